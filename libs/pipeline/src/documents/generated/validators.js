// Made by npm run generate from tools/documents.
var Ye=Object.defineProperty;var br=Object.getOwnPropertyDescriptor;var _r=Object.getOwnPropertyNames;var Or=Object.prototype.hasOwnProperty;var Ar=(r,s)=>()=>{try{return s||r((s={exports:{}}).exports,s),s.exports}catch(C){throw s=0,C}},Lr=(r,s)=>{for(var C in s)Ye(r,C,{get:s[C],enumerable:!0})},Nr=(r,s,C,$)=>{
if(s&&typeof s=="object"||typeof s=="function")for(let A of _r(s))!Or.call(r,A)&&A!==C&&Ye(r,A,{get:()=>s[A],enumerable:!($=br(s,A))||$.enumerable});return r};var Dr=r=>Nr(Ye({},"__esModule",{value:!0}),r);var Ge=Ar(He=>{"use strict";Object.defineProperty(He,"__esModule",{value:!0});function rr(r){let s=r.length,C=0,$=0,A;for(;$<s;)C++,A=r.charCodeAt($++),A>=55296&&
A<=56319&&$<s&&(A=r.charCodeAt($),(A&64512)===56320&&$++);return C}He.default=rr;rr.code='require("ajv/dist/runtime/ucs2length").default'});var Hr={};Lr(Hr,{definitions:()=>Yr,layouts:()=>Xr,validators:()=>Wr});module.exports=Dr(Hr);var ir=Me,Qe={type:"object",properties:{$schema:{type:"string"},schema:{anyOf:[{type:"string",minLength:1},{minItems:1,type:"array",items:{type:"string",minLength:1}}]},
out:{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},targets:{minItems:1,type:"array",items:{type:"string",enum:["postgre\
s","typescript","zod","pgtap"]},uniqueItems:!0},naming:{type:"string",enum:["snake_case","preserve"]},postgres:{type:"integer",minimum:13,maximum:18},baseline:{
type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},rehearse:{type:"object",properties:{rows:{type:"integer",minimum:1,maximum:9007199254740991},
timeout:{type:"integer",minimum:1e3,maximum:9007199254740991}},additionalProperties:!1},policy:{type:"object",properties:{scs:{type:"number",minimum:0,maximum:1},
mri:{type:"number",minimum:0,maximum:1},tci:{type:"number",minimum:0,maximum:1},maxAge:{type:"integer",minimum:8,maximum:365}},additionalProperties:!1}},additionalProperties:!1},
qr=Object.prototype.hasOwnProperty,sr=Ge().default,tr=new RegExp("^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$","u");function Me(r,{instancePath:s="",
parentData:C,parentDataProperty:$,rootData:A=r,dynamicAnchors:N={}}={}){let t=null,e=0,k=Me.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let u in r)if(!qr.call(Qe.properties,u)){let f={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:u}};t===null?t=[f]:t.push(f),e++}if(r.$schema!==void 0&&typeof r.$schema!="string"){let u={instancePath:s+"/$sc\
hema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};t===null?t=[u]:t.push(u),e++}if(r.schema!==void 0){let u=r.schema,f=e,o=!1,
y=e;if(typeof u=="string"){if(sr(u)<1){let l={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};
t===null?t=[l]:t.push(l),e++}}else{let l={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?
t=[l]:t.push(l),e++}var i=y===e;o=o||i;let m=e;if(Array.isArray(u)){if(u.length<1){let c={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/1/minIt\
ems",keyword:"minItems",params:{limit:1}};t===null?t=[c]:t.push(c),e++}let l=u.length;for(let c=0;c<l;c++){let p=u[c];if(typeof p=="string"){if(sr(p)<1){let n={
instancePath:s+"/schema/"+c,schemaPath:"#/properties/schema/anyOf/1/items/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[n]:t.push(n),e++}}else{let n={
instancePath:s+"/schema/"+c,schemaPath:"#/properties/schema/anyOf/1/items/type",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),e++}}}else{let l={
instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/1/type",keyword:"type",params:{type:"array"}};t===null?t=[l]:t.push(l),e++}var i=m===e;if(o=o||i,
o)e=f,t!==null&&(f?t.length=f:t=null);else{let l={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf",keyword:"anyOf",params:{}};t===null?t=[l]:t.push(
l),e++}}if(r.out!==void 0){let u=r.out;if(typeof u=="string"){if(!tr.test(u)){let f={instancePath:s+"/out",schemaPath:"#/properties/out/pattern",keyword:"patter\
n",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}};t===null?t=[f]:t.push(f),e++}}else{let f={instancePath:s+"/out",schemaPath:"\
#/properties/out/type",keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),e++}}if(r.targets!==void 0){let u=r.targets;if(Array.isArray(u)){if(u.length<
1){let m={instancePath:s+"/targets",schemaPath:"#/properties/targets/minItems",keyword:"minItems",params:{limit:1}};t===null?t=[m]:t.push(m),e++}let f=u.length;
for(let m=0;m<f;m++){let l=u[m];if(typeof l!="string"){let c={instancePath:s+"/targets/"+m,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type:"\
string"}};t===null?t=[c]:t.push(c),e++}if(!(l==="postgres"||l==="typescript"||l==="zod"||l==="pgtap")){let c={instancePath:s+"/targets/"+m,schemaPath:"#/propert\
ies/targets/items/enum",keyword:"enum",params:{allowedValues:Qe.properties.targets.items.enum}};t===null?t=[c]:t.push(c),e++}}let o=u.length,y;if(o>1){let m={};
for(;o--;){let l=u[o];if(typeof l=="string"){if(typeof m[l]=="number"){y=m[l];let c={instancePath:s+"/targets",schemaPath:"#/properties/targets/uniqueItems",keyword:"\
uniqueItems",params:{i:o,j:y}};t===null?t=[c]:t.push(c),e++;break}m[l]=o}}}}else{let f={instancePath:s+"/targets",schemaPath:"#/properties/targets/type",keyword:"\
type",params:{type:"array"}};t===null?t=[f]:t.push(f),e++}}if(r.naming!==void 0){let u=r.naming;if(typeof u!="string"){let f={instancePath:s+"/naming",schemaPath:"\
#/properties/naming/type",keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),e++}if(!(u==="snake_case"||u==="preserve")){let f={instancePath:s+"/na\
ming",schemaPath:"#/properties/naming/enum",keyword:"enum",params:{allowedValues:Qe.properties.naming.enum}};t===null?t=[f]:t.push(f),e++}}if(r.postgres!==void 0){
let u=r.postgres;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let f={instancePath:s+"/postgres",schemaPath:"#/properties/postgres/type",keyword:"ty\
pe",params:{type:"integer"}};t===null?t=[f]:t.push(f),e++}if(typeof u=="number"&&isFinite(u)){if(u>18||isNaN(u)){let f={instancePath:s+"/postgres",schemaPath:"#\
/properties/postgres/maximum",keyword:"maximum",params:{comparison:"<=",limit:18}};t===null?t=[f]:t.push(f),e++}if(u<13||isNaN(u)){let f={instancePath:s+"/postg\
res",schemaPath:"#/properties/postgres/minimum",keyword:"minimum",params:{comparison:">=",limit:13}};t===null?t=[f]:t.push(f),e++}}}if(r.baseline!==void 0){let u=r.
baseline;if(typeof u=="string"){if(!tr.test(u)){let f={instancePath:s+"/baseline",schemaPath:"#/properties/baseline/pattern",keyword:"pattern",params:{pattern:"\
^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}};t===null?t=[f]:t.push(f),e++}}else{let f={instancePath:s+"/baseline",schemaPath:"#/properties/b\
aseline/type",keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),e++}}if(r.rehearse!==void 0){let u=r.rehearse;if(u&&typeof u=="object"&&!Array.isArray(
u)){for(let f in u)if(!(f==="rows"||f==="timeout")){let o={instancePath:s+"/rehearse",schemaPath:"#/properties/rehearse/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:f}};t===null?t=[o]:t.push(o),e++}if(u.rows!==void 0){let f=u.rows;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){
let o={instancePath:s+"/rehearse/rows",schemaPath:"#/properties/rehearse/properties/rows/type",keyword:"type",params:{type:"integer"}};t===null?t=[o]:t.push(o),
e++}if(typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f)){let o={instancePath:s+"/rehearse/rows",schemaPath:"#/properties/rehearse/properties/row\
s/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};t===null?t=[o]:t.push(o),e++}if(f<1||isNaN(f)){let o={instancePath:s+"/rehearse/ro\
ws",schemaPath:"#/properties/rehearse/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};t===null?t=[o]:t.push(o),e++}}}if(u.timeout!==
void 0){let f=u.timeout;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){let o={instancePath:s+"/rehearse/timeout",schemaPath:"#/properties/rehearse/pr\
operties/timeout/type",keyword:"type",params:{type:"integer"}};t===null?t=[o]:t.push(o),e++}if(typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f)){
let o={instancePath:s+"/rehearse/timeout",schemaPath:"#/properties/rehearse/properties/timeout/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
t===null?t=[o]:t.push(o),e++}if(f<1e3||isNaN(f)){let o={instancePath:s+"/rehearse/timeout",schemaPath:"#/properties/rehearse/properties/timeout/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1e3}};t===null?t=[o]:t.push(o),e++}}}}else{let f={instancePath:s+"/rehearse",schemaPath:"#/properties/rehearse/type",keyword:"\
type",params:{type:"object"}};t===null?t=[f]:t.push(f),e++}}if(r.policy!==void 0){let u=r.policy;if(u&&typeof u=="object"&&!Array.isArray(u)){for(let f in u)if(!(f===
"scs"||f==="mri"||f==="tci"||f==="maxAge")){let o={instancePath:s+"/policy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:f}};t===null?t=[o]:t.push(o),e++}if(u.scs!==void 0){let f=u.scs;if(typeof f=="number"&&isFinite(f)){if(f>1||isNaN(f)){let o={instancePath:s+
"/policy/scs",schemaPath:"#/properties/policy/properties/scs/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};t===null?t=[o]:t.push(o),e++}if(f<0||isNaN(
f)){let o={instancePath:s+"/policy/scs",schemaPath:"#/properties/policy/properties/scs/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[
o]:t.push(o),e++}}else{let o={instancePath:s+"/policy/scs",schemaPath:"#/properties/policy/properties/scs/type",keyword:"type",params:{type:"number"}};t===null?
t=[o]:t.push(o),e++}}if(u.mri!==void 0){let f=u.mri;if(typeof f=="number"&&isFinite(f)){if(f>1||isNaN(f)){let o={instancePath:s+"/policy/mri",schemaPath:"#/prop\
erties/policy/properties/mri/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};t===null?t=[o]:t.push(o),e++}if(f<0||isNaN(f)){let o={instancePath:s+"\
/policy/mri",schemaPath:"#/properties/policy/properties/mri/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[o]:t.push(o),e++}}else{let o={
instancePath:s+"/policy/mri",schemaPath:"#/properties/policy/properties/mri/type",keyword:"type",params:{type:"number"}};t===null?t=[o]:t.push(o),e++}}if(u.tci!==
void 0){let f=u.tci;if(typeof f=="number"&&isFinite(f)){if(f>1||isNaN(f)){let o={instancePath:s+"/policy/tci",schemaPath:"#/properties/policy/properties/tci/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:1}};t===null?t=[o]:t.push(o),e++}if(f<0||isNaN(f)){let o={instancePath:s+"/policy/tci",schemaPath:"#/prope\
rties/policy/properties/tci/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[o]:t.push(o),e++}}else{let o={instancePath:s+"/policy/tci",
schemaPath:"#/properties/policy/properties/tci/type",keyword:"type",params:{type:"number"}};t===null?t=[o]:t.push(o),e++}}if(u.maxAge!==void 0){let f=u.maxAge;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){let o={instancePath:s+"/policy/maxAge",schemaPath:"#/properties/policy/properties/maxAge/type",keyword:"type",params:{
type:"integer"}};t===null?t=[o]:t.push(o),e++}if(typeof f=="number"&&isFinite(f)){if(f>365||isNaN(f)){let o={instancePath:s+"/policy/maxAge",schemaPath:"#/prope\
rties/policy/properties/maxAge/maximum",keyword:"maximum",params:{comparison:"<=",limit:365}};t===null?t=[o]:t.push(o),e++}if(f<8||isNaN(f)){let o={instancePath:s+
"/policy/maxAge",schemaPath:"#/properties/policy/properties/maxAge/minimum",keyword:"minimum",params:{comparison:">=",limit:8}};t===null?t=[o]:t.push(o),e++}}}}else{
let f={instancePath:s+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type:"object"}};t===null?t=[f]:t.push(f),e++}}}else{let u={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};t===null?t=[u]:t.push(u),e++}return Me.errors=t,e===0}Me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yr=Ie;var jr={type:"object",properties:{name:{type:"string",minLength:1},values:{type:"array",items:{type:"string",minLength:1}},comment:{type:["string","null"]}},required:[
"name","values","comment"],additionalProperties:!1},E=Ge().default;function de(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:A=r,dynamicAnchors:N={}}={}){
let t=null,e=0,k=de.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.
name===void 0&&(f="name")||r.values===void 0&&(f="values")||r.comment===void 0&&(f="comment"))return de.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:f}}],!1;{let o=e;for(let y in r)if(!(y==="name"||y==="values"||y==="comment")){return de.errors=[{instancePath:s,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;break}if(o===e){if(r.name!==void 0){let y=r.name,m=e;if(e===m)if(typeof y==
"string"){if(E(y)<1)return de.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return de.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(r.values!==void 0){
let y=r.values,m=e;if(e===m)if(Array.isArray(y)){var u=!0;let c=y.length;for(let p=0;p<c;p++){let n=y[p],h=e;if(e===h)if(typeof n=="string"){if(E(n)<1)return de.
errors=[{instancePath:s+"/values/"+p,schemaPath:"#/properties/values/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return de.errors=[{instancePath:s+
"/values/"+p,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type:"string"}}],!1;var u=h===e;if(!u)break}}else return de.errors=[{instancePath:s+
"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0;if(i)if(r.comment!==void 0){let y=r.comment,
m=e;if(typeof y!="string"&&y!==null)return de.errors=[{instancePath:s+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:jr.properties.
comment.type}}],!1;var i=m===e}else var i=!0}}}}else return de.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return de.
errors=t,e===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Er={type:"object",properties:{name:{type:"string",minLength:1},columns:{type:"array",
items:{$ref:"https://wesley.dev/schemas/definitions/Column"}},primaryKey:{$ref:"https://wesley.dev/schemas/definitions/PrimaryKey"},uniqueConstraints:{type:"arr\
ay",items:{$ref:"https://wesley.dev/schemas/definitions/UniqueConstraint"}},foreignKeys:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Foreig\
nKey"}},checks:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Check"}},indexes:{type:"array",items:{$ref:"https://wesley.dev/schemas/definiti\
ons/Index"}},comment:{type:["string","null"]}},required:["name","columns","primaryKey","uniqueConstraints","foreignKeys","checks","indexes","comment"],additionalProperties:!1},
xr={type:"object",properties:{name:{type:"string",minLength:1},type:{$ref:"https://wesley.dev/schemas/definitions/ColumnType"},nullable:{type:"boolean"},default:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]},comment:{type:["string","null"]}},required:["name","type","nullable","default",
"comment"],additionalProperties:!1},Tr={type:"object",discriminator:{propertyName:"kind"},oneOf:[{type:"object",properties:{kind:{type:"string",const:"builtin"},
name:{type:"string",enum:["bigint","bit varying","bit","boolean","bytea","character varying","character","cidr","date","double precision","inet","integer","inte\
rval","json","jsonb","macaddr","numeric","real","smallint","text","time with time zone","time without time zone","timestamp with time zone","timestamp without t\
ime zone","uuid"]},modifiers:{maxItems:2,type:"array",items:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991}},array:{type:"boolean"}},required:[
"kind","name","modifiers","array"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"enum"},name:{type:"string",minLength:1},array:{
type:"boolean"}},required:["kind","name","array"],additionalProperties:!1}]};function U(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:A=r,dynamicAnchors:N={}}={}){
let t=null,e=0,k=U.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y=r.kind;
if(typeof y=="string")if(y==="builtin"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.kind===void 0&&(l="kind")||r.name===void 0&&(l="name")||
r.modifiers===void 0&&(l="modifiers")||r.array===void 0&&(l="array"))return U.errors=[{instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{
missingProperty:l}}],!1;{let c=e;for(let p in r)if(!(p==="kind"||p==="name"||p==="modifiers"||p==="array")){return U.errors=[{instancePath:s,schemaPath:"#/oneOf\
/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(c===e){if(r.kind!==void 0){let p=r.kind,n=e;if(typeof p!="st\
ring")return U.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="builtin")return U.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"builtin"}}],!1;var i=n===e}else var i=!0;if(i){
if(r.name!==void 0){let p=r.name,n=e;if(typeof p!="string")return U.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/0/properties/name/type",keyword:"type",params:{
type:"string"}}],!1;if(!(p==="bigint"||p==="bit varying"||p==="bit"||p==="boolean"||p==="bytea"||p==="character varying"||p==="character"||p==="cidr"||p==="date"||
p==="double precision"||p==="inet"||p==="integer"||p==="interval"||p==="json"||p==="jsonb"||p==="macaddr"||p==="numeric"||p==="real"||p==="smallint"||p==="text"||
p==="time with time zone"||p==="time without time zone"||p==="timestamp with time zone"||p==="timestamp without time zone"||p==="uuid"))return U.errors=[{instancePath:s+
"/name",schemaPath:"#/oneOf/0/properties/name/enum",keyword:"enum",params:{allowedValues:Tr.oneOf[0].properties.name.enum}}],!1;var i=n===e}else var i=!0;if(i){
if(r.modifiers!==void 0){let p=r.modifiers,n=e;if(e===n)if(Array.isArray(p)){if(p.length>2)return U.errors=[{instancePath:s+"/modifiers",schemaPath:"#/oneOf/0/p\
roperties/modifiers/maxItems",keyword:"maxItems",params:{limit:2}}],!1;{var u=!0;let w=p.length;for(let v=0;v<w;v++){let P=p[v],d=e;if(!(typeof P=="number"&&!(P%
1)&&!isNaN(P)&&isFinite(P)))return U.errors=[{instancePath:s+"/modifiers/"+v,schemaPath:"#/oneOf/0/properties/modifiers/items/type",keyword:"type",params:{type:"\
integer"}}],!1;if(e===d&&typeof P=="number"&&isFinite(P)){if(P>9007199254740991||isNaN(P))return U.errors=[{instancePath:s+"/modifiers/"+v,schemaPath:"#/oneOf/0\
/properties/modifiers/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(P<-9007199254740991||isNaN(P))return U.errors=[{instancePath:s+
"/modifiers/"+v,schemaPath:"#/oneOf/0/properties/modifiers/items/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}}],!1}var u=d===e;if(!u)
break}}}else return U.errors=[{instancePath:s+"/modifiers",schemaPath:"#/oneOf/0/properties/modifiers/type",keyword:"type",params:{type:"array"}}],!1;var i=n===
e}else var i=!0;if(i)if(r.array!==void 0){let p=e;if(typeof r.array!="boolean")return U.errors=[{instancePath:s+"/array",schemaPath:"#/oneOf/0/properties/array/\
type",keyword:"type",params:{type:"boolean"}}],!1;var i=p===e}else var i=!0}}}}}else return U.errors=[{instancePath:s,schemaPath:"#/oneOf/0/type",keyword:"type",
params:{type:"object"}}],!1;var f=!0}else if(y==="enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.kind===void 0&&(l="kind")||r.name===void 0&&
(l="name")||r.array===void 0&&(l="array"))return U.errors=[{instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:l}}],!1;{let c=e;
for(let p in r)if(!(p==="kind"||p==="name"||p==="array")){return U.errors=[{instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:p}}],!1;break}if(c===e){if(r.kind!==void 0){let p=r.kind,n=e;if(typeof p!="string")return U.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/1/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="enum")return U.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properti\
es/kind/const",keyword:"const",params:{allowedValue:"enum"}}],!1;var o=n===e}else var o=!0;if(o){if(r.name!==void 0){let p=r.name,n=e;if(e===n)if(typeof p=="str\
ing"){if(E(p)<1)return U.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/1/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return U.
errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/1/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var o=n===e}else var o=!0;if(o)if(r.array!==
void 0){let p=e;if(typeof r.array!="boolean")return U.errors=[{instancePath:s+"/array",schemaPath:"#/oneOf/1/properties/array/type",keyword:"type",params:{type:"\
boolean"}}],!1;var o=p===e}else var o=!0}}}}else return U.errors=[{instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"}}],!1;f!==!0&&
(f=!0)}else return U.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:y}}],!1;else return U.
errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:y}}],!1}else return U.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return U.errors=t,k.props=f,e===0}U.evaluated={dynamicProps:!0,dynamicItems:!1};function V(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:A=r,dynamicAnchors:N={}}={}){let t=null,e=0,k=V.evaluated;if(k.dynamicProps&&(k.props=
void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.sql===void 0&&(o="sql")||r.columns===void 0&&(o="columns")||
r.functions===void 0&&(o="functions"))return V.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;{let y=e;for(let m in r)
if(!(m==="sql"||m==="columns"||m==="functions")){return V.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],
!1;break}if(y===e){if(r.sql!==void 0){let m=r.sql,l=e;if(e===l)if(typeof m=="string"){if(E(m)<1)return V.errors=[{instancePath:s+"/sql",schemaPath:"#/properties\
/sql/minLength",keyword:"minLength",params:{limit:1}}],!1}else return V.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{
type:"string"}}],!1;var i=l===e}else var i=!0;if(i){if(r.columns!==void 0){let m=r.columns,l=e;if(e===l)if(Array.isArray(m)){var u=!0;let p=m.length;for(let n=0;n<
p;n++){let h=m[n],w=e;if(e===w)if(typeof h=="string"){if(E(h)<1)return V.errors=[{instancePath:s+"/columns/"+n,schemaPath:"#/properties/columns/items/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return V.errors=[{instancePath:s+"/columns/"+n,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{
type:"string"}}],!1;var u=w===e;if(!u)break}}else return V.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"\
array"}}],!1;var i=l===e}else var i=!0;if(i)if(r.functions!==void 0){let m=r.functions,l=e;if(e===l)if(Array.isArray(m)){var f=!0;let p=m.length;for(let n=0;n<p;n++){
let h=m[n],w=e;if(e===w)if(typeof h=="string"){if(E(h)<1)return V.errors=[{instancePath:s+"/functions/"+n,schemaPath:"#/properties/functions/items/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return V.errors=[{instancePath:s+"/functions/"+n,schemaPath:"#/properties/functions/items/type",keyword:"type",params:{type:"\
string"}}],!1;var f=w===e;if(!f)break}}else return V.errors=[{instancePath:s+"/functions",schemaPath:"#/properties/functions/type",keyword:"type",params:{type:"\
array"}}],!1;var i=l===e}else var i=!0}}}}else return V.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return V.errors=t,
e===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ge(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:A=r,dynamicAnchors:N={}}={}){
let t=null,e=0,k=ge.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.
name===void 0&&(f="name")||r.type===void 0&&(f="type")||r.nullable===void 0&&(f="nullable")||r.default===void 0&&(f="default")||r.comment===void 0&&(f="comment"))
return ge.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}}],!1;{let o=e;for(let y in r)if(!(y==="name"||y==="type"||
y==="nullable"||y==="default"||y==="comment")){return ge.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],
!1;break}if(o===e){if(r.name!==void 0){let y=r.name,m=e;if(e===m)if(typeof y=="string"){if(E(y)<1)return ge.errors=[{instancePath:s+"/name",schemaPath:"#/proper\
ties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ge.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(r.type!==void 0){let y=e;U(r.type,{instancePath:s+"/type",parentData:r,parentDataProperty:"type",
rootData:A,dynamicAnchors:N})||(t=t===null?U.errors:t.concat(U.errors),e=t.length);var i=y===e}else var i=!0;if(i){if(r.nullable!==void 0){let y=e;if(typeof r.nullable!=
"boolean")return ge.errors=[{instancePath:s+"/nullable",schemaPath:"#/properties/nullable/type",keyword:"type",params:{type:"boolean"}}],!1;var i=y===e}else var i=!0;
if(i){if(r.default!==void 0){let y=r.default,m=e,l=e,c=!1,p=e;V(y,{instancePath:s+"/default",parentData:r,parentDataProperty:"default",rootData:A,dynamicAnchors:N})||
(t=t===null?V.errors:t.concat(V.errors),e=t.length);var u=p===e;c=c||u;let n=e;if(y!==null){let w={instancePath:s+"/default",schemaPath:"#/properties/default/an\
yOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var u=n===e;if(c=c||u,c)e=l,t!==null&&(l?t.length=l:t=null);else{let w={instancePath:s+
"/default",schemaPath:"#/properties/default/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(w),e++,ge.errors=t,!1}var i=m===e}else var i=!0;if(i)
if(r.comment!==void 0){let y=r.comment,m=e;if(typeof y!="string"&&y!==null)return ge.errors=[{instancePath:s+"/comment",schemaPath:"#/properties/comment/type",keyword:"\
type",params:{type:xr.properties.comment.type}}],!1;var i=m===e}else var i=!0}}}}}}else return ge.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return ge.errors=t,e===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ye(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:A=r,dynamicAnchors:N={}}={}){let t=null,e=0,k=ye.evaluated;if(k.dynamicProps&&(k.props=
void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.name===void 0&&(f="name")||r.columns===void 0&&(f="column\
s"))return ye.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}}],!1;{let o=e;for(let y in r)if(!(y==="name"||y==="c\
olumns")){return ye.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;break}if(o===e){
if(r.name!==void 0){let y=r.name,m=e;if(e===m)if(typeof y=="string"){if(E(y)<1)return ye.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return ye.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],
!1;var i=m===e}else var i=!0;if(i)if(r.columns!==void 0){let y=r.columns,m=e;if(e===m)if(Array.isArray(y)){if(y.length<1)return ye.errors=[{instancePath:s+"/col\
umns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var u=!0;let c=y.length;for(let p=0;p<c;p++){let n=y[p],h=e;if(e===h)
if(typeof n=="string"){if(E(n)<1)return ye.errors=[{instancePath:s+"/columns/"+p,schemaPath:"#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return ye.errors=[{instancePath:s+"/columns/"+p,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"string"}}],!1;var u=h===e;if(!u)
break}}}else return ye.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0}}}else
return ye.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ye.errors=t,e===0}ye.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ue(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:A=r,dynamicAnchors:N={}}={}){let t=null,e=0,k=ue.evaluated;if(k.dynamicProps&&(k.props=
void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.name===void 0&&(f="name")||r.columns===void 0&&(f="column\
s")||r.nullsNotDistinct===void 0&&(f="nullsNotDistinct"))return ue.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}}],
!1;{let o=e;for(let y in r)if(!(y==="name"||y==="columns"||y==="nullsNotDistinct")){return ue.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:y}}],!1;break}if(o===e){if(r.name!==void 0){let y=r.name,m=e;if(e===m)if(typeof y=="string"){if(E(y)<1)return ue.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ue.errors=[{instancePath:s+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(r.columns!==void 0){let y=r.columns,m=e;if(e===
m)if(Array.isArray(y)){if(y.length<1)return ue.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var u=!0;let c=y.length;for(let p=0;p<c;p++){let n=y[p],h=e;if(e===h)if(typeof n=="string"){if(E(n)<1)return ue.errors=[{instancePath:s+"/columns/"+p,schemaPath:"\
#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ue.errors=[{instancePath:s+"/columns/"+p,schemaPath:"#/properties/co\
lumns/items/type",keyword:"type",params:{type:"string"}}],!1;var u=h===e;if(!u)break}}}else return ue.errors=[{instancePath:s+"/columns",schemaPath:"#/propertie\
s/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0;if(i)if(r.nullsNotDistinct!==void 0){let y=e;if(typeof r.nullsNotDistinct!="\
boolean")return ue.errors=[{instancePath:s+"/nullsNotDistinct",schemaPath:"#/properties/nullsNotDistinct/type",keyword:"type",params:{type:"boolean"}}],!1;var i=y===
e}else var i=!0}}}}else return ue.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ue.errors=t,e===0}ue.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};var nr={type:"object",properties:{name:{type:"string",minLength:1},columns:{minItems:1,type:"array",items:{type:"strin\
g",minLength:1}},references:{type:"object",properties:{table:{type:"string",minLength:1},columns:{minItems:1,type:"array",items:{type:"string",minLength:1}}},required:[
"table","columns"],additionalProperties:!1},onDelete:{type:"string",enum:["NO ACTION","RESTRICT","CASCADE","SET NULL","SET DEFAULT"]},onUpdate:{type:"string",enum:[
"NO ACTION","RESTRICT","CASCADE","SET NULL","SET DEFAULT"]}},required:["name","columns","references","onDelete","onUpdate"],additionalProperties:!1};function K(r,{
instancePath:s="",parentData:C,parentDataProperty:$,rootData:A=r,dynamicAnchors:N={}}={}){let t=null,e=0,k=K.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&
(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.name===void 0&&(y="name")||r.columns===void 0&&(y="columns")||r.references===void 0&&
(y="references")||r.onDelete===void 0&&(y="onDelete")||r.onUpdate===void 0&&(y="onUpdate"))return K.errors=[{instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:y}}],!1;{let m=e;for(let l in r)if(!(l==="name"||l==="columns"||l==="references"||l==="onDelete"||l==="onUpdate")){return K.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(m===e){if(r.name!==void 0){let l=r.
name,c=e;if(e===c)if(typeof l=="string"){if(E(l)<1)return K.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return K.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;
if(i){if(r.columns!==void 0){let l=r.columns,c=e;if(e===c)if(Array.isArray(l)){if(l.length<1)return K.errors=[{instancePath:s+"/columns",schemaPath:"#/propertie\
s/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var u=!0;let n=l.length;for(let h=0;h<n;h++){let w=l[h],v=e;if(e===v)if(typeof w=="string"){if(E(w)<
1)return K.errors=[{instancePath:s+"/columns/"+h,schemaPath:"#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return K.errors=
[{instancePath:s+"/columns/"+h,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"string"}}],!1;var u=v===e;if(!u)break}}}else return K.errors=
[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=c===e}else var i=!0;if(i){if(r.references!==void 0){
let l=r.references,c=e;if(e===c)if(l&&typeof l=="object"&&!Array.isArray(l)){let n;if(l.table===void 0&&(n="table")||l.columns===void 0&&(n="columns"))return K.
errors=[{instancePath:s+"/references",schemaPath:"#/properties/references/required",keyword:"required",params:{missingProperty:n}}],!1;{let h=e;for(let w in l)if(!(w===
"table"||w==="columns")){return K.errors=[{instancePath:s+"/references",schemaPath:"#/properties/references/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:w}}],!1;break}if(h===e){if(l.table!==void 0){let w=l.table,v=e;if(e===v)if(typeof w=="string"){if(E(w)<1)return K.errors=[{instancePath:s+
"/references/table",schemaPath:"#/properties/references/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return K.errors=[{instancePath:s+
"/references/table",schemaPath:"#/properties/references/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var f=v===e}else var f=!0;if(f)if(l.columns!==
void 0){let w=l.columns,v=e;if(e===v)if(Array.isArray(w)){if(w.length<1)return K.errors=[{instancePath:s+"/references/columns",schemaPath:"#/properties/referenc\
es/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var o=!0;let d=w.length;for(let _=0;_<d;_++){let D=w[_],q=e;if(e===q)if(typeof D=="str\
ing"){if(E(D)<1)return K.errors=[{instancePath:s+"/references/columns/"+_,schemaPath:"#/properties/references/properties/columns/items/minLength",keyword:"minLe\
ngth",params:{limit:1}}],!1}else return K.errors=[{instancePath:s+"/references/columns/"+_,schemaPath:"#/properties/references/properties/columns/items/type",keyword:"\
type",params:{type:"string"}}],!1;var o=q===e;if(!o)break}}}else return K.errors=[{instancePath:s+"/references/columns",schemaPath:"#/properties/references/prop\
erties/columns/type",keyword:"type",params:{type:"array"}}],!1;var f=v===e}else var f=!0}}}else return K.errors=[{instancePath:s+"/references",schemaPath:"#/pro\
perties/references/type",keyword:"type",params:{type:"object"}}],!1;var i=c===e}else var i=!0;if(i){if(r.onDelete!==void 0){let l=r.onDelete,c=e;if(typeof l!="s\
tring")return K.errors=[{instancePath:s+"/onDelete",schemaPath:"#/properties/onDelete/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="NO ACTION"||l===
"RESTRICT"||l==="CASCADE"||l==="SET NULL"||l==="SET DEFAULT"))return K.errors=[{instancePath:s+"/onDelete",schemaPath:"#/properties/onDelete/enum",keyword:"enum",
params:{allowedValues:nr.properties.onDelete.enum}}],!1;var i=c===e}else var i=!0;if(i)if(r.onUpdate!==void 0){let l=r.onUpdate,c=e;if(typeof l!="string")return K.
errors=[{instancePath:s+"/onUpdate",schemaPath:"#/properties/onUpdate/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="NO ACTION"||l==="RESTRICT"||l===
"CASCADE"||l==="SET NULL"||l==="SET DEFAULT"))return K.errors=[{instancePath:s+"/onUpdate",schemaPath:"#/properties/onUpdate/enum",keyword:"enum",params:{allowedValues:nr.
properties.onUpdate.enum}}],!1;var i=c===e}else var i=!0}}}}}}else return K.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return K.errors=t,e===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _e(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:A=r,dynamicAnchors:N={}}={}){let t=null,e=0,k=_e.evaluated;if(k.dynamicProps&&(k.props=
void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.name===void 0&&(u="name")||r.expression===void 0&&(u="exp\
ression"))return _e.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u}}],!1;{let f=e;for(let o in r)if(!(o==="name"||
o==="expression")){return _e.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}
if(f===e){if(r.name!==void 0){let o=r.name,y=e;if(e===y)if(typeof o=="string"){if(E(o)<1)return _e.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return _e.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}}],!1;var i=y===e}else var i=!0;if(i)if(r.expression!==void 0){let o=e;V(r.expression,{instancePath:s+"/expression",parentData:r,parentDataProperty:"\
expression",rootData:A,dynamicAnchors:N})||(t=t===null?V.errors:t.concat(V.errors),e=t.length);var i=o===e}else var i=!0}}}else return _e.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return _e.errors=t,e===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ar={type:"ob\
ject",properties:{name:{type:"string",minLength:1},method:{type:"string",enum:["btree","hash","gin","gist","brin","spgist"]},unique:{type:"boolean"},keys:{minItems:1,
type:"array",items:{type:"object",properties:{expression:{$ref:"https://wesley.dev/schemas/definitions/Expression"},descending:{type:"boolean"},nulls:{type:"str\
ing",enum:["FIRST","LAST"]}},required:["expression","descending","nulls"],additionalProperties:!1}},include:{type:"array",items:{type:"string",minLength:1}},where:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]}},required:["name","method","unique","keys","include","where"],additionalProperties:!1};
function z(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:A=r,dynamicAnchors:N={}}={}){let t=null,e=0,k=z.evaluated;if(k.dynamicProps&&(k.props=
void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.name===void 0&&(m="name")||r.method===void 0&&(m="method")||
r.unique===void 0&&(m="unique")||r.keys===void 0&&(m="keys")||r.include===void 0&&(m="include")||r.where===void 0&&(m="where"))return z.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let l=e;for(let c in r)if(!(c==="name"||c==="method"||c==="unique"||c==="keys"||c===
"include"||c==="where")){return z.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}}],!1;
break}if(l===e){if(r.name!==void 0){let c=r.name,p=e;if(e===p)if(typeof c=="string"){if(E(c)<1)return z.errors=[{instancePath:s+"/name",schemaPath:"#/properties\
/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return z.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.method!==void 0){let c=r.method,p=e;if(typeof c!="string")return z.errors=[{instancePath:s+"/method",schemaPath:"\
#/properties/method/type",keyword:"type",params:{type:"string"}}],!1;if(!(c==="btree"||c==="hash"||c==="gin"||c==="gist"||c==="brin"||c==="spgist"))return z.errors=
[{instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:ar.properties.method.enum}}],!1;var i=p===e}else var i=!0;
if(i){if(r.unique!==void 0){let c=e;if(typeof r.unique!="boolean")return z.errors=[{instancePath:s+"/unique",schemaPath:"#/properties/unique/type",keyword:"type",
params:{type:"boolean"}}],!1;var i=c===e}else var i=!0;if(i){if(r.keys!==void 0){let c=r.keys,p=e;if(e===p)if(Array.isArray(c)){if(c.length<1)return z.errors=[{
instancePath:s+"/keys",schemaPath:"#/properties/keys/minItems",keyword:"minItems",params:{limit:1}}],!1;{var u=!0;let h=c.length;for(let w=0;w<h;w++){let v=c[w],
P=e;if(e===P)if(v&&typeof v=="object"&&!Array.isArray(v)){let _;if(v.expression===void 0&&(_="expression")||v.descending===void 0&&(_="descending")||v.nulls===void 0&&
(_="nulls"))return z.errors=[{instancePath:s+"/keys/"+w,schemaPath:"#/properties/keys/items/required",keyword:"required",params:{missingProperty:_}}],!1;{let D=e;
for(let q in v)if(!(q==="expression"||q==="descending"||q==="nulls")){return z.errors=[{instancePath:s+"/keys/"+w,schemaPath:"#/properties/keys/items/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:q}}],!1;break}if(D===e){if(v.expression!==void 0){let q=e;V(v.expression,{instancePath:s+"\
/keys/"+w+"/expression",parentData:v,parentDataProperty:"expression",rootData:A,dynamicAnchors:N})||(t=t===null?V.errors:t.concat(V.errors),e=t.length);var f=q===
e}else var f=!0;if(f){if(v.descending!==void 0){let q=e;if(typeof v.descending!="boolean")return z.errors=[{instancePath:s+"/keys/"+w+"/descending",schemaPath:"\
#/properties/keys/items/properties/descending/type",keyword:"type",params:{type:"boolean"}}],!1;var f=q===e}else var f=!0;if(f)if(v.nulls!==void 0){let q=v.nulls,
j=e;if(typeof q!="string")return z.errors=[{instancePath:s+"/keys/"+w+"/nulls",schemaPath:"#/properties/keys/items/properties/nulls/type",keyword:"type",params:{
type:"string"}}],!1;if(!(q==="FIRST"||q==="LAST"))return z.errors=[{instancePath:s+"/keys/"+w+"/nulls",schemaPath:"#/properties/keys/items/properties/nulls/enum",
keyword:"enum",params:{allowedValues:ar.properties.keys.items.properties.nulls.enum}}],!1;var f=j===e}else var f=!0}}}}else return z.errors=[{instancePath:s+"/k\
eys/"+w,schemaPath:"#/properties/keys/items/type",keyword:"type",params:{type:"object"}}],!1;var u=P===e;if(!u)break}}}else return z.errors=[{instancePath:s+"/k\
eys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0;if(i){if(r.include!==void 0){let c=r.include,p=e;if(e===
p)if(Array.isArray(c)){var o=!0;let h=c.length;for(let w=0;w<h;w++){let v=c[w],P=e;if(e===P)if(typeof v=="string"){if(E(v)<1)return z.errors=[{instancePath:s+"/\
include/"+w,schemaPath:"#/properties/include/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return z.errors=[{instancePath:s+"/include/"+w,schemaPath:"\
#/properties/include/items/type",keyword:"type",params:{type:"string"}}],!1;var o=P===e;if(!o)break}}else return z.errors=[{instancePath:s+"/include",schemaPath:"\
#/properties/include/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0;if(i)if(r.where!==void 0){let c=r.where,p=e,n=e,h=!1,w=e;V(c,{instancePath:s+
"/where",parentData:r,parentDataProperty:"where",rootData:A,dynamicAnchors:N})||(t=t===null?V.errors:t.concat(V.errors),e=t.length);var y=w===e;h=h||y;let v=e;if(c!==
null){let d={instancePath:s+"/where",schemaPath:"#/properties/where/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[d]:t.push(d),e++}var y=v===e;
if(h=h||y,h)e=n,t!==null&&(n?t.length=n:t=null);else{let d={instancePath:s+"/where",schemaPath:"#/properties/where/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[d]:t.push(d),e++,z.errors=t,!1}var i=p===e}else var i=!0}}}}}}}else return z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}}],!1;return z.errors=t,e===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pe(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:A=r,
dynamicAnchors:N={}}={}){let t=null,e=0,k=pe.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let l;if(r.name===void 0&&(l="name")||r.columns===void 0&&(l="columns")||r.primaryKey===void 0&&(l="primaryKey")||r.uniqueConstraints===void 0&&(l="\
uniqueConstraints")||r.foreignKeys===void 0&&(l="foreignKeys")||r.checks===void 0&&(l="checks")||r.indexes===void 0&&(l="indexes")||r.comment===void 0&&(l="comm\
ent"))return pe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;{let c=e;for(let p in r)if(!(p==="name"||p===
"columns"||p==="primaryKey"||p==="uniqueConstraints"||p==="foreignKeys"||p==="checks"||p==="indexes"||p==="comment")){return pe.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(c===e){if(r.name!==void 0){let p=r.name,n=e;if(e===n)if(typeof p==
"string"){if(E(p)<1)return pe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return pe.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0;if(i){if(r.columns!==void 0){
let p=r.columns,n=e;if(e===n)if(Array.isArray(p)){var u=!0;let w=p.length;for(let v=0;v<w;v++){let P=e;ge(p[v],{instancePath:s+"/columns/"+v,parentData:p,parentDataProperty:v,
rootData:A,dynamicAnchors:N})||(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var u=P===e;if(!u)break}}else return pe.errors=[{instancePath:s+"/columns",
schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=n===e}else var i=!0;if(i){if(r.primaryKey!==void 0){let p=e;ye(r.primaryKey,
{instancePath:s+"/primaryKey",parentData:r,parentDataProperty:"primaryKey",rootData:A,dynamicAnchors:N})||(t=t===null?ye.errors:t.concat(ye.errors),e=t.length);
var i=p===e}else var i=!0;if(i){if(r.uniqueConstraints!==void 0){let p=r.uniqueConstraints,n=e;if(e===n)if(Array.isArray(p)){var f=!0;let w=p.length;for(let v=0;v<
w;v++){let P=e;ue(p[v],{instancePath:s+"/uniqueConstraints/"+v,parentData:p,parentDataProperty:v,rootData:A,dynamicAnchors:N})||(t=t===null?ue.errors:t.concat(ue.
errors),e=t.length);var f=P===e;if(!f)break}}else return pe.errors=[{instancePath:s+"/uniqueConstraints",schemaPath:"#/properties/uniqueConstraints/type",keyword:"\
type",params:{type:"array"}}],!1;var i=n===e}else var i=!0;if(i){if(r.foreignKeys!==void 0){let p=r.foreignKeys,n=e;if(e===n)if(Array.isArray(p)){var o=!0;let w=p.
length;for(let v=0;v<w;v++){let P=e;K(p[v],{instancePath:s+"/foreignKeys/"+v,parentData:p,parentDataProperty:v,rootData:A,dynamicAnchors:N})||(t=t===null?K.errors:
t.concat(K.errors),e=t.length);var o=P===e;if(!o)break}}else return pe.errors=[{instancePath:s+"/foreignKeys",schemaPath:"#/properties/foreignKeys/type",keyword:"\
type",params:{type:"array"}}],!1;var i=n===e}else var i=!0;if(i){if(r.checks!==void 0){let p=r.checks,n=e;if(e===n)if(Array.isArray(p)){var y=!0;let w=p.length;
for(let v=0;v<w;v++){let P=e;_e(p[v],{instancePath:s+"/checks/"+v,parentData:p,parentDataProperty:v,rootData:A,dynamicAnchors:N})||(t=t===null?_e.errors:t.concat(
_e.errors),e=t.length);var y=P===e;if(!y)break}}else return pe.errors=[{instancePath:s+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"\
array"}}],!1;var i=n===e}else var i=!0;if(i){if(r.indexes!==void 0){let p=r.indexes,n=e;if(e===n)if(Array.isArray(p)){var m=!0;let w=p.length;for(let v=0;v<w;v++){
let P=e;z(p[v],{instancePath:s+"/indexes/"+v,parentData:p,parentDataProperty:v,rootData:A,dynamicAnchors:N})||(t=t===null?z.errors:t.concat(z.errors),e=t.length);
var m=P===e;if(!m)break}}else return pe.errors=[{instancePath:s+"/indexes",schemaPath:"#/properties/indexes/type",keyword:"type",params:{type:"array"}}],!1;var i=n===
e}else var i=!0;if(i)if(r.comment!==void 0){let p=r.comment,n=e;if(typeof p!="string"&&p!==null)return pe.errors=[{instancePath:s+"/comment",schemaPath:"#/prope\
rties/comment/type",keyword:"type",params:{type:Er.properties.comment.type}}],!1;var i=n===e}else var i=!0}}}}}}}}}else return pe.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return pe.errors=t,e===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ke(r,{instancePath:s="",
parentData:C,parentDataProperty:$,rootData:A=r,dynamicAnchors:N={}}={}){let t=null,e=0,k=ke.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=
void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.enums===void 0&&(o="enums")||r.tables===void 0&&(o="tables"))return ke.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;{let y=e;for(let m in r)if(!(m==="enums"||m==="tables")){return ke.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(y===e){if(r.enums!==void 0){let m=r.enums,l=e;if(e===
l)if(Array.isArray(m)){var i=!0;let c=m.length;for(let p=0;p<c;p++){let n=e;de(m[p],{instancePath:s+"/enums/"+p,parentData:m,parentDataProperty:p,rootData:A,dynamicAnchors:N})||
(t=t===null?de.errors:t.concat(de.errors),e=t.length);var i=n===e;if(!i)break}}else return ke.errors=[{instancePath:s+"/enums",schemaPath:"#/properties/enums/ty\
pe",keyword:"type",params:{type:"array"}}],!1;var u=l===e}else var u=!0;if(u)if(r.tables!==void 0){let m=r.tables,l=e;if(e===l)if(Array.isArray(m)){var f=!0;let p=m.
length;for(let n=0;n<p;n++){let h=e;pe(m[n],{instancePath:s+"/tables/"+n,parentData:m,parentDataProperty:n,rootData:A,dynamicAnchors:N})||(t=t===null?pe.errors:
t.concat(pe.errors),e=t.length);var f=h===e;if(!f)break}}else return ke.errors=[{instancePath:s+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{
type:"array"}}],!1;var u=l===e}else var u=!0}}}else return ke.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ke.errors=
t,e===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ir=new RegExp("^[0-9a-f]{64}$","u");function T(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:A=r,dynamicAnchors:N={}}={}){let t=null,e=0,k=T.
evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(typeof r=="string"){if(!Ir.test(r))return T.errors=[{instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}}],!1}else return T.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"}}],!1;return T.errors=t,e===0}T.evaluated={dynamicProps:!1,dynamicItems:!1};var Rr={type:"object",properties:{graphqlName:{type:"string"},ts:{type:"string"},zod:{type:"string"},nullableItems:{type:"boolean",const:!0},backfill:{$ref:"htt\
ps://wesley.dev/schemas/definitions/Expression"},deprecated:{type:"string"},weight:{type:"integer",minimum:0,maximum:9007199254740991},critical:{type:"boolean",
const:!0},sensitive:{type:"boolean",const:!0},pii:{type:"boolean",const:!0}},additionalProperties:!1},Xe=Object.prototype.hasOwnProperty;function ae(r,{instancePath:s="",
parentData:C,parentDataProperty:$,rootData:A=r,dynamicAnchors:N={}}={}){let t=null,e=0,k=ae.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=
void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u=e;for(let f in r)if(!Xe.call(Rr.properties,f)){return ae.errors=[{instancePath:s,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(u===e){if(r.graphqlName!==void 0){let f=e;if(typeof r.graphqlName!=
"string")return ae.errors=[{instancePath:s+"/graphqlName",schemaPath:"#/properties/graphqlName/type",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else
var i=!0;if(i){if(r.ts!==void 0){let f=e;if(typeof r.ts!="string")return ae.errors=[{instancePath:s+"/ts",schemaPath:"#/properties/ts/type",keyword:"type",params:{
type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.zod!==void 0){let f=e;if(typeof r.zod!="string")return ae.errors=[{instancePath:s+"/zod",schemaPath:"#/\
properties/zod/type",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.nullableItems!==void 0){let f=r.nullableItems,o=e;if(typeof f!=
"boolean")return ae.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullableItems/type",keyword:"type",params:{type:"boolean"}}],!1;if(f!==!0)
return ae.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullableItems/const",keyword:"const",params:{allowedValue:!0}}],!1;var i=o===e}else var i=!0;
if(i){if(r.backfill!==void 0){let f=e;V(r.backfill,{instancePath:s+"/backfill",parentData:r,parentDataProperty:"backfill",rootData:A,dynamicAnchors:N})||(t=t===
null?V.errors:t.concat(V.errors),e=t.length);var i=f===e}else var i=!0;if(i){if(r.deprecated!==void 0){let f=e;if(typeof r.deprecated!="string")return ae.errors=
[{instancePath:s+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.weight!==
void 0){let f=r.weight,o=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return ae.errors=[{instancePath:s+"/weight",schemaPath:"#/properties/weight/\
type",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return ae.errors=[{instancePath:s+"\
/weight",schemaPath:"#/properties/weight/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(f<0||isNaN(f))return ae.errors=[{instancePath:s+
"/weight",schemaPath:"#/properties/weight/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=o===e}else var i=!0;if(i){if(r.critical!==void 0){
let f=r.critical,o=e;if(typeof f!="boolean")return ae.errors=[{instancePath:s+"/critical",schemaPath:"#/properties/critical/type",keyword:"type",params:{type:"b\
oolean"}}],!1;if(f!==!0)return ae.errors=[{instancePath:s+"/critical",schemaPath:"#/properties/critical/const",keyword:"const",params:{allowedValue:!0}}],!1;var i=o===
e}else var i=!0;if(i){if(r.sensitive!==void 0){let f=r.sensitive,o=e;if(typeof f!="boolean")return ae.errors=[{instancePath:s+"/sensitive",schemaPath:"#/propert\
ies/sensitive/type",keyword:"type",params:{type:"boolean"}}],!1;if(f!==!0)return ae.errors=[{instancePath:s+"/sensitive",schemaPath:"#/properties/sensitive/cons\
t",keyword:"const",params:{allowedValue:!0}}],!1;var i=o===e}else var i=!0;if(i)if(r.pii!==void 0){let f=r.pii,o=e;if(typeof f!="boolean")return ae.errors=[{instancePath:s+
"/pii",schemaPath:"#/properties/pii/type",keyword:"type",params:{type:"boolean"}}],!1;if(f!==!0)return ae.errors=[{instancePath:s+"/pii",schemaPath:"#/propertie\
s/pii/const",keyword:"const",params:{allowedValue:!0}}],!1;var i=o===e}else var i=!0}}}}}}}}}}else return ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return ae.errors=t,e===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Oe(r,{instancePath:s="",parentData:C,
parentDataProperty:$,rootData:A=r,dynamicAnchors:N={}}={}){let t=null,e=0,k=Oe.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){for(let f in r){let o=e;if(typeof f!="string"){let y={instancePath:s,schemaPath:"#/propertyNames/type",keyword:"t\
ype",params:{type:"string"},propertyName:f};t===null?t=[y]:t.push(y),e++}var i=o===e;if(!i){let y={instancePath:s,schemaPath:"#/propertyNames",keyword:"property\
Names",params:{propertyName:f}};return t===null?t=[y]:t.push(y),e++,Oe.errors=t,!1;break}}if(i)for(let f in r){let o=e;ae(r[f],{instancePath:s+"/"+f.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:f,rootData:A,dynamicAnchors:N})||(t=t===null?ae.errors:t.concat(ae.errors),e=t.length);var u=o===e;if(!u)
break}}else return Oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Oe.errors=t,e===0}Oe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ie(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:A=r,dynamicAnchors:N={}}={}){let t=null,e=0,k=Ie.evaluated;if(k.dynamicProps&&
(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.format===void 0&&(u="format")||r.schema===void 0&&
(u="schema")||r.digest===void 0&&(u="digest")||r.annotations===void 0&&(u="annotations"))return Ie.errors=[{instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:u}}],!1;{let f=e;for(let o in r)if(!(o==="format"||o==="schema"||o==="digest"||o==="annotations")){return Ie.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(f===e){if(r.format!==void 0){let o=r.format,y=e;if(typeof o!=
"string")return Ie.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(o!=="wesley.ir/1")return Ie.
errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.ir/1"}}],!1;var i=y===e}else var i=!0;if(i){
if(r.schema!==void 0){let o=e;ke(r.schema,{instancePath:s+"/schema",parentData:r,parentDataProperty:"schema",rootData:A,dynamicAnchors:N})||(t=t===null?ke.errors:
t.concat(ke.errors),e=t.length);var i=o===e}else var i=!0;if(i){if(r.digest!==void 0){let o=e;T(r.digest,{instancePath:s+"/digest",parentData:r,parentDataProperty:"\
digest",rootData:A,dynamicAnchors:N})||(t=t===null?T.errors:t.concat(T.errors),e=t.length);var i=o===e}else var i=!0;if(i)if(r.annotations!==void 0){let o=e;Oe(
r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"annotations",rootData:A,dynamicAnchors:N})||(t=t===null?Oe.errors:t.concat(Oe.errors),
e=t.length);var i=o===e}else var i=!0}}}}}else return Ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ie.errors=
t,e===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var cr=ie,or={type:"object",properties:{format:{type:"string",const:"wesley.evidence/1"},schema:{
$ref:"https://wesley.dev/schemas/definitions/Digest"},out:{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},targets:{type:"\
array",items:{type:"string",enum:["postgres","typescript","zod","pgtap"]}},files:{type:"array",items:{type:"object",properties:{path:{type:"string",pattern:"^(?\
!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},target:{type:"string",enum:["postgres","typescript","zod","pgtap"]},sha256:{$ref:"https://wesley.de\
v/schemas/definitions/Digest"}},required:["path","target","sha256"],additionalProperties:!1}},elements:{type:"array",items:{$ref:"https://wesley.dev/schemas/def\
initions/Place"}},assertions:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Assertion"}}},required:["format","schema","out","targets","files",
"elements","assertions"],additionalProperties:!1},Cr={type:"object",properties:{element:{$ref:"https://wesley.dev/schemas/definitions/Address"},target:{type:"st\
ring",enum:["postgres","typescript","zod","pgtap"]},file:{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},lines:{type:"ar\
ray",prefixItems:[{type:"integer",minimum:1,maximum:9007199254740991},{type:"integer",minimum:1,maximum:9007199254740991}],items:!1,minItems:2,maxItems:2},sha256:{
$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["element","target","file","lines","sha256"],additionalProperties:!1},$r={type:"object",properties:{
kind:{type:"string",enum:["enum","table","column","not-null","primary-key","unique-constraint","foreign-key","check","index"]},table:{anyOf:[{type:"string",minLength:1},
{type:"null"}]},name:{type:"string",minLength:1}},required:["kind","table","name"],additionalProperties:!1};function fe(r,{instancePath:s="",parentData:C,parentDataProperty:$,
rootData:A=r,dynamicAnchors:N={}}={}){let t=null,e=0,k=fe.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.table===void 0&&(f="table")||r.name===void 0&&(f="name"))return fe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:f}}],!1;{let o=e;for(let y in r)if(!(y==="kind"||y==="table"||y==="name")){return fe.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;break}if(o===e){if(r.kind!==void 0){let y=r.kind,m=e;if(typeof y!=
"string")return fe.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(!(y==="enum"||y==="table"||
y==="column"||y==="not-null"||y==="primary-key"||y==="unique-constraint"||y==="foreign-key"||y==="check"||y==="index"))return fe.errors=[{instancePath:s+"/kind",
schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:$r.properties.kind.enum}}],!1;var i=m===e}else var i=!0;if(i){if(r.table!==void 0){let y=r.
table,m=e,l=e,c=!1,p=e;if(e===p)if(typeof y=="string"){if(E(y)<1){let w={instancePath:s+"/table",schemaPath:"#/properties/table/anyOf/0/minLength",keyword:"minL\
ength",params:{limit:1}};t===null?t=[w]:t.push(w),e++}}else{let w={instancePath:s+"/table",schemaPath:"#/properties/table/anyOf/0/type",keyword:"type",params:{type:"\
string"}};t===null?t=[w]:t.push(w),e++}var u=p===e;c=c||u;let n=e;if(y!==null){let w={instancePath:s+"/table",schemaPath:"#/properties/table/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var u=n===e;if(c=c||u,c)e=l,t!==null&&(l?t.length=l:t=null);else{let w={instancePath:s+"/table",schemaPath:"\
#/properties/table/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(w),e++,fe.errors=t,!1}var i=m===e}else var i=!0;if(i)if(r.name!==void 0){let y=r.
name,m=e;if(e===m)if(typeof y=="string"){if(E(y)<1)return fe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return fe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0}}}}else
return fe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return fe.errors=t,e===0}fe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var We=new RegExp("^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$","u");function oe(r,{instancePath:s="",parentData:C,parentDataProperty:$,
rootData:A=r,dynamicAnchors:N={}}={}){let t=null,e=0,k=oe.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let f;if(r.element===void 0&&(f="element")||r.target===void 0&&(f="target")||r.file===void 0&&(f="file")||r.lines===void 0&&(f="line\
s")||r.sha256===void 0&&(f="sha256"))return oe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}}],!1;{let o=e;for(let y in r)
if(!(y==="element"||y==="target"||y==="file"||y==="lines"||y==="sha256")){return oe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:y}}],!1;break}if(o===e){if(r.element!==void 0){let y=e;fe(r.element,{instancePath:s+"/element",parentData:r,parentDataProperty:"\
element",rootData:A,dynamicAnchors:N})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var i=y===e}else var i=!0;if(i){if(r.target!==void 0){let y=r.target,
m=e;if(typeof y!="string")return oe.errors=[{instancePath:s+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"string"}}],!1;if(!(y===
"postgres"||y==="typescript"||y==="zod"||y==="pgtap"))return oe.errors=[{instancePath:s+"/target",schemaPath:"#/properties/target/enum",keyword:"enum",params:{allowedValues:Cr.
properties.target.enum}}],!1;var i=m===e}else var i=!0;if(i){if(r.file!==void 0){let y=r.file,m=e;if(e===m)if(typeof y=="string"){if(!We.test(y))return oe.errors=
[{instancePath:s+"/file",schemaPath:"#/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],
!1}else return oe.errors=[{instancePath:s+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){
if(r.lines!==void 0){let y=r.lines,m=e;if(e===m)if(Array.isArray(y)){if(y.length>2)return oe.errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/max\
Items",keyword:"maxItems",params:{limit:2}}],!1;if(y.length<2)return oe.errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/minItems",keyword:"minIt\
ems",params:{limit:2}}],!1;{let c=y.length;if(c>0){let p=y[0],n=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return oe.errors=[{instancePath:s+"/l\
ines/0",schemaPath:"#/properties/lines/prefixItems/0/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||
isNaN(p))return oe.errors=[{instancePath:s+"/lines/0",schemaPath:"#/properties/lines/prefixItems/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(p<1||isNaN(p))return oe.errors=[{instancePath:s+"/lines/0",schemaPath:"#/properties/lines/prefixItems/0/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}}],!1}var u=n===e}if(u){if(c>1){let p=y[1],n=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return oe.errors=[{instancePath:s+"/lines/1",schemaPath:"\
#/properties/lines/prefixItems/1/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return oe.
errors=[{instancePath:s+"/lines/1",schemaPath:"#/properties/lines/prefixItems/1/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;
if(p<1||isNaN(p))return oe.errors=[{instancePath:s+"/lines/1",schemaPath:"#/properties/lines/prefixItems/1/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1}var u=n===e}if(u&&!(y.length<=2))return oe.errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/items",keyword:"items",params:{limit:2}}],!1}}}else
return oe.errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/type",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0;if(i)if(r.sha256!==
void 0){let y=e;T(r.sha256,{instancePath:s+"/sha256",parentData:r,parentDataProperty:"sha256",rootData:A,dynamicAnchors:N})||(t=t===null?T.errors:t.concat(T.errors),
e=t.length);var i=y===e}else var i=!0}}}}}}else return oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return oe.errors=
t,e===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Sr={type:"object",properties:{number:{type:"integer",minimum:1,maximum:9007199254740991},element:{
$ref:"https://wesley.dev/schemas/definitions/Address"},asserts:{type:"string",enum:["structure","refused","allowed"]},description:{type:"string"}},required:["nu\
mber","element","asserts","description"],additionalProperties:!1};function Ne(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:A=r,dynamicAnchors:N={}}={}){
let t=null,e=0,k=Ne.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.
number===void 0&&(u="number")||r.element===void 0&&(u="element")||r.asserts===void 0&&(u="asserts")||r.description===void 0&&(u="description"))return Ne.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u}}],!1;{let f=e;for(let o in r)if(!(o==="number"||o==="element"||o==="asser\
ts"||o==="description")){return Ne.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;
break}if(f===e){if(r.number!==void 0){let o=r.number,y=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Ne.errors=[{instancePath:s+"/number",schemaPath:"\
#/properties/number/type",keyword:"type",params:{type:"integer"}}],!1;if(e===y&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return Ne.errors=
[{instancePath:s+"/number",schemaPath:"#/properties/number/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<1||isNaN(o))return Ne.
errors=[{instancePath:s+"/number",schemaPath:"#/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var i=y===e}else var i=!0;if(i){
if(r.element!==void 0){let o=e;fe(r.element,{instancePath:s+"/element",parentData:r,parentDataProperty:"element",rootData:A,dynamicAnchors:N})||(t=t===null?fe.errors:
t.concat(fe.errors),e=t.length);var i=o===e}else var i=!0;if(i){if(r.asserts!==void 0){let o=r.asserts,y=e;if(typeof o!="string")return Ne.errors=[{instancePath:s+
"/asserts",schemaPath:"#/properties/asserts/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="structure"||o==="refused"||o==="allowed"))return Ne.errors=
[{instancePath:s+"/asserts",schemaPath:"#/properties/asserts/enum",keyword:"enum",params:{allowedValues:Sr.properties.asserts.enum}}],!1;var i=y===e}else var i=!0;
if(i)if(r.description!==void 0){let o=e;if(typeof r.description!="string")return Ne.errors=[{instancePath:s+"/description",schemaPath:"#/properties/description/\
type",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0}}}}}else return Ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Ne.errors=t,e===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ie(r,{instancePath:s="",parentData:C,parentDataProperty:$,
rootData:A=r,dynamicAnchors:N={}}={}){let t=null,e=0,k=ie.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let l;if(r.format===void 0&&(l="format")||r.schema===void 0&&(l="schema")||r.out===void 0&&(l="out")||r.targets===void 0&&(l="target\
s")||r.files===void 0&&(l="files")||r.elements===void 0&&(l="elements")||r.assertions===void 0&&(l="assertions"))return ie.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:l}}],!1;{let c=e;for(let p in r)if(!(p==="format"||p==="schema"||p==="out"||p==="targets"||p==="files"||p===
"elements"||p==="assertions")){return ie.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],
!1;break}if(c===e){if(r.format!==void 0){let p=r.format,n=e;if(typeof p!="string")return ie.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(p!=="wesley.evidence/1")return ie.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"\
const",params:{allowedValue:"wesley.evidence/1"}}],!1;var i=n===e}else var i=!0;if(i){if(r.schema!==void 0){let p=e;T(r.schema,{instancePath:s+"/schema",parentData:r,
parentDataProperty:"schema",rootData:A,dynamicAnchors:N})||(t=t===null?T.errors:t.concat(T.errors),e=t.length);var i=p===e}else var i=!0;if(i){if(r.out!==void 0){
let p=r.out,n=e;if(e===n)if(typeof p=="string"){if(!We.test(p))return ie.errors=[{instancePath:s+"/out",schemaPath:"#/properties/out/pattern",keyword:"pattern",
params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],!1}else return ie.errors=[{instancePath:s+"/out",schemaPath:"#/properties/out\
/type",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0;if(i){if(r.targets!==void 0){let p=r.targets,n=e;if(e===n)if(Array.isArray(p)){var u=!0;
let w=p.length;for(let v=0;v<w;v++){let P=p[v],d=e;if(typeof P!="string")return ie.errors=[{instancePath:s+"/targets/"+v,schemaPath:"#/properties/targets/items/\
type",keyword:"type",params:{type:"string"}}],!1;if(!(P==="postgres"||P==="typescript"||P==="zod"||P==="pgtap"))return ie.errors=[{instancePath:s+"/targets/"+v,
schemaPath:"#/properties/targets/items/enum",keyword:"enum",params:{allowedValues:or.properties.targets.items.enum}}],!1;var u=d===e;if(!u)break}}else return ie.
errors=[{instancePath:s+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"}}],!1;var i=n===e}else var i=!0;if(i){if(r.files!==
void 0){let p=r.files,n=e;if(e===n)if(Array.isArray(p)){var f=!0;let w=p.length;for(let v=0;v<w;v++){let P=p[v],d=e;if(e===d)if(P&&typeof P=="object"&&!Array.isArray(
P)){let D;if(P.path===void 0&&(D="path")||P.target===void 0&&(D="target")||P.sha256===void 0&&(D="sha256"))return ie.errors=[{instancePath:s+"/files/"+v,schemaPath:"\
#/properties/files/items/required",keyword:"required",params:{missingProperty:D}}],!1;{let q=e;for(let j in P)if(!(j==="path"||j==="target"||j==="sha256")){return ie.
errors=[{instancePath:s+"/files/"+v,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j}}],!1;
break}if(q===e){if(P.path!==void 0){let j=P.path,O=e;if(e===O)if(typeof j=="string"){if(!We.test(j))return ie.errors=[{instancePath:s+"/files/"+v+"/path",schemaPath:"\
#/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],!1}else return ie.
errors=[{instancePath:s+"/files/"+v+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var o=O===e}else
var o=!0;if(o){if(P.target!==void 0){let j=P.target,O=e;if(typeof j!="string")return ie.errors=[{instancePath:s+"/files/"+v+"/target",schemaPath:"#/properties/f\
iles/items/properties/target/type",keyword:"type",params:{type:"string"}}],!1;if(!(j==="postgres"||j==="typescript"||j==="zod"||j==="pgtap"))return ie.errors=[{
instancePath:s+"/files/"+v+"/target",schemaPath:"#/properties/files/items/properties/target/enum",keyword:"enum",params:{allowedValues:or.properties.files.items.
properties.target.enum}}],!1;var o=O===e}else var o=!0;if(o)if(P.sha256!==void 0){let j=e;T(P.sha256,{instancePath:s+"/files/"+v+"/sha256",parentData:P,parentDataProperty:"\
sha256",rootData:A,dynamicAnchors:N})||(t=t===null?T.errors:t.concat(T.errors),e=t.length);var o=j===e}else var o=!0}}}}else return ie.errors=[{instancePath:s+"\
/files/"+v,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type:"object"}}],!1;var f=d===e;if(!f)break}}else return ie.errors=[{instancePath:s+
"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"array"}}],!1;var i=n===e}else var i=!0;if(i){if(r.elements!==void 0){let p=r.elements,
n=e;if(e===n)if(Array.isArray(p)){var y=!0;let w=p.length;for(let v=0;v<w;v++){let P=e;oe(p[v],{instancePath:s+"/elements/"+v,parentData:p,parentDataProperty:v,
rootData:A,dynamicAnchors:N})||(t=t===null?oe.errors:t.concat(oe.errors),e=t.length);var y=P===e;if(!y)break}}else return ie.errors=[{instancePath:s+"/elements",
schemaPath:"#/properties/elements/type",keyword:"type",params:{type:"array"}}],!1;var i=n===e}else var i=!0;if(i)if(r.assertions!==void 0){let p=r.assertions,n=e;
if(e===n)if(Array.isArray(p)){var m=!0;let w=p.length;for(let v=0;v<w;v++){let P=e;Ne(p[v],{instancePath:s+"/assertions/"+v,parentData:p,parentDataProperty:v,rootData:A,
dynamicAnchors:N})||(t=t===null?Ne.errors:t.concat(Ne.errors),e=t.length);var m=P===e;if(!m)break}}else return ie.errors=[{instancePath:s+"/assertions",schemaPath:"\
#/properties/assertions/type",keyword:"type",params:{type:"array"}}],!1;var i=n===e}else var i=!0}}}}}}}}else return ie.errors=[{instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}}],!1;return ie.errors=t,e===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var hr=ee,lr={type:"object",properties:{
format:{type:"string",const:"wesley.changes/1"},from:{type:"object",properties:{schema:{$ref:"https://wesley.dev/schemas/definitions/Schema"},digest:{$ref:"http\
s://wesley.dev/schemas/definitions/Digest"},annotations:{$ref:"https://wesley.dev/schemas/definitions/Annotations"},origin:{type:"object",properties:{kind:{type:"\
string",enum:["baseline","ir","sdl","empty"]},file:{anyOf:[{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},{type:"null"}]}},
required:["kind","file"],additionalProperties:!1}},required:["schema","digest","annotations","origin"],additionalProperties:!1},to:{type:"object",properties:{schema:{
$ref:"https://wesley.dev/schemas/definitions/Schema"},digest:{$ref:"https://wesley.dev/schemas/definitions/Digest"},annotations:{$ref:"https://wesley.dev/schema\
s/definitions/Annotations"}},required:["schema","digest","annotations"],additionalProperties:!1},changes:{type:"array",items:{type:"object",properties:{change:{
$ref:"https://wesley.dev/schemas/definitions/Change"},classification:{type:"string",enum:["additive","tightening","destructive"]},address:{$ref:"https://wesley.\
dev/schemas/definitions/Address"}},required:["change","classification","address"],additionalProperties:!1}}},required:["format","from","to","changes"],additionalProperties:!1},
Ke={type:"object",discriminator:{propertyName:"kind"},oneOf:[{type:"object",properties:{kind:{type:"string",const:"add-enum"},enum:{$ref:"https://wesley.dev/sch\
emas/definitions/Enum"}},required:["kind","enum"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"drop-enum"},enum:{$ref:"https:/\
/wesley.dev/schemas/definitions/Enum"}},required:["kind","enum"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"add-enum-value"},
enum:{type:"string",minLength:1},value:{type:"string",minLength:1},before:{anyOf:[{type:"string",minLength:1},{type:"null"}]}},required:["kind","enum","value","\
before"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"drop-enum-value"},enum:{type:"string",minLength:1},value:{type:"string",
minLength:1}},required:["kind","enum","value"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"reorder-enum-values"},enum:{type:"\
string",minLength:1},from:{type:"array",items:{type:"string",minLength:1}},to:{type:"array",items:{type:"string",minLength:1}}},required:["kind","enum","from","\
to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"set-enum-comment"},enum:{type:"string",minLength:1},from:{type:["string","nu\
ll"]},to:{type:["string","null"]}},required:["kind","enum","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"add-table"},
table:{$ref:"https://wesley.dev/schemas/definitions/Table"}},required:["kind","table"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"\
drop-table"},table:{$ref:"https://wesley.dev/schemas/definitions/Table"}},required:["kind","table"],additionalProperties:!1},{type:"object",properties:{kind:{type:"\
string",const:"set-table-comment"},table:{type:"string",minLength:1},from:{type:["string","null"]},to:{type:["string","null"]}},required:["kind","table","from",
"to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"add-column"},table:{type:"string",minLength:1},column:{$ref:"https://wesley\
.dev/schemas/definitions/Column"},backfill:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]}},required:["kind","table","column",
"backfill"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"drop-column"},table:{type:"string",minLength:1},column:{$ref:"https:/\
/wesley.dev/schemas/definitions/Column"}},required:["kind","table","column"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"wide\
n-column"},table:{type:"string",minLength:1},column:{type:"string",minLength:1},from:{$ref:"https://wesley.dev/schemas/definitions/ColumnType"},to:{$ref:"https:\
//wesley.dev/schemas/definitions/ColumnType"}},required:["kind","table","column","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"st\
ring",const:"change-column-type"},table:{type:"string",minLength:1},column:{type:"string",minLength:1},from:{$ref:"https://wesley.dev/schemas/definitions/Column\
Type"},to:{$ref:"https://wesley.dev/schemas/definitions/ColumnType"}},required:["kind","table","column","from","to"],additionalProperties:!1},{type:"object",properties:{
kind:{type:"string",const:"set-not-null"},table:{type:"string",minLength:1},column:{type:"string",minLength:1},backfill:{anyOf:[{$ref:"https://wesley.dev/schema\
s/definitions/Expression"},{type:"null"}]}},required:["kind","table","column","backfill"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",
const:"drop-not-null"},table:{type:"string",minLength:1},column:{type:"string",minLength:1}},required:["kind","table","column"],additionalProperties:!1},{type:"\
object",properties:{kind:{type:"string",const:"set-default"},table:{type:"string",minLength:1},column:{type:"string",minLength:1},from:{anyOf:[{$ref:"https://we\
sley.dev/schemas/definitions/Expression"},{type:"null"}]},to:{$ref:"https://wesley.dev/schemas/definitions/Expression"}},required:["kind","table","column","from",
"to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"drop-default"},table:{type:"string",minLength:1},column:{type:"string",minLength:1},
from:{$ref:"https://wesley.dev/schemas/definitions/Expression"}},required:["kind","table","column","from"],additionalProperties:!1},{type:"object",properties:{kind:{
type:"string",const:"set-column-comment"},table:{type:"string",minLength:1},column:{type:"string",minLength:1},from:{type:["string","null"]},to:{type:["string",
"null"]}},required:["kind","table","column","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"change-primary-key"},table:{
type:"string",minLength:1},from:{$ref:"https://wesley.dev/schemas/definitions/PrimaryKey"},to:{$ref:"https://wesley.dev/schemas/definitions/PrimaryKey"}},required:[
"kind","table","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"add-unique-constraint"},table:{type:"string",minLength:1},
constraint:{$ref:"https://wesley.dev/schemas/definitions/UniqueConstraint"}},required:["kind","table","constraint"],additionalProperties:!1},{type:"object",properties:{
kind:{type:"string",const:"drop-unique-constraint"},table:{type:"string",minLength:1},constraint:{$ref:"https://wesley.dev/schemas/definitions/UniqueConstraint"}},
required:["kind","table","constraint"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"add-foreign-key"},table:{type:"string",minLength:1},
foreignKey:{$ref:"https://wesley.dev/schemas/definitions/ForeignKey"}},required:["kind","table","foreignKey"],additionalProperties:!1},{type:"object",properties:{
kind:{type:"string",const:"drop-foreign-key"},table:{type:"string",minLength:1},foreignKey:{$ref:"https://wesley.dev/schemas/definitions/ForeignKey"}},required:[
"kind","table","foreignKey"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"add-check"},table:{type:"string",minLength:1},check:{
$ref:"https://wesley.dev/schemas/definitions/Check"}},required:["kind","table","check"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",
const:"drop-check"},table:{type:"string",minLength:1},check:{$ref:"https://wesley.dev/schemas/definitions/Check"}},required:["kind","table","check"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"add-index"},table:{type:"string",minLength:1},index:{$ref:"https://wesley.dev/schemas/definitions/Index"}},
required:["kind","table","index"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"drop-index"},table:{type:"string",minLength:1},
index:{$ref:"https://wesley.dev/schemas/definitions/Index"}},required:["kind","table","index"],additionalProperties:!1}]};function g(r,{instancePath:s="",parentData:C,
parentDataProperty:$,rootData:A=r,dynamicAnchors:N={}}={}){let t=null,e=0,k=g.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let W=r.kind;if(typeof W=="string")if(W==="add-enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let L;
if(r.kind===void 0&&(L="kind")||r.enum===void 0&&(L="enum"))return g.errors=[{instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:L}}],
!1;{let R=e;for(let a in r)if(!(a==="kind"||a==="enum")){return g.errors=[{instancePath:s,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:a}}],!1;break}if(R===e){if(r.kind!==void 0){let a=r.kind,b=e;if(typeof a!="string")return g.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/0/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="add-enum")return g.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/prop\
erties/kind/const",keyword:"const",params:{allowedValue:"add-enum"}}],!1;var i=b===e}else var i=!0;if(i)if(r.enum!==void 0){let a=e;de(r.enum,{instancePath:s+"/\
enum",parentData:r,parentDataProperty:"enum",rootData:A,dynamicAnchors:N})||(t=t===null?de.errors:t.concat(de.errors),e=t.length);var i=a===e}else var i=!0}}}else
return g.errors=[{instancePath:s,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"}}],!1;var u=!0}else if(W==="drop-enum"){if(e===e)if(r&&typeof r==
"object"&&!Array.isArray(r)){let L;if(r.kind===void 0&&(L="kind")||r.enum===void 0&&(L="enum"))return g.errors=[{instancePath:s,schemaPath:"#/oneOf/1/required",
keyword:"required",params:{missingProperty:L}}],!1;{let R=e;for(let a in r)if(!(a==="kind"||a==="enum")){return g.errors=[{instancePath:s,schemaPath:"#/oneOf/1/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(R===e){if(r.kind!==void 0){let a=r.kind,b=e;if(typeof a!="strin\
g")return g.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="drop-enum")return g.errors=
[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"drop-enum"}}],!1;var f=b===e}else var f=!0;if(f)if(r.
enum!==void 0){let a=e;de(r.enum,{instancePath:s+"/enum",parentData:r,parentDataProperty:"enum",rootData:A,dynamicAnchors:N})||(t=t===null?de.errors:t.concat(de.
errors),e=t.length);var f=a===e}else var f=!0}}}else return g.errors=[{instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"}}],!1;u!==
!0&&(u=!0)}else if(W==="add-enum-value"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let L;if(r.kind===void 0&&(L="kind")||r.enum===void 0&&(L="enum")||
r.value===void 0&&(L="value")||r.before===void 0&&(L="before"))return g.errors=[{instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:L}}],
!1;{let R=e;for(let a in r)if(!(a==="kind"||a==="enum"||a==="value"||a==="before")){return g.errors=[{instancePath:s,schemaPath:"#/oneOf/2/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(R===e){if(r.kind!==void 0){let a=r.kind,b=e;if(typeof a!="string")return g.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/2/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="add-enum-value")return g.errors=[{instancePath:s+"/kind",
schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"add-enum-value"}}],!1;var o=b===e}else var o=!0;if(o){if(r.enum!==void 0){let a=r.
enum,b=e;if(e===b)if(typeof a=="string"){if(E(a)<1)return g.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/2/properties/enum/minLength",keyword:"minLength",
params:{limit:1}}],!1}else return g.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/2/properties/enum/type",keyword:"type",params:{type:"string"}}],!1;var o=b===
e}else var o=!0;if(o){if(r.value!==void 0){let a=r.value,b=e;if(e===b)if(typeof a=="string"){if(E(a)<1)return g.errors=[{instancePath:s+"/value",schemaPath:"#/o\
neOf/2/properties/value/minLength",keyword:"minLength",params:{limit:1}}],!1}else return g.errors=[{instancePath:s+"/value",schemaPath:"#/oneOf/2/properties/val\
ue/type",keyword:"type",params:{type:"string"}}],!1;var o=b===e}else var o=!0;if(o)if(r.before!==void 0){let a=r.before,b=e,Le=e,J=!1,ce=e;if(e===ce)if(typeof a==
"string"){if(E(a)<1){let X={instancePath:s+"/before",schemaPath:"#/oneOf/2/properties/before/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=
[X]:t.push(X),e++}}else{let X={instancePath:s+"/before",schemaPath:"#/oneOf/2/properties/before/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=
[X]:t.push(X),e++}var y=ce===e;J=J||y;let Ee=e;if(a!==null){let X={instancePath:s+"/before",schemaPath:"#/oneOf/2/properties/before/anyOf/1/type",keyword:"type",
params:{type:"null"}};t===null?t=[X]:t.push(X),e++}var y=Ee===e;if(J=J||y,J)e=Le,t!==null&&(Le?t.length=Le:t=null);else{let X={instancePath:s+"/before",schemaPath:"\
#/oneOf/2/properties/before/anyOf",keyword:"anyOf",params:{}};return t===null?t=[X]:t.push(X),e++,g.errors=t,!1}var o=b===e}else var o=!0}}}}}else return g.errors=
[{instancePath:s,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(W==="drop-enum-value"){if(e===e)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let L;if(r.kind===void 0&&(L="kind")||r.enum===void 0&&(L="enum")||r.value===void 0&&(L="value"))return g.errors=[{instancePath:s,schemaPath:"\
#/oneOf/3/required",keyword:"required",params:{missingProperty:L}}],!1;{let R=e;for(let a in r)if(!(a==="kind"||a==="enum"||a==="value")){return g.errors=[{instancePath:s,
schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(R===e){if(r.kind!==void 0){let a=r.kind,b=e;
if(typeof a!="string")return g.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/3/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="dr\
op-enum-value")return g.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"drop-enum-value"}}],!1;
var m=b===e}else var m=!0;if(m){if(r.enum!==void 0){let a=r.enum,b=e;if(e===b)if(typeof a=="string"){if(E(a)<1)return g.errors=[{instancePath:s+"/enum",schemaPath:"\
#/oneOf/3/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return g.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/3/properties/en\
um/type",keyword:"type",params:{type:"string"}}],!1;var m=b===e}else var m=!0;if(m)if(r.value!==void 0){let a=r.value,b=e;if(e===b)if(typeof a=="string"){if(E(a)<
1)return g.errors=[{instancePath:s+"/value",schemaPath:"#/oneOf/3/properties/value/minLength",keyword:"minLength",params:{limit:1}}],!1}else return g.errors=[{instancePath:s+
"/value",schemaPath:"#/oneOf/3/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var m=b===e}else var m=!0}}}}else return g.errors=[{instancePath:s,
schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(W==="reorder-enum-values"){if(e===e)if(r&&typeof r=="object"&&!Array.
isArray(r)){let L;if(r.kind===void 0&&(L="kind")||r.enum===void 0&&(L="enum")||r.from===void 0&&(L="from")||r.to===void 0&&(L="to"))return g.errors=[{instancePath:s,
schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:L}}],!1;{let R=e;for(let a in r)if(!(a==="kind"||a==="enum"||a==="from"||a==="to")){return g.
errors=[{instancePath:s,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(R===e){if(r.kind!==
void 0){let a=r.kind,b=e;if(typeof a!="string")return g.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/4/properties/kind/type",keyword:"type",params:{type:"\
string"}}],!1;if(a!=="reorder-enum-values")return g.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"\
reorder-enum-values"}}],!1;var l=b===e}else var l=!0;if(l){if(r.enum!==void 0){let a=r.enum,b=e;if(e===b)if(typeof a=="string"){if(E(a)<1)return g.errors=[{instancePath:s+
"/enum",schemaPath:"#/oneOf/4/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return g.errors=[{instancePath:s+"/enum",schemaPath:"#/o\
neOf/4/properties/enum/type",keyword:"type",params:{type:"string"}}],!1;var l=b===e}else var l=!0;if(l){if(r.from!==void 0){let a=r.from,b=e;if(e===b)if(Array.isArray(
a)){var c=!0;let J=a.length;for(let ce=0;ce<J;ce++){let Ee=a[ce],ze=e;if(e===ze)if(typeof Ee=="string"){if(E(Ee)<1)return g.errors=[{instancePath:s+"/from/"+ce,
schemaPath:"#/oneOf/4/properties/from/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return g.errors=[{instancePath:s+"/from/"+ce,schemaPath:"#\
/oneOf/4/properties/from/items/type",keyword:"type",params:{type:"string"}}],!1;var c=ze===e;if(!c)break}}else return g.errors=[{instancePath:s+"/from",schemaPath:"\
#/oneOf/4/properties/from/type",keyword:"type",params:{type:"array"}}],!1;var l=b===e}else var l=!0;if(l)if(r.to!==void 0){let a=r.to,b=e;if(e===b)if(Array.isArray(
a)){var p=!0;let J=a.length;for(let ce=0;ce<J;ce++){let Ee=a[ce],ze=e;if(e===ze)if(typeof Ee=="string"){if(E(Ee)<1)return g.errors=[{instancePath:s+"/to/"+ce,schemaPath:"\
#/oneOf/4/properties/to/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return g.errors=[{instancePath:s+"/to/"+ce,schemaPath:"#/oneOf/4/propert\
ies/to/items/type",keyword:"type",params:{type:"string"}}],!1;var p=ze===e;if(!p)break}}else return g.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/4/proper\
ties/to/type",keyword:"type",params:{type:"array"}}],!1;var l=b===e}else var l=!0}}}}}else return g.errors=[{instancePath:s,schemaPath:"#/oneOf/4/type",keyword:"\
type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(W==="set-enum-comment"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let L;if(r.kind===void 0&&
(L="kind")||r.enum===void 0&&(L="enum")||r.from===void 0&&(L="from")||r.to===void 0&&(L="to"))return g.errors=[{instancePath:s,schemaPath:"#/oneOf/5/required",keyword:"\
required",params:{missingProperty:L}}],!1;{let R=e;for(let a in r)if(!(a==="kind"||a==="enum"||a==="from"||a==="to")){return g.errors=[{instancePath:s,schemaPath:"\
#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(R===e){if(r.kind!==void 0){let a=r.kind,b=e;if(typeof a!=
"string")return g.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/5/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="set-enum-commen\
t")return g.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"set-enum-comment"}}],!1;var n=b===
e}else var n=!0;if(n){if(r.enum!==void 0){let a=r.enum,b=e;if(e===b)if(typeof a=="string"){if(E(a)<1)return g.errors=[{instancePath:s+"/enum",schemaPath:"#/oneO\
f/5/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return g.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/5/properties/enum/typ\
e",keyword:"type",params:{type:"string"}}],!1;var n=b===e}else var n=!0;if(n){if(r.from!==void 0){let a=r.from,b=e;if(typeof a!="string"&&a!==null)return g.errors=
[{instancePath:s+"/from",schemaPath:"#/oneOf/5/properties/from/type",keyword:"type",params:{type:Ke.oneOf[5].properties.from.type}}],!1;var n=b===e}else var n=!0;
if(n)if(r.to!==void 0){let a=r.to,b=e;if(typeof a!="string"&&a!==null)return g.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/5/properties/to/type",keyword:"\
type",params:{type:Ke.oneOf[5].properties.to.type}}],!1;var n=b===e}else var n=!0}}}}}else return g.errors=[{instancePath:s,schemaPath:"#/oneOf/5/type",keyword:"\
type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(W==="add-table"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let L;if(r.kind===void 0&&(L="ki\
nd")||r.table===void 0&&(L="table"))return g.errors=[{instancePath:s,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty:L}}],!1;{let R=e;
for(let a in r)if(!(a==="kind"||a==="table")){return g.errors=[{instancePath:s,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a}}],!1;break}if(R===e){if(r.kind!==void 0){let a=r.kind,b=e;if(typeof a!="string")return g.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/6/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="add-table")return g.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/6/properti\
es/kind/const",keyword:"const",params:{allowedValue:"add-table"}}],!1;var h=b===e}else var h=!0;if(h)if(r.table!==void 0){let a=e;pe(r.table,{instancePath:s+"/t\
able",parentData:r,parentDataProperty:"table",rootData:A,dynamicAnchors:N})||(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);var h=a===e}else var h=!0}}}else
return g.errors=[{instancePath:s,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(W==="drop-table"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let L;if(r.kind===void 0&&(L="kind")||r.table===void 0&&(L="table"))return g.errors=[{instancePath:s,schemaPath:"#/oneOf/\
7/required",keyword:"required",params:{missingProperty:L}}],!1;{let R=e;for(let a in r)if(!(a==="kind"||a==="table")){return g.errors=[{instancePath:s,schemaPath:"\
#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(R===e){if(r.kind!==void 0){let a=r.kind,b=e;if(typeof a!=
"string")return g.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/7/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="drop-table")return g.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/7/properties/kind/const",keyword:"const",params:{allowedValue:"drop-table"}}],!1;var w=b===e}else var w=!0;if(w)
if(r.table!==void 0){let a=e;pe(r.table,{instancePath:s+"/table",parentData:r,parentDataProperty:"table",rootData:A,dynamicAnchors:N})||(t=t===null?pe.errors:t.
concat(pe.errors),e=t.length);var w=a===e}else var w=!0}}}else return g.errors=[{instancePath:s,schemaPath:"#/oneOf/7/type",keyword:"type",params:{type:"object"}}],
!1;u!==!0&&(u=!0)}else if(W==="set-table-comment"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let L;if(r.kind===void 0&&(L="kind")||r.table===void 0&&
(L="table")||r.from===void 0&&(L="from")||r.to===void 0&&(L="to"))return g.errors=[{instancePath:s,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty:L}}],
!1;{let R=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="from"||a==="to")){return g.errors=[{instancePath:s,schemaPath:"#/oneOf/8/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a}}],!1;break}if(R===e){if(r.kind!==void 0){let a=r.kind,b=e;if(typeof a!="string")return g.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/8/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="set-table-comment")return g.errors=[{instancePath:s+"/kin\
d",schemaPath:"#/oneOf/8/properties/kind/const",keyword:"const",params:{allowedValue:"set-table-comment"}}],!1;var v=b===e}else var v=!0;if(v){if(r.table!==void 0){
let a=r.table,b=e;if(e===b)if(typeof a=="string"){if(E(a)<1)return g.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/8/properties/table/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return g.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/8/properties/table/type",keyword:"type",params:{type:"string"}}],
!1;var v=b===e}else var v=!0;if(v){if(r.from!==void 0){let a=r.from,b=e;if(typeof a!="string"&&a!==null)return g.errors=[{instancePath:s+"/from",schemaPath:"#/o\
neOf/8/properties/from/type",keyword:"type",params:{type:Ke.oneOf[8].properties.from.type}}],!1;var v=b===e}else var v=!0;if(v)if(r.to!==void 0){let a=r.to,b=e;
if(typeof a!="string"&&a!==null)return g.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/8/properties/to/type",keyword:"type",params:{type:Ke.oneOf[8].properties.
to.type}}],!1;var v=b===e}else var v=!0}}}}}else return g.errors=[{instancePath:s,schemaPath:"#/oneOf/8/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&
(u=!0)}else if(W==="add-column"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let L;if(r.kind===void 0&&(L="kind")||r.table===void 0&&(L="table")||r.column===
void 0&&(L="column")||r.backfill===void 0&&(L="backfill"))return g.errors=[{instancePath:s,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty:L}}],
!1;{let R=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="column"||a==="backfill")){return g.errors=[{instancePath:s,schemaPath:"#/oneOf/9/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(R===e){if(r.kind!==void 0){let a=r.kind,b=e;if(typeof a!="string")return g.errors=
[{instancePath:s+"/kind",schemaPath:"#/oneOf/9/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="add-column")return g.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/9/properties/kind/const",keyword:"const",params:{allowedValue:"add-column"}}],!1;var P=b===e}else var P=!0;if(P){if(r.table!==void 0){
let a=r.table,b=e;if(e===b)if(typeof a=="string"){if(E(a)<1)return g.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/9/properties/table/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return g.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/9/properties/table/type",keyword:"type",params:{type:"string"}}],
!1;var P=b===e}else var P=!0;if(P){if(r.column!==void 0){let a=e;ge(r.column,{instancePath:s+"/column",parentData:r,parentDataProperty:"column",rootData:A,dynamicAnchors:N})||
(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var P=a===e}else var P=!0;if(P)if(r.backfill!==void 0){let a=r.backfill,b=e,Le=e,J=!1,ce=e;V(a,{instancePath:s+
"/backfill",parentData:r,parentDataProperty:"backfill",rootData:A,dynamicAnchors:N})||(t=t===null?V.errors:t.concat(V.errors),e=t.length);var d=ce===e;J=J||d;let Ee=e;
if(a!==null){let X={instancePath:s+"/backfill",schemaPath:"#/oneOf/9/properties/backfill/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[X]:t.push(
X),e++}var d=Ee===e;if(J=J||d,J)e=Le,t!==null&&(Le?t.length=Le:t=null);else{let X={instancePath:s+"/backfill",schemaPath:"#/oneOf/9/properties/backfill/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[X]:t.push(X),e++,g.errors=t,!1}var P=b===e}else var P=!0}}}}}else return g.errors=[{instancePath:s,schemaPath:"#/oneOf/9/ty\
pe",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(W==="drop-column"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let L;if(r.kind===
void 0&&(L="kind")||r.table===void 0&&(L="table")||r.column===void 0&&(L="column"))return g.errors=[{instancePath:s,schemaPath:"#/oneOf/10/required",keyword:"re\
quired",params:{missingProperty:L}}],!1;{let R=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="column")){return g.errors=[{instancePath:s,schemaPath:"#/oneO\
f/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(R===e){if(r.kind!==void 0){let a=r.kind,b=e;if(typeof a!="\
string")return g.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/10/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="drop-column")return g.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/10/properties/kind/const",keyword:"const",params:{allowedValue:"drop-column"}}],!1;var _=b===e}else var _=!0;
if(_){if(r.table!==void 0){let a=r.table,b=e;if(e===b)if(typeof a=="string"){if(E(a)<1)return g.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/10/properti\
es/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return g.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/10/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var _=b===e}else var _=!0;if(_)if(r.column!==void 0){let a=e;ge(r.column,{instancePath:s+"/column",parentData:r,parentDataProperty:"\
column",rootData:A,dynamicAnchors:N})||(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var _=a===e}else var _=!0}}}}else return g.errors=[{instancePath:s,
schemaPath:"#/oneOf/10/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(W==="widen-column"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(
r)){let L;if(r.kind===void 0&&(L="kind")||r.table===void 0&&(L="table")||r.column===void 0&&(L="column")||r.from===void 0&&(L="from")||r.to===void 0&&(L="to"))return g.
errors=[{instancePath:s,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty:L}}],!1;{let R=e;for(let a in r)if(!(a==="kind"||a==="table"||
a==="column"||a==="from"||a==="to")){return g.errors=[{instancePath:s,schemaPath:"#/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],
!1;break}if(R===e){if(r.kind!==void 0){let a=r.kind,b=e;if(typeof a!="string")return g.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/11/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(a!=="widen-column")return g.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/11/properties/kind/const",keyword:"\
const",params:{allowedValue:"widen-column"}}],!1;var D=b===e}else var D=!0;if(D){if(r.table!==void 0){let a=r.table,b=e;if(e===b)if(typeof a=="string"){if(E(a)<
1)return g.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/11/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return g.errors=[{
instancePath:s+"/table",schemaPath:"#/oneOf/11/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var D=b===e}else var D=!0;if(D){if(r.column!==void 0){
let a=r.column,b=e;if(e===b)if(typeof a=="string"){if(E(a)<1)return g.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/11/properties/column/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return g.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/11/properties/column/type",keyword:"type",params:{type:"str\
ing"}}],!1;var D=b===e}else var D=!0;if(D){if(r.from!==void 0){let a=e;U(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:A,dynamicAnchors:N})||
(t=t===null?U.errors:t.concat(U.errors),e=t.length);var D=a===e}else var D=!0;if(D)if(r.to!==void 0){let a=e;U(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"\
to",rootData:A,dynamicAnchors:N})||(t=t===null?U.errors:t.concat(U.errors),e=t.length);var D=a===e}else var D=!0}}}}}}else return g.errors=[{instancePath:s,schemaPath:"\
#/oneOf/11/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(W==="change-column-type"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){
let L;if(r.kind===void 0&&(L="kind")||r.table===void 0&&(L="table")||r.column===void 0&&(L="column")||r.from===void 0&&(L="from")||r.to===void 0&&(L="to"))return g.
errors=[{instancePath:s,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty:L}}],!1;{let R=e;for(let a in r)if(!(a==="kind"||a==="table"||
a==="column"||a==="from"||a==="to")){return g.errors=[{instancePath:s,schemaPath:"#/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],
!1;break}if(R===e){if(r.kind!==void 0){let a=r.kind,b=e;if(typeof a!="string")return g.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/12/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(a!=="change-column-type")return g.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/12/properties/kind/const",
keyword:"const",params:{allowedValue:"change-column-type"}}],!1;var q=b===e}else var q=!0;if(q){if(r.table!==void 0){let a=r.table,b=e;if(e===b)if(typeof a=="st\
ring"){if(E(a)<1)return g.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/12/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return g.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/12/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var q=b===e}else var q=!0;if(q){if(r.column!==
void 0){let a=r.column,b=e;if(e===b)if(typeof a=="string"){if(E(a)<1)return g.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/12/properties/column/minLeng\
th",keyword:"minLength",params:{limit:1}}],!1}else return g.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/12/properties/column/type",keyword:"type",params:{
type:"string"}}],!1;var q=b===e}else var q=!0;if(q){if(r.from!==void 0){let a=e;U(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:A,
dynamicAnchors:N})||(t=t===null?U.errors:t.concat(U.errors),e=t.length);var q=a===e}else var q=!0;if(q)if(r.to!==void 0){let a=e;U(r.to,{instancePath:s+"/to",parentData:r,
parentDataProperty:"to",rootData:A,dynamicAnchors:N})||(t=t===null?U.errors:t.concat(U.errors),e=t.length);var q=a===e}else var q=!0}}}}}}else return g.errors=[
{instancePath:s,schemaPath:"#/oneOf/12/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(W==="set-not-null"){if(e===e)if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){let L;if(r.kind===void 0&&(L="kind")||r.table===void 0&&(L="table")||r.column===void 0&&(L="column")||r.backfill===void 0&&(L="backfill"))
return g.errors=[{instancePath:s,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty:L}}],!1;{let R=e;for(let a in r)if(!(a==="kind"||a===
"table"||a==="column"||a==="backfill")){return g.errors=[{instancePath:s,schemaPath:"#/oneOf/13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],
!1;break}if(R===e){if(r.kind!==void 0){let a=r.kind,b=e;if(typeof a!="string")return g.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/13/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(a!=="set-not-null")return g.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/13/properties/kind/const",keyword:"\
const",params:{allowedValue:"set-not-null"}}],!1;var j=b===e}else var j=!0;if(j){if(r.table!==void 0){let a=r.table,b=e;if(e===b)if(typeof a=="string"){if(E(a)<
1)return g.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/13/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return g.errors=[{
instancePath:s+"/table",schemaPath:"#/oneOf/13/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var j=b===e}else var j=!0;if(j){if(r.column!==void 0){
let a=r.column,b=e;if(e===b)if(typeof a=="string"){if(E(a)<1)return g.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/13/properties/column/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return g.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/13/properties/column/type",keyword:"type",params:{type:"str\
ing"}}],!1;var j=b===e}else var j=!0;if(j)if(r.backfill!==void 0){let a=r.backfill,b=e,Le=e,J=!1,ce=e;V(a,{instancePath:s+"/backfill",parentData:r,parentDataProperty:"\
backfill",rootData:A,dynamicAnchors:N})||(t=t===null?V.errors:t.concat(V.errors),e=t.length);var O=ce===e;J=J||O;let Ee=e;if(a!==null){let X={instancePath:s+"/b\
ackfill",schemaPath:"#/oneOf/13/properties/backfill/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[X]:t.push(X),e++}var O=Ee===e;if(J=J||O,J)e=Le,
t!==null&&(Le?t.length=Le:t=null);else{let X={instancePath:s+"/backfill",schemaPath:"#/oneOf/13/properties/backfill/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[X]:t.push(X),e++,g.errors=t,!1}var j=b===e}else var j=!0}}}}}else return g.errors=[{instancePath:s,schemaPath:"#/oneOf/13/type",keyword:"type",params:{type:"\
object"}}],!1;u!==!0&&(u=!0)}else if(W==="drop-not-null"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let L;if(r.kind===void 0&&(L="kind")||r.table===
void 0&&(L="table")||r.column===void 0&&(L="column"))return g.errors=[{instancePath:s,schemaPath:"#/oneOf/14/required",keyword:"required",params:{missingProperty:L}}],
!1;{let R=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="column")){return g.errors=[{instancePath:s,schemaPath:"#/oneOf/14/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:a}}],!1;break}if(R===e){if(r.kind!==void 0){let a=r.kind,b=e;if(typeof a!="string")return g.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/14/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="drop-not-null")return g.errors=[{instancePath:s+"/kind",
schemaPath:"#/oneOf/14/properties/kind/const",keyword:"const",params:{allowedValue:"drop-not-null"}}],!1;var I=b===e}else var I=!0;if(I){if(r.table!==void 0){let a=r.
table,b=e;if(e===b)if(typeof a=="string"){if(E(a)<1)return g.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/14/properties/table/minLength",keyword:"minLen\
gth",params:{limit:1}}],!1}else return g.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/14/properties/table/type",keyword:"type",params:{type:"string"}}],
!1;var I=b===e}else var I=!0;if(I)if(r.column!==void 0){let a=r.column,b=e;if(e===b)if(typeof a=="string"){if(E(a)<1)return g.errors=[{instancePath:s+"/column",
schemaPath:"#/oneOf/14/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return g.errors=[{instancePath:s+"/column",schemaPath:"#/oneO\
f/14/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var I=b===e}else var I=!0}}}}else return g.errors=[{instancePath:s,schemaPath:"#/oneOf/1\
4/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(W==="set-default"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let L;if(r.kind===
void 0&&(L="kind")||r.table===void 0&&(L="table")||r.column===void 0&&(L="column")||r.from===void 0&&(L="from")||r.to===void 0&&(L="to"))return g.errors=[{instancePath:s,
schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty:L}}],!1;{let R=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="column"||a==="fro\
m"||a==="to")){return g.errors=[{instancePath:s,schemaPath:"#/oneOf/15/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}
if(R===e){if(r.kind!==void 0){let a=r.kind,b=e;if(typeof a!="string")return g.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/15/properties/kind/type",keyword:"\
type",params:{type:"string"}}],!1;if(a!=="set-default")return g.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/15/properties/kind/const",keyword:"const",params:{
allowedValue:"set-default"}}],!1;var x=b===e}else var x=!0;if(x){if(r.table!==void 0){let a=r.table,b=e;if(e===b)if(typeof a=="string"){if(E(a)<1)return g.errors=
[{instancePath:s+"/table",schemaPath:"#/oneOf/15/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return g.errors=[{instancePath:s+"/t\
able",schemaPath:"#/oneOf/15/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var x=b===e}else var x=!0;if(x){if(r.column!==void 0){let a=r.column,
b=e;if(e===b)if(typeof a=="string"){if(E(a)<1)return g.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/15/properties/column/minLength",keyword:"minLength",
params:{limit:1}}],!1}else return g.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/15/properties/column/type",keyword:"type",params:{type:"string"}}],!1;
var x=b===e}else var x=!0;if(x){if(r.from!==void 0){let a=r.from,b=e,Le=e,J=!1,ce=e;V(a,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:A,
dynamicAnchors:N})||(t=t===null?V.errors:t.concat(V.errors),e=t.length);var G=ce===e;J=J||G;let Ee=e;if(a!==null){let X={instancePath:s+"/from",schemaPath:"#/on\
eOf/15/properties/from/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[X]:t.push(X),e++}var G=Ee===e;if(J=J||G,J)e=Le,t!==null&&(Le?t.length=Le:t=
null);else{let X={instancePath:s+"/from",schemaPath:"#/oneOf/15/properties/from/anyOf",keyword:"anyOf",params:{}};return t===null?t=[X]:t.push(X),e++,g.errors=t,
!1}var x=b===e}else var x=!0;if(x)if(r.to!==void 0){let a=e;V(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:A,dynamicAnchors:N})||(t=
t===null?V.errors:t.concat(V.errors),e=t.length);var x=a===e}else var x=!0}}}}}}else return g.errors=[{instancePath:s,schemaPath:"#/oneOf/15/type",keyword:"type",
params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(W==="drop-default"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let L;if(r.kind===void 0&&(L="kind")||
r.table===void 0&&(L="table")||r.column===void 0&&(L="column")||r.from===void 0&&(L="from"))return g.errors=[{instancePath:s,schemaPath:"#/oneOf/16/required",keyword:"\
required",params:{missingProperty:L}}],!1;{let R=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="column"||a==="from")){return g.errors=[{instancePath:s,schemaPath:"\
#/oneOf/16/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(R===e){if(r.kind!==void 0){let a=r.kind,b=e;if(typeof a!=
"string")return g.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/16/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="drop-default")
return g.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/16/properties/kind/const",keyword:"const",params:{allowedValue:"drop-default"}}],!1;var B=b===e}else
var B=!0;if(B){if(r.table!==void 0){let a=r.table,b=e;if(e===b)if(typeof a=="string"){if(E(a)<1)return g.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/16\
/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return g.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/16/properties/table/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var B=b===e}else var B=!0;if(B){if(r.column!==void 0){let a=r.column,b=e;if(e===b)if(typeof a=="string"){if(E(a)<
1)return g.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/16/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return g.errors=
[{instancePath:s+"/column",schemaPath:"#/oneOf/16/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var B=b===e}else var B=!0;if(B)if(r.from!==
void 0){let a=e;V(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:A,dynamicAnchors:N})||(t=t===null?V.errors:t.concat(V.errors),e=
t.length);var B=a===e}else var B=!0}}}}}else return g.errors=[{instancePath:s,schemaPath:"#/oneOf/16/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=
!0)}else if(W==="set-column-comment"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let L;if(r.kind===void 0&&(L="kind")||r.table===void 0&&(L="table")||
r.column===void 0&&(L="column")||r.from===void 0&&(L="from")||r.to===void 0&&(L="to"))return g.errors=[{instancePath:s,schemaPath:"#/oneOf/17/required",keyword:"\
required",params:{missingProperty:L}}],!1;{let R=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="column"||a==="from"||a==="to")){return g.errors=[{instancePath:s,
schemaPath:"#/oneOf/17/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(R===e){if(r.kind!==void 0){let a=r.kind,
b=e;if(typeof a!="string")return g.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/17/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!==
"set-column-comment")return g.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/17/properties/kind/const",keyword:"const",params:{allowedValue:"set-column-com\
ment"}}],!1;var S=b===e}else var S=!0;if(S){if(r.table!==void 0){let a=r.table,b=e;if(e===b)if(typeof a=="string"){if(E(a)<1)return g.errors=[{instancePath:s+"/\
table",schemaPath:"#/oneOf/17/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return g.errors=[{instancePath:s+"/table",schemaPath:"#\
/oneOf/17/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var S=b===e}else var S=!0;if(S){if(r.column!==void 0){let a=r.column,b=e;if(e===b)if(typeof a==
"string"){if(E(a)<1)return g.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/17/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return g.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/17/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var S=b===e}else var S=!0;if(S){
if(r.from!==void 0){let a=r.from,b=e;if(typeof a!="string"&&a!==null)return g.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/17/properties/from/type",keyword:"\
type",params:{type:Ke.oneOf[17].properties.from.type}}],!1;var S=b===e}else var S=!0;if(S)if(r.to!==void 0){let a=r.to,b=e;if(typeof a!="string"&&a!==null)return g.
errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/17/properties/to/type",keyword:"type",params:{type:Ke.oneOf[17].properties.to.type}}],!1;var S=b===e}else var S=!0}}}}}}else
return g.errors=[{instancePath:s,schemaPath:"#/oneOf/17/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(W==="change-primary-key"){if(e===
e)if(r&&typeof r=="object"&&!Array.isArray(r)){let L;if(r.kind===void 0&&(L="kind")||r.table===void 0&&(L="table")||r.from===void 0&&(L="from")||r.to===void 0&&
(L="to"))return g.errors=[{instancePath:s,schemaPath:"#/oneOf/18/required",keyword:"required",params:{missingProperty:L}}],!1;{let R=e;for(let a in r)if(!(a==="\
kind"||a==="table"||a==="from"||a==="to")){return g.errors=[{instancePath:s,schemaPath:"#/oneOf/18/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a}}],!1;break}if(R===e){if(r.kind!==void 0){let a=r.kind,b=e;if(typeof a!="string")return g.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/18/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="change-primary-key")return g.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/\
18/properties/kind/const",keyword:"const",params:{allowedValue:"change-primary-key"}}],!1;var Z=b===e}else var Z=!0;if(Z){if(r.table!==void 0){let a=r.table,b=e;
if(e===b)if(typeof a=="string"){if(E(a)<1)return g.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/18/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return g.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/18/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Z=b===
e}else var Z=!0;if(Z){if(r.from!==void 0){let a=e;ye(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:A,dynamicAnchors:N})||(t=t===
null?ye.errors:t.concat(ye.errors),e=t.length);var Z=a===e}else var Z=!0;if(Z)if(r.to!==void 0){let a=e;ye(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"\
to",rootData:A,dynamicAnchors:N})||(t=t===null?ye.errors:t.concat(ye.errors),e=t.length);var Z=a===e}else var Z=!0}}}}}else return g.errors=[{instancePath:s,schemaPath:"\
#/oneOf/18/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(W==="add-unique-constraint"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(
r)){let L;if(r.kind===void 0&&(L="kind")||r.table===void 0&&(L="table")||r.constraint===void 0&&(L="constraint"))return g.errors=[{instancePath:s,schemaPath:"#/\
oneOf/19/required",keyword:"required",params:{missingProperty:L}}],!1;{let R=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="constraint")){return g.errors=[
{instancePath:s,schemaPath:"#/oneOf/19/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(R===e){if(r.kind!==void 0){
let a=r.kind,b=e;if(typeof a!="string")return g.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/19/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(a!=="add-unique-constraint")return g.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/19/properties/kind/const",keyword:"const",params:{allowedValue:"a\
dd-unique-constraint"}}],!1;var Pe=b===e}else var Pe=!0;if(Pe){if(r.table!==void 0){let a=r.table,b=e;if(e===b)if(typeof a=="string"){if(E(a)<1)return g.errors=
[{instancePath:s+"/table",schemaPath:"#/oneOf/19/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return g.errors=[{instancePath:s+"/t\
able",schemaPath:"#/oneOf/19/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Pe=b===e}else var Pe=!0;if(Pe)if(r.constraint!==void 0){let a=e;
ue(r.constraint,{instancePath:s+"/constraint",parentData:r,parentDataProperty:"constraint",rootData:A,dynamicAnchors:N})||(t=t===null?ue.errors:t.concat(ue.errors),
e=t.length);var Pe=a===e}else var Pe=!0}}}}else return g.errors=[{instancePath:s,schemaPath:"#/oneOf/19/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&
(u=!0)}else if(W==="drop-unique-constraint"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let L;if(r.kind===void 0&&(L="kind")||r.table===void 0&&(L="t\
able")||r.constraint===void 0&&(L="constraint"))return g.errors=[{instancePath:s,schemaPath:"#/oneOf/20/required",keyword:"required",params:{missingProperty:L}}],
!1;{let R=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="constraint")){return g.errors=[{instancePath:s,schemaPath:"#/oneOf/20/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a}}],!1;break}if(R===e){if(r.kind!==void 0){let a=r.kind,b=e;if(typeof a!="string")return g.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/20/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="drop-unique-constraint")return g.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/20/properties/kind/const",keyword:"const",params:{allowedValue:"drop-unique-constraint"}}],!1;var Ce=b===e}else var Ce=!0;if(Ce){if(r.
table!==void 0){let a=r.table,b=e;if(e===b)if(typeof a=="string"){if(E(a)<1)return g.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/20/properties/table/mi\
nLength",keyword:"minLength",params:{limit:1}}],!1}else return g.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/20/properties/table/type",keyword:"type",params:{
type:"string"}}],!1;var Ce=b===e}else var Ce=!0;if(Ce)if(r.constraint!==void 0){let a=e;ue(r.constraint,{instancePath:s+"/constraint",parentData:r,parentDataProperty:"\
constraint",rootData:A,dynamicAnchors:N})||(t=t===null?ue.errors:t.concat(ue.errors),e=t.length);var Ce=a===e}else var Ce=!0}}}}else return g.errors=[{instancePath:s,
schemaPath:"#/oneOf/20/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(W==="add-foreign-key"){if(e===e)if(r&&typeof r=="object"&&!Array.
isArray(r)){let L;if(r.kind===void 0&&(L="kind")||r.table===void 0&&(L="table")||r.foreignKey===void 0&&(L="foreignKey"))return g.errors=[{instancePath:s,schemaPath:"\
#/oneOf/21/required",keyword:"required",params:{missingProperty:L}}],!1;{let R=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="foreignKey")){return g.errors=
[{instancePath:s,schemaPath:"#/oneOf/21/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(R===e){if(r.kind!==void 0){
let a=r.kind,b=e;if(typeof a!="string")return g.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/21/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(a!=="add-foreign-key")return g.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/21/properties/kind/const",keyword:"const",params:{allowedValue:"add-for\
eign-key"}}],!1;var $e=b===e}else var $e=!0;if($e){if(r.table!==void 0){let a=r.table,b=e;if(e===b)if(typeof a=="string"){if(E(a)<1)return g.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/21/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return g.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/21/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var $e=b===e}else var $e=!0;if($e)if(r.foreignKey!==void 0){let a=e;K(r.foreignKey,
{instancePath:s+"/foreignKey",parentData:r,parentDataProperty:"foreignKey",rootData:A,dynamicAnchors:N})||(t=t===null?K.errors:t.concat(K.errors),e=t.length);var $e=a===
e}else var $e=!0}}}}else return g.errors=[{instancePath:s,schemaPath:"#/oneOf/21/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(W==="dr\
op-foreign-key"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let L;if(r.kind===void 0&&(L="kind")||r.table===void 0&&(L="table")||r.foreignKey===void 0&&
(L="foreignKey"))return g.errors=[{instancePath:s,schemaPath:"#/oneOf/22/required",keyword:"required",params:{missingProperty:L}}],!1;{let R=e;for(let a in r)if(!(a===
"kind"||a==="table"||a==="foreignKey")){return g.errors=[{instancePath:s,schemaPath:"#/oneOf/22/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],
!1;break}if(R===e){if(r.kind!==void 0){let a=r.kind,b=e;if(typeof a!="string")return g.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/22/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(a!=="drop-foreign-key")return g.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/22/properties/kind/const",
keyword:"const",params:{allowedValue:"drop-foreign-key"}}],!1;var Se=b===e}else var Se=!0;if(Se){if(r.table!==void 0){let a=r.table,b=e;if(e===b)if(typeof a=="s\
tring"){if(E(a)<1)return g.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/22/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return g.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/22/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Se=b===e}else var Se=!0;if(Se)if(r.
foreignKey!==void 0){let a=e;K(r.foreignKey,{instancePath:s+"/foreignKey",parentData:r,parentDataProperty:"foreignKey",rootData:A,dynamicAnchors:N})||(t=t===null?
K.errors:t.concat(K.errors),e=t.length);var Se=a===e}else var Se=!0}}}}else return g.errors=[{instancePath:s,schemaPath:"#/oneOf/22/type",keyword:"type",params:{
type:"object"}}],!1;u!==!0&&(u=!0)}else if(W==="add-check"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let L;if(r.kind===void 0&&(L="kind")||r.table===
void 0&&(L="table")||r.check===void 0&&(L="check"))return g.errors=[{instancePath:s,schemaPath:"#/oneOf/23/required",keyword:"required",params:{missingProperty:L}}],
!1;{let R=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="check")){return g.errors=[{instancePath:s,schemaPath:"#/oneOf/23/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:a}}],!1;break}if(R===e){if(r.kind!==void 0){let a=r.kind,b=e;if(typeof a!="string")return g.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/23/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="add-check")return g.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/23/properties/kind/const",keyword:"const",params:{allowedValue:"add-check"}}],!1;var Ve=b===e}else var Ve=!0;if(Ve){if(r.table!==void 0){let a=r.table,b=e;
if(e===b)if(typeof a=="string"){if(E(a)<1)return g.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/23/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return g.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/23/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ve=b===
e}else var Ve=!0;if(Ve)if(r.check!==void 0){let a=e;_e(r.check,{instancePath:s+"/check",parentData:r,parentDataProperty:"check",rootData:A,dynamicAnchors:N})||(t=
t===null?_e.errors:t.concat(_e.errors),e=t.length);var Ve=a===e}else var Ve=!0}}}}else return g.errors=[{instancePath:s,schemaPath:"#/oneOf/23/type",keyword:"ty\
pe",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(W==="drop-check"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let L;if(r.kind===void 0&&(L="kin\
d")||r.table===void 0&&(L="table")||r.check===void 0&&(L="check"))return g.errors=[{instancePath:s,schemaPath:"#/oneOf/24/required",keyword:"required",params:{missingProperty:L}}],
!1;{let R=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="check")){return g.errors=[{instancePath:s,schemaPath:"#/oneOf/24/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:a}}],!1;break}if(R===e){if(r.kind!==void 0){let a=r.kind,b=e;if(typeof a!="string")return g.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/24/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="drop-check")return g.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/24/properties/kind/const",keyword:"const",params:{allowedValue:"drop-check"}}],!1;var Fe=b===e}else var Fe=!0;if(Fe){if(r.table!==void 0){let a=r.table,
b=e;if(e===b)if(typeof a=="string"){if(E(a)<1)return g.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/24/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return g.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/24/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Fe=b===
e}else var Fe=!0;if(Fe)if(r.check!==void 0){let a=e;_e(r.check,{instancePath:s+"/check",parentData:r,parentDataProperty:"check",rootData:A,dynamicAnchors:N})||(t=
t===null?_e.errors:t.concat(_e.errors),e=t.length);var Fe=a===e}else var Fe=!0}}}}else return g.errors=[{instancePath:s,schemaPath:"#/oneOf/24/type",keyword:"ty\
pe",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(W==="add-index"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let L;if(r.kind===void 0&&(L="kind")||
r.table===void 0&&(L="table")||r.index===void 0&&(L="index"))return g.errors=[{instancePath:s,schemaPath:"#/oneOf/25/required",keyword:"required",params:{missingProperty:L}}],
!1;{let R=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="index")){return g.errors=[{instancePath:s,schemaPath:"#/oneOf/25/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:a}}],!1;break}if(R===e){if(r.kind!==void 0){let a=r.kind,b=e;if(typeof a!="string")return g.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/25/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="add-index")return g.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/25/properties/kind/const",keyword:"const",params:{allowedValue:"add-index"}}],!1;var Ue=b===e}else var Ue=!0;if(Ue){if(r.table!==void 0){let a=r.table,b=e;
if(e===b)if(typeof a=="string"){if(E(a)<1)return g.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/25/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return g.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/25/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ue=b===
e}else var Ue=!0;if(Ue)if(r.index!==void 0){let a=e;z(r.index,{instancePath:s+"/index",parentData:r,parentDataProperty:"index",rootData:A,dynamicAnchors:N})||(t=
t===null?z.errors:t.concat(z.errors),e=t.length);var Ue=a===e}else var Ue=!0}}}}else return g.errors=[{instancePath:s,schemaPath:"#/oneOf/25/type",keyword:"type",
params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(W==="drop-index"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let L;if(r.kind===void 0&&(L="kind")||
r.table===void 0&&(L="table")||r.index===void 0&&(L="index"))return g.errors=[{instancePath:s,schemaPath:"#/oneOf/26/required",keyword:"required",params:{missingProperty:L}}],
!1;{let R=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="index")){return g.errors=[{instancePath:s,schemaPath:"#/oneOf/26/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:a}}],!1;break}if(R===e){if(r.kind!==void 0){let a=r.kind,b=e;if(typeof a!="string")return g.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/26/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="drop-index")return g.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/26/properties/kind/const",keyword:"const",params:{allowedValue:"drop-index"}}],!1;var Be=b===e}else var Be=!0;if(Be){if(r.table!==void 0){let a=r.table,
b=e;if(e===b)if(typeof a=="string"){if(E(a)<1)return g.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/26/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return g.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/26/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Be=b===
e}else var Be=!0;if(Be)if(r.index!==void 0){let a=e;z(r.index,{instancePath:s+"/index",parentData:r,parentDataProperty:"index",rootData:A,dynamicAnchors:N})||(t=
t===null?z.errors:t.concat(z.errors),e=t.length);var Be=a===e}else var Be=!0}}}}else return g.errors=[{instancePath:s,schemaPath:"#/oneOf/26/type",keyword:"type",
params:{type:"object"}}],!1;u!==!0&&(u=!0)}else return g.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"\
kind",tagValue:W}}],!1;else return g.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:W}}],!1}else
return g.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return g.errors=t,k.props=u,e===0}g.evaluated={dynamicProps:!0,dynamicItems:!1};
function ee(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:A=r,dynamicAnchors:N={}}={}){let t=null,e=0,k=ee.evaluated;if(k.dynamicProps&&(k.props=
void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.format===void 0&&(c="format")||r.from===void 0&&(c="from")||
r.to===void 0&&(c="to")||r.changes===void 0&&(c="changes"))return ee.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],
!1;{let p=e;for(let n in r)if(!(n==="format"||n==="from"||n==="to"||n==="changes")){return ee.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n}}],!1;break}if(p===e){if(r.format!==void 0){let n=r.format,h=e;if(typeof n!="string")return ee.errors=[{instancePath:s+
"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="wesley.changes/1")return ee.errors=[{instancePath:s+"/format",
schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.changes/1"}}],!1;var i=h===e}else var i=!0;if(i){if(r.from!==void 0){let n=r.
from,h=e;if(e===h)if(n&&typeof n=="object"&&!Array.isArray(n)){let v;if(n.schema===void 0&&(v="schema")||n.digest===void 0&&(v="digest")||n.annotations===void 0&&
(v="annotations")||n.origin===void 0&&(v="origin"))return ee.errors=[{instancePath:s+"/from",schemaPath:"#/properties/from/required",keyword:"required",params:{
missingProperty:v}}],!1;{let P=e;for(let d in n)if(!(d==="schema"||d==="digest"||d==="annotations"||d==="origin")){return ee.errors=[{instancePath:s+"/from",schemaPath:"\
#/properties/from/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(P===e){if(n.schema!==void 0){let d=e;ke(n.schema,
{instancePath:s+"/from/schema",parentData:n,parentDataProperty:"schema",rootData:A,dynamicAnchors:N})||(t=t===null?ke.errors:t.concat(ke.errors),e=t.length);var u=d===
e}else var u=!0;if(u){if(n.digest!==void 0){let d=e;T(n.digest,{instancePath:s+"/from/digest",parentData:n,parentDataProperty:"digest",rootData:A,dynamicAnchors:N})||
(t=t===null?T.errors:t.concat(T.errors),e=t.length);var u=d===e}else var u=!0;if(u){if(n.annotations!==void 0){let d=e;Oe(n.annotations,{instancePath:s+"/from/a\
nnotations",parentData:n,parentDataProperty:"annotations",rootData:A,dynamicAnchors:N})||(t=t===null?Oe.errors:t.concat(Oe.errors),e=t.length);var u=d===e}else var u=!0;
if(u)if(n.origin!==void 0){let d=n.origin,_=e;if(e===_)if(d&&typeof d=="object"&&!Array.isArray(d)){let q;if(d.kind===void 0&&(q="kind")||d.file===void 0&&(q="f\
ile"))return ee.errors=[{instancePath:s+"/from/origin",schemaPath:"#/properties/from/properties/origin/required",keyword:"required",params:{missingProperty:q}}],
!1;{let j=e;for(let O in d)if(!(O==="kind"||O==="file")){return ee.errors=[{instancePath:s+"/from/origin",schemaPath:"#/properties/from/properties/origin/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:O}}],!1;break}if(j===e){if(d.kind!==void 0){let O=d.kind,I=e;if(typeof O!="string")return ee.
errors=[{instancePath:s+"/from/origin/kind",schemaPath:"#/properties/from/properties/origin/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(!(O===
"baseline"||O==="ir"||O==="sdl"||O==="empty"))return ee.errors=[{instancePath:s+"/from/origin/kind",schemaPath:"#/properties/from/properties/origin/properties/k\
ind/enum",keyword:"enum",params:{allowedValues:lr.properties.from.properties.origin.properties.kind.enum}}],!1;var f=I===e}else var f=!0;if(f)if(d.file!==void 0){
let O=d.file,I=e,x=e,G=!1,B=e;if(e===B)if(typeof O=="string"){if(!We.test(O)){let Pe={instancePath:s+"/from/origin/file",schemaPath:"#/properties/from/propertie\
s/origin/properties/file/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}};t===null?t=[Pe]:t.
push(Pe),e++}}else{let Pe={instancePath:s+"/from/origin/file",schemaPath:"#/properties/from/properties/origin/properties/file/anyOf/0/type",keyword:"type",params:{
type:"string"}};t===null?t=[Pe]:t.push(Pe),e++}var o=B===e;G=G||o;let S=e;if(O!==null){let Pe={instancePath:s+"/from/origin/file",schemaPath:"#/properties/from/\
properties/origin/properties/file/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[Pe]:t.push(Pe),e++}var o=S===e;if(G=G||o,G)e=x,t!==null&&(x?t.length=
x:t=null);else{let Pe={instancePath:s+"/from/origin/file",schemaPath:"#/properties/from/properties/origin/properties/file/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[Pe]:t.push(Pe),e++,ee.errors=t,!1}var f=I===e}else var f=!0}}}else return ee.errors=[{instancePath:s+"/from/origin",schemaPath:"#/properties/from/proper\
ties/origin/type",keyword:"type",params:{type:"object"}}],!1;var u=_===e}else var u=!0}}}}}else return ee.errors=[{instancePath:s+"/from",schemaPath:"#/properti\
es/from/type",keyword:"type",params:{type:"object"}}],!1;var i=h===e}else var i=!0;if(i){if(r.to!==void 0){let n=r.to,h=e;if(e===h)if(n&&typeof n=="object"&&!Array.
isArray(n)){let v;if(n.schema===void 0&&(v="schema")||n.digest===void 0&&(v="digest")||n.annotations===void 0&&(v="annotations"))return ee.errors=[{instancePath:s+
"/to",schemaPath:"#/properties/to/required",keyword:"required",params:{missingProperty:v}}],!1;{let P=e;for(let d in n)if(!(d==="schema"||d==="digest"||d==="ann\
otations")){return ee.errors=[{instancePath:s+"/to",schemaPath:"#/properties/to/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],
!1;break}if(P===e){if(n.schema!==void 0){let d=e;ke(n.schema,{instancePath:s+"/to/schema",parentData:n,parentDataProperty:"schema",rootData:A,dynamicAnchors:N})||
(t=t===null?ke.errors:t.concat(ke.errors),e=t.length);var y=d===e}else var y=!0;if(y){if(n.digest!==void 0){let d=e;T(n.digest,{instancePath:s+"/to/digest",parentData:n,
parentDataProperty:"digest",rootData:A,dynamicAnchors:N})||(t=t===null?T.errors:t.concat(T.errors),e=t.length);var y=d===e}else var y=!0;if(y)if(n.annotations!==
void 0){let d=e;Oe(n.annotations,{instancePath:s+"/to/annotations",parentData:n,parentDataProperty:"annotations",rootData:A,dynamicAnchors:N})||(t=t===null?Oe.errors:
t.concat(Oe.errors),e=t.length);var y=d===e}else var y=!0}}}}else return ee.errors=[{instancePath:s+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{
type:"object"}}],!1;var i=h===e}else var i=!0;if(i)if(r.changes!==void 0){let n=r.changes,h=e;if(e===h)if(Array.isArray(n)){var m=!0;let v=n.length;for(let P=0;P<
v;P++){let d=n[P],_=e;if(e===_)if(d&&typeof d=="object"&&!Array.isArray(d)){let q;if(d.change===void 0&&(q="change")||d.classification===void 0&&(q="classificat\
ion")||d.address===void 0&&(q="address"))return ee.errors=[{instancePath:s+"/changes/"+P,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{
missingProperty:q}}],!1;{let j=e;for(let O in d)if(!(O==="change"||O==="classification"||O==="address")){return ee.errors=[{instancePath:s+"/changes/"+P,schemaPath:"\
#/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O}}],!1;break}if(j===e){if(d.change!==void 0){let O=e;
g(d.change,{instancePath:s+"/changes/"+P+"/change",parentData:d,parentDataProperty:"change",rootData:A,dynamicAnchors:N})||(t=t===null?g.errors:t.concat(g.errors),
e=t.length);var l=O===e}else var l=!0;if(l){if(d.classification!==void 0){let O=d.classification,I=e;if(typeof O!="string")return ee.errors=[{instancePath:s+"/c\
hanges/"+P+"/classification",schemaPath:"#/properties/changes/items/properties/classification/type",keyword:"type",params:{type:"string"}}],!1;if(!(O==="additiv\
e"||O==="tightening"||O==="destructive"))return ee.errors=[{instancePath:s+"/changes/"+P+"/classification",schemaPath:"#/properties/changes/items/properties/cla\
ssification/enum",keyword:"enum",params:{allowedValues:lr.properties.changes.items.properties.classification.enum}}],!1;var l=I===e}else var l=!0;if(l)if(d.address!==
void 0){let O=e;fe(d.address,{instancePath:s+"/changes/"+P+"/address",parentData:d,parentDataProperty:"address",rootData:A,dynamicAnchors:N})||(t=t===null?fe.errors:
t.concat(fe.errors),e=t.length);var l=O===e}else var l=!0}}}}else return ee.errors=[{instancePath:s+"/changes/"+P,schemaPath:"#/properties/changes/items/type",keyword:"\
type",params:{type:"object"}}],!1;var m=_===e;if(!m)break}}else return ee.errors=[{instancePath:s+"/changes",schemaPath:"#/properties/changes/type",keyword:"typ\
e",params:{type:"array"}}],!1;var i=h===e}else var i=!0}}}}}else return ee.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return ee.errors=t,e===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vr=De;var Ze={type:"object",properties:{id:{type:"string",minLength:1},phase:{type:"string",enum:["expand","backfill","validate","switch","contract"]},do:{$ref:"https\
://wesley.dev/schemas/definitions/Statement"},undo:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Statement"},{type:"null"}]},irreversible:{type:["string",
"null"]},transaction:{anyOf:[{type:"string",minLength:1},{type:"null"}]},lockTimeout:{anyOf:[{type:"integer",minimum:0,maximum:9007199254740991},{type:"null"}]},
statementTimeout:{type:"integer",minimum:0,maximum:9007199254740991},batch:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Batch"},{type:"null"}]},probe:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Probe"},{type:"null"}]},claim:{$ref:"https://wesley.dev/schemas/definitions/Claim"},because:{$ref:"https://\
wesley.dev/schemas/definitions/Address"},why:{type:"string"}},required:["id","phase","do","undo","irreversible","transaction","lockTimeout","statementTimeout","\
batch","probe","claim","because","why"],additionalProperties:!1},Vr={type:"object",properties:{form:{type:"string",enum:["ALTER TABLE … ADD COLUMN","ALTER TAB\
LE … ADD CONSTRAINT … CHECK … NOT VALID","ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY","ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY … NOT VALID","\
ALTER TABLE … ADD CONSTRAINT … UNIQUE USING INDEX","ALTER TABLE … ALTER COLUMN … DROP DEFAULT","ALTER TABLE … ALTER COLUMN … DROP NOT NULL","ALTER T\
ABLE … ALTER COLUMN … SET DEFAULT","ALTER TABLE … ALTER COLUMN … SET NOT NULL","ALTER TABLE … ALTER COLUMN … TYPE","ALTER TABLE … DROP COLUMN","AL\
TER TABLE … DROP CONSTRAINT","ALTER TABLE … DROP CONSTRAINT (foreign key)","ALTER TABLE … VALIDATE CONSTRAINT (check)","ALTER TABLE … VALIDATE CONSTRAINT \
(foreign key)","ALTER TYPE … ADD VALUE","COMMENT ON","CREATE INDEX","CREATE INDEX CONCURRENTLY","CREATE TABLE","CREATE TYPE … AS ENUM","DROP INDEX","DROP IN\
DEX CONCURRENTLY","DROP TABLE","DROP TYPE","UPDATE"]},on:{type:"array",items:{type:"string",minLength:1}},sql:{type:"string",minLength:1},done:{type:"string",minLength:1},
leftover:{anyOf:[{type:"object",properties:{present:{type:"string",minLength:1},remove:{type:"string",minLength:1}},required:["present","remove"],additionalProperties:!1},
{type:"null"}]},needs:{type:"array",items:{type:"string",minLength:1}},makes:{type:"array",items:{type:"string",minLength:1}},drops:{type:"array",items:{type:"s\
tring",minLength:1}}},required:["form","on","sql","done","leftover","needs","makes","drops"],additionalProperties:!1};function M(r,{instancePath:s="",parentData:C,
parentDataProperty:$,rootData:A=r,dynamicAnchors:N={}}={}){let t=null,e=0,k=M.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.form===void 0&&(c="form")||r.on===void 0&&(c="on")||r.sql===void 0&&(c="sql")||r.done===void 0&&(c="do\
ne")||r.leftover===void 0&&(c="leftover")||r.needs===void 0&&(c="needs")||r.makes===void 0&&(c="makes")||r.drops===void 0&&(c="drops"))return M.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;{let p=e;for(let n in r)if(!(n==="form"||n==="on"||n==="sql"||n==="done"||n==="leftov\
er"||n==="needs"||n==="makes"||n==="drops")){return M.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(p===e){if(r.form!==void 0){let n=r.form,h=e;if(typeof n!="string")return M.errors=[{instancePath:s+"/form",schemaPath:"#/properties/form/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(n==="ALTER TABLE … ADD COLUMN"||n==="ALTER TABLE … ADD CONSTRAINT … CHECK … NOT VALID"||n==="ALTER TABLE … ADD CO\
NSTRAINT … FOREIGN KEY"||n==="ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY … NOT VALID"||n==="ALTER TABLE … ADD CONSTRAINT … UNIQUE USING INDEX"||n===
"ALTER TABLE … ALTER COLUMN … DROP DEFAULT"||n==="ALTER TABLE … ALTER COLUMN … DROP NOT NULL"||n==="ALTER TABLE … ALTER COLUMN … SET DEFAULT"||n==="\
ALTER TABLE … ALTER COLUMN … SET NOT NULL"||n==="ALTER TABLE … ALTER COLUMN … TYPE"||n==="ALTER TABLE … DROP COLUMN"||n==="ALTER TABLE … DROP CONSTRAI\
NT"||n==="ALTER TABLE … DROP CONSTRAINT (foreign key)"||n==="ALTER TABLE … VALIDATE CONSTRAINT (check)"||n==="ALTER TABLE … VALIDATE CONSTRAINT (foreign key\
)"||n==="ALTER TYPE … ADD VALUE"||n==="COMMENT ON"||n==="CREATE INDEX"||n==="CREATE INDEX CONCURRENTLY"||n==="CREATE TABLE"||n==="CREATE TYPE … AS ENUM"||n===
"DROP INDEX"||n==="DROP INDEX CONCURRENTLY"||n==="DROP TABLE"||n==="DROP TYPE"||n==="UPDATE"))return M.errors=[{instancePath:s+"/form",schemaPath:"#/properties/\
form/enum",keyword:"enum",params:{allowedValues:Vr.properties.form.enum}}],!1;var i=h===e}else var i=!0;if(i){if(r.on!==void 0){let n=r.on,h=e;if(e===h)if(Array.
isArray(n)){var u=!0;let v=n.length;for(let P=0;P<v;P++){let d=n[P],_=e;if(e===_)if(typeof d=="string"){if(E(d)<1)return M.errors=[{instancePath:s+"/on/"+P,schemaPath:"\
#/properties/on/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return M.errors=[{instancePath:s+"/on/"+P,schemaPath:"#/properties/on/items/type",
keyword:"type",params:{type:"string"}}],!1;var u=_===e;if(!u)break}}else return M.errors=[{instancePath:s+"/on",schemaPath:"#/properties/on/type",keyword:"type",
params:{type:"array"}}],!1;var i=h===e}else var i=!0;if(i){if(r.sql!==void 0){let n=r.sql,h=e;if(e===h)if(typeof n=="string"){if(E(n)<1)return M.errors=[{instancePath:s+
"/sql",schemaPath:"#/properties/sql/minLength",keyword:"minLength",params:{limit:1}}],!1}else return M.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/s\
ql/type",keyword:"type",params:{type:"string"}}],!1;var i=h===e}else var i=!0;if(i){if(r.done!==void 0){let n=r.done,h=e;if(e===h)if(typeof n=="string"){if(E(n)<
1)return M.errors=[{instancePath:s+"/done",schemaPath:"#/properties/done/minLength",keyword:"minLength",params:{limit:1}}],!1}else return M.errors=[{instancePath:s+
"/done",schemaPath:"#/properties/done/type",keyword:"type",params:{type:"string"}}],!1;var i=h===e}else var i=!0;if(i){if(r.leftover!==void 0){let n=r.leftover,
h=e,w=e,v=!1,P=e;if(e===P)if(n&&typeof n=="object"&&!Array.isArray(n)){let D;if(n.present===void 0&&(D="present")||n.remove===void 0&&(D="remove")){let q={instancePath:s+
"/leftover",schemaPath:"#/properties/leftover/anyOf/0/required",keyword:"required",params:{missingProperty:D}};t===null?t=[q]:t.push(q),e++}else{let q=e;for(let j in n)
if(!(j==="present"||j==="remove")){let O={instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf/0/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:j}};t===null?t=[O]:t.push(O),e++;break}if(q===e){if(n.present!==void 0){let j=n.present,O=e;if(e===O)if(typeof j=="string"){if(E(
j)<1){let I={instancePath:s+"/leftover/present",schemaPath:"#/properties/leftover/anyOf/0/properties/present/minLength",keyword:"minLength",params:{limit:1}};t===
null?t=[I]:t.push(I),e++}}else{let I={instancePath:s+"/leftover/present",schemaPath:"#/properties/leftover/anyOf/0/properties/present/type",keyword:"type",params:{
type:"string"}};t===null?t=[I]:t.push(I),e++}var f=O===e}else var f=!0;if(f)if(n.remove!==void 0){let j=n.remove,O=e;if(e===O)if(typeof j=="string"){if(E(j)<1){
let x={instancePath:s+"/leftover/remove",schemaPath:"#/properties/leftover/anyOf/0/properties/remove/minLength",keyword:"minLength",params:{limit:1}};t===null?t=
[x]:t.push(x),e++}}else{let x={instancePath:s+"/leftover/remove",schemaPath:"#/properties/leftover/anyOf/0/properties/remove/type",keyword:"type",params:{type:"\
string"}};t===null?t=[x]:t.push(x),e++}var f=O===e}else var f=!0}}}else{let D={instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf/0/type",keyword:"\
type",params:{type:"object"}};t===null?t=[D]:t.push(D),e++}var o=P===e;v=v||o;let d=e;if(n!==null){let D={instancePath:s+"/leftover",schemaPath:"#/properties/le\
ftover/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[D]:t.push(D),e++}var o=d===e;if(v=v||o,v)e=w,t!==null&&(w?t.length=w:t=null);else{let D={instancePath:s+
"/leftover",schemaPath:"#/properties/leftover/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,M.errors=t,!1}var i=h===e}else var i=!0;if(i){
if(r.needs!==void 0){let n=r.needs,h=e;if(e===h)if(Array.isArray(n)){var y=!0;let v=n.length;for(let P=0;P<v;P++){let d=n[P],_=e;if(e===_)if(typeof d=="string"){
if(E(d)<1)return M.errors=[{instancePath:s+"/needs/"+P,schemaPath:"#/properties/needs/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return M.errors=
[{instancePath:s+"/needs/"+P,schemaPath:"#/properties/needs/items/type",keyword:"type",params:{type:"string"}}],!1;var y=_===e;if(!y)break}}else return M.errors=
[{instancePath:s+"/needs",schemaPath:"#/properties/needs/type",keyword:"type",params:{type:"array"}}],!1;var i=h===e}else var i=!0;if(i){if(r.makes!==void 0){let n=r.
makes,h=e;if(e===h)if(Array.isArray(n)){var m=!0;let v=n.length;for(let P=0;P<v;P++){let d=n[P],_=e;if(e===_)if(typeof d=="string"){if(E(d)<1)return M.errors=[{
instancePath:s+"/makes/"+P,schemaPath:"#/properties/makes/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return M.errors=[{instancePath:s+"/mak\
es/"+P,schemaPath:"#/properties/makes/items/type",keyword:"type",params:{type:"string"}}],!1;var m=_===e;if(!m)break}}else return M.errors=[{instancePath:s+"/ma\
kes",schemaPath:"#/properties/makes/type",keyword:"type",params:{type:"array"}}],!1;var i=h===e}else var i=!0;if(i)if(r.drops!==void 0){let n=r.drops,h=e;if(e===
h)if(Array.isArray(n)){var l=!0;let v=n.length;for(let P=0;P<v;P++){let d=n[P],_=e;if(e===_)if(typeof d=="string"){if(E(d)<1)return M.errors=[{instancePath:s+"/\
drops/"+P,schemaPath:"#/properties/drops/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return M.errors=[{instancePath:s+"/drops/"+P,schemaPath:"\
#/properties/drops/items/type",keyword:"type",params:{type:"string"}}],!1;var l=_===e;if(!l)break}}else return M.errors=[{instancePath:s+"/drops",schemaPath:"#/\
properties/drops/type",keyword:"type",params:{type:"array"}}],!1;var i=h===e}else var i=!0}}}}}}}}}else return M.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return M.errors=t,e===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Q(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:A=r,dynamicAnchors:N={}}={}){let t=null,e=0,k=Q.evaluated;if(k.dynamicProps&&(k.props=
void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.table===void 0&&(o="table")||r.key===void 0&&(o="key")||r.
size===void 0&&(o="size")||r.pause===void 0&&(o="pause")||r.bound===void 0&&(o="bound"))return Q.errors=[{instancePath:s,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:o}}],!1;{let y=e;for(let m in r)if(!(m==="table"||m==="key"||m==="size"||m==="pause"||m==="bound")){return Q.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(y===e){if(r.table!==void 0){let m=r.table,l=e;if(e===
l)if(typeof m=="string"){if(E(m)<1)return Q.errors=[{instancePath:s+"/table",schemaPath:"#/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return Q.errors=[{instancePath:s+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0;if(i){if(r.key!==
void 0){let m=r.key,l=e;if(e===l)if(Array.isArray(m)){if(m.length<1)return Q.errors=[{instancePath:s+"/key",schemaPath:"#/properties/key/minItems",keyword:"minI\
tems",params:{limit:1}}],!1;{var u=!0;let p=m.length;for(let n=0;n<p;n++){let h=m[n],w=e;if(e===w)if(h&&typeof h=="object"&&!Array.isArray(h)){let P;if(h.column===
void 0&&(P="column")||h.type===void 0&&(P="type"))return Q.errors=[{instancePath:s+"/key/"+n,schemaPath:"#/properties/key/items/required",keyword:"required",params:{
missingProperty:P}}],!1;{let d=e;for(let _ in h)if(!(_==="column"||_==="type")){return Q.errors=[{instancePath:s+"/key/"+n,schemaPath:"#/properties/key/items/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:_}}],!1;break}if(d===e){if(h.column!==void 0){let _=h.column,D=e;if(e===D)if(typeof _==
"string"){if(E(_)<1)return Q.errors=[{instancePath:s+"/key/"+n+"/column",schemaPath:"#/properties/key/items/properties/column/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return Q.errors=[{instancePath:s+"/key/"+n+"/column",schemaPath:"#/properties/key/items/properties/column/type",keyword:"type",params:{type:"\
string"}}],!1;var f=D===e}else var f=!0;if(f)if(h.type!==void 0){let _=h.type,D=e;if(e===D)if(typeof _=="string"){if(E(_)<1)return Q.errors=[{instancePath:s+"/k\
ey/"+n+"/type",schemaPath:"#/properties/key/items/properties/type/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Q.errors=[{instancePath:s+"/k\
ey/"+n+"/type",schemaPath:"#/properties/key/items/properties/type/type",keyword:"type",params:{type:"string"}}],!1;var f=D===e}else var f=!0}}}else return Q.errors=
[{instancePath:s+"/key/"+n,schemaPath:"#/properties/key/items/type",keyword:"type",params:{type:"object"}}],!1;var u=w===e;if(!u)break}}}else return Q.errors=[{
instancePath:s+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i){if(r.size!==void 0){let m=r.size,
l=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return Q.errors=[{instancePath:s+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===l&&typeof m=="number"&&isFinite(m)){if(m>9007199254740991||isNaN(m))return Q.errors=[{instancePath:s+"/size",schemaPath:"#/propertie\
s/size/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(m<1||isNaN(m))return Q.errors=[{instancePath:s+"/size",schemaPath:"#/p\
roperties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var i=l===e}else var i=!0;if(i){if(r.pause!==void 0){let m=r.pause,l=e;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return Q.errors=[{instancePath:s+"/pause",schemaPath:"#/properties/pause/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===l&&typeof m=="number"&&isFinite(m)){if(m>9007199254740991||isNaN(m))return Q.errors=[{instancePath:s+"/pause",schemaPath:"#/properties/pause/maximum",
keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(m<0||isNaN(m))return Q.errors=[{instancePath:s+"/pause",schemaPath:"#/properties/pause\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=l===e}else var i=!0;if(i)if(r.bound!==void 0){let m=r.bound,l=e;if(e===l)if(typeof m=="s\
tring"){if(E(m)<1)return Q.errors=[{instancePath:s+"/bound",schemaPath:"#/properties/bound/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Q.errors=
[{instancePath:s+"/bound",schemaPath:"#/properties/bound/type",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0}}}}}}else return Q.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Q.errors=t,e===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function xe(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:A=r,dynamicAnchors:N={}}={}){let t=null,e=0,k=xe.evaluated;if(k.dynamicProps&&(k.props=
void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.sql===void 0&&(u="sql")||r.meaning===void 0&&(u="meaning"))
return xe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u}}],!1;{let f=e;for(let o in r)if(!(o==="sql"||o==="meanin\
g")){return xe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(f===e){if(r.
sql!==void 0){let o=r.sql,y=e;if(e===y)if(typeof o=="string"){if(E(o)<1)return xe.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return xe.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{type:"string"}}],!1;var i=y===
e}else var i=!0;if(i)if(r.meaning!==void 0){let o=e;if(typeof r.meaning!="string")return xe.errors=[{instancePath:s+"/meaning",schemaPath:"#/properties/meaning/\
type",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0}}}else return xe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return xe.errors=t,e===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fr={type:"object",properties:{locks:{type:"array",items:{$ref:"\
https://wesley.dev/schemas/definitions/RelationLock"}},scans:{type:"array",items:{type:"string",minLength:1}},rewrites:{type:"array",items:{type:"string",minLength:1}},
blocks:{type:"string",enum:["nothing","schema changes","writes","reads and writes"]}},required:["locks","scans","rewrites","blocks"],additionalProperties:!1},Ur={
type:"object",properties:{relation:{type:"string",minLength:1},mode:{type:"string",enum:["ACCESS SHARE","ROW SHARE","ROW EXCLUSIVE","SHARE UPDATE EXCLUSIVE","SH\
ARE","SHARE ROW EXCLUSIVE","EXCLUSIVE","ACCESS EXCLUSIVE"]}},required:["relation","mode"],additionalProperties:!1};function Ae(r,{instancePath:s="",parentData:C,
parentDataProperty:$,rootData:A=r,dynamicAnchors:N={}}={}){let t=null,e=0,k=Ae.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.relation===void 0&&(u="relation")||r.mode===void 0&&(u="mode"))return Ae.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u}}],!1;{let f=e;for(let o in r)if(!(o==="relation"||o==="mode")){return Ae.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(f===e){if(r.relation!==void 0){let o=r.relation,y=e;if(e===y)
if(typeof o=="string"){if(E(o)<1)return Ae.errors=[{instancePath:s+"/relation",schemaPath:"#/properties/relation/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return Ae.errors=[{instancePath:s+"/relation",schemaPath:"#/properties/relation/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;
if(i)if(r.mode!==void 0){let o=r.mode,y=e;if(typeof o!="string")return Ae.errors=[{instancePath:s+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{
type:"string"}}],!1;if(!(o==="ACCESS SHARE"||o==="ROW SHARE"||o==="ROW EXCLUSIVE"||o==="SHARE UPDATE EXCLUSIVE"||o==="SHARE"||o==="SHARE ROW EXCLUSIVE"||o==="EX\
CLUSIVE"||o==="ACCESS EXCLUSIVE"))return Ae.errors=[{instancePath:s+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:Ur.properties.
mode.enum}}],!1;var i=y===e}else var i=!0}}}else return Ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ae.errors=
t,e===0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function be(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:A=r,dynamicAnchors:N={}}={}){
let t=null,e=0,k=be.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.
locks===void 0&&(y="locks")||r.scans===void 0&&(y="scans")||r.rewrites===void 0&&(y="rewrites")||r.blocks===void 0&&(y="blocks"))return be.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;{let m=e;for(let l in r)if(!(l==="locks"||l==="scans"||l==="rewrites"||l==="blocks")){
return be.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(m===e){if(r.locks!==
void 0){let l=r.locks,c=e;if(e===c)if(Array.isArray(l)){var i=!0;let p=l.length;for(let n=0;n<p;n++){let h=e;Ae(l[n],{instancePath:s+"/locks/"+n,parentData:l,parentDataProperty:n,
rootData:A,dynamicAnchors:N})||(t=t===null?Ae.errors:t.concat(Ae.errors),e=t.length);var i=h===e;if(!i)break}}else return be.errors=[{instancePath:s+"/locks",schemaPath:"\
#/properties/locks/type",keyword:"type",params:{type:"array"}}],!1;var u=c===e}else var u=!0;if(u){if(r.scans!==void 0){let l=r.scans,c=e;if(e===c)if(Array.isArray(
l)){var f=!0;let n=l.length;for(let h=0;h<n;h++){let w=l[h],v=e;if(e===v)if(typeof w=="string"){if(E(w)<1)return be.errors=[{instancePath:s+"/scans/"+h,schemaPath:"\
#/properties/scans/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return be.errors=[{instancePath:s+"/scans/"+h,schemaPath:"#/properties/scans/\
items/type",keyword:"type",params:{type:"string"}}],!1;var f=v===e;if(!f)break}}else return be.errors=[{instancePath:s+"/scans",schemaPath:"#/properties/scans/t\
ype",keyword:"type",params:{type:"array"}}],!1;var u=c===e}else var u=!0;if(u){if(r.rewrites!==void 0){let l=r.rewrites,c=e;if(e===c)if(Array.isArray(l)){var o=!0;
let n=l.length;for(let h=0;h<n;h++){let w=l[h],v=e;if(e===v)if(typeof w=="string"){if(E(w)<1)return be.errors=[{instancePath:s+"/rewrites/"+h,schemaPath:"#/prop\
erties/rewrites/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return be.errors=[{instancePath:s+"/rewrites/"+h,schemaPath:"#/properties/rewrit\
es/items/type",keyword:"type",params:{type:"string"}}],!1;var o=v===e;if(!o)break}}else return be.errors=[{instancePath:s+"/rewrites",schemaPath:"#/properties/r\
ewrites/type",keyword:"type",params:{type:"array"}}],!1;var u=c===e}else var u=!0;if(u)if(r.blocks!==void 0){let l=r.blocks,c=e;if(typeof l!="string")return be.
errors=[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="nothing"||l==="schema changes"||l===
"writes"||l==="reads and writes"))return be.errors=[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/enum",keyword:"enum",params:{allowedValues:Fr.properties.
blocks.enum}}],!1;var u=c===e}else var u=!0}}}}}else return be.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return be.
errors=t,e===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function le(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:A=r,dynamicAnchors:N={}}={}){
let t=null,e=0,k=le.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.
id===void 0&&(l="id")||r.phase===void 0&&(l="phase")||r.do===void 0&&(l="do")||r.undo===void 0&&(l="undo")||r.irreversible===void 0&&(l="irreversible")||r.transaction===
void 0&&(l="transaction")||r.lockTimeout===void 0&&(l="lockTimeout")||r.statementTimeout===void 0&&(l="statementTimeout")||r.batch===void 0&&(l="batch")||r.probe===
void 0&&(l="probe")||r.claim===void 0&&(l="claim")||r.because===void 0&&(l="because")||r.why===void 0&&(l="why"))return le.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:l}}],!1;{let c=e;for(let p in r)if(!Xe.call(Ze.properties,p)){return le.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(c===e){if(r.id!==void 0){let p=r.id,n=e;if(e===n)if(typeof p==
"string"){if(E(p)<1)return le.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}}],!1}else return le.errors=
[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0;if(i){if(r.phase!==void 0){let p=r.
phase,n=e;if(typeof p!="string")return le.errors=[{instancePath:s+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type:"string"}}],!1;if(!(p===
"expand"||p==="backfill"||p==="validate"||p==="switch"||p==="contract"))return le.errors=[{instancePath:s+"/phase",schemaPath:"#/properties/phase/enum",keyword:"\
enum",params:{allowedValues:Ze.properties.phase.enum}}],!1;var i=n===e}else var i=!0;if(i){if(r.do!==void 0){let p=e;M(r.do,{instancePath:s+"/do",parentData:r,parentDataProperty:"\
do",rootData:A,dynamicAnchors:N})||(t=t===null?M.errors:t.concat(M.errors),e=t.length);var i=p===e}else var i=!0;if(i){if(r.undo!==void 0){let p=r.undo,n=e,h=e,
w=!1,v=e;M(p,{instancePath:s+"/undo",parentData:r,parentDataProperty:"undo",rootData:A,dynamicAnchors:N})||(t=t===null?M.errors:t.concat(M.errors),e=t.length);var u=v===
e;w=w||u;let P=e;if(p!==null){let _={instancePath:s+"/undo",schemaPath:"#/properties/undo/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[_]:t.push(
_),e++}var u=P===e;if(w=w||u,w)e=h,t!==null&&(h?t.length=h:t=null);else{let _={instancePath:s+"/undo",schemaPath:"#/properties/undo/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[_]:t.push(_),e++,le.errors=t,!1}var i=n===e}else var i=!0;if(i){if(r.irreversible!==void 0){let p=r.irreversible,n=e;if(typeof p!="string"&&p!==
null)return le.errors=[{instancePath:s+"/irreversible",schemaPath:"#/properties/irreversible/type",keyword:"type",params:{type:Ze.properties.irreversible.type}}],
!1;var i=n===e}else var i=!0;if(i){if(r.transaction!==void 0){let p=r.transaction,n=e,h=e,w=!1,v=e;if(e===v)if(typeof p=="string"){if(E(p)<1){let _={instancePath:s+
"/transaction",schemaPath:"#/properties/transaction/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[_]:t.push(_),e++}}else{let _={instancePath:s+
"/transaction",schemaPath:"#/properties/transaction/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[_]:t.push(_),e++}var f=v===e;w=w||f;let P=e;
if(p!==null){let _={instancePath:s+"/transaction",schemaPath:"#/properties/transaction/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[_]:t.push(
_),e++}var f=P===e;if(w=w||f,w)e=h,t!==null&&(h?t.length=h:t=null);else{let _={instancePath:s+"/transaction",schemaPath:"#/properties/transaction/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[_]:t.push(_),e++,le.errors=t,!1}var i=n===e}else var i=!0;if(i){if(r.lockTimeout!==void 0){let p=r.lockTimeout,n=e,h=e,w=!1,
v=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let _={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/0/type",keyword:"t\
ype",params:{type:"integer"}};t===null?t=[_]:t.push(_),e++}if(e===v&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p)){let _={instancePath:s+"/l\
ockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};t===null?t=[_]:t.push(_),e++}else if(p<
0||isNaN(p)){let _={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===
null?t=[_]:t.push(_),e++}}var o=v===e;w=w||o;let P=e;if(p!==null){let _={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var o=P===e;if(w=w||o,w)e=h,t!==null&&(h?t.length=h:t=null);else{let _={instancePath:s+"/lockTimeout",schemaPath:"\
#/properties/lockTimeout/anyOf",keyword:"anyOf",params:{}};return t===null?t=[_]:t.push(_),e++,le.errors=t,!1}var i=n===e}else var i=!0;if(i){if(r.statementTimeout!==
void 0){let p=r.statementTimeout,n=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return le.errors=[{instancePath:s+"/statementTimeout",schemaPath:"\
#/properties/statementTimeout/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return le.
errors=[{instancePath:s+"/statementTimeout",schemaPath:"#/properties/statementTimeout/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(p<0||isNaN(p))return le.errors=[{instancePath:s+"/statementTimeout",schemaPath:"#/properties/statementTimeout/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var i=n===e}else var i=!0;if(i){if(r.batch!==void 0){let p=r.batch,n=e,h=e,w=!1,v=e;Q(p,{instancePath:s+"/batch",parentData:r,parentDataProperty:"\
batch",rootData:A,dynamicAnchors:N})||(t=t===null?Q.errors:t.concat(Q.errors),e=t.length);var y=v===e;w=w||y;let P=e;if(p!==null){let _={instancePath:s+"/batch",
schemaPath:"#/properties/batch/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var y=P===e;if(w=w||y,w)e=h,t!==null&&(h?t.length=
h:t=null);else{let _={instancePath:s+"/batch",schemaPath:"#/properties/batch/anyOf",keyword:"anyOf",params:{}};return t===null?t=[_]:t.push(_),e++,le.errors=t,!1}
var i=n===e}else var i=!0;if(i){if(r.probe!==void 0){let p=r.probe,n=e,h=e,w=!1,v=e;xe(p,{instancePath:s+"/probe",parentData:r,parentDataProperty:"probe",rootData:A,
dynamicAnchors:N})||(t=t===null?xe.errors:t.concat(xe.errors),e=t.length);var m=v===e;w=w||m;let P=e;if(p!==null){let _={instancePath:s+"/probe",schemaPath:"#/p\
roperties/probe/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var m=P===e;if(w=w||m,w)e=h,t!==null&&(h?t.length=h:t=null);else{
let _={instancePath:s+"/probe",schemaPath:"#/properties/probe/anyOf",keyword:"anyOf",params:{}};return t===null?t=[_]:t.push(_),e++,le.errors=t,!1}var i=n===e}else
var i=!0;if(i){if(r.claim!==void 0){let p=e;be(r.claim,{instancePath:s+"/claim",parentData:r,parentDataProperty:"claim",rootData:A,dynamicAnchors:N})||(t=t===null?
be.errors:t.concat(be.errors),e=t.length);var i=p===e}else var i=!0;if(i){if(r.because!==void 0){let p=e;fe(r.because,{instancePath:s+"/because",parentData:r,parentDataProperty:"\
because",rootData:A,dynamicAnchors:N})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var i=p===e}else var i=!0;if(i)if(r.why!==void 0){let p=e;if(typeof r.
why!="string")return le.errors=[{instancePath:s+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0}}}}}}}}}}}}}}else
return le.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return le.errors=t,e===0}le.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function De(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:A=r,dynamicAnchors:N={}}={}){let t=null,e=0,k=De.evaluated;if(k.dynamicProps&&
(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.format===void 0&&(o="format")||r.from===void 0&&
(o="from")||r.to===void 0&&(o="to")||r.postgres===void 0&&(o="postgres")||r.changes===void 0&&(o="changes")||r.steps===void 0&&(o="steps"))return De.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;{let y=e;for(let m in r)if(!(m==="format"||m==="from"||m==="to"||m==="postgres"||m===
"changes"||m==="steps")){return De.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;
break}if(y===e){if(r.format!==void 0){let m=r.format,l=e;if(typeof m!="string")return De.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",
keyword:"type",params:{type:"string"}}],!1;if(m!=="wesley.plan/1")return De.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"co\
nst",params:{allowedValue:"wesley.plan/1"}}],!1;var i=l===e}else var i=!0;if(i){if(r.from!==void 0){let m=e;T(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"\
from",rootData:A,dynamicAnchors:N})||(t=t===null?T.errors:t.concat(T.errors),e=t.length);var i=m===e}else var i=!0;if(i){if(r.to!==void 0){let m=e;T(r.to,{instancePath:s+
"/to",parentData:r,parentDataProperty:"to",rootData:A,dynamicAnchors:N})||(t=t===null?T.errors:t.concat(T.errors),e=t.length);var i=m===e}else var i=!0;if(i){if(r.
postgres!==void 0){let m=r.postgres,l=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return De.errors=[{instancePath:s+"/postgres",schemaPath:"#/pro\
perties/postgres/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof m=="number"&&isFinite(m)){if(m>9007199254740991||isNaN(m))return De.errors=[
{instancePath:s+"/postgres",schemaPath:"#/properties/postgres/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(m<13||isNaN(m))
return De.errors=[{instancePath:s+"/postgres",schemaPath:"#/properties/postgres/minimum",keyword:"minimum",params:{comparison:">=",limit:13}}],!1}var i=l===e}else
var i=!0;if(i){if(r.changes!==void 0){let m=r.changes,l=e;if(e===l)if(Array.isArray(m)){var u=!0;let p=m.length;for(let n=0;n<p;n++){let h=e;g(m[n],{instancePath:s+
"/changes/"+n,parentData:m,parentDataProperty:n,rootData:A,dynamicAnchors:N})||(t=t===null?g.errors:t.concat(g.errors),e=t.length);var u=h===e;if(!u)break}}else
return De.errors=[{instancePath:s+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i)if(r.
steps!==void 0){let m=r.steps,l=e;if(e===l)if(Array.isArray(m)){var f=!0;let p=m.length;for(let n=0;n<p;n++){let h=e;le(m[n],{instancePath:s+"/steps/"+n,parentData:m,
parentDataProperty:n,rootData:A,dynamicAnchors:N})||(t=t===null?le.errors:t.concat(le.errors),e=t.length);var f=h===e;if(!f)break}}else return De.errors=[{instancePath:s+
"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0}}}}}}}else return De.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return De.errors=t,e===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gr=Y,pr={type:"object",properties:{
format:{type:"string",const:"wesley.realm/1"},plan:{$ref:"https://wesley.dev/schemas/definitions/Digest"},suite:{$ref:"https://wesley.dev/schemas/definitions/Di\
gest"},verdict:{type:"string",enum:["PASS","FAIL","NOTHING_TO_REHEARSE"]},at:{$ref:"https://wesley.dev/schemas/definitions/Moment"},server:{anyOf:[{$ref:"https:\
//wesley.dev/schemas/definitions/Server"},{type:"null"}]},fingerprints:{anyOf:[{type:"object",properties:{base:{$ref:"https://wesley.dev/schemas/definitions/Dig\
est"},target:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["base","target"],additionalProperties:!1},{type:"null"}]},rows:{type:"array",items:{
type:"object",properties:{table:{type:"string",minLength:1},rows:{type:"integer",minimum:0,maximum:9007199254740991}},required:["table","rows"],additionalProperties:!1}},
steps:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/RehearsedStep"}},checks:{type:"array",items:{$ref:"https://wesley.dev/schemas/definition\
s/CheckResult"}},tests:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/TestRun"},{type:"null"}]},present:{type:"array",items:{type:"string",minLength:1}},
failure:{anyOf:[{type:"object",properties:{code:{type:"string",minLength:1},message:{type:"string"}},required:["code","message"],additionalProperties:!1},{type:"\
null"}]}},required:["format","plan","suite","verdict","at","server","fingerprints","rows","steps","checks","tests","present","failure"],additionalProperties:!1};var Br=new RegExp("^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\dZ$","u");function Re(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:A=r,dynamicAnchors:N={}}={}){
let t=null,e=0,k=Re.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(typeof r=="string"){if(!Br.test(r))return Re.errors=
[{instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\dZ$"}}],!1}else return Re.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return Re.errors=t,e===0}Re.evaluated={dynamicProps:!1,dynamicItems:!1};var fr={type:"\
object",properties:{version:{type:"string",minLength:1},versionNumber:{type:"integer",minimum:0,maximum:9007199254740991},major:{type:"integer",minimum:0,maximum:9007199254740991},
provider:{type:"string",enum:["embedded","dsn"]},host:{type:["string","null"]},settings:{type:"object",propertyNames:{type:"string"},additionalProperties:{type:"\
string"}},extensions:{type:"array",items:{type:"string",minLength:1}}},required:["version","versionNumber","major","provider","host","settings","extensions"],additionalProperties:!1};
function te(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:A=r,dynamicAnchors:N={}}={}){let t=null,e=0,k=te.evaluated;if(k.dynamicProps&&(k.props=
void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.version===void 0&&(y="version")||r.versionNumber===void 0&&
(y="versionNumber")||r.major===void 0&&(y="major")||r.provider===void 0&&(y="provider")||r.host===void 0&&(y="host")||r.settings===void 0&&(y="settings")||r.extensions===
void 0&&(y="extensions"))return te.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;{let m=e;for(let l in r)if(!(l===
"version"||l==="versionNumber"||l==="major"||l==="provider"||l==="host"||l==="settings"||l==="extensions")){return te.errors=[{instancePath:s,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(m===e){if(r.version!==void 0){let l=r.version,c=e;if(e===c)if(typeof l==
"string"){if(E(l)<1)return te.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit:1}}],!1}else return te.
errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;if(i){if(r.versionNumber!==
void 0){let l=r.versionNumber,c=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return te.errors=[{instancePath:s+"/versionNumber",schemaPath:"#/prop\
erties/versionNumber/type",keyword:"type",params:{type:"integer"}}],!1;if(e===c&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return te.errors=
[{instancePath:s+"/versionNumber",schemaPath:"#/properties/versionNumber/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(l<0||
isNaN(l))return te.errors=[{instancePath:s+"/versionNumber",schemaPath:"#/properties/versionNumber/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}var i=c===e}else var i=!0;if(i){if(r.major!==void 0){let l=r.major,c=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return te.errors=[{instancePath:s+
"/major",schemaPath:"#/properties/major/type",keyword:"type",params:{type:"integer"}}],!1;if(e===c&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(
l))return te.errors=[{instancePath:s+"/major",schemaPath:"#/properties/major/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(l<
0||isNaN(l))return te.errors=[{instancePath:s+"/major",schemaPath:"#/properties/major/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=c===
e}else var i=!0;if(i){if(r.provider!==void 0){let l=r.provider,c=e;if(typeof l!="string")return te.errors=[{instancePath:s+"/provider",schemaPath:"#/properties/\
provider/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="embedded"||l==="dsn"))return te.errors=[{instancePath:s+"/provider",schemaPath:"#/properties\
/provider/enum",keyword:"enum",params:{allowedValues:fr.properties.provider.enum}}],!1;var i=c===e}else var i=!0;if(i){if(r.host!==void 0){let l=r.host,c=e;if(typeof l!=
"string"&&l!==null)return te.errors=[{instancePath:s+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:fr.properties.host.type}}],!1;var i=c===
e}else var i=!0;if(i){if(r.settings!==void 0){let l=r.settings,c=e;if(e===c)if(l&&typeof l=="object"&&!Array.isArray(l)){for(let n in l){let h=e;if(typeof n!="s\
tring"){let w={instancePath:s+"/settings",schemaPath:"#/properties/settings/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:n};t===null?t=
[w]:t.push(w),e++}var u=h===e;if(!u){let w={instancePath:s+"/settings",schemaPath:"#/properties/settings/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
return t===null?t=[w]:t.push(w),e++,te.errors=t,!1;break}}if(u)for(let n in l){let h=e;if(typeof l[n]!="string")return te.errors=[{instancePath:s+"/settings/"+n.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/settings/additionalProperties/type",keyword:"type",params:{type:"string"}}],!1;var f=h===e;if(!f)
break}}else return te.errors=[{instancePath:s+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type:"object"}}],!1;var i=c===e}else var i=!0;
if(i)if(r.extensions!==void 0){let l=r.extensions,c=e;if(e===c)if(Array.isArray(l)){var o=!0;let n=l.length;for(let h=0;h<n;h++){let w=l[h],v=e;if(e===v)if(typeof w==
"string"){if(E(w)<1)return te.errors=[{instancePath:s+"/extensions/"+h,schemaPath:"#/properties/extensions/items/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return te.errors=[{instancePath:s+"/extensions/"+h,schemaPath:"#/properties/extensions/items/type",keyword:"type",params:{type:"string"}}],!1;var o=v===
e;if(!o)break}}else return te.errors=[{instancePath:s+"/extensions",schemaPath:"#/properties/extensions/type",keyword:"type",params:{type:"array"}}],!1;var i=c===
e}else var i=!0}}}}}}}}else return te.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return te.errors=t,e===0}te.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Je={type:"object",properties:{id:{type:"string",minLength:1},phase:{type:"string",enum:["expand","backfill","vali\
date","switch","contract"]},milliseconds:{type:"integer",minimum:0,maximum:9007199254740991},retries:{type:"integer",minimum:0,maximum:9007199254740991},rows:{anyOf:[
{type:"integer",minimum:0,maximum:9007199254740991},{type:"null"}]},observed:{type:"string",enum:["pg_locks","relay","not observed"]},locks:{type:"array",items:{
$ref:"https://wesley.dev/schemas/definitions/RelationLock"}},scanned:{type:"array",items:{type:"string",minLength:1}},rewrote:{type:"array",items:{type:"string",
minLength:1}}},required:["id","phase","milliseconds","retries","rows","observed","locks","scanned","rewrote"],additionalProperties:!1};function H(r,{instancePath:s="",
parentData:C,parentDataProperty:$,rootData:A=r,dynamicAnchors:N={}}={}){let t=null,e=0,k=H.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=
void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.id===void 0&&(m="id")||r.phase===void 0&&(m="phase")||r.milliseconds===void 0&&(m="millise\
conds")||r.retries===void 0&&(m="retries")||r.rows===void 0&&(m="rows")||r.observed===void 0&&(m="observed")||r.locks===void 0&&(m="locks")||r.scanned===void 0&&
(m="scanned")||r.rewrote===void 0&&(m="rewrote"))return H.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let l=e;
for(let c in r)if(!Xe.call(Je.properties,c)){return H.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}}],
!1;break}if(l===e){if(r.id!==void 0){let c=r.id,p=e;if(e===p)if(typeof c=="string"){if(E(c)<1)return H.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return H.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"\
string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.phase!==void 0){let c=r.phase,p=e;if(typeof c!="string")return H.errors=[{instancePath:s+"/phase",schemaPath:"\
#/properties/phase/type",keyword:"type",params:{type:"string"}}],!1;if(!(c==="expand"||c==="backfill"||c==="validate"||c==="switch"||c==="contract"))return H.errors=
[{instancePath:s+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues:Je.properties.phase.enum}}],!1;var i=p===e}else var i=!0;if(i){
if(r.milliseconds!==void 0){let c=r.milliseconds,p=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return H.errors=[{instancePath:s+"/milliseconds",schemaPath:"\
#/properties/milliseconds/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return H.
errors=[{instancePath:s+"/milliseconds",schemaPath:"#/properties/milliseconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(c<
0||isNaN(c))return H.errors=[{instancePath:s+"/milliseconds",schemaPath:"#/properties/milliseconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}var i=p===e}else var i=!0;if(i){if(r.retries!==void 0){let c=r.retries,p=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return H.errors=[{instancePath:s+
"/retries",schemaPath:"#/properties/retries/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||
isNaN(c))return H.errors=[{instancePath:s+"/retries",schemaPath:"#/properties/retries/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(c<0||isNaN(c))return H.errors=[{instancePath:s+"/retries",schemaPath:"#/properties/retries/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}
var i=p===e}else var i=!0;if(i){if(r.rows!==void 0){let c=r.rows,p=e,n=e,h=!1,w=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let d={instancePath:s+
"/rows",schemaPath:"#/properties/rows/anyOf/0/type",keyword:"type",params:{type:"integer"}};t===null?t=[d]:t.push(d),e++}if(e===w&&typeof c=="number"&&isFinite(
c)){if(c>9007199254740991||isNaN(c)){let d={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
t===null?t=[d]:t.push(d),e++}else if(c<0||isNaN(c)){let d={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/0/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};t===null?t=[d]:t.push(d),e++}}var u=w===e;h=h||u;let v=e;if(c!==null){let d={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[d]:t.push(d),e++}var u=v===e;if(h=h||u,h)e=n,t!==null&&(n?t.length=n:t=null);else{let d={instancePath:s+"/rows",schemaPath:"\
#/properties/rows/anyOf",keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,H.errors=t,!1}var i=p===e}else var i=!0;if(i){if(r.observed!==void 0){let c=r.
observed,p=e;if(typeof c!="string")return H.errors=[{instancePath:s+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type:"string"}}],
!1;if(!(c==="pg_locks"||c==="relay"||c==="not observed"))return H.errors=[{instancePath:s+"/observed",schemaPath:"#/properties/observed/enum",keyword:"enum",params:{
allowedValues:Je.properties.observed.enum}}],!1;var i=p===e}else var i=!0;if(i){if(r.locks!==void 0){let c=r.locks,p=e;if(e===p)if(Array.isArray(c)){var f=!0;let h=c.
length;for(let w=0;w<h;w++){let v=e;Ae(c[w],{instancePath:s+"/locks/"+w,parentData:c,parentDataProperty:w,rootData:A,dynamicAnchors:N})||(t=t===null?Ae.errors:t.
concat(Ae.errors),e=t.length);var f=v===e;if(!f)break}}else return H.errors=[{instancePath:s+"/locks",schemaPath:"#/properties/locks/type",keyword:"type",params:{
type:"array"}}],!1;var i=p===e}else var i=!0;if(i){if(r.scanned!==void 0){let c=r.scanned,p=e;if(e===p)if(Array.isArray(c)){var o=!0;let h=c.length;for(let w=0;w<
h;w++){let v=c[w],P=e;if(e===P)if(typeof v=="string"){if(E(v)<1)return H.errors=[{instancePath:s+"/scanned/"+w,schemaPath:"#/properties/scanned/items/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return H.errors=[{instancePath:s+"/scanned/"+w,schemaPath:"#/properties/scanned/items/type",keyword:"type",params:{
type:"string"}}],!1;var o=P===e;if(!o)break}}else return H.errors=[{instancePath:s+"/scanned",schemaPath:"#/properties/scanned/type",keyword:"type",params:{type:"\
array"}}],!1;var i=p===e}else var i=!0;if(i)if(r.rewrote!==void 0){let c=r.rewrote,p=e;if(e===p)if(Array.isArray(c)){var y=!0;let h=c.length;for(let w=0;w<h;w++){
let v=c[w],P=e;if(e===P)if(typeof v=="string"){if(E(v)<1)return H.errors=[{instancePath:s+"/rewrote/"+w,schemaPath:"#/properties/rewrote/items/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return H.errors=[{instancePath:s+"/rewrote/"+w,schemaPath:"#/properties/rewrote/items/type",keyword:"type",params:{type:"s\
tring"}}],!1;var y=P===e;if(!y)break}}else return H.errors=[{instancePath:s+"/rewrote",schemaPath:"#/properties/rewrote/type",keyword:"type",params:{type:"array"}}],
!1;var i=p===e}else var i=!0}}}}}}}}}}else return H.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return H.errors=t,e===
0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mr={type:"object",properties:{check:{type:"string",enum:["converges","re-plan is empty","run again \
changes nothing","undo returns","rows kept","locks as claimed","no scan or rewrite under a blocking lock","tests pass"]},verdict:{type:"string",enum:["PASS","FA\
IL","NOT RUN","NOT APPLICABLE"]},detail:{type:"string"}},required:["check","verdict","detail"],additionalProperties:!1};function je(r,{instancePath:s="",parentData:C,
parentDataProperty:$,rootData:A=r,dynamicAnchors:N={}}={}){let t=null,e=0,k=je.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.check===void 0&&(u="check")||r.verdict===void 0&&(u="verdict")||r.detail===void 0&&(u="detail"))return je.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u}}],!1;{let f=e;for(let o in r)if(!(o==="check"||o==="verdict"||o===
"detail")){return je.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(f===
e){if(r.check!==void 0){let o=r.check,y=e;if(typeof o!="string")return je.errors=[{instancePath:s+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{
type:"string"}}],!1;if(!(o==="converges"||o==="re-plan is empty"||o==="run again changes nothing"||o==="undo returns"||o==="rows kept"||o==="locks as claimed"||
o==="no scan or rewrite under a blocking lock"||o==="tests pass"))return je.errors=[{instancePath:s+"/check",schemaPath:"#/properties/check/enum",keyword:"enum",
params:{allowedValues:mr.properties.check.enum}}],!1;var i=y===e}else var i=!0;if(i){if(r.verdict!==void 0){let o=r.verdict,y=e;if(typeof o!="string")return je.
errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="PASS"||o==="FAIL"||o==="NOT RUN"||
o==="NOT APPLICABLE"))return je.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:mr.properties.verdict.
enum}}],!1;var i=y===e}else var i=!0;if(i)if(r.detail!==void 0){let o=e;if(typeof r.detail!="string")return je.errors=[{instancePath:s+"/detail",schemaPath:"#/p\
roperties/detail/type",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0}}}}else return je.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return je.errors=t,e===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Kr={type:"object",properties:{planned:{type:"\
integer",minimum:0,maximum:9007199254740991},results:{type:"array",items:{type:"object",properties:{number:{type:"integer",minimum:0,maximum:9007199254740991},ok:{
type:"boolean"},description:{type:"string"}},required:["number","ok","description"],additionalProperties:!1}},brokeOff:{type:["string","null"]}},required:["plan\
ned","results","brokeOff"],additionalProperties:!1};function me(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:A=r,dynamicAnchors:N={}}={}){let t=null,
e=0,k=me.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.planned===
void 0&&(o="planned")||r.results===void 0&&(o="results")||r.brokeOff===void 0&&(o="brokeOff"))return me.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;{let y=e;for(let m in r)if(!(m==="planned"||m==="results"||m==="brokeOff")){return me.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(y===e){if(r.planned!==void 0){let m=r.planned,l=e;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return me.errors=[{instancePath:s+"/planned",schemaPath:"#/properties/planned/type",keyword:"type",params:{type:"integ\
er"}}],!1;if(e===l&&typeof m=="number"&&isFinite(m)){if(m>9007199254740991||isNaN(m))return me.errors=[{instancePath:s+"/planned",schemaPath:"#/properties/plann\
ed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(m<0||isNaN(m))return me.errors=[{instancePath:s+"/planned",schemaPath:"#/p\
roperties/planned/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=l===e}else var i=!0;if(i){if(r.results!==void 0){let m=r.results,l=e;if(e===
l)if(Array.isArray(m)){var u=!0;let p=m.length;for(let n=0;n<p;n++){let h=m[n],w=e;if(e===w)if(h&&typeof h=="object"&&!Array.isArray(h)){let P;if(h.number===void 0&&
(P="number")||h.ok===void 0&&(P="ok")||h.description===void 0&&(P="description"))return me.errors=[{instancePath:s+"/results/"+n,schemaPath:"#/properties/result\
s/items/required",keyword:"required",params:{missingProperty:P}}],!1;{let d=e;for(let _ in h)if(!(_==="number"||_==="ok"||_==="description")){return me.errors=[
{instancePath:s+"/results/"+n,schemaPath:"#/properties/results/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_}}],!1;break}
if(d===e){if(h.number!==void 0){let _=h.number,D=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return me.errors=[{instancePath:s+"/results/"+n+"/nu\
mber",schemaPath:"#/properties/results/items/properties/number/type",keyword:"type",params:{type:"integer"}}],!1;if(e===D&&typeof _=="number"&&isFinite(_)){if(_>
9007199254740991||isNaN(_))return me.errors=[{instancePath:s+"/results/"+n+"/number",schemaPath:"#/properties/results/items/properties/number/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(_<0||isNaN(_))return me.errors=[{instancePath:s+"/results/"+n+"/number",schemaPath:"#/propertie\
s/results/items/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var f=D===e}else var f=!0;if(f){if(h.ok!==void 0){let _=e;if(typeof h.
ok!="boolean")return me.errors=[{instancePath:s+"/results/"+n+"/ok",schemaPath:"#/properties/results/items/properties/ok/type",keyword:"type",params:{type:"bool\
ean"}}],!1;var f=_===e}else var f=!0;if(f)if(h.description!==void 0){let _=e;if(typeof h.description!="string")return me.errors=[{instancePath:s+"/results/"+n+"\
/description",schemaPath:"#/properties/results/items/properties/description/type",keyword:"type",params:{type:"string"}}],!1;var f=_===e}else var f=!0}}}}else return me.
errors=[{instancePath:s+"/results/"+n,schemaPath:"#/properties/results/items/type",keyword:"type",params:{type:"object"}}],!1;var u=w===e;if(!u)break}}else return me.
errors=[{instancePath:s+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i)if(r.brokeOff!==
void 0){let m=r.brokeOff,l=e;if(typeof m!="string"&&m!==null)return me.errors=[{instancePath:s+"/brokeOff",schemaPath:"#/properties/brokeOff/type",keyword:"type",
params:{type:Kr.properties.brokeOff.type}}],!1;var i=l===e}else var i=!0}}}}else return me.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return me.errors=t,e===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Y(r,{instancePath:s="",parentData:C,parentDataProperty:$,
rootData:A=r,dynamicAnchors:N={}}={}){let t=null,e=0,k=Y.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){let v;if(r.format===void 0&&(v="format")||r.plan===void 0&&(v="plan")||r.suite===void 0&&(v="suite")||r.verdict===void 0&&(v="verdict")||
r.at===void 0&&(v="at")||r.server===void 0&&(v="server")||r.fingerprints===void 0&&(v="fingerprints")||r.rows===void 0&&(v="rows")||r.steps===void 0&&(v="steps")||
r.checks===void 0&&(v="checks")||r.tests===void 0&&(v="tests")||r.present===void 0&&(v="present")||r.failure===void 0&&(v="failure"))return Y.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:v}}],!1;{let P=e;for(let d in r)if(!Xe.call(pr.properties,d)){return Y.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(P===e){if(r.format!==void 0){let d=r.format,_=e;if(typeof d!=
"string")return Y.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(d!=="wesley.realm/1")return Y.
errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.realm/1"}}],!1;var i=_===e}else var i=!0;if(i){
if(r.plan!==void 0){let d=e;T(r.plan,{instancePath:s+"/plan",parentData:r,parentDataProperty:"plan",rootData:A,dynamicAnchors:N})||(t=t===null?T.errors:t.concat(
T.errors),e=t.length);var i=d===e}else var i=!0;if(i){if(r.suite!==void 0){let d=e;T(r.suite,{instancePath:s+"/suite",parentData:r,parentDataProperty:"suite",rootData:A,
dynamicAnchors:N})||(t=t===null?T.errors:t.concat(T.errors),e=t.length);var i=d===e}else var i=!0;if(i){if(r.verdict!==void 0){let d=r.verdict,_=e;if(typeof d!=
"string")return Y.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"}}],!1;if(!(d==="PASS"||d==="FAI\
L"||d==="NOTHING_TO_REHEARSE"))return Y.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:pr.properties.
verdict.enum}}],!1;var i=_===e}else var i=!0;if(i){if(r.at!==void 0){let d=e;Re(r.at,{instancePath:s+"/at",parentData:r,parentDataProperty:"at",rootData:A,dynamicAnchors:N})||
(t=t===null?Re.errors:t.concat(Re.errors),e=t.length);var i=d===e}else var i=!0;if(i){if(r.server!==void 0){let d=r.server,_=e,D=e,q=!1,j=e;te(d,{instancePath:s+
"/server",parentData:r,parentDataProperty:"server",rootData:A,dynamicAnchors:N})||(t=t===null?te.errors:t.concat(te.errors),e=t.length);var u=j===e;q=q||u;let O=e;
if(d!==null){let x={instancePath:s+"/server",schemaPath:"#/properties/server/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[x]:t.push(x),e++}var u=O===
e;if(q=q||u,q)e=D,t!==null&&(D?t.length=D:t=null);else{let x={instancePath:s+"/server",schemaPath:"#/properties/server/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[x]:t.push(x),e++,Y.errors=t,!1}var i=_===e}else var i=!0;if(i){if(r.fingerprints!==void 0){let d=r.fingerprints,_=e,D=e,q=!1,j=e;if(e===j)if(d&&typeof d==
"object"&&!Array.isArray(d)){let x;if(d.base===void 0&&(x="base")||d.target===void 0&&(x="target")){let G={instancePath:s+"/fingerprints",schemaPath:"#/properti\
es/fingerprints/anyOf/0/required",keyword:"required",params:{missingProperty:x}};t===null?t=[G]:t.push(G),e++}else{let G=e;for(let B in d)if(!(B==="base"||B==="\
target")){let S={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:B}};
t===null?t=[S]:t.push(S),e++;break}if(G===e){if(d.base!==void 0){let B=e;T(d.base,{instancePath:s+"/fingerprints/base",parentData:d,parentDataProperty:"base",rootData:A,
dynamicAnchors:N})||(t=t===null?T.errors:t.concat(T.errors),e=t.length);var f=B===e}else var f=!0;if(f)if(d.target!==void 0){let B=e;T(d.target,{instancePath:s+
"/fingerprints/target",parentData:d,parentDataProperty:"target",rootData:A,dynamicAnchors:N})||(t=t===null?T.errors:t.concat(T.errors),e=t.length);var f=B===e}else
var f=!0}}}else{let x={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[x]:
t.push(x),e++}var o=j===e;q=q||o;let O=e;if(d!==null){let x={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf/1/type",keyword:"type",params:{
type:"null"}};t===null?t=[x]:t.push(x),e++}var o=O===e;if(q=q||o,q)e=D,t!==null&&(D?t.length=D:t=null);else{let x={instancePath:s+"/fingerprints",schemaPath:"#/\
properties/fingerprints/anyOf",keyword:"anyOf",params:{}};return t===null?t=[x]:t.push(x),e++,Y.errors=t,!1}var i=_===e}else var i=!0;if(i){if(r.rows!==void 0){
let d=r.rows,_=e;if(e===_)if(Array.isArray(d)){var y=!0;let q=d.length;for(let j=0;j<q;j++){let O=d[j],I=e;if(e===I)if(O&&typeof O=="object"&&!Array.isArray(O)){
let G;if(O.table===void 0&&(G="table")||O.rows===void 0&&(G="rows"))return Y.errors=[{instancePath:s+"/rows/"+j,schemaPath:"#/properties/rows/items/required",keyword:"\
required",params:{missingProperty:G}}],!1;{let B=e;for(let S in O)if(!(S==="table"||S==="rows")){return Y.errors=[{instancePath:s+"/rows/"+j,schemaPath:"#/prope\
rties/rows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S}}],!1;break}if(B===e){if(O.table!==void 0){let S=O.table,Z=e;
if(e===Z)if(typeof S=="string"){if(E(S)<1)return Y.errors=[{instancePath:s+"/rows/"+j+"/table",schemaPath:"#/properties/rows/items/properties/table/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return Y.errors=[{instancePath:s+"/rows/"+j+"/table",schemaPath:"#/properties/rows/items/properties/table/type",keyword:"t\
ype",params:{type:"string"}}],!1;var m=Z===e}else var m=!0;if(m)if(O.rows!==void 0){let S=O.rows,Z=e;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S)))return Y.
errors=[{instancePath:s+"/rows/"+j+"/rows",schemaPath:"#/properties/rows/items/properties/rows/type",keyword:"type",params:{type:"integer"}}],!1;if(e===Z&&typeof S==
"number"&&isFinite(S)){if(S>9007199254740991||isNaN(S))return Y.errors=[{instancePath:s+"/rows/"+j+"/rows",schemaPath:"#/properties/rows/items/properties/rows/m\
aximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(S<0||isNaN(S))return Y.errors=[{instancePath:s+"/rows/"+j+"/rows",schemaPath:"\
#/properties/rows/items/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var m=Z===e}else var m=!0}}}else return Y.errors=[{instancePath:s+
"/rows/"+j,schemaPath:"#/properties/rows/items/type",keyword:"type",params:{type:"object"}}],!1;var y=I===e;if(!y)break}}else return Y.errors=[{instancePath:s+"\
/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type:"array"}}],!1;var i=_===e}else var i=!0;if(i){if(r.steps!==void 0){let d=r.steps,_=e;if(e===
_)if(Array.isArray(d)){var l=!0;let q=d.length;for(let j=0;j<q;j++){let O=e;H(d[j],{instancePath:s+"/steps/"+j,parentData:d,parentDataProperty:j,rootData:A,dynamicAnchors:N})||
(t=t===null?H.errors:t.concat(H.errors),e=t.length);var l=O===e;if(!l)break}}else return Y.errors=[{instancePath:s+"/steps",schemaPath:"#/properties/steps/type",
keyword:"type",params:{type:"array"}}],!1;var i=_===e}else var i=!0;if(i){if(r.checks!==void 0){let d=r.checks,_=e;if(e===_)if(Array.isArray(d)){var c=!0;let q=d.
length;for(let j=0;j<q;j++){let O=e;je(d[j],{instancePath:s+"/checks/"+j,parentData:d,parentDataProperty:j,rootData:A,dynamicAnchors:N})||(t=t===null?je.errors:
t.concat(je.errors),e=t.length);var c=O===e;if(!c)break}}else return Y.errors=[{instancePath:s+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{
type:"array"}}],!1;var i=_===e}else var i=!0;if(i){if(r.tests!==void 0){let d=r.tests,_=e,D=e,q=!1,j=e;me(d,{instancePath:s+"/tests",parentData:r,parentDataProperty:"\
tests",rootData:A,dynamicAnchors:N})||(t=t===null?me.errors:t.concat(me.errors),e=t.length);var p=j===e;q=q||p;let O=e;if(d!==null){let x={instancePath:s+"/test\
s",schemaPath:"#/properties/tests/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[x]:t.push(x),e++}var p=O===e;if(q=q||p,q)e=D,t!==null&&(D?t.length=
D:t=null);else{let x={instancePath:s+"/tests",schemaPath:"#/properties/tests/anyOf",keyword:"anyOf",params:{}};return t===null?t=[x]:t.push(x),e++,Y.errors=t,!1}
var i=_===e}else var i=!0;if(i){if(r.present!==void 0){let d=r.present,_=e;if(e===_)if(Array.isArray(d)){var n=!0;let q=d.length;for(let j=0;j<q;j++){let O=d[j],
I=e;if(e===I)if(typeof O=="string"){if(E(O)<1)return Y.errors=[{instancePath:s+"/present/"+j,schemaPath:"#/properties/present/items/minLength",keyword:"minLengt\
h",params:{limit:1}}],!1}else return Y.errors=[{instancePath:s+"/present/"+j,schemaPath:"#/properties/present/items/type",keyword:"type",params:{type:"string"}}],
!1;var n=I===e;if(!n)break}}else return Y.errors=[{instancePath:s+"/present",schemaPath:"#/properties/present/type",keyword:"type",params:{type:"array"}}],!1;var i=_===
e}else var i=!0;if(i)if(r.failure!==void 0){let d=r.failure,_=e,D=e,q=!1,j=e;if(e===j)if(d&&typeof d=="object"&&!Array.isArray(d)){let x;if(d.code===void 0&&(x=
"code")||d.message===void 0&&(x="message")){let G={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf/0/required",keyword:"required",params:{missingProperty:x}};
t===null?t=[G]:t.push(G),e++}else{let G=e;for(let B in d)if(!(B==="code"||B==="message")){let S={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyO\
f/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:B}};t===null?t=[S]:t.push(S),e++;break}if(G===e){if(d.code!==void 0){let B=d.
code,S=e;if(e===S)if(typeof B=="string"){if(E(B)<1){let Z={instancePath:s+"/failure/code",schemaPath:"#/properties/failure/anyOf/0/properties/code/minLength",keyword:"\
minLength",params:{limit:1}};t===null?t=[Z]:t.push(Z),e++}}else{let Z={instancePath:s+"/failure/code",schemaPath:"#/properties/failure/anyOf/0/properties/code/t\
ype",keyword:"type",params:{type:"string"}};t===null?t=[Z]:t.push(Z),e++}var h=S===e}else var h=!0;if(h)if(d.message!==void 0){let B=e;if(typeof d.message!="str\
ing"){let Z={instancePath:s+"/failure/message",schemaPath:"#/properties/failure/anyOf/0/properties/message/type",keyword:"type",params:{type:"string"}};t===null?
t=[Z]:t.push(Z),e++}var h=B===e}else var h=!0}}}else{let x={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf/0/type",keyword:"type",params:{type:"\
object"}};t===null?t=[x]:t.push(x),e++}var w=j===e;q=q||w;let O=e;if(d!==null){let x={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[x]:t.push(x),e++}var w=O===e;if(q=q||w,q)e=D,t!==null&&(D?t.length=D:t=null);else{let x={instancePath:s+"/failure",schemaPath:"\
#/properties/failure/anyOf",keyword:"anyOf",params:{}};return t===null?t=[x]:t.push(x),e++,Y.errors=t,!1}var i=_===e}else var i=!0}}}}}}}}}}}}}}else return Y.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Y.errors=t,e===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var kr=we,
ur={type:"object",properties:{format:{type:"string",const:"wesley.scores/1"},scs:{$ref:"https://wesley.dev/schemas/definitions/Coverage"},tci:{$ref:"https://wes\
ley.dev/schemas/definitions/Confidence"},mri:{$ref:"https://wesley.dev/schemas/definitions/Risk"},gates:{type:"array",items:{type:"object",properties:{score:{type:"\
string",enum:["scs","tci","mri"]},value:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},limit:{$ref:"https://wesley.dev/schemas/definitions/BasisPoi\
nts"},passes:{type:"boolean"}},required:["score","value","limit","passes"],additionalProperties:!1}},verdict:{type:"string",enum:["ELEMENTARY","REQUIRES_INVESTI\
GATION","YOU_SHALL_NOT_PASS"]}},required:["format","scs","tci","mri","gates","verdict"],additionalProperties:!1},er={type:"object",properties:{value:{$ref:"http\
s://wesley.dev/schemas/definitions/BasisPoints"},groups:{type:"array",items:{type:"object",properties:{group:{type:"string",enum:["sql","types","validation","te\
sts"]},covered:{type:"integer",minimum:0,maximum:9007199254740991},elements:{type:"integer",minimum:0,maximum:9007199254740991},coveredWeight:{type:"integer",minimum:0,
maximum:9007199254740991},weight:{type:"integer",minimum:0,maximum:9007199254740991}},required:["group","covered","elements","coveredWeight","weight"],additionalProperties:!1}},
off:{type:"array",items:{type:"string",enum:["postgres","typescript","zod","pgtap"]}},missing:{type:"array",items:{type:"object",properties:{element:{type:"stri\
ng",minLength:1},weight:{type:"integer",minimum:0,maximum:9007199254740991},groups:{type:"array",items:{type:"string",enum:["sql","types","validation","tests"]}}},
required:["element","weight","groups"],additionalProperties:!1}}},required:["value","groups","off","missing"],additionalProperties:!1};function ne(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:A=r,dynamicAnchors:N={}}={}){let t=null,e=0,k=ne.evaluated;if(k.dynamicProps&&(k.props=
void 0),k.dynamicItems&&(k.items=void 0),!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"integer"}}],!1;if(e===0&&typeof r=="number"&&isFinite(r)){if(r>1e4||isNaN(r))return ne.errors=[{instancePath:s,schemaPath:"#/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e4}}],!1;if(r<0||isNaN(r))return ne.errors=[{instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}return ne.errors=t,e===0}ne.evaluated={dynamicProps:!1,dynamicItems:!1};function F(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:A=r,
dynamicAnchors:N={}}={}){let t=null,e=0,k=F.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let c;if(r.value===void 0&&(c="value")||r.groups===void 0&&(c="groups")||r.off===void 0&&(c="off")||r.missing===void 0&&(c="missing"))return F.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;{let p=e;for(let n in r)if(!(n==="value"||n==="groups"||n==="off"||n===
"missing")){return F.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(p===
e){if(r.value!==void 0){let n=e;ne(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:A,dynamicAnchors:N})||(t=t===null?ne.errors:
t.concat(ne.errors),e=t.length);var i=n===e}else var i=!0;if(i){if(r.groups!==void 0){let n=r.groups,h=e;if(e===h)if(Array.isArray(n)){var u=!0;let v=n.length;for(let P=0;P<
v;P++){let d=n[P],_=e;if(e===_)if(d&&typeof d=="object"&&!Array.isArray(d)){let q;if(d.group===void 0&&(q="group")||d.covered===void 0&&(q="covered")||d.elements===
void 0&&(q="elements")||d.coveredWeight===void 0&&(q="coveredWeight")||d.weight===void 0&&(q="weight"))return F.errors=[{instancePath:s+"/groups/"+P,schemaPath:"\
#/properties/groups/items/required",keyword:"required",params:{missingProperty:q}}],!1;{let j=e;for(let O in d)if(!(O==="group"||O==="covered"||O==="elements"||
O==="coveredWeight"||O==="weight")){return F.errors=[{instancePath:s+"/groups/"+P,schemaPath:"#/properties/groups/items/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:O}}],!1;break}if(j===e){if(d.group!==void 0){let O=d.group,I=e;if(typeof O!="string")return F.errors=[{instancePath:s+"/\
groups/"+P+"/group",schemaPath:"#/properties/groups/items/properties/group/type",keyword:"type",params:{type:"string"}}],!1;if(!(O==="sql"||O==="types"||O==="va\
lidation"||O==="tests"))return F.errors=[{instancePath:s+"/groups/"+P+"/group",schemaPath:"#/properties/groups/items/properties/group/enum",keyword:"enum",params:{
allowedValues:er.properties.groups.items.properties.group.enum}}],!1;var f=I===e}else var f=!0;if(f){if(d.covered!==void 0){let O=d.covered,I=e;if(!(typeof O=="\
number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return F.errors=[{instancePath:s+"/groups/"+P+"/covered",schemaPath:"#/properties/groups/items/properties/covered/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===I&&typeof O=="number"&&isFinite(O)){if(O>9007199254740991||isNaN(O))return F.errors=[{instancePath:s+"/groups\
/"+P+"/covered",schemaPath:"#/properties/groups/items/properties/covered/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(O<0||
isNaN(O))return F.errors=[{instancePath:s+"/groups/"+P+"/covered",schemaPath:"#/properties/groups/items/properties/covered/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var f=I===e}else var f=!0;if(f){if(d.elements!==void 0){let O=d.elements,I=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return F.
errors=[{instancePath:s+"/groups/"+P+"/elements",schemaPath:"#/properties/groups/items/properties/elements/type",keyword:"type",params:{type:"integer"}}],!1;if(e===
I&&typeof O=="number"&&isFinite(O)){if(O>9007199254740991||isNaN(O))return F.errors=[{instancePath:s+"/groups/"+P+"/elements",schemaPath:"#/properties/groups/it\
ems/properties/elements/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(O<0||isNaN(O))return F.errors=[{instancePath:s+"/grou\
ps/"+P+"/elements",schemaPath:"#/properties/groups/items/properties/elements/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var f=I===e}else var f=!0;
if(f){if(d.coveredWeight!==void 0){let O=d.coveredWeight,I=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return F.errors=[{instancePath:s+"/groups/"+
P+"/coveredWeight",schemaPath:"#/properties/groups/items/properties/coveredWeight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===I&&typeof O=="number"&&
isFinite(O)){if(O>9007199254740991||isNaN(O))return F.errors=[{instancePath:s+"/groups/"+P+"/coveredWeight",schemaPath:"#/properties/groups/items/properties/cov\
eredWeight/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(O<0||isNaN(O))return F.errors=[{instancePath:s+"/groups/"+P+"/cove\
redWeight",schemaPath:"#/properties/groups/items/properties/coveredWeight/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var f=I===e}else var f=!0;
if(f)if(d.weight!==void 0){let O=d.weight,I=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return F.errors=[{instancePath:s+"/groups/"+P+"/weight",schemaPath:"\
#/properties/groups/items/properties/weight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===I&&typeof O=="number"&&isFinite(O)){if(O>9007199254740991||
isNaN(O))return F.errors=[{instancePath:s+"/groups/"+P+"/weight",schemaPath:"#/properties/groups/items/properties/weight/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(O<0||isNaN(O))return F.errors=[{instancePath:s+"/groups/"+P+"/weight",schemaPath:"#/properties/groups/items/properties/weigh\
t/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var f=I===e}else var f=!0}}}}}}else return F.errors=[{instancePath:s+"/groups/"+P,schemaPath:"\
#/properties/groups/items/type",keyword:"type",params:{type:"object"}}],!1;var u=_===e;if(!u)break}}else return F.errors=[{instancePath:s+"/groups",schemaPath:"\
#/properties/groups/type",keyword:"type",params:{type:"array"}}],!1;var i=h===e}else var i=!0;if(i){if(r.off!==void 0){let n=r.off,h=e;if(e===h)if(Array.isArray(
n)){var o=!0;let v=n.length;for(let P=0;P<v;P++){let d=n[P],_=e;if(typeof d!="string")return F.errors=[{instancePath:s+"/off/"+P,schemaPath:"#/properties/off/it\
ems/type",keyword:"type",params:{type:"string"}}],!1;if(!(d==="postgres"||d==="typescript"||d==="zod"||d==="pgtap"))return F.errors=[{instancePath:s+"/off/"+P,schemaPath:"\
#/properties/off/items/enum",keyword:"enum",params:{allowedValues:er.properties.off.items.enum}}],!1;var o=_===e;if(!o)break}}else return F.errors=[{instancePath:s+
"/off",schemaPath:"#/properties/off/type",keyword:"type",params:{type:"array"}}],!1;var i=h===e}else var i=!0;if(i)if(r.missing!==void 0){let n=r.missing,h=e;if(e===
h)if(Array.isArray(n)){var y=!0;let v=n.length;for(let P=0;P<v;P++){let d=n[P],_=e;if(e===_)if(d&&typeof d=="object"&&!Array.isArray(d)){let q;if(d.element===void 0&&
(q="element")||d.weight===void 0&&(q="weight")||d.groups===void 0&&(q="groups"))return F.errors=[{instancePath:s+"/missing/"+P,schemaPath:"#/properties/missing/\
items/required",keyword:"required",params:{missingProperty:q}}],!1;{let j=e;for(let O in d)if(!(O==="element"||O==="weight"||O==="groups")){return F.errors=[{instancePath:s+
"/missing/"+P,schemaPath:"#/properties/missing/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O}}],!1;break}if(j===e){if(d.
element!==void 0){let O=d.element,I=e;if(e===I)if(typeof O=="string"){if(E(O)<1)return F.errors=[{instancePath:s+"/missing/"+P+"/element",schemaPath:"#/properti\
es/missing/items/properties/element/minLength",keyword:"minLength",params:{limit:1}}],!1}else return F.errors=[{instancePath:s+"/missing/"+P+"/element",schemaPath:"\
#/properties/missing/items/properties/element/type",keyword:"type",params:{type:"string"}}],!1;var m=I===e}else var m=!0;if(m){if(d.weight!==void 0){let O=d.weight,
I=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return F.errors=[{instancePath:s+"/missing/"+P+"/weight",schemaPath:"#/properties/missing/items/pro\
perties/weight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===I&&typeof O=="number"&&isFinite(O)){if(O>9007199254740991||isNaN(O))return F.errors=[{instancePath:s+
"/missing/"+P+"/weight",schemaPath:"#/properties/missing/items/properties/weight/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;
if(O<0||isNaN(O))return F.errors=[{instancePath:s+"/missing/"+P+"/weight",schemaPath:"#/properties/missing/items/properties/weight/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}var m=I===e}else var m=!0;if(m)if(d.groups!==void 0){let O=d.groups,I=e;if(e===I)if(Array.isArray(O)){var l=!0;let G=O.length;for(let B=0;B<
G;B++){let S=O[B],Z=e;if(typeof S!="string")return F.errors=[{instancePath:s+"/missing/"+P+"/groups/"+B,schemaPath:"#/properties/missing/items/properties/groups\
/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(S==="sql"||S==="types"||S==="validation"||S==="tests"))return F.errors=[{instancePath:s+"/missing/"+
P+"/groups/"+B,schemaPath:"#/properties/missing/items/properties/groups/items/enum",keyword:"enum",params:{allowedValues:er.properties.missing.items.properties.
groups.items.enum}}],!1;var l=Z===e;if(!l)break}}else return F.errors=[{instancePath:s+"/missing/"+P+"/groups",schemaPath:"#/properties/missing/items/properties\
/groups/type",keyword:"type",params:{type:"array"}}],!1;var m=I===e}else var m=!0}}}}else return F.errors=[{instancePath:s+"/missing/"+P,schemaPath:"#/propertie\
s/missing/items/type",keyword:"type",params:{type:"object"}}],!1;var y=_===e;if(!y)break}}else return F.errors=[{instancePath:s+"/missing",schemaPath:"#/propert\
ies/missing/type",keyword:"type",params:{type:"array"}}],!1;var i=h===e}else var i=!0}}}}}else return F.errors=[{instancePath:s,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}}],!1;return F.errors=t,e===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var zr={type:"object",properties:{value:{$ref:"htt\
ps://wesley.dev/schemas/definitions/BasisPoints"},parts:{type:"array",items:{type:"object",properties:{part:{type:"string",enum:["structure","behaviour","plan"]},
share:{type:"integer",minimum:0,maximum:9007199254740991},passed:{type:"integer",minimum:0,maximum:9007199254740991},of:{type:"integer",minimum:0,maximum:9007199254740991},
missing:{type:"array",items:{type:"string",minLength:1}}},required:["part","share","passed","of","missing"],additionalProperties:!1}}},required:["value","parts"],
additionalProperties:!1};function re(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:A=r,dynamicAnchors:N={}}={}){let t=null,e=0,k=re.evaluated;
if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.value===void 0&&(y="value")||
r.parts===void 0&&(y="parts"))return re.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;{let m=e;for(let l in r)
if(!(l==="value"||l==="parts")){return re.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],
!1;break}if(m===e){if(r.value!==void 0){let l=e;ne(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:A,dynamicAnchors:N})||(t=t===
null?ne.errors:t.concat(ne.errors),e=t.length);var i=l===e}else var i=!0;if(i)if(r.parts!==void 0){let l=r.parts,c=e;if(e===c)if(Array.isArray(l)){var u=!0;let n=l.
length;for(let h=0;h<n;h++){let w=l[h],v=e;if(e===v)if(w&&typeof w=="object"&&!Array.isArray(w)){let d;if(w.part===void 0&&(d="part")||w.share===void 0&&(d="sha\
re")||w.passed===void 0&&(d="passed")||w.of===void 0&&(d="of")||w.missing===void 0&&(d="missing"))return re.errors=[{instancePath:s+"/parts/"+h,schemaPath:"#/pr\
operties/parts/items/required",keyword:"required",params:{missingProperty:d}}],!1;{let _=e;for(let D in w)if(!(D==="part"||D==="share"||D==="passed"||D==="of"||
D==="missing")){return re.errors=[{instancePath:s+"/parts/"+h,schemaPath:"#/properties/parts/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:D}}],!1;break}if(_===e){if(w.part!==void 0){let D=w.part,q=e;if(typeof D!="string")return re.errors=[{instancePath:s+"/parts/"+h+"/part",schemaPath:"\
#/properties/parts/items/properties/part/type",keyword:"type",params:{type:"string"}}],!1;if(!(D==="structure"||D==="behaviour"||D==="plan"))return re.errors=[{
instancePath:s+"/parts/"+h+"/part",schemaPath:"#/properties/parts/items/properties/part/enum",keyword:"enum",params:{allowedValues:zr.properties.parts.items.properties.
part.enum}}],!1;var f=q===e}else var f=!0;if(f){if(w.share!==void 0){let D=w.share,q=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return re.errors=
[{instancePath:s+"/parts/"+h+"/share",schemaPath:"#/properties/parts/items/properties/share/type",keyword:"type",params:{type:"integer"}}],!1;if(e===q&&typeof D==
"number"&&isFinite(D)){if(D>9007199254740991||isNaN(D))return re.errors=[{instancePath:s+"/parts/"+h+"/share",schemaPath:"#/properties/parts/items/properties/sh\
are/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(D<0||isNaN(D))return re.errors=[{instancePath:s+"/parts/"+h+"/share",schemaPath:"\
#/properties/parts/items/properties/share/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var f=q===e}else var f=!0;if(f){if(w.passed!==void 0){
let D=w.passed,q=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return re.errors=[{instancePath:s+"/parts/"+h+"/passed",schemaPath:"#/properties/par\
ts/items/properties/passed/type",keyword:"type",params:{type:"integer"}}],!1;if(e===q&&typeof D=="number"&&isFinite(D)){if(D>9007199254740991||isNaN(D))return re.
errors=[{instancePath:s+"/parts/"+h+"/passed",schemaPath:"#/properties/parts/items/properties/passed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(D<0||isNaN(D))return re.errors=[{instancePath:s+"/parts/"+h+"/passed",schemaPath:"#/properties/parts/items/properties/passed/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}var f=q===e}else var f=!0;if(f){if(w.of!==void 0){let D=w.of,q=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return re.
errors=[{instancePath:s+"/parts/"+h+"/of",schemaPath:"#/properties/parts/items/properties/of/type",keyword:"type",params:{type:"integer"}}],!1;if(e===q&&typeof D==
"number"&&isFinite(D)){if(D>9007199254740991||isNaN(D))return re.errors=[{instancePath:s+"/parts/"+h+"/of",schemaPath:"#/properties/parts/items/properties/of/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(D<0||isNaN(D))return re.errors=[{instancePath:s+"/parts/"+h+"/of",schemaPath:"#\
/properties/parts/items/properties/of/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var f=q===e}else var f=!0;if(f)if(w.missing!==void 0){let D=w.
missing,q=e;if(e===q)if(Array.isArray(D)){var o=!0;let O=D.length;for(let I=0;I<O;I++){let x=D[I],G=e;if(e===G)if(typeof x=="string"){if(E(x)<1)return re.errors=
[{instancePath:s+"/parts/"+h+"/missing/"+I,schemaPath:"#/properties/parts/items/properties/missing/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return re.errors=[{instancePath:s+"/parts/"+h+"/missing/"+I,schemaPath:"#/properties/parts/items/properties/missing/items/type",keyword:"type",params:{type:"str\
ing"}}],!1;var o=G===e;if(!o)break}}else return re.errors=[{instancePath:s+"/parts/"+h+"/missing",schemaPath:"#/properties/parts/items/properties/missing/type",
keyword:"type",params:{type:"array"}}],!1;var f=q===e}else var f=!0}}}}}}else return re.errors=[{instancePath:s+"/parts/"+h,schemaPath:"#/properties/parts/items\
/type",keyword:"type",params:{type:"object"}}],!1;var u=v===e;if(!u)break}}else return re.errors=[{instancePath:s+"/parts",schemaPath:"#/properties/parts/type",
keyword:"type",params:{type:"array"}}],!1;var i=c===e}else var i=!0}}}else return re.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}}],!1;return re.errors=t,e===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var dr={type:"object",properties:{step:{type:"string",minLength:1},value:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},blocks:{type:"string",enum:[
"nothing","schema changes","writes","reads and writes"]},lasts:{type:"string",enum:["metadata only","batch","full scan","rewrite"]},observed:{type:"boolean"},wayBack:{
type:"boolean"}},required:["step","value","blocks","lasts","observed","wayBack"],additionalProperties:!1};function ve(r,{instancePath:s="",parentData:C,parentDataProperty:$,
rootData:A=r,dynamicAnchors:N={}}={}){let t=null,e=0,k=ve.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let u;if(r.step===void 0&&(u="step")||r.value===void 0&&(u="value")||r.blocks===void 0&&(u="blocks")||r.lasts===void 0&&(u="lasts")||
r.observed===void 0&&(u="observed")||r.wayBack===void 0&&(u="wayBack"))return ve.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u}}],
!1;{let f=e;for(let o in r)if(!(o==="step"||o==="value"||o==="blocks"||o==="lasts"||o==="observed"||o==="wayBack")){return ve.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(f===e){if(r.step!==void 0){let o=r.step,y=e;if(e===y)if(typeof o==
"string"){if(E(o)<1)return ve.errors=[{instancePath:s+"/step",schemaPath:"#/properties/step/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ve.
errors=[{instancePath:s+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(r.value!==void 0){
let o=e;ne(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:A,dynamicAnchors:N})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.
length);var i=o===e}else var i=!0;if(i){if(r.blocks!==void 0){let o=r.blocks,y=e;if(typeof o!="string")return ve.errors=[{instancePath:s+"/blocks",schemaPath:"#\
/properties/blocks/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="nothing"||o==="schema changes"||o==="writes"||o==="reads and writes"))return ve.errors=
[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/enum",keyword:"enum",params:{allowedValues:dr.properties.blocks.enum}}],!1;var i=y===e}else var i=!0;
if(i){if(r.lasts!==void 0){let o=r.lasts,y=e;if(typeof o!="string")return ve.errors=[{instancePath:s+"/lasts",schemaPath:"#/properties/lasts/type",keyword:"type",
params:{type:"string"}}],!1;if(!(o==="metadata only"||o==="batch"||o==="full scan"||o==="rewrite"))return ve.errors=[{instancePath:s+"/lasts",schemaPath:"#/prop\
erties/lasts/enum",keyword:"enum",params:{allowedValues:dr.properties.lasts.enum}}],!1;var i=y===e}else var i=!0;if(i){if(r.observed!==void 0){let o=e;if(typeof r.
observed!="boolean")return ve.errors=[{instancePath:s+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type:"boolean"}}],!1;var i=o===
e}else var i=!0;if(i)if(r.wayBack!==void 0){let o=e;if(typeof r.wayBack!="boolean")return ve.errors=[{instancePath:s+"/wayBack",schemaPath:"#/properties/wayBack\
/type",keyword:"type",params:{type:"boolean"}}],!1;var i=o===e}else var i=!0}}}}}}}else return ve.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return ve.errors=t,e===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Te(r,{instancePath:s="",parentData:C,parentDataProperty:$,
rootData:A=r,dynamicAnchors:N={}}={}){let t=null,e=0,k=Te.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let o;if(r.value===void 0&&(o="value")||r.riskiest===void 0&&(o="riskiest")||r.steps===void 0&&(o="steps"))return Te.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;{let y=e;for(let m in r)if(!(m==="value"||m==="riskiest"||m==="steps")){return Te.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(y===e){if(r.value!==void 0){let m=e;
ne(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:A,dynamicAnchors:N})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);
var i=m===e}else var i=!0;if(i){if(r.riskiest!==void 0){let m=r.riskiest,l=e,c=e,p=!1,n=e;ve(m,{instancePath:s+"/riskiest",parentData:r,parentDataProperty:"risk\
iest",rootData:A,dynamicAnchors:N})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var u=n===e;p=p||u;let h=e;if(m!==null){let v={instancePath:s+"/riski\
est",schemaPath:"#/properties/riskiest/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[v]:t.push(v),e++}var u=h===e;if(p=p||u,p)e=c,t!==null&&(c?
t.length=c:t=null);else{let v={instancePath:s+"/riskiest",schemaPath:"#/properties/riskiest/anyOf",keyword:"anyOf",params:{}};return t===null?t=[v]:t.push(v),e++,
Te.errors=t,!1}var i=l===e}else var i=!0;if(i)if(r.steps!==void 0){let m=r.steps,l=e;if(e===l)if(Array.isArray(m)){var f=!0;let p=m.length;for(let n=0;n<p;n++){
let h=e;ve(m[n],{instancePath:s+"/steps/"+n,parentData:m,parentDataProperty:n,rootData:A,dynamicAnchors:N})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);
var f=h===e;if(!f)break}}else return Te.errors=[{instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var i=l===
e}else var i=!0}}}}else return Te.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Te.errors=t,e===0}Te.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};function we(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:A=r,dynamicAnchors:N={}}={}){let t=null,e=0,
k=we.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.format===void 0&&
(o="format")||r.scs===void 0&&(o="scs")||r.tci===void 0&&(o="tci")||r.mri===void 0&&(o="mri")||r.gates===void 0&&(o="gates")||r.verdict===void 0&&(o="verdict"))
return we.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;{let y=e;for(let m in r)if(!(m==="format"||m==="scs"||
m==="tci"||m==="mri"||m==="gates"||m==="verdict")){return we.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m}}],!1;break}if(y===e){if(r.format!==void 0){let m=r.format,l=e;if(typeof m!="string")return we.errors=[{instancePath:s+"/format",schemaPath:"\
#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(m!=="wesley.scores/1")return we.errors=[{instancePath:s+"/format",schemaPath:"#/properti\
es/format/const",keyword:"const",params:{allowedValue:"wesley.scores/1"}}],!1;var i=l===e}else var i=!0;if(i){if(r.scs!==void 0){let m=e;F(r.scs,{instancePath:s+
"/scs",parentData:r,parentDataProperty:"scs",rootData:A,dynamicAnchors:N})||(t=t===null?F.errors:t.concat(F.errors),e=t.length);var i=m===e}else var i=!0;if(i){
if(r.tci!==void 0){let m=e;re(r.tci,{instancePath:s+"/tci",parentData:r,parentDataProperty:"tci",rootData:A,dynamicAnchors:N})||(t=t===null?re.errors:t.concat(re.
errors),e=t.length);var i=m===e}else var i=!0;if(i){if(r.mri!==void 0){let m=e;Te(r.mri,{instancePath:s+"/mri",parentData:r,parentDataProperty:"mri",rootData:A,
dynamicAnchors:N})||(t=t===null?Te.errors:t.concat(Te.errors),e=t.length);var i=m===e}else var i=!0;if(i){if(r.gates!==void 0){let m=r.gates,l=e;if(e===l)if(Array.
isArray(m)){var u=!0;let p=m.length;for(let n=0;n<p;n++){let h=m[n],w=e;if(e===w)if(h&&typeof h=="object"&&!Array.isArray(h)){let P;if(h.score===void 0&&(P="sco\
re")||h.value===void 0&&(P="value")||h.limit===void 0&&(P="limit")||h.passes===void 0&&(P="passes"))return we.errors=[{instancePath:s+"/gates/"+n,schemaPath:"#/\
properties/gates/items/required",keyword:"required",params:{missingProperty:P}}],!1;{let d=e;for(let _ in h)if(!(_==="score"||_==="value"||_==="limit"||_==="pas\
ses")){return we.errors=[{instancePath:s+"/gates/"+n,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_}}],
!1;break}if(d===e){if(h.score!==void 0){let _=h.score,D=e;if(typeof _!="string")return we.errors=[{instancePath:s+"/gates/"+n+"/score",schemaPath:"#/properties/\
gates/items/properties/score/type",keyword:"type",params:{type:"string"}}],!1;if(!(_==="scs"||_==="tci"||_==="mri"))return we.errors=[{instancePath:s+"/gates/"+
n+"/score",schemaPath:"#/properties/gates/items/properties/score/enum",keyword:"enum",params:{allowedValues:ur.properties.gates.items.properties.score.enum}}],!1;
var f=D===e}else var f=!0;if(f){if(h.value!==void 0){let _=e;ne(h.value,{instancePath:s+"/gates/"+n+"/value",parentData:h,parentDataProperty:"value",rootData:A,
dynamicAnchors:N})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var f=_===e}else var f=!0;if(f){if(h.limit!==void 0){let _=e;ne(h.limit,{instancePath:s+
"/gates/"+n+"/limit",parentData:h,parentDataProperty:"limit",rootData:A,dynamicAnchors:N})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var f=_===e}else
var f=!0;if(f)if(h.passes!==void 0){let _=e;if(typeof h.passes!="boolean")return we.errors=[{instancePath:s+"/gates/"+n+"/passes",schemaPath:"#/properties/gates\
/items/properties/passes/type",keyword:"type",params:{type:"boolean"}}],!1;var f=_===e}else var f=!0}}}}}else return we.errors=[{instancePath:s+"/gates/"+n,schemaPath:"\
#/properties/gates/items/type",keyword:"type",params:{type:"object"}}],!1;var u=w===e;if(!u)break}}else return we.errors=[{instancePath:s+"/gates",schemaPath:"#\
/properties/gates/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i)if(r.verdict!==void 0){let m=r.verdict,l=e;if(typeof m!="string")
return we.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"}}],!1;if(!(m==="ELEMENTARY"||m==="REQUI\
RES_INVESTIGATION"||m==="YOU_SHALL_NOT_PASS"))return we.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:ur.
properties.verdict.enum}}],!1;var i=l===e}else var i=!0}}}}}}}else return we.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return we.errors=t,e===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Pr=qe;function qe(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:A=r,dynamicAnchors:N={}}={}){let t=null,e=0,k=qe.evaluated;if(k.dynamicProps&&(k.props=
void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.format===void 0&&(y="format")||r.schema===void 0&&(y="sch\
ema")||r.digest===void 0&&(y="digest")||r.annotations===void 0&&(y="annotations")||r.origin===void 0&&(y="origin"))return qe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:y}}],!1;{let m=e;for(let l in r)if(!(l==="format"||l==="schema"||l==="digest"||l==="annotations"||l==="or\
igin")){return qe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(m===e){
if(r.format!==void 0){let l=r.format,c=e;if(typeof l!="string")return qe.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",
params:{type:"string"}}],!1;if(l!=="wesley.baseline/1")return qe.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{
allowedValue:"wesley.baseline/1"}}],!1;var i=c===e}else var i=!0;if(i){if(r.schema!==void 0){let l=e;ke(r.schema,{instancePath:s+"/schema",parentData:r,parentDataProperty:"\
schema",rootData:A,dynamicAnchors:N})||(t=t===null?ke.errors:t.concat(ke.errors),e=t.length);var i=l===e}else var i=!0;if(i){if(r.digest!==void 0){let l=e;T(r.digest,
{instancePath:s+"/digest",parentData:r,parentDataProperty:"digest",rootData:A,dynamicAnchors:N})||(t=t===null?T.errors:t.concat(T.errors),e=t.length);var i=l===
e}else var i=!0;if(i){if(r.annotations!==void 0){let l=e;Oe(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"annotations",rootData:A,
dynamicAnchors:N})||(t=t===null?Oe.errors:t.concat(Oe.errors),e=t.length);var i=l===e}else var i=!0;if(i)if(r.origin!==void 0){let l=r.origin,c=e;if(e===c)if(l&&
typeof l=="object"&&!Array.isArray(l)){let n;if(l.certificate===void 0&&(n="certificate")||l.plan===void 0&&(n="plan"))return qe.errors=[{instancePath:s+"/origi\
n",schemaPath:"#/properties/origin/required",keyword:"required",params:{missingProperty:n}}],!1;{let h=e;for(let w in l)if(!(w==="certificate"||w==="plan")){return qe.
errors=[{instancePath:s+"/origin",schemaPath:"#/properties/origin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}}],!1;break}
if(h===e){if(l.certificate!==void 0){let w=l.certificate,v=e,P=e,d=!1,_=e;T(w,{instancePath:s+"/origin/certificate",parentData:l,parentDataProperty:"certificate",
rootData:A,dynamicAnchors:N})||(t=t===null?T.errors:t.concat(T.errors),e=t.length);var u=_===e;d=d||u;let D=e;if(w!==null){let q={instancePath:s+"/origin/certif\
icate",schemaPath:"#/properties/origin/properties/certificate/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[q]:t.push(q),e++}var u=D===e;if(d=d||
u,d)e=P,t!==null&&(P?t.length=P:t=null);else{let q={instancePath:s+"/origin/certificate",schemaPath:"#/properties/origin/properties/certificate/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[q]:t.push(q),e++,qe.errors=t,!1}var f=v===e}else var f=!0;if(f)if(l.plan!==void 0){let w=l.plan,v=e,P=e,d=!1,_=e;T(w,{instancePath:s+
"/origin/plan",parentData:l,parentDataProperty:"plan",rootData:A,dynamicAnchors:N})||(t=t===null?T.errors:t.concat(T.errors),e=t.length);var o=_===e;d=d||o;let D=e;
if(w!==null){let j={instancePath:s+"/origin/plan",schemaPath:"#/properties/origin/properties/plan/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=
[j]:t.push(j),e++}var o=D===e;if(d=d||o,d)e=P,t!==null&&(P?t.length=P:t=null);else{let j={instancePath:s+"/origin/plan",schemaPath:"#/properties/origin/properti\
es/plan/anyOf",keyword:"anyOf",params:{}};return t===null?t=[j]:t.push(j),e++,qe.errors=t,!1}var f=v===e}else var f=!0}}}else return qe.errors=[{instancePath:s+
"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type:"object"}}],!1;var i=c===e}else var i=!0}}}}}}else return qe.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return qe.errors=t,e===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wr=he,Mr={type:"\
object",properties:{format:{type:"string",const:"wesley.record/1"},phase:{type:"string",enum:["transform","diff","plan","rehearse","certify"]},wesley:{type:"str\
ing",minLength:1},options:{type:"object",propertyNames:{type:"string",minLength:1},additionalProperties:{type:"string"}},inputs:{type:"object",propertyNames:{type:"\
string",minLength:1},additionalProperties:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},outputs:{type:"object",propertyNames:{type:"string",minLength:1},
additionalProperties:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},digest:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["format","\
phase","wesley","options","inputs","outputs","digest"],additionalProperties:!1};function he(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:A=r,
dynamicAnchors:N={}}={}){let t=null,e=0,k=he.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let c;if(r.format===void 0&&(c="format")||r.phase===void 0&&(c="phase")||r.wesley===void 0&&(c="wesley")||r.options===void 0&&(c="options")||r.inputs===
void 0&&(c="inputs")||r.outputs===void 0&&(c="outputs")||r.digest===void 0&&(c="digest"))return he.errors=[{instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:c}}],!1;{let p=e;for(let n in r)if(!(n==="format"||n==="phase"||n==="wesley"||n==="options"||n==="inputs"||n==="outputs"||n==="dig\
est")){return he.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(p===e){if(r.
format!==void 0){let n=r.format,h=e;if(typeof n!="string")return he.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{
type:"string"}}],!1;if(n!=="wesley.record/1")return he.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"\
wesley.record/1"}}],!1;var i=h===e}else var i=!0;if(i){if(r.phase!==void 0){let n=r.phase,h=e;if(typeof n!="string")return he.errors=[{instancePath:s+"/phase",schemaPath:"\
#/properties/phase/type",keyword:"type",params:{type:"string"}}],!1;if(!(n==="transform"||n==="diff"||n==="plan"||n==="rehearse"||n==="certify"))return he.errors=
[{instancePath:s+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues:Mr.properties.phase.enum}}],!1;var i=h===e}else var i=!0;if(i){
if(r.wesley!==void 0){let n=r.wesley,h=e;if(e===h)if(typeof n=="string"){if(E(n)<1)return he.errors=[{instancePath:s+"/wesley",schemaPath:"#/properties/wesley/m\
inLength",keyword:"minLength",params:{limit:1}}],!1}else return he.errors=[{instancePath:s+"/wesley",schemaPath:"#/properties/wesley/type",keyword:"type",params:{
type:"string"}}],!1;var i=h===e}else var i=!0;if(i){if(r.options!==void 0){let n=r.options,h=e;if(e===h)if(n&&typeof n=="object"&&!Array.isArray(n)){for(let v in n){
let P=e;if(e===P)if(typeof v=="string"){if(E(v)<1){let d={instancePath:s+"/options",schemaPath:"#/properties/options/propertyNames/minLength",keyword:"minLength",
params:{limit:1},propertyName:v};t===null?t=[d]:t.push(d),e++}}else{let d={instancePath:s+"/options",schemaPath:"#/properties/options/propertyNames/type",keyword:"\
type",params:{type:"string"},propertyName:v};t===null?t=[d]:t.push(d),e++}var u=P===e;if(!u){let d={instancePath:s+"/options",schemaPath:"#/properties/options/p\
ropertyNames",keyword:"propertyNames",params:{propertyName:v}};return t===null?t=[d]:t.push(d),e++,he.errors=t,!1;break}}if(u)for(let v in n){let P=e;if(typeof n[v]!=
"string")return he.errors=[{instancePath:s+"/options/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/options/additionalProperties/type",keyword:"\
type",params:{type:"string"}}],!1;var f=P===e;if(!f)break}}else return he.errors=[{instancePath:s+"/options",schemaPath:"#/properties/options/type",keyword:"typ\
e",params:{type:"object"}}],!1;var i=h===e}else var i=!0;if(i){if(r.inputs!==void 0){let n=r.inputs,h=e;if(e===h)if(n&&typeof n=="object"&&!Array.isArray(n)){for(let v in n){
let P=e;if(e===P)if(typeof v=="string"){if(E(v)<1){let d={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/propertyNames/minLength",keyword:"minLength",
params:{limit:1},propertyName:v};t===null?t=[d]:t.push(d),e++}}else{let d={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/propertyNames/type",keyword:"\
type",params:{type:"string"},propertyName:v};t===null?t=[d]:t.push(d),e++}var o=P===e;if(!o){let d={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/pro\
pertyNames",keyword:"propertyNames",params:{propertyName:v}};return t===null?t=[d]:t.push(d),e++,he.errors=t,!1;break}}if(o)for(let v in n){let P=e;T(n[v],{instancePath:s+
"/inputs/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:v,rootData:A,dynamicAnchors:N})||(t=t===null?T.errors:t.concat(T.errors),e=t.
length);var y=P===e;if(!y)break}}else return he.errors=[{instancePath:s+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"object"}}],
!1;var i=h===e}else var i=!0;if(i){if(r.outputs!==void 0){let n=r.outputs,h=e;if(e===h)if(n&&typeof n=="object"&&!Array.isArray(n)){for(let v in n){let P=e;if(e===
P)if(typeof v=="string"){if(E(v)<1){let d={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames/minLength",keyword:"minLength",params:{limit:1},
propertyName:v};t===null?t=[d]:t.push(d),e++}}else{let d={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames/type",keyword:"type",params:{
type:"string"},propertyName:v};t===null?t=[d]:t.push(d),e++}var m=P===e;if(!m){let d={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames",
keyword:"propertyNames",params:{propertyName:v}};return t===null?t=[d]:t.push(d),e++,he.errors=t,!1;break}}if(m)for(let v in n){let P=e;T(n[v],{instancePath:s+"\
/outputs/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:v,rootData:A,dynamicAnchors:N})||(t=t===null?T.errors:t.concat(T.errors),e=t.
length);var l=P===e;if(!l)break}}else return he.errors=[{instancePath:s+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"object"}}],
!1;var i=h===e}else var i=!0;if(i)if(r.digest!==void 0){let n=e;T(r.digest,{instancePath:s+"/digest",parentData:r,parentDataProperty:"digest",rootData:A,dynamicAnchors:N})||
(t=t===null?T.errors:t.concat(T.errors),e=t.length);var i=n===e}else var i=!0}}}}}}}}else return he.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return he.errors=t,e===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Wr={ir:yr,"evidence-map":cr,changes:hr,plan:vr,realm:gr,scores:kr,baseline:Pr,record:wr,config:ir},Xr={ir:{members:{format:null,schema:"Schema",digest:"Dige\
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
naming:null,postgres:null,baseline:null,rehearse:{members:{rows:null,timeout:null},literals:{}},policy:{members:{scs:null,mri:null,tci:null,maxAge:null},literals:{}}},
literals:{}}},Yr={Schema:{members:{enums:{items:"Enum"},tables:{items:"Table"}},literals:{}},Enum:{members:{name:null,values:{items:null},comment:null},literals:{}},
Table:{members:{name:null,columns:{items:"Column"},primaryKey:"PrimaryKey",uniqueConstraints:{items:"UniqueConstraint"},foreignKeys:{items:"ForeignKey"},checks:{
items:"Check"},indexes:{items:"Index"},comment:null},literals:{}},Column:{members:{name:null,type:"ColumnType",nullable:null,default:"Expression",comment:null},
literals:{}},ColumnType:{either:[{members:{kind:null,name:null,modifiers:{items:null},array:null},literals:{kind:"builtin"}},{members:{kind:null,name:null,array:null},
literals:{kind:"enum"}}]},Expression:{members:{sql:null,columns:{items:null},functions:{items:null}},literals:{}},PrimaryKey:{members:{name:null,columns:{items:null}},
literals:{}},UniqueConstraint:{members:{name:null,columns:{items:null},nullsNotDistinct:null},literals:{}},ForeignKey:{members:{name:null,columns:{items:null},references:{
members:{table:null,columns:{items:null}},literals:{}},onDelete:null,onUpdate:null},literals:{}},Check:{members:{name:null,expression:"Expression"},literals:{}},
Index:{members:{name:null,method:null,unique:null,keys:{items:{members:{expression:"Expression",descending:null,nulls:null},literals:{}}},include:{items:null},where:"\
Expression"},literals:{}},Digest:null,Annotations:{values:"Annotation"},Annotation:{members:{graphqlName:null,ts:null,zod:null,nullableItems:null,backfill:"Expr\
ession",deprecated:null,weight:null,critical:null,sensitive:null,pii:null},literals:{}},Place:{members:{element:"Address",target:null,file:null,lines:null,sha256:"\
Digest"},literals:{}},Address:{members:{kind:null,table:null,name:null},literals:{}},Assertion:{members:{number:null,element:"Address",asserts:null,description:null},
literals:{}},Change:{either:[{members:{kind:null,enum:"Enum"},literals:{kind:"add-enum"}},{members:{kind:null,enum:"Enum"},literals:{kind:"drop-enum"}},{members:{
kind:null,enum:null,value:null,before:null},literals:{kind:"add-enum-value"}},{members:{kind:null,enum:null,value:null},literals:{kind:"drop-enum-value"}},{members:{
kind:null,enum:null,from:{items:null},to:{items:null}},literals:{kind:"reorder-enum-values"}},{members:{kind:null,enum:null,from:null,to:null},literals:{kind:"s\
et-enum-comment"}},{members:{kind:null,table:"Table"},literals:{kind:"add-table"}},{members:{kind:null,table:"Table"},literals:{kind:"drop-table"}},{members:{kind:null,
table:null,from:null,to:null},literals:{kind:"set-table-comment"}},{members:{kind:null,table:null,column:"Column",backfill:"Expression"},literals:{kind:"add-col\
umn"}},{members:{kind:null,table:null,column:"Column"},literals:{kind:"drop-column"}},{members:{kind:null,table:null,column:null,from:"ColumnType",to:"ColumnTyp\
e"},literals:{kind:"widen-column"}},{members:{kind:null,table:null,column:null,from:"ColumnType",to:"ColumnType"},literals:{kind:"change-column-type"}},{members:{
kind:null,table:null,column:null,backfill:"Expression"},literals:{kind:"set-not-null"}},{members:{kind:null,table:null,column:null},literals:{kind:"drop-not-nul\
l"}},{members:{kind:null,table:null,column:null,from:"Expression",to:"Expression"},literals:{kind:"set-default"}},{members:{kind:null,table:null,column:null,from:"\
Expression"},literals:{kind:"drop-default"}},{members:{kind:null,table:null,column:null,from:null,to:null},literals:{kind:"set-column-comment"}},{members:{kind:null,
table:null,from:"PrimaryKey",to:"PrimaryKey"},literals:{kind:"change-primary-key"}},{members:{kind:null,table:null,constraint:"UniqueConstraint"},literals:{kind:"\
add-unique-constraint"}},{members:{kind:null,table:null,constraint:"UniqueConstraint"},literals:{kind:"drop-unique-constraint"}},{members:{kind:null,table:null,
foreignKey:"ForeignKey"},literals:{kind:"add-foreign-key"}},{members:{kind:null,table:null,foreignKey:"ForeignKey"},literals:{kind:"drop-foreign-key"}},{members:{
kind:null,table:null,check:"Check"},literals:{kind:"add-check"}},{members:{kind:null,table:null,check:"Check"},literals:{kind:"drop-check"}},{members:{kind:null,
table:null,index:"Index"},literals:{kind:"add-index"}},{members:{kind:null,table:null,index:"Index"},literals:{kind:"drop-index"}}]},Step:{members:{id:null,phase:null,
do:"Statement",undo:"Statement",irreversible:null,transaction:null,lockTimeout:null,statementTimeout:null,batch:"Batch",probe:"Probe",claim:"Claim",because:"Add\
ress",why:null},literals:{}},Statement:{members:{form:null,on:{items:null},sql:null,done:null,leftover:{members:{present:null,remove:null},literals:{}},needs:{items:null},
makes:{items:null},drops:{items:null}},literals:{}},Batch:{members:{table:null,key:{items:{members:{column:null,type:null},literals:{}}},size:null,pause:null,bound:null},
literals:{}},Probe:{members:{sql:null,meaning:null},literals:{}},Claim:{members:{locks:{items:"RelationLock"},scans:{items:null},rewrites:{items:null},blocks:null},
literals:{}},RelationLock:{members:{relation:null,mode:null},literals:{}},Moment:null,Server:{members:{version:null,versionNumber:null,major:null,provider:null,
host:null,settings:{values:null},extensions:{items:null}},literals:{}},RehearsedStep:{members:{id:null,phase:null,milliseconds:null,retries:null,rows:null,observed:null,
locks:{items:"RelationLock"},scanned:{items:null},rewrote:{items:null}},literals:{}},CheckResult:{members:{check:null,verdict:null,detail:null},literals:{}},TestRun:{
members:{planned:null,results:{items:{members:{number:null,ok:null,description:null},literals:{}}},brokeOff:null},literals:{}},Coverage:{members:{value:"BasisPo\
ints",groups:{items:{members:{group:null,covered:null,elements:null,coveredWeight:null,weight:null},literals:{}}},off:{items:null},missing:{items:{members:{element:null,
weight:null,groups:{items:null}},literals:{}}}},literals:{}},BasisPoints:null,Confidence:{members:{value:"BasisPoints",parts:{items:{members:{part:null,share:null,
passed:null,of:null,missing:{items:null}},literals:{}}}},literals:{}},Risk:{members:{value:"BasisPoints",riskiest:"StepRisk",steps:{items:"StepRisk"}},literals:{}},
StepRisk:{members:{step:null,value:"BasisPoints",blocks:null,lasts:null,observed:null,wayBack:null},literals:{}}};0&&(module.exports={definitions,layouts,validators});
