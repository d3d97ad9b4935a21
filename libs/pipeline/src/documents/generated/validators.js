// Made by npm run generate from tools/documents.
var gr=Object.defineProperty;var Wr=Object.getOwnPropertyDescriptor;var Gr=Object.getOwnPropertyNames;var Hr=Object.prototype.hasOwnProperty;var Xr=(r,s)=>()=>{try{return s||r((s={exports:{}}).exports,s),s.exports}catch(R){throw s=0,R}},Zr=(r,s)=>{for(var R in s)gr(r,R,{get:s[R],enumerable:!0})},Qr=(r,s,R,S)=>{
if(s&&typeof s=="object"||typeof s=="function")for(let L of Gr(s))!Hr.call(r,L)&&L!==R&&gr(r,L,{get:()=>s[L],enumerable:!(S=Wr(s,L))||S.enumerable});return r};var Jr=r=>Qr(gr({},"__esModule",{value:!0}),r);var kr=Xr(vr=>{"use strict";Object.defineProperty(vr,"__esModule",{value:!0});function _r(r){let s=r.length,R=0,S=0,L;for(;S<s;)R++,L=r.charCodeAt(S++),L>=55296&&
L<=56319&&S<s&&(L=r.charCodeAt(S),(L&64512)===56320&&S++);return R}vr.default=_r;_r.code='require("ajv/dist/runtime/ucs2length").default'});var _s={};Zr(_s,{definitions:()=>ws,layouts:()=>bs,validators:()=>Ps});module.exports=Jr(_s);var Lr=ur,lr={type:"object",properties:{$schema:{type:"string"},schema:{anyOf:[{type:"string",minLength:1},{minItems:1,type:"array",items:{type:"string",minLength:1}}]},
out:{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},targets:{minItems:1,type:"array",items:{type:"string",enum:["postgre\
s","typescript","zod","pgtap","kysely"]},uniqueItems:!0},naming:{type:"string",enum:["snake_case","preserve"]},rls:{type:"string",enum:["settings","supabase"]},
scalars:{type:"object",propertyNames:{type:"string",minLength:1},additionalProperties:{type:"object",properties:{pg:{type:"string",minLength:1},ts:{type:"string",
minLength:1},zod:{type:"string",minLength:1}},required:["pg"],additionalProperties:!1}},types:{type:"object",properties:{bigint:{type:"string",enum:["string","b\
igint"]},date:{type:"string",enum:["Date","string"]}},additionalProperties:!1},postgres:{type:"integer",minimum:13,maximum:18},baseline:{type:"string",pattern:"\
^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},rehearse:{type:"object",properties:{rows:{type:"integer",minimum:1,maximum:9007199254740991},timeout:{
type:"integer",minimum:1e3,maximum:9007199254740991}},additionalProperties:!1},policy:{type:"object",properties:{scs:{type:"number",minimum:0,maximum:1},mri:{type:"\
number",minimum:0,maximum:1},tci:{type:"number",minimum:0,maximum:1},maxAge:{type:"integer",minimum:8,maximum:365}},additionalProperties:!1}},additionalProperties:!1},
es=Object.prototype.hasOwnProperty,pr=kr().default,Or=new RegExp("^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$","u");function ur(r,{instancePath:s="",
parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ur.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let c in r)if(!es.call(lr.properties,c)){let a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:c}};t===null?t=[a]:t.push(a),e++}if(r.$schema!==void 0&&typeof r.$schema!="string"){let c={instancePath:s+"/$sc\
hema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};t===null?t=[c]:t.push(c),e++}if(r.schema!==void 0){let c=r.schema,a=e,d=!1,
u=e;if(typeof c=="string"){if(pr(c)<1){let p={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};
t===null?t=[p]:t.push(p),e++}}else{let p={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?
t=[p]:t.push(p),e++}var i=u===e;d=d||i;let m=e;if(Array.isArray(c)){if(c.length<1){let f={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/1/minIt\
ems",keyword:"minItems",params:{limit:1}};t===null?t=[f]:t.push(f),e++}let p=c.length;for(let f=0;f<p;f++){let o=c[f];if(typeof o=="string"){if(pr(o)<1){let l={
instancePath:s+"/schema/"+f,schemaPath:"#/properties/schema/anyOf/1/items/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[l]:t.push(l),e++}}else{let l={
instancePath:s+"/schema/"+f,schemaPath:"#/properties/schema/anyOf/1/items/type",keyword:"type",params:{type:"string"}};t===null?t=[l]:t.push(l),e++}}}else{let p={
instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/1/type",keyword:"type",params:{type:"array"}};t===null?t=[p]:t.push(p),e++}var i=m===e;if(d=d||i,
d)e=a,t!==null&&(a?t.length=a:t=null);else{let p={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf",keyword:"anyOf",params:{}};t===null?t=[p]:t.push(
p),e++}}if(r.out!==void 0){let c=r.out;if(typeof c=="string"){if(!Or.test(c)){let a={instancePath:s+"/out",schemaPath:"#/properties/out/pattern",keyword:"patter\
n",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}};t===null?t=[a]:t.push(a),e++}}else{let a={instancePath:s+"/out",schemaPath:"\
#/properties/out/type",keyword:"type",params:{type:"string"}};t===null?t=[a]:t.push(a),e++}}if(r.targets!==void 0){let c=r.targets;if(Array.isArray(c)){if(c.length<
1){let m={instancePath:s+"/targets",schemaPath:"#/properties/targets/minItems",keyword:"minItems",params:{limit:1}};t===null?t=[m]:t.push(m),e++}let a=c.length;
for(let m=0;m<a;m++){let p=c[m];if(typeof p!="string"){let f={instancePath:s+"/targets/"+m,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type:"\
string"}};t===null?t=[f]:t.push(f),e++}if(!(p==="postgres"||p==="typescript"||p==="zod"||p==="pgtap"||p==="kysely")){let f={instancePath:s+"/targets/"+m,schemaPath:"\
#/properties/targets/items/enum",keyword:"enum",params:{allowedValues:lr.properties.targets.items.enum}};t===null?t=[f]:t.push(f),e++}}let d=c.length,u;if(d>1){
let m={};for(;d--;){let p=c[d];if(typeof p=="string"){if(typeof m[p]=="number"){u=m[p];let f={instancePath:s+"/targets",schemaPath:"#/properties/targets/uniqueI\
tems",keyword:"uniqueItems",params:{i:d,j:u}};t===null?t=[f]:t.push(f),e++;break}m[p]=d}}}}else{let a={instancePath:s+"/targets",schemaPath:"#/properties/target\
s/type",keyword:"type",params:{type:"array"}};t===null?t=[a]:t.push(a),e++}}if(r.naming!==void 0){let c=r.naming;if(typeof c!="string"){let a={instancePath:s+"/\
naming",schemaPath:"#/properties/naming/type",keyword:"type",params:{type:"string"}};t===null?t=[a]:t.push(a),e++}if(!(c==="snake_case"||c==="preserve")){let a={
instancePath:s+"/naming",schemaPath:"#/properties/naming/enum",keyword:"enum",params:{allowedValues:lr.properties.naming.enum}};t===null?t=[a]:t.push(a),e++}}if(r.
rls!==void 0){let c=r.rls;if(typeof c!="string"){let a={instancePath:s+"/rls",schemaPath:"#/properties/rls/type",keyword:"type",params:{type:"string"}};t===null?
t=[a]:t.push(a),e++}if(!(c==="settings"||c==="supabase")){let a={instancePath:s+"/rls",schemaPath:"#/properties/rls/enum",keyword:"enum",params:{allowedValues:lr.
properties.rls.enum}};t===null?t=[a]:t.push(a),e++}}if(r.scalars!==void 0){let c=r.scalars;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let a in c){let d=e;
if(typeof a=="string"){if(pr(a)<1){let u={instancePath:s+"/scalars",schemaPath:"#/properties/scalars/propertyNames/minLength",keyword:"minLength",params:{limit:1},
propertyName:a};t===null?t=[u]:t.push(u),e++}}else{let u={instancePath:s+"/scalars",schemaPath:"#/properties/scalars/propertyNames/type",keyword:"type",params:{
type:"string"},propertyName:a};t===null?t=[u]:t.push(u),e++}var g=d===e;if(!g){let u={instancePath:s+"/scalars",schemaPath:"#/properties/scalars/propertyNames",
keyword:"propertyNames",params:{propertyName:a}};t===null?t=[u]:t.push(u),e++}}for(let a in c){let d=c[a];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.pg===
void 0){let u={instancePath:s+"/scalars/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scalars/additionalProperties/required",keyword:"requ\
ired",params:{missingProperty:"pg"}};t===null?t=[u]:t.push(u),e++}for(let u in d)if(!(u==="pg"||u==="ts"||u==="zod")){let m={instancePath:s+"/scalars/"+a.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scalars/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};
t===null?t=[m]:t.push(m),e++}if(d.pg!==void 0){let u=d.pg;if(typeof u=="string"){if(pr(u)<1){let m={instancePath:s+"/scalars/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/pg",schemaPath:"#/properties/scalars/additionalProperties/properties/pg/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[m]:t.push(m),e++}}else{
let m={instancePath:s+"/scalars/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/pg",schemaPath:"#/properties/scalars/additionalProperties/properties/pg/type",keyword:"\
type",params:{type:"string"}};t===null?t=[m]:t.push(m),e++}}if(d.ts!==void 0){let u=d.ts;if(typeof u=="string"){if(pr(u)<1){let m={instancePath:s+"/scalars/"+a.
replace(/~/g,"~0").replace(/\//g,"~1")+"/ts",schemaPath:"#/properties/scalars/additionalProperties/properties/ts/minLength",keyword:"minLength",params:{limit:1}};
t===null?t=[m]:t.push(m),e++}}else{let m={instancePath:s+"/scalars/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/ts",schemaPath:"#/properties/scalars/additionalP\
roperties/properties/ts/type",keyword:"type",params:{type:"string"}};t===null?t=[m]:t.push(m),e++}}if(d.zod!==void 0){let u=d.zod;if(typeof u=="string"){if(pr(u)<
1){let m={instancePath:s+"/scalars/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/zod",schemaPath:"#/properties/scalars/additionalProperties/properties/zod/minLen\
gth",keyword:"minLength",params:{limit:1}};t===null?t=[m]:t.push(m),e++}}else{let m={instancePath:s+"/scalars/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/zod",
schemaPath:"#/properties/scalars/additionalProperties/properties/zod/type",keyword:"type",params:{type:"string"}};t===null?t=[m]:t.push(m),e++}}}else{let u={instancePath:s+
"/scalars/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scalars/additionalProperties/type",keyword:"type",params:{type:"object"}};t===null?
t=[u]:t.push(u),e++}}}else{let a={instancePath:s+"/scalars",schemaPath:"#/properties/scalars/type",keyword:"type",params:{type:"object"}};t===null?t=[a]:t.push(
a),e++}}if(r.types!==void 0){let c=r.types;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let a in c)if(!(a==="bigint"||a==="date")){let d={instancePath:s+"/t\
ypes",schemaPath:"#/properties/types/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};t===null?t=[d]:t.push(d),e++}if(c.bigint!==
void 0){let a=c.bigint;if(typeof a!="string"){let d={instancePath:s+"/types/bigint",schemaPath:"#/properties/types/properties/bigint/type",keyword:"type",params:{
type:"string"}};t===null?t=[d]:t.push(d),e++}if(!(a==="string"||a==="bigint")){let d={instancePath:s+"/types/bigint",schemaPath:"#/properties/types/properties/b\
igint/enum",keyword:"enum",params:{allowedValues:lr.properties.types.properties.bigint.enum}};t===null?t=[d]:t.push(d),e++}}if(c.date!==void 0){let a=c.date;if(typeof a!=
"string"){let d={instancePath:s+"/types/date",schemaPath:"#/properties/types/properties/date/type",keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(
d),e++}if(!(a==="Date"||a==="string")){let d={instancePath:s+"/types/date",schemaPath:"#/properties/types/properties/date/enum",keyword:"enum",params:{allowedValues:lr.
properties.types.properties.date.enum}};t===null?t=[d]:t.push(d),e++}}}else{let a={instancePath:s+"/types",schemaPath:"#/properties/types/type",keyword:"type",params:{
type:"object"}};t===null?t=[a]:t.push(a),e++}}if(r.postgres!==void 0){let c=r.postgres;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let a={instancePath:s+
"/postgres",schemaPath:"#/properties/postgres/type",keyword:"type",params:{type:"integer"}};t===null?t=[a]:t.push(a),e++}if(typeof c=="number"&&isFinite(c)){if(c>
18||isNaN(c)){let a={instancePath:s+"/postgres",schemaPath:"#/properties/postgres/maximum",keyword:"maximum",params:{comparison:"<=",limit:18}};t===null?t=[a]:t.
push(a),e++}if(c<13||isNaN(c)){let a={instancePath:s+"/postgres",schemaPath:"#/properties/postgres/minimum",keyword:"minimum",params:{comparison:">=",limit:13}};
t===null?t=[a]:t.push(a),e++}}}if(r.baseline!==void 0){let c=r.baseline;if(typeof c=="string"){if(!Or.test(c)){let a={instancePath:s+"/baseline",schemaPath:"#/p\
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
object"}};t===null?t=[a]:t.push(a),e++}}}else{let c={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};t===null?t=[c]:t.push(c),e++}return ur.
errors=t,e===0}ur.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Sr=Ge;var rs={type:"object",properties:{name:{type:"string",minLength:1},values:{type:"array",items:{type:"string",minLength:1}},comment:{type:["string","null"]}},required:[
"name","values","comment"],additionalProperties:!1},N=kr().default;function Pe(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=Pe.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.
name===void 0&&(c="name")||r.values===void 0&&(c="values")||r.comment===void 0&&(c="comment"))return Pe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:c}}],!1;{let a=e;for(let d in r)if(!(d==="name"||d==="values"||d==="comment")){return Pe.errors=[{instancePath:s,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(a===e){if(r.name!==void 0){let d=r.name,u=e;if(e===u)if(typeof d==
"string"){if(N(d)<1)return Pe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Pe.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=u===e}else var i=!0;if(i){if(r.values!==void 0){
let d=r.values,u=e;if(e===u)if(Array.isArray(d)){var g=!0;let p=d.length;for(let f=0;f<p;f++){let o=d[f],l=e;if(e===l)if(typeof o=="string"){if(N(o)<1)return Pe.
errors=[{instancePath:s+"/values/"+f,schemaPath:"#/properties/values/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Pe.errors=[{instancePath:s+
"/values/"+f,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type:"string"}}],!1;var g=l===e;if(!g)break}}else return Pe.errors=[{instancePath:s+
"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"}}],!1;var i=u===e}else var i=!0;if(i)if(r.comment!==void 0){let d=r.comment,
u=e;if(typeof d!="string"&&d!==null)return Pe.errors=[{instancePath:s+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:rs.properties.
comment.type}}],!1;var i=u===e}else var i=!0}}}}else return Pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Pe.
errors=t,e===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ar={type:"object",properties:{name:{type:"string",minLength:1},columns:{type:"array",
items:{$ref:"https://wesley.dev/schemas/definitions/Column"}},primaryKey:{$ref:"https://wesley.dev/schemas/definitions/PrimaryKey"},uniqueConstraints:{type:"arr\
ay",items:{$ref:"https://wesley.dev/schemas/definitions/UniqueConstraint"}},foreignKeys:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Foreig\
nKey"}},checks:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Check"}},indexes:{type:"array",items:{$ref:"https://wesley.dev/schemas/definiti\
ons/Index"}},rowSecurity:{$ref:"https://wesley.dev/schemas/definitions/RowSecurity"},policies:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/\
Policy"}},grants:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Grant"}},comment:{type:["string","null"]}},required:["name","columns","primar\
yKey","uniqueConstraints","foreignKeys","checks","indexes","rowSecurity","policies","grants","comment"],additionalProperties:!1},mr=Object.prototype.hasOwnProperty,
ss={type:"object",properties:{name:{type:"string",minLength:1},type:{$ref:"https://wesley.dev/schemas/definitions/ColumnType"},nullable:{type:"boolean"},default:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]},generated:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{
type:"null"}]},comment:{type:["string","null"]}},required:["name","type","nullable","default","generated","comment"],additionalProperties:!1},ts={type:"object",
discriminator:{propertyName:"kind"},oneOf:[{type:"object",properties:{kind:{type:"string",const:"builtin"},name:{type:"string",enum:["bigint","bit varying","bit",
"boolean","bytea","character varying","character","cidr","date","double precision","inet","integer","interval","json","jsonb","macaddr","numeric","real","smalli\
nt","text","time with time zone","time without time zone","timestamp with time zone","timestamp without time zone","uuid"]},modifiers:{maxItems:2,type:"array",items:{
type:"integer",minimum:-9007199254740991,maximum:9007199254740991}},array:{type:"boolean"}},required:["kind","name","modifiers","array"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"enum"},name:{type:"string",minLength:1},array:{type:"boolean"}},required:["kind","name","array"],additionalProperties:!1}]};
function z(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=z.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d=r.kind;if(typeof d=="string")if(d==="builtin"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let m;if(r.kind===void 0&&(m="kind")||r.name===void 0&&(m="name")||r.modifiers===void 0&&(m="modifiers")||r.array===void 0&&
(m="array"))return z.errors=[{instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:m}}],!1;{let p=e;for(let f in r)if(!(f===
"kind"||f==="name"||f==="modifiers"||f==="array")){return z.errors=[{instancePath:s,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:f}}],!1;break}if(p===e){if(r.kind!==void 0){let f=r.kind,o=e;if(typeof f!="string")return z.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/0/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(f!=="builtin")return z.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties\
/kind/const",keyword:"const",params:{allowedValue:"builtin"}}],!1;var i=o===e}else var i=!0;if(i){if(r.name!==void 0){let f=r.name,o=e;if(typeof f!="string")return z.
errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/0/properties/name/type",keyword:"type",params:{type:"string"}}],!1;if(!(f==="bigint"||f==="bit varying"||f===
"bit"||f==="boolean"||f==="bytea"||f==="character varying"||f==="character"||f==="cidr"||f==="date"||f==="double precision"||f==="inet"||f==="integer"||f==="int\
erval"||f==="json"||f==="jsonb"||f==="macaddr"||f==="numeric"||f==="real"||f==="smallint"||f==="text"||f==="time with time zone"||f==="time without time zone"||
f==="timestamp with time zone"||f==="timestamp without time zone"||f==="uuid"))return z.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/0/properties/name/en\
um",keyword:"enum",params:{allowedValues:ts.oneOf[0].properties.name.enum}}],!1;var i=o===e}else var i=!0;if(i){if(r.modifiers!==void 0){let f=r.modifiers,o=e;if(e===
o)if(Array.isArray(f)){if(f.length>2)return z.errors=[{instancePath:s+"/modifiers",schemaPath:"#/oneOf/0/properties/modifiers/maxItems",keyword:"maxItems",params:{
limit:2}}],!1;{var g=!0;let v=f.length;for(let w=0;w<v;w++){let _=f[w],h=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return z.errors=[{instancePath:s+
"/modifiers/"+w,schemaPath:"#/oneOf/0/properties/modifiers/items/type",keyword:"type",params:{type:"integer"}}],!1;if(e===h&&typeof _=="number"&&isFinite(_)){if(_>
9007199254740991||isNaN(_))return z.errors=[{instancePath:s+"/modifiers/"+w,schemaPath:"#/oneOf/0/properties/modifiers/items/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;if(_<-9007199254740991||isNaN(_))return z.errors=[{instancePath:s+"/modifiers/"+w,schemaPath:"#/oneOf/0/properties/\
modifiers/items/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}}],!1}var g=h===e;if(!g)break}}}else return z.errors=[{instancePath:s+
"/modifiers",schemaPath:"#/oneOf/0/properties/modifiers/type",keyword:"type",params:{type:"array"}}],!1;var i=o===e}else var i=!0;if(i)if(r.array!==void 0){let f=e;
if(typeof r.array!="boolean")return z.errors=[{instancePath:s+"/array",schemaPath:"#/oneOf/0/properties/array/type",keyword:"type",params:{type:"boolean"}}],!1;
var i=f===e}else var i=!0}}}}}else return z.errors=[{instancePath:s,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"}}],!1;var c=!0}else if(d===
"enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.kind===void 0&&(m="kind")||r.name===void 0&&(m="name")||r.array===void 0&&(m="array"))return z.
errors=[{instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:m}}],!1;{let p=e;for(let f in r)if(!(f==="kind"||f==="name"||
f==="array")){return z.errors=[{instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}
if(p===e){if(r.kind!==void 0){let f=r.kind,o=e;if(typeof f!="string")return z.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/type",keyword:"\
type",params:{type:"string"}}],!1;if(f!=="enum")return z.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"\
enum"}}],!1;var a=o===e}else var a=!0;if(a){if(r.name!==void 0){let f=r.name,o=e;if(e===o)if(typeof f=="string"){if(N(f)<1)return z.errors=[{instancePath:s+"/na\
me",schemaPath:"#/oneOf/1/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return z.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf\
/1/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var a=o===e}else var a=!0;if(a)if(r.array!==void 0){let f=e;if(typeof r.array!="boolean")return z.
errors=[{instancePath:s+"/array",schemaPath:"#/oneOf/1/properties/array/type",keyword:"type",params:{type:"boolean"}}],!1;var a=f===e}else var a=!0}}}}else return z.
errors=[{instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"}}],!1;c!==!0&&(c=!0)}else return z.errors=[{instancePath:s,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d}}],!1;else return z.errors=[{instancePath:s,schemaPath:"#/discriminator",
keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d}}],!1}else return z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return z.errors=t,P.props=c,e===0}z.evaluated={dynamicProps:!0,dynamicItems:!1};function C(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=C.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.sql===void 0&&(a="sql")||r.columns===void 0&&(a="columns")||
r.functions===void 0&&(a="functions"))return C.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;{let d=e;for(let u in r)
if(!(u==="sql"||u==="columns"||u==="functions")){return C.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}}],
!1;break}if(d===e){if(r.sql!==void 0){let u=r.sql,m=e;if(e===m)if(typeof u=="string"){if(N(u)<1)return C.errors=[{instancePath:s+"/sql",schemaPath:"#/properties\
/sql/minLength",keyword:"minLength",params:{limit:1}}],!1}else return C.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{
type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(r.columns!==void 0){let u=r.columns,m=e;if(e===m)if(Array.isArray(u)){var g=!0;let f=u.length;for(let o=0;o<
f;o++){let l=u[o],v=e;if(e===v)if(typeof l=="string"){if(N(l)<1)return C.errors=[{instancePath:s+"/columns/"+o,schemaPath:"#/properties/columns/items/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return C.errors=[{instancePath:s+"/columns/"+o,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{
type:"string"}}],!1;var g=v===e;if(!g)break}}else return C.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"\
array"}}],!1;var i=m===e}else var i=!0;if(i)if(r.functions!==void 0){let u=r.functions,m=e;if(e===m)if(Array.isArray(u)){var c=!0;let f=u.length;for(let o=0;o<f;o++){
let l=u[o],v=e;if(e===v)if(typeof l=="string"){if(N(l)<1)return C.errors=[{instancePath:s+"/functions/"+o,schemaPath:"#/properties/functions/items/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return C.errors=[{instancePath:s+"/functions/"+o,schemaPath:"#/properties/functions/items/type",keyword:"type",params:{type:"\
string"}}],!1;var c=v===e;if(!c)break}}else return C.errors=[{instancePath:s+"/functions",schemaPath:"#/properties/functions/type",keyword:"type",params:{type:"\
array"}}],!1;var i=m===e}else var i=!0}}}}else return C.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return C.errors=t,
e===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function be(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=be.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.
name===void 0&&(a="name")||r.type===void 0&&(a="type")||r.nullable===void 0&&(a="nullable")||r.default===void 0&&(a="default")||r.generated===void 0&&(a="genera\
ted")||r.comment===void 0&&(a="comment"))return be.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;{let d=e;for(let u in r)
if(!(u==="name"||u==="type"||u==="nullable"||u==="default"||u==="generated"||u==="comment")){return be.errors=[{instancePath:s,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:u}}],!1;break}if(d===e){if(r.name!==void 0){let u=r.name,m=e;if(e===m)if(typeof u=="string"){if(N(u)<
1)return be.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return be.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(r.type!==void 0){let u=e;z(r.type,{instancePath:s+
"/type",parentData:r,parentDataProperty:"type",rootData:L,dynamicAnchors:A})||(t=t===null?z.errors:t.concat(z.errors),e=t.length);var i=u===e}else var i=!0;if(i){
if(r.nullable!==void 0){let u=e;if(typeof r.nullable!="boolean")return be.errors=[{instancePath:s+"/nullable",schemaPath:"#/properties/nullable/type",keyword:"t\
ype",params:{type:"boolean"}}],!1;var i=u===e}else var i=!0;if(i){if(r.default!==void 0){let u=r.default,m=e,p=e,f=!1,o=e;C(u,{instancePath:s+"/default",parentData:r,
parentDataProperty:"default",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var g=o===e;f=f||g;let l=e;if(u!==null){let w={instancePath:s+
"/default",schemaPath:"#/properties/default/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var g=l===e;if(f=f||g,f)e=p,t!==null&&
(p?t.length=p:t=null);else{let w={instancePath:s+"/default",schemaPath:"#/properties/default/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(w),e++,
be.errors=t,!1}var i=m===e}else var i=!0;if(i){if(r.generated!==void 0){let u=r.generated,m=e,p=e,f=!1,o=e;C(u,{instancePath:s+"/generated",parentData:r,parentDataProperty:"\
generated",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var c=o===e;f=f||c;let l=e;if(u!==null){let w={instancePath:s+"/ge\
nerated",schemaPath:"#/properties/generated/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var c=l===e;if(f=f||c,f)e=p,t!==null&&
(p?t.length=p:t=null);else{let w={instancePath:s+"/generated",schemaPath:"#/properties/generated/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(
w),e++,be.errors=t,!1}var i=m===e}else var i=!0;if(i)if(r.comment!==void 0){let u=r.comment,m=e;if(typeof u!="string"&&u!==null)return be.errors=[{instancePath:s+
"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:ss.properties.comment.type}}],!1;var i=m===e}else var i=!0}}}}}}}else return be.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return be.errors=t,e===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function we(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=we.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.name===void 0&&(c="name")||r.columns===void 0&&(c="column\
s"))return we.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;{let a=e;for(let d in r)if(!(d==="name"||d==="c\
olumns")){return we.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(a===e){
if(r.name!==void 0){let d=r.name,u=e;if(e===u)if(typeof d=="string"){if(N(d)<1)return we.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return we.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],
!1;var i=u===e}else var i=!0;if(i)if(r.columns!==void 0){let d=r.columns,u=e;if(e===u)if(Array.isArray(d)){if(d.length<1)return we.errors=[{instancePath:s+"/col\
umns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var g=!0;let p=d.length;for(let f=0;f<p;f++){let o=d[f],l=e;if(e===l)
if(typeof o=="string"){if(N(o)<1)return we.errors=[{instancePath:s+"/columns/"+f,schemaPath:"#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return we.errors=[{instancePath:s+"/columns/"+f,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"string"}}],!1;var g=l===e;if(!g)
break}}}else return we.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=u===e}else var i=!0}}}else
return we.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return we.errors=t,e===0}we.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ve(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ve.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.name===void 0&&(c="name")||r.columns===void 0&&(c="column\
s")||r.nullsNotDistinct===void 0&&(c="nullsNotDistinct"))return ve.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],
!1;{let a=e;for(let d in r)if(!(d==="name"||d==="columns"||d==="nullsNotDistinct")){return ve.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d}}],!1;break}if(a===e){if(r.name!==void 0){let d=r.name,u=e;if(e===u)if(typeof d=="string"){if(N(d)<1)return ve.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ve.errors=[{instancePath:s+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=u===e}else var i=!0;if(i){if(r.columns!==void 0){let d=r.columns,u=e;if(e===
u)if(Array.isArray(d)){if(d.length<1)return ve.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var g=!0;let p=d.length;for(let f=0;f<p;f++){let o=d[f],l=e;if(e===l)if(typeof o=="string"){if(N(o)<1)return ve.errors=[{instancePath:s+"/columns/"+f,schemaPath:"\
#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ve.errors=[{instancePath:s+"/columns/"+f,schemaPath:"#/properties/co\
lumns/items/type",keyword:"type",params:{type:"string"}}],!1;var g=l===e;if(!g)break}}}else return ve.errors=[{instancePath:s+"/columns",schemaPath:"#/propertie\
s/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=u===e}else var i=!0;if(i)if(r.nullsNotDistinct!==void 0){let d=e;if(typeof r.nullsNotDistinct!="\
boolean")return ve.errors=[{instancePath:s+"/nullsNotDistinct",schemaPath:"#/properties/nullsNotDistinct/type",keyword:"type",params:{type:"boolean"}}],!1;var i=d===
e}else var i=!0}}}}else return ve.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ve.errors=t,e===0}ve.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};var Er={type:"object",properties:{name:{type:"string",minLength:1},columns:{minItems:1,type:"array",items:{type:"strin\
g",minLength:1}},references:{type:"object",properties:{table:{type:"string",minLength:1},columns:{minItems:1,type:"array",items:{type:"string",minLength:1}}},required:[
"table","columns"],additionalProperties:!1},onDelete:{type:"string",enum:["NO ACTION","RESTRICT","CASCADE","SET NULL","SET DEFAULT"]},onUpdate:{type:"string",enum:[
"NO ACTION","RESTRICT","CASCADE","SET NULL","SET DEFAULT"]}},required:["name","columns","references","onDelete","onUpdate"],additionalProperties:!1};function X(r,{
instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=X.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&
(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.name===void 0&&(d="name")||r.columns===void 0&&(d="columns")||r.references===void 0&&
(d="references")||r.onDelete===void 0&&(d="onDelete")||r.onUpdate===void 0&&(d="onUpdate"))return X.errors=[{instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:d}}],!1;{let u=e;for(let m in r)if(!(m==="name"||m==="columns"||m==="references"||m==="onDelete"||m==="onUpdate")){return X.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(u===e){if(r.name!==void 0){let m=r.
name,p=e;if(e===p)if(typeof m=="string"){if(N(m)<1)return X.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return X.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;
if(i){if(r.columns!==void 0){let m=r.columns,p=e;if(e===p)if(Array.isArray(m)){if(m.length<1)return X.errors=[{instancePath:s+"/columns",schemaPath:"#/propertie\
s/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var g=!0;let o=m.length;for(let l=0;l<o;l++){let v=m[l],w=e;if(e===w)if(typeof v=="string"){if(N(v)<
1)return X.errors=[{instancePath:s+"/columns/"+l,schemaPath:"#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return X.errors=
[{instancePath:s+"/columns/"+l,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"string"}}],!1;var g=w===e;if(!g)break}}}else return X.errors=
[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0;if(i){if(r.references!==void 0){
let m=r.references,p=e;if(e===p)if(m&&typeof m=="object"&&!Array.isArray(m)){let o;if(m.table===void 0&&(o="table")||m.columns===void 0&&(o="columns"))return X.
errors=[{instancePath:s+"/references",schemaPath:"#/properties/references/required",keyword:"required",params:{missingProperty:o}}],!1;{let l=e;for(let v in m)if(!(v===
"table"||v==="columns")){return X.errors=[{instancePath:s+"/references",schemaPath:"#/properties/references/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:v}}],!1;break}if(l===e){if(m.table!==void 0){let v=m.table,w=e;if(e===w)if(typeof v=="string"){if(N(v)<1)return X.errors=[{instancePath:s+
"/references/table",schemaPath:"#/properties/references/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return X.errors=[{instancePath:s+
"/references/table",schemaPath:"#/properties/references/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var c=w===e}else var c=!0;if(c)if(m.columns!==
void 0){let v=m.columns,w=e;if(e===w)if(Array.isArray(v)){if(v.length<1)return X.errors=[{instancePath:s+"/references/columns",schemaPath:"#/properties/referenc\
es/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var a=!0;let h=v.length;for(let b=0;b<h;b++){let D=v[b],j=e;if(e===j)if(typeof D=="str\
ing"){if(N(D)<1)return X.errors=[{instancePath:s+"/references/columns/"+b,schemaPath:"#/properties/references/properties/columns/items/minLength",keyword:"minLe\
ngth",params:{limit:1}}],!1}else return X.errors=[{instancePath:s+"/references/columns/"+b,schemaPath:"#/properties/references/properties/columns/items/type",keyword:"\
type",params:{type:"string"}}],!1;var a=j===e;if(!a)break}}}else return X.errors=[{instancePath:s+"/references/columns",schemaPath:"#/properties/references/prop\
erties/columns/type",keyword:"type",params:{type:"array"}}],!1;var c=w===e}else var c=!0}}}else return X.errors=[{instancePath:s+"/references",schemaPath:"#/pro\
perties/references/type",keyword:"type",params:{type:"object"}}],!1;var i=p===e}else var i=!0;if(i){if(r.onDelete!==void 0){let m=r.onDelete,p=e;if(typeof m!="s\
tring")return X.errors=[{instancePath:s+"/onDelete",schemaPath:"#/properties/onDelete/type",keyword:"type",params:{type:"string"}}],!1;if(!(m==="NO ACTION"||m===
"RESTRICT"||m==="CASCADE"||m==="SET NULL"||m==="SET DEFAULT"))return X.errors=[{instancePath:s+"/onDelete",schemaPath:"#/properties/onDelete/enum",keyword:"enum",
params:{allowedValues:Er.properties.onDelete.enum}}],!1;var i=p===e}else var i=!0;if(i)if(r.onUpdate!==void 0){let m=r.onUpdate,p=e;if(typeof m!="string")return X.
errors=[{instancePath:s+"/onUpdate",schemaPath:"#/properties/onUpdate/type",keyword:"type",params:{type:"string"}}],!1;if(!(m==="NO ACTION"||m==="RESTRICT"||m===
"CASCADE"||m==="SET NULL"||m==="SET DEFAULT"))return X.errors=[{instancePath:s+"/onUpdate",schemaPath:"#/properties/onUpdate/enum",keyword:"enum",params:{allowedValues:Er.
properties.onUpdate.enum}}],!1;var i=p===e}else var i=!0}}}}}}else return X.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return X.errors=t,e===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function je(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=je.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.name===void 0&&(g="name")||r.expression===void 0&&(g="exp\
ression"))return je.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let c=e;for(let a in r)if(!(a==="name"||
a==="expression")){return je.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}
if(c===e){if(r.name!==void 0){let a=r.name,d=e;if(e===d)if(typeof a=="string"){if(N(a)<1)return je.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return je.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}}],!1;var i=d===e}else var i=!0;if(i)if(r.expression!==void 0){let a=e;C(r.expression,{instancePath:s+"/expression",parentData:r,parentDataProperty:"\
expression",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var i=a===e}else var i=!0}}}else return je.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return je.errors=t,e===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Nr={type:"ob\
ject",properties:{name:{type:"string",minLength:1},method:{type:"string",enum:["btree","hash","gin","gist","brin","spgist"]},unique:{type:"boolean"},keys:{minItems:1,
type:"array",items:{type:"object",properties:{expression:{$ref:"https://wesley.dev/schemas/definitions/Expression"},descending:{type:"boolean"},nulls:{type:"str\
ing",enum:["FIRST","LAST"]}},required:["expression","descending","nulls"],additionalProperties:!1}},include:{type:"array",items:{type:"string",minLength:1}},where:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]}},required:["name","method","unique","keys","include","where"],additionalProperties:!1};
function Q(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Q.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.name===void 0&&(u="name")||r.method===void 0&&(u="method")||
r.unique===void 0&&(u="unique")||r.keys===void 0&&(u="keys")||r.include===void 0&&(u="include")||r.where===void 0&&(u="where"))return Q.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:u}}],!1;{let m=e;for(let p in r)if(!(p==="name"||p==="method"||p==="unique"||p==="keys"||p===
"include"||p==="where")){return Q.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;
break}if(m===e){if(r.name!==void 0){let p=r.name,f=e;if(e===f)if(typeof p=="string"){if(N(p)<1)return Q.errors=[{instancePath:s+"/name",schemaPath:"#/properties\
/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Q.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.method!==void 0){let p=r.method,f=e;if(typeof p!="string")return Q.errors=[{instancePath:s+"/method",schemaPath:"\
#/properties/method/type",keyword:"type",params:{type:"string"}}],!1;if(!(p==="btree"||p==="hash"||p==="gin"||p==="gist"||p==="brin"||p==="spgist"))return Q.errors=
[{instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:Nr.properties.method.enum}}],!1;var i=f===e}else var i=!0;
if(i){if(r.unique!==void 0){let p=e;if(typeof r.unique!="boolean")return Q.errors=[{instancePath:s+"/unique",schemaPath:"#/properties/unique/type",keyword:"type",
params:{type:"boolean"}}],!1;var i=p===e}else var i=!0;if(i){if(r.keys!==void 0){let p=r.keys,f=e;if(e===f)if(Array.isArray(p)){if(p.length<1)return Q.errors=[{
instancePath:s+"/keys",schemaPath:"#/properties/keys/minItems",keyword:"minItems",params:{limit:1}}],!1;{var g=!0;let l=p.length;for(let v=0;v<l;v++){let w=p[v],
_=e;if(e===_)if(w&&typeof w=="object"&&!Array.isArray(w)){let b;if(w.expression===void 0&&(b="expression")||w.descending===void 0&&(b="descending")||w.nulls===void 0&&
(b="nulls"))return Q.errors=[{instancePath:s+"/keys/"+v,schemaPath:"#/properties/keys/items/required",keyword:"required",params:{missingProperty:b}}],!1;{let D=e;
for(let j in w)if(!(j==="expression"||j==="descending"||j==="nulls")){return Q.errors=[{instancePath:s+"/keys/"+v,schemaPath:"#/properties/keys/items/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:j}}],!1;break}if(D===e){if(w.expression!==void 0){let j=e;C(w.expression,{instancePath:s+"\
/keys/"+v+"/expression",parentData:w,parentDataProperty:"expression",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var c=j===
e}else var c=!0;if(c){if(w.descending!==void 0){let j=e;if(typeof w.descending!="boolean")return Q.errors=[{instancePath:s+"/keys/"+v+"/descending",schemaPath:"\
#/properties/keys/items/properties/descending/type",keyword:"type",params:{type:"boolean"}}],!1;var c=j===e}else var c=!0;if(c)if(w.nulls!==void 0){let j=w.nulls,
q=e;if(typeof j!="string")return Q.errors=[{instancePath:s+"/keys/"+v+"/nulls",schemaPath:"#/properties/keys/items/properties/nulls/type",keyword:"type",params:{
type:"string"}}],!1;if(!(j==="FIRST"||j==="LAST"))return Q.errors=[{instancePath:s+"/keys/"+v+"/nulls",schemaPath:"#/properties/keys/items/properties/nulls/enum",
keyword:"enum",params:{allowedValues:Nr.properties.keys.items.properties.nulls.enum}}],!1;var c=q===e}else var c=!0}}}}else return Q.errors=[{instancePath:s+"/k\
eys/"+v,schemaPath:"#/properties/keys/items/type",keyword:"type",params:{type:"object"}}],!1;var g=_===e;if(!g)break}}}else return Q.errors=[{instancePath:s+"/k\
eys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i){if(r.include!==void 0){let p=r.include,f=e;if(e===
f)if(Array.isArray(p)){var a=!0;let l=p.length;for(let v=0;v<l;v++){let w=p[v],_=e;if(e===_)if(typeof w=="string"){if(N(w)<1)return Q.errors=[{instancePath:s+"/\
include/"+v,schemaPath:"#/properties/include/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Q.errors=[{instancePath:s+"/include/"+v,schemaPath:"\
#/properties/include/items/type",keyword:"type",params:{type:"string"}}],!1;var a=_===e;if(!a)break}}else return Q.errors=[{instancePath:s+"/include",schemaPath:"\
#/properties/include/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i)if(r.where!==void 0){let p=r.where,f=e,o=e,l=!1,v=e;C(p,{instancePath:s+
"/where",parentData:r,parentDataProperty:"where",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var d=v===e;l=l||d;let w=e;if(p!==
null){let h={instancePath:s+"/where",schemaPath:"#/properties/where/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[h]:t.push(h),e++}var d=w===e;
if(l=l||d,l)e=o,t!==null&&(o?t.length=o:t=null);else{let h={instancePath:s+"/where",schemaPath:"#/properties/where/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[h]:t.push(h),e++,Q.errors=t,!1}var i=f===e}else var i=!0}}}}}}}else return Q.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}}],!1;return Q.errors=t,e===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Te(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Te.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.enabled===void 0&&(g="enabled")||r.forced===void 0&&(g="f\
orced"))return Te.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let c=e;for(let a in r)if(!(a==="enabled"||
a==="forced")){return Te.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(c===
e){if(r.enabled!==void 0){let a=e;if(typeof r.enabled!="boolean")return Te.errors=[{instancePath:s+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"ty\
pe",params:{type:"boolean"}}],!1;var i=a===e}else var i=!0;if(i)if(r.forced!==void 0){let a=e;if(typeof r.forced!="boolean")return Te.errors=[{instancePath:s+"/\
forced",schemaPath:"#/properties/forced/type",keyword:"type",params:{type:"boolean"}}],!1;var i=a===e}else var i=!0}}}else return Te.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Te.errors=t,e===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var is={type:"object",properties:{
name:{type:"string",minLength:1},command:{type:"string",enum:["SELECT","INSERT","UPDATE","DELETE"]},roles:{type:"array",items:{type:"string",minLength:1}},using:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]},check:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"\
null"}]},reads:{type:"array",items:{type:"string",minLength:1}}},required:["name","command","roles","using","check","reads"],additionalProperties:!1};function Z(r,{
instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Z.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&
(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.name===void 0&&(u="name")||r.command===void 0&&(u="command")||r.roles===void 0&&(u=
"roles")||r.using===void 0&&(u="using")||r.check===void 0&&(u="check")||r.reads===void 0&&(u="reads"))return Z.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:u}}],!1;{let m=e;for(let p in r)if(!(p==="name"||p==="command"||p==="roles"||p==="using"||p==="check"||p==="reads")){return Z.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(m===e){if(r.name!==void 0){
let p=r.name,f=e;if(e===f)if(typeof p=="string"){if(N(p)<1)return Z.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",
params:{limit:1}}],!1}else return Z.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else
var i=!0;if(i){if(r.command!==void 0){let p=r.command,f=e;if(typeof p!="string")return Z.errors=[{instancePath:s+"/command",schemaPath:"#/properties/command/typ\
e",keyword:"type",params:{type:"string"}}],!1;if(!(p==="SELECT"||p==="INSERT"||p==="UPDATE"||p==="DELETE"))return Z.errors=[{instancePath:s+"/command",schemaPath:"\
#/properties/command/enum",keyword:"enum",params:{allowedValues:is.properties.command.enum}}],!1;var i=f===e}else var i=!0;if(i){if(r.roles!==void 0){let p=r.roles,
f=e;if(e===f)if(Array.isArray(p)){var g=!0;let l=p.length;for(let v=0;v<l;v++){let w=p[v],_=e;if(e===_)if(typeof w=="string"){if(N(w)<1)return Z.errors=[{instancePath:s+
"/roles/"+v,schemaPath:"#/properties/roles/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Z.errors=[{instancePath:s+"/roles/"+v,schemaPath:"\
#/properties/roles/items/type",keyword:"type",params:{type:"string"}}],!1;var g=_===e;if(!g)break}}else return Z.errors=[{instancePath:s+"/roles",schemaPath:"#/\
properties/roles/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i){if(r.using!==void 0){let p=r.using,f=e,o=e,l=!1,v=e;C(p,{instancePath:s+
"/using",parentData:r,parentDataProperty:"using",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var c=v===e;l=l||c;let w=e;if(p!==
null){let h={instancePath:s+"/using",schemaPath:"#/properties/using/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[h]:t.push(h),e++}var c=w===e;
if(l=l||c,l)e=o,t!==null&&(o?t.length=o:t=null);else{let h={instancePath:s+"/using",schemaPath:"#/properties/using/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[h]:t.push(h),e++,Z.errors=t,!1}var i=f===e}else var i=!0;if(i){if(r.check!==void 0){let p=r.check,f=e,o=e,l=!1,v=e;C(p,{instancePath:s+"/check",parentData:r,
parentDataProperty:"check",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var a=v===e;l=l||a;let w=e;if(p!==null){let h={instancePath:s+
"/check",schemaPath:"#/properties/check/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[h]:t.push(h),e++}var a=w===e;if(l=l||a,l)e=o,t!==null&&(o?
t.length=o:t=null);else{let h={instancePath:s+"/check",schemaPath:"#/properties/check/anyOf",keyword:"anyOf",params:{}};return t===null?t=[h]:t.push(h),e++,Z.errors=
t,!1}var i=f===e}else var i=!0;if(i)if(r.reads!==void 0){let p=r.reads,f=e;if(e===f)if(Array.isArray(p)){var d=!0;let l=p.length;for(let v=0;v<l;v++){let w=p[v],
_=e;if(e===_)if(typeof w=="string"){if(N(w)<1)return Z.errors=[{instancePath:s+"/reads/"+v,schemaPath:"#/properties/reads/items/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return Z.errors=[{instancePath:s+"/reads/"+v,schemaPath:"#/properties/reads/items/type",keyword:"type",params:{type:"string"}}],!1;var d=_===
e;if(!d)break}}else return Z.errors=[{instancePath:s+"/reads",schemaPath:"#/properties/reads/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0}}}}}}}else
return Z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Z.errors=t,e===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ns={type:"object",properties:{role:{type:"string",minLength:1},column:{anyOf:[{type:"string",minLength:1},{type:"null"}]},privileges:{minItems:1,type:"array",
items:{type:"string",enum:["SELECT","INSERT","UPDATE","DELETE","TRUNCATE","REFERENCES","TRIGGER"]}}},required:["role","column","privileges"],additionalProperties:!1};
function ke(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ke.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.role===void 0&&(a="role")||r.column===void 0&&(a="column")||
r.privileges===void 0&&(a="privileges"))return ke.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;{let d=e;for(let u in r)
if(!(u==="role"||u==="column"||u==="privileges")){return ke.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}}],
!1;break}if(d===e){if(r.role!==void 0){let u=r.role,m=e;if(e===m)if(typeof u=="string"){if(N(u)<1)return ke.errors=[{instancePath:s+"/role",schemaPath:"#/proper\
ties/role/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ke.errors=[{instancePath:s+"/role",schemaPath:"#/properties/role/type",keyword:"type",
params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(r.column!==void 0){let u=r.column,m=e,p=e,f=!1,o=e;if(e===o)if(typeof u=="string"){if(N(u)<1){let w={
instancePath:s+"/column",schemaPath:"#/properties/column/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[w]:t.push(w),e++}}else{let w={instancePath:s+
"/column",schemaPath:"#/properties/column/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[w]:t.push(w),e++}var g=o===e;f=f||g;let l=e;if(u!==null){
let w={instancePath:s+"/column",schemaPath:"#/properties/column/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var g=l===e;if(f=
f||g,f)e=p,t!==null&&(p?t.length=p:t=null);else{let w={instancePath:s+"/column",schemaPath:"#/properties/column/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[w]:t.push(w),e++,ke.errors=t,!1}var i=m===e}else var i=!0;if(i)if(r.privileges!==void 0){let u=r.privileges,m=e;if(e===m)if(Array.isArray(u)){if(u.length<1)return ke.
errors=[{instancePath:s+"/privileges",schemaPath:"#/properties/privileges/minItems",keyword:"minItems",params:{limit:1}}],!1;{var c=!0;let f=u.length;for(let o=0;o<
f;o++){let l=u[o],v=e;if(typeof l!="string")return ke.errors=[{instancePath:s+"/privileges/"+o,schemaPath:"#/properties/privileges/items/type",keyword:"type",params:{
type:"string"}}],!1;if(!(l==="SELECT"||l==="INSERT"||l==="UPDATE"||l==="DELETE"||l==="TRUNCATE"||l==="REFERENCES"||l==="TRIGGER"))return ke.errors=[{instancePath:s+
"/privileges/"+o,schemaPath:"#/properties/privileges/items/enum",keyword:"enum",params:{allowedValues:ns.properties.privileges.items.enum}}],!1;var c=v===e;if(!c)
break}}}else return ke.errors=[{instancePath:s+"/privileges",schemaPath:"#/properties/privileges/type",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else
var i=!0}}}}else return ke.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ke.errors=t,e===0}ke.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function le(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=le.evaluated;
if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.name===void 0&&(f="name")||r.
columns===void 0&&(f="columns")||r.primaryKey===void 0&&(f="primaryKey")||r.uniqueConstraints===void 0&&(f="uniqueConstraints")||r.foreignKeys===void 0&&(f="for\
eignKeys")||r.checks===void 0&&(f="checks")||r.indexes===void 0&&(f="indexes")||r.rowSecurity===void 0&&(f="rowSecurity")||r.policies===void 0&&(f="policies")||
r.grants===void 0&&(f="grants")||r.comment===void 0&&(f="comment"))return le.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}}],
!1;{let o=e;for(let l in r)if(!mr.call(Ar.properties,l)){return le.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l}}],!1;break}if(o===e){if(r.name!==void 0){let l=r.name,v=e;if(e===v)if(typeof l=="string"){if(N(l)<1)return le.errors=[{instancePath:s+"/na\
me",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return le.errors=[{instancePath:s+"/name",schemaPath:"#/properties/n\
ame/type",keyword:"type",params:{type:"string"}}],!1;var i=v===e}else var i=!0;if(i){if(r.columns!==void 0){let l=r.columns,v=e;if(e===v)if(Array.isArray(l)){var g=!0;
let _=l.length;for(let h=0;h<_;h++){let b=e;be(l[h],{instancePath:s+"/columns/"+h,parentData:l,parentDataProperty:h,rootData:L,dynamicAnchors:A})||(t=t===null?be.
errors:t.concat(be.errors),e=t.length);var g=b===e;if(!g)break}}else return le.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"\
type",params:{type:"array"}}],!1;var i=v===e}else var i=!0;if(i){if(r.primaryKey!==void 0){let l=e;we(r.primaryKey,{instancePath:s+"/primaryKey",parentData:r,parentDataProperty:"\
primaryKey",rootData:L,dynamicAnchors:A})||(t=t===null?we.errors:t.concat(we.errors),e=t.length);var i=l===e}else var i=!0;if(i){if(r.uniqueConstraints!==void 0){
let l=r.uniqueConstraints,v=e;if(e===v)if(Array.isArray(l)){var c=!0;let _=l.length;for(let h=0;h<_;h++){let b=e;ve(l[h],{instancePath:s+"/uniqueConstraints/"+h,
parentData:l,parentDataProperty:h,rootData:L,dynamicAnchors:A})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var c=b===e;if(!c)break}}else return le.errors=
[{instancePath:s+"/uniqueConstraints",schemaPath:"#/properties/uniqueConstraints/type",keyword:"type",params:{type:"array"}}],!1;var i=v===e}else var i=!0;if(i){
if(r.foreignKeys!==void 0){let l=r.foreignKeys,v=e;if(e===v)if(Array.isArray(l)){var a=!0;let _=l.length;for(let h=0;h<_;h++){let b=e;X(l[h],{instancePath:s+"/f\
oreignKeys/"+h,parentData:l,parentDataProperty:h,rootData:L,dynamicAnchors:A})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var a=b===e;if(!a)break}}else
return le.errors=[{instancePath:s+"/foreignKeys",schemaPath:"#/properties/foreignKeys/type",keyword:"type",params:{type:"array"}}],!1;var i=v===e}else var i=!0;
if(i){if(r.checks!==void 0){let l=r.checks,v=e;if(e===v)if(Array.isArray(l)){var d=!0;let _=l.length;for(let h=0;h<_;h++){let b=e;je(l[h],{instancePath:s+"/chec\
ks/"+h,parentData:l,parentDataProperty:h,rootData:L,dynamicAnchors:A})||(t=t===null?je.errors:t.concat(je.errors),e=t.length);var d=b===e;if(!d)break}}else return le.
errors=[{instancePath:s+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"array"}}],!1;var i=v===e}else var i=!0;if(i){if(r.indexes!==
void 0){let l=r.indexes,v=e;if(e===v)if(Array.isArray(l)){var u=!0;let _=l.length;for(let h=0;h<_;h++){let b=e;Q(l[h],{instancePath:s+"/indexes/"+h,parentData:l,
parentDataProperty:h,rootData:L,dynamicAnchors:A})||(t=t===null?Q.errors:t.concat(Q.errors),e=t.length);var u=b===e;if(!u)break}}else return le.errors=[{instancePath:s+
"/indexes",schemaPath:"#/properties/indexes/type",keyword:"type",params:{type:"array"}}],!1;var i=v===e}else var i=!0;if(i){if(r.rowSecurity!==void 0){let l=e;Te(
r.rowSecurity,{instancePath:s+"/rowSecurity",parentData:r,parentDataProperty:"rowSecurity",rootData:L,dynamicAnchors:A})||(t=t===null?Te.errors:t.concat(Te.errors),
e=t.length);var i=l===e}else var i=!0;if(i){if(r.policies!==void 0){let l=r.policies,v=e;if(e===v)if(Array.isArray(l)){var m=!0;let _=l.length;for(let h=0;h<_;h++){
let b=e;Z(l[h],{instancePath:s+"/policies/"+h,parentData:l,parentDataProperty:h,rootData:L,dynamicAnchors:A})||(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);
var m=b===e;if(!m)break}}else return le.errors=[{instancePath:s+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type:"array"}}],!1;var i=v===
e}else var i=!0;if(i){if(r.grants!==void 0){let l=r.grants,v=e;if(e===v)if(Array.isArray(l)){var p=!0;let _=l.length;for(let h=0;h<_;h++){let b=e;ke(l[h],{instancePath:s+
"/grants/"+h,parentData:l,parentDataProperty:h,rootData:L,dynamicAnchors:A})||(t=t===null?ke.errors:t.concat(ke.errors),e=t.length);var p=b===e;if(!p)break}}else
return le.errors=[{instancePath:s+"/grants",schemaPath:"#/properties/grants/type",keyword:"type",params:{type:"array"}}],!1;var i=v===e}else var i=!0;if(i)if(r.
comment!==void 0){let l=r.comment,v=e;if(typeof l!="string"&&l!==null)return le.errors=[{instancePath:s+"/comment",schemaPath:"#/properties/comment/type",keyword:"\
type",params:{type:Ar.properties.comment.type}}],!1;var i=v===e}else var i=!0}}}}}}}}}}}}else return le.errors=[{instancePath:s,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}}],!1;return le.errors=t,e===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Le(r,{instancePath:s="",parentData:R,parentDataProperty:S,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Le.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let a;if(r.enums===void 0&&(a="enums")||r.tables===void 0&&(a="tables"))return Le.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:a}}],!1;{let d=e;for(let u in r)if(!(u==="enums"||u==="tables")){return Le.errors=[{instancePath:s,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:u}}],!1;break}if(d===e){if(r.enums!==void 0){let u=r.enums,m=e;if(e===m)if(Array.isArray(u)){
var i=!0;let p=u.length;for(let f=0;f<p;f++){let o=e;Pe(u[f],{instancePath:s+"/enums/"+f,parentData:u,parentDataProperty:f,rootData:L,dynamicAnchors:A})||(t=t===
null?Pe.errors:t.concat(Pe.errors),e=t.length);var i=o===e;if(!i)break}}else return Le.errors=[{instancePath:s+"/enums",schemaPath:"#/properties/enums/type",keyword:"\
type",params:{type:"array"}}],!1;var g=m===e}else var g=!0;if(g)if(r.tables!==void 0){let u=r.tables,m=e;if(e===m)if(Array.isArray(u)){var c=!0;let f=u.length;for(let o=0;o<
f;o++){let l=e;le(u[o],{instancePath:s+"/tables/"+o,parentData:u,parentDataProperty:o,rootData:L,dynamicAnchors:A})||(t=t===null?le.errors:t.concat(le.errors),e=
t.length);var c=l===e;if(!c)break}}else return Le.errors=[{instancePath:s+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type:"array"}}],
!1;var g=m===e}else var g=!0}}}else return Le.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Le.errors=t,e===0}Le.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var as=new RegExp("^[0-9a-f]{64}$","u");function $(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=$.
evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(typeof r=="string"){if(!as.test(r))return $.errors=[{instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}}],!1}else return $.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"}}],!1;return $.errors=t,e===0}$.evaluated={dynamicProps:!1,dynamicItems:!1};var os={type:"object",properties:{graphqlName:{type:"string"},ts:{type:"string"},zod:{type:"string"},nullableItems:{type:"boolean",const:!0},embedded:{type:"obj\
ect",properties:{type:{type:"string",minLength:1},list:{type:"boolean"}},required:["type","list"],additionalProperties:!1},fields:{minItems:1,type:"array",items:{
$ref:"https://wesley.dev/schemas/definitions/EmbeddedField"}},comment:{type:"string"},relations:{type:"array",items:{$ref:"https://wesley.dev/schemas/definition\
s/Relation"}},backfill:{$ref:"https://wesley.dev/schemas/definitions/Expression"},deprecated:{type:"string"},weight:{type:"integer",minimum:0,maximum:9007199254740991},
critical:{type:"boolean",const:!0},sensitive:{type:"boolean",const:!0},pii:{type:"boolean",const:!0},uid:{type:"string"},renamedFrom:{type:"string"},renamedValues:{
type:"object",propertyNames:{type:"string"},additionalProperties:{type:"string"}}},additionalProperties:!1},Dr={type:"object",properties:{name:{type:"string",minLength:1},
type:{$ref:"https://wesley.dev/schemas/definitions/EmbeddedFieldType"},list:{type:"boolean"},nullable:{type:"boolean"},nullableItems:{type:"boolean"},comment:{type:[
"string","null"]},ts:{type:"string"},zod:{type:"string"},deprecated:{type:"string"},sensitive:{type:"boolean",const:!0},pii:{type:"boolean",const:!0}},required:[
"name","type","list","nullable","nullableItems","comment"],additionalProperties:!1},ls={type:"object",discriminator:{propertyName:"kind"},oneOf:[{type:"object",
properties:{kind:{type:"string",const:"builtin"},name:{type:"string",enum:["bigint","bit varying","bit","boolean","bytea","character varying","character","cidr",
"date","double precision","inet","integer","interval","json","jsonb","macaddr","numeric","real","smallint","text","time with time zone","time without time zone",
"timestamp with time zone","timestamp without time zone","uuid"]},modifiers:{maxItems:2,type:"array",items:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991}}},
required:["kind","name","modifiers"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"enum"},name:{type:"string",minLength:1}},required:[
"kind","name"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"embedded"},name:{type:"string",minLength:1}},required:["kind","nam\
e"],additionalProperties:!1}]};function H(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=H.evaluated;
if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u=r.kind;if(typeof u=="string")if(u===
"builtin"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.kind===void 0&&(p="kind")||r.name===void 0&&(p="name")||r.modifiers===void 0&&(p="mo\
difiers"))return H.errors=[{instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:p}}],!1;{let f=e;for(let o in r)if(!(o==="\
kind"||o==="name"||o==="modifiers")){return H.errors=[{instancePath:s,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(f===e){if(r.kind!==void 0){let o=r.kind,l=e;if(typeof o!="string")return H.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties/kind/typ\
e",keyword:"type",params:{type:"string"}}],!1;if(o!=="builtin")return H.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"co\
nst",params:{allowedValue:"builtin"}}],!1;var i=l===e}else var i=!0;if(i){if(r.name!==void 0){let o=r.name,l=e;if(typeof o!="string")return H.errors=[{instancePath:s+
"/name",schemaPath:"#/oneOf/0/properties/name/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="bigint"||o==="bit varying"||o==="bit"||o==="boolean"||o===
"bytea"||o==="character varying"||o==="character"||o==="cidr"||o==="date"||o==="double precision"||o==="inet"||o==="integer"||o==="interval"||o==="json"||o==="j\
sonb"||o==="macaddr"||o==="numeric"||o==="real"||o==="smallint"||o==="text"||o==="time with time zone"||o==="time without time zone"||o==="timestamp with time z\
one"||o==="timestamp without time zone"||o==="uuid"))return H.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/0/properties/name/enum",keyword:"enum",params:{
allowedValues:ls.oneOf[0].properties.name.enum}}],!1;var i=l===e}else var i=!0;if(i)if(r.modifiers!==void 0){let o=r.modifiers,l=e;if(e===l)if(Array.isArray(o)){
if(o.length>2)return H.errors=[{instancePath:s+"/modifiers",schemaPath:"#/oneOf/0/properties/modifiers/maxItems",keyword:"maxItems",params:{limit:2}}],!1;{var g=!0;
let w=o.length;for(let _=0;_<w;_++){let h=o[_],b=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return H.errors=[{instancePath:s+"/modifiers/"+_,schemaPath:"\
#/oneOf/0/properties/modifiers/items/type",keyword:"type",params:{type:"integer"}}],!1;if(e===b&&typeof h=="number"&&isFinite(h)){if(h>9007199254740991||isNaN(h))
return H.errors=[{instancePath:s+"/modifiers/"+_,schemaPath:"#/oneOf/0/properties/modifiers/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(h<-9007199254740991||isNaN(h))return H.errors=[{instancePath:s+"/modifiers/"+_,schemaPath:"#/oneOf/0/properties/modifiers/items/minimum",keyword:"minimum",
params:{comparison:">=",limit:-9007199254740991}}],!1}var g=b===e;if(!g)break}}}else return H.errors=[{instancePath:s+"/modifiers",schemaPath:"#/oneOf/0/propert\
ies/modifiers/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0}}}}else return H.errors=[{instancePath:s,schemaPath:"#/oneOf/0/type",keyword:"\
type",params:{type:"object"}}],!1;var c=!0}else if(u==="enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.kind===void 0&&(p="kind")||r.name===
void 0&&(p="name"))return H.errors=[{instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:p}}],!1;{let f=e;for(let o in r)if(!(o===
"kind"||o==="name")){return H.errors=[{instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(f===e){if(r.kind!==void 0){let o=r.kind,l=e;if(typeof o!="string")return H.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/typ\
e",keyword:"type",params:{type:"string"}}],!1;if(o!=="enum")return H.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",
params:{allowedValue:"enum"}}],!1;var a=l===e}else var a=!0;if(a)if(r.name!==void 0){let o=r.name,l=e;if(e===l)if(typeof o=="string"){if(N(o)<1)return H.errors=
[{instancePath:s+"/name",schemaPath:"#/oneOf/1/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return H.errors=[{instancePath:s+"/name",
schemaPath:"#/oneOf/1/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var a=l===e}else var a=!0}}}else return H.errors=[{instancePath:s,schemaPath:"\
#/oneOf/1/type",keyword:"type",params:{type:"object"}}],!1;c!==!0&&(c=!0)}else if(u==="embedded"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.
kind===void 0&&(p="kind")||r.name===void 0&&(p="name"))return H.errors=[{instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:p}}],
!1;{let f=e;for(let o in r)if(!(o==="kind"||o==="name")){return H.errors=[{instancePath:s,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:o}}],!1;break}if(f===e){if(r.kind!==void 0){let o=r.kind,l=e;if(typeof o!="string")return H.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/2/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(o!=="embedded")return H.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/2/prop\
erties/kind/const",keyword:"const",params:{allowedValue:"embedded"}}],!1;var d=l===e}else var d=!0;if(d)if(r.name!==void 0){let o=r.name,l=e;if(e===l)if(typeof o==
"string"){if(N(o)<1)return H.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/2/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return H.
errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/2/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var d=l===e}else var d=!0}}}else return H.
errors=[{instancePath:s,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"}}],!1;c!==!0&&(c=!0)}else return H.errors=[{instancePath:s,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:u}}],!1;else return H.errors=[{instancePath:s,schemaPath:"#/discriminator",
keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:u}}],!1}else return H.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return H.errors=t,P.props=c,e===0}H.evaluated={dynamicProps:!0,dynamicItems:!1};function he(r,{instancePath:s="",parentData:R,parentDataProperty:S,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=he.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let g;if(r.name===void 0&&(g="name")||r.type===void 0&&(g="type")||r.list===void 0&&(g="list")||r.nullable===void 0&&(g="nullable")||
r.nullableItems===void 0&&(g="nullableItems")||r.comment===void 0&&(g="comment"))return he.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:g}}],!1;{let c=e;for(let a in r)if(!mr.call(Dr.properties,a)){return he.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:a}}],!1;break}if(c===e){if(r.name!==void 0){let a=r.name,d=e;if(e===d)if(typeof a=="string"){if(N(a)<1)return he.errors=
[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return he.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(r.type!==void 0){let a=e;H(r.type,{instancePath:s+"/type",
parentData:r,parentDataProperty:"type",rootData:L,dynamicAnchors:A})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var i=a===e}else var i=!0;if(i){if(r.list!==
void 0){let a=e;if(typeof r.list!="boolean")return he.errors=[{instancePath:s+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type:"boolean"}}],
!1;var i=a===e}else var i=!0;if(i){if(r.nullable!==void 0){let a=e;if(typeof r.nullable!="boolean")return he.errors=[{instancePath:s+"/nullable",schemaPath:"#/p\
roperties/nullable/type",keyword:"type",params:{type:"boolean"}}],!1;var i=a===e}else var i=!0;if(i){if(r.nullableItems!==void 0){let a=e;if(typeof r.nullableItems!=
"boolean")return he.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullableItems/type",keyword:"type",params:{type:"boolean"}}],!1;var i=a===
e}else var i=!0;if(i){if(r.comment!==void 0){let a=r.comment,d=e;if(typeof a!="string"&&a!==null)return he.errors=[{instancePath:s+"/comment",schemaPath:"#/prop\
erties/comment/type",keyword:"type",params:{type:Dr.properties.comment.type}}],!1;var i=d===e}else var i=!0;if(i){if(r.ts!==void 0){let a=e;if(typeof r.ts!="str\
ing")return he.errors=[{instancePath:s+"/ts",schemaPath:"#/properties/ts/type",keyword:"type",params:{type:"string"}}],!1;var i=a===e}else var i=!0;if(i){if(r.zod!==
void 0){let a=e;if(typeof r.zod!="string")return he.errors=[{instancePath:s+"/zod",schemaPath:"#/properties/zod/type",keyword:"type",params:{type:"string"}}],!1;
var i=a===e}else var i=!0;if(i){if(r.deprecated!==void 0){let a=e;if(typeof r.deprecated!="string")return he.errors=[{instancePath:s+"/deprecated",schemaPath:"#\
/properties/deprecated/type",keyword:"type",params:{type:"string"}}],!1;var i=a===e}else var i=!0;if(i){if(r.sensitive!==void 0){let a=r.sensitive,d=e;if(typeof a!=
"boolean")return he.errors=[{instancePath:s+"/sensitive",schemaPath:"#/properties/sensitive/type",keyword:"type",params:{type:"boolean"}}],!1;if(a!==!0)return he.
errors=[{instancePath:s+"/sensitive",schemaPath:"#/properties/sensitive/const",keyword:"const",params:{allowedValue:!0}}],!1;var i=d===e}else var i=!0;if(i)if(r.
pii!==void 0){let a=r.pii,d=e;if(typeof a!="boolean")return he.errors=[{instancePath:s+"/pii",schemaPath:"#/properties/pii/type",keyword:"type",params:{type:"bo\
olean"}}],!1;if(a!==!0)return he.errors=[{instancePath:s+"/pii",schemaPath:"#/properties/pii/const",keyword:"const",params:{allowedValue:!0}}],!1;var i=d===e}else
var i=!0}}}}}}}}}}}}else return he.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return he.errors=t,e===0}he.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var ps={type:"object",properties:{name:{type:"string",minLength:1},table:{type:"string",minLength:1},list:{type:"bool\
ean"},nullable:{type:"boolean"},nullableItems:{type:"boolean"},comment:{type:["string","null"]},deprecated:{type:"string"}},required:["name","table","list","nul\
lable","nullableItems","comment"],additionalProperties:!1};function Ne(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=Ne.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.
name===void 0&&(g="name")||r.table===void 0&&(g="table")||r.list===void 0&&(g="list")||r.nullable===void 0&&(g="nullable")||r.nullableItems===void 0&&(g="nullab\
leItems")||r.comment===void 0&&(g="comment"))return Ne.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let c=e;
for(let a in r)if(!(a==="name"||a==="table"||a==="list"||a==="nullable"||a==="nullableItems"||a==="comment"||a==="deprecated")){return Ne.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(c===e){if(r.name!==void 0){let a=r.name,d=e;if(e===
d)if(typeof a=="string"){if(N(a)<1)return Ne.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return Ne.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(r.table!==
void 0){let a=r.table,d=e;if(e===d)if(typeof a=="string"){if(N(a)<1)return Ne.errors=[{instancePath:s+"/table",schemaPath:"#/properties/table/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return Ne.errors=[{instancePath:s+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type:"string"}}],!1;
var i=d===e}else var i=!0;if(i){if(r.list!==void 0){let a=e;if(typeof r.list!="boolean")return Ne.errors=[{instancePath:s+"/list",schemaPath:"#/properties/list/\
type",keyword:"type",params:{type:"boolean"}}],!1;var i=a===e}else var i=!0;if(i){if(r.nullable!==void 0){let a=e;if(typeof r.nullable!="boolean")return Ne.errors=
[{instancePath:s+"/nullable",schemaPath:"#/properties/nullable/type",keyword:"type",params:{type:"boolean"}}],!1;var i=a===e}else var i=!0;if(i){if(r.nullableItems!==
void 0){let a=e;if(typeof r.nullableItems!="boolean")return Ne.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullableItems/type",keyword:"ty\
pe",params:{type:"boolean"}}],!1;var i=a===e}else var i=!0;if(i){if(r.comment!==void 0){let a=r.comment,d=e;if(typeof a!="string"&&a!==null)return Ne.errors=[{instancePath:s+
"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:ps.properties.comment.type}}],!1;var i=d===e}else var i=!0;if(i)if(r.deprecated!==
void 0){let a=e;if(typeof r.deprecated!="string")return Ne.errors=[{instancePath:s+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{
type:"string"}}],!1;var i=a===e}else var i=!0}}}}}}}}else return Ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ne.
errors=t,e===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function G(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=G.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m=e;for(let p in r)
if(!mr.call(os.properties,p)){return G.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],
!1;break}if(m===e){if(r.graphqlName!==void 0){let p=e;if(typeof r.graphqlName!="string")return G.errors=[{instancePath:s+"/graphqlName",schemaPath:"#/properties\
/graphqlName/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.ts!==void 0){let p=e;if(typeof r.ts!="string")return G.errors=
[{instancePath:s+"/ts",schemaPath:"#/properties/ts/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.zod!==void 0){let p=e;if(typeof r.
zod!="string")return G.errors=[{instancePath:s+"/zod",schemaPath:"#/properties/zod/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){
if(r.nullableItems!==void 0){let p=r.nullableItems,f=e;if(typeof p!="boolean")return G.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullabl\
eItems/type",keyword:"type",params:{type:"boolean"}}],!1;if(p!==!0)return G.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullableItems/cons\
t",keyword:"const",params:{allowedValue:!0}}],!1;var i=f===e}else var i=!0;if(i){if(r.embedded!==void 0){let p=r.embedded,f=e;if(e===f)if(p&&typeof p=="object"&&
!Array.isArray(p)){let l;if(p.type===void 0&&(l="type")||p.list===void 0&&(l="list"))return G.errors=[{instancePath:s+"/embedded",schemaPath:"#/properties/embed\
ded/required",keyword:"required",params:{missingProperty:l}}],!1;{let v=e;for(let w in p)if(!(w==="type"||w==="list")){return G.errors=[{instancePath:s+"/embedd\
ed",schemaPath:"#/properties/embedded/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}}],!1;break}if(v===e){if(p.type!==void 0){
let w=p.type,_=e;if(e===_)if(typeof w=="string"){if(N(w)<1)return G.errors=[{instancePath:s+"/embedded/type",schemaPath:"#/properties/embedded/properties/type/m\
inLength",keyword:"minLength",params:{limit:1}}],!1}else return G.errors=[{instancePath:s+"/embedded/type",schemaPath:"#/properties/embedded/properties/type/typ\
e",keyword:"type",params:{type:"string"}}],!1;var g=_===e}else var g=!0;if(g)if(p.list!==void 0){let w=e;if(typeof p.list!="boolean")return G.errors=[{instancePath:s+
"/embedded/list",schemaPath:"#/properties/embedded/properties/list/type",keyword:"type",params:{type:"boolean"}}],!1;var g=w===e}else var g=!0}}}else return G.errors=
[{instancePath:s+"/embedded",schemaPath:"#/properties/embedded/type",keyword:"type",params:{type:"object"}}],!1;var i=f===e}else var i=!0;if(i){if(r.fields!==void 0){
let p=r.fields,f=e;if(e===f)if(Array.isArray(p)){if(p.length<1)return G.errors=[{instancePath:s+"/fields",schemaPath:"#/properties/fields/minItems",keyword:"min\
Items",params:{limit:1}}],!1;{var c=!0;let l=p.length;for(let v=0;v<l;v++){let w=e;he(p[v],{instancePath:s+"/fields/"+v,parentData:p,parentDataProperty:v,rootData:L,
dynamicAnchors:A})||(t=t===null?he.errors:t.concat(he.errors),e=t.length);var c=w===e;if(!c)break}}}else return G.errors=[{instancePath:s+"/fields",schemaPath:"\
#/properties/fields/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i){if(r.comment!==void 0){let p=e;if(typeof r.comment!="string")
return G.errors=[{instancePath:s+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.
relations!==void 0){let p=r.relations,f=e;if(e===f)if(Array.isArray(p)){var a=!0;let l=p.length;for(let v=0;v<l;v++){let w=e;Ne(p[v],{instancePath:s+"/relations\
/"+v,parentData:p,parentDataProperty:v,rootData:L,dynamicAnchors:A})||(t=t===null?Ne.errors:t.concat(Ne.errors),e=t.length);var a=w===e;if(!a)break}}else return G.
errors=[{instancePath:s+"/relations",schemaPath:"#/properties/relations/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i){if(r.backfill!==
void 0){let p=e;C(r.backfill,{instancePath:s+"/backfill",parentData:r,parentDataProperty:"backfill",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(
C.errors),e=t.length);var i=p===e}else var i=!0;if(i){if(r.deprecated!==void 0){let p=e;if(typeof r.deprecated!="string")return G.errors=[{instancePath:s+"/depr\
ecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.weight!==void 0){let p=r.weight,
f=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return G.errors=[{instancePath:s+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===f&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return G.errors=[{instancePath:s+"/weight",schemaPath:"#/propert\
ies/weight/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(p<0||isNaN(p))return G.errors=[{instancePath:s+"/weight",schemaPath:"\
#/properties/weight/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=f===e}else var i=!0;if(i){if(r.critical!==void 0){let p=r.critical,f=e;
if(typeof p!="boolean")return G.errors=[{instancePath:s+"/critical",schemaPath:"#/properties/critical/type",keyword:"type",params:{type:"boolean"}}],!1;if(p!==!0)
return G.errors=[{instancePath:s+"/critical",schemaPath:"#/properties/critical/const",keyword:"const",params:{allowedValue:!0}}],!1;var i=f===e}else var i=!0;if(i){
if(r.sensitive!==void 0){let p=r.sensitive,f=e;if(typeof p!="boolean")return G.errors=[{instancePath:s+"/sensitive",schemaPath:"#/properties/sensitive/type",keyword:"\
type",params:{type:"boolean"}}],!1;if(p!==!0)return G.errors=[{instancePath:s+"/sensitive",schemaPath:"#/properties/sensitive/const",keyword:"const",params:{allowedValue:!0}}],
!1;var i=f===e}else var i=!0;if(i){if(r.pii!==void 0){let p=r.pii,f=e;if(typeof p!="boolean")return G.errors=[{instancePath:s+"/pii",schemaPath:"#/properties/pi\
i/type",keyword:"type",params:{type:"boolean"}}],!1;if(p!==!0)return G.errors=[{instancePath:s+"/pii",schemaPath:"#/properties/pii/const",keyword:"const",params:{
allowedValue:!0}}],!1;var i=f===e}else var i=!0;if(i){if(r.uid!==void 0){let p=e;if(typeof r.uid!="string")return G.errors=[{instancePath:s+"/uid",schemaPath:"#\
/properties/uid/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.renamedFrom!==void 0){let p=e;if(typeof r.renamedFrom!="st\
ring")return G.errors=[{instancePath:s+"/renamedFrom",schemaPath:"#/properties/renamedFrom/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;
if(i)if(r.renamedValues!==void 0){let p=r.renamedValues,f=e;if(e===f)if(p&&typeof p=="object"&&!Array.isArray(p)){for(let l in p){let v=e;if(typeof l!="string"){
let w={instancePath:s+"/renamedValues",schemaPath:"#/properties/renamedValues/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:l};t===null?
t=[w]:t.push(w),e++}var d=v===e;if(!d){let w={instancePath:s+"/renamedValues",schemaPath:"#/properties/renamedValues/propertyNames",keyword:"propertyNames",params:{
propertyName:l}};return t===null?t=[w]:t.push(w),e++,G.errors=t,!1;break}}if(d)for(let l in p){let v=e;if(typeof p[l]!="string")return G.errors=[{instancePath:s+
"/renamedValues/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/renamedValues/additionalProperties/type",keyword:"type",params:{type:"string"}}],
!1;var u=v===e;if(!u)break}}else return G.errors=[{instancePath:s+"/renamedValues",schemaPath:"#/properties/renamedValues/type",keyword:"type",params:{type:"obj\
ect"}}],!1;var i=f===e}else var i=!0}}}}}}}}}}}}}}}}}else return G.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return G.
errors=t,e===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ie(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=Ie.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){for(let c in r){
let a=e;if(typeof c!="string"){let d={instancePath:s,schemaPath:"#/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:c};t===null?t=[d]:t.push(
d),e++}var i=a===e;if(!i){let d={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:c}};return t===null?t=[d]:t.push(d),e++,
Ie.errors=t,!1;break}}if(i)for(let c in r){let a=e;G(r[c],{instancePath:s+"/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:c,rootData:L,
dynamicAnchors:A})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var g=a===e;if(!g)break}}else return Ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Ie.errors=t,e===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ge(r,{instancePath:s="",parentData:R,
parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Ge.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.format===void 0&&(g="format")||r.schema===void 0&&(g="schema")||r.digest===void 0&&(g="digest")||r.annotations===
void 0&&(g="annotations"))return Ge.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let c=e;for(let a in r)if(!(a===
"format"||a==="schema"||a==="digest"||a==="annotations")){return Ge.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a}}],!1;break}if(c===e){if(r.format!==void 0){let a=r.format,d=e;if(typeof a!="string")return Ge.errors=[{instancePath:s+"/format",schemaPath:"\
#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="wesley.ir/1")return Ge.errors=[{instancePath:s+"/format",schemaPath:"#/properties/f\
ormat/const",keyword:"const",params:{allowedValue:"wesley.ir/1"}}],!1;var i=d===e}else var i=!0;if(i){if(r.schema!==void 0){let a=e;Le(r.schema,{instancePath:s+
"/schema",parentData:r,parentDataProperty:"schema",rootData:L,dynamicAnchors:A})||(t=t===null?Le.errors:t.concat(Le.errors),e=t.length);var i=a===e}else var i=!0;
if(i){if(r.digest!==void 0){let a=e;$(r.digest,{instancePath:s+"/digest",parentData:r,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:
t.concat($.errors),e=t.length);var i=a===e}else var i=!0;if(i)if(r.annotations!==void 0){let a=e;Ie(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"\
annotations",rootData:L,dynamicAnchors:A})||(t=t===null?Ie.errors:t.concat(Ie.errors),e=t.length);var i=a===e}else var i=!0}}}}}else return Ge.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ge.errors=t,e===0}Ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Vr=fe,qr={type:"\
object",properties:{format:{type:"string",const:"wesley.evidence/1"},schema:{$ref:"https://wesley.dev/schemas/definitions/Digest"},out:{type:"string",pattern:"^\
(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},targets:{type:"array",items:{type:"string",enum:["postgres","typescript","zod","pgtap","kysely"]}},
files:{type:"array",items:{type:"object",properties:{path:{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},target:{type:"\
string",enum:["postgres","typescript","zod","pgtap","kysely"]},sha256:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["path","target","sha256"],
additionalProperties:!1}},elements:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Place"}},assertions:{type:"array",items:{$ref:"https://wesl\
ey.dev/schemas/definitions/Assertion"}}},required:["format","schema","out","targets","files","elements","assertions"],additionalProperties:!1},fs={type:"object",
properties:{element:{$ref:"https://wesley.dev/schemas/definitions/Address"},target:{type:"string",enum:["postgres","typescript","zod","pgtap","kysely"]},file:{type:"\
string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},lines:{type:"array",prefixItems:[{type:"integer",minimum:1,maximum:9007199254740991},
{type:"integer",minimum:1,maximum:9007199254740991}],items:!1,minItems:2,maxItems:2},sha256:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["e\
lement","target","file","lines","sha256"],additionalProperties:!1},ms={type:"object",properties:{kind:{type:"string",enum:["schema","enum","table","column","not\
-null","primary-key","unique-constraint","foreign-key","check","index","row-security","policy","grant"]},table:{anyOf:[{type:"string",minLength:1},{type:"null"}]},
name:{type:"string",minLength:1}},required:["kind","table","name"],additionalProperties:!1};function ce(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,
dynamicAnchors:A={}}={}){let t=null,e=0,P=ce.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let c;if(r.kind===void 0&&(c="kind")||r.table===void 0&&(c="table")||r.name===void 0&&(c="name"))return ce.errors=[{instancePath:s,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:c}}],!1;{let a=e;for(let d in r)if(!(d==="kind"||d==="table"||d==="name")){return ce.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(a===e){if(r.kind!==void 0){let d=r.kind,u=e;if(typeof d!="str\
ing")return ce.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(!(d==="schema"||d==="enum"||d===
"table"||d==="column"||d==="not-null"||d==="primary-key"||d==="unique-constraint"||d==="foreign-key"||d==="check"||d==="index"||d==="row-security"||d==="policy"||
d==="grant"))return ce.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:ms.properties.kind.enum}}],!1;var i=u===
e}else var i=!0;if(i){if(r.table!==void 0){let d=r.table,u=e,m=e,p=!1,f=e;if(e===f)if(typeof d=="string"){if(N(d)<1){let v={instancePath:s+"/table",schemaPath:"\
#/properties/table/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[v]:t.push(v),e++}}else{let v={instancePath:s+"/table",schemaPath:"#/prop\
erties/table/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[v]:t.push(v),e++}var g=f===e;p=p||g;let o=e;if(d!==null){let v={instancePath:s+"/t\
able",schemaPath:"#/properties/table/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[v]:t.push(v),e++}var g=o===e;if(p=p||g,p)e=m,t!==null&&(m?t.
length=m:t=null);else{let v={instancePath:s+"/table",schemaPath:"#/properties/table/anyOf",keyword:"anyOf",params:{}};return t===null?t=[v]:t.push(v),e++,ce.errors=
t,!1}var i=u===e}else var i=!0;if(i)if(r.name!==void 0){let d=r.name,u=e;if(e===u)if(typeof d=="string"){if(N(d)<1)return ce.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ce.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}}],!1;var i=u===e}else var i=!0}}}}else return ce.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return ce.errors=t,e===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yr=new RegExp("^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$",
"u");function ue(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ue.evaluated;if(P.dynamicProps&&(P.
props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.element===void 0&&(c="element")||r.target===void 0&&
(c="target")||r.file===void 0&&(c="file")||r.lines===void 0&&(c="lines")||r.sha256===void 0&&(c="sha256"))return ue.errors=[{instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:c}}],!1;{let a=e;for(let d in r)if(!(d==="element"||d==="target"||d==="file"||d==="lines"||d==="sha256")){return ue.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(a===e){if(r.element!==void 0){
let d=e;ce(r.element,{instancePath:s+"/element",parentData:r,parentDataProperty:"element",rootData:L,dynamicAnchors:A})||(t=t===null?ce.errors:t.concat(ce.errors),
e=t.length);var i=d===e}else var i=!0;if(i){if(r.target!==void 0){let d=r.target,u=e;if(typeof d!="string")return ue.errors=[{instancePath:s+"/target",schemaPath:"\
#/properties/target/type",keyword:"type",params:{type:"string"}}],!1;if(!(d==="postgres"||d==="typescript"||d==="zod"||d==="pgtap"||d==="kysely"))return ue.errors=
[{instancePath:s+"/target",schemaPath:"#/properties/target/enum",keyword:"enum",params:{allowedValues:fs.properties.target.enum}}],!1;var i=u===e}else var i=!0;
if(i){if(r.file!==void 0){let d=r.file,u=e;if(e===u)if(typeof d=="string"){if(!yr.test(d))return ue.errors=[{instancePath:s+"/file",schemaPath:"#/properties/fil\
e/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],!1}else return ue.errors=[{instancePath:s+"/file",
schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"}}],!1;var i=u===e}else var i=!0;if(i){if(r.lines!==void 0){let d=r.lines,u=e;if(e===u)if(Array.
isArray(d)){if(d.length>2)return ue.errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/maxItems",keyword:"maxItems",params:{limit:2}}],!1;if(d.length<
2)return ue.errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/minItems",keyword:"minItems",params:{limit:2}}],!1;{let p=d.length;if(p>0){let f=d[0],
o=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return ue.errors=[{instancePath:s+"/lines/0",schemaPath:"#/properties/lines/prefixItems/0/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===o&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return ue.errors=[{instancePath:s+"/lines/0",schemaPath:"\
#/properties/lines/prefixItems/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(f<1||isNaN(f))return ue.errors=[{instancePath:s+
"/lines/0",schemaPath:"#/properties/lines/prefixItems/0/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var g=o===e}if(g){if(p>1){let f=d[1],o=e;
if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return ue.errors=[{instancePath:s+"/lines/1",schemaPath:"#/properties/lines/prefixItems/1/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===o&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return ue.errors=[{instancePath:s+"/lines/1",schemaPath:"\
#/properties/lines/prefixItems/1/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(f<1||isNaN(f))return ue.errors=[{instancePath:s+
"/lines/1",schemaPath:"#/properties/lines/prefixItems/1/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var g=o===e}if(g&&!(d.length<=2))return ue.
errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/items",keyword:"items",params:{limit:2}}],!1}}}else return ue.errors=[{instancePath:s+"/lines",schemaPath:"\
#/properties/lines/type",keyword:"type",params:{type:"array"}}],!1;var i=u===e}else var i=!0;if(i)if(r.sha256!==void 0){let d=e;$(r.sha256,{instancePath:s+"/sha\
256",parentData:r,parentDataProperty:"sha256",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var i=d===e}else var i=!0}}}}}}else
return ue.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ue.errors=t,e===0}ue.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ds={type:"object",properties:{number:{type:"integer",minimum:1,maximum:9007199254740991},element:{$ref:"https://wesley.dev/schemas/definiti\
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
ce(r.element,{instancePath:s+"/element",parentData:r,parentDataProperty:"element",rootData:L,dynamicAnchors:A})||(t=t===null?ce.errors:t.concat(ce.errors),e=t.length);
var i=a===e}else var i=!0;if(i){if(r.asserts!==void 0){let a=r.asserts,d=e;if(typeof a!="string")return Ce.errors=[{instancePath:s+"/asserts",schemaPath:"#/prop\
erties/asserts/type",keyword:"type",params:{type:"string"}}],!1;if(!(a==="structure"||a==="refused"||a==="allowed"))return Ce.errors=[{instancePath:s+"/asserts",
schemaPath:"#/properties/asserts/enum",keyword:"enum",params:{allowedValues:ds.properties.asserts.enum}}],!1;var i=d===e}else var i=!0;if(i)if(r.description!==void 0){
let a=e;if(typeof r.description!="string")return Ce.errors=[{instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"\
string"}}],!1;var i=a===e}else var i=!0}}}}}else return Ce.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ce.errors=
t,e===0}Ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function fe(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=fe.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.
format===void 0&&(m="format")||r.schema===void 0&&(m="schema")||r.out===void 0&&(m="out")||r.targets===void 0&&(m="targets")||r.files===void 0&&(m="files")||r.elements===
void 0&&(m="elements")||r.assertions===void 0&&(m="assertions"))return fe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],
!1;{let p=e;for(let f in r)if(!(f==="format"||f==="schema"||f==="out"||f==="targets"||f==="files"||f==="elements"||f==="assertions")){return fe.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(p===e){if(r.format!==void 0){let f=r.format,o=e;if(typeof f!=
"string")return fe.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(f!=="wesley.evidence/1")
return fe.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.evidence/1"}}],!1;var i=o===e}else
var i=!0;if(i){if(r.schema!==void 0){let f=e;$(r.schema,{instancePath:s+"/schema",parentData:r,parentDataProperty:"schema",rootData:L,dynamicAnchors:A})||(t=t===
null?$.errors:t.concat($.errors),e=t.length);var i=f===e}else var i=!0;if(i){if(r.out!==void 0){let f=r.out,o=e;if(e===o)if(typeof f=="string"){if(!yr.test(f))return fe.
errors=[{instancePath:s+"/out",schemaPath:"#/properties/out/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],
!1}else return fe.errors=[{instancePath:s+"/out",schemaPath:"#/properties/out/type",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i){if(r.
targets!==void 0){let f=r.targets,o=e;if(e===o)if(Array.isArray(f)){var g=!0;let v=f.length;for(let w=0;w<v;w++){let _=f[w],h=e;if(typeof _!="string")return fe.
errors=[{instancePath:s+"/targets/"+w,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(_==="postgres"||_==="typescri\
pt"||_==="zod"||_==="pgtap"||_==="kysely"))return fe.errors=[{instancePath:s+"/targets/"+w,schemaPath:"#/properties/targets/items/enum",keyword:"enum",params:{allowedValues:qr.
properties.targets.items.enum}}],!1;var g=h===e;if(!g)break}}else return fe.errors=[{instancePath:s+"/targets",schemaPath:"#/properties/targets/type",keyword:"t\
ype",params:{type:"array"}}],!1;var i=o===e}else var i=!0;if(i){if(r.files!==void 0){let f=r.files,o=e;if(e===o)if(Array.isArray(f)){var c=!0;let v=f.length;for(let w=0;w<
v;w++){let _=f[w],h=e;if(e===h)if(_&&typeof _=="object"&&!Array.isArray(_)){let D;if(_.path===void 0&&(D="path")||_.target===void 0&&(D="target")||_.sha256===void 0&&
(D="sha256"))return fe.errors=[{instancePath:s+"/files/"+w,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty:D}}],!1;{let j=e;
for(let q in _)if(!(q==="path"||q==="target"||q==="sha256")){return fe.errors=[{instancePath:s+"/files/"+w,schemaPath:"#/properties/files/items/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:q}}],!1;break}if(j===e){if(_.path!==void 0){let q=_.path,E=e;if(e===E)if(typeof q=="string"){if(!yr.
test(q))return fe.errors=[{instancePath:s+"/files/"+w+"/path",schemaPath:"#/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern:"^\
(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],!1}else return fe.errors=[{instancePath:s+"/files/"+w+"/path",schemaPath:"#/properties/files/it\
ems/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var a=E===e}else var a=!0;if(a){if(_.target!==void 0){let q=_.target,E=e;if(typeof q!="stri\
ng")return fe.errors=[{instancePath:s+"/files/"+w+"/target",schemaPath:"#/properties/files/items/properties/target/type",keyword:"type",params:{type:"string"}}],
!1;if(!(q==="postgres"||q==="typescript"||q==="zod"||q==="pgtap"||q==="kysely"))return fe.errors=[{instancePath:s+"/files/"+w+"/target",schemaPath:"#/properties\
/files/items/properties/target/enum",keyword:"enum",params:{allowedValues:qr.properties.files.items.properties.target.enum}}],!1;var a=E===e}else var a=!0;if(a)
if(_.sha256!==void 0){let q=e;$(_.sha256,{instancePath:s+"/files/"+w+"/sha256",parentData:_,parentDataProperty:"sha256",rootData:L,dynamicAnchors:A})||(t=t===null?
$.errors:t.concat($.errors),e=t.length);var a=q===e}else var a=!0}}}}else return fe.errors=[{instancePath:s+"/files/"+w,schemaPath:"#/properties/files/items/typ\
e",keyword:"type",params:{type:"object"}}],!1;var c=h===e;if(!c)break}}else return fe.errors=[{instancePath:s+"/files",schemaPath:"#/properties/files/type",keyword:"\
type",params:{type:"array"}}],!1;var i=o===e}else var i=!0;if(i){if(r.elements!==void 0){let f=r.elements,o=e;if(e===o)if(Array.isArray(f)){var d=!0;let v=f.length;
for(let w=0;w<v;w++){let _=e;ue(f[w],{instancePath:s+"/elements/"+w,parentData:f,parentDataProperty:w,rootData:L,dynamicAnchors:A})||(t=t===null?ue.errors:t.concat(
ue.errors),e=t.length);var d=_===e;if(!d)break}}else return fe.errors=[{instancePath:s+"/elements",schemaPath:"#/properties/elements/type",keyword:"type",params:{
type:"array"}}],!1;var i=o===e}else var i=!0;if(i)if(r.assertions!==void 0){let f=r.assertions,o=e;if(e===o)if(Array.isArray(f)){var u=!0;let v=f.length;for(let w=0;w<
v;w++){let _=e;Ce(f[w],{instancePath:s+"/assertions/"+w,parentData:f,parentDataProperty:w,rootData:L,dynamicAnchors:A})||(t=t===null?Ce.errors:t.concat(Ce.errors),
e=t.length);var u=_===e;if(!u)break}}else return fe.errors=[{instancePath:s+"/assertions",schemaPath:"#/properties/assertions/type",keyword:"type",params:{type:"\
array"}}],!1;var i=o===e}else var i=!0}}}}}}}}else return fe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return fe.errors=
t,e===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fr=te,jr={type:"object",properties:{format:{type:"string",const:"wesley.changes/1"},from:{type:"\
object",properties:{schema:{$ref:"https://wesley.dev/schemas/definitions/Schema"},digest:{$ref:"https://wesley.dev/schemas/definitions/Digest"},annotations:{$ref:"\
https://wesley.dev/schemas/definitions/Annotations"},origin:{type:"object",properties:{kind:{type:"string",enum:["baseline","ir","sdl","git","empty"]},file:{anyOf:[
{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},{type:"null"}]},ref:{anyOf:[{type:"string",minLength:1},{type:"null"}]}},
required:["kind","file","ref"],additionalProperties:!1}},required:["schema","digest","annotations","origin"],additionalProperties:!1},to:{type:"object",properties:{
schema:{$ref:"https://wesley.dev/schemas/definitions/Schema"},digest:{$ref:"https://wesley.dev/schemas/definitions/Digest"},annotations:{$ref:"https://wesley.de\
v/schemas/definitions/Annotations"}},required:["schema","digest","annotations"],additionalProperties:!1},changes:{type:"array",items:{type:"object",properties:{
change:{$ref:"https://wesley.dev/schemas/definitions/Change"},classification:{type:"string",enum:["additive","tightening","destructive"]},address:{$ref:"https:/\
/wesley.dev/schemas/definitions/Address"}},required:["change","classification","address"],additionalProperties:!1}}},required:["format","from","to","changes"],additionalProperties:!1},
fr={type:"object",discriminator:{propertyName:"kind"},oneOf:[{type:"object",properties:{kind:{type:"string",const:"rename-table"},from:{type:"string",minLength:1},
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
function y(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=y.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let U=r.kind;if(typeof U=="string")if(U==="rename-table"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.from===void 0&&(O="from")||r.to===void 0&&(O="to"))return y.errors=[{instancePath:s,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:O}}],!1;{let I=e;for(let n in r)if(!(n==="kind"||n==="from"||n==="to")){return y.errors=
[{instancePath:s,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(I===e){if(r.kind!==void 0){
let n=r.kind,k=e;if(typeof n!="string")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="rename-table")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"rename-tabl\
e"}}],!1;var i=k===e}else var i=!0;if(i){if(r.from!==void 0){let n=r.from,k=e;if(e===k)if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+"/from",
schemaPath:"#/oneOf/0/properties/from/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/0/p\
roperties/from/type",keyword:"type",params:{type:"string"}}],!1;var i=k===e}else var i=!0;if(i)if(r.to!==void 0){let n=r.to,k=e;if(e===k)if(typeof n=="string"){
if(N(n)<1)return y.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/0/properties/to/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.errors=[
{instancePath:s+"/to",schemaPath:"#/oneOf/0/properties/to/type",keyword:"type",params:{type:"string"}}],!1;var i=k===e}else var i=!0}}}}else return y.errors=[{instancePath:s,
schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"}}],!1;var g=!0}else if(U==="rename-column"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){
let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.from===void 0&&(O="from")||r.to===void 0&&(O="to"))return y.errors=[{instancePath:s,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:O}}],!1;{let I=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return y.errors=
[{instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(I===e){if(r.kind!==void 0){
let n=r.kind,k=e;if(typeof n!="string")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="rename-column")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"rename-col\
umn"}}],!1;var c=k===e}else var c=!0;if(c){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+"/t\
able",schemaPath:"#/oneOf/1/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.errors=[{instancePath:s+"/table",schemaPath:"#/o\
neOf/1/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var c=k===e}else var c=!0;if(c){if(r.from!==void 0){let n=r.from,k=e;if(e===k)if(typeof n==
"string"){if(N(n)<1)return y.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/1/properties/from/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.
errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/1/properties/from/type",keyword:"type",params:{type:"string"}}],!1;var c=k===e}else var c=!0;if(c)if(r.to!==
void 0){let n=r.to,k=e;if(e===k)if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/1/properties/to/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return y.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/1/properties/to/type",keyword:"type",params:{type:"string"}}],!1;
var c=k===e}else var c=!0}}}}}else return y.errors=[{instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U===
"rename-enum-value"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.enum===void 0&&(O="enum")||r.from===void 0&&(O=
"from")||r.to===void 0&&(O="to"))return y.errors=[{instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:O}}],!1;{let I=e;for(let n in r)
if(!(n==="kind"||n==="enum"||n==="from"||n==="to")){return y.errors=[{instancePath:s,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:n}}],!1;break}if(I===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return y.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/2/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="rename-enum-value")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/2/properties/kind/const",keyword:"const",params:{allowedValue:"rename-enum-value"}}],!1;var a=k===e}else var a=!0;if(a){if(r.enum!==void 0){let n=r.enum,k=e;
if(e===k)if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/2/properties/enum/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return y.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/2/properties/enum/type",keyword:"type",params:{type:"string"}}],!1;var a=k===e}else
var a=!0;if(a){if(r.from!==void 0){let n=r.from,k=e;if(e===k)if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/2/pro\
perties/from/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/2/properties/from/type",keyword:"\
type",params:{type:"string"}}],!1;var a=k===e}else var a=!0;if(a)if(r.to!==void 0){let n=r.to,k=e;if(e===k)if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+
"/to",schemaPath:"#/oneOf/2/properties/to/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/2\
/properties/to/type",keyword:"type",params:{type:"string"}}],!1;var a=k===e}else var a=!0}}}}}else return y.errors=[{instancePath:s,schemaPath:"#/oneOf/2/type",
keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="add-schema"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&
(O="kind")||r.schema===void 0&&(O="schema"))return y.errors=[{instancePath:s,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:O}}],!1;
{let I=e;for(let n in r)if(!(n==="kind"||n==="schema")){return y.errors=[{instancePath:s,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:n}}],!1;break}if(I===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return y.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/3/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-schema")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/3/pr\
operties/kind/const",keyword:"const",params:{allowedValue:"add-schema"}}],!1;var d=k===e}else var d=!0;if(d)if(r.schema!==void 0){let n=r.schema,k=e;if(e===k)if(typeof n==
"string"){if(N(n)<1)return y.errors=[{instancePath:s+"/schema",schemaPath:"#/oneOf/3/properties/schema/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return y.errors=[{instancePath:s+"/schema",schemaPath:"#/oneOf/3/properties/schema/type",keyword:"type",params:{type:"string"}}],!1;var d=k===e}else var d=!0}}}else
return y.errors=[{instancePath:s,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="drop-schema"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.schema===void 0&&(O="schema"))return y.errors=[{instancePath:s,schemaPath:"#/oneO\
f/4/required",keyword:"required",params:{missingProperty:O}}],!1;{let I=e;for(let n in r)if(!(n==="kind"||n==="schema")){return y.errors=[{instancePath:s,schemaPath:"\
#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(I===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!=
"string")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/4/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-schema")return y.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"drop-schema"}}],!1;var u=k===e}else var u=!0;
if(u)if(r.schema!==void 0){let n=r.schema,k=e;if(e===k)if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+"/schema",schemaPath:"#/oneOf/4/propert\
ies/schema/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.errors=[{instancePath:s+"/schema",schemaPath:"#/oneOf/4/properties/schema/type",keyword:"\
type",params:{type:"string"}}],!1;var u=k===e}else var u=!0}}}else return y.errors=[{instancePath:s,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type:"obj\
ect"}}],!1;g!==!0&&(g=!0)}else if(U==="add-enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.enum===void 0&&(O=
"enum"))return y.errors=[{instancePath:s,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:O}}],!1;{let I=e;for(let n in r)if(!(n==="ki\
nd"||n==="enum")){return y.errors=[{instancePath:s,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;
break}if(I===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/5/properties/kind/type",
keyword:"type",params:{type:"string"}}],!1;if(n!=="add-enum")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"cons\
t",params:{allowedValue:"add-enum"}}],!1;var m=k===e}else var m=!0;if(m)if(r.enum!==void 0){let n=e;Pe(r.enum,{instancePath:s+"/enum",parentData:r,parentDataProperty:"\
enum",rootData:L,dynamicAnchors:A})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var m=n===e}else var m=!0}}}else return y.errors=[{instancePath:s,schemaPath:"\
#/oneOf/5/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="drop-enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.
kind===void 0&&(O="kind")||r.enum===void 0&&(O="enum"))return y.errors=[{instancePath:s,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty:O}}],
!1;{let I=e;for(let n in r)if(!(n==="kind"||n==="enum")){return y.errors=[{instancePath:s,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:n}}],!1;break}if(I===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return y.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/6/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-enum")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/6/pro\
perties/kind/const",keyword:"const",params:{allowedValue:"drop-enum"}}],!1;var p=k===e}else var p=!0;if(p)if(r.enum!==void 0){let n=e;Pe(r.enum,{instancePath:s+
"/enum",parentData:r,parentDataProperty:"enum",rootData:L,dynamicAnchors:A})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var p=n===e}else var p=!0}}}else
return y.errors=[{instancePath:s,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="add-enum-value"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.enum===void 0&&(O="enum")||r.value===void 0&&(O="value")||r.before===void 0&&(O="\
before"))return y.errors=[{instancePath:s,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty:O}}],!1;{let I=e;for(let n in r)if(!(n==="k\
ind"||n==="enum"||n==="value"||n==="before")){return y.errors=[{instancePath:s,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}}],!1;break}if(I===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/7/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-enum-value")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/7/pro\
perties/kind/const",keyword:"const",params:{allowedValue:"add-enum-value"}}],!1;var f=k===e}else var f=!0;if(f){if(r.enum!==void 0){let n=r.enum,k=e;if(e===k)if(typeof n==
"string"){if(N(n)<1)return y.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/7/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.
errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/7/properties/enum/type",keyword:"type",params:{type:"string"}}],!1;var f=k===e}else var f=!0;if(f){if(r.value!==
void 0){let n=r.value,k=e;if(e===k)if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+"/value",schemaPath:"#/oneOf/7/properties/value/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return y.errors=[{instancePath:s+"/value",schemaPath:"#/oneOf/7/properties/value/type",keyword:"type",params:{type:"\
string"}}],!1;var f=k===e}else var f=!0;if(f)if(r.before!==void 0){let n=r.before,k=e,de=e,M=!1,pe=e;if(e===pe)if(typeof n=="string"){if(N(n)<1){let K={instancePath:s+
"/before",schemaPath:"#/oneOf/7/properties/before/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[K]:t.push(K),e++}}else{let K={instancePath:s+
"/before",schemaPath:"#/oneOf/7/properties/before/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[K]:t.push(K),e++}var o=pe===e;M=M||o;let qe=e;
if(n!==null){let K={instancePath:s+"/before",schemaPath:"#/oneOf/7/properties/before/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[K]:t.push(K),
e++}var o=qe===e;if(M=M||o,M)e=de,t!==null&&(de?t.length=de:t=null);else{let K={instancePath:s+"/before",schemaPath:"#/oneOf/7/properties/before/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[K]:t.push(K),e++,y.errors=t,!1}var f=k===e}else var f=!0}}}}}else return y.errors=[{instancePath:s,schemaPath:"#/oneOf/7/ty\
pe",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="drop-enum-value"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===
void 0&&(O="kind")||r.enum===void 0&&(O="enum")||r.value===void 0&&(O="value"))return y.errors=[{instancePath:s,schemaPath:"#/oneOf/8/required",keyword:"require\
d",params:{missingProperty:O}}],!1;{let I=e;for(let n in r)if(!(n==="kind"||n==="enum"||n==="value")){return y.errors=[{instancePath:s,schemaPath:"#/oneOf/8/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(I===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")
return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/8/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-enum-value")return y.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/8/properties/kind/const",keyword:"const",params:{allowedValue:"drop-enum-value"}}],!1;var l=k===e}else var l=!0;
if(l){if(r.enum!==void 0){let n=r.enum,k=e;if(e===k)if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/8/properties/e\
num/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/8/properties/enum/type",keyword:"type",
params:{type:"string"}}],!1;var l=k===e}else var l=!0;if(l)if(r.value!==void 0){let n=r.value,k=e;if(e===k)if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+
"/value",schemaPath:"#/oneOf/8/properties/value/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.errors=[{instancePath:s+"/value",schemaPath:"\
#/oneOf/8/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var l=k===e}else var l=!0}}}}else return y.errors=[{instancePath:s,schemaPath:"#/one\
Of/8/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="reorder-enum-values"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;
if(r.kind===void 0&&(O="kind")||r.enum===void 0&&(O="enum")||r.from===void 0&&(O="from")||r.to===void 0&&(O="to"))return y.errors=[{instancePath:s,schemaPath:"#\
/oneOf/9/required",keyword:"required",params:{missingProperty:O}}],!1;{let I=e;for(let n in r)if(!(n==="kind"||n==="enum"||n==="from"||n==="to")){return y.errors=
[{instancePath:s,schemaPath:"#/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(I===e){if(r.kind!==void 0){
let n=r.kind,k=e;if(typeof n!="string")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/9/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="reorder-enum-values")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/9/properties/kind/const",keyword:"const",params:{allowedValue:"reor\
der-enum-values"}}],!1;var v=k===e}else var v=!0;if(v){if(r.enum!==void 0){let n=r.enum,k=e;if(e===k)if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+
"/enum",schemaPath:"#/oneOf/9/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.errors=[{instancePath:s+"/enum",schemaPath:"#/o\
neOf/9/properties/enum/type",keyword:"type",params:{type:"string"}}],!1;var v=k===e}else var v=!0;if(v){if(r.from!==void 0){let n=r.from,k=e;if(e===k)if(Array.isArray(
n)){var w=!0;let M=n.length;for(let pe=0;pe<M;pe++){let qe=n[pe],dr=e;if(e===dr)if(typeof qe=="string"){if(N(qe)<1)return y.errors=[{instancePath:s+"/from/"+pe,
schemaPath:"#/oneOf/9/properties/from/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.errors=[{instancePath:s+"/from/"+pe,schemaPath:"#\
/oneOf/9/properties/from/items/type",keyword:"type",params:{type:"string"}}],!1;var w=dr===e;if(!w)break}}else return y.errors=[{instancePath:s+"/from",schemaPath:"\
#/oneOf/9/properties/from/type",keyword:"type",params:{type:"array"}}],!1;var v=k===e}else var v=!0;if(v)if(r.to!==void 0){let n=r.to,k=e;if(e===k)if(Array.isArray(
n)){var _=!0;let M=n.length;for(let pe=0;pe<M;pe++){let qe=n[pe],dr=e;if(e===dr)if(typeof qe=="string"){if(N(qe)<1)return y.errors=[{instancePath:s+"/to/"+pe,schemaPath:"\
#/oneOf/9/properties/to/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.errors=[{instancePath:s+"/to/"+pe,schemaPath:"#/oneOf/9/propert\
ies/to/items/type",keyword:"type",params:{type:"string"}}],!1;var _=dr===e;if(!_)break}}else return y.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/9/proper\
ties/to/type",keyword:"type",params:{type:"array"}}],!1;var v=k===e}else var v=!0}}}}}else return y.errors=[{instancePath:s,schemaPath:"#/oneOf/9/type",keyword:"\
type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="set-enum-comment"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&
(O="kind")||r.enum===void 0&&(O="enum")||r.from===void 0&&(O="from")||r.to===void 0&&(O="to"))return y.errors=[{instancePath:s,schemaPath:"#/oneOf/10/required",
keyword:"required",params:{missingProperty:O}}],!1;{let I=e;for(let n in r)if(!(n==="kind"||n==="enum"||n==="from"||n==="to")){return y.errors=[{instancePath:s,
schemaPath:"#/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(I===e){if(r.kind!==void 0){let n=r.kind,
k=e;if(typeof n!="string")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/10/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!==
"set-enum-comment")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/10/properties/kind/const",keyword:"const",params:{allowedValue:"set-enum-comment"}}],
!1;var h=k===e}else var h=!0;if(h){if(r.enum!==void 0){let n=r.enum,k=e;if(e===k)if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+"/enum",schemaPath:"\
#/oneOf/10/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/10/properties/\
enum/type",keyword:"type",params:{type:"string"}}],!1;var h=k===e}else var h=!0;if(h){if(r.from!==void 0){let n=r.from,k=e;if(typeof n!="string"&&n!==null)return y.
errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/10/properties/from/type",keyword:"type",params:{type:fr.oneOf[10].properties.from.type}}],!1;var h=k===e}else
var h=!0;if(h)if(r.to!==void 0){let n=r.to,k=e;if(typeof n!="string"&&n!==null)return y.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/10/properties/to/type",
keyword:"type",params:{type:fr.oneOf[10].properties.to.type}}],!1;var h=k===e}else var h=!0}}}}}else return y.errors=[{instancePath:s,schemaPath:"#/oneOf/10/typ\
e",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="add-table"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&
(O="kind")||r.table===void 0&&(O="table"))return y.errors=[{instancePath:s,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty:O}}],!1;{
let I=e;for(let n in r)if(!(n==="kind"||n==="table")){return y.errors=[{instancePath:s,schemaPath:"#/oneOf/11/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:n}}],!1;break}if(I===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return y.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/11/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-table")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/11/p\
roperties/kind/const",keyword:"const",params:{allowedValue:"add-table"}}],!1;var b=k===e}else var b=!0;if(b)if(r.table!==void 0){let n=e;le(r.table,{instancePath:s+
"/table",parentData:r,parentDataProperty:"table",rootData:L,dynamicAnchors:A})||(t=t===null?le.errors:t.concat(le.errors),e=t.length);var b=n===e}else var b=!0}}}else
return y.errors=[{instancePath:s,schemaPath:"#/oneOf/11/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="drop-table"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table"))return y.errors=[{instancePath:s,schemaPath:"#/oneOf/\
12/required",keyword:"required",params:{missingProperty:O}}],!1;{let I=e;for(let n in r)if(!(n==="kind"||n==="table")){return y.errors=[{instancePath:s,schemaPath:"\
#/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(I===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!=
"string")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/12/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-table")return y.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/12/properties/kind/const",keyword:"const",params:{allowedValue:"drop-table"}}],!1;var D=k===e}else var D=!0;
if(D)if(r.table!==void 0){let n=e;le(r.table,{instancePath:s+"/table",parentData:r,parentDataProperty:"table",rootData:L,dynamicAnchors:A})||(t=t===null?le.errors:
t.concat(le.errors),e=t.length);var D=n===e}else var D=!0}}}else return y.errors=[{instancePath:s,schemaPath:"#/oneOf/12/type",keyword:"type",params:{type:"obje\
ct"}}],!1;g!==!0&&(g=!0)}else if(U==="set-table-comment"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===
void 0&&(O="table")||r.from===void 0&&(O="from")||r.to===void 0&&(O="to"))return y.errors=[{instancePath:s,schemaPath:"#/oneOf/13/required",keyword:"required",params:{
missingProperty:O}}],!1;{let I=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return y.errors=[{instancePath:s,schemaPath:"#/oneOf/13/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(I===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")
return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/13/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="set-table-comment")return y.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/13/properties/kind/const",keyword:"const",params:{allowedValue:"set-table-comment"}}],!1;var j=k===e}else var j=!0;
if(j){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/13/properti\
es/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/13/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var j=k===e}else var j=!0;if(j){if(r.from!==void 0){let n=r.from,k=e;if(typeof n!="string"&&n!==null)return y.errors=[{instancePath:s+
"/from",schemaPath:"#/oneOf/13/properties/from/type",keyword:"type",params:{type:fr.oneOf[13].properties.from.type}}],!1;var j=k===e}else var j=!0;if(j)if(r.to!==
void 0){let n=r.to,k=e;if(typeof n!="string"&&n!==null)return y.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/13/properties/to/type",keyword:"type",params:{
type:fr.oneOf[13].properties.to.type}}],!1;var j=k===e}else var j=!0}}}}}else return y.errors=[{instancePath:s,schemaPath:"#/oneOf/13/type",keyword:"type",params:{
type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="add-column"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===
void 0&&(O="table")||r.column===void 0&&(O="column")||r.backfill===void 0&&(O="backfill"))return y.errors=[{instancePath:s,schemaPath:"#/oneOf/14/required",keyword:"\
required",params:{missingProperty:O}}],!1;{let I=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column"||n==="backfill")){return y.errors=[{instancePath:s,
schemaPath:"#/oneOf/14/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(I===e){if(r.kind!==void 0){let n=r.kind,
k=e;if(typeof n!="string")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/14/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!==
"add-column")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/14/properties/kind/const",keyword:"const",params:{allowedValue:"add-column"}}],!1;var q=k===
e}else var q=!0;if(q){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+"/table",schemaPath:"#/o\
neOf/14/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/14/properties/t\
able/type",keyword:"type",params:{type:"string"}}],!1;var q=k===e}else var q=!0;if(q){if(r.column!==void 0){let n=e;be(r.column,{instancePath:s+"/column",parentData:r,
parentDataProperty:"column",rootData:L,dynamicAnchors:A})||(t=t===null?be.errors:t.concat(be.errors),e=t.length);var q=n===e}else var q=!0;if(q)if(r.backfill!==
void 0){let n=r.backfill,k=e,de=e,M=!1,pe=e;C(n,{instancePath:s+"/backfill",parentData:r,parentDataProperty:"backfill",rootData:L,dynamicAnchors:A})||(t=t===null?
C.errors:t.concat(C.errors),e=t.length);var E=pe===e;M=M||E;let qe=e;if(n!==null){let K={instancePath:s+"/backfill",schemaPath:"#/oneOf/14/properties/backfill/a\
nyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[K]:t.push(K),e++}var E=qe===e;if(M=M||E,M)e=de,t!==null&&(de?t.length=de:t=null);else{let K={instancePath:s+
"/backfill",schemaPath:"#/oneOf/14/properties/backfill/anyOf",keyword:"anyOf",params:{}};return t===null?t=[K]:t.push(K),e++,y.errors=t,!1}var q=k===e}else var q=!0}}}}}else
return y.errors=[{instancePath:s,schemaPath:"#/oneOf/14/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="drop-column"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.column===void 0&&(O="column"))return y.errors=[{instancePath:s,
schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty:O}}],!1;{let I=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column")){return y.
errors=[{instancePath:s,schemaPath:"#/oneOf/15/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(I===e){if(r.kind!==
void 0){let n=r.kind,k=e;if(typeof n!="string")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/15/properties/kind/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="drop-column")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/15/properties/kind/const",keyword:"const",params:{allowedValue:"\
drop-column"}}],!1;var T=k===e}else var T=!0;if(T){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/15/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/15/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var T=k===e}else var T=!0;if(T)if(r.column!==void 0){let n=e;be(r.column,{instancePath:s+
"/column",parentData:r,parentDataProperty:"column",rootData:L,dynamicAnchors:A})||(t=t===null?be.errors:t.concat(be.errors),e=t.length);var T=n===e}else var T=!0}}}}else
return y.errors=[{instancePath:s,schemaPath:"#/oneOf/15/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="widen-column"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.column===void 0&&(O="column")||r.from===void 0&&(O=
"from")||r.to===void 0&&(O="to"))return y.errors=[{instancePath:s,schemaPath:"#/oneOf/16/required",keyword:"required",params:{missingProperty:O}}],!1;{let I=e;for(let n in r)
if(!(n==="kind"||n==="table"||n==="column"||n==="from"||n==="to")){return y.errors=[{instancePath:s,schemaPath:"#/oneOf/16/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:n}}],!1;break}if(I===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return y.errors=[{instancePath:s+"\
/kind",schemaPath:"#/oneOf/16/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="widen-column")return y.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/16/properties/kind/const",keyword:"const",params:{allowedValue:"widen-column"}}],!1;var x=k===e}else var x=!0;if(x){if(r.table!==void 0){let n=r.table,k=e;
if(e===k)if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/16/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return y.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/16/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var x=k===
e}else var x=!0;if(x){if(r.column!==void 0){let n=r.column,k=e;if(e===k)if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+"/column",schemaPath:"\
#/oneOf/16/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/16/propert\
ies/column/type",keyword:"type",params:{type:"string"}}],!1;var x=k===e}else var x=!0;if(x){if(r.from!==void 0){let n=e;z(r.from,{instancePath:s+"/from",parentData:r,
parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?z.errors:t.concat(z.errors),e=t.length);var x=n===e}else var x=!0;if(x)if(r.to!==void 0){let n=e;
z(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?z.errors:t.concat(z.errors),e=t.length);var x=n===e}else
var x=!0}}}}}}else return y.errors=[{instancePath:s,schemaPath:"#/oneOf/16/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="change-c\
olumn-type"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.column===void 0&&(O="c\
olumn")||r.from===void 0&&(O="from")||r.to===void 0&&(O="to"))return y.errors=[{instancePath:s,schemaPath:"#/oneOf/17/required",keyword:"required",params:{missingProperty:O}}],
!1;{let I=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column"||n==="from"||n==="to")){return y.errors=[{instancePath:s,schemaPath:"#/oneOf/17/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(I===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return y.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/17/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="change-column-type")return y.errors=
[{instancePath:s+"/kind",schemaPath:"#/oneOf/17/properties/kind/const",keyword:"const",params:{allowedValue:"change-column-type"}}],!1;var Y=k===e}else var Y=!0;
if(Y){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/17/properti\
es/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/17/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var Y=k===e}else var Y=!0;if(Y){if(r.column!==void 0){let n=r.column,k=e;if(e===k)if(typeof n=="string"){if(N(n)<1)return y.errors=
[{instancePath:s+"/column",schemaPath:"#/oneOf/17/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.errors=[{instancePath:s+"\
/column",schemaPath:"#/oneOf/17/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var Y=k===e}else var Y=!0;if(Y){if(r.from!==void 0){let n=e;z(
r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?z.errors:t.concat(z.errors),e=t.length);var Y=n===
e}else var Y=!0;if(Y)if(r.to!==void 0){let n=e;z(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?z.errors:
t.concat(z.errors),e=t.length);var Y=n===e}else var Y=!0}}}}}}else return y.errors=[{instancePath:s,schemaPath:"#/oneOf/17/type",keyword:"type",params:{type:"ob\
ject"}}],!1;g!==!0&&(g=!0)}else if(U==="set-not-null"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&
(O="table")||r.column===void 0&&(O="column")||r.backfill===void 0&&(O="backfill"))return y.errors=[{instancePath:s,schemaPath:"#/oneOf/18/required",keyword:"req\
uired",params:{missingProperty:O}}],!1;{let I=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column"||n==="backfill")){return y.errors=[{instancePath:s,schemaPath:"\
#/oneOf/18/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(I===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!=
"string")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/18/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="set-not-null")
return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/18/properties/kind/const",keyword:"const",params:{allowedValue:"set-not-null"}}],!1;var V=k===e}else
var V=!0;if(V){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/18\
/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/18/properties/table/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var V=k===e}else var V=!0;if(V){if(r.column!==void 0){let n=r.column,k=e;if(e===k)if(typeof n=="string"){if(N(n)<
1)return y.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/18/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.errors=
[{instancePath:s+"/column",schemaPath:"#/oneOf/18/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var V=k===e}else var V=!0;if(V)if(r.backfill!==
void 0){let n=r.backfill,k=e,de=e,M=!1,pe=e;C(n,{instancePath:s+"/backfill",parentData:r,parentDataProperty:"backfill",rootData:L,dynamicAnchors:A})||(t=t===null?
C.errors:t.concat(C.errors),e=t.length);var F=pe===e;M=M||F;let qe=e;if(n!==null){let K={instancePath:s+"/backfill",schemaPath:"#/oneOf/18/properties/backfill/a\
nyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[K]:t.push(K),e++}var F=qe===e;if(M=M||F,M)e=de,t!==null&&(de?t.length=de:t=null);else{let K={instancePath:s+
"/backfill",schemaPath:"#/oneOf/18/properties/backfill/anyOf",keyword:"anyOf",params:{}};return t===null?t=[K]:t.push(K),e++,y.errors=t,!1}var V=k===e}else var V=!0}}}}}else
return y.errors=[{instancePath:s,schemaPath:"#/oneOf/18/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="drop-not-null"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.column===void 0&&(O="column"))return y.errors=[{instancePath:s,
schemaPath:"#/oneOf/19/required",keyword:"required",params:{missingProperty:O}}],!1;{let I=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column")){return y.
errors=[{instancePath:s,schemaPath:"#/oneOf/19/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(I===e){if(r.kind!==
void 0){let n=r.kind,k=e;if(typeof n!="string")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/19/properties/kind/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="drop-not-null")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/19/properties/kind/const",keyword:"const",params:{allowedValue:"\
drop-not-null"}}],!1;var se=k===e}else var se=!0;if(se){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/19/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/19/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var se=k===e}else var se=!0;if(se)if(r.column!==void 0){let n=r.column,k=e;if(e===k)
if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/19/properties/column/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return y.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/19/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var se=k===e}else var se=!0}}}}else
return y.errors=[{instancePath:s,schemaPath:"#/oneOf/19/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="set-default"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.column===void 0&&(O="column")||r.from===void 0&&(O=
"from")||r.to===void 0&&(O="to"))return y.errors=[{instancePath:s,schemaPath:"#/oneOf/20/required",keyword:"required",params:{missingProperty:O}}],!1;{let I=e;for(let n in r)
if(!(n==="kind"||n==="table"||n==="column"||n==="from"||n==="to")){return y.errors=[{instancePath:s,schemaPath:"#/oneOf/20/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:n}}],!1;break}if(I===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return y.errors=[{instancePath:s+"\
/kind",schemaPath:"#/oneOf/20/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="set-default")return y.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/20/properties/kind/const",keyword:"const",params:{allowedValue:"set-default"}}],!1;var Ve=k===e}else var Ve=!0;if(Ve){if(r.table!==void 0){let n=r.table,
k=e;if(e===k)if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/20/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return y.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/20/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ve=k===
e}else var Ve=!0;if(Ve){if(r.column!==void 0){let n=r.column,k=e;if(e===k)if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+"/column",schemaPath:"\
#/oneOf/20/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/20/propert\
ies/column/type",keyword:"type",params:{type:"string"}}],!1;var Ve=k===e}else var Ve=!0;if(Ve){if(r.from!==void 0){let n=r.from,k=e,de=e,M=!1,pe=e;C(n,{instancePath:s+
"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var ne=pe===e;M=M||ne;let qe=e;
if(n!==null){let K={instancePath:s+"/from",schemaPath:"#/oneOf/20/properties/from/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[K]:t.push(K),e++}
var ne=qe===e;if(M=M||ne,M)e=de,t!==null&&(de?t.length=de:t=null);else{let K={instancePath:s+"/from",schemaPath:"#/oneOf/20/properties/from/anyOf",keyword:"anyO\
f",params:{}};return t===null?t=[K]:t.push(K),e++,y.errors=t,!1}var Ve=k===e}else var Ve=!0;if(Ve)if(r.to!==void 0){let n=e;C(r.to,{instancePath:s+"/to",parentData:r,
parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var Ve=n===e}else var Ve=!0}}}}}}else return y.errors=
[{instancePath:s,schemaPath:"#/oneOf/20/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="drop-default"){if(e===e)if(r&&typeof r=="ob\
ject"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.column===void 0&&(O="column")||r.from===void 0&&(O="from"))return y.
errors=[{instancePath:s,schemaPath:"#/oneOf/21/required",keyword:"required",params:{missingProperty:O}}],!1;{let I=e;for(let n in r)if(!(n==="kind"||n==="table"||
n==="column"||n==="from")){return y.errors=[{instancePath:s,schemaPath:"#/oneOf/21/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(I===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/21/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-default")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/21/properties/kind/const",keyword:"\
const",params:{allowedValue:"drop-default"}}],!1;var Ke=k===e}else var Ke=!0;if(Ke){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(N(
n)<1)return y.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/21/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.errors=
[{instancePath:s+"/table",schemaPath:"#/oneOf/21/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ke=k===e}else var Ke=!0;if(Ke){if(r.column!==
void 0){let n=r.column,k=e;if(e===k)if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/21/properties/column/minLeng\
th",keyword:"minLength",params:{limit:1}}],!1}else return y.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/21/properties/column/type",keyword:"type",params:{
type:"string"}}],!1;var Ke=k===e}else var Ke=!0;if(Ke)if(r.from!==void 0){let n=e;C(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,
dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var Ke=n===e}else var Ke=!0}}}}}else return y.errors=[{instancePath:s,schemaPath:"#/oneO\
f/21/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="change-generated"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;
if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.column===void 0&&(O="column")||r.from===void 0&&(O="from")||r.to===void 0&&(O="to"))return y.errors=
[{instancePath:s,schemaPath:"#/oneOf/22/required",keyword:"required",params:{missingProperty:O}}],!1;{let I=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="\
column"||n==="from"||n==="to")){return y.errors=[{instancePath:s,schemaPath:"#/oneOf/22/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(I===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/22/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="change-generated")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/22/properties/kind/const",
keyword:"const",params:{allowedValue:"change-generated"}}],!1;var Fe=k===e}else var Fe=!0;if(Fe){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="s\
tring"){if(N(n)<1)return y.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/22/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/22/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Fe=k===e}else var Fe=!0;if(Fe){if(r.
column!==void 0){let n=r.column,k=e;if(e===k)if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/22/properties/colum\
n/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/22/properties/column/type",keyword:"t\
ype",params:{type:"string"}}],!1;var Fe=k===e}else var Fe=!0;if(Fe){if(r.from!==void 0){let n=r.from,k=e,de=e,M=!1,pe=e;C(n,{instancePath:s+"/from",parentData:r,
parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var cr=pe===e;M=M||cr;let qe=e;if(n!==null){let K={
instancePath:s+"/from",schemaPath:"#/oneOf/22/properties/from/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[K]:t.push(K),e++}var cr=qe===e;if(M=
M||cr,M)e=de,t!==null&&(de?t.length=de:t=null);else{let K={instancePath:s+"/from",schemaPath:"#/oneOf/22/properties/from/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[K]:t.push(K),e++,y.errors=t,!1}var Fe=k===e}else var Fe=!0;if(Fe)if(r.to!==void 0){let n=r.to,k=e,de=e,M=!1,pe=e;C(n,{instancePath:s+"/to",parentData:r,
parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var hr=pe===e;M=M||hr;let qe=e;if(n!==null){let K={instancePath:s+
"/to",schemaPath:"#/oneOf/22/properties/to/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[K]:t.push(K),e++}var hr=qe===e;if(M=M||hr,M)e=de,t!==null&&
(de?t.length=de:t=null);else{let K={instancePath:s+"/to",schemaPath:"#/oneOf/22/properties/to/anyOf",keyword:"anyOf",params:{}};return t===null?t=[K]:t.push(K),
e++,y.errors=t,!1}var Fe=k===e}else var Fe=!0}}}}}}else return y.errors=[{instancePath:s,schemaPath:"#/oneOf/22/type",keyword:"type",params:{type:"object"}}],!1;
g!==!0&&(g=!0)}else if(U==="set-column-comment"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O=
"table")||r.column===void 0&&(O="column")||r.from===void 0&&(O="from")||r.to===void 0&&(O="to"))return y.errors=[{instancePath:s,schemaPath:"#/oneOf/23/required",
keyword:"required",params:{missingProperty:O}}],!1;{let I=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column"||n==="from"||n==="to")){return y.errors=[{
instancePath:s,schemaPath:"#/oneOf/23/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(I===e){if(r.kind!==void 0){
let n=r.kind,k=e;if(typeof n!="string")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/23/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="set-column-comment")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/23/properties/kind/const",keyword:"const",params:{allowedValue:"set-\
column-comment"}}],!1;var Ue=k===e}else var Ue=!0;if(Ue){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/23/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/23/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ue=k===e}else var Ue=!0;if(Ue){if(r.column!==void 0){let n=r.column,k=e;if(e===
k)if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/23/properties/column/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return y.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/23/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var Ue=k===e}else var Ue=!0;
if(Ue){if(r.from!==void 0){let n=r.from,k=e;if(typeof n!="string"&&n!==null)return y.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/23/properties/from/type",
keyword:"type",params:{type:fr.oneOf[23].properties.from.type}}],!1;var Ue=k===e}else var Ue=!0;if(Ue)if(r.to!==void 0){let n=r.to,k=e;if(typeof n!="string"&&n!==
null)return y.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/23/properties/to/type",keyword:"type",params:{type:fr.oneOf[23].properties.to.type}}],!1;var Ue=k===
e}else var Ue=!0}}}}}}else return y.errors=[{instancePath:s,schemaPath:"#/oneOf/23/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="\
change-primary-key"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.from===void 0&&
(O="from")||r.to===void 0&&(O="to"))return y.errors=[{instancePath:s,schemaPath:"#/oneOf/24/required",keyword:"required",params:{missingProperty:O}}],!1;{let I=e;
for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return y.errors=[{instancePath:s,schemaPath:"#/oneOf/24/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:n}}],!1;break}if(I===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return y.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/24/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="change-primary-key")return y.errors=[{instancePath:s+"/k\
ind",schemaPath:"#/oneOf/24/properties/kind/const",keyword:"const",params:{allowedValue:"change-primary-key"}}],!1;var Ye=k===e}else var Ye=!0;if(Ye){if(r.table!==
void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/24/properties/table/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return y.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/24/properties/table/type",keyword:"type",params:{type:"\
string"}}],!1;var Ye=k===e}else var Ye=!0;if(Ye){if(r.from!==void 0){let n=e;we(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,
dynamicAnchors:A})||(t=t===null?we.errors:t.concat(we.errors),e=t.length);var Ye=n===e}else var Ye=!0;if(Ye)if(r.to!==void 0){let n=e;we(r.to,{instancePath:s+"/\
to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?we.errors:t.concat(we.errors),e=t.length);var Ye=n===e}else var Ye=!0}}}}}else
return y.errors=[{instancePath:s,schemaPath:"#/oneOf/24/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="add-unique-constraint"){if(e===
e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.constraint===void 0&&(O="constraint"))return y.
errors=[{instancePath:s,schemaPath:"#/oneOf/25/required",keyword:"required",params:{missingProperty:O}}],!1;{let I=e;for(let n in r)if(!(n==="kind"||n==="table"||
n==="constraint")){return y.errors=[{instancePath:s,schemaPath:"#/oneOf/25/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(I===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/25/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-unique-constraint")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/25/properties/kind/co\
nst",keyword:"const",params:{allowedValue:"add-unique-constraint"}}],!1;var Xe=k===e}else var Xe=!0;if(Xe){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n==
"string"){if(N(n)<1)return y.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/25/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/25/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Xe=k===e}else var Xe=!0;if(Xe)if(r.
constraint!==void 0){let n=e;ve(r.constraint,{instancePath:s+"/constraint",parentData:r,parentDataProperty:"constraint",rootData:L,dynamicAnchors:A})||(t=t===null?
ve.errors:t.concat(ve.errors),e=t.length);var Xe=n===e}else var Xe=!0}}}}else return y.errors=[{instancePath:s,schemaPath:"#/oneOf/25/type",keyword:"type",params:{
type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="drop-unique-constraint"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kin\
d")||r.table===void 0&&(O="table")||r.constraint===void 0&&(O="constraint"))return y.errors=[{instancePath:s,schemaPath:"#/oneOf/26/required",keyword:"required",
params:{missingProperty:O}}],!1;{let I=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="constraint")){return y.errors=[{instancePath:s,schemaPath:"#/oneOf/26\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(I===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="stri\
ng")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/26/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-unique-constra\
int")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/26/properties/kind/const",keyword:"const",params:{allowedValue:"drop-unique-constraint"}}],!1;
var Ze=k===e}else var Ze=!0;if(Ze){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/26/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/26/propertie\
s/table/type",keyword:"type",params:{type:"string"}}],!1;var Ze=k===e}else var Ze=!0;if(Ze)if(r.constraint!==void 0){let n=e;ve(r.constraint,{instancePath:s+"/c\
onstraint",parentData:r,parentDataProperty:"constraint",rootData:L,dynamicAnchors:A})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var Ze=n===e}else var Ze=!0}}}}else
return y.errors=[{instancePath:s,schemaPath:"#/oneOf/26/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="add-foreign-key"){if(e===e)
if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.foreignKey===void 0&&(O="foreignKey"))return y.
errors=[{instancePath:s,schemaPath:"#/oneOf/27/required",keyword:"required",params:{missingProperty:O}}],!1;{let I=e;for(let n in r)if(!(n==="kind"||n==="table"||
n==="foreignKey")){return y.errors=[{instancePath:s,schemaPath:"#/oneOf/27/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(I===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/27/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-foreign-key")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/27/properties/kind/const",keyword:"\
const",params:{allowedValue:"add-foreign-key"}}],!1;var Qe=k===e}else var Qe=!0;if(Qe){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(N(
n)<1)return y.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/27/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.errors=
[{instancePath:s+"/table",schemaPath:"#/oneOf/27/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Qe=k===e}else var Qe=!0;if(Qe)if(r.foreignKey!==
void 0){let n=e;X(r.foreignKey,{instancePath:s+"/foreignKey",parentData:r,parentDataProperty:"foreignKey",rootData:L,dynamicAnchors:A})||(t=t===null?X.errors:t.
concat(X.errors),e=t.length);var Qe=n===e}else var Qe=!0}}}}else return y.errors=[{instancePath:s,schemaPath:"#/oneOf/27/type",keyword:"type",params:{type:"obje\
ct"}}],!1;g!==!0&&(g=!0)}else if(U==="drop-foreign-key"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&
(O="table")||r.foreignKey===void 0&&(O="foreignKey"))return y.errors=[{instancePath:s,schemaPath:"#/oneOf/28/required",keyword:"required",params:{missingProperty:O}}],
!1;{let I=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="foreignKey")){return y.errors=[{instancePath:s,schemaPath:"#/oneOf/28/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n}}],!1;break}if(I===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return y.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/28/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-foreign-key")return y.errors=[{instancePath:s+"/kin\
d",schemaPath:"#/oneOf/28/properties/kind/const",keyword:"const",params:{allowedValue:"drop-foreign-key"}}],!1;var Je=k===e}else var Je=!0;if(Je){if(r.table!==void 0){
let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/28/properties/table/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return y.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/28/properties/table/type",keyword:"type",params:{type:"strin\
g"}}],!1;var Je=k===e}else var Je=!0;if(Je)if(r.foreignKey!==void 0){let n=e;X(r.foreignKey,{instancePath:s+"/foreignKey",parentData:r,parentDataProperty:"forei\
gnKey",rootData:L,dynamicAnchors:A})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var Je=n===e}else var Je=!0}}}}else return y.errors=[{instancePath:s,schemaPath:"\
#/oneOf/28/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="add-check"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;
if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.check===void 0&&(O="check"))return y.errors=[{instancePath:s,schemaPath:"#/oneOf/29/required",keyword:"\
required",params:{missingProperty:O}}],!1;{let I=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="check")){return y.errors=[{instancePath:s,schemaPath:"#/one\
Of/29/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(I===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!=
"string")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/29/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-check")return y.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/29/properties/kind/const",keyword:"const",params:{allowedValue:"add-check"}}],!1;var er=k===e}else var er=!0;
if(er){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/29/propert\
ies/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/29/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var er=k===e}else var er=!0;if(er)if(r.check!==void 0){let n=e;je(r.check,{instancePath:s+"/check",parentData:r,parentDataProperty:"\
check",rootData:L,dynamicAnchors:A})||(t=t===null?je.errors:t.concat(je.errors),e=t.length);var er=n===e}else var er=!0}}}}else return y.errors=[{instancePath:s,
schemaPath:"#/oneOf/29/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="drop-check"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(
r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.check===void 0&&(O="check"))return y.errors=[{instancePath:s,schemaPath:"#/oneOf/30/r\
equired",keyword:"required",params:{missingProperty:O}}],!1;{let I=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="check")){return y.errors=[{instancePath:s,
schemaPath:"#/oneOf/30/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(I===e){if(r.kind!==void 0){let n=r.kind,
k=e;if(typeof n!="string")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/30/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!==
"drop-check")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/30/properties/kind/const",keyword:"const",params:{allowedValue:"drop-check"}}],!1;var rr=k===
e}else var rr=!0;if(rr){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+"/table",schemaPath:"#\
/oneOf/30/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/30/properties\
/table/type",keyword:"type",params:{type:"string"}}],!1;var rr=k===e}else var rr=!0;if(rr)if(r.check!==void 0){let n=e;je(r.check,{instancePath:s+"/check",parentData:r,
parentDataProperty:"check",rootData:L,dynamicAnchors:A})||(t=t===null?je.errors:t.concat(je.errors),e=t.length);var rr=n===e}else var rr=!0}}}}else return y.errors=
[{instancePath:s,schemaPath:"#/oneOf/30/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="add-index"){if(e===e)if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.index===void 0&&(O="index"))return y.errors=[{instancePath:s,schemaPath:"\
#/oneOf/31/required",keyword:"required",params:{missingProperty:O}}],!1;{let I=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="index")){return y.errors=[{instancePath:s,
schemaPath:"#/oneOf/31/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(I===e){if(r.kind!==void 0){let n=r.kind,
k=e;if(typeof n!="string")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/31/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!==
"add-index")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/31/properties/kind/const",keyword:"const",params:{allowedValue:"add-index"}}],!1;var sr=k===
e}else var sr=!0;if(sr){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+"/table",schemaPath:"#\
/oneOf/31/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/31/properties\
/table/type",keyword:"type",params:{type:"string"}}],!1;var sr=k===e}else var sr=!0;if(sr)if(r.index!==void 0){let n=e;Q(r.index,{instancePath:s+"/index",parentData:r,
parentDataProperty:"index",rootData:L,dynamicAnchors:A})||(t=t===null?Q.errors:t.concat(Q.errors),e=t.length);var sr=n===e}else var sr=!0}}}}else return y.errors=
[{instancePath:s,schemaPath:"#/oneOf/31/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="drop-index"){if(e===e)if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.index===void 0&&(O="index"))return y.errors=[{instancePath:s,schemaPath:"\
#/oneOf/32/required",keyword:"required",params:{missingProperty:O}}],!1;{let I=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="index")){return y.errors=[{instancePath:s,
schemaPath:"#/oneOf/32/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(I===e){if(r.kind!==void 0){let n=r.kind,
k=e;if(typeof n!="string")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/32/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!==
"drop-index")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/32/properties/kind/const",keyword:"const",params:{allowedValue:"drop-index"}}],!1;var tr=k===
e}else var tr=!0;if(tr){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+"/table",schemaPath:"#\
/oneOf/32/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/32/properties\
/table/type",keyword:"type",params:{type:"string"}}],!1;var tr=k===e}else var tr=!0;if(tr)if(r.index!==void 0){let n=e;Q(r.index,{instancePath:s+"/index",parentData:r,
parentDataProperty:"index",rootData:L,dynamicAnchors:A})||(t=t===null?Q.errors:t.concat(Q.errors),e=t.length);var tr=n===e}else var tr=!0}}}}else return y.errors=
[{instancePath:s,schemaPath:"#/oneOf/32/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="add-policy"){if(e===e)if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.policy===void 0&&(O="policy"))return y.errors=[{instancePath:s,schemaPath:"\
#/oneOf/33/required",keyword:"required",params:{missingProperty:O}}],!1;{let I=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="policy")){return y.errors=[{instancePath:s,
schemaPath:"#/oneOf/33/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(I===e){if(r.kind!==void 0){let n=r.kind,
k=e;if(typeof n!="string")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/33/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!==
"add-policy")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/33/properties/kind/const",keyword:"const",params:{allowedValue:"add-policy"}}],!1;var ir=k===
e}else var ir=!0;if(ir){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+"/table",schemaPath:"#\
/oneOf/33/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/33/properties\
/table/type",keyword:"type",params:{type:"string"}}],!1;var ir=k===e}else var ir=!0;if(ir)if(r.policy!==void 0){let n=e;Z(r.policy,{instancePath:s+"/policy",parentData:r,
parentDataProperty:"policy",rootData:L,dynamicAnchors:A})||(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var ir=n===e}else var ir=!0}}}}else return y.errors=
[{instancePath:s,schemaPath:"#/oneOf/33/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="drop-policy"){if(e===e)if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.policy===void 0&&(O="policy"))return y.errors=[{instancePath:s,schemaPath:"\
#/oneOf/34/required",keyword:"required",params:{missingProperty:O}}],!1;{let I=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="policy")){return y.errors=[{instancePath:s,
schemaPath:"#/oneOf/34/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(I===e){if(r.kind!==void 0){let n=r.kind,
k=e;if(typeof n!="string")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/34/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!==
"drop-policy")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/34/properties/kind/const",keyword:"const",params:{allowedValue:"drop-policy"}}],!1;var nr=k===
e}else var nr=!0;if(nr){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+"/table",schemaPath:"#\
/oneOf/34/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/34/properties\
/table/type",keyword:"type",params:{type:"string"}}],!1;var nr=k===e}else var nr=!0;if(nr)if(r.policy!==void 0){let n=e;Z(r.policy,{instancePath:s+"/policy",parentData:r,
parentDataProperty:"policy",rootData:L,dynamicAnchors:A})||(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var nr=n===e}else var nr=!0}}}}else return y.errors=
[{instancePath:s,schemaPath:"#/oneOf/34/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="change-policy"){if(e===e)if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.from===void 0&&(O="from")||r.to===void 0&&(O="to"))return y.errors=
[{instancePath:s,schemaPath:"#/oneOf/35/required",keyword:"required",params:{missingProperty:O}}],!1;{let I=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="\
from"||n==="to")){return y.errors=[{instancePath:s,schemaPath:"#/oneOf/35/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;
break}if(I===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/35/properties/kind/type",
keyword:"type",params:{type:"string"}}],!1;if(n!=="change-policy")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/35/properties/kind/const",keyword:"\
const",params:{allowedValue:"change-policy"}}],!1;var Me=k===e}else var Me=!0;if(Me){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(N(
n)<1)return y.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/35/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.errors=
[{instancePath:s+"/table",schemaPath:"#/oneOf/35/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Me=k===e}else var Me=!0;if(Me){if(r.from!==
void 0){let n=e;Z(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?Z.errors:t.concat(Z.errors),e=
t.length);var Me=n===e}else var Me=!0;if(Me)if(r.to!==void 0){let n=e;Z(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||
(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var Me=n===e}else var Me=!0}}}}}else return y.errors=[{instancePath:s,schemaPath:"#/oneOf/35/type",keyword:"\
type",params:{type:"object"}}],!1;g!==!0&&(g=!0)}else if(U==="set-row-security"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&
(O="kind")||r.table===void 0&&(O="table")||r.from===void 0&&(O="from")||r.to===void 0&&(O="to"))return y.errors=[{instancePath:s,schemaPath:"#/oneOf/36/required",
keyword:"required",params:{missingProperty:O}}],!1;{let I=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return y.errors=[{instancePath:s,
schemaPath:"#/oneOf/36/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(I===e){if(r.kind!==void 0){let n=r.kind,
k=e;if(typeof n!="string")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/36/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!==
"set-row-security")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/36/properties/kind/const",keyword:"const",params:{allowedValue:"set-row-security"}}],
!1;var We=k===e}else var We=!0;if(We){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+"/table",
schemaPath:"#/oneOf/36/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/\
36/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var We=k===e}else var We=!0;if(We){if(r.from!==void 0){let n=e;Te(r.from,{instancePath:s+"/\
from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?Te.errors:t.concat(Te.errors),e=t.length);var We=n===e}else var We=!0;if(We)
if(r.to!==void 0){let n=e;Te(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?Te.errors:t.concat(Te.errors),
e=t.length);var We=n===e}else var We=!0}}}}}else return y.errors=[{instancePath:s,schemaPath:"#/oneOf/36/type",keyword:"type",params:{type:"object"}}],!1;g!==!0&&
(g=!0)}else if(U==="add-grant"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="table")||r.grant===
void 0&&(O="grant"))return y.errors=[{instancePath:s,schemaPath:"#/oneOf/37/required",keyword:"required",params:{missingProperty:O}}],!1;{let I=e;for(let n in r)
if(!(n==="kind"||n==="table"||n==="grant")){return y.errors=[{instancePath:s,schemaPath:"#/oneOf/37/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}}],!1;break}if(I===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/37/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-grant")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/37/proper\
ties/kind/const",keyword:"const",params:{allowedValue:"add-grant"}}],!1;var ar=k===e}else var ar=!0;if(ar){if(r.table!==void 0){let n=r.table,k=e;if(e===k)if(typeof n==
"string"){if(N(n)<1)return y.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/37/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/37/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var ar=k===e}else var ar=!0;if(ar)if(r.
grant!==void 0){let n=e;ke(r.grant,{instancePath:s+"/grant",parentData:r,parentDataProperty:"grant",rootData:L,dynamicAnchors:A})||(t=t===null?ke.errors:t.concat(
ke.errors),e=t.length);var ar=n===e}else var ar=!0}}}}else return y.errors=[{instancePath:s,schemaPath:"#/oneOf/37/type",keyword:"type",params:{type:"object"}}],
!1;g!==!0&&(g=!0)}else if(U==="drop-grant"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.kind===void 0&&(O="kind")||r.table===void 0&&(O="ta\
ble")||r.grant===void 0&&(O="grant"))return y.errors=[{instancePath:s,schemaPath:"#/oneOf/38/required",keyword:"required",params:{missingProperty:O}}],!1;{let I=e;
for(let n in r)if(!(n==="kind"||n==="table"||n==="grant")){return y.errors=[{instancePath:s,schemaPath:"#/oneOf/38/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:n}}],!1;break}if(I===e){if(r.kind!==void 0){let n=r.kind,k=e;if(typeof n!="string")return y.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/38/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-grant")return y.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/38/\
properties/kind/const",keyword:"const",params:{allowedValue:"drop-grant"}}],!1;var or=k===e}else var or=!0;if(or){if(r.table!==void 0){let n=r.table,k=e;if(e===
k)if(typeof n=="string"){if(N(n)<1)return y.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/38/properties/table/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return y.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/38/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var or=k===e}else var or=!0;
if(or)if(r.grant!==void 0){let n=e;ke(r.grant,{instancePath:s+"/grant",parentData:r,parentDataProperty:"grant",rootData:L,dynamicAnchors:A})||(t=t===null?ke.errors:
t.concat(ke.errors),e=t.length);var or=n===e}else var or=!0}}}}else return y.errors=[{instancePath:s,schemaPath:"#/oneOf/38/type",keyword:"type",params:{type:"o\
bject"}}],!1;g!==!0&&(g=!0)}else return y.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:U}}],
!1;else return y.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:U}}],!1}else return y.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return y.errors=t,P.props=g,e===0}y.evaluated={dynamicProps:!0,dynamicItems:!1};
function te(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=te.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.format===void 0&&(f="format")||r.from===void 0&&(f="from")||
r.to===void 0&&(f="to")||r.changes===void 0&&(f="changes"))return te.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}}],
!1;{let o=e;for(let l in r)if(!(l==="format"||l==="from"||l==="to"||l==="changes")){return te.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l}}],!1;break}if(o===e){if(r.format!==void 0){let l=r.format,v=e;if(typeof l!="string")return te.errors=[{instancePath:s+
"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(l!=="wesley.changes/1")return te.errors=[{instancePath:s+"/format",
schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.changes/1"}}],!1;var i=v===e}else var i=!0;if(i){if(r.from!==void 0){let l=r.
from,v=e;if(e===v)if(l&&typeof l=="object"&&!Array.isArray(l)){let _;if(l.schema===void 0&&(_="schema")||l.digest===void 0&&(_="digest")||l.annotations===void 0&&
(_="annotations")||l.origin===void 0&&(_="origin"))return te.errors=[{instancePath:s+"/from",schemaPath:"#/properties/from/required",keyword:"required",params:{
missingProperty:_}}],!1;{let h=e;for(let b in l)if(!(b==="schema"||b==="digest"||b==="annotations"||b==="origin")){return te.errors=[{instancePath:s+"/from",schemaPath:"\
#/properties/from/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}}],!1;break}if(h===e){if(l.schema!==void 0){let b=e;Le(l.schema,
{instancePath:s+"/from/schema",parentData:l,parentDataProperty:"schema",rootData:L,dynamicAnchors:A})||(t=t===null?Le.errors:t.concat(Le.errors),e=t.length);var g=b===
e}else var g=!0;if(g){if(l.digest!==void 0){let b=e;$(l.digest,{instancePath:s+"/from/digest",parentData:l,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||
(t=t===null?$.errors:t.concat($.errors),e=t.length);var g=b===e}else var g=!0;if(g){if(l.annotations!==void 0){let b=e;Ie(l.annotations,{instancePath:s+"/from/a\
nnotations",parentData:l,parentDataProperty:"annotations",rootData:L,dynamicAnchors:A})||(t=t===null?Ie.errors:t.concat(Ie.errors),e=t.length);var g=b===e}else var g=!0;
if(g)if(l.origin!==void 0){let b=l.origin,D=e;if(e===D)if(b&&typeof b=="object"&&!Array.isArray(b)){let q;if(b.kind===void 0&&(q="kind")||b.file===void 0&&(q="f\
ile")||b.ref===void 0&&(q="ref"))return te.errors=[{instancePath:s+"/from/origin",schemaPath:"#/properties/from/properties/origin/required",keyword:"required",params:{
missingProperty:q}}],!1;{let E=e;for(let T in b)if(!(T==="kind"||T==="file"||T==="ref")){return te.errors=[{instancePath:s+"/from/origin",schemaPath:"#/properti\
es/from/properties/origin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:T}}],!1;break}if(E===e){if(b.kind!==void 0){let T=b.kind,
x=e;if(typeof T!="string")return te.errors=[{instancePath:s+"/from/origin/kind",schemaPath:"#/properties/from/properties/origin/properties/kind/type",keyword:"t\
ype",params:{type:"string"}}],!1;if(!(T==="baseline"||T==="ir"||T==="sdl"||T==="git"||T==="empty"))return te.errors=[{instancePath:s+"/from/origin/kind",schemaPath:"\
#/properties/from/properties/origin/properties/kind/enum",keyword:"enum",params:{allowedValues:jr.properties.from.properties.origin.properties.kind.enum}}],!1;var c=x===
e}else var c=!0;if(c){if(b.file!==void 0){let T=b.file,x=e,Y=e,V=!1,F=e;if(e===F)if(typeof T=="string"){if(!yr.test(T)){let ne={instancePath:s+"/from/origin/fil\
e",schemaPath:"#/properties/from/properties/origin/properties/file/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u000\
0-\\u001f]+$"}};t===null?t=[ne]:t.push(ne),e++}}else{let ne={instancePath:s+"/from/origin/file",schemaPath:"#/properties/from/properties/origin/properties/file/\
anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[ne]:t.push(ne),e++}var a=F===e;V=V||a;let se=e;if(T!==null){let ne={instancePath:s+"/from/origi\
n/file",schemaPath:"#/properties/from/properties/origin/properties/file/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[ne]:t.push(ne),e++}var a=se===
e;if(V=V||a,V)e=Y,t!==null&&(Y?t.length=Y:t=null);else{let ne={instancePath:s+"/from/origin/file",schemaPath:"#/properties/from/properties/origin/properties/fil\
e/anyOf",keyword:"anyOf",params:{}};return t===null?t=[ne]:t.push(ne),e++,te.errors=t,!1}var c=x===e}else var c=!0;if(c)if(b.ref!==void 0){let T=b.ref,x=e,Y=e,V=!1,
F=e;if(e===F)if(typeof T=="string"){if(N(T)<1){let ne={instancePath:s+"/from/origin/ref",schemaPath:"#/properties/from/properties/origin/properties/ref/anyOf/0/\
minLength",keyword:"minLength",params:{limit:1}};t===null?t=[ne]:t.push(ne),e++}}else{let ne={instancePath:s+"/from/origin/ref",schemaPath:"#/properties/from/pr\
operties/origin/properties/ref/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[ne]:t.push(ne),e++}var d=F===e;V=V||d;let se=e;if(T!==null){let ne={
instancePath:s+"/from/origin/ref",schemaPath:"#/properties/from/properties/origin/properties/ref/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[
ne]:t.push(ne),e++}var d=se===e;if(V=V||d,V)e=Y,t!==null&&(Y?t.length=Y:t=null);else{let ne={instancePath:s+"/from/origin/ref",schemaPath:"#/properties/from/pro\
perties/origin/properties/ref/anyOf",keyword:"anyOf",params:{}};return t===null?t=[ne]:t.push(ne),e++,te.errors=t,!1}var c=x===e}else var c=!0}}}}else return te.
errors=[{instancePath:s+"/from/origin",schemaPath:"#/properties/from/properties/origin/type",keyword:"type",params:{type:"object"}}],!1;var g=D===e}else var g=!0}}}}}else
return te.errors=[{instancePath:s+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"object"}}],!1;var i=v===e}else var i=!0;if(i){if(r.to!==
void 0){let l=r.to,v=e;if(e===v)if(l&&typeof l=="object"&&!Array.isArray(l)){let _;if(l.schema===void 0&&(_="schema")||l.digest===void 0&&(_="digest")||l.annotations===
void 0&&(_="annotations"))return te.errors=[{instancePath:s+"/to",schemaPath:"#/properties/to/required",keyword:"required",params:{missingProperty:_}}],!1;{let h=e;
for(let b in l)if(!(b==="schema"||b==="digest"||b==="annotations")){return te.errors=[{instancePath:s+"/to",schemaPath:"#/properties/to/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:b}}],!1;break}if(h===e){if(l.schema!==void 0){let b=e;Le(l.schema,{instancePath:s+"/to/schema",parentData:l,parentDataProperty:"\
schema",rootData:L,dynamicAnchors:A})||(t=t===null?Le.errors:t.concat(Le.errors),e=t.length);var u=b===e}else var u=!0;if(u){if(l.digest!==void 0){let b=e;$(l.digest,
{instancePath:s+"/to/digest",parentData:l,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var u=b===
e}else var u=!0;if(u)if(l.annotations!==void 0){let b=e;Ie(l.annotations,{instancePath:s+"/to/annotations",parentData:l,parentDataProperty:"annotations",rootData:L,
dynamicAnchors:A})||(t=t===null?Ie.errors:t.concat(Ie.errors),e=t.length);var u=b===e}else var u=!0}}}}else return te.errors=[{instancePath:s+"/to",schemaPath:"\
#/properties/to/type",keyword:"type",params:{type:"object"}}],!1;var i=v===e}else var i=!0;if(i)if(r.changes!==void 0){let l=r.changes,v=e;if(e===v)if(Array.isArray(
l)){var m=!0;let _=l.length;for(let h=0;h<_;h++){let b=l[h],D=e;if(e===D)if(b&&typeof b=="object"&&!Array.isArray(b)){let q;if(b.change===void 0&&(q="change")||
b.classification===void 0&&(q="classification")||b.address===void 0&&(q="address"))return te.errors=[{instancePath:s+"/changes/"+h,schemaPath:"#/properties/chan\
ges/items/required",keyword:"required",params:{missingProperty:q}}],!1;{let E=e;for(let T in b)if(!(T==="change"||T==="classification"||T==="address")){return te.
errors=[{instancePath:s+"/changes/"+h,schemaPath:"#/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:T}}],
!1;break}if(E===e){if(b.change!==void 0){let T=e;y(b.change,{instancePath:s+"/changes/"+h+"/change",parentData:b,parentDataProperty:"change",rootData:L,dynamicAnchors:A})||
(t=t===null?y.errors:t.concat(y.errors),e=t.length);var p=T===e}else var p=!0;if(p){if(b.classification!==void 0){let T=b.classification,x=e;if(typeof T!="strin\
g")return te.errors=[{instancePath:s+"/changes/"+h+"/classification",schemaPath:"#/properties/changes/items/properties/classification/type",keyword:"type",params:{
type:"string"}}],!1;if(!(T==="additive"||T==="tightening"||T==="destructive"))return te.errors=[{instancePath:s+"/changes/"+h+"/classification",schemaPath:"#/pr\
operties/changes/items/properties/classification/enum",keyword:"enum",params:{allowedValues:jr.properties.changes.items.properties.classification.enum}}],!1;var p=x===
e}else var p=!0;if(p)if(b.address!==void 0){let T=e;ce(b.address,{instancePath:s+"/changes/"+h+"/address",parentData:b,parentDataProperty:"address",rootData:L,dynamicAnchors:A})||
(t=t===null?ce.errors:t.concat(ce.errors),e=t.length);var p=T===e}else var p=!0}}}}else return te.errors=[{instancePath:s+"/changes/"+h,schemaPath:"#/properties\
/changes/items/type",keyword:"type",params:{type:"object"}}],!1;var m=D===e;if(!m)break}}else return te.errors=[{instancePath:s+"/changes",schemaPath:"#/propert\
ies/changes/type",keyword:"type",params:{type:"array"}}],!1;var i=v===e}else var i=!0}}}}}else return te.errors=[{instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return te.errors=t,e===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ur=Re;var Pr={type:"object",properties:{id:{type:"string",minLength:1},phase:{type:"string",enum:["expand","backfill","validate","switch","contract"]},do:{$ref:"https\
://wesley.dev/schemas/definitions/Statement"},undo:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Statement"},{type:"null"}]},irreversible:{type:["string",
"null"]},transaction:{anyOf:[{type:"string",minLength:1},{type:"null"}]},lockTimeout:{anyOf:[{type:"integer",minimum:0,maximum:9007199254740991},{type:"null"}]},
statementTimeout:{type:"integer",minimum:0,maximum:9007199254740991},batch:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Batch"},{type:"null"}]},probe:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Probe"},{type:"null"}]},claim:{$ref:"https://wesley.dev/schemas/definitions/Claim"},because:{$ref:"https://\
wesley.dev/schemas/definitions/Address"},why:{type:"string"}},required:["id","phase","do","undo","irreversible","transaction","lockTimeout","statementTimeout","\
batch","probe","claim","because","why"],additionalProperties:!1},us={type:"object",properties:{form:{type:"string",enum:["ALTER POLICY","ALTER TABLE … ADD COLUM\
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
form","on","sql","done","leftover","needs","makes","drops"],additionalProperties:!1};function J(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,
dynamicAnchors:A={}}={}){let t=null,e=0,P=J.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.form===void 0&&(p="form")||r.on===void 0&&(p="on")||r.sql===void 0&&(p="sql")||r.done===void 0&&(p="done")||r.leftover===void 0&&(p="left\
over")||r.needs===void 0&&(p="needs")||r.makes===void 0&&(p="makes")||r.drops===void 0&&(p="drops"))return J.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:p}}],!1;{let f=e;for(let o in r)if(!(o==="form"||o==="on"||o==="sql"||o==="done"||o==="leftover"||o==="needs"||o==="makes"||o===
"drops")){return J.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(f===e){
if(r.form!==void 0){let o=r.form,l=e;if(typeof o!="string")return J.errors=[{instancePath:s+"/form",schemaPath:"#/properties/form/type",keyword:"type",params:{type:"\
string"}}],!1;if(!(o==="ALTER POLICY"||o==="ALTER TABLE … ADD COLUMN"||o==="ALTER TABLE … ADD CONSTRAINT … CHECK … NOT VALID"||o==="ALTER TABLE … ADD CO\
NSTRAINT … FOREIGN KEY"||o==="ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY … NOT VALID"||o==="ALTER TABLE … ADD CONSTRAINT … UNIQUE USING INDEX"||o===
"ALTER TABLE … ALTER COLUMN … DROP DEFAULT"||o==="ALTER TABLE … ALTER COLUMN … DROP NOT NULL"||o==="ALTER TABLE … ALTER COLUMN … SET DEFAULT"||o==="\
ALTER TABLE … ALTER COLUMN … SET NOT NULL"||o==="ALTER TABLE … ALTER COLUMN … TYPE"||o==="ALTER TABLE … DISABLE ROW LEVEL SECURITY"||o==="ALTER TABLE \
… DROP COLUMN"||o==="ALTER TABLE … DROP CONSTRAINT"||o==="ALTER TABLE … DROP CONSTRAINT (foreign key)"||o==="ALTER TABLE … ENABLE ROW LEVEL SECURITY"||o===
"ALTER TABLE … FORCE ROW LEVEL SECURITY"||o==="ALTER TABLE … NO FORCE ROW LEVEL SECURITY"||o==="ALTER TABLE … VALIDATE CONSTRAINT (check)"||o==="ALTER TAB\
LE … VALIDATE CONSTRAINT (foreign key)"||o==="ALTER TYPE … ADD VALUE"||o==="COMMENT ON"||o==="CREATE INDEX"||o==="CREATE INDEX CONCURRENTLY"||o==="CREATE PO\
LICY"||o==="CREATE ROLE"||o==="CREATE SCHEMA"||o==="CREATE TABLE"||o==="CREATE TYPE … AS ENUM"||o==="DROP INDEX"||o==="DROP INDEX CONCURRENTLY"||o==="DROP POL\
ICY"||o==="DROP SCHEMA"||o==="DROP TABLE"||o==="DROP TYPE"||o==="GRANT"||o==="REVOKE"||o==="UPDATE"))return J.errors=[{instancePath:s+"/form",schemaPath:"#/prop\
erties/form/enum",keyword:"enum",params:{allowedValues:us.properties.form.enum}}],!1;var i=l===e}else var i=!0;if(i){if(r.on!==void 0){let o=r.on,l=e;if(e===l)if(Array.
isArray(o)){var g=!0;let w=o.length;for(let _=0;_<w;_++){let h=o[_],b=e;if(e===b)if(typeof h=="string"){if(N(h)<1)return J.errors=[{instancePath:s+"/on/"+_,schemaPath:"\
#/properties/on/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return J.errors=[{instancePath:s+"/on/"+_,schemaPath:"#/properties/on/items/type",
keyword:"type",params:{type:"string"}}],!1;var g=b===e;if(!g)break}}else return J.errors=[{instancePath:s+"/on",schemaPath:"#/properties/on/type",keyword:"type",
params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i){if(r.sql!==void 0){let o=r.sql,l=e;if(e===l)if(typeof o=="string"){if(N(o)<1)return J.errors=[{instancePath:s+
"/sql",schemaPath:"#/properties/sql/minLength",keyword:"minLength",params:{limit:1}}],!1}else return J.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/s\
ql/type",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0;if(i){if(r.done!==void 0){let o=r.done,l=e;if(e===l)if(typeof o=="string"){if(N(o)<
1)return J.errors=[{instancePath:s+"/done",schemaPath:"#/properties/done/minLength",keyword:"minLength",params:{limit:1}}],!1}else return J.errors=[{instancePath:s+
"/done",schemaPath:"#/properties/done/type",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0;if(i){if(r.leftover!==void 0){let o=r.leftover,
l=e,v=e,w=!1,_=e;if(e===_)if(o&&typeof o=="object"&&!Array.isArray(o)){let D;if(o.present===void 0&&(D="present")||o.remove===void 0&&(D="remove")){let j={instancePath:s+
"/leftover",schemaPath:"#/properties/leftover/anyOf/0/required",keyword:"required",params:{missingProperty:D}};t===null?t=[j]:t.push(j),e++}else{let j=e;for(let q in o)
if(!(q==="present"||q==="remove")){let E={instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf/0/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:q}};t===null?t=[E]:t.push(E),e++;break}if(j===e){if(o.present!==void 0){let q=o.present,E=e;if(e===E)if(typeof q=="string"){if(N(
q)<1){let T={instancePath:s+"/leftover/present",schemaPath:"#/properties/leftover/anyOf/0/properties/present/minLength",keyword:"minLength",params:{limit:1}};t===
null?t=[T]:t.push(T),e++}}else{let T={instancePath:s+"/leftover/present",schemaPath:"#/properties/leftover/anyOf/0/properties/present/type",keyword:"type",params:{
type:"string"}};t===null?t=[T]:t.push(T),e++}var c=E===e}else var c=!0;if(c)if(o.remove!==void 0){let q=o.remove,E=e;if(e===E)if(typeof q=="string"){if(N(q)<1){
let x={instancePath:s+"/leftover/remove",schemaPath:"#/properties/leftover/anyOf/0/properties/remove/minLength",keyword:"minLength",params:{limit:1}};t===null?t=
[x]:t.push(x),e++}}else{let x={instancePath:s+"/leftover/remove",schemaPath:"#/properties/leftover/anyOf/0/properties/remove/type",keyword:"type",params:{type:"\
string"}};t===null?t=[x]:t.push(x),e++}var c=E===e}else var c=!0}}}else{let D={instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf/0/type",keyword:"\
type",params:{type:"object"}};t===null?t=[D]:t.push(D),e++}var a=_===e;w=w||a;let h=e;if(o!==null){let D={instancePath:s+"/leftover",schemaPath:"#/properties/le\
ftover/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[D]:t.push(D),e++}var a=h===e;if(w=w||a,w)e=v,t!==null&&(v?t.length=v:t=null);else{let D={instancePath:s+
"/leftover",schemaPath:"#/properties/leftover/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,J.errors=t,!1}var i=l===e}else var i=!0;if(i){
if(r.needs!==void 0){let o=r.needs,l=e;if(e===l)if(Array.isArray(o)){var d=!0;let w=o.length;for(let _=0;_<w;_++){let h=o[_],b=e;if(e===b)if(typeof h=="string"){
if(N(h)<1)return J.errors=[{instancePath:s+"/needs/"+_,schemaPath:"#/properties/needs/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return J.errors=
[{instancePath:s+"/needs/"+_,schemaPath:"#/properties/needs/items/type",keyword:"type",params:{type:"string"}}],!1;var d=b===e;if(!d)break}}else return J.errors=
[{instancePath:s+"/needs",schemaPath:"#/properties/needs/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i){if(r.makes!==void 0){let o=r.
makes,l=e;if(e===l)if(Array.isArray(o)){var u=!0;let w=o.length;for(let _=0;_<w;_++){let h=o[_],b=e;if(e===b)if(typeof h=="string"){if(N(h)<1)return J.errors=[{
instancePath:s+"/makes/"+_,schemaPath:"#/properties/makes/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return J.errors=[{instancePath:s+"/mak\
es/"+_,schemaPath:"#/properties/makes/items/type",keyword:"type",params:{type:"string"}}],!1;var u=b===e;if(!u)break}}else return J.errors=[{instancePath:s+"/ma\
kes",schemaPath:"#/properties/makes/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i)if(r.drops!==void 0){let o=r.drops,l=e;if(e===
l)if(Array.isArray(o)){var m=!0;let w=o.length;for(let _=0;_<w;_++){let h=o[_],b=e;if(e===b)if(typeof h=="string"){if(N(h)<1)return J.errors=[{instancePath:s+"/\
drops/"+_,schemaPath:"#/properties/drops/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return J.errors=[{instancePath:s+"/drops/"+_,schemaPath:"\
#/properties/drops/items/type",keyword:"type",params:{type:"string"}}],!1;var m=b===e;if(!m)break}}else return J.errors=[{instancePath:s+"/drops",schemaPath:"#/\
properties/drops/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0}}}}}}}}}else return J.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return J.errors=t,e===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ie(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ie.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.table===void 0&&(a="table")||r.key===void 0&&(a="key")||r.
size===void 0&&(a="size")||r.pause===void 0&&(a="pause")||r.bound===void 0&&(a="bound"))return ie.errors=[{instancePath:s,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:a}}],!1;{let d=e;for(let u in r)if(!(u==="table"||u==="key"||u==="size"||u==="pause"||u==="bound")){return ie.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}}],!1;break}if(d===e){if(r.table!==void 0){let u=r.table,m=e;if(e===
m)if(typeof u=="string"){if(N(u)<1)return ie.errors=[{instancePath:s+"/table",schemaPath:"#/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return ie.errors=[{instancePath:s+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(r.
key!==void 0){let u=r.key,m=e;if(e===m)if(Array.isArray(u)){if(u.length<1)return ie.errors=[{instancePath:s+"/key",schemaPath:"#/properties/key/minItems",keyword:"\
minItems",params:{limit:1}}],!1;{var g=!0;let f=u.length;for(let o=0;o<f;o++){let l=u[o],v=e;if(e===v)if(l&&typeof l=="object"&&!Array.isArray(l)){let _;if(l.column===
void 0&&(_="column")||l.type===void 0&&(_="type"))return ie.errors=[{instancePath:s+"/key/"+o,schemaPath:"#/properties/key/items/required",keyword:"required",params:{
missingProperty:_}}],!1;{let h=e;for(let b in l)if(!(b==="column"||b==="type")){return ie.errors=[{instancePath:s+"/key/"+o,schemaPath:"#/properties/key/items/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}}],!1;break}if(h===e){if(l.column!==void 0){let b=l.column,D=e;if(e===D)if(typeof b==
"string"){if(N(b)<1)return ie.errors=[{instancePath:s+"/key/"+o+"/column",schemaPath:"#/properties/key/items/properties/column/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return ie.errors=[{instancePath:s+"/key/"+o+"/column",schemaPath:"#/properties/key/items/properties/column/type",keyword:"type",params:{type:"\
string"}}],!1;var c=D===e}else var c=!0;if(c)if(l.type!==void 0){let b=l.type,D=e;if(e===D)if(typeof b=="string"){if(N(b)<1)return ie.errors=[{instancePath:s+"/\
key/"+o+"/type",schemaPath:"#/properties/key/items/properties/type/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ie.errors=[{instancePath:s+"\
/key/"+o+"/type",schemaPath:"#/properties/key/items/properties/type/type",keyword:"type",params:{type:"string"}}],!1;var c=D===e}else var c=!0}}}else return ie.
errors=[{instancePath:s+"/key/"+o,schemaPath:"#/properties/key/items/type",keyword:"type",params:{type:"object"}}],!1;var g=v===e;if(!g)break}}}else return ie.errors=
[{instancePath:s+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0;if(i){if(r.size!==void 0){let u=r.
size,m=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return ie.errors=[{instancePath:s+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===m&&typeof u=="number"&&isFinite(u)){if(u>9007199254740991||isNaN(u))return ie.errors=[{instancePath:s+"/size",schemaPath:"#/properti\
es/size/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(u<1||isNaN(u))return ie.errors=[{instancePath:s+"/size",schemaPath:"#\
/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var i=m===e}else var i=!0;if(i){if(r.pause!==void 0){let u=r.pause,m=e;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return ie.errors=[{instancePath:s+"/pause",schemaPath:"#/properties/pause/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===m&&typeof u=="number"&&isFinite(u)){if(u>9007199254740991||isNaN(u))return ie.errors=[{instancePath:s+"/pause",schemaPath:"#/properties/pause/maximum",
keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(u<0||isNaN(u))return ie.errors=[{instancePath:s+"/pause",schemaPath:"#/properties/paus\
e/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=m===e}else var i=!0;if(i)if(r.bound!==void 0){let u=r.bound,m=e;if(e===m)if(typeof u=="\
string"){if(N(u)<1)return ie.errors=[{instancePath:s+"/bound",schemaPath:"#/properties/bound/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ie.
errors=[{instancePath:s+"/bound",schemaPath:"#/properties/bound/type",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0}}}}}}else return ie.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ie.errors=t,e===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Be(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Be.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.sql===void 0&&(g="sql")||r.meaning===void 0&&(g="meaning"))
return Be.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let c=e;for(let a in r)if(!(a==="sql"||a==="meanin\
g")){return Be.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(c===e){if(r.
sql!==void 0){let a=r.sql,d=e;if(e===d)if(typeof a=="string"){if(N(a)<1)return Be.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return Be.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{type:"string"}}],!1;var i=d===
e}else var i=!0;if(i)if(r.meaning!==void 0){let a=e;if(typeof r.meaning!="string")return Be.errors=[{instancePath:s+"/meaning",schemaPath:"#/properties/meaning/\
type",keyword:"type",params:{type:"string"}}],!1;var i=a===e}else var i=!0}}}else return Be.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return Be.errors=t,e===0}Be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ys={type:"object",properties:{locks:{type:"array",items:{$ref:"\
https://wesley.dev/schemas/definitions/RelationLock"}},scans:{type:"array",items:{type:"string",minLength:1}},rewrites:{type:"array",items:{type:"string",minLength:1}},
blocks:{type:"string",enum:["nothing","schema changes","writes","reads and writes"]}},required:["locks","scans","rewrites","blocks"],additionalProperties:!1},cs={
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
CLUSIVE"||a==="ACCESS EXCLUSIVE"))return xe.errors=[{instancePath:s+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:cs.properties.
mode.enum}}],!1;var i=d===e}else var i=!0}}}else return xe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return xe.errors=
t,e===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function De(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=De.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.
locks===void 0&&(d="locks")||r.scans===void 0&&(d="scans")||r.rewrites===void 0&&(d="rewrites")||r.blocks===void 0&&(d="blocks"))return De.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:d}}],!1;{let u=e;for(let m in r)if(!(m==="locks"||m==="scans"||m==="rewrites"||m==="blocks")){
return De.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(u===e){if(r.locks!==
void 0){let m=r.locks,p=e;if(e===p)if(Array.isArray(m)){var i=!0;let f=m.length;for(let o=0;o<f;o++){let l=e;xe(m[o],{instancePath:s+"/locks/"+o,parentData:m,parentDataProperty:o,
rootData:L,dynamicAnchors:A})||(t=t===null?xe.errors:t.concat(xe.errors),e=t.length);var i=l===e;if(!i)break}}else return De.errors=[{instancePath:s+"/locks",schemaPath:"\
#/properties/locks/type",keyword:"type",params:{type:"array"}}],!1;var g=p===e}else var g=!0;if(g){if(r.scans!==void 0){let m=r.scans,p=e;if(e===p)if(Array.isArray(
m)){var c=!0;let o=m.length;for(let l=0;l<o;l++){let v=m[l],w=e;if(e===w)if(typeof v=="string"){if(N(v)<1)return De.errors=[{instancePath:s+"/scans/"+l,schemaPath:"\
#/properties/scans/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return De.errors=[{instancePath:s+"/scans/"+l,schemaPath:"#/properties/scans/\
items/type",keyword:"type",params:{type:"string"}}],!1;var c=w===e;if(!c)break}}else return De.errors=[{instancePath:s+"/scans",schemaPath:"#/properties/scans/t\
ype",keyword:"type",params:{type:"array"}}],!1;var g=p===e}else var g=!0;if(g){if(r.rewrites!==void 0){let m=r.rewrites,p=e;if(e===p)if(Array.isArray(m)){var a=!0;
let o=m.length;for(let l=0;l<o;l++){let v=m[l],w=e;if(e===w)if(typeof v=="string"){if(N(v)<1)return De.errors=[{instancePath:s+"/rewrites/"+l,schemaPath:"#/prop\
erties/rewrites/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return De.errors=[{instancePath:s+"/rewrites/"+l,schemaPath:"#/properties/rewrit\
es/items/type",keyword:"type",params:{type:"string"}}],!1;var a=w===e;if(!a)break}}else return De.errors=[{instancePath:s+"/rewrites",schemaPath:"#/properties/r\
ewrites/type",keyword:"type",params:{type:"array"}}],!1;var g=p===e}else var g=!0;if(g)if(r.blocks!==void 0){let m=r.blocks,p=e;if(typeof m!="string")return De.
errors=[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type:"string"}}],!1;if(!(m==="nothing"||m==="schema changes"||m===
"writes"||m==="reads and writes"))return De.errors=[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/enum",keyword:"enum",params:{allowedValues:ys.properties.
blocks.enum}}],!1;var g=p===e}else var g=!0}}}}}else return De.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return De.
errors=t,e===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ye(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=ye.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.
id===void 0&&(m="id")||r.phase===void 0&&(m="phase")||r.do===void 0&&(m="do")||r.undo===void 0&&(m="undo")||r.irreversible===void 0&&(m="irreversible")||r.transaction===
void 0&&(m="transaction")||r.lockTimeout===void 0&&(m="lockTimeout")||r.statementTimeout===void 0&&(m="statementTimeout")||r.batch===void 0&&(m="batch")||r.probe===
void 0&&(m="probe")||r.claim===void 0&&(m="claim")||r.because===void 0&&(m="because")||r.why===void 0&&(m="why"))return ye.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:m}}],!1;{let p=e;for(let f in r)if(!mr.call(Pr.properties,f)){return ye.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(p===e){if(r.id!==void 0){let f=r.id,o=e;if(e===o)if(typeof f==
"string"){if(N(f)<1)return ye.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ye.errors=
[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i){if(r.phase!==void 0){let f=r.
phase,o=e;if(typeof f!="string")return ye.errors=[{instancePath:s+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type:"string"}}],!1;if(!(f===
"expand"||f==="backfill"||f==="validate"||f==="switch"||f==="contract"))return ye.errors=[{instancePath:s+"/phase",schemaPath:"#/properties/phase/enum",keyword:"\
enum",params:{allowedValues:Pr.properties.phase.enum}}],!1;var i=o===e}else var i=!0;if(i){if(r.do!==void 0){let f=e;J(r.do,{instancePath:s+"/do",parentData:r,parentDataProperty:"\
do",rootData:L,dynamicAnchors:A})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var i=f===e}else var i=!0;if(i){if(r.undo!==void 0){let f=r.undo,o=e,l=e,
v=!1,w=e;J(f,{instancePath:s+"/undo",parentData:r,parentDataProperty:"undo",rootData:L,dynamicAnchors:A})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var g=w===
e;v=v||g;let _=e;if(f!==null){let b={instancePath:s+"/undo",schemaPath:"#/properties/undo/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(
b),e++}var g=_===e;if(v=v||g,v)e=l,t!==null&&(l?t.length=l:t=null);else{let b={instancePath:s+"/undo",schemaPath:"#/properties/undo/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[b]:t.push(b),e++,ye.errors=t,!1}var i=o===e}else var i=!0;if(i){if(r.irreversible!==void 0){let f=r.irreversible,o=e;if(typeof f!="string"&&f!==
null)return ye.errors=[{instancePath:s+"/irreversible",schemaPath:"#/properties/irreversible/type",keyword:"type",params:{type:Pr.properties.irreversible.type}}],
!1;var i=o===e}else var i=!0;if(i){if(r.transaction!==void 0){let f=r.transaction,o=e,l=e,v=!1,w=e;if(e===w)if(typeof f=="string"){if(N(f)<1){let b={instancePath:s+
"/transaction",schemaPath:"#/properties/transaction/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[b]:t.push(b),e++}}else{let b={instancePath:s+
"/transaction",schemaPath:"#/properties/transaction/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[b]:t.push(b),e++}var c=w===e;v=v||c;let _=e;
if(f!==null){let b={instancePath:s+"/transaction",schemaPath:"#/properties/transaction/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(
b),e++}var c=_===e;if(v=v||c,v)e=l,t!==null&&(l?t.length=l:t=null);else{let b={instancePath:s+"/transaction",schemaPath:"#/properties/transaction/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,ye.errors=t,!1}var i=o===e}else var i=!0;if(i){if(r.lockTimeout!==void 0){let f=r.lockTimeout,o=e,l=e,v=!1,
w=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){let b={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/0/type",keyword:"t\
ype",params:{type:"integer"}};t===null?t=[b]:t.push(b),e++}if(e===w&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f)){let b={instancePath:s+"/l\
ockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};t===null?t=[b]:t.push(b),e++}else if(f<
0||isNaN(f)){let b={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===
null?t=[b]:t.push(b),e++}}var a=w===e;v=v||a;let _=e;if(f!==null){let b={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var a=_===e;if(v=v||a,v)e=l,t!==null&&(l?t.length=l:t=null);else{let b={instancePath:s+"/lockTimeout",schemaPath:"\
#/properties/lockTimeout/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,ye.errors=t,!1}var i=o===e}else var i=!0;if(i){if(r.statementTimeout!==
void 0){let f=r.statementTimeout,o=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return ye.errors=[{instancePath:s+"/statementTimeout",schemaPath:"\
#/properties/statementTimeout/type",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return ye.
errors=[{instancePath:s+"/statementTimeout",schemaPath:"#/properties/statementTimeout/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(f<0||isNaN(f))return ye.errors=[{instancePath:s+"/statementTimeout",schemaPath:"#/properties/statementTimeout/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var i=o===e}else var i=!0;if(i){if(r.batch!==void 0){let f=r.batch,o=e,l=e,v=!1,w=e;ie(f,{instancePath:s+"/batch",parentData:r,parentDataProperty:"\
batch",rootData:L,dynamicAnchors:A})||(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);var d=w===e;v=v||d;let _=e;if(f!==null){let b={instancePath:s+"/batc\
h",schemaPath:"#/properties/batch/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var d=_===e;if(v=v||d,v)e=l,t!==null&&(l?t.length=
l:t=null);else{let b={instancePath:s+"/batch",schemaPath:"#/properties/batch/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,ye.errors=t,!1}
var i=o===e}else var i=!0;if(i){if(r.probe!==void 0){let f=r.probe,o=e,l=e,v=!1,w=e;Be(f,{instancePath:s+"/probe",parentData:r,parentDataProperty:"probe",rootData:L,
dynamicAnchors:A})||(t=t===null?Be.errors:t.concat(Be.errors),e=t.length);var u=w===e;v=v||u;let _=e;if(f!==null){let b={instancePath:s+"/probe",schemaPath:"#/p\
roperties/probe/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var u=_===e;if(v=v||u,v)e=l,t!==null&&(l?t.length=l:t=null);else{
let b={instancePath:s+"/probe",schemaPath:"#/properties/probe/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,ye.errors=t,!1}var i=o===e}else
var i=!0;if(i){if(r.claim!==void 0){let f=e;De(r.claim,{instancePath:s+"/claim",parentData:r,parentDataProperty:"claim",rootData:L,dynamicAnchors:A})||(t=t===null?
De.errors:t.concat(De.errors),e=t.length);var i=f===e}else var i=!0;if(i){if(r.because!==void 0){let f=e;ce(r.because,{instancePath:s+"/because",parentData:r,parentDataProperty:"\
because",rootData:L,dynamicAnchors:A})||(t=t===null?ce.errors:t.concat(ce.errors),e=t.length);var i=f===e}else var i=!0;if(i)if(r.why!==void 0){let f=e;if(typeof r.
why!="string")return ye.errors=[{instancePath:s+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0}}}}}}}}}}}}}}else
return ye.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ye.errors=t,e===0}ye.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Re(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Re.evaluated;if(P.dynamicProps&&
(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.format===void 0&&(d="format")||r.from===void 0&&
(d="from")||r.to===void 0&&(d="to")||r.postgres===void 0&&(d="postgres")||r.changes===void 0&&(d="changes")||r.leftOut===void 0&&(d="leftOut")||r.steps===void 0&&
(d="steps"))return Re.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}}],!1;{let u=e;for(let m in r)if(!(m==="forma\
t"||m==="from"||m==="to"||m==="postgres"||m==="changes"||m==="leftOut"||m==="steps")){return Re.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:m}}],!1;break}if(u===e){if(r.format!==void 0){let m=r.format,p=e;if(typeof m!="string")return Re.errors=[{instancePath:s+
"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(m!=="wesley.plan/1")return Re.errors=[{instancePath:s+"/format",schemaPath:"\
#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.plan/1"}}],!1;var i=p===e}else var i=!0;if(i){if(r.from!==void 0){let m=e;$(r.from,{instancePath:s+
"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var i=m===e}else var i=!0;if(i){
if(r.to!==void 0){let m=e;$(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),
e=t.length);var i=m===e}else var i=!0;if(i){if(r.postgres!==void 0){let m=r.postgres,p=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return Re.errors=
[{instancePath:s+"/postgres",schemaPath:"#/properties/postgres/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof m=="number"&&isFinite(m)){if(m>
9007199254740991||isNaN(m))return Re.errors=[{instancePath:s+"/postgres",schemaPath:"#/properties/postgres/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(m<13||isNaN(m))return Re.errors=[{instancePath:s+"/postgres",schemaPath:"#/properties/postgres/minimum",keyword:"minimum",params:{comparison:">=",limit:13}}],
!1}var i=p===e}else var i=!0;if(i){if(r.changes!==void 0){let m=r.changes,p=e;if(e===p)if(Array.isArray(m)){var g=!0;let o=m.length;for(let l=0;l<o;l++){let v=e;
y(m[l],{instancePath:s+"/changes/"+l,parentData:m,parentDataProperty:l,rootData:L,dynamicAnchors:A})||(t=t===null?y.errors:t.concat(y.errors),e=t.length);var g=v===
e;if(!g)break}}else return Re.errors=[{instancePath:s+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else
var i=!0;if(i){if(r.leftOut!==void 0){let m=r.leftOut,p=e;if(e===p)if(Array.isArray(m)){var c=!0;let o=m.length;for(let l=0;l<o;l++){let v=e;y(m[l],{instancePath:s+
"/leftOut/"+l,parentData:m,parentDataProperty:l,rootData:L,dynamicAnchors:A})||(t=t===null?y.errors:t.concat(y.errors),e=t.length);var c=v===e;if(!c)break}}else
return Re.errors=[{instancePath:s+"/leftOut",schemaPath:"#/properties/leftOut/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0;if(i)if(r.
steps!==void 0){let m=r.steps,p=e;if(e===p)if(Array.isArray(m)){var a=!0;let o=m.length;for(let l=0;l<o;l++){let v=e;ye(m[l],{instancePath:s+"/steps/"+l,parentData:m,
parentDataProperty:l,rootData:L,dynamicAnchors:A})||(t=t===null?ye.errors:t.concat(ye.errors),e=t.length);var a=v===e;if(!a)break}}else return Re.errors=[{instancePath:s+
"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0}}}}}}}}else return Re.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Re.errors=t,e===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Br=ee,Tr={type:"\
object",properties:{format:{type:"string",const:"wesley.realm/1"},plan:{$ref:"https://wesley.dev/schemas/definitions/Digest"},suite:{$ref:"https://wesley.dev/sc\
hemas/definitions/Digest"},verdict:{type:"string",enum:["PASS","FAIL","NOTHING_TO_REHEARSE"]},at:{$ref:"https://wesley.dev/schemas/definitions/Moment"},server:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Server"},{type:"null"}]},fingerprints:{anyOf:[{type:"object",properties:{base:{$ref:"https://wesley.dev/sch\
emas/definitions/Digest"},target:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["base","target"],additionalProperties:!1},{type:"null"}]},rows:{
type:"array",items:{type:"object",properties:{table:{type:"string",minLength:1},rows:{type:"integer",minimum:0,maximum:9007199254740991}},required:["table","row\
s"],additionalProperties:!1}},steps:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/RehearsedStep"}},checks:{type:"array",items:{$ref:"https:/\
/wesley.dev/schemas/definitions/CheckResult"}},tests:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/TestRun"},{type:"null"}]},present:{type:"array",items:{
type:"string",minLength:1}},failure:{anyOf:[{type:"object",properties:{code:{type:"string",minLength:1},message:{type:"string"}},required:["code","message"],additionalProperties:!1},
{type:"null"}]}},required:["format","plan","suite","verdict","at","server","fingerprints","rows","steps","checks","tests","present","failure"],additionalProperties:!1};var hs=new RegExp("^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\dZ$","u");function He(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=He.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(typeof r=="string"){if(!hs.test(r))return He.errors=
[{instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\dZ$"}}],!1}else return He.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return He.errors=t,e===0}He.evaluated={dynamicProps:!1,dynamicItems:!1};var Ir={type:"\
object",properties:{version:{type:"string",minLength:1},versionNumber:{type:"integer",minimum:0,maximum:9007199254740991},major:{type:"integer",minimum:0,maximum:9007199254740991},
provider:{type:"string",enum:["embedded","dsn"]},host:{type:["string","null"]},settings:{type:"object",propertyNames:{type:"string"},additionalProperties:{type:"\
string"}},extensions:{type:"array",items:{type:"string",minLength:1}}},required:["version","versionNumber","major","provider","host","settings","extensions"],additionalProperties:!1};
function oe(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=oe.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.version===void 0&&(d="version")||r.versionNumber===void 0&&
(d="versionNumber")||r.major===void 0&&(d="major")||r.provider===void 0&&(d="provider")||r.host===void 0&&(d="host")||r.settings===void 0&&(d="settings")||r.extensions===
void 0&&(d="extensions"))return oe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}}],!1;{let u=e;for(let m in r)if(!(m===
"version"||m==="versionNumber"||m==="major"||m==="provider"||m==="host"||m==="settings"||m==="extensions")){return oe.errors=[{instancePath:s,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(u===e){if(r.version!==void 0){let m=r.version,p=e;if(e===p)if(typeof m==
"string"){if(N(m)<1)return oe.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit:1}}],!1}else return oe.
errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.versionNumber!==
void 0){let m=r.versionNumber,p=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return oe.errors=[{instancePath:s+"/versionNumber",schemaPath:"#/prop\
erties/versionNumber/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof m=="number"&&isFinite(m)){if(m>9007199254740991||isNaN(m))return oe.errors=
[{instancePath:s+"/versionNumber",schemaPath:"#/properties/versionNumber/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(m<0||
isNaN(m))return oe.errors=[{instancePath:s+"/versionNumber",schemaPath:"#/properties/versionNumber/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}var i=p===e}else var i=!0;if(i){if(r.major!==void 0){let m=r.major,p=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return oe.errors=[{instancePath:s+
"/major",schemaPath:"#/properties/major/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof m=="number"&&isFinite(m)){if(m>9007199254740991||isNaN(
m))return oe.errors=[{instancePath:s+"/major",schemaPath:"#/properties/major/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(m<
0||isNaN(m))return oe.errors=[{instancePath:s+"/major",schemaPath:"#/properties/major/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=p===
e}else var i=!0;if(i){if(r.provider!==void 0){let m=r.provider,p=e;if(typeof m!="string")return oe.errors=[{instancePath:s+"/provider",schemaPath:"#/properties/\
provider/type",keyword:"type",params:{type:"string"}}],!1;if(!(m==="embedded"||m==="dsn"))return oe.errors=[{instancePath:s+"/provider",schemaPath:"#/properties\
/provider/enum",keyword:"enum",params:{allowedValues:Ir.properties.provider.enum}}],!1;var i=p===e}else var i=!0;if(i){if(r.host!==void 0){let m=r.host,p=e;if(typeof m!=
"string"&&m!==null)return oe.errors=[{instancePath:s+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:Ir.properties.host.type}}],!1;var i=p===
e}else var i=!0;if(i){if(r.settings!==void 0){let m=r.settings,p=e;if(e===p)if(m&&typeof m=="object"&&!Array.isArray(m)){for(let o in m){let l=e;if(typeof o!="s\
tring"){let v={instancePath:s+"/settings",schemaPath:"#/properties/settings/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:o};t===null?t=
[v]:t.push(v),e++}var g=l===e;if(!g){let v={instancePath:s+"/settings",schemaPath:"#/properties/settings/propertyNames",keyword:"propertyNames",params:{propertyName:o}};
return t===null?t=[v]:t.push(v),e++,oe.errors=t,!1;break}}if(g)for(let o in m){let l=e;if(typeof m[o]!="string")return oe.errors=[{instancePath:s+"/settings/"+o.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/settings/additionalProperties/type",keyword:"type",params:{type:"string"}}],!1;var c=l===e;if(!c)
break}}else return oe.errors=[{instancePath:s+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type:"object"}}],!1;var i=p===e}else var i=!0;
if(i)if(r.extensions!==void 0){let m=r.extensions,p=e;if(e===p)if(Array.isArray(m)){var a=!0;let o=m.length;for(let l=0;l<o;l++){let v=m[l],w=e;if(e===w)if(typeof v==
"string"){if(N(v)<1)return oe.errors=[{instancePath:s+"/extensions/"+l,schemaPath:"#/properties/extensions/items/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return oe.errors=[{instancePath:s+"/extensions/"+l,schemaPath:"#/properties/extensions/items/type",keyword:"type",params:{type:"string"}}],!1;var a=w===
e;if(!a)break}}else return oe.errors=[{instancePath:s+"/extensions",schemaPath:"#/properties/extensions/type",keyword:"type",params:{type:"array"}}],!1;var i=p===
e}else var i=!0}}}}}}}}else return oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return oe.errors=t,e===0}oe.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var br={type:"object",properties:{id:{type:"string",minLength:1},phase:{type:"string",enum:["expand","backfill","vali\
date","switch","contract"]},milliseconds:{type:"integer",minimum:0,maximum:9007199254740991},retries:{type:"integer",minimum:0,maximum:9007199254740991},rows:{anyOf:[
{type:"integer",minimum:0,maximum:9007199254740991},{type:"null"}]},observed:{type:"string",enum:["pg_locks","relay","not observed"]},locks:{type:"array",items:{
$ref:"https://wesley.dev/schemas/definitions/RelationLock"}},scanned:{type:"array",items:{type:"string",minLength:1}},rewrote:{type:"array",items:{type:"string",
minLength:1}}},required:["id","phase","milliseconds","retries","rows","observed","locks","scanned","rewrote"],additionalProperties:!1};function re(r,{instancePath:s="",
parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=re.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=
void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.id===void 0&&(u="id")||r.phase===void 0&&(u="phase")||r.milliseconds===void 0&&(u="millise\
conds")||r.retries===void 0&&(u="retries")||r.rows===void 0&&(u="rows")||r.observed===void 0&&(u="observed")||r.locks===void 0&&(u="locks")||r.scanned===void 0&&
(u="scanned")||r.rewrote===void 0&&(u="rewrote"))return re.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u}}],!1;{let m=e;
for(let p in r)if(!mr.call(br.properties,p)){return re.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],
!1;break}if(m===e){if(r.id!==void 0){let p=r.id,f=e;if(e===f)if(typeof p=="string"){if(N(p)<1)return re.errors=[{instancePath:s+"/id",schemaPath:"#/properties/i\
d/minLength",keyword:"minLength",params:{limit:1}}],!1}else return re.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"\
string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.phase!==void 0){let p=r.phase,f=e;if(typeof p!="string")return re.errors=[{instancePath:s+"/phase",schemaPath:"\
#/properties/phase/type",keyword:"type",params:{type:"string"}}],!1;if(!(p==="expand"||p==="backfill"||p==="validate"||p==="switch"||p==="contract"))return re.errors=
[{instancePath:s+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues:br.properties.phase.enum}}],!1;var i=f===e}else var i=!0;if(i){
if(r.milliseconds!==void 0){let p=r.milliseconds,f=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return re.errors=[{instancePath:s+"/milliseconds",
schemaPath:"#/properties/milliseconds/type",keyword:"type",params:{type:"integer"}}],!1;if(e===f&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(
p))return re.errors=[{instancePath:s+"/milliseconds",schemaPath:"#/properties/milliseconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(p<0||isNaN(p))return re.errors=[{instancePath:s+"/milliseconds",schemaPath:"#/properties/milliseconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}var i=f===e}else var i=!0;if(i){if(r.retries!==void 0){let p=r.retries,f=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return re.errors=[{instancePath:s+
"/retries",schemaPath:"#/properties/retries/type",keyword:"type",params:{type:"integer"}}],!1;if(e===f&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||
isNaN(p))return re.errors=[{instancePath:s+"/retries",schemaPath:"#/properties/retries/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(p<0||isNaN(p))return re.errors=[{instancePath:s+"/retries",schemaPath:"#/properties/retries/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}var i=f===e}else var i=!0;if(i){if(r.rows!==void 0){let p=r.rows,f=e,o=e,l=!1,v=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let h={instancePath:s+
"/rows",schemaPath:"#/properties/rows/anyOf/0/type",keyword:"type",params:{type:"integer"}};t===null?t=[h]:t.push(h),e++}if(e===v&&typeof p=="number"&&isFinite(
p)){if(p>9007199254740991||isNaN(p)){let h={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
t===null?t=[h]:t.push(h),e++}else if(p<0||isNaN(p)){let h={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/0/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};t===null?t=[h]:t.push(h),e++}}var g=v===e;l=l||g;let w=e;if(p!==null){let h={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[h]:t.push(h),e++}var g=w===e;if(l=l||g,l)e=o,t!==null&&(o?t.length=o:t=null);else{let h={instancePath:s+"/rows",schemaPath:"\
#/properties/rows/anyOf",keyword:"anyOf",params:{}};return t===null?t=[h]:t.push(h),e++,re.errors=t,!1}var i=f===e}else var i=!0;if(i){if(r.observed!==void 0){let p=r.
observed,f=e;if(typeof p!="string")return re.errors=[{instancePath:s+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type:"string"}}],
!1;if(!(p==="pg_locks"||p==="relay"||p==="not observed"))return re.errors=[{instancePath:s+"/observed",schemaPath:"#/properties/observed/enum",keyword:"enum",params:{
allowedValues:br.properties.observed.enum}}],!1;var i=f===e}else var i=!0;if(i){if(r.locks!==void 0){let p=r.locks,f=e;if(e===f)if(Array.isArray(p)){var c=!0;let l=p.
length;for(let v=0;v<l;v++){let w=e;xe(p[v],{instancePath:s+"/locks/"+v,parentData:p,parentDataProperty:v,rootData:L,dynamicAnchors:A})||(t=t===null?xe.errors:t.
concat(xe.errors),e=t.length);var c=w===e;if(!c)break}}else return re.errors=[{instancePath:s+"/locks",schemaPath:"#/properties/locks/type",keyword:"type",params:{
type:"array"}}],!1;var i=f===e}else var i=!0;if(i){if(r.scanned!==void 0){let p=r.scanned,f=e;if(e===f)if(Array.isArray(p)){var a=!0;let l=p.length;for(let v=0;v<
l;v++){let w=p[v],_=e;if(e===_)if(typeof w=="string"){if(N(w)<1)return re.errors=[{instancePath:s+"/scanned/"+v,schemaPath:"#/properties/scanned/items/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return re.errors=[{instancePath:s+"/scanned/"+v,schemaPath:"#/properties/scanned/items/type",keyword:"type",params:{
type:"string"}}],!1;var a=_===e;if(!a)break}}else return re.errors=[{instancePath:s+"/scanned",schemaPath:"#/properties/scanned/type",keyword:"type",params:{type:"\
array"}}],!1;var i=f===e}else var i=!0;if(i)if(r.rewrote!==void 0){let p=r.rewrote,f=e;if(e===f)if(Array.isArray(p)){var d=!0;let l=p.length;for(let v=0;v<l;v++){
let w=p[v],_=e;if(e===_)if(typeof w=="string"){if(N(w)<1)return re.errors=[{instancePath:s+"/rewrote/"+v,schemaPath:"#/properties/rewrote/items/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return re.errors=[{instancePath:s+"/rewrote/"+v,schemaPath:"#/properties/rewrote/items/type",keyword:"type",params:{type:"\
string"}}],!1;var d=_===e;if(!d)break}}else return re.errors=[{instancePath:s+"/rewrote",schemaPath:"#/properties/rewrote/type",keyword:"type",params:{type:"arr\
ay"}}],!1;var i=f===e}else var i=!0}}}}}}}}}}else return re.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return re.errors=
t,e===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xr={type:"object",properties:{check:{type:"string",enum:["converges","re-plan is empty","run\
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
#/properties/check/enum",keyword:"enum",params:{allowedValues:xr.properties.check.enum}}],!1;var i=d===e}else var i=!0;if(i){if(r.verdict!==void 0){let a=r.verdict,
d=e;if(typeof a!="string")return Se.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"}}],!1;if(!(a===
"PASS"||a==="FAIL"||a==="NOT RUN"||a==="NOT APPLICABLE"))return Se.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{
allowedValues:xr.properties.verdict.enum}}],!1;var i=d===e}else var i=!0;if(i)if(r.detail!==void 0){let a=e;if(typeof r.detail!="string")return Se.errors=[{instancePath:s+
"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type:"string"}}],!1;var i=a===e}else var i=!0}}}}else return Se.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Se.errors=t,e===0}Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gs={type:"object",properties:{
planned:{type:"integer",minimum:0,maximum:9007199254740991},results:{type:"array",items:{type:"object",properties:{number:{type:"integer",minimum:0,maximum:9007199254740991},
ok:{type:"boolean"},description:{type:"string"}},required:["number","ok","description"],additionalProperties:!1}},brokeOff:{type:["string","null"]}},required:["\
planned","results","brokeOff"],additionalProperties:!1};function ge(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=ge.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.
planned===void 0&&(a="planned")||r.results===void 0&&(a="results")||r.brokeOff===void 0&&(a="brokeOff"))return ge.errors=[{instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:a}}],!1;{let d=e;for(let u in r)if(!(u==="planned"||u==="results"||u==="brokeOff")){return ge.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}}],!1;break}if(d===e){if(r.planned!==void 0){let u=r.planned,m=e;
if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return ge.errors=[{instancePath:s+"/planned",schemaPath:"#/properties/planned/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===m&&typeof u=="number"&&isFinite(u)){if(u>9007199254740991||isNaN(u))return ge.errors=[{instancePath:s+"/planned",schemaPath:"#/prope\
rties/planned/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(u<0||isNaN(u))return ge.errors=[{instancePath:s+"/planned",schemaPath:"\
#/properties/planned/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=m===e}else var i=!0;if(i){if(r.results!==void 0){let u=r.results,m=e;
if(e===m)if(Array.isArray(u)){var g=!0;let f=u.length;for(let o=0;o<f;o++){let l=u[o],v=e;if(e===v)if(l&&typeof l=="object"&&!Array.isArray(l)){let _;if(l.number===
void 0&&(_="number")||l.ok===void 0&&(_="ok")||l.description===void 0&&(_="description"))return ge.errors=[{instancePath:s+"/results/"+o,schemaPath:"#/propertie\
s/results/items/required",keyword:"required",params:{missingProperty:_}}],!1;{let h=e;for(let b in l)if(!(b==="number"||b==="ok"||b==="description")){return ge.
errors=[{instancePath:s+"/results/"+o,schemaPath:"#/properties/results/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}}],
!1;break}if(h===e){if(l.number!==void 0){let b=l.number,D=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return ge.errors=[{instancePath:s+"/results\
/"+o+"/number",schemaPath:"#/properties/results/items/properties/number/type",keyword:"type",params:{type:"integer"}}],!1;if(e===D&&typeof b=="number"&&isFinite(
b)){if(b>9007199254740991||isNaN(b))return ge.errors=[{instancePath:s+"/results/"+o+"/number",schemaPath:"#/properties/results/items/properties/number/maximum",
keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(b<0||isNaN(b))return ge.errors=[{instancePath:s+"/results/"+o+"/number",schemaPath:"#/\
properties/results/items/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=D===e}else var c=!0;if(c){if(l.ok!==void 0){let b=e;
if(typeof l.ok!="boolean")return ge.errors=[{instancePath:s+"/results/"+o+"/ok",schemaPath:"#/properties/results/items/properties/ok/type",keyword:"type",params:{
type:"boolean"}}],!1;var c=b===e}else var c=!0;if(c)if(l.description!==void 0){let b=e;if(typeof l.description!="string")return ge.errors=[{instancePath:s+"/res\
ults/"+o+"/description",schemaPath:"#/properties/results/items/properties/description/type",keyword:"type",params:{type:"string"}}],!1;var c=b===e}else var c=!0}}}}else
return ge.errors=[{instancePath:s+"/results/"+o,schemaPath:"#/properties/results/items/type",keyword:"type",params:{type:"object"}}],!1;var g=v===e;if(!g)break}}else
return ge.errors=[{instancePath:s+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0;if(i)if(r.
brokeOff!==void 0){let u=r.brokeOff,m=e;if(typeof u!="string"&&u!==null)return ge.errors=[{instancePath:s+"/brokeOff",schemaPath:"#/properties/brokeOff/type",keyword:"\
type",params:{type:gs.properties.brokeOff.type}}],!1;var i=m===e}else var i=!0}}}}else return ge.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return ge.errors=t,e===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ee(r,{instancePath:s="",parentData:R,parentDataProperty:S,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ee.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let w;if(r.format===void 0&&(w="format")||r.plan===void 0&&(w="plan")||r.suite===void 0&&(w="suite")||r.verdict===void 0&&(w="verdic\
t")||r.at===void 0&&(w="at")||r.server===void 0&&(w="server")||r.fingerprints===void 0&&(w="fingerprints")||r.rows===void 0&&(w="rows")||r.steps===void 0&&(w="s\
teps")||r.checks===void 0&&(w="checks")||r.tests===void 0&&(w="tests")||r.present===void 0&&(w="present")||r.failure===void 0&&(w="failure"))return ee.errors=[{
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:w}}],!1;{let _=e;for(let h in r)if(!mr.call(Tr.properties,h)){return ee.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}}],!1;break}if(_===e){if(r.format!==void 0){let h=r.
format,b=e;if(typeof h!="string")return ee.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(h!==
"wesley.realm/1")return ee.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.realm/1"}}],!1;
var i=b===e}else var i=!0;if(i){if(r.plan!==void 0){let h=e;$(r.plan,{instancePath:s+"/plan",parentData:r,parentDataProperty:"plan",rootData:L,dynamicAnchors:A})||
(t=t===null?$.errors:t.concat($.errors),e=t.length);var i=h===e}else var i=!0;if(i){if(r.suite!==void 0){let h=e;$(r.suite,{instancePath:s+"/suite",parentData:r,
parentDataProperty:"suite",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var i=h===e}else var i=!0;if(i){if(r.verdict!==void 0){
let h=r.verdict,b=e;if(typeof h!="string")return ee.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"strin\
g"}}],!1;if(!(h==="PASS"||h==="FAIL"||h==="NOTHING_TO_REHEARSE"))return ee.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"en\
um",params:{allowedValues:Tr.properties.verdict.enum}}],!1;var i=b===e}else var i=!0;if(i){if(r.at!==void 0){let h=e;He(r.at,{instancePath:s+"/at",parentData:r,
parentDataProperty:"at",rootData:L,dynamicAnchors:A})||(t=t===null?He.errors:t.concat(He.errors),e=t.length);var i=h===e}else var i=!0;if(i){if(r.server!==void 0){
let h=r.server,b=e,D=e,j=!1,q=e;oe(h,{instancePath:s+"/server",parentData:r,parentDataProperty:"server",rootData:L,dynamicAnchors:A})||(t=t===null?oe.errors:t.concat(
oe.errors),e=t.length);var g=q===e;j=j||g;let E=e;if(h!==null){let x={instancePath:s+"/server",schemaPath:"#/properties/server/anyOf/1/type",keyword:"type",params:{
type:"null"}};t===null?t=[x]:t.push(x),e++}var g=E===e;if(j=j||g,j)e=D,t!==null&&(D?t.length=D:t=null);else{let x={instancePath:s+"/server",schemaPath:"#/proper\
ties/server/anyOf",keyword:"anyOf",params:{}};return t===null?t=[x]:t.push(x),e++,ee.errors=t,!1}var i=b===e}else var i=!0;if(i){if(r.fingerprints!==void 0){let h=r.
fingerprints,b=e,D=e,j=!1,q=e;if(e===q)if(h&&typeof h=="object"&&!Array.isArray(h)){let x;if(h.base===void 0&&(x="base")||h.target===void 0&&(x="target")){let Y={
instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf/0/required",keyword:"required",params:{missingProperty:x}};t===null?t=[Y]:t.push(Y),e++}else{
let Y=e;for(let V in h)if(!(V==="base"||V==="target")){let F={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf/0/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:V}};t===null?t=[F]:t.push(F),e++;break}if(Y===e){if(h.base!==void 0){let V=e;$(h.base,{instancePath:s+
"/fingerprints/base",parentData:h,parentDataProperty:"base",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var c=V===e}else var c=!0;
if(c)if(h.target!==void 0){let V=e;$(h.target,{instancePath:s+"/fingerprints/target",parentData:h,parentDataProperty:"target",rootData:L,dynamicAnchors:A})||(t=
t===null?$.errors:t.concat($.errors),e=t.length);var c=V===e}else var c=!0}}}else{let x={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/an\
yOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[x]:t.push(x),e++}var a=q===e;j=j||a;let E=e;if(h!==null){let x={instancePath:s+"/fingerprints",schemaPath:"\
#/properties/fingerprints/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[x]:t.push(x),e++}var a=E===e;if(j=j||a,j)e=D,t!==null&&(D?t.length=D:t=
null);else{let x={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf",keyword:"anyOf",params:{}};return t===null?t=[x]:t.push(x),e++,ee.
errors=t,!1}var i=b===e}else var i=!0;if(i){if(r.rows!==void 0){let h=r.rows,b=e;if(e===b)if(Array.isArray(h)){var d=!0;let j=h.length;for(let q=0;q<j;q++){let E=h[q],
T=e;if(e===T)if(E&&typeof E=="object"&&!Array.isArray(E)){let Y;if(E.table===void 0&&(Y="table")||E.rows===void 0&&(Y="rows"))return ee.errors=[{instancePath:s+
"/rows/"+q,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{missingProperty:Y}}],!1;{let V=e;for(let F in E)if(!(F==="table"||F==="rows")){
return ee.errors=[{instancePath:s+"/rows/"+q,schemaPath:"#/properties/rows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:F}}],
!1;break}if(V===e){if(E.table!==void 0){let F=E.table,se=e;if(e===se)if(typeof F=="string"){if(N(F)<1)return ee.errors=[{instancePath:s+"/rows/"+q+"/table",schemaPath:"\
#/properties/rows/items/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ee.errors=[{instancePath:s+"/rows/"+q+"/table",schemaPath:"\
#/properties/rows/items/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var u=se===e}else var u=!0;if(u)if(E.rows!==void 0){let F=E.rows,se=e;
if(!(typeof F=="number"&&!(F%1)&&!isNaN(F)&&isFinite(F)))return ee.errors=[{instancePath:s+"/rows/"+q+"/rows",schemaPath:"#/properties/rows/items/properties/row\
s/type",keyword:"type",params:{type:"integer"}}],!1;if(e===se&&typeof F=="number"&&isFinite(F)){if(F>9007199254740991||isNaN(F))return ee.errors=[{instancePath:s+
"/rows/"+q+"/rows",schemaPath:"#/properties/rows/items/properties/rows/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(F<0||isNaN(
F))return ee.errors=[{instancePath:s+"/rows/"+q+"/rows",schemaPath:"#/properties/rows/items/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}var u=se===e}else var u=!0}}}else return ee.errors=[{instancePath:s+"/rows/"+q,schemaPath:"#/properties/rows/items/type",keyword:"type",params:{type:"object"}}],
!1;var d=T===e;if(!d)break}}else return ee.errors=[{instancePath:s+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type:"array"}}],!1;var i=b===
e}else var i=!0;if(i){if(r.steps!==void 0){let h=r.steps,b=e;if(e===b)if(Array.isArray(h)){var m=!0;let j=h.length;for(let q=0;q<j;q++){let E=e;re(h[q],{instancePath:s+
"/steps/"+q,parentData:h,parentDataProperty:q,rootData:L,dynamicAnchors:A})||(t=t===null?re.errors:t.concat(re.errors),e=t.length);var m=E===e;if(!m)break}}else
return ee.errors=[{instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var i=b===e}else var i=!0;if(i){if(r.checks!==
void 0){let h=r.checks,b=e;if(e===b)if(Array.isArray(h)){var p=!0;let j=h.length;for(let q=0;q<j;q++){let E=e;Se(h[q],{instancePath:s+"/checks/"+q,parentData:h,
parentDataProperty:q,rootData:L,dynamicAnchors:A})||(t=t===null?Se.errors:t.concat(Se.errors),e=t.length);var p=E===e;if(!p)break}}else return ee.errors=[{instancePath:s+
"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"array"}}],!1;var i=b===e}else var i=!0;if(i){if(r.tests!==void 0){let h=r.tests,b=e,
D=e,j=!1,q=e;ge(h,{instancePath:s+"/tests",parentData:r,parentDataProperty:"tests",rootData:L,dynamicAnchors:A})||(t=t===null?ge.errors:t.concat(ge.errors),e=t.
length);var f=q===e;j=j||f;let E=e;if(h!==null){let x={instancePath:s+"/tests",schemaPath:"#/properties/tests/anyOf/1/type",keyword:"type",params:{type:"null"}};
t===null?t=[x]:t.push(x),e++}var f=E===e;if(j=j||f,j)e=D,t!==null&&(D?t.length=D:t=null);else{let x={instancePath:s+"/tests",schemaPath:"#/properties/tests/anyO\
f",keyword:"anyOf",params:{}};return t===null?t=[x]:t.push(x),e++,ee.errors=t,!1}var i=b===e}else var i=!0;if(i){if(r.present!==void 0){let h=r.present,b=e;if(e===
b)if(Array.isArray(h)){var o=!0;let j=h.length;for(let q=0;q<j;q++){let E=h[q],T=e;if(e===T)if(typeof E=="string"){if(N(E)<1)return ee.errors=[{instancePath:s+"\
/present/"+q,schemaPath:"#/properties/present/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ee.errors=[{instancePath:s+"/present/"+q,schemaPath:"\
#/properties/present/items/type",keyword:"type",params:{type:"string"}}],!1;var o=T===e;if(!o)break}}else return ee.errors=[{instancePath:s+"/present",schemaPath:"\
#/properties/present/type",keyword:"type",params:{type:"array"}}],!1;var i=b===e}else var i=!0;if(i)if(r.failure!==void 0){let h=r.failure,b=e,D=e,j=!1,q=e;if(e===
q)if(h&&typeof h=="object"&&!Array.isArray(h)){let x;if(h.code===void 0&&(x="code")||h.message===void 0&&(x="message")){let Y={instancePath:s+"/failure",schemaPath:"\
#/properties/failure/anyOf/0/required",keyword:"required",params:{missingProperty:x}};t===null?t=[Y]:t.push(Y),e++}else{let Y=e;for(let V in h)if(!(V==="code"||
V==="message")){let F={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:V}};
t===null?t=[F]:t.push(F),e++;break}if(Y===e){if(h.code!==void 0){let V=h.code,F=e;if(e===F)if(typeof V=="string"){if(N(V)<1){let se={instancePath:s+"/failure/co\
de",schemaPath:"#/properties/failure/anyOf/0/properties/code/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[se]:t.push(se),e++}}else{let se={instancePath:s+
"/failure/code",schemaPath:"#/properties/failure/anyOf/0/properties/code/type",keyword:"type",params:{type:"string"}};t===null?t=[se]:t.push(se),e++}var l=F===e}else
var l=!0;if(l)if(h.message!==void 0){let V=e;if(typeof h.message!="string"){let se={instancePath:s+"/failure/message",schemaPath:"#/properties/failure/anyOf/0/p\
roperties/message/type",keyword:"type",params:{type:"string"}};t===null?t=[se]:t.push(se),e++}var l=V===e}else var l=!0}}}else{let x={instancePath:s+"/failure",
schemaPath:"#/properties/failure/anyOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[x]:t.push(x),e++}var v=q===e;j=j||v;let E=e;if(h!==null){let x={
instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[x]:t.push(x),e++}var v=E===e;if(j=j||v,
j)e=D,t!==null&&(D?t.length=D:t=null);else{let x={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf",keyword:"anyOf",params:{}};return t===null?t=
[x]:t.push(x),e++,ee.errors=t,!1}var i=b===e}else var i=!0}}}}}}}}}}}}}}else return ee.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return ee.errors=t,e===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var zr=Ee,Rr={type:"object",properties:{format:{type:"string",const:"\
wesley.scores/1"},scs:{$ref:"https://wesley.dev/schemas/definitions/Coverage"},tci:{$ref:"https://wesley.dev/schemas/definitions/Confidence"},mri:{$ref:"https:/\
/wesley.dev/schemas/definitions/Risk"},gates:{type:"array",items:{type:"object",properties:{score:{type:"string",enum:["scs","tci","mri"]},value:{$ref:"https://\
wesley.dev/schemas/definitions/BasisPoints"},limit:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},passes:{type:"boolean"}},required:["score","value",
"limit","passes"],additionalProperties:!1}},verdict:{type:"string",enum:["ELEMENTARY","REQUIRES_INVESTIGATION","YOU_SHALL_NOT_PASS"]}},required:["format","scs",
"tci","mri","gates","verdict"],additionalProperties:!1},wr={type:"object",properties:{value:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},groups:{
type:"array",items:{type:"object",properties:{group:{type:"string",enum:["sql","types","validation","tests"]},covered:{type:"integer",minimum:0,maximum:9007199254740991},
elements:{type:"integer",minimum:0,maximum:9007199254740991},coveredWeight:{type:"integer",minimum:0,maximum:9007199254740991},weight:{type:"integer",minimum:0,
maximum:9007199254740991}},required:["group","covered","elements","coveredWeight","weight"],additionalProperties:!1}},off:{type:"array",items:{type:"string",enum:[
"postgres","typescript","zod","pgtap","kysely"]}},missing:{type:"array",items:{type:"object",properties:{element:{type:"string",minLength:1},weight:{type:"integ\
er",minimum:0,maximum:9007199254740991},groups:{type:"array",items:{type:"string",enum:["sql","types","validation","tests"]}}},required:["element","weight","gro\
ups"],additionalProperties:!1}}},required:["value","groups","off","missing"],additionalProperties:!1};function me(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=me.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return me.errors=[{instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"integer"}}],!1;if(e===0&&typeof r=="number"&&isFinite(r)){if(r>1e4||isNaN(r))return me.errors=[{instancePath:s,schemaPath:"#/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e4}}],!1;if(r<0||isNaN(r))return me.errors=[{instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}return me.errors=t,e===0}me.evaluated={dynamicProps:!1,dynamicItems:!1};function B(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,
dynamicAnchors:A={}}={}){let t=null,e=0,P=B.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.value===void 0&&(p="value")||r.groups===void 0&&(p="groups")||r.off===void 0&&(p="off")||r.missing===void 0&&(p="missing"))return B.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;{let f=e;for(let o in r)if(!(o==="value"||o==="groups"||o==="off"||o===
"missing")){return B.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(f===
e){if(r.value!==void 0){let o=e;me(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:A})||(t=t===null?me.errors:
t.concat(me.errors),e=t.length);var i=o===e}else var i=!0;if(i){if(r.groups!==void 0){let o=r.groups,l=e;if(e===l)if(Array.isArray(o)){var g=!0;let w=o.length;for(let _=0;_<
w;_++){let h=o[_],b=e;if(e===b)if(h&&typeof h=="object"&&!Array.isArray(h)){let j;if(h.group===void 0&&(j="group")||h.covered===void 0&&(j="covered")||h.elements===
void 0&&(j="elements")||h.coveredWeight===void 0&&(j="coveredWeight")||h.weight===void 0&&(j="weight"))return B.errors=[{instancePath:s+"/groups/"+_,schemaPath:"\
#/properties/groups/items/required",keyword:"required",params:{missingProperty:j}}],!1;{let q=e;for(let E in h)if(!(E==="group"||E==="covered"||E==="elements"||
E==="coveredWeight"||E==="weight")){return B.errors=[{instancePath:s+"/groups/"+_,schemaPath:"#/properties/groups/items/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:E}}],!1;break}if(q===e){if(h.group!==void 0){let E=h.group,T=e;if(typeof E!="string")return B.errors=[{instancePath:s+"/\
groups/"+_+"/group",schemaPath:"#/properties/groups/items/properties/group/type",keyword:"type",params:{type:"string"}}],!1;if(!(E==="sql"||E==="types"||E==="va\
lidation"||E==="tests"))return B.errors=[{instancePath:s+"/groups/"+_+"/group",schemaPath:"#/properties/groups/items/properties/group/enum",keyword:"enum",params:{
allowedValues:wr.properties.groups.items.properties.group.enum}}],!1;var c=T===e}else var c=!0;if(c){if(h.covered!==void 0){let E=h.covered,T=e;if(!(typeof E=="\
number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return B.errors=[{instancePath:s+"/groups/"+_+"/covered",schemaPath:"#/properties/groups/items/properties/covered/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===T&&typeof E=="number"&&isFinite(E)){if(E>9007199254740991||isNaN(E))return B.errors=[{instancePath:s+"/groups\
/"+_+"/covered",schemaPath:"#/properties/groups/items/properties/covered/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(E<0||
isNaN(E))return B.errors=[{instancePath:s+"/groups/"+_+"/covered",schemaPath:"#/properties/groups/items/properties/covered/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var c=T===e}else var c=!0;if(c){if(h.elements!==void 0){let E=h.elements,T=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return B.
errors=[{instancePath:s+"/groups/"+_+"/elements",schemaPath:"#/properties/groups/items/properties/elements/type",keyword:"type",params:{type:"integer"}}],!1;if(e===
T&&typeof E=="number"&&isFinite(E)){if(E>9007199254740991||isNaN(E))return B.errors=[{instancePath:s+"/groups/"+_+"/elements",schemaPath:"#/properties/groups/it\
ems/properties/elements/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(E<0||isNaN(E))return B.errors=[{instancePath:s+"/grou\
ps/"+_+"/elements",schemaPath:"#/properties/groups/items/properties/elements/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=T===e}else var c=!0;
if(c){if(h.coveredWeight!==void 0){let E=h.coveredWeight,T=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return B.errors=[{instancePath:s+"/groups/"+
_+"/coveredWeight",schemaPath:"#/properties/groups/items/properties/coveredWeight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===T&&typeof E=="number"&&
isFinite(E)){if(E>9007199254740991||isNaN(E))return B.errors=[{instancePath:s+"/groups/"+_+"/coveredWeight",schemaPath:"#/properties/groups/items/properties/cov\
eredWeight/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(E<0||isNaN(E))return B.errors=[{instancePath:s+"/groups/"+_+"/cove\
redWeight",schemaPath:"#/properties/groups/items/properties/coveredWeight/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=T===e}else var c=!0;
if(c)if(h.weight!==void 0){let E=h.weight,T=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return B.errors=[{instancePath:s+"/groups/"+_+"/weight",schemaPath:"\
#/properties/groups/items/properties/weight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===T&&typeof E=="number"&&isFinite(E)){if(E>9007199254740991||
isNaN(E))return B.errors=[{instancePath:s+"/groups/"+_+"/weight",schemaPath:"#/properties/groups/items/properties/weight/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(E<0||isNaN(E))return B.errors=[{instancePath:s+"/groups/"+_+"/weight",schemaPath:"#/properties/groups/items/properties/weigh\
t/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=T===e}else var c=!0}}}}}}else return B.errors=[{instancePath:s+"/groups/"+_,schemaPath:"\
#/properties/groups/items/type",keyword:"type",params:{type:"object"}}],!1;var g=b===e;if(!g)break}}else return B.errors=[{instancePath:s+"/groups",schemaPath:"\
#/properties/groups/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i){if(r.off!==void 0){let o=r.off,l=e;if(e===l)if(Array.isArray(
o)){var a=!0;let w=o.length;for(let _=0;_<w;_++){let h=o[_],b=e;if(typeof h!="string")return B.errors=[{instancePath:s+"/off/"+_,schemaPath:"#/properties/off/it\
ems/type",keyword:"type",params:{type:"string"}}],!1;if(!(h==="postgres"||h==="typescript"||h==="zod"||h==="pgtap"||h==="kysely"))return B.errors=[{instancePath:s+
"/off/"+_,schemaPath:"#/properties/off/items/enum",keyword:"enum",params:{allowedValues:wr.properties.off.items.enum}}],!1;var a=b===e;if(!a)break}}else return B.
errors=[{instancePath:s+"/off",schemaPath:"#/properties/off/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i)if(r.missing!==void 0){
let o=r.missing,l=e;if(e===l)if(Array.isArray(o)){var d=!0;let w=o.length;for(let _=0;_<w;_++){let h=o[_],b=e;if(e===b)if(h&&typeof h=="object"&&!Array.isArray(
h)){let j;if(h.element===void 0&&(j="element")||h.weight===void 0&&(j="weight")||h.groups===void 0&&(j="groups"))return B.errors=[{instancePath:s+"/missing/"+_,
schemaPath:"#/properties/missing/items/required",keyword:"required",params:{missingProperty:j}}],!1;{let q=e;for(let E in h)if(!(E==="element"||E==="weight"||E===
"groups")){return B.errors=[{instancePath:s+"/missing/"+_,schemaPath:"#/properties/missing/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:E}}],
!1;break}if(q===e){if(h.element!==void 0){let E=h.element,T=e;if(e===T)if(typeof E=="string"){if(N(E)<1)return B.errors=[{instancePath:s+"/missing/"+_+"/element",
schemaPath:"#/properties/missing/items/properties/element/minLength",keyword:"minLength",params:{limit:1}}],!1}else return B.errors=[{instancePath:s+"/missing/"+
_+"/element",schemaPath:"#/properties/missing/items/properties/element/type",keyword:"type",params:{type:"string"}}],!1;var u=T===e}else var u=!0;if(u){if(h.weight!==
void 0){let E=h.weight,T=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return B.errors=[{instancePath:s+"/missing/"+_+"/weight",schemaPath:"#/prope\
rties/missing/items/properties/weight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===T&&typeof E=="number"&&isFinite(E)){if(E>9007199254740991||isNaN(
E))return B.errors=[{instancePath:s+"/missing/"+_+"/weight",schemaPath:"#/properties/missing/items/properties/weight/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(E<0||isNaN(E))return B.errors=[{instancePath:s+"/missing/"+_+"/weight",schemaPath:"#/properties/missing/items/properties/wei\
ght/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var u=T===e}else var u=!0;if(u)if(h.groups!==void 0){let E=h.groups,T=e;if(e===T)if(Array.isArray(
E)){var m=!0;let Y=E.length;for(let V=0;V<Y;V++){let F=E[V],se=e;if(typeof F!="string")return B.errors=[{instancePath:s+"/missing/"+_+"/groups/"+V,schemaPath:"#\
/properties/missing/items/properties/groups/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(F==="sql"||F==="types"||F==="validation"||F==="tests"))return B.
errors=[{instancePath:s+"/missing/"+_+"/groups/"+V,schemaPath:"#/properties/missing/items/properties/groups/items/enum",keyword:"enum",params:{allowedValues:wr.
properties.missing.items.properties.groups.items.enum}}],!1;var m=se===e;if(!m)break}}else return B.errors=[{instancePath:s+"/missing/"+_+"/groups",schemaPath:"\
#/properties/missing/items/properties/groups/type",keyword:"type",params:{type:"array"}}],!1;var u=T===e}else var u=!0}}}}else return B.errors=[{instancePath:s+
"/missing/"+_,schemaPath:"#/properties/missing/items/type",keyword:"type",params:{type:"object"}}],!1;var d=b===e;if(!d)break}}else return B.errors=[{instancePath:s+
"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0}}}}}else return B.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return B.errors=t,e===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vs={type:"obje\
ct",properties:{value:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},parts:{type:"array",items:{type:"object",properties:{part:{type:"string",enum:[
"structure","behaviour","plan"]},share:{type:"integer",minimum:0,maximum:9007199254740991},passed:{type:"integer",minimum:0,maximum:9007199254740991},of:{type:"\
integer",minimum:0,maximum:9007199254740991},missing:{type:"array",items:{type:"string",minLength:1}}},required:["part","share","passed","of","missing"],additionalProperties:!1}}},
required:["value","parts"],additionalProperties:!1};function ae(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,
e=0,P=ae.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.value===void 0&&
(d="value")||r.parts===void 0&&(d="parts"))return ae.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}}],!1;{let u=e;
for(let m in r)if(!(m==="value"||m==="parts")){return ae.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],
!1;break}if(u===e){if(r.value!==void 0){let m=e;me(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:A})||(t=t===
null?me.errors:t.concat(me.errors),e=t.length);var i=m===e}else var i=!0;if(i)if(r.parts!==void 0){let m=r.parts,p=e;if(e===p)if(Array.isArray(m)){var g=!0;let o=m.
length;for(let l=0;l<o;l++){let v=m[l],w=e;if(e===w)if(v&&typeof v=="object"&&!Array.isArray(v)){let h;if(v.part===void 0&&(h="part")||v.share===void 0&&(h="sha\
re")||v.passed===void 0&&(h="passed")||v.of===void 0&&(h="of")||v.missing===void 0&&(h="missing"))return ae.errors=[{instancePath:s+"/parts/"+l,schemaPath:"#/pr\
operties/parts/items/required",keyword:"required",params:{missingProperty:h}}],!1;{let b=e;for(let D in v)if(!(D==="part"||D==="share"||D==="passed"||D==="of"||
D==="missing")){return ae.errors=[{instancePath:s+"/parts/"+l,schemaPath:"#/properties/parts/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:D}}],!1;break}if(b===e){if(v.part!==void 0){let D=v.part,j=e;if(typeof D!="string")return ae.errors=[{instancePath:s+"/parts/"+l+"/part",schemaPath:"\
#/properties/parts/items/properties/part/type",keyword:"type",params:{type:"string"}}],!1;if(!(D==="structure"||D==="behaviour"||D==="plan"))return ae.errors=[{
instancePath:s+"/parts/"+l+"/part",schemaPath:"#/properties/parts/items/properties/part/enum",keyword:"enum",params:{allowedValues:vs.properties.parts.items.properties.
part.enum}}],!1;var c=j===e}else var c=!0;if(c){if(v.share!==void 0){let D=v.share,j=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return ae.errors=
[{instancePath:s+"/parts/"+l+"/share",schemaPath:"#/properties/parts/items/properties/share/type",keyword:"type",params:{type:"integer"}}],!1;if(e===j&&typeof D==
"number"&&isFinite(D)){if(D>9007199254740991||isNaN(D))return ae.errors=[{instancePath:s+"/parts/"+l+"/share",schemaPath:"#/properties/parts/items/properties/sh\
are/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(D<0||isNaN(D))return ae.errors=[{instancePath:s+"/parts/"+l+"/share",schemaPath:"\
#/properties/parts/items/properties/share/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=j===e}else var c=!0;if(c){if(v.passed!==void 0){
let D=v.passed,j=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return ae.errors=[{instancePath:s+"/parts/"+l+"/passed",schemaPath:"#/properties/par\
ts/items/properties/passed/type",keyword:"type",params:{type:"integer"}}],!1;if(e===j&&typeof D=="number"&&isFinite(D)){if(D>9007199254740991||isNaN(D))return ae.
errors=[{instancePath:s+"/parts/"+l+"/passed",schemaPath:"#/properties/parts/items/properties/passed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(D<0||isNaN(D))return ae.errors=[{instancePath:s+"/parts/"+l+"/passed",schemaPath:"#/properties/parts/items/properties/passed/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}var c=j===e}else var c=!0;if(c){if(v.of!==void 0){let D=v.of,j=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return ae.
errors=[{instancePath:s+"/parts/"+l+"/of",schemaPath:"#/properties/parts/items/properties/of/type",keyword:"type",params:{type:"integer"}}],!1;if(e===j&&typeof D==
"number"&&isFinite(D)){if(D>9007199254740991||isNaN(D))return ae.errors=[{instancePath:s+"/parts/"+l+"/of",schemaPath:"#/properties/parts/items/properties/of/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(D<0||isNaN(D))return ae.errors=[{instancePath:s+"/parts/"+l+"/of",schemaPath:"#\
/properties/parts/items/properties/of/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=j===e}else var c=!0;if(c)if(v.missing!==void 0){let D=v.
missing,j=e;if(e===j)if(Array.isArray(D)){var a=!0;let E=D.length;for(let T=0;T<E;T++){let x=D[T],Y=e;if(e===Y)if(typeof x=="string"){if(N(x)<1)return ae.errors=
[{instancePath:s+"/parts/"+l+"/missing/"+T,schemaPath:"#/properties/parts/items/properties/missing/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return ae.errors=[{instancePath:s+"/parts/"+l+"/missing/"+T,schemaPath:"#/properties/parts/items/properties/missing/items/type",keyword:"type",params:{type:"str\
ing"}}],!1;var a=Y===e;if(!a)break}}else return ae.errors=[{instancePath:s+"/parts/"+l+"/missing",schemaPath:"#/properties/parts/items/properties/missing/type",
keyword:"type",params:{type:"array"}}],!1;var c=j===e}else var c=!0}}}}}}else return ae.errors=[{instancePath:s+"/parts/"+l,schemaPath:"#/properties/parts/items\
/type",keyword:"type",params:{type:"object"}}],!1;var g=w===e;if(!g)break}}else return ae.errors=[{instancePath:s+"/parts",schemaPath:"#/properties/parts/type",
keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0}}}else return ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}}],!1;return ae.errors=t,e===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Cr={type:"object",properties:{step:{type:"string",minLength:1},value:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},blocks:{type:"string",enum:[
"nothing","schema changes","writes","reads and writes"]},lasts:{type:"string",enum:["metadata only","batch","full scan","rewrite"]},observed:{type:"boolean"},wayBack:{
type:"boolean"}},required:["step","value","blocks","lasts","observed","wayBack"],additionalProperties:!1};function Oe(r,{instancePath:s="",parentData:R,parentDataProperty:S,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Oe.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let g;if(r.step===void 0&&(g="step")||r.value===void 0&&(g="value")||r.blocks===void 0&&(g="blocks")||r.lasts===void 0&&(g="lasts")||
r.observed===void 0&&(g="observed")||r.wayBack===void 0&&(g="wayBack"))return Oe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],
!1;{let c=e;for(let a in r)if(!(a==="step"||a==="value"||a==="blocks"||a==="lasts"||a==="observed"||a==="wayBack")){return Oe.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(c===e){if(r.step!==void 0){let a=r.step,d=e;if(e===d)if(typeof a==
"string"){if(N(a)<1)return Oe.errors=[{instancePath:s+"/step",schemaPath:"#/properties/step/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Oe.
errors=[{instancePath:s+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(r.value!==void 0){
let a=e;me(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:A})||(t=t===null?me.errors:t.concat(me.errors),e=t.
length);var i=a===e}else var i=!0;if(i){if(r.blocks!==void 0){let a=r.blocks,d=e;if(typeof a!="string")return Oe.errors=[{instancePath:s+"/blocks",schemaPath:"#\
/properties/blocks/type",keyword:"type",params:{type:"string"}}],!1;if(!(a==="nothing"||a==="schema changes"||a==="writes"||a==="reads and writes"))return Oe.errors=
[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/enum",keyword:"enum",params:{allowedValues:Cr.properties.blocks.enum}}],!1;var i=d===e}else var i=!0;
if(i){if(r.lasts!==void 0){let a=r.lasts,d=e;if(typeof a!="string")return Oe.errors=[{instancePath:s+"/lasts",schemaPath:"#/properties/lasts/type",keyword:"type",
params:{type:"string"}}],!1;if(!(a==="metadata only"||a==="batch"||a==="full scan"||a==="rewrite"))return Oe.errors=[{instancePath:s+"/lasts",schemaPath:"#/prop\
erties/lasts/enum",keyword:"enum",params:{allowedValues:Cr.properties.lasts.enum}}],!1;var i=d===e}else var i=!0;if(i){if(r.observed!==void 0){let a=e;if(typeof r.
observed!="boolean")return Oe.errors=[{instancePath:s+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type:"boolean"}}],!1;var i=a===
e}else var i=!0;if(i)if(r.wayBack!==void 0){let a=e;if(typeof r.wayBack!="boolean")return Oe.errors=[{instancePath:s+"/wayBack",schemaPath:"#/properties/wayBack\
/type",keyword:"type",params:{type:"boolean"}}],!1;var i=a===e}else var i=!0}}}}}}}else return Oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Oe.errors=t,e===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ze(r,{instancePath:s="",parentData:R,parentDataProperty:S,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ze.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let a;if(r.value===void 0&&(a="value")||r.riskiest===void 0&&(a="riskiest")||r.steps===void 0&&(a="steps"))return ze.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;{let d=e;for(let u in r)if(!(u==="value"||u==="riskiest"||u==="steps")){return ze.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}}],!1;break}if(d===e){if(r.value!==void 0){let u=e;
me(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:A})||(t=t===null?me.errors:t.concat(me.errors),e=t.length);
var i=u===e}else var i=!0;if(i){if(r.riskiest!==void 0){let u=r.riskiest,m=e,p=e,f=!1,o=e;Oe(u,{instancePath:s+"/riskiest",parentData:r,parentDataProperty:"risk\
iest",rootData:L,dynamicAnchors:A})||(t=t===null?Oe.errors:t.concat(Oe.errors),e=t.length);var g=o===e;f=f||g;let l=e;if(u!==null){let w={instancePath:s+"/riski\
est",schemaPath:"#/properties/riskiest/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var g=l===e;if(f=f||g,f)e=p,t!==null&&(p?
t.length=p:t=null);else{let w={instancePath:s+"/riskiest",schemaPath:"#/properties/riskiest/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(w),e++,
ze.errors=t,!1}var i=m===e}else var i=!0;if(i)if(r.steps!==void 0){let u=r.steps,m=e;if(e===m)if(Array.isArray(u)){var c=!0;let f=u.length;for(let o=0;o<f;o++){
let l=e;Oe(u[o],{instancePath:s+"/steps/"+o,parentData:u,parentDataProperty:o,rootData:L,dynamicAnchors:A})||(t=t===null?Oe.errors:t.concat(Oe.errors),e=t.length);
var c=l===e;if(!c)break}}else return ze.errors=[{instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var i=m===
e}else var i=!0}}}}else return ze.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ze.errors=t,e===0}ze.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};function Ee(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,
P=Ee.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.format===void 0&&
(a="format")||r.scs===void 0&&(a="scs")||r.tci===void 0&&(a="tci")||r.mri===void 0&&(a="mri")||r.gates===void 0&&(a="gates")||r.verdict===void 0&&(a="verdict"))
return Ee.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;{let d=e;for(let u in r)if(!(u==="format"||u==="scs"||
u==="tci"||u==="mri"||u==="gates"||u==="verdict")){return Ee.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:u}}],!1;break}if(d===e){if(r.format!==void 0){let u=r.format,m=e;if(typeof u!="string")return Ee.errors=[{instancePath:s+"/format",schemaPath:"\
#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(u!=="wesley.scores/1")return Ee.errors=[{instancePath:s+"/format",schemaPath:"#/properti\
es/format/const",keyword:"const",params:{allowedValue:"wesley.scores/1"}}],!1;var i=m===e}else var i=!0;if(i){if(r.scs!==void 0){let u=e;B(r.scs,{instancePath:s+
"/scs",parentData:r,parentDataProperty:"scs",rootData:L,dynamicAnchors:A})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var i=u===e}else var i=!0;if(i){
if(r.tci!==void 0){let u=e;ae(r.tci,{instancePath:s+"/tci",parentData:r,parentDataProperty:"tci",rootData:L,dynamicAnchors:A})||(t=t===null?ae.errors:t.concat(ae.
errors),e=t.length);var i=u===e}else var i=!0;if(i){if(r.mri!==void 0){let u=e;ze(r.mri,{instancePath:s+"/mri",parentData:r,parentDataProperty:"mri",rootData:L,
dynamicAnchors:A})||(t=t===null?ze.errors:t.concat(ze.errors),e=t.length);var i=u===e}else var i=!0;if(i){if(r.gates!==void 0){let u=r.gates,m=e;if(e===m)if(Array.
isArray(u)){var g=!0;let f=u.length;for(let o=0;o<f;o++){let l=u[o],v=e;if(e===v)if(l&&typeof l=="object"&&!Array.isArray(l)){let _;if(l.score===void 0&&(_="sco\
re")||l.value===void 0&&(_="value")||l.limit===void 0&&(_="limit")||l.passes===void 0&&(_="passes"))return Ee.errors=[{instancePath:s+"/gates/"+o,schemaPath:"#/\
properties/gates/items/required",keyword:"required",params:{missingProperty:_}}],!1;{let h=e;for(let b in l)if(!(b==="score"||b==="value"||b==="limit"||b==="pas\
ses")){return Ee.errors=[{instancePath:s+"/gates/"+o,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}}],
!1;break}if(h===e){if(l.score!==void 0){let b=l.score,D=e;if(typeof b!="string")return Ee.errors=[{instancePath:s+"/gates/"+o+"/score",schemaPath:"#/properties/\
gates/items/properties/score/type",keyword:"type",params:{type:"string"}}],!1;if(!(b==="scs"||b==="tci"||b==="mri"))return Ee.errors=[{instancePath:s+"/gates/"+
o+"/score",schemaPath:"#/properties/gates/items/properties/score/enum",keyword:"enum",params:{allowedValues:Rr.properties.gates.items.properties.score.enum}}],!1;
var c=D===e}else var c=!0;if(c){if(l.value!==void 0){let b=e;me(l.value,{instancePath:s+"/gates/"+o+"/value",parentData:l,parentDataProperty:"value",rootData:L,
dynamicAnchors:A})||(t=t===null?me.errors:t.concat(me.errors),e=t.length);var c=b===e}else var c=!0;if(c){if(l.limit!==void 0){let b=e;me(l.limit,{instancePath:s+
"/gates/"+o+"/limit",parentData:l,parentDataProperty:"limit",rootData:L,dynamicAnchors:A})||(t=t===null?me.errors:t.concat(me.errors),e=t.length);var c=b===e}else
var c=!0;if(c)if(l.passes!==void 0){let b=e;if(typeof l.passes!="boolean")return Ee.errors=[{instancePath:s+"/gates/"+o+"/passes",schemaPath:"#/properties/gates\
/items/properties/passes/type",keyword:"type",params:{type:"boolean"}}],!1;var c=b===e}else var c=!0}}}}}else return Ee.errors=[{instancePath:s+"/gates/"+o,schemaPath:"\
#/properties/gates/items/type",keyword:"type",params:{type:"object"}}],!1;var g=v===e;if(!g)break}}else return Ee.errors=[{instancePath:s+"/gates",schemaPath:"#\
/properties/gates/type",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0;if(i)if(r.verdict!==void 0){let u=r.verdict,m=e;if(typeof u!="string")
return Ee.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"}}],!1;if(!(u==="ELEMENTARY"||u==="REQUI\
RES_INVESTIGATION"||u==="YOU_SHALL_NOT_PASS"))return Ee.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:Rr.
properties.verdict.enum}}],!1;var i=m===e}else var i=!0}}}}}}}else return Ee.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return Ee.errors=t,e===0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Kr=Ae;var $r=new RegExp("^[A-Za-z0-9+/]+={0,2}$","u");function Ae(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,
e=0,P=Ae.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.payload===
void 0&&(a="payload")||r.payloadType===void 0&&(a="payloadType")||r.signatures===void 0&&(a="signatures"))return Ae.errors=[{instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:a}}],!1;{let d=e;for(let u in r)if(!(u==="payload"||u==="payloadType"||u==="signatures")){return Ae.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}}],!1;break}if(d===e){if(r.payload!==void 0){let u=r.payload,m=e;
if(e===m)if(typeof u=="string"){if(!$r.test(u))return Ae.errors=[{instancePath:s+"/payload",schemaPath:"#/properties/payload/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9+/]+={0,2}$"}}],!1}else return Ae.errors=[{instancePath:s+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type:"str\
ing"}}],!1;var i=m===e}else var i=!0;if(i){if(r.payloadType!==void 0){let u=r.payloadType,m=e;if(e===m)if(typeof u=="string"){if(N(u)<1)return Ae.errors=[{instancePath:s+
"/payloadType",schemaPath:"#/properties/payloadType/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Ae.errors=[{instancePath:s+"/payloadType",schemaPath:"\
#/properties/payloadType/type",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i)if(r.signatures!==void 0){let u=r.signatures,m=e;if(e===
m)if(Array.isArray(u)){var g=!0;let f=u.length;for(let o=0;o<f;o++){let l=u[o],v=e;if(e===v)if(l&&typeof l=="object"&&!Array.isArray(l)){let _;if(l.keyid===void 0&&
(_="keyid")||l.sig===void 0&&(_="sig"))return Ae.errors=[{instancePath:s+"/signatures/"+o,schemaPath:"#/properties/signatures/items/required",keyword:"required",
params:{missingProperty:_}}],!1;{let h=e;for(let b in l)if(!(b==="keyid"||b==="sig")){return Ae.errors=[{instancePath:s+"/signatures/"+o,schemaPath:"#/propertie\
s/signatures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}}],!1;break}if(h===e){if(l.keyid!==void 0){let b=l.keyid,D=e;
if(e===D)if(typeof b=="string"){if(N(b)<1)return Ae.errors=[{instancePath:s+"/signatures/"+o+"/keyid",schemaPath:"#/properties/signatures/items/properties/keyid\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Ae.errors=[{instancePath:s+"/signatures/"+o+"/keyid",schemaPath:"#/properties/signatures/items\
/properties/keyid/type",keyword:"type",params:{type:"string"}}],!1;var c=D===e}else var c=!0;if(c)if(l.sig!==void 0){let b=l.sig,D=e;if(e===D)if(typeof b=="stri\
ng"){if(!$r.test(b))return Ae.errors=[{instancePath:s+"/signatures/"+o+"/sig",schemaPath:"#/properties/signatures/items/properties/sig/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9+/]+={0,2}$"}}],!1}else return Ae.errors=[{instancePath:s+"/signatures/"+o+"/sig",schemaPath:"#/properties/signatures/items/properti\
es/sig/type",keyword:"type",params:{type:"string"}}],!1;var c=D===e}else var c=!0}}}else return Ae.errors=[{instancePath:s+"/signatures/"+o,schemaPath:"#/proper\
ties/signatures/items/type",keyword:"type",params:{type:"object"}}],!1;var g=v===e;if(!g)break}}else return Ae.errors=[{instancePath:s+"/signatures",schemaPath:"\
#/properties/signatures/type",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0}}}}else return Ae.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return Ae.errors=t,e===0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Yr=$e;function $e(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=$e.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.format===void 0&&(d="format")||r.schema===void 0&&(d="sch\
ema")||r.digest===void 0&&(d="digest")||r.annotations===void 0&&(d="annotations")||r.origin===void 0&&(d="origin"))return $e.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:d}}],!1;{let u=e;for(let m in r)if(!(m==="format"||m==="schema"||m==="digest"||m==="annotations"||m==="or\
igin")){return $e.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(u===e){
if(r.format!==void 0){let m=r.format,p=e;if(typeof m!="string")return $e.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",
params:{type:"string"}}],!1;if(m!=="wesley.baseline/1")return $e.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{
allowedValue:"wesley.baseline/1"}}],!1;var i=p===e}else var i=!0;if(i){if(r.schema!==void 0){let m=e;Le(r.schema,{instancePath:s+"/schema",parentData:r,parentDataProperty:"\
schema",rootData:L,dynamicAnchors:A})||(t=t===null?Le.errors:t.concat(Le.errors),e=t.length);var i=m===e}else var i=!0;if(i){if(r.digest!==void 0){let m=e;$(r.digest,
{instancePath:s+"/digest",parentData:r,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var i=m===
e}else var i=!0;if(i){if(r.annotations!==void 0){let m=e;Ie(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"annotations",rootData:L,
dynamicAnchors:A})||(t=t===null?Ie.errors:t.concat(Ie.errors),e=t.length);var i=m===e}else var i=!0;if(i)if(r.origin!==void 0){let m=r.origin,p=e;if(e===p)if(m&&
typeof m=="object"&&!Array.isArray(m)){let o;if(m.certificate===void 0&&(o="certificate")||m.plan===void 0&&(o="plan"))return $e.errors=[{instancePath:s+"/origi\
n",schemaPath:"#/properties/origin/required",keyword:"required",params:{missingProperty:o}}],!1;{let l=e;for(let v in m)if(!(v==="certificate"||v==="plan")){return $e.
errors=[{instancePath:s+"/origin",schemaPath:"#/properties/origin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v}}],!1;break}
if(l===e){if(m.certificate!==void 0){let v=m.certificate,w=e,_=e,h=!1,b=e;$(v,{instancePath:s+"/origin/certificate",parentData:m,parentDataProperty:"certificate",
rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var g=b===e;h=h||g;let D=e;if(v!==null){let j={instancePath:s+"/origin/certif\
icate",schemaPath:"#/properties/origin/properties/certificate/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[j]:t.push(j),e++}var g=D===e;if(h=h||
g,h)e=_,t!==null&&(_?t.length=_:t=null);else{let j={instancePath:s+"/origin/certificate",schemaPath:"#/properties/origin/properties/certificate/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[j]:t.push(j),e++,$e.errors=t,!1}var c=w===e}else var c=!0;if(c)if(m.plan!==void 0){let v=m.plan,w=e,_=e,h=!1,b=e;$(v,{instancePath:s+
"/origin/plan",parentData:m,parentDataProperty:"plan",rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var a=b===e;h=h||a;let D=e;
if(v!==null){let q={instancePath:s+"/origin/plan",schemaPath:"#/properties/origin/properties/plan/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=
[q]:t.push(q),e++}var a=D===e;if(h=h||a,h)e=_,t!==null&&(_?t.length=_:t=null);else{let q={instancePath:s+"/origin/plan",schemaPath:"#/properties/origin/properti\
es/plan/anyOf",keyword:"anyOf",params:{}};return t===null?t=[q]:t.push(q),e++,$e.errors=t,!1}var c=w===e}else var c=!0}}}else return $e.errors=[{instancePath:s+
"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type:"object"}}],!1;var i=p===e}else var i=!0}}}}}}else return $e.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return $e.errors=t,e===0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mr=_e,ks={type:"\
object",properties:{format:{type:"string",const:"wesley.record/1"},phase:{type:"string",enum:["transform","diff","plan","rehearse","certify"]},wesley:{type:"str\
ing",minLength:1},options:{type:"object",propertyNames:{type:"string",minLength:1},additionalProperties:{type:"string"}},inputs:{type:"object",propertyNames:{type:"\
string",minLength:1},additionalProperties:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},outputs:{type:"object",propertyNames:{type:"string",minLength:1},
additionalProperties:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},digest:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["format","\
phase","wesley","options","inputs","outputs","digest"],additionalProperties:!1};function _e(r,{instancePath:s="",parentData:R,parentDataProperty:S,rootData:L=r,
dynamicAnchors:A={}}={}){let t=null,e=0,P=_e.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.format===void 0&&(p="format")||r.phase===void 0&&(p="phase")||r.wesley===void 0&&(p="wesley")||r.options===void 0&&(p="options")||r.inputs===
void 0&&(p="inputs")||r.outputs===void 0&&(p="outputs")||r.digest===void 0&&(p="digest"))return _e.errors=[{instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:p}}],!1;{let f=e;for(let o in r)if(!(o==="format"||o==="phase"||o==="wesley"||o==="options"||o==="inputs"||o==="outputs"||o==="dig\
est")){return _e.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(f===e){if(r.
format!==void 0){let o=r.format,l=e;if(typeof o!="string")return _e.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{
type:"string"}}],!1;if(o!=="wesley.record/1")return _e.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"\
wesley.record/1"}}],!1;var i=l===e}else var i=!0;if(i){if(r.phase!==void 0){let o=r.phase,l=e;if(typeof o!="string")return _e.errors=[{instancePath:s+"/phase",schemaPath:"\
#/properties/phase/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="transform"||o==="diff"||o==="plan"||o==="rehearse"||o==="certify"))return _e.errors=
[{instancePath:s+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues:ks.properties.phase.enum}}],!1;var i=l===e}else var i=!0;if(i){
if(r.wesley!==void 0){let o=r.wesley,l=e;if(e===l)if(typeof o=="string"){if(N(o)<1)return _e.errors=[{instancePath:s+"/wesley",schemaPath:"#/properties/wesley/m\
inLength",keyword:"minLength",params:{limit:1}}],!1}else return _e.errors=[{instancePath:s+"/wesley",schemaPath:"#/properties/wesley/type",keyword:"type",params:{
type:"string"}}],!1;var i=l===e}else var i=!0;if(i){if(r.options!==void 0){let o=r.options,l=e;if(e===l)if(o&&typeof o=="object"&&!Array.isArray(o)){for(let w in o){
let _=e;if(e===_)if(typeof w=="string"){if(N(w)<1){let h={instancePath:s+"/options",schemaPath:"#/properties/options/propertyNames/minLength",keyword:"minLength",
params:{limit:1},propertyName:w};t===null?t=[h]:t.push(h),e++}}else{let h={instancePath:s+"/options",schemaPath:"#/properties/options/propertyNames/type",keyword:"\
type",params:{type:"string"},propertyName:w};t===null?t=[h]:t.push(h),e++}var g=_===e;if(!g){let h={instancePath:s+"/options",schemaPath:"#/properties/options/p\
ropertyNames",keyword:"propertyNames",params:{propertyName:w}};return t===null?t=[h]:t.push(h),e++,_e.errors=t,!1;break}}if(g)for(let w in o){let _=e;if(typeof o[w]!=
"string")return _e.errors=[{instancePath:s+"/options/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/options/additionalProperties/type",keyword:"\
type",params:{type:"string"}}],!1;var c=_===e;if(!c)break}}else return _e.errors=[{instancePath:s+"/options",schemaPath:"#/properties/options/type",keyword:"typ\
e",params:{type:"object"}}],!1;var i=l===e}else var i=!0;if(i){if(r.inputs!==void 0){let o=r.inputs,l=e;if(e===l)if(o&&typeof o=="object"&&!Array.isArray(o)){for(let w in o){
let _=e;if(e===_)if(typeof w=="string"){if(N(w)<1){let h={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/propertyNames/minLength",keyword:"minLength",
params:{limit:1},propertyName:w};t===null?t=[h]:t.push(h),e++}}else{let h={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/propertyNames/type",keyword:"\
type",params:{type:"string"},propertyName:w};t===null?t=[h]:t.push(h),e++}var a=_===e;if(!a){let h={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/pro\
pertyNames",keyword:"propertyNames",params:{propertyName:w}};return t===null?t=[h]:t.push(h),e++,_e.errors=t,!1;break}}if(a)for(let w in o){let _=e;$(o[w],{instancePath:s+
"/inputs/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:w,rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.
length);var d=_===e;if(!d)break}}else return _e.errors=[{instancePath:s+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"object"}}],
!1;var i=l===e}else var i=!0;if(i){if(r.outputs!==void 0){let o=r.outputs,l=e;if(e===l)if(o&&typeof o=="object"&&!Array.isArray(o)){for(let w in o){let _=e;if(e===
_)if(typeof w=="string"){if(N(w)<1){let h={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames/minLength",keyword:"minLength",params:{limit:1},
propertyName:w};t===null?t=[h]:t.push(h),e++}}else{let h={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames/type",keyword:"type",params:{
type:"string"},propertyName:w};t===null?t=[h]:t.push(h),e++}var u=_===e;if(!u){let h={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames",
keyword:"propertyNames",params:{propertyName:w}};return t===null?t=[h]:t.push(h),e++,_e.errors=t,!1;break}}if(u)for(let w in o){let _=e;$(o[w],{instancePath:s+"\
/outputs/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:w,rootData:L,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.
length);var m=_===e;if(!m)break}}else return _e.errors=[{instancePath:s+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"object"}}],
!1;var i=l===e}else var i=!0;if(i)if(r.digest!==void 0){let o=e;$(r.digest,{instancePath:s+"/digest",parentData:r,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||
(t=t===null?$.errors:t.concat($.errors),e=t.length);var i=o===e}else var i=!0}}}}}}}}else return _e.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return _e.errors=t,e===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ps={ir:Sr,"evidence-map":Vr,changes:Fr,plan:Ur,realm:Br,scores:zr,envelope:Kr,baseline:Yr,record:Mr,config:Lr},bs={ir:{members:{format:null,schema:"Schema",
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
timeout:null},literals:{}},policy:{members:{scs:null,mri:null,tci:null,maxAge:null},literals:{}}},literals:{}}},ws={Schema:{members:{enums:{items:"Enum"},tables:{
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
{members:{kind:null,table:null,foreignKey:"ForeignKey"},literals:{kind:"add-foreign-key"}},{members:{kind:null,table:null,foreignKey:"ForeignKey"},literals:{kind:"\
drop-foreign-key"}},{members:{kind:null,table:null,check:"Check"},literals:{kind:"add-check"}},{members:{kind:null,table:null,check:"Check"},literals:{kind:"dro\
p-check"}},{members:{kind:null,table:null,index:"Index"},literals:{kind:"add-index"}},{members:{kind:null,table:null,index:"Index"},literals:{kind:"drop-index"}},
{members:{kind:null,table:null,policy:"Policy"},literals:{kind:"add-policy"}},{members:{kind:null,table:null,policy:"Policy"},literals:{kind:"drop-policy"}},{members:{
kind:null,table:null,from:"Policy",to:"Policy"},literals:{kind:"change-policy"}},{members:{kind:null,table:null,from:"RowSecurity",to:"RowSecurity"},literals:{kind:"\
set-row-security"}},{members:{kind:null,table:null,grant:"Grant"},literals:{kind:"add-grant"}},{members:{kind:null,table:null,grant:"Grant"},literals:{kind:"dro\
p-grant"}}]},Step:{members:{id:null,phase:null,do:"Statement",undo:"Statement",irreversible:null,transaction:null,lockTimeout:null,statementTimeout:null,batch:"\
Batch",probe:"Probe",claim:"Claim",because:"Address",why:null},literals:{}},Statement:{members:{form:null,on:{items:null},sql:null,done:null,leftover:{members:{
present:null,remove:null},literals:{}},needs:{items:null},makes:{items:null},drops:{items:null}},literals:{}},Batch:{members:{table:null,key:{items:{members:{column:null,
type:null},literals:{}}},size:null,pause:null,bound:null},literals:{}},Probe:{members:{sql:null,meaning:null},literals:{}},Claim:{members:{locks:{items:"Relatio\
nLock"},scans:{items:null},rewrites:{items:null},blocks:null},literals:{}},RelationLock:{members:{relation:null,mode:null},literals:{}},Moment:null,Server:{members:{
version:null,versionNumber:null,major:null,provider:null,host:null,settings:{values:null},extensions:{items:null}},literals:{}},RehearsedStep:{members:{id:null,
phase:null,milliseconds:null,retries:null,rows:null,observed:null,locks:{items:"RelationLock"},scanned:{items:null},rewrote:{items:null}},literals:{}},CheckResult:{
members:{check:null,verdict:null,detail:null},literals:{}},TestRun:{members:{planned:null,results:{items:{members:{number:null,ok:null,description:null},literals:{}}},
brokeOff:null},literals:{}},Coverage:{members:{value:"BasisPoints",groups:{items:{members:{group:null,covered:null,elements:null,coveredWeight:null,weight:null},
literals:{}}},off:{items:null},missing:{items:{members:{element:null,weight:null,groups:{items:null}},literals:{}}}},literals:{}},BasisPoints:null,Confidence:{members:{
value:"BasisPoints",parts:{items:{members:{part:null,share:null,passed:null,of:null,missing:{items:null}},literals:{}}}},literals:{}},Risk:{members:{value:"Basi\
sPoints",riskiest:"StepRisk",steps:{items:"StepRisk"}},literals:{}},StepRisk:{members:{step:null,value:"BasisPoints",blocks:null,lasts:null,observed:null,wayBack:null},
literals:{}}};0&&(module.exports={definitions,layouts,validators});
