// Made by npm run generate from tools/documents.
var lr=Object.defineProperty;var Sr=Object.getOwnPropertyDescriptor;var $r=Object.getOwnPropertyNames;var Vr=Object.prototype.hasOwnProperty;var Fr=(r,s)=>()=>{try{return s||r((s={exports:{}}).exports,s),s.exports}catch(C){throw s=0,C}},Ur=(r,s)=>{for(var C in s)lr(r,C,{get:s[C],enumerable:!0})},Br=(r,s,C,S)=>{
if(s&&typeof s=="object"||typeof s=="function")for(let L of $r(s))!Vr.call(r,L)&&L!==C&&lr(r,L,{get:()=>s[L],enumerable:!(S=Sr(s,L))||S.enumerable});return r};var Kr=r=>Br(lr({},"__esModule",{value:!0}),r);var fr=Fr(pr=>{"use strict";Object.defineProperty(pr,"__esModule",{value:!0});function cr(r){let s=r.length,C=0,S=0,L;for(;S<s;)C++,L=r.charCodeAt(S++),L>=55296&&
L<=56319&&S<s&&(L=r.charCodeAt(S),(L&64512)===56320&&S++);return C}pr.default=cr;cr.code='require("ajv/dist/runtime/ucs2length").default'});var ms={};Ur(ms,{definitions:()=>fs,layouts:()=>ps,validators:()=>ls});module.exports=Kr(ms);var vr=ir,mr={type:"object",properties:{$schema:{type:"string"},schema:{anyOf:[{type:"string",minLength:1},{minItems:1,type:"array",items:{type:"string",minLength:1}}]},
out:{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},targets:{minItems:1,type:"array",items:{type:"string",enum:["postgre\
s","typescript","zod","pgtap"]},uniqueItems:!0},naming:{type:"string",enum:["snake_case","preserve"]},postgres:{type:"integer",minimum:13,maximum:18},baseline:{
type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},rehearse:{type:"object",properties:{rows:{type:"integer",minimum:1,maximum:9007199254740991},
timeout:{type:"integer",minimum:1e3,maximum:9007199254740991}},additionalProperties:!1},policy:{type:"object",properties:{scs:{type:"number",minimum:0,maximum:1},
mri:{type:"number",minimum:0,maximum:1},tci:{type:"number",minimum:0,maximum:1},maxAge:{type:"integer",minimum:8,maximum:365}},additionalProperties:!1}},additionalProperties:!1},
zr=Object.prototype.hasOwnProperty,hr=fr().default,gr=new RegExp("^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$","u");function ir(r,{instancePath:s="",
parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:E={}}={}){let t=null,e=0,v=ir.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let u in r)if(!zr.call(mr.properties,u)){let y={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:u}};t===null?t=[y]:t.push(y),e++}if(r.$schema!==void 0&&typeof r.$schema!="string"){let u={instancePath:s+"/$sc\
hema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};t===null?t=[u]:t.push(u),e++}if(r.schema!==void 0){let u=r.schema,y=e,l=!1,
g=e;if(typeof u=="string"){if(hr(u)<1){let f={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};
t===null?t=[f]:t.push(f),e++}}else{let f={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?
t=[f]:t.push(f),e++}var i=g===e;l=l||i;let o=e;if(Array.isArray(u)){if(u.length<1){let h={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/1/minIt\
ems",keyword:"minItems",params:{limit:1}};t===null?t=[h]:t.push(h),e++}let f=u.length;for(let h=0;h<f;h++){let p=u[h];if(typeof p=="string"){if(hr(p)<1){let a={
instancePath:s+"/schema/"+h,schemaPath:"#/properties/schema/anyOf/1/items/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[a]:t.push(a),e++}}else{let a={
instancePath:s+"/schema/"+h,schemaPath:"#/properties/schema/anyOf/1/items/type",keyword:"type",params:{type:"string"}};t===null?t=[a]:t.push(a),e++}}}else{let f={
instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/1/type",keyword:"type",params:{type:"array"}};t===null?t=[f]:t.push(f),e++}var i=o===e;if(l=l||i,
l)e=y,t!==null&&(y?t.length=y:t=null);else{let f={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf",keyword:"anyOf",params:{}};t===null?t=[f]:t.push(
f),e++}}if(r.out!==void 0){let u=r.out;if(typeof u=="string"){if(!gr.test(u)){let y={instancePath:s+"/out",schemaPath:"#/properties/out/pattern",keyword:"patter\
n",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}};t===null?t=[y]:t.push(y),e++}}else{let y={instancePath:s+"/out",schemaPath:"\
#/properties/out/type",keyword:"type",params:{type:"string"}};t===null?t=[y]:t.push(y),e++}}if(r.targets!==void 0){let u=r.targets;if(Array.isArray(u)){if(u.length<
1){let o={instancePath:s+"/targets",schemaPath:"#/properties/targets/minItems",keyword:"minItems",params:{limit:1}};t===null?t=[o]:t.push(o),e++}let y=u.length;
for(let o=0;o<y;o++){let f=u[o];if(typeof f!="string"){let h={instancePath:s+"/targets/"+o,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type:"\
string"}};t===null?t=[h]:t.push(h),e++}if(!(f==="postgres"||f==="typescript"||f==="zod"||f==="pgtap")){let h={instancePath:s+"/targets/"+o,schemaPath:"#/propert\
ies/targets/items/enum",keyword:"enum",params:{allowedValues:mr.properties.targets.items.enum}};t===null?t=[h]:t.push(h),e++}}let l=u.length,g;if(l>1){let o={};
for(;l--;){let f=u[l];if(typeof f=="string"){if(typeof o[f]=="number"){g=o[f];let h={instancePath:s+"/targets",schemaPath:"#/properties/targets/uniqueItems",keyword:"\
uniqueItems",params:{i:l,j:g}};t===null?t=[h]:t.push(h),e++;break}o[f]=l}}}}else{let y={instancePath:s+"/targets",schemaPath:"#/properties/targets/type",keyword:"\
type",params:{type:"array"}};t===null?t=[y]:t.push(y),e++}}if(r.naming!==void 0){let u=r.naming;if(typeof u!="string"){let y={instancePath:s+"/naming",schemaPath:"\
#/properties/naming/type",keyword:"type",params:{type:"string"}};t===null?t=[y]:t.push(y),e++}if(!(u==="snake_case"||u==="preserve")){let y={instancePath:s+"/na\
ming",schemaPath:"#/properties/naming/enum",keyword:"enum",params:{allowedValues:mr.properties.naming.enum}};t===null?t=[y]:t.push(y),e++}}if(r.postgres!==void 0){
let u=r.postgres;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let y={instancePath:s+"/postgres",schemaPath:"#/properties/postgres/type",keyword:"ty\
pe",params:{type:"integer"}};t===null?t=[y]:t.push(y),e++}if(typeof u=="number"&&isFinite(u)){if(u>18||isNaN(u)){let y={instancePath:s+"/postgres",schemaPath:"#\
/properties/postgres/maximum",keyword:"maximum",params:{comparison:"<=",limit:18}};t===null?t=[y]:t.push(y),e++}if(u<13||isNaN(u)){let y={instancePath:s+"/postg\
res",schemaPath:"#/properties/postgres/minimum",keyword:"minimum",params:{comparison:">=",limit:13}};t===null?t=[y]:t.push(y),e++}}}if(r.baseline!==void 0){let u=r.
baseline;if(typeof u=="string"){if(!gr.test(u)){let y={instancePath:s+"/baseline",schemaPath:"#/properties/baseline/pattern",keyword:"pattern",params:{pattern:"\
^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}};t===null?t=[y]:t.push(y),e++}}else{let y={instancePath:s+"/baseline",schemaPath:"#/properties/b\
aseline/type",keyword:"type",params:{type:"string"}};t===null?t=[y]:t.push(y),e++}}if(r.rehearse!==void 0){let u=r.rehearse;if(u&&typeof u=="object"&&!Array.isArray(
u)){for(let y in u)if(!(y==="rows"||y==="timeout")){let l={instancePath:s+"/rehearse",schemaPath:"#/properties/rehearse/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:y}};t===null?t=[l]:t.push(l),e++}if(u.rows!==void 0){let y=u.rows;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){
let l={instancePath:s+"/rehearse/rows",schemaPath:"#/properties/rehearse/properties/rows/type",keyword:"type",params:{type:"integer"}};t===null?t=[l]:t.push(l),
e++}if(typeof y=="number"&&isFinite(y)){if(y>9007199254740991||isNaN(y)){let l={instancePath:s+"/rehearse/rows",schemaPath:"#/properties/rehearse/properties/row\
s/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};t===null?t=[l]:t.push(l),e++}if(y<1||isNaN(y)){let l={instancePath:s+"/rehearse/ro\
ws",schemaPath:"#/properties/rehearse/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};t===null?t=[l]:t.push(l),e++}}}if(u.timeout!==
void 0){let y=u.timeout;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){let l={instancePath:s+"/rehearse/timeout",schemaPath:"#/properties/rehearse/pr\
operties/timeout/type",keyword:"type",params:{type:"integer"}};t===null?t=[l]:t.push(l),e++}if(typeof y=="number"&&isFinite(y)){if(y>9007199254740991||isNaN(y)){
let l={instancePath:s+"/rehearse/timeout",schemaPath:"#/properties/rehearse/properties/timeout/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
t===null?t=[l]:t.push(l),e++}if(y<1e3||isNaN(y)){let l={instancePath:s+"/rehearse/timeout",schemaPath:"#/properties/rehearse/properties/timeout/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1e3}};t===null?t=[l]:t.push(l),e++}}}}else{let y={instancePath:s+"/rehearse",schemaPath:"#/properties/rehearse/type",keyword:"\
type",params:{type:"object"}};t===null?t=[y]:t.push(y),e++}}if(r.policy!==void 0){let u=r.policy;if(u&&typeof u=="object"&&!Array.isArray(u)){for(let y in u)if(!(y===
"scs"||y==="mri"||y==="tci"||y==="maxAge")){let l={instancePath:s+"/policy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:y}};t===null?t=[l]:t.push(l),e++}if(u.scs!==void 0){let y=u.scs;if(typeof y=="number"&&isFinite(y)){if(y>1||isNaN(y)){let l={instancePath:s+
"/policy/scs",schemaPath:"#/properties/policy/properties/scs/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};t===null?t=[l]:t.push(l),e++}if(y<0||isNaN(
y)){let l={instancePath:s+"/policy/scs",schemaPath:"#/properties/policy/properties/scs/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[
l]:t.push(l),e++}}else{let l={instancePath:s+"/policy/scs",schemaPath:"#/properties/policy/properties/scs/type",keyword:"type",params:{type:"number"}};t===null?
t=[l]:t.push(l),e++}}if(u.mri!==void 0){let y=u.mri;if(typeof y=="number"&&isFinite(y)){if(y>1||isNaN(y)){let l={instancePath:s+"/policy/mri",schemaPath:"#/prop\
erties/policy/properties/mri/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};t===null?t=[l]:t.push(l),e++}if(y<0||isNaN(y)){let l={instancePath:s+"\
/policy/mri",schemaPath:"#/properties/policy/properties/mri/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[l]:t.push(l),e++}}else{let l={
instancePath:s+"/policy/mri",schemaPath:"#/properties/policy/properties/mri/type",keyword:"type",params:{type:"number"}};t===null?t=[l]:t.push(l),e++}}if(u.tci!==
void 0){let y=u.tci;if(typeof y=="number"&&isFinite(y)){if(y>1||isNaN(y)){let l={instancePath:s+"/policy/tci",schemaPath:"#/properties/policy/properties/tci/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:1}};t===null?t=[l]:t.push(l),e++}if(y<0||isNaN(y)){let l={instancePath:s+"/policy/tci",schemaPath:"#/prope\
rties/policy/properties/tci/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[l]:t.push(l),e++}}else{let l={instancePath:s+"/policy/tci",
schemaPath:"#/properties/policy/properties/tci/type",keyword:"type",params:{type:"number"}};t===null?t=[l]:t.push(l),e++}}if(u.maxAge!==void 0){let y=u.maxAge;if(!(typeof y==
"number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){let l={instancePath:s+"/policy/maxAge",schemaPath:"#/properties/policy/properties/maxAge/type",keyword:"type",params:{
type:"integer"}};t===null?t=[l]:t.push(l),e++}if(typeof y=="number"&&isFinite(y)){if(y>365||isNaN(y)){let l={instancePath:s+"/policy/maxAge",schemaPath:"#/prope\
rties/policy/properties/maxAge/maximum",keyword:"maximum",params:{comparison:"<=",limit:365}};t===null?t=[l]:t.push(l),e++}if(y<8||isNaN(y)){let l={instancePath:s+
"/policy/maxAge",schemaPath:"#/properties/policy/properties/maxAge/minimum",keyword:"minimum",params:{comparison:">=",limit:8}};t===null?t=[l]:t.push(l),e++}}}}else{
let y={instancePath:s+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type:"object"}};t===null?t=[y]:t.push(y),e++}}}else{let u={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};t===null?t=[u]:t.push(u),e++}return ir.errors=t,e===0}ir.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Dr=Ue;var Yr={type:"object",properties:{name:{type:"string",minLength:1},values:{type:"array",items:{type:"string",minLength:1}},comment:{type:["string","null"]}},required:[
"name","values","comment"],additionalProperties:!1},D=fr().default;function ve(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:E={}}={}){
let t=null,e=0,v=ve.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.
name===void 0&&(y="name")||r.values===void 0&&(y="values")||r.comment===void 0&&(y="comment"))return ve.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:y}}],!1;{let l=e;for(let g in r)if(!(g==="name"||g==="values"||g==="comment")){return ve.errors=[{instancePath:s,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}}],!1;break}if(l===e){if(r.name!==void 0){let g=r.name,o=e;if(e===o)if(typeof g==
"string"){if(D(g)<1)return ve.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ve.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i){if(r.values!==void 0){
let g=r.values,o=e;if(e===o)if(Array.isArray(g)){var u=!0;let h=g.length;for(let p=0;p<h;p++){let a=g[p],d=e;if(e===d)if(typeof a=="string"){if(D(a)<1)return ve.
errors=[{instancePath:s+"/values/"+p,schemaPath:"#/properties/values/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ve.errors=[{instancePath:s+
"/values/"+p,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type:"string"}}],!1;var u=d===e;if(!u)break}}else return ve.errors=[{instancePath:s+
"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"}}],!1;var i=o===e}else var i=!0;if(i)if(r.comment!==void 0){let g=r.comment,
o=e;if(typeof g!="string"&&g!==null)return ve.errors=[{instancePath:s+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:Yr.properties.
comment.type}}],!1;var i=o===e}else var i=!0}}}}else return ve.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ve.
errors=t,e===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var kr={type:"object",properties:{name:{type:"string",minLength:1},columns:{type:"array",
items:{$ref:"https://wesley.dev/schemas/definitions/Column"}},primaryKey:{$ref:"https://wesley.dev/schemas/definitions/PrimaryKey"},uniqueConstraints:{type:"arr\
ay",items:{$ref:"https://wesley.dev/schemas/definitions/UniqueConstraint"}},foreignKeys:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Foreig\
nKey"}},checks:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Check"}},indexes:{type:"array",items:{$ref:"https://wesley.dev/schemas/definiti\
ons/Index"}},rowSecurity:{$ref:"https://wesley.dev/schemas/definitions/RowSecurity"},policies:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/\
Policy"}},grants:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Grant"}},comment:{type:["string","null"]}},required:["name","columns","primar\
yKey","uniqueConstraints","foreignKeys","checks","indexes","rowSecurity","policies","grants","comment"],additionalProperties:!1},tr=Object.prototype.hasOwnProperty,
Mr={type:"object",properties:{name:{type:"string",minLength:1},type:{$ref:"https://wesley.dev/schemas/definitions/ColumnType"},nullable:{type:"boolean"},default:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]},generated:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{
type:"null"}]},comment:{type:["string","null"]}},required:["name","type","nullable","default","generated","comment"],additionalProperties:!1},Wr={type:"object",
discriminator:{propertyName:"kind"},oneOf:[{type:"object",properties:{kind:{type:"string",const:"builtin"},name:{type:"string",enum:["bigint","bit varying","bit",
"boolean","bytea","character varying","character","cidr","date","double precision","inet","integer","interval","json","jsonb","macaddr","numeric","real","smalli\
nt","text","time with time zone","time without time zone","timestamp with time zone","timestamp without time zone","uuid"]},modifiers:{maxItems:2,type:"array",items:{
type:"integer",minimum:-9007199254740991,maximum:9007199254740991}},array:{type:"boolean"}},required:["kind","name","modifiers","array"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"enum"},name:{type:"string",minLength:1},array:{type:"boolean"}},required:["kind","name","array"],additionalProperties:!1}]};
function F(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:E={}}={}){let t=null,e=0,v=F.evaluated;if(v.dynamicProps&&(v.props=
void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g=r.kind;if(typeof g=="string")if(g==="builtin"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.name===void 0&&(f="name")||r.modifiers===void 0&&(f="modifiers")||r.array===void 0&&
(f="array"))return F.errors=[{instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:f}}],!1;{let h=e;for(let p in r)if(!(p===
"kind"||p==="name"||p==="modifiers"||p==="array")){return F.errors=[{instancePath:s,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p}}],!1;break}if(h===e){if(r.kind!==void 0){let p=r.kind,a=e;if(typeof p!="string")return F.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/0/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="builtin")return F.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties\
/kind/const",keyword:"const",params:{allowedValue:"builtin"}}],!1;var i=a===e}else var i=!0;if(i){if(r.name!==void 0){let p=r.name,a=e;if(typeof p!="string")return F.
errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/0/properties/name/type",keyword:"type",params:{type:"string"}}],!1;if(!(p==="bigint"||p==="bit varying"||p===
"bit"||p==="boolean"||p==="bytea"||p==="character varying"||p==="character"||p==="cidr"||p==="date"||p==="double precision"||p==="inet"||p==="integer"||p==="int\
erval"||p==="json"||p==="jsonb"||p==="macaddr"||p==="numeric"||p==="real"||p==="smallint"||p==="text"||p==="time with time zone"||p==="time without time zone"||
p==="timestamp with time zone"||p==="timestamp without time zone"||p==="uuid"))return F.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/0/properties/name/en\
um",keyword:"enum",params:{allowedValues:Wr.oneOf[0].properties.name.enum}}],!1;var i=a===e}else var i=!0;if(i){if(r.modifiers!==void 0){let p=r.modifiers,a=e;if(e===
a)if(Array.isArray(p)){if(p.length>2)return F.errors=[{instancePath:s+"/modifiers",schemaPath:"#/oneOf/0/properties/modifiers/maxItems",keyword:"maxItems",params:{
limit:2}}],!1;{var u=!0;let k=p.length;for(let w=0;w<k;w++){let b=p[w],m=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return F.errors=[{instancePath:s+
"/modifiers/"+w,schemaPath:"#/oneOf/0/properties/modifiers/items/type",keyword:"type",params:{type:"integer"}}],!1;if(e===m&&typeof b=="number"&&isFinite(b)){if(b>
9007199254740991||isNaN(b))return F.errors=[{instancePath:s+"/modifiers/"+w,schemaPath:"#/oneOf/0/properties/modifiers/items/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;if(b<-9007199254740991||isNaN(b))return F.errors=[{instancePath:s+"/modifiers/"+w,schemaPath:"#/oneOf/0/properties/\
modifiers/items/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}}],!1}var u=m===e;if(!u)break}}}else return F.errors=[{instancePath:s+
"/modifiers",schemaPath:"#/oneOf/0/properties/modifiers/type",keyword:"type",params:{type:"array"}}],!1;var i=a===e}else var i=!0;if(i)if(r.array!==void 0){let p=e;
if(typeof r.array!="boolean")return F.errors=[{instancePath:s+"/array",schemaPath:"#/oneOf/0/properties/array/type",keyword:"type",params:{type:"boolean"}}],!1;
var i=p===e}else var i=!0}}}}}else return F.errors=[{instancePath:s,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"}}],!1;var y=!0}else if(g===
"enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.name===void 0&&(f="name")||r.array===void 0&&(f="array"))return F.
errors=[{instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:f}}],!1;{let h=e;for(let p in r)if(!(p==="kind"||p==="name"||
p==="array")){return F.errors=[{instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}
if(h===e){if(r.kind!==void 0){let p=r.kind,a=e;if(typeof p!="string")return F.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/type",keyword:"\
type",params:{type:"string"}}],!1;if(p!=="enum")return F.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"\
enum"}}],!1;var l=a===e}else var l=!0;if(l){if(r.name!==void 0){let p=r.name,a=e;if(e===a)if(typeof p=="string"){if(D(p)<1)return F.errors=[{instancePath:s+"/na\
me",schemaPath:"#/oneOf/1/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return F.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf\
/1/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var l=a===e}else var l=!0;if(l)if(r.array!==void 0){let p=e;if(typeof r.array!="boolean")return F.
errors=[{instancePath:s+"/array",schemaPath:"#/oneOf/1/properties/array/type",keyword:"type",params:{type:"boolean"}}],!1;var l=p===e}else var l=!0}}}}else return F.
errors=[{instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else return F.errors=[{instancePath:s,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:g}}],!1;else return F.errors=[{instancePath:s,schemaPath:"#/discriminator",
keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:g}}],!1}else return F.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return F.errors=t,v.props=y,e===0}F.evaluated={dynamicProps:!0,dynamicItems:!1};function x(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:E={}}={}){let t=null,e=0,v=x.evaluated;if(v.dynamicProps&&(v.props=
void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.sql===void 0&&(l="sql")||r.columns===void 0&&(l="columns")||
r.functions===void 0&&(l="functions"))return x.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;{let g=e;for(let o in r)
if(!(o==="sql"||o==="columns"||o==="functions")){return x.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(g===e){if(r.sql!==void 0){let o=r.sql,f=e;if(e===f)if(typeof o=="string"){if(D(o)<1)return x.errors=[{instancePath:s+"/sql",schemaPath:"#/properties\
/sql/minLength",keyword:"minLength",params:{limit:1}}],!1}else return x.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{
type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.columns!==void 0){let o=r.columns,f=e;if(e===f)if(Array.isArray(o)){var u=!0;let p=o.length;for(let a=0;a<
p;a++){let d=o[a],k=e;if(e===k)if(typeof d=="string"){if(D(d)<1)return x.errors=[{instancePath:s+"/columns/"+a,schemaPath:"#/properties/columns/items/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return x.errors=[{instancePath:s+"/columns/"+a,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{
type:"string"}}],!1;var u=k===e;if(!u)break}}else return x.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"\
array"}}],!1;var i=f===e}else var i=!0;if(i)if(r.functions!==void 0){let o=r.functions,f=e;if(e===f)if(Array.isArray(o)){var y=!0;let p=o.length;for(let a=0;a<p;a++){
let d=o[a],k=e;if(e===k)if(typeof d=="string"){if(D(d)<1)return x.errors=[{instancePath:s+"/functions/"+a,schemaPath:"#/properties/functions/items/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return x.errors=[{instancePath:s+"/functions/"+a,schemaPath:"#/properties/functions/items/type",keyword:"type",params:{type:"\
string"}}],!1;var y=k===e;if(!y)break}}else return x.errors=[{instancePath:s+"/functions",schemaPath:"#/properties/functions/type",keyword:"type",params:{type:"\
array"}}],!1;var i=f===e}else var i=!0}}}}else return x.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return x.errors=t,
e===0}x.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ke(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:E={}}={}){
let t=null,e=0,v=ke.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.
name===void 0&&(l="name")||r.type===void 0&&(l="type")||r.nullable===void 0&&(l="nullable")||r.default===void 0&&(l="default")||r.generated===void 0&&(l="genera\
ted")||r.comment===void 0&&(l="comment"))return ke.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;{let g=e;for(let o in r)
if(!(o==="name"||o==="type"||o==="nullable"||o==="default"||o==="generated"||o==="comment")){return ke.errors=[{instancePath:s,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(g===e){if(r.name!==void 0){let o=r.name,f=e;if(e===f)if(typeof o=="string"){if(D(o)<
1)return ke.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ke.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.type!==void 0){let o=e;F(r.type,{instancePath:s+
"/type",parentData:r,parentDataProperty:"type",rootData:L,dynamicAnchors:E})||(t=t===null?F.errors:t.concat(F.errors),e=t.length);var i=o===e}else var i=!0;if(i){
if(r.nullable!==void 0){let o=e;if(typeof r.nullable!="boolean")return ke.errors=[{instancePath:s+"/nullable",schemaPath:"#/properties/nullable/type",keyword:"t\
ype",params:{type:"boolean"}}],!1;var i=o===e}else var i=!0;if(i){if(r.default!==void 0){let o=r.default,f=e,h=e,p=!1,a=e;x(o,{instancePath:s+"/default",parentData:r,
parentDataProperty:"default",rootData:L,dynamicAnchors:E})||(t=t===null?x.errors:t.concat(x.errors),e=t.length);var u=a===e;p=p||u;let d=e;if(o!==null){let w={instancePath:s+
"/default",schemaPath:"#/properties/default/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var u=d===e;if(p=p||u,p)e=h,t!==null&&
(h?t.length=h:t=null);else{let w={instancePath:s+"/default",schemaPath:"#/properties/default/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(w),e++,
ke.errors=t,!1}var i=f===e}else var i=!0;if(i){if(r.generated!==void 0){let o=r.generated,f=e,h=e,p=!1,a=e;x(o,{instancePath:s+"/generated",parentData:r,parentDataProperty:"\
generated",rootData:L,dynamicAnchors:E})||(t=t===null?x.errors:t.concat(x.errors),e=t.length);var y=a===e;p=p||y;let d=e;if(o!==null){let w={instancePath:s+"/ge\
nerated",schemaPath:"#/properties/generated/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var y=d===e;if(p=p||y,p)e=h,t!==null&&
(h?t.length=h:t=null);else{let w={instancePath:s+"/generated",schemaPath:"#/properties/generated/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(
w),e++,ke.errors=t,!1}var i=f===e}else var i=!0;if(i)if(r.comment!==void 0){let o=r.comment,f=e;if(typeof o!="string"&&o!==null)return ke.errors=[{instancePath:s+
"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:Mr.properties.comment.type}}],!1;var i=f===e}else var i=!0}}}}}}}else return ke.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ke.errors=t,e===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Pe(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:E={}}={}){let t=null,e=0,v=Pe.evaluated;if(v.dynamicProps&&(v.props=
void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.name===void 0&&(y="name")||r.columns===void 0&&(y="column\
s"))return Pe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;{let l=e;for(let g in r)if(!(g==="name"||g==="c\
olumns")){return Pe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}}],!1;break}if(l===e){
if(r.name!==void 0){let g=r.name,o=e;if(e===o)if(typeof g=="string"){if(D(g)<1)return Pe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return Pe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],
!1;var i=o===e}else var i=!0;if(i)if(r.columns!==void 0){let g=r.columns,o=e;if(e===o)if(Array.isArray(g)){if(g.length<1)return Pe.errors=[{instancePath:s+"/col\
umns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var u=!0;let h=g.length;for(let p=0;p<h;p++){let a=g[p],d=e;if(e===d)
if(typeof a=="string"){if(D(a)<1)return Pe.errors=[{instancePath:s+"/columns/"+p,schemaPath:"#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return Pe.errors=[{instancePath:s+"/columns/"+p,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"string"}}],!1;var u=d===e;if(!u)
break}}}else return Pe.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=o===e}else var i=!0}}}else
return Pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Pe.errors=t,e===0}Pe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function he(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:E={}}={}){let t=null,e=0,v=he.evaluated;if(v.dynamicProps&&(v.props=
void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.name===void 0&&(y="name")||r.columns===void 0&&(y="column\
s")||r.nullsNotDistinct===void 0&&(y="nullsNotDistinct"))return he.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],
!1;{let l=e;for(let g in r)if(!(g==="name"||g==="columns"||g==="nullsNotDistinct")){return he.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:g}}],!1;break}if(l===e){if(r.name!==void 0){let g=r.name,o=e;if(e===o)if(typeof g=="string"){if(D(g)<1)return he.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return he.errors=[{instancePath:s+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i){if(r.columns!==void 0){let g=r.columns,o=e;if(e===
o)if(Array.isArray(g)){if(g.length<1)return he.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var u=!0;let h=g.length;for(let p=0;p<h;p++){let a=g[p],d=e;if(e===d)if(typeof a=="string"){if(D(a)<1)return he.errors=[{instancePath:s+"/columns/"+p,schemaPath:"\
#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return he.errors=[{instancePath:s+"/columns/"+p,schemaPath:"#/properties/co\
lumns/items/type",keyword:"type",params:{type:"string"}}],!1;var u=d===e;if(!u)break}}}else return he.errors=[{instancePath:s+"/columns",schemaPath:"#/propertie\
s/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=o===e}else var i=!0;if(i)if(r.nullsNotDistinct!==void 0){let g=e;if(typeof r.nullsNotDistinct!="\
boolean")return he.errors=[{instancePath:s+"/nullsNotDistinct",schemaPath:"#/properties/nullsNotDistinct/type",keyword:"type",params:{type:"boolean"}}],!1;var i=g===
e}else var i=!0}}}}else return he.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return he.errors=t,e===0}he.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};var Pr={type:"object",properties:{name:{type:"string",minLength:1},columns:{minItems:1,type:"array",items:{type:"strin\
g",minLength:1}},references:{type:"object",properties:{table:{type:"string",minLength:1},columns:{minItems:1,type:"array",items:{type:"string",minLength:1}}},required:[
"table","columns"],additionalProperties:!1},onDelete:{type:"string",enum:["NO ACTION","RESTRICT","CASCADE","SET NULL","SET DEFAULT"]},onUpdate:{type:"string",enum:[
"NO ACTION","RESTRICT","CASCADE","SET NULL","SET DEFAULT"]}},required:["name","columns","references","onDelete","onUpdate"],additionalProperties:!1};function W(r,{
instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:E={}}={}){let t=null,e=0,v=W.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&
(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.name===void 0&&(g="name")||r.columns===void 0&&(g="columns")||r.references===void 0&&
(g="references")||r.onDelete===void 0&&(g="onDelete")||r.onUpdate===void 0&&(g="onUpdate"))return W.errors=[{instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:g}}],!1;{let o=e;for(let f in r)if(!(f==="name"||f==="columns"||f==="references"||f==="onDelete"||f==="onUpdate")){return W.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(o===e){if(r.name!==void 0){let f=r.
name,h=e;if(e===h)if(typeof f=="string"){if(D(f)<1)return W.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return W.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=h===e}else var i=!0;
if(i){if(r.columns!==void 0){let f=r.columns,h=e;if(e===h)if(Array.isArray(f)){if(f.length<1)return W.errors=[{instancePath:s+"/columns",schemaPath:"#/propertie\
s/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var u=!0;let a=f.length;for(let d=0;d<a;d++){let k=f[d],w=e;if(e===w)if(typeof k=="string"){if(D(k)<
1)return W.errors=[{instancePath:s+"/columns/"+d,schemaPath:"#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return W.errors=
[{instancePath:s+"/columns/"+d,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"string"}}],!1;var u=w===e;if(!u)break}}}else return W.errors=
[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=h===e}else var i=!0;if(i){if(r.references!==void 0){
let f=r.references,h=e;if(e===h)if(f&&typeof f=="object"&&!Array.isArray(f)){let a;if(f.table===void 0&&(a="table")||f.columns===void 0&&(a="columns"))return W.
errors=[{instancePath:s+"/references",schemaPath:"#/properties/references/required",keyword:"required",params:{missingProperty:a}}],!1;{let d=e;for(let k in f)if(!(k===
"table"||k==="columns")){return W.errors=[{instancePath:s+"/references",schemaPath:"#/properties/references/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:k}}],!1;break}if(d===e){if(f.table!==void 0){let k=f.table,w=e;if(e===w)if(typeof k=="string"){if(D(k)<1)return W.errors=[{instancePath:s+
"/references/table",schemaPath:"#/properties/references/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return W.errors=[{instancePath:s+
"/references/table",schemaPath:"#/properties/references/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var y=w===e}else var y=!0;if(y)if(f.columns!==
void 0){let k=f.columns,w=e;if(e===w)if(Array.isArray(k)){if(k.length<1)return W.errors=[{instancePath:s+"/references/columns",schemaPath:"#/properties/referenc\
es/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var l=!0;let m=k.length;for(let O=0;O<m;O++){let N=k[O],q=e;if(e===q)if(typeof N=="str\
ing"){if(D(N)<1)return W.errors=[{instancePath:s+"/references/columns/"+O,schemaPath:"#/properties/references/properties/columns/items/minLength",keyword:"minLe\
ngth",params:{limit:1}}],!1}else return W.errors=[{instancePath:s+"/references/columns/"+O,schemaPath:"#/properties/references/properties/columns/items/type",keyword:"\
type",params:{type:"string"}}],!1;var l=q===e;if(!l)break}}}else return W.errors=[{instancePath:s+"/references/columns",schemaPath:"#/properties/references/prop\
erties/columns/type",keyword:"type",params:{type:"array"}}],!1;var y=w===e}else var y=!0}}}else return W.errors=[{instancePath:s+"/references",schemaPath:"#/pro\
perties/references/type",keyword:"type",params:{type:"object"}}],!1;var i=h===e}else var i=!0;if(i){if(r.onDelete!==void 0){let f=r.onDelete,h=e;if(typeof f!="s\
tring")return W.errors=[{instancePath:s+"/onDelete",schemaPath:"#/properties/onDelete/type",keyword:"type",params:{type:"string"}}],!1;if(!(f==="NO ACTION"||f===
"RESTRICT"||f==="CASCADE"||f==="SET NULL"||f==="SET DEFAULT"))return W.errors=[{instancePath:s+"/onDelete",schemaPath:"#/properties/onDelete/enum",keyword:"enum",
params:{allowedValues:Pr.properties.onDelete.enum}}],!1;var i=h===e}else var i=!0;if(i)if(r.onUpdate!==void 0){let f=r.onUpdate,h=e;if(typeof f!="string")return W.
errors=[{instancePath:s+"/onUpdate",schemaPath:"#/properties/onUpdate/type",keyword:"type",params:{type:"string"}}],!1;if(!(f==="NO ACTION"||f==="RESTRICT"||f===
"CASCADE"||f==="SET NULL"||f==="SET DEFAULT"))return W.errors=[{instancePath:s+"/onUpdate",schemaPath:"#/properties/onUpdate/enum",keyword:"enum",params:{allowedValues:Pr.
properties.onUpdate.enum}}],!1;var i=h===e}else var i=!0}}}}}}else return W.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return W.errors=t,e===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ee(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:E={}}={}){let t=null,e=0,v=Ee.evaluated;if(v.dynamicProps&&(v.props=
void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.name===void 0&&(u="name")||r.expression===void 0&&(u="exp\
ression"))return Ee.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u}}],!1;{let y=e;for(let l in r)if(!(l==="name"||
l==="expression")){return Ee.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}
if(y===e){if(r.name!==void 0){let l=r.name,g=e;if(e===g)if(typeof l=="string"){if(D(l)<1)return Ee.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Ee.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}}],!1;var i=g===e}else var i=!0;if(i)if(r.expression!==void 0){let l=e;x(r.expression,{instancePath:s+"/expression",parentData:r,parentDataProperty:"\
expression",rootData:L,dynamicAnchors:E})||(t=t===null?x.errors:t.concat(x.errors),e=t.length);var i=l===e}else var i=!0}}}else return Ee.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ee.errors=t,e===0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wr={type:"ob\
ject",properties:{name:{type:"string",minLength:1},method:{type:"string",enum:["btree","hash","gin","gist","brin","spgist"]},unique:{type:"boolean"},keys:{minItems:1,
type:"array",items:{type:"object",properties:{expression:{$ref:"https://wesley.dev/schemas/definitions/Expression"},descending:{type:"boolean"},nulls:{type:"str\
ing",enum:["FIRST","LAST"]}},required:["expression","descending","nulls"],additionalProperties:!1}},include:{type:"array",items:{type:"string",minLength:1}},where:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]}},required:["name","method","unique","keys","include","where"],additionalProperties:!1};
function X(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:E={}}={}){let t=null,e=0,v=X.evaluated;if(v.dynamicProps&&(v.props=
void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.name===void 0&&(o="name")||r.method===void 0&&(o="method")||
r.unique===void 0&&(o="unique")||r.keys===void 0&&(o="keys")||r.include===void 0&&(o="include")||r.where===void 0&&(o="where"))return X.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;{let f=e;for(let h in r)if(!(h==="name"||h==="method"||h==="unique"||h==="keys"||h===
"include"||h==="where")){return X.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}}],!1;
break}if(f===e){if(r.name!==void 0){let h=r.name,p=e;if(e===p)if(typeof h=="string"){if(D(h)<1)return X.errors=[{instancePath:s+"/name",schemaPath:"#/properties\
/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return X.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.method!==void 0){let h=r.method,p=e;if(typeof h!="string")return X.errors=[{instancePath:s+"/method",schemaPath:"\
#/properties/method/type",keyword:"type",params:{type:"string"}}],!1;if(!(h==="btree"||h==="hash"||h==="gin"||h==="gist"||h==="brin"||h==="spgist"))return X.errors=
[{instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:wr.properties.method.enum}}],!1;var i=p===e}else var i=!0;
if(i){if(r.unique!==void 0){let h=e;if(typeof r.unique!="boolean")return X.errors=[{instancePath:s+"/unique",schemaPath:"#/properties/unique/type",keyword:"type",
params:{type:"boolean"}}],!1;var i=h===e}else var i=!0;if(i){if(r.keys!==void 0){let h=r.keys,p=e;if(e===p)if(Array.isArray(h)){if(h.length<1)return X.errors=[{
instancePath:s+"/keys",schemaPath:"#/properties/keys/minItems",keyword:"minItems",params:{limit:1}}],!1;{var u=!0;let d=h.length;for(let k=0;k<d;k++){let w=h[k],
b=e;if(e===b)if(w&&typeof w=="object"&&!Array.isArray(w)){let O;if(w.expression===void 0&&(O="expression")||w.descending===void 0&&(O="descending")||w.nulls===void 0&&
(O="nulls"))return X.errors=[{instancePath:s+"/keys/"+k,schemaPath:"#/properties/keys/items/required",keyword:"required",params:{missingProperty:O}}],!1;{let N=e;
for(let q in w)if(!(q==="expression"||q==="descending"||q==="nulls")){return X.errors=[{instancePath:s+"/keys/"+k,schemaPath:"#/properties/keys/items/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:q}}],!1;break}if(N===e){if(w.expression!==void 0){let q=e;x(w.expression,{instancePath:s+"\
/keys/"+k+"/expression",parentData:w,parentDataProperty:"expression",rootData:L,dynamicAnchors:E})||(t=t===null?x.errors:t.concat(x.errors),e=t.length);var y=q===
e}else var y=!0;if(y){if(w.descending!==void 0){let q=e;if(typeof w.descending!="boolean")return X.errors=[{instancePath:s+"/keys/"+k+"/descending",schemaPath:"\
#/properties/keys/items/properties/descending/type",keyword:"type",params:{type:"boolean"}}],!1;var y=q===e}else var y=!0;if(y)if(w.nulls!==void 0){let q=w.nulls,
j=e;if(typeof q!="string")return X.errors=[{instancePath:s+"/keys/"+k+"/nulls",schemaPath:"#/properties/keys/items/properties/nulls/type",keyword:"type",params:{
type:"string"}}],!1;if(!(q==="FIRST"||q==="LAST"))return X.errors=[{instancePath:s+"/keys/"+k+"/nulls",schemaPath:"#/properties/keys/items/properties/nulls/enum",
keyword:"enum",params:{allowedValues:wr.properties.keys.items.properties.nulls.enum}}],!1;var y=j===e}else var y=!0}}}}else return X.errors=[{instancePath:s+"/k\
eys/"+k,schemaPath:"#/properties/keys/items/type",keyword:"type",params:{type:"object"}}],!1;var u=b===e;if(!u)break}}}else return X.errors=[{instancePath:s+"/k\
eys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0;if(i){if(r.include!==void 0){let h=r.include,p=e;if(e===
p)if(Array.isArray(h)){var l=!0;let d=h.length;for(let k=0;k<d;k++){let w=h[k],b=e;if(e===b)if(typeof w=="string"){if(D(w)<1)return X.errors=[{instancePath:s+"/\
include/"+k,schemaPath:"#/properties/include/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return X.errors=[{instancePath:s+"/include/"+k,schemaPath:"\
#/properties/include/items/type",keyword:"type",params:{type:"string"}}],!1;var l=b===e;if(!l)break}}else return X.errors=[{instancePath:s+"/include",schemaPath:"\
#/properties/include/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0;if(i)if(r.where!==void 0){let h=r.where,p=e,a=e,d=!1,k=e;x(h,{instancePath:s+
"/where",parentData:r,parentDataProperty:"where",rootData:L,dynamicAnchors:E})||(t=t===null?x.errors:t.concat(x.errors),e=t.length);var g=k===e;d=d||g;let w=e;if(h!==
null){let m={instancePath:s+"/where",schemaPath:"#/properties/where/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[m]:t.push(m),e++}var g=w===e;
if(d=d||g,d)e=a,t!==null&&(a?t.length=a:t=null);else{let m={instancePath:s+"/where",schemaPath:"#/properties/where/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[m]:t.push(m),e++,X.errors=t,!1}var i=p===e}else var i=!0}}}}}}}else return X.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}}],!1;return X.errors=t,e===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ne(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:E={}}={}){let t=null,e=0,v=Ne.evaluated;if(v.dynamicProps&&(v.props=
void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.enabled===void 0&&(u="enabled")||r.forced===void 0&&(u="f\
orced"))return Ne.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u}}],!1;{let y=e;for(let l in r)if(!(l==="enabled"||
l==="forced")){return Ne.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(y===
e){if(r.enabled!==void 0){let l=e;if(typeof r.enabled!="boolean")return Ne.errors=[{instancePath:s+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"ty\
pe",params:{type:"boolean"}}],!1;var i=l===e}else var i=!0;if(i)if(r.forced!==void 0){let l=e;if(typeof r.forced!="boolean")return Ne.errors=[{instancePath:s+"/\
forced",schemaPath:"#/properties/forced/type",keyword:"type",params:{type:"boolean"}}],!1;var i=l===e}else var i=!0}}}else return Ne.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Ne.errors=t,e===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Gr={type:"object",properties:{
name:{type:"string",minLength:1},command:{type:"string",enum:["SELECT","INSERT","UPDATE","DELETE"]},roles:{type:"array",items:{type:"string",minLength:1}},using:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]},check:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"\
null"}]},reads:{type:"array",items:{type:"string",minLength:1}}},required:["name","command","roles","using","check","reads"],additionalProperties:!1};function G(r,{
instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:E={}}={}){let t=null,e=0,v=G.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&
(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.name===void 0&&(o="name")||r.command===void 0&&(o="command")||r.roles===void 0&&(o=
"roles")||r.using===void 0&&(o="using")||r.check===void 0&&(o="check")||r.reads===void 0&&(o="reads"))return G.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;{let f=e;for(let h in r)if(!(h==="name"||h==="command"||h==="roles"||h==="using"||h==="check"||h==="reads")){return G.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}}],!1;break}if(f===e){if(r.name!==void 0){
let h=r.name,p=e;if(e===p)if(typeof h=="string"){if(D(h)<1)return G.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",
params:{limit:1}}],!1}else return G.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else
var i=!0;if(i){if(r.command!==void 0){let h=r.command,p=e;if(typeof h!="string")return G.errors=[{instancePath:s+"/command",schemaPath:"#/properties/command/typ\
e",keyword:"type",params:{type:"string"}}],!1;if(!(h==="SELECT"||h==="INSERT"||h==="UPDATE"||h==="DELETE"))return G.errors=[{instancePath:s+"/command",schemaPath:"\
#/properties/command/enum",keyword:"enum",params:{allowedValues:Gr.properties.command.enum}}],!1;var i=p===e}else var i=!0;if(i){if(r.roles!==void 0){let h=r.roles,
p=e;if(e===p)if(Array.isArray(h)){var u=!0;let d=h.length;for(let k=0;k<d;k++){let w=h[k],b=e;if(e===b)if(typeof w=="string"){if(D(w)<1)return G.errors=[{instancePath:s+
"/roles/"+k,schemaPath:"#/properties/roles/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return G.errors=[{instancePath:s+"/roles/"+k,schemaPath:"\
#/properties/roles/items/type",keyword:"type",params:{type:"string"}}],!1;var u=b===e;if(!u)break}}else return G.errors=[{instancePath:s+"/roles",schemaPath:"#/\
properties/roles/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0;if(i){if(r.using!==void 0){let h=r.using,p=e,a=e,d=!1,k=e;x(h,{instancePath:s+
"/using",parentData:r,parentDataProperty:"using",rootData:L,dynamicAnchors:E})||(t=t===null?x.errors:t.concat(x.errors),e=t.length);var y=k===e;d=d||y;let w=e;if(h!==
null){let m={instancePath:s+"/using",schemaPath:"#/properties/using/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[m]:t.push(m),e++}var y=w===e;
if(d=d||y,d)e=a,t!==null&&(a?t.length=a:t=null);else{let m={instancePath:s+"/using",schemaPath:"#/properties/using/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[m]:t.push(m),e++,G.errors=t,!1}var i=p===e}else var i=!0;if(i){if(r.check!==void 0){let h=r.check,p=e,a=e,d=!1,k=e;x(h,{instancePath:s+"/check",parentData:r,
parentDataProperty:"check",rootData:L,dynamicAnchors:E})||(t=t===null?x.errors:t.concat(x.errors),e=t.length);var l=k===e;d=d||l;let w=e;if(h!==null){let m={instancePath:s+
"/check",schemaPath:"#/properties/check/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[m]:t.push(m),e++}var l=w===e;if(d=d||l,d)e=a,t!==null&&(a?
t.length=a:t=null);else{let m={instancePath:s+"/check",schemaPath:"#/properties/check/anyOf",keyword:"anyOf",params:{}};return t===null?t=[m]:t.push(m),e++,G.errors=
t,!1}var i=p===e}else var i=!0;if(i)if(r.reads!==void 0){let h=r.reads,p=e;if(e===p)if(Array.isArray(h)){var g=!0;let d=h.length;for(let k=0;k<d;k++){let w=h[k],
b=e;if(e===b)if(typeof w=="string"){if(D(w)<1)return G.errors=[{instancePath:s+"/reads/"+k,schemaPath:"#/properties/reads/items/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return G.errors=[{instancePath:s+"/reads/"+k,schemaPath:"#/properties/reads/items/type",keyword:"type",params:{type:"string"}}],!1;var g=b===
e;if(!g)break}}else return G.errors=[{instancePath:s+"/reads",schemaPath:"#/properties/reads/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0}}}}}}}else
return G.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return G.errors=t,e===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Hr={type:"object",properties:{role:{type:"string",minLength:1},column:{anyOf:[{type:"string",minLength:1},{type:"null"}]},privileges:{minItems:1,type:"array",
items:{type:"string",enum:["SELECT","INSERT","UPDATE","DELETE","TRUNCATE","REFERENCES","TRIGGER"]}}},required:["role","column","privileges"],additionalProperties:!1};
function ge(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:E={}}={}){let t=null,e=0,v=ge.evaluated;if(v.dynamicProps&&(v.props=
void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.role===void 0&&(l="role")||r.column===void 0&&(l="column")||
r.privileges===void 0&&(l="privileges"))return ge.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;{let g=e;for(let o in r)
if(!(o==="role"||o==="column"||o==="privileges")){return ge.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(g===e){if(r.role!==void 0){let o=r.role,f=e;if(e===f)if(typeof o=="string"){if(D(o)<1)return ge.errors=[{instancePath:s+"/role",schemaPath:"#/proper\
ties/role/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ge.errors=[{instancePath:s+"/role",schemaPath:"#/properties/role/type",keyword:"type",
params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.column!==void 0){let o=r.column,f=e,h=e,p=!1,a=e;if(e===a)if(typeof o=="string"){if(D(o)<1){let w={
instancePath:s+"/column",schemaPath:"#/properties/column/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[w]:t.push(w),e++}}else{let w={instancePath:s+
"/column",schemaPath:"#/properties/column/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[w]:t.push(w),e++}var u=a===e;p=p||u;let d=e;if(o!==null){
let w={instancePath:s+"/column",schemaPath:"#/properties/column/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var u=d===e;if(p=
p||u,p)e=h,t!==null&&(h?t.length=h:t=null);else{let w={instancePath:s+"/column",schemaPath:"#/properties/column/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[w]:t.push(w),e++,ge.errors=t,!1}var i=f===e}else var i=!0;if(i)if(r.privileges!==void 0){let o=r.privileges,f=e;if(e===f)if(Array.isArray(o)){if(o.length<1)return ge.
errors=[{instancePath:s+"/privileges",schemaPath:"#/properties/privileges/minItems",keyword:"minItems",params:{limit:1}}],!1;{var y=!0;let p=o.length;for(let a=0;a<
p;a++){let d=o[a],k=e;if(typeof d!="string")return ge.errors=[{instancePath:s+"/privileges/"+a,schemaPath:"#/properties/privileges/items/type",keyword:"type",params:{
type:"string"}}],!1;if(!(d==="SELECT"||d==="INSERT"||d==="UPDATE"||d==="DELETE"||d==="TRUNCATE"||d==="REFERENCES"||d==="TRIGGER"))return ge.errors=[{instancePath:s+
"/privileges/"+a,schemaPath:"#/properties/privileges/items/enum",keyword:"enum",params:{allowedValues:Hr.properties.privileges.items.enum}}],!1;var y=k===e;if(!y)
break}}}else return ge.errors=[{instancePath:s+"/privileges",schemaPath:"#/properties/privileges/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else
var i=!0}}}}else return ge.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ge.errors=t,e===0}ge.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function oe(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:E={}}={}){let t=null,e=0,v=oe.evaluated;
if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.name===void 0&&(p="name")||r.
columns===void 0&&(p="columns")||r.primaryKey===void 0&&(p="primaryKey")||r.uniqueConstraints===void 0&&(p="uniqueConstraints")||r.foreignKeys===void 0&&(p="for\
eignKeys")||r.checks===void 0&&(p="checks")||r.indexes===void 0&&(p="indexes")||r.rowSecurity===void 0&&(p="rowSecurity")||r.policies===void 0&&(p="policies")||
r.grants===void 0&&(p="grants")||r.comment===void 0&&(p="comment"))return oe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],
!1;{let a=e;for(let d in r)if(!tr.call(kr.properties,d)){return oe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:d}}],!1;break}if(a===e){if(r.name!==void 0){let d=r.name,k=e;if(e===k)if(typeof d=="string"){if(D(d)<1)return oe.errors=[{instancePath:s+"/na\
me",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return oe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/n\
ame/type",keyword:"type",params:{type:"string"}}],!1;var i=k===e}else var i=!0;if(i){if(r.columns!==void 0){let d=r.columns,k=e;if(e===k)if(Array.isArray(d)){var u=!0;
let b=d.length;for(let m=0;m<b;m++){let O=e;ke(d[m],{instancePath:s+"/columns/"+m,parentData:d,parentDataProperty:m,rootData:L,dynamicAnchors:E})||(t=t===null?ke.
errors:t.concat(ke.errors),e=t.length);var u=O===e;if(!u)break}}else return oe.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"\
type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i){if(r.primaryKey!==void 0){let d=e;Pe(r.primaryKey,{instancePath:s+"/primaryKey",parentData:r,parentDataProperty:"\
primaryKey",rootData:L,dynamicAnchors:E})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var i=d===e}else var i=!0;if(i){if(r.uniqueConstraints!==void 0){
let d=r.uniqueConstraints,k=e;if(e===k)if(Array.isArray(d)){var y=!0;let b=d.length;for(let m=0;m<b;m++){let O=e;he(d[m],{instancePath:s+"/uniqueConstraints/"+m,
parentData:d,parentDataProperty:m,rootData:L,dynamicAnchors:E})||(t=t===null?he.errors:t.concat(he.errors),e=t.length);var y=O===e;if(!y)break}}else return oe.errors=
[{instancePath:s+"/uniqueConstraints",schemaPath:"#/properties/uniqueConstraints/type",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i){
if(r.foreignKeys!==void 0){let d=r.foreignKeys,k=e;if(e===k)if(Array.isArray(d)){var l=!0;let b=d.length;for(let m=0;m<b;m++){let O=e;W(d[m],{instancePath:s+"/f\
oreignKeys/"+m,parentData:d,parentDataProperty:m,rootData:L,dynamicAnchors:E})||(t=t===null?W.errors:t.concat(W.errors),e=t.length);var l=O===e;if(!l)break}}else
return oe.errors=[{instancePath:s+"/foreignKeys",schemaPath:"#/properties/foreignKeys/type",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;
if(i){if(r.checks!==void 0){let d=r.checks,k=e;if(e===k)if(Array.isArray(d)){var g=!0;let b=d.length;for(let m=0;m<b;m++){let O=e;Ee(d[m],{instancePath:s+"/chec\
ks/"+m,parentData:d,parentDataProperty:m,rootData:L,dynamicAnchors:E})||(t=t===null?Ee.errors:t.concat(Ee.errors),e=t.length);var g=O===e;if(!g)break}}else return oe.
errors=[{instancePath:s+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i){if(r.indexes!==
void 0){let d=r.indexes,k=e;if(e===k)if(Array.isArray(d)){var o=!0;let b=d.length;for(let m=0;m<b;m++){let O=e;X(d[m],{instancePath:s+"/indexes/"+m,parentData:d,
parentDataProperty:m,rootData:L,dynamicAnchors:E})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var o=O===e;if(!o)break}}else return oe.errors=[{instancePath:s+
"/indexes",schemaPath:"#/properties/indexes/type",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i){if(r.rowSecurity!==void 0){let d=e;Ne(
r.rowSecurity,{instancePath:s+"/rowSecurity",parentData:r,parentDataProperty:"rowSecurity",rootData:L,dynamicAnchors:E})||(t=t===null?Ne.errors:t.concat(Ne.errors),
e=t.length);var i=d===e}else var i=!0;if(i){if(r.policies!==void 0){let d=r.policies,k=e;if(e===k)if(Array.isArray(d)){var f=!0;let b=d.length;for(let m=0;m<b;m++){
let O=e;G(d[m],{instancePath:s+"/policies/"+m,parentData:d,parentDataProperty:m,rootData:L,dynamicAnchors:E})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);
var f=O===e;if(!f)break}}else return oe.errors=[{instancePath:s+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type:"array"}}],!1;var i=k===
e}else var i=!0;if(i){if(r.grants!==void 0){let d=r.grants,k=e;if(e===k)if(Array.isArray(d)){var h=!0;let b=d.length;for(let m=0;m<b;m++){let O=e;ge(d[m],{instancePath:s+
"/grants/"+m,parentData:d,parentDataProperty:m,rootData:L,dynamicAnchors:E})||(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var h=O===e;if(!h)break}}else
return oe.errors=[{instancePath:s+"/grants",schemaPath:"#/properties/grants/type",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i)if(r.
comment!==void 0){let d=r.comment,k=e;if(typeof d!="string"&&d!==null)return oe.errors=[{instancePath:s+"/comment",schemaPath:"#/properties/comment/type",keyword:"\
type",params:{type:kr.properties.comment.type}}],!1;var i=k===e}else var i=!0}}}}}}}}}}}}else return oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}}],!1;return oe.errors=t,e===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _e(r,{instancePath:s="",parentData:C,parentDataProperty:S,
rootData:L=r,dynamicAnchors:E={}}={}){let t=null,e=0,v=_e.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let l;if(r.enums===void 0&&(l="enums")||r.tables===void 0&&(l="tables"))return _e.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:l}}],!1;{let g=e;for(let o in r)if(!(o==="enums"||o==="tables")){return _e.errors=[{instancePath:s,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(g===e){if(r.enums!==void 0){let o=r.enums,f=e;if(e===f)if(Array.isArray(o)){
var i=!0;let h=o.length;for(let p=0;p<h;p++){let a=e;ve(o[p],{instancePath:s+"/enums/"+p,parentData:o,parentDataProperty:p,rootData:L,dynamicAnchors:E})||(t=t===
null?ve.errors:t.concat(ve.errors),e=t.length);var i=a===e;if(!i)break}}else return _e.errors=[{instancePath:s+"/enums",schemaPath:"#/properties/enums/type",keyword:"\
type",params:{type:"array"}}],!1;var u=f===e}else var u=!0;if(u)if(r.tables!==void 0){let o=r.tables,f=e;if(e===f)if(Array.isArray(o)){var y=!0;let p=o.length;for(let a=0;a<
p;a++){let d=e;oe(o[a],{instancePath:s+"/tables/"+a,parentData:o,parentDataProperty:a,rootData:L,dynamicAnchors:E})||(t=t===null?oe.errors:t.concat(oe.errors),e=
t.length);var y=d===e;if(!y)break}}else return _e.errors=[{instancePath:s+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type:"array"}}],
!1;var u=f===e}else var u=!0}}}else return _e.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return _e.errors=t,e===0}_e.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xr=new RegExp("^[0-9a-f]{64}$","u");function I(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:E={}}={}){let t=null,e=0,v=I.
evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(typeof r=="string"){if(!Xr.test(r))return I.errors=[{instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}}],!1}else return I.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"}}],!1;return I.errors=t,e===0}I.evaluated={dynamicProps:!1,dynamicItems:!1};var Qr={type:"object",properties:{graphqlName:{type:"string"},ts:{type:"string"},zod:{type:"string"},nullableItems:{type:"boolean",const:!0},backfill:{$ref:"htt\
ps://wesley.dev/schemas/definitions/Expression"},deprecated:{type:"string"},weight:{type:"integer",minimum:0,maximum:9007199254740991},critical:{type:"boolean",
const:!0},sensitive:{type:"boolean",const:!0},pii:{type:"boolean",const:!0},uid:{type:"string"},renamedFrom:{type:"string"},renamedValues:{type:"object",propertyNames:{
type:"string"},additionalProperties:{type:"string"}}},additionalProperties:!1};function ee(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:E={}}={}){
let t=null,e=0,v=ee.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l=e;for(let g in r)
if(!tr.call(Qr.properties,g)){return ee.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}}],
!1;break}if(l===e){if(r.graphqlName!==void 0){let g=e;if(typeof r.graphqlName!="string")return ee.errors=[{instancePath:s+"/graphqlName",schemaPath:"#/propertie\
s/graphqlName/type",keyword:"type",params:{type:"string"}}],!1;var i=g===e}else var i=!0;if(i){if(r.ts!==void 0){let g=e;if(typeof r.ts!="string")return ee.errors=
[{instancePath:s+"/ts",schemaPath:"#/properties/ts/type",keyword:"type",params:{type:"string"}}],!1;var i=g===e}else var i=!0;if(i){if(r.zod!==void 0){let g=e;if(typeof r.
zod!="string")return ee.errors=[{instancePath:s+"/zod",schemaPath:"#/properties/zod/type",keyword:"type",params:{type:"string"}}],!1;var i=g===e}else var i=!0;if(i){
if(r.nullableItems!==void 0){let g=r.nullableItems,o=e;if(typeof g!="boolean")return ee.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullab\
leItems/type",keyword:"type",params:{type:"boolean"}}],!1;if(g!==!0)return ee.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullableItems/co\
nst",keyword:"const",params:{allowedValue:!0}}],!1;var i=o===e}else var i=!0;if(i){if(r.backfill!==void 0){let g=e;x(r.backfill,{instancePath:s+"/backfill",parentData:r,
parentDataProperty:"backfill",rootData:L,dynamicAnchors:E})||(t=t===null?x.errors:t.concat(x.errors),e=t.length);var i=g===e}else var i=!0;if(i){if(r.deprecated!==
void 0){let g=e;if(typeof r.deprecated!="string")return ee.errors=[{instancePath:s+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{
type:"string"}}],!1;var i=g===e}else var i=!0;if(i){if(r.weight!==void 0){let g=r.weight,o=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return ee.
errors=[{instancePath:s+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof g=="number"&&isFinite(g)){if(g>
9007199254740991||isNaN(g))return ee.errors=[{instancePath:s+"/weight",schemaPath:"#/properties/weight/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(g<0||isNaN(g))return ee.errors=[{instancePath:s+"/weight",schemaPath:"#/properties/weight/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}
var i=o===e}else var i=!0;if(i){if(r.critical!==void 0){let g=r.critical,o=e;if(typeof g!="boolean")return ee.errors=[{instancePath:s+"/critical",schemaPath:"#/\
properties/critical/type",keyword:"type",params:{type:"boolean"}}],!1;if(g!==!0)return ee.errors=[{instancePath:s+"/critical",schemaPath:"#/properties/critical/\
const",keyword:"const",params:{allowedValue:!0}}],!1;var i=o===e}else var i=!0;if(i){if(r.sensitive!==void 0){let g=r.sensitive,o=e;if(typeof g!="boolean")return ee.
errors=[{instancePath:s+"/sensitive",schemaPath:"#/properties/sensitive/type",keyword:"type",params:{type:"boolean"}}],!1;if(g!==!0)return ee.errors=[{instancePath:s+
"/sensitive",schemaPath:"#/properties/sensitive/const",keyword:"const",params:{allowedValue:!0}}],!1;var i=o===e}else var i=!0;if(i){if(r.pii!==void 0){let g=r.
pii,o=e;if(typeof g!="boolean")return ee.errors=[{instancePath:s+"/pii",schemaPath:"#/properties/pii/type",keyword:"type",params:{type:"boolean"}}],!1;if(g!==!0)
return ee.errors=[{instancePath:s+"/pii",schemaPath:"#/properties/pii/const",keyword:"const",params:{allowedValue:!0}}],!1;var i=o===e}else var i=!0;if(i){if(r.
uid!==void 0){let g=e;if(typeof r.uid!="string")return ee.errors=[{instancePath:s+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"}}],
!1;var i=g===e}else var i=!0;if(i){if(r.renamedFrom!==void 0){let g=e;if(typeof r.renamedFrom!="string")return ee.errors=[{instancePath:s+"/renamedFrom",schemaPath:"\
#/properties/renamedFrom/type",keyword:"type",params:{type:"string"}}],!1;var i=g===e}else var i=!0;if(i)if(r.renamedValues!==void 0){let g=r.renamedValues,o=e;
if(e===o)if(g&&typeof g=="object"&&!Array.isArray(g)){for(let h in g){let p=e;if(typeof h!="string"){let a={instancePath:s+"/renamedValues",schemaPath:"#/proper\
ties/renamedValues/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:h};t===null?t=[a]:t.push(a),e++}var u=p===e;if(!u){let a={instancePath:s+
"/renamedValues",schemaPath:"#/properties/renamedValues/propertyNames",keyword:"propertyNames",params:{propertyName:h}};return t===null?t=[a]:t.push(a),e++,ee.errors=
t,!1;break}}if(u)for(let h in g){let p=e;if(typeof g[h]!="string")return ee.errors=[{instancePath:s+"/renamedValues/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/renamedValues/additionalProperties/type",keyword:"type",params:{type:"string"}}],!1;var y=p===e;if(!y)break}}else return ee.errors=[{instancePath:s+
"/renamedValues",schemaPath:"#/properties/renamedValues/type",keyword:"type",params:{type:"object"}}],!1;var i=o===e}else var i=!0}}}}}}}}}}}}}else return ee.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ee.errors=t,e===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function De(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:E={}}={}){let t=null,e=0,v=De.evaluated;if(v.dynamicProps&&(v.props=
void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){for(let y in r){let l=e;if(typeof y!="string"){let g={instancePath:s,
schemaPath:"#/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:y};t===null?t=[g]:t.push(g),e++}var i=l===e;if(!i){let g={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:y}};return t===null?t=[g]:t.push(g),e++,De.errors=t,!1;break}}if(i)for(let y in r){let l=e;ee(r[y],
{instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:y,rootData:L,dynamicAnchors:E})||(t=t===null?ee.errors:t.concat(ee.
errors),e=t.length);var u=l===e;if(!u)break}}else return De.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return De.errors=
t,e===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ue(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:E={}}={}){
let t=null,e=0,v=Ue.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.
format===void 0&&(u="format")||r.schema===void 0&&(u="schema")||r.digest===void 0&&(u="digest")||r.annotations===void 0&&(u="annotations"))return Ue.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:u}}],!1;{let y=e;for(let l in r)if(!(l==="format"||l==="schema"||l==="digest"||l==="annotatio\
ns")){return Ue.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(y===e){if(r.
format!==void 0){let l=r.format,g=e;if(typeof l!="string")return Ue.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{
type:"string"}}],!1;if(l!=="wesley.ir/1")return Ue.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"\
wesley.ir/1"}}],!1;var i=g===e}else var i=!0;if(i){if(r.schema!==void 0){let l=e;_e(r.schema,{instancePath:s+"/schema",parentData:r,parentDataProperty:"schema",
rootData:L,dynamicAnchors:E})||(t=t===null?_e.errors:t.concat(_e.errors),e=t.length);var i=l===e}else var i=!0;if(i){if(r.digest!==void 0){let l=e;I(r.digest,{instancePath:s+
"/digest",parentData:r,parentDataProperty:"digest",rootData:L,dynamicAnchors:E})||(t=t===null?I.errors:t.concat(I.errors),e=t.length);var i=l===e}else var i=!0;
if(i)if(r.annotations!==void 0){let l=e;De(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"annotations",rootData:L,dynamicAnchors:E})||
(t=t===null?De.errors:t.concat(De.errors),e=t.length);var i=l===e}else var i=!0}}}}}else return Ue.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Ue.errors=t,e===0}Ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qr=pe,br={type:"object",properties:{format:{type:"strin\
g",const:"wesley.evidence/1"},schema:{$ref:"https://wesley.dev/schemas/definitions/Digest"},out:{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u00\
00-\\u001f]+$"},targets:{type:"array",items:{type:"string",enum:["postgres","typescript","zod","pgtap"]}},files:{type:"array",items:{type:"object",properties:{path:{
type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},target:{type:"string",enum:["postgres","typescript","zod","pgtap"]},sha256:{
$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["path","target","sha256"],additionalProperties:!1}},elements:{type:"array",items:{$ref:"https:/\
/wesley.dev/schemas/definitions/Place"}},assertions:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Assertion"}}},required:["format","schema",
"out","targets","files","elements","assertions"],additionalProperties:!1},Zr={type:"object",properties:{element:{$ref:"https://wesley.dev/schemas/definitions/Ad\
dress"},target:{type:"string",enum:["postgres","typescript","zod","pgtap"]},file:{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},
lines:{type:"array",prefixItems:[{type:"integer",minimum:1,maximum:9007199254740991},{type:"integer",minimum:1,maximum:9007199254740991}],items:!1,minItems:2,maxItems:2},
sha256:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["element","target","file","lines","sha256"],additionalProperties:!1},Jr={type:"object",
properties:{kind:{type:"string",enum:["schema","enum","table","column","not-null","primary-key","unique-constraint","foreign-key","check","index","row-security",
"policy","grant"]},table:{anyOf:[{type:"string",minLength:1},{type:"null"}]},name:{type:"string",minLength:1}},required:["kind","table","name"],additionalProperties:!1};
function ye(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:E={}}={}){let t=null,e=0,v=ye.evaluated;if(v.dynamicProps&&(v.props=
void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.kind===void 0&&(y="kind")||r.table===void 0&&(y="table")||
r.name===void 0&&(y="name"))return ye.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;{let l=e;for(let g in r)
if(!(g==="kind"||g==="table"||g==="name")){return ye.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}}],
!1;break}if(l===e){if(r.kind!==void 0){let g=r.kind,o=e;if(typeof g!="string")return ye.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(g==="schema"||g==="enum"||g==="table"||g==="column"||g==="not-null"||g==="primary-key"||g==="unique-constraint"||g==="for\
eign-key"||g==="check"||g==="index"||g==="row-security"||g==="policy"||g==="grant"))return ye.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",
keyword:"enum",params:{allowedValues:Jr.properties.kind.enum}}],!1;var i=o===e}else var i=!0;if(i){if(r.table!==void 0){let g=r.table,o=e,f=e,h=!1,p=e;if(e===p)
if(typeof g=="string"){if(D(g)<1){let k={instancePath:s+"/table",schemaPath:"#/properties/table/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?
t=[k]:t.push(k),e++}}else{let k={instancePath:s+"/table",schemaPath:"#/properties/table/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[k]:t.push(
k),e++}var u=p===e;h=h||u;let a=e;if(g!==null){let k={instancePath:s+"/table",schemaPath:"#/properties/table/anyOf/1/type",keyword:"type",params:{type:"null"}};
t===null?t=[k]:t.push(k),e++}var u=a===e;if(h=h||u,h)e=f,t!==null&&(f?t.length=f:t=null);else{let k={instancePath:s+"/table",schemaPath:"#/properties/table/anyO\
f",keyword:"anyOf",params:{}};return t===null?t=[k]:t.push(k),e++,ye.errors=t,!1}var i=o===e}else var i=!0;if(i)if(r.name!==void 0){let g=r.name,o=e;if(e===o)if(typeof g==
"string"){if(D(g)<1)return ye.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ye.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0}}}}else return ye.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ye.errors=t,e===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var nr=new RegExp("^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$","u");function de(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,
dynamicAnchors:E={}}={}){let t=null,e=0,v=de.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let y;if(r.element===void 0&&(y="element")||r.target===void 0&&(y="target")||r.file===void 0&&(y="file")||r.lines===void 0&&(y="lines")||r.sha256===
void 0&&(y="sha256"))return de.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;{let l=e;for(let g in r)if(!(g===
"element"||g==="target"||g==="file"||g==="lines"||g==="sha256")){return de.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:g}}],!1;break}if(l===e){if(r.element!==void 0){let g=e;ye(r.element,{instancePath:s+"/element",parentData:r,parentDataProperty:"\
element",rootData:L,dynamicAnchors:E})||(t=t===null?ye.errors:t.concat(ye.errors),e=t.length);var i=g===e}else var i=!0;if(i){if(r.target!==void 0){let g=r.target,
o=e;if(typeof g!="string")return de.errors=[{instancePath:s+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"string"}}],!1;if(!(g===
"postgres"||g==="typescript"||g==="zod"||g==="pgtap"))return de.errors=[{instancePath:s+"/target",schemaPath:"#/properties/target/enum",keyword:"enum",params:{allowedValues:Zr.
properties.target.enum}}],!1;var i=o===e}else var i=!0;if(i){if(r.file!==void 0){let g=r.file,o=e;if(e===o)if(typeof g=="string"){if(!nr.test(g))return de.errors=
[{instancePath:s+"/file",schemaPath:"#/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],
!1}else return de.errors=[{instancePath:s+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i){
if(r.lines!==void 0){let g=r.lines,o=e;if(e===o)if(Array.isArray(g)){if(g.length>2)return de.errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/max\
Items",keyword:"maxItems",params:{limit:2}}],!1;if(g.length<2)return de.errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/minItems",keyword:"minIt\
ems",params:{limit:2}}],!1;{let h=g.length;if(h>0){let p=g[0],a=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return de.errors=[{instancePath:s+"/l\
ines/0",schemaPath:"#/properties/lines/prefixItems/0/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||
isNaN(p))return de.errors=[{instancePath:s+"/lines/0",schemaPath:"#/properties/lines/prefixItems/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(p<1||isNaN(p))return de.errors=[{instancePath:s+"/lines/0",schemaPath:"#/properties/lines/prefixItems/0/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}}],!1}var u=a===e}if(u){if(h>1){let p=g[1],a=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return de.errors=[{instancePath:s+"/lines/1",schemaPath:"\
#/properties/lines/prefixItems/1/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return de.
errors=[{instancePath:s+"/lines/1",schemaPath:"#/properties/lines/prefixItems/1/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;
if(p<1||isNaN(p))return de.errors=[{instancePath:s+"/lines/1",schemaPath:"#/properties/lines/prefixItems/1/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1}var u=a===e}if(u&&!(g.length<=2))return de.errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/items",keyword:"items",params:{limit:2}}],!1}}}else
return de.errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/type",keyword:"type",params:{type:"array"}}],!1;var i=o===e}else var i=!0;if(i)if(r.sha256!==
void 0){let g=e;I(r.sha256,{instancePath:s+"/sha256",parentData:r,parentDataProperty:"sha256",rootData:L,dynamicAnchors:E})||(t=t===null?I.errors:t.concat(I.errors),
e=t.length);var i=g===e}else var i=!0}}}}}}else return de.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return de.errors=
t,e===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var es={type:"object",properties:{number:{type:"integer",minimum:1,maximum:9007199254740991},element:{
$ref:"https://wesley.dev/schemas/definitions/Address"},asserts:{type:"string",enum:["structure","refused","allowed"]},description:{type:"string"}},required:["nu\
mber","element","asserts","description"],additionalProperties:!1};function je(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:E={}}={}){
let t=null,e=0,v=je.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.
number===void 0&&(u="number")||r.element===void 0&&(u="element")||r.asserts===void 0&&(u="asserts")||r.description===void 0&&(u="description"))return je.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u}}],!1;{let y=e;for(let l in r)if(!(l==="number"||l==="element"||l==="asser\
ts"||l==="description")){return je.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;
break}if(y===e){if(r.number!==void 0){let l=r.number,g=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return je.errors=[{instancePath:s+"/number",schemaPath:"\
#/properties/number/type",keyword:"type",params:{type:"integer"}}],!1;if(e===g&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return je.errors=
[{instancePath:s+"/number",schemaPath:"#/properties/number/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(l<1||isNaN(l))return je.
errors=[{instancePath:s+"/number",schemaPath:"#/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var i=g===e}else var i=!0;if(i){
if(r.element!==void 0){let l=e;ye(r.element,{instancePath:s+"/element",parentData:r,parentDataProperty:"element",rootData:L,dynamicAnchors:E})||(t=t===null?ye.errors:
t.concat(ye.errors),e=t.length);var i=l===e}else var i=!0;if(i){if(r.asserts!==void 0){let l=r.asserts,g=e;if(typeof l!="string")return je.errors=[{instancePath:s+
"/asserts",schemaPath:"#/properties/asserts/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="structure"||l==="refused"||l==="allowed"))return je.errors=
[{instancePath:s+"/asserts",schemaPath:"#/properties/asserts/enum",keyword:"enum",params:{allowedValues:es.properties.asserts.enum}}],!1;var i=g===e}else var i=!0;
if(i)if(r.description!==void 0){let l=e;if(typeof r.description!="string")return je.errors=[{instancePath:s+"/description",schemaPath:"#/properties/description/\
type",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0}}}}}else return je.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return je.errors=t,e===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pe(r,{instancePath:s="",parentData:C,parentDataProperty:S,
rootData:L=r,dynamicAnchors:E={}}={}){let t=null,e=0,v=pe.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let f;if(r.format===void 0&&(f="format")||r.schema===void 0&&(f="schema")||r.out===void 0&&(f="out")||r.targets===void 0&&(f="target\
s")||r.files===void 0&&(f="files")||r.elements===void 0&&(f="elements")||r.assertions===void 0&&(f="assertions"))return pe.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:f}}],!1;{let h=e;for(let p in r)if(!(p==="format"||p==="schema"||p==="out"||p==="targets"||p==="files"||p===
"elements"||p==="assertions")){return pe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],
!1;break}if(h===e){if(r.format!==void 0){let p=r.format,a=e;if(typeof p!="string")return pe.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(p!=="wesley.evidence/1")return pe.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"\
const",params:{allowedValue:"wesley.evidence/1"}}],!1;var i=a===e}else var i=!0;if(i){if(r.schema!==void 0){let p=e;I(r.schema,{instancePath:s+"/schema",parentData:r,
parentDataProperty:"schema",rootData:L,dynamicAnchors:E})||(t=t===null?I.errors:t.concat(I.errors),e=t.length);var i=p===e}else var i=!0;if(i){if(r.out!==void 0){
let p=r.out,a=e;if(e===a)if(typeof p=="string"){if(!nr.test(p))return pe.errors=[{instancePath:s+"/out",schemaPath:"#/properties/out/pattern",keyword:"pattern",
params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],!1}else return pe.errors=[{instancePath:s+"/out",schemaPath:"#/properties/out\
/type",keyword:"type",params:{type:"string"}}],!1;var i=a===e}else var i=!0;if(i){if(r.targets!==void 0){let p=r.targets,a=e;if(e===a)if(Array.isArray(p)){var u=!0;
let k=p.length;for(let w=0;w<k;w++){let b=p[w],m=e;if(typeof b!="string")return pe.errors=[{instancePath:s+"/targets/"+w,schemaPath:"#/properties/targets/items/\
type",keyword:"type",params:{type:"string"}}],!1;if(!(b==="postgres"||b==="typescript"||b==="zod"||b==="pgtap"))return pe.errors=[{instancePath:s+"/targets/"+w,
schemaPath:"#/properties/targets/items/enum",keyword:"enum",params:{allowedValues:br.properties.targets.items.enum}}],!1;var u=m===e;if(!u)break}}else return pe.
errors=[{instancePath:s+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"}}],!1;var i=a===e}else var i=!0;if(i){if(r.files!==
void 0){let p=r.files,a=e;if(e===a)if(Array.isArray(p)){var y=!0;let k=p.length;for(let w=0;w<k;w++){let b=p[w],m=e;if(e===m)if(b&&typeof b=="object"&&!Array.isArray(
b)){let N;if(b.path===void 0&&(N="path")||b.target===void 0&&(N="target")||b.sha256===void 0&&(N="sha256"))return pe.errors=[{instancePath:s+"/files/"+w,schemaPath:"\
#/properties/files/items/required",keyword:"required",params:{missingProperty:N}}],!1;{let q=e;for(let j in b)if(!(j==="path"||j==="target"||j==="sha256")){return pe.
errors=[{instancePath:s+"/files/"+w,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j}}],!1;
break}if(q===e){if(b.path!==void 0){let j=b.path,A=e;if(e===A)if(typeof j=="string"){if(!nr.test(j))return pe.errors=[{instancePath:s+"/files/"+w+"/path",schemaPath:"\
#/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],!1}else return pe.
errors=[{instancePath:s+"/files/"+w+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var l=A===e}else
var l=!0;if(l){if(b.target!==void 0){let j=b.target,A=e;if(typeof j!="string")return pe.errors=[{instancePath:s+"/files/"+w+"/target",schemaPath:"#/properties/f\
iles/items/properties/target/type",keyword:"type",params:{type:"string"}}],!1;if(!(j==="postgres"||j==="typescript"||j==="zod"||j==="pgtap"))return pe.errors=[{
instancePath:s+"/files/"+w+"/target",schemaPath:"#/properties/files/items/properties/target/enum",keyword:"enum",params:{allowedValues:br.properties.files.items.
properties.target.enum}}],!1;var l=A===e}else var l=!0;if(l)if(b.sha256!==void 0){let j=e;I(b.sha256,{instancePath:s+"/files/"+w+"/sha256",parentData:b,parentDataProperty:"\
sha256",rootData:L,dynamicAnchors:E})||(t=t===null?I.errors:t.concat(I.errors),e=t.length);var l=j===e}else var l=!0}}}}else return pe.errors=[{instancePath:s+"\
/files/"+w,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type:"object"}}],!1;var y=m===e;if(!y)break}}else return pe.errors=[{instancePath:s+
"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"array"}}],!1;var i=a===e}else var i=!0;if(i){if(r.elements!==void 0){let p=r.elements,
a=e;if(e===a)if(Array.isArray(p)){var g=!0;let k=p.length;for(let w=0;w<k;w++){let b=e;de(p[w],{instancePath:s+"/elements/"+w,parentData:p,parentDataProperty:w,
rootData:L,dynamicAnchors:E})||(t=t===null?de.errors:t.concat(de.errors),e=t.length);var g=b===e;if(!g)break}}else return pe.errors=[{instancePath:s+"/elements",
schemaPath:"#/properties/elements/type",keyword:"type",params:{type:"array"}}],!1;var i=a===e}else var i=!0;if(i)if(r.assertions!==void 0){let p=r.assertions,a=e;
if(e===a)if(Array.isArray(p)){var o=!0;let k=p.length;for(let w=0;w<k;w++){let b=e;je(p[w],{instancePath:s+"/assertions/"+w,parentData:p,parentDataProperty:w,rootData:L,
dynamicAnchors:E})||(t=t===null?je.errors:t.concat(je.errors),e=t.length);var o=b===e;if(!o)break}}else return pe.errors=[{instancePath:s+"/assertions",schemaPath:"\
#/properties/assertions/type",keyword:"type",params:{type:"array"}}],!1;var i=a===e}else var i=!0}}}}}}}}else return pe.errors=[{instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}}],!1;return pe.errors=t,e===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var jr=te,_r={type:"object",properties:{
format:{type:"string",const:"wesley.changes/1"},from:{type:"object",properties:{schema:{$ref:"https://wesley.dev/schemas/definitions/Schema"},digest:{$ref:"http\
s://wesley.dev/schemas/definitions/Digest"},annotations:{$ref:"https://wesley.dev/schemas/definitions/Annotations"},origin:{type:"object",properties:{kind:{type:"\
string",enum:["baseline","ir","sdl","empty"]},file:{anyOf:[{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},{type:"null"}]}},
required:["kind","file"],additionalProperties:!1}},required:["schema","digest","annotations","origin"],additionalProperties:!1},to:{type:"object",properties:{schema:{
$ref:"https://wesley.dev/schemas/definitions/Schema"},digest:{$ref:"https://wesley.dev/schemas/definitions/Digest"},annotations:{$ref:"https://wesley.dev/schema\
s/definitions/Annotations"}},required:["schema","digest","annotations"],additionalProperties:!1},changes:{type:"array",items:{type:"object",properties:{change:{
$ref:"https://wesley.dev/schemas/definitions/Change"},classification:{type:"string",enum:["additive","tightening","destructive"]},address:{$ref:"https://wesley.\
dev/schemas/definitions/Address"}},required:["change","classification","address"],additionalProperties:!1}}},required:["format","from","to","changes"],additionalProperties:!1},
rr={type:"object",discriminator:{propertyName:"kind"},oneOf:[{type:"object",properties:{kind:{type:"string",const:"add-schema"},schema:{type:"string",minLength:1}},
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
function c(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:E={}}={}){let t=null,e=0,v=c.evaluated;if(v.dynamicProps&&(v.props=
void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let K=r.kind;if(typeof K=="string")if(K==="add-schema"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.schema===void 0&&(_="schema"))return c.errors=[{instancePath:s,schemaPath:"#/oneO\
f/0/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="schema")){return c.errors=[{instancePath:s,schemaPath:"\
#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,P=e;if(typeof n!=
"string")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-schema")return c.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"add-schema"}}],!1;var i=P===e}else var i=!0;if(i)
if(r.schema!==void 0){let n=r.schema,P=e;if(e===P)if(typeof n=="string"){if(D(n)<1)return c.errors=[{instancePath:s+"/schema",schemaPath:"#/oneOf/0/properties/s\
chema/minLength",keyword:"minLength",params:{limit:1}}],!1}else return c.errors=[{instancePath:s+"/schema",schemaPath:"#/oneOf/0/properties/schema/type",keyword:"\
type",params:{type:"string"}}],!1;var i=P===e}else var i=!0}}}else return c.errors=[{instancePath:s,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"obj\
ect"}}],!1;var u=!0}else if(K==="drop-schema"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.schema===void 0&&(_=
"schema"))return c.errors=[{instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="\
kind"||n==="schema")){return c.errors=[{instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,P=e;if(typeof n!="string")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/typ\
e",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-schema")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"\
const",params:{allowedValue:"drop-schema"}}],!1;var y=P===e}else var y=!0;if(y)if(r.schema!==void 0){let n=r.schema,P=e;if(e===P)if(typeof n=="string"){if(D(n)<
1)return c.errors=[{instancePath:s+"/schema",schemaPath:"#/oneOf/1/properties/schema/minLength",keyword:"minLength",params:{limit:1}}],!1}else return c.errors=[
{instancePath:s+"/schema",schemaPath:"#/oneOf/1/properties/schema/type",keyword:"type",params:{type:"string"}}],!1;var y=P===e}else var y=!0}}}else return c.errors=
[{instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(K==="add-enum"){if(e===e)if(r&&typeof r=="object"&&
!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.enum===void 0&&(_="enum"))return c.errors=[{instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"r\
equired",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="enum")){return c.errors=[{instancePath:s,schemaPath:"#/oneOf/2/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,P=e;if(typeof n!="string")return c.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/2/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-enum")return c.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"add-enum"}}],!1;var l=P===e}else var l=!0;if(l)if(r.enum!==void 0){let n=e;
ve(r.enum,{instancePath:s+"/enum",parentData:r,parentDataProperty:"enum",rootData:L,dynamicAnchors:E})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var l=n===
e}else var l=!0}}}else return c.errors=[{instancePath:s,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(K==="drop-\
enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.enum===void 0&&(_="enum"))return c.errors=[{instancePath:s,
schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="enum")){return c.errors=[{instancePath:s,
schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,P=e;
if(typeof n!="string")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/3/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="dr\
op-enum")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"drop-enum"}}],!1;var g=P===
e}else var g=!0;if(g)if(r.enum!==void 0){let n=e;ve(r.enum,{instancePath:s+"/enum",parentData:r,parentDataProperty:"enum",rootData:L,dynamicAnchors:E})||(t=t===
null?ve.errors:t.concat(ve.errors),e=t.length);var g=n===e}else var g=!0}}}else return c.errors=[{instancePath:s,schemaPath:"#/oneOf/3/type",keyword:"type",params:{
type:"object"}}],!1;u!==!0&&(u=!0)}else if(K==="add-enum-value"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.enum===
void 0&&(_="enum")||r.value===void 0&&(_="value")||r.before===void 0&&(_="before"))return c.errors=[{instancePath:s,schemaPath:"#/oneOf/4/required",keyword:"req\
uired",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="enum"||n==="value"||n==="before")){return c.errors=[{instancePath:s,schemaPath:"\
#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,P=e;if(typeof n!=
"string")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/4/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-enum-value")
return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"add-enum-value"}}],!1;var o=P===e}else
var o=!0;if(o){if(r.enum!==void 0){let n=r.enum,P=e;if(e===P)if(typeof n=="string"){if(D(n)<1)return c.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/4/pro\
perties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return c.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/4/properties/enum/type",keyword:"\
type",params:{type:"string"}}],!1;var o=P===e}else var o=!0;if(o){if(r.value!==void 0){let n=r.value,P=e;if(e===P)if(typeof n=="string"){if(D(n)<1)return c.errors=
[{instancePath:s+"/value",schemaPath:"#/oneOf/4/properties/value/minLength",keyword:"minLength",params:{limit:1}}],!1}else return c.errors=[{instancePath:s+"/va\
lue",schemaPath:"#/oneOf/4/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var o=P===e}else var o=!0;if(o)if(r.before!==void 0){let n=r.before,
P=e,me=e,z=!1,le=e;if(e===le)if(typeof n=="string"){if(D(n)<1){let B={instancePath:s+"/before",schemaPath:"#/oneOf/4/properties/before/anyOf/0/minLength",keyword:"\
minLength",params:{limit:1}};t===null?t=[B]:t.push(B),e++}}else{let B={instancePath:s+"/before",schemaPath:"#/oneOf/4/properties/before/anyOf/0/type",keyword:"t\
ype",params:{type:"string"}};t===null?t=[B]:t.push(B),e++}var f=le===e;z=z||f;let Ae=e;if(n!==null){let B={instancePath:s+"/before",schemaPath:"#/oneOf/4/proper\
ties/before/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[B]:t.push(B),e++}var f=Ae===e;if(z=z||f,z)e=me,t!==null&&(me?t.length=me:t=null);else{
let B={instancePath:s+"/before",schemaPath:"#/oneOf/4/properties/before/anyOf",keyword:"anyOf",params:{}};return t===null?t=[B]:t.push(B),e++,c.errors=t,!1}var o=P===
e}else var o=!0}}}}}else return c.errors=[{instancePath:s,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(K==="dro\
p-enum-value"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.enum===void 0&&(_="enum")||r.value===void 0&&(_="va\
lue"))return c.errors=[{instancePath:s,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||
n==="enum"||n==="value")){return c.errors=[{instancePath:s,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,P=e;if(typeof n!="string")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/5/properties/kind/typ\
e",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-enum-value")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"\
const",params:{allowedValue:"drop-enum-value"}}],!1;var h=P===e}else var h=!0;if(h){if(r.enum!==void 0){let n=r.enum,P=e;if(e===P)if(typeof n=="string"){if(D(n)<
1)return c.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/5/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return c.errors=[{instancePath:s+
"/enum",schemaPath:"#/oneOf/5/properties/enum/type",keyword:"type",params:{type:"string"}}],!1;var h=P===e}else var h=!0;if(h)if(r.value!==void 0){let n=r.value,
P=e;if(e===P)if(typeof n=="string"){if(D(n)<1)return c.errors=[{instancePath:s+"/value",schemaPath:"#/oneOf/5/properties/value/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return c.errors=[{instancePath:s+"/value",schemaPath:"#/oneOf/5/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var h=P===e}else
var h=!0}}}}else return c.errors=[{instancePath:s,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(K==="reorder-enu\
m-values"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.enum===void 0&&(_="enum")||r.from===void 0&&(_="from")||
r.to===void 0&&(_="to"))return c.errors=[{instancePath:s,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)
if(!(n==="kind"||n==="enum"||n==="from"||n==="to")){return c.errors=[{instancePath:s,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,P=e;if(typeof n!="string")return c.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/6/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="reorder-enum-values")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/o\
neOf/6/properties/kind/const",keyword:"const",params:{allowedValue:"reorder-enum-values"}}],!1;var p=P===e}else var p=!0;if(p){if(r.enum!==void 0){let n=r.enum,
P=e;if(e===P)if(typeof n=="string"){if(D(n)<1)return c.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/6/properties/enum/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return c.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/6/properties/enum/type",keyword:"type",params:{type:"string"}}],!1;var p=P===e}else
var p=!0;if(p){if(r.from!==void 0){let n=r.from,P=e;if(e===P)if(Array.isArray(n)){var a=!0;let z=n.length;for(let le=0;le<z;le++){let Ae=n[le],sr=e;if(e===sr)if(typeof Ae==
"string"){if(D(Ae)<1)return c.errors=[{instancePath:s+"/from/"+le,schemaPath:"#/oneOf/6/properties/from/items/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return c.errors=[{instancePath:s+"/from/"+le,schemaPath:"#/oneOf/6/properties/from/items/type",keyword:"type",params:{type:"string"}}],!1;var a=sr===e;if(!a)
break}}else return c.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/6/properties/from/type",keyword:"type",params:{type:"array"}}],!1;var p=P===e}else var p=!0;
if(p)if(r.to!==void 0){let n=r.to,P=e;if(e===P)if(Array.isArray(n)){var d=!0;let z=n.length;for(let le=0;le<z;le++){let Ae=n[le],sr=e;if(e===sr)if(typeof Ae=="s\
tring"){if(D(Ae)<1)return c.errors=[{instancePath:s+"/to/"+le,schemaPath:"#/oneOf/6/properties/to/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return c.errors=[{instancePath:s+"/to/"+le,schemaPath:"#/oneOf/6/properties/to/items/type",keyword:"type",params:{type:"string"}}],!1;var d=sr===e;if(!d)break}}else
return c.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/6/properties/to/type",keyword:"type",params:{type:"array"}}],!1;var p=P===e}else var p=!0}}}}}else return c.
errors=[{instancePath:s,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(K==="set-enum-comment"){if(e===e)if(r&&typeof r==
"object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.enum===void 0&&(_="enum")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return c.errors=
[{instancePath:s,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="enum"||n==="fr\
om"||n==="to")){return c.errors=[{instancePath:s,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}
if(T===e){if(r.kind!==void 0){let n=r.kind,P=e;if(typeof n!="string")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/7/properties/kind/type",keyword:"\
type",params:{type:"string"}}],!1;if(n!=="set-enum-comment")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/7/properties/kind/const",keyword:"const",
params:{allowedValue:"set-enum-comment"}}],!1;var k=P===e}else var k=!0;if(k){if(r.enum!==void 0){let n=r.enum,P=e;if(e===P)if(typeof n=="string"){if(D(n)<1)return c.
errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/7/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return c.errors=[{instancePath:s+
"/enum",schemaPath:"#/oneOf/7/properties/enum/type",keyword:"type",params:{type:"string"}}],!1;var k=P===e}else var k=!0;if(k){if(r.from!==void 0){let n=r.from,
P=e;if(typeof n!="string"&&n!==null)return c.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/7/properties/from/type",keyword:"type",params:{type:rr.oneOf[7].
properties.from.type}}],!1;var k=P===e}else var k=!0;if(k)if(r.to!==void 0){let n=r.to,P=e;if(typeof n!="string"&&n!==null)return c.errors=[{instancePath:s+"/to",
schemaPath:"#/oneOf/7/properties/to/type",keyword:"type",params:{type:rr.oneOf[7].properties.to.type}}],!1;var k=P===e}else var k=!0}}}}}else return c.errors=[{
instancePath:s,schemaPath:"#/oneOf/7/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(K==="add-table"){if(e===e)if(r&&typeof r=="object"&&
!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table"))return c.errors=[{instancePath:s,schemaPath:"#/oneOf/8/required",keyword:"\
required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table")){return c.errors=[{instancePath:s,schemaPath:"#/oneOf/8/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,P=e;if(typeof n!="string")return c.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/8/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-table")return c.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/8/properties/kind/const",keyword:"const",params:{allowedValue:"add-table"}}],!1;var w=P===e}else var w=!0;if(w)if(r.table!==void 0){
let n=e;oe(r.table,{instancePath:s+"/table",parentData:r,parentDataProperty:"table",rootData:L,dynamicAnchors:E})||(t=t===null?oe.errors:t.concat(oe.errors),e=t.
length);var w=n===e}else var w=!0}}}else return c.errors=[{instancePath:s,schemaPath:"#/oneOf/8/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(K===
"drop-table"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table"))return c.errors=[{instancePath:s,
schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table")){return c.errors=[{instancePath:s,
schemaPath:"#/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,P=e;
if(typeof n!="string")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/9/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="dr\
op-table")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/9/properties/kind/const",keyword:"const",params:{allowedValue:"drop-table"}}],!1;var b=P===
e}else var b=!0;if(b)if(r.table!==void 0){let n=e;oe(r.table,{instancePath:s+"/table",parentData:r,parentDataProperty:"table",rootData:L,dynamicAnchors:E})||(t=
t===null?oe.errors:t.concat(oe.errors),e=t.length);var b=n===e}else var b=!0}}}else return c.errors=[{instancePath:s,schemaPath:"#/oneOf/9/type",keyword:"type",
params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(K==="set-table-comment"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="\
kind")||r.table===void 0&&(_="table")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return c.errors=[{instancePath:s,schemaPath:"#/oneOf/10/required",keyword:"\
required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return c.errors=[{instancePath:s,schemaPath:"\
#/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,P=e;if(typeof n!=
"string")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/10/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="set-table-comm\
ent")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/10/properties/kind/const",keyword:"const",params:{allowedValue:"set-table-comment"}}],!1;var m=P===
e}else var m=!0;if(m){if(r.table!==void 0){let n=r.table,P=e;if(e===P)if(typeof n=="string"){if(D(n)<1)return c.errors=[{instancePath:s+"/table",schemaPath:"#/o\
neOf/10/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return c.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/10/properties/t\
able/type",keyword:"type",params:{type:"string"}}],!1;var m=P===e}else var m=!0;if(m){if(r.from!==void 0){let n=r.from,P=e;if(typeof n!="string"&&n!==null)return c.
errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/10/properties/from/type",keyword:"type",params:{type:rr.oneOf[10].properties.from.type}}],!1;var m=P===e}else
var m=!0;if(m)if(r.to!==void 0){let n=r.to,P=e;if(typeof n!="string"&&n!==null)return c.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/10/properties/to/type",
keyword:"type",params:{type:rr.oneOf[10].properties.to.type}}],!1;var m=P===e}else var m=!0}}}}}else return c.errors=[{instancePath:s,schemaPath:"#/oneOf/10/typ\
e",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(K==="add-column"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&
(_="kind")||r.table===void 0&&(_="table")||r.column===void 0&&(_="column")||r.backfill===void 0&&(_="backfill"))return c.errors=[{instancePath:s,schemaPath:"#/o\
neOf/11/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column"||n==="backfill")){return c.
errors=[{instancePath:s,schemaPath:"#/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==
void 0){let n=r.kind,P=e;if(typeof n!="string")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/11/properties/kind/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="add-column")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/11/properties/kind/const",keyword:"const",params:{allowedValue:"a\
dd-column"}}],!1;var O=P===e}else var O=!0;if(O){if(r.table!==void 0){let n=r.table,P=e;if(e===P)if(typeof n=="string"){if(D(n)<1)return c.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/11/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return c.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/11/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var O=P===e}else var O=!0;if(O){if(r.column!==void 0){let n=e;ke(r.column,{instancePath:s+
"/column",parentData:r,parentDataProperty:"column",rootData:L,dynamicAnchors:E})||(t=t===null?ke.errors:t.concat(ke.errors),e=t.length);var O=n===e}else var O=!0;
if(O)if(r.backfill!==void 0){let n=r.backfill,P=e,me=e,z=!1,le=e;x(n,{instancePath:s+"/backfill",parentData:r,parentDataProperty:"backfill",rootData:L,dynamicAnchors:E})||
(t=t===null?x.errors:t.concat(x.errors),e=t.length);var N=le===e;z=z||N;let Ae=e;if(n!==null){let B={instancePath:s+"/backfill",schemaPath:"#/oneOf/11/propertie\
s/backfill/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[B]:t.push(B),e++}var N=Ae===e;if(z=z||N,z)e=me,t!==null&&(me?t.length=me:t=null);else{
let B={instancePath:s+"/backfill",schemaPath:"#/oneOf/11/properties/backfill/anyOf",keyword:"anyOf",params:{}};return t===null?t=[B]:t.push(B),e++,c.errors=t,!1}
var O=P===e}else var O=!0}}}}}else return c.errors=[{instancePath:s,schemaPath:"#/oneOf/11/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(K===
"drop-column"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.column===void 0&&(_=
"column"))return c.errors=[{instancePath:s,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n===
"kind"||n==="table"||n==="column")){return c.errors=[{instancePath:s,schemaPath:"#/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,P=e;if(typeof n!="string")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/12/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-column")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/12/properties/kind/const",keyword:"\
const",params:{allowedValue:"drop-column"}}],!1;var q=P===e}else var q=!0;if(q){if(r.table!==void 0){let n=r.table,P=e;if(e===P)if(typeof n=="string"){if(D(n)<1)
return c.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/12/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return c.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/12/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var q=P===e}else var q=!0;if(q)if(r.column!==void 0){let n=e;ke(
r.column,{instancePath:s+"/column",parentData:r,parentDataProperty:"column",rootData:L,dynamicAnchors:E})||(t=t===null?ke.errors:t.concat(ke.errors),e=t.length);
var q=n===e}else var q=!0}}}}else return c.errors=[{instancePath:s,schemaPath:"#/oneOf/12/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(K===
"widen-column"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.column===void 0&&(_=
"column")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return c.errors=[{instancePath:s,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty:_}}],
!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column"||n==="from"||n==="to")){return c.errors=[{instancePath:s,schemaPath:"#/oneOf/13/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,P=e;if(typeof n!="string")return c.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/13/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="widen-column")return c.errors=[{
instancePath:s+"/kind",schemaPath:"#/oneOf/13/properties/kind/const",keyword:"const",params:{allowedValue:"widen-column"}}],!1;var j=P===e}else var j=!0;if(j){if(r.
table!==void 0){let n=r.table,P=e;if(e===P)if(typeof n=="string"){if(D(n)<1)return c.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/13/properties/table/mi\
nLength",keyword:"minLength",params:{limit:1}}],!1}else return c.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/13/properties/table/type",keyword:"type",params:{
type:"string"}}],!1;var j=P===e}else var j=!0;if(j){if(r.column!==void 0){let n=r.column,P=e;if(e===P)if(typeof n=="string"){if(D(n)<1)return c.errors=[{instancePath:s+
"/column",schemaPath:"#/oneOf/13/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return c.errors=[{instancePath:s+"/column",schemaPath:"\
#/oneOf/13/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var j=P===e}else var j=!0;if(j){if(r.from!==void 0){let n=e;F(r.from,{instancePath:s+
"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:E})||(t=t===null?F.errors:t.concat(F.errors),e=t.length);var j=n===e}else var j=!0;if(j)
if(r.to!==void 0){let n=e;F(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:E})||(t=t===null?F.errors:t.concat(F.errors),
e=t.length);var j=n===e}else var j=!0}}}}}}else return c.errors=[{instancePath:s,schemaPath:"#/oneOf/13/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&
(u=!0)}else if(K==="change-column-type"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||
r.column===void 0&&(_="column")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return c.errors=[{instancePath:s,schemaPath:"#/oneOf/14/required",keyword:"\
required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column"||n==="from"||n==="to")){return c.errors=[{instancePath:s,
schemaPath:"#/oneOf/14/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,
P=e;if(typeof n!="string")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/14/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!==
"change-column-type")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/14/properties/kind/const",keyword:"const",params:{allowedValue:"change-column-\
type"}}],!1;var A=P===e}else var A=!0;if(A){if(r.table!==void 0){let n=r.table,P=e;if(e===P)if(typeof n=="string"){if(D(n)<1)return c.errors=[{instancePath:s+"/\
table",schemaPath:"#/oneOf/14/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return c.errors=[{instancePath:s+"/table",schemaPath:"#\
/oneOf/14/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var A=P===e}else var A=!0;if(A){if(r.column!==void 0){let n=r.column,P=e;if(e===P)if(typeof n==
"string"){if(D(n)<1)return c.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/14/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return c.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/14/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var A=P===e}else var A=!0;if(A){
if(r.from!==void 0){let n=e;F(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:E})||(t=t===null?F.errors:t.concat(
F.errors),e=t.length);var A=n===e}else var A=!0;if(A)if(r.to!==void 0){let n=e;F(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:E})||
(t=t===null?F.errors:t.concat(F.errors),e=t.length);var A=n===e}else var A=!0}}}}}}else return c.errors=[{instancePath:s,schemaPath:"#/oneOf/14/type",keyword:"t\
ype",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(K==="set-not-null"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="\
kind")||r.table===void 0&&(_="table")||r.column===void 0&&(_="column")||r.backfill===void 0&&(_="backfill"))return c.errors=[{instancePath:s,schemaPath:"#/oneOf\
/15/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column"||n==="backfill")){return c.errors=
[{instancePath:s,schemaPath:"#/oneOf/15/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){
let n=r.kind,P=e;if(typeof n!="string")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/15/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="set-not-null")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/15/properties/kind/const",keyword:"const",params:{allowedValue:"set-not-nu\
ll"}}],!1;var R=P===e}else var R=!0;if(R){if(r.table!==void 0){let n=r.table,P=e;if(e===P)if(typeof n=="string"){if(D(n)<1)return c.errors=[{instancePath:s+"/ta\
ble",schemaPath:"#/oneOf/15/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return c.errors=[{instancePath:s+"/table",schemaPath:"#/o\
neOf/15/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var R=P===e}else var R=!0;if(R){if(r.column!==void 0){let n=r.column,P=e;if(e===P)if(typeof n==
"string"){if(D(n)<1)return c.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/15/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return c.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/15/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var R=P===e}else var R=!0;if(R)
if(r.backfill!==void 0){let n=r.backfill,P=e,me=e,z=!1,le=e;x(n,{instancePath:s+"/backfill",parentData:r,parentDataProperty:"backfill",rootData:L,dynamicAnchors:E})||
(t=t===null?x.errors:t.concat(x.errors),e=t.length);var $=le===e;z=z||$;let Ae=e;if(n!==null){let B={instancePath:s+"/backfill",schemaPath:"#/oneOf/15/propertie\
s/backfill/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[B]:t.push(B),e++}var $=Ae===e;if(z=z||$,z)e=me,t!==null&&(me?t.length=me:t=null);else{
let B={instancePath:s+"/backfill",schemaPath:"#/oneOf/15/properties/backfill/anyOf",keyword:"anyOf",params:{}};return t===null?t=[B]:t.push(B),e++,c.errors=t,!1}
var R=P===e}else var R=!0}}}}}else return c.errors=[{instancePath:s,schemaPath:"#/oneOf/15/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(K===
"drop-not-null"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.column===void 0&&(_=
"column"))return c.errors=[{instancePath:s,schemaPath:"#/oneOf/16/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n===
"kind"||n==="table"||n==="column")){return c.errors=[{instancePath:s,schemaPath:"#/oneOf/16/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,P=e;if(typeof n!="string")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/16/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-not-null")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/16/properties/kind/const",keyword:"\
const",params:{allowedValue:"drop-not-null"}}],!1;var H=P===e}else var H=!0;if(H){if(r.table!==void 0){let n=r.table,P=e;if(e===P)if(typeof n=="string"){if(D(n)<
1)return c.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/16/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return c.errors=[{
instancePath:s+"/table",schemaPath:"#/oneOf/16/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var H=P===e}else var H=!0;if(H)if(r.column!==void 0){
let n=r.column,P=e;if(e===P)if(typeof n=="string"){if(D(n)<1)return c.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/16/properties/column/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return c.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/16/properties/column/type",keyword:"type",params:{type:"str\
ing"}}],!1;var H=P===e}else var H=!0}}}}else return c.errors=[{instancePath:s,schemaPath:"#/oneOf/16/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=
!0)}else if(K==="set-default"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.column===
void 0&&(_="column")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return c.errors=[{instancePath:s,schemaPath:"#/oneOf/17/required",keyword:"required",
params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column"||n==="from"||n==="to")){return c.errors=[{instancePath:s,schemaPath:"\
#/oneOf/17/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,P=e;if(typeof n!=
"string")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/17/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="set-default")return c.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/17/properties/kind/const",keyword:"const",params:{allowedValue:"set-default"}}],!1;var U=P===e}else var U=!0;
if(U){if(r.table!==void 0){let n=r.table,P=e;if(e===P)if(typeof n=="string"){if(D(n)<1)return c.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/17/properti\
es/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return c.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/17/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var U=P===e}else var U=!0;if(U){if(r.column!==void 0){let n=r.column,P=e;if(e===P)if(typeof n=="string"){if(D(n)<1)return c.errors=
[{instancePath:s+"/column",schemaPath:"#/oneOf/17/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return c.errors=[{instancePath:s+"\
/column",schemaPath:"#/oneOf/17/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var U=P===e}else var U=!0;if(U){if(r.from!==void 0){let n=r.from,
P=e,me=e,z=!1,le=e;x(n,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:E})||(t=t===null?x.errors:t.concat(x.errors),e=t.
length);var Y=le===e;z=z||Y;let Ae=e;if(n!==null){let B={instancePath:s+"/from",schemaPath:"#/oneOf/17/properties/from/anyOf/1/type",keyword:"type",params:{type:"\
null"}};t===null?t=[B]:t.push(B),e++}var Y=Ae===e;if(z=z||Y,z)e=me,t!==null&&(me?t.length=me:t=null);else{let B={instancePath:s+"/from",schemaPath:"#/oneOf/17/p\
roperties/from/anyOf",keyword:"anyOf",params:{}};return t===null?t=[B]:t.push(B),e++,c.errors=t,!1}var U=P===e}else var U=!0;if(U)if(r.to!==void 0){let n=e;x(r.
to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:E})||(t=t===null?x.errors:t.concat(x.errors),e=t.length);var U=n===e}else
var U=!0}}}}}}else return c.errors=[{instancePath:s,schemaPath:"#/oneOf/17/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(K==="drop-def\
ault"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.column===void 0&&(_="column")||
r.from===void 0&&(_="from"))return c.errors=[{instancePath:s,schemaPath:"#/oneOf/18/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)
if(!(n==="kind"||n==="table"||n==="column"||n==="from")){return c.errors=[{instancePath:s,schemaPath:"#/oneOf/18/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,P=e;if(typeof n!="string")return c.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/18/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-default")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1\
8/properties/kind/const",keyword:"const",params:{allowedValue:"drop-default"}}],!1;var se=P===e}else var se=!0;if(se){if(r.table!==void 0){let n=r.table,P=e;if(e===
P)if(typeof n=="string"){if(D(n)<1)return c.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/18/properties/table/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return c.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/18/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var se=P===e}else var se=!0;
if(se){if(r.column!==void 0){let n=r.column,P=e;if(e===P)if(typeof n=="string"){if(D(n)<1)return c.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/18/prop\
erties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return c.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/18/properties/column/type",
keyword:"type",params:{type:"string"}}],!1;var se=P===e}else var se=!0;if(se)if(r.from!==void 0){let n=e;x(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"\
from",rootData:L,dynamicAnchors:E})||(t=t===null?x.errors:t.concat(x.errors),e=t.length);var se=n===e}else var se=!0}}}}}else return c.errors=[{instancePath:s,schemaPath:"\
#/oneOf/18/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(K==="change-generated"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){
let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.column===void 0&&(_="column")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return c.
errors=[{instancePath:s,schemaPath:"#/oneOf/19/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||
n==="column"||n==="from"||n==="to")){return c.errors=[{instancePath:s,schemaPath:"#/oneOf/19/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,P=e;if(typeof n!="string")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/19/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="change-generated")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/19/properties/kind/const",
keyword:"const",params:{allowedValue:"change-generated"}}],!1;var ae=P===e}else var ae=!0;if(ae){if(r.table!==void 0){let n=r.table,P=e;if(e===P)if(typeof n=="s\
tring"){if(D(n)<1)return c.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/19/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return c.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/19/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var ae=P===e}else var ae=!0;if(ae){if(r.
column!==void 0){let n=r.column,P=e;if(e===P)if(typeof n=="string"){if(D(n)<1)return c.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/19/properties/colum\
n/minLength",keyword:"minLength",params:{limit:1}}],!1}else return c.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/19/properties/column/type",keyword:"t\
ype",params:{type:"string"}}],!1;var ae=P===e}else var ae=!0;if(ae){if(r.from!==void 0){let n=r.from,P=e,me=e,z=!1,le=e;x(n,{instancePath:s+"/from",parentData:r,
parentDataProperty:"from",rootData:L,dynamicAnchors:E})||(t=t===null?x.errors:t.concat(x.errors),e=t.length);var ar=le===e;z=z||ar;let Ae=e;if(n!==null){let B={
instancePath:s+"/from",schemaPath:"#/oneOf/19/properties/from/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[B]:t.push(B),e++}var ar=Ae===e;if(z=
z||ar,z)e=me,t!==null&&(me?t.length=me:t=null);else{let B={instancePath:s+"/from",schemaPath:"#/oneOf/19/properties/from/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[B]:t.push(B),e++,c.errors=t,!1}var ae=P===e}else var ae=!0;if(ae)if(r.to!==void 0){let n=r.to,P=e,me=e,z=!1,le=e;x(n,{instancePath:s+"/to",parentData:r,
parentDataProperty:"to",rootData:L,dynamicAnchors:E})||(t=t===null?x.errors:t.concat(x.errors),e=t.length);var or=le===e;z=z||or;let Ae=e;if(n!==null){let B={instancePath:s+
"/to",schemaPath:"#/oneOf/19/properties/to/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[B]:t.push(B),e++}var or=Ae===e;if(z=z||or,z)e=me,t!==null&&
(me?t.length=me:t=null);else{let B={instancePath:s+"/to",schemaPath:"#/oneOf/19/properties/to/anyOf",keyword:"anyOf",params:{}};return t===null?t=[B]:t.push(B),
e++,c.errors=t,!1}var ae=P===e}else var ae=!0}}}}}}else return c.errors=[{instancePath:s,schemaPath:"#/oneOf/19/type",keyword:"type",params:{type:"object"}}],!1;
u!==!0&&(u=!0)}else if(K==="set-column-comment"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_=
"table")||r.column===void 0&&(_="column")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return c.errors=[{instancePath:s,schemaPath:"#/oneOf/20/required",
keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="column"||n==="from"||n==="to")){return c.errors=[{
instancePath:s,schemaPath:"#/oneOf/20/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){
let n=r.kind,P=e;if(typeof n!="string")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/20/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="set-column-comment")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/20/properties/kind/const",keyword:"const",params:{allowedValue:"set-\
column-comment"}}],!1;var Re=P===e}else var Re=!0;if(Re){if(r.table!==void 0){let n=r.table,P=e;if(e===P)if(typeof n=="string"){if(D(n)<1)return c.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/20/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return c.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/20/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Re=P===e}else var Re=!0;if(Re){if(r.column!==void 0){let n=r.column,P=e;if(e===
P)if(typeof n=="string"){if(D(n)<1)return c.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/20/properties/column/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return c.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/20/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var Re=P===e}else var Re=!0;
if(Re){if(r.from!==void 0){let n=r.from,P=e;if(typeof n!="string"&&n!==null)return c.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/20/properties/from/type",
keyword:"type",params:{type:rr.oneOf[20].properties.from.type}}],!1;var Re=P===e}else var Re=!0;if(Re)if(r.to!==void 0){let n=r.to,P=e;if(typeof n!="string"&&n!==
null)return c.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/20/properties/to/type",keyword:"type",params:{type:rr.oneOf[20].properties.to.type}}],!1;var Re=P===
e}else var Re=!0}}}}}}else return c.errors=[{instancePath:s,schemaPath:"#/oneOf/20/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(K==="\
change-primary-key"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.from===void 0&&
(_="from")||r.to===void 0&&(_="to"))return c.errors=[{instancePath:s,schemaPath:"#/oneOf/21/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;
for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return c.errors=[{instancePath:s,schemaPath:"#/oneOf/21/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,P=e;if(typeof n!="string")return c.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/21/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="change-primary-key")return c.errors=[{instancePath:s+"/k\
ind",schemaPath:"#/oneOf/21/properties/kind/const",keyword:"const",params:{allowedValue:"change-primary-key"}}],!1;var $e=P===e}else var $e=!0;if($e){if(r.table!==
void 0){let n=r.table,P=e;if(e===P)if(typeof n=="string"){if(D(n)<1)return c.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/21/properties/table/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return c.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/21/properties/table/type",keyword:"type",params:{type:"\
string"}}],!1;var $e=P===e}else var $e=!0;if($e){if(r.from!==void 0){let n=e;Pe(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,
dynamicAnchors:E})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var $e=n===e}else var $e=!0;if($e)if(r.to!==void 0){let n=e;Pe(r.to,{instancePath:s+"/\
to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:E})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var $e=n===e}else var $e=!0}}}}}else
return c.errors=[{instancePath:s,schemaPath:"#/oneOf/21/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(K==="add-unique-constraint"){if(e===
e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.constraint===void 0&&(_="constraint"))return c.
errors=[{instancePath:s,schemaPath:"#/oneOf/22/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||
n==="constraint")){return c.errors=[{instancePath:s,schemaPath:"#/oneOf/22/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,P=e;if(typeof n!="string")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/22/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-unique-constraint")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/22/properties/kind/co\
nst",keyword:"const",params:{allowedValue:"add-unique-constraint"}}],!1;var Ke=P===e}else var Ke=!0;if(Ke){if(r.table!==void 0){let n=r.table,P=e;if(e===P)if(typeof n==
"string"){if(D(n)<1)return c.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/22/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return c.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/22/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ke=P===e}else var Ke=!0;if(Ke)if(r.
constraint!==void 0){let n=e;he(r.constraint,{instancePath:s+"/constraint",parentData:r,parentDataProperty:"constraint",rootData:L,dynamicAnchors:E})||(t=t===null?
he.errors:t.concat(he.errors),e=t.length);var Ke=n===e}else var Ke=!0}}}}else return c.errors=[{instancePath:s,schemaPath:"#/oneOf/22/type",keyword:"type",params:{
type:"object"}}],!1;u!==!0&&(u=!0)}else if(K==="drop-unique-constraint"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kin\
d")||r.table===void 0&&(_="table")||r.constraint===void 0&&(_="constraint"))return c.errors=[{instancePath:s,schemaPath:"#/oneOf/23/required",keyword:"required",
params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="constraint")){return c.errors=[{instancePath:s,schemaPath:"#/oneOf/23\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,P=e;if(typeof n!="stri\
ng")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/23/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-unique-constra\
int")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/23/properties/kind/const",keyword:"const",params:{allowedValue:"drop-unique-constraint"}}],!1;
var ze=P===e}else var ze=!0;if(ze){if(r.table!==void 0){let n=r.table,P=e;if(e===P)if(typeof n=="string"){if(D(n)<1)return c.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/23/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return c.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/23/propertie\
s/table/type",keyword:"type",params:{type:"string"}}],!1;var ze=P===e}else var ze=!0;if(ze)if(r.constraint!==void 0){let n=e;he(r.constraint,{instancePath:s+"/c\
onstraint",parentData:r,parentDataProperty:"constraint",rootData:L,dynamicAnchors:E})||(t=t===null?he.errors:t.concat(he.errors),e=t.length);var ze=n===e}else var ze=!0}}}}else
return c.errors=[{instancePath:s,schemaPath:"#/oneOf/23/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(K==="add-foreign-key"){if(e===e)
if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.foreignKey===void 0&&(_="foreignKey"))return c.
errors=[{instancePath:s,schemaPath:"#/oneOf/24/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||
n==="foreignKey")){return c.errors=[{instancePath:s,schemaPath:"#/oneOf/24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,P=e;if(typeof n!="string")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/24/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-foreign-key")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/24/properties/kind/const",keyword:"\
const",params:{allowedValue:"add-foreign-key"}}],!1;var Ye=P===e}else var Ye=!0;if(Ye){if(r.table!==void 0){let n=r.table,P=e;if(e===P)if(typeof n=="string"){if(D(
n)<1)return c.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/24/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return c.errors=
[{instancePath:s+"/table",schemaPath:"#/oneOf/24/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ye=P===e}else var Ye=!0;if(Ye)if(r.foreignKey!==
void 0){let n=e;W(r.foreignKey,{instancePath:s+"/foreignKey",parentData:r,parentDataProperty:"foreignKey",rootData:L,dynamicAnchors:E})||(t=t===null?W.errors:t.
concat(W.errors),e=t.length);var Ye=n===e}else var Ye=!0}}}}else return c.errors=[{instancePath:s,schemaPath:"#/oneOf/24/type",keyword:"type",params:{type:"obje\
ct"}}],!1;u!==!0&&(u=!0)}else if(K==="drop-foreign-key"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&
(_="table")||r.foreignKey===void 0&&(_="foreignKey"))return c.errors=[{instancePath:s,schemaPath:"#/oneOf/25/required",keyword:"required",params:{missingProperty:_}}],
!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="foreignKey")){return c.errors=[{instancePath:s,schemaPath:"#/oneOf/25/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,P=e;if(typeof n!="string")return c.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/25/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-foreign-key")return c.errors=[{instancePath:s+"/kin\
d",schemaPath:"#/oneOf/25/properties/kind/const",keyword:"const",params:{allowedValue:"drop-foreign-key"}}],!1;var Me=P===e}else var Me=!0;if(Me){if(r.table!==void 0){
let n=r.table,P=e;if(e===P)if(typeof n=="string"){if(D(n)<1)return c.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/25/properties/table/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return c.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/25/properties/table/type",keyword:"type",params:{type:"strin\
g"}}],!1;var Me=P===e}else var Me=!0;if(Me)if(r.foreignKey!==void 0){let n=e;W(r.foreignKey,{instancePath:s+"/foreignKey",parentData:r,parentDataProperty:"forei\
gnKey",rootData:L,dynamicAnchors:E})||(t=t===null?W.errors:t.concat(W.errors),e=t.length);var Me=n===e}else var Me=!0}}}}else return c.errors=[{instancePath:s,schemaPath:"\
#/oneOf/25/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(K==="add-check"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;
if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.check===void 0&&(_="check"))return c.errors=[{instancePath:s,schemaPath:"#/oneOf/26/required",keyword:"\
required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="check")){return c.errors=[{instancePath:s,schemaPath:"#/one\
Of/26/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,P=e;if(typeof n!=
"string")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/26/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-check")return c.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/26/properties/kind/const",keyword:"const",params:{allowedValue:"add-check"}}],!1;var We=P===e}else var We=!0;
if(We){if(r.table!==void 0){let n=r.table,P=e;if(e===P)if(typeof n=="string"){if(D(n)<1)return c.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/26/propert\
ies/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return c.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/26/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var We=P===e}else var We=!0;if(We)if(r.check!==void 0){let n=e;Ee(r.check,{instancePath:s+"/check",parentData:r,parentDataProperty:"\
check",rootData:L,dynamicAnchors:E})||(t=t===null?Ee.errors:t.concat(Ee.errors),e=t.length);var We=n===e}else var We=!0}}}}else return c.errors=[{instancePath:s,
schemaPath:"#/oneOf/26/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(K==="drop-check"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(
r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.check===void 0&&(_="check"))return c.errors=[{instancePath:s,schemaPath:"#/oneOf/27/r\
equired",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="check")){return c.errors=[{instancePath:s,
schemaPath:"#/oneOf/27/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,
P=e;if(typeof n!="string")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/27/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!==
"drop-check")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/27/properties/kind/const",keyword:"const",params:{allowedValue:"drop-check"}}],!1;var Ge=P===
e}else var Ge=!0;if(Ge){if(r.table!==void 0){let n=r.table,P=e;if(e===P)if(typeof n=="string"){if(D(n)<1)return c.errors=[{instancePath:s+"/table",schemaPath:"#\
/oneOf/27/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return c.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/27/properties\
/table/type",keyword:"type",params:{type:"string"}}],!1;var Ge=P===e}else var Ge=!0;if(Ge)if(r.check!==void 0){let n=e;Ee(r.check,{instancePath:s+"/check",parentData:r,
parentDataProperty:"check",rootData:L,dynamicAnchors:E})||(t=t===null?Ee.errors:t.concat(Ee.errors),e=t.length);var Ge=n===e}else var Ge=!0}}}}else return c.errors=
[{instancePath:s,schemaPath:"#/oneOf/27/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(K==="add-index"){if(e===e)if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.index===void 0&&(_="index"))return c.errors=[{instancePath:s,schemaPath:"\
#/oneOf/28/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="index")){return c.errors=[{instancePath:s,
schemaPath:"#/oneOf/28/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,
P=e;if(typeof n!="string")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/28/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!==
"add-index")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/28/properties/kind/const",keyword:"const",params:{allowedValue:"add-index"}}],!1;var He=P===
e}else var He=!0;if(He){if(r.table!==void 0){let n=r.table,P=e;if(e===P)if(typeof n=="string"){if(D(n)<1)return c.errors=[{instancePath:s+"/table",schemaPath:"#\
/oneOf/28/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return c.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/28/properties\
/table/type",keyword:"type",params:{type:"string"}}],!1;var He=P===e}else var He=!0;if(He)if(r.index!==void 0){let n=e;X(r.index,{instancePath:s+"/index",parentData:r,
parentDataProperty:"index",rootData:L,dynamicAnchors:E})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var He=n===e}else var He=!0}}}}else return c.errors=
[{instancePath:s,schemaPath:"#/oneOf/28/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(K==="drop-index"){if(e===e)if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.index===void 0&&(_="index"))return c.errors=[{instancePath:s,schemaPath:"\
#/oneOf/29/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="index")){return c.errors=[{instancePath:s,
schemaPath:"#/oneOf/29/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,
P=e;if(typeof n!="string")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/29/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!==
"drop-index")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/29/properties/kind/const",keyword:"const",params:{allowedValue:"drop-index"}}],!1;var Xe=P===
e}else var Xe=!0;if(Xe){if(r.table!==void 0){let n=r.table,P=e;if(e===P)if(typeof n=="string"){if(D(n)<1)return c.errors=[{instancePath:s+"/table",schemaPath:"#\
/oneOf/29/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return c.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/29/properties\
/table/type",keyword:"type",params:{type:"string"}}],!1;var Xe=P===e}else var Xe=!0;if(Xe)if(r.index!==void 0){let n=e;X(r.index,{instancePath:s+"/index",parentData:r,
parentDataProperty:"index",rootData:L,dynamicAnchors:E})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var Xe=n===e}else var Xe=!0}}}}else return c.errors=
[{instancePath:s,schemaPath:"#/oneOf/29/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(K==="add-policy"){if(e===e)if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.policy===void 0&&(_="policy"))return c.errors=[{instancePath:s,schemaPath:"\
#/oneOf/30/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="policy")){return c.errors=[{instancePath:s,
schemaPath:"#/oneOf/30/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,
P=e;if(typeof n!="string")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/30/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!==
"add-policy")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/30/properties/kind/const",keyword:"const",params:{allowedValue:"add-policy"}}],!1;var Qe=P===
e}else var Qe=!0;if(Qe){if(r.table!==void 0){let n=r.table,P=e;if(e===P)if(typeof n=="string"){if(D(n)<1)return c.errors=[{instancePath:s+"/table",schemaPath:"#\
/oneOf/30/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return c.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/30/properties\
/table/type",keyword:"type",params:{type:"string"}}],!1;var Qe=P===e}else var Qe=!0;if(Qe)if(r.policy!==void 0){let n=e;G(r.policy,{instancePath:s+"/policy",parentData:r,
parentDataProperty:"policy",rootData:L,dynamicAnchors:E})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var Qe=n===e}else var Qe=!0}}}}else return c.errors=
[{instancePath:s,schemaPath:"#/oneOf/30/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(K==="drop-policy"){if(e===e)if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.policy===void 0&&(_="policy"))return c.errors=[{instancePath:s,schemaPath:"\
#/oneOf/31/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="policy")){return c.errors=[{instancePath:s,
schemaPath:"#/oneOf/31/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,
P=e;if(typeof n!="string")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/31/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!==
"drop-policy")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/31/properties/kind/const",keyword:"const",params:{allowedValue:"drop-policy"}}],!1;var Ze=P===
e}else var Ze=!0;if(Ze){if(r.table!==void 0){let n=r.table,P=e;if(e===P)if(typeof n=="string"){if(D(n)<1)return c.errors=[{instancePath:s+"/table",schemaPath:"#\
/oneOf/31/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return c.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/31/properties\
/table/type",keyword:"type",params:{type:"string"}}],!1;var Ze=P===e}else var Ze=!0;if(Ze)if(r.policy!==void 0){let n=e;G(r.policy,{instancePath:s+"/policy",parentData:r,
parentDataProperty:"policy",rootData:L,dynamicAnchors:E})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var Ze=n===e}else var Ze=!0}}}}else return c.errors=
[{instancePath:s,schemaPath:"#/oneOf/31/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(K==="change-policy"){if(e===e)if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return c.errors=
[{instancePath:s,schemaPath:"#/oneOf/32/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="\
from"||n==="to")){return c.errors=[{instancePath:s,schemaPath:"#/oneOf/32/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;
break}if(T===e){if(r.kind!==void 0){let n=r.kind,P=e;if(typeof n!="string")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/32/properties/kind/type",
keyword:"type",params:{type:"string"}}],!1;if(n!=="change-policy")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/32/properties/kind/const",keyword:"\
const",params:{allowedValue:"change-policy"}}],!1;var Ve=P===e}else var Ve=!0;if(Ve){if(r.table!==void 0){let n=r.table,P=e;if(e===P)if(typeof n=="string"){if(D(
n)<1)return c.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/32/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return c.errors=
[{instancePath:s+"/table",schemaPath:"#/oneOf/32/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ve=P===e}else var Ve=!0;if(Ve){if(r.from!==
void 0){let n=e;G(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:E})||(t=t===null?G.errors:t.concat(G.errors),e=
t.length);var Ve=n===e}else var Ve=!0;if(Ve)if(r.to!==void 0){let n=e;G(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:E})||
(t=t===null?G.errors:t.concat(G.errors),e=t.length);var Ve=n===e}else var Ve=!0}}}}}else return c.errors=[{instancePath:s,schemaPath:"#/oneOf/32/type",keyword:"\
type",params:{type:"object"}}],!1;u!==!0&&(u=!0)}else if(K==="set-row-security"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&
(_="kind")||r.table===void 0&&(_="table")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return c.errors=[{instancePath:s,schemaPath:"#/oneOf/33/required",
keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)if(!(n==="kind"||n==="table"||n==="from"||n==="to")){return c.errors=[{instancePath:s,
schemaPath:"#/oneOf/33/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,
P=e;if(typeof n!="string")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/33/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!==
"set-row-security")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/33/properties/kind/const",keyword:"const",params:{allowedValue:"set-row-security"}}],
!1;var Fe=P===e}else var Fe=!0;if(Fe){if(r.table!==void 0){let n=r.table,P=e;if(e===P)if(typeof n=="string"){if(D(n)<1)return c.errors=[{instancePath:s+"/table",
schemaPath:"#/oneOf/33/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return c.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/\
33/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Fe=P===e}else var Fe=!0;if(Fe){if(r.from!==void 0){let n=e;Ne(r.from,{instancePath:s+"/\
from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:E})||(t=t===null?Ne.errors:t.concat(Ne.errors),e=t.length);var Fe=n===e}else var Fe=!0;if(Fe)
if(r.to!==void 0){let n=e;Ne(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:E})||(t=t===null?Ne.errors:t.concat(Ne.errors),
e=t.length);var Fe=n===e}else var Fe=!0}}}}}else return c.errors=[{instancePath:s,schemaPath:"#/oneOf/33/type",keyword:"type",params:{type:"object"}}],!1;u!==!0&&
(u=!0)}else if(K==="add-grant"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.grant===
void 0&&(_="grant"))return c.errors=[{instancePath:s,schemaPath:"#/oneOf/34/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let n in r)
if(!(n==="kind"||n==="table"||n==="grant")){return c.errors=[{instancePath:s,schemaPath:"#/oneOf/34/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,P=e;if(typeof n!="string")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/34/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="add-grant")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/34/proper\
ties/kind/const",keyword:"const",params:{allowedValue:"add-grant"}}],!1;var Je=P===e}else var Je=!0;if(Je){if(r.table!==void 0){let n=r.table,P=e;if(e===P)if(typeof n==
"string"){if(D(n)<1)return c.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/34/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return c.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/34/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Je=P===e}else var Je=!0;if(Je)if(r.
grant!==void 0){let n=e;ge(r.grant,{instancePath:s+"/grant",parentData:r,parentDataProperty:"grant",rootData:L,dynamicAnchors:E})||(t=t===null?ge.errors:t.concat(
ge.errors),e=t.length);var Je=n===e}else var Je=!0}}}}else return c.errors=[{instancePath:s,schemaPath:"#/oneOf/34/type",keyword:"type",params:{type:"object"}}],
!1;u!==!0&&(u=!0)}else if(K==="drop-grant"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="ta\
ble")||r.grant===void 0&&(_="grant"))return c.errors=[{instancePath:s,schemaPath:"#/oneOf/35/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;
for(let n in r)if(!(n==="kind"||n==="table"||n==="grant")){return c.errors=[{instancePath:s,schemaPath:"#/oneOf/35/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:n}}],!1;break}if(T===e){if(r.kind!==void 0){let n=r.kind,P=e;if(typeof n!="string")return c.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/35/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="drop-grant")return c.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/35/\
properties/kind/const",keyword:"const",params:{allowedValue:"drop-grant"}}],!1;var er=P===e}else var er=!0;if(er){if(r.table!==void 0){let n=r.table,P=e;if(e===
P)if(typeof n=="string"){if(D(n)<1)return c.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/35/properties/table/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return c.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/35/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var er=P===e}else var er=!0;
if(er)if(r.grant!==void 0){let n=e;ge(r.grant,{instancePath:s+"/grant",parentData:r,parentDataProperty:"grant",rootData:L,dynamicAnchors:E})||(t=t===null?ge.errors:
t.concat(ge.errors),e=t.length);var er=n===e}else var er=!0}}}}else return c.errors=[{instancePath:s,schemaPath:"#/oneOf/35/type",keyword:"type",params:{type:"o\
bject"}}],!1;u!==!0&&(u=!0)}else return c.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:K}}],
!1;else return c.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:K}}],!1}else return c.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return c.errors=t,v.props=u,e===0}c.evaluated={dynamicProps:!0,dynamicItems:!1};
function te(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:E={}}={}){let t=null,e=0,v=te.evaluated;if(v.dynamicProps&&(v.props=
void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.format===void 0&&(h="format")||r.from===void 0&&(h="from")||
r.to===void 0&&(h="to")||r.changes===void 0&&(h="changes"))return te.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:h}}],
!1;{let p=e;for(let a in r)if(!(a==="format"||a==="from"||a==="to"||a==="changes")){return te.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a}}],!1;break}if(p===e){if(r.format!==void 0){let a=r.format,d=e;if(typeof a!="string")return te.errors=[{instancePath:s+
"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="wesley.changes/1")return te.errors=[{instancePath:s+"/format",
schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.changes/1"}}],!1;var i=d===e}else var i=!0;if(i){if(r.from!==void 0){let a=r.
from,d=e;if(e===d)if(a&&typeof a=="object"&&!Array.isArray(a)){let w;if(a.schema===void 0&&(w="schema")||a.digest===void 0&&(w="digest")||a.annotations===void 0&&
(w="annotations")||a.origin===void 0&&(w="origin"))return te.errors=[{instancePath:s+"/from",schemaPath:"#/properties/from/required",keyword:"required",params:{
missingProperty:w}}],!1;{let b=e;for(let m in a)if(!(m==="schema"||m==="digest"||m==="annotations"||m==="origin")){return te.errors=[{instancePath:s+"/from",schemaPath:"\
#/properties/from/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(b===e){if(a.schema!==void 0){let m=e;_e(a.schema,
{instancePath:s+"/from/schema",parentData:a,parentDataProperty:"schema",rootData:L,dynamicAnchors:E})||(t=t===null?_e.errors:t.concat(_e.errors),e=t.length);var u=m===
e}else var u=!0;if(u){if(a.digest!==void 0){let m=e;I(a.digest,{instancePath:s+"/from/digest",parentData:a,parentDataProperty:"digest",rootData:L,dynamicAnchors:E})||
(t=t===null?I.errors:t.concat(I.errors),e=t.length);var u=m===e}else var u=!0;if(u){if(a.annotations!==void 0){let m=e;De(a.annotations,{instancePath:s+"/from/a\
nnotations",parentData:a,parentDataProperty:"annotations",rootData:L,dynamicAnchors:E})||(t=t===null?De.errors:t.concat(De.errors),e=t.length);var u=m===e}else var u=!0;
if(u)if(a.origin!==void 0){let m=a.origin,O=e;if(e===O)if(m&&typeof m=="object"&&!Array.isArray(m)){let q;if(m.kind===void 0&&(q="kind")||m.file===void 0&&(q="f\
ile"))return te.errors=[{instancePath:s+"/from/origin",schemaPath:"#/properties/from/properties/origin/required",keyword:"required",params:{missingProperty:q}}],
!1;{let j=e;for(let A in m)if(!(A==="kind"||A==="file")){return te.errors=[{instancePath:s+"/from/origin",schemaPath:"#/properties/from/properties/origin/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:A}}],!1;break}if(j===e){if(m.kind!==void 0){let A=m.kind,R=e;if(typeof A!="string")return te.
errors=[{instancePath:s+"/from/origin/kind",schemaPath:"#/properties/from/properties/origin/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(!(A===
"baseline"||A==="ir"||A==="sdl"||A==="empty"))return te.errors=[{instancePath:s+"/from/origin/kind",schemaPath:"#/properties/from/properties/origin/properties/k\
ind/enum",keyword:"enum",params:{allowedValues:_r.properties.from.properties.origin.properties.kind.enum}}],!1;var y=R===e}else var y=!0;if(y)if(m.file!==void 0){
let A=m.file,R=e,$=e,H=!1,U=e;if(e===U)if(typeof A=="string"){if(!nr.test(A)){let ae={instancePath:s+"/from/origin/file",schemaPath:"#/properties/from/propertie\
s/origin/properties/file/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}};t===null?t=[ae]:t.
push(ae),e++}}else{let ae={instancePath:s+"/from/origin/file",schemaPath:"#/properties/from/properties/origin/properties/file/anyOf/0/type",keyword:"type",params:{
type:"string"}};t===null?t=[ae]:t.push(ae),e++}var l=U===e;H=H||l;let Y=e;if(A!==null){let ae={instancePath:s+"/from/origin/file",schemaPath:"#/properties/from/\
properties/origin/properties/file/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[ae]:t.push(ae),e++}var l=Y===e;if(H=H||l,H)e=$,t!==null&&($?t.length=
$:t=null);else{let ae={instancePath:s+"/from/origin/file",schemaPath:"#/properties/from/properties/origin/properties/file/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[ae]:t.push(ae),e++,te.errors=t,!1}var y=R===e}else var y=!0}}}else return te.errors=[{instancePath:s+"/from/origin",schemaPath:"#/properties/from/proper\
ties/origin/type",keyword:"type",params:{type:"object"}}],!1;var u=O===e}else var u=!0}}}}}else return te.errors=[{instancePath:s+"/from",schemaPath:"#/properti\
es/from/type",keyword:"type",params:{type:"object"}}],!1;var i=d===e}else var i=!0;if(i){if(r.to!==void 0){let a=r.to,d=e;if(e===d)if(a&&typeof a=="object"&&!Array.
isArray(a)){let w;if(a.schema===void 0&&(w="schema")||a.digest===void 0&&(w="digest")||a.annotations===void 0&&(w="annotations"))return te.errors=[{instancePath:s+
"/to",schemaPath:"#/properties/to/required",keyword:"required",params:{missingProperty:w}}],!1;{let b=e;for(let m in a)if(!(m==="schema"||m==="digest"||m==="ann\
otations")){return te.errors=[{instancePath:s+"/to",schemaPath:"#/properties/to/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],
!1;break}if(b===e){if(a.schema!==void 0){let m=e;_e(a.schema,{instancePath:s+"/to/schema",parentData:a,parentDataProperty:"schema",rootData:L,dynamicAnchors:E})||
(t=t===null?_e.errors:t.concat(_e.errors),e=t.length);var g=m===e}else var g=!0;if(g){if(a.digest!==void 0){let m=e;I(a.digest,{instancePath:s+"/to/digest",parentData:a,
parentDataProperty:"digest",rootData:L,dynamicAnchors:E})||(t=t===null?I.errors:t.concat(I.errors),e=t.length);var g=m===e}else var g=!0;if(g)if(a.annotations!==
void 0){let m=e;De(a.annotations,{instancePath:s+"/to/annotations",parentData:a,parentDataProperty:"annotations",rootData:L,dynamicAnchors:E})||(t=t===null?De.errors:
t.concat(De.errors),e=t.length);var g=m===e}else var g=!0}}}}else return te.errors=[{instancePath:s+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{
type:"object"}}],!1;var i=d===e}else var i=!0;if(i)if(r.changes!==void 0){let a=r.changes,d=e;if(e===d)if(Array.isArray(a)){var o=!0;let w=a.length;for(let b=0;b<
w;b++){let m=a[b],O=e;if(e===O)if(m&&typeof m=="object"&&!Array.isArray(m)){let q;if(m.change===void 0&&(q="change")||m.classification===void 0&&(q="classificat\
ion")||m.address===void 0&&(q="address"))return te.errors=[{instancePath:s+"/changes/"+b,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{
missingProperty:q}}],!1;{let j=e;for(let A in m)if(!(A==="change"||A==="classification"||A==="address")){return te.errors=[{instancePath:s+"/changes/"+b,schemaPath:"\
#/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A}}],!1;break}if(j===e){if(m.change!==void 0){let A=e;
c(m.change,{instancePath:s+"/changes/"+b+"/change",parentData:m,parentDataProperty:"change",rootData:L,dynamicAnchors:E})||(t=t===null?c.errors:t.concat(c.errors),
e=t.length);var f=A===e}else var f=!0;if(f){if(m.classification!==void 0){let A=m.classification,R=e;if(typeof A!="string")return te.errors=[{instancePath:s+"/c\
hanges/"+b+"/classification",schemaPath:"#/properties/changes/items/properties/classification/type",keyword:"type",params:{type:"string"}}],!1;if(!(A==="additiv\
e"||A==="tightening"||A==="destructive"))return te.errors=[{instancePath:s+"/changes/"+b+"/classification",schemaPath:"#/properties/changes/items/properties/cla\
ssification/enum",keyword:"enum",params:{allowedValues:_r.properties.changes.items.properties.classification.enum}}],!1;var f=R===e}else var f=!0;if(f)if(m.address!==
void 0){let A=e;ye(m.address,{instancePath:s+"/changes/"+b+"/address",parentData:m,parentDataProperty:"address",rootData:L,dynamicAnchors:E})||(t=t===null?ye.errors:
t.concat(ye.errors),e=t.length);var f=A===e}else var f=!0}}}}else return te.errors=[{instancePath:s+"/changes/"+b,schemaPath:"#/properties/changes/items/type",keyword:"\
type",params:{type:"object"}}],!1;var o=O===e;if(!o)break}}else return te.errors=[{instancePath:s+"/changes",schemaPath:"#/properties/changes/type",keyword:"typ\
e",params:{type:"array"}}],!1;var i=d===e}else var i=!0}}}}}else return te.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return te.errors=t,e===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Tr=Te;var dr={type:"object",properties:{id:{type:"string",minLength:1},phase:{type:"string",enum:["expand","backfill","validate","switch","contract"]},do:{$ref:"https\
://wesley.dev/schemas/definitions/Statement"},undo:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Statement"},{type:"null"}]},irreversible:{type:["string",
"null"]},transaction:{anyOf:[{type:"string",minLength:1},{type:"null"}]},lockTimeout:{anyOf:[{type:"integer",minimum:0,maximum:9007199254740991},{type:"null"}]},
statementTimeout:{type:"integer",minimum:0,maximum:9007199254740991},batch:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Batch"},{type:"null"}]},probe:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Probe"},{type:"null"}]},claim:{$ref:"https://wesley.dev/schemas/definitions/Claim"},because:{$ref:"https://\
wesley.dev/schemas/definitions/Address"},why:{type:"string"}},required:["id","phase","do","undo","irreversible","transaction","lockTimeout","statementTimeout","\
batch","probe","claim","because","why"],additionalProperties:!1},rs={type:"object",properties:{form:{type:"string",enum:["ALTER POLICY","ALTER TABLE … ADD COLUM\
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
dynamicAnchors:E={}}={}){let t=null,e=0,v=Q.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let h;if(r.form===void 0&&(h="form")||r.on===void 0&&(h="on")||r.sql===void 0&&(h="sql")||r.done===void 0&&(h="done")||r.leftover===void 0&&(h="left\
over")||r.needs===void 0&&(h="needs")||r.makes===void 0&&(h="makes")||r.drops===void 0&&(h="drops"))return Q.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:h}}],!1;{let p=e;for(let a in r)if(!(a==="form"||a==="on"||a==="sql"||a==="done"||a==="leftover"||a==="needs"||a==="makes"||a===
"drops")){return Q.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(p===e){
if(r.form!==void 0){let a=r.form,d=e;if(typeof a!="string")return Q.errors=[{instancePath:s+"/form",schemaPath:"#/properties/form/type",keyword:"type",params:{type:"\
string"}}],!1;if(!(a==="ALTER POLICY"||a==="ALTER TABLE … ADD COLUMN"||a==="ALTER TABLE … ADD CONSTRAINT … CHECK … NOT VALID"||a==="ALTER TABLE … ADD CO\
NSTRAINT … FOREIGN KEY"||a==="ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY … NOT VALID"||a==="ALTER TABLE … ADD CONSTRAINT … UNIQUE USING INDEX"||a===
"ALTER TABLE … ALTER COLUMN … DROP DEFAULT"||a==="ALTER TABLE … ALTER COLUMN … DROP NOT NULL"||a==="ALTER TABLE … ALTER COLUMN … SET DEFAULT"||a==="\
ALTER TABLE … ALTER COLUMN … SET NOT NULL"||a==="ALTER TABLE … ALTER COLUMN … TYPE"||a==="ALTER TABLE … DISABLE ROW LEVEL SECURITY"||a==="ALTER TABLE \
… DROP COLUMN"||a==="ALTER TABLE … DROP CONSTRAINT"||a==="ALTER TABLE … DROP CONSTRAINT (foreign key)"||a==="ALTER TABLE … ENABLE ROW LEVEL SECURITY"||a===
"ALTER TABLE … FORCE ROW LEVEL SECURITY"||a==="ALTER TABLE … NO FORCE ROW LEVEL SECURITY"||a==="ALTER TABLE … VALIDATE CONSTRAINT (check)"||a==="ALTER TAB\
LE … VALIDATE CONSTRAINT (foreign key)"||a==="ALTER TYPE … ADD VALUE"||a==="COMMENT ON"||a==="CREATE INDEX"||a==="CREATE INDEX CONCURRENTLY"||a==="CREATE PO\
LICY"||a==="CREATE ROLE"||a==="CREATE SCHEMA"||a==="CREATE TABLE"||a==="CREATE TYPE … AS ENUM"||a==="DROP INDEX"||a==="DROP INDEX CONCURRENTLY"||a==="DROP POL\
ICY"||a==="DROP SCHEMA"||a==="DROP TABLE"||a==="DROP TYPE"||a==="GRANT"||a==="REVOKE"||a==="UPDATE"))return Q.errors=[{instancePath:s+"/form",schemaPath:"#/prop\
erties/form/enum",keyword:"enum",params:{allowedValues:rs.properties.form.enum}}],!1;var i=d===e}else var i=!0;if(i){if(r.on!==void 0){let a=r.on,d=e;if(e===d)if(Array.
isArray(a)){var u=!0;let w=a.length;for(let b=0;b<w;b++){let m=a[b],O=e;if(e===O)if(typeof m=="string"){if(D(m)<1)return Q.errors=[{instancePath:s+"/on/"+b,schemaPath:"\
#/properties/on/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Q.errors=[{instancePath:s+"/on/"+b,schemaPath:"#/properties/on/items/type",
keyword:"type",params:{type:"string"}}],!1;var u=O===e;if(!u)break}}else return Q.errors=[{instancePath:s+"/on",schemaPath:"#/properties/on/type",keyword:"type",
params:{type:"array"}}],!1;var i=d===e}else var i=!0;if(i){if(r.sql!==void 0){let a=r.sql,d=e;if(e===d)if(typeof a=="string"){if(D(a)<1)return Q.errors=[{instancePath:s+
"/sql",schemaPath:"#/properties/sql/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Q.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/s\
ql/type",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(r.done!==void 0){let a=r.done,d=e;if(e===d)if(typeof a=="string"){if(D(a)<
1)return Q.errors=[{instancePath:s+"/done",schemaPath:"#/properties/done/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Q.errors=[{instancePath:s+
"/done",schemaPath:"#/properties/done/type",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(r.leftover!==void 0){let a=r.leftover,
d=e,k=e,w=!1,b=e;if(e===b)if(a&&typeof a=="object"&&!Array.isArray(a)){let N;if(a.present===void 0&&(N="present")||a.remove===void 0&&(N="remove")){let q={instancePath:s+
"/leftover",schemaPath:"#/properties/leftover/anyOf/0/required",keyword:"required",params:{missingProperty:N}};t===null?t=[q]:t.push(q),e++}else{let q=e;for(let j in a)
if(!(j==="present"||j==="remove")){let A={instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf/0/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:j}};t===null?t=[A]:t.push(A),e++;break}if(q===e){if(a.present!==void 0){let j=a.present,A=e;if(e===A)if(typeof j=="string"){if(D(
j)<1){let R={instancePath:s+"/leftover/present",schemaPath:"#/properties/leftover/anyOf/0/properties/present/minLength",keyword:"minLength",params:{limit:1}};t===
null?t=[R]:t.push(R),e++}}else{let R={instancePath:s+"/leftover/present",schemaPath:"#/properties/leftover/anyOf/0/properties/present/type",keyword:"type",params:{
type:"string"}};t===null?t=[R]:t.push(R),e++}var y=A===e}else var y=!0;if(y)if(a.remove!==void 0){let j=a.remove,A=e;if(e===A)if(typeof j=="string"){if(D(j)<1){
let $={instancePath:s+"/leftover/remove",schemaPath:"#/properties/leftover/anyOf/0/properties/remove/minLength",keyword:"minLength",params:{limit:1}};t===null?t=
[$]:t.push($),e++}}else{let $={instancePath:s+"/leftover/remove",schemaPath:"#/properties/leftover/anyOf/0/properties/remove/type",keyword:"type",params:{type:"\
string"}};t===null?t=[$]:t.push($),e++}var y=A===e}else var y=!0}}}else{let N={instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf/0/type",keyword:"\
type",params:{type:"object"}};t===null?t=[N]:t.push(N),e++}var l=b===e;w=w||l;let m=e;if(a!==null){let N={instancePath:s+"/leftover",schemaPath:"#/properties/le\
ftover/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[N]:t.push(N),e++}var l=m===e;if(w=w||l,w)e=k,t!==null&&(k?t.length=k:t=null);else{let N={instancePath:s+
"/leftover",schemaPath:"#/properties/leftover/anyOf",keyword:"anyOf",params:{}};return t===null?t=[N]:t.push(N),e++,Q.errors=t,!1}var i=d===e}else var i=!0;if(i){
if(r.needs!==void 0){let a=r.needs,d=e;if(e===d)if(Array.isArray(a)){var g=!0;let w=a.length;for(let b=0;b<w;b++){let m=a[b],O=e;if(e===O)if(typeof m=="string"){
if(D(m)<1)return Q.errors=[{instancePath:s+"/needs/"+b,schemaPath:"#/properties/needs/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Q.errors=
[{instancePath:s+"/needs/"+b,schemaPath:"#/properties/needs/items/type",keyword:"type",params:{type:"string"}}],!1;var g=O===e;if(!g)break}}else return Q.errors=
[{instancePath:s+"/needs",schemaPath:"#/properties/needs/type",keyword:"type",params:{type:"array"}}],!1;var i=d===e}else var i=!0;if(i){if(r.makes!==void 0){let a=r.
makes,d=e;if(e===d)if(Array.isArray(a)){var o=!0;let w=a.length;for(let b=0;b<w;b++){let m=a[b],O=e;if(e===O)if(typeof m=="string"){if(D(m)<1)return Q.errors=[{
instancePath:s+"/makes/"+b,schemaPath:"#/properties/makes/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Q.errors=[{instancePath:s+"/mak\
es/"+b,schemaPath:"#/properties/makes/items/type",keyword:"type",params:{type:"string"}}],!1;var o=O===e;if(!o)break}}else return Q.errors=[{instancePath:s+"/ma\
kes",schemaPath:"#/properties/makes/type",keyword:"type",params:{type:"array"}}],!1;var i=d===e}else var i=!0;if(i)if(r.drops!==void 0){let a=r.drops,d=e;if(e===
d)if(Array.isArray(a)){var f=!0;let w=a.length;for(let b=0;b<w;b++){let m=a[b],O=e;if(e===O)if(typeof m=="string"){if(D(m)<1)return Q.errors=[{instancePath:s+"/\
drops/"+b,schemaPath:"#/properties/drops/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Q.errors=[{instancePath:s+"/drops/"+b,schemaPath:"\
#/properties/drops/items/type",keyword:"type",params:{type:"string"}}],!1;var f=O===e;if(!f)break}}else return Q.errors=[{instancePath:s+"/drops",schemaPath:"#/\
properties/drops/type",keyword:"type",params:{type:"array"}}],!1;var i=d===e}else var i=!0}}}}}}}}}else return Q.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Q.errors=t,e===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function re(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:E={}}={}){let t=null,e=0,v=re.evaluated;if(v.dynamicProps&&(v.props=
void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.table===void 0&&(l="table")||r.key===void 0&&(l="key")||r.
size===void 0&&(l="size")||r.pause===void 0&&(l="pause")||r.bound===void 0&&(l="bound"))return re.errors=[{instancePath:s,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:l}}],!1;{let g=e;for(let o in r)if(!(o==="table"||o==="key"||o==="size"||o==="pause"||o==="bound")){return re.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(g===e){if(r.table!==void 0){let o=r.table,f=e;if(e===
f)if(typeof o=="string"){if(D(o)<1)return re.errors=[{instancePath:s+"/table",schemaPath:"#/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return re.errors=[{instancePath:s+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.
key!==void 0){let o=r.key,f=e;if(e===f)if(Array.isArray(o)){if(o.length<1)return re.errors=[{instancePath:s+"/key",schemaPath:"#/properties/key/minItems",keyword:"\
minItems",params:{limit:1}}],!1;{var u=!0;let p=o.length;for(let a=0;a<p;a++){let d=o[a],k=e;if(e===k)if(d&&typeof d=="object"&&!Array.isArray(d)){let b;if(d.column===
void 0&&(b="column")||d.type===void 0&&(b="type"))return re.errors=[{instancePath:s+"/key/"+a,schemaPath:"#/properties/key/items/required",keyword:"required",params:{
missingProperty:b}}],!1;{let m=e;for(let O in d)if(!(O==="column"||O==="type")){return re.errors=[{instancePath:s+"/key/"+a,schemaPath:"#/properties/key/items/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:O}}],!1;break}if(m===e){if(d.column!==void 0){let O=d.column,N=e;if(e===N)if(typeof O==
"string"){if(D(O)<1)return re.errors=[{instancePath:s+"/key/"+a+"/column",schemaPath:"#/properties/key/items/properties/column/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return re.errors=[{instancePath:s+"/key/"+a+"/column",schemaPath:"#/properties/key/items/properties/column/type",keyword:"type",params:{type:"\
string"}}],!1;var y=N===e}else var y=!0;if(y)if(d.type!==void 0){let O=d.type,N=e;if(e===N)if(typeof O=="string"){if(D(O)<1)return re.errors=[{instancePath:s+"/\
key/"+a+"/type",schemaPath:"#/properties/key/items/properties/type/minLength",keyword:"minLength",params:{limit:1}}],!1}else return re.errors=[{instancePath:s+"\
/key/"+a+"/type",schemaPath:"#/properties/key/items/properties/type/type",keyword:"type",params:{type:"string"}}],!1;var y=N===e}else var y=!0}}}else return re.
errors=[{instancePath:s+"/key/"+a,schemaPath:"#/properties/key/items/type",keyword:"type",params:{type:"object"}}],!1;var u=k===e;if(!u)break}}}else return re.errors=
[{instancePath:s+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i){if(r.size!==void 0){let o=r.
size,f=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return re.errors=[{instancePath:s+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===f&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return re.errors=[{instancePath:s+"/size",schemaPath:"#/properti\
es/size/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<1||isNaN(o))return re.errors=[{instancePath:s+"/size",schemaPath:"#\
/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var i=f===e}else var i=!0;if(i){if(r.pause!==void 0){let o=r.pause,f=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return re.errors=[{instancePath:s+"/pause",schemaPath:"#/properties/pause/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===f&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return re.errors=[{instancePath:s+"/pause",schemaPath:"#/properties/pause/maximum",
keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<0||isNaN(o))return re.errors=[{instancePath:s+"/pause",schemaPath:"#/properties/paus\
e/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=f===e}else var i=!0;if(i)if(r.bound!==void 0){let o=r.bound,f=e;if(e===f)if(typeof o=="\
string"){if(D(o)<1)return re.errors=[{instancePath:s+"/bound",schemaPath:"#/properties/bound/minLength",keyword:"minLength",params:{limit:1}}],!1}else return re.
errors=[{instancePath:s+"/bound",schemaPath:"#/properties/bound/type",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0}}}}}}else return re.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return re.errors=t,e===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ce(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:E={}}={}){let t=null,e=0,v=Ce.evaluated;if(v.dynamicProps&&(v.props=
void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.sql===void 0&&(u="sql")||r.meaning===void 0&&(u="meaning"))
return Ce.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u}}],!1;{let y=e;for(let l in r)if(!(l==="sql"||l==="meanin\
g")){return Ce.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(y===e){if(r.
sql!==void 0){let l=r.sql,g=e;if(e===g)if(typeof l=="string"){if(D(l)<1)return Ce.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return Ce.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{type:"string"}}],!1;var i=g===
e}else var i=!0;if(i)if(r.meaning!==void 0){let l=e;if(typeof r.meaning!="string")return Ce.errors=[{instancePath:s+"/meaning",schemaPath:"#/properties/meaning/\
type",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0}}}else return Ce.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return Ce.errors=t,e===0}Ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ss={type:"object",properties:{locks:{type:"array",items:{$ref:"\
https://wesley.dev/schemas/definitions/RelationLock"}},scans:{type:"array",items:{type:"string",minLength:1}},rewrites:{type:"array",items:{type:"string",minLength:1}},
blocks:{type:"string",enum:["nothing","schema changes","writes","reads and writes"]}},required:["locks","scans","rewrites","blocks"],additionalProperties:!1},ts={
type:"object",properties:{relation:{type:"string",minLength:1},mode:{type:"string",enum:["ACCESS SHARE","ROW SHARE","ROW EXCLUSIVE","SHARE UPDATE EXCLUSIVE","SH\
ARE","SHARE ROW EXCLUSIVE","EXCLUSIVE","ACCESS EXCLUSIVE"]}},required:["relation","mode"],additionalProperties:!1};function qe(r,{instancePath:s="",parentData:C,
parentDataProperty:S,rootData:L=r,dynamicAnchors:E={}}={}){let t=null,e=0,v=qe.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.relation===void 0&&(u="relation")||r.mode===void 0&&(u="mode"))return qe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u}}],!1;{let y=e;for(let l in r)if(!(l==="relation"||l==="mode")){return qe.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(y===e){if(r.relation!==void 0){let l=r.relation,g=e;if(e===g)
if(typeof l=="string"){if(D(l)<1)return qe.errors=[{instancePath:s+"/relation",schemaPath:"#/properties/relation/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return qe.errors=[{instancePath:s+"/relation",schemaPath:"#/properties/relation/type",keyword:"type",params:{type:"string"}}],!1;var i=g===e}else var i=!0;
if(i)if(r.mode!==void 0){let l=r.mode,g=e;if(typeof l!="string")return qe.errors=[{instancePath:s+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{
type:"string"}}],!1;if(!(l==="ACCESS SHARE"||l==="ROW SHARE"||l==="ROW EXCLUSIVE"||l==="SHARE UPDATE EXCLUSIVE"||l==="SHARE"||l==="SHARE ROW EXCLUSIVE"||l==="EX\
CLUSIVE"||l==="ACCESS EXCLUSIVE"))return qe.errors=[{instancePath:s+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:ts.properties.
mode.enum}}],!1;var i=g===e}else var i=!0}}}else return qe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return qe.errors=
t,e===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Le(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:E={}}={}){
let t=null,e=0,v=Le.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.
locks===void 0&&(g="locks")||r.scans===void 0&&(g="scans")||r.rewrites===void 0&&(g="rewrites")||r.blocks===void 0&&(g="blocks"))return Le.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let o=e;for(let f in r)if(!(f==="locks"||f==="scans"||f==="rewrites"||f==="blocks")){
return Le.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(o===e){if(r.locks!==
void 0){let f=r.locks,h=e;if(e===h)if(Array.isArray(f)){var i=!0;let p=f.length;for(let a=0;a<p;a++){let d=e;qe(f[a],{instancePath:s+"/locks/"+a,parentData:f,parentDataProperty:a,
rootData:L,dynamicAnchors:E})||(t=t===null?qe.errors:t.concat(qe.errors),e=t.length);var i=d===e;if(!i)break}}else return Le.errors=[{instancePath:s+"/locks",schemaPath:"\
#/properties/locks/type",keyword:"type",params:{type:"array"}}],!1;var u=h===e}else var u=!0;if(u){if(r.scans!==void 0){let f=r.scans,h=e;if(e===h)if(Array.isArray(
f)){var y=!0;let a=f.length;for(let d=0;d<a;d++){let k=f[d],w=e;if(e===w)if(typeof k=="string"){if(D(k)<1)return Le.errors=[{instancePath:s+"/scans/"+d,schemaPath:"\
#/properties/scans/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Le.errors=[{instancePath:s+"/scans/"+d,schemaPath:"#/properties/scans/\
items/type",keyword:"type",params:{type:"string"}}],!1;var y=w===e;if(!y)break}}else return Le.errors=[{instancePath:s+"/scans",schemaPath:"#/properties/scans/t\
ype",keyword:"type",params:{type:"array"}}],!1;var u=h===e}else var u=!0;if(u){if(r.rewrites!==void 0){let f=r.rewrites,h=e;if(e===h)if(Array.isArray(f)){var l=!0;
let a=f.length;for(let d=0;d<a;d++){let k=f[d],w=e;if(e===w)if(typeof k=="string"){if(D(k)<1)return Le.errors=[{instancePath:s+"/rewrites/"+d,schemaPath:"#/prop\
erties/rewrites/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Le.errors=[{instancePath:s+"/rewrites/"+d,schemaPath:"#/properties/rewrit\
es/items/type",keyword:"type",params:{type:"string"}}],!1;var l=w===e;if(!l)break}}else return Le.errors=[{instancePath:s+"/rewrites",schemaPath:"#/properties/r\
ewrites/type",keyword:"type",params:{type:"array"}}],!1;var u=h===e}else var u=!0;if(u)if(r.blocks!==void 0){let f=r.blocks,h=e;if(typeof f!="string")return Le.
errors=[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type:"string"}}],!1;if(!(f==="nothing"||f==="schema changes"||f===
"writes"||f==="reads and writes"))return Le.errors=[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/enum",keyword:"enum",params:{allowedValues:ss.properties.
blocks.enum}}],!1;var u=h===e}else var u=!0}}}}}else return Le.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Le.
errors=t,e===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ue(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:E={}}={}){
let t=null,e=0,v=ue.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.
id===void 0&&(f="id")||r.phase===void 0&&(f="phase")||r.do===void 0&&(f="do")||r.undo===void 0&&(f="undo")||r.irreversible===void 0&&(f="irreversible")||r.transaction===
void 0&&(f="transaction")||r.lockTimeout===void 0&&(f="lockTimeout")||r.statementTimeout===void 0&&(f="statementTimeout")||r.batch===void 0&&(f="batch")||r.probe===
void 0&&(f="probe")||r.claim===void 0&&(f="claim")||r.because===void 0&&(f="because")||r.why===void 0&&(f="why"))return ue.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:f}}],!1;{let h=e;for(let p in r)if(!tr.call(dr.properties,p)){return ue.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(h===e){if(r.id!==void 0){let p=r.id,a=e;if(e===a)if(typeof p==
"string"){if(D(p)<1)return ue.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ue.errors=
[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var i=a===e}else var i=!0;if(i){if(r.phase!==void 0){let p=r.
phase,a=e;if(typeof p!="string")return ue.errors=[{instancePath:s+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type:"string"}}],!1;if(!(p===
"expand"||p==="backfill"||p==="validate"||p==="switch"||p==="contract"))return ue.errors=[{instancePath:s+"/phase",schemaPath:"#/properties/phase/enum",keyword:"\
enum",params:{allowedValues:dr.properties.phase.enum}}],!1;var i=a===e}else var i=!0;if(i){if(r.do!==void 0){let p=e;Q(r.do,{instancePath:s+"/do",parentData:r,parentDataProperty:"\
do",rootData:L,dynamicAnchors:E})||(t=t===null?Q.errors:t.concat(Q.errors),e=t.length);var i=p===e}else var i=!0;if(i){if(r.undo!==void 0){let p=r.undo,a=e,d=e,
k=!1,w=e;Q(p,{instancePath:s+"/undo",parentData:r,parentDataProperty:"undo",rootData:L,dynamicAnchors:E})||(t=t===null?Q.errors:t.concat(Q.errors),e=t.length);var u=w===
e;k=k||u;let b=e;if(p!==null){let O={instancePath:s+"/undo",schemaPath:"#/properties/undo/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(
O),e++}var u=b===e;if(k=k||u,k)e=d,t!==null&&(d?t.length=d:t=null);else{let O={instancePath:s+"/undo",schemaPath:"#/properties/undo/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[O]:t.push(O),e++,ue.errors=t,!1}var i=a===e}else var i=!0;if(i){if(r.irreversible!==void 0){let p=r.irreversible,a=e;if(typeof p!="string"&&p!==
null)return ue.errors=[{instancePath:s+"/irreversible",schemaPath:"#/properties/irreversible/type",keyword:"type",params:{type:dr.properties.irreversible.type}}],
!1;var i=a===e}else var i=!0;if(i){if(r.transaction!==void 0){let p=r.transaction,a=e,d=e,k=!1,w=e;if(e===w)if(typeof p=="string"){if(D(p)<1){let O={instancePath:s+
"/transaction",schemaPath:"#/properties/transaction/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[O]:t.push(O),e++}}else{let O={instancePath:s+
"/transaction",schemaPath:"#/properties/transaction/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[O]:t.push(O),e++}var y=w===e;k=k||y;let b=e;
if(p!==null){let O={instancePath:s+"/transaction",schemaPath:"#/properties/transaction/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(
O),e++}var y=b===e;if(k=k||y,k)e=d,t!==null&&(d?t.length=d:t=null);else{let O={instancePath:s+"/transaction",schemaPath:"#/properties/transaction/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[O]:t.push(O),e++,ue.errors=t,!1}var i=a===e}else var i=!0;if(i){if(r.lockTimeout!==void 0){let p=r.lockTimeout,a=e,d=e,k=!1,
w=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let O={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/0/type",keyword:"t\
ype",params:{type:"integer"}};t===null?t=[O]:t.push(O),e++}if(e===w&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p)){let O={instancePath:s+"/l\
ockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};t===null?t=[O]:t.push(O),e++}else if(p<
0||isNaN(p)){let O={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===
null?t=[O]:t.push(O),e++}}var l=w===e;k=k||l;let b=e;if(p!==null){let O={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}var l=b===e;if(k=k||l,k)e=d,t!==null&&(d?t.length=d:t=null);else{let O={instancePath:s+"/lockTimeout",schemaPath:"\
#/properties/lockTimeout/anyOf",keyword:"anyOf",params:{}};return t===null?t=[O]:t.push(O),e++,ue.errors=t,!1}var i=a===e}else var i=!0;if(i){if(r.statementTimeout!==
void 0){let p=r.statementTimeout,a=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return ue.errors=[{instancePath:s+"/statementTimeout",schemaPath:"\
#/properties/statementTimeout/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return ue.
errors=[{instancePath:s+"/statementTimeout",schemaPath:"#/properties/statementTimeout/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(p<0||isNaN(p))return ue.errors=[{instancePath:s+"/statementTimeout",schemaPath:"#/properties/statementTimeout/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var i=a===e}else var i=!0;if(i){if(r.batch!==void 0){let p=r.batch,a=e,d=e,k=!1,w=e;re(p,{instancePath:s+"/batch",parentData:r,parentDataProperty:"\
batch",rootData:L,dynamicAnchors:E})||(t=t===null?re.errors:t.concat(re.errors),e=t.length);var g=w===e;k=k||g;let b=e;if(p!==null){let O={instancePath:s+"/batc\
h",schemaPath:"#/properties/batch/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}var g=b===e;if(k=k||g,k)e=d,t!==null&&(d?t.length=
d:t=null);else{let O={instancePath:s+"/batch",schemaPath:"#/properties/batch/anyOf",keyword:"anyOf",params:{}};return t===null?t=[O]:t.push(O),e++,ue.errors=t,!1}
var i=a===e}else var i=!0;if(i){if(r.probe!==void 0){let p=r.probe,a=e,d=e,k=!1,w=e;Ce(p,{instancePath:s+"/probe",parentData:r,parentDataProperty:"probe",rootData:L,
dynamicAnchors:E})||(t=t===null?Ce.errors:t.concat(Ce.errors),e=t.length);var o=w===e;k=k||o;let b=e;if(p!==null){let O={instancePath:s+"/probe",schemaPath:"#/p\
roperties/probe/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}var o=b===e;if(k=k||o,k)e=d,t!==null&&(d?t.length=d:t=null);else{
let O={instancePath:s+"/probe",schemaPath:"#/properties/probe/anyOf",keyword:"anyOf",params:{}};return t===null?t=[O]:t.push(O),e++,ue.errors=t,!1}var i=a===e}else
var i=!0;if(i){if(r.claim!==void 0){let p=e;Le(r.claim,{instancePath:s+"/claim",parentData:r,parentDataProperty:"claim",rootData:L,dynamicAnchors:E})||(t=t===null?
Le.errors:t.concat(Le.errors),e=t.length);var i=p===e}else var i=!0;if(i){if(r.because!==void 0){let p=e;ye(r.because,{instancePath:s+"/because",parentData:r,parentDataProperty:"\
because",rootData:L,dynamicAnchors:E})||(t=t===null?ye.errors:t.concat(ye.errors),e=t.length);var i=p===e}else var i=!0;if(i)if(r.why!==void 0){let p=e;if(typeof r.
why!="string")return ue.errors=[{instancePath:s+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0}}}}}}}}}}}}}}else
return ue.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ue.errors=t,e===0}ue.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Te(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:E={}}={}){let t=null,e=0,v=Te.evaluated;if(v.dynamicProps&&
(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.format===void 0&&(l="format")||r.from===void 0&&
(l="from")||r.to===void 0&&(l="to")||r.postgres===void 0&&(l="postgres")||r.changes===void 0&&(l="changes")||r.steps===void 0&&(l="steps"))return Te.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;{let g=e;for(let o in r)if(!(o==="format"||o==="from"||o==="to"||o==="postgres"||o===
"changes"||o==="steps")){return Te.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;
break}if(g===e){if(r.format!==void 0){let o=r.format,f=e;if(typeof o!="string")return Te.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",
keyword:"type",params:{type:"string"}}],!1;if(o!=="wesley.plan/1")return Te.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"co\
nst",params:{allowedValue:"wesley.plan/1"}}],!1;var i=f===e}else var i=!0;if(i){if(r.from!==void 0){let o=e;I(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"\
from",rootData:L,dynamicAnchors:E})||(t=t===null?I.errors:t.concat(I.errors),e=t.length);var i=o===e}else var i=!0;if(i){if(r.to!==void 0){let o=e;I(r.to,{instancePath:s+
"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:E})||(t=t===null?I.errors:t.concat(I.errors),e=t.length);var i=o===e}else var i=!0;if(i){if(r.
postgres!==void 0){let o=r.postgres,f=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Te.errors=[{instancePath:s+"/postgres",schemaPath:"#/pro\
perties/postgres/type",keyword:"type",params:{type:"integer"}}],!1;if(e===f&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return Te.errors=[
{instancePath:s+"/postgres",schemaPath:"#/properties/postgres/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<13||isNaN(o))
return Te.errors=[{instancePath:s+"/postgres",schemaPath:"#/properties/postgres/minimum",keyword:"minimum",params:{comparison:">=",limit:13}}],!1}var i=f===e}else
var i=!0;if(i){if(r.changes!==void 0){let o=r.changes,f=e;if(e===f)if(Array.isArray(o)){var u=!0;let p=o.length;for(let a=0;a<p;a++){let d=e;c(o[a],{instancePath:s+
"/changes/"+a,parentData:o,parentDataProperty:a,rootData:L,dynamicAnchors:E})||(t=t===null?c.errors:t.concat(c.errors),e=t.length);var u=d===e;if(!u)break}}else
return Te.errors=[{instancePath:s+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i)if(r.
steps!==void 0){let o=r.steps,f=e;if(e===f)if(Array.isArray(o)){var y=!0;let p=o.length;for(let a=0;a<p;a++){let d=e;ue(o[a],{instancePath:s+"/steps/"+a,parentData:o,
parentDataProperty:a,rootData:L,dynamicAnchors:E})||(t=t===null?ue.errors:t.concat(ue.errors),e=t.length);var y=d===e;if(!y)break}}else return Te.errors=[{instancePath:s+
"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0}}}}}}}else return Te.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Te.errors=t,e===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xr=Z,Or={type:"object",properties:{
format:{type:"string",const:"wesley.realm/1"},plan:{$ref:"https://wesley.dev/schemas/definitions/Digest"},suite:{$ref:"https://wesley.dev/schemas/definitions/Di\
gest"},verdict:{type:"string",enum:["PASS","FAIL","NOTHING_TO_REHEARSE"]},at:{$ref:"https://wesley.dev/schemas/definitions/Moment"},server:{anyOf:[{$ref:"https:\
//wesley.dev/schemas/definitions/Server"},{type:"null"}]},fingerprints:{anyOf:[{type:"object",properties:{base:{$ref:"https://wesley.dev/schemas/definitions/Dig\
est"},target:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["base","target"],additionalProperties:!1},{type:"null"}]},rows:{type:"array",items:{
type:"object",properties:{table:{type:"string",minLength:1},rows:{type:"integer",minimum:0,maximum:9007199254740991}},required:["table","rows"],additionalProperties:!1}},
steps:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/RehearsedStep"}},checks:{type:"array",items:{$ref:"https://wesley.dev/schemas/definition\
s/CheckResult"}},tests:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/TestRun"},{type:"null"}]},present:{type:"array",items:{type:"string",minLength:1}},
failure:{anyOf:[{type:"object",properties:{code:{type:"string",minLength:1},message:{type:"string"}},required:["code","message"],additionalProperties:!1},{type:"\
null"}]}},required:["format","plan","suite","verdict","at","server","fingerprints","rows","steps","checks","tests","present","failure"],additionalProperties:!1};var is=new RegExp("^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\dZ$","u");function Be(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:E={}}={}){
let t=null,e=0,v=Be.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(typeof r=="string"){if(!is.test(r))return Be.errors=
[{instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\dZ$"}}],!1}else return Be.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return Be.errors=t,e===0}Be.evaluated={dynamicProps:!1,dynamicItems:!1};var Lr={type:"\
object",properties:{version:{type:"string",minLength:1},versionNumber:{type:"integer",minimum:0,maximum:9007199254740991},major:{type:"integer",minimum:0,maximum:9007199254740991},
provider:{type:"string",enum:["embedded","dsn"]},host:{type:["string","null"]},settings:{type:"object",propertyNames:{type:"string"},additionalProperties:{type:"\
string"}},extensions:{type:"array",items:{type:"string",minLength:1}}},required:["version","versionNumber","major","provider","host","settings","extensions"],additionalProperties:!1};
function ne(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:E={}}={}){let t=null,e=0,v=ne.evaluated;if(v.dynamicProps&&(v.props=
void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.version===void 0&&(g="version")||r.versionNumber===void 0&&
(g="versionNumber")||r.major===void 0&&(g="major")||r.provider===void 0&&(g="provider")||r.host===void 0&&(g="host")||r.settings===void 0&&(g="settings")||r.extensions===
void 0&&(g="extensions"))return ne.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let o=e;for(let f in r)if(!(f===
"version"||f==="versionNumber"||f==="major"||f==="provider"||f==="host"||f==="settings"||f==="extensions")){return ne.errors=[{instancePath:s,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(o===e){if(r.version!==void 0){let f=r.version,h=e;if(e===h)if(typeof f==
"string"){if(D(f)<1)return ne.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ne.
errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}}],!1;var i=h===e}else var i=!0;if(i){if(r.versionNumber!==
void 0){let f=r.versionNumber,h=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return ne.errors=[{instancePath:s+"/versionNumber",schemaPath:"#/prop\
erties/versionNumber/type",keyword:"type",params:{type:"integer"}}],!1;if(e===h&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return ne.errors=
[{instancePath:s+"/versionNumber",schemaPath:"#/properties/versionNumber/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(f<0||
isNaN(f))return ne.errors=[{instancePath:s+"/versionNumber",schemaPath:"#/properties/versionNumber/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}var i=h===e}else var i=!0;if(i){if(r.major!==void 0){let f=r.major,h=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return ne.errors=[{instancePath:s+
"/major",schemaPath:"#/properties/major/type",keyword:"type",params:{type:"integer"}}],!1;if(e===h&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(
f))return ne.errors=[{instancePath:s+"/major",schemaPath:"#/properties/major/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(f<
0||isNaN(f))return ne.errors=[{instancePath:s+"/major",schemaPath:"#/properties/major/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=h===
e}else var i=!0;if(i){if(r.provider!==void 0){let f=r.provider,h=e;if(typeof f!="string")return ne.errors=[{instancePath:s+"/provider",schemaPath:"#/properties/\
provider/type",keyword:"type",params:{type:"string"}}],!1;if(!(f==="embedded"||f==="dsn"))return ne.errors=[{instancePath:s+"/provider",schemaPath:"#/properties\
/provider/enum",keyword:"enum",params:{allowedValues:Lr.properties.provider.enum}}],!1;var i=h===e}else var i=!0;if(i){if(r.host!==void 0){let f=r.host,h=e;if(typeof f!=
"string"&&f!==null)return ne.errors=[{instancePath:s+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:Lr.properties.host.type}}],!1;var i=h===
e}else var i=!0;if(i){if(r.settings!==void 0){let f=r.settings,h=e;if(e===h)if(f&&typeof f=="object"&&!Array.isArray(f)){for(let a in f){let d=e;if(typeof a!="s\
tring"){let k={instancePath:s+"/settings",schemaPath:"#/properties/settings/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:a};t===null?t=
[k]:t.push(k),e++}var u=d===e;if(!u){let k={instancePath:s+"/settings",schemaPath:"#/properties/settings/propertyNames",keyword:"propertyNames",params:{propertyName:a}};
return t===null?t=[k]:t.push(k),e++,ne.errors=t,!1;break}}if(u)for(let a in f){let d=e;if(typeof f[a]!="string")return ne.errors=[{instancePath:s+"/settings/"+a.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/settings/additionalProperties/type",keyword:"type",params:{type:"string"}}],!1;var y=d===e;if(!y)
break}}else return ne.errors=[{instancePath:s+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type:"object"}}],!1;var i=h===e}else var i=!0;
if(i)if(r.extensions!==void 0){let f=r.extensions,h=e;if(e===h)if(Array.isArray(f)){var l=!0;let a=f.length;for(let d=0;d<a;d++){let k=f[d],w=e;if(e===w)if(typeof k==
"string"){if(D(k)<1)return ne.errors=[{instancePath:s+"/extensions/"+d,schemaPath:"#/properties/extensions/items/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return ne.errors=[{instancePath:s+"/extensions/"+d,schemaPath:"#/properties/extensions/items/type",keyword:"type",params:{type:"string"}}],!1;var l=w===
e;if(!l)break}}else return ne.errors=[{instancePath:s+"/extensions",schemaPath:"#/properties/extensions/type",keyword:"type",params:{type:"array"}}],!1;var i=h===
e}else var i=!0}}}}}}}}else return ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ne.errors=t,e===0}ne.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var ur={type:"object",properties:{id:{type:"string",minLength:1},phase:{type:"string",enum:["expand","backfill","vali\
date","switch","contract"]},milliseconds:{type:"integer",minimum:0,maximum:9007199254740991},retries:{type:"integer",minimum:0,maximum:9007199254740991},rows:{anyOf:[
{type:"integer",minimum:0,maximum:9007199254740991},{type:"null"}]},observed:{type:"string",enum:["pg_locks","relay","not observed"]},locks:{type:"array",items:{
$ref:"https://wesley.dev/schemas/definitions/RelationLock"}},scanned:{type:"array",items:{type:"string",minLength:1}},rewrote:{type:"array",items:{type:"string",
minLength:1}}},required:["id","phase","milliseconds","retries","rows","observed","locks","scanned","rewrote"],additionalProperties:!1};function J(r,{instancePath:s="",
parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:E={}}={}){let t=null,e=0,v=J.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=
void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.phase===void 0&&(o="phase")||r.milliseconds===void 0&&(o="millise\
conds")||r.retries===void 0&&(o="retries")||r.rows===void 0&&(o="rows")||r.observed===void 0&&(o="observed")||r.locks===void 0&&(o="locks")||r.scanned===void 0&&
(o="scanned")||r.rewrote===void 0&&(o="rewrote"))return J.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;{let f=e;
for(let h in r)if(!tr.call(ur.properties,h)){return J.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}}],
!1;break}if(f===e){if(r.id!==void 0){let h=r.id,p=e;if(e===p)if(typeof h=="string"){if(D(h)<1)return J.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return J.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"\
string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.phase!==void 0){let h=r.phase,p=e;if(typeof h!="string")return J.errors=[{instancePath:s+"/phase",schemaPath:"\
#/properties/phase/type",keyword:"type",params:{type:"string"}}],!1;if(!(h==="expand"||h==="backfill"||h==="validate"||h==="switch"||h==="contract"))return J.errors=
[{instancePath:s+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues:ur.properties.phase.enum}}],!1;var i=p===e}else var i=!0;if(i){
if(r.milliseconds!==void 0){let h=r.milliseconds,p=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return J.errors=[{instancePath:s+"/milliseconds",schemaPath:"\
#/properties/milliseconds/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof h=="number"&&isFinite(h)){if(h>9007199254740991||isNaN(h))return J.
errors=[{instancePath:s+"/milliseconds",schemaPath:"#/properties/milliseconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(h<
0||isNaN(h))return J.errors=[{instancePath:s+"/milliseconds",schemaPath:"#/properties/milliseconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}var i=p===e}else var i=!0;if(i){if(r.retries!==void 0){let h=r.retries,p=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return J.errors=[{instancePath:s+
"/retries",schemaPath:"#/properties/retries/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof h=="number"&&isFinite(h)){if(h>9007199254740991||
isNaN(h))return J.errors=[{instancePath:s+"/retries",schemaPath:"#/properties/retries/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(h<0||isNaN(h))return J.errors=[{instancePath:s+"/retries",schemaPath:"#/properties/retries/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}
var i=p===e}else var i=!0;if(i){if(r.rows!==void 0){let h=r.rows,p=e,a=e,d=!1,k=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let m={instancePath:s+
"/rows",schemaPath:"#/properties/rows/anyOf/0/type",keyword:"type",params:{type:"integer"}};t===null?t=[m]:t.push(m),e++}if(e===k&&typeof h=="number"&&isFinite(
h)){if(h>9007199254740991||isNaN(h)){let m={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
t===null?t=[m]:t.push(m),e++}else if(h<0||isNaN(h)){let m={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/0/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};t===null?t=[m]:t.push(m),e++}}var u=k===e;d=d||u;let w=e;if(h!==null){let m={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[m]:t.push(m),e++}var u=w===e;if(d=d||u,d)e=a,t!==null&&(a?t.length=a:t=null);else{let m={instancePath:s+"/rows",schemaPath:"\
#/properties/rows/anyOf",keyword:"anyOf",params:{}};return t===null?t=[m]:t.push(m),e++,J.errors=t,!1}var i=p===e}else var i=!0;if(i){if(r.observed!==void 0){let h=r.
observed,p=e;if(typeof h!="string")return J.errors=[{instancePath:s+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type:"string"}}],
!1;if(!(h==="pg_locks"||h==="relay"||h==="not observed"))return J.errors=[{instancePath:s+"/observed",schemaPath:"#/properties/observed/enum",keyword:"enum",params:{
allowedValues:ur.properties.observed.enum}}],!1;var i=p===e}else var i=!0;if(i){if(r.locks!==void 0){let h=r.locks,p=e;if(e===p)if(Array.isArray(h)){var y=!0;let d=h.
length;for(let k=0;k<d;k++){let w=e;qe(h[k],{instancePath:s+"/locks/"+k,parentData:h,parentDataProperty:k,rootData:L,dynamicAnchors:E})||(t=t===null?qe.errors:t.
concat(qe.errors),e=t.length);var y=w===e;if(!y)break}}else return J.errors=[{instancePath:s+"/locks",schemaPath:"#/properties/locks/type",keyword:"type",params:{
type:"array"}}],!1;var i=p===e}else var i=!0;if(i){if(r.scanned!==void 0){let h=r.scanned,p=e;if(e===p)if(Array.isArray(h)){var l=!0;let d=h.length;for(let k=0;k<
d;k++){let w=h[k],b=e;if(e===b)if(typeof w=="string"){if(D(w)<1)return J.errors=[{instancePath:s+"/scanned/"+k,schemaPath:"#/properties/scanned/items/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return J.errors=[{instancePath:s+"/scanned/"+k,schemaPath:"#/properties/scanned/items/type",keyword:"type",params:{
type:"string"}}],!1;var l=b===e;if(!l)break}}else return J.errors=[{instancePath:s+"/scanned",schemaPath:"#/properties/scanned/type",keyword:"type",params:{type:"\
array"}}],!1;var i=p===e}else var i=!0;if(i)if(r.rewrote!==void 0){let h=r.rewrote,p=e;if(e===p)if(Array.isArray(h)){var g=!0;let d=h.length;for(let k=0;k<d;k++){
let w=h[k],b=e;if(e===b)if(typeof w=="string"){if(D(w)<1)return J.errors=[{instancePath:s+"/rewrote/"+k,schemaPath:"#/properties/rewrote/items/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return J.errors=[{instancePath:s+"/rewrote/"+k,schemaPath:"#/properties/rewrote/items/type",keyword:"type",params:{type:"s\
tring"}}],!1;var g=b===e;if(!g)break}}else return J.errors=[{instancePath:s+"/rewrote",schemaPath:"#/properties/rewrote/type",keyword:"type",params:{type:"array"}}],
!1;var i=p===e}else var i=!0}}}}}}}}}}else return J.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return J.errors=t,e===
0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ar={type:"object",properties:{check:{type:"string",enum:["converges","re-plan is empty","run again \
changes nothing","undo returns","rows kept","locks as claimed","no scan or rewrite under a blocking lock","tests pass"]},verdict:{type:"string",enum:["PASS","FA\
IL","NOT RUN","NOT APPLICABLE"]},detail:{type:"string"}},required:["check","verdict","detail"],additionalProperties:!1};function Ie(r,{instancePath:s="",parentData:C,
parentDataProperty:S,rootData:L=r,dynamicAnchors:E={}}={}){let t=null,e=0,v=Ie.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.check===void 0&&(u="check")||r.verdict===void 0&&(u="verdict")||r.detail===void 0&&(u="detail"))return Ie.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u}}],!1;{let y=e;for(let l in r)if(!(l==="check"||l==="verdict"||l===
"detail")){return Ie.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(y===
e){if(r.check!==void 0){let l=r.check,g=e;if(typeof l!="string")return Ie.errors=[{instancePath:s+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{
type:"string"}}],!1;if(!(l==="converges"||l==="re-plan is empty"||l==="run again changes nothing"||l==="undo returns"||l==="rows kept"||l==="locks as claimed"||
l==="no scan or rewrite under a blocking lock"||l==="tests pass"))return Ie.errors=[{instancePath:s+"/check",schemaPath:"#/properties/check/enum",keyword:"enum",
params:{allowedValues:Ar.properties.check.enum}}],!1;var i=g===e}else var i=!0;if(i){if(r.verdict!==void 0){let l=r.verdict,g=e;if(typeof l!="string")return Ie.
errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="PASS"||l==="FAIL"||l==="NOT RUN"||
l==="NOT APPLICABLE"))return Ie.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:Ar.properties.verdict.
enum}}],!1;var i=g===e}else var i=!0;if(i)if(r.detail!==void 0){let l=e;if(typeof r.detail!="string")return Ie.errors=[{instancePath:s+"/detail",schemaPath:"#/p\
roperties/detail/type",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0}}}}else return Ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Ie.errors=t,e===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ns={type:"object",properties:{planned:{type:"\
integer",minimum:0,maximum:9007199254740991},results:{type:"array",items:{type:"object",properties:{number:{type:"integer",minimum:0,maximum:9007199254740991},ok:{
type:"boolean"},description:{type:"string"}},required:["number","ok","description"],additionalProperties:!1}},brokeOff:{type:["string","null"]}},required:["plan\
ned","results","brokeOff"],additionalProperties:!1};function ce(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:E={}}={}){let t=null,
e=0,v=ce.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.planned===
void 0&&(l="planned")||r.results===void 0&&(l="results")||r.brokeOff===void 0&&(l="brokeOff"))return ce.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:l}}],!1;{let g=e;for(let o in r)if(!(o==="planned"||o==="results"||o==="brokeOff")){return ce.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(g===e){if(r.planned!==void 0){let o=r.planned,f=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return ce.errors=[{instancePath:s+"/planned",schemaPath:"#/properties/planned/type",keyword:"type",params:{type:"integ\
er"}}],!1;if(e===f&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return ce.errors=[{instancePath:s+"/planned",schemaPath:"#/properties/plann\
ed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<0||isNaN(o))return ce.errors=[{instancePath:s+"/planned",schemaPath:"#/p\
roperties/planned/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=f===e}else var i=!0;if(i){if(r.results!==void 0){let o=r.results,f=e;if(e===
f)if(Array.isArray(o)){var u=!0;let p=o.length;for(let a=0;a<p;a++){let d=o[a],k=e;if(e===k)if(d&&typeof d=="object"&&!Array.isArray(d)){let b;if(d.number===void 0&&
(b="number")||d.ok===void 0&&(b="ok")||d.description===void 0&&(b="description"))return ce.errors=[{instancePath:s+"/results/"+a,schemaPath:"#/properties/result\
s/items/required",keyword:"required",params:{missingProperty:b}}],!1;{let m=e;for(let O in d)if(!(O==="number"||O==="ok"||O==="description")){return ce.errors=[
{instancePath:s+"/results/"+a,schemaPath:"#/properties/results/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O}}],!1;break}
if(m===e){if(d.number!==void 0){let O=d.number,N=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return ce.errors=[{instancePath:s+"/results/"+a+"/nu\
mber",schemaPath:"#/properties/results/items/properties/number/type",keyword:"type",params:{type:"integer"}}],!1;if(e===N&&typeof O=="number"&&isFinite(O)){if(O>
9007199254740991||isNaN(O))return ce.errors=[{instancePath:s+"/results/"+a+"/number",schemaPath:"#/properties/results/items/properties/number/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(O<0||isNaN(O))return ce.errors=[{instancePath:s+"/results/"+a+"/number",schemaPath:"#/propertie\
s/results/items/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var y=N===e}else var y=!0;if(y){if(d.ok!==void 0){let O=e;if(typeof d.
ok!="boolean")return ce.errors=[{instancePath:s+"/results/"+a+"/ok",schemaPath:"#/properties/results/items/properties/ok/type",keyword:"type",params:{type:"bool\
ean"}}],!1;var y=O===e}else var y=!0;if(y)if(d.description!==void 0){let O=e;if(typeof d.description!="string")return ce.errors=[{instancePath:s+"/results/"+a+"\
/description",schemaPath:"#/properties/results/items/properties/description/type",keyword:"type",params:{type:"string"}}],!1;var y=O===e}else var y=!0}}}}else return ce.
errors=[{instancePath:s+"/results/"+a,schemaPath:"#/properties/results/items/type",keyword:"type",params:{type:"object"}}],!1;var u=k===e;if(!u)break}}else return ce.
errors=[{instancePath:s+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i)if(r.brokeOff!==
void 0){let o=r.brokeOff,f=e;if(typeof o!="string"&&o!==null)return ce.errors=[{instancePath:s+"/brokeOff",schemaPath:"#/properties/brokeOff/type",keyword:"type",
params:{type:ns.properties.brokeOff.type}}],!1;var i=f===e}else var i=!0}}}}else return ce.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return ce.errors=t,e===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Z(r,{instancePath:s="",parentData:C,parentDataProperty:S,
rootData:L=r,dynamicAnchors:E={}}={}){let t=null,e=0,v=Z.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){let w;if(r.format===void 0&&(w="format")||r.plan===void 0&&(w="plan")||r.suite===void 0&&(w="suite")||r.verdict===void 0&&(w="verdict")||
r.at===void 0&&(w="at")||r.server===void 0&&(w="server")||r.fingerprints===void 0&&(w="fingerprints")||r.rows===void 0&&(w="rows")||r.steps===void 0&&(w="steps")||
r.checks===void 0&&(w="checks")||r.tests===void 0&&(w="tests")||r.present===void 0&&(w="present")||r.failure===void 0&&(w="failure"))return Z.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:w}}],!1;{let b=e;for(let m in r)if(!tr.call(Or.properties,m)){return Z.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(b===e){if(r.format!==void 0){let m=r.format,O=e;if(typeof m!=
"string")return Z.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(m!=="wesley.realm/1")return Z.
errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.realm/1"}}],!1;var i=O===e}else var i=!0;if(i){
if(r.plan!==void 0){let m=e;I(r.plan,{instancePath:s+"/plan",parentData:r,parentDataProperty:"plan",rootData:L,dynamicAnchors:E})||(t=t===null?I.errors:t.concat(
I.errors),e=t.length);var i=m===e}else var i=!0;if(i){if(r.suite!==void 0){let m=e;I(r.suite,{instancePath:s+"/suite",parentData:r,parentDataProperty:"suite",rootData:L,
dynamicAnchors:E})||(t=t===null?I.errors:t.concat(I.errors),e=t.length);var i=m===e}else var i=!0;if(i){if(r.verdict!==void 0){let m=r.verdict,O=e;if(typeof m!=
"string")return Z.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"}}],!1;if(!(m==="PASS"||m==="FAI\
L"||m==="NOTHING_TO_REHEARSE"))return Z.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:Or.properties.
verdict.enum}}],!1;var i=O===e}else var i=!0;if(i){if(r.at!==void 0){let m=e;Be(r.at,{instancePath:s+"/at",parentData:r,parentDataProperty:"at",rootData:L,dynamicAnchors:E})||
(t=t===null?Be.errors:t.concat(Be.errors),e=t.length);var i=m===e}else var i=!0;if(i){if(r.server!==void 0){let m=r.server,O=e,N=e,q=!1,j=e;ne(m,{instancePath:s+
"/server",parentData:r,parentDataProperty:"server",rootData:L,dynamicAnchors:E})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var u=j===e;q=q||u;let A=e;
if(m!==null){let $={instancePath:s+"/server",schemaPath:"#/properties/server/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[$]:t.push($),e++}var u=A===
e;if(q=q||u,q)e=N,t!==null&&(N?t.length=N:t=null);else{let $={instancePath:s+"/server",schemaPath:"#/properties/server/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[$]:t.push($),e++,Z.errors=t,!1}var i=O===e}else var i=!0;if(i){if(r.fingerprints!==void 0){let m=r.fingerprints,O=e,N=e,q=!1,j=e;if(e===j)if(m&&typeof m==
"object"&&!Array.isArray(m)){let $;if(m.base===void 0&&($="base")||m.target===void 0&&($="target")){let H={instancePath:s+"/fingerprints",schemaPath:"#/properti\
es/fingerprints/anyOf/0/required",keyword:"required",params:{missingProperty:$}};t===null?t=[H]:t.push(H),e++}else{let H=e;for(let U in m)if(!(U==="base"||U==="\
target")){let Y={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:U}};
t===null?t=[Y]:t.push(Y),e++;break}if(H===e){if(m.base!==void 0){let U=e;I(m.base,{instancePath:s+"/fingerprints/base",parentData:m,parentDataProperty:"base",rootData:L,
dynamicAnchors:E})||(t=t===null?I.errors:t.concat(I.errors),e=t.length);var y=U===e}else var y=!0;if(y)if(m.target!==void 0){let U=e;I(m.target,{instancePath:s+
"/fingerprints/target",parentData:m,parentDataProperty:"target",rootData:L,dynamicAnchors:E})||(t=t===null?I.errors:t.concat(I.errors),e=t.length);var y=U===e}else
var y=!0}}}else{let $={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[$]:
t.push($),e++}var l=j===e;q=q||l;let A=e;if(m!==null){let $={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf/1/type",keyword:"type",params:{
type:"null"}};t===null?t=[$]:t.push($),e++}var l=A===e;if(q=q||l,q)e=N,t!==null&&(N?t.length=N:t=null);else{let $={instancePath:s+"/fingerprints",schemaPath:"#/\
properties/fingerprints/anyOf",keyword:"anyOf",params:{}};return t===null?t=[$]:t.push($),e++,Z.errors=t,!1}var i=O===e}else var i=!0;if(i){if(r.rows!==void 0){
let m=r.rows,O=e;if(e===O)if(Array.isArray(m)){var g=!0;let q=m.length;for(let j=0;j<q;j++){let A=m[j],R=e;if(e===R)if(A&&typeof A=="object"&&!Array.isArray(A)){
let H;if(A.table===void 0&&(H="table")||A.rows===void 0&&(H="rows"))return Z.errors=[{instancePath:s+"/rows/"+j,schemaPath:"#/properties/rows/items/required",keyword:"\
required",params:{missingProperty:H}}],!1;{let U=e;for(let Y in A)if(!(Y==="table"||Y==="rows")){return Z.errors=[{instancePath:s+"/rows/"+j,schemaPath:"#/prope\
rties/rows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Y}}],!1;break}if(U===e){if(A.table!==void 0){let Y=A.table,se=e;
if(e===se)if(typeof Y=="string"){if(D(Y)<1)return Z.errors=[{instancePath:s+"/rows/"+j+"/table",schemaPath:"#/properties/rows/items/properties/table/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return Z.errors=[{instancePath:s+"/rows/"+j+"/table",schemaPath:"#/properties/rows/items/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var o=se===e}else var o=!0;if(o)if(A.rows!==void 0){let Y=A.rows,se=e;if(!(typeof Y=="number"&&!(Y%1)&&!isNaN(Y)&&isFinite(Y)))
return Z.errors=[{instancePath:s+"/rows/"+j+"/rows",schemaPath:"#/properties/rows/items/properties/rows/type",keyword:"type",params:{type:"integer"}}],!1;if(e===
se&&typeof Y=="number"&&isFinite(Y)){if(Y>9007199254740991||isNaN(Y))return Z.errors=[{instancePath:s+"/rows/"+j+"/rows",schemaPath:"#/properties/rows/items/pro\
perties/rows/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(Y<0||isNaN(Y))return Z.errors=[{instancePath:s+"/rows/"+j+"/rows",
schemaPath:"#/properties/rows/items/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var o=se===e}else var o=!0}}}else return Z.
errors=[{instancePath:s+"/rows/"+j,schemaPath:"#/properties/rows/items/type",keyword:"type",params:{type:"object"}}],!1;var g=R===e;if(!g)break}}else return Z.errors=
[{instancePath:s+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type:"array"}}],!1;var i=O===e}else var i=!0;if(i){if(r.steps!==void 0){let m=r.
steps,O=e;if(e===O)if(Array.isArray(m)){var f=!0;let q=m.length;for(let j=0;j<q;j++){let A=e;J(m[j],{instancePath:s+"/steps/"+j,parentData:m,parentDataProperty:j,
rootData:L,dynamicAnchors:E})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var f=A===e;if(!f)break}}else return Z.errors=[{instancePath:s+"/steps",schemaPath:"\
#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var i=O===e}else var i=!0;if(i){if(r.checks!==void 0){let m=r.checks,O=e;if(e===O)if(Array.isArray(
m)){var h=!0;let q=m.length;for(let j=0;j<q;j++){let A=e;Ie(m[j],{instancePath:s+"/checks/"+j,parentData:m,parentDataProperty:j,rootData:L,dynamicAnchors:E})||(t=
t===null?Ie.errors:t.concat(Ie.errors),e=t.length);var h=A===e;if(!h)break}}else return Z.errors=[{instancePath:s+"/checks",schemaPath:"#/properties/checks/type",
keyword:"type",params:{type:"array"}}],!1;var i=O===e}else var i=!0;if(i){if(r.tests!==void 0){let m=r.tests,O=e,N=e,q=!1,j=e;ce(m,{instancePath:s+"/tests",parentData:r,
parentDataProperty:"tests",rootData:L,dynamicAnchors:E})||(t=t===null?ce.errors:t.concat(ce.errors),e=t.length);var p=j===e;q=q||p;let A=e;if(m!==null){let $={instancePath:s+
"/tests",schemaPath:"#/properties/tests/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[$]:t.push($),e++}var p=A===e;if(q=q||p,q)e=N,t!==null&&(N?
t.length=N:t=null);else{let $={instancePath:s+"/tests",schemaPath:"#/properties/tests/anyOf",keyword:"anyOf",params:{}};return t===null?t=[$]:t.push($),e++,Z.errors=
t,!1}var i=O===e}else var i=!0;if(i){if(r.present!==void 0){let m=r.present,O=e;if(e===O)if(Array.isArray(m)){var a=!0;let q=m.length;for(let j=0;j<q;j++){let A=m[j],
R=e;if(e===R)if(typeof A=="string"){if(D(A)<1)return Z.errors=[{instancePath:s+"/present/"+j,schemaPath:"#/properties/present/items/minLength",keyword:"minLengt\
h",params:{limit:1}}],!1}else return Z.errors=[{instancePath:s+"/present/"+j,schemaPath:"#/properties/present/items/type",keyword:"type",params:{type:"string"}}],
!1;var a=R===e;if(!a)break}}else return Z.errors=[{instancePath:s+"/present",schemaPath:"#/properties/present/type",keyword:"type",params:{type:"array"}}],!1;var i=O===
e}else var i=!0;if(i)if(r.failure!==void 0){let m=r.failure,O=e,N=e,q=!1,j=e;if(e===j)if(m&&typeof m=="object"&&!Array.isArray(m)){let $;if(m.code===void 0&&($=
"code")||m.message===void 0&&($="message")){let H={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf/0/required",keyword:"required",params:{missingProperty:$}};
t===null?t=[H]:t.push(H),e++}else{let H=e;for(let U in m)if(!(U==="code"||U==="message")){let Y={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyO\
f/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:U}};t===null?t=[Y]:t.push(Y),e++;break}if(H===e){if(m.code!==void 0){let U=m.
code,Y=e;if(e===Y)if(typeof U=="string"){if(D(U)<1){let se={instancePath:s+"/failure/code",schemaPath:"#/properties/failure/anyOf/0/properties/code/minLength",keyword:"\
minLength",params:{limit:1}};t===null?t=[se]:t.push(se),e++}}else{let se={instancePath:s+"/failure/code",schemaPath:"#/properties/failure/anyOf/0/properties/cod\
e/type",keyword:"type",params:{type:"string"}};t===null?t=[se]:t.push(se),e++}var d=Y===e}else var d=!0;if(d)if(m.message!==void 0){let U=e;if(typeof m.message!=
"string"){let se={instancePath:s+"/failure/message",schemaPath:"#/properties/failure/anyOf/0/properties/message/type",keyword:"type",params:{type:"string"}};t===
null?t=[se]:t.push(se),e++}var d=U===e}else var d=!0}}}else{let $={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf/0/type",keyword:"type",params:{
type:"object"}};t===null?t=[$]:t.push($),e++}var k=j===e;q=q||k;let A=e;if(m!==null){let $={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf/1/t\
ype",keyword:"type",params:{type:"null"}};t===null?t=[$]:t.push($),e++}var k=A===e;if(q=q||k,q)e=N,t!==null&&(N?t.length=N:t=null);else{let $={instancePath:s+"/\
failure",schemaPath:"#/properties/failure/anyOf",keyword:"anyOf",params:{}};return t===null?t=[$]:t.push($),e++,Z.errors=t,!1}var i=O===e}else var i=!0}}}}}}}}}}}}}}else
return Z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Z.errors=t,e===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ir=Oe,Er={type:"object",properties:{format:{type:"string",const:"wesley.scores/1"},scs:{$ref:"https://wesley.dev/schemas/definitions/Coverage"},tci:{$ref:"h\
ttps://wesley.dev/schemas/definitions/Confidence"},mri:{$ref:"https://wesley.dev/schemas/definitions/Risk"},gates:{type:"array",items:{type:"object",properties:{
score:{type:"string",enum:["scs","tci","mri"]},value:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},limit:{$ref:"https://wesley.dev/schemas/definit\
ions/BasisPoints"},passes:{type:"boolean"}},required:["score","value","limit","passes"],additionalProperties:!1}},verdict:{type:"string",enum:["ELEMENTARY","REQ\
UIRES_INVESTIGATION","YOU_SHALL_NOT_PASS"]}},required:["format","scs","tci","mri","gates","verdict"],additionalProperties:!1},yr={type:"object",properties:{value:{
$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},groups:{type:"array",items:{type:"object",properties:{group:{type:"string",enum:["sql","types","valid\
ation","tests"]},covered:{type:"integer",minimum:0,maximum:9007199254740991},elements:{type:"integer",minimum:0,maximum:9007199254740991},coveredWeight:{type:"i\
nteger",minimum:0,maximum:9007199254740991},weight:{type:"integer",minimum:0,maximum:9007199254740991}},required:["group","covered","elements","coveredWeight","\
weight"],additionalProperties:!1}},off:{type:"array",items:{type:"string",enum:["postgres","typescript","zod","pgtap"]}},missing:{type:"array",items:{type:"obje\
ct",properties:{element:{type:"string",minLength:1},weight:{type:"integer",minimum:0,maximum:9007199254740991},groups:{type:"array",items:{type:"string",enum:["\
sql","types","validation","tests"]}}},required:["element","weight","groups"],additionalProperties:!1}}},required:["value","groups","off","missing"],additionalProperties:!1};function fe(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:E={}}={}){let t=null,e=0,v=fe.evaluated;if(v.dynamicProps&&(v.props=
void 0),v.dynamicItems&&(v.items=void 0),!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return fe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"integer"}}],!1;if(e===0&&typeof r=="number"&&isFinite(r)){if(r>1e4||isNaN(r))return fe.errors=[{instancePath:s,schemaPath:"#/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e4}}],!1;if(r<0||isNaN(r))return fe.errors=[{instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}return fe.errors=t,e===0}fe.evaluated={dynamicProps:!1,dynamicItems:!1};function V(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,
dynamicAnchors:E={}}={}){let t=null,e=0,v=V.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let h;if(r.value===void 0&&(h="value")||r.groups===void 0&&(h="groups")||r.off===void 0&&(h="off")||r.missing===void 0&&(h="missing"))return V.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:h}}],!1;{let p=e;for(let a in r)if(!(a==="value"||a==="groups"||a==="off"||a===
"missing")){return V.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(p===
e){if(r.value!==void 0){let a=e;fe(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:E})||(t=t===null?fe.errors:
t.concat(fe.errors),e=t.length);var i=a===e}else var i=!0;if(i){if(r.groups!==void 0){let a=r.groups,d=e;if(e===d)if(Array.isArray(a)){var u=!0;let w=a.length;for(let b=0;b<
w;b++){let m=a[b],O=e;if(e===O)if(m&&typeof m=="object"&&!Array.isArray(m)){let q;if(m.group===void 0&&(q="group")||m.covered===void 0&&(q="covered")||m.elements===
void 0&&(q="elements")||m.coveredWeight===void 0&&(q="coveredWeight")||m.weight===void 0&&(q="weight"))return V.errors=[{instancePath:s+"/groups/"+b,schemaPath:"\
#/properties/groups/items/required",keyword:"required",params:{missingProperty:q}}],!1;{let j=e;for(let A in m)if(!(A==="group"||A==="covered"||A==="elements"||
A==="coveredWeight"||A==="weight")){return V.errors=[{instancePath:s+"/groups/"+b,schemaPath:"#/properties/groups/items/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:A}}],!1;break}if(j===e){if(m.group!==void 0){let A=m.group,R=e;if(typeof A!="string")return V.errors=[{instancePath:s+"/\
groups/"+b+"/group",schemaPath:"#/properties/groups/items/properties/group/type",keyword:"type",params:{type:"string"}}],!1;if(!(A==="sql"||A==="types"||A==="va\
lidation"||A==="tests"))return V.errors=[{instancePath:s+"/groups/"+b+"/group",schemaPath:"#/properties/groups/items/properties/group/enum",keyword:"enum",params:{
allowedValues:yr.properties.groups.items.properties.group.enum}}],!1;var y=R===e}else var y=!0;if(y){if(m.covered!==void 0){let A=m.covered,R=e;if(!(typeof A=="\
number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return V.errors=[{instancePath:s+"/groups/"+b+"/covered",schemaPath:"#/properties/groups/items/properties/covered/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===R&&typeof A=="number"&&isFinite(A)){if(A>9007199254740991||isNaN(A))return V.errors=[{instancePath:s+"/groups\
/"+b+"/covered",schemaPath:"#/properties/groups/items/properties/covered/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(A<0||
isNaN(A))return V.errors=[{instancePath:s+"/groups/"+b+"/covered",schemaPath:"#/properties/groups/items/properties/covered/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var y=R===e}else var y=!0;if(y){if(m.elements!==void 0){let A=m.elements,R=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return V.
errors=[{instancePath:s+"/groups/"+b+"/elements",schemaPath:"#/properties/groups/items/properties/elements/type",keyword:"type",params:{type:"integer"}}],!1;if(e===
R&&typeof A=="number"&&isFinite(A)){if(A>9007199254740991||isNaN(A))return V.errors=[{instancePath:s+"/groups/"+b+"/elements",schemaPath:"#/properties/groups/it\
ems/properties/elements/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(A<0||isNaN(A))return V.errors=[{instancePath:s+"/grou\
ps/"+b+"/elements",schemaPath:"#/properties/groups/items/properties/elements/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var y=R===e}else var y=!0;
if(y){if(m.coveredWeight!==void 0){let A=m.coveredWeight,R=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return V.errors=[{instancePath:s+"/groups/"+
b+"/coveredWeight",schemaPath:"#/properties/groups/items/properties/coveredWeight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===R&&typeof A=="number"&&
isFinite(A)){if(A>9007199254740991||isNaN(A))return V.errors=[{instancePath:s+"/groups/"+b+"/coveredWeight",schemaPath:"#/properties/groups/items/properties/cov\
eredWeight/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(A<0||isNaN(A))return V.errors=[{instancePath:s+"/groups/"+b+"/cove\
redWeight",schemaPath:"#/properties/groups/items/properties/coveredWeight/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var y=R===e}else var y=!0;
if(y)if(m.weight!==void 0){let A=m.weight,R=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return V.errors=[{instancePath:s+"/groups/"+b+"/weight",schemaPath:"\
#/properties/groups/items/properties/weight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===R&&typeof A=="number"&&isFinite(A)){if(A>9007199254740991||
isNaN(A))return V.errors=[{instancePath:s+"/groups/"+b+"/weight",schemaPath:"#/properties/groups/items/properties/weight/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(A<0||isNaN(A))return V.errors=[{instancePath:s+"/groups/"+b+"/weight",schemaPath:"#/properties/groups/items/properties/weigh\
t/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var y=R===e}else var y=!0}}}}}}else return V.errors=[{instancePath:s+"/groups/"+b,schemaPath:"\
#/properties/groups/items/type",keyword:"type",params:{type:"object"}}],!1;var u=O===e;if(!u)break}}else return V.errors=[{instancePath:s+"/groups",schemaPath:"\
#/properties/groups/type",keyword:"type",params:{type:"array"}}],!1;var i=d===e}else var i=!0;if(i){if(r.off!==void 0){let a=r.off,d=e;if(e===d)if(Array.isArray(
a)){var l=!0;let w=a.length;for(let b=0;b<w;b++){let m=a[b],O=e;if(typeof m!="string")return V.errors=[{instancePath:s+"/off/"+b,schemaPath:"#/properties/off/it\
ems/type",keyword:"type",params:{type:"string"}}],!1;if(!(m==="postgres"||m==="typescript"||m==="zod"||m==="pgtap"))return V.errors=[{instancePath:s+"/off/"+b,schemaPath:"\
#/properties/off/items/enum",keyword:"enum",params:{allowedValues:yr.properties.off.items.enum}}],!1;var l=O===e;if(!l)break}}else return V.errors=[{instancePath:s+
"/off",schemaPath:"#/properties/off/type",keyword:"type",params:{type:"array"}}],!1;var i=d===e}else var i=!0;if(i)if(r.missing!==void 0){let a=r.missing,d=e;if(e===
d)if(Array.isArray(a)){var g=!0;let w=a.length;for(let b=0;b<w;b++){let m=a[b],O=e;if(e===O)if(m&&typeof m=="object"&&!Array.isArray(m)){let q;if(m.element===void 0&&
(q="element")||m.weight===void 0&&(q="weight")||m.groups===void 0&&(q="groups"))return V.errors=[{instancePath:s+"/missing/"+b,schemaPath:"#/properties/missing/\
items/required",keyword:"required",params:{missingProperty:q}}],!1;{let j=e;for(let A in m)if(!(A==="element"||A==="weight"||A==="groups")){return V.errors=[{instancePath:s+
"/missing/"+b,schemaPath:"#/properties/missing/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A}}],!1;break}if(j===e){if(m.
element!==void 0){let A=m.element,R=e;if(e===R)if(typeof A=="string"){if(D(A)<1)return V.errors=[{instancePath:s+"/missing/"+b+"/element",schemaPath:"#/properti\
es/missing/items/properties/element/minLength",keyword:"minLength",params:{limit:1}}],!1}else return V.errors=[{instancePath:s+"/missing/"+b+"/element",schemaPath:"\
#/properties/missing/items/properties/element/type",keyword:"type",params:{type:"string"}}],!1;var o=R===e}else var o=!0;if(o){if(m.weight!==void 0){let A=m.weight,
R=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return V.errors=[{instancePath:s+"/missing/"+b+"/weight",schemaPath:"#/properties/missing/items/pro\
perties/weight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===R&&typeof A=="number"&&isFinite(A)){if(A>9007199254740991||isNaN(A))return V.errors=[{instancePath:s+
"/missing/"+b+"/weight",schemaPath:"#/properties/missing/items/properties/weight/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;
if(A<0||isNaN(A))return V.errors=[{instancePath:s+"/missing/"+b+"/weight",schemaPath:"#/properties/missing/items/properties/weight/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}var o=R===e}else var o=!0;if(o)if(m.groups!==void 0){let A=m.groups,R=e;if(e===R)if(Array.isArray(A)){var f=!0;let H=A.length;for(let U=0;U<
H;U++){let Y=A[U],se=e;if(typeof Y!="string")return V.errors=[{instancePath:s+"/missing/"+b+"/groups/"+U,schemaPath:"#/properties/missing/items/properties/group\
s/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(Y==="sql"||Y==="types"||Y==="validation"||Y==="tests"))return V.errors=[{instancePath:s+"/missing/"+
b+"/groups/"+U,schemaPath:"#/properties/missing/items/properties/groups/items/enum",keyword:"enum",params:{allowedValues:yr.properties.missing.items.properties.
groups.items.enum}}],!1;var f=se===e;if(!f)break}}else return V.errors=[{instancePath:s+"/missing/"+b+"/groups",schemaPath:"#/properties/missing/items/propertie\
s/groups/type",keyword:"type",params:{type:"array"}}],!1;var o=R===e}else var o=!0}}}}else return V.errors=[{instancePath:s+"/missing/"+b,schemaPath:"#/properti\
es/missing/items/type",keyword:"type",params:{type:"object"}}],!1;var g=O===e;if(!g)break}}else return V.errors=[{instancePath:s+"/missing",schemaPath:"#/proper\
ties/missing/type",keyword:"type",params:{type:"array"}}],!1;var i=d===e}else var i=!0}}}}}else return V.errors=[{instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return V.errors=t,e===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var as={type:"object",properties:{value:{$ref:"ht\
tps://wesley.dev/schemas/definitions/BasisPoints"},parts:{type:"array",items:{type:"object",properties:{part:{type:"string",enum:["structure","behaviour","plan"]},
share:{type:"integer",minimum:0,maximum:9007199254740991},passed:{type:"integer",minimum:0,maximum:9007199254740991},of:{type:"integer",minimum:0,maximum:9007199254740991},
missing:{type:"array",items:{type:"string",minLength:1}}},required:["part","share","passed","of","missing"],additionalProperties:!1}}},required:["value","parts"],
additionalProperties:!1};function ie(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:E={}}={}){let t=null,e=0,v=ie.evaluated;
if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.value===void 0&&(g="value")||
r.parts===void 0&&(g="parts"))return ie.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let o=e;for(let f in r)
if(!(f==="value"||f==="parts")){return ie.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],
!1;break}if(o===e){if(r.value!==void 0){let f=e;fe(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:E})||(t=t===
null?fe.errors:t.concat(fe.errors),e=t.length);var i=f===e}else var i=!0;if(i)if(r.parts!==void 0){let f=r.parts,h=e;if(e===h)if(Array.isArray(f)){var u=!0;let a=f.
length;for(let d=0;d<a;d++){let k=f[d],w=e;if(e===w)if(k&&typeof k=="object"&&!Array.isArray(k)){let m;if(k.part===void 0&&(m="part")||k.share===void 0&&(m="sha\
re")||k.passed===void 0&&(m="passed")||k.of===void 0&&(m="of")||k.missing===void 0&&(m="missing"))return ie.errors=[{instancePath:s+"/parts/"+d,schemaPath:"#/pr\
operties/parts/items/required",keyword:"required",params:{missingProperty:m}}],!1;{let O=e;for(let N in k)if(!(N==="part"||N==="share"||N==="passed"||N==="of"||
N==="missing")){return ie.errors=[{instancePath:s+"/parts/"+d,schemaPath:"#/properties/parts/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:N}}],!1;break}if(O===e){if(k.part!==void 0){let N=k.part,q=e;if(typeof N!="string")return ie.errors=[{instancePath:s+"/parts/"+d+"/part",schemaPath:"\
#/properties/parts/items/properties/part/type",keyword:"type",params:{type:"string"}}],!1;if(!(N==="structure"||N==="behaviour"||N==="plan"))return ie.errors=[{
instancePath:s+"/parts/"+d+"/part",schemaPath:"#/properties/parts/items/properties/part/enum",keyword:"enum",params:{allowedValues:as.properties.parts.items.properties.
part.enum}}],!1;var y=q===e}else var y=!0;if(y){if(k.share!==void 0){let N=k.share,q=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return ie.errors=
[{instancePath:s+"/parts/"+d+"/share",schemaPath:"#/properties/parts/items/properties/share/type",keyword:"type",params:{type:"integer"}}],!1;if(e===q&&typeof N==
"number"&&isFinite(N)){if(N>9007199254740991||isNaN(N))return ie.errors=[{instancePath:s+"/parts/"+d+"/share",schemaPath:"#/properties/parts/items/properties/sh\
are/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(N<0||isNaN(N))return ie.errors=[{instancePath:s+"/parts/"+d+"/share",schemaPath:"\
#/properties/parts/items/properties/share/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var y=q===e}else var y=!0;if(y){if(k.passed!==void 0){
let N=k.passed,q=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return ie.errors=[{instancePath:s+"/parts/"+d+"/passed",schemaPath:"#/properties/par\
ts/items/properties/passed/type",keyword:"type",params:{type:"integer"}}],!1;if(e===q&&typeof N=="number"&&isFinite(N)){if(N>9007199254740991||isNaN(N))return ie.
errors=[{instancePath:s+"/parts/"+d+"/passed",schemaPath:"#/properties/parts/items/properties/passed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(N<0||isNaN(N))return ie.errors=[{instancePath:s+"/parts/"+d+"/passed",schemaPath:"#/properties/parts/items/properties/passed/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}var y=q===e}else var y=!0;if(y){if(k.of!==void 0){let N=k.of,q=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return ie.
errors=[{instancePath:s+"/parts/"+d+"/of",schemaPath:"#/properties/parts/items/properties/of/type",keyword:"type",params:{type:"integer"}}],!1;if(e===q&&typeof N==
"number"&&isFinite(N)){if(N>9007199254740991||isNaN(N))return ie.errors=[{instancePath:s+"/parts/"+d+"/of",schemaPath:"#/properties/parts/items/properties/of/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(N<0||isNaN(N))return ie.errors=[{instancePath:s+"/parts/"+d+"/of",schemaPath:"#\
/properties/parts/items/properties/of/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var y=q===e}else var y=!0;if(y)if(k.missing!==void 0){let N=k.
missing,q=e;if(e===q)if(Array.isArray(N)){var l=!0;let A=N.length;for(let R=0;R<A;R++){let $=N[R],H=e;if(e===H)if(typeof $=="string"){if(D($)<1)return ie.errors=
[{instancePath:s+"/parts/"+d+"/missing/"+R,schemaPath:"#/properties/parts/items/properties/missing/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return ie.errors=[{instancePath:s+"/parts/"+d+"/missing/"+R,schemaPath:"#/properties/parts/items/properties/missing/items/type",keyword:"type",params:{type:"str\
ing"}}],!1;var l=H===e;if(!l)break}}else return ie.errors=[{instancePath:s+"/parts/"+d+"/missing",schemaPath:"#/properties/parts/items/properties/missing/type",
keyword:"type",params:{type:"array"}}],!1;var y=q===e}else var y=!0}}}}}}else return ie.errors=[{instancePath:s+"/parts/"+d,schemaPath:"#/properties/parts/items\
/type",keyword:"type",params:{type:"object"}}],!1;var u=w===e;if(!u)break}}else return ie.errors=[{instancePath:s+"/parts",schemaPath:"#/properties/parts/type",
keyword:"type",params:{type:"array"}}],!1;var i=h===e}else var i=!0}}}else return ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}}],!1;return ie.errors=t,e===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Nr={type:"object",properties:{step:{type:"string",minLength:1},value:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},blocks:{type:"string",enum:[
"nothing","schema changes","writes","reads and writes"]},lasts:{type:"string",enum:["metadata only","batch","full scan","rewrite"]},observed:{type:"boolean"},wayBack:{
type:"boolean"}},required:["step","value","blocks","lasts","observed","wayBack"],additionalProperties:!1};function be(r,{instancePath:s="",parentData:C,parentDataProperty:S,
rootData:L=r,dynamicAnchors:E={}}={}){let t=null,e=0,v=be.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let u;if(r.step===void 0&&(u="step")||r.value===void 0&&(u="value")||r.blocks===void 0&&(u="blocks")||r.lasts===void 0&&(u="lasts")||
r.observed===void 0&&(u="observed")||r.wayBack===void 0&&(u="wayBack"))return be.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u}}],
!1;{let y=e;for(let l in r)if(!(l==="step"||l==="value"||l==="blocks"||l==="lasts"||l==="observed"||l==="wayBack")){return be.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(y===e){if(r.step!==void 0){let l=r.step,g=e;if(e===g)if(typeof l==
"string"){if(D(l)<1)return be.errors=[{instancePath:s+"/step",schemaPath:"#/properties/step/minLength",keyword:"minLength",params:{limit:1}}],!1}else return be.
errors=[{instancePath:s+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type:"string"}}],!1;var i=g===e}else var i=!0;if(i){if(r.value!==void 0){
let l=e;fe(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:E})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.
length);var i=l===e}else var i=!0;if(i){if(r.blocks!==void 0){let l=r.blocks,g=e;if(typeof l!="string")return be.errors=[{instancePath:s+"/blocks",schemaPath:"#\
/properties/blocks/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="nothing"||l==="schema changes"||l==="writes"||l==="reads and writes"))return be.errors=
[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/enum",keyword:"enum",params:{allowedValues:Nr.properties.blocks.enum}}],!1;var i=g===e}else var i=!0;
if(i){if(r.lasts!==void 0){let l=r.lasts,g=e;if(typeof l!="string")return be.errors=[{instancePath:s+"/lasts",schemaPath:"#/properties/lasts/type",keyword:"type",
params:{type:"string"}}],!1;if(!(l==="metadata only"||l==="batch"||l==="full scan"||l==="rewrite"))return be.errors=[{instancePath:s+"/lasts",schemaPath:"#/prop\
erties/lasts/enum",keyword:"enum",params:{allowedValues:Nr.properties.lasts.enum}}],!1;var i=g===e}else var i=!0;if(i){if(r.observed!==void 0){let l=e;if(typeof r.
observed!="boolean")return be.errors=[{instancePath:s+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type:"boolean"}}],!1;var i=l===
e}else var i=!0;if(i)if(r.wayBack!==void 0){let l=e;if(typeof r.wayBack!="boolean")return be.errors=[{instancePath:s+"/wayBack",schemaPath:"#/properties/wayBack\
/type",keyword:"type",params:{type:"boolean"}}],!1;var i=l===e}else var i=!0}}}}}}}else return be.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return be.errors=t,e===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Se(r,{instancePath:s="",parentData:C,parentDataProperty:S,
rootData:L=r,dynamicAnchors:E={}}={}){let t=null,e=0,v=Se.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let l;if(r.value===void 0&&(l="value")||r.riskiest===void 0&&(l="riskiest")||r.steps===void 0&&(l="steps"))return Se.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;{let g=e;for(let o in r)if(!(o==="value"||o==="riskiest"||o==="steps")){return Se.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(g===e){if(r.value!==void 0){let o=e;
fe(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:E})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);
var i=o===e}else var i=!0;if(i){if(r.riskiest!==void 0){let o=r.riskiest,f=e,h=e,p=!1,a=e;be(o,{instancePath:s+"/riskiest",parentData:r,parentDataProperty:"risk\
iest",rootData:L,dynamicAnchors:E})||(t=t===null?be.errors:t.concat(be.errors),e=t.length);var u=a===e;p=p||u;let d=e;if(o!==null){let w={instancePath:s+"/riski\
est",schemaPath:"#/properties/riskiest/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var u=d===e;if(p=p||u,p)e=h,t!==null&&(h?
t.length=h:t=null);else{let w={instancePath:s+"/riskiest",schemaPath:"#/properties/riskiest/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(w),e++,
Se.errors=t,!1}var i=f===e}else var i=!0;if(i)if(r.steps!==void 0){let o=r.steps,f=e;if(e===f)if(Array.isArray(o)){var y=!0;let p=o.length;for(let a=0;a<p;a++){
let d=e;be(o[a],{instancePath:s+"/steps/"+a,parentData:o,parentDataProperty:a,rootData:L,dynamicAnchors:E})||(t=t===null?be.errors:t.concat(be.errors),e=t.length);
var y=d===e;if(!y)break}}else return Se.errors=[{instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var i=f===
e}else var i=!0}}}}else return Se.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Se.errors=t,e===0}Se.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};function Oe(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:E={}}={}){let t=null,e=0,
v=Oe.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.format===void 0&&
(l="format")||r.scs===void 0&&(l="scs")||r.tci===void 0&&(l="tci")||r.mri===void 0&&(l="mri")||r.gates===void 0&&(l="gates")||r.verdict===void 0&&(l="verdict"))
return Oe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;{let g=e;for(let o in r)if(!(o==="format"||o==="scs"||
o==="tci"||o==="mri"||o==="gates"||o==="verdict")){return Oe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o}}],!1;break}if(g===e){if(r.format!==void 0){let o=r.format,f=e;if(typeof o!="string")return Oe.errors=[{instancePath:s+"/format",schemaPath:"\
#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(o!=="wesley.scores/1")return Oe.errors=[{instancePath:s+"/format",schemaPath:"#/properti\
es/format/const",keyword:"const",params:{allowedValue:"wesley.scores/1"}}],!1;var i=f===e}else var i=!0;if(i){if(r.scs!==void 0){let o=e;V(r.scs,{instancePath:s+
"/scs",parentData:r,parentDataProperty:"scs",rootData:L,dynamicAnchors:E})||(t=t===null?V.errors:t.concat(V.errors),e=t.length);var i=o===e}else var i=!0;if(i){
if(r.tci!==void 0){let o=e;ie(r.tci,{instancePath:s+"/tci",parentData:r,parentDataProperty:"tci",rootData:L,dynamicAnchors:E})||(t=t===null?ie.errors:t.concat(ie.
errors),e=t.length);var i=o===e}else var i=!0;if(i){if(r.mri!==void 0){let o=e;Se(r.mri,{instancePath:s+"/mri",parentData:r,parentDataProperty:"mri",rootData:L,
dynamicAnchors:E})||(t=t===null?Se.errors:t.concat(Se.errors),e=t.length);var i=o===e}else var i=!0;if(i){if(r.gates!==void 0){let o=r.gates,f=e;if(e===f)if(Array.
isArray(o)){var u=!0;let p=o.length;for(let a=0;a<p;a++){let d=o[a],k=e;if(e===k)if(d&&typeof d=="object"&&!Array.isArray(d)){let b;if(d.score===void 0&&(b="sco\
re")||d.value===void 0&&(b="value")||d.limit===void 0&&(b="limit")||d.passes===void 0&&(b="passes"))return Oe.errors=[{instancePath:s+"/gates/"+a,schemaPath:"#/\
properties/gates/items/required",keyword:"required",params:{missingProperty:b}}],!1;{let m=e;for(let O in d)if(!(O==="score"||O==="value"||O==="limit"||O==="pas\
ses")){return Oe.errors=[{instancePath:s+"/gates/"+a,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O}}],
!1;break}if(m===e){if(d.score!==void 0){let O=d.score,N=e;if(typeof O!="string")return Oe.errors=[{instancePath:s+"/gates/"+a+"/score",schemaPath:"#/properties/\
gates/items/properties/score/type",keyword:"type",params:{type:"string"}}],!1;if(!(O==="scs"||O==="tci"||O==="mri"))return Oe.errors=[{instancePath:s+"/gates/"+
a+"/score",schemaPath:"#/properties/gates/items/properties/score/enum",keyword:"enum",params:{allowedValues:Er.properties.gates.items.properties.score.enum}}],!1;
var y=N===e}else var y=!0;if(y){if(d.value!==void 0){let O=e;fe(d.value,{instancePath:s+"/gates/"+a+"/value",parentData:d,parentDataProperty:"value",rootData:L,
dynamicAnchors:E})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var y=O===e}else var y=!0;if(y){if(d.limit!==void 0){let O=e;fe(d.limit,{instancePath:s+
"/gates/"+a+"/limit",parentData:d,parentDataProperty:"limit",rootData:L,dynamicAnchors:E})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var y=O===e}else
var y=!0;if(y)if(d.passes!==void 0){let O=e;if(typeof d.passes!="boolean")return Oe.errors=[{instancePath:s+"/gates/"+a+"/passes",schemaPath:"#/properties/gates\
/items/properties/passes/type",keyword:"type",params:{type:"boolean"}}],!1;var y=O===e}else var y=!0}}}}}else return Oe.errors=[{instancePath:s+"/gates/"+a,schemaPath:"\
#/properties/gates/items/type",keyword:"type",params:{type:"object"}}],!1;var u=k===e;if(!u)break}}else return Oe.errors=[{instancePath:s+"/gates",schemaPath:"#\
/properties/gates/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i)if(r.verdict!==void 0){let o=r.verdict,f=e;if(typeof o!="string")
return Oe.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="ELEMENTARY"||o==="REQUI\
RES_INVESTIGATION"||o==="YOU_SHALL_NOT_PASS"))return Oe.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:Er.
properties.verdict.enum}}],!1;var i=f===e}else var i=!0}}}}}}}else return Oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return Oe.errors=t,e===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rr=xe;function xe(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,dynamicAnchors:E={}}={}){let t=null,e=0,v=xe.evaluated;if(v.dynamicProps&&(v.props=
void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.format===void 0&&(g="format")||r.schema===void 0&&(g="sch\
ema")||r.digest===void 0&&(g="digest")||r.annotations===void 0&&(g="annotations")||r.origin===void 0&&(g="origin"))return xe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:g}}],!1;{let o=e;for(let f in r)if(!(f==="format"||f==="schema"||f==="digest"||f==="annotations"||f==="or\
igin")){return xe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(o===e){
if(r.format!==void 0){let f=r.format,h=e;if(typeof f!="string")return xe.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",
params:{type:"string"}}],!1;if(f!=="wesley.baseline/1")return xe.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{
allowedValue:"wesley.baseline/1"}}],!1;var i=h===e}else var i=!0;if(i){if(r.schema!==void 0){let f=e;_e(r.schema,{instancePath:s+"/schema",parentData:r,parentDataProperty:"\
schema",rootData:L,dynamicAnchors:E})||(t=t===null?_e.errors:t.concat(_e.errors),e=t.length);var i=f===e}else var i=!0;if(i){if(r.digest!==void 0){let f=e;I(r.digest,
{instancePath:s+"/digest",parentData:r,parentDataProperty:"digest",rootData:L,dynamicAnchors:E})||(t=t===null?I.errors:t.concat(I.errors),e=t.length);var i=f===
e}else var i=!0;if(i){if(r.annotations!==void 0){let f=e;De(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"annotations",rootData:L,
dynamicAnchors:E})||(t=t===null?De.errors:t.concat(De.errors),e=t.length);var i=f===e}else var i=!0;if(i)if(r.origin!==void 0){let f=r.origin,h=e;if(e===h)if(f&&
typeof f=="object"&&!Array.isArray(f)){let a;if(f.certificate===void 0&&(a="certificate")||f.plan===void 0&&(a="plan"))return xe.errors=[{instancePath:s+"/origi\
n",schemaPath:"#/properties/origin/required",keyword:"required",params:{missingProperty:a}}],!1;{let d=e;for(let k in f)if(!(k==="certificate"||k==="plan")){return xe.
errors=[{instancePath:s+"/origin",schemaPath:"#/properties/origin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}}],!1;break}
if(d===e){if(f.certificate!==void 0){let k=f.certificate,w=e,b=e,m=!1,O=e;I(k,{instancePath:s+"/origin/certificate",parentData:f,parentDataProperty:"certificate",
rootData:L,dynamicAnchors:E})||(t=t===null?I.errors:t.concat(I.errors),e=t.length);var u=O===e;m=m||u;let N=e;if(k!==null){let q={instancePath:s+"/origin/certif\
icate",schemaPath:"#/properties/origin/properties/certificate/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[q]:t.push(q),e++}var u=N===e;if(m=m||
u,m)e=b,t!==null&&(b?t.length=b:t=null);else{let q={instancePath:s+"/origin/certificate",schemaPath:"#/properties/origin/properties/certificate/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[q]:t.push(q),e++,xe.errors=t,!1}var y=w===e}else var y=!0;if(y)if(f.plan!==void 0){let k=f.plan,w=e,b=e,m=!1,O=e;I(k,{instancePath:s+
"/origin/plan",parentData:f,parentDataProperty:"plan",rootData:L,dynamicAnchors:E})||(t=t===null?I.errors:t.concat(I.errors),e=t.length);var l=O===e;m=m||l;let N=e;
if(k!==null){let j={instancePath:s+"/origin/plan",schemaPath:"#/properties/origin/properties/plan/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=
[j]:t.push(j),e++}var l=N===e;if(m=m||l,m)e=b,t!==null&&(b?t.length=b:t=null);else{let j={instancePath:s+"/origin/plan",schemaPath:"#/properties/origin/properti\
es/plan/anyOf",keyword:"anyOf",params:{}};return t===null?t=[j]:t.push(j),e++,xe.errors=t,!1}var y=w===e}else var y=!0}}}else return xe.errors=[{instancePath:s+
"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type:"object"}}],!1;var i=h===e}else var i=!0}}}}}}else return xe.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return xe.errors=t,e===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Cr=we,os={type:"\
object",properties:{format:{type:"string",const:"wesley.record/1"},phase:{type:"string",enum:["transform","diff","plan","rehearse","certify"]},wesley:{type:"str\
ing",minLength:1},options:{type:"object",propertyNames:{type:"string",minLength:1},additionalProperties:{type:"string"}},inputs:{type:"object",propertyNames:{type:"\
string",minLength:1},additionalProperties:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},outputs:{type:"object",propertyNames:{type:"string",minLength:1},
additionalProperties:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},digest:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["format","\
phase","wesley","options","inputs","outputs","digest"],additionalProperties:!1};function we(r,{instancePath:s="",parentData:C,parentDataProperty:S,rootData:L=r,
dynamicAnchors:E={}}={}){let t=null,e=0,v=we.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let h;if(r.format===void 0&&(h="format")||r.phase===void 0&&(h="phase")||r.wesley===void 0&&(h="wesley")||r.options===void 0&&(h="options")||r.inputs===
void 0&&(h="inputs")||r.outputs===void 0&&(h="outputs")||r.digest===void 0&&(h="digest"))return we.errors=[{instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:h}}],!1;{let p=e;for(let a in r)if(!(a==="format"||a==="phase"||a==="wesley"||a==="options"||a==="inputs"||a==="outputs"||a==="dig\
est")){return we.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(p===e){if(r.
format!==void 0){let a=r.format,d=e;if(typeof a!="string")return we.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{
type:"string"}}],!1;if(a!=="wesley.record/1")return we.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"\
wesley.record/1"}}],!1;var i=d===e}else var i=!0;if(i){if(r.phase!==void 0){let a=r.phase,d=e;if(typeof a!="string")return we.errors=[{instancePath:s+"/phase",schemaPath:"\
#/properties/phase/type",keyword:"type",params:{type:"string"}}],!1;if(!(a==="transform"||a==="diff"||a==="plan"||a==="rehearse"||a==="certify"))return we.errors=
[{instancePath:s+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues:os.properties.phase.enum}}],!1;var i=d===e}else var i=!0;if(i){
if(r.wesley!==void 0){let a=r.wesley,d=e;if(e===d)if(typeof a=="string"){if(D(a)<1)return we.errors=[{instancePath:s+"/wesley",schemaPath:"#/properties/wesley/m\
inLength",keyword:"minLength",params:{limit:1}}],!1}else return we.errors=[{instancePath:s+"/wesley",schemaPath:"#/properties/wesley/type",keyword:"type",params:{
type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(r.options!==void 0){let a=r.options,d=e;if(e===d)if(a&&typeof a=="object"&&!Array.isArray(a)){for(let w in a){
let b=e;if(e===b)if(typeof w=="string"){if(D(w)<1){let m={instancePath:s+"/options",schemaPath:"#/properties/options/propertyNames/minLength",keyword:"minLength",
params:{limit:1},propertyName:w};t===null?t=[m]:t.push(m),e++}}else{let m={instancePath:s+"/options",schemaPath:"#/properties/options/propertyNames/type",keyword:"\
type",params:{type:"string"},propertyName:w};t===null?t=[m]:t.push(m),e++}var u=b===e;if(!u){let m={instancePath:s+"/options",schemaPath:"#/properties/options/p\
ropertyNames",keyword:"propertyNames",params:{propertyName:w}};return t===null?t=[m]:t.push(m),e++,we.errors=t,!1;break}}if(u)for(let w in a){let b=e;if(typeof a[w]!=
"string")return we.errors=[{instancePath:s+"/options/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/options/additionalProperties/type",keyword:"\
type",params:{type:"string"}}],!1;var y=b===e;if(!y)break}}else return we.errors=[{instancePath:s+"/options",schemaPath:"#/properties/options/type",keyword:"typ\
e",params:{type:"object"}}],!1;var i=d===e}else var i=!0;if(i){if(r.inputs!==void 0){let a=r.inputs,d=e;if(e===d)if(a&&typeof a=="object"&&!Array.isArray(a)){for(let w in a){
let b=e;if(e===b)if(typeof w=="string"){if(D(w)<1){let m={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/propertyNames/minLength",keyword:"minLength",
params:{limit:1},propertyName:w};t===null?t=[m]:t.push(m),e++}}else{let m={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/propertyNames/type",keyword:"\
type",params:{type:"string"},propertyName:w};t===null?t=[m]:t.push(m),e++}var l=b===e;if(!l){let m={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/pro\
pertyNames",keyword:"propertyNames",params:{propertyName:w}};return t===null?t=[m]:t.push(m),e++,we.errors=t,!1;break}}if(l)for(let w in a){let b=e;I(a[w],{instancePath:s+
"/inputs/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:w,rootData:L,dynamicAnchors:E})||(t=t===null?I.errors:t.concat(I.errors),e=t.
length);var g=b===e;if(!g)break}}else return we.errors=[{instancePath:s+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"object"}}],
!1;var i=d===e}else var i=!0;if(i){if(r.outputs!==void 0){let a=r.outputs,d=e;if(e===d)if(a&&typeof a=="object"&&!Array.isArray(a)){for(let w in a){let b=e;if(e===
b)if(typeof w=="string"){if(D(w)<1){let m={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames/minLength",keyword:"minLength",params:{limit:1},
propertyName:w};t===null?t=[m]:t.push(m),e++}}else{let m={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames/type",keyword:"type",params:{
type:"string"},propertyName:w};t===null?t=[m]:t.push(m),e++}var o=b===e;if(!o){let m={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames",
keyword:"propertyNames",params:{propertyName:w}};return t===null?t=[m]:t.push(m),e++,we.errors=t,!1;break}}if(o)for(let w in a){let b=e;I(a[w],{instancePath:s+"\
/outputs/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:w,rootData:L,dynamicAnchors:E})||(t=t===null?I.errors:t.concat(I.errors),e=t.
length);var f=b===e;if(!f)break}}else return we.errors=[{instancePath:s+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"object"}}],
!1;var i=d===e}else var i=!0;if(i)if(r.digest!==void 0){let a=e;I(r.digest,{instancePath:s+"/digest",parentData:r,parentDataProperty:"digest",rootData:L,dynamicAnchors:E})||
(t=t===null?I.errors:t.concat(I.errors),e=t.length);var i=a===e}else var i=!0}}}}}}}}else return we.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return we.errors=t,e===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ls={ir:Dr,"evidence-map":qr,changes:jr,plan:Tr,realm:xr,scores:Ir,baseline:Rr,record:Cr,config:vr},ps={ir:{members:{format:null,schema:"Schema",digest:"Dige\
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
literals:{}}},fs={Schema:{members:{enums:{items:"Enum"},tables:{items:"Table"}},literals:{}},Enum:{members:{name:null,values:{items:null},comment:null},literals:{}},
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
members:{number:null,element:"Address",asserts:null,description:null},literals:{}},Change:{either:[{members:{kind:null,schema:null},literals:{kind:"add-schema"}},
{members:{kind:null,schema:null},literals:{kind:"drop-schema"}},{members:{kind:null,enum:"Enum"},literals:{kind:"add-enum"}},{members:{kind:null,enum:"Enum"},literals:{
kind:"drop-enum"}},{members:{kind:null,enum:null,value:null,before:null},literals:{kind:"add-enum-value"}},{members:{kind:null,enum:null,value:null},literals:{kind:"\
drop-enum-value"}},{members:{kind:null,enum:null,from:{items:null},to:{items:null}},literals:{kind:"reorder-enum-values"}},{members:{kind:null,enum:null,from:null,
to:null},literals:{kind:"set-enum-comment"}},{members:{kind:null,table:"Table"},literals:{kind:"add-table"}},{members:{kind:null,table:"Table"},literals:{kind:"\
drop-table"}},{members:{kind:null,table:null,from:null,to:null},literals:{kind:"set-table-comment"}},{members:{kind:null,table:null,column:"Column",backfill:"Ex\
pression"},literals:{kind:"add-column"}},{members:{kind:null,table:null,column:"Column"},literals:{kind:"drop-column"}},{members:{kind:null,table:null,column:null,
from:"ColumnType",to:"ColumnType"},literals:{kind:"widen-column"}},{members:{kind:null,table:null,column:null,from:"ColumnType",to:"ColumnType"},literals:{kind:"\
change-column-type"}},{members:{kind:null,table:null,column:null,backfill:"Expression"},literals:{kind:"set-not-null"}},{members:{kind:null,table:null,column:null},
literals:{kind:"drop-not-null"}},{members:{kind:null,table:null,column:null,from:"Expression",to:"Expression"},literals:{kind:"set-default"}},{members:{kind:null,
table:null,column:null,from:"Expression"},literals:{kind:"drop-default"}},{members:{kind:null,table:null,column:null,from:"Expression",to:"Expression"},literals:{
kind:"change-generated"}},{members:{kind:null,table:null,column:null,from:null,to:null},literals:{kind:"set-column-comment"}},{members:{kind:null,table:null,from:"\
PrimaryKey",to:"PrimaryKey"},literals:{kind:"change-primary-key"}},{members:{kind:null,table:null,constraint:"UniqueConstraint"},literals:{kind:"add-unique-cons\
traint"}},{members:{kind:null,table:null,constraint:"UniqueConstraint"},literals:{kind:"drop-unique-constraint"}},{members:{kind:null,table:null,foreignKey:"For\
eignKey"},literals:{kind:"add-foreign-key"}},{members:{kind:null,table:null,foreignKey:"ForeignKey"},literals:{kind:"drop-foreign-key"}},{members:{kind:null,table:null,
check:"Check"},literals:{kind:"add-check"}},{members:{kind:null,table:null,check:"Check"},literals:{kind:"drop-check"}},{members:{kind:null,table:null,index:"In\
dex"},literals:{kind:"add-index"}},{members:{kind:null,table:null,index:"Index"},literals:{kind:"drop-index"}},{members:{kind:null,table:null,policy:"Policy"},literals:{
kind:"add-policy"}},{members:{kind:null,table:null,policy:"Policy"},literals:{kind:"drop-policy"}},{members:{kind:null,table:null,from:"Policy",to:"Policy"},literals:{
kind:"change-policy"}},{members:{kind:null,table:null,from:"RowSecurity",to:"RowSecurity"},literals:{kind:"set-row-security"}},{members:{kind:null,table:null,grant:"\
Grant"},literals:{kind:"add-grant"}},{members:{kind:null,table:null,grant:"Grant"},literals:{kind:"drop-grant"}}]},Step:{members:{id:null,phase:null,do:"Stateme\
nt",undo:"Statement",irreversible:null,transaction:null,lockTimeout:null,statementTimeout:null,batch:"Batch",probe:"Probe",claim:"Claim",because:"Address",why:null},
literals:{}},Statement:{members:{form:null,on:{items:null},sql:null,done:null,leftover:{members:{present:null,remove:null},literals:{}},needs:{items:null},makes:{
items:null},drops:{items:null}},literals:{}},Batch:{members:{table:null,key:{items:{members:{column:null,type:null},literals:{}}},size:null,pause:null,bound:null},
literals:{}},Probe:{members:{sql:null,meaning:null},literals:{}},Claim:{members:{locks:{items:"RelationLock"},scans:{items:null},rewrites:{items:null},blocks:null},
literals:{}},RelationLock:{members:{relation:null,mode:null},literals:{}},Moment:null,Server:{members:{version:null,versionNumber:null,major:null,provider:null,
host:null,settings:{values:null},extensions:{items:null}},literals:{}},RehearsedStep:{members:{id:null,phase:null,milliseconds:null,retries:null,rows:null,observed:null,
locks:{items:"RelationLock"},scanned:{items:null},rewrote:{items:null}},literals:{}},CheckResult:{members:{check:null,verdict:null,detail:null},literals:{}},TestRun:{
members:{planned:null,results:{items:{members:{number:null,ok:null,description:null},literals:{}}},brokeOff:null},literals:{}},Coverage:{members:{value:"BasisPo\
ints",groups:{items:{members:{group:null,covered:null,elements:null,coveredWeight:null,weight:null},literals:{}}},off:{items:null},missing:{items:{members:{element:null,
weight:null,groups:{items:null}},literals:{}}}},literals:{}},BasisPoints:null,Confidence:{members:{value:"BasisPoints",parts:{items:{members:{part:null,share:null,
passed:null,of:null,missing:{items:null}},literals:{}}}},literals:{}},Risk:{members:{value:"BasisPoints",riskiest:"StepRisk",steps:{items:"StepRisk"}},literals:{}},
StepRisk:{members:{step:null,value:"BasisPoints",blocks:null,lasts:null,observed:null,wayBack:null},literals:{}}};0&&(module.exports={definitions,layouts,validators});
