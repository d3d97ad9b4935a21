// Made by npm run generate from tools/documents.
var Lr=Object.defineProperty;var es=Object.getOwnPropertyDescriptor;var rs=Object.getOwnPropertyNames;var ss=Object.prototype.hasOwnProperty;var ts=(r,s)=>()=>{try{return s||r((s={exports:{}}).exports,s),s.exports}catch(R){throw s=0,R}},is=(r,s)=>{for(var R in s)Lr(r,R,{get:s[R],enumerable:!0})},ns=(r,s,R,C)=>{
if(s&&typeof s=="object"||typeof s=="function")for(let L of rs(s))!ss.call(r,L)&&L!==R&&Lr(r,L,{get:()=>s[L],enumerable:!(C=es(s,L))||C.enumerable});return r};var as=r=>ns(Lr({},"__esModule",{value:!0}),r);var Nr=ts(Ar=>{"use strict";Object.defineProperty(Ar,"__esModule",{value:!0});function qr(r){let s=r.length,R=0,C=0,L;for(;C<s;)R++,L=r.charCodeAt(C++),L>=55296&&
L<=56319&&C<s&&(L=r.charCodeAt(C),(L&64512)===56320&&C++);return R}Ar.default=qr;qr.code='require("ajv/dist/runtime/ucs2length").default'});var qs={};is(qs,{definitions:()=>Ds,layouts:()=>Es,validators:()=>Ns});module.exports=as(qs);var jr=Pr,yr={type:"object",properties:{$schema:{type:"string"},schema:{anyOf:[{type:"string",minLength:1},{minItems:1,type:"array",items:{type:"string",minLength:1}}]},
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
type:"integer",minimum:8,maximum:365}},additionalProperties:!1}},additionalProperties:!1},os=Object.prototype.hasOwnProperty,cr=Nr().default,kr=new RegExp("^(?!\
\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$","u");function Pr(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=Pr.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let c in r)if(!os.
call(yr.properties,c)){let a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};t===null?t=[a]:t.
push(a),e++}if(r.$schema!==void 0&&typeof r.$schema!="string"){let c={instancePath:s+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{
type:"string"}};t===null?t=[c]:t.push(c),e++}if(r.schema!==void 0){let c=r.schema,a=e,p=!1,u=e;if(typeof c=="string"){if(cr(c)<1){let y={instancePath:s+"/schema",
schemaPath:"#/properties/schema/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[y]:t.push(y),e++}}else{let y={instancePath:s+"/schema",schemaPath:"\
#/properties/schema/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[y]:t.push(y),e++}var i=u===e;p=p||i;let m=e;if(Array.isArray(c)){if(c.length<
1){let l={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/1/minItems",keyword:"minItems",params:{limit:1}};t===null?t=[l]:t.push(l),e++}let y=c.length;
for(let l=0;l<y;l++){let o=c[l];if(typeof o=="string"){if(cr(o)<1){let f={instancePath:s+"/schema/"+l,schemaPath:"#/properties/schema/anyOf/1/items/minLength",keyword:"\
minLength",params:{limit:1}};t===null?t=[f]:t.push(f),e++}}else{let f={instancePath:s+"/schema/"+l,schemaPath:"#/properties/schema/anyOf/1/items/type",keyword:"\
type",params:{type:"string"}};t===null?t=[f]:t.push(f),e++}}}else{let y={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/1/type",keyword:"type",params:{
type:"array"}};t===null?t=[y]:t.push(y),e++}var i=m===e;if(p=p||i,p)e=a,t!==null&&(a?t.length=a:t=null);else{let y={instancePath:s+"/schema",schemaPath:"#/prope\
rties/schema/anyOf",keyword:"anyOf",params:{}};t===null?t=[y]:t.push(y),e++}}if(r.out!==void 0){let c=r.out;if(typeof c=="string"){if(!kr.test(c)){let a={instancePath:s+
"/out",schemaPath:"#/properties/out/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}};t===null?t=[a]:
t.push(a),e++}}else{let a={instancePath:s+"/out",schemaPath:"#/properties/out/type",keyword:"type",params:{type:"string"}};t===null?t=[a]:t.push(a),e++}}if(r.targets!==
void 0){let c=r.targets;if(Array.isArray(c)){if(c.length<1){let m={instancePath:s+"/targets",schemaPath:"#/properties/targets/minItems",keyword:"minItems",params:{
limit:1}};t===null?t=[m]:t.push(m),e++}let a=c.length;for(let m=0;m<a;m++){let y=c[m];if(typeof y!="string"){let l={instancePath:s+"/targets/"+m,schemaPath:"#/p\
roperties/targets/items/type",keyword:"type",params:{type:"string"}};t===null?t=[l]:t.push(l),e++}if(!(y==="postgres"||y==="typescript"||y==="zod"||y==="pgtap"||
y==="kysely")){let l={instancePath:s+"/targets/"+m,schemaPath:"#/properties/targets/items/enum",keyword:"enum",params:{allowedValues:yr.properties.targets.items.
enum}};t===null?t=[l]:t.push(l),e++}}let p=c.length,u;if(p>1){let m={};for(;p--;){let y=c[p];if(typeof y=="string"){if(typeof m[y]=="number"){u=m[y];let l={instancePath:s+
"/targets",schemaPath:"#/properties/targets/uniqueItems",keyword:"uniqueItems",params:{i:p,j:u}};t===null?t=[l]:t.push(l),e++;break}m[y]=p}}}}else{let a={instancePath:s+
"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"}};t===null?t=[a]:t.push(a),e++}}if(r.naming!==void 0){let c=r.naming;if(typeof c!=
"string"){let a={instancePath:s+"/naming",schemaPath:"#/properties/naming/type",keyword:"type",params:{type:"string"}};t===null?t=[a]:t.push(a),e++}if(!(c==="sn\
ake_case"||c==="preserve")){let a={instancePath:s+"/naming",schemaPath:"#/properties/naming/enum",keyword:"enum",params:{allowedValues:yr.properties.naming.enum}};
t===null?t=[a]:t.push(a),e++}}if(r.rls!==void 0){let c=r.rls;if(typeof c!="string"){let a={instancePath:s+"/rls",schemaPath:"#/properties/rls/type",keyword:"typ\
e",params:{type:"string"}};t===null?t=[a]:t.push(a),e++}if(!(c==="settings"||c==="supabase")){let a={instancePath:s+"/rls",schemaPath:"#/properties/rls/enum",keyword:"\
enum",params:{allowedValues:yr.properties.rls.enum}};t===null?t=[a]:t.push(a),e++}}if(r.scalars!==void 0){let c=r.scalars;if(c&&typeof c=="object"&&!Array.isArray(
c)){for(let a in c){let p=e;if(typeof a=="string"){if(cr(a)<1){let u={instancePath:s+"/scalars",schemaPath:"#/properties/scalars/propertyNames/minLength",keyword:"\
minLength",params:{limit:1},propertyName:a};t===null?t=[u]:t.push(u),e++}}else{let u={instancePath:s+"/scalars",schemaPath:"#/properties/scalars/propertyNames/t\
ype",keyword:"type",params:{type:"string"},propertyName:a};t===null?t=[u]:t.push(u),e++}var g=p===e;if(!g){let u={instancePath:s+"/scalars",schemaPath:"#/proper\
ties/scalars/propertyNames",keyword:"propertyNames",params:{propertyName:a}};t===null?t=[u]:t.push(u),e++}}for(let a in c){let p=c[a];if(p&&typeof p=="object"&&
!Array.isArray(p)){if(p.pg===void 0){let u={instancePath:s+"/scalars/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scalars/additionalPrope\
rties/required",keyword:"required",params:{missingProperty:"pg"}};t===null?t=[u]:t.push(u),e++}for(let u in p)if(!(u==="pg"||u==="ts"||u==="zod")){let m={instancePath:s+
"/scalars/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scalars/additionalProperties/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:u}};t===null?t=[m]:t.push(m),e++}if(p.pg!==void 0){let u=p.pg;if(typeof u=="string"){if(cr(u)<1){let m={instancePath:s+"/scalars/"+a.
replace(/~/g,"~0").replace(/\//g,"~1")+"/pg",schemaPath:"#/properties/scalars/additionalProperties/properties/pg/minLength",keyword:"minLength",params:{limit:1}};
t===null?t=[m]:t.push(m),e++}}else{let m={instancePath:s+"/scalars/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/pg",schemaPath:"#/properties/scalars/additionalP\
roperties/properties/pg/type",keyword:"type",params:{type:"string"}};t===null?t=[m]:t.push(m),e++}}if(p.ts!==void 0){let u=p.ts;if(typeof u=="string"){if(cr(u)<
1){let m={instancePath:s+"/scalars/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/ts",schemaPath:"#/properties/scalars/additionalProperties/properties/ts/minLengt\
h",keyword:"minLength",params:{limit:1}};t===null?t=[m]:t.push(m),e++}}else{let m={instancePath:s+"/scalars/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/ts",schemaPath:"\
#/properties/scalars/additionalProperties/properties/ts/type",keyword:"type",params:{type:"string"}};t===null?t=[m]:t.push(m),e++}}if(p.zod!==void 0){let u=p.zod;
if(typeof u=="string"){if(cr(u)<1){let m={instancePath:s+"/scalars/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/zod",schemaPath:"#/properties/scalars/additional\
Properties/properties/zod/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[m]:t.push(m),e++}}else{let m={instancePath:s+"/scalars/"+a.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/zod",schemaPath:"#/properties/scalars/additionalProperties/properties/zod/type",keyword:"type",params:{type:"string"}};t===null?t=[m]:
t.push(m),e++}}}else{let u={instancePath:s+"/scalars/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scalars/additionalProperties/type",keyword:"\
type",params:{type:"object"}};t===null?t=[u]:t.push(u),e++}}}else{let a={instancePath:s+"/scalars",schemaPath:"#/properties/scalars/type",keyword:"type",params:{
type:"object"}};t===null?t=[a]:t.push(a),e++}}if(r.types!==void 0){let c=r.types;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let a in c)if(!(a==="bigint"||
a==="date")){let p={instancePath:s+"/types",schemaPath:"#/properties/types/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};t===
null?t=[p]:t.push(p),e++}if(c.bigint!==void 0){let a=c.bigint;if(typeof a!="string"){let p={instancePath:s+"/types/bigint",schemaPath:"#/properties/types/proper\
ties/bigint/type",keyword:"type",params:{type:"string"}};t===null?t=[p]:t.push(p),e++}if(!(a==="string"||a==="bigint")){let p={instancePath:s+"/types/bigint",schemaPath:"\
#/properties/types/properties/bigint/enum",keyword:"enum",params:{allowedValues:yr.properties.types.properties.bigint.enum}};t===null?t=[p]:t.push(p),e++}}if(c.
date!==void 0){let a=c.date;if(typeof a!="string"){let p={instancePath:s+"/types/date",schemaPath:"#/properties/types/properties/date/type",keyword:"type",params:{
type:"string"}};t===null?t=[p]:t.push(p),e++}if(!(a==="Date"||a==="string")){let p={instancePath:s+"/types/date",schemaPath:"#/properties/types/properties/date/\
enum",keyword:"enum",params:{allowedValues:yr.properties.types.properties.date.enum}};t===null?t=[p]:t.push(p),e++}}}else{let a={instancePath:s+"/types",schemaPath:"\
#/properties/types/type",keyword:"type",params:{type:"object"}};t===null?t=[a]:t.push(a),e++}}if(r.postgres!==void 0){let c=r.postgres;if(!(typeof c=="number"&&
!(c%1)&&!isNaN(c)&&isFinite(c))){let a={instancePath:s+"/postgres",schemaPath:"#/properties/postgres/type",keyword:"type",params:{type:"integer"}};t===null?t=[a]:
t.push(a),e++}if(typeof c=="number"&&isFinite(c)){if(c>18||isNaN(c)){let a={instancePath:s+"/postgres",schemaPath:"#/properties/postgres/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:18}};t===null?t=[a]:t.push(a),e++}if(c<13||isNaN(c)){let a={instancePath:s+"/postgres",schemaPath:"#/properties/postgres/minim\
um",keyword:"minimum",params:{comparison:">=",limit:13}};t===null?t=[a]:t.push(a),e++}}}if(r.baseline!==void 0){let c=r.baseline;if(typeof c=="string"){if(!kr.test(
c)){let a={instancePath:s+"/baseline",schemaPath:"#/properties/baseline/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\\
u001f]+$"}};t===null?t=[a]:t.push(a),e++}}else{let a={instancePath:s+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type:"string"}};
t===null?t=[a]:t.push(a),e++}}if(r.backfill!==void 0){let c=r.backfill;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let a in c)if(!(a==="size"||a==="pause")){
let p={instancePath:s+"/backfill",schemaPath:"#/properties/backfill/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};t===null?
t=[p]:t.push(p),e++}if(c.size!==void 0){let a=c.size;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let p={instancePath:s+"/backfill/size",schemaPath:"\
#/properties/backfill/properties/size/type",keyword:"type",params:{type:"integer"}};t===null?t=[p]:t.push(p),e++}if(typeof a=="number"&&isFinite(a)){if(a>9007199254740991||
isNaN(a)){let p={instancePath:s+"/backfill/size",schemaPath:"#/properties/backfill/properties/size/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
t===null?t=[p]:t.push(p),e++}if(a<1||isNaN(a)){let p={instancePath:s+"/backfill/size",schemaPath:"#/properties/backfill/properties/size/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1}};t===null?t=[p]:t.push(p),e++}}}if(c.pause!==void 0){let a=c.pause;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){
let p={instancePath:s+"/backfill/pause",schemaPath:"#/properties/backfill/properties/pause/type",keyword:"type",params:{type:"integer"}};t===null?t=[p]:t.push(p),
e++}if(typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a)){let p={instancePath:s+"/backfill/pause",schemaPath:"#/properties/backfill/properties/pa\
use/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};t===null?t=[p]:t.push(p),e++}if(a<0||isNaN(a)){let p={instancePath:s+"/backfill/\
pause",schemaPath:"#/properties/backfill/properties/pause/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[p]:t.push(p),e++}}}}else{let a={
instancePath:s+"/backfill",schemaPath:"#/properties/backfill/type",keyword:"type",params:{type:"object"}};t===null?t=[a]:t.push(a),e++}}if(r.rehearse!==void 0){
let c=r.rehearse;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let a in c)if(!(a==="rows"||a==="timeout"||a==="budget"||a==="seed"||a==="workload")){let p={instancePath:s+
"/rehearse",schemaPath:"#/properties/rehearse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};t===null?t=[p]:t.push(p),e++}if(c.
rows!==void 0){let a=c.rows;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let p={instancePath:s+"/rehearse/rows",schemaPath:"#/properties/rehearse/p\
roperties/rows/type",keyword:"type",params:{type:"integer"}};t===null?t=[p]:t.push(p),e++}if(typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a)){let p={
instancePath:s+"/rehearse/rows",schemaPath:"#/properties/rehearse/properties/rows/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};t===
null?t=[p]:t.push(p),e++}if(a<1||isNaN(a)){let p={instancePath:s+"/rehearse/rows",schemaPath:"#/properties/rehearse/properties/rows/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};t===null?t=[p]:t.push(p),e++}}}if(c.timeout!==void 0){let a=c.timeout;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let p={
instancePath:s+"/rehearse/timeout",schemaPath:"#/properties/rehearse/properties/timeout/type",keyword:"type",params:{type:"integer"}};t===null?t=[p]:t.push(p),e++}
if(typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a)){let p={instancePath:s+"/rehearse/timeout",schemaPath:"#/properties/rehearse/properties/time\
out/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};t===null?t=[p]:t.push(p),e++}if(a<1e3||isNaN(a)){let p={instancePath:s+"/rehears\
e/timeout",schemaPath:"#/properties/rehearse/properties/timeout/minimum",keyword:"minimum",params:{comparison:">=",limit:1e3}};t===null?t=[p]:t.push(p),e++}}}if(c.
budget!==void 0){let a=c.budget;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let p={instancePath:s+"/rehearse/budget",schemaPath:"#/properties/rehe\
arse/properties/budget/type",keyword:"type",params:{type:"integer"}};t===null?t=[p]:t.push(p),e++}if(typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(
a)){let p={instancePath:s+"/rehearse/budget",schemaPath:"#/properties/rehearse/properties/budget/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
t===null?t=[p]:t.push(p),e++}if(a<1||isNaN(a)){let p={instancePath:s+"/rehearse/budget",schemaPath:"#/properties/rehearse/properties/budget/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:1}};t===null?t=[p]:t.push(p),e++}}}if(c.seed!==void 0){let a=c.seed;if(typeof a=="string"){if(!kr.test(a)){let p={instancePath:s+
"/rehearse/seed",schemaPath:"#/properties/rehearse/properties/seed/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f\
]+$"}};t===null?t=[p]:t.push(p),e++}}else{let p={instancePath:s+"/rehearse/seed",schemaPath:"#/properties/rehearse/properties/seed/type",keyword:"type",params:{
type:"string"}};t===null?t=[p]:t.push(p),e++}}if(c.workload!==void 0){let a=c.workload;if(typeof a=="string"){if(!kr.test(a)){let p={instancePath:s+"/rehearse/w\
orkload",schemaPath:"#/properties/rehearse/properties/workload/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}};
t===null?t=[p]:t.push(p),e++}}else{let p={instancePath:s+"/rehearse/workload",schemaPath:"#/properties/rehearse/properties/workload/type",keyword:"type",params:{
type:"string"}};t===null?t=[p]:t.push(p),e++}}}else{let a={instancePath:s+"/rehearse",schemaPath:"#/properties/rehearse/type",keyword:"type",params:{type:"objec\
t"}};t===null?t=[a]:t.push(a),e++}}if(r.policy!==void 0){let c=r.policy;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let a in c)if(!(a==="scs"||a==="mri"||a===
"tci"||a==="maxAge")){let p={instancePath:s+"/policy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
t===null?t=[p]:t.push(p),e++}if(c.scs!==void 0){let a=c.scs;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){let p={instancePath:s+"/policy/scs",schemaPath:"\
#/properties/policy/properties/scs/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};t===null?t=[p]:t.push(p),e++}if(a<0||isNaN(a)){let p={instancePath:s+
"/policy/scs",schemaPath:"#/properties/policy/properties/scs/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[p]:t.push(p),e++}}else{let p={
instancePath:s+"/policy/scs",schemaPath:"#/properties/policy/properties/scs/type",keyword:"type",params:{type:"number"}};t===null?t=[p]:t.push(p),e++}}if(c.mri!==
void 0){let a=c.mri;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){let p={instancePath:s+"/policy/mri",schemaPath:"#/properties/policy/properties/mri/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:1}};t===null?t=[p]:t.push(p),e++}if(a<0||isNaN(a)){let p={instancePath:s+"/policy/mri",schemaPath:"#/prope\
rties/policy/properties/mri/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[p]:t.push(p),e++}}else{let p={instancePath:s+"/policy/mri",
schemaPath:"#/properties/policy/properties/mri/type",keyword:"type",params:{type:"number"}};t===null?t=[p]:t.push(p),e++}}if(c.tci!==void 0){let a=c.tci;if(typeof a==
"number"&&isFinite(a)){if(a>1||isNaN(a)){let p={instancePath:s+"/policy/tci",schemaPath:"#/properties/policy/properties/tci/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1}};t===null?t=[p]:t.push(p),e++}if(a<0||isNaN(a)){let p={instancePath:s+"/policy/tci",schemaPath:"#/properties/policy/properties/tci/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};t===null?t=[p]:t.push(p),e++}}else{let p={instancePath:s+"/policy/tci",schemaPath:"#/properties/policy/properties/tci\
/type",keyword:"type",params:{type:"number"}};t===null?t=[p]:t.push(p),e++}}if(c.maxAge!==void 0){let a=c.maxAge;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))){let p={instancePath:s+"/policy/maxAge",schemaPath:"#/properties/policy/properties/maxAge/type",keyword:"type",params:{type:"integer"}};t===null?t=[p]:t.push(
p),e++}if(typeof a=="number"&&isFinite(a)){if(a>365||isNaN(a)){let p={instancePath:s+"/policy/maxAge",schemaPath:"#/properties/policy/properties/maxAge/maximum",
keyword:"maximum",params:{comparison:"<=",limit:365}};t===null?t=[p]:t.push(p),e++}if(a<8||isNaN(a)){let p={instancePath:s+"/policy/maxAge",schemaPath:"#/proper\
ties/policy/properties/maxAge/minimum",keyword:"minimum",params:{comparison:">=",limit:8}};t===null?t=[p]:t.push(p),e++}}}}else{let a={instancePath:s+"/policy",
schemaPath:"#/properties/policy/type",keyword:"type",params:{type:"object"}};t===null?t=[a]:t.push(a),e++}}}else{let c={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};t===null?t=[c]:t.push(c),e++}return Pr.errors=t,e===0}Pr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mr=er;var ls={type:"object",properties:{name:{type:"string",minLength:1},values:{type:"array",items:{type:"string",minLength:1}},comment:{type:["string","null"]}},required:[
"name","values","comment"],additionalProperties:!1},E=Nr().default;function we(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=we.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.
name===void 0&&(c="name")||r.values===void 0&&(c="values")||r.comment===void 0&&(c="comment"))return we.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:c}}],!1;{let a=e;for(let p in r)if(!(p==="name"||p==="values"||p==="comment")){return we.errors=[{instancePath:s,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(a===e){if(r.name!==void 0){let p=r.name,u=e;if(e===u)if(typeof p==
"string"){if(E(p)<1)return we.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return we.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=u===e}else var i=!0;if(i){if(r.values!==void 0){
let p=r.values,u=e;if(e===u)if(Array.isArray(p)){var g=!0;let y=p.length;for(let l=0;l<y;l++){let o=p[l],f=e;if(e===f)if(typeof o=="string"){if(E(o)<1)return we.
errors=[{instancePath:s+"/values/"+l,schemaPath:"#/properties/values/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return we.errors=[{instancePath:s+
"/values/"+l,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type:"string"}}],!1;var g=f===e;if(!g)break}}else return we.errors=[{instancePath:s+
"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"}}],!1;var i=u===e}else var i=!0;if(i)if(r.comment!==void 0){let p=r.comment,
u=e;if(typeof p!="string"&&p!==null)return we.errors=[{instancePath:s+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:ls.properties.
comment.type}}],!1;var i=u===e}else var i=!0}}}}else return we.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return we.
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
function K(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=K.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p=r.kind;if(typeof p=="string")if(p==="builtin"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let m;if(r.kind===void 0&&(m="kind")||r.name===void 0&&(m="name")||r.modifiers===void 0&&(m="modifiers")||r.array===void 0&&
(m="array"))return K.errors=[{instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:m}}],!1;{let y=e;for(let l in r)if(!(l===
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
limit:2}}],!1;{var g=!0;let k=l.length;for(let w=0;w<k;w++){let O=l[w],h=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return K.errors=[{instancePath:s+
"/modifiers/"+w,schemaPath:"#/oneOf/0/properties/modifiers/items/type",keyword:"type",params:{type:"integer"}}],!1;if(e===h&&typeof O=="number"&&isFinite(O)){if(O>
9007199254740991||isNaN(O))return K.errors=[{instancePath:s+"/modifiers/"+w,schemaPath:"#/oneOf/0/properties/modifiers/items/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;if(O<-9007199254740991||isNaN(O))return K.errors=[{instancePath:s+"/modifiers/"+w,schemaPath:"#/oneOf/0/properties/\
modifiers/items/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}}],!1}var g=h===e;if(!g)break}}}else return K.errors=[{instancePath:s+
"/modifiers",schemaPath:"#/oneOf/0/properties/modifiers/type",keyword:"type",params:{type:"array"}}],!1;var i=o===e}else var i=!0;if(i)if(r.array!==void 0){let l=e;
if(typeof r.array!="boolean")return K.errors=[{instancePath:s+"/array",schemaPath:"#/oneOf/0/properties/array/type",keyword:"type",params:{type:"boolean"}}],!1;
var i=l===e}else var i=!0}}}}}else return K.errors=[{instancePath:s,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"}}],!1;var c=!0}else if(p===
"enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.kind===void 0&&(m="kind")||r.name===void 0&&(m="name")||r.array===void 0&&(m="array"))return K.
errors=[{instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:m}}],!1;{let y=e;for(let l in r)if(!(l==="kind"||l==="name"||
l==="array")){return K.errors=[{instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}
if(y===e){if(r.kind!==void 0){let l=r.kind,o=e;if(typeof l!="string")return K.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/type",keyword:"\
type",params:{type:"string"}}],!1;if(l!=="enum")return K.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"\
enum"}}],!1;var a=o===e}else var a=!0;if(a){if(r.name!==void 0){let l=r.name,o=e;if(e===o)if(typeof l=="string"){if(E(l)<1)return K.errors=[{instancePath:s+"/na\
me",schemaPath:"#/oneOf/1/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return K.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf\
/1/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var a=o===e}else var a=!0;if(a)if(r.array!==void 0){let l=e;if(typeof r.array!="boolean")return K.
errors=[{instancePath:s+"/array",schemaPath:"#/oneOf/1/properties/array/type",keyword:"type",params:{type:"boolean"}}],!1;var a=l===e}else var a=!0}}}}else return K.
errors=[{instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"}}],!1;c!==!0&&(c=!0)}else return K.errors=[{instancePath:s,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:p}}],!1;else return K.errors=[{instancePath:s,schemaPath:"#/discriminator",
keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:p}}],!1}else return K.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return K.errors=t,P.props=c,e===0}K.evaluated={dynamicProps:!0,dynamicItems:!1};function $(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=$.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.sql===void 0&&(a="sql")||r.columns===void 0&&(a="columns")||
r.functions===void 0&&(a="functions"))return $.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;{let p=e;for(let u in r)
if(!(u==="sql"||u==="columns"||u==="functions")){return $.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}}],
!1;break}if(p===e){if(r.sql!==void 0){let u=r.sql,m=e;if(e===m)if(typeof u=="string"){if(E(u)<1)return $.errors=[{instancePath:s+"/sql",schemaPath:"#/properties\
/sql/minLength",keyword:"minLength",params:{limit:1}}],!1}else return $.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{
type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(r.columns!==void 0){let u=r.columns,m=e;if(e===m)if(Array.isArray(u)){var g=!0;let l=u.length;for(let o=0;o<
l;o++){let f=u[o],k=e;if(e===k)if(typeof f=="string"){if(E(f)<1)return $.errors=[{instancePath:s+"/columns/"+o,schemaPath:"#/properties/columns/items/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return $.errors=[{instancePath:s+"/columns/"+o,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{
type:"string"}}],!1;var g=k===e;if(!g)break}}else return $.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"\
array"}}],!1;var i=m===e}else var i=!0;if(i)if(r.functions!==void 0){let u=r.functions,m=e;if(e===m)if(Array.isArray(u)){var c=!0;let l=u.length;for(let o=0;o<l;o++){
let f=u[o],k=e;if(e===k)if(typeof f=="string"){if(E(f)<1)return $.errors=[{instancePath:s+"/functions/"+o,schemaPath:"#/properties/functions/items/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return $.errors=[{instancePath:s+"/functions/"+o,schemaPath:"#/properties/functions/items/type",keyword:"type",params:{type:"\
string"}}],!1;var c=k===e;if(!c)break}}else return $.errors=[{instancePath:s+"/functions",schemaPath:"#/properties/functions/type",keyword:"type",params:{type:"\
array"}}],!1;var i=m===e}else var i=!0}}}}else return $.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return $.errors=t,
e===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _e(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=_e.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.
name===void 0&&(a="name")||r.type===void 0&&(a="type")||r.nullable===void 0&&(a="nullable")||r.default===void 0&&(a="default")||r.generated===void 0&&(a="genera\
ted")||r.comment===void 0&&(a="comment"))return _e.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;{let p=e;for(let u in r)
if(!(u==="name"||u==="type"||u==="nullable"||u==="default"||u==="generated"||u==="comment")){return _e.errors=[{instancePath:s,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:u}}],!1;break}if(p===e){if(r.name!==void 0){let u=r.name,m=e;if(e===m)if(typeof u=="string"){if(E(u)<
1)return _e.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return _e.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(r.type!==void 0){let u=e;K(r.type,{instancePath:s+
"/type",parentData:r,parentDataProperty:"type",rootData:L,dynamicAnchors:A})||(t=t===null?K.errors:t.concat(K.errors),e=t.length);var i=u===e}else var i=!0;if(i){
if(r.nullable!==void 0){let u=e;if(typeof r.nullable!="boolean")return _e.errors=[{instancePath:s+"/nullable",schemaPath:"#/properties/nullable/type",keyword:"t\
ype",params:{type:"boolean"}}],!1;var i=u===e}else var i=!0;if(i){if(r.default!==void 0){let u=r.default,m=e,y=e,l=!1,o=e;$(u,{instancePath:s+"/default",parentData:r,
parentDataProperty:"default",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var g=o===e;l=l||g;let f=e;if(u!==null){let w={instancePath:s+
"/default",schemaPath:"#/properties/default/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var g=f===e;if(l=l||g,l)e=y,t!==null&&
(y?t.length=y:t=null);else{let w={instancePath:s+"/default",schemaPath:"#/properties/default/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(w),e++,
_e.errors=t,!1}var i=m===e}else var i=!0;if(i){if(r.generated!==void 0){let u=r.generated,m=e,y=e,l=!1,o=e;$(u,{instancePath:s+"/generated",parentData:r,parentDataProperty:"\
generated",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var c=o===e;l=l||c;let f=e;if(u!==null){let w={instancePath:s+"/ge\
nerated",schemaPath:"#/properties/generated/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var c=f===e;if(l=l||c,l)e=y,t!==null&&
(y?t.length=y:t=null);else{let w={instancePath:s+"/generated",schemaPath:"#/properties/generated/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(
w),e++,_e.errors=t,!1}var i=m===e}else var i=!0;if(i)if(r.comment!==void 0){let u=r.comment,m=e;if(typeof u!="string"&&u!==null)return _e.errors=[{instancePath:s+
"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:ps.properties.comment.type}}],!1;var i=m===e}else var i=!0}}}}}}}else return _e.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return _e.errors=t,e===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Oe(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Oe.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.name===void 0&&(c="name")||r.columns===void 0&&(c="column\
s"))return Oe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;{let a=e;for(let p in r)if(!(p==="name"||p==="c\
olumns")){return Oe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(a===e){
if(r.name!==void 0){let p=r.name,u=e;if(e===u)if(typeof p=="string"){if(E(p)<1)return Oe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return Oe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],
!1;var i=u===e}else var i=!0;if(i)if(r.columns!==void 0){let p=r.columns,u=e;if(e===u)if(Array.isArray(p)){if(p.length<1)return Oe.errors=[{instancePath:s+"/col\
umns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var g=!0;let y=p.length;for(let l=0;l<y;l++){let o=p[l],f=e;if(e===f)
if(typeof o=="string"){if(E(o)<1)return Oe.errors=[{instancePath:s+"/columns/"+l,schemaPath:"#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return Oe.errors=[{instancePath:s+"/columns/"+l,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"string"}}],!1;var g=f===e;if(!g)
break}}}else return Oe.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=u===e}else var i=!0}}}else
return Oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Oe.errors=t,e===0}Oe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ne(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ne.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.name===void 0&&(c="name")||r.columns===void 0&&(c="column\
s")||r.nullsNotDistinct===void 0&&(c="nullsNotDistinct"))return ne.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],
!1;{let a=e;for(let p in r)if(!(p==="name"||p==="columns"||p==="nullsNotDistinct")){return ne.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p}}],!1;break}if(a===e){if(r.name!==void 0){let p=r.name,u=e;if(e===u)if(typeof p=="string"){if(E(p)<1)return ne.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ne.errors=[{instancePath:s+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=u===e}else var i=!0;if(i){if(r.columns!==void 0){let p=r.columns,u=e;if(e===
u)if(Array.isArray(p)){if(p.length<1)return ne.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var g=!0;let y=p.length;for(let l=0;l<y;l++){let o=p[l],f=e;if(e===f)if(typeof o=="string"){if(E(o)<1)return ne.errors=[{instancePath:s+"/columns/"+l,schemaPath:"\
#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ne.errors=[{instancePath:s+"/columns/"+l,schemaPath:"#/properties/co\
lumns/items/type",keyword:"type",params:{type:"string"}}],!1;var g=f===e;if(!g)break}}}else return ne.errors=[{instancePath:s+"/columns",schemaPath:"#/propertie\
s/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=u===e}else var i=!0;if(i)if(r.nullsNotDistinct!==void 0){let p=e;if(typeof r.nullsNotDistinct!="\
boolean")return ne.errors=[{instancePath:s+"/nullsNotDistinct",schemaPath:"#/properties/nullsNotDistinct/type",keyword:"type",params:{type:"boolean"}}],!1;var i=p===
e}else var i=!0}}}}else return ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ne.errors=t,e===0}ne.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};var xr={type:"object",properties:{name:{type:"string",minLength:1},columns:{minItems:1,type:"array",items:{type:"strin\
g",minLength:1}},references:{type:"object",properties:{table:{type:"string",minLength:1},columns:{minItems:1,type:"array",items:{type:"string",minLength:1}}},required:[
"table","columns"],additionalProperties:!1},onDelete:{type:"string",enum:["NO ACTION","RESTRICT","CASCADE","SET NULL","SET DEFAULT"]},onUpdate:{type:"string",enum:[
"NO ACTION","RESTRICT","CASCADE","SET NULL","SET DEFAULT"]}},required:["name","columns","references","onDelete","onUpdate"],additionalProperties:!1};function W(r,{
instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=W.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&
(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.name===void 0&&(p="name")||r.columns===void 0&&(p="columns")||r.references===void 0&&
(p="references")||r.onDelete===void 0&&(p="onDelete")||r.onUpdate===void 0&&(p="onUpdate"))return W.errors=[{instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:p}}],!1;{let u=e;for(let m in r)if(!(m==="name"||m==="columns"||m==="references"||m==="onDelete"||m==="onUpdate")){return W.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(u===e){if(r.name!==void 0){let m=r.
name,y=e;if(e===y)if(typeof m=="string"){if(E(m)<1)return W.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return W.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;
if(i){if(r.columns!==void 0){let m=r.columns,y=e;if(e===y)if(Array.isArray(m)){if(m.length<1)return W.errors=[{instancePath:s+"/columns",schemaPath:"#/propertie\
s/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var g=!0;let o=m.length;for(let f=0;f<o;f++){let k=m[f],w=e;if(e===w)if(typeof k=="string"){if(E(k)<
1)return W.errors=[{instancePath:s+"/columns/"+f,schemaPath:"#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return W.errors=
[{instancePath:s+"/columns/"+f,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"string"}}],!1;var g=w===e;if(!g)break}}}else return W.errors=
[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=y===e}else var i=!0;if(i){if(r.references!==void 0){
let m=r.references,y=e;if(e===y)if(m&&typeof m=="object"&&!Array.isArray(m)){let o;if(m.table===void 0&&(o="table")||m.columns===void 0&&(o="columns"))return W.
errors=[{instancePath:s+"/references",schemaPath:"#/properties/references/required",keyword:"required",params:{missingProperty:o}}],!1;{let f=e;for(let k in m)if(!(k===
"table"||k==="columns")){return W.errors=[{instancePath:s+"/references",schemaPath:"#/properties/references/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:k}}],!1;break}if(f===e){if(m.table!==void 0){let k=m.table,w=e;if(e===w)if(typeof k=="string"){if(E(k)<1)return W.errors=[{instancePath:s+
"/references/table",schemaPath:"#/properties/references/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return W.errors=[{instancePath:s+
"/references/table",schemaPath:"#/properties/references/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var c=w===e}else var c=!0;if(c)if(m.columns!==
void 0){let k=m.columns,w=e;if(e===w)if(Array.isArray(k)){if(k.length<1)return W.errors=[{instancePath:s+"/references/columns",schemaPath:"#/properties/referenc\
es/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var a=!0;let h=k.length;for(let b=0;b<h;b++){let D=k[b],j=e;if(e===j)if(typeof D=="str\
ing"){if(E(D)<1)return W.errors=[{instancePath:s+"/references/columns/"+b,schemaPath:"#/properties/references/properties/columns/items/minLength",keyword:"minLe\
ngth",params:{limit:1}}],!1}else return W.errors=[{instancePath:s+"/references/columns/"+b,schemaPath:"#/properties/references/properties/columns/items/type",keyword:"\
type",params:{type:"string"}}],!1;var a=j===e;if(!a)break}}}else return W.errors=[{instancePath:s+"/references/columns",schemaPath:"#/properties/references/prop\
erties/columns/type",keyword:"type",params:{type:"array"}}],!1;var c=w===e}else var c=!0}}}else return W.errors=[{instancePath:s+"/references",schemaPath:"#/pro\
perties/references/type",keyword:"type",params:{type:"object"}}],!1;var i=y===e}else var i=!0;if(i){if(r.onDelete!==void 0){let m=r.onDelete,y=e;if(typeof m!="s\
tring")return W.errors=[{instancePath:s+"/onDelete",schemaPath:"#/properties/onDelete/type",keyword:"type",params:{type:"string"}}],!1;if(!(m==="NO ACTION"||m===
"RESTRICT"||m==="CASCADE"||m==="SET NULL"||m==="SET DEFAULT"))return W.errors=[{instancePath:s+"/onDelete",schemaPath:"#/properties/onDelete/enum",keyword:"enum",
params:{allowedValues:xr.properties.onDelete.enum}}],!1;var i=y===e}else var i=!0;if(i)if(r.onUpdate!==void 0){let m=r.onUpdate,y=e;if(typeof m!="string")return W.
errors=[{instancePath:s+"/onUpdate",schemaPath:"#/properties/onUpdate/type",keyword:"type",params:{type:"string"}}],!1;if(!(m==="NO ACTION"||m==="RESTRICT"||m===
"CASCADE"||m==="SET NULL"||m==="SET DEFAULT"))return W.errors=[{instancePath:s+"/onUpdate",schemaPath:"#/properties/onUpdate/enum",keyword:"enum",params:{allowedValues:xr.
properties.onUpdate.enum}}],!1;var i=y===e}else var i=!0}}}}}}else return W.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return W.errors=t,e===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ge(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ge.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.name===void 0&&(g="name")||r.expression===void 0&&(g="exp\
ression"))return ge.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let c=e;for(let a in r)if(!(a==="name"||
a==="expression")){return ge.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}
if(c===e){if(r.name!==void 0){let a=r.name,p=e;if(e===p)if(typeof a=="string"){if(E(a)<1)return ge.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ge.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}}],!1;var i=p===e}else var i=!0;if(i)if(r.expression!==void 0){let a=e;$(r.expression,{instancePath:s+"/expression",parentData:r,parentDataProperty:"\
expression",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var i=a===e}else var i=!0}}}else return ge.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ge.errors=t,e===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ir={type:"ob\
ject",properties:{name:{type:"string",minLength:1},method:{type:"string",enum:["btree","hash","gin","gist","brin","spgist"]},unique:{type:"boolean"},keys:{minItems:1,
type:"array",items:{type:"object",properties:{expression:{$ref:"https://wesley.dev/schemas/definitions/Expression"},descending:{type:"boolean"},nulls:{type:"str\
ing",enum:["FIRST","LAST"]}},required:["expression","descending","nulls"],additionalProperties:!1}},include:{type:"array",items:{type:"string",minLength:1}},where:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]}},required:["name","method","unique","keys","include","where"],additionalProperties:!1};
function X(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=X.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.name===void 0&&(u="name")||r.method===void 0&&(u="method")||
r.unique===void 0&&(u="unique")||r.keys===void 0&&(u="keys")||r.include===void 0&&(u="include")||r.where===void 0&&(u="where"))return X.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:u}}],!1;{let m=e;for(let y in r)if(!(y==="name"||y==="method"||y==="unique"||y==="keys"||y===
"include"||y==="where")){return X.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;
break}if(m===e){if(r.name!==void 0){let y=r.name,l=e;if(e===l)if(typeof y=="string"){if(E(y)<1)return X.errors=[{instancePath:s+"/name",schemaPath:"#/properties\
/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return X.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}}],!1;var i=l===e}else var i=!0;if(i){if(r.method!==void 0){let y=r.method,l=e;if(typeof y!="string")return X.errors=[{instancePath:s+"/method",schemaPath:"\
#/properties/method/type",keyword:"type",params:{type:"string"}}],!1;if(!(y==="btree"||y==="hash"||y==="gin"||y==="gist"||y==="brin"||y==="spgist"))return X.errors=
[{instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:Ir.properties.method.enum}}],!1;var i=l===e}else var i=!0;
if(i){if(r.unique!==void 0){let y=e;if(typeof r.unique!="boolean")return X.errors=[{instancePath:s+"/unique",schemaPath:"#/properties/unique/type",keyword:"type",
params:{type:"boolean"}}],!1;var i=y===e}else var i=!0;if(i){if(r.keys!==void 0){let y=r.keys,l=e;if(e===l)if(Array.isArray(y)){if(y.length<1)return X.errors=[{
instancePath:s+"/keys",schemaPath:"#/properties/keys/minItems",keyword:"minItems",params:{limit:1}}],!1;{var g=!0;let f=y.length;for(let k=0;k<f;k++){let w=y[k],
O=e;if(e===O)if(w&&typeof w=="object"&&!Array.isArray(w)){let b;if(w.expression===void 0&&(b="expression")||w.descending===void 0&&(b="descending")||w.nulls===void 0&&
(b="nulls"))return X.errors=[{instancePath:s+"/keys/"+k,schemaPath:"#/properties/keys/items/required",keyword:"required",params:{missingProperty:b}}],!1;{let D=e;
for(let j in w)if(!(j==="expression"||j==="descending"||j==="nulls")){return X.errors=[{instancePath:s+"/keys/"+k,schemaPath:"#/properties/keys/items/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:j}}],!1;break}if(D===e){if(w.expression!==void 0){let j=e;$(w.expression,{instancePath:s+"\
/keys/"+k+"/expression",parentData:w,parentDataProperty:"expression",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var c=j===
e}else var c=!0;if(c){if(w.descending!==void 0){let j=e;if(typeof w.descending!="boolean")return X.errors=[{instancePath:s+"/keys/"+k+"/descending",schemaPath:"\
#/properties/keys/items/properties/descending/type",keyword:"type",params:{type:"boolean"}}],!1;var c=j===e}else var c=!0;if(c)if(w.nulls!==void 0){let j=w.nulls,
q=e;if(typeof j!="string")return X.errors=[{instancePath:s+"/keys/"+k+"/nulls",schemaPath:"#/properties/keys/items/properties/nulls/type",keyword:"type",params:{
type:"string"}}],!1;if(!(j==="FIRST"||j==="LAST"))return X.errors=[{instancePath:s+"/keys/"+k+"/nulls",schemaPath:"#/properties/keys/items/properties/nulls/enum",
keyword:"enum",params:{allowedValues:Ir.properties.keys.items.properties.nulls.enum}}],!1;var c=q===e}else var c=!0}}}}else return X.errors=[{instancePath:s+"/k\
eys/"+k,schemaPath:"#/properties/keys/items/type",keyword:"type",params:{type:"object"}}],!1;var g=O===e;if(!g)break}}}else return X.errors=[{instancePath:s+"/k\
eys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i){if(r.include!==void 0){let y=r.include,l=e;if(e===
l)if(Array.isArray(y)){var a=!0;let f=y.length;for(let k=0;k<f;k++){let w=y[k],O=e;if(e===O)if(typeof w=="string"){if(E(w)<1)return X.errors=[{instancePath:s+"/\
include/"+k,schemaPath:"#/properties/include/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return X.errors=[{instancePath:s+"/include/"+k,schemaPath:"\
#/properties/include/items/type",keyword:"type",params:{type:"string"}}],!1;var a=O===e;if(!a)break}}else return X.errors=[{instancePath:s+"/include",schemaPath:"\
#/properties/include/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i)if(r.where!==void 0){let y=r.where,l=e,o=e,f=!1,k=e;$(y,{instancePath:s+
"/where",parentData:r,parentDataProperty:"where",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var p=k===e;f=f||p;let w=e;if(y!==
null){let h={instancePath:s+"/where",schemaPath:"#/properties/where/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[h]:t.push(h),e++}var p=w===e;
if(f=f||p,f)e=o,t!==null&&(o?t.length=o:t=null);else{let h={instancePath:s+"/where",schemaPath:"#/properties/where/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[h]:t.push(h),e++,X.errors=t,!1}var i=l===e}else var i=!0}}}}}}}else return X.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}}],!1;return X.errors=t,e===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function xe(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=xe.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.enabled===void 0&&(g="enabled")||r.forced===void 0&&(g="f\
orced"))return xe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let c=e;for(let a in r)if(!(a==="enabled"||
a==="forced")){return xe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(c===
e){if(r.enabled!==void 0){let a=e;if(typeof r.enabled!="boolean")return xe.errors=[{instancePath:s+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"ty\
pe",params:{type:"boolean"}}],!1;var i=a===e}else var i=!0;if(i)if(r.forced!==void 0){let a=e;if(typeof r.forced!="boolean")return xe.errors=[{instancePath:s+"/\
forced",schemaPath:"#/properties/forced/type",keyword:"type",params:{type:"boolean"}}],!1;var i=a===e}else var i=!0}}}else return xe.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return xe.errors=t,e===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ms={type:"object",properties:{
name:{type:"string",minLength:1},command:{type:"string",enum:["SELECT","INSERT","UPDATE","DELETE"]},roles:{type:"array",items:{type:"string",minLength:1}},using:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]},check:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"\
null"}]},reads:{type:"array",items:{type:"string",minLength:1}}},required:["name","command","roles","using","check","reads"],additionalProperties:!1};function J(r,{
instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=J.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&
(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.name===void 0&&(u="name")||r.command===void 0&&(u="command")||r.roles===void 0&&(u=
"roles")||r.using===void 0&&(u="using")||r.check===void 0&&(u="check")||r.reads===void 0&&(u="reads"))return J.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:u}}],!1;{let m=e;for(let y in r)if(!(y==="name"||y==="command"||y==="roles"||y==="using"||y==="check"||y==="reads")){return J.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;break}if(m===e){if(r.name!==void 0){
let y=r.name,l=e;if(e===l)if(typeof y=="string"){if(E(y)<1)return J.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",
params:{limit:1}}],!1}else return J.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else
var i=!0;if(i){if(r.command!==void 0){let y=r.command,l=e;if(typeof y!="string")return J.errors=[{instancePath:s+"/command",schemaPath:"#/properties/command/typ\
e",keyword:"type",params:{type:"string"}}],!1;if(!(y==="SELECT"||y==="INSERT"||y==="UPDATE"||y==="DELETE"))return J.errors=[{instancePath:s+"/command",schemaPath:"\
#/properties/command/enum",keyword:"enum",params:{allowedValues:ms.properties.command.enum}}],!1;var i=l===e}else var i=!0;if(i){if(r.roles!==void 0){let y=r.roles,
l=e;if(e===l)if(Array.isArray(y)){var g=!0;let f=y.length;for(let k=0;k<f;k++){let w=y[k],O=e;if(e===O)if(typeof w=="string"){if(E(w)<1)return J.errors=[{instancePath:s+
"/roles/"+k,schemaPath:"#/properties/roles/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return J.errors=[{instancePath:s+"/roles/"+k,schemaPath:"\
#/properties/roles/items/type",keyword:"type",params:{type:"string"}}],!1;var g=O===e;if(!g)break}}else return J.errors=[{instancePath:s+"/roles",schemaPath:"#/\
properties/roles/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i){if(r.using!==void 0){let y=r.using,l=e,o=e,f=!1,k=e;$(y,{instancePath:s+
"/using",parentData:r,parentDataProperty:"using",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var c=k===e;f=f||c;let w=e;if(y!==
null){let h={instancePath:s+"/using",schemaPath:"#/properties/using/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[h]:t.push(h),e++}var c=w===e;
if(f=f||c,f)e=o,t!==null&&(o?t.length=o:t=null);else{let h={instancePath:s+"/using",schemaPath:"#/properties/using/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[h]:t.push(h),e++,J.errors=t,!1}var i=l===e}else var i=!0;if(i){if(r.check!==void 0){let y=r.check,l=e,o=e,f=!1,k=e;$(y,{instancePath:s+"/check",parentData:r,
parentDataProperty:"check",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var a=k===e;f=f||a;let w=e;if(y!==null){let h={instancePath:s+
"/check",schemaPath:"#/properties/check/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[h]:t.push(h),e++}var a=w===e;if(f=f||a,f)e=o,t!==null&&(o?
t.length=o:t=null);else{let h={instancePath:s+"/check",schemaPath:"#/properties/check/anyOf",keyword:"anyOf",params:{}};return t===null?t=[h]:t.push(h),e++,J.errors=
t,!1}var i=l===e}else var i=!0;if(i)if(r.reads!==void 0){let y=r.reads,l=e;if(e===l)if(Array.isArray(y)){var p=!0;let f=y.length;for(let k=0;k<f;k++){let w=y[k],
O=e;if(e===O)if(typeof w=="string"){if(E(w)<1)return J.errors=[{instancePath:s+"/reads/"+k,schemaPath:"#/properties/reads/items/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return J.errors=[{instancePath:s+"/reads/"+k,schemaPath:"#/properties/reads/items/type",keyword:"type",params:{type:"string"}}],!1;var p=O===
e;if(!p)break}}else return J.errors=[{instancePath:s+"/reads",schemaPath:"#/properties/reads/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0}}}}}}}else
return J.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return J.errors=t,e===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ds={type:"object",properties:{role:{type:"string",minLength:1},column:{anyOf:[{type:"string",minLength:1},{type:"null"}]},privileges:{minItems:1,type:"array",
items:{type:"string",enum:["SELECT","INSERT","UPDATE","DELETE","TRUNCATE","REFERENCES","TRIGGER"]}}},required:["role","column","privileges"],additionalProperties:!1};
function be(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=be.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.role===void 0&&(a="role")||r.column===void 0&&(a="column")||
r.privileges===void 0&&(a="privileges"))return be.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;{let p=e;for(let u in r)
if(!(u==="role"||u==="column"||u==="privileges")){return be.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}}],
!1;break}if(p===e){if(r.role!==void 0){let u=r.role,m=e;if(e===m)if(typeof u=="string"){if(E(u)<1)return be.errors=[{instancePath:s+"/role",schemaPath:"#/proper\
ties/role/minLength",keyword:"minLength",params:{limit:1}}],!1}else return be.errors=[{instancePath:s+"/role",schemaPath:"#/properties/role/type",keyword:"type",
params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(r.column!==void 0){let u=r.column,m=e,y=e,l=!1,o=e;if(e===o)if(typeof u=="string"){if(E(u)<1){let w={
instancePath:s+"/column",schemaPath:"#/properties/column/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[w]:t.push(w),e++}}else{let w={instancePath:s+
"/column",schemaPath:"#/properties/column/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[w]:t.push(w),e++}var g=o===e;l=l||g;let f=e;if(u!==null){
let w={instancePath:s+"/column",schemaPath:"#/properties/column/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var g=f===e;if(l=
l||g,l)e=y,t!==null&&(y?t.length=y:t=null);else{let w={instancePath:s+"/column",schemaPath:"#/properties/column/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[w]:t.push(w),e++,be.errors=t,!1}var i=m===e}else var i=!0;if(i)if(r.privileges!==void 0){let u=r.privileges,m=e;if(e===m)if(Array.isArray(u)){if(u.length<1)return be.
errors=[{instancePath:s+"/privileges",schemaPath:"#/properties/privileges/minItems",keyword:"minItems",params:{limit:1}}],!1;{var c=!0;let l=u.length;for(let o=0;o<
l;o++){let f=u[o],k=e;if(typeof f!="string")return be.errors=[{instancePath:s+"/privileges/"+o,schemaPath:"#/properties/privileges/items/type",keyword:"type",params:{
type:"string"}}],!1;if(!(f==="SELECT"||f==="INSERT"||f==="UPDATE"||f==="DELETE"||f==="TRUNCATE"||f==="REFERENCES"||f==="TRIGGER"))return be.errors=[{instancePath:s+
"/privileges/"+o,schemaPath:"#/properties/privileges/items/enum",keyword:"enum",params:{allowedValues:ds.properties.privileges.items.enum}}],!1;var c=k===e;if(!c)
break}}}else return be.errors=[{instancePath:s+"/privileges",schemaPath:"#/properties/privileges/type",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else
var i=!0}}}}else return be.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return be.errors=t,e===0}be.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function pe(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=pe.evaluated;
if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.name===void 0&&(l="name")||r.
columns===void 0&&(l="columns")||r.primaryKey===void 0&&(l="primaryKey")||r.uniqueConstraints===void 0&&(l="uniqueConstraints")||r.foreignKeys===void 0&&(l="for\
eignKeys")||r.checks===void 0&&(l="checks")||r.indexes===void 0&&(l="indexes")||r.rowSecurity===void 0&&(l="rowSecurity")||r.policies===void 0&&(l="policies")||
r.grants===void 0&&(l="grants")||r.comment===void 0&&(l="comment"))return pe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],
!1;{let o=e;for(let f in r)if(!gr.call(Tr.properties,f)){return pe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:f}}],!1;break}if(o===e){if(r.name!==void 0){let f=r.name,k=e;if(e===k)if(typeof f=="string"){if(E(f)<1)return pe.errors=[{instancePath:s+"/na\
me",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return pe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/n\
ame/type",keyword:"type",params:{type:"string"}}],!1;var i=k===e}else var i=!0;if(i){if(r.columns!==void 0){let f=r.columns,k=e;if(e===k)if(Array.isArray(f)){var g=!0;
let O=f.length;for(let h=0;h<O;h++){let b=e;_e(f[h],{instancePath:s+"/columns/"+h,parentData:f,parentDataProperty:h,rootData:L,dynamicAnchors:A})||(t=t===null?_e.
errors:t.concat(_e.errors),e=t.length);var g=b===e;if(!g)break}}else return pe.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"\
type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i){if(r.primaryKey!==void 0){let f=e;Oe(r.primaryKey,{instancePath:s+"/primaryKey",parentData:r,parentDataProperty:"\
primaryKey",rootData:L,dynamicAnchors:A})||(t=t===null?Oe.errors:t.concat(Oe.errors),e=t.length);var i=f===e}else var i=!0;if(i){if(r.uniqueConstraints!==void 0){
let f=r.uniqueConstraints,k=e;if(e===k)if(Array.isArray(f)){var c=!0;let O=f.length;for(let h=0;h<O;h++){let b=e;ne(f[h],{instancePath:s+"/uniqueConstraints/"+h,
parentData:f,parentDataProperty:h,rootData:L,dynamicAnchors:A})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var c=b===e;if(!c)break}}else return pe.errors=
[{instancePath:s+"/uniqueConstraints",schemaPath:"#/properties/uniqueConstraints/type",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i){
if(r.foreignKeys!==void 0){let f=r.foreignKeys,k=e;if(e===k)if(Array.isArray(f)){var a=!0;let O=f.length;for(let h=0;h<O;h++){let b=e;W(f[h],{instancePath:s+"/f\
oreignKeys/"+h,parentData:f,parentDataProperty:h,rootData:L,dynamicAnchors:A})||(t=t===null?W.errors:t.concat(W.errors),e=t.length);var a=b===e;if(!a)break}}else
return pe.errors=[{instancePath:s+"/foreignKeys",schemaPath:"#/properties/foreignKeys/type",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;
if(i){if(r.checks!==void 0){let f=r.checks,k=e;if(e===k)if(Array.isArray(f)){var p=!0;let O=f.length;for(let h=0;h<O;h++){let b=e;ge(f[h],{instancePath:s+"/chec\
ks/"+h,parentData:f,parentDataProperty:h,rootData:L,dynamicAnchors:A})||(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var p=b===e;if(!p)break}}else return pe.
errors=[{instancePath:s+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i){if(r.indexes!==
void 0){let f=r.indexes,k=e;if(e===k)if(Array.isArray(f)){var u=!0;let O=f.length;for(let h=0;h<O;h++){let b=e;X(f[h],{instancePath:s+"/indexes/"+h,parentData:f,
parentDataProperty:h,rootData:L,dynamicAnchors:A})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var u=b===e;if(!u)break}}else return pe.errors=[{instancePath:s+
"/indexes",schemaPath:"#/properties/indexes/type",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i){if(r.rowSecurity!==void 0){let f=e;xe(
r.rowSecurity,{instancePath:s+"/rowSecurity",parentData:r,parentDataProperty:"rowSecurity",rootData:L,dynamicAnchors:A})||(t=t===null?xe.errors:t.concat(xe.errors),
e=t.length);var i=f===e}else var i=!0;if(i){if(r.policies!==void 0){let f=r.policies,k=e;if(e===k)if(Array.isArray(f)){var m=!0;let O=f.length;for(let h=0;h<O;h++){
let b=e;J(f[h],{instancePath:s+"/policies/"+h,parentData:f,parentDataProperty:h,rootData:L,dynamicAnchors:A})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);
var m=b===e;if(!m)break}}else return pe.errors=[{instancePath:s+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type:"array"}}],!1;var i=k===
e}else var i=!0;if(i){if(r.grants!==void 0){let f=r.grants,k=e;if(e===k)if(Array.isArray(f)){var y=!0;let O=f.length;for(let h=0;h<O;h++){let b=e;be(f[h],{instancePath:s+
"/grants/"+h,parentData:f,parentDataProperty:h,rootData:L,dynamicAnchors:A})||(t=t===null?be.errors:t.concat(be.errors),e=t.length);var y=b===e;if(!y)break}}else
return pe.errors=[{instancePath:s+"/grants",schemaPath:"#/properties/grants/type",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i)if(r.
comment!==void 0){let f=r.comment,k=e;if(typeof f!="string"&&f!==null)return pe.errors=[{instancePath:s+"/comment",schemaPath:"#/properties/comment/type",keyword:"\
type",params:{type:Tr.properties.comment.type}}],!1;var i=k===e}else var i=!0}}}}}}}}}}}}else return pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}}],!1;return pe.errors=t,e===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ne(r,{instancePath:s="",parentData:R,parentDataProperty:C,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Ne.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let a;if(r.enums===void 0&&(a="enums")||r.tables===void 0&&(a="tables"))return Ne.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:a}}],!1;{let p=e;for(let u in r)if(!(u==="enums"||u==="tables")){return Ne.errors=[{instancePath:s,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:u}}],!1;break}if(p===e){if(r.enums!==void 0){let u=r.enums,m=e;if(e===m)if(Array.isArray(u)){
var i=!0;let y=u.length;for(let l=0;l<y;l++){let o=e;we(u[l],{instancePath:s+"/enums/"+l,parentData:u,parentDataProperty:l,rootData:L,dynamicAnchors:A})||(t=t===
null?we.errors:t.concat(we.errors),e=t.length);var i=o===e;if(!i)break}}else return Ne.errors=[{instancePath:s+"/enums",schemaPath:"#/properties/enums/type",keyword:"\
type",params:{type:"array"}}],!1;var g=m===e}else var g=!0;if(g)if(r.tables!==void 0){let u=r.tables,m=e;if(e===m)if(Array.isArray(u)){var c=!0;let l=u.length;for(let o=0;o<
l;o++){let f=e;pe(u[o],{instancePath:s+"/tables/"+o,parentData:u,parentDataProperty:o,rootData:L,dynamicAnchors:A})||(t=t===null?pe.errors:t.concat(pe.errors),e=
t.length);var c=f===e;if(!c)break}}else return Ne.errors=[{instancePath:s+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type:"array"}}],
!1;var g=m===e}else var g=!0}}}else return Ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ne.errors=t,e===0}Ne.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var us=new RegExp("^[0-9a-f]{64}$","u");function S(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=S.
evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(typeof r=="string"){if(!us.test(r))return S.errors=[{instancePath:s,schemaPath:"\
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
e"],additionalProperties:!1}]};function Q(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Q.evaluated;
if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u=r.kind;if(typeof u=="string")if(u===
"builtin"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.kind===void 0&&(y="kind")||r.name===void 0&&(y="name")||r.modifiers===void 0&&(y="mo\
difiers"))return Q.errors=[{instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:y}}],!1;{let l=e;for(let o in r)if(!(o==="\
kind"||o==="name"||o==="modifiers")){return Q.errors=[{instancePath:s,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(l===e){if(r.kind!==void 0){let o=r.kind,f=e;if(typeof o!="string")return Q.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties/kind/typ\
e",keyword:"type",params:{type:"string"}}],!1;if(o!=="builtin")return Q.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"co\
nst",params:{allowedValue:"builtin"}}],!1;var i=f===e}else var i=!0;if(i){if(r.name!==void 0){let o=r.name,f=e;if(typeof o!="string")return Q.errors=[{instancePath:s+
"/name",schemaPath:"#/oneOf/0/properties/name/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="bigint"||o==="bit varying"||o==="bit"||o==="boolean"||o===
"bytea"||o==="character varying"||o==="character"||o==="cidr"||o==="date"||o==="double precision"||o==="inet"||o==="integer"||o==="interval"||o==="json"||o==="j\
sonb"||o==="macaddr"||o==="numeric"||o==="real"||o==="smallint"||o==="text"||o==="time with time zone"||o==="time without time zone"||o==="timestamp with time z\
one"||o==="timestamp without time zone"||o==="uuid"))return Q.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/0/properties/name/enum",keyword:"enum",params:{
allowedValues:cs.oneOf[0].properties.name.enum}}],!1;var i=f===e}else var i=!0;if(i)if(r.modifiers!==void 0){let o=r.modifiers,f=e;if(e===f)if(Array.isArray(o)){
if(o.length>2)return Q.errors=[{instancePath:s+"/modifiers",schemaPath:"#/oneOf/0/properties/modifiers/maxItems",keyword:"maxItems",params:{limit:2}}],!1;{var g=!0;
let w=o.length;for(let O=0;O<w;O++){let h=o[O],b=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return Q.errors=[{instancePath:s+"/modifiers/"+O,schemaPath:"\
#/oneOf/0/properties/modifiers/items/type",keyword:"type",params:{type:"integer"}}],!1;if(e===b&&typeof h=="number"&&isFinite(h)){if(h>9007199254740991||isNaN(h))
return Q.errors=[{instancePath:s+"/modifiers/"+O,schemaPath:"#/oneOf/0/properties/modifiers/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(h<-9007199254740991||isNaN(h))return Q.errors=[{instancePath:s+"/modifiers/"+O,schemaPath:"#/oneOf/0/properties/modifiers/items/minimum",keyword:"minimum",
params:{comparison:">=",limit:-9007199254740991}}],!1}var g=b===e;if(!g)break}}}else return Q.errors=[{instancePath:s+"/modifiers",schemaPath:"#/oneOf/0/propert\
ies/modifiers/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0}}}}else return Q.errors=[{instancePath:s,schemaPath:"#/oneOf/0/type",keyword:"\
type",params:{type:"object"}}],!1;var c=!0}else if(u==="enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.kind===void 0&&(y="kind")||r.name===
void 0&&(y="name"))return Q.errors=[{instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:y}}],!1;{let l=e;for(let o in r)if(!(o===
"kind"||o==="name")){return Q.errors=[{instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(l===e){if(r.kind!==void 0){let o=r.kind,f=e;if(typeof o!="string")return Q.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/typ\
e",keyword:"type",params:{type:"string"}}],!1;if(o!=="enum")return Q.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",
params:{allowedValue:"enum"}}],!1;var a=f===e}else var a=!0;if(a)if(r.name!==void 0){let o=r.name,f=e;if(e===f)if(typeof o=="string"){if(E(o)<1)return Q.errors=
[{instancePath:s+"/name",schemaPath:"#/oneOf/1/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Q.errors=[{instancePath:s+"/name",
schemaPath:"#/oneOf/1/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var a=f===e}else var a=!0}}}else return Q.errors=[{instancePath:s,schemaPath:"\
#/oneOf/1/type",keyword:"type",params:{type:"object"}}],!1;c!==!0&&(c=!0)}else if(u==="embedded"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.
kind===void 0&&(y="kind")||r.name===void 0&&(y="name"))return Q.errors=[{instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:y}}],
!1;{let l=e;for(let o in r)if(!(o==="kind"||o==="name")){return Q.errors=[{instancePath:s,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:o}}],!1;break}if(l===e){if(r.kind!==void 0){let o=r.kind,f=e;if(typeof o!="string")return Q.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/2/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(o!=="embedded")return Q.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/2/prop\
erties/kind/const",keyword:"const",params:{allowedValue:"embedded"}}],!1;var p=f===e}else var p=!0;if(p)if(r.name!==void 0){let o=r.name,f=e;if(e===f)if(typeof o==
"string"){if(E(o)<1)return Q.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/2/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Q.
errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/2/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var p=f===e}else var p=!0}}}else return Q.
errors=[{instancePath:s,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"}}],!1;c!==!0&&(c=!0)}else return Q.errors=[{instancePath:s,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:u}}],!1;else return Q.errors=[{instancePath:s,schemaPath:"#/discriminator",
keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:u}}],!1}else return Q.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return Q.errors=t,P.props=c,e===0}Q.evaluated={dynamicProps:!0,dynamicItems:!1};function ke(r,{instancePath:s="",parentData:R,parentDataProperty:C,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ke.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let g;if(r.name===void 0&&(g="name")||r.type===void 0&&(g="type")||r.list===void 0&&(g="list")||r.nullable===void 0&&(g="nullable")||
r.nullableItems===void 0&&(g="nullableItems")||r.comment===void 0&&(g="comment"))return ke.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:g}}],!1;{let c=e;for(let a in r)if(!gr.call(Rr.properties,a)){return ke.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:a}}],!1;break}if(c===e){if(r.name!==void 0){let a=r.name,p=e;if(e===p)if(typeof a=="string"){if(E(a)<1)return ke.errors=
[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ke.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.type!==void 0){let a=e;Q(r.type,{instancePath:s+"/type",
parentData:r,parentDataProperty:"type",rootData:L,dynamicAnchors:A})||(t=t===null?Q.errors:t.concat(Q.errors),e=t.length);var i=a===e}else var i=!0;if(i){if(r.list!==
void 0){let a=e;if(typeof r.list!="boolean")return ke.errors=[{instancePath:s+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type:"boolean"}}],
!1;var i=a===e}else var i=!0;if(i){if(r.nullable!==void 0){let a=e;if(typeof r.nullable!="boolean")return ke.errors=[{instancePath:s+"/nullable",schemaPath:"#/p\
roperties/nullable/type",keyword:"type",params:{type:"boolean"}}],!1;var i=a===e}else var i=!0;if(i){if(r.nullableItems!==void 0){let a=e;if(typeof r.nullableItems!=
"boolean")return ke.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullableItems/type",keyword:"type",params:{type:"boolean"}}],!1;var i=a===
e}else var i=!0;if(i){if(r.comment!==void 0){let a=r.comment,p=e;if(typeof a!="string"&&a!==null)return ke.errors=[{instancePath:s+"/comment",schemaPath:"#/prop\
erties/comment/type",keyword:"type",params:{type:Rr.properties.comment.type}}],!1;var i=p===e}else var i=!0;if(i){if(r.ts!==void 0){let a=e;if(typeof r.ts!="str\
ing")return ke.errors=[{instancePath:s+"/ts",schemaPath:"#/properties/ts/type",keyword:"type",params:{type:"string"}}],!1;var i=a===e}else var i=!0;if(i){if(r.zod!==
void 0){let a=e;if(typeof r.zod!="string")return ke.errors=[{instancePath:s+"/zod",schemaPath:"#/properties/zod/type",keyword:"type",params:{type:"string"}}],!1;
var i=a===e}else var i=!0;if(i){if(r.deprecated!==void 0){let a=e;if(typeof r.deprecated!="string")return ke.errors=[{instancePath:s+"/deprecated",schemaPath:"#\
/properties/deprecated/type",keyword:"type",params:{type:"string"}}],!1;var i=a===e}else var i=!0;if(i){if(r.sensitive!==void 0){let a=r.sensitive,p=e;if(typeof a!=
"boolean")return ke.errors=[{instancePath:s+"/sensitive",schemaPath:"#/properties/sensitive/type",keyword:"type",params:{type:"boolean"}}],!1;if(a!==!0)return ke.
errors=[{instancePath:s+"/sensitive",schemaPath:"#/properties/sensitive/const",keyword:"const",params:{allowedValue:!0}}],!1;var i=p===e}else var i=!0;if(i)if(r.
pii!==void 0){let a=r.pii,p=e;if(typeof a!="boolean")return ke.errors=[{instancePath:s+"/pii",schemaPath:"#/properties/pii/type",keyword:"type",params:{type:"bo\
olean"}}],!1;if(a!==!0)return ke.errors=[{instancePath:s+"/pii",schemaPath:"#/properties/pii/const",keyword:"const",params:{allowedValue:!0}}],!1;var i=p===e}else
var i=!0}}}}}}}}}}}}else return ke.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ke.errors=t,e===0}ke.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var hs={type:"object",properties:{name:{type:"string",minLength:1},table:{type:"string",minLength:1},list:{type:"bool\
ean"},nullable:{type:"boolean"},nullableItems:{type:"boolean"},comment:{type:["string","null"]},deprecated:{type:"string"}},required:["name","table","list","nul\
lable","nullableItems","comment"],additionalProperties:!1};function qe(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=qe.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.
name===void 0&&(g="name")||r.table===void 0&&(g="table")||r.list===void 0&&(g="list")||r.nullable===void 0&&(g="nullable")||r.nullableItems===void 0&&(g="nullab\
leItems")||r.comment===void 0&&(g="comment"))return qe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let c=e;
for(let a in r)if(!(a==="name"||a==="table"||a==="list"||a==="nullable"||a==="nullableItems"||a==="comment"||a==="deprecated")){return qe.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(c===e){if(r.name!==void 0){let a=r.name,p=e;if(e===
p)if(typeof a=="string"){if(E(a)<1)return qe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return qe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.table!==
void 0){let a=r.table,p=e;if(e===p)if(typeof a=="string"){if(E(a)<1)return qe.errors=[{instancePath:s+"/table",schemaPath:"#/properties/table/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return qe.errors=[{instancePath:s+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type:"string"}}],!1;
var i=p===e}else var i=!0;if(i){if(r.list!==void 0){let a=e;if(typeof r.list!="boolean")return qe.errors=[{instancePath:s+"/list",schemaPath:"#/properties/list/\
type",keyword:"type",params:{type:"boolean"}}],!1;var i=a===e}else var i=!0;if(i){if(r.nullable!==void 0){let a=e;if(typeof r.nullable!="boolean")return qe.errors=
[{instancePath:s+"/nullable",schemaPath:"#/properties/nullable/type",keyword:"type",params:{type:"boolean"}}],!1;var i=a===e}else var i=!0;if(i){if(r.nullableItems!==
void 0){let a=e;if(typeof r.nullableItems!="boolean")return qe.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullableItems/type",keyword:"ty\
pe",params:{type:"boolean"}}],!1;var i=a===e}else var i=!0;if(i){if(r.comment!==void 0){let a=r.comment,p=e;if(typeof a!="string"&&a!==null)return qe.errors=[{instancePath:s+
"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:hs.properties.comment.type}}],!1;var i=p===e}else var i=!0;if(i)if(r.deprecated!==
void 0){let a=e;if(typeof r.deprecated!="string")return qe.errors=[{instancePath:s+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{
type:"string"}}],!1;var i=a===e}else var i=!0}}}}}}}}else return qe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return qe.
errors=t,e===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function H(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=H.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m=e;for(let y in r)
if(!gr.call(ys.properties,y)){return H.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],
!1;break}if(m===e){if(r.graphqlName!==void 0){let y=e;if(typeof r.graphqlName!="string")return H.errors=[{instancePath:s+"/graphqlName",schemaPath:"#/properties\
/graphqlName/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(r.ts!==void 0){let y=e;if(typeof r.ts!="string")return H.errors=
[{instancePath:s+"/ts",schemaPath:"#/properties/ts/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(r.zod!==void 0){let y=e;if(typeof r.
zod!="string")return H.errors=[{instancePath:s+"/zod",schemaPath:"#/properties/zod/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){
if(r.nullableItems!==void 0){let y=r.nullableItems,l=e;if(typeof y!="boolean")return H.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullabl\
eItems/type",keyword:"type",params:{type:"boolean"}}],!1;if(y!==!0)return H.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullableItems/cons\
t",keyword:"const",params:{allowedValue:!0}}],!1;var i=l===e}else var i=!0;if(i){if(r.embedded!==void 0){let y=r.embedded,l=e;if(e===l)if(y&&typeof y=="object"&&
!Array.isArray(y)){let f;if(y.type===void 0&&(f="type")||y.list===void 0&&(f="list"))return H.errors=[{instancePath:s+"/embedded",schemaPath:"#/properties/embed\
ded/required",keyword:"required",params:{missingProperty:f}}],!1;{let k=e;for(let w in y)if(!(w==="type"||w==="list")){return H.errors=[{instancePath:s+"/embedd\
ed",schemaPath:"#/properties/embedded/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}}],!1;break}if(k===e){if(y.type!==void 0){
let w=y.type,O=e;if(e===O)if(typeof w=="string"){if(E(w)<1)return H.errors=[{instancePath:s+"/embedded/type",schemaPath:"#/properties/embedded/properties/type/m\
inLength",keyword:"minLength",params:{limit:1}}],!1}else return H.errors=[{instancePath:s+"/embedded/type",schemaPath:"#/properties/embedded/properties/type/typ\
e",keyword:"type",params:{type:"string"}}],!1;var g=O===e}else var g=!0;if(g)if(y.list!==void 0){let w=e;if(typeof y.list!="boolean")return H.errors=[{instancePath:s+
"/embedded/list",schemaPath:"#/properties/embedded/properties/list/type",keyword:"type",params:{type:"boolean"}}],!1;var g=w===e}else var g=!0}}}else return H.errors=
[{instancePath:s+"/embedded",schemaPath:"#/properties/embedded/type",keyword:"type",params:{type:"object"}}],!1;var i=l===e}else var i=!0;if(i){if(r.fields!==void 0){
let y=r.fields,l=e;if(e===l)if(Array.isArray(y)){if(y.length<1)return H.errors=[{instancePath:s+"/fields",schemaPath:"#/properties/fields/minItems",keyword:"min\
Items",params:{limit:1}}],!1;{var c=!0;let f=y.length;for(let k=0;k<f;k++){let w=e;ke(y[k],{instancePath:s+"/fields/"+k,parentData:y,parentDataProperty:k,rootData:L,
dynamicAnchors:A})||(t=t===null?ke.errors:t.concat(ke.errors),e=t.length);var c=w===e;if(!c)break}}}else return H.errors=[{instancePath:s+"/fields",schemaPath:"\
#/properties/fields/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i){if(r.comment!==void 0){let y=e;if(typeof r.comment!="string")
return H.errors=[{instancePath:s+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(r.
relations!==void 0){let y=r.relations,l=e;if(e===l)if(Array.isArray(y)){var a=!0;let f=y.length;for(let k=0;k<f;k++){let w=e;qe(y[k],{instancePath:s+"/relations\
/"+k,parentData:y,parentDataProperty:k,rootData:L,dynamicAnchors:A})||(t=t===null?qe.errors:t.concat(qe.errors),e=t.length);var a=w===e;if(!a)break}}else return H.
errors=[{instancePath:s+"/relations",schemaPath:"#/properties/relations/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i){if(r.backfill!==
void 0){let y=e;$(r.backfill,{instancePath:s+"/backfill",parentData:r,parentDataProperty:"backfill",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat(
$.errors),e=t.length);var i=y===e}else var i=!0;if(i){if(r.deprecated!==void 0){let y=e;if(typeof r.deprecated!="string")return H.errors=[{instancePath:s+"/depr\
ecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(r.weight!==void 0){let y=r.weight,
l=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return H.errors=[{instancePath:s+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===l&&typeof y=="number"&&isFinite(y)){if(y>9007199254740991||isNaN(y))return H.errors=[{instancePath:s+"/weight",schemaPath:"#/propert\
ies/weight/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(y<0||isNaN(y))return H.errors=[{instancePath:s+"/weight",schemaPath:"\
#/properties/weight/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=l===e}else var i=!0;if(i){if(r.critical!==void 0){let y=r.critical,l=e;
if(typeof y!="boolean")return H.errors=[{instancePath:s+"/critical",schemaPath:"#/properties/critical/type",keyword:"type",params:{type:"boolean"}}],!1;if(y!==!0)
return H.errors=[{instancePath:s+"/critical",schemaPath:"#/properties/critical/const",keyword:"const",params:{allowedValue:!0}}],!1;var i=l===e}else var i=!0;if(i){
if(r.sensitive!==void 0){let y=r.sensitive,l=e;if(typeof y!="boolean")return H.errors=[{instancePath:s+"/sensitive",schemaPath:"#/properties/sensitive/type",keyword:"\
type",params:{type:"boolean"}}],!1;if(y!==!0)return H.errors=[{instancePath:s+"/sensitive",schemaPath:"#/properties/sensitive/const",keyword:"const",params:{allowedValue:!0}}],
!1;var i=l===e}else var i=!0;if(i){if(r.pii!==void 0){let y=r.pii,l=e;if(typeof y!="boolean")return H.errors=[{instancePath:s+"/pii",schemaPath:"#/properties/pi\
i/type",keyword:"type",params:{type:"boolean"}}],!1;if(y!==!0)return H.errors=[{instancePath:s+"/pii",schemaPath:"#/properties/pii/const",keyword:"const",params:{
allowedValue:!0}}],!1;var i=l===e}else var i=!0;if(i){if(r.uid!==void 0){let y=e;if(typeof r.uid!="string")return H.errors=[{instancePath:s+"/uid",schemaPath:"#\
/properties/uid/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(r.renamedFrom!==void 0){let y=e;if(typeof r.renamedFrom!="st\
ring")return H.errors=[{instancePath:s+"/renamedFrom",schemaPath:"#/properties/renamedFrom/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;
if(i)if(r.renamedValues!==void 0){let y=r.renamedValues,l=e;if(e===l)if(y&&typeof y=="object"&&!Array.isArray(y)){for(let f in y){let k=e;if(typeof f!="string"){
let w={instancePath:s+"/renamedValues",schemaPath:"#/properties/renamedValues/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:f};t===null?
t=[w]:t.push(w),e++}var p=k===e;if(!p){let w={instancePath:s+"/renamedValues",schemaPath:"#/properties/renamedValues/propertyNames",keyword:"propertyNames",params:{
propertyName:f}};return t===null?t=[w]:t.push(w),e++,H.errors=t,!1;break}}if(p)for(let f in y){let k=e;if(typeof y[f]!="string")return H.errors=[{instancePath:s+
"/renamedValues/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/renamedValues/additionalProperties/type",keyword:"type",params:{type:"string"}}],
!1;var u=k===e;if(!u)break}}else return H.errors=[{instancePath:s+"/renamedValues",schemaPath:"#/properties/renamedValues/type",keyword:"type",params:{type:"obj\
ect"}}],!1;var i=l===e}else var i=!0}}}}}}}}}}}}}}}}}else return H.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return H.
errors=t,e===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ie(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=Ie.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){for(let c in r){
let a=e;if(typeof c!="string"){let p={instancePath:s,schemaPath:"#/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:c};t===null?t=[p]:t.push(
p),e++}var i=a===e;if(!i){let p={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:c}};return t===null?t=[p]:t.push(p),e++,
Ie.errors=t,!1;break}}if(i)for(let c in r){let a=e;H(r[c],{instancePath:s+"/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:c,rootData:L,
dynamicAnchors:A})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var g=a===e;if(!g)break}}else return Ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Ie.errors=t,e===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function er(r,{instancePath:s="",parentData:R,
parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=er.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.format===void 0&&(g="format")||r.schema===void 0&&(g="schema")||r.digest===void 0&&(g="digest")||r.annotations===
void 0&&(g="annotations"))return er.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let c=e;for(let a in r)if(!(a===
"format"||a==="schema"||a==="digest"||a==="annotations")){return er.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a}}],!1;break}if(c===e){if(r.format!==void 0){let a=r.format,p=e;if(typeof a!="string")return er.errors=[{instancePath:s+"/format",schemaPath:"\
#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="wesley.ir/1")return er.errors=[{instancePath:s+"/format",schemaPath:"#/properties/f\
ormat/const",keyword:"const",params:{allowedValue:"wesley.ir/1"}}],!1;var i=p===e}else var i=!0;if(i){if(r.schema!==void 0){let a=e;Ne(r.schema,{instancePath:s+
"/schema",parentData:r,parentDataProperty:"schema",rootData:L,dynamicAnchors:A})||(t=t===null?Ne.errors:t.concat(Ne.errors),e=t.length);var i=a===e}else var i=!0;
if(i){if(r.digest!==void 0){let a=e;S(r.digest,{instancePath:s+"/digest",parentData:r,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:
t.concat(S.errors),e=t.length);var i=a===e}else var i=!0;if(i)if(r.annotations!==void 0){let a=e;Ie(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"\
annotations",rootData:L,dynamicAnchors:A})||(t=t===null?Ie.errors:t.concat(Ie.errors),e=t.length);var i=a===e}else var i=!0}}}}}else return er.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return er.errors=t,e===0}er.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Yr=me,Cr={type:"\
object",properties:{format:{type:"string",const:"wesley.evidence/1"},schema:{$ref:"https://wesley.dev/schemas/definitions/Digest"},out:{type:"string",pattern:"^\
(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},targets:{type:"array",items:{type:"string",enum:["postgres","typescript","zod","pgtap","kysely"]}},
files:{type:"array",items:{type:"object",properties:{path:{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},target:{type:"\
string",enum:["postgres","typescript","zod","pgtap","kysely"]},sha256:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["path","target","sha256"],
additionalProperties:!1}},elements:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Place"}},assertions:{type:"array",items:{$ref:"https://wesl\
ey.dev/schemas/definitions/Assertion"}}},required:["format","schema","out","targets","files","elements","assertions"],additionalProperties:!1},gs={type:"object",
properties:{element:{$ref:"https://wesley.dev/schemas/definitions/Address"},target:{type:"string",enum:["postgres","typescript","zod","pgtap","kysely"]},file:{type:"\
string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},lines:{type:"array",prefixItems:[{type:"integer",minimum:1,maximum:9007199254740991},
{type:"integer",minimum:1,maximum:9007199254740991}],items:!1,minItems:2,maxItems:2},sha256:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["e\
lement","target","file","lines","sha256"],additionalProperties:!1},vs={type:"object",properties:{kind:{type:"string",enum:["schema","enum","table","column","not\
-null","primary-key","unique-constraint","foreign-key","check","index","row-security","policy","grant"]},table:{anyOf:[{type:"string",minLength:1},{type:"null"}]},
name:{type:"string",minLength:1}},required:["kind","table","name"],additionalProperties:!1};function ve(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,
dynamicAnchors:A={}}={}){let t=null,e=0,P=ve.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let c;if(r.kind===void 0&&(c="kind")||r.table===void 0&&(c="table")||r.name===void 0&&(c="name"))return ve.errors=[{instancePath:s,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:c}}],!1;{let a=e;for(let p in r)if(!(p==="kind"||p==="table"||p==="name")){return ve.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(a===e){if(r.kind!==void 0){let p=r.kind,u=e;if(typeof p!="str\
ing")return ve.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(!(p==="schema"||p==="enum"||p===
"table"||p==="column"||p==="not-null"||p==="primary-key"||p==="unique-constraint"||p==="foreign-key"||p==="check"||p==="index"||p==="row-security"||p==="policy"||
p==="grant"))return ve.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:vs.properties.kind.enum}}],!1;var i=u===
e}else var i=!0;if(i){if(r.table!==void 0){let p=r.table,u=e,m=e,y=!1,l=e;if(e===l)if(typeof p=="string"){if(E(p)<1){let k={instancePath:s+"/table",schemaPath:"\
#/properties/table/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[k]:t.push(k),e++}}else{let k={instancePath:s+"/table",schemaPath:"#/prop\
erties/table/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[k]:t.push(k),e++}var g=l===e;y=y||g;let o=e;if(p!==null){let k={instancePath:s+"/t\
able",schemaPath:"#/properties/table/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[k]:t.push(k),e++}var g=o===e;if(y=y||g,y)e=m,t!==null&&(m?t.
length=m:t=null);else{let k={instancePath:s+"/table",schemaPath:"#/properties/table/anyOf",keyword:"anyOf",params:{}};return t===null?t=[k]:t.push(k),e++,ve.errors=
t,!1}var i=u===e}else var i=!0;if(i)if(r.name!==void 0){let p=r.name,u=e;if(e===u)if(typeof p=="string"){if(E(p)<1)return ve.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ve.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}}],!1;var i=u===e}else var i=!0}}}}else return ve.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return ve.errors=t,e===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wr=new RegExp("^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$",
"u");function ce(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ce.evaluated;if(P.dynamicProps&&(P.
props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.element===void 0&&(c="element")||r.target===void 0&&
(c="target")||r.file===void 0&&(c="file")||r.lines===void 0&&(c="lines")||r.sha256===void 0&&(c="sha256"))return ce.errors=[{instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:c}}],!1;{let a=e;for(let p in r)if(!(p==="element"||p==="target"||p==="file"||p==="lines"||p==="sha256")){return ce.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(a===e){if(r.element!==void 0){
let p=e;ve(r.element,{instancePath:s+"/element",parentData:r,parentDataProperty:"element",rootData:L,dynamicAnchors:A})||(t=t===null?ve.errors:t.concat(ve.errors),
e=t.length);var i=p===e}else var i=!0;if(i){if(r.target!==void 0){let p=r.target,u=e;if(typeof p!="string")return ce.errors=[{instancePath:s+"/target",schemaPath:"\
#/properties/target/type",keyword:"type",params:{type:"string"}}],!1;if(!(p==="postgres"||p==="typescript"||p==="zod"||p==="pgtap"||p==="kysely"))return ce.errors=
[{instancePath:s+"/target",schemaPath:"#/properties/target/enum",keyword:"enum",params:{allowedValues:gs.properties.target.enum}}],!1;var i=u===e}else var i=!0;
if(i){if(r.file!==void 0){let p=r.file,u=e;if(e===u)if(typeof p=="string"){if(!wr.test(p))return ce.errors=[{instancePath:s+"/file",schemaPath:"#/properties/fil\
e/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],!1}else return ce.errors=[{instancePath:s+"/file",
schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"}}],!1;var i=u===e}else var i=!0;if(i){if(r.lines!==void 0){let p=r.lines,u=e;if(e===u)if(Array.
isArray(p)){if(p.length>2)return ce.errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/maxItems",keyword:"maxItems",params:{limit:2}}],!1;if(p.length<
2)return ce.errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/minItems",keyword:"minItems",params:{limit:2}}],!1;{let y=p.length;if(y>0){let l=p[0],
o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return ce.errors=[{instancePath:s+"/lines/0",schemaPath:"#/properties/lines/prefixItems/0/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===o&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return ce.errors=[{instancePath:s+"/lines/0",schemaPath:"\
#/properties/lines/prefixItems/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(l<1||isNaN(l))return ce.errors=[{instancePath:s+
"/lines/0",schemaPath:"#/properties/lines/prefixItems/0/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var g=o===e}if(g){if(y>1){let l=p[1],o=e;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return ce.errors=[{instancePath:s+"/lines/1",schemaPath:"#/properties/lines/prefixItems/1/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===o&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return ce.errors=[{instancePath:s+"/lines/1",schemaPath:"\
#/properties/lines/prefixItems/1/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(l<1||isNaN(l))return ce.errors=[{instancePath:s+
"/lines/1",schemaPath:"#/properties/lines/prefixItems/1/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var g=o===e}if(g&&!(p.length<=2))return ce.
errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/items",keyword:"items",params:{limit:2}}],!1}}}else return ce.errors=[{instancePath:s+"/lines",schemaPath:"\
#/properties/lines/type",keyword:"type",params:{type:"array"}}],!1;var i=u===e}else var i=!0;if(i)if(r.sha256!==void 0){let p=e;S(r.sha256,{instancePath:s+"/sha\
256",parentData:r,parentDataProperty:"sha256",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var i=p===e}else var i=!0}}}}}}else
return ce.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ce.errors=t,e===0}ce.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ks={type:"object",properties:{number:{type:"integer",minimum:1,maximum:9007199254740991},elements:{type:"array",items:{$ref:"https://wesley\
.dev/schemas/definitions/Address"}},asserts:{type:"string",enum:["structure","refused","allowed"]},description:{type:"string"}},required:["number","elements","a\
sserts","description"],additionalProperties:!1};function Re(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,
e=0,P=Re.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.number===void 0&&
(c="number")||r.elements===void 0&&(c="elements")||r.asserts===void 0&&(c="asserts")||r.description===void 0&&(c="description"))return Re.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;{let a=e;for(let p in r)if(!(p==="number"||p==="elements"||p==="asserts"||p==="descri\
ption")){return Re.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(a===e){
if(r.number!==void 0){let p=r.number,u=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Re.errors=[{instancePath:s+"/number",schemaPath:"#/prop\
erties/number/type",keyword:"type",params:{type:"integer"}}],!1;if(e===u&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return Re.errors=[{instancePath:s+
"/number",schemaPath:"#/properties/number/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(p<1||isNaN(p))return Re.errors=[{instancePath:s+
"/number",schemaPath:"#/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var i=u===e}else var i=!0;if(i){if(r.elements!==void 0){
let p=r.elements,u=e;if(e===u)if(Array.isArray(p)){var g=!0;let y=p.length;for(let l=0;l<y;l++){let o=e;ve(p[l],{instancePath:s+"/elements/"+l,parentData:p,parentDataProperty:l,
rootData:L,dynamicAnchors:A})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var g=o===e;if(!g)break}}else return Re.errors=[{instancePath:s+"/elements",
schemaPath:"#/properties/elements/type",keyword:"type",params:{type:"array"}}],!1;var i=u===e}else var i=!0;if(i){if(r.asserts!==void 0){let p=r.asserts,u=e;if(typeof p!=
"string")return Re.errors=[{instancePath:s+"/asserts",schemaPath:"#/properties/asserts/type",keyword:"type",params:{type:"string"}}],!1;if(!(p==="structure"||p===
"refused"||p==="allowed"))return Re.errors=[{instancePath:s+"/asserts",schemaPath:"#/properties/asserts/enum",keyword:"enum",params:{allowedValues:ks.properties.
asserts.enum}}],!1;var i=u===e}else var i=!0;if(i)if(r.description!==void 0){let p=e;if(typeof r.description!="string")return Re.errors=[{instancePath:s+"/descr\
iption",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0}}}}}else return Re.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Re.errors=t,e===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function me(r,{instancePath:s="",
parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=me.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=
void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.format===void 0&&(m="format")||r.schema===void 0&&(m="schema")||r.out===void 0&&(m="out")||
r.targets===void 0&&(m="targets")||r.files===void 0&&(m="files")||r.elements===void 0&&(m="elements")||r.assertions===void 0&&(m="assertions"))return me.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let y=e;for(let l in r)if(!(l==="format"||l==="schema"||l==="out"||
l==="targets"||l==="files"||l==="elements"||l==="assertions")){return me.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:l}}],!1;break}if(y===e){if(r.format!==void 0){let l=r.format,o=e;if(typeof l!="string")return me.errors=[{instancePath:s+"/format",
schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(l!=="wesley.evidence/1")return me.errors=[{instancePath:s+"/format",schemaPath:"\
#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.evidence/1"}}],!1;var i=o===e}else var i=!0;if(i){if(r.schema!==void 0){let l=e;S(r.schema,
{instancePath:s+"/schema",parentData:r,parentDataProperty:"schema",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var i=l===
e}else var i=!0;if(i){if(r.out!==void 0){let l=r.out,o=e;if(e===o)if(typeof l=="string"){if(!wr.test(l))return me.errors=[{instancePath:s+"/out",schemaPath:"#/p\
roperties/out/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],!1}else return me.errors=[{instancePath:s+
"/out",schemaPath:"#/properties/out/type",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i){if(r.targets!==void 0){let l=r.targets,o=e;
if(e===o)if(Array.isArray(l)){var g=!0;let k=l.length;for(let w=0;w<k;w++){let O=l[w],h=e;if(typeof O!="string")return me.errors=[{instancePath:s+"/targets/"+w,
schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(O==="postgres"||O==="typescript"||O==="zod"||O==="pgtap"||O==="kyse\
ly"))return me.errors=[{instancePath:s+"/targets/"+w,schemaPath:"#/properties/targets/items/enum",keyword:"enum",params:{allowedValues:Cr.properties.targets.items.
enum}}],!1;var g=h===e;if(!g)break}}else return me.errors=[{instancePath:s+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"}}],
!1;var i=o===e}else var i=!0;if(i){if(r.files!==void 0){let l=r.files,o=e;if(e===o)if(Array.isArray(l)){var c=!0;let k=l.length;for(let w=0;w<k;w++){let O=l[w],
h=e;if(e===h)if(O&&typeof O=="object"&&!Array.isArray(O)){let D;if(O.path===void 0&&(D="path")||O.target===void 0&&(D="target")||O.sha256===void 0&&(D="sha256"))
return me.errors=[{instancePath:s+"/files/"+w,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty:D}}],!1;{let j=e;for(let q in O)
if(!(q==="path"||q==="target"||q==="sha256")){return me.errors=[{instancePath:s+"/files/"+w,schemaPath:"#/properties/files/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:q}}],!1;break}if(j===e){if(O.path!==void 0){let q=O.path,N=e;if(e===N)if(typeof q=="string"){if(!wr.test(q))return me.
errors=[{instancePath:s+"/files/"+w+"/path",schemaPath:"#/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\
\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],!1}else return me.errors=[{instancePath:s+"/files/"+w+"/path",schemaPath:"#/properties/files/items/properties/path/\
type",keyword:"type",params:{type:"string"}}],!1;var a=N===e}else var a=!0;if(a){if(O.target!==void 0){let q=O.target,N=e;if(typeof q!="string")return me.errors=
[{instancePath:s+"/files/"+w+"/target",schemaPath:"#/properties/files/items/properties/target/type",keyword:"type",params:{type:"string"}}],!1;if(!(q==="postgre\
s"||q==="typescript"||q==="zod"||q==="pgtap"||q==="kysely"))return me.errors=[{instancePath:s+"/files/"+w+"/target",schemaPath:"#/properties/files/items/propert\
ies/target/enum",keyword:"enum",params:{allowedValues:Cr.properties.files.items.properties.target.enum}}],!1;var a=N===e}else var a=!0;if(a)if(O.sha256!==void 0){
let q=e;S(O.sha256,{instancePath:s+"/files/"+w+"/sha256",parentData:O,parentDataProperty:"sha256",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.
errors),e=t.length);var a=q===e}else var a=!0}}}}else return me.errors=[{instancePath:s+"/files/"+w,schemaPath:"#/properties/files/items/type",keyword:"type",params:{
type:"object"}}],!1;var c=h===e;if(!c)break}}else return me.errors=[{instancePath:s+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"a\
rray"}}],!1;var i=o===e}else var i=!0;if(i){if(r.elements!==void 0){let l=r.elements,o=e;if(e===o)if(Array.isArray(l)){var p=!0;let k=l.length;for(let w=0;w<k;w++){
let O=e;ce(l[w],{instancePath:s+"/elements/"+w,parentData:l,parentDataProperty:w,rootData:L,dynamicAnchors:A})||(t=t===null?ce.errors:t.concat(ce.errors),e=t.length);
var p=O===e;if(!p)break}}else return me.errors=[{instancePath:s+"/elements",schemaPath:"#/properties/elements/type",keyword:"type",params:{type:"array"}}],!1;var i=o===
e}else var i=!0;if(i)if(r.assertions!==void 0){let l=r.assertions,o=e;if(e===o)if(Array.isArray(l)){var u=!0;let k=l.length;for(let w=0;w<k;w++){let O=e;Re(l[w],
{instancePath:s+"/assertions/"+w,parentData:l,parentDataProperty:w,rootData:L,dynamicAnchors:A})||(t=t===null?Re.errors:t.concat(Re.errors),e=t.length);var u=O===
e;if(!u)break}}else return me.errors=[{instancePath:s+"/assertions",schemaPath:"#/properties/assertions/type",keyword:"type",params:{type:"array"}}],!1;var i=o===
e}else var i=!0}}}}}}}}else return me.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return me.errors=t,e===0}me.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Wr=ie,$r={type:"object",properties:{format:{type:"string",const:"wesley.changes/1"},from:{type:"object",properties:{
schema:{$ref:"https://wesley.dev/schemas/definitions/Schema"},digest:{$ref:"https://wesley.dev/schemas/definitions/Digest"},annotations:{$ref:"https://wesley.de\
v/schemas/definitions/Annotations"},origin:{type:"object",properties:{kind:{type:"string",enum:["baseline","ir","sdl","git","empty"]},file:{anyOf:[{type:"string",
pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},{type:"null"}]},ref:{anyOf:[{type:"string",minLength:1},{type:"null"}]}},required:["kin\
d","file","ref"],additionalProperties:!1}},required:["schema","digest","annotations","origin"],additionalProperties:!1},to:{type:"object",properties:{schema:{$ref:"\
https://wesley.dev/schemas/definitions/Schema"},digest:{$ref:"https://wesley.dev/schemas/definitions/Digest"},annotations:{$ref:"https://wesley.dev/schemas/defi\
nitions/Annotations"}},required:["schema","digest","annotations"],additionalProperties:!1},changes:{type:"array",items:{type:"object",properties:{change:{$ref:"\
https://wesley.dev/schemas/definitions/Change"},classification:{type:"string",enum:["additive","tightening","destructive"]},address:{$ref:"https://wesley.dev/sc\
hemas/definitions/Address"}},required:["change","classification","address"],additionalProperties:!1}}},required:["format","from","to","changes"],additionalProperties:!1},
hr={type:"object",discriminator:{propertyName:"kind"},oneOf:[{type:"object",properties:{kind:{type:"string",const:"rename-table"},from:{type:"string",minLength:1},
to:{type:"string",minLength:1}},required:["kind","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"rename-column"},table:{
type:"string",minLength:1},from:{type:"string",minLength:1},to:{type:"string",minLength:1}},required:["kind","table","from","to"],additionalProperties:!1},{type:"\
object",properties:{kind:{type:"string",const:"rename-enum-value"},enum:{type:"string",minLength:1},from:{type:"string",minLength:1},to:{type:"string",minLength:1}},
required:["kind","enum","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"add-schema"},schema:{type:"string",minLength:1}},
required:["kind","schema"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"drop-schema"},schema:{type:"string",minLength:1}},required:[
"kind","schema"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"add-enum"},enum:{$ref:"https://wesley.dev/schemas/definitions/En\
um"}},required:["kind","enum"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"drop-enum"},enum:{$ref:"https://wesley.dev/schemas\
/definitions/Enum"}},required:["kind","enum"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"add-enum-value"},enum:{type:"string",
minLength:1},value:{type:"string",minLength:1},before:{anyOf:[{type:"string",minLength:1},{type:"null"}]}},required:["kind","enum","value","before"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"drop-enum-value"},enum:{type:"string",minLength:1},value:{type:"string",minLength:1}},required:["kind","en\
um","value"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"reorder-enum-values"},enum:{type:"string",minLength:1},from:{type:"a\
rray",items:{type:"string",minLength:1}},to:{type:"array",items:{type:"string",minLength:1}}},required:["kind","enum","from","to"],additionalProperties:!1},{type:"\
object",properties:{kind:{type:"string",const:"set-enum-comment"},enum:{type:"string",minLength:1},from:{type:["string","null"]},to:{type:["string","null"]}},required:[
"kind","enum","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"add-table"},table:{$ref:"https://wesley.dev/schemas/de\
finitions/Table"}},required:["kind","table"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"drop-table"},table:{$ref:"https://we\
sley.dev/schemas/definitions/Table"}},required:["kind","table"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"set-table-comment"},
table:{type:"string",minLength:1},from:{type:["string","null"]},to:{type:["string","null"]}},required:["kind","table","from","to"],additionalProperties:!1},{type:"\
object",properties:{kind:{type:"string",const:"add-column"},table:{type:"string",minLength:1},column:{$ref:"https://wesley.dev/schemas/definitions/Column"},backfill:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]}},required:["kind","table","column","backfill"],additionalProperties:!1},{type:"\
object",properties:{kind:{type:"string",const:"drop-column"},table:{type:"string",minLength:1},column:{$ref:"https://wesley.dev/schemas/definitions/Column"}},required:[
"kind","table","column"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"widen-column"},table:{type:"string",minLength:1},column:{
type:"string",minLength:1},from:{$ref:"https://wesley.dev/schemas/definitions/ColumnType"},to:{$ref:"https://wesley.dev/schemas/definitions/ColumnType"}},required:[
"kind","table","column","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"change-column-type"},table:{type:"string",minLength:1},
column:{type:"string",minLength:1},from:{$ref:"https://wesley.dev/schemas/definitions/ColumnType"},to:{$ref:"https://wesley.dev/schemas/definitions/ColumnType"}},
required:["kind","table","column","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"set-not-null"},table:{type:"string",
minLength:1},column:{type:"string",minLength:1},backfill:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]}},required:["kind","t\
able","column","backfill"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"drop-not-null"},table:{type:"string",minLength:1},column:{
type:"string",minLength:1}},required:["kind","table","column"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"set-default"},table:{
type:"string",minLength:1},column:{type:"string",minLength:1},from:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]},to:{$ref:"\
https://wesley.dev/schemas/definitions/Expression"}},required:["kind","table","column","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"\
string",const:"drop-default"},table:{type:"string",minLength:1},column:{type:"string",minLength:1},from:{$ref:"https://wesley.dev/schemas/definitions/Expression"}},
required:["kind","table","column","from"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"change-generated"},table:{type:"string",
minLength:1},column:{type:"string",minLength:1},from:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]},to:{anyOf:[{$ref:"https:\
//wesley.dev/schemas/definitions/Expression"},{type:"null"}]}},required:["kind","table","column","from","to"],additionalProperties:!1},{type:"object",properties:{
kind:{type:"string",const:"set-column-comment"},table:{type:"string",minLength:1},column:{type:"string",minLength:1},from:{type:["string","null"]},to:{type:["st\
ring","null"]}},required:["kind","table","column","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"change-primary-key"},
table:{type:"string",minLength:1},from:{$ref:"https://wesley.dev/schemas/definitions/PrimaryKey"},to:{$ref:"https://wesley.dev/schemas/definitions/PrimaryKey"}},
required:["kind","table","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"add-unique-constraint"},table:{type:"string",
minLength:1},constraint:{$ref:"https://wesley.dev/schemas/definitions/UniqueConstraint"}},required:["kind","table","constraint"],additionalProperties:!1},{type:"\
object",properties:{kind:{type:"string",const:"drop-unique-constraint"},table:{type:"string",minLength:1},constraint:{$ref:"https://wesley.dev/schemas/definitio\
ns/UniqueConstraint"}},required:["kind","table","constraint"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"change-unique-const\
raint"},table:{type:"string",minLength:1},from:{$ref:"https://wesley.dev/schemas/definitions/UniqueConstraint"},to:{$ref:"https://wesley.dev/schemas/definitions\
/UniqueConstraint"}},required:["kind","table","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"add-foreign-key"},table:{
type:"string",minLength:1},foreignKey:{$ref:"https://wesley.dev/schemas/definitions/ForeignKey"}},required:["kind","table","foreignKey"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"drop-foreign-key"},table:{type:"string",minLength:1},foreignKey:{$ref:"https://wesley.dev/schemas/definiti\
ons/ForeignKey"}},required:["kind","table","foreignKey"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"change-foreign-key"},table:{
type:"string",minLength:1},from:{$ref:"https://wesley.dev/schemas/definitions/ForeignKey"},to:{$ref:"https://wesley.dev/schemas/definitions/ForeignKey"}},required:[
"kind","table","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"add-check"},table:{type:"string",minLength:1},check:{
$ref:"https://wesley.dev/schemas/definitions/Check"}},required:["kind","table","check"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",
const:"drop-check"},table:{type:"string",minLength:1},check:{$ref:"https://wesley.dev/schemas/definitions/Check"}},required:["kind","table","check"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"change-check"},table:{type:"string",minLength:1},from:{$ref:"https://wesley.dev/schemas/definitions/Check"},
to:{$ref:"https://wesley.dev/schemas/definitions/Check"}},required:["kind","table","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"\
string",const:"add-index"},table:{type:"string",minLength:1},index:{$ref:"https://wesley.dev/schemas/definitions/Index"}},required:["kind","table","index"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"drop-index"},table:{type:"string",minLength:1},index:{$ref:"https://wesley.dev/schemas/definitions/Index"}},
required:["kind","table","index"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"change-index"},table:{type:"string",minLength:1},
from:{$ref:"https://wesley.dev/schemas/definitions/Index"},to:{$ref:"https://wesley.dev/schemas/definitions/Index"}},required:["kind","table","from","to"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"add-policy"},table:{type:"string",minLength:1},policy:{$ref:"https://wesley.dev/schemas/definitions/Policy"}},
required:["kind","table","policy"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"drop-policy"},table:{type:"string",minLength:1},
policy:{$ref:"https://wesley.dev/schemas/definitions/Policy"}},required:["kind","table","policy"],additionalProperties:!1},{type:"object",properties:{kind:{type:"\
string",const:"change-policy"},table:{type:"string",minLength:1},from:{$ref:"https://wesley.dev/schemas/definitions/Policy"},to:{$ref:"https://wesley.dev/schema\
s/definitions/Policy"}},required:["kind","table","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"set-row-security"},
table:{type:"string",minLength:1},from:{$ref:"https://wesley.dev/schemas/definitions/RowSecurity"},to:{$ref:"https://wesley.dev/schemas/definitions/RowSecurity"}},
required:["kind","table","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"add-grant"},table:{type:"string",minLength:1},
grant:{$ref:"https://wesley.dev/schemas/definitions/Grant"}},required:["kind","table","grant"],additionalProperties:!1},{type:"object",properties:{kind:{type:"s\
tring",const:"drop-grant"},table:{type:"string",minLength:1},grant:{$ref:"https://wesley.dev/schemas/definitions/Grant"}},required:["kind","table","grant"],additionalProperties:!1}]};
function d(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=d.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let F=r.kind;if(typeof F=="string")if(F==="rename-table"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="from"||n==="to")){return d.errors=
[{instancePath:s,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){
let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="rename-table")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"rename-tabl\
e"}}],!1;var i=v===e}else var i=!0;if(i){if(r.from!==void 0){let n=r.from,v=e;if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+"/from",
schemaPath:"#/oneOf/0/properties/from/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/0/p\
roperties/from/type",keyword:"type",params:{type:"string"}}],!1;var i=v===e}else var i=!0;if(i)if(r.to!==void 0){let n=r.to,v=e;if(e===v)if(typeof n=="string"){
if(E(n)<1)return d.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/0/properties/to/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[
{instancePath:s+"/to",schemaPath:"#/oneOf/0/properties/to/type",keyword:"type",params:{type:"string"}}],!1;var i=v===e}else var i=!0}}}}else return d.errors=[{instancePath:s,
schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"}}],!1;var g=!0}else if(F==="rename-column"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){
let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return d.errors=
[{instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){
let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="rename-column")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"rename-col\
umn"}}],!1;var c=v===e}else var c=!0;if(c){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+"/t\
able",schemaPath:"#/oneOf/1/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/o\
neOf/1/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var c=v===e}else var c=!0;if(c){if(r.from!==void 0){let n=r.from,v=e;if(e===v)if(typeof n==
"string"){if(E(n)<1)return d.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/1/properties/from/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.
errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/1/properties/from/type",keyword:"type",params:{type:"string"}}],!1;var c=v===e}else var c=!0;if(c)if(r.to!==
void 0){let n=r.to,v=e;if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/1/properties/to/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/1/properties/to/type",keyword:"type",params:{type:"string"}}],!1;
var c=v===e}else var c=!0}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F===
"rename-enum-value"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.enum===void 0&&(_="enum")||r.from===void 0&&(_=
"from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)
if(!(n==="kind"||n==="enum"||n==="from"||n==="to")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/2/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="rename-enum-value")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/2/properties/kind/const",keyword:"const",params:{allowedValue:"rename-enum-value"}}],!1;var a=v===e}else var a=!0;if(a){if(r.enum!==void 0){let n=r.enum,v=e;
if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/2/properties/enum/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return d.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/2/properties/enum/type",keyword:"type",params:{type:"string"}}],!1;var a=v===e}else
var a=!0;if(a){if(r.from!==void 0){let n=r.from,v=e;if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/2/pro\
perties/from/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/2/properties/from/type",keyword:"\
type",params:{type:"string"}}],!1;var a=v===e}else var a=!0;if(a)if(r.to!==void 0){let n=r.to,v=e;if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+
"/to",schemaPath:"#/oneOf/2/properties/to/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/2\
/properties/to/type",keyword:"type",params:{type:"string"}}],!1;var a=v===e}else var a=!0}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/2/type",
keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="add-schema"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&
(_="kind")||r.schema===void 0&&(_="schema"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:_}}],!1;
{let T=e;for(let n in r)if(!(n==="kind"||n==="schema")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/3/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-schema")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/3/pr\
operties/kind/const",keyword:"const",params:{allowedValue:"add-schema"}}],!1;var p=v===e}else var p=!0;if(p)if(r.schema!==void 0){let n=r.schema,v=e;if(e===v)if(typeof n==
"string"){if(E(n)<1)return d.errors=[{instancePath:s+"/schema",schemaPath:"#/oneOf/3/properties/schema/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return d.errors=[{instancePath:s+"/schema",schemaPath:"#/oneOf/3/properties/schema/type",keyword:"type",params:{type:"string"}}],!1;var p=v===e}else var p=!0}}}else
return d.errors=[{instancePath:s,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="drop-schema"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.schema===void 0&&(_="schema"))return d.errors=[{instancePath:s,schemaPath:"#/oneO\
f/4/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="schema")){return d.errors=[{instancePath:s,schemaPath:"\
#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!=
"string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/4/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-schema")return d.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"drop-schema"}}],!1;var u=v===e}else var u=!0;
if(u)if(r.schema!==void 0){let n=r.schema,v=e;if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+"/schema",schemaPath:"#/oneOf/4/propert\
ies/schema/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/schema",schemaPath:"#/oneOf/4/properties/schema/type",keyword:"\
type",params:{type:"string"}}],!1;var u=v===e}else var u=!0}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type:"obj\
ect"}}],!1;g!==!0&&(g=!0)}else if(F==="add-enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.enum===void 0&&(_=
"enum"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="ki\
nd"||n==="enum")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;
break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/5/properties/kind/type",
keyword:"type",params:{type:"string"}}],!1;if(n!=="add-enum")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"cons\
t",params:{allowedValue:"add-enum"}}],!1;var m=v===e}else var m=!0;if(m)if(r.enum!==void 0){let n=e;we(r.enum,{instancePath:s+"/enum",parentData:r,parentDataProperty:"\
enum",rootData:L,dynamicAnchors:A})||(t=t===null?we.errors:t.concat(we.errors),e=t.length);var m=n===e}else var m=!0}}}else return d.errors=[{instancePath:s,schemaPath:"\
#/oneOf/5/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="drop-enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.
kind===void 0&&(_="kind")||r.enum===void 0&&(_="enum"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty:_}}],
!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="enum")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/6/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-enum")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/6/pro\
perties/kind/const",keyword:"const",params:{allowedValue:"drop-enum"}}],!1;var y=v===e}else var y=!0;if(y)if(r.enum!==void 0){let n=e;we(r.enum,{instancePath:s+
"/enum",parentData:r,parentDataProperty:"enum",rootData:L,dynamicAnchors:A})||(t=t===null?we.errors:t.concat(we.errors),e=t.length);var y=n===e}else var y=!0}}}else
return d.errors=[{instancePath:s,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="add-enum-value"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.enum===void 0&&(_="enum")||r.value===void 0&&(_="value")||r.before===void 0&&(_="\
before"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="k\
ind"||n==="enum"||n==="value"||n==="before")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/7/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-enum-value")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/7/pro\
perties/kind/const",keyword:"const",params:{allowedValue:"add-enum-value"}}],!1;var l=v===e}else var l=!0;if(l){if(r.enum!==void 0){let n=r.enum,v=e;if(e===v)if(typeof n==
"string"){if(E(n)<1)return d.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/7/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.
errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/7/properties/enum/type",keyword:"type",params:{type:"string"}}],!1;var l=v===e}else var l=!0;if(l){if(r.value!==
void 0){let n=r.value,v=e;if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+"/value",schemaPath:"#/oneOf/7/properties/value/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/value",schemaPath:"#/oneOf/7/properties/value/type",keyword:"type",params:{type:"\
string"}}],!1;var l=v===e}else var l=!0;if(l)if(r.before!==void 0){let n=r.before,v=e,ye=e,G=!1,fe=e;if(e===fe)if(typeof n=="string"){if(E(n)<1){let M={instancePath:s+
"/before",schemaPath:"#/oneOf/7/properties/before/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[M]:t.push(M),e++}}else{let M={instancePath:s+
"/before",schemaPath:"#/oneOf/7/properties/before/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[M]:t.push(M),e++}var o=fe===e;G=G||o;let Te=e;
if(n!==null){let M={instancePath:s+"/before",schemaPath:"#/oneOf/7/properties/before/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[M]:t.push(M),
e++}var o=Te===e;if(G=G||o,G)e=ye,t!==null&&(ye?t.length=ye:t=null);else{let M={instancePath:s+"/before",schemaPath:"#/oneOf/7/properties/before/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[M]:t.push(M),e++,d.errors=t,!1}var l=v===e}else var l=!0}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/7/ty\
pe",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="drop-enum-value"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===
void 0&&(_="kind")||r.enum===void 0&&(_="enum")||r.value===void 0&&(_="value"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/8/required",keyword:"require\
d",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="enum"||n==="value")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/8/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")
return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/8/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-enum-value")return d.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/8/properties/kind/const",keyword:"const",params:{allowedValue:"drop-enum-value"}}],!1;var f=v===e}else var f=!0;
if(f){if(r.enum!==void 0){let n=r.enum,v=e;if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/8/properties/e\
num/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/8/properties/enum/type",keyword:"type",
params:{type:"string"}}],!1;var f=v===e}else var f=!0;if(f)if(r.value!==void 0){let n=r.value,v=e;if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+
"/value",schemaPath:"#/oneOf/8/properties/value/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/value",schemaPath:"\
#/oneOf/8/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var f=v===e}else var f=!0}}}}else return d.errors=[{instancePath:s,schemaPath:"#/one\
Of/8/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="reorder-enum-values"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;
if(r.kind===void 0&&(_="kind")||r.enum===void 0&&(_="enum")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"#\
/oneOf/9/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="enum"||n==="from"||n==="to")){return d.errors=
[{instancePath:s,schemaPath:"#/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){
let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/9/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="reorder-enum-values")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/9/properties/kind/const",keyword:"const",params:{allowedValue:"reor\
der-enum-values"}}],!1;var k=v===e}else var k=!0;if(k){if(r.enum!==void 0){let n=r.enum,v=e;if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+
"/enum",schemaPath:"#/oneOf/9/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/enum",schemaPath:"#/o\
neOf/9/properties/enum/type",keyword:"type",params:{type:"string"}}],!1;var k=v===e}else var k=!0;if(k){if(r.from!==void 0){let n=r.from,v=e;if(e===v)if(Array.isArray(
n)){var w=!0;let G=n.length;for(let fe=0;fe<G;fe++){let Te=n[fe],vr=e;if(e===vr)if(typeof Te=="string"){if(E(Te)<1)return d.errors=[{instancePath:s+"/from/"+fe,
schemaPath:"#/oneOf/9/properties/from/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/from/"+fe,schemaPath:"#\
/oneOf/9/properties/from/items/type",keyword:"type",params:{type:"string"}}],!1;var w=vr===e;if(!w)break}}else return d.errors=[{instancePath:s+"/from",schemaPath:"\
#/oneOf/9/properties/from/type",keyword:"type",params:{type:"array"}}],!1;var k=v===e}else var k=!0;if(k)if(r.to!==void 0){let n=r.to,v=e;if(e===v)if(Array.isArray(
n)){var O=!0;let G=n.length;for(let fe=0;fe<G;fe++){let Te=n[fe],vr=e;if(e===vr)if(typeof Te=="string"){if(E(Te)<1)return d.errors=[{instancePath:s+"/to/"+fe,schemaPath:"\
#/oneOf/9/properties/to/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/to/"+fe,schemaPath:"#/oneOf/9/propert\
ies/to/items/type",keyword:"type",params:{type:"string"}}],!1;var O=vr===e;if(!O)break}}else return d.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/9/proper\
ties/to/type",keyword:"type",params:{type:"array"}}],!1;var k=v===e}else var k=!0}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/9/type",keyword:"\
type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="set-enum-comment"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&
(_="kind")||r.enum===void 0&&(_="enum")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/10/required",
keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="enum"||n==="from"||n==="to")){return d.errors=[{instancePath:s,
schemaPath:"#/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,
v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/10/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!==
"set-enum-comment")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/10/properties/kind/const",keyword:"const",params:{allowedValue:"set-enum-comment"}}],
!1;var h=v===e}else var h=!0;if(h){if(r.enum!==void 0){let n=r.enum,v=e;if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+"/enum",schemaPath:"\
#/oneOf/10/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/10/properties/\
enum/type",keyword:"type",params:{type:"string"}}],!1;var h=v===e}else var h=!0;if(h){if(r.from!==void 0){let n=r.from,v=e;if(typeof n!="string"&&n!==null)return d.
errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/10/properties/from/type",keyword:"type",params:{type:hr.oneOf[10].properties.from.type}}],!1;var h=v===e}else
var h=!0;if(h)if(r.to!==void 0){let n=r.to,v=e;if(typeof n!="string"&&n!==null)return d.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/10/properties/to/type",
keyword:"type",params:{type:hr.oneOf[10].properties.to.type}}],!1;var h=v===e}else var h=!0}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/10/typ\
e",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="add-table"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&
(_="kind")||r.table===void 0&&(_="table"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty:_}}],!1;{
let T=e;for(let n in r)if(!(n==="kind"||n==="table")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/11/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/11/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-table")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/11/p\
roperties/kind/const",keyword:"const",params:{allowedValue:"add-table"}}],!1;var b=v===e}else var b=!0;if(b)if(r.table!==void 0){let n=e;pe(r.table,{instancePath:s+
"/table",parentData:r,parentDataProperty:"table",rootData:L,dynamicAnchors:A})||(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);var b=n===e}else var b=!0}}}else
return d.errors=[{instancePath:s,schemaPath:"#/oneOf/11/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="drop-table"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/\
12/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table")){return d.errors=[{instancePath:s,schemaPath:"\
#/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!=
"string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/12/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-table")return d.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/12/properties/kind/const",keyword:"const",params:{allowedValue:"drop-table"}}],!1;var D=v===e}else var D=!0;
if(D)if(r.table!==void 0){let n=e;pe(r.table,{instancePath:s+"/table",parentData:r,parentDataProperty:"table",rootData:L,dynamicAnchors:A})||(t=t===null?pe.errors:
t.concat(pe.errors),e=t.length);var D=n===e}else var D=!0}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/12/type",keyword:"type",params:{type:"obje\
ct"}}],!1;g!==!0&&(g=!0)}else if(F==="set-table-comment"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===
void 0&&(_="table")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/13/required",keyword:"required",params:{
missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/13/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")
return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/13/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="set-table-comment")return d.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/13/properties/kind/const",keyword:"const",params:{allowedValue:"set-table-comment"}}],!1;var j=v===e}else var j=!0;
if(j){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/13/properti\
es/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/13/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var j=v===e}else var j=!0;if(j){if(r.from!==void 0){let n=r.from,v=e;if(typeof n!="string"&&n!==null)return d.errors=[{instancePath:s+
"/from",schemaPath:"#/oneOf/13/properties/from/type",keyword:"type",params:{type:hr.oneOf[13].properties.from.type}}],!1;var j=v===e}else var j=!0;if(j)if(r.to!==
void 0){let n=r.to,v=e;if(typeof n!="string"&&n!==null)return d.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/13/properties/to/type",keyword:"type",params:{
type:hr.oneOf[13].properties.to.type}}],!1;var j=v===e}else var j=!0}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/13/type",keyword:"type",params:{
type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="add-column"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===
void 0&&(_="table")||r.column===void 0&&(_="column")||r.backfill===void 0&&(_="backfill"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/14/required",keyword:"\
required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column"||n==="backfill")){return d.errors=[{instancePath:s,
schemaPath:"#/oneOf/14/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,
v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/14/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!==
"add-column")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/14/properties/kind/const",keyword:"const",params:{allowedValue:"add-column"}}],!1;var q=v===
e}else var q=!0;if(q){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/o\
neOf/14/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/14/properties/t\
able/type",keyword:"type",params:{type:"string"}}],!1;var q=v===e}else var q=!0;if(q){if(r.column!==void 0){let n=e;_e(r.column,{instancePath:s+"/column",parentData:r,
parentDataProperty:"column",rootData:L,dynamicAnchors:A})||(t=t===null?_e.errors:t.concat(_e.errors),e=t.length);var q=n===e}else var q=!0;if(q)if(r.backfill!==
void 0){let n=r.backfill,v=e,ye=e,G=!1,fe=e;$(n,{instancePath:s+"/backfill",parentData:r,parentDataProperty:"backfill",rootData:L,dynamicAnchors:A})||(t=t===null?
$.errors:t.concat($.errors),e=t.length);var N=fe===e;G=G||N;let Te=e;if(n!==null){let M={instancePath:s+"/backfill",schemaPath:"#/oneOf/14/properties/backfill/a\
nyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[M]:t.push(M),e++}var N=Te===e;if(G=G||N,G)e=ye,t!==null&&(ye?t.length=ye:t=null);else{let M={instancePath:s+
"/backfill",schemaPath:"#/oneOf/14/properties/backfill/anyOf",keyword:"anyOf",params:{}};return t===null?t=[M]:t.push(M),e++,d.errors=t,!1}var q=v===e}else var q=!0}}}}}else
return d.errors=[{instancePath:s,schemaPath:"#/oneOf/14/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="drop-column"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.column===void 0&&(_="column"))return d.errors=[{instancePath:s,
schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column")){return d.
errors=[{instancePath:s,schemaPath:"#/oneOf/15/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==
void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/15/properties/kind/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="drop-column")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/15/properties/kind/const",keyword:"const",params:{allowedValue:"\
drop-column"}}],!1;var x=v===e}else var x=!0;if(x){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/15/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/15/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var x=v===e}else var x=!0;if(x)if(r.column!==void 0){let n=e;_e(r.column,{instancePath:s+
"/column",parentData:r,parentDataProperty:"column",rootData:L,dynamicAnchors:A})||(t=t===null?_e.errors:t.concat(_e.errors),e=t.length);var x=n===e}else var x=!0}}}}else
return d.errors=[{instancePath:s,schemaPath:"#/oneOf/15/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="widen-column"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.column===void 0&&(_="column")||r.from===void 0&&(_=
"from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/16/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)
if(!(n==="kind"||n==="table"||n==="column"||n==="from"||n==="to")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/16/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"\
/kind",schemaPath:"#/oneOf/16/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="widen-column")return d.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/16/properties/kind/const",keyword:"const",params:{allowedValue:"widen-column"}}],!1;var I=v===e}else var I=!0;if(I){if(r.table!==void 0){let n=r.table,v=e;
if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/16/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/16/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var I=v===
e}else var I=!0;if(I){if(r.column!==void 0){let n=r.column,v=e;if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+"/column",schemaPath:"\
#/oneOf/16/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/16/propert\
ies/column/type",keyword:"type",params:{type:"string"}}],!1;var I=v===e}else var I=!0;if(I){if(r.from!==void 0){let n=e;K(r.from,{instancePath:s+"/from",parentData:r,
parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?K.errors:t.concat(K.errors),e=t.length);var I=n===e}else var I=!0;if(I)if(r.to!==void 0){let n=e;
K(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?K.errors:t.concat(K.errors),e=t.length);var I=n===e}else
var I=!0}}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/16/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="change-c\
olumn-type"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.column===void 0&&(_="c\
olumn")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/17/required",keyword:"required",params:{missingProperty:_}}],
!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column"||n==="from"||n==="to")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/17/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/17/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="change-column-type")return d.errors=
[{instancePath:s+"/kind",schemaPath:"#/oneOf/17/properties/kind/const",keyword:"const",params:{allowedValue:"change-column-type"}}],!1;var Y=v===e}else var Y=!0;
if(Y){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/17/properti\
es/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/17/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var Y=v===e}else var Y=!0;if(Y){if(r.column!==void 0){let n=r.column,v=e;if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=
[{instancePath:s+"/column",schemaPath:"#/oneOf/17/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"\
/column",schemaPath:"#/oneOf/17/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var Y=v===e}else var Y=!0;if(Y){if(r.from!==void 0){let n=e;K(
r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?K.errors:t.concat(K.errors),e=t.length);var Y=n===
e}else var Y=!0;if(Y)if(r.to!==void 0){let n=e;K(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?K.errors:
t.concat(K.errors),e=t.length);var Y=n===e}else var Y=!0}}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/17/type",keyword:"type",params:{type:"ob\
ject"}}],!1;g!==!0&&(g=!0)}else if(F==="set-not-null"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&
(_="table")||r.column===void 0&&(_="column")||r.backfill===void 0&&(_="backfill"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/18/required",keyword:"req\
uired",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column"||n==="backfill")){return d.errors=[{instancePath:s,schemaPath:"\
#/oneOf/18/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!=
"string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/18/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="set-not-null")
return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/18/properties/kind/const",keyword:"const",params:{allowedValue:"set-not-null"}}],!1;var V=v===e}else
var V=!0;if(V){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/18\
/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/18/properties/table/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var V=v===e}else var V=!0;if(V){if(r.column!==void 0){let n=r.column,v=e;if(e===v)if(typeof n=="string"){if(E(n)<
1)return d.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/18/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=
[{instancePath:s+"/column",schemaPath:"#/oneOf/18/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var V=v===e}else var V=!0;if(V)if(r.backfill!==
void 0){let n=r.backfill,v=e,ye=e,G=!1,fe=e;$(n,{instancePath:s+"/backfill",parentData:r,parentDataProperty:"backfill",rootData:L,dynamicAnchors:A})||(t=t===null?
$.errors:t.concat($.errors),e=t.length);var U=fe===e;G=G||U;let Te=e;if(n!==null){let M={instancePath:s+"/backfill",schemaPath:"#/oneOf/18/properties/backfill/a\
nyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[M]:t.push(M),e++}var U=Te===e;if(G=G||U,G)e=ye,t!==null&&(ye?t.length=ye:t=null);else{let M={instancePath:s+
"/backfill",schemaPath:"#/oneOf/18/properties/backfill/anyOf",keyword:"anyOf",params:{}};return t===null?t=[M]:t.push(M),e++,d.errors=t,!1}var V=v===e}else var V=!0}}}}}else
return d.errors=[{instancePath:s,schemaPath:"#/oneOf/18/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="drop-not-null"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.column===void 0&&(_="column"))return d.errors=[{instancePath:s,
schemaPath:"#/oneOf/19/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column")){return d.
errors=[{instancePath:s,schemaPath:"#/oneOf/19/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==
void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/19/properties/kind/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="drop-not-null")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/19/properties/kind/const",keyword:"const",params:{allowedValue:"\
drop-not-null"}}],!1;var te=v===e}else var te=!0;if(te){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/19/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/19/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var te=v===e}else var te=!0;if(te)if(r.column!==void 0){let n=r.column,v=e;if(e===v)
if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/19/properties/column/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return d.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/19/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var te=v===e}else var te=!0}}}}else
return d.errors=[{instancePath:s,schemaPath:"#/oneOf/19/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="set-default"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.column===void 0&&(_="column")||r.from===void 0&&(_=
"from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/20/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)
if(!(n==="kind"||n==="table"||n==="column"||n==="from"||n==="to")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/20/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"\
/kind",schemaPath:"#/oneOf/20/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="set-default")return d.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/20/properties/kind/const",keyword:"const",params:{allowedValue:"set-default"}}],!1;var Ue=v===e}else var Ue=!0;if(Ue){if(r.table!==void 0){let n=r.table,
v=e;if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/20/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/20/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ue=v===
e}else var Ue=!0;if(Ue){if(r.column!==void 0){let n=r.column,v=e;if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+"/column",schemaPath:"\
#/oneOf/20/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/20/propert\
ies/column/type",keyword:"type",params:{type:"string"}}],!1;var Ue=v===e}else var Ue=!0;if(Ue){if(r.from!==void 0){let n=r.from,v=e,ye=e,G=!1,fe=e;$(n,{instancePath:s+
"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var ae=fe===e;G=G||ae;let Te=e;
if(n!==null){let M={instancePath:s+"/from",schemaPath:"#/oneOf/20/properties/from/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[M]:t.push(M),e++}
var ae=Te===e;if(G=G||ae,G)e=ye,t!==null&&(ye?t.length=ye:t=null);else{let M={instancePath:s+"/from",schemaPath:"#/oneOf/20/properties/from/anyOf",keyword:"anyO\
f",params:{}};return t===null?t=[M]:t.push(M),e++,d.errors=t,!1}var Ue=v===e}else var Ue=!0;if(Ue)if(r.to!==void 0){let n=e;$(r.to,{instancePath:s+"/to",parentData:r,
parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var Ue=n===e}else var Ue=!0}}}}}}else return d.errors=
[{instancePath:s,schemaPath:"#/oneOf/20/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="drop-default"){if(e===e)if(r&&typeof r=="ob\
ject"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.column===void 0&&(_="column")||r.from===void 0&&(_="from"))return d.
errors=[{instancePath:s,schemaPath:"#/oneOf/21/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||
n==="column"||n==="from")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/21/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/21/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-default")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/21/properties/kind/const",keyword:"\
const",params:{allowedValue:"drop-default"}}],!1;var Ye=v===e}else var Ye=!0;if(Ye){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(E(
n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/21/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=
[{instancePath:s+"/table",schemaPath:"#/oneOf/21/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ye=v===e}else var Ye=!0;if(Ye){if(r.column!==
void 0){let n=r.column,v=e;if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/21/properties/column/minLeng\
th",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/21/properties/column/type",keyword:"type",params:{
type:"string"}}],!1;var Ye=v===e}else var Ye=!0;if(Ye)if(r.from!==void 0){let n=e;$(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,
dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var Ye=n===e}else var Ye=!0}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneO\
f/21/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="change-generated"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;
if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.column===void 0&&(_="column")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return d.errors=
[{instancePath:s,schemaPath:"#/oneOf/22/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="\
column"||n==="from"||n==="to")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/22/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/22/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="change-generated")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/22/properties/kind/const",
keyword:"const",params:{allowedValue:"change-generated"}}],!1;var ze=v===e}else var ze=!0;if(ze){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="s\
tring"){if(E(n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/22/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/22/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var ze=v===e}else var ze=!0;if(ze){if(r.
column!==void 0){let n=r.column,v=e;if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/22/properties/colum\
n/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/22/properties/column/type",keyword:"t\
ype",params:{type:"string"}}],!1;var ze=v===e}else var ze=!0;if(ze){if(r.from!==void 0){let n=r.from,v=e,ye=e,G=!1,fe=e;$(n,{instancePath:s+"/from",parentData:r,
parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var _r=fe===e;G=G||_r;let Te=e;if(n!==null){let M={
instancePath:s+"/from",schemaPath:"#/oneOf/22/properties/from/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[M]:t.push(M),e++}var _r=Te===e;if(G=
G||_r,G)e=ye,t!==null&&(ye?t.length=ye:t=null);else{let M={instancePath:s+"/from",schemaPath:"#/oneOf/22/properties/from/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[M]:t.push(M),e++,d.errors=t,!1}var ze=v===e}else var ze=!0;if(ze)if(r.to!==void 0){let n=r.to,v=e,ye=e,G=!1,fe=e;$(n,{instancePath:s+"/to",parentData:r,
parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var Or=fe===e;G=G||Or;let Te=e;if(n!==null){let M={instancePath:s+
"/to",schemaPath:"#/oneOf/22/properties/to/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[M]:t.push(M),e++}var Or=Te===e;if(G=G||Or,G)e=ye,t!==null&&
(ye?t.length=ye:t=null);else{let M={instancePath:s+"/to",schemaPath:"#/oneOf/22/properties/to/anyOf",keyword:"anyOf",params:{}};return t===null?t=[M]:t.push(M),
e++,d.errors=t,!1}var ze=v===e}else var ze=!0}}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/22/type",keyword:"type",params:{type:"object"}}],!1;
g!==!0&&(g=!0)}else if(F==="set-column-comment"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_=
"table")||r.column===void 0&&(_="column")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/23/required",
keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column"||n==="from"||n==="to")){return d.errors=[{
instancePath:s,schemaPath:"#/oneOf/23/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){
let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/23/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="set-column-comment")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/23/properties/kind/const",keyword:"const",params:{allowedValue:"set-\
column-comment"}}],!1;var Be=v===e}else var Be=!0;if(Be){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/23/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/23/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Be=v===e}else var Be=!0;if(Be){if(r.column!==void 0){let n=r.column,v=e;if(e===
v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/23/properties/column/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return d.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/23/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var Be=v===e}else var Be=!0;
if(Be){if(r.from!==void 0){let n=r.from,v=e;if(typeof n!="string"&&n!==null)return d.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/23/properties/from/type",
keyword:"type",params:{type:hr.oneOf[23].properties.from.type}}],!1;var Be=v===e}else var Be=!0;if(Be)if(r.to!==void 0){let n=r.to,v=e;if(typeof n!="string"&&n!==
null)return d.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/23/properties/to/type",keyword:"type",params:{type:hr.oneOf[23].properties.to.type}}],!1;var Be=v===
e}else var Be=!0}}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/23/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="\
change-primary-key"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.from===void 0&&
(_="from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/24/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;
for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/24/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/24/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="change-primary-key")return d.errors=[{instancePath:s+"/k\
ind",schemaPath:"#/oneOf/24/properties/kind/const",keyword:"const",params:{allowedValue:"change-primary-key"}}],!1;var We=v===e}else var We=!0;if(We){if(r.table!==
void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/24/properties/table/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/24/properties/table/type",keyword:"type",params:{type:"\
string"}}],!1;var We=v===e}else var We=!0;if(We){if(r.from!==void 0){let n=e;Oe(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,
dynamicAnchors:A})||(t=t===null?Oe.errors:t.concat(Oe.errors),e=t.length);var We=n===e}else var We=!0;if(We)if(r.to!==void 0){let n=e;Oe(r.to,{instancePath:s+"/\
to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?Oe.errors:t.concat(Oe.errors),e=t.length);var We=n===e}else var We=!0}}}}}else
return d.errors=[{instancePath:s,schemaPath:"#/oneOf/24/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="add-unique-constraint"){if(e===
e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.constraint===void 0&&(_="constraint"))return d.
errors=[{instancePath:s,schemaPath:"#/oneOf/25/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||
n==="constraint")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/25/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/25/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-unique-constraint")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/25/properties/kind/co\
nst",keyword:"const",params:{allowedValue:"add-unique-constraint"}}],!1;var sr=v===e}else var sr=!0;if(sr){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n==
"string"){if(E(n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/25/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/25/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var sr=v===e}else var sr=!0;if(sr)if(r.
constraint!==void 0){let n=e;ne(r.constraint,{instancePath:s+"/constraint",parentData:r,parentDataProperty:"constraint",rootData:L,dynamicAnchors:A})||(t=t===null?
ne.errors:t.concat(ne.errors),e=t.length);var sr=n===e}else var sr=!0}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/25/type",keyword:"type",params:{
type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="drop-unique-constraint"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kin\
d")||r.table===void 0&&(_="table")||r.constraint===void 0&&(_="constraint"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/26/required",keyword:"required",
params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="constraint")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/26\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="stri\
ng")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/26/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-unique-constra\
int")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/26/properties/kind/const",keyword:"const",params:{allowedValue:"drop-unique-constraint"}}],!1;
var tr=v===e}else var tr=!0;if(tr){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/26/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/26/propertie\
s/table/type",keyword:"type",params:{type:"string"}}],!1;var tr=v===e}else var tr=!0;if(tr)if(r.constraint!==void 0){let n=e;ne(r.constraint,{instancePath:s+"/c\
onstraint",parentData:r,parentDataProperty:"constraint",rootData:L,dynamicAnchors:A})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var tr=n===e}else var tr=!0}}}}else
return d.errors=[{instancePath:s,schemaPath:"#/oneOf/26/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="change-unique-constraint"){
if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.from===void 0&&(_="from")||r.to===void 0&&
(_="to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/27/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="\
kind"||n==="table"||n==="from"||n==="to")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/27/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/27/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="change-unique-constraint")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/\
oneOf/27/properties/kind/const",keyword:"const",params:{allowedValue:"change-unique-constraint"}}],!1;var Ge=v===e}else var Ge=!0;if(Ge){if(r.table!==void 0){let n=r.
table,v=e;if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/27/properties/table/minLength",keyword:"minLen\
gth",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/27/properties/table/type",keyword:"type",params:{type:"string"}}],
!1;var Ge=v===e}else var Ge=!0;if(Ge){if(r.from!==void 0){let n=e;ne(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||
(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var Ge=n===e}else var Ge=!0;if(Ge)if(r.to!==void 0){let n=e;ne(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"\
to",rootData:L,dynamicAnchors:A})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var Ge=n===e}else var Ge=!0}}}}}else return d.errors=[{instancePath:s,schemaPath:"\
#/oneOf/27/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="add-foreign-key"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){
let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.foreignKey===void 0&&(_="foreignKey"))return d.errors=[{instancePath:s,schemaPath:"#/oneO\
f/28/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="foreignKey")){return d.errors=[{instancePath:s,
schemaPath:"#/oneOf/28/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,
v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/28/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!==
"add-foreign-key")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/28/properties/kind/const",keyword:"const",params:{allowedValue:"add-foreign-key"}}],
!1;var ir=v===e}else var ir=!0;if(ir){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+"/table",
schemaPath:"#/oneOf/28/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/\
28/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var ir=v===e}else var ir=!0;if(ir)if(r.foreignKey!==void 0){let n=e;W(r.foreignKey,{instancePath:s+
"/foreignKey",parentData:r,parentDataProperty:"foreignKey",rootData:L,dynamicAnchors:A})||(t=t===null?W.errors:t.concat(W.errors),e=t.length);var ir=n===e}else var ir=!0}}}}else
return d.errors=[{instancePath:s,schemaPath:"#/oneOf/28/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="drop-foreign-key"){if(e===e)
if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.foreignKey===void 0&&(_="foreignKey"))return d.
errors=[{instancePath:s,schemaPath:"#/oneOf/29/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||
n==="foreignKey")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/29/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/29/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-foreign-key")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/29/properties/kind/const",
keyword:"const",params:{allowedValue:"drop-foreign-key"}}],!1;var nr=v===e}else var nr=!0;if(nr){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="s\
tring"){if(E(n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/29/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/29/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var nr=v===e}else var nr=!0;if(nr)if(r.
foreignKey!==void 0){let n=e;W(r.foreignKey,{instancePath:s+"/foreignKey",parentData:r,parentDataProperty:"foreignKey",rootData:L,dynamicAnchors:A})||(t=t===null?
W.errors:t.concat(W.errors),e=t.length);var nr=n===e}else var nr=!0}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/29/type",keyword:"type",params:{
type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="change-foreign-key"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||
r.table===void 0&&(_="table")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/30/required",keyword:"r\
equired",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return d.errors=[{instancePath:s,schemaPath:"\
#/oneOf/30/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!=
"string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/30/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="change-foreign\
-key")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/30/properties/kind/const",keyword:"const",params:{allowedValue:"change-foreign-key"}}],!1;var He=v===
e}else var He=!0;if(He){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#\
/oneOf/30/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/30/properties\
/table/type",keyword:"type",params:{type:"string"}}],!1;var He=v===e}else var He=!0;if(He){if(r.from!==void 0){let n=e;W(r.from,{instancePath:s+"/from",parentData:r,
parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?W.errors:t.concat(W.errors),e=t.length);var He=n===e}else var He=!0;if(He)if(r.to!==void 0){
let n=e;W(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?W.errors:t.concat(W.errors),e=t.length);var He=n===
e}else var He=!0}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/30/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="a\
dd-check"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.check===void 0&&(_="chec\
k"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/31/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||
n==="table"||n==="check")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/31/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/31/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-check")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/31/properties/kind/const",keyword:"\
const",params:{allowedValue:"add-check"}}],!1;var ar=v===e}else var ar=!0;if(ar){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(E(n)<
1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/31/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{
instancePath:s+"/table",schemaPath:"#/oneOf/31/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var ar=v===e}else var ar=!0;if(ar)if(r.check!==
void 0){let n=e;ge(r.check,{instancePath:s+"/check",parentData:r,parentDataProperty:"check",rootData:L,dynamicAnchors:A})||(t=t===null?ge.errors:t.concat(ge.errors),
e=t.length);var ar=n===e}else var ar=!0}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/31/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&
(g=!0)}else if(F==="drop-check"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.check===
void 0&&(_="check"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/32/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)
if(!(n==="kind"||n==="table"||n==="check")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/32/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/32/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-check")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/32/prope\
rties/kind/const",keyword:"const",params:{allowedValue:"drop-check"}}],!1;var or=v===e}else var or=!0;if(or){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n==
"string"){if(E(n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/32/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/32/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var or=v===e}else var or=!0;if(or)if(r.
check!==void 0){let n=e;ge(r.check,{instancePath:s+"/check",parentData:r,parentDataProperty:"check",rootData:L,dynamicAnchors:A})||(t=t===null?ge.errors:t.concat(
ge.errors),e=t.length);var or=n===e}else var or=!0}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/32/type",keyword:"type",params:{type:"object"}}],
!1;g!==!0&&(g=!0)}else if(F==="change-check"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="\
table")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/33/required",keyword:"required",params:{missingProperty:_}}],
!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/33/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/33/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="change-check")return d.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/33/properties/kind/const",keyword:"const",params:{allowedValue:"change-check"}}],!1;var Xe=v===e}else var Xe=!0;if(Xe){if(r.table!==void 0){let n=r.table,
v=e;if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/33/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/33/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Xe=v===
e}else var Xe=!0;if(Xe){if(r.from!==void 0){let n=e;ge(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===
null?ge.errors:t.concat(ge.errors),e=t.length);var Xe=n===e}else var Xe=!0;if(Xe)if(r.to!==void 0){let n=e;ge(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"\
to",rootData:L,dynamicAnchors:A})||(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var Xe=n===e}else var Xe=!0}}}}}else return d.errors=[{instancePath:s,schemaPath:"\
#/oneOf/33/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="add-index"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;
if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.index===void 0&&(_="index"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/34/required",keyword:"\
required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="index")){return d.errors=[{instancePath:s,schemaPath:"#/one\
Of/34/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!=
"string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/34/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-index")return d.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/34/properties/kind/const",keyword:"const",params:{allowedValue:"add-index"}}],!1;var lr=v===e}else var lr=!0;
if(lr){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/34/propert\
ies/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/34/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var lr=v===e}else var lr=!0;if(lr)if(r.index!==void 0){let n=e;X(r.index,{instancePath:s+"/index",parentData:r,parentDataProperty:"\
index",rootData:L,dynamicAnchors:A})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var lr=n===e}else var lr=!0}}}}else return d.errors=[{instancePath:s,schemaPath:"\
#/oneOf/34/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="drop-index"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;
if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.index===void 0&&(_="index"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/35/required",keyword:"\
required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="index")){return d.errors=[{instancePath:s,schemaPath:"#/one\
Of/35/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!=
"string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/35/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-index")return d.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/35/properties/kind/const",keyword:"const",params:{allowedValue:"drop-index"}}],!1;var pr=v===e}else var pr=!0;
if(pr){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/35/propert\
ies/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/35/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var pr=v===e}else var pr=!0;if(pr)if(r.index!==void 0){let n=e;X(r.index,{instancePath:s+"/index",parentData:r,parentDataProperty:"\
index",rootData:L,dynamicAnchors:A})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var pr=n===e}else var pr=!0}}}}else return d.errors=[{instancePath:s,schemaPath:"\
#/oneOf/35/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="change-index"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;
if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"\
#/oneOf/36/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return d.errors=
[{instancePath:s,schemaPath:"#/oneOf/36/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){
let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/36/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="change-index")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/36/properties/kind/const",keyword:"const",params:{allowedValue:"change-ind\
ex"}}],!1;var Ze=v===e}else var Ze=!0;if(Ze){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+"\
/table",schemaPath:"#/oneOf/36/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/36/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ze=v===e}else var Ze=!0;if(Ze){if(r.from!==void 0){let n=e;X(r.from,{instancePath:s+
"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var Ze=n===e}else var Ze=!0;if(Ze)
if(r.to!==void 0){let n=e;X(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?X.errors:t.concat(X.errors),
e=t.length);var Ze=n===e}else var Ze=!0}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/36/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&
(g=!0)}else if(F==="add-policy"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.policy===
void 0&&(_="policy"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/37/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)
if(!(n==="kind"||n==="table"||n==="policy")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/37/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/37/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-policy")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/37/prope\
rties/kind/const",keyword:"const",params:{allowedValue:"add-policy"}}],!1;var fr=v===e}else var fr=!0;if(fr){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n==
"string"){if(E(n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/37/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/37/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var fr=v===e}else var fr=!0;if(fr)if(r.
policy!==void 0){let n=e;J(r.policy,{instancePath:s+"/policy",parentData:r,parentDataProperty:"policy",rootData:L,dynamicAnchors:A})||(t=t===null?J.errors:t.concat(
J.errors),e=t.length);var fr=n===e}else var fr=!0}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/37/type",keyword:"type",params:{type:"object"}}],
!1;g!==!0&&(g=!0)}else if(F==="drop-policy"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="t\
able")||r.policy===void 0&&(_="policy"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/38/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;
for(let n in r)if(!(n==="kind"||n==="table"||n==="policy")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/38/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",
schemaPath:"#/oneOf/38/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-policy")return d.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/38/properties/kind/const",keyword:"const",params:{allowedValue:"drop-policy"}}],!1;var mr=v===e}else var mr=!0;if(mr){if(r.table!==void 0){let n=r.table,
v=e;if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/38/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/38/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var mr=v===
e}else var mr=!0;if(mr)if(r.policy!==void 0){let n=e;J(r.policy,{instancePath:s+"/policy",parentData:r,parentDataProperty:"policy",rootData:L,dynamicAnchors:A})||
(t=t===null?J.errors:t.concat(J.errors),e=t.length);var mr=n===e}else var mr=!0}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/38/type",keyword:"t\
ype",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="change-policy"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_=
"kind")||r.table===void 0&&(_="table")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/39/required",keyword:"\
required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return d.errors=[{instancePath:s,schemaPath:"\
#/oneOf/39/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!=
"string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/39/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="change-policy")
return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/39/properties/kind/const",keyword:"const",params:{allowedValue:"change-policy"}}],!1;var Qe=v===e}else
var Qe=!0;if(Qe){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/\
39/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/39/properties/table/\
type",keyword:"type",params:{type:"string"}}],!1;var Qe=v===e}else var Qe=!0;if(Qe){if(r.from!==void 0){let n=e;J(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"\
from",rootData:L,dynamicAnchors:A})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var Qe=n===e}else var Qe=!0;if(Qe)if(r.to!==void 0){let n=e;J(r.to,{instancePath:s+
"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var Qe=n===e}else var Qe=!0}}}}}else
return d.errors=[{instancePath:s,schemaPath:"#/oneOf/39/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="set-row-security"){if(e===e)
if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.from===void 0&&(_="from")||r.to===void 0&&(_=
"to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/40/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kin\
d"||n==="table"||n==="from"||n==="to")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/40/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/40/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="set-row-security")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/40/properties/kind/const",
keyword:"const",params:{allowedValue:"set-row-security"}}],!1;var Je=v===e}else var Je=!0;if(Je){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="s\
tring"){if(E(n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/40/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/40/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Je=v===e}else var Je=!0;if(Je){if(r.
from!==void 0){let n=e;xe(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?xe.errors:t.concat(xe.
errors),e=t.length);var Je=n===e}else var Je=!0;if(Je)if(r.to!==void 0){let n=e;xe(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||
(t=t===null?xe.errors:t.concat(xe.errors),e=t.length);var Je=n===e}else var Je=!0}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/40/type",keyword:"\
type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="add-grant"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="ki\
nd")||r.table===void 0&&(_="table")||r.grant===void 0&&(_="grant"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/41/required",keyword:"required",params:{
missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="grant")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/41/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/41/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-grant")return d.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/41/properties/kind/const",keyword:"const",params:{allowedValue:"add-grant"}}],!1;var dr=v===e}else var dr=!0;if(dr){if(r.table!==void 0){
let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/41/properties/table/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/41/properties/table/type",keyword:"type",params:{type:"strin\
g"}}],!1;var dr=v===e}else var dr=!0;if(dr)if(r.grant!==void 0){let n=e;be(r.grant,{instancePath:s+"/grant",parentData:r,parentDataProperty:"grant",rootData:L,dynamicAnchors:A})||
(t=t===null?be.errors:t.concat(be.errors),e=t.length);var dr=n===e}else var dr=!0}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/41/type",keyword:"\
type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="drop-grant"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="k\
ind")||r.table===void 0&&(_="table")||r.grant===void 0&&(_="grant"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/42/required",keyword:"required",params:{
missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="grant")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/42/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/42/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-grant")return d.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/42/properties/kind/const",keyword:"const",params:{allowedValue:"drop-grant"}}],!1;var ur=v===e}else var ur=!0;if(ur){if(r.table!==void 0){
let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(E(n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/42/properties/table/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/42/properties/table/type",keyword:"type",params:{type:"strin\
g"}}],!1;var ur=v===e}else var ur=!0;if(ur)if(r.grant!==void 0){let n=e;be(r.grant,{instancePath:s+"/grant",parentData:r,parentDataProperty:"grant",rootData:L,dynamicAnchors:A})||
(t=t===null?be.errors:t.concat(be.errors),e=t.length);var ur=n===e}else var ur=!0}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/42/type",keyword:"\
type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else return d.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mappi\
ng",tag:"kind",tagValue:F}}],!1;else return d.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:F}}],
!1}else return d.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return d.errors=t,P.props=g,e===0}d.evaluated={dynamicProps:!0,
dynamicItems:!1};function ie(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ie.evaluated;if(P.dynamicProps&&
(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.format===void 0&&(l="format")||r.from===void 0&&
(l="from")||r.to===void 0&&(l="to")||r.changes===void 0&&(l="changes"))return ie.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],
!1;{let o=e;for(let f in r)if(!(f==="format"||f==="from"||f==="to"||f==="changes")){return ie.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:f}}],!1;break}if(o===e){if(r.format!==void 0){let f=r.format,k=e;if(typeof f!="string")return ie.errors=[{instancePath:s+
"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(f!=="wesley.changes/1")return ie.errors=[{instancePath:s+"/format",
schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.changes/1"}}],!1;var i=k===e}else var i=!0;if(i){if(r.from!==void 0){let f=r.
from,k=e;if(e===k)if(f&&typeof f=="object"&&!Array.isArray(f)){let O;if(f.schema===void 0&&(O="schema")||f.digest===void 0&&(O="digest")||f.annotations===void 0&&
(O="annotations")||f.origin===void 0&&(O="origin"))return ie.errors=[{instancePath:s+"/from",schemaPath:"#/properties/from/required",keyword:"required",params:{
missingProperty:O}}],!1;{let h=e;for(let b in f)if(!(b==="schema"||b==="digest"||b==="annotations"||b==="origin")){return ie.errors=[{instancePath:s+"/from",schemaPath:"\
#/properties/from/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}}],!1;break}if(h===e){if(f.schema!==void 0){let b=e;Ne(f.schema,
{instancePath:s+"/from/schema",parentData:f,parentDataProperty:"schema",rootData:L,dynamicAnchors:A})||(t=t===null?Ne.errors:t.concat(Ne.errors),e=t.length);var g=b===
e}else var g=!0;if(g){if(f.digest!==void 0){let b=e;S(f.digest,{instancePath:s+"/from/digest",parentData:f,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||
(t=t===null?S.errors:t.concat(S.errors),e=t.length);var g=b===e}else var g=!0;if(g){if(f.annotations!==void 0){let b=e;Ie(f.annotations,{instancePath:s+"/from/a\
nnotations",parentData:f,parentDataProperty:"annotations",rootData:L,dynamicAnchors:A})||(t=t===null?Ie.errors:t.concat(Ie.errors),e=t.length);var g=b===e}else var g=!0;
if(g)if(f.origin!==void 0){let b=f.origin,D=e;if(e===D)if(b&&typeof b=="object"&&!Array.isArray(b)){let q;if(b.kind===void 0&&(q="kind")||b.file===void 0&&(q="f\
ile")||b.ref===void 0&&(q="ref"))return ie.errors=[{instancePath:s+"/from/origin",schemaPath:"#/properties/from/properties/origin/required",keyword:"required",params:{
missingProperty:q}}],!1;{let N=e;for(let x in b)if(!(x==="kind"||x==="file"||x==="ref")){return ie.errors=[{instancePath:s+"/from/origin",schemaPath:"#/properti\
es/from/properties/origin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x}}],!1;break}if(N===e){if(b.kind!==void 0){let x=b.kind,
I=e;if(typeof x!="string")return ie.errors=[{instancePath:s+"/from/origin/kind",schemaPath:"#/properties/from/properties/origin/properties/kind/type",keyword:"t\
ype",params:{type:"string"}}],!1;if(!(x==="baseline"||x==="ir"||x==="sdl"||x==="git"||x==="empty"))return ie.errors=[{instancePath:s+"/from/origin/kind",schemaPath:"\
#/properties/from/properties/origin/properties/kind/enum",keyword:"enum",params:{allowedValues:$r.properties.from.properties.origin.properties.kind.enum}}],!1;var c=I===
e}else var c=!0;if(c){if(b.file!==void 0){let x=b.file,I=e,Y=e,V=!1,U=e;if(e===U)if(typeof x=="string"){if(!wr.test(x)){let ae={instancePath:s+"/from/origin/fil\
e",schemaPath:"#/properties/from/properties/origin/properties/file/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u000\
0-\\u001f]+$"}};t===null?t=[ae]:t.push(ae),e++}}else{let ae={instancePath:s+"/from/origin/file",schemaPath:"#/properties/from/properties/origin/properties/file/\
anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[ae]:t.push(ae),e++}var a=U===e;V=V||a;let te=e;if(x!==null){let ae={instancePath:s+"/from/origi\
n/file",schemaPath:"#/properties/from/properties/origin/properties/file/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[ae]:t.push(ae),e++}var a=te===
e;if(V=V||a,V)e=Y,t!==null&&(Y?t.length=Y:t=null);else{let ae={instancePath:s+"/from/origin/file",schemaPath:"#/properties/from/properties/origin/properties/fil\
e/anyOf",keyword:"anyOf",params:{}};return t===null?t=[ae]:t.push(ae),e++,ie.errors=t,!1}var c=I===e}else var c=!0;if(c)if(b.ref!==void 0){let x=b.ref,I=e,Y=e,V=!1,
U=e;if(e===U)if(typeof x=="string"){if(E(x)<1){let ae={instancePath:s+"/from/origin/ref",schemaPath:"#/properties/from/properties/origin/properties/ref/anyOf/0/\
minLength",keyword:"minLength",params:{limit:1}};t===null?t=[ae]:t.push(ae),e++}}else{let ae={instancePath:s+"/from/origin/ref",schemaPath:"#/properties/from/pr\
operties/origin/properties/ref/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[ae]:t.push(ae),e++}var p=U===e;V=V||p;let te=e;if(x!==null){let ae={
instancePath:s+"/from/origin/ref",schemaPath:"#/properties/from/properties/origin/properties/ref/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[
ae]:t.push(ae),e++}var p=te===e;if(V=V||p,V)e=Y,t!==null&&(Y?t.length=Y:t=null);else{let ae={instancePath:s+"/from/origin/ref",schemaPath:"#/properties/from/pro\
perties/origin/properties/ref/anyOf",keyword:"anyOf",params:{}};return t===null?t=[ae]:t.push(ae),e++,ie.errors=t,!1}var c=I===e}else var c=!0}}}}else return ie.
errors=[{instancePath:s+"/from/origin",schemaPath:"#/properties/from/properties/origin/type",keyword:"type",params:{type:"object"}}],!1;var g=D===e}else var g=!0}}}}}else
return ie.errors=[{instancePath:s+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"object"}}],!1;var i=k===e}else var i=!0;if(i){if(r.to!==
void 0){let f=r.to,k=e;if(e===k)if(f&&typeof f=="object"&&!Array.isArray(f)){let O;if(f.schema===void 0&&(O="schema")||f.digest===void 0&&(O="digest")||f.annotations===
void 0&&(O="annotations"))return ie.errors=[{instancePath:s+"/to",schemaPath:"#/properties/to/required",keyword:"required",params:{missingProperty:O}}],!1;{let h=e;
for(let b in f)if(!(b==="schema"||b==="digest"||b==="annotations")){return ie.errors=[{instancePath:s+"/to",schemaPath:"#/properties/to/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:b}}],!1;break}if(h===e){if(f.schema!==void 0){let b=e;Ne(f.schema,{instancePath:s+"/to/schema",parentData:f,parentDataProperty:"\
schema",rootData:L,dynamicAnchors:A})||(t=t===null?Ne.errors:t.concat(Ne.errors),e=t.length);var u=b===e}else var u=!0;if(u){if(f.digest!==void 0){let b=e;S(f.digest,
{instancePath:s+"/to/digest",parentData:f,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var u=b===
e}else var u=!0;if(u)if(f.annotations!==void 0){let b=e;Ie(f.annotations,{instancePath:s+"/to/annotations",parentData:f,parentDataProperty:"annotations",rootData:L,
dynamicAnchors:A})||(t=t===null?Ie.errors:t.concat(Ie.errors),e=t.length);var u=b===e}else var u=!0}}}}else return ie.errors=[{instancePath:s+"/to",schemaPath:"\
#/properties/to/type",keyword:"type",params:{type:"object"}}],!1;var i=k===e}else var i=!0;if(i)if(r.changes!==void 0){let f=r.changes,k=e;if(e===k)if(Array.isArray(
f)){var m=!0;let O=f.length;for(let h=0;h<O;h++){let b=f[h],D=e;if(e===D)if(b&&typeof b=="object"&&!Array.isArray(b)){let q;if(b.change===void 0&&(q="change")||
b.classification===void 0&&(q="classification")||b.address===void 0&&(q="address"))return ie.errors=[{instancePath:s+"/changes/"+h,schemaPath:"#/properties/chan\
ges/items/required",keyword:"required",params:{missingProperty:q}}],!1;{let N=e;for(let x in b)if(!(x==="change"||x==="classification"||x==="address")){return ie.
errors=[{instancePath:s+"/changes/"+h,schemaPath:"#/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x}}],
!1;break}if(N===e){if(b.change!==void 0){let x=e;d(b.change,{instancePath:s+"/changes/"+h+"/change",parentData:b,parentDataProperty:"change",rootData:L,dynamicAnchors:A})||
(t=t===null?d.errors:t.concat(d.errors),e=t.length);var y=x===e}else var y=!0;if(y){if(b.classification!==void 0){let x=b.classification,I=e;if(typeof x!="strin\
g")return ie.errors=[{instancePath:s+"/changes/"+h+"/classification",schemaPath:"#/properties/changes/items/properties/classification/type",keyword:"type",params:{
type:"string"}}],!1;if(!(x==="additive"||x==="tightening"||x==="destructive"))return ie.errors=[{instancePath:s+"/changes/"+h+"/classification",schemaPath:"#/pr\
operties/changes/items/properties/classification/enum",keyword:"enum",params:{allowedValues:$r.properties.changes.items.properties.classification.enum}}],!1;var y=I===
e}else var y=!0;if(y)if(b.address!==void 0){let x=e;ve(b.address,{instancePath:s+"/changes/"+h+"/address",parentData:b,parentDataProperty:"address",rootData:L,dynamicAnchors:A})||
(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var y=x===e}else var y=!0}}}}else return ie.errors=[{instancePath:s+"/changes/"+h,schemaPath:"#/properties\
/changes/items/type",keyword:"type",params:{type:"object"}}],!1;var m=D===e;if(!m)break}}else return ie.errors=[{instancePath:s+"/changes",schemaPath:"#/propert\
ies/changes/type",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0}}}}}else return ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return ie.errors=t,e===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Gr=$e;function Se(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Se.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.size===void 0&&(g="size")||r.pause===void 0&&(g="pause"))
return Se.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let c=e;for(let a in r)if(!(a==="size"||a==="pause")){
return Se.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(c===e){if(r.size!==
void 0){let a=r.size,p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Se.errors=[{instancePath:s+"/size",schemaPath:"#/properties/size/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return Se.errors=[{instancePath:s+"/size",
schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(a<1||isNaN(a))return Se.errors=[{instancePath:s+
"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var i=p===e}else var i=!0;if(i)if(r.pause!==void 0){let a=r.
pause,p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Se.errors=[{instancePath:s+"/pause",schemaPath:"#/properties/pause/type",keyword:"type",
params:{type:"integer"}}],!1;if(e===p&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return Se.errors=[{instancePath:s+"/pause",schemaPath:"#\
/properties/pause/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(a<0||isNaN(a))return Se.errors=[{instancePath:s+"/pause",schemaPath:"\
#/properties/pause/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=p===e}else var i=!0}}}else return Se.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Se.errors=t,e===0}Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var br={type:"object",properties:{
id:{type:"string",minLength:1},phase:{type:"string",enum:["expand","backfill","validate","switch","contract"]},do:{$ref:"https://wesley.dev/schemas/definitions/\
Statement"},undo:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Statement"},{type:"null"}]},irreversible:{type:["string","null"]},transaction:{anyOf:[{type:"\
string",minLength:1},{type:"null"}]},lockTimeout:{anyOf:[{type:"integer",minimum:0,maximum:9007199254740991},{type:"null"}]},statementTimeout:{type:"integer",minimum:0,
maximum:9007199254740991},batch:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Batch"},{type:"null"}]},probe:{anyOf:[{$ref:"https://wesley.dev/schemas/de\
finitions/Probe"},{type:"null"}]},claim:{$ref:"https://wesley.dev/schemas/definitions/Claim"},because:{$ref:"https://wesley.dev/schemas/definitions/Address"},why:{
type:"string"},binds:{type:["string","null"]}},required:["id","phase","do","undo","irreversible","transaction","lockTimeout","statementTimeout","batch","probe",
"claim","because","why","binds"],additionalProperties:!1},Ps={type:"object",properties:{form:{type:"string",enum:["ALTER INDEX … RENAME","ALTER POLICY","ALTER\
 TABLE … ADD COLUMN","ALTER TABLE … ADD CONSTRAINT … CHECK … NOT VALID","ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY","ALTER TABLE … ADD CONSTRAINT …\
 FOREIGN KEY … NOT VALID","ALTER TABLE … ADD CONSTRAINT … UNIQUE USING INDEX","ALTER TABLE … ALTER COLUMN … DROP DEFAULT","ALTER TABLE … ALTER COLUMN \
… DROP NOT NULL","ALTER TABLE … ALTER COLUMN … SET DEFAULT","ALTER TABLE … ALTER COLUMN … SET NOT NULL","ALTER TABLE … ALTER COLUMN … TYPE","ALTER\
 TABLE … DISABLE ROW LEVEL SECURITY","ALTER TABLE … DROP COLUMN","ALTER TABLE … DROP CONSTRAINT","ALTER TABLE … DROP CONSTRAINT (foreign key)","ALTER TA\
BLE … ENABLE ROW LEVEL SECURITY","ALTER TABLE … FORCE ROW LEVEL SECURITY","ALTER TABLE … NO FORCE ROW LEVEL SECURITY","ALTER TABLE … RENAME CONSTRAINT",
"ALTER TABLE … VALIDATE CONSTRAINT (check)","ALTER TABLE … VALIDATE CONSTRAINT (foreign key)","ALTER TYPE … ADD VALUE","COMMENT ON","CREATE INDEX","CREATE\
 INDEX CONCURRENTLY","CREATE POLICY","CREATE ROLE","CREATE SCHEMA","CREATE TABLE","CREATE TYPE … AS ENUM","DROP INDEX","DROP INDEX CONCURRENTLY","DROP POLICY",
"DROP SCHEMA","DROP TABLE","DROP TYPE","GRANT","REVOKE","UPDATE"]},on:{type:"array",items:{type:"string",minLength:1}},sql:{type:"string",minLength:1},done:{type:"\
string",minLength:1},leftover:{anyOf:[{type:"object",properties:{present:{type:"string",minLength:1},remove:{type:"string",minLength:1}},required:["present","re\
move"],additionalProperties:!1},{type:"null"}]},needs:{type:"array",items:{type:"string",minLength:1}},makes:{type:"array",items:{type:"string",minLength:1}},drops:{
type:"array",items:{type:"string",minLength:1}}},required:["form","on","sql","done","leftover","needs","makes","drops"],additionalProperties:!1};function re(r,{
instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=re.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&
(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.form===void 0&&(y="form")||r.on===void 0&&(y="on")||r.sql===void 0&&(y="sql")||r.
done===void 0&&(y="done")||r.leftover===void 0&&(y="leftover")||r.needs===void 0&&(y="needs")||r.makes===void 0&&(y="makes")||r.drops===void 0&&(y="drops"))return re.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;{let l=e;for(let o in r)if(!(o==="form"||o==="on"||o==="sql"||
o==="done"||o==="leftover"||o==="needs"||o==="makes"||o==="drops")){return re.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:o}}],!1;break}if(l===e){if(r.form!==void 0){let o=r.form,f=e;if(typeof o!="string")return re.errors=[{instancePath:s+"/form",
schemaPath:"#/properties/form/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="ALTER INDEX … RENAME"||o==="ALTER POLICY"||o==="ALTER TABLE … ADD COL\
UMN"||o==="ALTER TABLE … ADD CONSTRAINT … CHECK … NOT VALID"||o==="ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY"||o==="ALTER TABLE … ADD CONSTRAINT … FO\
REIGN KEY … NOT VALID"||o==="ALTER TABLE … ADD CONSTRAINT … UNIQUE USING INDEX"||o==="ALTER TABLE … ALTER COLUMN … DROP DEFAULT"||o==="ALTER TABLE … A\
LTER COLUMN … DROP NOT NULL"||o==="ALTER TABLE … ALTER COLUMN … SET DEFAULT"||o==="ALTER TABLE … ALTER COLUMN … SET NOT NULL"||o==="ALTER TABLE … ALTE\
R COLUMN … TYPE"||o==="ALTER TABLE … DISABLE ROW LEVEL SECURITY"||o==="ALTER TABLE … DROP COLUMN"||o==="ALTER TABLE … DROP CONSTRAINT"||o==="ALTER TABLE\
 … DROP CONSTRAINT (foreign key)"||o==="ALTER TABLE … ENABLE ROW LEVEL SECURITY"||o==="ALTER TABLE … FORCE ROW LEVEL SECURITY"||o==="ALTER TABLE … NO FORC\
E ROW LEVEL SECURITY"||o==="ALTER TABLE … RENAME CONSTRAINT"||o==="ALTER TABLE … VALIDATE CONSTRAINT (check)"||o==="ALTER TABLE … VALIDATE CONSTRAINT (forei\
gn key)"||o==="ALTER TYPE … ADD VALUE"||o==="COMMENT ON"||o==="CREATE INDEX"||o==="CREATE INDEX CONCURRENTLY"||o==="CREATE POLICY"||o==="CREATE ROLE"||o==="CR\
EATE SCHEMA"||o==="CREATE TABLE"||o==="CREATE TYPE … AS ENUM"||o==="DROP INDEX"||o==="DROP INDEX CONCURRENTLY"||o==="DROP POLICY"||o==="DROP SCHEMA"||o==="DRO\
P TABLE"||o==="DROP TYPE"||o==="GRANT"||o==="REVOKE"||o==="UPDATE"))return re.errors=[{instancePath:s+"/form",schemaPath:"#/properties/form/enum",keyword:"enum",
params:{allowedValues:Ps.properties.form.enum}}],!1;var i=f===e}else var i=!0;if(i){if(r.on!==void 0){let o=r.on,f=e;if(e===f)if(Array.isArray(o)){var g=!0;let w=o.
length;for(let O=0;O<w;O++){let h=o[O],b=e;if(e===b)if(typeof h=="string"){if(E(h)<1)return re.errors=[{instancePath:s+"/on/"+O,schemaPath:"#/properties/on/item\
s/minLength",keyword:"minLength",params:{limit:1}}],!1}else return re.errors=[{instancePath:s+"/on/"+O,schemaPath:"#/properties/on/items/type",keyword:"type",params:{
type:"string"}}],!1;var g=b===e;if(!g)break}}else return re.errors=[{instancePath:s+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type:"array"}}],
!1;var i=f===e}else var i=!0;if(i){if(r.sql!==void 0){let o=r.sql,f=e;if(e===f)if(typeof o=="string"){if(E(o)<1)return re.errors=[{instancePath:s+"/sql",schemaPath:"\
#/properties/sql/minLength",keyword:"minLength",params:{limit:1}}],!1}else return re.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/type",keyword:"\
type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.done!==void 0){let o=r.done,f=e;if(e===f)if(typeof o=="string"){if(E(o)<1)return re.errors=
[{instancePath:s+"/done",schemaPath:"#/properties/done/minLength",keyword:"minLength",params:{limit:1}}],!1}else return re.errors=[{instancePath:s+"/done",schemaPath:"\
#/properties/done/type",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.leftover!==void 0){let o=r.leftover,f=e,k=e,w=!1,O=e;if(e===
O)if(o&&typeof o=="object"&&!Array.isArray(o)){let D;if(o.present===void 0&&(D="present")||o.remove===void 0&&(D="remove")){let j={instancePath:s+"/leftover",schemaPath:"\
#/properties/leftover/anyOf/0/required",keyword:"required",params:{missingProperty:D}};t===null?t=[j]:t.push(j),e++}else{let j=e;for(let q in o)if(!(q==="presen\
t"||q==="remove")){let N={instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q}};
t===null?t=[N]:t.push(N),e++;break}if(j===e){if(o.present!==void 0){let q=o.present,N=e;if(e===N)if(typeof q=="string"){if(E(q)<1){let x={instancePath:s+"/lefto\
ver/present",schemaPath:"#/properties/leftover/anyOf/0/properties/present/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[x]:t.push(x),e++}}else{let x={
instancePath:s+"/leftover/present",schemaPath:"#/properties/leftover/anyOf/0/properties/present/type",keyword:"type",params:{type:"string"}};t===null?t=[x]:t.push(
x),e++}var c=N===e}else var c=!0;if(c)if(o.remove!==void 0){let q=o.remove,N=e;if(e===N)if(typeof q=="string"){if(E(q)<1){let I={instancePath:s+"/leftover/remov\
e",schemaPath:"#/properties/leftover/anyOf/0/properties/remove/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[I]:t.push(I),e++}}else{let I={instancePath:s+
"/leftover/remove",schemaPath:"#/properties/leftover/anyOf/0/properties/remove/type",keyword:"type",params:{type:"string"}};t===null?t=[I]:t.push(I),e++}var c=N===
e}else var c=!0}}}else{let D={instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[D]:t.
push(D),e++}var a=O===e;w=w||a;let h=e;if(o!==null){let D={instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf/1/type",keyword:"type",params:{type:"\
null"}};t===null?t=[D]:t.push(D),e++}var a=h===e;if(w=w||a,w)e=k,t!==null&&(k?t.length=k:t=null);else{let D={instancePath:s+"/leftover",schemaPath:"#/properties\
/leftover/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,re.errors=t,!1}var i=f===e}else var i=!0;if(i){if(r.needs!==void 0){let o=r.needs,
f=e;if(e===f)if(Array.isArray(o)){var p=!0;let w=o.length;for(let O=0;O<w;O++){let h=o[O],b=e;if(e===b)if(typeof h=="string"){if(E(h)<1)return re.errors=[{instancePath:s+
"/needs/"+O,schemaPath:"#/properties/needs/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return re.errors=[{instancePath:s+"/needs/"+O,schemaPath:"\
#/properties/needs/items/type",keyword:"type",params:{type:"string"}}],!1;var p=b===e;if(!p)break}}else return re.errors=[{instancePath:s+"/needs",schemaPath:"#\
/properties/needs/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i){if(r.makes!==void 0){let o=r.makes,f=e;if(e===f)if(Array.isArray(
o)){var u=!0;let w=o.length;for(let O=0;O<w;O++){let h=o[O],b=e;if(e===b)if(typeof h=="string"){if(E(h)<1)return re.errors=[{instancePath:s+"/makes/"+O,schemaPath:"\
#/properties/makes/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return re.errors=[{instancePath:s+"/makes/"+O,schemaPath:"#/properties/makes/\
items/type",keyword:"type",params:{type:"string"}}],!1;var u=b===e;if(!u)break}}else return re.errors=[{instancePath:s+"/makes",schemaPath:"#/properties/makes/t\
ype",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i)if(r.drops!==void 0){let o=r.drops,f=e;if(e===f)if(Array.isArray(o)){var m=!0;let w=o.
length;for(let O=0;O<w;O++){let h=o[O],b=e;if(e===b)if(typeof h=="string"){if(E(h)<1)return re.errors=[{instancePath:s+"/drops/"+O,schemaPath:"#/properties/drop\
s/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return re.errors=[{instancePath:s+"/drops/"+O,schemaPath:"#/properties/drops/items/type",keyword:"\
type",params:{type:"string"}}],!1;var m=b===e;if(!m)break}}else return re.errors=[{instancePath:s+"/drops",schemaPath:"#/properties/drops/type",keyword:"type",params:{
type:"array"}}],!1;var i=f===e}else var i=!0}}}}}}}}}else return re.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return re.
errors=t,e===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function se(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=se.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.table===void 0&&(a="table")||r.key===void 0&&(a="key")||r.
size===void 0&&(a="size")||r.pause===void 0&&(a="pause")||r.bound===void 0&&(a="bound")||r.lock===void 0&&(a="lock"))return se.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;{let p=e;for(let u in r)if(!(u==="table"||u==="key"||u==="size"||u==="pause"||u==="bound"||u==="l\
ock")){return se.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}}],!1;break}if(p===e){if(r.
table!==void 0){let u=r.table,m=e;if(e===m)if(typeof u=="string"){if(E(u)<1)return se.errors=[{instancePath:s+"/table",schemaPath:"#/properties/table/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return se.errors=[{instancePath:s+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type:"stri\
ng"}}],!1;var i=m===e}else var i=!0;if(i){if(r.key!==void 0){let u=r.key,m=e;if(e===m)if(Array.isArray(u)){if(u.length<1)return se.errors=[{instancePath:s+"/key",
schemaPath:"#/properties/key/minItems",keyword:"minItems",params:{limit:1}}],!1;{var g=!0;let l=u.length;for(let o=0;o<l;o++){let f=u[o],k=e;if(e===k)if(f&&typeof f==
"object"&&!Array.isArray(f)){let O;if(f.column===void 0&&(O="column")||f.type===void 0&&(O="type"))return se.errors=[{instancePath:s+"/key/"+o,schemaPath:"#/pro\
perties/key/items/required",keyword:"required",params:{missingProperty:O}}],!1;{let h=e;for(let b in f)if(!(b==="column"||b==="type")){return se.errors=[{instancePath:s+
"/key/"+o,schemaPath:"#/properties/key/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}}],!1;break}if(h===e){if(f.column!==
void 0){let b=f.column,D=e;if(e===D)if(typeof b=="string"){if(E(b)<1)return se.errors=[{instancePath:s+"/key/"+o+"/column",schemaPath:"#/properties/key/items/pr\
operties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return se.errors=[{instancePath:s+"/key/"+o+"/column",schemaPath:"#/properties/key/ite\
ms/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var c=D===e}else var c=!0;if(c)if(f.type!==void 0){let b=f.type,D=e;if(e===D)if(typeof b==
"string"){if(E(b)<1)return se.errors=[{instancePath:s+"/key/"+o+"/type",schemaPath:"#/properties/key/items/properties/type/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return se.errors=[{instancePath:s+"/key/"+o+"/type",schemaPath:"#/properties/key/items/properties/type/type",keyword:"type",params:{type:"str\
ing"}}],!1;var c=D===e}else var c=!0}}}else return se.errors=[{instancePath:s+"/key/"+o,schemaPath:"#/properties/key/items/type",keyword:"type",params:{type:"ob\
ject"}}],!1;var g=k===e;if(!g)break}}}else return se.errors=[{instancePath:s+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"array"}}],!1;
var i=m===e}else var i=!0;if(i){if(r.size!==void 0){let u=r.size,m=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return se.errors=[{instancePath:s+
"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type:"integer"}}],!1;if(e===m&&typeof u=="number"&&isFinite(u)){if(u>9007199254740991||isNaN(
u))return se.errors=[{instancePath:s+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(u<
1||isNaN(u))return se.errors=[{instancePath:s+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var i=m===e}else
var i=!0;if(i){if(r.pause!==void 0){let u=r.pause,m=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return se.errors=[{instancePath:s+"/pause",schemaPath:"\
#/properties/pause/type",keyword:"type",params:{type:"integer"}}],!1;if(e===m&&typeof u=="number"&&isFinite(u)){if(u>9007199254740991||isNaN(u))return se.errors=
[{instancePath:s+"/pause",schemaPath:"#/properties/pause/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(u<0||isNaN(u))return se.
errors=[{instancePath:s+"/pause",schemaPath:"#/properties/pause/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=m===e}else var i=!0;if(i){
if(r.bound!==void 0){let u=r.bound,m=e;if(e===m)if(typeof u=="string"){if(E(u)<1)return se.errors=[{instancePath:s+"/bound",schemaPath:"#/properties/bound/minLe\
ngth",keyword:"minLength",params:{limit:1}}],!1}else return se.errors=[{instancePath:s+"/bound",schemaPath:"#/properties/bound/type",keyword:"type",params:{type:"\
string"}}],!1;var i=m===e}else var i=!0;if(i)if(r.lock!==void 0){let u=r.lock,m=e;if(e===m)if(typeof u=="string"){if(E(u)<1)return se.errors=[{instancePath:s+"/\
lock",schemaPath:"#/properties/lock/minLength",keyword:"minLength",params:{limit:1}}],!1}else return se.errors=[{instancePath:s+"/lock",schemaPath:"#/properties\
/lock/type",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0}}}}}}}else return se.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"}}],!1;return se.errors=t,e===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ke(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Ke.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.sql===void 0&&(g="sql")||r.meaning===void 0&&(g="meaning"))
return Ke.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let c=e;for(let a in r)if(!(a==="sql"||a==="meanin\
g")){return Ke.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(c===e){if(r.
sql!==void 0){let a=r.sql,p=e;if(e===p)if(typeof a=="string"){if(E(a)<1)return Ke.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return Ke.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{type:"string"}}],!1;var i=p===
e}else var i=!0;if(i)if(r.meaning!==void 0){let a=e;if(typeof r.meaning!="string")return Ke.errors=[{instancePath:s+"/meaning",schemaPath:"#/properties/meaning/\
type",keyword:"type",params:{type:"string"}}],!1;var i=a===e}else var i=!0}}}else return Ke.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return Ke.errors=t,e===0}Ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var bs={type:"object",properties:{locks:{type:"array",items:{$ref:"\
https://wesley.dev/schemas/definitions/RelationLock"}},scans:{type:"array",items:{type:"string",minLength:1}},rewrites:{type:"array",items:{type:"string",minLength:1}},
blocks:{type:"string",enum:["nothing","schema changes","writes","reads and writes"]}},required:["locks","scans","rewrites","blocks"],additionalProperties:!1},ws={
type:"object",properties:{relation:{type:"string",minLength:1},mode:{type:"string",enum:["ACCESS SHARE","ROW SHARE","ROW EXCLUSIVE","SHARE UPDATE EXCLUSIVE","SH\
ARE","SHARE ROW EXCLUSIVE","EXCLUSIVE","ACCESS EXCLUSIVE"]}},required:["relation","mode"],additionalProperties:!1};function Ce(r,{instancePath:s="",parentData:R,
parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Ce.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.relation===void 0&&(g="relation")||r.mode===void 0&&(g="mode"))return Ce.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:g}}],!1;{let c=e;for(let a in r)if(!(a==="relation"||a==="mode")){return Ce.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(c===e){if(r.relation!==void 0){let a=r.relation,p=e;if(e===p)
if(typeof a=="string"){if(E(a)<1)return Ce.errors=[{instancePath:s+"/relation",schemaPath:"#/properties/relation/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return Ce.errors=[{instancePath:s+"/relation",schemaPath:"#/properties/relation/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;
if(i)if(r.mode!==void 0){let a=r.mode,p=e;if(typeof a!="string")return Ce.errors=[{instancePath:s+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{
type:"string"}}],!1;if(!(a==="ACCESS SHARE"||a==="ROW SHARE"||a==="ROW EXCLUSIVE"||a==="SHARE UPDATE EXCLUSIVE"||a==="SHARE"||a==="SHARE ROW EXCLUSIVE"||a==="EX\
CLUSIVE"||a==="ACCESS EXCLUSIVE"))return Ce.errors=[{instancePath:s+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:ws.properties.
mode.enum}}],!1;var i=p===e}else var i=!0}}}else return Ce.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ce.errors=
t,e===0}Ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function je(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=je.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.
locks===void 0&&(p="locks")||r.scans===void 0&&(p="scans")||r.rewrites===void 0&&(p="rewrites")||r.blocks===void 0&&(p="blocks"))return je.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;{let u=e;for(let m in r)if(!(m==="locks"||m==="scans"||m==="rewrites"||m==="blocks")){
return je.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(u===e){if(r.locks!==
void 0){let m=r.locks,y=e;if(e===y)if(Array.isArray(m)){var i=!0;let l=m.length;for(let o=0;o<l;o++){let f=e;Ce(m[o],{instancePath:s+"/locks/"+o,parentData:m,parentDataProperty:o,
rootData:L,dynamicAnchors:A})||(t=t===null?Ce.errors:t.concat(Ce.errors),e=t.length);var i=f===e;if(!i)break}}else return je.errors=[{instancePath:s+"/locks",schemaPath:"\
#/properties/locks/type",keyword:"type",params:{type:"array"}}],!1;var g=y===e}else var g=!0;if(g){if(r.scans!==void 0){let m=r.scans,y=e;if(e===y)if(Array.isArray(
m)){var c=!0;let o=m.length;for(let f=0;f<o;f++){let k=m[f],w=e;if(e===w)if(typeof k=="string"){if(E(k)<1)return je.errors=[{instancePath:s+"/scans/"+f,schemaPath:"\
#/properties/scans/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return je.errors=[{instancePath:s+"/scans/"+f,schemaPath:"#/properties/scans/\
items/type",keyword:"type",params:{type:"string"}}],!1;var c=w===e;if(!c)break}}else return je.errors=[{instancePath:s+"/scans",schemaPath:"#/properties/scans/t\
ype",keyword:"type",params:{type:"array"}}],!1;var g=y===e}else var g=!0;if(g){if(r.rewrites!==void 0){let m=r.rewrites,y=e;if(e===y)if(Array.isArray(m)){var a=!0;
let o=m.length;for(let f=0;f<o;f++){let k=m[f],w=e;if(e===w)if(typeof k=="string"){if(E(k)<1)return je.errors=[{instancePath:s+"/rewrites/"+f,schemaPath:"#/prop\
erties/rewrites/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return je.errors=[{instancePath:s+"/rewrites/"+f,schemaPath:"#/properties/rewrit\
es/items/type",keyword:"type",params:{type:"string"}}],!1;var a=w===e;if(!a)break}}else return je.errors=[{instancePath:s+"/rewrites",schemaPath:"#/properties/r\
ewrites/type",keyword:"type",params:{type:"array"}}],!1;var g=y===e}else var g=!0;if(g)if(r.blocks!==void 0){let m=r.blocks,y=e;if(typeof m!="string")return je.
errors=[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type:"string"}}],!1;if(!(m==="nothing"||m==="schema changes"||m===
"writes"||m==="reads and writes"))return je.errors=[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/enum",keyword:"enum",params:{allowedValues:bs.properties.
blocks.enum}}],!1;var g=y===e}else var g=!0}}}}}else return je.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return je.
errors=t,e===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function de(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=de.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.
id===void 0&&(m="id")||r.phase===void 0&&(m="phase")||r.do===void 0&&(m="do")||r.undo===void 0&&(m="undo")||r.irreversible===void 0&&(m="irreversible")||r.transaction===
void 0&&(m="transaction")||r.lockTimeout===void 0&&(m="lockTimeout")||r.statementTimeout===void 0&&(m="statementTimeout")||r.batch===void 0&&(m="batch")||r.probe===
void 0&&(m="probe")||r.claim===void 0&&(m="claim")||r.because===void 0&&(m="because")||r.why===void 0&&(m="why")||r.binds===void 0&&(m="binds"))return de.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let y=e;for(let l in r)if(!gr.call(br.properties,l)){return de.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(y===e){if(r.id!==void 0){let l=r.
id,o=e;if(e===o)if(typeof l=="string"){if(E(l)<1)return de.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return de.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i){if(r.
phase!==void 0){let l=r.phase,o=e;if(typeof l!="string")return de.errors=[{instancePath:s+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type:"\
string"}}],!1;if(!(l==="expand"||l==="backfill"||l==="validate"||l==="switch"||l==="contract"))return de.errors=[{instancePath:s+"/phase",schemaPath:"#/properti\
es/phase/enum",keyword:"enum",params:{allowedValues:br.properties.phase.enum}}],!1;var i=o===e}else var i=!0;if(i){if(r.do!==void 0){let l=e;re(r.do,{instancePath:s+
"/do",parentData:r,parentDataProperty:"do",rootData:L,dynamicAnchors:A})||(t=t===null?re.errors:t.concat(re.errors),e=t.length);var i=l===e}else var i=!0;if(i){
if(r.undo!==void 0){let l=r.undo,o=e,f=e,k=!1,w=e;re(l,{instancePath:s+"/undo",parentData:r,parentDataProperty:"undo",rootData:L,dynamicAnchors:A})||(t=t===null?
re.errors:t.concat(re.errors),e=t.length);var g=w===e;k=k||g;let O=e;if(l!==null){let b={instancePath:s+"/undo",schemaPath:"#/properties/undo/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var g=O===e;if(k=k||g,k)e=f,t!==null&&(f?t.length=f:t=null);else{let b={instancePath:s+"/undo",schemaPath:"\
#/properties/undo/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,de.errors=t,!1}var i=o===e}else var i=!0;if(i){if(r.irreversible!==void 0){
let l=r.irreversible,o=e;if(typeof l!="string"&&l!==null)return de.errors=[{instancePath:s+"/irreversible",schemaPath:"#/properties/irreversible/type",keyword:"\
type",params:{type:br.properties.irreversible.type}}],!1;var i=o===e}else var i=!0;if(i){if(r.transaction!==void 0){let l=r.transaction,o=e,f=e,k=!1,w=e;if(e===
w)if(typeof l=="string"){if(E(l)<1){let b={instancePath:s+"/transaction",schemaPath:"#/properties/transaction/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};
t===null?t=[b]:t.push(b),e++}}else{let b={instancePath:s+"/transaction",schemaPath:"#/properties/transaction/anyOf/0/type",keyword:"type",params:{type:"string"}};
t===null?t=[b]:t.push(b),e++}var c=w===e;k=k||c;let O=e;if(l!==null){let b={instancePath:s+"/transaction",schemaPath:"#/properties/transaction/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var c=O===e;if(k=k||c,k)e=f,t!==null&&(f?t.length=f:t=null);else{let b={instancePath:s+"/transaction",schemaPath:"\
#/properties/transaction/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,de.errors=t,!1}var i=o===e}else var i=!0;if(i){if(r.lockTimeout!==
void 0){let l=r.lockTimeout,o=e,f=e,k=!1,w=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let b={instancePath:s+"/lockTimeout",schemaPath:"#/proper\
ties/lockTimeout/anyOf/0/type",keyword:"type",params:{type:"integer"}};t===null?t=[b]:t.push(b),e++}if(e===w&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||
isNaN(l)){let b={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
t===null?t=[b]:t.push(b),e++}else if(l<0||isNaN(l)){let b={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/0/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}};t===null?t=[b]:t.push(b),e++}}var a=w===e;k=k||a;let O=e;if(l!==null){let b={instancePath:s+"/lockTimeout",schemaPath:"#/prope\
rties/lockTimeout/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var a=O===e;if(k=k||a,k)e=f,t!==null&&(f?t.length=f:t=null);else{
let b={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,de.errors=t,!1}var i=o===
e}else var i=!0;if(i){if(r.statementTimeout!==void 0){let l=r.statementTimeout,o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return de.errors=[{instancePath:s+
"/statementTimeout",schemaPath:"#/properties/statementTimeout/type",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof l=="number"&&isFinite(l)){if(l>
9007199254740991||isNaN(l))return de.errors=[{instancePath:s+"/statementTimeout",schemaPath:"#/properties/statementTimeout/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(l<0||isNaN(l))return de.errors=[{instancePath:s+"/statementTimeout",schemaPath:"#/properties/statementTimeout/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1}var i=o===e}else var i=!0;if(i){if(r.batch!==void 0){let l=r.batch,o=e,f=e,k=!1,w=e;se(l,{instancePath:s+"/batch",
parentData:r,parentDataProperty:"batch",rootData:L,dynamicAnchors:A})||(t=t===null?se.errors:t.concat(se.errors),e=t.length);var p=w===e;k=k||p;let O=e;if(l!==null){
let b={instancePath:s+"/batch",schemaPath:"#/properties/batch/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var p=O===e;if(k=k||
p,k)e=f,t!==null&&(f?t.length=f:t=null);else{let b={instancePath:s+"/batch",schemaPath:"#/properties/batch/anyOf",keyword:"anyOf",params:{}};return t===null?t=[
b]:t.push(b),e++,de.errors=t,!1}var i=o===e}else var i=!0;if(i){if(r.probe!==void 0){let l=r.probe,o=e,f=e,k=!1,w=e;Ke(l,{instancePath:s+"/probe",parentData:r,parentDataProperty:"\
probe",rootData:L,dynamicAnchors:A})||(t=t===null?Ke.errors:t.concat(Ke.errors),e=t.length);var u=w===e;k=k||u;let O=e;if(l!==null){let b={instancePath:s+"/prob\
e",schemaPath:"#/properties/probe/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var u=O===e;if(k=k||u,k)e=f,t!==null&&(f?t.length=
f:t=null);else{let b={instancePath:s+"/probe",schemaPath:"#/properties/probe/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,de.errors=t,!1}
var i=o===e}else var i=!0;if(i){if(r.claim!==void 0){let l=e;je(r.claim,{instancePath:s+"/claim",parentData:r,parentDataProperty:"claim",rootData:L,dynamicAnchors:A})||
(t=t===null?je.errors:t.concat(je.errors),e=t.length);var i=l===e}else var i=!0;if(i){if(r.because!==void 0){let l=e;ve(r.because,{instancePath:s+"/because",parentData:r,
parentDataProperty:"because",rootData:L,dynamicAnchors:A})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var i=l===e}else var i=!0;if(i){if(r.why!==void 0){
let l=e;if(typeof r.why!="string")return de.errors=[{instancePath:s+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}}],!1;var i=l===
e}else var i=!0;if(i)if(r.binds!==void 0){let l=r.binds,o=e;if(typeof l!="string"&&l!==null)return de.errors=[{instancePath:s+"/binds",schemaPath:"#/properties/\
binds/type",keyword:"type",params:{type:br.properties.binds.type}}],!1;var i=o===e}else var i=!0}}}}}}}}}}}}}}}else return de.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return de.errors=t,e===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $e(r,{instancePath:s="",
parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=$e.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=
void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.format===void 0&&(p="format")||r.from===void 0&&(p="from")||r.to===void 0&&(p="to")||r.postgres===
void 0&&(p="postgres")||r.backfill===void 0&&(p="backfill")||r.changes===void 0&&(p="changes")||r.leftOut===void 0&&(p="leftOut")||r.steps===void 0&&(p="steps"))
return $e.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;{let u=e;for(let m in r)if(!(m==="format"||m==="fro\
m"||m==="to"||m==="postgres"||m==="backfill"||m==="changes"||m==="leftOut"||m==="steps")){return $e.errors=[{instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(u===e){if(r.format!==void 0){let m=r.format,y=e;if(typeof m!="string")return $e.errors=
[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(m!=="wesley.plan/1")return $e.errors=[{instancePath:s+
"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.plan/1"}}],!1;var i=y===e}else var i=!0;if(i){if(r.from!==void 0){
let m=e;S(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);
var i=m===e}else var i=!0;if(i){if(r.to!==void 0){let m=e;S(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===
null?S.errors:t.concat(S.errors),e=t.length);var i=m===e}else var i=!0;if(i){if(r.postgres!==void 0){let m=r.postgres,y=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(
m)&&isFinite(m)))return $e.errors=[{instancePath:s+"/postgres",schemaPath:"#/properties/postgres/type",keyword:"type",params:{type:"integer"}}],!1;if(e===y&&typeof m==
"number"&&isFinite(m)){if(m>9007199254740991||isNaN(m))return $e.errors=[{instancePath:s+"/postgres",schemaPath:"#/properties/postgres/maximum",keyword:"maximum",
params:{comparison:"<=",limit:9007199254740991}}],!1;if(m<13||isNaN(m))return $e.errors=[{instancePath:s+"/postgres",schemaPath:"#/properties/postgres/minimum",
keyword:"minimum",params:{comparison:">=",limit:13}}],!1}var i=y===e}else var i=!0;if(i){if(r.backfill!==void 0){let m=e;Se(r.backfill,{instancePath:s+"/backfil\
l",parentData:r,parentDataProperty:"backfill",rootData:L,dynamicAnchors:A})||(t=t===null?Se.errors:t.concat(Se.errors),e=t.length);var i=m===e}else var i=!0;if(i){
if(r.changes!==void 0){let m=r.changes,y=e;if(e===y)if(Array.isArray(m)){var g=!0;let o=m.length;for(let f=0;f<o;f++){let k=e;d(m[f],{instancePath:s+"/changes/"+
f,parentData:m,parentDataProperty:f,rootData:L,dynamicAnchors:A})||(t=t===null?d.errors:t.concat(d.errors),e=t.length);var g=k===e;if(!g)break}}else return $e.errors=
[{instancePath:s+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"}}],!1;var i=y===e}else var i=!0;if(i){if(r.leftOut!==void 0){
let m=r.leftOut,y=e;if(e===y)if(Array.isArray(m)){var c=!0;let o=m.length;for(let f=0;f<o;f++){let k=e;d(m[f],{instancePath:s+"/leftOut/"+f,parentData:m,parentDataProperty:f,
rootData:L,dynamicAnchors:A})||(t=t===null?d.errors:t.concat(d.errors),e=t.length);var c=k===e;if(!c)break}}else return $e.errors=[{instancePath:s+"/leftOut",schemaPath:"\
#/properties/leftOut/type",keyword:"type",params:{type:"array"}}],!1;var i=y===e}else var i=!0;if(i)if(r.steps!==void 0){let m=r.steps,y=e;if(e===y)if(Array.isArray(
m)){var a=!0;let o=m.length;for(let f=0;f<o;f++){let k=e;de(m[f],{instancePath:s+"/steps/"+f,parentData:m,parentDataProperty:f,rootData:L,dynamicAnchors:A})||(t=
t===null?de.errors:t.concat(de.errors),e=t.length);var a=k===e;if(!a)break}}else return $e.errors=[{instancePath:s+"/steps",schemaPath:"#/properties/steps/type",
keyword:"type",params:{type:"array"}}],!1;var i=y===e}else var i=!0}}}}}}}}}else return $e.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return $e.errors=t,e===0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Hr=ee,Sr={type:"object",properties:{format:{type:"string",const:"\
wesley.realm/1"},plan:{$ref:"https://wesley.dev/schemas/definitions/Digest"},suite:{$ref:"https://wesley.dev/schemas/definitions/Digest"},verdict:{type:"string",
enum:["PASS","FAIL","NOTHING_TO_REHEARSE"]},at:{$ref:"https://wesley.dev/schemas/definitions/Moment"},server:{anyOf:[{$ref:"https://wesley.dev/schemas/definitio\
ns/Server"},{type:"null"}]},fingerprints:{anyOf:[{type:"object",properties:{base:{$ref:"https://wesley.dev/schemas/definitions/Digest"},target:{$ref:"https://we\
sley.dev/schemas/definitions/Digest"}},required:["base","target"],additionalProperties:!1},{type:"null"}]},rows:{type:"array",items:{type:"object",properties:{table:{
type:"string",minLength:1},rows:{type:"integer",minimum:0,maximum:9007199254740991}},required:["table","rows"],additionalProperties:!1}},budget:{type:"integer",
minimum:0,maximum:9007199254740991},steps:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/RehearsedStep"}},checks:{type:"array",items:{$ref:"h\
ttps://wesley.dev/schemas/definitions/CheckResult"}},tests:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/TestRun"},{type:"null"}]},present:{type:"array",
items:{type:"string",minLength:1}},failure:{anyOf:[{type:"object",properties:{code:{type:"string",minLength:1},message:{type:"string"}},required:["code","messag\
e"],additionalProperties:!1},{type:"null"}]}},required:["format","plan","suite","verdict","at","server","fingerprints","rows","budget","steps","checks","tests",
"present","failure"],additionalProperties:!1};var _s=new RegExp("^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\dZ$","u");function rr(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=rr.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(typeof r=="string"){if(!_s.test(r))return rr.errors=
[{instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\dZ$"}}],!1}else return rr.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return rr.errors=t,e===0}rr.evaluated={dynamicProps:!1,dynamicItems:!1};var Vr={type:"\
object",properties:{version:{type:"string",minLength:1},versionNumber:{type:"integer",minimum:0,maximum:9007199254740991},major:{type:"integer",minimum:0,maximum:9007199254740991},
provider:{type:"string",enum:["embedded","dsn"]},host:{type:["string","null"]},settings:{type:"object",propertyNames:{type:"string"},additionalProperties:{type:"\
string"}},extensions:{type:"array",items:{type:"string",minLength:1}}},required:["version","versionNumber","major","provider","host","settings","extensions"],additionalProperties:!1};
function le(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=le.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.version===void 0&&(p="version")||r.versionNumber===void 0&&
(p="versionNumber")||r.major===void 0&&(p="major")||r.provider===void 0&&(p="provider")||r.host===void 0&&(p="host")||r.settings===void 0&&(p="settings")||r.extensions===
void 0&&(p="extensions"))return le.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;{let u=e;for(let m in r)if(!(m===
"version"||m==="versionNumber"||m==="major"||m==="provider"||m==="host"||m==="settings"||m==="extensions")){return le.errors=[{instancePath:s,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(u===e){if(r.version!==void 0){let m=r.version,y=e;if(e===y)if(typeof m==
"string"){if(E(m)<1)return le.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit:1}}],!1}else return le.
errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(r.versionNumber!==
void 0){let m=r.versionNumber,y=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return le.errors=[{instancePath:s+"/versionNumber",schemaPath:"#/prop\
erties/versionNumber/type",keyword:"type",params:{type:"integer"}}],!1;if(e===y&&typeof m=="number"&&isFinite(m)){if(m>9007199254740991||isNaN(m))return le.errors=
[{instancePath:s+"/versionNumber",schemaPath:"#/properties/versionNumber/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(m<0||
isNaN(m))return le.errors=[{instancePath:s+"/versionNumber",schemaPath:"#/properties/versionNumber/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}var i=y===e}else var i=!0;if(i){if(r.major!==void 0){let m=r.major,y=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return le.errors=[{instancePath:s+
"/major",schemaPath:"#/properties/major/type",keyword:"type",params:{type:"integer"}}],!1;if(e===y&&typeof m=="number"&&isFinite(m)){if(m>9007199254740991||isNaN(
m))return le.errors=[{instancePath:s+"/major",schemaPath:"#/properties/major/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(m<
0||isNaN(m))return le.errors=[{instancePath:s+"/major",schemaPath:"#/properties/major/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=y===
e}else var i=!0;if(i){if(r.provider!==void 0){let m=r.provider,y=e;if(typeof m!="string")return le.errors=[{instancePath:s+"/provider",schemaPath:"#/properties/\
provider/type",keyword:"type",params:{type:"string"}}],!1;if(!(m==="embedded"||m==="dsn"))return le.errors=[{instancePath:s+"/provider",schemaPath:"#/properties\
/provider/enum",keyword:"enum",params:{allowedValues:Vr.properties.provider.enum}}],!1;var i=y===e}else var i=!0;if(i){if(r.host!==void 0){let m=r.host,y=e;if(typeof m!=
"string"&&m!==null)return le.errors=[{instancePath:s+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:Vr.properties.host.type}}],!1;var i=y===
e}else var i=!0;if(i){if(r.settings!==void 0){let m=r.settings,y=e;if(e===y)if(m&&typeof m=="object"&&!Array.isArray(m)){for(let o in m){let f=e;if(typeof o!="s\
tring"){let k={instancePath:s+"/settings",schemaPath:"#/properties/settings/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:o};t===null?t=
[k]:t.push(k),e++}var g=f===e;if(!g){let k={instancePath:s+"/settings",schemaPath:"#/properties/settings/propertyNames",keyword:"propertyNames",params:{propertyName:o}};
return t===null?t=[k]:t.push(k),e++,le.errors=t,!1;break}}if(g)for(let o in m){let f=e;if(typeof m[o]!="string")return le.errors=[{instancePath:s+"/settings/"+o.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/settings/additionalProperties/type",keyword:"type",params:{type:"string"}}],!1;var c=f===e;if(!c)
break}}else return le.errors=[{instancePath:s+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type:"object"}}],!1;var i=y===e}else var i=!0;
if(i)if(r.extensions!==void 0){let m=r.extensions,y=e;if(e===y)if(Array.isArray(m)){var a=!0;let o=m.length;for(let f=0;f<o;f++){let k=m[f],w=e;if(e===w)if(typeof k==
"string"){if(E(k)<1)return le.errors=[{instancePath:s+"/extensions/"+f,schemaPath:"#/properties/extensions/items/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return le.errors=[{instancePath:s+"/extensions/"+f,schemaPath:"#/properties/extensions/items/type",keyword:"type",params:{type:"string"}}],!1;var a=w===
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
"string","null"]}},required:["reads","writes","control","behind","who","refused"],additionalProperties:!1};function he(r,{instancePath:s="",parentData:R,parentDataProperty:C,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=he.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let g;if(r.reads===void 0&&(g="reads")||r.writes===void 0&&(g="writes")||r.control===void 0&&(g="control")||r.behind===void 0&&(g="b\
ehind")||r.who===void 0&&(g="who")||r.refused===void 0&&(g="refused"))return he.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],
!1;{let c=e;for(let a in r)if(!(a==="reads"||a==="writes"||a==="control"||a==="behind"||a==="who"||a==="refused")){return he.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(c===e){if(r.reads!==void 0){let a=r.reads,p=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return he.errors=[{instancePath:s+"/reads",schemaPath:"#/properties/reads/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===p&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return he.errors=[{instancePath:s+"/reads",schemaPath:"#/properties/reads/maximum",
keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(a<0||isNaN(a))return he.errors=[{instancePath:s+"/reads",schemaPath:"#/properties/read\
s/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=p===e}else var i=!0;if(i){if(r.writes!==void 0){let a=r.writes,p=e;if(!(typeof a=="numb\
er"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return he.errors=[{instancePath:s+"/writes",schemaPath:"#/properties/writes/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===p&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return he.errors=[{instancePath:s+"/writes",schemaPath:"#/properties/writes/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(a<0||isNaN(a))return he.errors=[{instancePath:s+"/writes",schemaPath:"#/properties/\
writes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=p===e}else var i=!0;if(i){if(r.control!==void 0){let a=r.control,p=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return he.errors=[{instancePath:s+"/control",schemaPath:"#/properties/control/type",keyword:"type",params:{type:"integ\
er"}}],!1;if(e===p&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return he.errors=[{instancePath:s+"/control",schemaPath:"#/properties/contr\
ol/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(a<0||isNaN(a))return he.errors=[{instancePath:s+"/control",schemaPath:"#/p\
roperties/control/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=p===e}else var i=!0;if(i){if(r.behind!==void 0){let a=r.behind,p=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return he.errors=[{instancePath:s+"/behind",schemaPath:"#/properties/behind/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===p&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return he.errors=[{instancePath:s+"/behind",schemaPath:"#/properties/behind/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(a<0||isNaN(a))return he.errors=[{instancePath:s+"/behind",schemaPath:"#/properties/\
behind/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=p===e}else var i=!0;if(i){if(r.who!==void 0){let a=r.who,p=e;if(typeof a!="string"&&
a!==null)return he.errors=[{instancePath:s+"/who",schemaPath:"#/properties/who/type",keyword:"type",params:{type:Fr.properties.who.type}}],!1;var i=p===e}else var i=!0;
if(i)if(r.refused!==void 0){let a=r.refused,p=e;if(typeof a!="string"&&a!==null)return he.errors=[{instancePath:s+"/refused",schemaPath:"#/properties/refused/ty\
pe",keyword:"type",params:{type:Fr.properties.refused.type}}],!1;var i=p===e}else var i=!0}}}}}}}else return he.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return he.errors=t,e===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Z(r,{instancePath:s="",parentData:R,
parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Z.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.id===void 0&&(m="id")||r.phase===void 0&&(m="phase")||r.milliseconds===void 0&&(m="milliseconds")||r.retries===
void 0&&(m="retries")||r.rows===void 0&&(m="rows")||r.observed===void 0&&(m="observed")||r.locks===void 0&&(m="locks")||r.scanned===void 0&&(m="scanned")||r.rewrote===
void 0&&(m="rewrote")||r.held===void 0&&(m="held")||r.wal===void 0&&(m="wal")||r.waited===void 0&&(m="waited"))return Z.errors=[{instancePath:s,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:m}}],!1;{let y=e;for(let l in r)if(!gr.call(Er.properties,l)){return Z.errors=[{instancePath:s,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(y===e){if(r.id!==void 0){let l=r.id,o=e;if(e===o)if(typeof l=="\
string"){if(E(l)<1)return Z.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Z.errors=
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
let l=r.rows,o=e,f=e,k=!1,w=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let b={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/0/type",
keyword:"type",params:{type:"integer"}};t===null?t=[b]:t.push(b),e++}if(e===w&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l)){let b={instancePath:s+
"/rows",schemaPath:"#/properties/rows/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};t===null?t=[b]:t.push(b),e++}else if(l<
0||isNaN(l)){let b={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[b]:t.push(
b),e++}}var g=w===e;k=k||g;let O=e;if(l!==null){let b={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/1/type",keyword:"type",params:{type:"null"}};t===
null?t=[b]:t.push(b),e++}var g=O===e;if(k=k||g,k)e=f,t!==null&&(f?t.length=f:t=null);else{let b={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,Z.errors=t,!1}var i=o===e}else var i=!0;if(i){if(r.observed!==void 0){let l=r.observed,o=e;if(typeof l!="s\
tring")return Z.errors=[{instancePath:s+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="pg_locks"||l===
"relay"||l==="not observed"))return Z.errors=[{instancePath:s+"/observed",schemaPath:"#/properties/observed/enum",keyword:"enum",params:{allowedValues:Er.properties.
observed.enum}}],!1;var i=o===e}else var i=!0;if(i){if(r.locks!==void 0){let l=r.locks,o=e;if(e===o)if(Array.isArray(l)){var c=!0;let k=l.length;for(let w=0;w<k;w++){
let O=e;Ce(l[w],{instancePath:s+"/locks/"+w,parentData:l,parentDataProperty:w,rootData:L,dynamicAnchors:A})||(t=t===null?Ce.errors:t.concat(Ce.errors),e=t.length);
var c=O===e;if(!c)break}}else return Z.errors=[{instancePath:s+"/locks",schemaPath:"#/properties/locks/type",keyword:"type",params:{type:"array"}}],!1;var i=o===
e}else var i=!0;if(i){if(r.scanned!==void 0){let l=r.scanned,o=e;if(e===o)if(Array.isArray(l)){var a=!0;let k=l.length;for(let w=0;w<k;w++){let O=l[w],h=e;if(e===
h)if(typeof O=="string"){if(E(O)<1)return Z.errors=[{instancePath:s+"/scanned/"+w,schemaPath:"#/properties/scanned/items/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return Z.errors=[{instancePath:s+"/scanned/"+w,schemaPath:"#/properties/scanned/items/type",keyword:"type",params:{type:"string"}}],!1;var a=h===
e;if(!a)break}}else return Z.errors=[{instancePath:s+"/scanned",schemaPath:"#/properties/scanned/type",keyword:"type",params:{type:"array"}}],!1;var i=o===e}else
var i=!0;if(i){if(r.rewrote!==void 0){let l=r.rewrote,o=e;if(e===o)if(Array.isArray(l)){var p=!0;let k=l.length;for(let w=0;w<k;w++){let O=l[w],h=e;if(e===h)if(typeof O==
"string"){if(E(O)<1)return Z.errors=[{instancePath:s+"/rewrote/"+w,schemaPath:"#/properties/rewrote/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return Z.errors=[{instancePath:s+"/rewrote/"+w,schemaPath:"#/properties/rewrote/items/type",keyword:"type",params:{type:"string"}}],!1;var p=h===e;if(!p)break}}else
return Z.errors=[{instancePath:s+"/rewrote",schemaPath:"#/properties/rewrote/type",keyword:"type",params:{type:"array"}}],!1;var i=o===e}else var i=!0;if(i){if(r.
held!==void 0){let l=r.held,o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return Z.errors=[{instancePath:s+"/held",schemaPath:"#/properties/held/\
type",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return Z.errors=[{instancePath:s+"/\
held",schemaPath:"#/properties/held/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(l<0||isNaN(l))return Z.errors=[{instancePath:s+
"/held",schemaPath:"#/properties/held/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=o===e}else var i=!0;if(i){if(r.wal!==void 0){let l=r.
wal,o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return Z.errors=[{instancePath:s+"/wal",schemaPath:"#/properties/wal/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===o&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return Z.errors=[{instancePath:s+"/wal",schemaPath:"#/properties\
/wal/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(l<0||isNaN(l))return Z.errors=[{instancePath:s+"/wal",schemaPath:"#/prop\
erties/wal/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=o===e}else var i=!0;if(i)if(r.waited!==void 0){let l=r.waited,o=e,f=e,k=!1,w=e;
he(l,{instancePath:s+"/waited",parentData:r,parentDataProperty:"waited",rootData:L,dynamicAnchors:A})||(t=t===null?he.errors:t.concat(he.errors),e=t.length);var u=w===
e;k=k||u;let O=e;if(l!==null){let b={instancePath:s+"/waited",schemaPath:"#/properties/waited/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:
t.push(b),e++}var u=O===e;if(k=k||u,k)e=f,t!==null&&(f?t.length=f:t=null);else{let b={instancePath:s+"/waited",schemaPath:"#/properties/waited/anyOf",keyword:"a\
nyOf",params:{}};return t===null?t=[b]:t.push(b),e++,Z.errors=t,!1}var i=o===e}else var i=!0}}}}}}}}}}}}}else return Z.errors=[{instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}}],!1;return Z.errors=t,e===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ur={type:"object",properties:{check:{
type:"string",enum:["converges","re-plan is empty","run again changes nothing","resumes after a stop","undo returns","rows kept","old application works","new ap\
plication works","locks as claimed","no scan or rewrite under a blocking lock","waits within budget","tests pass","tests fit the target"]},verdict:{type:"string",
enum:["PASS","FAIL","NOT RUN","NOT APPLICABLE"]},detail:{type:"string"}},required:["check","verdict","detail"],additionalProperties:!1};function Fe(r,{instancePath:s="",
parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Fe.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=
void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.check===void 0&&(g="check")||r.verdict===void 0&&(g="verdict")||r.detail===void 0&&(g="det\
ail"))return Fe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let c=e;for(let a in r)if(!(a==="check"||a===
"verdict"||a==="detail")){return Fe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;
break}if(c===e){if(r.check!==void 0){let a=r.check,p=e;if(typeof a!="string")return Fe.errors=[{instancePath:s+"/check",schemaPath:"#/properties/check/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(a==="converges"||a==="re-plan is empty"||a==="run again changes nothing"||a==="resumes after a stop"||a==="undo returns"||
a==="rows kept"||a==="old application works"||a==="new application works"||a==="locks as claimed"||a==="no scan or rewrite under a blocking lock"||a==="waits wi\
thin budget"||a==="tests pass"||a==="tests fit the target"))return Fe.errors=[{instancePath:s+"/check",schemaPath:"#/properties/check/enum",keyword:"enum",params:{
allowedValues:Ur.properties.check.enum}}],!1;var i=p===e}else var i=!0;if(i){if(r.verdict!==void 0){let a=r.verdict,p=e;if(typeof a!="string")return Fe.errors=[
{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"}}],!1;if(!(a==="PASS"||a==="FAIL"||a==="NOT RUN"||a==="NO\
T APPLICABLE"))return Fe.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:Ur.properties.verdict.enum}}],
!1;var i=p===e}else var i=!0;if(i)if(r.detail!==void 0){let a=e;if(typeof r.detail!="string")return Fe.errors=[{instancePath:s+"/detail",schemaPath:"#/propertie\
s/detail/type",keyword:"type",params:{type:"string"}}],!1;var i=a===e}else var i=!0}}}}else return Fe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"}}],!1;return Fe.errors=t,e===0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Os={type:"object",properties:{planned:{type:"in\
teger",minimum:0,maximum:9007199254740991},results:{type:"array",items:{type:"object",properties:{number:{type:"integer",minimum:0,maximum:9007199254740991},ok:{
type:"boolean"},description:{type:"string"}},required:["number","ok","description"],additionalProperties:!1}},brokeOff:{type:["string","null"]}},required:["plan\
ned","results","brokeOff"],additionalProperties:!1};function Pe(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,
e=0,P=Pe.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.planned===
void 0&&(a="planned")||r.results===void 0&&(a="results")||r.brokeOff===void 0&&(a="brokeOff"))return Pe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:a}}],!1;{let p=e;for(let u in r)if(!(u==="planned"||u==="results"||u==="brokeOff")){return Pe.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}}],!1;break}if(p===e){if(r.planned!==void 0){let u=r.planned,m=e;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Pe.errors=[{instancePath:s+"/planned",schemaPath:"#/properties/planned/type",keyword:"type",params:{type:"integ\
er"}}],!1;if(e===m&&typeof u=="number"&&isFinite(u)){if(u>9007199254740991||isNaN(u))return Pe.errors=[{instancePath:s+"/planned",schemaPath:"#/properties/plann\
ed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(u<0||isNaN(u))return Pe.errors=[{instancePath:s+"/planned",schemaPath:"#/p\
roperties/planned/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=m===e}else var i=!0;if(i){if(r.results!==void 0){let u=r.results,m=e;if(e===
m)if(Array.isArray(u)){var g=!0;let l=u.length;for(let o=0;o<l;o++){let f=u[o],k=e;if(e===k)if(f&&typeof f=="object"&&!Array.isArray(f)){let O;if(f.number===void 0&&
(O="number")||f.ok===void 0&&(O="ok")||f.description===void 0&&(O="description"))return Pe.errors=[{instancePath:s+"/results/"+o,schemaPath:"#/properties/result\
s/items/required",keyword:"required",params:{missingProperty:O}}],!1;{let h=e;for(let b in f)if(!(b==="number"||b==="ok"||b==="description")){return Pe.errors=[
{instancePath:s+"/results/"+o,schemaPath:"#/properties/results/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}}],!1;break}
if(h===e){if(f.number!==void 0){let b=f.number,D=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return Pe.errors=[{instancePath:s+"/results/"+o+"/nu\
mber",schemaPath:"#/properties/results/items/properties/number/type",keyword:"type",params:{type:"integer"}}],!1;if(e===D&&typeof b=="number"&&isFinite(b)){if(b>
9007199254740991||isNaN(b))return Pe.errors=[{instancePath:s+"/results/"+o+"/number",schemaPath:"#/properties/results/items/properties/number/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(b<0||isNaN(b))return Pe.errors=[{instancePath:s+"/results/"+o+"/number",schemaPath:"#/propertie\
s/results/items/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=D===e}else var c=!0;if(c){if(f.ok!==void 0){let b=e;if(typeof f.
ok!="boolean")return Pe.errors=[{instancePath:s+"/results/"+o+"/ok",schemaPath:"#/properties/results/items/properties/ok/type",keyword:"type",params:{type:"bool\
ean"}}],!1;var c=b===e}else var c=!0;if(c)if(f.description!==void 0){let b=e;if(typeof f.description!="string")return Pe.errors=[{instancePath:s+"/results/"+o+"\
/description",schemaPath:"#/properties/results/items/properties/description/type",keyword:"type",params:{type:"string"}}],!1;var c=b===e}else var c=!0}}}}else return Pe.
errors=[{instancePath:s+"/results/"+o,schemaPath:"#/properties/results/items/type",keyword:"type",params:{type:"object"}}],!1;var g=k===e;if(!g)break}}else return Pe.
errors=[{instancePath:s+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0;if(i)if(r.brokeOff!==
void 0){let u=r.brokeOff,m=e;if(typeof u!="string"&&u!==null)return Pe.errors=[{instancePath:s+"/brokeOff",schemaPath:"#/properties/brokeOff/type",keyword:"type",
params:{type:Os.properties.brokeOff.type}}],!1;var i=m===e}else var i=!0}}}}else return Pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return Pe.errors=t,e===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ee(r,{instancePath:s="",parentData:R,parentDataProperty:C,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ee.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let w;if(r.format===void 0&&(w="format")||r.plan===void 0&&(w="plan")||r.suite===void 0&&(w="suite")||r.verdict===void 0&&(w="verdic\
t")||r.at===void 0&&(w="at")||r.server===void 0&&(w="server")||r.fingerprints===void 0&&(w="fingerprints")||r.rows===void 0&&(w="rows")||r.budget===void 0&&(w="\
budget")||r.steps===void 0&&(w="steps")||r.checks===void 0&&(w="checks")||r.tests===void 0&&(w="tests")||r.present===void 0&&(w="present")||r.failure===void 0&&
(w="failure"))return ee.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:w}}],!1;{let O=e;for(let h in r)if(!gr.call(Sr.
properties,h)){return ee.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}}],!1;break}if(O===
e){if(r.format!==void 0){let h=r.format,b=e;if(typeof h!="string")return ee.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"typ\
e",params:{type:"string"}}],!1;if(h!=="wesley.realm/1")return ee.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{
allowedValue:"wesley.realm/1"}}],!1;var i=b===e}else var i=!0;if(i){if(r.plan!==void 0){let h=e;S(r.plan,{instancePath:s+"/plan",parentData:r,parentDataProperty:"\
plan",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var i=h===e}else var i=!0;if(i){if(r.suite!==void 0){let h=e;S(r.suite,
{instancePath:s+"/suite",parentData:r,parentDataProperty:"suite",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var i=h===e}else
var i=!0;if(i){if(r.verdict!==void 0){let h=r.verdict,b=e;if(typeof h!="string")return ee.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(!(h==="PASS"||h==="FAIL"||h==="NOTHING_TO_REHEARSE"))return ee.errors=[{instancePath:s+"/verdict",schemaPath:"\
#/properties/verdict/enum",keyword:"enum",params:{allowedValues:Sr.properties.verdict.enum}}],!1;var i=b===e}else var i=!0;if(i){if(r.at!==void 0){let h=e;rr(r.
at,{instancePath:s+"/at",parentData:r,parentDataProperty:"at",rootData:L,dynamicAnchors:A})||(t=t===null?rr.errors:t.concat(rr.errors),e=t.length);var i=h===e}else
var i=!0;if(i){if(r.server!==void 0){let h=r.server,b=e,D=e,j=!1,q=e;le(h,{instancePath:s+"/server",parentData:r,parentDataProperty:"server",rootData:L,dynamicAnchors:A})||
(t=t===null?le.errors:t.concat(le.errors),e=t.length);var g=q===e;j=j||g;let N=e;if(h!==null){let I={instancePath:s+"/server",schemaPath:"#/properties/server/an\
yOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[I]:t.push(I),e++}var g=N===e;if(j=j||g,j)e=D,t!==null&&(D?t.length=D:t=null);else{let I={instancePath:s+
"/server",schemaPath:"#/properties/server/anyOf",keyword:"anyOf",params:{}};return t===null?t=[I]:t.push(I),e++,ee.errors=t,!1}var i=b===e}else var i=!0;if(i){if(r.
fingerprints!==void 0){let h=r.fingerprints,b=e,D=e,j=!1,q=e;if(e===q)if(h&&typeof h=="object"&&!Array.isArray(h)){let I;if(h.base===void 0&&(I="base")||h.target===
void 0&&(I="target")){let Y={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf/0/required",keyword:"required",params:{missingProperty:I}};
t===null?t=[Y]:t.push(Y),e++}else{let Y=e;for(let V in h)if(!(V==="base"||V==="target")){let U={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerpr\
ints/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:V}};t===null?t=[U]:t.push(U),e++;break}if(Y===e){if(h.base!==void 0){
let V=e;S(h.base,{instancePath:s+"/fingerprints/base",parentData:h,parentDataProperty:"base",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),
e=t.length);var c=V===e}else var c=!0;if(c)if(h.target!==void 0){let V=e;S(h.target,{instancePath:s+"/fingerprints/target",parentData:h,parentDataProperty:"targ\
et",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var c=V===e}else var c=!0}}}else{let I={instancePath:s+"/fingerprints",schemaPath:"\
#/properties/fingerprints/anyOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[I]:t.push(I),e++}var a=q===e;j=j||a;let N=e;if(h!==null){let I={instancePath:s+
"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[I]:t.push(I),e++}var a=N===e;if(j=j||a,j)e=
D,t!==null&&(D?t.length=D:t=null);else{let I={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[I]:t.push(I),e++,ee.errors=t,!1}var i=b===e}else var i=!0;if(i){if(r.rows!==void 0){let h=r.rows,b=e;if(e===b)if(Array.isArray(h)){var p=!0;let j=h.length;
for(let q=0;q<j;q++){let N=h[q],x=e;if(e===x)if(N&&typeof N=="object"&&!Array.isArray(N)){let Y;if(N.table===void 0&&(Y="table")||N.rows===void 0&&(Y="rows"))return ee.
errors=[{instancePath:s+"/rows/"+q,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{missingProperty:Y}}],!1;{let V=e;for(let U in N)if(!(U===
"table"||U==="rows")){return ee.errors=[{instancePath:s+"/rows/"+q,schemaPath:"#/properties/rows/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:U}}],!1;break}if(V===e){if(N.table!==void 0){let U=N.table,te=e;if(e===te)if(typeof U=="string"){if(E(U)<1)return ee.errors=[{instancePath:s+
"/rows/"+q+"/table",schemaPath:"#/properties/rows/items/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ee.errors=[{instancePath:s+
"/rows/"+q+"/table",schemaPath:"#/properties/rows/items/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var u=te===e}else var u=!0;if(u)if(N.rows!==
void 0){let U=N.rows,te=e;if(!(typeof U=="number"&&!(U%1)&&!isNaN(U)&&isFinite(U)))return ee.errors=[{instancePath:s+"/rows/"+q+"/rows",schemaPath:"#/properties\
/rows/items/properties/rows/type",keyword:"type",params:{type:"integer"}}],!1;if(e===te&&typeof U=="number"&&isFinite(U)){if(U>9007199254740991||isNaN(U))return ee.
errors=[{instancePath:s+"/rows/"+q+"/rows",schemaPath:"#/properties/rows/items/properties/rows/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(U<0||isNaN(U))return ee.errors=[{instancePath:s+"/rows/"+q+"/rows",schemaPath:"#/properties/rows/items/properties/rows/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}var u=te===e}else var u=!0}}}else return ee.errors=[{instancePath:s+"/rows/"+q,schemaPath:"#/properties/rows/items/type",keyword:"\
type",params:{type:"object"}}],!1;var p=x===e;if(!p)break}}else return ee.errors=[{instancePath:s+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{
type:"array"}}],!1;var i=b===e}else var i=!0;if(i){if(r.budget!==void 0){let h=r.budget,b=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return ee.errors=
[{instancePath:s+"/budget",schemaPath:"#/properties/budget/type",keyword:"type",params:{type:"integer"}}],!1;if(e===b&&typeof h=="number"&&isFinite(h)){if(h>9007199254740991||
isNaN(h))return ee.errors=[{instancePath:s+"/budget",schemaPath:"#/properties/budget/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(h<0||isNaN(h))return ee.errors=[{instancePath:s+"/budget",schemaPath:"#/properties/budget/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}
var i=b===e}else var i=!0;if(i){if(r.steps!==void 0){let h=r.steps,b=e;if(e===b)if(Array.isArray(h)){var m=!0;let j=h.length;for(let q=0;q<j;q++){let N=e;Z(h[q],
{instancePath:s+"/steps/"+q,parentData:h,parentDataProperty:q,rootData:L,dynamicAnchors:A})||(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var m=N===e;if(!m)
break}}else return ee.errors=[{instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var i=b===e}else var i=!0;
if(i){if(r.checks!==void 0){let h=r.checks,b=e;if(e===b)if(Array.isArray(h)){var y=!0;let j=h.length;for(let q=0;q<j;q++){let N=e;Fe(h[q],{instancePath:s+"/chec\
ks/"+q,parentData:h,parentDataProperty:q,rootData:L,dynamicAnchors:A})||(t=t===null?Fe.errors:t.concat(Fe.errors),e=t.length);var y=N===e;if(!y)break}}else return ee.
errors=[{instancePath:s+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"array"}}],!1;var i=b===e}else var i=!0;if(i){if(r.tests!==void 0){
let h=r.tests,b=e,D=e,j=!1,q=e;Pe(h,{instancePath:s+"/tests",parentData:r,parentDataProperty:"tests",rootData:L,dynamicAnchors:A})||(t=t===null?Pe.errors:t.concat(
Pe.errors),e=t.length);var l=q===e;j=j||l;let N=e;if(h!==null){let I={instancePath:s+"/tests",schemaPath:"#/properties/tests/anyOf/1/type",keyword:"type",params:{
type:"null"}};t===null?t=[I]:t.push(I),e++}var l=N===e;if(j=j||l,j)e=D,t!==null&&(D?t.length=D:t=null);else{let I={instancePath:s+"/tests",schemaPath:"#/propert\
ies/tests/anyOf",keyword:"anyOf",params:{}};return t===null?t=[I]:t.push(I),e++,ee.errors=t,!1}var i=b===e}else var i=!0;if(i){if(r.present!==void 0){let h=r.present,
b=e;if(e===b)if(Array.isArray(h)){var o=!0;let j=h.length;for(let q=0;q<j;q++){let N=h[q],x=e;if(e===x)if(typeof N=="string"){if(E(N)<1)return ee.errors=[{instancePath:s+
"/present/"+q,schemaPath:"#/properties/present/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ee.errors=[{instancePath:s+"/present/"+q,schemaPath:"\
#/properties/present/items/type",keyword:"type",params:{type:"string"}}],!1;var o=x===e;if(!o)break}}else return ee.errors=[{instancePath:s+"/present",schemaPath:"\
#/properties/present/type",keyword:"type",params:{type:"array"}}],!1;var i=b===e}else var i=!0;if(i)if(r.failure!==void 0){let h=r.failure,b=e,D=e,j=!1,q=e;if(e===
q)if(h&&typeof h=="object"&&!Array.isArray(h)){let I;if(h.code===void 0&&(I="code")||h.message===void 0&&(I="message")){let Y={instancePath:s+"/failure",schemaPath:"\
#/properties/failure/anyOf/0/required",keyword:"required",params:{missingProperty:I}};t===null?t=[Y]:t.push(Y),e++}else{let Y=e;for(let V in h)if(!(V==="code"||
V==="message")){let U={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:V}};
t===null?t=[U]:t.push(U),e++;break}if(Y===e){if(h.code!==void 0){let V=h.code,U=e;if(e===U)if(typeof V=="string"){if(E(V)<1){let te={instancePath:s+"/failure/co\
de",schemaPath:"#/properties/failure/anyOf/0/properties/code/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[te]:t.push(te),e++}}else{let te={instancePath:s+
"/failure/code",schemaPath:"#/properties/failure/anyOf/0/properties/code/type",keyword:"type",params:{type:"string"}};t===null?t=[te]:t.push(te),e++}var f=U===e}else
var f=!0;if(f)if(h.message!==void 0){let V=e;if(typeof h.message!="string"){let te={instancePath:s+"/failure/message",schemaPath:"#/properties/failure/anyOf/0/p\
roperties/message/type",keyword:"type",params:{type:"string"}};t===null?t=[te]:t.push(te),e++}var f=V===e}else var f=!0}}}else{let I={instancePath:s+"/failure",
schemaPath:"#/properties/failure/anyOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[I]:t.push(I),e++}var k=q===e;j=j||k;let N=e;if(h!==null){let I={
instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[I]:t.push(I),e++}var k=N===e;if(j=j||k,
j)e=D,t!==null&&(D?t.length=D:t=null);else{let I={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf",keyword:"anyOf",params:{}};return t===null?t=
[I]:t.push(I),e++,ee.errors=t,!1}var i=b===e}else var i=!0}}}}}}}}}}}}}}}else return ee.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return ee.errors=t,e===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xr=De,zr={type:"object",properties:{format:{type:"string",const:"\
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
ups"],additionalProperties:!1}}},required:["value","groups","off","missing"],additionalProperties:!1};function ue(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ue.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return ue.errors=[{instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"integer"}}],!1;if(e===0&&typeof r=="number"&&isFinite(r)){if(r>1e4||isNaN(r))return ue.errors=[{instancePath:s,schemaPath:"#/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e4}}],!1;if(r<0||isNaN(r))return ue.errors=[{instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}return ue.errors=t,e===0}ue.evaluated={dynamicProps:!1,dynamicItems:!1};function B(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,
dynamicAnchors:A={}}={}){let t=null,e=0,P=B.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let y;if(r.value===void 0&&(y="value")||r.groups===void 0&&(y="groups")||r.off===void 0&&(y="off")||r.missing===void 0&&(y="missing"))return B.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;{let l=e;for(let o in r)if(!(o==="value"||o==="groups"||o==="off"||o===
"missing")){return B.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(l===
e){if(r.value!==void 0){let o=e;ue(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:A})||(t=t===null?ue.errors:
t.concat(ue.errors),e=t.length);var i=o===e}else var i=!0;if(i){if(r.groups!==void 0){let o=r.groups,f=e;if(e===f)if(Array.isArray(o)){var g=!0;let w=o.length;for(let O=0;O<
w;O++){let h=o[O],b=e;if(e===b)if(h&&typeof h=="object"&&!Array.isArray(h)){let j;if(h.group===void 0&&(j="group")||h.covered===void 0&&(j="covered")||h.elements===
void 0&&(j="elements")||h.coveredWeight===void 0&&(j="coveredWeight")||h.weight===void 0&&(j="weight"))return B.errors=[{instancePath:s+"/groups/"+O,schemaPath:"\
#/properties/groups/items/required",keyword:"required",params:{missingProperty:j}}],!1;{let q=e;for(let N in h)if(!(N==="group"||N==="covered"||N==="elements"||
N==="coveredWeight"||N==="weight")){return B.errors=[{instancePath:s+"/groups/"+O,schemaPath:"#/properties/groups/items/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:N}}],!1;break}if(q===e){if(h.group!==void 0){let N=h.group,x=e;if(typeof N!="string")return B.errors=[{instancePath:s+"/\
groups/"+O+"/group",schemaPath:"#/properties/groups/items/properties/group/type",keyword:"type",params:{type:"string"}}],!1;if(!(N==="sql"||N==="types"||N==="va\
lidation"||N==="tests"))return B.errors=[{instancePath:s+"/groups/"+O+"/group",schemaPath:"#/properties/groups/items/properties/group/enum",keyword:"enum",params:{
allowedValues:Dr.properties.groups.items.properties.group.enum}}],!1;var c=x===e}else var c=!0;if(c){if(h.covered!==void 0){let N=h.covered,x=e;if(!(typeof N=="\
number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return B.errors=[{instancePath:s+"/groups/"+O+"/covered",schemaPath:"#/properties/groups/items/properties/covered/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===x&&typeof N=="number"&&isFinite(N)){if(N>9007199254740991||isNaN(N))return B.errors=[{instancePath:s+"/groups\
/"+O+"/covered",schemaPath:"#/properties/groups/items/properties/covered/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(N<0||
isNaN(N))return B.errors=[{instancePath:s+"/groups/"+O+"/covered",schemaPath:"#/properties/groups/items/properties/covered/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var c=x===e}else var c=!0;if(c){if(h.elements!==void 0){let N=h.elements,x=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return B.
errors=[{instancePath:s+"/groups/"+O+"/elements",schemaPath:"#/properties/groups/items/properties/elements/type",keyword:"type",params:{type:"integer"}}],!1;if(e===
x&&typeof N=="number"&&isFinite(N)){if(N>9007199254740991||isNaN(N))return B.errors=[{instancePath:s+"/groups/"+O+"/elements",schemaPath:"#/properties/groups/it\
ems/properties/elements/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(N<0||isNaN(N))return B.errors=[{instancePath:s+"/grou\
ps/"+O+"/elements",schemaPath:"#/properties/groups/items/properties/elements/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=x===e}else var c=!0;
if(c){if(h.coveredWeight!==void 0){let N=h.coveredWeight,x=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return B.errors=[{instancePath:s+"/groups/"+
O+"/coveredWeight",schemaPath:"#/properties/groups/items/properties/coveredWeight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===x&&typeof N=="number"&&
isFinite(N)){if(N>9007199254740991||isNaN(N))return B.errors=[{instancePath:s+"/groups/"+O+"/coveredWeight",schemaPath:"#/properties/groups/items/properties/cov\
eredWeight/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(N<0||isNaN(N))return B.errors=[{instancePath:s+"/groups/"+O+"/cove\
redWeight",schemaPath:"#/properties/groups/items/properties/coveredWeight/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=x===e}else var c=!0;
if(c)if(h.weight!==void 0){let N=h.weight,x=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return B.errors=[{instancePath:s+"/groups/"+O+"/weight",schemaPath:"\
#/properties/groups/items/properties/weight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===x&&typeof N=="number"&&isFinite(N)){if(N>9007199254740991||
isNaN(N))return B.errors=[{instancePath:s+"/groups/"+O+"/weight",schemaPath:"#/properties/groups/items/properties/weight/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(N<0||isNaN(N))return B.errors=[{instancePath:s+"/groups/"+O+"/weight",schemaPath:"#/properties/groups/items/properties/weigh\
t/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=x===e}else var c=!0}}}}}}else return B.errors=[{instancePath:s+"/groups/"+O,schemaPath:"\
#/properties/groups/items/type",keyword:"type",params:{type:"object"}}],!1;var g=b===e;if(!g)break}}else return B.errors=[{instancePath:s+"/groups",schemaPath:"\
#/properties/groups/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i){if(r.off!==void 0){let o=r.off,f=e;if(e===f)if(Array.isArray(
o)){var a=!0;let w=o.length;for(let O=0;O<w;O++){let h=o[O],b=e;if(typeof h!="string")return B.errors=[{instancePath:s+"/off/"+O,schemaPath:"#/properties/off/it\
ems/type",keyword:"type",params:{type:"string"}}],!1;if(!(h==="postgres"||h==="typescript"||h==="zod"||h==="pgtap"||h==="kysely"))return B.errors=[{instancePath:s+
"/off/"+O,schemaPath:"#/properties/off/items/enum",keyword:"enum",params:{allowedValues:Dr.properties.off.items.enum}}],!1;var a=b===e;if(!a)break}}else return B.
errors=[{instancePath:s+"/off",schemaPath:"#/properties/off/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i)if(r.missing!==void 0){
let o=r.missing,f=e;if(e===f)if(Array.isArray(o)){var p=!0;let w=o.length;for(let O=0;O<w;O++){let h=o[O],b=e;if(e===b)if(h&&typeof h=="object"&&!Array.isArray(
h)){let j;if(h.element===void 0&&(j="element")||h.weight===void 0&&(j="weight")||h.groups===void 0&&(j="groups"))return B.errors=[{instancePath:s+"/missing/"+O,
schemaPath:"#/properties/missing/items/required",keyword:"required",params:{missingProperty:j}}],!1;{let q=e;for(let N in h)if(!(N==="element"||N==="weight"||N===
"groups")){return B.errors=[{instancePath:s+"/missing/"+O,schemaPath:"#/properties/missing/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:N}}],
!1;break}if(q===e){if(h.element!==void 0){let N=h.element,x=e;if(e===x)if(typeof N=="string"){if(E(N)<1)return B.errors=[{instancePath:s+"/missing/"+O+"/element",
schemaPath:"#/properties/missing/items/properties/element/minLength",keyword:"minLength",params:{limit:1}}],!1}else return B.errors=[{instancePath:s+"/missing/"+
O+"/element",schemaPath:"#/properties/missing/items/properties/element/type",keyword:"type",params:{type:"string"}}],!1;var u=x===e}else var u=!0;if(u){if(h.weight!==
void 0){let N=h.weight,x=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return B.errors=[{instancePath:s+"/missing/"+O+"/weight",schemaPath:"#/prope\
rties/missing/items/properties/weight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===x&&typeof N=="number"&&isFinite(N)){if(N>9007199254740991||isNaN(
N))return B.errors=[{instancePath:s+"/missing/"+O+"/weight",schemaPath:"#/properties/missing/items/properties/weight/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(N<0||isNaN(N))return B.errors=[{instancePath:s+"/missing/"+O+"/weight",schemaPath:"#/properties/missing/items/properties/wei\
ght/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var u=x===e}else var u=!0;if(u)if(h.groups!==void 0){let N=h.groups,x=e;if(e===x)if(Array.isArray(
N)){var m=!0;let Y=N.length;for(let V=0;V<Y;V++){let U=N[V],te=e;if(typeof U!="string")return B.errors=[{instancePath:s+"/missing/"+O+"/groups/"+V,schemaPath:"#\
/properties/missing/items/properties/groups/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(U==="sql"||U==="types"||U==="validation"||U==="tests"))return B.
errors=[{instancePath:s+"/missing/"+O+"/groups/"+V,schemaPath:"#/properties/missing/items/properties/groups/items/enum",keyword:"enum",params:{allowedValues:Dr.
properties.missing.items.properties.groups.items.enum}}],!1;var m=te===e;if(!m)break}}else return B.errors=[{instancePath:s+"/missing/"+O+"/groups",schemaPath:"\
#/properties/missing/items/properties/groups/type",keyword:"type",params:{type:"array"}}],!1;var u=x===e}else var u=!0}}}}else return B.errors=[{instancePath:s+
"/missing/"+O,schemaPath:"#/properties/missing/items/type",keyword:"type",params:{type:"object"}}],!1;var p=b===e;if(!p)break}}else return B.errors=[{instancePath:s+
"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0}}}}}else return B.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return B.errors=t,e===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ls={type:"obje\
ct",properties:{value:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},parts:{type:"array",items:{type:"object",properties:{part:{type:"string",enum:[
"structure","behaviour","plan"]},share:{type:"integer",minimum:0,maximum:9007199254740991},passed:{type:"integer",minimum:0,maximum:9007199254740991},of:{type:"\
integer",minimum:0,maximum:9007199254740991},missing:{type:"array",items:{type:"string",minLength:1}}},required:["part","share","passed","of","missing"],additionalProperties:!1}}},
required:["value","parts"],additionalProperties:!1};function oe(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,
e=0,P=oe.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.value===void 0&&
(p="value")||r.parts===void 0&&(p="parts"))return oe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;{let u=e;
for(let m in r)if(!(m==="value"||m==="parts")){return oe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],
!1;break}if(u===e){if(r.value!==void 0){let m=e;ue(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:A})||(t=t===
null?ue.errors:t.concat(ue.errors),e=t.length);var i=m===e}else var i=!0;if(i)if(r.parts!==void 0){let m=r.parts,y=e;if(e===y)if(Array.isArray(m)){var g=!0;let o=m.
length;for(let f=0;f<o;f++){let k=m[f],w=e;if(e===w)if(k&&typeof k=="object"&&!Array.isArray(k)){let h;if(k.part===void 0&&(h="part")||k.share===void 0&&(h="sha\
re")||k.passed===void 0&&(h="passed")||k.of===void 0&&(h="of")||k.missing===void 0&&(h="missing"))return oe.errors=[{instancePath:s+"/parts/"+f,schemaPath:"#/pr\
operties/parts/items/required",keyword:"required",params:{missingProperty:h}}],!1;{let b=e;for(let D in k)if(!(D==="part"||D==="share"||D==="passed"||D==="of"||
D==="missing")){return oe.errors=[{instancePath:s+"/parts/"+f,schemaPath:"#/properties/parts/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:D}}],!1;break}if(b===e){if(k.part!==void 0){let D=k.part,j=e;if(typeof D!="string")return oe.errors=[{instancePath:s+"/parts/"+f+"/part",schemaPath:"\
#/properties/parts/items/properties/part/type",keyword:"type",params:{type:"string"}}],!1;if(!(D==="structure"||D==="behaviour"||D==="plan"))return oe.errors=[{
instancePath:s+"/parts/"+f+"/part",schemaPath:"#/properties/parts/items/properties/part/enum",keyword:"enum",params:{allowedValues:Ls.properties.parts.items.properties.
part.enum}}],!1;var c=j===e}else var c=!0;if(c){if(k.share!==void 0){let D=k.share,j=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return oe.errors=
[{instancePath:s+"/parts/"+f+"/share",schemaPath:"#/properties/parts/items/properties/share/type",keyword:"type",params:{type:"integer"}}],!1;if(e===j&&typeof D==
"number"&&isFinite(D)){if(D>9007199254740991||isNaN(D))return oe.errors=[{instancePath:s+"/parts/"+f+"/share",schemaPath:"#/properties/parts/items/properties/sh\
are/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(D<0||isNaN(D))return oe.errors=[{instancePath:s+"/parts/"+f+"/share",schemaPath:"\
#/properties/parts/items/properties/share/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=j===e}else var c=!0;if(c){if(k.passed!==void 0){
let D=k.passed,j=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return oe.errors=[{instancePath:s+"/parts/"+f+"/passed",schemaPath:"#/properties/par\
ts/items/properties/passed/type",keyword:"type",params:{type:"integer"}}],!1;if(e===j&&typeof D=="number"&&isFinite(D)){if(D>9007199254740991||isNaN(D))return oe.
errors=[{instancePath:s+"/parts/"+f+"/passed",schemaPath:"#/properties/parts/items/properties/passed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(D<0||isNaN(D))return oe.errors=[{instancePath:s+"/parts/"+f+"/passed",schemaPath:"#/properties/parts/items/properties/passed/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}var c=j===e}else var c=!0;if(c){if(k.of!==void 0){let D=k.of,j=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return oe.
errors=[{instancePath:s+"/parts/"+f+"/of",schemaPath:"#/properties/parts/items/properties/of/type",keyword:"type",params:{type:"integer"}}],!1;if(e===j&&typeof D==
"number"&&isFinite(D)){if(D>9007199254740991||isNaN(D))return oe.errors=[{instancePath:s+"/parts/"+f+"/of",schemaPath:"#/properties/parts/items/properties/of/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(D<0||isNaN(D))return oe.errors=[{instancePath:s+"/parts/"+f+"/of",schemaPath:"#\
/properties/parts/items/properties/of/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=j===e}else var c=!0;if(c)if(k.missing!==void 0){let D=k.
missing,j=e;if(e===j)if(Array.isArray(D)){var a=!0;let N=D.length;for(let x=0;x<N;x++){let I=D[x],Y=e;if(e===Y)if(typeof I=="string"){if(E(I)<1)return oe.errors=
[{instancePath:s+"/parts/"+f+"/missing/"+x,schemaPath:"#/properties/parts/items/properties/missing/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return oe.errors=[{instancePath:s+"/parts/"+f+"/missing/"+x,schemaPath:"#/properties/parts/items/properties/missing/items/type",keyword:"type",params:{type:"str\
ing"}}],!1;var a=Y===e;if(!a)break}}else return oe.errors=[{instancePath:s+"/parts/"+f+"/missing",schemaPath:"#/properties/parts/items/properties/missing/type",
keyword:"type",params:{type:"array"}}],!1;var c=j===e}else var c=!0}}}}}}else return oe.errors=[{instancePath:s+"/parts/"+f,schemaPath:"#/properties/parts/items\
/type",keyword:"type",params:{type:"object"}}],!1;var g=w===e;if(!g)break}}else return oe.errors=[{instancePath:s+"/parts",schemaPath:"#/properties/parts/type",
keyword:"type",params:{type:"array"}}],!1;var i=y===e}else var i=!0}}}else return oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}}],!1;return oe.errors=t,e===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Br={type:"object",properties:{step:{type:"string",minLength:1},value:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},blocks:{type:"string",enum:[
"nothing","schema changes","writes","reads and writes"]},lasts:{type:"string",enum:["metadata only","batch","full scan","rewrite"]},observed:{type:"boolean"},wayBack:{
type:"boolean"}},required:["step","value","blocks","lasts","observed","wayBack"],additionalProperties:!1};function Ae(r,{instancePath:s="",parentData:R,parentDataProperty:C,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Ae.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let g;if(r.step===void 0&&(g="step")||r.value===void 0&&(g="value")||r.blocks===void 0&&(g="blocks")||r.lasts===void 0&&(g="lasts")||
r.observed===void 0&&(g="observed")||r.wayBack===void 0&&(g="wayBack"))return Ae.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],
!1;{let c=e;for(let a in r)if(!(a==="step"||a==="value"||a==="blocks"||a==="lasts"||a==="observed"||a==="wayBack")){return Ae.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(c===e){if(r.step!==void 0){let a=r.step,p=e;if(e===p)if(typeof a==
"string"){if(E(a)<1)return Ae.errors=[{instancePath:s+"/step",schemaPath:"#/properties/step/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Ae.
errors=[{instancePath:s+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.value!==void 0){
let a=e;ue(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:A})||(t=t===null?ue.errors:t.concat(ue.errors),e=t.
length);var i=a===e}else var i=!0;if(i){if(r.blocks!==void 0){let a=r.blocks,p=e;if(typeof a!="string")return Ae.errors=[{instancePath:s+"/blocks",schemaPath:"#\
/properties/blocks/type",keyword:"type",params:{type:"string"}}],!1;if(!(a==="nothing"||a==="schema changes"||a==="writes"||a==="reads and writes"))return Ae.errors=
[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/enum",keyword:"enum",params:{allowedValues:Br.properties.blocks.enum}}],!1;var i=p===e}else var i=!0;
if(i){if(r.lasts!==void 0){let a=r.lasts,p=e;if(typeof a!="string")return Ae.errors=[{instancePath:s+"/lasts",schemaPath:"#/properties/lasts/type",keyword:"type",
params:{type:"string"}}],!1;if(!(a==="metadata only"||a==="batch"||a==="full scan"||a==="rewrite"))return Ae.errors=[{instancePath:s+"/lasts",schemaPath:"#/prop\
erties/lasts/enum",keyword:"enum",params:{allowedValues:Br.properties.lasts.enum}}],!1;var i=p===e}else var i=!0;if(i){if(r.observed!==void 0){let a=e;if(typeof r.
observed!="boolean")return Ae.errors=[{instancePath:s+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type:"boolean"}}],!1;var i=a===
e}else var i=!0;if(i)if(r.wayBack!==void 0){let a=e;if(typeof r.wayBack!="boolean")return Ae.errors=[{instancePath:s+"/wayBack",schemaPath:"#/properties/wayBack\
/type",keyword:"type",params:{type:"boolean"}}],!1;var i=a===e}else var i=!0}}}}}}}else return Ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Ae.errors=t,e===0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Me(r,{instancePath:s="",parentData:R,parentDataProperty:C,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Me.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let a;if(r.value===void 0&&(a="value")||r.riskiest===void 0&&(a="riskiest")||r.steps===void 0&&(a="steps"))return Me.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;{let p=e;for(let u in r)if(!(u==="value"||u==="riskiest"||u==="steps")){return Me.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}}],!1;break}if(p===e){if(r.value!==void 0){let u=e;
ue(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:A})||(t=t===null?ue.errors:t.concat(ue.errors),e=t.length);
var i=u===e}else var i=!0;if(i){if(r.riskiest!==void 0){let u=r.riskiest,m=e,y=e,l=!1,o=e;Ae(u,{instancePath:s+"/riskiest",parentData:r,parentDataProperty:"risk\
iest",rootData:L,dynamicAnchors:A})||(t=t===null?Ae.errors:t.concat(Ae.errors),e=t.length);var g=o===e;l=l||g;let f=e;if(u!==null){let w={instancePath:s+"/riski\
est",schemaPath:"#/properties/riskiest/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var g=f===e;if(l=l||g,l)e=y,t!==null&&(y?
t.length=y:t=null);else{let w={instancePath:s+"/riskiest",schemaPath:"#/properties/riskiest/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(w),e++,
Me.errors=t,!1}var i=m===e}else var i=!0;if(i)if(r.steps!==void 0){let u=r.steps,m=e;if(e===m)if(Array.isArray(u)){var c=!0;let l=u.length;for(let o=0;o<l;o++){
let f=e;Ae(u[o],{instancePath:s+"/steps/"+o,parentData:u,parentDataProperty:o,rootData:L,dynamicAnchors:A})||(t=t===null?Ae.errors:t.concat(Ae.errors),e=t.length);
var c=f===e;if(!c)break}}else return Me.errors=[{instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var i=m===
e}else var i=!0}}}}else return Me.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Me.errors=t,e===0}Me.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};function De(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,
P=De.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.format===void 0&&
(a="format")||r.scs===void 0&&(a="scs")||r.tci===void 0&&(a="tci")||r.mri===void 0&&(a="mri")||r.gates===void 0&&(a="gates")||r.verdict===void 0&&(a="verdict"))
return De.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;{let p=e;for(let u in r)if(!(u==="format"||u==="scs"||
u==="tci"||u==="mri"||u==="gates"||u==="verdict")){return De.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:u}}],!1;break}if(p===e){if(r.format!==void 0){let u=r.format,m=e;if(typeof u!="string")return De.errors=[{instancePath:s+"/format",schemaPath:"\
#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(u!=="wesley.scores/1")return De.errors=[{instancePath:s+"/format",schemaPath:"#/properti\
es/format/const",keyword:"const",params:{allowedValue:"wesley.scores/1"}}],!1;var i=m===e}else var i=!0;if(i){if(r.scs!==void 0){let u=e;B(r.scs,{instancePath:s+
"/scs",parentData:r,parentDataProperty:"scs",rootData:L,dynamicAnchors:A})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var i=u===e}else var i=!0;if(i){
if(r.tci!==void 0){let u=e;oe(r.tci,{instancePath:s+"/tci",parentData:r,parentDataProperty:"tci",rootData:L,dynamicAnchors:A})||(t=t===null?oe.errors:t.concat(oe.
errors),e=t.length);var i=u===e}else var i=!0;if(i){if(r.mri!==void 0){let u=e;Me(r.mri,{instancePath:s+"/mri",parentData:r,parentDataProperty:"mri",rootData:L,
dynamicAnchors:A})||(t=t===null?Me.errors:t.concat(Me.errors),e=t.length);var i=u===e}else var i=!0;if(i){if(r.gates!==void 0){let u=r.gates,m=e;if(e===m)if(Array.
isArray(u)){var g=!0;let l=u.length;for(let o=0;o<l;o++){let f=u[o],k=e;if(e===k)if(f&&typeof f=="object"&&!Array.isArray(f)){let O;if(f.score===void 0&&(O="sco\
re")||f.value===void 0&&(O="value")||f.limit===void 0&&(O="limit")||f.passes===void 0&&(O="passes"))return De.errors=[{instancePath:s+"/gates/"+o,schemaPath:"#/\
properties/gates/items/required",keyword:"required",params:{missingProperty:O}}],!1;{let h=e;for(let b in f)if(!(b==="score"||b==="value"||b==="limit"||b==="pas\
ses")){return De.errors=[{instancePath:s+"/gates/"+o,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}}],
!1;break}if(h===e){if(f.score!==void 0){let b=f.score,D=e;if(typeof b!="string")return De.errors=[{instancePath:s+"/gates/"+o+"/score",schemaPath:"#/properties/\
gates/items/properties/score/type",keyword:"type",params:{type:"string"}}],!1;if(!(b==="scs"||b==="tci"||b==="mri"))return De.errors=[{instancePath:s+"/gates/"+
o+"/score",schemaPath:"#/properties/gates/items/properties/score/enum",keyword:"enum",params:{allowedValues:zr.properties.gates.items.properties.score.enum}}],!1;
var c=D===e}else var c=!0;if(c){if(f.value!==void 0){let b=e;ue(f.value,{instancePath:s+"/gates/"+o+"/value",parentData:f,parentDataProperty:"value",rootData:L,
dynamicAnchors:A})||(t=t===null?ue.errors:t.concat(ue.errors),e=t.length);var c=b===e}else var c=!0;if(c){if(f.limit!==void 0){let b=e;ue(f.limit,{instancePath:s+
"/gates/"+o+"/limit",parentData:f,parentDataProperty:"limit",rootData:L,dynamicAnchors:A})||(t=t===null?ue.errors:t.concat(ue.errors),e=t.length);var c=b===e}else
var c=!0;if(c)if(f.passes!==void 0){let b=e;if(typeof f.passes!="boolean")return De.errors=[{instancePath:s+"/gates/"+o+"/passes",schemaPath:"#/properties/gates\
/items/properties/passes/type",keyword:"type",params:{type:"boolean"}}],!1;var c=b===e}else var c=!0}}}}}else return De.errors=[{instancePath:s+"/gates/"+o,schemaPath:"\
#/properties/gates/items/type",keyword:"type",params:{type:"object"}}],!1;var g=k===e;if(!g)break}}else return De.errors=[{instancePath:s+"/gates",schemaPath:"#\
/properties/gates/type",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0;if(i)if(r.verdict!==void 0){let u=r.verdict,m=e;if(typeof u!="string")
return De.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"}}],!1;if(!(u==="ELEMENTARY"||u==="REQUI\
RES_INVESTIGATION"||u==="YOU_SHALL_NOT_PASS"))return De.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:zr.
properties.verdict.enum}}],!1;var i=m===e}else var i=!0}}}}}}}else return De.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return De.errors=t,e===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Zr=Ee;var Kr=new RegExp("^[A-Za-z0-9+/]+={0,2}$","u");function Ee(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,
e=0,P=Ee.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.payload===
void 0&&(a="payload")||r.payloadType===void 0&&(a="payloadType")||r.signatures===void 0&&(a="signatures"))return Ee.errors=[{instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:a}}],!1;{let p=e;for(let u in r)if(!(u==="payload"||u==="payloadType"||u==="signatures")){return Ee.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}}],!1;break}if(p===e){if(r.payload!==void 0){let u=r.payload,m=e;
if(e===m)if(typeof u=="string"){if(!Kr.test(u))return Ee.errors=[{instancePath:s+"/payload",schemaPath:"#/properties/payload/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9+/]+={0,2}$"}}],!1}else return Ee.errors=[{instancePath:s+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type:"str\
ing"}}],!1;var i=m===e}else var i=!0;if(i){if(r.payloadType!==void 0){let u=r.payloadType,m=e;if(e===m)if(typeof u=="string"){if(E(u)<1)return Ee.errors=[{instancePath:s+
"/payloadType",schemaPath:"#/properties/payloadType/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Ee.errors=[{instancePath:s+"/payloadType",schemaPath:"\
#/properties/payloadType/type",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i)if(r.signatures!==void 0){let u=r.signatures,m=e;if(e===
m)if(Array.isArray(u)){var g=!0;let l=u.length;for(let o=0;o<l;o++){let f=u[o],k=e;if(e===k)if(f&&typeof f=="object"&&!Array.isArray(f)){let O;if(f.keyid===void 0&&
(O="keyid")||f.sig===void 0&&(O="sig"))return Ee.errors=[{instancePath:s+"/signatures/"+o,schemaPath:"#/properties/signatures/items/required",keyword:"required",
params:{missingProperty:O}}],!1;{let h=e;for(let b in f)if(!(b==="keyid"||b==="sig")){return Ee.errors=[{instancePath:s+"/signatures/"+o,schemaPath:"#/propertie\
s/signatures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}}],!1;break}if(h===e){if(f.keyid!==void 0){let b=f.keyid,D=e;
if(e===D)if(typeof b=="string"){if(E(b)<1)return Ee.errors=[{instancePath:s+"/signatures/"+o+"/keyid",schemaPath:"#/properties/signatures/items/properties/keyid\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Ee.errors=[{instancePath:s+"/signatures/"+o+"/keyid",schemaPath:"#/properties/signatures/items\
/properties/keyid/type",keyword:"type",params:{type:"string"}}],!1;var c=D===e}else var c=!0;if(c)if(f.sig!==void 0){let b=f.sig,D=e;if(e===D)if(typeof b=="stri\
ng"){if(!Kr.test(b))return Ee.errors=[{instancePath:s+"/signatures/"+o+"/sig",schemaPath:"#/properties/signatures/items/properties/sig/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9+/]+={0,2}$"}}],!1}else return Ee.errors=[{instancePath:s+"/signatures/"+o+"/sig",schemaPath:"#/properties/signatures/items/properti\
es/sig/type",keyword:"type",params:{type:"string"}}],!1;var c=D===e}else var c=!0}}}else return Ee.errors=[{instancePath:s+"/signatures/"+o,schemaPath:"#/proper\
ties/signatures/items/type",keyword:"type",params:{type:"object"}}],!1;var g=k===e;if(!g)break}}else return Ee.errors=[{instancePath:s+"/signatures",schemaPath:"\
#/properties/signatures/type",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0}}}}else return Ee.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return Ee.errors=t,e===0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qr=Ve;function Ve(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Ve.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.format===void 0&&(p="format")||r.schema===void 0&&(p="sch\
ema")||r.digest===void 0&&(p="digest")||r.annotations===void 0&&(p="annotations")||r.origin===void 0&&(p="origin"))return Ve.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p}}],!1;{let u=e;for(let m in r)if(!(m==="format"||m==="schema"||m==="digest"||m==="annotations"||m==="or\
igin")){return Ve.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(u===e){
if(r.format!==void 0){let m=r.format,y=e;if(typeof m!="string")return Ve.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",
params:{type:"string"}}],!1;if(m!=="wesley.baseline/1")return Ve.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{
allowedValue:"wesley.baseline/1"}}],!1;var i=y===e}else var i=!0;if(i){if(r.schema!==void 0){let m=e;Ne(r.schema,{instancePath:s+"/schema",parentData:r,parentDataProperty:"\
schema",rootData:L,dynamicAnchors:A})||(t=t===null?Ne.errors:t.concat(Ne.errors),e=t.length);var i=m===e}else var i=!0;if(i){if(r.digest!==void 0){let m=e;S(r.digest,
{instancePath:s+"/digest",parentData:r,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var i=m===
e}else var i=!0;if(i){if(r.annotations!==void 0){let m=e;Ie(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"annotations",rootData:L,
dynamicAnchors:A})||(t=t===null?Ie.errors:t.concat(Ie.errors),e=t.length);var i=m===e}else var i=!0;if(i)if(r.origin!==void 0){let m=r.origin,y=e;if(e===y)if(m&&
typeof m=="object"&&!Array.isArray(m)){let o;if(m.certificate===void 0&&(o="certificate")||m.plan===void 0&&(o="plan"))return Ve.errors=[{instancePath:s+"/origi\
n",schemaPath:"#/properties/origin/required",keyword:"required",params:{missingProperty:o}}],!1;{let f=e;for(let k in m)if(!(k==="certificate"||k==="plan")){return Ve.
errors=[{instancePath:s+"/origin",schemaPath:"#/properties/origin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}}],!1;break}
if(f===e){if(m.certificate!==void 0){let k=m.certificate,w=e,O=e,h=!1,b=e;S(k,{instancePath:s+"/origin/certificate",parentData:m,parentDataProperty:"certificate",
rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var g=b===e;h=h||g;let D=e;if(k!==null){let j={instancePath:s+"/origin/certif\
icate",schemaPath:"#/properties/origin/properties/certificate/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[j]:t.push(j),e++}var g=D===e;if(h=h||
g,h)e=O,t!==null&&(O?t.length=O:t=null);else{let j={instancePath:s+"/origin/certificate",schemaPath:"#/properties/origin/properties/certificate/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[j]:t.push(j),e++,Ve.errors=t,!1}var c=w===e}else var c=!0;if(c)if(m.plan!==void 0){let k=m.plan,w=e,O=e,h=!1,b=e;S(k,{instancePath:s+
"/origin/plan",parentData:m,parentDataProperty:"plan",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var a=b===e;h=h||a;let D=e;
if(k!==null){let q={instancePath:s+"/origin/plan",schemaPath:"#/properties/origin/properties/plan/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=
[q]:t.push(q),e++}var a=D===e;if(h=h||a,h)e=O,t!==null&&(O?t.length=O:t=null);else{let q={instancePath:s+"/origin/plan",schemaPath:"#/properties/origin/properti\
es/plan/anyOf",keyword:"anyOf",params:{}};return t===null?t=[q]:t.push(q),e++,Ve.errors=t,!1}var c=w===e}else var c=!0}}}else return Ve.errors=[{instancePath:s+
"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type:"object"}}],!1;var i=y===e}else var i=!0}}}}}}else return Ve.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ve.errors=t,e===0}Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Jr=Le,As={type:"\
object",properties:{format:{type:"string",const:"wesley.record/1"},phase:{type:"string",enum:["transform","diff","plan","rehearse","certify"]},wesley:{type:"str\
ing",minLength:1},options:{type:"object",propertyNames:{type:"string",minLength:1},additionalProperties:{type:"string"}},inputs:{type:"object",propertyNames:{type:"\
string",minLength:1},additionalProperties:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},outputs:{type:"object",propertyNames:{type:"string",minLength:1},
additionalProperties:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},digest:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["format","\
phase","wesley","options","inputs","outputs","digest"],additionalProperties:!1};function Le(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,
dynamicAnchors:A={}}={}){let t=null,e=0,P=Le.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let y;if(r.format===void 0&&(y="format")||r.phase===void 0&&(y="phase")||r.wesley===void 0&&(y="wesley")||r.options===void 0&&(y="options")||r.inputs===
void 0&&(y="inputs")||r.outputs===void 0&&(y="outputs")||r.digest===void 0&&(y="digest"))return Le.errors=[{instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:y}}],!1;{let l=e;for(let o in r)if(!(o==="format"||o==="phase"||o==="wesley"||o==="options"||o==="inputs"||o==="outputs"||o==="dig\
est")){return Le.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(l===e){if(r.
format!==void 0){let o=r.format,f=e;if(typeof o!="string")return Le.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{
type:"string"}}],!1;if(o!=="wesley.record/1")return Le.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"\
wesley.record/1"}}],!1;var i=f===e}else var i=!0;if(i){if(r.phase!==void 0){let o=r.phase,f=e;if(typeof o!="string")return Le.errors=[{instancePath:s+"/phase",schemaPath:"\
#/properties/phase/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="transform"||o==="diff"||o==="plan"||o==="rehearse"||o==="certify"))return Le.errors=
[{instancePath:s+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues:As.properties.phase.enum}}],!1;var i=f===e}else var i=!0;if(i){
if(r.wesley!==void 0){let o=r.wesley,f=e;if(e===f)if(typeof o=="string"){if(E(o)<1)return Le.errors=[{instancePath:s+"/wesley",schemaPath:"#/properties/wesley/m\
inLength",keyword:"minLength",params:{limit:1}}],!1}else return Le.errors=[{instancePath:s+"/wesley",schemaPath:"#/properties/wesley/type",keyword:"type",params:{
type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.options!==void 0){let o=r.options,f=e;if(e===f)if(o&&typeof o=="object"&&!Array.isArray(o)){for(let w in o){
let O=e;if(e===O)if(typeof w=="string"){if(E(w)<1){let h={instancePath:s+"/options",schemaPath:"#/properties/options/propertyNames/minLength",keyword:"minLength",
params:{limit:1},propertyName:w};t===null?t=[h]:t.push(h),e++}}else{let h={instancePath:s+"/options",schemaPath:"#/properties/options/propertyNames/type",keyword:"\
type",params:{type:"string"},propertyName:w};t===null?t=[h]:t.push(h),e++}var g=O===e;if(!g){let h={instancePath:s+"/options",schemaPath:"#/properties/options/p\
ropertyNames",keyword:"propertyNames",params:{propertyName:w}};return t===null?t=[h]:t.push(h),e++,Le.errors=t,!1;break}}if(g)for(let w in o){let O=e;if(typeof o[w]!=
"string")return Le.errors=[{instancePath:s+"/options/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/options/additionalProperties/type",keyword:"\
type",params:{type:"string"}}],!1;var c=O===e;if(!c)break}}else return Le.errors=[{instancePath:s+"/options",schemaPath:"#/properties/options/type",keyword:"typ\
e",params:{type:"object"}}],!1;var i=f===e}else var i=!0;if(i){if(r.inputs!==void 0){let o=r.inputs,f=e;if(e===f)if(o&&typeof o=="object"&&!Array.isArray(o)){for(let w in o){
let O=e;if(e===O)if(typeof w=="string"){if(E(w)<1){let h={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/propertyNames/minLength",keyword:"minLength",
params:{limit:1},propertyName:w};t===null?t=[h]:t.push(h),e++}}else{let h={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/propertyNames/type",keyword:"\
type",params:{type:"string"},propertyName:w};t===null?t=[h]:t.push(h),e++}var a=O===e;if(!a){let h={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/pro\
pertyNames",keyword:"propertyNames",params:{propertyName:w}};return t===null?t=[h]:t.push(h),e++,Le.errors=t,!1;break}}if(a)for(let w in o){let O=e;S(o[w],{instancePath:s+
"/inputs/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:w,rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.
length);var p=O===e;if(!p)break}}else return Le.errors=[{instancePath:s+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"object"}}],
!1;var i=f===e}else var i=!0;if(i){if(r.outputs!==void 0){let o=r.outputs,f=e;if(e===f)if(o&&typeof o=="object"&&!Array.isArray(o)){for(let w in o){let O=e;if(e===
O)if(typeof w=="string"){if(E(w)<1){let h={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames/minLength",keyword:"minLength",params:{limit:1},
propertyName:w};t===null?t=[h]:t.push(h),e++}}else{let h={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames/type",keyword:"type",params:{
type:"string"},propertyName:w};t===null?t=[h]:t.push(h),e++}var u=O===e;if(!u){let h={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames",
keyword:"propertyNames",params:{propertyName:w}};return t===null?t=[h]:t.push(h),e++,Le.errors=t,!1;break}}if(u)for(let w in o){let O=e;S(o[w],{instancePath:s+"\
/outputs/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:w,rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.
length);var m=O===e;if(!m)break}}else return Le.errors=[{instancePath:s+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"object"}}],
!1;var i=f===e}else var i=!0;if(i)if(r.digest!==void 0){let o=e;S(r.digest,{instancePath:s+"/digest",parentData:r,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||
(t=t===null?S.errors:t.concat(S.errors),e=t.length);var i=o===e}else var i=!0}}}}}}}}else return Le.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Le.errors=t,e===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ns={ir:Mr,"evidence-map":Yr,changes:Wr,plan:Gr,realm:Hr,scores:Xr,envelope:Zr,baseline:Qr,record:Jr,config:jr},Es={ir:{members:{format:null,schema:"Schema",
digest:"Digest",annotations:"Annotations"},literals:{format:"wesley.ir/1"}},"evidence-map":{members:{format:null,schema:"Digest",out:null,targets:{items:null},files:{
items:{members:{path:null,target:null,sha256:"Digest"},literals:{}}},elements:{items:"Place"},assertions:{items:"Assertion"}},literals:{format:"wesley.evidence/\
1"}},changes:{members:{format:null,from:{members:{schema:"Schema",digest:"Digest",annotations:"Annotations",origin:{members:{kind:null,file:null,ref:null},literals:{}}},
literals:{}},to:{members:{schema:"Schema",digest:"Digest",annotations:"Annotations"},literals:{}},changes:{items:{members:{change:"Change",classification:null,address:"\
Address"},literals:{}}}},literals:{format:"wesley.changes/1"}},plan:{members:{format:null,from:"Digest",to:"Digest",postgres:null,backfill:"Pace",changes:{items:"\
Change"},leftOut:{items:"Change"},steps:{items:"Step"}},literals:{format:"wesley.plan/1"}},realm:{members:{format:null,plan:"Digest",suite:"Digest",verdict:null,
at:"Moment",server:"Server",fingerprints:{members:{base:"Digest",target:"Digest"},literals:{}},rows:{items:{members:{table:null,rows:null},literals:{}}},budget:null,
steps:{items:"RehearsedStep"},checks:{items:"CheckResult"},tests:"TestRun",present:{items:null},failure:{members:{code:null,message:null},literals:{}}},literals:{
format:"wesley.realm/1"}},scores:{members:{format:null,scs:"Coverage",tci:"Confidence",mri:"Risk",gates:{items:{members:{score:null,value:"BasisPoints",limit:"B\
asisPoints",passes:null},literals:{}}},verdict:null},literals:{format:"wesley.scores/1"}},envelope:{members:{payload:null,payloadType:null,signatures:{items:{members:{
keyid:null,sig:null},literals:{}}}},literals:{}},baseline:{members:{format:null,schema:"Schema",digest:"Digest",annotations:"Annotations",origin:{members:{certificate:"\
Digest",plan:"Digest"},literals:{}}},literals:{format:"wesley.baseline/1"}},record:{members:{format:null,phase:null,wesley:null,options:{values:null},inputs:{values:"\
Digest"},outputs:{values:"Digest"},digest:"Digest"},literals:{format:"wesley.record/1"}},config:{members:{$schema:null,schema:{items:null},out:null,targets:{items:null},
naming:null,rls:null,scalars:{values:{members:{pg:null,ts:null,zod:null},literals:{}}},types:{members:{bigint:null,date:null},literals:{}},postgres:null,baseline:null,
backfill:{members:{size:null,pause:null},literals:{}},rehearse:{members:{rows:null,timeout:null,budget:null,seed:null,workload:null},literals:{}},policy:{members:{
scs:null,mri:null,tci:null,maxAge:null},literals:{}}},literals:{}}},Ds={Schema:{members:{enums:{items:"Enum"},tables:{items:"Table"}},literals:{}},Enum:{members:{
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
list:null,nullable:null,nullableItems:null,comment:null,deprecated:null},literals:{}},Place:{members:{element:"Address",target:null,file:null,lines:null,sha256:"\
Digest"},literals:{}},Address:{members:{kind:null,table:null,name:null},literals:{}},Assertion:{members:{number:null,elements:{items:"Address"},asserts:null,description:null},
literals:{}},Change:{either:[{members:{kind:null,from:null,to:null},literals:{kind:"rename-table"}},{members:{kind:null,table:null,from:null,to:null},literals:{
kind:"rename-column"}},{members:{kind:null,enum:null,from:null,to:null},literals:{kind:"rename-enum-value"}},{members:{kind:null,schema:null},literals:{kind:"ad\
d-schema"}},{members:{kind:null,schema:null},literals:{kind:"drop-schema"}},{members:{kind:null,enum:"Enum"},literals:{kind:"add-enum"}},{members:{kind:null,enum:"\
Enum"},literals:{kind:"drop-enum"}},{members:{kind:null,enum:null,value:null,before:null},literals:{kind:"add-enum-value"}},{members:{kind:null,enum:null,value:null},
literals:{kind:"drop-enum-value"}},{members:{kind:null,enum:null,from:{items:null},to:{items:null}},literals:{kind:"reorder-enum-values"}},{members:{kind:null,enum:null,
from:null,to:null},literals:{kind:"set-enum-comment"}},{members:{kind:null,table:"Table"},literals:{kind:"add-table"}},{members:{kind:null,table:"Table"},literals:{
kind:"drop-table"}},{members:{kind:null,table:null,from:null,to:null},literals:{kind:"set-table-comment"}},{members:{kind:null,table:null,column:"Column",backfill:"\
Expression"},literals:{kind:"add-column"}},{members:{kind:null,table:null,column:"Column"},literals:{kind:"drop-column"}},{members:{kind:null,table:null,column:null,
from:"ColumnType",to:"ColumnType"},literals:{kind:"widen-column"}},{members:{kind:null,table:null,column:null,from:"ColumnType",to:"ColumnType"},literals:{kind:"\
change-column-type"}},{members:{kind:null,table:null,column:null,backfill:"Expression"},literals:{kind:"set-not-null"}},{members:{kind:null,table:null,column:null},
literals:{kind:"drop-not-null"}},{members:{kind:null,table:null,column:null,from:"Expression",to:"Expression"},literals:{kind:"set-default"}},{members:{kind:null,
table:null,column:null,from:"Expression"},literals:{kind:"drop-default"}},{members:{kind:null,table:null,column:null,from:"Expression",to:"Expression"},literals:{
kind:"change-generated"}},{members:{kind:null,table:null,column:null,from:null,to:null},literals:{kind:"set-column-comment"}},{members:{kind:null,table:null,from:"\
PrimaryKey",to:"PrimaryKey"},literals:{kind:"change-primary-key"}},{members:{kind:null,table:null,constraint:"UniqueConstraint"},literals:{kind:"add-unique-cons\
traint"}},{members:{kind:null,table:null,constraint:"UniqueConstraint"},literals:{kind:"drop-unique-constraint"}},{members:{kind:null,table:null,from:"UniqueCon\
straint",to:"UniqueConstraint"},literals:{kind:"change-unique-constraint"}},{members:{kind:null,table:null,foreignKey:"ForeignKey"},literals:{kind:"add-foreign-\
key"}},{members:{kind:null,table:null,foreignKey:"ForeignKey"},literals:{kind:"drop-foreign-key"}},{members:{kind:null,table:null,from:"ForeignKey",to:"ForeignK\
ey"},literals:{kind:"change-foreign-key"}},{members:{kind:null,table:null,check:"Check"},literals:{kind:"add-check"}},{members:{kind:null,table:null,check:"Chec\
k"},literals:{kind:"drop-check"}},{members:{kind:null,table:null,from:"Check",to:"Check"},literals:{kind:"change-check"}},{members:{kind:null,table:null,index:"\
Index"},literals:{kind:"add-index"}},{members:{kind:null,table:null,index:"Index"},literals:{kind:"drop-index"}},{members:{kind:null,table:null,from:"Index",to:"\
Index"},literals:{kind:"change-index"}},{members:{kind:null,table:null,policy:"Policy"},literals:{kind:"add-policy"}},{members:{kind:null,table:null,policy:"Pol\
icy"},literals:{kind:"drop-policy"}},{members:{kind:null,table:null,from:"Policy",to:"Policy"},literals:{kind:"change-policy"}},{members:{kind:null,table:null,from:"\
RowSecurity",to:"RowSecurity"},literals:{kind:"set-row-security"}},{members:{kind:null,table:null,grant:"Grant"},literals:{kind:"add-grant"}},{members:{kind:null,
table:null,grant:"Grant"},literals:{kind:"drop-grant"}}]},Pace:{members:{size:null,pause:null},literals:{}},Step:{members:{id:null,phase:null,do:"Statement",undo:"\
Statement",irreversible:null,transaction:null,lockTimeout:null,statementTimeout:null,batch:"Batch",probe:"Probe",claim:"Claim",because:"Address",why:null,binds:null},
literals:{}},Statement:{members:{form:null,on:{items:null},sql:null,done:null,leftover:{members:{present:null,remove:null},literals:{}},needs:{items:null},makes:{
items:null},drops:{items:null}},literals:{}},Batch:{members:{table:null,key:{items:{members:{column:null,type:null},literals:{}}},size:null,pause:null,bound:null,
lock:null},literals:{}},Probe:{members:{sql:null,meaning:null},literals:{}},Claim:{members:{locks:{items:"RelationLock"},scans:{items:null},rewrites:{items:null},
blocks:null},literals:{}},RelationLock:{members:{relation:null,mode:null},literals:{}},Moment:null,Server:{members:{version:null,versionNumber:null,major:null,provider:null,
host:null,settings:{values:null},extensions:{items:null}},literals:{}},RehearsedStep:{members:{id:null,phase:null,milliseconds:null,retries:null,rows:null,observed:null,
locks:{items:"RelationLock"},scanned:{items:null},rewrote:{items:null},held:null,wal:null,waited:"Waits"},literals:{}},Waits:{members:{reads:null,writes:null,control:null,
behind:null,who:null,refused:null},literals:{}},CheckResult:{members:{check:null,verdict:null,detail:null},literals:{}},TestRun:{members:{planned:null,results:{
items:{members:{number:null,ok:null,description:null},literals:{}}},brokeOff:null},literals:{}},Coverage:{members:{value:"BasisPoints",groups:{items:{members:{group:null,
covered:null,elements:null,coveredWeight:null,weight:null},literals:{}}},off:{items:null},missing:{items:{members:{element:null,weight:null,groups:{items:null}},
literals:{}}}},literals:{}},BasisPoints:null,Confidence:{members:{value:"BasisPoints",parts:{items:{members:{part:null,share:null,passed:null,of:null,missing:{items:null}},
literals:{}}}},literals:{}},Risk:{members:{value:"BasisPoints",riskiest:"StepRisk",steps:{items:"StepRisk"}},literals:{}},StepRisk:{members:{step:null,value:"Ba\
sisPoints",blocks:null,lasts:null,observed:null,wayBack:null},literals:{}}};0&&(module.exports={definitions,layouts,validators});
