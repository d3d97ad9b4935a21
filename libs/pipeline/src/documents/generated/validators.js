// Made by npm run generate from tools/documents.
var ur=Object.defineProperty;var Kr=Object.getOwnPropertyDescriptor;var zr=Object.getOwnPropertyNames;var Yr=Object.prototype.hasOwnProperty;var Mr=(r,s)=>()=>{try{return s||r((s={exports:{}}).exports,s),s.exports}catch(S){throw s=0,S}},Wr=(r,s)=>{for(var S in s)ur(r,S,{get:s[S],enumerable:!0})},Gr=(r,s,S,$)=>{
if(s&&typeof s=="object"||typeof s=="function")for(let L of zr(s))!Yr.call(r,L)&&L!==S&&ur(r,L,{get:()=>s[L],enumerable:!($=Kr(s,L))||$.enumerable});return r};var Hr=r=>Gr(ur({},"__esModule",{value:!0}),r);var cr=Mr(yr=>{"use strict";Object.defineProperty(yr,"__esModule",{value:!0});function kr(r){let s=r.length,S=0,$=0,L;for(;$<s;)S++,L=r.charCodeAt($++),L>=55296&&
L<=56319&&$<s&&(L=r.charCodeAt($),(L&64512)===56320&&$++);return S}yr.default=kr;kr.code='require("ajv/dist/runtime/ucs2length").default'});var gs={};Wr(gs,{definitions:()=>hs,layouts:()=>cs,validators:()=>ys});module.exports=Hr(gs);var br=pr,lr={type:"object",properties:{$schema:{type:"string"},schema:{anyOf:[{type:"string",minLength:1},{minItems:1,type:"array",items:{type:"string",minLength:1}}]},
out:{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},targets:{minItems:1,type:"array",items:{type:"string",enum:["postgre\
s","typescript","zod","pgtap"]},uniqueItems:!0},naming:{type:"string",enum:["snake_case","preserve"]},rls:{type:"string",enum:["settings","supabase"]},postgres:{
type:"integer",minimum:13,maximum:18},baseline:{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},rehearse:{type:"object",properties:{
rows:{type:"integer",minimum:1,maximum:9007199254740991},timeout:{type:"integer",minimum:1e3,maximum:9007199254740991}},additionalProperties:!1},policy:{type:"o\
bject",properties:{scs:{type:"number",minimum:0,maximum:1},mri:{type:"number",minimum:0,maximum:1},tci:{type:"number",minimum:0,maximum:1},maxAge:{type:"integer",
minimum:8,maximum:365}},additionalProperties:!1}},additionalProperties:!1},Xr=Object.prototype.hasOwnProperty,Pr=cr().default,wr=new RegExp("^(?!\\/)(?!(?:.*\\/)?\
\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$","u");function pr(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,
e=0,P=pr.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let y in r)if(!Xr.call(lr.
properties,y)){let u={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};t===null?t=[u]:t.push(u),
e++}if(r.$schema!==void 0&&typeof r.$schema!="string"){let y={instancePath:s+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"st\
ring"}};t===null?t=[y]:t.push(y),e++}if(r.schema!==void 0){let y=r.schema,u=e,l=!1,g=e;if(typeof y=="string"){if(Pr(y)<1){let m={instancePath:s+"/schema",schemaPath:"\
#/properties/schema/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[m]:t.push(m),e++}}else{let m={instancePath:s+"/schema",schemaPath:"#/pr\
operties/schema/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[m]:t.push(m),e++}var i=g===e;l=l||i;let o=e;if(Array.isArray(y)){if(y.length<1){
let c={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/1/minItems",keyword:"minItems",params:{limit:1}};t===null?t=[c]:t.push(c),e++}let m=y.length;
for(let c=0;c<m;c++){let f=y[c];if(typeof f=="string"){if(Pr(f)<1){let a={instancePath:s+"/schema/"+c,schemaPath:"#/properties/schema/anyOf/1/items/minLength",keyword:"\
minLength",params:{limit:1}};t===null?t=[a]:t.push(a),e++}}else{let a={instancePath:s+"/schema/"+c,schemaPath:"#/properties/schema/anyOf/1/items/type",keyword:"\
type",params:{type:"string"}};t===null?t=[a]:t.push(a),e++}}}else{let m={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/1/type",keyword:"type",params:{
type:"array"}};t===null?t=[m]:t.push(m),e++}var i=o===e;if(l=l||i,l)e=u,t!==null&&(u?t.length=u:t=null);else{let m={instancePath:s+"/schema",schemaPath:"#/prope\
rties/schema/anyOf",keyword:"anyOf",params:{}};t===null?t=[m]:t.push(m),e++}}if(r.out!==void 0){let y=r.out;if(typeof y=="string"){if(!wr.test(y)){let u={instancePath:s+
"/out",schemaPath:"#/properties/out/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}};t===null?t=[u]:
t.push(u),e++}}else{let u={instancePath:s+"/out",schemaPath:"#/properties/out/type",keyword:"type",params:{type:"string"}};t===null?t=[u]:t.push(u),e++}}if(r.targets!==
void 0){let y=r.targets;if(Array.isArray(y)){if(y.length<1){let o={instancePath:s+"/targets",schemaPath:"#/properties/targets/minItems",keyword:"minItems",params:{
limit:1}};t===null?t=[o]:t.push(o),e++}let u=y.length;for(let o=0;o<u;o++){let m=y[o];if(typeof m!="string"){let c={instancePath:s+"/targets/"+o,schemaPath:"#/p\
roperties/targets/items/type",keyword:"type",params:{type:"string"}};t===null?t=[c]:t.push(c),e++}if(!(m==="postgres"||m==="typescript"||m==="zod"||m==="pgtap")){
let c={instancePath:s+"/targets/"+o,schemaPath:"#/properties/targets/items/enum",keyword:"enum",params:{allowedValues:lr.properties.targets.items.enum}};t===null?
t=[c]:t.push(c),e++}}let l=y.length,g;if(l>1){let o={};for(;l--;){let m=y[l];if(typeof m=="string"){if(typeof o[m]=="number"){g=o[m];let c={instancePath:s+"/tar\
gets",schemaPath:"#/properties/targets/uniqueItems",keyword:"uniqueItems",params:{i:l,j:g}};t===null?t=[c]:t.push(c),e++;break}o[m]=l}}}}else{let u={instancePath:s+
"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"}};t===null?t=[u]:t.push(u),e++}}if(r.naming!==void 0){let y=r.naming;if(typeof y!=
"string"){let u={instancePath:s+"/naming",schemaPath:"#/properties/naming/type",keyword:"type",params:{type:"string"}};t===null?t=[u]:t.push(u),e++}if(!(y==="sn\
ake_case"||y==="preserve")){let u={instancePath:s+"/naming",schemaPath:"#/properties/naming/enum",keyword:"enum",params:{allowedValues:lr.properties.naming.enum}};
t===null?t=[u]:t.push(u),e++}}if(r.rls!==void 0){let y=r.rls;if(typeof y!="string"){let u={instancePath:s+"/rls",schemaPath:"#/properties/rls/type",keyword:"typ\
e",params:{type:"string"}};t===null?t=[u]:t.push(u),e++}if(!(y==="settings"||y==="supabase")){let u={instancePath:s+"/rls",schemaPath:"#/properties/rls/enum",keyword:"\
enum",params:{allowedValues:lr.properties.rls.enum}};t===null?t=[u]:t.push(u),e++}}if(r.postgres!==void 0){let y=r.postgres;if(!(typeof y=="number"&&!(y%1)&&!isNaN(
y)&&isFinite(y))){let u={instancePath:s+"/postgres",schemaPath:"#/properties/postgres/type",keyword:"type",params:{type:"integer"}};t===null?t=[u]:t.push(u),e++}
if(typeof y=="number"&&isFinite(y)){if(y>18||isNaN(y)){let u={instancePath:s+"/postgres",schemaPath:"#/properties/postgres/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:18}};t===null?t=[u]:t.push(u),e++}if(y<13||isNaN(y)){let u={instancePath:s+"/postgres",schemaPath:"#/properties/postgres/minimum",keyword:"minimum",params:{
comparison:">=",limit:13}};t===null?t=[u]:t.push(u),e++}}}if(r.baseline!==void 0){let y=r.baseline;if(typeof y=="string"){if(!wr.test(y)){let u={instancePath:s+
"/baseline",schemaPath:"#/properties/baseline/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}};t===null?
t=[u]:t.push(u),e++}}else{let u={instancePath:s+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type:"string"}};t===null?t=[u]:t.push(
u),e++}}if(r.rehearse!==void 0){let y=r.rehearse;if(y&&typeof y=="object"&&!Array.isArray(y)){for(let u in y)if(!(u==="rows"||u==="timeout")){let l={instancePath:s+
"/rehearse",schemaPath:"#/properties/rehearse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};t===null?t=[l]:t.push(l),e++}if(y.
rows!==void 0){let u=y.rows;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let l={instancePath:s+"/rehearse/rows",schemaPath:"#/properties/rehearse/p\
roperties/rows/type",keyword:"type",params:{type:"integer"}};t===null?t=[l]:t.push(l),e++}if(typeof u=="number"&&isFinite(u)){if(u>9007199254740991||isNaN(u)){let l={
instancePath:s+"/rehearse/rows",schemaPath:"#/properties/rehearse/properties/rows/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};t===
null?t=[l]:t.push(l),e++}if(u<1||isNaN(u)){let l={instancePath:s+"/rehearse/rows",schemaPath:"#/properties/rehearse/properties/rows/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};t===null?t=[l]:t.push(l),e++}}}if(y.timeout!==void 0){let u=y.timeout;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let l={
instancePath:s+"/rehearse/timeout",schemaPath:"#/properties/rehearse/properties/timeout/type",keyword:"type",params:{type:"integer"}};t===null?t=[l]:t.push(l),e++}
if(typeof u=="number"&&isFinite(u)){if(u>9007199254740991||isNaN(u)){let l={instancePath:s+"/rehearse/timeout",schemaPath:"#/properties/rehearse/properties/time\
out/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};t===null?t=[l]:t.push(l),e++}if(u<1e3||isNaN(u)){let l={instancePath:s+"/rehears\
e/timeout",schemaPath:"#/properties/rehearse/properties/timeout/minimum",keyword:"minimum",params:{comparison:">=",limit:1e3}};t===null?t=[l]:t.push(l),e++}}}}else{
let u={instancePath:s+"/rehearse",schemaPath:"#/properties/rehearse/type",keyword:"type",params:{type:"object"}};t===null?t=[u]:t.push(u),e++}}if(r.policy!==void 0){
let y=r.policy;if(y&&typeof y=="object"&&!Array.isArray(y)){for(let u in y)if(!(u==="scs"||u==="mri"||u==="tci"||u==="maxAge")){let l={instancePath:s+"/policy",
schemaPath:"#/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};t===null?t=[l]:t.push(l),e++}if(y.scs!==void 0){
let u=y.scs;if(typeof u=="number"&&isFinite(u)){if(u>1||isNaN(u)){let l={instancePath:s+"/policy/scs",schemaPath:"#/properties/policy/properties/scs/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1}};t===null?t=[l]:t.push(l),e++}if(u<0||isNaN(u)){let l={instancePath:s+"/policy/scs",schemaPath:"#/properties/policy/pr\
operties/scs/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[l]:t.push(l),e++}}else{let l={instancePath:s+"/policy/scs",schemaPath:"#/p\
roperties/policy/properties/scs/type",keyword:"type",params:{type:"number"}};t===null?t=[l]:t.push(l),e++}}if(y.mri!==void 0){let u=y.mri;if(typeof u=="number"&&
isFinite(u)){if(u>1||isNaN(u)){let l={instancePath:s+"/policy/mri",schemaPath:"#/properties/policy/properties/mri/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1}};t===null?t=[l]:t.push(l),e++}if(u<0||isNaN(u)){let l={instancePath:s+"/policy/mri",schemaPath:"#/properties/policy/properties/mri/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};t===null?t=[l]:t.push(l),e++}}else{let l={instancePath:s+"/policy/mri",schemaPath:"#/properties/policy/properties/mri\
/type",keyword:"type",params:{type:"number"}};t===null?t=[l]:t.push(l),e++}}if(y.tci!==void 0){let u=y.tci;if(typeof u=="number"&&isFinite(u)){if(u>1||isNaN(u)){
let l={instancePath:s+"/policy/tci",schemaPath:"#/properties/policy/properties/tci/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};t===null?t=[l]:t.
push(l),e++}if(u<0||isNaN(u)){let l={instancePath:s+"/policy/tci",schemaPath:"#/properties/policy/properties/tci/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};t===null?t=[l]:t.push(l),e++}}else{let l={instancePath:s+"/policy/tci",schemaPath:"#/properties/policy/properties/tci/type",keyword:"type",params:{
type:"number"}};t===null?t=[l]:t.push(l),e++}}if(y.maxAge!==void 0){let u=y.maxAge;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let l={instancePath:s+
"/policy/maxAge",schemaPath:"#/properties/policy/properties/maxAge/type",keyword:"type",params:{type:"integer"}};t===null?t=[l]:t.push(l),e++}if(typeof u=="numb\
er"&&isFinite(u)){if(u>365||isNaN(u)){let l={instancePath:s+"/policy/maxAge",schemaPath:"#/properties/policy/properties/maxAge/maximum",keyword:"maximum",params:{
comparison:"<=",limit:365}};t===null?t=[l]:t.push(l),e++}if(u<8||isNaN(u)){let l={instancePath:s+"/policy/maxAge",schemaPath:"#/properties/policy/properties/max\
Age/minimum",keyword:"minimum",params:{comparison:">=",limit:8}};t===null?t=[l]:t.push(l),e++}}}}else{let u={instancePath:s+"/policy",schemaPath:"#/properties/p\
olicy/type",keyword:"type",params:{type:"object"}};t===null?t=[u]:t.push(u),e++}}}else{let y={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};t===null?t=[y]:t.push(y),e++}return pr.errors=t,e===0}pr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ir=Ye;var Zr={type:"object",properties:{name:{type:"string",minLength:1},values:{type:"array",items:{type:"string",minLength:1}},comment:{type:["string","null"]}},required:[
"name","values","comment"],additionalProperties:!1},D=cr().default;function ve(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=ve.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.
name===void 0&&(u="name")||r.values===void 0&&(u="values")||r.comment===void 0&&(u="comment"))return ve.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:u}}],!1;{let l=e;for(let g in r)if(!(g==="name"||g==="values"||g==="comment")){return ve.errors=[{instancePath:s,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}}],!1;break}if(l===e){if(r.name!==void 0){let g=r.name,o=e;if(e===o)if(typeof g==
"string"){if(D(g)<1)return ve.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ve.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i){if(r.values!==void 0){
let g=r.values,o=e;if(e===o)if(Array.isArray(g)){var y=!0;let c=g.length;for(let f=0;f<c;f++){let a=g[f],p=e;if(e===p)if(typeof a=="string"){if(D(a)<1)return ve.
errors=[{instancePath:s+"/values/"+f,schemaPath:"#/properties/values/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ve.errors=[{instancePath:s+
"/values/"+f,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type:"string"}}],!1;var y=p===e;if(!y)break}}else return ve.errors=[{instancePath:s+
"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"}}],!1;var i=o===e}else var i=!0;if(i)if(r.comment!==void 0){let g=r.comment,
o=e;if(typeof g!="string"&&g!==null)return ve.errors=[{instancePath:s+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:Zr.properties.
comment.type}}],!1;var i=o===e}else var i=!0}}}}else return ve.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ve.
errors=t,e===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _r={type:"object",properties:{name:{type:"string",minLength:1},columns:{type:"array",
items:{$ref:"https://wesley.dev/schemas/definitions/Column"}},primaryKey:{$ref:"https://wesley.dev/schemas/definitions/PrimaryKey"},uniqueConstraints:{type:"arr\
ay",items:{$ref:"https://wesley.dev/schemas/definitions/UniqueConstraint"}},foreignKeys:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Foreig\
nKey"}},checks:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Check"}},indexes:{type:"array",items:{$ref:"https://wesley.dev/schemas/definiti\
ons/Index"}},rowSecurity:{$ref:"https://wesley.dev/schemas/definitions/RowSecurity"},policies:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/\
Policy"}},grants:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Grant"}},comment:{type:["string","null"]}},required:["name","columns","primar\
yKey","uniqueConstraints","foreignKeys","checks","indexes","rowSecurity","policies","grants","comment"],additionalProperties:!1},or=Object.prototype.hasOwnProperty,
Qr={type:"object",properties:{name:{type:"string",minLength:1},type:{$ref:"https://wesley.dev/schemas/definitions/ColumnType"},nullable:{type:"boolean"},default:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]},generated:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{
type:"null"}]},comment:{type:["string","null"]}},required:["name","type","nullable","default","generated","comment"],additionalProperties:!1},Jr={type:"object",
discriminator:{propertyName:"kind"},oneOf:[{type:"object",properties:{kind:{type:"string",const:"builtin"},name:{type:"string",enum:["bigint","bit varying","bit",
"boolean","bytea","character varying","character","cidr","date","double precision","inet","integer","interval","json","jsonb","macaddr","numeric","real","smalli\
nt","text","time with time zone","time without time zone","timestamp with time zone","timestamp without time zone","uuid"]},modifiers:{maxItems:2,type:"array",items:{
type:"integer",minimum:-9007199254740991,maximum:9007199254740991}},array:{type:"boolean"}},required:["kind","name","modifiers","array"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"enum"},name:{type:"string",minLength:1},array:{type:"boolean"}},required:["kind","name","array"],additionalProperties:!1}]};
function K(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=K.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g=r.kind;if(typeof g=="string")if(g==="builtin"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let m;if(r.kind===void 0&&(m="kind")||r.name===void 0&&(m="name")||r.modifiers===void 0&&(m="modifiers")||r.array===void 0&&
(m="array"))return K.errors=[{instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:m}}],!1;{let c=e;for(let f in r)if(!(f===
"kind"||f==="name"||f==="modifiers"||f==="array")){return K.errors=[{instancePath:s,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:f}}],!1;break}if(c===e){if(r.kind!==void 0){let f=r.kind,a=e;if(typeof f!="string")return K.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/0/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(f!=="builtin")return K.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties\
/kind/const",keyword:"const",params:{allowedValue:"builtin"}}],!1;var i=a===e}else var i=!0;if(i){if(r.name!==void 0){let f=r.name,a=e;if(typeof f!="string")return K.
errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/0/properties/name/type",keyword:"type",params:{type:"string"}}],!1;if(!(f==="bigint"||f==="bit varying"||f===
"bit"||f==="boolean"||f==="bytea"||f==="character varying"||f==="character"||f==="cidr"||f==="date"||f==="double precision"||f==="inet"||f==="integer"||f==="int\
erval"||f==="json"||f==="jsonb"||f==="macaddr"||f==="numeric"||f==="real"||f==="smallint"||f==="text"||f==="time with time zone"||f==="time without time zone"||
f==="timestamp with time zone"||f==="timestamp without time zone"||f==="uuid"))return K.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/0/properties/name/en\
um",keyword:"enum",params:{allowedValues:Jr.oneOf[0].properties.name.enum}}],!1;var i=a===e}else var i=!0;if(i){if(r.modifiers!==void 0){let f=r.modifiers,a=e;if(e===
a)if(Array.isArray(f)){if(f.length>2)return K.errors=[{instancePath:s+"/modifiers",schemaPath:"#/oneOf/0/properties/modifiers/maxItems",keyword:"maxItems",params:{
limit:2}}],!1;{var y=!0;let k=f.length;for(let b=0;b<k;b++){let O=f[b],h=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return K.errors=[{instancePath:s+
"/modifiers/"+b,schemaPath:"#/oneOf/0/properties/modifiers/items/type",keyword:"type",params:{type:"integer"}}],!1;if(e===h&&typeof O=="number"&&isFinite(O)){if(O>
9007199254740991||isNaN(O))return K.errors=[{instancePath:s+"/modifiers/"+b,schemaPath:"#/oneOf/0/properties/modifiers/items/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;if(O<-9007199254740991||isNaN(O))return K.errors=[{instancePath:s+"/modifiers/"+b,schemaPath:"#/oneOf/0/properties/\
modifiers/items/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}}],!1}var y=h===e;if(!y)break}}}else return K.errors=[{instancePath:s+
"/modifiers",schemaPath:"#/oneOf/0/properties/modifiers/type",keyword:"type",params:{type:"array"}}],!1;var i=a===e}else var i=!0;if(i)if(r.array!==void 0){let f=e;
if(typeof r.array!="boolean")return K.errors=[{instancePath:s+"/array",schemaPath:"#/oneOf/0/properties/array/type",keyword:"type",params:{type:"boolean"}}],!1;
var i=f===e}else var i=!0}}}}}else return K.errors=[{instancePath:s,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"}}],!1;var u=!0}else if(g===
"enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.kind===void 0&&(m="kind")||r.name===void 0&&(m="name")||r.array===void 0&&(m="array"))return K.
errors=[{instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:m}}],!1;{let c=e;for(let f in r)if(!(f==="kind"||f==="name"||
f==="array")){return K.errors=[{instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}
if(c===e){if(r.kind!==void 0){let f=r.kind,a=e;if(typeof f!="string")return K.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/type",keyword:"\
type",params:{type:"string"}}],!1;if(f!=="enum")return K.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"\
enum"}}],!1;var l=a===e}else var l=!0;if(l){if(r.name!==void 0){let f=r.name,a=e;if(e===a)if(typeof f=="string"){if(D(f)<1)return K.errors=[{instancePath:s+"/na\
me",schemaPath:"#/oneOf/1/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return K.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf\
/1/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var l=a===e}else var l=!0;if(l)if(r.array!==void 0){let f=e;if(typeof r.array!="boolean")return K.
errors=[{instancePath:s+"/array",schemaPath:"#/oneOf/1/properties/array/type",keyword:"type",params:{type:"boolean"}}],!1;var l=f===e}else var l=!0}}}}else return K.
errors=[{instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else return K.errors=[{instancePath:s,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:g}}],!1;else return K.errors=[{instancePath:s,schemaPath:"#/discriminator",
keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:g}}],!1}else return K.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return K.errors=t,P.props=u,e===0}K.evaluated={dynamicProps:!0,dynamicItems:!1};function R(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=R.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.sql===void 0&&(l="sql")||r.columns===void 0&&(l="columns")||
r.functions===void 0&&(l="functions"))return R.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;{let g=e;for(let o in r)
if(!(o==="sql"||o==="columns"||o==="functions")){return R.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(g===e){if(r.sql!==void 0){let o=r.sql,m=e;if(e===m)if(typeof o=="string"){if(D(o)<1)return R.errors=[{instancePath:s+"/sql",schemaPath:"#/properties\
/sql/minLength",keyword:"minLength",params:{limit:1}}],!1}else return R.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{
type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(r.columns!==void 0){let o=r.columns,m=e;if(e===m)if(Array.isArray(o)){var y=!0;let f=o.length;for(let a=0;a<
f;a++){let p=o[a],k=e;if(e===k)if(typeof p=="string"){if(D(p)<1)return R.errors=[{instancePath:s+"/columns/"+a,schemaPath:"#/properties/columns/items/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return R.errors=[{instancePath:s+"/columns/"+a,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{
type:"string"}}],!1;var y=k===e;if(!y)break}}else return R.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"\
array"}}],!1;var i=m===e}else var i=!0;if(i)if(r.functions!==void 0){let o=r.functions,m=e;if(e===m)if(Array.isArray(o)){var u=!0;let f=o.length;for(let a=0;a<f;a++){
let p=o[a],k=e;if(e===k)if(typeof p=="string"){if(D(p)<1)return R.errors=[{instancePath:s+"/functions/"+a,schemaPath:"#/properties/functions/items/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return R.errors=[{instancePath:s+"/functions/"+a,schemaPath:"#/properties/functions/items/type",keyword:"type",params:{type:"\
string"}}],!1;var u=k===e;if(!u)break}}else return R.errors=[{instancePath:s+"/functions",schemaPath:"#/properties/functions/type",keyword:"type",params:{type:"\
array"}}],!1;var i=m===e}else var i=!0}}}}else return R.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return R.errors=t,
e===0}R.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ke(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=ke.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.
name===void 0&&(l="name")||r.type===void 0&&(l="type")||r.nullable===void 0&&(l="nullable")||r.default===void 0&&(l="default")||r.generated===void 0&&(l="genera\
ted")||r.comment===void 0&&(l="comment"))return ke.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;{let g=e;for(let o in r)
if(!(o==="name"||o==="type"||o==="nullable"||o==="default"||o==="generated"||o==="comment")){return ke.errors=[{instancePath:s,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(g===e){if(r.name!==void 0){let o=r.name,m=e;if(e===m)if(typeof o=="string"){if(D(o)<
1)return ke.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ke.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(r.type!==void 0){let o=e;K(r.type,{instancePath:s+
"/type",parentData:r,parentDataProperty:"type",rootData:L,dynamicAnchors:A})||(t=t===null?K.errors:t.concat(K.errors),e=t.length);var i=o===e}else var i=!0;if(i){
if(r.nullable!==void 0){let o=e;if(typeof r.nullable!="boolean")return ke.errors=[{instancePath:s+"/nullable",schemaPath:"#/properties/nullable/type",keyword:"t\
ype",params:{type:"boolean"}}],!1;var i=o===e}else var i=!0;if(i){if(r.default!==void 0){let o=r.default,m=e,c=e,f=!1,a=e;R(o,{instancePath:s+"/default",parentData:r,
parentDataProperty:"default",rootData:L,dynamicAnchors:A})||(t=t===null?R.errors:t.concat(R.errors),e=t.length);var y=a===e;f=f||y;let p=e;if(o!==null){let b={instancePath:s+
"/default",schemaPath:"#/properties/default/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var y=p===e;if(f=f||y,f)e=c,t!==null&&
(c?t.length=c:t=null);else{let b={instancePath:s+"/default",schemaPath:"#/properties/default/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,
ke.errors=t,!1}var i=m===e}else var i=!0;if(i){if(r.generated!==void 0){let o=r.generated,m=e,c=e,f=!1,a=e;R(o,{instancePath:s+"/generated",parentData:r,parentDataProperty:"\
generated",rootData:L,dynamicAnchors:A})||(t=t===null?R.errors:t.concat(R.errors),e=t.length);var u=a===e;f=f||u;let p=e;if(o!==null){let b={instancePath:s+"/ge\
nerated",schemaPath:"#/properties/generated/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var u=p===e;if(f=f||u,f)e=c,t!==null&&
(c?t.length=c:t=null);else{let b={instancePath:s+"/generated",schemaPath:"#/properties/generated/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(
b),e++,ke.errors=t,!1}var i=m===e}else var i=!0;if(i)if(r.comment!==void 0){let o=r.comment,m=e;if(typeof o!="string"&&o!==null)return ke.errors=[{instancePath:s+
"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:Qr.properties.comment.type}}],!1;var i=m===e}else var i=!0}}}}}}}else return ke.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ke.errors=t,e===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Pe(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Pe.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.name===void 0&&(u="name")||r.columns===void 0&&(u="column\
s"))return Pe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u}}],!1;{let l=e;for(let g in r)if(!(g==="name"||g==="c\
olumns")){return Pe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}}],!1;break}if(l===e){
if(r.name!==void 0){let g=r.name,o=e;if(e===o)if(typeof g=="string"){if(D(g)<1)return Pe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return Pe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],
!1;var i=o===e}else var i=!0;if(i)if(r.columns!==void 0){let g=r.columns,o=e;if(e===o)if(Array.isArray(g)){if(g.length<1)return Pe.errors=[{instancePath:s+"/col\
umns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var y=!0;let c=g.length;for(let f=0;f<c;f++){let a=g[f],p=e;if(e===p)
if(typeof a=="string"){if(D(a)<1)return Pe.errors=[{instancePath:s+"/columns/"+f,schemaPath:"#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return Pe.errors=[{instancePath:s+"/columns/"+f,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"string"}}],!1;var y=p===e;if(!y)
break}}}else return Pe.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=o===e}else var i=!0}}}else
return Pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Pe.errors=t,e===0}Pe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function he(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=he.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.name===void 0&&(u="name")||r.columns===void 0&&(u="column\
s")||r.nullsNotDistinct===void 0&&(u="nullsNotDistinct"))return he.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u}}],
!1;{let l=e;for(let g in r)if(!(g==="name"||g==="columns"||g==="nullsNotDistinct")){return he.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:g}}],!1;break}if(l===e){if(r.name!==void 0){let g=r.name,o=e;if(e===o)if(typeof g=="string"){if(D(g)<1)return he.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return he.errors=[{instancePath:s+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i){if(r.columns!==void 0){let g=r.columns,o=e;if(e===
o)if(Array.isArray(g)){if(g.length<1)return he.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var y=!0;let c=g.length;for(let f=0;f<c;f++){let a=g[f],p=e;if(e===p)if(typeof a=="string"){if(D(a)<1)return he.errors=[{instancePath:s+"/columns/"+f,schemaPath:"\
#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return he.errors=[{instancePath:s+"/columns/"+f,schemaPath:"#/properties/co\
lumns/items/type",keyword:"type",params:{type:"string"}}],!1;var y=p===e;if(!y)break}}}else return he.errors=[{instancePath:s+"/columns",schemaPath:"#/propertie\
s/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=o===e}else var i=!0;if(i)if(r.nullsNotDistinct!==void 0){let g=e;if(typeof r.nullsNotDistinct!="\
boolean")return he.errors=[{instancePath:s+"/nullsNotDistinct",schemaPath:"#/properties/nullsNotDistinct/type",keyword:"type",params:{type:"boolean"}}],!1;var i=g===
e}else var i=!0}}}}else return he.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return he.errors=t,e===0}he.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};var Or={type:"object",properties:{name:{type:"string",minLength:1},columns:{minItems:1,type:"array",items:{type:"strin\
g",minLength:1}},references:{type:"object",properties:{table:{type:"string",minLength:1},columns:{minItems:1,type:"array",items:{type:"string",minLength:1}}},required:[
"table","columns"],additionalProperties:!1},onDelete:{type:"string",enum:["NO ACTION","RESTRICT","CASCADE","SET NULL","SET DEFAULT"]},onUpdate:{type:"string",enum:[
"NO ACTION","RESTRICT","CASCADE","SET NULL","SET DEFAULT"]}},required:["name","columns","references","onDelete","onUpdate"],additionalProperties:!1};function G(r,{
instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=G.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&
(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.name===void 0&&(g="name")||r.columns===void 0&&(g="columns")||r.references===void 0&&
(g="references")||r.onDelete===void 0&&(g="onDelete")||r.onUpdate===void 0&&(g="onUpdate"))return G.errors=[{instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:g}}],!1;{let o=e;for(let m in r)if(!(m==="name"||m==="columns"||m==="references"||m==="onDelete"||m==="onUpdate")){return G.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(o===e){if(r.name!==void 0){let m=r.
name,c=e;if(e===c)if(typeof m=="string"){if(D(m)<1)return G.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return G.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;
if(i){if(r.columns!==void 0){let m=r.columns,c=e;if(e===c)if(Array.isArray(m)){if(m.length<1)return G.errors=[{instancePath:s+"/columns",schemaPath:"#/propertie\
s/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var y=!0;let a=m.length;for(let p=0;p<a;p++){let k=m[p],b=e;if(e===b)if(typeof k=="string"){if(D(k)<
1)return G.errors=[{instancePath:s+"/columns/"+p,schemaPath:"#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return G.errors=
[{instancePath:s+"/columns/"+p,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"string"}}],!1;var y=b===e;if(!y)break}}}else return G.errors=
[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=c===e}else var i=!0;if(i){if(r.references!==void 0){
let m=r.references,c=e;if(e===c)if(m&&typeof m=="object"&&!Array.isArray(m)){let a;if(m.table===void 0&&(a="table")||m.columns===void 0&&(a="columns"))return G.
errors=[{instancePath:s+"/references",schemaPath:"#/properties/references/required",keyword:"required",params:{missingProperty:a}}],!1;{let p=e;for(let k in m)if(!(k===
"table"||k==="columns")){return G.errors=[{instancePath:s+"/references",schemaPath:"#/properties/references/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:k}}],!1;break}if(p===e){if(m.table!==void 0){let k=m.table,b=e;if(e===b)if(typeof k=="string"){if(D(k)<1)return G.errors=[{instancePath:s+
"/references/table",schemaPath:"#/properties/references/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return G.errors=[{instancePath:s+
"/references/table",schemaPath:"#/properties/references/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var u=b===e}else var u=!0;if(u)if(m.columns!==
void 0){let k=m.columns,b=e;if(e===b)if(Array.isArray(k)){if(k.length<1)return G.errors=[{instancePath:s+"/references/columns",schemaPath:"#/properties/referenc\
es/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var l=!0;let h=k.length;for(let w=0;w<h;w++){let N=k[w],j=e;if(e===j)if(typeof N=="str\
ing"){if(D(N)<1)return G.errors=[{instancePath:s+"/references/columns/"+w,schemaPath:"#/properties/references/properties/columns/items/minLength",keyword:"minLe\
ngth",params:{limit:1}}],!1}else return G.errors=[{instancePath:s+"/references/columns/"+w,schemaPath:"#/properties/references/properties/columns/items/type",keyword:"\
type",params:{type:"string"}}],!1;var l=j===e;if(!l)break}}}else return G.errors=[{instancePath:s+"/references/columns",schemaPath:"#/properties/references/prop\
erties/columns/type",keyword:"type",params:{type:"array"}}],!1;var u=b===e}else var u=!0}}}else return G.errors=[{instancePath:s+"/references",schemaPath:"#/pro\
perties/references/type",keyword:"type",params:{type:"object"}}],!1;var i=c===e}else var i=!0;if(i){if(r.onDelete!==void 0){let m=r.onDelete,c=e;if(typeof m!="s\
tring")return G.errors=[{instancePath:s+"/onDelete",schemaPath:"#/properties/onDelete/type",keyword:"type",params:{type:"string"}}],!1;if(!(m==="NO ACTION"||m===
"RESTRICT"||m==="CASCADE"||m==="SET NULL"||m==="SET DEFAULT"))return G.errors=[{instancePath:s+"/onDelete",schemaPath:"#/properties/onDelete/enum",keyword:"enum",
params:{allowedValues:Or.properties.onDelete.enum}}],!1;var i=c===e}else var i=!0;if(i)if(r.onUpdate!==void 0){let m=r.onUpdate,c=e;if(typeof m!="string")return G.
errors=[{instancePath:s+"/onUpdate",schemaPath:"#/properties/onUpdate/type",keyword:"type",params:{type:"string"}}],!1;if(!(m==="NO ACTION"||m==="RESTRICT"||m===
"CASCADE"||m==="SET NULL"||m==="SET DEFAULT"))return G.errors=[{instancePath:s+"/onUpdate",schemaPath:"#/properties/onUpdate/enum",keyword:"enum",params:{allowedValues:Or.
properties.onUpdate.enum}}],!1;var i=c===e}else var i=!0}}}}}}else return G.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return G.errors=t,e===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ne(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Ne.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.name===void 0&&(y="name")||r.expression===void 0&&(y="exp\
ression"))return Ne.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;{let u=e;for(let l in r)if(!(l==="name"||
l==="expression")){return Ne.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}
if(u===e){if(r.name!==void 0){let l=r.name,g=e;if(e===g)if(typeof l=="string"){if(D(l)<1)return Ne.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Ne.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}}],!1;var i=g===e}else var i=!0;if(i)if(r.expression!==void 0){let l=e;R(r.expression,{instancePath:s+"/expression",parentData:r,parentDataProperty:"\
expression",rootData:L,dynamicAnchors:A})||(t=t===null?R.errors:t.concat(R.errors),e=t.length);var i=l===e}else var i=!0}}}else return Ne.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ne.errors=t,e===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Lr={type:"ob\
ject",properties:{name:{type:"string",minLength:1},method:{type:"string",enum:["btree","hash","gin","gist","brin","spgist"]},unique:{type:"boolean"},keys:{minItems:1,
type:"array",items:{type:"object",properties:{expression:{$ref:"https://wesley.dev/schemas/definitions/Expression"},descending:{type:"boolean"},nulls:{type:"str\
ing",enum:["FIRST","LAST"]}},required:["expression","descending","nulls"],additionalProperties:!1}},include:{type:"array",items:{type:"string",minLength:1}},where:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]}},required:["name","method","unique","keys","include","where"],additionalProperties:!1};
function X(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=X.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.name===void 0&&(o="name")||r.method===void 0&&(o="method")||
r.unique===void 0&&(o="unique")||r.keys===void 0&&(o="keys")||r.include===void 0&&(o="include")||r.where===void 0&&(o="where"))return X.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;{let m=e;for(let c in r)if(!(c==="name"||c==="method"||c==="unique"||c==="keys"||c===
"include"||c==="where")){return X.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}}],!1;
break}if(m===e){if(r.name!==void 0){let c=r.name,f=e;if(e===f)if(typeof c=="string"){if(D(c)<1)return X.errors=[{instancePath:s+"/name",schemaPath:"#/properties\
/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return X.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.method!==void 0){let c=r.method,f=e;if(typeof c!="string")return X.errors=[{instancePath:s+"/method",schemaPath:"\
#/properties/method/type",keyword:"type",params:{type:"string"}}],!1;if(!(c==="btree"||c==="hash"||c==="gin"||c==="gist"||c==="brin"||c==="spgist"))return X.errors=
[{instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:Lr.properties.method.enum}}],!1;var i=f===e}else var i=!0;
if(i){if(r.unique!==void 0){let c=e;if(typeof r.unique!="boolean")return X.errors=[{instancePath:s+"/unique",schemaPath:"#/properties/unique/type",keyword:"type",
params:{type:"boolean"}}],!1;var i=c===e}else var i=!0;if(i){if(r.keys!==void 0){let c=r.keys,f=e;if(e===f)if(Array.isArray(c)){if(c.length<1)return X.errors=[{
instancePath:s+"/keys",schemaPath:"#/properties/keys/minItems",keyword:"minItems",params:{limit:1}}],!1;{var y=!0;let p=c.length;for(let k=0;k<p;k++){let b=c[k],
O=e;if(e===O)if(b&&typeof b=="object"&&!Array.isArray(b)){let w;if(b.expression===void 0&&(w="expression")||b.descending===void 0&&(w="descending")||b.nulls===void 0&&
(w="nulls"))return X.errors=[{instancePath:s+"/keys/"+k,schemaPath:"#/properties/keys/items/required",keyword:"required",params:{missingProperty:w}}],!1;{let N=e;
for(let j in b)if(!(j==="expression"||j==="descending"||j==="nulls")){return X.errors=[{instancePath:s+"/keys/"+k,schemaPath:"#/properties/keys/items/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:j}}],!1;break}if(N===e){if(b.expression!==void 0){let j=e;R(b.expression,{instancePath:s+"\
/keys/"+k+"/expression",parentData:b,parentDataProperty:"expression",rootData:L,dynamicAnchors:A})||(t=t===null?R.errors:t.concat(R.errors),e=t.length);var u=j===
e}else var u=!0;if(u){if(b.descending!==void 0){let j=e;if(typeof b.descending!="boolean")return X.errors=[{instancePath:s+"/keys/"+k+"/descending",schemaPath:"\
#/properties/keys/items/properties/descending/type",keyword:"type",params:{type:"boolean"}}],!1;var u=j===e}else var u=!0;if(u)if(b.nulls!==void 0){let j=b.nulls,
q=e;if(typeof j!="string")return X.errors=[{instancePath:s+"/keys/"+k+"/nulls",schemaPath:"#/properties/keys/items/properties/nulls/type",keyword:"type",params:{
type:"string"}}],!1;if(!(j==="FIRST"||j==="LAST"))return X.errors=[{instancePath:s+"/keys/"+k+"/nulls",schemaPath:"#/properties/keys/items/properties/nulls/enum",
keyword:"enum",params:{allowedValues:Lr.properties.keys.items.properties.nulls.enum}}],!1;var u=q===e}else var u=!0}}}}else return X.errors=[{instancePath:s+"/k\
eys/"+k,schemaPath:"#/properties/keys/items/type",keyword:"type",params:{type:"object"}}],!1;var y=O===e;if(!y)break}}}else return X.errors=[{instancePath:s+"/k\
eys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i){if(r.include!==void 0){let c=r.include,f=e;if(e===
f)if(Array.isArray(c)){var l=!0;let p=c.length;for(let k=0;k<p;k++){let b=c[k],O=e;if(e===O)if(typeof b=="string"){if(D(b)<1)return X.errors=[{instancePath:s+"/\
include/"+k,schemaPath:"#/properties/include/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return X.errors=[{instancePath:s+"/include/"+k,schemaPath:"\
#/properties/include/items/type",keyword:"type",params:{type:"string"}}],!1;var l=O===e;if(!l)break}}else return X.errors=[{instancePath:s+"/include",schemaPath:"\
#/properties/include/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i)if(r.where!==void 0){let c=r.where,f=e,a=e,p=!1,k=e;R(c,{instancePath:s+
"/where",parentData:r,parentDataProperty:"where",rootData:L,dynamicAnchors:A})||(t=t===null?R.errors:t.concat(R.errors),e=t.length);var g=k===e;p=p||g;let b=e;if(c!==
null){let h={instancePath:s+"/where",schemaPath:"#/properties/where/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[h]:t.push(h),e++}var g=b===e;
if(p=p||g,p)e=a,t!==null&&(a?t.length=a:t=null);else{let h={instancePath:s+"/where",schemaPath:"#/properties/where/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[h]:t.push(h),e++,X.errors=t,!1}var i=f===e}else var i=!0}}}}}}}else return X.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}}],!1;return X.errors=t,e===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function De(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=De.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.enabled===void 0&&(y="enabled")||r.forced===void 0&&(y="f\
orced"))return De.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;{let u=e;for(let l in r)if(!(l==="enabled"||
l==="forced")){return De.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(u===
e){if(r.enabled!==void 0){let l=e;if(typeof r.enabled!="boolean")return De.errors=[{instancePath:s+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"ty\
pe",params:{type:"boolean"}}],!1;var i=l===e}else var i=!0;if(i)if(r.forced!==void 0){let l=e;if(typeof r.forced!="boolean")return De.errors=[{instancePath:s+"/\
forced",schemaPath:"#/properties/forced/type",keyword:"type",params:{type:"boolean"}}],!1;var i=l===e}else var i=!0}}}else return De.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return De.errors=t,e===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var es={type:"object",properties:{
name:{type:"string",minLength:1},command:{type:"string",enum:["SELECT","INSERT","UPDATE","DELETE"]},roles:{type:"array",items:{type:"string",minLength:1}},using:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]},check:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"\
null"}]},reads:{type:"array",items:{type:"string",minLength:1}}},required:["name","command","roles","using","check","reads"],additionalProperties:!1};function H(r,{
instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=H.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&
(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.name===void 0&&(o="name")||r.command===void 0&&(o="command")||r.roles===void 0&&(o=
"roles")||r.using===void 0&&(o="using")||r.check===void 0&&(o="check")||r.reads===void 0&&(o="reads"))return H.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;{let m=e;for(let c in r)if(!(c==="name"||c==="command"||c==="roles"||c==="using"||c==="check"||c==="reads")){return H.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}}],!1;break}if(m===e){if(r.name!==void 0){
let c=r.name,f=e;if(e===f)if(typeof c=="string"){if(D(c)<1)return H.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",
params:{limit:1}}],!1}else return H.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else
var i=!0;if(i){if(r.command!==void 0){let c=r.command,f=e;if(typeof c!="string")return H.errors=[{instancePath:s+"/command",schemaPath:"#/properties/command/typ\
e",keyword:"type",params:{type:"string"}}],!1;if(!(c==="SELECT"||c==="INSERT"||c==="UPDATE"||c==="DELETE"))return H.errors=[{instancePath:s+"/command",schemaPath:"\
#/properties/command/enum",keyword:"enum",params:{allowedValues:es.properties.command.enum}}],!1;var i=f===e}else var i=!0;if(i){if(r.roles!==void 0){let c=r.roles,
f=e;if(e===f)if(Array.isArray(c)){var y=!0;let p=c.length;for(let k=0;k<p;k++){let b=c[k],O=e;if(e===O)if(typeof b=="string"){if(D(b)<1)return H.errors=[{instancePath:s+
"/roles/"+k,schemaPath:"#/properties/roles/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return H.errors=[{instancePath:s+"/roles/"+k,schemaPath:"\
#/properties/roles/items/type",keyword:"type",params:{type:"string"}}],!1;var y=O===e;if(!y)break}}else return H.errors=[{instancePath:s+"/roles",schemaPath:"#/\
properties/roles/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i){if(r.using!==void 0){let c=r.using,f=e,a=e,p=!1,k=e;R(c,{instancePath:s+
"/using",parentData:r,parentDataProperty:"using",rootData:L,dynamicAnchors:A})||(t=t===null?R.errors:t.concat(R.errors),e=t.length);var u=k===e;p=p||u;let b=e;if(c!==
null){let h={instancePath:s+"/using",schemaPath:"#/properties/using/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[h]:t.push(h),e++}var u=b===e;
if(p=p||u,p)e=a,t!==null&&(a?t.length=a:t=null);else{let h={instancePath:s+"/using",schemaPath:"#/properties/using/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[h]:t.push(h),e++,H.errors=t,!1}var i=f===e}else var i=!0;if(i){if(r.check!==void 0){let c=r.check,f=e,a=e,p=!1,k=e;R(c,{instancePath:s+"/check",parentData:r,
parentDataProperty:"check",rootData:L,dynamicAnchors:A})||(t=t===null?R.errors:t.concat(R.errors),e=t.length);var l=k===e;p=p||l;let b=e;if(c!==null){let h={instancePath:s+
"/check",schemaPath:"#/properties/check/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[h]:t.push(h),e++}var l=b===e;if(p=p||l,p)e=a,t!==null&&(a?
t.length=a:t=null);else{let h={instancePath:s+"/check",schemaPath:"#/properties/check/anyOf",keyword:"anyOf",params:{}};return t===null?t=[h]:t.push(h),e++,H.errors=
t,!1}var i=f===e}else var i=!0;if(i)if(r.reads!==void 0){let c=r.reads,f=e;if(e===f)if(Array.isArray(c)){var g=!0;let p=c.length;for(let k=0;k<p;k++){let b=c[k],
O=e;if(e===O)if(typeof b=="string"){if(D(b)<1)return H.errors=[{instancePath:s+"/reads/"+k,schemaPath:"#/properties/reads/items/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return H.errors=[{instancePath:s+"/reads/"+k,schemaPath:"#/properties/reads/items/type",keyword:"type",params:{type:"string"}}],!1;var g=O===
e;if(!g)break}}else return H.errors=[{instancePath:s+"/reads",schemaPath:"#/properties/reads/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0}}}}}}}else
return H.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return H.errors=t,e===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var rs={type:"object",properties:{role:{type:"string",minLength:1},column:{anyOf:[{type:"string",minLength:1},{type:"null"}]},privileges:{minItems:1,type:"array",
items:{type:"string",enum:["SELECT","INSERT","UPDATE","DELETE","TRUNCATE","REFERENCES","TRIGGER"]}}},required:["role","column","privileges"],additionalProperties:!1};
function ge(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ge.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.role===void 0&&(l="role")||r.column===void 0&&(l="column")||
r.privileges===void 0&&(l="privileges"))return ge.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;{let g=e;for(let o in r)
if(!(o==="role"||o==="column"||o==="privileges")){return ge.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(g===e){if(r.role!==void 0){let o=r.role,m=e;if(e===m)if(typeof o=="string"){if(D(o)<1)return ge.errors=[{instancePath:s+"/role",schemaPath:"#/proper\
ties/role/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ge.errors=[{instancePath:s+"/role",schemaPath:"#/properties/role/type",keyword:"type",
params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(r.column!==void 0){let o=r.column,m=e,c=e,f=!1,a=e;if(e===a)if(typeof o=="string"){if(D(o)<1){let b={
instancePath:s+"/column",schemaPath:"#/properties/column/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[b]:t.push(b),e++}}else{let b={instancePath:s+
"/column",schemaPath:"#/properties/column/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[b]:t.push(b),e++}var y=a===e;f=f||y;let p=e;if(o!==null){
let b={instancePath:s+"/column",schemaPath:"#/properties/column/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var y=p===e;if(f=
f||y,f)e=c,t!==null&&(c?t.length=c:t=null);else{let b={instancePath:s+"/column",schemaPath:"#/properties/column/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[b]:t.push(b),e++,ge.errors=t,!1}var i=m===e}else var i=!0;if(i)if(r.privileges!==void 0){let o=r.privileges,m=e;if(e===m)if(Array.isArray(o)){if(o.length<1)return ge.
errors=[{instancePath:s+"/privileges",schemaPath:"#/properties/privileges/minItems",keyword:"minItems",params:{limit:1}}],!1;{var u=!0;let f=o.length;for(let a=0;a<
f;a++){let p=o[a],k=e;if(typeof p!="string")return ge.errors=[{instancePath:s+"/privileges/"+a,schemaPath:"#/properties/privileges/items/type",keyword:"type",params:{
type:"string"}}],!1;if(!(p==="SELECT"||p==="INSERT"||p==="UPDATE"||p==="DELETE"||p==="TRUNCATE"||p==="REFERENCES"||p==="TRIGGER"))return ge.errors=[{instancePath:s+
"/privileges/"+a,schemaPath:"#/properties/privileges/items/enum",keyword:"enum",params:{allowedValues:rs.properties.privileges.items.enum}}],!1;var u=k===e;if(!u)
break}}}else return ge.errors=[{instancePath:s+"/privileges",schemaPath:"#/properties/privileges/type",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else
var i=!0}}}}else return ge.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ge.errors=t,e===0}ge.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function oe(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=oe.evaluated;
if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.name===void 0&&(f="name")||r.
columns===void 0&&(f="columns")||r.primaryKey===void 0&&(f="primaryKey")||r.uniqueConstraints===void 0&&(f="uniqueConstraints")||r.foreignKeys===void 0&&(f="for\
eignKeys")||r.checks===void 0&&(f="checks")||r.indexes===void 0&&(f="indexes")||r.rowSecurity===void 0&&(f="rowSecurity")||r.policies===void 0&&(f="policies")||
r.grants===void 0&&(f="grants")||r.comment===void 0&&(f="comment"))return oe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}}],
!1;{let a=e;for(let p in r)if(!or.call(_r.properties,p)){return oe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p}}],!1;break}if(a===e){if(r.name!==void 0){let p=r.name,k=e;if(e===k)if(typeof p=="string"){if(D(p)<1)return oe.errors=[{instancePath:s+"/na\
me",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return oe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/n\
ame/type",keyword:"type",params:{type:"string"}}],!1;var i=k===e}else var i=!0;if(i){if(r.columns!==void 0){let p=r.columns,k=e;if(e===k)if(Array.isArray(p)){var y=!0;
let O=p.length;for(let h=0;h<O;h++){let w=e;ke(p[h],{instancePath:s+"/columns/"+h,parentData:p,parentDataProperty:h,rootData:L,dynamicAnchors:A})||(t=t===null?ke.
errors:t.concat(ke.errors),e=t.length);var y=w===e;if(!y)break}}else return oe.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"\
type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i){if(r.primaryKey!==void 0){let p=e;Pe(r.primaryKey,{instancePath:s+"/primaryKey",parentData:r,parentDataProperty:"\
primaryKey",rootData:L,dynamicAnchors:A})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var i=p===e}else var i=!0;if(i){if(r.uniqueConstraints!==void 0){
let p=r.uniqueConstraints,k=e;if(e===k)if(Array.isArray(p)){var u=!0;let O=p.length;for(let h=0;h<O;h++){let w=e;he(p[h],{instancePath:s+"/uniqueConstraints/"+h,
parentData:p,parentDataProperty:h,rootData:L,dynamicAnchors:A})||(t=t===null?he.errors:t.concat(he.errors),e=t.length);var u=w===e;if(!u)break}}else return oe.errors=
[{instancePath:s+"/uniqueConstraints",schemaPath:"#/properties/uniqueConstraints/type",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i){
if(r.foreignKeys!==void 0){let p=r.foreignKeys,k=e;if(e===k)if(Array.isArray(p)){var l=!0;let O=p.length;for(let h=0;h<O;h++){let w=e;G(p[h],{instancePath:s+"/f\
oreignKeys/"+h,parentData:p,parentDataProperty:h,rootData:L,dynamicAnchors:A})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var l=w===e;if(!l)break}}else
return oe.errors=[{instancePath:s+"/foreignKeys",schemaPath:"#/properties/foreignKeys/type",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;
if(i){if(r.checks!==void 0){let p=r.checks,k=e;if(e===k)if(Array.isArray(p)){var g=!0;let O=p.length;for(let h=0;h<O;h++){let w=e;Ne(p[h],{instancePath:s+"/chec\
ks/"+h,parentData:p,parentDataProperty:h,rootData:L,dynamicAnchors:A})||(t=t===null?Ne.errors:t.concat(Ne.errors),e=t.length);var g=w===e;if(!g)break}}else return oe.
errors=[{instancePath:s+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i){if(r.indexes!==
void 0){let p=r.indexes,k=e;if(e===k)if(Array.isArray(p)){var o=!0;let O=p.length;for(let h=0;h<O;h++){let w=e;X(p[h],{instancePath:s+"/indexes/"+h,parentData:p,
parentDataProperty:h,rootData:L,dynamicAnchors:A})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var o=w===e;if(!o)break}}else return oe.errors=[{instancePath:s+
"/indexes",schemaPath:"#/properties/indexes/type",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i){if(r.rowSecurity!==void 0){let p=e;De(
r.rowSecurity,{instancePath:s+"/rowSecurity",parentData:r,parentDataProperty:"rowSecurity",rootData:L,dynamicAnchors:A})||(t=t===null?De.errors:t.concat(De.errors),
e=t.length);var i=p===e}else var i=!0;if(i){if(r.policies!==void 0){let p=r.policies,k=e;if(e===k)if(Array.isArray(p)){var m=!0;let O=p.length;for(let h=0;h<O;h++){
let w=e;H(p[h],{instancePath:s+"/policies/"+h,parentData:p,parentDataProperty:h,rootData:L,dynamicAnchors:A})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);
var m=w===e;if(!m)break}}else return oe.errors=[{instancePath:s+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type:"array"}}],!1;var i=k===
e}else var i=!0;if(i){if(r.grants!==void 0){let p=r.grants,k=e;if(e===k)if(Array.isArray(p)){var c=!0;let O=p.length;for(let h=0;h<O;h++){let w=e;ge(p[h],{instancePath:s+
"/grants/"+h,parentData:p,parentDataProperty:h,rootData:L,dynamicAnchors:A})||(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var c=w===e;if(!c)break}}else
return oe.errors=[{instancePath:s+"/grants",schemaPath:"#/properties/grants/type",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i)if(r.
comment!==void 0){let p=r.comment,k=e;if(typeof p!="string"&&p!==null)return oe.errors=[{instancePath:s+"/comment",schemaPath:"#/properties/comment/type",keyword:"\
type",params:{type:_r.properties.comment.type}}],!1;var i=k===e}else var i=!0}}}}}}}}}}}}else return oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}}],!1;return oe.errors=t,e===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _e(r,{instancePath:s="",parentData:S,parentDataProperty:$,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=_e.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let l;if(r.enums===void 0&&(l="enums")||r.tables===void 0&&(l="tables"))return _e.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:l}}],!1;{let g=e;for(let o in r)if(!(o==="enums"||o==="tables")){return _e.errors=[{instancePath:s,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(g===e){if(r.enums!==void 0){let o=r.enums,m=e;if(e===m)if(Array.isArray(o)){
var i=!0;let c=o.length;for(let f=0;f<c;f++){let a=e;ve(o[f],{instancePath:s+"/enums/"+f,parentData:o,parentDataProperty:f,rootData:L,dynamicAnchors:A})||(t=t===
null?ve.errors:t.concat(ve.errors),e=t.length);var i=a===e;if(!i)break}}else return _e.errors=[{instancePath:s+"/enums",schemaPath:"#/properties/enums/type",keyword:"\
type",params:{type:"array"}}],!1;var y=m===e}else var y=!0;if(y)if(r.tables!==void 0){let o=r.tables,m=e;if(e===m)if(Array.isArray(o)){var u=!0;let f=o.length;for(let a=0;a<
f;a++){let p=e;oe(o[a],{instancePath:s+"/tables/"+a,parentData:o,parentDataProperty:a,rootData:L,dynamicAnchors:A})||(t=t===null?oe.errors:t.concat(oe.errors),e=
t.length);var u=p===e;if(!u)break}}else return _e.errors=[{instancePath:s+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type:"array"}}],
!1;var y=m===e}else var y=!0}}}else return _e.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return _e.errors=t,e===0}_e.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ss=new RegExp("^[0-9a-f]{64}$","u");function C(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=C.
evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(typeof r=="string"){if(!ss.test(r))return C.errors=[{instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}}],!1}else return C.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"}}],!1;return C.errors=t,e===0}C.evaluated={dynamicProps:!1,dynamicItems:!1};var ts={type:"object",properties:{graphqlName:{type:"string"},ts:{type:"string"},zod:{type:"string"},nullableItems:{type:"boolean",const:!0},backfill:{$ref:"htt\
ps://wesley.dev/schemas/definitions/Expression"},deprecated:{type:"string"},weight:{type:"integer",minimum:0,maximum:9007199254740991},critical:{type:"boolean",
const:!0},sensitive:{type:"boolean",const:!0},pii:{type:"boolean",const:!0},uid:{type:"string"},renamedFrom:{type:"string"},renamedValues:{type:"object",propertyNames:{
type:"string"},additionalProperties:{type:"string"}}},additionalProperties:!1};function se(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=se.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l=e;for(let g in r)
if(!or.call(ts.properties,g)){return se.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}}],
!1;break}if(l===e){if(r.graphqlName!==void 0){let g=e;if(typeof r.graphqlName!="string")return se.errors=[{instancePath:s+"/graphqlName",schemaPath:"#/propertie\
s/graphqlName/type",keyword:"type",params:{type:"string"}}],!1;var i=g===e}else var i=!0;if(i){if(r.ts!==void 0){let g=e;if(typeof r.ts!="string")return se.errors=
[{instancePath:s+"/ts",schemaPath:"#/properties/ts/type",keyword:"type",params:{type:"string"}}],!1;var i=g===e}else var i=!0;if(i){if(r.zod!==void 0){let g=e;if(typeof r.
zod!="string")return se.errors=[{instancePath:s+"/zod",schemaPath:"#/properties/zod/type",keyword:"type",params:{type:"string"}}],!1;var i=g===e}else var i=!0;if(i){
if(r.nullableItems!==void 0){let g=r.nullableItems,o=e;if(typeof g!="boolean")return se.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullab\
leItems/type",keyword:"type",params:{type:"boolean"}}],!1;if(g!==!0)return se.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullableItems/co\
nst",keyword:"const",params:{allowedValue:!0}}],!1;var i=o===e}else var i=!0;if(i){if(r.backfill!==void 0){let g=e;R(r.backfill,{instancePath:s+"/backfill",parentData:r,
parentDataProperty:"backfill",rootData:L,dynamicAnchors:A})||(t=t===null?R.errors:t.concat(R.errors),e=t.length);var i=g===e}else var i=!0;if(i){if(r.deprecated!==
void 0){let g=e;if(typeof r.deprecated!="string")return se.errors=[{instancePath:s+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{
type:"string"}}],!1;var i=g===e}else var i=!0;if(i){if(r.weight!==void 0){let g=r.weight,o=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return se.
errors=[{instancePath:s+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof g=="number"&&isFinite(g)){if(g>
9007199254740991||isNaN(g))return se.errors=[{instancePath:s+"/weight",schemaPath:"#/properties/weight/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(g<0||isNaN(g))return se.errors=[{instancePath:s+"/weight",schemaPath:"#/properties/weight/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}
var i=o===e}else var i=!0;if(i){if(r.critical!==void 0){let g=r.critical,o=e;if(typeof g!="boolean")return se.errors=[{instancePath:s+"/critical",schemaPath:"#/\
properties/critical/type",keyword:"type",params:{type:"boolean"}}],!1;if(g!==!0)return se.errors=[{instancePath:s+"/critical",schemaPath:"#/properties/critical/\
const",keyword:"const",params:{allowedValue:!0}}],!1;var i=o===e}else var i=!0;if(i){if(r.sensitive!==void 0){let g=r.sensitive,o=e;if(typeof g!="boolean")return se.
errors=[{instancePath:s+"/sensitive",schemaPath:"#/properties/sensitive/type",keyword:"type",params:{type:"boolean"}}],!1;if(g!==!0)return se.errors=[{instancePath:s+
"/sensitive",schemaPath:"#/properties/sensitive/const",keyword:"const",params:{allowedValue:!0}}],!1;var i=o===e}else var i=!0;if(i){if(r.pii!==void 0){let g=r.
pii,o=e;if(typeof g!="boolean")return se.errors=[{instancePath:s+"/pii",schemaPath:"#/properties/pii/type",keyword:"type",params:{type:"boolean"}}],!1;if(g!==!0)
return se.errors=[{instancePath:s+"/pii",schemaPath:"#/properties/pii/const",keyword:"const",params:{allowedValue:!0}}],!1;var i=o===e}else var i=!0;if(i){if(r.
uid!==void 0){let g=e;if(typeof r.uid!="string")return se.errors=[{instancePath:s+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"}}],
!1;var i=g===e}else var i=!0;if(i){if(r.renamedFrom!==void 0){let g=e;if(typeof r.renamedFrom!="string")return se.errors=[{instancePath:s+"/renamedFrom",schemaPath:"\
#/properties/renamedFrom/type",keyword:"type",params:{type:"string"}}],!1;var i=g===e}else var i=!0;if(i)if(r.renamedValues!==void 0){let g=r.renamedValues,o=e;
if(e===o)if(g&&typeof g=="object"&&!Array.isArray(g)){for(let c in g){let f=e;if(typeof c!="string"){let a={instancePath:s+"/renamedValues",schemaPath:"#/proper\
ties/renamedValues/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:c};t===null?t=[a]:t.push(a),e++}var y=f===e;if(!y){let a={instancePath:s+
"/renamedValues",schemaPath:"#/properties/renamedValues/propertyNames",keyword:"propertyNames",params:{propertyName:c}};return t===null?t=[a]:t.push(a),e++,se.errors=
t,!1;break}}if(y)for(let c in g){let f=e;if(typeof g[c]!="string")return se.errors=[{instancePath:s+"/renamedValues/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/renamedValues/additionalProperties/type",keyword:"type",params:{type:"string"}}],!1;var u=f===e;if(!u)break}}else return se.errors=[{instancePath:s+
"/renamedValues",schemaPath:"#/properties/renamedValues/type",keyword:"type",params:{type:"object"}}],!1;var i=o===e}else var i=!0}}}}}}}}}}}}}else return se.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return se.errors=t,e===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function qe(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=qe.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){for(let u in r){let l=e;if(typeof u!="string"){let g={instancePath:s,
schemaPath:"#/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:u};t===null?t=[g]:t.push(g),e++}var i=l===e;if(!i){let g={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:u}};return t===null?t=[g]:t.push(g),e++,qe.errors=t,!1;break}}if(i)for(let u in r){let l=e;se(r[u],
{instancePath:s+"/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:u,rootData:L,dynamicAnchors:A})||(t=t===null?se.errors:t.concat(se.
errors),e=t.length);var y=l===e;if(!y)break}}else return qe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return qe.errors=
t,e===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ye(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=Ye.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.
format===void 0&&(y="format")||r.schema===void 0&&(y="schema")||r.digest===void 0&&(y="digest")||r.annotations===void 0&&(y="annotations"))return Ye.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;{let u=e;for(let l in r)if(!(l==="format"||l==="schema"||l==="digest"||l==="annotatio\
ns")){return Ye.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(u===e){if(r.
format!==void 0){let l=r.format,g=e;if(typeof l!="string")return Ye.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{
type:"string"}}],!1;if(l!=="wesley.ir/1")return Ye.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"\
wesley.ir/1"}}],!1;var i=g===e}else var i=!0;if(i){if(r.schema!==void 0){let l=e;_e(r.schema,{instancePath:s+"/schema",parentData:r,parentDataProperty:"schema",
rootData:L,dynamicAnchors:A})||(t=t===null?_e.errors:t.concat(_e.errors),e=t.length);var i=l===e}else var i=!0;if(i){if(r.digest!==void 0){let l=e;C(r.digest,{instancePath:s+
"/digest",parentData:r,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var i=l===e}else var i=!0;
if(i)if(r.annotations!==void 0){let l=e;qe(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"annotations",rootData:L,dynamicAnchors:A})||
(t=t===null?qe.errors:t.concat(qe.errors),e=t.length);var i=l===e}else var i=!0}}}}}else return Ye.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Ye.errors=t,e===0}Ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rr=pe,Ar={type:"object",properties:{format:{type:"strin\
g",const:"wesley.evidence/1"},schema:{$ref:"https://wesley.dev/schemas/definitions/Digest"},out:{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u00\
00-\\u001f]+$"},targets:{type:"array",items:{type:"string",enum:["postgres","typescript","zod","pgtap"]}},files:{type:"array",items:{type:"object",properties:{path:{
type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},target:{type:"string",enum:["postgres","typescript","zod","pgtap"]},sha256:{
$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["path","target","sha256"],additionalProperties:!1}},elements:{type:"array",items:{$ref:"https:/\
/wesley.dev/schemas/definitions/Place"}},assertions:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Assertion"}}},required:["format","schema",
"out","targets","files","elements","assertions"],additionalProperties:!1},is={type:"object",properties:{element:{$ref:"https://wesley.dev/schemas/definitions/Ad\
dress"},target:{type:"string",enum:["postgres","typescript","zod","pgtap"]},file:{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},
lines:{type:"array",prefixItems:[{type:"integer",minimum:1,maximum:9007199254740991},{type:"integer",minimum:1,maximum:9007199254740991}],items:!1,minItems:2,maxItems:2},
sha256:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["element","target","file","lines","sha256"],additionalProperties:!1},ns={type:"object",
properties:{kind:{type:"string",enum:["schema","enum","table","column","not-null","primary-key","unique-constraint","foreign-key","check","index","row-security",
"policy","grant"]},table:{anyOf:[{type:"string",minLength:1},{type:"null"}]},name:{type:"string",minLength:1}},required:["kind","table","name"],additionalProperties:!1};
function ye(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ye.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.kind===void 0&&(u="kind")||r.table===void 0&&(u="table")||
r.name===void 0&&(u="name"))return ye.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u}}],!1;{let l=e;for(let g in r)
if(!(g==="kind"||g==="table"||g==="name")){return ye.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}}],
!1;break}if(l===e){if(r.kind!==void 0){let g=r.kind,o=e;if(typeof g!="string")return ye.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(g==="schema"||g==="enum"||g==="table"||g==="column"||g==="not-null"||g==="primary-key"||g==="unique-constraint"||g==="for\
eign-key"||g==="check"||g==="index"||g==="row-security"||g==="policy"||g==="grant"))return ye.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",
keyword:"enum",params:{allowedValues:ns.properties.kind.enum}}],!1;var i=o===e}else var i=!0;if(i){if(r.table!==void 0){let g=r.table,o=e,m=e,c=!1,f=e;if(e===f)
if(typeof g=="string"){if(D(g)<1){let k={instancePath:s+"/table",schemaPath:"#/properties/table/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?
t=[k]:t.push(k),e++}}else{let k={instancePath:s+"/table",schemaPath:"#/properties/table/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[k]:t.push(
k),e++}var y=f===e;c=c||y;let a=e;if(g!==null){let k={instancePath:s+"/table",schemaPath:"#/properties/table/anyOf/1/type",keyword:"type",params:{type:"null"}};
t===null?t=[k]:t.push(k),e++}var y=a===e;if(c=c||y,c)e=m,t!==null&&(m?t.length=m:t=null);else{let k={instancePath:s+"/table",schemaPath:"#/properties/table/anyO\
f",keyword:"anyOf",params:{}};return t===null?t=[k]:t.push(k),e++,ye.errors=t,!1}var i=o===e}else var i=!0;if(i)if(r.name!==void 0){let g=r.name,o=e;if(e===o)if(typeof g==
"string"){if(D(g)<1)return ye.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ye.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0}}}}else return ye.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ye.errors=t,e===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var fr=new RegExp("^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$","u");function de(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,
dynamicAnchors:A={}}={}){let t=null,e=0,P=de.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.element===void 0&&(u="element")||r.target===void 0&&(u="target")||r.file===void 0&&(u="file")||r.lines===void 0&&(u="lines")||r.sha256===
void 0&&(u="sha256"))return de.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u}}],!1;{let l=e;for(let g in r)if(!(g===
"element"||g==="target"||g==="file"||g==="lines"||g==="sha256")){return de.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:g}}],!1;break}if(l===e){if(r.element!==void 0){let g=e;ye(r.element,{instancePath:s+"/element",parentData:r,parentDataProperty:"\
element",rootData:L,dynamicAnchors:A})||(t=t===null?ye.errors:t.concat(ye.errors),e=t.length);var i=g===e}else var i=!0;if(i){if(r.target!==void 0){let g=r.target,
o=e;if(typeof g!="string")return de.errors=[{instancePath:s+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"string"}}],!1;if(!(g===
"postgres"||g==="typescript"||g==="zod"||g==="pgtap"))return de.errors=[{instancePath:s+"/target",schemaPath:"#/properties/target/enum",keyword:"enum",params:{allowedValues:is.
properties.target.enum}}],!1;var i=o===e}else var i=!0;if(i){if(r.file!==void 0){let g=r.file,o=e;if(e===o)if(typeof g=="string"){if(!fr.test(g))return de.errors=
[{instancePath:s+"/file",schemaPath:"#/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],
!1}else return de.errors=[{instancePath:s+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i){
if(r.lines!==void 0){let g=r.lines,o=e;if(e===o)if(Array.isArray(g)){if(g.length>2)return de.errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/max\
Items",keyword:"maxItems",params:{limit:2}}],!1;if(g.length<2)return de.errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/minItems",keyword:"minIt\
ems",params:{limit:2}}],!1;{let c=g.length;if(c>0){let f=g[0],a=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return de.errors=[{instancePath:s+"/l\
ines/0",schemaPath:"#/properties/lines/prefixItems/0/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||
isNaN(f))return de.errors=[{instancePath:s+"/lines/0",schemaPath:"#/properties/lines/prefixItems/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(f<1||isNaN(f))return de.errors=[{instancePath:s+"/lines/0",schemaPath:"#/properties/lines/prefixItems/0/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}}],!1}var y=a===e}if(y){if(c>1){let f=g[1],a=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return de.errors=[{instancePath:s+"/lines/1",schemaPath:"\
#/properties/lines/prefixItems/1/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return de.
errors=[{instancePath:s+"/lines/1",schemaPath:"#/properties/lines/prefixItems/1/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;
if(f<1||isNaN(f))return de.errors=[{instancePath:s+"/lines/1",schemaPath:"#/properties/lines/prefixItems/1/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1}var y=a===e}if(y&&!(g.length<=2))return de.errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/items",keyword:"items",params:{limit:2}}],!1}}}else
return de.errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/type",keyword:"type",params:{type:"array"}}],!1;var i=o===e}else var i=!0;if(i)if(r.sha256!==
void 0){let g=e;C(r.sha256,{instancePath:s+"/sha256",parentData:r,parentDataProperty:"sha256",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),
e=t.length);var i=g===e}else var i=!0}}}}}}else return de.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return de.errors=
t,e===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var as={type:"object",properties:{number:{type:"integer",minimum:1,maximum:9007199254740991},element:{
$ref:"https://wesley.dev/schemas/definitions/Address"},asserts:{type:"string",enum:["structure","refused","allowed"]},description:{type:"string"}},required:["nu\
mber","element","asserts","description"],additionalProperties:!1};function Te(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=Te.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.
number===void 0&&(y="number")||r.element===void 0&&(y="element")||r.asserts===void 0&&(y="asserts")||r.description===void 0&&(y="description"))return Te.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;{let u=e;for(let l in r)if(!(l==="number"||l==="element"||l==="asser\
ts"||l==="description")){return Te.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;
break}if(u===e){if(r.number!==void 0){let l=r.number,g=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return Te.errors=[{instancePath:s+"/number",schemaPath:"\
#/properties/number/type",keyword:"type",params:{type:"integer"}}],!1;if(e===g&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return Te.errors=
[{instancePath:s+"/number",schemaPath:"#/properties/number/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(l<1||isNaN(l))return Te.
errors=[{instancePath:s+"/number",schemaPath:"#/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var i=g===e}else var i=!0;if(i){
if(r.element!==void 0){let l=e;ye(r.element,{instancePath:s+"/element",parentData:r,parentDataProperty:"element",rootData:L,dynamicAnchors:A})||(t=t===null?ye.errors:
t.concat(ye.errors),e=t.length);var i=l===e}else var i=!0;if(i){if(r.asserts!==void 0){let l=r.asserts,g=e;if(typeof l!="string")return Te.errors=[{instancePath:s+
"/asserts",schemaPath:"#/properties/asserts/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="structure"||l==="refused"||l==="allowed"))return Te.errors=
[{instancePath:s+"/asserts",schemaPath:"#/properties/asserts/enum",keyword:"enum",params:{allowedValues:as.properties.asserts.enum}}],!1;var i=g===e}else var i=!0;
if(i)if(r.description!==void 0){let l=e;if(typeof r.description!="string")return Te.errors=[{instancePath:s+"/description",schemaPath:"#/properties/description/\
type",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0}}}}}else return Te.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Te.errors=t,e===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pe(r,{instancePath:s="",parentData:S,parentDataProperty:$,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=pe.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let m;if(r.format===void 0&&(m="format")||r.schema===void 0&&(m="schema")||r.out===void 0&&(m="out")||r.targets===void 0&&(m="target\
s")||r.files===void 0&&(m="files")||r.elements===void 0&&(m="elements")||r.assertions===void 0&&(m="assertions"))return pe.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:m}}],!1;{let c=e;for(let f in r)if(!(f==="format"||f==="schema"||f==="out"||f==="targets"||f==="files"||f===
"elements"||f==="assertions")){return pe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],
!1;break}if(c===e){if(r.format!==void 0){let f=r.format,a=e;if(typeof f!="string")return pe.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(f!=="wesley.evidence/1")return pe.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"\
const",params:{allowedValue:"wesley.evidence/1"}}],!1;var i=a===e}else var i=!0;if(i){if(r.schema!==void 0){let f=e;C(r.schema,{instancePath:s+"/schema",parentData:r,
parentDataProperty:"schema",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var i=f===e}else var i=!0;if(i){if(r.out!==void 0){
let f=r.out,a=e;if(e===a)if(typeof f=="string"){if(!fr.test(f))return pe.errors=[{instancePath:s+"/out",schemaPath:"#/properties/out/pattern",keyword:"pattern",
params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],!1}else return pe.errors=[{instancePath:s+"/out",schemaPath:"#/properties/out\
/type",keyword:"type",params:{type:"string"}}],!1;var i=a===e}else var i=!0;if(i){if(r.targets!==void 0){let f=r.targets,a=e;if(e===a)if(Array.isArray(f)){var y=!0;
let k=f.length;for(let b=0;b<k;b++){let O=f[b],h=e;if(typeof O!="string")return pe.errors=[{instancePath:s+"/targets/"+b,schemaPath:"#/properties/targets/items/\
type",keyword:"type",params:{type:"string"}}],!1;if(!(O==="postgres"||O==="typescript"||O==="zod"||O==="pgtap"))return pe.errors=[{instancePath:s+"/targets/"+b,
schemaPath:"#/properties/targets/items/enum",keyword:"enum",params:{allowedValues:Ar.properties.targets.items.enum}}],!1;var y=h===e;if(!y)break}}else return pe.
errors=[{instancePath:s+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"}}],!1;var i=a===e}else var i=!0;if(i){if(r.files!==
void 0){let f=r.files,a=e;if(e===a)if(Array.isArray(f)){var u=!0;let k=f.length;for(let b=0;b<k;b++){let O=f[b],h=e;if(e===h)if(O&&typeof O=="object"&&!Array.isArray(
O)){let N;if(O.path===void 0&&(N="path")||O.target===void 0&&(N="target")||O.sha256===void 0&&(N="sha256"))return pe.errors=[{instancePath:s+"/files/"+b,schemaPath:"\
#/properties/files/items/required",keyword:"required",params:{missingProperty:N}}],!1;{let j=e;for(let q in O)if(!(q==="path"||q==="target"||q==="sha256")){return pe.
errors=[{instancePath:s+"/files/"+b,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q}}],!1;
break}if(j===e){if(O.path!==void 0){let q=O.path,E=e;if(e===E)if(typeof q=="string"){if(!fr.test(q))return pe.errors=[{instancePath:s+"/files/"+b+"/path",schemaPath:"\
#/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],!1}else return pe.
errors=[{instancePath:s+"/files/"+b+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var l=E===e}else
var l=!0;if(l){if(O.target!==void 0){let q=O.target,E=e;if(typeof q!="string")return pe.errors=[{instancePath:s+"/files/"+b+"/target",schemaPath:"#/properties/f\
iles/items/properties/target/type",keyword:"type",params:{type:"string"}}],!1;if(!(q==="postgres"||q==="typescript"||q==="zod"||q==="pgtap"))return pe.errors=[{
instancePath:s+"/files/"+b+"/target",schemaPath:"#/properties/files/items/properties/target/enum",keyword:"enum",params:{allowedValues:Ar.properties.files.items.
properties.target.enum}}],!1;var l=E===e}else var l=!0;if(l)if(O.sha256!==void 0){let q=e;C(O.sha256,{instancePath:s+"/files/"+b+"/sha256",parentData:O,parentDataProperty:"\
sha256",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var l=q===e}else var l=!0}}}}else return pe.errors=[{instancePath:s+"\
/files/"+b,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type:"object"}}],!1;var u=h===e;if(!u)break}}else return pe.errors=[{instancePath:s+
"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"array"}}],!1;var i=a===e}else var i=!0;if(i){if(r.elements!==void 0){let f=r.elements,
a=e;if(e===a)if(Array.isArray(f)){var g=!0;let k=f.length;for(let b=0;b<k;b++){let O=e;de(f[b],{instancePath:s+"/elements/"+b,parentData:f,parentDataProperty:b,
rootData:L,dynamicAnchors:A})||(t=t===null?de.errors:t.concat(de.errors),e=t.length);var g=O===e;if(!g)break}}else return pe.errors=[{instancePath:s+"/elements",
schemaPath:"#/properties/elements/type",keyword:"type",params:{type:"array"}}],!1;var i=a===e}else var i=!0;if(i)if(r.assertions!==void 0){let f=r.assertions,a=e;
if(e===a)if(Array.isArray(f)){var o=!0;let k=f.length;for(let b=0;b<k;b++){let O=e;Te(f[b],{instancePath:s+"/assertions/"+b,parentData:f,parentDataProperty:b,rootData:L,
dynamicAnchors:A})||(t=t===null?Te.errors:t.concat(Te.errors),e=t.length);var o=O===e;if(!o)break}}else return pe.errors=[{instancePath:s+"/assertions",schemaPath:"\
#/properties/assertions/type",keyword:"type",params:{type:"array"}}],!1;var i=a===e}else var i=!0}}}}}}}}else return pe.errors=[{instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}}],!1;return pe.errors=t,e===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Cr=re,Er={type:"object",properties:{
format:{type:"string",const:"wesley.changes/1"},from:{type:"object",properties:{schema:{$ref:"https://wesley.dev/schemas/definitions/Schema"},digest:{$ref:"http\
s://wesley.dev/schemas/definitions/Digest"},annotations:{$ref:"https://wesley.dev/schemas/definitions/Annotations"},origin:{type:"object",properties:{kind:{type:"\
string",enum:["baseline","ir","sdl","git","empty"]},file:{anyOf:[{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},{type:"\
null"}]},ref:{anyOf:[{type:"string",minLength:1},{type:"null"}]}},required:["kind","file","ref"],additionalProperties:!1}},required:["schema","digest","annotati\
ons","origin"],additionalProperties:!1},to:{type:"object",properties:{schema:{$ref:"https://wesley.dev/schemas/definitions/Schema"},digest:{$ref:"https://wesley\
.dev/schemas/definitions/Digest"},annotations:{$ref:"https://wesley.dev/schemas/definitions/Annotations"}},required:["schema","digest","annotations"],additionalProperties:!1},
changes:{type:"array",items:{type:"object",properties:{change:{$ref:"https://wesley.dev/schemas/definitions/Change"},classification:{type:"string",enum:["additi\
ve","tightening","destructive"]},address:{$ref:"https://wesley.dev/schemas/definitions/Address"}},required:["change","classification","address"],additionalProperties:!1}}},
required:["format","from","to","changes"],additionalProperties:!1},nr={type:"object",discriminator:{propertyName:"kind"},oneOf:[{type:"object",properties:{kind:{
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
PrimaryKey"},to:{$ref:"https://wesley.dev/schemas/definitions/PrimaryKey"}},required:["kind","table","from","to"],additionalProperties:!1},{type:"object",properties:{
kind:{type:"string",const:"add-unique-constraint"},table:{type:"string",minLength:1},constraint:{$ref:"https://wesley.dev/schemas/definitions/UniqueConstraint"}},
required:["kind","table","constraint"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"drop-unique-constraint"},table:{type:"stri\
ng",minLength:1},constraint:{$ref:"https://wesley.dev/schemas/definitions/UniqueConstraint"}},required:["kind","table","constraint"],additionalProperties:!1},{type:"\
object",properties:{kind:{type:"string",const:"add-foreign-key"},table:{type:"string",minLength:1},foreignKey:{$ref:"https://wesley.dev/schemas/definitions/Fore\
ignKey"}},required:["kind","table","foreignKey"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"drop-foreign-key"},table:{type:"\
string",minLength:1},foreignKey:{$ref:"https://wesley.dev/schemas/definitions/ForeignKey"}},required:["kind","table","foreignKey"],additionalProperties:!1},{type:"\
object",properties:{kind:{type:"string",const:"add-check"},table:{type:"string",minLength:1},check:{$ref:"https://wesley.dev/schemas/definitions/Check"}},required:[
"kind","table","check"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"drop-check"},table:{type:"string",minLength:1},check:{$ref:"\
https://wesley.dev/schemas/definitions/Check"}},required:["kind","table","check"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"\
add-index"},table:{type:"string",minLength:1},index:{$ref:"https://wesley.dev/schemas/definitions/Index"}},required:["kind","table","index"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"drop-index"},table:{type:"string",minLength:1},index:{$ref:"https://wesley.dev/schemas/definitions/Index"}},
required:["kind","table","index"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"add-policy"},table:{type:"string",minLength:1},
policy:{$ref:"https://wesley.dev/schemas/definitions/Policy"}},required:["kind","table","policy"],additionalProperties:!1},{type:"object",properties:{kind:{type:"\
string",const:"drop-policy"},table:{type:"string",minLength:1},policy:{$ref:"https://wesley.dev/schemas/definitions/Policy"}},required:["kind","table","policy"],
additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"change-policy"},table:{type:"string",minLength:1},from:{$ref:"https://wesley.dev/\
schemas/definitions/Policy"},to:{$ref:"https://wesley.dev/schemas/definitions/Policy"}},required:["kind","table","from","to"],additionalProperties:!1},{type:"ob\
ject",properties:{kind:{type:"string",const:"set-row-security"},table:{type:"string",minLength:1},from:{$ref:"https://wesley.dev/schemas/definitions/RowSecurity"},
to:{$ref:"https://wesley.dev/schemas/definitions/RowSecurity"}},required:["kind","table","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{
type:"string",const:"add-grant"},table:{type:"string",minLength:1},grant:{$ref:"https://wesley.dev/schemas/definitions/Grant"}},required:["kind","table","grant"],
additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"drop-grant"},table:{type:"string",minLength:1},grant:{$ref:"https://wesley.dev/sc\
hemas/definitions/Grant"}},required:["kind","table","grant"],additionalProperties:!1}]};function d(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,
dynamicAnchors:A={}}={}){let t=null,e=0,P=d.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let U=r.kind;if(typeof U=="string")if(U==="rename-table"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||
r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:_}}],
!1;{let x=e;for(let n in r)if(!(n==="kind"||n==="from"||n==="to")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:n}}],!1;break}if(x===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/\
kind",schemaPath:"#/oneOf/0/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="rename-table")return d.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"rename-table"}}],!1;var i=v===e}else var i=!0;if(i){if(r.from!==void 0){let n=r.from,v=e;
if(e===v)if(typeof n=="string"){if(D(n)<1)return d.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/0/properties/from/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return d.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/0/properties/from/type",keyword:"type",params:{type:"string"}}],!1;var i=v===e}else
var i=!0;if(i)if(r.to!==void 0){let n=r.to,v=e;if(e===v)if(typeof n=="string"){if(D(n)<1)return d.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/0/properties\
/to/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/0/properties/to/type",keyword:"type",params:{
type:"string"}}],!1;var i=v===e}else var i=!0}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"}}],!1;var y=!0}else if(U===
"rename-column"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.from===void 0&&(_=
"from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:_}}],!1;{let x=e;for(let n in r)
if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:n}}],!1;break}if(x===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/1/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="rename-column")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1\
/properties/kind/const",keyword:"const",params:{allowedValue:"rename-column"}}],!1;var u=v===e}else var u=!0;if(u){if(r.table!==void 0){let n=r.table,v=e;if(e===
v)if(typeof n=="string"){if(D(n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/1/properties/table/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/1/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var u=v===e}else var u=!0;
if(u){if(r.from!==void 0){let n=r.from,v=e;if(e===v)if(typeof n=="string"){if(D(n)<1)return d.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/1/properties/f\
rom/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/1/properties/from/type",keyword:"type",
params:{type:"string"}}],!1;var u=v===e}else var u=!0;if(u)if(r.to!==void 0){let n=r.to,v=e;if(e===v)if(typeof n=="string"){if(D(n)<1)return d.errors=[{instancePath:s+
"/to",schemaPath:"#/oneOf/1/properties/to/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/1\
/properties/to/type",keyword:"type",params:{type:"string"}}],!1;var u=v===e}else var u=!0}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/1/type",
keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(U==="rename-enum-value"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===
void 0&&(_="kind")||r.enum===void 0&&(_="enum")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/2/req\
uired",keyword:"required",params:{missingProperty:_}}],!1;{let x=e;for(let n in r)if(!(n==="kind"||n==="enum"||n==="from"||n==="to")){return d.errors=[{instancePath:s,
schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(x===e){if(r.kind!==void 0){let n=r.kind,v=e;
if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/2/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="re\
name-enum-value")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"rename-enum-value"}}],
!1;var l=v===e}else var l=!0;if(l){if(r.enum!==void 0){let n=r.enum,v=e;if(e===v)if(typeof n=="string"){if(D(n)<1)return d.errors=[{instancePath:s+"/enum",schemaPath:"\
#/oneOf/2/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/2/properties/en\
um/type",keyword:"type",params:{type:"string"}}],!1;var l=v===e}else var l=!0;if(l){if(r.from!==void 0){let n=r.from,v=e;if(e===v)if(typeof n=="string"){if(D(n)<
1)return d.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/2/properties/from/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+
"/from",schemaPath:"#/oneOf/2/properties/from/type",keyword:"type",params:{type:"string"}}],!1;var l=v===e}else var l=!0;if(l)if(r.to!==void 0){let n=r.to,v=e;if(e===
v)if(typeof n=="string"){if(D(n)<1)return d.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/2/properties/to/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return d.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/2/properties/to/type",keyword:"type",params:{type:"string"}}],!1;var l=v===e}else var l=!0}}}}}else
return d.errors=[{instancePath:s,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(U==="add-schema"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.schema===void 0&&(_="schema"))return d.errors=[{instancePath:s,schemaPath:"#/oneO\
f/3/required",keyword:"required",params:{missingProperty:_}}],!1;{let x=e;for(let n in r)if(!(n==="kind"||n==="schema")){return d.errors=[{instancePath:s,schemaPath:"\
#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(x===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!=
"string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/3/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-schema")return d.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"add-schema"}}],!1;var g=v===e}else var g=!0;if(g)
if(r.schema!==void 0){let n=r.schema,v=e;if(e===v)if(typeof n=="string"){if(D(n)<1)return d.errors=[{instancePath:s+"/schema",schemaPath:"#/oneOf/3/properties/s\
chema/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/schema",schemaPath:"#/oneOf/3/properties/schema/type",keyword:"\
type",params:{type:"string"}}],!1;var g=v===e}else var g=!0}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"obj\
ect"}}],!1;y!==!0&&(y=!0)}else if(U==="drop-schema"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.schema===void 0&&
(_="schema"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:_}}],!1;{let x=e;for(let n in r)if(!(n===
"kind"||n==="schema")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(x===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/4/properties/kind/typ\
e",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-schema")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"\
const",params:{allowedValue:"drop-schema"}}],!1;var o=v===e}else var o=!0;if(o)if(r.schema!==void 0){let n=r.schema,v=e;if(e===v)if(typeof n=="string"){if(D(n)<
1)return d.errors=[{instancePath:s+"/schema",schemaPath:"#/oneOf/4/properties/schema/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[
{instancePath:s+"/schema",schemaPath:"#/oneOf/4/properties/schema/type",keyword:"type",params:{type:"string"}}],!1;var o=v===e}else var o=!0}}}else return d.errors=
[{instancePath:s,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(U==="add-enum"){if(e===e)if(r&&typeof r=="object"&&
!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.enum===void 0&&(_="enum"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/5/required",keyword:"r\
equired",params:{missingProperty:_}}],!1;{let x=e;for(let n in r)if(!(n==="kind"||n==="enum")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/5/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(x===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/5/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-enum")return d.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"add-enum"}}],!1;var m=v===e}else var m=!0;if(m)if(r.enum!==void 0){let n=e;
ve(r.enum,{instancePath:s+"/enum",parentData:r,parentDataProperty:"enum",rootData:L,dynamicAnchors:A})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var m=n===
e}else var m=!0}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(U==="drop-\
enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.enum===void 0&&(_="enum"))return d.errors=[{instancePath:s,
schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty:_}}],!1;{let x=e;for(let n in r)if(!(n==="kind"||n==="enum")){return d.errors=[{instancePath:s,
schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(x===e){if(r.kind!==void 0){let n=r.kind,v=e;
if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/6/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="dr\
op-enum")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/6/properties/kind/const",keyword:"const",params:{allowedValue:"drop-enum"}}],!1;var c=v===
e}else var c=!0;if(c)if(r.enum!==void 0){let n=e;ve(r.enum,{instancePath:s+"/enum",parentData:r,parentDataProperty:"enum",rootData:L,dynamicAnchors:A})||(t=t===
null?ve.errors:t.concat(ve.errors),e=t.length);var c=n===e}else var c=!0}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/6/type",keyword:"type",params:{
type:"object"}}],!1;y!==!0&&(y=!0)}else if(U==="add-enum-value"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.enum===
void 0&&(_="enum")||r.value===void 0&&(_="value")||r.before===void 0&&(_="before"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/7/required",keyword:"req\
uired",params:{missingProperty:_}}],!1;{let x=e;for(let n in r)if(!(n==="kind"||n==="enum"||n==="value"||n==="before")){return d.errors=[{instancePath:s,schemaPath:"\
#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(x===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!=
"string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/7/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-enum-value")
return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/7/properties/kind/const",keyword:"const",params:{allowedValue:"add-enum-value"}}],!1;var f=v===e}else
var f=!0;if(f){if(r.enum!==void 0){let n=r.enum,v=e;if(e===v)if(typeof n=="string"){if(D(n)<1)return d.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/7/pro\
perties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/7/properties/enum/type",keyword:"\
type",params:{type:"string"}}],!1;var f=v===e}else var f=!0;if(f){if(r.value!==void 0){let n=r.value,v=e;if(e===v)if(typeof n=="string"){if(D(n)<1)return d.errors=
[{instancePath:s+"/value",schemaPath:"#/oneOf/7/properties/value/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/va\
lue",schemaPath:"#/oneOf/7/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var f=v===e}else var f=!0;if(f)if(r.before!==void 0){let n=r.before,
v=e,me=e,M=!1,le=e;if(e===le)if(typeof n=="string"){if(D(n)<1){let z={instancePath:s+"/before",schemaPath:"#/oneOf/7/properties/before/anyOf/0/minLength",keyword:"\
minLength",params:{limit:1}};t===null?t=[z]:t.push(z),e++}}else{let z={instancePath:s+"/before",schemaPath:"#/oneOf/7/properties/before/anyOf/0/type",keyword:"t\
ype",params:{type:"string"}};t===null?t=[z]:t.push(z),e++}var a=le===e;M=M||a;let Ee=e;if(n!==null){let z={instancePath:s+"/before",schemaPath:"#/oneOf/7/proper\
ties/before/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[z]:t.push(z),e++}var a=Ee===e;if(M=M||a,M)e=me,t!==null&&(me?t.length=me:t=null);else{
let z={instancePath:s+"/before",schemaPath:"#/oneOf/7/properties/before/anyOf",keyword:"anyOf",params:{}};return t===null?t=[z]:t.push(z),e++,d.errors=t,!1}var f=v===
e}else var f=!0}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/7/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(U==="dro\
p-enum-value"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.enum===void 0&&(_="enum")||r.value===void 0&&(_="va\
lue"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty:_}}],!1;{let x=e;for(let n in r)if(!(n==="kind"||
n==="enum"||n==="value")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(x===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/8/properties/kind/typ\
e",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-enum-value")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/8/properties/kind/const",keyword:"\
const",params:{allowedValue:"drop-enum-value"}}],!1;var p=v===e}else var p=!0;if(p){if(r.enum!==void 0){let n=r.enum,v=e;if(e===v)if(typeof n=="string"){if(D(n)<
1)return d.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/8/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+
"/enum",schemaPath:"#/oneOf/8/properties/enum/type",keyword:"type",params:{type:"string"}}],!1;var p=v===e}else var p=!0;if(p)if(r.value!==void 0){let n=r.value,
v=e;if(e===v)if(typeof n=="string"){if(D(n)<1)return d.errors=[{instancePath:s+"/value",schemaPath:"#/oneOf/8/properties/value/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return d.errors=[{instancePath:s+"/value",schemaPath:"#/oneOf/8/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var p=v===e}else
var p=!0}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/8/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(U==="reorder-enu\
m-values"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.enum===void 0&&(_="enum")||r.from===void 0&&(_="from")||
r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty:_}}],!1;{let x=e;for(let n in r)
if(!(n==="kind"||n==="enum"||n==="from"||n==="to")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/9/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:n}}],!1;break}if(x===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/9/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="reorder-enum-values")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/o\
neOf/9/properties/kind/const",keyword:"const",params:{allowedValue:"reorder-enum-values"}}],!1;var k=v===e}else var k=!0;if(k){if(r.enum!==void 0){let n=r.enum,
v=e;if(e===v)if(typeof n=="string"){if(D(n)<1)return d.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/9/properties/enum/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return d.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/9/properties/enum/type",keyword:"type",params:{type:"string"}}],!1;var k=v===e}else
var k=!0;if(k){if(r.from!==void 0){let n=r.from,v=e;if(e===v)if(Array.isArray(n)){var b=!0;let M=n.length;for(let le=0;le<M;le++){let Ee=n[le],ar=e;if(e===ar)if(typeof Ee==
"string"){if(D(Ee)<1)return d.errors=[{instancePath:s+"/from/"+le,schemaPath:"#/oneOf/9/properties/from/items/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return d.errors=[{instancePath:s+"/from/"+le,schemaPath:"#/oneOf/9/properties/from/items/type",keyword:"type",params:{type:"string"}}],!1;var b=ar===e;if(!b)
break}}else return d.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/9/properties/from/type",keyword:"type",params:{type:"array"}}],!1;var k=v===e}else var k=!0;
if(k)if(r.to!==void 0){let n=r.to,v=e;if(e===v)if(Array.isArray(n)){var O=!0;let M=n.length;for(let le=0;le<M;le++){let Ee=n[le],ar=e;if(e===ar)if(typeof Ee=="s\
tring"){if(D(Ee)<1)return d.errors=[{instancePath:s+"/to/"+le,schemaPath:"#/oneOf/9/properties/to/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return d.errors=[{instancePath:s+"/to/"+le,schemaPath:"#/oneOf/9/properties/to/items/type",keyword:"type",params:{type:"string"}}],!1;var O=ar===e;if(!O)break}}else
return d.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/9/properties/to/type",keyword:"type",params:{type:"array"}}],!1;var k=v===e}else var k=!0}}}}}else return d.
errors=[{instancePath:s,schemaPath:"#/oneOf/9/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(U==="set-enum-comment"){if(e===e)if(r&&typeof r==
"object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.enum===void 0&&(_="enum")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return d.errors=
[{instancePath:s,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty:_}}],!1;{let x=e;for(let n in r)if(!(n==="kind"||n==="enum"||n==="f\
rom"||n==="to")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;
break}if(x===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/10/properties/kind/type",
keyword:"type",params:{type:"string"}}],!1;if(n!=="set-enum-comment")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/10/properties/kind/const",keyword:"\
const",params:{allowedValue:"set-enum-comment"}}],!1;var h=v===e}else var h=!0;if(h){if(r.enum!==void 0){let n=r.enum,v=e;if(e===v)if(typeof n=="string"){if(D(n)<
1)return d.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/10/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+
"/enum",schemaPath:"#/oneOf/10/properties/enum/type",keyword:"type",params:{type:"string"}}],!1;var h=v===e}else var h=!0;if(h){if(r.from!==void 0){let n=r.from,
v=e;if(typeof n!="string"&&n!==null)return d.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/10/properties/from/type",keyword:"type",params:{type:nr.oneOf[10].
properties.from.type}}],!1;var h=v===e}else var h=!0;if(h)if(r.to!==void 0){let n=r.to,v=e;if(typeof n!="string"&&n!==null)return d.errors=[{instancePath:s+"/to",
schemaPath:"#/oneOf/10/properties/to/type",keyword:"type",params:{type:nr.oneOf[10].properties.to.type}}],!1;var h=v===e}else var h=!0}}}}}else return d.errors=
[{instancePath:s,schemaPath:"#/oneOf/10/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(U==="add-table"){if(e===e)if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/11/required",keyword:"\
required",params:{missingProperty:_}}],!1;{let x=e;for(let n in r)if(!(n==="kind"||n==="table")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/11/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(x===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/11/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-table")return d.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/11/properties/kind/const",keyword:"const",params:{allowedValue:"add-table"}}],!1;var w=v===e}else var w=!0;if(w)if(r.table!==void 0){
let n=e;oe(r.table,{instancePath:s+"/table",parentData:r,parentDataProperty:"table",rootData:L,dynamicAnchors:A})||(t=t===null?oe.errors:t.concat(oe.errors),e=t.
length);var w=n===e}else var w=!0}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/11/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(U===
"drop-table"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table"))return d.errors=[{instancePath:s,
schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty:_}}],!1;{let x=e;for(let n in r)if(!(n==="kind"||n==="table")){return d.errors=[{instancePath:s,
schemaPath:"#/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(x===e){if(r.kind!==void 0){let n=r.kind,
v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/12/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!==
"drop-table")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/12/properties/kind/const",keyword:"const",params:{allowedValue:"drop-table"}}],!1;var N=v===
e}else var N=!0;if(N)if(r.table!==void 0){let n=e;oe(r.table,{instancePath:s+"/table",parentData:r,parentDataProperty:"table",rootData:L,dynamicAnchors:A})||(t=
t===null?oe.errors:t.concat(oe.errors),e=t.length);var N=n===e}else var N=!0}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/12/type",keyword:"type",
params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(U==="set-table-comment"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="\
kind")||r.table===void 0&&(_="table")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/13/required",keyword:"\
required",params:{missingProperty:_}}],!1;{let x=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return d.errors=[{instancePath:s,schemaPath:"\
#/oneOf/13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(x===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!=
"string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/13/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="set-table-comm\
ent")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/13/properties/kind/const",keyword:"const",params:{allowedValue:"set-table-comment"}}],!1;var j=v===
e}else var j=!0;if(j){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(D(n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/o\
neOf/13/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/13/properties/t\
able/type",keyword:"type",params:{type:"string"}}],!1;var j=v===e}else var j=!0;if(j){if(r.from!==void 0){let n=r.from,v=e;if(typeof n!="string"&&n!==null)return d.
errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/13/properties/from/type",keyword:"type",params:{type:nr.oneOf[13].properties.from.type}}],!1;var j=v===e}else
var j=!0;if(j)if(r.to!==void 0){let n=r.to,v=e;if(typeof n!="string"&&n!==null)return d.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/13/properties/to/type",
keyword:"type",params:{type:nr.oneOf[13].properties.to.type}}],!1;var j=v===e}else var j=!0}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/13/typ\
e",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(U==="add-column"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&
(_="kind")||r.table===void 0&&(_="table")||r.column===void 0&&(_="column")||r.backfill===void 0&&(_="backfill"))return d.errors=[{instancePath:s,schemaPath:"#/o\
neOf/14/required",keyword:"required",params:{missingProperty:_}}],!1;{let x=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column"||n==="backfill")){return d.
errors=[{instancePath:s,schemaPath:"#/oneOf/14/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(x===e){if(r.kind!==
void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/14/properties/kind/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="add-column")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/14/properties/kind/const",keyword:"const",params:{allowedValue:"a\
dd-column"}}],!1;var q=v===e}else var q=!0;if(q){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(D(n)<1)return d.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/14/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/14/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var q=v===e}else var q=!0;if(q){if(r.column!==void 0){let n=e;ke(r.column,{instancePath:s+
"/column",parentData:r,parentDataProperty:"column",rootData:L,dynamicAnchors:A})||(t=t===null?ke.errors:t.concat(ke.errors),e=t.length);var q=n===e}else var q=!0;
if(q)if(r.backfill!==void 0){let n=r.backfill,v=e,me=e,M=!1,le=e;R(n,{instancePath:s+"/backfill",parentData:r,parentDataProperty:"backfill",rootData:L,dynamicAnchors:A})||
(t=t===null?R.errors:t.concat(R.errors),e=t.length);var E=le===e;M=M||E;let Ee=e;if(n!==null){let z={instancePath:s+"/backfill",schemaPath:"#/oneOf/14/propertie\
s/backfill/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[z]:t.push(z),e++}var E=Ee===e;if(M=M||E,M)e=me,t!==null&&(me?t.length=me:t=null);else{
let z={instancePath:s+"/backfill",schemaPath:"#/oneOf/14/properties/backfill/anyOf",keyword:"anyOf",params:{}};return t===null?t=[z]:t.push(z),e++,d.errors=t,!1}
var q=v===e}else var q=!0}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/14/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(U===
"drop-column"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.column===void 0&&(_=
"column"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty:_}}],!1;{let x=e;for(let n in r)if(!(n===
"kind"||n==="table"||n==="column")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/15/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(x===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/15/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-column")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/15/properties/kind/const",keyword:"\
const",params:{allowedValue:"drop-column"}}],!1;var T=v===e}else var T=!0;if(T){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(D(n)<1)
return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/15/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/15/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var T=v===e}else var T=!0;if(T)if(r.column!==void 0){let n=e;ke(
r.column,{instancePath:s+"/column",parentData:r,parentDataProperty:"column",rootData:L,dynamicAnchors:A})||(t=t===null?ke.errors:t.concat(ke.errors),e=t.length);
var T=n===e}else var T=!0}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/15/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(U===
"widen-column"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.column===void 0&&(_=
"column")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/16/required",keyword:"required",params:{missingProperty:_}}],
!1;{let x=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column"||n==="from"||n==="to")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/16/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(x===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/16/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="widen-column")return d.errors=[{
instancePath:s+"/kind",schemaPath:"#/oneOf/16/properties/kind/const",keyword:"const",params:{allowedValue:"widen-column"}}],!1;var I=v===e}else var I=!0;if(I){if(r.
table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(D(n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/16/properties/table/mi\
nLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/16/properties/table/type",keyword:"type",params:{
type:"string"}}],!1;var I=v===e}else var I=!0;if(I){if(r.column!==void 0){let n=r.column,v=e;if(e===v)if(typeof n=="string"){if(D(n)<1)return d.errors=[{instancePath:s+
"/column",schemaPath:"#/oneOf/16/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/column",schemaPath:"\
#/oneOf/16/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var I=v===e}else var I=!0;if(I){if(r.from!==void 0){let n=e;K(r.from,{instancePath:s+
"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?K.errors:t.concat(K.errors),e=t.length);var I=n===e}else var I=!0;if(I)
if(r.to!==void 0){let n=e;K(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?K.errors:t.concat(K.errors),
e=t.length);var I=n===e}else var I=!0}}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/16/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&
(y=!0)}else if(U==="change-column-type"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||
r.column===void 0&&(_="column")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/17/required",keyword:"\
required",params:{missingProperty:_}}],!1;{let x=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column"||n==="from"||n==="to")){return d.errors=[{instancePath:s,
schemaPath:"#/oneOf/17/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(x===e){if(r.kind!==void 0){let n=r.kind,
v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/17/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!==
"change-column-type")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/17/properties/kind/const",keyword:"const",params:{allowedValue:"change-column-\
type"}}],!1;var Y=v===e}else var Y=!0;if(Y){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(D(n)<1)return d.errors=[{instancePath:s+"/\
table",schemaPath:"#/oneOf/17/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#\
/oneOf/17/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Y=v===e}else var Y=!0;if(Y){if(r.column!==void 0){let n=r.column,v=e;if(e===v)if(typeof n==
"string"){if(D(n)<1)return d.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/17/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return d.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/17/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var Y=v===e}else var Y=!0;if(Y){
if(r.from!==void 0){let n=e;K(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?K.errors:t.concat(
K.errors),e=t.length);var Y=n===e}else var Y=!0;if(Y)if(r.to!==void 0){let n=e;K(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||
(t=t===null?K.errors:t.concat(K.errors),e=t.length);var Y=n===e}else var Y=!0}}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/17/type",keyword:"t\
ype",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(U==="set-not-null"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="\
kind")||r.table===void 0&&(_="table")||r.column===void 0&&(_="column")||r.backfill===void 0&&(_="backfill"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf\
/18/required",keyword:"required",params:{missingProperty:_}}],!1;{let x=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column"||n==="backfill")){return d.errors=
[{instancePath:s,schemaPath:"#/oneOf/18/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(x===e){if(r.kind!==void 0){
let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/18/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="set-not-null")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/18/properties/kind/const",keyword:"const",params:{allowedValue:"set-not-nu\
ll"}}],!1;var V=v===e}else var V=!0;if(V){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(D(n)<1)return d.errors=[{instancePath:s+"/ta\
ble",schemaPath:"#/oneOf/18/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/o\
neOf/18/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var V=v===e}else var V=!0;if(V){if(r.column!==void 0){let n=r.column,v=e;if(e===v)if(typeof n==
"string"){if(D(n)<1)return d.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/18/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return d.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/18/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var V=v===e}else var V=!0;if(V)
if(r.backfill!==void 0){let n=r.backfill,v=e,me=e,M=!1,le=e;R(n,{instancePath:s+"/backfill",parentData:r,parentDataProperty:"backfill",rootData:L,dynamicAnchors:A})||
(t=t===null?R.errors:t.concat(R.errors),e=t.length);var F=le===e;M=M||F;let Ee=e;if(n!==null){let z={instancePath:s+"/backfill",schemaPath:"#/oneOf/18/propertie\
s/backfill/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[z]:t.push(z),e++}var F=Ee===e;if(M=M||F,M)e=me,t!==null&&(me?t.length=me:t=null);else{
let z={instancePath:s+"/backfill",schemaPath:"#/oneOf/18/properties/backfill/anyOf",keyword:"anyOf",params:{}};return t===null?t=[z]:t.push(z),e++,d.errors=t,!1}
var V=v===e}else var V=!0}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/18/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(U===
"drop-not-null"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.column===void 0&&(_=
"column"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/19/required",keyword:"required",params:{missingProperty:_}}],!1;{let x=e;for(let n in r)if(!(n===
"kind"||n==="table"||n==="column")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/19/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(x===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/19/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-not-null")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/19/properties/kind/const",keyword:"\
const",params:{allowedValue:"drop-not-null"}}],!1;var ee=v===e}else var ee=!0;if(ee){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(D(
n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/19/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=
[{instancePath:s+"/table",schemaPath:"#/oneOf/19/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var ee=v===e}else var ee=!0;if(ee)if(r.column!==
void 0){let n=r.column,v=e;if(e===v)if(typeof n=="string"){if(D(n)<1)return d.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/19/properties/column/minLeng\
th",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/19/properties/column/type",keyword:"type",params:{
type:"string"}}],!1;var ee=v===e}else var ee=!0}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/19/type",keyword:"type",params:{type:"object"}}],!1;
y!==!0&&(y=!0)}else if(U==="set-default"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="tabl\
e")||r.column===void 0&&(_="column")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/20/required",keyword:"\
required",params:{missingProperty:_}}],!1;{let x=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column"||n==="from"||n==="to")){return d.errors=[{instancePath:s,
schemaPath:"#/oneOf/20/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(x===e){if(r.kind!==void 0){let n=r.kind,
v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/20/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!==
"set-default")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/20/properties/kind/const",keyword:"const",params:{allowedValue:"set-default"}}],!1;var Ce=v===
e}else var Ce=!0;if(Ce){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(D(n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#\
/oneOf/20/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/20/properties\
/table/type",keyword:"type",params:{type:"string"}}],!1;var Ce=v===e}else var Ce=!0;if(Ce){if(r.column!==void 0){let n=r.column,v=e;if(e===v)if(typeof n=="strin\
g"){if(D(n)<1)return d.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/20/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.
errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/20/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var Ce=v===e}else var Ce=!0;if(Ce){if(r.
from!==void 0){let n=r.from,v=e,me=e,M=!1,le=e;R(n,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?R.errors:
t.concat(R.errors),e=t.length);var ie=le===e;M=M||ie;let Ee=e;if(n!==null){let z={instancePath:s+"/from",schemaPath:"#/oneOf/20/properties/from/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[z]:t.push(z),e++}var ie=Ee===e;if(M=M||ie,M)e=me,t!==null&&(me?t.length=me:t=null);else{let z={instancePath:s+"/from",schemaPath:"\
#/oneOf/20/properties/from/anyOf",keyword:"anyOf",params:{}};return t===null?t=[z]:t.push(z),e++,d.errors=t,!1}var Ce=v===e}else var Ce=!0;if(Ce)if(r.to!==void 0){
let n=e;R(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?R.errors:t.concat(R.errors),e=t.length);var Ce=n===
e}else var Ce=!0}}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/20/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(U==="\
drop-default"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.column===void 0&&(_=
"column")||r.from===void 0&&(_="from"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/21/required",keyword:"required",params:{missingProperty:_}}],!1;{let x=e;
for(let n in r)if(!(n==="kind"||n==="table"||n==="column"||n==="from")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/21/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:n}}],!1;break}if(x===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/21/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-default")return d.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/21/properties/kind/const",keyword:"const",params:{allowedValue:"drop-default"}}],!1;var Ue=v===e}else var Ue=!0;if(Ue){if(r.table!==void 0){let n=r.table,
v=e;if(e===v)if(typeof n=="string"){if(D(n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/21/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/21/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ue=v===
e}else var Ue=!0;if(Ue){if(r.column!==void 0){let n=r.column,v=e;if(e===v)if(typeof n=="string"){if(D(n)<1)return d.errors=[{instancePath:s+"/column",schemaPath:"\
#/oneOf/21/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/21/propert\
ies/column/type",keyword:"type",params:{type:"string"}}],!1;var Ue=v===e}else var Ue=!0;if(Ue)if(r.from!==void 0){let n=e;R(r.from,{instancePath:s+"/from",parentData:r,
parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?R.errors:t.concat(R.errors),e=t.length);var Ue=n===e}else var Ue=!0}}}}}else return d.errors=
[{instancePath:s,schemaPath:"#/oneOf/21/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(U==="change-generated"){if(e===e)if(r&&typeof r==
"object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.column===void 0&&(_="column")||r.from===void 0&&(_="from")||
r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/22/required",keyword:"required",params:{missingProperty:_}}],!1;{let x=e;for(let n in r)
if(!(n==="kind"||n==="table"||n==="column"||n==="from"||n==="to")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/22/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:n}}],!1;break}if(x===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"\
/kind",schemaPath:"#/oneOf/22/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="change-generated")return d.errors=[{instancePath:s+"/kind",
schemaPath:"#/oneOf/22/properties/kind/const",keyword:"const",params:{allowedValue:"change-generated"}}],!1;var Se=v===e}else var Se=!0;if(Se){if(r.table!==void 0){
let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(D(n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/22/properties/table/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/22/properties/table/type",keyword:"type",params:{type:"strin\
g"}}],!1;var Se=v===e}else var Se=!0;if(Se){if(r.column!==void 0){let n=r.column,v=e;if(e===v)if(typeof n=="string"){if(D(n)<1)return d.errors=[{instancePath:s+
"/column",schemaPath:"#/oneOf/22/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/column",schemaPath:"\
#/oneOf/22/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var Se=v===e}else var Se=!0;if(Se){if(r.from!==void 0){let n=r.from,v=e,me=e,M=!1,
le=e;R(n,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?R.errors:t.concat(R.errors),e=t.length);var mr=le===
e;M=M||mr;let Ee=e;if(n!==null){let z={instancePath:s+"/from",schemaPath:"#/oneOf/22/properties/from/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?
t=[z]:t.push(z),e++}var mr=Ee===e;if(M=M||mr,M)e=me,t!==null&&(me?t.length=me:t=null);else{let z={instancePath:s+"/from",schemaPath:"#/oneOf/22/properties/from/\
anyOf",keyword:"anyOf",params:{}};return t===null?t=[z]:t.push(z),e++,d.errors=t,!1}var Se=v===e}else var Se=!0;if(Se)if(r.to!==void 0){let n=r.to,v=e,me=e,M=!1,
le=e;R(n,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?R.errors:t.concat(R.errors),e=t.length);var dr=le===
e;M=M||dr;let Ee=e;if(n!==null){let z={instancePath:s+"/to",schemaPath:"#/oneOf/22/properties/to/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[
z]:t.push(z),e++}var dr=Ee===e;if(M=M||dr,M)e=me,t!==null&&(me?t.length=me:t=null);else{let z={instancePath:s+"/to",schemaPath:"#/oneOf/22/properties/to/anyOf",
keyword:"anyOf",params:{}};return t===null?t=[z]:t.push(z),e++,d.errors=t,!1}var Se=v===e}else var Se=!0}}}}}}else return d.errors=[{instancePath:s,schemaPath:"\
#/oneOf/22/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(U==="set-column-comment"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){
let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.column===void 0&&(_="column")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return d.
errors=[{instancePath:s,schemaPath:"#/oneOf/23/required",keyword:"required",params:{missingProperty:_}}],!1;{let x=e;for(let n in r)if(!(n==="kind"||n==="table"||
n==="column"||n==="from"||n==="to")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/23/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(x===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/23/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="set-column-comment")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/23/properties/kind/const",
keyword:"const",params:{allowedValue:"set-column-comment"}}],!1;var $e=v===e}else var $e=!0;if($e){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n==
"string"){if(D(n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/23/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/23/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var $e=v===e}else var $e=!0;if($e){if(r.
column!==void 0){let n=r.column,v=e;if(e===v)if(typeof n=="string"){if(D(n)<1)return d.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/23/properties/colum\
n/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/23/properties/column/type",keyword:"t\
ype",params:{type:"string"}}],!1;var $e=v===e}else var $e=!0;if($e){if(r.from!==void 0){let n=r.from,v=e;if(typeof n!="string"&&n!==null)return d.errors=[{instancePath:s+
"/from",schemaPath:"#/oneOf/23/properties/from/type",keyword:"type",params:{type:nr.oneOf[23].properties.from.type}}],!1;var $e=v===e}else var $e=!0;if($e)if(r.
to!==void 0){let n=r.to,v=e;if(typeof n!="string"&&n!==null)return d.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/23/properties/to/type",keyword:"type",params:{
type:nr.oneOf[23].properties.to.type}}],!1;var $e=v===e}else var $e=!0}}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/23/type",keyword:"type",params:{
type:"object"}}],!1;y!==!0&&(y=!0)}else if(U==="change-primary-key"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||
r.table===void 0&&(_="table")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/24/required",keyword:"r\
equired",params:{missingProperty:_}}],!1;{let x=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return d.errors=[{instancePath:s,schemaPath:"\
#/oneOf/24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(x===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!=
"string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/24/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="change-primary\
-key")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/24/properties/kind/const",keyword:"const",params:{allowedValue:"change-primary-key"}}],!1;var Be=v===
e}else var Be=!0;if(Be){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(D(n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#\
/oneOf/24/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/24/properties\
/table/type",keyword:"type",params:{type:"string"}}],!1;var Be=v===e}else var Be=!0;if(Be){if(r.from!==void 0){let n=e;Pe(r.from,{instancePath:s+"/from",parentData:r,
parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var Be=n===e}else var Be=!0;if(Be)if(r.to!==void 0){
let n=e;Pe(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);
var Be=n===e}else var Be=!0}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/24/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(U===
"add-unique-constraint"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.constraint===
void 0&&(_="constraint"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/25/required",keyword:"required",params:{missingProperty:_}}],!1;{let x=e;for(let n in r)
if(!(n==="kind"||n==="table"||n==="constraint")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/25/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}}],!1;break}if(x===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/25/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-unique-constraint")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/25/properties/kind/const",keyword:"const",params:{allowedValue:"add-unique-constraint"}}],!1;var We=v===e}else var We=!0;if(We){if(r.table!==void 0){let n=r.
table,v=e;if(e===v)if(typeof n=="string"){if(D(n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/25/properties/table/minLength",keyword:"minLen\
gth",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/25/properties/table/type",keyword:"type",params:{type:"string"}}],
!1;var We=v===e}else var We=!0;if(We)if(r.constraint!==void 0){let n=e;he(r.constraint,{instancePath:s+"/constraint",parentData:r,parentDataProperty:"constraint",
rootData:L,dynamicAnchors:A})||(t=t===null?he.errors:t.concat(he.errors),e=t.length);var We=n===e}else var We=!0}}}}else return d.errors=[{instancePath:s,schemaPath:"\
#/oneOf/25/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(U==="drop-unique-constraint"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(
r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.constraint===void 0&&(_="constraint"))return d.errors=[{instancePath:s,schemaPath:"#/\
oneOf/26/required",keyword:"required",params:{missingProperty:_}}],!1;{let x=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="constraint")){return d.errors=[
{instancePath:s,schemaPath:"#/oneOf/26/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(x===e){if(r.kind!==void 0){
let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/26/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="drop-unique-constraint")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/26/properties/kind/const",keyword:"const",params:{allowedValue:"\
drop-unique-constraint"}}],!1;var Ge=v===e}else var Ge=!0;if(Ge){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(D(n)<1)return d.errors=
[{instancePath:s+"/table",schemaPath:"#/oneOf/26/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/t\
able",schemaPath:"#/oneOf/26/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ge=v===e}else var Ge=!0;if(Ge)if(r.constraint!==void 0){let n=e;
he(r.constraint,{instancePath:s+"/constraint",parentData:r,parentDataProperty:"constraint",rootData:L,dynamicAnchors:A})||(t=t===null?he.errors:t.concat(he.errors),
e=t.length);var Ge=n===e}else var Ge=!0}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/26/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&
(y=!0)}else if(U==="add-foreign-key"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||
r.foreignKey===void 0&&(_="foreignKey"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/27/required",keyword:"required",params:{missingProperty:_}}],!1;{let x=e;
for(let n in r)if(!(n==="kind"||n==="table"||n==="foreignKey")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/27/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:n}}],!1;break}if(x===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/ki\
nd",schemaPath:"#/oneOf/27/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-foreign-key")return d.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/27/properties/kind/const",keyword:"const",params:{allowedValue:"add-foreign-key"}}],!1;var He=v===e}else var He=!0;if(He){if(r.table!==void 0){let n=r.table,
v=e;if(e===v)if(typeof n=="string"){if(D(n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/27/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/27/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var He=v===
e}else var He=!0;if(He)if(r.foreignKey!==void 0){let n=e;G(r.foreignKey,{instancePath:s+"/foreignKey",parentData:r,parentDataProperty:"foreignKey",rootData:L,dynamicAnchors:A})||
(t=t===null?G.errors:t.concat(G.errors),e=t.length);var He=n===e}else var He=!0}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/27/type",keyword:"t\
ype",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(U==="drop-foreign-key"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&
(_="kind")||r.table===void 0&&(_="table")||r.foreignKey===void 0&&(_="foreignKey"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/28/required",keyword:"re\
quired",params:{missingProperty:_}}],!1;{let x=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="foreignKey")){return d.errors=[{instancePath:s,schemaPath:"#/\
oneOf/28/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(x===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!=
"string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/28/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-foreign-k\
ey")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/28/properties/kind/const",keyword:"const",params:{allowedValue:"drop-foreign-key"}}],!1;var Xe=v===
e}else var Xe=!0;if(Xe){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(D(n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#\
/oneOf/28/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/28/properties\
/table/type",keyword:"type",params:{type:"string"}}],!1;var Xe=v===e}else var Xe=!0;if(Xe)if(r.foreignKey!==void 0){let n=e;G(r.foreignKey,{instancePath:s+"/for\
eignKey",parentData:r,parentDataProperty:"foreignKey",rootData:L,dynamicAnchors:A})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var Xe=n===e}else var Xe=!0}}}}else
return d.errors=[{instancePath:s,schemaPath:"#/oneOf/28/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(U==="add-check"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.check===void 0&&(_="check"))return d.errors=[{instancePath:s,
schemaPath:"#/oneOf/29/required",keyword:"required",params:{missingProperty:_}}],!1;{let x=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="check")){return d.
errors=[{instancePath:s,schemaPath:"#/oneOf/29/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(x===e){if(r.kind!==
void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/29/properties/kind/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="add-check")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/29/properties/kind/const",keyword:"const",params:{allowedValue:"ad\
d-check"}}],!1;var Ze=v===e}else var Ze=!0;if(Ze){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(D(n)<1)return d.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/29/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/29/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ze=v===e}else var Ze=!0;if(Ze)if(r.check!==void 0){let n=e;Ne(r.check,{instancePath:s+
"/check",parentData:r,parentDataProperty:"check",rootData:L,dynamicAnchors:A})||(t=t===null?Ne.errors:t.concat(Ne.errors),e=t.length);var Ze=n===e}else var Ze=!0}}}}else
return d.errors=[{instancePath:s,schemaPath:"#/oneOf/29/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(U==="drop-check"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.check===void 0&&(_="check"))return d.errors=[{instancePath:s,
schemaPath:"#/oneOf/30/required",keyword:"required",params:{missingProperty:_}}],!1;{let x=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="check")){return d.
errors=[{instancePath:s,schemaPath:"#/oneOf/30/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(x===e){if(r.kind!==
void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/30/properties/kind/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="drop-check")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/30/properties/kind/const",keyword:"const",params:{allowedValue:"d\
rop-check"}}],!1;var Qe=v===e}else var Qe=!0;if(Qe){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(D(n)<1)return d.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/30/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/30/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Qe=v===e}else var Qe=!0;if(Qe)if(r.check!==void 0){let n=e;Ne(r.check,{instancePath:s+
"/check",parentData:r,parentDataProperty:"check",rootData:L,dynamicAnchors:A})||(t=t===null?Ne.errors:t.concat(Ne.errors),e=t.length);var Qe=n===e}else var Qe=!0}}}}else
return d.errors=[{instancePath:s,schemaPath:"#/oneOf/30/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(U==="add-index"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.index===void 0&&(_="index"))return d.errors=[{instancePath:s,
schemaPath:"#/oneOf/31/required",keyword:"required",params:{missingProperty:_}}],!1;{let x=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="index")){return d.
errors=[{instancePath:s,schemaPath:"#/oneOf/31/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(x===e){if(r.kind!==
void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/31/properties/kind/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="add-index")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/31/properties/kind/const",keyword:"const",params:{allowedValue:"ad\
d-index"}}],!1;var Je=v===e}else var Je=!0;if(Je){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(D(n)<1)return d.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/31/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/31/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Je=v===e}else var Je=!0;if(Je)if(r.index!==void 0){let n=e;X(r.index,{instancePath:s+
"/index",parentData:r,parentDataProperty:"index",rootData:L,dynamicAnchors:A})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var Je=n===e}else var Je=!0}}}}else
return d.errors=[{instancePath:s,schemaPath:"#/oneOf/31/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(U==="drop-index"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.index===void 0&&(_="index"))return d.errors=[{instancePath:s,
schemaPath:"#/oneOf/32/required",keyword:"required",params:{missingProperty:_}}],!1;{let x=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="index")){return d.
errors=[{instancePath:s,schemaPath:"#/oneOf/32/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(x===e){if(r.kind!==
void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/32/properties/kind/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="drop-index")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/32/properties/kind/const",keyword:"const",params:{allowedValue:"d\
rop-index"}}],!1;var er=v===e}else var er=!0;if(er){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(D(n)<1)return d.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/32/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/32/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var er=v===e}else var er=!0;if(er)if(r.index!==void 0){let n=e;X(r.index,{instancePath:s+
"/index",parentData:r,parentDataProperty:"index",rootData:L,dynamicAnchors:A})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var er=n===e}else var er=!0}}}}else
return d.errors=[{instancePath:s,schemaPath:"#/oneOf/32/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(U==="add-policy"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.policy===void 0&&(_="policy"))return d.errors=[{instancePath:s,
schemaPath:"#/oneOf/33/required",keyword:"required",params:{missingProperty:_}}],!1;{let x=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="policy")){return d.
errors=[{instancePath:s,schemaPath:"#/oneOf/33/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(x===e){if(r.kind!==
void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/33/properties/kind/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="add-policy")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/33/properties/kind/const",keyword:"const",params:{allowedValue:"a\
dd-policy"}}],!1;var rr=v===e}else var rr=!0;if(rr){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(D(n)<1)return d.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/33/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/33/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var rr=v===e}else var rr=!0;if(rr)if(r.policy!==void 0){let n=e;H(r.policy,{instancePath:s+
"/policy",parentData:r,parentDataProperty:"policy",rootData:L,dynamicAnchors:A})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var rr=n===e}else var rr=!0}}}}else
return d.errors=[{instancePath:s,schemaPath:"#/oneOf/33/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(U==="drop-policy"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.policy===void 0&&(_="policy"))return d.errors=[{instancePath:s,
schemaPath:"#/oneOf/34/required",keyword:"required",params:{missingProperty:_}}],!1;{let x=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="policy")){return d.
errors=[{instancePath:s,schemaPath:"#/oneOf/34/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(x===e){if(r.kind!==
void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/34/properties/kind/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="drop-policy")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/34/properties/kind/const",keyword:"const",params:{allowedValue:"\
drop-policy"}}],!1;var sr=v===e}else var sr=!0;if(sr){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(D(n)<1)return d.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/34/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/34/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var sr=v===e}else var sr=!0;if(sr)if(r.policy!==void 0){let n=e;H(r.policy,{instancePath:s+
"/policy",parentData:r,parentDataProperty:"policy",rootData:L,dynamicAnchors:A})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var sr=n===e}else var sr=!0}}}}else
return d.errors=[{instancePath:s,schemaPath:"#/oneOf/34/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(U==="change-policy"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))
return d.errors=[{instancePath:s,schemaPath:"#/oneOf/35/required",keyword:"required",params:{missingProperty:_}}],!1;{let x=e;for(let n in r)if(!(n==="kind"||n===
"table"||n==="from"||n==="to")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/35/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(x===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/35/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="change-policy")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/35/properties/kind/const",keyword:"\
const",params:{allowedValue:"change-policy"}}],!1;var Ke=v===e}else var Ke=!0;if(Ke){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(D(
n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/35/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=
[{instancePath:s+"/table",schemaPath:"#/oneOf/35/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ke=v===e}else var Ke=!0;if(Ke){if(r.from!==
void 0){let n=e;H(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?H.errors:t.concat(H.errors),e=
t.length);var Ke=n===e}else var Ke=!0;if(Ke)if(r.to!==void 0){let n=e;H(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||
(t=t===null?H.errors:t.concat(H.errors),e=t.length);var Ke=n===e}else var Ke=!0}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/35/type",keyword:"\
type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(U==="set-row-security"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&
(_="kind")||r.table===void 0&&(_="table")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/36/required",
keyword:"required",params:{missingProperty:_}}],!1;{let x=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return d.errors=[{instancePath:s,
schemaPath:"#/oneOf/36/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(x===e){if(r.kind!==void 0){let n=r.kind,
v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/36/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!==
"set-row-security")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/36/properties/kind/const",keyword:"const",params:{allowedValue:"set-row-security"}}],
!1;var ze=v===e}else var ze=!0;if(ze){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(D(n)<1)return d.errors=[{instancePath:s+"/table",
schemaPath:"#/oneOf/36/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/\
36/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var ze=v===e}else var ze=!0;if(ze){if(r.from!==void 0){let n=e;De(r.from,{instancePath:s+"/\
from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?De.errors:t.concat(De.errors),e=t.length);var ze=n===e}else var ze=!0;if(ze)
if(r.to!==void 0){let n=e;De(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?De.errors:t.concat(De.errors),
e=t.length);var ze=n===e}else var ze=!0}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/36/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&
(y=!0)}else if(U==="add-grant"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.grant===
void 0&&(_="grant"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/37/required",keyword:"required",params:{missingProperty:_}}],!1;{let x=e;for(let n in r)
if(!(n==="kind"||n==="table"||n==="grant")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/37/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}}],!1;break}if(x===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/37/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-grant")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/37/proper\
ties/kind/const",keyword:"const",params:{allowedValue:"add-grant"}}],!1;var tr=v===e}else var tr=!0;if(tr){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n==
"string"){if(D(n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/37/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/37/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var tr=v===e}else var tr=!0;if(tr)if(r.
grant!==void 0){let n=e;ge(r.grant,{instancePath:s+"/grant",parentData:r,parentDataProperty:"grant",rootData:L,dynamicAnchors:A})||(t=t===null?ge.errors:t.concat(
ge.errors),e=t.length);var tr=n===e}else var tr=!0}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/37/type",keyword:"type",params:{type:"object"}}],
!1;y!==!0&&(y=!0)}else if(U==="drop-grant"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="ta\
ble")||r.grant===void 0&&(_="grant"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/38/required",keyword:"required",params:{missingProperty:_}}],!1;{let x=e;
for(let n in r)if(!(n==="kind"||n==="table"||n==="grant")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/38/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:n}}],!1;break}if(x===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/38/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-grant")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/38/\
properties/kind/const",keyword:"const",params:{allowedValue:"drop-grant"}}],!1;var ir=v===e}else var ir=!0;if(ir){if(r.table!==void 0){let n=r.table,v=e;if(e===
v)if(typeof n=="string"){if(D(n)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/38/properties/table/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/38/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var ir=v===e}else var ir=!0;
if(ir)if(r.grant!==void 0){let n=e;ge(r.grant,{instancePath:s+"/grant",parentData:r,parentDataProperty:"grant",rootData:L,dynamicAnchors:A})||(t=t===null?ge.errors:
t.concat(ge.errors),e=t.length);var ir=n===e}else var ir=!0}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/38/type",keyword:"type",params:{type:"o\
bject"}}],!1;y!==!0&&(y=!0)}else return d.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:U}}],
!1;else return d.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:U}}],!1}else return d.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return d.errors=t,P.props=y,e===0}d.evaluated={dynamicProps:!0,dynamicItems:!1};
function re(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=re.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.format===void 0&&(f="format")||r.from===void 0&&(f="from")||
r.to===void 0&&(f="to")||r.changes===void 0&&(f="changes"))return re.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}}],
!1;{let a=e;for(let p in r)if(!(p==="format"||p==="from"||p==="to"||p==="changes")){return re.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p}}],!1;break}if(a===e){if(r.format!==void 0){let p=r.format,k=e;if(typeof p!="string")return re.errors=[{instancePath:s+
"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="wesley.changes/1")return re.errors=[{instancePath:s+"/format",
schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.changes/1"}}],!1;var i=k===e}else var i=!0;if(i){if(r.from!==void 0){let p=r.
from,k=e;if(e===k)if(p&&typeof p=="object"&&!Array.isArray(p)){let O;if(p.schema===void 0&&(O="schema")||p.digest===void 0&&(O="digest")||p.annotations===void 0&&
(O="annotations")||p.origin===void 0&&(O="origin"))return re.errors=[{instancePath:s+"/from",schemaPath:"#/properties/from/required",keyword:"required",params:{
missingProperty:O}}],!1;{let h=e;for(let w in p)if(!(w==="schema"||w==="digest"||w==="annotations"||w==="origin")){return re.errors=[{instancePath:s+"/from",schemaPath:"\
#/properties/from/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}}],!1;break}if(h===e){if(p.schema!==void 0){let w=e;_e(p.schema,
{instancePath:s+"/from/schema",parentData:p,parentDataProperty:"schema",rootData:L,dynamicAnchors:A})||(t=t===null?_e.errors:t.concat(_e.errors),e=t.length);var y=w===
e}else var y=!0;if(y){if(p.digest!==void 0){let w=e;C(p.digest,{instancePath:s+"/from/digest",parentData:p,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||
(t=t===null?C.errors:t.concat(C.errors),e=t.length);var y=w===e}else var y=!0;if(y){if(p.annotations!==void 0){let w=e;qe(p.annotations,{instancePath:s+"/from/a\
nnotations",parentData:p,parentDataProperty:"annotations",rootData:L,dynamicAnchors:A})||(t=t===null?qe.errors:t.concat(qe.errors),e=t.length);var y=w===e}else var y=!0;
if(y)if(p.origin!==void 0){let w=p.origin,N=e;if(e===N)if(w&&typeof w=="object"&&!Array.isArray(w)){let q;if(w.kind===void 0&&(q="kind")||w.file===void 0&&(q="f\
ile")||w.ref===void 0&&(q="ref"))return re.errors=[{instancePath:s+"/from/origin",schemaPath:"#/properties/from/properties/origin/required",keyword:"required",params:{
missingProperty:q}}],!1;{let E=e;for(let T in w)if(!(T==="kind"||T==="file"||T==="ref")){return re.errors=[{instancePath:s+"/from/origin",schemaPath:"#/properti\
es/from/properties/origin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:T}}],!1;break}if(E===e){if(w.kind!==void 0){let T=w.kind,
I=e;if(typeof T!="string")return re.errors=[{instancePath:s+"/from/origin/kind",schemaPath:"#/properties/from/properties/origin/properties/kind/type",keyword:"t\
ype",params:{type:"string"}}],!1;if(!(T==="baseline"||T==="ir"||T==="sdl"||T==="git"||T==="empty"))return re.errors=[{instancePath:s+"/from/origin/kind",schemaPath:"\
#/properties/from/properties/origin/properties/kind/enum",keyword:"enum",params:{allowedValues:Er.properties.from.properties.origin.properties.kind.enum}}],!1;var u=I===
e}else var u=!0;if(u){if(w.file!==void 0){let T=w.file,I=e,Y=e,V=!1,F=e;if(e===F)if(typeof T=="string"){if(!fr.test(T)){let ie={instancePath:s+"/from/origin/fil\
e",schemaPath:"#/properties/from/properties/origin/properties/file/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u000\
0-\\u001f]+$"}};t===null?t=[ie]:t.push(ie),e++}}else{let ie={instancePath:s+"/from/origin/file",schemaPath:"#/properties/from/properties/origin/properties/file/\
anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[ie]:t.push(ie),e++}var l=F===e;V=V||l;let ee=e;if(T!==null){let ie={instancePath:s+"/from/origi\
n/file",schemaPath:"#/properties/from/properties/origin/properties/file/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[ie]:t.push(ie),e++}var l=ee===
e;if(V=V||l,V)e=Y,t!==null&&(Y?t.length=Y:t=null);else{let ie={instancePath:s+"/from/origin/file",schemaPath:"#/properties/from/properties/origin/properties/fil\
e/anyOf",keyword:"anyOf",params:{}};return t===null?t=[ie]:t.push(ie),e++,re.errors=t,!1}var u=I===e}else var u=!0;if(u)if(w.ref!==void 0){let T=w.ref,I=e,Y=e,V=!1,
F=e;if(e===F)if(typeof T=="string"){if(D(T)<1){let ie={instancePath:s+"/from/origin/ref",schemaPath:"#/properties/from/properties/origin/properties/ref/anyOf/0/\
minLength",keyword:"minLength",params:{limit:1}};t===null?t=[ie]:t.push(ie),e++}}else{let ie={instancePath:s+"/from/origin/ref",schemaPath:"#/properties/from/pr\
operties/origin/properties/ref/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[ie]:t.push(ie),e++}var g=F===e;V=V||g;let ee=e;if(T!==null){let ie={
instancePath:s+"/from/origin/ref",schemaPath:"#/properties/from/properties/origin/properties/ref/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[
ie]:t.push(ie),e++}var g=ee===e;if(V=V||g,V)e=Y,t!==null&&(Y?t.length=Y:t=null);else{let ie={instancePath:s+"/from/origin/ref",schemaPath:"#/properties/from/pro\
perties/origin/properties/ref/anyOf",keyword:"anyOf",params:{}};return t===null?t=[ie]:t.push(ie),e++,re.errors=t,!1}var u=I===e}else var u=!0}}}}else return re.
errors=[{instancePath:s+"/from/origin",schemaPath:"#/properties/from/properties/origin/type",keyword:"type",params:{type:"object"}}],!1;var y=N===e}else var y=!0}}}}}else
return re.errors=[{instancePath:s+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"object"}}],!1;var i=k===e}else var i=!0;if(i){if(r.to!==
void 0){let p=r.to,k=e;if(e===k)if(p&&typeof p=="object"&&!Array.isArray(p)){let O;if(p.schema===void 0&&(O="schema")||p.digest===void 0&&(O="digest")||p.annotations===
void 0&&(O="annotations"))return re.errors=[{instancePath:s+"/to",schemaPath:"#/properties/to/required",keyword:"required",params:{missingProperty:O}}],!1;{let h=e;
for(let w in p)if(!(w==="schema"||w==="digest"||w==="annotations")){return re.errors=[{instancePath:s+"/to",schemaPath:"#/properties/to/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:w}}],!1;break}if(h===e){if(p.schema!==void 0){let w=e;_e(p.schema,{instancePath:s+"/to/schema",parentData:p,parentDataProperty:"\
schema",rootData:L,dynamicAnchors:A})||(t=t===null?_e.errors:t.concat(_e.errors),e=t.length);var o=w===e}else var o=!0;if(o){if(p.digest!==void 0){let w=e;C(p.digest,
{instancePath:s+"/to/digest",parentData:p,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var o=w===
e}else var o=!0;if(o)if(p.annotations!==void 0){let w=e;qe(p.annotations,{instancePath:s+"/to/annotations",parentData:p,parentDataProperty:"annotations",rootData:L,
dynamicAnchors:A})||(t=t===null?qe.errors:t.concat(qe.errors),e=t.length);var o=w===e}else var o=!0}}}}else return re.errors=[{instancePath:s+"/to",schemaPath:"\
#/properties/to/type",keyword:"type",params:{type:"object"}}],!1;var i=k===e}else var i=!0;if(i)if(r.changes!==void 0){let p=r.changes,k=e;if(e===k)if(Array.isArray(
p)){var m=!0;let O=p.length;for(let h=0;h<O;h++){let w=p[h],N=e;if(e===N)if(w&&typeof w=="object"&&!Array.isArray(w)){let q;if(w.change===void 0&&(q="change")||
w.classification===void 0&&(q="classification")||w.address===void 0&&(q="address"))return re.errors=[{instancePath:s+"/changes/"+h,schemaPath:"#/properties/chan\
ges/items/required",keyword:"required",params:{missingProperty:q}}],!1;{let E=e;for(let T in w)if(!(T==="change"||T==="classification"||T==="address")){return re.
errors=[{instancePath:s+"/changes/"+h,schemaPath:"#/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:T}}],
!1;break}if(E===e){if(w.change!==void 0){let T=e;d(w.change,{instancePath:s+"/changes/"+h+"/change",parentData:w,parentDataProperty:"change",rootData:L,dynamicAnchors:A})||
(t=t===null?d.errors:t.concat(d.errors),e=t.length);var c=T===e}else var c=!0;if(c){if(w.classification!==void 0){let T=w.classification,I=e;if(typeof T!="strin\
g")return re.errors=[{instancePath:s+"/changes/"+h+"/classification",schemaPath:"#/properties/changes/items/properties/classification/type",keyword:"type",params:{
type:"string"}}],!1;if(!(T==="additive"||T==="tightening"||T==="destructive"))return re.errors=[{instancePath:s+"/changes/"+h+"/classification",schemaPath:"#/pr\
operties/changes/items/properties/classification/enum",keyword:"enum",params:{allowedValues:Er.properties.changes.items.properties.classification.enum}}],!1;var c=I===
e}else var c=!0;if(c)if(w.address!==void 0){let T=e;ye(w.address,{instancePath:s+"/changes/"+h+"/address",parentData:w,parentDataProperty:"address",rootData:L,dynamicAnchors:A})||
(t=t===null?ye.errors:t.concat(ye.errors),e=t.length);var c=T===e}else var c=!0}}}}else return re.errors=[{instancePath:s+"/changes/"+h,schemaPath:"#/properties\
/changes/items/type",keyword:"type",params:{type:"object"}}],!1;var m=N===e;if(!m)break}}else return re.errors=[{instancePath:s+"/changes",schemaPath:"#/propert\
ies/changes/type",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0}}}}}else return re.errors=[{instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return re.errors=t,e===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Sr=xe;var hr={type:"object",properties:{id:{type:"string",minLength:1},phase:{type:"string",enum:["expand","backfill","validate","switch","contract"]},do:{$ref:"https\
://wesley.dev/schemas/definitions/Statement"},undo:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Statement"},{type:"null"}]},irreversible:{type:["string",
"null"]},transaction:{anyOf:[{type:"string",minLength:1},{type:"null"}]},lockTimeout:{anyOf:[{type:"integer",minimum:0,maximum:9007199254740991},{type:"null"}]},
statementTimeout:{type:"integer",minimum:0,maximum:9007199254740991},batch:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Batch"},{type:"null"}]},probe:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Probe"},{type:"null"}]},claim:{$ref:"https://wesley.dev/schemas/definitions/Claim"},because:{$ref:"https://\
wesley.dev/schemas/definitions/Address"},why:{type:"string"}},required:["id","phase","do","undo","irreversible","transaction","lockTimeout","statementTimeout","\
batch","probe","claim","because","why"],additionalProperties:!1},os={type:"object",properties:{form:{type:"string",enum:["ALTER POLICY","ALTER TABLE … ADD COLUM\
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
form","on","sql","done","leftover","needs","makes","drops"],additionalProperties:!1};function Z(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,
dynamicAnchors:A={}}={}){let t=null,e=0,P=Z.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let c;if(r.form===void 0&&(c="form")||r.on===void 0&&(c="on")||r.sql===void 0&&(c="sql")||r.done===void 0&&(c="done")||r.leftover===void 0&&(c="left\
over")||r.needs===void 0&&(c="needs")||r.makes===void 0&&(c="makes")||r.drops===void 0&&(c="drops"))return Z.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:c}}],!1;{let f=e;for(let a in r)if(!(a==="form"||a==="on"||a==="sql"||a==="done"||a==="leftover"||a==="needs"||a==="makes"||a===
"drops")){return Z.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(f===e){
if(r.form!==void 0){let a=r.form,p=e;if(typeof a!="string")return Z.errors=[{instancePath:s+"/form",schemaPath:"#/properties/form/type",keyword:"type",params:{type:"\
string"}}],!1;if(!(a==="ALTER POLICY"||a==="ALTER TABLE … ADD COLUMN"||a==="ALTER TABLE … ADD CONSTRAINT … CHECK … NOT VALID"||a==="ALTER TABLE … ADD CO\
NSTRAINT … FOREIGN KEY"||a==="ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY … NOT VALID"||a==="ALTER TABLE … ADD CONSTRAINT … UNIQUE USING INDEX"||a===
"ALTER TABLE … ALTER COLUMN … DROP DEFAULT"||a==="ALTER TABLE … ALTER COLUMN … DROP NOT NULL"||a==="ALTER TABLE … ALTER COLUMN … SET DEFAULT"||a==="\
ALTER TABLE … ALTER COLUMN … SET NOT NULL"||a==="ALTER TABLE … ALTER COLUMN … TYPE"||a==="ALTER TABLE … DISABLE ROW LEVEL SECURITY"||a==="ALTER TABLE \
… DROP COLUMN"||a==="ALTER TABLE … DROP CONSTRAINT"||a==="ALTER TABLE … DROP CONSTRAINT (foreign key)"||a==="ALTER TABLE … ENABLE ROW LEVEL SECURITY"||a===
"ALTER TABLE … FORCE ROW LEVEL SECURITY"||a==="ALTER TABLE … NO FORCE ROW LEVEL SECURITY"||a==="ALTER TABLE … VALIDATE CONSTRAINT (check)"||a==="ALTER TAB\
LE … VALIDATE CONSTRAINT (foreign key)"||a==="ALTER TYPE … ADD VALUE"||a==="COMMENT ON"||a==="CREATE INDEX"||a==="CREATE INDEX CONCURRENTLY"||a==="CREATE PO\
LICY"||a==="CREATE ROLE"||a==="CREATE SCHEMA"||a==="CREATE TABLE"||a==="CREATE TYPE … AS ENUM"||a==="DROP INDEX"||a==="DROP INDEX CONCURRENTLY"||a==="DROP POL\
ICY"||a==="DROP SCHEMA"||a==="DROP TABLE"||a==="DROP TYPE"||a==="GRANT"||a==="REVOKE"||a==="UPDATE"))return Z.errors=[{instancePath:s+"/form",schemaPath:"#/prop\
erties/form/enum",keyword:"enum",params:{allowedValues:os.properties.form.enum}}],!1;var i=p===e}else var i=!0;if(i){if(r.on!==void 0){let a=r.on,p=e;if(e===p)if(Array.
isArray(a)){var y=!0;let b=a.length;for(let O=0;O<b;O++){let h=a[O],w=e;if(e===w)if(typeof h=="string"){if(D(h)<1)return Z.errors=[{instancePath:s+"/on/"+O,schemaPath:"\
#/properties/on/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Z.errors=[{instancePath:s+"/on/"+O,schemaPath:"#/properties/on/items/type",
keyword:"type",params:{type:"string"}}],!1;var y=w===e;if(!y)break}}else return Z.errors=[{instancePath:s+"/on",schemaPath:"#/properties/on/type",keyword:"type",
params:{type:"array"}}],!1;var i=p===e}else var i=!0;if(i){if(r.sql!==void 0){let a=r.sql,p=e;if(e===p)if(typeof a=="string"){if(D(a)<1)return Z.errors=[{instancePath:s+
"/sql",schemaPath:"#/properties/sql/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Z.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/s\
ql/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.done!==void 0){let a=r.done,p=e;if(e===p)if(typeof a=="string"){if(D(a)<
1)return Z.errors=[{instancePath:s+"/done",schemaPath:"#/properties/done/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Z.errors=[{instancePath:s+
"/done",schemaPath:"#/properties/done/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.leftover!==void 0){let a=r.leftover,
p=e,k=e,b=!1,O=e;if(e===O)if(a&&typeof a=="object"&&!Array.isArray(a)){let N;if(a.present===void 0&&(N="present")||a.remove===void 0&&(N="remove")){let j={instancePath:s+
"/leftover",schemaPath:"#/properties/leftover/anyOf/0/required",keyword:"required",params:{missingProperty:N}};t===null?t=[j]:t.push(j),e++}else{let j=e;for(let q in a)
if(!(q==="present"||q==="remove")){let E={instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf/0/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:q}};t===null?t=[E]:t.push(E),e++;break}if(j===e){if(a.present!==void 0){let q=a.present,E=e;if(e===E)if(typeof q=="string"){if(D(
q)<1){let T={instancePath:s+"/leftover/present",schemaPath:"#/properties/leftover/anyOf/0/properties/present/minLength",keyword:"minLength",params:{limit:1}};t===
null?t=[T]:t.push(T),e++}}else{let T={instancePath:s+"/leftover/present",schemaPath:"#/properties/leftover/anyOf/0/properties/present/type",keyword:"type",params:{
type:"string"}};t===null?t=[T]:t.push(T),e++}var u=E===e}else var u=!0;if(u)if(a.remove!==void 0){let q=a.remove,E=e;if(e===E)if(typeof q=="string"){if(D(q)<1){
let I={instancePath:s+"/leftover/remove",schemaPath:"#/properties/leftover/anyOf/0/properties/remove/minLength",keyword:"minLength",params:{limit:1}};t===null?t=
[I]:t.push(I),e++}}else{let I={instancePath:s+"/leftover/remove",schemaPath:"#/properties/leftover/anyOf/0/properties/remove/type",keyword:"type",params:{type:"\
string"}};t===null?t=[I]:t.push(I),e++}var u=E===e}else var u=!0}}}else{let N={instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf/0/type",keyword:"\
type",params:{type:"object"}};t===null?t=[N]:t.push(N),e++}var l=O===e;b=b||l;let h=e;if(a!==null){let N={instancePath:s+"/leftover",schemaPath:"#/properties/le\
ftover/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[N]:t.push(N),e++}var l=h===e;if(b=b||l,b)e=k,t!==null&&(k?t.length=k:t=null);else{let N={instancePath:s+
"/leftover",schemaPath:"#/properties/leftover/anyOf",keyword:"anyOf",params:{}};return t===null?t=[N]:t.push(N),e++,Z.errors=t,!1}var i=p===e}else var i=!0;if(i){
if(r.needs!==void 0){let a=r.needs,p=e;if(e===p)if(Array.isArray(a)){var g=!0;let b=a.length;for(let O=0;O<b;O++){let h=a[O],w=e;if(e===w)if(typeof h=="string"){
if(D(h)<1)return Z.errors=[{instancePath:s+"/needs/"+O,schemaPath:"#/properties/needs/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Z.errors=
[{instancePath:s+"/needs/"+O,schemaPath:"#/properties/needs/items/type",keyword:"type",params:{type:"string"}}],!1;var g=w===e;if(!g)break}}else return Z.errors=
[{instancePath:s+"/needs",schemaPath:"#/properties/needs/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0;if(i){if(r.makes!==void 0){let a=r.
makes,p=e;if(e===p)if(Array.isArray(a)){var o=!0;let b=a.length;for(let O=0;O<b;O++){let h=a[O],w=e;if(e===w)if(typeof h=="string"){if(D(h)<1)return Z.errors=[{
instancePath:s+"/makes/"+O,schemaPath:"#/properties/makes/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Z.errors=[{instancePath:s+"/mak\
es/"+O,schemaPath:"#/properties/makes/items/type",keyword:"type",params:{type:"string"}}],!1;var o=w===e;if(!o)break}}else return Z.errors=[{instancePath:s+"/ma\
kes",schemaPath:"#/properties/makes/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0;if(i)if(r.drops!==void 0){let a=r.drops,p=e;if(e===
p)if(Array.isArray(a)){var m=!0;let b=a.length;for(let O=0;O<b;O++){let h=a[O],w=e;if(e===w)if(typeof h=="string"){if(D(h)<1)return Z.errors=[{instancePath:s+"/\
drops/"+O,schemaPath:"#/properties/drops/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Z.errors=[{instancePath:s+"/drops/"+O,schemaPath:"\
#/properties/drops/items/type",keyword:"type",params:{type:"string"}}],!1;var m=w===e;if(!m)break}}else return Z.errors=[{instancePath:s+"/drops",schemaPath:"#/\
properties/drops/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0}}}}}}}}}else return Z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Z.errors=t,e===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function te(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=te.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.table===void 0&&(l="table")||r.key===void 0&&(l="key")||r.
size===void 0&&(l="size")||r.pause===void 0&&(l="pause")||r.bound===void 0&&(l="bound"))return te.errors=[{instancePath:s,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:l}}],!1;{let g=e;for(let o in r)if(!(o==="table"||o==="key"||o==="size"||o==="pause"||o==="bound")){return te.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(g===e){if(r.table!==void 0){let o=r.table,m=e;if(e===
m)if(typeof o=="string"){if(D(o)<1)return te.errors=[{instancePath:s+"/table",schemaPath:"#/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return te.errors=[{instancePath:s+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(r.
key!==void 0){let o=r.key,m=e;if(e===m)if(Array.isArray(o)){if(o.length<1)return te.errors=[{instancePath:s+"/key",schemaPath:"#/properties/key/minItems",keyword:"\
minItems",params:{limit:1}}],!1;{var y=!0;let f=o.length;for(let a=0;a<f;a++){let p=o[a],k=e;if(e===k)if(p&&typeof p=="object"&&!Array.isArray(p)){let O;if(p.column===
void 0&&(O="column")||p.type===void 0&&(O="type"))return te.errors=[{instancePath:s+"/key/"+a,schemaPath:"#/properties/key/items/required",keyword:"required",params:{
missingProperty:O}}],!1;{let h=e;for(let w in p)if(!(w==="column"||w==="type")){return te.errors=[{instancePath:s+"/key/"+a,schemaPath:"#/properties/key/items/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}}],!1;break}if(h===e){if(p.column!==void 0){let w=p.column,N=e;if(e===N)if(typeof w==
"string"){if(D(w)<1)return te.errors=[{instancePath:s+"/key/"+a+"/column",schemaPath:"#/properties/key/items/properties/column/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return te.errors=[{instancePath:s+"/key/"+a+"/column",schemaPath:"#/properties/key/items/properties/column/type",keyword:"type",params:{type:"\
string"}}],!1;var u=N===e}else var u=!0;if(u)if(p.type!==void 0){let w=p.type,N=e;if(e===N)if(typeof w=="string"){if(D(w)<1)return te.errors=[{instancePath:s+"/\
key/"+a+"/type",schemaPath:"#/properties/key/items/properties/type/minLength",keyword:"minLength",params:{limit:1}}],!1}else return te.errors=[{instancePath:s+"\
/key/"+a+"/type",schemaPath:"#/properties/key/items/properties/type/type",keyword:"type",params:{type:"string"}}],!1;var u=N===e}else var u=!0}}}else return te.
errors=[{instancePath:s+"/key/"+a,schemaPath:"#/properties/key/items/type",keyword:"type",params:{type:"object"}}],!1;var y=k===e;if(!y)break}}}else return te.errors=
[{instancePath:s+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0;if(i){if(r.size!==void 0){let o=r.
size,m=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return te.errors=[{instancePath:s+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===m&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return te.errors=[{instancePath:s+"/size",schemaPath:"#/properti\
es/size/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<1||isNaN(o))return te.errors=[{instancePath:s+"/size",schemaPath:"#\
/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var i=m===e}else var i=!0;if(i){if(r.pause!==void 0){let o=r.pause,m=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return te.errors=[{instancePath:s+"/pause",schemaPath:"#/properties/pause/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===m&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return te.errors=[{instancePath:s+"/pause",schemaPath:"#/properties/pause/maximum",
keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<0||isNaN(o))return te.errors=[{instancePath:s+"/pause",schemaPath:"#/properties/paus\
e/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=m===e}else var i=!0;if(i)if(r.bound!==void 0){let o=r.bound,m=e;if(e===m)if(typeof o=="\
string"){if(D(o)<1)return te.errors=[{instancePath:s+"/bound",schemaPath:"#/properties/bound/minLength",keyword:"minLength",params:{limit:1}}],!1}else return te.
errors=[{instancePath:s+"/bound",schemaPath:"#/properties/bound/type",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0}}}}}}else return te.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return te.errors=t,e===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ve(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Ve.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.sql===void 0&&(y="sql")||r.meaning===void 0&&(y="meaning"))
return Ve.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;{let u=e;for(let l in r)if(!(l==="sql"||l==="meanin\
g")){return Ve.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(u===e){if(r.
sql!==void 0){let l=r.sql,g=e;if(e===g)if(typeof l=="string"){if(D(l)<1)return Ve.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return Ve.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{type:"string"}}],!1;var i=g===
e}else var i=!0;if(i)if(r.meaning!==void 0){let l=e;if(typeof r.meaning!="string")return Ve.errors=[{instancePath:s+"/meaning",schemaPath:"#/properties/meaning/\
type",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0}}}else return Ve.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return Ve.errors=t,e===0}Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ls={type:"object",properties:{locks:{type:"array",items:{$ref:"\
https://wesley.dev/schemas/definitions/RelationLock"}},scans:{type:"array",items:{type:"string",minLength:1}},rewrites:{type:"array",items:{type:"string",minLength:1}},
blocks:{type:"string",enum:["nothing","schema changes","writes","reads and writes"]}},required:["locks","scans","rewrites","blocks"],additionalProperties:!1},ps={
type:"object",properties:{relation:{type:"string",minLength:1},mode:{type:"string",enum:["ACCESS SHARE","ROW SHARE","ROW EXCLUSIVE","SHARE UPDATE EXCLUSIVE","SH\
ARE","SHARE ROW EXCLUSIVE","EXCLUSIVE","ACCESS EXCLUSIVE"]}},required:["relation","mode"],additionalProperties:!1};function je(r,{instancePath:s="",parentData:S,
parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=je.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.relation===void 0&&(y="relation")||r.mode===void 0&&(y="mode"))return je.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:y}}],!1;{let u=e;for(let l in r)if(!(l==="relation"||l==="mode")){return je.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(u===e){if(r.relation!==void 0){let l=r.relation,g=e;if(e===g)
if(typeof l=="string"){if(D(l)<1)return je.errors=[{instancePath:s+"/relation",schemaPath:"#/properties/relation/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return je.errors=[{instancePath:s+"/relation",schemaPath:"#/properties/relation/type",keyword:"type",params:{type:"string"}}],!1;var i=g===e}else var i=!0;
if(i)if(r.mode!==void 0){let l=r.mode,g=e;if(typeof l!="string")return je.errors=[{instancePath:s+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{
type:"string"}}],!1;if(!(l==="ACCESS SHARE"||l==="ROW SHARE"||l==="ROW EXCLUSIVE"||l==="SHARE UPDATE EXCLUSIVE"||l==="SHARE"||l==="SHARE ROW EXCLUSIVE"||l==="EX\
CLUSIVE"||l==="ACCESS EXCLUSIVE"))return je.errors=[{instancePath:s+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:ps.properties.
mode.enum}}],!1;var i=g===e}else var i=!0}}}else return je.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return je.errors=
t,e===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ae(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=Ae.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.
locks===void 0&&(g="locks")||r.scans===void 0&&(g="scans")||r.rewrites===void 0&&(g="rewrites")||r.blocks===void 0&&(g="blocks"))return Ae.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let o=e;for(let m in r)if(!(m==="locks"||m==="scans"||m==="rewrites"||m==="blocks")){
return Ae.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(o===e){if(r.locks!==
void 0){let m=r.locks,c=e;if(e===c)if(Array.isArray(m)){var i=!0;let f=m.length;for(let a=0;a<f;a++){let p=e;je(m[a],{instancePath:s+"/locks/"+a,parentData:m,parentDataProperty:a,
rootData:L,dynamicAnchors:A})||(t=t===null?je.errors:t.concat(je.errors),e=t.length);var i=p===e;if(!i)break}}else return Ae.errors=[{instancePath:s+"/locks",schemaPath:"\
#/properties/locks/type",keyword:"type",params:{type:"array"}}],!1;var y=c===e}else var y=!0;if(y){if(r.scans!==void 0){let m=r.scans,c=e;if(e===c)if(Array.isArray(
m)){var u=!0;let a=m.length;for(let p=0;p<a;p++){let k=m[p],b=e;if(e===b)if(typeof k=="string"){if(D(k)<1)return Ae.errors=[{instancePath:s+"/scans/"+p,schemaPath:"\
#/properties/scans/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Ae.errors=[{instancePath:s+"/scans/"+p,schemaPath:"#/properties/scans/\
items/type",keyword:"type",params:{type:"string"}}],!1;var u=b===e;if(!u)break}}else return Ae.errors=[{instancePath:s+"/scans",schemaPath:"#/properties/scans/t\
ype",keyword:"type",params:{type:"array"}}],!1;var y=c===e}else var y=!0;if(y){if(r.rewrites!==void 0){let m=r.rewrites,c=e;if(e===c)if(Array.isArray(m)){var l=!0;
let a=m.length;for(let p=0;p<a;p++){let k=m[p],b=e;if(e===b)if(typeof k=="string"){if(D(k)<1)return Ae.errors=[{instancePath:s+"/rewrites/"+p,schemaPath:"#/prop\
erties/rewrites/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Ae.errors=[{instancePath:s+"/rewrites/"+p,schemaPath:"#/properties/rewrit\
es/items/type",keyword:"type",params:{type:"string"}}],!1;var l=b===e;if(!l)break}}else return Ae.errors=[{instancePath:s+"/rewrites",schemaPath:"#/properties/r\
ewrites/type",keyword:"type",params:{type:"array"}}],!1;var y=c===e}else var y=!0;if(y)if(r.blocks!==void 0){let m=r.blocks,c=e;if(typeof m!="string")return Ae.
errors=[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type:"string"}}],!1;if(!(m==="nothing"||m==="schema changes"||m===
"writes"||m==="reads and writes"))return Ae.errors=[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/enum",keyword:"enum",params:{allowedValues:ls.properties.
blocks.enum}}],!1;var y=c===e}else var y=!0}}}}}else return Ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ae.
errors=t,e===0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ue(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=ue.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.
id===void 0&&(m="id")||r.phase===void 0&&(m="phase")||r.do===void 0&&(m="do")||r.undo===void 0&&(m="undo")||r.irreversible===void 0&&(m="irreversible")||r.transaction===
void 0&&(m="transaction")||r.lockTimeout===void 0&&(m="lockTimeout")||r.statementTimeout===void 0&&(m="statementTimeout")||r.batch===void 0&&(m="batch")||r.probe===
void 0&&(m="probe")||r.claim===void 0&&(m="claim")||r.because===void 0&&(m="because")||r.why===void 0&&(m="why"))return ue.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:m}}],!1;{let c=e;for(let f in r)if(!or.call(hr.properties,f)){return ue.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(c===e){if(r.id!==void 0){let f=r.id,a=e;if(e===a)if(typeof f==
"string"){if(D(f)<1)return ue.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ue.errors=
[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var i=a===e}else var i=!0;if(i){if(r.phase!==void 0){let f=r.
phase,a=e;if(typeof f!="string")return ue.errors=[{instancePath:s+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type:"string"}}],!1;if(!(f===
"expand"||f==="backfill"||f==="validate"||f==="switch"||f==="contract"))return ue.errors=[{instancePath:s+"/phase",schemaPath:"#/properties/phase/enum",keyword:"\
enum",params:{allowedValues:hr.properties.phase.enum}}],!1;var i=a===e}else var i=!0;if(i){if(r.do!==void 0){let f=e;Z(r.do,{instancePath:s+"/do",parentData:r,parentDataProperty:"\
do",rootData:L,dynamicAnchors:A})||(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var i=f===e}else var i=!0;if(i){if(r.undo!==void 0){let f=r.undo,a=e,p=e,
k=!1,b=e;Z(f,{instancePath:s+"/undo",parentData:r,parentDataProperty:"undo",rootData:L,dynamicAnchors:A})||(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var y=b===
e;k=k||y;let O=e;if(f!==null){let w={instancePath:s+"/undo",schemaPath:"#/properties/undo/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(
w),e++}var y=O===e;if(k=k||y,k)e=p,t!==null&&(p?t.length=p:t=null);else{let w={instancePath:s+"/undo",schemaPath:"#/properties/undo/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[w]:t.push(w),e++,ue.errors=t,!1}var i=a===e}else var i=!0;if(i){if(r.irreversible!==void 0){let f=r.irreversible,a=e;if(typeof f!="string"&&f!==
null)return ue.errors=[{instancePath:s+"/irreversible",schemaPath:"#/properties/irreversible/type",keyword:"type",params:{type:hr.properties.irreversible.type}}],
!1;var i=a===e}else var i=!0;if(i){if(r.transaction!==void 0){let f=r.transaction,a=e,p=e,k=!1,b=e;if(e===b)if(typeof f=="string"){if(D(f)<1){let w={instancePath:s+
"/transaction",schemaPath:"#/properties/transaction/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[w]:t.push(w),e++}}else{let w={instancePath:s+
"/transaction",schemaPath:"#/properties/transaction/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[w]:t.push(w),e++}var u=b===e;k=k||u;let O=e;
if(f!==null){let w={instancePath:s+"/transaction",schemaPath:"#/properties/transaction/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(
w),e++}var u=O===e;if(k=k||u,k)e=p,t!==null&&(p?t.length=p:t=null);else{let w={instancePath:s+"/transaction",schemaPath:"#/properties/transaction/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[w]:t.push(w),e++,ue.errors=t,!1}var i=a===e}else var i=!0;if(i){if(r.lockTimeout!==void 0){let f=r.lockTimeout,a=e,p=e,k=!1,
b=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){let w={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/0/type",keyword:"t\
ype",params:{type:"integer"}};t===null?t=[w]:t.push(w),e++}if(e===b&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f)){let w={instancePath:s+"/l\
ockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};t===null?t=[w]:t.push(w),e++}else if(f<
0||isNaN(f)){let w={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===
null?t=[w]:t.push(w),e++}}var l=b===e;k=k||l;let O=e;if(f!==null){let w={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var l=O===e;if(k=k||l,k)e=p,t!==null&&(p?t.length=p:t=null);else{let w={instancePath:s+"/lockTimeout",schemaPath:"\
#/properties/lockTimeout/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(w),e++,ue.errors=t,!1}var i=a===e}else var i=!0;if(i){if(r.statementTimeout!==
void 0){let f=r.statementTimeout,a=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return ue.errors=[{instancePath:s+"/statementTimeout",schemaPath:"\
#/properties/statementTimeout/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return ue.
errors=[{instancePath:s+"/statementTimeout",schemaPath:"#/properties/statementTimeout/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(f<0||isNaN(f))return ue.errors=[{instancePath:s+"/statementTimeout",schemaPath:"#/properties/statementTimeout/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var i=a===e}else var i=!0;if(i){if(r.batch!==void 0){let f=r.batch,a=e,p=e,k=!1,b=e;te(f,{instancePath:s+"/batch",parentData:r,parentDataProperty:"\
batch",rootData:L,dynamicAnchors:A})||(t=t===null?te.errors:t.concat(te.errors),e=t.length);var g=b===e;k=k||g;let O=e;if(f!==null){let w={instancePath:s+"/batc\
h",schemaPath:"#/properties/batch/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var g=O===e;if(k=k||g,k)e=p,t!==null&&(p?t.length=
p:t=null);else{let w={instancePath:s+"/batch",schemaPath:"#/properties/batch/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(w),e++,ue.errors=t,!1}
var i=a===e}else var i=!0;if(i){if(r.probe!==void 0){let f=r.probe,a=e,p=e,k=!1,b=e;Ve(f,{instancePath:s+"/probe",parentData:r,parentDataProperty:"probe",rootData:L,
dynamicAnchors:A})||(t=t===null?Ve.errors:t.concat(Ve.errors),e=t.length);var o=b===e;k=k||o;let O=e;if(f!==null){let w={instancePath:s+"/probe",schemaPath:"#/p\
roperties/probe/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var o=O===e;if(k=k||o,k)e=p,t!==null&&(p?t.length=p:t=null);else{
let w={instancePath:s+"/probe",schemaPath:"#/properties/probe/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(w),e++,ue.errors=t,!1}var i=a===e}else
var i=!0;if(i){if(r.claim!==void 0){let f=e;Ae(r.claim,{instancePath:s+"/claim",parentData:r,parentDataProperty:"claim",rootData:L,dynamicAnchors:A})||(t=t===null?
Ae.errors:t.concat(Ae.errors),e=t.length);var i=f===e}else var i=!0;if(i){if(r.because!==void 0){let f=e;ye(r.because,{instancePath:s+"/because",parentData:r,parentDataProperty:"\
because",rootData:L,dynamicAnchors:A})||(t=t===null?ye.errors:t.concat(ye.errors),e=t.length);var i=f===e}else var i=!0;if(i)if(r.why!==void 0){let f=e;if(typeof r.
why!="string")return ue.errors=[{instancePath:s+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0}}}}}}}}}}}}}}else
return ue.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ue.errors=t,e===0}ue.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function xe(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=xe.evaluated;if(P.dynamicProps&&
(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.format===void 0&&(l="format")||r.from===void 0&&
(l="from")||r.to===void 0&&(l="to")||r.postgres===void 0&&(l="postgres")||r.changes===void 0&&(l="changes")||r.steps===void 0&&(l="steps"))return xe.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;{let g=e;for(let o in r)if(!(o==="format"||o==="from"||o==="to"||o==="postgres"||o===
"changes"||o==="steps")){return xe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;
break}if(g===e){if(r.format!==void 0){let o=r.format,m=e;if(typeof o!="string")return xe.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",
keyword:"type",params:{type:"string"}}],!1;if(o!=="wesley.plan/1")return xe.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"co\
nst",params:{allowedValue:"wesley.plan/1"}}],!1;var i=m===e}else var i=!0;if(i){if(r.from!==void 0){let o=e;C(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"\
from",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var i=o===e}else var i=!0;if(i){if(r.to!==void 0){let o=e;C(r.to,{instancePath:s+
"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var i=o===e}else var i=!0;if(i){if(r.
postgres!==void 0){let o=r.postgres,m=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return xe.errors=[{instancePath:s+"/postgres",schemaPath:"#/pro\
perties/postgres/type",keyword:"type",params:{type:"integer"}}],!1;if(e===m&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return xe.errors=[
{instancePath:s+"/postgres",schemaPath:"#/properties/postgres/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<13||isNaN(o))
return xe.errors=[{instancePath:s+"/postgres",schemaPath:"#/properties/postgres/minimum",keyword:"minimum",params:{comparison:">=",limit:13}}],!1}var i=m===e}else
var i=!0;if(i){if(r.changes!==void 0){let o=r.changes,m=e;if(e===m)if(Array.isArray(o)){var y=!0;let f=o.length;for(let a=0;a<f;a++){let p=e;d(o[a],{instancePath:s+
"/changes/"+a,parentData:o,parentDataProperty:a,rootData:L,dynamicAnchors:A})||(t=t===null?d.errors:t.concat(d.errors),e=t.length);var y=p===e;if(!y)break}}else
return xe.errors=[{instancePath:s+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0;if(i)if(r.
steps!==void 0){let o=r.steps,m=e;if(e===m)if(Array.isArray(o)){var u=!0;let f=o.length;for(let a=0;a<f;a++){let p=e;ue(o[a],{instancePath:s+"/steps/"+a,parentData:o,
parentDataProperty:a,rootData:L,dynamicAnchors:A})||(t=t===null?ue.errors:t.concat(ue.errors),e=t.length);var u=p===e;if(!u)break}}else return xe.errors=[{instancePath:s+
"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0}}}}}}}else return xe.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return xe.errors=t,e===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $r=Q,Nr={type:"object",properties:{
format:{type:"string",const:"wesley.realm/1"},plan:{$ref:"https://wesley.dev/schemas/definitions/Digest"},suite:{$ref:"https://wesley.dev/schemas/definitions/Di\
gest"},verdict:{type:"string",enum:["PASS","FAIL","NOTHING_TO_REHEARSE"]},at:{$ref:"https://wesley.dev/schemas/definitions/Moment"},server:{anyOf:[{$ref:"https:\
//wesley.dev/schemas/definitions/Server"},{type:"null"}]},fingerprints:{anyOf:[{type:"object",properties:{base:{$ref:"https://wesley.dev/schemas/definitions/Dig\
est"},target:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["base","target"],additionalProperties:!1},{type:"null"}]},rows:{type:"array",items:{
type:"object",properties:{table:{type:"string",minLength:1},rows:{type:"integer",minimum:0,maximum:9007199254740991}},required:["table","rows"],additionalProperties:!1}},
steps:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/RehearsedStep"}},checks:{type:"array",items:{$ref:"https://wesley.dev/schemas/definition\
s/CheckResult"}},tests:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/TestRun"},{type:"null"}]},present:{type:"array",items:{type:"string",minLength:1}},
failure:{anyOf:[{type:"object",properties:{code:{type:"string",minLength:1},message:{type:"string"}},required:["code","message"],additionalProperties:!1},{type:"\
null"}]}},required:["format","plan","suite","verdict","at","server","fingerprints","rows","steps","checks","tests","present","failure"],additionalProperties:!1};var fs=new RegExp("^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\dZ$","u");function Me(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=Me.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(typeof r=="string"){if(!fs.test(r))return Me.errors=
[{instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\dZ$"}}],!1}else return Me.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return Me.errors=t,e===0}Me.evaluated={dynamicProps:!1,dynamicItems:!1};var Dr={type:"\
object",properties:{version:{type:"string",minLength:1},versionNumber:{type:"integer",minimum:0,maximum:9007199254740991},major:{type:"integer",minimum:0,maximum:9007199254740991},
provider:{type:"string",enum:["embedded","dsn"]},host:{type:["string","null"]},settings:{type:"object",propertyNames:{type:"string"},additionalProperties:{type:"\
string"}},extensions:{type:"array",items:{type:"string",minLength:1}}},required:["version","versionNumber","major","provider","host","settings","extensions"],additionalProperties:!1};
function ae(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ae.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.version===void 0&&(g="version")||r.versionNumber===void 0&&
(g="versionNumber")||r.major===void 0&&(g="major")||r.provider===void 0&&(g="provider")||r.host===void 0&&(g="host")||r.settings===void 0&&(g="settings")||r.extensions===
void 0&&(g="extensions"))return ae.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let o=e;for(let m in r)if(!(m===
"version"||m==="versionNumber"||m==="major"||m==="provider"||m==="host"||m==="settings"||m==="extensions")){return ae.errors=[{instancePath:s,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(o===e){if(r.version!==void 0){let m=r.version,c=e;if(e===c)if(typeof m==
"string"){if(D(m)<1)return ae.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ae.
errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;if(i){if(r.versionNumber!==
void 0){let m=r.versionNumber,c=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return ae.errors=[{instancePath:s+"/versionNumber",schemaPath:"#/prop\
erties/versionNumber/type",keyword:"type",params:{type:"integer"}}],!1;if(e===c&&typeof m=="number"&&isFinite(m)){if(m>9007199254740991||isNaN(m))return ae.errors=
[{instancePath:s+"/versionNumber",schemaPath:"#/properties/versionNumber/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(m<0||
isNaN(m))return ae.errors=[{instancePath:s+"/versionNumber",schemaPath:"#/properties/versionNumber/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}var i=c===e}else var i=!0;if(i){if(r.major!==void 0){let m=r.major,c=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return ae.errors=[{instancePath:s+
"/major",schemaPath:"#/properties/major/type",keyword:"type",params:{type:"integer"}}],!1;if(e===c&&typeof m=="number"&&isFinite(m)){if(m>9007199254740991||isNaN(
m))return ae.errors=[{instancePath:s+"/major",schemaPath:"#/properties/major/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(m<
0||isNaN(m))return ae.errors=[{instancePath:s+"/major",schemaPath:"#/properties/major/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=c===
e}else var i=!0;if(i){if(r.provider!==void 0){let m=r.provider,c=e;if(typeof m!="string")return ae.errors=[{instancePath:s+"/provider",schemaPath:"#/properties/\
provider/type",keyword:"type",params:{type:"string"}}],!1;if(!(m==="embedded"||m==="dsn"))return ae.errors=[{instancePath:s+"/provider",schemaPath:"#/properties\
/provider/enum",keyword:"enum",params:{allowedValues:Dr.properties.provider.enum}}],!1;var i=c===e}else var i=!0;if(i){if(r.host!==void 0){let m=r.host,c=e;if(typeof m!=
"string"&&m!==null)return ae.errors=[{instancePath:s+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:Dr.properties.host.type}}],!1;var i=c===
e}else var i=!0;if(i){if(r.settings!==void 0){let m=r.settings,c=e;if(e===c)if(m&&typeof m=="object"&&!Array.isArray(m)){for(let a in m){let p=e;if(typeof a!="s\
tring"){let k={instancePath:s+"/settings",schemaPath:"#/properties/settings/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:a};t===null?t=
[k]:t.push(k),e++}var y=p===e;if(!y){let k={instancePath:s+"/settings",schemaPath:"#/properties/settings/propertyNames",keyword:"propertyNames",params:{propertyName:a}};
return t===null?t=[k]:t.push(k),e++,ae.errors=t,!1;break}}if(y)for(let a in m){let p=e;if(typeof m[a]!="string")return ae.errors=[{instancePath:s+"/settings/"+a.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/settings/additionalProperties/type",keyword:"type",params:{type:"string"}}],!1;var u=p===e;if(!u)
break}}else return ae.errors=[{instancePath:s+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type:"object"}}],!1;var i=c===e}else var i=!0;
if(i)if(r.extensions!==void 0){let m=r.extensions,c=e;if(e===c)if(Array.isArray(m)){var l=!0;let a=m.length;for(let p=0;p<a;p++){let k=m[p],b=e;if(e===b)if(typeof k==
"string"){if(D(k)<1)return ae.errors=[{instancePath:s+"/extensions/"+p,schemaPath:"#/properties/extensions/items/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return ae.errors=[{instancePath:s+"/extensions/"+p,schemaPath:"#/properties/extensions/items/type",keyword:"type",params:{type:"string"}}],!1;var l=b===
e;if(!l)break}}else return ae.errors=[{instancePath:s+"/extensions",schemaPath:"#/properties/extensions/type",keyword:"type",params:{type:"array"}}],!1;var i=c===
e}else var i=!0}}}}}}}}else return ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ae.errors=t,e===0}ae.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var gr={type:"object",properties:{id:{type:"string",minLength:1},phase:{type:"string",enum:["expand","backfill","vali\
date","switch","contract"]},milliseconds:{type:"integer",minimum:0,maximum:9007199254740991},retries:{type:"integer",minimum:0,maximum:9007199254740991},rows:{anyOf:[
{type:"integer",minimum:0,maximum:9007199254740991},{type:"null"}]},observed:{type:"string",enum:["pg_locks","relay","not observed"]},locks:{type:"array",items:{
$ref:"https://wesley.dev/schemas/definitions/RelationLock"}},scanned:{type:"array",items:{type:"string",minLength:1}},rewrote:{type:"array",items:{type:"string",
minLength:1}}},required:["id","phase","milliseconds","retries","rows","observed","locks","scanned","rewrote"],additionalProperties:!1};function J(r,{instancePath:s="",
parentData:S,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=J.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=
void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.phase===void 0&&(o="phase")||r.milliseconds===void 0&&(o="millise\
conds")||r.retries===void 0&&(o="retries")||r.rows===void 0&&(o="rows")||r.observed===void 0&&(o="observed")||r.locks===void 0&&(o="locks")||r.scanned===void 0&&
(o="scanned")||r.rewrote===void 0&&(o="rewrote"))return J.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;{let m=e;
for(let c in r)if(!or.call(gr.properties,c)){return J.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}}],
!1;break}if(m===e){if(r.id!==void 0){let c=r.id,f=e;if(e===f)if(typeof c=="string"){if(D(c)<1)return J.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return J.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"\
string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.phase!==void 0){let c=r.phase,f=e;if(typeof c!="string")return J.errors=[{instancePath:s+"/phase",schemaPath:"\
#/properties/phase/type",keyword:"type",params:{type:"string"}}],!1;if(!(c==="expand"||c==="backfill"||c==="validate"||c==="switch"||c==="contract"))return J.errors=
[{instancePath:s+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues:gr.properties.phase.enum}}],!1;var i=f===e}else var i=!0;if(i){
if(r.milliseconds!==void 0){let c=r.milliseconds,f=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return J.errors=[{instancePath:s+"/milliseconds",schemaPath:"\
#/properties/milliseconds/type",keyword:"type",params:{type:"integer"}}],!1;if(e===f&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return J.
errors=[{instancePath:s+"/milliseconds",schemaPath:"#/properties/milliseconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(c<
0||isNaN(c))return J.errors=[{instancePath:s+"/milliseconds",schemaPath:"#/properties/milliseconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}var i=f===e}else var i=!0;if(i){if(r.retries!==void 0){let c=r.retries,f=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return J.errors=[{instancePath:s+
"/retries",schemaPath:"#/properties/retries/type",keyword:"type",params:{type:"integer"}}],!1;if(e===f&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||
isNaN(c))return J.errors=[{instancePath:s+"/retries",schemaPath:"#/properties/retries/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(c<0||isNaN(c))return J.errors=[{instancePath:s+"/retries",schemaPath:"#/properties/retries/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}
var i=f===e}else var i=!0;if(i){if(r.rows!==void 0){let c=r.rows,f=e,a=e,p=!1,k=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let h={instancePath:s+
"/rows",schemaPath:"#/properties/rows/anyOf/0/type",keyword:"type",params:{type:"integer"}};t===null?t=[h]:t.push(h),e++}if(e===k&&typeof c=="number"&&isFinite(
c)){if(c>9007199254740991||isNaN(c)){let h={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
t===null?t=[h]:t.push(h),e++}else if(c<0||isNaN(c)){let h={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/0/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};t===null?t=[h]:t.push(h),e++}}var y=k===e;p=p||y;let b=e;if(c!==null){let h={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[h]:t.push(h),e++}var y=b===e;if(p=p||y,p)e=a,t!==null&&(a?t.length=a:t=null);else{let h={instancePath:s+"/rows",schemaPath:"\
#/properties/rows/anyOf",keyword:"anyOf",params:{}};return t===null?t=[h]:t.push(h),e++,J.errors=t,!1}var i=f===e}else var i=!0;if(i){if(r.observed!==void 0){let c=r.
observed,f=e;if(typeof c!="string")return J.errors=[{instancePath:s+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type:"string"}}],
!1;if(!(c==="pg_locks"||c==="relay"||c==="not observed"))return J.errors=[{instancePath:s+"/observed",schemaPath:"#/properties/observed/enum",keyword:"enum",params:{
allowedValues:gr.properties.observed.enum}}],!1;var i=f===e}else var i=!0;if(i){if(r.locks!==void 0){let c=r.locks,f=e;if(e===f)if(Array.isArray(c)){var u=!0;let p=c.
length;for(let k=0;k<p;k++){let b=e;je(c[k],{instancePath:s+"/locks/"+k,parentData:c,parentDataProperty:k,rootData:L,dynamicAnchors:A})||(t=t===null?je.errors:t.
concat(je.errors),e=t.length);var u=b===e;if(!u)break}}else return J.errors=[{instancePath:s+"/locks",schemaPath:"#/properties/locks/type",keyword:"type",params:{
type:"array"}}],!1;var i=f===e}else var i=!0;if(i){if(r.scanned!==void 0){let c=r.scanned,f=e;if(e===f)if(Array.isArray(c)){var l=!0;let p=c.length;for(let k=0;k<
p;k++){let b=c[k],O=e;if(e===O)if(typeof b=="string"){if(D(b)<1)return J.errors=[{instancePath:s+"/scanned/"+k,schemaPath:"#/properties/scanned/items/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return J.errors=[{instancePath:s+"/scanned/"+k,schemaPath:"#/properties/scanned/items/type",keyword:"type",params:{
type:"string"}}],!1;var l=O===e;if(!l)break}}else return J.errors=[{instancePath:s+"/scanned",schemaPath:"#/properties/scanned/type",keyword:"type",params:{type:"\
array"}}],!1;var i=f===e}else var i=!0;if(i)if(r.rewrote!==void 0){let c=r.rewrote,f=e;if(e===f)if(Array.isArray(c)){var g=!0;let p=c.length;for(let k=0;k<p;k++){
let b=c[k],O=e;if(e===O)if(typeof b=="string"){if(D(b)<1)return J.errors=[{instancePath:s+"/rewrote/"+k,schemaPath:"#/properties/rewrote/items/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return J.errors=[{instancePath:s+"/rewrote/"+k,schemaPath:"#/properties/rewrote/items/type",keyword:"type",params:{type:"s\
tring"}}],!1;var g=O===e;if(!g)break}}else return J.errors=[{instancePath:s+"/rewrote",schemaPath:"#/properties/rewrote/type",keyword:"type",params:{type:"array"}}],
!1;var i=f===e}else var i=!0}}}}}}}}}}else return J.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return J.errors=t,e===
0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qr={type:"object",properties:{check:{type:"string",enum:["converges","re-plan is empty","run again \
changes nothing","resumes after a stop","undo returns","rows kept","old application works","new application works","locks as claimed","no scan or rewrite under \
a blocking lock","tests pass","tests fit the target"]},verdict:{type:"string",enum:["PASS","FAIL","NOT RUN","NOT APPLICABLE"]},detail:{type:"string"}},required:[
"check","verdict","detail"],additionalProperties:!1};function Re(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,
e=0,P=Re.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.check===void 0&&
(y="check")||r.verdict===void 0&&(y="verdict")||r.detail===void 0&&(y="detail"))return Re.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:y}}],!1;{let u=e;for(let l in r)if(!(l==="check"||l==="verdict"||l==="detail")){return Re.errors=[{instancePath:s,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(u===e){if(r.check!==void 0){let l=r.check,g=e;if(typeof l!="string")return Re.errors=
[{instancePath:s+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="converges"||l==="re-plan is empty"||l==="run\
 again changes nothing"||l==="resumes after a stop"||l==="undo returns"||l==="rows kept"||l==="old application works"||l==="new application works"||l==="locks a\
s claimed"||l==="no scan or rewrite under a blocking lock"||l==="tests pass"||l==="tests fit the target"))return Re.errors=[{instancePath:s+"/check",schemaPath:"\
#/properties/check/enum",keyword:"enum",params:{allowedValues:qr.properties.check.enum}}],!1;var i=g===e}else var i=!0;if(i){if(r.verdict!==void 0){let l=r.verdict,
g=e;if(typeof l!="string")return Re.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"}}],!1;if(!(l===
"PASS"||l==="FAIL"||l==="NOT RUN"||l==="NOT APPLICABLE"))return Re.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{
allowedValues:qr.properties.verdict.enum}}],!1;var i=g===e}else var i=!0;if(i)if(r.detail!==void 0){let l=e;if(typeof r.detail!="string")return Re.errors=[{instancePath:s+
"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0}}}}else return Re.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Re.errors=t,e===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ms={type:"object",properties:{
planned:{type:"integer",minimum:0,maximum:9007199254740991},results:{type:"array",items:{type:"object",properties:{number:{type:"integer",minimum:0,maximum:9007199254740991},
ok:{type:"boolean"},description:{type:"string"}},required:["number","ok","description"],additionalProperties:!1}},brokeOff:{type:["string","null"]}},required:["\
planned","results","brokeOff"],additionalProperties:!1};function ce(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,P=ce.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.
planned===void 0&&(l="planned")||r.results===void 0&&(l="results")||r.brokeOff===void 0&&(l="brokeOff"))return ce.errors=[{instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:l}}],!1;{let g=e;for(let o in r)if(!(o==="planned"||o==="results"||o==="brokeOff")){return ce.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(g===e){if(r.planned!==void 0){let o=r.planned,m=e;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return ce.errors=[{instancePath:s+"/planned",schemaPath:"#/properties/planned/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===m&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return ce.errors=[{instancePath:s+"/planned",schemaPath:"#/prope\
rties/planned/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<0||isNaN(o))return ce.errors=[{instancePath:s+"/planned",schemaPath:"\
#/properties/planned/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=m===e}else var i=!0;if(i){if(r.results!==void 0){let o=r.results,m=e;
if(e===m)if(Array.isArray(o)){var y=!0;let f=o.length;for(let a=0;a<f;a++){let p=o[a],k=e;if(e===k)if(p&&typeof p=="object"&&!Array.isArray(p)){let O;if(p.number===
void 0&&(O="number")||p.ok===void 0&&(O="ok")||p.description===void 0&&(O="description"))return ce.errors=[{instancePath:s+"/results/"+a,schemaPath:"#/propertie\
s/results/items/required",keyword:"required",params:{missingProperty:O}}],!1;{let h=e;for(let w in p)if(!(w==="number"||w==="ok"||w==="description")){return ce.
errors=[{instancePath:s+"/results/"+a,schemaPath:"#/properties/results/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}}],
!1;break}if(h===e){if(p.number!==void 0){let w=p.number,N=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return ce.errors=[{instancePath:s+"/results\
/"+a+"/number",schemaPath:"#/properties/results/items/properties/number/type",keyword:"type",params:{type:"integer"}}],!1;if(e===N&&typeof w=="number"&&isFinite(
w)){if(w>9007199254740991||isNaN(w))return ce.errors=[{instancePath:s+"/results/"+a+"/number",schemaPath:"#/properties/results/items/properties/number/maximum",
keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(w<0||isNaN(w))return ce.errors=[{instancePath:s+"/results/"+a+"/number",schemaPath:"#/\
properties/results/items/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var u=N===e}else var u=!0;if(u){if(p.ok!==void 0){let w=e;
if(typeof p.ok!="boolean")return ce.errors=[{instancePath:s+"/results/"+a+"/ok",schemaPath:"#/properties/results/items/properties/ok/type",keyword:"type",params:{
type:"boolean"}}],!1;var u=w===e}else var u=!0;if(u)if(p.description!==void 0){let w=e;if(typeof p.description!="string")return ce.errors=[{instancePath:s+"/res\
ults/"+a+"/description",schemaPath:"#/properties/results/items/properties/description/type",keyword:"type",params:{type:"string"}}],!1;var u=w===e}else var u=!0}}}}else
return ce.errors=[{instancePath:s+"/results/"+a,schemaPath:"#/properties/results/items/type",keyword:"type",params:{type:"object"}}],!1;var y=k===e;if(!y)break}}else
return ce.errors=[{instancePath:s+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0;if(i)if(r.
brokeOff!==void 0){let o=r.brokeOff,m=e;if(typeof o!="string"&&o!==null)return ce.errors=[{instancePath:s+"/brokeOff",schemaPath:"#/properties/brokeOff/type",keyword:"\
type",params:{type:ms.properties.brokeOff.type}}],!1;var i=m===e}else var i=!0}}}}else return ce.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return ce.errors=t,e===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Q(r,{instancePath:s="",parentData:S,parentDataProperty:$,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Q.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){let b;if(r.format===void 0&&(b="format")||r.plan===void 0&&(b="plan")||r.suite===void 0&&(b="suite")||r.verdict===void 0&&(b="verdict")||
r.at===void 0&&(b="at")||r.server===void 0&&(b="server")||r.fingerprints===void 0&&(b="fingerprints")||r.rows===void 0&&(b="rows")||r.steps===void 0&&(b="steps")||
r.checks===void 0&&(b="checks")||r.tests===void 0&&(b="tests")||r.present===void 0&&(b="present")||r.failure===void 0&&(b="failure"))return Q.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:b}}],!1;{let O=e;for(let h in r)if(!or.call(Nr.properties,h)){return Q.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}}],!1;break}if(O===e){if(r.format!==void 0){let h=r.format,w=e;if(typeof h!=
"string")return Q.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(h!=="wesley.realm/1")return Q.
errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.realm/1"}}],!1;var i=w===e}else var i=!0;if(i){
if(r.plan!==void 0){let h=e;C(r.plan,{instancePath:s+"/plan",parentData:r,parentDataProperty:"plan",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(
C.errors),e=t.length);var i=h===e}else var i=!0;if(i){if(r.suite!==void 0){let h=e;C(r.suite,{instancePath:s+"/suite",parentData:r,parentDataProperty:"suite",rootData:L,
dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var i=h===e}else var i=!0;if(i){if(r.verdict!==void 0){let h=r.verdict,w=e;if(typeof h!=
"string")return Q.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"}}],!1;if(!(h==="PASS"||h==="FAI\
L"||h==="NOTHING_TO_REHEARSE"))return Q.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:Nr.properties.
verdict.enum}}],!1;var i=w===e}else var i=!0;if(i){if(r.at!==void 0){let h=e;Me(r.at,{instancePath:s+"/at",parentData:r,parentDataProperty:"at",rootData:L,dynamicAnchors:A})||
(t=t===null?Me.errors:t.concat(Me.errors),e=t.length);var i=h===e}else var i=!0;if(i){if(r.server!==void 0){let h=r.server,w=e,N=e,j=!1,q=e;ae(h,{instancePath:s+
"/server",parentData:r,parentDataProperty:"server",rootData:L,dynamicAnchors:A})||(t=t===null?ae.errors:t.concat(ae.errors),e=t.length);var y=q===e;j=j||y;let E=e;
if(h!==null){let I={instancePath:s+"/server",schemaPath:"#/properties/server/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[I]:t.push(I),e++}var y=E===
e;if(j=j||y,j)e=N,t!==null&&(N?t.length=N:t=null);else{let I={instancePath:s+"/server",schemaPath:"#/properties/server/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[I]:t.push(I),e++,Q.errors=t,!1}var i=w===e}else var i=!0;if(i){if(r.fingerprints!==void 0){let h=r.fingerprints,w=e,N=e,j=!1,q=e;if(e===q)if(h&&typeof h==
"object"&&!Array.isArray(h)){let I;if(h.base===void 0&&(I="base")||h.target===void 0&&(I="target")){let Y={instancePath:s+"/fingerprints",schemaPath:"#/properti\
es/fingerprints/anyOf/0/required",keyword:"required",params:{missingProperty:I}};t===null?t=[Y]:t.push(Y),e++}else{let Y=e;for(let V in h)if(!(V==="base"||V==="\
target")){let F={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:V}};
t===null?t=[F]:t.push(F),e++;break}if(Y===e){if(h.base!==void 0){let V=e;C(h.base,{instancePath:s+"/fingerprints/base",parentData:h,parentDataProperty:"base",rootData:L,
dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var u=V===e}else var u=!0;if(u)if(h.target!==void 0){let V=e;C(h.target,{instancePath:s+
"/fingerprints/target",parentData:h,parentDataProperty:"target",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var u=V===e}else
var u=!0}}}else{let I={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[I]:
t.push(I),e++}var l=q===e;j=j||l;let E=e;if(h!==null){let I={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf/1/type",keyword:"type",params:{
type:"null"}};t===null?t=[I]:t.push(I),e++}var l=E===e;if(j=j||l,j)e=N,t!==null&&(N?t.length=N:t=null);else{let I={instancePath:s+"/fingerprints",schemaPath:"#/\
properties/fingerprints/anyOf",keyword:"anyOf",params:{}};return t===null?t=[I]:t.push(I),e++,Q.errors=t,!1}var i=w===e}else var i=!0;if(i){if(r.rows!==void 0){
let h=r.rows,w=e;if(e===w)if(Array.isArray(h)){var g=!0;let j=h.length;for(let q=0;q<j;q++){let E=h[q],T=e;if(e===T)if(E&&typeof E=="object"&&!Array.isArray(E)){
let Y;if(E.table===void 0&&(Y="table")||E.rows===void 0&&(Y="rows"))return Q.errors=[{instancePath:s+"/rows/"+q,schemaPath:"#/properties/rows/items/required",keyword:"\
required",params:{missingProperty:Y}}],!1;{let V=e;for(let F in E)if(!(F==="table"||F==="rows")){return Q.errors=[{instancePath:s+"/rows/"+q,schemaPath:"#/prope\
rties/rows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:F}}],!1;break}if(V===e){if(E.table!==void 0){let F=E.table,ee=e;
if(e===ee)if(typeof F=="string"){if(D(F)<1)return Q.errors=[{instancePath:s+"/rows/"+q+"/table",schemaPath:"#/properties/rows/items/properties/table/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return Q.errors=[{instancePath:s+"/rows/"+q+"/table",schemaPath:"#/properties/rows/items/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var o=ee===e}else var o=!0;if(o)if(E.rows!==void 0){let F=E.rows,ee=e;if(!(typeof F=="number"&&!(F%1)&&!isNaN(F)&&isFinite(F)))
return Q.errors=[{instancePath:s+"/rows/"+q+"/rows",schemaPath:"#/properties/rows/items/properties/rows/type",keyword:"type",params:{type:"integer"}}],!1;if(e===
ee&&typeof F=="number"&&isFinite(F)){if(F>9007199254740991||isNaN(F))return Q.errors=[{instancePath:s+"/rows/"+q+"/rows",schemaPath:"#/properties/rows/items/pro\
perties/rows/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(F<0||isNaN(F))return Q.errors=[{instancePath:s+"/rows/"+q+"/rows",
schemaPath:"#/properties/rows/items/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var o=ee===e}else var o=!0}}}else return Q.
errors=[{instancePath:s+"/rows/"+q,schemaPath:"#/properties/rows/items/type",keyword:"type",params:{type:"object"}}],!1;var g=T===e;if(!g)break}}else return Q.errors=
[{instancePath:s+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type:"array"}}],!1;var i=w===e}else var i=!0;if(i){if(r.steps!==void 0){let h=r.
steps,w=e;if(e===w)if(Array.isArray(h)){var m=!0;let j=h.length;for(let q=0;q<j;q++){let E=e;J(h[q],{instancePath:s+"/steps/"+q,parentData:h,parentDataProperty:q,
rootData:L,dynamicAnchors:A})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var m=E===e;if(!m)break}}else return Q.errors=[{instancePath:s+"/steps",schemaPath:"\
#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var i=w===e}else var i=!0;if(i){if(r.checks!==void 0){let h=r.checks,w=e;if(e===w)if(Array.isArray(
h)){var c=!0;let j=h.length;for(let q=0;q<j;q++){let E=e;Re(h[q],{instancePath:s+"/checks/"+q,parentData:h,parentDataProperty:q,rootData:L,dynamicAnchors:A})||(t=
t===null?Re.errors:t.concat(Re.errors),e=t.length);var c=E===e;if(!c)break}}else return Q.errors=[{instancePath:s+"/checks",schemaPath:"#/properties/checks/type",
keyword:"type",params:{type:"array"}}],!1;var i=w===e}else var i=!0;if(i){if(r.tests!==void 0){let h=r.tests,w=e,N=e,j=!1,q=e;ce(h,{instancePath:s+"/tests",parentData:r,
parentDataProperty:"tests",rootData:L,dynamicAnchors:A})||(t=t===null?ce.errors:t.concat(ce.errors),e=t.length);var f=q===e;j=j||f;let E=e;if(h!==null){let I={instancePath:s+
"/tests",schemaPath:"#/properties/tests/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[I]:t.push(I),e++}var f=E===e;if(j=j||f,j)e=N,t!==null&&(N?
t.length=N:t=null);else{let I={instancePath:s+"/tests",schemaPath:"#/properties/tests/anyOf",keyword:"anyOf",params:{}};return t===null?t=[I]:t.push(I),e++,Q.errors=
t,!1}var i=w===e}else var i=!0;if(i){if(r.present!==void 0){let h=r.present,w=e;if(e===w)if(Array.isArray(h)){var a=!0;let j=h.length;for(let q=0;q<j;q++){let E=h[q],
T=e;if(e===T)if(typeof E=="string"){if(D(E)<1)return Q.errors=[{instancePath:s+"/present/"+q,schemaPath:"#/properties/present/items/minLength",keyword:"minLengt\
h",params:{limit:1}}],!1}else return Q.errors=[{instancePath:s+"/present/"+q,schemaPath:"#/properties/present/items/type",keyword:"type",params:{type:"string"}}],
!1;var a=T===e;if(!a)break}}else return Q.errors=[{instancePath:s+"/present",schemaPath:"#/properties/present/type",keyword:"type",params:{type:"array"}}],!1;var i=w===
e}else var i=!0;if(i)if(r.failure!==void 0){let h=r.failure,w=e,N=e,j=!1,q=e;if(e===q)if(h&&typeof h=="object"&&!Array.isArray(h)){let I;if(h.code===void 0&&(I=
"code")||h.message===void 0&&(I="message")){let Y={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf/0/required",keyword:"required",params:{missingProperty:I}};
t===null?t=[Y]:t.push(Y),e++}else{let Y=e;for(let V in h)if(!(V==="code"||V==="message")){let F={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyO\
f/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:V}};t===null?t=[F]:t.push(F),e++;break}if(Y===e){if(h.code!==void 0){let V=h.
code,F=e;if(e===F)if(typeof V=="string"){if(D(V)<1){let ee={instancePath:s+"/failure/code",schemaPath:"#/properties/failure/anyOf/0/properties/code/minLength",keyword:"\
minLength",params:{limit:1}};t===null?t=[ee]:t.push(ee),e++}}else{let ee={instancePath:s+"/failure/code",schemaPath:"#/properties/failure/anyOf/0/properties/cod\
e/type",keyword:"type",params:{type:"string"}};t===null?t=[ee]:t.push(ee),e++}var p=F===e}else var p=!0;if(p)if(h.message!==void 0){let V=e;if(typeof h.message!=
"string"){let ee={instancePath:s+"/failure/message",schemaPath:"#/properties/failure/anyOf/0/properties/message/type",keyword:"type",params:{type:"string"}};t===
null?t=[ee]:t.push(ee),e++}var p=V===e}else var p=!0}}}else{let I={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf/0/type",keyword:"type",params:{
type:"object"}};t===null?t=[I]:t.push(I),e++}var k=q===e;j=j||k;let E=e;if(h!==null){let I={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf/1/t\
ype",keyword:"type",params:{type:"null"}};t===null?t=[I]:t.push(I),e++}var k=E===e;if(j=j||k,j)e=N,t!==null&&(N?t.length=N:t=null);else{let I={instancePath:s+"/\
failure",schemaPath:"#/properties/failure/anyOf",keyword:"anyOf",params:{}};return t===null?t=[I]:t.push(I),e++,Q.errors=t,!1}var i=w===e}else var i=!0}}}}}}}}}}}}}}else
return Q.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Q.errors=t,e===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Vr=Le,jr={type:"object",properties:{format:{type:"string",const:"wesley.scores/1"},scs:{$ref:"https://wesley.dev/schemas/definitions/Coverage"},tci:{$ref:"h\
ttps://wesley.dev/schemas/definitions/Confidence"},mri:{$ref:"https://wesley.dev/schemas/definitions/Risk"},gates:{type:"array",items:{type:"object",properties:{
score:{type:"string",enum:["scs","tci","mri"]},value:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},limit:{$ref:"https://wesley.dev/schemas/definit\
ions/BasisPoints"},passes:{type:"boolean"}},required:["score","value","limit","passes"],additionalProperties:!1}},verdict:{type:"string",enum:["ELEMENTARY","REQ\
UIRES_INVESTIGATION","YOU_SHALL_NOT_PASS"]}},required:["format","scs","tci","mri","gates","verdict"],additionalProperties:!1},vr={type:"object",properties:{value:{
$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},groups:{type:"array",items:{type:"object",properties:{group:{type:"string",enum:["sql","types","valid\
ation","tests"]},covered:{type:"integer",minimum:0,maximum:9007199254740991},elements:{type:"integer",minimum:0,maximum:9007199254740991},coveredWeight:{type:"i\
nteger",minimum:0,maximum:9007199254740991},weight:{type:"integer",minimum:0,maximum:9007199254740991}},required:["group","covered","elements","coveredWeight","\
weight"],additionalProperties:!1}},off:{type:"array",items:{type:"string",enum:["postgres","typescript","zod","pgtap"]}},missing:{type:"array",items:{type:"obje\
ct",properties:{element:{type:"string",minLength:1},weight:{type:"integer",minimum:0,maximum:9007199254740991},groups:{type:"array",items:{type:"string",enum:["\
sql","types","validation","tests"]}}},required:["element","weight","groups"],additionalProperties:!1}}},required:["value","groups","off","missing"],additionalProperties:!1};function fe(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=fe.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return fe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"integer"}}],!1;if(e===0&&typeof r=="number"&&isFinite(r)){if(r>1e4||isNaN(r))return fe.errors=[{instancePath:s,schemaPath:"#/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e4}}],!1;if(r<0||isNaN(r))return fe.errors=[{instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}return fe.errors=t,e===0}fe.evaluated={dynamicProps:!1,dynamicItems:!1};function B(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,
dynamicAnchors:A={}}={}){let t=null,e=0,P=B.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let c;if(r.value===void 0&&(c="value")||r.groups===void 0&&(c="groups")||r.off===void 0&&(c="off")||r.missing===void 0&&(c="missing"))return B.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;{let f=e;for(let a in r)if(!(a==="value"||a==="groups"||a==="off"||a===
"missing")){return B.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(f===
e){if(r.value!==void 0){let a=e;fe(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:A})||(t=t===null?fe.errors:
t.concat(fe.errors),e=t.length);var i=a===e}else var i=!0;if(i){if(r.groups!==void 0){let a=r.groups,p=e;if(e===p)if(Array.isArray(a)){var y=!0;let b=a.length;for(let O=0;O<
b;O++){let h=a[O],w=e;if(e===w)if(h&&typeof h=="object"&&!Array.isArray(h)){let j;if(h.group===void 0&&(j="group")||h.covered===void 0&&(j="covered")||h.elements===
void 0&&(j="elements")||h.coveredWeight===void 0&&(j="coveredWeight")||h.weight===void 0&&(j="weight"))return B.errors=[{instancePath:s+"/groups/"+O,schemaPath:"\
#/properties/groups/items/required",keyword:"required",params:{missingProperty:j}}],!1;{let q=e;for(let E in h)if(!(E==="group"||E==="covered"||E==="elements"||
E==="coveredWeight"||E==="weight")){return B.errors=[{instancePath:s+"/groups/"+O,schemaPath:"#/properties/groups/items/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:E}}],!1;break}if(q===e){if(h.group!==void 0){let E=h.group,T=e;if(typeof E!="string")return B.errors=[{instancePath:s+"/\
groups/"+O+"/group",schemaPath:"#/properties/groups/items/properties/group/type",keyword:"type",params:{type:"string"}}],!1;if(!(E==="sql"||E==="types"||E==="va\
lidation"||E==="tests"))return B.errors=[{instancePath:s+"/groups/"+O+"/group",schemaPath:"#/properties/groups/items/properties/group/enum",keyword:"enum",params:{
allowedValues:vr.properties.groups.items.properties.group.enum}}],!1;var u=T===e}else var u=!0;if(u){if(h.covered!==void 0){let E=h.covered,T=e;if(!(typeof E=="\
number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return B.errors=[{instancePath:s+"/groups/"+O+"/covered",schemaPath:"#/properties/groups/items/properties/covered/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===T&&typeof E=="number"&&isFinite(E)){if(E>9007199254740991||isNaN(E))return B.errors=[{instancePath:s+"/groups\
/"+O+"/covered",schemaPath:"#/properties/groups/items/properties/covered/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(E<0||
isNaN(E))return B.errors=[{instancePath:s+"/groups/"+O+"/covered",schemaPath:"#/properties/groups/items/properties/covered/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var u=T===e}else var u=!0;if(u){if(h.elements!==void 0){let E=h.elements,T=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return B.
errors=[{instancePath:s+"/groups/"+O+"/elements",schemaPath:"#/properties/groups/items/properties/elements/type",keyword:"type",params:{type:"integer"}}],!1;if(e===
T&&typeof E=="number"&&isFinite(E)){if(E>9007199254740991||isNaN(E))return B.errors=[{instancePath:s+"/groups/"+O+"/elements",schemaPath:"#/properties/groups/it\
ems/properties/elements/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(E<0||isNaN(E))return B.errors=[{instancePath:s+"/grou\
ps/"+O+"/elements",schemaPath:"#/properties/groups/items/properties/elements/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var u=T===e}else var u=!0;
if(u){if(h.coveredWeight!==void 0){let E=h.coveredWeight,T=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return B.errors=[{instancePath:s+"/groups/"+
O+"/coveredWeight",schemaPath:"#/properties/groups/items/properties/coveredWeight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===T&&typeof E=="number"&&
isFinite(E)){if(E>9007199254740991||isNaN(E))return B.errors=[{instancePath:s+"/groups/"+O+"/coveredWeight",schemaPath:"#/properties/groups/items/properties/cov\
eredWeight/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(E<0||isNaN(E))return B.errors=[{instancePath:s+"/groups/"+O+"/cove\
redWeight",schemaPath:"#/properties/groups/items/properties/coveredWeight/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var u=T===e}else var u=!0;
if(u)if(h.weight!==void 0){let E=h.weight,T=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return B.errors=[{instancePath:s+"/groups/"+O+"/weight",schemaPath:"\
#/properties/groups/items/properties/weight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===T&&typeof E=="number"&&isFinite(E)){if(E>9007199254740991||
isNaN(E))return B.errors=[{instancePath:s+"/groups/"+O+"/weight",schemaPath:"#/properties/groups/items/properties/weight/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(E<0||isNaN(E))return B.errors=[{instancePath:s+"/groups/"+O+"/weight",schemaPath:"#/properties/groups/items/properties/weigh\
t/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var u=T===e}else var u=!0}}}}}}else return B.errors=[{instancePath:s+"/groups/"+O,schemaPath:"\
#/properties/groups/items/type",keyword:"type",params:{type:"object"}}],!1;var y=w===e;if(!y)break}}else return B.errors=[{instancePath:s+"/groups",schemaPath:"\
#/properties/groups/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0;if(i){if(r.off!==void 0){let a=r.off,p=e;if(e===p)if(Array.isArray(
a)){var l=!0;let b=a.length;for(let O=0;O<b;O++){let h=a[O],w=e;if(typeof h!="string")return B.errors=[{instancePath:s+"/off/"+O,schemaPath:"#/properties/off/it\
ems/type",keyword:"type",params:{type:"string"}}],!1;if(!(h==="postgres"||h==="typescript"||h==="zod"||h==="pgtap"))return B.errors=[{instancePath:s+"/off/"+O,schemaPath:"\
#/properties/off/items/enum",keyword:"enum",params:{allowedValues:vr.properties.off.items.enum}}],!1;var l=w===e;if(!l)break}}else return B.errors=[{instancePath:s+
"/off",schemaPath:"#/properties/off/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0;if(i)if(r.missing!==void 0){let a=r.missing,p=e;if(e===
p)if(Array.isArray(a)){var g=!0;let b=a.length;for(let O=0;O<b;O++){let h=a[O],w=e;if(e===w)if(h&&typeof h=="object"&&!Array.isArray(h)){let j;if(h.element===void 0&&
(j="element")||h.weight===void 0&&(j="weight")||h.groups===void 0&&(j="groups"))return B.errors=[{instancePath:s+"/missing/"+O,schemaPath:"#/properties/missing/\
items/required",keyword:"required",params:{missingProperty:j}}],!1;{let q=e;for(let E in h)if(!(E==="element"||E==="weight"||E==="groups")){return B.errors=[{instancePath:s+
"/missing/"+O,schemaPath:"#/properties/missing/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:E}}],!1;break}if(q===e){if(h.
element!==void 0){let E=h.element,T=e;if(e===T)if(typeof E=="string"){if(D(E)<1)return B.errors=[{instancePath:s+"/missing/"+O+"/element",schemaPath:"#/properti\
es/missing/items/properties/element/minLength",keyword:"minLength",params:{limit:1}}],!1}else return B.errors=[{instancePath:s+"/missing/"+O+"/element",schemaPath:"\
#/properties/missing/items/properties/element/type",keyword:"type",params:{type:"string"}}],!1;var o=T===e}else var o=!0;if(o){if(h.weight!==void 0){let E=h.weight,
T=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return B.errors=[{instancePath:s+"/missing/"+O+"/weight",schemaPath:"#/properties/missing/items/pro\
perties/weight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===T&&typeof E=="number"&&isFinite(E)){if(E>9007199254740991||isNaN(E))return B.errors=[{instancePath:s+
"/missing/"+O+"/weight",schemaPath:"#/properties/missing/items/properties/weight/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;
if(E<0||isNaN(E))return B.errors=[{instancePath:s+"/missing/"+O+"/weight",schemaPath:"#/properties/missing/items/properties/weight/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}var o=T===e}else var o=!0;if(o)if(h.groups!==void 0){let E=h.groups,T=e;if(e===T)if(Array.isArray(E)){var m=!0;let Y=E.length;for(let V=0;V<
Y;V++){let F=E[V],ee=e;if(typeof F!="string")return B.errors=[{instancePath:s+"/missing/"+O+"/groups/"+V,schemaPath:"#/properties/missing/items/properties/group\
s/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(F==="sql"||F==="types"||F==="validation"||F==="tests"))return B.errors=[{instancePath:s+"/missing/"+
O+"/groups/"+V,schemaPath:"#/properties/missing/items/properties/groups/items/enum",keyword:"enum",params:{allowedValues:vr.properties.missing.items.properties.
groups.items.enum}}],!1;var m=ee===e;if(!m)break}}else return B.errors=[{instancePath:s+"/missing/"+O+"/groups",schemaPath:"#/properties/missing/items/propertie\
s/groups/type",keyword:"type",params:{type:"array"}}],!1;var o=T===e}else var o=!0}}}}else return B.errors=[{instancePath:s+"/missing/"+O,schemaPath:"#/properti\
es/missing/items/type",keyword:"type",params:{type:"object"}}],!1;var g=w===e;if(!g)break}}else return B.errors=[{instancePath:s+"/missing",schemaPath:"#/proper\
ties/missing/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0}}}}}else return B.errors=[{instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return B.errors=t,e===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ds={type:"object",properties:{value:{$ref:"ht\
tps://wesley.dev/schemas/definitions/BasisPoints"},parts:{type:"array",items:{type:"object",properties:{part:{type:"string",enum:["structure","behaviour","plan"]},
share:{type:"integer",minimum:0,maximum:9007199254740991},passed:{type:"integer",minimum:0,maximum:9007199254740991},of:{type:"integer",minimum:0,maximum:9007199254740991},
missing:{type:"array",items:{type:"string",minLength:1}}},required:["part","share","passed","of","missing"],additionalProperties:!1}}},required:["value","parts"],
additionalProperties:!1};function ne(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=ne.evaluated;
if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.value===void 0&&(g="value")||
r.parts===void 0&&(g="parts"))return ne.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let o=e;for(let m in r)
if(!(m==="value"||m==="parts")){return ne.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],
!1;break}if(o===e){if(r.value!==void 0){let m=e;fe(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:A})||(t=t===
null?fe.errors:t.concat(fe.errors),e=t.length);var i=m===e}else var i=!0;if(i)if(r.parts!==void 0){let m=r.parts,c=e;if(e===c)if(Array.isArray(m)){var y=!0;let a=m.
length;for(let p=0;p<a;p++){let k=m[p],b=e;if(e===b)if(k&&typeof k=="object"&&!Array.isArray(k)){let h;if(k.part===void 0&&(h="part")||k.share===void 0&&(h="sha\
re")||k.passed===void 0&&(h="passed")||k.of===void 0&&(h="of")||k.missing===void 0&&(h="missing"))return ne.errors=[{instancePath:s+"/parts/"+p,schemaPath:"#/pr\
operties/parts/items/required",keyword:"required",params:{missingProperty:h}}],!1;{let w=e;for(let N in k)if(!(N==="part"||N==="share"||N==="passed"||N==="of"||
N==="missing")){return ne.errors=[{instancePath:s+"/parts/"+p,schemaPath:"#/properties/parts/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:N}}],!1;break}if(w===e){if(k.part!==void 0){let N=k.part,j=e;if(typeof N!="string")return ne.errors=[{instancePath:s+"/parts/"+p+"/part",schemaPath:"\
#/properties/parts/items/properties/part/type",keyword:"type",params:{type:"string"}}],!1;if(!(N==="structure"||N==="behaviour"||N==="plan"))return ne.errors=[{
instancePath:s+"/parts/"+p+"/part",schemaPath:"#/properties/parts/items/properties/part/enum",keyword:"enum",params:{allowedValues:ds.properties.parts.items.properties.
part.enum}}],!1;var u=j===e}else var u=!0;if(u){if(k.share!==void 0){let N=k.share,j=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return ne.errors=
[{instancePath:s+"/parts/"+p+"/share",schemaPath:"#/properties/parts/items/properties/share/type",keyword:"type",params:{type:"integer"}}],!1;if(e===j&&typeof N==
"number"&&isFinite(N)){if(N>9007199254740991||isNaN(N))return ne.errors=[{instancePath:s+"/parts/"+p+"/share",schemaPath:"#/properties/parts/items/properties/sh\
are/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(N<0||isNaN(N))return ne.errors=[{instancePath:s+"/parts/"+p+"/share",schemaPath:"\
#/properties/parts/items/properties/share/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var u=j===e}else var u=!0;if(u){if(k.passed!==void 0){
let N=k.passed,j=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return ne.errors=[{instancePath:s+"/parts/"+p+"/passed",schemaPath:"#/properties/par\
ts/items/properties/passed/type",keyword:"type",params:{type:"integer"}}],!1;if(e===j&&typeof N=="number"&&isFinite(N)){if(N>9007199254740991||isNaN(N))return ne.
errors=[{instancePath:s+"/parts/"+p+"/passed",schemaPath:"#/properties/parts/items/properties/passed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(N<0||isNaN(N))return ne.errors=[{instancePath:s+"/parts/"+p+"/passed",schemaPath:"#/properties/parts/items/properties/passed/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}var u=j===e}else var u=!0;if(u){if(k.of!==void 0){let N=k.of,j=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return ne.
errors=[{instancePath:s+"/parts/"+p+"/of",schemaPath:"#/properties/parts/items/properties/of/type",keyword:"type",params:{type:"integer"}}],!1;if(e===j&&typeof N==
"number"&&isFinite(N)){if(N>9007199254740991||isNaN(N))return ne.errors=[{instancePath:s+"/parts/"+p+"/of",schemaPath:"#/properties/parts/items/properties/of/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(N<0||isNaN(N))return ne.errors=[{instancePath:s+"/parts/"+p+"/of",schemaPath:"#\
/properties/parts/items/properties/of/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var u=j===e}else var u=!0;if(u)if(k.missing!==void 0){let N=k.
missing,j=e;if(e===j)if(Array.isArray(N)){var l=!0;let E=N.length;for(let T=0;T<E;T++){let I=N[T],Y=e;if(e===Y)if(typeof I=="string"){if(D(I)<1)return ne.errors=
[{instancePath:s+"/parts/"+p+"/missing/"+T,schemaPath:"#/properties/parts/items/properties/missing/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return ne.errors=[{instancePath:s+"/parts/"+p+"/missing/"+T,schemaPath:"#/properties/parts/items/properties/missing/items/type",keyword:"type",params:{type:"str\
ing"}}],!1;var l=Y===e;if(!l)break}}else return ne.errors=[{instancePath:s+"/parts/"+p+"/missing",schemaPath:"#/properties/parts/items/properties/missing/type",
keyword:"type",params:{type:"array"}}],!1;var u=j===e}else var u=!0}}}}}}else return ne.errors=[{instancePath:s+"/parts/"+p,schemaPath:"#/properties/parts/items\
/type",keyword:"type",params:{type:"object"}}],!1;var y=b===e;if(!y)break}}else return ne.errors=[{instancePath:s+"/parts",schemaPath:"#/properties/parts/type",
keyword:"type",params:{type:"array"}}],!1;var i=c===e}else var i=!0}}}else return ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}}],!1;return ne.errors=t,e===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Tr={type:"object",properties:{step:{type:"string",minLength:1},value:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},blocks:{type:"string",enum:[
"nothing","schema changes","writes","reads and writes"]},lasts:{type:"string",enum:["metadata only","batch","full scan","rewrite"]},observed:{type:"boolean"},wayBack:{
type:"boolean"}},required:["step","value","blocks","lasts","observed","wayBack"],additionalProperties:!1};function be(r,{instancePath:s="",parentData:S,parentDataProperty:$,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=be.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let y;if(r.step===void 0&&(y="step")||r.value===void 0&&(y="value")||r.blocks===void 0&&(y="blocks")||r.lasts===void 0&&(y="lasts")||
r.observed===void 0&&(y="observed")||r.wayBack===void 0&&(y="wayBack"))return be.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],
!1;{let u=e;for(let l in r)if(!(l==="step"||l==="value"||l==="blocks"||l==="lasts"||l==="observed"||l==="wayBack")){return be.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(u===e){if(r.step!==void 0){let l=r.step,g=e;if(e===g)if(typeof l==
"string"){if(D(l)<1)return be.errors=[{instancePath:s+"/step",schemaPath:"#/properties/step/minLength",keyword:"minLength",params:{limit:1}}],!1}else return be.
errors=[{instancePath:s+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type:"string"}}],!1;var i=g===e}else var i=!0;if(i){if(r.value!==void 0){
let l=e;fe(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:A})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.
length);var i=l===e}else var i=!0;if(i){if(r.blocks!==void 0){let l=r.blocks,g=e;if(typeof l!="string")return be.errors=[{instancePath:s+"/blocks",schemaPath:"#\
/properties/blocks/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="nothing"||l==="schema changes"||l==="writes"||l==="reads and writes"))return be.errors=
[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/enum",keyword:"enum",params:{allowedValues:Tr.properties.blocks.enum}}],!1;var i=g===e}else var i=!0;
if(i){if(r.lasts!==void 0){let l=r.lasts,g=e;if(typeof l!="string")return be.errors=[{instancePath:s+"/lasts",schemaPath:"#/properties/lasts/type",keyword:"type",
params:{type:"string"}}],!1;if(!(l==="metadata only"||l==="batch"||l==="full scan"||l==="rewrite"))return be.errors=[{instancePath:s+"/lasts",schemaPath:"#/prop\
erties/lasts/enum",keyword:"enum",params:{allowedValues:Tr.properties.lasts.enum}}],!1;var i=g===e}else var i=!0;if(i){if(r.observed!==void 0){let l=e;if(typeof r.
observed!="boolean")return be.errors=[{instancePath:s+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type:"boolean"}}],!1;var i=l===
e}else var i=!0;if(i)if(r.wayBack!==void 0){let l=e;if(typeof r.wayBack!="boolean")return be.errors=[{instancePath:s+"/wayBack",schemaPath:"#/properties/wayBack\
/type",keyword:"type",params:{type:"boolean"}}],!1;var i=l===e}else var i=!0}}}}}}}else return be.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return be.errors=t,e===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Fe(r,{instancePath:s="",parentData:S,parentDataProperty:$,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Fe.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let l;if(r.value===void 0&&(l="value")||r.riskiest===void 0&&(l="riskiest")||r.steps===void 0&&(l="steps"))return Fe.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;{let g=e;for(let o in r)if(!(o==="value"||o==="riskiest"||o==="steps")){return Fe.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(g===e){if(r.value!==void 0){let o=e;
fe(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:A})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);
var i=o===e}else var i=!0;if(i){if(r.riskiest!==void 0){let o=r.riskiest,m=e,c=e,f=!1,a=e;be(o,{instancePath:s+"/riskiest",parentData:r,parentDataProperty:"risk\
iest",rootData:L,dynamicAnchors:A})||(t=t===null?be.errors:t.concat(be.errors),e=t.length);var y=a===e;f=f||y;let p=e;if(o!==null){let b={instancePath:s+"/riski\
est",schemaPath:"#/properties/riskiest/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var y=p===e;if(f=f||y,f)e=c,t!==null&&(c?
t.length=c:t=null);else{let b={instancePath:s+"/riskiest",schemaPath:"#/properties/riskiest/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,
Fe.errors=t,!1}var i=m===e}else var i=!0;if(i)if(r.steps!==void 0){let o=r.steps,m=e;if(e===m)if(Array.isArray(o)){var u=!0;let f=o.length;for(let a=0;a<f;a++){
let p=e;be(o[a],{instancePath:s+"/steps/"+a,parentData:o,parentDataProperty:a,rootData:L,dynamicAnchors:A})||(t=t===null?be.errors:t.concat(be.errors),e=t.length);
var u=p===e;if(!u)break}}else return Fe.errors=[{instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var i=m===
e}else var i=!0}}}}else return Fe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Fe.errors=t,e===0}Fe.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};function Le(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,
P=Le.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.format===void 0&&
(l="format")||r.scs===void 0&&(l="scs")||r.tci===void 0&&(l="tci")||r.mri===void 0&&(l="mri")||r.gates===void 0&&(l="gates")||r.verdict===void 0&&(l="verdict"))
return Le.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;{let g=e;for(let o in r)if(!(o==="format"||o==="scs"||
o==="tci"||o==="mri"||o==="gates"||o==="verdict")){return Le.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o}}],!1;break}if(g===e){if(r.format!==void 0){let o=r.format,m=e;if(typeof o!="string")return Le.errors=[{instancePath:s+"/format",schemaPath:"\
#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(o!=="wesley.scores/1")return Le.errors=[{instancePath:s+"/format",schemaPath:"#/properti\
es/format/const",keyword:"const",params:{allowedValue:"wesley.scores/1"}}],!1;var i=m===e}else var i=!0;if(i){if(r.scs!==void 0){let o=e;B(r.scs,{instancePath:s+
"/scs",parentData:r,parentDataProperty:"scs",rootData:L,dynamicAnchors:A})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var i=o===e}else var i=!0;if(i){
if(r.tci!==void 0){let o=e;ne(r.tci,{instancePath:s+"/tci",parentData:r,parentDataProperty:"tci",rootData:L,dynamicAnchors:A})||(t=t===null?ne.errors:t.concat(ne.
errors),e=t.length);var i=o===e}else var i=!0;if(i){if(r.mri!==void 0){let o=e;Fe(r.mri,{instancePath:s+"/mri",parentData:r,parentDataProperty:"mri",rootData:L,
dynamicAnchors:A})||(t=t===null?Fe.errors:t.concat(Fe.errors),e=t.length);var i=o===e}else var i=!0;if(i){if(r.gates!==void 0){let o=r.gates,m=e;if(e===m)if(Array.
isArray(o)){var y=!0;let f=o.length;for(let a=0;a<f;a++){let p=o[a],k=e;if(e===k)if(p&&typeof p=="object"&&!Array.isArray(p)){let O;if(p.score===void 0&&(O="sco\
re")||p.value===void 0&&(O="value")||p.limit===void 0&&(O="limit")||p.passes===void 0&&(O="passes"))return Le.errors=[{instancePath:s+"/gates/"+a,schemaPath:"#/\
properties/gates/items/required",keyword:"required",params:{missingProperty:O}}],!1;{let h=e;for(let w in p)if(!(w==="score"||w==="value"||w==="limit"||w==="pas\
ses")){return Le.errors=[{instancePath:s+"/gates/"+a,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}}],
!1;break}if(h===e){if(p.score!==void 0){let w=p.score,N=e;if(typeof w!="string")return Le.errors=[{instancePath:s+"/gates/"+a+"/score",schemaPath:"#/properties/\
gates/items/properties/score/type",keyword:"type",params:{type:"string"}}],!1;if(!(w==="scs"||w==="tci"||w==="mri"))return Le.errors=[{instancePath:s+"/gates/"+
a+"/score",schemaPath:"#/properties/gates/items/properties/score/enum",keyword:"enum",params:{allowedValues:jr.properties.gates.items.properties.score.enum}}],!1;
var u=N===e}else var u=!0;if(u){if(p.value!==void 0){let w=e;fe(p.value,{instancePath:s+"/gates/"+a+"/value",parentData:p,parentDataProperty:"value",rootData:L,
dynamicAnchors:A})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var u=w===e}else var u=!0;if(u){if(p.limit!==void 0){let w=e;fe(p.limit,{instancePath:s+
"/gates/"+a+"/limit",parentData:p,parentDataProperty:"limit",rootData:L,dynamicAnchors:A})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var u=w===e}else
var u=!0;if(u)if(p.passes!==void 0){let w=e;if(typeof p.passes!="boolean")return Le.errors=[{instancePath:s+"/gates/"+a+"/passes",schemaPath:"#/properties/gates\
/items/properties/passes/type",keyword:"type",params:{type:"boolean"}}],!1;var u=w===e}else var u=!0}}}}}else return Le.errors=[{instancePath:s+"/gates/"+a,schemaPath:"\
#/properties/gates/items/type",keyword:"type",params:{type:"object"}}],!1;var y=k===e;if(!y)break}}else return Le.errors=[{instancePath:s+"/gates",schemaPath:"#\
/properties/gates/type",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0;if(i)if(r.verdict!==void 0){let o=r.verdict,m=e;if(typeof o!="string")
return Le.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="ELEMENTARY"||o==="REQUI\
RES_INVESTIGATION"||o==="YOU_SHALL_NOT_PASS"))return Le.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:jr.
properties.verdict.enum}}],!1;var i=m===e}else var i=!0}}}}}}}else return Le.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return Le.errors=t,e===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fr=Oe;var xr=new RegExp("^[A-Za-z0-9+/]+={0,2}$","u");function Oe(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,
e=0,P=Oe.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.payload===
void 0&&(l="payload")||r.payloadType===void 0&&(l="payloadType")||r.signatures===void 0&&(l="signatures"))return Oe.errors=[{instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:l}}],!1;{let g=e;for(let o in r)if(!(o==="payload"||o==="payloadType"||o==="signatures")){return Oe.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(g===e){if(r.payload!==void 0){let o=r.payload,m=e;
if(e===m)if(typeof o=="string"){if(!xr.test(o))return Oe.errors=[{instancePath:s+"/payload",schemaPath:"#/properties/payload/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9+/]+={0,2}$"}}],!1}else return Oe.errors=[{instancePath:s+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type:"str\
ing"}}],!1;var i=m===e}else var i=!0;if(i){if(r.payloadType!==void 0){let o=r.payloadType,m=e;if(e===m)if(typeof o=="string"){if(D(o)<1)return Oe.errors=[{instancePath:s+
"/payloadType",schemaPath:"#/properties/payloadType/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Oe.errors=[{instancePath:s+"/payloadType",schemaPath:"\
#/properties/payloadType/type",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i)if(r.signatures!==void 0){let o=r.signatures,m=e;if(e===
m)if(Array.isArray(o)){var y=!0;let f=o.length;for(let a=0;a<f;a++){let p=o[a],k=e;if(e===k)if(p&&typeof p=="object"&&!Array.isArray(p)){let O;if(p.keyid===void 0&&
(O="keyid")||p.sig===void 0&&(O="sig"))return Oe.errors=[{instancePath:s+"/signatures/"+a,schemaPath:"#/properties/signatures/items/required",keyword:"required",
params:{missingProperty:O}}],!1;{let h=e;for(let w in p)if(!(w==="keyid"||w==="sig")){return Oe.errors=[{instancePath:s+"/signatures/"+a,schemaPath:"#/propertie\
s/signatures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}}],!1;break}if(h===e){if(p.keyid!==void 0){let w=p.keyid,N=e;
if(e===N)if(typeof w=="string"){if(D(w)<1)return Oe.errors=[{instancePath:s+"/signatures/"+a+"/keyid",schemaPath:"#/properties/signatures/items/properties/keyid\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Oe.errors=[{instancePath:s+"/signatures/"+a+"/keyid",schemaPath:"#/properties/signatures/items\
/properties/keyid/type",keyword:"type",params:{type:"string"}}],!1;var u=N===e}else var u=!0;if(u)if(p.sig!==void 0){let w=p.sig,N=e;if(e===N)if(typeof w=="stri\
ng"){if(!xr.test(w))return Oe.errors=[{instancePath:s+"/signatures/"+a+"/sig",schemaPath:"#/properties/signatures/items/properties/sig/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9+/]+={0,2}$"}}],!1}else return Oe.errors=[{instancePath:s+"/signatures/"+a+"/sig",schemaPath:"#/properties/signatures/items/properti\
es/sig/type",keyword:"type",params:{type:"string"}}],!1;var u=N===e}else var u=!0}}}else return Oe.errors=[{instancePath:s+"/signatures/"+a,schemaPath:"#/proper\
ties/signatures/items/type",keyword:"type",params:{type:"object"}}],!1;var y=k===e;if(!y)break}}else return Oe.errors=[{instancePath:s+"/signatures",schemaPath:"\
#/properties/signatures/type",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0}}}}else return Oe.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return Oe.errors=t,e===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ur=Ie;function Ie(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,P=Ie.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.format===void 0&&(g="format")||r.schema===void 0&&(g="sch\
ema")||r.digest===void 0&&(g="digest")||r.annotations===void 0&&(g="annotations")||r.origin===void 0&&(g="origin"))return Ie.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:g}}],!1;{let o=e;for(let m in r)if(!(m==="format"||m==="schema"||m==="digest"||m==="annotations"||m==="or\
igin")){return Ie.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(o===e){
if(r.format!==void 0){let m=r.format,c=e;if(typeof m!="string")return Ie.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",
params:{type:"string"}}],!1;if(m!=="wesley.baseline/1")return Ie.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{
allowedValue:"wesley.baseline/1"}}],!1;var i=c===e}else var i=!0;if(i){if(r.schema!==void 0){let m=e;_e(r.schema,{instancePath:s+"/schema",parentData:r,parentDataProperty:"\
schema",rootData:L,dynamicAnchors:A})||(t=t===null?_e.errors:t.concat(_e.errors),e=t.length);var i=m===e}else var i=!0;if(i){if(r.digest!==void 0){let m=e;C(r.digest,
{instancePath:s+"/digest",parentData:r,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var i=m===
e}else var i=!0;if(i){if(r.annotations!==void 0){let m=e;qe(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"annotations",rootData:L,
dynamicAnchors:A})||(t=t===null?qe.errors:t.concat(qe.errors),e=t.length);var i=m===e}else var i=!0;if(i)if(r.origin!==void 0){let m=r.origin,c=e;if(e===c)if(m&&
typeof m=="object"&&!Array.isArray(m)){let a;if(m.certificate===void 0&&(a="certificate")||m.plan===void 0&&(a="plan"))return Ie.errors=[{instancePath:s+"/origi\
n",schemaPath:"#/properties/origin/required",keyword:"required",params:{missingProperty:a}}],!1;{let p=e;for(let k in m)if(!(k==="certificate"||k==="plan")){return Ie.
errors=[{instancePath:s+"/origin",schemaPath:"#/properties/origin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}}],!1;break}
if(p===e){if(m.certificate!==void 0){let k=m.certificate,b=e,O=e,h=!1,w=e;C(k,{instancePath:s+"/origin/certificate",parentData:m,parentDataProperty:"certificate",
rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var y=w===e;h=h||y;let N=e;if(k!==null){let j={instancePath:s+"/origin/certif\
icate",schemaPath:"#/properties/origin/properties/certificate/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[j]:t.push(j),e++}var y=N===e;if(h=h||
y,h)e=O,t!==null&&(O?t.length=O:t=null);else{let j={instancePath:s+"/origin/certificate",schemaPath:"#/properties/origin/properties/certificate/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[j]:t.push(j),e++,Ie.errors=t,!1}var u=b===e}else var u=!0;if(u)if(m.plan!==void 0){let k=m.plan,b=e,O=e,h=!1,w=e;C(k,{instancePath:s+
"/origin/plan",parentData:m,parentDataProperty:"plan",rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.length);var l=w===e;h=h||l;let N=e;
if(k!==null){let q={instancePath:s+"/origin/plan",schemaPath:"#/properties/origin/properties/plan/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=
[q]:t.push(q),e++}var l=N===e;if(h=h||l,h)e=O,t!==null&&(O?t.length=O:t=null);else{let q={instancePath:s+"/origin/plan",schemaPath:"#/properties/origin/properti\
es/plan/anyOf",keyword:"anyOf",params:{}};return t===null?t=[q]:t.push(q),e++,Ie.errors=t,!1}var u=b===e}else var u=!0}}}else return Ie.errors=[{instancePath:s+
"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type:"object"}}],!1;var i=c===e}else var i=!0}}}}}}else return Ie.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ie.errors=t,e===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Br=we,us={type:"\
object",properties:{format:{type:"string",const:"wesley.record/1"},phase:{type:"string",enum:["transform","diff","plan","rehearse","certify"]},wesley:{type:"str\
ing",minLength:1},options:{type:"object",propertyNames:{type:"string",minLength:1},additionalProperties:{type:"string"}},inputs:{type:"object",propertyNames:{type:"\
string",minLength:1},additionalProperties:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},outputs:{type:"object",propertyNames:{type:"string",minLength:1},
additionalProperties:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},digest:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["format","\
phase","wesley","options","inputs","outputs","digest"],additionalProperties:!1};function we(r,{instancePath:s="",parentData:S,parentDataProperty:$,rootData:L=r,
dynamicAnchors:A={}}={}){let t=null,e=0,P=we.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let c;if(r.format===void 0&&(c="format")||r.phase===void 0&&(c="phase")||r.wesley===void 0&&(c="wesley")||r.options===void 0&&(c="options")||r.inputs===
void 0&&(c="inputs")||r.outputs===void 0&&(c="outputs")||r.digest===void 0&&(c="digest"))return we.errors=[{instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:c}}],!1;{let f=e;for(let a in r)if(!(a==="format"||a==="phase"||a==="wesley"||a==="options"||a==="inputs"||a==="outputs"||a==="dig\
est")){return we.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(f===e){if(r.
format!==void 0){let a=r.format,p=e;if(typeof a!="string")return we.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{
type:"string"}}],!1;if(a!=="wesley.record/1")return we.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"\
wesley.record/1"}}],!1;var i=p===e}else var i=!0;if(i){if(r.phase!==void 0){let a=r.phase,p=e;if(typeof a!="string")return we.errors=[{instancePath:s+"/phase",schemaPath:"\
#/properties/phase/type",keyword:"type",params:{type:"string"}}],!1;if(!(a==="transform"||a==="diff"||a==="plan"||a==="rehearse"||a==="certify"))return we.errors=
[{instancePath:s+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues:us.properties.phase.enum}}],!1;var i=p===e}else var i=!0;if(i){
if(r.wesley!==void 0){let a=r.wesley,p=e;if(e===p)if(typeof a=="string"){if(D(a)<1)return we.errors=[{instancePath:s+"/wesley",schemaPath:"#/properties/wesley/m\
inLength",keyword:"minLength",params:{limit:1}}],!1}else return we.errors=[{instancePath:s+"/wesley",schemaPath:"#/properties/wesley/type",keyword:"type",params:{
type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.options!==void 0){let a=r.options,p=e;if(e===p)if(a&&typeof a=="object"&&!Array.isArray(a)){for(let b in a){
let O=e;if(e===O)if(typeof b=="string"){if(D(b)<1){let h={instancePath:s+"/options",schemaPath:"#/properties/options/propertyNames/minLength",keyword:"minLength",
params:{limit:1},propertyName:b};t===null?t=[h]:t.push(h),e++}}else{let h={instancePath:s+"/options",schemaPath:"#/properties/options/propertyNames/type",keyword:"\
type",params:{type:"string"},propertyName:b};t===null?t=[h]:t.push(h),e++}var y=O===e;if(!y){let h={instancePath:s+"/options",schemaPath:"#/properties/options/p\
ropertyNames",keyword:"propertyNames",params:{propertyName:b}};return t===null?t=[h]:t.push(h),e++,we.errors=t,!1;break}}if(y)for(let b in a){let O=e;if(typeof a[b]!=
"string")return we.errors=[{instancePath:s+"/options/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/options/additionalProperties/type",keyword:"\
type",params:{type:"string"}}],!1;var u=O===e;if(!u)break}}else return we.errors=[{instancePath:s+"/options",schemaPath:"#/properties/options/type",keyword:"typ\
e",params:{type:"object"}}],!1;var i=p===e}else var i=!0;if(i){if(r.inputs!==void 0){let a=r.inputs,p=e;if(e===p)if(a&&typeof a=="object"&&!Array.isArray(a)){for(let b in a){
let O=e;if(e===O)if(typeof b=="string"){if(D(b)<1){let h={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/propertyNames/minLength",keyword:"minLength",
params:{limit:1},propertyName:b};t===null?t=[h]:t.push(h),e++}}else{let h={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/propertyNames/type",keyword:"\
type",params:{type:"string"},propertyName:b};t===null?t=[h]:t.push(h),e++}var l=O===e;if(!l){let h={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/pro\
pertyNames",keyword:"propertyNames",params:{propertyName:b}};return t===null?t=[h]:t.push(h),e++,we.errors=t,!1;break}}if(l)for(let b in a){let O=e;C(a[b],{instancePath:s+
"/inputs/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:b,rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.
length);var g=O===e;if(!g)break}}else return we.errors=[{instancePath:s+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"object"}}],
!1;var i=p===e}else var i=!0;if(i){if(r.outputs!==void 0){let a=r.outputs,p=e;if(e===p)if(a&&typeof a=="object"&&!Array.isArray(a)){for(let b in a){let O=e;if(e===
O)if(typeof b=="string"){if(D(b)<1){let h={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames/minLength",keyword:"minLength",params:{limit:1},
propertyName:b};t===null?t=[h]:t.push(h),e++}}else{let h={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames/type",keyword:"type",params:{
type:"string"},propertyName:b};t===null?t=[h]:t.push(h),e++}var o=O===e;if(!o){let h={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames",
keyword:"propertyNames",params:{propertyName:b}};return t===null?t=[h]:t.push(h),e++,we.errors=t,!1;break}}if(o)for(let b in a){let O=e;C(a[b],{instancePath:s+"\
/outputs/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:b,rootData:L,dynamicAnchors:A})||(t=t===null?C.errors:t.concat(C.errors),e=t.
length);var m=O===e;if(!m)break}}else return we.errors=[{instancePath:s+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"object"}}],
!1;var i=p===e}else var i=!0;if(i)if(r.digest!==void 0){let a=e;C(r.digest,{instancePath:s+"/digest",parentData:r,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||
(t=t===null?C.errors:t.concat(C.errors),e=t.length);var i=a===e}else var i=!0}}}}}}}}else return we.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return we.errors=t,e===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ys={ir:Ir,"evidence-map":Rr,changes:Cr,plan:Sr,realm:$r,scores:Vr,envelope:Fr,baseline:Ur,record:Br,config:br},cs={ir:{members:{format:null,schema:"Schema",
digest:"Digest",annotations:"Annotations"},literals:{format:"wesley.ir/1"}},"evidence-map":{members:{format:null,schema:"Digest",out:null,targets:{items:null},files:{
items:{members:{path:null,target:null,sha256:"Digest"},literals:{}}},elements:{items:"Place"},assertions:{items:"Assertion"}},literals:{format:"wesley.evidence/\
1"}},changes:{members:{format:null,from:{members:{schema:"Schema",digest:"Digest",annotations:"Annotations",origin:{members:{kind:null,file:null,ref:null},literals:{}}},
literals:{}},to:{members:{schema:"Schema",digest:"Digest",annotations:"Annotations"},literals:{}},changes:{items:{members:{change:"Change",classification:null,address:"\
Address"},literals:{}}}},literals:{format:"wesley.changes/1"}},plan:{members:{format:null,from:"Digest",to:"Digest",postgres:null,changes:{items:"Change"},steps:{
items:"Step"}},literals:{format:"wesley.plan/1"}},realm:{members:{format:null,plan:"Digest",suite:"Digest",verdict:null,at:"Moment",server:"Server",fingerprints:{
members:{base:"Digest",target:"Digest"},literals:{}},rows:{items:{members:{table:null,rows:null},literals:{}}},steps:{items:"RehearsedStep"},checks:{items:"Chec\
kResult"},tests:"TestRun",present:{items:null},failure:{members:{code:null,message:null},literals:{}}},literals:{format:"wesley.realm/1"}},scores:{members:{format:null,
scs:"Coverage",tci:"Confidence",mri:"Risk",gates:{items:{members:{score:null,value:"BasisPoints",limit:"BasisPoints",passes:null},literals:{}}},verdict:null},literals:{
format:"wesley.scores/1"}},envelope:{members:{payload:null,payloadType:null,signatures:{items:{members:{keyid:null,sig:null},literals:{}}}},literals:{}},baseline:{
members:{format:null,schema:"Schema",digest:"Digest",annotations:"Annotations",origin:{members:{certificate:"Digest",plan:"Digest"},literals:{}}},literals:{format:"\
wesley.baseline/1"}},record:{members:{format:null,phase:null,wesley:null,options:{values:null},inputs:{values:"Digest"},outputs:{values:"Digest"},digest:"Digest"},
literals:{format:"wesley.record/1"}},config:{members:{$schema:null,schema:{items:null},out:null,targets:{items:null},naming:null,rls:null,postgres:null,baseline:null,
rehearse:{members:{rows:null,timeout:null},literals:{}},policy:{members:{scs:null,mri:null,tci:null,maxAge:null},literals:{}}},literals:{}}},hs={Schema:{members:{
enums:{items:"Enum"},tables:{items:"Table"}},literals:{}},Enum:{members:{name:null,values:{items:null},comment:null},literals:{}},Table:{members:{name:null,columns:{
items:"Column"},primaryKey:"PrimaryKey",uniqueConstraints:{items:"UniqueConstraint"},foreignKeys:{items:"ForeignKey"},checks:{items:"Check"},indexes:{items:"Ind\
ex"},rowSecurity:"RowSecurity",policies:{items:"Policy"},grants:{items:"Grant"},comment:null},literals:{}},Column:{members:{name:null,type:"ColumnType",nullable:null,
default:"Expression",generated:"Expression",comment:null},literals:{}},ColumnType:{either:[{members:{kind:null,name:null,modifiers:{items:null},array:null},literals:{
kind:"builtin"}},{members:{kind:null,name:null,array:null},literals:{kind:"enum"}}]},Expression:{members:{sql:null,columns:{items:null},functions:{items:null}},
literals:{}},PrimaryKey:{members:{name:null,columns:{items:null}},literals:{}},UniqueConstraint:{members:{name:null,columns:{items:null},nullsNotDistinct:null},
literals:{}},ForeignKey:{members:{name:null,columns:{items:null},references:{members:{table:null,columns:{items:null}},literals:{}},onDelete:null,onUpdate:null},
literals:{}},Check:{members:{name:null,expression:"Expression"},literals:{}},Index:{members:{name:null,method:null,unique:null,keys:{items:{members:{expression:"\
Expression",descending:null,nulls:null},literals:{}}},include:{items:null},where:"Expression"},literals:{}},RowSecurity:{members:{enabled:null,forced:null},literals:{}},
Policy:{members:{name:null,command:null,roles:{items:null},using:"Expression",check:"Expression",reads:{items:null}},literals:{}},Grant:{members:{role:null,column:null,
privileges:{items:null}},literals:{}},Digest:null,Annotations:{values:"Annotation"},Annotation:{members:{graphqlName:null,ts:null,zod:null,nullableItems:null,backfill:"\
Expression",deprecated:null,weight:null,critical:null,sensitive:null,pii:null,uid:null,renamedFrom:null,renamedValues:{values:null}},literals:{}},Place:{members:{
element:"Address",target:null,file:null,lines:null,sha256:"Digest"},literals:{}},Address:{members:{kind:null,table:null,name:null},literals:{}},Assertion:{members:{
number:null,element:"Address",asserts:null,description:null},literals:{}},Change:{either:[{members:{kind:null,from:null,to:null},literals:{kind:"rename-table"}},
{members:{kind:null,table:null,from:null,to:null},literals:{kind:"rename-column"}},{members:{kind:null,enum:null,from:null,to:null},literals:{kind:"rename-enum-\
value"}},{members:{kind:null,schema:null},literals:{kind:"add-schema"}},{members:{kind:null,schema:null},literals:{kind:"drop-schema"}},{members:{kind:null,enum:"\
Enum"},literals:{kind:"add-enum"}},{members:{kind:null,enum:"Enum"},literals:{kind:"drop-enum"}},{members:{kind:null,enum:null,value:null,before:null},literals:{
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
phase:null,milliseconds:null,retries:null,rows:null,observed:null,locks:{items:"RelationLock"},scanned:{items:null},rewrote:{items:null}},literals:{}},CheckResult:{
members:{check:null,verdict:null,detail:null},literals:{}},TestRun:{members:{planned:null,results:{items:{members:{number:null,ok:null,description:null},literals:{}}},
brokeOff:null},literals:{}},Coverage:{members:{value:"BasisPoints",groups:{items:{members:{group:null,covered:null,elements:null,coveredWeight:null,weight:null},
literals:{}}},off:{items:null},missing:{items:{members:{element:null,weight:null,groups:{items:null}},literals:{}}}},literals:{}},BasisPoints:null,Confidence:{members:{
value:"BasisPoints",parts:{items:{members:{part:null,share:null,passed:null,of:null,missing:{items:null}},literals:{}}}},literals:{}},Risk:{members:{value:"Basi\
sPoints",riskiest:"StepRisk",steps:{items:"StepRisk"}},literals:{}},StepRisk:{members:{step:null,value:"BasisPoints",blocks:null,lasts:null,observed:null,wayBack:null},
literals:{}}};0&&(module.exports={definitions,layouts,validators});
