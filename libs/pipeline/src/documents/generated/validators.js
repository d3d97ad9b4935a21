// Made by npm run generate from tools/documents.
var sr=Object.defineProperty;var qr=Object.getOwnPropertyDescriptor;var jr=Object.getOwnPropertyNames;var Tr=Object.prototype.hasOwnProperty;var Ir=(r,s)=>()=>{try{return s||r((s={exports:{}}).exports,s),s.exports}catch(x){throw s=0,x}},xr=(r,s)=>{for(var x in s)sr(r,x,{get:s[x],enumerable:!0})},Rr=(r,s,x,R)=>{
if(s&&typeof s=="object"||typeof s=="function")for(let O of jr(s))!Tr.call(r,O)&&O!==x&&sr(r,O,{get:()=>s[O],enumerable:!(R=qr(s,O))||R.enumerable});return r};var Cr=r=>Rr(sr({},"__esModule",{value:!0}),r);var ir=Ir(tr=>{"use strict";Object.defineProperty(tr,"__esModule",{value:!0});function lr(r){let s=r.length,x=0,R=0,O;for(;R<s;)x++,O=r.charCodeAt(R++),O>=55296&&
O<=56319&&R<s&&(O=r.charCodeAt(R),(O&64512)===56320&&R++);return x}tr.default=lr;lr.code='require("ajv/dist/runtime/ucs2length").default'});var as={};xr(as,{definitions:()=>ns,layouts:()=>is,validators:()=>ts});module.exports=Cr(as);var fr=er,Je={type:"object",properties:{$schema:{type:"string"},schema:{anyOf:[{type:"string",minLength:1},{minItems:1,type:"array",items:{type:"string",minLength:1}}]},
out:{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},targets:{minItems:1,type:"array",items:{type:"string",enum:["postgre\
s","typescript","zod","pgtap","kysely"]},uniqueItems:!0},naming:{type:"string",enum:["snake_case","preserve"]},scalars:{type:"object",propertyNames:{type:"strin\
g",minLength:1},additionalProperties:{type:"object",properties:{pg:{type:"string",minLength:1},ts:{type:"string",minLength:1},zod:{type:"string",minLength:1}},required:[
"pg"],additionalProperties:!1}},types:{type:"object",properties:{bigint:{type:"string",enum:["string","bigint"]},date:{type:"string",enum:["Date","string"]}},additionalProperties:!1},
postgres:{type:"integer",minimum:13,maximum:18},baseline:{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},rehearse:{type:"\
object",properties:{rows:{type:"integer",minimum:1,maximum:9007199254740991},timeout:{type:"integer",minimum:1e3,maximum:9007199254740991}},additionalProperties:!1},
policy:{type:"object",properties:{scs:{type:"number",minimum:0,maximum:1},mri:{type:"number",minimum:0,maximum:1},tci:{type:"number",minimum:0,maximum:1},maxAge:{
type:"integer",minimum:8,maximum:365}},additionalProperties:!1}},additionalProperties:!1},Sr=Object.prototype.hasOwnProperty,Xe=ir().default,pr=new RegExp("^(?!\
\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$","u");function er(r,{instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){
let t=null,e=0,g=er.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let c in r)if(!Sr.
call(Je.properties,c)){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};t===null?t=[n]:t.
push(n),e++}if(r.$schema!==void 0&&typeof r.$schema!="string"){let c={instancePath:s+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{
type:"string"}};t===null?t=[c]:t.push(c),e++}if(r.schema!==void 0){let c=r.schema,n=e,m=!1,f=e;if(typeof c=="string"){if(Xe(c)<1){let p={instancePath:s+"/schema",
schemaPath:"#/properties/schema/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[p]:t.push(p),e++}}else{let p={instancePath:s+"/schema",schemaPath:"\
#/properties/schema/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[p]:t.push(p),e++}var i=f===e;m=m||i;let d=e;if(Array.isArray(c)){if(c.length<
1){let l={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/1/minItems",keyword:"minItems",params:{limit:1}};t===null?t=[l]:t.push(l),e++}let p=c.length;
for(let l=0;l<p;l++){let a=c[l];if(typeof a=="string"){if(Xe(a)<1){let u={instancePath:s+"/schema/"+l,schemaPath:"#/properties/schema/anyOf/1/items/minLength",keyword:"\
minLength",params:{limit:1}};t===null?t=[u]:t.push(u),e++}}else{let u={instancePath:s+"/schema/"+l,schemaPath:"#/properties/schema/anyOf/1/items/type",keyword:"\
type",params:{type:"string"}};t===null?t=[u]:t.push(u),e++}}}else{let p={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/1/type",keyword:"type",params:{
type:"array"}};t===null?t=[p]:t.push(p),e++}var i=d===e;if(m=m||i,m)e=n,t!==null&&(n?t.length=n:t=null);else{let p={instancePath:s+"/schema",schemaPath:"#/prope\
rties/schema/anyOf",keyword:"anyOf",params:{}};t===null?t=[p]:t.push(p),e++}}if(r.out!==void 0){let c=r.out;if(typeof c=="string"){if(!pr.test(c)){let n={instancePath:s+
"/out",schemaPath:"#/properties/out/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}};t===null?t=[n]:
t.push(n),e++}}else{let n={instancePath:s+"/out",schemaPath:"#/properties/out/type",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),e++}}if(r.targets!==
void 0){let c=r.targets;if(Array.isArray(c)){if(c.length<1){let d={instancePath:s+"/targets",schemaPath:"#/properties/targets/minItems",keyword:"minItems",params:{
limit:1}};t===null?t=[d]:t.push(d),e++}let n=c.length;for(let d=0;d<n;d++){let p=c[d];if(typeof p!="string"){let l={instancePath:s+"/targets/"+d,schemaPath:"#/p\
roperties/targets/items/type",keyword:"type",params:{type:"string"}};t===null?t=[l]:t.push(l),e++}if(!(p==="postgres"||p==="typescript"||p==="zod"||p==="pgtap"||
p==="kysely")){let l={instancePath:s+"/targets/"+d,schemaPath:"#/properties/targets/items/enum",keyword:"enum",params:{allowedValues:Je.properties.targets.items.
enum}};t===null?t=[l]:t.push(l),e++}}let m=c.length,f;if(m>1){let d={};for(;m--;){let p=c[m];if(typeof p=="string"){if(typeof d[p]=="number"){f=d[p];let l={instancePath:s+
"/targets",schemaPath:"#/properties/targets/uniqueItems",keyword:"uniqueItems",params:{i:m,j:f}};t===null?t=[l]:t.push(l),e++;break}d[p]=m}}}}else{let n={instancePath:s+
"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"}};t===null?t=[n]:t.push(n),e++}}if(r.naming!==void 0){let c=r.naming;if(typeof c!=
"string"){let n={instancePath:s+"/naming",schemaPath:"#/properties/naming/type",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),e++}if(!(c==="sn\
ake_case"||c==="preserve")){let n={instancePath:s+"/naming",schemaPath:"#/properties/naming/enum",keyword:"enum",params:{allowedValues:Je.properties.naming.enum}};
t===null?t=[n]:t.push(n),e++}}if(r.scalars!==void 0){let c=r.scalars;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let n in c){let m=e;if(typeof n=="string"){
if(Xe(n)<1){let f={instancePath:s+"/scalars",schemaPath:"#/properties/scalars/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:n};t===
null?t=[f]:t.push(f),e++}}else{let f={instancePath:s+"/scalars",schemaPath:"#/properties/scalars/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:n};
t===null?t=[f]:t.push(f),e++}var v=m===e;if(!v){let f={instancePath:s+"/scalars",schemaPath:"#/properties/scalars/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};t===null?t=[f]:t.push(f),e++}}for(let n in c){let m=c[n];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.pg===void 0){let f={instancePath:s+"\
/scalars/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scalars/additionalProperties/required",keyword:"required",params:{missingProperty:"\
pg"}};t===null?t=[f]:t.push(f),e++}for(let f in m)if(!(f==="pg"||f==="ts"||f==="zod")){let d={instancePath:s+"/scalars/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/scalars/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};t===null?t=[d]:t.push(
d),e++}if(m.pg!==void 0){let f=m.pg;if(typeof f=="string"){if(Xe(f)<1){let d={instancePath:s+"/scalars/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/pg",schemaPath:"\
#/properties/scalars/additionalProperties/properties/pg/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[d]:t.push(d),e++}}else{let d={instancePath:s+
"/scalars/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/pg",schemaPath:"#/properties/scalars/additionalProperties/properties/pg/type",keyword:"type",params:{type:"\
string"}};t===null?t=[d]:t.push(d),e++}}if(m.ts!==void 0){let f=m.ts;if(typeof f=="string"){if(Xe(f)<1){let d={instancePath:s+"/scalars/"+n.replace(/~/g,"~0").replace(
/\//g,"~1")+"/ts",schemaPath:"#/properties/scalars/additionalProperties/properties/ts/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[d]:t.push(d),
e++}}else{let d={instancePath:s+"/scalars/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/ts",schemaPath:"#/properties/scalars/additionalProperties/properties/ts/t\
ype",keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),e++}}if(m.zod!==void 0){let f=m.zod;if(typeof f=="string"){if(Xe(f)<1){let d={instancePath:s+
"/scalars/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/zod",schemaPath:"#/properties/scalars/additionalProperties/properties/zod/minLength",keyword:"minLength",
params:{limit:1}};t===null?t=[d]:t.push(d),e++}}else{let d={instancePath:s+"/scalars/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/zod",schemaPath:"#/properties/\
scalars/additionalProperties/properties/zod/type",keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),e++}}}else{let f={instancePath:s+"/scalars/"+n.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scalars/additionalProperties/type",keyword:"type",params:{type:"object"}};t===null?t=[f]:t.push(
f),e++}}}else{let n={instancePath:s+"/scalars",schemaPath:"#/properties/scalars/type",keyword:"type",params:{type:"object"}};t===null?t=[n]:t.push(n),e++}}if(r.
types!==void 0){let c=r.types;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let n in c)if(!(n==="bigint"||n==="date")){let m={instancePath:s+"/types",schemaPath:"\
#/properties/types/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[m]:t.push(m),e++}if(c.bigint!==void 0){let n=c.
bigint;if(typeof n!="string"){let m={instancePath:s+"/types/bigint",schemaPath:"#/properties/types/properties/bigint/type",keyword:"type",params:{type:"string"}};
t===null?t=[m]:t.push(m),e++}if(!(n==="string"||n==="bigint")){let m={instancePath:s+"/types/bigint",schemaPath:"#/properties/types/properties/bigint/enum",keyword:"\
enum",params:{allowedValues:Je.properties.types.properties.bigint.enum}};t===null?t=[m]:t.push(m),e++}}if(c.date!==void 0){let n=c.date;if(typeof n!="string"){let m={
instancePath:s+"/types/date",schemaPath:"#/properties/types/properties/date/type",keyword:"type",params:{type:"string"}};t===null?t=[m]:t.push(m),e++}if(!(n==="\
Date"||n==="string")){let m={instancePath:s+"/types/date",schemaPath:"#/properties/types/properties/date/enum",keyword:"enum",params:{allowedValues:Je.properties.
types.properties.date.enum}};t===null?t=[m]:t.push(m),e++}}}else{let n={instancePath:s+"/types",schemaPath:"#/properties/types/type",keyword:"type",params:{type:"\
object"}};t===null?t=[n]:t.push(n),e++}}if(r.postgres!==void 0){let c=r.postgres;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let n={instancePath:s+
"/postgres",schemaPath:"#/properties/postgres/type",keyword:"type",params:{type:"integer"}};t===null?t=[n]:t.push(n),e++}if(typeof c=="number"&&isFinite(c)){if(c>
18||isNaN(c)){let n={instancePath:s+"/postgres",schemaPath:"#/properties/postgres/maximum",keyword:"maximum",params:{comparison:"<=",limit:18}};t===null?t=[n]:t.
push(n),e++}if(c<13||isNaN(c)){let n={instancePath:s+"/postgres",schemaPath:"#/properties/postgres/minimum",keyword:"minimum",params:{comparison:">=",limit:13}};
t===null?t=[n]:t.push(n),e++}}}if(r.baseline!==void 0){let c=r.baseline;if(typeof c=="string"){if(!pr.test(c)){let n={instancePath:s+"/baseline",schemaPath:"#/p\
roperties/baseline/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}};t===null?t=[n]:t.push(n),e++}}else{
let n={instancePath:s+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),e++}}if(r.rehearse!==void 0){
let c=r.rehearse;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let n in c)if(!(n==="rows"||n==="timeout")){let m={instancePath:s+"/rehearse",schemaPath:"#/pr\
operties/rehearse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[m]:t.push(m),e++}if(c.rows!==void 0){let n=c.rows;
if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let m={instancePath:s+"/rehearse/rows",schemaPath:"#/properties/rehearse/properties/rows/type",keyword:"\
type",params:{type:"integer"}};t===null?t=[m]:t.push(m),e++}if(typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(n)){let m={instancePath:s+"/rehears\
e/rows",schemaPath:"#/properties/rehearse/properties/rows/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};t===null?t=[m]:t.push(m),e++}
if(n<1||isNaN(n)){let m={instancePath:s+"/rehearse/rows",schemaPath:"#/properties/rehearse/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
t===null?t=[m]:t.push(m),e++}}}if(c.timeout!==void 0){let n=c.timeout;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let m={instancePath:s+"/rehearse\
/timeout",schemaPath:"#/properties/rehearse/properties/timeout/type",keyword:"type",params:{type:"integer"}};t===null?t=[m]:t.push(m),e++}if(typeof n=="number"&&
isFinite(n)){if(n>9007199254740991||isNaN(n)){let m={instancePath:s+"/rehearse/timeout",schemaPath:"#/properties/rehearse/properties/timeout/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:9007199254740991}};t===null?t=[m]:t.push(m),e++}if(n<1e3||isNaN(n)){let m={instancePath:s+"/rehearse/timeout",schemaPath:"\
#/properties/rehearse/properties/timeout/minimum",keyword:"minimum",params:{comparison:">=",limit:1e3}};t===null?t=[m]:t.push(m),e++}}}}else{let n={instancePath:s+
"/rehearse",schemaPath:"#/properties/rehearse/type",keyword:"type",params:{type:"object"}};t===null?t=[n]:t.push(n),e++}}if(r.policy!==void 0){let c=r.policy;if(c&&
typeof c=="object"&&!Array.isArray(c)){for(let n in c)if(!(n==="scs"||n==="mri"||n==="tci"||n==="maxAge")){let m={instancePath:s+"/policy",schemaPath:"#/propert\
ies/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[m]:t.push(m),e++}if(c.scs!==void 0){let n=c.scs;if(typeof n==
"number"&&isFinite(n)){if(n>1||isNaN(n)){let m={instancePath:s+"/policy/scs",schemaPath:"#/properties/policy/properties/scs/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1}};t===null?t=[m]:t.push(m),e++}if(n<0||isNaN(n)){let m={instancePath:s+"/policy/scs",schemaPath:"#/properties/policy/properties/scs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};t===null?t=[m]:t.push(m),e++}}else{let m={instancePath:s+"/policy/scs",schemaPath:"#/properties/policy/properties/scs\
/type",keyword:"type",params:{type:"number"}};t===null?t=[m]:t.push(m),e++}}if(c.mri!==void 0){let n=c.mri;if(typeof n=="number"&&isFinite(n)){if(n>1||isNaN(n)){
let m={instancePath:s+"/policy/mri",schemaPath:"#/properties/policy/properties/mri/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};t===null?t=[m]:t.
push(m),e++}if(n<0||isNaN(n)){let m={instancePath:s+"/policy/mri",schemaPath:"#/properties/policy/properties/mri/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};t===null?t=[m]:t.push(m),e++}}else{let m={instancePath:s+"/policy/mri",schemaPath:"#/properties/policy/properties/mri/type",keyword:"type",params:{
type:"number"}};t===null?t=[m]:t.push(m),e++}}if(c.tci!==void 0){let n=c.tci;if(typeof n=="number"&&isFinite(n)){if(n>1||isNaN(n)){let m={instancePath:s+"/polic\
y/tci",schemaPath:"#/properties/policy/properties/tci/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};t===null?t=[m]:t.push(m),e++}if(n<0||isNaN(n)){
let m={instancePath:s+"/policy/tci",schemaPath:"#/properties/policy/properties/tci/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[m]:t.
push(m),e++}}else{let m={instancePath:s+"/policy/tci",schemaPath:"#/properties/policy/properties/tci/type",keyword:"type",params:{type:"number"}};t===null?t=[m]:
t.push(m),e++}}if(c.maxAge!==void 0){let n=c.maxAge;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let m={instancePath:s+"/policy/maxAge",schemaPath:"\
#/properties/policy/properties/maxAge/type",keyword:"type",params:{type:"integer"}};t===null?t=[m]:t.push(m),e++}if(typeof n=="number"&&isFinite(n)){if(n>365||isNaN(
n)){let m={instancePath:s+"/policy/maxAge",schemaPath:"#/properties/policy/properties/maxAge/maximum",keyword:"maximum",params:{comparison:"<=",limit:365}};t===
null?t=[m]:t.push(m),e++}if(n<8||isNaN(n)){let m={instancePath:s+"/policy/maxAge",schemaPath:"#/properties/policy/properties/maxAge/minimum",keyword:"minimum",params:{
comparison:">=",limit:8}};t===null?t=[m]:t.push(m),e++}}}}else{let n={instancePath:s+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type:"\
object"}};t===null?t=[n]:t.push(n),e++}}}else{let c={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};t===null?t=[c]:t.push(c),e++}return er.
errors=t,e===0}er.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wr=Fe;var $r={type:"object",properties:{name:{type:"string",minLength:1},values:{type:"array",items:{type:"string",minLength:1}},comment:{type:["string","null"]}},required:[
"name","values","comment"],additionalProperties:!1},q=ir().default;function he(r,{instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){
let t=null,e=0,g=he.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.
name===void 0&&(c="name")||r.values===void 0&&(c="values")||r.comment===void 0&&(c="comment"))return he.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:c}}],!1;{let n=e;for(let m in r)if(!(m==="name"||m==="values"||m==="comment")){return he.errors=[{instancePath:s,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(n===e){if(r.name!==void 0){let m=r.name,f=e;if(e===f)if(typeof m==
"string"){if(q(m)<1)return he.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return he.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.values!==void 0){
let m=r.values,f=e;if(e===f)if(Array.isArray(m)){var v=!0;let p=m.length;for(let l=0;l<p;l++){let a=m[l],u=e;if(e===u)if(typeof a=="string"){if(q(a)<1)return he.
errors=[{instancePath:s+"/values/"+l,schemaPath:"#/properties/values/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return he.errors=[{instancePath:s+
"/values/"+l,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type:"string"}}],!1;var v=u===e;if(!v)break}}else return he.errors=[{instancePath:s+
"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i)if(r.comment!==void 0){let m=r.comment,
f=e;if(typeof m!="string"&&m!==null)return he.errors=[{instancePath:s+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:$r.properties.
comment.type}}],!1;var i=f===e}else var i=!0}}}}else return he.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return he.
errors=t,e===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mr={type:"object",properties:{name:{type:"string",minLength:1},columns:{type:"array",
items:{$ref:"https://wesley.dev/schemas/definitions/Column"}},primaryKey:{$ref:"https://wesley.dev/schemas/definitions/PrimaryKey"},uniqueConstraints:{type:"arr\
ay",items:{$ref:"https://wesley.dev/schemas/definitions/UniqueConstraint"}},foreignKeys:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Foreig\
nKey"}},checks:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Check"}},indexes:{type:"array",items:{$ref:"https://wesley.dev/schemas/definiti\
ons/Index"}},rowSecurity:{$ref:"https://wesley.dev/schemas/definitions/RowSecurity"},policies:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/\
Policy"}},grants:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Grant"}},comment:{type:["string","null"]}},required:["name","columns","primar\
yKey","uniqueConstraints","foreignKeys","checks","indexes","rowSecurity","policies","grants","comment"],additionalProperties:!1},Qe=Object.prototype.hasOwnProperty,
Vr={type:"object",properties:{name:{type:"string",minLength:1},type:{$ref:"https://wesley.dev/schemas/definitions/ColumnType"},nullable:{type:"boolean"},default:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]},generated:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{
type:"null"}]},comment:{type:["string","null"]}},required:["name","type","nullable","default","generated","comment"],additionalProperties:!1},Fr={type:"object",
discriminator:{propertyName:"kind"},oneOf:[{type:"object",properties:{kind:{type:"string",const:"builtin"},name:{type:"string",enum:["bigint","bit varying","bit",
"boolean","bytea","character varying","character","cidr","date","double precision","inet","integer","interval","json","jsonb","macaddr","numeric","real","smalli\
nt","text","time with time zone","time without time zone","timestamp with time zone","timestamp without time zone","uuid"]},modifiers:{maxItems:2,type:"array",items:{
type:"integer",minimum:-9007199254740991,maximum:9007199254740991}},array:{type:"boolean"}},required:["kind","name","modifiers","array"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"enum"},name:{type:"string",minLength:1},array:{type:"boolean"}},required:["kind","name","array"],additionalProperties:!1}]};
function U(r,{instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){let t=null,e=0,g=U.evaluated;if(g.dynamicProps&&(g.props=
void 0),g.dynamicItems&&(g.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m=r.kind;if(typeof m=="string")if(m==="builtin"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let d;if(r.kind===void 0&&(d="kind")||r.name===void 0&&(d="name")||r.modifiers===void 0&&(d="modifiers")||r.array===void 0&&
(d="array"))return U.errors=[{instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:d}}],!1;{let p=e;for(let l in r)if(!(l===
"kind"||l==="name"||l==="modifiers"||l==="array")){return U.errors=[{instancePath:s,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l}}],!1;break}if(p===e){if(r.kind!==void 0){let l=r.kind,a=e;if(typeof l!="string")return U.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/0/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(l!=="builtin")return U.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties\
/kind/const",keyword:"const",params:{allowedValue:"builtin"}}],!1;var i=a===e}else var i=!0;if(i){if(r.name!==void 0){let l=r.name,a=e;if(typeof l!="string")return U.
errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/0/properties/name/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="bigint"||l==="bit varying"||l===
"bit"||l==="boolean"||l==="bytea"||l==="character varying"||l==="character"||l==="cidr"||l==="date"||l==="double precision"||l==="inet"||l==="integer"||l==="int\
erval"||l==="json"||l==="jsonb"||l==="macaddr"||l==="numeric"||l==="real"||l==="smallint"||l==="text"||l==="time with time zone"||l==="time without time zone"||
l==="timestamp with time zone"||l==="timestamp without time zone"||l==="uuid"))return U.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/0/properties/name/en\
um",keyword:"enum",params:{allowedValues:Fr.oneOf[0].properties.name.enum}}],!1;var i=a===e}else var i=!0;if(i){if(r.modifiers!==void 0){let l=r.modifiers,a=e;if(e===
a)if(Array.isArray(l)){if(l.length>2)return U.errors=[{instancePath:s+"/modifiers",schemaPath:"#/oneOf/0/properties/modifiers/maxItems",keyword:"maxItems",params:{
limit:2}}],!1;{var v=!0;let k=l.length;for(let h=0;h<k;h++){let b=l[h],y=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return U.errors=[{instancePath:s+
"/modifiers/"+h,schemaPath:"#/oneOf/0/properties/modifiers/items/type",keyword:"type",params:{type:"integer"}}],!1;if(e===y&&typeof b=="number"&&isFinite(b)){if(b>
9007199254740991||isNaN(b))return U.errors=[{instancePath:s+"/modifiers/"+h,schemaPath:"#/oneOf/0/properties/modifiers/items/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;if(b<-9007199254740991||isNaN(b))return U.errors=[{instancePath:s+"/modifiers/"+h,schemaPath:"#/oneOf/0/properties/\
modifiers/items/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}}],!1}var v=y===e;if(!v)break}}}else return U.errors=[{instancePath:s+
"/modifiers",schemaPath:"#/oneOf/0/properties/modifiers/type",keyword:"type",params:{type:"array"}}],!1;var i=a===e}else var i=!0;if(i)if(r.array!==void 0){let l=e;
if(typeof r.array!="boolean")return U.errors=[{instancePath:s+"/array",schemaPath:"#/oneOf/0/properties/array/type",keyword:"type",params:{type:"boolean"}}],!1;
var i=l===e}else var i=!0}}}}}else return U.errors=[{instancePath:s,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"}}],!1;var c=!0}else if(m===
"enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.kind===void 0&&(d="kind")||r.name===void 0&&(d="name")||r.array===void 0&&(d="array"))return U.
errors=[{instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:d}}],!1;{let p=e;for(let l in r)if(!(l==="kind"||l==="name"||
l==="array")){return U.errors=[{instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}
if(p===e){if(r.kind!==void 0){let l=r.kind,a=e;if(typeof l!="string")return U.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/type",keyword:"\
type",params:{type:"string"}}],!1;if(l!=="enum")return U.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"\
enum"}}],!1;var n=a===e}else var n=!0;if(n){if(r.name!==void 0){let l=r.name,a=e;if(e===a)if(typeof l=="string"){if(q(l)<1)return U.errors=[{instancePath:s+"/na\
me",schemaPath:"#/oneOf/1/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return U.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf\
/1/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var n=a===e}else var n=!0;if(n)if(r.array!==void 0){let l=e;if(typeof r.array!="boolean")return U.
errors=[{instancePath:s+"/array",schemaPath:"#/oneOf/1/properties/array/type",keyword:"type",params:{type:"boolean"}}],!1;var n=l===e}else var n=!0}}}}else return U.
errors=[{instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"}}],!1;c!==!0&&(c=!0)}else return U.errors=[{instancePath:s,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:m}}],!1;else return U.errors=[{instancePath:s,schemaPath:"#/discriminator",
keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:m}}],!1}else return U.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return U.errors=t,g.props=c,e===0}U.evaluated={dynamicProps:!0,dynamicItems:!1};function $(r,{instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){let t=null,e=0,g=$.evaluated;if(g.dynamicProps&&(g.props=
void 0),g.dynamicItems&&(g.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.sql===void 0&&(n="sql")||r.columns===void 0&&(n="columns")||
r.functions===void 0&&(n="functions"))return $.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;{let m=e;for(let f in r)
if(!(f==="sql"||f==="columns"||f==="functions")){return $.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],
!1;break}if(m===e){if(r.sql!==void 0){let f=r.sql,d=e;if(e===d)if(typeof f=="string"){if(q(f)<1)return $.errors=[{instancePath:s+"/sql",schemaPath:"#/properties\
/sql/minLength",keyword:"minLength",params:{limit:1}}],!1}else return $.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{
type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(r.columns!==void 0){let f=r.columns,d=e;if(e===d)if(Array.isArray(f)){var v=!0;let l=f.length;for(let a=0;a<
l;a++){let u=f[a],k=e;if(e===k)if(typeof u=="string"){if(q(u)<1)return $.errors=[{instancePath:s+"/columns/"+a,schemaPath:"#/properties/columns/items/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return $.errors=[{instancePath:s+"/columns/"+a,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{
type:"string"}}],!1;var v=k===e;if(!v)break}}else return $.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"\
array"}}],!1;var i=d===e}else var i=!0;if(i)if(r.functions!==void 0){let f=r.functions,d=e;if(e===d)if(Array.isArray(f)){var c=!0;let l=f.length;for(let a=0;a<l;a++){
let u=f[a],k=e;if(e===k)if(typeof u=="string"){if(q(u)<1)return $.errors=[{instancePath:s+"/functions/"+a,schemaPath:"#/properties/functions/items/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return $.errors=[{instancePath:s+"/functions/"+a,schemaPath:"#/properties/functions/items/type",keyword:"type",params:{type:"\
string"}}],!1;var c=k===e;if(!c)break}}else return $.errors=[{instancePath:s+"/functions",schemaPath:"#/properties/functions/type",keyword:"type",params:{type:"\
array"}}],!1;var i=d===e}else var i=!0}}}}else return $.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return $.errors=t,
e===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ge(r,{instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){
let t=null,e=0,g=ge.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.
name===void 0&&(n="name")||r.type===void 0&&(n="type")||r.nullable===void 0&&(n="nullable")||r.default===void 0&&(n="default")||r.generated===void 0&&(n="genera\
ted")||r.comment===void 0&&(n="comment"))return ge.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;{let m=e;for(let f in r)
if(!(f==="name"||f==="type"||f==="nullable"||f==="default"||f==="generated"||f==="comment")){return ge.errors=[{instancePath:s,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(m===e){if(r.name!==void 0){let f=r.name,d=e;if(e===d)if(typeof f=="string"){if(q(f)<
1)return ge.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ge.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(r.type!==void 0){let f=e;U(r.type,{instancePath:s+
"/type",parentData:r,parentDataProperty:"type",rootData:O,dynamicAnchors:A})||(t=t===null?U.errors:t.concat(U.errors),e=t.length);var i=f===e}else var i=!0;if(i){
if(r.nullable!==void 0){let f=e;if(typeof r.nullable!="boolean")return ge.errors=[{instancePath:s+"/nullable",schemaPath:"#/properties/nullable/type",keyword:"t\
ype",params:{type:"boolean"}}],!1;var i=f===e}else var i=!0;if(i){if(r.default!==void 0){let f=r.default,d=e,p=e,l=!1,a=e;$(f,{instancePath:s+"/default",parentData:r,
parentDataProperty:"default",rootData:O,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var v=a===e;l=l||v;let u=e;if(f!==null){let h={instancePath:s+
"/default",schemaPath:"#/properties/default/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[h]:t.push(h),e++}var v=u===e;if(l=l||v,l)e=p,t!==null&&
(p?t.length=p:t=null);else{let h={instancePath:s+"/default",schemaPath:"#/properties/default/anyOf",keyword:"anyOf",params:{}};return t===null?t=[h]:t.push(h),e++,
ge.errors=t,!1}var i=d===e}else var i=!0;if(i){if(r.generated!==void 0){let f=r.generated,d=e,p=e,l=!1,a=e;$(f,{instancePath:s+"/generated",parentData:r,parentDataProperty:"\
generated",rootData:O,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var c=a===e;l=l||c;let u=e;if(f!==null){let h={instancePath:s+"/ge\
nerated",schemaPath:"#/properties/generated/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[h]:t.push(h),e++}var c=u===e;if(l=l||c,l)e=p,t!==null&&
(p?t.length=p:t=null);else{let h={instancePath:s+"/generated",schemaPath:"#/properties/generated/anyOf",keyword:"anyOf",params:{}};return t===null?t=[h]:t.push(
h),e++,ge.errors=t,!1}var i=d===e}else var i=!0;if(i)if(r.comment!==void 0){let f=r.comment,d=e;if(typeof f!="string"&&f!==null)return ge.errors=[{instancePath:s+
"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:Vr.properties.comment.type}}],!1;var i=d===e}else var i=!0}}}}}}}else return ge.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ge.errors=t,e===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ve(r,{instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){let t=null,e=0,g=ve.evaluated;if(g.dynamicProps&&(g.props=
void 0),g.dynamicItems&&(g.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.name===void 0&&(c="name")||r.columns===void 0&&(c="column\
s"))return ve.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;{let n=e;for(let m in r)if(!(m==="name"||m==="c\
olumns")){return ve.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(n===e){
if(r.name!==void 0){let m=r.name,f=e;if(e===f)if(typeof m=="string"){if(q(m)<1)return ve.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return ve.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],
!1;var i=f===e}else var i=!0;if(i)if(r.columns!==void 0){let m=r.columns,f=e;if(e===f)if(Array.isArray(m)){if(m.length<1)return ve.errors=[{instancePath:s+"/col\
umns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var v=!0;let p=m.length;for(let l=0;l<p;l++){let a=m[l],u=e;if(e===u)
if(typeof a=="string"){if(q(a)<1)return ve.errors=[{instancePath:s+"/columns/"+l,schemaPath:"#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return ve.errors=[{instancePath:s+"/columns/"+l,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"string"}}],!1;var v=u===e;if(!v)
break}}}else return ve.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0}}}else
return ve.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ve.errors=t,e===0}ve.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ye(r,{instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){let t=null,e=0,g=ye.evaluated;if(g.dynamicProps&&(g.props=
void 0),g.dynamicItems&&(g.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.name===void 0&&(c="name")||r.columns===void 0&&(c="column\
s")||r.nullsNotDistinct===void 0&&(c="nullsNotDistinct"))return ye.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],
!1;{let n=e;for(let m in r)if(!(m==="name"||m==="columns"||m==="nullsNotDistinct")){return ye.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:m}}],!1;break}if(n===e){if(r.name!==void 0){let m=r.name,f=e;if(e===f)if(typeof m=="string"){if(q(m)<1)return ye.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ye.errors=[{instancePath:s+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.columns!==void 0){let m=r.columns,f=e;if(e===
f)if(Array.isArray(m)){if(m.length<1)return ye.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var v=!0;let p=m.length;for(let l=0;l<p;l++){let a=m[l],u=e;if(e===u)if(typeof a=="string"){if(q(a)<1)return ye.errors=[{instancePath:s+"/columns/"+l,schemaPath:"\
#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ye.errors=[{instancePath:s+"/columns/"+l,schemaPath:"#/properties/co\
lumns/items/type",keyword:"type",params:{type:"string"}}],!1;var v=u===e;if(!v)break}}}else return ye.errors=[{instancePath:s+"/columns",schemaPath:"#/propertie\
s/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i)if(r.nullsNotDistinct!==void 0){let m=e;if(typeof r.nullsNotDistinct!="\
boolean")return ye.errors=[{instancePath:s+"/nullsNotDistinct",schemaPath:"#/properties/nullsNotDistinct/type",keyword:"type",params:{type:"boolean"}}],!1;var i=m===
e}else var i=!0}}}}else return ye.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ye.errors=t,e===0}ye.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};var dr={type:"object",properties:{name:{type:"string",minLength:1},columns:{minItems:1,type:"array",items:{type:"strin\
g",minLength:1}},references:{type:"object",properties:{table:{type:"string",minLength:1},columns:{minItems:1,type:"array",items:{type:"string",minLength:1}}},required:[
"table","columns"],additionalProperties:!1},onDelete:{type:"string",enum:["NO ACTION","RESTRICT","CASCADE","SET NULL","SET DEFAULT"]},onUpdate:{type:"string",enum:[
"NO ACTION","RESTRICT","CASCADE","SET NULL","SET DEFAULT"]}},required:["name","columns","references","onDelete","onUpdate"],additionalProperties:!1};function M(r,{
instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){let t=null,e=0,g=M.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&
(g.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.name===void 0&&(m="name")||r.columns===void 0&&(m="columns")||r.references===void 0&&
(m="references")||r.onDelete===void 0&&(m="onDelete")||r.onUpdate===void 0&&(m="onUpdate"))return M.errors=[{instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:m}}],!1;{let f=e;for(let d in r)if(!(d==="name"||d==="columns"||d==="references"||d==="onDelete"||d==="onUpdate")){return M.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(f===e){if(r.name!==void 0){let d=r.
name,p=e;if(e===p)if(typeof d=="string"){if(q(d)<1)return M.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return M.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;
if(i){if(r.columns!==void 0){let d=r.columns,p=e;if(e===p)if(Array.isArray(d)){if(d.length<1)return M.errors=[{instancePath:s+"/columns",schemaPath:"#/propertie\
s/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var v=!0;let a=d.length;for(let u=0;u<a;u++){let k=d[u],h=e;if(e===h)if(typeof k=="string"){if(q(k)<
1)return M.errors=[{instancePath:s+"/columns/"+u,schemaPath:"#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return M.errors=
[{instancePath:s+"/columns/"+u,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"string"}}],!1;var v=h===e;if(!v)break}}}else return M.errors=
[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0;if(i){if(r.references!==void 0){
let d=r.references,p=e;if(e===p)if(d&&typeof d=="object"&&!Array.isArray(d)){let a;if(d.table===void 0&&(a="table")||d.columns===void 0&&(a="columns"))return M.
errors=[{instancePath:s+"/references",schemaPath:"#/properties/references/required",keyword:"required",params:{missingProperty:a}}],!1;{let u=e;for(let k in d)if(!(k===
"table"||k==="columns")){return M.errors=[{instancePath:s+"/references",schemaPath:"#/properties/references/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:k}}],!1;break}if(u===e){if(d.table!==void 0){let k=d.table,h=e;if(e===h)if(typeof k=="string"){if(q(k)<1)return M.errors=[{instancePath:s+
"/references/table",schemaPath:"#/properties/references/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return M.errors=[{instancePath:s+
"/references/table",schemaPath:"#/properties/references/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var c=h===e}else var c=!0;if(c)if(d.columns!==
void 0){let k=d.columns,h=e;if(e===h)if(Array.isArray(k)){if(k.length<1)return M.errors=[{instancePath:s+"/references/columns",schemaPath:"#/properties/referenc\
es/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var n=!0;let y=k.length;for(let w=0;w<y;w++){let N=k[w],D=e;if(e===D)if(typeof N=="str\
ing"){if(q(N)<1)return M.errors=[{instancePath:s+"/references/columns/"+w,schemaPath:"#/properties/references/properties/columns/items/minLength",keyword:"minLe\
ngth",params:{limit:1}}],!1}else return M.errors=[{instancePath:s+"/references/columns/"+w,schemaPath:"#/properties/references/properties/columns/items/type",keyword:"\
type",params:{type:"string"}}],!1;var n=D===e;if(!n)break}}}else return M.errors=[{instancePath:s+"/references/columns",schemaPath:"#/properties/references/prop\
erties/columns/type",keyword:"type",params:{type:"array"}}],!1;var c=h===e}else var c=!0}}}else return M.errors=[{instancePath:s+"/references",schemaPath:"#/pro\
perties/references/type",keyword:"type",params:{type:"object"}}],!1;var i=p===e}else var i=!0;if(i){if(r.onDelete!==void 0){let d=r.onDelete,p=e;if(typeof d!="s\
tring")return M.errors=[{instancePath:s+"/onDelete",schemaPath:"#/properties/onDelete/type",keyword:"type",params:{type:"string"}}],!1;if(!(d==="NO ACTION"||d===
"RESTRICT"||d==="CASCADE"||d==="SET NULL"||d==="SET DEFAULT"))return M.errors=[{instancePath:s+"/onDelete",schemaPath:"#/properties/onDelete/enum",keyword:"enum",
params:{allowedValues:dr.properties.onDelete.enum}}],!1;var i=p===e}else var i=!0;if(i)if(r.onUpdate!==void 0){let d=r.onUpdate,p=e;if(typeof d!="string")return M.
errors=[{instancePath:s+"/onUpdate",schemaPath:"#/properties/onUpdate/type",keyword:"type",params:{type:"string"}}],!1;if(!(d==="NO ACTION"||d==="RESTRICT"||d===
"CASCADE"||d==="SET NULL"||d==="SET DEFAULT"))return M.errors=[{instancePath:s+"/onUpdate",schemaPath:"#/properties/onUpdate/enum",keyword:"enum",params:{allowedValues:dr.
properties.onUpdate.enum}}],!1;var i=p===e}else var i=!0}}}}}}else return M.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return M.errors=t,e===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ee(r,{instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){let t=null,e=0,g=Ee.evaluated;if(g.dynamicProps&&(g.props=
void 0),g.dynamicItems&&(g.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.name===void 0&&(v="name")||r.expression===void 0&&(v="exp\
ression"))return Ee.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:v}}],!1;{let c=e;for(let n in r)if(!(n==="name"||
n==="expression")){return Ee.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}
if(c===e){if(r.name!==void 0){let n=r.name,m=e;if(e===m)if(typeof n=="string"){if(q(n)<1)return Ee.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Ee.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}}],!1;var i=m===e}else var i=!0;if(i)if(r.expression!==void 0){let n=e;$(r.expression,{instancePath:s+"/expression",parentData:r,parentDataProperty:"\
expression",rootData:O,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var i=n===e}else var i=!0}}}else return Ee.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ee.errors=t,e===0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ur={type:"ob\
ject",properties:{name:{type:"string",minLength:1},method:{type:"string",enum:["btree","hash","gin","gist","brin","spgist"]},unique:{type:"boolean"},keys:{minItems:1,
type:"array",items:{type:"object",properties:{expression:{$ref:"https://wesley.dev/schemas/definitions/Expression"},descending:{type:"boolean"},nulls:{type:"str\
ing",enum:["FIRST","LAST"]}},required:["expression","descending","nulls"],additionalProperties:!1}},include:{type:"array",items:{type:"string",minLength:1}},where:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]}},required:["name","method","unique","keys","include","where"],additionalProperties:!1};
function Y(r,{instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){let t=null,e=0,g=Y.evaluated;if(g.dynamicProps&&(g.props=
void 0),g.dynamicItems&&(g.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.name===void 0&&(f="name")||r.method===void 0&&(f="method")||
r.unique===void 0&&(f="unique")||r.keys===void 0&&(f="keys")||r.include===void 0&&(f="include")||r.where===void 0&&(f="where"))return Y.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:f}}],!1;{let d=e;for(let p in r)if(!(p==="name"||p==="method"||p==="unique"||p==="keys"||p===
"include"||p==="where")){return Y.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;
break}if(d===e){if(r.name!==void 0){let p=r.name,l=e;if(e===l)if(typeof p=="string"){if(q(p)<1)return Y.errors=[{instancePath:s+"/name",schemaPath:"#/properties\
/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Y.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}}],!1;var i=l===e}else var i=!0;if(i){if(r.method!==void 0){let p=r.method,l=e;if(typeof p!="string")return Y.errors=[{instancePath:s+"/method",schemaPath:"\
#/properties/method/type",keyword:"type",params:{type:"string"}}],!1;if(!(p==="btree"||p==="hash"||p==="gin"||p==="gist"||p==="brin"||p==="spgist"))return Y.errors=
[{instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:ur.properties.method.enum}}],!1;var i=l===e}else var i=!0;
if(i){if(r.unique!==void 0){let p=e;if(typeof r.unique!="boolean")return Y.errors=[{instancePath:s+"/unique",schemaPath:"#/properties/unique/type",keyword:"type",
params:{type:"boolean"}}],!1;var i=p===e}else var i=!0;if(i){if(r.keys!==void 0){let p=r.keys,l=e;if(e===l)if(Array.isArray(p)){if(p.length<1)return Y.errors=[{
instancePath:s+"/keys",schemaPath:"#/properties/keys/minItems",keyword:"minItems",params:{limit:1}}],!1;{var v=!0;let u=p.length;for(let k=0;k<u;k++){let h=p[k],
b=e;if(e===b)if(h&&typeof h=="object"&&!Array.isArray(h)){let w;if(h.expression===void 0&&(w="expression")||h.descending===void 0&&(w="descending")||h.nulls===void 0&&
(w="nulls"))return Y.errors=[{instancePath:s+"/keys/"+k,schemaPath:"#/properties/keys/items/required",keyword:"required",params:{missingProperty:w}}],!1;{let N=e;
for(let D in h)if(!(D==="expression"||D==="descending"||D==="nulls")){return Y.errors=[{instancePath:s+"/keys/"+k,schemaPath:"#/properties/keys/items/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:D}}],!1;break}if(N===e){if(h.expression!==void 0){let D=e;$(h.expression,{instancePath:s+"\
/keys/"+k+"/expression",parentData:h,parentDataProperty:"expression",rootData:O,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var c=D===
e}else var c=!0;if(c){if(h.descending!==void 0){let D=e;if(typeof h.descending!="boolean")return Y.errors=[{instancePath:s+"/keys/"+k+"/descending",schemaPath:"\
#/properties/keys/items/properties/descending/type",keyword:"type",params:{type:"boolean"}}],!1;var c=D===e}else var c=!0;if(c)if(h.nulls!==void 0){let D=h.nulls,
j=e;if(typeof D!="string")return Y.errors=[{instancePath:s+"/keys/"+k+"/nulls",schemaPath:"#/properties/keys/items/properties/nulls/type",keyword:"type",params:{
type:"string"}}],!1;if(!(D==="FIRST"||D==="LAST"))return Y.errors=[{instancePath:s+"/keys/"+k+"/nulls",schemaPath:"#/properties/keys/items/properties/nulls/enum",
keyword:"enum",params:{allowedValues:ur.properties.keys.items.properties.nulls.enum}}],!1;var c=j===e}else var c=!0}}}}else return Y.errors=[{instancePath:s+"/k\
eys/"+k,schemaPath:"#/properties/keys/items/type",keyword:"type",params:{type:"object"}}],!1;var v=b===e;if(!v)break}}}else return Y.errors=[{instancePath:s+"/k\
eys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i){if(r.include!==void 0){let p=r.include,l=e;if(e===
l)if(Array.isArray(p)){var n=!0;let u=p.length;for(let k=0;k<u;k++){let h=p[k],b=e;if(e===b)if(typeof h=="string"){if(q(h)<1)return Y.errors=[{instancePath:s+"/\
include/"+k,schemaPath:"#/properties/include/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Y.errors=[{instancePath:s+"/include/"+k,schemaPath:"\
#/properties/include/items/type",keyword:"type",params:{type:"string"}}],!1;var n=b===e;if(!n)break}}else return Y.errors=[{instancePath:s+"/include",schemaPath:"\
#/properties/include/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i)if(r.where!==void 0){let p=r.where,l=e,a=e,u=!1,k=e;$(p,{instancePath:s+
"/where",parentData:r,parentDataProperty:"where",rootData:O,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var m=k===e;u=u||m;let h=e;if(p!==
null){let y={instancePath:s+"/where",schemaPath:"#/properties/where/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[y]:t.push(y),e++}var m=h===e;
if(u=u||m,u)e=a,t!==null&&(a?t.length=a:t=null);else{let y={instancePath:s+"/where",schemaPath:"#/properties/where/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[y]:t.push(y),e++,Y.errors=t,!1}var i=l===e}else var i=!0}}}}}}}else return Y.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}}],!1;return Y.errors=t,e===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $e(r,{instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){let t=null,e=0,g=$e.evaluated;if(g.dynamicProps&&(g.props=
void 0),g.dynamicItems&&(g.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.enabled===void 0&&(v="enabled")||r.forced===void 0&&(v="f\
orced"))return $e.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:v}}],!1;{let c=e;for(let n in r)if(!(n==="enabled"||
n==="forced")){return $e.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(c===
e){if(r.enabled!==void 0){let n=e;if(typeof r.enabled!="boolean")return $e.errors=[{instancePath:s+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"ty\
pe",params:{type:"boolean"}}],!1;var i=n===e}else var i=!0;if(i)if(r.forced!==void 0){let n=e;if(typeof r.forced!="boolean")return $e.errors=[{instancePath:s+"/\
forced",schemaPath:"#/properties/forced/type",keyword:"type",params:{type:"boolean"}}],!1;var i=n===e}else var i=!0}}}else return $e.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return $e.errors=t,e===0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ur={type:"object",properties:{
name:{type:"string",minLength:1},command:{type:"string",enum:["SELECT","INSERT","UPDATE","DELETE"]},roles:{type:"array",items:{type:"string",minLength:1}},using:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]},check:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"\
null"}]},reads:{type:"array",items:{type:"string",minLength:1}}},required:["name","command","roles","using","check","reads"],additionalProperties:!1};function ce(r,{
instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){let t=null,e=0,g=ce.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&
(g.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.name===void 0&&(f="name")||r.command===void 0&&(f="command")||r.roles===void 0&&(f=
"roles")||r.using===void 0&&(f="using")||r.check===void 0&&(f="check")||r.reads===void 0&&(f="reads"))return ce.errors=[{instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:f}}],!1;{let d=e;for(let p in r)if(!(p==="name"||p==="command"||p==="roles"||p==="using"||p==="check"||p==="reads")){
return ce.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(d===e){if(r.name!==
void 0){let p=r.name,l=e;if(e===l)if(typeof p=="string"){if(q(p)<1)return ce.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"m\
inLength",params:{limit:1}}],!1}else return ce.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=l===
e}else var i=!0;if(i){if(r.command!==void 0){let p=r.command,l=e;if(typeof p!="string")return ce.errors=[{instancePath:s+"/command",schemaPath:"#/properties/com\
mand/type",keyword:"type",params:{type:"string"}}],!1;if(!(p==="SELECT"||p==="INSERT"||p==="UPDATE"||p==="DELETE"))return ce.errors=[{instancePath:s+"/command",
schemaPath:"#/properties/command/enum",keyword:"enum",params:{allowedValues:Ur.properties.command.enum}}],!1;var i=l===e}else var i=!0;if(i){if(r.roles!==void 0){
let p=r.roles,l=e;if(e===l)if(Array.isArray(p)){var v=!0;let u=p.length;for(let k=0;k<u;k++){let h=p[k],b=e;if(e===b)if(typeof h=="string"){if(q(h)<1)return ce.
errors=[{instancePath:s+"/roles/"+k,schemaPath:"#/properties/roles/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ce.errors=[{instancePath:s+
"/roles/"+k,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type:"string"}}],!1;var v=b===e;if(!v)break}}else return ce.errors=[{instancePath:s+
"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i){if(r.using!==void 0){let p=r.using,l=e,a=e,
u=!1,k=e;$(p,{instancePath:s+"/using",parentData:r,parentDataProperty:"using",rootData:O,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);
var c=k===e;u=u||c;let h=e;if(p!==null){let y={instancePath:s+"/using",schemaPath:"#/properties/using/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?
t=[y]:t.push(y),e++}var c=h===e;if(u=u||c,u)e=a,t!==null&&(a?t.length=a:t=null);else{let y={instancePath:s+"/using",schemaPath:"#/properties/using/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[y]:t.push(y),e++,ce.errors=t,!1}var i=l===e}else var i=!0;if(i){if(r.check!==void 0){let p=r.check,l=e,a=e,u=!1,k=e;$(p,{instancePath:s+
"/check",parentData:r,parentDataProperty:"check",rootData:O,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var n=k===e;u=u||n;let h=e;if(p!==
null){let y={instancePath:s+"/check",schemaPath:"#/properties/check/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[y]:t.push(y),e++}var n=h===e;
if(u=u||n,u)e=a,t!==null&&(a?t.length=a:t=null);else{let y={instancePath:s+"/check",schemaPath:"#/properties/check/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[y]:t.push(y),e++,ce.errors=t,!1}var i=l===e}else var i=!0;if(i)if(r.reads!==void 0){let p=r.reads,l=e;if(e===l)if(Array.isArray(p)){var m=!0;let u=p.length;
for(let k=0;k<u;k++){let h=p[k],b=e;if(e===b)if(typeof h=="string"){if(q(h)<1)return ce.errors=[{instancePath:s+"/reads/"+k,schemaPath:"#/properties/reads/items\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ce.errors=[{instancePath:s+"/reads/"+k,schemaPath:"#/properties/reads/items/type",keyword:"typ\
e",params:{type:"string"}}],!1;var m=b===e;if(!m)break}}else return ce.errors=[{instancePath:s+"/reads",schemaPath:"#/properties/reads/type",keyword:"type",params:{
type:"array"}}],!1;var i=l===e}else var i=!0}}}}}}}else return ce.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ce.
errors=t,e===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Br={type:"object",properties:{role:{type:"string",minLength:1},column:{anyOf:[{type:"\
string",minLength:1},{type:"null"}]},privileges:{minItems:1,type:"array",items:{type:"string",enum:["SELECT","INSERT","UPDATE","DELETE","TRUNCATE","REFERENCES",
"TRIGGER"]}}},required:["role","column","privileges"],additionalProperties:!1};function De(r,{instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){
let t=null,e=0,g=De.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.
role===void 0&&(n="role")||r.column===void 0&&(n="column")||r.privileges===void 0&&(n="privileges"))return De.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n}}],!1;{let m=e;for(let f in r)if(!(f==="role"||f==="column"||f==="privileges")){return De.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(m===e){if(r.role!==void 0){let f=r.role,d=e;if(e===d)if(typeof f==
"string"){if(q(f)<1)return De.errors=[{instancePath:s+"/role",schemaPath:"#/properties/role/minLength",keyword:"minLength",params:{limit:1}}],!1}else return De.
errors=[{instancePath:s+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(r.column!==void 0){
let f=r.column,d=e,p=e,l=!1,a=e;if(e===a)if(typeof f=="string"){if(q(f)<1){let h={instancePath:s+"/column",schemaPath:"#/properties/column/anyOf/0/minLength",keyword:"\
minLength",params:{limit:1}};t===null?t=[h]:t.push(h),e++}}else{let h={instancePath:s+"/column",schemaPath:"#/properties/column/anyOf/0/type",keyword:"type",params:{
type:"string"}};t===null?t=[h]:t.push(h),e++}var v=a===e;l=l||v;let u=e;if(f!==null){let h={instancePath:s+"/column",schemaPath:"#/properties/column/anyOf/1/typ\
e",keyword:"type",params:{type:"null"}};t===null?t=[h]:t.push(h),e++}var v=u===e;if(l=l||v,l)e=p,t!==null&&(p?t.length=p:t=null);else{let h={instancePath:s+"/co\
lumn",schemaPath:"#/properties/column/anyOf",keyword:"anyOf",params:{}};return t===null?t=[h]:t.push(h),e++,De.errors=t,!1}var i=d===e}else var i=!0;if(i)if(r.privileges!==
void 0){let f=r.privileges,d=e;if(e===d)if(Array.isArray(f)){if(f.length<1)return De.errors=[{instancePath:s+"/privileges",schemaPath:"#/properties/privileges/m\
inItems",keyword:"minItems",params:{limit:1}}],!1;{var c=!0;let l=f.length;for(let a=0;a<l;a++){let u=f[a],k=e;if(typeof u!="string")return De.errors=[{instancePath:s+
"/privileges/"+a,schemaPath:"#/properties/privileges/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(u==="SELECT"||u==="INSERT"||u==="UPDATE"||u==="\
DELETE"||u==="TRUNCATE"||u==="REFERENCES"||u==="TRIGGER"))return De.errors=[{instancePath:s+"/privileges/"+a,schemaPath:"#/properties/privileges/items/enum",keyword:"\
enum",params:{allowedValues:Br.properties.privileges.items.enum}}],!1;var c=k===e;if(!c)break}}}else return De.errors=[{instancePath:s+"/privileges",schemaPath:"\
#/properties/privileges/type",keyword:"type",params:{type:"array"}}],!1;var i=d===e}else var i=!0}}}}else return De.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return De.errors=t,e===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ae(r,{instancePath:s="",parentData:x,
parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){let t=null,e=0,g=ae.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.name===void 0&&(l="name")||r.columns===void 0&&(l="columns")||r.primaryKey===void 0&&(l="primaryKey")||
r.uniqueConstraints===void 0&&(l="uniqueConstraints")||r.foreignKeys===void 0&&(l="foreignKeys")||r.checks===void 0&&(l="checks")||r.indexes===void 0&&(l="index\
es")||r.rowSecurity===void 0&&(l="rowSecurity")||r.policies===void 0&&(l="policies")||r.grants===void 0&&(l="grants")||r.comment===void 0&&(l="comment"))return ae.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;{let a=e;for(let u in r)if(!Qe.call(mr.properties,u)){return ae.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}}],!1;break}if(a===e){if(r.name!==void 0){
let u=r.name,k=e;if(e===k)if(typeof u=="string"){if(q(u)<1)return ae.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",
params:{limit:1}}],!1}else return ae.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=k===e}else
var i=!0;if(i){if(r.columns!==void 0){let u=r.columns,k=e;if(e===k)if(Array.isArray(u)){var v=!0;let b=u.length;for(let y=0;y<b;y++){let w=e;ge(u[y],{instancePath:s+
"/columns/"+y,parentData:u,parentDataProperty:y,rootData:O,dynamicAnchors:A})||(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var v=w===e;if(!v)break}}else
return ae.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i){if(r.
primaryKey!==void 0){let u=e;ve(r.primaryKey,{instancePath:s+"/primaryKey",parentData:r,parentDataProperty:"primaryKey",rootData:O,dynamicAnchors:A})||(t=t===null?
ve.errors:t.concat(ve.errors),e=t.length);var i=u===e}else var i=!0;if(i){if(r.uniqueConstraints!==void 0){let u=r.uniqueConstraints,k=e;if(e===k)if(Array.isArray(
u)){var c=!0;let b=u.length;for(let y=0;y<b;y++){let w=e;ye(u[y],{instancePath:s+"/uniqueConstraints/"+y,parentData:u,parentDataProperty:y,rootData:O,dynamicAnchors:A})||
(t=t===null?ye.errors:t.concat(ye.errors),e=t.length);var c=w===e;if(!c)break}}else return ae.errors=[{instancePath:s+"/uniqueConstraints",schemaPath:"#/propert\
ies/uniqueConstraints/type",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i){if(r.foreignKeys!==void 0){let u=r.foreignKeys,k=e;if(e===
k)if(Array.isArray(u)){var n=!0;let b=u.length;for(let y=0;y<b;y++){let w=e;M(u[y],{instancePath:s+"/foreignKeys/"+y,parentData:u,parentDataProperty:y,rootData:O,
dynamicAnchors:A})||(t=t===null?M.errors:t.concat(M.errors),e=t.length);var n=w===e;if(!n)break}}else return ae.errors=[{instancePath:s+"/foreignKeys",schemaPath:"\
#/properties/foreignKeys/type",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i){if(r.checks!==void 0){let u=r.checks,k=e;if(e===k)if(Array.
isArray(u)){var m=!0;let b=u.length;for(let y=0;y<b;y++){let w=e;Ee(u[y],{instancePath:s+"/checks/"+y,parentData:u,parentDataProperty:y,rootData:O,dynamicAnchors:A})||
(t=t===null?Ee.errors:t.concat(Ee.errors),e=t.length);var m=w===e;if(!m)break}}else return ae.errors=[{instancePath:s+"/checks",schemaPath:"#/properties/checks/\
type",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i){if(r.indexes!==void 0){let u=r.indexes,k=e;if(e===k)if(Array.isArray(u)){var f=!0;
let b=u.length;for(let y=0;y<b;y++){let w=e;Y(u[y],{instancePath:s+"/indexes/"+y,parentData:u,parentDataProperty:y,rootData:O,dynamicAnchors:A})||(t=t===null?Y.
errors:t.concat(Y.errors),e=t.length);var f=w===e;if(!f)break}}else return ae.errors=[{instancePath:s+"/indexes",schemaPath:"#/properties/indexes/type",keyword:"\
type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i){if(r.rowSecurity!==void 0){let u=e;$e(r.rowSecurity,{instancePath:s+"/rowSecurity",parentData:r,
parentDataProperty:"rowSecurity",rootData:O,dynamicAnchors:A})||(t=t===null?$e.errors:t.concat($e.errors),e=t.length);var i=u===e}else var i=!0;if(i){if(r.policies!==
void 0){let u=r.policies,k=e;if(e===k)if(Array.isArray(u)){var d=!0;let b=u.length;for(let y=0;y<b;y++){let w=e;ce(u[y],{instancePath:s+"/policies/"+y,parentData:u,
parentDataProperty:y,rootData:O,dynamicAnchors:A})||(t=t===null?ce.errors:t.concat(ce.errors),e=t.length);var d=w===e;if(!d)break}}else return ae.errors=[{instancePath:s+
"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i){if(r.grants!==void 0){let u=r.grants,
k=e;if(e===k)if(Array.isArray(u)){var p=!0;let b=u.length;for(let y=0;y<b;y++){let w=e;De(u[y],{instancePath:s+"/grants/"+y,parentData:u,parentDataProperty:y,rootData:O,
dynamicAnchors:A})||(t=t===null?De.errors:t.concat(De.errors),e=t.length);var p=w===e;if(!p)break}}else return ae.errors=[{instancePath:s+"/grants",schemaPath:"\
#/properties/grants/type",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i)if(r.comment!==void 0){let u=r.comment,k=e;if(typeof u!="stri\
ng"&&u!==null)return ae.errors=[{instancePath:s+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:mr.properties.comment.type}}],!1;var i=k===
e}else var i=!0}}}}}}}}}}}}else return ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ae.errors=t,e===0}ae.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function we(r,{instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){let t=null,e=0,
g=we.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.enums===void 0&&
(n="enums")||r.tables===void 0&&(n="tables"))return we.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;{let m=e;
for(let f in r)if(!(f==="enums"||f==="tables")){return we.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],
!1;break}if(m===e){if(r.enums!==void 0){let f=r.enums,d=e;if(e===d)if(Array.isArray(f)){var i=!0;let p=f.length;for(let l=0;l<p;l++){let a=e;he(f[l],{instancePath:s+
"/enums/"+l,parentData:f,parentDataProperty:l,rootData:O,dynamicAnchors:A})||(t=t===null?he.errors:t.concat(he.errors),e=t.length);var i=a===e;if(!i)break}}else
return we.errors=[{instancePath:s+"/enums",schemaPath:"#/properties/enums/type",keyword:"type",params:{type:"array"}}],!1;var v=d===e}else var v=!0;if(v)if(r.tables!==
void 0){let f=r.tables,d=e;if(e===d)if(Array.isArray(f)){var c=!0;let l=f.length;for(let a=0;a<l;a++){let u=e;ae(f[a],{instancePath:s+"/tables/"+a,parentData:f,
parentDataProperty:a,rootData:O,dynamicAnchors:A})||(t=t===null?ae.errors:t.concat(ae.errors),e=t.length);var c=u===e;if(!c)break}}else return we.errors=[{instancePath:s+
"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type:"array"}}],!1;var v=d===e}else var v=!0}}}else return we.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return we.errors=t,e===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var zr=new RegExp("^[0-9a-f]{64}$","u");function I(r,{instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){let t=null,e=0,g=I.
evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),e===0)if(typeof r=="string"){if(!zr.test(r))return I.errors=[{instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}}],!1}else return I.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"}}],!1;return I.errors=t,e===0}I.evaluated={dynamicProps:!1,dynamicItems:!1};var Kr={type:"object",properties:{graphqlName:{type:"string"},ts:{type:"string"},zod:{type:"string"},nullableItems:{type:"boolean",const:!0},embedded:{type:"obj\
ect",properties:{type:{type:"string",minLength:1},list:{type:"boolean"}},required:["type","list"],additionalProperties:!1},fields:{minItems:1,type:"array",items:{
$ref:"https://wesley.dev/schemas/definitions/EmbeddedField"}},comment:{type:"string"},relations:{type:"array",items:{$ref:"https://wesley.dev/schemas/definition\
s/Relation"}},backfill:{$ref:"https://wesley.dev/schemas/definitions/Expression"},deprecated:{type:"string"},weight:{type:"integer",minimum:0,maximum:9007199254740991},
critical:{type:"boolean",const:!0},sensitive:{type:"boolean",const:!0},pii:{type:"boolean",const:!0},uid:{type:"string"},renamedFrom:{type:"string"},renamedValues:{
type:"object",propertyNames:{type:"string"},additionalProperties:{type:"string"}}},additionalProperties:!1},yr={type:"object",properties:{name:{type:"string",minLength:1},
type:{$ref:"https://wesley.dev/schemas/definitions/EmbeddedFieldType"},list:{type:"boolean"},nullable:{type:"boolean"},nullableItems:{type:"boolean"},comment:{type:[
"string","null"]},ts:{type:"string"},zod:{type:"string"},deprecated:{type:"string"},sensitive:{type:"boolean",const:!0},pii:{type:"boolean",const:!0}},required:[
"name","type","list","nullable","nullableItems","comment"],additionalProperties:!1},Mr={type:"object",discriminator:{propertyName:"kind"},oneOf:[{type:"object",
properties:{kind:{type:"string",const:"builtin"},name:{type:"string",enum:["bigint","bit varying","bit","boolean","bytea","character varying","character","cidr",
"date","double precision","inet","integer","interval","json","jsonb","macaddr","numeric","real","smallint","text","time with time zone","time without time zone",
"timestamp with time zone","timestamp without time zone","uuid"]},modifiers:{maxItems:2,type:"array",items:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991}}},
required:["kind","name","modifiers"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"enum"},name:{type:"string",minLength:1}},required:[
"kind","name"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"embedded"},name:{type:"string",minLength:1}},required:["kind","nam\
e"],additionalProperties:!1}]};function K(r,{instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){let t=null,e=0,g=K.evaluated;
if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f=r.kind;if(typeof f=="string")if(f===
"builtin"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.kind===void 0&&(p="kind")||r.name===void 0&&(p="name")||r.modifiers===void 0&&(p="mo\
difiers"))return K.errors=[{instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:p}}],!1;{let l=e;for(let a in r)if(!(a==="\
kind"||a==="name"||a==="modifiers")){return K.errors=[{instancePath:s,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],
!1;break}if(l===e){if(r.kind!==void 0){let a=r.kind,u=e;if(typeof a!="string")return K.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties/kind/typ\
e",keyword:"type",params:{type:"string"}}],!1;if(a!=="builtin")return K.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"co\
nst",params:{allowedValue:"builtin"}}],!1;var i=u===e}else var i=!0;if(i){if(r.name!==void 0){let a=r.name,u=e;if(typeof a!="string")return K.errors=[{instancePath:s+
"/name",schemaPath:"#/oneOf/0/properties/name/type",keyword:"type",params:{type:"string"}}],!1;if(!(a==="bigint"||a==="bit varying"||a==="bit"||a==="boolean"||a===
"bytea"||a==="character varying"||a==="character"||a==="cidr"||a==="date"||a==="double precision"||a==="inet"||a==="integer"||a==="interval"||a==="json"||a==="j\
sonb"||a==="macaddr"||a==="numeric"||a==="real"||a==="smallint"||a==="text"||a==="time with time zone"||a==="time without time zone"||a==="timestamp with time z\
one"||a==="timestamp without time zone"||a==="uuid"))return K.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/0/properties/name/enum",keyword:"enum",params:{
allowedValues:Mr.oneOf[0].properties.name.enum}}],!1;var i=u===e}else var i=!0;if(i)if(r.modifiers!==void 0){let a=r.modifiers,u=e;if(e===u)if(Array.isArray(a)){
if(a.length>2)return K.errors=[{instancePath:s+"/modifiers",schemaPath:"#/oneOf/0/properties/modifiers/maxItems",keyword:"maxItems",params:{limit:2}}],!1;{var v=!0;
let h=a.length;for(let b=0;b<h;b++){let y=a[b],w=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return K.errors=[{instancePath:s+"/modifiers/"+b,schemaPath:"\
#/oneOf/0/properties/modifiers/items/type",keyword:"type",params:{type:"integer"}}],!1;if(e===w&&typeof y=="number"&&isFinite(y)){if(y>9007199254740991||isNaN(y))
return K.errors=[{instancePath:s+"/modifiers/"+b,schemaPath:"#/oneOf/0/properties/modifiers/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(y<-9007199254740991||isNaN(y))return K.errors=[{instancePath:s+"/modifiers/"+b,schemaPath:"#/oneOf/0/properties/modifiers/items/minimum",keyword:"minimum",
params:{comparison:">=",limit:-9007199254740991}}],!1}var v=w===e;if(!v)break}}}else return K.errors=[{instancePath:s+"/modifiers",schemaPath:"#/oneOf/0/propert\
ies/modifiers/type",keyword:"type",params:{type:"array"}}],!1;var i=u===e}else var i=!0}}}}else return K.errors=[{instancePath:s,schemaPath:"#/oneOf/0/type",keyword:"\
type",params:{type:"object"}}],!1;var c=!0}else if(f==="enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.kind===void 0&&(p="kind")||r.name===
void 0&&(p="name"))return K.errors=[{instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:p}}],!1;{let l=e;for(let a in r)if(!(a===
"kind"||a==="name")){return K.errors=[{instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],
!1;break}if(l===e){if(r.kind!==void 0){let a=r.kind,u=e;if(typeof a!="string")return K.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/typ\
e",keyword:"type",params:{type:"string"}}],!1;if(a!=="enum")return K.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",
params:{allowedValue:"enum"}}],!1;var n=u===e}else var n=!0;if(n)if(r.name!==void 0){let a=r.name,u=e;if(e===u)if(typeof a=="string"){if(q(a)<1)return K.errors=
[{instancePath:s+"/name",schemaPath:"#/oneOf/1/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return K.errors=[{instancePath:s+"/name",
schemaPath:"#/oneOf/1/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var n=u===e}else var n=!0}}}else return K.errors=[{instancePath:s,schemaPath:"\
#/oneOf/1/type",keyword:"type",params:{type:"object"}}],!1;c!==!0&&(c=!0)}else if(f==="embedded"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.
kind===void 0&&(p="kind")||r.name===void 0&&(p="name"))return K.errors=[{instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:p}}],
!1;{let l=e;for(let a in r)if(!(a==="kind"||a==="name")){return K.errors=[{instancePath:s,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:a}}],!1;break}if(l===e){if(r.kind!==void 0){let a=r.kind,u=e;if(typeof a!="string")return K.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/2/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="embedded")return K.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/2/prop\
erties/kind/const",keyword:"const",params:{allowedValue:"embedded"}}],!1;var m=u===e}else var m=!0;if(m)if(r.name!==void 0){let a=r.name,u=e;if(e===u)if(typeof a==
"string"){if(q(a)<1)return K.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/2/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return K.
errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/2/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var m=u===e}else var m=!0}}}else return K.
errors=[{instancePath:s,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"}}],!1;c!==!0&&(c=!0)}else return K.errors=[{instancePath:s,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:f}}],!1;else return K.errors=[{instancePath:s,schemaPath:"#/discriminator",
keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:f}}],!1}else return K.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return K.errors=t,g.props=c,e===0}K.evaluated={dynamicProps:!0,dynamicItems:!1};function de(r,{instancePath:s="",parentData:x,parentDataProperty:R,
rootData:O=r,dynamicAnchors:A={}}={}){let t=null,e=0,g=de.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let v;if(r.name===void 0&&(v="name")||r.type===void 0&&(v="type")||r.list===void 0&&(v="list")||r.nullable===void 0&&(v="nullable")||
r.nullableItems===void 0&&(v="nullableItems")||r.comment===void 0&&(v="comment"))return de.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:v}}],!1;{let c=e;for(let n in r)if(!Qe.call(yr.properties,n)){return de.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:n}}],!1;break}if(c===e){if(r.name!==void 0){let n=r.name,m=e;if(e===m)if(typeof n=="string"){if(q(n)<1)return de.errors=
[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return de.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(r.type!==void 0){let n=e;K(r.type,{instancePath:s+"/type",
parentData:r,parentDataProperty:"type",rootData:O,dynamicAnchors:A})||(t=t===null?K.errors:t.concat(K.errors),e=t.length);var i=n===e}else var i=!0;if(i){if(r.list!==
void 0){let n=e;if(typeof r.list!="boolean")return de.errors=[{instancePath:s+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type:"boolean"}}],
!1;var i=n===e}else var i=!0;if(i){if(r.nullable!==void 0){let n=e;if(typeof r.nullable!="boolean")return de.errors=[{instancePath:s+"/nullable",schemaPath:"#/p\
roperties/nullable/type",keyword:"type",params:{type:"boolean"}}],!1;var i=n===e}else var i=!0;if(i){if(r.nullableItems!==void 0){let n=e;if(typeof r.nullableItems!=
"boolean")return de.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullableItems/type",keyword:"type",params:{type:"boolean"}}],!1;var i=n===
e}else var i=!0;if(i){if(r.comment!==void 0){let n=r.comment,m=e;if(typeof n!="string"&&n!==null)return de.errors=[{instancePath:s+"/comment",schemaPath:"#/prop\
erties/comment/type",keyword:"type",params:{type:yr.properties.comment.type}}],!1;var i=m===e}else var i=!0;if(i){if(r.ts!==void 0){let n=e;if(typeof r.ts!="str\
ing")return de.errors=[{instancePath:s+"/ts",schemaPath:"#/properties/ts/type",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0;if(i){if(r.zod!==
void 0){let n=e;if(typeof r.zod!="string")return de.errors=[{instancePath:s+"/zod",schemaPath:"#/properties/zod/type",keyword:"type",params:{type:"string"}}],!1;
var i=n===e}else var i=!0;if(i){if(r.deprecated!==void 0){let n=e;if(typeof r.deprecated!="string")return de.errors=[{instancePath:s+"/deprecated",schemaPath:"#\
/properties/deprecated/type",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0;if(i){if(r.sensitive!==void 0){let n=r.sensitive,m=e;if(typeof n!=
"boolean")return de.errors=[{instancePath:s+"/sensitive",schemaPath:"#/properties/sensitive/type",keyword:"type",params:{type:"boolean"}}],!1;if(n!==!0)return de.
errors=[{instancePath:s+"/sensitive",schemaPath:"#/properties/sensitive/const",keyword:"const",params:{allowedValue:!0}}],!1;var i=m===e}else var i=!0;if(i)if(r.
pii!==void 0){let n=r.pii,m=e;if(typeof n!="boolean")return de.errors=[{instancePath:s+"/pii",schemaPath:"#/properties/pii/type",keyword:"type",params:{type:"bo\
olean"}}],!1;if(n!==!0)return de.errors=[{instancePath:s+"/pii",schemaPath:"#/properties/pii/const",keyword:"const",params:{allowedValue:!0}}],!1;var i=m===e}else
var i=!0}}}}}}}}}}}}else return de.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return de.errors=t,e===0}de.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Yr={type:"object",properties:{name:{type:"string",minLength:1},table:{type:"string",minLength:1},list:{type:"bool\
ean"},nullable:{type:"boolean"},nullableItems:{type:"boolean"},comment:{type:["string","null"]},deprecated:{type:"string"}},required:["name","table","list","nul\
lable","nullableItems","comment"],additionalProperties:!1};function Ae(r,{instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){
let t=null,e=0,g=Ae.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.
name===void 0&&(v="name")||r.table===void 0&&(v="table")||r.list===void 0&&(v="list")||r.nullable===void 0&&(v="nullable")||r.nullableItems===void 0&&(v="nullab\
leItems")||r.comment===void 0&&(v="comment"))return Ae.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:v}}],!1;{let c=e;
for(let n in r)if(!(n==="name"||n==="table"||n==="list"||n==="nullable"||n==="nullableItems"||n==="comment"||n==="deprecated")){return Ae.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(c===e){if(r.name!==void 0){let n=r.name,m=e;if(e===
m)if(typeof n=="string"){if(q(n)<1)return Ae.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return Ae.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(r.table!==
void 0){let n=r.table,m=e;if(e===m)if(typeof n=="string"){if(q(n)<1)return Ae.errors=[{instancePath:s+"/table",schemaPath:"#/properties/table/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return Ae.errors=[{instancePath:s+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type:"string"}}],!1;
var i=m===e}else var i=!0;if(i){if(r.list!==void 0){let n=e;if(typeof r.list!="boolean")return Ae.errors=[{instancePath:s+"/list",schemaPath:"#/properties/list/\
type",keyword:"type",params:{type:"boolean"}}],!1;var i=n===e}else var i=!0;if(i){if(r.nullable!==void 0){let n=e;if(typeof r.nullable!="boolean")return Ae.errors=
[{instancePath:s+"/nullable",schemaPath:"#/properties/nullable/type",keyword:"type",params:{type:"boolean"}}],!1;var i=n===e}else var i=!0;if(i){if(r.nullableItems!==
void 0){let n=e;if(typeof r.nullableItems!="boolean")return Ae.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullableItems/type",keyword:"ty\
pe",params:{type:"boolean"}}],!1;var i=n===e}else var i=!0;if(i){if(r.comment!==void 0){let n=r.comment,m=e;if(typeof n!="string"&&n!==null)return Ae.errors=[{instancePath:s+
"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:Yr.properties.comment.type}}],!1;var i=m===e}else var i=!0;if(i)if(r.deprecated!==
void 0){let n=e;if(typeof r.deprecated!="string")return Ae.errors=[{instancePath:s+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{
type:"string"}}],!1;var i=n===e}else var i=!0}}}}}}}}else return Ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ae.
errors=t,e===0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function z(r,{instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){
let t=null,e=0,g=z.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d=e;for(let p in r)
if(!Qe.call(Kr.properties,p)){return z.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],
!1;break}if(d===e){if(r.graphqlName!==void 0){let p=e;if(typeof r.graphqlName!="string")return z.errors=[{instancePath:s+"/graphqlName",schemaPath:"#/properties\
/graphqlName/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.ts!==void 0){let p=e;if(typeof r.ts!="string")return z.errors=
[{instancePath:s+"/ts",schemaPath:"#/properties/ts/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.zod!==void 0){let p=e;if(typeof r.
zod!="string")return z.errors=[{instancePath:s+"/zod",schemaPath:"#/properties/zod/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){
if(r.nullableItems!==void 0){let p=r.nullableItems,l=e;if(typeof p!="boolean")return z.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullabl\
eItems/type",keyword:"type",params:{type:"boolean"}}],!1;if(p!==!0)return z.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullableItems/cons\
t",keyword:"const",params:{allowedValue:!0}}],!1;var i=l===e}else var i=!0;if(i){if(r.embedded!==void 0){let p=r.embedded,l=e;if(e===l)if(p&&typeof p=="object"&&
!Array.isArray(p)){let u;if(p.type===void 0&&(u="type")||p.list===void 0&&(u="list"))return z.errors=[{instancePath:s+"/embedded",schemaPath:"#/properties/embed\
ded/required",keyword:"required",params:{missingProperty:u}}],!1;{let k=e;for(let h in p)if(!(h==="type"||h==="list")){return z.errors=[{instancePath:s+"/embedd\
ed",schemaPath:"#/properties/embedded/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}}],!1;break}if(k===e){if(p.type!==void 0){
let h=p.type,b=e;if(e===b)if(typeof h=="string"){if(q(h)<1)return z.errors=[{instancePath:s+"/embedded/type",schemaPath:"#/properties/embedded/properties/type/m\
inLength",keyword:"minLength",params:{limit:1}}],!1}else return z.errors=[{instancePath:s+"/embedded/type",schemaPath:"#/properties/embedded/properties/type/typ\
e",keyword:"type",params:{type:"string"}}],!1;var v=b===e}else var v=!0;if(v)if(p.list!==void 0){let h=e;if(typeof p.list!="boolean")return z.errors=[{instancePath:s+
"/embedded/list",schemaPath:"#/properties/embedded/properties/list/type",keyword:"type",params:{type:"boolean"}}],!1;var v=h===e}else var v=!0}}}else return z.errors=
[{instancePath:s+"/embedded",schemaPath:"#/properties/embedded/type",keyword:"type",params:{type:"object"}}],!1;var i=l===e}else var i=!0;if(i){if(r.fields!==void 0){
let p=r.fields,l=e;if(e===l)if(Array.isArray(p)){if(p.length<1)return z.errors=[{instancePath:s+"/fields",schemaPath:"#/properties/fields/minItems",keyword:"min\
Items",params:{limit:1}}],!1;{var c=!0;let u=p.length;for(let k=0;k<u;k++){let h=e;de(p[k],{instancePath:s+"/fields/"+k,parentData:p,parentDataProperty:k,rootData:O,
dynamicAnchors:A})||(t=t===null?de.errors:t.concat(de.errors),e=t.length);var c=h===e;if(!c)break}}}else return z.errors=[{instancePath:s+"/fields",schemaPath:"\
#/properties/fields/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i){if(r.comment!==void 0){let p=e;if(typeof r.comment!="string")
return z.errors=[{instancePath:s+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.
relations!==void 0){let p=r.relations,l=e;if(e===l)if(Array.isArray(p)){var n=!0;let u=p.length;for(let k=0;k<u;k++){let h=e;Ae(p[k],{instancePath:s+"/relations\
/"+k,parentData:p,parentDataProperty:k,rootData:O,dynamicAnchors:A})||(t=t===null?Ae.errors:t.concat(Ae.errors),e=t.length);var n=h===e;if(!n)break}}else return z.
errors=[{instancePath:s+"/relations",schemaPath:"#/properties/relations/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i){if(r.backfill!==
void 0){let p=e;$(r.backfill,{instancePath:s+"/backfill",parentData:r,parentDataProperty:"backfill",rootData:O,dynamicAnchors:A})||(t=t===null?$.errors:t.concat(
$.errors),e=t.length);var i=p===e}else var i=!0;if(i){if(r.deprecated!==void 0){let p=e;if(typeof r.deprecated!="string")return z.errors=[{instancePath:s+"/depr\
ecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.weight!==void 0){let p=r.weight,
l=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return z.errors=[{instancePath:s+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===l&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return z.errors=[{instancePath:s+"/weight",schemaPath:"#/propert\
ies/weight/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(p<0||isNaN(p))return z.errors=[{instancePath:s+"/weight",schemaPath:"\
#/properties/weight/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=l===e}else var i=!0;if(i){if(r.critical!==void 0){let p=r.critical,l=e;
if(typeof p!="boolean")return z.errors=[{instancePath:s+"/critical",schemaPath:"#/properties/critical/type",keyword:"type",params:{type:"boolean"}}],!1;if(p!==!0)
return z.errors=[{instancePath:s+"/critical",schemaPath:"#/properties/critical/const",keyword:"const",params:{allowedValue:!0}}],!1;var i=l===e}else var i=!0;if(i){
if(r.sensitive!==void 0){let p=r.sensitive,l=e;if(typeof p!="boolean")return z.errors=[{instancePath:s+"/sensitive",schemaPath:"#/properties/sensitive/type",keyword:"\
type",params:{type:"boolean"}}],!1;if(p!==!0)return z.errors=[{instancePath:s+"/sensitive",schemaPath:"#/properties/sensitive/const",keyword:"const",params:{allowedValue:!0}}],
!1;var i=l===e}else var i=!0;if(i){if(r.pii!==void 0){let p=r.pii,l=e;if(typeof p!="boolean")return z.errors=[{instancePath:s+"/pii",schemaPath:"#/properties/pi\
i/type",keyword:"type",params:{type:"boolean"}}],!1;if(p!==!0)return z.errors=[{instancePath:s+"/pii",schemaPath:"#/properties/pii/const",keyword:"const",params:{
allowedValue:!0}}],!1;var i=l===e}else var i=!0;if(i){if(r.uid!==void 0){let p=e;if(typeof r.uid!="string")return z.errors=[{instancePath:s+"/uid",schemaPath:"#\
/properties/uid/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.renamedFrom!==void 0){let p=e;if(typeof r.renamedFrom!="st\
ring")return z.errors=[{instancePath:s+"/renamedFrom",schemaPath:"#/properties/renamedFrom/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;
if(i)if(r.renamedValues!==void 0){let p=r.renamedValues,l=e;if(e===l)if(p&&typeof p=="object"&&!Array.isArray(p)){for(let u in p){let k=e;if(typeof u!="string"){
let h={instancePath:s+"/renamedValues",schemaPath:"#/properties/renamedValues/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:u};t===null?
t=[h]:t.push(h),e++}var m=k===e;if(!m){let h={instancePath:s+"/renamedValues",schemaPath:"#/properties/renamedValues/propertyNames",keyword:"propertyNames",params:{
propertyName:u}};return t===null?t=[h]:t.push(h),e++,z.errors=t,!1;break}}if(m)for(let u in p){let k=e;if(typeof p[u]!="string")return z.errors=[{instancePath:s+
"/renamedValues/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/renamedValues/additionalProperties/type",keyword:"type",params:{type:"string"}}],
!1;var f=k===e;if(!f)break}}else return z.errors=[{instancePath:s+"/renamedValues",schemaPath:"#/properties/renamedValues/type",keyword:"type",params:{type:"obj\
ect"}}],!1;var i=l===e}else var i=!0}}}}}}}}}}}}}}}}}else return z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return z.
errors=t,e===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ne(r,{instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){
let t=null,e=0,g=Ne.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){for(let c in r){
let n=e;if(typeof c!="string"){let m={instancePath:s,schemaPath:"#/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:c};t===null?t=[m]:t.push(
m),e++}var i=n===e;if(!i){let m={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:c}};return t===null?t=[m]:t.push(m),e++,
Ne.errors=t,!1;break}}if(i)for(let c in r){let n=e;z(r[c],{instancePath:s+"/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:c,rootData:O,
dynamicAnchors:A})||(t=t===null?z.errors:t.concat(z.errors),e=t.length);var v=n===e;if(!v)break}}else return Ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Ne.errors=t,e===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Fe(r,{instancePath:s="",parentData:x,
parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){let t=null,e=0,g=Fe.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.format===void 0&&(v="format")||r.schema===void 0&&(v="schema")||r.digest===void 0&&(v="digest")||r.annotations===
void 0&&(v="annotations"))return Fe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:v}}],!1;{let c=e;for(let n in r)if(!(n===
"format"||n==="schema"||n==="digest"||n==="annotations")){return Fe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}}],!1;break}if(c===e){if(r.format!==void 0){let n=r.format,m=e;if(typeof n!="string")return Fe.errors=[{instancePath:s+"/format",schemaPath:"\
#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="wesley.ir/1")return Fe.errors=[{instancePath:s+"/format",schemaPath:"#/properties/f\
ormat/const",keyword:"const",params:{allowedValue:"wesley.ir/1"}}],!1;var i=m===e}else var i=!0;if(i){if(r.schema!==void 0){let n=e;we(r.schema,{instancePath:s+
"/schema",parentData:r,parentDataProperty:"schema",rootData:O,dynamicAnchors:A})||(t=t===null?we.errors:t.concat(we.errors),e=t.length);var i=n===e}else var i=!0;
if(i){if(r.digest!==void 0){let n=e;I(r.digest,{instancePath:s+"/digest",parentData:r,parentDataProperty:"digest",rootData:O,dynamicAnchors:A})||(t=t===null?I.errors:
t.concat(I.errors),e=t.length);var i=n===e}else var i=!0;if(i)if(r.annotations!==void 0){let n=e;Ne(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"\
annotations",rootData:O,dynamicAnchors:A})||(t=t===null?Ne.errors:t.concat(Ne.errors),e=t.length);var i=n===e}else var i=!0}}}}}else return Fe.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Fe.errors=t,e===0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _r=oe,cr={type:"\
object",properties:{format:{type:"string",const:"wesley.evidence/1"},schema:{$ref:"https://wesley.dev/schemas/definitions/Digest"},out:{type:"string",pattern:"^\
(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},targets:{type:"array",items:{type:"string",enum:["postgres","typescript","zod","pgtap","kysely"]}},
files:{type:"array",items:{type:"object",properties:{path:{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},target:{type:"\
string",enum:["postgres","typescript","zod","pgtap","kysely"]},sha256:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["path","target","sha256"],
additionalProperties:!1}},elements:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Place"}},assertions:{type:"array",items:{$ref:"https://wesl\
ey.dev/schemas/definitions/Assertion"}}},required:["format","schema","out","targets","files","elements","assertions"],additionalProperties:!1},Wr={type:"object",
properties:{element:{$ref:"https://wesley.dev/schemas/definitions/Address"},target:{type:"string",enum:["postgres","typescript","zod","pgtap","kysely"]},file:{type:"\
string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},lines:{type:"array",prefixItems:[{type:"integer",minimum:1,maximum:9007199254740991},
{type:"integer",minimum:1,maximum:9007199254740991}],items:!1,minItems:2,maxItems:2},sha256:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["e\
lement","target","file","lines","sha256"],additionalProperties:!1},Hr={type:"object",properties:{kind:{type:"string",enum:["schema","enum","table","column","not\
-null","primary-key","unique-constraint","foreign-key","check","index","row-security","policy","grant"]},table:{anyOf:[{type:"string",minLength:1},{type:"null"}]},
name:{type:"string",minLength:1}},required:["kind","table","name"],additionalProperties:!1};function me(r,{instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,
dynamicAnchors:A={}}={}){let t=null,e=0,g=me.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let c;if(r.kind===void 0&&(c="kind")||r.table===void 0&&(c="table")||r.name===void 0&&(c="name"))return me.errors=[{instancePath:s,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:c}}],!1;{let n=e;for(let m in r)if(!(m==="kind"||m==="table"||m==="name")){return me.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(n===e){if(r.kind!==void 0){let m=r.kind,f=e;if(typeof m!="str\
ing")return me.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(!(m==="schema"||m==="enum"||m===
"table"||m==="column"||m==="not-null"||m==="primary-key"||m==="unique-constraint"||m==="foreign-key"||m==="check"||m==="index"||m==="row-security"||m==="policy"||
m==="grant"))return me.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:Hr.properties.kind.enum}}],!1;var i=f===
e}else var i=!0;if(i){if(r.table!==void 0){let m=r.table,f=e,d=e,p=!1,l=e;if(e===l)if(typeof m=="string"){if(q(m)<1){let k={instancePath:s+"/table",schemaPath:"\
#/properties/table/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[k]:t.push(k),e++}}else{let k={instancePath:s+"/table",schemaPath:"#/prop\
erties/table/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[k]:t.push(k),e++}var v=l===e;p=p||v;let a=e;if(m!==null){let k={instancePath:s+"/t\
able",schemaPath:"#/properties/table/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[k]:t.push(k),e++}var v=a===e;if(p=p||v,p)e=d,t!==null&&(d?t.
length=d:t=null);else{let k={instancePath:s+"/table",schemaPath:"#/properties/table/anyOf",keyword:"anyOf",params:{}};return t===null?t=[k]:t.push(k),e++,me.errors=
t,!1}var i=f===e}else var i=!0;if(i)if(r.name!==void 0){let m=r.name,f=e;if(e===f)if(typeof m=="string"){if(q(m)<1)return me.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return me.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}}],!1;var i=f===e}else var i=!0}}}}else return me.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return me.errors=t,e===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var rr=new RegExp("^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$",
"u");function pe(r,{instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){let t=null,e=0,g=pe.evaluated;if(g.dynamicProps&&(g.
props=void 0),g.dynamicItems&&(g.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.element===void 0&&(c="element")||r.target===void 0&&
(c="target")||r.file===void 0&&(c="file")||r.lines===void 0&&(c="lines")||r.sha256===void 0&&(c="sha256"))return pe.errors=[{instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:c}}],!1;{let n=e;for(let m in r)if(!(m==="element"||m==="target"||m==="file"||m==="lines"||m==="sha256")){return pe.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(n===e){if(r.element!==void 0){
let m=e;me(r.element,{instancePath:s+"/element",parentData:r,parentDataProperty:"element",rootData:O,dynamicAnchors:A})||(t=t===null?me.errors:t.concat(me.errors),
e=t.length);var i=m===e}else var i=!0;if(i){if(r.target!==void 0){let m=r.target,f=e;if(typeof m!="string")return pe.errors=[{instancePath:s+"/target",schemaPath:"\
#/properties/target/type",keyword:"type",params:{type:"string"}}],!1;if(!(m==="postgres"||m==="typescript"||m==="zod"||m==="pgtap"||m==="kysely"))return pe.errors=
[{instancePath:s+"/target",schemaPath:"#/properties/target/enum",keyword:"enum",params:{allowedValues:Wr.properties.target.enum}}],!1;var i=f===e}else var i=!0;
if(i){if(r.file!==void 0){let m=r.file,f=e;if(e===f)if(typeof m=="string"){if(!rr.test(m))return pe.errors=[{instancePath:s+"/file",schemaPath:"#/properties/fil\
e/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],!1}else return pe.errors=[{instancePath:s+"/file",
schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.lines!==void 0){let m=r.lines,f=e;if(e===f)if(Array.
isArray(m)){if(m.length>2)return pe.errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/maxItems",keyword:"maxItems",params:{limit:2}}],!1;if(m.length<
2)return pe.errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/minItems",keyword:"minItems",params:{limit:2}}],!1;{let p=m.length;if(p>0){let l=m[0],
a=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return pe.errors=[{instancePath:s+"/lines/0",schemaPath:"#/properties/lines/prefixItems/0/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===a&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return pe.errors=[{instancePath:s+"/lines/0",schemaPath:"\
#/properties/lines/prefixItems/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(l<1||isNaN(l))return pe.errors=[{instancePath:s+
"/lines/0",schemaPath:"#/properties/lines/prefixItems/0/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var v=a===e}if(v){if(p>1){let l=m[1],a=e;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return pe.errors=[{instancePath:s+"/lines/1",schemaPath:"#/properties/lines/prefixItems/1/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===a&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return pe.errors=[{instancePath:s+"/lines/1",schemaPath:"\
#/properties/lines/prefixItems/1/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(l<1||isNaN(l))return pe.errors=[{instancePath:s+
"/lines/1",schemaPath:"#/properties/lines/prefixItems/1/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var v=a===e}if(v&&!(m.length<=2))return pe.
errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/items",keyword:"items",params:{limit:2}}],!1}}}else return pe.errors=[{instancePath:s+"/lines",schemaPath:"\
#/properties/lines/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i)if(r.sha256!==void 0){let m=e;I(r.sha256,{instancePath:s+"/sha\
256",parentData:r,parentDataProperty:"sha256",rootData:O,dynamicAnchors:A})||(t=t===null?I.errors:t.concat(I.errors),e=t.length);var i=m===e}else var i=!0}}}}}}else
return pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return pe.errors=t,e===0}pe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Xr={type:"object",properties:{number:{type:"integer",minimum:1,maximum:9007199254740991},element:{$ref:"https://wesley.dev/schemas/definiti\
ons/Address"},asserts:{type:"string",enum:["structure","refused","allowed"]},description:{type:"string"}},required:["number","element","asserts","description"],
additionalProperties:!1};function Te(r,{instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){let t=null,e=0,g=Te.evaluated;
if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.number===void 0&&(v="number")||
r.element===void 0&&(v="element")||r.asserts===void 0&&(v="asserts")||r.description===void 0&&(v="description"))return Te.errors=[{instancePath:s,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:v}}],!1;{let c=e;for(let n in r)if(!(n==="number"||n==="element"||n==="asserts"||n==="description")){return Te.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(c===e){if(r.number!==void 0){
let n=r.number,m=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Te.errors=[{instancePath:s+"/number",schemaPath:"#/properties/number/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===m&&typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(n))return Te.errors=[{instancePath:s+"/number",schemaPath:"\
#/properties/number/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(n<1||isNaN(n))return Te.errors=[{instancePath:s+"/number",
schemaPath:"#/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var i=m===e}else var i=!0;if(i){if(r.element!==void 0){let n=e;
me(r.element,{instancePath:s+"/element",parentData:r,parentDataProperty:"element",rootData:O,dynamicAnchors:A})||(t=t===null?me.errors:t.concat(me.errors),e=t.length);
var i=n===e}else var i=!0;if(i){if(r.asserts!==void 0){let n=r.asserts,m=e;if(typeof n!="string")return Te.errors=[{instancePath:s+"/asserts",schemaPath:"#/prop\
erties/asserts/type",keyword:"type",params:{type:"string"}}],!1;if(!(n==="structure"||n==="refused"||n==="allowed"))return Te.errors=[{instancePath:s+"/asserts",
schemaPath:"#/properties/asserts/enum",keyword:"enum",params:{allowedValues:Xr.properties.asserts.enum}}],!1;var i=m===e}else var i=!0;if(i)if(r.description!==void 0){
let n=e;if(typeof r.description!="string")return Te.errors=[{instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"\
string"}}],!1;var i=n===e}else var i=!0}}}}}else return Te.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Te.errors=
t,e===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function oe(r,{instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){
let t=null,e=0,g=oe.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.
format===void 0&&(d="format")||r.schema===void 0&&(d="schema")||r.out===void 0&&(d="out")||r.targets===void 0&&(d="targets")||r.files===void 0&&(d="files")||r.elements===
void 0&&(d="elements")||r.assertions===void 0&&(d="assertions"))return oe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}}],
!1;{let p=e;for(let l in r)if(!(l==="format"||l==="schema"||l==="out"||l==="targets"||l==="files"||l==="elements"||l==="assertions")){return oe.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(p===e){if(r.format!==void 0){let l=r.format,a=e;if(typeof l!=
"string")return oe.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(l!=="wesley.evidence/1")
return oe.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.evidence/1"}}],!1;var i=a===e}else
var i=!0;if(i){if(r.schema!==void 0){let l=e;I(r.schema,{instancePath:s+"/schema",parentData:r,parentDataProperty:"schema",rootData:O,dynamicAnchors:A})||(t=t===
null?I.errors:t.concat(I.errors),e=t.length);var i=l===e}else var i=!0;if(i){if(r.out!==void 0){let l=r.out,a=e;if(e===a)if(typeof l=="string"){if(!rr.test(l))return oe.
errors=[{instancePath:s+"/out",schemaPath:"#/properties/out/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],
!1}else return oe.errors=[{instancePath:s+"/out",schemaPath:"#/properties/out/type",keyword:"type",params:{type:"string"}}],!1;var i=a===e}else var i=!0;if(i){if(r.
targets!==void 0){let l=r.targets,a=e;if(e===a)if(Array.isArray(l)){var v=!0;let k=l.length;for(let h=0;h<k;h++){let b=l[h],y=e;if(typeof b!="string")return oe.
errors=[{instancePath:s+"/targets/"+h,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(b==="postgres"||b==="typescri\
pt"||b==="zod"||b==="pgtap"||b==="kysely"))return oe.errors=[{instancePath:s+"/targets/"+h,schemaPath:"#/properties/targets/items/enum",keyword:"enum",params:{allowedValues:cr.
properties.targets.items.enum}}],!1;var v=y===e;if(!v)break}}else return oe.errors=[{instancePath:s+"/targets",schemaPath:"#/properties/targets/type",keyword:"t\
ype",params:{type:"array"}}],!1;var i=a===e}else var i=!0;if(i){if(r.files!==void 0){let l=r.files,a=e;if(e===a)if(Array.isArray(l)){var c=!0;let k=l.length;for(let h=0;h<
k;h++){let b=l[h],y=e;if(e===y)if(b&&typeof b=="object"&&!Array.isArray(b)){let N;if(b.path===void 0&&(N="path")||b.target===void 0&&(N="target")||b.sha256===void 0&&
(N="sha256"))return oe.errors=[{instancePath:s+"/files/"+h,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty:N}}],!1;{let D=e;
for(let j in b)if(!(j==="path"||j==="target"||j==="sha256")){return oe.errors=[{instancePath:s+"/files/"+h,schemaPath:"#/properties/files/items/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:j}}],!1;break}if(D===e){if(b.path!==void 0){let j=b.path,L=e;if(e===L)if(typeof j=="string"){if(!rr.
test(j))return oe.errors=[{instancePath:s+"/files/"+h+"/path",schemaPath:"#/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern:"^\
(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],!1}else return oe.errors=[{instancePath:s+"/files/"+h+"/path",schemaPath:"#/properties/files/it\
ems/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var n=L===e}else var n=!0;if(n){if(b.target!==void 0){let j=b.target,L=e;if(typeof j!="stri\
ng")return oe.errors=[{instancePath:s+"/files/"+h+"/target",schemaPath:"#/properties/files/items/properties/target/type",keyword:"type",params:{type:"string"}}],
!1;if(!(j==="postgres"||j==="typescript"||j==="zod"||j==="pgtap"||j==="kysely"))return oe.errors=[{instancePath:s+"/files/"+h+"/target",schemaPath:"#/properties\
/files/items/properties/target/enum",keyword:"enum",params:{allowedValues:cr.properties.files.items.properties.target.enum}}],!1;var n=L===e}else var n=!0;if(n)
if(b.sha256!==void 0){let j=e;I(b.sha256,{instancePath:s+"/files/"+h+"/sha256",parentData:b,parentDataProperty:"sha256",rootData:O,dynamicAnchors:A})||(t=t===null?
I.errors:t.concat(I.errors),e=t.length);var n=j===e}else var n=!0}}}}else return oe.errors=[{instancePath:s+"/files/"+h,schemaPath:"#/properties/files/items/typ\
e",keyword:"type",params:{type:"object"}}],!1;var c=y===e;if(!c)break}}else return oe.errors=[{instancePath:s+"/files",schemaPath:"#/properties/files/type",keyword:"\
type",params:{type:"array"}}],!1;var i=a===e}else var i=!0;if(i){if(r.elements!==void 0){let l=r.elements,a=e;if(e===a)if(Array.isArray(l)){var m=!0;let k=l.length;
for(let h=0;h<k;h++){let b=e;pe(l[h],{instancePath:s+"/elements/"+h,parentData:l,parentDataProperty:h,rootData:O,dynamicAnchors:A})||(t=t===null?pe.errors:t.concat(
pe.errors),e=t.length);var m=b===e;if(!m)break}}else return oe.errors=[{instancePath:s+"/elements",schemaPath:"#/properties/elements/type",keyword:"type",params:{
type:"array"}}],!1;var i=a===e}else var i=!0;if(i)if(r.assertions!==void 0){let l=r.assertions,a=e;if(e===a)if(Array.isArray(l)){var f=!0;let k=l.length;for(let h=0;h<
k;h++){let b=e;Te(l[h],{instancePath:s+"/assertions/"+h,parentData:l,parentDataProperty:h,rootData:O,dynamicAnchors:A})||(t=t===null?Te.errors:t.concat(Te.errors),
e=t.length);var f=b===e;if(!f)break}}else return oe.errors=[{instancePath:s+"/assertions",schemaPath:"#/properties/assertions/type",keyword:"type",params:{type:"\
array"}}],!1;var i=a===e}else var i=!0}}}}}}}}else return oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return oe.errors=
t,e===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Or=se,hr={type:"object",properties:{format:{type:"string",const:"wesley.changes/1"},from:{type:"\
object",properties:{schema:{$ref:"https://wesley.dev/schemas/definitions/Schema"},digest:{$ref:"https://wesley.dev/schemas/definitions/Digest"},annotations:{$ref:"\
https://wesley.dev/schemas/definitions/Annotations"},origin:{type:"object",properties:{kind:{type:"string",enum:["baseline","ir","sdl","empty"]},file:{anyOf:[{type:"\
string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},{type:"null"}]}},required:["kind","file"],additionalProperties:!1}},required:["\
schema","digest","annotations","origin"],additionalProperties:!1},to:{type:"object",properties:{schema:{$ref:"https://wesley.dev/schemas/definitions/Schema"},digest:{
$ref:"https://wesley.dev/schemas/definitions/Digest"},annotations:{$ref:"https://wesley.dev/schemas/definitions/Annotations"}},required:["schema","digest","anno\
tations"],additionalProperties:!1},changes:{type:"array",items:{type:"object",properties:{change:{$ref:"https://wesley.dev/schemas/definitions/Change"},classification:{
type:"string",enum:["additive","tightening","destructive"]},address:{$ref:"https://wesley.dev/schemas/definitions/Address"}},required:["change","classification",
"address"],additionalProperties:!1}}},required:["format","from","to","changes"],additionalProperties:!1},Ge={type:"object",discriminator:{propertyName:"kind"},oneOf:[
{type:"object",properties:{kind:{type:"string",const:"add-enum"},enum:{$ref:"https://wesley.dev/schemas/definitions/Enum"}},required:["kind","enum"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"drop-enum"},enum:{$ref:"https://wesley.dev/schemas/definitions/Enum"}},required:["kind","enum"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"add-enum-value"},enum:{type:"string",minLength:1},value:{type:"string",minLength:1},before:{anyOf:[{type:"\
string",minLength:1},{type:"null"}]}},required:["kind","enum","value","before"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"d\
rop-enum-value"},enum:{type:"string",minLength:1},value:{type:"string",minLength:1}},required:["kind","enum","value"],additionalProperties:!1},{type:"object",properties:{
kind:{type:"string",const:"reorder-enum-values"},enum:{type:"string",minLength:1},from:{type:"array",items:{type:"string",minLength:1}},to:{type:"array",items:{
type:"string",minLength:1}}},required:["kind","enum","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"set-enum-commen\
t"},enum:{type:"string",minLength:1},from:{type:["string","null"]},to:{type:["string","null"]}},required:["kind","enum","from","to"],additionalProperties:!1},{type:"\
object",properties:{kind:{type:"string",const:"add-table"},table:{$ref:"https://wesley.dev/schemas/definitions/Table"}},required:["kind","table"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"drop-table"},table:{$ref:"https://wesley.dev/schemas/definitions/Table"}},required:["kind","table"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"set-table-comment"},table:{type:"string",minLength:1},from:{type:["string","null"]},to:{type:["string","nu\
ll"]}},required:["kind","table","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"add-column"},table:{type:"string",minLength:1},
column:{$ref:"https://wesley.dev/schemas/definitions/Column"},backfill:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]}},required:[
"kind","table","column","backfill"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"drop-column"},table:{type:"string",minLength:1},
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
t",properties:{kind:{type:"string",const:"set-column-comment"},table:{type:"string",minLength:1},column:{type:"string",minLength:1},from:{type:["string","null"]},
to:{type:["string","null"]}},required:["kind","table","column","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"chang\
e-primary-key"},table:{type:"string",minLength:1},from:{$ref:"https://wesley.dev/schemas/definitions/PrimaryKey"},to:{$ref:"https://wesley.dev/schemas/definitio\
ns/PrimaryKey"}},required:["kind","table","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"add-unique-constraint"},table:{
type:"string",minLength:1},constraint:{$ref:"https://wesley.dev/schemas/definitions/UniqueConstraint"}},required:["kind","table","constraint"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"drop-unique-constraint"},table:{type:"string",minLength:1},constraint:{$ref:"https://wesley.dev/schemas/de\
finitions/UniqueConstraint"}},required:["kind","table","constraint"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"add-foreign-\
key"},table:{type:"string",minLength:1},foreignKey:{$ref:"https://wesley.dev/schemas/definitions/ForeignKey"}},required:["kind","table","foreignKey"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"drop-foreign-key"},table:{type:"string",minLength:1},foreignKey:{$ref:"https://wesley.dev/schemas/definiti\
ons/ForeignKey"}},required:["kind","table","foreignKey"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"add-check"},table:{type:"\
string",minLength:1},check:{$ref:"https://wesley.dev/schemas/definitions/Check"}},required:["kind","table","check"],additionalProperties:!1},{type:"object",properties:{
kind:{type:"string",const:"drop-check"},table:{type:"string",minLength:1},check:{$ref:"https://wesley.dev/schemas/definitions/Check"}},required:["kind","table",
"check"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"add-index"},table:{type:"string",minLength:1},index:{$ref:"https://wesle\
y.dev/schemas/definitions/Index"}},required:["kind","table","index"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"drop-index"},
table:{type:"string",minLength:1},index:{$ref:"https://wesley.dev/schemas/definitions/Index"}},required:["kind","table","index"],additionalProperties:!1}]};function P(r,{
instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){let t=null,e=0,g=P.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&
(g.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let H=r.kind;if(typeof H=="string")if(H==="add-enum"){if(e===e)if(r&&typeof r=="object"&&!Array.
isArray(r)){let E;if(r.kind===void 0&&(E="kind")||r.enum===void 0&&(E="enum"))return P.errors=[{instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",
params:{missingProperty:E}}],!1;{let S=e;for(let o in r)if(!(o==="kind"||o==="enum")){return P.errors=[{instancePath:s,schemaPath:"#/oneOf/0/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(S===e){if(r.kind!==void 0){let o=r.kind,_=e;if(typeof o!="string")return P.errors=
[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(o!=="add-enum")return P.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"add-enum"}}],!1;var i=_===e}else var i=!0;if(i)if(r.enum!==void 0){let o=e;
he(r.enum,{instancePath:s+"/enum",parentData:r,parentDataProperty:"enum",rootData:O,dynamicAnchors:A})||(t=t===null?he.errors:t.concat(he.errors),e=t.length);var i=o===
e}else var i=!0}}}else return P.errors=[{instancePath:s,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"}}],!1;var v=!0}else if(H==="drop-enum"){
if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.kind===void 0&&(E="kind")||r.enum===void 0&&(E="enum"))return P.errors=[{instancePath:s,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:E}}],!1;{let S=e;for(let o in r)if(!(o==="kind"||o==="enum")){return P.errors=[{instancePath:s,schemaPath:"\
#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(S===e){if(r.kind!==void 0){let o=r.kind,_=e;if(typeof o!=
"string")return P.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(o!=="drop-enum")return P.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"drop-enum"}}],!1;var c=_===e}else var c=!0;if(c)
if(r.enum!==void 0){let o=e;he(r.enum,{instancePath:s+"/enum",parentData:r,parentDataProperty:"enum",rootData:O,dynamicAnchors:A})||(t=t===null?he.errors:t.concat(
he.errors),e=t.length);var c=o===e}else var c=!0}}}else return P.errors=[{instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"}}],!1;
v!==!0&&(v=!0)}else if(H==="add-enum-value"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.kind===void 0&&(E="kind")||r.enum===void 0&&(E="en\
um")||r.value===void 0&&(E="value")||r.before===void 0&&(E="before"))return P.errors=[{instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{
missingProperty:E}}],!1;{let S=e;for(let o in r)if(!(o==="kind"||o==="enum"||o==="value"||o==="before")){return P.errors=[{instancePath:s,schemaPath:"#/oneOf/2/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(S===e){if(r.kind!==void 0){let o=r.kind,_=e;if(typeof o!="strin\
g")return P.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/2/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(o!=="add-enum-value")return P.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"add-enum-value"}}],!1;var n=_===e}else var n=!0;
if(n){if(r.enum!==void 0){let o=r.enum,_=e;if(e===_)if(typeof o=="string"){if(q(o)<1)return P.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/2/properties/e\
num/minLength",keyword:"minLength",params:{limit:1}}],!1}else return P.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/2/properties/enum/type",keyword:"type",
params:{type:"string"}}],!1;var n=_===e}else var n=!0;if(n){if(r.value!==void 0){let o=r.value,_=e;if(e===_)if(typeof o=="string"){if(q(o)<1)return P.errors=[{instancePath:s+
"/value",schemaPath:"#/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit:1}}],!1}else return P.errors=[{instancePath:s+"/value",schemaPath:"\
#/oneOf/2/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var n=_===e}else var n=!0;if(n)if(r.before!==void 0){let o=r.before,_=e,je=e,re=!1,ke=e;
if(e===ke)if(typeof o=="string"){if(q(o)<1){let X={instancePath:s+"/before",schemaPath:"#/oneOf/2/properties/before/anyOf/0/minLength",keyword:"minLength",params:{
limit:1}};t===null?t=[X]:t.push(X),e++}}else{let X={instancePath:s+"/before",schemaPath:"#/oneOf/2/properties/before/anyOf/0/type",keyword:"type",params:{type:"\
string"}};t===null?t=[X]:t.push(X),e++}var m=ke===e;re=re||m;let Ce=e;if(o!==null){let X={instancePath:s+"/before",schemaPath:"#/oneOf/2/properties/before/anyOf\
/1/type",keyword:"type",params:{type:"null"}};t===null?t=[X]:t.push(X),e++}var m=Ce===e;if(re=re||m,re)e=je,t!==null&&(je?t.length=je:t=null);else{let X={instancePath:s+
"/before",schemaPath:"#/oneOf/2/properties/before/anyOf",keyword:"anyOf",params:{}};return t===null?t=[X]:t.push(X),e++,P.errors=t,!1}var n=_===e}else var n=!0}}}}}else
return P.errors=[{instancePath:s,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"}}],!1;v!==!0&&(v=!0)}else if(H==="drop-enum-value"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let E;if(r.kind===void 0&&(E="kind")||r.enum===void 0&&(E="enum")||r.value===void 0&&(E="value"))return P.errors=[{instancePath:s,
schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:E}}],!1;{let S=e;for(let o in r)if(!(o==="kind"||o==="enum"||o==="value")){return P.errors=
[{instancePath:s,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(S===e){if(r.kind!==void 0){
let o=r.kind,_=e;if(typeof o!="string")return P.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/3/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(o!=="drop-enum-value")return P.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"drop-enu\
m-value"}}],!1;var f=_===e}else var f=!0;if(f){if(r.enum!==void 0){let o=r.enum,_=e;if(e===_)if(typeof o=="string"){if(q(o)<1)return P.errors=[{instancePath:s+"\
/enum",schemaPath:"#/oneOf/3/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return P.errors=[{instancePath:s+"/enum",schemaPath:"#/on\
eOf/3/properties/enum/type",keyword:"type",params:{type:"string"}}],!1;var f=_===e}else var f=!0;if(f)if(r.value!==void 0){let o=r.value,_=e;if(e===_)if(typeof o==
"string"){if(q(o)<1)return P.errors=[{instancePath:s+"/value",schemaPath:"#/oneOf/3/properties/value/minLength",keyword:"minLength",params:{limit:1}}],!1}else return P.
errors=[{instancePath:s+"/value",schemaPath:"#/oneOf/3/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var f=_===e}else var f=!0}}}}else return P.
errors=[{instancePath:s,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"}}],!1;v!==!0&&(v=!0)}else if(H==="reorder-enum-values"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let E;if(r.kind===void 0&&(E="kind")||r.enum===void 0&&(E="enum")||r.from===void 0&&(E="from")||r.to===void 0&&(E="to"))return P.
errors=[{instancePath:s,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:E}}],!1;{let S=e;for(let o in r)if(!(o==="kind"||o==="enum"||
o==="from"||o==="to")){return P.errors=[{instancePath:s,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(S===e){if(r.kind!==void 0){let o=r.kind,_=e;if(typeof o!="string")return P.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/4/properties/kind/typ\
e",keyword:"type",params:{type:"string"}}],!1;if(o!=="reorder-enum-values")return P.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",
keyword:"const",params:{allowedValue:"reorder-enum-values"}}],!1;var d=_===e}else var d=!0;if(d){if(r.enum!==void 0){let o=r.enum,_=e;if(e===_)if(typeof o=="str\
ing"){if(q(o)<1)return P.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/4/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return P.
errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/4/properties/enum/type",keyword:"type",params:{type:"string"}}],!1;var d=_===e}else var d=!0;if(d){if(r.from!==
void 0){let o=r.from,_=e;if(e===_)if(Array.isArray(o)){var p=!0;let re=o.length;for(let ke=0;ke<re;ke++){let Ce=o[ke],Ze=e;if(e===Ze)if(typeof Ce=="string"){if(q(
Ce)<1)return P.errors=[{instancePath:s+"/from/"+ke,schemaPath:"#/oneOf/4/properties/from/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return P.
errors=[{instancePath:s+"/from/"+ke,schemaPath:"#/oneOf/4/properties/from/items/type",keyword:"type",params:{type:"string"}}],!1;var p=Ze===e;if(!p)break}}else return P.
errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/4/properties/from/type",keyword:"type",params:{type:"array"}}],!1;var d=_===e}else var d=!0;if(d)if(r.to!==void 0){
let o=r.to,_=e;if(e===_)if(Array.isArray(o)){var l=!0;let re=o.length;for(let ke=0;ke<re;ke++){let Ce=o[ke],Ze=e;if(e===Ze)if(typeof Ce=="string"){if(q(Ce)<1)return P.
errors=[{instancePath:s+"/to/"+ke,schemaPath:"#/oneOf/4/properties/to/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return P.errors=[{instancePath:s+
"/to/"+ke,schemaPath:"#/oneOf/4/properties/to/items/type",keyword:"type",params:{type:"string"}}],!1;var l=Ze===e;if(!l)break}}else return P.errors=[{instancePath:s+
"/to",schemaPath:"#/oneOf/4/properties/to/type",keyword:"type",params:{type:"array"}}],!1;var d=_===e}else var d=!0}}}}}else return P.errors=[{instancePath:s,schemaPath:"\
#/oneOf/4/type",keyword:"type",params:{type:"object"}}],!1;v!==!0&&(v=!0)}else if(H==="set-enum-comment"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){
let E;if(r.kind===void 0&&(E="kind")||r.enum===void 0&&(E="enum")||r.from===void 0&&(E="from")||r.to===void 0&&(E="to"))return P.errors=[{instancePath:s,schemaPath:"\
#/oneOf/5/required",keyword:"required",params:{missingProperty:E}}],!1;{let S=e;for(let o in r)if(!(o==="kind"||o==="enum"||o==="from"||o==="to")){return P.errors=
[{instancePath:s,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(S===e){if(r.kind!==void 0){
let o=r.kind,_=e;if(typeof o!="string")return P.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/5/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(o!=="set-enum-comment")return P.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"set-enu\
m-comment"}}],!1;var a=_===e}else var a=!0;if(a){if(r.enum!==void 0){let o=r.enum,_=e;if(e===_)if(typeof o=="string"){if(q(o)<1)return P.errors=[{instancePath:s+
"/enum",schemaPath:"#/oneOf/5/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return P.errors=[{instancePath:s+"/enum",schemaPath:"#/o\
neOf/5/properties/enum/type",keyword:"type",params:{type:"string"}}],!1;var a=_===e}else var a=!0;if(a){if(r.from!==void 0){let o=r.from,_=e;if(typeof o!="strin\
g"&&o!==null)return P.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/5/properties/from/type",keyword:"type",params:{type:Ge.oneOf[5].properties.from.type}}],
!1;var a=_===e}else var a=!0;if(a)if(r.to!==void 0){let o=r.to,_=e;if(typeof o!="string"&&o!==null)return P.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/5/\
properties/to/type",keyword:"type",params:{type:Ge.oneOf[5].properties.to.type}}],!1;var a=_===e}else var a=!0}}}}}else return P.errors=[{instancePath:s,schemaPath:"\
#/oneOf/5/type",keyword:"type",params:{type:"object"}}],!1;v!==!0&&(v=!0)}else if(H==="add-table"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.
kind===void 0&&(E="kind")||r.table===void 0&&(E="table"))return P.errors=[{instancePath:s,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty:E}}],
!1;{let S=e;for(let o in r)if(!(o==="kind"||o==="table")){return P.errors=[{instancePath:s,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:o}}],!1;break}if(S===e){if(r.kind!==void 0){let o=r.kind,_=e;if(typeof o!="string")return P.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/6/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(o!=="add-table")return P.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/6/pro\
perties/kind/const",keyword:"const",params:{allowedValue:"add-table"}}],!1;var u=_===e}else var u=!0;if(u)if(r.table!==void 0){let o=e;ae(r.table,{instancePath:s+
"/table",parentData:r,parentDataProperty:"table",rootData:O,dynamicAnchors:A})||(t=t===null?ae.errors:t.concat(ae.errors),e=t.length);var u=o===e}else var u=!0}}}else
return P.errors=[{instancePath:s,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type:"object"}}],!1;v!==!0&&(v=!0)}else if(H==="drop-table"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let E;if(r.kind===void 0&&(E="kind")||r.table===void 0&&(E="table"))return P.errors=[{instancePath:s,schemaPath:"#/oneOf/\
7/required",keyword:"required",params:{missingProperty:E}}],!1;{let S=e;for(let o in r)if(!(o==="kind"||o==="table")){return P.errors=[{instancePath:s,schemaPath:"\
#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(S===e){if(r.kind!==void 0){let o=r.kind,_=e;if(typeof o!=
"string")return P.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/7/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(o!=="drop-table")return P.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/7/properties/kind/const",keyword:"const",params:{allowedValue:"drop-table"}}],!1;var k=_===e}else var k=!0;if(k)
if(r.table!==void 0){let o=e;ae(r.table,{instancePath:s+"/table",parentData:r,parentDataProperty:"table",rootData:O,dynamicAnchors:A})||(t=t===null?ae.errors:t.
concat(ae.errors),e=t.length);var k=o===e}else var k=!0}}}else return P.errors=[{instancePath:s,schemaPath:"#/oneOf/7/type",keyword:"type",params:{type:"object"}}],
!1;v!==!0&&(v=!0)}else if(H==="set-table-comment"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.kind===void 0&&(E="kind")||r.table===void 0&&
(E="table")||r.from===void 0&&(E="from")||r.to===void 0&&(E="to"))return P.errors=[{instancePath:s,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty:E}}],
!1;{let S=e;for(let o in r)if(!(o==="kind"||o==="table"||o==="from"||o==="to")){return P.errors=[{instancePath:s,schemaPath:"#/oneOf/8/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}}],!1;break}if(S===e){if(r.kind!==void 0){let o=r.kind,_=e;if(typeof o!="string")return P.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/8/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(o!=="set-table-comment")return P.errors=[{instancePath:s+"/kin\
d",schemaPath:"#/oneOf/8/properties/kind/const",keyword:"const",params:{allowedValue:"set-table-comment"}}],!1;var h=_===e}else var h=!0;if(h){if(r.table!==void 0){
let o=r.table,_=e;if(e===_)if(typeof o=="string"){if(q(o)<1)return P.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/8/properties/table/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return P.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/8/properties/table/type",keyword:"type",params:{type:"string"}}],
!1;var h=_===e}else var h=!0;if(h){if(r.from!==void 0){let o=r.from,_=e;if(typeof o!="string"&&o!==null)return P.errors=[{instancePath:s+"/from",schemaPath:"#/o\
neOf/8/properties/from/type",keyword:"type",params:{type:Ge.oneOf[8].properties.from.type}}],!1;var h=_===e}else var h=!0;if(h)if(r.to!==void 0){let o=r.to,_=e;
if(typeof o!="string"&&o!==null)return P.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/8/properties/to/type",keyword:"type",params:{type:Ge.oneOf[8].properties.
to.type}}],!1;var h=_===e}else var h=!0}}}}}else return P.errors=[{instancePath:s,schemaPath:"#/oneOf/8/type",keyword:"type",params:{type:"object"}}],!1;v!==!0&&
(v=!0)}else if(H==="add-column"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.kind===void 0&&(E="kind")||r.table===void 0&&(E="table")||r.column===
void 0&&(E="column")||r.backfill===void 0&&(E="backfill"))return P.errors=[{instancePath:s,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty:E}}],
!1;{let S=e;for(let o in r)if(!(o==="kind"||o==="table"||o==="column"||o==="backfill")){return P.errors=[{instancePath:s,schemaPath:"#/oneOf/9/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(S===e){if(r.kind!==void 0){let o=r.kind,_=e;if(typeof o!="string")return P.errors=
[{instancePath:s+"/kind",schemaPath:"#/oneOf/9/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(o!=="add-column")return P.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/9/properties/kind/const",keyword:"const",params:{allowedValue:"add-column"}}],!1;var b=_===e}else var b=!0;if(b){if(r.table!==void 0){
let o=r.table,_=e;if(e===_)if(typeof o=="string"){if(q(o)<1)return P.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/9/properties/table/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return P.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/9/properties/table/type",keyword:"type",params:{type:"string"}}],
!1;var b=_===e}else var b=!0;if(b){if(r.column!==void 0){let o=e;ge(r.column,{instancePath:s+"/column",parentData:r,parentDataProperty:"column",rootData:O,dynamicAnchors:A})||
(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var b=o===e}else var b=!0;if(b)if(r.backfill!==void 0){let o=r.backfill,_=e,je=e,re=!1,ke=e;$(o,{instancePath:s+
"/backfill",parentData:r,parentDataProperty:"backfill",rootData:O,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var y=ke===e;re=re||y;
let Ce=e;if(o!==null){let X={instancePath:s+"/backfill",schemaPath:"#/oneOf/9/properties/backfill/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=
[X]:t.push(X),e++}var y=Ce===e;if(re=re||y,re)e=je,t!==null&&(je?t.length=je:t=null);else{let X={instancePath:s+"/backfill",schemaPath:"#/oneOf/9/properties/bac\
kfill/anyOf",keyword:"anyOf",params:{}};return t===null?t=[X]:t.push(X),e++,P.errors=t,!1}var b=_===e}else var b=!0}}}}}else return P.errors=[{instancePath:s,schemaPath:"\
#/oneOf/9/type",keyword:"type",params:{type:"object"}}],!1;v!==!0&&(v=!0)}else if(H==="drop-column"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let E;
if(r.kind===void 0&&(E="kind")||r.table===void 0&&(E="table")||r.column===void 0&&(E="column"))return P.errors=[{instancePath:s,schemaPath:"#/oneOf/10/required",
keyword:"required",params:{missingProperty:E}}],!1;{let S=e;for(let o in r)if(!(o==="kind"||o==="table"||o==="column")){return P.errors=[{instancePath:s,schemaPath:"\
#/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(S===e){if(r.kind!==void 0){let o=r.kind,_=e;if(typeof o!=
"string")return P.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/10/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(o!=="drop-column")return P.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/10/properties/kind/const",keyword:"const",params:{allowedValue:"drop-column"}}],!1;var w=_===e}else var w=!0;
if(w){if(r.table!==void 0){let o=r.table,_=e;if(e===_)if(typeof o=="string"){if(q(o)<1)return P.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/10/properti\
es/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return P.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/10/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var w=_===e}else var w=!0;if(w)if(r.column!==void 0){let o=e;ge(r.column,{instancePath:s+"/column",parentData:r,parentDataProperty:"\
column",rootData:O,dynamicAnchors:A})||(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var w=o===e}else var w=!0}}}}else return P.errors=[{instancePath:s,
schemaPath:"#/oneOf/10/type",keyword:"type",params:{type:"object"}}],!1;v!==!0&&(v=!0)}else if(H==="widen-column"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(
r)){let E;if(r.kind===void 0&&(E="kind")||r.table===void 0&&(E="table")||r.column===void 0&&(E="column")||r.from===void 0&&(E="from")||r.to===void 0&&(E="to"))return P.
errors=[{instancePath:s,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty:E}}],!1;{let S=e;for(let o in r)if(!(o==="kind"||o==="table"||
o==="column"||o==="from"||o==="to")){return P.errors=[{instancePath:s,schemaPath:"#/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(S===e){if(r.kind!==void 0){let o=r.kind,_=e;if(typeof o!="string")return P.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/11/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(o!=="widen-column")return P.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/11/properties/kind/const",keyword:"\
const",params:{allowedValue:"widen-column"}}],!1;var N=_===e}else var N=!0;if(N){if(r.table!==void 0){let o=r.table,_=e;if(e===_)if(typeof o=="string"){if(q(o)<
1)return P.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/11/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return P.errors=[{
instancePath:s+"/table",schemaPath:"#/oneOf/11/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var N=_===e}else var N=!0;if(N){if(r.column!==void 0){
let o=r.column,_=e;if(e===_)if(typeof o=="string"){if(q(o)<1)return P.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/11/properties/column/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return P.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/11/properties/column/type",keyword:"type",params:{type:"str\
ing"}}],!1;var N=_===e}else var N=!0;if(N){if(r.from!==void 0){let o=e;U(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:O,dynamicAnchors:A})||
(t=t===null?U.errors:t.concat(U.errors),e=t.length);var N=o===e}else var N=!0;if(N)if(r.to!==void 0){let o=e;U(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"\
to",rootData:O,dynamicAnchors:A})||(t=t===null?U.errors:t.concat(U.errors),e=t.length);var N=o===e}else var N=!0}}}}}}else return P.errors=[{instancePath:s,schemaPath:"\
#/oneOf/11/type",keyword:"type",params:{type:"object"}}],!1;v!==!0&&(v=!0)}else if(H==="change-column-type"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){
let E;if(r.kind===void 0&&(E="kind")||r.table===void 0&&(E="table")||r.column===void 0&&(E="column")||r.from===void 0&&(E="from")||r.to===void 0&&(E="to"))return P.
errors=[{instancePath:s,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty:E}}],!1;{let S=e;for(let o in r)if(!(o==="kind"||o==="table"||
o==="column"||o==="from"||o==="to")){return P.errors=[{instancePath:s,schemaPath:"#/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(S===e){if(r.kind!==void 0){let o=r.kind,_=e;if(typeof o!="string")return P.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/12/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(o!=="change-column-type")return P.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/12/properties/kind/const",
keyword:"const",params:{allowedValue:"change-column-type"}}],!1;var D=_===e}else var D=!0;if(D){if(r.table!==void 0){let o=r.table,_=e;if(e===_)if(typeof o=="st\
ring"){if(q(o)<1)return P.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/12/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return P.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/12/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var D=_===e}else var D=!0;if(D){if(r.column!==
void 0){let o=r.column,_=e;if(e===_)if(typeof o=="string"){if(q(o)<1)return P.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/12/properties/column/minLeng\
th",keyword:"minLength",params:{limit:1}}],!1}else return P.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/12/properties/column/type",keyword:"type",params:{
type:"string"}}],!1;var D=_===e}else var D=!0;if(D){if(r.from!==void 0){let o=e;U(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:O,
dynamicAnchors:A})||(t=t===null?U.errors:t.concat(U.errors),e=t.length);var D=o===e}else var D=!0;if(D)if(r.to!==void 0){let o=e;U(r.to,{instancePath:s+"/to",parentData:r,
parentDataProperty:"to",rootData:O,dynamicAnchors:A})||(t=t===null?U.errors:t.concat(U.errors),e=t.length);var D=o===e}else var D=!0}}}}}}else return P.errors=[
{instancePath:s,schemaPath:"#/oneOf/12/type",keyword:"type",params:{type:"object"}}],!1;v!==!0&&(v=!0)}else if(H==="set-not-null"){if(e===e)if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){let E;if(r.kind===void 0&&(E="kind")||r.table===void 0&&(E="table")||r.column===void 0&&(E="column")||r.backfill===void 0&&(E="backfill"))
return P.errors=[{instancePath:s,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty:E}}],!1;{let S=e;for(let o in r)if(!(o==="kind"||o===
"table"||o==="column"||o==="backfill")){return P.errors=[{instancePath:s,schemaPath:"#/oneOf/13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(S===e){if(r.kind!==void 0){let o=r.kind,_=e;if(typeof o!="string")return P.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/13/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(o!=="set-not-null")return P.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/13/properties/kind/const",keyword:"\
const",params:{allowedValue:"set-not-null"}}],!1;var j=_===e}else var j=!0;if(j){if(r.table!==void 0){let o=r.table,_=e;if(e===_)if(typeof o=="string"){if(q(o)<
1)return P.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/13/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return P.errors=[{
instancePath:s+"/table",schemaPath:"#/oneOf/13/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var j=_===e}else var j=!0;if(j){if(r.column!==void 0){
let o=r.column,_=e;if(e===_)if(typeof o=="string"){if(q(o)<1)return P.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/13/properties/column/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return P.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/13/properties/column/type",keyword:"type",params:{type:"str\
ing"}}],!1;var j=_===e}else var j=!0;if(j)if(r.backfill!==void 0){let o=r.backfill,_=e,je=e,re=!1,ke=e;$(o,{instancePath:s+"/backfill",parentData:r,parentDataProperty:"\
backfill",rootData:O,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var L=ke===e;re=re||L;let Ce=e;if(o!==null){let X={instancePath:s+"\
/backfill",schemaPath:"#/oneOf/13/properties/backfill/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[X]:t.push(X),e++}var L=Ce===e;if(re=re||L,re)
e=je,t!==null&&(je?t.length=je:t=null);else{let X={instancePath:s+"/backfill",schemaPath:"#/oneOf/13/properties/backfill/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[X]:t.push(X),e++,P.errors=t,!1}var j=_===e}else var j=!0}}}}}else return P.errors=[{instancePath:s,schemaPath:"#/oneOf/13/type",keyword:"type",params:{type:"\
object"}}],!1;v!==!0&&(v=!0)}else if(H==="drop-not-null"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.kind===void 0&&(E="kind")||r.table===
void 0&&(E="table")||r.column===void 0&&(E="column"))return P.errors=[{instancePath:s,schemaPath:"#/oneOf/14/required",keyword:"required",params:{missingProperty:E}}],
!1;{let S=e;for(let o in r)if(!(o==="kind"||o==="table"||o==="column")){return P.errors=[{instancePath:s,schemaPath:"#/oneOf/14/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:o}}],!1;break}if(S===e){if(r.kind!==void 0){let o=r.kind,_=e;if(typeof o!="string")return P.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/14/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(o!=="drop-not-null")return P.errors=[{instancePath:s+"/kind",
schemaPath:"#/oneOf/14/properties/kind/const",keyword:"const",params:{allowedValue:"drop-not-null"}}],!1;var C=_===e}else var C=!0;if(C){if(r.table!==void 0){let o=r.
table,_=e;if(e===_)if(typeof o=="string"){if(q(o)<1)return P.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/14/properties/table/minLength",keyword:"minLen\
gth",params:{limit:1}}],!1}else return P.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/14/properties/table/type",keyword:"type",params:{type:"string"}}],
!1;var C=_===e}else var C=!0;if(C)if(r.column!==void 0){let o=r.column,_=e;if(e===_)if(typeof o=="string"){if(q(o)<1)return P.errors=[{instancePath:s+"/column",
schemaPath:"#/oneOf/14/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return P.errors=[{instancePath:s+"/column",schemaPath:"#/oneO\
f/14/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var C=_===e}else var C=!0}}}}else return P.errors=[{instancePath:s,schemaPath:"#/oneOf/1\
4/type",keyword:"type",params:{type:"object"}}],!1;v!==!0&&(v=!0)}else if(H==="set-default"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.kind===
void 0&&(E="kind")||r.table===void 0&&(E="table")||r.column===void 0&&(E="column")||r.from===void 0&&(E="from")||r.to===void 0&&(E="to"))return P.errors=[{instancePath:s,
schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty:E}}],!1;{let S=e;for(let o in r)if(!(o==="kind"||o==="table"||o==="column"||o==="fro\
m"||o==="to")){return P.errors=[{instancePath:s,schemaPath:"#/oneOf/15/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}
if(S===e){if(r.kind!==void 0){let o=r.kind,_=e;if(typeof o!="string")return P.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/15/properties/kind/type",keyword:"\
type",params:{type:"string"}}],!1;if(o!=="set-default")return P.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/15/properties/kind/const",keyword:"const",params:{
allowedValue:"set-default"}}],!1;var T=_===e}else var T=!0;if(T){if(r.table!==void 0){let o=r.table,_=e;if(e===_)if(typeof o=="string"){if(q(o)<1)return P.errors=
[{instancePath:s+"/table",schemaPath:"#/oneOf/15/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return P.errors=[{instancePath:s+"/t\
able",schemaPath:"#/oneOf/15/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var T=_===e}else var T=!0;if(T){if(r.column!==void 0){let o=r.column,
_=e;if(e===_)if(typeof o=="string"){if(q(o)<1)return P.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/15/properties/column/minLength",keyword:"minLength",
params:{limit:1}}],!1}else return P.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/15/properties/column/type",keyword:"type",params:{type:"string"}}],!1;
var T=_===e}else var T=!0;if(T){if(r.from!==void 0){let o=r.from,_=e,je=e,re=!1,ke=e;$(o,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:O,
dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var Z=ke===e;re=re||Z;let Ce=e;if(o!==null){let X={instancePath:s+"/from",schemaPath:"#/\
oneOf/15/properties/from/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[X]:t.push(X),e++}var Z=Ce===e;if(re=re||Z,re)e=je,t!==null&&(je?t.length=
je:t=null);else{let X={instancePath:s+"/from",schemaPath:"#/oneOf/15/properties/from/anyOf",keyword:"anyOf",params:{}};return t===null?t=[X]:t.push(X),e++,P.errors=
t,!1}var T=_===e}else var T=!0;if(T)if(r.to!==void 0){let o=e;$(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:O,dynamicAnchors:A})||(t=
t===null?$.errors:t.concat($.errors),e=t.length);var T=o===e}else var T=!0}}}}}}else return P.errors=[{instancePath:s,schemaPath:"#/oneOf/15/type",keyword:"type",
params:{type:"object"}}],!1;v!==!0&&(v=!0)}else if(H==="drop-default"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.kind===void 0&&(E="kind")||
r.table===void 0&&(E="table")||r.column===void 0&&(E="column")||r.from===void 0&&(E="from"))return P.errors=[{instancePath:s,schemaPath:"#/oneOf/16/required",keyword:"\
required",params:{missingProperty:E}}],!1;{let S=e;for(let o in r)if(!(o==="kind"||o==="table"||o==="column"||o==="from")){return P.errors=[{instancePath:s,schemaPath:"\
#/oneOf/16/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(S===e){if(r.kind!==void 0){let o=r.kind,_=e;if(typeof o!=
"string")return P.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/16/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(o!=="drop-default")
return P.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/16/properties/kind/const",keyword:"const",params:{allowedValue:"drop-default"}}],!1;var B=_===e}else
var B=!0;if(B){if(r.table!==void 0){let o=r.table,_=e;if(e===_)if(typeof o=="string"){if(q(o)<1)return P.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/16\
/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return P.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/16/properties/table/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var B=_===e}else var B=!0;if(B){if(r.column!==void 0){let o=r.column,_=e;if(e===_)if(typeof o=="string"){if(q(o)<
1)return P.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/16/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return P.errors=
[{instancePath:s+"/column",schemaPath:"#/oneOf/16/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var B=_===e}else var B=!0;if(B)if(r.from!==
void 0){let o=e;$(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:O,dynamicAnchors:A})||(t=t===null?$.errors:t.concat($.errors),e=
t.length);var B=o===e}else var B=!0}}}}}else return P.errors=[{instancePath:s,schemaPath:"#/oneOf/16/type",keyword:"type",params:{type:"object"}}],!1;v!==!0&&(v=
!0)}else if(H==="set-column-comment"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.kind===void 0&&(E="kind")||r.table===void 0&&(E="table")||
r.column===void 0&&(E="column")||r.from===void 0&&(E="from")||r.to===void 0&&(E="to"))return P.errors=[{instancePath:s,schemaPath:"#/oneOf/17/required",keyword:"\
required",params:{missingProperty:E}}],!1;{let S=e;for(let o in r)if(!(o==="kind"||o==="table"||o==="column"||o==="from"||o==="to")){return P.errors=[{instancePath:s,
schemaPath:"#/oneOf/17/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(S===e){if(r.kind!==void 0){let o=r.kind,
_=e;if(typeof o!="string")return P.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/17/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(o!==
"set-column-comment")return P.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/17/properties/kind/const",keyword:"const",params:{allowedValue:"set-column-com\
ment"}}],!1;var V=_===e}else var V=!0;if(V){if(r.table!==void 0){let o=r.table,_=e;if(e===_)if(typeof o=="string"){if(q(o)<1)return P.errors=[{instancePath:s+"/\
table",schemaPath:"#/oneOf/17/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return P.errors=[{instancePath:s+"/table",schemaPath:"#\
/oneOf/17/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var V=_===e}else var V=!0;if(V){if(r.column!==void 0){let o=r.column,_=e;if(e===_)if(typeof o==
"string"){if(q(o)<1)return P.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/17/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return P.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/17/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var V=_===e}else var V=!0;if(V){
if(r.from!==void 0){let o=r.from,_=e;if(typeof o!="string"&&o!==null)return P.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/17/properties/from/type",keyword:"\
type",params:{type:Ge.oneOf[17].properties.from.type}}],!1;var V=_===e}else var V=!0;if(V)if(r.to!==void 0){let o=r.to,_=e;if(typeof o!="string"&&o!==null)return P.
errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/17/properties/to/type",keyword:"type",params:{type:Ge.oneOf[17].properties.to.type}}],!1;var V=_===e}else var V=!0}}}}}}else
return P.errors=[{instancePath:s,schemaPath:"#/oneOf/17/type",keyword:"type",params:{type:"object"}}],!1;v!==!0&&(v=!0)}else if(H==="change-primary-key"){if(e===
e)if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.kind===void 0&&(E="kind")||r.table===void 0&&(E="table")||r.from===void 0&&(E="from")||r.to===void 0&&
(E="to"))return P.errors=[{instancePath:s,schemaPath:"#/oneOf/18/required",keyword:"required",params:{missingProperty:E}}],!1;{let S=e;for(let o in r)if(!(o==="\
kind"||o==="table"||o==="from"||o==="to")){return P.errors=[{instancePath:s,schemaPath:"#/oneOf/18/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o}}],!1;break}if(S===e){if(r.kind!==void 0){let o=r.kind,_=e;if(typeof o!="string")return P.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/18/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(o!=="change-primary-key")return P.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/\
18/properties/kind/const",keyword:"const",params:{allowedValue:"change-primary-key"}}],!1;var ee=_===e}else var ee=!0;if(ee){if(r.table!==void 0){let o=r.table,
_=e;if(e===_)if(typeof o=="string"){if(q(o)<1)return P.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/18/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return P.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/18/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var ee=_===
e}else var ee=!0;if(ee){if(r.from!==void 0){let o=e;ve(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:O,dynamicAnchors:A})||(t=t===
null?ve.errors:t.concat(ve.errors),e=t.length);var ee=o===e}else var ee=!0;if(ee)if(r.to!==void 0){let o=e;ve(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"\
to",rootData:O,dynamicAnchors:A})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var ee=o===e}else var ee=!0}}}}}else return P.errors=[{instancePath:s,schemaPath:"\
#/oneOf/18/type",keyword:"type",params:{type:"object"}}],!1;v!==!0&&(v=!0)}else if(H==="add-unique-constraint"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(
r)){let E;if(r.kind===void 0&&(E="kind")||r.table===void 0&&(E="table")||r.constraint===void 0&&(E="constraint"))return P.errors=[{instancePath:s,schemaPath:"#/\
oneOf/19/required",keyword:"required",params:{missingProperty:E}}],!1;{let S=e;for(let o in r)if(!(o==="kind"||o==="table"||o==="constraint")){return P.errors=[
{instancePath:s,schemaPath:"#/oneOf/19/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(S===e){if(r.kind!==void 0){
let o=r.kind,_=e;if(typeof o!="string")return P.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/19/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(o!=="add-unique-constraint")return P.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/19/properties/kind/const",keyword:"const",params:{allowedValue:"a\
dd-unique-constraint"}}],!1;var _e=_===e}else var _e=!0;if(_e){if(r.table!==void 0){let o=r.table,_=e;if(e===_)if(typeof o=="string"){if(q(o)<1)return P.errors=
[{instancePath:s+"/table",schemaPath:"#/oneOf/19/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return P.errors=[{instancePath:s+"/t\
able",schemaPath:"#/oneOf/19/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var _e=_===e}else var _e=!0;if(_e)if(r.constraint!==void 0){let o=e;
ye(r.constraint,{instancePath:s+"/constraint",parentData:r,parentDataProperty:"constraint",rootData:O,dynamicAnchors:A})||(t=t===null?ye.errors:t.concat(ye.errors),
e=t.length);var _e=o===e}else var _e=!0}}}}else return P.errors=[{instancePath:s,schemaPath:"#/oneOf/19/type",keyword:"type",params:{type:"object"}}],!1;v!==!0&&
(v=!0)}else if(H==="drop-unique-constraint"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.kind===void 0&&(E="kind")||r.table===void 0&&(E="t\
able")||r.constraint===void 0&&(E="constraint"))return P.errors=[{instancePath:s,schemaPath:"#/oneOf/20/required",keyword:"required",params:{missingProperty:E}}],
!1;{let S=e;for(let o in r)if(!(o==="kind"||o==="table"||o==="constraint")){return P.errors=[{instancePath:s,schemaPath:"#/oneOf/20/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}}],!1;break}if(S===e){if(r.kind!==void 0){let o=r.kind,_=e;if(typeof o!="string")return P.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/20/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(o!=="drop-unique-constraint")return P.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/20/properties/kind/const",keyword:"const",params:{allowedValue:"drop-unique-constraint"}}],!1;var Be=_===e}else var Be=!0;if(Be){if(r.
table!==void 0){let o=r.table,_=e;if(e===_)if(typeof o=="string"){if(q(o)<1)return P.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/20/properties/table/mi\
nLength",keyword:"minLength",params:{limit:1}}],!1}else return P.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/20/properties/table/type",keyword:"type",params:{
type:"string"}}],!1;var Be=_===e}else var Be=!0;if(Be)if(r.constraint!==void 0){let o=e;ye(r.constraint,{instancePath:s+"/constraint",parentData:r,parentDataProperty:"\
constraint",rootData:O,dynamicAnchors:A})||(t=t===null?ye.errors:t.concat(ye.errors),e=t.length);var Be=o===e}else var Be=!0}}}}else return P.errors=[{instancePath:s,
schemaPath:"#/oneOf/20/type",keyword:"type",params:{type:"object"}}],!1;v!==!0&&(v=!0)}else if(H==="add-foreign-key"){if(e===e)if(r&&typeof r=="object"&&!Array.
isArray(r)){let E;if(r.kind===void 0&&(E="kind")||r.table===void 0&&(E="table")||r.foreignKey===void 0&&(E="foreignKey"))return P.errors=[{instancePath:s,schemaPath:"\
#/oneOf/21/required",keyword:"required",params:{missingProperty:E}}],!1;{let S=e;for(let o in r)if(!(o==="kind"||o==="table"||o==="foreignKey")){return P.errors=
[{instancePath:s,schemaPath:"#/oneOf/21/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(S===e){if(r.kind!==void 0){
let o=r.kind,_=e;if(typeof o!="string")return P.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/21/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(o!=="add-foreign-key")return P.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/21/properties/kind/const",keyword:"const",params:{allowedValue:"add-for\
eign-key"}}],!1;var ze=_===e}else var ze=!0;if(ze){if(r.table!==void 0){let o=r.table,_=e;if(e===_)if(typeof o=="string"){if(q(o)<1)return P.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/21/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return P.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/21/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var ze=_===e}else var ze=!0;if(ze)if(r.foreignKey!==void 0){let o=e;M(r.foreignKey,
{instancePath:s+"/foreignKey",parentData:r,parentDataProperty:"foreignKey",rootData:O,dynamicAnchors:A})||(t=t===null?M.errors:t.concat(M.errors),e=t.length);var ze=o===
e}else var ze=!0}}}}else return P.errors=[{instancePath:s,schemaPath:"#/oneOf/21/type",keyword:"type",params:{type:"object"}}],!1;v!==!0&&(v=!0)}else if(H==="dr\
op-foreign-key"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.kind===void 0&&(E="kind")||r.table===void 0&&(E="table")||r.foreignKey===void 0&&
(E="foreignKey"))return P.errors=[{instancePath:s,schemaPath:"#/oneOf/22/required",keyword:"required",params:{missingProperty:E}}],!1;{let S=e;for(let o in r)if(!(o===
"kind"||o==="table"||o==="foreignKey")){return P.errors=[{instancePath:s,schemaPath:"#/oneOf/22/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(S===e){if(r.kind!==void 0){let o=r.kind,_=e;if(typeof o!="string")return P.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/22/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(o!=="drop-foreign-key")return P.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/22/properties/kind/const",
keyword:"const",params:{allowedValue:"drop-foreign-key"}}],!1;var Ke=_===e}else var Ke=!0;if(Ke){if(r.table!==void 0){let o=r.table,_=e;if(e===_)if(typeof o=="s\
tring"){if(q(o)<1)return P.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/22/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return P.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/22/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ke=_===e}else var Ke=!0;if(Ke)if(r.
foreignKey!==void 0){let o=e;M(r.foreignKey,{instancePath:s+"/foreignKey",parentData:r,parentDataProperty:"foreignKey",rootData:O,dynamicAnchors:A})||(t=t===null?
M.errors:t.concat(M.errors),e=t.length);var Ke=o===e}else var Ke=!0}}}}else return P.errors=[{instancePath:s,schemaPath:"#/oneOf/22/type",keyword:"type",params:{
type:"object"}}],!1;v!==!0&&(v=!0)}else if(H==="add-check"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.kind===void 0&&(E="kind")||r.table===
void 0&&(E="table")||r.check===void 0&&(E="check"))return P.errors=[{instancePath:s,schemaPath:"#/oneOf/23/required",keyword:"required",params:{missingProperty:E}}],
!1;{let S=e;for(let o in r)if(!(o==="kind"||o==="table"||o==="check")){return P.errors=[{instancePath:s,schemaPath:"#/oneOf/23/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:o}}],!1;break}if(S===e){if(r.kind!==void 0){let o=r.kind,_=e;if(typeof o!="string")return P.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/23/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(o!=="add-check")return P.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/23/properties/kind/const",keyword:"const",params:{allowedValue:"add-check"}}],!1;var Me=_===e}else var Me=!0;if(Me){if(r.table!==void 0){let o=r.table,_=e;
if(e===_)if(typeof o=="string"){if(q(o)<1)return P.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/23/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return P.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/23/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Me=_===
e}else var Me=!0;if(Me)if(r.check!==void 0){let o=e;Ee(r.check,{instancePath:s+"/check",parentData:r,parentDataProperty:"check",rootData:O,dynamicAnchors:A})||(t=
t===null?Ee.errors:t.concat(Ee.errors),e=t.length);var Me=o===e}else var Me=!0}}}}else return P.errors=[{instancePath:s,schemaPath:"#/oneOf/23/type",keyword:"ty\
pe",params:{type:"object"}}],!1;v!==!0&&(v=!0)}else if(H==="drop-check"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.kind===void 0&&(E="kin\
d")||r.table===void 0&&(E="table")||r.check===void 0&&(E="check"))return P.errors=[{instancePath:s,schemaPath:"#/oneOf/24/required",keyword:"required",params:{missingProperty:E}}],
!1;{let S=e;for(let o in r)if(!(o==="kind"||o==="table"||o==="check")){return P.errors=[{instancePath:s,schemaPath:"#/oneOf/24/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:o}}],!1;break}if(S===e){if(r.kind!==void 0){let o=r.kind,_=e;if(typeof o!="string")return P.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/24/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(o!=="drop-check")return P.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/24/properties/kind/const",keyword:"const",params:{allowedValue:"drop-check"}}],!1;var Ye=_===e}else var Ye=!0;if(Ye){if(r.table!==void 0){let o=r.table,
_=e;if(e===_)if(typeof o=="string"){if(q(o)<1)return P.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/24/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return P.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/24/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ye=_===
e}else var Ye=!0;if(Ye)if(r.check!==void 0){let o=e;Ee(r.check,{instancePath:s+"/check",parentData:r,parentDataProperty:"check",rootData:O,dynamicAnchors:A})||(t=
t===null?Ee.errors:t.concat(Ee.errors),e=t.length);var Ye=o===e}else var Ye=!0}}}}else return P.errors=[{instancePath:s,schemaPath:"#/oneOf/24/type",keyword:"ty\
pe",params:{type:"object"}}],!1;v!==!0&&(v=!0)}else if(H==="add-index"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.kind===void 0&&(E="kind")||
r.table===void 0&&(E="table")||r.index===void 0&&(E="index"))return P.errors=[{instancePath:s,schemaPath:"#/oneOf/25/required",keyword:"required",params:{missingProperty:E}}],
!1;{let S=e;for(let o in r)if(!(o==="kind"||o==="table"||o==="index")){return P.errors=[{instancePath:s,schemaPath:"#/oneOf/25/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:o}}],!1;break}if(S===e){if(r.kind!==void 0){let o=r.kind,_=e;if(typeof o!="string")return P.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/25/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(o!=="add-index")return P.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/25/properties/kind/const",keyword:"const",params:{allowedValue:"add-index"}}],!1;var We=_===e}else var We=!0;if(We){if(r.table!==void 0){let o=r.table,_=e;
if(e===_)if(typeof o=="string"){if(q(o)<1)return P.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/25/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return P.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/25/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var We=_===
e}else var We=!0;if(We)if(r.index!==void 0){let o=e;Y(r.index,{instancePath:s+"/index",parentData:r,parentDataProperty:"index",rootData:O,dynamicAnchors:A})||(t=
t===null?Y.errors:t.concat(Y.errors),e=t.length);var We=o===e}else var We=!0}}}}else return P.errors=[{instancePath:s,schemaPath:"#/oneOf/25/type",keyword:"type",
params:{type:"object"}}],!1;v!==!0&&(v=!0)}else if(H==="drop-index"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.kind===void 0&&(E="kind")||
r.table===void 0&&(E="table")||r.index===void 0&&(E="index"))return P.errors=[{instancePath:s,schemaPath:"#/oneOf/26/required",keyword:"required",params:{missingProperty:E}}],
!1;{let S=e;for(let o in r)if(!(o==="kind"||o==="table"||o==="index")){return P.errors=[{instancePath:s,schemaPath:"#/oneOf/26/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:o}}],!1;break}if(S===e){if(r.kind!==void 0){let o=r.kind,_=e;if(typeof o!="string")return P.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/26/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(o!=="drop-index")return P.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/26/properties/kind/const",keyword:"const",params:{allowedValue:"drop-index"}}],!1;var He=_===e}else var He=!0;if(He){if(r.table!==void 0){let o=r.table,
_=e;if(e===_)if(typeof o=="string"){if(q(o)<1)return P.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/26/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return P.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/26/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var He=_===
e}else var He=!0;if(He)if(r.index!==void 0){let o=e;Y(r.index,{instancePath:s+"/index",parentData:r,parentDataProperty:"index",rootData:O,dynamicAnchors:A})||(t=
t===null?Y.errors:t.concat(Y.errors),e=t.length);var He=o===e}else var He=!0}}}}else return P.errors=[{instancePath:s,schemaPath:"#/oneOf/26/type",keyword:"type",
params:{type:"object"}}],!1;v!==!0&&(v=!0)}else return P.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"\
kind",tagValue:H}}],!1;else return P.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:H}}],!1}else
return P.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return P.errors=t,g.props=v,e===0}P.evaluated={dynamicProps:!0,dynamicItems:!1};
function se(r,{instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){let t=null,e=0,g=se.evaluated;if(g.dynamicProps&&(g.props=
void 0),g.dynamicItems&&(g.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.format===void 0&&(p="format")||r.from===void 0&&(p="from")||
r.to===void 0&&(p="to")||r.changes===void 0&&(p="changes"))return se.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],
!1;{let l=e;for(let a in r)if(!(a==="format"||a==="from"||a==="to"||a==="changes")){return se.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a}}],!1;break}if(l===e){if(r.format!==void 0){let a=r.format,u=e;if(typeof a!="string")return se.errors=[{instancePath:s+
"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="wesley.changes/1")return se.errors=[{instancePath:s+"/format",
schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.changes/1"}}],!1;var i=u===e}else var i=!0;if(i){if(r.from!==void 0){let a=r.
from,u=e;if(e===u)if(a&&typeof a=="object"&&!Array.isArray(a)){let h;if(a.schema===void 0&&(h="schema")||a.digest===void 0&&(h="digest")||a.annotations===void 0&&
(h="annotations")||a.origin===void 0&&(h="origin"))return se.errors=[{instancePath:s+"/from",schemaPath:"#/properties/from/required",keyword:"required",params:{
missingProperty:h}}],!1;{let b=e;for(let y in a)if(!(y==="schema"||y==="digest"||y==="annotations"||y==="origin")){return se.errors=[{instancePath:s+"/from",schemaPath:"\
#/properties/from/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;break}if(b===e){if(a.schema!==void 0){let y=e;we(a.schema,
{instancePath:s+"/from/schema",parentData:a,parentDataProperty:"schema",rootData:O,dynamicAnchors:A})||(t=t===null?we.errors:t.concat(we.errors),e=t.length);var v=y===
e}else var v=!0;if(v){if(a.digest!==void 0){let y=e;I(a.digest,{instancePath:s+"/from/digest",parentData:a,parentDataProperty:"digest",rootData:O,dynamicAnchors:A})||
(t=t===null?I.errors:t.concat(I.errors),e=t.length);var v=y===e}else var v=!0;if(v){if(a.annotations!==void 0){let y=e;Ne(a.annotations,{instancePath:s+"/from/a\
nnotations",parentData:a,parentDataProperty:"annotations",rootData:O,dynamicAnchors:A})||(t=t===null?Ne.errors:t.concat(Ne.errors),e=t.length);var v=y===e}else var v=!0;
if(v)if(a.origin!==void 0){let y=a.origin,w=e;if(e===w)if(y&&typeof y=="object"&&!Array.isArray(y)){let D;if(y.kind===void 0&&(D="kind")||y.file===void 0&&(D="f\
ile"))return se.errors=[{instancePath:s+"/from/origin",schemaPath:"#/properties/from/properties/origin/required",keyword:"required",params:{missingProperty:D}}],
!1;{let j=e;for(let L in y)if(!(L==="kind"||L==="file")){return se.errors=[{instancePath:s+"/from/origin",schemaPath:"#/properties/from/properties/origin/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:L}}],!1;break}if(j===e){if(y.kind!==void 0){let L=y.kind,C=e;if(typeof L!="string")return se.
errors=[{instancePath:s+"/from/origin/kind",schemaPath:"#/properties/from/properties/origin/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(!(L===
"baseline"||L==="ir"||L==="sdl"||L==="empty"))return se.errors=[{instancePath:s+"/from/origin/kind",schemaPath:"#/properties/from/properties/origin/properties/k\
ind/enum",keyword:"enum",params:{allowedValues:hr.properties.from.properties.origin.properties.kind.enum}}],!1;var c=C===e}else var c=!0;if(c)if(y.file!==void 0){
let L=y.file,C=e,T=e,Z=!1,B=e;if(e===B)if(typeof L=="string"){if(!rr.test(L)){let _e={instancePath:s+"/from/origin/file",schemaPath:"#/properties/from/propertie\
s/origin/properties/file/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}};t===null?t=[_e]:t.
push(_e),e++}}else{let _e={instancePath:s+"/from/origin/file",schemaPath:"#/properties/from/properties/origin/properties/file/anyOf/0/type",keyword:"type",params:{
type:"string"}};t===null?t=[_e]:t.push(_e),e++}var n=B===e;Z=Z||n;let V=e;if(L!==null){let _e={instancePath:s+"/from/origin/file",schemaPath:"#/properties/from/\
properties/origin/properties/file/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[_e]:t.push(_e),e++}var n=V===e;if(Z=Z||n,Z)e=T,t!==null&&(T?t.length=
T:t=null);else{let _e={instancePath:s+"/from/origin/file",schemaPath:"#/properties/from/properties/origin/properties/file/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[_e]:t.push(_e),e++,se.errors=t,!1}var c=C===e}else var c=!0}}}else return se.errors=[{instancePath:s+"/from/origin",schemaPath:"#/properties/from/proper\
ties/origin/type",keyword:"type",params:{type:"object"}}],!1;var v=w===e}else var v=!0}}}}}else return se.errors=[{instancePath:s+"/from",schemaPath:"#/properti\
es/from/type",keyword:"type",params:{type:"object"}}],!1;var i=u===e}else var i=!0;if(i){if(r.to!==void 0){let a=r.to,u=e;if(e===u)if(a&&typeof a=="object"&&!Array.
isArray(a)){let h;if(a.schema===void 0&&(h="schema")||a.digest===void 0&&(h="digest")||a.annotations===void 0&&(h="annotations"))return se.errors=[{instancePath:s+
"/to",schemaPath:"#/properties/to/required",keyword:"required",params:{missingProperty:h}}],!1;{let b=e;for(let y in a)if(!(y==="schema"||y==="digest"||y==="ann\
otations")){return se.errors=[{instancePath:s+"/to",schemaPath:"#/properties/to/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],
!1;break}if(b===e){if(a.schema!==void 0){let y=e;we(a.schema,{instancePath:s+"/to/schema",parentData:a,parentDataProperty:"schema",rootData:O,dynamicAnchors:A})||
(t=t===null?we.errors:t.concat(we.errors),e=t.length);var m=y===e}else var m=!0;if(m){if(a.digest!==void 0){let y=e;I(a.digest,{instancePath:s+"/to/digest",parentData:a,
parentDataProperty:"digest",rootData:O,dynamicAnchors:A})||(t=t===null?I.errors:t.concat(I.errors),e=t.length);var m=y===e}else var m=!0;if(m)if(a.annotations!==
void 0){let y=e;Ne(a.annotations,{instancePath:s+"/to/annotations",parentData:a,parentDataProperty:"annotations",rootData:O,dynamicAnchors:A})||(t=t===null?Ne.errors:
t.concat(Ne.errors),e=t.length);var m=y===e}else var m=!0}}}}else return se.errors=[{instancePath:s+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{
type:"object"}}],!1;var i=u===e}else var i=!0;if(i)if(r.changes!==void 0){let a=r.changes,u=e;if(e===u)if(Array.isArray(a)){var f=!0;let h=a.length;for(let b=0;b<
h;b++){let y=a[b],w=e;if(e===w)if(y&&typeof y=="object"&&!Array.isArray(y)){let D;if(y.change===void 0&&(D="change")||y.classification===void 0&&(D="classificat\
ion")||y.address===void 0&&(D="address"))return se.errors=[{instancePath:s+"/changes/"+b,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{
missingProperty:D}}],!1;{let j=e;for(let L in y)if(!(L==="change"||L==="classification"||L==="address")){return se.errors=[{instancePath:s+"/changes/"+b,schemaPath:"\
#/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L}}],!1;break}if(j===e){if(y.change!==void 0){let L=e;
P(y.change,{instancePath:s+"/changes/"+b+"/change",parentData:y,parentDataProperty:"change",rootData:O,dynamicAnchors:A})||(t=t===null?P.errors:t.concat(P.errors),
e=t.length);var d=L===e}else var d=!0;if(d){if(y.classification!==void 0){let L=y.classification,C=e;if(typeof L!="string")return se.errors=[{instancePath:s+"/c\
hanges/"+b+"/classification",schemaPath:"#/properties/changes/items/properties/classification/type",keyword:"type",params:{type:"string"}}],!1;if(!(L==="additiv\
e"||L==="tightening"||L==="destructive"))return se.errors=[{instancePath:s+"/changes/"+b+"/classification",schemaPath:"#/properties/changes/items/properties/cla\
ssification/enum",keyword:"enum",params:{allowedValues:hr.properties.changes.items.properties.classification.enum}}],!1;var d=C===e}else var d=!0;if(d)if(y.address!==
void 0){let L=e;me(y.address,{instancePath:s+"/changes/"+b+"/address",parentData:y,parentDataProperty:"address",rootData:O,dynamicAnchors:A})||(t=t===null?me.errors:
t.concat(me.errors),e=t.length);var d=L===e}else var d=!0}}}}else return se.errors=[{instancePath:s+"/changes/"+b,schemaPath:"#/properties/changes/items/type",keyword:"\
type",params:{type:"object"}}],!1;var f=w===e;if(!f)break}}else return se.errors=[{instancePath:s+"/changes",schemaPath:"#/properties/changes/type",keyword:"typ\
e",params:{type:"array"}}],!1;var i=u===e}else var i=!0}}}}}else return se.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return se.errors=t,e===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ar=Ie;var nr={type:"object",properties:{id:{type:"string",minLength:1},phase:{type:"string",enum:["expand","backfill","validate","switch","contract"]},do:{$ref:"https\
://wesley.dev/schemas/definitions/Statement"},undo:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Statement"},{type:"null"}]},irreversible:{type:["string",
"null"]},transaction:{anyOf:[{type:"string",minLength:1},{type:"null"}]},lockTimeout:{anyOf:[{type:"integer",minimum:0,maximum:9007199254740991},{type:"null"}]},
statementTimeout:{type:"integer",minimum:0,maximum:9007199254740991},batch:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Batch"},{type:"null"}]},probe:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Probe"},{type:"null"}]},claim:{$ref:"https://wesley.dev/schemas/definitions/Claim"},because:{$ref:"https://\
wesley.dev/schemas/definitions/Address"},why:{type:"string"}},required:["id","phase","do","undo","irreversible","transaction","lockTimeout","statementTimeout","\
batch","probe","claim","because","why"],additionalProperties:!1},Gr={type:"object",properties:{form:{type:"string",enum:["ALTER TABLE … ADD COLUMN","ALTER TAB\
LE … ADD CONSTRAINT … CHECK … NOT VALID","ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY","ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY … NOT VALID","\
ALTER TABLE … ADD CONSTRAINT … UNIQUE USING INDEX","ALTER TABLE … ALTER COLUMN … DROP DEFAULT","ALTER TABLE … ALTER COLUMN … DROP NOT NULL","ALTER T\
ABLE … ALTER COLUMN … SET DEFAULT","ALTER TABLE … ALTER COLUMN … SET NOT NULL","ALTER TABLE … ALTER COLUMN … TYPE","ALTER TABLE … DISABLE ROW LEVEL \
SECURITY","ALTER TABLE … DROP COLUMN","ALTER TABLE … DROP CONSTRAINT","ALTER TABLE … DROP CONSTRAINT (foreign key)","ALTER TABLE … ENABLE ROW LEVEL SECURI\
TY","ALTER TABLE … FORCE ROW LEVEL SECURITY","ALTER TABLE … NO FORCE ROW LEVEL SECURITY","ALTER TABLE … VALIDATE CONSTRAINT (check)","ALTER TABLE … VALIDA\
TE CONSTRAINT (foreign key)","ALTER TYPE … ADD VALUE","COMMENT ON","CREATE INDEX","CREATE INDEX CONCURRENTLY","CREATE POLICY","CREATE ROLE","CREATE SCHEMA","C\
REATE TABLE","CREATE TYPE … AS ENUM","DROP INDEX","DROP INDEX CONCURRENTLY","DROP POLICY","DROP SCHEMA","DROP TABLE","DROP TYPE","GRANT","REVOKE","UPDATE"]},on:{
type:"array",items:{type:"string",minLength:1}},sql:{type:"string",minLength:1},done:{type:"string",minLength:1},leftover:{anyOf:[{type:"object",properties:{present:{
type:"string",minLength:1},remove:{type:"string",minLength:1}},required:["present","remove"],additionalProperties:!1},{type:"null"}]},needs:{type:"array",items:{
type:"string",minLength:1}},makes:{type:"array",items:{type:"string",minLength:1}},drops:{type:"array",items:{type:"string",minLength:1}}},required:["form","on",
"sql","done","leftover","needs","makes","drops"],additionalProperties:!1};function W(r,{instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){
let t=null,e=0,g=W.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.
form===void 0&&(p="form")||r.on===void 0&&(p="on")||r.sql===void 0&&(p="sql")||r.done===void 0&&(p="done")||r.leftover===void 0&&(p="leftover")||r.needs===void 0&&
(p="needs")||r.makes===void 0&&(p="makes")||r.drops===void 0&&(p="drops"))return W.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],
!1;{let l=e;for(let a in r)if(!(a==="form"||a==="on"||a==="sql"||a==="done"||a==="leftover"||a==="needs"||a==="makes"||a==="drops")){return W.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(l===e){if(r.form!==void 0){let a=r.form,u=e;if(typeof a!=
"string")return W.errors=[{instancePath:s+"/form",schemaPath:"#/properties/form/type",keyword:"type",params:{type:"string"}}],!1;if(!(a==="ALTER TABLE … ADD COL\
UMN"||a==="ALTER TABLE … ADD CONSTRAINT … CHECK … NOT VALID"||a==="ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY"||a==="ALTER TABLE … ADD CONSTRAINT … FO\
REIGN KEY … NOT VALID"||a==="ALTER TABLE … ADD CONSTRAINT … UNIQUE USING INDEX"||a==="ALTER TABLE … ALTER COLUMN … DROP DEFAULT"||a==="ALTER TABLE … A\
LTER COLUMN … DROP NOT NULL"||a==="ALTER TABLE … ALTER COLUMN … SET DEFAULT"||a==="ALTER TABLE … ALTER COLUMN … SET NOT NULL"||a==="ALTER TABLE … ALTE\
R COLUMN … TYPE"||a==="ALTER TABLE … DISABLE ROW LEVEL SECURITY"||a==="ALTER TABLE … DROP COLUMN"||a==="ALTER TABLE … DROP CONSTRAINT"||a==="ALTER TABLE\
 … DROP CONSTRAINT (foreign key)"||a==="ALTER TABLE … ENABLE ROW LEVEL SECURITY"||a==="ALTER TABLE … FORCE ROW LEVEL SECURITY"||a==="ALTER TABLE … NO FORC\
E ROW LEVEL SECURITY"||a==="ALTER TABLE … VALIDATE CONSTRAINT (check)"||a==="ALTER TABLE … VALIDATE CONSTRAINT (foreign key)"||a==="ALTER TYPE … ADD VALUE"||
a==="COMMENT ON"||a==="CREATE INDEX"||a==="CREATE INDEX CONCURRENTLY"||a==="CREATE POLICY"||a==="CREATE ROLE"||a==="CREATE SCHEMA"||a==="CREATE TABLE"||a==="CRE\
ATE TYPE … AS ENUM"||a==="DROP INDEX"||a==="DROP INDEX CONCURRENTLY"||a==="DROP POLICY"||a==="DROP SCHEMA"||a==="DROP TABLE"||a==="DROP TYPE"||a==="GRANT"||a===
"REVOKE"||a==="UPDATE"))return W.errors=[{instancePath:s+"/form",schemaPath:"#/properties/form/enum",keyword:"enum",params:{allowedValues:Gr.properties.form.enum}}],
!1;var i=u===e}else var i=!0;if(i){if(r.on!==void 0){let a=r.on,u=e;if(e===u)if(Array.isArray(a)){var v=!0;let h=a.length;for(let b=0;b<h;b++){let y=a[b],w=e;if(e===
w)if(typeof y=="string"){if(q(y)<1)return W.errors=[{instancePath:s+"/on/"+b,schemaPath:"#/properties/on/items/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return W.errors=[{instancePath:s+"/on/"+b,schemaPath:"#/properties/on/items/type",keyword:"type",params:{type:"string"}}],!1;var v=w===e;if(!v)break}}else
return W.errors=[{instancePath:s+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type:"array"}}],!1;var i=u===e}else var i=!0;if(i){if(r.sql!==void 0){
let a=r.sql,u=e;if(e===u)if(typeof a=="string"){if(q(a)<1)return W.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return W.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{type:"string"}}],!1;var i=u===e}else var i=!0;
if(i){if(r.done!==void 0){let a=r.done,u=e;if(e===u)if(typeof a=="string"){if(q(a)<1)return W.errors=[{instancePath:s+"/done",schemaPath:"#/properties/done/minL\
ength",keyword:"minLength",params:{limit:1}}],!1}else return W.errors=[{instancePath:s+"/done",schemaPath:"#/properties/done/type",keyword:"type",params:{type:"\
string"}}],!1;var i=u===e}else var i=!0;if(i){if(r.leftover!==void 0){let a=r.leftover,u=e,k=e,h=!1,b=e;if(e===b)if(a&&typeof a=="object"&&!Array.isArray(a)){let N;
if(a.present===void 0&&(N="present")||a.remove===void 0&&(N="remove")){let D={instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf/0/required",keyword:"\
required",params:{missingProperty:N}};t===null?t=[D]:t.push(D),e++}else{let D=e;for(let j in a)if(!(j==="present"||j==="remove")){let L={instancePath:s+"/leftov\
er",schemaPath:"#/properties/leftover/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j}};t===null?t=[L]:t.push(L),e++;break}
if(D===e){if(a.present!==void 0){let j=a.present,L=e;if(e===L)if(typeof j=="string"){if(q(j)<1){let C={instancePath:s+"/leftover/present",schemaPath:"#/properti\
es/leftover/anyOf/0/properties/present/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[C]:t.push(C),e++}}else{let C={instancePath:s+"/leftover/pres\
ent",schemaPath:"#/properties/leftover/anyOf/0/properties/present/type",keyword:"type",params:{type:"string"}};t===null?t=[C]:t.push(C),e++}var c=L===e}else var c=!0;
if(c)if(a.remove!==void 0){let j=a.remove,L=e;if(e===L)if(typeof j=="string"){if(q(j)<1){let T={instancePath:s+"/leftover/remove",schemaPath:"#/properties/lefto\
ver/anyOf/0/properties/remove/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[T]:t.push(T),e++}}else{let T={instancePath:s+"/leftover/remove",schemaPath:"\
#/properties/leftover/anyOf/0/properties/remove/type",keyword:"type",params:{type:"string"}};t===null?t=[T]:t.push(T),e++}var c=L===e}else var c=!0}}}else{let N={
instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[N]:t.push(N),e++}var n=b===e;h=h||
n;let y=e;if(a!==null){let N={instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[N]:t.push(
N),e++}var n=y===e;if(h=h||n,h)e=k,t!==null&&(k?t.length=k:t=null);else{let N={instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf",keyword:"anyO\
f",params:{}};return t===null?t=[N]:t.push(N),e++,W.errors=t,!1}var i=u===e}else var i=!0;if(i){if(r.needs!==void 0){let a=r.needs,u=e;if(e===u)if(Array.isArray(
a)){var m=!0;let h=a.length;for(let b=0;b<h;b++){let y=a[b],w=e;if(e===w)if(typeof y=="string"){if(q(y)<1)return W.errors=[{instancePath:s+"/needs/"+b,schemaPath:"\
#/properties/needs/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return W.errors=[{instancePath:s+"/needs/"+b,schemaPath:"#/properties/needs/i\
tems/type",keyword:"type",params:{type:"string"}}],!1;var m=w===e;if(!m)break}}else return W.errors=[{instancePath:s+"/needs",schemaPath:"#/properties/needs/typ\
e",keyword:"type",params:{type:"array"}}],!1;var i=u===e}else var i=!0;if(i){if(r.makes!==void 0){let a=r.makes,u=e;if(e===u)if(Array.isArray(a)){var f=!0;let h=a.
length;for(let b=0;b<h;b++){let y=a[b],w=e;if(e===w)if(typeof y=="string"){if(q(y)<1)return W.errors=[{instancePath:s+"/makes/"+b,schemaPath:"#/properties/makes\
/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return W.errors=[{instancePath:s+"/makes/"+b,schemaPath:"#/properties/makes/items/type",keyword:"\
type",params:{type:"string"}}],!1;var f=w===e;if(!f)break}}else return W.errors=[{instancePath:s+"/makes",schemaPath:"#/properties/makes/type",keyword:"type",params:{
type:"array"}}],!1;var i=u===e}else var i=!0;if(i)if(r.drops!==void 0){let a=r.drops,u=e;if(e===u)if(Array.isArray(a)){var d=!0;let h=a.length;for(let b=0;b<h;b++){
let y=a[b],w=e;if(e===w)if(typeof y=="string"){if(q(y)<1)return W.errors=[{instancePath:s+"/drops/"+b,schemaPath:"#/properties/drops/items/minLength",keyword:"m\
inLength",params:{limit:1}}],!1}else return W.errors=[{instancePath:s+"/drops/"+b,schemaPath:"#/properties/drops/items/type",keyword:"type",params:{type:"string"}}],
!1;var d=w===e;if(!d)break}}else return W.errors=[{instancePath:s+"/drops",schemaPath:"#/properties/drops/type",keyword:"type",params:{type:"array"}}],!1;var i=u===
e}else var i=!0}}}}}}}}}else return W.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return W.errors=t,e===0}W.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function J(r,{instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){let t=null,e=0,g=J.evaluated;if(g.dynamicProps&&(g.props=
void 0),g.dynamicItems&&(g.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.table===void 0&&(n="table")||r.key===void 0&&(n="key")||r.
size===void 0&&(n="size")||r.pause===void 0&&(n="pause")||r.bound===void 0&&(n="bound"))return J.errors=[{instancePath:s,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:n}}],!1;{let m=e;for(let f in r)if(!(f==="table"||f==="key"||f==="size"||f==="pause"||f==="bound")){return J.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(m===e){if(r.table!==void 0){let f=r.table,d=e;if(e===
d)if(typeof f=="string"){if(q(f)<1)return J.errors=[{instancePath:s+"/table",schemaPath:"#/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return J.errors=[{instancePath:s+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(r.key!==
void 0){let f=r.key,d=e;if(e===d)if(Array.isArray(f)){if(f.length<1)return J.errors=[{instancePath:s+"/key",schemaPath:"#/properties/key/minItems",keyword:"minI\
tems",params:{limit:1}}],!1;{var v=!0;let l=f.length;for(let a=0;a<l;a++){let u=f[a],k=e;if(e===k)if(u&&typeof u=="object"&&!Array.isArray(u)){let b;if(u.column===
void 0&&(b="column")||u.type===void 0&&(b="type"))return J.errors=[{instancePath:s+"/key/"+a,schemaPath:"#/properties/key/items/required",keyword:"required",params:{
missingProperty:b}}],!1;{let y=e;for(let w in u)if(!(w==="column"||w==="type")){return J.errors=[{instancePath:s+"/key/"+a,schemaPath:"#/properties/key/items/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}}],!1;break}if(y===e){if(u.column!==void 0){let w=u.column,N=e;if(e===N)if(typeof w==
"string"){if(q(w)<1)return J.errors=[{instancePath:s+"/key/"+a+"/column",schemaPath:"#/properties/key/items/properties/column/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return J.errors=[{instancePath:s+"/key/"+a+"/column",schemaPath:"#/properties/key/items/properties/column/type",keyword:"type",params:{type:"\
string"}}],!1;var c=N===e}else var c=!0;if(c)if(u.type!==void 0){let w=u.type,N=e;if(e===N)if(typeof w=="string"){if(q(w)<1)return J.errors=[{instancePath:s+"/k\
ey/"+a+"/type",schemaPath:"#/properties/key/items/properties/type/minLength",keyword:"minLength",params:{limit:1}}],!1}else return J.errors=[{instancePath:s+"/k\
ey/"+a+"/type",schemaPath:"#/properties/key/items/properties/type/type",keyword:"type",params:{type:"string"}}],!1;var c=N===e}else var c=!0}}}else return J.errors=
[{instancePath:s+"/key/"+a,schemaPath:"#/properties/key/items/type",keyword:"type",params:{type:"object"}}],!1;var v=k===e;if(!v)break}}}else return J.errors=[{
instancePath:s+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"array"}}],!1;var i=d===e}else var i=!0;if(i){if(r.size!==void 0){let f=r.size,
d=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return J.errors=[{instancePath:s+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===d&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return J.errors=[{instancePath:s+"/size",schemaPath:"#/propertie\
s/size/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(f<1||isNaN(f))return J.errors=[{instancePath:s+"/size",schemaPath:"#/p\
roperties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var i=d===e}else var i=!0;if(i){if(r.pause!==void 0){let f=r.pause,d=e;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return J.errors=[{instancePath:s+"/pause",schemaPath:"#/properties/pause/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===d&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return J.errors=[{instancePath:s+"/pause",schemaPath:"#/properties/pause/maximum",
keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(f<0||isNaN(f))return J.errors=[{instancePath:s+"/pause",schemaPath:"#/properties/pause\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=d===e}else var i=!0;if(i)if(r.bound!==void 0){let f=r.bound,d=e;if(e===d)if(typeof f=="s\
tring"){if(q(f)<1)return J.errors=[{instancePath:s+"/bound",schemaPath:"#/properties/bound/minLength",keyword:"minLength",params:{limit:1}}],!1}else return J.errors=
[{instancePath:s+"/bound",schemaPath:"#/properties/bound/type",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0}}}}}}else return J.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return J.errors=t,e===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Se(r,{instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){let t=null,e=0,g=Se.evaluated;if(g.dynamicProps&&(g.props=
void 0),g.dynamicItems&&(g.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.sql===void 0&&(v="sql")||r.meaning===void 0&&(v="meaning"))
return Se.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:v}}],!1;{let c=e;for(let n in r)if(!(n==="sql"||n==="meanin\
g")){return Se.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(c===e){if(r.
sql!==void 0){let n=r.sql,m=e;if(e===m)if(typeof n=="string"){if(q(n)<1)return Se.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return Se.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{type:"string"}}],!1;var i=m===
e}else var i=!0;if(i)if(r.meaning!==void 0){let n=e;if(typeof r.meaning!="string")return Se.errors=[{instancePath:s+"/meaning",schemaPath:"#/properties/meaning/\
type",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0}}}else return Se.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return Se.errors=t,e===0}Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qr={type:"object",properties:{locks:{type:"array",items:{$ref:"\
https://wesley.dev/schemas/definitions/RelationLock"}},scans:{type:"array",items:{type:"string",minLength:1}},rewrites:{type:"array",items:{type:"string",minLength:1}},
blocks:{type:"string",enum:["nothing","schema changes","writes","reads and writes"]}},required:["locks","scans","rewrites","blocks"],additionalProperties:!1},Zr={
type:"object",properties:{relation:{type:"string",minLength:1},mode:{type:"string",enum:["ACCESS SHARE","ROW SHARE","ROW EXCLUSIVE","SHARE UPDATE EXCLUSIVE","SH\
ARE","SHARE ROW EXCLUSIVE","EXCLUSIVE","ACCESS EXCLUSIVE"]}},required:["relation","mode"],additionalProperties:!1};function qe(r,{instancePath:s="",parentData:x,
parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){let t=null,e=0,g=qe.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.relation===void 0&&(v="relation")||r.mode===void 0&&(v="mode"))return qe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:v}}],!1;{let c=e;for(let n in r)if(!(n==="relation"||n==="mode")){return qe.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(c===e){if(r.relation!==void 0){let n=r.relation,m=e;if(e===m)
if(typeof n=="string"){if(q(n)<1)return qe.errors=[{instancePath:s+"/relation",schemaPath:"#/properties/relation/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return qe.errors=[{instancePath:s+"/relation",schemaPath:"#/properties/relation/type",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;
if(i)if(r.mode!==void 0){let n=r.mode,m=e;if(typeof n!="string")return qe.errors=[{instancePath:s+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{
type:"string"}}],!1;if(!(n==="ACCESS SHARE"||n==="ROW SHARE"||n==="ROW EXCLUSIVE"||n==="SHARE UPDATE EXCLUSIVE"||n==="SHARE"||n==="SHARE ROW EXCLUSIVE"||n==="EX\
CLUSIVE"||n==="ACCESS EXCLUSIVE"))return qe.errors=[{instancePath:s+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:Zr.properties.
mode.enum}}],!1;var i=m===e}else var i=!0}}}else return qe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return qe.errors=
t,e===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Le(r,{instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){
let t=null,e=0,g=Le.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.
locks===void 0&&(m="locks")||r.scans===void 0&&(m="scans")||r.rewrites===void 0&&(m="rewrites")||r.blocks===void 0&&(m="blocks"))return Le.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let f=e;for(let d in r)if(!(d==="locks"||d==="scans"||d==="rewrites"||d==="blocks")){
return Le.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(f===e){if(r.locks!==
void 0){let d=r.locks,p=e;if(e===p)if(Array.isArray(d)){var i=!0;let l=d.length;for(let a=0;a<l;a++){let u=e;qe(d[a],{instancePath:s+"/locks/"+a,parentData:d,parentDataProperty:a,
rootData:O,dynamicAnchors:A})||(t=t===null?qe.errors:t.concat(qe.errors),e=t.length);var i=u===e;if(!i)break}}else return Le.errors=[{instancePath:s+"/locks",schemaPath:"\
#/properties/locks/type",keyword:"type",params:{type:"array"}}],!1;var v=p===e}else var v=!0;if(v){if(r.scans!==void 0){let d=r.scans,p=e;if(e===p)if(Array.isArray(
d)){var c=!0;let a=d.length;for(let u=0;u<a;u++){let k=d[u],h=e;if(e===h)if(typeof k=="string"){if(q(k)<1)return Le.errors=[{instancePath:s+"/scans/"+u,schemaPath:"\
#/properties/scans/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Le.errors=[{instancePath:s+"/scans/"+u,schemaPath:"#/properties/scans/\
items/type",keyword:"type",params:{type:"string"}}],!1;var c=h===e;if(!c)break}}else return Le.errors=[{instancePath:s+"/scans",schemaPath:"#/properties/scans/t\
ype",keyword:"type",params:{type:"array"}}],!1;var v=p===e}else var v=!0;if(v){if(r.rewrites!==void 0){let d=r.rewrites,p=e;if(e===p)if(Array.isArray(d)){var n=!0;
let a=d.length;for(let u=0;u<a;u++){let k=d[u],h=e;if(e===h)if(typeof k=="string"){if(q(k)<1)return Le.errors=[{instancePath:s+"/rewrites/"+u,schemaPath:"#/prop\
erties/rewrites/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Le.errors=[{instancePath:s+"/rewrites/"+u,schemaPath:"#/properties/rewrit\
es/items/type",keyword:"type",params:{type:"string"}}],!1;var n=h===e;if(!n)break}}else return Le.errors=[{instancePath:s+"/rewrites",schemaPath:"#/properties/r\
ewrites/type",keyword:"type",params:{type:"array"}}],!1;var v=p===e}else var v=!0;if(v)if(r.blocks!==void 0){let d=r.blocks,p=e;if(typeof d!="string")return Le.
errors=[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type:"string"}}],!1;if(!(d==="nothing"||d==="schema changes"||d===
"writes"||d==="reads and writes"))return Le.errors=[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/enum",keyword:"enum",params:{allowedValues:Qr.properties.
blocks.enum}}],!1;var v=p===e}else var v=!0}}}}}else return Le.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Le.
errors=t,e===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function fe(r,{instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){
let t=null,e=0,g=fe.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.
id===void 0&&(d="id")||r.phase===void 0&&(d="phase")||r.do===void 0&&(d="do")||r.undo===void 0&&(d="undo")||r.irreversible===void 0&&(d="irreversible")||r.transaction===
void 0&&(d="transaction")||r.lockTimeout===void 0&&(d="lockTimeout")||r.statementTimeout===void 0&&(d="statementTimeout")||r.batch===void 0&&(d="batch")||r.probe===
void 0&&(d="probe")||r.claim===void 0&&(d="claim")||r.because===void 0&&(d="because")||r.why===void 0&&(d="why"))return fe.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:d}}],!1;{let p=e;for(let l in r)if(!Qe.call(nr.properties,l)){return fe.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(p===e){if(r.id!==void 0){let l=r.id,a=e;if(e===a)if(typeof l==
"string"){if(q(l)<1)return fe.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}}],!1}else return fe.errors=
[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var i=a===e}else var i=!0;if(i){if(r.phase!==void 0){let l=r.
phase,a=e;if(typeof l!="string")return fe.errors=[{instancePath:s+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type:"string"}}],!1;if(!(l===
"expand"||l==="backfill"||l==="validate"||l==="switch"||l==="contract"))return fe.errors=[{instancePath:s+"/phase",schemaPath:"#/properties/phase/enum",keyword:"\
enum",params:{allowedValues:nr.properties.phase.enum}}],!1;var i=a===e}else var i=!0;if(i){if(r.do!==void 0){let l=e;W(r.do,{instancePath:s+"/do",parentData:r,parentDataProperty:"\
do",rootData:O,dynamicAnchors:A})||(t=t===null?W.errors:t.concat(W.errors),e=t.length);var i=l===e}else var i=!0;if(i){if(r.undo!==void 0){let l=r.undo,a=e,u=e,
k=!1,h=e;W(l,{instancePath:s+"/undo",parentData:r,parentDataProperty:"undo",rootData:O,dynamicAnchors:A})||(t=t===null?W.errors:t.concat(W.errors),e=t.length);var v=h===
e;k=k||v;let b=e;if(l!==null){let w={instancePath:s+"/undo",schemaPath:"#/properties/undo/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(
w),e++}var v=b===e;if(k=k||v,k)e=u,t!==null&&(u?t.length=u:t=null);else{let w={instancePath:s+"/undo",schemaPath:"#/properties/undo/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[w]:t.push(w),e++,fe.errors=t,!1}var i=a===e}else var i=!0;if(i){if(r.irreversible!==void 0){let l=r.irreversible,a=e;if(typeof l!="string"&&l!==
null)return fe.errors=[{instancePath:s+"/irreversible",schemaPath:"#/properties/irreversible/type",keyword:"type",params:{type:nr.properties.irreversible.type}}],
!1;var i=a===e}else var i=!0;if(i){if(r.transaction!==void 0){let l=r.transaction,a=e,u=e,k=!1,h=e;if(e===h)if(typeof l=="string"){if(q(l)<1){let w={instancePath:s+
"/transaction",schemaPath:"#/properties/transaction/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[w]:t.push(w),e++}}else{let w={instancePath:s+
"/transaction",schemaPath:"#/properties/transaction/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[w]:t.push(w),e++}var c=h===e;k=k||c;let b=e;
if(l!==null){let w={instancePath:s+"/transaction",schemaPath:"#/properties/transaction/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(
w),e++}var c=b===e;if(k=k||c,k)e=u,t!==null&&(u?t.length=u:t=null);else{let w={instancePath:s+"/transaction",schemaPath:"#/properties/transaction/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[w]:t.push(w),e++,fe.errors=t,!1}var i=a===e}else var i=!0;if(i){if(r.lockTimeout!==void 0){let l=r.lockTimeout,a=e,u=e,k=!1,
h=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let w={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/0/type",keyword:"t\
ype",params:{type:"integer"}};t===null?t=[w]:t.push(w),e++}if(e===h&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l)){let w={instancePath:s+"/l\
ockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};t===null?t=[w]:t.push(w),e++}else if(l<
0||isNaN(l)){let w={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===
null?t=[w]:t.push(w),e++}}var n=h===e;k=k||n;let b=e;if(l!==null){let w={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var n=b===e;if(k=k||n,k)e=u,t!==null&&(u?t.length=u:t=null);else{let w={instancePath:s+"/lockTimeout",schemaPath:"\
#/properties/lockTimeout/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(w),e++,fe.errors=t,!1}var i=a===e}else var i=!0;if(i){if(r.statementTimeout!==
void 0){let l=r.statementTimeout,a=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return fe.errors=[{instancePath:s+"/statementTimeout",schemaPath:"\
#/properties/statementTimeout/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return fe.
errors=[{instancePath:s+"/statementTimeout",schemaPath:"#/properties/statementTimeout/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(l<0||isNaN(l))return fe.errors=[{instancePath:s+"/statementTimeout",schemaPath:"#/properties/statementTimeout/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var i=a===e}else var i=!0;if(i){if(r.batch!==void 0){let l=r.batch,a=e,u=e,k=!1,h=e;J(l,{instancePath:s+"/batch",parentData:r,parentDataProperty:"\
batch",rootData:O,dynamicAnchors:A})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var m=h===e;k=k||m;let b=e;if(l!==null){let w={instancePath:s+"/batch",
schemaPath:"#/properties/batch/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var m=b===e;if(k=k||m,k)e=u,t!==null&&(u?t.length=
u:t=null);else{let w={instancePath:s+"/batch",schemaPath:"#/properties/batch/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(w),e++,fe.errors=t,!1}
var i=a===e}else var i=!0;if(i){if(r.probe!==void 0){let l=r.probe,a=e,u=e,k=!1,h=e;Se(l,{instancePath:s+"/probe",parentData:r,parentDataProperty:"probe",rootData:O,
dynamicAnchors:A})||(t=t===null?Se.errors:t.concat(Se.errors),e=t.length);var f=h===e;k=k||f;let b=e;if(l!==null){let w={instancePath:s+"/probe",schemaPath:"#/p\
roperties/probe/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var f=b===e;if(k=k||f,k)e=u,t!==null&&(u?t.length=u:t=null);else{
let w={instancePath:s+"/probe",schemaPath:"#/properties/probe/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(w),e++,fe.errors=t,!1}var i=a===e}else
var i=!0;if(i){if(r.claim!==void 0){let l=e;Le(r.claim,{instancePath:s+"/claim",parentData:r,parentDataProperty:"claim",rootData:O,dynamicAnchors:A})||(t=t===null?
Le.errors:t.concat(Le.errors),e=t.length);var i=l===e}else var i=!0;if(i){if(r.because!==void 0){let l=e;me(r.because,{instancePath:s+"/because",parentData:r,parentDataProperty:"\
because",rootData:O,dynamicAnchors:A})||(t=t===null?me.errors:t.concat(me.errors),e=t.length);var i=l===e}else var i=!0;if(i)if(r.why!==void 0){let l=e;if(typeof r.
why!="string")return fe.errors=[{instancePath:s+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0}}}}}}}}}}}}}}else
return fe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return fe.errors=t,e===0}fe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ie(r,{instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){let t=null,e=0,g=Ie.evaluated;if(g.dynamicProps&&
(g.props=void 0),g.dynamicItems&&(g.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.format===void 0&&(n="format")||r.from===void 0&&
(n="from")||r.to===void 0&&(n="to")||r.postgres===void 0&&(n="postgres")||r.changes===void 0&&(n="changes")||r.steps===void 0&&(n="steps"))return Ie.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;{let m=e;for(let f in r)if(!(f==="format"||f==="from"||f==="to"||f==="postgres"||f===
"changes"||f==="steps")){return Ie.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;
break}if(m===e){if(r.format!==void 0){let f=r.format,d=e;if(typeof f!="string")return Ie.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",
keyword:"type",params:{type:"string"}}],!1;if(f!=="wesley.plan/1")return Ie.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"co\
nst",params:{allowedValue:"wesley.plan/1"}}],!1;var i=d===e}else var i=!0;if(i){if(r.from!==void 0){let f=e;I(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"\
from",rootData:O,dynamicAnchors:A})||(t=t===null?I.errors:t.concat(I.errors),e=t.length);var i=f===e}else var i=!0;if(i){if(r.to!==void 0){let f=e;I(r.to,{instancePath:s+
"/to",parentData:r,parentDataProperty:"to",rootData:O,dynamicAnchors:A})||(t=t===null?I.errors:t.concat(I.errors),e=t.length);var i=f===e}else var i=!0;if(i){if(r.
postgres!==void 0){let f=r.postgres,d=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Ie.errors=[{instancePath:s+"/postgres",schemaPath:"#/pro\
perties/postgres/type",keyword:"type",params:{type:"integer"}}],!1;if(e===d&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return Ie.errors=[
{instancePath:s+"/postgres",schemaPath:"#/properties/postgres/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(f<13||isNaN(f))
return Ie.errors=[{instancePath:s+"/postgres",schemaPath:"#/properties/postgres/minimum",keyword:"minimum",params:{comparison:">=",limit:13}}],!1}var i=d===e}else
var i=!0;if(i){if(r.changes!==void 0){let f=r.changes,d=e;if(e===d)if(Array.isArray(f)){var v=!0;let l=f.length;for(let a=0;a<l;a++){let u=e;P(f[a],{instancePath:s+
"/changes/"+a,parentData:f,parentDataProperty:a,rootData:O,dynamicAnchors:A})||(t=t===null?P.errors:t.concat(P.errors),e=t.length);var v=u===e;if(!v)break}}else
return Ie.errors=[{instancePath:s+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"}}],!1;var i=d===e}else var i=!0;if(i)if(r.
steps!==void 0){let f=r.steps,d=e;if(e===d)if(Array.isArray(f)){var c=!0;let l=f.length;for(let a=0;a<l;a++){let u=e;fe(f[a],{instancePath:s+"/steps/"+a,parentData:f,
parentDataProperty:a,rootData:O,dynamicAnchors:A})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var c=u===e;if(!c)break}}else return Ie.errors=[{instancePath:s+
"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var i=d===e}else var i=!0}}}}}}}else return Ie.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Ie.errors=t,e===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Lr=G,gr={type:"object",properties:{
format:{type:"string",const:"wesley.realm/1"},plan:{$ref:"https://wesley.dev/schemas/definitions/Digest"},suite:{$ref:"https://wesley.dev/schemas/definitions/Di\
gest"},verdict:{type:"string",enum:["PASS","FAIL","NOTHING_TO_REHEARSE"]},at:{$ref:"https://wesley.dev/schemas/definitions/Moment"},server:{anyOf:[{$ref:"https:\
//wesley.dev/schemas/definitions/Server"},{type:"null"}]},fingerprints:{anyOf:[{type:"object",properties:{base:{$ref:"https://wesley.dev/schemas/definitions/Dig\
est"},target:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["base","target"],additionalProperties:!1},{type:"null"}]},rows:{type:"array",items:{
type:"object",properties:{table:{type:"string",minLength:1},rows:{type:"integer",minimum:0,maximum:9007199254740991}},required:["table","rows"],additionalProperties:!1}},
steps:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/RehearsedStep"}},checks:{type:"array",items:{$ref:"https://wesley.dev/schemas/definition\
s/CheckResult"}},tests:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/TestRun"},{type:"null"}]},present:{type:"array",items:{type:"string",minLength:1}},
failure:{anyOf:[{type:"object",properties:{code:{type:"string",minLength:1},message:{type:"string"}},required:["code","message"],additionalProperties:!1},{type:"\
null"}]}},required:["format","plan","suite","verdict","at","server","fingerprints","rows","steps","checks","tests","present","failure"],additionalProperties:!1};var Jr=new RegExp("^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\dZ$","u");function Ue(r,{instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){
let t=null,e=0,g=Ue.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),e===0)if(typeof r=="string"){if(!Jr.test(r))return Ue.errors=
[{instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\dZ$"}}],!1}else return Ue.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return Ue.errors=t,e===0}Ue.evaluated={dynamicProps:!1,dynamicItems:!1};var vr={type:"\
object",properties:{version:{type:"string",minLength:1},versionNumber:{type:"integer",minimum:0,maximum:9007199254740991},major:{type:"integer",minimum:0,maximum:9007199254740991},
provider:{type:"string",enum:["embedded","dsn"]},host:{type:["string","null"]},settings:{type:"object",propertyNames:{type:"string"},additionalProperties:{type:"\
string"}},extensions:{type:"array",items:{type:"string",minLength:1}}},required:["version","versionNumber","major","provider","host","settings","extensions"],additionalProperties:!1};
function ne(r,{instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){let t=null,e=0,g=ne.evaluated;if(g.dynamicProps&&(g.props=
void 0),g.dynamicItems&&(g.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.version===void 0&&(m="version")||r.versionNumber===void 0&&
(m="versionNumber")||r.major===void 0&&(m="major")||r.provider===void 0&&(m="provider")||r.host===void 0&&(m="host")||r.settings===void 0&&(m="settings")||r.extensions===
void 0&&(m="extensions"))return ne.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let f=e;for(let d in r)if(!(d===
"version"||d==="versionNumber"||d==="major"||d==="provider"||d==="host"||d==="settings"||d==="extensions")){return ne.errors=[{instancePath:s,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(f===e){if(r.version!==void 0){let d=r.version,p=e;if(e===p)if(typeof d==
"string"){if(q(d)<1)return ne.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ne.
errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.versionNumber!==
void 0){let d=r.versionNumber,p=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return ne.errors=[{instancePath:s+"/versionNumber",schemaPath:"#/prop\
erties/versionNumber/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(d))return ne.errors=
[{instancePath:s+"/versionNumber",schemaPath:"#/properties/versionNumber/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(d<0||
isNaN(d))return ne.errors=[{instancePath:s+"/versionNumber",schemaPath:"#/properties/versionNumber/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}var i=p===e}else var i=!0;if(i){if(r.major!==void 0){let d=r.major,p=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return ne.errors=[{instancePath:s+
"/major",schemaPath:"#/properties/major/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(
d))return ne.errors=[{instancePath:s+"/major",schemaPath:"#/properties/major/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(d<
0||isNaN(d))return ne.errors=[{instancePath:s+"/major",schemaPath:"#/properties/major/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=p===
e}else var i=!0;if(i){if(r.provider!==void 0){let d=r.provider,p=e;if(typeof d!="string")return ne.errors=[{instancePath:s+"/provider",schemaPath:"#/properties/\
provider/type",keyword:"type",params:{type:"string"}}],!1;if(!(d==="embedded"||d==="dsn"))return ne.errors=[{instancePath:s+"/provider",schemaPath:"#/properties\
/provider/enum",keyword:"enum",params:{allowedValues:vr.properties.provider.enum}}],!1;var i=p===e}else var i=!0;if(i){if(r.host!==void 0){let d=r.host,p=e;if(typeof d!=
"string"&&d!==null)return ne.errors=[{instancePath:s+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:vr.properties.host.type}}],!1;var i=p===
e}else var i=!0;if(i){if(r.settings!==void 0){let d=r.settings,p=e;if(e===p)if(d&&typeof d=="object"&&!Array.isArray(d)){for(let a in d){let u=e;if(typeof a!="s\
tring"){let k={instancePath:s+"/settings",schemaPath:"#/properties/settings/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:a};t===null?t=
[k]:t.push(k),e++}var v=u===e;if(!v){let k={instancePath:s+"/settings",schemaPath:"#/properties/settings/propertyNames",keyword:"propertyNames",params:{propertyName:a}};
return t===null?t=[k]:t.push(k),e++,ne.errors=t,!1;break}}if(v)for(let a in d){let u=e;if(typeof d[a]!="string")return ne.errors=[{instancePath:s+"/settings/"+a.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/settings/additionalProperties/type",keyword:"type",params:{type:"string"}}],!1;var c=u===e;if(!c)
break}}else return ne.errors=[{instancePath:s+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type:"object"}}],!1;var i=p===e}else var i=!0;
if(i)if(r.extensions!==void 0){let d=r.extensions,p=e;if(e===p)if(Array.isArray(d)){var n=!0;let a=d.length;for(let u=0;u<a;u++){let k=d[u],h=e;if(e===h)if(typeof k==
"string"){if(q(k)<1)return ne.errors=[{instancePath:s+"/extensions/"+u,schemaPath:"#/properties/extensions/items/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return ne.errors=[{instancePath:s+"/extensions/"+u,schemaPath:"#/properties/extensions/items/type",keyword:"type",params:{type:"string"}}],!1;var n=h===
e;if(!n)break}}else return ne.errors=[{instancePath:s+"/extensions",schemaPath:"#/properties/extensions/type",keyword:"type",params:{type:"array"}}],!1;var i=p===
e}else var i=!0}}}}}}}}else return ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ne.errors=t,e===0}ne.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var ar={type:"object",properties:{id:{type:"string",minLength:1},phase:{type:"string",enum:["expand","backfill","vali\
date","switch","contract"]},milliseconds:{type:"integer",minimum:0,maximum:9007199254740991},retries:{type:"integer",minimum:0,maximum:9007199254740991},rows:{anyOf:[
{type:"integer",minimum:0,maximum:9007199254740991},{type:"null"}]},observed:{type:"string",enum:["pg_locks","relay","not observed"]},locks:{type:"array",items:{
$ref:"https://wesley.dev/schemas/definitions/RelationLock"}},scanned:{type:"array",items:{type:"string",minLength:1}},rewrote:{type:"array",items:{type:"string",
minLength:1}}},required:["id","phase","milliseconds","retries","rows","observed","locks","scanned","rewrote"],additionalProperties:!1};function Q(r,{instancePath:s="",
parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){let t=null,e=0,g=Q.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=
void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.id===void 0&&(f="id")||r.phase===void 0&&(f="phase")||r.milliseconds===void 0&&(f="millise\
conds")||r.retries===void 0&&(f="retries")||r.rows===void 0&&(f="rows")||r.observed===void 0&&(f="observed")||r.locks===void 0&&(f="locks")||r.scanned===void 0&&
(f="scanned")||r.rewrote===void 0&&(f="rewrote"))return Q.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}}],!1;{let d=e;
for(let p in r)if(!Qe.call(ar.properties,p)){return Q.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],
!1;break}if(d===e){if(r.id!==void 0){let p=r.id,l=e;if(e===l)if(typeof p=="string"){if(q(p)<1)return Q.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Q.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"\
string"}}],!1;var i=l===e}else var i=!0;if(i){if(r.phase!==void 0){let p=r.phase,l=e;if(typeof p!="string")return Q.errors=[{instancePath:s+"/phase",schemaPath:"\
#/properties/phase/type",keyword:"type",params:{type:"string"}}],!1;if(!(p==="expand"||p==="backfill"||p==="validate"||p==="switch"||p==="contract"))return Q.errors=
[{instancePath:s+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues:ar.properties.phase.enum}}],!1;var i=l===e}else var i=!0;if(i){
if(r.milliseconds!==void 0){let p=r.milliseconds,l=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Q.errors=[{instancePath:s+"/milliseconds",schemaPath:"\
#/properties/milliseconds/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return Q.
errors=[{instancePath:s+"/milliseconds",schemaPath:"#/properties/milliseconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(p<
0||isNaN(p))return Q.errors=[{instancePath:s+"/milliseconds",schemaPath:"#/properties/milliseconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}var i=l===e}else var i=!0;if(i){if(r.retries!==void 0){let p=r.retries,l=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Q.errors=[{instancePath:s+
"/retries",schemaPath:"#/properties/retries/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||
isNaN(p))return Q.errors=[{instancePath:s+"/retries",schemaPath:"#/properties/retries/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(p<0||isNaN(p))return Q.errors=[{instancePath:s+"/retries",schemaPath:"#/properties/retries/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}
var i=l===e}else var i=!0;if(i){if(r.rows!==void 0){let p=r.rows,l=e,a=e,u=!1,k=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let y={instancePath:s+
"/rows",schemaPath:"#/properties/rows/anyOf/0/type",keyword:"type",params:{type:"integer"}};t===null?t=[y]:t.push(y),e++}if(e===k&&typeof p=="number"&&isFinite(
p)){if(p>9007199254740991||isNaN(p)){let y={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
t===null?t=[y]:t.push(y),e++}else if(p<0||isNaN(p)){let y={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/0/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};t===null?t=[y]:t.push(y),e++}}var v=k===e;u=u||v;let h=e;if(p!==null){let y={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[y]:t.push(y),e++}var v=h===e;if(u=u||v,u)e=a,t!==null&&(a?t.length=a:t=null);else{let y={instancePath:s+"/rows",schemaPath:"\
#/properties/rows/anyOf",keyword:"anyOf",params:{}};return t===null?t=[y]:t.push(y),e++,Q.errors=t,!1}var i=l===e}else var i=!0;if(i){if(r.observed!==void 0){let p=r.
observed,l=e;if(typeof p!="string")return Q.errors=[{instancePath:s+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type:"string"}}],
!1;if(!(p==="pg_locks"||p==="relay"||p==="not observed"))return Q.errors=[{instancePath:s+"/observed",schemaPath:"#/properties/observed/enum",keyword:"enum",params:{
allowedValues:ar.properties.observed.enum}}],!1;var i=l===e}else var i=!0;if(i){if(r.locks!==void 0){let p=r.locks,l=e;if(e===l)if(Array.isArray(p)){var c=!0;let u=p.
length;for(let k=0;k<u;k++){let h=e;qe(p[k],{instancePath:s+"/locks/"+k,parentData:p,parentDataProperty:k,rootData:O,dynamicAnchors:A})||(t=t===null?qe.errors:t.
concat(qe.errors),e=t.length);var c=h===e;if(!c)break}}else return Q.errors=[{instancePath:s+"/locks",schemaPath:"#/properties/locks/type",keyword:"type",params:{
type:"array"}}],!1;var i=l===e}else var i=!0;if(i){if(r.scanned!==void 0){let p=r.scanned,l=e;if(e===l)if(Array.isArray(p)){var n=!0;let u=p.length;for(let k=0;k<
u;k++){let h=p[k],b=e;if(e===b)if(typeof h=="string"){if(q(h)<1)return Q.errors=[{instancePath:s+"/scanned/"+k,schemaPath:"#/properties/scanned/items/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return Q.errors=[{instancePath:s+"/scanned/"+k,schemaPath:"#/properties/scanned/items/type",keyword:"type",params:{
type:"string"}}],!1;var n=b===e;if(!n)break}}else return Q.errors=[{instancePath:s+"/scanned",schemaPath:"#/properties/scanned/type",keyword:"type",params:{type:"\
array"}}],!1;var i=l===e}else var i=!0;if(i)if(r.rewrote!==void 0){let p=r.rewrote,l=e;if(e===l)if(Array.isArray(p)){var m=!0;let u=p.length;for(let k=0;k<u;k++){
let h=p[k],b=e;if(e===b)if(typeof h=="string"){if(q(h)<1)return Q.errors=[{instancePath:s+"/rewrote/"+k,schemaPath:"#/properties/rewrote/items/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return Q.errors=[{instancePath:s+"/rewrote/"+k,schemaPath:"#/properties/rewrote/items/type",keyword:"type",params:{type:"s\
tring"}}],!1;var m=b===e;if(!m)break}}else return Q.errors=[{instancePath:s+"/rewrote",schemaPath:"#/properties/rewrote/type",keyword:"type",params:{type:"array"}}],
!1;var i=l===e}else var i=!0}}}}}}}}}}else return Q.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Q.errors=t,e===
0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var kr={type:"object",properties:{check:{type:"string",enum:["converges","re-plan is empty","run again \
changes nothing","undo returns","rows kept","locks as claimed","no scan or rewrite under a blocking lock","tests pass"]},verdict:{type:"string",enum:["PASS","FA\
IL","NOT RUN","NOT APPLICABLE"]},detail:{type:"string"}},required:["check","verdict","detail"],additionalProperties:!1};function Re(r,{instancePath:s="",parentData:x,
parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){let t=null,e=0,g=Re.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.check===void 0&&(v="check")||r.verdict===void 0&&(v="verdict")||r.detail===void 0&&(v="detail"))return Re.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:v}}],!1;{let c=e;for(let n in r)if(!(n==="check"||n==="verdict"||n===
"detail")){return Re.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(c===
e){if(r.check!==void 0){let n=r.check,m=e;if(typeof n!="string")return Re.errors=[{instancePath:s+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{
type:"string"}}],!1;if(!(n==="converges"||n==="re-plan is empty"||n==="run again changes nothing"||n==="undo returns"||n==="rows kept"||n==="locks as claimed"||
n==="no scan or rewrite under a blocking lock"||n==="tests pass"))return Re.errors=[{instancePath:s+"/check",schemaPath:"#/properties/check/enum",keyword:"enum",
params:{allowedValues:kr.properties.check.enum}}],!1;var i=m===e}else var i=!0;if(i){if(r.verdict!==void 0){let n=r.verdict,m=e;if(typeof n!="string")return Re.
errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"}}],!1;if(!(n==="PASS"||n==="FAIL"||n==="NOT RUN"||
n==="NOT APPLICABLE"))return Re.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:kr.properties.verdict.
enum}}],!1;var i=m===e}else var i=!0;if(i)if(r.detail!==void 0){let n=e;if(typeof r.detail!="string")return Re.errors=[{instancePath:s+"/detail",schemaPath:"#/p\
roperties/detail/type",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0}}}}else return Re.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Re.errors=t,e===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var es={type:"object",properties:{planned:{type:"\
integer",minimum:0,maximum:9007199254740991},results:{type:"array",items:{type:"object",properties:{number:{type:"integer",minimum:0,maximum:9007199254740991},ok:{
type:"boolean"},description:{type:"string"}},required:["number","ok","description"],additionalProperties:!1}},brokeOff:{type:["string","null"]}},required:["plan\
ned","results","brokeOff"],additionalProperties:!1};function ue(r,{instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){let t=null,
e=0,g=ue.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.planned===
void 0&&(n="planned")||r.results===void 0&&(n="results")||r.brokeOff===void 0&&(n="brokeOff"))return ue.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n}}],!1;{let m=e;for(let f in r)if(!(f==="planned"||f==="results"||f==="brokeOff")){return ue.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(m===e){if(r.planned!==void 0){let f=r.planned,d=e;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return ue.errors=[{instancePath:s+"/planned",schemaPath:"#/properties/planned/type",keyword:"type",params:{type:"integ\
er"}}],!1;if(e===d&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return ue.errors=[{instancePath:s+"/planned",schemaPath:"#/properties/plann\
ed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(f<0||isNaN(f))return ue.errors=[{instancePath:s+"/planned",schemaPath:"#/p\
roperties/planned/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=d===e}else var i=!0;if(i){if(r.results!==void 0){let f=r.results,d=e;if(e===
d)if(Array.isArray(f)){var v=!0;let l=f.length;for(let a=0;a<l;a++){let u=f[a],k=e;if(e===k)if(u&&typeof u=="object"&&!Array.isArray(u)){let b;if(u.number===void 0&&
(b="number")||u.ok===void 0&&(b="ok")||u.description===void 0&&(b="description"))return ue.errors=[{instancePath:s+"/results/"+a,schemaPath:"#/properties/result\
s/items/required",keyword:"required",params:{missingProperty:b}}],!1;{let y=e;for(let w in u)if(!(w==="number"||w==="ok"||w==="description")){return ue.errors=[
{instancePath:s+"/results/"+a,schemaPath:"#/properties/results/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}}],!1;break}
if(y===e){if(u.number!==void 0){let w=u.number,N=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return ue.errors=[{instancePath:s+"/results/"+a+"/nu\
mber",schemaPath:"#/properties/results/items/properties/number/type",keyword:"type",params:{type:"integer"}}],!1;if(e===N&&typeof w=="number"&&isFinite(w)){if(w>
9007199254740991||isNaN(w))return ue.errors=[{instancePath:s+"/results/"+a+"/number",schemaPath:"#/properties/results/items/properties/number/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(w<0||isNaN(w))return ue.errors=[{instancePath:s+"/results/"+a+"/number",schemaPath:"#/propertie\
s/results/items/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=N===e}else var c=!0;if(c){if(u.ok!==void 0){let w=e;if(typeof u.
ok!="boolean")return ue.errors=[{instancePath:s+"/results/"+a+"/ok",schemaPath:"#/properties/results/items/properties/ok/type",keyword:"type",params:{type:"bool\
ean"}}],!1;var c=w===e}else var c=!0;if(c)if(u.description!==void 0){let w=e;if(typeof u.description!="string")return ue.errors=[{instancePath:s+"/results/"+a+"\
/description",schemaPath:"#/properties/results/items/properties/description/type",keyword:"type",params:{type:"string"}}],!1;var c=w===e}else var c=!0}}}}else return ue.
errors=[{instancePath:s+"/results/"+a,schemaPath:"#/properties/results/items/type",keyword:"type",params:{type:"object"}}],!1;var v=k===e;if(!v)break}}else return ue.
errors=[{instancePath:s+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type:"array"}}],!1;var i=d===e}else var i=!0;if(i)if(r.brokeOff!==
void 0){let f=r.brokeOff,d=e;if(typeof f!="string"&&f!==null)return ue.errors=[{instancePath:s+"/brokeOff",schemaPath:"#/properties/brokeOff/type",keyword:"type",
params:{type:es.properties.brokeOff.type}}],!1;var i=d===e}else var i=!0}}}}else return ue.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return ue.errors=t,e===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function G(r,{instancePath:s="",parentData:x,parentDataProperty:R,
rootData:O=r,dynamicAnchors:A={}}={}){let t=null,e=0,g=G.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),e===0)if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){let h;if(r.format===void 0&&(h="format")||r.plan===void 0&&(h="plan")||r.suite===void 0&&(h="suite")||r.verdict===void 0&&(h="verdict")||
r.at===void 0&&(h="at")||r.server===void 0&&(h="server")||r.fingerprints===void 0&&(h="fingerprints")||r.rows===void 0&&(h="rows")||r.steps===void 0&&(h="steps")||
r.checks===void 0&&(h="checks")||r.tests===void 0&&(h="tests")||r.present===void 0&&(h="present")||r.failure===void 0&&(h="failure"))return G.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:h}}],!1;{let b=e;for(let y in r)if(!Qe.call(gr.properties,y)){return G.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;break}if(b===e){if(r.format!==void 0){let y=r.format,w=e;if(typeof y!=
"string")return G.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(y!=="wesley.realm/1")return G.
errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.realm/1"}}],!1;var i=w===e}else var i=!0;if(i){
if(r.plan!==void 0){let y=e;I(r.plan,{instancePath:s+"/plan",parentData:r,parentDataProperty:"plan",rootData:O,dynamicAnchors:A})||(t=t===null?I.errors:t.concat(
I.errors),e=t.length);var i=y===e}else var i=!0;if(i){if(r.suite!==void 0){let y=e;I(r.suite,{instancePath:s+"/suite",parentData:r,parentDataProperty:"suite",rootData:O,
dynamicAnchors:A})||(t=t===null?I.errors:t.concat(I.errors),e=t.length);var i=y===e}else var i=!0;if(i){if(r.verdict!==void 0){let y=r.verdict,w=e;if(typeof y!=
"string")return G.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"}}],!1;if(!(y==="PASS"||y==="FAI\
L"||y==="NOTHING_TO_REHEARSE"))return G.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:gr.properties.
verdict.enum}}],!1;var i=w===e}else var i=!0;if(i){if(r.at!==void 0){let y=e;Ue(r.at,{instancePath:s+"/at",parentData:r,parentDataProperty:"at",rootData:O,dynamicAnchors:A})||
(t=t===null?Ue.errors:t.concat(Ue.errors),e=t.length);var i=y===e}else var i=!0;if(i){if(r.server!==void 0){let y=r.server,w=e,N=e,D=!1,j=e;ne(y,{instancePath:s+
"/server",parentData:r,parentDataProperty:"server",rootData:O,dynamicAnchors:A})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var v=j===e;D=D||v;let L=e;
if(y!==null){let T={instancePath:s+"/server",schemaPath:"#/properties/server/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[T]:t.push(T),e++}var v=L===
e;if(D=D||v,D)e=N,t!==null&&(N?t.length=N:t=null);else{let T={instancePath:s+"/server",schemaPath:"#/properties/server/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[T]:t.push(T),e++,G.errors=t,!1}var i=w===e}else var i=!0;if(i){if(r.fingerprints!==void 0){let y=r.fingerprints,w=e,N=e,D=!1,j=e;if(e===j)if(y&&typeof y==
"object"&&!Array.isArray(y)){let T;if(y.base===void 0&&(T="base")||y.target===void 0&&(T="target")){let Z={instancePath:s+"/fingerprints",schemaPath:"#/properti\
es/fingerprints/anyOf/0/required",keyword:"required",params:{missingProperty:T}};t===null?t=[Z]:t.push(Z),e++}else{let Z=e;for(let B in y)if(!(B==="base"||B==="\
target")){let V={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:B}};
t===null?t=[V]:t.push(V),e++;break}if(Z===e){if(y.base!==void 0){let B=e;I(y.base,{instancePath:s+"/fingerprints/base",parentData:y,parentDataProperty:"base",rootData:O,
dynamicAnchors:A})||(t=t===null?I.errors:t.concat(I.errors),e=t.length);var c=B===e}else var c=!0;if(c)if(y.target!==void 0){let B=e;I(y.target,{instancePath:s+
"/fingerprints/target",parentData:y,parentDataProperty:"target",rootData:O,dynamicAnchors:A})||(t=t===null?I.errors:t.concat(I.errors),e=t.length);var c=B===e}else
var c=!0}}}else{let T={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[T]:
t.push(T),e++}var n=j===e;D=D||n;let L=e;if(y!==null){let T={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf/1/type",keyword:"type",params:{
type:"null"}};t===null?t=[T]:t.push(T),e++}var n=L===e;if(D=D||n,D)e=N,t!==null&&(N?t.length=N:t=null);else{let T={instancePath:s+"/fingerprints",schemaPath:"#/\
properties/fingerprints/anyOf",keyword:"anyOf",params:{}};return t===null?t=[T]:t.push(T),e++,G.errors=t,!1}var i=w===e}else var i=!0;if(i){if(r.rows!==void 0){
let y=r.rows,w=e;if(e===w)if(Array.isArray(y)){var m=!0;let D=y.length;for(let j=0;j<D;j++){let L=y[j],C=e;if(e===C)if(L&&typeof L=="object"&&!Array.isArray(L)){
let Z;if(L.table===void 0&&(Z="table")||L.rows===void 0&&(Z="rows"))return G.errors=[{instancePath:s+"/rows/"+j,schemaPath:"#/properties/rows/items/required",keyword:"\
required",params:{missingProperty:Z}}],!1;{let B=e;for(let V in L)if(!(V==="table"||V==="rows")){return G.errors=[{instancePath:s+"/rows/"+j,schemaPath:"#/prope\
rties/rows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:V}}],!1;break}if(B===e){if(L.table!==void 0){let V=L.table,ee=e;
if(e===ee)if(typeof V=="string"){if(q(V)<1)return G.errors=[{instancePath:s+"/rows/"+j+"/table",schemaPath:"#/properties/rows/items/properties/table/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return G.errors=[{instancePath:s+"/rows/"+j+"/table",schemaPath:"#/properties/rows/items/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var f=ee===e}else var f=!0;if(f)if(L.rows!==void 0){let V=L.rows,ee=e;if(!(typeof V=="number"&&!(V%1)&&!isNaN(V)&&isFinite(V)))
return G.errors=[{instancePath:s+"/rows/"+j+"/rows",schemaPath:"#/properties/rows/items/properties/rows/type",keyword:"type",params:{type:"integer"}}],!1;if(e===
ee&&typeof V=="number"&&isFinite(V)){if(V>9007199254740991||isNaN(V))return G.errors=[{instancePath:s+"/rows/"+j+"/rows",schemaPath:"#/properties/rows/items/pro\
perties/rows/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(V<0||isNaN(V))return G.errors=[{instancePath:s+"/rows/"+j+"/rows",
schemaPath:"#/properties/rows/items/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var f=ee===e}else var f=!0}}}else return G.
errors=[{instancePath:s+"/rows/"+j,schemaPath:"#/properties/rows/items/type",keyword:"type",params:{type:"object"}}],!1;var m=C===e;if(!m)break}}else return G.errors=
[{instancePath:s+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type:"array"}}],!1;var i=w===e}else var i=!0;if(i){if(r.steps!==void 0){let y=r.
steps,w=e;if(e===w)if(Array.isArray(y)){var d=!0;let D=y.length;for(let j=0;j<D;j++){let L=e;Q(y[j],{instancePath:s+"/steps/"+j,parentData:y,parentDataProperty:j,
rootData:O,dynamicAnchors:A})||(t=t===null?Q.errors:t.concat(Q.errors),e=t.length);var d=L===e;if(!d)break}}else return G.errors=[{instancePath:s+"/steps",schemaPath:"\
#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var i=w===e}else var i=!0;if(i){if(r.checks!==void 0){let y=r.checks,w=e;if(e===w)if(Array.isArray(
y)){var p=!0;let D=y.length;for(let j=0;j<D;j++){let L=e;Re(y[j],{instancePath:s+"/checks/"+j,parentData:y,parentDataProperty:j,rootData:O,dynamicAnchors:A})||(t=
t===null?Re.errors:t.concat(Re.errors),e=t.length);var p=L===e;if(!p)break}}else return G.errors=[{instancePath:s+"/checks",schemaPath:"#/properties/checks/type",
keyword:"type",params:{type:"array"}}],!1;var i=w===e}else var i=!0;if(i){if(r.tests!==void 0){let y=r.tests,w=e,N=e,D=!1,j=e;ue(y,{instancePath:s+"/tests",parentData:r,
parentDataProperty:"tests",rootData:O,dynamicAnchors:A})||(t=t===null?ue.errors:t.concat(ue.errors),e=t.length);var l=j===e;D=D||l;let L=e;if(y!==null){let T={instancePath:s+
"/tests",schemaPath:"#/properties/tests/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[T]:t.push(T),e++}var l=L===e;if(D=D||l,D)e=N,t!==null&&(N?
t.length=N:t=null);else{let T={instancePath:s+"/tests",schemaPath:"#/properties/tests/anyOf",keyword:"anyOf",params:{}};return t===null?t=[T]:t.push(T),e++,G.errors=
t,!1}var i=w===e}else var i=!0;if(i){if(r.present!==void 0){let y=r.present,w=e;if(e===w)if(Array.isArray(y)){var a=!0;let D=y.length;for(let j=0;j<D;j++){let L=y[j],
C=e;if(e===C)if(typeof L=="string"){if(q(L)<1)return G.errors=[{instancePath:s+"/present/"+j,schemaPath:"#/properties/present/items/minLength",keyword:"minLengt\
h",params:{limit:1}}],!1}else return G.errors=[{instancePath:s+"/present/"+j,schemaPath:"#/properties/present/items/type",keyword:"type",params:{type:"string"}}],
!1;var a=C===e;if(!a)break}}else return G.errors=[{instancePath:s+"/present",schemaPath:"#/properties/present/type",keyword:"type",params:{type:"array"}}],!1;var i=w===
e}else var i=!0;if(i)if(r.failure!==void 0){let y=r.failure,w=e,N=e,D=!1,j=e;if(e===j)if(y&&typeof y=="object"&&!Array.isArray(y)){let T;if(y.code===void 0&&(T=
"code")||y.message===void 0&&(T="message")){let Z={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf/0/required",keyword:"required",params:{missingProperty:T}};
t===null?t=[Z]:t.push(Z),e++}else{let Z=e;for(let B in y)if(!(B==="code"||B==="message")){let V={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyO\
f/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:B}};t===null?t=[V]:t.push(V),e++;break}if(Z===e){if(y.code!==void 0){let B=y.
code,V=e;if(e===V)if(typeof B=="string"){if(q(B)<1){let ee={instancePath:s+"/failure/code",schemaPath:"#/properties/failure/anyOf/0/properties/code/minLength",keyword:"\
minLength",params:{limit:1}};t===null?t=[ee]:t.push(ee),e++}}else{let ee={instancePath:s+"/failure/code",schemaPath:"#/properties/failure/anyOf/0/properties/cod\
e/type",keyword:"type",params:{type:"string"}};t===null?t=[ee]:t.push(ee),e++}var u=V===e}else var u=!0;if(u)if(y.message!==void 0){let B=e;if(typeof y.message!=
"string"){let ee={instancePath:s+"/failure/message",schemaPath:"#/properties/failure/anyOf/0/properties/message/type",keyword:"type",params:{type:"string"}};t===
null?t=[ee]:t.push(ee),e++}var u=B===e}else var u=!0}}}else{let T={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf/0/type",keyword:"type",params:{
type:"object"}};t===null?t=[T]:t.push(T),e++}var k=j===e;D=D||k;let L=e;if(y!==null){let T={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf/1/t\
ype",keyword:"type",params:{type:"null"}};t===null?t=[T]:t.push(T),e++}var k=L===e;if(D=D||k,D)e=N,t!==null&&(N?t.length=N:t=null);else{let T={instancePath:s+"/\
failure",schemaPath:"#/properties/failure/anyOf",keyword:"anyOf",params:{}};return t===null?t=[T]:t.push(T),e++,G.errors=t,!1}var i=w===e}else var i=!0}}}}}}}}}}}}}}else
return G.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return G.errors=t,e===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Er=Oe,Pr={type:"object",properties:{format:{type:"string",const:"wesley.scores/1"},scs:{$ref:"https://wesley.dev/schemas/definitions/Coverage"},tci:{$ref:"h\
ttps://wesley.dev/schemas/definitions/Confidence"},mri:{$ref:"https://wesley.dev/schemas/definitions/Risk"},gates:{type:"array",items:{type:"object",properties:{
score:{type:"string",enum:["scs","tci","mri"]},value:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},limit:{$ref:"https://wesley.dev/schemas/definit\
ions/BasisPoints"},passes:{type:"boolean"}},required:["score","value","limit","passes"],additionalProperties:!1}},verdict:{type:"string",enum:["ELEMENTARY","REQ\
UIRES_INVESTIGATION","YOU_SHALL_NOT_PASS"]}},required:["format","scs","tci","mri","gates","verdict"],additionalProperties:!1},or={type:"object",properties:{value:{
$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},groups:{type:"array",items:{type:"object",properties:{group:{type:"string",enum:["sql","types","valid\
ation","tests"]},covered:{type:"integer",minimum:0,maximum:9007199254740991},elements:{type:"integer",minimum:0,maximum:9007199254740991},coveredWeight:{type:"i\
nteger",minimum:0,maximum:9007199254740991},weight:{type:"integer",minimum:0,maximum:9007199254740991}},required:["group","covered","elements","coveredWeight","\
weight"],additionalProperties:!1}},off:{type:"array",items:{type:"string",enum:["postgres","typescript","zod","pgtap","kysely"]}},missing:{type:"array",items:{type:"\
object",properties:{element:{type:"string",minLength:1},weight:{type:"integer",minimum:0,maximum:9007199254740991},groups:{type:"array",items:{type:"string",enum:[
"sql","types","validation","tests"]}}},required:["element","weight","groups"],additionalProperties:!1}}},required:["value","groups","off","missing"],additionalProperties:!1};function le(r,{instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){let t=null,e=0,g=le.evaluated;if(g.dynamicProps&&(g.props=
void 0),g.dynamicItems&&(g.items=void 0),!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return le.errors=[{instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"integer"}}],!1;if(e===0&&typeof r=="number"&&isFinite(r)){if(r>1e4||isNaN(r))return le.errors=[{instancePath:s,schemaPath:"#/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e4}}],!1;if(r<0||isNaN(r))return le.errors=[{instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}return le.errors=t,e===0}le.evaluated={dynamicProps:!1,dynamicItems:!1};function F(r,{instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,
dynamicAnchors:A={}}={}){let t=null,e=0,g=F.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.value===void 0&&(p="value")||r.groups===void 0&&(p="groups")||r.off===void 0&&(p="off")||r.missing===void 0&&(p="missing"))return F.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;{let l=e;for(let a in r)if(!(a==="value"||a==="groups"||a==="off"||a===
"missing")){return F.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(l===
e){if(r.value!==void 0){let a=e;le(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:O,dynamicAnchors:A})||(t=t===null?le.errors:
t.concat(le.errors),e=t.length);var i=a===e}else var i=!0;if(i){if(r.groups!==void 0){let a=r.groups,u=e;if(e===u)if(Array.isArray(a)){var v=!0;let h=a.length;for(let b=0;b<
h;b++){let y=a[b],w=e;if(e===w)if(y&&typeof y=="object"&&!Array.isArray(y)){let D;if(y.group===void 0&&(D="group")||y.covered===void 0&&(D="covered")||y.elements===
void 0&&(D="elements")||y.coveredWeight===void 0&&(D="coveredWeight")||y.weight===void 0&&(D="weight"))return F.errors=[{instancePath:s+"/groups/"+b,schemaPath:"\
#/properties/groups/items/required",keyword:"required",params:{missingProperty:D}}],!1;{let j=e;for(let L in y)if(!(L==="group"||L==="covered"||L==="elements"||
L==="coveredWeight"||L==="weight")){return F.errors=[{instancePath:s+"/groups/"+b,schemaPath:"#/properties/groups/items/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:L}}],!1;break}if(j===e){if(y.group!==void 0){let L=y.group,C=e;if(typeof L!="string")return F.errors=[{instancePath:s+"/\
groups/"+b+"/group",schemaPath:"#/properties/groups/items/properties/group/type",keyword:"type",params:{type:"string"}}],!1;if(!(L==="sql"||L==="types"||L==="va\
lidation"||L==="tests"))return F.errors=[{instancePath:s+"/groups/"+b+"/group",schemaPath:"#/properties/groups/items/properties/group/enum",keyword:"enum",params:{
allowedValues:or.properties.groups.items.properties.group.enum}}],!1;var c=C===e}else var c=!0;if(c){if(y.covered!==void 0){let L=y.covered,C=e;if(!(typeof L=="\
number"&&!(L%1)&&!isNaN(L)&&isFinite(L)))return F.errors=[{instancePath:s+"/groups/"+b+"/covered",schemaPath:"#/properties/groups/items/properties/covered/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===C&&typeof L=="number"&&isFinite(L)){if(L>9007199254740991||isNaN(L))return F.errors=[{instancePath:s+"/groups\
/"+b+"/covered",schemaPath:"#/properties/groups/items/properties/covered/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(L<0||
isNaN(L))return F.errors=[{instancePath:s+"/groups/"+b+"/covered",schemaPath:"#/properties/groups/items/properties/covered/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var c=C===e}else var c=!0;if(c){if(y.elements!==void 0){let L=y.elements,C=e;if(!(typeof L=="number"&&!(L%1)&&!isNaN(L)&&isFinite(L)))return F.
errors=[{instancePath:s+"/groups/"+b+"/elements",schemaPath:"#/properties/groups/items/properties/elements/type",keyword:"type",params:{type:"integer"}}],!1;if(e===
C&&typeof L=="number"&&isFinite(L)){if(L>9007199254740991||isNaN(L))return F.errors=[{instancePath:s+"/groups/"+b+"/elements",schemaPath:"#/properties/groups/it\
ems/properties/elements/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(L<0||isNaN(L))return F.errors=[{instancePath:s+"/grou\
ps/"+b+"/elements",schemaPath:"#/properties/groups/items/properties/elements/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=C===e}else var c=!0;
if(c){if(y.coveredWeight!==void 0){let L=y.coveredWeight,C=e;if(!(typeof L=="number"&&!(L%1)&&!isNaN(L)&&isFinite(L)))return F.errors=[{instancePath:s+"/groups/"+
b+"/coveredWeight",schemaPath:"#/properties/groups/items/properties/coveredWeight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===C&&typeof L=="number"&&
isFinite(L)){if(L>9007199254740991||isNaN(L))return F.errors=[{instancePath:s+"/groups/"+b+"/coveredWeight",schemaPath:"#/properties/groups/items/properties/cov\
eredWeight/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(L<0||isNaN(L))return F.errors=[{instancePath:s+"/groups/"+b+"/cove\
redWeight",schemaPath:"#/properties/groups/items/properties/coveredWeight/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=C===e}else var c=!0;
if(c)if(y.weight!==void 0){let L=y.weight,C=e;if(!(typeof L=="number"&&!(L%1)&&!isNaN(L)&&isFinite(L)))return F.errors=[{instancePath:s+"/groups/"+b+"/weight",schemaPath:"\
#/properties/groups/items/properties/weight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===C&&typeof L=="number"&&isFinite(L)){if(L>9007199254740991||
isNaN(L))return F.errors=[{instancePath:s+"/groups/"+b+"/weight",schemaPath:"#/properties/groups/items/properties/weight/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(L<0||isNaN(L))return F.errors=[{instancePath:s+"/groups/"+b+"/weight",schemaPath:"#/properties/groups/items/properties/weigh\
t/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=C===e}else var c=!0}}}}}}else return F.errors=[{instancePath:s+"/groups/"+b,schemaPath:"\
#/properties/groups/items/type",keyword:"type",params:{type:"object"}}],!1;var v=w===e;if(!v)break}}else return F.errors=[{instancePath:s+"/groups",schemaPath:"\
#/properties/groups/type",keyword:"type",params:{type:"array"}}],!1;var i=u===e}else var i=!0;if(i){if(r.off!==void 0){let a=r.off,u=e;if(e===u)if(Array.isArray(
a)){var n=!0;let h=a.length;for(let b=0;b<h;b++){let y=a[b],w=e;if(typeof y!="string")return F.errors=[{instancePath:s+"/off/"+b,schemaPath:"#/properties/off/it\
ems/type",keyword:"type",params:{type:"string"}}],!1;if(!(y==="postgres"||y==="typescript"||y==="zod"||y==="pgtap"||y==="kysely"))return F.errors=[{instancePath:s+
"/off/"+b,schemaPath:"#/properties/off/items/enum",keyword:"enum",params:{allowedValues:or.properties.off.items.enum}}],!1;var n=w===e;if(!n)break}}else return F.
errors=[{instancePath:s+"/off",schemaPath:"#/properties/off/type",keyword:"type",params:{type:"array"}}],!1;var i=u===e}else var i=!0;if(i)if(r.missing!==void 0){
let a=r.missing,u=e;if(e===u)if(Array.isArray(a)){var m=!0;let h=a.length;for(let b=0;b<h;b++){let y=a[b],w=e;if(e===w)if(y&&typeof y=="object"&&!Array.isArray(
y)){let D;if(y.element===void 0&&(D="element")||y.weight===void 0&&(D="weight")||y.groups===void 0&&(D="groups"))return F.errors=[{instancePath:s+"/missing/"+b,
schemaPath:"#/properties/missing/items/required",keyword:"required",params:{missingProperty:D}}],!1;{let j=e;for(let L in y)if(!(L==="element"||L==="weight"||L===
"groups")){return F.errors=[{instancePath:s+"/missing/"+b,schemaPath:"#/properties/missing/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L}}],
!1;break}if(j===e){if(y.element!==void 0){let L=y.element,C=e;if(e===C)if(typeof L=="string"){if(q(L)<1)return F.errors=[{instancePath:s+"/missing/"+b+"/element",
schemaPath:"#/properties/missing/items/properties/element/minLength",keyword:"minLength",params:{limit:1}}],!1}else return F.errors=[{instancePath:s+"/missing/"+
b+"/element",schemaPath:"#/properties/missing/items/properties/element/type",keyword:"type",params:{type:"string"}}],!1;var f=C===e}else var f=!0;if(f){if(y.weight!==
void 0){let L=y.weight,C=e;if(!(typeof L=="number"&&!(L%1)&&!isNaN(L)&&isFinite(L)))return F.errors=[{instancePath:s+"/missing/"+b+"/weight",schemaPath:"#/prope\
rties/missing/items/properties/weight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===C&&typeof L=="number"&&isFinite(L)){if(L>9007199254740991||isNaN(
L))return F.errors=[{instancePath:s+"/missing/"+b+"/weight",schemaPath:"#/properties/missing/items/properties/weight/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(L<0||isNaN(L))return F.errors=[{instancePath:s+"/missing/"+b+"/weight",schemaPath:"#/properties/missing/items/properties/wei\
ght/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var f=C===e}else var f=!0;if(f)if(y.groups!==void 0){let L=y.groups,C=e;if(e===C)if(Array.isArray(
L)){var d=!0;let Z=L.length;for(let B=0;B<Z;B++){let V=L[B],ee=e;if(typeof V!="string")return F.errors=[{instancePath:s+"/missing/"+b+"/groups/"+B,schemaPath:"#\
/properties/missing/items/properties/groups/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(V==="sql"||V==="types"||V==="validation"||V==="tests"))return F.
errors=[{instancePath:s+"/missing/"+b+"/groups/"+B,schemaPath:"#/properties/missing/items/properties/groups/items/enum",keyword:"enum",params:{allowedValues:or.
properties.missing.items.properties.groups.items.enum}}],!1;var d=ee===e;if(!d)break}}else return F.errors=[{instancePath:s+"/missing/"+b+"/groups",schemaPath:"\
#/properties/missing/items/properties/groups/type",keyword:"type",params:{type:"array"}}],!1;var f=C===e}else var f=!0}}}}else return F.errors=[{instancePath:s+
"/missing/"+b,schemaPath:"#/properties/missing/items/type",keyword:"type",params:{type:"object"}}],!1;var m=w===e;if(!m)break}}else return F.errors=[{instancePath:s+
"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type:"array"}}],!1;var i=u===e}else var i=!0}}}}}else return F.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return F.errors=t,e===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var rs={type:"obje\
ct",properties:{value:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},parts:{type:"array",items:{type:"object",properties:{part:{type:"string",enum:[
"structure","behaviour","plan"]},share:{type:"integer",minimum:0,maximum:9007199254740991},passed:{type:"integer",minimum:0,maximum:9007199254740991},of:{type:"\
integer",minimum:0,maximum:9007199254740991},missing:{type:"array",items:{type:"string",minLength:1}}},required:["part","share","passed","of","missing"],additionalProperties:!1}}},
required:["value","parts"],additionalProperties:!1};function te(r,{instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){let t=null,
e=0,g=te.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.value===void 0&&
(m="value")||r.parts===void 0&&(m="parts"))return te.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let f=e;
for(let d in r)if(!(d==="value"||d==="parts")){return te.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],
!1;break}if(f===e){if(r.value!==void 0){let d=e;le(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:O,dynamicAnchors:A})||(t=t===
null?le.errors:t.concat(le.errors),e=t.length);var i=d===e}else var i=!0;if(i)if(r.parts!==void 0){let d=r.parts,p=e;if(e===p)if(Array.isArray(d)){var v=!0;let a=d.
length;for(let u=0;u<a;u++){let k=d[u],h=e;if(e===h)if(k&&typeof k=="object"&&!Array.isArray(k)){let y;if(k.part===void 0&&(y="part")||k.share===void 0&&(y="sha\
re")||k.passed===void 0&&(y="passed")||k.of===void 0&&(y="of")||k.missing===void 0&&(y="missing"))return te.errors=[{instancePath:s+"/parts/"+u,schemaPath:"#/pr\
operties/parts/items/required",keyword:"required",params:{missingProperty:y}}],!1;{let w=e;for(let N in k)if(!(N==="part"||N==="share"||N==="passed"||N==="of"||
N==="missing")){return te.errors=[{instancePath:s+"/parts/"+u,schemaPath:"#/properties/parts/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:N}}],!1;break}if(w===e){if(k.part!==void 0){let N=k.part,D=e;if(typeof N!="string")return te.errors=[{instancePath:s+"/parts/"+u+"/part",schemaPath:"\
#/properties/parts/items/properties/part/type",keyword:"type",params:{type:"string"}}],!1;if(!(N==="structure"||N==="behaviour"||N==="plan"))return te.errors=[{
instancePath:s+"/parts/"+u+"/part",schemaPath:"#/properties/parts/items/properties/part/enum",keyword:"enum",params:{allowedValues:rs.properties.parts.items.properties.
part.enum}}],!1;var c=D===e}else var c=!0;if(c){if(k.share!==void 0){let N=k.share,D=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return te.errors=
[{instancePath:s+"/parts/"+u+"/share",schemaPath:"#/properties/parts/items/properties/share/type",keyword:"type",params:{type:"integer"}}],!1;if(e===D&&typeof N==
"number"&&isFinite(N)){if(N>9007199254740991||isNaN(N))return te.errors=[{instancePath:s+"/parts/"+u+"/share",schemaPath:"#/properties/parts/items/properties/sh\
are/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(N<0||isNaN(N))return te.errors=[{instancePath:s+"/parts/"+u+"/share",schemaPath:"\
#/properties/parts/items/properties/share/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=D===e}else var c=!0;if(c){if(k.passed!==void 0){
let N=k.passed,D=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return te.errors=[{instancePath:s+"/parts/"+u+"/passed",schemaPath:"#/properties/par\
ts/items/properties/passed/type",keyword:"type",params:{type:"integer"}}],!1;if(e===D&&typeof N=="number"&&isFinite(N)){if(N>9007199254740991||isNaN(N))return te.
errors=[{instancePath:s+"/parts/"+u+"/passed",schemaPath:"#/properties/parts/items/properties/passed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(N<0||isNaN(N))return te.errors=[{instancePath:s+"/parts/"+u+"/passed",schemaPath:"#/properties/parts/items/properties/passed/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}var c=D===e}else var c=!0;if(c){if(k.of!==void 0){let N=k.of,D=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return te.
errors=[{instancePath:s+"/parts/"+u+"/of",schemaPath:"#/properties/parts/items/properties/of/type",keyword:"type",params:{type:"integer"}}],!1;if(e===D&&typeof N==
"number"&&isFinite(N)){if(N>9007199254740991||isNaN(N))return te.errors=[{instancePath:s+"/parts/"+u+"/of",schemaPath:"#/properties/parts/items/properties/of/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(N<0||isNaN(N))return te.errors=[{instancePath:s+"/parts/"+u+"/of",schemaPath:"#\
/properties/parts/items/properties/of/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=D===e}else var c=!0;if(c)if(k.missing!==void 0){let N=k.
missing,D=e;if(e===D)if(Array.isArray(N)){var n=!0;let L=N.length;for(let C=0;C<L;C++){let T=N[C],Z=e;if(e===Z)if(typeof T=="string"){if(q(T)<1)return te.errors=
[{instancePath:s+"/parts/"+u+"/missing/"+C,schemaPath:"#/properties/parts/items/properties/missing/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return te.errors=[{instancePath:s+"/parts/"+u+"/missing/"+C,schemaPath:"#/properties/parts/items/properties/missing/items/type",keyword:"type",params:{type:"str\
ing"}}],!1;var n=Z===e;if(!n)break}}else return te.errors=[{instancePath:s+"/parts/"+u+"/missing",schemaPath:"#/properties/parts/items/properties/missing/type",
keyword:"type",params:{type:"array"}}],!1;var c=D===e}else var c=!0}}}}}}else return te.errors=[{instancePath:s+"/parts/"+u,schemaPath:"#/properties/parts/items\
/type",keyword:"type",params:{type:"object"}}],!1;var v=h===e;if(!v)break}}else return te.errors=[{instancePath:s+"/parts",schemaPath:"#/properties/parts/type",
keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0}}}else return te.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}}],!1;return te.errors=t,e===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var br={type:"object",properties:{step:{type:"string",minLength:1},value:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},blocks:{type:"string",enum:[
"nothing","schema changes","writes","reads and writes"]},lasts:{type:"string",enum:["metadata only","batch","full scan","rewrite"]},observed:{type:"boolean"},wayBack:{
type:"boolean"}},required:["step","value","blocks","lasts","observed","wayBack"],additionalProperties:!1};function be(r,{instancePath:s="",parentData:x,parentDataProperty:R,
rootData:O=r,dynamicAnchors:A={}}={}){let t=null,e=0,g=be.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let v;if(r.step===void 0&&(v="step")||r.value===void 0&&(v="value")||r.blocks===void 0&&(v="blocks")||r.lasts===void 0&&(v="lasts")||
r.observed===void 0&&(v="observed")||r.wayBack===void 0&&(v="wayBack"))return be.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:v}}],
!1;{let c=e;for(let n in r)if(!(n==="step"||n==="value"||n==="blocks"||n==="lasts"||n==="observed"||n==="wayBack")){return be.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(c===e){if(r.step!==void 0){let n=r.step,m=e;if(e===m)if(typeof n==
"string"){if(q(n)<1)return be.errors=[{instancePath:s+"/step",schemaPath:"#/properties/step/minLength",keyword:"minLength",params:{limit:1}}],!1}else return be.
errors=[{instancePath:s+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(r.value!==void 0){
let n=e;le(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:O,dynamicAnchors:A})||(t=t===null?le.errors:t.concat(le.errors),e=t.
length);var i=n===e}else var i=!0;if(i){if(r.blocks!==void 0){let n=r.blocks,m=e;if(typeof n!="string")return be.errors=[{instancePath:s+"/blocks",schemaPath:"#\
/properties/blocks/type",keyword:"type",params:{type:"string"}}],!1;if(!(n==="nothing"||n==="schema changes"||n==="writes"||n==="reads and writes"))return be.errors=
[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/enum",keyword:"enum",params:{allowedValues:br.properties.blocks.enum}}],!1;var i=m===e}else var i=!0;
if(i){if(r.lasts!==void 0){let n=r.lasts,m=e;if(typeof n!="string")return be.errors=[{instancePath:s+"/lasts",schemaPath:"#/properties/lasts/type",keyword:"type",
params:{type:"string"}}],!1;if(!(n==="metadata only"||n==="batch"||n==="full scan"||n==="rewrite"))return be.errors=[{instancePath:s+"/lasts",schemaPath:"#/prop\
erties/lasts/enum",keyword:"enum",params:{allowedValues:br.properties.lasts.enum}}],!1;var i=m===e}else var i=!0;if(i){if(r.observed!==void 0){let n=e;if(typeof r.
observed!="boolean")return be.errors=[{instancePath:s+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type:"boolean"}}],!1;var i=n===
e}else var i=!0;if(i)if(r.wayBack!==void 0){let n=e;if(typeof r.wayBack!="boolean")return be.errors=[{instancePath:s+"/wayBack",schemaPath:"#/properties/wayBack\
/type",keyword:"type",params:{type:"boolean"}}],!1;var i=n===e}else var i=!0}}}}}}}else return be.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return be.errors=t,e===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ve(r,{instancePath:s="",parentData:x,parentDataProperty:R,
rootData:O=r,dynamicAnchors:A={}}={}){let t=null,e=0,g=Ve.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let n;if(r.value===void 0&&(n="value")||r.riskiest===void 0&&(n="riskiest")||r.steps===void 0&&(n="steps"))return Ve.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;{let m=e;for(let f in r)if(!(f==="value"||f==="riskiest"||f==="steps")){return Ve.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(m===e){if(r.value!==void 0){let f=e;
le(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:O,dynamicAnchors:A})||(t=t===null?le.errors:t.concat(le.errors),e=t.length);
var i=f===e}else var i=!0;if(i){if(r.riskiest!==void 0){let f=r.riskiest,d=e,p=e,l=!1,a=e;be(f,{instancePath:s+"/riskiest",parentData:r,parentDataProperty:"risk\
iest",rootData:O,dynamicAnchors:A})||(t=t===null?be.errors:t.concat(be.errors),e=t.length);var v=a===e;l=l||v;let u=e;if(f!==null){let h={instancePath:s+"/riski\
est",schemaPath:"#/properties/riskiest/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[h]:t.push(h),e++}var v=u===e;if(l=l||v,l)e=p,t!==null&&(p?
t.length=p:t=null);else{let h={instancePath:s+"/riskiest",schemaPath:"#/properties/riskiest/anyOf",keyword:"anyOf",params:{}};return t===null?t=[h]:t.push(h),e++,
Ve.errors=t,!1}var i=d===e}else var i=!0;if(i)if(r.steps!==void 0){let f=r.steps,d=e;if(e===d)if(Array.isArray(f)){var c=!0;let l=f.length;for(let a=0;a<l;a++){
let u=e;be(f[a],{instancePath:s+"/steps/"+a,parentData:f,parentDataProperty:a,rootData:O,dynamicAnchors:A})||(t=t===null?be.errors:t.concat(be.errors),e=t.length);
var c=u===e;if(!c)break}}else return Ve.errors=[{instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var i=d===
e}else var i=!0}}}}else return Ve.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ve.errors=t,e===0}Ve.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};function Oe(r,{instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){let t=null,e=0,
g=Oe.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.format===void 0&&
(n="format")||r.scs===void 0&&(n="scs")||r.tci===void 0&&(n="tci")||r.mri===void 0&&(n="mri")||r.gates===void 0&&(n="gates")||r.verdict===void 0&&(n="verdict"))
return Oe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;{let m=e;for(let f in r)if(!(f==="format"||f==="scs"||
f==="tci"||f==="mri"||f==="gates"||f==="verdict")){return Oe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:f}}],!1;break}if(m===e){if(r.format!==void 0){let f=r.format,d=e;if(typeof f!="string")return Oe.errors=[{instancePath:s+"/format",schemaPath:"\
#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(f!=="wesley.scores/1")return Oe.errors=[{instancePath:s+"/format",schemaPath:"#/properti\
es/format/const",keyword:"const",params:{allowedValue:"wesley.scores/1"}}],!1;var i=d===e}else var i=!0;if(i){if(r.scs!==void 0){let f=e;F(r.scs,{instancePath:s+
"/scs",parentData:r,parentDataProperty:"scs",rootData:O,dynamicAnchors:A})||(t=t===null?F.errors:t.concat(F.errors),e=t.length);var i=f===e}else var i=!0;if(i){
if(r.tci!==void 0){let f=e;te(r.tci,{instancePath:s+"/tci",parentData:r,parentDataProperty:"tci",rootData:O,dynamicAnchors:A})||(t=t===null?te.errors:t.concat(te.
errors),e=t.length);var i=f===e}else var i=!0;if(i){if(r.mri!==void 0){let f=e;Ve(r.mri,{instancePath:s+"/mri",parentData:r,parentDataProperty:"mri",rootData:O,
dynamicAnchors:A})||(t=t===null?Ve.errors:t.concat(Ve.errors),e=t.length);var i=f===e}else var i=!0;if(i){if(r.gates!==void 0){let f=r.gates,d=e;if(e===d)if(Array.
isArray(f)){var v=!0;let l=f.length;for(let a=0;a<l;a++){let u=f[a],k=e;if(e===k)if(u&&typeof u=="object"&&!Array.isArray(u)){let b;if(u.score===void 0&&(b="sco\
re")||u.value===void 0&&(b="value")||u.limit===void 0&&(b="limit")||u.passes===void 0&&(b="passes"))return Oe.errors=[{instancePath:s+"/gates/"+a,schemaPath:"#/\
properties/gates/items/required",keyword:"required",params:{missingProperty:b}}],!1;{let y=e;for(let w in u)if(!(w==="score"||w==="value"||w==="limit"||w==="pas\
ses")){return Oe.errors=[{instancePath:s+"/gates/"+a,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}}],
!1;break}if(y===e){if(u.score!==void 0){let w=u.score,N=e;if(typeof w!="string")return Oe.errors=[{instancePath:s+"/gates/"+a+"/score",schemaPath:"#/properties/\
gates/items/properties/score/type",keyword:"type",params:{type:"string"}}],!1;if(!(w==="scs"||w==="tci"||w==="mri"))return Oe.errors=[{instancePath:s+"/gates/"+
a+"/score",schemaPath:"#/properties/gates/items/properties/score/enum",keyword:"enum",params:{allowedValues:Pr.properties.gates.items.properties.score.enum}}],!1;
var c=N===e}else var c=!0;if(c){if(u.value!==void 0){let w=e;le(u.value,{instancePath:s+"/gates/"+a+"/value",parentData:u,parentDataProperty:"value",rootData:O,
dynamicAnchors:A})||(t=t===null?le.errors:t.concat(le.errors),e=t.length);var c=w===e}else var c=!0;if(c){if(u.limit!==void 0){let w=e;le(u.limit,{instancePath:s+
"/gates/"+a+"/limit",parentData:u,parentDataProperty:"limit",rootData:O,dynamicAnchors:A})||(t=t===null?le.errors:t.concat(le.errors),e=t.length);var c=w===e}else
var c=!0;if(c)if(u.passes!==void 0){let w=e;if(typeof u.passes!="boolean")return Oe.errors=[{instancePath:s+"/gates/"+a+"/passes",schemaPath:"#/properties/gates\
/items/properties/passes/type",keyword:"type",params:{type:"boolean"}}],!1;var c=w===e}else var c=!0}}}}}else return Oe.errors=[{instancePath:s+"/gates/"+a,schemaPath:"\
#/properties/gates/items/type",keyword:"type",params:{type:"object"}}],!1;var v=k===e;if(!v)break}}else return Oe.errors=[{instancePath:s+"/gates",schemaPath:"#\
/properties/gates/type",keyword:"type",params:{type:"array"}}],!1;var i=d===e}else var i=!0;if(i)if(r.verdict!==void 0){let f=r.verdict,d=e;if(typeof f!="string")
return Oe.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"}}],!1;if(!(f==="ELEMENTARY"||f==="REQUI\
RES_INVESTIGATION"||f==="YOU_SHALL_NOT_PASS"))return Oe.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:Pr.
properties.verdict.enum}}],!1;var i=d===e}else var i=!0}}}}}}}else return Oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return Oe.errors=t,e===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Nr=xe;function xe(r,{instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,dynamicAnchors:A={}}={}){let t=null,e=0,g=xe.evaluated;if(g.dynamicProps&&(g.props=
void 0),g.dynamicItems&&(g.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.format===void 0&&(m="format")||r.schema===void 0&&(m="sch\
ema")||r.digest===void 0&&(m="digest")||r.annotations===void 0&&(m="annotations")||r.origin===void 0&&(m="origin"))return xe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;{let f=e;for(let d in r)if(!(d==="format"||d==="schema"||d==="digest"||d==="annotations"||d==="or\
igin")){return xe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(f===e){
if(r.format!==void 0){let d=r.format,p=e;if(typeof d!="string")return xe.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",
params:{type:"string"}}],!1;if(d!=="wesley.baseline/1")return xe.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{
allowedValue:"wesley.baseline/1"}}],!1;var i=p===e}else var i=!0;if(i){if(r.schema!==void 0){let d=e;we(r.schema,{instancePath:s+"/schema",parentData:r,parentDataProperty:"\
schema",rootData:O,dynamicAnchors:A})||(t=t===null?we.errors:t.concat(we.errors),e=t.length);var i=d===e}else var i=!0;if(i){if(r.digest!==void 0){let d=e;I(r.digest,
{instancePath:s+"/digest",parentData:r,parentDataProperty:"digest",rootData:O,dynamicAnchors:A})||(t=t===null?I.errors:t.concat(I.errors),e=t.length);var i=d===
e}else var i=!0;if(i){if(r.annotations!==void 0){let d=e;Ne(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"annotations",rootData:O,
dynamicAnchors:A})||(t=t===null?Ne.errors:t.concat(Ne.errors),e=t.length);var i=d===e}else var i=!0;if(i)if(r.origin!==void 0){let d=r.origin,p=e;if(e===p)if(d&&
typeof d=="object"&&!Array.isArray(d)){let a;if(d.certificate===void 0&&(a="certificate")||d.plan===void 0&&(a="plan"))return xe.errors=[{instancePath:s+"/origi\
n",schemaPath:"#/properties/origin/required",keyword:"required",params:{missingProperty:a}}],!1;{let u=e;for(let k in d)if(!(k==="certificate"||k==="plan")){return xe.
errors=[{instancePath:s+"/origin",schemaPath:"#/properties/origin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}}],!1;break}
if(u===e){if(d.certificate!==void 0){let k=d.certificate,h=e,b=e,y=!1,w=e;I(k,{instancePath:s+"/origin/certificate",parentData:d,parentDataProperty:"certificate",
rootData:O,dynamicAnchors:A})||(t=t===null?I.errors:t.concat(I.errors),e=t.length);var v=w===e;y=y||v;let N=e;if(k!==null){let D={instancePath:s+"/origin/certif\
icate",schemaPath:"#/properties/origin/properties/certificate/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[D]:t.push(D),e++}var v=N===e;if(y=y||
v,y)e=b,t!==null&&(b?t.length=b:t=null);else{let D={instancePath:s+"/origin/certificate",schemaPath:"#/properties/origin/properties/certificate/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,xe.errors=t,!1}var c=h===e}else var c=!0;if(c)if(d.plan!==void 0){let k=d.plan,h=e,b=e,y=!1,w=e;I(k,{instancePath:s+
"/origin/plan",parentData:d,parentDataProperty:"plan",rootData:O,dynamicAnchors:A})||(t=t===null?I.errors:t.concat(I.errors),e=t.length);var n=w===e;y=y||n;let N=e;
if(k!==null){let j={instancePath:s+"/origin/plan",schemaPath:"#/properties/origin/properties/plan/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=
[j]:t.push(j),e++}var n=N===e;if(y=y||n,y)e=b,t!==null&&(b?t.length=b:t=null);else{let j={instancePath:s+"/origin/plan",schemaPath:"#/properties/origin/properti\
es/plan/anyOf",keyword:"anyOf",params:{}};return t===null?t=[j]:t.push(j),e++,xe.errors=t,!1}var c=h===e}else var c=!0}}}else return xe.errors=[{instancePath:s+
"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type:"object"}}],!1;var i=p===e}else var i=!0}}}}}}else return xe.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return xe.errors=t,e===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Dr=Pe,ss={type:"\
object",properties:{format:{type:"string",const:"wesley.record/1"},phase:{type:"string",enum:["transform","diff","plan","rehearse","certify"]},wesley:{type:"str\
ing",minLength:1},options:{type:"object",propertyNames:{type:"string",minLength:1},additionalProperties:{type:"string"}},inputs:{type:"object",propertyNames:{type:"\
string",minLength:1},additionalProperties:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},outputs:{type:"object",propertyNames:{type:"string",minLength:1},
additionalProperties:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},digest:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["format","\
phase","wesley","options","inputs","outputs","digest"],additionalProperties:!1};function Pe(r,{instancePath:s="",parentData:x,parentDataProperty:R,rootData:O=r,
dynamicAnchors:A={}}={}){let t=null,e=0,g=Pe.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.format===void 0&&(p="format")||r.phase===void 0&&(p="phase")||r.wesley===void 0&&(p="wesley")||r.options===void 0&&(p="options")||r.inputs===
void 0&&(p="inputs")||r.outputs===void 0&&(p="outputs")||r.digest===void 0&&(p="digest"))return Pe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:p}}],!1;{let l=e;for(let a in r)if(!(a==="format"||a==="phase"||a==="wesley"||a==="options"||a==="inputs"||a==="outputs"||a==="dig\
est")){return Pe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(l===e){if(r.
format!==void 0){let a=r.format,u=e;if(typeof a!="string")return Pe.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{
type:"string"}}],!1;if(a!=="wesley.record/1")return Pe.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"\
wesley.record/1"}}],!1;var i=u===e}else var i=!0;if(i){if(r.phase!==void 0){let a=r.phase,u=e;if(typeof a!="string")return Pe.errors=[{instancePath:s+"/phase",schemaPath:"\
#/properties/phase/type",keyword:"type",params:{type:"string"}}],!1;if(!(a==="transform"||a==="diff"||a==="plan"||a==="rehearse"||a==="certify"))return Pe.errors=
[{instancePath:s+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues:ss.properties.phase.enum}}],!1;var i=u===e}else var i=!0;if(i){
if(r.wesley!==void 0){let a=r.wesley,u=e;if(e===u)if(typeof a=="string"){if(q(a)<1)return Pe.errors=[{instancePath:s+"/wesley",schemaPath:"#/properties/wesley/m\
inLength",keyword:"minLength",params:{limit:1}}],!1}else return Pe.errors=[{instancePath:s+"/wesley",schemaPath:"#/properties/wesley/type",keyword:"type",params:{
type:"string"}}],!1;var i=u===e}else var i=!0;if(i){if(r.options!==void 0){let a=r.options,u=e;if(e===u)if(a&&typeof a=="object"&&!Array.isArray(a)){for(let h in a){
let b=e;if(e===b)if(typeof h=="string"){if(q(h)<1){let y={instancePath:s+"/options",schemaPath:"#/properties/options/propertyNames/minLength",keyword:"minLength",
params:{limit:1},propertyName:h};t===null?t=[y]:t.push(y),e++}}else{let y={instancePath:s+"/options",schemaPath:"#/properties/options/propertyNames/type",keyword:"\
type",params:{type:"string"},propertyName:h};t===null?t=[y]:t.push(y),e++}var v=b===e;if(!v){let y={instancePath:s+"/options",schemaPath:"#/properties/options/p\
ropertyNames",keyword:"propertyNames",params:{propertyName:h}};return t===null?t=[y]:t.push(y),e++,Pe.errors=t,!1;break}}if(v)for(let h in a){let b=e;if(typeof a[h]!=
"string")return Pe.errors=[{instancePath:s+"/options/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/options/additionalProperties/type",keyword:"\
type",params:{type:"string"}}],!1;var c=b===e;if(!c)break}}else return Pe.errors=[{instancePath:s+"/options",schemaPath:"#/properties/options/type",keyword:"typ\
e",params:{type:"object"}}],!1;var i=u===e}else var i=!0;if(i){if(r.inputs!==void 0){let a=r.inputs,u=e;if(e===u)if(a&&typeof a=="object"&&!Array.isArray(a)){for(let h in a){
let b=e;if(e===b)if(typeof h=="string"){if(q(h)<1){let y={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/propertyNames/minLength",keyword:"minLength",
params:{limit:1},propertyName:h};t===null?t=[y]:t.push(y),e++}}else{let y={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/propertyNames/type",keyword:"\
type",params:{type:"string"},propertyName:h};t===null?t=[y]:t.push(y),e++}var n=b===e;if(!n){let y={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/pro\
pertyNames",keyword:"propertyNames",params:{propertyName:h}};return t===null?t=[y]:t.push(y),e++,Pe.errors=t,!1;break}}if(n)for(let h in a){let b=e;I(a[h],{instancePath:s+
"/inputs/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:h,rootData:O,dynamicAnchors:A})||(t=t===null?I.errors:t.concat(I.errors),e=t.
length);var m=b===e;if(!m)break}}else return Pe.errors=[{instancePath:s+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"object"}}],
!1;var i=u===e}else var i=!0;if(i){if(r.outputs!==void 0){let a=r.outputs,u=e;if(e===u)if(a&&typeof a=="object"&&!Array.isArray(a)){for(let h in a){let b=e;if(e===
b)if(typeof h=="string"){if(q(h)<1){let y={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames/minLength",keyword:"minLength",params:{limit:1},
propertyName:h};t===null?t=[y]:t.push(y),e++}}else{let y={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames/type",keyword:"type",params:{
type:"string"},propertyName:h};t===null?t=[y]:t.push(y),e++}var f=b===e;if(!f){let y={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames",
keyword:"propertyNames",params:{propertyName:h}};return t===null?t=[y]:t.push(y),e++,Pe.errors=t,!1;break}}if(f)for(let h in a){let b=e;I(a[h],{instancePath:s+"\
/outputs/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:h,rootData:O,dynamicAnchors:A})||(t=t===null?I.errors:t.concat(I.errors),e=t.
length);var d=b===e;if(!d)break}}else return Pe.errors=[{instancePath:s+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"object"}}],
!1;var i=u===e}else var i=!0;if(i)if(r.digest!==void 0){let a=e;I(r.digest,{instancePath:s+"/digest",parentData:r,parentDataProperty:"digest",rootData:O,dynamicAnchors:A})||
(t=t===null?I.errors:t.concat(I.errors),e=t.length);var i=a===e}else var i=!0}}}}}}}}else return Pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Pe.errors=t,e===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ts={ir:wr,"evidence-map":_r,changes:Or,plan:Ar,realm:Lr,scores:Er,baseline:Nr,record:Dr,config:fr},is={ir:{members:{format:null,schema:"Schema",digest:"Dige\
st",annotations:"Annotations"},literals:{format:"wesley.ir/1"}},"evidence-map":{members:{format:null,schema:"Digest",out:null,targets:{items:null},files:{items:{
members:{path:null,target:null,sha256:"Digest"},literals:{}}},elements:{items:"Place"},assertions:{items:"Assertion"}},literals:{format:"wesley.evidence/1"}},changes:{
members:{format:null,from:{members:{schema:"Schema",digest:"Digest",annotations:"Annotations",origin:{members:{kind:null,file:null},literals:{}}},literals:{}},to:{
members:{schema:"Schema",digest:"Digest",annotations:"Annotations"},literals:{}},changes:{items:{members:{change:"Change",classification:null,address:"Address"},
literals:{}}}},literals:{format:"wesley.changes/1"}},plan:{members:{format:null,from:"Digest",to:"Digest",postgres:null,changes:{items:"Change"},steps:{items:"S\
tep"}},literals:{format:"wesley.plan/1"}},realm:{members:{format:null,plan:"Digest",suite:"Digest",verdict:null,at:"Moment",server:"Server",fingerprints:{members:{
base:"Digest",target:"Digest"},literals:{}},rows:{items:{members:{table:null,rows:null},literals:{}}},steps:{items:"RehearsedStep"},checks:{items:"CheckResult"},
tests:"TestRun",present:{items:null},failure:{members:{code:null,message:null},literals:{}}},literals:{format:"wesley.realm/1"}},scores:{members:{format:null,scs:"\
Coverage",tci:"Confidence",mri:"Risk",gates:{items:{members:{score:null,value:"BasisPoints",limit:"BasisPoints",passes:null},literals:{}}},verdict:null},literals:{
format:"wesley.scores/1"}},baseline:{members:{format:null,schema:"Schema",digest:"Digest",annotations:"Annotations",origin:{members:{certificate:"Digest",plan:"\
Digest"},literals:{}}},literals:{format:"wesley.baseline/1"}},record:{members:{format:null,phase:null,wesley:null,options:{values:null},inputs:{values:"Digest"},
outputs:{values:"Digest"},digest:"Digest"},literals:{format:"wesley.record/1"}},config:{members:{$schema:null,schema:{items:null},out:null,targets:{items:null},
naming:null,scalars:{values:{members:{pg:null,ts:null,zod:null},literals:{}}},types:{members:{bigint:null,date:null},literals:{}},postgres:null,baseline:null,rehearse:{
members:{rows:null,timeout:null},literals:{}},policy:{members:{scs:null,mri:null,tci:null,maxAge:null},literals:{}}},literals:{}}},ns={Schema:{members:{enums:{items:"\
Enum"},tables:{items:"Table"}},literals:{}},Enum:{members:{name:null,values:{items:null},comment:null},literals:{}},Table:{members:{name:null,columns:{items:"Co\
lumn"},primaryKey:"PrimaryKey",uniqueConstraints:{items:"UniqueConstraint"},foreignKeys:{items:"ForeignKey"},checks:{items:"Check"},indexes:{items:"Index"},rowSecurity:"\
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
members:{number:null,element:"Address",asserts:null,description:null},literals:{}},Change:{either:[{members:{kind:null,enum:"Enum"},literals:{kind:"add-enum"}},
{members:{kind:null,enum:"Enum"},literals:{kind:"drop-enum"}},{members:{kind:null,enum:null,value:null,before:null},literals:{kind:"add-enum-value"}},{members:{
kind:null,enum:null,value:null},literals:{kind:"drop-enum-value"}},{members:{kind:null,enum:null,from:{items:null},to:{items:null}},literals:{kind:"reorder-enum\
-values"}},{members:{kind:null,enum:null,from:null,to:null},literals:{kind:"set-enum-comment"}},{members:{kind:null,table:"Table"},literals:{kind:"add-table"}},
{members:{kind:null,table:"Table"},literals:{kind:"drop-table"}},{members:{kind:null,table:null,from:null,to:null},literals:{kind:"set-table-comment"}},{members:{
kind:null,table:null,column:"Column",backfill:"Expression"},literals:{kind:"add-column"}},{members:{kind:null,table:null,column:"Column"},literals:{kind:"drop-c\
olumn"}},{members:{kind:null,table:null,column:null,from:"ColumnType",to:"ColumnType"},literals:{kind:"widen-column"}},{members:{kind:null,table:null,column:null,
from:"ColumnType",to:"ColumnType"},literals:{kind:"change-column-type"}},{members:{kind:null,table:null,column:null,backfill:"Expression"},literals:{kind:"set-n\
ot-null"}},{members:{kind:null,table:null,column:null},literals:{kind:"drop-not-null"}},{members:{kind:null,table:null,column:null,from:"Expression",to:"Express\
ion"},literals:{kind:"set-default"}},{members:{kind:null,table:null,column:null,from:"Expression"},literals:{kind:"drop-default"}},{members:{kind:null,table:null,
column:null,from:null,to:null},literals:{kind:"set-column-comment"}},{members:{kind:null,table:null,from:"PrimaryKey",to:"PrimaryKey"},literals:{kind:"change-pr\
imary-key"}},{members:{kind:null,table:null,constraint:"UniqueConstraint"},literals:{kind:"add-unique-constraint"}},{members:{kind:null,table:null,constraint:"U\
niqueConstraint"},literals:{kind:"drop-unique-constraint"}},{members:{kind:null,table:null,foreignKey:"ForeignKey"},literals:{kind:"add-foreign-key"}},{members:{
kind:null,table:null,foreignKey:"ForeignKey"},literals:{kind:"drop-foreign-key"}},{members:{kind:null,table:null,check:"Check"},literals:{kind:"add-check"}},{members:{
kind:null,table:null,check:"Check"},literals:{kind:"drop-check"}},{members:{kind:null,table:null,index:"Index"},literals:{kind:"add-index"}},{members:{kind:null,
table:null,index:"Index"},literals:{kind:"drop-index"}}]},Step:{members:{id:null,phase:null,do:"Statement",undo:"Statement",irreversible:null,transaction:null,lockTimeout:null,
statementTimeout:null,batch:"Batch",probe:"Probe",claim:"Claim",because:"Address",why:null},literals:{}},Statement:{members:{form:null,on:{items:null},sql:null,
done:null,leftover:{members:{present:null,remove:null},literals:{}},needs:{items:null},makes:{items:null},drops:{items:null}},literals:{}},Batch:{members:{table:null,
key:{items:{members:{column:null,type:null},literals:{}}},size:null,pause:null,bound:null},literals:{}},Probe:{members:{sql:null,meaning:null},literals:{}},Claim:{
members:{locks:{items:"RelationLock"},scans:{items:null},rewrites:{items:null},blocks:null},literals:{}},RelationLock:{members:{relation:null,mode:null},literals:{}},
Moment:null,Server:{members:{version:null,versionNumber:null,major:null,provider:null,host:null,settings:{values:null},extensions:{items:null}},literals:{}},RehearsedStep:{
members:{id:null,phase:null,milliseconds:null,retries:null,rows:null,observed:null,locks:{items:"RelationLock"},scanned:{items:null},rewrote:{items:null}},literals:{}},
CheckResult:{members:{check:null,verdict:null,detail:null},literals:{}},TestRun:{members:{planned:null,results:{items:{members:{number:null,ok:null,description:null},
literals:{}}},brokeOff:null},literals:{}},Coverage:{members:{value:"BasisPoints",groups:{items:{members:{group:null,covered:null,elements:null,coveredWeight:null,
weight:null},literals:{}}},off:{items:null},missing:{items:{members:{element:null,weight:null,groups:{items:null}},literals:{}}}},literals:{}},BasisPoints:null,
Confidence:{members:{value:"BasisPoints",parts:{items:{members:{part:null,share:null,passed:null,of:null,missing:{items:null}},literals:{}}}},literals:{}},Risk:{
members:{value:"BasisPoints",riskiest:"StepRisk",steps:{items:"StepRisk"}},literals:{}},StepRisk:{members:{step:null,value:"BasisPoints",blocks:null,lasts:null,
observed:null,wayBack:null},literals:{}}};0&&(module.exports={definitions,layouts,validators});
