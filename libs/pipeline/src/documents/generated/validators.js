// Made by npm run generate from tools/documents.
var mr=Object.defineProperty;var Fr=Object.getOwnPropertyDescriptor;var Ur=Object.getOwnPropertyNames;var Br=Object.prototype.hasOwnProperty;var Kr=(r,s)=>()=>{try{return s||r((s={exports:{}}).exports,s),s.exports}catch(C){throw s=0,C}},zr=(r,s)=>{for(var C in s)mr(r,C,{get:s[C],enumerable:!0})},Yr=(r,s,C,S)=>{
if(s&&typeof s=="object"||typeof s=="function")for(let L of Ur(s))!Br.call(r,L)&&L!==C&&mr(r,L,{get:()=>s[L],enumerable:!(S=Fr(s,L))||S.enumerable});return r};var Mr=r=>Yr(mr({},"__esModule",{value:!0}),r);var ur=Kr(dr=>{"use strict";Object.defineProperty(dr,"__esModule",{value:!0});function vr(r){let s=r.length,C=0,S=0,L;for(;S<s;)C++,L=r.charCodeAt(S++),L>=55296&&
L<=56319&&S<s&&(L=r.charCodeAt(S),(L&64512)===56320&&S++);return C}dr.default=vr;vr.code='require("ajv/dist/runtime/ucs2length").default'});var ys={};zr(ys,{definitions:()=>us,layouts:()=>ds,validators:()=>ms});module.exports=Mr(ys);var wr=ar,yr={type:"object",properties:{$schema:{type:"string"},schema:{anyOf:[{type:"string",minLength:1},{minItems:1,type:"array",items:{type:"string",minLength:1}}]},
out:{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},targets:{minItems:1,type:"array",items:{type:"string",enum:["postgre\
s","typescript","zod","pgtap"]},uniqueItems:!0},naming:{type:"string",enum:["snake_case","preserve"]},postgres:{type:"integer",minimum:13,maximum:18},baseline:{
type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},rehearse:{type:"object",properties:{rows:{type:"integer",minimum:1,maximum:9007199254740991},
timeout:{type:"integer",minimum:1e3,maximum:9007199254740991}},additionalProperties:!1},policy:{type:"object",properties:{scs:{type:"number",minimum:0,maximum:1},
mri:{type:"number",minimum:0,maximum:1},tci:{type:"number",minimum:0,maximum:1},maxAge:{type:"integer",minimum:8,maximum:365}},additionalProperties:!1}},additionalProperties:!1},
Wr=Object.prototype.hasOwnProperty,kr=ur().default,Pr=new RegExp("^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$","u");function ar(r,{instancePath:s="",
parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,k=ar.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let y in r)if(!Wr.call(yr.properties,y)){let c={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:y}};t===null?t=[c]:t.push(c),e++}if(r.$schema!==void 0&&typeof r.$schema!="string"){let y={instancePath:s+"/$sc\
hema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};t===null?t=[y]:t.push(y),e++}if(r.schema!==void 0){let y=r.schema,c=e,o=!1,
g=e;if(typeof y=="string"){if(kr(y)<1){let f={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};
t===null?t=[f]:t.push(f),e++}}else{let f={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?
t=[f]:t.push(f),e++}var i=g===e;o=o||i;let l=e;if(Array.isArray(y)){if(y.length<1){let h={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/1/minIt\
ems",keyword:"minItems",params:{limit:1}};t===null?t=[h]:t.push(h),e++}let f=y.length;for(let h=0;h<f;h++){let p=y[h];if(typeof p=="string"){if(kr(p)<1){let a={
instancePath:s+"/schema/"+h,schemaPath:"#/properties/schema/anyOf/1/items/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[a]:t.push(a),e++}}else{let a={
instancePath:s+"/schema/"+h,schemaPath:"#/properties/schema/anyOf/1/items/type",keyword:"type",params:{type:"string"}};t===null?t=[a]:t.push(a),e++}}}else{let f={
instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/1/type",keyword:"type",params:{type:"array"}};t===null?t=[f]:t.push(f),e++}var i=l===e;if(o=o||i,
o)e=c,t!==null&&(c?t.length=c:t=null);else{let f={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf",keyword:"anyOf",params:{}};t===null?t=[f]:t.push(
f),e++}}if(r.out!==void 0){let y=r.out;if(typeof y=="string"){if(!Pr.test(y)){let c={instancePath:s+"/out",schemaPath:"#/properties/out/pattern",keyword:"patter\
n",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}};t===null?t=[c]:t.push(c),e++}}else{let c={instancePath:s+"/out",schemaPath:"\
#/properties/out/type",keyword:"type",params:{type:"string"}};t===null?t=[c]:t.push(c),e++}}if(r.targets!==void 0){let y=r.targets;if(Array.isArray(y)){if(y.length<
1){let l={instancePath:s+"/targets",schemaPath:"#/properties/targets/minItems",keyword:"minItems",params:{limit:1}};t===null?t=[l]:t.push(l),e++}let c=y.length;
for(let l=0;l<c;l++){let f=y[l];if(typeof f!="string"){let h={instancePath:s+"/targets/"+l,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type:"\
string"}};t===null?t=[h]:t.push(h),e++}if(!(f==="postgres"||f==="typescript"||f==="zod"||f==="pgtap")){let h={instancePath:s+"/targets/"+l,schemaPath:"#/propert\
ies/targets/items/enum",keyword:"enum",params:{allowedValues:yr.properties.targets.items.enum}};t===null?t=[h]:t.push(h),e++}}let o=y.length,g;if(o>1){let l={};
for(;o--;){let f=y[o];if(typeof f=="string"){if(typeof l[f]=="number"){g=l[f];let h={instancePath:s+"/targets",schemaPath:"#/properties/targets/uniqueItems",keyword:"\
uniqueItems",params:{i:o,j:g}};t===null?t=[h]:t.push(h),e++;break}l[f]=o}}}}else{let c={instancePath:s+"/targets",schemaPath:"#/properties/targets/type",keyword:"\
type",params:{type:"array"}};t===null?t=[c]:t.push(c),e++}}if(r.naming!==void 0){let y=r.naming;if(typeof y!="string"){let c={instancePath:s+"/naming",schemaPath:"\
#/properties/naming/type",keyword:"type",params:{type:"string"}};t===null?t=[c]:t.push(c),e++}if(!(y==="snake_case"||y==="preserve")){let c={instancePath:s+"/na\
ming",schemaPath:"#/properties/naming/enum",keyword:"enum",params:{allowedValues:yr.properties.naming.enum}};t===null?t=[c]:t.push(c),e++}}if(r.postgres!==void 0){
let y=r.postgres;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){let c={instancePath:s+"/postgres",schemaPath:"#/properties/postgres/type",keyword:"ty\
pe",params:{type:"integer"}};t===null?t=[c]:t.push(c),e++}if(typeof y=="number"&&isFinite(y)){if(y>18||isNaN(y)){let c={instancePath:s+"/postgres",schemaPath:"#\
/properties/postgres/maximum",keyword:"maximum",params:{comparison:"<=",limit:18}};t===null?t=[c]:t.push(c),e++}if(y<13||isNaN(y)){let c={instancePath:s+"/postg\
res",schemaPath:"#/properties/postgres/minimum",keyword:"minimum",params:{comparison:">=",limit:13}};t===null?t=[c]:t.push(c),e++}}}if(r.baseline!==void 0){let y=r.
baseline;if(typeof y=="string"){if(!Pr.test(y)){let c={instancePath:s+"/baseline",schemaPath:"#/properties/baseline/pattern",keyword:"pattern",params:{pattern:"\
^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}};t===null?t=[c]:t.push(c),e++}}else{let c={instancePath:s+"/baseline",schemaPath:"#/properties/b\
aseline/type",keyword:"type",params:{type:"string"}};t===null?t=[c]:t.push(c),e++}}if(r.rehearse!==void 0){let y=r.rehearse;if(y&&typeof y=="object"&&!Array.isArray(
y)){for(let c in y)if(!(c==="rows"||c==="timeout")){let o={instancePath:s+"/rehearse",schemaPath:"#/properties/rehearse/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:c}};t===null?t=[o]:t.push(o),e++}if(y.rows!==void 0){let c=y.rows;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){
let o={instancePath:s+"/rehearse/rows",schemaPath:"#/properties/rehearse/properties/rows/type",keyword:"type",params:{type:"integer"}};t===null?t=[o]:t.push(o),
e++}if(typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c)){let o={instancePath:s+"/rehearse/rows",schemaPath:"#/properties/rehearse/properties/row\
s/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};t===null?t=[o]:t.push(o),e++}if(c<1||isNaN(c)){let o={instancePath:s+"/rehearse/ro\
ws",schemaPath:"#/properties/rehearse/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};t===null?t=[o]:t.push(o),e++}}}if(y.timeout!==
void 0){let c=y.timeout;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let o={instancePath:s+"/rehearse/timeout",schemaPath:"#/properties/rehearse/pr\
operties/timeout/type",keyword:"type",params:{type:"integer"}};t===null?t=[o]:t.push(o),e++}if(typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c)){
let o={instancePath:s+"/rehearse/timeout",schemaPath:"#/properties/rehearse/properties/timeout/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
t===null?t=[o]:t.push(o),e++}if(c<1e3||isNaN(c)){let o={instancePath:s+"/rehearse/timeout",schemaPath:"#/properties/rehearse/properties/timeout/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1e3}};t===null?t=[o]:t.push(o),e++}}}}else{let c={instancePath:s+"/rehearse",schemaPath:"#/properties/rehearse/type",keyword:"\
type",params:{type:"object"}};t===null?t=[c]:t.push(c),e++}}if(r.policy!==void 0){let y=r.policy;if(y&&typeof y=="object"&&!Array.isArray(y)){for(let c in y)if(!(c===
"scs"||c==="mri"||c==="tci"||c==="maxAge")){let o={instancePath:s+"/policy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:c}};t===null?t=[o]:t.push(o),e++}if(y.scs!==void 0){let c=y.scs;if(typeof c=="number"&&isFinite(c)){if(c>1||isNaN(c)){let o={instancePath:s+
"/policy/scs",schemaPath:"#/properties/policy/properties/scs/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};t===null?t=[o]:t.push(o),e++}if(c<0||isNaN(
c)){let o={instancePath:s+"/policy/scs",schemaPath:"#/properties/policy/properties/scs/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[
o]:t.push(o),e++}}else{let o={instancePath:s+"/policy/scs",schemaPath:"#/properties/policy/properties/scs/type",keyword:"type",params:{type:"number"}};t===null?
t=[o]:t.push(o),e++}}if(y.mri!==void 0){let c=y.mri;if(typeof c=="number"&&isFinite(c)){if(c>1||isNaN(c)){let o={instancePath:s+"/policy/mri",schemaPath:"#/prop\
erties/policy/properties/mri/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};t===null?t=[o]:t.push(o),e++}if(c<0||isNaN(c)){let o={instancePath:s+"\
/policy/mri",schemaPath:"#/properties/policy/properties/mri/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[o]:t.push(o),e++}}else{let o={
instancePath:s+"/policy/mri",schemaPath:"#/properties/policy/properties/mri/type",keyword:"type",params:{type:"number"}};t===null?t=[o]:t.push(o),e++}}if(y.tci!==
void 0){let c=y.tci;if(typeof c=="number"&&isFinite(c)){if(c>1||isNaN(c)){let o={instancePath:s+"/policy/tci",schemaPath:"#/properties/policy/properties/tci/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:1}};t===null?t=[o]:t.push(o),e++}if(c<0||isNaN(c)){let o={instancePath:s+"/policy/tci",schemaPath:"#/prope\
rties/policy/properties/tci/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[o]:t.push(o),e++}}else{let o={instancePath:s+"/policy/tci",
schemaPath:"#/properties/policy/properties/tci/type",keyword:"type",params:{type:"number"}};t===null?t=[o]:t.push(o),e++}}if(y.maxAge!==void 0){let c=y.maxAge;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let o={instancePath:s+"/policy/maxAge",schemaPath:"#/properties/policy/properties/maxAge/type",keyword:"type",params:{
type:"integer"}};t===null?t=[o]:t.push(o),e++}if(typeof c=="number"&&isFinite(c)){if(c>365||isNaN(c)){let o={instancePath:s+"/policy/maxAge",schemaPath:"#/prope\
rties/policy/properties/maxAge/maximum",keyword:"maximum",params:{comparison:"<=",limit:365}};t===null?t=[o]:t.push(o),e++}if(c<8||isNaN(c)){let o={instancePath:s+
"/policy/maxAge",schemaPath:"#/properties/policy/properties/maxAge/minimum",keyword:"minimum",params:{comparison:">=",limit:8}};t===null?t=[o]:t.push(o),e++}}}}else{
let c={instancePath:s+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type:"object"}};t===null?t=[c]:t.push(c),e++}}}else{let y={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};t===null?t=[y]:t.push(y),e++}return ar.errors=t,e===0}ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Tr=Ke;var Gr={type:"object",properties:{name:{type:"string",minLength:1},values:{type:"array",items:{type:"string",minLength:1}},comment:{type:["string","null"]}},required:[
"name","values","comment"],additionalProperties:!1},N=ur().default;function ve(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,k=ve.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.
name===void 0&&(c="name")||r.values===void 0&&(c="values")||r.comment===void 0&&(c="comment"))return ve.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:c}}],!1;{let o=e;for(let g in r)if(!(g==="name"||g==="values"||g==="comment")){return ve.errors=[{instancePath:s,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}}],!1;break}if(o===e){if(r.name!==void 0){let g=r.name,l=e;if(e===l)if(typeof g==
"string"){if(N(g)<1)return ve.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ve.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0;if(i){if(r.values!==void 0){
let g=r.values,l=e;if(e===l)if(Array.isArray(g)){var y=!0;let h=g.length;for(let p=0;p<h;p++){let a=g[p],u=e;if(e===u)if(typeof a=="string"){if(N(a)<1)return ve.
errors=[{instancePath:s+"/values/"+p,schemaPath:"#/properties/values/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ve.errors=[{instancePath:s+
"/values/"+p,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type:"string"}}],!1;var y=u===e;if(!y)break}}else return ve.errors=[{instancePath:s+
"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i)if(r.comment!==void 0){let g=r.comment,
l=e;if(typeof g!="string"&&g!==null)return ve.errors=[{instancePath:s+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:Gr.properties.
comment.type}}],!1;var i=l===e}else var i=!0}}}}else return ve.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ve.
errors=t,e===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var br={type:"object",properties:{name:{type:"string",minLength:1},columns:{type:"array",
items:{$ref:"https://wesley.dev/schemas/definitions/Column"}},primaryKey:{$ref:"https://wesley.dev/schemas/definitions/PrimaryKey"},uniqueConstraints:{type:"arr\
ay",items:{$ref:"https://wesley.dev/schemas/definitions/UniqueConstraint"}},foreignKeys:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Foreig\
nKey"}},checks:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Check"}},indexes:{type:"array",items:{$ref:"https://wesley.dev/schemas/definiti\
ons/Index"}},rowSecurity:{$ref:"https://wesley.dev/schemas/definitions/RowSecurity"},policies:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/\
Policy"}},grants:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Grant"}},comment:{type:["string","null"]}},required:["name","columns","primar\
yKey","uniqueConstraints","foreignKeys","checks","indexes","rowSecurity","policies","grants","comment"],additionalProperties:!1},nr=Object.prototype.hasOwnProperty,
Hr={type:"object",properties:{name:{type:"string",minLength:1},type:{$ref:"https://wesley.dev/schemas/definitions/ColumnType"},nullable:{type:"boolean"},default:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]},generated:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{
type:"null"}]},comment:{type:["string","null"]}},required:["name","type","nullable","default","generated","comment"],additionalProperties:!1},Xr={type:"object",
discriminator:{propertyName:"kind"},oneOf:[{type:"object",properties:{kind:{type:"string",const:"builtin"},name:{type:"string",enum:["bigint","bit varying","bit",
"boolean","bytea","character varying","character","cidr","date","double precision","inet","integer","interval","json","jsonb","macaddr","numeric","real","smalli\
nt","text","time with time zone","time without time zone","timestamp with time zone","timestamp without time zone","uuid"]},modifiers:{maxItems:2,type:"array",items:{
type:"integer",minimum:-9007199254740991,maximum:9007199254740991}},array:{type:"boolean"}},required:["kind","name","modifiers","array"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"enum"},name:{type:"string",minLength:1},array:{type:"boolean"}},required:["kind","name","array"],additionalProperties:!1}]};
function U(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,k=U.evaluated;if(k.dynamicProps&&(k.props=
void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g=r.kind;if(typeof g=="string")if(g==="builtin"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.name===void 0&&(f="name")||r.modifiers===void 0&&(f="modifiers")||r.array===void 0&&
(f="array"))return U.errors=[{instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:f}}],!1;{let h=e;for(let p in r)if(!(p===
"kind"||p==="name"||p==="modifiers"||p==="array")){return U.errors=[{instancePath:s,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p}}],!1;break}if(h===e){if(r.kind!==void 0){let p=r.kind,a=e;if(typeof p!="string")return U.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/0/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="builtin")return U.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties\
/kind/const",keyword:"const",params:{allowedValue:"builtin"}}],!1;var i=a===e}else var i=!0;if(i){if(r.name!==void 0){let p=r.name,a=e;if(typeof p!="string")return U.
errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/0/properties/name/type",keyword:"type",params:{type:"string"}}],!1;if(!(p==="bigint"||p==="bit varying"||p===
"bit"||p==="boolean"||p==="bytea"||p==="character varying"||p==="character"||p==="cidr"||p==="date"||p==="double precision"||p==="inet"||p==="integer"||p==="int\
erval"||p==="json"||p==="jsonb"||p==="macaddr"||p==="numeric"||p==="real"||p==="smallint"||p==="text"||p==="time with time zone"||p==="time without time zone"||
p==="timestamp with time zone"||p==="timestamp without time zone"||p==="uuid"))return U.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/0/properties/name/en\
um",keyword:"enum",params:{allowedValues:Xr.oneOf[0].properties.name.enum}}],!1;var i=a===e}else var i=!0;if(i){if(r.modifiers!==void 0){let p=r.modifiers,a=e;if(e===
a)if(Array.isArray(p)){if(p.length>2)return U.errors=[{instancePath:s+"/modifiers",schemaPath:"#/oneOf/0/properties/modifiers/maxItems",keyword:"maxItems",params:{
limit:2}}],!1;{var y=!0;let P=p.length;for(let w=0;w<P;w++){let _=p[w],d=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return U.errors=[{instancePath:s+
"/modifiers/"+w,schemaPath:"#/oneOf/0/properties/modifiers/items/type",keyword:"type",params:{type:"integer"}}],!1;if(e===d&&typeof _=="number"&&isFinite(_)){if(_>
9007199254740991||isNaN(_))return U.errors=[{instancePath:s+"/modifiers/"+w,schemaPath:"#/oneOf/0/properties/modifiers/items/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;if(_<-9007199254740991||isNaN(_))return U.errors=[{instancePath:s+"/modifiers/"+w,schemaPath:"#/oneOf/0/properties/\
modifiers/items/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}}],!1}var y=d===e;if(!y)break}}}else return U.errors=[{instancePath:s+
"/modifiers",schemaPath:"#/oneOf/0/properties/modifiers/type",keyword:"type",params:{type:"array"}}],!1;var i=a===e}else var i=!0;if(i)if(r.array!==void 0){let p=e;
if(typeof r.array!="boolean")return U.errors=[{instancePath:s+"/array",schemaPath:"#/oneOf/0/properties/array/type",keyword:"type",params:{type:"boolean"}}],!1;
var i=p===e}else var i=!0}}}}}else return U.errors=[{instancePath:s,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"}}],!1;var c=!0}else if(g===
"enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.name===void 0&&(f="name")||r.array===void 0&&(f="array"))return U.
errors=[{instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:f}}],!1;{let h=e;for(let p in r)if(!(p==="kind"||p==="name"||
p==="array")){return U.errors=[{instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}
if(h===e){if(r.kind!==void 0){let p=r.kind,a=e;if(typeof p!="string")return U.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/type",keyword:"\
type",params:{type:"string"}}],!1;if(p!=="enum")return U.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"\
enum"}}],!1;var o=a===e}else var o=!0;if(o){if(r.name!==void 0){let p=r.name,a=e;if(e===a)if(typeof p=="string"){if(N(p)<1)return U.errors=[{instancePath:s+"/na\
me",schemaPath:"#/oneOf/1/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return U.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf\
/1/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var o=a===e}else var o=!0;if(o)if(r.array!==void 0){let p=e;if(typeof r.array!="boolean")return U.
errors=[{instancePath:s+"/array",schemaPath:"#/oneOf/1/properties/array/type",keyword:"type",params:{type:"boolean"}}],!1;var o=p===e}else var o=!0}}}}else return U.
errors=[{instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"}}],!1;c!==!0&&(c=!0)}else return U.errors=[{instancePath:s,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:g}}],!1;else return U.errors=[{instancePath:s,schemaPath:"#/discriminator",
keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:g}}],!1}else return U.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return U.errors=t,k.props=c,e===0}U.evaluated={dynamicProps:!0,dynamicItems:!1};function I(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,k=I.evaluated;if(k.dynamicProps&&(k.props=
void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.sql===void 0&&(o="sql")||r.columns===void 0&&(o="columns")||
r.functions===void 0&&(o="functions"))return I.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;{let g=e;for(let l in r)
if(!(l==="sql"||l==="columns"||l==="functions")){return I.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],
!1;break}if(g===e){if(r.sql!==void 0){let l=r.sql,f=e;if(e===f)if(typeof l=="string"){if(N(l)<1)return I.errors=[{instancePath:s+"/sql",schemaPath:"#/properties\
/sql/minLength",keyword:"minLength",params:{limit:1}}],!1}else return I.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{
type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.columns!==void 0){let l=r.columns,f=e;if(e===f)if(Array.isArray(l)){var y=!0;let p=l.length;for(let a=0;a<
p;a++){let u=l[a],P=e;if(e===P)if(typeof u=="string"){if(N(u)<1)return I.errors=[{instancePath:s+"/columns/"+a,schemaPath:"#/properties/columns/items/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return I.errors=[{instancePath:s+"/columns/"+a,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{
type:"string"}}],!1;var y=P===e;if(!y)break}}else return I.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"\
array"}}],!1;var i=f===e}else var i=!0;if(i)if(r.functions!==void 0){let l=r.functions,f=e;if(e===f)if(Array.isArray(l)){var c=!0;let p=l.length;for(let a=0;a<p;a++){
let u=l[a],P=e;if(e===P)if(typeof u=="string"){if(N(u)<1)return I.errors=[{instancePath:s+"/functions/"+a,schemaPath:"#/properties/functions/items/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return I.errors=[{instancePath:s+"/functions/"+a,schemaPath:"#/properties/functions/items/type",keyword:"type",params:{type:"\
string"}}],!1;var c=P===e;if(!c)break}}else return I.errors=[{instancePath:s+"/functions",schemaPath:"#/properties/functions/type",keyword:"type",params:{type:"\
array"}}],!1;var i=f===e}else var i=!0}}}}else return I.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return I.errors=t,
e===0}I.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ke(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,k=ke.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.
name===void 0&&(o="name")||r.type===void 0&&(o="type")||r.nullable===void 0&&(o="nullable")||r.default===void 0&&(o="default")||r.generated===void 0&&(o="genera\
ted")||r.comment===void 0&&(o="comment"))return ke.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;{let g=e;for(let l in r)
if(!(l==="name"||l==="type"||l==="nullable"||l==="default"||l==="generated"||l==="comment")){return ke.errors=[{instancePath:s,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(g===e){if(r.name!==void 0){let l=r.name,f=e;if(e===f)if(typeof l=="string"){if(N(l)<
1)return ke.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ke.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.type!==void 0){let l=e;U(r.type,{instancePath:s+
"/type",parentData:r,parentDataProperty:"type",rootData:L,dynamicAnchors:A})||(t=t===null?U.errors:t.concat(U.errors),e=t.length);var i=l===e}else var i=!0;if(i){
if(r.nullable!==void 0){let l=e;if(typeof r.nullable!="boolean")return ke.errors=[{instancePath:s+"/nullable",schemaPath:"#/properties/nullable/type",keyword:"t\
ype",params:{type:"boolean"}}],!1;var i=l===e}else var i=!0;if(i){if(r.default!==void 0){let l=r.default,f=e,h=e,p=!1,a=e;I(l,{instancePath:s+"/default",parentData:r,
parentDataProperty:"default",rootData:L,dynamicAnchors:A})||(t=t===null?I.errors:t.concat(I.errors),e=t.length);var y=a===e;p=p||y;let u=e;if(l!==null){let w={instancePath:s+
"/default",schemaPath:"#/properties/default/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var y=u===e;if(p=p||y,p)e=h,t!==null&&
(h?t.length=h:t=null);else{let w={instancePath:s+"/default",schemaPath:"#/properties/default/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(w),e++,
ke.errors=t,!1}var i=f===e}else var i=!0;if(i){if(r.generated!==void 0){let l=r.generated,f=e,h=e,p=!1,a=e;I(l,{instancePath:s+"/generated",parentData:r,parentDataProperty:"\
generated",rootData:L,dynamicAnchors:A})||(t=t===null?I.errors:t.concat(I.errors),e=t.length);var c=a===e;p=p||c;let u=e;if(l!==null){let w={instancePath:s+"/ge\
nerated",schemaPath:"#/properties/generated/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var c=u===e;if(p=p||c,p)e=h,t!==null&&
(h?t.length=h:t=null);else{let w={instancePath:s+"/generated",schemaPath:"#/properties/generated/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(
w),e++,ke.errors=t,!1}var i=f===e}else var i=!0;if(i)if(r.comment!==void 0){let l=r.comment,f=e;if(typeof l!="string"&&l!==null)return ke.errors=[{instancePath:s+
"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:Hr.properties.comment.type}}],!1;var i=f===e}else var i=!0}}}}}}}else return ke.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ke.errors=t,e===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Pe(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,k=Pe.evaluated;if(k.dynamicProps&&(k.props=
void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.name===void 0&&(c="name")||r.columns===void 0&&(c="column\
s"))return Pe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;{let o=e;for(let g in r)if(!(g==="name"||g==="c\
olumns")){return Pe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}}],!1;break}if(o===e){
if(r.name!==void 0){let g=r.name,l=e;if(e===l)if(typeof g=="string"){if(N(g)<1)return Pe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return Pe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],
!1;var i=l===e}else var i=!0;if(i)if(r.columns!==void 0){let g=r.columns,l=e;if(e===l)if(Array.isArray(g)){if(g.length<1)return Pe.errors=[{instancePath:s+"/col\
umns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var y=!0;let h=g.length;for(let p=0;p<h;p++){let a=g[p],u=e;if(e===u)
if(typeof a=="string"){if(N(a)<1)return Pe.errors=[{instancePath:s+"/columns/"+p,schemaPath:"#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return Pe.errors=[{instancePath:s+"/columns/"+p,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"string"}}],!1;var y=u===e;if(!y)
break}}}else return Pe.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0}}}else
return Pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Pe.errors=t,e===0}Pe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function he(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,k=he.evaluated;if(k.dynamicProps&&(k.props=
void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.name===void 0&&(c="name")||r.columns===void 0&&(c="column\
s")||r.nullsNotDistinct===void 0&&(c="nullsNotDistinct"))return he.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],
!1;{let o=e;for(let g in r)if(!(g==="name"||g==="columns"||g==="nullsNotDistinct")){return he.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:g}}],!1;break}if(o===e){if(r.name!==void 0){let g=r.name,l=e;if(e===l)if(typeof g=="string"){if(N(g)<1)return he.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return he.errors=[{instancePath:s+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0;if(i){if(r.columns!==void 0){let g=r.columns,l=e;if(e===
l)if(Array.isArray(g)){if(g.length<1)return he.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var y=!0;let h=g.length;for(let p=0;p<h;p++){let a=g[p],u=e;if(e===u)if(typeof a=="string"){if(N(a)<1)return he.errors=[{instancePath:s+"/columns/"+p,schemaPath:"\
#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return he.errors=[{instancePath:s+"/columns/"+p,schemaPath:"#/properties/co\
lumns/items/type",keyword:"type",params:{type:"string"}}],!1;var y=u===e;if(!y)break}}}else return he.errors=[{instancePath:s+"/columns",schemaPath:"#/propertie\
s/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i)if(r.nullsNotDistinct!==void 0){let g=e;if(typeof r.nullsNotDistinct!="\
boolean")return he.errors=[{instancePath:s+"/nullsNotDistinct",schemaPath:"#/properties/nullsNotDistinct/type",keyword:"type",params:{type:"boolean"}}],!1;var i=g===
e}else var i=!0}}}}else return he.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return he.errors=t,e===0}he.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};var _r={type:"object",properties:{name:{type:"string",minLength:1},columns:{minItems:1,type:"array",items:{type:"strin\
g",minLength:1}},references:{type:"object",properties:{table:{type:"string",minLength:1},columns:{minItems:1,type:"array",items:{type:"string",minLength:1}}},required:[
"table","columns"],additionalProperties:!1},onDelete:{type:"string",enum:["NO ACTION","RESTRICT","CASCADE","SET NULL","SET DEFAULT"]},onUpdate:{type:"string",enum:[
"NO ACTION","RESTRICT","CASCADE","SET NULL","SET DEFAULT"]}},required:["name","columns","references","onDelete","onUpdate"],additionalProperties:!1};function G(r,{
instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,k=G.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&
(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.name===void 0&&(g="name")||r.columns===void 0&&(g="columns")||r.references===void 0&&
(g="references")||r.onDelete===void 0&&(g="onDelete")||r.onUpdate===void 0&&(g="onUpdate"))return G.errors=[{instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:g}}],!1;{let l=e;for(let f in r)if(!(f==="name"||f==="columns"||f==="references"||f==="onDelete"||f==="onUpdate")){return G.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(l===e){if(r.name!==void 0){let f=r.
name,h=e;if(e===h)if(typeof f=="string"){if(N(f)<1)return G.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return G.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=h===e}else var i=!0;
if(i){if(r.columns!==void 0){let f=r.columns,h=e;if(e===h)if(Array.isArray(f)){if(f.length<1)return G.errors=[{instancePath:s+"/columns",schemaPath:"#/propertie\
s/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var y=!0;let a=f.length;for(let u=0;u<a;u++){let P=f[u],w=e;if(e===w)if(typeof P=="string"){if(N(P)<
1)return G.errors=[{instancePath:s+"/columns/"+u,schemaPath:"#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return G.errors=
[{instancePath:s+"/columns/"+u,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"string"}}],!1;var y=w===e;if(!y)break}}}else return G.errors=
[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=h===e}else var i=!0;if(i){if(r.references!==void 0){
let f=r.references,h=e;if(e===h)if(f&&typeof f=="object"&&!Array.isArray(f)){let a;if(f.table===void 0&&(a="table")||f.columns===void 0&&(a="columns"))return G.
errors=[{instancePath:s+"/references",schemaPath:"#/properties/references/required",keyword:"required",params:{missingProperty:a}}],!1;{let u=e;for(let P in f)if(!(P===
"table"||P==="columns")){return G.errors=[{instancePath:s+"/references",schemaPath:"#/properties/references/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:P}}],!1;break}if(u===e){if(f.table!==void 0){let P=f.table,w=e;if(e===w)if(typeof P=="string"){if(N(P)<1)return G.errors=[{instancePath:s+
"/references/table",schemaPath:"#/properties/references/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return G.errors=[{instancePath:s+
"/references/table",schemaPath:"#/properties/references/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var c=w===e}else var c=!0;if(c)if(f.columns!==
void 0){let P=f.columns,w=e;if(e===w)if(Array.isArray(P)){if(P.length<1)return G.errors=[{instancePath:s+"/references/columns",schemaPath:"#/properties/referenc\
es/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var o=!0;let d=P.length;for(let O=0;O<d;O++){let D=P[O],q=e;if(e===q)if(typeof D=="str\
ing"){if(N(D)<1)return G.errors=[{instancePath:s+"/references/columns/"+O,schemaPath:"#/properties/references/properties/columns/items/minLength",keyword:"minLe\
ngth",params:{limit:1}}],!1}else return G.errors=[{instancePath:s+"/references/columns/"+O,schemaPath:"#/properties/references/properties/columns/items/type",keyword:"\
type",params:{type:"string"}}],!1;var o=q===e;if(!o)break}}}else return G.errors=[{instancePath:s+"/references/columns",schemaPath:"#/properties/references/prop\
erties/columns/type",keyword:"type",params:{type:"array"}}],!1;var c=w===e}else var c=!0}}}else return G.errors=[{instancePath:s+"/references",schemaPath:"#/pro\
perties/references/type",keyword:"type",params:{type:"object"}}],!1;var i=h===e}else var i=!0;if(i){if(r.onDelete!==void 0){let f=r.onDelete,h=e;if(typeof f!="s\
tring")return G.errors=[{instancePath:s+"/onDelete",schemaPath:"#/properties/onDelete/type",keyword:"type",params:{type:"string"}}],!1;if(!(f==="NO ACTION"||f===
"RESTRICT"||f==="CASCADE"||f==="SET NULL"||f==="SET DEFAULT"))return G.errors=[{instancePath:s+"/onDelete",schemaPath:"#/properties/onDelete/enum",keyword:"enum",
params:{allowedValues:_r.properties.onDelete.enum}}],!1;var i=h===e}else var i=!0;if(i)if(r.onUpdate!==void 0){let f=r.onUpdate,h=e;if(typeof f!="string")return G.
errors=[{instancePath:s+"/onUpdate",schemaPath:"#/properties/onUpdate/type",keyword:"type",params:{type:"string"}}],!1;if(!(f==="NO ACTION"||f==="RESTRICT"||f===
"CASCADE"||f==="SET NULL"||f==="SET DEFAULT"))return G.errors=[{instancePath:s+"/onUpdate",schemaPath:"#/properties/onUpdate/enum",keyword:"enum",params:{allowedValues:_r.
properties.onUpdate.enum}}],!1;var i=h===e}else var i=!0}}}}}}else return G.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return G.errors=t,e===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ee(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,k=Ee.evaluated;if(k.dynamicProps&&(k.props=
void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.name===void 0&&(y="name")||r.expression===void 0&&(y="exp\
ression"))return Ee.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;{let c=e;for(let o in r)if(!(o==="name"||
o==="expression")){return Ee.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}
if(c===e){if(r.name!==void 0){let o=r.name,g=e;if(e===g)if(typeof o=="string"){if(N(o)<1)return Ee.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Ee.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}}],!1;var i=g===e}else var i=!0;if(i)if(r.expression!==void 0){let o=e;I(r.expression,{instancePath:s+"/expression",parentData:r,parentDataProperty:"\
expression",rootData:L,dynamicAnchors:A})||(t=t===null?I.errors:t.concat(I.errors),e=t.length);var i=o===e}else var i=!0}}}else return Ee.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ee.errors=t,e===0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Or={type:"ob\
ject",properties:{name:{type:"string",minLength:1},method:{type:"string",enum:["btree","hash","gin","gist","brin","spgist"]},unique:{type:"boolean"},keys:{minItems:1,
type:"array",items:{type:"object",properties:{expression:{$ref:"https://wesley.dev/schemas/definitions/Expression"},descending:{type:"boolean"},nulls:{type:"str\
ing",enum:["FIRST","LAST"]}},required:["expression","descending","nulls"],additionalProperties:!1}},include:{type:"array",items:{type:"string",minLength:1}},where:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]}},required:["name","method","unique","keys","include","where"],additionalProperties:!1};
function X(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,k=X.evaluated;if(k.dynamicProps&&(k.props=
void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.name===void 0&&(l="name")||r.method===void 0&&(l="method")||
r.unique===void 0&&(l="unique")||r.keys===void 0&&(l="keys")||r.include===void 0&&(l="include")||r.where===void 0&&(l="where"))return X.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;{let f=e;for(let h in r)if(!(h==="name"||h==="method"||h==="unique"||h==="keys"||h===
"include"||h==="where")){return X.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}}],!1;
break}if(f===e){if(r.name!==void 0){let h=r.name,p=e;if(e===p)if(typeof h=="string"){if(N(h)<1)return X.errors=[{instancePath:s+"/name",schemaPath:"#/properties\
/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return X.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.method!==void 0){let h=r.method,p=e;if(typeof h!="string")return X.errors=[{instancePath:s+"/method",schemaPath:"\
#/properties/method/type",keyword:"type",params:{type:"string"}}],!1;if(!(h==="btree"||h==="hash"||h==="gin"||h==="gist"||h==="brin"||h==="spgist"))return X.errors=
[{instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:Or.properties.method.enum}}],!1;var i=p===e}else var i=!0;
if(i){if(r.unique!==void 0){let h=e;if(typeof r.unique!="boolean")return X.errors=[{instancePath:s+"/unique",schemaPath:"#/properties/unique/type",keyword:"type",
params:{type:"boolean"}}],!1;var i=h===e}else var i=!0;if(i){if(r.keys!==void 0){let h=r.keys,p=e;if(e===p)if(Array.isArray(h)){if(h.length<1)return X.errors=[{
instancePath:s+"/keys",schemaPath:"#/properties/keys/minItems",keyword:"minItems",params:{limit:1}}],!1;{var y=!0;let u=h.length;for(let P=0;P<u;P++){let w=h[P],
_=e;if(e===_)if(w&&typeof w=="object"&&!Array.isArray(w)){let O;if(w.expression===void 0&&(O="expression")||w.descending===void 0&&(O="descending")||w.nulls===void 0&&
(O="nulls"))return X.errors=[{instancePath:s+"/keys/"+P,schemaPath:"#/properties/keys/items/required",keyword:"required",params:{missingProperty:O}}],!1;{let D=e;
for(let q in w)if(!(q==="expression"||q==="descending"||q==="nulls")){return X.errors=[{instancePath:s+"/keys/"+P,schemaPath:"#/properties/keys/items/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:q}}],!1;break}if(D===e){if(w.expression!==void 0){let q=e;I(w.expression,{instancePath:s+"\
/keys/"+P+"/expression",parentData:w,parentDataProperty:"expression",rootData:L,dynamicAnchors:A})||(t=t===null?I.errors:t.concat(I.errors),e=t.length);var c=q===
e}else var c=!0;if(c){if(w.descending!==void 0){let q=e;if(typeof w.descending!="boolean")return X.errors=[{instancePath:s+"/keys/"+P+"/descending",schemaPath:"\
#/properties/keys/items/properties/descending/type",keyword:"type",params:{type:"boolean"}}],!1;var c=q===e}else var c=!0;if(c)if(w.nulls!==void 0){let q=w.nulls,
j=e;if(typeof q!="string")return X.errors=[{instancePath:s+"/keys/"+P+"/nulls",schemaPath:"#/properties/keys/items/properties/nulls/type",keyword:"type",params:{
type:"string"}}],!1;if(!(q==="FIRST"||q==="LAST"))return X.errors=[{instancePath:s+"/keys/"+P+"/nulls",schemaPath:"#/properties/keys/items/properties/nulls/enum",
keyword:"enum",params:{allowedValues:Or.properties.keys.items.properties.nulls.enum}}],!1;var c=j===e}else var c=!0}}}}else return X.errors=[{instancePath:s+"/k\
eys/"+P,schemaPath:"#/properties/keys/items/type",keyword:"type",params:{type:"object"}}],!1;var y=_===e;if(!y)break}}}else return X.errors=[{instancePath:s+"/k\
eys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0;if(i){if(r.include!==void 0){let h=r.include,p=e;if(e===
p)if(Array.isArray(h)){var o=!0;let u=h.length;for(let P=0;P<u;P++){let w=h[P],_=e;if(e===_)if(typeof w=="string"){if(N(w)<1)return X.errors=[{instancePath:s+"/\
include/"+P,schemaPath:"#/properties/include/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return X.errors=[{instancePath:s+"/include/"+P,schemaPath:"\
#/properties/include/items/type",keyword:"type",params:{type:"string"}}],!1;var o=_===e;if(!o)break}}else return X.errors=[{instancePath:s+"/include",schemaPath:"\
#/properties/include/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0;if(i)if(r.where!==void 0){let h=r.where,p=e,a=e,u=!1,P=e;I(h,{instancePath:s+
"/where",parentData:r,parentDataProperty:"where",rootData:L,dynamicAnchors:A})||(t=t===null?I.errors:t.concat(I.errors),e=t.length);var g=P===e;u=u||g;let w=e;if(h!==
null){let d={instancePath:s+"/where",schemaPath:"#/properties/where/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[d]:t.push(d),e++}var g=w===e;
if(u=u||g,u)e=a,t!==null&&(a?t.length=a:t=null);else{let d={instancePath:s+"/where",schemaPath:"#/properties/where/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[d]:t.push(d),e++,X.errors=t,!1}var i=p===e}else var i=!0}}}}}}}else return X.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}}],!1;return X.errors=t,e===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ne(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,k=Ne.evaluated;if(k.dynamicProps&&(k.props=
void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.enabled===void 0&&(y="enabled")||r.forced===void 0&&(y="f\
orced"))return Ne.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;{let c=e;for(let o in r)if(!(o==="enabled"||
o==="forced")){return Ne.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(c===
e){if(r.enabled!==void 0){let o=e;if(typeof r.enabled!="boolean")return Ne.errors=[{instancePath:s+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"ty\
pe",params:{type:"boolean"}}],!1;var i=o===e}else var i=!0;if(i)if(r.forced!==void 0){let o=e;if(typeof r.forced!="boolean")return Ne.errors=[{instancePath:s+"/\
forced",schemaPath:"#/properties/forced/type",keyword:"type",params:{type:"boolean"}}],!1;var i=o===e}else var i=!0}}}else return Ne.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Ne.errors=t,e===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qr={type:"object",properties:{
name:{type:"string",minLength:1},command:{type:"string",enum:["SELECT","INSERT","UPDATE","DELETE"]},roles:{type:"array",items:{type:"string",minLength:1}},using:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]},check:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"\
null"}]},reads:{type:"array",items:{type:"string",minLength:1}}},required:["name","command","roles","using","check","reads"],additionalProperties:!1};function H(r,{
instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,k=H.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&
(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.name===void 0&&(l="name")||r.command===void 0&&(l="command")||r.roles===void 0&&(l=
"roles")||r.using===void 0&&(l="using")||r.check===void 0&&(l="check")||r.reads===void 0&&(l="reads"))return H.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:l}}],!1;{let f=e;for(let h in r)if(!(h==="name"||h==="command"||h==="roles"||h==="using"||h==="check"||h==="reads")){return H.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}}],!1;break}if(f===e){if(r.name!==void 0){
let h=r.name,p=e;if(e===p)if(typeof h=="string"){if(N(h)<1)return H.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",
params:{limit:1}}],!1}else return H.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else
var i=!0;if(i){if(r.command!==void 0){let h=r.command,p=e;if(typeof h!="string")return H.errors=[{instancePath:s+"/command",schemaPath:"#/properties/command/typ\
e",keyword:"type",params:{type:"string"}}],!1;if(!(h==="SELECT"||h==="INSERT"||h==="UPDATE"||h==="DELETE"))return H.errors=[{instancePath:s+"/command",schemaPath:"\
#/properties/command/enum",keyword:"enum",params:{allowedValues:Qr.properties.command.enum}}],!1;var i=p===e}else var i=!0;if(i){if(r.roles!==void 0){let h=r.roles,
p=e;if(e===p)if(Array.isArray(h)){var y=!0;let u=h.length;for(let P=0;P<u;P++){let w=h[P],_=e;if(e===_)if(typeof w=="string"){if(N(w)<1)return H.errors=[{instancePath:s+
"/roles/"+P,schemaPath:"#/properties/roles/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return H.errors=[{instancePath:s+"/roles/"+P,schemaPath:"\
#/properties/roles/items/type",keyword:"type",params:{type:"string"}}],!1;var y=_===e;if(!y)break}}else return H.errors=[{instancePath:s+"/roles",schemaPath:"#/\
properties/roles/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0;if(i){if(r.using!==void 0){let h=r.using,p=e,a=e,u=!1,P=e;I(h,{instancePath:s+
"/using",parentData:r,parentDataProperty:"using",rootData:L,dynamicAnchors:A})||(t=t===null?I.errors:t.concat(I.errors),e=t.length);var c=P===e;u=u||c;let w=e;if(h!==
null){let d={instancePath:s+"/using",schemaPath:"#/properties/using/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[d]:t.push(d),e++}var c=w===e;
if(u=u||c,u)e=a,t!==null&&(a?t.length=a:t=null);else{let d={instancePath:s+"/using",schemaPath:"#/properties/using/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[d]:t.push(d),e++,H.errors=t,!1}var i=p===e}else var i=!0;if(i){if(r.check!==void 0){let h=r.check,p=e,a=e,u=!1,P=e;I(h,{instancePath:s+"/check",parentData:r,
parentDataProperty:"check",rootData:L,dynamicAnchors:A})||(t=t===null?I.errors:t.concat(I.errors),e=t.length);var o=P===e;u=u||o;let w=e;if(h!==null){let d={instancePath:s+
"/check",schemaPath:"#/properties/check/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[d]:t.push(d),e++}var o=w===e;if(u=u||o,u)e=a,t!==null&&(a?
t.length=a:t=null);else{let d={instancePath:s+"/check",schemaPath:"#/properties/check/anyOf",keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,H.errors=
t,!1}var i=p===e}else var i=!0;if(i)if(r.reads!==void 0){let h=r.reads,p=e;if(e===p)if(Array.isArray(h)){var g=!0;let u=h.length;for(let P=0;P<u;P++){let w=h[P],
_=e;if(e===_)if(typeof w=="string"){if(N(w)<1)return H.errors=[{instancePath:s+"/reads/"+P,schemaPath:"#/properties/reads/items/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return H.errors=[{instancePath:s+"/reads/"+P,schemaPath:"#/properties/reads/items/type",keyword:"type",params:{type:"string"}}],!1;var g=_===
e;if(!g)break}}else return H.errors=[{instancePath:s+"/reads",schemaPath:"#/properties/reads/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0}}}}}}}else
return H.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return H.errors=t,e===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Zr={type:"object",properties:{role:{type:"string",minLength:1},column:{anyOf:[{type:"string",minLength:1},{type:"null"}]},privileges:{minItems:1,type:"array",
items:{type:"string",enum:["SELECT","INSERT","UPDATE","DELETE","TRUNCATE","REFERENCES","TRIGGER"]}}},required:["role","column","privileges"],additionalProperties:!1};
function ge(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,k=ge.evaluated;if(k.dynamicProps&&(k.props=
void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.role===void 0&&(o="role")||r.column===void 0&&(o="column")||
r.privileges===void 0&&(o="privileges"))return ge.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;{let g=e;for(let l in r)
if(!(l==="role"||l==="column"||l==="privileges")){return ge.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],
!1;break}if(g===e){if(r.role!==void 0){let l=r.role,f=e;if(e===f)if(typeof l=="string"){if(N(l)<1)return ge.errors=[{instancePath:s+"/role",schemaPath:"#/proper\
ties/role/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ge.errors=[{instancePath:s+"/role",schemaPath:"#/properties/role/type",keyword:"type",
params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.column!==void 0){let l=r.column,f=e,h=e,p=!1,a=e;if(e===a)if(typeof l=="string"){if(N(l)<1){let w={
instancePath:s+"/column",schemaPath:"#/properties/column/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[w]:t.push(w),e++}}else{let w={instancePath:s+
"/column",schemaPath:"#/properties/column/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[w]:t.push(w),e++}var y=a===e;p=p||y;let u=e;if(l!==null){
let w={instancePath:s+"/column",schemaPath:"#/properties/column/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var y=u===e;if(p=
p||y,p)e=h,t!==null&&(h?t.length=h:t=null);else{let w={instancePath:s+"/column",schemaPath:"#/properties/column/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[w]:t.push(w),e++,ge.errors=t,!1}var i=f===e}else var i=!0;if(i)if(r.privileges!==void 0){let l=r.privileges,f=e;if(e===f)if(Array.isArray(l)){if(l.length<1)return ge.
errors=[{instancePath:s+"/privileges",schemaPath:"#/properties/privileges/minItems",keyword:"minItems",params:{limit:1}}],!1;{var c=!0;let p=l.length;for(let a=0;a<
p;a++){let u=l[a],P=e;if(typeof u!="string")return ge.errors=[{instancePath:s+"/privileges/"+a,schemaPath:"#/properties/privileges/items/type",keyword:"type",params:{
type:"string"}}],!1;if(!(u==="SELECT"||u==="INSERT"||u==="UPDATE"||u==="DELETE"||u==="TRUNCATE"||u==="REFERENCES"||u==="TRIGGER"))return ge.errors=[{instancePath:s+
"/privileges/"+a,schemaPath:"#/properties/privileges/items/enum",keyword:"enum",params:{allowedValues:Zr.properties.privileges.items.enum}}],!1;var c=P===e;if(!c)
break}}}else return ge.errors=[{instancePath:s+"/privileges",schemaPath:"#/properties/privileges/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else
var i=!0}}}}else return ge.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ge.errors=t,e===0}ge.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function ae(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,k=ae.evaluated;
if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.name===void 0&&(p="name")||r.
columns===void 0&&(p="columns")||r.primaryKey===void 0&&(p="primaryKey")||r.uniqueConstraints===void 0&&(p="uniqueConstraints")||r.foreignKeys===void 0&&(p="for\
eignKeys")||r.checks===void 0&&(p="checks")||r.indexes===void 0&&(p="indexes")||r.rowSecurity===void 0&&(p="rowSecurity")||r.policies===void 0&&(p="policies")||
r.grants===void 0&&(p="grants")||r.comment===void 0&&(p="comment"))return ae.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],
!1;{let a=e;for(let u in r)if(!nr.call(br.properties,u)){return ae.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:u}}],!1;break}if(a===e){if(r.name!==void 0){let u=r.name,P=e;if(e===P)if(typeof u=="string"){if(N(u)<1)return ae.errors=[{instancePath:s+"/na\
me",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ae.errors=[{instancePath:s+"/name",schemaPath:"#/properties/n\
ame/type",keyword:"type",params:{type:"string"}}],!1;var i=P===e}else var i=!0;if(i){if(r.columns!==void 0){let u=r.columns,P=e;if(e===P)if(Array.isArray(u)){var y=!0;
let _=u.length;for(let d=0;d<_;d++){let O=e;ke(u[d],{instancePath:s+"/columns/"+d,parentData:u,parentDataProperty:d,rootData:L,dynamicAnchors:A})||(t=t===null?ke.
errors:t.concat(ke.errors),e=t.length);var y=O===e;if(!y)break}}else return ae.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"\
type",params:{type:"array"}}],!1;var i=P===e}else var i=!0;if(i){if(r.primaryKey!==void 0){let u=e;Pe(r.primaryKey,{instancePath:s+"/primaryKey",parentData:r,parentDataProperty:"\
primaryKey",rootData:L,dynamicAnchors:A})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var i=u===e}else var i=!0;if(i){if(r.uniqueConstraints!==void 0){
let u=r.uniqueConstraints,P=e;if(e===P)if(Array.isArray(u)){var c=!0;let _=u.length;for(let d=0;d<_;d++){let O=e;he(u[d],{instancePath:s+"/uniqueConstraints/"+d,
parentData:u,parentDataProperty:d,rootData:L,dynamicAnchors:A})||(t=t===null?he.errors:t.concat(he.errors),e=t.length);var c=O===e;if(!c)break}}else return ae.errors=
[{instancePath:s+"/uniqueConstraints",schemaPath:"#/properties/uniqueConstraints/type",keyword:"type",params:{type:"array"}}],!1;var i=P===e}else var i=!0;if(i){
if(r.foreignKeys!==void 0){let u=r.foreignKeys,P=e;if(e===P)if(Array.isArray(u)){var o=!0;let _=u.length;for(let d=0;d<_;d++){let O=e;G(u[d],{instancePath:s+"/f\
oreignKeys/"+d,parentData:u,parentDataProperty:d,rootData:L,dynamicAnchors:A})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var o=O===e;if(!o)break}}else
return ae.errors=[{instancePath:s+"/foreignKeys",schemaPath:"#/properties/foreignKeys/type",keyword:"type",params:{type:"array"}}],!1;var i=P===e}else var i=!0;
if(i){if(r.checks!==void 0){let u=r.checks,P=e;if(e===P)if(Array.isArray(u)){var g=!0;let _=u.length;for(let d=0;d<_;d++){let O=e;Ee(u[d],{instancePath:s+"/chec\
ks/"+d,parentData:u,parentDataProperty:d,rootData:L,dynamicAnchors:A})||(t=t===null?Ee.errors:t.concat(Ee.errors),e=t.length);var g=O===e;if(!g)break}}else return ae.
errors=[{instancePath:s+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"array"}}],!1;var i=P===e}else var i=!0;if(i){if(r.indexes!==
void 0){let u=r.indexes,P=e;if(e===P)if(Array.isArray(u)){var l=!0;let _=u.length;for(let d=0;d<_;d++){let O=e;X(u[d],{instancePath:s+"/indexes/"+d,parentData:u,
parentDataProperty:d,rootData:L,dynamicAnchors:A})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var l=O===e;if(!l)break}}else return ae.errors=[{instancePath:s+
"/indexes",schemaPath:"#/properties/indexes/type",keyword:"type",params:{type:"array"}}],!1;var i=P===e}else var i=!0;if(i){if(r.rowSecurity!==void 0){let u=e;Ne(
r.rowSecurity,{instancePath:s+"/rowSecurity",parentData:r,parentDataProperty:"rowSecurity",rootData:L,dynamicAnchors:A})||(t=t===null?Ne.errors:t.concat(Ne.errors),
e=t.length);var i=u===e}else var i=!0;if(i){if(r.policies!==void 0){let u=r.policies,P=e;if(e===P)if(Array.isArray(u)){var f=!0;let _=u.length;for(let d=0;d<_;d++){
let O=e;H(u[d],{instancePath:s+"/policies/"+d,parentData:u,parentDataProperty:d,rootData:L,dynamicAnchors:A})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);
var f=O===e;if(!f)break}}else return ae.errors=[{instancePath:s+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type:"array"}}],!1;var i=P===
e}else var i=!0;if(i){if(r.grants!==void 0){let u=r.grants,P=e;if(e===P)if(Array.isArray(u)){var h=!0;let _=u.length;for(let d=0;d<_;d++){let O=e;ge(u[d],{instancePath:s+
"/grants/"+d,parentData:u,parentDataProperty:d,rootData:L,dynamicAnchors:A})||(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var h=O===e;if(!h)break}}else
return ae.errors=[{instancePath:s+"/grants",schemaPath:"#/properties/grants/type",keyword:"type",params:{type:"array"}}],!1;var i=P===e}else var i=!0;if(i)if(r.
comment!==void 0){let u=r.comment,P=e;if(typeof u!="string"&&u!==null)return ae.errors=[{instancePath:s+"/comment",schemaPath:"#/properties/comment/type",keyword:"\
type",params:{type:br.properties.comment.type}}],!1;var i=P===e}else var i=!0}}}}}}}}}}}}else return ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}}],!1;return ae.errors=t,e===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _e(r,{instancePath:s="",parentData:C,parentDataProperty:S,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,k=_e.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let o;if(r.enums===void 0&&(o="enums")||r.tables===void 0&&(o="tables"))return _e.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;{let g=e;for(let l in r)if(!(l==="enums"||l==="tables")){return _e.errors=[{instancePath:s,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(g===e){if(r.enums!==void 0){let l=r.enums,f=e;if(e===f)if(Array.isArray(l)){
var i=!0;let h=l.length;for(let p=0;p<h;p++){let a=e;ve(l[p],{instancePath:s+"/enums/"+p,parentData:l,parentDataProperty:p,rootData:L,dynamicAnchors:A})||(t=t===
null?ve.errors:t.concat(ve.errors),e=t.length);var i=a===e;if(!i)break}}else return _e.errors=[{instancePath:s+"/enums",schemaPath:"#/properties/enums/type",keyword:"\
type",params:{type:"array"}}],!1;var y=f===e}else var y=!0;if(y)if(r.tables!==void 0){let l=r.tables,f=e;if(e===f)if(Array.isArray(l)){var c=!0;let p=l.length;for(let a=0;a<
p;a++){let u=e;ae(l[a],{instancePath:s+"/tables/"+a,parentData:l,parentDataProperty:a,rootData:L,dynamicAnchors:A})||(t=t===null?ae.errors:t.concat(ae.errors),e=
t.length);var c=u===e;if(!c)break}}else return _e.errors=[{instancePath:s+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type:"array"}}],
!1;var y=f===e}else var y=!0}}}else return _e.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return _e.errors=t,e===0}_e.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Jr=new RegExp("^[0-9a-f]{64}$","u");function R(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,k=R.
evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(typeof r=="string"){if(!Jr.test(r))return R.errors=[{instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}}],!1}else return R.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"}}],!1;return R.errors=t,e===0}R.evaluated={dynamicProps:!1,dynamicItems:!1};var es={type:"object",properties:{graphqlName:{type:"string"},ts:{type:"string"},zod:{type:"string"},nullableItems:{type:"boolean",const:!0},backfill:{$ref:"htt\
ps://wesley.dev/schemas/definitions/Expression"},deprecated:{type:"string"},weight:{type:"integer",minimum:0,maximum:9007199254740991},critical:{type:"boolean",
const:!0},sensitive:{type:"boolean",const:!0},pii:{type:"boolean",const:!0},uid:{type:"string"},renamedFrom:{type:"string"},renamedValues:{type:"object",propertyNames:{
type:"string"},additionalProperties:{type:"string"}}},additionalProperties:!1};function ee(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,k=ee.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o=e;for(let g in r)
if(!nr.call(es.properties,g)){return ee.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}}],
!1;break}if(o===e){if(r.graphqlName!==void 0){let g=e;if(typeof r.graphqlName!="string")return ee.errors=[{instancePath:s+"/graphqlName",schemaPath:"#/propertie\
s/graphqlName/type",keyword:"type",params:{type:"string"}}],!1;var i=g===e}else var i=!0;if(i){if(r.ts!==void 0){let g=e;if(typeof r.ts!="string")return ee.errors=
[{instancePath:s+"/ts",schemaPath:"#/properties/ts/type",keyword:"type",params:{type:"string"}}],!1;var i=g===e}else var i=!0;if(i){if(r.zod!==void 0){let g=e;if(typeof r.
zod!="string")return ee.errors=[{instancePath:s+"/zod",schemaPath:"#/properties/zod/type",keyword:"type",params:{type:"string"}}],!1;var i=g===e}else var i=!0;if(i){
if(r.nullableItems!==void 0){let g=r.nullableItems,l=e;if(typeof g!="boolean")return ee.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullab\
leItems/type",keyword:"type",params:{type:"boolean"}}],!1;if(g!==!0)return ee.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullableItems/co\
nst",keyword:"const",params:{allowedValue:!0}}],!1;var i=l===e}else var i=!0;if(i){if(r.backfill!==void 0){let g=e;I(r.backfill,{instancePath:s+"/backfill",parentData:r,
parentDataProperty:"backfill",rootData:L,dynamicAnchors:A})||(t=t===null?I.errors:t.concat(I.errors),e=t.length);var i=g===e}else var i=!0;if(i){if(r.deprecated!==
void 0){let g=e;if(typeof r.deprecated!="string")return ee.errors=[{instancePath:s+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{
type:"string"}}],!1;var i=g===e}else var i=!0;if(i){if(r.weight!==void 0){let g=r.weight,l=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return ee.
errors=[{instancePath:s+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof g=="number"&&isFinite(g)){if(g>
9007199254740991||isNaN(g))return ee.errors=[{instancePath:s+"/weight",schemaPath:"#/properties/weight/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(g<0||isNaN(g))return ee.errors=[{instancePath:s+"/weight",schemaPath:"#/properties/weight/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}
var i=l===e}else var i=!0;if(i){if(r.critical!==void 0){let g=r.critical,l=e;if(typeof g!="boolean")return ee.errors=[{instancePath:s+"/critical",schemaPath:"#/\
properties/critical/type",keyword:"type",params:{type:"boolean"}}],!1;if(g!==!0)return ee.errors=[{instancePath:s+"/critical",schemaPath:"#/properties/critical/\
const",keyword:"const",params:{allowedValue:!0}}],!1;var i=l===e}else var i=!0;if(i){if(r.sensitive!==void 0){let g=r.sensitive,l=e;if(typeof g!="boolean")return ee.
errors=[{instancePath:s+"/sensitive",schemaPath:"#/properties/sensitive/type",keyword:"type",params:{type:"boolean"}}],!1;if(g!==!0)return ee.errors=[{instancePath:s+
"/sensitive",schemaPath:"#/properties/sensitive/const",keyword:"const",params:{allowedValue:!0}}],!1;var i=l===e}else var i=!0;if(i){if(r.pii!==void 0){let g=r.
pii,l=e;if(typeof g!="boolean")return ee.errors=[{instancePath:s+"/pii",schemaPath:"#/properties/pii/type",keyword:"type",params:{type:"boolean"}}],!1;if(g!==!0)
return ee.errors=[{instancePath:s+"/pii",schemaPath:"#/properties/pii/const",keyword:"const",params:{allowedValue:!0}}],!1;var i=l===e}else var i=!0;if(i){if(r.
uid!==void 0){let g=e;if(typeof r.uid!="string")return ee.errors=[{instancePath:s+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"}}],
!1;var i=g===e}else var i=!0;if(i){if(r.renamedFrom!==void 0){let g=e;if(typeof r.renamedFrom!="string")return ee.errors=[{instancePath:s+"/renamedFrom",schemaPath:"\
#/properties/renamedFrom/type",keyword:"type",params:{type:"string"}}],!1;var i=g===e}else var i=!0;if(i)if(r.renamedValues!==void 0){let g=r.renamedValues,l=e;
if(e===l)if(g&&typeof g=="object"&&!Array.isArray(g)){for(let h in g){let p=e;if(typeof h!="string"){let a={instancePath:s+"/renamedValues",schemaPath:"#/proper\
ties/renamedValues/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:h};t===null?t=[a]:t.push(a),e++}var y=p===e;if(!y){let a={instancePath:s+
"/renamedValues",schemaPath:"#/properties/renamedValues/propertyNames",keyword:"propertyNames",params:{propertyName:h}};return t===null?t=[a]:t.push(a),e++,ee.errors=
t,!1;break}}if(y)for(let h in g){let p=e;if(typeof g[h]!="string")return ee.errors=[{instancePath:s+"/renamedValues/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/renamedValues/additionalProperties/type",keyword:"type",params:{type:"string"}}],!1;var c=p===e;if(!c)break}}else return ee.errors=[{instancePath:s+
"/renamedValues",schemaPath:"#/properties/renamedValues/type",keyword:"type",params:{type:"object"}}],!1;var i=l===e}else var i=!0}}}}}}}}}}}}}else return ee.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ee.errors=t,e===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function De(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,k=De.evaluated;if(k.dynamicProps&&(k.props=
void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){for(let c in r){let o=e;if(typeof c!="string"){let g={instancePath:s,
schemaPath:"#/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:c};t===null?t=[g]:t.push(g),e++}var i=o===e;if(!i){let g={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:c}};return t===null?t=[g]:t.push(g),e++,De.errors=t,!1;break}}if(i)for(let c in r){let o=e;ee(r[c],
{instancePath:s+"/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:c,rootData:L,dynamicAnchors:A})||(t=t===null?ee.errors:t.concat(ee.
errors),e=t.length);var y=o===e;if(!y)break}}else return De.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return De.errors=
t,e===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ke(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,k=Ke.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.
format===void 0&&(y="format")||r.schema===void 0&&(y="schema")||r.digest===void 0&&(y="digest")||r.annotations===void 0&&(y="annotations"))return Ke.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;{let c=e;for(let o in r)if(!(o==="format"||o==="schema"||o==="digest"||o==="annotatio\
ns")){return Ke.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(c===e){if(r.
format!==void 0){let o=r.format,g=e;if(typeof o!="string")return Ke.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{
type:"string"}}],!1;if(o!=="wesley.ir/1")return Ke.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"\
wesley.ir/1"}}],!1;var i=g===e}else var i=!0;if(i){if(r.schema!==void 0){let o=e;_e(r.schema,{instancePath:s+"/schema",parentData:r,parentDataProperty:"schema",
rootData:L,dynamicAnchors:A})||(t=t===null?_e.errors:t.concat(_e.errors),e=t.length);var i=o===e}else var i=!0;if(i){if(r.digest!==void 0){let o=e;R(r.digest,{instancePath:s+
"/digest",parentData:r,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||(t=t===null?R.errors:t.concat(R.errors),e=t.length);var i=o===e}else var i=!0;
if(i)if(r.annotations!==void 0){let o=e;De(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"annotations",rootData:L,dynamicAnchors:A})||
(t=t===null?De.errors:t.concat(De.errors),e=t.length);var i=o===e}else var i=!0}}}}}else return Ke.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Ke.errors=t,e===0}Ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xr=pe,Lr={type:"object",properties:{format:{type:"strin\
g",const:"wesley.evidence/1"},schema:{$ref:"https://wesley.dev/schemas/definitions/Digest"},out:{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u00\
00-\\u001f]+$"},targets:{type:"array",items:{type:"string",enum:["postgres","typescript","zod","pgtap"]}},files:{type:"array",items:{type:"object",properties:{path:{
type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},target:{type:"string",enum:["postgres","typescript","zod","pgtap"]},sha256:{
$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["path","target","sha256"],additionalProperties:!1}},elements:{type:"array",items:{$ref:"https:/\
/wesley.dev/schemas/definitions/Place"}},assertions:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Assertion"}}},required:["format","schema",
"out","targets","files","elements","assertions"],additionalProperties:!1},rs={type:"object",properties:{element:{$ref:"https://wesley.dev/schemas/definitions/Ad\
dress"},target:{type:"string",enum:["postgres","typescript","zod","pgtap"]},file:{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},
lines:{type:"array",prefixItems:[{type:"integer",minimum:1,maximum:9007199254740991},{type:"integer",minimum:1,maximum:9007199254740991}],items:!1,minItems:2,maxItems:2},
sha256:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["element","target","file","lines","sha256"],additionalProperties:!1},ss={type:"object",
properties:{kind:{type:"string",enum:["schema","enum","table","column","not-null","primary-key","unique-constraint","foreign-key","check","index","row-security",
"policy","grant"]},table:{anyOf:[{type:"string",minLength:1},{type:"null"}]},name:{type:"string",minLength:1}},required:["kind","table","name"],additionalProperties:!1};
function ye(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,k=ye.evaluated;if(k.dynamicProps&&(k.props=
void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.kind===void 0&&(c="kind")||r.table===void 0&&(c="table")||
r.name===void 0&&(c="name"))return ye.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;{let o=e;for(let g in r)
if(!(g==="kind"||g==="table"||g==="name")){return ye.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}}],
!1;break}if(o===e){if(r.kind!==void 0){let g=r.kind,l=e;if(typeof g!="string")return ye.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(g==="schema"||g==="enum"||g==="table"||g==="column"||g==="not-null"||g==="primary-key"||g==="unique-constraint"||g==="for\
eign-key"||g==="check"||g==="index"||g==="row-security"||g==="policy"||g==="grant"))return ye.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",
keyword:"enum",params:{allowedValues:ss.properties.kind.enum}}],!1;var i=l===e}else var i=!0;if(i){if(r.table!==void 0){let g=r.table,l=e,f=e,h=!1,p=e;if(e===p)
if(typeof g=="string"){if(N(g)<1){let P={instancePath:s+"/table",schemaPath:"#/properties/table/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?
t=[P]:t.push(P),e++}}else{let P={instancePath:s+"/table",schemaPath:"#/properties/table/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[P]:t.push(
P),e++}var y=p===e;h=h||y;let a=e;if(g!==null){let P={instancePath:s+"/table",schemaPath:"#/properties/table/anyOf/1/type",keyword:"type",params:{type:"null"}};
t===null?t=[P]:t.push(P),e++}var y=a===e;if(h=h||y,h)e=f,t!==null&&(f?t.length=f:t=null);else{let P={instancePath:s+"/table",schemaPath:"#/properties/table/anyO\
f",keyword:"anyOf",params:{}};return t===null?t=[P]:t.push(P),e++,ye.errors=t,!1}var i=l===e}else var i=!0;if(i)if(r.name!==void 0){let g=r.name,l=e;if(e===l)if(typeof g==
"string"){if(N(g)<1)return ye.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ye.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0}}}}else return ye.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ye.errors=t,e===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var or=new RegExp("^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$","u");function de(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,
dynamicAnchors:A={}}={}){let t=null,e=0,k=de.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let c;if(r.element===void 0&&(c="element")||r.target===void 0&&(c="target")||r.file===void 0&&(c="file")||r.lines===void 0&&(c="lines")||r.sha256===
void 0&&(c="sha256"))return de.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;{let o=e;for(let g in r)if(!(g===
"element"||g==="target"||g==="file"||g==="lines"||g==="sha256")){return de.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:g}}],!1;break}if(o===e){if(r.element!==void 0){let g=e;ye(r.element,{instancePath:s+"/element",parentData:r,parentDataProperty:"\
element",rootData:L,dynamicAnchors:A})||(t=t===null?ye.errors:t.concat(ye.errors),e=t.length);var i=g===e}else var i=!0;if(i){if(r.target!==void 0){let g=r.target,
l=e;if(typeof g!="string")return de.errors=[{instancePath:s+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"string"}}],!1;if(!(g===
"postgres"||g==="typescript"||g==="zod"||g==="pgtap"))return de.errors=[{instancePath:s+"/target",schemaPath:"#/properties/target/enum",keyword:"enum",params:{allowedValues:rs.
properties.target.enum}}],!1;var i=l===e}else var i=!0;if(i){if(r.file!==void 0){let g=r.file,l=e;if(e===l)if(typeof g=="string"){if(!or.test(g))return de.errors=
[{instancePath:s+"/file",schemaPath:"#/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],
!1}else return de.errors=[{instancePath:s+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0;if(i){
if(r.lines!==void 0){let g=r.lines,l=e;if(e===l)if(Array.isArray(g)){if(g.length>2)return de.errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/max\
Items",keyword:"maxItems",params:{limit:2}}],!1;if(g.length<2)return de.errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/minItems",keyword:"minIt\
ems",params:{limit:2}}],!1;{let h=g.length;if(h>0){let p=g[0],a=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return de.errors=[{instancePath:s+"/l\
ines/0",schemaPath:"#/properties/lines/prefixItems/0/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||
isNaN(p))return de.errors=[{instancePath:s+"/lines/0",schemaPath:"#/properties/lines/prefixItems/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(p<1||isNaN(p))return de.errors=[{instancePath:s+"/lines/0",schemaPath:"#/properties/lines/prefixItems/0/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}}],!1}var y=a===e}if(y){if(h>1){let p=g[1],a=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return de.errors=[{instancePath:s+"/lines/1",schemaPath:"\
#/properties/lines/prefixItems/1/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return de.
errors=[{instancePath:s+"/lines/1",schemaPath:"#/properties/lines/prefixItems/1/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;
if(p<1||isNaN(p))return de.errors=[{instancePath:s+"/lines/1",schemaPath:"#/properties/lines/prefixItems/1/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1}var y=a===e}if(y&&!(g.length<=2))return de.errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/items",keyword:"items",params:{limit:2}}],!1}}}else
return de.errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i)if(r.sha256!==
void 0){let g=e;R(r.sha256,{instancePath:s+"/sha256",parentData:r,parentDataProperty:"sha256",rootData:L,dynamicAnchors:A})||(t=t===null?R.errors:t.concat(R.errors),
e=t.length);var i=g===e}else var i=!0}}}}}}else return de.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return de.errors=
t,e===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ts={type:"object",properties:{number:{type:"integer",minimum:1,maximum:9007199254740991},element:{
$ref:"https://wesley.dev/schemas/definitions/Address"},asserts:{type:"string",enum:["structure","refused","allowed"]},description:{type:"string"}},required:["nu\
mber","element","asserts","description"],additionalProperties:!1};function je(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,k=je.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.
number===void 0&&(y="number")||r.element===void 0&&(y="element")||r.asserts===void 0&&(y="asserts")||r.description===void 0&&(y="description"))return je.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;{let c=e;for(let o in r)if(!(o==="number"||o==="element"||o==="asser\
ts"||o==="description")){return je.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;
break}if(c===e){if(r.number!==void 0){let o=r.number,g=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return je.errors=[{instancePath:s+"/number",schemaPath:"\
#/properties/number/type",keyword:"type",params:{type:"integer"}}],!1;if(e===g&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return je.errors=
[{instancePath:s+"/number",schemaPath:"#/properties/number/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<1||isNaN(o))return je.
errors=[{instancePath:s+"/number",schemaPath:"#/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var i=g===e}else var i=!0;if(i){
if(r.element!==void 0){let o=e;ye(r.element,{instancePath:s+"/element",parentData:r,parentDataProperty:"element",rootData:L,dynamicAnchors:A})||(t=t===null?ye.errors:
t.concat(ye.errors),e=t.length);var i=o===e}else var i=!0;if(i){if(r.asserts!==void 0){let o=r.asserts,g=e;if(typeof o!="string")return je.errors=[{instancePath:s+
"/asserts",schemaPath:"#/properties/asserts/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="structure"||o==="refused"||o==="allowed"))return je.errors=
[{instancePath:s+"/asserts",schemaPath:"#/properties/asserts/enum",keyword:"enum",params:{allowedValues:ts.properties.asserts.enum}}],!1;var i=g===e}else var i=!0;
if(i)if(r.description!==void 0){let o=e;if(typeof r.description!="string")return je.errors=[{instancePath:s+"/description",schemaPath:"#/properties/description/\
type",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0}}}}}else return je.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return je.errors=t,e===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pe(r,{instancePath:s="",parentData:C,parentDataProperty:S,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,k=pe.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let f;if(r.format===void 0&&(f="format")||r.schema===void 0&&(f="schema")||r.out===void 0&&(f="out")||r.targets===void 0&&(f="target\
s")||r.files===void 0&&(f="files")||r.elements===void 0&&(f="elements")||r.assertions===void 0&&(f="assertions"))return pe.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:f}}],!1;{let h=e;for(let p in r)if(!(p==="format"||p==="schema"||p==="out"||p==="targets"||p==="files"||p===
"elements"||p==="assertions")){return pe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],
!1;break}if(h===e){if(r.format!==void 0){let p=r.format,a=e;if(typeof p!="string")return pe.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(p!=="wesley.evidence/1")return pe.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"\
const",params:{allowedValue:"wesley.evidence/1"}}],!1;var i=a===e}else var i=!0;if(i){if(r.schema!==void 0){let p=e;R(r.schema,{instancePath:s+"/schema",parentData:r,
parentDataProperty:"schema",rootData:L,dynamicAnchors:A})||(t=t===null?R.errors:t.concat(R.errors),e=t.length);var i=p===e}else var i=!0;if(i){if(r.out!==void 0){
let p=r.out,a=e;if(e===a)if(typeof p=="string"){if(!or.test(p))return pe.errors=[{instancePath:s+"/out",schemaPath:"#/properties/out/pattern",keyword:"pattern",
params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],!1}else return pe.errors=[{instancePath:s+"/out",schemaPath:"#/properties/out\
/type",keyword:"type",params:{type:"string"}}],!1;var i=a===e}else var i=!0;if(i){if(r.targets!==void 0){let p=r.targets,a=e;if(e===a)if(Array.isArray(p)){var y=!0;
let P=p.length;for(let w=0;w<P;w++){let _=p[w],d=e;if(typeof _!="string")return pe.errors=[{instancePath:s+"/targets/"+w,schemaPath:"#/properties/targets/items/\
type",keyword:"type",params:{type:"string"}}],!1;if(!(_==="postgres"||_==="typescript"||_==="zod"||_==="pgtap"))return pe.errors=[{instancePath:s+"/targets/"+w,
schemaPath:"#/properties/targets/items/enum",keyword:"enum",params:{allowedValues:Lr.properties.targets.items.enum}}],!1;var y=d===e;if(!y)break}}else return pe.
errors=[{instancePath:s+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"}}],!1;var i=a===e}else var i=!0;if(i){if(r.files!==
void 0){let p=r.files,a=e;if(e===a)if(Array.isArray(p)){var c=!0;let P=p.length;for(let w=0;w<P;w++){let _=p[w],d=e;if(e===d)if(_&&typeof _=="object"&&!Array.isArray(
_)){let D;if(_.path===void 0&&(D="path")||_.target===void 0&&(D="target")||_.sha256===void 0&&(D="sha256"))return pe.errors=[{instancePath:s+"/files/"+w,schemaPath:"\
#/properties/files/items/required",keyword:"required",params:{missingProperty:D}}],!1;{let q=e;for(let j in _)if(!(j==="path"||j==="target"||j==="sha256")){return pe.
errors=[{instancePath:s+"/files/"+w,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j}}],!1;
break}if(q===e){if(_.path!==void 0){let j=_.path,E=e;if(e===E)if(typeof j=="string"){if(!or.test(j))return pe.errors=[{instancePath:s+"/files/"+w+"/path",schemaPath:"\
#/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],!1}else return pe.
errors=[{instancePath:s+"/files/"+w+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var o=E===e}else
var o=!0;if(o){if(_.target!==void 0){let j=_.target,E=e;if(typeof j!="string")return pe.errors=[{instancePath:s+"/files/"+w+"/target",schemaPath:"#/properties/f\
iles/items/properties/target/type",keyword:"type",params:{type:"string"}}],!1;if(!(j==="postgres"||j==="typescript"||j==="zod"||j==="pgtap"))return pe.errors=[{
instancePath:s+"/files/"+w+"/target",schemaPath:"#/properties/files/items/properties/target/enum",keyword:"enum",params:{allowedValues:Lr.properties.files.items.
properties.target.enum}}],!1;var o=E===e}else var o=!0;if(o)if(_.sha256!==void 0){let j=e;R(_.sha256,{instancePath:s+"/files/"+w+"/sha256",parentData:_,parentDataProperty:"\
sha256",rootData:L,dynamicAnchors:A})||(t=t===null?R.errors:t.concat(R.errors),e=t.length);var o=j===e}else var o=!0}}}}else return pe.errors=[{instancePath:s+"\
/files/"+w,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type:"object"}}],!1;var c=d===e;if(!c)break}}else return pe.errors=[{instancePath:s+
"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"array"}}],!1;var i=a===e}else var i=!0;if(i){if(r.elements!==void 0){let p=r.elements,
a=e;if(e===a)if(Array.isArray(p)){var g=!0;let P=p.length;for(let w=0;w<P;w++){let _=e;de(p[w],{instancePath:s+"/elements/"+w,parentData:p,parentDataProperty:w,
rootData:L,dynamicAnchors:A})||(t=t===null?de.errors:t.concat(de.errors),e=t.length);var g=_===e;if(!g)break}}else return pe.errors=[{instancePath:s+"/elements",
schemaPath:"#/properties/elements/type",keyword:"type",params:{type:"array"}}],!1;var i=a===e}else var i=!0;if(i)if(r.assertions!==void 0){let p=r.assertions,a=e;
if(e===a)if(Array.isArray(p)){var l=!0;let P=p.length;for(let w=0;w<P;w++){let _=e;je(p[w],{instancePath:s+"/assertions/"+w,parentData:p,parentDataProperty:w,rootData:L,
dynamicAnchors:A})||(t=t===null?je.errors:t.concat(je.errors),e=t.length);var l=_===e;if(!l)break}}else return pe.errors=[{instancePath:s+"/assertions",schemaPath:"\
#/properties/assertions/type",keyword:"type",params:{type:"array"}}],!1;var i=a===e}else var i=!0}}}}}}}}else return pe.errors=[{instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}}],!1;return pe.errors=t,e===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ir=se,Ar={type:"object",properties:{
format:{type:"string",const:"wesley.changes/1"},from:{type:"object",properties:{schema:{$ref:"https://wesley.dev/schemas/definitions/Schema"},digest:{$ref:"http\
s://wesley.dev/schemas/definitions/Digest"},annotations:{$ref:"https://wesley.dev/schemas/definitions/Annotations"},origin:{type:"object",properties:{kind:{type:"\
string",enum:["baseline","ir","sdl","empty"]},file:{anyOf:[{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},{type:"null"}]}},
required:["kind","file"],additionalProperties:!1}},required:["schema","digest","annotations","origin"],additionalProperties:!1},to:{type:"object",properties:{schema:{
$ref:"https://wesley.dev/schemas/definitions/Schema"},digest:{$ref:"https://wesley.dev/schemas/definitions/Digest"},annotations:{$ref:"https://wesley.dev/schema\
s/definitions/Annotations"}},required:["schema","digest","annotations"],additionalProperties:!1},changes:{type:"array",items:{type:"object",properties:{change:{
$ref:"https://wesley.dev/schemas/definitions/Change"},classification:{type:"string",enum:["additive","tightening","destructive"]},address:{$ref:"https://wesley.\
dev/schemas/definitions/Address"}},required:["change","classification","address"],additionalProperties:!1}}},required:["format","from","to","changes"],additionalProperties:!1},
tr={type:"object",discriminator:{propertyName:"kind"},oneOf:[{type:"object",properties:{kind:{type:"string",const:"rename-table"},from:{type:"string",minLength:1},
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
function m(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,k=m.evaluated;if(k.dynamicProps&&(k.props=
void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let V=r.kind;if(typeof V=="string")if(V==="rename-table"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let b;if(r.kind===void 0&&(b="kind")||r.from===void 0&&(b="from")||r.to===void 0&&(b="to"))return m.errors=[{instancePath:s,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:b}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="from"||n==="to")){return m.errors=
[{instancePath:s,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){
let n=r.kind,v=e;if(typeof n!="string")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="rename-table")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"rename-tabl\
e"}}],!1;var i=v===e}else var i=!0;if(i){if(r.from!==void 0){let n=r.from,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+"/from",
schemaPath:"#/oneOf/0/properties/from/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/0/p\
roperties/from/type",keyword:"type",params:{type:"string"}}],!1;var i=v===e}else var i=!0;if(i)if(r.to!==void 0){let n=r.to,v=e;if(e===v)if(typeof n=="string"){
if(N(n)<1)return m.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/0/properties/to/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.errors=[
{instancePath:s+"/to",schemaPath:"#/oneOf/0/properties/to/type",keyword:"type",params:{type:"string"}}],!1;var i=v===e}else var i=!0}}}}else return m.errors=[{instancePath:s,
schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"}}],!1;var y=!0}else if(V==="rename-column"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){
let b;if(r.kind===void 0&&(b="kind")||r.table===void 0&&(b="table")||r.from===void 0&&(b="from")||r.to===void 0&&(b="to"))return m.errors=[{instancePath:s,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:b}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return m.errors=
[{instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){
let n=r.kind,v=e;if(typeof n!="string")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="rename-column")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"rename-col\
umn"}}],!1;var c=v===e}else var c=!0;if(c){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+"/t\
able",schemaPath:"#/oneOf/1/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.errors=[{instancePath:s+"/table",schemaPath:"#/o\
neOf/1/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var c=v===e}else var c=!0;if(c){if(r.from!==void 0){let n=r.from,v=e;if(e===v)if(typeof n==
"string"){if(N(n)<1)return m.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/1/properties/from/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.
errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/1/properties/from/type",keyword:"type",params:{type:"string"}}],!1;var c=v===e}else var c=!0;if(c)if(r.to!==
void 0){let n=r.to,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/1/properties/to/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return m.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/1/properties/to/type",keyword:"type",params:{type:"string"}}],!1;
var c=v===e}else var c=!0}}}}}else return m.errors=[{instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(V===
"rename-enum-value"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.kind===void 0&&(b="kind")||r.enum===void 0&&(b="enum")||r.from===void 0&&(b=
"from")||r.to===void 0&&(b="to"))return m.errors=[{instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:b}}],!1;{let T=e;for(let n in r)
if(!(n==="kind"||n==="enum"||n==="from"||n==="to")){return m.errors=[{instancePath:s,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return m.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/2/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="rename-enum-value")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/2/properties/kind/const",keyword:"const",params:{allowedValue:"rename-enum-value"}}],!1;var o=v===e}else var o=!0;if(o){if(r.enum!==void 0){let n=r.enum,v=e;
if(e===v)if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/2/properties/enum/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return m.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/2/properties/enum/type",keyword:"type",params:{type:"string"}}],!1;var o=v===e}else
var o=!0;if(o){if(r.from!==void 0){let n=r.from,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/2/pro\
perties/from/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/2/properties/from/type",keyword:"\
type",params:{type:"string"}}],!1;var o=v===e}else var o=!0;if(o)if(r.to!==void 0){let n=r.to,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+
"/to",schemaPath:"#/oneOf/2/properties/to/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/2\
/properties/to/type",keyword:"type",params:{type:"string"}}],!1;var o=v===e}else var o=!0}}}}}else return m.errors=[{instancePath:s,schemaPath:"#/oneOf/2/type",
keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(V==="add-schema"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.kind===void 0&&
(b="kind")||r.schema===void 0&&(b="schema"))return m.errors=[{instancePath:s,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:b}}],!1;
{let T=e;for(let n in r)if(!(n==="kind"||n==="schema")){return m.errors=[{instancePath:s,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return m.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/3/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-schema")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/3/pr\
operties/kind/const",keyword:"const",params:{allowedValue:"add-schema"}}],!1;var g=v===e}else var g=!0;if(g)if(r.schema!==void 0){let n=r.schema,v=e;if(e===v)if(typeof n==
"string"){if(N(n)<1)return m.errors=[{instancePath:s+"/schema",schemaPath:"#/oneOf/3/properties/schema/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return m.errors=[{instancePath:s+"/schema",schemaPath:"#/oneOf/3/properties/schema/type",keyword:"type",params:{type:"string"}}],!1;var g=v===e}else var g=!0}}}else
return m.errors=[{instancePath:s,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(V==="drop-schema"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let b;if(r.kind===void 0&&(b="kind")||r.schema===void 0&&(b="schema"))return m.errors=[{instancePath:s,schemaPath:"#/oneO\
f/4/required",keyword:"required",params:{missingProperty:b}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="schema")){return m.errors=[{instancePath:s,schemaPath:"\
#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!=
"string")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/4/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-schema")return m.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"drop-schema"}}],!1;var l=v===e}else var l=!0;
if(l)if(r.schema!==void 0){let n=r.schema,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+"/schema",schemaPath:"#/oneOf/4/propert\
ies/schema/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.errors=[{instancePath:s+"/schema",schemaPath:"#/oneOf/4/properties/schema/type",keyword:"\
type",params:{type:"string"}}],!1;var l=v===e}else var l=!0}}}else return m.errors=[{instancePath:s,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type:"obj\
ect"}}],!1;y!==!0&&(y=!0)}else if(V==="add-enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.kind===void 0&&(b="kind")||r.enum===void 0&&(b=
"enum"))return m.errors=[{instancePath:s,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:b}}],!1;{let T=e;for(let n in r)if(!(n==="ki\
nd"||n==="enum")){return m.errors=[{instancePath:s,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;
break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/5/properties/kind/type",
keyword:"type",params:{type:"string"}}],!1;if(n!=="add-enum")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"cons\
t",params:{allowedValue:"add-enum"}}],!1;var f=v===e}else var f=!0;if(f)if(r.enum!==void 0){let n=e;ve(r.enum,{instancePath:s+"/enum",parentData:r,parentDataProperty:"\
enum",rootData:L,dynamicAnchors:A})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var f=n===e}else var f=!0}}}else return m.errors=[{instancePath:s,schemaPath:"\
#/oneOf/5/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(V==="drop-enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.
kind===void 0&&(b="kind")||r.enum===void 0&&(b="enum"))return m.errors=[{instancePath:s,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty:b}}],
!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="enum")){return m.errors=[{instancePath:s,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return m.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/6/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-enum")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/6/pro\
perties/kind/const",keyword:"const",params:{allowedValue:"drop-enum"}}],!1;var h=v===e}else var h=!0;if(h)if(r.enum!==void 0){let n=e;ve(r.enum,{instancePath:s+
"/enum",parentData:r,parentDataProperty:"enum",rootData:L,dynamicAnchors:A})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var h=n===e}else var h=!0}}}else
return m.errors=[{instancePath:s,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(V==="add-enum-value"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let b;if(r.kind===void 0&&(b="kind")||r.enum===void 0&&(b="enum")||r.value===void 0&&(b="value")||r.before===void 0&&(b="\
before"))return m.errors=[{instancePath:s,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty:b}}],!1;{let T=e;for(let n in r)if(!(n==="k\
ind"||n==="enum"||n==="value"||n==="before")){return m.errors=[{instancePath:s,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/7/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-enum-value")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/7/pro\
perties/kind/const",keyword:"const",params:{allowedValue:"add-enum-value"}}],!1;var p=v===e}else var p=!0;if(p){if(r.enum!==void 0){let n=r.enum,v=e;if(e===v)if(typeof n==
"string"){if(N(n)<1)return m.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/7/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.
errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/7/properties/enum/type",keyword:"type",params:{type:"string"}}],!1;var p=v===e}else var p=!0;if(p){if(r.value!==
void 0){let n=r.value,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+"/value",schemaPath:"#/oneOf/7/properties/value/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return m.errors=[{instancePath:s+"/value",schemaPath:"#/oneOf/7/properties/value/type",keyword:"type",params:{type:"\
string"}}],!1;var p=v===e}else var p=!0;if(p)if(r.before!==void 0){let n=r.before,v=e,me=e,K=!1,le=e;if(e===le)if(typeof n=="string"){if(N(n)<1){let B={instancePath:s+
"/before",schemaPath:"#/oneOf/7/properties/before/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[B]:t.push(B),e++}}else{let B={instancePath:s+
"/before",schemaPath:"#/oneOf/7/properties/before/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[B]:t.push(B),e++}var a=le===e;K=K||a;let Ae=e;
if(n!==null){let B={instancePath:s+"/before",schemaPath:"#/oneOf/7/properties/before/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[B]:t.push(B),
e++}var a=Ae===e;if(K=K||a,K)e=me,t!==null&&(me?t.length=me:t=null);else{let B={instancePath:s+"/before",schemaPath:"#/oneOf/7/properties/before/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[B]:t.push(B),e++,m.errors=t,!1}var p=v===e}else var p=!0}}}}}else return m.errors=[{instancePath:s,schemaPath:"#/oneOf/7/ty\
pe",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(V==="drop-enum-value"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.kind===
void 0&&(b="kind")||r.enum===void 0&&(b="enum")||r.value===void 0&&(b="value"))return m.errors=[{instancePath:s,schemaPath:"#/oneOf/8/required",keyword:"require\
d",params:{missingProperty:b}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="enum"||n==="value")){return m.errors=[{instancePath:s,schemaPath:"#/oneOf/8/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")
return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/8/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-enum-value")return m.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/8/properties/kind/const",keyword:"const",params:{allowedValue:"drop-enum-value"}}],!1;var u=v===e}else var u=!0;
if(u){if(r.enum!==void 0){let n=r.enum,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/8/properties/e\
num/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/8/properties/enum/type",keyword:"type",
params:{type:"string"}}],!1;var u=v===e}else var u=!0;if(u)if(r.value!==void 0){let n=r.value,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+
"/value",schemaPath:"#/oneOf/8/properties/value/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.errors=[{instancePath:s+"/value",schemaPath:"\
#/oneOf/8/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var u=v===e}else var u=!0}}}}else return m.errors=[{instancePath:s,schemaPath:"#/one\
Of/8/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(V==="reorder-enum-values"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;
if(r.kind===void 0&&(b="kind")||r.enum===void 0&&(b="enum")||r.from===void 0&&(b="from")||r.to===void 0&&(b="to"))return m.errors=[{instancePath:s,schemaPath:"#\
/oneOf/9/required",keyword:"required",params:{missingProperty:b}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="enum"||n==="from"||n==="to")){return m.errors=
[{instancePath:s,schemaPath:"#/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){
let n=r.kind,v=e;if(typeof n!="string")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/9/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="reorder-enum-values")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/9/properties/kind/const",keyword:"const",params:{allowedValue:"reor\
der-enum-values"}}],!1;var P=v===e}else var P=!0;if(P){if(r.enum!==void 0){let n=r.enum,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+
"/enum",schemaPath:"#/oneOf/9/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.errors=[{instancePath:s+"/enum",schemaPath:"#/o\
neOf/9/properties/enum/type",keyword:"type",params:{type:"string"}}],!1;var P=v===e}else var P=!0;if(P){if(r.from!==void 0){let n=r.from,v=e;if(e===v)if(Array.isArray(
n)){var w=!0;let K=n.length;for(let le=0;le<K;le++){let Ae=n[le],ir=e;if(e===ir)if(typeof Ae=="string"){if(N(Ae)<1)return m.errors=[{instancePath:s+"/from/"+le,
schemaPath:"#/oneOf/9/properties/from/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.errors=[{instancePath:s+"/from/"+le,schemaPath:"#\
/oneOf/9/properties/from/items/type",keyword:"type",params:{type:"string"}}],!1;var w=ir===e;if(!w)break}}else return m.errors=[{instancePath:s+"/from",schemaPath:"\
#/oneOf/9/properties/from/type",keyword:"type",params:{type:"array"}}],!1;var P=v===e}else var P=!0;if(P)if(r.to!==void 0){let n=r.to,v=e;if(e===v)if(Array.isArray(
n)){var _=!0;let K=n.length;for(let le=0;le<K;le++){let Ae=n[le],ir=e;if(e===ir)if(typeof Ae=="string"){if(N(Ae)<1)return m.errors=[{instancePath:s+"/to/"+le,schemaPath:"\
#/oneOf/9/properties/to/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.errors=[{instancePath:s+"/to/"+le,schemaPath:"#/oneOf/9/propert\
ies/to/items/type",keyword:"type",params:{type:"string"}}],!1;var _=ir===e;if(!_)break}}else return m.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/9/proper\
ties/to/type",keyword:"type",params:{type:"array"}}],!1;var P=v===e}else var P=!0}}}}}else return m.errors=[{instancePath:s,schemaPath:"#/oneOf/9/type",keyword:"\
type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(V==="set-enum-comment"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.kind===void 0&&
(b="kind")||r.enum===void 0&&(b="enum")||r.from===void 0&&(b="from")||r.to===void 0&&(b="to"))return m.errors=[{instancePath:s,schemaPath:"#/oneOf/10/required",
keyword:"required",params:{missingProperty:b}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="enum"||n==="from"||n==="to")){return m.errors=[{instancePath:s,
schemaPath:"#/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,
v=e;if(typeof n!="string")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/10/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!==
"set-enum-comment")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/10/properties/kind/const",keyword:"const",params:{allowedValue:"set-enum-comment"}}],
!1;var d=v===e}else var d=!0;if(d){if(r.enum!==void 0){let n=r.enum,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+"/enum",schemaPath:"\
#/oneOf/10/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/10/properties/\
enum/type",keyword:"type",params:{type:"string"}}],!1;var d=v===e}else var d=!0;if(d){if(r.from!==void 0){let n=r.from,v=e;if(typeof n!="string"&&n!==null)return m.
errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/10/properties/from/type",keyword:"type",params:{type:tr.oneOf[10].properties.from.type}}],!1;var d=v===e}else
var d=!0;if(d)if(r.to!==void 0){let n=r.to,v=e;if(typeof n!="string"&&n!==null)return m.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/10/properties/to/type",
keyword:"type",params:{type:tr.oneOf[10].properties.to.type}}],!1;var d=v===e}else var d=!0}}}}}else return m.errors=[{instancePath:s,schemaPath:"#/oneOf/10/typ\
e",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(V==="add-table"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.kind===void 0&&
(b="kind")||r.table===void 0&&(b="table"))return m.errors=[{instancePath:s,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty:b}}],!1;{
let T=e;for(let n in r)if(!(n==="kind"||n==="table")){return m.errors=[{instancePath:s,schemaPath:"#/oneOf/11/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return m.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/11/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-table")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/11/p\
roperties/kind/const",keyword:"const",params:{allowedValue:"add-table"}}],!1;var O=v===e}else var O=!0;if(O)if(r.table!==void 0){let n=e;ae(r.table,{instancePath:s+
"/table",parentData:r,parentDataProperty:"table",rootData:L,dynamicAnchors:A})||(t=t===null?ae.errors:t.concat(ae.errors),e=t.length);var O=n===e}else var O=!0}}}else
return m.errors=[{instancePath:s,schemaPath:"#/oneOf/11/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(V==="drop-table"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let b;if(r.kind===void 0&&(b="kind")||r.table===void 0&&(b="table"))return m.errors=[{instancePath:s,schemaPath:"#/oneOf/\
12/required",keyword:"required",params:{missingProperty:b}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table")){return m.errors=[{instancePath:s,schemaPath:"\
#/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!=
"string")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/12/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-table")return m.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/12/properties/kind/const",keyword:"const",params:{allowedValue:"drop-table"}}],!1;var D=v===e}else var D=!0;
if(D)if(r.table!==void 0){let n=e;ae(r.table,{instancePath:s+"/table",parentData:r,parentDataProperty:"table",rootData:L,dynamicAnchors:A})||(t=t===null?ae.errors:
t.concat(ae.errors),e=t.length);var D=n===e}else var D=!0}}}else return m.errors=[{instancePath:s,schemaPath:"#/oneOf/12/type",keyword:"type",params:{type:"obje\
ct"}}],!1;y!==!0&&(y=!0)}else if(V==="set-table-comment"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.kind===void 0&&(b="kind")||r.table===
void 0&&(b="table")||r.from===void 0&&(b="from")||r.to===void 0&&(b="to"))return m.errors=[{instancePath:s,schemaPath:"#/oneOf/13/required",keyword:"required",params:{
missingProperty:b}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return m.errors=[{instancePath:s,schemaPath:"#/oneOf/13/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")
return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/13/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="set-table-comment")return m.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/13/properties/kind/const",keyword:"const",params:{allowedValue:"set-table-comment"}}],!1;var q=v===e}else var q=!0;
if(q){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/13/properti\
es/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/13/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var q=v===e}else var q=!0;if(q){if(r.from!==void 0){let n=r.from,v=e;if(typeof n!="string"&&n!==null)return m.errors=[{instancePath:s+
"/from",schemaPath:"#/oneOf/13/properties/from/type",keyword:"type",params:{type:tr.oneOf[13].properties.from.type}}],!1;var q=v===e}else var q=!0;if(q)if(r.to!==
void 0){let n=r.to,v=e;if(typeof n!="string"&&n!==null)return m.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/13/properties/to/type",keyword:"type",params:{
type:tr.oneOf[13].properties.to.type}}],!1;var q=v===e}else var q=!0}}}}}else return m.errors=[{instancePath:s,schemaPath:"#/oneOf/13/type",keyword:"type",params:{
type:"object"}}],!1;y!==!0&&(y=!0)}else if(V==="add-column"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.kind===void 0&&(b="kind")||r.table===
void 0&&(b="table")||r.column===void 0&&(b="column")||r.backfill===void 0&&(b="backfill"))return m.errors=[{instancePath:s,schemaPath:"#/oneOf/14/required",keyword:"\
required",params:{missingProperty:b}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column"||n==="backfill")){return m.errors=[{instancePath:s,
schemaPath:"#/oneOf/14/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,
v=e;if(typeof n!="string")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/14/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!==
"add-column")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/14/properties/kind/const",keyword:"const",params:{allowedValue:"add-column"}}],!1;var j=v===
e}else var j=!0;if(j){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+"/table",schemaPath:"#/o\
neOf/14/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/14/properties/t\
able/type",keyword:"type",params:{type:"string"}}],!1;var j=v===e}else var j=!0;if(j){if(r.column!==void 0){let n=e;ke(r.column,{instancePath:s+"/column",parentData:r,
parentDataProperty:"column",rootData:L,dynamicAnchors:A})||(t=t===null?ke.errors:t.concat(ke.errors),e=t.length);var j=n===e}else var j=!0;if(j)if(r.backfill!==
void 0){let n=r.backfill,v=e,me=e,K=!1,le=e;I(n,{instancePath:s+"/backfill",parentData:r,parentDataProperty:"backfill",rootData:L,dynamicAnchors:A})||(t=t===null?
I.errors:t.concat(I.errors),e=t.length);var E=le===e;K=K||E;let Ae=e;if(n!==null){let B={instancePath:s+"/backfill",schemaPath:"#/oneOf/14/properties/backfill/a\
nyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[B]:t.push(B),e++}var E=Ae===e;if(K=K||E,K)e=me,t!==null&&(me?t.length=me:t=null);else{let B={instancePath:s+
"/backfill",schemaPath:"#/oneOf/14/properties/backfill/anyOf",keyword:"anyOf",params:{}};return t===null?t=[B]:t.push(B),e++,m.errors=t,!1}var j=v===e}else var j=!0}}}}}else
return m.errors=[{instancePath:s,schemaPath:"#/oneOf/14/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(V==="drop-column"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let b;if(r.kind===void 0&&(b="kind")||r.table===void 0&&(b="table")||r.column===void 0&&(b="column"))return m.errors=[{instancePath:s,
schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty:b}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column")){return m.
errors=[{instancePath:s,schemaPath:"#/oneOf/15/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==
void 0){let n=r.kind,v=e;if(typeof n!="string")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/15/properties/kind/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="drop-column")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/15/properties/kind/const",keyword:"const",params:{allowedValue:"\
drop-column"}}],!1;var $=v===e}else var $=!0;if($){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/15/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/15/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var $=v===e}else var $=!0;if($)if(r.column!==void 0){let n=e;ke(r.column,{instancePath:s+
"/column",parentData:r,parentDataProperty:"column",rootData:L,dynamicAnchors:A})||(t=t===null?ke.errors:t.concat(ke.errors),e=t.length);var $=n===e}else var $=!0}}}}else
return m.errors=[{instancePath:s,schemaPath:"#/oneOf/15/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(V==="widen-column"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let b;if(r.kind===void 0&&(b="kind")||r.table===void 0&&(b="table")||r.column===void 0&&(b="column")||r.from===void 0&&(b=
"from")||r.to===void 0&&(b="to"))return m.errors=[{instancePath:s,schemaPath:"#/oneOf/16/required",keyword:"required",params:{missingProperty:b}}],!1;{let T=e;for(let n in r)
if(!(n==="kind"||n==="table"||n==="column"||n==="from"||n==="to")){return m.errors=[{instancePath:s,schemaPath:"#/oneOf/16/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return m.errors=[{instancePath:s+"\
/kind",schemaPath:"#/oneOf/16/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="widen-column")return m.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/16/properties/kind/const",keyword:"const",params:{allowedValue:"widen-column"}}],!1;var x=v===e}else var x=!0;if(x){if(r.table!==void 0){let n=r.table,v=e;
if(e===v)if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/16/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return m.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/16/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var x=v===
e}else var x=!0;if(x){if(r.column!==void 0){let n=r.column,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+"/column",schemaPath:"\
#/oneOf/16/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/16/propert\
ies/column/type",keyword:"type",params:{type:"string"}}],!1;var x=v===e}else var x=!0;if(x){if(r.from!==void 0){let n=e;U(r.from,{instancePath:s+"/from",parentData:r,
parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?U.errors:t.concat(U.errors),e=t.length);var x=n===e}else var x=!0;if(x)if(r.to!==void 0){let n=e;
U(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?U.errors:t.concat(U.errors),e=t.length);var x=n===e}else
var x=!0}}}}}}else return m.errors=[{instancePath:s,schemaPath:"#/oneOf/16/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(V==="change-c\
olumn-type"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.kind===void 0&&(b="kind")||r.table===void 0&&(b="table")||r.column===void 0&&(b="c\
olumn")||r.from===void 0&&(b="from")||r.to===void 0&&(b="to"))return m.errors=[{instancePath:s,schemaPath:"#/oneOf/17/required",keyword:"required",params:{missingProperty:b}}],
!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column"||n==="from"||n==="to")){return m.errors=[{instancePath:s,schemaPath:"#/oneOf/17/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return m.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/17/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="change-column-type")return m.errors=
[{instancePath:s+"/kind",schemaPath:"#/oneOf/17/properties/kind/const",keyword:"const",params:{allowedValue:"change-column-type"}}],!1;var z=v===e}else var z=!0;
if(z){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/17/properti\
es/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/17/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var z=v===e}else var z=!0;if(z){if(r.column!==void 0){let n=r.column,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return m.errors=
[{instancePath:s+"/column",schemaPath:"#/oneOf/17/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.errors=[{instancePath:s+"\
/column",schemaPath:"#/oneOf/17/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var z=v===e}else var z=!0;if(z){if(r.from!==void 0){let n=e;U(
r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?U.errors:t.concat(U.errors),e=t.length);var z=n===
e}else var z=!0;if(z)if(r.to!==void 0){let n=e;U(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?U.errors:
t.concat(U.errors),e=t.length);var z=n===e}else var z=!0}}}}}}else return m.errors=[{instancePath:s,schemaPath:"#/oneOf/17/type",keyword:"type",params:{type:"ob\
ject"}}],!1;y!==!0&&(y=!0)}else if(V==="set-not-null"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.kind===void 0&&(b="kind")||r.table===void 0&&
(b="table")||r.column===void 0&&(b="column")||r.backfill===void 0&&(b="backfill"))return m.errors=[{instancePath:s,schemaPath:"#/oneOf/18/required",keyword:"req\
uired",params:{missingProperty:b}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column"||n==="backfill")){return m.errors=[{instancePath:s,schemaPath:"\
#/oneOf/18/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!=
"string")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/18/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="set-not-null")
return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/18/properties/kind/const",keyword:"const",params:{allowedValue:"set-not-null"}}],!1;var Y=v===e}else
var Y=!0;if(Y){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/18\
/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/18/properties/table/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var Y=v===e}else var Y=!0;if(Y){if(r.column!==void 0){let n=r.column,v=e;if(e===v)if(typeof n=="string"){if(N(n)<
1)return m.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/18/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.errors=
[{instancePath:s+"/column",schemaPath:"#/oneOf/18/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var Y=v===e}else var Y=!0;if(Y)if(r.backfill!==
void 0){let n=r.backfill,v=e,me=e,K=!1,le=e;I(n,{instancePath:s+"/backfill",parentData:r,parentDataProperty:"backfill",rootData:L,dynamicAnchors:A})||(t=t===null?
I.errors:t.concat(I.errors),e=t.length);var M=le===e;K=K||M;let Ae=e;if(n!==null){let B={instancePath:s+"/backfill",schemaPath:"#/oneOf/18/properties/backfill/a\
nyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[B]:t.push(B),e++}var M=Ae===e;if(K=K||M,K)e=me,t!==null&&(me?t.length=me:t=null);else{let B={instancePath:s+
"/backfill",schemaPath:"#/oneOf/18/properties/backfill/anyOf",keyword:"anyOf",params:{}};return t===null?t=[B]:t.push(B),e++,m.errors=t,!1}var Y=v===e}else var Y=!0}}}}}else
return m.errors=[{instancePath:s,schemaPath:"#/oneOf/18/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(V==="drop-not-null"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let b;if(r.kind===void 0&&(b="kind")||r.table===void 0&&(b="table")||r.column===void 0&&(b="column"))return m.errors=[{instancePath:s,
schemaPath:"#/oneOf/19/required",keyword:"required",params:{missingProperty:b}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column")){return m.
errors=[{instancePath:s,schemaPath:"#/oneOf/19/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==
void 0){let n=r.kind,v=e;if(typeof n!="string")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/19/properties/kind/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="drop-not-null")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/19/properties/kind/const",keyword:"const",params:{allowedValue:"\
drop-not-null"}}],!1;var oe=v===e}else var oe=!0;if(oe){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/19/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/19/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var oe=v===e}else var oe=!0;if(oe)if(r.column!==void 0){let n=r.column,v=e;if(e===v)
if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/19/properties/column/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return m.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/19/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var oe=v===e}else var oe=!0}}}}else
return m.errors=[{instancePath:s,schemaPath:"#/oneOf/19/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(V==="set-default"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let b;if(r.kind===void 0&&(b="kind")||r.table===void 0&&(b="table")||r.column===void 0&&(b="column")||r.from===void 0&&(b=
"from")||r.to===void 0&&(b="to"))return m.errors=[{instancePath:s,schemaPath:"#/oneOf/20/required",keyword:"required",params:{missingProperty:b}}],!1;{let T=e;for(let n in r)
if(!(n==="kind"||n==="table"||n==="column"||n==="from"||n==="to")){return m.errors=[{instancePath:s,schemaPath:"#/oneOf/20/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return m.errors=[{instancePath:s+"\
/kind",schemaPath:"#/oneOf/20/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="set-default")return m.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/20/properties/kind/const",keyword:"const",params:{allowedValue:"set-default"}}],!1;var ne=v===e}else var ne=!0;if(ne){if(r.table!==void 0){let n=r.table,
v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/20/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return m.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/20/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var ne=v===
e}else var ne=!0;if(ne){if(r.column!==void 0){let n=r.column,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+"/column",schemaPath:"\
#/oneOf/20/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/20/propert\
ies/column/type",keyword:"type",params:{type:"string"}}],!1;var ne=v===e}else var ne=!0;if(ne){if(r.from!==void 0){let n=r.from,v=e,me=e,K=!1,le=e;I(n,{instancePath:s+
"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?I.errors:t.concat(I.errors),e=t.length);var lr=le===e;K=K||lr;let Ae=e;
if(n!==null){let B={instancePath:s+"/from",schemaPath:"#/oneOf/20/properties/from/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[B]:t.push(B),e++}
var lr=Ae===e;if(K=K||lr,K)e=me,t!==null&&(me?t.length=me:t=null);else{let B={instancePath:s+"/from",schemaPath:"#/oneOf/20/properties/from/anyOf",keyword:"anyO\
f",params:{}};return t===null?t=[B]:t.push(B),e++,m.errors=t,!1}var ne=v===e}else var ne=!0;if(ne)if(r.to!==void 0){let n=e;I(r.to,{instancePath:s+"/to",parentData:r,
parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?I.errors:t.concat(I.errors),e=t.length);var ne=n===e}else var ne=!0}}}}}}else return m.errors=
[{instancePath:s,schemaPath:"#/oneOf/20/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(V==="drop-default"){if(e===e)if(r&&typeof r=="ob\
ject"&&!Array.isArray(r)){let b;if(r.kind===void 0&&(b="kind")||r.table===void 0&&(b="table")||r.column===void 0&&(b="column")||r.from===void 0&&(b="from"))return m.
errors=[{instancePath:s,schemaPath:"#/oneOf/21/required",keyword:"required",params:{missingProperty:b}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||
n==="column"||n==="from")){return m.errors=[{instancePath:s,schemaPath:"#/oneOf/21/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/21/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-default")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/21/properties/kind/const",keyword:"\
const",params:{allowedValue:"drop-default"}}],!1;var Ve=v===e}else var Ve=!0;if(Ve){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(
n)<1)return m.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/21/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.errors=
[{instancePath:s+"/table",schemaPath:"#/oneOf/21/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ve=v===e}else var Ve=!0;if(Ve){if(r.column!==
void 0){let n=r.column,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/21/properties/column/minLeng\
th",keyword:"minLength",params:{limit:1}}],!1}else return m.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/21/properties/column/type",keyword:"type",params:{
type:"string"}}],!1;var Ve=v===e}else var Ve=!0;if(Ve)if(r.from!==void 0){let n=e;I(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,
dynamicAnchors:A})||(t=t===null?I.errors:t.concat(I.errors),e=t.length);var Ve=n===e}else var Ve=!0}}}}}else return m.errors=[{instancePath:s,schemaPath:"#/oneO\
f/21/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(V==="change-generated"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;
if(r.kind===void 0&&(b="kind")||r.table===void 0&&(b="table")||r.column===void 0&&(b="column")||r.from===void 0&&(b="from")||r.to===void 0&&(b="to"))return m.errors=
[{instancePath:s,schemaPath:"#/oneOf/22/required",keyword:"required",params:{missingProperty:b}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="\
column"||n==="from"||n==="to")){return m.errors=[{instancePath:s,schemaPath:"#/oneOf/22/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/22/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="change-generated")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/22/properties/kind/const",
keyword:"const",params:{allowedValue:"change-generated"}}],!1;var Re=v===e}else var Re=!0;if(Re){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="s\
tring"){if(N(n)<1)return m.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/22/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/22/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Re=v===e}else var Re=!0;if(Re){if(r.
column!==void 0){let n=r.column,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/22/properties/colum\
n/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/22/properties/column/type",keyword:"t\
ype",params:{type:"string"}}],!1;var Re=v===e}else var Re=!0;if(Re){if(r.from!==void 0){let n=r.from,v=e,me=e,K=!1,le=e;I(n,{instancePath:s+"/from",parentData:r,
parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?I.errors:t.concat(I.errors),e=t.length);var pr=le===e;K=K||pr;let Ae=e;if(n!==null){let B={
instancePath:s+"/from",schemaPath:"#/oneOf/22/properties/from/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[B]:t.push(B),e++}var pr=Ae===e;if(K=
K||pr,K)e=me,t!==null&&(me?t.length=me:t=null);else{let B={instancePath:s+"/from",schemaPath:"#/oneOf/22/properties/from/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[B]:t.push(B),e++,m.errors=t,!1}var Re=v===e}else var Re=!0;if(Re)if(r.to!==void 0){let n=r.to,v=e,me=e,K=!1,le=e;I(n,{instancePath:s+"/to",parentData:r,
parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?I.errors:t.concat(I.errors),e=t.length);var fr=le===e;K=K||fr;let Ae=e;if(n!==null){let B={instancePath:s+
"/to",schemaPath:"#/oneOf/22/properties/to/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[B]:t.push(B),e++}var fr=Ae===e;if(K=K||fr,K)e=me,t!==null&&
(me?t.length=me:t=null);else{let B={instancePath:s+"/to",schemaPath:"#/oneOf/22/properties/to/anyOf",keyword:"anyOf",params:{}};return t===null?t=[B]:t.push(B),
e++,m.errors=t,!1}var Re=v===e}else var Re=!0}}}}}}else return m.errors=[{instancePath:s,schemaPath:"#/oneOf/22/type",keyword:"type",params:{type:"object"}}],!1;
y!==!0&&(y=!0)}else if(V==="set-column-comment"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.kind===void 0&&(b="kind")||r.table===void 0&&(b=
"table")||r.column===void 0&&(b="column")||r.from===void 0&&(b="from")||r.to===void 0&&(b="to"))return m.errors=[{instancePath:s,schemaPath:"#/oneOf/23/required",
keyword:"required",params:{missingProperty:b}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column"||n==="from"||n==="to")){return m.errors=[{
instancePath:s,schemaPath:"#/oneOf/23/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){
let n=r.kind,v=e;if(typeof n!="string")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/23/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="set-column-comment")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/23/properties/kind/const",keyword:"const",params:{allowedValue:"set-\
column-comment"}}],!1;var Ce=v===e}else var Ce=!0;if(Ce){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/23/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/23/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ce=v===e}else var Ce=!0;if(Ce){if(r.column!==void 0){let n=r.column,v=e;if(e===
v)if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/23/properties/column/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return m.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/23/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var Ce=v===e}else var Ce=!0;
if(Ce){if(r.from!==void 0){let n=r.from,v=e;if(typeof n!="string"&&n!==null)return m.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/23/properties/from/type",
keyword:"type",params:{type:tr.oneOf[23].properties.from.type}}],!1;var Ce=v===e}else var Ce=!0;if(Ce)if(r.to!==void 0){let n=r.to,v=e;if(typeof n!="string"&&n!==
null)return m.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/23/properties/to/type",keyword:"type",params:{type:tr.oneOf[23].properties.to.type}}],!1;var Ce=v===
e}else var Ce=!0}}}}}}else return m.errors=[{instancePath:s,schemaPath:"#/oneOf/23/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(V==="\
change-primary-key"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.kind===void 0&&(b="kind")||r.table===void 0&&(b="table")||r.from===void 0&&
(b="from")||r.to===void 0&&(b="to"))return m.errors=[{instancePath:s,schemaPath:"#/oneOf/24/required",keyword:"required",params:{missingProperty:b}}],!1;{let T=e;
for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return m.errors=[{instancePath:s,schemaPath:"#/oneOf/24/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return m.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/24/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="change-primary-key")return m.errors=[{instancePath:s+"/k\
ind",schemaPath:"#/oneOf/24/properties/kind/const",keyword:"const",params:{allowedValue:"change-primary-key"}}],!1;var Fe=v===e}else var Fe=!0;if(Fe){if(r.table!==
void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/24/properties/table/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return m.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/24/properties/table/type",keyword:"type",params:{type:"\
string"}}],!1;var Fe=v===e}else var Fe=!0;if(Fe){if(r.from!==void 0){let n=e;Pe(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,
dynamicAnchors:A})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var Fe=n===e}else var Fe=!0;if(Fe)if(r.to!==void 0){let n=e;Pe(r.to,{instancePath:s+"/\
to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var Fe=n===e}else var Fe=!0}}}}}else
return m.errors=[{instancePath:s,schemaPath:"#/oneOf/24/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(V==="add-unique-constraint"){if(e===
e)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.kind===void 0&&(b="kind")||r.table===void 0&&(b="table")||r.constraint===void 0&&(b="constraint"))return m.
errors=[{instancePath:s,schemaPath:"#/oneOf/25/required",keyword:"required",params:{missingProperty:b}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||
n==="constraint")){return m.errors=[{instancePath:s,schemaPath:"#/oneOf/25/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/25/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-unique-constraint")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/25/properties/kind/co\
nst",keyword:"const",params:{allowedValue:"add-unique-constraint"}}],!1;var Ye=v===e}else var Ye=!0;if(Ye){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n==
"string"){if(N(n)<1)return m.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/25/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/25/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ye=v===e}else var Ye=!0;if(Ye)if(r.
constraint!==void 0){let n=e;he(r.constraint,{instancePath:s+"/constraint",parentData:r,parentDataProperty:"constraint",rootData:L,dynamicAnchors:A})||(t=t===null?
he.errors:t.concat(he.errors),e=t.length);var Ye=n===e}else var Ye=!0}}}}else return m.errors=[{instancePath:s,schemaPath:"#/oneOf/25/type",keyword:"type",params:{
type:"object"}}],!1;y!==!0&&(y=!0)}else if(V==="drop-unique-constraint"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.kind===void 0&&(b="kin\
d")||r.table===void 0&&(b="table")||r.constraint===void 0&&(b="constraint"))return m.errors=[{instancePath:s,schemaPath:"#/oneOf/26/required",keyword:"required",
params:{missingProperty:b}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="constraint")){return m.errors=[{instancePath:s,schemaPath:"#/oneOf/26\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="stri\
ng")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/26/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-unique-constra\
int")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/26/properties/kind/const",keyword:"const",params:{allowedValue:"drop-unique-constraint"}}],!1;
var Me=v===e}else var Me=!0;if(Me){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/26/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/26/propertie\
s/table/type",keyword:"type",params:{type:"string"}}],!1;var Me=v===e}else var Me=!0;if(Me)if(r.constraint!==void 0){let n=e;he(r.constraint,{instancePath:s+"/c\
onstraint",parentData:r,parentDataProperty:"constraint",rootData:L,dynamicAnchors:A})||(t=t===null?he.errors:t.concat(he.errors),e=t.length);var Me=n===e}else var Me=!0}}}}else
return m.errors=[{instancePath:s,schemaPath:"#/oneOf/26/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(V==="add-foreign-key"){if(e===e)
if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.kind===void 0&&(b="kind")||r.table===void 0&&(b="table")||r.foreignKey===void 0&&(b="foreignKey"))return m.
errors=[{instancePath:s,schemaPath:"#/oneOf/27/required",keyword:"required",params:{missingProperty:b}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||
n==="foreignKey")){return m.errors=[{instancePath:s,schemaPath:"#/oneOf/27/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/27/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-foreign-key")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/27/properties/kind/const",keyword:"\
const",params:{allowedValue:"add-foreign-key"}}],!1;var We=v===e}else var We=!0;if(We){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(
n)<1)return m.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/27/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.errors=
[{instancePath:s+"/table",schemaPath:"#/oneOf/27/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var We=v===e}else var We=!0;if(We)if(r.foreignKey!==
void 0){let n=e;G(r.foreignKey,{instancePath:s+"/foreignKey",parentData:r,parentDataProperty:"foreignKey",rootData:L,dynamicAnchors:A})||(t=t===null?G.errors:t.
concat(G.errors),e=t.length);var We=n===e}else var We=!0}}}}else return m.errors=[{instancePath:s,schemaPath:"#/oneOf/27/type",keyword:"type",params:{type:"obje\
ct"}}],!1;y!==!0&&(y=!0)}else if(V==="drop-foreign-key"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.kind===void 0&&(b="kind")||r.table===void 0&&
(b="table")||r.foreignKey===void 0&&(b="foreignKey"))return m.errors=[{instancePath:s,schemaPath:"#/oneOf/28/required",keyword:"required",params:{missingProperty:b}}],
!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="foreignKey")){return m.errors=[{instancePath:s,schemaPath:"#/oneOf/28/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return m.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/28/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-foreign-key")return m.errors=[{instancePath:s+"/kin\
d",schemaPath:"#/oneOf/28/properties/kind/const",keyword:"const",params:{allowedValue:"drop-foreign-key"}}],!1;var Ge=v===e}else var Ge=!0;if(Ge){if(r.table!==void 0){
let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/28/properties/table/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return m.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/28/properties/table/type",keyword:"type",params:{type:"strin\
g"}}],!1;var Ge=v===e}else var Ge=!0;if(Ge)if(r.foreignKey!==void 0){let n=e;G(r.foreignKey,{instancePath:s+"/foreignKey",parentData:r,parentDataProperty:"forei\
gnKey",rootData:L,dynamicAnchors:A})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var Ge=n===e}else var Ge=!0}}}}else return m.errors=[{instancePath:s,schemaPath:"\
#/oneOf/28/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(V==="add-check"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;
if(r.kind===void 0&&(b="kind")||r.table===void 0&&(b="table")||r.check===void 0&&(b="check"))return m.errors=[{instancePath:s,schemaPath:"#/oneOf/29/required",keyword:"\
required",params:{missingProperty:b}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="check")){return m.errors=[{instancePath:s,schemaPath:"#/one\
Of/29/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!=
"string")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/29/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-check")return m.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/29/properties/kind/const",keyword:"const",params:{allowedValue:"add-check"}}],!1;var He=v===e}else var He=!0;
if(He){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/29/propert\
ies/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/29/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var He=v===e}else var He=!0;if(He)if(r.check!==void 0){let n=e;Ee(r.check,{instancePath:s+"/check",parentData:r,parentDataProperty:"\
check",rootData:L,dynamicAnchors:A})||(t=t===null?Ee.errors:t.concat(Ee.errors),e=t.length);var He=n===e}else var He=!0}}}}else return m.errors=[{instancePath:s,
schemaPath:"#/oneOf/29/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(V==="drop-check"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(
r)){let b;if(r.kind===void 0&&(b="kind")||r.table===void 0&&(b="table")||r.check===void 0&&(b="check"))return m.errors=[{instancePath:s,schemaPath:"#/oneOf/30/r\
equired",keyword:"required",params:{missingProperty:b}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="check")){return m.errors=[{instancePath:s,
schemaPath:"#/oneOf/30/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,
v=e;if(typeof n!="string")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/30/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!==
"drop-check")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/30/properties/kind/const",keyword:"const",params:{allowedValue:"drop-check"}}],!1;var Xe=v===
e}else var Xe=!0;if(Xe){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+"/table",schemaPath:"#\
/oneOf/30/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/30/properties\
/table/type",keyword:"type",params:{type:"string"}}],!1;var Xe=v===e}else var Xe=!0;if(Xe)if(r.check!==void 0){let n=e;Ee(r.check,{instancePath:s+"/check",parentData:r,
parentDataProperty:"check",rootData:L,dynamicAnchors:A})||(t=t===null?Ee.errors:t.concat(Ee.errors),e=t.length);var Xe=n===e}else var Xe=!0}}}}else return m.errors=
[{instancePath:s,schemaPath:"#/oneOf/30/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(V==="add-index"){if(e===e)if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let b;if(r.kind===void 0&&(b="kind")||r.table===void 0&&(b="table")||r.index===void 0&&(b="index"))return m.errors=[{instancePath:s,schemaPath:"\
#/oneOf/31/required",keyword:"required",params:{missingProperty:b}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="index")){return m.errors=[{instancePath:s,
schemaPath:"#/oneOf/31/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,
v=e;if(typeof n!="string")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/31/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!==
"add-index")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/31/properties/kind/const",keyword:"const",params:{allowedValue:"add-index"}}],!1;var Qe=v===
e}else var Qe=!0;if(Qe){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+"/table",schemaPath:"#\
/oneOf/31/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/31/properties\
/table/type",keyword:"type",params:{type:"string"}}],!1;var Qe=v===e}else var Qe=!0;if(Qe)if(r.index!==void 0){let n=e;X(r.index,{instancePath:s+"/index",parentData:r,
parentDataProperty:"index",rootData:L,dynamicAnchors:A})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var Qe=n===e}else var Qe=!0}}}}else return m.errors=
[{instancePath:s,schemaPath:"#/oneOf/31/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(V==="drop-index"){if(e===e)if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){let b;if(r.kind===void 0&&(b="kind")||r.table===void 0&&(b="table")||r.index===void 0&&(b="index"))return m.errors=[{instancePath:s,schemaPath:"\
#/oneOf/32/required",keyword:"required",params:{missingProperty:b}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="index")){return m.errors=[{instancePath:s,
schemaPath:"#/oneOf/32/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,
v=e;if(typeof n!="string")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/32/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!==
"drop-index")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/32/properties/kind/const",keyword:"const",params:{allowedValue:"drop-index"}}],!1;var Ze=v===
e}else var Ze=!0;if(Ze){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+"/table",schemaPath:"#\
/oneOf/32/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/32/properties\
/table/type",keyword:"type",params:{type:"string"}}],!1;var Ze=v===e}else var Ze=!0;if(Ze)if(r.index!==void 0){let n=e;X(r.index,{instancePath:s+"/index",parentData:r,
parentDataProperty:"index",rootData:L,dynamicAnchors:A})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var Ze=n===e}else var Ze=!0}}}}else return m.errors=
[{instancePath:s,schemaPath:"#/oneOf/32/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(V==="add-policy"){if(e===e)if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){let b;if(r.kind===void 0&&(b="kind")||r.table===void 0&&(b="table")||r.policy===void 0&&(b="policy"))return m.errors=[{instancePath:s,schemaPath:"\
#/oneOf/33/required",keyword:"required",params:{missingProperty:b}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="policy")){return m.errors=[{instancePath:s,
schemaPath:"#/oneOf/33/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,
v=e;if(typeof n!="string")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/33/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!==
"add-policy")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/33/properties/kind/const",keyword:"const",params:{allowedValue:"add-policy"}}],!1;var Je=v===
e}else var Je=!0;if(Je){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+"/table",schemaPath:"#\
/oneOf/33/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/33/properties\
/table/type",keyword:"type",params:{type:"string"}}],!1;var Je=v===e}else var Je=!0;if(Je)if(r.policy!==void 0){let n=e;H(r.policy,{instancePath:s+"/policy",parentData:r,
parentDataProperty:"policy",rootData:L,dynamicAnchors:A})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var Je=n===e}else var Je=!0}}}}else return m.errors=
[{instancePath:s,schemaPath:"#/oneOf/33/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(V==="drop-policy"){if(e===e)if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){let b;if(r.kind===void 0&&(b="kind")||r.table===void 0&&(b="table")||r.policy===void 0&&(b="policy"))return m.errors=[{instancePath:s,schemaPath:"\
#/oneOf/34/required",keyword:"required",params:{missingProperty:b}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="policy")){return m.errors=[{instancePath:s,
schemaPath:"#/oneOf/34/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,
v=e;if(typeof n!="string")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/34/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!==
"drop-policy")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/34/properties/kind/const",keyword:"const",params:{allowedValue:"drop-policy"}}],!1;var er=v===
e}else var er=!0;if(er){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+"/table",schemaPath:"#\
/oneOf/34/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/34/properties\
/table/type",keyword:"type",params:{type:"string"}}],!1;var er=v===e}else var er=!0;if(er)if(r.policy!==void 0){let n=e;H(r.policy,{instancePath:s+"/policy",parentData:r,
parentDataProperty:"policy",rootData:L,dynamicAnchors:A})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var er=n===e}else var er=!0}}}}else return m.errors=
[{instancePath:s,schemaPath:"#/oneOf/34/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(V==="change-policy"){if(e===e)if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){let b;if(r.kind===void 0&&(b="kind")||r.table===void 0&&(b="table")||r.from===void 0&&(b="from")||r.to===void 0&&(b="to"))return m.errors=
[{instancePath:s,schemaPath:"#/oneOf/35/required",keyword:"required",params:{missingProperty:b}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="\
from"||n==="to")){return m.errors=[{instancePath:s,schemaPath:"#/oneOf/35/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;
break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/35/properties/kind/type",
keyword:"type",params:{type:"string"}}],!1;if(n!=="change-policy")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/35/properties/kind/const",keyword:"\
const",params:{allowedValue:"change-policy"}}],!1;var Ue=v===e}else var Ue=!0;if(Ue){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(
n)<1)return m.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/35/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.errors=
[{instancePath:s+"/table",schemaPath:"#/oneOf/35/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ue=v===e}else var Ue=!0;if(Ue){if(r.from!==
void 0){let n=e;H(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?H.errors:t.concat(H.errors),e=
t.length);var Ue=n===e}else var Ue=!0;if(Ue)if(r.to!==void 0){let n=e;H(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||
(t=t===null?H.errors:t.concat(H.errors),e=t.length);var Ue=n===e}else var Ue=!0}}}}}else return m.errors=[{instancePath:s,schemaPath:"#/oneOf/35/type",keyword:"\
type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(V==="set-row-security"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.kind===void 0&&
(b="kind")||r.table===void 0&&(b="table")||r.from===void 0&&(b="from")||r.to===void 0&&(b="to"))return m.errors=[{instancePath:s,schemaPath:"#/oneOf/36/required",
keyword:"required",params:{missingProperty:b}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return m.errors=[{instancePath:s,
schemaPath:"#/oneOf/36/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,
v=e;if(typeof n!="string")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/36/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!==
"set-row-security")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/36/properties/kind/const",keyword:"const",params:{allowedValue:"set-row-security"}}],
!1;var Be=v===e}else var Be=!0;if(Be){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+"/table",
schemaPath:"#/oneOf/36/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/\
36/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Be=v===e}else var Be=!0;if(Be){if(r.from!==void 0){let n=e;Ne(r.from,{instancePath:s+"/\
from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:A})||(t=t===null?Ne.errors:t.concat(Ne.errors),e=t.length);var Be=n===e}else var Be=!0;if(Be)
if(r.to!==void 0){let n=e;Ne(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?Ne.errors:t.concat(Ne.errors),
e=t.length);var Be=n===e}else var Be=!0}}}}}else return m.errors=[{instancePath:s,schemaPath:"#/oneOf/36/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&
(y=!0)}else if(V==="add-grant"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.kind===void 0&&(b="kind")||r.table===void 0&&(b="table")||r.grant===
void 0&&(b="grant"))return m.errors=[{instancePath:s,schemaPath:"#/oneOf/37/required",keyword:"required",params:{missingProperty:b}}],!1;{let T=e;for(let n in r)
if(!(n==="kind"||n==="table"||n==="grant")){return m.errors=[{instancePath:s,schemaPath:"#/oneOf/37/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/37/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-grant")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/37/proper\
ties/kind/const",keyword:"const",params:{allowedValue:"add-grant"}}],!1;var rr=v===e}else var rr=!0;if(rr){if(r.table!==void 0){let n=r.table,v=e;if(e===v)if(typeof n==
"string"){if(N(n)<1)return m.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/37/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return m.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/37/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var rr=v===e}else var rr=!0;if(rr)if(r.
grant!==void 0){let n=e;ge(r.grant,{instancePath:s+"/grant",parentData:r,parentDataProperty:"grant",rootData:L,dynamicAnchors:A})||(t=t===null?ge.errors:t.concat(
ge.errors),e=t.length);var rr=n===e}else var rr=!0}}}}else return m.errors=[{instancePath:s,schemaPath:"#/oneOf/37/type",keyword:"type",params:{type:"object"}}],
!1;y!==!0&&(y=!0)}else if(V==="drop-grant"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.kind===void 0&&(b="kind")||r.table===void 0&&(b="ta\
ble")||r.grant===void 0&&(b="grant"))return m.errors=[{instancePath:s,schemaPath:"#/oneOf/38/required",keyword:"required",params:{missingProperty:b}}],!1;{let T=e;
for(let n in r)if(!(n==="kind"||n==="table"||n==="grant")){return m.errors=[{instancePath:s,schemaPath:"#/oneOf/38/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,v=e;if(typeof n!="string")return m.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/38/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-grant")return m.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/38/\
properties/kind/const",keyword:"const",params:{allowedValue:"drop-grant"}}],!1;var sr=v===e}else var sr=!0;if(sr){if(r.table!==void 0){let n=r.table,v=e;if(e===
v)if(typeof n=="string"){if(N(n)<1)return m.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/38/properties/table/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return m.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/38/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var sr=v===e}else var sr=!0;
if(sr)if(r.grant!==void 0){let n=e;ge(r.grant,{instancePath:s+"/grant",parentData:r,parentDataProperty:"grant",rootData:L,dynamicAnchors:A})||(t=t===null?ge.errors:
t.concat(ge.errors),e=t.length);var sr=n===e}else var sr=!0}}}}else return m.errors=[{instancePath:s,schemaPath:"#/oneOf/38/type",keyword:"type",params:{type:"o\
bject"}}],!1;y!==!0&&(y=!0)}else return m.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:V}}],
!1;else return m.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:V}}],!1}else return m.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return m.errors=t,k.props=y,e===0}m.evaluated={dynamicProps:!0,dynamicItems:!1};
function se(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,k=se.evaluated;if(k.dynamicProps&&(k.props=
void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.format===void 0&&(h="format")||r.from===void 0&&(h="from")||
r.to===void 0&&(h="to")||r.changes===void 0&&(h="changes"))return se.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:h}}],
!1;{let p=e;for(let a in r)if(!(a==="format"||a==="from"||a==="to"||a==="changes")){return se.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a}}],!1;break}if(p===e){if(r.format!==void 0){let a=r.format,u=e;if(typeof a!="string")return se.errors=[{instancePath:s+
"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="wesley.changes/1")return se.errors=[{instancePath:s+"/format",
schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.changes/1"}}],!1;var i=u===e}else var i=!0;if(i){if(r.from!==void 0){let a=r.
from,u=e;if(e===u)if(a&&typeof a=="object"&&!Array.isArray(a)){let w;if(a.schema===void 0&&(w="schema")||a.digest===void 0&&(w="digest")||a.annotations===void 0&&
(w="annotations")||a.origin===void 0&&(w="origin"))return se.errors=[{instancePath:s+"/from",schemaPath:"#/properties/from/required",keyword:"required",params:{
missingProperty:w}}],!1;{let _=e;for(let d in a)if(!(d==="schema"||d==="digest"||d==="annotations"||d==="origin")){return se.errors=[{instancePath:s+"/from",schemaPath:"\
#/properties/from/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(_===e){if(a.schema!==void 0){let d=e;_e(a.schema,
{instancePath:s+"/from/schema",parentData:a,parentDataProperty:"schema",rootData:L,dynamicAnchors:A})||(t=t===null?_e.errors:t.concat(_e.errors),e=t.length);var y=d===
e}else var y=!0;if(y){if(a.digest!==void 0){let d=e;R(a.digest,{instancePath:s+"/from/digest",parentData:a,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||
(t=t===null?R.errors:t.concat(R.errors),e=t.length);var y=d===e}else var y=!0;if(y){if(a.annotations!==void 0){let d=e;De(a.annotations,{instancePath:s+"/from/a\
nnotations",parentData:a,parentDataProperty:"annotations",rootData:L,dynamicAnchors:A})||(t=t===null?De.errors:t.concat(De.errors),e=t.length);var y=d===e}else var y=!0;
if(y)if(a.origin!==void 0){let d=a.origin,O=e;if(e===O)if(d&&typeof d=="object"&&!Array.isArray(d)){let q;if(d.kind===void 0&&(q="kind")||d.file===void 0&&(q="f\
ile"))return se.errors=[{instancePath:s+"/from/origin",schemaPath:"#/properties/from/properties/origin/required",keyword:"required",params:{missingProperty:q}}],
!1;{let j=e;for(let E in d)if(!(E==="kind"||E==="file")){return se.errors=[{instancePath:s+"/from/origin",schemaPath:"#/properties/from/properties/origin/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:E}}],!1;break}if(j===e){if(d.kind!==void 0){let E=d.kind,$=e;if(typeof E!="string")return se.
errors=[{instancePath:s+"/from/origin/kind",schemaPath:"#/properties/from/properties/origin/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(!(E===
"baseline"||E==="ir"||E==="sdl"||E==="empty"))return se.errors=[{instancePath:s+"/from/origin/kind",schemaPath:"#/properties/from/properties/origin/properties/k\
ind/enum",keyword:"enum",params:{allowedValues:Ar.properties.from.properties.origin.properties.kind.enum}}],!1;var c=$===e}else var c=!0;if(c)if(d.file!==void 0){
let E=d.file,$=e,x=e,z=!1,Y=e;if(e===Y)if(typeof E=="string"){if(!or.test(E)){let ne={instancePath:s+"/from/origin/file",schemaPath:"#/properties/from/propertie\
s/origin/properties/file/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}};t===null?t=[ne]:t.
push(ne),e++}}else{let ne={instancePath:s+"/from/origin/file",schemaPath:"#/properties/from/properties/origin/properties/file/anyOf/0/type",keyword:"type",params:{
type:"string"}};t===null?t=[ne]:t.push(ne),e++}var o=Y===e;z=z||o;let M=e;if(E!==null){let ne={instancePath:s+"/from/origin/file",schemaPath:"#/properties/from/\
properties/origin/properties/file/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[ne]:t.push(ne),e++}var o=M===e;if(z=z||o,z)e=x,t!==null&&(x?t.length=
x:t=null);else{let ne={instancePath:s+"/from/origin/file",schemaPath:"#/properties/from/properties/origin/properties/file/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[ne]:t.push(ne),e++,se.errors=t,!1}var c=$===e}else var c=!0}}}else return se.errors=[{instancePath:s+"/from/origin",schemaPath:"#/properties/from/proper\
ties/origin/type",keyword:"type",params:{type:"object"}}],!1;var y=O===e}else var y=!0}}}}}else return se.errors=[{instancePath:s+"/from",schemaPath:"#/properti\
es/from/type",keyword:"type",params:{type:"object"}}],!1;var i=u===e}else var i=!0;if(i){if(r.to!==void 0){let a=r.to,u=e;if(e===u)if(a&&typeof a=="object"&&!Array.
isArray(a)){let w;if(a.schema===void 0&&(w="schema")||a.digest===void 0&&(w="digest")||a.annotations===void 0&&(w="annotations"))return se.errors=[{instancePath:s+
"/to",schemaPath:"#/properties/to/required",keyword:"required",params:{missingProperty:w}}],!1;{let _=e;for(let d in a)if(!(d==="schema"||d==="digest"||d==="ann\
otations")){return se.errors=[{instancePath:s+"/to",schemaPath:"#/properties/to/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],
!1;break}if(_===e){if(a.schema!==void 0){let d=e;_e(a.schema,{instancePath:s+"/to/schema",parentData:a,parentDataProperty:"schema",rootData:L,dynamicAnchors:A})||
(t=t===null?_e.errors:t.concat(_e.errors),e=t.length);var g=d===e}else var g=!0;if(g){if(a.digest!==void 0){let d=e;R(a.digest,{instancePath:s+"/to/digest",parentData:a,
parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||(t=t===null?R.errors:t.concat(R.errors),e=t.length);var g=d===e}else var g=!0;if(g)if(a.annotations!==
void 0){let d=e;De(a.annotations,{instancePath:s+"/to/annotations",parentData:a,parentDataProperty:"annotations",rootData:L,dynamicAnchors:A})||(t=t===null?De.errors:
t.concat(De.errors),e=t.length);var g=d===e}else var g=!0}}}}else return se.errors=[{instancePath:s+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{
type:"object"}}],!1;var i=u===e}else var i=!0;if(i)if(r.changes!==void 0){let a=r.changes,u=e;if(e===u)if(Array.isArray(a)){var l=!0;let w=a.length;for(let _=0;_<
w;_++){let d=a[_],O=e;if(e===O)if(d&&typeof d=="object"&&!Array.isArray(d)){let q;if(d.change===void 0&&(q="change")||d.classification===void 0&&(q="classificat\
ion")||d.address===void 0&&(q="address"))return se.errors=[{instancePath:s+"/changes/"+_,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{
missingProperty:q}}],!1;{let j=e;for(let E in d)if(!(E==="change"||E==="classification"||E==="address")){return se.errors=[{instancePath:s+"/changes/"+_,schemaPath:"\
#/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:E}}],!1;break}if(j===e){if(d.change!==void 0){let E=e;
m(d.change,{instancePath:s+"/changes/"+_+"/change",parentData:d,parentDataProperty:"change",rootData:L,dynamicAnchors:A})||(t=t===null?m.errors:t.concat(m.errors),
e=t.length);var f=E===e}else var f=!0;if(f){if(d.classification!==void 0){let E=d.classification,$=e;if(typeof E!="string")return se.errors=[{instancePath:s+"/c\
hanges/"+_+"/classification",schemaPath:"#/properties/changes/items/properties/classification/type",keyword:"type",params:{type:"string"}}],!1;if(!(E==="additiv\
e"||E==="tightening"||E==="destructive"))return se.errors=[{instancePath:s+"/changes/"+_+"/classification",schemaPath:"#/properties/changes/items/properties/cla\
ssification/enum",keyword:"enum",params:{allowedValues:Ar.properties.changes.items.properties.classification.enum}}],!1;var f=$===e}else var f=!0;if(f)if(d.address!==
void 0){let E=e;ye(d.address,{instancePath:s+"/changes/"+_+"/address",parentData:d,parentDataProperty:"address",rootData:L,dynamicAnchors:A})||(t=t===null?ye.errors:
t.concat(ye.errors),e=t.length);var f=E===e}else var f=!0}}}}else return se.errors=[{instancePath:s+"/changes/"+_,schemaPath:"#/properties/changes/items/type",keyword:"\
type",params:{type:"object"}}],!1;var l=O===e;if(!l)break}}else return se.errors=[{instancePath:s+"/changes",schemaPath:"#/properties/changes/type",keyword:"typ\
e",params:{type:"array"}}],!1;var i=u===e}else var i=!0}}}}}else return se.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return se.errors=t,e===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rr=Te;var cr={type:"object",properties:{id:{type:"string",minLength:1},phase:{type:"string",enum:["expand","backfill","validate","switch","contract"]},do:{$ref:"https\
://wesley.dev/schemas/definitions/Statement"},undo:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Statement"},{type:"null"}]},irreversible:{type:["string",
"null"]},transaction:{anyOf:[{type:"string",minLength:1},{type:"null"}]},lockTimeout:{anyOf:[{type:"integer",minimum:0,maximum:9007199254740991},{type:"null"}]},
statementTimeout:{type:"integer",minimum:0,maximum:9007199254740991},batch:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Batch"},{type:"null"}]},probe:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Probe"},{type:"null"}]},claim:{$ref:"https://wesley.dev/schemas/definitions/Claim"},because:{$ref:"https://\
wesley.dev/schemas/definitions/Address"},why:{type:"string"}},required:["id","phase","do","undo","irreversible","transaction","lockTimeout","statementTimeout","\
batch","probe","claim","because","why"],additionalProperties:!1},is={type:"object",properties:{form:{type:"string",enum:["ALTER POLICY","ALTER TABLE … ADD COLUM\
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
form","on","sql","done","leftover","needs","makes","drops"],additionalProperties:!1};function Q(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,
dynamicAnchors:A={}}={}){let t=null,e=0,k=Q.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let h;if(r.form===void 0&&(h="form")||r.on===void 0&&(h="on")||r.sql===void 0&&(h="sql")||r.done===void 0&&(h="done")||r.leftover===void 0&&(h="left\
over")||r.needs===void 0&&(h="needs")||r.makes===void 0&&(h="makes")||r.drops===void 0&&(h="drops"))return Q.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:h}}],!1;{let p=e;for(let a in r)if(!(a==="form"||a==="on"||a==="sql"||a==="done"||a==="leftover"||a==="needs"||a==="makes"||a===
"drops")){return Q.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(p===e){
if(r.form!==void 0){let a=r.form,u=e;if(typeof a!="string")return Q.errors=[{instancePath:s+"/form",schemaPath:"#/properties/form/type",keyword:"type",params:{type:"\
string"}}],!1;if(!(a==="ALTER POLICY"||a==="ALTER TABLE … ADD COLUMN"||a==="ALTER TABLE … ADD CONSTRAINT … CHECK … NOT VALID"||a==="ALTER TABLE … ADD CO\
NSTRAINT … FOREIGN KEY"||a==="ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY … NOT VALID"||a==="ALTER TABLE … ADD CONSTRAINT … UNIQUE USING INDEX"||a===
"ALTER TABLE … ALTER COLUMN … DROP DEFAULT"||a==="ALTER TABLE … ALTER COLUMN … DROP NOT NULL"||a==="ALTER TABLE … ALTER COLUMN … SET DEFAULT"||a==="\
ALTER TABLE … ALTER COLUMN … SET NOT NULL"||a==="ALTER TABLE … ALTER COLUMN … TYPE"||a==="ALTER TABLE … DISABLE ROW LEVEL SECURITY"||a==="ALTER TABLE \
… DROP COLUMN"||a==="ALTER TABLE … DROP CONSTRAINT"||a==="ALTER TABLE … DROP CONSTRAINT (foreign key)"||a==="ALTER TABLE … ENABLE ROW LEVEL SECURITY"||a===
"ALTER TABLE … FORCE ROW LEVEL SECURITY"||a==="ALTER TABLE … NO FORCE ROW LEVEL SECURITY"||a==="ALTER TABLE … VALIDATE CONSTRAINT (check)"||a==="ALTER TAB\
LE … VALIDATE CONSTRAINT (foreign key)"||a==="ALTER TYPE … ADD VALUE"||a==="COMMENT ON"||a==="CREATE INDEX"||a==="CREATE INDEX CONCURRENTLY"||a==="CREATE PO\
LICY"||a==="CREATE ROLE"||a==="CREATE SCHEMA"||a==="CREATE TABLE"||a==="CREATE TYPE … AS ENUM"||a==="DROP INDEX"||a==="DROP INDEX CONCURRENTLY"||a==="DROP POL\
ICY"||a==="DROP SCHEMA"||a==="DROP TABLE"||a==="DROP TYPE"||a==="GRANT"||a==="REVOKE"||a==="UPDATE"))return Q.errors=[{instancePath:s+"/form",schemaPath:"#/prop\
erties/form/enum",keyword:"enum",params:{allowedValues:is.properties.form.enum}}],!1;var i=u===e}else var i=!0;if(i){if(r.on!==void 0){let a=r.on,u=e;if(e===u)if(Array.
isArray(a)){var y=!0;let w=a.length;for(let _=0;_<w;_++){let d=a[_],O=e;if(e===O)if(typeof d=="string"){if(N(d)<1)return Q.errors=[{instancePath:s+"/on/"+_,schemaPath:"\
#/properties/on/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Q.errors=[{instancePath:s+"/on/"+_,schemaPath:"#/properties/on/items/type",
keyword:"type",params:{type:"string"}}],!1;var y=O===e;if(!y)break}}else return Q.errors=[{instancePath:s+"/on",schemaPath:"#/properties/on/type",keyword:"type",
params:{type:"array"}}],!1;var i=u===e}else var i=!0;if(i){if(r.sql!==void 0){let a=r.sql,u=e;if(e===u)if(typeof a=="string"){if(N(a)<1)return Q.errors=[{instancePath:s+
"/sql",schemaPath:"#/properties/sql/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Q.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/s\
ql/type",keyword:"type",params:{type:"string"}}],!1;var i=u===e}else var i=!0;if(i){if(r.done!==void 0){let a=r.done,u=e;if(e===u)if(typeof a=="string"){if(N(a)<
1)return Q.errors=[{instancePath:s+"/done",schemaPath:"#/properties/done/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Q.errors=[{instancePath:s+
"/done",schemaPath:"#/properties/done/type",keyword:"type",params:{type:"string"}}],!1;var i=u===e}else var i=!0;if(i){if(r.leftover!==void 0){let a=r.leftover,
u=e,P=e,w=!1,_=e;if(e===_)if(a&&typeof a=="object"&&!Array.isArray(a)){let D;if(a.present===void 0&&(D="present")||a.remove===void 0&&(D="remove")){let q={instancePath:s+
"/leftover",schemaPath:"#/properties/leftover/anyOf/0/required",keyword:"required",params:{missingProperty:D}};t===null?t=[q]:t.push(q),e++}else{let q=e;for(let j in a)
if(!(j==="present"||j==="remove")){let E={instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf/0/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:j}};t===null?t=[E]:t.push(E),e++;break}if(q===e){if(a.present!==void 0){let j=a.present,E=e;if(e===E)if(typeof j=="string"){if(N(
j)<1){let $={instancePath:s+"/leftover/present",schemaPath:"#/properties/leftover/anyOf/0/properties/present/minLength",keyword:"minLength",params:{limit:1}};t===
null?t=[$]:t.push($),e++}}else{let $={instancePath:s+"/leftover/present",schemaPath:"#/properties/leftover/anyOf/0/properties/present/type",keyword:"type",params:{
type:"string"}};t===null?t=[$]:t.push($),e++}var c=E===e}else var c=!0;if(c)if(a.remove!==void 0){let j=a.remove,E=e;if(e===E)if(typeof j=="string"){if(N(j)<1){
let x={instancePath:s+"/leftover/remove",schemaPath:"#/properties/leftover/anyOf/0/properties/remove/minLength",keyword:"minLength",params:{limit:1}};t===null?t=
[x]:t.push(x),e++}}else{let x={instancePath:s+"/leftover/remove",schemaPath:"#/properties/leftover/anyOf/0/properties/remove/type",keyword:"type",params:{type:"\
string"}};t===null?t=[x]:t.push(x),e++}var c=E===e}else var c=!0}}}else{let D={instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf/0/type",keyword:"\
type",params:{type:"object"}};t===null?t=[D]:t.push(D),e++}var o=_===e;w=w||o;let d=e;if(a!==null){let D={instancePath:s+"/leftover",schemaPath:"#/properties/le\
ftover/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[D]:t.push(D),e++}var o=d===e;if(w=w||o,w)e=P,t!==null&&(P?t.length=P:t=null);else{let D={instancePath:s+
"/leftover",schemaPath:"#/properties/leftover/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,Q.errors=t,!1}var i=u===e}else var i=!0;if(i){
if(r.needs!==void 0){let a=r.needs,u=e;if(e===u)if(Array.isArray(a)){var g=!0;let w=a.length;for(let _=0;_<w;_++){let d=a[_],O=e;if(e===O)if(typeof d=="string"){
if(N(d)<1)return Q.errors=[{instancePath:s+"/needs/"+_,schemaPath:"#/properties/needs/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Q.errors=
[{instancePath:s+"/needs/"+_,schemaPath:"#/properties/needs/items/type",keyword:"type",params:{type:"string"}}],!1;var g=O===e;if(!g)break}}else return Q.errors=
[{instancePath:s+"/needs",schemaPath:"#/properties/needs/type",keyword:"type",params:{type:"array"}}],!1;var i=u===e}else var i=!0;if(i){if(r.makes!==void 0){let a=r.
makes,u=e;if(e===u)if(Array.isArray(a)){var l=!0;let w=a.length;for(let _=0;_<w;_++){let d=a[_],O=e;if(e===O)if(typeof d=="string"){if(N(d)<1)return Q.errors=[{
instancePath:s+"/makes/"+_,schemaPath:"#/properties/makes/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Q.errors=[{instancePath:s+"/mak\
es/"+_,schemaPath:"#/properties/makes/items/type",keyword:"type",params:{type:"string"}}],!1;var l=O===e;if(!l)break}}else return Q.errors=[{instancePath:s+"/ma\
kes",schemaPath:"#/properties/makes/type",keyword:"type",params:{type:"array"}}],!1;var i=u===e}else var i=!0;if(i)if(r.drops!==void 0){let a=r.drops,u=e;if(e===
u)if(Array.isArray(a)){var f=!0;let w=a.length;for(let _=0;_<w;_++){let d=a[_],O=e;if(e===O)if(typeof d=="string"){if(N(d)<1)return Q.errors=[{instancePath:s+"/\
drops/"+_,schemaPath:"#/properties/drops/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Q.errors=[{instancePath:s+"/drops/"+_,schemaPath:"\
#/properties/drops/items/type",keyword:"type",params:{type:"string"}}],!1;var f=O===e;if(!f)break}}else return Q.errors=[{instancePath:s+"/drops",schemaPath:"#/\
properties/drops/type",keyword:"type",params:{type:"array"}}],!1;var i=u===e}else var i=!0}}}}}}}}}else return Q.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Q.errors=t,e===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function re(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,k=re.evaluated;if(k.dynamicProps&&(k.props=
void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.table===void 0&&(o="table")||r.key===void 0&&(o="key")||r.
size===void 0&&(o="size")||r.pause===void 0&&(o="pause")||r.bound===void 0&&(o="bound"))return re.errors=[{instancePath:s,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:o}}],!1;{let g=e;for(let l in r)if(!(l==="table"||l==="key"||l==="size"||l==="pause"||l==="bound")){return re.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(g===e){if(r.table!==void 0){let l=r.table,f=e;if(e===
f)if(typeof l=="string"){if(N(l)<1)return re.errors=[{instancePath:s+"/table",schemaPath:"#/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return re.errors=[{instancePath:s+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.
key!==void 0){let l=r.key,f=e;if(e===f)if(Array.isArray(l)){if(l.length<1)return re.errors=[{instancePath:s+"/key",schemaPath:"#/properties/key/minItems",keyword:"\
minItems",params:{limit:1}}],!1;{var y=!0;let p=l.length;for(let a=0;a<p;a++){let u=l[a],P=e;if(e===P)if(u&&typeof u=="object"&&!Array.isArray(u)){let _;if(u.column===
void 0&&(_="column")||u.type===void 0&&(_="type"))return re.errors=[{instancePath:s+"/key/"+a,schemaPath:"#/properties/key/items/required",keyword:"required",params:{
missingProperty:_}}],!1;{let d=e;for(let O in u)if(!(O==="column"||O==="type")){return re.errors=[{instancePath:s+"/key/"+a,schemaPath:"#/properties/key/items/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:O}}],!1;break}if(d===e){if(u.column!==void 0){let O=u.column,D=e;if(e===D)if(typeof O==
"string"){if(N(O)<1)return re.errors=[{instancePath:s+"/key/"+a+"/column",schemaPath:"#/properties/key/items/properties/column/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return re.errors=[{instancePath:s+"/key/"+a+"/column",schemaPath:"#/properties/key/items/properties/column/type",keyword:"type",params:{type:"\
string"}}],!1;var c=D===e}else var c=!0;if(c)if(u.type!==void 0){let O=u.type,D=e;if(e===D)if(typeof O=="string"){if(N(O)<1)return re.errors=[{instancePath:s+"/\
key/"+a+"/type",schemaPath:"#/properties/key/items/properties/type/minLength",keyword:"minLength",params:{limit:1}}],!1}else return re.errors=[{instancePath:s+"\
/key/"+a+"/type",schemaPath:"#/properties/key/items/properties/type/type",keyword:"type",params:{type:"string"}}],!1;var c=D===e}else var c=!0}}}else return re.
errors=[{instancePath:s+"/key/"+a,schemaPath:"#/properties/key/items/type",keyword:"type",params:{type:"object"}}],!1;var y=P===e;if(!y)break}}}else return re.errors=
[{instancePath:s+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i){if(r.size!==void 0){let l=r.
size,f=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return re.errors=[{instancePath:s+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===f&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return re.errors=[{instancePath:s+"/size",schemaPath:"#/properti\
es/size/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(l<1||isNaN(l))return re.errors=[{instancePath:s+"/size",schemaPath:"#\
/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var i=f===e}else var i=!0;if(i){if(r.pause!==void 0){let l=r.pause,f=e;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return re.errors=[{instancePath:s+"/pause",schemaPath:"#/properties/pause/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===f&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return re.errors=[{instancePath:s+"/pause",schemaPath:"#/properties/pause/maximum",
keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(l<0||isNaN(l))return re.errors=[{instancePath:s+"/pause",schemaPath:"#/properties/paus\
e/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=f===e}else var i=!0;if(i)if(r.bound!==void 0){let l=r.bound,f=e;if(e===f)if(typeof l=="\
string"){if(N(l)<1)return re.errors=[{instancePath:s+"/bound",schemaPath:"#/properties/bound/minLength",keyword:"minLength",params:{limit:1}}],!1}else return re.
errors=[{instancePath:s+"/bound",schemaPath:"#/properties/bound/type",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0}}}}}}else return re.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return re.errors=t,e===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Se(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,k=Se.evaluated;if(k.dynamicProps&&(k.props=
void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.sql===void 0&&(y="sql")||r.meaning===void 0&&(y="meaning"))
return Se.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;{let c=e;for(let o in r)if(!(o==="sql"||o==="meanin\
g")){return Se.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(c===e){if(r.
sql!==void 0){let o=r.sql,g=e;if(e===g)if(typeof o=="string"){if(N(o)<1)return Se.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return Se.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{type:"string"}}],!1;var i=g===
e}else var i=!0;if(i)if(r.meaning!==void 0){let o=e;if(typeof r.meaning!="string")return Se.errors=[{instancePath:s+"/meaning",schemaPath:"#/properties/meaning/\
type",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0}}}else return Se.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return Se.errors=t,e===0}Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ns={type:"object",properties:{locks:{type:"array",items:{$ref:"\
https://wesley.dev/schemas/definitions/RelationLock"}},scans:{type:"array",items:{type:"string",minLength:1}},rewrites:{type:"array",items:{type:"string",minLength:1}},
blocks:{type:"string",enum:["nothing","schema changes","writes","reads and writes"]}},required:["locks","scans","rewrites","blocks"],additionalProperties:!1},as={
type:"object",properties:{relation:{type:"string",minLength:1},mode:{type:"string",enum:["ACCESS SHARE","ROW SHARE","ROW EXCLUSIVE","SHARE UPDATE EXCLUSIVE","SH\
ARE","SHARE ROW EXCLUSIVE","EXCLUSIVE","ACCESS EXCLUSIVE"]}},required:["relation","mode"],additionalProperties:!1};function qe(r,{instancePath:s="",parentData:C,
parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,k=qe.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.relation===void 0&&(y="relation")||r.mode===void 0&&(y="mode"))return qe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:y}}],!1;{let c=e;for(let o in r)if(!(o==="relation"||o==="mode")){return qe.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(c===e){if(r.relation!==void 0){let o=r.relation,g=e;if(e===g)
if(typeof o=="string"){if(N(o)<1)return qe.errors=[{instancePath:s+"/relation",schemaPath:"#/properties/relation/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return qe.errors=[{instancePath:s+"/relation",schemaPath:"#/properties/relation/type",keyword:"type",params:{type:"string"}}],!1;var i=g===e}else var i=!0;
if(i)if(r.mode!==void 0){let o=r.mode,g=e;if(typeof o!="string")return qe.errors=[{instancePath:s+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{
type:"string"}}],!1;if(!(o==="ACCESS SHARE"||o==="ROW SHARE"||o==="ROW EXCLUSIVE"||o==="SHARE UPDATE EXCLUSIVE"||o==="SHARE"||o==="SHARE ROW EXCLUSIVE"||o==="EX\
CLUSIVE"||o==="ACCESS EXCLUSIVE"))return qe.errors=[{instancePath:s+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:as.properties.
mode.enum}}],!1;var i=g===e}else var i=!0}}}else return qe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return qe.errors=
t,e===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Le(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,k=Le.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.
locks===void 0&&(g="locks")||r.scans===void 0&&(g="scans")||r.rewrites===void 0&&(g="rewrites")||r.blocks===void 0&&(g="blocks"))return Le.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let l=e;for(let f in r)if(!(f==="locks"||f==="scans"||f==="rewrites"||f==="blocks")){
return Le.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(l===e){if(r.locks!==
void 0){let f=r.locks,h=e;if(e===h)if(Array.isArray(f)){var i=!0;let p=f.length;for(let a=0;a<p;a++){let u=e;qe(f[a],{instancePath:s+"/locks/"+a,parentData:f,parentDataProperty:a,
rootData:L,dynamicAnchors:A})||(t=t===null?qe.errors:t.concat(qe.errors),e=t.length);var i=u===e;if(!i)break}}else return Le.errors=[{instancePath:s+"/locks",schemaPath:"\
#/properties/locks/type",keyword:"type",params:{type:"array"}}],!1;var y=h===e}else var y=!0;if(y){if(r.scans!==void 0){let f=r.scans,h=e;if(e===h)if(Array.isArray(
f)){var c=!0;let a=f.length;for(let u=0;u<a;u++){let P=f[u],w=e;if(e===w)if(typeof P=="string"){if(N(P)<1)return Le.errors=[{instancePath:s+"/scans/"+u,schemaPath:"\
#/properties/scans/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Le.errors=[{instancePath:s+"/scans/"+u,schemaPath:"#/properties/scans/\
items/type",keyword:"type",params:{type:"string"}}],!1;var c=w===e;if(!c)break}}else return Le.errors=[{instancePath:s+"/scans",schemaPath:"#/properties/scans/t\
ype",keyword:"type",params:{type:"array"}}],!1;var y=h===e}else var y=!0;if(y){if(r.rewrites!==void 0){let f=r.rewrites,h=e;if(e===h)if(Array.isArray(f)){var o=!0;
let a=f.length;for(let u=0;u<a;u++){let P=f[u],w=e;if(e===w)if(typeof P=="string"){if(N(P)<1)return Le.errors=[{instancePath:s+"/rewrites/"+u,schemaPath:"#/prop\
erties/rewrites/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Le.errors=[{instancePath:s+"/rewrites/"+u,schemaPath:"#/properties/rewrit\
es/items/type",keyword:"type",params:{type:"string"}}],!1;var o=w===e;if(!o)break}}else return Le.errors=[{instancePath:s+"/rewrites",schemaPath:"#/properties/r\
ewrites/type",keyword:"type",params:{type:"array"}}],!1;var y=h===e}else var y=!0;if(y)if(r.blocks!==void 0){let f=r.blocks,h=e;if(typeof f!="string")return Le.
errors=[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type:"string"}}],!1;if(!(f==="nothing"||f==="schema changes"||f===
"writes"||f==="reads and writes"))return Le.errors=[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/enum",keyword:"enum",params:{allowedValues:ns.properties.
blocks.enum}}],!1;var y=h===e}else var y=!0}}}}}else return Le.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Le.
errors=t,e===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ue(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,k=ue.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.
id===void 0&&(f="id")||r.phase===void 0&&(f="phase")||r.do===void 0&&(f="do")||r.undo===void 0&&(f="undo")||r.irreversible===void 0&&(f="irreversible")||r.transaction===
void 0&&(f="transaction")||r.lockTimeout===void 0&&(f="lockTimeout")||r.statementTimeout===void 0&&(f="statementTimeout")||r.batch===void 0&&(f="batch")||r.probe===
void 0&&(f="probe")||r.claim===void 0&&(f="claim")||r.because===void 0&&(f="because")||r.why===void 0&&(f="why"))return ue.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:f}}],!1;{let h=e;for(let p in r)if(!nr.call(cr.properties,p)){return ue.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(h===e){if(r.id!==void 0){let p=r.id,a=e;if(e===a)if(typeof p==
"string"){if(N(p)<1)return ue.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ue.errors=
[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var i=a===e}else var i=!0;if(i){if(r.phase!==void 0){let p=r.
phase,a=e;if(typeof p!="string")return ue.errors=[{instancePath:s+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type:"string"}}],!1;if(!(p===
"expand"||p==="backfill"||p==="validate"||p==="switch"||p==="contract"))return ue.errors=[{instancePath:s+"/phase",schemaPath:"#/properties/phase/enum",keyword:"\
enum",params:{allowedValues:cr.properties.phase.enum}}],!1;var i=a===e}else var i=!0;if(i){if(r.do!==void 0){let p=e;Q(r.do,{instancePath:s+"/do",parentData:r,parentDataProperty:"\
do",rootData:L,dynamicAnchors:A})||(t=t===null?Q.errors:t.concat(Q.errors),e=t.length);var i=p===e}else var i=!0;if(i){if(r.undo!==void 0){let p=r.undo,a=e,u=e,
P=!1,w=e;Q(p,{instancePath:s+"/undo",parentData:r,parentDataProperty:"undo",rootData:L,dynamicAnchors:A})||(t=t===null?Q.errors:t.concat(Q.errors),e=t.length);var y=w===
e;P=P||y;let _=e;if(p!==null){let O={instancePath:s+"/undo",schemaPath:"#/properties/undo/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(
O),e++}var y=_===e;if(P=P||y,P)e=u,t!==null&&(u?t.length=u:t=null);else{let O={instancePath:s+"/undo",schemaPath:"#/properties/undo/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[O]:t.push(O),e++,ue.errors=t,!1}var i=a===e}else var i=!0;if(i){if(r.irreversible!==void 0){let p=r.irreversible,a=e;if(typeof p!="string"&&p!==
null)return ue.errors=[{instancePath:s+"/irreversible",schemaPath:"#/properties/irreversible/type",keyword:"type",params:{type:cr.properties.irreversible.type}}],
!1;var i=a===e}else var i=!0;if(i){if(r.transaction!==void 0){let p=r.transaction,a=e,u=e,P=!1,w=e;if(e===w)if(typeof p=="string"){if(N(p)<1){let O={instancePath:s+
"/transaction",schemaPath:"#/properties/transaction/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[O]:t.push(O),e++}}else{let O={instancePath:s+
"/transaction",schemaPath:"#/properties/transaction/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[O]:t.push(O),e++}var c=w===e;P=P||c;let _=e;
if(p!==null){let O={instancePath:s+"/transaction",schemaPath:"#/properties/transaction/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(
O),e++}var c=_===e;if(P=P||c,P)e=u,t!==null&&(u?t.length=u:t=null);else{let O={instancePath:s+"/transaction",schemaPath:"#/properties/transaction/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[O]:t.push(O),e++,ue.errors=t,!1}var i=a===e}else var i=!0;if(i){if(r.lockTimeout!==void 0){let p=r.lockTimeout,a=e,u=e,P=!1,
w=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let O={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/0/type",keyword:"t\
ype",params:{type:"integer"}};t===null?t=[O]:t.push(O),e++}if(e===w&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p)){let O={instancePath:s+"/l\
ockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};t===null?t=[O]:t.push(O),e++}else if(p<
0||isNaN(p)){let O={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===
null?t=[O]:t.push(O),e++}}var o=w===e;P=P||o;let _=e;if(p!==null){let O={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}var o=_===e;if(P=P||o,P)e=u,t!==null&&(u?t.length=u:t=null);else{let O={instancePath:s+"/lockTimeout",schemaPath:"\
#/properties/lockTimeout/anyOf",keyword:"anyOf",params:{}};return t===null?t=[O]:t.push(O),e++,ue.errors=t,!1}var i=a===e}else var i=!0;if(i){if(r.statementTimeout!==
void 0){let p=r.statementTimeout,a=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return ue.errors=[{instancePath:s+"/statementTimeout",schemaPath:"\
#/properties/statementTimeout/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return ue.
errors=[{instancePath:s+"/statementTimeout",schemaPath:"#/properties/statementTimeout/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(p<0||isNaN(p))return ue.errors=[{instancePath:s+"/statementTimeout",schemaPath:"#/properties/statementTimeout/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var i=a===e}else var i=!0;if(i){if(r.batch!==void 0){let p=r.batch,a=e,u=e,P=!1,w=e;re(p,{instancePath:s+"/batch",parentData:r,parentDataProperty:"\
batch",rootData:L,dynamicAnchors:A})||(t=t===null?re.errors:t.concat(re.errors),e=t.length);var g=w===e;P=P||g;let _=e;if(p!==null){let O={instancePath:s+"/batc\
h",schemaPath:"#/properties/batch/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}var g=_===e;if(P=P||g,P)e=u,t!==null&&(u?t.length=
u:t=null);else{let O={instancePath:s+"/batch",schemaPath:"#/properties/batch/anyOf",keyword:"anyOf",params:{}};return t===null?t=[O]:t.push(O),e++,ue.errors=t,!1}
var i=a===e}else var i=!0;if(i){if(r.probe!==void 0){let p=r.probe,a=e,u=e,P=!1,w=e;Se(p,{instancePath:s+"/probe",parentData:r,parentDataProperty:"probe",rootData:L,
dynamicAnchors:A})||(t=t===null?Se.errors:t.concat(Se.errors),e=t.length);var l=w===e;P=P||l;let _=e;if(p!==null){let O={instancePath:s+"/probe",schemaPath:"#/p\
roperties/probe/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}var l=_===e;if(P=P||l,P)e=u,t!==null&&(u?t.length=u:t=null);else{
let O={instancePath:s+"/probe",schemaPath:"#/properties/probe/anyOf",keyword:"anyOf",params:{}};return t===null?t=[O]:t.push(O),e++,ue.errors=t,!1}var i=a===e}else
var i=!0;if(i){if(r.claim!==void 0){let p=e;Le(r.claim,{instancePath:s+"/claim",parentData:r,parentDataProperty:"claim",rootData:L,dynamicAnchors:A})||(t=t===null?
Le.errors:t.concat(Le.errors),e=t.length);var i=p===e}else var i=!0;if(i){if(r.because!==void 0){let p=e;ye(r.because,{instancePath:s+"/because",parentData:r,parentDataProperty:"\
because",rootData:L,dynamicAnchors:A})||(t=t===null?ye.errors:t.concat(ye.errors),e=t.length);var i=p===e}else var i=!0;if(i)if(r.why!==void 0){let p=e;if(typeof r.
why!="string")return ue.errors=[{instancePath:s+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0}}}}}}}}}}}}}}else
return ue.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ue.errors=t,e===0}ue.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Te(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,k=Te.evaluated;if(k.dynamicProps&&
(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.format===void 0&&(o="format")||r.from===void 0&&
(o="from")||r.to===void 0&&(o="to")||r.postgres===void 0&&(o="postgres")||r.changes===void 0&&(o="changes")||r.steps===void 0&&(o="steps"))return Te.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;{let g=e;for(let l in r)if(!(l==="format"||l==="from"||l==="to"||l==="postgres"||l===
"changes"||l==="steps")){return Te.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;
break}if(g===e){if(r.format!==void 0){let l=r.format,f=e;if(typeof l!="string")return Te.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",
keyword:"type",params:{type:"string"}}],!1;if(l!=="wesley.plan/1")return Te.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"co\
nst",params:{allowedValue:"wesley.plan/1"}}],!1;var i=f===e}else var i=!0;if(i){if(r.from!==void 0){let l=e;R(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"\
from",rootData:L,dynamicAnchors:A})||(t=t===null?R.errors:t.concat(R.errors),e=t.length);var i=l===e}else var i=!0;if(i){if(r.to!==void 0){let l=e;R(r.to,{instancePath:s+
"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:A})||(t=t===null?R.errors:t.concat(R.errors),e=t.length);var i=l===e}else var i=!0;if(i){if(r.
postgres!==void 0){let l=r.postgres,f=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return Te.errors=[{instancePath:s+"/postgres",schemaPath:"#/pro\
perties/postgres/type",keyword:"type",params:{type:"integer"}}],!1;if(e===f&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return Te.errors=[
{instancePath:s+"/postgres",schemaPath:"#/properties/postgres/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(l<13||isNaN(l))
return Te.errors=[{instancePath:s+"/postgres",schemaPath:"#/properties/postgres/minimum",keyword:"minimum",params:{comparison:">=",limit:13}}],!1}var i=f===e}else
var i=!0;if(i){if(r.changes!==void 0){let l=r.changes,f=e;if(e===f)if(Array.isArray(l)){var y=!0;let p=l.length;for(let a=0;a<p;a++){let u=e;m(l[a],{instancePath:s+
"/changes/"+a,parentData:l,parentDataProperty:a,rootData:L,dynamicAnchors:A})||(t=t===null?m.errors:t.concat(m.errors),e=t.length);var y=u===e;if(!y)break}}else
return Te.errors=[{instancePath:s+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i)if(r.
steps!==void 0){let l=r.steps,f=e;if(e===f)if(Array.isArray(l)){var c=!0;let p=l.length;for(let a=0;a<p;a++){let u=e;ue(l[a],{instancePath:s+"/steps/"+a,parentData:l,
parentDataProperty:a,rootData:L,dynamicAnchors:A})||(t=t===null?ue.errors:t.concat(ue.errors),e=t.length);var c=u===e;if(!c)break}}else return Te.errors=[{instancePath:s+
"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0}}}}}}}else return Te.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Te.errors=t,e===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Cr=Z,Er={type:"object",properties:{
format:{type:"string",const:"wesley.realm/1"},plan:{$ref:"https://wesley.dev/schemas/definitions/Digest"},suite:{$ref:"https://wesley.dev/schemas/definitions/Di\
gest"},verdict:{type:"string",enum:["PASS","FAIL","NOTHING_TO_REHEARSE"]},at:{$ref:"https://wesley.dev/schemas/definitions/Moment"},server:{anyOf:[{$ref:"https:\
//wesley.dev/schemas/definitions/Server"},{type:"null"}]},fingerprints:{anyOf:[{type:"object",properties:{base:{$ref:"https://wesley.dev/schemas/definitions/Dig\
est"},target:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["base","target"],additionalProperties:!1},{type:"null"}]},rows:{type:"array",items:{
type:"object",properties:{table:{type:"string",minLength:1},rows:{type:"integer",minimum:0,maximum:9007199254740991}},required:["table","rows"],additionalProperties:!1}},
steps:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/RehearsedStep"}},checks:{type:"array",items:{$ref:"https://wesley.dev/schemas/definition\
s/CheckResult"}},tests:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/TestRun"},{type:"null"}]},present:{type:"array",items:{type:"string",minLength:1}},
failure:{anyOf:[{type:"object",properties:{code:{type:"string",minLength:1},message:{type:"string"}},required:["code","message"],additionalProperties:!1},{type:"\
null"}]}},required:["format","plan","suite","verdict","at","server","fingerprints","rows","steps","checks","tests","present","failure"],additionalProperties:!1};var os=new RegExp("^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\dZ$","u");function ze(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){
let t=null,e=0,k=ze.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(typeof r=="string"){if(!os.test(r))return ze.errors=
[{instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\dZ$"}}],!1}else return ze.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return ze.errors=t,e===0}ze.evaluated={dynamicProps:!1,dynamicItems:!1};var Nr={type:"\
object",properties:{version:{type:"string",minLength:1},versionNumber:{type:"integer",minimum:0,maximum:9007199254740991},major:{type:"integer",minimum:0,maximum:9007199254740991},
provider:{type:"string",enum:["embedded","dsn"]},host:{type:["string","null"]},settings:{type:"object",propertyNames:{type:"string"},additionalProperties:{type:"\
string"}},extensions:{type:"array",items:{type:"string",minLength:1}}},required:["version","versionNumber","major","provider","host","settings","extensions"],additionalProperties:!1};
function ie(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,k=ie.evaluated;if(k.dynamicProps&&(k.props=
void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.version===void 0&&(g="version")||r.versionNumber===void 0&&
(g="versionNumber")||r.major===void 0&&(g="major")||r.provider===void 0&&(g="provider")||r.host===void 0&&(g="host")||r.settings===void 0&&(g="settings")||r.extensions===
void 0&&(g="extensions"))return ie.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let l=e;for(let f in r)if(!(f===
"version"||f==="versionNumber"||f==="major"||f==="provider"||f==="host"||f==="settings"||f==="extensions")){return ie.errors=[{instancePath:s,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(l===e){if(r.version!==void 0){let f=r.version,h=e;if(e===h)if(typeof f==
"string"){if(N(f)<1)return ie.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ie.
errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}}],!1;var i=h===e}else var i=!0;if(i){if(r.versionNumber!==
void 0){let f=r.versionNumber,h=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return ie.errors=[{instancePath:s+"/versionNumber",schemaPath:"#/prop\
erties/versionNumber/type",keyword:"type",params:{type:"integer"}}],!1;if(e===h&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return ie.errors=
[{instancePath:s+"/versionNumber",schemaPath:"#/properties/versionNumber/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(f<0||
isNaN(f))return ie.errors=[{instancePath:s+"/versionNumber",schemaPath:"#/properties/versionNumber/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}var i=h===e}else var i=!0;if(i){if(r.major!==void 0){let f=r.major,h=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return ie.errors=[{instancePath:s+
"/major",schemaPath:"#/properties/major/type",keyword:"type",params:{type:"integer"}}],!1;if(e===h&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(
f))return ie.errors=[{instancePath:s+"/major",schemaPath:"#/properties/major/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(f<
0||isNaN(f))return ie.errors=[{instancePath:s+"/major",schemaPath:"#/properties/major/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=h===
e}else var i=!0;if(i){if(r.provider!==void 0){let f=r.provider,h=e;if(typeof f!="string")return ie.errors=[{instancePath:s+"/provider",schemaPath:"#/properties/\
provider/type",keyword:"type",params:{type:"string"}}],!1;if(!(f==="embedded"||f==="dsn"))return ie.errors=[{instancePath:s+"/provider",schemaPath:"#/properties\
/provider/enum",keyword:"enum",params:{allowedValues:Nr.properties.provider.enum}}],!1;var i=h===e}else var i=!0;if(i){if(r.host!==void 0){let f=r.host,h=e;if(typeof f!=
"string"&&f!==null)return ie.errors=[{instancePath:s+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:Nr.properties.host.type}}],!1;var i=h===
e}else var i=!0;if(i){if(r.settings!==void 0){let f=r.settings,h=e;if(e===h)if(f&&typeof f=="object"&&!Array.isArray(f)){for(let a in f){let u=e;if(typeof a!="s\
tring"){let P={instancePath:s+"/settings",schemaPath:"#/properties/settings/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:a};t===null?t=
[P]:t.push(P),e++}var y=u===e;if(!y){let P={instancePath:s+"/settings",schemaPath:"#/properties/settings/propertyNames",keyword:"propertyNames",params:{propertyName:a}};
return t===null?t=[P]:t.push(P),e++,ie.errors=t,!1;break}}if(y)for(let a in f){let u=e;if(typeof f[a]!="string")return ie.errors=[{instancePath:s+"/settings/"+a.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/settings/additionalProperties/type",keyword:"type",params:{type:"string"}}],!1;var c=u===e;if(!c)
break}}else return ie.errors=[{instancePath:s+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type:"object"}}],!1;var i=h===e}else var i=!0;
if(i)if(r.extensions!==void 0){let f=r.extensions,h=e;if(e===h)if(Array.isArray(f)){var o=!0;let a=f.length;for(let u=0;u<a;u++){let P=f[u],w=e;if(e===w)if(typeof P==
"string"){if(N(P)<1)return ie.errors=[{instancePath:s+"/extensions/"+u,schemaPath:"#/properties/extensions/items/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return ie.errors=[{instancePath:s+"/extensions/"+u,schemaPath:"#/properties/extensions/items/type",keyword:"type",params:{type:"string"}}],!1;var o=w===
e;if(!o)break}}else return ie.errors=[{instancePath:s+"/extensions",schemaPath:"#/properties/extensions/type",keyword:"type",params:{type:"array"}}],!1;var i=h===
e}else var i=!0}}}}}}}}else return ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ie.errors=t,e===0}ie.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var hr={type:"object",properties:{id:{type:"string",minLength:1},phase:{type:"string",enum:["expand","backfill","vali\
date","switch","contract"]},milliseconds:{type:"integer",minimum:0,maximum:9007199254740991},retries:{type:"integer",minimum:0,maximum:9007199254740991},rows:{anyOf:[
{type:"integer",minimum:0,maximum:9007199254740991},{type:"null"}]},observed:{type:"string",enum:["pg_locks","relay","not observed"]},locks:{type:"array",items:{
$ref:"https://wesley.dev/schemas/definitions/RelationLock"}},scanned:{type:"array",items:{type:"string",minLength:1}},rewrote:{type:"array",items:{type:"string",
minLength:1}}},required:["id","phase","milliseconds","retries","rows","observed","locks","scanned","rewrote"],additionalProperties:!1};function J(r,{instancePath:s="",
parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,k=J.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=
void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.id===void 0&&(l="id")||r.phase===void 0&&(l="phase")||r.milliseconds===void 0&&(l="millise\
conds")||r.retries===void 0&&(l="retries")||r.rows===void 0&&(l="rows")||r.observed===void 0&&(l="observed")||r.locks===void 0&&(l="locks")||r.scanned===void 0&&
(l="scanned")||r.rewrote===void 0&&(l="rewrote"))return J.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;{let f=e;
for(let h in r)if(!nr.call(hr.properties,h)){return J.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}}],
!1;break}if(f===e){if(r.id!==void 0){let h=r.id,p=e;if(e===p)if(typeof h=="string"){if(N(h)<1)return J.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return J.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"\
string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.phase!==void 0){let h=r.phase,p=e;if(typeof h!="string")return J.errors=[{instancePath:s+"/phase",schemaPath:"\
#/properties/phase/type",keyword:"type",params:{type:"string"}}],!1;if(!(h==="expand"||h==="backfill"||h==="validate"||h==="switch"||h==="contract"))return J.errors=
[{instancePath:s+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues:hr.properties.phase.enum}}],!1;var i=p===e}else var i=!0;if(i){
if(r.milliseconds!==void 0){let h=r.milliseconds,p=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return J.errors=[{instancePath:s+"/milliseconds",schemaPath:"\
#/properties/milliseconds/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof h=="number"&&isFinite(h)){if(h>9007199254740991||isNaN(h))return J.
errors=[{instancePath:s+"/milliseconds",schemaPath:"#/properties/milliseconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(h<
0||isNaN(h))return J.errors=[{instancePath:s+"/milliseconds",schemaPath:"#/properties/milliseconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}var i=p===e}else var i=!0;if(i){if(r.retries!==void 0){let h=r.retries,p=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return J.errors=[{instancePath:s+
"/retries",schemaPath:"#/properties/retries/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof h=="number"&&isFinite(h)){if(h>9007199254740991||
isNaN(h))return J.errors=[{instancePath:s+"/retries",schemaPath:"#/properties/retries/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(h<0||isNaN(h))return J.errors=[{instancePath:s+"/retries",schemaPath:"#/properties/retries/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}
var i=p===e}else var i=!0;if(i){if(r.rows!==void 0){let h=r.rows,p=e,a=e,u=!1,P=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let d={instancePath:s+
"/rows",schemaPath:"#/properties/rows/anyOf/0/type",keyword:"type",params:{type:"integer"}};t===null?t=[d]:t.push(d),e++}if(e===P&&typeof h=="number"&&isFinite(
h)){if(h>9007199254740991||isNaN(h)){let d={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
t===null?t=[d]:t.push(d),e++}else if(h<0||isNaN(h)){let d={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/0/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};t===null?t=[d]:t.push(d),e++}}var y=P===e;u=u||y;let w=e;if(h!==null){let d={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[d]:t.push(d),e++}var y=w===e;if(u=u||y,u)e=a,t!==null&&(a?t.length=a:t=null);else{let d={instancePath:s+"/rows",schemaPath:"\
#/properties/rows/anyOf",keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,J.errors=t,!1}var i=p===e}else var i=!0;if(i){if(r.observed!==void 0){let h=r.
observed,p=e;if(typeof h!="string")return J.errors=[{instancePath:s+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type:"string"}}],
!1;if(!(h==="pg_locks"||h==="relay"||h==="not observed"))return J.errors=[{instancePath:s+"/observed",schemaPath:"#/properties/observed/enum",keyword:"enum",params:{
allowedValues:hr.properties.observed.enum}}],!1;var i=p===e}else var i=!0;if(i){if(r.locks!==void 0){let h=r.locks,p=e;if(e===p)if(Array.isArray(h)){var c=!0;let u=h.
length;for(let P=0;P<u;P++){let w=e;qe(h[P],{instancePath:s+"/locks/"+P,parentData:h,parentDataProperty:P,rootData:L,dynamicAnchors:A})||(t=t===null?qe.errors:t.
concat(qe.errors),e=t.length);var c=w===e;if(!c)break}}else return J.errors=[{instancePath:s+"/locks",schemaPath:"#/properties/locks/type",keyword:"type",params:{
type:"array"}}],!1;var i=p===e}else var i=!0;if(i){if(r.scanned!==void 0){let h=r.scanned,p=e;if(e===p)if(Array.isArray(h)){var o=!0;let u=h.length;for(let P=0;P<
u;P++){let w=h[P],_=e;if(e===_)if(typeof w=="string"){if(N(w)<1)return J.errors=[{instancePath:s+"/scanned/"+P,schemaPath:"#/properties/scanned/items/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return J.errors=[{instancePath:s+"/scanned/"+P,schemaPath:"#/properties/scanned/items/type",keyword:"type",params:{
type:"string"}}],!1;var o=_===e;if(!o)break}}else return J.errors=[{instancePath:s+"/scanned",schemaPath:"#/properties/scanned/type",keyword:"type",params:{type:"\
array"}}],!1;var i=p===e}else var i=!0;if(i)if(r.rewrote!==void 0){let h=r.rewrote,p=e;if(e===p)if(Array.isArray(h)){var g=!0;let u=h.length;for(let P=0;P<u;P++){
let w=h[P],_=e;if(e===_)if(typeof w=="string"){if(N(w)<1)return J.errors=[{instancePath:s+"/rewrote/"+P,schemaPath:"#/properties/rewrote/items/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return J.errors=[{instancePath:s+"/rewrote/"+P,schemaPath:"#/properties/rewrote/items/type",keyword:"type",params:{type:"s\
tring"}}],!1;var g=_===e;if(!g)break}}else return J.errors=[{instancePath:s+"/rewrote",schemaPath:"#/properties/rewrote/type",keyword:"type",params:{type:"array"}}],
!1;var i=p===e}else var i=!0}}}}}}}}}}else return J.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return J.errors=t,e===
0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Dr={type:"object",properties:{check:{type:"string",enum:["converges","re-plan is empty","run again \
changes nothing","undo returns","rows kept","locks as claimed","no scan or rewrite under a blocking lock","tests pass"]},verdict:{type:"string",enum:["PASS","FA\
IL","NOT RUN","NOT APPLICABLE"]},detail:{type:"string"}},required:["check","verdict","detail"],additionalProperties:!1};function Ie(r,{instancePath:s="",parentData:C,
parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,k=Ie.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.check===void 0&&(y="check")||r.verdict===void 0&&(y="verdict")||r.detail===void 0&&(y="detail"))return Ie.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;{let c=e;for(let o in r)if(!(o==="check"||o==="verdict"||o===
"detail")){return Ie.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(c===
e){if(r.check!==void 0){let o=r.check,g=e;if(typeof o!="string")return Ie.errors=[{instancePath:s+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{
type:"string"}}],!1;if(!(o==="converges"||o==="re-plan is empty"||o==="run again changes nothing"||o==="undo returns"||o==="rows kept"||o==="locks as claimed"||
o==="no scan or rewrite under a blocking lock"||o==="tests pass"))return Ie.errors=[{instancePath:s+"/check",schemaPath:"#/properties/check/enum",keyword:"enum",
params:{allowedValues:Dr.properties.check.enum}}],!1;var i=g===e}else var i=!0;if(i){if(r.verdict!==void 0){let o=r.verdict,g=e;if(typeof o!="string")return Ie.
errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="PASS"||o==="FAIL"||o==="NOT RUN"||
o==="NOT APPLICABLE"))return Ie.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:Dr.properties.verdict.
enum}}],!1;var i=g===e}else var i=!0;if(i)if(r.detail!==void 0){let o=e;if(typeof r.detail!="string")return Ie.errors=[{instancePath:s+"/detail",schemaPath:"#/p\
roperties/detail/type",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0}}}}else return Ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Ie.errors=t,e===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ls={type:"object",properties:{planned:{type:"\
integer",minimum:0,maximum:9007199254740991},results:{type:"array",items:{type:"object",properties:{number:{type:"integer",minimum:0,maximum:9007199254740991},ok:{
type:"boolean"},description:{type:"string"}},required:["number","ok","description"],additionalProperties:!1}},brokeOff:{type:["string","null"]}},required:["plan\
ned","results","brokeOff"],additionalProperties:!1};function ce(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,
e=0,k=ce.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.planned===
void 0&&(o="planned")||r.results===void 0&&(o="results")||r.brokeOff===void 0&&(o="brokeOff"))return ce.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;{let g=e;for(let l in r)if(!(l==="planned"||l==="results"||l==="brokeOff")){return ce.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(g===e){if(r.planned!==void 0){let l=r.planned,f=e;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return ce.errors=[{instancePath:s+"/planned",schemaPath:"#/properties/planned/type",keyword:"type",params:{type:"integ\
er"}}],!1;if(e===f&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return ce.errors=[{instancePath:s+"/planned",schemaPath:"#/properties/plann\
ed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(l<0||isNaN(l))return ce.errors=[{instancePath:s+"/planned",schemaPath:"#/p\
roperties/planned/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=f===e}else var i=!0;if(i){if(r.results!==void 0){let l=r.results,f=e;if(e===
f)if(Array.isArray(l)){var y=!0;let p=l.length;for(let a=0;a<p;a++){let u=l[a],P=e;if(e===P)if(u&&typeof u=="object"&&!Array.isArray(u)){let _;if(u.number===void 0&&
(_="number")||u.ok===void 0&&(_="ok")||u.description===void 0&&(_="description"))return ce.errors=[{instancePath:s+"/results/"+a,schemaPath:"#/properties/result\
s/items/required",keyword:"required",params:{missingProperty:_}}],!1;{let d=e;for(let O in u)if(!(O==="number"||O==="ok"||O==="description")){return ce.errors=[
{instancePath:s+"/results/"+a,schemaPath:"#/properties/results/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O}}],!1;break}
if(d===e){if(u.number!==void 0){let O=u.number,D=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return ce.errors=[{instancePath:s+"/results/"+a+"/nu\
mber",schemaPath:"#/properties/results/items/properties/number/type",keyword:"type",params:{type:"integer"}}],!1;if(e===D&&typeof O=="number"&&isFinite(O)){if(O>
9007199254740991||isNaN(O))return ce.errors=[{instancePath:s+"/results/"+a+"/number",schemaPath:"#/properties/results/items/properties/number/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(O<0||isNaN(O))return ce.errors=[{instancePath:s+"/results/"+a+"/number",schemaPath:"#/propertie\
s/results/items/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=D===e}else var c=!0;if(c){if(u.ok!==void 0){let O=e;if(typeof u.
ok!="boolean")return ce.errors=[{instancePath:s+"/results/"+a+"/ok",schemaPath:"#/properties/results/items/properties/ok/type",keyword:"type",params:{type:"bool\
ean"}}],!1;var c=O===e}else var c=!0;if(c)if(u.description!==void 0){let O=e;if(typeof u.description!="string")return ce.errors=[{instancePath:s+"/results/"+a+"\
/description",schemaPath:"#/properties/results/items/properties/description/type",keyword:"type",params:{type:"string"}}],!1;var c=O===e}else var c=!0}}}}else return ce.
errors=[{instancePath:s+"/results/"+a,schemaPath:"#/properties/results/items/type",keyword:"type",params:{type:"object"}}],!1;var y=P===e;if(!y)break}}else return ce.
errors=[{instancePath:s+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i)if(r.brokeOff!==
void 0){let l=r.brokeOff,f=e;if(typeof l!="string"&&l!==null)return ce.errors=[{instancePath:s+"/brokeOff",schemaPath:"#/properties/brokeOff/type",keyword:"type",
params:{type:ls.properties.brokeOff.type}}],!1;var i=f===e}else var i=!0}}}}else return ce.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return ce.errors=t,e===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Z(r,{instancePath:s="",parentData:C,parentDataProperty:S,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,k=Z.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){let w;if(r.format===void 0&&(w="format")||r.plan===void 0&&(w="plan")||r.suite===void 0&&(w="suite")||r.verdict===void 0&&(w="verdict")||
r.at===void 0&&(w="at")||r.server===void 0&&(w="server")||r.fingerprints===void 0&&(w="fingerprints")||r.rows===void 0&&(w="rows")||r.steps===void 0&&(w="steps")||
r.checks===void 0&&(w="checks")||r.tests===void 0&&(w="tests")||r.present===void 0&&(w="present")||r.failure===void 0&&(w="failure"))return Z.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:w}}],!1;{let _=e;for(let d in r)if(!nr.call(Er.properties,d)){return Z.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(_===e){if(r.format!==void 0){let d=r.format,O=e;if(typeof d!=
"string")return Z.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(d!=="wesley.realm/1")return Z.
errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.realm/1"}}],!1;var i=O===e}else var i=!0;if(i){
if(r.plan!==void 0){let d=e;R(r.plan,{instancePath:s+"/plan",parentData:r,parentDataProperty:"plan",rootData:L,dynamicAnchors:A})||(t=t===null?R.errors:t.concat(
R.errors),e=t.length);var i=d===e}else var i=!0;if(i){if(r.suite!==void 0){let d=e;R(r.suite,{instancePath:s+"/suite",parentData:r,parentDataProperty:"suite",rootData:L,
dynamicAnchors:A})||(t=t===null?R.errors:t.concat(R.errors),e=t.length);var i=d===e}else var i=!0;if(i){if(r.verdict!==void 0){let d=r.verdict,O=e;if(typeof d!=
"string")return Z.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"}}],!1;if(!(d==="PASS"||d==="FAI\
L"||d==="NOTHING_TO_REHEARSE"))return Z.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:Er.properties.
verdict.enum}}],!1;var i=O===e}else var i=!0;if(i){if(r.at!==void 0){let d=e;ze(r.at,{instancePath:s+"/at",parentData:r,parentDataProperty:"at",rootData:L,dynamicAnchors:A})||
(t=t===null?ze.errors:t.concat(ze.errors),e=t.length);var i=d===e}else var i=!0;if(i){if(r.server!==void 0){let d=r.server,O=e,D=e,q=!1,j=e;ie(d,{instancePath:s+
"/server",parentData:r,parentDataProperty:"server",rootData:L,dynamicAnchors:A})||(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);var y=j===e;q=q||y;let E=e;
if(d!==null){let x={instancePath:s+"/server",schemaPath:"#/properties/server/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[x]:t.push(x),e++}var y=E===
e;if(q=q||y,q)e=D,t!==null&&(D?t.length=D:t=null);else{let x={instancePath:s+"/server",schemaPath:"#/properties/server/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[x]:t.push(x),e++,Z.errors=t,!1}var i=O===e}else var i=!0;if(i){if(r.fingerprints!==void 0){let d=r.fingerprints,O=e,D=e,q=!1,j=e;if(e===j)if(d&&typeof d==
"object"&&!Array.isArray(d)){let x;if(d.base===void 0&&(x="base")||d.target===void 0&&(x="target")){let z={instancePath:s+"/fingerprints",schemaPath:"#/properti\
es/fingerprints/anyOf/0/required",keyword:"required",params:{missingProperty:x}};t===null?t=[z]:t.push(z),e++}else{let z=e;for(let Y in d)if(!(Y==="base"||Y==="\
target")){let M={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Y}};
t===null?t=[M]:t.push(M),e++;break}if(z===e){if(d.base!==void 0){let Y=e;R(d.base,{instancePath:s+"/fingerprints/base",parentData:d,parentDataProperty:"base",rootData:L,
dynamicAnchors:A})||(t=t===null?R.errors:t.concat(R.errors),e=t.length);var c=Y===e}else var c=!0;if(c)if(d.target!==void 0){let Y=e;R(d.target,{instancePath:s+
"/fingerprints/target",parentData:d,parentDataProperty:"target",rootData:L,dynamicAnchors:A})||(t=t===null?R.errors:t.concat(R.errors),e=t.length);var c=Y===e}else
var c=!0}}}else{let x={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[x]:
t.push(x),e++}var o=j===e;q=q||o;let E=e;if(d!==null){let x={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf/1/type",keyword:"type",params:{
type:"null"}};t===null?t=[x]:t.push(x),e++}var o=E===e;if(q=q||o,q)e=D,t!==null&&(D?t.length=D:t=null);else{let x={instancePath:s+"/fingerprints",schemaPath:"#/\
properties/fingerprints/anyOf",keyword:"anyOf",params:{}};return t===null?t=[x]:t.push(x),e++,Z.errors=t,!1}var i=O===e}else var i=!0;if(i){if(r.rows!==void 0){
let d=r.rows,O=e;if(e===O)if(Array.isArray(d)){var g=!0;let q=d.length;for(let j=0;j<q;j++){let E=d[j],$=e;if(e===$)if(E&&typeof E=="object"&&!Array.isArray(E)){
let z;if(E.table===void 0&&(z="table")||E.rows===void 0&&(z="rows"))return Z.errors=[{instancePath:s+"/rows/"+j,schemaPath:"#/properties/rows/items/required",keyword:"\
required",params:{missingProperty:z}}],!1;{let Y=e;for(let M in E)if(!(M==="table"||M==="rows")){return Z.errors=[{instancePath:s+"/rows/"+j,schemaPath:"#/prope\
rties/rows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:M}}],!1;break}if(Y===e){if(E.table!==void 0){let M=E.table,oe=e;
if(e===oe)if(typeof M=="string"){if(N(M)<1)return Z.errors=[{instancePath:s+"/rows/"+j+"/table",schemaPath:"#/properties/rows/items/properties/table/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return Z.errors=[{instancePath:s+"/rows/"+j+"/table",schemaPath:"#/properties/rows/items/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var l=oe===e}else var l=!0;if(l)if(E.rows!==void 0){let M=E.rows,oe=e;if(!(typeof M=="number"&&!(M%1)&&!isNaN(M)&&isFinite(M)))
return Z.errors=[{instancePath:s+"/rows/"+j+"/rows",schemaPath:"#/properties/rows/items/properties/rows/type",keyword:"type",params:{type:"integer"}}],!1;if(e===
oe&&typeof M=="number"&&isFinite(M)){if(M>9007199254740991||isNaN(M))return Z.errors=[{instancePath:s+"/rows/"+j+"/rows",schemaPath:"#/properties/rows/items/pro\
perties/rows/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(M<0||isNaN(M))return Z.errors=[{instancePath:s+"/rows/"+j+"/rows",
schemaPath:"#/properties/rows/items/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var l=oe===e}else var l=!0}}}else return Z.
errors=[{instancePath:s+"/rows/"+j,schemaPath:"#/properties/rows/items/type",keyword:"type",params:{type:"object"}}],!1;var g=$===e;if(!g)break}}else return Z.errors=
[{instancePath:s+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type:"array"}}],!1;var i=O===e}else var i=!0;if(i){if(r.steps!==void 0){let d=r.
steps,O=e;if(e===O)if(Array.isArray(d)){var f=!0;let q=d.length;for(let j=0;j<q;j++){let E=e;J(d[j],{instancePath:s+"/steps/"+j,parentData:d,parentDataProperty:j,
rootData:L,dynamicAnchors:A})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var f=E===e;if(!f)break}}else return Z.errors=[{instancePath:s+"/steps",schemaPath:"\
#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var i=O===e}else var i=!0;if(i){if(r.checks!==void 0){let d=r.checks,O=e;if(e===O)if(Array.isArray(
d)){var h=!0;let q=d.length;for(let j=0;j<q;j++){let E=e;Ie(d[j],{instancePath:s+"/checks/"+j,parentData:d,parentDataProperty:j,rootData:L,dynamicAnchors:A})||(t=
t===null?Ie.errors:t.concat(Ie.errors),e=t.length);var h=E===e;if(!h)break}}else return Z.errors=[{instancePath:s+"/checks",schemaPath:"#/properties/checks/type",
keyword:"type",params:{type:"array"}}],!1;var i=O===e}else var i=!0;if(i){if(r.tests!==void 0){let d=r.tests,O=e,D=e,q=!1,j=e;ce(d,{instancePath:s+"/tests",parentData:r,
parentDataProperty:"tests",rootData:L,dynamicAnchors:A})||(t=t===null?ce.errors:t.concat(ce.errors),e=t.length);var p=j===e;q=q||p;let E=e;if(d!==null){let x={instancePath:s+
"/tests",schemaPath:"#/properties/tests/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[x]:t.push(x),e++}var p=E===e;if(q=q||p,q)e=D,t!==null&&(D?
t.length=D:t=null);else{let x={instancePath:s+"/tests",schemaPath:"#/properties/tests/anyOf",keyword:"anyOf",params:{}};return t===null?t=[x]:t.push(x),e++,Z.errors=
t,!1}var i=O===e}else var i=!0;if(i){if(r.present!==void 0){let d=r.present,O=e;if(e===O)if(Array.isArray(d)){var a=!0;let q=d.length;for(let j=0;j<q;j++){let E=d[j],
$=e;if(e===$)if(typeof E=="string"){if(N(E)<1)return Z.errors=[{instancePath:s+"/present/"+j,schemaPath:"#/properties/present/items/minLength",keyword:"minLengt\
h",params:{limit:1}}],!1}else return Z.errors=[{instancePath:s+"/present/"+j,schemaPath:"#/properties/present/items/type",keyword:"type",params:{type:"string"}}],
!1;var a=$===e;if(!a)break}}else return Z.errors=[{instancePath:s+"/present",schemaPath:"#/properties/present/type",keyword:"type",params:{type:"array"}}],!1;var i=O===
e}else var i=!0;if(i)if(r.failure!==void 0){let d=r.failure,O=e,D=e,q=!1,j=e;if(e===j)if(d&&typeof d=="object"&&!Array.isArray(d)){let x;if(d.code===void 0&&(x=
"code")||d.message===void 0&&(x="message")){let z={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf/0/required",keyword:"required",params:{missingProperty:x}};
t===null?t=[z]:t.push(z),e++}else{let z=e;for(let Y in d)if(!(Y==="code"||Y==="message")){let M={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyO\
f/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Y}};t===null?t=[M]:t.push(M),e++;break}if(z===e){if(d.code!==void 0){let Y=d.
code,M=e;if(e===M)if(typeof Y=="string"){if(N(Y)<1){let oe={instancePath:s+"/failure/code",schemaPath:"#/properties/failure/anyOf/0/properties/code/minLength",keyword:"\
minLength",params:{limit:1}};t===null?t=[oe]:t.push(oe),e++}}else{let oe={instancePath:s+"/failure/code",schemaPath:"#/properties/failure/anyOf/0/properties/cod\
e/type",keyword:"type",params:{type:"string"}};t===null?t=[oe]:t.push(oe),e++}var u=M===e}else var u=!0;if(u)if(d.message!==void 0){let Y=e;if(typeof d.message!=
"string"){let oe={instancePath:s+"/failure/message",schemaPath:"#/properties/failure/anyOf/0/properties/message/type",keyword:"type",params:{type:"string"}};t===
null?t=[oe]:t.push(oe),e++}var u=Y===e}else var u=!0}}}else{let x={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf/0/type",keyword:"type",params:{
type:"object"}};t===null?t=[x]:t.push(x),e++}var P=j===e;q=q||P;let E=e;if(d!==null){let x={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf/1/t\
ype",keyword:"type",params:{type:"null"}};t===null?t=[x]:t.push(x),e++}var P=E===e;if(q=q||P,q)e=D,t!==null&&(D?t.length=D:t=null);else{let x={instancePath:s+"/\
failure",schemaPath:"#/properties/failure/anyOf",keyword:"anyOf",params:{}};return t===null?t=[x]:t.push(x),e++,Z.errors=t,!1}var i=O===e}else var i=!0}}}}}}}}}}}}}}else
return Z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Z.errors=t,e===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Sr=Oe,qr={type:"object",properties:{format:{type:"string",const:"wesley.scores/1"},scs:{$ref:"https://wesley.dev/schemas/definitions/Coverage"},tci:{$ref:"h\
ttps://wesley.dev/schemas/definitions/Confidence"},mri:{$ref:"https://wesley.dev/schemas/definitions/Risk"},gates:{type:"array",items:{type:"object",properties:{
score:{type:"string",enum:["scs","tci","mri"]},value:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},limit:{$ref:"https://wesley.dev/schemas/definit\
ions/BasisPoints"},passes:{type:"boolean"}},required:["score","value","limit","passes"],additionalProperties:!1}},verdict:{type:"string",enum:["ELEMENTARY","REQ\
UIRES_INVESTIGATION","YOU_SHALL_NOT_PASS"]}},required:["format","scs","tci","mri","gates","verdict"],additionalProperties:!1},gr={type:"object",properties:{value:{
$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},groups:{type:"array",items:{type:"object",properties:{group:{type:"string",enum:["sql","types","valid\
ation","tests"]},covered:{type:"integer",minimum:0,maximum:9007199254740991},elements:{type:"integer",minimum:0,maximum:9007199254740991},coveredWeight:{type:"i\
nteger",minimum:0,maximum:9007199254740991},weight:{type:"integer",minimum:0,maximum:9007199254740991}},required:["group","covered","elements","coveredWeight","\
weight"],additionalProperties:!1}},off:{type:"array",items:{type:"string",enum:["postgres","typescript","zod","pgtap"]}},missing:{type:"array",items:{type:"obje\
ct",properties:{element:{type:"string",minLength:1},weight:{type:"integer",minimum:0,maximum:9007199254740991},groups:{type:"array",items:{type:"string",enum:["\
sql","types","validation","tests"]}}},required:["element","weight","groups"],additionalProperties:!1}}},required:["value","groups","off","missing"],additionalProperties:!1};function fe(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,k=fe.evaluated;if(k.dynamicProps&&(k.props=
void 0),k.dynamicItems&&(k.items=void 0),!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return fe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"integer"}}],!1;if(e===0&&typeof r=="number"&&isFinite(r)){if(r>1e4||isNaN(r))return fe.errors=[{instancePath:s,schemaPath:"#/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e4}}],!1;if(r<0||isNaN(r))return fe.errors=[{instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}return fe.errors=t,e===0}fe.evaluated={dynamicProps:!1,dynamicItems:!1};function F(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,
dynamicAnchors:A={}}={}){let t=null,e=0,k=F.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let h;if(r.value===void 0&&(h="value")||r.groups===void 0&&(h="groups")||r.off===void 0&&(h="off")||r.missing===void 0&&(h="missing"))return F.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:h}}],!1;{let p=e;for(let a in r)if(!(a==="value"||a==="groups"||a==="off"||a===
"missing")){return F.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(p===
e){if(r.value!==void 0){let a=e;fe(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:A})||(t=t===null?fe.errors:
t.concat(fe.errors),e=t.length);var i=a===e}else var i=!0;if(i){if(r.groups!==void 0){let a=r.groups,u=e;if(e===u)if(Array.isArray(a)){var y=!0;let w=a.length;for(let _=0;_<
w;_++){let d=a[_],O=e;if(e===O)if(d&&typeof d=="object"&&!Array.isArray(d)){let q;if(d.group===void 0&&(q="group")||d.covered===void 0&&(q="covered")||d.elements===
void 0&&(q="elements")||d.coveredWeight===void 0&&(q="coveredWeight")||d.weight===void 0&&(q="weight"))return F.errors=[{instancePath:s+"/groups/"+_,schemaPath:"\
#/properties/groups/items/required",keyword:"required",params:{missingProperty:q}}],!1;{let j=e;for(let E in d)if(!(E==="group"||E==="covered"||E==="elements"||
E==="coveredWeight"||E==="weight")){return F.errors=[{instancePath:s+"/groups/"+_,schemaPath:"#/properties/groups/items/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:E}}],!1;break}if(j===e){if(d.group!==void 0){let E=d.group,$=e;if(typeof E!="string")return F.errors=[{instancePath:s+"/\
groups/"+_+"/group",schemaPath:"#/properties/groups/items/properties/group/type",keyword:"type",params:{type:"string"}}],!1;if(!(E==="sql"||E==="types"||E==="va\
lidation"||E==="tests"))return F.errors=[{instancePath:s+"/groups/"+_+"/group",schemaPath:"#/properties/groups/items/properties/group/enum",keyword:"enum",params:{
allowedValues:gr.properties.groups.items.properties.group.enum}}],!1;var c=$===e}else var c=!0;if(c){if(d.covered!==void 0){let E=d.covered,$=e;if(!(typeof E=="\
number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return F.errors=[{instancePath:s+"/groups/"+_+"/covered",schemaPath:"#/properties/groups/items/properties/covered/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===$&&typeof E=="number"&&isFinite(E)){if(E>9007199254740991||isNaN(E))return F.errors=[{instancePath:s+"/groups\
/"+_+"/covered",schemaPath:"#/properties/groups/items/properties/covered/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(E<0||
isNaN(E))return F.errors=[{instancePath:s+"/groups/"+_+"/covered",schemaPath:"#/properties/groups/items/properties/covered/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var c=$===e}else var c=!0;if(c){if(d.elements!==void 0){let E=d.elements,$=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return F.
errors=[{instancePath:s+"/groups/"+_+"/elements",schemaPath:"#/properties/groups/items/properties/elements/type",keyword:"type",params:{type:"integer"}}],!1;if(e===
$&&typeof E=="number"&&isFinite(E)){if(E>9007199254740991||isNaN(E))return F.errors=[{instancePath:s+"/groups/"+_+"/elements",schemaPath:"#/properties/groups/it\
ems/properties/elements/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(E<0||isNaN(E))return F.errors=[{instancePath:s+"/grou\
ps/"+_+"/elements",schemaPath:"#/properties/groups/items/properties/elements/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=$===e}else var c=!0;
if(c){if(d.coveredWeight!==void 0){let E=d.coveredWeight,$=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return F.errors=[{instancePath:s+"/groups/"+
_+"/coveredWeight",schemaPath:"#/properties/groups/items/properties/coveredWeight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===$&&typeof E=="number"&&
isFinite(E)){if(E>9007199254740991||isNaN(E))return F.errors=[{instancePath:s+"/groups/"+_+"/coveredWeight",schemaPath:"#/properties/groups/items/properties/cov\
eredWeight/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(E<0||isNaN(E))return F.errors=[{instancePath:s+"/groups/"+_+"/cove\
redWeight",schemaPath:"#/properties/groups/items/properties/coveredWeight/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=$===e}else var c=!0;
if(c)if(d.weight!==void 0){let E=d.weight,$=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return F.errors=[{instancePath:s+"/groups/"+_+"/weight",schemaPath:"\
#/properties/groups/items/properties/weight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===$&&typeof E=="number"&&isFinite(E)){if(E>9007199254740991||
isNaN(E))return F.errors=[{instancePath:s+"/groups/"+_+"/weight",schemaPath:"#/properties/groups/items/properties/weight/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(E<0||isNaN(E))return F.errors=[{instancePath:s+"/groups/"+_+"/weight",schemaPath:"#/properties/groups/items/properties/weigh\
t/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=$===e}else var c=!0}}}}}}else return F.errors=[{instancePath:s+"/groups/"+_,schemaPath:"\
#/properties/groups/items/type",keyword:"type",params:{type:"object"}}],!1;var y=O===e;if(!y)break}}else return F.errors=[{instancePath:s+"/groups",schemaPath:"\
#/properties/groups/type",keyword:"type",params:{type:"array"}}],!1;var i=u===e}else var i=!0;if(i){if(r.off!==void 0){let a=r.off,u=e;if(e===u)if(Array.isArray(
a)){var o=!0;let w=a.length;for(let _=0;_<w;_++){let d=a[_],O=e;if(typeof d!="string")return F.errors=[{instancePath:s+"/off/"+_,schemaPath:"#/properties/off/it\
ems/type",keyword:"type",params:{type:"string"}}],!1;if(!(d==="postgres"||d==="typescript"||d==="zod"||d==="pgtap"))return F.errors=[{instancePath:s+"/off/"+_,schemaPath:"\
#/properties/off/items/enum",keyword:"enum",params:{allowedValues:gr.properties.off.items.enum}}],!1;var o=O===e;if(!o)break}}else return F.errors=[{instancePath:s+
"/off",schemaPath:"#/properties/off/type",keyword:"type",params:{type:"array"}}],!1;var i=u===e}else var i=!0;if(i)if(r.missing!==void 0){let a=r.missing,u=e;if(e===
u)if(Array.isArray(a)){var g=!0;let w=a.length;for(let _=0;_<w;_++){let d=a[_],O=e;if(e===O)if(d&&typeof d=="object"&&!Array.isArray(d)){let q;if(d.element===void 0&&
(q="element")||d.weight===void 0&&(q="weight")||d.groups===void 0&&(q="groups"))return F.errors=[{instancePath:s+"/missing/"+_,schemaPath:"#/properties/missing/\
items/required",keyword:"required",params:{missingProperty:q}}],!1;{let j=e;for(let E in d)if(!(E==="element"||E==="weight"||E==="groups")){return F.errors=[{instancePath:s+
"/missing/"+_,schemaPath:"#/properties/missing/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:E}}],!1;break}if(j===e){if(d.
element!==void 0){let E=d.element,$=e;if(e===$)if(typeof E=="string"){if(N(E)<1)return F.errors=[{instancePath:s+"/missing/"+_+"/element",schemaPath:"#/properti\
es/missing/items/properties/element/minLength",keyword:"minLength",params:{limit:1}}],!1}else return F.errors=[{instancePath:s+"/missing/"+_+"/element",schemaPath:"\
#/properties/missing/items/properties/element/type",keyword:"type",params:{type:"string"}}],!1;var l=$===e}else var l=!0;if(l){if(d.weight!==void 0){let E=d.weight,
$=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return F.errors=[{instancePath:s+"/missing/"+_+"/weight",schemaPath:"#/properties/missing/items/pro\
perties/weight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===$&&typeof E=="number"&&isFinite(E)){if(E>9007199254740991||isNaN(E))return F.errors=[{instancePath:s+
"/missing/"+_+"/weight",schemaPath:"#/properties/missing/items/properties/weight/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;
if(E<0||isNaN(E))return F.errors=[{instancePath:s+"/missing/"+_+"/weight",schemaPath:"#/properties/missing/items/properties/weight/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}var l=$===e}else var l=!0;if(l)if(d.groups!==void 0){let E=d.groups,$=e;if(e===$)if(Array.isArray(E)){var f=!0;let z=E.length;for(let Y=0;Y<
z;Y++){let M=E[Y],oe=e;if(typeof M!="string")return F.errors=[{instancePath:s+"/missing/"+_+"/groups/"+Y,schemaPath:"#/properties/missing/items/properties/group\
s/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(M==="sql"||M==="types"||M==="validation"||M==="tests"))return F.errors=[{instancePath:s+"/missing/"+
_+"/groups/"+Y,schemaPath:"#/properties/missing/items/properties/groups/items/enum",keyword:"enum",params:{allowedValues:gr.properties.missing.items.properties.
groups.items.enum}}],!1;var f=oe===e;if(!f)break}}else return F.errors=[{instancePath:s+"/missing/"+_+"/groups",schemaPath:"#/properties/missing/items/propertie\
s/groups/type",keyword:"type",params:{type:"array"}}],!1;var l=$===e}else var l=!0}}}}else return F.errors=[{instancePath:s+"/missing/"+_,schemaPath:"#/properti\
es/missing/items/type",keyword:"type",params:{type:"object"}}],!1;var g=O===e;if(!g)break}}else return F.errors=[{instancePath:s+"/missing",schemaPath:"#/proper\
ties/missing/type",keyword:"type",params:{type:"array"}}],!1;var i=u===e}else var i=!0}}}}}else return F.errors=[{instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return F.errors=t,e===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ps={type:"object",properties:{value:{$ref:"ht\
tps://wesley.dev/schemas/definitions/BasisPoints"},parts:{type:"array",items:{type:"object",properties:{part:{type:"string",enum:["structure","behaviour","plan"]},
share:{type:"integer",minimum:0,maximum:9007199254740991},passed:{type:"integer",minimum:0,maximum:9007199254740991},of:{type:"integer",minimum:0,maximum:9007199254740991},
missing:{type:"array",items:{type:"string",minLength:1}}},required:["part","share","passed","of","missing"],additionalProperties:!1}}},required:["value","parts"],
additionalProperties:!1};function te(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,k=te.evaluated;
if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.value===void 0&&(g="value")||
r.parts===void 0&&(g="parts"))return te.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let l=e;for(let f in r)
if(!(f==="value"||f==="parts")){return te.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],
!1;break}if(l===e){if(r.value!==void 0){let f=e;fe(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:A})||(t=t===
null?fe.errors:t.concat(fe.errors),e=t.length);var i=f===e}else var i=!0;if(i)if(r.parts!==void 0){let f=r.parts,h=e;if(e===h)if(Array.isArray(f)){var y=!0;let a=f.
length;for(let u=0;u<a;u++){let P=f[u],w=e;if(e===w)if(P&&typeof P=="object"&&!Array.isArray(P)){let d;if(P.part===void 0&&(d="part")||P.share===void 0&&(d="sha\
re")||P.passed===void 0&&(d="passed")||P.of===void 0&&(d="of")||P.missing===void 0&&(d="missing"))return te.errors=[{instancePath:s+"/parts/"+u,schemaPath:"#/pr\
operties/parts/items/required",keyword:"required",params:{missingProperty:d}}],!1;{let O=e;for(let D in P)if(!(D==="part"||D==="share"||D==="passed"||D==="of"||
D==="missing")){return te.errors=[{instancePath:s+"/parts/"+u,schemaPath:"#/properties/parts/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:D}}],!1;break}if(O===e){if(P.part!==void 0){let D=P.part,q=e;if(typeof D!="string")return te.errors=[{instancePath:s+"/parts/"+u+"/part",schemaPath:"\
#/properties/parts/items/properties/part/type",keyword:"type",params:{type:"string"}}],!1;if(!(D==="structure"||D==="behaviour"||D==="plan"))return te.errors=[{
instancePath:s+"/parts/"+u+"/part",schemaPath:"#/properties/parts/items/properties/part/enum",keyword:"enum",params:{allowedValues:ps.properties.parts.items.properties.
part.enum}}],!1;var c=q===e}else var c=!0;if(c){if(P.share!==void 0){let D=P.share,q=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return te.errors=
[{instancePath:s+"/parts/"+u+"/share",schemaPath:"#/properties/parts/items/properties/share/type",keyword:"type",params:{type:"integer"}}],!1;if(e===q&&typeof D==
"number"&&isFinite(D)){if(D>9007199254740991||isNaN(D))return te.errors=[{instancePath:s+"/parts/"+u+"/share",schemaPath:"#/properties/parts/items/properties/sh\
are/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(D<0||isNaN(D))return te.errors=[{instancePath:s+"/parts/"+u+"/share",schemaPath:"\
#/properties/parts/items/properties/share/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=q===e}else var c=!0;if(c){if(P.passed!==void 0){
let D=P.passed,q=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return te.errors=[{instancePath:s+"/parts/"+u+"/passed",schemaPath:"#/properties/par\
ts/items/properties/passed/type",keyword:"type",params:{type:"integer"}}],!1;if(e===q&&typeof D=="number"&&isFinite(D)){if(D>9007199254740991||isNaN(D))return te.
errors=[{instancePath:s+"/parts/"+u+"/passed",schemaPath:"#/properties/parts/items/properties/passed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(D<0||isNaN(D))return te.errors=[{instancePath:s+"/parts/"+u+"/passed",schemaPath:"#/properties/parts/items/properties/passed/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}var c=q===e}else var c=!0;if(c){if(P.of!==void 0){let D=P.of,q=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return te.
errors=[{instancePath:s+"/parts/"+u+"/of",schemaPath:"#/properties/parts/items/properties/of/type",keyword:"type",params:{type:"integer"}}],!1;if(e===q&&typeof D==
"number"&&isFinite(D)){if(D>9007199254740991||isNaN(D))return te.errors=[{instancePath:s+"/parts/"+u+"/of",schemaPath:"#/properties/parts/items/properties/of/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(D<0||isNaN(D))return te.errors=[{instancePath:s+"/parts/"+u+"/of",schemaPath:"#\
/properties/parts/items/properties/of/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=q===e}else var c=!0;if(c)if(P.missing!==void 0){let D=P.
missing,q=e;if(e===q)if(Array.isArray(D)){var o=!0;let E=D.length;for(let $=0;$<E;$++){let x=D[$],z=e;if(e===z)if(typeof x=="string"){if(N(x)<1)return te.errors=
[{instancePath:s+"/parts/"+u+"/missing/"+$,schemaPath:"#/properties/parts/items/properties/missing/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return te.errors=[{instancePath:s+"/parts/"+u+"/missing/"+$,schemaPath:"#/properties/parts/items/properties/missing/items/type",keyword:"type",params:{type:"str\
ing"}}],!1;var o=z===e;if(!o)break}}else return te.errors=[{instancePath:s+"/parts/"+u+"/missing",schemaPath:"#/properties/parts/items/properties/missing/type",
keyword:"type",params:{type:"array"}}],!1;var c=q===e}else var c=!0}}}}}}else return te.errors=[{instancePath:s+"/parts/"+u,schemaPath:"#/properties/parts/items\
/type",keyword:"type",params:{type:"object"}}],!1;var y=w===e;if(!y)break}}else return te.errors=[{instancePath:s+"/parts",schemaPath:"#/properties/parts/type",
keyword:"type",params:{type:"array"}}],!1;var i=h===e}else var i=!0}}}else return te.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}}],!1;return te.errors=t,e===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var jr={type:"object",properties:{step:{type:"string",minLength:1},value:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},blocks:{type:"string",enum:[
"nothing","schema changes","writes","reads and writes"]},lasts:{type:"string",enum:["metadata only","batch","full scan","rewrite"]},observed:{type:"boolean"},wayBack:{
type:"boolean"}},required:["step","value","blocks","lasts","observed","wayBack"],additionalProperties:!1};function be(r,{instancePath:s="",parentData:C,parentDataProperty:S,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,k=be.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let y;if(r.step===void 0&&(y="step")||r.value===void 0&&(y="value")||r.blocks===void 0&&(y="blocks")||r.lasts===void 0&&(y="lasts")||
r.observed===void 0&&(y="observed")||r.wayBack===void 0&&(y="wayBack"))return be.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],
!1;{let c=e;for(let o in r)if(!(o==="step"||o==="value"||o==="blocks"||o==="lasts"||o==="observed"||o==="wayBack")){return be.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(c===e){if(r.step!==void 0){let o=r.step,g=e;if(e===g)if(typeof o==
"string"){if(N(o)<1)return be.errors=[{instancePath:s+"/step",schemaPath:"#/properties/step/minLength",keyword:"minLength",params:{limit:1}}],!1}else return be.
errors=[{instancePath:s+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type:"string"}}],!1;var i=g===e}else var i=!0;if(i){if(r.value!==void 0){
let o=e;fe(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:A})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.
length);var i=o===e}else var i=!0;if(i){if(r.blocks!==void 0){let o=r.blocks,g=e;if(typeof o!="string")return be.errors=[{instancePath:s+"/blocks",schemaPath:"#\
/properties/blocks/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="nothing"||o==="schema changes"||o==="writes"||o==="reads and writes"))return be.errors=
[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/enum",keyword:"enum",params:{allowedValues:jr.properties.blocks.enum}}],!1;var i=g===e}else var i=!0;
if(i){if(r.lasts!==void 0){let o=r.lasts,g=e;if(typeof o!="string")return be.errors=[{instancePath:s+"/lasts",schemaPath:"#/properties/lasts/type",keyword:"type",
params:{type:"string"}}],!1;if(!(o==="metadata only"||o==="batch"||o==="full scan"||o==="rewrite"))return be.errors=[{instancePath:s+"/lasts",schemaPath:"#/prop\
erties/lasts/enum",keyword:"enum",params:{allowedValues:jr.properties.lasts.enum}}],!1;var i=g===e}else var i=!0;if(i){if(r.observed!==void 0){let o=e;if(typeof r.
observed!="boolean")return be.errors=[{instancePath:s+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type:"boolean"}}],!1;var i=o===
e}else var i=!0;if(i)if(r.wayBack!==void 0){let o=e;if(typeof r.wayBack!="boolean")return be.errors=[{instancePath:s+"/wayBack",schemaPath:"#/properties/wayBack\
/type",keyword:"type",params:{type:"boolean"}}],!1;var i=o===e}else var i=!0}}}}}}}else return be.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return be.errors=t,e===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $e(r,{instancePath:s="",parentData:C,parentDataProperty:S,
rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,k=$e.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let o;if(r.value===void 0&&(o="value")||r.riskiest===void 0&&(o="riskiest")||r.steps===void 0&&(o="steps"))return $e.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;{let g=e;for(let l in r)if(!(l==="value"||l==="riskiest"||l==="steps")){return $e.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(g===e){if(r.value!==void 0){let l=e;
fe(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:A})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);
var i=l===e}else var i=!0;if(i){if(r.riskiest!==void 0){let l=r.riskiest,f=e,h=e,p=!1,a=e;be(l,{instancePath:s+"/riskiest",parentData:r,parentDataProperty:"risk\
iest",rootData:L,dynamicAnchors:A})||(t=t===null?be.errors:t.concat(be.errors),e=t.length);var y=a===e;p=p||y;let u=e;if(l!==null){let w={instancePath:s+"/riski\
est",schemaPath:"#/properties/riskiest/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var y=u===e;if(p=p||y,p)e=h,t!==null&&(h?
t.length=h:t=null);else{let w={instancePath:s+"/riskiest",schemaPath:"#/properties/riskiest/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(w),e++,
$e.errors=t,!1}var i=f===e}else var i=!0;if(i)if(r.steps!==void 0){let l=r.steps,f=e;if(e===f)if(Array.isArray(l)){var c=!0;let p=l.length;for(let a=0;a<p;a++){
let u=e;be(l[a],{instancePath:s+"/steps/"+a,parentData:l,parentDataProperty:a,rootData:L,dynamicAnchors:A})||(t=t===null?be.errors:t.concat(be.errors),e=t.length);
var c=u===e;if(!c)break}}else return $e.errors=[{instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var i=f===
e}else var i=!0}}}}else return $e.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return $e.errors=t,e===0}$e.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};function Oe(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,
k=Oe.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.format===void 0&&
(o="format")||r.scs===void 0&&(o="scs")||r.tci===void 0&&(o="tci")||r.mri===void 0&&(o="mri")||r.gates===void 0&&(o="gates")||r.verdict===void 0&&(o="verdict"))
return Oe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;{let g=e;for(let l in r)if(!(l==="format"||l==="scs"||
l==="tci"||l==="mri"||l==="gates"||l==="verdict")){return Oe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l}}],!1;break}if(g===e){if(r.format!==void 0){let l=r.format,f=e;if(typeof l!="string")return Oe.errors=[{instancePath:s+"/format",schemaPath:"\
#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(l!=="wesley.scores/1")return Oe.errors=[{instancePath:s+"/format",schemaPath:"#/properti\
es/format/const",keyword:"const",params:{allowedValue:"wesley.scores/1"}}],!1;var i=f===e}else var i=!0;if(i){if(r.scs!==void 0){let l=e;F(r.scs,{instancePath:s+
"/scs",parentData:r,parentDataProperty:"scs",rootData:L,dynamicAnchors:A})||(t=t===null?F.errors:t.concat(F.errors),e=t.length);var i=l===e}else var i=!0;if(i){
if(r.tci!==void 0){let l=e;te(r.tci,{instancePath:s+"/tci",parentData:r,parentDataProperty:"tci",rootData:L,dynamicAnchors:A})||(t=t===null?te.errors:t.concat(te.
errors),e=t.length);var i=l===e}else var i=!0;if(i){if(r.mri!==void 0){let l=e;$e(r.mri,{instancePath:s+"/mri",parentData:r,parentDataProperty:"mri",rootData:L,
dynamicAnchors:A})||(t=t===null?$e.errors:t.concat($e.errors),e=t.length);var i=l===e}else var i=!0;if(i){if(r.gates!==void 0){let l=r.gates,f=e;if(e===f)if(Array.
isArray(l)){var y=!0;let p=l.length;for(let a=0;a<p;a++){let u=l[a],P=e;if(e===P)if(u&&typeof u=="object"&&!Array.isArray(u)){let _;if(u.score===void 0&&(_="sco\
re")||u.value===void 0&&(_="value")||u.limit===void 0&&(_="limit")||u.passes===void 0&&(_="passes"))return Oe.errors=[{instancePath:s+"/gates/"+a,schemaPath:"#/\
properties/gates/items/required",keyword:"required",params:{missingProperty:_}}],!1;{let d=e;for(let O in u)if(!(O==="score"||O==="value"||O==="limit"||O==="pas\
ses")){return Oe.errors=[{instancePath:s+"/gates/"+a,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O}}],
!1;break}if(d===e){if(u.score!==void 0){let O=u.score,D=e;if(typeof O!="string")return Oe.errors=[{instancePath:s+"/gates/"+a+"/score",schemaPath:"#/properties/\
gates/items/properties/score/type",keyword:"type",params:{type:"string"}}],!1;if(!(O==="scs"||O==="tci"||O==="mri"))return Oe.errors=[{instancePath:s+"/gates/"+
a+"/score",schemaPath:"#/properties/gates/items/properties/score/enum",keyword:"enum",params:{allowedValues:qr.properties.gates.items.properties.score.enum}}],!1;
var c=D===e}else var c=!0;if(c){if(u.value!==void 0){let O=e;fe(u.value,{instancePath:s+"/gates/"+a+"/value",parentData:u,parentDataProperty:"value",rootData:L,
dynamicAnchors:A})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var c=O===e}else var c=!0;if(c){if(u.limit!==void 0){let O=e;fe(u.limit,{instancePath:s+
"/gates/"+a+"/limit",parentData:u,parentDataProperty:"limit",rootData:L,dynamicAnchors:A})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var c=O===e}else
var c=!0;if(c)if(u.passes!==void 0){let O=e;if(typeof u.passes!="boolean")return Oe.errors=[{instancePath:s+"/gates/"+a+"/passes",schemaPath:"#/properties/gates\
/items/properties/passes/type",keyword:"type",params:{type:"boolean"}}],!1;var c=O===e}else var c=!0}}}}}else return Oe.errors=[{instancePath:s+"/gates/"+a,schemaPath:"\
#/properties/gates/items/type",keyword:"type",params:{type:"object"}}],!1;var y=P===e;if(!y)break}}else return Oe.errors=[{instancePath:s+"/gates",schemaPath:"#\
/properties/gates/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i)if(r.verdict!==void 0){let l=r.verdict,f=e;if(typeof l!="string")
return Oe.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="ELEMENTARY"||l==="REQUI\
RES_INVESTIGATION"||l==="YOU_SHALL_NOT_PASS"))return Oe.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:qr.
properties.verdict.enum}}],!1;var i=f===e}else var i=!0}}}}}}}else return Oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return Oe.errors=t,e===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $r=xe;function xe(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:A={}}={}){let t=null,e=0,k=xe.evaluated;if(k.dynamicProps&&(k.props=
void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.format===void 0&&(g="format")||r.schema===void 0&&(g="sch\
ema")||r.digest===void 0&&(g="digest")||r.annotations===void 0&&(g="annotations")||r.origin===void 0&&(g="origin"))return xe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:g}}],!1;{let l=e;for(let f in r)if(!(f==="format"||f==="schema"||f==="digest"||f==="annotations"||f==="or\
igin")){return xe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(l===e){
if(r.format!==void 0){let f=r.format,h=e;if(typeof f!="string")return xe.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",
params:{type:"string"}}],!1;if(f!=="wesley.baseline/1")return xe.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{
allowedValue:"wesley.baseline/1"}}],!1;var i=h===e}else var i=!0;if(i){if(r.schema!==void 0){let f=e;_e(r.schema,{instancePath:s+"/schema",parentData:r,parentDataProperty:"\
schema",rootData:L,dynamicAnchors:A})||(t=t===null?_e.errors:t.concat(_e.errors),e=t.length);var i=f===e}else var i=!0;if(i){if(r.digest!==void 0){let f=e;R(r.digest,
{instancePath:s+"/digest",parentData:r,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||(t=t===null?R.errors:t.concat(R.errors),e=t.length);var i=f===
e}else var i=!0;if(i){if(r.annotations!==void 0){let f=e;De(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"annotations",rootData:L,
dynamicAnchors:A})||(t=t===null?De.errors:t.concat(De.errors),e=t.length);var i=f===e}else var i=!0;if(i)if(r.origin!==void 0){let f=r.origin,h=e;if(e===h)if(f&&
typeof f=="object"&&!Array.isArray(f)){let a;if(f.certificate===void 0&&(a="certificate")||f.plan===void 0&&(a="plan"))return xe.errors=[{instancePath:s+"/origi\
n",schemaPath:"#/properties/origin/required",keyword:"required",params:{missingProperty:a}}],!1;{let u=e;for(let P in f)if(!(P==="certificate"||P==="plan")){return xe.
errors=[{instancePath:s+"/origin",schemaPath:"#/properties/origin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}}],!1;break}
if(u===e){if(f.certificate!==void 0){let P=f.certificate,w=e,_=e,d=!1,O=e;R(P,{instancePath:s+"/origin/certificate",parentData:f,parentDataProperty:"certificate",
rootData:L,dynamicAnchors:A})||(t=t===null?R.errors:t.concat(R.errors),e=t.length);var y=O===e;d=d||y;let D=e;if(P!==null){let q={instancePath:s+"/origin/certif\
icate",schemaPath:"#/properties/origin/properties/certificate/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[q]:t.push(q),e++}var y=D===e;if(d=d||
y,d)e=_,t!==null&&(_?t.length=_:t=null);else{let q={instancePath:s+"/origin/certificate",schemaPath:"#/properties/origin/properties/certificate/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[q]:t.push(q),e++,xe.errors=t,!1}var c=w===e}else var c=!0;if(c)if(f.plan!==void 0){let P=f.plan,w=e,_=e,d=!1,O=e;R(P,{instancePath:s+
"/origin/plan",parentData:f,parentDataProperty:"plan",rootData:L,dynamicAnchors:A})||(t=t===null?R.errors:t.concat(R.errors),e=t.length);var o=O===e;d=d||o;let D=e;
if(P!==null){let j={instancePath:s+"/origin/plan",schemaPath:"#/properties/origin/properties/plan/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=
[j]:t.push(j),e++}var o=D===e;if(d=d||o,d)e=_,t!==null&&(_?t.length=_:t=null);else{let j={instancePath:s+"/origin/plan",schemaPath:"#/properties/origin/properti\
es/plan/anyOf",keyword:"anyOf",params:{}};return t===null?t=[j]:t.push(j),e++,xe.errors=t,!1}var c=w===e}else var c=!0}}}else return xe.errors=[{instancePath:s+
"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type:"object"}}],!1;var i=h===e}else var i=!0}}}}}}else return xe.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return xe.errors=t,e===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Vr=we,fs={type:"\
object",properties:{format:{type:"string",const:"wesley.record/1"},phase:{type:"string",enum:["transform","diff","plan","rehearse","certify"]},wesley:{type:"str\
ing",minLength:1},options:{type:"object",propertyNames:{type:"string",minLength:1},additionalProperties:{type:"string"}},inputs:{type:"object",propertyNames:{type:"\
string",minLength:1},additionalProperties:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},outputs:{type:"object",propertyNames:{type:"string",minLength:1},
additionalProperties:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},digest:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["format","\
phase","wesley","options","inputs","outputs","digest"],additionalProperties:!1};function we(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,
dynamicAnchors:A={}}={}){let t=null,e=0,k=we.evaluated;if(k.dynamicProps&&(k.props=void 0),k.dynamicItems&&(k.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let h;if(r.format===void 0&&(h="format")||r.phase===void 0&&(h="phase")||r.wesley===void 0&&(h="wesley")||r.options===void 0&&(h="options")||r.inputs===
void 0&&(h="inputs")||r.outputs===void 0&&(h="outputs")||r.digest===void 0&&(h="digest"))return we.errors=[{instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:h}}],!1;{let p=e;for(let a in r)if(!(a==="format"||a==="phase"||a==="wesley"||a==="options"||a==="inputs"||a==="outputs"||a==="dig\
est")){return we.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(p===e){if(r.
format!==void 0){let a=r.format,u=e;if(typeof a!="string")return we.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{
type:"string"}}],!1;if(a!=="wesley.record/1")return we.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"\
wesley.record/1"}}],!1;var i=u===e}else var i=!0;if(i){if(r.phase!==void 0){let a=r.phase,u=e;if(typeof a!="string")return we.errors=[{instancePath:s+"/phase",schemaPath:"\
#/properties/phase/type",keyword:"type",params:{type:"string"}}],!1;if(!(a==="transform"||a==="diff"||a==="plan"||a==="rehearse"||a==="certify"))return we.errors=
[{instancePath:s+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues:fs.properties.phase.enum}}],!1;var i=u===e}else var i=!0;if(i){
if(r.wesley!==void 0){let a=r.wesley,u=e;if(e===u)if(typeof a=="string"){if(N(a)<1)return we.errors=[{instancePath:s+"/wesley",schemaPath:"#/properties/wesley/m\
inLength",keyword:"minLength",params:{limit:1}}],!1}else return we.errors=[{instancePath:s+"/wesley",schemaPath:"#/properties/wesley/type",keyword:"type",params:{
type:"string"}}],!1;var i=u===e}else var i=!0;if(i){if(r.options!==void 0){let a=r.options,u=e;if(e===u)if(a&&typeof a=="object"&&!Array.isArray(a)){for(let w in a){
let _=e;if(e===_)if(typeof w=="string"){if(N(w)<1){let d={instancePath:s+"/options",schemaPath:"#/properties/options/propertyNames/minLength",keyword:"minLength",
params:{limit:1},propertyName:w};t===null?t=[d]:t.push(d),e++}}else{let d={instancePath:s+"/options",schemaPath:"#/properties/options/propertyNames/type",keyword:"\
type",params:{type:"string"},propertyName:w};t===null?t=[d]:t.push(d),e++}var y=_===e;if(!y){let d={instancePath:s+"/options",schemaPath:"#/properties/options/p\
ropertyNames",keyword:"propertyNames",params:{propertyName:w}};return t===null?t=[d]:t.push(d),e++,we.errors=t,!1;break}}if(y)for(let w in a){let _=e;if(typeof a[w]!=
"string")return we.errors=[{instancePath:s+"/options/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/options/additionalProperties/type",keyword:"\
type",params:{type:"string"}}],!1;var c=_===e;if(!c)break}}else return we.errors=[{instancePath:s+"/options",schemaPath:"#/properties/options/type",keyword:"typ\
e",params:{type:"object"}}],!1;var i=u===e}else var i=!0;if(i){if(r.inputs!==void 0){let a=r.inputs,u=e;if(e===u)if(a&&typeof a=="object"&&!Array.isArray(a)){for(let w in a){
let _=e;if(e===_)if(typeof w=="string"){if(N(w)<1){let d={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/propertyNames/minLength",keyword:"minLength",
params:{limit:1},propertyName:w};t===null?t=[d]:t.push(d),e++}}else{let d={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/propertyNames/type",keyword:"\
type",params:{type:"string"},propertyName:w};t===null?t=[d]:t.push(d),e++}var o=_===e;if(!o){let d={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/pro\
pertyNames",keyword:"propertyNames",params:{propertyName:w}};return t===null?t=[d]:t.push(d),e++,we.errors=t,!1;break}}if(o)for(let w in a){let _=e;R(a[w],{instancePath:s+
"/inputs/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:w,rootData:L,dynamicAnchors:A})||(t=t===null?R.errors:t.concat(R.errors),e=t.
length);var g=_===e;if(!g)break}}else return we.errors=[{instancePath:s+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"object"}}],
!1;var i=u===e}else var i=!0;if(i){if(r.outputs!==void 0){let a=r.outputs,u=e;if(e===u)if(a&&typeof a=="object"&&!Array.isArray(a)){for(let w in a){let _=e;if(e===
_)if(typeof w=="string"){if(N(w)<1){let d={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames/minLength",keyword:"minLength",params:{limit:1},
propertyName:w};t===null?t=[d]:t.push(d),e++}}else{let d={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames/type",keyword:"type",params:{
type:"string"},propertyName:w};t===null?t=[d]:t.push(d),e++}var l=_===e;if(!l){let d={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames",
keyword:"propertyNames",params:{propertyName:w}};return t===null?t=[d]:t.push(d),e++,we.errors=t,!1;break}}if(l)for(let w in a){let _=e;R(a[w],{instancePath:s+"\
/outputs/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:w,rootData:L,dynamicAnchors:A})||(t=t===null?R.errors:t.concat(R.errors),e=t.
length);var f=_===e;if(!f)break}}else return we.errors=[{instancePath:s+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"object"}}],
!1;var i=u===e}else var i=!0;if(i)if(r.digest!==void 0){let a=e;R(r.digest,{instancePath:s+"/digest",parentData:r,parentDataProperty:"digest",rootData:L,dynamicAnchors:A})||
(t=t===null?R.errors:t.concat(R.errors),e=t.length);var i=a===e}else var i=!0}}}}}}}}else return we.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return we.errors=t,e===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ms={ir:Tr,"evidence-map":xr,changes:Ir,plan:Rr,realm:Cr,scores:Sr,baseline:$r,record:Vr,config:wr},ds={ir:{members:{format:null,schema:"Schema",digest:"Dige\
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
literals:{}}},us={Schema:{members:{enums:{items:"Enum"},tables:{items:"Table"}},literals:{}},Enum:{members:{name:null,values:{items:null},comment:null},literals:{}},
Table:{members:{name:null,columns:{items:"Column"},primaryKey:"PrimaryKey",uniqueConstraints:{items:"UniqueConstraint"},foreignKeys:{items:"ForeignKey"},checks:{
items:"Check"},indexes:{items:"Index"},rowSecurity:"RowSecurity",policies:{items:"Policy"},grants:{items:"Grant"},comment:null},literals:{}},Column:{members:{name:null,
type:"ColumnType",nullable:null,default:"Expression",generated:"Expression",comment:null},literals:{}},ColumnType:{either:[{members:{kind:null,name:null,modifiers:{
items:null},array:null},literals:{kind:"builtin"}},{members:{kind:null,name:null,array:null},literals:{kind:"enum"}}]},Expression:{members:{sql:null,columns:{items:null},
functions:{items:null}},literals:{}},PrimaryKey:{members:{name:null,columns:{items:null}},literals:{}},UniqueConstraint:{members:{name:null,columns:{items:null},
nullsNotDistinct:null},literals:{}},ForeignKey:{members:{name:null,columns:{items:null},references:{members:{table:null,columns:{items:null}},literals:{}},onDelete:null,
onUpdate:null},literals:{}},Check:{members:{name:null,expression:"Expression"},literals:{}},Index:{members:{name:null,method:null,unique:null,keys:{items:{members:{
expression:"Expression",descending:null,nulls:null},literals:{}}},include:{items:null},where:"Expression"},literals:{}},RowSecurity:{members:{enabled:null,forced:null},
literals:{}},Policy:{members:{name:null,command:null,roles:{items:null},using:"Expression",check:"Expression",reads:{items:null}},literals:{}},Grant:{members:{role:null,
column:null,privileges:{items:null}},literals:{}},Digest:null,Annotations:{values:"Annotation"},Annotation:{members:{graphqlName:null,ts:null,zod:null,nullableItems:null,
backfill:"Expression",deprecated:null,weight:null,critical:null,sensitive:null,pii:null,uid:null,renamedFrom:null,renamedValues:{values:null}},literals:{}},Place:{
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
phase:null,milliseconds:null,retries:null,rows:null,observed:null,locks:{items:"RelationLock"},scanned:{items:null},rewrote:{items:null}},literals:{}},CheckResult:{
members:{check:null,verdict:null,detail:null},literals:{}},TestRun:{members:{planned:null,results:{items:{members:{number:null,ok:null,description:null},literals:{}}},
brokeOff:null},literals:{}},Coverage:{members:{value:"BasisPoints",groups:{items:{members:{group:null,covered:null,elements:null,coveredWeight:null,weight:null},
literals:{}}},off:{items:null},missing:{items:{members:{element:null,weight:null,groups:{items:null}},literals:{}}}},literals:{}},BasisPoints:null,Confidence:{members:{
value:"BasisPoints",parts:{items:{members:{part:null,share:null,passed:null,of:null,missing:{items:null}},literals:{}}}},literals:{}},Risk:{members:{value:"Basi\
sPoints",riskiest:"StepRisk",steps:{items:"StepRisk"}},literals:{}},StepRisk:{members:{step:null,value:"BasisPoints",blocks:null,lasts:null,observed:null,wayBack:null},
literals:{}}};0&&(module.exports={definitions,layouts,validators});
