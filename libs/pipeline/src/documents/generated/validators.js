// Made by npm run generate from tools/documents.
var Lr=Object.defineProperty;var es=Object.getOwnPropertyDescriptor;var rs=Object.getOwnPropertyNames;var ss=Object.prototype.hasOwnProperty;var ts=(r,s)=>()=>{try{return s||r((s={exports:{}}).exports,s),s.exports}catch(R){throw s=0,R}},is=(r,s)=>{for(var R in s)Lr(r,R,{get:s[R],enumerable:!0})},ns=(r,s,R,C)=>{
if(s&&typeof s=="object"||typeof s=="function")for(let L of rs(s))!ss.call(r,L)&&L!==R&&Lr(r,L,{get:()=>s[L],enumerable:!(C=es(s,L))||C.enumerable});return r};var as=r=>ns(Lr({},"__esModule",{value:!0}),r);var Nr=ts(Ar=>{"use strict";Object.defineProperty(Ar,"__esModule",{value:!0});function qr(r){let s=r.length,R=0,C=0,L;for(;C<s;)R++,L=r.charCodeAt(C++),L>=55296&&
L<=56319&&C<s&&(L=r.charCodeAt(C),(L&64512)===56320&&C++);return R}Ar.default=qr;qr.code='require("ajv/dist/runtime/ucs2length").default'});var Es={};is(Es,{definitions:()=>Ns,layouts:()=>As,validators:()=>Ls});module.exports=as(Es);var jr=Pr,cr={type:"object",properties:{$schema:{type:"string"},schema:{anyOf:[{type:"string",minLength:1},{minItems:1,type:"array",items:{type:"string",minLength:1}}]},
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
type:"integer",minimum:8,maximum:365}},additionalProperties:!1}},additionalProperties:!1},os=Object.prototype.hasOwnProperty,hr=Nr().default,vr=new RegExp("^(?!\
\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$","u");function Pr(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,b=Pr.evaluated;if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let h in r)if(!os.
call(cr.properties,h)){let a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};t===null?t=[a]:t.
push(a),e++}if(r.$schema!==void 0&&typeof r.$schema!="string"){let h={instancePath:s+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{
type:"string"}};t===null?t=[h]:t.push(h),e++}if(r.schema!==void 0){let h=r.schema,a=e,m=!1,d=e;if(typeof h=="string"){if(hr(h)<1){let y={instancePath:s+"/schema",
schemaPath:"#/properties/schema/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[y]:t.push(y),e++}}else{let y={instancePath:s+"/schema",schemaPath:"\
#/properties/schema/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[y]:t.push(y),e++}var i=d===e;m=m||i;let f=e;if(Array.isArray(h)){if(h.length<
1){let l={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/1/minItems",keyword:"minItems",params:{limit:1}};t===null?t=[l]:t.push(l),e++}let y=h.length;
for(let l=0;l<y;l++){let o=h[l];if(typeof o=="string"){if(hr(o)<1){let p={instancePath:s+"/schema/"+l,schemaPath:"#/properties/schema/anyOf/1/items/minLength",keyword:"\
minLength",params:{limit:1}};t===null?t=[p]:t.push(p),e++}}else{let p={instancePath:s+"/schema/"+l,schemaPath:"#/properties/schema/anyOf/1/items/type",keyword:"\
type",params:{type:"string"}};t===null?t=[p]:t.push(p),e++}}}else{let y={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/1/type",keyword:"type",params:{
type:"array"}};t===null?t=[y]:t.push(y),e++}var i=f===e;if(m=m||i,m)e=a,t!==null&&(a?t.length=a:t=null);else{let y={instancePath:s+"/schema",schemaPath:"#/prope\
rties/schema/anyOf",keyword:"anyOf",params:{}};t===null?t=[y]:t.push(y),e++}}if(r.out!==void 0){let h=r.out;if(typeof h=="string"){if(!vr.test(h)){let a={instancePath:s+
"/out",schemaPath:"#/properties/out/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}};t===null?t=[a]:
t.push(a),e++}}else{let a={instancePath:s+"/out",schemaPath:"#/properties/out/type",keyword:"type",params:{type:"string"}};t===null?t=[a]:t.push(a),e++}}if(r.targets!==
void 0){let h=r.targets;if(Array.isArray(h)){if(h.length<1){let f={instancePath:s+"/targets",schemaPath:"#/properties/targets/minItems",keyword:"minItems",params:{
limit:1}};t===null?t=[f]:t.push(f),e++}let a=h.length;for(let f=0;f<a;f++){let y=h[f];if(typeof y!="string"){let l={instancePath:s+"/targets/"+f,schemaPath:"#/p\
roperties/targets/items/type",keyword:"type",params:{type:"string"}};t===null?t=[l]:t.push(l),e++}if(!(y==="postgres"||y==="typescript"||y==="zod"||y==="pgtap"||
y==="kysely")){let l={instancePath:s+"/targets/"+f,schemaPath:"#/properties/targets/items/enum",keyword:"enum",params:{allowedValues:cr.properties.targets.items.
enum}};t===null?t=[l]:t.push(l),e++}}let m=h.length,d;if(m>1){let f={};for(;m--;){let y=h[m];if(typeof y=="string"){if(typeof f[y]=="number"){d=f[y];let l={instancePath:s+
"/targets",schemaPath:"#/properties/targets/uniqueItems",keyword:"uniqueItems",params:{i:m,j:d}};t===null?t=[l]:t.push(l),e++;break}f[y]=m}}}}else{let a={instancePath:s+
"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"}};t===null?t=[a]:t.push(a),e++}}if(r.naming!==void 0){let h=r.naming;if(typeof h!=
"string"){let a={instancePath:s+"/naming",schemaPath:"#/properties/naming/type",keyword:"type",params:{type:"string"}};t===null?t=[a]:t.push(a),e++}if(!(h==="sn\
ake_case"||h==="preserve")){let a={instancePath:s+"/naming",schemaPath:"#/properties/naming/enum",keyword:"enum",params:{allowedValues:cr.properties.naming.enum}};
t===null?t=[a]:t.push(a),e++}}if(r.rls!==void 0){let h=r.rls;if(typeof h!="string"){let a={instancePath:s+"/rls",schemaPath:"#/properties/rls/type",keyword:"typ\
e",params:{type:"string"}};t===null?t=[a]:t.push(a),e++}if(!(h==="settings"||h==="supabase")){let a={instancePath:s+"/rls",schemaPath:"#/properties/rls/enum",keyword:"\
enum",params:{allowedValues:cr.properties.rls.enum}};t===null?t=[a]:t.push(a),e++}}if(r.scalars!==void 0){let h=r.scalars;if(h&&typeof h=="object"&&!Array.isArray(
h)){for(let a in h){let m=e;if(typeof a=="string"){if(hr(a)<1){let d={instancePath:s+"/scalars",schemaPath:"#/properties/scalars/propertyNames/minLength",keyword:"\
minLength",params:{limit:1},propertyName:a};t===null?t=[d]:t.push(d),e++}}else{let d={instancePath:s+"/scalars",schemaPath:"#/properties/scalars/propertyNames/t\
ype",keyword:"type",params:{type:"string"},propertyName:a};t===null?t=[d]:t.push(d),e++}var k=m===e;if(!k){let d={instancePath:s+"/scalars",schemaPath:"#/proper\
ties/scalars/propertyNames",keyword:"propertyNames",params:{propertyName:a}};t===null?t=[d]:t.push(d),e++}}for(let a in h){let m=h[a];if(m&&typeof m=="object"&&
!Array.isArray(m)){if(m.pg===void 0){let d={instancePath:s+"/scalars/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scalars/additionalPrope\
rties/required",keyword:"required",params:{missingProperty:"pg"}};t===null?t=[d]:t.push(d),e++}for(let d in m)if(!(d==="pg"||d==="ts"||d==="zod")){let f={instancePath:s+
"/scalars/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scalars/additionalProperties/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:d}};t===null?t=[f]:t.push(f),e++}if(m.pg!==void 0){let d=m.pg;if(typeof d=="string"){if(hr(d)<1){let f={instancePath:s+"/scalars/"+a.
replace(/~/g,"~0").replace(/\//g,"~1")+"/pg",schemaPath:"#/properties/scalars/additionalProperties/properties/pg/minLength",keyword:"minLength",params:{limit:1}};
t===null?t=[f]:t.push(f),e++}}else{let f={instancePath:s+"/scalars/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/pg",schemaPath:"#/properties/scalars/additionalP\
roperties/properties/pg/type",keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),e++}}if(m.ts!==void 0){let d=m.ts;if(typeof d=="string"){if(hr(d)<
1){let f={instancePath:s+"/scalars/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/ts",schemaPath:"#/properties/scalars/additionalProperties/properties/ts/minLengt\
h",keyword:"minLength",params:{limit:1}};t===null?t=[f]:t.push(f),e++}}else{let f={instancePath:s+"/scalars/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/ts",schemaPath:"\
#/properties/scalars/additionalProperties/properties/ts/type",keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),e++}}if(m.zod!==void 0){let d=m.zod;
if(typeof d=="string"){if(hr(d)<1){let f={instancePath:s+"/scalars/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/zod",schemaPath:"#/properties/scalars/additional\
Properties/properties/zod/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[f]:t.push(f),e++}}else{let f={instancePath:s+"/scalars/"+a.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/zod",schemaPath:"#/properties/scalars/additionalProperties/properties/zod/type",keyword:"type",params:{type:"string"}};t===null?t=[f]:
t.push(f),e++}}}else{let d={instancePath:s+"/scalars/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scalars/additionalProperties/type",keyword:"\
type",params:{type:"object"}};t===null?t=[d]:t.push(d),e++}}}else{let a={instancePath:s+"/scalars",schemaPath:"#/properties/scalars/type",keyword:"type",params:{
type:"object"}};t===null?t=[a]:t.push(a),e++}}if(r.types!==void 0){let h=r.types;if(h&&typeof h=="object"&&!Array.isArray(h)){for(let a in h)if(!(a==="bigint"||
a==="date")){let m={instancePath:s+"/types",schemaPath:"#/properties/types/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};t===
null?t=[m]:t.push(m),e++}if(h.bigint!==void 0){let a=h.bigint;if(typeof a!="string"){let m={instancePath:s+"/types/bigint",schemaPath:"#/properties/types/proper\
ties/bigint/type",keyword:"type",params:{type:"string"}};t===null?t=[m]:t.push(m),e++}if(!(a==="string"||a==="bigint")){let m={instancePath:s+"/types/bigint",schemaPath:"\
#/properties/types/properties/bigint/enum",keyword:"enum",params:{allowedValues:cr.properties.types.properties.bigint.enum}};t===null?t=[m]:t.push(m),e++}}if(h.
date!==void 0){let a=h.date;if(typeof a!="string"){let m={instancePath:s+"/types/date",schemaPath:"#/properties/types/properties/date/type",keyword:"type",params:{
type:"string"}};t===null?t=[m]:t.push(m),e++}if(!(a==="Date"||a==="string")){let m={instancePath:s+"/types/date",schemaPath:"#/properties/types/properties/date/\
enum",keyword:"enum",params:{allowedValues:cr.properties.types.properties.date.enum}};t===null?t=[m]:t.push(m),e++}}}else{let a={instancePath:s+"/types",schemaPath:"\
#/properties/types/type",keyword:"type",params:{type:"object"}};t===null?t=[a]:t.push(a),e++}}if(r.postgres!==void 0){let h=r.postgres;if(!(typeof h=="number"&&
!(h%1)&&!isNaN(h)&&isFinite(h))){let a={instancePath:s+"/postgres",schemaPath:"#/properties/postgres/type",keyword:"type",params:{type:"integer"}};t===null?t=[a]:
t.push(a),e++}if(typeof h=="number"&&isFinite(h)){if(h>18||isNaN(h)){let a={instancePath:s+"/postgres",schemaPath:"#/properties/postgres/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:18}};t===null?t=[a]:t.push(a),e++}if(h<13||isNaN(h)){let a={instancePath:s+"/postgres",schemaPath:"#/properties/postgres/minim\
um",keyword:"minimum",params:{comparison:">=",limit:13}};t===null?t=[a]:t.push(a),e++}}}if(r.baseline!==void 0){let h=r.baseline;if(typeof h=="string"){if(!vr.test(
h)){let a={instancePath:s+"/baseline",schemaPath:"#/properties/baseline/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\\
u001f]+$"}};t===null?t=[a]:t.push(a),e++}}else{let a={instancePath:s+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type:"string"}};
t===null?t=[a]:t.push(a),e++}}if(r.backfill!==void 0){let h=r.backfill;if(h&&typeof h=="object"&&!Array.isArray(h)){for(let a in h)if(!(a==="size"||a==="pause")){
let m={instancePath:s+"/backfill",schemaPath:"#/properties/backfill/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};t===null?
t=[m]:t.push(m),e++}if(h.size!==void 0){let a=h.size;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let m={instancePath:s+"/backfill/size",schemaPath:"\
#/properties/backfill/properties/size/type",keyword:"type",params:{type:"integer"}};t===null?t=[m]:t.push(m),e++}if(typeof a=="number"&&isFinite(a)){if(a>9007199254740991||
isNaN(a)){let m={instancePath:s+"/backfill/size",schemaPath:"#/properties/backfill/properties/size/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
t===null?t=[m]:t.push(m),e++}if(a<1||isNaN(a)){let m={instancePath:s+"/backfill/size",schemaPath:"#/properties/backfill/properties/size/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1}};t===null?t=[m]:t.push(m),e++}}}if(h.pause!==void 0){let a=h.pause;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){
let m={instancePath:s+"/backfill/pause",schemaPath:"#/properties/backfill/properties/pause/type",keyword:"type",params:{type:"integer"}};t===null?t=[m]:t.push(m),
e++}if(typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a)){let m={instancePath:s+"/backfill/pause",schemaPath:"#/properties/backfill/properties/pa\
use/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};t===null?t=[m]:t.push(m),e++}if(a<0||isNaN(a)){let m={instancePath:s+"/backfill/\
pause",schemaPath:"#/properties/backfill/properties/pause/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[m]:t.push(m),e++}}}}else{let a={
instancePath:s+"/backfill",schemaPath:"#/properties/backfill/type",keyword:"type",params:{type:"object"}};t===null?t=[a]:t.push(a),e++}}if(r.rehearse!==void 0){
let h=r.rehearse;if(h&&typeof h=="object"&&!Array.isArray(h)){for(let a in h)if(!(a==="rows"||a==="timeout"||a==="budget"||a==="seed"||a==="workload")){let m={instancePath:s+
"/rehearse",schemaPath:"#/properties/rehearse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};t===null?t=[m]:t.push(m),e++}if(h.
rows!==void 0){let a=h.rows;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let m={instancePath:s+"/rehearse/rows",schemaPath:"#/properties/rehearse/p\
roperties/rows/type",keyword:"type",params:{type:"integer"}};t===null?t=[m]:t.push(m),e++}if(typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a)){let m={
instancePath:s+"/rehearse/rows",schemaPath:"#/properties/rehearse/properties/rows/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};t===
null?t=[m]:t.push(m),e++}if(a<1||isNaN(a)){let m={instancePath:s+"/rehearse/rows",schemaPath:"#/properties/rehearse/properties/rows/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};t===null?t=[m]:t.push(m),e++}}}if(h.timeout!==void 0){let a=h.timeout;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let m={
instancePath:s+"/rehearse/timeout",schemaPath:"#/properties/rehearse/properties/timeout/type",keyword:"type",params:{type:"integer"}};t===null?t=[m]:t.push(m),e++}
if(typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a)){let m={instancePath:s+"/rehearse/timeout",schemaPath:"#/properties/rehearse/properties/time\
out/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};t===null?t=[m]:t.push(m),e++}if(a<1e3||isNaN(a)){let m={instancePath:s+"/rehears\
e/timeout",schemaPath:"#/properties/rehearse/properties/timeout/minimum",keyword:"minimum",params:{comparison:">=",limit:1e3}};t===null?t=[m]:t.push(m),e++}}}if(h.
budget!==void 0){let a=h.budget;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let m={instancePath:s+"/rehearse/budget",schemaPath:"#/properties/rehe\
arse/properties/budget/type",keyword:"type",params:{type:"integer"}};t===null?t=[m]:t.push(m),e++}if(typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(
a)){let m={instancePath:s+"/rehearse/budget",schemaPath:"#/properties/rehearse/properties/budget/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
t===null?t=[m]:t.push(m),e++}if(a<1||isNaN(a)){let m={instancePath:s+"/rehearse/budget",schemaPath:"#/properties/rehearse/properties/budget/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:1}};t===null?t=[m]:t.push(m),e++}}}if(h.seed!==void 0){let a=h.seed;if(typeof a=="string"){if(!vr.test(a)){let m={instancePath:s+
"/rehearse/seed",schemaPath:"#/properties/rehearse/properties/seed/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f\
]+$"}};t===null?t=[m]:t.push(m),e++}}else{let m={instancePath:s+"/rehearse/seed",schemaPath:"#/properties/rehearse/properties/seed/type",keyword:"type",params:{
type:"string"}};t===null?t=[m]:t.push(m),e++}}if(h.workload!==void 0){let a=h.workload;if(typeof a=="string"){if(!vr.test(a)){let m={instancePath:s+"/rehearse/w\
orkload",schemaPath:"#/properties/rehearse/properties/workload/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}};
t===null?t=[m]:t.push(m),e++}}else{let m={instancePath:s+"/rehearse/workload",schemaPath:"#/properties/rehearse/properties/workload/type",keyword:"type",params:{
type:"string"}};t===null?t=[m]:t.push(m),e++}}}else{let a={instancePath:s+"/rehearse",schemaPath:"#/properties/rehearse/type",keyword:"type",params:{type:"objec\
t"}};t===null?t=[a]:t.push(a),e++}}if(r.policy!==void 0){let h=r.policy;if(h&&typeof h=="object"&&!Array.isArray(h)){for(let a in h)if(!(a==="scs"||a==="mri"||a===
"tci"||a==="maxAge")){let m={instancePath:s+"/policy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
t===null?t=[m]:t.push(m),e++}if(h.scs!==void 0){let a=h.scs;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){let m={instancePath:s+"/policy/scs",schemaPath:"\
#/properties/policy/properties/scs/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};t===null?t=[m]:t.push(m),e++}if(a<0||isNaN(a)){let m={instancePath:s+
"/policy/scs",schemaPath:"#/properties/policy/properties/scs/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[m]:t.push(m),e++}}else{let m={
instancePath:s+"/policy/scs",schemaPath:"#/properties/policy/properties/scs/type",keyword:"type",params:{type:"number"}};t===null?t=[m]:t.push(m),e++}}if(h.mri!==
void 0){let a=h.mri;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){let m={instancePath:s+"/policy/mri",schemaPath:"#/properties/policy/properties/mri/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:1}};t===null?t=[m]:t.push(m),e++}if(a<0||isNaN(a)){let m={instancePath:s+"/policy/mri",schemaPath:"#/prope\
rties/policy/properties/mri/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[m]:t.push(m),e++}}else{let m={instancePath:s+"/policy/mri",
schemaPath:"#/properties/policy/properties/mri/type",keyword:"type",params:{type:"number"}};t===null?t=[m]:t.push(m),e++}}if(h.tci!==void 0){let a=h.tci;if(typeof a==
"number"&&isFinite(a)){if(a>1||isNaN(a)){let m={instancePath:s+"/policy/tci",schemaPath:"#/properties/policy/properties/tci/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1}};t===null?t=[m]:t.push(m),e++}if(a<0||isNaN(a)){let m={instancePath:s+"/policy/tci",schemaPath:"#/properties/policy/properties/tci/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};t===null?t=[m]:t.push(m),e++}}else{let m={instancePath:s+"/policy/tci",schemaPath:"#/properties/policy/properties/tci\
/type",keyword:"type",params:{type:"number"}};t===null?t=[m]:t.push(m),e++}}if(h.maxAge!==void 0){let a=h.maxAge;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))){let m={instancePath:s+"/policy/maxAge",schemaPath:"#/properties/policy/properties/maxAge/type",keyword:"type",params:{type:"integer"}};t===null?t=[m]:t.push(
m),e++}if(typeof a=="number"&&isFinite(a)){if(a>365||isNaN(a)){let m={instancePath:s+"/policy/maxAge",schemaPath:"#/properties/policy/properties/maxAge/maximum",
keyword:"maximum",params:{comparison:"<=",limit:365}};t===null?t=[m]:t.push(m),e++}if(a<8||isNaN(a)){let m={instancePath:s+"/policy/maxAge",schemaPath:"#/proper\
ties/policy/properties/maxAge/minimum",keyword:"minimum",params:{comparison:">=",limit:8}};t===null?t=[m]:t.push(m),e++}}}}else{let a={instancePath:s+"/policy",
schemaPath:"#/properties/policy/type",keyword:"type",params:{type:"object"}};t===null?t=[a]:t.push(a),e++}}}else{let h={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};t===null?t=[h]:t.push(h),e++}return Pr.errors=t,e===0}Pr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mr=er;var ls={type:"object",properties:{name:{type:"string",minLength:1},values:{type:"array",items:{type:"string",minLength:1}},comment:{type:["string","null"]}},required:[
"name","values","comment"],additionalProperties:!1},q=Nr().default;function we(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,b=we.evaluated;if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.
name===void 0&&(h="name")||r.values===void 0&&(h="values")||r.comment===void 0&&(h="comment"))return we.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:h}}],!1;{let a=e;for(let m in r)if(!(m==="name"||m==="values"||m==="comment")){return we.errors=[{instancePath:s,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(a===e){if(r.name!==void 0){let m=r.name,d=e;if(e===d)if(typeof m==
"string"){if(q(m)<1)return we.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return we.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(r.values!==void 0){
let m=r.values,d=e;if(e===d)if(Array.isArray(m)){var k=!0;let y=m.length;for(let l=0;l<y;l++){let o=m[l],p=e;if(e===p)if(typeof o=="string"){if(q(o)<1)return we.
errors=[{instancePath:s+"/values/"+l,schemaPath:"#/properties/values/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return we.errors=[{instancePath:s+
"/values/"+l,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type:"string"}}],!1;var k=p===e;if(!k)break}}else return we.errors=[{instancePath:s+
"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"}}],!1;var i=d===e}else var i=!0;if(i)if(r.comment!==void 0){let m=r.comment,
d=e;if(typeof m!="string"&&m!==null)return we.errors=[{instancePath:s+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:ls.properties.
comment.type}}],!1;var i=d===e}else var i=!0}}}}else return we.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return we.
errors=t,e===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Tr={type:"object",properties:{name:{type:"string",minLength:1},columns:{type:"array",
items:{$ref:"https://wesley.dev/schemas/definitions/Column"}},primaryKey:{$ref:"https://wesley.dev/schemas/definitions/PrimaryKey"},uniqueConstraints:{type:"arr\
ay",items:{$ref:"https://wesley.dev/schemas/definitions/UniqueConstraint"}},foreignKeys:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Foreig\
nKey"}},checks:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Check"}},indexes:{type:"array",items:{$ref:"https://wesley.dev/schemas/definiti\
ons/Index"}},rowSecurity:{$ref:"https://wesley.dev/schemas/definitions/RowSecurity"},policies:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/\
Policy"}},grants:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Grant"}},comment:{type:["string","null"]}},required:["name","columns","primar\
yKey","uniqueConstraints","foreignKeys","checks","indexes","rowSecurity","policies","grants","comment"],additionalProperties:!1},gr=Object.prototype.hasOwnProperty,
ps={type:"object",properties:{name:{type:"string",minLength:1},type:{$ref:"https://wesley.dev/schemas/definitions/ColumnType"},nullable:{type:"boolean"},default:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]},generated:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{
type:"null"}]},comment:{type:["string","null"]}},required:["name","type","nullable","default","generated","comment"],additionalProperties:!1},fs={type:"object",
discriminator:{propertyName:"kind"},oneOf:[{type:"object",properties:{kind:{type:"string",const:"builtin"},name:{type:"string",enum:["bigint","bit varying","bit",
"boolean","bytea","character varying","character","cidr","date","double precision","inet","integer","interval","json","jsonb","macaddr","numeric","real","smalli\
nt","text","time with time zone","time without time zone","timestamp with time zone","timestamp without time zone","uuid"]},modifiers:{maxItems:2,type:"array",items:{
type:"integer",minimum:-9007199254740991,maximum:9007199254740991}},array:{type:"boolean"}},required:["kind","name","modifiers","array"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"enum"},name:{type:"string",minLength:1},array:{type:"boolean"}},required:["kind","name","array"],additionalProperties:!1}]};
function K(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,b=K.evaluated;if(b.dynamicProps&&(b.props=
void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m=r.kind;if(typeof m=="string")if(m==="builtin"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.name===void 0&&(f="name")||r.modifiers===void 0&&(f="modifiers")||r.array===void 0&&
(f="array"))return K.errors=[{instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:f}}],!1;{let y=e;for(let l in r)if(!(l===
"kind"||l==="name"||l==="modifiers"||l==="array")){return K.errors=[{instancePath:s,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l}}],!1;break}if(y===e){if(r.kind!==void 0){let l=r.kind,o=e;if(typeof l!="string")return K.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/0/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(l!=="builtin")return K.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties\
/kind/const",keyword:"const",params:{allowedValue:"builtin"}}],!1;var i=o===e}else var i=!0;if(i){if(r.name!==void 0){let l=r.name,o=e;if(typeof l!="string")return K.
errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/0/properties/name/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="bigint"||l==="bit varying"||l===
"bit"||l==="boolean"||l==="bytea"||l==="character varying"||l==="character"||l==="cidr"||l==="date"||l==="double precision"||l==="inet"||l==="integer"||l==="int\
erval"||l==="json"||l==="jsonb"||l==="macaddr"||l==="numeric"||l==="real"||l==="smallint"||l==="text"||l==="time with time zone"||l==="time without time zone"||
l==="timestamp with time zone"||l==="timestamp without time zone"||l==="uuid"))return K.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/0/properties/name/en\
um",keyword:"enum",params:{allowedValues:fs.oneOf[0].properties.name.enum}}],!1;var i=o===e}else var i=!0;if(i){if(r.modifiers!==void 0){let l=r.modifiers,o=e;if(e===
o)if(Array.isArray(l)){if(l.length>2)return K.errors=[{instancePath:s+"/modifiers",schemaPath:"#/oneOf/0/properties/modifiers/maxItems",keyword:"maxItems",params:{
limit:2}}],!1;{var k=!0;let g=l.length;for(let w=0;w<g;w++){let O=l[w],c=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return K.errors=[{instancePath:s+
"/modifiers/"+w,schemaPath:"#/oneOf/0/properties/modifiers/items/type",keyword:"type",params:{type:"integer"}}],!1;if(e===c&&typeof O=="number"&&isFinite(O)){if(O>
9007199254740991||isNaN(O))return K.errors=[{instancePath:s+"/modifiers/"+w,schemaPath:"#/oneOf/0/properties/modifiers/items/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;if(O<-9007199254740991||isNaN(O))return K.errors=[{instancePath:s+"/modifiers/"+w,schemaPath:"#/oneOf/0/properties/\
modifiers/items/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}}],!1}var k=c===e;if(!k)break}}}else return K.errors=[{instancePath:s+
"/modifiers",schemaPath:"#/oneOf/0/properties/modifiers/type",keyword:"type",params:{type:"array"}}],!1;var i=o===e}else var i=!0;if(i)if(r.array!==void 0){let l=e;
if(typeof r.array!="boolean")return K.errors=[{instancePath:s+"/array",schemaPath:"#/oneOf/0/properties/array/type",keyword:"type",params:{type:"boolean"}}],!1;
var i=l===e}else var i=!0}}}}}else return K.errors=[{instancePath:s,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"}}],!1;var h=!0}else if(m===
"enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.name===void 0&&(f="name")||r.array===void 0&&(f="array"))return K.
errors=[{instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:f}}],!1;{let y=e;for(let l in r)if(!(l==="kind"||l==="name"||
l==="array")){return K.errors=[{instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}
if(y===e){if(r.kind!==void 0){let l=r.kind,o=e;if(typeof l!="string")return K.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/type",keyword:"\
type",params:{type:"string"}}],!1;if(l!=="enum")return K.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"\
enum"}}],!1;var a=o===e}else var a=!0;if(a){if(r.name!==void 0){let l=r.name,o=e;if(e===o)if(typeof l=="string"){if(q(l)<1)return K.errors=[{instancePath:s+"/na\
me",schemaPath:"#/oneOf/1/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return K.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf\
/1/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var a=o===e}else var a=!0;if(a)if(r.array!==void 0){let l=e;if(typeof r.array!="boolean")return K.
errors=[{instancePath:s+"/array",schemaPath:"#/oneOf/1/properties/array/type",keyword:"type",params:{type:"boolean"}}],!1;var a=l===e}else var a=!0}}}}else return K.
errors=[{instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"}}],!1;h!==!0&&(h=!0)}else return K.errors=[{instancePath:s,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:m}}],!1;else return K.errors=[{instancePath:s,schemaPath:"#/discriminator",
keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:m}}],!1}else return K.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return K.errors=t,b.props=h,e===0}K.evaluated={dynamicProps:!0,dynamicItems:!1};function $(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,b=$.evaluated;if(b.dynamicProps&&(b.props=
void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.sql===void 0&&(a="sql")||r.columns===void 0&&(a="columns")||
r.functions===void 0&&(a="functions"))return $.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;{let m=e;for(let d in r)
if(!(d==="sql"||d==="columns"||d==="functions")){return $.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],
!1;break}if(m===e){if(r.sql!==void 0){let d=r.sql,f=e;if(e===f)if(typeof d=="string"){if(q(d)<1)return $.errors=[{instancePath:s+"/sql",schemaPath:"#/properties\
/sql/minLength",keyword:"minLength",params:{limit:1}}],!1}else return $.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{
type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.columns!==void 0){let d=r.columns,f=e;if(e===f)if(Array.isArray(d)){var k=!0;let l=d.length;for(let o=0;o<
l;o++){let p=d[o],g=e;if(e===g)if(typeof p=="string"){if(q(p)<1)return $.errors=[{instancePath:s+"/columns/"+o,schemaPath:"#/properties/columns/items/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return $.errors=[{instancePath:s+"/columns/"+o,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{
type:"string"}}],!1;var k=g===e;if(!k)break}}else return $.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"\
array"}}],!1;var i=f===e}else var i=!0;if(i)if(r.functions!==void 0){let d=r.functions,f=e;if(e===f)if(Array.isArray(d)){var h=!0;let l=d.length;for(let o=0;o<l;o++){
let p=d[o],g=e;if(e===g)if(typeof p=="string"){if(q(p)<1)return $.errors=[{instancePath:s+"/functions/"+o,schemaPath:"#/properties/functions/items/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return $.errors=[{instancePath:s+"/functions/"+o,schemaPath:"#/properties/functions/items/type",keyword:"type",params:{type:"\
string"}}],!1;var h=g===e;if(!h)break}}else return $.errors=[{instancePath:s+"/functions",schemaPath:"#/properties/functions/type",keyword:"type",params:{type:"\
array"}}],!1;var i=f===e}else var i=!0}}}}else return $.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return $.errors=t,
e===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _e(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,b=_e.evaluated;if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.
name===void 0&&(a="name")||r.type===void 0&&(a="type")||r.nullable===void 0&&(a="nullable")||r.default===void 0&&(a="default")||r.generated===void 0&&(a="genera\
ted")||r.comment===void 0&&(a="comment"))return _e.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;{let m=e;for(let d in r)
if(!(d==="name"||d==="type"||d==="nullable"||d==="default"||d==="generated"||d==="comment")){return _e.errors=[{instancePath:s,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(m===e){if(r.name!==void 0){let d=r.name,f=e;if(e===f)if(typeof d=="string"){if(q(d)<
1)return _e.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return _e.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.type!==void 0){let d=e;K(r.type,{instancePath:s+
"/type",parentData:r,parentDataProperty:"type",rootData:L,dynamicAnchors:A})||(t=t===null?K.errors:t.concat(K.errors),e=t.length);var i=d===e}else var i=!0;if(i){
if(r.nullable!==void 0){let d=e;if(typeof r.nullable!="boolean")return _e.errors=[{instancePath:s+"/nullable",schemaPath:"#/properties/nullable/type",keyword:"t\
ype",params:{type:"boolean"}}],!1;var i=d===e}else var i=!0;if(i){if(r.default!==void 0){let d=r.default,f=e,y=e,l=!1,o=e;$(d,{instancePath:s+"/default",parentData:r,
parentDataProperty:"default",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var k=o===e;l=l||k;let p=e;if(d!==null){let w={instancePath:s+
"/default",schemaPath:"#/properties/default/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var k=p===e;if(l=l||k,l)e=y,t!==null&&
(y?t.length=y:t=null);else{let w={instancePath:s+"/default",schemaPath:"#/properties/default/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(w),e++,
_e.errors=t,!1}var i=f===e}else var i=!0;if(i){if(r.generated!==void 0){let d=r.generated,f=e,y=e,l=!1,o=e;$(d,{instancePath:s+"/generated",parentData:r,parentDataProperty:"\
generated",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var h=o===e;l=l||h;let p=e;if(d!==null){let w={instancePath:s+"/ge\
nerated",schemaPath:"#/properties/generated/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var h=p===e;if(l=l||h,l)e=y,t!==null&&
(y?t.length=y:t=null);else{let w={instancePath:s+"/generated",schemaPath:"#/properties/generated/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(
w),e++,_e.errors=t,!1}var i=f===e}else var i=!0;if(i)if(r.comment!==void 0){let d=r.comment,f=e;if(typeof d!="string"&&d!==null)return _e.errors=[{instancePath:s+
"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:ps.properties.comment.type}}],!1;var i=f===e}else var i=!0}}}}}}}else return _e.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return _e.errors=t,e===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Oe(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,b=Oe.evaluated;if(b.dynamicProps&&(b.props=
void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.name===void 0&&(h="name")||r.columns===void 0&&(h="column\
s"))return Oe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:h}}],!1;{let a=e;for(let m in r)if(!(m==="name"||m==="c\
olumns")){return Oe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(a===e){
if(r.name!==void 0){let m=r.name,d=e;if(e===d)if(typeof m=="string"){if(q(m)<1)return Oe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return Oe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],
!1;var i=d===e}else var i=!0;if(i)if(r.columns!==void 0){let m=r.columns,d=e;if(e===d)if(Array.isArray(m)){if(m.length<1)return Oe.errors=[{instancePath:s+"/col\
umns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var k=!0;let y=m.length;for(let l=0;l<y;l++){let o=m[l],p=e;if(e===p)
if(typeof o=="string"){if(q(o)<1)return Oe.errors=[{instancePath:s+"/columns/"+l,schemaPath:"#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return Oe.errors=[{instancePath:s+"/columns/"+l,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"string"}}],!1;var k=p===e;if(!k)
break}}}else return Oe.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=d===e}else var i=!0}}}else
return Oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Oe.errors=t,e===0}Oe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ne(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,b=ne.evaluated;if(b.dynamicProps&&(b.props=
void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.name===void 0&&(h="name")||r.columns===void 0&&(h="column\
s")||r.nullsNotDistinct===void 0&&(h="nullsNotDistinct"))return ne.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:h}}],
!1;{let a=e;for(let m in r)if(!(m==="name"||m==="columns"||m==="nullsNotDistinct")){return ne.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:m}}],!1;break}if(a===e){if(r.name!==void 0){let m=r.name,d=e;if(e===d)if(typeof m=="string"){if(q(m)<1)return ne.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ne.errors=[{instancePath:s+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(r.columns!==void 0){let m=r.columns,d=e;if(e===
d)if(Array.isArray(m)){if(m.length<1)return ne.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var k=!0;let y=m.length;for(let l=0;l<y;l++){let o=m[l],p=e;if(e===p)if(typeof o=="string"){if(q(o)<1)return ne.errors=[{instancePath:s+"/columns/"+l,schemaPath:"\
#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ne.errors=[{instancePath:s+"/columns/"+l,schemaPath:"#/properties/co\
lumns/items/type",keyword:"type",params:{type:"string"}}],!1;var k=p===e;if(!k)break}}}else return ne.errors=[{instancePath:s+"/columns",schemaPath:"#/propertie\
s/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=d===e}else var i=!0;if(i)if(r.nullsNotDistinct!==void 0){let m=e;if(typeof r.nullsNotDistinct!="\
boolean")return ne.errors=[{instancePath:s+"/nullsNotDistinct",schemaPath:"#/properties/nullsNotDistinct/type",keyword:"type",params:{type:"boolean"}}],!1;var i=m===
e}else var i=!0}}}}else return ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ne.errors=t,e===0}ne.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};var xr={type:"object",properties:{name:{type:"string",minLength:1},columns:{minItems:1,type:"array",items:{type:"strin\
g",minLength:1}},references:{type:"object",properties:{table:{type:"string",minLength:1},columns:{minItems:1,type:"array",items:{type:"string",minLength:1}}},required:[
"table","columns"],additionalProperties:!1},onDelete:{type:"string",enum:["NO ACTION","RESTRICT","CASCADE","SET NULL","SET DEFAULT"]},onUpdate:{type:"string",enum:[
"NO ACTION","RESTRICT","CASCADE","SET NULL","SET DEFAULT"]}},required:["name","columns","references","onDelete","onUpdate"],additionalProperties:!1};function W(r,{
instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,b=W.evaluated;if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&
(b.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.name===void 0&&(m="name")||r.columns===void 0&&(m="columns")||r.references===void 0&&
(m="references")||r.onDelete===void 0&&(m="onDelete")||r.onUpdate===void 0&&(m="onUpdate"))return W.errors=[{instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:m}}],!1;{let d=e;for(let f in r)if(!(f==="name"||f==="columns"||f==="references"||f==="onDelete"||f==="onUpdate")){return W.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(d===e){if(r.name!==void 0){let f=r.
name,y=e;if(e===y)if(typeof f=="string"){if(q(f)<1)return W.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return W.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;
if(i){if(r.columns!==void 0){let f=r.columns,y=e;if(e===y)if(Array.isArray(f)){if(f.length<1)return W.errors=[{instancePath:s+"/columns",schemaPath:"#/propertie\
s/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var k=!0;let o=f.length;for(let p=0;p<o;p++){let g=f[p],w=e;if(e===w)if(typeof g=="string"){if(q(g)<
1)return W.errors=[{instancePath:s+"/columns/"+p,schemaPath:"#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return W.errors=
[{instancePath:s+"/columns/"+p,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"string"}}],!1;var k=w===e;if(!k)break}}}else return W.errors=
[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=y===e}else var i=!0;if(i){if(r.references!==void 0){
let f=r.references,y=e;if(e===y)if(f&&typeof f=="object"&&!Array.isArray(f)){let o;if(f.table===void 0&&(o="table")||f.columns===void 0&&(o="columns"))return W.
errors=[{instancePath:s+"/references",schemaPath:"#/properties/references/required",keyword:"required",params:{missingProperty:o}}],!1;{let p=e;for(let g in f)if(!(g===
"table"||g==="columns")){return W.errors=[{instancePath:s+"/references",schemaPath:"#/properties/references/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:g}}],!1;break}if(p===e){if(f.table!==void 0){let g=f.table,w=e;if(e===w)if(typeof g=="string"){if(q(g)<1)return W.errors=[{instancePath:s+
"/references/table",schemaPath:"#/properties/references/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return W.errors=[{instancePath:s+
"/references/table",schemaPath:"#/properties/references/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var h=w===e}else var h=!0;if(h)if(f.columns!==
void 0){let g=f.columns,w=e;if(e===w)if(Array.isArray(g)){if(g.length<1)return W.errors=[{instancePath:s+"/references/columns",schemaPath:"#/properties/referenc\
es/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var a=!0;let c=g.length;for(let P=0;P<c;P++){let D=g[P],N=e;if(e===N)if(typeof D=="str\
ing"){if(q(D)<1)return W.errors=[{instancePath:s+"/references/columns/"+P,schemaPath:"#/properties/references/properties/columns/items/minLength",keyword:"minLe\
ngth",params:{limit:1}}],!1}else return W.errors=[{instancePath:s+"/references/columns/"+P,schemaPath:"#/properties/references/properties/columns/items/type",keyword:"\
type",params:{type:"string"}}],!1;var a=N===e;if(!a)break}}}else return W.errors=[{instancePath:s+"/references/columns",schemaPath:"#/properties/references/prop\
erties/columns/type",keyword:"type",params:{type:"array"}}],!1;var h=w===e}else var h=!0}}}else return W.errors=[{instancePath:s+"/references",schemaPath:"#/pro\
perties/references/type",keyword:"type",params:{type:"object"}}],!1;var i=y===e}else var i=!0;if(i){if(r.onDelete!==void 0){let f=r.onDelete,y=e;if(typeof f!="s\
tring")return W.errors=[{instancePath:s+"/onDelete",schemaPath:"#/properties/onDelete/type",keyword:"type",params:{type:"string"}}],!1;if(!(f==="NO ACTION"||f===
"RESTRICT"||f==="CASCADE"||f==="SET NULL"||f==="SET DEFAULT"))return W.errors=[{instancePath:s+"/onDelete",schemaPath:"#/properties/onDelete/enum",keyword:"enum",
params:{allowedValues:xr.properties.onDelete.enum}}],!1;var i=y===e}else var i=!0;if(i)if(r.onUpdate!==void 0){let f=r.onUpdate,y=e;if(typeof f!="string")return W.
errors=[{instancePath:s+"/onUpdate",schemaPath:"#/properties/onUpdate/type",keyword:"type",params:{type:"string"}}],!1;if(!(f==="NO ACTION"||f==="RESTRICT"||f===
"CASCADE"||f==="SET NULL"||f==="SET DEFAULT"))return W.errors=[{instancePath:s+"/onUpdate",schemaPath:"#/properties/onUpdate/enum",keyword:"enum",params:{allowedValues:xr.
properties.onUpdate.enum}}],!1;var i=y===e}else var i=!0}}}}}}else return W.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return W.errors=t,e===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ke(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,b=ke.evaluated;if(b.dynamicProps&&(b.props=
void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.name===void 0&&(k="name")||r.expression===void 0&&(k="exp\
ression"))return ke.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:k}}],!1;{let h=e;for(let a in r)if(!(a==="name"||
a==="expression")){return ke.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}
if(h===e){if(r.name!==void 0){let a=r.name,m=e;if(e===m)if(typeof a=="string"){if(q(a)<1)return ke.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ke.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}}],!1;var i=m===e}else var i=!0;if(i)if(r.expression!==void 0){let a=e;$(r.expression,{instancePath:s+"/expression",parentData:r,parentDataProperty:"\
expression",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var i=a===e}else var i=!0}}}else return ke.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ke.errors=t,e===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ir={type:"ob\
ject",properties:{name:{type:"string",minLength:1},method:{type:"string",enum:["btree","hash","gin","gist","brin","spgist"]},unique:{type:"boolean"},keys:{minItems:1,
type:"array",items:{type:"object",properties:{expression:{$ref:"https://wesley.dev/schemas/definitions/Expression"},descending:{type:"boolean"},nulls:{type:"str\
ing",enum:["FIRST","LAST"]}},required:["expression","descending","nulls"],additionalProperties:!1}},include:{type:"array",items:{type:"string",minLength:1}},where:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]}},required:["name","method","unique","keys","include","where"],additionalProperties:!1};
function H(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,b=H.evaluated;if(b.dynamicProps&&(b.props=
void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.name===void 0&&(d="name")||r.method===void 0&&(d="method")||
r.unique===void 0&&(d="unique")||r.keys===void 0&&(d="keys")||r.include===void 0&&(d="include")||r.where===void 0&&(d="where"))return H.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:d}}],!1;{let f=e;for(let y in r)if(!(y==="name"||y==="method"||y==="unique"||y==="keys"||y===
"include"||y==="where")){return H.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;
break}if(f===e){if(r.name!==void 0){let y=r.name,l=e;if(e===l)if(typeof y=="string"){if(q(y)<1)return H.errors=[{instancePath:s+"/name",schemaPath:"#/properties\
/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return H.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}}],!1;var i=l===e}else var i=!0;if(i){if(r.method!==void 0){let y=r.method,l=e;if(typeof y!="string")return H.errors=[{instancePath:s+"/method",schemaPath:"\
#/properties/method/type",keyword:"type",params:{type:"string"}}],!1;if(!(y==="btree"||y==="hash"||y==="gin"||y==="gist"||y==="brin"||y==="spgist"))return H.errors=
[{instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:Ir.properties.method.enum}}],!1;var i=l===e}else var i=!0;
if(i){if(r.unique!==void 0){let y=e;if(typeof r.unique!="boolean")return H.errors=[{instancePath:s+"/unique",schemaPath:"#/properties/unique/type",keyword:"type",
params:{type:"boolean"}}],!1;var i=y===e}else var i=!0;if(i){if(r.keys!==void 0){let y=r.keys,l=e;if(e===l)if(Array.isArray(y)){if(y.length<1)return H.errors=[{
instancePath:s+"/keys",schemaPath:"#/properties/keys/minItems",keyword:"minItems",params:{limit:1}}],!1;{var k=!0;let p=y.length;for(let g=0;g<p;g++){let w=y[g],
O=e;if(e===O)if(w&&typeof w=="object"&&!Array.isArray(w)){let P;if(w.expression===void 0&&(P="expression")||w.descending===void 0&&(P="descending")||w.nulls===void 0&&
(P="nulls"))return H.errors=[{instancePath:s+"/keys/"+g,schemaPath:"#/properties/keys/items/required",keyword:"required",params:{missingProperty:P}}],!1;{let D=e;
for(let N in w)if(!(N==="expression"||N==="descending"||N==="nulls")){return H.errors=[{instancePath:s+"/keys/"+g,schemaPath:"#/properties/keys/items/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:N}}],!1;break}if(D===e){if(w.expression!==void 0){let N=e;$(w.expression,{instancePath:s+"\
/keys/"+g+"/expression",parentData:w,parentDataProperty:"expression",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var h=N===
e}else var h=!0;if(h){if(w.descending!==void 0){let N=e;if(typeof w.descending!="boolean")return H.errors=[{instancePath:s+"/keys/"+g+"/descending",schemaPath:"\
#/properties/keys/items/properties/descending/type",keyword:"type",params:{type:"boolean"}}],!1;var h=N===e}else var h=!0;if(h)if(w.nulls!==void 0){let N=w.nulls,
j=e;if(typeof N!="string")return H.errors=[{instancePath:s+"/keys/"+g+"/nulls",schemaPath:"#/properties/keys/items/properties/nulls/type",keyword:"type",params:{
type:"string"}}],!1;if(!(N==="FIRST"||N==="LAST"))return H.errors=[{instancePath:s+"/keys/"+g+"/nulls",schemaPath:"#/properties/keys/items/properties/nulls/enum",
keyword:"enum",params:{allowedValues:Ir.properties.keys.items.properties.nulls.enum}}],!1;var h=j===e}else var h=!0}}}}else return H.errors=[{instancePath:s+"/k\
eys/"+g,schemaPath:"#/properties/keys/items/type",keyword:"type",params:{type:"object"}}],!1;var k=O===e;if(!k)break}}}else return H.errors=[{instancePath:s+"/k\
eys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i){if(r.include!==void 0){let y=r.include,l=e;if(e===
l)if(Array.isArray(y)){var a=!0;let p=y.length;for(let g=0;g<p;g++){let w=y[g],O=e;if(e===O)if(typeof w=="string"){if(q(w)<1)return H.errors=[{instancePath:s+"/\
include/"+g,schemaPath:"#/properties/include/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return H.errors=[{instancePath:s+"/include/"+g,schemaPath:"\
#/properties/include/items/type",keyword:"type",params:{type:"string"}}],!1;var a=O===e;if(!a)break}}else return H.errors=[{instancePath:s+"/include",schemaPath:"\
#/properties/include/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i)if(r.where!==void 0){let y=r.where,l=e,o=e,p=!1,g=e;$(y,{instancePath:s+
"/where",parentData:r,parentDataProperty:"where",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var m=g===e;p=p||m;let w=e;if(y!==
null){let c={instancePath:s+"/where",schemaPath:"#/properties/where/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[c]:t.push(c),e++}var m=w===e;
if(p=p||m,p)e=o,t!==null&&(o?t.length=o:t=null);else{let c={instancePath:s+"/where",schemaPath:"#/properties/where/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[c]:t.push(c),e++,H.errors=t,!1}var i=l===e}else var i=!0}}}}}}}else return H.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}}],!1;return H.errors=t,e===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ie(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,b=Ie.evaluated;if(b.dynamicProps&&(b.props=
void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.enabled===void 0&&(k="enabled")||r.forced===void 0&&(k="f\
orced"))return Ie.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:k}}],!1;{let h=e;for(let a in r)if(!(a==="enabled"||
a==="forced")){return Ie.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(h===
e){if(r.enabled!==void 0){let a=e;if(typeof r.enabled!="boolean")return Ie.errors=[{instancePath:s+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"ty\
pe",params:{type:"boolean"}}],!1;var i=a===e}else var i=!0;if(i)if(r.forced!==void 0){let a=e;if(typeof r.forced!="boolean")return Ie.errors=[{instancePath:s+"/\
forced",schemaPath:"#/properties/forced/type",keyword:"type",params:{type:"boolean"}}],!1;var i=a===e}else var i=!0}}}else return Ie.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Ie.errors=t,e===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ms={type:"object",properties:{
name:{type:"string",minLength:1},command:{type:"string",enum:["SELECT","INSERT","UPDATE","DELETE"]},roles:{type:"array",items:{type:"string",minLength:1}},using:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]},check:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"\
null"}]},reads:{type:"array",items:{type:"string",minLength:1}}},required:["name","command","roles","using","check","reads"],additionalProperties:!1};function J(r,{
instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,b=J.evaluated;if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&
(b.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.name===void 0&&(d="name")||r.command===void 0&&(d="command")||r.roles===void 0&&(d=
"roles")||r.using===void 0&&(d="using")||r.check===void 0&&(d="check")||r.reads===void 0&&(d="reads"))return J.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:d}}],!1;{let f=e;for(let y in r)if(!(y==="name"||y==="command"||y==="roles"||y==="using"||y==="check"||y==="reads")){return J.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;break}if(f===e){if(r.name!==void 0){
let y=r.name,l=e;if(e===l)if(typeof y=="string"){if(q(y)<1)return J.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",
params:{limit:1}}],!1}else return J.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else
var i=!0;if(i){if(r.command!==void 0){let y=r.command,l=e;if(typeof y!="string")return J.errors=[{instancePath:s+"/command",schemaPath:"#/properties/command/typ\
e",keyword:"type",params:{type:"string"}}],!1;if(!(y==="SELECT"||y==="INSERT"||y==="UPDATE"||y==="DELETE"))return J.errors=[{instancePath:s+"/command",schemaPath:"\
#/properties/command/enum",keyword:"enum",params:{allowedValues:ms.properties.command.enum}}],!1;var i=l===e}else var i=!0;if(i){if(r.roles!==void 0){let y=r.roles,
l=e;if(e===l)if(Array.isArray(y)){var k=!0;let p=y.length;for(let g=0;g<p;g++){let w=y[g],O=e;if(e===O)if(typeof w=="string"){if(q(w)<1)return J.errors=[{instancePath:s+
"/roles/"+g,schemaPath:"#/properties/roles/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return J.errors=[{instancePath:s+"/roles/"+g,schemaPath:"\
#/properties/roles/items/type",keyword:"type",params:{type:"string"}}],!1;var k=O===e;if(!k)break}}else return J.errors=[{instancePath:s+"/roles",schemaPath:"#/\
properties/roles/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i){if(r.using!==void 0){let y=r.using,l=e,o=e,p=!1,g=e;$(y,{instancePath:s+
"/using",parentData:r,parentDataProperty:"using",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var h=g===e;p=p||h;let w=e;if(y!==
null){let c={instancePath:s+"/using",schemaPath:"#/properties/using/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[c]:t.push(c),e++}var h=w===e;
if(p=p||h,p)e=o,t!==null&&(o?t.length=o:t=null);else{let c={instancePath:s+"/using",schemaPath:"#/properties/using/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[c]:t.push(c),e++,J.errors=t,!1}var i=l===e}else var i=!0;if(i){if(r.check!==void 0){let y=r.check,l=e,o=e,p=!1,g=e;$(y,{instancePath:s+"/check",parentData:r,
parentDataProperty:"check",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var a=g===e;p=p||a;let w=e;if(y!==null){let c={instancePath:s+
"/check",schemaPath:"#/properties/check/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[c]:t.push(c),e++}var a=w===e;if(p=p||a,p)e=o,t!==null&&(o?
t.length=o:t=null);else{let c={instancePath:s+"/check",schemaPath:"#/properties/check/anyOf",keyword:"anyOf",params:{}};return t===null?t=[c]:t.push(c),e++,J.errors=
t,!1}var i=l===e}else var i=!0;if(i)if(r.reads!==void 0){let y=r.reads,l=e;if(e===l)if(Array.isArray(y)){var m=!0;let p=y.length;for(let g=0;g<p;g++){let w=y[g],
O=e;if(e===O)if(typeof w=="string"){if(q(w)<1)return J.errors=[{instancePath:s+"/reads/"+g,schemaPath:"#/properties/reads/items/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return J.errors=[{instancePath:s+"/reads/"+g,schemaPath:"#/properties/reads/items/type",keyword:"type",params:{type:"string"}}],!1;var m=O===
e;if(!m)break}}else return J.errors=[{instancePath:s+"/reads",schemaPath:"#/properties/reads/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0}}}}}}}else
return J.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return J.errors=t,e===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ds={type:"object",properties:{role:{type:"string",minLength:1},column:{anyOf:[{type:"string",minLength:1},{type:"null"}]},privileges:{minItems:1,type:"array",
items:{type:"string",enum:["SELECT","INSERT","UPDATE","DELETE","TRUNCATE","REFERENCES","TRIGGER"]}}},required:["role","column","privileges"],additionalProperties:!1};
function be(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,b=be.evaluated;if(b.dynamicProps&&(b.props=
void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.role===void 0&&(a="role")||r.column===void 0&&(a="column")||
r.privileges===void 0&&(a="privileges"))return be.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;{let m=e;for(let d in r)
if(!(d==="role"||d==="column"||d==="privileges")){return be.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],
!1;break}if(m===e){if(r.role!==void 0){let d=r.role,f=e;if(e===f)if(typeof d=="string"){if(q(d)<1)return be.errors=[{instancePath:s+"/role",schemaPath:"#/proper\
ties/role/minLength",keyword:"minLength",params:{limit:1}}],!1}else return be.errors=[{instancePath:s+"/role",schemaPath:"#/properties/role/type",keyword:"type",
params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.column!==void 0){let d=r.column,f=e,y=e,l=!1,o=e;if(e===o)if(typeof d=="string"){if(q(d)<1){let w={
instancePath:s+"/column",schemaPath:"#/properties/column/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[w]:t.push(w),e++}}else{let w={instancePath:s+
"/column",schemaPath:"#/properties/column/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[w]:t.push(w),e++}var k=o===e;l=l||k;let p=e;if(d!==null){
let w={instancePath:s+"/column",schemaPath:"#/properties/column/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var k=p===e;if(l=
l||k,l)e=y,t!==null&&(y?t.length=y:t=null);else{let w={instancePath:s+"/column",schemaPath:"#/properties/column/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[w]:t.push(w),e++,be.errors=t,!1}var i=f===e}else var i=!0;if(i)if(r.privileges!==void 0){let d=r.privileges,f=e;if(e===f)if(Array.isArray(d)){if(d.length<1)return be.
errors=[{instancePath:s+"/privileges",schemaPath:"#/properties/privileges/minItems",keyword:"minItems",params:{limit:1}}],!1;{var h=!0;let l=d.length;for(let o=0;o<
l;o++){let p=d[o],g=e;if(typeof p!="string")return be.errors=[{instancePath:s+"/privileges/"+o,schemaPath:"#/properties/privileges/items/type",keyword:"type",params:{
type:"string"}}],!1;if(!(p==="SELECT"||p==="INSERT"||p==="UPDATE"||p==="DELETE"||p==="TRUNCATE"||p==="REFERENCES"||p==="TRIGGER"))return be.errors=[{instancePath:s+
"/privileges/"+o,schemaPath:"#/properties/privileges/items/enum",keyword:"enum",params:{allowedValues:ds.properties.privileges.items.enum}}],!1;var h=g===e;if(!h)
break}}}else return be.errors=[{instancePath:s+"/privileges",schemaPath:"#/properties/privileges/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else
var i=!0}}}}else return be.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return be.errors=t,e===0}be.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function fe(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,b=fe.evaluated;
if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.name===void 0&&(l="name")||r.
columns===void 0&&(l="columns")||r.primaryKey===void 0&&(l="primaryKey")||r.uniqueConstraints===void 0&&(l="uniqueConstraints")||r.foreignKeys===void 0&&(l="for\
eignKeys")||r.checks===void 0&&(l="checks")||r.indexes===void 0&&(l="indexes")||r.rowSecurity===void 0&&(l="rowSecurity")||r.policies===void 0&&(l="policies")||
r.grants===void 0&&(l="grants")||r.comment===void 0&&(l="comment"))return fe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],
!1;{let o=e;for(let p in r)if(!gr.call(Tr.properties,p)){return fe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p}}],!1;break}if(o===e){if(r.name!==void 0){let p=r.name,g=e;if(e===g)if(typeof p=="string"){if(q(p)<1)return fe.errors=[{instancePath:s+"/na\
me",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return fe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/n\
ame/type",keyword:"type",params:{type:"string"}}],!1;var i=g===e}else var i=!0;if(i){if(r.columns!==void 0){let p=r.columns,g=e;if(e===g)if(Array.isArray(p)){var k=!0;
let O=p.length;for(let c=0;c<O;c++){let P=e;_e(p[c],{instancePath:s+"/columns/"+c,parentData:p,parentDataProperty:c,rootData:L,dynamicAnchors:A})||(t=t===null?_e.
errors:t.concat(_e.errors),e=t.length);var k=P===e;if(!k)break}}else return fe.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"\
type",params:{type:"array"}}],!1;var i=g===e}else var i=!0;if(i){if(r.primaryKey!==void 0){let p=e;Oe(r.primaryKey,{instancePath:s+"/primaryKey",parentData:r,parentDataProperty:"\
primaryKey",rootData:L,dynamicAnchors:A})||(t=t===null?Oe.errors:t.concat(Oe.errors),e=t.length);var i=p===e}else var i=!0;if(i){if(r.uniqueConstraints!==void 0){
let p=r.uniqueConstraints,g=e;if(e===g)if(Array.isArray(p)){var h=!0;let O=p.length;for(let c=0;c<O;c++){let P=e;ne(p[c],{instancePath:s+"/uniqueConstraints/"+c,
parentData:p,parentDataProperty:c,rootData:L,dynamicAnchors:A})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var h=P===e;if(!h)break}}else return fe.errors=
[{instancePath:s+"/uniqueConstraints",schemaPath:"#/properties/uniqueConstraints/type",keyword:"type",params:{type:"array"}}],!1;var i=g===e}else var i=!0;if(i){
if(r.foreignKeys!==void 0){let p=r.foreignKeys,g=e;if(e===g)if(Array.isArray(p)){var a=!0;let O=p.length;for(let c=0;c<O;c++){let P=e;W(p[c],{instancePath:s+"/f\
oreignKeys/"+c,parentData:p,parentDataProperty:c,rootData:L,dynamicAnchors:A})||(t=t===null?W.errors:t.concat(W.errors),e=t.length);var a=P===e;if(!a)break}}else
return fe.errors=[{instancePath:s+"/foreignKeys",schemaPath:"#/properties/foreignKeys/type",keyword:"type",params:{type:"array"}}],!1;var i=g===e}else var i=!0;
if(i){if(r.checks!==void 0){let p=r.checks,g=e;if(e===g)if(Array.isArray(p)){var m=!0;let O=p.length;for(let c=0;c<O;c++){let P=e;ke(p[c],{instancePath:s+"/chec\
ks/"+c,parentData:p,parentDataProperty:c,rootData:L,dynamicAnchors:A})||(t=t===null?ke.errors:t.concat(ke.errors),e=t.length);var m=P===e;if(!m)break}}else return fe.
errors=[{instancePath:s+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"array"}}],!1;var i=g===e}else var i=!0;if(i){if(r.indexes!==
void 0){let p=r.indexes,g=e;if(e===g)if(Array.isArray(p)){var d=!0;let O=p.length;for(let c=0;c<O;c++){let P=e;H(p[c],{instancePath:s+"/indexes/"+c,parentData:p,
parentDataProperty:c,rootData:L,dynamicAnchors:A})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var d=P===e;if(!d)break}}else return fe.errors=[{instancePath:s+
"/indexes",schemaPath:"#/properties/indexes/type",keyword:"type",params:{type:"array"}}],!1;var i=g===e}else var i=!0;if(i){if(r.rowSecurity!==void 0){let p=e;Ie(
r.rowSecurity,{instancePath:s+"/rowSecurity",parentData:r,parentDataProperty:"rowSecurity",rootData:L,dynamicAnchors:A})||(t=t===null?Ie.errors:t.concat(Ie.errors),
e=t.length);var i=p===e}else var i=!0;if(i){if(r.policies!==void 0){let p=r.policies,g=e;if(e===g)if(Array.isArray(p)){var f=!0;let O=p.length;for(let c=0;c<O;c++){
let P=e;J(p[c],{instancePath:s+"/policies/"+c,parentData:p,parentDataProperty:c,rootData:L,dynamicAnchors:A})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);
var f=P===e;if(!f)break}}else return fe.errors=[{instancePath:s+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type:"array"}}],!1;var i=g===
e}else var i=!0;if(i){if(r.grants!==void 0){let p=r.grants,g=e;if(e===g)if(Array.isArray(p)){var y=!0;let O=p.length;for(let c=0;c<O;c++){let P=e;be(p[c],{instancePath:s+
"/grants/"+c,parentData:p,parentDataProperty:c,rootData:L,dynamicAnchors:A})||(t=t===null?be.errors:t.concat(be.errors),e=t.length);var y=P===e;if(!y)break}}else
return fe.errors=[{instancePath:s+"/grants",schemaPath:"#/properties/grants/type",keyword:"type",params:{type:"array"}}],!1;var i=g===e}else var i=!0;if(i)if(r.
comment!==void 0){let p=r.comment,g=e;if(typeof p!="string"&&p!==null)return fe.errors=[{instancePath:s+"/comment",schemaPath:"#/properties/comment/type",keyword:"\
type",params:{type:Tr.properties.comment.type}}],!1;var i=g===e}else var i=!0}}}}}}}}}}}}else return fe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}}],!1;return fe.errors=t,e===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ee(r,{instancePath:s="",parentData:R,parentDataProperty:C,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,b=Ee.evaluated;if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let a;if(r.enums===void 0&&(a="enums")||r.tables===void 0&&(a="tables"))return Ee.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:a}}],!1;{let m=e;for(let d in r)if(!(d==="enums"||d==="tables")){return Ee.errors=[{instancePath:s,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(m===e){if(r.enums!==void 0){let d=r.enums,f=e;if(e===f)if(Array.isArray(d)){
var i=!0;let y=d.length;for(let l=0;l<y;l++){let o=e;we(d[l],{instancePath:s+"/enums/"+l,parentData:d,parentDataProperty:l,rootData:L,dynamicAnchors:A})||(t=t===
null?we.errors:t.concat(we.errors),e=t.length);var i=o===e;if(!i)break}}else return Ee.errors=[{instancePath:s+"/enums",schemaPath:"#/properties/enums/type",keyword:"\
type",params:{type:"array"}}],!1;var k=f===e}else var k=!0;if(k)if(r.tables!==void 0){let d=r.tables,f=e;if(e===f)if(Array.isArray(d)){var h=!0;let l=d.length;for(let o=0;o<
l;o++){let p=e;fe(d[o],{instancePath:s+"/tables/"+o,parentData:d,parentDataProperty:o,rootData:L,dynamicAnchors:A})||(t=t===null?fe.errors:t.concat(fe.errors),e=
t.length);var h=p===e;if(!h)break}}else return Ee.errors=[{instancePath:s+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type:"array"}}],
!1;var k=f===e}else var k=!0}}}else return Ee.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ee.errors=t,e===0}Ee.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var us=new RegExp("^[0-9a-f]{64}$","u");function S(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,b=S.
evaluated;if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=void 0),e===0)if(typeof r=="string"){if(!us.test(r))return S.errors=[{instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}}],!1}else return S.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"}}],!1;return S.errors=t,e===0}S.evaluated={dynamicProps:!1,dynamicItems:!1};var ys={type:"object",properties:{graphqlName:{type:"string"},ts:{type:"string"},zod:{type:"string"},nullableItems:{type:"boolean",const:!0},embedded:{type:"obj\
ect",properties:{type:{type:"string",minLength:1},list:{type:"boolean"}},required:["type","list"],additionalProperties:!1},fields:{minItems:1,type:"array",items:{
$ref:"https://wesley.dev/schemas/definitions/EmbeddedField"}},comment:{type:"string"},relations:{type:"array",items:{$ref:"https://wesley.dev/schemas/definition\
s/Relation"}},backfill:{$ref:"https://wesley.dev/schemas/definitions/Expression"},deprecated:{type:"string"},weight:{type:"integer",minimum:0,maximum:9007199254740991},
critical:{type:"boolean",const:!0},sensitive:{type:"boolean",const:!0},pii:{type:"boolean",const:!0},uid:{type:"string"},renamedFrom:{type:"string"},renamedValues:{
type:"object",propertyNames:{type:"string"},additionalProperties:{type:"string"}}},additionalProperties:!1},Rr={type:"object",properties:{name:{type:"string",minLength:1},
type:{$ref:"https://wesley.dev/schemas/definitions/EmbeddedFieldType"},list:{type:"boolean"},nullable:{type:"boolean"},nullableItems:{type:"boolean"},comment:{type:[
"string","null"]},ts:{type:"string"},zod:{type:"string"},deprecated:{type:"string"},sensitive:{type:"boolean",const:!0},pii:{type:"boolean",const:!0}},required:[
"name","type","list","nullable","nullableItems","comment"],additionalProperties:!1},cs={type:"object",discriminator:{propertyName:"kind"},oneOf:[{type:"object",
properties:{kind:{type:"string",const:"builtin"},name:{type:"string",enum:["bigint","bit varying","bit","boolean","bytea","character varying","character","cidr",
"date","double precision","inet","integer","interval","json","jsonb","macaddr","numeric","real","smallint","text","time with time zone","time without time zone",
"timestamp with time zone","timestamp without time zone","uuid"]},modifiers:{maxItems:2,type:"array",items:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991}}},
required:["kind","name","modifiers"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"enum"},name:{type:"string",minLength:1}},required:[
"kind","name"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"embedded"},name:{type:"string",minLength:1}},required:["kind","nam\
e"],additionalProperties:!1}]};function Q(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,b=Q.evaluated;
if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d=r.kind;if(typeof d=="string")if(d===
"builtin"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.kind===void 0&&(y="kind")||r.name===void 0&&(y="name")||r.modifiers===void 0&&(y="mo\
difiers"))return Q.errors=[{instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:y}}],!1;{let l=e;for(let o in r)if(!(o==="\
kind"||o==="name"||o==="modifiers")){return Q.errors=[{instancePath:s,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(l===e){if(r.kind!==void 0){let o=r.kind,p=e;if(typeof o!="string")return Q.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties/kind/typ\
e",keyword:"type",params:{type:"string"}}],!1;if(o!=="builtin")return Q.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"co\
nst",params:{allowedValue:"builtin"}}],!1;var i=p===e}else var i=!0;if(i){if(r.name!==void 0){let o=r.name,p=e;if(typeof o!="string")return Q.errors=[{instancePath:s+
"/name",schemaPath:"#/oneOf/0/properties/name/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="bigint"||o==="bit varying"||o==="bit"||o==="boolean"||o===
"bytea"||o==="character varying"||o==="character"||o==="cidr"||o==="date"||o==="double precision"||o==="inet"||o==="integer"||o==="interval"||o==="json"||o==="j\
sonb"||o==="macaddr"||o==="numeric"||o==="real"||o==="smallint"||o==="text"||o==="time with time zone"||o==="time without time zone"||o==="timestamp with time z\
one"||o==="timestamp without time zone"||o==="uuid"))return Q.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/0/properties/name/enum",keyword:"enum",params:{
allowedValues:cs.oneOf[0].properties.name.enum}}],!1;var i=p===e}else var i=!0;if(i)if(r.modifiers!==void 0){let o=r.modifiers,p=e;if(e===p)if(Array.isArray(o)){
if(o.length>2)return Q.errors=[{instancePath:s+"/modifiers",schemaPath:"#/oneOf/0/properties/modifiers/maxItems",keyword:"maxItems",params:{limit:2}}],!1;{var k=!0;
let w=o.length;for(let O=0;O<w;O++){let c=o[O],P=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return Q.errors=[{instancePath:s+"/modifiers/"+O,schemaPath:"\
#/oneOf/0/properties/modifiers/items/type",keyword:"type",params:{type:"integer"}}],!1;if(e===P&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))
return Q.errors=[{instancePath:s+"/modifiers/"+O,schemaPath:"#/oneOf/0/properties/modifiers/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(c<-9007199254740991||isNaN(c))return Q.errors=[{instancePath:s+"/modifiers/"+O,schemaPath:"#/oneOf/0/properties/modifiers/items/minimum",keyword:"minimum",
params:{comparison:">=",limit:-9007199254740991}}],!1}var k=P===e;if(!k)break}}}else return Q.errors=[{instancePath:s+"/modifiers",schemaPath:"#/oneOf/0/propert\
ies/modifiers/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0}}}}else return Q.errors=[{instancePath:s,schemaPath:"#/oneOf/0/type",keyword:"\
type",params:{type:"object"}}],!1;var h=!0}else if(d==="enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.kind===void 0&&(y="kind")||r.name===
void 0&&(y="name"))return Q.errors=[{instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:y}}],!1;{let l=e;for(let o in r)if(!(o===
"kind"||o==="name")){return Q.errors=[{instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(l===e){if(r.kind!==void 0){let o=r.kind,p=e;if(typeof o!="string")return Q.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/typ\
e",keyword:"type",params:{type:"string"}}],!1;if(o!=="enum")return Q.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",
params:{allowedValue:"enum"}}],!1;var a=p===e}else var a=!0;if(a)if(r.name!==void 0){let o=r.name,p=e;if(e===p)if(typeof o=="string"){if(q(o)<1)return Q.errors=
[{instancePath:s+"/name",schemaPath:"#/oneOf/1/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Q.errors=[{instancePath:s+"/name",
schemaPath:"#/oneOf/1/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var a=p===e}else var a=!0}}}else return Q.errors=[{instancePath:s,schemaPath:"\
#/oneOf/1/type",keyword:"type",params:{type:"object"}}],!1;h!==!0&&(h=!0)}else if(d==="embedded"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.
kind===void 0&&(y="kind")||r.name===void 0&&(y="name"))return Q.errors=[{instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:y}}],
!1;{let l=e;for(let o in r)if(!(o==="kind"||o==="name")){return Q.errors=[{instancePath:s,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:o}}],!1;break}if(l===e){if(r.kind!==void 0){let o=r.kind,p=e;if(typeof o!="string")return Q.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/2/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(o!=="embedded")return Q.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/2/prop\
erties/kind/const",keyword:"const",params:{allowedValue:"embedded"}}],!1;var m=p===e}else var m=!0;if(m)if(r.name!==void 0){let o=r.name,p=e;if(e===p)if(typeof o==
"string"){if(q(o)<1)return Q.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/2/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Q.
errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/2/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var m=p===e}else var m=!0}}}else return Q.
errors=[{instancePath:s,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"}}],!1;h!==!0&&(h=!0)}else return Q.errors=[{instancePath:s,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d}}],!1;else return Q.errors=[{instancePath:s,schemaPath:"#/discriminator",
keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d}}],!1}else return Q.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return Q.errors=t,b.props=h,e===0}Q.evaluated={dynamicProps:!0,dynamicItems:!1};function ve(r,{instancePath:s="",parentData:R,parentDataProperty:C,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,b=ve.evaluated;if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let k;if(r.name===void 0&&(k="name")||r.type===void 0&&(k="type")||r.list===void 0&&(k="list")||r.nullable===void 0&&(k="nullable")||
r.nullableItems===void 0&&(k="nullableItems")||r.comment===void 0&&(k="comment"))return ve.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:k}}],!1;{let h=e;for(let a in r)if(!gr.call(Rr.properties,a)){return ve.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:a}}],!1;break}if(h===e){if(r.name!==void 0){let a=r.name,m=e;if(e===m)if(typeof a=="string"){if(q(a)<1)return ve.errors=
[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ve.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(r.type!==void 0){let a=e;Q(r.type,{instancePath:s+"/type",
parentData:r,parentDataProperty:"type",rootData:L,dynamicAnchors:A})||(t=t===null?Q.errors:t.concat(Q.errors),e=t.length);var i=a===e}else var i=!0;if(i){if(r.list!==
void 0){let a=e;if(typeof r.list!="boolean")return ve.errors=[{instancePath:s+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type:"boolean"}}],
!1;var i=a===e}else var i=!0;if(i){if(r.nullable!==void 0){let a=e;if(typeof r.nullable!="boolean")return ve.errors=[{instancePath:s+"/nullable",schemaPath:"#/p\
roperties/nullable/type",keyword:"type",params:{type:"boolean"}}],!1;var i=a===e}else var i=!0;if(i){if(r.nullableItems!==void 0){let a=e;if(typeof r.nullableItems!=
"boolean")return ve.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullableItems/type",keyword:"type",params:{type:"boolean"}}],!1;var i=a===
e}else var i=!0;if(i){if(r.comment!==void 0){let a=r.comment,m=e;if(typeof a!="string"&&a!==null)return ve.errors=[{instancePath:s+"/comment",schemaPath:"#/prop\
erties/comment/type",keyword:"type",params:{type:Rr.properties.comment.type}}],!1;var i=m===e}else var i=!0;if(i){if(r.ts!==void 0){let a=e;if(typeof r.ts!="str\
ing")return ve.errors=[{instancePath:s+"/ts",schemaPath:"#/properties/ts/type",keyword:"type",params:{type:"string"}}],!1;var i=a===e}else var i=!0;if(i){if(r.zod!==
void 0){let a=e;if(typeof r.zod!="string")return ve.errors=[{instancePath:s+"/zod",schemaPath:"#/properties/zod/type",keyword:"type",params:{type:"string"}}],!1;
var i=a===e}else var i=!0;if(i){if(r.deprecated!==void 0){let a=e;if(typeof r.deprecated!="string")return ve.errors=[{instancePath:s+"/deprecated",schemaPath:"#\
/properties/deprecated/type",keyword:"type",params:{type:"string"}}],!1;var i=a===e}else var i=!0;if(i){if(r.sensitive!==void 0){let a=r.sensitive,m=e;if(typeof a!=
"boolean")return ve.errors=[{instancePath:s+"/sensitive",schemaPath:"#/properties/sensitive/type",keyword:"type",params:{type:"boolean"}}],!1;if(a!==!0)return ve.
errors=[{instancePath:s+"/sensitive",schemaPath:"#/properties/sensitive/const",keyword:"const",params:{allowedValue:!0}}],!1;var i=m===e}else var i=!0;if(i)if(r.
pii!==void 0){let a=r.pii,m=e;if(typeof a!="boolean")return ve.errors=[{instancePath:s+"/pii",schemaPath:"#/properties/pii/type",keyword:"type",params:{type:"bo\
olean"}}],!1;if(a!==!0)return ve.errors=[{instancePath:s+"/pii",schemaPath:"#/properties/pii/const",keyword:"const",params:{allowedValue:!0}}],!1;var i=m===e}else
var i=!0}}}}}}}}}}}}else return ve.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ve.errors=t,e===0}ve.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var hs={type:"object",properties:{name:{type:"string",minLength:1},table:{type:"string",minLength:1},list:{type:"bool\
ean"},nullable:{type:"boolean"},nullableItems:{type:"boolean"},comment:{type:["string","null"]},deprecated:{type:"string"}},required:["name","table","list","nul\
lable","nullableItems","comment"],additionalProperties:!1};function je(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,b=je.evaluated;if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.
name===void 0&&(k="name")||r.table===void 0&&(k="table")||r.list===void 0&&(k="list")||r.nullable===void 0&&(k="nullable")||r.nullableItems===void 0&&(k="nullab\
leItems")||r.comment===void 0&&(k="comment"))return je.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:k}}],!1;{let h=e;
for(let a in r)if(!(a==="name"||a==="table"||a==="list"||a==="nullable"||a==="nullableItems"||a==="comment"||a==="deprecated")){return je.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(h===e){if(r.name!==void 0){let a=r.name,m=e;if(e===
m)if(typeof a=="string"){if(q(a)<1)return je.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return je.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(r.table!==
void 0){let a=r.table,m=e;if(e===m)if(typeof a=="string"){if(q(a)<1)return je.errors=[{instancePath:s+"/table",schemaPath:"#/properties/table/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return je.errors=[{instancePath:s+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type:"string"}}],!1;
var i=m===e}else var i=!0;if(i){if(r.list!==void 0){let a=e;if(typeof r.list!="boolean")return je.errors=[{instancePath:s+"/list",schemaPath:"#/properties/list/\
type",keyword:"type",params:{type:"boolean"}}],!1;var i=a===e}else var i=!0;if(i){if(r.nullable!==void 0){let a=e;if(typeof r.nullable!="boolean")return je.errors=
[{instancePath:s+"/nullable",schemaPath:"#/properties/nullable/type",keyword:"type",params:{type:"boolean"}}],!1;var i=a===e}else var i=!0;if(i){if(r.nullableItems!==
void 0){let a=e;if(typeof r.nullableItems!="boolean")return je.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullableItems/type",keyword:"ty\
pe",params:{type:"boolean"}}],!1;var i=a===e}else var i=!0;if(i){if(r.comment!==void 0){let a=r.comment,m=e;if(typeof a!="string"&&a!==null)return je.errors=[{instancePath:s+
"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:hs.properties.comment.type}}],!1;var i=m===e}else var i=!0;if(i)if(r.deprecated!==
void 0){let a=e;if(typeof r.deprecated!="string")return je.errors=[{instancePath:s+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{
type:"string"}}],!1;var i=a===e}else var i=!0}}}}}}}}else return je.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return je.
errors=t,e===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function X(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,b=X.evaluated;if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f=e;for(let y in r)
if(!gr.call(ys.properties,y)){return X.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],
!1;break}if(f===e){if(r.graphqlName!==void 0){let y=e;if(typeof r.graphqlName!="string")return X.errors=[{instancePath:s+"/graphqlName",schemaPath:"#/properties\
/graphqlName/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(r.ts!==void 0){let y=e;if(typeof r.ts!="string")return X.errors=
[{instancePath:s+"/ts",schemaPath:"#/properties/ts/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(r.zod!==void 0){let y=e;if(typeof r.
zod!="string")return X.errors=[{instancePath:s+"/zod",schemaPath:"#/properties/zod/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){
if(r.nullableItems!==void 0){let y=r.nullableItems,l=e;if(typeof y!="boolean")return X.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullabl\
eItems/type",keyword:"type",params:{type:"boolean"}}],!1;if(y!==!0)return X.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullableItems/cons\
t",keyword:"const",params:{allowedValue:!0}}],!1;var i=l===e}else var i=!0;if(i){if(r.embedded!==void 0){let y=r.embedded,l=e;if(e===l)if(y&&typeof y=="object"&&
!Array.isArray(y)){let p;if(y.type===void 0&&(p="type")||y.list===void 0&&(p="list"))return X.errors=[{instancePath:s+"/embedded",schemaPath:"#/properties/embed\
ded/required",keyword:"required",params:{missingProperty:p}}],!1;{let g=e;for(let w in y)if(!(w==="type"||w==="list")){return X.errors=[{instancePath:s+"/embedd\
ed",schemaPath:"#/properties/embedded/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}}],!1;break}if(g===e){if(y.type!==void 0){
let w=y.type,O=e;if(e===O)if(typeof w=="string"){if(q(w)<1)return X.errors=[{instancePath:s+"/embedded/type",schemaPath:"#/properties/embedded/properties/type/m\
inLength",keyword:"minLength",params:{limit:1}}],!1}else return X.errors=[{instancePath:s+"/embedded/type",schemaPath:"#/properties/embedded/properties/type/typ\
e",keyword:"type",params:{type:"string"}}],!1;var k=O===e}else var k=!0;if(k)if(y.list!==void 0){let w=e;if(typeof y.list!="boolean")return X.errors=[{instancePath:s+
"/embedded/list",schemaPath:"#/properties/embedded/properties/list/type",keyword:"type",params:{type:"boolean"}}],!1;var k=w===e}else var k=!0}}}else return X.errors=
[{instancePath:s+"/embedded",schemaPath:"#/properties/embedded/type",keyword:"type",params:{type:"object"}}],!1;var i=l===e}else var i=!0;if(i){if(r.fields!==void 0){
let y=r.fields,l=e;if(e===l)if(Array.isArray(y)){if(y.length<1)return X.errors=[{instancePath:s+"/fields",schemaPath:"#/properties/fields/minItems",keyword:"min\
Items",params:{limit:1}}],!1;{var h=!0;let p=y.length;for(let g=0;g<p;g++){let w=e;ve(y[g],{instancePath:s+"/fields/"+g,parentData:y,parentDataProperty:g,rootData:L,
dynamicAnchors:A})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var h=w===e;if(!h)break}}}else return X.errors=[{instancePath:s+"/fields",schemaPath:"\
#/properties/fields/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i){if(r.comment!==void 0){let y=e;if(typeof r.comment!="string")
return X.errors=[{instancePath:s+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(r.
relations!==void 0){let y=r.relations,l=e;if(e===l)if(Array.isArray(y)){var a=!0;let p=y.length;for(let g=0;g<p;g++){let w=e;je(y[g],{instancePath:s+"/relations\
/"+g,parentData:y,parentDataProperty:g,rootData:L,dynamicAnchors:A})||(t=t===null?je.errors:t.concat(je.errors),e=t.length);var a=w===e;if(!a)break}}else return X.
errors=[{instancePath:s+"/relations",schemaPath:"#/properties/relations/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i){if(r.backfill!==
void 0){let y=e;$(r.backfill,{instancePath:s+"/backfill",parentData:r,parentDataProperty:"backfill",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat(
$.errors),e=t.length);var i=y===e}else var i=!0;if(i){if(r.deprecated!==void 0){let y=e;if(typeof r.deprecated!="string")return X.errors=[{instancePath:s+"/depr\
ecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(r.weight!==void 0){let y=r.weight,
l=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return X.errors=[{instancePath:s+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===l&&typeof y=="number"&&isFinite(y)){if(y>9007199254740991||isNaN(y))return X.errors=[{instancePath:s+"/weight",schemaPath:"#/propert\
ies/weight/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(y<0||isNaN(y))return X.errors=[{instancePath:s+"/weight",schemaPath:"\
#/properties/weight/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=l===e}else var i=!0;if(i){if(r.critical!==void 0){let y=r.critical,l=e;
if(typeof y!="boolean")return X.errors=[{instancePath:s+"/critical",schemaPath:"#/properties/critical/type",keyword:"type",params:{type:"boolean"}}],!1;if(y!==!0)
return X.errors=[{instancePath:s+"/critical",schemaPath:"#/properties/critical/const",keyword:"const",params:{allowedValue:!0}}],!1;var i=l===e}else var i=!0;if(i){
if(r.sensitive!==void 0){let y=r.sensitive,l=e;if(typeof y!="boolean")return X.errors=[{instancePath:s+"/sensitive",schemaPath:"#/properties/sensitive/type",keyword:"\
type",params:{type:"boolean"}}],!1;if(y!==!0)return X.errors=[{instancePath:s+"/sensitive",schemaPath:"#/properties/sensitive/const",keyword:"const",params:{allowedValue:!0}}],
!1;var i=l===e}else var i=!0;if(i){if(r.pii!==void 0){let y=r.pii,l=e;if(typeof y!="boolean")return X.errors=[{instancePath:s+"/pii",schemaPath:"#/properties/pi\
i/type",keyword:"type",params:{type:"boolean"}}],!1;if(y!==!0)return X.errors=[{instancePath:s+"/pii",schemaPath:"#/properties/pii/const",keyword:"const",params:{
allowedValue:!0}}],!1;var i=l===e}else var i=!0;if(i){if(r.uid!==void 0){let y=e;if(typeof r.uid!="string")return X.errors=[{instancePath:s+"/uid",schemaPath:"#\
/properties/uid/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(r.renamedFrom!==void 0){let y=e;if(typeof r.renamedFrom!="st\
ring")return X.errors=[{instancePath:s+"/renamedFrom",schemaPath:"#/properties/renamedFrom/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;
if(i)if(r.renamedValues!==void 0){let y=r.renamedValues,l=e;if(e===l)if(y&&typeof y=="object"&&!Array.isArray(y)){for(let p in y){let g=e;if(typeof p!="string"){
let w={instancePath:s+"/renamedValues",schemaPath:"#/properties/renamedValues/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:p};t===null?
t=[w]:t.push(w),e++}var m=g===e;if(!m){let w={instancePath:s+"/renamedValues",schemaPath:"#/properties/renamedValues/propertyNames",keyword:"propertyNames",params:{
propertyName:p}};return t===null?t=[w]:t.push(w),e++,X.errors=t,!1;break}}if(m)for(let p in y){let g=e;if(typeof y[p]!="string")return X.errors=[{instancePath:s+
"/renamedValues/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/renamedValues/additionalProperties/type",keyword:"type",params:{type:"string"}}],
!1;var d=g===e;if(!d)break}}else return X.errors=[{instancePath:s+"/renamedValues",schemaPath:"#/properties/renamedValues/type",keyword:"type",params:{type:"obj\
ect"}}],!1;var i=l===e}else var i=!0}}}}}}}}}}}}}}}}}else return X.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return X.
errors=t,e===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Re(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,b=Re.evaluated;if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){for(let h in r){
let a=e;if(typeof h!="string"){let m={instancePath:s,schemaPath:"#/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:h};t===null?t=[m]:t.push(
m),e++}var i=a===e;if(!i){let m={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:h}};return t===null?t=[m]:t.push(m),e++,
Re.errors=t,!1;break}}if(i)for(let h in r){let a=e;X(r[h],{instancePath:s+"/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:h,rootData:L,
dynamicAnchors:A})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var k=a===e;if(!k)break}}else return Re.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Re.errors=t,e===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function er(r,{instancePath:s="",parentData:R,
parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,b=er.evaluated;if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.format===void 0&&(k="format")||r.schema===void 0&&(k="schema")||r.digest===void 0&&(k="digest")||r.annotations===
void 0&&(k="annotations"))return er.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:k}}],!1;{let h=e;for(let a in r)if(!(a===
"format"||a==="schema"||a==="digest"||a==="annotations")){return er.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a}}],!1;break}if(h===e){if(r.format!==void 0){let a=r.format,m=e;if(typeof a!="string")return er.errors=[{instancePath:s+"/format",schemaPath:"\
#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="wesley.ir/1")return er.errors=[{instancePath:s+"/format",schemaPath:"#/properties/f\
ormat/const",keyword:"const",params:{allowedValue:"wesley.ir/1"}}],!1;var i=m===e}else var i=!0;if(i){if(r.schema!==void 0){let a=e;Ee(r.schema,{instancePath:s+
"/schema",parentData:r,parentDataProperty:"schema",rootData:L,dynamicAnchors:A})||(t=t===null?Ee.errors:t.concat(Ee.errors),e=t.length);var i=a===e}else var i=!0;
if(i){if(r.digest!==void 0){let a=e;S(r.digest,{instancePath:s+"/digest",parentData:r,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:
t.concat(S.errors),e=t.length);var i=a===e}else var i=!0;if(i)if(r.annotations!==void 0){let a=e;Re(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"\
annotations",rootData:L,dynamicAnchors:A})||(t=t===null?Re.errors:t.concat(Re.errors),e=t.length);var i=a===e}else var i=!0}}}}}else return er.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return er.errors=t,e===0}er.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Yr=ce,Cr={type:"\
object",properties:{format:{type:"string",const:"wesley.evidence/2"},schema:{$ref:"https://wesley.dev/schemas/definitions/Digest"},out:{type:"string",pattern:"^\
(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},targets:{type:"array",items:{type:"string",enum:["postgres","typescript","zod","pgtap","kysely"]}},
files:{type:"array",items:{type:"object",properties:{path:{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},target:{type:"\
string",enum:["postgres","typescript","zod","pgtap","kysely"]},sha256:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["path","target","sha256"],
additionalProperties:!1}},elements:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Element"}}},required:["format","schema","out","targets","fi\
les","elements"],additionalProperties:!1};var gs={type:"object",properties:{kind:{type:"string",enum:["schema","enum","table","column","not-null","primary-key","unique-constraint","foreign-key","check",
"index","row-security","policy","grant"]},table:{anyOf:[{type:"string",minLength:1},{type:"null"}]},name:{type:"string",minLength:1}},required:["kind","table","\
name"],additionalProperties:!1};function Ne(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,b=Ne.evaluated;
if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.kind===void 0&&(h="kind")||r.
table===void 0&&(h="table")||r.name===void 0&&(h="name"))return Ne.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:h}}],
!1;{let a=e;for(let m in r)if(!(m==="kind"||m==="table"||m==="name")){return Ne.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:m}}],!1;break}if(a===e){if(r.kind!==void 0){let m=r.kind,d=e;if(typeof m!="string")return Ne.errors=[{instancePath:s+"/kin\
d",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(!(m==="schema"||m==="enum"||m==="table"||m==="column"||m==="not-null"||m===
"primary-key"||m==="unique-constraint"||m==="foreign-key"||m==="check"||m==="index"||m==="row-security"||m==="policy"||m==="grant"))return Ne.errors=[{instancePath:s+
"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:gs.properties.kind.enum}}],!1;var i=d===e}else var i=!0;if(i){if(r.table!==void 0){
let m=r.table,d=e,f=e,y=!1,l=e;if(e===l)if(typeof m=="string"){if(q(m)<1){let g={instancePath:s+"/table",schemaPath:"#/properties/table/anyOf/0/minLength",keyword:"\
minLength",params:{limit:1}};t===null?t=[g]:t.push(g),e++}}else{let g={instancePath:s+"/table",schemaPath:"#/properties/table/anyOf/0/type",keyword:"type",params:{
type:"string"}};t===null?t=[g]:t.push(g),e++}var k=l===e;y=y||k;let o=e;if(m!==null){let g={instancePath:s+"/table",schemaPath:"#/properties/table/anyOf/1/type",
keyword:"type",params:{type:"null"}};t===null?t=[g]:t.push(g),e++}var k=o===e;if(y=y||k,y)e=f,t!==null&&(f?t.length=f:t=null);else{let g={instancePath:s+"/table",
schemaPath:"#/properties/table/anyOf",keyword:"anyOf",params:{}};return t===null?t=[g]:t.push(g),e++,Ne.errors=t,!1}var i=d===e}else var i=!0;if(i)if(r.name!==void 0){
let m=r.name,d=e;if(e===d)if(typeof m=="string"){if(q(m)<1)return Ne.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",
params:{limit:1}}],!1}else return Ne.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else
var i=!0}}}}else return Ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ne.errors=t,e===0}Ne.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var wr=new RegExp("^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$","u");function he(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,
dynamicAnchors:A={}}={}){let t=null,e=0,b=he.evaluated;if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let a;if(r.file===void 0&&(a="file")||r.lines===void 0&&(a="lines")||r.sha256===void 0&&(a="sha256"))return he.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:a}}],!1;{let m=e;for(let d in r)if(!(d==="file"||d==="lines"||d==="sha256")){return he.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(m===e){if(r.file!==void 0){let d=r.file,f=e;if(e===
f)if(typeof d=="string"){if(!wr.test(d))return he.errors=[{instancePath:s+"/file",schemaPath:"#/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!\
\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],!1}else return he.errors=[{instancePath:s+"/file",schemaPath:"#/properties/file/type",keyword:"typ\
e",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.lines!==void 0){let d=r.lines,f=e;if(e===f)if(Array.isArray(d)){if(d.length<1)return he.errors=
[{instancePath:s+"/lines",schemaPath:"#/properties/lines/minItems",keyword:"minItems",params:{limit:1}}],!1;{var k=!0;let l=d.length;for(let o=0;o<l;o++){let p=d[o],
g=e;if(e===g)if(Array.isArray(p)){if(p.length>2)return he.errors=[{instancePath:s+"/lines/"+o,schemaPath:"#/properties/lines/items/maxItems",keyword:"maxItems",
params:{limit:2}}],!1;if(p.length<2)return he.errors=[{instancePath:s+"/lines/"+o,schemaPath:"#/properties/lines/items/minItems",keyword:"minItems",params:{limit:2}}],
!1;{let O=p.length;if(O>0){let c=p[0],P=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return he.errors=[{instancePath:s+"/lines/"+o+"/0",schemaPath:"\
#/properties/lines/items/prefixItems/0/type",keyword:"type",params:{type:"integer"}}],!1;if(e===P&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(
c))return he.errors=[{instancePath:s+"/lines/"+o+"/0",schemaPath:"#/properties/lines/items/prefixItems/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(c<1||isNaN(c))return he.errors=[{instancePath:s+"/lines/"+o+"/0",schemaPath:"#/properties/lines/items/prefixItems/0/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var h=P===e}if(h){if(O>1){let c=p[1],P=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return he.errors=[{instancePath:s+"/lines/"+
o+"/1",schemaPath:"#/properties/lines/items/prefixItems/1/type",keyword:"type",params:{type:"integer"}}],!1;if(e===P&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||
isNaN(c))return he.errors=[{instancePath:s+"/lines/"+o+"/1",schemaPath:"#/properties/lines/items/prefixItems/1/maximum",keyword:"maximum",params:{comparison:"<=",
limit:9007199254740991}}],!1;if(c<1||isNaN(c))return he.errors=[{instancePath:s+"/lines/"+o+"/1",schemaPath:"#/properties/lines/items/prefixItems/1/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}}],!1}var h=P===e}if(h&&!(p.length<=2))return he.errors=[{instancePath:s+"/lines/"+o,schemaPath:"#/properties/lines/ite\
ms/items",keyword:"items",params:{limit:2}}],!1}}}else return he.errors=[{instancePath:s+"/lines/"+o,schemaPath:"#/properties/lines/items/type",keyword:"type",params:{
type:"array"}}],!1;var k=g===e;if(!k)break}}}else return he.errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/type",keyword:"type",params:{type:"a\
rray"}}],!1;var i=f===e}else var i=!0;if(i)if(r.sha256!==void 0){let d=e;S(r.sha256,{instancePath:s+"/sha256",parentData:r,parentDataProperty:"sha256",rootData:L,
dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var i=d===e}else var i=!0}}}}else return he.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return he.errors=t,e===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pe(r,{instancePath:s="",parentData:R,
parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,b=pe.evaluated;if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.element===void 0&&(f="element")||r.places===void 0&&(f="places")||r.assertions===void 0&&(f="assertion\
s"))return pe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}}],!1;{let y=e;for(let l in r)if(!(l==="element"||l===
"places"||l==="assertions")){return pe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],
!1;break}if(y===e){if(r.element!==void 0){let l=e;Ne(r.element,{instancePath:s+"/element",parentData:r,parentDataProperty:"element",rootData:L,dynamicAnchors:A})||
(t=t===null?Ne.errors:t.concat(Ne.errors),e=t.length);var i=l===e}else var i=!0;if(i){if(r.places!==void 0){let l=r.places,o=e;if(e===o)if(Array.isArray(l)){var k=!0;
let g=l.length;for(let w=0;w<g;w++){let O=e;he(l[w],{instancePath:s+"/places/"+w,parentData:l,parentDataProperty:w,rootData:L,dynamicAnchors:A})||(t=t===null?he.
errors:t.concat(he.errors),e=t.length);var k=O===e;if(!k)break}}else return pe.errors=[{instancePath:s+"/places",schemaPath:"#/properties/places/type",keyword:"\
type",params:{type:"array"}}],!1;var i=o===e}else var i=!0;if(i)if(r.assertions!==void 0){let l=r.assertions,o=e;if(e===o)if(l&&typeof l=="object"&&!Array.isArray(
l)){let g;if(l.structure===void 0&&(g="structure")||l.refused===void 0&&(g="refused")||l.allowed===void 0&&(g="allowed"))return pe.errors=[{instancePath:s+"/ass\
ertions",schemaPath:"#/properties/assertions/required",keyword:"required",params:{missingProperty:g}}],!1;{let w=e;for(let O in l)if(!(O==="structure"||O==="ref\
used"||O==="allowed")){return pe.errors=[{instancePath:s+"/assertions",schemaPath:"#/properties/assertions/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:O}}],!1;break}if(w===e){if(l.structure!==void 0){let O=l.structure,c=e;if(e===c)if(Array.isArray(O)){var h=!0;let P=O.length;for(let D=0;D<
P;D++){let N=O[D],j=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return pe.errors=[{instancePath:s+"/assertions/structure/"+D,schemaPath:"#/proper\
ties/assertions/properties/structure/items/type",keyword:"type",params:{type:"integer"}}],!1;if(e===j&&typeof N=="number"&&isFinite(N)){if(N>9007199254740991||isNaN(
N))return pe.errors=[{instancePath:s+"/assertions/structure/"+D,schemaPath:"#/properties/assertions/properties/structure/items/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;if(N<1||isNaN(N))return pe.errors=[{instancePath:s+"/assertions/structure/"+D,schemaPath:"#/properties/assertions/p\
roperties/structure/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var h=j===e;if(!h)break}}else return pe.errors=[{instancePath:s+"/ass\
ertions/structure",schemaPath:"#/properties/assertions/properties/structure/type",keyword:"type",params:{type:"array"}}],!1;var a=c===e}else var a=!0;if(a){if(l.
refused!==void 0){let O=l.refused,c=e;if(e===c)if(Array.isArray(O)){var m=!0;let D=O.length;for(let N=0;N<D;N++){let j=O[N],E=e;if(!(typeof j=="number"&&!(j%1)&&
!isNaN(j)&&isFinite(j)))return pe.errors=[{instancePath:s+"/assertions/refused/"+N,schemaPath:"#/properties/assertions/properties/refused/items/type",keyword:"t\
ype",params:{type:"integer"}}],!1;if(e===E&&typeof j=="number"&&isFinite(j)){if(j>9007199254740991||isNaN(j))return pe.errors=[{instancePath:s+"/assertions/refu\
sed/"+N,schemaPath:"#/properties/assertions/properties/refused/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(j<1||isNaN(
j))return pe.errors=[{instancePath:s+"/assertions/refused/"+N,schemaPath:"#/properties/assertions/properties/refused/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var m=E===e;if(!m)break}}else return pe.errors=[{instancePath:s+"/assertions/refused",schemaPath:"#/properties/assertions/properties/refused/t\
ype",keyword:"type",params:{type:"array"}}],!1;var a=c===e}else var a=!0;if(a)if(l.allowed!==void 0){let O=l.allowed,c=e;if(e===c)if(Array.isArray(O)){var d=!0;
let D=O.length;for(let N=0;N<D;N++){let j=O[N],E=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return pe.errors=[{instancePath:s+"/assertions/allow\
ed/"+N,schemaPath:"#/properties/assertions/properties/allowed/items/type",keyword:"type",params:{type:"integer"}}],!1;if(e===E&&typeof j=="number"&&isFinite(j)){
if(j>9007199254740991||isNaN(j))return pe.errors=[{instancePath:s+"/assertions/allowed/"+N,schemaPath:"#/properties/assertions/properties/allowed/items/maximum",
keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(j<1||isNaN(j))return pe.errors=[{instancePath:s+"/assertions/allowed/"+N,schemaPath:"#\
/properties/assertions/properties/allowed/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var d=E===e;if(!d)break}}else return pe.errors=
[{instancePath:s+"/assertions/allowed",schemaPath:"#/properties/assertions/properties/allowed/type",keyword:"type",params:{type:"array"}}],!1;var a=c===e}else var a=!0}}}}else
return pe.errors=[{instancePath:s+"/assertions",schemaPath:"#/properties/assertions/type",keyword:"type",params:{type:"object"}}],!1;var i=o===e}else var i=!0}}}}else
return pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return pe.errors=t,e===0}pe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ce(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,b=ce.evaluated;if(b.dynamicProps&&
(b.props=void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.format===void 0&&(d="format")||r.schema===void 0&&
(d="schema")||r.out===void 0&&(d="out")||r.targets===void 0&&(d="targets")||r.files===void 0&&(d="files")||r.elements===void 0&&(d="elements"))return ce.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}}],!1;{let f=e;for(let y in r)if(!(y==="format"||y==="schema"||y==="out"||
y==="targets"||y==="files"||y==="elements")){return ce.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],
!1;break}if(f===e){if(r.format!==void 0){let y=r.format,l=e;if(typeof y!="string")return ce.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(y!=="wesley.evidence/2")return ce.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"\
const",params:{allowedValue:"wesley.evidence/2"}}],!1;var i=l===e}else var i=!0;if(i){if(r.schema!==void 0){let y=e;S(r.schema,{instancePath:s+"/schema",parentData:r,
parentDataProperty:"schema",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var i=y===e}else var i=!0;if(i){if(r.out!==void 0){
let y=r.out,l=e;if(e===l)if(typeof y=="string"){if(!wr.test(y))return ce.errors=[{instancePath:s+"/out",schemaPath:"#/properties/out/pattern",keyword:"pattern",
params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],!1}else return ce.errors=[{instancePath:s+"/out",schemaPath:"#/properties/out\
/type",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0;if(i){if(r.targets!==void 0){let y=r.targets,l=e;if(e===l)if(Array.isArray(y)){var k=!0;
let p=y.length;for(let g=0;g<p;g++){let w=y[g],O=e;if(typeof w!="string")return ce.errors=[{instancePath:s+"/targets/"+g,schemaPath:"#/properties/targets/items/\
type",keyword:"type",params:{type:"string"}}],!1;if(!(w==="postgres"||w==="typescript"||w==="zod"||w==="pgtap"||w==="kysely"))return ce.errors=[{instancePath:s+
"/targets/"+g,schemaPath:"#/properties/targets/items/enum",keyword:"enum",params:{allowedValues:Cr.properties.targets.items.enum}}],!1;var k=O===e;if(!k)break}}else
return ce.errors=[{instancePath:s+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i){if(r.
files!==void 0){let y=r.files,l=e;if(e===l)if(Array.isArray(y)){var h=!0;let p=y.length;for(let g=0;g<p;g++){let w=y[g],O=e;if(e===O)if(w&&typeof w=="object"&&!Array.
isArray(w)){let P;if(w.path===void 0&&(P="path")||w.target===void 0&&(P="target")||w.sha256===void 0&&(P="sha256"))return ce.errors=[{instancePath:s+"/files/"+g,
schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty:P}}],!1;{let D=e;for(let N in w)if(!(N==="path"||N==="target"||N==="sh\
a256")){return ce.errors=[{instancePath:s+"/files/"+g,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:N}}],
!1;break}if(D===e){if(w.path!==void 0){let N=w.path,j=e;if(e===j)if(typeof N=="string"){if(!wr.test(N))return ce.errors=[{instancePath:s+"/files/"+g+"/path",schemaPath:"\
#/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],!1}else return ce.
errors=[{instancePath:s+"/files/"+g+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var a=j===e}else
var a=!0;if(a){if(w.target!==void 0){let N=w.target,j=e;if(typeof N!="string")return ce.errors=[{instancePath:s+"/files/"+g+"/target",schemaPath:"#/properties/f\
iles/items/properties/target/type",keyword:"type",params:{type:"string"}}],!1;if(!(N==="postgres"||N==="typescript"||N==="zod"||N==="pgtap"||N==="kysely"))return ce.
errors=[{instancePath:s+"/files/"+g+"/target",schemaPath:"#/properties/files/items/properties/target/enum",keyword:"enum",params:{allowedValues:Cr.properties.files.
items.properties.target.enum}}],!1;var a=j===e}else var a=!0;if(a)if(w.sha256!==void 0){let N=e;S(w.sha256,{instancePath:s+"/files/"+g+"/sha256",parentData:w,parentDataProperty:"\
sha256",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var a=N===e}else var a=!0}}}}else return ce.errors=[{instancePath:s+"\
/files/"+g,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type:"object"}}],!1;var h=O===e;if(!h)break}}else return ce.errors=[{instancePath:s+
"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i)if(r.elements!==void 0){let y=r.elements,
l=e;if(e===l)if(Array.isArray(y)){var m=!0;let p=y.length;for(let g=0;g<p;g++){let w=e;pe(y[g],{instancePath:s+"/elements/"+g,parentData:y,parentDataProperty:g,
rootData:L,dynamicAnchors:A})||(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);var m=w===e;if(!m)break}}else return ce.errors=[{instancePath:s+"/elements",
schemaPath:"#/properties/elements/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0}}}}}}}else return ce.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return ce.errors=t,e===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Wr=ie,$r={type:"object",
properties:{format:{type:"string",const:"wesley.changes/1"},from:{type:"object",properties:{schema:{$ref:"https://wesley.dev/schemas/definitions/Schema"},digest:{
$ref:"https://wesley.dev/schemas/definitions/Digest"},annotations:{$ref:"https://wesley.dev/schemas/definitions/Annotations"},origin:{type:"object",properties:{
kind:{type:"string",enum:["baseline","ir","sdl","git","empty"]},file:{anyOf:[{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},
{type:"null"}]},ref:{anyOf:[{type:"string",minLength:1},{type:"null"}]}},required:["kind","file","ref"],additionalProperties:!1}},required:["schema","digest","a\
nnotations","origin"],additionalProperties:!1},to:{type:"object",properties:{schema:{$ref:"https://wesley.dev/schemas/definitions/Schema"},digest:{$ref:"https:/\
/wesley.dev/schemas/definitions/Digest"},annotations:{$ref:"https://wesley.dev/schemas/definitions/Annotations"}},required:["schema","digest","annotations"],additionalProperties:!1},
changes:{type:"array",items:{type:"object",properties:{change:{$ref:"https://wesley.dev/schemas/definitions/Change"},classification:{type:"string",enum:["additi\
ve","tightening","destructive"]},address:{$ref:"https://wesley.dev/schemas/definitions/Address"}},required:["change","classification","address"],additionalProperties:!1}}},
required:["format","from","to","changes"],additionalProperties:!1},yr={type:"object",discriminator:{propertyName:"kind"},oneOf:[{type:"object",properties:{kind:{
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
instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,b=u.evaluated;if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&
(b.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let F=r.kind;if(typeof F=="string")if(F==="rename-table"){if(e===e)if(r&&typeof r=="object"&&
!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return u.errors=[{instancePath:s,schemaPath:"#/one\
Of/0/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="from"||n==="to")){return u.errors=[{instancePath:s,
schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;
if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="re\
name-table")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"rename-table"}}],!1;var i=v===
e}else var i=!0;if(i){if(r.from!==void 0){let n=r.from,v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+"/from",schemaPath:"#/oneO\
f/0/properties/from/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/0/properties/from/typ\
e",keyword:"type",params:{type:"string"}}],!1;var i=v===e}else var i=!0;if(i)if(r.to!==void 0){let n=r.to,v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.
errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/0/properties/to/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/t\
o",schemaPath:"#/oneOf/0/properties/to/type",keyword:"type",params:{type:"string"}}],!1;var i=v===e}else var i=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/0/type",keyword:"type",params:{type:"object"}}],!1;var k=!0}else if(F==="rename-column"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.
kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return u.errors=[{instancePath:s,schemaPath:"#/on\
eOf/1/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return u.errors=
[{instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){
let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="rename-column")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"rename-col\
umn"}}],!1;var h=v===e}else var h=!0;if(h){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+"/t\
able",schemaPath:"#/oneOf/1/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/o\
neOf/1/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var h=v===e}else var h=!0;if(h){if(r.from!==void 0){let n=r.from,v=e;if(e===v)if(typeof n==
"string"){if(q(n)<1)return u.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/1/properties/from/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.
errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/1/properties/from/type",keyword:"type",params:{type:"string"}}],!1;var h=v===e}else var h=!0;if(h)if(r.to!==
void 0){let n=r.to,v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/1/properties/to/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/1/properties/to/type",keyword:"type",params:{type:"string"}}],!1;
var h=v===e}else var h=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(F===
"rename-enum-value"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.enum===void 0&&(_="enum")||r.from===void 0&&(_=
"from")||r.to===void 0&&(_="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)
if(!(n==="kind"||n==="enum"||n==="from"||n==="to")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/2/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="rename-enum-value")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/2/properties/kind/const",keyword:"const",params:{allowedValue:"rename-enum-value"}}],!1;var a=v===e}else var a=!0;if(a){if(r.enum!==void 0){let n=r.enum,v=e;
if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/2/properties/enum/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return u.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/2/properties/enum/type",keyword:"type",params:{type:"string"}}],!1;var a=v===e}else
var a=!0;if(a){if(r.from!==void 0){let n=r.from,v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/2/pro\
perties/from/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/2/properties/from/type",keyword:"\
type",params:{type:"string"}}],!1;var a=v===e}else var a=!0;if(a)if(r.to!==void 0){let n=r.to,v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+
"/to",schemaPath:"#/oneOf/2/properties/to/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/2\
/properties/to/type",keyword:"type",params:{type:"string"}}],!1;var a=v===e}else var a=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/2/type",
keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(F==="add-schema"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&
(_="kind")||r.schema===void 0&&(_="schema"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:_}}],!1;
{let T=e;for(let n in r)if(!(n==="kind"||n==="schema")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/3/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-schema")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/3/pr\
operties/kind/const",keyword:"const",params:{allowedValue:"add-schema"}}],!1;var m=v===e}else var m=!0;if(m)if(r.schema!==void 0){let n=r.schema,v=e;if(e===v)if(typeof n==
"string"){if(q(n)<1)return u.errors=[{instancePath:s+"/schema",schemaPath:"#/oneOf/3/properties/schema/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return u.errors=[{instancePath:s+"/schema",schemaPath:"#/oneOf/3/properties/schema/type",keyword:"type",params:{type:"string"}}],!1;var m=v===e}else var m=!0}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(F==="drop-schema"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.schema===void 0&&(_="schema"))return u.errors=[{instancePath:s,schemaPath:"#/oneO\
f/4/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="schema")){return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!=
"string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/4/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-schema")return u.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"drop-schema"}}],!1;var d=v===e}else var d=!0;
if(d)if(r.schema!==void 0){let n=r.schema,v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+"/schema",schemaPath:"#/oneOf/4/propert\
ies/schema/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/schema",schemaPath:"#/oneOf/4/properties/schema/type",keyword:"\
type",params:{type:"string"}}],!1;var d=v===e}else var d=!0}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type:"obj\
ect"}}],!1;k!==!0&&(k=!0)}else if(F==="add-enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.enum===void 0&&(_=
"enum"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="ki\
nd"||n==="enum")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;
break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/5/properties/kind/type",
keyword:"type",params:{type:"string"}}],!1;if(n!=="add-enum")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"cons\
t",params:{allowedValue:"add-enum"}}],!1;var f=v===e}else var f=!0;if(f)if(r.enum!==void 0){let n=e;we(r.enum,{instancePath:s+"/enum",parentData:r,parentDataProperty:"\
enum",rootData:L,dynamicAnchors:A})||(t=t===null?we.errors:t.concat(we.errors),e=t.length);var f=n===e}else var f=!0}}}else return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/5/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(F==="drop-enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.
kind===void 0&&(_="kind")||r.enum===void 0&&(_="enum"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty:_}}],
!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="enum")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/6/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-enum")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/6/pro\
perties/kind/const",keyword:"const",params:{allowedValue:"drop-enum"}}],!1;var y=v===e}else var y=!0;if(y)if(r.enum!==void 0){let n=e;we(r.enum,{instancePath:s+
"/enum",parentData:r,parentDataProperty:"enum",rootData:L,dynamicAnchors:A})||(t=t===null?we.errors:t.concat(we.errors),e=t.length);var y=n===e}else var y=!0}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(F==="add-enum-value"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.enum===void 0&&(_="enum")||r.value===void 0&&(_="value")||r.before===void 0&&(_="\
before"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="k\
ind"||n==="enum"||n==="value"||n==="before")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/7/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-enum-value")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/7/pro\
perties/kind/const",keyword:"const",params:{allowedValue:"add-enum-value"}}],!1;var l=v===e}else var l=!0;if(l){if(r.enum!==void 0){let n=r.enum,v=e;if(e===v)if(typeof n==
"string"){if(q(n)<1)return u.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/7/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.
errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/7/properties/enum/type",keyword:"type",params:{type:"string"}}],!1;var l=v===e}else var l=!0;if(l){if(r.value!==
void 0){let n=r.value,v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+"/value",schemaPath:"#/oneOf/7/properties/value/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/value",schemaPath:"#/oneOf/7/properties/value/type",keyword:"type",params:{type:"\
string"}}],!1;var l=v===e}else var l=!0;if(l)if(r.before!==void 0){let n=r.before,v=e,ye=e,G=!1,me=e;if(e===me)if(typeof n=="string"){if(q(n)<1){let M={instancePath:s+
"/before",schemaPath:"#/oneOf/7/properties/before/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[M]:t.push(M),e++}}else{let M={instancePath:s+
"/before",schemaPath:"#/oneOf/7/properties/before/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[M]:t.push(M),e++}var o=me===e;G=G||o;let xe=e;
if(n!==null){let M={instancePath:s+"/before",schemaPath:"#/oneOf/7/properties/before/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[M]:t.push(M),
e++}var o=xe===e;if(G=G||o,G)e=ye,t!==null&&(ye?t.length=ye:t=null);else{let M={instancePath:s+"/before",schemaPath:"#/oneOf/7/properties/before/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[M]:t.push(M),e++,u.errors=t,!1}var l=v===e}else var l=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/7/ty\
pe",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(F==="drop-enum-value"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===
void 0&&(_="kind")||r.enum===void 0&&(_="enum")||r.value===void 0&&(_="value"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/8/required",keyword:"require\
d",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="enum"||n==="value")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/8/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")
return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/8/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-enum-value")return u.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/8/properties/kind/const",keyword:"const",params:{allowedValue:"drop-enum-value"}}],!1;var p=v===e}else var p=!0;
if(p){if(r.enum!==void 0){let n=r.enum,v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/8/properties/e\
num/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/8/properties/enum/type",keyword:"type",
params:{type:"string"}}],!1;var p=v===e}else var p=!0;if(p)if(r.value!==void 0){let n=r.value,v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+
"/value",schemaPath:"#/oneOf/8/properties/value/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/value",schemaPath:"\
#/oneOf/8/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var p=v===e}else var p=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"#/one\
Of/8/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(F==="reorder-enum-values"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;
if(r.kind===void 0&&(_="kind")||r.enum===void 0&&(_="enum")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return u.errors=[{instancePath:s,schemaPath:"#\
/oneOf/9/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="enum"||n==="from"||n==="to")){return u.errors=
[{instancePath:s,schemaPath:"#/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){
let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/9/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="reorder-enum-values")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/9/properties/kind/const",keyword:"const",params:{allowedValue:"reor\
der-enum-values"}}],!1;var g=v===e}else var g=!0;if(g){if(r.enum!==void 0){let n=r.enum,v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+
"/enum",schemaPath:"#/oneOf/9/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/enum",schemaPath:"#/o\
neOf/9/properties/enum/type",keyword:"type",params:{type:"string"}}],!1;var g=v===e}else var g=!0;if(g){if(r.from!==void 0){let n=r.from,v=e;if(e===v)if(Array.isArray(
n)){var w=!0;let G=n.length;for(let me=0;me<G;me++){let xe=n[me],kr=e;if(e===kr)if(typeof xe=="string"){if(q(xe)<1)return u.errors=[{instancePath:s+"/from/"+me,
schemaPath:"#/oneOf/9/properties/from/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/from/"+me,schemaPath:"#\
/oneOf/9/properties/from/items/type",keyword:"type",params:{type:"string"}}],!1;var w=kr===e;if(!w)break}}else return u.errors=[{instancePath:s+"/from",schemaPath:"\
#/oneOf/9/properties/from/type",keyword:"type",params:{type:"array"}}],!1;var g=v===e}else var g=!0;if(g)if(r.to!==void 0){let n=r.to,v=e;if(e===v)if(Array.isArray(
n)){var O=!0;let G=n.length;for(let me=0;me<G;me++){let xe=n[me],kr=e;if(e===kr)if(typeof xe=="string"){if(q(xe)<1)return u.errors=[{instancePath:s+"/to/"+me,schemaPath:"\
#/oneOf/9/properties/to/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/to/"+me,schemaPath:"#/oneOf/9/propert\
ies/to/items/type",keyword:"type",params:{type:"string"}}],!1;var O=kr===e;if(!O)break}}else return u.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/9/proper\
ties/to/type",keyword:"type",params:{type:"array"}}],!1;var g=v===e}else var g=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/9/type",keyword:"\
type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(F==="set-enum-comment"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&
(_="kind")||r.enum===void 0&&(_="enum")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/10/required",
keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="enum"||n==="from"||n==="to")){return u.errors=[{instancePath:s,
schemaPath:"#/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,
v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/10/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!==
"set-enum-comment")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/10/properties/kind/const",keyword:"const",params:{allowedValue:"set-enum-comment"}}],
!1;var c=v===e}else var c=!0;if(c){if(r.enum!==void 0){let n=r.enum,v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+"/enum",schemaPath:"\
#/oneOf/10/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/10/properties/\
enum/type",keyword:"type",params:{type:"string"}}],!1;var c=v===e}else var c=!0;if(c){if(r.from!==void 0){let n=r.from,v=e;if(typeof n!="string"&&n!==null)return u.
errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/10/properties/from/type",keyword:"type",params:{type:yr.oneOf[10].properties.from.type}}],!1;var c=v===e}else
var c=!0;if(c)if(r.to!==void 0){let n=r.to,v=e;if(typeof n!="string"&&n!==null)return u.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/10/properties/to/type",
keyword:"type",params:{type:yr.oneOf[10].properties.to.type}}],!1;var c=v===e}else var c=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/10/typ\
e",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(F==="add-table"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&
(_="kind")||r.table===void 0&&(_="table"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty:_}}],!1;{
let T=e;for(let n in r)if(!(n==="kind"||n==="table")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/11/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/11/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-table")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/11/p\
roperties/kind/const",keyword:"const",params:{allowedValue:"add-table"}}],!1;var P=v===e}else var P=!0;if(P)if(r.table!==void 0){let n=e;fe(r.table,{instancePath:s+
"/table",parentData:r,parentDataProperty:"table",rootData:L,dynamicAnchors:A})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var P=n===e}else var P=!0}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/11/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(F==="drop-table"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/\
12/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table")){return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!=
"string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/12/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-table")return u.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/12/properties/kind/const",keyword:"const",params:{allowedValue:"drop-table"}}],!1;var D=v===e}else var D=!0;
if(D)if(r.table!==void 0){let n=e;fe(r.table,{instancePath:s+"/table",parentData:r,parentDataProperty:"table",rootData:L,dynamicAnchors:A})||(t=t===null?fe.errors:
t.concat(fe.errors),e=t.length);var D=n===e}else var D=!0}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/12/type",keyword:"type",params:{type:"obje\
ct"}}],!1;k!==!0&&(k=!0)}else if(F==="set-table-comment"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===
void 0&&(_="table")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/13/required",keyword:"required",params:{
missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/13/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")
return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/13/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="set-table-comment")return u.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/13/properties/kind/const",keyword:"const",params:{allowedValue:"set-table-comment"}}],!1;var N=v===e}else var N=!0;
if(N){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/13/properti\
es/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/13/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var N=v===e}else var N=!0;if(N){if(r.from!==void 0){let n=r.from,v=e;if(typeof n!="string"&&n!==null)return u.errors=[{instancePath:s+
"/from",schemaPath:"#/oneOf/13/properties/from/type",keyword:"type",params:{type:yr.oneOf[13].properties.from.type}}],!1;var N=v===e}else var N=!0;if(N)if(r.to!==
void 0){let n=r.to,v=e;if(typeof n!="string"&&n!==null)return u.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/13/properties/to/type",keyword:"type",params:{
type:yr.oneOf[13].properties.to.type}}],!1;var N=v===e}else var N=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/13/type",keyword:"type",params:{
type:"object"}}],!1;k!==!0&&(k=!0)}else if(F==="add-column"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===
void 0&&(_="table")||r.column===void 0&&(_="column")||r.backfill===void 0&&(_="backfill"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/14/required",keyword:"\
required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column"||n==="backfill")){return u.errors=[{instancePath:s,
schemaPath:"#/oneOf/14/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,
v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/14/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!==
"add-column")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/14/properties/kind/const",keyword:"const",params:{allowedValue:"add-column"}}],!1;var j=v===
e}else var j=!0;if(j){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/o\
neOf/14/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/14/properties/t\
able/type",keyword:"type",params:{type:"string"}}],!1;var j=v===e}else var j=!0;if(j){if(r.column!==void 0){let n=e;_e(r.column,{instancePath:s+"/column",parentData:r,
parentDataProperty:"column",rootData:L,dynamicAnchors:A})||(t=t===null?_e.errors:t.concat(_e.errors),e=t.length);var j=n===e}else var j=!0;if(j)if(r.backfill!==
void 0){let n=r.backfill,v=e,ye=e,G=!1,me=e;$(n,{instancePath:s+"/backfill",parentData:r,parentDataProperty:"backfill",rootData:L,dynamicAnchors:A})||(t=t===null?
$.errors:t.concat($.errors),e=t.length);var E=me===e;G=G||E;let xe=e;if(n!==null){let M={instancePath:s+"/backfill",schemaPath:"#/oneOf/14/properties/backfill/a\
nyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[M]:t.push(M),e++}var E=xe===e;if(G=G||E,G)e=ye,t!==null&&(ye?t.length=ye:t=null);else{let M={instancePath:s+
"/backfill",schemaPath:"#/oneOf/14/properties/backfill/anyOf",keyword:"anyOf",params:{}};return t===null?t=[M]:t.push(M),e++,u.errors=t,!1}var j=v===e}else var j=!0}}}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/14/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(F==="drop-column"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.column===void 0&&(_="column"))return u.errors=[{instancePath:s,
schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column")){return u.
errors=[{instancePath:s,schemaPath:"#/oneOf/15/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==
void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/15/properties/kind/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="drop-column")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/15/properties/kind/const",keyword:"const",params:{allowedValue:"\
drop-column"}}],!1;var x=v===e}else var x=!0;if(x){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/15/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/15/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var x=v===e}else var x=!0;if(x)if(r.column!==void 0){let n=e;_e(r.column,{instancePath:s+
"/column",parentData:r,parentDataProperty:"column",rootData:L,dynamicAnchors:A})||(t=t===null?_e.errors:t.concat(_e.errors),e=t.length);var x=n===e}else var x=!0}}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/15/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(F==="widen-column"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.column===void 0&&(_="column")||r.from===void 0&&(_=
"from")||r.to===void 0&&(_="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/16/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)
if(!(n==="kind"||n==="table"||n==="column"||n==="from"||n==="to")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/16/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"\
/kind",schemaPath:"#/oneOf/16/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="widen-column")return u.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/16/properties/kind/const",keyword:"const",params:{allowedValue:"widen-column"}}],!1;var I=v===e}else var I=!0;if(I){if(r.table!==void 0){let n=r.table,v=e;
if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/16/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/16/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var I=v===
e}else var I=!0;if(I){if(r.column!==void 0){let n=r.column,v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+"/column",schemaPath:"\
#/oneOf/16/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/16/propert\
ies/column/type",keyword:"type",params:{type:"string"}}],!1;var I=v===e}else var I=!0;if(I){if(r.from!==void 0){let n=e;K(r.from,{instancePath:s+"/from",parentData:r,
parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?K.errors:t.concat(K.errors),e=t.length);var I=n===e}else var I=!0;if(I)if(r.to!==void 0){let n=e;
K(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?K.errors:t.concat(K.errors),e=t.length);var I=n===e}else
var I=!0}}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/16/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(F==="change-c\
olumn-type"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.column===void 0&&(_="c\
olumn")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/17/required",keyword:"required",params:{missingProperty:_}}],
!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column"||n==="from"||n==="to")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/17/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/17/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="change-column-type")return u.errors=
[{instancePath:s+"/kind",schemaPath:"#/oneOf/17/properties/kind/const",keyword:"const",params:{allowedValue:"change-column-type"}}],!1;var Y=v===e}else var Y=!0;
if(Y){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/17/properti\
es/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/17/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var Y=v===e}else var Y=!0;if(Y){if(r.column!==void 0){let n=r.column,v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=
[{instancePath:s+"/column",schemaPath:"#/oneOf/17/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"\
/column",schemaPath:"#/oneOf/17/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var Y=v===e}else var Y=!0;if(Y){if(r.from!==void 0){let n=e;K(
r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?K.errors:t.concat(K.errors),e=t.length);var Y=n===
e}else var Y=!0;if(Y)if(r.to!==void 0){let n=e;K(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?K.errors:
t.concat(K.errors),e=t.length);var Y=n===e}else var Y=!0}}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/17/type",keyword:"type",params:{type:"ob\
ject"}}],!1;k!==!0&&(k=!0)}else if(F==="set-not-null"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&
(_="table")||r.column===void 0&&(_="column")||r.backfill===void 0&&(_="backfill"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/18/required",keyword:"req\
uired",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column"||n==="backfill")){return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/18/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!=
"string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/18/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="set-not-null")
return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/18/properties/kind/const",keyword:"const",params:{allowedValue:"set-not-null"}}],!1;var V=v===e}else
var V=!0;if(V){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/18\
/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/18/properties/table/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var V=v===e}else var V=!0;if(V){if(r.column!==void 0){let n=r.column,v=e;if(e===v)if(typeof n=="string"){if(q(n)<
1)return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/18/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=
[{instancePath:s+"/column",schemaPath:"#/oneOf/18/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var V=v===e}else var V=!0;if(V)if(r.backfill!==
void 0){let n=r.backfill,v=e,ye=e,G=!1,me=e;$(n,{instancePath:s+"/backfill",parentData:r,parentDataProperty:"backfill",rootData:L,dynamicAnchors:A})||(t=t===null?
$.errors:t.concat($.errors),e=t.length);var U=me===e;G=G||U;let xe=e;if(n!==null){let M={instancePath:s+"/backfill",schemaPath:"#/oneOf/18/properties/backfill/a\
nyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[M]:t.push(M),e++}var U=xe===e;if(G=G||U,G)e=ye,t!==null&&(ye?t.length=ye:t=null);else{let M={instancePath:s+
"/backfill",schemaPath:"#/oneOf/18/properties/backfill/anyOf",keyword:"anyOf",params:{}};return t===null?t=[M]:t.push(M),e++,u.errors=t,!1}var V=v===e}else var V=!0}}}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/18/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(F==="drop-not-null"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.column===void 0&&(_="column"))return u.errors=[{instancePath:s,
schemaPath:"#/oneOf/19/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column")){return u.
errors=[{instancePath:s,schemaPath:"#/oneOf/19/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==
void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/19/properties/kind/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="drop-not-null")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/19/properties/kind/const",keyword:"const",params:{allowedValue:"\
drop-not-null"}}],!1;var te=v===e}else var te=!0;if(te){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/19/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/19/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var te=v===e}else var te=!0;if(te)if(r.column!==void 0){let n=r.column,v=e;if(e===v)
if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/19/properties/column/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/19/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var te=v===e}else var te=!0}}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/19/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(F==="set-default"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.column===void 0&&(_="column")||r.from===void 0&&(_=
"from")||r.to===void 0&&(_="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/20/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)
if(!(n==="kind"||n==="table"||n==="column"||n==="from"||n==="to")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/20/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"\
/kind",schemaPath:"#/oneOf/20/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="set-default")return u.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/20/properties/kind/const",keyword:"const",params:{allowedValue:"set-default"}}],!1;var Ue=v===e}else var Ue=!0;if(Ue){if(r.table!==void 0){let n=r.table,
v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/20/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/20/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ue=v===
e}else var Ue=!0;if(Ue){if(r.column!==void 0){let n=r.column,v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+"/column",schemaPath:"\
#/oneOf/20/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/20/propert\
ies/column/type",keyword:"type",params:{type:"string"}}],!1;var Ue=v===e}else var Ue=!0;if(Ue){if(r.from!==void 0){let n=r.from,v=e,ye=e,G=!1,me=e;$(n,{instancePath:s+
"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var ae=me===e;G=G||ae;let xe=e;
if(n!==null){let M={instancePath:s+"/from",schemaPath:"#/oneOf/20/properties/from/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[M]:t.push(M),e++}
var ae=xe===e;if(G=G||ae,G)e=ye,t!==null&&(ye?t.length=ye:t=null);else{let M={instancePath:s+"/from",schemaPath:"#/oneOf/20/properties/from/anyOf",keyword:"anyO\
f",params:{}};return t===null?t=[M]:t.push(M),e++,u.errors=t,!1}var Ue=v===e}else var Ue=!0;if(Ue)if(r.to!==void 0){let n=e;$(r.to,{instancePath:s+"/to",parentData:r,
parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var Ue=n===e}else var Ue=!0}}}}}}else return u.errors=
[{instancePath:s,schemaPath:"#/oneOf/20/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(F==="drop-default"){if(e===e)if(r&&typeof r=="ob\
ject"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.column===void 0&&(_="column")||r.from===void 0&&(_="from"))return u.
errors=[{instancePath:s,schemaPath:"#/oneOf/21/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||
n==="column"||n==="from")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/21/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/21/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-default")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/21/properties/kind/const",keyword:"\
const",params:{allowedValue:"drop-default"}}],!1;var We=v===e}else var We=!0;if(We){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(q(
n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/21/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=
[{instancePath:s+"/table",schemaPath:"#/oneOf/21/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var We=v===e}else var We=!0;if(We){if(r.column!==
void 0){let n=r.column,v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/21/properties/column/minLeng\
th",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/21/properties/column/type",keyword:"type",params:{
type:"string"}}],!1;var We=v===e}else var We=!0;if(We)if(r.from!==void 0){let n=e;$(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,
dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var We=n===e}else var We=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneO\
f/21/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(F==="change-generated"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;
if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.column===void 0&&(_="column")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return u.errors=
[{instancePath:s,schemaPath:"#/oneOf/22/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="\
column"||n==="from"||n==="to")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/22/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/22/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="change-generated")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/22/properties/kind/const",
keyword:"const",params:{allowedValue:"change-generated"}}],!1;var ze=v===e}else var ze=!0;if(ze){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="s\
tring"){if(q(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/22/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/22/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var ze=v===e}else var ze=!0;if(ze){if(r.
column!==void 0){let n=r.column,v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/22/properties/colum\
n/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/22/properties/column/type",keyword:"t\
ype",params:{type:"string"}}],!1;var ze=v===e}else var ze=!0;if(ze){if(r.from!==void 0){let n=r.from,v=e,ye=e,G=!1,me=e;$(n,{instancePath:s+"/from",parentData:r,
parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var _r=me===e;G=G||_r;let xe=e;if(n!==null){let M={
instancePath:s+"/from",schemaPath:"#/oneOf/22/properties/from/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[M]:t.push(M),e++}var _r=xe===e;if(G=
G||_r,G)e=ye,t!==null&&(ye?t.length=ye:t=null);else{let M={instancePath:s+"/from",schemaPath:"#/oneOf/22/properties/from/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[M]:t.push(M),e++,u.errors=t,!1}var ze=v===e}else var ze=!0;if(ze)if(r.to!==void 0){let n=r.to,v=e,ye=e,G=!1,me=e;$(n,{instancePath:s+"/to",parentData:r,
parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var Or=me===e;G=G||Or;let xe=e;if(n!==null){let M={instancePath:s+
"/to",schemaPath:"#/oneOf/22/properties/to/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[M]:t.push(M),e++}var Or=xe===e;if(G=G||Or,G)e=ye,t!==null&&
(ye?t.length=ye:t=null);else{let M={instancePath:s+"/to",schemaPath:"#/oneOf/22/properties/to/anyOf",keyword:"anyOf",params:{}};return t===null?t=[M]:t.push(M),
e++,u.errors=t,!1}var ze=v===e}else var ze=!0}}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/22/type",keyword:"type",params:{type:"object"}}],!1;
k!==!0&&(k=!0)}else if(F==="set-column-comment"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_=
"table")||r.column===void 0&&(_="column")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/23/required",
keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column"||n==="from"||n==="to")){return u.errors=[{
instancePath:s,schemaPath:"#/oneOf/23/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){
let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/23/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="set-column-comment")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/23/properties/kind/const",keyword:"const",params:{allowedValue:"set-\
column-comment"}}],!1;var Be=v===e}else var Be=!0;if(Be){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/23/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/23/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Be=v===e}else var Be=!0;if(Be){if(r.column!==void 0){let n=r.column,v=e;if(e===
v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/23/properties/column/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/23/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var Be=v===e}else var Be=!0;
if(Be){if(r.from!==void 0){let n=r.from,v=e;if(typeof n!="string"&&n!==null)return u.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/23/properties/from/type",
keyword:"type",params:{type:yr.oneOf[23].properties.from.type}}],!1;var Be=v===e}else var Be=!0;if(Be)if(r.to!==void 0){let n=r.to,v=e;if(typeof n!="string"&&n!==
null)return u.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/23/properties/to/type",keyword:"type",params:{type:yr.oneOf[23].properties.to.type}}],!1;var Be=v===
e}else var Be=!0}}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/23/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(F==="\
change-primary-key"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.from===void 0&&
(_="from")||r.to===void 0&&(_="to")||r.kept===void 0&&(_="kept"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/24/required",keyword:"required",params:{missingProperty:_}}],
!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to"||n==="kept")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/24/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/24/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="change-primary-key")return u.errors=
[{instancePath:s+"/kind",schemaPath:"#/oneOf/24/properties/kind/const",keyword:"const",params:{allowedValue:"change-primary-key"}}],!1;var Ke=v===e}else var Ke=!0;
if(Ke){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/24/propert\
ies/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/24/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var Ke=v===e}else var Ke=!0;if(Ke){if(r.from!==void 0){let n=e;Oe(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"\
from",rootData:L,dynamicAnchors:A})||(t=t===null?Oe.errors:t.concat(Oe.errors),e=t.length);var Ke=n===e}else var Ke=!0;if(Ke){if(r.to!==void 0){let n=e;Oe(r.to,
{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?Oe.errors:t.concat(Oe.errors),e=t.length);var Ke=n===e}else
var Ke=!0;if(Ke)if(r.kept!==void 0){let n=r.kept,v=e;if(typeof n!="string"&&n!==null)return u.errors=[{instancePath:s+"/kept",schemaPath:"#/oneOf/24/properties/\
kept/type",keyword:"type",params:{type:yr.oneOf[24].properties.kept.type}}],!1;var Ke=v===e}else var Ke=!0}}}}}}else return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/24/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(F==="add-unique-constraint"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(
r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.constraint===void 0&&(_="constraint"))return u.errors=[{instancePath:s,schemaPath:"#/\
oneOf/25/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="constraint")){return u.errors=[
{instancePath:s,schemaPath:"#/oneOf/25/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){
let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/25/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="add-unique-constraint")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/25/properties/kind/const",keyword:"const",params:{allowedValue:"a\
dd-unique-constraint"}}],!1;var sr=v===e}else var sr=!0;if(sr){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=
[{instancePath:s+"/table",schemaPath:"#/oneOf/25/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/t\
able",schemaPath:"#/oneOf/25/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var sr=v===e}else var sr=!0;if(sr)if(r.constraint!==void 0){let n=e;
ne(r.constraint,{instancePath:s+"/constraint",parentData:r,parentDataProperty:"constraint",rootData:L,dynamicAnchors:A})||(t=t===null?ne.errors:t.concat(ne.errors),
e=t.length);var sr=n===e}else var sr=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/25/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&
(k=!0)}else if(F==="drop-unique-constraint"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="t\
able")||r.constraint===void 0&&(_="constraint"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/26/required",keyword:"required",params:{missingProperty:_}}],
!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="constraint")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/26/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/26/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-unique-constraint")return u.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/26/properties/kind/const",keyword:"const",params:{allowedValue:"drop-unique-constraint"}}],!1;var tr=v===e}else var tr=!0;if(tr){if(r.
table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/26/properties/table/mi\
nLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/26/properties/table/type",keyword:"type",params:{
type:"string"}}],!1;var tr=v===e}else var tr=!0;if(tr)if(r.constraint!==void 0){let n=e;ne(r.constraint,{instancePath:s+"/constraint",parentData:r,parentDataProperty:"\
constraint",rootData:L,dynamicAnchors:A})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var tr=n===e}else var tr=!0}}}}else return u.errors=[{instancePath:s,
schemaPath:"#/oneOf/26/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(F==="change-unique-constraint"){if(e===e)if(r&&typeof r=="object"&&
!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return u.errors=[{instancePath:s,
schemaPath:"#/oneOf/27/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/27/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){
if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/27/properties/kind/type",keyword:"type",
params:{type:"string"}}],!1;if(n!=="change-unique-constraint")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/27/properties/kind/const",keyword:"co\
nst",params:{allowedValue:"change-unique-constraint"}}],!1;var Ge=v===e}else var Ge=!0;if(Ge){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="stri\
ng"){if(q(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/27/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/27/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ge=v===e}else var Ge=!0;if(Ge){if(r.
from!==void 0){let n=e;ne(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?ne.errors:t.concat(ne.
errors),e=t.length);var Ge=n===e}else var Ge=!0;if(Ge)if(r.to!==void 0){let n=e;ne(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||
(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var Ge=n===e}else var Ge=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/27/type",keyword:"\
type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(F==="add-foreign-key"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&
(_="kind")||r.table===void 0&&(_="table")||r.foreignKey===void 0&&(_="foreignKey"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/28/required",keyword:"re\
quired",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="foreignKey")){return u.errors=[{instancePath:s,schemaPath:"#/\
oneOf/28/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!=
"string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/28/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-foreign-ke\
y")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/28/properties/kind/const",keyword:"const",params:{allowedValue:"add-foreign-key"}}],!1;var ir=v===
e}else var ir=!0;if(ir){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#\
/oneOf/28/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/28/properties\
/table/type",keyword:"type",params:{type:"string"}}],!1;var ir=v===e}else var ir=!0;if(ir)if(r.foreignKey!==void 0){let n=e;W(r.foreignKey,{instancePath:s+"/for\
eignKey",parentData:r,parentDataProperty:"foreignKey",rootData:L,dynamicAnchors:A})||(t=t===null?W.errors:t.concat(W.errors),e=t.length);var ir=n===e}else var ir=!0}}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/28/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(F==="drop-foreign-key"){if(e===e)
if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.foreignKey===void 0&&(_="foreignKey"))return u.
errors=[{instancePath:s,schemaPath:"#/oneOf/29/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||
n==="foreignKey")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/29/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/29/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-foreign-key")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/29/properties/kind/const",
keyword:"const",params:{allowedValue:"drop-foreign-key"}}],!1;var nr=v===e}else var nr=!0;if(nr){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="s\
tring"){if(q(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/29/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/29/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var nr=v===e}else var nr=!0;if(nr)if(r.
foreignKey!==void 0){let n=e;W(r.foreignKey,{instancePath:s+"/foreignKey",parentData:r,parentDataProperty:"foreignKey",rootData:L,dynamicAnchors:A})||(t=t===null?
W.errors:t.concat(W.errors),e=t.length);var nr=n===e}else var nr=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/29/type",keyword:"type",params:{
type:"object"}}],!1;k!==!0&&(k=!0)}else if(F==="change-foreign-key"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||
r.table===void 0&&(_="table")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/30/required",keyword:"r\
equired",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/30/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!=
"string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/30/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="change-foreign\
-key")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/30/properties/kind/const",keyword:"const",params:{allowedValue:"change-foreign-key"}}],!1;var Xe=v===
e}else var Xe=!0;if(Xe){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#\
/oneOf/30/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/30/properties\
/table/type",keyword:"type",params:{type:"string"}}],!1;var Xe=v===e}else var Xe=!0;if(Xe){if(r.from!==void 0){let n=e;W(r.from,{instancePath:s+"/from",parentData:r,
parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?W.errors:t.concat(W.errors),e=t.length);var Xe=n===e}else var Xe=!0;if(Xe)if(r.to!==void 0){
let n=e;W(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?W.errors:t.concat(W.errors),e=t.length);var Xe=n===
e}else var Xe=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/30/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(F==="a\
dd-check"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.check===void 0&&(_="chec\
k"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/31/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||
n==="table"||n==="check")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/31/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/31/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-check")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/31/properties/kind/const",keyword:"\
const",params:{allowedValue:"add-check"}}],!1;var ar=v===e}else var ar=!0;if(ar){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(q(n)<
1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/31/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{
instancePath:s+"/table",schemaPath:"#/oneOf/31/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var ar=v===e}else var ar=!0;if(ar)if(r.check!==
void 0){let n=e;ke(r.check,{instancePath:s+"/check",parentData:r,parentDataProperty:"check",rootData:L,dynamicAnchors:A})||(t=t===null?ke.errors:t.concat(ke.errors),
e=t.length);var ar=n===e}else var ar=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/31/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&
(k=!0)}else if(F==="drop-check"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.check===
void 0&&(_="check"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/32/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)
if(!(n==="kind"||n==="table"||n==="check")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/32/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/32/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-check")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/32/prope\
rties/kind/const",keyword:"const",params:{allowedValue:"drop-check"}}],!1;var or=v===e}else var or=!0;if(or){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n==
"string"){if(q(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/32/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/32/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var or=v===e}else var or=!0;if(or)if(r.
check!==void 0){let n=e;ke(r.check,{instancePath:s+"/check",parentData:r,parentDataProperty:"check",rootData:L,dynamicAnchors:A})||(t=t===null?ke.errors:t.concat(
ke.errors),e=t.length);var or=n===e}else var or=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/32/type",keyword:"type",params:{type:"object"}}],
!1;k!==!0&&(k=!0)}else if(F==="change-check"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="\
table")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/33/required",keyword:"required",params:{missingProperty:_}}],
!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/33/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/33/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="change-check")return u.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/33/properties/kind/const",keyword:"const",params:{allowedValue:"change-check"}}],!1;var He=v===e}else var He=!0;if(He){if(r.table!==void 0){let n=r.table,
v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/33/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/33/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var He=v===
e}else var He=!0;if(He){if(r.from!==void 0){let n=e;ke(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===
null?ke.errors:t.concat(ke.errors),e=t.length);var He=n===e}else var He=!0;if(He)if(r.to!==void 0){let n=e;ke(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"\
to",rootData:L,dynamicAnchors:A})||(t=t===null?ke.errors:t.concat(ke.errors),e=t.length);var He=n===e}else var He=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/33/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(F==="add-index"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;
if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.index===void 0&&(_="index"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/34/required",keyword:"\
required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="index")){return u.errors=[{instancePath:s,schemaPath:"#/one\
Of/34/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!=
"string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/34/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-index")return u.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/34/properties/kind/const",keyword:"const",params:{allowedValue:"add-index"}}],!1;var lr=v===e}else var lr=!0;
if(lr){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/34/propert\
ies/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/34/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var lr=v===e}else var lr=!0;if(lr)if(r.index!==void 0){let n=e;H(r.index,{instancePath:s+"/index",parentData:r,parentDataProperty:"\
index",rootData:L,dynamicAnchors:A})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var lr=n===e}else var lr=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/34/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(F==="drop-index"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;
if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.index===void 0&&(_="index"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/35/required",keyword:"\
required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="index")){return u.errors=[{instancePath:s,schemaPath:"#/one\
Of/35/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!=
"string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/35/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-index")return u.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/35/properties/kind/const",keyword:"const",params:{allowedValue:"drop-index"}}],!1;var pr=v===e}else var pr=!0;
if(pr){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/35/propert\
ies/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/35/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var pr=v===e}else var pr=!0;if(pr)if(r.index!==void 0){let n=e;H(r.index,{instancePath:s+"/index",parentData:r,parentDataProperty:"\
index",rootData:L,dynamicAnchors:A})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var pr=n===e}else var pr=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/35/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(F==="change-index"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;
if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/36/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return u.errors=
[{instancePath:s,schemaPath:"#/oneOf/36/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){
let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/36/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="change-index")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/36/properties/kind/const",keyword:"const",params:{allowedValue:"change-ind\
ex"}}],!1;var Ze=v===e}else var Ze=!0;if(Ze){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+"\
/table",schemaPath:"#/oneOf/36/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/36/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ze=v===e}else var Ze=!0;if(Ze){if(r.from!==void 0){let n=e;H(r.from,{instancePath:s+
"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var Ze=n===e}else var Ze=!0;if(Ze)
if(r.to!==void 0){let n=e;H(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?H.errors:t.concat(H.errors),
e=t.length);var Ze=n===e}else var Ze=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/36/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&
(k=!0)}else if(F==="add-policy"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.policy===
void 0&&(_="policy"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/37/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)
if(!(n==="kind"||n==="table"||n==="policy")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/37/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/37/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-policy")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/37/prope\
rties/kind/const",keyword:"const",params:{allowedValue:"add-policy"}}],!1;var fr=v===e}else var fr=!0;if(fr){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n==
"string"){if(q(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/37/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/37/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var fr=v===e}else var fr=!0;if(fr)if(r.
policy!==void 0){let n=e;J(r.policy,{instancePath:s+"/policy",parentData:r,parentDataProperty:"policy",rootData:L,dynamicAnchors:A})||(t=t===null?J.errors:t.concat(
J.errors),e=t.length);var fr=n===e}else var fr=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/37/type",keyword:"type",params:{type:"object"}}],
!1;k!==!0&&(k=!0)}else if(F==="drop-policy"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="t\
able")||r.policy===void 0&&(_="policy"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/38/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;
for(let n in r)if(!(n==="kind"||n==="table"||n==="policy")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/38/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",
schemaPath:"#/oneOf/38/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-policy")return u.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/38/properties/kind/const",keyword:"const",params:{allowedValue:"drop-policy"}}],!1;var mr=v===e}else var mr=!0;if(mr){if(r.table!==void 0){let n=r.table,
v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/38/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/38/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var mr=v===
e}else var mr=!0;if(mr)if(r.policy!==void 0){let n=e;J(r.policy,{instancePath:s+"/policy",parentData:r,parentDataProperty:"policy",rootData:L,dynamicAnchors:A})||
(t=t===null?J.errors:t.concat(J.errors),e=t.length);var mr=n===e}else var mr=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/38/type",keyword:"t\
ype",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(F==="change-policy"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_=
"kind")||r.table===void 0&&(_="table")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/39/required",keyword:"\
required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/39/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!=
"string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/39/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="change-policy")
return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/39/properties/kind/const",keyword:"const",params:{allowedValue:"change-policy"}}],!1;var Qe=v===e}else
var Qe=!0;if(Qe){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/\
39/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/39/properties/table/\
type",keyword:"type",params:{type:"string"}}],!1;var Qe=v===e}else var Qe=!0;if(Qe){if(r.from!==void 0){let n=e;J(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"\
from",rootData:L,dynamicAnchors:A})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var Qe=n===e}else var Qe=!0;if(Qe)if(r.to!==void 0){let n=e;J(r.to,{instancePath:s+
"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var Qe=n===e}else var Qe=!0}}}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/39/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(F==="set-row-security"){if(e===e)
if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.from===void 0&&(_="from")||r.to===void 0&&(_=
"to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/40/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kin\
d"||n==="table"||n==="from"||n==="to")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/40/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/40/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="set-row-security")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/40/properties/kind/const",
keyword:"const",params:{allowedValue:"set-row-security"}}],!1;var Je=v===e}else var Je=!0;if(Je){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="s\
tring"){if(q(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/40/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/40/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Je=v===e}else var Je=!0;if(Je){if(r.
from!==void 0){let n=e;Ie(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?Ie.errors:t.concat(Ie.
errors),e=t.length);var Je=n===e}else var Je=!0;if(Je)if(r.to!==void 0){let n=e;Ie(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||
(t=t===null?Ie.errors:t.concat(Ie.errors),e=t.length);var Je=n===e}else var Je=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/40/type",keyword:"\
type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(F==="add-grant"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="ki\
nd")||r.table===void 0&&(_="table")||r.grant===void 0&&(_="grant"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/41/required",keyword:"required",params:{
missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="grant")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/41/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/41/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-grant")return u.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/41/properties/kind/const",keyword:"const",params:{allowedValue:"add-grant"}}],!1;var dr=v===e}else var dr=!0;if(dr){if(r.table!==void 0){
let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/41/properties/table/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/41/properties/table/type",keyword:"type",params:{type:"strin\
g"}}],!1;var dr=v===e}else var dr=!0;if(dr)if(r.grant!==void 0){let n=e;be(r.grant,{instancePath:s+"/grant",parentData:r,parentDataProperty:"grant",rootData:L,dynamicAnchors:A})||
(t=t===null?be.errors:t.concat(be.errors),e=t.length);var dr=n===e}else var dr=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/41/type",keyword:"\
type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(F==="drop-grant"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="k\
ind")||r.table===void 0&&(_="table")||r.grant===void 0&&(_="grant"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/42/required",keyword:"required",params:{
missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="grant")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/42/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/42/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-grant")return u.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/42/properties/kind/const",keyword:"const",params:{allowedValue:"drop-grant"}}],!1;var ur=v===e}else var ur=!0;if(ur){if(r.table!==void 0){
let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(q(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/42/properties/table/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/42/properties/table/type",keyword:"type",params:{type:"strin\
g"}}],!1;var ur=v===e}else var ur=!0;if(ur)if(r.grant!==void 0){let n=e;be(r.grant,{instancePath:s+"/grant",parentData:r,parentDataProperty:"grant",rootData:L,dynamicAnchors:A})||
(t=t===null?be.errors:t.concat(be.errors),e=t.length);var ur=n===e}else var ur=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/42/type",keyword:"\
type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else return u.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mappi\
ng",tag:"kind",tagValue:F}}],!1;else return u.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:F}}],
!1}else return u.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return u.errors=t,b.props=k,e===0}u.evaluated={dynamicProps:!0,
dynamicItems:!1};function ie(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,b=ie.evaluated;if(b.dynamicProps&&
(b.props=void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.format===void 0&&(l="format")||r.from===void 0&&
(l="from")||r.to===void 0&&(l="to")||r.changes===void 0&&(l="changes"))return ie.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],
!1;{let o=e;for(let p in r)if(!(p==="format"||p==="from"||p==="to"||p==="changes")){return ie.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p}}],!1;break}if(o===e){if(r.format!==void 0){let p=r.format,g=e;if(typeof p!="string")return ie.errors=[{instancePath:s+
"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="wesley.changes/1")return ie.errors=[{instancePath:s+"/format",
schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.changes/1"}}],!1;var i=g===e}else var i=!0;if(i){if(r.from!==void 0){let p=r.
from,g=e;if(e===g)if(p&&typeof p=="object"&&!Array.isArray(p)){let O;if(p.schema===void 0&&(O="schema")||p.digest===void 0&&(O="digest")||p.annotations===void 0&&
(O="annotations")||p.origin===void 0&&(O="origin"))return ie.errors=[{instancePath:s+"/from",schemaPath:"#/properties/from/required",keyword:"required",params:{
missingProperty:O}}],!1;{let c=e;for(let P in p)if(!(P==="schema"||P==="digest"||P==="annotations"||P==="origin")){return ie.errors=[{instancePath:s+"/from",schemaPath:"\
#/properties/from/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}}],!1;break}if(c===e){if(p.schema!==void 0){let P=e;Ee(p.schema,
{instancePath:s+"/from/schema",parentData:p,parentDataProperty:"schema",rootData:L,dynamicAnchors:A})||(t=t===null?Ee.errors:t.concat(Ee.errors),e=t.length);var k=P===
e}else var k=!0;if(k){if(p.digest!==void 0){let P=e;S(p.digest,{instancePath:s+"/from/digest",parentData:p,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||
(t=t===null?S.errors:t.concat(S.errors),e=t.length);var k=P===e}else var k=!0;if(k){if(p.annotations!==void 0){let P=e;Re(p.annotations,{instancePath:s+"/from/a\
nnotations",parentData:p,parentDataProperty:"annotations",rootData:L,dynamicAnchors:A})||(t=t===null?Re.errors:t.concat(Re.errors),e=t.length);var k=P===e}else var k=!0;
if(k)if(p.origin!==void 0){let P=p.origin,D=e;if(e===D)if(P&&typeof P=="object"&&!Array.isArray(P)){let j;if(P.kind===void 0&&(j="kind")||P.file===void 0&&(j="f\
ile")||P.ref===void 0&&(j="ref"))return ie.errors=[{instancePath:s+"/from/origin",schemaPath:"#/properties/from/properties/origin/required",keyword:"required",params:{
missingProperty:j}}],!1;{let E=e;for(let x in P)if(!(x==="kind"||x==="file"||x==="ref")){return ie.errors=[{instancePath:s+"/from/origin",schemaPath:"#/properti\
es/from/properties/origin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x}}],!1;break}if(E===e){if(P.kind!==void 0){let x=P.kind,
I=e;if(typeof x!="string")return ie.errors=[{instancePath:s+"/from/origin/kind",schemaPath:"#/properties/from/properties/origin/properties/kind/type",keyword:"t\
ype",params:{type:"string"}}],!1;if(!(x==="baseline"||x==="ir"||x==="sdl"||x==="git"||x==="empty"))return ie.errors=[{instancePath:s+"/from/origin/kind",schemaPath:"\
#/properties/from/properties/origin/properties/kind/enum",keyword:"enum",params:{allowedValues:$r.properties.from.properties.origin.properties.kind.enum}}],!1;var h=I===
e}else var h=!0;if(h){if(P.file!==void 0){let x=P.file,I=e,Y=e,V=!1,U=e;if(e===U)if(typeof x=="string"){if(!wr.test(x)){let ae={instancePath:s+"/from/origin/fil\
e",schemaPath:"#/properties/from/properties/origin/properties/file/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u000\
0-\\u001f]+$"}};t===null?t=[ae]:t.push(ae),e++}}else{let ae={instancePath:s+"/from/origin/file",schemaPath:"#/properties/from/properties/origin/properties/file/\
anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[ae]:t.push(ae),e++}var a=U===e;V=V||a;let te=e;if(x!==null){let ae={instancePath:s+"/from/origi\
n/file",schemaPath:"#/properties/from/properties/origin/properties/file/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[ae]:t.push(ae),e++}var a=te===
e;if(V=V||a,V)e=Y,t!==null&&(Y?t.length=Y:t=null);else{let ae={instancePath:s+"/from/origin/file",schemaPath:"#/properties/from/properties/origin/properties/fil\
e/anyOf",keyword:"anyOf",params:{}};return t===null?t=[ae]:t.push(ae),e++,ie.errors=t,!1}var h=I===e}else var h=!0;if(h)if(P.ref!==void 0){let x=P.ref,I=e,Y=e,V=!1,
U=e;if(e===U)if(typeof x=="string"){if(q(x)<1){let ae={instancePath:s+"/from/origin/ref",schemaPath:"#/properties/from/properties/origin/properties/ref/anyOf/0/\
minLength",keyword:"minLength",params:{limit:1}};t===null?t=[ae]:t.push(ae),e++}}else{let ae={instancePath:s+"/from/origin/ref",schemaPath:"#/properties/from/pr\
operties/origin/properties/ref/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[ae]:t.push(ae),e++}var m=U===e;V=V||m;let te=e;if(x!==null){let ae={
instancePath:s+"/from/origin/ref",schemaPath:"#/properties/from/properties/origin/properties/ref/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[
ae]:t.push(ae),e++}var m=te===e;if(V=V||m,V)e=Y,t!==null&&(Y?t.length=Y:t=null);else{let ae={instancePath:s+"/from/origin/ref",schemaPath:"#/properties/from/pro\
perties/origin/properties/ref/anyOf",keyword:"anyOf",params:{}};return t===null?t=[ae]:t.push(ae),e++,ie.errors=t,!1}var h=I===e}else var h=!0}}}}else return ie.
errors=[{instancePath:s+"/from/origin",schemaPath:"#/properties/from/properties/origin/type",keyword:"type",params:{type:"object"}}],!1;var k=D===e}else var k=!0}}}}}else
return ie.errors=[{instancePath:s+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"object"}}],!1;var i=g===e}else var i=!0;if(i){if(r.to!==
void 0){let p=r.to,g=e;if(e===g)if(p&&typeof p=="object"&&!Array.isArray(p)){let O;if(p.schema===void 0&&(O="schema")||p.digest===void 0&&(O="digest")||p.annotations===
void 0&&(O="annotations"))return ie.errors=[{instancePath:s+"/to",schemaPath:"#/properties/to/required",keyword:"required",params:{missingProperty:O}}],!1;{let c=e;
for(let P in p)if(!(P==="schema"||P==="digest"||P==="annotations")){return ie.errors=[{instancePath:s+"/to",schemaPath:"#/properties/to/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:P}}],!1;break}if(c===e){if(p.schema!==void 0){let P=e;Ee(p.schema,{instancePath:s+"/to/schema",parentData:p,parentDataProperty:"\
schema",rootData:L,dynamicAnchors:A})||(t=t===null?Ee.errors:t.concat(Ee.errors),e=t.length);var d=P===e}else var d=!0;if(d){if(p.digest!==void 0){let P=e;S(p.digest,
{instancePath:s+"/to/digest",parentData:p,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var d=P===
e}else var d=!0;if(d)if(p.annotations!==void 0){let P=e;Re(p.annotations,{instancePath:s+"/to/annotations",parentData:p,parentDataProperty:"annotations",rootData:L,
dynamicAnchors:A})||(t=t===null?Re.errors:t.concat(Re.errors),e=t.length);var d=P===e}else var d=!0}}}}else return ie.errors=[{instancePath:s+"/to",schemaPath:"\
#/properties/to/type",keyword:"type",params:{type:"object"}}],!1;var i=g===e}else var i=!0;if(i)if(r.changes!==void 0){let p=r.changes,g=e;if(e===g)if(Array.isArray(
p)){var f=!0;let O=p.length;for(let c=0;c<O;c++){let P=p[c],D=e;if(e===D)if(P&&typeof P=="object"&&!Array.isArray(P)){let j;if(P.change===void 0&&(j="change")||
P.classification===void 0&&(j="classification")||P.address===void 0&&(j="address"))return ie.errors=[{instancePath:s+"/changes/"+c,schemaPath:"#/properties/chan\
ges/items/required",keyword:"required",params:{missingProperty:j}}],!1;{let E=e;for(let x in P)if(!(x==="change"||x==="classification"||x==="address")){return ie.
errors=[{instancePath:s+"/changes/"+c,schemaPath:"#/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x}}],
!1;break}if(E===e){if(P.change!==void 0){let x=e;u(P.change,{instancePath:s+"/changes/"+c+"/change",parentData:P,parentDataProperty:"change",rootData:L,dynamicAnchors:A})||
(t=t===null?u.errors:t.concat(u.errors),e=t.length);var y=x===e}else var y=!0;if(y){if(P.classification!==void 0){let x=P.classification,I=e;if(typeof x!="strin\
g")return ie.errors=[{instancePath:s+"/changes/"+c+"/classification",schemaPath:"#/properties/changes/items/properties/classification/type",keyword:"type",params:{
type:"string"}}],!1;if(!(x==="additive"||x==="tightening"||x==="destructive"))return ie.errors=[{instancePath:s+"/changes/"+c+"/classification",schemaPath:"#/pr\
operties/changes/items/properties/classification/enum",keyword:"enum",params:{allowedValues:$r.properties.changes.items.properties.classification.enum}}],!1;var y=I===
e}else var y=!0;if(y)if(P.address!==void 0){let x=e;Ne(P.address,{instancePath:s+"/changes/"+c+"/address",parentData:P,parentDataProperty:"address",rootData:L,dynamicAnchors:A})||
(t=t===null?Ne.errors:t.concat(Ne.errors),e=t.length);var y=x===e}else var y=!0}}}}else return ie.errors=[{instancePath:s+"/changes/"+c,schemaPath:"#/properties\
/changes/items/type",keyword:"type",params:{type:"object"}}],!1;var f=D===e;if(!f)break}}else return ie.errors=[{instancePath:s+"/changes",schemaPath:"#/propert\
ies/changes/type",keyword:"type",params:{type:"array"}}],!1;var i=g===e}else var i=!0}}}}}else return ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return ie.errors=t,e===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Gr=$e;function Se(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,b=Se.evaluated;if(b.dynamicProps&&(b.props=
void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.size===void 0&&(k="size")||r.pause===void 0&&(k="pause"))
return Se.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:k}}],!1;{let h=e;for(let a in r)if(!(a==="size"||a==="pause")){
return Se.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(h===e){if(r.size!==
void 0){let a=r.size,m=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Se.errors=[{instancePath:s+"/size",schemaPath:"#/properties/size/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===m&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return Se.errors=[{instancePath:s+"/size",
schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(a<1||isNaN(a))return Se.errors=[{instancePath:s+
"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var i=m===e}else var i=!0;if(i)if(r.pause!==void 0){let a=r.
pause,m=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Se.errors=[{instancePath:s+"/pause",schemaPath:"#/properties/pause/type",keyword:"type",
params:{type:"integer"}}],!1;if(e===m&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return Se.errors=[{instancePath:s+"/pause",schemaPath:"#\
/properties/pause/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(a<0||isNaN(a))return Se.errors=[{instancePath:s+"/pause",schemaPath:"\
#/properties/pause/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=m===e}else var i=!0}}}else return Se.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Se.errors=t,e===0}Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var br={type:"object",properties:{
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
"drops"],additionalProperties:!1};function re(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,b=re.evaluated;
if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.form===void 0&&(y="form")||r.
on===void 0&&(y="on")||r.sql===void 0&&(y="sql")||r.done===void 0&&(y="done")||r.leftover===void 0&&(y="leftover")||r.needs===void 0&&(y="needs")||r.makes===void 0&&
(y="makes")||r.drops===void 0&&(y="drops"))return re.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;{let l=e;
for(let o in r)if(!(o==="form"||o==="on"||o==="sql"||o==="done"||o==="leftover"||o==="needs"||o==="makes"||o==="drops")){return re.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(l===e){if(r.form!==void 0){let o=r.form,p=e;if(typeof o!="str\
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
!1;var i=p===e}else var i=!0;if(i){if(r.on!==void 0){let o=r.on,p=e;if(e===p)if(Array.isArray(o)){var k=!0;let w=o.length;for(let O=0;O<w;O++){let c=o[O],P=e;if(e===
P)if(typeof c=="string"){if(q(c)<1)return re.errors=[{instancePath:s+"/on/"+O,schemaPath:"#/properties/on/items/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return re.errors=[{instancePath:s+"/on/"+O,schemaPath:"#/properties/on/items/type",keyword:"type",params:{type:"string"}}],!1;var k=P===e;if(!k)break}}else
return re.errors=[{instancePath:s+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0;if(i){if(r.sql!==void 0){
let o=r.sql,p=e;if(e===p)if(typeof o=="string"){if(q(o)<1)return re.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return re.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;
if(i){if(r.done!==void 0){let o=r.done,p=e;if(e===p)if(typeof o=="string"){if(q(o)<1)return re.errors=[{instancePath:s+"/done",schemaPath:"#/properties/done/min\
Length",keyword:"minLength",params:{limit:1}}],!1}else return re.errors=[{instancePath:s+"/done",schemaPath:"#/properties/done/type",keyword:"type",params:{type:"\
string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.leftover!==void 0){let o=r.leftover,p=e,g=e,w=!1,O=e;if(e===O)if(o&&typeof o=="object"&&!Array.isArray(o)){let D;
if(o.present===void 0&&(D="present")||o.remove===void 0&&(D="remove")){let N={instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf/0/required",keyword:"\
required",params:{missingProperty:D}};t===null?t=[N]:t.push(N),e++}else{let N=e;for(let j in o)if(!(j==="present"||j==="remove")){let E={instancePath:s+"/leftov\
er",schemaPath:"#/properties/leftover/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j}};t===null?t=[E]:t.push(E),e++;break}
if(N===e){if(o.present!==void 0){let j=o.present,E=e;if(e===E)if(typeof j=="string"){if(q(j)<1){let x={instancePath:s+"/leftover/present",schemaPath:"#/properti\
es/leftover/anyOf/0/properties/present/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[x]:t.push(x),e++}}else{let x={instancePath:s+"/leftover/pres\
ent",schemaPath:"#/properties/leftover/anyOf/0/properties/present/type",keyword:"type",params:{type:"string"}};t===null?t=[x]:t.push(x),e++}var h=E===e}else var h=!0;
if(h)if(o.remove!==void 0){let j=o.remove,E=e;if(e===E)if(typeof j=="string"){if(q(j)<1){let I={instancePath:s+"/leftover/remove",schemaPath:"#/properties/lefto\
ver/anyOf/0/properties/remove/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[I]:t.push(I),e++}}else{let I={instancePath:s+"/leftover/remove",schemaPath:"\
#/properties/leftover/anyOf/0/properties/remove/type",keyword:"type",params:{type:"string"}};t===null?t=[I]:t.push(I),e++}var h=E===e}else var h=!0}}}else{let D={
instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[D]:t.push(D),e++}var a=O===e;w=w||
a;let c=e;if(o!==null){let D={instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[D]:t.push(
D),e++}var a=c===e;if(w=w||a,w)e=g,t!==null&&(g?t.length=g:t=null);else{let D={instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf",keyword:"anyO\
f",params:{}};return t===null?t=[D]:t.push(D),e++,re.errors=t,!1}var i=p===e}else var i=!0;if(i){if(r.needs!==void 0){let o=r.needs,p=e;if(e===p)if(Array.isArray(
o)){var m=!0;let w=o.length;for(let O=0;O<w;O++){let c=o[O],P=e;if(e===P)if(typeof c=="string"){if(q(c)<1)return re.errors=[{instancePath:s+"/needs/"+O,schemaPath:"\
#/properties/needs/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return re.errors=[{instancePath:s+"/needs/"+O,schemaPath:"#/properties/needs/\
items/type",keyword:"type",params:{type:"string"}}],!1;var m=P===e;if(!m)break}}else return re.errors=[{instancePath:s+"/needs",schemaPath:"#/properties/needs/t\
ype",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0;if(i){if(r.makes!==void 0){let o=r.makes,p=e;if(e===p)if(Array.isArray(o)){var d=!0;let w=o.
length;for(let O=0;O<w;O++){let c=o[O],P=e;if(e===P)if(typeof c=="string"){if(q(c)<1)return re.errors=[{instancePath:s+"/makes/"+O,schemaPath:"#/properties/make\
s/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return re.errors=[{instancePath:s+"/makes/"+O,schemaPath:"#/properties/makes/items/type",keyword:"\
type",params:{type:"string"}}],!1;var d=P===e;if(!d)break}}else return re.errors=[{instancePath:s+"/makes",schemaPath:"#/properties/makes/type",keyword:"type",params:{
type:"array"}}],!1;var i=p===e}else var i=!0;if(i)if(r.drops!==void 0){let o=r.drops,p=e;if(e===p)if(Array.isArray(o)){var f=!0;let w=o.length;for(let O=0;O<w;O++){
let c=o[O],P=e;if(e===P)if(typeof c=="string"){if(q(c)<1)return re.errors=[{instancePath:s+"/drops/"+O,schemaPath:"#/properties/drops/items/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return re.errors=[{instancePath:s+"/drops/"+O,schemaPath:"#/properties/drops/items/type",keyword:"type",params:{type:"stri\
ng"}}],!1;var f=P===e;if(!f)break}}else return re.errors=[{instancePath:s+"/drops",schemaPath:"#/properties/drops/type",keyword:"type",params:{type:"array"}}],!1;
var i=p===e}else var i=!0}}}}}}}}}else return re.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return re.errors=t,e===0}
re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function se(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,b=se.evaluated;if(b.dynamicProps&&(b.props=
void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.table===void 0&&(a="table")||r.key===void 0&&(a="key")||r.
size===void 0&&(a="size")||r.pause===void 0&&(a="pause")||r.bound===void 0&&(a="bound")||r.lock===void 0&&(a="lock"))return se.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;{let m=e;for(let d in r)if(!(d==="table"||d==="key"||d==="size"||d==="pause"||d==="bound"||d==="l\
ock")){return se.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(m===e){if(r.
table!==void 0){let d=r.table,f=e;if(e===f)if(typeof d=="string"){if(q(d)<1)return se.errors=[{instancePath:s+"/table",schemaPath:"#/properties/table/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return se.errors=[{instancePath:s+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type:"stri\
ng"}}],!1;var i=f===e}else var i=!0;if(i){if(r.key!==void 0){let d=r.key,f=e;if(e===f)if(Array.isArray(d)){if(d.length<1)return se.errors=[{instancePath:s+"/key",
schemaPath:"#/properties/key/minItems",keyword:"minItems",params:{limit:1}}],!1;{var k=!0;let l=d.length;for(let o=0;o<l;o++){let p=d[o],g=e;if(e===g)if(p&&typeof p==
"object"&&!Array.isArray(p)){let O;if(p.column===void 0&&(O="column")||p.type===void 0&&(O="type"))return se.errors=[{instancePath:s+"/key/"+o,schemaPath:"#/pro\
perties/key/items/required",keyword:"required",params:{missingProperty:O}}],!1;{let c=e;for(let P in p)if(!(P==="column"||P==="type")){return se.errors=[{instancePath:s+
"/key/"+o,schemaPath:"#/properties/key/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}}],!1;break}if(c===e){if(p.column!==
void 0){let P=p.column,D=e;if(e===D)if(typeof P=="string"){if(q(P)<1)return se.errors=[{instancePath:s+"/key/"+o+"/column",schemaPath:"#/properties/key/items/pr\
operties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return se.errors=[{instancePath:s+"/key/"+o+"/column",schemaPath:"#/properties/key/ite\
ms/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var h=D===e}else var h=!0;if(h)if(p.type!==void 0){let P=p.type,D=e;if(e===D)if(typeof P==
"string"){if(q(P)<1)return se.errors=[{instancePath:s+"/key/"+o+"/type",schemaPath:"#/properties/key/items/properties/type/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return se.errors=[{instancePath:s+"/key/"+o+"/type",schemaPath:"#/properties/key/items/properties/type/type",keyword:"type",params:{type:"str\
ing"}}],!1;var h=D===e}else var h=!0}}}else return se.errors=[{instancePath:s+"/key/"+o,schemaPath:"#/properties/key/items/type",keyword:"type",params:{type:"ob\
ject"}}],!1;var k=g===e;if(!k)break}}}else return se.errors=[{instancePath:s+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"array"}}],!1;
var i=f===e}else var i=!0;if(i){if(r.size!==void 0){let d=r.size,f=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return se.errors=[{instancePath:s+
"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type:"integer"}}],!1;if(e===f&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(
d))return se.errors=[{instancePath:s+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(d<
1||isNaN(d))return se.errors=[{instancePath:s+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var i=f===e}else
var i=!0;if(i){if(r.pause!==void 0){let d=r.pause,f=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return se.errors=[{instancePath:s+"/pause",schemaPath:"\
#/properties/pause/type",keyword:"type",params:{type:"integer"}}],!1;if(e===f&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(d))return se.errors=
[{instancePath:s+"/pause",schemaPath:"#/properties/pause/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(d<0||isNaN(d))return se.
errors=[{instancePath:s+"/pause",schemaPath:"#/properties/pause/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=f===e}else var i=!0;if(i){
if(r.bound!==void 0){let d=r.bound,f=e;if(e===f)if(typeof d=="string"){if(q(d)<1)return se.errors=[{instancePath:s+"/bound",schemaPath:"#/properties/bound/minLe\
ngth",keyword:"minLength",params:{limit:1}}],!1}else return se.errors=[{instancePath:s+"/bound",schemaPath:"#/properties/bound/type",keyword:"type",params:{type:"\
string"}}],!1;var i=f===e}else var i=!0;if(i)if(r.lock!==void 0){let d=r.lock,f=e;if(e===f)if(typeof d=="string"){if(q(d)<1)return se.errors=[{instancePath:s+"/\
lock",schemaPath:"#/properties/lock/minLength",keyword:"minLength",params:{limit:1}}],!1}else return se.errors=[{instancePath:s+"/lock",schemaPath:"#/properties\
/lock/type",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0}}}}}}}else return se.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"}}],!1;return se.errors=t,e===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Me(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,b=Me.evaluated;if(b.dynamicProps&&(b.props=
void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.sql===void 0&&(k="sql")||r.meaning===void 0&&(k="meaning"))
return Me.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:k}}],!1;{let h=e;for(let a in r)if(!(a==="sql"||a==="meanin\
g")){return Me.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(h===e){if(r.
sql!==void 0){let a=r.sql,m=e;if(e===m)if(typeof a=="string"){if(q(a)<1)return Me.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return Me.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{type:"string"}}],!1;var i=m===
e}else var i=!0;if(i)if(r.meaning!==void 0){let a=e;if(typeof r.meaning!="string")return Me.errors=[{instancePath:s+"/meaning",schemaPath:"#/properties/meaning/\
type",keyword:"type",params:{type:"string"}}],!1;var i=a===e}else var i=!0}}}else return Me.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return Me.errors=t,e===0}Me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vs={type:"object",properties:{locks:{type:"array",items:{$ref:"\
https://wesley.dev/schemas/definitions/RelationLock"}},scans:{type:"array",items:{type:"string",minLength:1}},rewrites:{type:"array",items:{type:"string",minLength:1}},
blocks:{type:"string",enum:["nothing","schema changes","writes","reads and writes"]}},required:["locks","scans","rewrites","blocks"],additionalProperties:!1},Ps={
type:"object",properties:{relation:{type:"string",minLength:1},mode:{type:"string",enum:["ACCESS SHARE","ROW SHARE","ROW EXCLUSIVE","SHARE UPDATE EXCLUSIVE","SH\
ARE","SHARE ROW EXCLUSIVE","EXCLUSIVE","ACCESS EXCLUSIVE"]}},required:["relation","mode"],additionalProperties:!1};function Ce(r,{instancePath:s="",parentData:R,
parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,b=Ce.evaluated;if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.relation===void 0&&(k="relation")||r.mode===void 0&&(k="mode"))return Ce.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:k}}],!1;{let h=e;for(let a in r)if(!(a==="relation"||a==="mode")){return Ce.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(h===e){if(r.relation!==void 0){let a=r.relation,m=e;if(e===m)
if(typeof a=="string"){if(q(a)<1)return Ce.errors=[{instancePath:s+"/relation",schemaPath:"#/properties/relation/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return Ce.errors=[{instancePath:s+"/relation",schemaPath:"#/properties/relation/type",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;
if(i)if(r.mode!==void 0){let a=r.mode,m=e;if(typeof a!="string")return Ce.errors=[{instancePath:s+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{
type:"string"}}],!1;if(!(a==="ACCESS SHARE"||a==="ROW SHARE"||a==="ROW EXCLUSIVE"||a==="SHARE UPDATE EXCLUSIVE"||a==="SHARE"||a==="SHARE ROW EXCLUSIVE"||a==="EX\
CLUSIVE"||a==="ACCESS EXCLUSIVE"))return Ce.errors=[{instancePath:s+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:Ps.properties.
mode.enum}}],!1;var i=m===e}else var i=!0}}}else return Ce.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ce.errors=
t,e===0}Ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Te(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,b=Te.evaluated;if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.
locks===void 0&&(m="locks")||r.scans===void 0&&(m="scans")||r.rewrites===void 0&&(m="rewrites")||r.blocks===void 0&&(m="blocks"))return Te.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let d=e;for(let f in r)if(!(f==="locks"||f==="scans"||f==="rewrites"||f==="blocks")){
return Te.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(d===e){if(r.locks!==
void 0){let f=r.locks,y=e;if(e===y)if(Array.isArray(f)){var i=!0;let l=f.length;for(let o=0;o<l;o++){let p=e;Ce(f[o],{instancePath:s+"/locks/"+o,parentData:f,parentDataProperty:o,
rootData:L,dynamicAnchors:A})||(t=t===null?Ce.errors:t.concat(Ce.errors),e=t.length);var i=p===e;if(!i)break}}else return Te.errors=[{instancePath:s+"/locks",schemaPath:"\
#/properties/locks/type",keyword:"type",params:{type:"array"}}],!1;var k=y===e}else var k=!0;if(k){if(r.scans!==void 0){let f=r.scans,y=e;if(e===y)if(Array.isArray(
f)){var h=!0;let o=f.length;for(let p=0;p<o;p++){let g=f[p],w=e;if(e===w)if(typeof g=="string"){if(q(g)<1)return Te.errors=[{instancePath:s+"/scans/"+p,schemaPath:"\
#/properties/scans/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Te.errors=[{instancePath:s+"/scans/"+p,schemaPath:"#/properties/scans/\
items/type",keyword:"type",params:{type:"string"}}],!1;var h=w===e;if(!h)break}}else return Te.errors=[{instancePath:s+"/scans",schemaPath:"#/properties/scans/t\
ype",keyword:"type",params:{type:"array"}}],!1;var k=y===e}else var k=!0;if(k){if(r.rewrites!==void 0){let f=r.rewrites,y=e;if(e===y)if(Array.isArray(f)){var a=!0;
let o=f.length;for(let p=0;p<o;p++){let g=f[p],w=e;if(e===w)if(typeof g=="string"){if(q(g)<1)return Te.errors=[{instancePath:s+"/rewrites/"+p,schemaPath:"#/prop\
erties/rewrites/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Te.errors=[{instancePath:s+"/rewrites/"+p,schemaPath:"#/properties/rewrit\
es/items/type",keyword:"type",params:{type:"string"}}],!1;var a=w===e;if(!a)break}}else return Te.errors=[{instancePath:s+"/rewrites",schemaPath:"#/properties/r\
ewrites/type",keyword:"type",params:{type:"array"}}],!1;var k=y===e}else var k=!0;if(k)if(r.blocks!==void 0){let f=r.blocks,y=e;if(typeof f!="string")return Te.
errors=[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type:"string"}}],!1;if(!(f==="nothing"||f==="schema changes"||f===
"writes"||f==="reads and writes"))return Te.errors=[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/enum",keyword:"enum",params:{allowedValues:vs.properties.
blocks.enum}}],!1;var k=y===e}else var k=!0}}}}}else return Te.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Te.
errors=t,e===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function de(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,b=de.evaluated;if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.
id===void 0&&(f="id")||r.phase===void 0&&(f="phase")||r.do===void 0&&(f="do")||r.undo===void 0&&(f="undo")||r.irreversible===void 0&&(f="irreversible")||r.transaction===
void 0&&(f="transaction")||r.lockTimeout===void 0&&(f="lockTimeout")||r.statementTimeout===void 0&&(f="statementTimeout")||r.batch===void 0&&(f="batch")||r.probe===
void 0&&(f="probe")||r.claim===void 0&&(f="claim")||r.because===void 0&&(f="because")||r.why===void 0&&(f="why")||r.binds===void 0&&(f="binds"))return de.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}}],!1;{let y=e;for(let l in r)if(!gr.call(br.properties,l)){return de.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(y===e){if(r.id!==void 0){let l=r.
id,o=e;if(e===o)if(typeof l=="string"){if(q(l)<1)return de.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return de.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i){if(r.
phase!==void 0){let l=r.phase,o=e;if(typeof l!="string")return de.errors=[{instancePath:s+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type:"\
string"}}],!1;if(!(l==="expand"||l==="backfill"||l==="validate"||l==="switch"||l==="contract"))return de.errors=[{instancePath:s+"/phase",schemaPath:"#/properti\
es/phase/enum",keyword:"enum",params:{allowedValues:br.properties.phase.enum}}],!1;var i=o===e}else var i=!0;if(i){if(r.do!==void 0){let l=e;re(r.do,{instancePath:s+
"/do",parentData:r,parentDataProperty:"do",rootData:L,dynamicAnchors:A})||(t=t===null?re.errors:t.concat(re.errors),e=t.length);var i=l===e}else var i=!0;if(i){
if(r.undo!==void 0){let l=r.undo,o=e,p=e,g=!1,w=e;re(l,{instancePath:s+"/undo",parentData:r,parentDataProperty:"undo",rootData:L,dynamicAnchors:A})||(t=t===null?
re.errors:t.concat(re.errors),e=t.length);var k=w===e;g=g||k;let O=e;if(l!==null){let P={instancePath:s+"/undo",schemaPath:"#/properties/undo/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var k=O===e;if(g=g||k,g)e=p,t!==null&&(p?t.length=p:t=null);else{let P={instancePath:s+"/undo",schemaPath:"\
#/properties/undo/anyOf",keyword:"anyOf",params:{}};return t===null?t=[P]:t.push(P),e++,de.errors=t,!1}var i=o===e}else var i=!0;if(i){if(r.irreversible!==void 0){
let l=r.irreversible,o=e;if(typeof l!="string"&&l!==null)return de.errors=[{instancePath:s+"/irreversible",schemaPath:"#/properties/irreversible/type",keyword:"\
type",params:{type:br.properties.irreversible.type}}],!1;var i=o===e}else var i=!0;if(i){if(r.transaction!==void 0){let l=r.transaction,o=e,p=e,g=!1,w=e;if(e===
w)if(typeof l=="string"){if(q(l)<1){let P={instancePath:s+"/transaction",schemaPath:"#/properties/transaction/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};
t===null?t=[P]:t.push(P),e++}}else{let P={instancePath:s+"/transaction",schemaPath:"#/properties/transaction/anyOf/0/type",keyword:"type",params:{type:"string"}};
t===null?t=[P]:t.push(P),e++}var h=w===e;g=g||h;let O=e;if(l!==null){let P={instancePath:s+"/transaction",schemaPath:"#/properties/transaction/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var h=O===e;if(g=g||h,g)e=p,t!==null&&(p?t.length=p:t=null);else{let P={instancePath:s+"/transaction",schemaPath:"\
#/properties/transaction/anyOf",keyword:"anyOf",params:{}};return t===null?t=[P]:t.push(P),e++,de.errors=t,!1}var i=o===e}else var i=!0;if(i){if(r.lockTimeout!==
void 0){let l=r.lockTimeout,o=e,p=e,g=!1,w=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let P={instancePath:s+"/lockTimeout",schemaPath:"#/proper\
ties/lockTimeout/anyOf/0/type",keyword:"type",params:{type:"integer"}};t===null?t=[P]:t.push(P),e++}if(e===w&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||
isNaN(l)){let P={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
t===null?t=[P]:t.push(P),e++}else if(l<0||isNaN(l)){let P={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/0/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}};t===null?t=[P]:t.push(P),e++}}var a=w===e;g=g||a;let O=e;if(l!==null){let P={instancePath:s+"/lockTimeout",schemaPath:"#/prope\
rties/lockTimeout/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var a=O===e;if(g=g||a,g)e=p,t!==null&&(p?t.length=p:t=null);else{
let P={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf",keyword:"anyOf",params:{}};return t===null?t=[P]:t.push(P),e++,de.errors=t,!1}var i=o===
e}else var i=!0;if(i){if(r.statementTimeout!==void 0){let l=r.statementTimeout,o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return de.errors=[{instancePath:s+
"/statementTimeout",schemaPath:"#/properties/statementTimeout/type",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof l=="number"&&isFinite(l)){if(l>
9007199254740991||isNaN(l))return de.errors=[{instancePath:s+"/statementTimeout",schemaPath:"#/properties/statementTimeout/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(l<0||isNaN(l))return de.errors=[{instancePath:s+"/statementTimeout",schemaPath:"#/properties/statementTimeout/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1}var i=o===e}else var i=!0;if(i){if(r.batch!==void 0){let l=r.batch,o=e,p=e,g=!1,w=e;se(l,{instancePath:s+"/batch",
parentData:r,parentDataProperty:"batch",rootData:L,dynamicAnchors:A})||(t=t===null?se.errors:t.concat(se.errors),e=t.length);var m=w===e;g=g||m;let O=e;if(l!==null){
let P={instancePath:s+"/batch",schemaPath:"#/properties/batch/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var m=O===e;if(g=g||
m,g)e=p,t!==null&&(p?t.length=p:t=null);else{let P={instancePath:s+"/batch",schemaPath:"#/properties/batch/anyOf",keyword:"anyOf",params:{}};return t===null?t=[
P]:t.push(P),e++,de.errors=t,!1}var i=o===e}else var i=!0;if(i){if(r.probe!==void 0){let l=r.probe,o=e,p=e,g=!1,w=e;Me(l,{instancePath:s+"/probe",parentData:r,parentDataProperty:"\
probe",rootData:L,dynamicAnchors:A})||(t=t===null?Me.errors:t.concat(Me.errors),e=t.length);var d=w===e;g=g||d;let O=e;if(l!==null){let P={instancePath:s+"/prob\
e",schemaPath:"#/properties/probe/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var d=O===e;if(g=g||d,g)e=p,t!==null&&(p?t.length=
p:t=null);else{let P={instancePath:s+"/probe",schemaPath:"#/properties/probe/anyOf",keyword:"anyOf",params:{}};return t===null?t=[P]:t.push(P),e++,de.errors=t,!1}
var i=o===e}else var i=!0;if(i){if(r.claim!==void 0){let l=e;Te(r.claim,{instancePath:s+"/claim",parentData:r,parentDataProperty:"claim",rootData:L,dynamicAnchors:A})||
(t=t===null?Te.errors:t.concat(Te.errors),e=t.length);var i=l===e}else var i=!0;if(i){if(r.because!==void 0){let l=e;Ne(r.because,{instancePath:s+"/because",parentData:r,
parentDataProperty:"because",rootData:L,dynamicAnchors:A})||(t=t===null?Ne.errors:t.concat(Ne.errors),e=t.length);var i=l===e}else var i=!0;if(i){if(r.why!==void 0){
let l=e;if(typeof r.why!="string")return de.errors=[{instancePath:s+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}}],!1;var i=l===
e}else var i=!0;if(i)if(r.binds!==void 0){let l=r.binds,o=e;if(typeof l!="string"&&l!==null)return de.errors=[{instancePath:s+"/binds",schemaPath:"#/properties/\
binds/type",keyword:"type",params:{type:br.properties.binds.type}}],!1;var i=o===e}else var i=!0}}}}}}}}}}}}}}}else return de.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return de.errors=t,e===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $e(r,{instancePath:s="",
parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,b=$e.evaluated;if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=
void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.format===void 0&&(m="format")||r.from===void 0&&(m="from")||r.to===void 0&&(m="to")||r.postgres===
void 0&&(m="postgres")||r.backfill===void 0&&(m="backfill")||r.changes===void 0&&(m="changes")||r.leftOut===void 0&&(m="leftOut")||r.steps===void 0&&(m="steps"))
return $e.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let d=e;for(let f in r)if(!(f==="format"||f==="fro\
m"||f==="to"||f==="postgres"||f==="backfill"||f==="changes"||f==="leftOut"||f==="steps")){return $e.errors=[{instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(d===e){if(r.format!==void 0){let f=r.format,y=e;if(typeof f!="string")return $e.errors=
[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(f!=="wesley.plan/1")return $e.errors=[{instancePath:s+
"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.plan/1"}}],!1;var i=y===e}else var i=!0;if(i){if(r.from!==void 0){
let f=e;S(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);
var i=f===e}else var i=!0;if(i){if(r.to!==void 0){let f=e;S(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===
null?S.errors:t.concat(S.errors),e=t.length);var i=f===e}else var i=!0;if(i){if(r.postgres!==void 0){let f=r.postgres,y=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(
f)&&isFinite(f)))return $e.errors=[{instancePath:s+"/postgres",schemaPath:"#/properties/postgres/type",keyword:"type",params:{type:"integer"}}],!1;if(e===y&&typeof f==
"number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return $e.errors=[{instancePath:s+"/postgres",schemaPath:"#/properties/postgres/maximum",keyword:"maximum",
params:{comparison:"<=",limit:9007199254740991}}],!1;if(f<13||isNaN(f))return $e.errors=[{instancePath:s+"/postgres",schemaPath:"#/properties/postgres/minimum",
keyword:"minimum",params:{comparison:">=",limit:13}}],!1}var i=y===e}else var i=!0;if(i){if(r.backfill!==void 0){let f=e;Se(r.backfill,{instancePath:s+"/backfil\
l",parentData:r,parentDataProperty:"backfill",rootData:L,dynamicAnchors:A})||(t=t===null?Se.errors:t.concat(Se.errors),e=t.length);var i=f===e}else var i=!0;if(i){
if(r.changes!==void 0){let f=r.changes,y=e;if(e===y)if(Array.isArray(f)){var k=!0;let o=f.length;for(let p=0;p<o;p++){let g=e;u(f[p],{instancePath:s+"/changes/"+
p,parentData:f,parentDataProperty:p,rootData:L,dynamicAnchors:A})||(t=t===null?u.errors:t.concat(u.errors),e=t.length);var k=g===e;if(!k)break}}else return $e.errors=
[{instancePath:s+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"}}],!1;var i=y===e}else var i=!0;if(i){if(r.leftOut!==void 0){
let f=r.leftOut,y=e;if(e===y)if(Array.isArray(f)){var h=!0;let o=f.length;for(let p=0;p<o;p++){let g=e;u(f[p],{instancePath:s+"/leftOut/"+p,parentData:f,parentDataProperty:p,
rootData:L,dynamicAnchors:A})||(t=t===null?u.errors:t.concat(u.errors),e=t.length);var h=g===e;if(!h)break}}else return $e.errors=[{instancePath:s+"/leftOut",schemaPath:"\
#/properties/leftOut/type",keyword:"type",params:{type:"array"}}],!1;var i=y===e}else var i=!0;if(i)if(r.steps!==void 0){let f=r.steps,y=e;if(e===y)if(Array.isArray(
f)){var a=!0;let o=f.length;for(let p=0;p<o;p++){let g=e;de(f[p],{instancePath:s+"/steps/"+p,parentData:f,parentDataProperty:p,rootData:L,dynamicAnchors:A})||(t=
t===null?de.errors:t.concat(de.errors),e=t.length);var a=g===e;if(!a)break}}else return $e.errors=[{instancePath:s+"/steps",schemaPath:"#/properties/steps/type",
keyword:"type",params:{type:"array"}}],!1;var i=y===e}else var i=!0}}}}}}}}}else return $e.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return $e.errors=t,e===0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xr=ee,Sr={type:"object",properties:{format:{type:"string",const:"\
wesley.realm/1"},plan:{$ref:"https://wesley.dev/schemas/definitions/Digest"},suite:{$ref:"https://wesley.dev/schemas/definitions/Digest"},verdict:{type:"string",
enum:["PASS","FAIL","NOTHING_TO_REHEARSE"]},at:{$ref:"https://wesley.dev/schemas/definitions/Moment"},server:{anyOf:[{$ref:"https://wesley.dev/schemas/definitio\
ns/Server"},{type:"null"}]},fingerprints:{anyOf:[{type:"object",properties:{base:{$ref:"https://wesley.dev/schemas/definitions/Digest"},target:{$ref:"https://we\
sley.dev/schemas/definitions/Digest"}},required:["base","target"],additionalProperties:!1},{type:"null"}]},rows:{type:"array",items:{type:"object",properties:{table:{
type:"string",minLength:1},rows:{type:"integer",minimum:0,maximum:9007199254740991}},required:["table","rows"],additionalProperties:!1}},budget:{type:"integer",
minimum:0,maximum:9007199254740991},steps:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/RehearsedStep"}},checks:{type:"array",items:{$ref:"h\
ttps://wesley.dev/schemas/definitions/CheckResult"}},tests:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/TestRun"},{type:"null"}]},present:{type:"array",
items:{type:"string",minLength:1}},failure:{anyOf:[{type:"object",properties:{code:{type:"string",minLength:1},message:{type:"string"}},required:["code","messag\
e"],additionalProperties:!1},{type:"null"}]}},required:["format","plan","suite","verdict","at","server","fingerprints","rows","budget","steps","checks","tests",
"present","failure"],additionalProperties:!1};var bs=new RegExp("^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\dZ$","u");function rr(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,b=rr.evaluated;if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=void 0),e===0)if(typeof r=="string"){if(!bs.test(r))return rr.errors=
[{instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\dZ$"}}],!1}else return rr.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return rr.errors=t,e===0}rr.evaluated={dynamicProps:!1,dynamicItems:!1};var Vr={type:"\
object",properties:{version:{type:"string",minLength:1},versionNumber:{type:"integer",minimum:0,maximum:9007199254740991},major:{type:"integer",minimum:0,maximum:9007199254740991},
provider:{type:"string",enum:["embedded","dsn"]},host:{type:["string","null"]},settings:{type:"object",propertyNames:{type:"string"},additionalProperties:{type:"\
string"}},extensions:{type:"array",items:{type:"string",minLength:1}}},required:["version","versionNumber","major","provider","host","settings","extensions"],additionalProperties:!1};
function le(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,b=le.evaluated;if(b.dynamicProps&&(b.props=
void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.version===void 0&&(m="version")||r.versionNumber===void 0&&
(m="versionNumber")||r.major===void 0&&(m="major")||r.provider===void 0&&(m="provider")||r.host===void 0&&(m="host")||r.settings===void 0&&(m="settings")||r.extensions===
void 0&&(m="extensions"))return le.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let d=e;for(let f in r)if(!(f===
"version"||f==="versionNumber"||f==="major"||f==="provider"||f==="host"||f==="settings"||f==="extensions")){return le.errors=[{instancePath:s,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(d===e){if(r.version!==void 0){let f=r.version,y=e;if(e===y)if(typeof f==
"string"){if(q(f)<1)return le.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit:1}}],!1}else return le.
errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(r.versionNumber!==
void 0){let f=r.versionNumber,y=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return le.errors=[{instancePath:s+"/versionNumber",schemaPath:"#/prop\
erties/versionNumber/type",keyword:"type",params:{type:"integer"}}],!1;if(e===y&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return le.errors=
[{instancePath:s+"/versionNumber",schemaPath:"#/properties/versionNumber/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(f<0||
isNaN(f))return le.errors=[{instancePath:s+"/versionNumber",schemaPath:"#/properties/versionNumber/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}var i=y===e}else var i=!0;if(i){if(r.major!==void 0){let f=r.major,y=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return le.errors=[{instancePath:s+
"/major",schemaPath:"#/properties/major/type",keyword:"type",params:{type:"integer"}}],!1;if(e===y&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(
f))return le.errors=[{instancePath:s+"/major",schemaPath:"#/properties/major/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(f<
0||isNaN(f))return le.errors=[{instancePath:s+"/major",schemaPath:"#/properties/major/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=y===
e}else var i=!0;if(i){if(r.provider!==void 0){let f=r.provider,y=e;if(typeof f!="string")return le.errors=[{instancePath:s+"/provider",schemaPath:"#/properties/\
provider/type",keyword:"type",params:{type:"string"}}],!1;if(!(f==="embedded"||f==="dsn"))return le.errors=[{instancePath:s+"/provider",schemaPath:"#/properties\
/provider/enum",keyword:"enum",params:{allowedValues:Vr.properties.provider.enum}}],!1;var i=y===e}else var i=!0;if(i){if(r.host!==void 0){let f=r.host,y=e;if(typeof f!=
"string"&&f!==null)return le.errors=[{instancePath:s+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:Vr.properties.host.type}}],!1;var i=y===
e}else var i=!0;if(i){if(r.settings!==void 0){let f=r.settings,y=e;if(e===y)if(f&&typeof f=="object"&&!Array.isArray(f)){for(let o in f){let p=e;if(typeof o!="s\
tring"){let g={instancePath:s+"/settings",schemaPath:"#/properties/settings/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:o};t===null?t=
[g]:t.push(g),e++}var k=p===e;if(!k){let g={instancePath:s+"/settings",schemaPath:"#/properties/settings/propertyNames",keyword:"propertyNames",params:{propertyName:o}};
return t===null?t=[g]:t.push(g),e++,le.errors=t,!1;break}}if(k)for(let o in f){let p=e;if(typeof f[o]!="string")return le.errors=[{instancePath:s+"/settings/"+o.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/settings/additionalProperties/type",keyword:"type",params:{type:"string"}}],!1;var h=p===e;if(!h)
break}}else return le.errors=[{instancePath:s+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type:"object"}}],!1;var i=y===e}else var i=!0;
if(i)if(r.extensions!==void 0){let f=r.extensions,y=e;if(e===y)if(Array.isArray(f)){var a=!0;let o=f.length;for(let p=0;p<o;p++){let g=f[p],w=e;if(e===w)if(typeof g==
"string"){if(q(g)<1)return le.errors=[{instancePath:s+"/extensions/"+p,schemaPath:"#/properties/extensions/items/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return le.errors=[{instancePath:s+"/extensions/"+p,schemaPath:"#/properties/extensions/items/type",keyword:"type",params:{type:"string"}}],!1;var a=w===
e;if(!a)break}}else return le.errors=[{instancePath:s+"/extensions",schemaPath:"#/properties/extensions/type",keyword:"type",params:{type:"array"}}],!1;var i=y===
e}else var i=!0}}}}}}}}else return le.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return le.errors=t,e===0}le.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Er={type:"object",properties:{id:{type:"string",minLength:1},phase:{type:"string",enum:["expand","backfill","vali\
date","switch","contract"]},milliseconds:{type:"integer",minimum:0,maximum:9007199254740991},retries:{type:"integer",minimum:0,maximum:9007199254740991},rows:{anyOf:[
{type:"integer",minimum:0,maximum:9007199254740991},{type:"null"}]},observed:{type:"string",enum:["pg_locks","relay","not observed"]},locks:{type:"array",items:{
$ref:"https://wesley.dev/schemas/definitions/RelationLock"}},scanned:{type:"array",items:{type:"string",minLength:1}},rewrote:{type:"array",items:{type:"string",
minLength:1}},held:{type:"integer",minimum:0,maximum:9007199254740991},wal:{type:"integer",minimum:0,maximum:9007199254740991},waited:{anyOf:[{$ref:"https://wes\
ley.dev/schemas/definitions/Waits"},{type:"null"}]}},required:["id","phase","milliseconds","retries","rows","observed","locks","scanned","rewrote","held","wal",
"waited"],additionalProperties:!1},Fr={type:"object",properties:{reads:{type:"integer",minimum:0,maximum:9007199254740991},writes:{type:"integer",minimum:0,maximum:9007199254740991},
control:{type:"integer",minimum:0,maximum:9007199254740991},behind:{type:"integer",minimum:0,maximum:9007199254740991},who:{type:["string","null"]},refused:{type:[
"string","null"]}},required:["reads","writes","control","behind","who","refused"],additionalProperties:!1};function ge(r,{instancePath:s="",parentData:R,parentDataProperty:C,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,b=ge.evaluated;if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let k;if(r.reads===void 0&&(k="reads")||r.writes===void 0&&(k="writes")||r.control===void 0&&(k="control")||r.behind===void 0&&(k="b\
ehind")||r.who===void 0&&(k="who")||r.refused===void 0&&(k="refused"))return ge.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:k}}],
!1;{let h=e;for(let a in r)if(!(a==="reads"||a==="writes"||a==="control"||a==="behind"||a==="who"||a==="refused")){return ge.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(h===e){if(r.reads!==void 0){let a=r.reads,m=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return ge.errors=[{instancePath:s+"/reads",schemaPath:"#/properties/reads/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===m&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return ge.errors=[{instancePath:s+"/reads",schemaPath:"#/properties/reads/maximum",
keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(a<0||isNaN(a))return ge.errors=[{instancePath:s+"/reads",schemaPath:"#/properties/read\
s/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=m===e}else var i=!0;if(i){if(r.writes!==void 0){let a=r.writes,m=e;if(!(typeof a=="numb\
er"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return ge.errors=[{instancePath:s+"/writes",schemaPath:"#/properties/writes/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===m&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return ge.errors=[{instancePath:s+"/writes",schemaPath:"#/properties/writes/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(a<0||isNaN(a))return ge.errors=[{instancePath:s+"/writes",schemaPath:"#/properties/\
writes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=m===e}else var i=!0;if(i){if(r.control!==void 0){let a=r.control,m=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return ge.errors=[{instancePath:s+"/control",schemaPath:"#/properties/control/type",keyword:"type",params:{type:"integ\
er"}}],!1;if(e===m&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return ge.errors=[{instancePath:s+"/control",schemaPath:"#/properties/contr\
ol/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(a<0||isNaN(a))return ge.errors=[{instancePath:s+"/control",schemaPath:"#/p\
roperties/control/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=m===e}else var i=!0;if(i){if(r.behind!==void 0){let a=r.behind,m=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return ge.errors=[{instancePath:s+"/behind",schemaPath:"#/properties/behind/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===m&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return ge.errors=[{instancePath:s+"/behind",schemaPath:"#/properties/behind/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(a<0||isNaN(a))return ge.errors=[{instancePath:s+"/behind",schemaPath:"#/properties/\
behind/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=m===e}else var i=!0;if(i){if(r.who!==void 0){let a=r.who,m=e;if(typeof a!="string"&&
a!==null)return ge.errors=[{instancePath:s+"/who",schemaPath:"#/properties/who/type",keyword:"type",params:{type:Fr.properties.who.type}}],!1;var i=m===e}else var i=!0;
if(i)if(r.refused!==void 0){let a=r.refused,m=e;if(typeof a!="string"&&a!==null)return ge.errors=[{instancePath:s+"/refused",schemaPath:"#/properties/refused/ty\
pe",keyword:"type",params:{type:Fr.properties.refused.type}}],!1;var i=m===e}else var i=!0}}}}}}}else return ge.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return ge.errors=t,e===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Z(r,{instancePath:s="",parentData:R,
parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,b=Z.evaluated;if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.id===void 0&&(f="id")||r.phase===void 0&&(f="phase")||r.milliseconds===void 0&&(f="milliseconds")||r.retries===
void 0&&(f="retries")||r.rows===void 0&&(f="rows")||r.observed===void 0&&(f="observed")||r.locks===void 0&&(f="locks")||r.scanned===void 0&&(f="scanned")||r.rewrote===
void 0&&(f="rewrote")||r.held===void 0&&(f="held")||r.wal===void 0&&(f="wal")||r.waited===void 0&&(f="waited"))return Z.errors=[{instancePath:s,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:f}}],!1;{let y=e;for(let l in r)if(!gr.call(Er.properties,l)){return Z.errors=[{instancePath:s,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(y===e){if(r.id!==void 0){let l=r.id,o=e;if(e===o)if(typeof l=="\
string"){if(q(l)<1)return Z.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Z.errors=
[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i){if(r.phase!==void 0){let l=r.
phase,o=e;if(typeof l!="string")return Z.errors=[{instancePath:s+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type:"string"}}],!1;if(!(l===
"expand"||l==="backfill"||l==="validate"||l==="switch"||l==="contract"))return Z.errors=[{instancePath:s+"/phase",schemaPath:"#/properties/phase/enum",keyword:"\
enum",params:{allowedValues:Er.properties.phase.enum}}],!1;var i=o===e}else var i=!0;if(i){if(r.milliseconds!==void 0){let l=r.milliseconds,o=e;if(!(typeof l=="\
number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return Z.errors=[{instancePath:s+"/milliseconds",schemaPath:"#/properties/milliseconds/type",keyword:"type",params:{type:"\
integer"}}],!1;if(e===o&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return Z.errors=[{instancePath:s+"/milliseconds",schemaPath:"#/propert\
ies/milliseconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(l<0||isNaN(l))return Z.errors=[{instancePath:s+"/millisecond\
s",schemaPath:"#/properties/milliseconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=o===e}else var i=!0;if(i){if(r.retries!==void 0){
let l=r.retries,o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return Z.errors=[{instancePath:s+"/retries",schemaPath:"#/properties/retries/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return Z.errors=[{instancePath:s+"/retrie\
s",schemaPath:"#/properties/retries/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(l<0||isNaN(l))return Z.errors=[{instancePath:s+
"/retries",schemaPath:"#/properties/retries/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=o===e}else var i=!0;if(i){if(r.rows!==void 0){
let l=r.rows,o=e,p=e,g=!1,w=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let P={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/0/type",
keyword:"type",params:{type:"integer"}};t===null?t=[P]:t.push(P),e++}if(e===w&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l)){let P={instancePath:s+
"/rows",schemaPath:"#/properties/rows/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};t===null?t=[P]:t.push(P),e++}else if(l<
0||isNaN(l)){let P={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[P]:t.push(
P),e++}}var k=w===e;g=g||k;let O=e;if(l!==null){let P={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/1/type",keyword:"type",params:{type:"null"}};t===
null?t=[P]:t.push(P),e++}var k=O===e;if(g=g||k,g)e=p,t!==null&&(p?t.length=p:t=null);else{let P={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[P]:t.push(P),e++,Z.errors=t,!1}var i=o===e}else var i=!0;if(i){if(r.observed!==void 0){let l=r.observed,o=e;if(typeof l!="s\
tring")return Z.errors=[{instancePath:s+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="pg_locks"||l===
"relay"||l==="not observed"))return Z.errors=[{instancePath:s+"/observed",schemaPath:"#/properties/observed/enum",keyword:"enum",params:{allowedValues:Er.properties.
observed.enum}}],!1;var i=o===e}else var i=!0;if(i){if(r.locks!==void 0){let l=r.locks,o=e;if(e===o)if(Array.isArray(l)){var h=!0;let g=l.length;for(let w=0;w<g;w++){
let O=e;Ce(l[w],{instancePath:s+"/locks/"+w,parentData:l,parentDataProperty:w,rootData:L,dynamicAnchors:A})||(t=t===null?Ce.errors:t.concat(Ce.errors),e=t.length);
var h=O===e;if(!h)break}}else return Z.errors=[{instancePath:s+"/locks",schemaPath:"#/properties/locks/type",keyword:"type",params:{type:"array"}}],!1;var i=o===
e}else var i=!0;if(i){if(r.scanned!==void 0){let l=r.scanned,o=e;if(e===o)if(Array.isArray(l)){var a=!0;let g=l.length;for(let w=0;w<g;w++){let O=l[w],c=e;if(e===
c)if(typeof O=="string"){if(q(O)<1)return Z.errors=[{instancePath:s+"/scanned/"+w,schemaPath:"#/properties/scanned/items/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return Z.errors=[{instancePath:s+"/scanned/"+w,schemaPath:"#/properties/scanned/items/type",keyword:"type",params:{type:"string"}}],!1;var a=c===
e;if(!a)break}}else return Z.errors=[{instancePath:s+"/scanned",schemaPath:"#/properties/scanned/type",keyword:"type",params:{type:"array"}}],!1;var i=o===e}else
var i=!0;if(i){if(r.rewrote!==void 0){let l=r.rewrote,o=e;if(e===o)if(Array.isArray(l)){var m=!0;let g=l.length;for(let w=0;w<g;w++){let O=l[w],c=e;if(e===c)if(typeof O==
"string"){if(q(O)<1)return Z.errors=[{instancePath:s+"/rewrote/"+w,schemaPath:"#/properties/rewrote/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return Z.errors=[{instancePath:s+"/rewrote/"+w,schemaPath:"#/properties/rewrote/items/type",keyword:"type",params:{type:"string"}}],!1;var m=c===e;if(!m)break}}else
return Z.errors=[{instancePath:s+"/rewrote",schemaPath:"#/properties/rewrote/type",keyword:"type",params:{type:"array"}}],!1;var i=o===e}else var i=!0;if(i){if(r.
held!==void 0){let l=r.held,o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return Z.errors=[{instancePath:s+"/held",schemaPath:"#/properties/held/\
type",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return Z.errors=[{instancePath:s+"/\
held",schemaPath:"#/properties/held/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(l<0||isNaN(l))return Z.errors=[{instancePath:s+
"/held",schemaPath:"#/properties/held/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=o===e}else var i=!0;if(i){if(r.wal!==void 0){let l=r.
wal,o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return Z.errors=[{instancePath:s+"/wal",schemaPath:"#/properties/wal/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===o&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return Z.errors=[{instancePath:s+"/wal",schemaPath:"#/properties\
/wal/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(l<0||isNaN(l))return Z.errors=[{instancePath:s+"/wal",schemaPath:"#/prop\
erties/wal/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=o===e}else var i=!0;if(i)if(r.waited!==void 0){let l=r.waited,o=e,p=e,g=!1,w=e;
ge(l,{instancePath:s+"/waited",parentData:r,parentDataProperty:"waited",rootData:L,dynamicAnchors:A})||(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var d=w===
e;g=g||d;let O=e;if(l!==null){let P={instancePath:s+"/waited",schemaPath:"#/properties/waited/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:
t.push(P),e++}var d=O===e;if(g=g||d,g)e=p,t!==null&&(p?t.length=p:t=null);else{let P={instancePath:s+"/waited",schemaPath:"#/properties/waited/anyOf",keyword:"a\
nyOf",params:{}};return t===null?t=[P]:t.push(P),e++,Z.errors=t,!1}var i=o===e}else var i=!0}}}}}}}}}}}}}else return Z.errors=[{instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}}],!1;return Z.errors=t,e===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ur={type:"object",properties:{check:{
type:"string",enum:["converges","re-plan is empty","run again changes nothing","resumes after a stop","undo returns","rows kept","old application works","new ap\
plication works","locks as claimed","no scan or rewrite under a blocking lock","waits within budget","tests pass","tests fit the target"]},verdict:{type:"string",
enum:["PASS","FAIL","NOT RUN","NOT APPLICABLE"]},detail:{type:"string"}},required:["check","verdict","detail"],additionalProperties:!1};function Fe(r,{instancePath:s="",
parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,b=Fe.evaluated;if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=
void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.check===void 0&&(k="check")||r.verdict===void 0&&(k="verdict")||r.detail===void 0&&(k="det\
ail"))return Fe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:k}}],!1;{let h=e;for(let a in r)if(!(a==="check"||a===
"verdict"||a==="detail")){return Fe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;
break}if(h===e){if(r.check!==void 0){let a=r.check,m=e;if(typeof a!="string")return Fe.errors=[{instancePath:s+"/check",schemaPath:"#/properties/check/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(a==="converges"||a==="re-plan is empty"||a==="run again changes nothing"||a==="resumes after a stop"||a==="undo returns"||
a==="rows kept"||a==="old application works"||a==="new application works"||a==="locks as claimed"||a==="no scan or rewrite under a blocking lock"||a==="waits wi\
thin budget"||a==="tests pass"||a==="tests fit the target"))return Fe.errors=[{instancePath:s+"/check",schemaPath:"#/properties/check/enum",keyword:"enum",params:{
allowedValues:Ur.properties.check.enum}}],!1;var i=m===e}else var i=!0;if(i){if(r.verdict!==void 0){let a=r.verdict,m=e;if(typeof a!="string")return Fe.errors=[
{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"}}],!1;if(!(a==="PASS"||a==="FAIL"||a==="NOT RUN"||a==="NO\
T APPLICABLE"))return Fe.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:Ur.properties.verdict.enum}}],
!1;var i=m===e}else var i=!0;if(i)if(r.detail!==void 0){let a=e;if(typeof r.detail!="string")return Fe.errors=[{instancePath:s+"/detail",schemaPath:"#/propertie\
s/detail/type",keyword:"type",params:{type:"string"}}],!1;var i=a===e}else var i=!0}}}}else return Fe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"}}],!1;return Fe.errors=t,e===0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ws={type:"object",properties:{planned:{type:"in\
teger",minimum:0,maximum:9007199254740991},results:{type:"array",items:{type:"object",properties:{number:{type:"integer",minimum:0,maximum:9007199254740991},ok:{
type:"boolean"},description:{type:"string"}},required:["number","ok","description"],additionalProperties:!1}},brokeOff:{type:["string","null"]}},required:["plan\
ned","results","brokeOff"],additionalProperties:!1};function Pe(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,
e=0,b=Pe.evaluated;if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.planned===
void 0&&(a="planned")||r.results===void 0&&(a="results")||r.brokeOff===void 0&&(a="brokeOff"))return Pe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:a}}],!1;{let m=e;for(let d in r)if(!(d==="planned"||d==="results"||d==="brokeOff")){return Pe.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(m===e){if(r.planned!==void 0){let d=r.planned,f=e;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return Pe.errors=[{instancePath:s+"/planned",schemaPath:"#/properties/planned/type",keyword:"type",params:{type:"integ\
er"}}],!1;if(e===f&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(d))return Pe.errors=[{instancePath:s+"/planned",schemaPath:"#/properties/plann\
ed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(d<0||isNaN(d))return Pe.errors=[{instancePath:s+"/planned",schemaPath:"#/p\
roperties/planned/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=f===e}else var i=!0;if(i){if(r.results!==void 0){let d=r.results,f=e;if(e===
f)if(Array.isArray(d)){var k=!0;let l=d.length;for(let o=0;o<l;o++){let p=d[o],g=e;if(e===g)if(p&&typeof p=="object"&&!Array.isArray(p)){let O;if(p.number===void 0&&
(O="number")||p.ok===void 0&&(O="ok")||p.description===void 0&&(O="description"))return Pe.errors=[{instancePath:s+"/results/"+o,schemaPath:"#/properties/result\
s/items/required",keyword:"required",params:{missingProperty:O}}],!1;{let c=e;for(let P in p)if(!(P==="number"||P==="ok"||P==="description")){return Pe.errors=[
{instancePath:s+"/results/"+o,schemaPath:"#/properties/results/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}}],!1;break}
if(c===e){if(p.number!==void 0){let P=p.number,D=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return Pe.errors=[{instancePath:s+"/results/"+o+"/nu\
mber",schemaPath:"#/properties/results/items/properties/number/type",keyword:"type",params:{type:"integer"}}],!1;if(e===D&&typeof P=="number"&&isFinite(P)){if(P>
9007199254740991||isNaN(P))return Pe.errors=[{instancePath:s+"/results/"+o+"/number",schemaPath:"#/properties/results/items/properties/number/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(P<0||isNaN(P))return Pe.errors=[{instancePath:s+"/results/"+o+"/number",schemaPath:"#/propertie\
s/results/items/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var h=D===e}else var h=!0;if(h){if(p.ok!==void 0){let P=e;if(typeof p.
ok!="boolean")return Pe.errors=[{instancePath:s+"/results/"+o+"/ok",schemaPath:"#/properties/results/items/properties/ok/type",keyword:"type",params:{type:"bool\
ean"}}],!1;var h=P===e}else var h=!0;if(h)if(p.description!==void 0){let P=e;if(typeof p.description!="string")return Pe.errors=[{instancePath:s+"/results/"+o+"\
/description",schemaPath:"#/properties/results/items/properties/description/type",keyword:"type",params:{type:"string"}}],!1;var h=P===e}else var h=!0}}}}else return Pe.
errors=[{instancePath:s+"/results/"+o,schemaPath:"#/properties/results/items/type",keyword:"type",params:{type:"object"}}],!1;var k=g===e;if(!k)break}}else return Pe.
errors=[{instancePath:s+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i)if(r.brokeOff!==
void 0){let d=r.brokeOff,f=e;if(typeof d!="string"&&d!==null)return Pe.errors=[{instancePath:s+"/brokeOff",schemaPath:"#/properties/brokeOff/type",keyword:"type",
params:{type:ws.properties.brokeOff.type}}],!1;var i=f===e}else var i=!0}}}}else return Pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return Pe.errors=t,e===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ee(r,{instancePath:s="",parentData:R,parentDataProperty:C,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,b=ee.evaluated;if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let w;if(r.format===void 0&&(w="format")||r.plan===void 0&&(w="plan")||r.suite===void 0&&(w="suite")||r.verdict===void 0&&(w="verdic\
t")||r.at===void 0&&(w="at")||r.server===void 0&&(w="server")||r.fingerprints===void 0&&(w="fingerprints")||r.rows===void 0&&(w="rows")||r.budget===void 0&&(w="\
budget")||r.steps===void 0&&(w="steps")||r.checks===void 0&&(w="checks")||r.tests===void 0&&(w="tests")||r.present===void 0&&(w="present")||r.failure===void 0&&
(w="failure"))return ee.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:w}}],!1;{let O=e;for(let c in r)if(!gr.call(Sr.
properties,c)){return ee.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}}],!1;break}if(O===
e){if(r.format!==void 0){let c=r.format,P=e;if(typeof c!="string")return ee.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"typ\
e",params:{type:"string"}}],!1;if(c!=="wesley.realm/1")return ee.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{
allowedValue:"wesley.realm/1"}}],!1;var i=P===e}else var i=!0;if(i){if(r.plan!==void 0){let c=e;S(r.plan,{instancePath:s+"/plan",parentData:r,parentDataProperty:"\
plan",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var i=c===e}else var i=!0;if(i){if(r.suite!==void 0){let c=e;S(r.suite,
{instancePath:s+"/suite",parentData:r,parentDataProperty:"suite",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var i=c===e}else
var i=!0;if(i){if(r.verdict!==void 0){let c=r.verdict,P=e;if(typeof c!="string")return ee.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(!(c==="PASS"||c==="FAIL"||c==="NOTHING_TO_REHEARSE"))return ee.errors=[{instancePath:s+"/verdict",schemaPath:"\
#/properties/verdict/enum",keyword:"enum",params:{allowedValues:Sr.properties.verdict.enum}}],!1;var i=P===e}else var i=!0;if(i){if(r.at!==void 0){let c=e;rr(r.
at,{instancePath:s+"/at",parentData:r,parentDataProperty:"at",rootData:L,dynamicAnchors:A})||(t=t===null?rr.errors:t.concat(rr.errors),e=t.length);var i=c===e}else
var i=!0;if(i){if(r.server!==void 0){let c=r.server,P=e,D=e,N=!1,j=e;le(c,{instancePath:s+"/server",parentData:r,parentDataProperty:"server",rootData:L,dynamicAnchors:A})||
(t=t===null?le.errors:t.concat(le.errors),e=t.length);var k=j===e;N=N||k;let E=e;if(c!==null){let I={instancePath:s+"/server",schemaPath:"#/properties/server/an\
yOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[I]:t.push(I),e++}var k=E===e;if(N=N||k,N)e=D,t!==null&&(D?t.length=D:t=null);else{let I={instancePath:s+
"/server",schemaPath:"#/properties/server/anyOf",keyword:"anyOf",params:{}};return t===null?t=[I]:t.push(I),e++,ee.errors=t,!1}var i=P===e}else var i=!0;if(i){if(r.
fingerprints!==void 0){let c=r.fingerprints,P=e,D=e,N=!1,j=e;if(e===j)if(c&&typeof c=="object"&&!Array.isArray(c)){let I;if(c.base===void 0&&(I="base")||c.target===
void 0&&(I="target")){let Y={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf/0/required",keyword:"required",params:{missingProperty:I}};
t===null?t=[Y]:t.push(Y),e++}else{let Y=e;for(let V in c)if(!(V==="base"||V==="target")){let U={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerpr\
ints/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:V}};t===null?t=[U]:t.push(U),e++;break}if(Y===e){if(c.base!==void 0){
let V=e;S(c.base,{instancePath:s+"/fingerprints/base",parentData:c,parentDataProperty:"base",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),
e=t.length);var h=V===e}else var h=!0;if(h)if(c.target!==void 0){let V=e;S(c.target,{instancePath:s+"/fingerprints/target",parentData:c,parentDataProperty:"targ\
et",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var h=V===e}else var h=!0}}}else{let I={instancePath:s+"/fingerprints",schemaPath:"\
#/properties/fingerprints/anyOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[I]:t.push(I),e++}var a=j===e;N=N||a;let E=e;if(c!==null){let I={instancePath:s+
"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[I]:t.push(I),e++}var a=E===e;if(N=N||a,N)e=
D,t!==null&&(D?t.length=D:t=null);else{let I={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[I]:t.push(I),e++,ee.errors=t,!1}var i=P===e}else var i=!0;if(i){if(r.rows!==void 0){let c=r.rows,P=e;if(e===P)if(Array.isArray(c)){var m=!0;let N=c.length;
for(let j=0;j<N;j++){let E=c[j],x=e;if(e===x)if(E&&typeof E=="object"&&!Array.isArray(E)){let Y;if(E.table===void 0&&(Y="table")||E.rows===void 0&&(Y="rows"))return ee.
errors=[{instancePath:s+"/rows/"+j,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{missingProperty:Y}}],!1;{let V=e;for(let U in E)if(!(U===
"table"||U==="rows")){return ee.errors=[{instancePath:s+"/rows/"+j,schemaPath:"#/properties/rows/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:U}}],!1;break}if(V===e){if(E.table!==void 0){let U=E.table,te=e;if(e===te)if(typeof U=="string"){if(q(U)<1)return ee.errors=[{instancePath:s+
"/rows/"+j+"/table",schemaPath:"#/properties/rows/items/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ee.errors=[{instancePath:s+
"/rows/"+j+"/table",schemaPath:"#/properties/rows/items/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var d=te===e}else var d=!0;if(d)if(E.rows!==
void 0){let U=E.rows,te=e;if(!(typeof U=="number"&&!(U%1)&&!isNaN(U)&&isFinite(U)))return ee.errors=[{instancePath:s+"/rows/"+j+"/rows",schemaPath:"#/properties\
/rows/items/properties/rows/type",keyword:"type",params:{type:"integer"}}],!1;if(e===te&&typeof U=="number"&&isFinite(U)){if(U>9007199254740991||isNaN(U))return ee.
errors=[{instancePath:s+"/rows/"+j+"/rows",schemaPath:"#/properties/rows/items/properties/rows/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(U<0||isNaN(U))return ee.errors=[{instancePath:s+"/rows/"+j+"/rows",schemaPath:"#/properties/rows/items/properties/rows/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}var d=te===e}else var d=!0}}}else return ee.errors=[{instancePath:s+"/rows/"+j,schemaPath:"#/properties/rows/items/type",keyword:"\
type",params:{type:"object"}}],!1;var m=x===e;if(!m)break}}else return ee.errors=[{instancePath:s+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{
type:"array"}}],!1;var i=P===e}else var i=!0;if(i){if(r.budget!==void 0){let c=r.budget,P=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return ee.errors=
[{instancePath:s+"/budget",schemaPath:"#/properties/budget/type",keyword:"type",params:{type:"integer"}}],!1;if(e===P&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||
isNaN(c))return ee.errors=[{instancePath:s+"/budget",schemaPath:"#/properties/budget/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(c<0||isNaN(c))return ee.errors=[{instancePath:s+"/budget",schemaPath:"#/properties/budget/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}
var i=P===e}else var i=!0;if(i){if(r.steps!==void 0){let c=r.steps,P=e;if(e===P)if(Array.isArray(c)){var f=!0;let N=c.length;for(let j=0;j<N;j++){let E=e;Z(c[j],
{instancePath:s+"/steps/"+j,parentData:c,parentDataProperty:j,rootData:L,dynamicAnchors:A})||(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var f=E===e;if(!f)
break}}else return ee.errors=[{instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var i=P===e}else var i=!0;
if(i){if(r.checks!==void 0){let c=r.checks,P=e;if(e===P)if(Array.isArray(c)){var y=!0;let N=c.length;for(let j=0;j<N;j++){let E=e;Fe(c[j],{instancePath:s+"/chec\
ks/"+j,parentData:c,parentDataProperty:j,rootData:L,dynamicAnchors:A})||(t=t===null?Fe.errors:t.concat(Fe.errors),e=t.length);var y=E===e;if(!y)break}}else return ee.
errors=[{instancePath:s+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"array"}}],!1;var i=P===e}else var i=!0;if(i){if(r.tests!==void 0){
let c=r.tests,P=e,D=e,N=!1,j=e;Pe(c,{instancePath:s+"/tests",parentData:r,parentDataProperty:"tests",rootData:L,dynamicAnchors:A})||(t=t===null?Pe.errors:t.concat(
Pe.errors),e=t.length);var l=j===e;N=N||l;let E=e;if(c!==null){let I={instancePath:s+"/tests",schemaPath:"#/properties/tests/anyOf/1/type",keyword:"type",params:{
type:"null"}};t===null?t=[I]:t.push(I),e++}var l=E===e;if(N=N||l,N)e=D,t!==null&&(D?t.length=D:t=null);else{let I={instancePath:s+"/tests",schemaPath:"#/propert\
ies/tests/anyOf",keyword:"anyOf",params:{}};return t===null?t=[I]:t.push(I),e++,ee.errors=t,!1}var i=P===e}else var i=!0;if(i){if(r.present!==void 0){let c=r.present,
P=e;if(e===P)if(Array.isArray(c)){var o=!0;let N=c.length;for(let j=0;j<N;j++){let E=c[j],x=e;if(e===x)if(typeof E=="string"){if(q(E)<1)return ee.errors=[{instancePath:s+
"/present/"+j,schemaPath:"#/properties/present/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ee.errors=[{instancePath:s+"/present/"+j,schemaPath:"\
#/properties/present/items/type",keyword:"type",params:{type:"string"}}],!1;var o=x===e;if(!o)break}}else return ee.errors=[{instancePath:s+"/present",schemaPath:"\
#/properties/present/type",keyword:"type",params:{type:"array"}}],!1;var i=P===e}else var i=!0;if(i)if(r.failure!==void 0){let c=r.failure,P=e,D=e,N=!1,j=e;if(e===
j)if(c&&typeof c=="object"&&!Array.isArray(c)){let I;if(c.code===void 0&&(I="code")||c.message===void 0&&(I="message")){let Y={instancePath:s+"/failure",schemaPath:"\
#/properties/failure/anyOf/0/required",keyword:"required",params:{missingProperty:I}};t===null?t=[Y]:t.push(Y),e++}else{let Y=e;for(let V in c)if(!(V==="code"||
V==="message")){let U={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:V}};
t===null?t=[U]:t.push(U),e++;break}if(Y===e){if(c.code!==void 0){let V=c.code,U=e;if(e===U)if(typeof V=="string"){if(q(V)<1){let te={instancePath:s+"/failure/co\
de",schemaPath:"#/properties/failure/anyOf/0/properties/code/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[te]:t.push(te),e++}}else{let te={instancePath:s+
"/failure/code",schemaPath:"#/properties/failure/anyOf/0/properties/code/type",keyword:"type",params:{type:"string"}};t===null?t=[te]:t.push(te),e++}var p=U===e}else
var p=!0;if(p)if(c.message!==void 0){let V=e;if(typeof c.message!="string"){let te={instancePath:s+"/failure/message",schemaPath:"#/properties/failure/anyOf/0/p\
roperties/message/type",keyword:"type",params:{type:"string"}};t===null?t=[te]:t.push(te),e++}var p=V===e}else var p=!0}}}else{let I={instancePath:s+"/failure",
schemaPath:"#/properties/failure/anyOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[I]:t.push(I),e++}var g=j===e;N=N||g;let E=e;if(c!==null){let I={
instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[I]:t.push(I),e++}var g=E===e;if(N=N||g,
N)e=D,t!==null&&(D?t.length=D:t=null);else{let I={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf",keyword:"anyOf",params:{}};return t===null?t=
[I]:t.push(I),e++,ee.errors=t,!1}var i=P===e}else var i=!0}}}}}}}}}}}}}}}else return ee.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return ee.errors=t,e===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Hr=qe,zr={type:"object",properties:{format:{type:"string",const:"\
wesley.scores/1"},scs:{$ref:"https://wesley.dev/schemas/definitions/Coverage"},tci:{$ref:"https://wesley.dev/schemas/definitions/Confidence"},mri:{$ref:"https:/\
/wesley.dev/schemas/definitions/Risk"},gates:{type:"array",items:{type:"object",properties:{score:{type:"string",enum:["scs","tci","mri"]},value:{$ref:"https://\
wesley.dev/schemas/definitions/BasisPoints"},limit:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},passes:{type:"boolean"}},required:["score","value",
"limit","passes"],additionalProperties:!1}},verdict:{type:"string",enum:["ELEMENTARY","REQUIRES_INVESTIGATION","YOU_SHALL_NOT_PASS"]}},required:["format","scs",
"tci","mri","gates","verdict"],additionalProperties:!1},Dr={type:"object",properties:{value:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},groups:{
type:"array",items:{type:"object",properties:{group:{type:"string",enum:["sql","types","validation","tests"]},covered:{type:"integer",minimum:0,maximum:9007199254740991},
elements:{type:"integer",minimum:0,maximum:9007199254740991},coveredWeight:{type:"integer",minimum:0,maximum:9007199254740991},weight:{type:"integer",minimum:0,
maximum:9007199254740991}},required:["group","covered","elements","coveredWeight","weight"],additionalProperties:!1}},off:{type:"array",items:{type:"string",enum:[
"postgres","typescript","zod","pgtap","kysely"]}},missing:{type:"array",items:{type:"object",properties:{element:{type:"string",minLength:1},weight:{type:"integ\
er",minimum:0,maximum:9007199254740991},groups:{type:"array",items:{type:"string",enum:["sql","types","validation","tests"]}}},required:["element","weight","gro\
ups"],additionalProperties:!1}}},required:["value","groups","off","missing"],additionalProperties:!1};function ue(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,b=ue.evaluated;if(b.dynamicProps&&(b.props=
void 0),b.dynamicItems&&(b.items=void 0),!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return ue.errors=[{instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"integer"}}],!1;if(e===0&&typeof r=="number"&&isFinite(r)){if(r>1e4||isNaN(r))return ue.errors=[{instancePath:s,schemaPath:"#/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e4}}],!1;if(r<0||isNaN(r))return ue.errors=[{instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}return ue.errors=t,e===0}ue.evaluated={dynamicProps:!1,dynamicItems:!1};function B(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,
dynamicAnchors:A={}}={}){let t=null,e=0,b=B.evaluated;if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let y;if(r.value===void 0&&(y="value")||r.groups===void 0&&(y="groups")||r.off===void 0&&(y="off")||r.missing===void 0&&(y="missing"))return B.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;{let l=e;for(let o in r)if(!(o==="value"||o==="groups"||o==="off"||o===
"missing")){return B.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(l===
e){if(r.value!==void 0){let o=e;ue(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:A})||(t=t===null?ue.errors:
t.concat(ue.errors),e=t.length);var i=o===e}else var i=!0;if(i){if(r.groups!==void 0){let o=r.groups,p=e;if(e===p)if(Array.isArray(o)){var k=!0;let w=o.length;for(let O=0;O<
w;O++){let c=o[O],P=e;if(e===P)if(c&&typeof c=="object"&&!Array.isArray(c)){let N;if(c.group===void 0&&(N="group")||c.covered===void 0&&(N="covered")||c.elements===
void 0&&(N="elements")||c.coveredWeight===void 0&&(N="coveredWeight")||c.weight===void 0&&(N="weight"))return B.errors=[{instancePath:s+"/groups/"+O,schemaPath:"\
#/properties/groups/items/required",keyword:"required",params:{missingProperty:N}}],!1;{let j=e;for(let E in c)if(!(E==="group"||E==="covered"||E==="elements"||
E==="coveredWeight"||E==="weight")){return B.errors=[{instancePath:s+"/groups/"+O,schemaPath:"#/properties/groups/items/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:E}}],!1;break}if(j===e){if(c.group!==void 0){let E=c.group,x=e;if(typeof E!="string")return B.errors=[{instancePath:s+"/\
groups/"+O+"/group",schemaPath:"#/properties/groups/items/properties/group/type",keyword:"type",params:{type:"string"}}],!1;if(!(E==="sql"||E==="types"||E==="va\
lidation"||E==="tests"))return B.errors=[{instancePath:s+"/groups/"+O+"/group",schemaPath:"#/properties/groups/items/properties/group/enum",keyword:"enum",params:{
allowedValues:Dr.properties.groups.items.properties.group.enum}}],!1;var h=x===e}else var h=!0;if(h){if(c.covered!==void 0){let E=c.covered,x=e;if(!(typeof E=="\
number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return B.errors=[{instancePath:s+"/groups/"+O+"/covered",schemaPath:"#/properties/groups/items/properties/covered/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===x&&typeof E=="number"&&isFinite(E)){if(E>9007199254740991||isNaN(E))return B.errors=[{instancePath:s+"/groups\
/"+O+"/covered",schemaPath:"#/properties/groups/items/properties/covered/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(E<0||
isNaN(E))return B.errors=[{instancePath:s+"/groups/"+O+"/covered",schemaPath:"#/properties/groups/items/properties/covered/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var h=x===e}else var h=!0;if(h){if(c.elements!==void 0){let E=c.elements,x=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return B.
errors=[{instancePath:s+"/groups/"+O+"/elements",schemaPath:"#/properties/groups/items/properties/elements/type",keyword:"type",params:{type:"integer"}}],!1;if(e===
x&&typeof E=="number"&&isFinite(E)){if(E>9007199254740991||isNaN(E))return B.errors=[{instancePath:s+"/groups/"+O+"/elements",schemaPath:"#/properties/groups/it\
ems/properties/elements/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(E<0||isNaN(E))return B.errors=[{instancePath:s+"/grou\
ps/"+O+"/elements",schemaPath:"#/properties/groups/items/properties/elements/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var h=x===e}else var h=!0;
if(h){if(c.coveredWeight!==void 0){let E=c.coveredWeight,x=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return B.errors=[{instancePath:s+"/groups/"+
O+"/coveredWeight",schemaPath:"#/properties/groups/items/properties/coveredWeight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===x&&typeof E=="number"&&
isFinite(E)){if(E>9007199254740991||isNaN(E))return B.errors=[{instancePath:s+"/groups/"+O+"/coveredWeight",schemaPath:"#/properties/groups/items/properties/cov\
eredWeight/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(E<0||isNaN(E))return B.errors=[{instancePath:s+"/groups/"+O+"/cove\
redWeight",schemaPath:"#/properties/groups/items/properties/coveredWeight/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var h=x===e}else var h=!0;
if(h)if(c.weight!==void 0){let E=c.weight,x=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return B.errors=[{instancePath:s+"/groups/"+O+"/weight",schemaPath:"\
#/properties/groups/items/properties/weight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===x&&typeof E=="number"&&isFinite(E)){if(E>9007199254740991||
isNaN(E))return B.errors=[{instancePath:s+"/groups/"+O+"/weight",schemaPath:"#/properties/groups/items/properties/weight/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(E<0||isNaN(E))return B.errors=[{instancePath:s+"/groups/"+O+"/weight",schemaPath:"#/properties/groups/items/properties/weigh\
t/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var h=x===e}else var h=!0}}}}}}else return B.errors=[{instancePath:s+"/groups/"+O,schemaPath:"\
#/properties/groups/items/type",keyword:"type",params:{type:"object"}}],!1;var k=P===e;if(!k)break}}else return B.errors=[{instancePath:s+"/groups",schemaPath:"\
#/properties/groups/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0;if(i){if(r.off!==void 0){let o=r.off,p=e;if(e===p)if(Array.isArray(
o)){var a=!0;let w=o.length;for(let O=0;O<w;O++){let c=o[O],P=e;if(typeof c!="string")return B.errors=[{instancePath:s+"/off/"+O,schemaPath:"#/properties/off/it\
ems/type",keyword:"type",params:{type:"string"}}],!1;if(!(c==="postgres"||c==="typescript"||c==="zod"||c==="pgtap"||c==="kysely"))return B.errors=[{instancePath:s+
"/off/"+O,schemaPath:"#/properties/off/items/enum",keyword:"enum",params:{allowedValues:Dr.properties.off.items.enum}}],!1;var a=P===e;if(!a)break}}else return B.
errors=[{instancePath:s+"/off",schemaPath:"#/properties/off/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0;if(i)if(r.missing!==void 0){
let o=r.missing,p=e;if(e===p)if(Array.isArray(o)){var m=!0;let w=o.length;for(let O=0;O<w;O++){let c=o[O],P=e;if(e===P)if(c&&typeof c=="object"&&!Array.isArray(
c)){let N;if(c.element===void 0&&(N="element")||c.weight===void 0&&(N="weight")||c.groups===void 0&&(N="groups"))return B.errors=[{instancePath:s+"/missing/"+O,
schemaPath:"#/properties/missing/items/required",keyword:"required",params:{missingProperty:N}}],!1;{let j=e;for(let E in c)if(!(E==="element"||E==="weight"||E===
"groups")){return B.errors=[{instancePath:s+"/missing/"+O,schemaPath:"#/properties/missing/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:E}}],
!1;break}if(j===e){if(c.element!==void 0){let E=c.element,x=e;if(e===x)if(typeof E=="string"){if(q(E)<1)return B.errors=[{instancePath:s+"/missing/"+O+"/element",
schemaPath:"#/properties/missing/items/properties/element/minLength",keyword:"minLength",params:{limit:1}}],!1}else return B.errors=[{instancePath:s+"/missing/"+
O+"/element",schemaPath:"#/properties/missing/items/properties/element/type",keyword:"type",params:{type:"string"}}],!1;var d=x===e}else var d=!0;if(d){if(c.weight!==
void 0){let E=c.weight,x=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return B.errors=[{instancePath:s+"/missing/"+O+"/weight",schemaPath:"#/prope\
rties/missing/items/properties/weight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===x&&typeof E=="number"&&isFinite(E)){if(E>9007199254740991||isNaN(
E))return B.errors=[{instancePath:s+"/missing/"+O+"/weight",schemaPath:"#/properties/missing/items/properties/weight/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(E<0||isNaN(E))return B.errors=[{instancePath:s+"/missing/"+O+"/weight",schemaPath:"#/properties/missing/items/properties/wei\
ght/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var d=x===e}else var d=!0;if(d)if(c.groups!==void 0){let E=c.groups,x=e;if(e===x)if(Array.isArray(
E)){var f=!0;let Y=E.length;for(let V=0;V<Y;V++){let U=E[V],te=e;if(typeof U!="string")return B.errors=[{instancePath:s+"/missing/"+O+"/groups/"+V,schemaPath:"#\
/properties/missing/items/properties/groups/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(U==="sql"||U==="types"||U==="validation"||U==="tests"))return B.
errors=[{instancePath:s+"/missing/"+O+"/groups/"+V,schemaPath:"#/properties/missing/items/properties/groups/items/enum",keyword:"enum",params:{allowedValues:Dr.
properties.missing.items.properties.groups.items.enum}}],!1;var f=te===e;if(!f)break}}else return B.errors=[{instancePath:s+"/missing/"+O+"/groups",schemaPath:"\
#/properties/missing/items/properties/groups/type",keyword:"type",params:{type:"array"}}],!1;var d=x===e}else var d=!0}}}}else return B.errors=[{instancePath:s+
"/missing/"+O,schemaPath:"#/properties/missing/items/type",keyword:"type",params:{type:"object"}}],!1;var m=P===e;if(!m)break}}else return B.errors=[{instancePath:s+
"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0}}}}}else return B.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return B.errors=t,e===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _s={type:"obje\
ct",properties:{value:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},parts:{type:"array",items:{type:"object",properties:{part:{type:"string",enum:[
"structure","behaviour","plan"]},share:{type:"integer",minimum:0,maximum:9007199254740991},passed:{type:"integer",minimum:0,maximum:9007199254740991},of:{type:"\
integer",minimum:0,maximum:9007199254740991},missing:{type:"array",items:{type:"string",minLength:1}}},required:["part","share","passed","of","missing"],additionalProperties:!1}}},
required:["value","parts"],additionalProperties:!1};function oe(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,
e=0,b=oe.evaluated;if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.value===void 0&&
(m="value")||r.parts===void 0&&(m="parts"))return oe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let d=e;
for(let f in r)if(!(f==="value"||f==="parts")){return oe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],
!1;break}if(d===e){if(r.value!==void 0){let f=e;ue(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:A})||(t=t===
null?ue.errors:t.concat(ue.errors),e=t.length);var i=f===e}else var i=!0;if(i)if(r.parts!==void 0){let f=r.parts,y=e;if(e===y)if(Array.isArray(f)){var k=!0;let o=f.
length;for(let p=0;p<o;p++){let g=f[p],w=e;if(e===w)if(g&&typeof g=="object"&&!Array.isArray(g)){let c;if(g.part===void 0&&(c="part")||g.share===void 0&&(c="sha\
re")||g.passed===void 0&&(c="passed")||g.of===void 0&&(c="of")||g.missing===void 0&&(c="missing"))return oe.errors=[{instancePath:s+"/parts/"+p,schemaPath:"#/pr\
operties/parts/items/required",keyword:"required",params:{missingProperty:c}}],!1;{let P=e;for(let D in g)if(!(D==="part"||D==="share"||D==="passed"||D==="of"||
D==="missing")){return oe.errors=[{instancePath:s+"/parts/"+p,schemaPath:"#/properties/parts/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:D}}],!1;break}if(P===e){if(g.part!==void 0){let D=g.part,N=e;if(typeof D!="string")return oe.errors=[{instancePath:s+"/parts/"+p+"/part",schemaPath:"\
#/properties/parts/items/properties/part/type",keyword:"type",params:{type:"string"}}],!1;if(!(D==="structure"||D==="behaviour"||D==="plan"))return oe.errors=[{
instancePath:s+"/parts/"+p+"/part",schemaPath:"#/properties/parts/items/properties/part/enum",keyword:"enum",params:{allowedValues:_s.properties.parts.items.properties.
part.enum}}],!1;var h=N===e}else var h=!0;if(h){if(g.share!==void 0){let D=g.share,N=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return oe.errors=
[{instancePath:s+"/parts/"+p+"/share",schemaPath:"#/properties/parts/items/properties/share/type",keyword:"type",params:{type:"integer"}}],!1;if(e===N&&typeof D==
"number"&&isFinite(D)){if(D>9007199254740991||isNaN(D))return oe.errors=[{instancePath:s+"/parts/"+p+"/share",schemaPath:"#/properties/parts/items/properties/sh\
are/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(D<0||isNaN(D))return oe.errors=[{instancePath:s+"/parts/"+p+"/share",schemaPath:"\
#/properties/parts/items/properties/share/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var h=N===e}else var h=!0;if(h){if(g.passed!==void 0){
let D=g.passed,N=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return oe.errors=[{instancePath:s+"/parts/"+p+"/passed",schemaPath:"#/properties/par\
ts/items/properties/passed/type",keyword:"type",params:{type:"integer"}}],!1;if(e===N&&typeof D=="number"&&isFinite(D)){if(D>9007199254740991||isNaN(D))return oe.
errors=[{instancePath:s+"/parts/"+p+"/passed",schemaPath:"#/properties/parts/items/properties/passed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(D<0||isNaN(D))return oe.errors=[{instancePath:s+"/parts/"+p+"/passed",schemaPath:"#/properties/parts/items/properties/passed/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}var h=N===e}else var h=!0;if(h){if(g.of!==void 0){let D=g.of,N=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return oe.
errors=[{instancePath:s+"/parts/"+p+"/of",schemaPath:"#/properties/parts/items/properties/of/type",keyword:"type",params:{type:"integer"}}],!1;if(e===N&&typeof D==
"number"&&isFinite(D)){if(D>9007199254740991||isNaN(D))return oe.errors=[{instancePath:s+"/parts/"+p+"/of",schemaPath:"#/properties/parts/items/properties/of/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(D<0||isNaN(D))return oe.errors=[{instancePath:s+"/parts/"+p+"/of",schemaPath:"#\
/properties/parts/items/properties/of/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var h=N===e}else var h=!0;if(h)if(g.missing!==void 0){let D=g.
missing,N=e;if(e===N)if(Array.isArray(D)){var a=!0;let E=D.length;for(let x=0;x<E;x++){let I=D[x],Y=e;if(e===Y)if(typeof I=="string"){if(q(I)<1)return oe.errors=
[{instancePath:s+"/parts/"+p+"/missing/"+x,schemaPath:"#/properties/parts/items/properties/missing/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return oe.errors=[{instancePath:s+"/parts/"+p+"/missing/"+x,schemaPath:"#/properties/parts/items/properties/missing/items/type",keyword:"type",params:{type:"str\
ing"}}],!1;var a=Y===e;if(!a)break}}else return oe.errors=[{instancePath:s+"/parts/"+p+"/missing",schemaPath:"#/properties/parts/items/properties/missing/type",
keyword:"type",params:{type:"array"}}],!1;var h=N===e}else var h=!0}}}}}}else return oe.errors=[{instancePath:s+"/parts/"+p,schemaPath:"#/properties/parts/items\
/type",keyword:"type",params:{type:"object"}}],!1;var k=w===e;if(!k)break}}else return oe.errors=[{instancePath:s+"/parts",schemaPath:"#/properties/parts/type",
keyword:"type",params:{type:"array"}}],!1;var i=y===e}else var i=!0}}}else return oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}}],!1;return oe.errors=t,e===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Br={type:"object",properties:{step:{type:"string",minLength:1},value:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},blocks:{type:"string",enum:[
"nothing","schema changes","writes","reads and writes"]},lasts:{type:"string",enum:["metadata only","batch","full scan","rewrite"]},observed:{type:"boolean"},wayBack:{
type:"boolean"}},required:["step","value","blocks","lasts","observed","wayBack"],additionalProperties:!1};function Ae(r,{instancePath:s="",parentData:R,parentDataProperty:C,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,b=Ae.evaluated;if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let k;if(r.step===void 0&&(k="step")||r.value===void 0&&(k="value")||r.blocks===void 0&&(k="blocks")||r.lasts===void 0&&(k="lasts")||
r.observed===void 0&&(k="observed")||r.wayBack===void 0&&(k="wayBack"))return Ae.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:k}}],
!1;{let h=e;for(let a in r)if(!(a==="step"||a==="value"||a==="blocks"||a==="lasts"||a==="observed"||a==="wayBack")){return Ae.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(h===e){if(r.step!==void 0){let a=r.step,m=e;if(e===m)if(typeof a==
"string"){if(q(a)<1)return Ae.errors=[{instancePath:s+"/step",schemaPath:"#/properties/step/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Ae.
errors=[{instancePath:s+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(r.value!==void 0){
let a=e;ue(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:A})||(t=t===null?ue.errors:t.concat(ue.errors),e=t.
length);var i=a===e}else var i=!0;if(i){if(r.blocks!==void 0){let a=r.blocks,m=e;if(typeof a!="string")return Ae.errors=[{instancePath:s+"/blocks",schemaPath:"#\
/properties/blocks/type",keyword:"type",params:{type:"string"}}],!1;if(!(a==="nothing"||a==="schema changes"||a==="writes"||a==="reads and writes"))return Ae.errors=
[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/enum",keyword:"enum",params:{allowedValues:Br.properties.blocks.enum}}],!1;var i=m===e}else var i=!0;
if(i){if(r.lasts!==void 0){let a=r.lasts,m=e;if(typeof a!="string")return Ae.errors=[{instancePath:s+"/lasts",schemaPath:"#/properties/lasts/type",keyword:"type",
params:{type:"string"}}],!1;if(!(a==="metadata only"||a==="batch"||a==="full scan"||a==="rewrite"))return Ae.errors=[{instancePath:s+"/lasts",schemaPath:"#/prop\
erties/lasts/enum",keyword:"enum",params:{allowedValues:Br.properties.lasts.enum}}],!1;var i=m===e}else var i=!0;if(i){if(r.observed!==void 0){let a=e;if(typeof r.
observed!="boolean")return Ae.errors=[{instancePath:s+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type:"boolean"}}],!1;var i=a===
e}else var i=!0;if(i)if(r.wayBack!==void 0){let a=e;if(typeof r.wayBack!="boolean")return Ae.errors=[{instancePath:s+"/wayBack",schemaPath:"#/properties/wayBack\
/type",keyword:"type",params:{type:"boolean"}}],!1;var i=a===e}else var i=!0}}}}}}}else return Ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Ae.errors=t,e===0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ye(r,{instancePath:s="",parentData:R,parentDataProperty:C,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,b=Ye.evaluated;if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let a;if(r.value===void 0&&(a="value")||r.riskiest===void 0&&(a="riskiest")||r.steps===void 0&&(a="steps"))return Ye.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;{let m=e;for(let d in r)if(!(d==="value"||d==="riskiest"||d==="steps")){return Ye.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(m===e){if(r.value!==void 0){let d=e;
ue(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:A})||(t=t===null?ue.errors:t.concat(ue.errors),e=t.length);
var i=d===e}else var i=!0;if(i){if(r.riskiest!==void 0){let d=r.riskiest,f=e,y=e,l=!1,o=e;Ae(d,{instancePath:s+"/riskiest",parentData:r,parentDataProperty:"risk\
iest",rootData:L,dynamicAnchors:A})||(t=t===null?Ae.errors:t.concat(Ae.errors),e=t.length);var k=o===e;l=l||k;let p=e;if(d!==null){let w={instancePath:s+"/riski\
est",schemaPath:"#/properties/riskiest/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var k=p===e;if(l=l||k,l)e=y,t!==null&&(y?
t.length=y:t=null);else{let w={instancePath:s+"/riskiest",schemaPath:"#/properties/riskiest/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(w),e++,
Ye.errors=t,!1}var i=f===e}else var i=!0;if(i)if(r.steps!==void 0){let d=r.steps,f=e;if(e===f)if(Array.isArray(d)){var h=!0;let l=d.length;for(let o=0;o<l;o++){
let p=e;Ae(d[o],{instancePath:s+"/steps/"+o,parentData:d,parentDataProperty:o,rootData:L,dynamicAnchors:A})||(t=t===null?Ae.errors:t.concat(Ae.errors),e=t.length);
var h=p===e;if(!h)break}}else return Ye.errors=[{instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var i=f===
e}else var i=!0}}}}else return Ye.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ye.errors=t,e===0}Ye.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};function qe(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,
b=qe.evaluated;if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.format===void 0&&
(a="format")||r.scs===void 0&&(a="scs")||r.tci===void 0&&(a="tci")||r.mri===void 0&&(a="mri")||r.gates===void 0&&(a="gates")||r.verdict===void 0&&(a="verdict"))
return qe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;{let m=e;for(let d in r)if(!(d==="format"||d==="scs"||
d==="tci"||d==="mri"||d==="gates"||d==="verdict")){return qe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:d}}],!1;break}if(m===e){if(r.format!==void 0){let d=r.format,f=e;if(typeof d!="string")return qe.errors=[{instancePath:s+"/format",schemaPath:"\
#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(d!=="wesley.scores/1")return qe.errors=[{instancePath:s+"/format",schemaPath:"#/properti\
es/format/const",keyword:"const",params:{allowedValue:"wesley.scores/1"}}],!1;var i=f===e}else var i=!0;if(i){if(r.scs!==void 0){let d=e;B(r.scs,{instancePath:s+
"/scs",parentData:r,parentDataProperty:"scs",rootData:L,dynamicAnchors:A})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var i=d===e}else var i=!0;if(i){
if(r.tci!==void 0){let d=e;oe(r.tci,{instancePath:s+"/tci",parentData:r,parentDataProperty:"tci",rootData:L,dynamicAnchors:A})||(t=t===null?oe.errors:t.concat(oe.
errors),e=t.length);var i=d===e}else var i=!0;if(i){if(r.mri!==void 0){let d=e;Ye(r.mri,{instancePath:s+"/mri",parentData:r,parentDataProperty:"mri",rootData:L,
dynamicAnchors:A})||(t=t===null?Ye.errors:t.concat(Ye.errors),e=t.length);var i=d===e}else var i=!0;if(i){if(r.gates!==void 0){let d=r.gates,f=e;if(e===f)if(Array.
isArray(d)){var k=!0;let l=d.length;for(let o=0;o<l;o++){let p=d[o],g=e;if(e===g)if(p&&typeof p=="object"&&!Array.isArray(p)){let O;if(p.score===void 0&&(O="sco\
re")||p.value===void 0&&(O="value")||p.limit===void 0&&(O="limit")||p.passes===void 0&&(O="passes"))return qe.errors=[{instancePath:s+"/gates/"+o,schemaPath:"#/\
properties/gates/items/required",keyword:"required",params:{missingProperty:O}}],!1;{let c=e;for(let P in p)if(!(P==="score"||P==="value"||P==="limit"||P==="pas\
ses")){return qe.errors=[{instancePath:s+"/gates/"+o,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}}],
!1;break}if(c===e){if(p.score!==void 0){let P=p.score,D=e;if(typeof P!="string")return qe.errors=[{instancePath:s+"/gates/"+o+"/score",schemaPath:"#/properties/\
gates/items/properties/score/type",keyword:"type",params:{type:"string"}}],!1;if(!(P==="scs"||P==="tci"||P==="mri"))return qe.errors=[{instancePath:s+"/gates/"+
o+"/score",schemaPath:"#/properties/gates/items/properties/score/enum",keyword:"enum",params:{allowedValues:zr.properties.gates.items.properties.score.enum}}],!1;
var h=D===e}else var h=!0;if(h){if(p.value!==void 0){let P=e;ue(p.value,{instancePath:s+"/gates/"+o+"/value",parentData:p,parentDataProperty:"value",rootData:L,
dynamicAnchors:A})||(t=t===null?ue.errors:t.concat(ue.errors),e=t.length);var h=P===e}else var h=!0;if(h){if(p.limit!==void 0){let P=e;ue(p.limit,{instancePath:s+
"/gates/"+o+"/limit",parentData:p,parentDataProperty:"limit",rootData:L,dynamicAnchors:A})||(t=t===null?ue.errors:t.concat(ue.errors),e=t.length);var h=P===e}else
var h=!0;if(h)if(p.passes!==void 0){let P=e;if(typeof p.passes!="boolean")return qe.errors=[{instancePath:s+"/gates/"+o+"/passes",schemaPath:"#/properties/gates\
/items/properties/passes/type",keyword:"type",params:{type:"boolean"}}],!1;var h=P===e}else var h=!0}}}}}else return qe.errors=[{instancePath:s+"/gates/"+o,schemaPath:"\
#/properties/gates/items/type",keyword:"type",params:{type:"object"}}],!1;var k=g===e;if(!k)break}}else return qe.errors=[{instancePath:s+"/gates",schemaPath:"#\
/properties/gates/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i)if(r.verdict!==void 0){let d=r.verdict,f=e;if(typeof d!="string")
return qe.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"}}],!1;if(!(d==="ELEMENTARY"||d==="REQUI\
RES_INVESTIGATION"||d==="YOU_SHALL_NOT_PASS"))return qe.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:zr.
properties.verdict.enum}}],!1;var i=f===e}else var i=!0}}}}}}}else return qe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return qe.errors=t,e===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Zr=De;var Kr=new RegExp("^[A-Za-z0-9+/]+={0,2}$","u");function De(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,
e=0,b=De.evaluated;if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.payload===
void 0&&(a="payload")||r.payloadType===void 0&&(a="payloadType")||r.signatures===void 0&&(a="signatures"))return De.errors=[{instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:a}}],!1;{let m=e;for(let d in r)if(!(d==="payload"||d==="payloadType"||d==="signatures")){return De.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(m===e){if(r.payload!==void 0){let d=r.payload,f=e;
if(e===f)if(typeof d=="string"){if(!Kr.test(d))return De.errors=[{instancePath:s+"/payload",schemaPath:"#/properties/payload/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9+/]+={0,2}$"}}],!1}else return De.errors=[{instancePath:s+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type:"str\
ing"}}],!1;var i=f===e}else var i=!0;if(i){if(r.payloadType!==void 0){let d=r.payloadType,f=e;if(e===f)if(typeof d=="string"){if(q(d)<1)return De.errors=[{instancePath:s+
"/payloadType",schemaPath:"#/properties/payloadType/minLength",keyword:"minLength",params:{limit:1}}],!1}else return De.errors=[{instancePath:s+"/payloadType",schemaPath:"\
#/properties/payloadType/type",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i)if(r.signatures!==void 0){let d=r.signatures,f=e;if(e===
f)if(Array.isArray(d)){var k=!0;let l=d.length;for(let o=0;o<l;o++){let p=d[o],g=e;if(e===g)if(p&&typeof p=="object"&&!Array.isArray(p)){let O;if(p.keyid===void 0&&
(O="keyid")||p.sig===void 0&&(O="sig"))return De.errors=[{instancePath:s+"/signatures/"+o,schemaPath:"#/properties/signatures/items/required",keyword:"required",
params:{missingProperty:O}}],!1;{let c=e;for(let P in p)if(!(P==="keyid"||P==="sig")){return De.errors=[{instancePath:s+"/signatures/"+o,schemaPath:"#/propertie\
s/signatures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}}],!1;break}if(c===e){if(p.keyid!==void 0){let P=p.keyid,D=e;
if(e===D)if(typeof P=="string"){if(q(P)<1)return De.errors=[{instancePath:s+"/signatures/"+o+"/keyid",schemaPath:"#/properties/signatures/items/properties/keyid\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return De.errors=[{instancePath:s+"/signatures/"+o+"/keyid",schemaPath:"#/properties/signatures/items\
/properties/keyid/type",keyword:"type",params:{type:"string"}}],!1;var h=D===e}else var h=!0;if(h)if(p.sig!==void 0){let P=p.sig,D=e;if(e===D)if(typeof P=="stri\
ng"){if(!Kr.test(P))return De.errors=[{instancePath:s+"/signatures/"+o+"/sig",schemaPath:"#/properties/signatures/items/properties/sig/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9+/]+={0,2}$"}}],!1}else return De.errors=[{instancePath:s+"/signatures/"+o+"/sig",schemaPath:"#/properties/signatures/items/properti\
es/sig/type",keyword:"type",params:{type:"string"}}],!1;var h=D===e}else var h=!0}}}else return De.errors=[{instancePath:s+"/signatures/"+o,schemaPath:"#/proper\
ties/signatures/items/type",keyword:"type",params:{type:"object"}}],!1;var k=g===e;if(!k)break}}else return De.errors=[{instancePath:s+"/signatures",schemaPath:"\
#/properties/signatures/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0}}}}else return De.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return De.errors=t,e===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qr=Ve;function Ve(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,b=Ve.evaluated;if(b.dynamicProps&&(b.props=
void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.format===void 0&&(m="format")||r.schema===void 0&&(m="sch\
ema")||r.digest===void 0&&(m="digest")||r.annotations===void 0&&(m="annotations")||r.origin===void 0&&(m="origin"))return Ve.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;{let d=e;for(let f in r)if(!(f==="format"||f==="schema"||f==="digest"||f==="annotations"||f==="or\
igin")){return Ve.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(d===e){
if(r.format!==void 0){let f=r.format,y=e;if(typeof f!="string")return Ve.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",
params:{type:"string"}}],!1;if(f!=="wesley.baseline/1")return Ve.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{
allowedValue:"wesley.baseline/1"}}],!1;var i=y===e}else var i=!0;if(i){if(r.schema!==void 0){let f=e;Ee(r.schema,{instancePath:s+"/schema",parentData:r,parentDataProperty:"\
schema",rootData:L,dynamicAnchors:A})||(t=t===null?Ee.errors:t.concat(Ee.errors),e=t.length);var i=f===e}else var i=!0;if(i){if(r.digest!==void 0){let f=e;S(r.digest,
{instancePath:s+"/digest",parentData:r,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var i=f===
e}else var i=!0;if(i){if(r.annotations!==void 0){let f=e;Re(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"annotations",rootData:L,
dynamicAnchors:A})||(t=t===null?Re.errors:t.concat(Re.errors),e=t.length);var i=f===e}else var i=!0;if(i)if(r.origin!==void 0){let f=r.origin,y=e;if(e===y)if(f&&
typeof f=="object"&&!Array.isArray(f)){let o;if(f.certificate===void 0&&(o="certificate")||f.plan===void 0&&(o="plan"))return Ve.errors=[{instancePath:s+"/origi\
n",schemaPath:"#/properties/origin/required",keyword:"required",params:{missingProperty:o}}],!1;{let p=e;for(let g in f)if(!(g==="certificate"||g==="plan")){return Ve.
errors=[{instancePath:s+"/origin",schemaPath:"#/properties/origin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}}],!1;break}
if(p===e){if(f.certificate!==void 0){let g=f.certificate,w=e,O=e,c=!1,P=e;S(g,{instancePath:s+"/origin/certificate",parentData:f,parentDataProperty:"certificate",
rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var k=P===e;c=c||k;let D=e;if(g!==null){let N={instancePath:s+"/origin/certif\
icate",schemaPath:"#/properties/origin/properties/certificate/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[N]:t.push(N),e++}var k=D===e;if(c=c||
k,c)e=O,t!==null&&(O?t.length=O:t=null);else{let N={instancePath:s+"/origin/certificate",schemaPath:"#/properties/origin/properties/certificate/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[N]:t.push(N),e++,Ve.errors=t,!1}var h=w===e}else var h=!0;if(h)if(f.plan!==void 0){let g=f.plan,w=e,O=e,c=!1,P=e;S(g,{instancePath:s+
"/origin/plan",parentData:f,parentDataProperty:"plan",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var a=P===e;c=c||a;let D=e;
if(g!==null){let j={instancePath:s+"/origin/plan",schemaPath:"#/properties/origin/properties/plan/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=
[j]:t.push(j),e++}var a=D===e;if(c=c||a,c)e=O,t!==null&&(O?t.length=O:t=null);else{let j={instancePath:s+"/origin/plan",schemaPath:"#/properties/origin/properti\
es/plan/anyOf",keyword:"anyOf",params:{}};return t===null?t=[j]:t.push(j),e++,Ve.errors=t,!1}var h=w===e}else var h=!0}}}else return Ve.errors=[{instancePath:s+
"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type:"object"}}],!1;var i=y===e}else var i=!0}}}}}}else return Ve.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ve.errors=t,e===0}Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Jr=Le,Os={type:"\
object",properties:{format:{type:"string",const:"wesley.record/1"},phase:{type:"string",enum:["transform","diff","plan","rehearse","certify"]},wesley:{type:"str\
ing",minLength:1},options:{type:"object",propertyNames:{type:"string",minLength:1},additionalProperties:{type:"string"}},inputs:{type:"object",propertyNames:{type:"\
string",minLength:1},additionalProperties:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},outputs:{type:"object",propertyNames:{type:"string",minLength:1},
additionalProperties:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},digest:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["format","\
phase","wesley","options","inputs","outputs","digest"],additionalProperties:!1};function Le(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,
dynamicAnchors:A={}}={}){let t=null,e=0,b=Le.evaluated;if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let y;if(r.format===void 0&&(y="format")||r.phase===void 0&&(y="phase")||r.wesley===void 0&&(y="wesley")||r.options===void 0&&(y="options")||r.inputs===
void 0&&(y="inputs")||r.outputs===void 0&&(y="outputs")||r.digest===void 0&&(y="digest"))return Le.errors=[{instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:y}}],!1;{let l=e;for(let o in r)if(!(o==="format"||o==="phase"||o==="wesley"||o==="options"||o==="inputs"||o==="outputs"||o==="dig\
est")){return Le.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(l===e){if(r.
format!==void 0){let o=r.format,p=e;if(typeof o!="string")return Le.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{
type:"string"}}],!1;if(o!=="wesley.record/1")return Le.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"\
wesley.record/1"}}],!1;var i=p===e}else var i=!0;if(i){if(r.phase!==void 0){let o=r.phase,p=e;if(typeof o!="string")return Le.errors=[{instancePath:s+"/phase",schemaPath:"\
#/properties/phase/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="transform"||o==="diff"||o==="plan"||o==="rehearse"||o==="certify"))return Le.errors=
[{instancePath:s+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues:Os.properties.phase.enum}}],!1;var i=p===e}else var i=!0;if(i){
if(r.wesley!==void 0){let o=r.wesley,p=e;if(e===p)if(typeof o=="string"){if(q(o)<1)return Le.errors=[{instancePath:s+"/wesley",schemaPath:"#/properties/wesley/m\
inLength",keyword:"minLength",params:{limit:1}}],!1}else return Le.errors=[{instancePath:s+"/wesley",schemaPath:"#/properties/wesley/type",keyword:"type",params:{
type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.options!==void 0){let o=r.options,p=e;if(e===p)if(o&&typeof o=="object"&&!Array.isArray(o)){for(let w in o){
let O=e;if(e===O)if(typeof w=="string"){if(q(w)<1){let c={instancePath:s+"/options",schemaPath:"#/properties/options/propertyNames/minLength",keyword:"minLength",
params:{limit:1},propertyName:w};t===null?t=[c]:t.push(c),e++}}else{let c={instancePath:s+"/options",schemaPath:"#/properties/options/propertyNames/type",keyword:"\
type",params:{type:"string"},propertyName:w};t===null?t=[c]:t.push(c),e++}var k=O===e;if(!k){let c={instancePath:s+"/options",schemaPath:"#/properties/options/p\
ropertyNames",keyword:"propertyNames",params:{propertyName:w}};return t===null?t=[c]:t.push(c),e++,Le.errors=t,!1;break}}if(k)for(let w in o){let O=e;if(typeof o[w]!=
"string")return Le.errors=[{instancePath:s+"/options/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/options/additionalProperties/type",keyword:"\
type",params:{type:"string"}}],!1;var h=O===e;if(!h)break}}else return Le.errors=[{instancePath:s+"/options",schemaPath:"#/properties/options/type",keyword:"typ\
e",params:{type:"object"}}],!1;var i=p===e}else var i=!0;if(i){if(r.inputs!==void 0){let o=r.inputs,p=e;if(e===p)if(o&&typeof o=="object"&&!Array.isArray(o)){for(let w in o){
let O=e;if(e===O)if(typeof w=="string"){if(q(w)<1){let c={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/propertyNames/minLength",keyword:"minLength",
params:{limit:1},propertyName:w};t===null?t=[c]:t.push(c),e++}}else{let c={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/propertyNames/type",keyword:"\
type",params:{type:"string"},propertyName:w};t===null?t=[c]:t.push(c),e++}var a=O===e;if(!a){let c={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/pro\
pertyNames",keyword:"propertyNames",params:{propertyName:w}};return t===null?t=[c]:t.push(c),e++,Le.errors=t,!1;break}}if(a)for(let w in o){let O=e;S(o[w],{instancePath:s+
"/inputs/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:w,rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.
length);var m=O===e;if(!m)break}}else return Le.errors=[{instancePath:s+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"object"}}],
!1;var i=p===e}else var i=!0;if(i){if(r.outputs!==void 0){let o=r.outputs,p=e;if(e===p)if(o&&typeof o=="object"&&!Array.isArray(o)){for(let w in o){let O=e;if(e===
O)if(typeof w=="string"){if(q(w)<1){let c={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames/minLength",keyword:"minLength",params:{limit:1},
propertyName:w};t===null?t=[c]:t.push(c),e++}}else{let c={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames/type",keyword:"type",params:{
type:"string"},propertyName:w};t===null?t=[c]:t.push(c),e++}var d=O===e;if(!d){let c={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames",
keyword:"propertyNames",params:{propertyName:w}};return t===null?t=[c]:t.push(c),e++,Le.errors=t,!1;break}}if(d)for(let w in o){let O=e;S(o[w],{instancePath:s+"\
/outputs/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:w,rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.
length);var f=O===e;if(!f)break}}else return Le.errors=[{instancePath:s+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"object"}}],
!1;var i=p===e}else var i=!0;if(i)if(r.digest!==void 0){let o=e;S(r.digest,{instancePath:s+"/digest",parentData:r,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||
(t=t===null?S.errors:t.concat(S.errors),e=t.length);var i=o===e}else var i=!0}}}}}}}}else return Le.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Le.errors=t,e===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ls={ir:Mr,"evidence-map":Yr,changes:Wr,plan:Gr,realm:Xr,scores:Hr,envelope:Zr,baseline:Qr,record:Jr,config:jr},As={ir:{members:{format:null,schema:"Schema",
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
scs:null,mri:null,tci:null,maxAge:null},literals:{}}},literals:{}}},Ns={Schema:{members:{enums:{items:"Enum"},tables:{items:"Table"}},literals:{}},Enum:{members:{
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
remove:null},literals:{}},needs:{items:null},makes:{items:null},drops:{items:null}},literals:{}},Batch:{members:{table:null,key:{items:{members:{column:null,type:null},
literals:{}}},size:null,pause:null,bound:null,lock:null},literals:{}},Probe:{members:{sql:null,meaning:null},literals:{}},Claim:{members:{locks:{items:"Relation\
Lock"},scans:{items:null},rewrites:{items:null},blocks:null},literals:{}},RelationLock:{members:{relation:null,mode:null},literals:{}},Moment:null,Server:{members:{
version:null,versionNumber:null,major:null,provider:null,host:null,settings:{values:null},extensions:{items:null}},literals:{}},RehearsedStep:{members:{id:null,
phase:null,milliseconds:null,retries:null,rows:null,observed:null,locks:{items:"RelationLock"},scanned:{items:null},rewrote:{items:null},held:null,wal:null,waited:"\
Waits"},literals:{}},Waits:{members:{reads:null,writes:null,control:null,behind:null,who:null,refused:null},literals:{}},CheckResult:{members:{check:null,verdict:null,
detail:null},literals:{}},TestRun:{members:{planned:null,results:{items:{members:{number:null,ok:null,description:null},literals:{}}},brokeOff:null},literals:{}},
Coverage:{members:{value:"BasisPoints",groups:{items:{members:{group:null,covered:null,elements:null,coveredWeight:null,weight:null},literals:{}}},off:{items:null},
missing:{items:{members:{element:null,weight:null,groups:{items:null}},literals:{}}}},literals:{}},BasisPoints:null,Confidence:{members:{value:"BasisPoints",parts:{
items:{members:{part:null,share:null,passed:null,of:null,missing:{items:null}},literals:{}}}},literals:{}},Risk:{members:{value:"BasisPoints",riskiest:"StepRisk",
steps:{items:"StepRisk"}},literals:{}},StepRisk:{members:{step:null,value:"BasisPoints",blocks:null,lasts:null,observed:null,wayBack:null},literals:{}}};0&&(module.exports={definitions,layouts,validators});
