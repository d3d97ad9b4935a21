// Made by npm run generate from tools/documents.
var kr=Object.defineProperty;var Hr=Object.getOwnPropertyDescriptor;var Xr=Object.getOwnPropertyNames;var Zr=Object.prototype.hasOwnProperty;var Qr=(r,s)=>()=>{try{return s||r((s={exports:{}}).exports,s),s.exports}catch(R){throw s=0,R}},Jr=(r,s)=>{for(var R in s)kr(r,R,{get:s[R],enumerable:!0})},es=(r,s,R,C)=>{
if(s&&typeof s=="object"||typeof s=="function")for(let L of Xr(s))!Zr.call(r,L)&&L!==R&&kr(r,L,{get:()=>s[L],enumerable:!(C=Hr(s,L))||C.enumerable});return r};var rs=r=>es(kr({},"__esModule",{value:!0}),r);var wr=Qr(Pr=>{"use strict";Object.defineProperty(Pr,"__esModule",{value:!0});function Lr(r){let s=r.length,R=0,C=0,L;for(;C<s;)R++,L=r.charCodeAt(C++),L>=55296&&
L<=56319&&C<s&&(L=r.charCodeAt(C),(L&64512)===56320&&C++);return R}Pr.default=Lr;Lr.code='require("ajv/dist/runtime/ucs2length").default'});var Ls={};Jr(Ls,{definitions:()=>Os,layouts:()=>_s,validators:()=>bs});module.exports=rs(Ls);var Ar=cr,pr={type:"object",properties:{$schema:{type:"string"},schema:{anyOf:[{type:"string",minLength:1},{minItems:1,type:"array",items:{type:"string",minLength:1}}]},
out:{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},targets:{minItems:1,type:"array",items:{type:"string",enum:["postgre\
s","typescript","zod","pgtap","kysely"]},uniqueItems:!0},naming:{type:"string",enum:["snake_case","preserve"]},rls:{type:"string",enum:["settings","supabase"]},
scalars:{type:"object",propertyNames:{type:"string",minLength:1},additionalProperties:{type:"object",properties:{pg:{type:"string",minLength:1},ts:{type:"string",
minLength:1},zod:{type:"string",minLength:1}},required:["pg"],additionalProperties:!1}},types:{type:"object",properties:{bigint:{type:"string",enum:["string","b\
igint"]},date:{type:"string",enum:["Date","string"]}},additionalProperties:!1},postgres:{type:"integer",minimum:13,maximum:18},baseline:{type:"string",pattern:"\
^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},rehearse:{type:"object",properties:{rows:{type:"integer",minimum:1,maximum:9007199254740991},timeout:{
type:"integer",minimum:1e3,maximum:9007199254740991},budget:{type:"integer",minimum:1,maximum:9007199254740991},seed:{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\
\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},workload:{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}},additionalProperties:!1},
policy:{type:"object",properties:{scs:{type:"number",minimum:0,maximum:1},mri:{type:"number",minimum:0,maximum:1},tci:{type:"number",minimum:0,maximum:1},maxAge:{
type:"integer",minimum:8,maximum:365}},additionalProperties:!1}},additionalProperties:!1},ss=Object.prototype.hasOwnProperty,fr=wr().default,yr=new RegExp("^(?!\
\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$","u");function cr(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=cr.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let c in r)if(!ss.
call(pr.properties,c)){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};t===null?t=[n]:t.
push(n),e++}if(r.$schema!==void 0&&typeof r.$schema!="string"){let c={instancePath:s+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{
type:"string"}};t===null?t=[c]:t.push(c),e++}if(r.schema!==void 0){let c=r.schema,n=e,f=!1,m=e;if(typeof c=="string"){if(fr(c)<1){let y={instancePath:s+"/schema",
schemaPath:"#/properties/schema/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[y]:t.push(y),e++}}else{let y={instancePath:s+"/schema",schemaPath:"\
#/properties/schema/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[y]:t.push(y),e++}var i=m===e;f=f||i;let d=e;if(Array.isArray(c)){if(c.length<
1){let l={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/1/minItems",keyword:"minItems",params:{limit:1}};t===null?t=[l]:t.push(l),e++}let y=c.length;
for(let l=0;l<y;l++){let o=c[l];if(typeof o=="string"){if(fr(o)<1){let p={instancePath:s+"/schema/"+l,schemaPath:"#/properties/schema/anyOf/1/items/minLength",keyword:"\
minLength",params:{limit:1}};t===null?t=[p]:t.push(p),e++}}else{let p={instancePath:s+"/schema/"+l,schemaPath:"#/properties/schema/anyOf/1/items/type",keyword:"\
type",params:{type:"string"}};t===null?t=[p]:t.push(p),e++}}}else{let y={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/1/type",keyword:"type",params:{
type:"array"}};t===null?t=[y]:t.push(y),e++}var i=d===e;if(f=f||i,f)e=n,t!==null&&(n?t.length=n:t=null);else{let y={instancePath:s+"/schema",schemaPath:"#/prope\
rties/schema/anyOf",keyword:"anyOf",params:{}};t===null?t=[y]:t.push(y),e++}}if(r.out!==void 0){let c=r.out;if(typeof c=="string"){if(!yr.test(c)){let n={instancePath:s+
"/out",schemaPath:"#/properties/out/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}};t===null?t=[n]:
t.push(n),e++}}else{let n={instancePath:s+"/out",schemaPath:"#/properties/out/type",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),e++}}if(r.targets!==
void 0){let c=r.targets;if(Array.isArray(c)){if(c.length<1){let d={instancePath:s+"/targets",schemaPath:"#/properties/targets/minItems",keyword:"minItems",params:{
limit:1}};t===null?t=[d]:t.push(d),e++}let n=c.length;for(let d=0;d<n;d++){let y=c[d];if(typeof y!="string"){let l={instancePath:s+"/targets/"+d,schemaPath:"#/p\
roperties/targets/items/type",keyword:"type",params:{type:"string"}};t===null?t=[l]:t.push(l),e++}if(!(y==="postgres"||y==="typescript"||y==="zod"||y==="pgtap"||
y==="kysely")){let l={instancePath:s+"/targets/"+d,schemaPath:"#/properties/targets/items/enum",keyword:"enum",params:{allowedValues:pr.properties.targets.items.
enum}};t===null?t=[l]:t.push(l),e++}}let f=c.length,m;if(f>1){let d={};for(;f--;){let y=c[f];if(typeof y=="string"){if(typeof d[y]=="number"){m=d[y];let l={instancePath:s+
"/targets",schemaPath:"#/properties/targets/uniqueItems",keyword:"uniqueItems",params:{i:f,j:m}};t===null?t=[l]:t.push(l),e++;break}d[y]=f}}}}else{let n={instancePath:s+
"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"}};t===null?t=[n]:t.push(n),e++}}if(r.naming!==void 0){let c=r.naming;if(typeof c!=
"string"){let n={instancePath:s+"/naming",schemaPath:"#/properties/naming/type",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),e++}if(!(c==="sn\
ake_case"||c==="preserve")){let n={instancePath:s+"/naming",schemaPath:"#/properties/naming/enum",keyword:"enum",params:{allowedValues:pr.properties.naming.enum}};
t===null?t=[n]:t.push(n),e++}}if(r.rls!==void 0){let c=r.rls;if(typeof c!="string"){let n={instancePath:s+"/rls",schemaPath:"#/properties/rls/type",keyword:"typ\
e",params:{type:"string"}};t===null?t=[n]:t.push(n),e++}if(!(c==="settings"||c==="supabase")){let n={instancePath:s+"/rls",schemaPath:"#/properties/rls/enum",keyword:"\
enum",params:{allowedValues:pr.properties.rls.enum}};t===null?t=[n]:t.push(n),e++}}if(r.scalars!==void 0){let c=r.scalars;if(c&&typeof c=="object"&&!Array.isArray(
c)){for(let n in c){let f=e;if(typeof n=="string"){if(fr(n)<1){let m={instancePath:s+"/scalars",schemaPath:"#/properties/scalars/propertyNames/minLength",keyword:"\
minLength",params:{limit:1},propertyName:n};t===null?t=[m]:t.push(m),e++}}else{let m={instancePath:s+"/scalars",schemaPath:"#/properties/scalars/propertyNames/t\
ype",keyword:"type",params:{type:"string"},propertyName:n};t===null?t=[m]:t.push(m),e++}var g=f===e;if(!g){let m={instancePath:s+"/scalars",schemaPath:"#/proper\
ties/scalars/propertyNames",keyword:"propertyNames",params:{propertyName:n}};t===null?t=[m]:t.push(m),e++}}for(let n in c){let f=c[n];if(f&&typeof f=="object"&&
!Array.isArray(f)){if(f.pg===void 0){let m={instancePath:s+"/scalars/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scalars/additionalPrope\
rties/required",keyword:"required",params:{missingProperty:"pg"}};t===null?t=[m]:t.push(m),e++}for(let m in f)if(!(m==="pg"||m==="ts"||m==="zod")){let d={instancePath:s+
"/scalars/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scalars/additionalProperties/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:m}};t===null?t=[d]:t.push(d),e++}if(f.pg!==void 0){let m=f.pg;if(typeof m=="string"){if(fr(m)<1){let d={instancePath:s+"/scalars/"+n.
replace(/~/g,"~0").replace(/\//g,"~1")+"/pg",schemaPath:"#/properties/scalars/additionalProperties/properties/pg/minLength",keyword:"minLength",params:{limit:1}};
t===null?t=[d]:t.push(d),e++}}else{let d={instancePath:s+"/scalars/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/pg",schemaPath:"#/properties/scalars/additionalP\
roperties/properties/pg/type",keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),e++}}if(f.ts!==void 0){let m=f.ts;if(typeof m=="string"){if(fr(m)<
1){let d={instancePath:s+"/scalars/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/ts",schemaPath:"#/properties/scalars/additionalProperties/properties/ts/minLengt\
h",keyword:"minLength",params:{limit:1}};t===null?t=[d]:t.push(d),e++}}else{let d={instancePath:s+"/scalars/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/ts",schemaPath:"\
#/properties/scalars/additionalProperties/properties/ts/type",keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),e++}}if(f.zod!==void 0){let m=f.zod;
if(typeof m=="string"){if(fr(m)<1){let d={instancePath:s+"/scalars/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/zod",schemaPath:"#/properties/scalars/additional\
Properties/properties/zod/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[d]:t.push(d),e++}}else{let d={instancePath:s+"/scalars/"+n.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/zod",schemaPath:"#/properties/scalars/additionalProperties/properties/zod/type",keyword:"type",params:{type:"string"}};t===null?t=[d]:
t.push(d),e++}}}else{let m={instancePath:s+"/scalars/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scalars/additionalProperties/type",keyword:"\
type",params:{type:"object"}};t===null?t=[m]:t.push(m),e++}}}else{let n={instancePath:s+"/scalars",schemaPath:"#/properties/scalars/type",keyword:"type",params:{
type:"object"}};t===null?t=[n]:t.push(n),e++}}if(r.types!==void 0){let c=r.types;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let n in c)if(!(n==="bigint"||
n==="date")){let f={instancePath:s+"/types",schemaPath:"#/properties/types/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};t===
null?t=[f]:t.push(f),e++}if(c.bigint!==void 0){let n=c.bigint;if(typeof n!="string"){let f={instancePath:s+"/types/bigint",schemaPath:"#/properties/types/proper\
ties/bigint/type",keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),e++}if(!(n==="string"||n==="bigint")){let f={instancePath:s+"/types/bigint",schemaPath:"\
#/properties/types/properties/bigint/enum",keyword:"enum",params:{allowedValues:pr.properties.types.properties.bigint.enum}};t===null?t=[f]:t.push(f),e++}}if(c.
date!==void 0){let n=c.date;if(typeof n!="string"){let f={instancePath:s+"/types/date",schemaPath:"#/properties/types/properties/date/type",keyword:"type",params:{
type:"string"}};t===null?t=[f]:t.push(f),e++}if(!(n==="Date"||n==="string")){let f={instancePath:s+"/types/date",schemaPath:"#/properties/types/properties/date/\
enum",keyword:"enum",params:{allowedValues:pr.properties.types.properties.date.enum}};t===null?t=[f]:t.push(f),e++}}}else{let n={instancePath:s+"/types",schemaPath:"\
#/properties/types/type",keyword:"type",params:{type:"object"}};t===null?t=[n]:t.push(n),e++}}if(r.postgres!==void 0){let c=r.postgres;if(!(typeof c=="number"&&
!(c%1)&&!isNaN(c)&&isFinite(c))){let n={instancePath:s+"/postgres",schemaPath:"#/properties/postgres/type",keyword:"type",params:{type:"integer"}};t===null?t=[n]:
t.push(n),e++}if(typeof c=="number"&&isFinite(c)){if(c>18||isNaN(c)){let n={instancePath:s+"/postgres",schemaPath:"#/properties/postgres/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:18}};t===null?t=[n]:t.push(n),e++}if(c<13||isNaN(c)){let n={instancePath:s+"/postgres",schemaPath:"#/properties/postgres/minim\
um",keyword:"minimum",params:{comparison:">=",limit:13}};t===null?t=[n]:t.push(n),e++}}}if(r.baseline!==void 0){let c=r.baseline;if(typeof c=="string"){if(!yr.test(
c)){let n={instancePath:s+"/baseline",schemaPath:"#/properties/baseline/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\\
u001f]+$"}};t===null?t=[n]:t.push(n),e++}}else{let n={instancePath:s+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type:"string"}};
t===null?t=[n]:t.push(n),e++}}if(r.rehearse!==void 0){let c=r.rehearse;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let n in c)if(!(n==="rows"||n==="timeout"||
n==="budget"||n==="seed"||n==="workload")){let f={instancePath:s+"/rehearse",schemaPath:"#/properties/rehearse/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:n}};t===null?t=[f]:t.push(f),e++}if(c.rows!==void 0){let n=c.rows;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let f={
instancePath:s+"/rehearse/rows",schemaPath:"#/properties/rehearse/properties/rows/type",keyword:"type",params:{type:"integer"}};t===null?t=[f]:t.push(f),e++}if(typeof n==
"number"&&isFinite(n)){if(n>9007199254740991||isNaN(n)){let f={instancePath:s+"/rehearse/rows",schemaPath:"#/properties/rehearse/properties/rows/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991}};t===null?t=[f]:t.push(f),e++}if(n<1||isNaN(n)){let f={instancePath:s+"/rehearse/rows",schemaPath:"#/pr\
operties/rehearse/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};t===null?t=[f]:t.push(f),e++}}}if(c.timeout!==void 0){let n=c.timeout;
if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let f={instancePath:s+"/rehearse/timeout",schemaPath:"#/properties/rehearse/properties/timeout/type",keyword:"\
type",params:{type:"integer"}};t===null?t=[f]:t.push(f),e++}if(typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(n)){let f={instancePath:s+"/rehears\
e/timeout",schemaPath:"#/properties/rehearse/properties/timeout/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};t===null?t=[f]:t.push(
f),e++}if(n<1e3||isNaN(n)){let f={instancePath:s+"/rehearse/timeout",schemaPath:"#/properties/rehearse/properties/timeout/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1e3}};t===null?t=[f]:t.push(f),e++}}}if(c.budget!==void 0){let n=c.budget;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let f={instancePath:s+
"/rehearse/budget",schemaPath:"#/properties/rehearse/properties/budget/type",keyword:"type",params:{type:"integer"}};t===null?t=[f]:t.push(f),e++}if(typeof n=="\
number"&&isFinite(n)){if(n>9007199254740991||isNaN(n)){let f={instancePath:s+"/rehearse/budget",schemaPath:"#/properties/rehearse/properties/budget/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991}};t===null?t=[f]:t.push(f),e++}if(n<1||isNaN(n)){let f={instancePath:s+"/rehearse/budget",schemaPath:"#/\
properties/rehearse/properties/budget/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};t===null?t=[f]:t.push(f),e++}}}if(c.seed!==void 0){let n=c.seed;
if(typeof n=="string"){if(!yr.test(n)){let f={instancePath:s+"/rehearse/seed",schemaPath:"#/properties/rehearse/properties/seed/pattern",keyword:"pattern",params:{
pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}};t===null?t=[f]:t.push(f),e++}}else{let f={instancePath:s+"/rehearse/seed",schemaPath:"\
#/properties/rehearse/properties/seed/type",keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),e++}}if(c.workload!==void 0){let n=c.workload;if(typeof n==
"string"){if(!yr.test(n)){let f={instancePath:s+"/rehearse/workload",schemaPath:"#/properties/rehearse/properties/workload/pattern",keyword:"pattern",params:{pattern:"\
^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}};t===null?t=[f]:t.push(f),e++}}else{let f={instancePath:s+"/rehearse/workload",schemaPath:"#/pro\
perties/rehearse/properties/workload/type",keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),e++}}}else{let n={instancePath:s+"/rehearse",schemaPath:"\
#/properties/rehearse/type",keyword:"type",params:{type:"object"}};t===null?t=[n]:t.push(n),e++}}if(r.policy!==void 0){let c=r.policy;if(c&&typeof c=="object"&&
!Array.isArray(c)){for(let n in c)if(!(n==="scs"||n==="mri"||n==="tci"||n==="maxAge")){let f={instancePath:s+"/policy",schemaPath:"#/properties/policy/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[f]:t.push(f),e++}if(c.scs!==void 0){let n=c.scs;if(typeof n=="number"&&isFinite(
n)){if(n>1||isNaN(n)){let f={instancePath:s+"/policy/scs",schemaPath:"#/properties/policy/properties/scs/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};
t===null?t=[f]:t.push(f),e++}if(n<0||isNaN(n)){let f={instancePath:s+"/policy/scs",schemaPath:"#/properties/policy/properties/scs/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};t===null?t=[f]:t.push(f),e++}}else{let f={instancePath:s+"/policy/scs",schemaPath:"#/properties/policy/properties/scs/type",keyword:"t\
ype",params:{type:"number"}};t===null?t=[f]:t.push(f),e++}}if(c.mri!==void 0){let n=c.mri;if(typeof n=="number"&&isFinite(n)){if(n>1||isNaN(n)){let f={instancePath:s+
"/policy/mri",schemaPath:"#/properties/policy/properties/mri/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};t===null?t=[f]:t.push(f),e++}if(n<0||isNaN(
n)){let f={instancePath:s+"/policy/mri",schemaPath:"#/properties/policy/properties/mri/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[
f]:t.push(f),e++}}else{let f={instancePath:s+"/policy/mri",schemaPath:"#/properties/policy/properties/mri/type",keyword:"type",params:{type:"number"}};t===null?
t=[f]:t.push(f),e++}}if(c.tci!==void 0){let n=c.tci;if(typeof n=="number"&&isFinite(n)){if(n>1||isNaN(n)){let f={instancePath:s+"/policy/tci",schemaPath:"#/prop\
erties/policy/properties/tci/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};t===null?t=[f]:t.push(f),e++}if(n<0||isNaN(n)){let f={instancePath:s+"\
/policy/tci",schemaPath:"#/properties/policy/properties/tci/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[f]:t.push(f),e++}}else{let f={
instancePath:s+"/policy/tci",schemaPath:"#/properties/policy/properties/tci/type",keyword:"type",params:{type:"number"}};t===null?t=[f]:t.push(f),e++}}if(c.maxAge!==
void 0){let n=c.maxAge;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let f={instancePath:s+"/policy/maxAge",schemaPath:"#/properties/policy/properti\
es/maxAge/type",keyword:"type",params:{type:"integer"}};t===null?t=[f]:t.push(f),e++}if(typeof n=="number"&&isFinite(n)){if(n>365||isNaN(n)){let f={instancePath:s+
"/policy/maxAge",schemaPath:"#/properties/policy/properties/maxAge/maximum",keyword:"maximum",params:{comparison:"<=",limit:365}};t===null?t=[f]:t.push(f),e++}if(n<
8||isNaN(n)){let f={instancePath:s+"/policy/maxAge",schemaPath:"#/properties/policy/properties/maxAge/minimum",keyword:"minimum",params:{comparison:">=",limit:8}};
t===null?t=[f]:t.push(f),e++}}}}else{let n={instancePath:s+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type:"object"}};t===null?t=[n]:
t.push(n),e++}}}else{let c={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};t===null?t=[c]:t.push(c),e++}return cr.errors=t,e===0}cr.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Fr=He;var ts={type:"object",properties:{name:{type:"string",minLength:1},values:{type:"array",items:{type:"string",minLength:1}},comment:{type:["string","null"]}},required:[
"name","values","comment"],additionalProperties:!1},E=wr().default;function we(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=we.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.
name===void 0&&(c="name")||r.values===void 0&&(c="values")||r.comment===void 0&&(c="comment"))return we.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:c}}],!1;{let n=e;for(let f in r)if(!(f==="name"||f==="values"||f==="comment")){return we.errors=[{instancePath:s,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(n===e){if(r.name!==void 0){let f=r.name,m=e;if(e===m)if(typeof f==
"string"){if(E(f)<1)return we.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return we.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(r.values!==void 0){
let f=r.values,m=e;if(e===m)if(Array.isArray(f)){var g=!0;let y=f.length;for(let l=0;l<y;l++){let o=f[l],p=e;if(e===p)if(typeof o=="string"){if(E(o)<1)return we.
errors=[{instancePath:s+"/values/"+l,schemaPath:"#/properties/values/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return we.errors=[{instancePath:s+
"/values/"+l,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type:"string"}}],!1;var g=p===e;if(!g)break}}else return we.errors=[{instancePath:s+
"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0;if(i)if(r.comment!==void 0){let f=r.comment,
m=e;if(typeof f!="string"&&f!==null)return we.errors=[{instancePath:s+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:ts.properties.
comment.type}}],!1;var i=m===e}else var i=!0}}}}else return we.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return we.
errors=t,e===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Nr={type:"object",properties:{name:{type:"string",minLength:1},columns:{type:"array",
items:{$ref:"https://wesley.dev/schemas/definitions/Column"}},primaryKey:{$ref:"https://wesley.dev/schemas/definitions/PrimaryKey"},uniqueConstraints:{type:"arr\
ay",items:{$ref:"https://wesley.dev/schemas/definitions/UniqueConstraint"}},foreignKeys:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Foreig\
nKey"}},checks:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Check"}},indexes:{type:"array",items:{$ref:"https://wesley.dev/schemas/definiti\
ons/Index"}},rowSecurity:{$ref:"https://wesley.dev/schemas/definitions/RowSecurity"},policies:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/\
Policy"}},grants:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Grant"}},comment:{type:["string","null"]}},required:["name","columns","primar\
yKey","uniqueConstraints","foreignKeys","checks","indexes","rowSecurity","policies","grants","comment"],additionalProperties:!1},dr=Object.prototype.hasOwnProperty,
is={type:"object",properties:{name:{type:"string",minLength:1},type:{$ref:"https://wesley.dev/schemas/definitions/ColumnType"},nullable:{type:"boolean"},default:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]},generated:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{
type:"null"}]},comment:{type:["string","null"]}},required:["name","type","nullable","default","generated","comment"],additionalProperties:!1},ns={type:"object",
discriminator:{propertyName:"kind"},oneOf:[{type:"object",properties:{kind:{type:"string",const:"builtin"},name:{type:"string",enum:["bigint","bit varying","bit",
"boolean","bytea","character varying","character","cidr","date","double precision","inet","integer","interval","json","jsonb","macaddr","numeric","real","smalli\
nt","text","time with time zone","time without time zone","timestamp with time zone","timestamp without time zone","uuid"]},modifiers:{maxItems:2,type:"array",items:{
type:"integer",minimum:-9007199254740991,maximum:9007199254740991}},array:{type:"boolean"}},required:["kind","name","modifiers","array"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"enum"},name:{type:"string",minLength:1},array:{type:"boolean"}},required:["kind","name","array"],additionalProperties:!1}]};
function z(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=z.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f=r.kind;if(typeof f=="string")if(f==="builtin"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let d;if(r.kind===void 0&&(d="kind")||r.name===void 0&&(d="name")||r.modifiers===void 0&&(d="modifiers")||r.array===void 0&&
(d="array"))return z.errors=[{instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:d}}],!1;{let y=e;for(let l in r)if(!(l===
"kind"||l==="name"||l==="modifiers"||l==="array")){return z.errors=[{instancePath:s,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l}}],!1;break}if(y===e){if(r.kind!==void 0){let l=r.kind,o=e;if(typeof l!="string")return z.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/0/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(l!=="builtin")return z.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties\
/kind/const",keyword:"const",params:{allowedValue:"builtin"}}],!1;var i=o===e}else var i=!0;if(i){if(r.name!==void 0){let l=r.name,o=e;if(typeof l!="string")return z.
errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/0/properties/name/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="bigint"||l==="bit varying"||l===
"bit"||l==="boolean"||l==="bytea"||l==="character varying"||l==="character"||l==="cidr"||l==="date"||l==="double precision"||l==="inet"||l==="integer"||l==="int\
erval"||l==="json"||l==="jsonb"||l==="macaddr"||l==="numeric"||l==="real"||l==="smallint"||l==="text"||l==="time with time zone"||l==="time without time zone"||
l==="timestamp with time zone"||l==="timestamp without time zone"||l==="uuid"))return z.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/0/properties/name/en\
um",keyword:"enum",params:{allowedValues:ns.oneOf[0].properties.name.enum}}],!1;var i=o===e}else var i=!0;if(i){if(r.modifiers!==void 0){let l=r.modifiers,o=e;if(e===
o)if(Array.isArray(l)){if(l.length>2)return z.errors=[{instancePath:s+"/modifiers",schemaPath:"#/oneOf/0/properties/modifiers/maxItems",keyword:"maxItems",params:{
limit:2}}],!1;{var g=!0;let k=l.length;for(let b=0;b<k;b++){let _=l[b],h=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return z.errors=[{instancePath:s+
"/modifiers/"+b,schemaPath:"#/oneOf/0/properties/modifiers/items/type",keyword:"type",params:{type:"integer"}}],!1;if(e===h&&typeof _=="number"&&isFinite(_)){if(_>
9007199254740991||isNaN(_))return z.errors=[{instancePath:s+"/modifiers/"+b,schemaPath:"#/oneOf/0/properties/modifiers/items/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;if(_<-9007199254740991||isNaN(_))return z.errors=[{instancePath:s+"/modifiers/"+b,schemaPath:"#/oneOf/0/properties/\
modifiers/items/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}}],!1}var g=h===e;if(!g)break}}}else return z.errors=[{instancePath:s+
"/modifiers",schemaPath:"#/oneOf/0/properties/modifiers/type",keyword:"type",params:{type:"array"}}],!1;var i=o===e}else var i=!0;if(i)if(r.array!==void 0){let l=e;
if(typeof r.array!="boolean")return z.errors=[{instancePath:s+"/array",schemaPath:"#/oneOf/0/properties/array/type",keyword:"type",params:{type:"boolean"}}],!1;
var i=l===e}else var i=!0}}}}}else return z.errors=[{instancePath:s,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"}}],!1;var c=!0}else if(f===
"enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.kind===void 0&&(d="kind")||r.name===void 0&&(d="name")||r.array===void 0&&(d="array"))return z.
errors=[{instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:d}}],!1;{let y=e;for(let l in r)if(!(l==="kind"||l==="name"||
l==="array")){return z.errors=[{instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}
if(y===e){if(r.kind!==void 0){let l=r.kind,o=e;if(typeof l!="string")return z.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/type",keyword:"\
type",params:{type:"string"}}],!1;if(l!=="enum")return z.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"\
enum"}}],!1;var n=o===e}else var n=!0;if(n){if(r.name!==void 0){let l=r.name,o=e;if(e===o)if(typeof l=="string"){if(E(l)<1)return z.errors=[{instancePath:s+"/na\
me",schemaPath:"#/oneOf/1/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return z.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf\
/1/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var n=o===e}else var n=!0;if(n)if(r.array!==void 0){let l=e;if(typeof r.array!="boolean")return z.
errors=[{instancePath:s+"/array",schemaPath:"#/oneOf/1/properties/array/type",keyword:"type",params:{type:"boolean"}}],!1;var n=l===e}else var n=!0}}}}else return z.
errors=[{instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"}}],!1;c!==!0&&(c=!0)}else return z.errors=[{instancePath:s,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:f}}],!1;else return z.errors=[{instancePath:s,schemaPath:"#/discriminator",
keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:f}}],!1}else return z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return z.errors=t,P.props=c,e===0}z.evaluated={dynamicProps:!0,dynamicItems:!1};function $(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=$.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.sql===void 0&&(n="sql")||r.columns===void 0&&(n="columns")||
r.functions===void 0&&(n="functions"))return $.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;{let f=e;for(let m in r)
if(!(m==="sql"||m==="columns"||m==="functions")){return $.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],
!1;break}if(f===e){if(r.sql!==void 0){let m=r.sql,d=e;if(e===d)if(typeof m=="string"){if(E(m)<1)return $.errors=[{instancePath:s+"/sql",schemaPath:"#/properties\
/sql/minLength",keyword:"minLength",params:{limit:1}}],!1}else return $.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{
type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(r.columns!==void 0){let m=r.columns,d=e;if(e===d)if(Array.isArray(m)){var g=!0;let l=m.length;for(let o=0;o<
l;o++){let p=m[o],k=e;if(e===k)if(typeof p=="string"){if(E(p)<1)return $.errors=[{instancePath:s+"/columns/"+o,schemaPath:"#/properties/columns/items/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return $.errors=[{instancePath:s+"/columns/"+o,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{
type:"string"}}],!1;var g=k===e;if(!g)break}}else return $.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"\
array"}}],!1;var i=d===e}else var i=!0;if(i)if(r.functions!==void 0){let m=r.functions,d=e;if(e===d)if(Array.isArray(m)){var c=!0;let l=m.length;for(let o=0;o<l;o++){
let p=m[o],k=e;if(e===k)if(typeof p=="string"){if(E(p)<1)return $.errors=[{instancePath:s+"/functions/"+o,schemaPath:"#/properties/functions/items/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return $.errors=[{instancePath:s+"/functions/"+o,schemaPath:"#/properties/functions/items/type",keyword:"type",params:{type:"\
string"}}],!1;var c=k===e;if(!c)break}}else return $.errors=[{instancePath:s+"/functions",schemaPath:"#/properties/functions/type",keyword:"type",params:{type:"\
array"}}],!1;var i=d===e}else var i=!0}}}}else return $.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return $.errors=t,
e===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function be(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=be.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.
name===void 0&&(n="name")||r.type===void 0&&(n="type")||r.nullable===void 0&&(n="nullable")||r.default===void 0&&(n="default")||r.generated===void 0&&(n="genera\
ted")||r.comment===void 0&&(n="comment"))return be.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;{let f=e;for(let m in r)
if(!(m==="name"||m==="type"||m==="nullable"||m==="default"||m==="generated"||m==="comment")){return be.errors=[{instancePath:s,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(f===e){if(r.name!==void 0){let m=r.name,d=e;if(e===d)if(typeof m=="string"){if(E(m)<
1)return be.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return be.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(r.type!==void 0){let m=e;z(r.type,{instancePath:s+
"/type",parentData:r,parentDataProperty:"type",rootData:L,dynamicAnchors:A})||(t=t===null?z.errors:t.concat(z.errors),e=t.length);var i=m===e}else var i=!0;if(i){
if(r.nullable!==void 0){let m=e;if(typeof r.nullable!="boolean")return be.errors=[{instancePath:s+"/nullable",schemaPath:"#/properties/nullable/type",keyword:"t\
ype",params:{type:"boolean"}}],!1;var i=m===e}else var i=!0;if(i){if(r.default!==void 0){let m=r.default,d=e,y=e,l=!1,o=e;$(m,{instancePath:s+"/default",parentData:r,
parentDataProperty:"default",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var g=o===e;l=l||g;let p=e;if(m!==null){let b={instancePath:s+
"/default",schemaPath:"#/properties/default/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var g=p===e;if(l=l||g,l)e=y,t!==null&&
(y?t.length=y:t=null);else{let b={instancePath:s+"/default",schemaPath:"#/properties/default/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,
be.errors=t,!1}var i=d===e}else var i=!0;if(i){if(r.generated!==void 0){let m=r.generated,d=e,y=e,l=!1,o=e;$(m,{instancePath:s+"/generated",parentData:r,parentDataProperty:"\
generated",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var c=o===e;l=l||c;let p=e;if(m!==null){let b={instancePath:s+"/ge\
nerated",schemaPath:"#/properties/generated/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var c=p===e;if(l=l||c,l)e=y,t!==null&&
(y?t.length=y:t=null);else{let b={instancePath:s+"/generated",schemaPath:"#/properties/generated/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(
b),e++,be.errors=t,!1}var i=d===e}else var i=!0;if(i)if(r.comment!==void 0){let m=r.comment,d=e;if(typeof m!="string"&&m!==null)return be.errors=[{instancePath:s+
"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:is.properties.comment.type}}],!1;var i=d===e}else var i=!0}}}}}}}else return be.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return be.errors=t,e===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _e(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=_e.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.name===void 0&&(c="name")||r.columns===void 0&&(c="column\
s"))return _e.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;{let n=e;for(let f in r)if(!(f==="name"||f==="c\
olumns")){return _e.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(n===e){
if(r.name!==void 0){let f=r.name,m=e;if(e===m)if(typeof f=="string"){if(E(f)<1)return _e.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return _e.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],
!1;var i=m===e}else var i=!0;if(i)if(r.columns!==void 0){let f=r.columns,m=e;if(e===m)if(Array.isArray(f)){if(f.length<1)return _e.errors=[{instancePath:s+"/col\
umns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var g=!0;let y=f.length;for(let l=0;l<y;l++){let o=f[l],p=e;if(e===p)
if(typeof o=="string"){if(E(o)<1)return _e.errors=[{instancePath:s+"/columns/"+l,schemaPath:"#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return _e.errors=[{instancePath:s+"/columns/"+l,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"string"}}],!1;var g=p===e;if(!g)
break}}}else return _e.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0}}}else
return _e.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return _e.errors=t,e===0}_e.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ke(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ke.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.name===void 0&&(c="name")||r.columns===void 0&&(c="column\
s")||r.nullsNotDistinct===void 0&&(c="nullsNotDistinct"))return ke.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],
!1;{let n=e;for(let f in r)if(!(f==="name"||f==="columns"||f==="nullsNotDistinct")){return ke.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:f}}],!1;break}if(n===e){if(r.name!==void 0){let f=r.name,m=e;if(e===m)if(typeof f=="string"){if(E(f)<1)return ke.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ke.errors=[{instancePath:s+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(r.columns!==void 0){let f=r.columns,m=e;if(e===
m)if(Array.isArray(f)){if(f.length<1)return ke.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var g=!0;let y=f.length;for(let l=0;l<y;l++){let o=f[l],p=e;if(e===p)if(typeof o=="string"){if(E(o)<1)return ke.errors=[{instancePath:s+"/columns/"+l,schemaPath:"\
#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ke.errors=[{instancePath:s+"/columns/"+l,schemaPath:"#/properties/co\
lumns/items/type",keyword:"type",params:{type:"string"}}],!1;var g=p===e;if(!g)break}}}else return ke.errors=[{instancePath:s+"/columns",schemaPath:"#/propertie\
s/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0;if(i)if(r.nullsNotDistinct!==void 0){let f=e;if(typeof r.nullsNotDistinct!="\
boolean")return ke.errors=[{instancePath:s+"/nullsNotDistinct",schemaPath:"#/properties/nullsNotDistinct/type",keyword:"type",params:{type:"boolean"}}],!1;var i=f===
e}else var i=!0}}}}else return ke.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ke.errors=t,e===0}ke.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};var Er={type:"object",properties:{name:{type:"string",minLength:1},columns:{minItems:1,type:"array",items:{type:"strin\
g",minLength:1}},references:{type:"object",properties:{table:{type:"string",minLength:1},columns:{minItems:1,type:"array",items:{type:"string",minLength:1}}},required:[
"table","columns"],additionalProperties:!1},onDelete:{type:"string",enum:["NO ACTION","RESTRICT","CASCADE","SET NULL","SET DEFAULT"]},onUpdate:{type:"string",enum:[
"NO ACTION","RESTRICT","CASCADE","SET NULL","SET DEFAULT"]}},required:["name","columns","references","onDelete","onUpdate"],additionalProperties:!1};function Z(r,{
instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Z.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&
(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.name===void 0&&(f="name")||r.columns===void 0&&(f="columns")||r.references===void 0&&
(f="references")||r.onDelete===void 0&&(f="onDelete")||r.onUpdate===void 0&&(f="onUpdate"))return Z.errors=[{instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:f}}],!1;{let m=e;for(let d in r)if(!(d==="name"||d==="columns"||d==="references"||d==="onDelete"||d==="onUpdate")){return Z.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(m===e){if(r.name!==void 0){let d=r.
name,y=e;if(e===y)if(typeof d=="string"){if(E(d)<1)return Z.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return Z.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;
if(i){if(r.columns!==void 0){let d=r.columns,y=e;if(e===y)if(Array.isArray(d)){if(d.length<1)return Z.errors=[{instancePath:s+"/columns",schemaPath:"#/propertie\
s/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var g=!0;let o=d.length;for(let p=0;p<o;p++){let k=d[p],b=e;if(e===b)if(typeof k=="string"){if(E(k)<
1)return Z.errors=[{instancePath:s+"/columns/"+p,schemaPath:"#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Z.errors=
[{instancePath:s+"/columns/"+p,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"string"}}],!1;var g=b===e;if(!g)break}}}else return Z.errors=
[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=y===e}else var i=!0;if(i){if(r.references!==void 0){
let d=r.references,y=e;if(e===y)if(d&&typeof d=="object"&&!Array.isArray(d)){let o;if(d.table===void 0&&(o="table")||d.columns===void 0&&(o="columns"))return Z.
errors=[{instancePath:s+"/references",schemaPath:"#/properties/references/required",keyword:"required",params:{missingProperty:o}}],!1;{let p=e;for(let k in d)if(!(k===
"table"||k==="columns")){return Z.errors=[{instancePath:s+"/references",schemaPath:"#/properties/references/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:k}}],!1;break}if(p===e){if(d.table!==void 0){let k=d.table,b=e;if(e===b)if(typeof k=="string"){if(E(k)<1)return Z.errors=[{instancePath:s+
"/references/table",schemaPath:"#/properties/references/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Z.errors=[{instancePath:s+
"/references/table",schemaPath:"#/properties/references/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var c=b===e}else var c=!0;if(c)if(d.columns!==
void 0){let k=d.columns,b=e;if(e===b)if(Array.isArray(k)){if(k.length<1)return Z.errors=[{instancePath:s+"/references/columns",schemaPath:"#/properties/referenc\
es/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var n=!0;let h=k.length;for(let v=0;v<h;v++){let D=k[v],j=e;if(e===j)if(typeof D=="str\
ing"){if(E(D)<1)return Z.errors=[{instancePath:s+"/references/columns/"+v,schemaPath:"#/properties/references/properties/columns/items/minLength",keyword:"minLe\
ngth",params:{limit:1}}],!1}else return Z.errors=[{instancePath:s+"/references/columns/"+v,schemaPath:"#/properties/references/properties/columns/items/type",keyword:"\
type",params:{type:"string"}}],!1;var n=j===e;if(!n)break}}}else return Z.errors=[{instancePath:s+"/references/columns",schemaPath:"#/properties/references/prop\
erties/columns/type",keyword:"type",params:{type:"array"}}],!1;var c=b===e}else var c=!0}}}else return Z.errors=[{instancePath:s+"/references",schemaPath:"#/pro\
perties/references/type",keyword:"type",params:{type:"object"}}],!1;var i=y===e}else var i=!0;if(i){if(r.onDelete!==void 0){let d=r.onDelete,y=e;if(typeof d!="s\
tring")return Z.errors=[{instancePath:s+"/onDelete",schemaPath:"#/properties/onDelete/type",keyword:"type",params:{type:"string"}}],!1;if(!(d==="NO ACTION"||d===
"RESTRICT"||d==="CASCADE"||d==="SET NULL"||d==="SET DEFAULT"))return Z.errors=[{instancePath:s+"/onDelete",schemaPath:"#/properties/onDelete/enum",keyword:"enum",
params:{allowedValues:Er.properties.onDelete.enum}}],!1;var i=y===e}else var i=!0;if(i)if(r.onUpdate!==void 0){let d=r.onUpdate,y=e;if(typeof d!="string")return Z.
errors=[{instancePath:s+"/onUpdate",schemaPath:"#/properties/onUpdate/type",keyword:"type",params:{type:"string"}}],!1;if(!(d==="NO ACTION"||d==="RESTRICT"||d===
"CASCADE"||d==="SET NULL"||d==="SET DEFAULT"))return Z.errors=[{instancePath:s+"/onUpdate",schemaPath:"#/properties/onUpdate/enum",keyword:"enum",params:{allowedValues:Er.
properties.onUpdate.enum}}],!1;var i=y===e}else var i=!0}}}}}}else return Z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return Z.errors=t,e===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Te(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Te.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.name===void 0&&(g="name")||r.expression===void 0&&(g="exp\
ression"))return Te.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let c=e;for(let n in r)if(!(n==="name"||
n==="expression")){return Te.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}
if(c===e){if(r.name!==void 0){let n=r.name,f=e;if(e===f)if(typeof n=="string"){if(E(n)<1)return Te.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Te.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}}],!1;var i=f===e}else var i=!0;if(i)if(r.expression!==void 0){let n=e;$(r.expression,{instancePath:s+"/expression",parentData:r,parentDataProperty:"\
expression",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var i=n===e}else var i=!0}}}else return Te.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Te.errors=t,e===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Dr={type:"ob\
ject",properties:{name:{type:"string",minLength:1},method:{type:"string",enum:["btree","hash","gin","gist","brin","spgist"]},unique:{type:"boolean"},keys:{minItems:1,
type:"array",items:{type:"object",properties:{expression:{$ref:"https://wesley.dev/schemas/definitions/Expression"},descending:{type:"boolean"},nulls:{type:"str\
ing",enum:["FIRST","LAST"]}},required:["expression","descending","nulls"],additionalProperties:!1}},include:{type:"array",items:{type:"string",minLength:1}},where:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]}},required:["name","method","unique","keys","include","where"],additionalProperties:!1};
function ee(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ee.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.name===void 0&&(m="name")||r.method===void 0&&(m="method")||
r.unique===void 0&&(m="unique")||r.keys===void 0&&(m="keys")||r.include===void 0&&(m="include")||r.where===void 0&&(m="where"))return ee.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let d=e;for(let y in r)if(!(y==="name"||y==="method"||y==="unique"||y==="keys"||y===
"include"||y==="where")){return ee.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;
break}if(d===e){if(r.name!==void 0){let y=r.name,l=e;if(e===l)if(typeof y=="string"){if(E(y)<1)return ee.errors=[{instancePath:s+"/name",schemaPath:"#/propertie\
s/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ee.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}}],!1;var i=l===e}else var i=!0;if(i){if(r.method!==void 0){let y=r.method,l=e;if(typeof y!="string")return ee.errors=[{instancePath:s+"/method",schemaPath:"\
#/properties/method/type",keyword:"type",params:{type:"string"}}],!1;if(!(y==="btree"||y==="hash"||y==="gin"||y==="gist"||y==="brin"||y==="spgist"))return ee.errors=
[{instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:Dr.properties.method.enum}}],!1;var i=l===e}else var i=!0;
if(i){if(r.unique!==void 0){let y=e;if(typeof r.unique!="boolean")return ee.errors=[{instancePath:s+"/unique",schemaPath:"#/properties/unique/type",keyword:"typ\
e",params:{type:"boolean"}}],!1;var i=y===e}else var i=!0;if(i){if(r.keys!==void 0){let y=r.keys,l=e;if(e===l)if(Array.isArray(y)){if(y.length<1)return ee.errors=
[{instancePath:s+"/keys",schemaPath:"#/properties/keys/minItems",keyword:"minItems",params:{limit:1}}],!1;{var g=!0;let p=y.length;for(let k=0;k<p;k++){let b=y[k],
_=e;if(e===_)if(b&&typeof b=="object"&&!Array.isArray(b)){let v;if(b.expression===void 0&&(v="expression")||b.descending===void 0&&(v="descending")||b.nulls===void 0&&
(v="nulls"))return ee.errors=[{instancePath:s+"/keys/"+k,schemaPath:"#/properties/keys/items/required",keyword:"required",params:{missingProperty:v}}],!1;{let D=e;
for(let j in b)if(!(j==="expression"||j==="descending"||j==="nulls")){return ee.errors=[{instancePath:s+"/keys/"+k,schemaPath:"#/properties/keys/items/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:j}}],!1;break}if(D===e){if(b.expression!==void 0){let j=e;$(b.expression,{instancePath:s+
"/keys/"+k+"/expression",parentData:b,parentDataProperty:"expression",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var c=j===
e}else var c=!0;if(c){if(b.descending!==void 0){let j=e;if(typeof b.descending!="boolean")return ee.errors=[{instancePath:s+"/keys/"+k+"/descending",schemaPath:"\
#/properties/keys/items/properties/descending/type",keyword:"type",params:{type:"boolean"}}],!1;var c=j===e}else var c=!0;if(c)if(b.nulls!==void 0){let j=b.nulls,
q=e;if(typeof j!="string")return ee.errors=[{instancePath:s+"/keys/"+k+"/nulls",schemaPath:"#/properties/keys/items/properties/nulls/type",keyword:"type",params:{
type:"string"}}],!1;if(!(j==="FIRST"||j==="LAST"))return ee.errors=[{instancePath:s+"/keys/"+k+"/nulls",schemaPath:"#/properties/keys/items/properties/nulls/enu\
m",keyword:"enum",params:{allowedValues:Dr.properties.keys.items.properties.nulls.enum}}],!1;var c=q===e}else var c=!0}}}}else return ee.errors=[{instancePath:s+
"/keys/"+k,schemaPath:"#/properties/keys/items/type",keyword:"type",params:{type:"object"}}],!1;var g=_===e;if(!g)break}}}else return ee.errors=[{instancePath:s+
"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i){if(r.include!==void 0){let y=r.include,l=e;
if(e===l)if(Array.isArray(y)){var n=!0;let p=y.length;for(let k=0;k<p;k++){let b=y[k],_=e;if(e===_)if(typeof b=="string"){if(E(b)<1)return ee.errors=[{instancePath:s+
"/include/"+k,schemaPath:"#/properties/include/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ee.errors=[{instancePath:s+"/include/"+k,schemaPath:"\
#/properties/include/items/type",keyword:"type",params:{type:"string"}}],!1;var n=_===e;if(!n)break}}else return ee.errors=[{instancePath:s+"/include",schemaPath:"\
#/properties/include/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i)if(r.where!==void 0){let y=r.where,l=e,o=e,p=!1,k=e;$(y,{instancePath:s+
"/where",parentData:r,parentDataProperty:"where",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var f=k===e;p=p||f;let b=e;if(y!==
null){let h={instancePath:s+"/where",schemaPath:"#/properties/where/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[h]:t.push(h),e++}var f=b===e;
if(p=p||f,p)e=o,t!==null&&(o?t.length=o:t=null);else{let h={instancePath:s+"/where",schemaPath:"#/properties/where/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[h]:t.push(h),e++,ee.errors=t,!1}var i=l===e}else var i=!0}}}}}}}else return ee.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return ee.errors=t,e===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function xe(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=xe.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.enabled===void 0&&(g="enabled")||r.forced===void 0&&(g="f\
orced"))return xe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let c=e;for(let n in r)if(!(n==="enabled"||
n==="forced")){return xe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(c===
e){if(r.enabled!==void 0){let n=e;if(typeof r.enabled!="boolean")return xe.errors=[{instancePath:s+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"ty\
pe",params:{type:"boolean"}}],!1;var i=n===e}else var i=!0;if(i)if(r.forced!==void 0){let n=e;if(typeof r.forced!="boolean")return xe.errors=[{instancePath:s+"/\
forced",schemaPath:"#/properties/forced/type",keyword:"type",params:{type:"boolean"}}],!1;var i=n===e}else var i=!0}}}else return xe.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return xe.errors=t,e===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var as={type:"object",properties:{
name:{type:"string",minLength:1},command:{type:"string",enum:["SELECT","INSERT","UPDATE","DELETE"]},roles:{type:"array",items:{type:"string",minLength:1}},using:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]},check:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"\
null"}]},reads:{type:"array",items:{type:"string",minLength:1}}},required:["name","command","roles","using","check","reads"],additionalProperties:!1};function Q(r,{
instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Q.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&
(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.name===void 0&&(m="name")||r.command===void 0&&(m="command")||r.roles===void 0&&(m=
"roles")||r.using===void 0&&(m="using")||r.check===void 0&&(m="check")||r.reads===void 0&&(m="reads"))return Q.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:m}}],!1;{let d=e;for(let y in r)if(!(y==="name"||y==="command"||y==="roles"||y==="using"||y==="check"||y==="reads")){return Q.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;break}if(d===e){if(r.name!==void 0){
let y=r.name,l=e;if(e===l)if(typeof y=="string"){if(E(y)<1)return Q.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",
params:{limit:1}}],!1}else return Q.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else
var i=!0;if(i){if(r.command!==void 0){let y=r.command,l=e;if(typeof y!="string")return Q.errors=[{instancePath:s+"/command",schemaPath:"#/properties/command/typ\
e",keyword:"type",params:{type:"string"}}],!1;if(!(y==="SELECT"||y==="INSERT"||y==="UPDATE"||y==="DELETE"))return Q.errors=[{instancePath:s+"/command",schemaPath:"\
#/properties/command/enum",keyword:"enum",params:{allowedValues:as.properties.command.enum}}],!1;var i=l===e}else var i=!0;if(i){if(r.roles!==void 0){let y=r.roles,
l=e;if(e===l)if(Array.isArray(y)){var g=!0;let p=y.length;for(let k=0;k<p;k++){let b=y[k],_=e;if(e===_)if(typeof b=="string"){if(E(b)<1)return Q.errors=[{instancePath:s+
"/roles/"+k,schemaPath:"#/properties/roles/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Q.errors=[{instancePath:s+"/roles/"+k,schemaPath:"\
#/properties/roles/items/type",keyword:"type",params:{type:"string"}}],!1;var g=_===e;if(!g)break}}else return Q.errors=[{instancePath:s+"/roles",schemaPath:"#/\
properties/roles/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i){if(r.using!==void 0){let y=r.using,l=e,o=e,p=!1,k=e;$(y,{instancePath:s+
"/using",parentData:r,parentDataProperty:"using",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var c=k===e;p=p||c;let b=e;if(y!==
null){let h={instancePath:s+"/using",schemaPath:"#/properties/using/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[h]:t.push(h),e++}var c=b===e;
if(p=p||c,p)e=o,t!==null&&(o?t.length=o:t=null);else{let h={instancePath:s+"/using",schemaPath:"#/properties/using/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[h]:t.push(h),e++,Q.errors=t,!1}var i=l===e}else var i=!0;if(i){if(r.check!==void 0){let y=r.check,l=e,o=e,p=!1,k=e;$(y,{instancePath:s+"/check",parentData:r,
parentDataProperty:"check",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var n=k===e;p=p||n;let b=e;if(y!==null){let h={instancePath:s+
"/check",schemaPath:"#/properties/check/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[h]:t.push(h),e++}var n=b===e;if(p=p||n,p)e=o,t!==null&&(o?
t.length=o:t=null);else{let h={instancePath:s+"/check",schemaPath:"#/properties/check/anyOf",keyword:"anyOf",params:{}};return t===null?t=[h]:t.push(h),e++,Q.errors=
t,!1}var i=l===e}else var i=!0;if(i)if(r.reads!==void 0){let y=r.reads,l=e;if(e===l)if(Array.isArray(y)){var f=!0;let p=y.length;for(let k=0;k<p;k++){let b=y[k],
_=e;if(e===_)if(typeof b=="string"){if(E(b)<1)return Q.errors=[{instancePath:s+"/reads/"+k,schemaPath:"#/properties/reads/items/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return Q.errors=[{instancePath:s+"/reads/"+k,schemaPath:"#/properties/reads/items/type",keyword:"type",params:{type:"string"}}],!1;var f=_===
e;if(!f)break}}else return Q.errors=[{instancePath:s+"/reads",schemaPath:"#/properties/reads/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0}}}}}}}else
return Q.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Q.errors=t,e===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var os={type:"object",properties:{role:{type:"string",minLength:1},column:{anyOf:[{type:"string",minLength:1},{type:"null"}]},privileges:{minItems:1,type:"array",
items:{type:"string",enum:["SELECT","INSERT","UPDATE","DELETE","TRUNCATE","REFERENCES","TRIGGER"]}}},required:["role","column","privileges"],additionalProperties:!1};
function Pe(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Pe.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.role===void 0&&(n="role")||r.column===void 0&&(n="column")||
r.privileges===void 0&&(n="privileges"))return Pe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;{let f=e;for(let m in r)
if(!(m==="role"||m==="column"||m==="privileges")){return Pe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],
!1;break}if(f===e){if(r.role!==void 0){let m=r.role,d=e;if(e===d)if(typeof m=="string"){if(E(m)<1)return Pe.errors=[{instancePath:s+"/role",schemaPath:"#/proper\
ties/role/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Pe.errors=[{instancePath:s+"/role",schemaPath:"#/properties/role/type",keyword:"type",
params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(r.column!==void 0){let m=r.column,d=e,y=e,l=!1,o=e;if(e===o)if(typeof m=="string"){if(E(m)<1){let b={
instancePath:s+"/column",schemaPath:"#/properties/column/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[b]:t.push(b),e++}}else{let b={instancePath:s+
"/column",schemaPath:"#/properties/column/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[b]:t.push(b),e++}var g=o===e;l=l||g;let p=e;if(m!==null){
let b={instancePath:s+"/column",schemaPath:"#/properties/column/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var g=p===e;if(l=
l||g,l)e=y,t!==null&&(y?t.length=y:t=null);else{let b={instancePath:s+"/column",schemaPath:"#/properties/column/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[b]:t.push(b),e++,Pe.errors=t,!1}var i=d===e}else var i=!0;if(i)if(r.privileges!==void 0){let m=r.privileges,d=e;if(e===d)if(Array.isArray(m)){if(m.length<1)return Pe.
errors=[{instancePath:s+"/privileges",schemaPath:"#/properties/privileges/minItems",keyword:"minItems",params:{limit:1}}],!1;{var c=!0;let l=m.length;for(let o=0;o<
l;o++){let p=m[o],k=e;if(typeof p!="string")return Pe.errors=[{instancePath:s+"/privileges/"+o,schemaPath:"#/properties/privileges/items/type",keyword:"type",params:{
type:"string"}}],!1;if(!(p==="SELECT"||p==="INSERT"||p==="UPDATE"||p==="DELETE"||p==="TRUNCATE"||p==="REFERENCES"||p==="TRIGGER"))return Pe.errors=[{instancePath:s+
"/privileges/"+o,schemaPath:"#/properties/privileges/items/enum",keyword:"enum",params:{allowedValues:os.properties.privileges.items.enum}}],!1;var c=k===e;if(!c)
break}}}else return Pe.errors=[{instancePath:s+"/privileges",schemaPath:"#/properties/privileges/type",keyword:"type",params:{type:"array"}}],!1;var i=d===e}else
var i=!0}}}}else return Pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Pe.errors=t,e===0}Pe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function le(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=le.evaluated;
if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.name===void 0&&(l="name")||r.
columns===void 0&&(l="columns")||r.primaryKey===void 0&&(l="primaryKey")||r.uniqueConstraints===void 0&&(l="uniqueConstraints")||r.foreignKeys===void 0&&(l="for\
eignKeys")||r.checks===void 0&&(l="checks")||r.indexes===void 0&&(l="indexes")||r.rowSecurity===void 0&&(l="rowSecurity")||r.policies===void 0&&(l="policies")||
r.grants===void 0&&(l="grants")||r.comment===void 0&&(l="comment"))return le.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],
!1;{let o=e;for(let p in r)if(!dr.call(Nr.properties,p)){return le.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p}}],!1;break}if(o===e){if(r.name!==void 0){let p=r.name,k=e;if(e===k)if(typeof p=="string"){if(E(p)<1)return le.errors=[{instancePath:s+"/na\
me",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return le.errors=[{instancePath:s+"/name",schemaPath:"#/properties/n\
ame/type",keyword:"type",params:{type:"string"}}],!1;var i=k===e}else var i=!0;if(i){if(r.columns!==void 0){let p=r.columns,k=e;if(e===k)if(Array.isArray(p)){var g=!0;
let _=p.length;for(let h=0;h<_;h++){let v=e;be(p[h],{instancePath:s+"/columns/"+h,parentData:p,parentDataProperty:h,rootData:L,dynamicAnchors:A})||(t=t===null?be.
errors:t.concat(be.errors),e=t.length);var g=v===e;if(!g)break}}else return le.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"\
type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i){if(r.primaryKey!==void 0){let p=e;_e(r.primaryKey,{instancePath:s+"/primaryKey",parentData:r,parentDataProperty:"\
primaryKey",rootData:L,dynamicAnchors:A})||(t=t===null?_e.errors:t.concat(_e.errors),e=t.length);var i=p===e}else var i=!0;if(i){if(r.uniqueConstraints!==void 0){
let p=r.uniqueConstraints,k=e;if(e===k)if(Array.isArray(p)){var c=!0;let _=p.length;for(let h=0;h<_;h++){let v=e;ke(p[h],{instancePath:s+"/uniqueConstraints/"+h,
parentData:p,parentDataProperty:h,rootData:L,dynamicAnchors:A})||(t=t===null?ke.errors:t.concat(ke.errors),e=t.length);var c=v===e;if(!c)break}}else return le.errors=
[{instancePath:s+"/uniqueConstraints",schemaPath:"#/properties/uniqueConstraints/type",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i){
if(r.foreignKeys!==void 0){let p=r.foreignKeys,k=e;if(e===k)if(Array.isArray(p)){var n=!0;let _=p.length;for(let h=0;h<_;h++){let v=e;Z(p[h],{instancePath:s+"/f\
oreignKeys/"+h,parentData:p,parentDataProperty:h,rootData:L,dynamicAnchors:A})||(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var n=v===e;if(!n)break}}else
return le.errors=[{instancePath:s+"/foreignKeys",schemaPath:"#/properties/foreignKeys/type",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;
if(i){if(r.checks!==void 0){let p=r.checks,k=e;if(e===k)if(Array.isArray(p)){var f=!0;let _=p.length;for(let h=0;h<_;h++){let v=e;Te(p[h],{instancePath:s+"/chec\
ks/"+h,parentData:p,parentDataProperty:h,rootData:L,dynamicAnchors:A})||(t=t===null?Te.errors:t.concat(Te.errors),e=t.length);var f=v===e;if(!f)break}}else return le.
errors=[{instancePath:s+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i){if(r.indexes!==
void 0){let p=r.indexes,k=e;if(e===k)if(Array.isArray(p)){var m=!0;let _=p.length;for(let h=0;h<_;h++){let v=e;ee(p[h],{instancePath:s+"/indexes/"+h,parentData:p,
parentDataProperty:h,rootData:L,dynamicAnchors:A})||(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var m=v===e;if(!m)break}}else return le.errors=[{instancePath:s+
"/indexes",schemaPath:"#/properties/indexes/type",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i){if(r.rowSecurity!==void 0){let p=e;xe(
r.rowSecurity,{instancePath:s+"/rowSecurity",parentData:r,parentDataProperty:"rowSecurity",rootData:L,dynamicAnchors:A})||(t=t===null?xe.errors:t.concat(xe.errors),
e=t.length);var i=p===e}else var i=!0;if(i){if(r.policies!==void 0){let p=r.policies,k=e;if(e===k)if(Array.isArray(p)){var d=!0;let _=p.length;for(let h=0;h<_;h++){
let v=e;Q(p[h],{instancePath:s+"/policies/"+h,parentData:p,parentDataProperty:h,rootData:L,dynamicAnchors:A})||(t=t===null?Q.errors:t.concat(Q.errors),e=t.length);
var d=v===e;if(!d)break}}else return le.errors=[{instancePath:s+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type:"array"}}],!1;var i=k===
e}else var i=!0;if(i){if(r.grants!==void 0){let p=r.grants,k=e;if(e===k)if(Array.isArray(p)){var y=!0;let _=p.length;for(let h=0;h<_;h++){let v=e;Pe(p[h],{instancePath:s+
"/grants/"+h,parentData:p,parentDataProperty:h,rootData:L,dynamicAnchors:A})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var y=v===e;if(!y)break}}else
return le.errors=[{instancePath:s+"/grants",schemaPath:"#/properties/grants/type",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i)if(r.
comment!==void 0){let p=r.comment,k=e;if(typeof p!="string"&&p!==null)return le.errors=[{instancePath:s+"/comment",schemaPath:"#/properties/comment/type",keyword:"\
type",params:{type:Nr.properties.comment.type}}],!1;var i=k===e}else var i=!0}}}}}}}}}}}}else return le.errors=[{instancePath:s,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}}],!1;return le.errors=t,e===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ae(r,{instancePath:s="",parentData:R,parentDataProperty:C,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Ae.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let n;if(r.enums===void 0&&(n="enums")||r.tables===void 0&&(n="tables"))return Ae.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n}}],!1;{let f=e;for(let m in r)if(!(m==="enums"||m==="tables")){return Ae.errors=[{instancePath:s,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(f===e){if(r.enums!==void 0){let m=r.enums,d=e;if(e===d)if(Array.isArray(m)){
var i=!0;let y=m.length;for(let l=0;l<y;l++){let o=e;we(m[l],{instancePath:s+"/enums/"+l,parentData:m,parentDataProperty:l,rootData:L,dynamicAnchors:A})||(t=t===
null?we.errors:t.concat(we.errors),e=t.length);var i=o===e;if(!i)break}}else return Ae.errors=[{instancePath:s+"/enums",schemaPath:"#/properties/enums/type",keyword:"\
type",params:{type:"array"}}],!1;var g=d===e}else var g=!0;if(g)if(r.tables!==void 0){let m=r.tables,d=e;if(e===d)if(Array.isArray(m)){var c=!0;let l=m.length;for(let o=0;o<
l;o++){let p=e;le(m[o],{instancePath:s+"/tables/"+o,parentData:m,parentDataProperty:o,rootData:L,dynamicAnchors:A})||(t=t===null?le.errors:t.concat(le.errors),e=
t.length);var c=p===e;if(!c)break}}else return Ae.errors=[{instancePath:s+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type:"array"}}],
!1;var g=d===e}else var g=!0}}}else return Ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ae.errors=t,e===0}Ae.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ls=new RegExp("^[0-9a-f]{64}$","u");function S(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=S.
evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(typeof r=="string"){if(!ls.test(r))return S.errors=[{instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}}],!1}else return S.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"}}],!1;return S.errors=t,e===0}S.evaluated={dynamicProps:!1,dynamicItems:!1};var ps={type:"object",properties:{graphqlName:{type:"string"},ts:{type:"string"},zod:{type:"string"},nullableItems:{type:"boolean",const:!0},embedded:{type:"obj\
ect",properties:{type:{type:"string",minLength:1},list:{type:"boolean"}},required:["type","list"],additionalProperties:!1},fields:{minItems:1,type:"array",items:{
$ref:"https://wesley.dev/schemas/definitions/EmbeddedField"}},comment:{type:"string"},relations:{type:"array",items:{$ref:"https://wesley.dev/schemas/definition\
s/Relation"}},backfill:{$ref:"https://wesley.dev/schemas/definitions/Expression"},deprecated:{type:"string"},weight:{type:"integer",minimum:0,maximum:9007199254740991},
critical:{type:"boolean",const:!0},sensitive:{type:"boolean",const:!0},pii:{type:"boolean",const:!0},uid:{type:"string"},renamedFrom:{type:"string"},renamedValues:{
type:"object",propertyNames:{type:"string"},additionalProperties:{type:"string"}}},additionalProperties:!1},qr={type:"object",properties:{name:{type:"string",minLength:1},
type:{$ref:"https://wesley.dev/schemas/definitions/EmbeddedFieldType"},list:{type:"boolean"},nullable:{type:"boolean"},nullableItems:{type:"boolean"},comment:{type:[
"string","null"]},ts:{type:"string"},zod:{type:"string"},deprecated:{type:"string"},sensitive:{type:"boolean",const:!0},pii:{type:"boolean",const:!0}},required:[
"name","type","list","nullable","nullableItems","comment"],additionalProperties:!1},fs={type:"object",discriminator:{propertyName:"kind"},oneOf:[{type:"object",
properties:{kind:{type:"string",const:"builtin"},name:{type:"string",enum:["bigint","bit varying","bit","boolean","bytea","character varying","character","cidr",
"date","double precision","inet","integer","interval","json","jsonb","macaddr","numeric","real","smallint","text","time with time zone","time without time zone",
"timestamp with time zone","timestamp without time zone","uuid"]},modifiers:{maxItems:2,type:"array",items:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991}}},
required:["kind","name","modifiers"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"enum"},name:{type:"string",minLength:1}},required:[
"kind","name"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"embedded"},name:{type:"string",minLength:1}},required:["kind","nam\
e"],additionalProperties:!1}]};function X(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=X.evaluated;
if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m=r.kind;if(typeof m=="string")if(m===
"builtin"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.kind===void 0&&(y="kind")||r.name===void 0&&(y="name")||r.modifiers===void 0&&(y="mo\
difiers"))return X.errors=[{instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:y}}],!1;{let l=e;for(let o in r)if(!(o==="\
kind"||o==="name"||o==="modifiers")){return X.errors=[{instancePath:s,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(l===e){if(r.kind!==void 0){let o=r.kind,p=e;if(typeof o!="string")return X.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties/kind/typ\
e",keyword:"type",params:{type:"string"}}],!1;if(o!=="builtin")return X.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"co\
nst",params:{allowedValue:"builtin"}}],!1;var i=p===e}else var i=!0;if(i){if(r.name!==void 0){let o=r.name,p=e;if(typeof o!="string")return X.errors=[{instancePath:s+
"/name",schemaPath:"#/oneOf/0/properties/name/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="bigint"||o==="bit varying"||o==="bit"||o==="boolean"||o===
"bytea"||o==="character varying"||o==="character"||o==="cidr"||o==="date"||o==="double precision"||o==="inet"||o==="integer"||o==="interval"||o==="json"||o==="j\
sonb"||o==="macaddr"||o==="numeric"||o==="real"||o==="smallint"||o==="text"||o==="time with time zone"||o==="time without time zone"||o==="timestamp with time z\
one"||o==="timestamp without time zone"||o==="uuid"))return X.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/0/properties/name/enum",keyword:"enum",params:{
allowedValues:fs.oneOf[0].properties.name.enum}}],!1;var i=p===e}else var i=!0;if(i)if(r.modifiers!==void 0){let o=r.modifiers,p=e;if(e===p)if(Array.isArray(o)){
if(o.length>2)return X.errors=[{instancePath:s+"/modifiers",schemaPath:"#/oneOf/0/properties/modifiers/maxItems",keyword:"maxItems",params:{limit:2}}],!1;{var g=!0;
let b=o.length;for(let _=0;_<b;_++){let h=o[_],v=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return X.errors=[{instancePath:s+"/modifiers/"+_,schemaPath:"\
#/oneOf/0/properties/modifiers/items/type",keyword:"type",params:{type:"integer"}}],!1;if(e===v&&typeof h=="number"&&isFinite(h)){if(h>9007199254740991||isNaN(h))
return X.errors=[{instancePath:s+"/modifiers/"+_,schemaPath:"#/oneOf/0/properties/modifiers/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(h<-9007199254740991||isNaN(h))return X.errors=[{instancePath:s+"/modifiers/"+_,schemaPath:"#/oneOf/0/properties/modifiers/items/minimum",keyword:"minimum",
params:{comparison:">=",limit:-9007199254740991}}],!1}var g=v===e;if(!g)break}}}else return X.errors=[{instancePath:s+"/modifiers",schemaPath:"#/oneOf/0/propert\
ies/modifiers/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0}}}}else return X.errors=[{instancePath:s,schemaPath:"#/oneOf/0/type",keyword:"\
type",params:{type:"object"}}],!1;var c=!0}else if(m==="enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.kind===void 0&&(y="kind")||r.name===
void 0&&(y="name"))return X.errors=[{instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:y}}],!1;{let l=e;for(let o in r)if(!(o===
"kind"||o==="name")){return X.errors=[{instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(l===e){if(r.kind!==void 0){let o=r.kind,p=e;if(typeof o!="string")return X.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/typ\
e",keyword:"type",params:{type:"string"}}],!1;if(o!=="enum")return X.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",
params:{allowedValue:"enum"}}],!1;var n=p===e}else var n=!0;if(n)if(r.name!==void 0){let o=r.name,p=e;if(e===p)if(typeof o=="string"){if(E(o)<1)return X.errors=
[{instancePath:s+"/name",schemaPath:"#/oneOf/1/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return X.errors=[{instancePath:s+"/name",
schemaPath:"#/oneOf/1/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var n=p===e}else var n=!0}}}else return X.errors=[{instancePath:s,schemaPath:"\
#/oneOf/1/type",keyword:"type",params:{type:"object"}}],!1;c!==!0&&(c=!0)}else if(m==="embedded"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.
kind===void 0&&(y="kind")||r.name===void 0&&(y="name"))return X.errors=[{instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:y}}],
!1;{let l=e;for(let o in r)if(!(o==="kind"||o==="name")){return X.errors=[{instancePath:s,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:o}}],!1;break}if(l===e){if(r.kind!==void 0){let o=r.kind,p=e;if(typeof o!="string")return X.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/2/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(o!=="embedded")return X.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/2/prop\
erties/kind/const",keyword:"const",params:{allowedValue:"embedded"}}],!1;var f=p===e}else var f=!0;if(f)if(r.name!==void 0){let o=r.name,p=e;if(e===p)if(typeof o==
"string"){if(E(o)<1)return X.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/2/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return X.
errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/2/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var f=p===e}else var f=!0}}}else return X.
errors=[{instancePath:s,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"}}],!1;c!==!0&&(c=!0)}else return X.errors=[{instancePath:s,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:m}}],!1;else return X.errors=[{instancePath:s,schemaPath:"#/discriminator",
keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:m}}],!1}else return X.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return X.errors=t,P.props=c,e===0}X.evaluated={dynamicProps:!0,dynamicItems:!1};function ge(r,{instancePath:s="",parentData:R,parentDataProperty:C,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ge.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let g;if(r.name===void 0&&(g="name")||r.type===void 0&&(g="type")||r.list===void 0&&(g="list")||r.nullable===void 0&&(g="nullable")||
r.nullableItems===void 0&&(g="nullableItems")||r.comment===void 0&&(g="comment"))return ge.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:g}}],!1;{let c=e;for(let n in r)if(!dr.call(qr.properties,n)){return ge.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:n}}],!1;break}if(c===e){if(r.name!==void 0){let n=r.name,f=e;if(e===f)if(typeof n=="string"){if(E(n)<1)return ge.errors=
[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ge.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.type!==void 0){let n=e;X(r.type,{instancePath:s+"/type",
parentData:r,parentDataProperty:"type",rootData:L,dynamicAnchors:A})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var i=n===e}else var i=!0;if(i){if(r.list!==
void 0){let n=e;if(typeof r.list!="boolean")return ge.errors=[{instancePath:s+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type:"boolean"}}],
!1;var i=n===e}else var i=!0;if(i){if(r.nullable!==void 0){let n=e;if(typeof r.nullable!="boolean")return ge.errors=[{instancePath:s+"/nullable",schemaPath:"#/p\
roperties/nullable/type",keyword:"type",params:{type:"boolean"}}],!1;var i=n===e}else var i=!0;if(i){if(r.nullableItems!==void 0){let n=e;if(typeof r.nullableItems!=
"boolean")return ge.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullableItems/type",keyword:"type",params:{type:"boolean"}}],!1;var i=n===
e}else var i=!0;if(i){if(r.comment!==void 0){let n=r.comment,f=e;if(typeof n!="string"&&n!==null)return ge.errors=[{instancePath:s+"/comment",schemaPath:"#/prop\
erties/comment/type",keyword:"type",params:{type:qr.properties.comment.type}}],!1;var i=f===e}else var i=!0;if(i){if(r.ts!==void 0){let n=e;if(typeof r.ts!="str\
ing")return ge.errors=[{instancePath:s+"/ts",schemaPath:"#/properties/ts/type",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0;if(i){if(r.zod!==
void 0){let n=e;if(typeof r.zod!="string")return ge.errors=[{instancePath:s+"/zod",schemaPath:"#/properties/zod/type",keyword:"type",params:{type:"string"}}],!1;
var i=n===e}else var i=!0;if(i){if(r.deprecated!==void 0){let n=e;if(typeof r.deprecated!="string")return ge.errors=[{instancePath:s+"/deprecated",schemaPath:"#\
/properties/deprecated/type",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0;if(i){if(r.sensitive!==void 0){let n=r.sensitive,f=e;if(typeof n!=
"boolean")return ge.errors=[{instancePath:s+"/sensitive",schemaPath:"#/properties/sensitive/type",keyword:"type",params:{type:"boolean"}}],!1;if(n!==!0)return ge.
errors=[{instancePath:s+"/sensitive",schemaPath:"#/properties/sensitive/const",keyword:"const",params:{allowedValue:!0}}],!1;var i=f===e}else var i=!0;if(i)if(r.
pii!==void 0){let n=r.pii,f=e;if(typeof n!="boolean")return ge.errors=[{instancePath:s+"/pii",schemaPath:"#/properties/pii/type",keyword:"type",params:{type:"bo\
olean"}}],!1;if(n!==!0)return ge.errors=[{instancePath:s+"/pii",schemaPath:"#/properties/pii/const",keyword:"const",params:{allowedValue:!0}}],!1;var i=f===e}else
var i=!0}}}}}}}}}}}}else return ge.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ge.errors=t,e===0}ge.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var ms={type:"object",properties:{name:{type:"string",minLength:1},table:{type:"string",minLength:1},list:{type:"bool\
ean"},nullable:{type:"boolean"},nullableItems:{type:"boolean"},comment:{type:["string","null"]},deprecated:{type:"string"}},required:["name","table","list","nul\
lable","nullableItems","comment"],additionalProperties:!1};function De(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=De.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.
name===void 0&&(g="name")||r.table===void 0&&(g="table")||r.list===void 0&&(g="list")||r.nullable===void 0&&(g="nullable")||r.nullableItems===void 0&&(g="nullab\
leItems")||r.comment===void 0&&(g="comment"))return De.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let c=e;
for(let n in r)if(!(n==="name"||n==="table"||n==="list"||n==="nullable"||n==="nullableItems"||n==="comment"||n==="deprecated")){return De.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(c===e){if(r.name!==void 0){let n=r.name,f=e;if(e===
f)if(typeof n=="string"){if(E(n)<1)return De.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return De.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.table!==
void 0){let n=r.table,f=e;if(e===f)if(typeof n=="string"){if(E(n)<1)return De.errors=[{instancePath:s+"/table",schemaPath:"#/properties/table/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return De.errors=[{instancePath:s+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type:"string"}}],!1;
var i=f===e}else var i=!0;if(i){if(r.list!==void 0){let n=e;if(typeof r.list!="boolean")return De.errors=[{instancePath:s+"/list",schemaPath:"#/properties/list/\
type",keyword:"type",params:{type:"boolean"}}],!1;var i=n===e}else var i=!0;if(i){if(r.nullable!==void 0){let n=e;if(typeof r.nullable!="boolean")return De.errors=
[{instancePath:s+"/nullable",schemaPath:"#/properties/nullable/type",keyword:"type",params:{type:"boolean"}}],!1;var i=n===e}else var i=!0;if(i){if(r.nullableItems!==
void 0){let n=e;if(typeof r.nullableItems!="boolean")return De.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullableItems/type",keyword:"ty\
pe",params:{type:"boolean"}}],!1;var i=n===e}else var i=!0;if(i){if(r.comment!==void 0){let n=r.comment,f=e;if(typeof n!="string"&&n!==null)return De.errors=[{instancePath:s+
"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:ms.properties.comment.type}}],!1;var i=f===e}else var i=!0;if(i)if(r.deprecated!==
void 0){let n=e;if(typeof r.deprecated!="string")return De.errors=[{instancePath:s+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{
type:"string"}}],!1;var i=n===e}else var i=!0}}}}}}}}else return De.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return De.
errors=t,e===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function G(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=G.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d=e;for(let y in r)
if(!dr.call(ps.properties,y)){return G.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],
!1;break}if(d===e){if(r.graphqlName!==void 0){let y=e;if(typeof r.graphqlName!="string")return G.errors=[{instancePath:s+"/graphqlName",schemaPath:"#/properties\
/graphqlName/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(r.ts!==void 0){let y=e;if(typeof r.ts!="string")return G.errors=
[{instancePath:s+"/ts",schemaPath:"#/properties/ts/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(r.zod!==void 0){let y=e;if(typeof r.
zod!="string")return G.errors=[{instancePath:s+"/zod",schemaPath:"#/properties/zod/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){
if(r.nullableItems!==void 0){let y=r.nullableItems,l=e;if(typeof y!="boolean")return G.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullabl\
eItems/type",keyword:"type",params:{type:"boolean"}}],!1;if(y!==!0)return G.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullableItems/cons\
t",keyword:"const",params:{allowedValue:!0}}],!1;var i=l===e}else var i=!0;if(i){if(r.embedded!==void 0){let y=r.embedded,l=e;if(e===l)if(y&&typeof y=="object"&&
!Array.isArray(y)){let p;if(y.type===void 0&&(p="type")||y.list===void 0&&(p="list"))return G.errors=[{instancePath:s+"/embedded",schemaPath:"#/properties/embed\
ded/required",keyword:"required",params:{missingProperty:p}}],!1;{let k=e;for(let b in y)if(!(b==="type"||b==="list")){return G.errors=[{instancePath:s+"/embedd\
ed",schemaPath:"#/properties/embedded/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}}],!1;break}if(k===e){if(y.type!==void 0){
let b=y.type,_=e;if(e===_)if(typeof b=="string"){if(E(b)<1)return G.errors=[{instancePath:s+"/embedded/type",schemaPath:"#/properties/embedded/properties/type/m\
inLength",keyword:"minLength",params:{limit:1}}],!1}else return G.errors=[{instancePath:s+"/embedded/type",schemaPath:"#/properties/embedded/properties/type/typ\
e",keyword:"type",params:{type:"string"}}],!1;var g=_===e}else var g=!0;if(g)if(y.list!==void 0){let b=e;if(typeof y.list!="boolean")return G.errors=[{instancePath:s+
"/embedded/list",schemaPath:"#/properties/embedded/properties/list/type",keyword:"type",params:{type:"boolean"}}],!1;var g=b===e}else var g=!0}}}else return G.errors=
[{instancePath:s+"/embedded",schemaPath:"#/properties/embedded/type",keyword:"type",params:{type:"object"}}],!1;var i=l===e}else var i=!0;if(i){if(r.fields!==void 0){
let y=r.fields,l=e;if(e===l)if(Array.isArray(y)){if(y.length<1)return G.errors=[{instancePath:s+"/fields",schemaPath:"#/properties/fields/minItems",keyword:"min\
Items",params:{limit:1}}],!1;{var c=!0;let p=y.length;for(let k=0;k<p;k++){let b=e;ge(y[k],{instancePath:s+"/fields/"+k,parentData:y,parentDataProperty:k,rootData:L,
dynamicAnchors:A})||(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var c=b===e;if(!c)break}}}else return G.errors=[{instancePath:s+"/fields",schemaPath:"\
#/properties/fields/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i){if(r.comment!==void 0){let y=e;if(typeof r.comment!="string")
return G.errors=[{instancePath:s+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(r.
relations!==void 0){let y=r.relations,l=e;if(e===l)if(Array.isArray(y)){var n=!0;let p=y.length;for(let k=0;k<p;k++){let b=e;De(y[k],{instancePath:s+"/relations\
/"+k,parentData:y,parentDataProperty:k,rootData:L,dynamicAnchors:A})||(t=t===null?De.errors:t.concat(De.errors),e=t.length);var n=b===e;if(!n)break}}else return G.
errors=[{instancePath:s+"/relations",schemaPath:"#/properties/relations/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i){if(r.backfill!==
void 0){let y=e;$(r.backfill,{instancePath:s+"/backfill",parentData:r,parentDataProperty:"backfill",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat(
$.errors),e=t.length);var i=y===e}else var i=!0;if(i){if(r.deprecated!==void 0){let y=e;if(typeof r.deprecated!="string")return G.errors=[{instancePath:s+"/depr\
ecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(r.weight!==void 0){let y=r.weight,
l=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return G.errors=[{instancePath:s+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===l&&typeof y=="number"&&isFinite(y)){if(y>9007199254740991||isNaN(y))return G.errors=[{instancePath:s+"/weight",schemaPath:"#/propert\
ies/weight/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(y<0||isNaN(y))return G.errors=[{instancePath:s+"/weight",schemaPath:"\
#/properties/weight/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=l===e}else var i=!0;if(i){if(r.critical!==void 0){let y=r.critical,l=e;
if(typeof y!="boolean")return G.errors=[{instancePath:s+"/critical",schemaPath:"#/properties/critical/type",keyword:"type",params:{type:"boolean"}}],!1;if(y!==!0)
return G.errors=[{instancePath:s+"/critical",schemaPath:"#/properties/critical/const",keyword:"const",params:{allowedValue:!0}}],!1;var i=l===e}else var i=!0;if(i){
if(r.sensitive!==void 0){let y=r.sensitive,l=e;if(typeof y!="boolean")return G.errors=[{instancePath:s+"/sensitive",schemaPath:"#/properties/sensitive/type",keyword:"\
type",params:{type:"boolean"}}],!1;if(y!==!0)return G.errors=[{instancePath:s+"/sensitive",schemaPath:"#/properties/sensitive/const",keyword:"const",params:{allowedValue:!0}}],
!1;var i=l===e}else var i=!0;if(i){if(r.pii!==void 0){let y=r.pii,l=e;if(typeof y!="boolean")return G.errors=[{instancePath:s+"/pii",schemaPath:"#/properties/pi\
i/type",keyword:"type",params:{type:"boolean"}}],!1;if(y!==!0)return G.errors=[{instancePath:s+"/pii",schemaPath:"#/properties/pii/const",keyword:"const",params:{
allowedValue:!0}}],!1;var i=l===e}else var i=!0;if(i){if(r.uid!==void 0){let y=e;if(typeof r.uid!="string")return G.errors=[{instancePath:s+"/uid",schemaPath:"#\
/properties/uid/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(r.renamedFrom!==void 0){let y=e;if(typeof r.renamedFrom!="st\
ring")return G.errors=[{instancePath:s+"/renamedFrom",schemaPath:"#/properties/renamedFrom/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;
if(i)if(r.renamedValues!==void 0){let y=r.renamedValues,l=e;if(e===l)if(y&&typeof y=="object"&&!Array.isArray(y)){for(let p in y){let k=e;if(typeof p!="string"){
let b={instancePath:s+"/renamedValues",schemaPath:"#/properties/renamedValues/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:p};t===null?
t=[b]:t.push(b),e++}var f=k===e;if(!f){let b={instancePath:s+"/renamedValues",schemaPath:"#/properties/renamedValues/propertyNames",keyword:"propertyNames",params:{
propertyName:p}};return t===null?t=[b]:t.push(b),e++,G.errors=t,!1;break}}if(f)for(let p in y){let k=e;if(typeof y[p]!="string")return G.errors=[{instancePath:s+
"/renamedValues/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/renamedValues/additionalProperties/type",keyword:"type",params:{type:"string"}}],
!1;var m=k===e;if(!m)break}}else return G.errors=[{instancePath:s+"/renamedValues",schemaPath:"#/properties/renamedValues/type",keyword:"type",params:{type:"obj\
ect"}}],!1;var i=l===e}else var i=!0}}}}}}}}}}}}}}}}}else return G.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return G.
errors=t,e===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ie(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=Ie.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){for(let c in r){
let n=e;if(typeof c!="string"){let f={instancePath:s,schemaPath:"#/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:c};t===null?t=[f]:t.push(
f),e++}var i=n===e;if(!i){let f={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:c}};return t===null?t=[f]:t.push(f),e++,
Ie.errors=t,!1;break}}if(i)for(let c in r){let n=e;G(r[c],{instancePath:s+"/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:c,rootData:L,
dynamicAnchors:A})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var g=n===e;if(!g)break}}else return Ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Ie.errors=t,e===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function He(r,{instancePath:s="",parentData:R,
parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=He.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.format===void 0&&(g="format")||r.schema===void 0&&(g="schema")||r.digest===void 0&&(g="digest")||r.annotations===
void 0&&(g="annotations"))return He.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let c=e;for(let n in r)if(!(n===
"format"||n==="schema"||n==="digest"||n==="annotations")){return He.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}}],!1;break}if(c===e){if(r.format!==void 0){let n=r.format,f=e;if(typeof n!="string")return He.errors=[{instancePath:s+"/format",schemaPath:"\
#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="wesley.ir/1")return He.errors=[{instancePath:s+"/format",schemaPath:"#/properties/f\
ormat/const",keyword:"const",params:{allowedValue:"wesley.ir/1"}}],!1;var i=f===e}else var i=!0;if(i){if(r.schema!==void 0){let n=e;Ae(r.schema,{instancePath:s+
"/schema",parentData:r,parentDataProperty:"schema",rootData:L,dynamicAnchors:A})||(t=t===null?Ae.errors:t.concat(Ae.errors),e=t.length);var i=n===e}else var i=!0;
if(i){if(r.digest!==void 0){let n=e;S(r.digest,{instancePath:s+"/digest",parentData:r,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:
t.concat(S.errors),e=t.length);var i=n===e}else var i=!0;if(i)if(r.annotations!==void 0){let n=e;Ie(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"\
annotations",rootData:L,dynamicAnchors:A})||(t=t===null?Ie.errors:t.concat(Ie.errors),e=t.length);var i=n===e}else var i=!0}}}}}else return He.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return He.errors=t,e===0}He.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ur=fe,jr={type:"\
object",properties:{format:{type:"string",const:"wesley.evidence/1"},schema:{$ref:"https://wesley.dev/schemas/definitions/Digest"},out:{type:"string",pattern:"^\
(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},targets:{type:"array",items:{type:"string",enum:["postgres","typescript","zod","pgtap","kysely"]}},
files:{type:"array",items:{type:"object",properties:{path:{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},target:{type:"\
string",enum:["postgres","typescript","zod","pgtap","kysely"]},sha256:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["path","target","sha256"],
additionalProperties:!1}},elements:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Place"}},assertions:{type:"array",items:{$ref:"https://wesl\
ey.dev/schemas/definitions/Assertion"}}},required:["format","schema","out","targets","files","elements","assertions"],additionalProperties:!1},ds={type:"object",
properties:{element:{$ref:"https://wesley.dev/schemas/definitions/Address"},target:{type:"string",enum:["postgres","typescript","zod","pgtap","kysely"]},file:{type:"\
string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},lines:{type:"array",prefixItems:[{type:"integer",minimum:1,maximum:9007199254740991},
{type:"integer",minimum:1,maximum:9007199254740991}],items:!1,minItems:2,maxItems:2},sha256:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["e\
lement","target","file","lines","sha256"],additionalProperties:!1},us={type:"object",properties:{kind:{type:"string",enum:["schema","enum","table","column","not\
-null","primary-key","unique-constraint","foreign-key","check","index","row-security","policy","grant"]},table:{anyOf:[{type:"string",minLength:1},{type:"null"}]},
name:{type:"string",minLength:1}},required:["kind","table","name"],additionalProperties:!1};function he(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,
dynamicAnchors:A={}}={}){let t=null,e=0,P=he.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let c;if(r.kind===void 0&&(c="kind")||r.table===void 0&&(c="table")||r.name===void 0&&(c="name"))return he.errors=[{instancePath:s,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:c}}],!1;{let n=e;for(let f in r)if(!(f==="kind"||f==="table"||f==="name")){return he.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(n===e){if(r.kind!==void 0){let f=r.kind,m=e;if(typeof f!="str\
ing")return he.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(!(f==="schema"||f==="enum"||f===
"table"||f==="column"||f==="not-null"||f==="primary-key"||f==="unique-constraint"||f==="foreign-key"||f==="check"||f==="index"||f==="row-security"||f==="policy"||
f==="grant"))return he.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:us.properties.kind.enum}}],!1;var i=m===
e}else var i=!0;if(i){if(r.table!==void 0){let f=r.table,m=e,d=e,y=!1,l=e;if(e===l)if(typeof f=="string"){if(E(f)<1){let k={instancePath:s+"/table",schemaPath:"\
#/properties/table/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[k]:t.push(k),e++}}else{let k={instancePath:s+"/table",schemaPath:"#/prop\
erties/table/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[k]:t.push(k),e++}var g=l===e;y=y||g;let o=e;if(f!==null){let k={instancePath:s+"/t\
able",schemaPath:"#/properties/table/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[k]:t.push(k),e++}var g=o===e;if(y=y||g,y)e=d,t!==null&&(d?t.
length=d:t=null);else{let k={instancePath:s+"/table",schemaPath:"#/properties/table/anyOf",keyword:"anyOf",params:{}};return t===null?t=[k]:t.push(k),e++,he.errors=
t,!1}var i=m===e}else var i=!0;if(i)if(r.name!==void 0){let f=r.name,m=e;if(e===m)if(typeof f=="string"){if(E(f)<1)return he.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return he.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}}],!1;var i=m===e}else var i=!0}}}}else return he.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return he.errors=t,e===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var hr=new RegExp("^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$",
"u");function ue(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ue.evaluated;if(P.dynamicProps&&(P.
props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.element===void 0&&(c="element")||r.target===void 0&&
(c="target")||r.file===void 0&&(c="file")||r.lines===void 0&&(c="lines")||r.sha256===void 0&&(c="sha256"))return ue.errors=[{instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:c}}],!1;{let n=e;for(let f in r)if(!(f==="element"||f==="target"||f==="file"||f==="lines"||f==="sha256")){return ue.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(n===e){if(r.element!==void 0){
let f=e;he(r.element,{instancePath:s+"/element",parentData:r,parentDataProperty:"element",rootData:L,dynamicAnchors:A})||(t=t===null?he.errors:t.concat(he.errors),
e=t.length);var i=f===e}else var i=!0;if(i){if(r.target!==void 0){let f=r.target,m=e;if(typeof f!="string")return ue.errors=[{instancePath:s+"/target",schemaPath:"\
#/properties/target/type",keyword:"type",params:{type:"string"}}],!1;if(!(f==="postgres"||f==="typescript"||f==="zod"||f==="pgtap"||f==="kysely"))return ue.errors=
[{instancePath:s+"/target",schemaPath:"#/properties/target/enum",keyword:"enum",params:{allowedValues:ds.properties.target.enum}}],!1;var i=m===e}else var i=!0;
if(i){if(r.file!==void 0){let f=r.file,m=e;if(e===m)if(typeof f=="string"){if(!hr.test(f))return ue.errors=[{instancePath:s+"/file",schemaPath:"#/properties/fil\
e/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],!1}else return ue.errors=[{instancePath:s+"/file",
schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(r.lines!==void 0){let f=r.lines,m=e;if(e===m)if(Array.
isArray(f)){if(f.length>2)return ue.errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/maxItems",keyword:"maxItems",params:{limit:2}}],!1;if(f.length<
2)return ue.errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/minItems",keyword:"minItems",params:{limit:2}}],!1;{let y=f.length;if(y>0){let l=f[0],
o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return ue.errors=[{instancePath:s+"/lines/0",schemaPath:"#/properties/lines/prefixItems/0/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===o&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return ue.errors=[{instancePath:s+"/lines/0",schemaPath:"\
#/properties/lines/prefixItems/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(l<1||isNaN(l))return ue.errors=[{instancePath:s+
"/lines/0",schemaPath:"#/properties/lines/prefixItems/0/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var g=o===e}if(g){if(y>1){let l=f[1],o=e;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return ue.errors=[{instancePath:s+"/lines/1",schemaPath:"#/properties/lines/prefixItems/1/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===o&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return ue.errors=[{instancePath:s+"/lines/1",schemaPath:"\
#/properties/lines/prefixItems/1/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(l<1||isNaN(l))return ue.errors=[{instancePath:s+
"/lines/1",schemaPath:"#/properties/lines/prefixItems/1/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var g=o===e}if(g&&!(f.length<=2))return ue.
errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/items",keyword:"items",params:{limit:2}}],!1}}}else return ue.errors=[{instancePath:s+"/lines",schemaPath:"\
#/properties/lines/type",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0;if(i)if(r.sha256!==void 0){let f=e;S(r.sha256,{instancePath:s+"/sha\
256",parentData:r,parentDataProperty:"sha256",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var i=f===e}else var i=!0}}}}}}else
return ue.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ue.errors=t,e===0}ue.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ys={type:"object",properties:{number:{type:"integer",minimum:1,maximum:9007199254740991},element:{$ref:"https://wesley.dev/schemas/definiti\
ons/Address"},asserts:{type:"string",enum:["structure","refused","allowed"]},description:{type:"string"}},required:["number","element","asserts","description"],
additionalProperties:!1};function Ce(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Ce.evaluated;
if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.number===void 0&&(g="number")||
r.element===void 0&&(g="element")||r.asserts===void 0&&(g="asserts")||r.description===void 0&&(g="description"))return Ce.errors=[{instancePath:s,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:g}}],!1;{let c=e;for(let n in r)if(!(n==="number"||n==="element"||n==="asserts"||n==="description")){return Ce.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(c===e){if(r.number!==void 0){
let n=r.number,f=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Ce.errors=[{instancePath:s+"/number",schemaPath:"#/properties/number/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===f&&typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(n))return Ce.errors=[{instancePath:s+"/number",schemaPath:"\
#/properties/number/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(n<1||isNaN(n))return Ce.errors=[{instancePath:s+"/number",
schemaPath:"#/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var i=f===e}else var i=!0;if(i){if(r.element!==void 0){let n=e;
he(r.element,{instancePath:s+"/element",parentData:r,parentDataProperty:"element",rootData:L,dynamicAnchors:A})||(t=t===null?he.errors:t.concat(he.errors),e=t.length);
var i=n===e}else var i=!0;if(i){if(r.asserts!==void 0){let n=r.asserts,f=e;if(typeof n!="string")return Ce.errors=[{instancePath:s+"/asserts",schemaPath:"#/prop\
erties/asserts/type",keyword:"type",params:{type:"string"}}],!1;if(!(n==="structure"||n==="refused"||n==="allowed"))return Ce.errors=[{instancePath:s+"/asserts",
schemaPath:"#/properties/asserts/enum",keyword:"enum",params:{allowedValues:ys.properties.asserts.enum}}],!1;var i=f===e}else var i=!0;if(i)if(r.description!==void 0){
let n=e;if(typeof r.description!="string")return Ce.errors=[{instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"\
string"}}],!1;var i=n===e}else var i=!0}}}}}else return Ce.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ce.errors=
t,e===0}Ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function fe(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=fe.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.
format===void 0&&(d="format")||r.schema===void 0&&(d="schema")||r.out===void 0&&(d="out")||r.targets===void 0&&(d="targets")||r.files===void 0&&(d="files")||r.elements===
void 0&&(d="elements")||r.assertions===void 0&&(d="assertions"))return fe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}}],
!1;{let y=e;for(let l in r)if(!(l==="format"||l==="schema"||l==="out"||l==="targets"||l==="files"||l==="elements"||l==="assertions")){return fe.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(y===e){if(r.format!==void 0){let l=r.format,o=e;if(typeof l!=
"string")return fe.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(l!=="wesley.evidence/1")
return fe.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.evidence/1"}}],!1;var i=o===e}else
var i=!0;if(i){if(r.schema!==void 0){let l=e;S(r.schema,{instancePath:s+"/schema",parentData:r,parentDataProperty:"schema",rootData:L,dynamicAnchors:A})||(t=t===
null?S.errors:t.concat(S.errors),e=t.length);var i=l===e}else var i=!0;if(i){if(r.out!==void 0){let l=r.out,o=e;if(e===o)if(typeof l=="string"){if(!hr.test(l))return fe.
errors=[{instancePath:s+"/out",schemaPath:"#/properties/out/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],
!1}else return fe.errors=[{instancePath:s+"/out",schemaPath:"#/properties/out/type",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i){if(r.
targets!==void 0){let l=r.targets,o=e;if(e===o)if(Array.isArray(l)){var g=!0;let k=l.length;for(let b=0;b<k;b++){let _=l[b],h=e;if(typeof _!="string")return fe.
errors=[{instancePath:s+"/targets/"+b,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(_==="postgres"||_==="typescri\
pt"||_==="zod"||_==="pgtap"||_==="kysely"))return fe.errors=[{instancePath:s+"/targets/"+b,schemaPath:"#/properties/targets/items/enum",keyword:"enum",params:{allowedValues:jr.
properties.targets.items.enum}}],!1;var g=h===e;if(!g)break}}else return fe.errors=[{instancePath:s+"/targets",schemaPath:"#/properties/targets/type",keyword:"t\
ype",params:{type:"array"}}],!1;var i=o===e}else var i=!0;if(i){if(r.files!==void 0){let l=r.files,o=e;if(e===o)if(Array.isArray(l)){var c=!0;let k=l.length;for(let b=0;b<
k;b++){let _=l[b],h=e;if(e===h)if(_&&typeof _=="object"&&!Array.isArray(_)){let D;if(_.path===void 0&&(D="path")||_.target===void 0&&(D="target")||_.sha256===void 0&&
(D="sha256"))return fe.errors=[{instancePath:s+"/files/"+b,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty:D}}],!1;{let j=e;
for(let q in _)if(!(q==="path"||q==="target"||q==="sha256")){return fe.errors=[{instancePath:s+"/files/"+b,schemaPath:"#/properties/files/items/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:q}}],!1;break}if(j===e){if(_.path!==void 0){let q=_.path,N=e;if(e===N)if(typeof q=="string"){if(!hr.
test(q))return fe.errors=[{instancePath:s+"/files/"+b+"/path",schemaPath:"#/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern:"^\
(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],!1}else return fe.errors=[{instancePath:s+"/files/"+b+"/path",schemaPath:"#/properties/files/it\
ems/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var n=N===e}else var n=!0;if(n){if(_.target!==void 0){let q=_.target,N=e;if(typeof q!="stri\
ng")return fe.errors=[{instancePath:s+"/files/"+b+"/target",schemaPath:"#/properties/files/items/properties/target/type",keyword:"type",params:{type:"string"}}],
!1;if(!(q==="postgres"||q==="typescript"||q==="zod"||q==="pgtap"||q==="kysely"))return fe.errors=[{instancePath:s+"/files/"+b+"/target",schemaPath:"#/properties\
/files/items/properties/target/enum",keyword:"enum",params:{allowedValues:jr.properties.files.items.properties.target.enum}}],!1;var n=N===e}else var n=!0;if(n)
if(_.sha256!==void 0){let q=e;S(_.sha256,{instancePath:s+"/files/"+b+"/sha256",parentData:_,parentDataProperty:"sha256",rootData:L,dynamicAnchors:A})||(t=t===null?
S.errors:t.concat(S.errors),e=t.length);var n=q===e}else var n=!0}}}}else return fe.errors=[{instancePath:s+"/files/"+b,schemaPath:"#/properties/files/items/typ\
e",keyword:"type",params:{type:"object"}}],!1;var c=h===e;if(!c)break}}else return fe.errors=[{instancePath:s+"/files",schemaPath:"#/properties/files/type",keyword:"\
type",params:{type:"array"}}],!1;var i=o===e}else var i=!0;if(i){if(r.elements!==void 0){let l=r.elements,o=e;if(e===o)if(Array.isArray(l)){var f=!0;let k=l.length;
for(let b=0;b<k;b++){let _=e;ue(l[b],{instancePath:s+"/elements/"+b,parentData:l,parentDataProperty:b,rootData:L,dynamicAnchors:A})||(t=t===null?ue.errors:t.concat(
ue.errors),e=t.length);var f=_===e;if(!f)break}}else return fe.errors=[{instancePath:s+"/elements",schemaPath:"#/properties/elements/type",keyword:"type",params:{
type:"array"}}],!1;var i=o===e}else var i=!0;if(i)if(r.assertions!==void 0){let l=r.assertions,o=e;if(e===o)if(Array.isArray(l)){var m=!0;let k=l.length;for(let b=0;b<
k;b++){let _=e;Ce(l[b],{instancePath:s+"/assertions/"+b,parentData:l,parentDataProperty:b,rootData:L,dynamicAnchors:A})||(t=t===null?Ce.errors:t.concat(Ce.errors),
e=t.length);var m=_===e;if(!m)break}}else return fe.errors=[{instancePath:s+"/assertions",schemaPath:"#/properties/assertions/type",keyword:"type",params:{type:"\
array"}}],!1;var i=o===e}else var i=!0}}}}}}}}else return fe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return fe.errors=
t,e===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Br=te,Tr={type:"object",properties:{format:{type:"string",const:"wesley.changes/1"},from:{type:"\
object",properties:{schema:{$ref:"https://wesley.dev/schemas/definitions/Schema"},digest:{$ref:"https://wesley.dev/schemas/definitions/Digest"},annotations:{$ref:"\
https://wesley.dev/schemas/definitions/Annotations"},origin:{type:"object",properties:{kind:{type:"string",enum:["baseline","ir","sdl","git","empty"]},file:{anyOf:[
{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},{type:"null"}]},ref:{anyOf:[{type:"string",minLength:1},{type:"null"}]}},
required:["kind","file","ref"],additionalProperties:!1}},required:["schema","digest","annotations","origin"],additionalProperties:!1},to:{type:"object",properties:{
schema:{$ref:"https://wesley.dev/schemas/definitions/Schema"},digest:{$ref:"https://wesley.dev/schemas/definitions/Digest"},annotations:{$ref:"https://wesley.de\
v/schemas/definitions/Annotations"}},required:["schema","digest","annotations"],additionalProperties:!1},changes:{type:"array",items:{type:"object",properties:{
change:{$ref:"https://wesley.dev/schemas/definitions/Change"},classification:{type:"string",enum:["additive","tightening","destructive"]},address:{$ref:"https:/\
/wesley.dev/schemas/definitions/Address"}},required:["change","classification","address"],additionalProperties:!1}}},required:["format","from","to","changes"],additionalProperties:!1},
mr={type:"object",discriminator:{propertyName:"kind"},oneOf:[{type:"object",properties:{kind:{type:"string",const:"rename-table"},from:{type:"string",minLength:1},
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
ns/UniqueConstraint"}},required:["kind","table","constraint"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"add-foreign-key"},table:{
type:"string",minLength:1},foreignKey:{$ref:"https://wesley.dev/schemas/definitions/ForeignKey"}},required:["kind","table","foreignKey"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"drop-foreign-key"},table:{type:"string",minLength:1},foreignKey:{$ref:"https://wesley.dev/schemas/definiti\
ons/ForeignKey"}},required:["kind","table","foreignKey"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"add-check"},table:{type:"\
string",minLength:1},check:{$ref:"https://wesley.dev/schemas/definitions/Check"}},required:["kind","table","check"],additionalProperties:!1},{type:"object",properties:{
kind:{type:"string",const:"drop-check"},table:{type:"string",minLength:1},check:{$ref:"https://wesley.dev/schemas/definitions/Check"}},required:["kind","table",
"check"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"add-index"},table:{type:"string",minLength:1},index:{$ref:"https://wesle\
y.dev/schemas/definitions/Index"}},required:["kind","table","index"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"drop-index"},
table:{type:"string",minLength:1},index:{$ref:"https://wesley.dev/schemas/definitions/Index"}},required:["kind","table","index"],additionalProperties:!1},{type:"\
object",properties:{kind:{type:"string",const:"add-policy"},table:{type:"string",minLength:1},policy:{$ref:"https://wesley.dev/schemas/definitions/Policy"}},required:[
"kind","table","policy"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"drop-policy"},table:{type:"string",minLength:1},policy:{
$ref:"https://wesley.dev/schemas/definitions/Policy"}},required:["kind","table","policy"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",
const:"change-policy"},table:{type:"string",minLength:1},from:{$ref:"https://wesley.dev/schemas/definitions/Policy"},to:{$ref:"https://wesley.dev/schemas/defini\
tions/Policy"}},required:["kind","table","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"set-row-security"},table:{type:"\
string",minLength:1},from:{$ref:"https://wesley.dev/schemas/definitions/RowSecurity"},to:{$ref:"https://wesley.dev/schemas/definitions/RowSecurity"}},required:[
"kind","table","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"add-grant"},table:{type:"string",minLength:1},grant:{
$ref:"https://wesley.dev/schemas/definitions/Grant"}},required:["kind","table","grant"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",
const:"drop-grant"},table:{type:"string",minLength:1},grant:{$ref:"https://wesley.dev/schemas/definitions/Grant"}},required:["kind","table","grant"],additionalProperties:!1}]};
function u(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=u.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let U=r.kind;if(typeof U=="string")if(U==="rename-table"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.from===void 0&&(O="from")||r.to===void 0&&(O="to"))return u.errors=[{instancePath:s,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:O}}],!1;{let x=e;for(let a in r)if(!(a==="kind"||a==="from"||a==="to")){return u.errors=
[{instancePath:s,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(x===e){if(r.kind!==void 0){
let a=r.kind,w=e;if(typeof a!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(a!=="rename-table")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"rename-tabl\
e"}}],!1;var i=w===e}else var i=!0;if(i){if(r.from!==void 0){let a=r.from,w=e;if(e===w)if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+"/from",
schemaPath:"#/oneOf/0/properties/from/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/0/p\
roperties/from/type",keyword:"type",params:{type:"string"}}],!1;var i=w===e}else var i=!0;if(i)if(r.to!==void 0){let a=r.to,w=e;if(e===w)if(typeof a=="string"){
if(E(a)<1)return u.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/0/properties/to/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[
{instancePath:s+"/to",schemaPath:"#/oneOf/0/properties/to/type",keyword:"type",params:{type:"string"}}],!1;var i=w===e}else var i=!0}}}}else return u.errors=[{instancePath:s,
schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"}}],!1;var g=!0}else if(U==="rename-column"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){
let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.from===void 0&&(O="from")||r.to===void 0&&(O="to"))return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:O}}],!1;{let x=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="from"||a==="to")){return u.errors=
[{instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(x===e){if(r.kind!==void 0){
let a=r.kind,w=e;if(typeof a!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(a!=="rename-column")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"rename-col\
umn"}}],!1;var c=w===e}else var c=!0;if(c){if(r.table!==void 0){let a=r.table,w=e;if(e===w)if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+"/t\
able",schemaPath:"#/oneOf/1/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/o\
neOf/1/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var c=w===e}else var c=!0;if(c){if(r.from!==void 0){let a=r.from,w=e;if(e===w)if(typeof a==
"string"){if(E(a)<1)return u.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/1/properties/from/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.
errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/1/properties/from/type",keyword:"type",params:{type:"string"}}],!1;var c=w===e}else var c=!0;if(c)if(r.to!==
void 0){let a=r.to,w=e;if(e===w)if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/1/properties/to/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/1/properties/to/type",keyword:"type",params:{type:"string"}}],!1;
var c=w===e}else var c=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U===
"rename-enum-value"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.enum===void 0&&(O="enum")||r.from===void 0&&(O=
"from")||r.to===void 0&&(O="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:O}}],!1;{let x=e;for(let a in r)
if(!(a==="kind"||a==="enum"||a==="from"||a==="to")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:a}}],!1;break}if(x===e){if(r.kind!==void 0){let a=r.kind,w=e;if(typeof a!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/2/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="rename-enum-value")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/2/properties/kind/const",keyword:"const",params:{allowedValue:"rename-enum-value"}}],!1;var n=w===e}else var n=!0;if(n){if(r.enum!==void 0){let a=r.enum,w=e;
if(e===w)if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/2/properties/enum/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return u.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/2/properties/enum/type",keyword:"type",params:{type:"string"}}],!1;var n=w===e}else
var n=!0;if(n){if(r.from!==void 0){let a=r.from,w=e;if(e===w)if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/2/pro\
perties/from/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/2/properties/from/type",keyword:"\
type",params:{type:"string"}}],!1;var n=w===e}else var n=!0;if(n)if(r.to!==void 0){let a=r.to,w=e;if(e===w)if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+
"/to",schemaPath:"#/oneOf/2/properties/to/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/2\
/properties/to/type",keyword:"type",params:{type:"string"}}],!1;var n=w===e}else var n=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/2/type",
keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="add-schema"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&
(O="kind")||r.schema===void 0&&(O="schema"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:O}}],!1;
{let x=e;for(let a in r)if(!(a==="kind"||a==="schema")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:a}}],!1;break}if(x===e){if(r.kind!==void 0){let a=r.kind,w=e;if(typeof a!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/3/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="add-schema")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/3/pr\
operties/kind/const",keyword:"const",params:{allowedValue:"add-schema"}}],!1;var f=w===e}else var f=!0;if(f)if(r.schema!==void 0){let a=r.schema,w=e;if(e===w)if(typeof a==
"string"){if(E(a)<1)return u.errors=[{instancePath:s+"/schema",schemaPath:"#/oneOf/3/properties/schema/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return u.errors=[{instancePath:s+"/schema",schemaPath:"#/oneOf/3/properties/schema/type",keyword:"type",params:{type:"string"}}],!1;var f=w===e}else var f=!0}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="drop-schema"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.schema===void 0&&(O="schema"))return u.errors=[{instancePath:s,schemaPath:"#/oneO\
f/4/required",keyword:"required",params:{missingProperty:O}}],!1;{let x=e;for(let a in r)if(!(a==="kind"||a==="schema")){return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(x===e){if(r.kind!==void 0){let a=r.kind,w=e;if(typeof a!=
"string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/4/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="drop-schema")return u.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"drop-schema"}}],!1;var m=w===e}else var m=!0;
if(m)if(r.schema!==void 0){let a=r.schema,w=e;if(e===w)if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+"/schema",schemaPath:"#/oneOf/4/propert\
ies/schema/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/schema",schemaPath:"#/oneOf/4/properties/schema/type",keyword:"\
type",params:{type:"string"}}],!1;var m=w===e}else var m=!0}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type:"obj\
ect"}}],!1;g!==!0&&(g=!0)}else if(U==="add-enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.enum===void 0&&(O=
"enum"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:O}}],!1;{let x=e;for(let a in r)if(!(a==="ki\
nd"||a==="enum")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;
break}if(x===e){if(r.kind!==void 0){let a=r.kind,w=e;if(typeof a!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/5/properties/kind/type",
keyword:"type",params:{type:"string"}}],!1;if(a!=="add-enum")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"cons\
t",params:{allowedValue:"add-enum"}}],!1;var d=w===e}else var d=!0;if(d)if(r.enum!==void 0){let a=e;we(r.enum,{instancePath:s+"/enum",parentData:r,parentDataProperty:"\
enum",rootData:L,dynamicAnchors:A})||(t=t===null?we.errors:t.concat(we.errors),e=t.length);var d=a===e}else var d=!0}}}else return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/5/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="drop-enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.
kind===void 0&&(O="kind")||r.enum===void 0&&(O="enum"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty:O}}],
!1;{let x=e;for(let a in r)if(!(a==="kind"||a==="enum")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:a}}],!1;break}if(x===e){if(r.kind!==void 0){let a=r.kind,w=e;if(typeof a!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/6/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="drop-enum")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/6/pro\
perties/kind/const",keyword:"const",params:{allowedValue:"drop-enum"}}],!1;var y=w===e}else var y=!0;if(y)if(r.enum!==void 0){let a=e;we(r.enum,{instancePath:s+
"/enum",parentData:r,parentDataProperty:"enum",rootData:L,dynamicAnchors:A})||(t=t===null?we.errors:t.concat(we.errors),e=t.length);var y=a===e}else var y=!0}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="add-enum-value"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.enum===void 0&&(O="enum")||r.value===void 0&&(O="value")||r.before===void 0&&(O="\
before"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty:O}}],!1;{let x=e;for(let a in r)if(!(a==="k\
ind"||a==="enum"||a==="value"||a==="before")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a}}],!1;break}if(x===e){if(r.kind!==void 0){let a=r.kind,w=e;if(typeof a!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/7/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="add-enum-value")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/7/pro\
perties/kind/const",keyword:"const",params:{allowedValue:"add-enum-value"}}],!1;var l=w===e}else var l=!0;if(l){if(r.enum!==void 0){let a=r.enum,w=e;if(e===w)if(typeof a==
"string"){if(E(a)<1)return u.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/7/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.
errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/7/properties/enum/type",keyword:"type",params:{type:"string"}}],!1;var l=w===e}else var l=!0;if(l){if(r.value!==
void 0){let a=r.value,w=e;if(e===w)if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+"/value",schemaPath:"#/oneOf/7/properties/value/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/value",schemaPath:"#/oneOf/7/properties/value/type",keyword:"type",params:{type:"\
string"}}],!1;var l=w===e}else var l=!0;if(l)if(r.before!==void 0){let a=r.before,w=e,de=e,M=!1,pe=e;if(e===pe)if(typeof a=="string"){if(E(a)<1){let K={instancePath:s+
"/before",schemaPath:"#/oneOf/7/properties/before/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[K]:t.push(K),e++}}else{let K={instancePath:s+
"/before",schemaPath:"#/oneOf/7/properties/before/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[K]:t.push(K),e++}var o=pe===e;M=M||o;let je=e;
if(a!==null){let K={instancePath:s+"/before",schemaPath:"#/oneOf/7/properties/before/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[K]:t.push(K),
e++}var o=je===e;if(M=M||o,M)e=de,t!==null&&(de?t.length=de:t=null);else{let K={instancePath:s+"/before",schemaPath:"#/oneOf/7/properties/before/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[K]:t.push(K),e++,u.errors=t,!1}var l=w===e}else var l=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/7/ty\
pe",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="drop-enum-value"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===
void 0&&(O="kind")||r.enum===void 0&&(O="enum")||r.value===void 0&&(O="value"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/8/required",keyword:"require\
d",params:{missingProperty:O}}],!1;{let x=e;for(let a in r)if(!(a==="kind"||a==="enum"||a==="value")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/8/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(x===e){if(r.kind!==void 0){let a=r.kind,w=e;if(typeof a!="string")
return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/8/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="drop-enum-value")return u.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/8/properties/kind/const",keyword:"const",params:{allowedValue:"drop-enum-value"}}],!1;var p=w===e}else var p=!0;
if(p){if(r.enum!==void 0){let a=r.enum,w=e;if(e===w)if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/8/properties/e\
num/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/8/properties/enum/type",keyword:"type",
params:{type:"string"}}],!1;var p=w===e}else var p=!0;if(p)if(r.value!==void 0){let a=r.value,w=e;if(e===w)if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+
"/value",schemaPath:"#/oneOf/8/properties/value/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/value",schemaPath:"\
#/oneOf/8/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var p=w===e}else var p=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"#/one\
Of/8/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="reorder-enum-values"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;
if(r.kind===void 0&&(O="kind")||r.enum===void 0&&(O="enum")||r.from===void 0&&(O="from")||r.to===void 0&&(O="to"))return u.errors=[{instancePath:s,schemaPath:"#\
/oneOf/9/required",keyword:"required",params:{missingProperty:O}}],!1;{let x=e;for(let a in r)if(!(a==="kind"||a==="enum"||a==="from"||a==="to")){return u.errors=
[{instancePath:s,schemaPath:"#/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(x===e){if(r.kind!==void 0){
let a=r.kind,w=e;if(typeof a!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/9/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(a!=="reorder-enum-values")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/9/properties/kind/const",keyword:"const",params:{allowedValue:"reor\
der-enum-values"}}],!1;var k=w===e}else var k=!0;if(k){if(r.enum!==void 0){let a=r.enum,w=e;if(e===w)if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+
"/enum",schemaPath:"#/oneOf/9/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/enum",schemaPath:"#/o\
neOf/9/properties/enum/type",keyword:"type",params:{type:"string"}}],!1;var k=w===e}else var k=!0;if(k){if(r.from!==void 0){let a=r.from,w=e;if(e===w)if(Array.isArray(
a)){var b=!0;let M=a.length;for(let pe=0;pe<M;pe++){let je=a[pe],ur=e;if(e===ur)if(typeof je=="string"){if(E(je)<1)return u.errors=[{instancePath:s+"/from/"+pe,
schemaPath:"#/oneOf/9/properties/from/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/from/"+pe,schemaPath:"#\
/oneOf/9/properties/from/items/type",keyword:"type",params:{type:"string"}}],!1;var b=ur===e;if(!b)break}}else return u.errors=[{instancePath:s+"/from",schemaPath:"\
#/oneOf/9/properties/from/type",keyword:"type",params:{type:"array"}}],!1;var k=w===e}else var k=!0;if(k)if(r.to!==void 0){let a=r.to,w=e;if(e===w)if(Array.isArray(
a)){var _=!0;let M=a.length;for(let pe=0;pe<M;pe++){let je=a[pe],ur=e;if(e===ur)if(typeof je=="string"){if(E(je)<1)return u.errors=[{instancePath:s+"/to/"+pe,schemaPath:"\
#/oneOf/9/properties/to/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/to/"+pe,schemaPath:"#/oneOf/9/propert\
ies/to/items/type",keyword:"type",params:{type:"string"}}],!1;var _=ur===e;if(!_)break}}else return u.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/9/proper\
ties/to/type",keyword:"type",params:{type:"array"}}],!1;var k=w===e}else var k=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/9/type",keyword:"\
type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="set-enum-comment"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&
(O="kind")||r.enum===void 0&&(O="enum")||r.from===void 0&&(O="from")||r.to===void 0&&(O="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/10/required",
keyword:"required",params:{missingProperty:O}}],!1;{let x=e;for(let a in r)if(!(a==="kind"||a==="enum"||a==="from"||a==="to")){return u.errors=[{instancePath:s,
schemaPath:"#/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(x===e){if(r.kind!==void 0){let a=r.kind,
w=e;if(typeof a!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/10/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!==
"set-enum-comment")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/10/properties/kind/const",keyword:"const",params:{allowedValue:"set-enum-comment"}}],
!1;var h=w===e}else var h=!0;if(h){if(r.enum!==void 0){let a=r.enum,w=e;if(e===w)if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+"/enum",schemaPath:"\
#/oneOf/10/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/10/properties/\
enum/type",keyword:"type",params:{type:"string"}}],!1;var h=w===e}else var h=!0;if(h){if(r.from!==void 0){let a=r.from,w=e;if(typeof a!="string"&&a!==null)return u.
errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/10/properties/from/type",keyword:"type",params:{type:mr.oneOf[10].properties.from.type}}],!1;var h=w===e}else
var h=!0;if(h)if(r.to!==void 0){let a=r.to,w=e;if(typeof a!="string"&&a!==null)return u.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/10/properties/to/type",
keyword:"type",params:{type:mr.oneOf[10].properties.to.type}}],!1;var h=w===e}else var h=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/10/typ\
e",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="add-table"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&
(O="kind")||r.table===void 0&&(O="table"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty:O}}],!1;{
let x=e;for(let a in r)if(!(a==="kind"||a==="table")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/11/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:a}}],!1;break}if(x===e){if(r.kind!==void 0){let a=r.kind,w=e;if(typeof a!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/11/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="add-table")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/11/p\
roperties/kind/const",keyword:"const",params:{allowedValue:"add-table"}}],!1;var v=w===e}else var v=!0;if(v)if(r.table!==void 0){let a=e;le(r.table,{instancePath:s+
"/table",parentData:r,parentDataProperty:"table",rootData:L,dynamicAnchors:A})||(t=t===null?le.errors:t.concat(le.errors),e=t.length);var v=a===e}else var v=!0}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/11/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="drop-table"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/\
12/required",keyword:"required",params:{missingProperty:O}}],!1;{let x=e;for(let a in r)if(!(a==="kind"||a==="table")){return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(x===e){if(r.kind!==void 0){let a=r.kind,w=e;if(typeof a!=
"string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/12/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="drop-table")return u.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/12/properties/kind/const",keyword:"const",params:{allowedValue:"drop-table"}}],!1;var D=w===e}else var D=!0;
if(D)if(r.table!==void 0){let a=e;le(r.table,{instancePath:s+"/table",parentData:r,parentDataProperty:"table",rootData:L,dynamicAnchors:A})||(t=t===null?le.errors:
t.concat(le.errors),e=t.length);var D=a===e}else var D=!0}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/12/type",keyword:"type",params:{type:"obje\
ct"}}],!1;g!==!0&&(g=!0)}else if(U==="set-table-comment"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===
void 0&&(O="table")||r.from===void 0&&(O="from")||r.to===void 0&&(O="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/13/required",keyword:"required",params:{
missingProperty:O}}],!1;{let x=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="from"||a==="to")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/13/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(x===e){if(r.kind!==void 0){let a=r.kind,w=e;if(typeof a!="string")
return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/13/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="set-table-comment")return u.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/13/properties/kind/const",keyword:"const",params:{allowedValue:"set-table-comment"}}],!1;var j=w===e}else var j=!0;
if(j){if(r.table!==void 0){let a=r.table,w=e;if(e===w)if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/13/properti\
es/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/13/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var j=w===e}else var j=!0;if(j){if(r.from!==void 0){let a=r.from,w=e;if(typeof a!="string"&&a!==null)return u.errors=[{instancePath:s+
"/from",schemaPath:"#/oneOf/13/properties/from/type",keyword:"type",params:{type:mr.oneOf[13].properties.from.type}}],!1;var j=w===e}else var j=!0;if(j)if(r.to!==
void 0){let a=r.to,w=e;if(typeof a!="string"&&a!==null)return u.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/13/properties/to/type",keyword:"type",params:{
type:mr.oneOf[13].properties.to.type}}],!1;var j=w===e}else var j=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/13/type",keyword:"type",params:{
type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="add-column"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===
void 0&&(O="table")||r.column===void 0&&(O="column")||r.backfill===void 0&&(O="backfill"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/14/required",keyword:"\
required",params:{missingProperty:O}}],!1;{let x=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="column"||a==="backfill")){return u.errors=[{instancePath:s,
schemaPath:"#/oneOf/14/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(x===e){if(r.kind!==void 0){let a=r.kind,
w=e;if(typeof a!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/14/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!==
"add-column")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/14/properties/kind/const",keyword:"const",params:{allowedValue:"add-column"}}],!1;var q=w===
e}else var q=!0;if(q){if(r.table!==void 0){let a=r.table,w=e;if(e===w)if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/o\
neOf/14/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/14/properties/t\
able/type",keyword:"type",params:{type:"string"}}],!1;var q=w===e}else var q=!0;if(q){if(r.column!==void 0){let a=e;be(r.column,{instancePath:s+"/column",parentData:r,
parentDataProperty:"column",rootData:L,dynamicAnchors:A})||(t=t===null?be.errors:t.concat(be.errors),e=t.length);var q=a===e}else var q=!0;if(q)if(r.backfill!==
void 0){let a=r.backfill,w=e,de=e,M=!1,pe=e;$(a,{instancePath:s+"/backfill",parentData:r,parentDataProperty:"backfill",rootData:L,dynamicAnchors:A})||(t=t===null?
$.errors:t.concat($.errors),e=t.length);var N=pe===e;M=M||N;let je=e;if(a!==null){let K={instancePath:s+"/backfill",schemaPath:"#/oneOf/14/properties/backfill/a\
nyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[K]:t.push(K),e++}var N=je===e;if(M=M||N,M)e=de,t!==null&&(de?t.length=de:t=null);else{let K={instancePath:s+
"/backfill",schemaPath:"#/oneOf/14/properties/backfill/anyOf",keyword:"anyOf",params:{}};return t===null?t=[K]:t.push(K),e++,u.errors=t,!1}var q=w===e}else var q=!0}}}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/14/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="drop-column"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.column===void 0&&(O="column"))return u.errors=[{instancePath:s,
schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty:O}}],!1;{let x=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="column")){return u.
errors=[{instancePath:s,schemaPath:"#/oneOf/15/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(x===e){if(r.kind!==
void 0){let a=r.kind,w=e;if(typeof a!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/15/properties/kind/type",keyword:"type",params:{type:"\
string"}}],!1;if(a!=="drop-column")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/15/properties/kind/const",keyword:"const",params:{allowedValue:"\
drop-column"}}],!1;var T=w===e}else var T=!0;if(T){if(r.table!==void 0){let a=r.table,w=e;if(e===w)if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/15/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/15/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var T=w===e}else var T=!0;if(T)if(r.column!==void 0){let a=e;be(r.column,{instancePath:s+
"/column",parentData:r,parentDataProperty:"column",rootData:L,dynamicAnchors:A})||(t=t===null?be.errors:t.concat(be.errors),e=t.length);var T=a===e}else var T=!0}}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/15/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="widen-column"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.column===void 0&&(O="column")||r.from===void 0&&(O=
"from")||r.to===void 0&&(O="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/16/required",keyword:"required",params:{missingProperty:O}}],!1;{let x=e;for(let a in r)
if(!(a==="kind"||a==="table"||a==="column"||a==="from"||a==="to")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/16/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:a}}],!1;break}if(x===e){if(r.kind!==void 0){let a=r.kind,w=e;if(typeof a!="string")return u.errors=[{instancePath:s+"\
/kind",schemaPath:"#/oneOf/16/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="widen-column")return u.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/16/properties/kind/const",keyword:"const",params:{allowedValue:"widen-column"}}],!1;var I=w===e}else var I=!0;if(I){if(r.table!==void 0){let a=r.table,w=e;
if(e===w)if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/16/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/16/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var I=w===
e}else var I=!0;if(I){if(r.column!==void 0){let a=r.column,w=e;if(e===w)if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+"/column",schemaPath:"\
#/oneOf/16/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/16/propert\
ies/column/type",keyword:"type",params:{type:"string"}}],!1;var I=w===e}else var I=!0;if(I){if(r.from!==void 0){let a=e;z(r.from,{instancePath:s+"/from",parentData:r,
parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?z.errors:t.concat(z.errors),e=t.length);var I=a===e}else var I=!0;if(I)if(r.to!==void 0){let a=e;
z(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?z.errors:t.concat(z.errors),e=t.length);var I=a===e}else
var I=!0}}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/16/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="change-c\
olumn-type"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.column===void 0&&(O="c\
olumn")||r.from===void 0&&(O="from")||r.to===void 0&&(O="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/17/required",keyword:"required",params:{missingProperty:O}}],
!1;{let x=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="column"||a==="from"||a==="to")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/17/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(x===e){if(r.kind!==void 0){let a=r.kind,w=e;if(typeof a!="string")return u.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/17/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="change-column-type")return u.errors=
[{instancePath:s+"/kind",schemaPath:"#/oneOf/17/properties/kind/const",keyword:"const",params:{allowedValue:"change-column-type"}}],!1;var Y=w===e}else var Y=!0;
if(Y){if(r.table!==void 0){let a=r.table,w=e;if(e===w)if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/17/properti\
es/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/17/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var Y=w===e}else var Y=!0;if(Y){if(r.column!==void 0){let a=r.column,w=e;if(e===w)if(typeof a=="string"){if(E(a)<1)return u.errors=
[{instancePath:s+"/column",schemaPath:"#/oneOf/17/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"\
/column",schemaPath:"#/oneOf/17/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var Y=w===e}else var Y=!0;if(Y){if(r.from!==void 0){let a=e;z(
r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?z.errors:t.concat(z.errors),e=t.length);var Y=a===
e}else var Y=!0;if(Y)if(r.to!==void 0){let a=e;z(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?z.errors:
t.concat(z.errors),e=t.length);var Y=a===e}else var Y=!0}}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/17/type",keyword:"type",params:{type:"ob\
ject"}}],!1;g!==!0&&(g=!0)}else if(U==="set-not-null"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&
(O="table")||r.column===void 0&&(O="column")||r.backfill===void 0&&(O="backfill"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/18/required",keyword:"req\
uired",params:{missingProperty:O}}],!1;{let x=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="column"||a==="backfill")){return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/18/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(x===e){if(r.kind!==void 0){let a=r.kind,w=e;if(typeof a!=
"string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/18/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="set-not-null")
return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/18/properties/kind/const",keyword:"const",params:{allowedValue:"set-not-null"}}],!1;var V=w===e}else
var V=!0;if(V){if(r.table!==void 0){let a=r.table,w=e;if(e===w)if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/18\
/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/18/properties/table/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var V=w===e}else var V=!0;if(V){if(r.column!==void 0){let a=r.column,w=e;if(e===w)if(typeof a=="string"){if(E(a)<
1)return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/18/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=
[{instancePath:s+"/column",schemaPath:"#/oneOf/18/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var V=w===e}else var V=!0;if(V)if(r.backfill!==
void 0){let a=r.backfill,w=e,de=e,M=!1,pe=e;$(a,{instancePath:s+"/backfill",parentData:r,parentDataProperty:"backfill",rootData:L,dynamicAnchors:A})||(t=t===null?
$.errors:t.concat($.errors),e=t.length);var F=pe===e;M=M||F;let je=e;if(a!==null){let K={instancePath:s+"/backfill",schemaPath:"#/oneOf/18/properties/backfill/a\
nyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[K]:t.push(K),e++}var F=je===e;if(M=M||F,M)e=de,t!==null&&(de?t.length=de:t=null);else{let K={instancePath:s+
"/backfill",schemaPath:"#/oneOf/18/properties/backfill/anyOf",keyword:"anyOf",params:{}};return t===null?t=[K]:t.push(K),e++,u.errors=t,!1}var V=w===e}else var V=!0}}}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/18/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="drop-not-null"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.column===void 0&&(O="column"))return u.errors=[{instancePath:s,
schemaPath:"#/oneOf/19/required",keyword:"required",params:{missingProperty:O}}],!1;{let x=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="column")){return u.
errors=[{instancePath:s,schemaPath:"#/oneOf/19/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(x===e){if(r.kind!==
void 0){let a=r.kind,w=e;if(typeof a!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/19/properties/kind/type",keyword:"type",params:{type:"\
string"}}],!1;if(a!=="drop-not-null")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/19/properties/kind/const",keyword:"const",params:{allowedValue:"\
drop-not-null"}}],!1;var se=w===e}else var se=!0;if(se){if(r.table!==void 0){let a=r.table,w=e;if(e===w)if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/19/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/19/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var se=w===e}else var se=!0;if(se)if(r.column!==void 0){let a=r.column,w=e;if(e===w)
if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/19/properties/column/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/19/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var se=w===e}else var se=!0}}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/19/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="set-default"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.column===void 0&&(O="column")||r.from===void 0&&(O=
"from")||r.to===void 0&&(O="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/20/required",keyword:"required",params:{missingProperty:O}}],!1;{let x=e;for(let a in r)
if(!(a==="kind"||a==="table"||a==="column"||a==="from"||a==="to")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/20/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:a}}],!1;break}if(x===e){if(r.kind!==void 0){let a=r.kind,w=e;if(typeof a!="string")return u.errors=[{instancePath:s+"\
/kind",schemaPath:"#/oneOf/20/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="set-default")return u.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/20/properties/kind/const",keyword:"const",params:{allowedValue:"set-default"}}],!1;var Fe=w===e}else var Fe=!0;if(Fe){if(r.table!==void 0){let a=r.table,
w=e;if(e===w)if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/20/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/20/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Fe=w===
e}else var Fe=!0;if(Fe){if(r.column!==void 0){let a=r.column,w=e;if(e===w)if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+"/column",schemaPath:"\
#/oneOf/20/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/20/propert\
ies/column/type",keyword:"type",params:{type:"string"}}],!1;var Fe=w===e}else var Fe=!0;if(Fe){if(r.from!==void 0){let a=r.from,w=e,de=e,M=!1,pe=e;$(a,{instancePath:s+
"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var ne=pe===e;M=M||ne;let je=e;
if(a!==null){let K={instancePath:s+"/from",schemaPath:"#/oneOf/20/properties/from/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[K]:t.push(K),e++}
var ne=je===e;if(M=M||ne,M)e=de,t!==null&&(de?t.length=de:t=null);else{let K={instancePath:s+"/from",schemaPath:"#/oneOf/20/properties/from/anyOf",keyword:"anyO\
f",params:{}};return t===null?t=[K]:t.push(K),e++,u.errors=t,!1}var Fe=w===e}else var Fe=!0;if(Fe)if(r.to!==void 0){let a=e;$(r.to,{instancePath:s+"/to",parentData:r,
parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var Fe=a===e}else var Fe=!0}}}}}}else return u.errors=
[{instancePath:s,schemaPath:"#/oneOf/20/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="drop-default"){if(e===e)if(r&&typeof r=="ob\
ject"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.column===void 0&&(O="column")||r.from===void 0&&(O="from"))return u.
errors=[{instancePath:s,schemaPath:"#/oneOf/21/required",keyword:"required",params:{missingProperty:O}}],!1;{let x=e;for(let a in r)if(!(a==="kind"||a==="table"||
a==="column"||a==="from")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/21/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],
!1;break}if(x===e){if(r.kind!==void 0){let a=r.kind,w=e;if(typeof a!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/21/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(a!=="drop-default")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/21/properties/kind/const",keyword:"\
const",params:{allowedValue:"drop-default"}}],!1;var Ye=w===e}else var Ye=!0;if(Ye){if(r.table!==void 0){let a=r.table,w=e;if(e===w)if(typeof a=="string"){if(E(
a)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/21/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=
[{instancePath:s+"/table",schemaPath:"#/oneOf/21/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ye=w===e}else var Ye=!0;if(Ye){if(r.column!==
void 0){let a=r.column,w=e;if(e===w)if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/21/properties/column/minLeng\
th",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/21/properties/column/type",keyword:"type",params:{
type:"string"}}],!1;var Ye=w===e}else var Ye=!0;if(Ye)if(r.from!==void 0){let a=e;$(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,
dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var Ye=a===e}else var Ye=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneO\
f/21/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="change-generated"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;
if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.column===void 0&&(O="column")||r.from===void 0&&(O="from")||r.to===void 0&&(O="to"))return u.errors=
[{instancePath:s,schemaPath:"#/oneOf/22/required",keyword:"required",params:{missingProperty:O}}],!1;{let x=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="\
column"||a==="from"||a==="to")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/22/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],
!1;break}if(x===e){if(r.kind!==void 0){let a=r.kind,w=e;if(typeof a!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/22/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(a!=="change-generated")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/22/properties/kind/const",
keyword:"const",params:{allowedValue:"change-generated"}}],!1;var Ue=w===e}else var Ue=!0;if(Ue){if(r.table!==void 0){let a=r.table,w=e;if(e===w)if(typeof a=="s\
tring"){if(E(a)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/22/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/22/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ue=w===e}else var Ue=!0;if(Ue){if(r.
column!==void 0){let a=r.column,w=e;if(e===w)if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/22/properties/colum\
n/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/22/properties/column/type",keyword:"t\
ype",params:{type:"string"}}],!1;var Ue=w===e}else var Ue=!0;if(Ue){if(r.from!==void 0){let a=r.from,w=e,de=e,M=!1,pe=e;$(a,{instancePath:s+"/from",parentData:r,
parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var gr=pe===e;M=M||gr;let je=e;if(a!==null){let K={
instancePath:s+"/from",schemaPath:"#/oneOf/22/properties/from/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[K]:t.push(K),e++}var gr=je===e;if(M=
M||gr,M)e=de,t!==null&&(de?t.length=de:t=null);else{let K={instancePath:s+"/from",schemaPath:"#/oneOf/22/properties/from/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[K]:t.push(K),e++,u.errors=t,!1}var Ue=w===e}else var Ue=!0;if(Ue)if(r.to!==void 0){let a=r.to,w=e,de=e,M=!1,pe=e;$(a,{instancePath:s+"/to",parentData:r,
parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var vr=pe===e;M=M||vr;let je=e;if(a!==null){let K={instancePath:s+
"/to",schemaPath:"#/oneOf/22/properties/to/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[K]:t.push(K),e++}var vr=je===e;if(M=M||vr,M)e=de,t!==null&&
(de?t.length=de:t=null);else{let K={instancePath:s+"/to",schemaPath:"#/oneOf/22/properties/to/anyOf",keyword:"anyOf",params:{}};return t===null?t=[K]:t.push(K),
e++,u.errors=t,!1}var Ue=w===e}else var Ue=!0}}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/22/type",keyword:"type",params:{type:"object"}}],!1;
g!==!0&&(g=!0)}else if(U==="set-column-comment"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O=
"table")||r.column===void 0&&(O="column")||r.from===void 0&&(O="from")||r.to===void 0&&(O="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/23/required",
keyword:"required",params:{missingProperty:O}}],!1;{let x=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="column"||a==="from"||a==="to")){return u.errors=[{
instancePath:s,schemaPath:"#/oneOf/23/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(x===e){if(r.kind!==void 0){
let a=r.kind,w=e;if(typeof a!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/23/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(a!=="set-column-comment")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/23/properties/kind/const",keyword:"const",params:{allowedValue:"set-\
column-comment"}}],!1;var Be=w===e}else var Be=!0;if(Be){if(r.table!==void 0){let a=r.table,w=e;if(e===w)if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/23/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/23/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Be=w===e}else var Be=!0;if(Be){if(r.column!==void 0){let a=r.column,w=e;if(e===
w)if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/23/properties/column/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/23/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var Be=w===e}else var Be=!0;
if(Be){if(r.from!==void 0){let a=r.from,w=e;if(typeof a!="string"&&a!==null)return u.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/23/properties/from/type",
keyword:"type",params:{type:mr.oneOf[23].properties.from.type}}],!1;var Be=w===e}else var Be=!0;if(Be)if(r.to!==void 0){let a=r.to,w=e;if(typeof a!="string"&&a!==
null)return u.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/23/properties/to/type",keyword:"type",params:{type:mr.oneOf[23].properties.to.type}}],!1;var Be=w===
e}else var Be=!0}}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/23/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="\
change-primary-key"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.from===void 0&&
(O="from")||r.to===void 0&&(O="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/24/required",keyword:"required",params:{missingProperty:O}}],!1;{let x=e;
for(let a in r)if(!(a==="kind"||a==="table"||a==="from"||a==="to")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/24/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:a}}],!1;break}if(x===e){if(r.kind!==void 0){let a=r.kind,w=e;if(typeof a!="string")return u.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/24/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="change-primary-key")return u.errors=[{instancePath:s+"/k\
ind",schemaPath:"#/oneOf/24/properties/kind/const",keyword:"const",params:{allowedValue:"change-primary-key"}}],!1;var Me=w===e}else var Me=!0;if(Me){if(r.table!==
void 0){let a=r.table,w=e;if(e===w)if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/24/properties/table/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/24/properties/table/type",keyword:"type",params:{type:"\
string"}}],!1;var Me=w===e}else var Me=!0;if(Me){if(r.from!==void 0){let a=e;_e(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,
dynamicAnchors:A})||(t=t===null?_e.errors:t.concat(_e.errors),e=t.length);var Me=a===e}else var Me=!0;if(Me)if(r.to!==void 0){let a=e;_e(r.to,{instancePath:s+"/\
to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?_e.errors:t.concat(_e.errors),e=t.length);var Me=a===e}else var Me=!0}}}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/24/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="add-unique-constraint"){if(e===
e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.constraint===void 0&&(O="constraint"))return u.
errors=[{instancePath:s,schemaPath:"#/oneOf/25/required",keyword:"required",params:{missingProperty:O}}],!1;{let x=e;for(let a in r)if(!(a==="kind"||a==="table"||
a==="constraint")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/25/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],
!1;break}if(x===e){if(r.kind!==void 0){let a=r.kind,w=e;if(typeof a!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/25/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(a!=="add-unique-constraint")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/25/properties/kind/co\
nst",keyword:"const",params:{allowedValue:"add-unique-constraint"}}],!1;var Ze=w===e}else var Ze=!0;if(Ze){if(r.table!==void 0){let a=r.table,w=e;if(e===w)if(typeof a==
"string"){if(E(a)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/25/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/25/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ze=w===e}else var Ze=!0;if(Ze)if(r.
constraint!==void 0){let a=e;ke(r.constraint,{instancePath:s+"/constraint",parentData:r,parentDataProperty:"constraint",rootData:L,dynamicAnchors:A})||(t=t===null?
ke.errors:t.concat(ke.errors),e=t.length);var Ze=a===e}else var Ze=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/25/type",keyword:"type",params:{
type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="drop-unique-constraint"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kin\
d")||r.table===void 0&&(O="table")||r.constraint===void 0&&(O="constraint"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/26/required",keyword:"required",
params:{missingProperty:O}}],!1;{let x=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="constraint")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/26\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(x===e){if(r.kind!==void 0){let a=r.kind,w=e;if(typeof a!="stri\
ng")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/26/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="drop-unique-constra\
int")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/26/properties/kind/const",keyword:"const",params:{allowedValue:"drop-unique-constraint"}}],!1;
var Qe=w===e}else var Qe=!0;if(Qe){if(r.table!==void 0){let a=r.table,w=e;if(e===w)if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/26/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/26/propertie\
s/table/type",keyword:"type",params:{type:"string"}}],!1;var Qe=w===e}else var Qe=!0;if(Qe)if(r.constraint!==void 0){let a=e;ke(r.constraint,{instancePath:s+"/c\
onstraint",parentData:r,parentDataProperty:"constraint",rootData:L,dynamicAnchors:A})||(t=t===null?ke.errors:t.concat(ke.errors),e=t.length);var Qe=a===e}else var Qe=!0}}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/26/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="add-foreign-key"){if(e===e)
if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.foreignKey===void 0&&(O="foreignKey"))return u.
errors=[{instancePath:s,schemaPath:"#/oneOf/27/required",keyword:"required",params:{missingProperty:O}}],!1;{let x=e;for(let a in r)if(!(a==="kind"||a==="table"||
a==="foreignKey")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/27/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],
!1;break}if(x===e){if(r.kind!==void 0){let a=r.kind,w=e;if(typeof a!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/27/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(a!=="add-foreign-key")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/27/properties/kind/const",keyword:"\
const",params:{allowedValue:"add-foreign-key"}}],!1;var Je=w===e}else var Je=!0;if(Je){if(r.table!==void 0){let a=r.table,w=e;if(e===w)if(typeof a=="string"){if(E(
a)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/27/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=
[{instancePath:s+"/table",schemaPath:"#/oneOf/27/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Je=w===e}else var Je=!0;if(Je)if(r.foreignKey!==
void 0){let a=e;Z(r.foreignKey,{instancePath:s+"/foreignKey",parentData:r,parentDataProperty:"foreignKey",rootData:L,dynamicAnchors:A})||(t=t===null?Z.errors:t.
concat(Z.errors),e=t.length);var Je=a===e}else var Je=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/27/type",keyword:"type",params:{type:"obje\
ct"}}],!1;g!==!0&&(g=!0)}else if(U==="drop-foreign-key"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&
(O="table")||r.foreignKey===void 0&&(O="foreignKey"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/28/required",keyword:"required",params:{missingProperty:O}}],
!1;{let x=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="foreignKey")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/28/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a}}],!1;break}if(x===e){if(r.kind!==void 0){let a=r.kind,w=e;if(typeof a!="string")return u.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/28/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="drop-foreign-key")return u.errors=[{instancePath:s+"/kin\
d",schemaPath:"#/oneOf/28/properties/kind/const",keyword:"const",params:{allowedValue:"drop-foreign-key"}}],!1;var er=w===e}else var er=!0;if(er){if(r.table!==void 0){
let a=r.table,w=e;if(e===w)if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/28/properties/table/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/28/properties/table/type",keyword:"type",params:{type:"strin\
g"}}],!1;var er=w===e}else var er=!0;if(er)if(r.foreignKey!==void 0){let a=e;Z(r.foreignKey,{instancePath:s+"/foreignKey",parentData:r,parentDataProperty:"forei\
gnKey",rootData:L,dynamicAnchors:A})||(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var er=a===e}else var er=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/28/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="add-check"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;
if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.check===void 0&&(O="check"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/29/required",keyword:"\
required",params:{missingProperty:O}}],!1;{let x=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="check")){return u.errors=[{instancePath:s,schemaPath:"#/one\
Of/29/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(x===e){if(r.kind!==void 0){let a=r.kind,w=e;if(typeof a!=
"string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/29/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="add-check")return u.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/29/properties/kind/const",keyword:"const",params:{allowedValue:"add-check"}}],!1;var rr=w===e}else var rr=!0;
if(rr){if(r.table!==void 0){let a=r.table,w=e;if(e===w)if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/29/propert\
ies/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/29/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var rr=w===e}else var rr=!0;if(rr)if(r.check!==void 0){let a=e;Te(r.check,{instancePath:s+"/check",parentData:r,parentDataProperty:"\
check",rootData:L,dynamicAnchors:A})||(t=t===null?Te.errors:t.concat(Te.errors),e=t.length);var rr=a===e}else var rr=!0}}}}else return u.errors=[{instancePath:s,
schemaPath:"#/oneOf/29/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="drop-check"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(
r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.check===void 0&&(O="check"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/30/r\
equired",keyword:"required",params:{missingProperty:O}}],!1;{let x=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="check")){return u.errors=[{instancePath:s,
schemaPath:"#/oneOf/30/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(x===e){if(r.kind!==void 0){let a=r.kind,
w=e;if(typeof a!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/30/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!==
"drop-check")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/30/properties/kind/const",keyword:"const",params:{allowedValue:"drop-check"}}],!1;var sr=w===
e}else var sr=!0;if(sr){if(r.table!==void 0){let a=r.table,w=e;if(e===w)if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#\
/oneOf/30/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/30/properties\
/table/type",keyword:"type",params:{type:"string"}}],!1;var sr=w===e}else var sr=!0;if(sr)if(r.check!==void 0){let a=e;Te(r.check,{instancePath:s+"/check",parentData:r,
parentDataProperty:"check",rootData:L,dynamicAnchors:A})||(t=t===null?Te.errors:t.concat(Te.errors),e=t.length);var sr=a===e}else var sr=!0}}}}else return u.errors=
[{instancePath:s,schemaPath:"#/oneOf/30/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="add-index"){if(e===e)if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.index===void 0&&(O="index"))return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/31/required",keyword:"required",params:{missingProperty:O}}],!1;{let x=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="index")){return u.errors=[{instancePath:s,
schemaPath:"#/oneOf/31/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(x===e){if(r.kind!==void 0){let a=r.kind,
w=e;if(typeof a!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/31/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!==
"add-index")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/31/properties/kind/const",keyword:"const",params:{allowedValue:"add-index"}}],!1;var tr=w===
e}else var tr=!0;if(tr){if(r.table!==void 0){let a=r.table,w=e;if(e===w)if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#\
/oneOf/31/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/31/properties\
/table/type",keyword:"type",params:{type:"string"}}],!1;var tr=w===e}else var tr=!0;if(tr)if(r.index!==void 0){let a=e;ee(r.index,{instancePath:s+"/index",parentData:r,
parentDataProperty:"index",rootData:L,dynamicAnchors:A})||(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var tr=a===e}else var tr=!0}}}}else return u.errors=
[{instancePath:s,schemaPath:"#/oneOf/31/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="drop-index"){if(e===e)if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.index===void 0&&(O="index"))return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/32/required",keyword:"required",params:{missingProperty:O}}],!1;{let x=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="index")){return u.errors=[{instancePath:s,
schemaPath:"#/oneOf/32/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(x===e){if(r.kind!==void 0){let a=r.kind,
w=e;if(typeof a!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/32/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!==
"drop-index")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/32/properties/kind/const",keyword:"const",params:{allowedValue:"drop-index"}}],!1;var ir=w===
e}else var ir=!0;if(ir){if(r.table!==void 0){let a=r.table,w=e;if(e===w)if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#\
/oneOf/32/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/32/properties\
/table/type",keyword:"type",params:{type:"string"}}],!1;var ir=w===e}else var ir=!0;if(ir)if(r.index!==void 0){let a=e;ee(r.index,{instancePath:s+"/index",parentData:r,
parentDataProperty:"index",rootData:L,dynamicAnchors:A})||(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var ir=a===e}else var ir=!0}}}}else return u.errors=
[{instancePath:s,schemaPath:"#/oneOf/32/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="add-policy"){if(e===e)if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.policy===void 0&&(O="policy"))return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/33/required",keyword:"required",params:{missingProperty:O}}],!1;{let x=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="policy")){return u.errors=[{instancePath:s,
schemaPath:"#/oneOf/33/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(x===e){if(r.kind!==void 0){let a=r.kind,
w=e;if(typeof a!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/33/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!==
"add-policy")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/33/properties/kind/const",keyword:"const",params:{allowedValue:"add-policy"}}],!1;var nr=w===
e}else var nr=!0;if(nr){if(r.table!==void 0){let a=r.table,w=e;if(e===w)if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#\
/oneOf/33/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/33/properties\
/table/type",keyword:"type",params:{type:"string"}}],!1;var nr=w===e}else var nr=!0;if(nr)if(r.policy!==void 0){let a=e;Q(r.policy,{instancePath:s+"/policy",parentData:r,
parentDataProperty:"policy",rootData:L,dynamicAnchors:A})||(t=t===null?Q.errors:t.concat(Q.errors),e=t.length);var nr=a===e}else var nr=!0}}}}else return u.errors=
[{instancePath:s,schemaPath:"#/oneOf/33/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="drop-policy"){if(e===e)if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.policy===void 0&&(O="policy"))return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/34/required",keyword:"required",params:{missingProperty:O}}],!1;{let x=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="policy")){return u.errors=[{instancePath:s,
schemaPath:"#/oneOf/34/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(x===e){if(r.kind!==void 0){let a=r.kind,
w=e;if(typeof a!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/34/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!==
"drop-policy")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/34/properties/kind/const",keyword:"const",params:{allowedValue:"drop-policy"}}],!1;var ar=w===
e}else var ar=!0;if(ar){if(r.table!==void 0){let a=r.table,w=e;if(e===w)if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#\
/oneOf/34/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/34/properties\
/table/type",keyword:"type",params:{type:"string"}}],!1;var ar=w===e}else var ar=!0;if(ar)if(r.policy!==void 0){let a=e;Q(r.policy,{instancePath:s+"/policy",parentData:r,
parentDataProperty:"policy",rootData:L,dynamicAnchors:A})||(t=t===null?Q.errors:t.concat(Q.errors),e=t.length);var ar=a===e}else var ar=!0}}}}else return u.errors=
[{instancePath:s,schemaPath:"#/oneOf/34/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="change-policy"){if(e===e)if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.from===void 0&&(O="from")||r.to===void 0&&(O="to"))return u.errors=
[{instancePath:s,schemaPath:"#/oneOf/35/required",keyword:"required",params:{missingProperty:O}}],!1;{let x=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="\
from"||a==="to")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/35/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;
break}if(x===e){if(r.kind!==void 0){let a=r.kind,w=e;if(typeof a!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/35/properties/kind/type",
keyword:"type",params:{type:"string"}}],!1;if(a!=="change-policy")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/35/properties/kind/const",keyword:"\
const",params:{allowedValue:"change-policy"}}],!1;var We=w===e}else var We=!0;if(We){if(r.table!==void 0){let a=r.table,w=e;if(e===w)if(typeof a=="string"){if(E(
a)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/35/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=
[{instancePath:s+"/table",schemaPath:"#/oneOf/35/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var We=w===e}else var We=!0;if(We){if(r.from!==
void 0){let a=e;Q(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?Q.errors:t.concat(Q.errors),e=
t.length);var We=a===e}else var We=!0;if(We)if(r.to!==void 0){let a=e;Q(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||
(t=t===null?Q.errors:t.concat(Q.errors),e=t.length);var We=a===e}else var We=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/35/type",keyword:"\
type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="set-row-security"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&
(O="kind")||r.table===void 0&&(O="table")||r.from===void 0&&(O="from")||r.to===void 0&&(O="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/36/required",
keyword:"required",params:{missingProperty:O}}],!1;{let x=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="from"||a==="to")){return u.errors=[{instancePath:s,
schemaPath:"#/oneOf/36/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(x===e){if(r.kind!==void 0){let a=r.kind,
w=e;if(typeof a!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/36/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!==
"set-row-security")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/36/properties/kind/const",keyword:"const",params:{allowedValue:"set-row-security"}}],
!1;var Ge=w===e}else var Ge=!0;if(Ge){if(r.table!==void 0){let a=r.table,w=e;if(e===w)if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+"/table",
schemaPath:"#/oneOf/36/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/\
36/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ge=w===e}else var Ge=!0;if(Ge){if(r.from!==void 0){let a=e;xe(r.from,{instancePath:s+"/\
from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?xe.errors:t.concat(xe.errors),e=t.length);var Ge=a===e}else var Ge=!0;if(Ge)
if(r.to!==void 0){let a=e;xe(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?xe.errors:t.concat(xe.errors),
e=t.length);var Ge=a===e}else var Ge=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/36/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&
(g=!0)}else if(U==="add-grant"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.grant===
void 0&&(O="grant"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/37/required",keyword:"required",params:{missingProperty:O}}],!1;{let x=e;for(let a in r)
if(!(a==="kind"||a==="table"||a==="grant")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/37/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a}}],!1;break}if(x===e){if(r.kind!==void 0){let a=r.kind,w=e;if(typeof a!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/37/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="add-grant")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/37/proper\
ties/kind/const",keyword:"const",params:{allowedValue:"add-grant"}}],!1;var or=w===e}else var or=!0;if(or){if(r.table!==void 0){let a=r.table,w=e;if(e===w)if(typeof a==
"string"){if(E(a)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/37/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/37/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var or=w===e}else var or=!0;if(or)if(r.
grant!==void 0){let a=e;Pe(r.grant,{instancePath:s+"/grant",parentData:r,parentDataProperty:"grant",rootData:L,dynamicAnchors:A})||(t=t===null?Pe.errors:t.concat(
Pe.errors),e=t.length);var or=a===e}else var or=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/37/type",keyword:"type",params:{type:"object"}}],
!1;g!==!0&&(g=!0)}else if(U==="drop-grant"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="ta\
ble")||r.grant===void 0&&(O="grant"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/38/required",keyword:"required",params:{missingProperty:O}}],!1;{let x=e;
for(let a in r)if(!(a==="kind"||a==="table"||a==="grant")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/38/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:a}}],!1;break}if(x===e){if(r.kind!==void 0){let a=r.kind,w=e;if(typeof a!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/38/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="drop-grant")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/38/\
properties/kind/const",keyword:"const",params:{allowedValue:"drop-grant"}}],!1;var lr=w===e}else var lr=!0;if(lr){if(r.table!==void 0){let a=r.table,w=e;if(e===
w)if(typeof a=="string"){if(E(a)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/38/properties/table/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/38/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var lr=w===e}else var lr=!0;
if(lr)if(r.grant!==void 0){let a=e;Pe(r.grant,{instancePath:s+"/grant",parentData:r,parentDataProperty:"grant",rootData:L,dynamicAnchors:A})||(t=t===null?Pe.errors:
t.concat(Pe.errors),e=t.length);var lr=a===e}else var lr=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/38/type",keyword:"type",params:{type:"o\
bject"}}],!1;g!==!0&&(g=!0)}else return u.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:U}}],
!1;else return u.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:U}}],!1}else return u.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return u.errors=t,P.props=g,e===0}u.evaluated={dynamicProps:!0,dynamicItems:!1};
function te(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=te.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.format===void 0&&(l="format")||r.from===void 0&&(l="from")||
r.to===void 0&&(l="to")||r.changes===void 0&&(l="changes"))return te.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],
!1;{let o=e;for(let p in r)if(!(p==="format"||p==="from"||p==="to"||p==="changes")){return te.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p}}],!1;break}if(o===e){if(r.format!==void 0){let p=r.format,k=e;if(typeof p!="string")return te.errors=[{instancePath:s+
"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="wesley.changes/1")return te.errors=[{instancePath:s+"/format",
schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.changes/1"}}],!1;var i=k===e}else var i=!0;if(i){if(r.from!==void 0){let p=r.
from,k=e;if(e===k)if(p&&typeof p=="object"&&!Array.isArray(p)){let _;if(p.schema===void 0&&(_="schema")||p.digest===void 0&&(_="digest")||p.annotations===void 0&&
(_="annotations")||p.origin===void 0&&(_="origin"))return te.errors=[{instancePath:s+"/from",schemaPath:"#/properties/from/required",keyword:"required",params:{
missingProperty:_}}],!1;{let h=e;for(let v in p)if(!(v==="schema"||v==="digest"||v==="annotations"||v==="origin")){return te.errors=[{instancePath:s+"/from",schemaPath:"\
#/properties/from/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v}}],!1;break}if(h===e){if(p.schema!==void 0){let v=e;Ae(p.schema,
{instancePath:s+"/from/schema",parentData:p,parentDataProperty:"schema",rootData:L,dynamicAnchors:A})||(t=t===null?Ae.errors:t.concat(Ae.errors),e=t.length);var g=v===
e}else var g=!0;if(g){if(p.digest!==void 0){let v=e;S(p.digest,{instancePath:s+"/from/digest",parentData:p,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||
(t=t===null?S.errors:t.concat(S.errors),e=t.length);var g=v===e}else var g=!0;if(g){if(p.annotations!==void 0){let v=e;Ie(p.annotations,{instancePath:s+"/from/a\
nnotations",parentData:p,parentDataProperty:"annotations",rootData:L,dynamicAnchors:A})||(t=t===null?Ie.errors:t.concat(Ie.errors),e=t.length);var g=v===e}else var g=!0;
if(g)if(p.origin!==void 0){let v=p.origin,D=e;if(e===D)if(v&&typeof v=="object"&&!Array.isArray(v)){let q;if(v.kind===void 0&&(q="kind")||v.file===void 0&&(q="f\
ile")||v.ref===void 0&&(q="ref"))return te.errors=[{instancePath:s+"/from/origin",schemaPath:"#/properties/from/properties/origin/required",keyword:"required",params:{
missingProperty:q}}],!1;{let N=e;for(let T in v)if(!(T==="kind"||T==="file"||T==="ref")){return te.errors=[{instancePath:s+"/from/origin",schemaPath:"#/properti\
es/from/properties/origin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:T}}],!1;break}if(N===e){if(v.kind!==void 0){let T=v.kind,
I=e;if(typeof T!="string")return te.errors=[{instancePath:s+"/from/origin/kind",schemaPath:"#/properties/from/properties/origin/properties/kind/type",keyword:"t\
ype",params:{type:"string"}}],!1;if(!(T==="baseline"||T==="ir"||T==="sdl"||T==="git"||T==="empty"))return te.errors=[{instancePath:s+"/from/origin/kind",schemaPath:"\
#/properties/from/properties/origin/properties/kind/enum",keyword:"enum",params:{allowedValues:Tr.properties.from.properties.origin.properties.kind.enum}}],!1;var c=I===
e}else var c=!0;if(c){if(v.file!==void 0){let T=v.file,I=e,Y=e,V=!1,F=e;if(e===F)if(typeof T=="string"){if(!hr.test(T)){let ne={instancePath:s+"/from/origin/fil\
e",schemaPath:"#/properties/from/properties/origin/properties/file/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u000\
0-\\u001f]+$"}};t===null?t=[ne]:t.push(ne),e++}}else{let ne={instancePath:s+"/from/origin/file",schemaPath:"#/properties/from/properties/origin/properties/file/\
anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[ne]:t.push(ne),e++}var n=F===e;V=V||n;let se=e;if(T!==null){let ne={instancePath:s+"/from/origi\
n/file",schemaPath:"#/properties/from/properties/origin/properties/file/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[ne]:t.push(ne),e++}var n=se===
e;if(V=V||n,V)e=Y,t!==null&&(Y?t.length=Y:t=null);else{let ne={instancePath:s+"/from/origin/file",schemaPath:"#/properties/from/properties/origin/properties/fil\
e/anyOf",keyword:"anyOf",params:{}};return t===null?t=[ne]:t.push(ne),e++,te.errors=t,!1}var c=I===e}else var c=!0;if(c)if(v.ref!==void 0){let T=v.ref,I=e,Y=e,V=!1,
F=e;if(e===F)if(typeof T=="string"){if(E(T)<1){let ne={instancePath:s+"/from/origin/ref",schemaPath:"#/properties/from/properties/origin/properties/ref/anyOf/0/\
minLength",keyword:"minLength",params:{limit:1}};t===null?t=[ne]:t.push(ne),e++}}else{let ne={instancePath:s+"/from/origin/ref",schemaPath:"#/properties/from/pr\
operties/origin/properties/ref/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[ne]:t.push(ne),e++}var f=F===e;V=V||f;let se=e;if(T!==null){let ne={
instancePath:s+"/from/origin/ref",schemaPath:"#/properties/from/properties/origin/properties/ref/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[
ne]:t.push(ne),e++}var f=se===e;if(V=V||f,V)e=Y,t!==null&&(Y?t.length=Y:t=null);else{let ne={instancePath:s+"/from/origin/ref",schemaPath:"#/properties/from/pro\
perties/origin/properties/ref/anyOf",keyword:"anyOf",params:{}};return t===null?t=[ne]:t.push(ne),e++,te.errors=t,!1}var c=I===e}else var c=!0}}}}else return te.
errors=[{instancePath:s+"/from/origin",schemaPath:"#/properties/from/properties/origin/type",keyword:"type",params:{type:"object"}}],!1;var g=D===e}else var g=!0}}}}}else
return te.errors=[{instancePath:s+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"object"}}],!1;var i=k===e}else var i=!0;if(i){if(r.to!==
void 0){let p=r.to,k=e;if(e===k)if(p&&typeof p=="object"&&!Array.isArray(p)){let _;if(p.schema===void 0&&(_="schema")||p.digest===void 0&&(_="digest")||p.annotations===
void 0&&(_="annotations"))return te.errors=[{instancePath:s+"/to",schemaPath:"#/properties/to/required",keyword:"required",params:{missingProperty:_}}],!1;{let h=e;
for(let v in p)if(!(v==="schema"||v==="digest"||v==="annotations")){return te.errors=[{instancePath:s+"/to",schemaPath:"#/properties/to/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:v}}],!1;break}if(h===e){if(p.schema!==void 0){let v=e;Ae(p.schema,{instancePath:s+"/to/schema",parentData:p,parentDataProperty:"\
schema",rootData:L,dynamicAnchors:A})||(t=t===null?Ae.errors:t.concat(Ae.errors),e=t.length);var m=v===e}else var m=!0;if(m){if(p.digest!==void 0){let v=e;S(p.digest,
{instancePath:s+"/to/digest",parentData:p,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var m=v===
e}else var m=!0;if(m)if(p.annotations!==void 0){let v=e;Ie(p.annotations,{instancePath:s+"/to/annotations",parentData:p,parentDataProperty:"annotations",rootData:L,
dynamicAnchors:A})||(t=t===null?Ie.errors:t.concat(Ie.errors),e=t.length);var m=v===e}else var m=!0}}}}else return te.errors=[{instancePath:s+"/to",schemaPath:"\
#/properties/to/type",keyword:"type",params:{type:"object"}}],!1;var i=k===e}else var i=!0;if(i)if(r.changes!==void 0){let p=r.changes,k=e;if(e===k)if(Array.isArray(
p)){var d=!0;let _=p.length;for(let h=0;h<_;h++){let v=p[h],D=e;if(e===D)if(v&&typeof v=="object"&&!Array.isArray(v)){let q;if(v.change===void 0&&(q="change")||
v.classification===void 0&&(q="classification")||v.address===void 0&&(q="address"))return te.errors=[{instancePath:s+"/changes/"+h,schemaPath:"#/properties/chan\
ges/items/required",keyword:"required",params:{missingProperty:q}}],!1;{let N=e;for(let T in v)if(!(T==="change"||T==="classification"||T==="address")){return te.
errors=[{instancePath:s+"/changes/"+h,schemaPath:"#/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:T}}],
!1;break}if(N===e){if(v.change!==void 0){let T=e;u(v.change,{instancePath:s+"/changes/"+h+"/change",parentData:v,parentDataProperty:"change",rootData:L,dynamicAnchors:A})||
(t=t===null?u.errors:t.concat(u.errors),e=t.length);var y=T===e}else var y=!0;if(y){if(v.classification!==void 0){let T=v.classification,I=e;if(typeof T!="strin\
g")return te.errors=[{instancePath:s+"/changes/"+h+"/classification",schemaPath:"#/properties/changes/items/properties/classification/type",keyword:"type",params:{
type:"string"}}],!1;if(!(T==="additive"||T==="tightening"||T==="destructive"))return te.errors=[{instancePath:s+"/changes/"+h+"/classification",schemaPath:"#/pr\
operties/changes/items/properties/classification/enum",keyword:"enum",params:{allowedValues:Tr.properties.changes.items.properties.classification.enum}}],!1;var y=I===
e}else var y=!0;if(y)if(v.address!==void 0){let T=e;he(v.address,{instancePath:s+"/changes/"+h+"/address",parentData:v,parentDataProperty:"address",rootData:L,dynamicAnchors:A})||
(t=t===null?he.errors:t.concat(he.errors),e=t.length);var y=T===e}else var y=!0}}}}else return te.errors=[{instancePath:s+"/changes/"+h,schemaPath:"#/properties\
/changes/items/type",keyword:"type",params:{type:"object"}}],!1;var d=D===e;if(!d)break}}else return te.errors=[{instancePath:s+"/changes",schemaPath:"#/propert\
ies/changes/type",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0}}}}}else return te.errors=[{instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return te.errors=t,e===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var zr=$e;var br={type:"object",properties:{id:{type:"string",minLength:1},phase:{type:"string",enum:["expand","backfill","validate","switch","contract"]},do:{$ref:"https\
://wesley.dev/schemas/definitions/Statement"},undo:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Statement"},{type:"null"}]},irreversible:{type:["string",
"null"]},transaction:{anyOf:[{type:"string",minLength:1},{type:"null"}]},lockTimeout:{anyOf:[{type:"integer",minimum:0,maximum:9007199254740991},{type:"null"}]},
statementTimeout:{type:"integer",minimum:0,maximum:9007199254740991},batch:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Batch"},{type:"null"}]},probe:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Probe"},{type:"null"}]},claim:{$ref:"https://wesley.dev/schemas/definitions/Claim"},because:{$ref:"https://\
wesley.dev/schemas/definitions/Address"},why:{type:"string"}},required:["id","phase","do","undo","irreversible","transaction","lockTimeout","statementTimeout","\
batch","probe","claim","because","why"],additionalProperties:!1},cs={type:"object",properties:{form:{type:"string",enum:["ALTER POLICY","ALTER TABLE … ADD COLUM\
N","ALTER TABLE … ADD CONSTRAINT … CHECK … NOT VALID","ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY","ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY … NOT V\
ALID","ALTER TABLE … ADD CONSTRAINT … UNIQUE USING INDEX","ALTER TABLE … ALTER COLUMN … DROP DEFAULT","ALTER TABLE … ALTER COLUMN … DROP NOT NULL","\
ALTER TABLE … ALTER COLUMN … SET DEFAULT","ALTER TABLE … ALTER COLUMN … SET NOT NULL","ALTER TABLE … ALTER COLUMN … TYPE","ALTER TABLE … DISABLE ROW\
 LEVEL SECURITY","ALTER TABLE … DROP COLUMN","ALTER TABLE … DROP CONSTRAINT","ALTER TABLE … DROP CONSTRAINT (foreign key)","ALTER TABLE … ENABLE ROW LEVEL\
 SECURITY","ALTER TABLE … FORCE ROW LEVEL SECURITY","ALTER TABLE … NO FORCE ROW LEVEL SECURITY","ALTER TABLE … VALIDATE CONSTRAINT (check)","ALTER TABLE …\
 VALIDATE CONSTRAINT (foreign key)","ALTER TYPE … ADD VALUE","COMMENT ON","CREATE INDEX","CREATE INDEX CONCURRENTLY","CREATE POLICY","CREATE ROLE","CREATE SCH\
EMA","CREATE TABLE","CREATE TYPE … AS ENUM","DROP INDEX","DROP INDEX CONCURRENTLY","DROP POLICY","DROP SCHEMA","DROP TABLE","DROP TYPE","GRANT","REVOKE","UPDA\
TE"]},on:{type:"array",items:{type:"string",minLength:1}},sql:{type:"string",minLength:1},done:{type:"string",minLength:1},leftover:{anyOf:[{type:"object",properties:{
present:{type:"string",minLength:1},remove:{type:"string",minLength:1}},required:["present","remove"],additionalProperties:!1},{type:"null"}]},needs:{type:"arra\
y",items:{type:"string",minLength:1}},makes:{type:"array",items:{type:"string",minLength:1}},drops:{type:"array",items:{type:"string",minLength:1}}},required:["\
form","on","sql","done","leftover","needs","makes","drops"],additionalProperties:!1};function re(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,
dynamicAnchors:A={}}={}){let t=null,e=0,P=re.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let y;if(r.form===void 0&&(y="form")||r.on===void 0&&(y="on")||r.sql===void 0&&(y="sql")||r.done===void 0&&(y="done")||r.leftover===void 0&&(y="left\
over")||r.needs===void 0&&(y="needs")||r.makes===void 0&&(y="makes")||r.drops===void 0&&(y="drops"))return re.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:y}}],!1;{let l=e;for(let o in r)if(!(o==="form"||o==="on"||o==="sql"||o==="done"||o==="leftover"||o==="needs"||o==="makes"||o===
"drops")){return re.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(l===e){
if(r.form!==void 0){let o=r.form,p=e;if(typeof o!="string")return re.errors=[{instancePath:s+"/form",schemaPath:"#/properties/form/type",keyword:"type",params:{
type:"string"}}],!1;if(!(o==="ALTER POLICY"||o==="ALTER TABLE … ADD COLUMN"||o==="ALTER TABLE … ADD CONSTRAINT … CHECK … NOT VALID"||o==="ALTER TABLE … \
ADD CONSTRAINT … FOREIGN KEY"||o==="ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY … NOT VALID"||o==="ALTER TABLE … ADD CONSTRAINT … UNIQUE USING INDEX"||
o==="ALTER TABLE … ALTER COLUMN … DROP DEFAULT"||o==="ALTER TABLE … ALTER COLUMN … DROP NOT NULL"||o==="ALTER TABLE … ALTER COLUMN … SET DEFAULT"||o===
"ALTER TABLE … ALTER COLUMN … SET NOT NULL"||o==="ALTER TABLE … ALTER COLUMN … TYPE"||o==="ALTER TABLE … DISABLE ROW LEVEL SECURITY"||o==="ALTER TABLE\
 … DROP COLUMN"||o==="ALTER TABLE … DROP CONSTRAINT"||o==="ALTER TABLE … DROP CONSTRAINT (foreign key)"||o==="ALTER TABLE … ENABLE ROW LEVEL SECURITY"||
o==="ALTER TABLE … FORCE ROW LEVEL SECURITY"||o==="ALTER TABLE … NO FORCE ROW LEVEL SECURITY"||o==="ALTER TABLE … VALIDATE CONSTRAINT (check)"||o==="ALTER\
 TABLE … VALIDATE CONSTRAINT (foreign key)"||o==="ALTER TYPE … ADD VALUE"||o==="COMMENT ON"||o==="CREATE INDEX"||o==="CREATE INDEX CONCURRENTLY"||o==="CREAT\
E POLICY"||o==="CREATE ROLE"||o==="CREATE SCHEMA"||o==="CREATE TABLE"||o==="CREATE TYPE … AS ENUM"||o==="DROP INDEX"||o==="DROP INDEX CONCURRENTLY"||o==="DROP\
 POLICY"||o==="DROP SCHEMA"||o==="DROP TABLE"||o==="DROP TYPE"||o==="GRANT"||o==="REVOKE"||o==="UPDATE"))return re.errors=[{instancePath:s+"/form",schemaPath:"#\
/properties/form/enum",keyword:"enum",params:{allowedValues:cs.properties.form.enum}}],!1;var i=p===e}else var i=!0;if(i){if(r.on!==void 0){let o=r.on,p=e;if(e===
p)if(Array.isArray(o)){var g=!0;let b=o.length;for(let _=0;_<b;_++){let h=o[_],v=e;if(e===v)if(typeof h=="string"){if(E(h)<1)return re.errors=[{instancePath:s+"\
/on/"+_,schemaPath:"#/properties/on/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return re.errors=[{instancePath:s+"/on/"+_,schemaPath:"#/pro\
perties/on/items/type",keyword:"type",params:{type:"string"}}],!1;var g=v===e;if(!g)break}}else return re.errors=[{instancePath:s+"/on",schemaPath:"#/properties\
/on/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0;if(i){if(r.sql!==void 0){let o=r.sql,p=e;if(e===p)if(typeof o=="string"){if(E(o)<1)
return re.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/minLength",keyword:"minLength",params:{limit:1}}],!1}else return re.errors=[{instancePath:s+
"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.done!==void 0){let o=r.done,p=e;if(e===
p)if(typeof o=="string"){if(E(o)<1)return re.errors=[{instancePath:s+"/done",schemaPath:"#/properties/done/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return re.errors=[{instancePath:s+"/done",schemaPath:"#/properties/done/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.leftover!==
void 0){let o=r.leftover,p=e,k=e,b=!1,_=e;if(e===_)if(o&&typeof o=="object"&&!Array.isArray(o)){let D;if(o.present===void 0&&(D="present")||o.remove===void 0&&(D=
"remove")){let j={instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf/0/required",keyword:"required",params:{missingProperty:D}};t===null?t=[j]:t.
push(j),e++}else{let j=e;for(let q in o)if(!(q==="present"||q==="remove")){let N={instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf/0/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:q}};t===null?t=[N]:t.push(N),e++;break}if(j===e){if(o.present!==void 0){let q=o.present,N=e;
if(e===N)if(typeof q=="string"){if(E(q)<1){let T={instancePath:s+"/leftover/present",schemaPath:"#/properties/leftover/anyOf/0/properties/present/minLength",keyword:"\
minLength",params:{limit:1}};t===null?t=[T]:t.push(T),e++}}else{let T={instancePath:s+"/leftover/present",schemaPath:"#/properties/leftover/anyOf/0/properties/p\
resent/type",keyword:"type",params:{type:"string"}};t===null?t=[T]:t.push(T),e++}var c=N===e}else var c=!0;if(c)if(o.remove!==void 0){let q=o.remove,N=e;if(e===
N)if(typeof q=="string"){if(E(q)<1){let I={instancePath:s+"/leftover/remove",schemaPath:"#/properties/leftover/anyOf/0/properties/remove/minLength",keyword:"min\
Length",params:{limit:1}};t===null?t=[I]:t.push(I),e++}}else{let I={instancePath:s+"/leftover/remove",schemaPath:"#/properties/leftover/anyOf/0/properties/remov\
e/type",keyword:"type",params:{type:"string"}};t===null?t=[I]:t.push(I),e++}var c=N===e}else var c=!0}}}else{let D={instancePath:s+"/leftover",schemaPath:"#/pro\
perties/leftover/anyOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[D]:t.push(D),e++}var n=_===e;b=b||n;let h=e;if(o!==null){let D={instancePath:s+
"/leftover",schemaPath:"#/properties/leftover/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[D]:t.push(D),e++}var n=h===e;if(b=b||n,b)e=k,t!==null&&
(k?t.length=k:t=null);else{let D={instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),
e++,re.errors=t,!1}var i=p===e}else var i=!0;if(i){if(r.needs!==void 0){let o=r.needs,p=e;if(e===p)if(Array.isArray(o)){var f=!0;let b=o.length;for(let _=0;_<b;_++){
let h=o[_],v=e;if(e===v)if(typeof h=="string"){if(E(h)<1)return re.errors=[{instancePath:s+"/needs/"+_,schemaPath:"#/properties/needs/items/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return re.errors=[{instancePath:s+"/needs/"+_,schemaPath:"#/properties/needs/items/type",keyword:"type",params:{type:"stri\
ng"}}],!1;var f=v===e;if(!f)break}}else return re.errors=[{instancePath:s+"/needs",schemaPath:"#/properties/needs/type",keyword:"type",params:{type:"array"}}],!1;
var i=p===e}else var i=!0;if(i){if(r.makes!==void 0){let o=r.makes,p=e;if(e===p)if(Array.isArray(o)){var m=!0;let b=o.length;for(let _=0;_<b;_++){let h=o[_],v=e;
if(e===v)if(typeof h=="string"){if(E(h)<1)return re.errors=[{instancePath:s+"/makes/"+_,schemaPath:"#/properties/makes/items/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return re.errors=[{instancePath:s+"/makes/"+_,schemaPath:"#/properties/makes/items/type",keyword:"type",params:{type:"string"}}],!1;var m=v===
e;if(!m)break}}else return re.errors=[{instancePath:s+"/makes",schemaPath:"#/properties/makes/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0;
if(i)if(r.drops!==void 0){let o=r.drops,p=e;if(e===p)if(Array.isArray(o)){var d=!0;let b=o.length;for(let _=0;_<b;_++){let h=o[_],v=e;if(e===v)if(typeof h=="str\
ing"){if(E(h)<1)return re.errors=[{instancePath:s+"/drops/"+_,schemaPath:"#/properties/drops/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return re.
errors=[{instancePath:s+"/drops/"+_,schemaPath:"#/properties/drops/items/type",keyword:"type",params:{type:"string"}}],!1;var d=v===e;if(!d)break}}else return re.
errors=[{instancePath:s+"/drops",schemaPath:"#/properties/drops/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0}}}}}}}}}else return re.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return re.errors=t,e===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ie(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ie.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.table===void 0&&(n="table")||r.key===void 0&&(n="key")||r.
size===void 0&&(n="size")||r.pause===void 0&&(n="pause")||r.bound===void 0&&(n="bound"))return ie.errors=[{instancePath:s,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:n}}],!1;{let f=e;for(let m in r)if(!(m==="table"||m==="key"||m==="size"||m==="pause"||m==="bound")){return ie.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(f===e){if(r.table!==void 0){let m=r.table,d=e;if(e===
d)if(typeof m=="string"){if(E(m)<1)return ie.errors=[{instancePath:s+"/table",schemaPath:"#/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return ie.errors=[{instancePath:s+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(r.
key!==void 0){let m=r.key,d=e;if(e===d)if(Array.isArray(m)){if(m.length<1)return ie.errors=[{instancePath:s+"/key",schemaPath:"#/properties/key/minItems",keyword:"\
minItems",params:{limit:1}}],!1;{var g=!0;let l=m.length;for(let o=0;o<l;o++){let p=m[o],k=e;if(e===k)if(p&&typeof p=="object"&&!Array.isArray(p)){let _;if(p.column===
void 0&&(_="column")||p.type===void 0&&(_="type"))return ie.errors=[{instancePath:s+"/key/"+o,schemaPath:"#/properties/key/items/required",keyword:"required",params:{
missingProperty:_}}],!1;{let h=e;for(let v in p)if(!(v==="column"||v==="type")){return ie.errors=[{instancePath:s+"/key/"+o,schemaPath:"#/properties/key/items/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:v}}],!1;break}if(h===e){if(p.column!==void 0){let v=p.column,D=e;if(e===D)if(typeof v==
"string"){if(E(v)<1)return ie.errors=[{instancePath:s+"/key/"+o+"/column",schemaPath:"#/properties/key/items/properties/column/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return ie.errors=[{instancePath:s+"/key/"+o+"/column",schemaPath:"#/properties/key/items/properties/column/type",keyword:"type",params:{type:"\
string"}}],!1;var c=D===e}else var c=!0;if(c)if(p.type!==void 0){let v=p.type,D=e;if(e===D)if(typeof v=="string"){if(E(v)<1)return ie.errors=[{instancePath:s+"/\
key/"+o+"/type",schemaPath:"#/properties/key/items/properties/type/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ie.errors=[{instancePath:s+"\
/key/"+o+"/type",schemaPath:"#/properties/key/items/properties/type/type",keyword:"type",params:{type:"string"}}],!1;var c=D===e}else var c=!0}}}else return ie.
errors=[{instancePath:s+"/key/"+o,schemaPath:"#/properties/key/items/type",keyword:"type",params:{type:"object"}}],!1;var g=k===e;if(!g)break}}}else return ie.errors=
[{instancePath:s+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"array"}}],!1;var i=d===e}else var i=!0;if(i){if(r.size!==void 0){let m=r.
size,d=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return ie.errors=[{instancePath:s+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===d&&typeof m=="number"&&isFinite(m)){if(m>9007199254740991||isNaN(m))return ie.errors=[{instancePath:s+"/size",schemaPath:"#/properti\
es/size/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(m<1||isNaN(m))return ie.errors=[{instancePath:s+"/size",schemaPath:"#\
/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var i=d===e}else var i=!0;if(i){if(r.pause!==void 0){let m=r.pause,d=e;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return ie.errors=[{instancePath:s+"/pause",schemaPath:"#/properties/pause/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===d&&typeof m=="number"&&isFinite(m)){if(m>9007199254740991||isNaN(m))return ie.errors=[{instancePath:s+"/pause",schemaPath:"#/properties/pause/maximum",
keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(m<0||isNaN(m))return ie.errors=[{instancePath:s+"/pause",schemaPath:"#/properties/paus\
e/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=d===e}else var i=!0;if(i)if(r.bound!==void 0){let m=r.bound,d=e;if(e===d)if(typeof m=="\
string"){if(E(m)<1)return ie.errors=[{instancePath:s+"/bound",schemaPath:"#/properties/bound/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ie.
errors=[{instancePath:s+"/bound",schemaPath:"#/properties/bound/type",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0}}}}}}else return ie.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ie.errors=t,e===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ze(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ze.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.sql===void 0&&(g="sql")||r.meaning===void 0&&(g="meaning"))
return ze.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let c=e;for(let n in r)if(!(n==="sql"||n==="meanin\
g")){return ze.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(c===e){if(r.
sql!==void 0){let n=r.sql,f=e;if(e===f)if(typeof n=="string"){if(E(n)<1)return ze.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return ze.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{type:"string"}}],!1;var i=f===
e}else var i=!0;if(i)if(r.meaning!==void 0){let n=e;if(typeof r.meaning!="string")return ze.errors=[{instancePath:s+"/meaning",schemaPath:"#/properties/meaning/\
type",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0}}}else return ze.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return ze.errors=t,e===0}ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var hs={type:"object",properties:{locks:{type:"array",items:{$ref:"\
https://wesley.dev/schemas/definitions/RelationLock"}},scans:{type:"array",items:{type:"string",minLength:1}},rewrites:{type:"array",items:{type:"string",minLength:1}},
blocks:{type:"string",enum:["nothing","schema changes","writes","reads and writes"]}},required:["locks","scans","rewrites","blocks"],additionalProperties:!1},gs={
type:"object",properties:{relation:{type:"string",minLength:1},mode:{type:"string",enum:["ACCESS SHARE","ROW SHARE","ROW EXCLUSIVE","SHARE UPDATE EXCLUSIVE","SH\
ARE","SHARE ROW EXCLUSIVE","EXCLUSIVE","ACCESS EXCLUSIVE"]}},required:["relation","mode"],additionalProperties:!1};function Re(r,{instancePath:s="",parentData:R,
parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Re.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.relation===void 0&&(g="relation")||r.mode===void 0&&(g="mode"))return Re.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:g}}],!1;{let c=e;for(let n in r)if(!(n==="relation"||n==="mode")){return Re.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(c===e){if(r.relation!==void 0){let n=r.relation,f=e;if(e===f)
if(typeof n=="string"){if(E(n)<1)return Re.errors=[{instancePath:s+"/relation",schemaPath:"#/properties/relation/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return Re.errors=[{instancePath:s+"/relation",schemaPath:"#/properties/relation/type",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;
if(i)if(r.mode!==void 0){let n=r.mode,f=e;if(typeof n!="string")return Re.errors=[{instancePath:s+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{
type:"string"}}],!1;if(!(n==="ACCESS SHARE"||n==="ROW SHARE"||n==="ROW EXCLUSIVE"||n==="SHARE UPDATE EXCLUSIVE"||n==="SHARE"||n==="SHARE ROW EXCLUSIVE"||n==="EX\
CLUSIVE"||n==="ACCESS EXCLUSIVE"))return Re.errors=[{instancePath:s+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:gs.properties.
mode.enum}}],!1;var i=f===e}else var i=!0}}}else return Re.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Re.errors=
t,e===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function qe(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=qe.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.
locks===void 0&&(f="locks")||r.scans===void 0&&(f="scans")||r.rewrites===void 0&&(f="rewrites")||r.blocks===void 0&&(f="blocks"))return qe.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:f}}],!1;{let m=e;for(let d in r)if(!(d==="locks"||d==="scans"||d==="rewrites"||d==="blocks")){
return qe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(m===e){if(r.locks!==
void 0){let d=r.locks,y=e;if(e===y)if(Array.isArray(d)){var i=!0;let l=d.length;for(let o=0;o<l;o++){let p=e;Re(d[o],{instancePath:s+"/locks/"+o,parentData:d,parentDataProperty:o,
rootData:L,dynamicAnchors:A})||(t=t===null?Re.errors:t.concat(Re.errors),e=t.length);var i=p===e;if(!i)break}}else return qe.errors=[{instancePath:s+"/locks",schemaPath:"\
#/properties/locks/type",keyword:"type",params:{type:"array"}}],!1;var g=y===e}else var g=!0;if(g){if(r.scans!==void 0){let d=r.scans,y=e;if(e===y)if(Array.isArray(
d)){var c=!0;let o=d.length;for(let p=0;p<o;p++){let k=d[p],b=e;if(e===b)if(typeof k=="string"){if(E(k)<1)return qe.errors=[{instancePath:s+"/scans/"+p,schemaPath:"\
#/properties/scans/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return qe.errors=[{instancePath:s+"/scans/"+p,schemaPath:"#/properties/scans/\
items/type",keyword:"type",params:{type:"string"}}],!1;var c=b===e;if(!c)break}}else return qe.errors=[{instancePath:s+"/scans",schemaPath:"#/properties/scans/t\
ype",keyword:"type",params:{type:"array"}}],!1;var g=y===e}else var g=!0;if(g){if(r.rewrites!==void 0){let d=r.rewrites,y=e;if(e===y)if(Array.isArray(d)){var n=!0;
let o=d.length;for(let p=0;p<o;p++){let k=d[p],b=e;if(e===b)if(typeof k=="string"){if(E(k)<1)return qe.errors=[{instancePath:s+"/rewrites/"+p,schemaPath:"#/prop\
erties/rewrites/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return qe.errors=[{instancePath:s+"/rewrites/"+p,schemaPath:"#/properties/rewrit\
es/items/type",keyword:"type",params:{type:"string"}}],!1;var n=b===e;if(!n)break}}else return qe.errors=[{instancePath:s+"/rewrites",schemaPath:"#/properties/r\
ewrites/type",keyword:"type",params:{type:"array"}}],!1;var g=y===e}else var g=!0;if(g)if(r.blocks!==void 0){let d=r.blocks,y=e;if(typeof d!="string")return qe.
errors=[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type:"string"}}],!1;if(!(d==="nothing"||d==="schema changes"||d===
"writes"||d==="reads and writes"))return qe.errors=[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/enum",keyword:"enum",params:{allowedValues:hs.properties.
blocks.enum}}],!1;var g=y===e}else var g=!0}}}}}else return qe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return qe.
errors=t,e===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ye(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=ye.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.
id===void 0&&(d="id")||r.phase===void 0&&(d="phase")||r.do===void 0&&(d="do")||r.undo===void 0&&(d="undo")||r.irreversible===void 0&&(d="irreversible")||r.transaction===
void 0&&(d="transaction")||r.lockTimeout===void 0&&(d="lockTimeout")||r.statementTimeout===void 0&&(d="statementTimeout")||r.batch===void 0&&(d="batch")||r.probe===
void 0&&(d="probe")||r.claim===void 0&&(d="claim")||r.because===void 0&&(d="because")||r.why===void 0&&(d="why"))return ye.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:d}}],!1;{let y=e;for(let l in r)if(!dr.call(br.properties,l)){return ye.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(y===e){if(r.id!==void 0){let l=r.id,o=e;if(e===o)if(typeof l==
"string"){if(E(l)<1)return ye.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ye.errors=
[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i){if(r.phase!==void 0){let l=r.
phase,o=e;if(typeof l!="string")return ye.errors=[{instancePath:s+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type:"string"}}],!1;if(!(l===
"expand"||l==="backfill"||l==="validate"||l==="switch"||l==="contract"))return ye.errors=[{instancePath:s+"/phase",schemaPath:"#/properties/phase/enum",keyword:"\
enum",params:{allowedValues:br.properties.phase.enum}}],!1;var i=o===e}else var i=!0;if(i){if(r.do!==void 0){let l=e;re(r.do,{instancePath:s+"/do",parentData:r,
parentDataProperty:"do",rootData:L,dynamicAnchors:A})||(t=t===null?re.errors:t.concat(re.errors),e=t.length);var i=l===e}else var i=!0;if(i){if(r.undo!==void 0){
let l=r.undo,o=e,p=e,k=!1,b=e;re(l,{instancePath:s+"/undo",parentData:r,parentDataProperty:"undo",rootData:L,dynamicAnchors:A})||(t=t===null?re.errors:t.concat(
re.errors),e=t.length);var g=b===e;k=k||g;let _=e;if(l!==null){let v={instancePath:s+"/undo",schemaPath:"#/properties/undo/anyOf/1/type",keyword:"type",params:{
type:"null"}};t===null?t=[v]:t.push(v),e++}var g=_===e;if(k=k||g,k)e=p,t!==null&&(p?t.length=p:t=null);else{let v={instancePath:s+"/undo",schemaPath:"#/properti\
es/undo/anyOf",keyword:"anyOf",params:{}};return t===null?t=[v]:t.push(v),e++,ye.errors=t,!1}var i=o===e}else var i=!0;if(i){if(r.irreversible!==void 0){let l=r.
irreversible,o=e;if(typeof l!="string"&&l!==null)return ye.errors=[{instancePath:s+"/irreversible",schemaPath:"#/properties/irreversible/type",keyword:"type",params:{
type:br.properties.irreversible.type}}],!1;var i=o===e}else var i=!0;if(i){if(r.transaction!==void 0){let l=r.transaction,o=e,p=e,k=!1,b=e;if(e===b)if(typeof l==
"string"){if(E(l)<1){let v={instancePath:s+"/transaction",schemaPath:"#/properties/transaction/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?
t=[v]:t.push(v),e++}}else{let v={instancePath:s+"/transaction",schemaPath:"#/properties/transaction/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?
t=[v]:t.push(v),e++}var c=b===e;k=k||c;let _=e;if(l!==null){let v={instancePath:s+"/transaction",schemaPath:"#/properties/transaction/anyOf/1/type",keyword:"typ\
e",params:{type:"null"}};t===null?t=[v]:t.push(v),e++}var c=_===e;if(k=k||c,k)e=p,t!==null&&(p?t.length=p:t=null);else{let v={instancePath:s+"/transaction",schemaPath:"\
#/properties/transaction/anyOf",keyword:"anyOf",params:{}};return t===null?t=[v]:t.push(v),e++,ye.errors=t,!1}var i=o===e}else var i=!0;if(i){if(r.lockTimeout!==
void 0){let l=r.lockTimeout,o=e,p=e,k=!1,b=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let v={instancePath:s+"/lockTimeout",schemaPath:"#/proper\
ties/lockTimeout/anyOf/0/type",keyword:"type",params:{type:"integer"}};t===null?t=[v]:t.push(v),e++}if(e===b&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||
isNaN(l)){let v={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
t===null?t=[v]:t.push(v),e++}else if(l<0||isNaN(l)){let v={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/0/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}};t===null?t=[v]:t.push(v),e++}}var n=b===e;k=k||n;let _=e;if(l!==null){let v={instancePath:s+"/lockTimeout",schemaPath:"#/prope\
rties/lockTimeout/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[v]:t.push(v),e++}var n=_===e;if(k=k||n,k)e=p,t!==null&&(p?t.length=p:t=null);else{
let v={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf",keyword:"anyOf",params:{}};return t===null?t=[v]:t.push(v),e++,ye.errors=t,!1}var i=o===
e}else var i=!0;if(i){if(r.statementTimeout!==void 0){let l=r.statementTimeout,o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return ye.errors=[{instancePath:s+
"/statementTimeout",schemaPath:"#/properties/statementTimeout/type",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof l=="number"&&isFinite(l)){if(l>
9007199254740991||isNaN(l))return ye.errors=[{instancePath:s+"/statementTimeout",schemaPath:"#/properties/statementTimeout/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(l<0||isNaN(l))return ye.errors=[{instancePath:s+"/statementTimeout",schemaPath:"#/properties/statementTimeout/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1}var i=o===e}else var i=!0;if(i){if(r.batch!==void 0){let l=r.batch,o=e,p=e,k=!1,b=e;ie(l,{instancePath:s+"/batch",
parentData:r,parentDataProperty:"batch",rootData:L,dynamicAnchors:A})||(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);var f=b===e;k=k||f;let _=e;if(l!==null){
let v={instancePath:s+"/batch",schemaPath:"#/properties/batch/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[v]:t.push(v),e++}var f=_===e;if(k=k||
f,k)e=p,t!==null&&(p?t.length=p:t=null);else{let v={instancePath:s+"/batch",schemaPath:"#/properties/batch/anyOf",keyword:"anyOf",params:{}};return t===null?t=[
v]:t.push(v),e++,ye.errors=t,!1}var i=o===e}else var i=!0;if(i){if(r.probe!==void 0){let l=r.probe,o=e,p=e,k=!1,b=e;ze(l,{instancePath:s+"/probe",parentData:r,parentDataProperty:"\
probe",rootData:L,dynamicAnchors:A})||(t=t===null?ze.errors:t.concat(ze.errors),e=t.length);var m=b===e;k=k||m;let _=e;if(l!==null){let v={instancePath:s+"/prob\
e",schemaPath:"#/properties/probe/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[v]:t.push(v),e++}var m=_===e;if(k=k||m,k)e=p,t!==null&&(p?t.length=
p:t=null);else{let v={instancePath:s+"/probe",schemaPath:"#/properties/probe/anyOf",keyword:"anyOf",params:{}};return t===null?t=[v]:t.push(v),e++,ye.errors=t,!1}
var i=o===e}else var i=!0;if(i){if(r.claim!==void 0){let l=e;qe(r.claim,{instancePath:s+"/claim",parentData:r,parentDataProperty:"claim",rootData:L,dynamicAnchors:A})||
(t=t===null?qe.errors:t.concat(qe.errors),e=t.length);var i=l===e}else var i=!0;if(i){if(r.because!==void 0){let l=e;he(r.because,{instancePath:s+"/because",parentData:r,
parentDataProperty:"because",rootData:L,dynamicAnchors:A})||(t=t===null?he.errors:t.concat(he.errors),e=t.length);var i=l===e}else var i=!0;if(i)if(r.why!==void 0){
let l=e;if(typeof r.why!="string")return ye.errors=[{instancePath:s+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}}],!1;var i=l===
e}else var i=!0}}}}}}}}}}}}}}else return ye.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ye.errors=t,e===0}ye.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function $e(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,
P=$e.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.format===void 0&&
(n="format")||r.from===void 0&&(n="from")||r.to===void 0&&(n="to")||r.postgres===void 0&&(n="postgres")||r.changes===void 0&&(n="changes")||r.steps===void 0&&(n=
"steps"))return $e.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;{let f=e;for(let m in r)if(!(m==="format"||
m==="from"||m==="to"||m==="postgres"||m==="changes"||m==="steps")){return $e.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:m}}],!1;break}if(f===e){if(r.format!==void 0){let m=r.format,d=e;if(typeof m!="string")return $e.errors=[{instancePath:s+"/fo\
rmat",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(m!=="wesley.plan/1")return $e.errors=[{instancePath:s+"/format",schemaPath:"\
#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.plan/1"}}],!1;var i=d===e}else var i=!0;if(i){if(r.from!==void 0){let m=e;S(r.from,{instancePath:s+
"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var i=m===e}else var i=!0;if(i){
if(r.to!==void 0){let m=e;S(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),
e=t.length);var i=m===e}else var i=!0;if(i){if(r.postgres!==void 0){let m=r.postgres,d=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return $e.errors=
[{instancePath:s+"/postgres",schemaPath:"#/properties/postgres/type",keyword:"type",params:{type:"integer"}}],!1;if(e===d&&typeof m=="number"&&isFinite(m)){if(m>
9007199254740991||isNaN(m))return $e.errors=[{instancePath:s+"/postgres",schemaPath:"#/properties/postgres/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(m<13||isNaN(m))return $e.errors=[{instancePath:s+"/postgres",schemaPath:"#/properties/postgres/minimum",keyword:"minimum",params:{comparison:">=",limit:13}}],
!1}var i=d===e}else var i=!0;if(i){if(r.changes!==void 0){let m=r.changes,d=e;if(e===d)if(Array.isArray(m)){var g=!0;let l=m.length;for(let o=0;o<l;o++){let p=e;
u(m[o],{instancePath:s+"/changes/"+o,parentData:m,parentDataProperty:o,rootData:L,dynamicAnchors:A})||(t=t===null?u.errors:t.concat(u.errors),e=t.length);var g=p===
e;if(!g)break}}else return $e.errors=[{instancePath:s+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"}}],!1;var i=d===e}else
var i=!0;if(i)if(r.steps!==void 0){let m=r.steps,d=e;if(e===d)if(Array.isArray(m)){var c=!0;let l=m.length;for(let o=0;o<l;o++){let p=e;ye(m[o],{instancePath:s+
"/steps/"+o,parentData:m,parentDataProperty:o,rootData:L,dynamicAnchors:A})||(t=t===null?ye.errors:t.concat(ye.errors),e=t.length);var c=p===e;if(!c)break}}else
return $e.errors=[{instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var i=d===e}else var i=!0}}}}}}}else return $e.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return $e.errors=t,e===0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Kr=J,xr={type:"object",properties:{format:{type:"string",const:"wesley.realm/1"},plan:{$ref:"https://wesley.dev/schemas/definitions/Digest"},suite:{$ref:"ht\
tps://wesley.dev/schemas/definitions/Digest"},verdict:{type:"string",enum:["PASS","FAIL","NOTHING_TO_REHEARSE"]},at:{$ref:"https://wesley.dev/schemas/definition\
s/Moment"},server:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Server"},{type:"null"}]},fingerprints:{anyOf:[{type:"object",properties:{base:{$ref:"htt\
ps://wesley.dev/schemas/definitions/Digest"},target:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["base","target"],additionalProperties:!1},
{type:"null"}]},rows:{type:"array",items:{type:"object",properties:{table:{type:"string",minLength:1},rows:{type:"integer",minimum:0,maximum:9007199254740991}},
required:["table","rows"],additionalProperties:!1}},budget:{type:"integer",minimum:0,maximum:9007199254740991},steps:{type:"array",items:{$ref:"https://wesley.d\
ev/schemas/definitions/RehearsedStep"}},checks:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/CheckResult"}},tests:{anyOf:[{$ref:"https://wes\
ley.dev/schemas/definitions/TestRun"},{type:"null"}]},present:{type:"array",items:{type:"string",minLength:1}},failure:{anyOf:[{type:"object",properties:{code:{
type:"string",minLength:1},message:{type:"string"}},required:["code","message"],additionalProperties:!1},{type:"null"}]}},required:["format","plan","suite","ver\
dict","at","server","fingerprints","rows","budget","steps","checks","tests","present","failure"],additionalProperties:!1};var vs=new RegExp("^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\dZ$","u");function Xe(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=Xe.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(typeof r=="string"){if(!vs.test(r))return Xe.errors=
[{instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\dZ$"}}],!1}else return Xe.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return Xe.errors=t,e===0}Xe.evaluated={dynamicProps:!1,dynamicItems:!1};var Ir={type:"\
object",properties:{version:{type:"string",minLength:1},versionNumber:{type:"integer",minimum:0,maximum:9007199254740991},major:{type:"integer",minimum:0,maximum:9007199254740991},
provider:{type:"string",enum:["embedded","dsn"]},host:{type:["string","null"]},settings:{type:"object",propertyNames:{type:"string"},additionalProperties:{type:"\
string"}},extensions:{type:"array",items:{type:"string",minLength:1}}},required:["version","versionNumber","major","provider","host","settings","extensions"],additionalProperties:!1};
function oe(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=oe.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.version===void 0&&(f="version")||r.versionNumber===void 0&&
(f="versionNumber")||r.major===void 0&&(f="major")||r.provider===void 0&&(f="provider")||r.host===void 0&&(f="host")||r.settings===void 0&&(f="settings")||r.extensions===
void 0&&(f="extensions"))return oe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}}],!1;{let m=e;for(let d in r)if(!(d===
"version"||d==="versionNumber"||d==="major"||d==="provider"||d==="host"||d==="settings"||d==="extensions")){return oe.errors=[{instancePath:s,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(m===e){if(r.version!==void 0){let d=r.version,y=e;if(e===y)if(typeof d==
"string"){if(E(d)<1)return oe.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit:1}}],!1}else return oe.
errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(r.versionNumber!==
void 0){let d=r.versionNumber,y=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return oe.errors=[{instancePath:s+"/versionNumber",schemaPath:"#/prop\
erties/versionNumber/type",keyword:"type",params:{type:"integer"}}],!1;if(e===y&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(d))return oe.errors=
[{instancePath:s+"/versionNumber",schemaPath:"#/properties/versionNumber/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(d<0||
isNaN(d))return oe.errors=[{instancePath:s+"/versionNumber",schemaPath:"#/properties/versionNumber/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}var i=y===e}else var i=!0;if(i){if(r.major!==void 0){let d=r.major,y=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return oe.errors=[{instancePath:s+
"/major",schemaPath:"#/properties/major/type",keyword:"type",params:{type:"integer"}}],!1;if(e===y&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(
d))return oe.errors=[{instancePath:s+"/major",schemaPath:"#/properties/major/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(d<
0||isNaN(d))return oe.errors=[{instancePath:s+"/major",schemaPath:"#/properties/major/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=y===
e}else var i=!0;if(i){if(r.provider!==void 0){let d=r.provider,y=e;if(typeof d!="string")return oe.errors=[{instancePath:s+"/provider",schemaPath:"#/properties/\
provider/type",keyword:"type",params:{type:"string"}}],!1;if(!(d==="embedded"||d==="dsn"))return oe.errors=[{instancePath:s+"/provider",schemaPath:"#/properties\
/provider/enum",keyword:"enum",params:{allowedValues:Ir.properties.provider.enum}}],!1;var i=y===e}else var i=!0;if(i){if(r.host!==void 0){let d=r.host,y=e;if(typeof d!=
"string"&&d!==null)return oe.errors=[{instancePath:s+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:Ir.properties.host.type}}],!1;var i=y===
e}else var i=!0;if(i){if(r.settings!==void 0){let d=r.settings,y=e;if(e===y)if(d&&typeof d=="object"&&!Array.isArray(d)){for(let o in d){let p=e;if(typeof o!="s\
tring"){let k={instancePath:s+"/settings",schemaPath:"#/properties/settings/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:o};t===null?t=
[k]:t.push(k),e++}var g=p===e;if(!g){let k={instancePath:s+"/settings",schemaPath:"#/properties/settings/propertyNames",keyword:"propertyNames",params:{propertyName:o}};
return t===null?t=[k]:t.push(k),e++,oe.errors=t,!1;break}}if(g)for(let o in d){let p=e;if(typeof d[o]!="string")return oe.errors=[{instancePath:s+"/settings/"+o.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/settings/additionalProperties/type",keyword:"type",params:{type:"string"}}],!1;var c=p===e;if(!c)
break}}else return oe.errors=[{instancePath:s+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type:"object"}}],!1;var i=y===e}else var i=!0;
if(i)if(r.extensions!==void 0){let d=r.extensions,y=e;if(e===y)if(Array.isArray(d)){var n=!0;let o=d.length;for(let p=0;p<o;p++){let k=d[p],b=e;if(e===b)if(typeof k==
"string"){if(E(k)<1)return oe.errors=[{instancePath:s+"/extensions/"+p,schemaPath:"#/properties/extensions/items/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return oe.errors=[{instancePath:s+"/extensions/"+p,schemaPath:"#/properties/extensions/items/type",keyword:"type",params:{type:"string"}}],!1;var n=b===
e;if(!n)break}}else return oe.errors=[{instancePath:s+"/extensions",schemaPath:"#/properties/extensions/type",keyword:"type",params:{type:"array"}}],!1;var i=y===
e}else var i=!0}}}}}}}}else return oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return oe.errors=t,e===0}oe.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var _r={type:"object",properties:{id:{type:"string",minLength:1},phase:{type:"string",enum:["expand","backfill","vali\
date","switch","contract"]},milliseconds:{type:"integer",minimum:0,maximum:9007199254740991},retries:{type:"integer",minimum:0,maximum:9007199254740991},rows:{anyOf:[
{type:"integer",minimum:0,maximum:9007199254740991},{type:"null"}]},observed:{type:"string",enum:["pg_locks","relay","not observed"]},locks:{type:"array",items:{
$ref:"https://wesley.dev/schemas/definitions/RelationLock"}},scanned:{type:"array",items:{type:"string",minLength:1}},rewrote:{type:"array",items:{type:"string",
minLength:1}},held:{type:"integer",minimum:0,maximum:9007199254740991},wal:{type:"integer",minimum:0,maximum:9007199254740991},waited:{anyOf:[{$ref:"https://wes\
ley.dev/schemas/definitions/Waits"},{type:"null"}]}},required:["id","phase","milliseconds","retries","rows","observed","locks","scanned","rewrote","held","wal",
"waited"],additionalProperties:!1},Rr={type:"object",properties:{reads:{type:"integer",minimum:0,maximum:9007199254740991},writes:{type:"integer",minimum:0,maximum:9007199254740991},
control:{type:"integer",minimum:0,maximum:9007199254740991},behind:{type:"integer",minimum:0,maximum:9007199254740991},who:{type:["string","null"]},refused:{type:[
"string","null"]}},required:["reads","writes","control","behind","who","refused"],additionalProperties:!1};function ce(r,{instancePath:s="",parentData:R,parentDataProperty:C,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ce.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let g;if(r.reads===void 0&&(g="reads")||r.writes===void 0&&(g="writes")||r.control===void 0&&(g="control")||r.behind===void 0&&(g="b\
ehind")||r.who===void 0&&(g="who")||r.refused===void 0&&(g="refused"))return ce.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],
!1;{let c=e;for(let n in r)if(!(n==="reads"||n==="writes"||n==="control"||n==="behind"||n==="who"||n==="refused")){return ce.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(c===e){if(r.reads!==void 0){let n=r.reads,f=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return ce.errors=[{instancePath:s+"/reads",schemaPath:"#/properties/reads/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===f&&typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(n))return ce.errors=[{instancePath:s+"/reads",schemaPath:"#/properties/reads/maximum",
keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(n<0||isNaN(n))return ce.errors=[{instancePath:s+"/reads",schemaPath:"#/properties/read\
s/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=f===e}else var i=!0;if(i){if(r.writes!==void 0){let n=r.writes,f=e;if(!(typeof n=="numb\
er"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return ce.errors=[{instancePath:s+"/writes",schemaPath:"#/properties/writes/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===f&&typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(n))return ce.errors=[{instancePath:s+"/writes",schemaPath:"#/properties/writes/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(n<0||isNaN(n))return ce.errors=[{instancePath:s+"/writes",schemaPath:"#/properties/\
writes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=f===e}else var i=!0;if(i){if(r.control!==void 0){let n=r.control,f=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return ce.errors=[{instancePath:s+"/control",schemaPath:"#/properties/control/type",keyword:"type",params:{type:"integ\
er"}}],!1;if(e===f&&typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(n))return ce.errors=[{instancePath:s+"/control",schemaPath:"#/properties/contr\
ol/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(n<0||isNaN(n))return ce.errors=[{instancePath:s+"/control",schemaPath:"#/p\
roperties/control/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=f===e}else var i=!0;if(i){if(r.behind!==void 0){let n=r.behind,f=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return ce.errors=[{instancePath:s+"/behind",schemaPath:"#/properties/behind/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===f&&typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(n))return ce.errors=[{instancePath:s+"/behind",schemaPath:"#/properties/behind/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(n<0||isNaN(n))return ce.errors=[{instancePath:s+"/behind",schemaPath:"#/properties/\
behind/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=f===e}else var i=!0;if(i){if(r.who!==void 0){let n=r.who,f=e;if(typeof n!="string"&&
n!==null)return ce.errors=[{instancePath:s+"/who",schemaPath:"#/properties/who/type",keyword:"type",params:{type:Rr.properties.who.type}}],!1;var i=f===e}else var i=!0;
if(i)if(r.refused!==void 0){let n=r.refused,f=e;if(typeof n!="string"&&n!==null)return ce.errors=[{instancePath:s+"/refused",schemaPath:"#/properties/refused/ty\
pe",keyword:"type",params:{type:Rr.properties.refused.type}}],!1;var i=f===e}else var i=!0}}}}}}}else return ce.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return ce.errors=t,e===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function H(r,{instancePath:s="",parentData:R,
parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=H.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.id===void 0&&(d="id")||r.phase===void 0&&(d="phase")||r.milliseconds===void 0&&(d="milliseconds")||r.retries===
void 0&&(d="retries")||r.rows===void 0&&(d="rows")||r.observed===void 0&&(d="observed")||r.locks===void 0&&(d="locks")||r.scanned===void 0&&(d="scanned")||r.rewrote===
void 0&&(d="rewrote")||r.held===void 0&&(d="held")||r.wal===void 0&&(d="wal")||r.waited===void 0&&(d="waited"))return H.errors=[{instancePath:s,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:d}}],!1;{let y=e;for(let l in r)if(!dr.call(_r.properties,l)){return H.errors=[{instancePath:s,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(y===e){if(r.id!==void 0){let l=r.id,o=e;if(e===o)if(typeof l=="\
string"){if(E(l)<1)return H.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}}],!1}else return H.errors=
[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i){if(r.phase!==void 0){let l=r.
phase,o=e;if(typeof l!="string")return H.errors=[{instancePath:s+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type:"string"}}],!1;if(!(l===
"expand"||l==="backfill"||l==="validate"||l==="switch"||l==="contract"))return H.errors=[{instancePath:s+"/phase",schemaPath:"#/properties/phase/enum",keyword:"\
enum",params:{allowedValues:_r.properties.phase.enum}}],!1;var i=o===e}else var i=!0;if(i){if(r.milliseconds!==void 0){let l=r.milliseconds,o=e;if(!(typeof l=="\
number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return H.errors=[{instancePath:s+"/milliseconds",schemaPath:"#/properties/milliseconds/type",keyword:"type",params:{type:"\
integer"}}],!1;if(e===o&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return H.errors=[{instancePath:s+"/milliseconds",schemaPath:"#/propert\
ies/milliseconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(l<0||isNaN(l))return H.errors=[{instancePath:s+"/millisecond\
s",schemaPath:"#/properties/milliseconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=o===e}else var i=!0;if(i){if(r.retries!==void 0){
let l=r.retries,o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return H.errors=[{instancePath:s+"/retries",schemaPath:"#/properties/retries/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return H.errors=[{instancePath:s+"/retrie\
s",schemaPath:"#/properties/retries/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(l<0||isNaN(l))return H.errors=[{instancePath:s+
"/retries",schemaPath:"#/properties/retries/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=o===e}else var i=!0;if(i){if(r.rows!==void 0){
let l=r.rows,o=e,p=e,k=!1,b=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let v={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/0/type",
keyword:"type",params:{type:"integer"}};t===null?t=[v]:t.push(v),e++}if(e===b&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l)){let v={instancePath:s+
"/rows",schemaPath:"#/properties/rows/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};t===null?t=[v]:t.push(v),e++}else if(l<
0||isNaN(l)){let v={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[v]:t.push(
v),e++}}var g=b===e;k=k||g;let _=e;if(l!==null){let v={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/1/type",keyword:"type",params:{type:"null"}};t===
null?t=[v]:t.push(v),e++}var g=_===e;if(k=k||g,k)e=p,t!==null&&(p?t.length=p:t=null);else{let v={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[v]:t.push(v),e++,H.errors=t,!1}var i=o===e}else var i=!0;if(i){if(r.observed!==void 0){let l=r.observed,o=e;if(typeof l!="s\
tring")return H.errors=[{instancePath:s+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="pg_locks"||l===
"relay"||l==="not observed"))return H.errors=[{instancePath:s+"/observed",schemaPath:"#/properties/observed/enum",keyword:"enum",params:{allowedValues:_r.properties.
observed.enum}}],!1;var i=o===e}else var i=!0;if(i){if(r.locks!==void 0){let l=r.locks,o=e;if(e===o)if(Array.isArray(l)){var c=!0;let k=l.length;for(let b=0;b<k;b++){
let _=e;Re(l[b],{instancePath:s+"/locks/"+b,parentData:l,parentDataProperty:b,rootData:L,dynamicAnchors:A})||(t=t===null?Re.errors:t.concat(Re.errors),e=t.length);
var c=_===e;if(!c)break}}else return H.errors=[{instancePath:s+"/locks",schemaPath:"#/properties/locks/type",keyword:"type",params:{type:"array"}}],!1;var i=o===
e}else var i=!0;if(i){if(r.scanned!==void 0){let l=r.scanned,o=e;if(e===o)if(Array.isArray(l)){var n=!0;let k=l.length;for(let b=0;b<k;b++){let _=l[b],h=e;if(e===
h)if(typeof _=="string"){if(E(_)<1)return H.errors=[{instancePath:s+"/scanned/"+b,schemaPath:"#/properties/scanned/items/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return H.errors=[{instancePath:s+"/scanned/"+b,schemaPath:"#/properties/scanned/items/type",keyword:"type",params:{type:"string"}}],!1;var n=h===
e;if(!n)break}}else return H.errors=[{instancePath:s+"/scanned",schemaPath:"#/properties/scanned/type",keyword:"type",params:{type:"array"}}],!1;var i=o===e}else
var i=!0;if(i){if(r.rewrote!==void 0){let l=r.rewrote,o=e;if(e===o)if(Array.isArray(l)){var f=!0;let k=l.length;for(let b=0;b<k;b++){let _=l[b],h=e;if(e===h)if(typeof _==
"string"){if(E(_)<1)return H.errors=[{instancePath:s+"/rewrote/"+b,schemaPath:"#/properties/rewrote/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return H.errors=[{instancePath:s+"/rewrote/"+b,schemaPath:"#/properties/rewrote/items/type",keyword:"type",params:{type:"string"}}],!1;var f=h===e;if(!f)break}}else
return H.errors=[{instancePath:s+"/rewrote",schemaPath:"#/properties/rewrote/type",keyword:"type",params:{type:"array"}}],!1;var i=o===e}else var i=!0;if(i){if(r.
held!==void 0){let l=r.held,o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return H.errors=[{instancePath:s+"/held",schemaPath:"#/properties/held/\
type",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return H.errors=[{instancePath:s+"/\
held",schemaPath:"#/properties/held/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(l<0||isNaN(l))return H.errors=[{instancePath:s+
"/held",schemaPath:"#/properties/held/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=o===e}else var i=!0;if(i){if(r.wal!==void 0){let l=r.
wal,o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return H.errors=[{instancePath:s+"/wal",schemaPath:"#/properties/wal/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===o&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return H.errors=[{instancePath:s+"/wal",schemaPath:"#/properties\
/wal/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(l<0||isNaN(l))return H.errors=[{instancePath:s+"/wal",schemaPath:"#/prop\
erties/wal/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=o===e}else var i=!0;if(i)if(r.waited!==void 0){let l=r.waited,o=e,p=e,k=!1,b=e;
ce(l,{instancePath:s+"/waited",parentData:r,parentDataProperty:"waited",rootData:L,dynamicAnchors:A})||(t=t===null?ce.errors:t.concat(ce.errors),e=t.length);var m=b===
e;k=k||m;let _=e;if(l!==null){let v={instancePath:s+"/waited",schemaPath:"#/properties/waited/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[v]:
t.push(v),e++}var m=_===e;if(k=k||m,k)e=p,t!==null&&(p?t.length=p:t=null);else{let v={instancePath:s+"/waited",schemaPath:"#/properties/waited/anyOf",keyword:"a\
nyOf",params:{}};return t===null?t=[v]:t.push(v),e++,H.errors=t,!1}var i=o===e}else var i=!0}}}}}}}}}}}}}else return H.errors=[{instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}}],!1;return H.errors=t,e===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Cr={type:"object",properties:{check:{
type:"string",enum:["converges","re-plan is empty","run again changes nothing","resumes after a stop","undo returns","rows kept","old application works","new ap\
plication works","locks as claimed","no scan or rewrite under a blocking lock","waits within budget","tests pass","tests fit the target"]},verdict:{type:"string",
enum:["PASS","FAIL","NOT RUN","NOT APPLICABLE"]},detail:{type:"string"}},required:["check","verdict","detail"],additionalProperties:!1};function Ve(r,{instancePath:s="",
parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Ve.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=
void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.check===void 0&&(g="check")||r.verdict===void 0&&(g="verdict")||r.detail===void 0&&(g="det\
ail"))return Ve.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let c=e;for(let n in r)if(!(n==="check"||n===
"verdict"||n==="detail")){return Ve.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;
break}if(c===e){if(r.check!==void 0){let n=r.check,f=e;if(typeof n!="string")return Ve.errors=[{instancePath:s+"/check",schemaPath:"#/properties/check/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(n==="converges"||n==="re-plan is empty"||n==="run again changes nothing"||n==="resumes after a stop"||n==="undo returns"||
n==="rows kept"||n==="old application works"||n==="new application works"||n==="locks as claimed"||n==="no scan or rewrite under a blocking lock"||n==="waits wi\
thin budget"||n==="tests pass"||n==="tests fit the target"))return Ve.errors=[{instancePath:s+"/check",schemaPath:"#/properties/check/enum",keyword:"enum",params:{
allowedValues:Cr.properties.check.enum}}],!1;var i=f===e}else var i=!0;if(i){if(r.verdict!==void 0){let n=r.verdict,f=e;if(typeof n!="string")return Ve.errors=[
{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"}}],!1;if(!(n==="PASS"||n==="FAIL"||n==="NOT RUN"||n==="NO\
T APPLICABLE"))return Ve.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:Cr.properties.verdict.enum}}],
!1;var i=f===e}else var i=!0;if(i)if(r.detail!==void 0){let n=e;if(typeof r.detail!="string")return Ve.errors=[{instancePath:s+"/detail",schemaPath:"#/propertie\
s/detail/type",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0}}}}else return Ve.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"}}],!1;return Ve.errors=t,e===0}Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ks={type:"object",properties:{planned:{type:"in\
teger",minimum:0,maximum:9007199254740991},results:{type:"array",items:{type:"object",properties:{number:{type:"integer",minimum:0,maximum:9007199254740991},ok:{
type:"boolean"},description:{type:"string"}},required:["number","ok","description"],additionalProperties:!1}},brokeOff:{type:["string","null"]}},required:["plan\
ned","results","brokeOff"],additionalProperties:!1};function ve(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,
e=0,P=ve.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.planned===
void 0&&(n="planned")||r.results===void 0&&(n="results")||r.brokeOff===void 0&&(n="brokeOff"))return ve.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n}}],!1;{let f=e;for(let m in r)if(!(m==="planned"||m==="results"||m==="brokeOff")){return ve.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(f===e){if(r.planned!==void 0){let m=r.planned,d=e;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return ve.errors=[{instancePath:s+"/planned",schemaPath:"#/properties/planned/type",keyword:"type",params:{type:"integ\
er"}}],!1;if(e===d&&typeof m=="number"&&isFinite(m)){if(m>9007199254740991||isNaN(m))return ve.errors=[{instancePath:s+"/planned",schemaPath:"#/properties/plann\
ed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(m<0||isNaN(m))return ve.errors=[{instancePath:s+"/planned",schemaPath:"#/p\
roperties/planned/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=d===e}else var i=!0;if(i){if(r.results!==void 0){let m=r.results,d=e;if(e===
d)if(Array.isArray(m)){var g=!0;let l=m.length;for(let o=0;o<l;o++){let p=m[o],k=e;if(e===k)if(p&&typeof p=="object"&&!Array.isArray(p)){let _;if(p.number===void 0&&
(_="number")||p.ok===void 0&&(_="ok")||p.description===void 0&&(_="description"))return ve.errors=[{instancePath:s+"/results/"+o,schemaPath:"#/properties/result\
s/items/required",keyword:"required",params:{missingProperty:_}}],!1;{let h=e;for(let v in p)if(!(v==="number"||v==="ok"||v==="description")){return ve.errors=[
{instancePath:s+"/results/"+o,schemaPath:"#/properties/results/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v}}],!1;break}
if(h===e){if(p.number!==void 0){let v=p.number,D=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return ve.errors=[{instancePath:s+"/results/"+o+"/nu\
mber",schemaPath:"#/properties/results/items/properties/number/type",keyword:"type",params:{type:"integer"}}],!1;if(e===D&&typeof v=="number"&&isFinite(v)){if(v>
9007199254740991||isNaN(v))return ve.errors=[{instancePath:s+"/results/"+o+"/number",schemaPath:"#/properties/results/items/properties/number/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(v<0||isNaN(v))return ve.errors=[{instancePath:s+"/results/"+o+"/number",schemaPath:"#/propertie\
s/results/items/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=D===e}else var c=!0;if(c){if(p.ok!==void 0){let v=e;if(typeof p.
ok!="boolean")return ve.errors=[{instancePath:s+"/results/"+o+"/ok",schemaPath:"#/properties/results/items/properties/ok/type",keyword:"type",params:{type:"bool\
ean"}}],!1;var c=v===e}else var c=!0;if(c)if(p.description!==void 0){let v=e;if(typeof p.description!="string")return ve.errors=[{instancePath:s+"/results/"+o+"\
/description",schemaPath:"#/properties/results/items/properties/description/type",keyword:"type",params:{type:"string"}}],!1;var c=v===e}else var c=!0}}}}else return ve.
errors=[{instancePath:s+"/results/"+o,schemaPath:"#/properties/results/items/type",keyword:"type",params:{type:"object"}}],!1;var g=k===e;if(!g)break}}else return ve.
errors=[{instancePath:s+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type:"array"}}],!1;var i=d===e}else var i=!0;if(i)if(r.brokeOff!==
void 0){let m=r.brokeOff,d=e;if(typeof m!="string"&&m!==null)return ve.errors=[{instancePath:s+"/brokeOff",schemaPath:"#/properties/brokeOff/type",keyword:"type",
params:{type:ks.properties.brokeOff.type}}],!1;var i=d===e}else var i=!0}}}}else return ve.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return ve.errors=t,e===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function J(r,{instancePath:s="",parentData:R,parentDataProperty:C,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=J.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){let b;if(r.format===void 0&&(b="format")||r.plan===void 0&&(b="plan")||r.suite===void 0&&(b="suite")||r.verdict===void 0&&(b="verdict")||
r.at===void 0&&(b="at")||r.server===void 0&&(b="server")||r.fingerprints===void 0&&(b="fingerprints")||r.rows===void 0&&(b="rows")||r.budget===void 0&&(b="budge\
t")||r.steps===void 0&&(b="steps")||r.checks===void 0&&(b="checks")||r.tests===void 0&&(b="tests")||r.present===void 0&&(b="present")||r.failure===void 0&&(b="f\
ailure"))return J.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:b}}],!1;{let _=e;for(let h in r)if(!dr.call(xr.properties,
h)){return J.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}}],!1;break}if(_===e){if(r.
format!==void 0){let h=r.format,v=e;if(typeof h!="string")return J.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{
type:"string"}}],!1;if(h!=="wesley.realm/1")return J.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"\
wesley.realm/1"}}],!1;var i=v===e}else var i=!0;if(i){if(r.plan!==void 0){let h=e;S(r.plan,{instancePath:s+"/plan",parentData:r,parentDataProperty:"plan",rootData:L,
dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var i=h===e}else var i=!0;if(i){if(r.suite!==void 0){let h=e;S(r.suite,{instancePath:s+"\
/suite",parentData:r,parentDataProperty:"suite",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var i=h===e}else var i=!0;if(i){
if(r.verdict!==void 0){let h=r.verdict,v=e;if(typeof h!="string")return J.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"typ\
e",params:{type:"string"}}],!1;if(!(h==="PASS"||h==="FAIL"||h==="NOTHING_TO_REHEARSE"))return J.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verd\
ict/enum",keyword:"enum",params:{allowedValues:xr.properties.verdict.enum}}],!1;var i=v===e}else var i=!0;if(i){if(r.at!==void 0){let h=e;Xe(r.at,{instancePath:s+
"/at",parentData:r,parentDataProperty:"at",rootData:L,dynamicAnchors:A})||(t=t===null?Xe.errors:t.concat(Xe.errors),e=t.length);var i=h===e}else var i=!0;if(i){
if(r.server!==void 0){let h=r.server,v=e,D=e,j=!1,q=e;oe(h,{instancePath:s+"/server",parentData:r,parentDataProperty:"server",rootData:L,dynamicAnchors:A})||(t=
t===null?oe.errors:t.concat(oe.errors),e=t.length);var g=q===e;j=j||g;let N=e;if(h!==null){let I={instancePath:s+"/server",schemaPath:"#/properties/server/anyOf\
/1/type",keyword:"type",params:{type:"null"}};t===null?t=[I]:t.push(I),e++}var g=N===e;if(j=j||g,j)e=D,t!==null&&(D?t.length=D:t=null);else{let I={instancePath:s+
"/server",schemaPath:"#/properties/server/anyOf",keyword:"anyOf",params:{}};return t===null?t=[I]:t.push(I),e++,J.errors=t,!1}var i=v===e}else var i=!0;if(i){if(r.
fingerprints!==void 0){let h=r.fingerprints,v=e,D=e,j=!1,q=e;if(e===q)if(h&&typeof h=="object"&&!Array.isArray(h)){let I;if(h.base===void 0&&(I="base")||h.target===
void 0&&(I="target")){let Y={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf/0/required",keyword:"required",params:{missingProperty:I}};
t===null?t=[Y]:t.push(Y),e++}else{let Y=e;for(let V in h)if(!(V==="base"||V==="target")){let F={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerpr\
ints/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:V}};t===null?t=[F]:t.push(F),e++;break}if(Y===e){if(h.base!==void 0){
let V=e;S(h.base,{instancePath:s+"/fingerprints/base",parentData:h,parentDataProperty:"base",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),
e=t.length);var c=V===e}else var c=!0;if(c)if(h.target!==void 0){let V=e;S(h.target,{instancePath:s+"/fingerprints/target",parentData:h,parentDataProperty:"targ\
et",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var c=V===e}else var c=!0}}}else{let I={instancePath:s+"/fingerprints",schemaPath:"\
#/properties/fingerprints/anyOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[I]:t.push(I),e++}var n=q===e;j=j||n;let N=e;if(h!==null){let I={instancePath:s+
"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[I]:t.push(I),e++}var n=N===e;if(j=j||n,j)e=
D,t!==null&&(D?t.length=D:t=null);else{let I={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[I]:t.push(I),e++,J.errors=t,!1}var i=v===e}else var i=!0;if(i){if(r.rows!==void 0){let h=r.rows,v=e;if(e===v)if(Array.isArray(h)){var f=!0;let j=h.length;
for(let q=0;q<j;q++){let N=h[q],T=e;if(e===T)if(N&&typeof N=="object"&&!Array.isArray(N)){let Y;if(N.table===void 0&&(Y="table")||N.rows===void 0&&(Y="rows"))return J.
errors=[{instancePath:s+"/rows/"+q,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{missingProperty:Y}}],!1;{let V=e;for(let F in N)if(!(F===
"table"||F==="rows")){return J.errors=[{instancePath:s+"/rows/"+q,schemaPath:"#/properties/rows/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:F}}],!1;break}if(V===e){if(N.table!==void 0){let F=N.table,se=e;if(e===se)if(typeof F=="string"){if(E(F)<1)return J.errors=[{instancePath:s+"\
/rows/"+q+"/table",schemaPath:"#/properties/rows/items/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return J.errors=[{instancePath:s+
"/rows/"+q+"/table",schemaPath:"#/properties/rows/items/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var m=se===e}else var m=!0;if(m)if(N.rows!==
void 0){let F=N.rows,se=e;if(!(typeof F=="number"&&!(F%1)&&!isNaN(F)&&isFinite(F)))return J.errors=[{instancePath:s+"/rows/"+q+"/rows",schemaPath:"#/properties/\
rows/items/properties/rows/type",keyword:"type",params:{type:"integer"}}],!1;if(e===se&&typeof F=="number"&&isFinite(F)){if(F>9007199254740991||isNaN(F))return J.
errors=[{instancePath:s+"/rows/"+q+"/rows",schemaPath:"#/properties/rows/items/properties/rows/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(F<0||isNaN(F))return J.errors=[{instancePath:s+"/rows/"+q+"/rows",schemaPath:"#/properties/rows/items/properties/rows/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var m=se===e}else var m=!0}}}else return J.errors=[{instancePath:s+"/rows/"+q,schemaPath:"#/properties/rows/items/type",keyword:"type",params:{
type:"object"}}],!1;var f=T===e;if(!f)break}}else return J.errors=[{instancePath:s+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type:"arra\
y"}}],!1;var i=v===e}else var i=!0;if(i){if(r.budget!==void 0){let h=r.budget,v=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return J.errors=[{instancePath:s+
"/budget",schemaPath:"#/properties/budget/type",keyword:"type",params:{type:"integer"}}],!1;if(e===v&&typeof h=="number"&&isFinite(h)){if(h>9007199254740991||isNaN(
h))return J.errors=[{instancePath:s+"/budget",schemaPath:"#/properties/budget/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(h<
0||isNaN(h))return J.errors=[{instancePath:s+"/budget",schemaPath:"#/properties/budget/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=v===
e}else var i=!0;if(i){if(r.steps!==void 0){let h=r.steps,v=e;if(e===v)if(Array.isArray(h)){var d=!0;let j=h.length;for(let q=0;q<j;q++){let N=e;H(h[q],{instancePath:s+
"/steps/"+q,parentData:h,parentDataProperty:q,rootData:L,dynamicAnchors:A})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var d=N===e;if(!d)break}}else return J.
errors=[{instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var i=v===e}else var i=!0;if(i){if(r.checks!==void 0){
let h=r.checks,v=e;if(e===v)if(Array.isArray(h)){var y=!0;let j=h.length;for(let q=0;q<j;q++){let N=e;Ve(h[q],{instancePath:s+"/checks/"+q,parentData:h,parentDataProperty:q,
rootData:L,dynamicAnchors:A})||(t=t===null?Ve.errors:t.concat(Ve.errors),e=t.length);var y=N===e;if(!y)break}}else return J.errors=[{instancePath:s+"/checks",schemaPath:"\
#/properties/checks/type",keyword:"type",params:{type:"array"}}],!1;var i=v===e}else var i=!0;if(i){if(r.tests!==void 0){let h=r.tests,v=e,D=e,j=!1,q=e;ve(h,{instancePath:s+
"/tests",parentData:r,parentDataProperty:"tests",rootData:L,dynamicAnchors:A})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var l=q===e;j=j||l;let N=e;
if(h!==null){let I={instancePath:s+"/tests",schemaPath:"#/properties/tests/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[I]:t.push(I),e++}var l=N===
e;if(j=j||l,j)e=D,t!==null&&(D?t.length=D:t=null);else{let I={instancePath:s+"/tests",schemaPath:"#/properties/tests/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[I]:t.push(I),e++,J.errors=t,!1}var i=v===e}else var i=!0;if(i){if(r.present!==void 0){let h=r.present,v=e;if(e===v)if(Array.isArray(h)){var o=!0;let j=h.
length;for(let q=0;q<j;q++){let N=h[q],T=e;if(e===T)if(typeof N=="string"){if(E(N)<1)return J.errors=[{instancePath:s+"/present/"+q,schemaPath:"#/properties/pre\
sent/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return J.errors=[{instancePath:s+"/present/"+q,schemaPath:"#/properties/present/items/type",
keyword:"type",params:{type:"string"}}],!1;var o=T===e;if(!o)break}}else return J.errors=[{instancePath:s+"/present",schemaPath:"#/properties/present/type",keyword:"\
type",params:{type:"array"}}],!1;var i=v===e}else var i=!0;if(i)if(r.failure!==void 0){let h=r.failure,v=e,D=e,j=!1,q=e;if(e===q)if(h&&typeof h=="object"&&!Array.
isArray(h)){let I;if(h.code===void 0&&(I="code")||h.message===void 0&&(I="message")){let Y={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf/0/r\
equired",keyword:"required",params:{missingProperty:I}};t===null?t=[Y]:t.push(Y),e++}else{let Y=e;for(let V in h)if(!(V==="code"||V==="message")){let F={instancePath:s+
"/failure",schemaPath:"#/properties/failure/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:V}};t===null?t=[F]:t.push(F),
e++;break}if(Y===e){if(h.code!==void 0){let V=h.code,F=e;if(e===F)if(typeof V=="string"){if(E(V)<1){let se={instancePath:s+"/failure/code",schemaPath:"#/propert\
ies/failure/anyOf/0/properties/code/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[se]:t.push(se),e++}}else{let se={instancePath:s+"/failure/code",
schemaPath:"#/properties/failure/anyOf/0/properties/code/type",keyword:"type",params:{type:"string"}};t===null?t=[se]:t.push(se),e++}var p=F===e}else var p=!0;if(p)
if(h.message!==void 0){let V=e;if(typeof h.message!="string"){let se={instancePath:s+"/failure/message",schemaPath:"#/properties/failure/anyOf/0/properties/mess\
age/type",keyword:"type",params:{type:"string"}};t===null?t=[se]:t.push(se),e++}var p=V===e}else var p=!0}}}else{let I={instancePath:s+"/failure",schemaPath:"#/\
properties/failure/anyOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[I]:t.push(I),e++}var k=q===e;j=j||k;let N=e;if(h!==null){let I={instancePath:s+
"/failure",schemaPath:"#/properties/failure/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[I]:t.push(I),e++}var k=N===e;if(j=j||k,j)e=D,t!==null&&
(D?t.length=D:t=null);else{let I={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf",keyword:"anyOf",params:{}};return t===null?t=[I]:t.push(I),e++,
J.errors=t,!1}var i=v===e}else var i=!0}}}}}}}}}}}}}}}else return J.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return J.
errors=t,e===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Yr=Ee,$r={type:"object",properties:{format:{type:"string",const:"wesley.scores/1"},scs:{
$ref:"https://wesley.dev/schemas/definitions/Coverage"},tci:{$ref:"https://wesley.dev/schemas/definitions/Confidence"},mri:{$ref:"https://wesley.dev/schemas/def\
initions/Risk"},gates:{type:"array",items:{type:"object",properties:{score:{type:"string",enum:["scs","tci","mri"]},value:{$ref:"https://wesley.dev/schemas/defi\
nitions/BasisPoints"},limit:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},passes:{type:"boolean"}},required:["score","value","limit","passes"],additionalProperties:!1}},
verdict:{type:"string",enum:["ELEMENTARY","REQUIRES_INVESTIGATION","YOU_SHALL_NOT_PASS"]}},required:["format","scs","tci","mri","gates","verdict"],additionalProperties:!1},
Or={type:"object",properties:{value:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},groups:{type:"array",items:{type:"object",properties:{group:{type:"\
string",enum:["sql","types","validation","tests"]},covered:{type:"integer",minimum:0,maximum:9007199254740991},elements:{type:"integer",minimum:0,maximum:9007199254740991},
coveredWeight:{type:"integer",minimum:0,maximum:9007199254740991},weight:{type:"integer",minimum:0,maximum:9007199254740991}},required:["group","covered","eleme\
nts","coveredWeight","weight"],additionalProperties:!1}},off:{type:"array",items:{type:"string",enum:["postgres","typescript","zod","pgtap","kysely"]}},missing:{
type:"array",items:{type:"object",properties:{element:{type:"string",minLength:1},weight:{type:"integer",minimum:0,maximum:9007199254740991},groups:{type:"array",
items:{type:"string",enum:["sql","types","validation","tests"]}}},required:["element","weight","groups"],additionalProperties:!1}}},required:["value","groups","\
off","missing"],additionalProperties:!1};function me(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=me.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return me.errors=[{instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"integer"}}],!1;if(e===0&&typeof r=="number"&&isFinite(r)){if(r>1e4||isNaN(r))return me.errors=[{instancePath:s,schemaPath:"#/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e4}}],!1;if(r<0||isNaN(r))return me.errors=[{instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}return me.errors=t,e===0}me.evaluated={dynamicProps:!1,dynamicItems:!1};function B(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,
dynamicAnchors:A={}}={}){let t=null,e=0,P=B.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let y;if(r.value===void 0&&(y="value")||r.groups===void 0&&(y="groups")||r.off===void 0&&(y="off")||r.missing===void 0&&(y="missing"))return B.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;{let l=e;for(let o in r)if(!(o==="value"||o==="groups"||o==="off"||o===
"missing")){return B.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(l===
e){if(r.value!==void 0){let o=e;me(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:A})||(t=t===null?me.errors:
t.concat(me.errors),e=t.length);var i=o===e}else var i=!0;if(i){if(r.groups!==void 0){let o=r.groups,p=e;if(e===p)if(Array.isArray(o)){var g=!0;let b=o.length;for(let _=0;_<
b;_++){let h=o[_],v=e;if(e===v)if(h&&typeof h=="object"&&!Array.isArray(h)){let j;if(h.group===void 0&&(j="group")||h.covered===void 0&&(j="covered")||h.elements===
void 0&&(j="elements")||h.coveredWeight===void 0&&(j="coveredWeight")||h.weight===void 0&&(j="weight"))return B.errors=[{instancePath:s+"/groups/"+_,schemaPath:"\
#/properties/groups/items/required",keyword:"required",params:{missingProperty:j}}],!1;{let q=e;for(let N in h)if(!(N==="group"||N==="covered"||N==="elements"||
N==="coveredWeight"||N==="weight")){return B.errors=[{instancePath:s+"/groups/"+_,schemaPath:"#/properties/groups/items/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:N}}],!1;break}if(q===e){if(h.group!==void 0){let N=h.group,T=e;if(typeof N!="string")return B.errors=[{instancePath:s+"/\
groups/"+_+"/group",schemaPath:"#/properties/groups/items/properties/group/type",keyword:"type",params:{type:"string"}}],!1;if(!(N==="sql"||N==="types"||N==="va\
lidation"||N==="tests"))return B.errors=[{instancePath:s+"/groups/"+_+"/group",schemaPath:"#/properties/groups/items/properties/group/enum",keyword:"enum",params:{
allowedValues:Or.properties.groups.items.properties.group.enum}}],!1;var c=T===e}else var c=!0;if(c){if(h.covered!==void 0){let N=h.covered,T=e;if(!(typeof N=="\
number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return B.errors=[{instancePath:s+"/groups/"+_+"/covered",schemaPath:"#/properties/groups/items/properties/covered/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===T&&typeof N=="number"&&isFinite(N)){if(N>9007199254740991||isNaN(N))return B.errors=[{instancePath:s+"/groups\
/"+_+"/covered",schemaPath:"#/properties/groups/items/properties/covered/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(N<0||
isNaN(N))return B.errors=[{instancePath:s+"/groups/"+_+"/covered",schemaPath:"#/properties/groups/items/properties/covered/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var c=T===e}else var c=!0;if(c){if(h.elements!==void 0){let N=h.elements,T=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return B.
errors=[{instancePath:s+"/groups/"+_+"/elements",schemaPath:"#/properties/groups/items/properties/elements/type",keyword:"type",params:{type:"integer"}}],!1;if(e===
T&&typeof N=="number"&&isFinite(N)){if(N>9007199254740991||isNaN(N))return B.errors=[{instancePath:s+"/groups/"+_+"/elements",schemaPath:"#/properties/groups/it\
ems/properties/elements/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(N<0||isNaN(N))return B.errors=[{instancePath:s+"/grou\
ps/"+_+"/elements",schemaPath:"#/properties/groups/items/properties/elements/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=T===e}else var c=!0;
if(c){if(h.coveredWeight!==void 0){let N=h.coveredWeight,T=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return B.errors=[{instancePath:s+"/groups/"+
_+"/coveredWeight",schemaPath:"#/properties/groups/items/properties/coveredWeight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===T&&typeof N=="number"&&
isFinite(N)){if(N>9007199254740991||isNaN(N))return B.errors=[{instancePath:s+"/groups/"+_+"/coveredWeight",schemaPath:"#/properties/groups/items/properties/cov\
eredWeight/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(N<0||isNaN(N))return B.errors=[{instancePath:s+"/groups/"+_+"/cove\
redWeight",schemaPath:"#/properties/groups/items/properties/coveredWeight/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=T===e}else var c=!0;
if(c)if(h.weight!==void 0){let N=h.weight,T=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return B.errors=[{instancePath:s+"/groups/"+_+"/weight",schemaPath:"\
#/properties/groups/items/properties/weight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===T&&typeof N=="number"&&isFinite(N)){if(N>9007199254740991||
isNaN(N))return B.errors=[{instancePath:s+"/groups/"+_+"/weight",schemaPath:"#/properties/groups/items/properties/weight/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(N<0||isNaN(N))return B.errors=[{instancePath:s+"/groups/"+_+"/weight",schemaPath:"#/properties/groups/items/properties/weigh\
t/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=T===e}else var c=!0}}}}}}else return B.errors=[{instancePath:s+"/groups/"+_,schemaPath:"\
#/properties/groups/items/type",keyword:"type",params:{type:"object"}}],!1;var g=v===e;if(!g)break}}else return B.errors=[{instancePath:s+"/groups",schemaPath:"\
#/properties/groups/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0;if(i){if(r.off!==void 0){let o=r.off,p=e;if(e===p)if(Array.isArray(
o)){var n=!0;let b=o.length;for(let _=0;_<b;_++){let h=o[_],v=e;if(typeof h!="string")return B.errors=[{instancePath:s+"/off/"+_,schemaPath:"#/properties/off/it\
ems/type",keyword:"type",params:{type:"string"}}],!1;if(!(h==="postgres"||h==="typescript"||h==="zod"||h==="pgtap"||h==="kysely"))return B.errors=[{instancePath:s+
"/off/"+_,schemaPath:"#/properties/off/items/enum",keyword:"enum",params:{allowedValues:Or.properties.off.items.enum}}],!1;var n=v===e;if(!n)break}}else return B.
errors=[{instancePath:s+"/off",schemaPath:"#/properties/off/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0;if(i)if(r.missing!==void 0){
let o=r.missing,p=e;if(e===p)if(Array.isArray(o)){var f=!0;let b=o.length;for(let _=0;_<b;_++){let h=o[_],v=e;if(e===v)if(h&&typeof h=="object"&&!Array.isArray(
h)){let j;if(h.element===void 0&&(j="element")||h.weight===void 0&&(j="weight")||h.groups===void 0&&(j="groups"))return B.errors=[{instancePath:s+"/missing/"+_,
schemaPath:"#/properties/missing/items/required",keyword:"required",params:{missingProperty:j}}],!1;{let q=e;for(let N in h)if(!(N==="element"||N==="weight"||N===
"groups")){return B.errors=[{instancePath:s+"/missing/"+_,schemaPath:"#/properties/missing/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:N}}],
!1;break}if(q===e){if(h.element!==void 0){let N=h.element,T=e;if(e===T)if(typeof N=="string"){if(E(N)<1)return B.errors=[{instancePath:s+"/missing/"+_+"/element",
schemaPath:"#/properties/missing/items/properties/element/minLength",keyword:"minLength",params:{limit:1}}],!1}else return B.errors=[{instancePath:s+"/missing/"+
_+"/element",schemaPath:"#/properties/missing/items/properties/element/type",keyword:"type",params:{type:"string"}}],!1;var m=T===e}else var m=!0;if(m){if(h.weight!==
void 0){let N=h.weight,T=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return B.errors=[{instancePath:s+"/missing/"+_+"/weight",schemaPath:"#/prope\
rties/missing/items/properties/weight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===T&&typeof N=="number"&&isFinite(N)){if(N>9007199254740991||isNaN(
N))return B.errors=[{instancePath:s+"/missing/"+_+"/weight",schemaPath:"#/properties/missing/items/properties/weight/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(N<0||isNaN(N))return B.errors=[{instancePath:s+"/missing/"+_+"/weight",schemaPath:"#/properties/missing/items/properties/wei\
ght/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var m=T===e}else var m=!0;if(m)if(h.groups!==void 0){let N=h.groups,T=e;if(e===T)if(Array.isArray(
N)){var d=!0;let Y=N.length;for(let V=0;V<Y;V++){let F=N[V],se=e;if(typeof F!="string")return B.errors=[{instancePath:s+"/missing/"+_+"/groups/"+V,schemaPath:"#\
/properties/missing/items/properties/groups/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(F==="sql"||F==="types"||F==="validation"||F==="tests"))return B.
errors=[{instancePath:s+"/missing/"+_+"/groups/"+V,schemaPath:"#/properties/missing/items/properties/groups/items/enum",keyword:"enum",params:{allowedValues:Or.
properties.missing.items.properties.groups.items.enum}}],!1;var d=se===e;if(!d)break}}else return B.errors=[{instancePath:s+"/missing/"+_+"/groups",schemaPath:"\
#/properties/missing/items/properties/groups/type",keyword:"type",params:{type:"array"}}],!1;var m=T===e}else var m=!0}}}}else return B.errors=[{instancePath:s+
"/missing/"+_,schemaPath:"#/properties/missing/items/type",keyword:"type",params:{type:"object"}}],!1;var f=v===e;if(!f)break}}else return B.errors=[{instancePath:s+
"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0}}}}}else return B.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return B.errors=t,e===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ps={type:"obje\
ct",properties:{value:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},parts:{type:"array",items:{type:"object",properties:{part:{type:"string",enum:[
"structure","behaviour","plan"]},share:{type:"integer",minimum:0,maximum:9007199254740991},passed:{type:"integer",minimum:0,maximum:9007199254740991},of:{type:"\
integer",minimum:0,maximum:9007199254740991},missing:{type:"array",items:{type:"string",minLength:1}}},required:["part","share","passed","of","missing"],additionalProperties:!1}}},
required:["value","parts"],additionalProperties:!1};function ae(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,
e=0,P=ae.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.value===void 0&&
(f="value")||r.parts===void 0&&(f="parts"))return ae.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}}],!1;{let m=e;
for(let d in r)if(!(d==="value"||d==="parts")){return ae.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],
!1;break}if(m===e){if(r.value!==void 0){let d=e;me(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:A})||(t=t===
null?me.errors:t.concat(me.errors),e=t.length);var i=d===e}else var i=!0;if(i)if(r.parts!==void 0){let d=r.parts,y=e;if(e===y)if(Array.isArray(d)){var g=!0;let o=d.
length;for(let p=0;p<o;p++){let k=d[p],b=e;if(e===b)if(k&&typeof k=="object"&&!Array.isArray(k)){let h;if(k.part===void 0&&(h="part")||k.share===void 0&&(h="sha\
re")||k.passed===void 0&&(h="passed")||k.of===void 0&&(h="of")||k.missing===void 0&&(h="missing"))return ae.errors=[{instancePath:s+"/parts/"+p,schemaPath:"#/pr\
operties/parts/items/required",keyword:"required",params:{missingProperty:h}}],!1;{let v=e;for(let D in k)if(!(D==="part"||D==="share"||D==="passed"||D==="of"||
D==="missing")){return ae.errors=[{instancePath:s+"/parts/"+p,schemaPath:"#/properties/parts/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:D}}],!1;break}if(v===e){if(k.part!==void 0){let D=k.part,j=e;if(typeof D!="string")return ae.errors=[{instancePath:s+"/parts/"+p+"/part",schemaPath:"\
#/properties/parts/items/properties/part/type",keyword:"type",params:{type:"string"}}],!1;if(!(D==="structure"||D==="behaviour"||D==="plan"))return ae.errors=[{
instancePath:s+"/parts/"+p+"/part",schemaPath:"#/properties/parts/items/properties/part/enum",keyword:"enum",params:{allowedValues:Ps.properties.parts.items.properties.
part.enum}}],!1;var c=j===e}else var c=!0;if(c){if(k.share!==void 0){let D=k.share,j=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return ae.errors=
[{instancePath:s+"/parts/"+p+"/share",schemaPath:"#/properties/parts/items/properties/share/type",keyword:"type",params:{type:"integer"}}],!1;if(e===j&&typeof D==
"number"&&isFinite(D)){if(D>9007199254740991||isNaN(D))return ae.errors=[{instancePath:s+"/parts/"+p+"/share",schemaPath:"#/properties/parts/items/properties/sh\
are/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(D<0||isNaN(D))return ae.errors=[{instancePath:s+"/parts/"+p+"/share",schemaPath:"\
#/properties/parts/items/properties/share/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=j===e}else var c=!0;if(c){if(k.passed!==void 0){
let D=k.passed,j=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return ae.errors=[{instancePath:s+"/parts/"+p+"/passed",schemaPath:"#/properties/par\
ts/items/properties/passed/type",keyword:"type",params:{type:"integer"}}],!1;if(e===j&&typeof D=="number"&&isFinite(D)){if(D>9007199254740991||isNaN(D))return ae.
errors=[{instancePath:s+"/parts/"+p+"/passed",schemaPath:"#/properties/parts/items/properties/passed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(D<0||isNaN(D))return ae.errors=[{instancePath:s+"/parts/"+p+"/passed",schemaPath:"#/properties/parts/items/properties/passed/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}var c=j===e}else var c=!0;if(c){if(k.of!==void 0){let D=k.of,j=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return ae.
errors=[{instancePath:s+"/parts/"+p+"/of",schemaPath:"#/properties/parts/items/properties/of/type",keyword:"type",params:{type:"integer"}}],!1;if(e===j&&typeof D==
"number"&&isFinite(D)){if(D>9007199254740991||isNaN(D))return ae.errors=[{instancePath:s+"/parts/"+p+"/of",schemaPath:"#/properties/parts/items/properties/of/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(D<0||isNaN(D))return ae.errors=[{instancePath:s+"/parts/"+p+"/of",schemaPath:"#\
/properties/parts/items/properties/of/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=j===e}else var c=!0;if(c)if(k.missing!==void 0){let D=k.
missing,j=e;if(e===j)if(Array.isArray(D)){var n=!0;let N=D.length;for(let T=0;T<N;T++){let I=D[T],Y=e;if(e===Y)if(typeof I=="string"){if(E(I)<1)return ae.errors=
[{instancePath:s+"/parts/"+p+"/missing/"+T,schemaPath:"#/properties/parts/items/properties/missing/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return ae.errors=[{instancePath:s+"/parts/"+p+"/missing/"+T,schemaPath:"#/properties/parts/items/properties/missing/items/type",keyword:"type",params:{type:"str\
ing"}}],!1;var n=Y===e;if(!n)break}}else return ae.errors=[{instancePath:s+"/parts/"+p+"/missing",schemaPath:"#/properties/parts/items/properties/missing/type",
keyword:"type",params:{type:"array"}}],!1;var c=j===e}else var c=!0}}}}}}else return ae.errors=[{instancePath:s+"/parts/"+p,schemaPath:"#/properties/parts/items\
/type",keyword:"type",params:{type:"object"}}],!1;var g=b===e;if(!g)break}}else return ae.errors=[{instancePath:s+"/parts",schemaPath:"#/properties/parts/type",
keyword:"type",params:{type:"array"}}],!1;var i=y===e}else var i=!0}}}else return ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}}],!1;return ae.errors=t,e===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Sr={type:"object",properties:{step:{type:"string",minLength:1},value:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},blocks:{type:"string",enum:[
"nothing","schema changes","writes","reads and writes"]},lasts:{type:"string",enum:["metadata only","batch","full scan","rewrite"]},observed:{type:"boolean"},wayBack:{
type:"boolean"}},required:["step","value","blocks","lasts","observed","wayBack"],additionalProperties:!1};function Le(r,{instancePath:s="",parentData:R,parentDataProperty:C,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Le.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let g;if(r.step===void 0&&(g="step")||r.value===void 0&&(g="value")||r.blocks===void 0&&(g="blocks")||r.lasts===void 0&&(g="lasts")||
r.observed===void 0&&(g="observed")||r.wayBack===void 0&&(g="wayBack"))return Le.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],
!1;{let c=e;for(let n in r)if(!(n==="step"||n==="value"||n==="blocks"||n==="lasts"||n==="observed"||n==="wayBack")){return Le.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(c===e){if(r.step!==void 0){let n=r.step,f=e;if(e===f)if(typeof n==
"string"){if(E(n)<1)return Le.errors=[{instancePath:s+"/step",schemaPath:"#/properties/step/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Le.
errors=[{instancePath:s+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.value!==void 0){
let n=e;me(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:A})||(t=t===null?me.errors:t.concat(me.errors),e=t.
length);var i=n===e}else var i=!0;if(i){if(r.blocks!==void 0){let n=r.blocks,f=e;if(typeof n!="string")return Le.errors=[{instancePath:s+"/blocks",schemaPath:"#\
/properties/blocks/type",keyword:"type",params:{type:"string"}}],!1;if(!(n==="nothing"||n==="schema changes"||n==="writes"||n==="reads and writes"))return Le.errors=
[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/enum",keyword:"enum",params:{allowedValues:Sr.properties.blocks.enum}}],!1;var i=f===e}else var i=!0;
if(i){if(r.lasts!==void 0){let n=r.lasts,f=e;if(typeof n!="string")return Le.errors=[{instancePath:s+"/lasts",schemaPath:"#/properties/lasts/type",keyword:"type",
params:{type:"string"}}],!1;if(!(n==="metadata only"||n==="batch"||n==="full scan"||n==="rewrite"))return Le.errors=[{instancePath:s+"/lasts",schemaPath:"#/prop\
erties/lasts/enum",keyword:"enum",params:{allowedValues:Sr.properties.lasts.enum}}],!1;var i=f===e}else var i=!0;if(i){if(r.observed!==void 0){let n=e;if(typeof r.
observed!="boolean")return Le.errors=[{instancePath:s+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type:"boolean"}}],!1;var i=n===
e}else var i=!0;if(i)if(r.wayBack!==void 0){let n=e;if(typeof r.wayBack!="boolean")return Le.errors=[{instancePath:s+"/wayBack",schemaPath:"#/properties/wayBack\
/type",keyword:"type",params:{type:"boolean"}}],!1;var i=n===e}else var i=!0}}}}}}}else return Le.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Le.errors=t,e===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ke(r,{instancePath:s="",parentData:R,parentDataProperty:C,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Ke.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let n;if(r.value===void 0&&(n="value")||r.riskiest===void 0&&(n="riskiest")||r.steps===void 0&&(n="steps"))return Ke.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;{let f=e;for(let m in r)if(!(m==="value"||m==="riskiest"||m==="steps")){return Ke.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(f===e){if(r.value!==void 0){let m=e;
me(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:A})||(t=t===null?me.errors:t.concat(me.errors),e=t.length);
var i=m===e}else var i=!0;if(i){if(r.riskiest!==void 0){let m=r.riskiest,d=e,y=e,l=!1,o=e;Le(m,{instancePath:s+"/riskiest",parentData:r,parentDataProperty:"risk\
iest",rootData:L,dynamicAnchors:A})||(t=t===null?Le.errors:t.concat(Le.errors),e=t.length);var g=o===e;l=l||g;let p=e;if(m!==null){let b={instancePath:s+"/riski\
est",schemaPath:"#/properties/riskiest/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var g=p===e;if(l=l||g,l)e=y,t!==null&&(y?
t.length=y:t=null);else{let b={instancePath:s+"/riskiest",schemaPath:"#/properties/riskiest/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,
Ke.errors=t,!1}var i=d===e}else var i=!0;if(i)if(r.steps!==void 0){let m=r.steps,d=e;if(e===d)if(Array.isArray(m)){var c=!0;let l=m.length;for(let o=0;o<l;o++){
let p=e;Le(m[o],{instancePath:s+"/steps/"+o,parentData:m,parentDataProperty:o,rootData:L,dynamicAnchors:A})||(t=t===null?Le.errors:t.concat(Le.errors),e=t.length);
var c=p===e;if(!c)break}}else return Ke.errors=[{instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var i=d===
e}else var i=!0}}}}else return Ke.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ke.errors=t,e===0}Ke.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};function Ee(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,
P=Ee.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.format===void 0&&
(n="format")||r.scs===void 0&&(n="scs")||r.tci===void 0&&(n="tci")||r.mri===void 0&&(n="mri")||r.gates===void 0&&(n="gates")||r.verdict===void 0&&(n="verdict"))
return Ee.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;{let f=e;for(let m in r)if(!(m==="format"||m==="scs"||
m==="tci"||m==="mri"||m==="gates"||m==="verdict")){return Ee.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m}}],!1;break}if(f===e){if(r.format!==void 0){let m=r.format,d=e;if(typeof m!="string")return Ee.errors=[{instancePath:s+"/format",schemaPath:"\
#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(m!=="wesley.scores/1")return Ee.errors=[{instancePath:s+"/format",schemaPath:"#/properti\
es/format/const",keyword:"const",params:{allowedValue:"wesley.scores/1"}}],!1;var i=d===e}else var i=!0;if(i){if(r.scs!==void 0){let m=e;B(r.scs,{instancePath:s+
"/scs",parentData:r,parentDataProperty:"scs",rootData:L,dynamicAnchors:A})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var i=m===e}else var i=!0;if(i){
if(r.tci!==void 0){let m=e;ae(r.tci,{instancePath:s+"/tci",parentData:r,parentDataProperty:"tci",rootData:L,dynamicAnchors:A})||(t=t===null?ae.errors:t.concat(ae.
errors),e=t.length);var i=m===e}else var i=!0;if(i){if(r.mri!==void 0){let m=e;Ke(r.mri,{instancePath:s+"/mri",parentData:r,parentDataProperty:"mri",rootData:L,
dynamicAnchors:A})||(t=t===null?Ke.errors:t.concat(Ke.errors),e=t.length);var i=m===e}else var i=!0;if(i){if(r.gates!==void 0){let m=r.gates,d=e;if(e===d)if(Array.
isArray(m)){var g=!0;let l=m.length;for(let o=0;o<l;o++){let p=m[o],k=e;if(e===k)if(p&&typeof p=="object"&&!Array.isArray(p)){let _;if(p.score===void 0&&(_="sco\
re")||p.value===void 0&&(_="value")||p.limit===void 0&&(_="limit")||p.passes===void 0&&(_="passes"))return Ee.errors=[{instancePath:s+"/gates/"+o,schemaPath:"#/\
properties/gates/items/required",keyword:"required",params:{missingProperty:_}}],!1;{let h=e;for(let v in p)if(!(v==="score"||v==="value"||v==="limit"||v==="pas\
ses")){return Ee.errors=[{instancePath:s+"/gates/"+o,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v}}],
!1;break}if(h===e){if(p.score!==void 0){let v=p.score,D=e;if(typeof v!="string")return Ee.errors=[{instancePath:s+"/gates/"+o+"/score",schemaPath:"#/properties/\
gates/items/properties/score/type",keyword:"type",params:{type:"string"}}],!1;if(!(v==="scs"||v==="tci"||v==="mri"))return Ee.errors=[{instancePath:s+"/gates/"+
o+"/score",schemaPath:"#/properties/gates/items/properties/score/enum",keyword:"enum",params:{allowedValues:$r.properties.gates.items.properties.score.enum}}],!1;
var c=D===e}else var c=!0;if(c){if(p.value!==void 0){let v=e;me(p.value,{instancePath:s+"/gates/"+o+"/value",parentData:p,parentDataProperty:"value",rootData:L,
dynamicAnchors:A})||(t=t===null?me.errors:t.concat(me.errors),e=t.length);var c=v===e}else var c=!0;if(c){if(p.limit!==void 0){let v=e;me(p.limit,{instancePath:s+
"/gates/"+o+"/limit",parentData:p,parentDataProperty:"limit",rootData:L,dynamicAnchors:A})||(t=t===null?me.errors:t.concat(me.errors),e=t.length);var c=v===e}else
var c=!0;if(c)if(p.passes!==void 0){let v=e;if(typeof p.passes!="boolean")return Ee.errors=[{instancePath:s+"/gates/"+o+"/passes",schemaPath:"#/properties/gates\
/items/properties/passes/type",keyword:"type",params:{type:"boolean"}}],!1;var c=v===e}else var c=!0}}}}}else return Ee.errors=[{instancePath:s+"/gates/"+o,schemaPath:"\
#/properties/gates/items/type",keyword:"type",params:{type:"object"}}],!1;var g=k===e;if(!g)break}}else return Ee.errors=[{instancePath:s+"/gates",schemaPath:"#\
/properties/gates/type",keyword:"type",params:{type:"array"}}],!1;var i=d===e}else var i=!0;if(i)if(r.verdict!==void 0){let m=r.verdict,d=e;if(typeof m!="string")
return Ee.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"}}],!1;if(!(m==="ELEMENTARY"||m==="REQUI\
RES_INVESTIGATION"||m==="YOU_SHALL_NOT_PASS"))return Ee.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:$r.
properties.verdict.enum}}],!1;var i=d===e}else var i=!0}}}}}}}else return Ee.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return Ee.errors=t,e===0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mr=Ne;var Vr=new RegExp("^[A-Za-z0-9+/]+={0,2}$","u");function Ne(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,
e=0,P=Ne.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.payload===
void 0&&(n="payload")||r.payloadType===void 0&&(n="payloadType")||r.signatures===void 0&&(n="signatures"))return Ne.errors=[{instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:n}}],!1;{let f=e;for(let m in r)if(!(m==="payload"||m==="payloadType"||m==="signatures")){return Ne.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(f===e){if(r.payload!==void 0){let m=r.payload,d=e;
if(e===d)if(typeof m=="string"){if(!Vr.test(m))return Ne.errors=[{instancePath:s+"/payload",schemaPath:"#/properties/payload/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9+/]+={0,2}$"}}],!1}else return Ne.errors=[{instancePath:s+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type:"str\
ing"}}],!1;var i=d===e}else var i=!0;if(i){if(r.payloadType!==void 0){let m=r.payloadType,d=e;if(e===d)if(typeof m=="string"){if(E(m)<1)return Ne.errors=[{instancePath:s+
"/payloadType",schemaPath:"#/properties/payloadType/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Ne.errors=[{instancePath:s+"/payloadType",schemaPath:"\
#/properties/payloadType/type",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i)if(r.signatures!==void 0){let m=r.signatures,d=e;if(e===
d)if(Array.isArray(m)){var g=!0;let l=m.length;for(let o=0;o<l;o++){let p=m[o],k=e;if(e===k)if(p&&typeof p=="object"&&!Array.isArray(p)){let _;if(p.keyid===void 0&&
(_="keyid")||p.sig===void 0&&(_="sig"))return Ne.errors=[{instancePath:s+"/signatures/"+o,schemaPath:"#/properties/signatures/items/required",keyword:"required",
params:{missingProperty:_}}],!1;{let h=e;for(let v in p)if(!(v==="keyid"||v==="sig")){return Ne.errors=[{instancePath:s+"/signatures/"+o,schemaPath:"#/propertie\
s/signatures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v}}],!1;break}if(h===e){if(p.keyid!==void 0){let v=p.keyid,D=e;
if(e===D)if(typeof v=="string"){if(E(v)<1)return Ne.errors=[{instancePath:s+"/signatures/"+o+"/keyid",schemaPath:"#/properties/signatures/items/properties/keyid\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Ne.errors=[{instancePath:s+"/signatures/"+o+"/keyid",schemaPath:"#/properties/signatures/items\
/properties/keyid/type",keyword:"type",params:{type:"string"}}],!1;var c=D===e}else var c=!0;if(c)if(p.sig!==void 0){let v=p.sig,D=e;if(e===D)if(typeof v=="stri\
ng"){if(!Vr.test(v))return Ne.errors=[{instancePath:s+"/signatures/"+o+"/sig",schemaPath:"#/properties/signatures/items/properties/sig/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9+/]+={0,2}$"}}],!1}else return Ne.errors=[{instancePath:s+"/signatures/"+o+"/sig",schemaPath:"#/properties/signatures/items/properti\
es/sig/type",keyword:"type",params:{type:"string"}}],!1;var c=D===e}else var c=!0}}}else return Ne.errors=[{instancePath:s+"/signatures/"+o,schemaPath:"#/proper\
ties/signatures/items/type",keyword:"type",params:{type:"object"}}],!1;var g=k===e;if(!g)break}}else return Ne.errors=[{instancePath:s+"/signatures",schemaPath:"\
#/properties/signatures/type",keyword:"type",params:{type:"array"}}],!1;var i=d===e}else var i=!0}}}}else return Ne.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return Ne.errors=t,e===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Wr=Se;function Se(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Se.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.format===void 0&&(f="format")||r.schema===void 0&&(f="sch\
ema")||r.digest===void 0&&(f="digest")||r.annotations===void 0&&(f="annotations")||r.origin===void 0&&(f="origin"))return Se.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:f}}],!1;{let m=e;for(let d in r)if(!(d==="format"||d==="schema"||d==="digest"||d==="annotations"||d==="or\
igin")){return Se.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(m===e){
if(r.format!==void 0){let d=r.format,y=e;if(typeof d!="string")return Se.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",
params:{type:"string"}}],!1;if(d!=="wesley.baseline/1")return Se.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{
allowedValue:"wesley.baseline/1"}}],!1;var i=y===e}else var i=!0;if(i){if(r.schema!==void 0){let d=e;Ae(r.schema,{instancePath:s+"/schema",parentData:r,parentDataProperty:"\
schema",rootData:L,dynamicAnchors:A})||(t=t===null?Ae.errors:t.concat(Ae.errors),e=t.length);var i=d===e}else var i=!0;if(i){if(r.digest!==void 0){let d=e;S(r.digest,
{instancePath:s+"/digest",parentData:r,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var i=d===
e}else var i=!0;if(i){if(r.annotations!==void 0){let d=e;Ie(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"annotations",rootData:L,
dynamicAnchors:A})||(t=t===null?Ie.errors:t.concat(Ie.errors),e=t.length);var i=d===e}else var i=!0;if(i)if(r.origin!==void 0){let d=r.origin,y=e;if(e===y)if(d&&
typeof d=="object"&&!Array.isArray(d)){let o;if(d.certificate===void 0&&(o="certificate")||d.plan===void 0&&(o="plan"))return Se.errors=[{instancePath:s+"/origi\
n",schemaPath:"#/properties/origin/required",keyword:"required",params:{missingProperty:o}}],!1;{let p=e;for(let k in d)if(!(k==="certificate"||k==="plan")){return Se.
errors=[{instancePath:s+"/origin",schemaPath:"#/properties/origin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}}],!1;break}
if(p===e){if(d.certificate!==void 0){let k=d.certificate,b=e,_=e,h=!1,v=e;S(k,{instancePath:s+"/origin/certificate",parentData:d,parentDataProperty:"certificate",
rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var g=v===e;h=h||g;let D=e;if(k!==null){let j={instancePath:s+"/origin/certif\
icate",schemaPath:"#/properties/origin/properties/certificate/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[j]:t.push(j),e++}var g=D===e;if(h=h||
g,h)e=_,t!==null&&(_?t.length=_:t=null);else{let j={instancePath:s+"/origin/certificate",schemaPath:"#/properties/origin/properties/certificate/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[j]:t.push(j),e++,Se.errors=t,!1}var c=b===e}else var c=!0;if(c)if(d.plan!==void 0){let k=d.plan,b=e,_=e,h=!1,v=e;S(k,{instancePath:s+
"/origin/plan",parentData:d,parentDataProperty:"plan",rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var n=v===e;h=h||n;let D=e;
if(k!==null){let q={instancePath:s+"/origin/plan",schemaPath:"#/properties/origin/properties/plan/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=
[q]:t.push(q),e++}var n=D===e;if(h=h||n,h)e=_,t!==null&&(_?t.length=_:t=null);else{let q={instancePath:s+"/origin/plan",schemaPath:"#/properties/origin/properti\
es/plan/anyOf",keyword:"anyOf",params:{}};return t===null?t=[q]:t.push(q),e++,Se.errors=t,!1}var c=b===e}else var c=!0}}}else return Se.errors=[{instancePath:s+
"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type:"object"}}],!1;var i=y===e}else var i=!0}}}}}}else return Se.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Se.errors=t,e===0}Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Gr=Oe,ws={type:"\
object",properties:{format:{type:"string",const:"wesley.record/1"},phase:{type:"string",enum:["transform","diff","plan","rehearse","certify"]},wesley:{type:"str\
ing",minLength:1},options:{type:"object",propertyNames:{type:"string",minLength:1},additionalProperties:{type:"string"}},inputs:{type:"object",propertyNames:{type:"\
string",minLength:1},additionalProperties:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},outputs:{type:"object",propertyNames:{type:"string",minLength:1},
additionalProperties:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},digest:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["format","\
phase","wesley","options","inputs","outputs","digest"],additionalProperties:!1};function Oe(r,{instancePath:s="",parentData:R,parentDataProperty:C,rootData:L=r,
dynamicAnchors:A={}}={}){let t=null,e=0,P=Oe.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let y;if(r.format===void 0&&(y="format")||r.phase===void 0&&(y="phase")||r.wesley===void 0&&(y="wesley")||r.options===void 0&&(y="options")||r.inputs===
void 0&&(y="inputs")||r.outputs===void 0&&(y="outputs")||r.digest===void 0&&(y="digest"))return Oe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:y}}],!1;{let l=e;for(let o in r)if(!(o==="format"||o==="phase"||o==="wesley"||o==="options"||o==="inputs"||o==="outputs"||o==="dig\
est")){return Oe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(l===e){if(r.
format!==void 0){let o=r.format,p=e;if(typeof o!="string")return Oe.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{
type:"string"}}],!1;if(o!=="wesley.record/1")return Oe.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"\
wesley.record/1"}}],!1;var i=p===e}else var i=!0;if(i){if(r.phase!==void 0){let o=r.phase,p=e;if(typeof o!="string")return Oe.errors=[{instancePath:s+"/phase",schemaPath:"\
#/properties/phase/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="transform"||o==="diff"||o==="plan"||o==="rehearse"||o==="certify"))return Oe.errors=
[{instancePath:s+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues:ws.properties.phase.enum}}],!1;var i=p===e}else var i=!0;if(i){
if(r.wesley!==void 0){let o=r.wesley,p=e;if(e===p)if(typeof o=="string"){if(E(o)<1)return Oe.errors=[{instancePath:s+"/wesley",schemaPath:"#/properties/wesley/m\
inLength",keyword:"minLength",params:{limit:1}}],!1}else return Oe.errors=[{instancePath:s+"/wesley",schemaPath:"#/properties/wesley/type",keyword:"type",params:{
type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.options!==void 0){let o=r.options,p=e;if(e===p)if(o&&typeof o=="object"&&!Array.isArray(o)){for(let b in o){
let _=e;if(e===_)if(typeof b=="string"){if(E(b)<1){let h={instancePath:s+"/options",schemaPath:"#/properties/options/propertyNames/minLength",keyword:"minLength",
params:{limit:1},propertyName:b};t===null?t=[h]:t.push(h),e++}}else{let h={instancePath:s+"/options",schemaPath:"#/properties/options/propertyNames/type",keyword:"\
type",params:{type:"string"},propertyName:b};t===null?t=[h]:t.push(h),e++}var g=_===e;if(!g){let h={instancePath:s+"/options",schemaPath:"#/properties/options/p\
ropertyNames",keyword:"propertyNames",params:{propertyName:b}};return t===null?t=[h]:t.push(h),e++,Oe.errors=t,!1;break}}if(g)for(let b in o){let _=e;if(typeof o[b]!=
"string")return Oe.errors=[{instancePath:s+"/options/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/options/additionalProperties/type",keyword:"\
type",params:{type:"string"}}],!1;var c=_===e;if(!c)break}}else return Oe.errors=[{instancePath:s+"/options",schemaPath:"#/properties/options/type",keyword:"typ\
e",params:{type:"object"}}],!1;var i=p===e}else var i=!0;if(i){if(r.inputs!==void 0){let o=r.inputs,p=e;if(e===p)if(o&&typeof o=="object"&&!Array.isArray(o)){for(let b in o){
let _=e;if(e===_)if(typeof b=="string"){if(E(b)<1){let h={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/propertyNames/minLength",keyword:"minLength",
params:{limit:1},propertyName:b};t===null?t=[h]:t.push(h),e++}}else{let h={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/propertyNames/type",keyword:"\
type",params:{type:"string"},propertyName:b};t===null?t=[h]:t.push(h),e++}var n=_===e;if(!n){let h={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/pro\
pertyNames",keyword:"propertyNames",params:{propertyName:b}};return t===null?t=[h]:t.push(h),e++,Oe.errors=t,!1;break}}if(n)for(let b in o){let _=e;S(o[b],{instancePath:s+
"/inputs/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:b,rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.
length);var f=_===e;if(!f)break}}else return Oe.errors=[{instancePath:s+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"object"}}],
!1;var i=p===e}else var i=!0;if(i){if(r.outputs!==void 0){let o=r.outputs,p=e;if(e===p)if(o&&typeof o=="object"&&!Array.isArray(o)){for(let b in o){let _=e;if(e===
_)if(typeof b=="string"){if(E(b)<1){let h={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames/minLength",keyword:"minLength",params:{limit:1},
propertyName:b};t===null?t=[h]:t.push(h),e++}}else{let h={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames/type",keyword:"type",params:{
type:"string"},propertyName:b};t===null?t=[h]:t.push(h),e++}var m=_===e;if(!m){let h={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames",
keyword:"propertyNames",params:{propertyName:b}};return t===null?t=[h]:t.push(h),e++,Oe.errors=t,!1;break}}if(m)for(let b in o){let _=e;S(o[b],{instancePath:s+"\
/outputs/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:b,rootData:L,dynamicAnchors:A})||(t=t===null?S.errors:t.concat(S.errors),e=t.
length);var d=_===e;if(!d)break}}else return Oe.errors=[{instancePath:s+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"object"}}],
!1;var i=p===e}else var i=!0;if(i)if(r.digest!==void 0){let o=e;S(r.digest,{instancePath:s+"/digest",parentData:r,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||
(t=t===null?S.errors:t.concat(S.errors),e=t.length);var i=o===e}else var i=!0}}}}}}}}else return Oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Oe.errors=t,e===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var bs={ir:Fr,"evidence-map":Ur,changes:Br,plan:zr,realm:Kr,scores:Yr,envelope:Mr,baseline:Wr,record:Gr,config:Ar},_s={ir:{members:{format:null,schema:"Schema",
digest:"Digest",annotations:"Annotations"},literals:{format:"wesley.ir/1"}},"evidence-map":{members:{format:null,schema:"Digest",out:null,targets:{items:null},files:{
items:{members:{path:null,target:null,sha256:"Digest"},literals:{}}},elements:{items:"Place"},assertions:{items:"Assertion"}},literals:{format:"wesley.evidence/\
1"}},changes:{members:{format:null,from:{members:{schema:"Schema",digest:"Digest",annotations:"Annotations",origin:{members:{kind:null,file:null,ref:null},literals:{}}},
literals:{}},to:{members:{schema:"Schema",digest:"Digest",annotations:"Annotations"},literals:{}},changes:{items:{members:{change:"Change",classification:null,address:"\
Address"},literals:{}}}},literals:{format:"wesley.changes/1"}},plan:{members:{format:null,from:"Digest",to:"Digest",postgres:null,changes:{items:"Change"},steps:{
items:"Step"}},literals:{format:"wesley.plan/1"}},realm:{members:{format:null,plan:"Digest",suite:"Digest",verdict:null,at:"Moment",server:"Server",fingerprints:{
members:{base:"Digest",target:"Digest"},literals:{}},rows:{items:{members:{table:null,rows:null},literals:{}}},budget:null,steps:{items:"RehearsedStep"},checks:{
items:"CheckResult"},tests:"TestRun",present:{items:null},failure:{members:{code:null,message:null},literals:{}}},literals:{format:"wesley.realm/1"}},scores:{members:{
format:null,scs:"Coverage",tci:"Confidence",mri:"Risk",gates:{items:{members:{score:null,value:"BasisPoints",limit:"BasisPoints",passes:null},literals:{}}},verdict:null},
literals:{format:"wesley.scores/1"}},envelope:{members:{payload:null,payloadType:null,signatures:{items:{members:{keyid:null,sig:null},literals:{}}}},literals:{}},
baseline:{members:{format:null,schema:"Schema",digest:"Digest",annotations:"Annotations",origin:{members:{certificate:"Digest",plan:"Digest"},literals:{}}},literals:{
format:"wesley.baseline/1"}},record:{members:{format:null,phase:null,wesley:null,options:{values:null},inputs:{values:"Digest"},outputs:{values:"Digest"},digest:"\
Digest"},literals:{format:"wesley.record/1"}},config:{members:{$schema:null,schema:{items:null},out:null,targets:{items:null},naming:null,rls:null,scalars:{values:{
members:{pg:null,ts:null,zod:null},literals:{}}},types:{members:{bigint:null,date:null},literals:{}},postgres:null,baseline:null,rehearse:{members:{rows:null,timeout:null,
budget:null,seed:null,workload:null},literals:{}},policy:{members:{scs:null,mri:null,tci:null,maxAge:null},literals:{}}},literals:{}}},Os={Schema:{members:{enums:{
items:"Enum"},tables:{items:"Table"}},literals:{}},Enum:{members:{name:null,values:{items:null},comment:null},literals:{}},Table:{members:{name:null,columns:{items:"\
Column"},primaryKey:"PrimaryKey",uniqueConstraints:{items:"UniqueConstraint"},foreignKeys:{items:"ForeignKey"},checks:{items:"Check"},indexes:{items:"Index"},rowSecurity:"\
RowSecurity",policies:{items:"Policy"},grants:{items:"Grant"},comment:null},literals:{}},Column:{members:{name:null,type:"ColumnType",nullable:null,default:"Exp\
ression",generated:"Expression",comment:null},literals:{}},ColumnType:{either:[{members:{kind:null,name:null,modifiers:{items:null},array:null},literals:{kind:"\
builtin"}},{members:{kind:null,name:null,array:null},literals:{kind:"enum"}}]},Expression:{members:{sql:null,columns:{items:null},functions:{items:null}},literals:{}},
PrimaryKey:{members:{name:null,columns:{items:null}},literals:{}},UniqueConstraint:{members:{name:null,columns:{items:null},nullsNotDistinct:null},literals:{}},
ForeignKey:{members:{name:null,columns:{items:null},references:{members:{table:null,columns:{items:null}},literals:{}},onDelete:null,onUpdate:null},literals:{}},
Check:{members:{name:null,expression:"Expression"},literals:{}},Index:{members:{name:null,method:null,unique:null,keys:{items:{members:{expression:"Expression",
descending:null,nulls:null},literals:{}}},include:{items:null},where:"Expression"},literals:{}},RowSecurity:{members:{enabled:null,forced:null},literals:{}},Policy:{
members:{name:null,command:null,roles:{items:null},using:"Expression",check:"Expression",reads:{items:null}},literals:{}},Grant:{members:{role:null,column:null,
privileges:{items:null}},literals:{}},Digest:null,Annotations:{values:"Annotation"},Annotation:{members:{graphqlName:null,ts:null,zod:null,nullableItems:null,embedded:{
members:{type:null,list:null},literals:{}},fields:{items:"EmbeddedField"},comment:null,relations:{items:"Relation"},backfill:"Expression",deprecated:null,weight:null,
critical:null,sensitive:null,pii:null,uid:null,renamedFrom:null,renamedValues:{values:null}},literals:{}},EmbeddedField:{members:{name:null,type:"EmbeddedFieldT\
ype",list:null,nullable:null,nullableItems:null,comment:null,ts:null,zod:null,deprecated:null,sensitive:null,pii:null},literals:{}},EmbeddedFieldType:{either:[{
members:{kind:null,name:null,modifiers:{items:null}},literals:{kind:"builtin"}},{members:{kind:null,name:null},literals:{kind:"enum"}},{members:{kind:null,name:null},
literals:{kind:"embedded"}}]},Relation:{members:{name:null,table:null,list:null,nullable:null,nullableItems:null,comment:null,deprecated:null},literals:{}},Place:{
members:{element:"Address",target:null,file:null,lines:null,sha256:"Digest"},literals:{}},Address:{members:{kind:null,table:null,name:null},literals:{}},Assertion:{
members:{number:null,element:"Address",asserts:null,description:null},literals:{}},Change:{either:[{members:{kind:null,from:null,to:null},literals:{kind:"rename\
-table"}},{members:{kind:null,table:null,from:null,to:null},literals:{kind:"rename-column"}},{members:{kind:null,enum:null,from:null,to:null},literals:{kind:"re\
name-enum-value"}},{members:{kind:null,schema:null},literals:{kind:"add-schema"}},{members:{kind:null,schema:null},literals:{kind:"drop-schema"}},{members:{kind:null,
enum:"Enum"},literals:{kind:"add-enum"}},{members:{kind:null,enum:"Enum"},literals:{kind:"drop-enum"}},{members:{kind:null,enum:null,value:null,before:null},literals:{
kind:"add-enum-value"}},{members:{kind:null,enum:null,value:null},literals:{kind:"drop-enum-value"}},{members:{kind:null,enum:null,from:{items:null},to:{items:null}},
literals:{kind:"reorder-enum-values"}},{members:{kind:null,enum:null,from:null,to:null},literals:{kind:"set-enum-comment"}},{members:{kind:null,table:"Table"},literals:{
kind:"add-table"}},{members:{kind:null,table:"Table"},literals:{kind:"drop-table"}},{members:{kind:null,table:null,from:null,to:null},literals:{kind:"set-table-\
comment"}},{members:{kind:null,table:null,column:"Column",backfill:"Expression"},literals:{kind:"add-column"}},{members:{kind:null,table:null,column:"Column"},literals:{
kind:"drop-column"}},{members:{kind:null,table:null,column:null,from:"ColumnType",to:"ColumnType"},literals:{kind:"widen-column"}},{members:{kind:null,table:null,
column:null,from:"ColumnType",to:"ColumnType"},literals:{kind:"change-column-type"}},{members:{kind:null,table:null,column:null,backfill:"Expression"},literals:{
kind:"set-not-null"}},{members:{kind:null,table:null,column:null},literals:{kind:"drop-not-null"}},{members:{kind:null,table:null,column:null,from:"Expression",
to:"Expression"},literals:{kind:"set-default"}},{members:{kind:null,table:null,column:null,from:"Expression"},literals:{kind:"drop-default"}},{members:{kind:null,
table:null,column:null,from:"Expression",to:"Expression"},literals:{kind:"change-generated"}},{members:{kind:null,table:null,column:null,from:null,to:null},literals:{
kind:"set-column-comment"}},{members:{kind:null,table:null,from:"PrimaryKey",to:"PrimaryKey"},literals:{kind:"change-primary-key"}},{members:{kind:null,table:null,
constraint:"UniqueConstraint"},literals:{kind:"add-unique-constraint"}},{members:{kind:null,table:null,constraint:"UniqueConstraint"},literals:{kind:"drop-uniqu\
e-constraint"}},{members:{kind:null,table:null,foreignKey:"ForeignKey"},literals:{kind:"add-foreign-key"}},{members:{kind:null,table:null,foreignKey:"ForeignKey"},
literals:{kind:"drop-foreign-key"}},{members:{kind:null,table:null,check:"Check"},literals:{kind:"add-check"}},{members:{kind:null,table:null,check:"Check"},literals:{
kind:"drop-check"}},{members:{kind:null,table:null,index:"Index"},literals:{kind:"add-index"}},{members:{kind:null,table:null,index:"Index"},literals:{kind:"dro\
p-index"}},{members:{kind:null,table:null,policy:"Policy"},literals:{kind:"add-policy"}},{members:{kind:null,table:null,policy:"Policy"},literals:{kind:"drop-po\
licy"}},{members:{kind:null,table:null,from:"Policy",to:"Policy"},literals:{kind:"change-policy"}},{members:{kind:null,table:null,from:"RowSecurity",to:"RowSecu\
rity"},literals:{kind:"set-row-security"}},{members:{kind:null,table:null,grant:"Grant"},literals:{kind:"add-grant"}},{members:{kind:null,table:null,grant:"Gran\
t"},literals:{kind:"drop-grant"}}]},Step:{members:{id:null,phase:null,do:"Statement",undo:"Statement",irreversible:null,transaction:null,lockTimeout:null,statementTimeout:null,
batch:"Batch",probe:"Probe",claim:"Claim",because:"Address",why:null},literals:{}},Statement:{members:{form:null,on:{items:null},sql:null,done:null,leftover:{members:{
present:null,remove:null},literals:{}},needs:{items:null},makes:{items:null},drops:{items:null}},literals:{}},Batch:{members:{table:null,key:{items:{members:{column:null,
type:null},literals:{}}},size:null,pause:null,bound:null},literals:{}},Probe:{members:{sql:null,meaning:null},literals:{}},Claim:{members:{locks:{items:"Relatio\
nLock"},scans:{items:null},rewrites:{items:null},blocks:null},literals:{}},RelationLock:{members:{relation:null,mode:null},literals:{}},Moment:null,Server:{members:{
version:null,versionNumber:null,major:null,provider:null,host:null,settings:{values:null},extensions:{items:null}},literals:{}},RehearsedStep:{members:{id:null,
phase:null,milliseconds:null,retries:null,rows:null,observed:null,locks:{items:"RelationLock"},scanned:{items:null},rewrote:{items:null},held:null,wal:null,waited:"\
Waits"},literals:{}},Waits:{members:{reads:null,writes:null,control:null,behind:null,who:null,refused:null},literals:{}},CheckResult:{members:{check:null,verdict:null,
detail:null},literals:{}},TestRun:{members:{planned:null,results:{items:{members:{number:null,ok:null,description:null},literals:{}}},brokeOff:null},literals:{}},
Coverage:{members:{value:"BasisPoints",groups:{items:{members:{group:null,covered:null,elements:null,coveredWeight:null,weight:null},literals:{}}},off:{items:null},
missing:{items:{members:{element:null,weight:null,groups:{items:null}},literals:{}}}},literals:{}},BasisPoints:null,Confidence:{members:{value:"BasisPoints",parts:{
items:{members:{part:null,share:null,passed:null,of:null,missing:{items:null}},literals:{}}}},literals:{}},Risk:{members:{value:"BasisPoints",riskiest:"StepRisk",
steps:{items:"StepRisk"}},literals:{}},StepRisk:{members:{step:null,value:"BasisPoints",blocks:null,lasts:null,observed:null,wayBack:null},literals:{}}};0&&(module.exports={definitions,layouts,validators});
