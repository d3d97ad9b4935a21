// Made by npm run generate from tools/documents.
var Ar=Object.defineProperty;var rs=Object.getOwnPropertyDescriptor;var ss=Object.getOwnPropertyNames;var ts=Object.prototype.hasOwnProperty;var is=(r,s)=>()=>{try{return s||r((s={exports:{}}).exports,s),s.exports}catch(R){throw s=0,R}},ns=(r,s)=>{for(var R in s)Ar(r,R,{get:s[R],enumerable:!0})},as=(r,s,R,$)=>{
if(s&&typeof s=="object"||typeof s=="function")for(let L of ss(s))!ts.call(r,L)&&L!==R&&Ar(r,L,{get:()=>s[L],enumerable:!($=rs(s,L))||$.enumerable});return r};var os=r=>as(Ar({},"__esModule",{value:!0}),r);var Er=is(Nr=>{"use strict";Object.defineProperty(Nr,"__esModule",{value:!0});function jr(r){let s=r.length,R=0,$=0,L;for(;$<s;)R++,L=r.charCodeAt($++),L>=55296&&
L<=56319&&$<s&&(L=r.charCodeAt($),(L&64512)===56320&&$++);return R}Nr.default=jr;jr.code='require("ajv/dist/runtime/ucs2length").default'});var qs={};ns(qs,{definitions:()=>Es,layouts:()=>Ns,validators:()=>As});module.exports=os(qs);var Tr=br,hr={type:"object",properties:{$schema:{type:"string"},schema:{anyOf:[{type:"string",minLength:1},{minItems:1,type:"array",items:{type:"string",minLength:1}}]},
out:{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},targets:{minItems:1,type:"array",items:{type:"string",enum:["postgre\
s","typescript","zod","pgtap","kysely"]},uniqueItems:!0},naming:{type:"string",enum:["snake_case","preserve"]},rls:{type:"string",enum:["settings","supabase"]},
scalars:{type:"object",propertyNames:{type:"string",minLength:1},additionalProperties:{type:"object",properties:{pg:{type:"string",minLength:1},ts:{type:"string",
minLength:1},zod:{type:"string",minLength:1}},required:["pg"],additionalProperties:!1}},types:{type:"object",properties:{bigint:{type:"string",enum:["string","b\
igint"]},date:{type:"string",enum:["Date","string"]}},additionalProperties:!1},postgres:{type:"integer",minimum:13,maximum:18},baseline:{type:"string",pattern:"\
^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},backfill:{type:"object",properties:{size:{type:"integer",minimum:1,maximum:9007199254740991},pause:{
type:"integer",minimum:0,maximum:9007199254740991}},additionalProperties:!1},rehearse:{type:"object",properties:{rows:{type:"integer",minimum:1,maximum:9007199254740991},
timeout:{type:"integer",minimum:1e3,maximum:9007199254740991},budget:{type:"integer",minimum:1,maximum:9007199254740991},seed:{type:"string",pattern:"^(?!\\/)(?!\
(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},workload:{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}},additionalProperties:!1},
policy:{type:"object",properties:{scs:{type:"number",minimum:0,maximum:1},mri:{type:"number",minimum:0,maximum:1},tci:{type:"number",minimum:0,maximum:1},maxAge:{
type:"integer",minimum:8,maximum:365}},additionalProperties:!1}},additionalProperties:!1},ls=Object.prototype.hasOwnProperty,gr=Er().default,Pr=new RegExp("^(?!\
\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$","u");function br(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=br.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let h in r)if(!ls.
call(hr.properties,h)){let a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};t===null?t=[a]:t.
push(a),e++}if(r.$schema!==void 0&&typeof r.$schema!="string"){let h={instancePath:s+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{
type:"string"}};t===null?t=[h]:t.push(h),e++}if(r.schema!==void 0){let h=r.schema,a=e,p=!1,m=e;if(typeof h=="string"){if(gr(h)<1){let d={instancePath:s+"/schema",
schemaPath:"#/properties/schema/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[d]:t.push(d),e++}}else{let d={instancePath:s+"/schema",schemaPath:"\
#/properties/schema/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),e++}var i=m===e;p=p||i;let f=e;if(Array.isArray(h)){if(h.length<
1){let y={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/1/minItems",keyword:"minItems",params:{limit:1}};t===null?t=[y]:t.push(y),e++}let d=h.length;
for(let y=0;y<d;y++){let o=h[y];if(typeof o=="string"){if(gr(o)<1){let l={instancePath:s+"/schema/"+y,schemaPath:"#/properties/schema/anyOf/1/items/minLength",keyword:"\
minLength",params:{limit:1}};t===null?t=[l]:t.push(l),e++}}else{let l={instancePath:s+"/schema/"+y,schemaPath:"#/properties/schema/anyOf/1/items/type",keyword:"\
type",params:{type:"string"}};t===null?t=[l]:t.push(l),e++}}}else{let d={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/1/type",keyword:"type",params:{
type:"array"}};t===null?t=[d]:t.push(d),e++}var i=f===e;if(p=p||i,p)e=a,t!==null&&(a?t.length=a:t=null);else{let d={instancePath:s+"/schema",schemaPath:"#/prope\
rties/schema/anyOf",keyword:"anyOf",params:{}};t===null?t=[d]:t.push(d),e++}}if(r.out!==void 0){let h=r.out;if(typeof h=="string"){if(!Pr.test(h)){let a={instancePath:s+
"/out",schemaPath:"#/properties/out/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}};t===null?t=[a]:
t.push(a),e++}}else{let a={instancePath:s+"/out",schemaPath:"#/properties/out/type",keyword:"type",params:{type:"string"}};t===null?t=[a]:t.push(a),e++}}if(r.targets!==
void 0){let h=r.targets;if(Array.isArray(h)){if(h.length<1){let f={instancePath:s+"/targets",schemaPath:"#/properties/targets/minItems",keyword:"minItems",params:{
limit:1}};t===null?t=[f]:t.push(f),e++}let a=h.length;for(let f=0;f<a;f++){let d=h[f];if(typeof d!="string"){let y={instancePath:s+"/targets/"+f,schemaPath:"#/p\
roperties/targets/items/type",keyword:"type",params:{type:"string"}};t===null?t=[y]:t.push(y),e++}if(!(d==="postgres"||d==="typescript"||d==="zod"||d==="pgtap"||
d==="kysely")){let y={instancePath:s+"/targets/"+f,schemaPath:"#/properties/targets/items/enum",keyword:"enum",params:{allowedValues:hr.properties.targets.items.
enum}};t===null?t=[y]:t.push(y),e++}}let p=h.length,m;if(p>1){let f={};for(;p--;){let d=h[p];if(typeof d=="string"){if(typeof f[d]=="number"){m=f[d];let y={instancePath:s+
"/targets",schemaPath:"#/properties/targets/uniqueItems",keyword:"uniqueItems",params:{i:p,j:m}};t===null?t=[y]:t.push(y),e++;break}f[d]=p}}}}else{let a={instancePath:s+
"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"}};t===null?t=[a]:t.push(a),e++}}if(r.naming!==void 0){let h=r.naming;if(typeof h!=
"string"){let a={instancePath:s+"/naming",schemaPath:"#/properties/naming/type",keyword:"type",params:{type:"string"}};t===null?t=[a]:t.push(a),e++}if(!(h==="sn\
ake_case"||h==="preserve")){let a={instancePath:s+"/naming",schemaPath:"#/properties/naming/enum",keyword:"enum",params:{allowedValues:hr.properties.naming.enum}};
t===null?t=[a]:t.push(a),e++}}if(r.rls!==void 0){let h=r.rls;if(typeof h!="string"){let a={instancePath:s+"/rls",schemaPath:"#/properties/rls/type",keyword:"typ\
e",params:{type:"string"}};t===null?t=[a]:t.push(a),e++}if(!(h==="settings"||h==="supabase")){let a={instancePath:s+"/rls",schemaPath:"#/properties/rls/enum",keyword:"\
enum",params:{allowedValues:hr.properties.rls.enum}};t===null?t=[a]:t.push(a),e++}}if(r.scalars!==void 0){let h=r.scalars;if(h&&typeof h=="object"&&!Array.isArray(
h)){for(let a in h){let p=e;if(typeof a=="string"){if(gr(a)<1){let m={instancePath:s+"/scalars",schemaPath:"#/properties/scalars/propertyNames/minLength",keyword:"\
minLength",params:{limit:1},propertyName:a};t===null?t=[m]:t.push(m),e++}}else{let m={instancePath:s+"/scalars",schemaPath:"#/properties/scalars/propertyNames/t\
ype",keyword:"type",params:{type:"string"},propertyName:a};t===null?t=[m]:t.push(m),e++}var g=p===e;if(!g){let m={instancePath:s+"/scalars",schemaPath:"#/proper\
ties/scalars/propertyNames",keyword:"propertyNames",params:{propertyName:a}};t===null?t=[m]:t.push(m),e++}}for(let a in h){let p=h[a];if(p&&typeof p=="object"&&
!Array.isArray(p)){if(p.pg===void 0){let m={instancePath:s+"/scalars/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scalars/additionalPrope\
rties/required",keyword:"required",params:{missingProperty:"pg"}};t===null?t=[m]:t.push(m),e++}for(let m in p)if(!(m==="pg"||m==="ts"||m==="zod")){let f={instancePath:s+
"/scalars/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scalars/additionalProperties/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:m}};t===null?t=[f]:t.push(f),e++}if(p.pg!==void 0){let m=p.pg;if(typeof m=="string"){if(gr(m)<1){let f={instancePath:s+"/scalars/"+a.
replace(/~/g,"~0").replace(/\//g,"~1")+"/pg",schemaPath:"#/properties/scalars/additionalProperties/properties/pg/minLength",keyword:"minLength",params:{limit:1}};
t===null?t=[f]:t.push(f),e++}}else{let f={instancePath:s+"/scalars/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/pg",schemaPath:"#/properties/scalars/additionalP\
roperties/properties/pg/type",keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),e++}}if(p.ts!==void 0){let m=p.ts;if(typeof m=="string"){if(gr(m)<
1){let f={instancePath:s+"/scalars/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/ts",schemaPath:"#/properties/scalars/additionalProperties/properties/ts/minLengt\
h",keyword:"minLength",params:{limit:1}};t===null?t=[f]:t.push(f),e++}}else{let f={instancePath:s+"/scalars/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/ts",schemaPath:"\
#/properties/scalars/additionalProperties/properties/ts/type",keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),e++}}if(p.zod!==void 0){let m=p.zod;
if(typeof m=="string"){if(gr(m)<1){let f={instancePath:s+"/scalars/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/zod",schemaPath:"#/properties/scalars/additional\
Properties/properties/zod/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[f]:t.push(f),e++}}else{let f={instancePath:s+"/scalars/"+a.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/zod",schemaPath:"#/properties/scalars/additionalProperties/properties/zod/type",keyword:"type",params:{type:"string"}};t===null?t=[f]:
t.push(f),e++}}}else{let m={instancePath:s+"/scalars/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scalars/additionalProperties/type",keyword:"\
type",params:{type:"object"}};t===null?t=[m]:t.push(m),e++}}}else{let a={instancePath:s+"/scalars",schemaPath:"#/properties/scalars/type",keyword:"type",params:{
type:"object"}};t===null?t=[a]:t.push(a),e++}}if(r.types!==void 0){let h=r.types;if(h&&typeof h=="object"&&!Array.isArray(h)){for(let a in h)if(!(a==="bigint"||
a==="date")){let p={instancePath:s+"/types",schemaPath:"#/properties/types/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};t===
null?t=[p]:t.push(p),e++}if(h.bigint!==void 0){let a=h.bigint;if(typeof a!="string"){let p={instancePath:s+"/types/bigint",schemaPath:"#/properties/types/proper\
ties/bigint/type",keyword:"type",params:{type:"string"}};t===null?t=[p]:t.push(p),e++}if(!(a==="string"||a==="bigint")){let p={instancePath:s+"/types/bigint",schemaPath:"\
#/properties/types/properties/bigint/enum",keyword:"enum",params:{allowedValues:hr.properties.types.properties.bigint.enum}};t===null?t=[p]:t.push(p),e++}}if(h.
date!==void 0){let a=h.date;if(typeof a!="string"){let p={instancePath:s+"/types/date",schemaPath:"#/properties/types/properties/date/type",keyword:"type",params:{
type:"string"}};t===null?t=[p]:t.push(p),e++}if(!(a==="Date"||a==="string")){let p={instancePath:s+"/types/date",schemaPath:"#/properties/types/properties/date/\
enum",keyword:"enum",params:{allowedValues:hr.properties.types.properties.date.enum}};t===null?t=[p]:t.push(p),e++}}}else{let a={instancePath:s+"/types",schemaPath:"\
#/properties/types/type",keyword:"type",params:{type:"object"}};t===null?t=[a]:t.push(a),e++}}if(r.postgres!==void 0){let h=r.postgres;if(!(typeof h=="number"&&
!(h%1)&&!isNaN(h)&&isFinite(h))){let a={instancePath:s+"/postgres",schemaPath:"#/properties/postgres/type",keyword:"type",params:{type:"integer"}};t===null?t=[a]:
t.push(a),e++}if(typeof h=="number"&&isFinite(h)){if(h>18||isNaN(h)){let a={instancePath:s+"/postgres",schemaPath:"#/properties/postgres/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:18}};t===null?t=[a]:t.push(a),e++}if(h<13||isNaN(h)){let a={instancePath:s+"/postgres",schemaPath:"#/properties/postgres/minim\
um",keyword:"minimum",params:{comparison:">=",limit:13}};t===null?t=[a]:t.push(a),e++}}}if(r.baseline!==void 0){let h=r.baseline;if(typeof h=="string"){if(!Pr.test(
h)){let a={instancePath:s+"/baseline",schemaPath:"#/properties/baseline/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\\
u001f]+$"}};t===null?t=[a]:t.push(a),e++}}else{let a={instancePath:s+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type:"string"}};
t===null?t=[a]:t.push(a),e++}}if(r.backfill!==void 0){let h=r.backfill;if(h&&typeof h=="object"&&!Array.isArray(h)){for(let a in h)if(!(a==="size"||a==="pause")){
let p={instancePath:s+"/backfill",schemaPath:"#/properties/backfill/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};t===null?
t=[p]:t.push(p),e++}if(h.size!==void 0){let a=h.size;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let p={instancePath:s+"/backfill/size",schemaPath:"\
#/properties/backfill/properties/size/type",keyword:"type",params:{type:"integer"}};t===null?t=[p]:t.push(p),e++}if(typeof a=="number"&&isFinite(a)){if(a>9007199254740991||
isNaN(a)){let p={instancePath:s+"/backfill/size",schemaPath:"#/properties/backfill/properties/size/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
t===null?t=[p]:t.push(p),e++}if(a<1||isNaN(a)){let p={instancePath:s+"/backfill/size",schemaPath:"#/properties/backfill/properties/size/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1}};t===null?t=[p]:t.push(p),e++}}}if(h.pause!==void 0){let a=h.pause;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){
let p={instancePath:s+"/backfill/pause",schemaPath:"#/properties/backfill/properties/pause/type",keyword:"type",params:{type:"integer"}};t===null?t=[p]:t.push(p),
e++}if(typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a)){let p={instancePath:s+"/backfill/pause",schemaPath:"#/properties/backfill/properties/pa\
use/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};t===null?t=[p]:t.push(p),e++}if(a<0||isNaN(a)){let p={instancePath:s+"/backfill/\
pause",schemaPath:"#/properties/backfill/properties/pause/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[p]:t.push(p),e++}}}}else{let a={
instancePath:s+"/backfill",schemaPath:"#/properties/backfill/type",keyword:"type",params:{type:"object"}};t===null?t=[a]:t.push(a),e++}}if(r.rehearse!==void 0){
let h=r.rehearse;if(h&&typeof h=="object"&&!Array.isArray(h)){for(let a in h)if(!(a==="rows"||a==="timeout"||a==="budget"||a==="seed"||a==="workload")){let p={instancePath:s+
"/rehearse",schemaPath:"#/properties/rehearse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};t===null?t=[p]:t.push(p),e++}if(h.
rows!==void 0){let a=h.rows;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let p={instancePath:s+"/rehearse/rows",schemaPath:"#/properties/rehearse/p\
roperties/rows/type",keyword:"type",params:{type:"integer"}};t===null?t=[p]:t.push(p),e++}if(typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a)){let p={
instancePath:s+"/rehearse/rows",schemaPath:"#/properties/rehearse/properties/rows/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};t===
null?t=[p]:t.push(p),e++}if(a<1||isNaN(a)){let p={instancePath:s+"/rehearse/rows",schemaPath:"#/properties/rehearse/properties/rows/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};t===null?t=[p]:t.push(p),e++}}}if(h.timeout!==void 0){let a=h.timeout;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let p={
instancePath:s+"/rehearse/timeout",schemaPath:"#/properties/rehearse/properties/timeout/type",keyword:"type",params:{type:"integer"}};t===null?t=[p]:t.push(p),e++}
if(typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a)){let p={instancePath:s+"/rehearse/timeout",schemaPath:"#/properties/rehearse/properties/time\
out/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};t===null?t=[p]:t.push(p),e++}if(a<1e3||isNaN(a)){let p={instancePath:s+"/rehears\
e/timeout",schemaPath:"#/properties/rehearse/properties/timeout/minimum",keyword:"minimum",params:{comparison:">=",limit:1e3}};t===null?t=[p]:t.push(p),e++}}}if(h.
budget!==void 0){let a=h.budget;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let p={instancePath:s+"/rehearse/budget",schemaPath:"#/properties/rehe\
arse/properties/budget/type",keyword:"type",params:{type:"integer"}};t===null?t=[p]:t.push(p),e++}if(typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(
a)){let p={instancePath:s+"/rehearse/budget",schemaPath:"#/properties/rehearse/properties/budget/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
t===null?t=[p]:t.push(p),e++}if(a<1||isNaN(a)){let p={instancePath:s+"/rehearse/budget",schemaPath:"#/properties/rehearse/properties/budget/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:1}};t===null?t=[p]:t.push(p),e++}}}if(h.seed!==void 0){let a=h.seed;if(typeof a=="string"){if(!Pr.test(a)){let p={instancePath:s+
"/rehearse/seed",schemaPath:"#/properties/rehearse/properties/seed/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f\
]+$"}};t===null?t=[p]:t.push(p),e++}}else{let p={instancePath:s+"/rehearse/seed",schemaPath:"#/properties/rehearse/properties/seed/type",keyword:"type",params:{
type:"string"}};t===null?t=[p]:t.push(p),e++}}if(h.workload!==void 0){let a=h.workload;if(typeof a=="string"){if(!Pr.test(a)){let p={instancePath:s+"/rehearse/w\
orkload",schemaPath:"#/properties/rehearse/properties/workload/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}};
t===null?t=[p]:t.push(p),e++}}else{let p={instancePath:s+"/rehearse/workload",schemaPath:"#/properties/rehearse/properties/workload/type",keyword:"type",params:{
type:"string"}};t===null?t=[p]:t.push(p),e++}}}else{let a={instancePath:s+"/rehearse",schemaPath:"#/properties/rehearse/type",keyword:"type",params:{type:"objec\
t"}};t===null?t=[a]:t.push(a),e++}}if(r.policy!==void 0){let h=r.policy;if(h&&typeof h=="object"&&!Array.isArray(h)){for(let a in h)if(!(a==="scs"||a==="mri"||a===
"tci"||a==="maxAge")){let p={instancePath:s+"/policy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
t===null?t=[p]:t.push(p),e++}if(h.scs!==void 0){let a=h.scs;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){let p={instancePath:s+"/policy/scs",schemaPath:"\
#/properties/policy/properties/scs/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};t===null?t=[p]:t.push(p),e++}if(a<0||isNaN(a)){let p={instancePath:s+
"/policy/scs",schemaPath:"#/properties/policy/properties/scs/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[p]:t.push(p),e++}}else{let p={
instancePath:s+"/policy/scs",schemaPath:"#/properties/policy/properties/scs/type",keyword:"type",params:{type:"number"}};t===null?t=[p]:t.push(p),e++}}if(h.mri!==
void 0){let a=h.mri;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){let p={instancePath:s+"/policy/mri",schemaPath:"#/properties/policy/properties/mri/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:1}};t===null?t=[p]:t.push(p),e++}if(a<0||isNaN(a)){let p={instancePath:s+"/policy/mri",schemaPath:"#/prope\
rties/policy/properties/mri/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[p]:t.push(p),e++}}else{let p={instancePath:s+"/policy/mri",
schemaPath:"#/properties/policy/properties/mri/type",keyword:"type",params:{type:"number"}};t===null?t=[p]:t.push(p),e++}}if(h.tci!==void 0){let a=h.tci;if(typeof a==
"number"&&isFinite(a)){if(a>1||isNaN(a)){let p={instancePath:s+"/policy/tci",schemaPath:"#/properties/policy/properties/tci/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1}};t===null?t=[p]:t.push(p),e++}if(a<0||isNaN(a)){let p={instancePath:s+"/policy/tci",schemaPath:"#/properties/policy/properties/tci/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};t===null?t=[p]:t.push(p),e++}}else{let p={instancePath:s+"/policy/tci",schemaPath:"#/properties/policy/properties/tci\
/type",keyword:"type",params:{type:"number"}};t===null?t=[p]:t.push(p),e++}}if(h.maxAge!==void 0){let a=h.maxAge;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))){let p={instancePath:s+"/policy/maxAge",schemaPath:"#/properties/policy/properties/maxAge/type",keyword:"type",params:{type:"integer"}};t===null?t=[p]:t.push(
p),e++}if(typeof a=="number"&&isFinite(a)){if(a>365||isNaN(a)){let p={instancePath:s+"/policy/maxAge",schemaPath:"#/properties/policy/properties/maxAge/maximum",
keyword:"maximum",params:{comparison:"<=",limit:365}};t===null?t=[p]:t.push(p),e++}if(a<8||isNaN(a)){let p={instancePath:s+"/policy/maxAge",schemaPath:"#/proper\
ties/policy/properties/maxAge/minimum",keyword:"minimum",params:{comparison:">=",limit:8}};t===null?t=[p]:t.push(p),e++}}}}else{let a={instancePath:s+"/policy",
schemaPath:"#/properties/policy/type",keyword:"type",params:{type:"object"}};t===null?t=[a]:t.push(a),e++}}}else{let h={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};t===null?t=[h]:t.push(h),e++}return br.errors=t,e===0}br.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Yr=rr;var ps={type:"object",properties:{name:{type:"string",minLength:1},values:{type:"array",items:{type:"string",minLength:1}},comment:{type:["string","null"]}},required:[
"name","values","comment"],additionalProperties:!1},D=Er().default;function we(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=we.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.
name===void 0&&(h="name")||r.values===void 0&&(h="values")||r.comment===void 0&&(h="comment"))return we.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:h}}],!1;{let a=e;for(let p in r)if(!(p==="name"||p==="values"||p==="comment")){return we.errors=[{instancePath:s,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(a===e){if(r.name!==void 0){let p=r.name,m=e;if(e===m)if(typeof p==
"string"){if(D(p)<1)return we.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return we.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(r.values!==void 0){
let p=r.values,m=e;if(e===m)if(Array.isArray(p)){var g=!0;let d=p.length;for(let y=0;y<d;y++){let o=p[y],l=e;if(e===l)if(typeof o=="string"){if(D(o)<1)return we.
errors=[{instancePath:s+"/values/"+y,schemaPath:"#/properties/values/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return we.errors=[{instancePath:s+
"/values/"+y,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type:"string"}}],!1;var g=l===e;if(!g)break}}else return we.errors=[{instancePath:s+
"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0;if(i)if(r.comment!==void 0){let p=r.comment,
m=e;if(typeof p!="string"&&p!==null)return we.errors=[{instancePath:s+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:ps.properties.
comment.type}}],!1;var i=m===e}else var i=!0}}}}else return we.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return we.
errors=t,e===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xr={type:"object",properties:{name:{type:"string",minLength:1},columns:{type:"array",
items:{$ref:"https://wesley.dev/schemas/definitions/Column"}},primaryKey:{$ref:"https://wesley.dev/schemas/definitions/PrimaryKey"},uniqueConstraints:{type:"arr\
ay",items:{$ref:"https://wesley.dev/schemas/definitions/UniqueConstraint"}},foreignKeys:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Foreig\
nKey"}},checks:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Check"}},indexes:{type:"array",items:{$ref:"https://wesley.dev/schemas/definiti\
ons/Index"}},rowSecurity:{$ref:"https://wesley.dev/schemas/definitions/RowSecurity"},policies:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/\
Policy"}},grants:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Grant"}},comment:{type:["string","null"]}},required:["name","columns","primar\
yKey","uniqueConstraints","foreignKeys","checks","indexes","rowSecurity","policies","grants","comment"],additionalProperties:!1},vr=Object.prototype.hasOwnProperty,
fs={type:"object",properties:{name:{type:"string",minLength:1},type:{$ref:"https://wesley.dev/schemas/definitions/ColumnType"},nullable:{type:"boolean"},default:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]},generated:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{
type:"null"}]},comment:{type:["string","null"]}},required:["name","type","nullable","default","generated","comment"],additionalProperties:!1},ms={type:"object",
discriminator:{propertyName:"kind"},oneOf:[{type:"object",properties:{kind:{type:"string",const:"builtin"},name:{type:"string",enum:["bigint","bit varying","bit",
"boolean","bytea","character varying","character","cidr","date","double precision","inet","integer","interval","json","jsonb","macaddr","numeric","real","smalli\
nt","text","time with time zone","time without time zone","timestamp with time zone","timestamp without time zone","uuid"]},modifiers:{maxItems:2,type:"array",items:{
type:"integer",minimum:-9007199254740991,maximum:9007199254740991}},array:{type:"boolean"}},required:["kind","name","modifiers","array"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"enum"},name:{type:"string",minLength:1},array:{type:"boolean"}},required:["kind","name","array"],additionalProperties:!1}]};
function K(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=K.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p=r.kind;if(typeof p=="string")if(p==="builtin"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.name===void 0&&(f="name")||r.modifiers===void 0&&(f="modifiers")||r.array===void 0&&
(f="array"))return K.errors=[{instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:f}}],!1;{let d=e;for(let y in r)if(!(y===
"kind"||y==="name"||y==="modifiers"||y==="array")){return K.errors=[{instancePath:s,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:y}}],!1;break}if(d===e){if(r.kind!==void 0){let y=r.kind,o=e;if(typeof y!="string")return K.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/0/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(y!=="builtin")return K.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties\
/kind/const",keyword:"const",params:{allowedValue:"builtin"}}],!1;var i=o===e}else var i=!0;if(i){if(r.name!==void 0){let y=r.name,o=e;if(typeof y!="string")return K.
errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/0/properties/name/type",keyword:"type",params:{type:"string"}}],!1;if(!(y==="bigint"||y==="bit varying"||y===
"bit"||y==="boolean"||y==="bytea"||y==="character varying"||y==="character"||y==="cidr"||y==="date"||y==="double precision"||y==="inet"||y==="integer"||y==="int\
erval"||y==="json"||y==="jsonb"||y==="macaddr"||y==="numeric"||y==="real"||y==="smallint"||y==="text"||y==="time with time zone"||y==="time without time zone"||
y==="timestamp with time zone"||y==="timestamp without time zone"||y==="uuid"))return K.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/0/properties/name/en\
um",keyword:"enum",params:{allowedValues:ms.oneOf[0].properties.name.enum}}],!1;var i=o===e}else var i=!0;if(i){if(r.modifiers!==void 0){let y=r.modifiers,o=e;if(e===
o)if(Array.isArray(y)){if(y.length>2)return K.errors=[{instancePath:s+"/modifiers",schemaPath:"#/oneOf/0/properties/modifiers/maxItems",keyword:"maxItems",params:{
limit:2}}],!1;{var g=!0;let v=y.length;for(let w=0;w<v;w++){let _=y[w],c=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return K.errors=[{instancePath:s+
"/modifiers/"+w,schemaPath:"#/oneOf/0/properties/modifiers/items/type",keyword:"type",params:{type:"integer"}}],!1;if(e===c&&typeof _=="number"&&isFinite(_)){if(_>
9007199254740991||isNaN(_))return K.errors=[{instancePath:s+"/modifiers/"+w,schemaPath:"#/oneOf/0/properties/modifiers/items/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;if(_<-9007199254740991||isNaN(_))return K.errors=[{instancePath:s+"/modifiers/"+w,schemaPath:"#/oneOf/0/properties/\
modifiers/items/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}}],!1}var g=c===e;if(!g)break}}}else return K.errors=[{instancePath:s+
"/modifiers",schemaPath:"#/oneOf/0/properties/modifiers/type",keyword:"type",params:{type:"array"}}],!1;var i=o===e}else var i=!0;if(i)if(r.array!==void 0){let y=e;
if(typeof r.array!="boolean")return K.errors=[{instancePath:s+"/array",schemaPath:"#/oneOf/0/properties/array/type",keyword:"type",params:{type:"boolean"}}],!1;
var i=y===e}else var i=!0}}}}}else return K.errors=[{instancePath:s,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"}}],!1;var h=!0}else if(p===
"enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.name===void 0&&(f="name")||r.array===void 0&&(f="array"))return K.
errors=[{instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:f}}],!1;{let d=e;for(let y in r)if(!(y==="kind"||y==="name"||
y==="array")){return K.errors=[{instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;break}
if(d===e){if(r.kind!==void 0){let y=r.kind,o=e;if(typeof y!="string")return K.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/type",keyword:"\
type",params:{type:"string"}}],!1;if(y!=="enum")return K.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"\
enum"}}],!1;var a=o===e}else var a=!0;if(a){if(r.name!==void 0){let y=r.name,o=e;if(e===o)if(typeof y=="string"){if(D(y)<1)return K.errors=[{instancePath:s+"/na\
me",schemaPath:"#/oneOf/1/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return K.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf\
/1/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var a=o===e}else var a=!0;if(a)if(r.array!==void 0){let y=e;if(typeof r.array!="boolean")return K.
errors=[{instancePath:s+"/array",schemaPath:"#/oneOf/1/properties/array/type",keyword:"type",params:{type:"boolean"}}],!1;var a=y===e}else var a=!0}}}}else return K.
errors=[{instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"}}],!1;h!==!0&&(h=!0)}else return K.errors=[{instancePath:s,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:p}}],!1;else return K.errors=[{instancePath:s,schemaPath:"#/discriminator",
keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:p}}],!1}else return K.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return K.errors=t,P.props=h,e===0}K.evaluated={dynamicProps:!0,dynamicItems:!1};function S(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=S.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.sql===void 0&&(a="sql")||r.columns===void 0&&(a="columns")||
r.functions===void 0&&(a="functions"))return S.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;{let p=e;for(let m in r)
if(!(m==="sql"||m==="columns"||m==="functions")){return S.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],
!1;break}if(p===e){if(r.sql!==void 0){let m=r.sql,f=e;if(e===f)if(typeof m=="string"){if(D(m)<1)return S.errors=[{instancePath:s+"/sql",schemaPath:"#/properties\
/sql/minLength",keyword:"minLength",params:{limit:1}}],!1}else return S.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{
type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.columns!==void 0){let m=r.columns,f=e;if(e===f)if(Array.isArray(m)){var g=!0;let y=m.length;for(let o=0;o<
y;o++){let l=m[o],v=e;if(e===v)if(typeof l=="string"){if(D(l)<1)return S.errors=[{instancePath:s+"/columns/"+o,schemaPath:"#/properties/columns/items/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return S.errors=[{instancePath:s+"/columns/"+o,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{
type:"string"}}],!1;var g=v===e;if(!g)break}}else return S.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"\
array"}}],!1;var i=f===e}else var i=!0;if(i)if(r.functions!==void 0){let m=r.functions,f=e;if(e===f)if(Array.isArray(m)){var h=!0;let y=m.length;for(let o=0;o<y;o++){
let l=m[o],v=e;if(e===v)if(typeof l=="string"){if(D(l)<1)return S.errors=[{instancePath:s+"/functions/"+o,schemaPath:"#/properties/functions/items/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return S.errors=[{instancePath:s+"/functions/"+o,schemaPath:"#/properties/functions/items/type",keyword:"type",params:{type:"\
string"}}],!1;var h=v===e;if(!h)break}}else return S.errors=[{instancePath:s+"/functions",schemaPath:"#/properties/functions/type",keyword:"type",params:{type:"\
array"}}],!1;var i=f===e}else var i=!0}}}}else return S.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return S.errors=t,
e===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _e(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=_e.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.
name===void 0&&(a="name")||r.type===void 0&&(a="type")||r.nullable===void 0&&(a="nullable")||r.default===void 0&&(a="default")||r.generated===void 0&&(a="genera\
ted")||r.comment===void 0&&(a="comment"))return _e.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;{let p=e;for(let m in r)
if(!(m==="name"||m==="type"||m==="nullable"||m==="default"||m==="generated"||m==="comment")){return _e.errors=[{instancePath:s,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(p===e){if(r.name!==void 0){let m=r.name,f=e;if(e===f)if(typeof m=="string"){if(D(m)<
1)return _e.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return _e.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.type!==void 0){let m=e;K(r.type,{instancePath:s+
"/type",parentData:r,parentDataProperty:"type",rootData:L,dynamicAnchors:A})||(t=t===null?K.errors:t.concat(K.errors),e=t.length);var i=m===e}else var i=!0;if(i){
if(r.nullable!==void 0){let m=e;if(typeof r.nullable!="boolean")return _e.errors=[{instancePath:s+"/nullable",schemaPath:"#/properties/nullable/type",keyword:"t\
ype",params:{type:"boolean"}}],!1;var i=m===e}else var i=!0;if(i){if(r.default!==void 0){let m=r.default,f=e,d=e,y=!1,o=e;S(m,{instancePath:s+"/default",parentData:r,
parentDataProperty:"default",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var g=o===e;y=y||g;let l=e;if(m!==null){let w={instancePath:s+
"/default",schemaPath:"#/properties/default/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var g=l===e;if(y=y||g,y)e=d,t!==null&&
(d?t.length=d:t=null);else{let w={instancePath:s+"/default",schemaPath:"#/properties/default/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(w),e++,
_e.errors=t,!1}var i=f===e}else var i=!0;if(i){if(r.generated!==void 0){let m=r.generated,f=e,d=e,y=!1,o=e;S(m,{instancePath:s+"/generated",parentData:r,parentDataProperty:"\
generated",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var h=o===e;y=y||h;let l=e;if(m!==null){let w={instancePath:s+"/ge\
nerated",schemaPath:"#/properties/generated/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var h=l===e;if(y=y||h,y)e=d,t!==null&&
(d?t.length=d:t=null);else{let w={instancePath:s+"/generated",schemaPath:"#/properties/generated/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(
w),e++,_e.errors=t,!1}var i=f===e}else var i=!0;if(i)if(r.comment!==void 0){let m=r.comment,f=e;if(typeof m!="string"&&m!==null)return _e.errors=[{instancePath:s+
"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:fs.properties.comment.type}}],!1;var i=f===e}else var i=!0}}}}}}}else return _e.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return _e.errors=t,e===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Oe(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Oe.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.name===void 0&&(h="name")||r.columns===void 0&&(h="column\
s"))return Oe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:h}}],!1;{let a=e;for(let p in r)if(!(p==="name"||p==="c\
olumns")){return Oe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(a===e){
if(r.name!==void 0){let p=r.name,m=e;if(e===m)if(typeof p=="string"){if(D(p)<1)return Oe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return Oe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],
!1;var i=m===e}else var i=!0;if(i)if(r.columns!==void 0){let p=r.columns,m=e;if(e===m)if(Array.isArray(p)){if(p.length<1)return Oe.errors=[{instancePath:s+"/col\
umns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var g=!0;let d=p.length;for(let y=0;y<d;y++){let o=p[y],l=e;if(e===l)
if(typeof o=="string"){if(D(o)<1)return Oe.errors=[{instancePath:s+"/columns/"+y,schemaPath:"#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return Oe.errors=[{instancePath:s+"/columns/"+y,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"string"}}],!1;var g=l===e;if(!g)
break}}}else return Oe.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0}}}else
return Oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Oe.errors=t,e===0}Oe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ne(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ne.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.name===void 0&&(h="name")||r.columns===void 0&&(h="column\
s")||r.nullsNotDistinct===void 0&&(h="nullsNotDistinct"))return ne.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:h}}],
!1;{let a=e;for(let p in r)if(!(p==="name"||p==="columns"||p==="nullsNotDistinct")){return ne.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p}}],!1;break}if(a===e){if(r.name!==void 0){let p=r.name,m=e;if(e===m)if(typeof p=="string"){if(D(p)<1)return ne.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ne.errors=[{instancePath:s+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(r.columns!==void 0){let p=r.columns,m=e;if(e===
m)if(Array.isArray(p)){if(p.length<1)return ne.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var g=!0;let d=p.length;for(let y=0;y<d;y++){let o=p[y],l=e;if(e===l)if(typeof o=="string"){if(D(o)<1)return ne.errors=[{instancePath:s+"/columns/"+y,schemaPath:"\
#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ne.errors=[{instancePath:s+"/columns/"+y,schemaPath:"#/properties/co\
lumns/items/type",keyword:"type",params:{type:"string"}}],!1;var g=l===e;if(!g)break}}}else return ne.errors=[{instancePath:s+"/columns",schemaPath:"#/propertie\
s/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0;if(i)if(r.nullsNotDistinct!==void 0){let p=e;if(typeof r.nullsNotDistinct!="\
boolean")return ne.errors=[{instancePath:s+"/nullsNotDistinct",schemaPath:"#/properties/nullsNotDistinct/type",keyword:"type",params:{type:"boolean"}}],!1;var i=p===
e}else var i=!0}}}}else return ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ne.errors=t,e===0}ne.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};var Ir={type:"object",properties:{name:{type:"string",minLength:1},columns:{minItems:1,type:"array",items:{type:"strin\
g",minLength:1}},references:{type:"object",properties:{table:{type:"string",minLength:1},columns:{minItems:1,type:"array",items:{type:"string",minLength:1}}},required:[
"table","columns"],additionalProperties:!1},onDelete:{type:"string",enum:["NO ACTION","RESTRICT","CASCADE","SET NULL","SET DEFAULT"]},onUpdate:{type:"string",enum:[
"NO ACTION","RESTRICT","CASCADE","SET NULL","SET DEFAULT"]}},required:["name","columns","references","onDelete","onUpdate"],additionalProperties:!1};function W(r,{
instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=W.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&
(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.name===void 0&&(p="name")||r.columns===void 0&&(p="columns")||r.references===void 0&&
(p="references")||r.onDelete===void 0&&(p="onDelete")||r.onUpdate===void 0&&(p="onUpdate"))return W.errors=[{instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:p}}],!1;{let m=e;for(let f in r)if(!(f==="name"||f==="columns"||f==="references"||f==="onDelete"||f==="onUpdate")){return W.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(m===e){if(r.name!==void 0){let f=r.
name,d=e;if(e===d)if(typeof f=="string"){if(D(f)<1)return W.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return W.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;
if(i){if(r.columns!==void 0){let f=r.columns,d=e;if(e===d)if(Array.isArray(f)){if(f.length<1)return W.errors=[{instancePath:s+"/columns",schemaPath:"#/propertie\
s/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var g=!0;let o=f.length;for(let l=0;l<o;l++){let v=f[l],w=e;if(e===w)if(typeof v=="string"){if(D(v)<
1)return W.errors=[{instancePath:s+"/columns/"+l,schemaPath:"#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return W.errors=
[{instancePath:s+"/columns/"+l,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"string"}}],!1;var g=w===e;if(!g)break}}}else return W.errors=
[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=d===e}else var i=!0;if(i){if(r.references!==void 0){
let f=r.references,d=e;if(e===d)if(f&&typeof f=="object"&&!Array.isArray(f)){let o;if(f.table===void 0&&(o="table")||f.columns===void 0&&(o="columns"))return W.
errors=[{instancePath:s+"/references",schemaPath:"#/properties/references/required",keyword:"required",params:{missingProperty:o}}],!1;{let l=e;for(let v in f)if(!(v===
"table"||v==="columns")){return W.errors=[{instancePath:s+"/references",schemaPath:"#/properties/references/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:v}}],!1;break}if(l===e){if(f.table!==void 0){let v=f.table,w=e;if(e===w)if(typeof v=="string"){if(D(v)<1)return W.errors=[{instancePath:s+
"/references/table",schemaPath:"#/properties/references/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return W.errors=[{instancePath:s+
"/references/table",schemaPath:"#/properties/references/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var h=w===e}else var h=!0;if(h)if(f.columns!==
void 0){let v=f.columns,w=e;if(e===w)if(Array.isArray(v)){if(v.length<1)return W.errors=[{instancePath:s+"/references/columns",schemaPath:"#/properties/referenc\
es/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var a=!0;let c=v.length;for(let b=0;b<c;b++){let N=v[b],E=e;if(e===E)if(typeof N=="str\
ing"){if(D(N)<1)return W.errors=[{instancePath:s+"/references/columns/"+b,schemaPath:"#/properties/references/properties/columns/items/minLength",keyword:"minLe\
ngth",params:{limit:1}}],!1}else return W.errors=[{instancePath:s+"/references/columns/"+b,schemaPath:"#/properties/references/properties/columns/items/type",keyword:"\
type",params:{type:"string"}}],!1;var a=E===e;if(!a)break}}}else return W.errors=[{instancePath:s+"/references/columns",schemaPath:"#/properties/references/prop\
erties/columns/type",keyword:"type",params:{type:"array"}}],!1;var h=w===e}else var h=!0}}}else return W.errors=[{instancePath:s+"/references",schemaPath:"#/pro\
perties/references/type",keyword:"type",params:{type:"object"}}],!1;var i=d===e}else var i=!0;if(i){if(r.onDelete!==void 0){let f=r.onDelete,d=e;if(typeof f!="s\
tring")return W.errors=[{instancePath:s+"/onDelete",schemaPath:"#/properties/onDelete/type",keyword:"type",params:{type:"string"}}],!1;if(!(f==="NO ACTION"||f===
"RESTRICT"||f==="CASCADE"||f==="SET NULL"||f==="SET DEFAULT"))return W.errors=[{instancePath:s+"/onDelete",schemaPath:"#/properties/onDelete/enum",keyword:"enum",
params:{allowedValues:Ir.properties.onDelete.enum}}],!1;var i=d===e}else var i=!0;if(i)if(r.onUpdate!==void 0){let f=r.onUpdate,d=e;if(typeof f!="string")return W.
errors=[{instancePath:s+"/onUpdate",schemaPath:"#/properties/onUpdate/type",keyword:"type",params:{type:"string"}}],!1;if(!(f==="NO ACTION"||f==="RESTRICT"||f===
"CASCADE"||f==="SET NULL"||f==="SET DEFAULT"))return W.errors=[{instancePath:s+"/onUpdate",schemaPath:"#/properties/onUpdate/enum",keyword:"enum",params:{allowedValues:Ir.
properties.onUpdate.enum}}],!1;var i=d===e}else var i=!0}}}}}}else return W.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return W.errors=t,e===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ve(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ve.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.name===void 0&&(g="name")||r.expression===void 0&&(g="exp\
ression"))return ve.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let h=e;for(let a in r)if(!(a==="name"||
a==="expression")){return ve.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}
if(h===e){if(r.name!==void 0){let a=r.name,p=e;if(e===p)if(typeof a=="string"){if(D(a)<1)return ve.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ve.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}}],!1;var i=p===e}else var i=!0;if(i)if(r.expression!==void 0){let a=e;S(r.expression,{instancePath:s+"/expression",parentData:r,parentDataProperty:"\
expression",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var i=a===e}else var i=!0}}}else return ve.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ve.errors=t,e===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rr={type:"ob\
ject",properties:{name:{type:"string",minLength:1},method:{type:"string",enum:["btree","hash","gin","gist","brin","spgist"]},unique:{type:"boolean"},keys:{minItems:1,
type:"array",items:{type:"object",properties:{expression:{$ref:"https://wesley.dev/schemas/definitions/Expression"},descending:{type:"boolean"},nulls:{type:"str\
ing",enum:["FIRST","LAST"]}},required:["expression","descending","nulls"],additionalProperties:!1}},include:{type:"array",items:{type:"string",minLength:1}},where:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]}},required:["name","method","unique","keys","include","where"],additionalProperties:!1};
function H(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=H.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.name===void 0&&(m="name")||r.method===void 0&&(m="method")||
r.unique===void 0&&(m="unique")||r.keys===void 0&&(m="keys")||r.include===void 0&&(m="include")||r.where===void 0&&(m="where"))return H.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let f=e;for(let d in r)if(!(d==="name"||d==="method"||d==="unique"||d==="keys"||d===
"include"||d==="where")){return H.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;
break}if(f===e){if(r.name!==void 0){let d=r.name,y=e;if(e===y)if(typeof d=="string"){if(D(d)<1)return H.errors=[{instancePath:s+"/name",schemaPath:"#/properties\
/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return H.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(r.method!==void 0){let d=r.method,y=e;if(typeof d!="string")return H.errors=[{instancePath:s+"/method",schemaPath:"\
#/properties/method/type",keyword:"type",params:{type:"string"}}],!1;if(!(d==="btree"||d==="hash"||d==="gin"||d==="gist"||d==="brin"||d==="spgist"))return H.errors=
[{instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:Rr.properties.method.enum}}],!1;var i=y===e}else var i=!0;
if(i){if(r.unique!==void 0){let d=e;if(typeof r.unique!="boolean")return H.errors=[{instancePath:s+"/unique",schemaPath:"#/properties/unique/type",keyword:"type",
params:{type:"boolean"}}],!1;var i=d===e}else var i=!0;if(i){if(r.keys!==void 0){let d=r.keys,y=e;if(e===y)if(Array.isArray(d)){if(d.length<1)return H.errors=[{
instancePath:s+"/keys",schemaPath:"#/properties/keys/minItems",keyword:"minItems",params:{limit:1}}],!1;{var g=!0;let l=d.length;for(let v=0;v<l;v++){let w=d[v],
_=e;if(e===_)if(w&&typeof w=="object"&&!Array.isArray(w)){let b;if(w.expression===void 0&&(b="expression")||w.descending===void 0&&(b="descending")||w.nulls===void 0&&
(b="nulls"))return H.errors=[{instancePath:s+"/keys/"+v,schemaPath:"#/properties/keys/items/required",keyword:"required",params:{missingProperty:b}}],!1;{let N=e;
for(let E in w)if(!(E==="expression"||E==="descending"||E==="nulls")){return H.errors=[{instancePath:s+"/keys/"+v,schemaPath:"#/properties/keys/items/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:E}}],!1;break}if(N===e){if(w.expression!==void 0){let E=e;S(w.expression,{instancePath:s+"\
/keys/"+v+"/expression",parentData:w,parentDataProperty:"expression",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var h=E===
e}else var h=!0;if(h){if(w.descending!==void 0){let E=e;if(typeof w.descending!="boolean")return H.errors=[{instancePath:s+"/keys/"+v+"/descending",schemaPath:"\
#/properties/keys/items/properties/descending/type",keyword:"type",params:{type:"boolean"}}],!1;var h=E===e}else var h=!0;if(h)if(w.nulls!==void 0){let E=w.nulls,
j=e;if(typeof E!="string")return H.errors=[{instancePath:s+"/keys/"+v+"/nulls",schemaPath:"#/properties/keys/items/properties/nulls/type",keyword:"type",params:{
type:"string"}}],!1;if(!(E==="FIRST"||E==="LAST"))return H.errors=[{instancePath:s+"/keys/"+v+"/nulls",schemaPath:"#/properties/keys/items/properties/nulls/enum",
keyword:"enum",params:{allowedValues:Rr.properties.keys.items.properties.nulls.enum}}],!1;var h=j===e}else var h=!0}}}}else return H.errors=[{instancePath:s+"/k\
eys/"+v,schemaPath:"#/properties/keys/items/type",keyword:"type",params:{type:"object"}}],!1;var g=_===e;if(!g)break}}}else return H.errors=[{instancePath:s+"/k\
eys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type:"array"}}],!1;var i=y===e}else var i=!0;if(i){if(r.include!==void 0){let d=r.include,y=e;if(e===
y)if(Array.isArray(d)){var a=!0;let l=d.length;for(let v=0;v<l;v++){let w=d[v],_=e;if(e===_)if(typeof w=="string"){if(D(w)<1)return H.errors=[{instancePath:s+"/\
include/"+v,schemaPath:"#/properties/include/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return H.errors=[{instancePath:s+"/include/"+v,schemaPath:"\
#/properties/include/items/type",keyword:"type",params:{type:"string"}}],!1;var a=_===e;if(!a)break}}else return H.errors=[{instancePath:s+"/include",schemaPath:"\
#/properties/include/type",keyword:"type",params:{type:"array"}}],!1;var i=y===e}else var i=!0;if(i)if(r.where!==void 0){let d=r.where,y=e,o=e,l=!1,v=e;S(d,{instancePath:s+
"/where",parentData:r,parentDataProperty:"where",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var p=v===e;l=l||p;let w=e;if(d!==
null){let c={instancePath:s+"/where",schemaPath:"#/properties/where/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[c]:t.push(c),e++}var p=w===e;
if(l=l||p,l)e=o,t!==null&&(o?t.length=o:t=null);else{let c={instancePath:s+"/where",schemaPath:"#/properties/where/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[c]:t.push(c),e++,H.errors=t,!1}var i=y===e}else var i=!0}}}}}}}else return H.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}}],!1;return H.errors=t,e===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ie(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Ie.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.enabled===void 0&&(g="enabled")||r.forced===void 0&&(g="f\
orced"))return Ie.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let h=e;for(let a in r)if(!(a==="enabled"||
a==="forced")){return Ie.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(h===
e){if(r.enabled!==void 0){let a=e;if(typeof r.enabled!="boolean")return Ie.errors=[{instancePath:s+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"ty\
pe",params:{type:"boolean"}}],!1;var i=a===e}else var i=!0;if(i)if(r.forced!==void 0){let a=e;if(typeof r.forced!="boolean")return Ie.errors=[{instancePath:s+"/\
forced",schemaPath:"#/properties/forced/type",keyword:"type",params:{type:"boolean"}}],!1;var i=a===e}else var i=!0}}}else return Ie.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Ie.errors=t,e===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ds={type:"object",properties:{
name:{type:"string",minLength:1},command:{type:"string",enum:["SELECT","INSERT","UPDATE","DELETE"]},roles:{type:"array",items:{type:"string",minLength:1}},using:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]},check:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"\
null"}]},reads:{type:"array",items:{type:"string",minLength:1}}},required:["name","command","roles","using","check","reads"],additionalProperties:!1};function J(r,{
instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=J.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&
(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.name===void 0&&(m="name")||r.command===void 0&&(m="command")||r.roles===void 0&&(m=
"roles")||r.using===void 0&&(m="using")||r.check===void 0&&(m="check")||r.reads===void 0&&(m="reads"))return J.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:m}}],!1;{let f=e;for(let d in r)if(!(d==="name"||d==="command"||d==="roles"||d==="using"||d==="check"||d==="reads")){return J.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(f===e){if(r.name!==void 0){
let d=r.name,y=e;if(e===y)if(typeof d=="string"){if(D(d)<1)return J.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",
params:{limit:1}}],!1}else return J.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else
var i=!0;if(i){if(r.command!==void 0){let d=r.command,y=e;if(typeof d!="string")return J.errors=[{instancePath:s+"/command",schemaPath:"#/properties/command/typ\
e",keyword:"type",params:{type:"string"}}],!1;if(!(d==="SELECT"||d==="INSERT"||d==="UPDATE"||d==="DELETE"))return J.errors=[{instancePath:s+"/command",schemaPath:"\
#/properties/command/enum",keyword:"enum",params:{allowedValues:ds.properties.command.enum}}],!1;var i=y===e}else var i=!0;if(i){if(r.roles!==void 0){let d=r.roles,
y=e;if(e===y)if(Array.isArray(d)){var g=!0;let l=d.length;for(let v=0;v<l;v++){let w=d[v],_=e;if(e===_)if(typeof w=="string"){if(D(w)<1)return J.errors=[{instancePath:s+
"/roles/"+v,schemaPath:"#/properties/roles/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return J.errors=[{instancePath:s+"/roles/"+v,schemaPath:"\
#/properties/roles/items/type",keyword:"type",params:{type:"string"}}],!1;var g=_===e;if(!g)break}}else return J.errors=[{instancePath:s+"/roles",schemaPath:"#/\
properties/roles/type",keyword:"type",params:{type:"array"}}],!1;var i=y===e}else var i=!0;if(i){if(r.using!==void 0){let d=r.using,y=e,o=e,l=!1,v=e;S(d,{instancePath:s+
"/using",parentData:r,parentDataProperty:"using",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var h=v===e;l=l||h;let w=e;if(d!==
null){let c={instancePath:s+"/using",schemaPath:"#/properties/using/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[c]:t.push(c),e++}var h=w===e;
if(l=l||h,l)e=o,t!==null&&(o?t.length=o:t=null);else{let c={instancePath:s+"/using",schemaPath:"#/properties/using/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[c]:t.push(c),e++,J.errors=t,!1}var i=y===e}else var i=!0;if(i){if(r.check!==void 0){let d=r.check,y=e,o=e,l=!1,v=e;S(d,{instancePath:s+"/check",parentData:r,
parentDataProperty:"check",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var a=v===e;l=l||a;let w=e;if(d!==null){let c={instancePath:s+
"/check",schemaPath:"#/properties/check/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[c]:t.push(c),e++}var a=w===e;if(l=l||a,l)e=o,t!==null&&(o?
t.length=o:t=null);else{let c={instancePath:s+"/check",schemaPath:"#/properties/check/anyOf",keyword:"anyOf",params:{}};return t===null?t=[c]:t.push(c),e++,J.errors=
t,!1}var i=y===e}else var i=!0;if(i)if(r.reads!==void 0){let d=r.reads,y=e;if(e===y)if(Array.isArray(d)){var p=!0;let l=d.length;for(let v=0;v<l;v++){let w=d[v],
_=e;if(e===_)if(typeof w=="string"){if(D(w)<1)return J.errors=[{instancePath:s+"/reads/"+v,schemaPath:"#/properties/reads/items/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return J.errors=[{instancePath:s+"/reads/"+v,schemaPath:"#/properties/reads/items/type",keyword:"type",params:{type:"string"}}],!1;var p=_===
e;if(!p)break}}else return J.errors=[{instancePath:s+"/reads",schemaPath:"#/properties/reads/type",keyword:"type",params:{type:"array"}}],!1;var i=y===e}else var i=!0}}}}}}}else
return J.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return J.errors=t,e===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var us={type:"object",properties:{role:{type:"string",minLength:1},column:{anyOf:[{type:"string",minLength:1},{type:"null"}]},privileges:{minItems:1,type:"array",
items:{type:"string",enum:["SELECT","INSERT","UPDATE","DELETE","TRUNCATE","REFERENCES","TRIGGER"]}}},required:["role","column","privileges"],additionalProperties:!1};
function be(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=be.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.role===void 0&&(a="role")||r.column===void 0&&(a="column")||
r.privileges===void 0&&(a="privileges"))return be.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;{let p=e;for(let m in r)
if(!(m==="role"||m==="column"||m==="privileges")){return be.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],
!1;break}if(p===e){if(r.role!==void 0){let m=r.role,f=e;if(e===f)if(typeof m=="string"){if(D(m)<1)return be.errors=[{instancePath:s+"/role",schemaPath:"#/proper\
ties/role/minLength",keyword:"minLength",params:{limit:1}}],!1}else return be.errors=[{instancePath:s+"/role",schemaPath:"#/properties/role/type",keyword:"type",
params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.column!==void 0){let m=r.column,f=e,d=e,y=!1,o=e;if(e===o)if(typeof m=="string"){if(D(m)<1){let w={
instancePath:s+"/column",schemaPath:"#/properties/column/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[w]:t.push(w),e++}}else{let w={instancePath:s+
"/column",schemaPath:"#/properties/column/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[w]:t.push(w),e++}var g=o===e;y=y||g;let l=e;if(m!==null){
let w={instancePath:s+"/column",schemaPath:"#/properties/column/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var g=l===e;if(y=
y||g,y)e=d,t!==null&&(d?t.length=d:t=null);else{let w={instancePath:s+"/column",schemaPath:"#/properties/column/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[w]:t.push(w),e++,be.errors=t,!1}var i=f===e}else var i=!0;if(i)if(r.privileges!==void 0){let m=r.privileges,f=e;if(e===f)if(Array.isArray(m)){if(m.length<1)return be.
errors=[{instancePath:s+"/privileges",schemaPath:"#/properties/privileges/minItems",keyword:"minItems",params:{limit:1}}],!1;{var h=!0;let y=m.length;for(let o=0;o<
y;o++){let l=m[o],v=e;if(typeof l!="string")return be.errors=[{instancePath:s+"/privileges/"+o,schemaPath:"#/properties/privileges/items/type",keyword:"type",params:{
type:"string"}}],!1;if(!(l==="SELECT"||l==="INSERT"||l==="UPDATE"||l==="DELETE"||l==="TRUNCATE"||l==="REFERENCES"||l==="TRIGGER"))return be.errors=[{instancePath:s+
"/privileges/"+o,schemaPath:"#/properties/privileges/items/enum",keyword:"enum",params:{allowedValues:us.properties.privileges.items.enum}}],!1;var h=v===e;if(!h)
break}}}else return be.errors=[{instancePath:s+"/privileges",schemaPath:"#/properties/privileges/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else
var i=!0}}}}else return be.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return be.errors=t,e===0}be.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function fe(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=fe.evaluated;
if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.name===void 0&&(y="name")||r.
columns===void 0&&(y="columns")||r.primaryKey===void 0&&(y="primaryKey")||r.uniqueConstraints===void 0&&(y="uniqueConstraints")||r.foreignKeys===void 0&&(y="for\
eignKeys")||r.checks===void 0&&(y="checks")||r.indexes===void 0&&(y="indexes")||r.rowSecurity===void 0&&(y="rowSecurity")||r.policies===void 0&&(y="policies")||
r.grants===void 0&&(y="grants")||r.comment===void 0&&(y="comment"))return fe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],
!1;{let o=e;for(let l in r)if(!vr.call(xr.properties,l)){return fe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l}}],!1;break}if(o===e){if(r.name!==void 0){let l=r.name,v=e;if(e===v)if(typeof l=="string"){if(D(l)<1)return fe.errors=[{instancePath:s+"/na\
me",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return fe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/n\
ame/type",keyword:"type",params:{type:"string"}}],!1;var i=v===e}else var i=!0;if(i){if(r.columns!==void 0){let l=r.columns,v=e;if(e===v)if(Array.isArray(l)){var g=!0;
let _=l.length;for(let c=0;c<_;c++){let b=e;_e(l[c],{instancePath:s+"/columns/"+c,parentData:l,parentDataProperty:c,rootData:L,dynamicAnchors:A})||(t=t===null?_e.
errors:t.concat(_e.errors),e=t.length);var g=b===e;if(!g)break}}else return fe.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"\
type",params:{type:"array"}}],!1;var i=v===e}else var i=!0;if(i){if(r.primaryKey!==void 0){let l=e;Oe(r.primaryKey,{instancePath:s+"/primaryKey",parentData:r,parentDataProperty:"\
primaryKey",rootData:L,dynamicAnchors:A})||(t=t===null?Oe.errors:t.concat(Oe.errors),e=t.length);var i=l===e}else var i=!0;if(i){if(r.uniqueConstraints!==void 0){
let l=r.uniqueConstraints,v=e;if(e===v)if(Array.isArray(l)){var h=!0;let _=l.length;for(let c=0;c<_;c++){let b=e;ne(l[c],{instancePath:s+"/uniqueConstraints/"+c,
parentData:l,parentDataProperty:c,rootData:L,dynamicAnchors:A})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var h=b===e;if(!h)break}}else return fe.errors=
[{instancePath:s+"/uniqueConstraints",schemaPath:"#/properties/uniqueConstraints/type",keyword:"type",params:{type:"array"}}],!1;var i=v===e}else var i=!0;if(i){
if(r.foreignKeys!==void 0){let l=r.foreignKeys,v=e;if(e===v)if(Array.isArray(l)){var a=!0;let _=l.length;for(let c=0;c<_;c++){let b=e;W(l[c],{instancePath:s+"/f\
oreignKeys/"+c,parentData:l,parentDataProperty:c,rootData:L,dynamicAnchors:A})||(t=t===null?W.errors:t.concat(W.errors),e=t.length);var a=b===e;if(!a)break}}else
return fe.errors=[{instancePath:s+"/foreignKeys",schemaPath:"#/properties/foreignKeys/type",keyword:"type",params:{type:"array"}}],!1;var i=v===e}else var i=!0;
if(i){if(r.checks!==void 0){let l=r.checks,v=e;if(e===v)if(Array.isArray(l)){var p=!0;let _=l.length;for(let c=0;c<_;c++){let b=e;ve(l[c],{instancePath:s+"/chec\
ks/"+c,parentData:l,parentDataProperty:c,rootData:L,dynamicAnchors:A})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var p=b===e;if(!p)break}}else return fe.
errors=[{instancePath:s+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"array"}}],!1;var i=v===e}else var i=!0;if(i){if(r.indexes!==
void 0){let l=r.indexes,v=e;if(e===v)if(Array.isArray(l)){var m=!0;let _=l.length;for(let c=0;c<_;c++){let b=e;H(l[c],{instancePath:s+"/indexes/"+c,parentData:l,
parentDataProperty:c,rootData:L,dynamicAnchors:A})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var m=b===e;if(!m)break}}else return fe.errors=[{instancePath:s+
"/indexes",schemaPath:"#/properties/indexes/type",keyword:"type",params:{type:"array"}}],!1;var i=v===e}else var i=!0;if(i){if(r.rowSecurity!==void 0){let l=e;Ie(
r.rowSecurity,{instancePath:s+"/rowSecurity",parentData:r,parentDataProperty:"rowSecurity",rootData:L,dynamicAnchors:A})||(t=t===null?Ie.errors:t.concat(Ie.errors),
e=t.length);var i=l===e}else var i=!0;if(i){if(r.policies!==void 0){let l=r.policies,v=e;if(e===v)if(Array.isArray(l)){var f=!0;let _=l.length;for(let c=0;c<_;c++){
let b=e;J(l[c],{instancePath:s+"/policies/"+c,parentData:l,parentDataProperty:c,rootData:L,dynamicAnchors:A})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);
var f=b===e;if(!f)break}}else return fe.errors=[{instancePath:s+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type:"array"}}],!1;var i=v===
e}else var i=!0;if(i){if(r.grants!==void 0){let l=r.grants,v=e;if(e===v)if(Array.isArray(l)){var d=!0;let _=l.length;for(let c=0;c<_;c++){let b=e;be(l[c],{instancePath:s+
"/grants/"+c,parentData:l,parentDataProperty:c,rootData:L,dynamicAnchors:A})||(t=t===null?be.errors:t.concat(be.errors),e=t.length);var d=b===e;if(!d)break}}else
return fe.errors=[{instancePath:s+"/grants",schemaPath:"#/properties/grants/type",keyword:"type",params:{type:"array"}}],!1;var i=v===e}else var i=!0;if(i)if(r.
comment!==void 0){let l=r.comment,v=e;if(typeof l!="string"&&l!==null)return fe.errors=[{instancePath:s+"/comment",schemaPath:"#/properties/comment/type",keyword:"\
type",params:{type:xr.properties.comment.type}}],!1;var i=v===e}else var i=!0}}}}}}}}}}}}else return fe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}}],!1;return fe.errors=t,e===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ee(r,{instancePath:s="",parentData:R,parentDataProperty:$,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Ee.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let a;if(r.enums===void 0&&(a="enums")||r.tables===void 0&&(a="tables"))return Ee.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:a}}],!1;{let p=e;for(let m in r)if(!(m==="enums"||m==="tables")){return Ee.errors=[{instancePath:s,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(p===e){if(r.enums!==void 0){let m=r.enums,f=e;if(e===f)if(Array.isArray(m)){
var i=!0;let d=m.length;for(let y=0;y<d;y++){let o=e;we(m[y],{instancePath:s+"/enums/"+y,parentData:m,parentDataProperty:y,rootData:L,dynamicAnchors:A})||(t=t===
null?we.errors:t.concat(we.errors),e=t.length);var i=o===e;if(!i)break}}else return Ee.errors=[{instancePath:s+"/enums",schemaPath:"#/properties/enums/type",keyword:"\
type",params:{type:"array"}}],!1;var g=f===e}else var g=!0;if(g)if(r.tables!==void 0){let m=r.tables,f=e;if(e===f)if(Array.isArray(m)){var h=!0;let y=m.length;for(let o=0;o<
y;o++){let l=e;fe(m[o],{instancePath:s+"/tables/"+o,parentData:m,parentDataProperty:o,rootData:L,dynamicAnchors:A})||(t=t===null?fe.errors:t.concat(fe.errors),e=
t.length);var h=l===e;if(!h)break}}else return Ee.errors=[{instancePath:s+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type:"array"}}],
!1;var g=f===e}else var g=!0}}}else return Ee.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ee.errors=t,e===0}Ee.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ys=new RegExp("^[0-9a-f]{64}$","u");function C(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=C.
evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(typeof r=="string"){if(!ys.test(r))return C.errors=[{instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}}],!1}else return C.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"}}],!1;return C.errors=t,e===0}C.evaluated={dynamicProps:!1,dynamicItems:!1};var cs={type:"object",properties:{graphqlName:{type:"string"},ts:{type:"string"},zod:{type:"string"},nullableItems:{type:"boolean",const:!0},embedded:{type:"obj\
ect",properties:{type:{type:"string",minLength:1},list:{type:"boolean"}},required:["type","list"],additionalProperties:!1},fields:{minItems:1,type:"array",items:{
$ref:"https://wesley.dev/schemas/definitions/EmbeddedField"}},comment:{type:"string"},relations:{type:"array",items:{$ref:"https://wesley.dev/schemas/definition\
s/Relation"}},backfill:{$ref:"https://wesley.dev/schemas/definitions/Expression"},deprecated:{type:"string"},weight:{type:"integer",minimum:0,maximum:9007199254740991},
critical:{type:"boolean",const:!0},sensitive:{type:"boolean",const:!0},pii:{type:"boolean",const:!0},uid:{type:"string"},renamedFrom:{type:"string"},renamedValues:{
type:"object",propertyNames:{type:"string"},additionalProperties:{type:"string"}}},additionalProperties:!1},Cr={type:"object",properties:{name:{type:"string",minLength:1},
type:{$ref:"https://wesley.dev/schemas/definitions/EmbeddedFieldType"},list:{type:"boolean"},nullable:{type:"boolean"},nullableItems:{type:"boolean"},comment:{type:[
"string","null"]},ts:{type:"string"},zod:{type:"string"},deprecated:{type:"string"},sensitive:{type:"boolean",const:!0},pii:{type:"boolean",const:!0}},required:[
"name","type","list","nullable","nullableItems","comment"],additionalProperties:!1},hs={type:"object",discriminator:{propertyName:"kind"},oneOf:[{type:"object",
properties:{kind:{type:"string",const:"builtin"},name:{type:"string",enum:["bigint","bit varying","bit","boolean","bytea","character varying","character","cidr",
"date","double precision","inet","integer","interval","json","jsonb","macaddr","numeric","real","smallint","text","time with time zone","time without time zone",
"timestamp with time zone","timestamp without time zone","uuid"]},modifiers:{maxItems:2,type:"array",items:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991}}},
required:["kind","name","modifiers"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"enum"},name:{type:"string",minLength:1}},required:[
"kind","name"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"embedded"},name:{type:"string",minLength:1}},required:["kind","nam\
e"],additionalProperties:!1}]};function Q(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Q.evaluated;
if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m=r.kind;if(typeof m=="string")if(m===
"builtin"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.kind===void 0&&(d="kind")||r.name===void 0&&(d="name")||r.modifiers===void 0&&(d="mo\
difiers"))return Q.errors=[{instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:d}}],!1;{let y=e;for(let o in r)if(!(o==="\
kind"||o==="name"||o==="modifiers")){return Q.errors=[{instancePath:s,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(y===e){if(r.kind!==void 0){let o=r.kind,l=e;if(typeof o!="string")return Q.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties/kind/typ\
e",keyword:"type",params:{type:"string"}}],!1;if(o!=="builtin")return Q.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"co\
nst",params:{allowedValue:"builtin"}}],!1;var i=l===e}else var i=!0;if(i){if(r.name!==void 0){let o=r.name,l=e;if(typeof o!="string")return Q.errors=[{instancePath:s+
"/name",schemaPath:"#/oneOf/0/properties/name/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="bigint"||o==="bit varying"||o==="bit"||o==="boolean"||o===
"bytea"||o==="character varying"||o==="character"||o==="cidr"||o==="date"||o==="double precision"||o==="inet"||o==="integer"||o==="interval"||o==="json"||o==="j\
sonb"||o==="macaddr"||o==="numeric"||o==="real"||o==="smallint"||o==="text"||o==="time with time zone"||o==="time without time zone"||o==="timestamp with time z\
one"||o==="timestamp without time zone"||o==="uuid"))return Q.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/0/properties/name/enum",keyword:"enum",params:{
allowedValues:hs.oneOf[0].properties.name.enum}}],!1;var i=l===e}else var i=!0;if(i)if(r.modifiers!==void 0){let o=r.modifiers,l=e;if(e===l)if(Array.isArray(o)){
if(o.length>2)return Q.errors=[{instancePath:s+"/modifiers",schemaPath:"#/oneOf/0/properties/modifiers/maxItems",keyword:"maxItems",params:{limit:2}}],!1;{var g=!0;
let w=o.length;for(let _=0;_<w;_++){let c=o[_],b=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return Q.errors=[{instancePath:s+"/modifiers/"+_,schemaPath:"\
#/oneOf/0/properties/modifiers/items/type",keyword:"type",params:{type:"integer"}}],!1;if(e===b&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))
return Q.errors=[{instancePath:s+"/modifiers/"+_,schemaPath:"#/oneOf/0/properties/modifiers/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(c<-9007199254740991||isNaN(c))return Q.errors=[{instancePath:s+"/modifiers/"+_,schemaPath:"#/oneOf/0/properties/modifiers/items/minimum",keyword:"minimum",
params:{comparison:">=",limit:-9007199254740991}}],!1}var g=b===e;if(!g)break}}}else return Q.errors=[{instancePath:s+"/modifiers",schemaPath:"#/oneOf/0/propert\
ies/modifiers/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0}}}}else return Q.errors=[{instancePath:s,schemaPath:"#/oneOf/0/type",keyword:"\
type",params:{type:"object"}}],!1;var h=!0}else if(m==="enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.kind===void 0&&(d="kind")||r.name===
void 0&&(d="name"))return Q.errors=[{instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:d}}],!1;{let y=e;for(let o in r)if(!(o===
"kind"||o==="name")){return Q.errors=[{instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(y===e){if(r.kind!==void 0){let o=r.kind,l=e;if(typeof o!="string")return Q.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/typ\
e",keyword:"type",params:{type:"string"}}],!1;if(o!=="enum")return Q.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",
params:{allowedValue:"enum"}}],!1;var a=l===e}else var a=!0;if(a)if(r.name!==void 0){let o=r.name,l=e;if(e===l)if(typeof o=="string"){if(D(o)<1)return Q.errors=
[{instancePath:s+"/name",schemaPath:"#/oneOf/1/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Q.errors=[{instancePath:s+"/name",
schemaPath:"#/oneOf/1/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var a=l===e}else var a=!0}}}else return Q.errors=[{instancePath:s,schemaPath:"\
#/oneOf/1/type",keyword:"type",params:{type:"object"}}],!1;h!==!0&&(h=!0)}else if(m==="embedded"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.
kind===void 0&&(d="kind")||r.name===void 0&&(d="name"))return Q.errors=[{instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:d}}],
!1;{let y=e;for(let o in r)if(!(o==="kind"||o==="name")){return Q.errors=[{instancePath:s,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:o}}],!1;break}if(y===e){if(r.kind!==void 0){let o=r.kind,l=e;if(typeof o!="string")return Q.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/2/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(o!=="embedded")return Q.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/2/prop\
erties/kind/const",keyword:"const",params:{allowedValue:"embedded"}}],!1;var p=l===e}else var p=!0;if(p)if(r.name!==void 0){let o=r.name,l=e;if(e===l)if(typeof o==
"string"){if(D(o)<1)return Q.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/2/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Q.
errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/2/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var p=l===e}else var p=!0}}}else return Q.
errors=[{instancePath:s,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"}}],!1;h!==!0&&(h=!0)}else return Q.errors=[{instancePath:s,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:m}}],!1;else return Q.errors=[{instancePath:s,schemaPath:"#/discriminator",
keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:m}}],!1}else return Q.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return Q.errors=t,P.props=h,e===0}Q.evaluated={dynamicProps:!0,dynamicItems:!1};function ke(r,{instancePath:s="",parentData:R,parentDataProperty:$,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ke.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let g;if(r.name===void 0&&(g="name")||r.type===void 0&&(g="type")||r.list===void 0&&(g="list")||r.nullable===void 0&&(g="nullable")||
r.nullableItems===void 0&&(g="nullableItems")||r.comment===void 0&&(g="comment"))return ke.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:g}}],!1;{let h=e;for(let a in r)if(!vr.call(Cr.properties,a)){return ke.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:a}}],!1;break}if(h===e){if(r.name!==void 0){let a=r.name,p=e;if(e===p)if(typeof a=="string"){if(D(a)<1)return ke.errors=
[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ke.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.type!==void 0){let a=e;Q(r.type,{instancePath:s+"/type",
parentData:r,parentDataProperty:"type",rootData:L,dynamicAnchors:A})||(t=t===null?Q.errors:t.concat(Q.errors),e=t.length);var i=a===e}else var i=!0;if(i){if(r.list!==
void 0){let a=e;if(typeof r.list!="boolean")return ke.errors=[{instancePath:s+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type:"boolean"}}],
!1;var i=a===e}else var i=!0;if(i){if(r.nullable!==void 0){let a=e;if(typeof r.nullable!="boolean")return ke.errors=[{instancePath:s+"/nullable",schemaPath:"#/p\
roperties/nullable/type",keyword:"type",params:{type:"boolean"}}],!1;var i=a===e}else var i=!0;if(i){if(r.nullableItems!==void 0){let a=e;if(typeof r.nullableItems!=
"boolean")return ke.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullableItems/type",keyword:"type",params:{type:"boolean"}}],!1;var i=a===
e}else var i=!0;if(i){if(r.comment!==void 0){let a=r.comment,p=e;if(typeof a!="string"&&a!==null)return ke.errors=[{instancePath:s+"/comment",schemaPath:"#/prop\
erties/comment/type",keyword:"type",params:{type:Cr.properties.comment.type}}],!1;var i=p===e}else var i=!0;if(i){if(r.ts!==void 0){let a=e;if(typeof r.ts!="str\
ing")return ke.errors=[{instancePath:s+"/ts",schemaPath:"#/properties/ts/type",keyword:"type",params:{type:"string"}}],!1;var i=a===e}else var i=!0;if(i){if(r.zod!==
void 0){let a=e;if(typeof r.zod!="string")return ke.errors=[{instancePath:s+"/zod",schemaPath:"#/properties/zod/type",keyword:"type",params:{type:"string"}}],!1;
var i=a===e}else var i=!0;if(i){if(r.deprecated!==void 0){let a=e;if(typeof r.deprecated!="string")return ke.errors=[{instancePath:s+"/deprecated",schemaPath:"#\
/properties/deprecated/type",keyword:"type",params:{type:"string"}}],!1;var i=a===e}else var i=!0;if(i){if(r.sensitive!==void 0){let a=r.sensitive,p=e;if(typeof a!=
"boolean")return ke.errors=[{instancePath:s+"/sensitive",schemaPath:"#/properties/sensitive/type",keyword:"type",params:{type:"boolean"}}],!1;if(a!==!0)return ke.
errors=[{instancePath:s+"/sensitive",schemaPath:"#/properties/sensitive/const",keyword:"const",params:{allowedValue:!0}}],!1;var i=p===e}else var i=!0;if(i)if(r.
pii!==void 0){let a=r.pii,p=e;if(typeof a!="boolean")return ke.errors=[{instancePath:s+"/pii",schemaPath:"#/properties/pii/type",keyword:"type",params:{type:"bo\
olean"}}],!1;if(a!==!0)return ke.errors=[{instancePath:s+"/pii",schemaPath:"#/properties/pii/const",keyword:"const",params:{allowedValue:!0}}],!1;var i=p===e}else
var i=!0}}}}}}}}}}}}else return ke.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ke.errors=t,e===0}ke.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var gs={type:"object",properties:{name:{type:"string",minLength:1},table:{type:"string",minLength:1},list:{type:"bool\
ean"},nullable:{type:"boolean"},nullableItems:{type:"boolean"},comment:{type:["string","null"]},deprecated:{type:"string"}},required:["name","table","list","nul\
lable","nullableItems","comment"],additionalProperties:!1};function je(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=je.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.
name===void 0&&(g="name")||r.table===void 0&&(g="table")||r.list===void 0&&(g="list")||r.nullable===void 0&&(g="nullable")||r.nullableItems===void 0&&(g="nullab\
leItems")||r.comment===void 0&&(g="comment"))return je.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let h=e;
for(let a in r)if(!(a==="name"||a==="table"||a==="list"||a==="nullable"||a==="nullableItems"||a==="comment"||a==="deprecated")){return je.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(h===e){if(r.name!==void 0){let a=r.name,p=e;if(e===
p)if(typeof a=="string"){if(D(a)<1)return je.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return je.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.table!==
void 0){let a=r.table,p=e;if(e===p)if(typeof a=="string"){if(D(a)<1)return je.errors=[{instancePath:s+"/table",schemaPath:"#/properties/table/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return je.errors=[{instancePath:s+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type:"string"}}],!1;
var i=p===e}else var i=!0;if(i){if(r.list!==void 0){let a=e;if(typeof r.list!="boolean")return je.errors=[{instancePath:s+"/list",schemaPath:"#/properties/list/\
type",keyword:"type",params:{type:"boolean"}}],!1;var i=a===e}else var i=!0;if(i){if(r.nullable!==void 0){let a=e;if(typeof r.nullable!="boolean")return je.errors=
[{instancePath:s+"/nullable",schemaPath:"#/properties/nullable/type",keyword:"type",params:{type:"boolean"}}],!1;var i=a===e}else var i=!0;if(i){if(r.nullableItems!==
void 0){let a=e;if(typeof r.nullableItems!="boolean")return je.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullableItems/type",keyword:"ty\
pe",params:{type:"boolean"}}],!1;var i=a===e}else var i=!0;if(i){if(r.comment!==void 0){let a=r.comment,p=e;if(typeof a!="string"&&a!==null)return je.errors=[{instancePath:s+
"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:gs.properties.comment.type}}],!1;var i=p===e}else var i=!0;if(i)if(r.deprecated!==
void 0){let a=e;if(typeof r.deprecated!="string")return je.errors=[{instancePath:s+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{
type:"string"}}],!1;var i=a===e}else var i=!0}}}}}}}}else return je.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return je.
errors=t,e===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function X(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=X.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f=e;for(let d in r)
if(!vr.call(cs.properties,d)){return X.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],
!1;break}if(f===e){if(r.graphqlName!==void 0){let d=e;if(typeof r.graphqlName!="string")return X.errors=[{instancePath:s+"/graphqlName",schemaPath:"#/properties\
/graphqlName/type",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(r.ts!==void 0){let d=e;if(typeof r.ts!="string")return X.errors=
[{instancePath:s+"/ts",schemaPath:"#/properties/ts/type",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(r.zod!==void 0){let d=e;if(typeof r.
zod!="string")return X.errors=[{instancePath:s+"/zod",schemaPath:"#/properties/zod/type",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){
if(r.nullableItems!==void 0){let d=r.nullableItems,y=e;if(typeof d!="boolean")return X.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullabl\
eItems/type",keyword:"type",params:{type:"boolean"}}],!1;if(d!==!0)return X.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullableItems/cons\
t",keyword:"const",params:{allowedValue:!0}}],!1;var i=y===e}else var i=!0;if(i){if(r.embedded!==void 0){let d=r.embedded,y=e;if(e===y)if(d&&typeof d=="object"&&
!Array.isArray(d)){let l;if(d.type===void 0&&(l="type")||d.list===void 0&&(l="list"))return X.errors=[{instancePath:s+"/embedded",schemaPath:"#/properties/embed\
ded/required",keyword:"required",params:{missingProperty:l}}],!1;{let v=e;for(let w in d)if(!(w==="type"||w==="list")){return X.errors=[{instancePath:s+"/embedd\
ed",schemaPath:"#/properties/embedded/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}}],!1;break}if(v===e){if(d.type!==void 0){
let w=d.type,_=e;if(e===_)if(typeof w=="string"){if(D(w)<1)return X.errors=[{instancePath:s+"/embedded/type",schemaPath:"#/properties/embedded/properties/type/m\
inLength",keyword:"minLength",params:{limit:1}}],!1}else return X.errors=[{instancePath:s+"/embedded/type",schemaPath:"#/properties/embedded/properties/type/typ\
e",keyword:"type",params:{type:"string"}}],!1;var g=_===e}else var g=!0;if(g)if(d.list!==void 0){let w=e;if(typeof d.list!="boolean")return X.errors=[{instancePath:s+
"/embedded/list",schemaPath:"#/properties/embedded/properties/list/type",keyword:"type",params:{type:"boolean"}}],!1;var g=w===e}else var g=!0}}}else return X.errors=
[{instancePath:s+"/embedded",schemaPath:"#/properties/embedded/type",keyword:"type",params:{type:"object"}}],!1;var i=y===e}else var i=!0;if(i){if(r.fields!==void 0){
let d=r.fields,y=e;if(e===y)if(Array.isArray(d)){if(d.length<1)return X.errors=[{instancePath:s+"/fields",schemaPath:"#/properties/fields/minItems",keyword:"min\
Items",params:{limit:1}}],!1;{var h=!0;let l=d.length;for(let v=0;v<l;v++){let w=e;ke(d[v],{instancePath:s+"/fields/"+v,parentData:d,parentDataProperty:v,rootData:L,
dynamicAnchors:A})||(t=t===null?ke.errors:t.concat(ke.errors),e=t.length);var h=w===e;if(!h)break}}}else return X.errors=[{instancePath:s+"/fields",schemaPath:"\
#/properties/fields/type",keyword:"type",params:{type:"array"}}],!1;var i=y===e}else var i=!0;if(i){if(r.comment!==void 0){let d=e;if(typeof r.comment!="string")
return X.errors=[{instancePath:s+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(r.
relations!==void 0){let d=r.relations,y=e;if(e===y)if(Array.isArray(d)){var a=!0;let l=d.length;for(let v=0;v<l;v++){let w=e;je(d[v],{instancePath:s+"/relations\
/"+v,parentData:d,parentDataProperty:v,rootData:L,dynamicAnchors:A})||(t=t===null?je.errors:t.concat(je.errors),e=t.length);var a=w===e;if(!a)break}}else return X.
errors=[{instancePath:s+"/relations",schemaPath:"#/properties/relations/type",keyword:"type",params:{type:"array"}}],!1;var i=y===e}else var i=!0;if(i){if(r.backfill!==
void 0){let d=e;S(r.backfill,{instancePath:s+"/backfill",parentData:r,parentDataProperty:"backfill",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(
S.errors),e=t.length);var i=d===e}else var i=!0;if(i){if(r.deprecated!==void 0){let d=e;if(typeof r.deprecated!="string")return X.errors=[{instancePath:s+"/depr\
ecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(r.weight!==void 0){let d=r.weight,
y=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return X.errors=[{instancePath:s+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===y&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(d))return X.errors=[{instancePath:s+"/weight",schemaPath:"#/propert\
ies/weight/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(d<0||isNaN(d))return X.errors=[{instancePath:s+"/weight",schemaPath:"\
#/properties/weight/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=y===e}else var i=!0;if(i){if(r.critical!==void 0){let d=r.critical,y=e;
if(typeof d!="boolean")return X.errors=[{instancePath:s+"/critical",schemaPath:"#/properties/critical/type",keyword:"type",params:{type:"boolean"}}],!1;if(d!==!0)
return X.errors=[{instancePath:s+"/critical",schemaPath:"#/properties/critical/const",keyword:"const",params:{allowedValue:!0}}],!1;var i=y===e}else var i=!0;if(i){
if(r.sensitive!==void 0){let d=r.sensitive,y=e;if(typeof d!="boolean")return X.errors=[{instancePath:s+"/sensitive",schemaPath:"#/properties/sensitive/type",keyword:"\
type",params:{type:"boolean"}}],!1;if(d!==!0)return X.errors=[{instancePath:s+"/sensitive",schemaPath:"#/properties/sensitive/const",keyword:"const",params:{allowedValue:!0}}],
!1;var i=y===e}else var i=!0;if(i){if(r.pii!==void 0){let d=r.pii,y=e;if(typeof d!="boolean")return X.errors=[{instancePath:s+"/pii",schemaPath:"#/properties/pi\
i/type",keyword:"type",params:{type:"boolean"}}],!1;if(d!==!0)return X.errors=[{instancePath:s+"/pii",schemaPath:"#/properties/pii/const",keyword:"const",params:{
allowedValue:!0}}],!1;var i=y===e}else var i=!0;if(i){if(r.uid!==void 0){let d=e;if(typeof r.uid!="string")return X.errors=[{instancePath:s+"/uid",schemaPath:"#\
/properties/uid/type",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(r.renamedFrom!==void 0){let d=e;if(typeof r.renamedFrom!="st\
ring")return X.errors=[{instancePath:s+"/renamedFrom",schemaPath:"#/properties/renamedFrom/type",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;
if(i)if(r.renamedValues!==void 0){let d=r.renamedValues,y=e;if(e===y)if(d&&typeof d=="object"&&!Array.isArray(d)){for(let l in d){let v=e;if(typeof l!="string"){
let w={instancePath:s+"/renamedValues",schemaPath:"#/properties/renamedValues/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:l};t===null?
t=[w]:t.push(w),e++}var p=v===e;if(!p){let w={instancePath:s+"/renamedValues",schemaPath:"#/properties/renamedValues/propertyNames",keyword:"propertyNames",params:{
propertyName:l}};return t===null?t=[w]:t.push(w),e++,X.errors=t,!1;break}}if(p)for(let l in d){let v=e;if(typeof d[l]!="string")return X.errors=[{instancePath:s+
"/renamedValues/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/renamedValues/additionalProperties/type",keyword:"type",params:{type:"string"}}],
!1;var m=v===e;if(!m)break}}else return X.errors=[{instancePath:s+"/renamedValues",schemaPath:"#/properties/renamedValues/type",keyword:"type",params:{type:"obj\
ect"}}],!1;var i=y===e}else var i=!0}}}}}}}}}}}}}}}}}else return X.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return X.
errors=t,e===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Re(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=Re.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){for(let h in r){
let a=e;if(typeof h!="string"){let p={instancePath:s,schemaPath:"#/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:h};t===null?t=[p]:t.push(
p),e++}var i=a===e;if(!i){let p={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:h}};return t===null?t=[p]:t.push(p),e++,
Re.errors=t,!1;break}}if(i)for(let h in r){let a=e;X(r[h],{instancePath:s+"/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:h,rootData:L,
dynamicAnchors:A})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var g=a===e;if(!g)break}}else return Re.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Re.errors=t,e===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function rr(r,{instancePath:s="",parentData:R,
parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=rr.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.format===void 0&&(g="format")||r.schema===void 0&&(g="schema")||r.digest===void 0&&(g="digest")||r.annotations===
void 0&&(g="annotations"))return rr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let h=e;for(let a in r)if(!(a===
"format"||a==="schema"||a==="digest"||a==="annotations")){return rr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a}}],!1;break}if(h===e){if(r.format!==void 0){let a=r.format,p=e;if(typeof a!="string")return rr.errors=[{instancePath:s+"/format",schemaPath:"\
#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="wesley.ir/1")return rr.errors=[{instancePath:s+"/format",schemaPath:"#/properties/f\
ormat/const",keyword:"const",params:{allowedValue:"wesley.ir/1"}}],!1;var i=p===e}else var i=!0;if(i){if(r.schema!==void 0){let a=e;Ee(r.schema,{instancePath:s+
"/schema",parentData:r,parentDataProperty:"schema",rootData:L,dynamicAnchors:A})||(t=t===null?Ee.errors:t.concat(Ee.errors),e=t.length);var i=a===e}else var i=!0;
if(i){if(r.digest!==void 0){let a=e;C(r.digest,{instancePath:s+"/digest",parentData:r,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:
t.concat(C.errors),e=t.length);var i=a===e}else var i=!0;if(i)if(r.annotations!==void 0){let a=e;Re(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"\
annotations",rootData:L,dynamicAnchors:A})||(t=t===null?Re.errors:t.concat(Re.errors),e=t.length);var i=a===e}else var i=!0}}}}}else return rr.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return rr.errors=t,e===0}rr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Wr=ce,$r={type:"\
object",properties:{format:{type:"string",const:"wesley.evidence/2"},schema:{$ref:"https://wesley.dev/schemas/definitions/Digest"},out:{type:"string",pattern:"^\
(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},targets:{type:"array",items:{type:"string",enum:["postgres","typescript","zod","pgtap","kysely"]}},
files:{type:"array",items:{type:"object",properties:{path:{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},target:{type:"\
string",enum:["postgres","typescript","zod","pgtap","kysely"]},sha256:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["path","target","sha256"],
additionalProperties:!1}},elements:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Element"}}},required:["format","schema","out","targets","fi\
les","elements"],additionalProperties:!1};var vs={type:"object",properties:{kind:{type:"string",enum:["schema","enum","table","column","not-null","primary-key","unique-constraint","foreign-key","check",
"index","row-security","policy","grant"]},table:{anyOf:[{type:"string",minLength:1},{type:"null"}]},name:{type:"string",minLength:1}},required:["kind","table","\
name"],additionalProperties:!1};function Ne(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Ne.evaluated;
if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.kind===void 0&&(h="kind")||r.
table===void 0&&(h="table")||r.name===void 0&&(h="name"))return Ne.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:h}}],
!1;{let a=e;for(let p in r)if(!(p==="kind"||p==="table"||p==="name")){return Ne.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:p}}],!1;break}if(a===e){if(r.kind!==void 0){let p=r.kind,m=e;if(typeof p!="string")return Ne.errors=[{instancePath:s+"/kin\
d",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(!(p==="schema"||p==="enum"||p==="table"||p==="column"||p==="not-null"||p===
"primary-key"||p==="unique-constraint"||p==="foreign-key"||p==="check"||p==="index"||p==="row-security"||p==="policy"||p==="grant"))return Ne.errors=[{instancePath:s+
"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:vs.properties.kind.enum}}],!1;var i=m===e}else var i=!0;if(i){if(r.table!==void 0){
let p=r.table,m=e,f=e,d=!1,y=e;if(e===y)if(typeof p=="string"){if(D(p)<1){let v={instancePath:s+"/table",schemaPath:"#/properties/table/anyOf/0/minLength",keyword:"\
minLength",params:{limit:1}};t===null?t=[v]:t.push(v),e++}}else{let v={instancePath:s+"/table",schemaPath:"#/properties/table/anyOf/0/type",keyword:"type",params:{
type:"string"}};t===null?t=[v]:t.push(v),e++}var g=y===e;d=d||g;let o=e;if(p!==null){let v={instancePath:s+"/table",schemaPath:"#/properties/table/anyOf/1/type",
keyword:"type",params:{type:"null"}};t===null?t=[v]:t.push(v),e++}var g=o===e;if(d=d||g,d)e=f,t!==null&&(f?t.length=f:t=null);else{let v={instancePath:s+"/table",
schemaPath:"#/properties/table/anyOf",keyword:"anyOf",params:{}};return t===null?t=[v]:t.push(v),e++,Ne.errors=t,!1}var i=m===e}else var i=!0;if(i)if(r.name!==void 0){
let p=r.name,m=e;if(e===m)if(typeof p=="string"){if(D(p)<1)return Ne.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",
params:{limit:1}}],!1}else return Ne.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else
var i=!0}}}}else return Ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ne.errors=t,e===0}Ne.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var _r=new RegExp("^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$","u");function he(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,
dynamicAnchors:A={}}={}){let t=null,e=0,P=he.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let a;if(r.file===void 0&&(a="file")||r.lines===void 0&&(a="lines")||r.sha256===void 0&&(a="sha256"))return he.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:a}}],!1;{let p=e;for(let m in r)if(!(m==="file"||m==="lines"||m==="sha256")){return he.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(p===e){if(r.file!==void 0){let m=r.file,f=e;if(e===
f)if(typeof m=="string"){if(!_r.test(m))return he.errors=[{instancePath:s+"/file",schemaPath:"#/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!\
\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],!1}else return he.errors=[{instancePath:s+"/file",schemaPath:"#/properties/file/type",keyword:"typ\
e",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.lines!==void 0){let m=r.lines,f=e;if(e===f)if(Array.isArray(m)){if(m.length<1)return he.errors=
[{instancePath:s+"/lines",schemaPath:"#/properties/lines/minItems",keyword:"minItems",params:{limit:1}}],!1;{var g=!0;let y=m.length;for(let o=0;o<y;o++){let l=m[o],
v=e;if(e===v)if(Array.isArray(l)){if(l.length>2)return he.errors=[{instancePath:s+"/lines/"+o,schemaPath:"#/properties/lines/items/maxItems",keyword:"maxItems",
params:{limit:2}}],!1;if(l.length<2)return he.errors=[{instancePath:s+"/lines/"+o,schemaPath:"#/properties/lines/items/minItems",keyword:"minItems",params:{limit:2}}],
!1;{let _=l.length;if(_>0){let c=l[0],b=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return he.errors=[{instancePath:s+"/lines/"+o+"/0",schemaPath:"\
#/properties/lines/items/prefixItems/0/type",keyword:"type",params:{type:"integer"}}],!1;if(e===b&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(
c))return he.errors=[{instancePath:s+"/lines/"+o+"/0",schemaPath:"#/properties/lines/items/prefixItems/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(c<1||isNaN(c))return he.errors=[{instancePath:s+"/lines/"+o+"/0",schemaPath:"#/properties/lines/items/prefixItems/0/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var h=b===e}if(h){if(_>1){let c=l[1],b=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return he.errors=[{instancePath:s+"/lines/"+
o+"/1",schemaPath:"#/properties/lines/items/prefixItems/1/type",keyword:"type",params:{type:"integer"}}],!1;if(e===b&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||
isNaN(c))return he.errors=[{instancePath:s+"/lines/"+o+"/1",schemaPath:"#/properties/lines/items/prefixItems/1/maximum",keyword:"maximum",params:{comparison:"<=",
limit:9007199254740991}}],!1;if(c<1||isNaN(c))return he.errors=[{instancePath:s+"/lines/"+o+"/1",schemaPath:"#/properties/lines/items/prefixItems/1/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}}],!1}var h=b===e}if(h&&!(l.length<=2))return he.errors=[{instancePath:s+"/lines/"+o,schemaPath:"#/properties/lines/ite\
ms/items",keyword:"items",params:{limit:2}}],!1}}}else return he.errors=[{instancePath:s+"/lines/"+o,schemaPath:"#/properties/lines/items/type",keyword:"type",params:{
type:"array"}}],!1;var g=v===e;if(!g)break}}}else return he.errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/type",keyword:"type",params:{type:"a\
rray"}}],!1;var i=f===e}else var i=!0;if(i)if(r.sha256!==void 0){let m=e;C(r.sha256,{instancePath:s+"/sha256",parentData:r,parentDataProperty:"sha256",rootData:L,
dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var i=m===e}else var i=!0}}}}else return he.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return he.errors=t,e===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pe(r,{instancePath:s="",parentData:R,
parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=pe.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.element===void 0&&(f="element")||r.places===void 0&&(f="places")||r.assertions===void 0&&(f="assertion\
s"))return pe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}}],!1;{let d=e;for(let y in r)if(!(y==="element"||y===
"places"||y==="assertions")){return pe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],
!1;break}if(d===e){if(r.element!==void 0){let y=e;Ne(r.element,{instancePath:s+"/element",parentData:r,parentDataProperty:"element",rootData:L,dynamicAnchors:A})||
(t=t===null?Ne.errors:t.concat(Ne.errors),e=t.length);var i=y===e}else var i=!0;if(i){if(r.places!==void 0){let y=r.places,o=e;if(e===o)if(Array.isArray(y)){var g=!0;
let v=y.length;for(let w=0;w<v;w++){let _=e;he(y[w],{instancePath:s+"/places/"+w,parentData:y,parentDataProperty:w,rootData:L,dynamicAnchors:A})||(t=t===null?he.
errors:t.concat(he.errors),e=t.length);var g=_===e;if(!g)break}}else return pe.errors=[{instancePath:s+"/places",schemaPath:"#/properties/places/type",keyword:"\
type",params:{type:"array"}}],!1;var i=o===e}else var i=!0;if(i)if(r.assertions!==void 0){let y=r.assertions,o=e;if(e===o)if(y&&typeof y=="object"&&!Array.isArray(
y)){let v;if(y.structure===void 0&&(v="structure")||y.refused===void 0&&(v="refused")||y.allowed===void 0&&(v="allowed"))return pe.errors=[{instancePath:s+"/ass\
ertions",schemaPath:"#/properties/assertions/required",keyword:"required",params:{missingProperty:v}}],!1;{let w=e;for(let _ in y)if(!(_==="structure"||_==="ref\
used"||_==="allowed")){return pe.errors=[{instancePath:s+"/assertions",schemaPath:"#/properties/assertions/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:_}}],!1;break}if(w===e){if(y.structure!==void 0){let _=y.structure,c=e;if(e===c)if(Array.isArray(_)){var h=!0;let b=_.length;for(let N=0;N<
b;N++){let E=_[N],j=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return pe.errors=[{instancePath:s+"/assertions/structure/"+N,schemaPath:"#/proper\
ties/assertions/properties/structure/items/type",keyword:"type",params:{type:"integer"}}],!1;if(e===j&&typeof E=="number"&&isFinite(E)){if(E>9007199254740991||isNaN(
E))return pe.errors=[{instancePath:s+"/assertions/structure/"+N,schemaPath:"#/properties/assertions/properties/structure/items/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;if(E<1||isNaN(E))return pe.errors=[{instancePath:s+"/assertions/structure/"+N,schemaPath:"#/properties/assertions/p\
roperties/structure/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var h=j===e;if(!h)break}}else return pe.errors=[{instancePath:s+"/ass\
ertions/structure",schemaPath:"#/properties/assertions/properties/structure/type",keyword:"type",params:{type:"array"}}],!1;var a=c===e}else var a=!0;if(a){if(y.
refused!==void 0){let _=y.refused,c=e;if(e===c)if(Array.isArray(_)){var p=!0;let N=_.length;for(let E=0;E<N;E++){let j=_[E],q=e;if(!(typeof j=="number"&&!(j%1)&&
!isNaN(j)&&isFinite(j)))return pe.errors=[{instancePath:s+"/assertions/refused/"+E,schemaPath:"#/properties/assertions/properties/refused/items/type",keyword:"t\
ype",params:{type:"integer"}}],!1;if(e===q&&typeof j=="number"&&isFinite(j)){if(j>9007199254740991||isNaN(j))return pe.errors=[{instancePath:s+"/assertions/refu\
sed/"+E,schemaPath:"#/properties/assertions/properties/refused/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(j<1||isNaN(
j))return pe.errors=[{instancePath:s+"/assertions/refused/"+E,schemaPath:"#/properties/assertions/properties/refused/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var p=q===e;if(!p)break}}else return pe.errors=[{instancePath:s+"/assertions/refused",schemaPath:"#/properties/assertions/properties/refused/t\
ype",keyword:"type",params:{type:"array"}}],!1;var a=c===e}else var a=!0;if(a)if(y.allowed!==void 0){let _=y.allowed,c=e;if(e===c)if(Array.isArray(_)){var m=!0;
let N=_.length;for(let E=0;E<N;E++){let j=_[E],q=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return pe.errors=[{instancePath:s+"/assertions/allow\
ed/"+E,schemaPath:"#/properties/assertions/properties/allowed/items/type",keyword:"type",params:{type:"integer"}}],!1;if(e===q&&typeof j=="number"&&isFinite(j)){
if(j>9007199254740991||isNaN(j))return pe.errors=[{instancePath:s+"/assertions/allowed/"+E,schemaPath:"#/properties/assertions/properties/allowed/items/maximum",
keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(j<1||isNaN(j))return pe.errors=[{instancePath:s+"/assertions/allowed/"+E,schemaPath:"#\
/properties/assertions/properties/allowed/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var m=q===e;if(!m)break}}else return pe.errors=
[{instancePath:s+"/assertions/allowed",schemaPath:"#/properties/assertions/properties/allowed/type",keyword:"type",params:{type:"array"}}],!1;var a=c===e}else var a=!0}}}}else
return pe.errors=[{instancePath:s+"/assertions",schemaPath:"#/properties/assertions/type",keyword:"type",params:{type:"object"}}],!1;var i=o===e}else var i=!0}}}}else
return pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return pe.errors=t,e===0}pe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ce(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ce.evaluated;if(P.dynamicProps&&
(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.format===void 0&&(m="format")||r.schema===void 0&&
(m="schema")||r.out===void 0&&(m="out")||r.targets===void 0&&(m="targets")||r.files===void 0&&(m="files")||r.elements===void 0&&(m="elements"))return ce.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let f=e;for(let d in r)if(!(d==="format"||d==="schema"||d==="out"||
d==="targets"||d==="files"||d==="elements")){return ce.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],
!1;break}if(f===e){if(r.format!==void 0){let d=r.format,y=e;if(typeof d!="string")return ce.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(d!=="wesley.evidence/2")return ce.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"\
const",params:{allowedValue:"wesley.evidence/2"}}],!1;var i=y===e}else var i=!0;if(i){if(r.schema!==void 0){let d=e;C(r.schema,{instancePath:s+"/schema",parentData:r,
parentDataProperty:"schema",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var i=d===e}else var i=!0;if(i){if(r.out!==void 0){
let d=r.out,y=e;if(e===y)if(typeof d=="string"){if(!_r.test(d))return ce.errors=[{instancePath:s+"/out",schemaPath:"#/properties/out/pattern",keyword:"pattern",
params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],!1}else return ce.errors=[{instancePath:s+"/out",schemaPath:"#/properties/out\
/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(r.targets!==void 0){let d=r.targets,y=e;if(e===y)if(Array.isArray(d)){var g=!0;
let l=d.length;for(let v=0;v<l;v++){let w=d[v],_=e;if(typeof w!="string")return ce.errors=[{instancePath:s+"/targets/"+v,schemaPath:"#/properties/targets/items/\
type",keyword:"type",params:{type:"string"}}],!1;if(!(w==="postgres"||w==="typescript"||w==="zod"||w==="pgtap"||w==="kysely"))return ce.errors=[{instancePath:s+
"/targets/"+v,schemaPath:"#/properties/targets/items/enum",keyword:"enum",params:{allowedValues:$r.properties.targets.items.enum}}],!1;var g=_===e;if(!g)break}}else
return ce.errors=[{instancePath:s+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"}}],!1;var i=y===e}else var i=!0;if(i){if(r.
files!==void 0){let d=r.files,y=e;if(e===y)if(Array.isArray(d)){var h=!0;let l=d.length;for(let v=0;v<l;v++){let w=d[v],_=e;if(e===_)if(w&&typeof w=="object"&&!Array.
isArray(w)){let b;if(w.path===void 0&&(b="path")||w.target===void 0&&(b="target")||w.sha256===void 0&&(b="sha256"))return ce.errors=[{instancePath:s+"/files/"+v,
schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty:b}}],!1;{let N=e;for(let E in w)if(!(E==="path"||E==="target"||E==="sh\
a256")){return ce.errors=[{instancePath:s+"/files/"+v,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:E}}],
!1;break}if(N===e){if(w.path!==void 0){let E=w.path,j=e;if(e===j)if(typeof E=="string"){if(!_r.test(E))return ce.errors=[{instancePath:s+"/files/"+v+"/path",schemaPath:"\
#/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],!1}else return ce.
errors=[{instancePath:s+"/files/"+v+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var a=j===e}else
var a=!0;if(a){if(w.target!==void 0){let E=w.target,j=e;if(typeof E!="string")return ce.errors=[{instancePath:s+"/files/"+v+"/target",schemaPath:"#/properties/f\
iles/items/properties/target/type",keyword:"type",params:{type:"string"}}],!1;if(!(E==="postgres"||E==="typescript"||E==="zod"||E==="pgtap"||E==="kysely"))return ce.
errors=[{instancePath:s+"/files/"+v+"/target",schemaPath:"#/properties/files/items/properties/target/enum",keyword:"enum",params:{allowedValues:$r.properties.files.
items.properties.target.enum}}],!1;var a=j===e}else var a=!0;if(a)if(w.sha256!==void 0){let E=e;C(w.sha256,{instancePath:s+"/files/"+v+"/sha256",parentData:w,parentDataProperty:"\
sha256",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var a=E===e}else var a=!0}}}}else return ce.errors=[{instancePath:s+"\
/files/"+v,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type:"object"}}],!1;var h=_===e;if(!h)break}}else return ce.errors=[{instancePath:s+
"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"array"}}],!1;var i=y===e}else var i=!0;if(i)if(r.elements!==void 0){let d=r.elements,
y=e;if(e===y)if(Array.isArray(d)){var p=!0;let l=d.length;for(let v=0;v<l;v++){let w=e;pe(d[v],{instancePath:s+"/elements/"+v,parentData:d,parentDataProperty:v,
rootData:L,dynamicAnchors:A})||(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);var p=w===e;if(!p)break}}else return ce.errors=[{instancePath:s+"/elements",
schemaPath:"#/properties/elements/type",keyword:"type",params:{type:"array"}}],!1;var i=y===e}else var i=!0}}}}}}}else return ce.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return ce.errors=t,e===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Gr=ie,Sr={type:"object",
properties:{format:{type:"string",const:"wesley.changes/1"},from:{type:"object",properties:{schema:{$ref:"https://wesley.dev/schemas/definitions/Schema"},digest:{
$ref:"https://wesley.dev/schemas/definitions/Digest"},annotations:{$ref:"https://wesley.dev/schemas/definitions/Annotations"},origin:{type:"object",properties:{
kind:{type:"string",enum:["baseline","ir","sdl","git","empty"]},file:{anyOf:[{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},
{type:"null"}]},ref:{anyOf:[{type:"string",minLength:1},{type:"null"}]}},required:["kind","file","ref"],additionalProperties:!1}},required:["schema","digest","a\
nnotations","origin"],additionalProperties:!1},to:{type:"object",properties:{schema:{$ref:"https://wesley.dev/schemas/definitions/Schema"},digest:{$ref:"https:/\
/wesley.dev/schemas/definitions/Digest"},annotations:{$ref:"https://wesley.dev/schemas/definitions/Annotations"}},required:["schema","digest","annotations"],additionalProperties:!1},
changes:{type:"array",items:{type:"object",properties:{change:{$ref:"https://wesley.dev/schemas/definitions/Change"},classification:{type:"string",enum:["additi\
ve","tightening","destructive"]},address:{$ref:"https://wesley.dev/schemas/definitions/Address"}},required:["change","classification","address"],additionalProperties:!1}}},
required:["format","from","to","changes"],additionalProperties:!1},cr={type:"object",discriminator:{propertyName:"kind"},oneOf:[{type:"object",properties:{kind:{
type:"string",const:"rename-table"},from:{type:"string",minLength:1},to:{type:"string",minLength:1}},required:["kind","from","to"],additionalProperties:!1},{type:"\
object",properties:{kind:{type:"string",const:"rename-column"},table:{type:"string",minLength:1},from:{type:"string",minLength:1},to:{type:"string",minLength:1}},
required:["kind","table","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"rename-enum-value"},enum:{type:"string",minLength:1},
from:{type:"string",minLength:1},to:{type:"string",minLength:1}},required:["kind","enum","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{
type:"string",const:"add-schema"},schema:{type:"string",minLength:1}},required:["kind","schema"],additionalProperties:!1},{type:"object",properties:{kind:{type:"\
string",const:"drop-schema"},schema:{type:"string",minLength:1}},required:["kind","schema"],additionalProperties:!1},{type:"object",properties:{kind:{type:"stri\
ng",const:"add-enum"},enum:{$ref:"https://wesley.dev/schemas/definitions/Enum"}},required:["kind","enum"],additionalProperties:!1},{type:"object",properties:{kind:{
type:"string",const:"drop-enum"},enum:{$ref:"https://wesley.dev/schemas/definitions/Enum"}},required:["kind","enum"],additionalProperties:!1},{type:"object",properties:{
kind:{type:"string",const:"add-enum-value"},enum:{type:"string",minLength:1},value:{type:"string",minLength:1},before:{anyOf:[{type:"string",minLength:1},{type:"\
null"}]}},required:["kind","enum","value","before"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"drop-enum-value"},enum:{type:"\
string",minLength:1},value:{type:"string",minLength:1}},required:["kind","enum","value"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",
const:"reorder-enum-values"},enum:{type:"string",minLength:1},from:{type:"array",items:{type:"string",minLength:1}},to:{type:"array",items:{type:"string",minLength:1}}},
required:["kind","enum","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"set-enum-comment"},enum:{type:"string",minLength:1},
from:{type:["string","null"]},to:{type:["string","null"]}},required:["kind","enum","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"\
string",const:"add-table"},table:{$ref:"https://wesley.dev/schemas/definitions/Table"}},required:["kind","table"],additionalProperties:!1},{type:"object",properties:{
kind:{type:"string",const:"drop-table"},table:{$ref:"https://wesley.dev/schemas/definitions/Table"}},required:["kind","table"],additionalProperties:!1},{type:"o\
bject",properties:{kind:{type:"string",const:"set-table-comment"},table:{type:"string",minLength:1},from:{type:["string","null"]},to:{type:["string","null"]}},required:[
"kind","table","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"add-column"},table:{type:"string",minLength:1},column:{
$ref:"https://wesley.dev/schemas/definitions/Column"},backfill:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]}},required:["ki\
nd","table","column","backfill"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"drop-column"},table:{type:"string",minLength:1},
column:{$ref:"https://wesley.dev/schemas/definitions/Column"}},required:["kind","table","column"],additionalProperties:!1},{type:"object",properties:{kind:{type:"\
string",const:"widen-column"},table:{type:"string",minLength:1},column:{type:"string",minLength:1},from:{$ref:"https://wesley.dev/schemas/definitions/ColumnType"},
to:{$ref:"https://wesley.dev/schemas/definitions/ColumnType"}},required:["kind","table","column","from","to"],additionalProperties:!1},{type:"object",properties:{
kind:{type:"string",const:"change-column-type"},table:{type:"string",minLength:1},column:{type:"string",minLength:1},from:{$ref:"https://wesley.dev/schemas/defi\
nitions/ColumnType"},to:{$ref:"https://wesley.dev/schemas/definitions/ColumnType"}},required:["kind","table","column","from","to"],additionalProperties:!1},{type:"\
object",properties:{kind:{type:"string",const:"set-not-null"},table:{type:"string",minLength:1},column:{type:"string",minLength:1},backfill:{anyOf:[{$ref:"https\
://wesley.dev/schemas/definitions/Expression"},{type:"null"}]}},required:["kind","table","column","backfill"],additionalProperties:!1},{type:"object",properties:{
kind:{type:"string",const:"drop-not-null"},table:{type:"string",minLength:1},column:{type:"string",minLength:1}},required:["kind","table","column"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"set-default"},table:{type:"string",minLength:1},column:{type:"string",minLength:1},from:{anyOf:[{$ref:"htt\
ps://wesley.dev/schemas/definitions/Expression"},{type:"null"}]},to:{$ref:"https://wesley.dev/schemas/definitions/Expression"}},required:["kind","table","column",
"from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"drop-default"},table:{type:"string",minLength:1},column:{type:"strin\
g",minLength:1},from:{$ref:"https://wesley.dev/schemas/definitions/Expression"}},required:["kind","table","column","from"],additionalProperties:!1},{type:"objec\
t",properties:{kind:{type:"string",const:"change-generated"},table:{type:"string",minLength:1},column:{type:"string",minLength:1},from:{anyOf:[{$ref:"https://we\
sley.dev/schemas/definitions/Expression"},{type:"null"}]},to:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]}},required:["kind",
"table","column","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"set-column-comment"},table:{type:"string",minLength:1},
column:{type:"string",minLength:1},from:{type:["string","null"]},to:{type:["string","null"]}},required:["kind","table","column","from","to"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"change-primary-key"},table:{type:"string",minLength:1},from:{$ref:"https://wesley.dev/schemas/definitions/\
PrimaryKey"},to:{$ref:"https://wesley.dev/schemas/definitions/PrimaryKey"},kept:{type:["string","null"]}},required:["kind","table","from","to","kept"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"add-unique-constraint"},table:{type:"string",minLength:1},constraint:{$ref:"https://wesley.dev/schemas/def\
initions/UniqueConstraint"}},required:["kind","table","constraint"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"drop-unique-c\
onstraint"},table:{type:"string",minLength:1},constraint:{$ref:"https://wesley.dev/schemas/definitions/UniqueConstraint"}},required:["kind","table","constraint"],
additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"change-unique-constraint"},table:{type:"string",minLength:1},from:{$ref:"https://\
wesley.dev/schemas/definitions/UniqueConstraint"},to:{$ref:"https://wesley.dev/schemas/definitions/UniqueConstraint"}},required:["kind","table","from","to"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"add-foreign-key"},table:{type:"string",minLength:1},foreignKey:{$ref:"https://wesley.dev/schemas/definitio\
ns/ForeignKey"}},required:["kind","table","foreignKey"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"drop-foreign-key"},table:{
type:"string",minLength:1},foreignKey:{$ref:"https://wesley.dev/schemas/definitions/ForeignKey"}},required:["kind","table","foreignKey"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"change-foreign-key"},table:{type:"string",minLength:1},from:{$ref:"https://wesley.dev/schemas/definitions/\
ForeignKey"},to:{$ref:"https://wesley.dev/schemas/definitions/ForeignKey"}},required:["kind","table","from","to"],additionalProperties:!1},{type:"object",properties:{
kind:{type:"string",const:"add-check"},table:{type:"string",minLength:1},check:{$ref:"https://wesley.dev/schemas/definitions/Check"}},required:["kind","table","\
check"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"drop-check"},table:{type:"string",minLength:1},check:{$ref:"https://wesle\
y.dev/schemas/definitions/Check"}},required:["kind","table","check"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"change-check"},
table:{type:"string",minLength:1},from:{$ref:"https://wesley.dev/schemas/definitions/Check"},to:{$ref:"https://wesley.dev/schemas/definitions/Check"}},required:[
"kind","table","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"add-index"},table:{type:"string",minLength:1},index:{
$ref:"https://wesley.dev/schemas/definitions/Index"}},required:["kind","table","index"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",
const:"drop-index"},table:{type:"string",minLength:1},index:{$ref:"https://wesley.dev/schemas/definitions/Index"}},required:["kind","table","index"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"change-index"},table:{type:"string",minLength:1},from:{$ref:"https://wesley.dev/schemas/definitions/Index"},
to:{$ref:"https://wesley.dev/schemas/definitions/Index"}},required:["kind","table","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"\
string",const:"add-policy"},table:{type:"string",minLength:1},policy:{$ref:"https://wesley.dev/schemas/definitions/Policy"}},required:["kind","table","policy"],
additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"drop-policy"},table:{type:"string",minLength:1},policy:{$ref:"https://wesley.dev/\
schemas/definitions/Policy"}},required:["kind","table","policy"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"change-policy"},
table:{type:"string",minLength:1},from:{$ref:"https://wesley.dev/schemas/definitions/Policy"},to:{$ref:"https://wesley.dev/schemas/definitions/Policy"}},required:[
"kind","table","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"set-row-security"},table:{type:"string",minLength:1},
from:{$ref:"https://wesley.dev/schemas/definitions/RowSecurity"},to:{$ref:"https://wesley.dev/schemas/definitions/RowSecurity"}},required:["kind","table","from",
"to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"add-grant"},table:{type:"string",minLength:1},grant:{$ref:"https://wesley.d\
ev/schemas/definitions/Grant"}},required:["kind","table","grant"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"drop-grant"},table:{
type:"string",minLength:1},grant:{$ref:"https://wesley.dev/schemas/definitions/Grant"}},required:["kind","table","grant"],additionalProperties:!1}]};function u(r,{
instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=u.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&
(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let F=r.kind;if(typeof F=="string")if(F==="rename-table"){if(e===e)if(r&&typeof r=="object"&&
!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.from===void 0&&(O="from")||r.to===void 0&&(O="to"))return u.errors=[{instancePath:s,schemaPath:"#/one\
Of/0/required",keyword:"required",params:{missingProperty:O}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="from"||n==="to")){return u.errors=[{instancePath:s,
schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,k=e;
if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="re\
name-table")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"rename-table"}}],!1;var i=k===
e}else var i=!0;if(i){if(r.from!==void 0){let n=r.from,k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+"/from",schemaPath:"#/oneO\
f/0/properties/from/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/0/properties/from/typ\
e",keyword:"type",params:{type:"string"}}],!1;var i=k===e}else var i=!0;if(i)if(r.to!==void 0){let n=r.to,k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.
errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/0/properties/to/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/t\
o",schemaPath:"#/oneOf/0/properties/to/type",keyword:"type",params:{type:"string"}}],!1;var i=k===e}else var i=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/0/type",keyword:"type",params:{type:"object"}}],!1;var g=!0}else if(F==="rename-column"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.
kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.from===void 0&&(O="from")||r.to===void 0&&(O="to"))return u.errors=[{instancePath:s,schemaPath:"#/on\
eOf/1/required",keyword:"required",params:{missingProperty:O}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return u.errors=
[{instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){
let n=r.kind,k=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="rename-column")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"rename-col\
umn"}}],!1;var h=k===e}else var h=!0;if(h){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+"/t\
able",schemaPath:"#/oneOf/1/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/o\
neOf/1/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var h=k===e}else var h=!0;if(h){if(r.from!==void 0){let n=r.from,k=e;if(e===k)if(typeof n==
"string"){if(D(n)<1)return u.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/1/properties/from/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.
errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/1/properties/from/type",keyword:"type",params:{type:"string"}}],!1;var h=k===e}else var h=!0;if(h)if(r.to!==
void 0){let n=r.to,k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/1/properties/to/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/1/properties/to/type",keyword:"type",params:{type:"string"}}],!1;
var h=k===e}else var h=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F===
"rename-enum-value"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.enum===void 0&&(O="enum")||r.from===void 0&&(O=
"from")||r.to===void 0&&(O="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:O}}],!1;{let T=e;for(let n in r)
if(!(n==="kind"||n==="enum"||n==="from"||n==="to")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/2/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="rename-enum-value")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/2/properties/kind/const",keyword:"const",params:{allowedValue:"rename-enum-value"}}],!1;var a=k===e}else var a=!0;if(a){if(r.enum!==void 0){let n=r.enum,k=e;
if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/2/properties/enum/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return u.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/2/properties/enum/type",keyword:"type",params:{type:"string"}}],!1;var a=k===e}else
var a=!0;if(a){if(r.from!==void 0){let n=r.from,k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/2/pro\
perties/from/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/2/properties/from/type",keyword:"\
type",params:{type:"string"}}],!1;var a=k===e}else var a=!0;if(a)if(r.to!==void 0){let n=r.to,k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+
"/to",schemaPath:"#/oneOf/2/properties/to/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/2\
/properties/to/type",keyword:"type",params:{type:"string"}}],!1;var a=k===e}else var a=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/2/type",
keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="add-schema"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&
(O="kind")||r.schema===void 0&&(O="schema"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:O}}],!1;
{let T=e;for(let n in r)if(!(n==="kind"||n==="schema")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/3/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-schema")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/3/pr\
operties/kind/const",keyword:"const",params:{allowedValue:"add-schema"}}],!1;var p=k===e}else var p=!0;if(p)if(r.schema!==void 0){let n=r.schema,k=e;if(e===k)if(typeof n==
"string"){if(D(n)<1)return u.errors=[{instancePath:s+"/schema",schemaPath:"#/oneOf/3/properties/schema/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return u.errors=[{instancePath:s+"/schema",schemaPath:"#/oneOf/3/properties/schema/type",keyword:"type",params:{type:"string"}}],!1;var p=k===e}else var p=!0}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="drop-schema"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.schema===void 0&&(O="schema"))return u.errors=[{instancePath:s,schemaPath:"#/oneO\
f/4/required",keyword:"required",params:{missingProperty:O}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="schema")){return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!=
"string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/4/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-schema")return u.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"drop-schema"}}],!1;var m=k===e}else var m=!0;
if(m)if(r.schema!==void 0){let n=r.schema,k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+"/schema",schemaPath:"#/oneOf/4/propert\
ies/schema/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/schema",schemaPath:"#/oneOf/4/properties/schema/type",keyword:"\
type",params:{type:"string"}}],!1;var m=k===e}else var m=!0}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type:"obj\
ect"}}],!1;g!==!0&&(g=!0)}else if(F==="add-enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.enum===void 0&&(O=
"enum"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:O}}],!1;{let T=e;for(let n in r)if(!(n==="ki\
nd"||n==="enum")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;
break}if(T===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/5/properties/kind/type",
keyword:"type",params:{type:"string"}}],!1;if(n!=="add-enum")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"cons\
t",params:{allowedValue:"add-enum"}}],!1;var f=k===e}else var f=!0;if(f)if(r.enum!==void 0){let n=e;we(r.enum,{instancePath:s+"/enum",parentData:r,parentDataProperty:"\
enum",rootData:L,dynamicAnchors:A})||(t=t===null?we.errors:t.concat(we.errors),e=t.length);var f=n===e}else var f=!0}}}else return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/5/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="drop-enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.
kind===void 0&&(O="kind")||r.enum===void 0&&(O="enum"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty:O}}],
!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="enum")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/6/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-enum")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/6/pro\
perties/kind/const",keyword:"const",params:{allowedValue:"drop-enum"}}],!1;var d=k===e}else var d=!0;if(d)if(r.enum!==void 0){let n=e;we(r.enum,{instancePath:s+
"/enum",parentData:r,parentDataProperty:"enum",rootData:L,dynamicAnchors:A})||(t=t===null?we.errors:t.concat(we.errors),e=t.length);var d=n===e}else var d=!0}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="add-enum-value"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.enum===void 0&&(O="enum")||r.value===void 0&&(O="value")||r.before===void 0&&(O="\
before"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty:O}}],!1;{let T=e;for(let n in r)if(!(n==="k\
ind"||n==="enum"||n==="value"||n==="before")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/7/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-enum-value")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/7/pro\
perties/kind/const",keyword:"const",params:{allowedValue:"add-enum-value"}}],!1;var y=k===e}else var y=!0;if(y){if(r.enum!==void 0){let n=r.enum,k=e;if(e===k)if(typeof n==
"string"){if(D(n)<1)return u.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/7/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.
errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/7/properties/enum/type",keyword:"type",params:{type:"string"}}],!1;var y=k===e}else var y=!0;if(y){if(r.value!==
void 0){let n=r.value,k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+"/value",schemaPath:"#/oneOf/7/properties/value/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/value",schemaPath:"#/oneOf/7/properties/value/type",keyword:"type",params:{type:"\
string"}}],!1;var y=k===e}else var y=!0;if(y)if(r.before!==void 0){let n=r.before,k=e,ye=e,G=!1,me=e;if(e===me)if(typeof n=="string"){if(D(n)<1){let M={instancePath:s+
"/before",schemaPath:"#/oneOf/7/properties/before/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[M]:t.push(M),e++}}else{let M={instancePath:s+
"/before",schemaPath:"#/oneOf/7/properties/before/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[M]:t.push(M),e++}var o=me===e;G=G||o;let xe=e;
if(n!==null){let M={instancePath:s+"/before",schemaPath:"#/oneOf/7/properties/before/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[M]:t.push(M),
e++}var o=xe===e;if(G=G||o,G)e=ye,t!==null&&(ye?t.length=ye:t=null);else{let M={instancePath:s+"/before",schemaPath:"#/oneOf/7/properties/before/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[M]:t.push(M),e++,u.errors=t,!1}var y=k===e}else var y=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/7/ty\
pe",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="drop-enum-value"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===
void 0&&(O="kind")||r.enum===void 0&&(O="enum")||r.value===void 0&&(O="value"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/8/required",keyword:"require\
d",params:{missingProperty:O}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="enum"||n==="value")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/8/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")
return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/8/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-enum-value")return u.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/8/properties/kind/const",keyword:"const",params:{allowedValue:"drop-enum-value"}}],!1;var l=k===e}else var l=!0;
if(l){if(r.enum!==void 0){let n=r.enum,k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/8/properties/e\
num/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/8/properties/enum/type",keyword:"type",
params:{type:"string"}}],!1;var l=k===e}else var l=!0;if(l)if(r.value!==void 0){let n=r.value,k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+
"/value",schemaPath:"#/oneOf/8/properties/value/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/value",schemaPath:"\
#/oneOf/8/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var l=k===e}else var l=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"#/one\
Of/8/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="reorder-enum-values"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;
if(r.kind===void 0&&(O="kind")||r.enum===void 0&&(O="enum")||r.from===void 0&&(O="from")||r.to===void 0&&(O="to"))return u.errors=[{instancePath:s,schemaPath:"#\
/oneOf/9/required",keyword:"required",params:{missingProperty:O}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="enum"||n==="from"||n==="to")){return u.errors=
[{instancePath:s,schemaPath:"#/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){
let n=r.kind,k=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/9/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="reorder-enum-values")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/9/properties/kind/const",keyword:"const",params:{allowedValue:"reor\
der-enum-values"}}],!1;var v=k===e}else var v=!0;if(v){if(r.enum!==void 0){let n=r.enum,k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+
"/enum",schemaPath:"#/oneOf/9/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/enum",schemaPath:"#/o\
neOf/9/properties/enum/type",keyword:"type",params:{type:"string"}}],!1;var v=k===e}else var v=!0;if(v){if(r.from!==void 0){let n=r.from,k=e;if(e===k)if(Array.isArray(
n)){var w=!0;let G=n.length;for(let me=0;me<G;me++){let xe=n[me],kr=e;if(e===kr)if(typeof xe=="string"){if(D(xe)<1)return u.errors=[{instancePath:s+"/from/"+me,
schemaPath:"#/oneOf/9/properties/from/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/from/"+me,schemaPath:"#\
/oneOf/9/properties/from/items/type",keyword:"type",params:{type:"string"}}],!1;var w=kr===e;if(!w)break}}else return u.errors=[{instancePath:s+"/from",schemaPath:"\
#/oneOf/9/properties/from/type",keyword:"type",params:{type:"array"}}],!1;var v=k===e}else var v=!0;if(v)if(r.to!==void 0){let n=r.to,k=e;if(e===k)if(Array.isArray(
n)){var _=!0;let G=n.length;for(let me=0;me<G;me++){let xe=n[me],kr=e;if(e===kr)if(typeof xe=="string"){if(D(xe)<1)return u.errors=[{instancePath:s+"/to/"+me,schemaPath:"\
#/oneOf/9/properties/to/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/to/"+me,schemaPath:"#/oneOf/9/propert\
ies/to/items/type",keyword:"type",params:{type:"string"}}],!1;var _=kr===e;if(!_)break}}else return u.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/9/proper\
ties/to/type",keyword:"type",params:{type:"array"}}],!1;var v=k===e}else var v=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/9/type",keyword:"\
type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="set-enum-comment"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&
(O="kind")||r.enum===void 0&&(O="enum")||r.from===void 0&&(O="from")||r.to===void 0&&(O="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/10/required",
keyword:"required",params:{missingProperty:O}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="enum"||n==="from"||n==="to")){return u.errors=[{instancePath:s,
schemaPath:"#/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,
k=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/10/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!==
"set-enum-comment")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/10/properties/kind/const",keyword:"const",params:{allowedValue:"set-enum-comment"}}],
!1;var c=k===e}else var c=!0;if(c){if(r.enum!==void 0){let n=r.enum,k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+"/enum",schemaPath:"\
#/oneOf/10/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/10/properties/\
enum/type",keyword:"type",params:{type:"string"}}],!1;var c=k===e}else var c=!0;if(c){if(r.from!==void 0){let n=r.from,k=e;if(typeof n!="string"&&n!==null)return u.
errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/10/properties/from/type",keyword:"type",params:{type:cr.oneOf[10].properties.from.type}}],!1;var c=k===e}else
var c=!0;if(c)if(r.to!==void 0){let n=r.to,k=e;if(typeof n!="string"&&n!==null)return u.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/10/properties/to/type",
keyword:"type",params:{type:cr.oneOf[10].properties.to.type}}],!1;var c=k===e}else var c=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/10/typ\
e",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="add-table"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&
(O="kind")||r.table===void 0&&(O="table"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty:O}}],!1;{
let T=e;for(let n in r)if(!(n==="kind"||n==="table")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/11/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/11/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-table")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/11/p\
roperties/kind/const",keyword:"const",params:{allowedValue:"add-table"}}],!1;var b=k===e}else var b=!0;if(b)if(r.table!==void 0){let n=e;fe(r.table,{instancePath:s+
"/table",parentData:r,parentDataProperty:"table",rootData:L,dynamicAnchors:A})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var b=n===e}else var b=!0}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/11/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="drop-table"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/\
12/required",keyword:"required",params:{missingProperty:O}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table")){return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!=
"string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/12/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-table")return u.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/12/properties/kind/const",keyword:"const",params:{allowedValue:"drop-table"}}],!1;var N=k===e}else var N=!0;
if(N)if(r.table!==void 0){let n=e;fe(r.table,{instancePath:s+"/table",parentData:r,parentDataProperty:"table",rootData:L,dynamicAnchors:A})||(t=t===null?fe.errors:
t.concat(fe.errors),e=t.length);var N=n===e}else var N=!0}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/12/type",keyword:"type",params:{type:"obje\
ct"}}],!1;g!==!0&&(g=!0)}else if(F==="set-table-comment"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===
void 0&&(O="table")||r.from===void 0&&(O="from")||r.to===void 0&&(O="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/13/required",keyword:"required",params:{
missingProperty:O}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/13/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")
return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/13/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="set-table-comment")return u.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/13/properties/kind/const",keyword:"const",params:{allowedValue:"set-table-comment"}}],!1;var E=k===e}else var E=!0;
if(E){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/13/properti\
es/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/13/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var E=k===e}else var E=!0;if(E){if(r.from!==void 0){let n=r.from,k=e;if(typeof n!="string"&&n!==null)return u.errors=[{instancePath:s+
"/from",schemaPath:"#/oneOf/13/properties/from/type",keyword:"type",params:{type:cr.oneOf[13].properties.from.type}}],!1;var E=k===e}else var E=!0;if(E)if(r.to!==
void 0){let n=r.to,k=e;if(typeof n!="string"&&n!==null)return u.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/13/properties/to/type",keyword:"type",params:{
type:cr.oneOf[13].properties.to.type}}],!1;var E=k===e}else var E=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/13/type",keyword:"type",params:{
type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="add-column"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===
void 0&&(O="table")||r.column===void 0&&(O="column")||r.backfill===void 0&&(O="backfill"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/14/required",keyword:"\
required",params:{missingProperty:O}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column"||n==="backfill")){return u.errors=[{instancePath:s,
schemaPath:"#/oneOf/14/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,
k=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/14/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!==
"add-column")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/14/properties/kind/const",keyword:"const",params:{allowedValue:"add-column"}}],!1;var j=k===
e}else var j=!0;if(j){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/o\
neOf/14/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/14/properties/t\
able/type",keyword:"type",params:{type:"string"}}],!1;var j=k===e}else var j=!0;if(j){if(r.column!==void 0){let n=e;_e(r.column,{instancePath:s+"/column",parentData:r,
parentDataProperty:"column",rootData:L,dynamicAnchors:A})||(t=t===null?_e.errors:t.concat(_e.errors),e=t.length);var j=n===e}else var j=!0;if(j)if(r.backfill!==
void 0){let n=r.backfill,k=e,ye=e,G=!1,me=e;S(n,{instancePath:s+"/backfill",parentData:r,parentDataProperty:"backfill",rootData:L,dynamicAnchors:A})||(t=t===null?
S.errors:t.concat(S.errors),e=t.length);var q=me===e;G=G||q;let xe=e;if(n!==null){let M={instancePath:s+"/backfill",schemaPath:"#/oneOf/14/properties/backfill/a\
nyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[M]:t.push(M),e++}var q=xe===e;if(G=G||q,G)e=ye,t!==null&&(ye?t.length=ye:t=null);else{let M={instancePath:s+
"/backfill",schemaPath:"#/oneOf/14/properties/backfill/anyOf",keyword:"anyOf",params:{}};return t===null?t=[M]:t.push(M),e++,u.errors=t,!1}var j=k===e}else var j=!0}}}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/14/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="drop-column"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.column===void 0&&(O="column"))return u.errors=[{instancePath:s,
schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty:O}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column")){return u.
errors=[{instancePath:s,schemaPath:"#/oneOf/15/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==
void 0){let n=r.kind,k=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/15/properties/kind/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="drop-column")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/15/properties/kind/const",keyword:"const",params:{allowedValue:"\
drop-column"}}],!1;var x=k===e}else var x=!0;if(x){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/15/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/15/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var x=k===e}else var x=!0;if(x)if(r.column!==void 0){let n=e;_e(r.column,{instancePath:s+
"/column",parentData:r,parentDataProperty:"column",rootData:L,dynamicAnchors:A})||(t=t===null?_e.errors:t.concat(_e.errors),e=t.length);var x=n===e}else var x=!0}}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/15/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="widen-column"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.column===void 0&&(O="column")||r.from===void 0&&(O=
"from")||r.to===void 0&&(O="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/16/required",keyword:"required",params:{missingProperty:O}}],!1;{let T=e;for(let n in r)
if(!(n==="kind"||n==="table"||n==="column"||n==="from"||n==="to")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/16/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return u.errors=[{instancePath:s+"\
/kind",schemaPath:"#/oneOf/16/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="widen-column")return u.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/16/properties/kind/const",keyword:"const",params:{allowedValue:"widen-column"}}],!1;var I=k===e}else var I=!0;if(I){if(r.table!==void 0){let n=r.table,k=e;
if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/16/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/16/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var I=k===
e}else var I=!0;if(I){if(r.column!==void 0){let n=r.column,k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+"/column",schemaPath:"\
#/oneOf/16/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/16/propert\
ies/column/type",keyword:"type",params:{type:"string"}}],!1;var I=k===e}else var I=!0;if(I){if(r.from!==void 0){let n=e;K(r.from,{instancePath:s+"/from",parentData:r,
parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?K.errors:t.concat(K.errors),e=t.length);var I=n===e}else var I=!0;if(I)if(r.to!==void 0){let n=e;
K(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?K.errors:t.concat(K.errors),e=t.length);var I=n===e}else
var I=!0}}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/16/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="change-c\
olumn-type"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.column===void 0&&(O="c\
olumn")||r.from===void 0&&(O="from")||r.to===void 0&&(O="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/17/required",keyword:"required",params:{missingProperty:O}}],
!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column"||n==="from"||n==="to")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/17/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return u.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/17/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="change-column-type")return u.errors=
[{instancePath:s+"/kind",schemaPath:"#/oneOf/17/properties/kind/const",keyword:"const",params:{allowedValue:"change-column-type"}}],!1;var Y=k===e}else var Y=!0;
if(Y){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/17/properti\
es/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/17/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var Y=k===e}else var Y=!0;if(Y){if(r.column!==void 0){let n=r.column,k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=
[{instancePath:s+"/column",schemaPath:"#/oneOf/17/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"\
/column",schemaPath:"#/oneOf/17/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var Y=k===e}else var Y=!0;if(Y){if(r.from!==void 0){let n=e;K(
r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?K.errors:t.concat(K.errors),e=t.length);var Y=n===
e}else var Y=!0;if(Y)if(r.to!==void 0){let n=e;K(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?K.errors:
t.concat(K.errors),e=t.length);var Y=n===e}else var Y=!0}}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/17/type",keyword:"type",params:{type:"ob\
ject"}}],!1;g!==!0&&(g=!0)}else if(F==="set-not-null"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&
(O="table")||r.column===void 0&&(O="column")||r.backfill===void 0&&(O="backfill"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/18/required",keyword:"req\
uired",params:{missingProperty:O}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column"||n==="backfill")){return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/18/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!=
"string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/18/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="set-not-null")
return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/18/properties/kind/const",keyword:"const",params:{allowedValue:"set-not-null"}}],!1;var V=k===e}else
var V=!0;if(V){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/18\
/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/18/properties/table/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var V=k===e}else var V=!0;if(V){if(r.column!==void 0){let n=r.column,k=e;if(e===k)if(typeof n=="string"){if(D(n)<
1)return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/18/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=
[{instancePath:s+"/column",schemaPath:"#/oneOf/18/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var V=k===e}else var V=!0;if(V)if(r.backfill!==
void 0){let n=r.backfill,k=e,ye=e,G=!1,me=e;S(n,{instancePath:s+"/backfill",parentData:r,parentDataProperty:"backfill",rootData:L,dynamicAnchors:A})||(t=t===null?
S.errors:t.concat(S.errors),e=t.length);var U=me===e;G=G||U;let xe=e;if(n!==null){let M={instancePath:s+"/backfill",schemaPath:"#/oneOf/18/properties/backfill/a\
nyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[M]:t.push(M),e++}var U=xe===e;if(G=G||U,G)e=ye,t!==null&&(ye?t.length=ye:t=null);else{let M={instancePath:s+
"/backfill",schemaPath:"#/oneOf/18/properties/backfill/anyOf",keyword:"anyOf",params:{}};return t===null?t=[M]:t.push(M),e++,u.errors=t,!1}var V=k===e}else var V=!0}}}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/18/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="drop-not-null"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.column===void 0&&(O="column"))return u.errors=[{instancePath:s,
schemaPath:"#/oneOf/19/required",keyword:"required",params:{missingProperty:O}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column")){return u.
errors=[{instancePath:s,schemaPath:"#/oneOf/19/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==
void 0){let n=r.kind,k=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/19/properties/kind/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="drop-not-null")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/19/properties/kind/const",keyword:"const",params:{allowedValue:"\
drop-not-null"}}],!1;var te=k===e}else var te=!0;if(te){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/19/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/19/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var te=k===e}else var te=!0;if(te)if(r.column!==void 0){let n=r.column,k=e;if(e===k)
if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/19/properties/column/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/19/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var te=k===e}else var te=!0}}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/19/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="set-default"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.column===void 0&&(O="column")||r.from===void 0&&(O=
"from")||r.to===void 0&&(O="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/20/required",keyword:"required",params:{missingProperty:O}}],!1;{let T=e;for(let n in r)
if(!(n==="kind"||n==="table"||n==="column"||n==="from"||n==="to")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/20/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return u.errors=[{instancePath:s+"\
/kind",schemaPath:"#/oneOf/20/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="set-default")return u.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/20/properties/kind/const",keyword:"const",params:{allowedValue:"set-default"}}],!1;var ze=k===e}else var ze=!0;if(ze){if(r.table!==void 0){let n=r.table,
k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/20/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/20/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var ze=k===
e}else var ze=!0;if(ze){if(r.column!==void 0){let n=r.column,k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+"/column",schemaPath:"\
#/oneOf/20/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/20/propert\
ies/column/type",keyword:"type",params:{type:"string"}}],!1;var ze=k===e}else var ze=!0;if(ze){if(r.from!==void 0){let n=r.from,k=e,ye=e,G=!1,me=e;S(n,{instancePath:s+
"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var ae=me===e;G=G||ae;let xe=e;
if(n!==null){let M={instancePath:s+"/from",schemaPath:"#/oneOf/20/properties/from/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[M]:t.push(M),e++}
var ae=xe===e;if(G=G||ae,G)e=ye,t!==null&&(ye?t.length=ye:t=null);else{let M={instancePath:s+"/from",schemaPath:"#/oneOf/20/properties/from/anyOf",keyword:"anyO\
f",params:{}};return t===null?t=[M]:t.push(M),e++,u.errors=t,!1}var ze=k===e}else var ze=!0;if(ze)if(r.to!==void 0){let n=e;S(r.to,{instancePath:s+"/to",parentData:r,
parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var ze=n===e}else var ze=!0}}}}}}else return u.errors=
[{instancePath:s,schemaPath:"#/oneOf/20/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="drop-default"){if(e===e)if(r&&typeof r=="ob\
ject"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.column===void 0&&(O="column")||r.from===void 0&&(O="from"))return u.
errors=[{instancePath:s,schemaPath:"#/oneOf/21/required",keyword:"required",params:{missingProperty:O}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||
n==="column"||n==="from")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/21/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/21/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-default")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/21/properties/kind/const",keyword:"\
const",params:{allowedValue:"drop-default"}}],!1;var Ge=k===e}else var Ge=!0;if(Ge){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(D(
n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/21/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=
[{instancePath:s+"/table",schemaPath:"#/oneOf/21/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ge=k===e}else var Ge=!0;if(Ge){if(r.column!==
void 0){let n=r.column,k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/21/properties/column/minLeng\
th",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/21/properties/column/type",keyword:"type",params:{
type:"string"}}],!1;var Ge=k===e}else var Ge=!0;if(Ge)if(r.from!==void 0){let n=e;S(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,
dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var Ge=n===e}else var Ge=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneO\
f/21/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="change-generated"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;
if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.column===void 0&&(O="column")||r.from===void 0&&(O="from")||r.to===void 0&&(O="to"))return u.errors=
[{instancePath:s,schemaPath:"#/oneOf/22/required",keyword:"required",params:{missingProperty:O}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="\
column"||n==="from"||n==="to")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/22/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/22/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="change-generated")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/22/properties/kind/const",
keyword:"const",params:{allowedValue:"change-generated"}}],!1;var Be=k===e}else var Be=!0;if(Be){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="s\
tring"){if(D(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/22/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/22/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Be=k===e}else var Be=!0;if(Be){if(r.
column!==void 0){let n=r.column,k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/22/properties/colum\
n/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/22/properties/column/type",keyword:"t\
ype",params:{type:"string"}}],!1;var Be=k===e}else var Be=!0;if(Be){if(r.from!==void 0){let n=r.from,k=e,ye=e,G=!1,me=e;S(n,{instancePath:s+"/from",parentData:r,
parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var Or=me===e;G=G||Or;let xe=e;if(n!==null){let M={
instancePath:s+"/from",schemaPath:"#/oneOf/22/properties/from/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[M]:t.push(M),e++}var Or=xe===e;if(G=
G||Or,G)e=ye,t!==null&&(ye?t.length=ye:t=null);else{let M={instancePath:s+"/from",schemaPath:"#/oneOf/22/properties/from/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[M]:t.push(M),e++,u.errors=t,!1}var Be=k===e}else var Be=!0;if(Be)if(r.to!==void 0){let n=r.to,k=e,ye=e,G=!1,me=e;S(n,{instancePath:s+"/to",parentData:r,
parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var Lr=me===e;G=G||Lr;let xe=e;if(n!==null){let M={instancePath:s+
"/to",schemaPath:"#/oneOf/22/properties/to/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[M]:t.push(M),e++}var Lr=xe===e;if(G=G||Lr,G)e=ye,t!==null&&
(ye?t.length=ye:t=null);else{let M={instancePath:s+"/to",schemaPath:"#/oneOf/22/properties/to/anyOf",keyword:"anyOf",params:{}};return t===null?t=[M]:t.push(M),
e++,u.errors=t,!1}var Be=k===e}else var Be=!0}}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/22/type",keyword:"type",params:{type:"object"}}],!1;
g!==!0&&(g=!0)}else if(F==="set-column-comment"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O=
"table")||r.column===void 0&&(O="column")||r.from===void 0&&(O="from")||r.to===void 0&&(O="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/23/required",
keyword:"required",params:{missingProperty:O}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column"||n==="from"||n==="to")){return u.errors=[{
instancePath:s,schemaPath:"#/oneOf/23/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){
let n=r.kind,k=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/23/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="set-column-comment")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/23/properties/kind/const",keyword:"const",params:{allowedValue:"set-\
column-comment"}}],!1;var Ke=k===e}else var Ke=!0;if(Ke){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/23/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/23/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ke=k===e}else var Ke=!0;if(Ke){if(r.column!==void 0){let n=r.column,k=e;if(e===
k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/23/properties/column/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/23/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var Ke=k===e}else var Ke=!0;
if(Ke){if(r.from!==void 0){let n=r.from,k=e;if(typeof n!="string"&&n!==null)return u.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/23/properties/from/type",
keyword:"type",params:{type:cr.oneOf[23].properties.from.type}}],!1;var Ke=k===e}else var Ke=!0;if(Ke)if(r.to!==void 0){let n=r.to,k=e;if(typeof n!="string"&&n!==
null)return u.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/23/properties/to/type",keyword:"type",params:{type:cr.oneOf[23].properties.to.type}}],!1;var Ke=k===
e}else var Ke=!0}}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/23/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="\
change-primary-key"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.from===void 0&&
(O="from")||r.to===void 0&&(O="to")||r.kept===void 0&&(O="kept"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/24/required",keyword:"required",params:{missingProperty:O}}],
!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to"||n==="kept")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/24/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return u.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/24/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="change-primary-key")return u.errors=
[{instancePath:s+"/kind",schemaPath:"#/oneOf/24/properties/kind/const",keyword:"const",params:{allowedValue:"change-primary-key"}}],!1;var Me=k===e}else var Me=!0;
if(Me){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/24/propert\
ies/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/24/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var Me=k===e}else var Me=!0;if(Me){if(r.from!==void 0){let n=e;Oe(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"\
from",rootData:L,dynamicAnchors:A})||(t=t===null?Oe.errors:t.concat(Oe.errors),e=t.length);var Me=n===e}else var Me=!0;if(Me){if(r.to!==void 0){let n=e;Oe(r.to,
{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?Oe.errors:t.concat(Oe.errors),e=t.length);var Me=n===e}else
var Me=!0;if(Me)if(r.kept!==void 0){let n=r.kept,k=e;if(typeof n!="string"&&n!==null)return u.errors=[{instancePath:s+"/kept",schemaPath:"#/oneOf/24/properties/\
kept/type",keyword:"type",params:{type:cr.oneOf[24].properties.kept.type}}],!1;var Me=k===e}else var Me=!0}}}}}}else return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/24/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="add-unique-constraint"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(
r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.constraint===void 0&&(O="constraint"))return u.errors=[{instancePath:s,schemaPath:"#/\
oneOf/25/required",keyword:"required",params:{missingProperty:O}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="constraint")){return u.errors=[
{instancePath:s,schemaPath:"#/oneOf/25/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){
let n=r.kind,k=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/25/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="add-unique-constraint")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/25/properties/kind/const",keyword:"const",params:{allowedValue:"a\
dd-unique-constraint"}}],!1;var tr=k===e}else var tr=!0;if(tr){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=
[{instancePath:s+"/table",schemaPath:"#/oneOf/25/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/t\
able",schemaPath:"#/oneOf/25/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var tr=k===e}else var tr=!0;if(tr)if(r.constraint!==void 0){let n=e;
ne(r.constraint,{instancePath:s+"/constraint",parentData:r,parentDataProperty:"constraint",rootData:L,dynamicAnchors:A})||(t=t===null?ne.errors:t.concat(ne.errors),
e=t.length);var tr=n===e}else var tr=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/25/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&
(g=!0)}else if(F==="drop-unique-constraint"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="t\
able")||r.constraint===void 0&&(O="constraint"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/26/required",keyword:"required",params:{missingProperty:O}}],
!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="constraint")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/26/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return u.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/26/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-unique-constraint")return u.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/26/properties/kind/const",keyword:"const",params:{allowedValue:"drop-unique-constraint"}}],!1;var ir=k===e}else var ir=!0;if(ir){if(r.
table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/26/properties/table/mi\
nLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/26/properties/table/type",keyword:"type",params:{
type:"string"}}],!1;var ir=k===e}else var ir=!0;if(ir)if(r.constraint!==void 0){let n=e;ne(r.constraint,{instancePath:s+"/constraint",parentData:r,parentDataProperty:"\
constraint",rootData:L,dynamicAnchors:A})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var ir=n===e}else var ir=!0}}}}else return u.errors=[{instancePath:s,
schemaPath:"#/oneOf/26/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="change-unique-constraint"){if(e===e)if(r&&typeof r=="object"&&
!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.from===void 0&&(O="from")||r.to===void 0&&(O="to"))return u.errors=[{instancePath:s,
schemaPath:"#/oneOf/27/required",keyword:"required",params:{missingProperty:O}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/27/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){
if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/27/properties/kind/type",keyword:"type",
params:{type:"string"}}],!1;if(n!=="change-unique-constraint")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/27/properties/kind/const",keyword:"co\
nst",params:{allowedValue:"change-unique-constraint"}}],!1;var Xe=k===e}else var Xe=!0;if(Xe){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="stri\
ng"){if(D(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/27/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/27/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Xe=k===e}else var Xe=!0;if(Xe){if(r.
from!==void 0){let n=e;ne(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?ne.errors:t.concat(ne.
errors),e=t.length);var Xe=n===e}else var Xe=!0;if(Xe)if(r.to!==void 0){let n=e;ne(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||
(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var Xe=n===e}else var Xe=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/27/type",keyword:"\
type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="add-foreign-key"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&
(O="kind")||r.table===void 0&&(O="table")||r.foreignKey===void 0&&(O="foreignKey"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/28/required",keyword:"re\
quired",params:{missingProperty:O}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="foreignKey")){return u.errors=[{instancePath:s,schemaPath:"#/\
oneOf/28/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!=
"string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/28/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-foreign-ke\
y")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/28/properties/kind/const",keyword:"const",params:{allowedValue:"add-foreign-key"}}],!1;var nr=k===
e}else var nr=!0;if(nr){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#\
/oneOf/28/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/28/properties\
/table/type",keyword:"type",params:{type:"string"}}],!1;var nr=k===e}else var nr=!0;if(nr)if(r.foreignKey!==void 0){let n=e;W(r.foreignKey,{instancePath:s+"/for\
eignKey",parentData:r,parentDataProperty:"foreignKey",rootData:L,dynamicAnchors:A})||(t=t===null?W.errors:t.concat(W.errors),e=t.length);var nr=n===e}else var nr=!0}}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/28/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="drop-foreign-key"){if(e===e)
if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.foreignKey===void 0&&(O="foreignKey"))return u.
errors=[{instancePath:s,schemaPath:"#/oneOf/29/required",keyword:"required",params:{missingProperty:O}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||
n==="foreignKey")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/29/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/29/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-foreign-key")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/29/properties/kind/const",
keyword:"const",params:{allowedValue:"drop-foreign-key"}}],!1;var ar=k===e}else var ar=!0;if(ar){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="s\
tring"){if(D(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/29/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/29/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var ar=k===e}else var ar=!0;if(ar)if(r.
foreignKey!==void 0){let n=e;W(r.foreignKey,{instancePath:s+"/foreignKey",parentData:r,parentDataProperty:"foreignKey",rootData:L,dynamicAnchors:A})||(t=t===null?
W.errors:t.concat(W.errors),e=t.length);var ar=n===e}else var ar=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/29/type",keyword:"type",params:{
type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="change-foreign-key"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||
r.table===void 0&&(O="table")||r.from===void 0&&(O="from")||r.to===void 0&&(O="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/30/required",keyword:"r\
equired",params:{missingProperty:O}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/30/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!=
"string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/30/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="change-foreign\
-key")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/30/properties/kind/const",keyword:"const",params:{allowedValue:"change-foreign-key"}}],!1;var He=k===
e}else var He=!0;if(He){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#\
/oneOf/30/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/30/properties\
/table/type",keyword:"type",params:{type:"string"}}],!1;var He=k===e}else var He=!0;if(He){if(r.from!==void 0){let n=e;W(r.from,{instancePath:s+"/from",parentData:r,
parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?W.errors:t.concat(W.errors),e=t.length);var He=n===e}else var He=!0;if(He)if(r.to!==void 0){
let n=e;W(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?W.errors:t.concat(W.errors),e=t.length);var He=n===
e}else var He=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/30/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="a\
dd-check"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.check===void 0&&(O="chec\
k"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/31/required",keyword:"required",params:{missingProperty:O}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||
n==="table"||n==="check")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/31/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/31/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-check")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/31/properties/kind/const",keyword:"\
const",params:{allowedValue:"add-check"}}],!1;var or=k===e}else var or=!0;if(or){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(D(n)<
1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/31/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{
instancePath:s+"/table",schemaPath:"#/oneOf/31/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var or=k===e}else var or=!0;if(or)if(r.check!==
void 0){let n=e;ve(r.check,{instancePath:s+"/check",parentData:r,parentDataProperty:"check",rootData:L,dynamicAnchors:A})||(t=t===null?ve.errors:t.concat(ve.errors),
e=t.length);var or=n===e}else var or=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/31/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&
(g=!0)}else if(F==="drop-check"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.check===
void 0&&(O="check"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/32/required",keyword:"required",params:{missingProperty:O}}],!1;{let T=e;for(let n in r)
if(!(n==="kind"||n==="table"||n==="check")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/32/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/32/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-check")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/32/prope\
rties/kind/const",keyword:"const",params:{allowedValue:"drop-check"}}],!1;var lr=k===e}else var lr=!0;if(lr){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n==
"string"){if(D(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/32/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/32/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var lr=k===e}else var lr=!0;if(lr)if(r.
check!==void 0){let n=e;ve(r.check,{instancePath:s+"/check",parentData:r,parentDataProperty:"check",rootData:L,dynamicAnchors:A})||(t=t===null?ve.errors:t.concat(
ve.errors),e=t.length);var lr=n===e}else var lr=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/32/type",keyword:"type",params:{type:"object"}}],
!1;g!==!0&&(g=!0)}else if(F==="change-check"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="\
table")||r.from===void 0&&(O="from")||r.to===void 0&&(O="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/33/required",keyword:"required",params:{missingProperty:O}}],
!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/33/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return u.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/33/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="change-check")return u.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/33/properties/kind/const",keyword:"const",params:{allowedValue:"change-check"}}],!1;var Ze=k===e}else var Ze=!0;if(Ze){if(r.table!==void 0){let n=r.table,
k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/33/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/33/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ze=k===
e}else var Ze=!0;if(Ze){if(r.from!==void 0){let n=e;ve(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===
null?ve.errors:t.concat(ve.errors),e=t.length);var Ze=n===e}else var Ze=!0;if(Ze)if(r.to!==void 0){let n=e;ve(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"\
to",rootData:L,dynamicAnchors:A})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var Ze=n===e}else var Ze=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/33/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="add-index"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;
if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.index===void 0&&(O="index"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/34/required",keyword:"\
required",params:{missingProperty:O}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="index")){return u.errors=[{instancePath:s,schemaPath:"#/one\
Of/34/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!=
"string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/34/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-index")return u.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/34/properties/kind/const",keyword:"const",params:{allowedValue:"add-index"}}],!1;var pr=k===e}else var pr=!0;
if(pr){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/34/propert\
ies/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/34/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var pr=k===e}else var pr=!0;if(pr)if(r.index!==void 0){let n=e;H(r.index,{instancePath:s+"/index",parentData:r,parentDataProperty:"\
index",rootData:L,dynamicAnchors:A})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var pr=n===e}else var pr=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/34/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="drop-index"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;
if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.index===void 0&&(O="index"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/35/required",keyword:"\
required",params:{missingProperty:O}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="index")){return u.errors=[{instancePath:s,schemaPath:"#/one\
Of/35/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!=
"string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/35/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-index")return u.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/35/properties/kind/const",keyword:"const",params:{allowedValue:"drop-index"}}],!1;var fr=k===e}else var fr=!0;
if(fr){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/35/propert\
ies/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/35/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var fr=k===e}else var fr=!0;if(fr)if(r.index!==void 0){let n=e;H(r.index,{instancePath:s+"/index",parentData:r,parentDataProperty:"\
index",rootData:L,dynamicAnchors:A})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var fr=n===e}else var fr=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/35/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="change-index"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;
if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.from===void 0&&(O="from")||r.to===void 0&&(O="to"))return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/36/required",keyword:"required",params:{missingProperty:O}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return u.errors=
[{instancePath:s,schemaPath:"#/oneOf/36/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){
let n=r.kind,k=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/36/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="change-index")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/36/properties/kind/const",keyword:"const",params:{allowedValue:"change-ind\
ex"}}],!1;var Qe=k===e}else var Qe=!0;if(Qe){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+"\
/table",schemaPath:"#/oneOf/36/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/36/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Qe=k===e}else var Qe=!0;if(Qe){if(r.from!==void 0){let n=e;H(r.from,{instancePath:s+
"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var Qe=n===e}else var Qe=!0;if(Qe)
if(r.to!==void 0){let n=e;H(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?H.errors:t.concat(H.errors),
e=t.length);var Qe=n===e}else var Qe=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/36/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&
(g=!0)}else if(F==="add-policy"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.policy===
void 0&&(O="policy"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/37/required",keyword:"required",params:{missingProperty:O}}],!1;{let T=e;for(let n in r)
if(!(n==="kind"||n==="table"||n==="policy")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/37/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/37/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-policy")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/37/prope\
rties/kind/const",keyword:"const",params:{allowedValue:"add-policy"}}],!1;var mr=k===e}else var mr=!0;if(mr){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n==
"string"){if(D(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/37/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/37/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var mr=k===e}else var mr=!0;if(mr)if(r.
policy!==void 0){let n=e;J(r.policy,{instancePath:s+"/policy",parentData:r,parentDataProperty:"policy",rootData:L,dynamicAnchors:A})||(t=t===null?J.errors:t.concat(
J.errors),e=t.length);var mr=n===e}else var mr=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/37/type",keyword:"type",params:{type:"object"}}],
!1;g!==!0&&(g=!0)}else if(F==="drop-policy"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="t\
able")||r.policy===void 0&&(O="policy"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/38/required",keyword:"required",params:{missingProperty:O}}],!1;{let T=e;
for(let n in r)if(!(n==="kind"||n==="table"||n==="policy")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/38/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",
schemaPath:"#/oneOf/38/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-policy")return u.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/38/properties/kind/const",keyword:"const",params:{allowedValue:"drop-policy"}}],!1;var dr=k===e}else var dr=!0;if(dr){if(r.table!==void 0){let n=r.table,
k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/38/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/38/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var dr=k===
e}else var dr=!0;if(dr)if(r.policy!==void 0){let n=e;J(r.policy,{instancePath:s+"/policy",parentData:r,parentDataProperty:"policy",rootData:L,dynamicAnchors:A})||
(t=t===null?J.errors:t.concat(J.errors),e=t.length);var dr=n===e}else var dr=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/38/type",keyword:"t\
ype",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="change-policy"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O=
"kind")||r.table===void 0&&(O="table")||r.from===void 0&&(O="from")||r.to===void 0&&(O="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/39/required",keyword:"\
required",params:{missingProperty:O}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/39/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!=
"string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/39/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="change-policy")
return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/39/properties/kind/const",keyword:"const",params:{allowedValue:"change-policy"}}],!1;var Je=k===e}else
var Je=!0;if(Je){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/\
39/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/39/properties/table/\
type",keyword:"type",params:{type:"string"}}],!1;var Je=k===e}else var Je=!0;if(Je){if(r.from!==void 0){let n=e;J(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"\
from",rootData:L,dynamicAnchors:A})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var Je=n===e}else var Je=!0;if(Je)if(r.to!==void 0){let n=e;J(r.to,{instancePath:s+
"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var Je=n===e}else var Je=!0}}}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/39/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="set-row-security"){if(e===e)
if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.from===void 0&&(O="from")||r.to===void 0&&(O=
"to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/40/required",keyword:"required",params:{missingProperty:O}}],!1;{let T=e;for(let n in r)if(!(n==="kin\
d"||n==="table"||n==="from"||n==="to")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/40/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/40/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="set-row-security")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/40/properties/kind/const",
keyword:"const",params:{allowedValue:"set-row-security"}}],!1;var er=k===e}else var er=!0;if(er){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="s\
tring"){if(D(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/40/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/40/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var er=k===e}else var er=!0;if(er){if(r.
from!==void 0){let n=e;Ie(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?Ie.errors:t.concat(Ie.
errors),e=t.length);var er=n===e}else var er=!0;if(er)if(r.to!==void 0){let n=e;Ie(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||
(t=t===null?Ie.errors:t.concat(Ie.errors),e=t.length);var er=n===e}else var er=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/40/type",keyword:"\
type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="add-grant"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="ki\
nd")||r.table===void 0&&(O="table")||r.grant===void 0&&(O="grant"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/41/required",keyword:"required",params:{
missingProperty:O}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="grant")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/41/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return u.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/41/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-grant")return u.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/41/properties/kind/const",keyword:"const",params:{allowedValue:"add-grant"}}],!1;var ur=k===e}else var ur=!0;if(ur){if(r.table!==void 0){
let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/41/properties/table/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/41/properties/table/type",keyword:"type",params:{type:"strin\
g"}}],!1;var ur=k===e}else var ur=!0;if(ur)if(r.grant!==void 0){let n=e;be(r.grant,{instancePath:s+"/grant",parentData:r,parentDataProperty:"grant",rootData:L,dynamicAnchors:A})||
(t=t===null?be.errors:t.concat(be.errors),e=t.length);var ur=n===e}else var ur=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/41/type",keyword:"\
type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="drop-grant"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="k\
ind")||r.table===void 0&&(O="table")||r.grant===void 0&&(O="grant"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/42/required",keyword:"required",params:{
missingProperty:O}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="grant")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/42/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return u.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/42/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-grant")return u.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/42/properties/kind/const",keyword:"const",params:{allowedValue:"drop-grant"}}],!1;var yr=k===e}else var yr=!0;if(yr){if(r.table!==void 0){
let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(D(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/42/properties/table/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/42/properties/table/type",keyword:"type",params:{type:"strin\
g"}}],!1;var yr=k===e}else var yr=!0;if(yr)if(r.grant!==void 0){let n=e;be(r.grant,{instancePath:s+"/grant",parentData:r,parentDataProperty:"grant",rootData:L,dynamicAnchors:A})||
(t=t===null?be.errors:t.concat(be.errors),e=t.length);var yr=n===e}else var yr=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/42/type",keyword:"\
type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else return u.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mappi\
ng",tag:"kind",tagValue:F}}],!1;else return u.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:F}}],
!1}else return u.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return u.errors=t,P.props=g,e===0}u.evaluated={dynamicProps:!0,
dynamicItems:!1};function ie(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ie.evaluated;if(P.dynamicProps&&
(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.format===void 0&&(y="format")||r.from===void 0&&
(y="from")||r.to===void 0&&(y="to")||r.changes===void 0&&(y="changes"))return ie.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],
!1;{let o=e;for(let l in r)if(!(l==="format"||l==="from"||l==="to"||l==="changes")){return ie.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l}}],!1;break}if(o===e){if(r.format!==void 0){let l=r.format,v=e;if(typeof l!="string")return ie.errors=[{instancePath:s+
"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(l!=="wesley.changes/1")return ie.errors=[{instancePath:s+"/format",
schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.changes/1"}}],!1;var i=v===e}else var i=!0;if(i){if(r.from!==void 0){let l=r.
from,v=e;if(e===v)if(l&&typeof l=="object"&&!Array.isArray(l)){let _;if(l.schema===void 0&&(_="schema")||l.digest===void 0&&(_="digest")||l.annotations===void 0&&
(_="annotations")||l.origin===void 0&&(_="origin"))return ie.errors=[{instancePath:s+"/from",schemaPath:"#/properties/from/required",keyword:"required",params:{
missingProperty:_}}],!1;{let c=e;for(let b in l)if(!(b==="schema"||b==="digest"||b==="annotations"||b==="origin")){return ie.errors=[{instancePath:s+"/from",schemaPath:"\
#/properties/from/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}}],!1;break}if(c===e){if(l.schema!==void 0){let b=e;Ee(l.schema,
{instancePath:s+"/from/schema",parentData:l,parentDataProperty:"schema",rootData:L,dynamicAnchors:A})||(t=t===null?Ee.errors:t.concat(Ee.errors),e=t.length);var g=b===
e}else var g=!0;if(g){if(l.digest!==void 0){let b=e;C(l.digest,{instancePath:s+"/from/digest",parentData:l,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||
(t=t===null?C.errors:t.concat(C.errors),e=t.length);var g=b===e}else var g=!0;if(g){if(l.annotations!==void 0){let b=e;Re(l.annotations,{instancePath:s+"/from/a\
nnotations",parentData:l,parentDataProperty:"annotations",rootData:L,dynamicAnchors:A})||(t=t===null?Re.errors:t.concat(Re.errors),e=t.length);var g=b===e}else var g=!0;
if(g)if(l.origin!==void 0){let b=l.origin,N=e;if(e===N)if(b&&typeof b=="object"&&!Array.isArray(b)){let j;if(b.kind===void 0&&(j="kind")||b.file===void 0&&(j="f\
ile")||b.ref===void 0&&(j="ref"))return ie.errors=[{instancePath:s+"/from/origin",schemaPath:"#/properties/from/properties/origin/required",keyword:"required",params:{
missingProperty:j}}],!1;{let q=e;for(let x in b)if(!(x==="kind"||x==="file"||x==="ref")){return ie.errors=[{instancePath:s+"/from/origin",schemaPath:"#/properti\
es/from/properties/origin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x}}],!1;break}if(q===e){if(b.kind!==void 0){let x=b.kind,
I=e;if(typeof x!="string")return ie.errors=[{instancePath:s+"/from/origin/kind",schemaPath:"#/properties/from/properties/origin/properties/kind/type",keyword:"t\
ype",params:{type:"string"}}],!1;if(!(x==="baseline"||x==="ir"||x==="sdl"||x==="git"||x==="empty"))return ie.errors=[{instancePath:s+"/from/origin/kind",schemaPath:"\
#/properties/from/properties/origin/properties/kind/enum",keyword:"enum",params:{allowedValues:Sr.properties.from.properties.origin.properties.kind.enum}}],!1;var h=I===
e}else var h=!0;if(h){if(b.file!==void 0){let x=b.file,I=e,Y=e,V=!1,U=e;if(e===U)if(typeof x=="string"){if(!_r.test(x)){let ae={instancePath:s+"/from/origin/fil\
e",schemaPath:"#/properties/from/properties/origin/properties/file/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u000\
0-\\u001f]+$"}};t===null?t=[ae]:t.push(ae),e++}}else{let ae={instancePath:s+"/from/origin/file",schemaPath:"#/properties/from/properties/origin/properties/file/\
anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[ae]:t.push(ae),e++}var a=U===e;V=V||a;let te=e;if(x!==null){let ae={instancePath:s+"/from/origi\
n/file",schemaPath:"#/properties/from/properties/origin/properties/file/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[ae]:t.push(ae),e++}var a=te===
e;if(V=V||a,V)e=Y,t!==null&&(Y?t.length=Y:t=null);else{let ae={instancePath:s+"/from/origin/file",schemaPath:"#/properties/from/properties/origin/properties/fil\
e/anyOf",keyword:"anyOf",params:{}};return t===null?t=[ae]:t.push(ae),e++,ie.errors=t,!1}var h=I===e}else var h=!0;if(h)if(b.ref!==void 0){let x=b.ref,I=e,Y=e,V=!1,
U=e;if(e===U)if(typeof x=="string"){if(D(x)<1){let ae={instancePath:s+"/from/origin/ref",schemaPath:"#/properties/from/properties/origin/properties/ref/anyOf/0/\
minLength",keyword:"minLength",params:{limit:1}};t===null?t=[ae]:t.push(ae),e++}}else{let ae={instancePath:s+"/from/origin/ref",schemaPath:"#/properties/from/pr\
operties/origin/properties/ref/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[ae]:t.push(ae),e++}var p=U===e;V=V||p;let te=e;if(x!==null){let ae={
instancePath:s+"/from/origin/ref",schemaPath:"#/properties/from/properties/origin/properties/ref/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[
ae]:t.push(ae),e++}var p=te===e;if(V=V||p,V)e=Y,t!==null&&(Y?t.length=Y:t=null);else{let ae={instancePath:s+"/from/origin/ref",schemaPath:"#/properties/from/pro\
perties/origin/properties/ref/anyOf",keyword:"anyOf",params:{}};return t===null?t=[ae]:t.push(ae),e++,ie.errors=t,!1}var h=I===e}else var h=!0}}}}else return ie.
errors=[{instancePath:s+"/from/origin",schemaPath:"#/properties/from/properties/origin/type",keyword:"type",params:{type:"object"}}],!1;var g=N===e}else var g=!0}}}}}else
return ie.errors=[{instancePath:s+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"object"}}],!1;var i=v===e}else var i=!0;if(i){if(r.to!==
void 0){let l=r.to,v=e;if(e===v)if(l&&typeof l=="object"&&!Array.isArray(l)){let _;if(l.schema===void 0&&(_="schema")||l.digest===void 0&&(_="digest")||l.annotations===
void 0&&(_="annotations"))return ie.errors=[{instancePath:s+"/to",schemaPath:"#/properties/to/required",keyword:"required",params:{missingProperty:_}}],!1;{let c=e;
for(let b in l)if(!(b==="schema"||b==="digest"||b==="annotations")){return ie.errors=[{instancePath:s+"/to",schemaPath:"#/properties/to/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:b}}],!1;break}if(c===e){if(l.schema!==void 0){let b=e;Ee(l.schema,{instancePath:s+"/to/schema",parentData:l,parentDataProperty:"\
schema",rootData:L,dynamicAnchors:A})||(t=t===null?Ee.errors:t.concat(Ee.errors),e=t.length);var m=b===e}else var m=!0;if(m){if(l.digest!==void 0){let b=e;C(l.digest,
{instancePath:s+"/to/digest",parentData:l,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var m=b===
e}else var m=!0;if(m)if(l.annotations!==void 0){let b=e;Re(l.annotations,{instancePath:s+"/to/annotations",parentData:l,parentDataProperty:"annotations",rootData:L,
dynamicAnchors:A})||(t=t===null?Re.errors:t.concat(Re.errors),e=t.length);var m=b===e}else var m=!0}}}}else return ie.errors=[{instancePath:s+"/to",schemaPath:"\
#/properties/to/type",keyword:"type",params:{type:"object"}}],!1;var i=v===e}else var i=!0;if(i)if(r.changes!==void 0){let l=r.changes,v=e;if(e===v)if(Array.isArray(
l)){var f=!0;let _=l.length;for(let c=0;c<_;c++){let b=l[c],N=e;if(e===N)if(b&&typeof b=="object"&&!Array.isArray(b)){let j;if(b.change===void 0&&(j="change")||
b.classification===void 0&&(j="classification")||b.address===void 0&&(j="address"))return ie.errors=[{instancePath:s+"/changes/"+c,schemaPath:"#/properties/chan\
ges/items/required",keyword:"required",params:{missingProperty:j}}],!1;{let q=e;for(let x in b)if(!(x==="change"||x==="classification"||x==="address")){return ie.
errors=[{instancePath:s+"/changes/"+c,schemaPath:"#/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x}}],
!1;break}if(q===e){if(b.change!==void 0){let x=e;u(b.change,{instancePath:s+"/changes/"+c+"/change",parentData:b,parentDataProperty:"change",rootData:L,dynamicAnchors:A})||
(t=t===null?u.errors:t.concat(u.errors),e=t.length);var d=x===e}else var d=!0;if(d){if(b.classification!==void 0){let x=b.classification,I=e;if(typeof x!="strin\
g")return ie.errors=[{instancePath:s+"/changes/"+c+"/classification",schemaPath:"#/properties/changes/items/properties/classification/type",keyword:"type",params:{
type:"string"}}],!1;if(!(x==="additive"||x==="tightening"||x==="destructive"))return ie.errors=[{instancePath:s+"/changes/"+c+"/classification",schemaPath:"#/pr\
operties/changes/items/properties/classification/enum",keyword:"enum",params:{allowedValues:Sr.properties.changes.items.properties.classification.enum}}],!1;var d=I===
e}else var d=!0;if(d)if(b.address!==void 0){let x=e;Ne(b.address,{instancePath:s+"/changes/"+c+"/address",parentData:b,parentDataProperty:"address",rootData:L,dynamicAnchors:A})||
(t=t===null?Ne.errors:t.concat(Ne.errors),e=t.length);var d=x===e}else var d=!0}}}}else return ie.errors=[{instancePath:s+"/changes/"+c,schemaPath:"#/properties\
/changes/items/type",keyword:"type",params:{type:"object"}}],!1;var f=N===e;if(!f)break}}else return ie.errors=[{instancePath:s+"/changes",schemaPath:"#/propert\
ies/changes/type",keyword:"type",params:{type:"array"}}],!1;var i=v===e}else var i=!0}}}}}else return ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return ie.errors=t,e===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xr=Se;function Ve(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Ve.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.size===void 0&&(g="size")||r.pause===void 0&&(g="pause"))
return Ve.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let h=e;for(let a in r)if(!(a==="size"||a==="pause")){
return Ve.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(h===e){if(r.size!==
void 0){let a=r.size,p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Ve.errors=[{instancePath:s+"/size",schemaPath:"#/properties/size/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return Ve.errors=[{instancePath:s+"/size",
schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(a<1||isNaN(a))return Ve.errors=[{instancePath:s+
"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var i=p===e}else var i=!0;if(i)if(r.pause!==void 0){let a=r.
pause,p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Ve.errors=[{instancePath:s+"/pause",schemaPath:"#/properties/pause/type",keyword:"type",
params:{type:"integer"}}],!1;if(e===p&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return Ve.errors=[{instancePath:s+"/pause",schemaPath:"#\
/properties/pause/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(a<0||isNaN(a))return Ve.errors=[{instancePath:s+"/pause",schemaPath:"\
#/properties/pause/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=p===e}else var i=!0}}}else return Ve.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Ve.errors=t,e===0}Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wr={type:"object",properties:{
id:{type:"string",minLength:1},phase:{type:"string",enum:["expand","backfill","validate","switch","contract"]},do:{$ref:"https://wesley.dev/schemas/definitions/\
Statement"},undo:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Statement"},{type:"null"}]},irreversible:{type:["string","null"]},transaction:{anyOf:[{type:"\
string",minLength:1},{type:"null"}]},lockTimeout:{anyOf:[{type:"integer",minimum:0,maximum:9007199254740991},{type:"null"}]},statementTimeout:{type:"integer",minimum:0,
maximum:9007199254740991},batch:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Batch"},{type:"null"}]},probe:{anyOf:[{$ref:"https://wesley.dev/schemas/de\
finitions/Probe"},{type:"null"}]},claim:{$ref:"https://wesley.dev/schemas/definitions/Claim"},because:{$ref:"https://wesley.dev/schemas/definitions/Address"},why:{
type:"string"},binds:{type:["string","null"]}},required:["id","phase","do","undo","irreversible","transaction","lockTimeout","statementTimeout","batch","probe",
"claim","because","why","binds"],additionalProperties:!1},ks={type:"object",properties:{form:{type:"string",enum:["ALTER INDEX … RENAME","ALTER POLICY","ALTER\
 TABLE … ADD COLUMN","ALTER TABLE … ADD CONSTRAINT … CHECK … NOT VALID","ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY","ALTER TABLE … ADD CONSTRAINT …\
 FOREIGN KEY … NOT VALID","ALTER TABLE … ADD CONSTRAINT … PRIMARY KEY USING INDEX","ALTER TABLE … ADD CONSTRAINT … UNIQUE USING INDEX","ALTER TABLE … \
ALTER COLUMN … DROP DEFAULT","ALTER TABLE … ALTER COLUMN … DROP NOT NULL","ALTER TABLE … ALTER COLUMN … SET DEFAULT","ALTER TABLE … ALTER COLUMN … SET\
 NOT NULL","ALTER TABLE … ALTER COLUMN … TYPE","ALTER TABLE … DISABLE ROW LEVEL SECURITY","ALTER TABLE … DROP COLUMN","ALTER TABLE … DROP CONSTRAINT",
"ALTER TABLE … DROP CONSTRAINT (foreign key)","ALTER TABLE … ENABLE ROW LEVEL SECURITY","ALTER TABLE … FORCE ROW LEVEL SECURITY","ALTER TABLE … NO FORCE R\
OW LEVEL SECURITY","ALTER TABLE … RENAME CONSTRAINT","ALTER TABLE … VALIDATE CONSTRAINT (check)","ALTER TABLE … VALIDATE CONSTRAINT (foreign key)","ALTER \
TYPE … ADD VALUE","COMMENT ON","CREATE INDEX","CREATE INDEX CONCURRENTLY","CREATE POLICY","CREATE ROLE","CREATE SCHEMA","CREATE TABLE","CREATE TYPE … AS ENUM",
"DROP INDEX","DROP INDEX CONCURRENTLY","DROP POLICY","DROP SCHEMA","DROP TABLE","DROP TYPE","GRANT","REVOKE","UPDATE"]},on:{type:"array",items:{type:"string",minLength:1}},
sql:{type:"string",minLength:1},done:{type:"string",minLength:1},leftover:{anyOf:[{type:"object",properties:{present:{type:"string",minLength:1},remove:{type:"s\
tring",minLength:1}},required:["present","remove"],additionalProperties:!1},{type:"null"}]},needs:{type:"array",items:{type:"string",minLength:1}},makes:{type:"\
array",items:{type:"string",minLength:1}},drops:{type:"array",items:{type:"string",minLength:1}}},required:["form","on","sql","done","leftover","needs","makes",
"drops"],additionalProperties:!1};function re(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=re.evaluated;
if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.form===void 0&&(d="form")||r.
on===void 0&&(d="on")||r.sql===void 0&&(d="sql")||r.done===void 0&&(d="done")||r.leftover===void 0&&(d="leftover")||r.needs===void 0&&(d="needs")||r.makes===void 0&&
(d="makes")||r.drops===void 0&&(d="drops"))return re.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}}],!1;{let y=e;
for(let o in r)if(!(o==="form"||o==="on"||o==="sql"||o==="done"||o==="leftover"||o==="needs"||o==="makes"||o==="drops")){return re.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(y===e){if(r.form!==void 0){let o=r.form,l=e;if(typeof o!="str\
ing")return re.errors=[{instancePath:s+"/form",schemaPath:"#/properties/form/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="ALTER INDEX … RENAME"||
o==="ALTER POLICY"||o==="ALTER TABLE … ADD COLUMN"||o==="ALTER TABLE … ADD CONSTRAINT … CHECK … NOT VALID"||o==="ALTER TABLE … ADD CONSTRAINT … FOREIGN \
KEY"||o==="ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY … NOT VALID"||o==="ALTER TABLE … ADD CONSTRAINT … PRIMARY KEY USING INDEX"||o==="ALTER TABLE … A\
DD CONSTRAINT … UNIQUE USING INDEX"||o==="ALTER TABLE … ALTER COLUMN … DROP DEFAULT"||o==="ALTER TABLE … ALTER COLUMN … DROP NOT NULL"||o==="ALTER TAB\
LE … ALTER COLUMN … SET DEFAULT"||o==="ALTER TABLE … ALTER COLUMN … SET NOT NULL"||o==="ALTER TABLE … ALTER COLUMN … TYPE"||o==="ALTER TABLE … DISAB\
LE ROW LEVEL SECURITY"||o==="ALTER TABLE … DROP COLUMN"||o==="ALTER TABLE … DROP CONSTRAINT"||o==="ALTER TABLE … DROP CONSTRAINT (foreign key)"||o==="ALTE\
R TABLE … ENABLE ROW LEVEL SECURITY"||o==="ALTER TABLE … FORCE ROW LEVEL SECURITY"||o==="ALTER TABLE … NO FORCE ROW LEVEL SECURITY"||o==="ALTER TABLE … RE\
NAME CONSTRAINT"||o==="ALTER TABLE … VALIDATE CONSTRAINT (check)"||o==="ALTER TABLE … VALIDATE CONSTRAINT (foreign key)"||o==="ALTER TYPE … ADD VALUE"||o===
"COMMENT ON"||o==="CREATE INDEX"||o==="CREATE INDEX CONCURRENTLY"||o==="CREATE POLICY"||o==="CREATE ROLE"||o==="CREATE SCHEMA"||o==="CREATE TABLE"||o==="CREATE \
TYPE … AS ENUM"||o==="DROP INDEX"||o==="DROP INDEX CONCURRENTLY"||o==="DROP POLICY"||o==="DROP SCHEMA"||o==="DROP TABLE"||o==="DROP TYPE"||o==="GRANT"||o==="R\
EVOKE"||o==="UPDATE"))return re.errors=[{instancePath:s+"/form",schemaPath:"#/properties/form/enum",keyword:"enum",params:{allowedValues:ks.properties.form.enum}}],
!1;var i=l===e}else var i=!0;if(i){if(r.on!==void 0){let o=r.on,l=e;if(e===l)if(Array.isArray(o)){var g=!0;let w=o.length;for(let _=0;_<w;_++){let c=o[_],b=e;if(e===
b)if(typeof c=="string"){if(D(c)<1)return re.errors=[{instancePath:s+"/on/"+_,schemaPath:"#/properties/on/items/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return re.errors=[{instancePath:s+"/on/"+_,schemaPath:"#/properties/on/items/type",keyword:"type",params:{type:"string"}}],!1;var g=b===e;if(!g)break}}else
return re.errors=[{instancePath:s+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i){if(r.sql!==void 0){
let o=r.sql,l=e;if(e===l)if(typeof o=="string"){if(D(o)<1)return re.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return re.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0;
if(i){if(r.done!==void 0){let o=r.done,l=e;if(e===l)if(typeof o=="string"){if(D(o)<1)return re.errors=[{instancePath:s+"/done",schemaPath:"#/properties/done/min\
Length",keyword:"minLength",params:{limit:1}}],!1}else return re.errors=[{instancePath:s+"/done",schemaPath:"#/properties/done/type",keyword:"type",params:{type:"\
string"}}],!1;var i=l===e}else var i=!0;if(i){if(r.leftover!==void 0){let o=r.leftover,l=e,v=e,w=!1,_=e;if(e===_)if(o&&typeof o=="object"&&!Array.isArray(o)){let N;
if(o.present===void 0&&(N="present")||o.remove===void 0&&(N="remove")){let E={instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf/0/required",keyword:"\
required",params:{missingProperty:N}};t===null?t=[E]:t.push(E),e++}else{let E=e;for(let j in o)if(!(j==="present"||j==="remove")){let q={instancePath:s+"/leftov\
er",schemaPath:"#/properties/leftover/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j}};t===null?t=[q]:t.push(q),e++;break}
if(E===e){if(o.present!==void 0){let j=o.present,q=e;if(e===q)if(typeof j=="string"){if(D(j)<1){let x={instancePath:s+"/leftover/present",schemaPath:"#/properti\
es/leftover/anyOf/0/properties/present/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[x]:t.push(x),e++}}else{let x={instancePath:s+"/leftover/pres\
ent",schemaPath:"#/properties/leftover/anyOf/0/properties/present/type",keyword:"type",params:{type:"string"}};t===null?t=[x]:t.push(x),e++}var h=q===e}else var h=!0;
if(h)if(o.remove!==void 0){let j=o.remove,q=e;if(e===q)if(typeof j=="string"){if(D(j)<1){let I={instancePath:s+"/leftover/remove",schemaPath:"#/properties/lefto\
ver/anyOf/0/properties/remove/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[I]:t.push(I),e++}}else{let I={instancePath:s+"/leftover/remove",schemaPath:"\
#/properties/leftover/anyOf/0/properties/remove/type",keyword:"type",params:{type:"string"}};t===null?t=[I]:t.push(I),e++}var h=q===e}else var h=!0}}}else{let N={
instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[N]:t.push(N),e++}var a=_===e;w=w||
a;let c=e;if(o!==null){let N={instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[N]:t.push(
N),e++}var a=c===e;if(w=w||a,w)e=v,t!==null&&(v?t.length=v:t=null);else{let N={instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf",keyword:"anyO\
f",params:{}};return t===null?t=[N]:t.push(N),e++,re.errors=t,!1}var i=l===e}else var i=!0;if(i){if(r.needs!==void 0){let o=r.needs,l=e;if(e===l)if(Array.isArray(
o)){var p=!0;let w=o.length;for(let _=0;_<w;_++){let c=o[_],b=e;if(e===b)if(typeof c=="string"){if(D(c)<1)return re.errors=[{instancePath:s+"/needs/"+_,schemaPath:"\
#/properties/needs/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return re.errors=[{instancePath:s+"/needs/"+_,schemaPath:"#/properties/needs/\
items/type",keyword:"type",params:{type:"string"}}],!1;var p=b===e;if(!p)break}}else return re.errors=[{instancePath:s+"/needs",schemaPath:"#/properties/needs/t\
ype",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i){if(r.makes!==void 0){let o=r.makes,l=e;if(e===l)if(Array.isArray(o)){var m=!0;let w=o.
length;for(let _=0;_<w;_++){let c=o[_],b=e;if(e===b)if(typeof c=="string"){if(D(c)<1)return re.errors=[{instancePath:s+"/makes/"+_,schemaPath:"#/properties/make\
s/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return re.errors=[{instancePath:s+"/makes/"+_,schemaPath:"#/properties/makes/items/type",keyword:"\
type",params:{type:"string"}}],!1;var m=b===e;if(!m)break}}else return re.errors=[{instancePath:s+"/makes",schemaPath:"#/properties/makes/type",keyword:"type",params:{
type:"array"}}],!1;var i=l===e}else var i=!0;if(i)if(r.drops!==void 0){let o=r.drops,l=e;if(e===l)if(Array.isArray(o)){var f=!0;let w=o.length;for(let _=0;_<w;_++){
let c=o[_],b=e;if(e===b)if(typeof c=="string"){if(D(c)<1)return re.errors=[{instancePath:s+"/drops/"+_,schemaPath:"#/properties/drops/items/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return re.errors=[{instancePath:s+"/drops/"+_,schemaPath:"#/properties/drops/items/type",keyword:"type",params:{type:"stri\
ng"}}],!1;var f=b===e;if(!f)break}}else return re.errors=[{instancePath:s+"/drops",schemaPath:"#/properties/drops/type",keyword:"type",params:{type:"array"}}],!1;
var i=l===e}else var i=!0}}}}}}}}}else return re.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return re.errors=t,e===0}
re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function se(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=se.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.plan===void 0&&(a="plan")||r.table===void 0&&(a="table")||
r.key===void 0&&(a="key")||r.size===void 0&&(a="size")||r.pause===void 0&&(a="pause")||r.bound===void 0&&(a="bound")||r.lock===void 0&&(a="lock"))return se.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;{let p=e;for(let m in r)if(!(m==="plan"||m==="table"||m==="key"||m===
"size"||m==="pause"||m==="bound"||m==="lock")){return se.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],
!1;break}if(p===e){if(r.plan!==void 0){let m=e;C(r.plan,{instancePath:s+"/plan",parentData:r,parentDataProperty:"plan",rootData:L,dynamicAnchors:A})||(t=t===null?
C.errors:t.concat(C.errors),e=t.length);var i=m===e}else var i=!0;if(i){if(r.table!==void 0){let m=r.table,f=e;if(e===f)if(typeof m=="string"){if(D(m)<1)return se.
errors=[{instancePath:s+"/table",schemaPath:"#/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return se.errors=[{instancePath:s+"/ta\
ble",schemaPath:"#/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.key!==void 0){let m=r.key,f=e;if(e===f)
if(Array.isArray(m)){if(m.length<1)return se.errors=[{instancePath:s+"/key",schemaPath:"#/properties/key/minItems",keyword:"minItems",params:{limit:1}}],!1;{var g=!0;
let y=m.length;for(let o=0;o<y;o++){let l=m[o],v=e;if(e===v)if(l&&typeof l=="object"&&!Array.isArray(l)){let _;if(l.column===void 0&&(_="column")||l.type===void 0&&
(_="type"))return se.errors=[{instancePath:s+"/key/"+o,schemaPath:"#/properties/key/items/required",keyword:"required",params:{missingProperty:_}}],!1;{let c=e;
for(let b in l)if(!(b==="column"||b==="type")){return se.errors=[{instancePath:s+"/key/"+o,schemaPath:"#/properties/key/items/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:b}}],!1;break}if(c===e){if(l.column!==void 0){let b=l.column,N=e;if(e===N)if(typeof b=="string"){if(D(b)<1)return se.
errors=[{instancePath:s+"/key/"+o+"/column",schemaPath:"#/properties/key/items/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return se.
errors=[{instancePath:s+"/key/"+o+"/column",schemaPath:"#/properties/key/items/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var h=N===e}else
var h=!0;if(h)if(l.type!==void 0){let b=l.type,N=e;if(e===N)if(typeof b=="string"){if(D(b)<1)return se.errors=[{instancePath:s+"/key/"+o+"/type",schemaPath:"#/p\
roperties/key/items/properties/type/minLength",keyword:"minLength",params:{limit:1}}],!1}else return se.errors=[{instancePath:s+"/key/"+o+"/type",schemaPath:"#/\
properties/key/items/properties/type/type",keyword:"type",params:{type:"string"}}],!1;var h=N===e}else var h=!0}}}else return se.errors=[{instancePath:s+"/key/"+
o,schemaPath:"#/properties/key/items/type",keyword:"type",params:{type:"object"}}],!1;var g=v===e;if(!g)break}}}else return se.errors=[{instancePath:s+"/key",schemaPath:"\
#/properties/key/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i){if(r.size!==void 0){let m=r.size,f=e;if(!(typeof m=="number"&&!(m%
1)&&!isNaN(m)&&isFinite(m)))return se.errors=[{instancePath:s+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type:"integer"}}],!1;if(e===f&&
typeof m=="number"&&isFinite(m)){if(m>9007199254740991||isNaN(m))return se.errors=[{instancePath:s+"/size",schemaPath:"#/properties/size/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:9007199254740991}}],!1;if(m<1||isNaN(m))return se.errors=[{instancePath:s+"/size",schemaPath:"#/properties/size/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}}],!1}var i=f===e}else var i=!0;if(i){if(r.pause!==void 0){let m=r.pause,f=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&
isFinite(m)))return se.errors=[{instancePath:s+"/pause",schemaPath:"#/properties/pause/type",keyword:"type",params:{type:"integer"}}],!1;if(e===f&&typeof m=="nu\
mber"&&isFinite(m)){if(m>9007199254740991||isNaN(m))return se.errors=[{instancePath:s+"/pause",schemaPath:"#/properties/pause/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;if(m<0||isNaN(m))return se.errors=[{instancePath:s+"/pause",schemaPath:"#/properties/pause/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:0}}],!1}var i=f===e}else var i=!0;if(i){if(r.bound!==void 0){let m=r.bound,f=e;if(e===f)if(typeof m=="string"){if(D(m)<1)return se.
errors=[{instancePath:s+"/bound",schemaPath:"#/properties/bound/minLength",keyword:"minLength",params:{limit:1}}],!1}else return se.errors=[{instancePath:s+"/bo\
und",schemaPath:"#/properties/bound/type",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i)if(r.lock!==void 0){let m=r.lock,f=e;if(e===
f)if(typeof m=="string"){if(D(m)<1)return se.errors=[{instancePath:s+"/lock",schemaPath:"#/properties/lock/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return se.errors=[{instancePath:s+"/lock",schemaPath:"#/properties/lock/type",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0}}}}}}}}else return se.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return se.errors=t,e===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ye(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Ye.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.sql===void 0&&(g="sql")||r.meaning===void 0&&(g="meaning"))
return Ye.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let h=e;for(let a in r)if(!(a==="sql"||a==="meanin\
g")){return Ye.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(h===e){if(r.
sql!==void 0){let a=r.sql,p=e;if(e===p)if(typeof a=="string"){if(D(a)<1)return Ye.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return Ye.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{type:"string"}}],!1;var i=p===
e}else var i=!0;if(i)if(r.meaning!==void 0){let a=e;if(typeof r.meaning!="string")return Ye.errors=[{instancePath:s+"/meaning",schemaPath:"#/properties/meaning/\
type",keyword:"type",params:{type:"string"}}],!1;var i=a===e}else var i=!0}}}else return Ye.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return Ye.errors=t,e===0}Ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ps={type:"object",properties:{locks:{type:"array",items:{$ref:"\
https://wesley.dev/schemas/definitions/RelationLock"}},scans:{type:"array",items:{type:"string",minLength:1}},rewrites:{type:"array",items:{type:"string",minLength:1}},
blocks:{type:"string",enum:["nothing","schema changes","writes","reads and writes"]}},required:["locks","scans","rewrites","blocks"],additionalProperties:!1},bs={
type:"object",properties:{relation:{type:"string",minLength:1},mode:{type:"string",enum:["ACCESS SHARE","ROW SHARE","ROW EXCLUSIVE","SHARE UPDATE EXCLUSIVE","SH\
ARE","SHARE ROW EXCLUSIVE","EXCLUSIVE","ACCESS EXCLUSIVE"]}},required:["relation","mode"],additionalProperties:!1};function $e(r,{instancePath:s="",parentData:R,
parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=$e.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.relation===void 0&&(g="relation")||r.mode===void 0&&(g="mode"))return $e.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:g}}],!1;{let h=e;for(let a in r)if(!(a==="relation"||a==="mode")){return $e.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(h===e){if(r.relation!==void 0){let a=r.relation,p=e;if(e===p)
if(typeof a=="string"){if(D(a)<1)return $e.errors=[{instancePath:s+"/relation",schemaPath:"#/properties/relation/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return $e.errors=[{instancePath:s+"/relation",schemaPath:"#/properties/relation/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;
if(i)if(r.mode!==void 0){let a=r.mode,p=e;if(typeof a!="string")return $e.errors=[{instancePath:s+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{
type:"string"}}],!1;if(!(a==="ACCESS SHARE"||a==="ROW SHARE"||a==="ROW EXCLUSIVE"||a==="SHARE UPDATE EXCLUSIVE"||a==="SHARE"||a==="SHARE ROW EXCLUSIVE"||a==="EX\
CLUSIVE"||a==="ACCESS EXCLUSIVE"))return $e.errors=[{instancePath:s+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:bs.properties.
mode.enum}}],!1;var i=p===e}else var i=!0}}}else return $e.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return $e.errors=
t,e===0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Te(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=Te.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.
locks===void 0&&(p="locks")||r.scans===void 0&&(p="scans")||r.rewrites===void 0&&(p="rewrites")||r.blocks===void 0&&(p="blocks"))return Te.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;{let m=e;for(let f in r)if(!(f==="locks"||f==="scans"||f==="rewrites"||f==="blocks")){
return Te.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(m===e){if(r.locks!==
void 0){let f=r.locks,d=e;if(e===d)if(Array.isArray(f)){var i=!0;let y=f.length;for(let o=0;o<y;o++){let l=e;$e(f[o],{instancePath:s+"/locks/"+o,parentData:f,parentDataProperty:o,
rootData:L,dynamicAnchors:A})||(t=t===null?$e.errors:t.concat($e.errors),e=t.length);var i=l===e;if(!i)break}}else return Te.errors=[{instancePath:s+"/locks",schemaPath:"\
#/properties/locks/type",keyword:"type",params:{type:"array"}}],!1;var g=d===e}else var g=!0;if(g){if(r.scans!==void 0){let f=r.scans,d=e;if(e===d)if(Array.isArray(
f)){var h=!0;let o=f.length;for(let l=0;l<o;l++){let v=f[l],w=e;if(e===w)if(typeof v=="string"){if(D(v)<1)return Te.errors=[{instancePath:s+"/scans/"+l,schemaPath:"\
#/properties/scans/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Te.errors=[{instancePath:s+"/scans/"+l,schemaPath:"#/properties/scans/\
items/type",keyword:"type",params:{type:"string"}}],!1;var h=w===e;if(!h)break}}else return Te.errors=[{instancePath:s+"/scans",schemaPath:"#/properties/scans/t\
ype",keyword:"type",params:{type:"array"}}],!1;var g=d===e}else var g=!0;if(g){if(r.rewrites!==void 0){let f=r.rewrites,d=e;if(e===d)if(Array.isArray(f)){var a=!0;
let o=f.length;for(let l=0;l<o;l++){let v=f[l],w=e;if(e===w)if(typeof v=="string"){if(D(v)<1)return Te.errors=[{instancePath:s+"/rewrites/"+l,schemaPath:"#/prop\
erties/rewrites/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Te.errors=[{instancePath:s+"/rewrites/"+l,schemaPath:"#/properties/rewrit\
es/items/type",keyword:"type",params:{type:"string"}}],!1;var a=w===e;if(!a)break}}else return Te.errors=[{instancePath:s+"/rewrites",schemaPath:"#/properties/r\
ewrites/type",keyword:"type",params:{type:"array"}}],!1;var g=d===e}else var g=!0;if(g)if(r.blocks!==void 0){let f=r.blocks,d=e;if(typeof f!="string")return Te.
errors=[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type:"string"}}],!1;if(!(f==="nothing"||f==="schema changes"||f===
"writes"||f==="reads and writes"))return Te.errors=[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/enum",keyword:"enum",params:{allowedValues:Ps.properties.
blocks.enum}}],!1;var g=d===e}else var g=!0}}}}}else return Te.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Te.
errors=t,e===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function de(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=de.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.
id===void 0&&(f="id")||r.phase===void 0&&(f="phase")||r.do===void 0&&(f="do")||r.undo===void 0&&(f="undo")||r.irreversible===void 0&&(f="irreversible")||r.transaction===
void 0&&(f="transaction")||r.lockTimeout===void 0&&(f="lockTimeout")||r.statementTimeout===void 0&&(f="statementTimeout")||r.batch===void 0&&(f="batch")||r.probe===
void 0&&(f="probe")||r.claim===void 0&&(f="claim")||r.because===void 0&&(f="because")||r.why===void 0&&(f="why")||r.binds===void 0&&(f="binds"))return de.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}}],!1;{let d=e;for(let y in r)if(!vr.call(wr.properties,y)){return de.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;break}if(d===e){if(r.id!==void 0){let y=r.
id,o=e;if(e===o)if(typeof y=="string"){if(D(y)<1)return de.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return de.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i){if(r.
phase!==void 0){let y=r.phase,o=e;if(typeof y!="string")return de.errors=[{instancePath:s+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type:"\
string"}}],!1;if(!(y==="expand"||y==="backfill"||y==="validate"||y==="switch"||y==="contract"))return de.errors=[{instancePath:s+"/phase",schemaPath:"#/properti\
es/phase/enum",keyword:"enum",params:{allowedValues:wr.properties.phase.enum}}],!1;var i=o===e}else var i=!0;if(i){if(r.do!==void 0){let y=e;re(r.do,{instancePath:s+
"/do",parentData:r,parentDataProperty:"do",rootData:L,dynamicAnchors:A})||(t=t===null?re.errors:t.concat(re.errors),e=t.length);var i=y===e}else var i=!0;if(i){
if(r.undo!==void 0){let y=r.undo,o=e,l=e,v=!1,w=e;re(y,{instancePath:s+"/undo",parentData:r,parentDataProperty:"undo",rootData:L,dynamicAnchors:A})||(t=t===null?
re.errors:t.concat(re.errors),e=t.length);var g=w===e;v=v||g;let _=e;if(y!==null){let b={instancePath:s+"/undo",schemaPath:"#/properties/undo/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var g=_===e;if(v=v||g,v)e=l,t!==null&&(l?t.length=l:t=null);else{let b={instancePath:s+"/undo",schemaPath:"\
#/properties/undo/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,de.errors=t,!1}var i=o===e}else var i=!0;if(i){if(r.irreversible!==void 0){
let y=r.irreversible,o=e;if(typeof y!="string"&&y!==null)return de.errors=[{instancePath:s+"/irreversible",schemaPath:"#/properties/irreversible/type",keyword:"\
type",params:{type:wr.properties.irreversible.type}}],!1;var i=o===e}else var i=!0;if(i){if(r.transaction!==void 0){let y=r.transaction,o=e,l=e,v=!1,w=e;if(e===
w)if(typeof y=="string"){if(D(y)<1){let b={instancePath:s+"/transaction",schemaPath:"#/properties/transaction/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};
t===null?t=[b]:t.push(b),e++}}else{let b={instancePath:s+"/transaction",schemaPath:"#/properties/transaction/anyOf/0/type",keyword:"type",params:{type:"string"}};
t===null?t=[b]:t.push(b),e++}var h=w===e;v=v||h;let _=e;if(y!==null){let b={instancePath:s+"/transaction",schemaPath:"#/properties/transaction/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var h=_===e;if(v=v||h,v)e=l,t!==null&&(l?t.length=l:t=null);else{let b={instancePath:s+"/transaction",schemaPath:"\
#/properties/transaction/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,de.errors=t,!1}var i=o===e}else var i=!0;if(i){if(r.lockTimeout!==
void 0){let y=r.lockTimeout,o=e,l=e,v=!1,w=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){let b={instancePath:s+"/lockTimeout",schemaPath:"#/proper\
ties/lockTimeout/anyOf/0/type",keyword:"type",params:{type:"integer"}};t===null?t=[b]:t.push(b),e++}if(e===w&&typeof y=="number"&&isFinite(y)){if(y>9007199254740991||
isNaN(y)){let b={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
t===null?t=[b]:t.push(b),e++}else if(y<0||isNaN(y)){let b={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/0/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}};t===null?t=[b]:t.push(b),e++}}var a=w===e;v=v||a;let _=e;if(y!==null){let b={instancePath:s+"/lockTimeout",schemaPath:"#/prope\
rties/lockTimeout/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var a=_===e;if(v=v||a,v)e=l,t!==null&&(l?t.length=l:t=null);else{
let b={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,de.errors=t,!1}var i=o===
e}else var i=!0;if(i){if(r.statementTimeout!==void 0){let y=r.statementTimeout,o=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return de.errors=[{instancePath:s+
"/statementTimeout",schemaPath:"#/properties/statementTimeout/type",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof y=="number"&&isFinite(y)){if(y>
9007199254740991||isNaN(y))return de.errors=[{instancePath:s+"/statementTimeout",schemaPath:"#/properties/statementTimeout/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(y<0||isNaN(y))return de.errors=[{instancePath:s+"/statementTimeout",schemaPath:"#/properties/statementTimeout/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1}var i=o===e}else var i=!0;if(i){if(r.batch!==void 0){let y=r.batch,o=e,l=e,v=!1,w=e;se(y,{instancePath:s+"/batch",
parentData:r,parentDataProperty:"batch",rootData:L,dynamicAnchors:A})||(t=t===null?se.errors:t.concat(se.errors),e=t.length);var p=w===e;v=v||p;let _=e;if(y!==null){
let b={instancePath:s+"/batch",schemaPath:"#/properties/batch/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var p=_===e;if(v=v||
p,v)e=l,t!==null&&(l?t.length=l:t=null);else{let b={instancePath:s+"/batch",schemaPath:"#/properties/batch/anyOf",keyword:"anyOf",params:{}};return t===null?t=[
b]:t.push(b),e++,de.errors=t,!1}var i=o===e}else var i=!0;if(i){if(r.probe!==void 0){let y=r.probe,o=e,l=e,v=!1,w=e;Ye(y,{instancePath:s+"/probe",parentData:r,parentDataProperty:"\
probe",rootData:L,dynamicAnchors:A})||(t=t===null?Ye.errors:t.concat(Ye.errors),e=t.length);var m=w===e;v=v||m;let _=e;if(y!==null){let b={instancePath:s+"/prob\
e",schemaPath:"#/properties/probe/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var m=_===e;if(v=v||m,v)e=l,t!==null&&(l?t.length=
l:t=null);else{let b={instancePath:s+"/probe",schemaPath:"#/properties/probe/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,de.errors=t,!1}
var i=o===e}else var i=!0;if(i){if(r.claim!==void 0){let y=e;Te(r.claim,{instancePath:s+"/claim",parentData:r,parentDataProperty:"claim",rootData:L,dynamicAnchors:A})||
(t=t===null?Te.errors:t.concat(Te.errors),e=t.length);var i=y===e}else var i=!0;if(i){if(r.because!==void 0){let y=e;Ne(r.because,{instancePath:s+"/because",parentData:r,
parentDataProperty:"because",rootData:L,dynamicAnchors:A})||(t=t===null?Ne.errors:t.concat(Ne.errors),e=t.length);var i=y===e}else var i=!0;if(i){if(r.why!==void 0){
let y=e;if(typeof r.why!="string")return de.errors=[{instancePath:s+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}}],!1;var i=y===
e}else var i=!0;if(i)if(r.binds!==void 0){let y=r.binds,o=e;if(typeof y!="string"&&y!==null)return de.errors=[{instancePath:s+"/binds",schemaPath:"#/properties/\
binds/type",keyword:"type",params:{type:wr.properties.binds.type}}],!1;var i=o===e}else var i=!0}}}}}}}}}}}}}}}else return de.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return de.errors=t,e===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Se(r,{instancePath:s="",
parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Se.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=
void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.format===void 0&&(p="format")||r.from===void 0&&(p="from")||r.to===void 0&&(p="to")||r.postgres===
void 0&&(p="postgres")||r.backfill===void 0&&(p="backfill")||r.changes===void 0&&(p="changes")||r.leftOut===void 0&&(p="leftOut")||r.steps===void 0&&(p="steps"))
return Se.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;{let m=e;for(let f in r)if(!(f==="format"||f==="fro\
m"||f==="to"||f==="postgres"||f==="backfill"||f==="changes"||f==="leftOut"||f==="steps")){return Se.errors=[{instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(m===e){if(r.format!==void 0){let f=r.format,d=e;if(typeof f!="string")return Se.errors=
[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(f!=="wesley.plan/1")return Se.errors=[{instancePath:s+
"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.plan/1"}}],!1;var i=d===e}else var i=!0;if(i){if(r.from!==void 0){
let f=e;C(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);
var i=f===e}else var i=!0;if(i){if(r.to!==void 0){let f=e;C(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===
null?C.errors:t.concat(C.errors),e=t.length);var i=f===e}else var i=!0;if(i){if(r.postgres!==void 0){let f=r.postgres,d=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(
f)&&isFinite(f)))return Se.errors=[{instancePath:s+"/postgres",schemaPath:"#/properties/postgres/type",keyword:"type",params:{type:"integer"}}],!1;if(e===d&&typeof f==
"number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return Se.errors=[{instancePath:s+"/postgres",schemaPath:"#/properties/postgres/maximum",keyword:"maximum",
params:{comparison:"<=",limit:9007199254740991}}],!1;if(f<13||isNaN(f))return Se.errors=[{instancePath:s+"/postgres",schemaPath:"#/properties/postgres/minimum",
keyword:"minimum",params:{comparison:">=",limit:13}}],!1}var i=d===e}else var i=!0;if(i){if(r.backfill!==void 0){let f=e;Ve(r.backfill,{instancePath:s+"/backfil\
l",parentData:r,parentDataProperty:"backfill",rootData:L,dynamicAnchors:A})||(t=t===null?Ve.errors:t.concat(Ve.errors),e=t.length);var i=f===e}else var i=!0;if(i){
if(r.changes!==void 0){let f=r.changes,d=e;if(e===d)if(Array.isArray(f)){var g=!0;let o=f.length;for(let l=0;l<o;l++){let v=e;u(f[l],{instancePath:s+"/changes/"+
l,parentData:f,parentDataProperty:l,rootData:L,dynamicAnchors:A})||(t=t===null?u.errors:t.concat(u.errors),e=t.length);var g=v===e;if(!g)break}}else return Se.errors=
[{instancePath:s+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"}}],!1;var i=d===e}else var i=!0;if(i){if(r.leftOut!==void 0){
let f=r.leftOut,d=e;if(e===d)if(Array.isArray(f)){var h=!0;let o=f.length;for(let l=0;l<o;l++){let v=e;u(f[l],{instancePath:s+"/leftOut/"+l,parentData:f,parentDataProperty:l,
rootData:L,dynamicAnchors:A})||(t=t===null?u.errors:t.concat(u.errors),e=t.length);var h=v===e;if(!h)break}}else return Se.errors=[{instancePath:s+"/leftOut",schemaPath:"\
#/properties/leftOut/type",keyword:"type",params:{type:"array"}}],!1;var i=d===e}else var i=!0;if(i)if(r.steps!==void 0){let f=r.steps,d=e;if(e===d)if(Array.isArray(
f)){var a=!0;let o=f.length;for(let l=0;l<o;l++){let v=e;de(f[l],{instancePath:s+"/steps/"+l,parentData:f,parentDataProperty:l,rootData:L,dynamicAnchors:A})||(t=
t===null?de.errors:t.concat(de.errors),e=t.length);var a=v===e;if(!a)break}}else return Se.errors=[{instancePath:s+"/steps",schemaPath:"#/properties/steps/type",
keyword:"type",params:{type:"array"}}],!1;var i=d===e}else var i=!0}}}}}}}}}else return Se.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return Se.errors=t,e===0}Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Hr=ee,Vr={type:"object",properties:{format:{type:"string",const:"\
wesley.realm/1"},plan:{$ref:"https://wesley.dev/schemas/definitions/Digest"},suite:{$ref:"https://wesley.dev/schemas/definitions/Digest"},verdict:{type:"string",
enum:["PASS","FAIL","NOTHING_TO_REHEARSE"]},at:{$ref:"https://wesley.dev/schemas/definitions/Moment"},server:{anyOf:[{$ref:"https://wesley.dev/schemas/definitio\
ns/Server"},{type:"null"}]},fingerprints:{anyOf:[{type:"object",properties:{base:{$ref:"https://wesley.dev/schemas/definitions/Digest"},target:{$ref:"https://we\
sley.dev/schemas/definitions/Digest"}},required:["base","target"],additionalProperties:!1},{type:"null"}]},rows:{type:"array",items:{type:"object",properties:{table:{
type:"string",minLength:1},rows:{type:"integer",minimum:0,maximum:9007199254740991}},required:["table","rows"],additionalProperties:!1}},budget:{type:"integer",
minimum:0,maximum:9007199254740991},steps:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/RehearsedStep"}},checks:{type:"array",items:{$ref:"h\
ttps://wesley.dev/schemas/definitions/CheckResult"}},tests:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/TestRun"},{type:"null"}]},present:{type:"array",
items:{type:"string",minLength:1}},failure:{anyOf:[{type:"object",properties:{code:{type:"string",minLength:1},message:{type:"string"}},required:["code","messag\
e"],additionalProperties:!1},{type:"null"}]}},required:["format","plan","suite","verdict","at","server","fingerprints","rows","budget","steps","checks","tests",
"present","failure"],additionalProperties:!1};var ws=new RegExp("^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\dZ$","u");function sr(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=sr.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(typeof r=="string"){if(!ws.test(r))return sr.errors=
[{instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\dZ$"}}],!1}else return sr.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return sr.errors=t,e===0}sr.evaluated={dynamicProps:!1,dynamicItems:!1};var Fr={type:"\
object",properties:{version:{type:"string",minLength:1},versionNumber:{type:"integer",minimum:0,maximum:9007199254740991},major:{type:"integer",minimum:0,maximum:9007199254740991},
provider:{type:"string",enum:["embedded","dsn"]},host:{type:["string","null"]},settings:{type:"object",propertyNames:{type:"string"},additionalProperties:{type:"\
string"}},extensions:{type:"array",items:{type:"string",minLength:1}}},required:["version","versionNumber","major","provider","host","settings","extensions"],additionalProperties:!1};
function le(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=le.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.version===void 0&&(p="version")||r.versionNumber===void 0&&
(p="versionNumber")||r.major===void 0&&(p="major")||r.provider===void 0&&(p="provider")||r.host===void 0&&(p="host")||r.settings===void 0&&(p="settings")||r.extensions===
void 0&&(p="extensions"))return le.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;{let m=e;for(let f in r)if(!(f===
"version"||f==="versionNumber"||f==="major"||f==="provider"||f==="host"||f==="settings"||f==="extensions")){return le.errors=[{instancePath:s,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(m===e){if(r.version!==void 0){let f=r.version,d=e;if(e===d)if(typeof f==
"string"){if(D(f)<1)return le.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit:1}}],!1}else return le.
errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(r.versionNumber!==
void 0){let f=r.versionNumber,d=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return le.errors=[{instancePath:s+"/versionNumber",schemaPath:"#/prop\
erties/versionNumber/type",keyword:"type",params:{type:"integer"}}],!1;if(e===d&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return le.errors=
[{instancePath:s+"/versionNumber",schemaPath:"#/properties/versionNumber/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(f<0||
isNaN(f))return le.errors=[{instancePath:s+"/versionNumber",schemaPath:"#/properties/versionNumber/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}var i=d===e}else var i=!0;if(i){if(r.major!==void 0){let f=r.major,d=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return le.errors=[{instancePath:s+
"/major",schemaPath:"#/properties/major/type",keyword:"type",params:{type:"integer"}}],!1;if(e===d&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(
f))return le.errors=[{instancePath:s+"/major",schemaPath:"#/properties/major/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(f<
0||isNaN(f))return le.errors=[{instancePath:s+"/major",schemaPath:"#/properties/major/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=d===
e}else var i=!0;if(i){if(r.provider!==void 0){let f=r.provider,d=e;if(typeof f!="string")return le.errors=[{instancePath:s+"/provider",schemaPath:"#/properties/\
provider/type",keyword:"type",params:{type:"string"}}],!1;if(!(f==="embedded"||f==="dsn"))return le.errors=[{instancePath:s+"/provider",schemaPath:"#/properties\
/provider/enum",keyword:"enum",params:{allowedValues:Fr.properties.provider.enum}}],!1;var i=d===e}else var i=!0;if(i){if(r.host!==void 0){let f=r.host,d=e;if(typeof f!=
"string"&&f!==null)return le.errors=[{instancePath:s+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:Fr.properties.host.type}}],!1;var i=d===
e}else var i=!0;if(i){if(r.settings!==void 0){let f=r.settings,d=e;if(e===d)if(f&&typeof f=="object"&&!Array.isArray(f)){for(let o in f){let l=e;if(typeof o!="s\
tring"){let v={instancePath:s+"/settings",schemaPath:"#/properties/settings/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:o};t===null?t=
[v]:t.push(v),e++}var g=l===e;if(!g){let v={instancePath:s+"/settings",schemaPath:"#/properties/settings/propertyNames",keyword:"propertyNames",params:{propertyName:o}};
return t===null?t=[v]:t.push(v),e++,le.errors=t,!1;break}}if(g)for(let o in f){let l=e;if(typeof f[o]!="string")return le.errors=[{instancePath:s+"/settings/"+o.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/settings/additionalProperties/type",keyword:"type",params:{type:"string"}}],!1;var h=l===e;if(!h)
break}}else return le.errors=[{instancePath:s+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type:"object"}}],!1;var i=d===e}else var i=!0;
if(i)if(r.extensions!==void 0){let f=r.extensions,d=e;if(e===d)if(Array.isArray(f)){var a=!0;let o=f.length;for(let l=0;l<o;l++){let v=f[l],w=e;if(e===w)if(typeof v==
"string"){if(D(v)<1)return le.errors=[{instancePath:s+"/extensions/"+l,schemaPath:"#/properties/extensions/items/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return le.errors=[{instancePath:s+"/extensions/"+l,schemaPath:"#/properties/extensions/items/type",keyword:"type",params:{type:"string"}}],!1;var a=w===
e;if(!a)break}}else return le.errors=[{instancePath:s+"/extensions",schemaPath:"#/properties/extensions/type",keyword:"type",params:{type:"array"}}],!1;var i=d===
e}else var i=!0}}}}}}}}else return le.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return le.errors=t,e===0}le.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var qr={type:"object",properties:{id:{type:"string",minLength:1},phase:{type:"string",enum:["expand","backfill","vali\
date","switch","contract"]},milliseconds:{type:"integer",minimum:0,maximum:9007199254740991},retries:{type:"integer",minimum:0,maximum:9007199254740991},rows:{anyOf:[
{type:"integer",minimum:0,maximum:9007199254740991},{type:"null"}]},observed:{type:"string",enum:["pg_locks","relay","not observed"]},locks:{type:"array",items:{
$ref:"https://wesley.dev/schemas/definitions/RelationLock"}},scanned:{type:"array",items:{type:"string",minLength:1}},rewrote:{type:"array",items:{type:"string",
minLength:1}},held:{type:"integer",minimum:0,maximum:9007199254740991},wal:{type:"integer",minimum:0,maximum:9007199254740991},waited:{anyOf:[{$ref:"https://wes\
ley.dev/schemas/definitions/Waits"},{type:"null"}]},queued:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Queue"},{type:"null"}]}},required:["id","phase",
"milliseconds","retries","rows","observed","locks","scanned","rewrote","held","wal","waited","queued"],additionalProperties:!1},Ur={type:"object",properties:{reads:{
type:"integer",minimum:0,maximum:9007199254740991},writes:{type:"integer",minimum:0,maximum:9007199254740991},control:{type:"integer",minimum:0,maximum:9007199254740991},
behind:{type:"integer",minimum:0,maximum:9007199254740991},who:{type:["string","null"]},refused:{type:["string","null"]}},required:["reads","writes","control","\
behind","who","refused"],additionalProperties:!1};function ge(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,
e=0,P=ge.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.reads===void 0&&
(g="reads")||r.writes===void 0&&(g="writes")||r.control===void 0&&(g="control")||r.behind===void 0&&(g="behind")||r.who===void 0&&(g="who")||r.refused===void 0&&
(g="refused"))return ge.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let h=e;for(let a in r)if(!(a==="rea\
ds"||a==="writes"||a==="control"||a==="behind"||a==="who"||a==="refused")){return ge.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:a}}],!1;break}if(h===e){if(r.reads!==void 0){let a=r.reads,p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))
return ge.errors=[{instancePath:s+"/reads",schemaPath:"#/properties/reads/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof a=="number"&&isFinite(
a)){if(a>9007199254740991||isNaN(a))return ge.errors=[{instancePath:s+"/reads",schemaPath:"#/properties/reads/maximum",keyword:"maximum",params:{comparison:"<=",
limit:9007199254740991}}],!1;if(a<0||isNaN(a))return ge.errors=[{instancePath:s+"/reads",schemaPath:"#/properties/reads/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var i=p===e}else var i=!0;if(i){if(r.writes!==void 0){let a=r.writes,p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return ge.errors=
[{instancePath:s+"/writes",schemaPath:"#/properties/writes/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||
isNaN(a))return ge.errors=[{instancePath:s+"/writes",schemaPath:"#/properties/writes/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(a<0||isNaN(a))return ge.errors=[{instancePath:s+"/writes",schemaPath:"#/properties/writes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}
var i=p===e}else var i=!0;if(i){if(r.control!==void 0){let a=r.control,p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return ge.errors=[{instancePath:s+
"/control",schemaPath:"#/properties/control/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||
isNaN(a))return ge.errors=[{instancePath:s+"/control",schemaPath:"#/properties/control/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(a<0||isNaN(a))return ge.errors=[{instancePath:s+"/control",schemaPath:"#/properties/control/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}var i=p===e}else var i=!0;if(i){if(r.behind!==void 0){let a=r.behind,p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return ge.errors=[{instancePath:s+
"/behind",schemaPath:"#/properties/behind/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(
a))return ge.errors=[{instancePath:s+"/behind",schemaPath:"#/properties/behind/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(a<
0||isNaN(a))return ge.errors=[{instancePath:s+"/behind",schemaPath:"#/properties/behind/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=p===
e}else var i=!0;if(i){if(r.who!==void 0){let a=r.who,p=e;if(typeof a!="string"&&a!==null)return ge.errors=[{instancePath:s+"/who",schemaPath:"#/properties/who/t\
ype",keyword:"type",params:{type:Ur.properties.who.type}}],!1;var i=p===e}else var i=!0;if(i)if(r.refused!==void 0){let a=r.refused,p=e;if(typeof a!="string"&&a!==
null)return ge.errors=[{instancePath:s+"/refused",schemaPath:"#/properties/refused/type",keyword:"type",params:{type:Ur.properties.refused.type}}],!1;var i=p===
e}else var i=!0}}}}}}}else return ge.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ge.errors=t,e===0}ge.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Ce(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Ce.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.gaveUp===void 0&&(h="gaveUp")||r.waited===void 0&&(h="wai\
ted")||r.who===void 0&&(h="who"))return Ce.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:h}}],!1;{let a=e;for(let p in r)
if(!(p==="gaveUp"||p==="waited"||p==="who")){return Ce.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],
!1;break}if(a===e){if(r.gaveUp!==void 0){let p=e;if(typeof r.gaveUp!="boolean")return Ce.errors=[{instancePath:s+"/gaveUp",schemaPath:"#/properties/gaveUp/type",
keyword:"type",params:{type:"boolean"}}],!1;var i=p===e}else var i=!0;if(i){if(r.waited!==void 0){let p=r.waited,m=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&
isFinite(p)))return Ce.errors=[{instancePath:s+"/waited",schemaPath:"#/properties/waited/type",keyword:"type",params:{type:"integer"}}],!1;if(e===m&&typeof p=="\
number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return Ce.errors=[{instancePath:s+"/waited",schemaPath:"#/properties/waited/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;if(p<0||isNaN(p))return Ce.errors=[{instancePath:s+"/waited",schemaPath:"#/properties/waited/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0}}],!1}var i=m===e}else var i=!0;if(i)if(r.who!==void 0){let p=r.who,m=e;if(e===m)if(Array.isArray(p)){var g=!0;let d=p.length;
for(let y=0;y<d;y++){let o=p[y],l=e;if(e===l)if(typeof o=="string"){if(D(o)<1)return Ce.errors=[{instancePath:s+"/who/"+y,schemaPath:"#/properties/who/items/min\
Length",keyword:"minLength",params:{limit:1}}],!1}else return Ce.errors=[{instancePath:s+"/who/"+y,schemaPath:"#/properties/who/items/type",keyword:"type",params:{
type:"string"}}],!1;var g=l===e;if(!g)break}}else return Ce.errors=[{instancePath:s+"/who",schemaPath:"#/properties/who/type",keyword:"type",params:{type:"array"}}],
!1;var i=m===e}else var i=!0}}}}else return Ce.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ce.errors=t,e===0}Ce.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Z(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,
e=0,P=Z.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.id===void 0&&
(d="id")||r.phase===void 0&&(d="phase")||r.milliseconds===void 0&&(d="milliseconds")||r.retries===void 0&&(d="retries")||r.rows===void 0&&(d="rows")||r.observed===
void 0&&(d="observed")||r.locks===void 0&&(d="locks")||r.scanned===void 0&&(d="scanned")||r.rewrote===void 0&&(d="rewrote")||r.held===void 0&&(d="held")||r.wal===
void 0&&(d="wal")||r.waited===void 0&&(d="waited")||r.queued===void 0&&(d="queued"))return Z.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:d}}],!1;{let y=e;for(let o in r)if(!vr.call(qr.properties,o)){return Z.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}}],!1;break}if(y===e){if(r.id!==void 0){let o=r.id,l=e;if(e===l)if(typeof o=="string"){if(D(o)<1)return Z.errors=
[{instancePath:s+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Z.errors=[{instancePath:s+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0;if(i){if(r.phase!==void 0){let o=r.phase,l=e;if(typeof o!="string")return Z.
errors=[{instancePath:s+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="expand"||o==="backfill"||o==="validat\
e"||o==="switch"||o==="contract"))return Z.errors=[{instancePath:s+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues:qr.properties.
phase.enum}}],!1;var i=l===e}else var i=!0;if(i){if(r.milliseconds!==void 0){let o=r.milliseconds,l=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Z.
errors=[{instancePath:s+"/milliseconds",schemaPath:"#/properties/milliseconds/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof o=="number"&&isFinite(
o)){if(o>9007199254740991||isNaN(o))return Z.errors=[{instancePath:s+"/milliseconds",schemaPath:"#/properties/milliseconds/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(o<0||isNaN(o))return Z.errors=[{instancePath:s+"/milliseconds",schemaPath:"#/properties/milliseconds/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0}}],!1}var i=l===e}else var i=!0;if(i){if(r.retries!==void 0){let o=r.retries,l=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&
isFinite(o)))return Z.errors=[{instancePath:s+"/retries",schemaPath:"#/properties/retries/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof o==
"number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return Z.errors=[{instancePath:s+"/retries",schemaPath:"#/properties/retries/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;if(o<0||isNaN(o))return Z.errors=[{instancePath:s+"/retries",schemaPath:"#/properties/retries/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0}}],!1}var i=l===e}else var i=!0;if(i){if(r.rows!==void 0){let o=r.rows,l=e,v=e,w=!1,_=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o))){let N={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/0/type",keyword:"type",params:{type:"integer"}};t===null?t=[N]:t.push(N),e++}
if(e===_&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o)){let N={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/0/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991}};t===null?t=[N]:t.push(N),e++}else if(o<0||isNaN(o)){let N={instancePath:s+"/rows",schemaPath:"#/proper\
ties/rows/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[N]:t.push(N),e++}}var g=_===e;w=w||g;let c=e;if(o!==null){let N={instancePath:s+
"/rows",schemaPath:"#/properties/rows/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[N]:t.push(N),e++}var g=c===e;if(w=w||g,w)e=v,t!==null&&(v?t.
length=v:t=null);else{let N={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf",keyword:"anyOf",params:{}};return t===null?t=[N]:t.push(N),e++,Z.errors=
t,!1}var i=l===e}else var i=!0;if(i){if(r.observed!==void 0){let o=r.observed,l=e;if(typeof o!="string")return Z.errors=[{instancePath:s+"/observed",schemaPath:"\
#/properties/observed/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="pg_locks"||o==="relay"||o==="not observed"))return Z.errors=[{instancePath:s+"/\
observed",schemaPath:"#/properties/observed/enum",keyword:"enum",params:{allowedValues:qr.properties.observed.enum}}],!1;var i=l===e}else var i=!0;if(i){if(r.locks!==
void 0){let o=r.locks,l=e;if(e===l)if(Array.isArray(o)){var h=!0;let w=o.length;for(let _=0;_<w;_++){let c=e;$e(o[_],{instancePath:s+"/locks/"+_,parentData:o,parentDataProperty:_,
rootData:L,dynamicAnchors:A})||(t=t===null?$e.errors:t.concat($e.errors),e=t.length);var h=c===e;if(!h)break}}else return Z.errors=[{instancePath:s+"/locks",schemaPath:"\
#/properties/locks/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i){if(r.scanned!==void 0){let o=r.scanned,l=e;if(e===l)if(Array.
isArray(o)){var a=!0;let w=o.length;for(let _=0;_<w;_++){let c=o[_],b=e;if(e===b)if(typeof c=="string"){if(D(c)<1)return Z.errors=[{instancePath:s+"/scanned/"+_,
schemaPath:"#/properties/scanned/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Z.errors=[{instancePath:s+"/scanned/"+_,schemaPath:"#/pr\
operties/scanned/items/type",keyword:"type",params:{type:"string"}}],!1;var a=b===e;if(!a)break}}else return Z.errors=[{instancePath:s+"/scanned",schemaPath:"#/\
properties/scanned/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i){if(r.rewrote!==void 0){let o=r.rewrote,l=e;if(e===l)if(Array.
isArray(o)){var p=!0;let w=o.length;for(let _=0;_<w;_++){let c=o[_],b=e;if(e===b)if(typeof c=="string"){if(D(c)<1)return Z.errors=[{instancePath:s+"/rewrote/"+_,
schemaPath:"#/properties/rewrote/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Z.errors=[{instancePath:s+"/rewrote/"+_,schemaPath:"#/pr\
operties/rewrote/items/type",keyword:"type",params:{type:"string"}}],!1;var p=b===e;if(!p)break}}else return Z.errors=[{instancePath:s+"/rewrote",schemaPath:"#/\
properties/rewrote/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i){if(r.held!==void 0){let o=r.held,l=e;if(!(typeof o=="number"&&
!(o%1)&&!isNaN(o)&&isFinite(o)))return Z.errors=[{instancePath:s+"/held",schemaPath:"#/properties/held/type",keyword:"type",params:{type:"integer"}}],!1;if(e===
l&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return Z.errors=[{instancePath:s+"/held",schemaPath:"#/properties/held/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<0||isNaN(o))return Z.errors=[{instancePath:s+"/held",schemaPath:"#/properties/held/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1}var i=l===e}else var i=!0;if(i){if(r.wal!==void 0){let o=r.wal,l=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)))return Z.errors=[{instancePath:s+"/wal",schemaPath:"#/properties/wal/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof o=="number"&&isFinite(
o)){if(o>9007199254740991||isNaN(o))return Z.errors=[{instancePath:s+"/wal",schemaPath:"#/properties/wal/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(o<0||isNaN(o))return Z.errors=[{instancePath:s+"/wal",schemaPath:"#/properties/wal/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=l===
e}else var i=!0;if(i){if(r.waited!==void 0){let o=r.waited,l=e,v=e,w=!1,_=e;ge(o,{instancePath:s+"/waited",parentData:r,parentDataProperty:"waited",rootData:L,dynamicAnchors:A})||
(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var m=_===e;w=w||m;let c=e;if(o!==null){let N={instancePath:s+"/waited",schemaPath:"#/properties/waited/an\
yOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[N]:t.push(N),e++}var m=c===e;if(w=w||m,w)e=v,t!==null&&(v?t.length=v:t=null);else{let N={instancePath:s+
"/waited",schemaPath:"#/properties/waited/anyOf",keyword:"anyOf",params:{}};return t===null?t=[N]:t.push(N),e++,Z.errors=t,!1}var i=l===e}else var i=!0;if(i)if(r.
queued!==void 0){let o=r.queued,l=e,v=e,w=!1,_=e;Ce(o,{instancePath:s+"/queued",parentData:r,parentDataProperty:"queued",rootData:L,dynamicAnchors:A})||(t=t===null?
Ce.errors:t.concat(Ce.errors),e=t.length);var f=_===e;w=w||f;let c=e;if(o!==null){let N={instancePath:s+"/queued",schemaPath:"#/properties/queued/anyOf/1/type",
keyword:"type",params:{type:"null"}};t===null?t=[N]:t.push(N),e++}var f=c===e;if(w=w||f,w)e=v,t!==null&&(v?t.length=v:t=null);else{let N={instancePath:s+"/queue\
d",schemaPath:"#/properties/queued/anyOf",keyword:"anyOf",params:{}};return t===null?t=[N]:t.push(N),e++,Z.errors=t,!1}var i=l===e}else var i=!0}}}}}}}}}}}}}}else
return Z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Z.errors=t,e===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var zr={type:"object",properties:{check:{type:"string",enum:["converges","re-plan is empty","run again changes nothing","resumes after a stop","undo returns","r\
ows kept","old application works","new application works","locks as claimed","no scan or rewrite under a blocking lock","waits within budget","gives way behind \
a long reader","tests pass","tests fit the target"]},verdict:{type:"string",enum:["PASS","FAIL","NOT RUN","NOT APPLICABLE"]},detail:{type:"string"}},required:["\
check","verdict","detail"],additionalProperties:!1};function Ue(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,
e=0,P=Ue.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.check===void 0&&
(g="check")||r.verdict===void 0&&(g="verdict")||r.detail===void 0&&(g="detail"))return Ue.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:g}}],!1;{let h=e;for(let a in r)if(!(a==="check"||a==="verdict"||a==="detail")){return Ue.errors=[{instancePath:s,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(h===e){if(r.check!==void 0){let a=r.check,p=e;if(typeof a!="string")return Ue.errors=
[{instancePath:s+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:"string"}}],!1;if(!(a==="converges"||a==="re-plan is empty"||a==="run\
 again changes nothing"||a==="resumes after a stop"||a==="undo returns"||a==="rows kept"||a==="old application works"||a==="new application works"||a==="locks a\
s claimed"||a==="no scan or rewrite under a blocking lock"||a==="waits within budget"||a==="gives way behind a long reader"||a==="tests pass"||a==="tests fit th\
e target"))return Ue.errors=[{instancePath:s+"/check",schemaPath:"#/properties/check/enum",keyword:"enum",params:{allowedValues:zr.properties.check.enum}}],!1;var i=p===
e}else var i=!0;if(i){if(r.verdict!==void 0){let a=r.verdict,p=e;if(typeof a!="string")return Ue.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/ver\
dict/type",keyword:"type",params:{type:"string"}}],!1;if(!(a==="PASS"||a==="FAIL"||a==="NOT RUN"||a==="NOT APPLICABLE"))return Ue.errors=[{instancePath:s+"/verd\
ict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:zr.properties.verdict.enum}}],!1;var i=p===e}else var i=!0;if(i)if(r.detail!==void 0){
let a=e;if(typeof r.detail!="string")return Ue.errors=[{instancePath:s+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type:"string"}}],!1;
var i=a===e}else var i=!0}}}}else return Ue.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ue.errors=t,e===0}Ue.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var _s={type:"object",properties:{planned:{type:"integer",minimum:0,maximum:9007199254740991},results:{type:"array",items:{
type:"object",properties:{number:{type:"integer",minimum:0,maximum:9007199254740991},ok:{type:"boolean"},description:{type:"string"}},required:["number","ok","d\
escription"],additionalProperties:!1}},brokeOff:{type:["string","null"]}},required:["planned","results","brokeOff"],additionalProperties:!1};function Pe(r,{instancePath:s="",
parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Pe.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=
void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.planned===void 0&&(a="planned")||r.results===void 0&&(a="results")||r.brokeOff===void 0&&(a=
"brokeOff"))return Pe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;{let p=e;for(let m in r)if(!(m==="plann\
ed"||m==="results"||m==="brokeOff")){return Pe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],
!1;break}if(p===e){if(r.planned!==void 0){let m=r.planned,f=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return Pe.errors=[{instancePath:s+"/plann\
ed",schemaPath:"#/properties/planned/type",keyword:"type",params:{type:"integer"}}],!1;if(e===f&&typeof m=="number"&&isFinite(m)){if(m>9007199254740991||isNaN(m))
return Pe.errors=[{instancePath:s+"/planned",schemaPath:"#/properties/planned/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(m<
0||isNaN(m))return Pe.errors=[{instancePath:s+"/planned",schemaPath:"#/properties/planned/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=f===
e}else var i=!0;if(i){if(r.results!==void 0){let m=r.results,f=e;if(e===f)if(Array.isArray(m)){var g=!0;let y=m.length;for(let o=0;o<y;o++){let l=m[o],v=e;if(e===
v)if(l&&typeof l=="object"&&!Array.isArray(l)){let _;if(l.number===void 0&&(_="number")||l.ok===void 0&&(_="ok")||l.description===void 0&&(_="description"))return Pe.
errors=[{instancePath:s+"/results/"+o,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty:_}}],!1;{let c=e;for(let b in l)
if(!(b==="number"||b==="ok"||b==="description")){return Pe.errors=[{instancePath:s+"/results/"+o,schemaPath:"#/properties/results/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:b}}],!1;break}if(c===e){if(l.number!==void 0){let b=l.number,N=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(
b)))return Pe.errors=[{instancePath:s+"/results/"+o+"/number",schemaPath:"#/properties/results/items/properties/number/type",keyword:"type",params:{type:"intege\
r"}}],!1;if(e===N&&typeof b=="number"&&isFinite(b)){if(b>9007199254740991||isNaN(b))return Pe.errors=[{instancePath:s+"/results/"+o+"/number",schemaPath:"#/prop\
erties/results/items/properties/number/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(b<0||isNaN(b))return Pe.errors=[{instancePath:s+
"/results/"+o+"/number",schemaPath:"#/properties/results/items/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var h=N===e}else
var h=!0;if(h){if(l.ok!==void 0){let b=e;if(typeof l.ok!="boolean")return Pe.errors=[{instancePath:s+"/results/"+o+"/ok",schemaPath:"#/properties/results/items/\
properties/ok/type",keyword:"type",params:{type:"boolean"}}],!1;var h=b===e}else var h=!0;if(h)if(l.description!==void 0){let b=e;if(typeof l.description!="stri\
ng")return Pe.errors=[{instancePath:s+"/results/"+o+"/description",schemaPath:"#/properties/results/items/properties/description/type",keyword:"type",params:{type:"\
string"}}],!1;var h=b===e}else var h=!0}}}}else return Pe.errors=[{instancePath:s+"/results/"+o,schemaPath:"#/properties/results/items/type",keyword:"type",params:{
type:"object"}}],!1;var g=v===e;if(!g)break}}else return Pe.errors=[{instancePath:s+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type:"\
array"}}],!1;var i=f===e}else var i=!0;if(i)if(r.brokeOff!==void 0){let m=r.brokeOff,f=e;if(typeof m!="string"&&m!==null)return Pe.errors=[{instancePath:s+"/bro\
keOff",schemaPath:"#/properties/brokeOff/type",keyword:"type",params:{type:_s.properties.brokeOff.type}}],!1;var i=f===e}else var i=!0}}}}else return Pe.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Pe.errors=t,e===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function ee(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ee.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.format===void 0&&(w="format")||r.plan===void 0&&(w="plan")||
r.suite===void 0&&(w="suite")||r.verdict===void 0&&(w="verdict")||r.at===void 0&&(w="at")||r.server===void 0&&(w="server")||r.fingerprints===void 0&&(w="fingerp\
rints")||r.rows===void 0&&(w="rows")||r.budget===void 0&&(w="budget")||r.steps===void 0&&(w="steps")||r.checks===void 0&&(w="checks")||r.tests===void 0&&(w="tes\
ts")||r.present===void 0&&(w="present")||r.failure===void 0&&(w="failure"))return ee.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:w}}],!1;{let _=e;for(let c in r)if(!vr.call(Vr.properties,c)){return ee.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:c}}],!1;break}if(_===e){if(r.format!==void 0){let c=r.format,b=e;if(typeof c!="string")return ee.errors=[{instancePath:s+
"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(c!=="wesley.realm/1")return ee.errors=[{instancePath:s+"/format",schemaPath:"\
#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.realm/1"}}],!1;var i=b===e}else var i=!0;if(i){if(r.plan!==void 0){let c=e;C(r.plan,{instancePath:s+
"/plan",parentData:r,parentDataProperty:"plan",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var i=c===e}else var i=!0;if(i){
if(r.suite!==void 0){let c=e;C(r.suite,{instancePath:s+"/suite",parentData:r,parentDataProperty:"suite",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(
C.errors),e=t.length);var i=c===e}else var i=!0;if(i){if(r.verdict!==void 0){let c=r.verdict,b=e;if(typeof c!="string")return ee.errors=[{instancePath:s+"/verdi\
ct",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"}}],!1;if(!(c==="PASS"||c==="FAIL"||c==="NOTHING_TO_REHEARSE"))return ee.errors=[
{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:Vr.properties.verdict.enum}}],!1;var i=b===e}else var i=!0;
if(i){if(r.at!==void 0){let c=e;sr(r.at,{instancePath:s+"/at",parentData:r,parentDataProperty:"at",rootData:L,dynamicAnchors:A})||(t=t===null?sr.errors:t.concat(
sr.errors),e=t.length);var i=c===e}else var i=!0;if(i){if(r.server!==void 0){let c=r.server,b=e,N=e,E=!1,j=e;le(c,{instancePath:s+"/server",parentData:r,parentDataProperty:"\
server",rootData:L,dynamicAnchors:A})||(t=t===null?le.errors:t.concat(le.errors),e=t.length);var g=j===e;E=E||g;let q=e;if(c!==null){let I={instancePath:s+"/ser\
ver",schemaPath:"#/properties/server/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[I]:t.push(I),e++}var g=q===e;if(E=E||g,E)e=N,t!==null&&(N?t.
length=N:t=null);else{let I={instancePath:s+"/server",schemaPath:"#/properties/server/anyOf",keyword:"anyOf",params:{}};return t===null?t=[I]:t.push(I),e++,ee.errors=
t,!1}var i=b===e}else var i=!0;if(i){if(r.fingerprints!==void 0){let c=r.fingerprints,b=e,N=e,E=!1,j=e;if(e===j)if(c&&typeof c=="object"&&!Array.isArray(c)){let I;
if(c.base===void 0&&(I="base")||c.target===void 0&&(I="target")){let Y={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf/0/required",keyword:"\
required",params:{missingProperty:I}};t===null?t=[Y]:t.push(Y),e++}else{let Y=e;for(let V in c)if(!(V==="base"||V==="target")){let U={instancePath:s+"/fingerpri\
nts",schemaPath:"#/properties/fingerprints/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:V}};t===null?t=[U]:t.push(U),
e++;break}if(Y===e){if(c.base!==void 0){let V=e;C(c.base,{instancePath:s+"/fingerprints/base",parentData:c,parentDataProperty:"base",rootData:L,dynamicAnchors:A})||
(t=t===null?C.errors:t.concat(C.errors),e=t.length);var h=V===e}else var h=!0;if(h)if(c.target!==void 0){let V=e;C(c.target,{instancePath:s+"/fingerprints/targe\
t",parentData:c,parentDataProperty:"target",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var h=V===e}else var h=!0}}}else{
let I={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[I]:t.push(I),e++}var a=j===
e;E=E||a;let q=e;if(c!==null){let I={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf/1/type",keyword:"type",params:{type:"null"}};t===
null?t=[I]:t.push(I),e++}var a=q===e;if(E=E||a,E)e=N,t!==null&&(N?t.length=N:t=null);else{let I={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerp\
rints/anyOf",keyword:"anyOf",params:{}};return t===null?t=[I]:t.push(I),e++,ee.errors=t,!1}var i=b===e}else var i=!0;if(i){if(r.rows!==void 0){let c=r.rows,b=e;
if(e===b)if(Array.isArray(c)){var p=!0;let E=c.length;for(let j=0;j<E;j++){let q=c[j],x=e;if(e===x)if(q&&typeof q=="object"&&!Array.isArray(q)){let Y;if(q.table===
void 0&&(Y="table")||q.rows===void 0&&(Y="rows"))return ee.errors=[{instancePath:s+"/rows/"+j,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{
missingProperty:Y}}],!1;{let V=e;for(let U in q)if(!(U==="table"||U==="rows")){return ee.errors=[{instancePath:s+"/rows/"+j,schemaPath:"#/properties/rows/items/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:U}}],!1;break}if(V===e){if(q.table!==void 0){let U=q.table,te=e;if(e===te)if(typeof U==
"string"){if(D(U)<1)return ee.errors=[{instancePath:s+"/rows/"+j+"/table",schemaPath:"#/properties/rows/items/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return ee.errors=[{instancePath:s+"/rows/"+j+"/table",schemaPath:"#/properties/rows/items/properties/table/type",keyword:"type",params:{type:"\
string"}}],!1;var m=te===e}else var m=!0;if(m)if(q.rows!==void 0){let U=q.rows,te=e;if(!(typeof U=="number"&&!(U%1)&&!isNaN(U)&&isFinite(U)))return ee.errors=[{
instancePath:s+"/rows/"+j+"/rows",schemaPath:"#/properties/rows/items/properties/rows/type",keyword:"type",params:{type:"integer"}}],!1;if(e===te&&typeof U=="nu\
mber"&&isFinite(U)){if(U>9007199254740991||isNaN(U))return ee.errors=[{instancePath:s+"/rows/"+j+"/rows",schemaPath:"#/properties/rows/items/properties/rows/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(U<0||isNaN(U))return ee.errors=[{instancePath:s+"/rows/"+j+"/rows",schemaPath:"#\
/properties/rows/items/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var m=te===e}else var m=!0}}}else return ee.errors=[{instancePath:s+
"/rows/"+j,schemaPath:"#/properties/rows/items/type",keyword:"type",params:{type:"object"}}],!1;var p=x===e;if(!p)break}}else return ee.errors=[{instancePath:s+
"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type:"array"}}],!1;var i=b===e}else var i=!0;if(i){if(r.budget!==void 0){let c=r.budget,b=e;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return ee.errors=[{instancePath:s+"/budget",schemaPath:"#/properties/budget/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===b&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return ee.errors=[{instancePath:s+"/budget",schemaPath:"#/properties/budget/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(c<0||isNaN(c))return ee.errors=[{instancePath:s+"/budget",schemaPath:"#/properties/\
budget/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=b===e}else var i=!0;if(i){if(r.steps!==void 0){let c=r.steps,b=e;if(e===b)if(Array.
isArray(c)){var f=!0;let E=c.length;for(let j=0;j<E;j++){let q=e;Z(c[j],{instancePath:s+"/steps/"+j,parentData:c,parentDataProperty:j,rootData:L,dynamicAnchors:A})||
(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var f=q===e;if(!f)break}}else return ee.errors=[{instancePath:s+"/steps",schemaPath:"#/properties/steps/type",
keyword:"type",params:{type:"array"}}],!1;var i=b===e}else var i=!0;if(i){if(r.checks!==void 0){let c=r.checks,b=e;if(e===b)if(Array.isArray(c)){var d=!0;let E=c.
length;for(let j=0;j<E;j++){let q=e;Ue(c[j],{instancePath:s+"/checks/"+j,parentData:c,parentDataProperty:j,rootData:L,dynamicAnchors:A})||(t=t===null?Ue.errors:
t.concat(Ue.errors),e=t.length);var d=q===e;if(!d)break}}else return ee.errors=[{instancePath:s+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{
type:"array"}}],!1;var i=b===e}else var i=!0;if(i){if(r.tests!==void 0){let c=r.tests,b=e,N=e,E=!1,j=e;Pe(c,{instancePath:s+"/tests",parentData:r,parentDataProperty:"\
tests",rootData:L,dynamicAnchors:A})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var y=j===e;E=E||y;let q=e;if(c!==null){let I={instancePath:s+"/test\
s",schemaPath:"#/properties/tests/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[I]:t.push(I),e++}var y=q===e;if(E=E||y,E)e=N,t!==null&&(N?t.length=
N:t=null);else{let I={instancePath:s+"/tests",schemaPath:"#/properties/tests/anyOf",keyword:"anyOf",params:{}};return t===null?t=[I]:t.push(I),e++,ee.errors=t,!1}
var i=b===e}else var i=!0;if(i){if(r.present!==void 0){let c=r.present,b=e;if(e===b)if(Array.isArray(c)){var o=!0;let E=c.length;for(let j=0;j<E;j++){let q=c[j],
x=e;if(e===x)if(typeof q=="string"){if(D(q)<1)return ee.errors=[{instancePath:s+"/present/"+j,schemaPath:"#/properties/present/items/minLength",keyword:"minLeng\
th",params:{limit:1}}],!1}else return ee.errors=[{instancePath:s+"/present/"+j,schemaPath:"#/properties/present/items/type",keyword:"type",params:{type:"string"}}],
!1;var o=x===e;if(!o)break}}else return ee.errors=[{instancePath:s+"/present",schemaPath:"#/properties/present/type",keyword:"type",params:{type:"array"}}],!1;var i=b===
e}else var i=!0;if(i)if(r.failure!==void 0){let c=r.failure,b=e,N=e,E=!1,j=e;if(e===j)if(c&&typeof c=="object"&&!Array.isArray(c)){let I;if(c.code===void 0&&(I=
"code")||c.message===void 0&&(I="message")){let Y={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf/0/required",keyword:"required",params:{missingProperty:I}};
t===null?t=[Y]:t.push(Y),e++}else{let Y=e;for(let V in c)if(!(V==="code"||V==="message")){let U={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyO\
f/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:V}};t===null?t=[U]:t.push(U),e++;break}if(Y===e){if(c.code!==void 0){let V=c.
code,U=e;if(e===U)if(typeof V=="string"){if(D(V)<1){let te={instancePath:s+"/failure/code",schemaPath:"#/properties/failure/anyOf/0/properties/code/minLength",keyword:"\
minLength",params:{limit:1}};t===null?t=[te]:t.push(te),e++}}else{let te={instancePath:s+"/failure/code",schemaPath:"#/properties/failure/anyOf/0/properties/cod\
e/type",keyword:"type",params:{type:"string"}};t===null?t=[te]:t.push(te),e++}var l=U===e}else var l=!0;if(l)if(c.message!==void 0){let V=e;if(typeof c.message!=
"string"){let te={instancePath:s+"/failure/message",schemaPath:"#/properties/failure/anyOf/0/properties/message/type",keyword:"type",params:{type:"string"}};t===
null?t=[te]:t.push(te),e++}var l=V===e}else var l=!0}}}else{let I={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf/0/type",keyword:"type",params:{
type:"object"}};t===null?t=[I]:t.push(I),e++}var v=j===e;E=E||v;let q=e;if(c!==null){let I={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf/1/t\
ype",keyword:"type",params:{type:"null"}};t===null?t=[I]:t.push(I),e++}var v=q===e;if(E=E||v,E)e=N,t!==null&&(N?t.length=N:t=null);else{let I={instancePath:s+"/\
failure",schemaPath:"#/properties/failure/anyOf",keyword:"anyOf",params:{}};return t===null?t=[I]:t.push(I),e++,ee.errors=t,!1}var i=b===e}else var i=!0}}}}}}}}}}}}}}}else
return ee.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ee.errors=t,e===0}ee.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Zr=De,Br={type:"object",properties:{format:{type:"string",const:"wesley.scores/1"},scs:{$ref:"https://wesley.dev/schemas/definitions/Covera\
ge"},tci:{$ref:"https://wesley.dev/schemas/definitions/Confidence"},mri:{$ref:"https://wesley.dev/schemas/definitions/Risk"},gates:{type:"array",items:{type:"ob\
ject",properties:{score:{type:"string",enum:["scs","tci","mri"]},value:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},limit:{$ref:"https://wesley.d\
ev/schemas/definitions/BasisPoints"},passes:{type:"boolean"}},required:["score","value","limit","passes"],additionalProperties:!1}},verdict:{type:"string",enum:[
"ELEMENTARY","REQUIRES_INVESTIGATION","YOU_SHALL_NOT_PASS"]}},required:["format","scs","tci","mri","gates","verdict"],additionalProperties:!1},Dr={type:"object",
properties:{value:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},groups:{type:"array",items:{type:"object",properties:{group:{type:"string",enum:["\
sql","types","validation","tests"]},covered:{type:"integer",minimum:0,maximum:9007199254740991},elements:{type:"integer",minimum:0,maximum:9007199254740991},coveredWeight:{
type:"integer",minimum:0,maximum:9007199254740991},weight:{type:"integer",minimum:0,maximum:9007199254740991}},required:["group","covered","elements","coveredWe\
ight","weight"],additionalProperties:!1}},off:{type:"array",items:{type:"string",enum:["postgres","typescript","zod","pgtap","kysely"]}},missing:{type:"array",items:{
type:"object",properties:{element:{type:"string",minLength:1},weight:{type:"integer",minimum:0,maximum:9007199254740991},groups:{type:"array",items:{type:"strin\
g",enum:["sql","types","validation","tests"]}}},required:["element","weight","groups"],additionalProperties:!1}}},required:["value","groups","off","missing"],additionalProperties:!1};function ue(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ue.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return ue.errors=[{instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"integer"}}],!1;if(e===0&&typeof r=="number"&&isFinite(r)){if(r>1e4||isNaN(r))return ue.errors=[{instancePath:s,schemaPath:"#/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e4}}],!1;if(r<0||isNaN(r))return ue.errors=[{instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}return ue.errors=t,e===0}ue.evaluated={dynamicProps:!1,dynamicItems:!1};function B(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,
dynamicAnchors:A={}}={}){let t=null,e=0,P=B.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let d;if(r.value===void 0&&(d="value")||r.groups===void 0&&(d="groups")||r.off===void 0&&(d="off")||r.missing===void 0&&(d="missing"))return B.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}}],!1;{let y=e;for(let o in r)if(!(o==="value"||o==="groups"||o==="off"||o===
"missing")){return B.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(y===
e){if(r.value!==void 0){let o=e;ue(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:A})||(t=t===null?ue.errors:
t.concat(ue.errors),e=t.length);var i=o===e}else var i=!0;if(i){if(r.groups!==void 0){let o=r.groups,l=e;if(e===l)if(Array.isArray(o)){var g=!0;let w=o.length;for(let _=0;_<
w;_++){let c=o[_],b=e;if(e===b)if(c&&typeof c=="object"&&!Array.isArray(c)){let E;if(c.group===void 0&&(E="group")||c.covered===void 0&&(E="covered")||c.elements===
void 0&&(E="elements")||c.coveredWeight===void 0&&(E="coveredWeight")||c.weight===void 0&&(E="weight"))return B.errors=[{instancePath:s+"/groups/"+_,schemaPath:"\
#/properties/groups/items/required",keyword:"required",params:{missingProperty:E}}],!1;{let j=e;for(let q in c)if(!(q==="group"||q==="covered"||q==="elements"||
q==="coveredWeight"||q==="weight")){return B.errors=[{instancePath:s+"/groups/"+_,schemaPath:"#/properties/groups/items/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:q}}],!1;break}if(j===e){if(c.group!==void 0){let q=c.group,x=e;if(typeof q!="string")return B.errors=[{instancePath:s+"/\
groups/"+_+"/group",schemaPath:"#/properties/groups/items/properties/group/type",keyword:"type",params:{type:"string"}}],!1;if(!(q==="sql"||q==="types"||q==="va\
lidation"||q==="tests"))return B.errors=[{instancePath:s+"/groups/"+_+"/group",schemaPath:"#/properties/groups/items/properties/group/enum",keyword:"enum",params:{
allowedValues:Dr.properties.groups.items.properties.group.enum}}],!1;var h=x===e}else var h=!0;if(h){if(c.covered!==void 0){let q=c.covered,x=e;if(!(typeof q=="\
number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return B.errors=[{instancePath:s+"/groups/"+_+"/covered",schemaPath:"#/properties/groups/items/properties/covered/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===x&&typeof q=="number"&&isFinite(q)){if(q>9007199254740991||isNaN(q))return B.errors=[{instancePath:s+"/groups\
/"+_+"/covered",schemaPath:"#/properties/groups/items/properties/covered/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(q<0||
isNaN(q))return B.errors=[{instancePath:s+"/groups/"+_+"/covered",schemaPath:"#/properties/groups/items/properties/covered/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var h=x===e}else var h=!0;if(h){if(c.elements!==void 0){let q=c.elements,x=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return B.
errors=[{instancePath:s+"/groups/"+_+"/elements",schemaPath:"#/properties/groups/items/properties/elements/type",keyword:"type",params:{type:"integer"}}],!1;if(e===
x&&typeof q=="number"&&isFinite(q)){if(q>9007199254740991||isNaN(q))return B.errors=[{instancePath:s+"/groups/"+_+"/elements",schemaPath:"#/properties/groups/it\
ems/properties/elements/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(q<0||isNaN(q))return B.errors=[{instancePath:s+"/grou\
ps/"+_+"/elements",schemaPath:"#/properties/groups/items/properties/elements/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var h=x===e}else var h=!0;
if(h){if(c.coveredWeight!==void 0){let q=c.coveredWeight,x=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return B.errors=[{instancePath:s+"/groups/"+
_+"/coveredWeight",schemaPath:"#/properties/groups/items/properties/coveredWeight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===x&&typeof q=="number"&&
isFinite(q)){if(q>9007199254740991||isNaN(q))return B.errors=[{instancePath:s+"/groups/"+_+"/coveredWeight",schemaPath:"#/properties/groups/items/properties/cov\
eredWeight/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(q<0||isNaN(q))return B.errors=[{instancePath:s+"/groups/"+_+"/cove\
redWeight",schemaPath:"#/properties/groups/items/properties/coveredWeight/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var h=x===e}else var h=!0;
if(h)if(c.weight!==void 0){let q=c.weight,x=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return B.errors=[{instancePath:s+"/groups/"+_+"/weight",schemaPath:"\
#/properties/groups/items/properties/weight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===x&&typeof q=="number"&&isFinite(q)){if(q>9007199254740991||
isNaN(q))return B.errors=[{instancePath:s+"/groups/"+_+"/weight",schemaPath:"#/properties/groups/items/properties/weight/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(q<0||isNaN(q))return B.errors=[{instancePath:s+"/groups/"+_+"/weight",schemaPath:"#/properties/groups/items/properties/weigh\
t/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var h=x===e}else var h=!0}}}}}}else return B.errors=[{instancePath:s+"/groups/"+_,schemaPath:"\
#/properties/groups/items/type",keyword:"type",params:{type:"object"}}],!1;var g=b===e;if(!g)break}}else return B.errors=[{instancePath:s+"/groups",schemaPath:"\
#/properties/groups/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i){if(r.off!==void 0){let o=r.off,l=e;if(e===l)if(Array.isArray(
o)){var a=!0;let w=o.length;for(let _=0;_<w;_++){let c=o[_],b=e;if(typeof c!="string")return B.errors=[{instancePath:s+"/off/"+_,schemaPath:"#/properties/off/it\
ems/type",keyword:"type",params:{type:"string"}}],!1;if(!(c==="postgres"||c==="typescript"||c==="zod"||c==="pgtap"||c==="kysely"))return B.errors=[{instancePath:s+
"/off/"+_,schemaPath:"#/properties/off/items/enum",keyword:"enum",params:{allowedValues:Dr.properties.off.items.enum}}],!1;var a=b===e;if(!a)break}}else return B.
errors=[{instancePath:s+"/off",schemaPath:"#/properties/off/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i)if(r.missing!==void 0){
let o=r.missing,l=e;if(e===l)if(Array.isArray(o)){var p=!0;let w=o.length;for(let _=0;_<w;_++){let c=o[_],b=e;if(e===b)if(c&&typeof c=="object"&&!Array.isArray(
c)){let E;if(c.element===void 0&&(E="element")||c.weight===void 0&&(E="weight")||c.groups===void 0&&(E="groups"))return B.errors=[{instancePath:s+"/missing/"+_,
schemaPath:"#/properties/missing/items/required",keyword:"required",params:{missingProperty:E}}],!1;{let j=e;for(let q in c)if(!(q==="element"||q==="weight"||q===
"groups")){return B.errors=[{instancePath:s+"/missing/"+_,schemaPath:"#/properties/missing/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q}}],
!1;break}if(j===e){if(c.element!==void 0){let q=c.element,x=e;if(e===x)if(typeof q=="string"){if(D(q)<1)return B.errors=[{instancePath:s+"/missing/"+_+"/element",
schemaPath:"#/properties/missing/items/properties/element/minLength",keyword:"minLength",params:{limit:1}}],!1}else return B.errors=[{instancePath:s+"/missing/"+
_+"/element",schemaPath:"#/properties/missing/items/properties/element/type",keyword:"type",params:{type:"string"}}],!1;var m=x===e}else var m=!0;if(m){if(c.weight!==
void 0){let q=c.weight,x=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return B.errors=[{instancePath:s+"/missing/"+_+"/weight",schemaPath:"#/prope\
rties/missing/items/properties/weight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===x&&typeof q=="number"&&isFinite(q)){if(q>9007199254740991||isNaN(
q))return B.errors=[{instancePath:s+"/missing/"+_+"/weight",schemaPath:"#/properties/missing/items/properties/weight/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(q<0||isNaN(q))return B.errors=[{instancePath:s+"/missing/"+_+"/weight",schemaPath:"#/properties/missing/items/properties/wei\
ght/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var m=x===e}else var m=!0;if(m)if(c.groups!==void 0){let q=c.groups,x=e;if(e===x)if(Array.isArray(
q)){var f=!0;let Y=q.length;for(let V=0;V<Y;V++){let U=q[V],te=e;if(typeof U!="string")return B.errors=[{instancePath:s+"/missing/"+_+"/groups/"+V,schemaPath:"#\
/properties/missing/items/properties/groups/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(U==="sql"||U==="types"||U==="validation"||U==="tests"))return B.
errors=[{instancePath:s+"/missing/"+_+"/groups/"+V,schemaPath:"#/properties/missing/items/properties/groups/items/enum",keyword:"enum",params:{allowedValues:Dr.
properties.missing.items.properties.groups.items.enum}}],!1;var f=te===e;if(!f)break}}else return B.errors=[{instancePath:s+"/missing/"+_+"/groups",schemaPath:"\
#/properties/missing/items/properties/groups/type",keyword:"type",params:{type:"array"}}],!1;var m=x===e}else var m=!0}}}}else return B.errors=[{instancePath:s+
"/missing/"+_,schemaPath:"#/properties/missing/items/type",keyword:"type",params:{type:"object"}}],!1;var p=b===e;if(!p)break}}else return B.errors=[{instancePath:s+
"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0}}}}}else return B.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return B.errors=t,e===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Os={type:"obje\
ct",properties:{value:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},parts:{type:"array",items:{type:"object",properties:{part:{type:"string",enum:[
"structure","behaviour","plan"]},share:{type:"integer",minimum:0,maximum:9007199254740991},passed:{type:"integer",minimum:0,maximum:9007199254740991},of:{type:"\
integer",minimum:0,maximum:9007199254740991},missing:{type:"array",items:{type:"string",minLength:1}}},required:["part","share","passed","of","missing"],additionalProperties:!1}}},
required:["value","parts"],additionalProperties:!1};function oe(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,
e=0,P=oe.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.value===void 0&&
(p="value")||r.parts===void 0&&(p="parts"))return oe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;{let m=e;
for(let f in r)if(!(f==="value"||f==="parts")){return oe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],
!1;break}if(m===e){if(r.value!==void 0){let f=e;ue(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:A})||(t=t===
null?ue.errors:t.concat(ue.errors),e=t.length);var i=f===e}else var i=!0;if(i)if(r.parts!==void 0){let f=r.parts,d=e;if(e===d)if(Array.isArray(f)){var g=!0;let o=f.
length;for(let l=0;l<o;l++){let v=f[l],w=e;if(e===w)if(v&&typeof v=="object"&&!Array.isArray(v)){let c;if(v.part===void 0&&(c="part")||v.share===void 0&&(c="sha\
re")||v.passed===void 0&&(c="passed")||v.of===void 0&&(c="of")||v.missing===void 0&&(c="missing"))return oe.errors=[{instancePath:s+"/parts/"+l,schemaPath:"#/pr\
operties/parts/items/required",keyword:"required",params:{missingProperty:c}}],!1;{let b=e;for(let N in v)if(!(N==="part"||N==="share"||N==="passed"||N==="of"||
N==="missing")){return oe.errors=[{instancePath:s+"/parts/"+l,schemaPath:"#/properties/parts/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:N}}],!1;break}if(b===e){if(v.part!==void 0){let N=v.part,E=e;if(typeof N!="string")return oe.errors=[{instancePath:s+"/parts/"+l+"/part",schemaPath:"\
#/properties/parts/items/properties/part/type",keyword:"type",params:{type:"string"}}],!1;if(!(N==="structure"||N==="behaviour"||N==="plan"))return oe.errors=[{
instancePath:s+"/parts/"+l+"/part",schemaPath:"#/properties/parts/items/properties/part/enum",keyword:"enum",params:{allowedValues:Os.properties.parts.items.properties.
part.enum}}],!1;var h=E===e}else var h=!0;if(h){if(v.share!==void 0){let N=v.share,E=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return oe.errors=
[{instancePath:s+"/parts/"+l+"/share",schemaPath:"#/properties/parts/items/properties/share/type",keyword:"type",params:{type:"integer"}}],!1;if(e===E&&typeof N==
"number"&&isFinite(N)){if(N>9007199254740991||isNaN(N))return oe.errors=[{instancePath:s+"/parts/"+l+"/share",schemaPath:"#/properties/parts/items/properties/sh\
are/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(N<0||isNaN(N))return oe.errors=[{instancePath:s+"/parts/"+l+"/share",schemaPath:"\
#/properties/parts/items/properties/share/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var h=E===e}else var h=!0;if(h){if(v.passed!==void 0){
let N=v.passed,E=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return oe.errors=[{instancePath:s+"/parts/"+l+"/passed",schemaPath:"#/properties/par\
ts/items/properties/passed/type",keyword:"type",params:{type:"integer"}}],!1;if(e===E&&typeof N=="number"&&isFinite(N)){if(N>9007199254740991||isNaN(N))return oe.
errors=[{instancePath:s+"/parts/"+l+"/passed",schemaPath:"#/properties/parts/items/properties/passed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(N<0||isNaN(N))return oe.errors=[{instancePath:s+"/parts/"+l+"/passed",schemaPath:"#/properties/parts/items/properties/passed/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}var h=E===e}else var h=!0;if(h){if(v.of!==void 0){let N=v.of,E=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return oe.
errors=[{instancePath:s+"/parts/"+l+"/of",schemaPath:"#/properties/parts/items/properties/of/type",keyword:"type",params:{type:"integer"}}],!1;if(e===E&&typeof N==
"number"&&isFinite(N)){if(N>9007199254740991||isNaN(N))return oe.errors=[{instancePath:s+"/parts/"+l+"/of",schemaPath:"#/properties/parts/items/properties/of/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(N<0||isNaN(N))return oe.errors=[{instancePath:s+"/parts/"+l+"/of",schemaPath:"#\
/properties/parts/items/properties/of/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var h=E===e}else var h=!0;if(h)if(v.missing!==void 0){let N=v.
missing,E=e;if(e===E)if(Array.isArray(N)){var a=!0;let q=N.length;for(let x=0;x<q;x++){let I=N[x],Y=e;if(e===Y)if(typeof I=="string"){if(D(I)<1)return oe.errors=
[{instancePath:s+"/parts/"+l+"/missing/"+x,schemaPath:"#/properties/parts/items/properties/missing/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return oe.errors=[{instancePath:s+"/parts/"+l+"/missing/"+x,schemaPath:"#/properties/parts/items/properties/missing/items/type",keyword:"type",params:{type:"str\
ing"}}],!1;var a=Y===e;if(!a)break}}else return oe.errors=[{instancePath:s+"/parts/"+l+"/missing",schemaPath:"#/properties/parts/items/properties/missing/type",
keyword:"type",params:{type:"array"}}],!1;var h=E===e}else var h=!0}}}}}}else return oe.errors=[{instancePath:s+"/parts/"+l,schemaPath:"#/properties/parts/items\
/type",keyword:"type",params:{type:"object"}}],!1;var g=w===e;if(!g)break}}else return oe.errors=[{instancePath:s+"/parts",schemaPath:"#/properties/parts/type",
keyword:"type",params:{type:"array"}}],!1;var i=d===e}else var i=!0}}}else return oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}}],!1;return oe.errors=t,e===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Kr={type:"object",properties:{step:{type:"string",minLength:1},value:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},blocks:{type:"string",enum:[
"nothing","schema changes","writes","reads and writes"]},lasts:{type:"string",enum:["metadata only","batch","full scan","rewrite"]},observed:{type:"boolean"},wayBack:{
type:"boolean"}},required:["step","value","blocks","lasts","observed","wayBack"],additionalProperties:!1};function Ae(r,{instancePath:s="",parentData:R,parentDataProperty:$,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Ae.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let g;if(r.step===void 0&&(g="step")||r.value===void 0&&(g="value")||r.blocks===void 0&&(g="blocks")||r.lasts===void 0&&(g="lasts")||
r.observed===void 0&&(g="observed")||r.wayBack===void 0&&(g="wayBack"))return Ae.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],
!1;{let h=e;for(let a in r)if(!(a==="step"||a==="value"||a==="blocks"||a==="lasts"||a==="observed"||a==="wayBack")){return Ae.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(h===e){if(r.step!==void 0){let a=r.step,p=e;if(e===p)if(typeof a==
"string"){if(D(a)<1)return Ae.errors=[{instancePath:s+"/step",schemaPath:"#/properties/step/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Ae.
errors=[{instancePath:s+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.value!==void 0){
let a=e;ue(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:A})||(t=t===null?ue.errors:t.concat(ue.errors),e=t.
length);var i=a===e}else var i=!0;if(i){if(r.blocks!==void 0){let a=r.blocks,p=e;if(typeof a!="string")return Ae.errors=[{instancePath:s+"/blocks",schemaPath:"#\
/properties/blocks/type",keyword:"type",params:{type:"string"}}],!1;if(!(a==="nothing"||a==="schema changes"||a==="writes"||a==="reads and writes"))return Ae.errors=
[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/enum",keyword:"enum",params:{allowedValues:Kr.properties.blocks.enum}}],!1;var i=p===e}else var i=!0;
if(i){if(r.lasts!==void 0){let a=r.lasts,p=e;if(typeof a!="string")return Ae.errors=[{instancePath:s+"/lasts",schemaPath:"#/properties/lasts/type",keyword:"type",
params:{type:"string"}}],!1;if(!(a==="metadata only"||a==="batch"||a==="full scan"||a==="rewrite"))return Ae.errors=[{instancePath:s+"/lasts",schemaPath:"#/prop\
erties/lasts/enum",keyword:"enum",params:{allowedValues:Kr.properties.lasts.enum}}],!1;var i=p===e}else var i=!0;if(i){if(r.observed!==void 0){let a=e;if(typeof r.
observed!="boolean")return Ae.errors=[{instancePath:s+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type:"boolean"}}],!1;var i=a===
e}else var i=!0;if(i)if(r.wayBack!==void 0){let a=e;if(typeof r.wayBack!="boolean")return Ae.errors=[{instancePath:s+"/wayBack",schemaPath:"#/properties/wayBack\
/type",keyword:"type",params:{type:"boolean"}}],!1;var i=a===e}else var i=!0}}}}}}}else return Ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Ae.errors=t,e===0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function We(r,{instancePath:s="",parentData:R,parentDataProperty:$,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=We.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let a;if(r.value===void 0&&(a="value")||r.riskiest===void 0&&(a="riskiest")||r.steps===void 0&&(a="steps"))return We.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;{let p=e;for(let m in r)if(!(m==="value"||m==="riskiest"||m==="steps")){return We.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(p===e){if(r.value!==void 0){let m=e;
ue(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:A})||(t=t===null?ue.errors:t.concat(ue.errors),e=t.length);
var i=m===e}else var i=!0;if(i){if(r.riskiest!==void 0){let m=r.riskiest,f=e,d=e,y=!1,o=e;Ae(m,{instancePath:s+"/riskiest",parentData:r,parentDataProperty:"risk\
iest",rootData:L,dynamicAnchors:A})||(t=t===null?Ae.errors:t.concat(Ae.errors),e=t.length);var g=o===e;y=y||g;let l=e;if(m!==null){let w={instancePath:s+"/riski\
est",schemaPath:"#/properties/riskiest/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var g=l===e;if(y=y||g,y)e=d,t!==null&&(d?
t.length=d:t=null);else{let w={instancePath:s+"/riskiest",schemaPath:"#/properties/riskiest/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(w),e++,
We.errors=t,!1}var i=f===e}else var i=!0;if(i)if(r.steps!==void 0){let m=r.steps,f=e;if(e===f)if(Array.isArray(m)){var h=!0;let y=m.length;for(let o=0;o<y;o++){
let l=e;Ae(m[o],{instancePath:s+"/steps/"+o,parentData:m,parentDataProperty:o,rootData:L,dynamicAnchors:A})||(t=t===null?Ae.errors:t.concat(Ae.errors),e=t.length);
var h=l===e;if(!h)break}}else return We.errors=[{instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var i=f===
e}else var i=!0}}}}else return We.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return We.errors=t,e===0}We.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};function De(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,
P=De.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.format===void 0&&
(a="format")||r.scs===void 0&&(a="scs")||r.tci===void 0&&(a="tci")||r.mri===void 0&&(a="mri")||r.gates===void 0&&(a="gates")||r.verdict===void 0&&(a="verdict"))
return De.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;{let p=e;for(let m in r)if(!(m==="format"||m==="scs"||
m==="tci"||m==="mri"||m==="gates"||m==="verdict")){return De.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m}}],!1;break}if(p===e){if(r.format!==void 0){let m=r.format,f=e;if(typeof m!="string")return De.errors=[{instancePath:s+"/format",schemaPath:"\
#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(m!=="wesley.scores/1")return De.errors=[{instancePath:s+"/format",schemaPath:"#/properti\
es/format/const",keyword:"const",params:{allowedValue:"wesley.scores/1"}}],!1;var i=f===e}else var i=!0;if(i){if(r.scs!==void 0){let m=e;B(r.scs,{instancePath:s+
"/scs",parentData:r,parentDataProperty:"scs",rootData:L,dynamicAnchors:A})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var i=m===e}else var i=!0;if(i){
if(r.tci!==void 0){let m=e;oe(r.tci,{instancePath:s+"/tci",parentData:r,parentDataProperty:"tci",rootData:L,dynamicAnchors:A})||(t=t===null?oe.errors:t.concat(oe.
errors),e=t.length);var i=m===e}else var i=!0;if(i){if(r.mri!==void 0){let m=e;We(r.mri,{instancePath:s+"/mri",parentData:r,parentDataProperty:"mri",rootData:L,
dynamicAnchors:A})||(t=t===null?We.errors:t.concat(We.errors),e=t.length);var i=m===e}else var i=!0;if(i){if(r.gates!==void 0){let m=r.gates,f=e;if(e===f)if(Array.
isArray(m)){var g=!0;let y=m.length;for(let o=0;o<y;o++){let l=m[o],v=e;if(e===v)if(l&&typeof l=="object"&&!Array.isArray(l)){let _;if(l.score===void 0&&(_="sco\
re")||l.value===void 0&&(_="value")||l.limit===void 0&&(_="limit")||l.passes===void 0&&(_="passes"))return De.errors=[{instancePath:s+"/gates/"+o,schemaPath:"#/\
properties/gates/items/required",keyword:"required",params:{missingProperty:_}}],!1;{let c=e;for(let b in l)if(!(b==="score"||b==="value"||b==="limit"||b==="pas\
ses")){return De.errors=[{instancePath:s+"/gates/"+o,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}}],
!1;break}if(c===e){if(l.score!==void 0){let b=l.score,N=e;if(typeof b!="string")return De.errors=[{instancePath:s+"/gates/"+o+"/score",schemaPath:"#/properties/\
gates/items/properties/score/type",keyword:"type",params:{type:"string"}}],!1;if(!(b==="scs"||b==="tci"||b==="mri"))return De.errors=[{instancePath:s+"/gates/"+
o+"/score",schemaPath:"#/properties/gates/items/properties/score/enum",keyword:"enum",params:{allowedValues:Br.properties.gates.items.properties.score.enum}}],!1;
var h=N===e}else var h=!0;if(h){if(l.value!==void 0){let b=e;ue(l.value,{instancePath:s+"/gates/"+o+"/value",parentData:l,parentDataProperty:"value",rootData:L,
dynamicAnchors:A})||(t=t===null?ue.errors:t.concat(ue.errors),e=t.length);var h=b===e}else var h=!0;if(h){if(l.limit!==void 0){let b=e;ue(l.limit,{instancePath:s+
"/gates/"+o+"/limit",parentData:l,parentDataProperty:"limit",rootData:L,dynamicAnchors:A})||(t=t===null?ue.errors:t.concat(ue.errors),e=t.length);var h=b===e}else
var h=!0;if(h)if(l.passes!==void 0){let b=e;if(typeof l.passes!="boolean")return De.errors=[{instancePath:s+"/gates/"+o+"/passes",schemaPath:"#/properties/gates\
/items/properties/passes/type",keyword:"type",params:{type:"boolean"}}],!1;var h=b===e}else var h=!0}}}}}else return De.errors=[{instancePath:s+"/gates/"+o,schemaPath:"\
#/properties/gates/items/type",keyword:"type",params:{type:"object"}}],!1;var g=v===e;if(!g)break}}else return De.errors=[{instancePath:s+"/gates",schemaPath:"#\
/properties/gates/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i)if(r.verdict!==void 0){let m=r.verdict,f=e;if(typeof m!="string")
return De.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"}}],!1;if(!(m==="ELEMENTARY"||m==="REQUI\
RES_INVESTIGATION"||m==="YOU_SHALL_NOT_PASS"))return De.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:Br.
properties.verdict.enum}}],!1;var i=f===e}else var i=!0}}}}}}}else return De.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return De.errors=t,e===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qr=qe;var Mr=new RegExp("^[A-Za-z0-9+/]+={0,2}$","u");function qe(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,
e=0,P=qe.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.payload===
void 0&&(a="payload")||r.payloadType===void 0&&(a="payloadType")||r.signatures===void 0&&(a="signatures"))return qe.errors=[{instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:a}}],!1;{let p=e;for(let m in r)if(!(m==="payload"||m==="payloadType"||m==="signatures")){return qe.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(p===e){if(r.payload!==void 0){let m=r.payload,f=e;
if(e===f)if(typeof m=="string"){if(!Mr.test(m))return qe.errors=[{instancePath:s+"/payload",schemaPath:"#/properties/payload/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9+/]+={0,2}$"}}],!1}else return qe.errors=[{instancePath:s+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type:"str\
ing"}}],!1;var i=f===e}else var i=!0;if(i){if(r.payloadType!==void 0){let m=r.payloadType,f=e;if(e===f)if(typeof m=="string"){if(D(m)<1)return qe.errors=[{instancePath:s+
"/payloadType",schemaPath:"#/properties/payloadType/minLength",keyword:"minLength",params:{limit:1}}],!1}else return qe.errors=[{instancePath:s+"/payloadType",schemaPath:"\
#/properties/payloadType/type",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i)if(r.signatures!==void 0){let m=r.signatures,f=e;if(e===
f)if(Array.isArray(m)){var g=!0;let y=m.length;for(let o=0;o<y;o++){let l=m[o],v=e;if(e===v)if(l&&typeof l=="object"&&!Array.isArray(l)){let _;if(l.keyid===void 0&&
(_="keyid")||l.sig===void 0&&(_="sig"))return qe.errors=[{instancePath:s+"/signatures/"+o,schemaPath:"#/properties/signatures/items/required",keyword:"required",
params:{missingProperty:_}}],!1;{let c=e;for(let b in l)if(!(b==="keyid"||b==="sig")){return qe.errors=[{instancePath:s+"/signatures/"+o,schemaPath:"#/propertie\
s/signatures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}}],!1;break}if(c===e){if(l.keyid!==void 0){let b=l.keyid,N=e;
if(e===N)if(typeof b=="string"){if(D(b)<1)return qe.errors=[{instancePath:s+"/signatures/"+o+"/keyid",schemaPath:"#/properties/signatures/items/properties/keyid\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return qe.errors=[{instancePath:s+"/signatures/"+o+"/keyid",schemaPath:"#/properties/signatures/items\
/properties/keyid/type",keyword:"type",params:{type:"string"}}],!1;var h=N===e}else var h=!0;if(h)if(l.sig!==void 0){let b=l.sig,N=e;if(e===N)if(typeof b=="stri\
ng"){if(!Mr.test(b))return qe.errors=[{instancePath:s+"/signatures/"+o+"/sig",schemaPath:"#/properties/signatures/items/properties/sig/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9+/]+={0,2}$"}}],!1}else return qe.errors=[{instancePath:s+"/signatures/"+o+"/sig",schemaPath:"#/properties/signatures/items/properti\
es/sig/type",keyword:"type",params:{type:"string"}}],!1;var h=N===e}else var h=!0}}}else return qe.errors=[{instancePath:s+"/signatures/"+o,schemaPath:"#/proper\
ties/signatures/items/type",keyword:"type",params:{type:"object"}}],!1;var g=v===e;if(!g)break}}else return qe.errors=[{instancePath:s+"/signatures",schemaPath:"\
#/properties/signatures/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0}}}}else return qe.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return qe.errors=t,e===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Jr=Fe;function Fe(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Fe.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.format===void 0&&(p="format")||r.schema===void 0&&(p="sch\
ema")||r.digest===void 0&&(p="digest")||r.annotations===void 0&&(p="annotations")||r.origin===void 0&&(p="origin"))return Fe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p}}],!1;{let m=e;for(let f in r)if(!(f==="format"||f==="schema"||f==="digest"||f==="annotations"||f==="or\
igin")){return Fe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(m===e){
if(r.format!==void 0){let f=r.format,d=e;if(typeof f!="string")return Fe.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",
params:{type:"string"}}],!1;if(f!=="wesley.baseline/1")return Fe.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{
allowedValue:"wesley.baseline/1"}}],!1;var i=d===e}else var i=!0;if(i){if(r.schema!==void 0){let f=e;Ee(r.schema,{instancePath:s+"/schema",parentData:r,parentDataProperty:"\
schema",rootData:L,dynamicAnchors:A})||(t=t===null?Ee.errors:t.concat(Ee.errors),e=t.length);var i=f===e}else var i=!0;if(i){if(r.digest!==void 0){let f=e;C(r.digest,
{instancePath:s+"/digest",parentData:r,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var i=f===
e}else var i=!0;if(i){if(r.annotations!==void 0){let f=e;Re(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"annotations",rootData:L,
dynamicAnchors:A})||(t=t===null?Re.errors:t.concat(Re.errors),e=t.length);var i=f===e}else var i=!0;if(i)if(r.origin!==void 0){let f=r.origin,d=e;if(e===d)if(f&&
typeof f=="object"&&!Array.isArray(f)){let o;if(f.certificate===void 0&&(o="certificate")||f.plan===void 0&&(o="plan"))return Fe.errors=[{instancePath:s+"/origi\
n",schemaPath:"#/properties/origin/required",keyword:"required",params:{missingProperty:o}}],!1;{let l=e;for(let v in f)if(!(v==="certificate"||v==="plan")){return Fe.
errors=[{instancePath:s+"/origin",schemaPath:"#/properties/origin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v}}],!1;break}
if(l===e){if(f.certificate!==void 0){let v=f.certificate,w=e,_=e,c=!1,b=e;C(v,{instancePath:s+"/origin/certificate",parentData:f,parentDataProperty:"certificate",
rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var g=b===e;c=c||g;let N=e;if(v!==null){let E={instancePath:s+"/origin/certif\
icate",schemaPath:"#/properties/origin/properties/certificate/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[E]:t.push(E),e++}var g=N===e;if(c=c||
g,c)e=_,t!==null&&(_?t.length=_:t=null);else{let E={instancePath:s+"/origin/certificate",schemaPath:"#/properties/origin/properties/certificate/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[E]:t.push(E),e++,Fe.errors=t,!1}var h=w===e}else var h=!0;if(h)if(f.plan!==void 0){let v=f.plan,w=e,_=e,c=!1,b=e;C(v,{instancePath:s+
"/origin/plan",parentData:f,parentDataProperty:"plan",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var a=b===e;c=c||a;let N=e;
if(v!==null){let j={instancePath:s+"/origin/plan",schemaPath:"#/properties/origin/properties/plan/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=
[j]:t.push(j),e++}var a=N===e;if(c=c||a,c)e=_,t!==null&&(_?t.length=_:t=null);else{let j={instancePath:s+"/origin/plan",schemaPath:"#/properties/origin/properti\
es/plan/anyOf",keyword:"anyOf",params:{}};return t===null?t=[j]:t.push(j),e++,Fe.errors=t,!1}var h=w===e}else var h=!0}}}else return Fe.errors=[{instancePath:s+
"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type:"object"}}],!1;var i=d===e}else var i=!0}}}}}}else return Fe.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Fe.errors=t,e===0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var es=Le,Ls={type:"\
object",properties:{format:{type:"string",const:"wesley.record/1"},phase:{type:"string",enum:["transform","diff","plan","rehearse","certify"]},wesley:{type:"str\
ing",minLength:1},options:{type:"object",propertyNames:{type:"string",minLength:1},additionalProperties:{type:"string"}},inputs:{type:"object",propertyNames:{type:"\
string",minLength:1},additionalProperties:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},outputs:{type:"object",propertyNames:{type:"string",minLength:1},
additionalProperties:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},digest:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["format","\
phase","wesley","options","inputs","outputs","digest"],additionalProperties:!1};function Le(r,{instancePath:s="",parentData:R,parentDataProperty:$,rootData:L=r,
dynamicAnchors:A={}}={}){let t=null,e=0,P=Le.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let d;if(r.format===void 0&&(d="format")||r.phase===void 0&&(d="phase")||r.wesley===void 0&&(d="wesley")||r.options===void 0&&(d="options")||r.inputs===
void 0&&(d="inputs")||r.outputs===void 0&&(d="outputs")||r.digest===void 0&&(d="digest"))return Le.errors=[{instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:d}}],!1;{let y=e;for(let o in r)if(!(o==="format"||o==="phase"||o==="wesley"||o==="options"||o==="inputs"||o==="outputs"||o==="dig\
est")){return Le.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(y===e){if(r.
format!==void 0){let o=r.format,l=e;if(typeof o!="string")return Le.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{
type:"string"}}],!1;if(o!=="wesley.record/1")return Le.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"\
wesley.record/1"}}],!1;var i=l===e}else var i=!0;if(i){if(r.phase!==void 0){let o=r.phase,l=e;if(typeof o!="string")return Le.errors=[{instancePath:s+"/phase",schemaPath:"\
#/properties/phase/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="transform"||o==="diff"||o==="plan"||o==="rehearse"||o==="certify"))return Le.errors=
[{instancePath:s+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues:Ls.properties.phase.enum}}],!1;var i=l===e}else var i=!0;if(i){
if(r.wesley!==void 0){let o=r.wesley,l=e;if(e===l)if(typeof o=="string"){if(D(o)<1)return Le.errors=[{instancePath:s+"/wesley",schemaPath:"#/properties/wesley/m\
inLength",keyword:"minLength",params:{limit:1}}],!1}else return Le.errors=[{instancePath:s+"/wesley",schemaPath:"#/properties/wesley/type",keyword:"type",params:{
type:"string"}}],!1;var i=l===e}else var i=!0;if(i){if(r.options!==void 0){let o=r.options,l=e;if(e===l)if(o&&typeof o=="object"&&!Array.isArray(o)){for(let w in o){
let _=e;if(e===_)if(typeof w=="string"){if(D(w)<1){let c={instancePath:s+"/options",schemaPath:"#/properties/options/propertyNames/minLength",keyword:"minLength",
params:{limit:1},propertyName:w};t===null?t=[c]:t.push(c),e++}}else{let c={instancePath:s+"/options",schemaPath:"#/properties/options/propertyNames/type",keyword:"\
type",params:{type:"string"},propertyName:w};t===null?t=[c]:t.push(c),e++}var g=_===e;if(!g){let c={instancePath:s+"/options",schemaPath:"#/properties/options/p\
ropertyNames",keyword:"propertyNames",params:{propertyName:w}};return t===null?t=[c]:t.push(c),e++,Le.errors=t,!1;break}}if(g)for(let w in o){let _=e;if(typeof o[w]!=
"string")return Le.errors=[{instancePath:s+"/options/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/options/additionalProperties/type",keyword:"\
type",params:{type:"string"}}],!1;var h=_===e;if(!h)break}}else return Le.errors=[{instancePath:s+"/options",schemaPath:"#/properties/options/type",keyword:"typ\
e",params:{type:"object"}}],!1;var i=l===e}else var i=!0;if(i){if(r.inputs!==void 0){let o=r.inputs,l=e;if(e===l)if(o&&typeof o=="object"&&!Array.isArray(o)){for(let w in o){
let _=e;if(e===_)if(typeof w=="string"){if(D(w)<1){let c={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/propertyNames/minLength",keyword:"minLength",
params:{limit:1},propertyName:w};t===null?t=[c]:t.push(c),e++}}else{let c={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/propertyNames/type",keyword:"\
type",params:{type:"string"},propertyName:w};t===null?t=[c]:t.push(c),e++}var a=_===e;if(!a){let c={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/pro\
pertyNames",keyword:"propertyNames",params:{propertyName:w}};return t===null?t=[c]:t.push(c),e++,Le.errors=t,!1;break}}if(a)for(let w in o){let _=e;C(o[w],{instancePath:s+
"/inputs/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:w,rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.
length);var p=_===e;if(!p)break}}else return Le.errors=[{instancePath:s+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"object"}}],
!1;var i=l===e}else var i=!0;if(i){if(r.outputs!==void 0){let o=r.outputs,l=e;if(e===l)if(o&&typeof o=="object"&&!Array.isArray(o)){for(let w in o){let _=e;if(e===
_)if(typeof w=="string"){if(D(w)<1){let c={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames/minLength",keyword:"minLength",params:{limit:1},
propertyName:w};t===null?t=[c]:t.push(c),e++}}else{let c={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames/type",keyword:"type",params:{
type:"string"},propertyName:w};t===null?t=[c]:t.push(c),e++}var m=_===e;if(!m){let c={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames",
keyword:"propertyNames",params:{propertyName:w}};return t===null?t=[c]:t.push(c),e++,Le.errors=t,!1;break}}if(m)for(let w in o){let _=e;C(o[w],{instancePath:s+"\
/outputs/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:w,rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.
length);var f=_===e;if(!f)break}}else return Le.errors=[{instancePath:s+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"object"}}],
!1;var i=l===e}else var i=!0;if(i)if(r.digest!==void 0){let o=e;C(r.digest,{instancePath:s+"/digest",parentData:r,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||
(t=t===null?C.errors:t.concat(C.errors),e=t.length);var i=o===e}else var i=!0}}}}}}}}else return Le.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Le.errors=t,e===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var As={ir:Yr,"evidence-map":Wr,changes:Gr,plan:Xr,realm:Hr,scores:Zr,envelope:Qr,baseline:Jr,record:es,config:Tr},Ns={ir:{members:{format:null,schema:"Schema",
digest:"Digest",annotations:"Annotations"},literals:{format:"wesley.ir/1"}},"evidence-map":{members:{format:null,schema:"Digest",out:null,targets:{items:null},files:{
items:{members:{path:null,target:null,sha256:"Digest"},literals:{}}},elements:{items:"Element"}},literals:{format:"wesley.evidence/2"}},changes:{members:{format:null,
from:{members:{schema:"Schema",digest:"Digest",annotations:"Annotations",origin:{members:{kind:null,file:null,ref:null},literals:{}}},literals:{}},to:{members:{
schema:"Schema",digest:"Digest",annotations:"Annotations"},literals:{}},changes:{items:{members:{change:"Change",classification:null,address:"Address"},literals:{}}}},
literals:{format:"wesley.changes/1"}},plan:{members:{format:null,from:"Digest",to:"Digest",postgres:null,backfill:"Pace",changes:{items:"Change"},leftOut:{items:"\
Change"},steps:{items:"Step"}},literals:{format:"wesley.plan/1"}},realm:{members:{format:null,plan:"Digest",suite:"Digest",verdict:null,at:"Moment",server:"Serv\
er",fingerprints:{members:{base:"Digest",target:"Digest"},literals:{}},rows:{items:{members:{table:null,rows:null},literals:{}}},budget:null,steps:{items:"Rehea\
rsedStep"},checks:{items:"CheckResult"},tests:"TestRun",present:{items:null},failure:{members:{code:null,message:null},literals:{}}},literals:{format:"wesley.re\
alm/1"}},scores:{members:{format:null,scs:"Coverage",tci:"Confidence",mri:"Risk",gates:{items:{members:{score:null,value:"BasisPoints",limit:"BasisPoints",passes:null},
literals:{}}},verdict:null},literals:{format:"wesley.scores/1"}},envelope:{members:{payload:null,payloadType:null,signatures:{items:{members:{keyid:null,sig:null},
literals:{}}}},literals:{}},baseline:{members:{format:null,schema:"Schema",digest:"Digest",annotations:"Annotations",origin:{members:{certificate:"Digest",plan:"\
Digest"},literals:{}}},literals:{format:"wesley.baseline/1"}},record:{members:{format:null,phase:null,wesley:null,options:{values:null},inputs:{values:"Digest"},
outputs:{values:"Digest"},digest:"Digest"},literals:{format:"wesley.record/1"}},config:{members:{$schema:null,schema:{items:null},out:null,targets:{items:null},
naming:null,rls:null,scalars:{values:{members:{pg:null,ts:null,zod:null},literals:{}}},types:{members:{bigint:null,date:null},literals:{}},postgres:null,baseline:null,
backfill:{members:{size:null,pause:null},literals:{}},rehearse:{members:{rows:null,timeout:null,budget:null,seed:null,workload:null},literals:{}},policy:{members:{
scs:null,mri:null,tci:null,maxAge:null},literals:{}}},literals:{}}},Es={Schema:{members:{enums:{items:"Enum"},tables:{items:"Table"}},literals:{}},Enum:{members:{
name:null,values:{items:null},comment:null},literals:{}},Table:{members:{name:null,columns:{items:"Column"},primaryKey:"PrimaryKey",uniqueConstraints:{items:"Un\
iqueConstraint"},foreignKeys:{items:"ForeignKey"},checks:{items:"Check"},indexes:{items:"Index"},rowSecurity:"RowSecurity",policies:{items:"Policy"},grants:{items:"\
Grant"},comment:null},literals:{}},Column:{members:{name:null,type:"ColumnType",nullable:null,default:"Expression",generated:"Expression",comment:null},literals:{}},
ColumnType:{either:[{members:{kind:null,name:null,modifiers:{items:null},array:null},literals:{kind:"builtin"}},{members:{kind:null,name:null,array:null},literals:{
kind:"enum"}}]},Expression:{members:{sql:null,columns:{items:null},functions:{items:null}},literals:{}},PrimaryKey:{members:{name:null,columns:{items:null}},literals:{}},
UniqueConstraint:{members:{name:null,columns:{items:null},nullsNotDistinct:null},literals:{}},ForeignKey:{members:{name:null,columns:{items:null},references:{members:{
table:null,columns:{items:null}},literals:{}},onDelete:null,onUpdate:null},literals:{}},Check:{members:{name:null,expression:"Expression"},literals:{}},Index:{members:{
name:null,method:null,unique:null,keys:{items:{members:{expression:"Expression",descending:null,nulls:null},literals:{}}},include:{items:null},where:"Expression"},
literals:{}},RowSecurity:{members:{enabled:null,forced:null},literals:{}},Policy:{members:{name:null,command:null,roles:{items:null},using:"Expression",check:"E\
xpression",reads:{items:null}},literals:{}},Grant:{members:{role:null,column:null,privileges:{items:null}},literals:{}},Digest:null,Annotations:{values:"Annotat\
ion"},Annotation:{members:{graphqlName:null,ts:null,zod:null,nullableItems:null,embedded:{members:{type:null,list:null},literals:{}},fields:{items:"EmbeddedFiel\
d"},comment:null,relations:{items:"Relation"},backfill:"Expression",deprecated:null,weight:null,critical:null,sensitive:null,pii:null,uid:null,renamedFrom:null,
renamedValues:{values:null}},literals:{}},EmbeddedField:{members:{name:null,type:"EmbeddedFieldType",list:null,nullable:null,nullableItems:null,comment:null,ts:null,
zod:null,deprecated:null,sensitive:null,pii:null},literals:{}},EmbeddedFieldType:{either:[{members:{kind:null,name:null,modifiers:{items:null}},literals:{kind:"\
builtin"}},{members:{kind:null,name:null},literals:{kind:"enum"}},{members:{kind:null,name:null},literals:{kind:"embedded"}}]},Relation:{members:{name:null,table:null,
list:null,nullable:null,nullableItems:null,comment:null,deprecated:null},literals:{}},Element:{members:{element:"Address",places:{items:"Place"},assertions:{members:{
structure:{items:null},refused:{items:null},allowed:{items:null}},literals:{}}},literals:{}},Address:{members:{kind:null,table:null,name:null},literals:{}},Place:{
members:{file:null,lines:{items:null},sha256:"Digest"},literals:{}},Change:{either:[{members:{kind:null,from:null,to:null},literals:{kind:"rename-table"}},{members:{
kind:null,table:null,from:null,to:null},literals:{kind:"rename-column"}},{members:{kind:null,enum:null,from:null,to:null},literals:{kind:"rename-enum-value"}},{
members:{kind:null,schema:null},literals:{kind:"add-schema"}},{members:{kind:null,schema:null},literals:{kind:"drop-schema"}},{members:{kind:null,enum:"Enum"},literals:{
kind:"add-enum"}},{members:{kind:null,enum:"Enum"},literals:{kind:"drop-enum"}},{members:{kind:null,enum:null,value:null,before:null},literals:{kind:"add-enum-v\
alue"}},{members:{kind:null,enum:null,value:null},literals:{kind:"drop-enum-value"}},{members:{kind:null,enum:null,from:{items:null},to:{items:null}},literals:{
kind:"reorder-enum-values"}},{members:{kind:null,enum:null,from:null,to:null},literals:{kind:"set-enum-comment"}},{members:{kind:null,table:"Table"},literals:{kind:"\
add-table"}},{members:{kind:null,table:"Table"},literals:{kind:"drop-table"}},{members:{kind:null,table:null,from:null,to:null},literals:{kind:"set-table-commen\
t"}},{members:{kind:null,table:null,column:"Column",backfill:"Expression"},literals:{kind:"add-column"}},{members:{kind:null,table:null,column:"Column"},literals:{
kind:"drop-column"}},{members:{kind:null,table:null,column:null,from:"ColumnType",to:"ColumnType"},literals:{kind:"widen-column"}},{members:{kind:null,table:null,
column:null,from:"ColumnType",to:"ColumnType"},literals:{kind:"change-column-type"}},{members:{kind:null,table:null,column:null,backfill:"Expression"},literals:{
kind:"set-not-null"}},{members:{kind:null,table:null,column:null},literals:{kind:"drop-not-null"}},{members:{kind:null,table:null,column:null,from:"Expression",
to:"Expression"},literals:{kind:"set-default"}},{members:{kind:null,table:null,column:null,from:"Expression"},literals:{kind:"drop-default"}},{members:{kind:null,
table:null,column:null,from:"Expression",to:"Expression"},literals:{kind:"change-generated"}},{members:{kind:null,table:null,column:null,from:null,to:null},literals:{
kind:"set-column-comment"}},{members:{kind:null,table:null,from:"PrimaryKey",to:"PrimaryKey",kept:null},literals:{kind:"change-primary-key"}},{members:{kind:null,
table:null,constraint:"UniqueConstraint"},literals:{kind:"add-unique-constraint"}},{members:{kind:null,table:null,constraint:"UniqueConstraint"},literals:{kind:"\
drop-unique-constraint"}},{members:{kind:null,table:null,from:"UniqueConstraint",to:"UniqueConstraint"},literals:{kind:"change-unique-constraint"}},{members:{kind:null,
table:null,foreignKey:"ForeignKey"},literals:{kind:"add-foreign-key"}},{members:{kind:null,table:null,foreignKey:"ForeignKey"},literals:{kind:"drop-foreign-key"}},
{members:{kind:null,table:null,from:"ForeignKey",to:"ForeignKey"},literals:{kind:"change-foreign-key"}},{members:{kind:null,table:null,check:"Check"},literals:{
kind:"add-check"}},{members:{kind:null,table:null,check:"Check"},literals:{kind:"drop-check"}},{members:{kind:null,table:null,from:"Check",to:"Check"},literals:{
kind:"change-check"}},{members:{kind:null,table:null,index:"Index"},literals:{kind:"add-index"}},{members:{kind:null,table:null,index:"Index"},literals:{kind:"d\
rop-index"}},{members:{kind:null,table:null,from:"Index",to:"Index"},literals:{kind:"change-index"}},{members:{kind:null,table:null,policy:"Policy"},literals:{kind:"\
add-policy"}},{members:{kind:null,table:null,policy:"Policy"},literals:{kind:"drop-policy"}},{members:{kind:null,table:null,from:"Policy",to:"Policy"},literals:{
kind:"change-policy"}},{members:{kind:null,table:null,from:"RowSecurity",to:"RowSecurity"},literals:{kind:"set-row-security"}},{members:{kind:null,table:null,grant:"\
Grant"},literals:{kind:"add-grant"}},{members:{kind:null,table:null,grant:"Grant"},literals:{kind:"drop-grant"}}]},Pace:{members:{size:null,pause:null},literals:{}},
Step:{members:{id:null,phase:null,do:"Statement",undo:"Statement",irreversible:null,transaction:null,lockTimeout:null,statementTimeout:null,batch:"Batch",probe:"\
Probe",claim:"Claim",because:"Address",why:null,binds:null},literals:{}},Statement:{members:{form:null,on:{items:null},sql:null,done:null,leftover:{members:{present:null,
remove:null},literals:{}},needs:{items:null},makes:{items:null},drops:{items:null}},literals:{}},Batch:{members:{plan:"Digest",table:null,key:{items:{members:{column:null,
type:null},literals:{}}},size:null,pause:null,bound:null,lock:null},literals:{}},Probe:{members:{sql:null,meaning:null},literals:{}},Claim:{members:{locks:{items:"\
RelationLock"},scans:{items:null},rewrites:{items:null},blocks:null},literals:{}},RelationLock:{members:{relation:null,mode:null},literals:{}},Moment:null,Server:{
members:{version:null,versionNumber:null,major:null,provider:null,host:null,settings:{values:null},extensions:{items:null}},literals:{}},RehearsedStep:{members:{
id:null,phase:null,milliseconds:null,retries:null,rows:null,observed:null,locks:{items:"RelationLock"},scanned:{items:null},rewrote:{items:null},held:null,wal:null,
waited:"Waits",queued:"Queue"},literals:{}},Waits:{members:{reads:null,writes:null,control:null,behind:null,who:null,refused:null},literals:{}},Queue:{members:{
gaveUp:null,waited:null,who:{items:null}},literals:{}},CheckResult:{members:{check:null,verdict:null,detail:null},literals:{}},TestRun:{members:{planned:null,results:{
items:{members:{number:null,ok:null,description:null},literals:{}}},brokeOff:null},literals:{}},Coverage:{members:{value:"BasisPoints",groups:{items:{members:{group:null,
covered:null,elements:null,coveredWeight:null,weight:null},literals:{}}},off:{items:null},missing:{items:{members:{element:null,weight:null,groups:{items:null}},
literals:{}}}},literals:{}},BasisPoints:null,Confidence:{members:{value:"BasisPoints",parts:{items:{members:{part:null,share:null,passed:null,of:null,missing:{items:null}},
literals:{}}}},literals:{}},Risk:{members:{value:"BasisPoints",riskiest:"StepRisk",steps:{items:"StepRisk"}},literals:{}},StepRisk:{members:{step:null,value:"Ba\
sisPoints",blocks:null,lasts:null,observed:null,wayBack:null},literals:{}}};0&&(module.exports={definitions,layouts,validators});
