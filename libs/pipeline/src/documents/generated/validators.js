// Made by npm run generate from tools/documents.
var br=Object.defineProperty;var Zr=Object.getOwnPropertyDescriptor;var Qr=Object.getOwnPropertyNames;var Jr=Object.prototype.hasOwnProperty;var es=(r,s)=>()=>{try{return s||r((s={exports:{}}).exports,s),s.exports}catch(R){throw s=0,R}},rs=(r,s)=>{for(var R in s)br(r,R,{get:s[R],enumerable:!0})},ss=(r,s,R,S)=>{
if(s&&typeof s=="object"||typeof s=="function")for(let L of Qr(s))!Jr.call(r,L)&&L!==R&&br(r,L,{get:()=>s[L],enumerable:!(S=Zr(s,L))||S.enumerable});return r};var ts=r=>ss(br({},"__esModule",{value:!0}),r);var _r=es(wr=>{"use strict";Object.defineProperty(wr,"__esModule",{value:!0});function Er(r){let s=r.length,R=0,S=0,L;for(;S<s;)R++,L=r.charCodeAt(S++),L>=55296&&
L<=56319&&S<s&&(L=r.charCodeAt(S),(L&64512)===56320&&S++);return R}wr.default=Er;Er.code='require("ajv/dist/runtime/ucs2length").default'});var Es={};rs(Es,{definitions:()=>As,layouts:()=>Ls,validators:()=>Os});module.exports=ts(Es);var qr=gr,dr={type:"object",properties:{$schema:{type:"string"},schema:{anyOf:[{type:"string",minLength:1},{minItems:1,type:"array",items:{type:"string",minLength:1}}]},
out:{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},targets:{minItems:1,type:"array",items:{type:"string",enum:["postgre\
s","typescript","zod","pgtap","kysely"]},uniqueItems:!0},naming:{type:"string",enum:["snake_case","preserve"]},rls:{type:"string",enum:["settings","supabase"]},
scalars:{type:"object",propertyNames:{type:"string",minLength:1},additionalProperties:{type:"object",properties:{pg:{type:"string",minLength:1},ts:{type:"string",
minLength:1},zod:{type:"string",minLength:1}},required:["pg"],additionalProperties:!1}},types:{type:"object",properties:{bigint:{type:"string",enum:["string","b\
igint"]},date:{type:"string",enum:["Date","string"]}},additionalProperties:!1},postgres:{type:"integer",minimum:13,maximum:18},baseline:{type:"string",pattern:"\
^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},rehearse:{type:"object",properties:{rows:{type:"integer",minimum:1,maximum:9007199254740991},timeout:{
type:"integer",minimum:1e3,maximum:9007199254740991}},additionalProperties:!1},policy:{type:"object",properties:{scs:{type:"number",minimum:0,maximum:1},mri:{type:"\
number",minimum:0,maximum:1},tci:{type:"number",minimum:0,maximum:1},maxAge:{type:"integer",minimum:8,maximum:365}},additionalProperties:!1}},additionalProperties:!1},
is=Object.prototype.hasOwnProperty,ur=_r().default,Nr=new RegExp("^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$","u");function gr(r,{instancePath:s="",
parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=gr.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let c in r)if(!is.call(dr.properties,c)){let a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:c}};t===null?t=[a]:t.push(a),e++}if(r.$schema!==void 0&&typeof r.$schema!="string"){let c={instancePath:s+"/$sc\
hema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};t===null?t=[c]:t.push(c),e++}if(r.schema!==void 0){let c=r.schema,a=e,d=!1,
y=e;if(typeof c=="string"){if(ur(c)<1){let p={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};
t===null?t=[p]:t.push(p),e++}}else{let p={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?
t=[p]:t.push(p),e++}var i=y===e;d=d||i;let m=e;if(Array.isArray(c)){if(c.length<1){let f={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/1/minIt\
ems",keyword:"minItems",params:{limit:1}};t===null?t=[f]:t.push(f),e++}let p=c.length;for(let f=0;f<p;f++){let o=c[f];if(typeof o=="string"){if(ur(o)<1){let l={
instancePath:s+"/schema/"+f,schemaPath:"#/properties/schema/anyOf/1/items/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[l]:t.push(l),e++}}else{let l={
instancePath:s+"/schema/"+f,schemaPath:"#/properties/schema/anyOf/1/items/type",keyword:"type",params:{type:"string"}};t===null?t=[l]:t.push(l),e++}}}else{let p={
instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/1/type",keyword:"type",params:{type:"array"}};t===null?t=[p]:t.push(p),e++}var i=m===e;if(d=d||i,
d)e=a,t!==null&&(a?t.length=a:t=null);else{let p={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf",keyword:"anyOf",params:{}};t===null?t=[p]:t.push(
p),e++}}if(r.out!==void 0){let c=r.out;if(typeof c=="string"){if(!Nr.test(c)){let a={instancePath:s+"/out",schemaPath:"#/properties/out/pattern",keyword:"patter\
n",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}};t===null?t=[a]:t.push(a),e++}}else{let a={instancePath:s+"/out",schemaPath:"\
#/properties/out/type",keyword:"type",params:{type:"string"}};t===null?t=[a]:t.push(a),e++}}if(r.targets!==void 0){let c=r.targets;if(Array.isArray(c)){if(c.length<
1){let m={instancePath:s+"/targets",schemaPath:"#/properties/targets/minItems",keyword:"minItems",params:{limit:1}};t===null?t=[m]:t.push(m),e++}let a=c.length;
for(let m=0;m<a;m++){let p=c[m];if(typeof p!="string"){let f={instancePath:s+"/targets/"+m,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type:"\
string"}};t===null?t=[f]:t.push(f),e++}if(!(p==="postgres"||p==="typescript"||p==="zod"||p==="pgtap"||p==="kysely")){let f={instancePath:s+"/targets/"+m,schemaPath:"\
#/properties/targets/items/enum",keyword:"enum",params:{allowedValues:dr.properties.targets.items.enum}};t===null?t=[f]:t.push(f),e++}}let d=c.length,y;if(d>1){
let m={};for(;d--;){let p=c[d];if(typeof p=="string"){if(typeof m[p]=="number"){y=m[p];let f={instancePath:s+"/targets",schemaPath:"#/properties/targets/uniqueI\
tems",keyword:"uniqueItems",params:{i:d,j:y}};t===null?t=[f]:t.push(f),e++;break}m[p]=d}}}}else{let a={instancePath:s+"/targets",schemaPath:"#/properties/target\
s/type",keyword:"type",params:{type:"array"}};t===null?t=[a]:t.push(a),e++}}if(r.naming!==void 0){let c=r.naming;if(typeof c!="string"){let a={instancePath:s+"/\
naming",schemaPath:"#/properties/naming/type",keyword:"type",params:{type:"string"}};t===null?t=[a]:t.push(a),e++}if(!(c==="snake_case"||c==="preserve")){let a={
instancePath:s+"/naming",schemaPath:"#/properties/naming/enum",keyword:"enum",params:{allowedValues:dr.properties.naming.enum}};t===null?t=[a]:t.push(a),e++}}if(r.
rls!==void 0){let c=r.rls;if(typeof c!="string"){let a={instancePath:s+"/rls",schemaPath:"#/properties/rls/type",keyword:"type",params:{type:"string"}};t===null?
t=[a]:t.push(a),e++}if(!(c==="settings"||c==="supabase")){let a={instancePath:s+"/rls",schemaPath:"#/properties/rls/enum",keyword:"enum",params:{allowedValues:dr.
properties.rls.enum}};t===null?t=[a]:t.push(a),e++}}if(r.scalars!==void 0){let c=r.scalars;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let a in c){let d=e;
if(typeof a=="string"){if(ur(a)<1){let y={instancePath:s+"/scalars",schemaPath:"#/properties/scalars/propertyNames/minLength",keyword:"minLength",params:{limit:1},
propertyName:a};t===null?t=[y]:t.push(y),e++}}else{let y={instancePath:s+"/scalars",schemaPath:"#/properties/scalars/propertyNames/type",keyword:"type",params:{
type:"string"},propertyName:a};t===null?t=[y]:t.push(y),e++}var g=d===e;if(!g){let y={instancePath:s+"/scalars",schemaPath:"#/properties/scalars/propertyNames",
keyword:"propertyNames",params:{propertyName:a}};t===null?t=[y]:t.push(y),e++}}for(let a in c){let d=c[a];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.pg===
void 0){let y={instancePath:s+"/scalars/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scalars/additionalProperties/required",keyword:"requ\
ired",params:{missingProperty:"pg"}};t===null?t=[y]:t.push(y),e++}for(let y in d)if(!(y==="pg"||y==="ts"||y==="zod")){let m={instancePath:s+"/scalars/"+a.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scalars/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};
t===null?t=[m]:t.push(m),e++}if(d.pg!==void 0){let y=d.pg;if(typeof y=="string"){if(ur(y)<1){let m={instancePath:s+"/scalars/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/pg",schemaPath:"#/properties/scalars/additionalProperties/properties/pg/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[m]:t.push(m),e++}}else{
let m={instancePath:s+"/scalars/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/pg",schemaPath:"#/properties/scalars/additionalProperties/properties/pg/type",keyword:"\
type",params:{type:"string"}};t===null?t=[m]:t.push(m),e++}}if(d.ts!==void 0){let y=d.ts;if(typeof y=="string"){if(ur(y)<1){let m={instancePath:s+"/scalars/"+a.
replace(/~/g,"~0").replace(/\//g,"~1")+"/ts",schemaPath:"#/properties/scalars/additionalProperties/properties/ts/minLength",keyword:"minLength",params:{limit:1}};
t===null?t=[m]:t.push(m),e++}}else{let m={instancePath:s+"/scalars/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/ts",schemaPath:"#/properties/scalars/additionalP\
roperties/properties/ts/type",keyword:"type",params:{type:"string"}};t===null?t=[m]:t.push(m),e++}}if(d.zod!==void 0){let y=d.zod;if(typeof y=="string"){if(ur(y)<
1){let m={instancePath:s+"/scalars/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/zod",schemaPath:"#/properties/scalars/additionalProperties/properties/zod/minLen\
gth",keyword:"minLength",params:{limit:1}};t===null?t=[m]:t.push(m),e++}}else{let m={instancePath:s+"/scalars/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/zod",
schemaPath:"#/properties/scalars/additionalProperties/properties/zod/type",keyword:"type",params:{type:"string"}};t===null?t=[m]:t.push(m),e++}}}else{let y={instancePath:s+
"/scalars/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scalars/additionalProperties/type",keyword:"type",params:{type:"object"}};t===null?
t=[y]:t.push(y),e++}}}else{let a={instancePath:s+"/scalars",schemaPath:"#/properties/scalars/type",keyword:"type",params:{type:"object"}};t===null?t=[a]:t.push(
a),e++}}if(r.types!==void 0){let c=r.types;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let a in c)if(!(a==="bigint"||a==="date")){let d={instancePath:s+"/t\
ypes",schemaPath:"#/properties/types/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};t===null?t=[d]:t.push(d),e++}if(c.bigint!==
void 0){let a=c.bigint;if(typeof a!="string"){let d={instancePath:s+"/types/bigint",schemaPath:"#/properties/types/properties/bigint/type",keyword:"type",params:{
type:"string"}};t===null?t=[d]:t.push(d),e++}if(!(a==="string"||a==="bigint")){let d={instancePath:s+"/types/bigint",schemaPath:"#/properties/types/properties/b\
igint/enum",keyword:"enum",params:{allowedValues:dr.properties.types.properties.bigint.enum}};t===null?t=[d]:t.push(d),e++}}if(c.date!==void 0){let a=c.date;if(typeof a!=
"string"){let d={instancePath:s+"/types/date",schemaPath:"#/properties/types/properties/date/type",keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(
d),e++}if(!(a==="Date"||a==="string")){let d={instancePath:s+"/types/date",schemaPath:"#/properties/types/properties/date/enum",keyword:"enum",params:{allowedValues:dr.
properties.types.properties.date.enum}};t===null?t=[d]:t.push(d),e++}}}else{let a={instancePath:s+"/types",schemaPath:"#/properties/types/type",keyword:"type",params:{
type:"object"}};t===null?t=[a]:t.push(a),e++}}if(r.postgres!==void 0){let c=r.postgres;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let a={instancePath:s+
"/postgres",schemaPath:"#/properties/postgres/type",keyword:"type",params:{type:"integer"}};t===null?t=[a]:t.push(a),e++}if(typeof c=="number"&&isFinite(c)){if(c>
18||isNaN(c)){let a={instancePath:s+"/postgres",schemaPath:"#/properties/postgres/maximum",keyword:"maximum",params:{comparison:"<=",limit:18}};t===null?t=[a]:t.
push(a),e++}if(c<13||isNaN(c)){let a={instancePath:s+"/postgres",schemaPath:"#/properties/postgres/minimum",keyword:"minimum",params:{comparison:">=",limit:13}};
t===null?t=[a]:t.push(a),e++}}}if(r.baseline!==void 0){let c=r.baseline;if(typeof c=="string"){if(!Nr.test(c)){let a={instancePath:s+"/baseline",schemaPath:"#/p\
roperties/baseline/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}};t===null?t=[a]:t.push(a),e++}}else{
let a={instancePath:s+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type:"string"}};t===null?t=[a]:t.push(a),e++}}if(r.rehearse!==void 0){
let c=r.rehearse;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let a in c)if(!(a==="rows"||a==="timeout")){let d={instancePath:s+"/rehearse",schemaPath:"#/pr\
operties/rehearse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};t===null?t=[d]:t.push(d),e++}if(c.rows!==void 0){let a=c.rows;
if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let d={instancePath:s+"/rehearse/rows",schemaPath:"#/properties/rehearse/properties/rows/type",keyword:"\
type",params:{type:"integer"}};t===null?t=[d]:t.push(d),e++}if(typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a)){let d={instancePath:s+"/rehears\
e/rows",schemaPath:"#/properties/rehearse/properties/rows/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};t===null?t=[d]:t.push(d),e++}
if(a<1||isNaN(a)){let d={instancePath:s+"/rehearse/rows",schemaPath:"#/properties/rehearse/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
t===null?t=[d]:t.push(d),e++}}}if(c.timeout!==void 0){let a=c.timeout;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let d={instancePath:s+"/rehearse\
/timeout",schemaPath:"#/properties/rehearse/properties/timeout/type",keyword:"type",params:{type:"integer"}};t===null?t=[d]:t.push(d),e++}if(typeof a=="number"&&
isFinite(a)){if(a>9007199254740991||isNaN(a)){let d={instancePath:s+"/rehearse/timeout",schemaPath:"#/properties/rehearse/properties/timeout/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:9007199254740991}};t===null?t=[d]:t.push(d),e++}if(a<1e3||isNaN(a)){let d={instancePath:s+"/rehearse/timeout",schemaPath:"\
#/properties/rehearse/properties/timeout/minimum",keyword:"minimum",params:{comparison:">=",limit:1e3}};t===null?t=[d]:t.push(d),e++}}}}else{let a={instancePath:s+
"/rehearse",schemaPath:"#/properties/rehearse/type",keyword:"type",params:{type:"object"}};t===null?t=[a]:t.push(a),e++}}if(r.policy!==void 0){let c=r.policy;if(c&&
typeof c=="object"&&!Array.isArray(c)){for(let a in c)if(!(a==="scs"||a==="mri"||a==="tci"||a==="maxAge")){let d={instancePath:s+"/policy",schemaPath:"#/propert\
ies/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};t===null?t=[d]:t.push(d),e++}if(c.scs!==void 0){let a=c.scs;if(typeof a==
"number"&&isFinite(a)){if(a>1||isNaN(a)){let d={instancePath:s+"/policy/scs",schemaPath:"#/properties/policy/properties/scs/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1}};t===null?t=[d]:t.push(d),e++}if(a<0||isNaN(a)){let d={instancePath:s+"/policy/scs",schemaPath:"#/properties/policy/properties/scs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};t===null?t=[d]:t.push(d),e++}}else{let d={instancePath:s+"/policy/scs",schemaPath:"#/properties/policy/properties/scs\
/type",keyword:"type",params:{type:"number"}};t===null?t=[d]:t.push(d),e++}}if(c.mri!==void 0){let a=c.mri;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){
let d={instancePath:s+"/policy/mri",schemaPath:"#/properties/policy/properties/mri/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};t===null?t=[d]:t.
push(d),e++}if(a<0||isNaN(a)){let d={instancePath:s+"/policy/mri",schemaPath:"#/properties/policy/properties/mri/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};t===null?t=[d]:t.push(d),e++}}else{let d={instancePath:s+"/policy/mri",schemaPath:"#/properties/policy/properties/mri/type",keyword:"type",params:{
type:"number"}};t===null?t=[d]:t.push(d),e++}}if(c.tci!==void 0){let a=c.tci;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){let d={instancePath:s+"/polic\
y/tci",schemaPath:"#/properties/policy/properties/tci/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};t===null?t=[d]:t.push(d),e++}if(a<0||isNaN(a)){
let d={instancePath:s+"/policy/tci",schemaPath:"#/properties/policy/properties/tci/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[d]:t.
push(d),e++}}else{let d={instancePath:s+"/policy/tci",schemaPath:"#/properties/policy/properties/tci/type",keyword:"type",params:{type:"number"}};t===null?t=[d]:
t.push(d),e++}}if(c.maxAge!==void 0){let a=c.maxAge;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let d={instancePath:s+"/policy/maxAge",schemaPath:"\
#/properties/policy/properties/maxAge/type",keyword:"type",params:{type:"integer"}};t===null?t=[d]:t.push(d),e++}if(typeof a=="number"&&isFinite(a)){if(a>365||isNaN(
a)){let d={instancePath:s+"/policy/maxAge",schemaPath:"#/properties/policy/properties/maxAge/maximum",keyword:"maximum",params:{comparison:"<=",limit:365}};t===
null?t=[d]:t.push(d),e++}if(a<8||isNaN(a)){let d={instancePath:s+"/policy/maxAge",schemaPath:"#/properties/policy/properties/maxAge/minimum",keyword:"minimum",params:{
comparison:">=",limit:8}};t===null?t=[d]:t.push(d),e++}}}}else{let a={instancePath:s+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type:"\
object"}};t===null?t=[a]:t.push(a),e++}}}else{let c={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};t===null?t=[c]:t.push(c),e++}return gr.
errors=t,e===0}gr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Br=Qe;var ns={type:"object",properties:{name:{type:"string",minLength:1},values:{type:"array",items:{type:"string",minLength:1}},comment:{type:["string","null"]}},required:[
"name","values","comment"],additionalProperties:!1},N=_r().default;function be(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=be.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.
name===void 0&&(c="name")||r.values===void 0&&(c="values")||r.comment===void 0&&(c="comment"))return be.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:c}}],!1;{let a=e;for(let d in r)if(!(d==="name"||d==="values"||d==="comment")){return be.errors=[{instancePath:s,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(a===e){if(r.name!==void 0){let d=r.name,y=e;if(e===y)if(typeof d==
"string"){if(N(d)<1)return be.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return be.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(r.values!==void 0){
let d=r.values,y=e;if(e===y)if(Array.isArray(d)){var g=!0;let p=d.length;for(let f=0;f<p;f++){let o=d[f],l=e;if(e===l)if(typeof o=="string"){if(N(o)<1)return be.
errors=[{instancePath:s+"/values/"+f,schemaPath:"#/properties/values/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return be.errors=[{instancePath:s+
"/values/"+f,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type:"string"}}],!1;var g=l===e;if(!g)break}}else return be.errors=[{instancePath:s+
"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"}}],!1;var i=y===e}else var i=!0;if(i)if(r.comment!==void 0){let d=r.comment,
y=e;if(typeof d!="string"&&d!==null)return be.errors=[{instancePath:s+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:ns.properties.
comment.type}}],!1;var i=y===e}else var i=!0}}}}else return be.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return be.
errors=t,e===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Dr={type:"object",properties:{name:{type:"string",minLength:1},columns:{type:"array",
items:{$ref:"https://wesley.dev/schemas/definitions/Column"}},primaryKey:{$ref:"https://wesley.dev/schemas/definitions/PrimaryKey"},uniqueConstraints:{type:"arr\
ay",items:{$ref:"https://wesley.dev/schemas/definitions/UniqueConstraint"}},foreignKeys:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Foreig\
nKey"}},checks:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Check"}},indexes:{type:"array",items:{$ref:"https://wesley.dev/schemas/definiti\
ons/Index"}},rowSecurity:{$ref:"https://wesley.dev/schemas/definitions/RowSecurity"},policies:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/\
Policy"}},grants:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Grant"}},comment:{type:["string","null"]}},required:["name","columns","primar\
yKey","uniqueConstraints","foreignKeys","checks","indexes","rowSecurity","policies","grants","comment"],additionalProperties:!1},cr=Object.prototype.hasOwnProperty,
as={type:"object",properties:{name:{type:"string",minLength:1},type:{$ref:"https://wesley.dev/schemas/definitions/ColumnType"},nullable:{type:"boolean"},default:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]},generated:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{
type:"null"}]},comment:{type:["string","null"]}},required:["name","type","nullable","default","generated","comment"],additionalProperties:!1},os={type:"object",
discriminator:{propertyName:"kind"},oneOf:[{type:"object",properties:{kind:{type:"string",const:"builtin"},name:{type:"string",enum:["bigint","bit varying","bit",
"boolean","bytea","character varying","character","cidr","date","double precision","inet","integer","interval","json","jsonb","macaddr","numeric","real","smalli\
nt","text","time with time zone","time without time zone","timestamp with time zone","timestamp without time zone","uuid"]},modifiers:{maxItems:2,type:"array",items:{
type:"integer",minimum:-9007199254740991,maximum:9007199254740991}},array:{type:"boolean"}},required:["kind","name","modifiers","array"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"enum"},name:{type:"string",minLength:1},array:{type:"boolean"}},required:["kind","name","array"],additionalProperties:!1}]};
function K(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=K.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d=r.kind;if(typeof d=="string")if(d==="builtin"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let m;if(r.kind===void 0&&(m="kind")||r.name===void 0&&(m="name")||r.modifiers===void 0&&(m="modifiers")||r.array===void 0&&
(m="array"))return K.errors=[{instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:m}}],!1;{let p=e;for(let f in r)if(!(f===
"kind"||f==="name"||f==="modifiers"||f==="array")){return K.errors=[{instancePath:s,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:f}}],!1;break}if(p===e){if(r.kind!==void 0){let f=r.kind,o=e;if(typeof f!="string")return K.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/0/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(f!=="builtin")return K.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties\
/kind/const",keyword:"const",params:{allowedValue:"builtin"}}],!1;var i=o===e}else var i=!0;if(i){if(r.name!==void 0){let f=r.name,o=e;if(typeof f!="string")return K.
errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/0/properties/name/type",keyword:"type",params:{type:"string"}}],!1;if(!(f==="bigint"||f==="bit varying"||f===
"bit"||f==="boolean"||f==="bytea"||f==="character varying"||f==="character"||f==="cidr"||f==="date"||f==="double precision"||f==="inet"||f==="integer"||f==="int\
erval"||f==="json"||f==="jsonb"||f==="macaddr"||f==="numeric"||f==="real"||f==="smallint"||f==="text"||f==="time with time zone"||f==="time without time zone"||
f==="timestamp with time zone"||f==="timestamp without time zone"||f==="uuid"))return K.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/0/properties/name/en\
um",keyword:"enum",params:{allowedValues:os.oneOf[0].properties.name.enum}}],!1;var i=o===e}else var i=!0;if(i){if(r.modifiers!==void 0){let f=r.modifiers,o=e;if(e===
o)if(Array.isArray(f)){if(f.length>2)return K.errors=[{instancePath:s+"/modifiers",schemaPath:"#/oneOf/0/properties/modifiers/maxItems",keyword:"maxItems",params:{
limit:2}}],!1;{var g=!0;let k=f.length;for(let _=0;_<k;_++){let O=f[_],h=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return K.errors=[{instancePath:s+
"/modifiers/"+_,schemaPath:"#/oneOf/0/properties/modifiers/items/type",keyword:"type",params:{type:"integer"}}],!1;if(e===h&&typeof O=="number"&&isFinite(O)){if(O>
9007199254740991||isNaN(O))return K.errors=[{instancePath:s+"/modifiers/"+_,schemaPath:"#/oneOf/0/properties/modifiers/items/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;if(O<-9007199254740991||isNaN(O))return K.errors=[{instancePath:s+"/modifiers/"+_,schemaPath:"#/oneOf/0/properties/\
modifiers/items/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}}],!1}var g=h===e;if(!g)break}}}else return K.errors=[{instancePath:s+
"/modifiers",schemaPath:"#/oneOf/0/properties/modifiers/type",keyword:"type",params:{type:"array"}}],!1;var i=o===e}else var i=!0;if(i)if(r.array!==void 0){let f=e;
if(typeof r.array!="boolean")return K.errors=[{instancePath:s+"/array",schemaPath:"#/oneOf/0/properties/array/type",keyword:"type",params:{type:"boolean"}}],!1;
var i=f===e}else var i=!0}}}}}else return K.errors=[{instancePath:s,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"}}],!1;var c=!0}else if(d===
"enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.kind===void 0&&(m="kind")||r.name===void 0&&(m="name")||r.array===void 0&&(m="array"))return K.
errors=[{instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:m}}],!1;{let p=e;for(let f in r)if(!(f==="kind"||f==="name"||
f==="array")){return K.errors=[{instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}
if(p===e){if(r.kind!==void 0){let f=r.kind,o=e;if(typeof f!="string")return K.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/type",keyword:"\
type",params:{type:"string"}}],!1;if(f!=="enum")return K.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"\
enum"}}],!1;var a=o===e}else var a=!0;if(a){if(r.name!==void 0){let f=r.name,o=e;if(e===o)if(typeof f=="string"){if(N(f)<1)return K.errors=[{instancePath:s+"/na\
me",schemaPath:"#/oneOf/1/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return K.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf\
/1/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var a=o===e}else var a=!0;if(a)if(r.array!==void 0){let f=e;if(typeof r.array!="boolean")return K.
errors=[{instancePath:s+"/array",schemaPath:"#/oneOf/1/properties/array/type",keyword:"type",params:{type:"boolean"}}],!1;var a=f===e}else var a=!0}}}}else return K.
errors=[{instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"}}],!1;c!==!0&&(c=!0)}else return K.errors=[{instancePath:s,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d}}],!1;else return K.errors=[{instancePath:s,schemaPath:"#/discriminator",
keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d}}],!1}else return K.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return K.errors=t,P.props=c,e===0}K.evaluated={dynamicProps:!0,dynamicItems:!1};function C(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=C.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.sql===void 0&&(a="sql")||r.columns===void 0&&(a="columns")||
r.functions===void 0&&(a="functions"))return C.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;{let d=e;for(let y in r)
if(!(y==="sql"||y==="columns"||y==="functions")){return C.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],
!1;break}if(d===e){if(r.sql!==void 0){let y=r.sql,m=e;if(e===m)if(typeof y=="string"){if(N(y)<1)return C.errors=[{instancePath:s+"/sql",schemaPath:"#/properties\
/sql/minLength",keyword:"minLength",params:{limit:1}}],!1}else return C.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{
type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(r.columns!==void 0){let y=r.columns,m=e;if(e===m)if(Array.isArray(y)){var g=!0;let f=y.length;for(let o=0;o<
f;o++){let l=y[o],k=e;if(e===k)if(typeof l=="string"){if(N(l)<1)return C.errors=[{instancePath:s+"/columns/"+o,schemaPath:"#/properties/columns/items/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return C.errors=[{instancePath:s+"/columns/"+o,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{
type:"string"}}],!1;var g=k===e;if(!g)break}}else return C.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"\
array"}}],!1;var i=m===e}else var i=!0;if(i)if(r.functions!==void 0){let y=r.functions,m=e;if(e===m)if(Array.isArray(y)){var c=!0;let f=y.length;for(let o=0;o<f;o++){
let l=y[o],k=e;if(e===k)if(typeof l=="string"){if(N(l)<1)return C.errors=[{instancePath:s+"/functions/"+o,schemaPath:"#/properties/functions/items/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return C.errors=[{instancePath:s+"/functions/"+o,schemaPath:"#/properties/functions/items/type",keyword:"type",params:{type:"\
string"}}],!1;var c=k===e;if(!c)break}}else return C.errors=[{instancePath:s+"/functions",schemaPath:"#/properties/functions/type",keyword:"type",params:{type:"\
array"}}],!1;var i=m===e}else var i=!0}}}}else return C.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return C.errors=t,
e===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function we(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=we.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.
name===void 0&&(a="name")||r.type===void 0&&(a="type")||r.nullable===void 0&&(a="nullable")||r.default===void 0&&(a="default")||r.generated===void 0&&(a="genera\
ted")||r.comment===void 0&&(a="comment"))return we.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;{let d=e;for(let y in r)
if(!(y==="name"||y==="type"||y==="nullable"||y==="default"||y==="generated"||y==="comment")){return we.errors=[{instancePath:s,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;break}if(d===e){if(r.name!==void 0){let y=r.name,m=e;if(e===m)if(typeof y=="string"){if(N(y)<
1)return we.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return we.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(r.type!==void 0){let y=e;K(r.type,{instancePath:s+
"/type",parentData:r,parentDataProperty:"type",rootData:L,dynamicAnchors:A})||(t=t===null?K.errors:t.concat(K.errors),e=t.length);var i=y===e}else var i=!0;if(i){
if(r.nullable!==void 0){let y=e;if(typeof r.nullable!="boolean")return we.errors=[{instancePath:s+"/nullable",schemaPath:"#/properties/nullable/type",keyword:"t\
ype",params:{type:"boolean"}}],!1;var i=y===e}else var i=!0;if(i){if(r.default!==void 0){let y=r.default,m=e,p=e,f=!1,o=e;C(y,{instancePath:s+"/default",parentData:r,
parentDataProperty:"default",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var g=o===e;f=f||g;let l=e;if(y!==null){let _={instancePath:s+
"/default",schemaPath:"#/properties/default/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var g=l===e;if(f=f||g,f)e=p,t!==null&&
(p?t.length=p:t=null);else{let _={instancePath:s+"/default",schemaPath:"#/properties/default/anyOf",keyword:"anyOf",params:{}};return t===null?t=[_]:t.push(_),e++,
we.errors=t,!1}var i=m===e}else var i=!0;if(i){if(r.generated!==void 0){let y=r.generated,m=e,p=e,f=!1,o=e;C(y,{instancePath:s+"/generated",parentData:r,parentDataProperty:"\
generated",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var c=o===e;f=f||c;let l=e;if(y!==null){let _={instancePath:s+"/ge\
nerated",schemaPath:"#/properties/generated/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var c=l===e;if(f=f||c,f)e=p,t!==null&&
(p?t.length=p:t=null);else{let _={instancePath:s+"/generated",schemaPath:"#/properties/generated/anyOf",keyword:"anyOf",params:{}};return t===null?t=[_]:t.push(
_),e++,we.errors=t,!1}var i=m===e}else var i=!0;if(i)if(r.comment!==void 0){let y=r.comment,m=e;if(typeof y!="string"&&y!==null)return we.errors=[{instancePath:s+
"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:as.properties.comment.type}}],!1;var i=m===e}else var i=!0}}}}}}}else return we.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return we.errors=t,e===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _e(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=_e.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.name===void 0&&(c="name")||r.columns===void 0&&(c="column\
s"))return _e.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;{let a=e;for(let d in r)if(!(d==="name"||d==="c\
olumns")){return _e.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(a===e){
if(r.name!==void 0){let d=r.name,y=e;if(e===y)if(typeof d=="string"){if(N(d)<1)return _e.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return _e.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],
!1;var i=y===e}else var i=!0;if(i)if(r.columns!==void 0){let d=r.columns,y=e;if(e===y)if(Array.isArray(d)){if(d.length<1)return _e.errors=[{instancePath:s+"/col\
umns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var g=!0;let p=d.length;for(let f=0;f<p;f++){let o=d[f],l=e;if(e===l)
if(typeof o=="string"){if(N(o)<1)return _e.errors=[{instancePath:s+"/columns/"+f,schemaPath:"#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return _e.errors=[{instancePath:s+"/columns/"+f,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"string"}}],!1;var g=l===e;if(!g)
break}}}else return _e.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=y===e}else var i=!0}}}else
return _e.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return _e.errors=t,e===0}_e.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ne(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ne.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.name===void 0&&(c="name")||r.columns===void 0&&(c="column\
s")||r.nullsNotDistinct===void 0&&(c="nullsNotDistinct"))return ne.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],
!1;{let a=e;for(let d in r)if(!(d==="name"||d==="columns"||d==="nullsNotDistinct")){return ne.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d}}],!1;break}if(a===e){if(r.name!==void 0){let d=r.name,y=e;if(e===y)if(typeof d=="string"){if(N(d)<1)return ne.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ne.errors=[{instancePath:s+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(r.columns!==void 0){let d=r.columns,y=e;if(e===
y)if(Array.isArray(d)){if(d.length<1)return ne.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var g=!0;let p=d.length;for(let f=0;f<p;f++){let o=d[f],l=e;if(e===l)if(typeof o=="string"){if(N(o)<1)return ne.errors=[{instancePath:s+"/columns/"+f,schemaPath:"\
#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ne.errors=[{instancePath:s+"/columns/"+f,schemaPath:"#/properties/co\
lumns/items/type",keyword:"type",params:{type:"string"}}],!1;var g=l===e;if(!g)break}}}else return ne.errors=[{instancePath:s+"/columns",schemaPath:"#/propertie\
s/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=y===e}else var i=!0;if(i)if(r.nullsNotDistinct!==void 0){let d=e;if(typeof r.nullsNotDistinct!="\
boolean")return ne.errors=[{instancePath:s+"/nullsNotDistinct",schemaPath:"#/properties/nullsNotDistinct/type",keyword:"type",params:{type:"boolean"}}],!1;var i=d===
e}else var i=!0}}}}else return ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ne.errors=t,e===0}ne.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};var jr={type:"object",properties:{name:{type:"string",minLength:1},columns:{minItems:1,type:"array",items:{type:"strin\
g",minLength:1}},references:{type:"object",properties:{table:{type:"string",minLength:1},columns:{minItems:1,type:"array",items:{type:"string",minLength:1}}},required:[
"table","columns"],additionalProperties:!1},onDelete:{type:"string",enum:["NO ACTION","RESTRICT","CASCADE","SET NULL","SET DEFAULT"]},onUpdate:{type:"string",enum:[
"NO ACTION","RESTRICT","CASCADE","SET NULL","SET DEFAULT"]}},required:["name","columns","references","onDelete","onUpdate"],additionalProperties:!1};function W(r,{
instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=W.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&
(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.name===void 0&&(d="name")||r.columns===void 0&&(d="columns")||r.references===void 0&&
(d="references")||r.onDelete===void 0&&(d="onDelete")||r.onUpdate===void 0&&(d="onUpdate"))return W.errors=[{instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:d}}],!1;{let y=e;for(let m in r)if(!(m==="name"||m==="columns"||m==="references"||m==="onDelete"||m==="onUpdate")){return W.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(y===e){if(r.name!==void 0){let m=r.
name,p=e;if(e===p)if(typeof m=="string"){if(N(m)<1)return W.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return W.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;
if(i){if(r.columns!==void 0){let m=r.columns,p=e;if(e===p)if(Array.isArray(m)){if(m.length<1)return W.errors=[{instancePath:s+"/columns",schemaPath:"#/propertie\
s/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var g=!0;let o=m.length;for(let l=0;l<o;l++){let k=m[l],_=e;if(e===_)if(typeof k=="string"){if(N(k)<
1)return W.errors=[{instancePath:s+"/columns/"+l,schemaPath:"#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return W.errors=
[{instancePath:s+"/columns/"+l,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"string"}}],!1;var g=_===e;if(!g)break}}}else return W.errors=
[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0;if(i){if(r.references!==void 0){
let m=r.references,p=e;if(e===p)if(m&&typeof m=="object"&&!Array.isArray(m)){let o;if(m.table===void 0&&(o="table")||m.columns===void 0&&(o="columns"))return W.
errors=[{instancePath:s+"/references",schemaPath:"#/properties/references/required",keyword:"required",params:{missingProperty:o}}],!1;{let l=e;for(let k in m)if(!(k===
"table"||k==="columns")){return W.errors=[{instancePath:s+"/references",schemaPath:"#/properties/references/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:k}}],!1;break}if(l===e){if(m.table!==void 0){let k=m.table,_=e;if(e===_)if(typeof k=="string"){if(N(k)<1)return W.errors=[{instancePath:s+
"/references/table",schemaPath:"#/properties/references/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return W.errors=[{instancePath:s+
"/references/table",schemaPath:"#/properties/references/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var c=_===e}else var c=!0;if(c)if(m.columns!==
void 0){let k=m.columns,_=e;if(e===_)if(Array.isArray(k)){if(k.length<1)return W.errors=[{instancePath:s+"/references/columns",schemaPath:"#/properties/referenc\
es/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var a=!0;let h=k.length;for(let b=0;b<h;b++){let q=k[b],j=e;if(e===j)if(typeof q=="str\
ing"){if(N(q)<1)return W.errors=[{instancePath:s+"/references/columns/"+b,schemaPath:"#/properties/references/properties/columns/items/minLength",keyword:"minLe\
ngth",params:{limit:1}}],!1}else return W.errors=[{instancePath:s+"/references/columns/"+b,schemaPath:"#/properties/references/properties/columns/items/type",keyword:"\
type",params:{type:"string"}}],!1;var a=j===e;if(!a)break}}}else return W.errors=[{instancePath:s+"/references/columns",schemaPath:"#/properties/references/prop\
erties/columns/type",keyword:"type",params:{type:"array"}}],!1;var c=_===e}else var c=!0}}}else return W.errors=[{instancePath:s+"/references",schemaPath:"#/pro\
perties/references/type",keyword:"type",params:{type:"object"}}],!1;var i=p===e}else var i=!0;if(i){if(r.onDelete!==void 0){let m=r.onDelete,p=e;if(typeof m!="s\
tring")return W.errors=[{instancePath:s+"/onDelete",schemaPath:"#/properties/onDelete/type",keyword:"type",params:{type:"string"}}],!1;if(!(m==="NO ACTION"||m===
"RESTRICT"||m==="CASCADE"||m==="SET NULL"||m==="SET DEFAULT"))return W.errors=[{instancePath:s+"/onDelete",schemaPath:"#/properties/onDelete/enum",keyword:"enum",
params:{allowedValues:jr.properties.onDelete.enum}}],!1;var i=p===e}else var i=!0;if(i)if(r.onUpdate!==void 0){let m=r.onUpdate,p=e;if(typeof m!="string")return W.
errors=[{instancePath:s+"/onUpdate",schemaPath:"#/properties/onUpdate/type",keyword:"type",params:{type:"string"}}],!1;if(!(m==="NO ACTION"||m==="RESTRICT"||m===
"CASCADE"||m==="SET NULL"||m==="SET DEFAULT"))return W.errors=[{instancePath:s+"/onUpdate",schemaPath:"#/properties/onUpdate/enum",keyword:"enum",params:{allowedValues:jr.
properties.onUpdate.enum}}],!1;var i=p===e}else var i=!0}}}}}}else return W.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return W.errors=t,e===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function he(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=he.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.name===void 0&&(g="name")||r.expression===void 0&&(g="exp\
ression"))return he.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let c=e;for(let a in r)if(!(a==="name"||
a==="expression")){return he.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}
if(c===e){if(r.name!==void 0){let a=r.name,d=e;if(e===d)if(typeof a=="string"){if(N(a)<1)return he.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return he.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}}],!1;var i=d===e}else var i=!0;if(i)if(r.expression!==void 0){let a=e;C(r.expression,{instancePath:s+"/expression",parentData:r,parentDataProperty:"\
expression",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var i=a===e}else var i=!0}}}else return he.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return he.errors=t,e===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Tr={type:"ob\
ject",properties:{name:{type:"string",minLength:1},method:{type:"string",enum:["btree","hash","gin","gist","brin","spgist"]},unique:{type:"boolean"},keys:{minItems:1,
type:"array",items:{type:"object",properties:{expression:{$ref:"https://wesley.dev/schemas/definitions/Expression"},descending:{type:"boolean"},nulls:{type:"str\
ing",enum:["FIRST","LAST"]}},required:["expression","descending","nulls"],additionalProperties:!1}},include:{type:"array",items:{type:"string",minLength:1}},where:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]}},required:["name","method","unique","keys","include","where"],additionalProperties:!1};
function X(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=X.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.name===void 0&&(y="name")||r.method===void 0&&(y="method")||
r.unique===void 0&&(y="unique")||r.keys===void 0&&(y="keys")||r.include===void 0&&(y="include")||r.where===void 0&&(y="where"))return X.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;{let m=e;for(let p in r)if(!(p==="name"||p==="method"||p==="unique"||p==="keys"||p===
"include"||p==="where")){return X.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;
break}if(m===e){if(r.name!==void 0){let p=r.name,f=e;if(e===f)if(typeof p=="string"){if(N(p)<1)return X.errors=[{instancePath:s+"/name",schemaPath:"#/properties\
/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return X.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.method!==void 0){let p=r.method,f=e;if(typeof p!="string")return X.errors=[{instancePath:s+"/method",schemaPath:"\
#/properties/method/type",keyword:"type",params:{type:"string"}}],!1;if(!(p==="btree"||p==="hash"||p==="gin"||p==="gist"||p==="brin"||p==="spgist"))return X.errors=
[{instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:Tr.properties.method.enum}}],!1;var i=f===e}else var i=!0;
if(i){if(r.unique!==void 0){let p=e;if(typeof r.unique!="boolean")return X.errors=[{instancePath:s+"/unique",schemaPath:"#/properties/unique/type",keyword:"type",
params:{type:"boolean"}}],!1;var i=p===e}else var i=!0;if(i){if(r.keys!==void 0){let p=r.keys,f=e;if(e===f)if(Array.isArray(p)){if(p.length<1)return X.errors=[{
instancePath:s+"/keys",schemaPath:"#/properties/keys/minItems",keyword:"minItems",params:{limit:1}}],!1;{var g=!0;let l=p.length;for(let k=0;k<l;k++){let _=p[k],
O=e;if(e===O)if(_&&typeof _=="object"&&!Array.isArray(_)){let b;if(_.expression===void 0&&(b="expression")||_.descending===void 0&&(b="descending")||_.nulls===void 0&&
(b="nulls"))return X.errors=[{instancePath:s+"/keys/"+k,schemaPath:"#/properties/keys/items/required",keyword:"required",params:{missingProperty:b}}],!1;{let q=e;
for(let j in _)if(!(j==="expression"||j==="descending"||j==="nulls")){return X.errors=[{instancePath:s+"/keys/"+k,schemaPath:"#/properties/keys/items/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:j}}],!1;break}if(q===e){if(_.expression!==void 0){let j=e;C(_.expression,{instancePath:s+"\
/keys/"+k+"/expression",parentData:_,parentDataProperty:"expression",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var c=j===
e}else var c=!0;if(c){if(_.descending!==void 0){let j=e;if(typeof _.descending!="boolean")return X.errors=[{instancePath:s+"/keys/"+k+"/descending",schemaPath:"\
#/properties/keys/items/properties/descending/type",keyword:"type",params:{type:"boolean"}}],!1;var c=j===e}else var c=!0;if(c)if(_.nulls!==void 0){let j=_.nulls,
D=e;if(typeof j!="string")return X.errors=[{instancePath:s+"/keys/"+k+"/nulls",schemaPath:"#/properties/keys/items/properties/nulls/type",keyword:"type",params:{
type:"string"}}],!1;if(!(j==="FIRST"||j==="LAST"))return X.errors=[{instancePath:s+"/keys/"+k+"/nulls",schemaPath:"#/properties/keys/items/properties/nulls/enum",
keyword:"enum",params:{allowedValues:Tr.properties.keys.items.properties.nulls.enum}}],!1;var c=D===e}else var c=!0}}}}else return X.errors=[{instancePath:s+"/k\
eys/"+k,schemaPath:"#/properties/keys/items/type",keyword:"type",params:{type:"object"}}],!1;var g=O===e;if(!g)break}}}else return X.errors=[{instancePath:s+"/k\
eys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i){if(r.include!==void 0){let p=r.include,f=e;if(e===
f)if(Array.isArray(p)){var a=!0;let l=p.length;for(let k=0;k<l;k++){let _=p[k],O=e;if(e===O)if(typeof _=="string"){if(N(_)<1)return X.errors=[{instancePath:s+"/\
include/"+k,schemaPath:"#/properties/include/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return X.errors=[{instancePath:s+"/include/"+k,schemaPath:"\
#/properties/include/items/type",keyword:"type",params:{type:"string"}}],!1;var a=O===e;if(!a)break}}else return X.errors=[{instancePath:s+"/include",schemaPath:"\
#/properties/include/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i)if(r.where!==void 0){let p=r.where,f=e,o=e,l=!1,k=e;C(p,{instancePath:s+
"/where",parentData:r,parentDataProperty:"where",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var d=k===e;l=l||d;let _=e;if(p!==
null){let h={instancePath:s+"/where",schemaPath:"#/properties/where/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[h]:t.push(h),e++}var d=_===e;
if(l=l||d,l)e=o,t!==null&&(o?t.length=o:t=null);else{let h={instancePath:s+"/where",schemaPath:"#/properties/where/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[h]:t.push(h),e++,X.errors=t,!1}var i=f===e}else var i=!0}}}}}}}else return X.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}}],!1;return X.errors=t,e===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Te(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Te.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.enabled===void 0&&(g="enabled")||r.forced===void 0&&(g="f\
orced"))return Te.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let c=e;for(let a in r)if(!(a==="enabled"||
a==="forced")){return Te.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(c===
e){if(r.enabled!==void 0){let a=e;if(typeof r.enabled!="boolean")return Te.errors=[{instancePath:s+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"ty\
pe",params:{type:"boolean"}}],!1;var i=a===e}else var i=!0;if(i)if(r.forced!==void 0){let a=e;if(typeof r.forced!="boolean")return Te.errors=[{instancePath:s+"/\
forced",schemaPath:"#/properties/forced/type",keyword:"type",params:{type:"boolean"}}],!1;var i=a===e}else var i=!0}}}else return Te.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Te.errors=t,e===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ls={type:"object",properties:{
name:{type:"string",minLength:1},command:{type:"string",enum:["SELECT","INSERT","UPDATE","DELETE"]},roles:{type:"array",items:{type:"string",minLength:1}},using:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]},check:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"\
null"}]},reads:{type:"array",items:{type:"string",minLength:1}}},required:["name","command","roles","using","check","reads"],additionalProperties:!1};function Q(r,{
instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Q.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&
(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.name===void 0&&(y="name")||r.command===void 0&&(y="command")||r.roles===void 0&&(y=
"roles")||r.using===void 0&&(y="using")||r.check===void 0&&(y="check")||r.reads===void 0&&(y="reads"))return Q.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:y}}],!1;{let m=e;for(let p in r)if(!(p==="name"||p==="command"||p==="roles"||p==="using"||p==="check"||p==="reads")){return Q.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(m===e){if(r.name!==void 0){
let p=r.name,f=e;if(e===f)if(typeof p=="string"){if(N(p)<1)return Q.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",
params:{limit:1}}],!1}else return Q.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else
var i=!0;if(i){if(r.command!==void 0){let p=r.command,f=e;if(typeof p!="string")return Q.errors=[{instancePath:s+"/command",schemaPath:"#/properties/command/typ\
e",keyword:"type",params:{type:"string"}}],!1;if(!(p==="SELECT"||p==="INSERT"||p==="UPDATE"||p==="DELETE"))return Q.errors=[{instancePath:s+"/command",schemaPath:"\
#/properties/command/enum",keyword:"enum",params:{allowedValues:ls.properties.command.enum}}],!1;var i=f===e}else var i=!0;if(i){if(r.roles!==void 0){let p=r.roles,
f=e;if(e===f)if(Array.isArray(p)){var g=!0;let l=p.length;for(let k=0;k<l;k++){let _=p[k],O=e;if(e===O)if(typeof _=="string"){if(N(_)<1)return Q.errors=[{instancePath:s+
"/roles/"+k,schemaPath:"#/properties/roles/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Q.errors=[{instancePath:s+"/roles/"+k,schemaPath:"\
#/properties/roles/items/type",keyword:"type",params:{type:"string"}}],!1;var g=O===e;if(!g)break}}else return Q.errors=[{instancePath:s+"/roles",schemaPath:"#/\
properties/roles/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i){if(r.using!==void 0){let p=r.using,f=e,o=e,l=!1,k=e;C(p,{instancePath:s+
"/using",parentData:r,parentDataProperty:"using",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var c=k===e;l=l||c;let _=e;if(p!==
null){let h={instancePath:s+"/using",schemaPath:"#/properties/using/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[h]:t.push(h),e++}var c=_===e;
if(l=l||c,l)e=o,t!==null&&(o?t.length=o:t=null);else{let h={instancePath:s+"/using",schemaPath:"#/properties/using/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[h]:t.push(h),e++,Q.errors=t,!1}var i=f===e}else var i=!0;if(i){if(r.check!==void 0){let p=r.check,f=e,o=e,l=!1,k=e;C(p,{instancePath:s+"/check",parentData:r,
parentDataProperty:"check",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var a=k===e;l=l||a;let _=e;if(p!==null){let h={instancePath:s+
"/check",schemaPath:"#/properties/check/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[h]:t.push(h),e++}var a=_===e;if(l=l||a,l)e=o,t!==null&&(o?
t.length=o:t=null);else{let h={instancePath:s+"/check",schemaPath:"#/properties/check/anyOf",keyword:"anyOf",params:{}};return t===null?t=[h]:t.push(h),e++,Q.errors=
t,!1}var i=f===e}else var i=!0;if(i)if(r.reads!==void 0){let p=r.reads,f=e;if(e===f)if(Array.isArray(p)){var d=!0;let l=p.length;for(let k=0;k<l;k++){let _=p[k],
O=e;if(e===O)if(typeof _=="string"){if(N(_)<1)return Q.errors=[{instancePath:s+"/reads/"+k,schemaPath:"#/properties/reads/items/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return Q.errors=[{instancePath:s+"/reads/"+k,schemaPath:"#/properties/reads/items/type",keyword:"type",params:{type:"string"}}],!1;var d=O===
e;if(!d)break}}else return Q.errors=[{instancePath:s+"/reads",schemaPath:"#/properties/reads/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0}}}}}}}else
return Q.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Q.errors=t,e===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ps={type:"object",properties:{role:{type:"string",minLength:1},column:{anyOf:[{type:"string",minLength:1},{type:"null"}]},privileges:{minItems:1,type:"array",
items:{type:"string",enum:["SELECT","INSERT","UPDATE","DELETE","TRUNCATE","REFERENCES","TRIGGER"]}}},required:["role","column","privileges"],additionalProperties:!1};
function Pe(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Pe.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.role===void 0&&(a="role")||r.column===void 0&&(a="column")||
r.privileges===void 0&&(a="privileges"))return Pe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;{let d=e;for(let y in r)
if(!(y==="role"||y==="column"||y==="privileges")){return Pe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],
!1;break}if(d===e){if(r.role!==void 0){let y=r.role,m=e;if(e===m)if(typeof y=="string"){if(N(y)<1)return Pe.errors=[{instancePath:s+"/role",schemaPath:"#/proper\
ties/role/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Pe.errors=[{instancePath:s+"/role",schemaPath:"#/properties/role/type",keyword:"type",
params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(r.column!==void 0){let y=r.column,m=e,p=e,f=!1,o=e;if(e===o)if(typeof y=="string"){if(N(y)<1){let _={
instancePath:s+"/column",schemaPath:"#/properties/column/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[_]:t.push(_),e++}}else{let _={instancePath:s+
"/column",schemaPath:"#/properties/column/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[_]:t.push(_),e++}var g=o===e;f=f||g;let l=e;if(y!==null){
let _={instancePath:s+"/column",schemaPath:"#/properties/column/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var g=l===e;if(f=
f||g,f)e=p,t!==null&&(p?t.length=p:t=null);else{let _={instancePath:s+"/column",schemaPath:"#/properties/column/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[_]:t.push(_),e++,Pe.errors=t,!1}var i=m===e}else var i=!0;if(i)if(r.privileges!==void 0){let y=r.privileges,m=e;if(e===m)if(Array.isArray(y)){if(y.length<1)return Pe.
errors=[{instancePath:s+"/privileges",schemaPath:"#/properties/privileges/minItems",keyword:"minItems",params:{limit:1}}],!1;{var c=!0;let f=y.length;for(let o=0;o<
f;o++){let l=y[o],k=e;if(typeof l!="string")return Pe.errors=[{instancePath:s+"/privileges/"+o,schemaPath:"#/properties/privileges/items/type",keyword:"type",params:{
type:"string"}}],!1;if(!(l==="SELECT"||l==="INSERT"||l==="UPDATE"||l==="DELETE"||l==="TRUNCATE"||l==="REFERENCES"||l==="TRIGGER"))return Pe.errors=[{instancePath:s+
"/privileges/"+o,schemaPath:"#/properties/privileges/items/enum",keyword:"enum",params:{allowedValues:ps.properties.privileges.items.enum}}],!1;var c=k===e;if(!c)
break}}}else return Pe.errors=[{instancePath:s+"/privileges",schemaPath:"#/properties/privileges/type",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else
var i=!0}}}}else return Pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Pe.errors=t,e===0}Pe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function pe(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=pe.evaluated;
if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.name===void 0&&(f="name")||r.
columns===void 0&&(f="columns")||r.primaryKey===void 0&&(f="primaryKey")||r.uniqueConstraints===void 0&&(f="uniqueConstraints")||r.foreignKeys===void 0&&(f="for\
eignKeys")||r.checks===void 0&&(f="checks")||r.indexes===void 0&&(f="indexes")||r.rowSecurity===void 0&&(f="rowSecurity")||r.policies===void 0&&(f="policies")||
r.grants===void 0&&(f="grants")||r.comment===void 0&&(f="comment"))return pe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}}],
!1;{let o=e;for(let l in r)if(!cr.call(Dr.properties,l)){return pe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l}}],!1;break}if(o===e){if(r.name!==void 0){let l=r.name,k=e;if(e===k)if(typeof l=="string"){if(N(l)<1)return pe.errors=[{instancePath:s+"/na\
me",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return pe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/n\
ame/type",keyword:"type",params:{type:"string"}}],!1;var i=k===e}else var i=!0;if(i){if(r.columns!==void 0){let l=r.columns,k=e;if(e===k)if(Array.isArray(l)){var g=!0;
let O=l.length;for(let h=0;h<O;h++){let b=e;we(l[h],{instancePath:s+"/columns/"+h,parentData:l,parentDataProperty:h,rootData:L,dynamicAnchors:A})||(t=t===null?we.
errors:t.concat(we.errors),e=t.length);var g=b===e;if(!g)break}}else return pe.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"\
type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i){if(r.primaryKey!==void 0){let l=e;_e(r.primaryKey,{instancePath:s+"/primaryKey",parentData:r,parentDataProperty:"\
primaryKey",rootData:L,dynamicAnchors:A})||(t=t===null?_e.errors:t.concat(_e.errors),e=t.length);var i=l===e}else var i=!0;if(i){if(r.uniqueConstraints!==void 0){
let l=r.uniqueConstraints,k=e;if(e===k)if(Array.isArray(l)){var c=!0;let O=l.length;for(let h=0;h<O;h++){let b=e;ne(l[h],{instancePath:s+"/uniqueConstraints/"+h,
parentData:l,parentDataProperty:h,rootData:L,dynamicAnchors:A})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var c=b===e;if(!c)break}}else return pe.errors=
[{instancePath:s+"/uniqueConstraints",schemaPath:"#/properties/uniqueConstraints/type",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i){
if(r.foreignKeys!==void 0){let l=r.foreignKeys,k=e;if(e===k)if(Array.isArray(l)){var a=!0;let O=l.length;for(let h=0;h<O;h++){let b=e;W(l[h],{instancePath:s+"/f\
oreignKeys/"+h,parentData:l,parentDataProperty:h,rootData:L,dynamicAnchors:A})||(t=t===null?W.errors:t.concat(W.errors),e=t.length);var a=b===e;if(!a)break}}else
return pe.errors=[{instancePath:s+"/foreignKeys",schemaPath:"#/properties/foreignKeys/type",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;
if(i){if(r.checks!==void 0){let l=r.checks,k=e;if(e===k)if(Array.isArray(l)){var d=!0;let O=l.length;for(let h=0;h<O;h++){let b=e;he(l[h],{instancePath:s+"/chec\
ks/"+h,parentData:l,parentDataProperty:h,rootData:L,dynamicAnchors:A})||(t=t===null?he.errors:t.concat(he.errors),e=t.length);var d=b===e;if(!d)break}}else return pe.
errors=[{instancePath:s+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i){if(r.indexes!==
void 0){let l=r.indexes,k=e;if(e===k)if(Array.isArray(l)){var y=!0;let O=l.length;for(let h=0;h<O;h++){let b=e;X(l[h],{instancePath:s+"/indexes/"+h,parentData:l,
parentDataProperty:h,rootData:L,dynamicAnchors:A})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var y=b===e;if(!y)break}}else return pe.errors=[{instancePath:s+
"/indexes",schemaPath:"#/properties/indexes/type",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i){if(r.rowSecurity!==void 0){let l=e;Te(
r.rowSecurity,{instancePath:s+"/rowSecurity",parentData:r,parentDataProperty:"rowSecurity",rootData:L,dynamicAnchors:A})||(t=t===null?Te.errors:t.concat(Te.errors),
e=t.length);var i=l===e}else var i=!0;if(i){if(r.policies!==void 0){let l=r.policies,k=e;if(e===k)if(Array.isArray(l)){var m=!0;let O=l.length;for(let h=0;h<O;h++){
let b=e;Q(l[h],{instancePath:s+"/policies/"+h,parentData:l,parentDataProperty:h,rootData:L,dynamicAnchors:A})||(t=t===null?Q.errors:t.concat(Q.errors),e=t.length);
var m=b===e;if(!m)break}}else return pe.errors=[{instancePath:s+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type:"array"}}],!1;var i=k===
e}else var i=!0;if(i){if(r.grants!==void 0){let l=r.grants,k=e;if(e===k)if(Array.isArray(l)){var p=!0;let O=l.length;for(let h=0;h<O;h++){let b=e;Pe(l[h],{instancePath:s+
"/grants/"+h,parentData:l,parentDataProperty:h,rootData:L,dynamicAnchors:A})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var p=b===e;if(!p)break}}else
return pe.errors=[{instancePath:s+"/grants",schemaPath:"#/properties/grants/type",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i)if(r.
comment!==void 0){let l=r.comment,k=e;if(typeof l!="string"&&l!==null)return pe.errors=[{instancePath:s+"/comment",schemaPath:"#/properties/comment/type",keyword:"\
type",params:{type:Dr.properties.comment.type}}],!1;var i=k===e}else var i=!0}}}}}}}}}}}}else return pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}}],!1;return pe.errors=t,e===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ae(r,{instancePath:s="",parentData:R,parentDataProperty:S,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Ae.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let a;if(r.enums===void 0&&(a="enums")||r.tables===void 0&&(a="tables"))return Ae.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:a}}],!1;{let d=e;for(let y in r)if(!(y==="enums"||y==="tables")){return Ae.errors=[{instancePath:s,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;break}if(d===e){if(r.enums!==void 0){let y=r.enums,m=e;if(e===m)if(Array.isArray(y)){
var i=!0;let p=y.length;for(let f=0;f<p;f++){let o=e;be(y[f],{instancePath:s+"/enums/"+f,parentData:y,parentDataProperty:f,rootData:L,dynamicAnchors:A})||(t=t===
null?be.errors:t.concat(be.errors),e=t.length);var i=o===e;if(!i)break}}else return Ae.errors=[{instancePath:s+"/enums",schemaPath:"#/properties/enums/type",keyword:"\
type",params:{type:"array"}}],!1;var g=m===e}else var g=!0;if(g)if(r.tables!==void 0){let y=r.tables,m=e;if(e===m)if(Array.isArray(y)){var c=!0;let f=y.length;for(let o=0;o<
f;o++){let l=e;pe(y[o],{instancePath:s+"/tables/"+o,parentData:y,parentDataProperty:o,rootData:L,dynamicAnchors:A})||(t=t===null?pe.errors:t.concat(pe.errors),e=
t.length);var c=l===e;if(!c)break}}else return Ae.errors=[{instancePath:s+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type:"array"}}],
!1;var g=m===e}else var g=!0}}}else return Ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ae.errors=t,e===0}Ae.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fs=new RegExp("^[0-9a-f]{64}$","u");function $(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=$.
evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(typeof r=="string"){if(!fs.test(r))return $.errors=[{instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}}],!1}else return $.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"}}],!1;return $.errors=t,e===0}$.evaluated={dynamicProps:!1,dynamicItems:!1};var ms={type:"object",properties:{graphqlName:{type:"string"},ts:{type:"string"},zod:{type:"string"},nullableItems:{type:"boolean",const:!0},embedded:{type:"obj\
ect",properties:{type:{type:"string",minLength:1},list:{type:"boolean"}},required:["type","list"],additionalProperties:!1},fields:{minItems:1,type:"array",items:{
$ref:"https://wesley.dev/schemas/definitions/EmbeddedField"}},comment:{type:"string"},relations:{type:"array",items:{$ref:"https://wesley.dev/schemas/definition\
s/Relation"}},backfill:{$ref:"https://wesley.dev/schemas/definitions/Expression"},deprecated:{type:"string"},weight:{type:"integer",minimum:0,maximum:9007199254740991},
critical:{type:"boolean",const:!0},sensitive:{type:"boolean",const:!0},pii:{type:"boolean",const:!0},uid:{type:"string"},renamedFrom:{type:"string"},renamedValues:{
type:"object",propertyNames:{type:"string"},additionalProperties:{type:"string"}}},additionalProperties:!1},Ir={type:"object",properties:{name:{type:"string",minLength:1},
type:{$ref:"https://wesley.dev/schemas/definitions/EmbeddedFieldType"},list:{type:"boolean"},nullable:{type:"boolean"},nullableItems:{type:"boolean"},comment:{type:[
"string","null"]},ts:{type:"string"},zod:{type:"string"},deprecated:{type:"string"},sensitive:{type:"boolean",const:!0},pii:{type:"boolean",const:!0}},required:[
"name","type","list","nullable","nullableItems","comment"],additionalProperties:!1},ds={type:"object",discriminator:{propertyName:"kind"},oneOf:[{type:"object",
properties:{kind:{type:"string",const:"builtin"},name:{type:"string",enum:["bigint","bit varying","bit","boolean","bytea","character varying","character","cidr",
"date","double precision","inet","integer","interval","json","jsonb","macaddr","numeric","real","smallint","text","time with time zone","time without time zone",
"timestamp with time zone","timestamp without time zone","uuid"]},modifiers:{maxItems:2,type:"array",items:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991}}},
required:["kind","name","modifiers"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"enum"},name:{type:"string",minLength:1}},required:[
"kind","name"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"embedded"},name:{type:"string",minLength:1}},required:["kind","nam\
e"],additionalProperties:!1}]};function Z(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Z.evaluated;
if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y=r.kind;if(typeof y=="string")if(y===
"builtin"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.kind===void 0&&(p="kind")||r.name===void 0&&(p="name")||r.modifiers===void 0&&(p="mo\
difiers"))return Z.errors=[{instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:p}}],!1;{let f=e;for(let o in r)if(!(o==="\
kind"||o==="name"||o==="modifiers")){return Z.errors=[{instancePath:s,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(f===e){if(r.kind!==void 0){let o=r.kind,l=e;if(typeof o!="string")return Z.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties/kind/typ\
e",keyword:"type",params:{type:"string"}}],!1;if(o!=="builtin")return Z.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"co\
nst",params:{allowedValue:"builtin"}}],!1;var i=l===e}else var i=!0;if(i){if(r.name!==void 0){let o=r.name,l=e;if(typeof o!="string")return Z.errors=[{instancePath:s+
"/name",schemaPath:"#/oneOf/0/properties/name/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="bigint"||o==="bit varying"||o==="bit"||o==="boolean"||o===
"bytea"||o==="character varying"||o==="character"||o==="cidr"||o==="date"||o==="double precision"||o==="inet"||o==="integer"||o==="interval"||o==="json"||o==="j\
sonb"||o==="macaddr"||o==="numeric"||o==="real"||o==="smallint"||o==="text"||o==="time with time zone"||o==="time without time zone"||o==="timestamp with time z\
one"||o==="timestamp without time zone"||o==="uuid"))return Z.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/0/properties/name/enum",keyword:"enum",params:{
allowedValues:ds.oneOf[0].properties.name.enum}}],!1;var i=l===e}else var i=!0;if(i)if(r.modifiers!==void 0){let o=r.modifiers,l=e;if(e===l)if(Array.isArray(o)){
if(o.length>2)return Z.errors=[{instancePath:s+"/modifiers",schemaPath:"#/oneOf/0/properties/modifiers/maxItems",keyword:"maxItems",params:{limit:2}}],!1;{var g=!0;
let _=o.length;for(let O=0;O<_;O++){let h=o[O],b=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return Z.errors=[{instancePath:s+"/modifiers/"+O,schemaPath:"\
#/oneOf/0/properties/modifiers/items/type",keyword:"type",params:{type:"integer"}}],!1;if(e===b&&typeof h=="number"&&isFinite(h)){if(h>9007199254740991||isNaN(h))
return Z.errors=[{instancePath:s+"/modifiers/"+O,schemaPath:"#/oneOf/0/properties/modifiers/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(h<-9007199254740991||isNaN(h))return Z.errors=[{instancePath:s+"/modifiers/"+O,schemaPath:"#/oneOf/0/properties/modifiers/items/minimum",keyword:"minimum",
params:{comparison:">=",limit:-9007199254740991}}],!1}var g=b===e;if(!g)break}}}else return Z.errors=[{instancePath:s+"/modifiers",schemaPath:"#/oneOf/0/propert\
ies/modifiers/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0}}}}else return Z.errors=[{instancePath:s,schemaPath:"#/oneOf/0/type",keyword:"\
type",params:{type:"object"}}],!1;var c=!0}else if(y==="enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.kind===void 0&&(p="kind")||r.name===
void 0&&(p="name"))return Z.errors=[{instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:p}}],!1;{let f=e;for(let o in r)if(!(o===
"kind"||o==="name")){return Z.errors=[{instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(f===e){if(r.kind!==void 0){let o=r.kind,l=e;if(typeof o!="string")return Z.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/typ\
e",keyword:"type",params:{type:"string"}}],!1;if(o!=="enum")return Z.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",
params:{allowedValue:"enum"}}],!1;var a=l===e}else var a=!0;if(a)if(r.name!==void 0){let o=r.name,l=e;if(e===l)if(typeof o=="string"){if(N(o)<1)return Z.errors=
[{instancePath:s+"/name",schemaPath:"#/oneOf/1/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Z.errors=[{instancePath:s+"/name",
schemaPath:"#/oneOf/1/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var a=l===e}else var a=!0}}}else return Z.errors=[{instancePath:s,schemaPath:"\
#/oneOf/1/type",keyword:"type",params:{type:"object"}}],!1;c!==!0&&(c=!0)}else if(y==="embedded"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.
kind===void 0&&(p="kind")||r.name===void 0&&(p="name"))return Z.errors=[{instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:p}}],
!1;{let f=e;for(let o in r)if(!(o==="kind"||o==="name")){return Z.errors=[{instancePath:s,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:o}}],!1;break}if(f===e){if(r.kind!==void 0){let o=r.kind,l=e;if(typeof o!="string")return Z.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/2/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(o!=="embedded")return Z.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/2/prop\
erties/kind/const",keyword:"const",params:{allowedValue:"embedded"}}],!1;var d=l===e}else var d=!0;if(d)if(r.name!==void 0){let o=r.name,l=e;if(e===l)if(typeof o==
"string"){if(N(o)<1)return Z.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/2/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Z.
errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/2/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var d=l===e}else var d=!0}}}else return Z.
errors=[{instancePath:s,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"}}],!1;c!==!0&&(c=!0)}else return Z.errors=[{instancePath:s,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:y}}],!1;else return Z.errors=[{instancePath:s,schemaPath:"#/discriminator",
keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:y}}],!1}else return Z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return Z.errors=t,P.props=c,e===0}Z.evaluated={dynamicProps:!0,dynamicItems:!1};function ve(r,{instancePath:s="",parentData:R,parentDataProperty:S,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ve.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let g;if(r.name===void 0&&(g="name")||r.type===void 0&&(g="type")||r.list===void 0&&(g="list")||r.nullable===void 0&&(g="nullable")||
r.nullableItems===void 0&&(g="nullableItems")||r.comment===void 0&&(g="comment"))return ve.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:g}}],!1;{let c=e;for(let a in r)if(!cr.call(Ir.properties,a)){return ve.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:a}}],!1;break}if(c===e){if(r.name!==void 0){let a=r.name,d=e;if(e===d)if(typeof a=="string"){if(N(a)<1)return ve.errors=
[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ve.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(r.type!==void 0){let a=e;Z(r.type,{instancePath:s+"/type",
parentData:r,parentDataProperty:"type",rootData:L,dynamicAnchors:A})||(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var i=a===e}else var i=!0;if(i){if(r.list!==
void 0){let a=e;if(typeof r.list!="boolean")return ve.errors=[{instancePath:s+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type:"boolean"}}],
!1;var i=a===e}else var i=!0;if(i){if(r.nullable!==void 0){let a=e;if(typeof r.nullable!="boolean")return ve.errors=[{instancePath:s+"/nullable",schemaPath:"#/p\
roperties/nullable/type",keyword:"type",params:{type:"boolean"}}],!1;var i=a===e}else var i=!0;if(i){if(r.nullableItems!==void 0){let a=e;if(typeof r.nullableItems!=
"boolean")return ve.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullableItems/type",keyword:"type",params:{type:"boolean"}}],!1;var i=a===
e}else var i=!0;if(i){if(r.comment!==void 0){let a=r.comment,d=e;if(typeof a!="string"&&a!==null)return ve.errors=[{instancePath:s+"/comment",schemaPath:"#/prop\
erties/comment/type",keyword:"type",params:{type:Ir.properties.comment.type}}],!1;var i=d===e}else var i=!0;if(i){if(r.ts!==void 0){let a=e;if(typeof r.ts!="str\
ing")return ve.errors=[{instancePath:s+"/ts",schemaPath:"#/properties/ts/type",keyword:"type",params:{type:"string"}}],!1;var i=a===e}else var i=!0;if(i){if(r.zod!==
void 0){let a=e;if(typeof r.zod!="string")return ve.errors=[{instancePath:s+"/zod",schemaPath:"#/properties/zod/type",keyword:"type",params:{type:"string"}}],!1;
var i=a===e}else var i=!0;if(i){if(r.deprecated!==void 0){let a=e;if(typeof r.deprecated!="string")return ve.errors=[{instancePath:s+"/deprecated",schemaPath:"#\
/properties/deprecated/type",keyword:"type",params:{type:"string"}}],!1;var i=a===e}else var i=!0;if(i){if(r.sensitive!==void 0){let a=r.sensitive,d=e;if(typeof a!=
"boolean")return ve.errors=[{instancePath:s+"/sensitive",schemaPath:"#/properties/sensitive/type",keyword:"type",params:{type:"boolean"}}],!1;if(a!==!0)return ve.
errors=[{instancePath:s+"/sensitive",schemaPath:"#/properties/sensitive/const",keyword:"const",params:{allowedValue:!0}}],!1;var i=d===e}else var i=!0;if(i)if(r.
pii!==void 0){let a=r.pii,d=e;if(typeof a!="boolean")return ve.errors=[{instancePath:s+"/pii",schemaPath:"#/properties/pii/type",keyword:"type",params:{type:"bo\
olean"}}],!1;if(a!==!0)return ve.errors=[{instancePath:s+"/pii",schemaPath:"#/properties/pii/const",keyword:"const",params:{allowedValue:!0}}],!1;var i=d===e}else
var i=!0}}}}}}}}}}}}else return ve.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ve.errors=t,e===0}ve.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var us={type:"object",properties:{name:{type:"string",minLength:1},table:{type:"string",minLength:1},list:{type:"bool\
ean"},nullable:{type:"boolean"},nullableItems:{type:"boolean"},comment:{type:["string","null"]},deprecated:{type:"string"}},required:["name","table","list","nul\
lable","nullableItems","comment"],additionalProperties:!1};function qe(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=qe.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.
name===void 0&&(g="name")||r.table===void 0&&(g="table")||r.list===void 0&&(g="list")||r.nullable===void 0&&(g="nullable")||r.nullableItems===void 0&&(g="nullab\
leItems")||r.comment===void 0&&(g="comment"))return qe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let c=e;
for(let a in r)if(!(a==="name"||a==="table"||a==="list"||a==="nullable"||a==="nullableItems"||a==="comment"||a==="deprecated")){return qe.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(c===e){if(r.name!==void 0){let a=r.name,d=e;if(e===
d)if(typeof a=="string"){if(N(a)<1)return qe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return qe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(r.table!==
void 0){let a=r.table,d=e;if(e===d)if(typeof a=="string"){if(N(a)<1)return qe.errors=[{instancePath:s+"/table",schemaPath:"#/properties/table/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return qe.errors=[{instancePath:s+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type:"string"}}],!1;
var i=d===e}else var i=!0;if(i){if(r.list!==void 0){let a=e;if(typeof r.list!="boolean")return qe.errors=[{instancePath:s+"/list",schemaPath:"#/properties/list/\
type",keyword:"type",params:{type:"boolean"}}],!1;var i=a===e}else var i=!0;if(i){if(r.nullable!==void 0){let a=e;if(typeof r.nullable!="boolean")return qe.errors=
[{instancePath:s+"/nullable",schemaPath:"#/properties/nullable/type",keyword:"type",params:{type:"boolean"}}],!1;var i=a===e}else var i=!0;if(i){if(r.nullableItems!==
void 0){let a=e;if(typeof r.nullableItems!="boolean")return qe.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullableItems/type",keyword:"ty\
pe",params:{type:"boolean"}}],!1;var i=a===e}else var i=!0;if(i){if(r.comment!==void 0){let a=r.comment,d=e;if(typeof a!="string"&&a!==null)return qe.errors=[{instancePath:s+
"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:us.properties.comment.type}}],!1;var i=d===e}else var i=!0;if(i)if(r.deprecated!==
void 0){let a=e;if(typeof r.deprecated!="string")return qe.errors=[{instancePath:s+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{
type:"string"}}],!1;var i=a===e}else var i=!0}}}}}}}}else return qe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return qe.
errors=t,e===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function H(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=H.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m=e;for(let p in r)
if(!cr.call(ms.properties,p)){return H.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],
!1;break}if(m===e){if(r.graphqlName!==void 0){let p=e;if(typeof r.graphqlName!="string")return H.errors=[{instancePath:s+"/graphqlName",schemaPath:"#/properties\
/graphqlName/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.ts!==void 0){let p=e;if(typeof r.ts!="string")return H.errors=
[{instancePath:s+"/ts",schemaPath:"#/properties/ts/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.zod!==void 0){let p=e;if(typeof r.
zod!="string")return H.errors=[{instancePath:s+"/zod",schemaPath:"#/properties/zod/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){
if(r.nullableItems!==void 0){let p=r.nullableItems,f=e;if(typeof p!="boolean")return H.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullabl\
eItems/type",keyword:"type",params:{type:"boolean"}}],!1;if(p!==!0)return H.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullableItems/cons\
t",keyword:"const",params:{allowedValue:!0}}],!1;var i=f===e}else var i=!0;if(i){if(r.embedded!==void 0){let p=r.embedded,f=e;if(e===f)if(p&&typeof p=="object"&&
!Array.isArray(p)){let l;if(p.type===void 0&&(l="type")||p.list===void 0&&(l="list"))return H.errors=[{instancePath:s+"/embedded",schemaPath:"#/properties/embed\
ded/required",keyword:"required",params:{missingProperty:l}}],!1;{let k=e;for(let _ in p)if(!(_==="type"||_==="list")){return H.errors=[{instancePath:s+"/embedd\
ed",schemaPath:"#/properties/embedded/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_}}],!1;break}if(k===e){if(p.type!==void 0){
let _=p.type,O=e;if(e===O)if(typeof _=="string"){if(N(_)<1)return H.errors=[{instancePath:s+"/embedded/type",schemaPath:"#/properties/embedded/properties/type/m\
inLength",keyword:"minLength",params:{limit:1}}],!1}else return H.errors=[{instancePath:s+"/embedded/type",schemaPath:"#/properties/embedded/properties/type/typ\
e",keyword:"type",params:{type:"string"}}],!1;var g=O===e}else var g=!0;if(g)if(p.list!==void 0){let _=e;if(typeof p.list!="boolean")return H.errors=[{instancePath:s+
"/embedded/list",schemaPath:"#/properties/embedded/properties/list/type",keyword:"type",params:{type:"boolean"}}],!1;var g=_===e}else var g=!0}}}else return H.errors=
[{instancePath:s+"/embedded",schemaPath:"#/properties/embedded/type",keyword:"type",params:{type:"object"}}],!1;var i=f===e}else var i=!0;if(i){if(r.fields!==void 0){
let p=r.fields,f=e;if(e===f)if(Array.isArray(p)){if(p.length<1)return H.errors=[{instancePath:s+"/fields",schemaPath:"#/properties/fields/minItems",keyword:"min\
Items",params:{limit:1}}],!1;{var c=!0;let l=p.length;for(let k=0;k<l;k++){let _=e;ve(p[k],{instancePath:s+"/fields/"+k,parentData:p,parentDataProperty:k,rootData:L,
dynamicAnchors:A})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var c=_===e;if(!c)break}}}else return H.errors=[{instancePath:s+"/fields",schemaPath:"\
#/properties/fields/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i){if(r.comment!==void 0){let p=e;if(typeof r.comment!="string")
return H.errors=[{instancePath:s+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.
relations!==void 0){let p=r.relations,f=e;if(e===f)if(Array.isArray(p)){var a=!0;let l=p.length;for(let k=0;k<l;k++){let _=e;qe(p[k],{instancePath:s+"/relations\
/"+k,parentData:p,parentDataProperty:k,rootData:L,dynamicAnchors:A})||(t=t===null?qe.errors:t.concat(qe.errors),e=t.length);var a=_===e;if(!a)break}}else return H.
errors=[{instancePath:s+"/relations",schemaPath:"#/properties/relations/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i){if(r.backfill!==
void 0){let p=e;C(r.backfill,{instancePath:s+"/backfill",parentData:r,parentDataProperty:"backfill",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(
C.errors),e=t.length);var i=p===e}else var i=!0;if(i){if(r.deprecated!==void 0){let p=e;if(typeof r.deprecated!="string")return H.errors=[{instancePath:s+"/depr\
ecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.weight!==void 0){let p=r.weight,
f=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return H.errors=[{instancePath:s+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===f&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return H.errors=[{instancePath:s+"/weight",schemaPath:"#/propert\
ies/weight/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(p<0||isNaN(p))return H.errors=[{instancePath:s+"/weight",schemaPath:"\
#/properties/weight/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=f===e}else var i=!0;if(i){if(r.critical!==void 0){let p=r.critical,f=e;
if(typeof p!="boolean")return H.errors=[{instancePath:s+"/critical",schemaPath:"#/properties/critical/type",keyword:"type",params:{type:"boolean"}}],!1;if(p!==!0)
return H.errors=[{instancePath:s+"/critical",schemaPath:"#/properties/critical/const",keyword:"const",params:{allowedValue:!0}}],!1;var i=f===e}else var i=!0;if(i){
if(r.sensitive!==void 0){let p=r.sensitive,f=e;if(typeof p!="boolean")return H.errors=[{instancePath:s+"/sensitive",schemaPath:"#/properties/sensitive/type",keyword:"\
type",params:{type:"boolean"}}],!1;if(p!==!0)return H.errors=[{instancePath:s+"/sensitive",schemaPath:"#/properties/sensitive/const",keyword:"const",params:{allowedValue:!0}}],
!1;var i=f===e}else var i=!0;if(i){if(r.pii!==void 0){let p=r.pii,f=e;if(typeof p!="boolean")return H.errors=[{instancePath:s+"/pii",schemaPath:"#/properties/pi\
i/type",keyword:"type",params:{type:"boolean"}}],!1;if(p!==!0)return H.errors=[{instancePath:s+"/pii",schemaPath:"#/properties/pii/const",keyword:"const",params:{
allowedValue:!0}}],!1;var i=f===e}else var i=!0;if(i){if(r.uid!==void 0){let p=e;if(typeof r.uid!="string")return H.errors=[{instancePath:s+"/uid",schemaPath:"#\
/properties/uid/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.renamedFrom!==void 0){let p=e;if(typeof r.renamedFrom!="st\
ring")return H.errors=[{instancePath:s+"/renamedFrom",schemaPath:"#/properties/renamedFrom/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;
if(i)if(r.renamedValues!==void 0){let p=r.renamedValues,f=e;if(e===f)if(p&&typeof p=="object"&&!Array.isArray(p)){for(let l in p){let k=e;if(typeof l!="string"){
let _={instancePath:s+"/renamedValues",schemaPath:"#/properties/renamedValues/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:l};t===null?
t=[_]:t.push(_),e++}var d=k===e;if(!d){let _={instancePath:s+"/renamedValues",schemaPath:"#/properties/renamedValues/propertyNames",keyword:"propertyNames",params:{
propertyName:l}};return t===null?t=[_]:t.push(_),e++,H.errors=t,!1;break}}if(d)for(let l in p){let k=e;if(typeof p[l]!="string")return H.errors=[{instancePath:s+
"/renamedValues/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/renamedValues/additionalProperties/type",keyword:"type",params:{type:"string"}}],
!1;var y=k===e;if(!y)break}}else return H.errors=[{instancePath:s+"/renamedValues",schemaPath:"#/properties/renamedValues/type",keyword:"type",params:{type:"obj\
ect"}}],!1;var i=f===e}else var i=!0}}}}}}}}}}}}}}}}}else return H.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return H.
errors=t,e===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ie(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=Ie.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){for(let c in r){
let a=e;if(typeof c!="string"){let d={instancePath:s,schemaPath:"#/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:c};t===null?t=[d]:t.push(
d),e++}var i=a===e;if(!i){let d={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:c}};return t===null?t=[d]:t.push(d),e++,
Ie.errors=t,!1;break}}if(i)for(let c in r){let a=e;H(r[c],{instancePath:s+"/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:c,rootData:L,
dynamicAnchors:A})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var g=a===e;if(!g)break}}else return Ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Ie.errors=t,e===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Qe(r,{instancePath:s="",parentData:R,
parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Qe.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.format===void 0&&(g="format")||r.schema===void 0&&(g="schema")||r.digest===void 0&&(g="digest")||r.annotations===
void 0&&(g="annotations"))return Qe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let c=e;for(let a in r)if(!(a===
"format"||a==="schema"||a==="digest"||a==="annotations")){return Qe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a}}],!1;break}if(c===e){if(r.format!==void 0){let a=r.format,d=e;if(typeof a!="string")return Qe.errors=[{instancePath:s+"/format",schemaPath:"\
#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="wesley.ir/1")return Qe.errors=[{instancePath:s+"/format",schemaPath:"#/properties/f\
ormat/const",keyword:"const",params:{allowedValue:"wesley.ir/1"}}],!1;var i=d===e}else var i=!0;if(i){if(r.schema!==void 0){let a=e;Ae(r.schema,{instancePath:s+
"/schema",parentData:r,parentDataProperty:"schema",rootData:L,dynamicAnchors:A})||(t=t===null?Ae.errors:t.concat(Ae.errors),e=t.length);var i=a===e}else var i=!0;
if(i){if(r.digest!==void 0){let a=e;$(r.digest,{instancePath:s+"/digest",parentData:r,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:
t.concat($.errors),e=t.length);var i=a===e}else var i=!0;if(i)if(r.annotations!==void 0){let a=e;Ie(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"\
annotations",rootData:L,dynamicAnchors:A})||(t=t===null?Ie.errors:t.concat(Ie.errors),e=t.length);var i=a===e}else var i=!0}}}}}else return Qe.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Qe.errors=t,e===0}Qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var zr=me,xr={type:"\
object",properties:{format:{type:"string",const:"wesley.evidence/1"},schema:{$ref:"https://wesley.dev/schemas/definitions/Digest"},out:{type:"string",pattern:"^\
(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},targets:{type:"array",items:{type:"string",enum:["postgres","typescript","zod","pgtap","kysely"]}},
files:{type:"array",items:{type:"object",properties:{path:{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},target:{type:"\
string",enum:["postgres","typescript","zod","pgtap","kysely"]},sha256:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["path","target","sha256"],
additionalProperties:!1}},elements:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Place"}},assertions:{type:"array",items:{$ref:"https://wesl\
ey.dev/schemas/definitions/Assertion"}}},required:["format","schema","out","targets","files","elements","assertions"],additionalProperties:!1},ys={type:"object",
properties:{element:{$ref:"https://wesley.dev/schemas/definitions/Address"},target:{type:"string",enum:["postgres","typescript","zod","pgtap","kysely"]},file:{type:"\
string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},lines:{type:"array",prefixItems:[{type:"integer",minimum:1,maximum:9007199254740991},
{type:"integer",minimum:1,maximum:9007199254740991}],items:!1,minItems:2,maxItems:2},sha256:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["e\
lement","target","file","lines","sha256"],additionalProperties:!1},cs={type:"object",properties:{kind:{type:"string",enum:["schema","enum","table","column","not\
-null","primary-key","unique-constraint","foreign-key","check","index","row-security","policy","grant"]},table:{anyOf:[{type:"string",minLength:1},{type:"null"}]},
name:{type:"string",minLength:1}},required:["kind","table","name"],additionalProperties:!1};function ge(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,
dynamicAnchors:A={}}={}){let t=null,e=0,P=ge.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let c;if(r.kind===void 0&&(c="kind")||r.table===void 0&&(c="table")||r.name===void 0&&(c="name"))return ge.errors=[{instancePath:s,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:c}}],!1;{let a=e;for(let d in r)if(!(d==="kind"||d==="table"||d==="name")){return ge.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(a===e){if(r.kind!==void 0){let d=r.kind,y=e;if(typeof d!="str\
ing")return ge.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(!(d==="schema"||d==="enum"||d===
"table"||d==="column"||d==="not-null"||d==="primary-key"||d==="unique-constraint"||d==="foreign-key"||d==="check"||d==="index"||d==="row-security"||d==="policy"||
d==="grant"))return ge.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:cs.properties.kind.enum}}],!1;var i=y===
e}else var i=!0;if(i){if(r.table!==void 0){let d=r.table,y=e,m=e,p=!1,f=e;if(e===f)if(typeof d=="string"){if(N(d)<1){let k={instancePath:s+"/table",schemaPath:"\
#/properties/table/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[k]:t.push(k),e++}}else{let k={instancePath:s+"/table",schemaPath:"#/prop\
erties/table/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[k]:t.push(k),e++}var g=f===e;p=p||g;let o=e;if(d!==null){let k={instancePath:s+"/t\
able",schemaPath:"#/properties/table/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[k]:t.push(k),e++}var g=o===e;if(p=p||g,p)e=m,t!==null&&(m?t.
length=m:t=null);else{let k={instancePath:s+"/table",schemaPath:"#/properties/table/anyOf",keyword:"anyOf",params:{}};return t===null?t=[k]:t.push(k),e++,ge.errors=
t,!1}var i=y===e}else var i=!0;if(i)if(r.name!==void 0){let d=r.name,y=e;if(e===y)if(typeof d=="string"){if(N(d)<1)return ge.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ge.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}}],!1;var i=y===e}else var i=!0}}}}else return ge.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return ge.errors=t,e===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vr=new RegExp("^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$",
"u");function ye(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ye.evaluated;if(P.dynamicProps&&(P.
props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.element===void 0&&(c="element")||r.target===void 0&&
(c="target")||r.file===void 0&&(c="file")||r.lines===void 0&&(c="lines")||r.sha256===void 0&&(c="sha256"))return ye.errors=[{instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:c}}],!1;{let a=e;for(let d in r)if(!(d==="element"||d==="target"||d==="file"||d==="lines"||d==="sha256")){return ye.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(a===e){if(r.element!==void 0){
let d=e;ge(r.element,{instancePath:s+"/element",parentData:r,parentDataProperty:"element",rootData:L,dynamicAnchors:A})||(t=t===null?ge.errors:t.concat(ge.errors),
e=t.length);var i=d===e}else var i=!0;if(i){if(r.target!==void 0){let d=r.target,y=e;if(typeof d!="string")return ye.errors=[{instancePath:s+"/target",schemaPath:"\
#/properties/target/type",keyword:"type",params:{type:"string"}}],!1;if(!(d==="postgres"||d==="typescript"||d==="zod"||d==="pgtap"||d==="kysely"))return ye.errors=
[{instancePath:s+"/target",schemaPath:"#/properties/target/enum",keyword:"enum",params:{allowedValues:ys.properties.target.enum}}],!1;var i=y===e}else var i=!0;
if(i){if(r.file!==void 0){let d=r.file,y=e;if(e===y)if(typeof d=="string"){if(!vr.test(d))return ye.errors=[{instancePath:s+"/file",schemaPath:"#/properties/fil\
e/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],!1}else return ye.errors=[{instancePath:s+"/file",
schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(r.lines!==void 0){let d=r.lines,y=e;if(e===y)if(Array.
isArray(d)){if(d.length>2)return ye.errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/maxItems",keyword:"maxItems",params:{limit:2}}],!1;if(d.length<
2)return ye.errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/minItems",keyword:"minItems",params:{limit:2}}],!1;{let p=d.length;if(p>0){let f=d[0],
o=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return ye.errors=[{instancePath:s+"/lines/0",schemaPath:"#/properties/lines/prefixItems/0/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===o&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return ye.errors=[{instancePath:s+"/lines/0",schemaPath:"\
#/properties/lines/prefixItems/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(f<1||isNaN(f))return ye.errors=[{instancePath:s+
"/lines/0",schemaPath:"#/properties/lines/prefixItems/0/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var g=o===e}if(g){if(p>1){let f=d[1],o=e;
if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return ye.errors=[{instancePath:s+"/lines/1",schemaPath:"#/properties/lines/prefixItems/1/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===o&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return ye.errors=[{instancePath:s+"/lines/1",schemaPath:"\
#/properties/lines/prefixItems/1/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(f<1||isNaN(f))return ye.errors=[{instancePath:s+
"/lines/1",schemaPath:"#/properties/lines/prefixItems/1/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var g=o===e}if(g&&!(d.length<=2))return ye.
errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/items",keyword:"items",params:{limit:2}}],!1}}}else return ye.errors=[{instancePath:s+"/lines",schemaPath:"\
#/properties/lines/type",keyword:"type",params:{type:"array"}}],!1;var i=y===e}else var i=!0;if(i)if(r.sha256!==void 0){let d=e;$(r.sha256,{instancePath:s+"/sha\
256",parentData:r,parentDataProperty:"sha256",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var i=d===e}else var i=!0}}}}}}else
return ye.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ye.errors=t,e===0}ye.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var hs={type:"object",properties:{number:{type:"integer",minimum:1,maximum:9007199254740991},element:{$ref:"https://wesley.dev/schemas/definiti\
ons/Address"},asserts:{type:"string",enum:["structure","refused","allowed"]},description:{type:"string"}},required:["number","element","asserts","description"],
additionalProperties:!1};function Ce(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Ce.evaluated;
if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.number===void 0&&(g="number")||
r.element===void 0&&(g="element")||r.asserts===void 0&&(g="asserts")||r.description===void 0&&(g="description"))return Ce.errors=[{instancePath:s,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:g}}],!1;{let c=e;for(let a in r)if(!(a==="number"||a==="element"||a==="asserts"||a==="description")){return Ce.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(c===e){if(r.number!==void 0){
let a=r.number,d=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Ce.errors=[{instancePath:s+"/number",schemaPath:"#/properties/number/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===d&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return Ce.errors=[{instancePath:s+"/number",schemaPath:"\
#/properties/number/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(a<1||isNaN(a))return Ce.errors=[{instancePath:s+"/number",
schemaPath:"#/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var i=d===e}else var i=!0;if(i){if(r.element!==void 0){let a=e;
ge(r.element,{instancePath:s+"/element",parentData:r,parentDataProperty:"element",rootData:L,dynamicAnchors:A})||(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);
var i=a===e}else var i=!0;if(i){if(r.asserts!==void 0){let a=r.asserts,d=e;if(typeof a!="string")return Ce.errors=[{instancePath:s+"/asserts",schemaPath:"#/prop\
erties/asserts/type",keyword:"type",params:{type:"string"}}],!1;if(!(a==="structure"||a==="refused"||a==="allowed"))return Ce.errors=[{instancePath:s+"/asserts",
schemaPath:"#/properties/asserts/enum",keyword:"enum",params:{allowedValues:hs.properties.asserts.enum}}],!1;var i=d===e}else var i=!0;if(i)if(r.description!==void 0){
let a=e;if(typeof r.description!="string")return Ce.errors=[{instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"\
string"}}],!1;var i=a===e}else var i=!0}}}}}else return Ce.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ce.errors=
t,e===0}Ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function me(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=me.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.
format===void 0&&(m="format")||r.schema===void 0&&(m="schema")||r.out===void 0&&(m="out")||r.targets===void 0&&(m="targets")||r.files===void 0&&(m="files")||r.elements===
void 0&&(m="elements")||r.assertions===void 0&&(m="assertions"))return me.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],
!1;{let p=e;for(let f in r)if(!(f==="format"||f==="schema"||f==="out"||f==="targets"||f==="files"||f==="elements"||f==="assertions")){return me.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(p===e){if(r.format!==void 0){let f=r.format,o=e;if(typeof f!=
"string")return me.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(f!=="wesley.evidence/1")
return me.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.evidence/1"}}],!1;var i=o===e}else
var i=!0;if(i){if(r.schema!==void 0){let f=e;$(r.schema,{instancePath:s+"/schema",parentData:r,parentDataProperty:"schema",rootData:L,dynamicAnchors:A})||(t=t===
null?$.errors:t.concat($.errors),e=t.length);var i=f===e}else var i=!0;if(i){if(r.out!==void 0){let f=r.out,o=e;if(e===o)if(typeof f=="string"){if(!vr.test(f))return me.
errors=[{instancePath:s+"/out",schemaPath:"#/properties/out/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],
!1}else return me.errors=[{instancePath:s+"/out",schemaPath:"#/properties/out/type",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i){if(r.
targets!==void 0){let f=r.targets,o=e;if(e===o)if(Array.isArray(f)){var g=!0;let k=f.length;for(let _=0;_<k;_++){let O=f[_],h=e;if(typeof O!="string")return me.
errors=[{instancePath:s+"/targets/"+_,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(O==="postgres"||O==="typescri\
pt"||O==="zod"||O==="pgtap"||O==="kysely"))return me.errors=[{instancePath:s+"/targets/"+_,schemaPath:"#/properties/targets/items/enum",keyword:"enum",params:{allowedValues:xr.
properties.targets.items.enum}}],!1;var g=h===e;if(!g)break}}else return me.errors=[{instancePath:s+"/targets",schemaPath:"#/properties/targets/type",keyword:"t\
ype",params:{type:"array"}}],!1;var i=o===e}else var i=!0;if(i){if(r.files!==void 0){let f=r.files,o=e;if(e===o)if(Array.isArray(f)){var c=!0;let k=f.length;for(let _=0;_<
k;_++){let O=f[_],h=e;if(e===h)if(O&&typeof O=="object"&&!Array.isArray(O)){let q;if(O.path===void 0&&(q="path")||O.target===void 0&&(q="target")||O.sha256===void 0&&
(q="sha256"))return me.errors=[{instancePath:s+"/files/"+_,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty:q}}],!1;{let j=e;
for(let D in O)if(!(D==="path"||D==="target"||D==="sha256")){return me.errors=[{instancePath:s+"/files/"+_,schemaPath:"#/properties/files/items/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:D}}],!1;break}if(j===e){if(O.path!==void 0){let D=O.path,E=e;if(e===E)if(typeof D=="string"){if(!vr.
test(D))return me.errors=[{instancePath:s+"/files/"+_+"/path",schemaPath:"#/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern:"^\
(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],!1}else return me.errors=[{instancePath:s+"/files/"+_+"/path",schemaPath:"#/properties/files/it\
ems/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var a=E===e}else var a=!0;if(a){if(O.target!==void 0){let D=O.target,E=e;if(typeof D!="stri\
ng")return me.errors=[{instancePath:s+"/files/"+_+"/target",schemaPath:"#/properties/files/items/properties/target/type",keyword:"type",params:{type:"string"}}],
!1;if(!(D==="postgres"||D==="typescript"||D==="zod"||D==="pgtap"||D==="kysely"))return me.errors=[{instancePath:s+"/files/"+_+"/target",schemaPath:"#/properties\
/files/items/properties/target/enum",keyword:"enum",params:{allowedValues:xr.properties.files.items.properties.target.enum}}],!1;var a=E===e}else var a=!0;if(a)
if(O.sha256!==void 0){let D=e;$(O.sha256,{instancePath:s+"/files/"+_+"/sha256",parentData:O,parentDataProperty:"sha256",rootData:L,dynamicAnchors:A})||(t=t===null?
$.errors:t.concat($.errors),e=t.length);var a=D===e}else var a=!0}}}}else return me.errors=[{instancePath:s+"/files/"+_,schemaPath:"#/properties/files/items/typ\
e",keyword:"type",params:{type:"object"}}],!1;var c=h===e;if(!c)break}}else return me.errors=[{instancePath:s+"/files",schemaPath:"#/properties/files/type",keyword:"\
type",params:{type:"array"}}],!1;var i=o===e}else var i=!0;if(i){if(r.elements!==void 0){let f=r.elements,o=e;if(e===o)if(Array.isArray(f)){var d=!0;let k=f.length;
for(let _=0;_<k;_++){let O=e;ye(f[_],{instancePath:s+"/elements/"+_,parentData:f,parentDataProperty:_,rootData:L,dynamicAnchors:A})||(t=t===null?ye.errors:t.concat(
ye.errors),e=t.length);var d=O===e;if(!d)break}}else return me.errors=[{instancePath:s+"/elements",schemaPath:"#/properties/elements/type",keyword:"type",params:{
type:"array"}}],!1;var i=o===e}else var i=!0;if(i)if(r.assertions!==void 0){let f=r.assertions,o=e;if(e===o)if(Array.isArray(f)){var y=!0;let k=f.length;for(let _=0;_<
k;_++){let O=e;Ce(f[_],{instancePath:s+"/assertions/"+_,parentData:f,parentDataProperty:_,rootData:L,dynamicAnchors:A})||(t=t===null?Ce.errors:t.concat(Ce.errors),
e=t.length);var y=O===e;if(!y)break}}else return me.errors=[{instancePath:s+"/assertions",schemaPath:"#/properties/assertions/type",keyword:"type",params:{type:"\
array"}}],!1;var i=o===e}else var i=!0}}}}}}}}else return me.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return me.errors=
t,e===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Kr=te,Rr={type:"object",properties:{format:{type:"string",const:"wesley.changes/1"},from:{type:"\
object",properties:{schema:{$ref:"https://wesley.dev/schemas/definitions/Schema"},digest:{$ref:"https://wesley.dev/schemas/definitions/Digest"},annotations:{$ref:"\
https://wesley.dev/schemas/definitions/Annotations"},origin:{type:"object",properties:{kind:{type:"string",enum:["baseline","ir","sdl","git","empty"]},file:{anyOf:[
{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},{type:"null"}]},ref:{anyOf:[{type:"string",minLength:1},{type:"null"}]}},
required:["kind","file","ref"],additionalProperties:!1}},required:["schema","digest","annotations","origin"],additionalProperties:!1},to:{type:"object",properties:{
schema:{$ref:"https://wesley.dev/schemas/definitions/Schema"},digest:{$ref:"https://wesley.dev/schemas/definitions/Digest"},annotations:{$ref:"https://wesley.de\
v/schemas/definitions/Annotations"}},required:["schema","digest","annotations"],additionalProperties:!1},changes:{type:"array",items:{type:"object",properties:{
change:{$ref:"https://wesley.dev/schemas/definitions/Change"},classification:{type:"string",enum:["additive","tightening","destructive"]},address:{$ref:"https:/\
/wesley.dev/schemas/definitions/Address"}},required:["change","classification","address"],additionalProperties:!1}}},required:["format","from","to","changes"],additionalProperties:!1},
yr={type:"object",discriminator:{propertyName:"kind"},oneOf:[{type:"object",properties:{kind:{type:"string",const:"rename-table"},from:{type:"string",minLength:1},
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
function u(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=u.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let F=r.kind;if(typeof F=="string")if(F==="rename-table"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===void 0&&(w="kind")||r.from===void 0&&(w="from")||r.to===void 0&&(w="to"))return u.errors=[{instancePath:s,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:w}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="from"||n==="to")){return u.errors=
[{instancePath:s,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){
let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="rename-table")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"rename-tabl\
e"}}],!1;var i=v===e}else var i=!0;if(i){if(r.from!==void 0){let n=r.from,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+"/from",
schemaPath:"#/oneOf/0/properties/from/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/0/p\
roperties/from/type",keyword:"type",params:{type:"string"}}],!1;var i=v===e}else var i=!0;if(i)if(r.to!==void 0){let n=r.to,v=e;if(e===v)if(typeof n=="string"){
if(N(n)<1)return u.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/0/properties/to/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[
{instancePath:s+"/to",schemaPath:"#/oneOf/0/properties/to/type",keyword:"type",params:{type:"string"}}],!1;var i=v===e}else var i=!0}}}}else return u.errors=[{instancePath:s,
schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"}}],!1;var g=!0}else if(F==="rename-column"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){
let w;if(r.kind===void 0&&(w="kind")||r.table===void 0&&(w="table")||r.from===void 0&&(w="from")||r.to===void 0&&(w="to"))return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:w}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return u.errors=
[{instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){
let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="rename-column")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"rename-col\
umn"}}],!1;var c=v===e}else var c=!0;if(c){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+"/t\
able",schemaPath:"#/oneOf/1/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/o\
neOf/1/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var c=v===e}else var c=!0;if(c){if(r.from!==void 0){let n=r.from,v=e;if(e===v)if(typeof n==
"string"){if(N(n)<1)return u.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/1/properties/from/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.
errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/1/properties/from/type",keyword:"type",params:{type:"string"}}],!1;var c=v===e}else var c=!0;if(c)if(r.to!==
void 0){let n=r.to,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/1/properties/to/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/1/properties/to/type",keyword:"type",params:{type:"string"}}],!1;
var c=v===e}else var c=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F===
"rename-enum-value"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===void 0&&(w="kind")||r.enum===void 0&&(w="enum")||r.from===void 0&&(w=
"from")||r.to===void 0&&(w="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:w}}],!1;{let T=e;for(let n in r)
if(!(n==="kind"||n==="enum"||n==="from"||n==="to")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/2/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="rename-enum-value")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/2/properties/kind/const",keyword:"const",params:{allowedValue:"rename-enum-value"}}],!1;var a=v===e}else var a=!0;if(a){if(r.enum!==void 0){let n=r.enum,v=e;
if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/2/properties/enum/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return u.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/2/properties/enum/type",keyword:"type",params:{type:"string"}}],!1;var a=v===e}else
var a=!0;if(a){if(r.from!==void 0){let n=r.from,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/2/pro\
perties/from/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/2/properties/from/type",keyword:"\
type",params:{type:"string"}}],!1;var a=v===e}else var a=!0;if(a)if(r.to!==void 0){let n=r.to,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+
"/to",schemaPath:"#/oneOf/2/properties/to/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/2\
/properties/to/type",keyword:"type",params:{type:"string"}}],!1;var a=v===e}else var a=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/2/type",
keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="add-schema"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===void 0&&
(w="kind")||r.schema===void 0&&(w="schema"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:w}}],!1;
{let T=e;for(let n in r)if(!(n==="kind"||n==="schema")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/3/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-schema")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/3/pr\
operties/kind/const",keyword:"const",params:{allowedValue:"add-schema"}}],!1;var d=v===e}else var d=!0;if(d)if(r.schema!==void 0){let n=r.schema,v=e;if(e===v)if(typeof n==
"string"){if(N(n)<1)return u.errors=[{instancePath:s+"/schema",schemaPath:"#/oneOf/3/properties/schema/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return u.errors=[{instancePath:s+"/schema",schemaPath:"#/oneOf/3/properties/schema/type",keyword:"type",params:{type:"string"}}],!1;var d=v===e}else var d=!0}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="drop-schema"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===void 0&&(w="kind")||r.schema===void 0&&(w="schema"))return u.errors=[{instancePath:s,schemaPath:"#/oneO\
f/4/required",keyword:"required",params:{missingProperty:w}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="schema")){return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!=
"string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/4/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-schema")return u.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"drop-schema"}}],!1;var y=v===e}else var y=!0;
if(y)if(r.schema!==void 0){let n=r.schema,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+"/schema",schemaPath:"#/oneOf/4/propert\
ies/schema/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/schema",schemaPath:"#/oneOf/4/properties/schema/type",keyword:"\
type",params:{type:"string"}}],!1;var y=v===e}else var y=!0}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type:"obj\
ect"}}],!1;g!==!0&&(g=!0)}else if(F==="add-enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===void 0&&(w="kind")||r.enum===void 0&&(w=
"enum"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:w}}],!1;{let T=e;for(let n in r)if(!(n==="ki\
nd"||n==="enum")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;
break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/5/properties/kind/type",
keyword:"type",params:{type:"string"}}],!1;if(n!=="add-enum")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"cons\
t",params:{allowedValue:"add-enum"}}],!1;var m=v===e}else var m=!0;if(m)if(r.enum!==void 0){let n=e;be(r.enum,{instancePath:s+"/enum",parentData:r,parentDataProperty:"\
enum",rootData:L,dynamicAnchors:A})||(t=t===null?be.errors:t.concat(be.errors),e=t.length);var m=n===e}else var m=!0}}}else return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/5/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="drop-enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.
kind===void 0&&(w="kind")||r.enum===void 0&&(w="enum"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty:w}}],
!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="enum")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/6/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-enum")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/6/pro\
perties/kind/const",keyword:"const",params:{allowedValue:"drop-enum"}}],!1;var p=v===e}else var p=!0;if(p)if(r.enum!==void 0){let n=e;be(r.enum,{instancePath:s+
"/enum",parentData:r,parentDataProperty:"enum",rootData:L,dynamicAnchors:A})||(t=t===null?be.errors:t.concat(be.errors),e=t.length);var p=n===e}else var p=!0}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="add-enum-value"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===void 0&&(w="kind")||r.enum===void 0&&(w="enum")||r.value===void 0&&(w="value")||r.before===void 0&&(w="\
before"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty:w}}],!1;{let T=e;for(let n in r)if(!(n==="k\
ind"||n==="enum"||n==="value"||n==="before")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/7/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-enum-value")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/7/pro\
perties/kind/const",keyword:"const",params:{allowedValue:"add-enum-value"}}],!1;var f=v===e}else var f=!0;if(f){if(r.enum!==void 0){let n=r.enum,v=e;if(e===v)if(typeof n==
"string"){if(N(n)<1)return u.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/7/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.
errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/7/properties/enum/type",keyword:"type",params:{type:"string"}}],!1;var f=v===e}else var f=!0;if(f){if(r.value!==
void 0){let n=r.value,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+"/value",schemaPath:"#/oneOf/7/properties/value/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/value",schemaPath:"#/oneOf/7/properties/value/type",keyword:"type",params:{type:"\
string"}}],!1;var f=v===e}else var f=!0;if(f)if(r.before!==void 0){let n=r.before,v=e,ue=e,G=!1,fe=e;if(e===fe)if(typeof n=="string"){if(N(n)<1){let M={instancePath:s+
"/before",schemaPath:"#/oneOf/7/properties/before/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[M]:t.push(M),e++}}else{let M={instancePath:s+
"/before",schemaPath:"#/oneOf/7/properties/before/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[M]:t.push(M),e++}var o=fe===e;G=G||o;let je=e;
if(n!==null){let M={instancePath:s+"/before",schemaPath:"#/oneOf/7/properties/before/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[M]:t.push(M),
e++}var o=je===e;if(G=G||o,G)e=ue,t!==null&&(ue?t.length=ue:t=null);else{let M={instancePath:s+"/before",schemaPath:"#/oneOf/7/properties/before/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[M]:t.push(M),e++,u.errors=t,!1}var f=v===e}else var f=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/7/ty\
pe",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="drop-enum-value"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===
void 0&&(w="kind")||r.enum===void 0&&(w="enum")||r.value===void 0&&(w="value"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/8/required",keyword:"require\
d",params:{missingProperty:w}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="enum"||n==="value")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/8/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")
return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/8/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-enum-value")return u.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/8/properties/kind/const",keyword:"const",params:{allowedValue:"drop-enum-value"}}],!1;var l=v===e}else var l=!0;
if(l){if(r.enum!==void 0){let n=r.enum,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/8/properties/e\
num/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/8/properties/enum/type",keyword:"type",
params:{type:"string"}}],!1;var l=v===e}else var l=!0;if(l)if(r.value!==void 0){let n=r.value,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+
"/value",schemaPath:"#/oneOf/8/properties/value/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/value",schemaPath:"\
#/oneOf/8/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var l=v===e}else var l=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"#/one\
Of/8/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="reorder-enum-values"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;
if(r.kind===void 0&&(w="kind")||r.enum===void 0&&(w="enum")||r.from===void 0&&(w="from")||r.to===void 0&&(w="to"))return u.errors=[{instancePath:s,schemaPath:"#\
/oneOf/9/required",keyword:"required",params:{missingProperty:w}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="enum"||n==="from"||n==="to")){return u.errors=
[{instancePath:s,schemaPath:"#/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){
let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/9/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="reorder-enum-values")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/9/properties/kind/const",keyword:"const",params:{allowedValue:"reor\
der-enum-values"}}],!1;var k=v===e}else var k=!0;if(k){if(r.enum!==void 0){let n=r.enum,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+
"/enum",schemaPath:"#/oneOf/9/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/enum",schemaPath:"#/o\
neOf/9/properties/enum/type",keyword:"type",params:{type:"string"}}],!1;var k=v===e}else var k=!0;if(k){if(r.from!==void 0){let n=r.from,v=e;if(e===v)if(Array.isArray(
n)){var _=!0;let G=n.length;for(let fe=0;fe<G;fe++){let je=n[fe],hr=e;if(e===hr)if(typeof je=="string"){if(N(je)<1)return u.errors=[{instancePath:s+"/from/"+fe,
schemaPath:"#/oneOf/9/properties/from/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/from/"+fe,schemaPath:"#\
/oneOf/9/properties/from/items/type",keyword:"type",params:{type:"string"}}],!1;var _=hr===e;if(!_)break}}else return u.errors=[{instancePath:s+"/from",schemaPath:"\
#/oneOf/9/properties/from/type",keyword:"type",params:{type:"array"}}],!1;var k=v===e}else var k=!0;if(k)if(r.to!==void 0){let n=r.to,v=e;if(e===v)if(Array.isArray(
n)){var O=!0;let G=n.length;for(let fe=0;fe<G;fe++){let je=n[fe],hr=e;if(e===hr)if(typeof je=="string"){if(N(je)<1)return u.errors=[{instancePath:s+"/to/"+fe,schemaPath:"\
#/oneOf/9/properties/to/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/to/"+fe,schemaPath:"#/oneOf/9/propert\
ies/to/items/type",keyword:"type",params:{type:"string"}}],!1;var O=hr===e;if(!O)break}}else return u.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/9/proper\
ties/to/type",keyword:"type",params:{type:"array"}}],!1;var k=v===e}else var k=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/9/type",keyword:"\
type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="set-enum-comment"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===void 0&&
(w="kind")||r.enum===void 0&&(w="enum")||r.from===void 0&&(w="from")||r.to===void 0&&(w="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/10/required",
keyword:"required",params:{missingProperty:w}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="enum"||n==="from"||n==="to")){return u.errors=[{instancePath:s,
schemaPath:"#/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,
v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/10/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!==
"set-enum-comment")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/10/properties/kind/const",keyword:"const",params:{allowedValue:"set-enum-comment"}}],
!1;var h=v===e}else var h=!0;if(h){if(r.enum!==void 0){let n=r.enum,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+"/enum",schemaPath:"\
#/oneOf/10/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/10/properties/\
enum/type",keyword:"type",params:{type:"string"}}],!1;var h=v===e}else var h=!0;if(h){if(r.from!==void 0){let n=r.from,v=e;if(typeof n!="string"&&n!==null)return u.
errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/10/properties/from/type",keyword:"type",params:{type:yr.oneOf[10].properties.from.type}}],!1;var h=v===e}else
var h=!0;if(h)if(r.to!==void 0){let n=r.to,v=e;if(typeof n!="string"&&n!==null)return u.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/10/properties/to/type",
keyword:"type",params:{type:yr.oneOf[10].properties.to.type}}],!1;var h=v===e}else var h=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/10/typ\
e",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="add-table"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===void 0&&
(w="kind")||r.table===void 0&&(w="table"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty:w}}],!1;{
let T=e;for(let n in r)if(!(n==="kind"||n==="table")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/11/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/11/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-table")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/11/p\
roperties/kind/const",keyword:"const",params:{allowedValue:"add-table"}}],!1;var b=v===e}else var b=!0;if(b)if(r.table!==void 0){let n=e;pe(r.table,{instancePath:s+
"/table",parentData:r,parentDataProperty:"table",rootData:L,dynamicAnchors:A})||(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);var b=n===e}else var b=!0}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/11/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="drop-table"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===void 0&&(w="kind")||r.table===void 0&&(w="table"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/\
12/required",keyword:"required",params:{missingProperty:w}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table")){return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!=
"string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/12/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-table")return u.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/12/properties/kind/const",keyword:"const",params:{allowedValue:"drop-table"}}],!1;var q=v===e}else var q=!0;
if(q)if(r.table!==void 0){let n=e;pe(r.table,{instancePath:s+"/table",parentData:r,parentDataProperty:"table",rootData:L,dynamicAnchors:A})||(t=t===null?pe.errors:
t.concat(pe.errors),e=t.length);var q=n===e}else var q=!0}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/12/type",keyword:"type",params:{type:"obje\
ct"}}],!1;g!==!0&&(g=!0)}else if(F==="set-table-comment"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===void 0&&(w="kind")||r.table===
void 0&&(w="table")||r.from===void 0&&(w="from")||r.to===void 0&&(w="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/13/required",keyword:"required",params:{
missingProperty:w}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/13/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")
return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/13/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="set-table-comment")return u.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/13/properties/kind/const",keyword:"const",params:{allowedValue:"set-table-comment"}}],!1;var j=v===e}else var j=!0;
if(j){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/13/properti\
es/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/13/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var j=v===e}else var j=!0;if(j){if(r.from!==void 0){let n=r.from,v=e;if(typeof n!="string"&&n!==null)return u.errors=[{instancePath:s+
"/from",schemaPath:"#/oneOf/13/properties/from/type",keyword:"type",params:{type:yr.oneOf[13].properties.from.type}}],!1;var j=v===e}else var j=!0;if(j)if(r.to!==
void 0){let n=r.to,v=e;if(typeof n!="string"&&n!==null)return u.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/13/properties/to/type",keyword:"type",params:{
type:yr.oneOf[13].properties.to.type}}],!1;var j=v===e}else var j=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/13/type",keyword:"type",params:{
type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="add-column"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===void 0&&(w="kind")||r.table===
void 0&&(w="table")||r.column===void 0&&(w="column")||r.backfill===void 0&&(w="backfill"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/14/required",keyword:"\
required",params:{missingProperty:w}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column"||n==="backfill")){return u.errors=[{instancePath:s,
schemaPath:"#/oneOf/14/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,
v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/14/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!==
"add-column")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/14/properties/kind/const",keyword:"const",params:{allowedValue:"add-column"}}],!1;var D=v===
e}else var D=!0;if(D){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/o\
neOf/14/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/14/properties/t\
able/type",keyword:"type",params:{type:"string"}}],!1;var D=v===e}else var D=!0;if(D){if(r.column!==void 0){let n=e;we(r.column,{instancePath:s+"/column",parentData:r,
parentDataProperty:"column",rootData:L,dynamicAnchors:A})||(t=t===null?we.errors:t.concat(we.errors),e=t.length);var D=n===e}else var D=!0;if(D)if(r.backfill!==
void 0){let n=r.backfill,v=e,ue=e,G=!1,fe=e;C(n,{instancePath:s+"/backfill",parentData:r,parentDataProperty:"backfill",rootData:L,dynamicAnchors:A})||(t=t===null?
C.errors:t.concat(C.errors),e=t.length);var E=fe===e;G=G||E;let je=e;if(n!==null){let M={instancePath:s+"/backfill",schemaPath:"#/oneOf/14/properties/backfill/a\
nyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[M]:t.push(M),e++}var E=je===e;if(G=G||E,G)e=ue,t!==null&&(ue?t.length=ue:t=null);else{let M={instancePath:s+
"/backfill",schemaPath:"#/oneOf/14/properties/backfill/anyOf",keyword:"anyOf",params:{}};return t===null?t=[M]:t.push(M),e++,u.errors=t,!1}var D=v===e}else var D=!0}}}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/14/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="drop-column"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===void 0&&(w="kind")||r.table===void 0&&(w="table")||r.column===void 0&&(w="column"))return u.errors=[{instancePath:s,
schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty:w}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column")){return u.
errors=[{instancePath:s,schemaPath:"#/oneOf/15/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==
void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/15/properties/kind/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="drop-column")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/15/properties/kind/const",keyword:"const",params:{allowedValue:"\
drop-column"}}],!1;var I=v===e}else var I=!0;if(I){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/15/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/15/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var I=v===e}else var I=!0;if(I)if(r.column!==void 0){let n=e;we(r.column,{instancePath:s+
"/column",parentData:r,parentDataProperty:"column",rootData:L,dynamicAnchors:A})||(t=t===null?we.errors:t.concat(we.errors),e=t.length);var I=n===e}else var I=!0}}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/15/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="widen-column"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===void 0&&(w="kind")||r.table===void 0&&(w="table")||r.column===void 0&&(w="column")||r.from===void 0&&(w=
"from")||r.to===void 0&&(w="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/16/required",keyword:"required",params:{missingProperty:w}}],!1;{let T=e;for(let n in r)
if(!(n==="kind"||n==="table"||n==="column"||n==="from"||n==="to")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/16/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"\
/kind",schemaPath:"#/oneOf/16/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="widen-column")return u.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/16/properties/kind/const",keyword:"const",params:{allowedValue:"widen-column"}}],!1;var x=v===e}else var x=!0;if(x){if(r.table!==void 0){let n=r.table,v=e;
if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/16/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/16/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var x=v===
e}else var x=!0;if(x){if(r.column!==void 0){let n=r.column,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+"/column",schemaPath:"\
#/oneOf/16/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/16/propert\
ies/column/type",keyword:"type",params:{type:"string"}}],!1;var x=v===e}else var x=!0;if(x){if(r.from!==void 0){let n=e;K(r.from,{instancePath:s+"/from",parentData:r,
parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?K.errors:t.concat(K.errors),e=t.length);var x=n===e}else var x=!0;if(x)if(r.to!==void 0){let n=e;
K(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?K.errors:t.concat(K.errors),e=t.length);var x=n===e}else
var x=!0}}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/16/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="change-c\
olumn-type"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===void 0&&(w="kind")||r.table===void 0&&(w="table")||r.column===void 0&&(w="c\
olumn")||r.from===void 0&&(w="from")||r.to===void 0&&(w="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/17/required",keyword:"required",params:{missingProperty:w}}],
!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column"||n==="from"||n==="to")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/17/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/17/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="change-column-type")return u.errors=
[{instancePath:s+"/kind",schemaPath:"#/oneOf/17/properties/kind/const",keyword:"const",params:{allowedValue:"change-column-type"}}],!1;var Y=v===e}else var Y=!0;
if(Y){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/17/properti\
es/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/17/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var Y=v===e}else var Y=!0;if(Y){if(r.column!==void 0){let n=r.column,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=
[{instancePath:s+"/column",schemaPath:"#/oneOf/17/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"\
/column",schemaPath:"#/oneOf/17/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var Y=v===e}else var Y=!0;if(Y){if(r.from!==void 0){let n=e;K(
r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?K.errors:t.concat(K.errors),e=t.length);var Y=n===
e}else var Y=!0;if(Y)if(r.to!==void 0){let n=e;K(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?K.errors:
t.concat(K.errors),e=t.length);var Y=n===e}else var Y=!0}}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/17/type",keyword:"type",params:{type:"ob\
ject"}}],!1;g!==!0&&(g=!0)}else if(F==="set-not-null"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===void 0&&(w="kind")||r.table===void 0&&
(w="table")||r.column===void 0&&(w="column")||r.backfill===void 0&&(w="backfill"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/18/required",keyword:"req\
uired",params:{missingProperty:w}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column"||n==="backfill")){return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/18/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!=
"string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/18/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="set-not-null")
return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/18/properties/kind/const",keyword:"const",params:{allowedValue:"set-not-null"}}],!1;var V=v===e}else
var V=!0;if(V){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/18\
/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/18/properties/table/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var V=v===e}else var V=!0;if(V){if(r.column!==void 0){let n=r.column,v=e;if(e===v)if(typeof n=="string"){if(N(n)<
1)return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/18/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=
[{instancePath:s+"/column",schemaPath:"#/oneOf/18/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var V=v===e}else var V=!0;if(V)if(r.backfill!==
void 0){let n=r.backfill,v=e,ue=e,G=!1,fe=e;C(n,{instancePath:s+"/backfill",parentData:r,parentDataProperty:"backfill",rootData:L,dynamicAnchors:A})||(t=t===null?
C.errors:t.concat(C.errors),e=t.length);var U=fe===e;G=G||U;let je=e;if(n!==null){let M={instancePath:s+"/backfill",schemaPath:"#/oneOf/18/properties/backfill/a\
nyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[M]:t.push(M),e++}var U=je===e;if(G=G||U,G)e=ue,t!==null&&(ue?t.length=ue:t=null);else{let M={instancePath:s+
"/backfill",schemaPath:"#/oneOf/18/properties/backfill/anyOf",keyword:"anyOf",params:{}};return t===null?t=[M]:t.push(M),e++,u.errors=t,!1}var V=v===e}else var V=!0}}}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/18/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="drop-not-null"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===void 0&&(w="kind")||r.table===void 0&&(w="table")||r.column===void 0&&(w="column"))return u.errors=[{instancePath:s,
schemaPath:"#/oneOf/19/required",keyword:"required",params:{missingProperty:w}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column")){return u.
errors=[{instancePath:s,schemaPath:"#/oneOf/19/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==
void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/19/properties/kind/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="drop-not-null")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/19/properties/kind/const",keyword:"const",params:{allowedValue:"\
drop-not-null"}}],!1;var se=v===e}else var se=!0;if(se){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/19/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/19/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var se=v===e}else var se=!0;if(se)if(r.column!==void 0){let n=r.column,v=e;if(e===v)
if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/19/properties/column/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/19/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var se=v===e}else var se=!0}}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/19/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="set-default"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===void 0&&(w="kind")||r.table===void 0&&(w="table")||r.column===void 0&&(w="column")||r.from===void 0&&(w=
"from")||r.to===void 0&&(w="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/20/required",keyword:"required",params:{missingProperty:w}}],!1;{let T=e;for(let n in r)
if(!(n==="kind"||n==="table"||n==="column"||n==="from"||n==="to")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/20/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"\
/kind",schemaPath:"#/oneOf/20/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="set-default")return u.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/20/properties/kind/const",keyword:"const",params:{allowedValue:"set-default"}}],!1;var Ve=v===e}else var Ve=!0;if(Ve){if(r.table!==void 0){let n=r.table,
v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/20/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/20/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ve=v===
e}else var Ve=!0;if(Ve){if(r.column!==void 0){let n=r.column,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+"/column",schemaPath:"\
#/oneOf/20/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/20/propert\
ies/column/type",keyword:"type",params:{type:"string"}}],!1;var Ve=v===e}else var Ve=!0;if(Ve){if(r.from!==void 0){let n=r.from,v=e,ue=e,G=!1,fe=e;C(n,{instancePath:s+
"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var ae=fe===e;G=G||ae;let je=e;
if(n!==null){let M={instancePath:s+"/from",schemaPath:"#/oneOf/20/properties/from/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[M]:t.push(M),e++}
var ae=je===e;if(G=G||ae,G)e=ue,t!==null&&(ue?t.length=ue:t=null);else{let M={instancePath:s+"/from",schemaPath:"#/oneOf/20/properties/from/anyOf",keyword:"anyO\
f",params:{}};return t===null?t=[M]:t.push(M),e++,u.errors=t,!1}var Ve=v===e}else var Ve=!0;if(Ve)if(r.to!==void 0){let n=e;C(r.to,{instancePath:s+"/to",parentData:r,
parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var Ve=n===e}else var Ve=!0}}}}}}else return u.errors=
[{instancePath:s,schemaPath:"#/oneOf/20/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="drop-default"){if(e===e)if(r&&typeof r=="ob\
ject"&&!Array.isArray(r)){let w;if(r.kind===void 0&&(w="kind")||r.table===void 0&&(w="table")||r.column===void 0&&(w="column")||r.from===void 0&&(w="from"))return u.
errors=[{instancePath:s,schemaPath:"#/oneOf/21/required",keyword:"required",params:{missingProperty:w}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||
n==="column"||n==="from")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/21/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/21/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-default")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/21/properties/kind/const",keyword:"\
const",params:{allowedValue:"drop-default"}}],!1;var Ke=v===e}else var Ke=!0;if(Ke){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(
n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/21/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=
[{instancePath:s+"/table",schemaPath:"#/oneOf/21/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ke=v===e}else var Ke=!0;if(Ke){if(r.column!==
void 0){let n=r.column,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/21/properties/column/minLeng\
th",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/21/properties/column/type",keyword:"type",params:{
type:"string"}}],!1;var Ke=v===e}else var Ke=!0;if(Ke)if(r.from!==void 0){let n=e;C(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,
dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var Ke=n===e}else var Ke=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneO\
f/21/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="change-generated"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;
if(r.kind===void 0&&(w="kind")||r.table===void 0&&(w="table")||r.column===void 0&&(w="column")||r.from===void 0&&(w="from")||r.to===void 0&&(w="to"))return u.errors=
[{instancePath:s,schemaPath:"#/oneOf/22/required",keyword:"required",params:{missingProperty:w}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="\
column"||n==="from"||n==="to")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/22/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/22/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="change-generated")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/22/properties/kind/const",
keyword:"const",params:{allowedValue:"change-generated"}}],!1;var Fe=v===e}else var Fe=!0;if(Fe){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="s\
tring"){if(N(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/22/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/22/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Fe=v===e}else var Fe=!0;if(Fe){if(r.
column!==void 0){let n=r.column,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/22/properties/colum\
n/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/22/properties/column/type",keyword:"t\
ype",params:{type:"string"}}],!1;var Fe=v===e}else var Fe=!0;if(Fe){if(r.from!==void 0){let n=r.from,v=e,ue=e,G=!1,fe=e;C(n,{instancePath:s+"/from",parentData:r,
parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var kr=fe===e;G=G||kr;let je=e;if(n!==null){let M={
instancePath:s+"/from",schemaPath:"#/oneOf/22/properties/from/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[M]:t.push(M),e++}var kr=je===e;if(G=
G||kr,G)e=ue,t!==null&&(ue?t.length=ue:t=null);else{let M={instancePath:s+"/from",schemaPath:"#/oneOf/22/properties/from/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[M]:t.push(M),e++,u.errors=t,!1}var Fe=v===e}else var Fe=!0;if(Fe)if(r.to!==void 0){let n=r.to,v=e,ue=e,G=!1,fe=e;C(n,{instancePath:s+"/to",parentData:r,
parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var Pr=fe===e;G=G||Pr;let je=e;if(n!==null){let M={instancePath:s+
"/to",schemaPath:"#/oneOf/22/properties/to/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[M]:t.push(M),e++}var Pr=je===e;if(G=G||Pr,G)e=ue,t!==null&&
(ue?t.length=ue:t=null);else{let M={instancePath:s+"/to",schemaPath:"#/oneOf/22/properties/to/anyOf",keyword:"anyOf",params:{}};return t===null?t=[M]:t.push(M),
e++,u.errors=t,!1}var Fe=v===e}else var Fe=!0}}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/22/type",keyword:"type",params:{type:"object"}}],!1;
g!==!0&&(g=!0)}else if(F==="set-column-comment"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===void 0&&(w="kind")||r.table===void 0&&(w=
"table")||r.column===void 0&&(w="column")||r.from===void 0&&(w="from")||r.to===void 0&&(w="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/23/required",
keyword:"required",params:{missingProperty:w}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column"||n==="from"||n==="to")){return u.errors=[{
instancePath:s,schemaPath:"#/oneOf/23/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){
let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/23/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="set-column-comment")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/23/properties/kind/const",keyword:"const",params:{allowedValue:"set-\
column-comment"}}],!1;var Ue=v===e}else var Ue=!0;if(Ue){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/23/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/23/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ue=v===e}else var Ue=!0;if(Ue){if(r.column!==void 0){let n=r.column,v=e;if(e===
v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/23/properties/column/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return u.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/23/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var Ue=v===e}else var Ue=!0;
if(Ue){if(r.from!==void 0){let n=r.from,v=e;if(typeof n!="string"&&n!==null)return u.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/23/properties/from/type",
keyword:"type",params:{type:yr.oneOf[23].properties.from.type}}],!1;var Ue=v===e}else var Ue=!0;if(Ue)if(r.to!==void 0){let n=r.to,v=e;if(typeof n!="string"&&n!==
null)return u.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/23/properties/to/type",keyword:"type",params:{type:yr.oneOf[23].properties.to.type}}],!1;var Ue=v===
e}else var Ue=!0}}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/23/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="\
change-primary-key"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===void 0&&(w="kind")||r.table===void 0&&(w="table")||r.from===void 0&&
(w="from")||r.to===void 0&&(w="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/24/required",keyword:"required",params:{missingProperty:w}}],!1;{let T=e;
for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/24/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/24/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="change-primary-key")return u.errors=[{instancePath:s+"/k\
ind",schemaPath:"#/oneOf/24/properties/kind/const",keyword:"const",params:{allowedValue:"change-primary-key"}}],!1;var Me=v===e}else var Me=!0;if(Me){if(r.table!==
void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/24/properties/table/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/24/properties/table/type",keyword:"type",params:{type:"\
string"}}],!1;var Me=v===e}else var Me=!0;if(Me){if(r.from!==void 0){let n=e;_e(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,
dynamicAnchors:A})||(t=t===null?_e.errors:t.concat(_e.errors),e=t.length);var Me=n===e}else var Me=!0;if(Me)if(r.to!==void 0){let n=e;_e(r.to,{instancePath:s+"/\
to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?_e.errors:t.concat(_e.errors),e=t.length);var Me=n===e}else var Me=!0}}}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/24/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="add-unique-constraint"){if(e===
e)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===void 0&&(w="kind")||r.table===void 0&&(w="table")||r.constraint===void 0&&(w="constraint"))return u.
errors=[{instancePath:s,schemaPath:"#/oneOf/25/required",keyword:"required",params:{missingProperty:w}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||
n==="constraint")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/25/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/25/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-unique-constraint")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/25/properties/kind/co\
nst",keyword:"const",params:{allowedValue:"add-unique-constraint"}}],!1;var er=v===e}else var er=!0;if(er){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n==
"string"){if(N(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/25/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/25/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var er=v===e}else var er=!0;if(er)if(r.
constraint!==void 0){let n=e;ne(r.constraint,{instancePath:s+"/constraint",parentData:r,parentDataProperty:"constraint",rootData:L,dynamicAnchors:A})||(t=t===null?
ne.errors:t.concat(ne.errors),e=t.length);var er=n===e}else var er=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/25/type",keyword:"type",params:{
type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="drop-unique-constraint"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===void 0&&(w="kin\
d")||r.table===void 0&&(w="table")||r.constraint===void 0&&(w="constraint"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/26/required",keyword:"required",
params:{missingProperty:w}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="constraint")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/26\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="stri\
ng")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/26/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-unique-constra\
int")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/26/properties/kind/const",keyword:"const",params:{allowedValue:"drop-unique-constraint"}}],!1;
var rr=v===e}else var rr=!0;if(rr){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/26/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/26/propertie\
s/table/type",keyword:"type",params:{type:"string"}}],!1;var rr=v===e}else var rr=!0;if(rr)if(r.constraint!==void 0){let n=e;ne(r.constraint,{instancePath:s+"/c\
onstraint",parentData:r,parentDataProperty:"constraint",rootData:L,dynamicAnchors:A})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var rr=n===e}else var rr=!0}}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/26/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="change-unique-constraint"){
if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===void 0&&(w="kind")||r.table===void 0&&(w="table")||r.from===void 0&&(w="from")||r.to===void 0&&
(w="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/27/required",keyword:"required",params:{missingProperty:w}}],!1;{let T=e;for(let n in r)if(!(n==="\
kind"||n==="table"||n==="from"||n==="to")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/27/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/27/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="change-unique-constraint")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/\
oneOf/27/properties/kind/const",keyword:"const",params:{allowedValue:"change-unique-constraint"}}],!1;var Ye=v===e}else var Ye=!0;if(Ye){if(r.table!==void 0){let n=r.
table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/27/properties/table/minLength",keyword:"minLen\
gth",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/27/properties/table/type",keyword:"type",params:{type:"string"}}],
!1;var Ye=v===e}else var Ye=!0;if(Ye){if(r.from!==void 0){let n=e;ne(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||
(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var Ye=n===e}else var Ye=!0;if(Ye)if(r.to!==void 0){let n=e;ne(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"\
to",rootData:L,dynamicAnchors:A})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var Ye=n===e}else var Ye=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/27/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="add-foreign-key"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){
let w;if(r.kind===void 0&&(w="kind")||r.table===void 0&&(w="table")||r.foreignKey===void 0&&(w="foreignKey"))return u.errors=[{instancePath:s,schemaPath:"#/oneO\
f/28/required",keyword:"required",params:{missingProperty:w}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="foreignKey")){return u.errors=[{instancePath:s,
schemaPath:"#/oneOf/28/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,
v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/28/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!==
"add-foreign-key")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/28/properties/kind/const",keyword:"const",params:{allowedValue:"add-foreign-key"}}],
!1;var sr=v===e}else var sr=!0;if(sr){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+"/table",
schemaPath:"#/oneOf/28/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/\
28/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var sr=v===e}else var sr=!0;if(sr)if(r.foreignKey!==void 0){let n=e;W(r.foreignKey,{instancePath:s+
"/foreignKey",parentData:r,parentDataProperty:"foreignKey",rootData:L,dynamicAnchors:A})||(t=t===null?W.errors:t.concat(W.errors),e=t.length);var sr=n===e}else var sr=!0}}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/28/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="drop-foreign-key"){if(e===e)
if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===void 0&&(w="kind")||r.table===void 0&&(w="table")||r.foreignKey===void 0&&(w="foreignKey"))return u.
errors=[{instancePath:s,schemaPath:"#/oneOf/29/required",keyword:"required",params:{missingProperty:w}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||
n==="foreignKey")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/29/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/29/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-foreign-key")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/29/properties/kind/const",
keyword:"const",params:{allowedValue:"drop-foreign-key"}}],!1;var tr=v===e}else var tr=!0;if(tr){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="s\
tring"){if(N(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/29/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/29/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var tr=v===e}else var tr=!0;if(tr)if(r.
foreignKey!==void 0){let n=e;W(r.foreignKey,{instancePath:s+"/foreignKey",parentData:r,parentDataProperty:"foreignKey",rootData:L,dynamicAnchors:A})||(t=t===null?
W.errors:t.concat(W.errors),e=t.length);var tr=n===e}else var tr=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/29/type",keyword:"type",params:{
type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="change-foreign-key"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===void 0&&(w="kind")||
r.table===void 0&&(w="table")||r.from===void 0&&(w="from")||r.to===void 0&&(w="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/30/required",keyword:"r\
equired",params:{missingProperty:w}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/30/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!=
"string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/30/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="change-foreign\
-key")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/30/properties/kind/const",keyword:"const",params:{allowedValue:"change-foreign-key"}}],!1;var We=v===
e}else var We=!0;if(We){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#\
/oneOf/30/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/30/properties\
/table/type",keyword:"type",params:{type:"string"}}],!1;var We=v===e}else var We=!0;if(We){if(r.from!==void 0){let n=e;W(r.from,{instancePath:s+"/from",parentData:r,
parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?W.errors:t.concat(W.errors),e=t.length);var We=n===e}else var We=!0;if(We)if(r.to!==void 0){
let n=e;W(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?W.errors:t.concat(W.errors),e=t.length);var We=n===
e}else var We=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/30/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="a\
dd-check"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===void 0&&(w="kind")||r.table===void 0&&(w="table")||r.check===void 0&&(w="chec\
k"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/31/required",keyword:"required",params:{missingProperty:w}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||
n==="table"||n==="check")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/31/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/31/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-check")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/31/properties/kind/const",keyword:"\
const",params:{allowedValue:"add-check"}}],!1;var ir=v===e}else var ir=!0;if(ir){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<
1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/31/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{
instancePath:s+"/table",schemaPath:"#/oneOf/31/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var ir=v===e}else var ir=!0;if(ir)if(r.check!==
void 0){let n=e;he(r.check,{instancePath:s+"/check",parentData:r,parentDataProperty:"check",rootData:L,dynamicAnchors:A})||(t=t===null?he.errors:t.concat(he.errors),
e=t.length);var ir=n===e}else var ir=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/31/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&
(g=!0)}else if(F==="drop-check"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===void 0&&(w="kind")||r.table===void 0&&(w="table")||r.check===
void 0&&(w="check"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/32/required",keyword:"required",params:{missingProperty:w}}],!1;{let T=e;for(let n in r)
if(!(n==="kind"||n==="table"||n==="check")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/32/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/32/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-check")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/32/prope\
rties/kind/const",keyword:"const",params:{allowedValue:"drop-check"}}],!1;var nr=v===e}else var nr=!0;if(nr){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n==
"string"){if(N(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/32/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/32/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var nr=v===e}else var nr=!0;if(nr)if(r.
check!==void 0){let n=e;he(r.check,{instancePath:s+"/check",parentData:r,parentDataProperty:"check",rootData:L,dynamicAnchors:A})||(t=t===null?he.errors:t.concat(
he.errors),e=t.length);var nr=n===e}else var nr=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/32/type",keyword:"type",params:{type:"object"}}],
!1;g!==!0&&(g=!0)}else if(F==="change-check"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===void 0&&(w="kind")||r.table===void 0&&(w="\
table")||r.from===void 0&&(w="from")||r.to===void 0&&(w="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/33/required",keyword:"required",params:{missingProperty:w}}],
!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/33/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/33/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="change-check")return u.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/33/properties/kind/const",keyword:"const",params:{allowedValue:"change-check"}}],!1;var Ge=v===e}else var Ge=!0;if(Ge){if(r.table!==void 0){let n=r.table,
v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/33/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/33/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ge=v===
e}else var Ge=!0;if(Ge){if(r.from!==void 0){let n=e;he(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===
null?he.errors:t.concat(he.errors),e=t.length);var Ge=n===e}else var Ge=!0;if(Ge)if(r.to!==void 0){let n=e;he(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"\
to",rootData:L,dynamicAnchors:A})||(t=t===null?he.errors:t.concat(he.errors),e=t.length);var Ge=n===e}else var Ge=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/33/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="add-index"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;
if(r.kind===void 0&&(w="kind")||r.table===void 0&&(w="table")||r.index===void 0&&(w="index"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/34/required",keyword:"\
required",params:{missingProperty:w}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="index")){return u.errors=[{instancePath:s,schemaPath:"#/one\
Of/34/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!=
"string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/34/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-index")return u.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/34/properties/kind/const",keyword:"const",params:{allowedValue:"add-index"}}],!1;var ar=v===e}else var ar=!0;
if(ar){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/34/propert\
ies/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/34/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var ar=v===e}else var ar=!0;if(ar)if(r.index!==void 0){let n=e;X(r.index,{instancePath:s+"/index",parentData:r,parentDataProperty:"\
index",rootData:L,dynamicAnchors:A})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var ar=n===e}else var ar=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/34/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="drop-index"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;
if(r.kind===void 0&&(w="kind")||r.table===void 0&&(w="table")||r.index===void 0&&(w="index"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/35/required",keyword:"\
required",params:{missingProperty:w}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="index")){return u.errors=[{instancePath:s,schemaPath:"#/one\
Of/35/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!=
"string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/35/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-index")return u.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/35/properties/kind/const",keyword:"const",params:{allowedValue:"drop-index"}}],!1;var or=v===e}else var or=!0;
if(or){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/35/propert\
ies/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/35/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var or=v===e}else var or=!0;if(or)if(r.index!==void 0){let n=e;X(r.index,{instancePath:s+"/index",parentData:r,parentDataProperty:"\
index",rootData:L,dynamicAnchors:A})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var or=n===e}else var or=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/35/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="change-index"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;
if(r.kind===void 0&&(w="kind")||r.table===void 0&&(w="table")||r.from===void 0&&(w="from")||r.to===void 0&&(w="to"))return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/36/required",keyword:"required",params:{missingProperty:w}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return u.errors=
[{instancePath:s,schemaPath:"#/oneOf/36/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){
let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/36/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="change-index")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/36/properties/kind/const",keyword:"const",params:{allowedValue:"change-ind\
ex"}}],!1;var He=v===e}else var He=!0;if(He){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+"\
/table",schemaPath:"#/oneOf/36/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/36/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var He=v===e}else var He=!0;if(He){if(r.from!==void 0){let n=e;X(r.from,{instancePath:s+
"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var He=n===e}else var He=!0;if(He)
if(r.to!==void 0){let n=e;X(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?X.errors:t.concat(X.errors),
e=t.length);var He=n===e}else var He=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/36/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&
(g=!0)}else if(F==="add-policy"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===void 0&&(w="kind")||r.table===void 0&&(w="table")||r.policy===
void 0&&(w="policy"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/37/required",keyword:"required",params:{missingProperty:w}}],!1;{let T=e;for(let n in r)
if(!(n==="kind"||n==="table"||n==="policy")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/37/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/37/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-policy")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/37/prope\
rties/kind/const",keyword:"const",params:{allowedValue:"add-policy"}}],!1;var lr=v===e}else var lr=!0;if(lr){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n==
"string"){if(N(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/37/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/37/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var lr=v===e}else var lr=!0;if(lr)if(r.
policy!==void 0){let n=e;Q(r.policy,{instancePath:s+"/policy",parentData:r,parentDataProperty:"policy",rootData:L,dynamicAnchors:A})||(t=t===null?Q.errors:t.concat(
Q.errors),e=t.length);var lr=n===e}else var lr=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/37/type",keyword:"type",params:{type:"object"}}],
!1;g!==!0&&(g=!0)}else if(F==="drop-policy"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===void 0&&(w="kind")||r.table===void 0&&(w="t\
able")||r.policy===void 0&&(w="policy"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/38/required",keyword:"required",params:{missingProperty:w}}],!1;{let T=e;
for(let n in r)if(!(n==="kind"||n==="table"||n==="policy")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/38/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",
schemaPath:"#/oneOf/38/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-policy")return u.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/38/properties/kind/const",keyword:"const",params:{allowedValue:"drop-policy"}}],!1;var pr=v===e}else var pr=!0;if(pr){if(r.table!==void 0){let n=r.table,
v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/38/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/38/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var pr=v===
e}else var pr=!0;if(pr)if(r.policy!==void 0){let n=e;Q(r.policy,{instancePath:s+"/policy",parentData:r,parentDataProperty:"policy",rootData:L,dynamicAnchors:A})||
(t=t===null?Q.errors:t.concat(Q.errors),e=t.length);var pr=n===e}else var pr=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/38/type",keyword:"t\
ype",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="change-policy"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===void 0&&(w=
"kind")||r.table===void 0&&(w="table")||r.from===void 0&&(w="from")||r.to===void 0&&(w="to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/39/required",keyword:"\
required",params:{missingProperty:w}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return u.errors=[{instancePath:s,schemaPath:"\
#/oneOf/39/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!=
"string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/39/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="change-policy")
return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/39/properties/kind/const",keyword:"const",params:{allowedValue:"change-policy"}}],!1;var Xe=v===e}else
var Xe=!0;if(Xe){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/\
39/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/39/properties/table/\
type",keyword:"type",params:{type:"string"}}],!1;var Xe=v===e}else var Xe=!0;if(Xe){if(r.from!==void 0){let n=e;Q(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"\
from",rootData:L,dynamicAnchors:A})||(t=t===null?Q.errors:t.concat(Q.errors),e=t.length);var Xe=n===e}else var Xe=!0;if(Xe)if(r.to!==void 0){let n=e;Q(r.to,{instancePath:s+
"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?Q.errors:t.concat(Q.errors),e=t.length);var Xe=n===e}else var Xe=!0}}}}}else
return u.errors=[{instancePath:s,schemaPath:"#/oneOf/39/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="set-row-security"){if(e===e)
if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===void 0&&(w="kind")||r.table===void 0&&(w="table")||r.from===void 0&&(w="from")||r.to===void 0&&(w=
"to"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/40/required",keyword:"required",params:{missingProperty:w}}],!1;{let T=e;for(let n in r)if(!(n==="kin\
d"||n==="table"||n==="from"||n==="to")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/40/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/40/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="set-row-security")return u.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/40/properties/kind/const",
keyword:"const",params:{allowedValue:"set-row-security"}}],!1;var Ze=v===e}else var Ze=!0;if(Ze){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="s\
tring"){if(N(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/40/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return u.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/40/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ze=v===e}else var Ze=!0;if(Ze){if(r.
from!==void 0){let n=e;Te(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?Te.errors:t.concat(Te.
errors),e=t.length);var Ze=n===e}else var Ze=!0;if(Ze)if(r.to!==void 0){let n=e;Te(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||
(t=t===null?Te.errors:t.concat(Te.errors),e=t.length);var Ze=n===e}else var Ze=!0}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/40/type",keyword:"\
type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="add-grant"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===void 0&&(w="ki\
nd")||r.table===void 0&&(w="table")||r.grant===void 0&&(w="grant"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/41/required",keyword:"required",params:{
missingProperty:w}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="grant")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/41/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/41/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-grant")return u.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/41/properties/kind/const",keyword:"const",params:{allowedValue:"add-grant"}}],!1;var fr=v===e}else var fr=!0;if(fr){if(r.table!==void 0){
let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/41/properties/table/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/41/properties/table/type",keyword:"type",params:{type:"strin\
g"}}],!1;var fr=v===e}else var fr=!0;if(fr)if(r.grant!==void 0){let n=e;Pe(r.grant,{instancePath:s+"/grant",parentData:r,parentDataProperty:"grant",rootData:L,dynamicAnchors:A})||
(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var fr=n===e}else var fr=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/41/type",keyword:"\
type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(F==="drop-grant"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===void 0&&(w="k\
ind")||r.table===void 0&&(w="table")||r.grant===void 0&&(w="grant"))return u.errors=[{instancePath:s,schemaPath:"#/oneOf/42/required",keyword:"required",params:{
missingProperty:w}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="grant")){return u.errors=[{instancePath:s,schemaPath:"#/oneOf/42/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return u.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/42/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-grant")return u.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/42/properties/kind/const",keyword:"const",params:{allowedValue:"drop-grant"}}],!1;var mr=v===e}else var mr=!0;if(mr){if(r.table!==void 0){
let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/42/properties/table/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return u.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/42/properties/table/type",keyword:"type",params:{type:"strin\
g"}}],!1;var mr=v===e}else var mr=!0;if(mr)if(r.grant!==void 0){let n=e;Pe(r.grant,{instancePath:s+"/grant",parentData:r,parentDataProperty:"grant",rootData:L,dynamicAnchors:A})||
(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var mr=n===e}else var mr=!0}}}}else return u.errors=[{instancePath:s,schemaPath:"#/oneOf/42/type",keyword:"\
type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else return u.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mappi\
ng",tag:"kind",tagValue:F}}],!1;else return u.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:F}}],
!1}else return u.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return u.errors=t,P.props=g,e===0}u.evaluated={dynamicProps:!0,
dynamicItems:!1};function te(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=te.evaluated;if(P.dynamicProps&&
(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.format===void 0&&(f="format")||r.from===void 0&&
(f="from")||r.to===void 0&&(f="to")||r.changes===void 0&&(f="changes"))return te.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}}],
!1;{let o=e;for(let l in r)if(!(l==="format"||l==="from"||l==="to"||l==="changes")){return te.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l}}],!1;break}if(o===e){if(r.format!==void 0){let l=r.format,k=e;if(typeof l!="string")return te.errors=[{instancePath:s+
"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(l!=="wesley.changes/1")return te.errors=[{instancePath:s+"/format",
schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.changes/1"}}],!1;var i=k===e}else var i=!0;if(i){if(r.from!==void 0){let l=r.
from,k=e;if(e===k)if(l&&typeof l=="object"&&!Array.isArray(l)){let O;if(l.schema===void 0&&(O="schema")||l.digest===void 0&&(O="digest")||l.annotations===void 0&&
(O="annotations")||l.origin===void 0&&(O="origin"))return te.errors=[{instancePath:s+"/from",schemaPath:"#/properties/from/required",keyword:"required",params:{
missingProperty:O}}],!1;{let h=e;for(let b in l)if(!(b==="schema"||b==="digest"||b==="annotations"||b==="origin")){return te.errors=[{instancePath:s+"/from",schemaPath:"\
#/properties/from/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}}],!1;break}if(h===e){if(l.schema!==void 0){let b=e;Ae(l.schema,
{instancePath:s+"/from/schema",parentData:l,parentDataProperty:"schema",rootData:L,dynamicAnchors:A})||(t=t===null?Ae.errors:t.concat(Ae.errors),e=t.length);var g=b===
e}else var g=!0;if(g){if(l.digest!==void 0){let b=e;$(l.digest,{instancePath:s+"/from/digest",parentData:l,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||
(t=t===null?$.errors:t.concat($.errors),e=t.length);var g=b===e}else var g=!0;if(g){if(l.annotations!==void 0){let b=e;Ie(l.annotations,{instancePath:s+"/from/a\
nnotations",parentData:l,parentDataProperty:"annotations",rootData:L,dynamicAnchors:A})||(t=t===null?Ie.errors:t.concat(Ie.errors),e=t.length);var g=b===e}else var g=!0;
if(g)if(l.origin!==void 0){let b=l.origin,q=e;if(e===q)if(b&&typeof b=="object"&&!Array.isArray(b)){let D;if(b.kind===void 0&&(D="kind")||b.file===void 0&&(D="f\
ile")||b.ref===void 0&&(D="ref"))return te.errors=[{instancePath:s+"/from/origin",schemaPath:"#/properties/from/properties/origin/required",keyword:"required",params:{
missingProperty:D}}],!1;{let E=e;for(let I in b)if(!(I==="kind"||I==="file"||I==="ref")){return te.errors=[{instancePath:s+"/from/origin",schemaPath:"#/properti\
es/from/properties/origin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I}}],!1;break}if(E===e){if(b.kind!==void 0){let I=b.kind,
x=e;if(typeof I!="string")return te.errors=[{instancePath:s+"/from/origin/kind",schemaPath:"#/properties/from/properties/origin/properties/kind/type",keyword:"t\
ype",params:{type:"string"}}],!1;if(!(I==="baseline"||I==="ir"||I==="sdl"||I==="git"||I==="empty"))return te.errors=[{instancePath:s+"/from/origin/kind",schemaPath:"\
#/properties/from/properties/origin/properties/kind/enum",keyword:"enum",params:{allowedValues:Rr.properties.from.properties.origin.properties.kind.enum}}],!1;var c=x===
e}else var c=!0;if(c){if(b.file!==void 0){let I=b.file,x=e,Y=e,V=!1,U=e;if(e===U)if(typeof I=="string"){if(!vr.test(I)){let ae={instancePath:s+"/from/origin/fil\
e",schemaPath:"#/properties/from/properties/origin/properties/file/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u000\
0-\\u001f]+$"}};t===null?t=[ae]:t.push(ae),e++}}else{let ae={instancePath:s+"/from/origin/file",schemaPath:"#/properties/from/properties/origin/properties/file/\
anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[ae]:t.push(ae),e++}var a=U===e;V=V||a;let se=e;if(I!==null){let ae={instancePath:s+"/from/origi\
n/file",schemaPath:"#/properties/from/properties/origin/properties/file/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[ae]:t.push(ae),e++}var a=se===
e;if(V=V||a,V)e=Y,t!==null&&(Y?t.length=Y:t=null);else{let ae={instancePath:s+"/from/origin/file",schemaPath:"#/properties/from/properties/origin/properties/fil\
e/anyOf",keyword:"anyOf",params:{}};return t===null?t=[ae]:t.push(ae),e++,te.errors=t,!1}var c=x===e}else var c=!0;if(c)if(b.ref!==void 0){let I=b.ref,x=e,Y=e,V=!1,
U=e;if(e===U)if(typeof I=="string"){if(N(I)<1){let ae={instancePath:s+"/from/origin/ref",schemaPath:"#/properties/from/properties/origin/properties/ref/anyOf/0/\
minLength",keyword:"minLength",params:{limit:1}};t===null?t=[ae]:t.push(ae),e++}}else{let ae={instancePath:s+"/from/origin/ref",schemaPath:"#/properties/from/pr\
operties/origin/properties/ref/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[ae]:t.push(ae),e++}var d=U===e;V=V||d;let se=e;if(I!==null){let ae={
instancePath:s+"/from/origin/ref",schemaPath:"#/properties/from/properties/origin/properties/ref/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[
ae]:t.push(ae),e++}var d=se===e;if(V=V||d,V)e=Y,t!==null&&(Y?t.length=Y:t=null);else{let ae={instancePath:s+"/from/origin/ref",schemaPath:"#/properties/from/pro\
perties/origin/properties/ref/anyOf",keyword:"anyOf",params:{}};return t===null?t=[ae]:t.push(ae),e++,te.errors=t,!1}var c=x===e}else var c=!0}}}}else return te.
errors=[{instancePath:s+"/from/origin",schemaPath:"#/properties/from/properties/origin/type",keyword:"type",params:{type:"object"}}],!1;var g=q===e}else var g=!0}}}}}else
return te.errors=[{instancePath:s+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"object"}}],!1;var i=k===e}else var i=!0;if(i){if(r.to!==
void 0){let l=r.to,k=e;if(e===k)if(l&&typeof l=="object"&&!Array.isArray(l)){let O;if(l.schema===void 0&&(O="schema")||l.digest===void 0&&(O="digest")||l.annotations===
void 0&&(O="annotations"))return te.errors=[{instancePath:s+"/to",schemaPath:"#/properties/to/required",keyword:"required",params:{missingProperty:O}}],!1;{let h=e;
for(let b in l)if(!(b==="schema"||b==="digest"||b==="annotations")){return te.errors=[{instancePath:s+"/to",schemaPath:"#/properties/to/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:b}}],!1;break}if(h===e){if(l.schema!==void 0){let b=e;Ae(l.schema,{instancePath:s+"/to/schema",parentData:l,parentDataProperty:"\
schema",rootData:L,dynamicAnchors:A})||(t=t===null?Ae.errors:t.concat(Ae.errors),e=t.length);var y=b===e}else var y=!0;if(y){if(l.digest!==void 0){let b=e;$(l.digest,
{instancePath:s+"/to/digest",parentData:l,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var y=b===
e}else var y=!0;if(y)if(l.annotations!==void 0){let b=e;Ie(l.annotations,{instancePath:s+"/to/annotations",parentData:l,parentDataProperty:"annotations",rootData:L,
dynamicAnchors:A})||(t=t===null?Ie.errors:t.concat(Ie.errors),e=t.length);var y=b===e}else var y=!0}}}}else return te.errors=[{instancePath:s+"/to",schemaPath:"\
#/properties/to/type",keyword:"type",params:{type:"object"}}],!1;var i=k===e}else var i=!0;if(i)if(r.changes!==void 0){let l=r.changes,k=e;if(e===k)if(Array.isArray(
l)){var m=!0;let O=l.length;for(let h=0;h<O;h++){let b=l[h],q=e;if(e===q)if(b&&typeof b=="object"&&!Array.isArray(b)){let D;if(b.change===void 0&&(D="change")||
b.classification===void 0&&(D="classification")||b.address===void 0&&(D="address"))return te.errors=[{instancePath:s+"/changes/"+h,schemaPath:"#/properties/chan\
ges/items/required",keyword:"required",params:{missingProperty:D}}],!1;{let E=e;for(let I in b)if(!(I==="change"||I==="classification"||I==="address")){return te.
errors=[{instancePath:s+"/changes/"+h,schemaPath:"#/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I}}],
!1;break}if(E===e){if(b.change!==void 0){let I=e;u(b.change,{instancePath:s+"/changes/"+h+"/change",parentData:b,parentDataProperty:"change",rootData:L,dynamicAnchors:A})||
(t=t===null?u.errors:t.concat(u.errors),e=t.length);var p=I===e}else var p=!0;if(p){if(b.classification!==void 0){let I=b.classification,x=e;if(typeof I!="strin\
g")return te.errors=[{instancePath:s+"/changes/"+h+"/classification",schemaPath:"#/properties/changes/items/properties/classification/type",keyword:"type",params:{
type:"string"}}],!1;if(!(I==="additive"||I==="tightening"||I==="destructive"))return te.errors=[{instancePath:s+"/changes/"+h+"/classification",schemaPath:"#/pr\
operties/changes/items/properties/classification/enum",keyword:"enum",params:{allowedValues:Rr.properties.changes.items.properties.classification.enum}}],!1;var p=x===
e}else var p=!0;if(p)if(b.address!==void 0){let I=e;ge(b.address,{instancePath:s+"/changes/"+h+"/address",parentData:b,parentDataProperty:"address",rootData:L,dynamicAnchors:A})||
(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var p=I===e}else var p=!0}}}}else return te.errors=[{instancePath:s+"/changes/"+h,schemaPath:"#/properties\
/changes/items/type",keyword:"type",params:{type:"object"}}],!1;var m=q===e;if(!m)break}}else return te.errors=[{instancePath:s+"/changes",schemaPath:"#/propert\
ies/changes/type",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0}}}}}else return te.errors=[{instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return te.errors=t,e===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mr=Re;var Or={type:"object",properties:{id:{type:"string",minLength:1},phase:{type:"string",enum:["expand","backfill","validate","switch","contract"]},do:{$ref:"https\
://wesley.dev/schemas/definitions/Statement"},undo:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Statement"},{type:"null"}]},irreversible:{type:["string",
"null"]},transaction:{anyOf:[{type:"string",minLength:1},{type:"null"}]},lockTimeout:{anyOf:[{type:"integer",minimum:0,maximum:9007199254740991},{type:"null"}]},
statementTimeout:{type:"integer",minimum:0,maximum:9007199254740991},batch:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Batch"},{type:"null"}]},probe:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Probe"},{type:"null"}]},claim:{$ref:"https://wesley.dev/schemas/definitions/Claim"},because:{$ref:"https://\
wesley.dev/schemas/definitions/Address"},why:{type:"string"}},required:["id","phase","do","undo","irreversible","transaction","lockTimeout","statementTimeout","\
batch","probe","claim","because","why"],additionalProperties:!1},gs={type:"object",properties:{form:{type:"string",enum:["ALTER INDEX … RENAME","ALTER POLICY",
"ALTER TABLE … ADD COLUMN","ALTER TABLE … ADD CONSTRAINT … CHECK … NOT VALID","ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY","ALTER TABLE … ADD CONSTR\
AINT … FOREIGN KEY … NOT VALID","ALTER TABLE … ADD CONSTRAINT … UNIQUE USING INDEX","ALTER TABLE … ALTER COLUMN … DROP DEFAULT","ALTER TABLE … ALTER\
 COLUMN … DROP NOT NULL","ALTER TABLE … ALTER COLUMN … SET DEFAULT","ALTER TABLE … ALTER COLUMN … SET NOT NULL","ALTER TABLE … ALTER COLUMN … TYPE",
"ALTER TABLE … DISABLE ROW LEVEL SECURITY","ALTER TABLE … DROP COLUMN","ALTER TABLE … DROP CONSTRAINT","ALTER TABLE … DROP CONSTRAINT (foreign key)","AL\
TER TABLE … ENABLE ROW LEVEL SECURITY","ALTER TABLE … FORCE ROW LEVEL SECURITY","ALTER TABLE … NO FORCE ROW LEVEL SECURITY","ALTER TABLE … RENAME CONSTRAI\
NT","ALTER TABLE … VALIDATE CONSTRAINT (check)","ALTER TABLE … VALIDATE CONSTRAINT (foreign key)","ALTER TYPE … ADD VALUE","COMMENT ON","CREATE INDEX","CR\
EATE INDEX CONCURRENTLY","CREATE POLICY","CREATE ROLE","CREATE SCHEMA","CREATE TABLE","CREATE TYPE … AS ENUM","DROP INDEX","DROP INDEX CONCURRENTLY","DROP POL\
ICY","DROP SCHEMA","DROP TABLE","DROP TYPE","GRANT","REVOKE","UPDATE"]},on:{type:"array",items:{type:"string",minLength:1}},sql:{type:"string",minLength:1},done:{
type:"string",minLength:1},leftover:{anyOf:[{type:"object",properties:{present:{type:"string",minLength:1},remove:{type:"string",minLength:1}},required:["presen\
t","remove"],additionalProperties:!1},{type:"null"}]},needs:{type:"array",items:{type:"string",minLength:1}},makes:{type:"array",items:{type:"string",minLength:1}},
drops:{type:"array",items:{type:"string",minLength:1}}},required:["form","on","sql","done","leftover","needs","makes","drops"],additionalProperties:!1};function J(r,{
instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=J.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&
(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.form===void 0&&(p="form")||r.on===void 0&&(p="on")||r.sql===void 0&&(p="sql")||r.
done===void 0&&(p="done")||r.leftover===void 0&&(p="leftover")||r.needs===void 0&&(p="needs")||r.makes===void 0&&(p="makes")||r.drops===void 0&&(p="drops"))return J.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;{let f=e;for(let o in r)if(!(o==="form"||o==="on"||o==="sql"||
o==="done"||o==="leftover"||o==="needs"||o==="makes"||o==="drops")){return J.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:o}}],!1;break}if(f===e){if(r.form!==void 0){let o=r.form,l=e;if(typeof o!="string")return J.errors=[{instancePath:s+"/form",schemaPath:"\
#/properties/form/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="ALTER INDEX … RENAME"||o==="ALTER POLICY"||o==="ALTER TABLE … ADD COLUMN"||o===
"ALTER TABLE … ADD CONSTRAINT … CHECK … NOT VALID"||o==="ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY"||o==="ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY \
… NOT VALID"||o==="ALTER TABLE … ADD CONSTRAINT … UNIQUE USING INDEX"||o==="ALTER TABLE … ALTER COLUMN … DROP DEFAULT"||o==="ALTER TABLE … ALTER COLUM\
N … DROP NOT NULL"||o==="ALTER TABLE … ALTER COLUMN … SET DEFAULT"||o==="ALTER TABLE … ALTER COLUMN … SET NOT NULL"||o==="ALTER TABLE … ALTER COLUMN …\
 TYPE"||o==="ALTER TABLE … DISABLE ROW LEVEL SECURITY"||o==="ALTER TABLE … DROP COLUMN"||o==="ALTER TABLE … DROP CONSTRAINT"||o==="ALTER TABLE … DROP CONS\
TRAINT (foreign key)"||o==="ALTER TABLE … ENABLE ROW LEVEL SECURITY"||o==="ALTER TABLE … FORCE ROW LEVEL SECURITY"||o==="ALTER TABLE … NO FORCE ROW LEVEL SE\
CURITY"||o==="ALTER TABLE … RENAME CONSTRAINT"||o==="ALTER TABLE … VALIDATE CONSTRAINT (check)"||o==="ALTER TABLE … VALIDATE CONSTRAINT (foreign key)"||o===
"ALTER TYPE … ADD VALUE"||o==="COMMENT ON"||o==="CREATE INDEX"||o==="CREATE INDEX CONCURRENTLY"||o==="CREATE POLICY"||o==="CREATE ROLE"||o==="CREATE SCHEMA"||
o==="CREATE TABLE"||o==="CREATE TYPE … AS ENUM"||o==="DROP INDEX"||o==="DROP INDEX CONCURRENTLY"||o==="DROP POLICY"||o==="DROP SCHEMA"||o==="DROP TABLE"||o===
"DROP TYPE"||o==="GRANT"||o==="REVOKE"||o==="UPDATE"))return J.errors=[{instancePath:s+"/form",schemaPath:"#/properties/form/enum",keyword:"enum",params:{allowedValues:gs.
properties.form.enum}}],!1;var i=l===e}else var i=!0;if(i){if(r.on!==void 0){let o=r.on,l=e;if(e===l)if(Array.isArray(o)){var g=!0;let _=o.length;for(let O=0;O<
_;O++){let h=o[O],b=e;if(e===b)if(typeof h=="string"){if(N(h)<1)return J.errors=[{instancePath:s+"/on/"+O,schemaPath:"#/properties/on/items/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return J.errors=[{instancePath:s+"/on/"+O,schemaPath:"#/properties/on/items/type",keyword:"type",params:{type:"string"}}],
!1;var g=b===e;if(!g)break}}else return J.errors=[{instancePath:s+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else
var i=!0;if(i){if(r.sql!==void 0){let o=r.sql,l=e;if(e===l)if(typeof o=="string"){if(N(o)<1)return J.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return J.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{type:"\
string"}}],!1;var i=l===e}else var i=!0;if(i){if(r.done!==void 0){let o=r.done,l=e;if(e===l)if(typeof o=="string"){if(N(o)<1)return J.errors=[{instancePath:s+"/\
done",schemaPath:"#/properties/done/minLength",keyword:"minLength",params:{limit:1}}],!1}else return J.errors=[{instancePath:s+"/done",schemaPath:"#/properties/\
done/type",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0;if(i){if(r.leftover!==void 0){let o=r.leftover,l=e,k=e,_=!1,O=e;if(e===O)if(o&&typeof o==
"object"&&!Array.isArray(o)){let q;if(o.present===void 0&&(q="present")||o.remove===void 0&&(q="remove")){let j={instancePath:s+"/leftover",schemaPath:"#/proper\
ties/leftover/anyOf/0/required",keyword:"required",params:{missingProperty:q}};t===null?t=[j]:t.push(j),e++}else{let j=e;for(let D in o)if(!(D==="present"||D===
"remove")){let E={instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D}};
t===null?t=[E]:t.push(E),e++;break}if(j===e){if(o.present!==void 0){let D=o.present,E=e;if(e===E)if(typeof D=="string"){if(N(D)<1){let I={instancePath:s+"/lefto\
ver/present",schemaPath:"#/properties/leftover/anyOf/0/properties/present/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[I]:t.push(I),e++}}else{let I={
instancePath:s+"/leftover/present",schemaPath:"#/properties/leftover/anyOf/0/properties/present/type",keyword:"type",params:{type:"string"}};t===null?t=[I]:t.push(
I),e++}var c=E===e}else var c=!0;if(c)if(o.remove!==void 0){let D=o.remove,E=e;if(e===E)if(typeof D=="string"){if(N(D)<1){let x={instancePath:s+"/leftover/remov\
e",schemaPath:"#/properties/leftover/anyOf/0/properties/remove/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[x]:t.push(x),e++}}else{let x={instancePath:s+
"/leftover/remove",schemaPath:"#/properties/leftover/anyOf/0/properties/remove/type",keyword:"type",params:{type:"string"}};t===null?t=[x]:t.push(x),e++}var c=E===
e}else var c=!0}}}else{let q={instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[q]:t.
push(q),e++}var a=O===e;_=_||a;let h=e;if(o!==null){let q={instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf/1/type",keyword:"type",params:{type:"\
null"}};t===null?t=[q]:t.push(q),e++}var a=h===e;if(_=_||a,_)e=k,t!==null&&(k?t.length=k:t=null);else{let q={instancePath:s+"/leftover",schemaPath:"#/properties\
/leftover/anyOf",keyword:"anyOf",params:{}};return t===null?t=[q]:t.push(q),e++,J.errors=t,!1}var i=l===e}else var i=!0;if(i){if(r.needs!==void 0){let o=r.needs,
l=e;if(e===l)if(Array.isArray(o)){var d=!0;let _=o.length;for(let O=0;O<_;O++){let h=o[O],b=e;if(e===b)if(typeof h=="string"){if(N(h)<1)return J.errors=[{instancePath:s+
"/needs/"+O,schemaPath:"#/properties/needs/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return J.errors=[{instancePath:s+"/needs/"+O,schemaPath:"\
#/properties/needs/items/type",keyword:"type",params:{type:"string"}}],!1;var d=b===e;if(!d)break}}else return J.errors=[{instancePath:s+"/needs",schemaPath:"#/\
properties/needs/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i){if(r.makes!==void 0){let o=r.makes,l=e;if(e===l)if(Array.isArray(
o)){var y=!0;let _=o.length;for(let O=0;O<_;O++){let h=o[O],b=e;if(e===b)if(typeof h=="string"){if(N(h)<1)return J.errors=[{instancePath:s+"/makes/"+O,schemaPath:"\
#/properties/makes/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return J.errors=[{instancePath:s+"/makes/"+O,schemaPath:"#/properties/makes/i\
tems/type",keyword:"type",params:{type:"string"}}],!1;var y=b===e;if(!y)break}}else return J.errors=[{instancePath:s+"/makes",schemaPath:"#/properties/makes/typ\
e",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i)if(r.drops!==void 0){let o=r.drops,l=e;if(e===l)if(Array.isArray(o)){var m=!0;let _=o.
length;for(let O=0;O<_;O++){let h=o[O],b=e;if(e===b)if(typeof h=="string"){if(N(h)<1)return J.errors=[{instancePath:s+"/drops/"+O,schemaPath:"#/properties/drops\
/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return J.errors=[{instancePath:s+"/drops/"+O,schemaPath:"#/properties/drops/items/type",keyword:"\
type",params:{type:"string"}}],!1;var m=b===e;if(!m)break}}else return J.errors=[{instancePath:s+"/drops",schemaPath:"#/properties/drops/type",keyword:"type",params:{
type:"array"}}],!1;var i=l===e}else var i=!0}}}}}}}}}else return J.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return J.
errors=t,e===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ie(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ie.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.table===void 0&&(a="table")||r.key===void 0&&(a="key")||r.
size===void 0&&(a="size")||r.pause===void 0&&(a="pause")||r.bound===void 0&&(a="bound"))return ie.errors=[{instancePath:s,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:a}}],!1;{let d=e;for(let y in r)if(!(y==="table"||y==="key"||y==="size"||y==="pause"||y==="bound")){return ie.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;break}if(d===e){if(r.table!==void 0){let y=r.table,m=e;if(e===
m)if(typeof y=="string"){if(N(y)<1)return ie.errors=[{instancePath:s+"/table",schemaPath:"#/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return ie.errors=[{instancePath:s+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(r.
key!==void 0){let y=r.key,m=e;if(e===m)if(Array.isArray(y)){if(y.length<1)return ie.errors=[{instancePath:s+"/key",schemaPath:"#/properties/key/minItems",keyword:"\
minItems",params:{limit:1}}],!1;{var g=!0;let f=y.length;for(let o=0;o<f;o++){let l=y[o],k=e;if(e===k)if(l&&typeof l=="object"&&!Array.isArray(l)){let O;if(l.column===
void 0&&(O="column")||l.type===void 0&&(O="type"))return ie.errors=[{instancePath:s+"/key/"+o,schemaPath:"#/properties/key/items/required",keyword:"required",params:{
missingProperty:O}}],!1;{let h=e;for(let b in l)if(!(b==="column"||b==="type")){return ie.errors=[{instancePath:s+"/key/"+o,schemaPath:"#/properties/key/items/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}}],!1;break}if(h===e){if(l.column!==void 0){let b=l.column,q=e;if(e===q)if(typeof b==
"string"){if(N(b)<1)return ie.errors=[{instancePath:s+"/key/"+o+"/column",schemaPath:"#/properties/key/items/properties/column/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return ie.errors=[{instancePath:s+"/key/"+o+"/column",schemaPath:"#/properties/key/items/properties/column/type",keyword:"type",params:{type:"\
string"}}],!1;var c=q===e}else var c=!0;if(c)if(l.type!==void 0){let b=l.type,q=e;if(e===q)if(typeof b=="string"){if(N(b)<1)return ie.errors=[{instancePath:s+"/\
key/"+o+"/type",schemaPath:"#/properties/key/items/properties/type/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ie.errors=[{instancePath:s+"\
/key/"+o+"/type",schemaPath:"#/properties/key/items/properties/type/type",keyword:"type",params:{type:"string"}}],!1;var c=q===e}else var c=!0}}}else return ie.
errors=[{instancePath:s+"/key/"+o,schemaPath:"#/properties/key/items/type",keyword:"type",params:{type:"object"}}],!1;var g=k===e;if(!g)break}}}else return ie.errors=
[{instancePath:s+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0;if(i){if(r.size!==void 0){let y=r.
size,m=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return ie.errors=[{instancePath:s+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===m&&typeof y=="number"&&isFinite(y)){if(y>9007199254740991||isNaN(y))return ie.errors=[{instancePath:s+"/size",schemaPath:"#/properti\
es/size/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(y<1||isNaN(y))return ie.errors=[{instancePath:s+"/size",schemaPath:"#\
/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var i=m===e}else var i=!0;if(i){if(r.pause!==void 0){let y=r.pause,m=e;if(!(typeof y==
"number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return ie.errors=[{instancePath:s+"/pause",schemaPath:"#/properties/pause/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===m&&typeof y=="number"&&isFinite(y)){if(y>9007199254740991||isNaN(y))return ie.errors=[{instancePath:s+"/pause",schemaPath:"#/properties/pause/maximum",
keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(y<0||isNaN(y))return ie.errors=[{instancePath:s+"/pause",schemaPath:"#/properties/paus\
e/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=m===e}else var i=!0;if(i)if(r.bound!==void 0){let y=r.bound,m=e;if(e===m)if(typeof y=="\
string"){if(N(y)<1)return ie.errors=[{instancePath:s+"/bound",schemaPath:"#/properties/bound/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ie.
errors=[{instancePath:s+"/bound",schemaPath:"#/properties/bound/type",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0}}}}}}else return ie.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ie.errors=t,e===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Be(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Be.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.sql===void 0&&(g="sql")||r.meaning===void 0&&(g="meaning"))
return Be.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let c=e;for(let a in r)if(!(a==="sql"||a==="meanin\
g")){return Be.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(c===e){if(r.
sql!==void 0){let a=r.sql,d=e;if(e===d)if(typeof a=="string"){if(N(a)<1)return Be.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return Be.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{type:"string"}}],!1;var i=d===
e}else var i=!0;if(i)if(r.meaning!==void 0){let a=e;if(typeof r.meaning!="string")return Be.errors=[{instancePath:s+"/meaning",schemaPath:"#/properties/meaning/\
type",keyword:"type",params:{type:"string"}}],!1;var i=a===e}else var i=!0}}}else return Be.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return Be.errors=t,e===0}Be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vs={type:"object",properties:{locks:{type:"array",items:{$ref:"\
https://wesley.dev/schemas/definitions/RelationLock"}},scans:{type:"array",items:{type:"string",minLength:1}},rewrites:{type:"array",items:{type:"string",minLength:1}},
blocks:{type:"string",enum:["nothing","schema changes","writes","reads and writes"]}},required:["locks","scans","rewrites","blocks"],additionalProperties:!1},ks={
type:"object",properties:{relation:{type:"string",minLength:1},mode:{type:"string",enum:["ACCESS SHARE","ROW SHARE","ROW EXCLUSIVE","SHARE UPDATE EXCLUSIVE","SH\
ARE","SHARE ROW EXCLUSIVE","EXCLUSIVE","ACCESS EXCLUSIVE"]}},required:["relation","mode"],additionalProperties:!1};function xe(r,{instancePath:s="",parentData:R,
parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=xe.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.relation===void 0&&(g="relation")||r.mode===void 0&&(g="mode"))return xe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:g}}],!1;{let c=e;for(let a in r)if(!(a==="relation"||a==="mode")){return xe.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(c===e){if(r.relation!==void 0){let a=r.relation,d=e;if(e===d)
if(typeof a=="string"){if(N(a)<1)return xe.errors=[{instancePath:s+"/relation",schemaPath:"#/properties/relation/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return xe.errors=[{instancePath:s+"/relation",schemaPath:"#/properties/relation/type",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;
if(i)if(r.mode!==void 0){let a=r.mode,d=e;if(typeof a!="string")return xe.errors=[{instancePath:s+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{
type:"string"}}],!1;if(!(a==="ACCESS SHARE"||a==="ROW SHARE"||a==="ROW EXCLUSIVE"||a==="SHARE UPDATE EXCLUSIVE"||a==="SHARE"||a==="SHARE ROW EXCLUSIVE"||a==="EX\
CLUSIVE"||a==="ACCESS EXCLUSIVE"))return xe.errors=[{instancePath:s+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:ks.properties.
mode.enum}}],!1;var i=d===e}else var i=!0}}}else return xe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return xe.errors=
t,e===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function De(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=De.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.
locks===void 0&&(d="locks")||r.scans===void 0&&(d="scans")||r.rewrites===void 0&&(d="rewrites")||r.blocks===void 0&&(d="blocks"))return De.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:d}}],!1;{let y=e;for(let m in r)if(!(m==="locks"||m==="scans"||m==="rewrites"||m==="blocks")){
return De.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(y===e){if(r.locks!==
void 0){let m=r.locks,p=e;if(e===p)if(Array.isArray(m)){var i=!0;let f=m.length;for(let o=0;o<f;o++){let l=e;xe(m[o],{instancePath:s+"/locks/"+o,parentData:m,parentDataProperty:o,
rootData:L,dynamicAnchors:A})||(t=t===null?xe.errors:t.concat(xe.errors),e=t.length);var i=l===e;if(!i)break}}else return De.errors=[{instancePath:s+"/locks",schemaPath:"\
#/properties/locks/type",keyword:"type",params:{type:"array"}}],!1;var g=p===e}else var g=!0;if(g){if(r.scans!==void 0){let m=r.scans,p=e;if(e===p)if(Array.isArray(
m)){var c=!0;let o=m.length;for(let l=0;l<o;l++){let k=m[l],_=e;if(e===_)if(typeof k=="string"){if(N(k)<1)return De.errors=[{instancePath:s+"/scans/"+l,schemaPath:"\
#/properties/scans/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return De.errors=[{instancePath:s+"/scans/"+l,schemaPath:"#/properties/scans/\
items/type",keyword:"type",params:{type:"string"}}],!1;var c=_===e;if(!c)break}}else return De.errors=[{instancePath:s+"/scans",schemaPath:"#/properties/scans/t\
ype",keyword:"type",params:{type:"array"}}],!1;var g=p===e}else var g=!0;if(g){if(r.rewrites!==void 0){let m=r.rewrites,p=e;if(e===p)if(Array.isArray(m)){var a=!0;
let o=m.length;for(let l=0;l<o;l++){let k=m[l],_=e;if(e===_)if(typeof k=="string"){if(N(k)<1)return De.errors=[{instancePath:s+"/rewrites/"+l,schemaPath:"#/prop\
erties/rewrites/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return De.errors=[{instancePath:s+"/rewrites/"+l,schemaPath:"#/properties/rewrit\
es/items/type",keyword:"type",params:{type:"string"}}],!1;var a=_===e;if(!a)break}}else return De.errors=[{instancePath:s+"/rewrites",schemaPath:"#/properties/r\
ewrites/type",keyword:"type",params:{type:"array"}}],!1;var g=p===e}else var g=!0;if(g)if(r.blocks!==void 0){let m=r.blocks,p=e;if(typeof m!="string")return De.
errors=[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type:"string"}}],!1;if(!(m==="nothing"||m==="schema changes"||m===
"writes"||m==="reads and writes"))return De.errors=[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/enum",keyword:"enum",params:{allowedValues:vs.properties.
blocks.enum}}],!1;var g=p===e}else var g=!0}}}}}else return De.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return De.
errors=t,e===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ce(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=ce.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.
id===void 0&&(m="id")||r.phase===void 0&&(m="phase")||r.do===void 0&&(m="do")||r.undo===void 0&&(m="undo")||r.irreversible===void 0&&(m="irreversible")||r.transaction===
void 0&&(m="transaction")||r.lockTimeout===void 0&&(m="lockTimeout")||r.statementTimeout===void 0&&(m="statementTimeout")||r.batch===void 0&&(m="batch")||r.probe===
void 0&&(m="probe")||r.claim===void 0&&(m="claim")||r.because===void 0&&(m="because")||r.why===void 0&&(m="why"))return ce.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:m}}],!1;{let p=e;for(let f in r)if(!cr.call(Or.properties,f)){return ce.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(p===e){if(r.id!==void 0){let f=r.id,o=e;if(e===o)if(typeof f==
"string"){if(N(f)<1)return ce.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ce.errors=
[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i){if(r.phase!==void 0){let f=r.
phase,o=e;if(typeof f!="string")return ce.errors=[{instancePath:s+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type:"string"}}],!1;if(!(f===
"expand"||f==="backfill"||f==="validate"||f==="switch"||f==="contract"))return ce.errors=[{instancePath:s+"/phase",schemaPath:"#/properties/phase/enum",keyword:"\
enum",params:{allowedValues:Or.properties.phase.enum}}],!1;var i=o===e}else var i=!0;if(i){if(r.do!==void 0){let f=e;J(r.do,{instancePath:s+"/do",parentData:r,parentDataProperty:"\
do",rootData:L,dynamicAnchors:A})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var i=f===e}else var i=!0;if(i){if(r.undo!==void 0){let f=r.undo,o=e,l=e,
k=!1,_=e;J(f,{instancePath:s+"/undo",parentData:r,parentDataProperty:"undo",rootData:L,dynamicAnchors:A})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var g=_===
e;k=k||g;let O=e;if(f!==null){let b={instancePath:s+"/undo",schemaPath:"#/properties/undo/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(
b),e++}var g=O===e;if(k=k||g,k)e=l,t!==null&&(l?t.length=l:t=null);else{let b={instancePath:s+"/undo",schemaPath:"#/properties/undo/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[b]:t.push(b),e++,ce.errors=t,!1}var i=o===e}else var i=!0;if(i){if(r.irreversible!==void 0){let f=r.irreversible,o=e;if(typeof f!="string"&&f!==
null)return ce.errors=[{instancePath:s+"/irreversible",schemaPath:"#/properties/irreversible/type",keyword:"type",params:{type:Or.properties.irreversible.type}}],
!1;var i=o===e}else var i=!0;if(i){if(r.transaction!==void 0){let f=r.transaction,o=e,l=e,k=!1,_=e;if(e===_)if(typeof f=="string"){if(N(f)<1){let b={instancePath:s+
"/transaction",schemaPath:"#/properties/transaction/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[b]:t.push(b),e++}}else{let b={instancePath:s+
"/transaction",schemaPath:"#/properties/transaction/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[b]:t.push(b),e++}var c=_===e;k=k||c;let O=e;
if(f!==null){let b={instancePath:s+"/transaction",schemaPath:"#/properties/transaction/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(
b),e++}var c=O===e;if(k=k||c,k)e=l,t!==null&&(l?t.length=l:t=null);else{let b={instancePath:s+"/transaction",schemaPath:"#/properties/transaction/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,ce.errors=t,!1}var i=o===e}else var i=!0;if(i){if(r.lockTimeout!==void 0){let f=r.lockTimeout,o=e,l=e,k=!1,
_=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){let b={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/0/type",keyword:"t\
ype",params:{type:"integer"}};t===null?t=[b]:t.push(b),e++}if(e===_&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f)){let b={instancePath:s+"/l\
ockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};t===null?t=[b]:t.push(b),e++}else if(f<
0||isNaN(f)){let b={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===
null?t=[b]:t.push(b),e++}}var a=_===e;k=k||a;let O=e;if(f!==null){let b={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var a=O===e;if(k=k||a,k)e=l,t!==null&&(l?t.length=l:t=null);else{let b={instancePath:s+"/lockTimeout",schemaPath:"\
#/properties/lockTimeout/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,ce.errors=t,!1}var i=o===e}else var i=!0;if(i){if(r.statementTimeout!==
void 0){let f=r.statementTimeout,o=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return ce.errors=[{instancePath:s+"/statementTimeout",schemaPath:"\
#/properties/statementTimeout/type",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return ce.
errors=[{instancePath:s+"/statementTimeout",schemaPath:"#/properties/statementTimeout/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(f<0||isNaN(f))return ce.errors=[{instancePath:s+"/statementTimeout",schemaPath:"#/properties/statementTimeout/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var i=o===e}else var i=!0;if(i){if(r.batch!==void 0){let f=r.batch,o=e,l=e,k=!1,_=e;ie(f,{instancePath:s+"/batch",parentData:r,parentDataProperty:"\
batch",rootData:L,dynamicAnchors:A})||(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);var d=_===e;k=k||d;let O=e;if(f!==null){let b={instancePath:s+"/batc\
h",schemaPath:"#/properties/batch/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var d=O===e;if(k=k||d,k)e=l,t!==null&&(l?t.length=
l:t=null);else{let b={instancePath:s+"/batch",schemaPath:"#/properties/batch/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,ce.errors=t,!1}
var i=o===e}else var i=!0;if(i){if(r.probe!==void 0){let f=r.probe,o=e,l=e,k=!1,_=e;Be(f,{instancePath:s+"/probe",parentData:r,parentDataProperty:"probe",rootData:L,
dynamicAnchors:A})||(t=t===null?Be.errors:t.concat(Be.errors),e=t.length);var y=_===e;k=k||y;let O=e;if(f!==null){let b={instancePath:s+"/probe",schemaPath:"#/p\
roperties/probe/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var y=O===e;if(k=k||y,k)e=l,t!==null&&(l?t.length=l:t=null);else{
let b={instancePath:s+"/probe",schemaPath:"#/properties/probe/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,ce.errors=t,!1}var i=o===e}else
var i=!0;if(i){if(r.claim!==void 0){let f=e;De(r.claim,{instancePath:s+"/claim",parentData:r,parentDataProperty:"claim",rootData:L,dynamicAnchors:A})||(t=t===null?
De.errors:t.concat(De.errors),e=t.length);var i=f===e}else var i=!0;if(i){if(r.because!==void 0){let f=e;ge(r.because,{instancePath:s+"/because",parentData:r,parentDataProperty:"\
because",rootData:L,dynamicAnchors:A})||(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var i=f===e}else var i=!0;if(i)if(r.why!==void 0){let f=e;if(typeof r.
why!="string")return ce.errors=[{instancePath:s+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0}}}}}}}}}}}}}}else
return ce.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ce.errors=t,e===0}ce.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Re(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Re.evaluated;if(P.dynamicProps&&
(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.format===void 0&&(d="format")||r.from===void 0&&
(d="from")||r.to===void 0&&(d="to")||r.postgres===void 0&&(d="postgres")||r.changes===void 0&&(d="changes")||r.leftOut===void 0&&(d="leftOut")||r.steps===void 0&&
(d="steps"))return Re.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}}],!1;{let y=e;for(let m in r)if(!(m==="forma\
t"||m==="from"||m==="to"||m==="postgres"||m==="changes"||m==="leftOut"||m==="steps")){return Re.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:m}}],!1;break}if(y===e){if(r.format!==void 0){let m=r.format,p=e;if(typeof m!="string")return Re.errors=[{instancePath:s+
"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(m!=="wesley.plan/1")return Re.errors=[{instancePath:s+"/format",schemaPath:"\
#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.plan/1"}}],!1;var i=p===e}else var i=!0;if(i){if(r.from!==void 0){let m=e;$(r.from,{instancePath:s+
"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var i=m===e}else var i=!0;if(i){
if(r.to!==void 0){let m=e;$(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),
e=t.length);var i=m===e}else var i=!0;if(i){if(r.postgres!==void 0){let m=r.postgres,p=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return Re.errors=
[{instancePath:s+"/postgres",schemaPath:"#/properties/postgres/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof m=="number"&&isFinite(m)){if(m>
9007199254740991||isNaN(m))return Re.errors=[{instancePath:s+"/postgres",schemaPath:"#/properties/postgres/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(m<13||isNaN(m))return Re.errors=[{instancePath:s+"/postgres",schemaPath:"#/properties/postgres/minimum",keyword:"minimum",params:{comparison:">=",limit:13}}],
!1}var i=p===e}else var i=!0;if(i){if(r.changes!==void 0){let m=r.changes,p=e;if(e===p)if(Array.isArray(m)){var g=!0;let o=m.length;for(let l=0;l<o;l++){let k=e;
u(m[l],{instancePath:s+"/changes/"+l,parentData:m,parentDataProperty:l,rootData:L,dynamicAnchors:A})||(t=t===null?u.errors:t.concat(u.errors),e=t.length);var g=k===
e;if(!g)break}}else return Re.errors=[{instancePath:s+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else
var i=!0;if(i){if(r.leftOut!==void 0){let m=r.leftOut,p=e;if(e===p)if(Array.isArray(m)){var c=!0;let o=m.length;for(let l=0;l<o;l++){let k=e;u(m[l],{instancePath:s+
"/leftOut/"+l,parentData:m,parentDataProperty:l,rootData:L,dynamicAnchors:A})||(t=t===null?u.errors:t.concat(u.errors),e=t.length);var c=k===e;if(!c)break}}else
return Re.errors=[{instancePath:s+"/leftOut",schemaPath:"#/properties/leftOut/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0;if(i)if(r.
steps!==void 0){let m=r.steps,p=e;if(e===p)if(Array.isArray(m)){var a=!0;let o=m.length;for(let l=0;l<o;l++){let k=e;ce(m[l],{instancePath:s+"/steps/"+l,parentData:m,
parentDataProperty:l,rootData:L,dynamicAnchors:A})||(t=t===null?ce.errors:t.concat(ce.errors),e=t.length);var a=k===e;if(!a)break}}else return Re.errors=[{instancePath:s+
"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0}}}}}}}}else return Re.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Re.errors=t,e===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Yr=ee,Cr={type:"\
object",properties:{format:{type:"string",const:"wesley.realm/1"},plan:{$ref:"https://wesley.dev/schemas/definitions/Digest"},suite:{$ref:"https://wesley.dev/sc\
hemas/definitions/Digest"},verdict:{type:"string",enum:["PASS","FAIL","NOTHING_TO_REHEARSE"]},at:{$ref:"https://wesley.dev/schemas/definitions/Moment"},server:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Server"},{type:"null"}]},fingerprints:{anyOf:[{type:"object",properties:{base:{$ref:"https://wesley.dev/sch\
emas/definitions/Digest"},target:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["base","target"],additionalProperties:!1},{type:"null"}]},rows:{
type:"array",items:{type:"object",properties:{table:{type:"string",minLength:1},rows:{type:"integer",minimum:0,maximum:9007199254740991}},required:["table","row\
s"],additionalProperties:!1}},steps:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/RehearsedStep"}},checks:{type:"array",items:{$ref:"https:/\
/wesley.dev/schemas/definitions/CheckResult"}},tests:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/TestRun"},{type:"null"}]},present:{type:"array",items:{
type:"string",minLength:1}},failure:{anyOf:[{type:"object",properties:{code:{type:"string",minLength:1},message:{type:"string"}},required:["code","message"],additionalProperties:!1},
{type:"null"}]}},required:["format","plan","suite","verdict","at","server","fingerprints","rows","steps","checks","tests","present","failure"],additionalProperties:!1};var Ps=new RegExp("^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\dZ$","u");function Je(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=Je.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(typeof r=="string"){if(!Ps.test(r))return Je.errors=
[{instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\dZ$"}}],!1}else return Je.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return Je.errors=t,e===0}Je.evaluated={dynamicProps:!1,dynamicItems:!1};var $r={type:"\
object",properties:{version:{type:"string",minLength:1},versionNumber:{type:"integer",minimum:0,maximum:9007199254740991},major:{type:"integer",minimum:0,maximum:9007199254740991},
provider:{type:"string",enum:["embedded","dsn"]},host:{type:["string","null"]},settings:{type:"object",propertyNames:{type:"string"},additionalProperties:{type:"\
string"}},extensions:{type:"array",items:{type:"string",minLength:1}}},required:["version","versionNumber","major","provider","host","settings","extensions"],additionalProperties:!1};
function le(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=le.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.version===void 0&&(d="version")||r.versionNumber===void 0&&
(d="versionNumber")||r.major===void 0&&(d="major")||r.provider===void 0&&(d="provider")||r.host===void 0&&(d="host")||r.settings===void 0&&(d="settings")||r.extensions===
void 0&&(d="extensions"))return le.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}}],!1;{let y=e;for(let m in r)if(!(m===
"version"||m==="versionNumber"||m==="major"||m==="provider"||m==="host"||m==="settings"||m==="extensions")){return le.errors=[{instancePath:s,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(y===e){if(r.version!==void 0){let m=r.version,p=e;if(e===p)if(typeof m==
"string"){if(N(m)<1)return le.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit:1}}],!1}else return le.
errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.versionNumber!==
void 0){let m=r.versionNumber,p=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return le.errors=[{instancePath:s+"/versionNumber",schemaPath:"#/prop\
erties/versionNumber/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof m=="number"&&isFinite(m)){if(m>9007199254740991||isNaN(m))return le.errors=
[{instancePath:s+"/versionNumber",schemaPath:"#/properties/versionNumber/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(m<0||
isNaN(m))return le.errors=[{instancePath:s+"/versionNumber",schemaPath:"#/properties/versionNumber/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}var i=p===e}else var i=!0;if(i){if(r.major!==void 0){let m=r.major,p=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return le.errors=[{instancePath:s+
"/major",schemaPath:"#/properties/major/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof m=="number"&&isFinite(m)){if(m>9007199254740991||isNaN(
m))return le.errors=[{instancePath:s+"/major",schemaPath:"#/properties/major/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(m<
0||isNaN(m))return le.errors=[{instancePath:s+"/major",schemaPath:"#/properties/major/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=p===
e}else var i=!0;if(i){if(r.provider!==void 0){let m=r.provider,p=e;if(typeof m!="string")return le.errors=[{instancePath:s+"/provider",schemaPath:"#/properties/\
provider/type",keyword:"type",params:{type:"string"}}],!1;if(!(m==="embedded"||m==="dsn"))return le.errors=[{instancePath:s+"/provider",schemaPath:"#/properties\
/provider/enum",keyword:"enum",params:{allowedValues:$r.properties.provider.enum}}],!1;var i=p===e}else var i=!0;if(i){if(r.host!==void 0){let m=r.host,p=e;if(typeof m!=
"string"&&m!==null)return le.errors=[{instancePath:s+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:$r.properties.host.type}}],!1;var i=p===
e}else var i=!0;if(i){if(r.settings!==void 0){let m=r.settings,p=e;if(e===p)if(m&&typeof m=="object"&&!Array.isArray(m)){for(let o in m){let l=e;if(typeof o!="s\
tring"){let k={instancePath:s+"/settings",schemaPath:"#/properties/settings/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:o};t===null?t=
[k]:t.push(k),e++}var g=l===e;if(!g){let k={instancePath:s+"/settings",schemaPath:"#/properties/settings/propertyNames",keyword:"propertyNames",params:{propertyName:o}};
return t===null?t=[k]:t.push(k),e++,le.errors=t,!1;break}}if(g)for(let o in m){let l=e;if(typeof m[o]!="string")return le.errors=[{instancePath:s+"/settings/"+o.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/settings/additionalProperties/type",keyword:"type",params:{type:"string"}}],!1;var c=l===e;if(!c)
break}}else return le.errors=[{instancePath:s+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type:"object"}}],!1;var i=p===e}else var i=!0;
if(i)if(r.extensions!==void 0){let m=r.extensions,p=e;if(e===p)if(Array.isArray(m)){var a=!0;let o=m.length;for(let l=0;l<o;l++){let k=m[l],_=e;if(e===_)if(typeof k==
"string"){if(N(k)<1)return le.errors=[{instancePath:s+"/extensions/"+l,schemaPath:"#/properties/extensions/items/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return le.errors=[{instancePath:s+"/extensions/"+l,schemaPath:"#/properties/extensions/items/type",keyword:"type",params:{type:"string"}}],!1;var a=_===
e;if(!a)break}}else return le.errors=[{instancePath:s+"/extensions",schemaPath:"#/properties/extensions/type",keyword:"type",params:{type:"array"}}],!1;var i=p===
e}else var i=!0}}}}}}}}else return le.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return le.errors=t,e===0}le.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Lr={type:"object",properties:{id:{type:"string",minLength:1},phase:{type:"string",enum:["expand","backfill","vali\
date","switch","contract"]},milliseconds:{type:"integer",minimum:0,maximum:9007199254740991},retries:{type:"integer",minimum:0,maximum:9007199254740991},rows:{anyOf:[
{type:"integer",minimum:0,maximum:9007199254740991},{type:"null"}]},observed:{type:"string",enum:["pg_locks","relay","not observed"]},locks:{type:"array",items:{
$ref:"https://wesley.dev/schemas/definitions/RelationLock"}},scanned:{type:"array",items:{type:"string",minLength:1}},rewrote:{type:"array",items:{type:"string",
minLength:1}}},required:["id","phase","milliseconds","retries","rows","observed","locks","scanned","rewrote"],additionalProperties:!1};function re(r,{instancePath:s="",
parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=re.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=
void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.id===void 0&&(y="id")||r.phase===void 0&&(y="phase")||r.milliseconds===void 0&&(y="millise\
conds")||r.retries===void 0&&(y="retries")||r.rows===void 0&&(y="rows")||r.observed===void 0&&(y="observed")||r.locks===void 0&&(y="locks")||r.scanned===void 0&&
(y="scanned")||r.rewrote===void 0&&(y="rewrote"))return re.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;{let m=e;
for(let p in r)if(!cr.call(Lr.properties,p)){return re.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],
!1;break}if(m===e){if(r.id!==void 0){let p=r.id,f=e;if(e===f)if(typeof p=="string"){if(N(p)<1)return re.errors=[{instancePath:s+"/id",schemaPath:"#/properties/i\
d/minLength",keyword:"minLength",params:{limit:1}}],!1}else return re.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"\
string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.phase!==void 0){let p=r.phase,f=e;if(typeof p!="string")return re.errors=[{instancePath:s+"/phase",schemaPath:"\
#/properties/phase/type",keyword:"type",params:{type:"string"}}],!1;if(!(p==="expand"||p==="backfill"||p==="validate"||p==="switch"||p==="contract"))return re.errors=
[{instancePath:s+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues:Lr.properties.phase.enum}}],!1;var i=f===e}else var i=!0;if(i){
if(r.milliseconds!==void 0){let p=r.milliseconds,f=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return re.errors=[{instancePath:s+"/milliseconds",
schemaPath:"#/properties/milliseconds/type",keyword:"type",params:{type:"integer"}}],!1;if(e===f&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(
p))return re.errors=[{instancePath:s+"/milliseconds",schemaPath:"#/properties/milliseconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(p<0||isNaN(p))return re.errors=[{instancePath:s+"/milliseconds",schemaPath:"#/properties/milliseconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}var i=f===e}else var i=!0;if(i){if(r.retries!==void 0){let p=r.retries,f=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return re.errors=[{instancePath:s+
"/retries",schemaPath:"#/properties/retries/type",keyword:"type",params:{type:"integer"}}],!1;if(e===f&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||
isNaN(p))return re.errors=[{instancePath:s+"/retries",schemaPath:"#/properties/retries/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(p<0||isNaN(p))return re.errors=[{instancePath:s+"/retries",schemaPath:"#/properties/retries/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}var i=f===e}else var i=!0;if(i){if(r.rows!==void 0){let p=r.rows,f=e,o=e,l=!1,k=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let h={instancePath:s+
"/rows",schemaPath:"#/properties/rows/anyOf/0/type",keyword:"type",params:{type:"integer"}};t===null?t=[h]:t.push(h),e++}if(e===k&&typeof p=="number"&&isFinite(
p)){if(p>9007199254740991||isNaN(p)){let h={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
t===null?t=[h]:t.push(h),e++}else if(p<0||isNaN(p)){let h={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/0/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};t===null?t=[h]:t.push(h),e++}}var g=k===e;l=l||g;let _=e;if(p!==null){let h={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[h]:t.push(h),e++}var g=_===e;if(l=l||g,l)e=o,t!==null&&(o?t.length=o:t=null);else{let h={instancePath:s+"/rows",schemaPath:"\
#/properties/rows/anyOf",keyword:"anyOf",params:{}};return t===null?t=[h]:t.push(h),e++,re.errors=t,!1}var i=f===e}else var i=!0;if(i){if(r.observed!==void 0){let p=r.
observed,f=e;if(typeof p!="string")return re.errors=[{instancePath:s+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type:"string"}}],
!1;if(!(p==="pg_locks"||p==="relay"||p==="not observed"))return re.errors=[{instancePath:s+"/observed",schemaPath:"#/properties/observed/enum",keyword:"enum",params:{
allowedValues:Lr.properties.observed.enum}}],!1;var i=f===e}else var i=!0;if(i){if(r.locks!==void 0){let p=r.locks,f=e;if(e===f)if(Array.isArray(p)){var c=!0;let l=p.
length;for(let k=0;k<l;k++){let _=e;xe(p[k],{instancePath:s+"/locks/"+k,parentData:p,parentDataProperty:k,rootData:L,dynamicAnchors:A})||(t=t===null?xe.errors:t.
concat(xe.errors),e=t.length);var c=_===e;if(!c)break}}else return re.errors=[{instancePath:s+"/locks",schemaPath:"#/properties/locks/type",keyword:"type",params:{
type:"array"}}],!1;var i=f===e}else var i=!0;if(i){if(r.scanned!==void 0){let p=r.scanned,f=e;if(e===f)if(Array.isArray(p)){var a=!0;let l=p.length;for(let k=0;k<
l;k++){let _=p[k],O=e;if(e===O)if(typeof _=="string"){if(N(_)<1)return re.errors=[{instancePath:s+"/scanned/"+k,schemaPath:"#/properties/scanned/items/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return re.errors=[{instancePath:s+"/scanned/"+k,schemaPath:"#/properties/scanned/items/type",keyword:"type",params:{
type:"string"}}],!1;var a=O===e;if(!a)break}}else return re.errors=[{instancePath:s+"/scanned",schemaPath:"#/properties/scanned/type",keyword:"type",params:{type:"\
array"}}],!1;var i=f===e}else var i=!0;if(i)if(r.rewrote!==void 0){let p=r.rewrote,f=e;if(e===f)if(Array.isArray(p)){var d=!0;let l=p.length;for(let k=0;k<l;k++){
let _=p[k],O=e;if(e===O)if(typeof _=="string"){if(N(_)<1)return re.errors=[{instancePath:s+"/rewrote/"+k,schemaPath:"#/properties/rewrote/items/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return re.errors=[{instancePath:s+"/rewrote/"+k,schemaPath:"#/properties/rewrote/items/type",keyword:"type",params:{type:"\
string"}}],!1;var d=O===e;if(!d)break}}else return re.errors=[{instancePath:s+"/rewrote",schemaPath:"#/properties/rewrote/type",keyword:"type",params:{type:"arr\
ay"}}],!1;var i=f===e}else var i=!0}}}}}}}}}}else return re.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return re.errors=
t,e===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Sr={type:"object",properties:{check:{type:"string",enum:["converges","re-plan is empty","run\
 again changes nothing","resumes after a stop","undo returns","rows kept","old application works","new application works","locks as claimed","no scan or rewrite\
 under a blocking lock","tests pass","tests fit the target"]},verdict:{type:"string",enum:["PASS","FAIL","NOT RUN","NOT APPLICABLE"]},detail:{type:"string"}},required:[
"check","verdict","detail"],additionalProperties:!1};function Se(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,
e=0,P=Se.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.check===void 0&&
(g="check")||r.verdict===void 0&&(g="verdict")||r.detail===void 0&&(g="detail"))return Se.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:g}}],!1;{let c=e;for(let a in r)if(!(a==="check"||a==="verdict"||a==="detail")){return Se.errors=[{instancePath:s,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(c===e){if(r.check!==void 0){let a=r.check,d=e;if(typeof a!="string")return Se.errors=
[{instancePath:s+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:"string"}}],!1;if(!(a==="converges"||a==="re-plan is empty"||a==="run\
 again changes nothing"||a==="resumes after a stop"||a==="undo returns"||a==="rows kept"||a==="old application works"||a==="new application works"||a==="locks a\
s claimed"||a==="no scan or rewrite under a blocking lock"||a==="tests pass"||a==="tests fit the target"))return Se.errors=[{instancePath:s+"/check",schemaPath:"\
#/properties/check/enum",keyword:"enum",params:{allowedValues:Sr.properties.check.enum}}],!1;var i=d===e}else var i=!0;if(i){if(r.verdict!==void 0){let a=r.verdict,
d=e;if(typeof a!="string")return Se.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"}}],!1;if(!(a===
"PASS"||a==="FAIL"||a==="NOT RUN"||a==="NOT APPLICABLE"))return Se.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{
allowedValues:Sr.properties.verdict.enum}}],!1;var i=d===e}else var i=!0;if(i)if(r.detail!==void 0){let a=e;if(typeof r.detail!="string")return Se.errors=[{instancePath:s+
"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type:"string"}}],!1;var i=a===e}else var i=!0}}}}else return Se.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Se.errors=t,e===0}Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var bs={type:"object",properties:{
planned:{type:"integer",minimum:0,maximum:9007199254740991},results:{type:"array",items:{type:"object",properties:{number:{type:"integer",minimum:0,maximum:9007199254740991},
ok:{type:"boolean"},description:{type:"string"}},required:["number","ok","description"],additionalProperties:!1}},brokeOff:{type:["string","null"]}},required:["\
planned","results","brokeOff"],additionalProperties:!1};function ke(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=ke.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.
planned===void 0&&(a="planned")||r.results===void 0&&(a="results")||r.brokeOff===void 0&&(a="brokeOff"))return ke.errors=[{instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:a}}],!1;{let d=e;for(let y in r)if(!(y==="planned"||y==="results"||y==="brokeOff")){return ke.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;break}if(d===e){if(r.planned!==void 0){let y=r.planned,m=e;
if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return ke.errors=[{instancePath:s+"/planned",schemaPath:"#/properties/planned/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===m&&typeof y=="number"&&isFinite(y)){if(y>9007199254740991||isNaN(y))return ke.errors=[{instancePath:s+"/planned",schemaPath:"#/prope\
rties/planned/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(y<0||isNaN(y))return ke.errors=[{instancePath:s+"/planned",schemaPath:"\
#/properties/planned/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=m===e}else var i=!0;if(i){if(r.results!==void 0){let y=r.results,m=e;
if(e===m)if(Array.isArray(y)){var g=!0;let f=y.length;for(let o=0;o<f;o++){let l=y[o],k=e;if(e===k)if(l&&typeof l=="object"&&!Array.isArray(l)){let O;if(l.number===
void 0&&(O="number")||l.ok===void 0&&(O="ok")||l.description===void 0&&(O="description"))return ke.errors=[{instancePath:s+"/results/"+o,schemaPath:"#/propertie\
s/results/items/required",keyword:"required",params:{missingProperty:O}}],!1;{let h=e;for(let b in l)if(!(b==="number"||b==="ok"||b==="description")){return ke.
errors=[{instancePath:s+"/results/"+o,schemaPath:"#/properties/results/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}}],
!1;break}if(h===e){if(l.number!==void 0){let b=l.number,q=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return ke.errors=[{instancePath:s+"/results\
/"+o+"/number",schemaPath:"#/properties/results/items/properties/number/type",keyword:"type",params:{type:"integer"}}],!1;if(e===q&&typeof b=="number"&&isFinite(
b)){if(b>9007199254740991||isNaN(b))return ke.errors=[{instancePath:s+"/results/"+o+"/number",schemaPath:"#/properties/results/items/properties/number/maximum",
keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(b<0||isNaN(b))return ke.errors=[{instancePath:s+"/results/"+o+"/number",schemaPath:"#/\
properties/results/items/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=q===e}else var c=!0;if(c){if(l.ok!==void 0){let b=e;
if(typeof l.ok!="boolean")return ke.errors=[{instancePath:s+"/results/"+o+"/ok",schemaPath:"#/properties/results/items/properties/ok/type",keyword:"type",params:{
type:"boolean"}}],!1;var c=b===e}else var c=!0;if(c)if(l.description!==void 0){let b=e;if(typeof l.description!="string")return ke.errors=[{instancePath:s+"/res\
ults/"+o+"/description",schemaPath:"#/properties/results/items/properties/description/type",keyword:"type",params:{type:"string"}}],!1;var c=b===e}else var c=!0}}}}else
return ke.errors=[{instancePath:s+"/results/"+o,schemaPath:"#/properties/results/items/type",keyword:"type",params:{type:"object"}}],!1;var g=k===e;if(!g)break}}else
return ke.errors=[{instancePath:s+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0;if(i)if(r.
brokeOff!==void 0){let y=r.brokeOff,m=e;if(typeof y!="string"&&y!==null)return ke.errors=[{instancePath:s+"/brokeOff",schemaPath:"#/properties/brokeOff/type",keyword:"\
type",params:{type:bs.properties.brokeOff.type}}],!1;var i=m===e}else var i=!0}}}}else return ke.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return ke.errors=t,e===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ee(r,{instancePath:s="",parentData:R,parentDataProperty:S,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ee.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let _;if(r.format===void 0&&(_="format")||r.plan===void 0&&(_="plan")||r.suite===void 0&&(_="suite")||r.verdict===void 0&&(_="verdic\
t")||r.at===void 0&&(_="at")||r.server===void 0&&(_="server")||r.fingerprints===void 0&&(_="fingerprints")||r.rows===void 0&&(_="rows")||r.steps===void 0&&(_="s\
teps")||r.checks===void 0&&(_="checks")||r.tests===void 0&&(_="tests")||r.present===void 0&&(_="present")||r.failure===void 0&&(_="failure"))return ee.errors=[{
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:_}}],!1;{let O=e;for(let h in r)if(!cr.call(Cr.properties,h)){return ee.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}}],!1;break}if(O===e){if(r.format!==void 0){let h=r.
format,b=e;if(typeof h!="string")return ee.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(h!==
"wesley.realm/1")return ee.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.realm/1"}}],!1;
var i=b===e}else var i=!0;if(i){if(r.plan!==void 0){let h=e;$(r.plan,{instancePath:s+"/plan",parentData:r,parentDataProperty:"plan",rootData:L,dynamicAnchors:A})||
(t=t===null?$.errors:t.concat($.errors),e=t.length);var i=h===e}else var i=!0;if(i){if(r.suite!==void 0){let h=e;$(r.suite,{instancePath:s+"/suite",parentData:r,
parentDataProperty:"suite",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var i=h===e}else var i=!0;if(i){if(r.verdict!==void 0){
let h=r.verdict,b=e;if(typeof h!="string")return ee.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"strin\
g"}}],!1;if(!(h==="PASS"||h==="FAIL"||h==="NOTHING_TO_REHEARSE"))return ee.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"en\
um",params:{allowedValues:Cr.properties.verdict.enum}}],!1;var i=b===e}else var i=!0;if(i){if(r.at!==void 0){let h=e;Je(r.at,{instancePath:s+"/at",parentData:r,
parentDataProperty:"at",rootData:L,dynamicAnchors:A})||(t=t===null?Je.errors:t.concat(Je.errors),e=t.length);var i=h===e}else var i=!0;if(i){if(r.server!==void 0){
let h=r.server,b=e,q=e,j=!1,D=e;le(h,{instancePath:s+"/server",parentData:r,parentDataProperty:"server",rootData:L,dynamicAnchors:A})||(t=t===null?le.errors:t.concat(
le.errors),e=t.length);var g=D===e;j=j||g;let E=e;if(h!==null){let x={instancePath:s+"/server",schemaPath:"#/properties/server/anyOf/1/type",keyword:"type",params:{
type:"null"}};t===null?t=[x]:t.push(x),e++}var g=E===e;if(j=j||g,j)e=q,t!==null&&(q?t.length=q:t=null);else{let x={instancePath:s+"/server",schemaPath:"#/proper\
ties/server/anyOf",keyword:"anyOf",params:{}};return t===null?t=[x]:t.push(x),e++,ee.errors=t,!1}var i=b===e}else var i=!0;if(i){if(r.fingerprints!==void 0){let h=r.
fingerprints,b=e,q=e,j=!1,D=e;if(e===D)if(h&&typeof h=="object"&&!Array.isArray(h)){let x;if(h.base===void 0&&(x="base")||h.target===void 0&&(x="target")){let Y={
instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf/0/required",keyword:"required",params:{missingProperty:x}};t===null?t=[Y]:t.push(Y),e++}else{
let Y=e;for(let V in h)if(!(V==="base"||V==="target")){let U={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf/0/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:V}};t===null?t=[U]:t.push(U),e++;break}if(Y===e){if(h.base!==void 0){let V=e;$(h.base,{instancePath:s+
"/fingerprints/base",parentData:h,parentDataProperty:"base",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var c=V===e}else var c=!0;
if(c)if(h.target!==void 0){let V=e;$(h.target,{instancePath:s+"/fingerprints/target",parentData:h,parentDataProperty:"target",rootData:L,dynamicAnchors:A})||(t=
t===null?$.errors:t.concat($.errors),e=t.length);var c=V===e}else var c=!0}}}else{let x={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/an\
yOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[x]:t.push(x),e++}var a=D===e;j=j||a;let E=e;if(h!==null){let x={instancePath:s+"/fingerprints",schemaPath:"\
#/properties/fingerprints/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[x]:t.push(x),e++}var a=E===e;if(j=j||a,j)e=q,t!==null&&(q?t.length=q:t=
null);else{let x={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf",keyword:"anyOf",params:{}};return t===null?t=[x]:t.push(x),e++,ee.
errors=t,!1}var i=b===e}else var i=!0;if(i){if(r.rows!==void 0){let h=r.rows,b=e;if(e===b)if(Array.isArray(h)){var d=!0;let j=h.length;for(let D=0;D<j;D++){let E=h[D],
I=e;if(e===I)if(E&&typeof E=="object"&&!Array.isArray(E)){let Y;if(E.table===void 0&&(Y="table")||E.rows===void 0&&(Y="rows"))return ee.errors=[{instancePath:s+
"/rows/"+D,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{missingProperty:Y}}],!1;{let V=e;for(let U in E)if(!(U==="table"||U==="rows")){
return ee.errors=[{instancePath:s+"/rows/"+D,schemaPath:"#/properties/rows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:U}}],
!1;break}if(V===e){if(E.table!==void 0){let U=E.table,se=e;if(e===se)if(typeof U=="string"){if(N(U)<1)return ee.errors=[{instancePath:s+"/rows/"+D+"/table",schemaPath:"\
#/properties/rows/items/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ee.errors=[{instancePath:s+"/rows/"+D+"/table",schemaPath:"\
#/properties/rows/items/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var y=se===e}else var y=!0;if(y)if(E.rows!==void 0){let U=E.rows,se=e;
if(!(typeof U=="number"&&!(U%1)&&!isNaN(U)&&isFinite(U)))return ee.errors=[{instancePath:s+"/rows/"+D+"/rows",schemaPath:"#/properties/rows/items/properties/row\
s/type",keyword:"type",params:{type:"integer"}}],!1;if(e===se&&typeof U=="number"&&isFinite(U)){if(U>9007199254740991||isNaN(U))return ee.errors=[{instancePath:s+
"/rows/"+D+"/rows",schemaPath:"#/properties/rows/items/properties/rows/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(U<0||isNaN(
U))return ee.errors=[{instancePath:s+"/rows/"+D+"/rows",schemaPath:"#/properties/rows/items/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}var y=se===e}else var y=!0}}}else return ee.errors=[{instancePath:s+"/rows/"+D,schemaPath:"#/properties/rows/items/type",keyword:"type",params:{type:"object"}}],
!1;var d=I===e;if(!d)break}}else return ee.errors=[{instancePath:s+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type:"array"}}],!1;var i=b===
e}else var i=!0;if(i){if(r.steps!==void 0){let h=r.steps,b=e;if(e===b)if(Array.isArray(h)){var m=!0;let j=h.length;for(let D=0;D<j;D++){let E=e;re(h[D],{instancePath:s+
"/steps/"+D,parentData:h,parentDataProperty:D,rootData:L,dynamicAnchors:A})||(t=t===null?re.errors:t.concat(re.errors),e=t.length);var m=E===e;if(!m)break}}else
return ee.errors=[{instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var i=b===e}else var i=!0;if(i){if(r.checks!==
void 0){let h=r.checks,b=e;if(e===b)if(Array.isArray(h)){var p=!0;let j=h.length;for(let D=0;D<j;D++){let E=e;Se(h[D],{instancePath:s+"/checks/"+D,parentData:h,
parentDataProperty:D,rootData:L,dynamicAnchors:A})||(t=t===null?Se.errors:t.concat(Se.errors),e=t.length);var p=E===e;if(!p)break}}else return ee.errors=[{instancePath:s+
"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"array"}}],!1;var i=b===e}else var i=!0;if(i){if(r.tests!==void 0){let h=r.tests,b=e,
q=e,j=!1,D=e;ke(h,{instancePath:s+"/tests",parentData:r,parentDataProperty:"tests",rootData:L,dynamicAnchors:A})||(t=t===null?ke.errors:t.concat(ke.errors),e=t.
length);var f=D===e;j=j||f;let E=e;if(h!==null){let x={instancePath:s+"/tests",schemaPath:"#/properties/tests/anyOf/1/type",keyword:"type",params:{type:"null"}};
t===null?t=[x]:t.push(x),e++}var f=E===e;if(j=j||f,j)e=q,t!==null&&(q?t.length=q:t=null);else{let x={instancePath:s+"/tests",schemaPath:"#/properties/tests/anyO\
f",keyword:"anyOf",params:{}};return t===null?t=[x]:t.push(x),e++,ee.errors=t,!1}var i=b===e}else var i=!0;if(i){if(r.present!==void 0){let h=r.present,b=e;if(e===
b)if(Array.isArray(h)){var o=!0;let j=h.length;for(let D=0;D<j;D++){let E=h[D],I=e;if(e===I)if(typeof E=="string"){if(N(E)<1)return ee.errors=[{instancePath:s+"\
/present/"+D,schemaPath:"#/properties/present/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ee.errors=[{instancePath:s+"/present/"+D,schemaPath:"\
#/properties/present/items/type",keyword:"type",params:{type:"string"}}],!1;var o=I===e;if(!o)break}}else return ee.errors=[{instancePath:s+"/present",schemaPath:"\
#/properties/present/type",keyword:"type",params:{type:"array"}}],!1;var i=b===e}else var i=!0;if(i)if(r.failure!==void 0){let h=r.failure,b=e,q=e,j=!1,D=e;if(e===
D)if(h&&typeof h=="object"&&!Array.isArray(h)){let x;if(h.code===void 0&&(x="code")||h.message===void 0&&(x="message")){let Y={instancePath:s+"/failure",schemaPath:"\
#/properties/failure/anyOf/0/required",keyword:"required",params:{missingProperty:x}};t===null?t=[Y]:t.push(Y),e++}else{let Y=e;for(let V in h)if(!(V==="code"||
V==="message")){let U={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:V}};
t===null?t=[U]:t.push(U),e++;break}if(Y===e){if(h.code!==void 0){let V=h.code,U=e;if(e===U)if(typeof V=="string"){if(N(V)<1){let se={instancePath:s+"/failure/co\
de",schemaPath:"#/properties/failure/anyOf/0/properties/code/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[se]:t.push(se),e++}}else{let se={instancePath:s+
"/failure/code",schemaPath:"#/properties/failure/anyOf/0/properties/code/type",keyword:"type",params:{type:"string"}};t===null?t=[se]:t.push(se),e++}var l=U===e}else
var l=!0;if(l)if(h.message!==void 0){let V=e;if(typeof h.message!="string"){let se={instancePath:s+"/failure/message",schemaPath:"#/properties/failure/anyOf/0/p\
roperties/message/type",keyword:"type",params:{type:"string"}};t===null?t=[se]:t.push(se),e++}var l=V===e}else var l=!0}}}else{let x={instancePath:s+"/failure",
schemaPath:"#/properties/failure/anyOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[x]:t.push(x),e++}var k=D===e;j=j||k;let E=e;if(h!==null){let x={
instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[x]:t.push(x),e++}var k=E===e;if(j=j||k,
j)e=q,t!==null&&(q?t.length=q:t=null);else{let x={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf",keyword:"anyOf",params:{}};return t===null?t=
[x]:t.push(x),e++,ee.errors=t,!1}var i=b===e}else var i=!0}}}}}}}}}}}}}}else return ee.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return ee.errors=t,e===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Wr=Ne,Vr={type:"object",properties:{format:{type:"string",const:"\
wesley.scores/1"},scs:{$ref:"https://wesley.dev/schemas/definitions/Coverage"},tci:{$ref:"https://wesley.dev/schemas/definitions/Confidence"},mri:{$ref:"https:/\
/wesley.dev/schemas/definitions/Risk"},gates:{type:"array",items:{type:"object",properties:{score:{type:"string",enum:["scs","tci","mri"]},value:{$ref:"https://\
wesley.dev/schemas/definitions/BasisPoints"},limit:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},passes:{type:"boolean"}},required:["score","value",
"limit","passes"],additionalProperties:!1}},verdict:{type:"string",enum:["ELEMENTARY","REQUIRES_INVESTIGATION","YOU_SHALL_NOT_PASS"]}},required:["format","scs",
"tci","mri","gates","verdict"],additionalProperties:!1},Ar={type:"object",properties:{value:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},groups:{
type:"array",items:{type:"object",properties:{group:{type:"string",enum:["sql","types","validation","tests"]},covered:{type:"integer",minimum:0,maximum:9007199254740991},
elements:{type:"integer",minimum:0,maximum:9007199254740991},coveredWeight:{type:"integer",minimum:0,maximum:9007199254740991},weight:{type:"integer",minimum:0,
maximum:9007199254740991}},required:["group","covered","elements","coveredWeight","weight"],additionalProperties:!1}},off:{type:"array",items:{type:"string",enum:[
"postgres","typescript","zod","pgtap","kysely"]}},missing:{type:"array",items:{type:"object",properties:{element:{type:"string",minLength:1},weight:{type:"integ\
er",minimum:0,maximum:9007199254740991},groups:{type:"array",items:{type:"string",enum:["sql","types","validation","tests"]}}},required:["element","weight","gro\
ups"],additionalProperties:!1}}},required:["value","groups","off","missing"],additionalProperties:!1};function de(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=de.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return de.errors=[{instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"integer"}}],!1;if(e===0&&typeof r=="number"&&isFinite(r)){if(r>1e4||isNaN(r))return de.errors=[{instancePath:s,schemaPath:"#/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e4}}],!1;if(r<0||isNaN(r))return de.errors=[{instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}return de.errors=t,e===0}de.evaluated={dynamicProps:!1,dynamicItems:!1};function z(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,
dynamicAnchors:A={}}={}){let t=null,e=0,P=z.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.value===void 0&&(p="value")||r.groups===void 0&&(p="groups")||r.off===void 0&&(p="off")||r.missing===void 0&&(p="missing"))return z.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;{let f=e;for(let o in r)if(!(o==="value"||o==="groups"||o==="off"||o===
"missing")){return z.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(f===
e){if(r.value!==void 0){let o=e;de(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:A})||(t=t===null?de.errors:
t.concat(de.errors),e=t.length);var i=o===e}else var i=!0;if(i){if(r.groups!==void 0){let o=r.groups,l=e;if(e===l)if(Array.isArray(o)){var g=!0;let _=o.length;for(let O=0;O<
_;O++){let h=o[O],b=e;if(e===b)if(h&&typeof h=="object"&&!Array.isArray(h)){let j;if(h.group===void 0&&(j="group")||h.covered===void 0&&(j="covered")||h.elements===
void 0&&(j="elements")||h.coveredWeight===void 0&&(j="coveredWeight")||h.weight===void 0&&(j="weight"))return z.errors=[{instancePath:s+"/groups/"+O,schemaPath:"\
#/properties/groups/items/required",keyword:"required",params:{missingProperty:j}}],!1;{let D=e;for(let E in h)if(!(E==="group"||E==="covered"||E==="elements"||
E==="coveredWeight"||E==="weight")){return z.errors=[{instancePath:s+"/groups/"+O,schemaPath:"#/properties/groups/items/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:E}}],!1;break}if(D===e){if(h.group!==void 0){let E=h.group,I=e;if(typeof E!="string")return z.errors=[{instancePath:s+"/\
groups/"+O+"/group",schemaPath:"#/properties/groups/items/properties/group/type",keyword:"type",params:{type:"string"}}],!1;if(!(E==="sql"||E==="types"||E==="va\
lidation"||E==="tests"))return z.errors=[{instancePath:s+"/groups/"+O+"/group",schemaPath:"#/properties/groups/items/properties/group/enum",keyword:"enum",params:{
allowedValues:Ar.properties.groups.items.properties.group.enum}}],!1;var c=I===e}else var c=!0;if(c){if(h.covered!==void 0){let E=h.covered,I=e;if(!(typeof E=="\
number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return z.errors=[{instancePath:s+"/groups/"+O+"/covered",schemaPath:"#/properties/groups/items/properties/covered/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===I&&typeof E=="number"&&isFinite(E)){if(E>9007199254740991||isNaN(E))return z.errors=[{instancePath:s+"/groups\
/"+O+"/covered",schemaPath:"#/properties/groups/items/properties/covered/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(E<0||
isNaN(E))return z.errors=[{instancePath:s+"/groups/"+O+"/covered",schemaPath:"#/properties/groups/items/properties/covered/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var c=I===e}else var c=!0;if(c){if(h.elements!==void 0){let E=h.elements,I=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return z.
errors=[{instancePath:s+"/groups/"+O+"/elements",schemaPath:"#/properties/groups/items/properties/elements/type",keyword:"type",params:{type:"integer"}}],!1;if(e===
I&&typeof E=="number"&&isFinite(E)){if(E>9007199254740991||isNaN(E))return z.errors=[{instancePath:s+"/groups/"+O+"/elements",schemaPath:"#/properties/groups/it\
ems/properties/elements/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(E<0||isNaN(E))return z.errors=[{instancePath:s+"/grou\
ps/"+O+"/elements",schemaPath:"#/properties/groups/items/properties/elements/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=I===e}else var c=!0;
if(c){if(h.coveredWeight!==void 0){let E=h.coveredWeight,I=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return z.errors=[{instancePath:s+"/groups/"+
O+"/coveredWeight",schemaPath:"#/properties/groups/items/properties/coveredWeight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===I&&typeof E=="number"&&
isFinite(E)){if(E>9007199254740991||isNaN(E))return z.errors=[{instancePath:s+"/groups/"+O+"/coveredWeight",schemaPath:"#/properties/groups/items/properties/cov\
eredWeight/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(E<0||isNaN(E))return z.errors=[{instancePath:s+"/groups/"+O+"/cove\
redWeight",schemaPath:"#/properties/groups/items/properties/coveredWeight/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=I===e}else var c=!0;
if(c)if(h.weight!==void 0){let E=h.weight,I=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return z.errors=[{instancePath:s+"/groups/"+O+"/weight",schemaPath:"\
#/properties/groups/items/properties/weight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===I&&typeof E=="number"&&isFinite(E)){if(E>9007199254740991||
isNaN(E))return z.errors=[{instancePath:s+"/groups/"+O+"/weight",schemaPath:"#/properties/groups/items/properties/weight/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(E<0||isNaN(E))return z.errors=[{instancePath:s+"/groups/"+O+"/weight",schemaPath:"#/properties/groups/items/properties/weigh\
t/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=I===e}else var c=!0}}}}}}else return z.errors=[{instancePath:s+"/groups/"+O,schemaPath:"\
#/properties/groups/items/type",keyword:"type",params:{type:"object"}}],!1;var g=b===e;if(!g)break}}else return z.errors=[{instancePath:s+"/groups",schemaPath:"\
#/properties/groups/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i){if(r.off!==void 0){let o=r.off,l=e;if(e===l)if(Array.isArray(
o)){var a=!0;let _=o.length;for(let O=0;O<_;O++){let h=o[O],b=e;if(typeof h!="string")return z.errors=[{instancePath:s+"/off/"+O,schemaPath:"#/properties/off/it\
ems/type",keyword:"type",params:{type:"string"}}],!1;if(!(h==="postgres"||h==="typescript"||h==="zod"||h==="pgtap"||h==="kysely"))return z.errors=[{instancePath:s+
"/off/"+O,schemaPath:"#/properties/off/items/enum",keyword:"enum",params:{allowedValues:Ar.properties.off.items.enum}}],!1;var a=b===e;if(!a)break}}else return z.
errors=[{instancePath:s+"/off",schemaPath:"#/properties/off/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i)if(r.missing!==void 0){
let o=r.missing,l=e;if(e===l)if(Array.isArray(o)){var d=!0;let _=o.length;for(let O=0;O<_;O++){let h=o[O],b=e;if(e===b)if(h&&typeof h=="object"&&!Array.isArray(
h)){let j;if(h.element===void 0&&(j="element")||h.weight===void 0&&(j="weight")||h.groups===void 0&&(j="groups"))return z.errors=[{instancePath:s+"/missing/"+O,
schemaPath:"#/properties/missing/items/required",keyword:"required",params:{missingProperty:j}}],!1;{let D=e;for(let E in h)if(!(E==="element"||E==="weight"||E===
"groups")){return z.errors=[{instancePath:s+"/missing/"+O,schemaPath:"#/properties/missing/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:E}}],
!1;break}if(D===e){if(h.element!==void 0){let E=h.element,I=e;if(e===I)if(typeof E=="string"){if(N(E)<1)return z.errors=[{instancePath:s+"/missing/"+O+"/element",
schemaPath:"#/properties/missing/items/properties/element/minLength",keyword:"minLength",params:{limit:1}}],!1}else return z.errors=[{instancePath:s+"/missing/"+
O+"/element",schemaPath:"#/properties/missing/items/properties/element/type",keyword:"type",params:{type:"string"}}],!1;var y=I===e}else var y=!0;if(y){if(h.weight!==
void 0){let E=h.weight,I=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return z.errors=[{instancePath:s+"/missing/"+O+"/weight",schemaPath:"#/prope\
rties/missing/items/properties/weight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===I&&typeof E=="number"&&isFinite(E)){if(E>9007199254740991||isNaN(
E))return z.errors=[{instancePath:s+"/missing/"+O+"/weight",schemaPath:"#/properties/missing/items/properties/weight/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(E<0||isNaN(E))return z.errors=[{instancePath:s+"/missing/"+O+"/weight",schemaPath:"#/properties/missing/items/properties/wei\
ght/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var y=I===e}else var y=!0;if(y)if(h.groups!==void 0){let E=h.groups,I=e;if(e===I)if(Array.isArray(
E)){var m=!0;let Y=E.length;for(let V=0;V<Y;V++){let U=E[V],se=e;if(typeof U!="string")return z.errors=[{instancePath:s+"/missing/"+O+"/groups/"+V,schemaPath:"#\
/properties/missing/items/properties/groups/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(U==="sql"||U==="types"||U==="validation"||U==="tests"))return z.
errors=[{instancePath:s+"/missing/"+O+"/groups/"+V,schemaPath:"#/properties/missing/items/properties/groups/items/enum",keyword:"enum",params:{allowedValues:Ar.
properties.missing.items.properties.groups.items.enum}}],!1;var m=se===e;if(!m)break}}else return z.errors=[{instancePath:s+"/missing/"+O+"/groups",schemaPath:"\
#/properties/missing/items/properties/groups/type",keyword:"type",params:{type:"array"}}],!1;var y=I===e}else var y=!0}}}}else return z.errors=[{instancePath:s+
"/missing/"+O,schemaPath:"#/properties/missing/items/type",keyword:"type",params:{type:"object"}}],!1;var d=b===e;if(!d)break}}else return z.errors=[{instancePath:s+
"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0}}}}}else return z.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return z.errors=t,e===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ws={type:"obje\
ct",properties:{value:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},parts:{type:"array",items:{type:"object",properties:{part:{type:"string",enum:[
"structure","behaviour","plan"]},share:{type:"integer",minimum:0,maximum:9007199254740991},passed:{type:"integer",minimum:0,maximum:9007199254740991},of:{type:"\
integer",minimum:0,maximum:9007199254740991},missing:{type:"array",items:{type:"string",minLength:1}}},required:["part","share","passed","of","missing"],additionalProperties:!1}}},
required:["value","parts"],additionalProperties:!1};function oe(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,
e=0,P=oe.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.value===void 0&&
(d="value")||r.parts===void 0&&(d="parts"))return oe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}}],!1;{let y=e;
for(let m in r)if(!(m==="value"||m==="parts")){return oe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],
!1;break}if(y===e){if(r.value!==void 0){let m=e;de(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:A})||(t=t===
null?de.errors:t.concat(de.errors),e=t.length);var i=m===e}else var i=!0;if(i)if(r.parts!==void 0){let m=r.parts,p=e;if(e===p)if(Array.isArray(m)){var g=!0;let o=m.
length;for(let l=0;l<o;l++){let k=m[l],_=e;if(e===_)if(k&&typeof k=="object"&&!Array.isArray(k)){let h;if(k.part===void 0&&(h="part")||k.share===void 0&&(h="sha\
re")||k.passed===void 0&&(h="passed")||k.of===void 0&&(h="of")||k.missing===void 0&&(h="missing"))return oe.errors=[{instancePath:s+"/parts/"+l,schemaPath:"#/pr\
operties/parts/items/required",keyword:"required",params:{missingProperty:h}}],!1;{let b=e;for(let q in k)if(!(q==="part"||q==="share"||q==="passed"||q==="of"||
q==="missing")){return oe.errors=[{instancePath:s+"/parts/"+l,schemaPath:"#/properties/parts/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:q}}],!1;break}if(b===e){if(k.part!==void 0){let q=k.part,j=e;if(typeof q!="string")return oe.errors=[{instancePath:s+"/parts/"+l+"/part",schemaPath:"\
#/properties/parts/items/properties/part/type",keyword:"type",params:{type:"string"}}],!1;if(!(q==="structure"||q==="behaviour"||q==="plan"))return oe.errors=[{
instancePath:s+"/parts/"+l+"/part",schemaPath:"#/properties/parts/items/properties/part/enum",keyword:"enum",params:{allowedValues:ws.properties.parts.items.properties.
part.enum}}],!1;var c=j===e}else var c=!0;if(c){if(k.share!==void 0){let q=k.share,j=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return oe.errors=
[{instancePath:s+"/parts/"+l+"/share",schemaPath:"#/properties/parts/items/properties/share/type",keyword:"type",params:{type:"integer"}}],!1;if(e===j&&typeof q==
"number"&&isFinite(q)){if(q>9007199254740991||isNaN(q))return oe.errors=[{instancePath:s+"/parts/"+l+"/share",schemaPath:"#/properties/parts/items/properties/sh\
are/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(q<0||isNaN(q))return oe.errors=[{instancePath:s+"/parts/"+l+"/share",schemaPath:"\
#/properties/parts/items/properties/share/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=j===e}else var c=!0;if(c){if(k.passed!==void 0){
let q=k.passed,j=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return oe.errors=[{instancePath:s+"/parts/"+l+"/passed",schemaPath:"#/properties/par\
ts/items/properties/passed/type",keyword:"type",params:{type:"integer"}}],!1;if(e===j&&typeof q=="number"&&isFinite(q)){if(q>9007199254740991||isNaN(q))return oe.
errors=[{instancePath:s+"/parts/"+l+"/passed",schemaPath:"#/properties/parts/items/properties/passed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(q<0||isNaN(q))return oe.errors=[{instancePath:s+"/parts/"+l+"/passed",schemaPath:"#/properties/parts/items/properties/passed/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}var c=j===e}else var c=!0;if(c){if(k.of!==void 0){let q=k.of,j=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return oe.
errors=[{instancePath:s+"/parts/"+l+"/of",schemaPath:"#/properties/parts/items/properties/of/type",keyword:"type",params:{type:"integer"}}],!1;if(e===j&&typeof q==
"number"&&isFinite(q)){if(q>9007199254740991||isNaN(q))return oe.errors=[{instancePath:s+"/parts/"+l+"/of",schemaPath:"#/properties/parts/items/properties/of/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(q<0||isNaN(q))return oe.errors=[{instancePath:s+"/parts/"+l+"/of",schemaPath:"#\
/properties/parts/items/properties/of/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=j===e}else var c=!0;if(c)if(k.missing!==void 0){let q=k.
missing,j=e;if(e===j)if(Array.isArray(q)){var a=!0;let E=q.length;for(let I=0;I<E;I++){let x=q[I],Y=e;if(e===Y)if(typeof x=="string"){if(N(x)<1)return oe.errors=
[{instancePath:s+"/parts/"+l+"/missing/"+I,schemaPath:"#/properties/parts/items/properties/missing/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return oe.errors=[{instancePath:s+"/parts/"+l+"/missing/"+I,schemaPath:"#/properties/parts/items/properties/missing/items/type",keyword:"type",params:{type:"str\
ing"}}],!1;var a=Y===e;if(!a)break}}else return oe.errors=[{instancePath:s+"/parts/"+l+"/missing",schemaPath:"#/properties/parts/items/properties/missing/type",
keyword:"type",params:{type:"array"}}],!1;var c=j===e}else var c=!0}}}}}}else return oe.errors=[{instancePath:s+"/parts/"+l,schemaPath:"#/properties/parts/items\
/type",keyword:"type",params:{type:"object"}}],!1;var g=_===e;if(!g)break}}else return oe.errors=[{instancePath:s+"/parts",schemaPath:"#/properties/parts/type",
keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0}}}else return oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}}],!1;return oe.errors=t,e===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fr={type:"object",properties:{step:{type:"string",minLength:1},value:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},blocks:{type:"string",enum:[
"nothing","schema changes","writes","reads and writes"]},lasts:{type:"string",enum:["metadata only","batch","full scan","rewrite"]},observed:{type:"boolean"},wayBack:{
type:"boolean"}},required:["step","value","blocks","lasts","observed","wayBack"],additionalProperties:!1};function Le(r,{instancePath:s="",parentData:R,parentDataProperty:S,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Le.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let g;if(r.step===void 0&&(g="step")||r.value===void 0&&(g="value")||r.blocks===void 0&&(g="blocks")||r.lasts===void 0&&(g="lasts")||
r.observed===void 0&&(g="observed")||r.wayBack===void 0&&(g="wayBack"))return Le.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],
!1;{let c=e;for(let a in r)if(!(a==="step"||a==="value"||a==="blocks"||a==="lasts"||a==="observed"||a==="wayBack")){return Le.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(c===e){if(r.step!==void 0){let a=r.step,d=e;if(e===d)if(typeof a==
"string"){if(N(a)<1)return Le.errors=[{instancePath:s+"/step",schemaPath:"#/properties/step/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Le.
errors=[{instancePath:s+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(r.value!==void 0){
let a=e;de(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:A})||(t=t===null?de.errors:t.concat(de.errors),e=t.
length);var i=a===e}else var i=!0;if(i){if(r.blocks!==void 0){let a=r.blocks,d=e;if(typeof a!="string")return Le.errors=[{instancePath:s+"/blocks",schemaPath:"#\
/properties/blocks/type",keyword:"type",params:{type:"string"}}],!1;if(!(a==="nothing"||a==="schema changes"||a==="writes"||a==="reads and writes"))return Le.errors=
[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/enum",keyword:"enum",params:{allowedValues:Fr.properties.blocks.enum}}],!1;var i=d===e}else var i=!0;
if(i){if(r.lasts!==void 0){let a=r.lasts,d=e;if(typeof a!="string")return Le.errors=[{instancePath:s+"/lasts",schemaPath:"#/properties/lasts/type",keyword:"type",
params:{type:"string"}}],!1;if(!(a==="metadata only"||a==="batch"||a==="full scan"||a==="rewrite"))return Le.errors=[{instancePath:s+"/lasts",schemaPath:"#/prop\
erties/lasts/enum",keyword:"enum",params:{allowedValues:Fr.properties.lasts.enum}}],!1;var i=d===e}else var i=!0;if(i){if(r.observed!==void 0){let a=e;if(typeof r.
observed!="boolean")return Le.errors=[{instancePath:s+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type:"boolean"}}],!1;var i=a===
e}else var i=!0;if(i)if(r.wayBack!==void 0){let a=e;if(typeof r.wayBack!="boolean")return Le.errors=[{instancePath:s+"/wayBack",schemaPath:"#/properties/wayBack\
/type",keyword:"type",params:{type:"boolean"}}],!1;var i=a===e}else var i=!0}}}}}}}else return Le.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Le.errors=t,e===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ze(r,{instancePath:s="",parentData:R,parentDataProperty:S,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ze.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let a;if(r.value===void 0&&(a="value")||r.riskiest===void 0&&(a="riskiest")||r.steps===void 0&&(a="steps"))return ze.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;{let d=e;for(let y in r)if(!(y==="value"||y==="riskiest"||y==="steps")){return ze.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;break}if(d===e){if(r.value!==void 0){let y=e;
de(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:A})||(t=t===null?de.errors:t.concat(de.errors),e=t.length);
var i=y===e}else var i=!0;if(i){if(r.riskiest!==void 0){let y=r.riskiest,m=e,p=e,f=!1,o=e;Le(y,{instancePath:s+"/riskiest",parentData:r,parentDataProperty:"risk\
iest",rootData:L,dynamicAnchors:A})||(t=t===null?Le.errors:t.concat(Le.errors),e=t.length);var g=o===e;f=f||g;let l=e;if(y!==null){let _={instancePath:s+"/riski\
est",schemaPath:"#/properties/riskiest/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var g=l===e;if(f=f||g,f)e=p,t!==null&&(p?
t.length=p:t=null);else{let _={instancePath:s+"/riskiest",schemaPath:"#/properties/riskiest/anyOf",keyword:"anyOf",params:{}};return t===null?t=[_]:t.push(_),e++,
ze.errors=t,!1}var i=m===e}else var i=!0;if(i)if(r.steps!==void 0){let y=r.steps,m=e;if(e===m)if(Array.isArray(y)){var c=!0;let f=y.length;for(let o=0;o<f;o++){
let l=e;Le(y[o],{instancePath:s+"/steps/"+o,parentData:y,parentDataProperty:o,rootData:L,dynamicAnchors:A})||(t=t===null?Le.errors:t.concat(Le.errors),e=t.length);
var c=l===e;if(!c)break}}else return ze.errors=[{instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var i=m===
e}else var i=!0}}}}else return ze.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ze.errors=t,e===0}ze.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};function Ne(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,
P=Ne.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.format===void 0&&
(a="format")||r.scs===void 0&&(a="scs")||r.tci===void 0&&(a="tci")||r.mri===void 0&&(a="mri")||r.gates===void 0&&(a="gates")||r.verdict===void 0&&(a="verdict"))
return Ne.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;{let d=e;for(let y in r)if(!(y==="format"||y==="scs"||
y==="tci"||y==="mri"||y==="gates"||y==="verdict")){return Ne.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:y}}],!1;break}if(d===e){if(r.format!==void 0){let y=r.format,m=e;if(typeof y!="string")return Ne.errors=[{instancePath:s+"/format",schemaPath:"\
#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(y!=="wesley.scores/1")return Ne.errors=[{instancePath:s+"/format",schemaPath:"#/properti\
es/format/const",keyword:"const",params:{allowedValue:"wesley.scores/1"}}],!1;var i=m===e}else var i=!0;if(i){if(r.scs!==void 0){let y=e;z(r.scs,{instancePath:s+
"/scs",parentData:r,parentDataProperty:"scs",rootData:L,dynamicAnchors:A})||(t=t===null?z.errors:t.concat(z.errors),e=t.length);var i=y===e}else var i=!0;if(i){
if(r.tci!==void 0){let y=e;oe(r.tci,{instancePath:s+"/tci",parentData:r,parentDataProperty:"tci",rootData:L,dynamicAnchors:A})||(t=t===null?oe.errors:t.concat(oe.
errors),e=t.length);var i=y===e}else var i=!0;if(i){if(r.mri!==void 0){let y=e;ze(r.mri,{instancePath:s+"/mri",parentData:r,parentDataProperty:"mri",rootData:L,
dynamicAnchors:A})||(t=t===null?ze.errors:t.concat(ze.errors),e=t.length);var i=y===e}else var i=!0;if(i){if(r.gates!==void 0){let y=r.gates,m=e;if(e===m)if(Array.
isArray(y)){var g=!0;let f=y.length;for(let o=0;o<f;o++){let l=y[o],k=e;if(e===k)if(l&&typeof l=="object"&&!Array.isArray(l)){let O;if(l.score===void 0&&(O="sco\
re")||l.value===void 0&&(O="value")||l.limit===void 0&&(O="limit")||l.passes===void 0&&(O="passes"))return Ne.errors=[{instancePath:s+"/gates/"+o,schemaPath:"#/\
properties/gates/items/required",keyword:"required",params:{missingProperty:O}}],!1;{let h=e;for(let b in l)if(!(b==="score"||b==="value"||b==="limit"||b==="pas\
ses")){return Ne.errors=[{instancePath:s+"/gates/"+o,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}}],
!1;break}if(h===e){if(l.score!==void 0){let b=l.score,q=e;if(typeof b!="string")return Ne.errors=[{instancePath:s+"/gates/"+o+"/score",schemaPath:"#/properties/\
gates/items/properties/score/type",keyword:"type",params:{type:"string"}}],!1;if(!(b==="scs"||b==="tci"||b==="mri"))return Ne.errors=[{instancePath:s+"/gates/"+
o+"/score",schemaPath:"#/properties/gates/items/properties/score/enum",keyword:"enum",params:{allowedValues:Vr.properties.gates.items.properties.score.enum}}],!1;
var c=q===e}else var c=!0;if(c){if(l.value!==void 0){let b=e;de(l.value,{instancePath:s+"/gates/"+o+"/value",parentData:l,parentDataProperty:"value",rootData:L,
dynamicAnchors:A})||(t=t===null?de.errors:t.concat(de.errors),e=t.length);var c=b===e}else var c=!0;if(c){if(l.limit!==void 0){let b=e;de(l.limit,{instancePath:s+
"/gates/"+o+"/limit",parentData:l,parentDataProperty:"limit",rootData:L,dynamicAnchors:A})||(t=t===null?de.errors:t.concat(de.errors),e=t.length);var c=b===e}else
var c=!0;if(c)if(l.passes!==void 0){let b=e;if(typeof l.passes!="boolean")return Ne.errors=[{instancePath:s+"/gates/"+o+"/passes",schemaPath:"#/properties/gates\
/items/properties/passes/type",keyword:"type",params:{type:"boolean"}}],!1;var c=b===e}else var c=!0}}}}}else return Ne.errors=[{instancePath:s+"/gates/"+o,schemaPath:"\
#/properties/gates/items/type",keyword:"type",params:{type:"object"}}],!1;var g=k===e;if(!g)break}}else return Ne.errors=[{instancePath:s+"/gates",schemaPath:"#\
/properties/gates/type",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0;if(i)if(r.verdict!==void 0){let y=r.verdict,m=e;if(typeof y!="string")
return Ne.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"}}],!1;if(!(y==="ELEMENTARY"||y==="REQUI\
RES_INVESTIGATION"||y==="YOU_SHALL_NOT_PASS"))return Ne.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:Vr.
properties.verdict.enum}}],!1;var i=m===e}else var i=!0}}}}}}}else return Ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return Ne.errors=t,e===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Gr=Ee;var Ur=new RegExp("^[A-Za-z0-9+/]+={0,2}$","u");function Ee(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,
e=0,P=Ee.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.payload===
void 0&&(a="payload")||r.payloadType===void 0&&(a="payloadType")||r.signatures===void 0&&(a="signatures"))return Ee.errors=[{instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:a}}],!1;{let d=e;for(let y in r)if(!(y==="payload"||y==="payloadType"||y==="signatures")){return Ee.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;break}if(d===e){if(r.payload!==void 0){let y=r.payload,m=e;
if(e===m)if(typeof y=="string"){if(!Ur.test(y))return Ee.errors=[{instancePath:s+"/payload",schemaPath:"#/properties/payload/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9+/]+={0,2}$"}}],!1}else return Ee.errors=[{instancePath:s+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type:"str\
ing"}}],!1;var i=m===e}else var i=!0;if(i){if(r.payloadType!==void 0){let y=r.payloadType,m=e;if(e===m)if(typeof y=="string"){if(N(y)<1)return Ee.errors=[{instancePath:s+
"/payloadType",schemaPath:"#/properties/payloadType/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Ee.errors=[{instancePath:s+"/payloadType",schemaPath:"\
#/properties/payloadType/type",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i)if(r.signatures!==void 0){let y=r.signatures,m=e;if(e===
m)if(Array.isArray(y)){var g=!0;let f=y.length;for(let o=0;o<f;o++){let l=y[o],k=e;if(e===k)if(l&&typeof l=="object"&&!Array.isArray(l)){let O;if(l.keyid===void 0&&
(O="keyid")||l.sig===void 0&&(O="sig"))return Ee.errors=[{instancePath:s+"/signatures/"+o,schemaPath:"#/properties/signatures/items/required",keyword:"required",
params:{missingProperty:O}}],!1;{let h=e;for(let b in l)if(!(b==="keyid"||b==="sig")){return Ee.errors=[{instancePath:s+"/signatures/"+o,schemaPath:"#/propertie\
s/signatures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}}],!1;break}if(h===e){if(l.keyid!==void 0){let b=l.keyid,q=e;
if(e===q)if(typeof b=="string"){if(N(b)<1)return Ee.errors=[{instancePath:s+"/signatures/"+o+"/keyid",schemaPath:"#/properties/signatures/items/properties/keyid\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Ee.errors=[{instancePath:s+"/signatures/"+o+"/keyid",schemaPath:"#/properties/signatures/items\
/properties/keyid/type",keyword:"type",params:{type:"string"}}],!1;var c=q===e}else var c=!0;if(c)if(l.sig!==void 0){let b=l.sig,q=e;if(e===q)if(typeof b=="stri\
ng"){if(!Ur.test(b))return Ee.errors=[{instancePath:s+"/signatures/"+o+"/sig",schemaPath:"#/properties/signatures/items/properties/sig/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9+/]+={0,2}$"}}],!1}else return Ee.errors=[{instancePath:s+"/signatures/"+o+"/sig",schemaPath:"#/properties/signatures/items/properti\
es/sig/type",keyword:"type",params:{type:"string"}}],!1;var c=q===e}else var c=!0}}}else return Ee.errors=[{instancePath:s+"/signatures/"+o,schemaPath:"#/proper\
ties/signatures/items/type",keyword:"type",params:{type:"object"}}],!1;var g=k===e;if(!g)break}}else return Ee.errors=[{instancePath:s+"/signatures",schemaPath:"\
#/properties/signatures/type",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0}}}}else return Ee.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return Ee.errors=t,e===0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Hr=$e;function $e(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=$e.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.format===void 0&&(d="format")||r.schema===void 0&&(d="sch\
ema")||r.digest===void 0&&(d="digest")||r.annotations===void 0&&(d="annotations")||r.origin===void 0&&(d="origin"))return $e.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:d}}],!1;{let y=e;for(let m in r)if(!(m==="format"||m==="schema"||m==="digest"||m==="annotations"||m==="or\
igin")){return $e.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(y===e){
if(r.format!==void 0){let m=r.format,p=e;if(typeof m!="string")return $e.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",
params:{type:"string"}}],!1;if(m!=="wesley.baseline/1")return $e.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{
allowedValue:"wesley.baseline/1"}}],!1;var i=p===e}else var i=!0;if(i){if(r.schema!==void 0){let m=e;Ae(r.schema,{instancePath:s+"/schema",parentData:r,parentDataProperty:"\
schema",rootData:L,dynamicAnchors:A})||(t=t===null?Ae.errors:t.concat(Ae.errors),e=t.length);var i=m===e}else var i=!0;if(i){if(r.digest!==void 0){let m=e;$(r.digest,
{instancePath:s+"/digest",parentData:r,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var i=m===
e}else var i=!0;if(i){if(r.annotations!==void 0){let m=e;Ie(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"annotations",rootData:L,
dynamicAnchors:A})||(t=t===null?Ie.errors:t.concat(Ie.errors),e=t.length);var i=m===e}else var i=!0;if(i)if(r.origin!==void 0){let m=r.origin,p=e;if(e===p)if(m&&
typeof m=="object"&&!Array.isArray(m)){let o;if(m.certificate===void 0&&(o="certificate")||m.plan===void 0&&(o="plan"))return $e.errors=[{instancePath:s+"/origi\
n",schemaPath:"#/properties/origin/required",keyword:"required",params:{missingProperty:o}}],!1;{let l=e;for(let k in m)if(!(k==="certificate"||k==="plan")){return $e.
errors=[{instancePath:s+"/origin",schemaPath:"#/properties/origin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}}],!1;break}
if(l===e){if(m.certificate!==void 0){let k=m.certificate,_=e,O=e,h=!1,b=e;$(k,{instancePath:s+"/origin/certificate",parentData:m,parentDataProperty:"certificate",
rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var g=b===e;h=h||g;let q=e;if(k!==null){let j={instancePath:s+"/origin/certif\
icate",schemaPath:"#/properties/origin/properties/certificate/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[j]:t.push(j),e++}var g=q===e;if(h=h||
g,h)e=O,t!==null&&(O?t.length=O:t=null);else{let j={instancePath:s+"/origin/certificate",schemaPath:"#/properties/origin/properties/certificate/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[j]:t.push(j),e++,$e.errors=t,!1}var c=_===e}else var c=!0;if(c)if(m.plan!==void 0){let k=m.plan,_=e,O=e,h=!1,b=e;$(k,{instancePath:s+
"/origin/plan",parentData:m,parentDataProperty:"plan",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var a=b===e;h=h||a;let q=e;
if(k!==null){let D={instancePath:s+"/origin/plan",schemaPath:"#/properties/origin/properties/plan/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=
[D]:t.push(D),e++}var a=q===e;if(h=h||a,h)e=O,t!==null&&(O?t.length=O:t=null);else{let D={instancePath:s+"/origin/plan",schemaPath:"#/properties/origin/properti\
es/plan/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,$e.errors=t,!1}var c=_===e}else var c=!0}}}else return $e.errors=[{instancePath:s+
"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type:"object"}}],!1;var i=p===e}else var i=!0}}}}}}else return $e.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return $e.errors=t,e===0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xr=Oe,_s={type:"\
object",properties:{format:{type:"string",const:"wesley.record/1"},phase:{type:"string",enum:["transform","diff","plan","rehearse","certify"]},wesley:{type:"str\
ing",minLength:1},options:{type:"object",propertyNames:{type:"string",minLength:1},additionalProperties:{type:"string"}},inputs:{type:"object",propertyNames:{type:"\
string",minLength:1},additionalProperties:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},outputs:{type:"object",propertyNames:{type:"string",minLength:1},
additionalProperties:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},digest:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["format","\
phase","wesley","options","inputs","outputs","digest"],additionalProperties:!1};function Oe(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,
dynamicAnchors:A={}}={}){let t=null,e=0,P=Oe.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.format===void 0&&(p="format")||r.phase===void 0&&(p="phase")||r.wesley===void 0&&(p="wesley")||r.options===void 0&&(p="options")||r.inputs===
void 0&&(p="inputs")||r.outputs===void 0&&(p="outputs")||r.digest===void 0&&(p="digest"))return Oe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:p}}],!1;{let f=e;for(let o in r)if(!(o==="format"||o==="phase"||o==="wesley"||o==="options"||o==="inputs"||o==="outputs"||o==="dig\
est")){return Oe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(f===e){if(r.
format!==void 0){let o=r.format,l=e;if(typeof o!="string")return Oe.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{
type:"string"}}],!1;if(o!=="wesley.record/1")return Oe.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"\
wesley.record/1"}}],!1;var i=l===e}else var i=!0;if(i){if(r.phase!==void 0){let o=r.phase,l=e;if(typeof o!="string")return Oe.errors=[{instancePath:s+"/phase",schemaPath:"\
#/properties/phase/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="transform"||o==="diff"||o==="plan"||o==="rehearse"||o==="certify"))return Oe.errors=
[{instancePath:s+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues:_s.properties.phase.enum}}],!1;var i=l===e}else var i=!0;if(i){
if(r.wesley!==void 0){let o=r.wesley,l=e;if(e===l)if(typeof o=="string"){if(N(o)<1)return Oe.errors=[{instancePath:s+"/wesley",schemaPath:"#/properties/wesley/m\
inLength",keyword:"minLength",params:{limit:1}}],!1}else return Oe.errors=[{instancePath:s+"/wesley",schemaPath:"#/properties/wesley/type",keyword:"type",params:{
type:"string"}}],!1;var i=l===e}else var i=!0;if(i){if(r.options!==void 0){let o=r.options,l=e;if(e===l)if(o&&typeof o=="object"&&!Array.isArray(o)){for(let _ in o){
let O=e;if(e===O)if(typeof _=="string"){if(N(_)<1){let h={instancePath:s+"/options",schemaPath:"#/properties/options/propertyNames/minLength",keyword:"minLength",
params:{limit:1},propertyName:_};t===null?t=[h]:t.push(h),e++}}else{let h={instancePath:s+"/options",schemaPath:"#/properties/options/propertyNames/type",keyword:"\
type",params:{type:"string"},propertyName:_};t===null?t=[h]:t.push(h),e++}var g=O===e;if(!g){let h={instancePath:s+"/options",schemaPath:"#/properties/options/p\
ropertyNames",keyword:"propertyNames",params:{propertyName:_}};return t===null?t=[h]:t.push(h),e++,Oe.errors=t,!1;break}}if(g)for(let _ in o){let O=e;if(typeof o[_]!=
"string")return Oe.errors=[{instancePath:s+"/options/"+_.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/options/additionalProperties/type",keyword:"\
type",params:{type:"string"}}],!1;var c=O===e;if(!c)break}}else return Oe.errors=[{instancePath:s+"/options",schemaPath:"#/properties/options/type",keyword:"typ\
e",params:{type:"object"}}],!1;var i=l===e}else var i=!0;if(i){if(r.inputs!==void 0){let o=r.inputs,l=e;if(e===l)if(o&&typeof o=="object"&&!Array.isArray(o)){for(let _ in o){
let O=e;if(e===O)if(typeof _=="string"){if(N(_)<1){let h={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/propertyNames/minLength",keyword:"minLength",
params:{limit:1},propertyName:_};t===null?t=[h]:t.push(h),e++}}else{let h={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/propertyNames/type",keyword:"\
type",params:{type:"string"},propertyName:_};t===null?t=[h]:t.push(h),e++}var a=O===e;if(!a){let h={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/pro\
pertyNames",keyword:"propertyNames",params:{propertyName:_}};return t===null?t=[h]:t.push(h),e++,Oe.errors=t,!1;break}}if(a)for(let _ in o){let O=e;$(o[_],{instancePath:s+
"/inputs/"+_.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:_,rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.
length);var d=O===e;if(!d)break}}else return Oe.errors=[{instancePath:s+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"object"}}],
!1;var i=l===e}else var i=!0;if(i){if(r.outputs!==void 0){let o=r.outputs,l=e;if(e===l)if(o&&typeof o=="object"&&!Array.isArray(o)){for(let _ in o){let O=e;if(e===
O)if(typeof _=="string"){if(N(_)<1){let h={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames/minLength",keyword:"minLength",params:{limit:1},
propertyName:_};t===null?t=[h]:t.push(h),e++}}else{let h={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames/type",keyword:"type",params:{
type:"string"},propertyName:_};t===null?t=[h]:t.push(h),e++}var y=O===e;if(!y){let h={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames",
keyword:"propertyNames",params:{propertyName:_}};return t===null?t=[h]:t.push(h),e++,Oe.errors=t,!1;break}}if(y)for(let _ in o){let O=e;$(o[_],{instancePath:s+"\
/outputs/"+_.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:_,rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.
length);var m=O===e;if(!m)break}}else return Oe.errors=[{instancePath:s+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"object"}}],
!1;var i=l===e}else var i=!0;if(i)if(r.digest!==void 0){let o=e;$(r.digest,{instancePath:s+"/digest",parentData:r,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||
(t=t===null?$.errors:t.concat($.errors),e=t.length);var i=o===e}else var i=!0}}}}}}}}else return Oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Oe.errors=t,e===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Os={ir:Br,"evidence-map":zr,changes:Kr,plan:Mr,realm:Yr,scores:Wr,envelope:Gr,baseline:Hr,record:Xr,config:qr},Ls={ir:{members:{format:null,schema:"Schema",
digest:"Digest",annotations:"Annotations"},literals:{format:"wesley.ir/1"}},"evidence-map":{members:{format:null,schema:"Digest",out:null,targets:{items:null},files:{
items:{members:{path:null,target:null,sha256:"Digest"},literals:{}}},elements:{items:"Place"},assertions:{items:"Assertion"}},literals:{format:"wesley.evidence/\
1"}},changes:{members:{format:null,from:{members:{schema:"Schema",digest:"Digest",annotations:"Annotations",origin:{members:{kind:null,file:null,ref:null},literals:{}}},
literals:{}},to:{members:{schema:"Schema",digest:"Digest",annotations:"Annotations"},literals:{}},changes:{items:{members:{change:"Change",classification:null,address:"\
Address"},literals:{}}}},literals:{format:"wesley.changes/1"}},plan:{members:{format:null,from:"Digest",to:"Digest",postgres:null,changes:{items:"Change"},leftOut:{
items:"Change"},steps:{items:"Step"}},literals:{format:"wesley.plan/1"}},realm:{members:{format:null,plan:"Digest",suite:"Digest",verdict:null,at:"Moment",server:"\
Server",fingerprints:{members:{base:"Digest",target:"Digest"},literals:{}},rows:{items:{members:{table:null,rows:null},literals:{}}},steps:{items:"RehearsedStep"},
checks:{items:"CheckResult"},tests:"TestRun",present:{items:null},failure:{members:{code:null,message:null},literals:{}}},literals:{format:"wesley.realm/1"}},scores:{
members:{format:null,scs:"Coverage",tci:"Confidence",mri:"Risk",gates:{items:{members:{score:null,value:"BasisPoints",limit:"BasisPoints",passes:null},literals:{}}},
verdict:null},literals:{format:"wesley.scores/1"}},envelope:{members:{payload:null,payloadType:null,signatures:{items:{members:{keyid:null,sig:null},literals:{}}}},
literals:{}},baseline:{members:{format:null,schema:"Schema",digest:"Digest",annotations:"Annotations",origin:{members:{certificate:"Digest",plan:"Digest"},literals:{}}},
literals:{format:"wesley.baseline/1"}},record:{members:{format:null,phase:null,wesley:null,options:{values:null},inputs:{values:"Digest"},outputs:{values:"Diges\
t"},digest:"Digest"},literals:{format:"wesley.record/1"}},config:{members:{$schema:null,schema:{items:null},out:null,targets:{items:null},naming:null,rls:null,scalars:{
values:{members:{pg:null,ts:null,zod:null},literals:{}}},types:{members:{bigint:null,date:null},literals:{}},postgres:null,baseline:null,rehearse:{members:{rows:null,
timeout:null},literals:{}},policy:{members:{scs:null,mri:null,tci:null,maxAge:null},literals:{}}},literals:{}}},As={Schema:{members:{enums:{items:"Enum"},tables:{
items:"Table"}},literals:{}},Enum:{members:{name:null,values:{items:null},comment:null},literals:{}},Table:{members:{name:null,columns:{items:"Column"},primaryKey:"\
PrimaryKey",uniqueConstraints:{items:"UniqueConstraint"},foreignKeys:{items:"ForeignKey"},checks:{items:"Check"},indexes:{items:"Index"},rowSecurity:"RowSecurit\
y",policies:{items:"Policy"},grants:{items:"Grant"},comment:null},literals:{}},Column:{members:{name:null,type:"ColumnType",nullable:null,default:"Expression",generated:"\
Expression",comment:null},literals:{}},ColumnType:{either:[{members:{kind:null,name:null,modifiers:{items:null},array:null},literals:{kind:"builtin"}},{members:{
kind:null,name:null,array:null},literals:{kind:"enum"}}]},Expression:{members:{sql:null,columns:{items:null},functions:{items:null}},literals:{}},PrimaryKey:{members:{
name:null,columns:{items:null}},literals:{}},UniqueConstraint:{members:{name:null,columns:{items:null},nullsNotDistinct:null},literals:{}},ForeignKey:{members:{
name:null,columns:{items:null},references:{members:{table:null,columns:{items:null}},literals:{}},onDelete:null,onUpdate:null},literals:{}},Check:{members:{name:null,
expression:"Expression"},literals:{}},Index:{members:{name:null,method:null,unique:null,keys:{items:{members:{expression:"Expression",descending:null,nulls:null},
literals:{}}},include:{items:null},where:"Expression"},literals:{}},RowSecurity:{members:{enabled:null,forced:null},literals:{}},Policy:{members:{name:null,command:null,
roles:{items:null},using:"Expression",check:"Expression",reads:{items:null}},literals:{}},Grant:{members:{role:null,column:null,privileges:{items:null}},literals:{}},
Digest:null,Annotations:{values:"Annotation"},Annotation:{members:{graphqlName:null,ts:null,zod:null,nullableItems:null,embedded:{members:{type:null,list:null},
literals:{}},fields:{items:"EmbeddedField"},comment:null,relations:{items:"Relation"},backfill:"Expression",deprecated:null,weight:null,critical:null,sensitive:null,
pii:null,uid:null,renamedFrom:null,renamedValues:{values:null}},literals:{}},EmbeddedField:{members:{name:null,type:"EmbeddedFieldType",list:null,nullable:null,
nullableItems:null,comment:null,ts:null,zod:null,deprecated:null,sensitive:null,pii:null},literals:{}},EmbeddedFieldType:{either:[{members:{kind:null,name:null,
modifiers:{items:null}},literals:{kind:"builtin"}},{members:{kind:null,name:null},literals:{kind:"enum"}},{members:{kind:null,name:null},literals:{kind:"embedde\
d"}}]},Relation:{members:{name:null,table:null,list:null,nullable:null,nullableItems:null,comment:null,deprecated:null},literals:{}},Place:{members:{element:"Ad\
dress",target:null,file:null,lines:null,sha256:"Digest"},literals:{}},Address:{members:{kind:null,table:null,name:null},literals:{}},Assertion:{members:{number:null,
element:"Address",asserts:null,description:null},literals:{}},Change:{either:[{members:{kind:null,from:null,to:null},literals:{kind:"rename-table"}},{members:{kind:null,
table:null,from:null,to:null},literals:{kind:"rename-column"}},{members:{kind:null,enum:null,from:null,to:null},literals:{kind:"rename-enum-value"}},{members:{kind:null,
schema:null},literals:{kind:"add-schema"}},{members:{kind:null,schema:null},literals:{kind:"drop-schema"}},{members:{kind:null,enum:"Enum"},literals:{kind:"add-\
enum"}},{members:{kind:null,enum:"Enum"},literals:{kind:"drop-enum"}},{members:{kind:null,enum:null,value:null,before:null},literals:{kind:"add-enum-value"}},{members:{
kind:null,enum:null,value:null},literals:{kind:"drop-enum-value"}},{members:{kind:null,enum:null,from:{items:null},to:{items:null}},literals:{kind:"reorder-enum\
-values"}},{members:{kind:null,enum:null,from:null,to:null},literals:{kind:"set-enum-comment"}},{members:{kind:null,table:"Table"},literals:{kind:"add-table"}},
{members:{kind:null,table:"Table"},literals:{kind:"drop-table"}},{members:{kind:null,table:null,from:null,to:null},literals:{kind:"set-table-comment"}},{members:{
kind:null,table:null,column:"Column",backfill:"Expression"},literals:{kind:"add-column"}},{members:{kind:null,table:null,column:"Column"},literals:{kind:"drop-c\
olumn"}},{members:{kind:null,table:null,column:null,from:"ColumnType",to:"ColumnType"},literals:{kind:"widen-column"}},{members:{kind:null,table:null,column:null,
from:"ColumnType",to:"ColumnType"},literals:{kind:"change-column-type"}},{members:{kind:null,table:null,column:null,backfill:"Expression"},literals:{kind:"set-n\
ot-null"}},{members:{kind:null,table:null,column:null},literals:{kind:"drop-not-null"}},{members:{kind:null,table:null,column:null,from:"Expression",to:"Express\
ion"},literals:{kind:"set-default"}},{members:{kind:null,table:null,column:null,from:"Expression"},literals:{kind:"drop-default"}},{members:{kind:null,table:null,
column:null,from:"Expression",to:"Expression"},literals:{kind:"change-generated"}},{members:{kind:null,table:null,column:null,from:null,to:null},literals:{kind:"\
set-column-comment"}},{members:{kind:null,table:null,from:"PrimaryKey",to:"PrimaryKey"},literals:{kind:"change-primary-key"}},{members:{kind:null,table:null,constraint:"\
UniqueConstraint"},literals:{kind:"add-unique-constraint"}},{members:{kind:null,table:null,constraint:"UniqueConstraint"},literals:{kind:"drop-unique-constraint"}},
{members:{kind:null,table:null,from:"UniqueConstraint",to:"UniqueConstraint"},literals:{kind:"change-unique-constraint"}},{members:{kind:null,table:null,foreignKey:"\
ForeignKey"},literals:{kind:"add-foreign-key"}},{members:{kind:null,table:null,foreignKey:"ForeignKey"},literals:{kind:"drop-foreign-key"}},{members:{kind:null,
table:null,from:"ForeignKey",to:"ForeignKey"},literals:{kind:"change-foreign-key"}},{members:{kind:null,table:null,check:"Check"},literals:{kind:"add-check"}},{
members:{kind:null,table:null,check:"Check"},literals:{kind:"drop-check"}},{members:{kind:null,table:null,from:"Check",to:"Check"},literals:{kind:"change-check"}},
{members:{kind:null,table:null,index:"Index"},literals:{kind:"add-index"}},{members:{kind:null,table:null,index:"Index"},literals:{kind:"drop-index"}},{members:{
kind:null,table:null,from:"Index",to:"Index"},literals:{kind:"change-index"}},{members:{kind:null,table:null,policy:"Policy"},literals:{kind:"add-policy"}},{members:{
kind:null,table:null,policy:"Policy"},literals:{kind:"drop-policy"}},{members:{kind:null,table:null,from:"Policy",to:"Policy"},literals:{kind:"change-policy"}},
{members:{kind:null,table:null,from:"RowSecurity",to:"RowSecurity"},literals:{kind:"set-row-security"}},{members:{kind:null,table:null,grant:"Grant"},literals:{
kind:"add-grant"}},{members:{kind:null,table:null,grant:"Grant"},literals:{kind:"drop-grant"}}]},Step:{members:{id:null,phase:null,do:"Statement",undo:"Statemen\
t",irreversible:null,transaction:null,lockTimeout:null,statementTimeout:null,batch:"Batch",probe:"Probe",claim:"Claim",because:"Address",why:null},literals:{}},
Statement:{members:{form:null,on:{items:null},sql:null,done:null,leftover:{members:{present:null,remove:null},literals:{}},needs:{items:null},makes:{items:null},
drops:{items:null}},literals:{}},Batch:{members:{table:null,key:{items:{members:{column:null,type:null},literals:{}}},size:null,pause:null,bound:null},literals:{}},
Probe:{members:{sql:null,meaning:null},literals:{}},Claim:{members:{locks:{items:"RelationLock"},scans:{items:null},rewrites:{items:null},blocks:null},literals:{}},
RelationLock:{members:{relation:null,mode:null},literals:{}},Moment:null,Server:{members:{version:null,versionNumber:null,major:null,provider:null,host:null,settings:{
values:null},extensions:{items:null}},literals:{}},RehearsedStep:{members:{id:null,phase:null,milliseconds:null,retries:null,rows:null,observed:null,locks:{items:"\
RelationLock"},scanned:{items:null},rewrote:{items:null}},literals:{}},CheckResult:{members:{check:null,verdict:null,detail:null},literals:{}},TestRun:{members:{
planned:null,results:{items:{members:{number:null,ok:null,description:null},literals:{}}},brokeOff:null},literals:{}},Coverage:{members:{value:"BasisPoints",groups:{
items:{members:{group:null,covered:null,elements:null,coveredWeight:null,weight:null},literals:{}}},off:{items:null},missing:{items:{members:{element:null,weight:null,
groups:{items:null}},literals:{}}}},literals:{}},BasisPoints:null,Confidence:{members:{value:"BasisPoints",parts:{items:{members:{part:null,share:null,passed:null,
of:null,missing:{items:null}},literals:{}}}},literals:{}},Risk:{members:{value:"BasisPoints",riskiest:"StepRisk",steps:{items:"StepRisk"}},literals:{}},StepRisk:{
members:{step:null,value:"BasisPoints",blocks:null,lasts:null,observed:null,wayBack:null},literals:{}}};0&&(module.exports={definitions,layouts,validators});
