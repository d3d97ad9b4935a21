// Made by npm run generate from tools/documents.
var Qe=Object.defineProperty;var Dr=Object.getOwnPropertyDescriptor;var qr=Object.getOwnPropertyNames;var jr=Object.prototype.hasOwnProperty;var Tr=(r,s)=>()=>{try{return s||r((s={exports:{}}).exports,s),s.exports}catch(I){throw s=0,I}},xr=(r,s)=>{for(var I in s)Qe(r,I,{get:s[I],enumerable:!0})},Ir=(r,s,I,R)=>{
if(s&&typeof s=="object"||typeof s=="function")for(let O of qr(s))!jr.call(r,O)&&O!==I&&Qe(r,O,{get:()=>s[O],enumerable:!(R=Dr(s,O))||R.enumerable});return r};var Rr=r=>Ir(Qe({},"__esModule",{value:!0}),r);var er=Tr(Je=>{"use strict";Object.defineProperty(Je,"__esModule",{value:!0});function nr(r){let s=r.length,I=0,R=0,O;for(;R<s;)I++,O=r.charCodeAt(R++),O>=55296&&
O<=56319&&R<s&&(O=r.charCodeAt(R),(O&64512)===56320&&R++);return I}Je.default=nr;nr.code='require("ajv/dist/runtime/ucs2length").default'});var ts={};xr(ts,{definitions:()=>ss,layouts:()=>rs,validators:()=>es});module.exports=Rr(ts);var lr=Ge,rr={type:"object",properties:{$schema:{type:"string"},schema:{anyOf:[{type:"string",minLength:1},{minItems:1,type:"array",items:{type:"string",minLength:1}}]},
out:{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},targets:{minItems:1,type:"array",items:{type:"string",enum:["postgre\
s","typescript","zod","pgtap"]},uniqueItems:!0},naming:{type:"string",enum:["snake_case","preserve"]},postgres:{type:"integer",minimum:13,maximum:18},baseline:{
type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},rehearse:{type:"object",properties:{rows:{type:"integer",minimum:1,maximum:9007199254740991},
timeout:{type:"integer",minimum:1e3,maximum:9007199254740991}},additionalProperties:!1},policy:{type:"object",properties:{scs:{type:"number",minimum:0,maximum:1},
mri:{type:"number",minimum:0,maximum:1},tci:{type:"number",minimum:0,maximum:1},maxAge:{type:"integer",minimum:8,maximum:365}},additionalProperties:!1}},additionalProperties:!1},
Cr=Object.prototype.hasOwnProperty,ar=er().default,or=new RegExp("^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$","u");function Ge(r,{instancePath:s="",
parentData:I,parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){let t=null,e=0,v=Ge.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let y in r)if(!Cr.call(rr.properties,y)){let d={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:y}};t===null?t=[d]:t.push(d),e++}if(r.$schema!==void 0&&typeof r.$schema!="string"){let y={instancePath:s+"/$sc\
hema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};t===null?t=[y]:t.push(y),e++}if(r.schema!==void 0){let y=r.schema,d=e,l=!1,
c=e;if(typeof y=="string"){if(ar(y)<1){let p={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};
t===null?t=[p]:t.push(p),e++}}else{let p={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?
t=[p]:t.push(p),e++}var i=c===e;l=l||i;let o=e;if(Array.isArray(y)){if(y.length<1){let h={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/1/minIt\
ems",keyword:"minItems",params:{limit:1}};t===null?t=[h]:t.push(h),e++}let p=y.length;for(let h=0;h<p;h++){let f=y[h];if(typeof f=="string"){if(ar(f)<1){let n={
instancePath:s+"/schema/"+h,schemaPath:"#/properties/schema/anyOf/1/items/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[n]:t.push(n),e++}}else{let n={
instancePath:s+"/schema/"+h,schemaPath:"#/properties/schema/anyOf/1/items/type",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),e++}}}else{let p={
instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/1/type",keyword:"type",params:{type:"array"}};t===null?t=[p]:t.push(p),e++}var i=o===e;if(l=l||i,
l)e=d,t!==null&&(d?t.length=d:t=null);else{let p={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf",keyword:"anyOf",params:{}};t===null?t=[p]:t.push(
p),e++}}if(r.out!==void 0){let y=r.out;if(typeof y=="string"){if(!or.test(y)){let d={instancePath:s+"/out",schemaPath:"#/properties/out/pattern",keyword:"patter\
n",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}};t===null?t=[d]:t.push(d),e++}}else{let d={instancePath:s+"/out",schemaPath:"\
#/properties/out/type",keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),e++}}if(r.targets!==void 0){let y=r.targets;if(Array.isArray(y)){if(y.length<
1){let o={instancePath:s+"/targets",schemaPath:"#/properties/targets/minItems",keyword:"minItems",params:{limit:1}};t===null?t=[o]:t.push(o),e++}let d=y.length;
for(let o=0;o<d;o++){let p=y[o];if(typeof p!="string"){let h={instancePath:s+"/targets/"+o,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type:"\
string"}};t===null?t=[h]:t.push(h),e++}if(!(p==="postgres"||p==="typescript"||p==="zod"||p==="pgtap")){let h={instancePath:s+"/targets/"+o,schemaPath:"#/propert\
ies/targets/items/enum",keyword:"enum",params:{allowedValues:rr.properties.targets.items.enum}};t===null?t=[h]:t.push(h),e++}}let l=y.length,c;if(l>1){let o={};
for(;l--;){let p=y[l];if(typeof p=="string"){if(typeof o[p]=="number"){c=o[p];let h={instancePath:s+"/targets",schemaPath:"#/properties/targets/uniqueItems",keyword:"\
uniqueItems",params:{i:l,j:c}};t===null?t=[h]:t.push(h),e++;break}o[p]=l}}}}else{let d={instancePath:s+"/targets",schemaPath:"#/properties/targets/type",keyword:"\
type",params:{type:"array"}};t===null?t=[d]:t.push(d),e++}}if(r.naming!==void 0){let y=r.naming;if(typeof y!="string"){let d={instancePath:s+"/naming",schemaPath:"\
#/properties/naming/type",keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),e++}if(!(y==="snake_case"||y==="preserve")){let d={instancePath:s+"/na\
ming",schemaPath:"#/properties/naming/enum",keyword:"enum",params:{allowedValues:rr.properties.naming.enum}};t===null?t=[d]:t.push(d),e++}}if(r.postgres!==void 0){
let y=r.postgres;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){let d={instancePath:s+"/postgres",schemaPath:"#/properties/postgres/type",keyword:"ty\
pe",params:{type:"integer"}};t===null?t=[d]:t.push(d),e++}if(typeof y=="number"&&isFinite(y)){if(y>18||isNaN(y)){let d={instancePath:s+"/postgres",schemaPath:"#\
/properties/postgres/maximum",keyword:"maximum",params:{comparison:"<=",limit:18}};t===null?t=[d]:t.push(d),e++}if(y<13||isNaN(y)){let d={instancePath:s+"/postg\
res",schemaPath:"#/properties/postgres/minimum",keyword:"minimum",params:{comparison:">=",limit:13}};t===null?t=[d]:t.push(d),e++}}}if(r.baseline!==void 0){let y=r.
baseline;if(typeof y=="string"){if(!or.test(y)){let d={instancePath:s+"/baseline",schemaPath:"#/properties/baseline/pattern",keyword:"pattern",params:{pattern:"\
^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}};t===null?t=[d]:t.push(d),e++}}else{let d={instancePath:s+"/baseline",schemaPath:"#/properties/b\
aseline/type",keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),e++}}if(r.rehearse!==void 0){let y=r.rehearse;if(y&&typeof y=="object"&&!Array.isArray(
y)){for(let d in y)if(!(d==="rows"||d==="timeout")){let l={instancePath:s+"/rehearse",schemaPath:"#/properties/rehearse/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:d}};t===null?t=[l]:t.push(l),e++}if(y.rows!==void 0){let d=y.rows;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){
let l={instancePath:s+"/rehearse/rows",schemaPath:"#/properties/rehearse/properties/rows/type",keyword:"type",params:{type:"integer"}};t===null?t=[l]:t.push(l),
e++}if(typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(d)){let l={instancePath:s+"/rehearse/rows",schemaPath:"#/properties/rehearse/properties/row\
s/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};t===null?t=[l]:t.push(l),e++}if(d<1||isNaN(d)){let l={instancePath:s+"/rehearse/ro\
ws",schemaPath:"#/properties/rehearse/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};t===null?t=[l]:t.push(l),e++}}}if(y.timeout!==
void 0){let d=y.timeout;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){let l={instancePath:s+"/rehearse/timeout",schemaPath:"#/properties/rehearse/pr\
operties/timeout/type",keyword:"type",params:{type:"integer"}};t===null?t=[l]:t.push(l),e++}if(typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(d)){
let l={instancePath:s+"/rehearse/timeout",schemaPath:"#/properties/rehearse/properties/timeout/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
t===null?t=[l]:t.push(l),e++}if(d<1e3||isNaN(d)){let l={instancePath:s+"/rehearse/timeout",schemaPath:"#/properties/rehearse/properties/timeout/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1e3}};t===null?t=[l]:t.push(l),e++}}}}else{let d={instancePath:s+"/rehearse",schemaPath:"#/properties/rehearse/type",keyword:"\
type",params:{type:"object"}};t===null?t=[d]:t.push(d),e++}}if(r.policy!==void 0){let y=r.policy;if(y&&typeof y=="object"&&!Array.isArray(y)){for(let d in y)if(!(d===
"scs"||d==="mri"||d==="tci"||d==="maxAge")){let l={instancePath:s+"/policy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:d}};t===null?t=[l]:t.push(l),e++}if(y.scs!==void 0){let d=y.scs;if(typeof d=="number"&&isFinite(d)){if(d>1||isNaN(d)){let l={instancePath:s+
"/policy/scs",schemaPath:"#/properties/policy/properties/scs/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};t===null?t=[l]:t.push(l),e++}if(d<0||isNaN(
d)){let l={instancePath:s+"/policy/scs",schemaPath:"#/properties/policy/properties/scs/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[
l]:t.push(l),e++}}else{let l={instancePath:s+"/policy/scs",schemaPath:"#/properties/policy/properties/scs/type",keyword:"type",params:{type:"number"}};t===null?
t=[l]:t.push(l),e++}}if(y.mri!==void 0){let d=y.mri;if(typeof d=="number"&&isFinite(d)){if(d>1||isNaN(d)){let l={instancePath:s+"/policy/mri",schemaPath:"#/prop\
erties/policy/properties/mri/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};t===null?t=[l]:t.push(l),e++}if(d<0||isNaN(d)){let l={instancePath:s+"\
/policy/mri",schemaPath:"#/properties/policy/properties/mri/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[l]:t.push(l),e++}}else{let l={
instancePath:s+"/policy/mri",schemaPath:"#/properties/policy/properties/mri/type",keyword:"type",params:{type:"number"}};t===null?t=[l]:t.push(l),e++}}if(y.tci!==
void 0){let d=y.tci;if(typeof d=="number"&&isFinite(d)){if(d>1||isNaN(d)){let l={instancePath:s+"/policy/tci",schemaPath:"#/properties/policy/properties/tci/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:1}};t===null?t=[l]:t.push(l),e++}if(d<0||isNaN(d)){let l={instancePath:s+"/policy/tci",schemaPath:"#/prope\
rties/policy/properties/tci/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[l]:t.push(l),e++}}else{let l={instancePath:s+"/policy/tci",
schemaPath:"#/properties/policy/properties/tci/type",keyword:"type",params:{type:"number"}};t===null?t=[l]:t.push(l),e++}}if(y.maxAge!==void 0){let d=y.maxAge;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){let l={instancePath:s+"/policy/maxAge",schemaPath:"#/properties/policy/properties/maxAge/type",keyword:"type",params:{
type:"integer"}};t===null?t=[l]:t.push(l),e++}if(typeof d=="number"&&isFinite(d)){if(d>365||isNaN(d)){let l={instancePath:s+"/policy/maxAge",schemaPath:"#/prope\
rties/policy/properties/maxAge/maximum",keyword:"maximum",params:{comparison:"<=",limit:365}};t===null?t=[l]:t.push(l),e++}if(d<8||isNaN(d)){let l={instancePath:s+
"/policy/maxAge",schemaPath:"#/properties/policy/properties/maxAge/minimum",keyword:"minimum",params:{comparison:">=",limit:8}};t===null?t=[l]:t.push(l),e++}}}}else{
let d={instancePath:s+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type:"object"}};t===null?t=[d]:t.push(d),e++}}}else{let y={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};t===null?t=[y]:t.push(y),e++}return Ge.errors=t,e===0}Ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Pr=$e;var Sr={type:"object",properties:{name:{type:"string",minLength:1},values:{type:"array",items:{type:"string",minLength:1}},comment:{type:["string","null"]}},required:[
"name","values","comment"],additionalProperties:!1},q=er().default;function ye(r,{instancePath:s="",parentData:I,parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){
let t=null,e=0,v=ye.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.
name===void 0&&(d="name")||r.values===void 0&&(d="values")||r.comment===void 0&&(d="comment"))return ye.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:d}}],!1;{let l=e;for(let c in r)if(!(c==="name"||c==="values"||c==="comment")){return ye.errors=[{instancePath:s,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}}],!1;break}if(l===e){if(r.name!==void 0){let c=r.name,o=e;if(e===o)if(typeof c==
"string"){if(q(c)<1)return ye.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ye.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i){if(r.values!==void 0){
let c=r.values,o=e;if(e===o)if(Array.isArray(c)){var y=!0;let h=c.length;for(let f=0;f<h;f++){let n=c[f],m=e;if(e===m)if(typeof n=="string"){if(q(n)<1)return ye.
errors=[{instancePath:s+"/values/"+f,schemaPath:"#/properties/values/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ye.errors=[{instancePath:s+
"/values/"+f,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type:"string"}}],!1;var y=m===e;if(!y)break}}else return ye.errors=[{instancePath:s+
"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"}}],!1;var i=o===e}else var i=!0;if(i)if(r.comment!==void 0){let c=r.comment,
o=e;if(typeof c!="string"&&c!==null)return ye.errors=[{instancePath:s+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:Sr.properties.
comment.type}}],!1;var i=o===e}else var i=!0}}}}else return ye.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ye.
errors=t,e===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pr={type:"object",properties:{name:{type:"string",minLength:1},columns:{type:"array",
items:{$ref:"https://wesley.dev/schemas/definitions/Column"}},primaryKey:{$ref:"https://wesley.dev/schemas/definitions/PrimaryKey"},uniqueConstraints:{type:"arr\
ay",items:{$ref:"https://wesley.dev/schemas/definitions/UniqueConstraint"}},foreignKeys:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Foreig\
nKey"}},checks:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Check"}},indexes:{type:"array",items:{$ref:"https://wesley.dev/schemas/definiti\
ons/Index"}},rowSecurity:{$ref:"https://wesley.dev/schemas/definitions/RowSecurity"},policies:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/\
Policy"}},grants:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Grant"}},comment:{type:["string","null"]}},required:["name","columns","primar\
yKey","uniqueConstraints","foreignKeys","checks","indexes","rowSecurity","policies","grants","comment"],additionalProperties:!1},Xe=Object.prototype.hasOwnProperty,
$r={type:"object",properties:{name:{type:"string",minLength:1},type:{$ref:"https://wesley.dev/schemas/definitions/ColumnType"},nullable:{type:"boolean"},default:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]},generated:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{
type:"null"}]},comment:{type:["string","null"]}},required:["name","type","nullable","default","generated","comment"],additionalProperties:!1},Vr={type:"object",
discriminator:{propertyName:"kind"},oneOf:[{type:"object",properties:{kind:{type:"string",const:"builtin"},name:{type:"string",enum:["bigint","bit varying","bit",
"boolean","bytea","character varying","character","cidr","date","double precision","inet","integer","interval","json","jsonb","macaddr","numeric","real","smalli\
nt","text","time with time zone","time without time zone","timestamp with time zone","timestamp without time zone","uuid"]},modifiers:{maxItems:2,type:"array",items:{
type:"integer",minimum:-9007199254740991,maximum:9007199254740991}},array:{type:"boolean"}},required:["kind","name","modifiers","array"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"enum"},name:{type:"string",minLength:1},array:{type:"boolean"}},required:["kind","name","array"],additionalProperties:!1}]};
function U(r,{instancePath:s="",parentData:I,parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){let t=null,e=0,v=U.evaluated;if(v.dynamicProps&&(v.props=
void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c=r.kind;if(typeof c=="string")if(c==="builtin"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let p;if(r.kind===void 0&&(p="kind")||r.name===void 0&&(p="name")||r.modifiers===void 0&&(p="modifiers")||r.array===void 0&&
(p="array"))return U.errors=[{instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:p}}],!1;{let h=e;for(let f in r)if(!(f===
"kind"||f==="name"||f==="modifiers"||f==="array")){return U.errors=[{instancePath:s,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:f}}],!1;break}if(h===e){if(r.kind!==void 0){let f=r.kind,n=e;if(typeof f!="string")return U.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/0/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(f!=="builtin")return U.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties\
/kind/const",keyword:"const",params:{allowedValue:"builtin"}}],!1;var i=n===e}else var i=!0;if(i){if(r.name!==void 0){let f=r.name,n=e;if(typeof f!="string")return U.
errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/0/properties/name/type",keyword:"type",params:{type:"string"}}],!1;if(!(f==="bigint"||f==="bit varying"||f===
"bit"||f==="boolean"||f==="bytea"||f==="character varying"||f==="character"||f==="cidr"||f==="date"||f==="double precision"||f==="inet"||f==="integer"||f==="int\
erval"||f==="json"||f==="jsonb"||f==="macaddr"||f==="numeric"||f==="real"||f==="smallint"||f==="text"||f==="time with time zone"||f==="time without time zone"||
f==="timestamp with time zone"||f==="timestamp without time zone"||f==="uuid"))return U.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/0/properties/name/en\
um",keyword:"enum",params:{allowedValues:Vr.oneOf[0].properties.name.enum}}],!1;var i=n===e}else var i=!0;if(i){if(r.modifiers!==void 0){let f=r.modifiers,n=e;if(e===
n)if(Array.isArray(f)){if(f.length>2)return U.errors=[{instancePath:s+"/modifiers",schemaPath:"#/oneOf/0/properties/modifiers/maxItems",keyword:"maxItems",params:{
limit:2}}],!1;{var y=!0;let P=f.length;for(let g=0;g<P;g++){let w=f[g],u=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return U.errors=[{instancePath:s+
"/modifiers/"+g,schemaPath:"#/oneOf/0/properties/modifiers/items/type",keyword:"type",params:{type:"integer"}}],!1;if(e===u&&typeof w=="number"&&isFinite(w)){if(w>
9007199254740991||isNaN(w))return U.errors=[{instancePath:s+"/modifiers/"+g,schemaPath:"#/oneOf/0/properties/modifiers/items/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;if(w<-9007199254740991||isNaN(w))return U.errors=[{instancePath:s+"/modifiers/"+g,schemaPath:"#/oneOf/0/properties/\
modifiers/items/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}}],!1}var y=u===e;if(!y)break}}}else return U.errors=[{instancePath:s+
"/modifiers",schemaPath:"#/oneOf/0/properties/modifiers/type",keyword:"type",params:{type:"array"}}],!1;var i=n===e}else var i=!0;if(i)if(r.array!==void 0){let f=e;
if(typeof r.array!="boolean")return U.errors=[{instancePath:s+"/array",schemaPath:"#/oneOf/0/properties/array/type",keyword:"type",params:{type:"boolean"}}],!1;
var i=f===e}else var i=!0}}}}}else return U.errors=[{instancePath:s,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"}}],!1;var d=!0}else if(c===
"enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.kind===void 0&&(p="kind")||r.name===void 0&&(p="name")||r.array===void 0&&(p="array"))return U.
errors=[{instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:p}}],!1;{let h=e;for(let f in r)if(!(f==="kind"||f==="name"||
f==="array")){return U.errors=[{instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}
if(h===e){if(r.kind!==void 0){let f=r.kind,n=e;if(typeof f!="string")return U.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/type",keyword:"\
type",params:{type:"string"}}],!1;if(f!=="enum")return U.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"\
enum"}}],!1;var l=n===e}else var l=!0;if(l){if(r.name!==void 0){let f=r.name,n=e;if(e===n)if(typeof f=="string"){if(q(f)<1)return U.errors=[{instancePath:s+"/na\
me",schemaPath:"#/oneOf/1/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return U.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf\
/1/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var l=n===e}else var l=!0;if(l)if(r.array!==void 0){let f=e;if(typeof r.array!="boolean")return U.
errors=[{instancePath:s+"/array",schemaPath:"#/oneOf/1/properties/array/type",keyword:"type",params:{type:"boolean"}}],!1;var l=f===e}else var l=!0}}}}else return U.
errors=[{instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"}}],!1;d!==!0&&(d=!0)}else return U.errors=[{instancePath:s,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:c}}],!1;else return U.errors=[{instancePath:s,schemaPath:"#/discriminator",
keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:c}}],!1}else return U.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return U.errors=t,v.props=d,e===0}U.evaluated={dynamicProps:!0,dynamicItems:!1};function $(r,{instancePath:s="",parentData:I,parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){let t=null,e=0,v=$.evaluated;if(v.dynamicProps&&(v.props=
void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.sql===void 0&&(l="sql")||r.columns===void 0&&(l="columns")||
r.functions===void 0&&(l="functions"))return $.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;{let c=e;for(let o in r)
if(!(o==="sql"||o==="columns"||o==="functions")){return $.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(c===e){if(r.sql!==void 0){let o=r.sql,p=e;if(e===p)if(typeof o=="string"){if(q(o)<1)return $.errors=[{instancePath:s+"/sql",schemaPath:"#/properties\
/sql/minLength",keyword:"minLength",params:{limit:1}}],!1}else return $.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{
type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.columns!==void 0){let o=r.columns,p=e;if(e===p)if(Array.isArray(o)){var y=!0;let f=o.length;for(let n=0;n<
f;n++){let m=o[n],P=e;if(e===P)if(typeof m=="string"){if(q(m)<1)return $.errors=[{instancePath:s+"/columns/"+n,schemaPath:"#/properties/columns/items/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return $.errors=[{instancePath:s+"/columns/"+n,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{
type:"string"}}],!1;var y=P===e;if(!y)break}}else return $.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"\
array"}}],!1;var i=p===e}else var i=!0;if(i)if(r.functions!==void 0){let o=r.functions,p=e;if(e===p)if(Array.isArray(o)){var d=!0;let f=o.length;for(let n=0;n<f;n++){
let m=o[n],P=e;if(e===P)if(typeof m=="string"){if(q(m)<1)return $.errors=[{instancePath:s+"/functions/"+n,schemaPath:"#/properties/functions/items/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return $.errors=[{instancePath:s+"/functions/"+n,schemaPath:"#/properties/functions/items/type",keyword:"type",params:{type:"\
string"}}],!1;var d=P===e;if(!d)break}}else return $.errors=[{instancePath:s+"/functions",schemaPath:"#/properties/functions/type",keyword:"type",params:{type:"\
array"}}],!1;var i=p===e}else var i=!0}}}}else return $.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return $.errors=t,
e===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ce(r,{instancePath:s="",parentData:I,parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){
let t=null,e=0,v=ce.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.
name===void 0&&(l="name")||r.type===void 0&&(l="type")||r.nullable===void 0&&(l="nullable")||r.default===void 0&&(l="default")||r.generated===void 0&&(l="genera\
ted")||r.comment===void 0&&(l="comment"))return ce.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;{let c=e;for(let o in r)
if(!(o==="name"||o==="type"||o==="nullable"||o==="default"||o==="generated"||o==="comment")){return ce.errors=[{instancePath:s,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(c===e){if(r.name!==void 0){let o=r.name,p=e;if(e===p)if(typeof o=="string"){if(q(o)<
1)return ce.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ce.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.type!==void 0){let o=e;U(r.type,{instancePath:s+
"/type",parentData:r,parentDataProperty:"type",rootData:O,dynamicAnchors:L})||(t=t===null?U.errors:t.concat(U.errors),e=t.length);var i=o===e}else var i=!0;if(i){
if(r.nullable!==void 0){let o=e;if(typeof r.nullable!="boolean")return ce.errors=[{instancePath:s+"/nullable",schemaPath:"#/properties/nullable/type",keyword:"t\
ype",params:{type:"boolean"}}],!1;var i=o===e}else var i=!0;if(i){if(r.default!==void 0){let o=r.default,p=e,h=e,f=!1,n=e;$(o,{instancePath:s+"/default",parentData:r,
parentDataProperty:"default",rootData:O,dynamicAnchors:L})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var y=n===e;f=f||y;let m=e;if(o!==null){let g={instancePath:s+
"/default",schemaPath:"#/properties/default/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[g]:t.push(g),e++}var y=m===e;if(f=f||y,f)e=h,t!==null&&
(h?t.length=h:t=null);else{let g={instancePath:s+"/default",schemaPath:"#/properties/default/anyOf",keyword:"anyOf",params:{}};return t===null?t=[g]:t.push(g),e++,
ce.errors=t,!1}var i=p===e}else var i=!0;if(i){if(r.generated!==void 0){let o=r.generated,p=e,h=e,f=!1,n=e;$(o,{instancePath:s+"/generated",parentData:r,parentDataProperty:"\
generated",rootData:O,dynamicAnchors:L})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var d=n===e;f=f||d;let m=e;if(o!==null){let g={instancePath:s+"/ge\
nerated",schemaPath:"#/properties/generated/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[g]:t.push(g),e++}var d=m===e;if(f=f||d,f)e=h,t!==null&&
(h?t.length=h:t=null);else{let g={instancePath:s+"/generated",schemaPath:"#/properties/generated/anyOf",keyword:"anyOf",params:{}};return t===null?t=[g]:t.push(
g),e++,ce.errors=t,!1}var i=p===e}else var i=!0;if(i)if(r.comment!==void 0){let o=r.comment,p=e;if(typeof o!="string"&&o!==null)return ce.errors=[{instancePath:s+
"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:$r.properties.comment.type}}],!1;var i=p===e}else var i=!0}}}}}}}else return ce.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ce.errors=t,e===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function he(r,{instancePath:s="",parentData:I,parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){let t=null,e=0,v=he.evaluated;if(v.dynamicProps&&(v.props=
void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.name===void 0&&(d="name")||r.columns===void 0&&(d="column\
s"))return he.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}}],!1;{let l=e;for(let c in r)if(!(c==="name"||c==="c\
olumns")){return he.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}}],!1;break}if(l===e){
if(r.name!==void 0){let c=r.name,o=e;if(e===o)if(typeof c=="string"){if(q(c)<1)return he.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return he.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],
!1;var i=o===e}else var i=!0;if(i)if(r.columns!==void 0){let c=r.columns,o=e;if(e===o)if(Array.isArray(c)){if(c.length<1)return he.errors=[{instancePath:s+"/col\
umns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var y=!0;let h=c.length;for(let f=0;f<h;f++){let n=c[f],m=e;if(e===m)
if(typeof n=="string"){if(q(n)<1)return he.errors=[{instancePath:s+"/columns/"+f,schemaPath:"#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return he.errors=[{instancePath:s+"/columns/"+f,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"string"}}],!1;var y=m===e;if(!y)
break}}}else return he.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=o===e}else var i=!0}}}else
return he.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return he.errors=t,e===0}he.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ue(r,{instancePath:s="",parentData:I,parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){let t=null,e=0,v=ue.evaluated;if(v.dynamicProps&&(v.props=
void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.name===void 0&&(d="name")||r.columns===void 0&&(d="column\
s")||r.nullsNotDistinct===void 0&&(d="nullsNotDistinct"))return ue.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}}],
!1;{let l=e;for(let c in r)if(!(c==="name"||c==="columns"||c==="nullsNotDistinct")){return ue.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:c}}],!1;break}if(l===e){if(r.name!==void 0){let c=r.name,o=e;if(e===o)if(typeof c=="string"){if(q(c)<1)return ue.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ue.errors=[{instancePath:s+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i){if(r.columns!==void 0){let c=r.columns,o=e;if(e===
o)if(Array.isArray(c)){if(c.length<1)return ue.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var y=!0;let h=c.length;for(let f=0;f<h;f++){let n=c[f],m=e;if(e===m)if(typeof n=="string"){if(q(n)<1)return ue.errors=[{instancePath:s+"/columns/"+f,schemaPath:"\
#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ue.errors=[{instancePath:s+"/columns/"+f,schemaPath:"#/properties/co\
lumns/items/type",keyword:"type",params:{type:"string"}}],!1;var y=m===e;if(!y)break}}}else return ue.errors=[{instancePath:s+"/columns",schemaPath:"#/propertie\
s/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=o===e}else var i=!0;if(i)if(r.nullsNotDistinct!==void 0){let c=e;if(typeof r.nullsNotDistinct!="\
boolean")return ue.errors=[{instancePath:s+"/nullsNotDistinct",schemaPath:"#/properties/nullsNotDistinct/type",keyword:"type",params:{type:"boolean"}}],!1;var i=c===
e}else var i=!0}}}}else return ue.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ue.errors=t,e===0}ue.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};var fr={type:"object",properties:{name:{type:"string",minLength:1},columns:{minItems:1,type:"array",items:{type:"strin\
g",minLength:1}},references:{type:"object",properties:{table:{type:"string",minLength:1},columns:{minItems:1,type:"array",items:{type:"string",minLength:1}}},required:[
"table","columns"],additionalProperties:!1},onDelete:{type:"string",enum:["NO ACTION","RESTRICT","CASCADE","SET NULL","SET DEFAULT"]},onUpdate:{type:"string",enum:[
"NO ACTION","RESTRICT","CASCADE","SET NULL","SET DEFAULT"]}},required:["name","columns","references","onDelete","onUpdate"],additionalProperties:!1};function K(r,{
instancePath:s="",parentData:I,parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){let t=null,e=0,v=K.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&
(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.name===void 0&&(c="name")||r.columns===void 0&&(c="columns")||r.references===void 0&&
(c="references")||r.onDelete===void 0&&(c="onDelete")||r.onUpdate===void 0&&(c="onUpdate"))return K.errors=[{instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:c}}],!1;{let o=e;for(let p in r)if(!(p==="name"||p==="columns"||p==="references"||p==="onDelete"||p==="onUpdate")){return K.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(o===e){if(r.name!==void 0){let p=r.
name,h=e;if(e===h)if(typeof p=="string"){if(q(p)<1)return K.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return K.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=h===e}else var i=!0;
if(i){if(r.columns!==void 0){let p=r.columns,h=e;if(e===h)if(Array.isArray(p)){if(p.length<1)return K.errors=[{instancePath:s+"/columns",schemaPath:"#/propertie\
s/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var y=!0;let n=p.length;for(let m=0;m<n;m++){let P=p[m],g=e;if(e===g)if(typeof P=="string"){if(q(P)<
1)return K.errors=[{instancePath:s+"/columns/"+m,schemaPath:"#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return K.errors=
[{instancePath:s+"/columns/"+m,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"string"}}],!1;var y=g===e;if(!y)break}}}else return K.errors=
[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=h===e}else var i=!0;if(i){if(r.references!==void 0){
let p=r.references,h=e;if(e===h)if(p&&typeof p=="object"&&!Array.isArray(p)){let n;if(p.table===void 0&&(n="table")||p.columns===void 0&&(n="columns"))return K.
errors=[{instancePath:s+"/references",schemaPath:"#/properties/references/required",keyword:"required",params:{missingProperty:n}}],!1;{let m=e;for(let P in p)if(!(P===
"table"||P==="columns")){return K.errors=[{instancePath:s+"/references",schemaPath:"#/properties/references/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:P}}],!1;break}if(m===e){if(p.table!==void 0){let P=p.table,g=e;if(e===g)if(typeof P=="string"){if(q(P)<1)return K.errors=[{instancePath:s+
"/references/table",schemaPath:"#/properties/references/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return K.errors=[{instancePath:s+
"/references/table",schemaPath:"#/properties/references/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var d=g===e}else var d=!0;if(d)if(p.columns!==
void 0){let P=p.columns,g=e;if(e===g)if(Array.isArray(P)){if(P.length<1)return K.errors=[{instancePath:s+"/references/columns",schemaPath:"#/properties/referenc\
es/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var l=!0;let u=P.length;for(let b=0;b<u;b++){let N=P[b],D=e;if(e===D)if(typeof N=="str\
ing"){if(q(N)<1)return K.errors=[{instancePath:s+"/references/columns/"+b,schemaPath:"#/properties/references/properties/columns/items/minLength",keyword:"minLe\
ngth",params:{limit:1}}],!1}else return K.errors=[{instancePath:s+"/references/columns/"+b,schemaPath:"#/properties/references/properties/columns/items/type",keyword:"\
type",params:{type:"string"}}],!1;var l=D===e;if(!l)break}}}else return K.errors=[{instancePath:s+"/references/columns",schemaPath:"#/properties/references/prop\
erties/columns/type",keyword:"type",params:{type:"array"}}],!1;var d=g===e}else var d=!0}}}else return K.errors=[{instancePath:s+"/references",schemaPath:"#/pro\
perties/references/type",keyword:"type",params:{type:"object"}}],!1;var i=h===e}else var i=!0;if(i){if(r.onDelete!==void 0){let p=r.onDelete,h=e;if(typeof p!="s\
tring")return K.errors=[{instancePath:s+"/onDelete",schemaPath:"#/properties/onDelete/type",keyword:"type",params:{type:"string"}}],!1;if(!(p==="NO ACTION"||p===
"RESTRICT"||p==="CASCADE"||p==="SET NULL"||p==="SET DEFAULT"))return K.errors=[{instancePath:s+"/onDelete",schemaPath:"#/properties/onDelete/enum",keyword:"enum",
params:{allowedValues:fr.properties.onDelete.enum}}],!1;var i=h===e}else var i=!0;if(i)if(r.onUpdate!==void 0){let p=r.onUpdate,h=e;if(typeof p!="string")return K.
errors=[{instancePath:s+"/onUpdate",schemaPath:"#/properties/onUpdate/type",keyword:"type",params:{type:"string"}}],!1;if(!(p==="NO ACTION"||p==="RESTRICT"||p===
"CASCADE"||p==="SET NULL"||p==="SET DEFAULT"))return K.errors=[{instancePath:s+"/onUpdate",schemaPath:"#/properties/onUpdate/enum",keyword:"enum",params:{allowedValues:fr.
properties.onUpdate.enum}}],!1;var i=h===e}else var i=!0}}}}}}else return K.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return K.errors=t,e===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ae(r,{instancePath:s="",parentData:I,parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){let t=null,e=0,v=Ae.evaluated;if(v.dynamicProps&&(v.props=
void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.name===void 0&&(y="name")||r.expression===void 0&&(y="exp\
ression"))return Ae.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;{let d=e;for(let l in r)if(!(l==="name"||
l==="expression")){return Ae.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}
if(d===e){if(r.name!==void 0){let l=r.name,c=e;if(e===c)if(typeof l=="string"){if(q(l)<1)return Ae.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Ae.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}}],!1;var i=c===e}else var i=!0;if(i)if(r.expression!==void 0){let l=e;$(r.expression,{instancePath:s+"/expression",parentData:r,parentDataProperty:"\
expression",rootData:O,dynamicAnchors:L})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var i=l===e}else var i=!0}}}else return Ae.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ae.errors=t,e===0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mr={type:"ob\
ject",properties:{name:{type:"string",minLength:1},method:{type:"string",enum:["btree","hash","gin","gist","brin","spgist"]},unique:{type:"boolean"},keys:{minItems:1,
type:"array",items:{type:"object",properties:{expression:{$ref:"https://wesley.dev/schemas/definitions/Expression"},descending:{type:"boolean"},nulls:{type:"str\
ing",enum:["FIRST","LAST"]}},required:["expression","descending","nulls"],additionalProperties:!1}},include:{type:"array",items:{type:"string",minLength:1}},where:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]}},required:["name","method","unique","keys","include","where"],additionalProperties:!1};
function z(r,{instancePath:s="",parentData:I,parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){let t=null,e=0,v=z.evaluated;if(v.dynamicProps&&(v.props=
void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.name===void 0&&(o="name")||r.method===void 0&&(o="method")||
r.unique===void 0&&(o="unique")||r.keys===void 0&&(o="keys")||r.include===void 0&&(o="include")||r.where===void 0&&(o="where"))return z.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;{let p=e;for(let h in r)if(!(h==="name"||h==="method"||h==="unique"||h==="keys"||h===
"include"||h==="where")){return z.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}}],!1;
break}if(p===e){if(r.name!==void 0){let h=r.name,f=e;if(e===f)if(typeof h=="string"){if(q(h)<1)return z.errors=[{instancePath:s+"/name",schemaPath:"#/properties\
/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return z.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.method!==void 0){let h=r.method,f=e;if(typeof h!="string")return z.errors=[{instancePath:s+"/method",schemaPath:"\
#/properties/method/type",keyword:"type",params:{type:"string"}}],!1;if(!(h==="btree"||h==="hash"||h==="gin"||h==="gist"||h==="brin"||h==="spgist"))return z.errors=
[{instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:mr.properties.method.enum}}],!1;var i=f===e}else var i=!0;
if(i){if(r.unique!==void 0){let h=e;if(typeof r.unique!="boolean")return z.errors=[{instancePath:s+"/unique",schemaPath:"#/properties/unique/type",keyword:"type",
params:{type:"boolean"}}],!1;var i=h===e}else var i=!0;if(i){if(r.keys!==void 0){let h=r.keys,f=e;if(e===f)if(Array.isArray(h)){if(h.length<1)return z.errors=[{
instancePath:s+"/keys",schemaPath:"#/properties/keys/minItems",keyword:"minItems",params:{limit:1}}],!1;{var y=!0;let m=h.length;for(let P=0;P<m;P++){let g=h[P],
w=e;if(e===w)if(g&&typeof g=="object"&&!Array.isArray(g)){let b;if(g.expression===void 0&&(b="expression")||g.descending===void 0&&(b="descending")||g.nulls===void 0&&
(b="nulls"))return z.errors=[{instancePath:s+"/keys/"+P,schemaPath:"#/properties/keys/items/required",keyword:"required",params:{missingProperty:b}}],!1;{let N=e;
for(let D in g)if(!(D==="expression"||D==="descending"||D==="nulls")){return z.errors=[{instancePath:s+"/keys/"+P,schemaPath:"#/properties/keys/items/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:D}}],!1;break}if(N===e){if(g.expression!==void 0){let D=e;$(g.expression,{instancePath:s+"\
/keys/"+P+"/expression",parentData:g,parentDataProperty:"expression",rootData:O,dynamicAnchors:L})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var d=D===
e}else var d=!0;if(d){if(g.descending!==void 0){let D=e;if(typeof g.descending!="boolean")return z.errors=[{instancePath:s+"/keys/"+P+"/descending",schemaPath:"\
#/properties/keys/items/properties/descending/type",keyword:"type",params:{type:"boolean"}}],!1;var d=D===e}else var d=!0;if(d)if(g.nulls!==void 0){let D=g.nulls,
j=e;if(typeof D!="string")return z.errors=[{instancePath:s+"/keys/"+P+"/nulls",schemaPath:"#/properties/keys/items/properties/nulls/type",keyword:"type",params:{
type:"string"}}],!1;if(!(D==="FIRST"||D==="LAST"))return z.errors=[{instancePath:s+"/keys/"+P+"/nulls",schemaPath:"#/properties/keys/items/properties/nulls/enum",
keyword:"enum",params:{allowedValues:mr.properties.keys.items.properties.nulls.enum}}],!1;var d=j===e}else var d=!0}}}}else return z.errors=[{instancePath:s+"/k\
eys/"+P,schemaPath:"#/properties/keys/items/type",keyword:"type",params:{type:"object"}}],!1;var y=w===e;if(!y)break}}}else return z.errors=[{instancePath:s+"/k\
eys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i){if(r.include!==void 0){let h=r.include,f=e;if(e===
f)if(Array.isArray(h)){var l=!0;let m=h.length;for(let P=0;P<m;P++){let g=h[P],w=e;if(e===w)if(typeof g=="string"){if(q(g)<1)return z.errors=[{instancePath:s+"/\
include/"+P,schemaPath:"#/properties/include/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return z.errors=[{instancePath:s+"/include/"+P,schemaPath:"\
#/properties/include/items/type",keyword:"type",params:{type:"string"}}],!1;var l=w===e;if(!l)break}}else return z.errors=[{instancePath:s+"/include",schemaPath:"\
#/properties/include/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i)if(r.where!==void 0){let h=r.where,f=e,n=e,m=!1,P=e;$(h,{instancePath:s+
"/where",parentData:r,parentDataProperty:"where",rootData:O,dynamicAnchors:L})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var c=P===e;m=m||c;let g=e;if(h!==
null){let u={instancePath:s+"/where",schemaPath:"#/properties/where/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[u]:t.push(u),e++}var c=g===e;
if(m=m||c,m)e=n,t!==null&&(n?t.length=n:t=null);else{let u={instancePath:s+"/where",schemaPath:"#/properties/where/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[u]:t.push(u),e++,z.errors=t,!1}var i=f===e}else var i=!0}}}}}}}else return z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}}],!1;return z.errors=t,e===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ce(r,{instancePath:s="",parentData:I,parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){let t=null,e=0,v=Ce.evaluated;if(v.dynamicProps&&(v.props=
void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.enabled===void 0&&(y="enabled")||r.forced===void 0&&(y="f\
orced"))return Ce.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;{let d=e;for(let l in r)if(!(l==="enabled"||
l==="forced")){return Ce.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(d===
e){if(r.enabled!==void 0){let l=e;if(typeof r.enabled!="boolean")return Ce.errors=[{instancePath:s+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"ty\
pe",params:{type:"boolean"}}],!1;var i=l===e}else var i=!0;if(i)if(r.forced!==void 0){let l=e;if(typeof r.forced!="boolean")return Ce.errors=[{instancePath:s+"/\
forced",schemaPath:"#/properties/forced/type",keyword:"type",params:{type:"boolean"}}],!1;var i=l===e}else var i=!0}}}else return Ce.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Ce.errors=t,e===0}Ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fr={type:"object",properties:{
name:{type:"string",minLength:1},command:{type:"string",enum:["SELECT","INSERT","UPDATE","DELETE"]},roles:{type:"array",items:{type:"string",minLength:1}},using:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]},check:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"\
null"}]},reads:{type:"array",items:{type:"string",minLength:1}}},required:["name","command","roles","using","check","reads"],additionalProperties:!1};function de(r,{
instancePath:s="",parentData:I,parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){let t=null,e=0,v=de.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&
(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.name===void 0&&(o="name")||r.command===void 0&&(o="command")||r.roles===void 0&&(o=
"roles")||r.using===void 0&&(o="using")||r.check===void 0&&(o="check")||r.reads===void 0&&(o="reads"))return de.errors=[{instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:o}}],!1;{let p=e;for(let h in r)if(!(h==="name"||h==="command"||h==="roles"||h==="using"||h==="check"||h==="reads")){
return de.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}}],!1;break}if(p===e){if(r.name!==
void 0){let h=r.name,f=e;if(e===f)if(typeof h=="string"){if(q(h)<1)return de.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"m\
inLength",params:{limit:1}}],!1}else return de.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=f===
e}else var i=!0;if(i){if(r.command!==void 0){let h=r.command,f=e;if(typeof h!="string")return de.errors=[{instancePath:s+"/command",schemaPath:"#/properties/com\
mand/type",keyword:"type",params:{type:"string"}}],!1;if(!(h==="SELECT"||h==="INSERT"||h==="UPDATE"||h==="DELETE"))return de.errors=[{instancePath:s+"/command",
schemaPath:"#/properties/command/enum",keyword:"enum",params:{allowedValues:Fr.properties.command.enum}}],!1;var i=f===e}else var i=!0;if(i){if(r.roles!==void 0){
let h=r.roles,f=e;if(e===f)if(Array.isArray(h)){var y=!0;let m=h.length;for(let P=0;P<m;P++){let g=h[P],w=e;if(e===w)if(typeof g=="string"){if(q(g)<1)return de.
errors=[{instancePath:s+"/roles/"+P,schemaPath:"#/properties/roles/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return de.errors=[{instancePath:s+
"/roles/"+P,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type:"string"}}],!1;var y=w===e;if(!y)break}}else return de.errors=[{instancePath:s+
"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i){if(r.using!==void 0){let h=r.using,f=e,n=e,
m=!1,P=e;$(h,{instancePath:s+"/using",parentData:r,parentDataProperty:"using",rootData:O,dynamicAnchors:L})||(t=t===null?$.errors:t.concat($.errors),e=t.length);
var d=P===e;m=m||d;let g=e;if(h!==null){let u={instancePath:s+"/using",schemaPath:"#/properties/using/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?
t=[u]:t.push(u),e++}var d=g===e;if(m=m||d,m)e=n,t!==null&&(n?t.length=n:t=null);else{let u={instancePath:s+"/using",schemaPath:"#/properties/using/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[u]:t.push(u),e++,de.errors=t,!1}var i=f===e}else var i=!0;if(i){if(r.check!==void 0){let h=r.check,f=e,n=e,m=!1,P=e;$(h,{instancePath:s+
"/check",parentData:r,parentDataProperty:"check",rootData:O,dynamicAnchors:L})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var l=P===e;m=m||l;let g=e;if(h!==
null){let u={instancePath:s+"/check",schemaPath:"#/properties/check/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[u]:t.push(u),e++}var l=g===e;
if(m=m||l,m)e=n,t!==null&&(n?t.length=n:t=null);else{let u={instancePath:s+"/check",schemaPath:"#/properties/check/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[u]:t.push(u),e++,de.errors=t,!1}var i=f===e}else var i=!0;if(i)if(r.reads!==void 0){let h=r.reads,f=e;if(e===f)if(Array.isArray(h)){var c=!0;let m=h.length;
for(let P=0;P<m;P++){let g=h[P],w=e;if(e===w)if(typeof g=="string"){if(q(g)<1)return de.errors=[{instancePath:s+"/reads/"+P,schemaPath:"#/properties/reads/items\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return de.errors=[{instancePath:s+"/reads/"+P,schemaPath:"#/properties/reads/items/type",keyword:"typ\
e",params:{type:"string"}}],!1;var c=w===e;if(!c)break}}else return de.errors=[{instancePath:s+"/reads",schemaPath:"#/properties/reads/type",keyword:"type",params:{
type:"array"}}],!1;var i=f===e}else var i=!0}}}}}}}else return de.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return de.
errors=t,e===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ur={type:"object",properties:{role:{type:"string",minLength:1},column:{anyOf:[{type:"\
string",minLength:1},{type:"null"}]},privileges:{minItems:1,type:"array",items:{type:"string",enum:["SELECT","INSERT","UPDATE","DELETE","TRUNCATE","REFERENCES",
"TRIGGER"]}}},required:["role","column","privileges"],additionalProperties:!1};function Ee(r,{instancePath:s="",parentData:I,parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){
let t=null,e=0,v=Ee.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.
role===void 0&&(l="role")||r.column===void 0&&(l="column")||r.privileges===void 0&&(l="privileges"))return Ee.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:l}}],!1;{let c=e;for(let o in r)if(!(o==="role"||o==="column"||o==="privileges")){return Ee.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(c===e){if(r.role!==void 0){let o=r.role,p=e;if(e===p)if(typeof o==
"string"){if(q(o)<1)return Ee.errors=[{instancePath:s+"/role",schemaPath:"#/properties/role/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Ee.
errors=[{instancePath:s+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.column!==void 0){
let o=r.column,p=e,h=e,f=!1,n=e;if(e===n)if(typeof o=="string"){if(q(o)<1){let g={instancePath:s+"/column",schemaPath:"#/properties/column/anyOf/0/minLength",keyword:"\
minLength",params:{limit:1}};t===null?t=[g]:t.push(g),e++}}else{let g={instancePath:s+"/column",schemaPath:"#/properties/column/anyOf/0/type",keyword:"type",params:{
type:"string"}};t===null?t=[g]:t.push(g),e++}var y=n===e;f=f||y;let m=e;if(o!==null){let g={instancePath:s+"/column",schemaPath:"#/properties/column/anyOf/1/typ\
e",keyword:"type",params:{type:"null"}};t===null?t=[g]:t.push(g),e++}var y=m===e;if(f=f||y,f)e=h,t!==null&&(h?t.length=h:t=null);else{let g={instancePath:s+"/co\
lumn",schemaPath:"#/properties/column/anyOf",keyword:"anyOf",params:{}};return t===null?t=[g]:t.push(g),e++,Ee.errors=t,!1}var i=p===e}else var i=!0;if(i)if(r.privileges!==
void 0){let o=r.privileges,p=e;if(e===p)if(Array.isArray(o)){if(o.length<1)return Ee.errors=[{instancePath:s+"/privileges",schemaPath:"#/properties/privileges/m\
inItems",keyword:"minItems",params:{limit:1}}],!1;{var d=!0;let f=o.length;for(let n=0;n<f;n++){let m=o[n],P=e;if(typeof m!="string")return Ee.errors=[{instancePath:s+
"/privileges/"+n,schemaPath:"#/properties/privileges/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(m==="SELECT"||m==="INSERT"||m==="UPDATE"||m==="\
DELETE"||m==="TRUNCATE"||m==="REFERENCES"||m==="TRIGGER"))return Ee.errors=[{instancePath:s+"/privileges/"+n,schemaPath:"#/properties/privileges/items/enum",keyword:"\
enum",params:{allowedValues:Ur.properties.privileges.items.enum}}],!1;var d=P===e;if(!d)break}}}else return Ee.errors=[{instancePath:s+"/privileges",schemaPath:"\
#/properties/privileges/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0}}}}else return Ee.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return Ee.errors=t,e===0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ne(r,{instancePath:s="",parentData:I,
parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){let t=null,e=0,v=ne.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.name===void 0&&(f="name")||r.columns===void 0&&(f="columns")||r.primaryKey===void 0&&(f="primaryKey")||
r.uniqueConstraints===void 0&&(f="uniqueConstraints")||r.foreignKeys===void 0&&(f="foreignKeys")||r.checks===void 0&&(f="checks")||r.indexes===void 0&&(f="index\
es")||r.rowSecurity===void 0&&(f="rowSecurity")||r.policies===void 0&&(f="policies")||r.grants===void 0&&(f="grants")||r.comment===void 0&&(f="comment"))return ne.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}}],!1;{let n=e;for(let m in r)if(!Xe.call(pr.properties,m)){return ne.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(n===e){if(r.name!==void 0){
let m=r.name,P=e;if(e===P)if(typeof m=="string"){if(q(m)<1)return ne.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",
params:{limit:1}}],!1}else return ne.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=P===e}else
var i=!0;if(i){if(r.columns!==void 0){let m=r.columns,P=e;if(e===P)if(Array.isArray(m)){var y=!0;let w=m.length;for(let u=0;u<w;u++){let b=e;ce(m[u],{instancePath:s+
"/columns/"+u,parentData:m,parentDataProperty:u,rootData:O,dynamicAnchors:L})||(t=t===null?ce.errors:t.concat(ce.errors),e=t.length);var y=b===e;if(!y)break}}else
return ne.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}}],!1;var i=P===e}else var i=!0;if(i){if(r.
primaryKey!==void 0){let m=e;he(r.primaryKey,{instancePath:s+"/primaryKey",parentData:r,parentDataProperty:"primaryKey",rootData:O,dynamicAnchors:L})||(t=t===null?
he.errors:t.concat(he.errors),e=t.length);var i=m===e}else var i=!0;if(i){if(r.uniqueConstraints!==void 0){let m=r.uniqueConstraints,P=e;if(e===P)if(Array.isArray(
m)){var d=!0;let w=m.length;for(let u=0;u<w;u++){let b=e;ue(m[u],{instancePath:s+"/uniqueConstraints/"+u,parentData:m,parentDataProperty:u,rootData:O,dynamicAnchors:L})||
(t=t===null?ue.errors:t.concat(ue.errors),e=t.length);var d=b===e;if(!d)break}}else return ne.errors=[{instancePath:s+"/uniqueConstraints",schemaPath:"#/propert\
ies/uniqueConstraints/type",keyword:"type",params:{type:"array"}}],!1;var i=P===e}else var i=!0;if(i){if(r.foreignKeys!==void 0){let m=r.foreignKeys,P=e;if(e===
P)if(Array.isArray(m)){var l=!0;let w=m.length;for(let u=0;u<w;u++){let b=e;K(m[u],{instancePath:s+"/foreignKeys/"+u,parentData:m,parentDataProperty:u,rootData:O,
dynamicAnchors:L})||(t=t===null?K.errors:t.concat(K.errors),e=t.length);var l=b===e;if(!l)break}}else return ne.errors=[{instancePath:s+"/foreignKeys",schemaPath:"\
#/properties/foreignKeys/type",keyword:"type",params:{type:"array"}}],!1;var i=P===e}else var i=!0;if(i){if(r.checks!==void 0){let m=r.checks,P=e;if(e===P)if(Array.
isArray(m)){var c=!0;let w=m.length;for(let u=0;u<w;u++){let b=e;Ae(m[u],{instancePath:s+"/checks/"+u,parentData:m,parentDataProperty:u,rootData:O,dynamicAnchors:L})||
(t=t===null?Ae.errors:t.concat(Ae.errors),e=t.length);var c=b===e;if(!c)break}}else return ne.errors=[{instancePath:s+"/checks",schemaPath:"#/properties/checks/\
type",keyword:"type",params:{type:"array"}}],!1;var i=P===e}else var i=!0;if(i){if(r.indexes!==void 0){let m=r.indexes,P=e;if(e===P)if(Array.isArray(m)){var o=!0;
let w=m.length;for(let u=0;u<w;u++){let b=e;z(m[u],{instancePath:s+"/indexes/"+u,parentData:m,parentDataProperty:u,rootData:O,dynamicAnchors:L})||(t=t===null?z.
errors:t.concat(z.errors),e=t.length);var o=b===e;if(!o)break}}else return ne.errors=[{instancePath:s+"/indexes",schemaPath:"#/properties/indexes/type",keyword:"\
type",params:{type:"array"}}],!1;var i=P===e}else var i=!0;if(i){if(r.rowSecurity!==void 0){let m=e;Ce(r.rowSecurity,{instancePath:s+"/rowSecurity",parentData:r,
parentDataProperty:"rowSecurity",rootData:O,dynamicAnchors:L})||(t=t===null?Ce.errors:t.concat(Ce.errors),e=t.length);var i=m===e}else var i=!0;if(i){if(r.policies!==
void 0){let m=r.policies,P=e;if(e===P)if(Array.isArray(m)){var p=!0;let w=m.length;for(let u=0;u<w;u++){let b=e;de(m[u],{instancePath:s+"/policies/"+u,parentData:m,
parentDataProperty:u,rootData:O,dynamicAnchors:L})||(t=t===null?de.errors:t.concat(de.errors),e=t.length);var p=b===e;if(!p)break}}else return ne.errors=[{instancePath:s+
"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type:"array"}}],!1;var i=P===e}else var i=!0;if(i){if(r.grants!==void 0){let m=r.grants,
P=e;if(e===P)if(Array.isArray(m)){var h=!0;let w=m.length;for(let u=0;u<w;u++){let b=e;Ee(m[u],{instancePath:s+"/grants/"+u,parentData:m,parentDataProperty:u,rootData:O,
dynamicAnchors:L})||(t=t===null?Ee.errors:t.concat(Ee.errors),e=t.length);var h=b===e;if(!h)break}}else return ne.errors=[{instancePath:s+"/grants",schemaPath:"\
#/properties/grants/type",keyword:"type",params:{type:"array"}}],!1;var i=P===e}else var i=!0;if(i)if(r.comment!==void 0){let m=r.comment,P=e;if(typeof m!="stri\
ng"&&m!==null)return ne.errors=[{instancePath:s+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:pr.properties.comment.type}}],!1;var i=P===
e}else var i=!0}}}}}}}}}}}}else return ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ne.errors=t,e===0}ne.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Pe(r,{instancePath:s="",parentData:I,parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){let t=null,e=0,
v=Pe.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.enums===void 0&&
(l="enums")||r.tables===void 0&&(l="tables"))return Pe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;{let c=e;
for(let o in r)if(!(o==="enums"||o==="tables")){return Pe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(c===e){if(r.enums!==void 0){let o=r.enums,p=e;if(e===p)if(Array.isArray(o)){var i=!0;let h=o.length;for(let f=0;f<h;f++){let n=e;ye(o[f],{instancePath:s+
"/enums/"+f,parentData:o,parentDataProperty:f,rootData:O,dynamicAnchors:L})||(t=t===null?ye.errors:t.concat(ye.errors),e=t.length);var i=n===e;if(!i)break}}else
return Pe.errors=[{instancePath:s+"/enums",schemaPath:"#/properties/enums/type",keyword:"type",params:{type:"array"}}],!1;var y=p===e}else var y=!0;if(y)if(r.tables!==
void 0){let o=r.tables,p=e;if(e===p)if(Array.isArray(o)){var d=!0;let f=o.length;for(let n=0;n<f;n++){let m=e;ne(o[n],{instancePath:s+"/tables/"+n,parentData:o,
parentDataProperty:n,rootData:O,dynamicAnchors:L})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var d=m===e;if(!d)break}}else return Pe.errors=[{instancePath:s+
"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type:"array"}}],!1;var y=p===e}else var y=!0}}}else return Pe.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Pe.errors=t,e===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Br=new RegExp("^[0-9a-f]{64}$","u");function x(r,{instancePath:s="",parentData:I,parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){let t=null,e=0,v=x.
evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(typeof r=="string"){if(!Br.test(r))return x.errors=[{instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}}],!1}else return x.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"}}],!1;return x.errors=t,e===0}x.evaluated={dynamicProps:!1,dynamicItems:!1};var Kr={type:"object",properties:{graphqlName:{type:"string"},ts:{type:"string"},zod:{type:"string"},nullableItems:{type:"boolean",const:!0},backfill:{$ref:"htt\
ps://wesley.dev/schemas/definitions/Expression"},deprecated:{type:"string"},weight:{type:"integer",minimum:0,maximum:9007199254740991},critical:{type:"boolean",
const:!0},sensitive:{type:"boolean",const:!0},pii:{type:"boolean",const:!0},uid:{type:"string"},renamedFrom:{type:"string"},renamedValues:{type:"object",propertyNames:{
type:"string"},additionalProperties:{type:"string"}}},additionalProperties:!1};function Z(r,{instancePath:s="",parentData:I,parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){
let t=null,e=0,v=Z.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l=e;for(let c in r)
if(!Xe.call(Kr.properties,c)){return Z.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}}],
!1;break}if(l===e){if(r.graphqlName!==void 0){let c=e;if(typeof r.graphqlName!="string")return Z.errors=[{instancePath:s+"/graphqlName",schemaPath:"#/properties\
/graphqlName/type",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;if(i){if(r.ts!==void 0){let c=e;if(typeof r.ts!="string")return Z.errors=
[{instancePath:s+"/ts",schemaPath:"#/properties/ts/type",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;if(i){if(r.zod!==void 0){let c=e;if(typeof r.
zod!="string")return Z.errors=[{instancePath:s+"/zod",schemaPath:"#/properties/zod/type",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;if(i){
if(r.nullableItems!==void 0){let c=r.nullableItems,o=e;if(typeof c!="boolean")return Z.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullabl\
eItems/type",keyword:"type",params:{type:"boolean"}}],!1;if(c!==!0)return Z.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullableItems/cons\
t",keyword:"const",params:{allowedValue:!0}}],!1;var i=o===e}else var i=!0;if(i){if(r.backfill!==void 0){let c=e;$(r.backfill,{instancePath:s+"/backfill",parentData:r,
parentDataProperty:"backfill",rootData:O,dynamicAnchors:L})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var i=c===e}else var i=!0;if(i){if(r.deprecated!==
void 0){let c=e;if(typeof r.deprecated!="string")return Z.errors=[{instancePath:s+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{
type:"string"}}],!1;var i=c===e}else var i=!0;if(i){if(r.weight!==void 0){let c=r.weight,o=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return Z.errors=
[{instancePath:s+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||
isNaN(c))return Z.errors=[{instancePath:s+"/weight",schemaPath:"#/properties/weight/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(c<0||isNaN(c))return Z.errors=[{instancePath:s+"/weight",schemaPath:"#/properties/weight/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}
var i=o===e}else var i=!0;if(i){if(r.critical!==void 0){let c=r.critical,o=e;if(typeof c!="boolean")return Z.errors=[{instancePath:s+"/critical",schemaPath:"#/p\
roperties/critical/type",keyword:"type",params:{type:"boolean"}}],!1;if(c!==!0)return Z.errors=[{instancePath:s+"/critical",schemaPath:"#/properties/critical/co\
nst",keyword:"const",params:{allowedValue:!0}}],!1;var i=o===e}else var i=!0;if(i){if(r.sensitive!==void 0){let c=r.sensitive,o=e;if(typeof c!="boolean")return Z.
errors=[{instancePath:s+"/sensitive",schemaPath:"#/properties/sensitive/type",keyword:"type",params:{type:"boolean"}}],!1;if(c!==!0)return Z.errors=[{instancePath:s+
"/sensitive",schemaPath:"#/properties/sensitive/const",keyword:"const",params:{allowedValue:!0}}],!1;var i=o===e}else var i=!0;if(i){if(r.pii!==void 0){let c=r.
pii,o=e;if(typeof c!="boolean")return Z.errors=[{instancePath:s+"/pii",schemaPath:"#/properties/pii/type",keyword:"type",params:{type:"boolean"}}],!1;if(c!==!0)
return Z.errors=[{instancePath:s+"/pii",schemaPath:"#/properties/pii/const",keyword:"const",params:{allowedValue:!0}}],!1;var i=o===e}else var i=!0;if(i){if(r.uid!==
void 0){let c=e;if(typeof r.uid!="string")return Z.errors=[{instancePath:s+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"}}],!1;
var i=c===e}else var i=!0;if(i){if(r.renamedFrom!==void 0){let c=e;if(typeof r.renamedFrom!="string")return Z.errors=[{instancePath:s+"/renamedFrom",schemaPath:"\
#/properties/renamedFrom/type",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;if(i)if(r.renamedValues!==void 0){let c=r.renamedValues,o=e;
if(e===o)if(c&&typeof c=="object"&&!Array.isArray(c)){for(let h in c){let f=e;if(typeof h!="string"){let n={instancePath:s+"/renamedValues",schemaPath:"#/proper\
ties/renamedValues/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:h};t===null?t=[n]:t.push(n),e++}var y=f===e;if(!y){let n={instancePath:s+
"/renamedValues",schemaPath:"#/properties/renamedValues/propertyNames",keyword:"propertyNames",params:{propertyName:h}};return t===null?t=[n]:t.push(n),e++,Z.errors=
t,!1;break}}if(y)for(let h in c){let f=e;if(typeof c[h]!="string")return Z.errors=[{instancePath:s+"/renamedValues/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/renamedValues/additionalProperties/type",keyword:"type",params:{type:"string"}}],!1;var d=f===e;if(!d)break}}else return Z.errors=[{instancePath:s+
"/renamedValues",schemaPath:"#/properties/renamedValues/type",keyword:"type",params:{type:"object"}}],!1;var i=o===e}else var i=!0}}}}}}}}}}}}}else return Z.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Z.errors=t,e===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Le(r,{
instancePath:s="",parentData:I,parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){let t=null,e=0,v=Le.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&
(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){for(let d in r){let l=e;if(typeof d!="string"){let c={instancePath:s,schemaPath:"#/propertyN\
ames/type",keyword:"type",params:{type:"string"},propertyName:d};t===null?t=[c]:t.push(c),e++}var i=l===e;if(!i){let c={instancePath:s,schemaPath:"#/propertyNam\
es",keyword:"propertyNames",params:{propertyName:d}};return t===null?t=[c]:t.push(c),e++,Le.errors=t,!1;break}}if(i)for(let d in r){let l=e;Z(r[d],{instancePath:s+
"/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:d,rootData:O,dynamicAnchors:L})||(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);
var y=l===e;if(!y)break}}else return Le.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Le.errors=t,e===0}Le.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function $e(r,{instancePath:s="",parentData:I,parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){let t=null,e=0,
v=$e.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.format===void 0&&
(y="format")||r.schema===void 0&&(y="schema")||r.digest===void 0&&(y="digest")||r.annotations===void 0&&(y="annotations"))return $e.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:y}}],!1;{let d=e;for(let l in r)if(!(l==="format"||l==="schema"||l==="digest"||l==="annotations")){return $e.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(d===e){if(r.format!==void 0){
let l=r.format,c=e;if(typeof l!="string")return $e.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],
!1;if(l!=="wesley.ir/1")return $e.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.ir/1"}}],
!1;var i=c===e}else var i=!0;if(i){if(r.schema!==void 0){let l=e;Pe(r.schema,{instancePath:s+"/schema",parentData:r,parentDataProperty:"schema",rootData:O,dynamicAnchors:L})||
(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var i=l===e}else var i=!0;if(i){if(r.digest!==void 0){let l=e;x(r.digest,{instancePath:s+"/digest",parentData:r,
parentDataProperty:"digest",rootData:O,dynamicAnchors:L})||(t=t===null?x.errors:t.concat(x.errors),e=t.length);var i=l===e}else var i=!0;if(i)if(r.annotations!==
void 0){let l=e;Le(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"annotations",rootData:O,dynamicAnchors:L})||(t=t===null?Le.errors:
t.concat(Le.errors),e=t.length);var i=l===e}else var i=!0}}}}}else return $e.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return $e.errors=t,e===0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wr=ae,ur={type:"object",properties:{format:{type:"string",const:"wesley.\
evidence/1"},schema:{$ref:"https://wesley.dev/schemas/definitions/Digest"},out:{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},
targets:{type:"array",items:{type:"string",enum:["postgres","typescript","zod","pgtap"]}},files:{type:"array",items:{type:"object",properties:{path:{type:"strin\
g",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},target:{type:"string",enum:["postgres","typescript","zod","pgtap"]},sha256:{$ref:"ht\
tps://wesley.dev/schemas/definitions/Digest"}},required:["path","target","sha256"],additionalProperties:!1}},elements:{type:"array",items:{$ref:"https://wesley.\
dev/schemas/definitions/Place"}},assertions:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Assertion"}}},required:["format","schema","out","t\
argets","files","elements","assertions"],additionalProperties:!1},zr={type:"object",properties:{element:{$ref:"https://wesley.dev/schemas/definitions/Address"},
target:{type:"string",enum:["postgres","typescript","zod","pgtap"]},file:{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},
lines:{type:"array",prefixItems:[{type:"integer",minimum:1,maximum:9007199254740991},{type:"integer",minimum:1,maximum:9007199254740991}],items:!1,minItems:2,maxItems:2},
sha256:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["element","target","file","lines","sha256"],additionalProperties:!1},Mr={type:"object",
properties:{kind:{type:"string",enum:["schema","enum","table","column","not-null","primary-key","unique-constraint","foreign-key","check","index","row-security",
"policy","grant"]},table:{anyOf:[{type:"string",minLength:1},{type:"null"}]},name:{type:"string",minLength:1}},required:["kind","table","name"],additionalProperties:!1};
function fe(r,{instancePath:s="",parentData:I,parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){let t=null,e=0,v=fe.evaluated;if(v.dynamicProps&&(v.props=
void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.kind===void 0&&(d="kind")||r.table===void 0&&(d="table")||
r.name===void 0&&(d="name"))return fe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}}],!1;{let l=e;for(let c in r)
if(!(c==="kind"||c==="table"||c==="name")){return fe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}}],
!1;break}if(l===e){if(r.kind!==void 0){let c=r.kind,o=e;if(typeof c!="string")return fe.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(c==="schema"||c==="enum"||c==="table"||c==="column"||c==="not-null"||c==="primary-key"||c==="unique-constraint"||c==="for\
eign-key"||c==="check"||c==="index"||c==="row-security"||c==="policy"||c==="grant"))return fe.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",
keyword:"enum",params:{allowedValues:Mr.properties.kind.enum}}],!1;var i=o===e}else var i=!0;if(i){if(r.table!==void 0){let c=r.table,o=e,p=e,h=!1,f=e;if(e===f)
if(typeof c=="string"){if(q(c)<1){let P={instancePath:s+"/table",schemaPath:"#/properties/table/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?
t=[P]:t.push(P),e++}}else{let P={instancePath:s+"/table",schemaPath:"#/properties/table/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[P]:t.push(
P),e++}var y=f===e;h=h||y;let n=e;if(c!==null){let P={instancePath:s+"/table",schemaPath:"#/properties/table/anyOf/1/type",keyword:"type",params:{type:"null"}};
t===null?t=[P]:t.push(P),e++}var y=n===e;if(h=h||y,h)e=p,t!==null&&(p?t.length=p:t=null);else{let P={instancePath:s+"/table",schemaPath:"#/properties/table/anyO\
f",keyword:"anyOf",params:{}};return t===null?t=[P]:t.push(P),e++,fe.errors=t,!1}var i=o===e}else var i=!0;if(i)if(r.name!==void 0){let c=r.name,o=e;if(e===o)if(typeof c==
"string"){if(q(c)<1)return fe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return fe.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0}}}}else return fe.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return fe.errors=t,e===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ze=new RegExp("^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$","u");function le(r,{instancePath:s="",parentData:I,parentDataProperty:R,rootData:O=r,
dynamicAnchors:L={}}={}){let t=null,e=0,v=le.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let d;if(r.element===void 0&&(d="element")||r.target===void 0&&(d="target")||r.file===void 0&&(d="file")||r.lines===void 0&&(d="lines")||r.sha256===
void 0&&(d="sha256"))return le.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}}],!1;{let l=e;for(let c in r)if(!(c===
"element"||c==="target"||c==="file"||c==="lines"||c==="sha256")){return le.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:c}}],!1;break}if(l===e){if(r.element!==void 0){let c=e;fe(r.element,{instancePath:s+"/element",parentData:r,parentDataProperty:"\
element",rootData:O,dynamicAnchors:L})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var i=c===e}else var i=!0;if(i){if(r.target!==void 0){let c=r.target,
o=e;if(typeof c!="string")return le.errors=[{instancePath:s+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"string"}}],!1;if(!(c===
"postgres"||c==="typescript"||c==="zod"||c==="pgtap"))return le.errors=[{instancePath:s+"/target",schemaPath:"#/properties/target/enum",keyword:"enum",params:{allowedValues:zr.
properties.target.enum}}],!1;var i=o===e}else var i=!0;if(i){if(r.file!==void 0){let c=r.file,o=e;if(e===o)if(typeof c=="string"){if(!Ze.test(c))return le.errors=
[{instancePath:s+"/file",schemaPath:"#/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],
!1}else return le.errors=[{instancePath:s+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i){
if(r.lines!==void 0){let c=r.lines,o=e;if(e===o)if(Array.isArray(c)){if(c.length>2)return le.errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/max\
Items",keyword:"maxItems",params:{limit:2}}],!1;if(c.length<2)return le.errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/minItems",keyword:"minIt\
ems",params:{limit:2}}],!1;{let h=c.length;if(h>0){let f=c[0],n=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return le.errors=[{instancePath:s+"/l\
ines/0",schemaPath:"#/properties/lines/prefixItems/0/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||
isNaN(f))return le.errors=[{instancePath:s+"/lines/0",schemaPath:"#/properties/lines/prefixItems/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(f<1||isNaN(f))return le.errors=[{instancePath:s+"/lines/0",schemaPath:"#/properties/lines/prefixItems/0/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}}],!1}var y=n===e}if(y){if(h>1){let f=c[1],n=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return le.errors=[{instancePath:s+"/lines/1",schemaPath:"\
#/properties/lines/prefixItems/1/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return le.
errors=[{instancePath:s+"/lines/1",schemaPath:"#/properties/lines/prefixItems/1/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;
if(f<1||isNaN(f))return le.errors=[{instancePath:s+"/lines/1",schemaPath:"#/properties/lines/prefixItems/1/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1}var y=n===e}if(y&&!(c.length<=2))return le.errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/items",keyword:"items",params:{limit:2}}],!1}}}else
return le.errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/type",keyword:"type",params:{type:"array"}}],!1;var i=o===e}else var i=!0;if(i)if(r.sha256!==
void 0){let c=e;x(r.sha256,{instancePath:s+"/sha256",parentData:r,parentDataProperty:"sha256",rootData:O,dynamicAnchors:L})||(t=t===null?x.errors:t.concat(x.errors),
e=t.length);var i=c===e}else var i=!0}}}}}}else return le.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return le.errors=
t,e===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Yr={type:"object",properties:{number:{type:"integer",minimum:1,maximum:9007199254740991},element:{
$ref:"https://wesley.dev/schemas/definitions/Address"},asserts:{type:"string",enum:["structure","refused","allowed"]},description:{type:"string"}},required:["nu\
mber","element","asserts","description"],additionalProperties:!1};function qe(r,{instancePath:s="",parentData:I,parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){
let t=null,e=0,v=qe.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.
number===void 0&&(y="number")||r.element===void 0&&(y="element")||r.asserts===void 0&&(y="asserts")||r.description===void 0&&(y="description"))return qe.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;{let d=e;for(let l in r)if(!(l==="number"||l==="element"||l==="asser\
ts"||l==="description")){return qe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;
break}if(d===e){if(r.number!==void 0){let l=r.number,c=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return qe.errors=[{instancePath:s+"/number",schemaPath:"\
#/properties/number/type",keyword:"type",params:{type:"integer"}}],!1;if(e===c&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return qe.errors=
[{instancePath:s+"/number",schemaPath:"#/properties/number/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(l<1||isNaN(l))return qe.
errors=[{instancePath:s+"/number",schemaPath:"#/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var i=c===e}else var i=!0;if(i){
if(r.element!==void 0){let l=e;fe(r.element,{instancePath:s+"/element",parentData:r,parentDataProperty:"element",rootData:O,dynamicAnchors:L})||(t=t===null?fe.errors:
t.concat(fe.errors),e=t.length);var i=l===e}else var i=!0;if(i){if(r.asserts!==void 0){let l=r.asserts,c=e;if(typeof l!="string")return qe.errors=[{instancePath:s+
"/asserts",schemaPath:"#/properties/asserts/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="structure"||l==="refused"||l==="allowed"))return qe.errors=
[{instancePath:s+"/asserts",schemaPath:"#/properties/asserts/enum",keyword:"enum",params:{allowedValues:Yr.properties.asserts.enum}}],!1;var i=c===e}else var i=!0;
if(i)if(r.description!==void 0){let l=e;if(typeof r.description!="string")return qe.errors=[{instancePath:s+"/description",schemaPath:"#/properties/description/\
type",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0}}}}}else return qe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return qe.errors=t,e===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ae(r,{instancePath:s="",parentData:I,parentDataProperty:R,
rootData:O=r,dynamicAnchors:L={}}={}){let t=null,e=0,v=ae.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let p;if(r.format===void 0&&(p="format")||r.schema===void 0&&(p="schema")||r.out===void 0&&(p="out")||r.targets===void 0&&(p="target\
s")||r.files===void 0&&(p="files")||r.elements===void 0&&(p="elements")||r.assertions===void 0&&(p="assertions"))return ae.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:p}}],!1;{let h=e;for(let f in r)if(!(f==="format"||f==="schema"||f==="out"||f==="targets"||f==="files"||f===
"elements"||f==="assertions")){return ae.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],
!1;break}if(h===e){if(r.format!==void 0){let f=r.format,n=e;if(typeof f!="string")return ae.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(f!=="wesley.evidence/1")return ae.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"\
const",params:{allowedValue:"wesley.evidence/1"}}],!1;var i=n===e}else var i=!0;if(i){if(r.schema!==void 0){let f=e;x(r.schema,{instancePath:s+"/schema",parentData:r,
parentDataProperty:"schema",rootData:O,dynamicAnchors:L})||(t=t===null?x.errors:t.concat(x.errors),e=t.length);var i=f===e}else var i=!0;if(i){if(r.out!==void 0){
let f=r.out,n=e;if(e===n)if(typeof f=="string"){if(!Ze.test(f))return ae.errors=[{instancePath:s+"/out",schemaPath:"#/properties/out/pattern",keyword:"pattern",
params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],!1}else return ae.errors=[{instancePath:s+"/out",schemaPath:"#/properties/out\
/type",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0;if(i){if(r.targets!==void 0){let f=r.targets,n=e;if(e===n)if(Array.isArray(f)){var y=!0;
let P=f.length;for(let g=0;g<P;g++){let w=f[g],u=e;if(typeof w!="string")return ae.errors=[{instancePath:s+"/targets/"+g,schemaPath:"#/properties/targets/items/\
type",keyword:"type",params:{type:"string"}}],!1;if(!(w==="postgres"||w==="typescript"||w==="zod"||w==="pgtap"))return ae.errors=[{instancePath:s+"/targets/"+g,
schemaPath:"#/properties/targets/items/enum",keyword:"enum",params:{allowedValues:ur.properties.targets.items.enum}}],!1;var y=u===e;if(!y)break}}else return ae.
errors=[{instancePath:s+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"}}],!1;var i=n===e}else var i=!0;if(i){if(r.files!==
void 0){let f=r.files,n=e;if(e===n)if(Array.isArray(f)){var d=!0;let P=f.length;for(let g=0;g<P;g++){let w=f[g],u=e;if(e===u)if(w&&typeof w=="object"&&!Array.isArray(
w)){let N;if(w.path===void 0&&(N="path")||w.target===void 0&&(N="target")||w.sha256===void 0&&(N="sha256"))return ae.errors=[{instancePath:s+"/files/"+g,schemaPath:"\
#/properties/files/items/required",keyword:"required",params:{missingProperty:N}}],!1;{let D=e;for(let j in w)if(!(j==="path"||j==="target"||j==="sha256")){return ae.
errors=[{instancePath:s+"/files/"+g,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j}}],!1;
break}if(D===e){if(w.path!==void 0){let j=w.path,A=e;if(e===A)if(typeof j=="string"){if(!Ze.test(j))return ae.errors=[{instancePath:s+"/files/"+g+"/path",schemaPath:"\
#/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],!1}else return ae.
errors=[{instancePath:s+"/files/"+g+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var l=A===e}else
var l=!0;if(l){if(w.target!==void 0){let j=w.target,A=e;if(typeof j!="string")return ae.errors=[{instancePath:s+"/files/"+g+"/target",schemaPath:"#/properties/f\
iles/items/properties/target/type",keyword:"type",params:{type:"string"}}],!1;if(!(j==="postgres"||j==="typescript"||j==="zod"||j==="pgtap"))return ae.errors=[{
instancePath:s+"/files/"+g+"/target",schemaPath:"#/properties/files/items/properties/target/enum",keyword:"enum",params:{allowedValues:ur.properties.files.items.
properties.target.enum}}],!1;var l=A===e}else var l=!0;if(l)if(w.sha256!==void 0){let j=e;x(w.sha256,{instancePath:s+"/files/"+g+"/sha256",parentData:w,parentDataProperty:"\
sha256",rootData:O,dynamicAnchors:L})||(t=t===null?x.errors:t.concat(x.errors),e=t.length);var l=j===e}else var l=!0}}}}else return ae.errors=[{instancePath:s+"\
/files/"+g,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type:"object"}}],!1;var d=u===e;if(!d)break}}else return ae.errors=[{instancePath:s+
"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"array"}}],!1;var i=n===e}else var i=!0;if(i){if(r.elements!==void 0){let f=r.elements,
n=e;if(e===n)if(Array.isArray(f)){var c=!0;let P=f.length;for(let g=0;g<P;g++){let w=e;le(f[g],{instancePath:s+"/elements/"+g,parentData:f,parentDataProperty:g,
rootData:O,dynamicAnchors:L})||(t=t===null?le.errors:t.concat(le.errors),e=t.length);var c=w===e;if(!c)break}}else return ae.errors=[{instancePath:s+"/elements",
schemaPath:"#/properties/elements/type",keyword:"type",params:{type:"array"}}],!1;var i=n===e}else var i=!0;if(i)if(r.assertions!==void 0){let f=r.assertions,n=e;
if(e===n)if(Array.isArray(f)){var o=!0;let P=f.length;for(let g=0;g<P;g++){let w=e;qe(f[g],{instancePath:s+"/assertions/"+g,parentData:f,parentDataProperty:g,rootData:O,
dynamicAnchors:L})||(t=t===null?qe.errors:t.concat(qe.errors),e=t.length);var o=w===e;if(!o)break}}else return ae.errors=[{instancePath:s+"/assertions",schemaPath:"\
#/properties/assertions/type",keyword:"type",params:{type:"array"}}],!1;var i=n===e}else var i=!0}}}}}}}}else return ae.errors=[{instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}}],!1;return ae.errors=t,e===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var br=re,dr={type:"object",properties:{
format:{type:"string",const:"wesley.changes/1"},from:{type:"object",properties:{schema:{$ref:"https://wesley.dev/schemas/definitions/Schema"},digest:{$ref:"http\
s://wesley.dev/schemas/definitions/Digest"},annotations:{$ref:"https://wesley.dev/schemas/definitions/Annotations"},origin:{type:"object",properties:{kind:{type:"\
string",enum:["baseline","ir","sdl","empty"]},file:{anyOf:[{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},{type:"null"}]}},
required:["kind","file"],additionalProperties:!1}},required:["schema","digest","annotations","origin"],additionalProperties:!1},to:{type:"object",properties:{schema:{
$ref:"https://wesley.dev/schemas/definitions/Schema"},digest:{$ref:"https://wesley.dev/schemas/definitions/Digest"},annotations:{$ref:"https://wesley.dev/schema\
s/definitions/Annotations"}},required:["schema","digest","annotations"],additionalProperties:!1},changes:{type:"array",items:{type:"object",properties:{change:{
$ref:"https://wesley.dev/schemas/definitions/Change"},classification:{type:"string",enum:["additive","tightening","destructive"]},address:{$ref:"https://wesley.\
dev/schemas/definitions/Address"}},required:["change","classification","address"],additionalProperties:!1}}},required:["format","from","to","changes"],additionalProperties:!1},
We={type:"object",discriminator:{propertyName:"kind"},oneOf:[{type:"object",properties:{kind:{type:"string",const:"add-enum"},enum:{$ref:"https://wesley.dev/sch\
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
index:{$ref:"https://wesley.dev/schemas/definitions/Index"}},required:["kind","table","index"],additionalProperties:!1}]};function k(r,{instancePath:s="",parentData:I,
parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){let t=null,e=0,v=k.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let Y=r.kind;if(typeof Y=="string")if(Y==="add-enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let E;
if(r.kind===void 0&&(E="kind")||r.enum===void 0&&(E="enum"))return k.errors=[{instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:E}}],
!1;{let S=e;for(let a in r)if(!(a==="kind"||a==="enum")){return k.errors=[{instancePath:s,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:a}}],!1;break}if(S===e){if(r.kind!==void 0){let a=r.kind,_=e;if(typeof a!="string")return k.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/0/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="add-enum")return k.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/prop\
erties/kind/const",keyword:"const",params:{allowedValue:"add-enum"}}],!1;var i=_===e}else var i=!0;if(i)if(r.enum!==void 0){let a=e;ye(r.enum,{instancePath:s+"/\
enum",parentData:r,parentDataProperty:"enum",rootData:O,dynamicAnchors:L})||(t=t===null?ye.errors:t.concat(ye.errors),e=t.length);var i=a===e}else var i=!0}}}else
return k.errors=[{instancePath:s,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"}}],!1;var y=!0}else if(Y==="drop-enum"){if(e===e)if(r&&typeof r==
"object"&&!Array.isArray(r)){let E;if(r.kind===void 0&&(E="kind")||r.enum===void 0&&(E="enum"))return k.errors=[{instancePath:s,schemaPath:"#/oneOf/1/required",
keyword:"required",params:{missingProperty:E}}],!1;{let S=e;for(let a in r)if(!(a==="kind"||a==="enum")){return k.errors=[{instancePath:s,schemaPath:"#/oneOf/1/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(S===e){if(r.kind!==void 0){let a=r.kind,_=e;if(typeof a!="strin\
g")return k.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="drop-enum")return k.errors=
[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"drop-enum"}}],!1;var d=_===e}else var d=!0;if(d)if(r.
enum!==void 0){let a=e;ye(r.enum,{instancePath:s+"/enum",parentData:r,parentDataProperty:"enum",rootData:O,dynamicAnchors:L})||(t=t===null?ye.errors:t.concat(ye.
errors),e=t.length);var d=a===e}else var d=!0}}}else return k.errors=[{instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"}}],!1;y!==
!0&&(y=!0)}else if(Y==="add-enum-value"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.kind===void 0&&(E="kind")||r.enum===void 0&&(E="enum")||
r.value===void 0&&(E="value")||r.before===void 0&&(E="before"))return k.errors=[{instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:E}}],
!1;{let S=e;for(let a in r)if(!(a==="kind"||a==="enum"||a==="value"||a==="before")){return k.errors=[{instancePath:s,schemaPath:"#/oneOf/2/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(S===e){if(r.kind!==void 0){let a=r.kind,_=e;if(typeof a!="string")return k.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/2/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="add-enum-value")return k.errors=[{instancePath:s+"/kind",
schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"add-enum-value"}}],!1;var l=_===e}else var l=!0;if(l){if(r.enum!==void 0){let a=r.
enum,_=e;if(e===_)if(typeof a=="string"){if(q(a)<1)return k.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/2/properties/enum/minLength",keyword:"minLength",
params:{limit:1}}],!1}else return k.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/2/properties/enum/type",keyword:"type",params:{type:"string"}}],!1;var l=_===
e}else var l=!0;if(l){if(r.value!==void 0){let a=r.value,_=e;if(e===_)if(typeof a=="string"){if(q(a)<1)return k.errors=[{instancePath:s+"/value",schemaPath:"#/o\
neOf/2/properties/value/minLength",keyword:"minLength",params:{limit:1}}],!1}else return k.errors=[{instancePath:s+"/value",schemaPath:"#/oneOf/2/properties/val\
ue/type",keyword:"type",params:{type:"string"}}],!1;var l=_===e}else var l=!0;if(l)if(r.before!==void 0){let a=r.before,_=e,De=e,ee=!1,ve=e;if(e===ve)if(typeof a==
"string"){if(q(a)<1){let W={instancePath:s+"/before",schemaPath:"#/oneOf/2/properties/before/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=
[W]:t.push(W),e++}}else{let W={instancePath:s+"/before",schemaPath:"#/oneOf/2/properties/before/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=
[W]:t.push(W),e++}var c=ve===e;ee=ee||c;let Ie=e;if(a!==null){let W={instancePath:s+"/before",schemaPath:"#/oneOf/2/properties/before/anyOf/1/type",keyword:"typ\
e",params:{type:"null"}};t===null?t=[W]:t.push(W),e++}var c=Ie===e;if(ee=ee||c,ee)e=De,t!==null&&(De?t.length=De:t=null);else{let W={instancePath:s+"/before",schemaPath:"\
#/oneOf/2/properties/before/anyOf",keyword:"anyOf",params:{}};return t===null?t=[W]:t.push(W),e++,k.errors=t,!1}var l=_===e}else var l=!0}}}}}else return k.errors=
[{instancePath:s,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(Y==="drop-enum-value"){if(e===e)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let E;if(r.kind===void 0&&(E="kind")||r.enum===void 0&&(E="enum")||r.value===void 0&&(E="value"))return k.errors=[{instancePath:s,schemaPath:"\
#/oneOf/3/required",keyword:"required",params:{missingProperty:E}}],!1;{let S=e;for(let a in r)if(!(a==="kind"||a==="enum"||a==="value")){return k.errors=[{instancePath:s,
schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(S===e){if(r.kind!==void 0){let a=r.kind,_=e;
if(typeof a!="string")return k.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/3/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="dr\
op-enum-value")return k.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"drop-enum-value"}}],!1;
var o=_===e}else var o=!0;if(o){if(r.enum!==void 0){let a=r.enum,_=e;if(e===_)if(typeof a=="string"){if(q(a)<1)return k.errors=[{instancePath:s+"/enum",schemaPath:"\
#/oneOf/3/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return k.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/3/properties/en\
um/type",keyword:"type",params:{type:"string"}}],!1;var o=_===e}else var o=!0;if(o)if(r.value!==void 0){let a=r.value,_=e;if(e===_)if(typeof a=="string"){if(q(a)<
1)return k.errors=[{instancePath:s+"/value",schemaPath:"#/oneOf/3/properties/value/minLength",keyword:"minLength",params:{limit:1}}],!1}else return k.errors=[{instancePath:s+
"/value",schemaPath:"#/oneOf/3/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var o=_===e}else var o=!0}}}}else return k.errors=[{instancePath:s,
schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(Y==="reorder-enum-values"){if(e===e)if(r&&typeof r=="object"&&!Array.
isArray(r)){let E;if(r.kind===void 0&&(E="kind")||r.enum===void 0&&(E="enum")||r.from===void 0&&(E="from")||r.to===void 0&&(E="to"))return k.errors=[{instancePath:s,
schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:E}}],!1;{let S=e;for(let a in r)if(!(a==="kind"||a==="enum"||a==="from"||a==="to")){return k.
errors=[{instancePath:s,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(S===e){if(r.kind!==
void 0){let a=r.kind,_=e;if(typeof a!="string")return k.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/4/properties/kind/type",keyword:"type",params:{type:"\
string"}}],!1;if(a!=="reorder-enum-values")return k.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"\
reorder-enum-values"}}],!1;var p=_===e}else var p=!0;if(p){if(r.enum!==void 0){let a=r.enum,_=e;if(e===_)if(typeof a=="string"){if(q(a)<1)return k.errors=[{instancePath:s+
"/enum",schemaPath:"#/oneOf/4/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return k.errors=[{instancePath:s+"/enum",schemaPath:"#/o\
neOf/4/properties/enum/type",keyword:"type",params:{type:"string"}}],!1;var p=_===e}else var p=!0;if(p){if(r.from!==void 0){let a=r.from,_=e;if(e===_)if(Array.isArray(
a)){var h=!0;let ee=a.length;for(let ve=0;ve<ee;ve++){let Ie=a[ve],He=e;if(e===He)if(typeof Ie=="string"){if(q(Ie)<1)return k.errors=[{instancePath:s+"/from/"+ve,
schemaPath:"#/oneOf/4/properties/from/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return k.errors=[{instancePath:s+"/from/"+ve,schemaPath:"#\
/oneOf/4/properties/from/items/type",keyword:"type",params:{type:"string"}}],!1;var h=He===e;if(!h)break}}else return k.errors=[{instancePath:s+"/from",schemaPath:"\
#/oneOf/4/properties/from/type",keyword:"type",params:{type:"array"}}],!1;var p=_===e}else var p=!0;if(p)if(r.to!==void 0){let a=r.to,_=e;if(e===_)if(Array.isArray(
a)){var f=!0;let ee=a.length;for(let ve=0;ve<ee;ve++){let Ie=a[ve],He=e;if(e===He)if(typeof Ie=="string"){if(q(Ie)<1)return k.errors=[{instancePath:s+"/to/"+ve,
schemaPath:"#/oneOf/4/properties/to/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return k.errors=[{instancePath:s+"/to/"+ve,schemaPath:"#/one\
Of/4/properties/to/items/type",keyword:"type",params:{type:"string"}}],!1;var f=He===e;if(!f)break}}else return k.errors=[{instancePath:s+"/to",schemaPath:"#/on\
eOf/4/properties/to/type",keyword:"type",params:{type:"array"}}],!1;var p=_===e}else var p=!0}}}}}else return k.errors=[{instancePath:s,schemaPath:"#/oneOf/4/ty\
pe",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(Y==="set-enum-comment"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.kind===
void 0&&(E="kind")||r.enum===void 0&&(E="enum")||r.from===void 0&&(E="from")||r.to===void 0&&(E="to"))return k.errors=[{instancePath:s,schemaPath:"#/oneOf/5/req\
uired",keyword:"required",params:{missingProperty:E}}],!1;{let S=e;for(let a in r)if(!(a==="kind"||a==="enum"||a==="from"||a==="to")){return k.errors=[{instancePath:s,
schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(S===e){if(r.kind!==void 0){let a=r.kind,_=e;
if(typeof a!="string")return k.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/5/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="se\
t-enum-comment")return k.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"set-enum-comment"}}],
!1;var n=_===e}else var n=!0;if(n){if(r.enum!==void 0){let a=r.enum,_=e;if(e===_)if(typeof a=="string"){if(q(a)<1)return k.errors=[{instancePath:s+"/enum",schemaPath:"\
#/oneOf/5/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return k.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/5/properties/en\
um/type",keyword:"type",params:{type:"string"}}],!1;var n=_===e}else var n=!0;if(n){if(r.from!==void 0){let a=r.from,_=e;if(typeof a!="string"&&a!==null)return k.
errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/5/properties/from/type",keyword:"type",params:{type:We.oneOf[5].properties.from.type}}],!1;var n=_===e}else var n=!0;
if(n)if(r.to!==void 0){let a=r.to,_=e;if(typeof a!="string"&&a!==null)return k.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/5/properties/to/type",keyword:"\
type",params:{type:We.oneOf[5].properties.to.type}}],!1;var n=_===e}else var n=!0}}}}}else return k.errors=[{instancePath:s,schemaPath:"#/oneOf/5/type",keyword:"\
type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(Y==="add-table"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.kind===void 0&&(E="ki\
nd")||r.table===void 0&&(E="table"))return k.errors=[{instancePath:s,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty:E}}],!1;{let S=e;
for(let a in r)if(!(a==="kind"||a==="table")){return k.errors=[{instancePath:s,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a}}],!1;break}if(S===e){if(r.kind!==void 0){let a=r.kind,_=e;if(typeof a!="string")return k.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/6/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="add-table")return k.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/6/properti\
es/kind/const",keyword:"const",params:{allowedValue:"add-table"}}],!1;var m=_===e}else var m=!0;if(m)if(r.table!==void 0){let a=e;ne(r.table,{instancePath:s+"/t\
able",parentData:r,parentDataProperty:"table",rootData:O,dynamicAnchors:L})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var m=a===e}else var m=!0}}}else
return k.errors=[{instancePath:s,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(Y==="drop-table"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let E;if(r.kind===void 0&&(E="kind")||r.table===void 0&&(E="table"))return k.errors=[{instancePath:s,schemaPath:"#/oneOf/\
7/required",keyword:"required",params:{missingProperty:E}}],!1;{let S=e;for(let a in r)if(!(a==="kind"||a==="table")){return k.errors=[{instancePath:s,schemaPath:"\
#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(S===e){if(r.kind!==void 0){let a=r.kind,_=e;if(typeof a!=
"string")return k.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/7/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="drop-table")return k.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/7/properties/kind/const",keyword:"const",params:{allowedValue:"drop-table"}}],!1;var P=_===e}else var P=!0;if(P)
if(r.table!==void 0){let a=e;ne(r.table,{instancePath:s+"/table",parentData:r,parentDataProperty:"table",rootData:O,dynamicAnchors:L})||(t=t===null?ne.errors:t.
concat(ne.errors),e=t.length);var P=a===e}else var P=!0}}}else return k.errors=[{instancePath:s,schemaPath:"#/oneOf/7/type",keyword:"type",params:{type:"object"}}],
!1;y!==!0&&(y=!0)}else if(Y==="set-table-comment"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.kind===void 0&&(E="kind")||r.table===void 0&&
(E="table")||r.from===void 0&&(E="from")||r.to===void 0&&(E="to"))return k.errors=[{instancePath:s,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty:E}}],
!1;{let S=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="from"||a==="to")){return k.errors=[{instancePath:s,schemaPath:"#/oneOf/8/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a}}],!1;break}if(S===e){if(r.kind!==void 0){let a=r.kind,_=e;if(typeof a!="string")return k.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/8/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="set-table-comment")return k.errors=[{instancePath:s+"/kin\
d",schemaPath:"#/oneOf/8/properties/kind/const",keyword:"const",params:{allowedValue:"set-table-comment"}}],!1;var g=_===e}else var g=!0;if(g){if(r.table!==void 0){
let a=r.table,_=e;if(e===_)if(typeof a=="string"){if(q(a)<1)return k.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/8/properties/table/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return k.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/8/properties/table/type",keyword:"type",params:{type:"string"}}],
!1;var g=_===e}else var g=!0;if(g){if(r.from!==void 0){let a=r.from,_=e;if(typeof a!="string"&&a!==null)return k.errors=[{instancePath:s+"/from",schemaPath:"#/o\
neOf/8/properties/from/type",keyword:"type",params:{type:We.oneOf[8].properties.from.type}}],!1;var g=_===e}else var g=!0;if(g)if(r.to!==void 0){let a=r.to,_=e;
if(typeof a!="string"&&a!==null)return k.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/8/properties/to/type",keyword:"type",params:{type:We.oneOf[8].properties.
to.type}}],!1;var g=_===e}else var g=!0}}}}}else return k.errors=[{instancePath:s,schemaPath:"#/oneOf/8/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&
(y=!0)}else if(Y==="add-column"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.kind===void 0&&(E="kind")||r.table===void 0&&(E="table")||r.column===
void 0&&(E="column")||r.backfill===void 0&&(E="backfill"))return k.errors=[{instancePath:s,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty:E}}],
!1;{let S=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="column"||a==="backfill")){return k.errors=[{instancePath:s,schemaPath:"#/oneOf/9/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(S===e){if(r.kind!==void 0){let a=r.kind,_=e;if(typeof a!="string")return k.errors=
[{instancePath:s+"/kind",schemaPath:"#/oneOf/9/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="add-column")return k.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/9/properties/kind/const",keyword:"const",params:{allowedValue:"add-column"}}],!1;var w=_===e}else var w=!0;if(w){if(r.table!==void 0){
let a=r.table,_=e;if(e===_)if(typeof a=="string"){if(q(a)<1)return k.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/9/properties/table/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return k.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/9/properties/table/type",keyword:"type",params:{type:"string"}}],
!1;var w=_===e}else var w=!0;if(w){if(r.column!==void 0){let a=e;ce(r.column,{instancePath:s+"/column",parentData:r,parentDataProperty:"column",rootData:O,dynamicAnchors:L})||
(t=t===null?ce.errors:t.concat(ce.errors),e=t.length);var w=a===e}else var w=!0;if(w)if(r.backfill!==void 0){let a=r.backfill,_=e,De=e,ee=!1,ve=e;$(a,{instancePath:s+
"/backfill",parentData:r,parentDataProperty:"backfill",rootData:O,dynamicAnchors:L})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var u=ve===e;ee=ee||u;
let Ie=e;if(a!==null){let W={instancePath:s+"/backfill",schemaPath:"#/oneOf/9/properties/backfill/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=
[W]:t.push(W),e++}var u=Ie===e;if(ee=ee||u,ee)e=De,t!==null&&(De?t.length=De:t=null);else{let W={instancePath:s+"/backfill",schemaPath:"#/oneOf/9/properties/bac\
kfill/anyOf",keyword:"anyOf",params:{}};return t===null?t=[W]:t.push(W),e++,k.errors=t,!1}var w=_===e}else var w=!0}}}}}else return k.errors=[{instancePath:s,schemaPath:"\
#/oneOf/9/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(Y==="drop-column"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let E;
if(r.kind===void 0&&(E="kind")||r.table===void 0&&(E="table")||r.column===void 0&&(E="column"))return k.errors=[{instancePath:s,schemaPath:"#/oneOf/10/required",
keyword:"required",params:{missingProperty:E}}],!1;{let S=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="column")){return k.errors=[{instancePath:s,schemaPath:"\
#/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(S===e){if(r.kind!==void 0){let a=r.kind,_=e;if(typeof a!=
"string")return k.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/10/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="drop-column")return k.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/10/properties/kind/const",keyword:"const",params:{allowedValue:"drop-column"}}],!1;var b=_===e}else var b=!0;
if(b){if(r.table!==void 0){let a=r.table,_=e;if(e===_)if(typeof a=="string"){if(q(a)<1)return k.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/10/properti\
es/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return k.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/10/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var b=_===e}else var b=!0;if(b)if(r.column!==void 0){let a=e;ce(r.column,{instancePath:s+"/column",parentData:r,parentDataProperty:"\
column",rootData:O,dynamicAnchors:L})||(t=t===null?ce.errors:t.concat(ce.errors),e=t.length);var b=a===e}else var b=!0}}}}else return k.errors=[{instancePath:s,
schemaPath:"#/oneOf/10/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(Y==="widen-column"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(
r)){let E;if(r.kind===void 0&&(E="kind")||r.table===void 0&&(E="table")||r.column===void 0&&(E="column")||r.from===void 0&&(E="from")||r.to===void 0&&(E="to"))return k.
errors=[{instancePath:s,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty:E}}],!1;{let S=e;for(let a in r)if(!(a==="kind"||a==="table"||
a==="column"||a==="from"||a==="to")){return k.errors=[{instancePath:s,schemaPath:"#/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],
!1;break}if(S===e){if(r.kind!==void 0){let a=r.kind,_=e;if(typeof a!="string")return k.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/11/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(a!=="widen-column")return k.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/11/properties/kind/const",keyword:"\
const",params:{allowedValue:"widen-column"}}],!1;var N=_===e}else var N=!0;if(N){if(r.table!==void 0){let a=r.table,_=e;if(e===_)if(typeof a=="string"){if(q(a)<
1)return k.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/11/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return k.errors=[{
instancePath:s+"/table",schemaPath:"#/oneOf/11/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var N=_===e}else var N=!0;if(N){if(r.column!==void 0){
let a=r.column,_=e;if(e===_)if(typeof a=="string"){if(q(a)<1)return k.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/11/properties/column/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return k.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/11/properties/column/type",keyword:"type",params:{type:"str\
ing"}}],!1;var N=_===e}else var N=!0;if(N){if(r.from!==void 0){let a=e;U(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:O,dynamicAnchors:L})||
(t=t===null?U.errors:t.concat(U.errors),e=t.length);var N=a===e}else var N=!0;if(N)if(r.to!==void 0){let a=e;U(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"\
to",rootData:O,dynamicAnchors:L})||(t=t===null?U.errors:t.concat(U.errors),e=t.length);var N=a===e}else var N=!0}}}}}}else return k.errors=[{instancePath:s,schemaPath:"\
#/oneOf/11/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(Y==="change-column-type"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){
let E;if(r.kind===void 0&&(E="kind")||r.table===void 0&&(E="table")||r.column===void 0&&(E="column")||r.from===void 0&&(E="from")||r.to===void 0&&(E="to"))return k.
errors=[{instancePath:s,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty:E}}],!1;{let S=e;for(let a in r)if(!(a==="kind"||a==="table"||
a==="column"||a==="from"||a==="to")){return k.errors=[{instancePath:s,schemaPath:"#/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],
!1;break}if(S===e){if(r.kind!==void 0){let a=r.kind,_=e;if(typeof a!="string")return k.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/12/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(a!=="change-column-type")return k.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/12/properties/kind/const",
keyword:"const",params:{allowedValue:"change-column-type"}}],!1;var D=_===e}else var D=!0;if(D){if(r.table!==void 0){let a=r.table,_=e;if(e===_)if(typeof a=="st\
ring"){if(q(a)<1)return k.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/12/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return k.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/12/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var D=_===e}else var D=!0;if(D){if(r.column!==
void 0){let a=r.column,_=e;if(e===_)if(typeof a=="string"){if(q(a)<1)return k.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/12/properties/column/minLeng\
th",keyword:"minLength",params:{limit:1}}],!1}else return k.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/12/properties/column/type",keyword:"type",params:{
type:"string"}}],!1;var D=_===e}else var D=!0;if(D){if(r.from!==void 0){let a=e;U(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:O,
dynamicAnchors:L})||(t=t===null?U.errors:t.concat(U.errors),e=t.length);var D=a===e}else var D=!0;if(D)if(r.to!==void 0){let a=e;U(r.to,{instancePath:s+"/to",parentData:r,
parentDataProperty:"to",rootData:O,dynamicAnchors:L})||(t=t===null?U.errors:t.concat(U.errors),e=t.length);var D=a===e}else var D=!0}}}}}}else return k.errors=[
{instancePath:s,schemaPath:"#/oneOf/12/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(Y==="set-not-null"){if(e===e)if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){let E;if(r.kind===void 0&&(E="kind")||r.table===void 0&&(E="table")||r.column===void 0&&(E="column")||r.backfill===void 0&&(E="backfill"))
return k.errors=[{instancePath:s,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty:E}}],!1;{let S=e;for(let a in r)if(!(a==="kind"||a===
"table"||a==="column"||a==="backfill")){return k.errors=[{instancePath:s,schemaPath:"#/oneOf/13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],
!1;break}if(S===e){if(r.kind!==void 0){let a=r.kind,_=e;if(typeof a!="string")return k.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/13/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(a!=="set-not-null")return k.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/13/properties/kind/const",keyword:"\
const",params:{allowedValue:"set-not-null"}}],!1;var j=_===e}else var j=!0;if(j){if(r.table!==void 0){let a=r.table,_=e;if(e===_)if(typeof a=="string"){if(q(a)<
1)return k.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/13/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return k.errors=[{
instancePath:s+"/table",schemaPath:"#/oneOf/13/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var j=_===e}else var j=!0;if(j){if(r.column!==void 0){
let a=r.column,_=e;if(e===_)if(typeof a=="string"){if(q(a)<1)return k.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/13/properties/column/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return k.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/13/properties/column/type",keyword:"type",params:{type:"str\
ing"}}],!1;var j=_===e}else var j=!0;if(j)if(r.backfill!==void 0){let a=r.backfill,_=e,De=e,ee=!1,ve=e;$(a,{instancePath:s+"/backfill",parentData:r,parentDataProperty:"\
backfill",rootData:O,dynamicAnchors:L})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var A=ve===e;ee=ee||A;let Ie=e;if(a!==null){let W={instancePath:s+"\
/backfill",schemaPath:"#/oneOf/13/properties/backfill/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[W]:t.push(W),e++}var A=Ie===e;if(ee=ee||A,ee)
e=De,t!==null&&(De?t.length=De:t=null);else{let W={instancePath:s+"/backfill",schemaPath:"#/oneOf/13/properties/backfill/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[W]:t.push(W),e++,k.errors=t,!1}var j=_===e}else var j=!0}}}}}else return k.errors=[{instancePath:s,schemaPath:"#/oneOf/13/type",keyword:"type",params:{type:"\
object"}}],!1;y!==!0&&(y=!0)}else if(Y==="drop-not-null"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.kind===void 0&&(E="kind")||r.table===
void 0&&(E="table")||r.column===void 0&&(E="column"))return k.errors=[{instancePath:s,schemaPath:"#/oneOf/14/required",keyword:"required",params:{missingProperty:E}}],
!1;{let S=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="column")){return k.errors=[{instancePath:s,schemaPath:"#/oneOf/14/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:a}}],!1;break}if(S===e){if(r.kind!==void 0){let a=r.kind,_=e;if(typeof a!="string")return k.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/14/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="drop-not-null")return k.errors=[{instancePath:s+"/kind",
schemaPath:"#/oneOf/14/properties/kind/const",keyword:"const",params:{allowedValue:"drop-not-null"}}],!1;var C=_===e}else var C=!0;if(C){if(r.table!==void 0){let a=r.
table,_=e;if(e===_)if(typeof a=="string"){if(q(a)<1)return k.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/14/properties/table/minLength",keyword:"minLen\
gth",params:{limit:1}}],!1}else return k.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/14/properties/table/type",keyword:"type",params:{type:"string"}}],
!1;var C=_===e}else var C=!0;if(C)if(r.column!==void 0){let a=r.column,_=e;if(e===_)if(typeof a=="string"){if(q(a)<1)return k.errors=[{instancePath:s+"/column",
schemaPath:"#/oneOf/14/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return k.errors=[{instancePath:s+"/column",schemaPath:"#/oneO\
f/14/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var C=_===e}else var C=!0}}}}else return k.errors=[{instancePath:s,schemaPath:"#/oneOf/1\
4/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(Y==="set-default"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.kind===
void 0&&(E="kind")||r.table===void 0&&(E="table")||r.column===void 0&&(E="column")||r.from===void 0&&(E="from")||r.to===void 0&&(E="to"))return k.errors=[{instancePath:s,
schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty:E}}],!1;{let S=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="column"||a==="fro\
m"||a==="to")){return k.errors=[{instancePath:s,schemaPath:"#/oneOf/15/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}
if(S===e){if(r.kind!==void 0){let a=r.kind,_=e;if(typeof a!="string")return k.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/15/properties/kind/type",keyword:"\
type",params:{type:"string"}}],!1;if(a!=="set-default")return k.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/15/properties/kind/const",keyword:"const",params:{
allowedValue:"set-default"}}],!1;var T=_===e}else var T=!0;if(T){if(r.table!==void 0){let a=r.table,_=e;if(e===_)if(typeof a=="string"){if(q(a)<1)return k.errors=
[{instancePath:s+"/table",schemaPath:"#/oneOf/15/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return k.errors=[{instancePath:s+"/t\
able",schemaPath:"#/oneOf/15/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var T=_===e}else var T=!0;if(T){if(r.column!==void 0){let a=r.column,
_=e;if(e===_)if(typeof a=="string"){if(q(a)<1)return k.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/15/properties/column/minLength",keyword:"minLength",
params:{limit:1}}],!1}else return k.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/15/properties/column/type",keyword:"type",params:{type:"string"}}],!1;
var T=_===e}else var T=!0;if(T){if(r.from!==void 0){let a=r.from,_=e,De=e,ee=!1,ve=e;$(a,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:O,
dynamicAnchors:L})||(t=t===null?$.errors:t.concat($.errors),e=t.length);var G=ve===e;ee=ee||G;let Ie=e;if(a!==null){let W={instancePath:s+"/from",schemaPath:"#/\
oneOf/15/properties/from/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[W]:t.push(W),e++}var G=Ie===e;if(ee=ee||G,ee)e=De,t!==null&&(De?t.length=
De:t=null);else{let W={instancePath:s+"/from",schemaPath:"#/oneOf/15/properties/from/anyOf",keyword:"anyOf",params:{}};return t===null?t=[W]:t.push(W),e++,k.errors=
t,!1}var T=_===e}else var T=!0;if(T)if(r.to!==void 0){let a=e;$(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:O,dynamicAnchors:L})||(t=
t===null?$.errors:t.concat($.errors),e=t.length);var T=a===e}else var T=!0}}}}}}else return k.errors=[{instancePath:s,schemaPath:"#/oneOf/15/type",keyword:"type",
params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(Y==="drop-default"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.kind===void 0&&(E="kind")||
r.table===void 0&&(E="table")||r.column===void 0&&(E="column")||r.from===void 0&&(E="from"))return k.errors=[{instancePath:s,schemaPath:"#/oneOf/16/required",keyword:"\
required",params:{missingProperty:E}}],!1;{let S=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="column"||a==="from")){return k.errors=[{instancePath:s,schemaPath:"\
#/oneOf/16/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(S===e){if(r.kind!==void 0){let a=r.kind,_=e;if(typeof a!=
"string")return k.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/16/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="drop-default")
return k.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/16/properties/kind/const",keyword:"const",params:{allowedValue:"drop-default"}}],!1;var B=_===e}else
var B=!0;if(B){if(r.table!==void 0){let a=r.table,_=e;if(e===_)if(typeof a=="string"){if(q(a)<1)return k.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/16\
/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return k.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/16/properties/table/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var B=_===e}else var B=!0;if(B){if(r.column!==void 0){let a=r.column,_=e;if(e===_)if(typeof a=="string"){if(q(a)<
1)return k.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/16/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return k.errors=
[{instancePath:s+"/column",schemaPath:"#/oneOf/16/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var B=_===e}else var B=!0;if(B)if(r.from!==
void 0){let a=e;$(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:O,dynamicAnchors:L})||(t=t===null?$.errors:t.concat($.errors),e=
t.length);var B=a===e}else var B=!0}}}}}else return k.errors=[{instancePath:s,schemaPath:"#/oneOf/16/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=
!0)}else if(Y==="set-column-comment"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.kind===void 0&&(E="kind")||r.table===void 0&&(E="table")||
r.column===void 0&&(E="column")||r.from===void 0&&(E="from")||r.to===void 0&&(E="to"))return k.errors=[{instancePath:s,schemaPath:"#/oneOf/17/required",keyword:"\
required",params:{missingProperty:E}}],!1;{let S=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="column"||a==="from"||a==="to")){return k.errors=[{instancePath:s,
schemaPath:"#/oneOf/17/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(S===e){if(r.kind!==void 0){let a=r.kind,
_=e;if(typeof a!="string")return k.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/17/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!==
"set-column-comment")return k.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/17/properties/kind/const",keyword:"const",params:{allowedValue:"set-column-com\
ment"}}],!1;var V=_===e}else var V=!0;if(V){if(r.table!==void 0){let a=r.table,_=e;if(e===_)if(typeof a=="string"){if(q(a)<1)return k.errors=[{instancePath:s+"/\
table",schemaPath:"#/oneOf/17/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return k.errors=[{instancePath:s+"/table",schemaPath:"#\
/oneOf/17/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var V=_===e}else var V=!0;if(V){if(r.column!==void 0){let a=r.column,_=e;if(e===_)if(typeof a==
"string"){if(q(a)<1)return k.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/17/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return k.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/17/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var V=_===e}else var V=!0;if(V){
if(r.from!==void 0){let a=r.from,_=e;if(typeof a!="string"&&a!==null)return k.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/17/properties/from/type",keyword:"\
type",params:{type:We.oneOf[17].properties.from.type}}],!1;var V=_===e}else var V=!0;if(V)if(r.to!==void 0){let a=r.to,_=e;if(typeof a!="string"&&a!==null)return k.
errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/17/properties/to/type",keyword:"type",params:{type:We.oneOf[17].properties.to.type}}],!1;var V=_===e}else var V=!0}}}}}}else
return k.errors=[{instancePath:s,schemaPath:"#/oneOf/17/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(Y==="change-primary-key"){if(e===
e)if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.kind===void 0&&(E="kind")||r.table===void 0&&(E="table")||r.from===void 0&&(E="from")||r.to===void 0&&
(E="to"))return k.errors=[{instancePath:s,schemaPath:"#/oneOf/18/required",keyword:"required",params:{missingProperty:E}}],!1;{let S=e;for(let a in r)if(!(a==="\
kind"||a==="table"||a==="from"||a==="to")){return k.errors=[{instancePath:s,schemaPath:"#/oneOf/18/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a}}],!1;break}if(S===e){if(r.kind!==void 0){let a=r.kind,_=e;if(typeof a!="string")return k.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/18/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="change-primary-key")return k.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/\
18/properties/kind/const",keyword:"const",params:{allowedValue:"change-primary-key"}}],!1;var J=_===e}else var J=!0;if(J){if(r.table!==void 0){let a=r.table,_=e;
if(e===_)if(typeof a=="string"){if(q(a)<1)return k.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/18/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return k.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/18/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var J=_===
e}else var J=!0;if(J){if(r.from!==void 0){let a=e;he(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:O,dynamicAnchors:L})||(t=t===
null?he.errors:t.concat(he.errors),e=t.length);var J=a===e}else var J=!0;if(J)if(r.to!==void 0){let a=e;he(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"\
to",rootData:O,dynamicAnchors:L})||(t=t===null?he.errors:t.concat(he.errors),e=t.length);var J=a===e}else var J=!0}}}}}else return k.errors=[{instancePath:s,schemaPath:"\
#/oneOf/18/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(Y==="add-unique-constraint"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(
r)){let E;if(r.kind===void 0&&(E="kind")||r.table===void 0&&(E="table")||r.constraint===void 0&&(E="constraint"))return k.errors=[{instancePath:s,schemaPath:"#/\
oneOf/19/required",keyword:"required",params:{missingProperty:E}}],!1;{let S=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="constraint")){return k.errors=[
{instancePath:s,schemaPath:"#/oneOf/19/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(S===e){if(r.kind!==void 0){
let a=r.kind,_=e;if(typeof a!="string")return k.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/19/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(a!=="add-unique-constraint")return k.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/19/properties/kind/const",keyword:"const",params:{allowedValue:"a\
dd-unique-constraint"}}],!1;var we=_===e}else var we=!0;if(we){if(r.table!==void 0){let a=r.table,_=e;if(e===_)if(typeof a=="string"){if(q(a)<1)return k.errors=
[{instancePath:s+"/table",schemaPath:"#/oneOf/19/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return k.errors=[{instancePath:s+"/t\
able",schemaPath:"#/oneOf/19/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var we=_===e}else var we=!0;if(we)if(r.constraint!==void 0){let a=e;
ue(r.constraint,{instancePath:s+"/constraint",parentData:r,parentDataProperty:"constraint",rootData:O,dynamicAnchors:L})||(t=t===null?ue.errors:t.concat(ue.errors),
e=t.length);var we=a===e}else var we=!0}}}}else return k.errors=[{instancePath:s,schemaPath:"#/oneOf/19/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&
(y=!0)}else if(Y==="drop-unique-constraint"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.kind===void 0&&(E="kind")||r.table===void 0&&(E="t\
able")||r.constraint===void 0&&(E="constraint"))return k.errors=[{instancePath:s,schemaPath:"#/oneOf/20/required",keyword:"required",params:{missingProperty:E}}],
!1;{let S=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="constraint")){return k.errors=[{instancePath:s,schemaPath:"#/oneOf/20/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a}}],!1;break}if(S===e){if(r.kind!==void 0){let a=r.kind,_=e;if(typeof a!="string")return k.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/20/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="drop-unique-constraint")return k.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/20/properties/kind/const",keyword:"const",params:{allowedValue:"drop-unique-constraint"}}],!1;var Fe=_===e}else var Fe=!0;if(Fe){if(r.
table!==void 0){let a=r.table,_=e;if(e===_)if(typeof a=="string"){if(q(a)<1)return k.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/20/properties/table/mi\
nLength",keyword:"minLength",params:{limit:1}}],!1}else return k.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/20/properties/table/type",keyword:"type",params:{
type:"string"}}],!1;var Fe=_===e}else var Fe=!0;if(Fe)if(r.constraint!==void 0){let a=e;ue(r.constraint,{instancePath:s+"/constraint",parentData:r,parentDataProperty:"\
constraint",rootData:O,dynamicAnchors:L})||(t=t===null?ue.errors:t.concat(ue.errors),e=t.length);var Fe=a===e}else var Fe=!0}}}}else return k.errors=[{instancePath:s,
schemaPath:"#/oneOf/20/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(Y==="add-foreign-key"){if(e===e)if(r&&typeof r=="object"&&!Array.
isArray(r)){let E;if(r.kind===void 0&&(E="kind")||r.table===void 0&&(E="table")||r.foreignKey===void 0&&(E="foreignKey"))return k.errors=[{instancePath:s,schemaPath:"\
#/oneOf/21/required",keyword:"required",params:{missingProperty:E}}],!1;{let S=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="foreignKey")){return k.errors=
[{instancePath:s,schemaPath:"#/oneOf/21/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(S===e){if(r.kind!==void 0){
let a=r.kind,_=e;if(typeof a!="string")return k.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/21/properties/kind/type",keyword:"type",params:{type:"string"}}],
!1;if(a!=="add-foreign-key")return k.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/21/properties/kind/const",keyword:"const",params:{allowedValue:"add-for\
eign-key"}}],!1;var Ue=_===e}else var Ue=!0;if(Ue){if(r.table!==void 0){let a=r.table,_=e;if(e===_)if(typeof a=="string"){if(q(a)<1)return k.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/21/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return k.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/21/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ue=_===e}else var Ue=!0;if(Ue)if(r.foreignKey!==void 0){let a=e;K(r.foreignKey,
{instancePath:s+"/foreignKey",parentData:r,parentDataProperty:"foreignKey",rootData:O,dynamicAnchors:L})||(t=t===null?K.errors:t.concat(K.errors),e=t.length);var Ue=a===
e}else var Ue=!0}}}}else return k.errors=[{instancePath:s,schemaPath:"#/oneOf/21/type",keyword:"type",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(Y==="dr\
op-foreign-key"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.kind===void 0&&(E="kind")||r.table===void 0&&(E="table")||r.foreignKey===void 0&&
(E="foreignKey"))return k.errors=[{instancePath:s,schemaPath:"#/oneOf/22/required",keyword:"required",params:{missingProperty:E}}],!1;{let S=e;for(let a in r)if(!(a===
"kind"||a==="table"||a==="foreignKey")){return k.errors=[{instancePath:s,schemaPath:"#/oneOf/22/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],
!1;break}if(S===e){if(r.kind!==void 0){let a=r.kind,_=e;if(typeof a!="string")return k.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/22/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(a!=="drop-foreign-key")return k.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/22/properties/kind/const",
keyword:"const",params:{allowedValue:"drop-foreign-key"}}],!1;var Be=_===e}else var Be=!0;if(Be){if(r.table!==void 0){let a=r.table,_=e;if(e===_)if(typeof a=="s\
tring"){if(q(a)<1)return k.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/22/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return k.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/22/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Be=_===e}else var Be=!0;if(Be)if(r.
foreignKey!==void 0){let a=e;K(r.foreignKey,{instancePath:s+"/foreignKey",parentData:r,parentDataProperty:"foreignKey",rootData:O,dynamicAnchors:L})||(t=t===null?
K.errors:t.concat(K.errors),e=t.length);var Be=a===e}else var Be=!0}}}}else return k.errors=[{instancePath:s,schemaPath:"#/oneOf/22/type",keyword:"type",params:{
type:"object"}}],!1;y!==!0&&(y=!0)}else if(Y==="add-check"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.kind===void 0&&(E="kind")||r.table===
void 0&&(E="table")||r.check===void 0&&(E="check"))return k.errors=[{instancePath:s,schemaPath:"#/oneOf/23/required",keyword:"required",params:{missingProperty:E}}],
!1;{let S=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="check")){return k.errors=[{instancePath:s,schemaPath:"#/oneOf/23/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:a}}],!1;break}if(S===e){if(r.kind!==void 0){let a=r.kind,_=e;if(typeof a!="string")return k.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/23/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="add-check")return k.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/23/properties/kind/const",keyword:"const",params:{allowedValue:"add-check"}}],!1;var Ke=_===e}else var Ke=!0;if(Ke){if(r.table!==void 0){let a=r.table,_=e;
if(e===_)if(typeof a=="string"){if(q(a)<1)return k.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/23/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return k.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/23/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ke=_===
e}else var Ke=!0;if(Ke)if(r.check!==void 0){let a=e;Ae(r.check,{instancePath:s+"/check",parentData:r,parentDataProperty:"check",rootData:O,dynamicAnchors:L})||(t=
t===null?Ae.errors:t.concat(Ae.errors),e=t.length);var Ke=a===e}else var Ke=!0}}}}else return k.errors=[{instancePath:s,schemaPath:"#/oneOf/23/type",keyword:"ty\
pe",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(Y==="drop-check"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.kind===void 0&&(E="kin\
d")||r.table===void 0&&(E="table")||r.check===void 0&&(E="check"))return k.errors=[{instancePath:s,schemaPath:"#/oneOf/24/required",keyword:"required",params:{missingProperty:E}}],
!1;{let S=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="check")){return k.errors=[{instancePath:s,schemaPath:"#/oneOf/24/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:a}}],!1;break}if(S===e){if(r.kind!==void 0){let a=r.kind,_=e;if(typeof a!="string")return k.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/24/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="drop-check")return k.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/24/properties/kind/const",keyword:"const",params:{allowedValue:"drop-check"}}],!1;var ze=_===e}else var ze=!0;if(ze){if(r.table!==void 0){let a=r.table,
_=e;if(e===_)if(typeof a=="string"){if(q(a)<1)return k.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/24/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return k.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/24/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var ze=_===
e}else var ze=!0;if(ze)if(r.check!==void 0){let a=e;Ae(r.check,{instancePath:s+"/check",parentData:r,parentDataProperty:"check",rootData:O,dynamicAnchors:L})||(t=
t===null?Ae.errors:t.concat(Ae.errors),e=t.length);var ze=a===e}else var ze=!0}}}}else return k.errors=[{instancePath:s,schemaPath:"#/oneOf/24/type",keyword:"ty\
pe",params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(Y==="add-index"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.kind===void 0&&(E="kind")||
r.table===void 0&&(E="table")||r.index===void 0&&(E="index"))return k.errors=[{instancePath:s,schemaPath:"#/oneOf/25/required",keyword:"required",params:{missingProperty:E}}],
!1;{let S=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="index")){return k.errors=[{instancePath:s,schemaPath:"#/oneOf/25/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:a}}],!1;break}if(S===e){if(r.kind!==void 0){let a=r.kind,_=e;if(typeof a!="string")return k.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/25/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="add-index")return k.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/25/properties/kind/const",keyword:"const",params:{allowedValue:"add-index"}}],!1;var Me=_===e}else var Me=!0;if(Me){if(r.table!==void 0){let a=r.table,_=e;
if(e===_)if(typeof a=="string"){if(q(a)<1)return k.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/25/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return k.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/25/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Me=_===
e}else var Me=!0;if(Me)if(r.index!==void 0){let a=e;z(r.index,{instancePath:s+"/index",parentData:r,parentDataProperty:"index",rootData:O,dynamicAnchors:L})||(t=
t===null?z.errors:t.concat(z.errors),e=t.length);var Me=a===e}else var Me=!0}}}}else return k.errors=[{instancePath:s,schemaPath:"#/oneOf/25/type",keyword:"type",
params:{type:"object"}}],!1;y!==!0&&(y=!0)}else if(Y==="drop-index"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.kind===void 0&&(E="kind")||
r.table===void 0&&(E="table")||r.index===void 0&&(E="index"))return k.errors=[{instancePath:s,schemaPath:"#/oneOf/26/required",keyword:"required",params:{missingProperty:E}}],
!1;{let S=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="index")){return k.errors=[{instancePath:s,schemaPath:"#/oneOf/26/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:a}}],!1;break}if(S===e){if(r.kind!==void 0){let a=r.kind,_=e;if(typeof a!="string")return k.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/26/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="drop-index")return k.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/26/properties/kind/const",keyword:"const",params:{allowedValue:"drop-index"}}],!1;var Ye=_===e}else var Ye=!0;if(Ye){if(r.table!==void 0){let a=r.table,
_=e;if(e===_)if(typeof a=="string"){if(q(a)<1)return k.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/26/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return k.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/26/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ye=_===
e}else var Ye=!0;if(Ye)if(r.index!==void 0){let a=e;z(r.index,{instancePath:s+"/index",parentData:r,parentDataProperty:"index",rootData:O,dynamicAnchors:L})||(t=
t===null?z.errors:t.concat(z.errors),e=t.length);var Ye=a===e}else var Ye=!0}}}}else return k.errors=[{instancePath:s,schemaPath:"#/oneOf/26/type",keyword:"type",
params:{type:"object"}}],!1;y!==!0&&(y=!0)}else return k.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"\
kind",tagValue:Y}}],!1;else return k.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:Y}}],!1}else
return k.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return k.errors=t,v.props=y,e===0}k.evaluated={dynamicProps:!0,dynamicItems:!1};
function re(r,{instancePath:s="",parentData:I,parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){let t=null,e=0,v=re.evaluated;if(v.dynamicProps&&(v.props=
void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.format===void 0&&(h="format")||r.from===void 0&&(h="from")||
r.to===void 0&&(h="to")||r.changes===void 0&&(h="changes"))return re.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:h}}],
!1;{let f=e;for(let n in r)if(!(n==="format"||n==="from"||n==="to"||n==="changes")){return re.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n}}],!1;break}if(f===e){if(r.format!==void 0){let n=r.format,m=e;if(typeof n!="string")return re.errors=[{instancePath:s+
"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="wesley.changes/1")return re.errors=[{instancePath:s+"/format",
schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.changes/1"}}],!1;var i=m===e}else var i=!0;if(i){if(r.from!==void 0){let n=r.
from,m=e;if(e===m)if(n&&typeof n=="object"&&!Array.isArray(n)){let g;if(n.schema===void 0&&(g="schema")||n.digest===void 0&&(g="digest")||n.annotations===void 0&&
(g="annotations")||n.origin===void 0&&(g="origin"))return re.errors=[{instancePath:s+"/from",schemaPath:"#/properties/from/required",keyword:"required",params:{
missingProperty:g}}],!1;{let w=e;for(let u in n)if(!(u==="schema"||u==="digest"||u==="annotations"||u==="origin")){return re.errors=[{instancePath:s+"/from",schemaPath:"\
#/properties/from/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}}],!1;break}if(w===e){if(n.schema!==void 0){let u=e;Pe(n.schema,
{instancePath:s+"/from/schema",parentData:n,parentDataProperty:"schema",rootData:O,dynamicAnchors:L})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var y=u===
e}else var y=!0;if(y){if(n.digest!==void 0){let u=e;x(n.digest,{instancePath:s+"/from/digest",parentData:n,parentDataProperty:"digest",rootData:O,dynamicAnchors:L})||
(t=t===null?x.errors:t.concat(x.errors),e=t.length);var y=u===e}else var y=!0;if(y){if(n.annotations!==void 0){let u=e;Le(n.annotations,{instancePath:s+"/from/a\
nnotations",parentData:n,parentDataProperty:"annotations",rootData:O,dynamicAnchors:L})||(t=t===null?Le.errors:t.concat(Le.errors),e=t.length);var y=u===e}else var y=!0;
if(y)if(n.origin!==void 0){let u=n.origin,b=e;if(e===b)if(u&&typeof u=="object"&&!Array.isArray(u)){let D;if(u.kind===void 0&&(D="kind")||u.file===void 0&&(D="f\
ile"))return re.errors=[{instancePath:s+"/from/origin",schemaPath:"#/properties/from/properties/origin/required",keyword:"required",params:{missingProperty:D}}],
!1;{let j=e;for(let A in u)if(!(A==="kind"||A==="file")){return re.errors=[{instancePath:s+"/from/origin",schemaPath:"#/properties/from/properties/origin/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:A}}],!1;break}if(j===e){if(u.kind!==void 0){let A=u.kind,C=e;if(typeof A!="string")return re.
errors=[{instancePath:s+"/from/origin/kind",schemaPath:"#/properties/from/properties/origin/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(!(A===
"baseline"||A==="ir"||A==="sdl"||A==="empty"))return re.errors=[{instancePath:s+"/from/origin/kind",schemaPath:"#/properties/from/properties/origin/properties/k\
ind/enum",keyword:"enum",params:{allowedValues:dr.properties.from.properties.origin.properties.kind.enum}}],!1;var d=C===e}else var d=!0;if(d)if(u.file!==void 0){
let A=u.file,C=e,T=e,G=!1,B=e;if(e===B)if(typeof A=="string"){if(!Ze.test(A)){let we={instancePath:s+"/from/origin/file",schemaPath:"#/properties/from/propertie\
s/origin/properties/file/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}};t===null?t=[we]:t.
push(we),e++}}else{let we={instancePath:s+"/from/origin/file",schemaPath:"#/properties/from/properties/origin/properties/file/anyOf/0/type",keyword:"type",params:{
type:"string"}};t===null?t=[we]:t.push(we),e++}var l=B===e;G=G||l;let V=e;if(A!==null){let we={instancePath:s+"/from/origin/file",schemaPath:"#/properties/from/\
properties/origin/properties/file/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[we]:t.push(we),e++}var l=V===e;if(G=G||l,G)e=T,t!==null&&(T?t.length=
T:t=null);else{let we={instancePath:s+"/from/origin/file",schemaPath:"#/properties/from/properties/origin/properties/file/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[we]:t.push(we),e++,re.errors=t,!1}var d=C===e}else var d=!0}}}else return re.errors=[{instancePath:s+"/from/origin",schemaPath:"#/properties/from/proper\
ties/origin/type",keyword:"type",params:{type:"object"}}],!1;var y=b===e}else var y=!0}}}}}else return re.errors=[{instancePath:s+"/from",schemaPath:"#/properti\
es/from/type",keyword:"type",params:{type:"object"}}],!1;var i=m===e}else var i=!0;if(i){if(r.to!==void 0){let n=r.to,m=e;if(e===m)if(n&&typeof n=="object"&&!Array.
isArray(n)){let g;if(n.schema===void 0&&(g="schema")||n.digest===void 0&&(g="digest")||n.annotations===void 0&&(g="annotations"))return re.errors=[{instancePath:s+
"/to",schemaPath:"#/properties/to/required",keyword:"required",params:{missingProperty:g}}],!1;{let w=e;for(let u in n)if(!(u==="schema"||u==="digest"||u==="ann\
otations")){return re.errors=[{instancePath:s+"/to",schemaPath:"#/properties/to/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}}],
!1;break}if(w===e){if(n.schema!==void 0){let u=e;Pe(n.schema,{instancePath:s+"/to/schema",parentData:n,parentDataProperty:"schema",rootData:O,dynamicAnchors:L})||
(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var c=u===e}else var c=!0;if(c){if(n.digest!==void 0){let u=e;x(n.digest,{instancePath:s+"/to/digest",parentData:n,
parentDataProperty:"digest",rootData:O,dynamicAnchors:L})||(t=t===null?x.errors:t.concat(x.errors),e=t.length);var c=u===e}else var c=!0;if(c)if(n.annotations!==
void 0){let u=e;Le(n.annotations,{instancePath:s+"/to/annotations",parentData:n,parentDataProperty:"annotations",rootData:O,dynamicAnchors:L})||(t=t===null?Le.errors:
t.concat(Le.errors),e=t.length);var c=u===e}else var c=!0}}}}else return re.errors=[{instancePath:s+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{
type:"object"}}],!1;var i=m===e}else var i=!0;if(i)if(r.changes!==void 0){let n=r.changes,m=e;if(e===m)if(Array.isArray(n)){var o=!0;let g=n.length;for(let w=0;w<
g;w++){let u=n[w],b=e;if(e===b)if(u&&typeof u=="object"&&!Array.isArray(u)){let D;if(u.change===void 0&&(D="change")||u.classification===void 0&&(D="classificat\
ion")||u.address===void 0&&(D="address"))return re.errors=[{instancePath:s+"/changes/"+w,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{
missingProperty:D}}],!1;{let j=e;for(let A in u)if(!(A==="change"||A==="classification"||A==="address")){return re.errors=[{instancePath:s+"/changes/"+w,schemaPath:"\
#/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A}}],!1;break}if(j===e){if(u.change!==void 0){let A=e;
k(u.change,{instancePath:s+"/changes/"+w+"/change",parentData:u,parentDataProperty:"change",rootData:O,dynamicAnchors:L})||(t=t===null?k.errors:t.concat(k.errors),
e=t.length);var p=A===e}else var p=!0;if(p){if(u.classification!==void 0){let A=u.classification,C=e;if(typeof A!="string")return re.errors=[{instancePath:s+"/c\
hanges/"+w+"/classification",schemaPath:"#/properties/changes/items/properties/classification/type",keyword:"type",params:{type:"string"}}],!1;if(!(A==="additiv\
e"||A==="tightening"||A==="destructive"))return re.errors=[{instancePath:s+"/changes/"+w+"/classification",schemaPath:"#/properties/changes/items/properties/cla\
ssification/enum",keyword:"enum",params:{allowedValues:dr.properties.changes.items.properties.classification.enum}}],!1;var p=C===e}else var p=!0;if(p)if(u.address!==
void 0){let A=e;fe(u.address,{instancePath:s+"/changes/"+w+"/address",parentData:u,parentDataProperty:"address",rootData:O,dynamicAnchors:L})||(t=t===null?fe.errors:
t.concat(fe.errors),e=t.length);var p=A===e}else var p=!0}}}}else return re.errors=[{instancePath:s+"/changes/"+w,schemaPath:"#/properties/changes/items/type",keyword:"\
type",params:{type:"object"}}],!1;var o=b===e;if(!o)break}}else return re.errors=[{instancePath:s+"/changes",schemaPath:"#/properties/changes/type",keyword:"typ\
e",params:{type:"array"}}],!1;var i=m===e}else var i=!0}}}}}else return re.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return re.errors=t,e===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _r=je;var sr={type:"object",properties:{id:{type:"string",minLength:1},phase:{type:"string",enum:["expand","backfill","validate","switch","contract"]},do:{$ref:"https\
://wesley.dev/schemas/definitions/Statement"},undo:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Statement"},{type:"null"}]},irreversible:{type:["string",
"null"]},transaction:{anyOf:[{type:"string",minLength:1},{type:"null"}]},lockTimeout:{anyOf:[{type:"integer",minimum:0,maximum:9007199254740991},{type:"null"}]},
statementTimeout:{type:"integer",minimum:0,maximum:9007199254740991},batch:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Batch"},{type:"null"}]},probe:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Probe"},{type:"null"}]},claim:{$ref:"https://wesley.dev/schemas/definitions/Claim"},because:{$ref:"https://\
wesley.dev/schemas/definitions/Address"},why:{type:"string"}},required:["id","phase","do","undo","irreversible","transaction","lockTimeout","statementTimeout","\
batch","probe","claim","because","why"],additionalProperties:!1},Wr={type:"object",properties:{form:{type:"string",enum:["ALTER TABLE … ADD COLUMN","ALTER TAB\
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
"sql","done","leftover","needs","makes","drops"],additionalProperties:!1};function M(r,{instancePath:s="",parentData:I,parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){
let t=null,e=0,v=M.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.
form===void 0&&(h="form")||r.on===void 0&&(h="on")||r.sql===void 0&&(h="sql")||r.done===void 0&&(h="done")||r.leftover===void 0&&(h="leftover")||r.needs===void 0&&
(h="needs")||r.makes===void 0&&(h="makes")||r.drops===void 0&&(h="drops"))return M.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:h}}],
!1;{let f=e;for(let n in r)if(!(n==="form"||n==="on"||n==="sql"||n==="done"||n==="leftover"||n==="needs"||n==="makes"||n==="drops")){return M.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(f===e){if(r.form!==void 0){let n=r.form,m=e;if(typeof n!=
"string")return M.errors=[{instancePath:s+"/form",schemaPath:"#/properties/form/type",keyword:"type",params:{type:"string"}}],!1;if(!(n==="ALTER TABLE … ADD COL\
UMN"||n==="ALTER TABLE … ADD CONSTRAINT … CHECK … NOT VALID"||n==="ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY"||n==="ALTER TABLE … ADD CONSTRAINT … FO\
REIGN KEY … NOT VALID"||n==="ALTER TABLE … ADD CONSTRAINT … UNIQUE USING INDEX"||n==="ALTER TABLE … ALTER COLUMN … DROP DEFAULT"||n==="ALTER TABLE … A\
LTER COLUMN … DROP NOT NULL"||n==="ALTER TABLE … ALTER COLUMN … SET DEFAULT"||n==="ALTER TABLE … ALTER COLUMN … SET NOT NULL"||n==="ALTER TABLE … ALTE\
R COLUMN … TYPE"||n==="ALTER TABLE … DISABLE ROW LEVEL SECURITY"||n==="ALTER TABLE … DROP COLUMN"||n==="ALTER TABLE … DROP CONSTRAINT"||n==="ALTER TABLE\
 … DROP CONSTRAINT (foreign key)"||n==="ALTER TABLE … ENABLE ROW LEVEL SECURITY"||n==="ALTER TABLE … FORCE ROW LEVEL SECURITY"||n==="ALTER TABLE … NO FORC\
E ROW LEVEL SECURITY"||n==="ALTER TABLE … VALIDATE CONSTRAINT (check)"||n==="ALTER TABLE … VALIDATE CONSTRAINT (foreign key)"||n==="ALTER TYPE … ADD VALUE"||
n==="COMMENT ON"||n==="CREATE INDEX"||n==="CREATE INDEX CONCURRENTLY"||n==="CREATE POLICY"||n==="CREATE ROLE"||n==="CREATE SCHEMA"||n==="CREATE TABLE"||n==="CRE\
ATE TYPE … AS ENUM"||n==="DROP INDEX"||n==="DROP INDEX CONCURRENTLY"||n==="DROP POLICY"||n==="DROP SCHEMA"||n==="DROP TABLE"||n==="DROP TYPE"||n==="GRANT"||n===
"REVOKE"||n==="UPDATE"))return M.errors=[{instancePath:s+"/form",schemaPath:"#/properties/form/enum",keyword:"enum",params:{allowedValues:Wr.properties.form.enum}}],
!1;var i=m===e}else var i=!0;if(i){if(r.on!==void 0){let n=r.on,m=e;if(e===m)if(Array.isArray(n)){var y=!0;let g=n.length;for(let w=0;w<g;w++){let u=n[w],b=e;if(e===
b)if(typeof u=="string"){if(q(u)<1)return M.errors=[{instancePath:s+"/on/"+w,schemaPath:"#/properties/on/items/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return M.errors=[{instancePath:s+"/on/"+w,schemaPath:"#/properties/on/items/type",keyword:"type",params:{type:"string"}}],!1;var y=b===e;if(!y)break}}else
return M.errors=[{instancePath:s+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0;if(i){if(r.sql!==void 0){
let n=r.sql,m=e;if(e===m)if(typeof n=="string"){if(q(n)<1)return M.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return M.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;
if(i){if(r.done!==void 0){let n=r.done,m=e;if(e===m)if(typeof n=="string"){if(q(n)<1)return M.errors=[{instancePath:s+"/done",schemaPath:"#/properties/done/minL\
ength",keyword:"minLength",params:{limit:1}}],!1}else return M.errors=[{instancePath:s+"/done",schemaPath:"#/properties/done/type",keyword:"type",params:{type:"\
string"}}],!1;var i=m===e}else var i=!0;if(i){if(r.leftover!==void 0){let n=r.leftover,m=e,P=e,g=!1,w=e;if(e===w)if(n&&typeof n=="object"&&!Array.isArray(n)){let N;
if(n.present===void 0&&(N="present")||n.remove===void 0&&(N="remove")){let D={instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf/0/required",keyword:"\
required",params:{missingProperty:N}};t===null?t=[D]:t.push(D),e++}else{let D=e;for(let j in n)if(!(j==="present"||j==="remove")){let A={instancePath:s+"/leftov\
er",schemaPath:"#/properties/leftover/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j}};t===null?t=[A]:t.push(A),e++;break}
if(D===e){if(n.present!==void 0){let j=n.present,A=e;if(e===A)if(typeof j=="string"){if(q(j)<1){let C={instancePath:s+"/leftover/present",schemaPath:"#/properti\
es/leftover/anyOf/0/properties/present/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[C]:t.push(C),e++}}else{let C={instancePath:s+"/leftover/pres\
ent",schemaPath:"#/properties/leftover/anyOf/0/properties/present/type",keyword:"type",params:{type:"string"}};t===null?t=[C]:t.push(C),e++}var d=A===e}else var d=!0;
if(d)if(n.remove!==void 0){let j=n.remove,A=e;if(e===A)if(typeof j=="string"){if(q(j)<1){let T={instancePath:s+"/leftover/remove",schemaPath:"#/properties/lefto\
ver/anyOf/0/properties/remove/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[T]:t.push(T),e++}}else{let T={instancePath:s+"/leftover/remove",schemaPath:"\
#/properties/leftover/anyOf/0/properties/remove/type",keyword:"type",params:{type:"string"}};t===null?t=[T]:t.push(T),e++}var d=A===e}else var d=!0}}}else{let N={
instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[N]:t.push(N),e++}var l=w===e;g=g||
l;let u=e;if(n!==null){let N={instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[N]:t.push(
N),e++}var l=u===e;if(g=g||l,g)e=P,t!==null&&(P?t.length=P:t=null);else{let N={instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf",keyword:"anyO\
f",params:{}};return t===null?t=[N]:t.push(N),e++,M.errors=t,!1}var i=m===e}else var i=!0;if(i){if(r.needs!==void 0){let n=r.needs,m=e;if(e===m)if(Array.isArray(
n)){var c=!0;let g=n.length;for(let w=0;w<g;w++){let u=n[w],b=e;if(e===b)if(typeof u=="string"){if(q(u)<1)return M.errors=[{instancePath:s+"/needs/"+w,schemaPath:"\
#/properties/needs/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return M.errors=[{instancePath:s+"/needs/"+w,schemaPath:"#/properties/needs/i\
tems/type",keyword:"type",params:{type:"string"}}],!1;var c=b===e;if(!c)break}}else return M.errors=[{instancePath:s+"/needs",schemaPath:"#/properties/needs/typ\
e",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0;if(i){if(r.makes!==void 0){let n=r.makes,m=e;if(e===m)if(Array.isArray(n)){var o=!0;let g=n.
length;for(let w=0;w<g;w++){let u=n[w],b=e;if(e===b)if(typeof u=="string"){if(q(u)<1)return M.errors=[{instancePath:s+"/makes/"+w,schemaPath:"#/properties/makes\
/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return M.errors=[{instancePath:s+"/makes/"+w,schemaPath:"#/properties/makes/items/type",keyword:"\
type",params:{type:"string"}}],!1;var o=b===e;if(!o)break}}else return M.errors=[{instancePath:s+"/makes",schemaPath:"#/properties/makes/type",keyword:"type",params:{
type:"array"}}],!1;var i=m===e}else var i=!0;if(i)if(r.drops!==void 0){let n=r.drops,m=e;if(e===m)if(Array.isArray(n)){var p=!0;let g=n.length;for(let w=0;w<g;w++){
let u=n[w],b=e;if(e===b)if(typeof u=="string"){if(q(u)<1)return M.errors=[{instancePath:s+"/drops/"+w,schemaPath:"#/properties/drops/items/minLength",keyword:"m\
inLength",params:{limit:1}}],!1}else return M.errors=[{instancePath:s+"/drops/"+w,schemaPath:"#/properties/drops/items/type",keyword:"type",params:{type:"string"}}],
!1;var p=b===e;if(!p)break}}else return M.errors=[{instancePath:s+"/drops",schemaPath:"#/properties/drops/type",keyword:"type",params:{type:"array"}}],!1;var i=m===
e}else var i=!0}}}}}}}}}else return M.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return M.errors=t,e===0}M.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Q(r,{instancePath:s="",parentData:I,parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){let t=null,e=0,v=Q.evaluated;if(v.dynamicProps&&(v.props=
void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.table===void 0&&(l="table")||r.key===void 0&&(l="key")||r.
size===void 0&&(l="size")||r.pause===void 0&&(l="pause")||r.bound===void 0&&(l="bound"))return Q.errors=[{instancePath:s,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:l}}],!1;{let c=e;for(let o in r)if(!(o==="table"||o==="key"||o==="size"||o==="pause"||o==="bound")){return Q.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(c===e){if(r.table!==void 0){let o=r.table,p=e;if(e===
p)if(typeof o=="string"){if(q(o)<1)return Q.errors=[{instancePath:s+"/table",schemaPath:"#/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return Q.errors=[{instancePath:s+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.key!==
void 0){let o=r.key,p=e;if(e===p)if(Array.isArray(o)){if(o.length<1)return Q.errors=[{instancePath:s+"/key",schemaPath:"#/properties/key/minItems",keyword:"minI\
tems",params:{limit:1}}],!1;{var y=!0;let f=o.length;for(let n=0;n<f;n++){let m=o[n],P=e;if(e===P)if(m&&typeof m=="object"&&!Array.isArray(m)){let w;if(m.column===
void 0&&(w="column")||m.type===void 0&&(w="type"))return Q.errors=[{instancePath:s+"/key/"+n,schemaPath:"#/properties/key/items/required",keyword:"required",params:{
missingProperty:w}}],!1;{let u=e;for(let b in m)if(!(b==="column"||b==="type")){return Q.errors=[{instancePath:s+"/key/"+n,schemaPath:"#/properties/key/items/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}}],!1;break}if(u===e){if(m.column!==void 0){let b=m.column,N=e;if(e===N)if(typeof b==
"string"){if(q(b)<1)return Q.errors=[{instancePath:s+"/key/"+n+"/column",schemaPath:"#/properties/key/items/properties/column/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return Q.errors=[{instancePath:s+"/key/"+n+"/column",schemaPath:"#/properties/key/items/properties/column/type",keyword:"type",params:{type:"\
string"}}],!1;var d=N===e}else var d=!0;if(d)if(m.type!==void 0){let b=m.type,N=e;if(e===N)if(typeof b=="string"){if(q(b)<1)return Q.errors=[{instancePath:s+"/k\
ey/"+n+"/type",schemaPath:"#/properties/key/items/properties/type/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Q.errors=[{instancePath:s+"/k\
ey/"+n+"/type",schemaPath:"#/properties/key/items/properties/type/type",keyword:"type",params:{type:"string"}}],!1;var d=N===e}else var d=!0}}}else return Q.errors=
[{instancePath:s+"/key/"+n,schemaPath:"#/properties/key/items/type",keyword:"type",params:{type:"object"}}],!1;var y=P===e;if(!y)break}}}else return Q.errors=[{
instancePath:s+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0;if(i){if(r.size!==void 0){let o=r.size,
p=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Q.errors=[{instancePath:s+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===p&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return Q.errors=[{instancePath:s+"/size",schemaPath:"#/propertie\
s/size/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<1||isNaN(o))return Q.errors=[{instancePath:s+"/size",schemaPath:"#/p\
roperties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var i=p===e}else var i=!0;if(i){if(r.pause!==void 0){let o=r.pause,p=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Q.errors=[{instancePath:s+"/pause",schemaPath:"#/properties/pause/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===p&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return Q.errors=[{instancePath:s+"/pause",schemaPath:"#/properties/pause/maximum",
keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<0||isNaN(o))return Q.errors=[{instancePath:s+"/pause",schemaPath:"#/properties/pause\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=p===e}else var i=!0;if(i)if(r.bound!==void 0){let o=r.bound,p=e;if(e===p)if(typeof o=="s\
tring"){if(q(o)<1)return Q.errors=[{instancePath:s+"/bound",schemaPath:"#/properties/bound/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Q.errors=
[{instancePath:s+"/bound",schemaPath:"#/properties/bound/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0}}}}}}else return Q.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Q.errors=t,e===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Re(r,{instancePath:s="",parentData:I,parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){let t=null,e=0,v=Re.evaluated;if(v.dynamicProps&&(v.props=
void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.sql===void 0&&(y="sql")||r.meaning===void 0&&(y="meaning"))
return Re.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;{let d=e;for(let l in r)if(!(l==="sql"||l==="meanin\
g")){return Re.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(d===e){if(r.
sql!==void 0){let l=r.sql,c=e;if(e===c)if(typeof l=="string"){if(q(l)<1)return Re.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return Re.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{type:"string"}}],!1;var i=c===
e}else var i=!0;if(i)if(r.meaning!==void 0){let l=e;if(typeof r.meaning!="string")return Re.errors=[{instancePath:s+"/meaning",schemaPath:"#/properties/meaning/\
type",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0}}}else return Re.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return Re.errors=t,e===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Hr={type:"object",properties:{locks:{type:"array",items:{$ref:"\
https://wesley.dev/schemas/definitions/RelationLock"}},scans:{type:"array",items:{type:"string",minLength:1}},rewrites:{type:"array",items:{type:"string",minLength:1}},
blocks:{type:"string",enum:["nothing","schema changes","writes","reads and writes"]}},required:["locks","scans","rewrites","blocks"],additionalProperties:!1},Xr={
type:"object",properties:{relation:{type:"string",minLength:1},mode:{type:"string",enum:["ACCESS SHARE","ROW SHARE","ROW EXCLUSIVE","SHARE UPDATE EXCLUSIVE","SH\
ARE","SHARE ROW EXCLUSIVE","EXCLUSIVE","ACCESS EXCLUSIVE"]}},required:["relation","mode"],additionalProperties:!1};function Ne(r,{instancePath:s="",parentData:I,
parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){let t=null,e=0,v=Ne.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.relation===void 0&&(y="relation")||r.mode===void 0&&(y="mode"))return Ne.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:y}}],!1;{let d=e;for(let l in r)if(!(l==="relation"||l==="mode")){return Ne.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(d===e){if(r.relation!==void 0){let l=r.relation,c=e;if(e===c)
if(typeof l=="string"){if(q(l)<1)return Ne.errors=[{instancePath:s+"/relation",schemaPath:"#/properties/relation/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return Ne.errors=[{instancePath:s+"/relation",schemaPath:"#/properties/relation/type",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;
if(i)if(r.mode!==void 0){let l=r.mode,c=e;if(typeof l!="string")return Ne.errors=[{instancePath:s+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{
type:"string"}}],!1;if(!(l==="ACCESS SHARE"||l==="ROW SHARE"||l==="ROW EXCLUSIVE"||l==="SHARE UPDATE EXCLUSIVE"||l==="SHARE"||l==="SHARE ROW EXCLUSIVE"||l==="EX\
CLUSIVE"||l==="ACCESS EXCLUSIVE"))return Ne.errors=[{instancePath:s+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:Xr.properties.
mode.enum}}],!1;var i=c===e}else var i=!0}}}else return Ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ne.errors=
t,e===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Oe(r,{instancePath:s="",parentData:I,parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){
let t=null,e=0,v=Oe.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.
locks===void 0&&(c="locks")||r.scans===void 0&&(c="scans")||r.rewrites===void 0&&(c="rewrites")||r.blocks===void 0&&(c="blocks"))return Oe.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;{let o=e;for(let p in r)if(!(p==="locks"||p==="scans"||p==="rewrites"||p==="blocks")){
return Oe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(o===e){if(r.locks!==
void 0){let p=r.locks,h=e;if(e===h)if(Array.isArray(p)){var i=!0;let f=p.length;for(let n=0;n<f;n++){let m=e;Ne(p[n],{instancePath:s+"/locks/"+n,parentData:p,parentDataProperty:n,
rootData:O,dynamicAnchors:L})||(t=t===null?Ne.errors:t.concat(Ne.errors),e=t.length);var i=m===e;if(!i)break}}else return Oe.errors=[{instancePath:s+"/locks",schemaPath:"\
#/properties/locks/type",keyword:"type",params:{type:"array"}}],!1;var y=h===e}else var y=!0;if(y){if(r.scans!==void 0){let p=r.scans,h=e;if(e===h)if(Array.isArray(
p)){var d=!0;let n=p.length;for(let m=0;m<n;m++){let P=p[m],g=e;if(e===g)if(typeof P=="string"){if(q(P)<1)return Oe.errors=[{instancePath:s+"/scans/"+m,schemaPath:"\
#/properties/scans/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Oe.errors=[{instancePath:s+"/scans/"+m,schemaPath:"#/properties/scans/\
items/type",keyword:"type",params:{type:"string"}}],!1;var d=g===e;if(!d)break}}else return Oe.errors=[{instancePath:s+"/scans",schemaPath:"#/properties/scans/t\
ype",keyword:"type",params:{type:"array"}}],!1;var y=h===e}else var y=!0;if(y){if(r.rewrites!==void 0){let p=r.rewrites,h=e;if(e===h)if(Array.isArray(p)){var l=!0;
let n=p.length;for(let m=0;m<n;m++){let P=p[m],g=e;if(e===g)if(typeof P=="string"){if(q(P)<1)return Oe.errors=[{instancePath:s+"/rewrites/"+m,schemaPath:"#/prop\
erties/rewrites/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Oe.errors=[{instancePath:s+"/rewrites/"+m,schemaPath:"#/properties/rewrit\
es/items/type",keyword:"type",params:{type:"string"}}],!1;var l=g===e;if(!l)break}}else return Oe.errors=[{instancePath:s+"/rewrites",schemaPath:"#/properties/r\
ewrites/type",keyword:"type",params:{type:"array"}}],!1;var y=h===e}else var y=!0;if(y)if(r.blocks!==void 0){let p=r.blocks,h=e;if(typeof p!="string")return Oe.
errors=[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type:"string"}}],!1;if(!(p==="nothing"||p==="schema changes"||p===
"writes"||p==="reads and writes"))return Oe.errors=[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/enum",keyword:"enum",params:{allowedValues:Hr.properties.
blocks.enum}}],!1;var y=h===e}else var y=!0}}}}}else return Oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Oe.
errors=t,e===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pe(r,{instancePath:s="",parentData:I,parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){
let t=null,e=0,v=pe.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.
id===void 0&&(p="id")||r.phase===void 0&&(p="phase")||r.do===void 0&&(p="do")||r.undo===void 0&&(p="undo")||r.irreversible===void 0&&(p="irreversible")||r.transaction===
void 0&&(p="transaction")||r.lockTimeout===void 0&&(p="lockTimeout")||r.statementTimeout===void 0&&(p="statementTimeout")||r.batch===void 0&&(p="batch")||r.probe===
void 0&&(p="probe")||r.claim===void 0&&(p="claim")||r.because===void 0&&(p="because")||r.why===void 0&&(p="why"))return pe.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:p}}],!1;{let h=e;for(let f in r)if(!Xe.call(sr.properties,f)){return pe.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(h===e){if(r.id!==void 0){let f=r.id,n=e;if(e===n)if(typeof f==
"string"){if(q(f)<1)return pe.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}}],!1}else return pe.errors=
[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0;if(i){if(r.phase!==void 0){let f=r.
phase,n=e;if(typeof f!="string")return pe.errors=[{instancePath:s+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type:"string"}}],!1;if(!(f===
"expand"||f==="backfill"||f==="validate"||f==="switch"||f==="contract"))return pe.errors=[{instancePath:s+"/phase",schemaPath:"#/properties/phase/enum",keyword:"\
enum",params:{allowedValues:sr.properties.phase.enum}}],!1;var i=n===e}else var i=!0;if(i){if(r.do!==void 0){let f=e;M(r.do,{instancePath:s+"/do",parentData:r,parentDataProperty:"\
do",rootData:O,dynamicAnchors:L})||(t=t===null?M.errors:t.concat(M.errors),e=t.length);var i=f===e}else var i=!0;if(i){if(r.undo!==void 0){let f=r.undo,n=e,m=e,
P=!1,g=e;M(f,{instancePath:s+"/undo",parentData:r,parentDataProperty:"undo",rootData:O,dynamicAnchors:L})||(t=t===null?M.errors:t.concat(M.errors),e=t.length);var y=g===
e;P=P||y;let w=e;if(f!==null){let b={instancePath:s+"/undo",schemaPath:"#/properties/undo/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(
b),e++}var y=w===e;if(P=P||y,P)e=m,t!==null&&(m?t.length=m:t=null);else{let b={instancePath:s+"/undo",schemaPath:"#/properties/undo/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[b]:t.push(b),e++,pe.errors=t,!1}var i=n===e}else var i=!0;if(i){if(r.irreversible!==void 0){let f=r.irreversible,n=e;if(typeof f!="string"&&f!==
null)return pe.errors=[{instancePath:s+"/irreversible",schemaPath:"#/properties/irreversible/type",keyword:"type",params:{type:sr.properties.irreversible.type}}],
!1;var i=n===e}else var i=!0;if(i){if(r.transaction!==void 0){let f=r.transaction,n=e,m=e,P=!1,g=e;if(e===g)if(typeof f=="string"){if(q(f)<1){let b={instancePath:s+
"/transaction",schemaPath:"#/properties/transaction/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[b]:t.push(b),e++}}else{let b={instancePath:s+
"/transaction",schemaPath:"#/properties/transaction/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[b]:t.push(b),e++}var d=g===e;P=P||d;let w=e;
if(f!==null){let b={instancePath:s+"/transaction",schemaPath:"#/properties/transaction/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(
b),e++}var d=w===e;if(P=P||d,P)e=m,t!==null&&(m?t.length=m:t=null);else{let b={instancePath:s+"/transaction",schemaPath:"#/properties/transaction/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,pe.errors=t,!1}var i=n===e}else var i=!0;if(i){if(r.lockTimeout!==void 0){let f=r.lockTimeout,n=e,m=e,P=!1,
g=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){let b={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/0/type",keyword:"t\
ype",params:{type:"integer"}};t===null?t=[b]:t.push(b),e++}if(e===g&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f)){let b={instancePath:s+"/l\
ockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};t===null?t=[b]:t.push(b),e++}else if(f<
0||isNaN(f)){let b={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===
null?t=[b]:t.push(b),e++}}var l=g===e;P=P||l;let w=e;if(f!==null){let b={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var l=w===e;if(P=P||l,P)e=m,t!==null&&(m?t.length=m:t=null);else{let b={instancePath:s+"/lockTimeout",schemaPath:"\
#/properties/lockTimeout/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,pe.errors=t,!1}var i=n===e}else var i=!0;if(i){if(r.statementTimeout!==
void 0){let f=r.statementTimeout,n=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return pe.errors=[{instancePath:s+"/statementTimeout",schemaPath:"\
#/properties/statementTimeout/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return pe.
errors=[{instancePath:s+"/statementTimeout",schemaPath:"#/properties/statementTimeout/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(f<0||isNaN(f))return pe.errors=[{instancePath:s+"/statementTimeout",schemaPath:"#/properties/statementTimeout/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var i=n===e}else var i=!0;if(i){if(r.batch!==void 0){let f=r.batch,n=e,m=e,P=!1,g=e;Q(f,{instancePath:s+"/batch",parentData:r,parentDataProperty:"\
batch",rootData:O,dynamicAnchors:L})||(t=t===null?Q.errors:t.concat(Q.errors),e=t.length);var c=g===e;P=P||c;let w=e;if(f!==null){let b={instancePath:s+"/batch",
schemaPath:"#/properties/batch/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var c=w===e;if(P=P||c,P)e=m,t!==null&&(m?t.length=
m:t=null);else{let b={instancePath:s+"/batch",schemaPath:"#/properties/batch/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,pe.errors=t,!1}
var i=n===e}else var i=!0;if(i){if(r.probe!==void 0){let f=r.probe,n=e,m=e,P=!1,g=e;Re(f,{instancePath:s+"/probe",parentData:r,parentDataProperty:"probe",rootData:O,
dynamicAnchors:L})||(t=t===null?Re.errors:t.concat(Re.errors),e=t.length);var o=g===e;P=P||o;let w=e;if(f!==null){let b={instancePath:s+"/probe",schemaPath:"#/p\
roperties/probe/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var o=w===e;if(P=P||o,P)e=m,t!==null&&(m?t.length=m:t=null);else{
let b={instancePath:s+"/probe",schemaPath:"#/properties/probe/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,pe.errors=t,!1}var i=n===e}else
var i=!0;if(i){if(r.claim!==void 0){let f=e;Oe(r.claim,{instancePath:s+"/claim",parentData:r,parentDataProperty:"claim",rootData:O,dynamicAnchors:L})||(t=t===null?
Oe.errors:t.concat(Oe.errors),e=t.length);var i=f===e}else var i=!0;if(i){if(r.because!==void 0){let f=e;fe(r.because,{instancePath:s+"/because",parentData:r,parentDataProperty:"\
because",rootData:O,dynamicAnchors:L})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var i=f===e}else var i=!0;if(i)if(r.why!==void 0){let f=e;if(typeof r.
why!="string")return pe.errors=[{instancePath:s+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0}}}}}}}}}}}}}}else
return pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return pe.errors=t,e===0}pe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function je(r,{instancePath:s="",parentData:I,parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){let t=null,e=0,v=je.evaluated;if(v.dynamicProps&&
(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.format===void 0&&(l="format")||r.from===void 0&&
(l="from")||r.to===void 0&&(l="to")||r.postgres===void 0&&(l="postgres")||r.changes===void 0&&(l="changes")||r.steps===void 0&&(l="steps"))return je.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;{let c=e;for(let o in r)if(!(o==="format"||o==="from"||o==="to"||o==="postgres"||o===
"changes"||o==="steps")){return je.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;
break}if(c===e){if(r.format!==void 0){let o=r.format,p=e;if(typeof o!="string")return je.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",
keyword:"type",params:{type:"string"}}],!1;if(o!=="wesley.plan/1")return je.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"co\
nst",params:{allowedValue:"wesley.plan/1"}}],!1;var i=p===e}else var i=!0;if(i){if(r.from!==void 0){let o=e;x(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"\
from",rootData:O,dynamicAnchors:L})||(t=t===null?x.errors:t.concat(x.errors),e=t.length);var i=o===e}else var i=!0;if(i){if(r.to!==void 0){let o=e;x(r.to,{instancePath:s+
"/to",parentData:r,parentDataProperty:"to",rootData:O,dynamicAnchors:L})||(t=t===null?x.errors:t.concat(x.errors),e=t.length);var i=o===e}else var i=!0;if(i){if(r.
postgres!==void 0){let o=r.postgres,p=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return je.errors=[{instancePath:s+"/postgres",schemaPath:"#/pro\
perties/postgres/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return je.errors=[
{instancePath:s+"/postgres",schemaPath:"#/properties/postgres/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<13||isNaN(o))
return je.errors=[{instancePath:s+"/postgres",schemaPath:"#/properties/postgres/minimum",keyword:"minimum",params:{comparison:">=",limit:13}}],!1}var i=p===e}else
var i=!0;if(i){if(r.changes!==void 0){let o=r.changes,p=e;if(e===p)if(Array.isArray(o)){var y=!0;let f=o.length;for(let n=0;n<f;n++){let m=e;k(o[n],{instancePath:s+
"/changes/"+n,parentData:o,parentDataProperty:n,rootData:O,dynamicAnchors:L})||(t=t===null?k.errors:t.concat(k.errors),e=t.length);var y=m===e;if(!y)break}}else
return je.errors=[{instancePath:s+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0;if(i)if(r.
steps!==void 0){let o=r.steps,p=e;if(e===p)if(Array.isArray(o)){var d=!0;let f=o.length;for(let n=0;n<f;n++){let m=e;pe(o[n],{instancePath:s+"/steps/"+n,parentData:o,
parentDataProperty:n,rootData:O,dynamicAnchors:L})||(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);var d=m===e;if(!d)break}}else return je.errors=[{instancePath:s+
"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0}}}}}}}else return je.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return je.errors=t,e===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Or=H,yr={type:"object",properties:{
format:{type:"string",const:"wesley.realm/1"},plan:{$ref:"https://wesley.dev/schemas/definitions/Digest"},suite:{$ref:"https://wesley.dev/schemas/definitions/Di\
gest"},verdict:{type:"string",enum:["PASS","FAIL","NOTHING_TO_REHEARSE"]},at:{$ref:"https://wesley.dev/schemas/definitions/Moment"},server:{anyOf:[{$ref:"https:\
//wesley.dev/schemas/definitions/Server"},{type:"null"}]},fingerprints:{anyOf:[{type:"object",properties:{base:{$ref:"https://wesley.dev/schemas/definitions/Dig\
est"},target:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["base","target"],additionalProperties:!1},{type:"null"}]},rows:{type:"array",items:{
type:"object",properties:{table:{type:"string",minLength:1},rows:{type:"integer",minimum:0,maximum:9007199254740991}},required:["table","rows"],additionalProperties:!1}},
steps:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/RehearsedStep"}},checks:{type:"array",items:{$ref:"https://wesley.dev/schemas/definition\
s/CheckResult"}},tests:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/TestRun"},{type:"null"}]},present:{type:"array",items:{type:"string",minLength:1}},
failure:{anyOf:[{type:"object",properties:{code:{type:"string",minLength:1},message:{type:"string"}},required:["code","message"],additionalProperties:!1},{type:"\
null"}]}},required:["format","plan","suite","verdict","at","server","fingerprints","rows","steps","checks","tests","present","failure"],additionalProperties:!1};var Gr=new RegExp("^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\dZ$","u");function Ve(r,{instancePath:s="",parentData:I,parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){
let t=null,e=0,v=Ve.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(typeof r=="string"){if(!Gr.test(r))return Ve.errors=
[{instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\dZ$"}}],!1}else return Ve.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return Ve.errors=t,e===0}Ve.evaluated={dynamicProps:!1,dynamicItems:!1};var cr={type:"\
object",properties:{version:{type:"string",minLength:1},versionNumber:{type:"integer",minimum:0,maximum:9007199254740991},major:{type:"integer",minimum:0,maximum:9007199254740991},
provider:{type:"string",enum:["embedded","dsn"]},host:{type:["string","null"]},settings:{type:"object",propertyNames:{type:"string"},additionalProperties:{type:"\
string"}},extensions:{type:"array",items:{type:"string",minLength:1}}},required:["version","versionNumber","major","provider","host","settings","extensions"],additionalProperties:!1};
function ie(r,{instancePath:s="",parentData:I,parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){let t=null,e=0,v=ie.evaluated;if(v.dynamicProps&&(v.props=
void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.version===void 0&&(c="version")||r.versionNumber===void 0&&
(c="versionNumber")||r.major===void 0&&(c="major")||r.provider===void 0&&(c="provider")||r.host===void 0&&(c="host")||r.settings===void 0&&(c="settings")||r.extensions===
void 0&&(c="extensions"))return ie.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;{let o=e;for(let p in r)if(!(p===
"version"||p==="versionNumber"||p==="major"||p==="provider"||p==="host"||p==="settings"||p==="extensions")){return ie.errors=[{instancePath:s,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(o===e){if(r.version!==void 0){let p=r.version,h=e;if(e===h)if(typeof p==
"string"){if(q(p)<1)return ie.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ie.
errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}}],!1;var i=h===e}else var i=!0;if(i){if(r.versionNumber!==
void 0){let p=r.versionNumber,h=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return ie.errors=[{instancePath:s+"/versionNumber",schemaPath:"#/prop\
erties/versionNumber/type",keyword:"type",params:{type:"integer"}}],!1;if(e===h&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return ie.errors=
[{instancePath:s+"/versionNumber",schemaPath:"#/properties/versionNumber/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(p<0||
isNaN(p))return ie.errors=[{instancePath:s+"/versionNumber",schemaPath:"#/properties/versionNumber/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}var i=h===e}else var i=!0;if(i){if(r.major!==void 0){let p=r.major,h=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return ie.errors=[{instancePath:s+
"/major",schemaPath:"#/properties/major/type",keyword:"type",params:{type:"integer"}}],!1;if(e===h&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(
p))return ie.errors=[{instancePath:s+"/major",schemaPath:"#/properties/major/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(p<
0||isNaN(p))return ie.errors=[{instancePath:s+"/major",schemaPath:"#/properties/major/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=h===
e}else var i=!0;if(i){if(r.provider!==void 0){let p=r.provider,h=e;if(typeof p!="string")return ie.errors=[{instancePath:s+"/provider",schemaPath:"#/properties/\
provider/type",keyword:"type",params:{type:"string"}}],!1;if(!(p==="embedded"||p==="dsn"))return ie.errors=[{instancePath:s+"/provider",schemaPath:"#/properties\
/provider/enum",keyword:"enum",params:{allowedValues:cr.properties.provider.enum}}],!1;var i=h===e}else var i=!0;if(i){if(r.host!==void 0){let p=r.host,h=e;if(typeof p!=
"string"&&p!==null)return ie.errors=[{instancePath:s+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:cr.properties.host.type}}],!1;var i=h===
e}else var i=!0;if(i){if(r.settings!==void 0){let p=r.settings,h=e;if(e===h)if(p&&typeof p=="object"&&!Array.isArray(p)){for(let n in p){let m=e;if(typeof n!="s\
tring"){let P={instancePath:s+"/settings",schemaPath:"#/properties/settings/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:n};t===null?t=
[P]:t.push(P),e++}var y=m===e;if(!y){let P={instancePath:s+"/settings",schemaPath:"#/properties/settings/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
return t===null?t=[P]:t.push(P),e++,ie.errors=t,!1;break}}if(y)for(let n in p){let m=e;if(typeof p[n]!="string")return ie.errors=[{instancePath:s+"/settings/"+n.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/settings/additionalProperties/type",keyword:"type",params:{type:"string"}}],!1;var d=m===e;if(!d)
break}}else return ie.errors=[{instancePath:s+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type:"object"}}],!1;var i=h===e}else var i=!0;
if(i)if(r.extensions!==void 0){let p=r.extensions,h=e;if(e===h)if(Array.isArray(p)){var l=!0;let n=p.length;for(let m=0;m<n;m++){let P=p[m],g=e;if(e===g)if(typeof P==
"string"){if(q(P)<1)return ie.errors=[{instancePath:s+"/extensions/"+m,schemaPath:"#/properties/extensions/items/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return ie.errors=[{instancePath:s+"/extensions/"+m,schemaPath:"#/properties/extensions/items/type",keyword:"type",params:{type:"string"}}],!1;var l=g===
e;if(!l)break}}else return ie.errors=[{instancePath:s+"/extensions",schemaPath:"#/properties/extensions/type",keyword:"type",params:{type:"array"}}],!1;var i=h===
e}else var i=!0}}}}}}}}else return ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ie.errors=t,e===0}ie.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var tr={type:"object",properties:{id:{type:"string",minLength:1},phase:{type:"string",enum:["expand","backfill","vali\
date","switch","contract"]},milliseconds:{type:"integer",minimum:0,maximum:9007199254740991},retries:{type:"integer",minimum:0,maximum:9007199254740991},rows:{anyOf:[
{type:"integer",minimum:0,maximum:9007199254740991},{type:"null"}]},observed:{type:"string",enum:["pg_locks","relay","not observed"]},locks:{type:"array",items:{
$ref:"https://wesley.dev/schemas/definitions/RelationLock"}},scanned:{type:"array",items:{type:"string",minLength:1}},rewrote:{type:"array",items:{type:"string",
minLength:1}}},required:["id","phase","milliseconds","retries","rows","observed","locks","scanned","rewrote"],additionalProperties:!1};function X(r,{instancePath:s="",
parentData:I,parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){let t=null,e=0,v=X.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=
void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.phase===void 0&&(o="phase")||r.milliseconds===void 0&&(o="millise\
conds")||r.retries===void 0&&(o="retries")||r.rows===void 0&&(o="rows")||r.observed===void 0&&(o="observed")||r.locks===void 0&&(o="locks")||r.scanned===void 0&&
(o="scanned")||r.rewrote===void 0&&(o="rewrote"))return X.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;{let p=e;
for(let h in r)if(!Xe.call(tr.properties,h)){return X.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}}],
!1;break}if(p===e){if(r.id!==void 0){let h=r.id,f=e;if(e===f)if(typeof h=="string"){if(q(h)<1)return X.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return X.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"\
string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.phase!==void 0){let h=r.phase,f=e;if(typeof h!="string")return X.errors=[{instancePath:s+"/phase",schemaPath:"\
#/properties/phase/type",keyword:"type",params:{type:"string"}}],!1;if(!(h==="expand"||h==="backfill"||h==="validate"||h==="switch"||h==="contract"))return X.errors=
[{instancePath:s+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues:tr.properties.phase.enum}}],!1;var i=f===e}else var i=!0;if(i){
if(r.milliseconds!==void 0){let h=r.milliseconds,f=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return X.errors=[{instancePath:s+"/milliseconds",schemaPath:"\
#/properties/milliseconds/type",keyword:"type",params:{type:"integer"}}],!1;if(e===f&&typeof h=="number"&&isFinite(h)){if(h>9007199254740991||isNaN(h))return X.
errors=[{instancePath:s+"/milliseconds",schemaPath:"#/properties/milliseconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(h<
0||isNaN(h))return X.errors=[{instancePath:s+"/milliseconds",schemaPath:"#/properties/milliseconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}var i=f===e}else var i=!0;if(i){if(r.retries!==void 0){let h=r.retries,f=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return X.errors=[{instancePath:s+
"/retries",schemaPath:"#/properties/retries/type",keyword:"type",params:{type:"integer"}}],!1;if(e===f&&typeof h=="number"&&isFinite(h)){if(h>9007199254740991||
isNaN(h))return X.errors=[{instancePath:s+"/retries",schemaPath:"#/properties/retries/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(h<0||isNaN(h))return X.errors=[{instancePath:s+"/retries",schemaPath:"#/properties/retries/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}
var i=f===e}else var i=!0;if(i){if(r.rows!==void 0){let h=r.rows,f=e,n=e,m=!1,P=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let u={instancePath:s+
"/rows",schemaPath:"#/properties/rows/anyOf/0/type",keyword:"type",params:{type:"integer"}};t===null?t=[u]:t.push(u),e++}if(e===P&&typeof h=="number"&&isFinite(
h)){if(h>9007199254740991||isNaN(h)){let u={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
t===null?t=[u]:t.push(u),e++}else if(h<0||isNaN(h)){let u={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/0/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};t===null?t=[u]:t.push(u),e++}}var y=P===e;m=m||y;let g=e;if(h!==null){let u={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[u]:t.push(u),e++}var y=g===e;if(m=m||y,m)e=n,t!==null&&(n?t.length=n:t=null);else{let u={instancePath:s+"/rows",schemaPath:"\
#/properties/rows/anyOf",keyword:"anyOf",params:{}};return t===null?t=[u]:t.push(u),e++,X.errors=t,!1}var i=f===e}else var i=!0;if(i){if(r.observed!==void 0){let h=r.
observed,f=e;if(typeof h!="string")return X.errors=[{instancePath:s+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type:"string"}}],
!1;if(!(h==="pg_locks"||h==="relay"||h==="not observed"))return X.errors=[{instancePath:s+"/observed",schemaPath:"#/properties/observed/enum",keyword:"enum",params:{
allowedValues:tr.properties.observed.enum}}],!1;var i=f===e}else var i=!0;if(i){if(r.locks!==void 0){let h=r.locks,f=e;if(e===f)if(Array.isArray(h)){var d=!0;let m=h.
length;for(let P=0;P<m;P++){let g=e;Ne(h[P],{instancePath:s+"/locks/"+P,parentData:h,parentDataProperty:P,rootData:O,dynamicAnchors:L})||(t=t===null?Ne.errors:t.
concat(Ne.errors),e=t.length);var d=g===e;if(!d)break}}else return X.errors=[{instancePath:s+"/locks",schemaPath:"#/properties/locks/type",keyword:"type",params:{
type:"array"}}],!1;var i=f===e}else var i=!0;if(i){if(r.scanned!==void 0){let h=r.scanned,f=e;if(e===f)if(Array.isArray(h)){var l=!0;let m=h.length;for(let P=0;P<
m;P++){let g=h[P],w=e;if(e===w)if(typeof g=="string"){if(q(g)<1)return X.errors=[{instancePath:s+"/scanned/"+P,schemaPath:"#/properties/scanned/items/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return X.errors=[{instancePath:s+"/scanned/"+P,schemaPath:"#/properties/scanned/items/type",keyword:"type",params:{
type:"string"}}],!1;var l=w===e;if(!l)break}}else return X.errors=[{instancePath:s+"/scanned",schemaPath:"#/properties/scanned/type",keyword:"type",params:{type:"\
array"}}],!1;var i=f===e}else var i=!0;if(i)if(r.rewrote!==void 0){let h=r.rewrote,f=e;if(e===f)if(Array.isArray(h)){var c=!0;let m=h.length;for(let P=0;P<m;P++){
let g=h[P],w=e;if(e===w)if(typeof g=="string"){if(q(g)<1)return X.errors=[{instancePath:s+"/rewrote/"+P,schemaPath:"#/properties/rewrote/items/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return X.errors=[{instancePath:s+"/rewrote/"+P,schemaPath:"#/properties/rewrote/items/type",keyword:"type",params:{type:"s\
tring"}}],!1;var c=w===e;if(!c)break}}else return X.errors=[{instancePath:s+"/rewrote",schemaPath:"#/properties/rewrote/type",keyword:"type",params:{type:"array"}}],
!1;var i=f===e}else var i=!0}}}}}}}}}}else return X.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return X.errors=t,e===
0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var hr={type:"object",properties:{check:{type:"string",enum:["converges","re-plan is empty","run again \
changes nothing","undo returns","rows kept","locks as claimed","no scan or rewrite under a blocking lock","tests pass"]},verdict:{type:"string",enum:["PASS","FA\
IL","NOT RUN","NOT APPLICABLE"]},detail:{type:"string"}},required:["check","verdict","detail"],additionalProperties:!1};function xe(r,{instancePath:s="",parentData:I,
parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){let t=null,e=0,v=xe.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.check===void 0&&(y="check")||r.verdict===void 0&&(y="verdict")||r.detail===void 0&&(y="detail"))return xe.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;{let d=e;for(let l in r)if(!(l==="check"||l==="verdict"||l===
"detail")){return xe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(d===
e){if(r.check!==void 0){let l=r.check,c=e;if(typeof l!="string")return xe.errors=[{instancePath:s+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{
type:"string"}}],!1;if(!(l==="converges"||l==="re-plan is empty"||l==="run again changes nothing"||l==="undo returns"||l==="rows kept"||l==="locks as claimed"||
l==="no scan or rewrite under a blocking lock"||l==="tests pass"))return xe.errors=[{instancePath:s+"/check",schemaPath:"#/properties/check/enum",keyword:"enum",
params:{allowedValues:hr.properties.check.enum}}],!1;var i=c===e}else var i=!0;if(i){if(r.verdict!==void 0){let l=r.verdict,c=e;if(typeof l!="string")return xe.
errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="PASS"||l==="FAIL"||l==="NOT RUN"||
l==="NOT APPLICABLE"))return xe.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:hr.properties.verdict.
enum}}],!1;var i=c===e}else var i=!0;if(i)if(r.detail!==void 0){let l=e;if(typeof r.detail!="string")return xe.errors=[{instancePath:s+"/detail",schemaPath:"#/p\
roperties/detail/type",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0}}}}else return xe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return xe.errors=t,e===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Zr={type:"object",properties:{planned:{type:"\
integer",minimum:0,maximum:9007199254740991},results:{type:"array",items:{type:"object",properties:{number:{type:"integer",minimum:0,maximum:9007199254740991},ok:{
type:"boolean"},description:{type:"string"}},required:["number","ok","description"],additionalProperties:!1}},brokeOff:{type:["string","null"]}},required:["plan\
ned","results","brokeOff"],additionalProperties:!1};function me(r,{instancePath:s="",parentData:I,parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){let t=null,
e=0,v=me.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.planned===
void 0&&(l="planned")||r.results===void 0&&(l="results")||r.brokeOff===void 0&&(l="brokeOff"))return me.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:l}}],!1;{let c=e;for(let o in r)if(!(o==="planned"||o==="results"||o==="brokeOff")){return me.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(c===e){if(r.planned!==void 0){let o=r.planned,p=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return me.errors=[{instancePath:s+"/planned",schemaPath:"#/properties/planned/type",keyword:"type",params:{type:"integ\
er"}}],!1;if(e===p&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return me.errors=[{instancePath:s+"/planned",schemaPath:"#/properties/plann\
ed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<0||isNaN(o))return me.errors=[{instancePath:s+"/planned",schemaPath:"#/p\
roperties/planned/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var i=p===e}else var i=!0;if(i){if(r.results!==void 0){let o=r.results,p=e;if(e===
p)if(Array.isArray(o)){var y=!0;let f=o.length;for(let n=0;n<f;n++){let m=o[n],P=e;if(e===P)if(m&&typeof m=="object"&&!Array.isArray(m)){let w;if(m.number===void 0&&
(w="number")||m.ok===void 0&&(w="ok")||m.description===void 0&&(w="description"))return me.errors=[{instancePath:s+"/results/"+n,schemaPath:"#/properties/result\
s/items/required",keyword:"required",params:{missingProperty:w}}],!1;{let u=e;for(let b in m)if(!(b==="number"||b==="ok"||b==="description")){return me.errors=[
{instancePath:s+"/results/"+n,schemaPath:"#/properties/results/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}}],!1;break}
if(u===e){if(m.number!==void 0){let b=m.number,N=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return me.errors=[{instancePath:s+"/results/"+n+"/nu\
mber",schemaPath:"#/properties/results/items/properties/number/type",keyword:"type",params:{type:"integer"}}],!1;if(e===N&&typeof b=="number"&&isFinite(b)){if(b>
9007199254740991||isNaN(b))return me.errors=[{instancePath:s+"/results/"+n+"/number",schemaPath:"#/properties/results/items/properties/number/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(b<0||isNaN(b))return me.errors=[{instancePath:s+"/results/"+n+"/number",schemaPath:"#/propertie\
s/results/items/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var d=N===e}else var d=!0;if(d){if(m.ok!==void 0){let b=e;if(typeof m.
ok!="boolean")return me.errors=[{instancePath:s+"/results/"+n+"/ok",schemaPath:"#/properties/results/items/properties/ok/type",keyword:"type",params:{type:"bool\
ean"}}],!1;var d=b===e}else var d=!0;if(d)if(m.description!==void 0){let b=e;if(typeof m.description!="string")return me.errors=[{instancePath:s+"/results/"+n+"\
/description",schemaPath:"#/properties/results/items/properties/description/type",keyword:"type",params:{type:"string"}}],!1;var d=b===e}else var d=!0}}}}else return me.
errors=[{instancePath:s+"/results/"+n,schemaPath:"#/properties/results/items/type",keyword:"type",params:{type:"object"}}],!1;var y=P===e;if(!y)break}}else return me.
errors=[{instancePath:s+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0;if(i)if(r.brokeOff!==
void 0){let o=r.brokeOff,p=e;if(typeof o!="string"&&o!==null)return me.errors=[{instancePath:s+"/brokeOff",schemaPath:"#/properties/brokeOff/type",keyword:"type",
params:{type:Zr.properties.brokeOff.type}}],!1;var i=p===e}else var i=!0}}}}else return me.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return me.errors=t,e===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function H(r,{instancePath:s="",parentData:I,parentDataProperty:R,
rootData:O=r,dynamicAnchors:L={}}={}){let t=null,e=0,v=H.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){let g;if(r.format===void 0&&(g="format")||r.plan===void 0&&(g="plan")||r.suite===void 0&&(g="suite")||r.verdict===void 0&&(g="verdict")||
r.at===void 0&&(g="at")||r.server===void 0&&(g="server")||r.fingerprints===void 0&&(g="fingerprints")||r.rows===void 0&&(g="rows")||r.steps===void 0&&(g="steps")||
r.checks===void 0&&(g="checks")||r.tests===void 0&&(g="tests")||r.present===void 0&&(g="present")||r.failure===void 0&&(g="failure"))return H.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let w=e;for(let u in r)if(!Xe.call(yr.properties,u)){return H.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}}],!1;break}if(w===e){if(r.format!==void 0){let u=r.format,b=e;if(typeof u!=
"string")return H.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(u!=="wesley.realm/1")return H.
errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.realm/1"}}],!1;var i=b===e}else var i=!0;if(i){
if(r.plan!==void 0){let u=e;x(r.plan,{instancePath:s+"/plan",parentData:r,parentDataProperty:"plan",rootData:O,dynamicAnchors:L})||(t=t===null?x.errors:t.concat(
x.errors),e=t.length);var i=u===e}else var i=!0;if(i){if(r.suite!==void 0){let u=e;x(r.suite,{instancePath:s+"/suite",parentData:r,parentDataProperty:"suite",rootData:O,
dynamicAnchors:L})||(t=t===null?x.errors:t.concat(x.errors),e=t.length);var i=u===e}else var i=!0;if(i){if(r.verdict!==void 0){let u=r.verdict,b=e;if(typeof u!=
"string")return H.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"}}],!1;if(!(u==="PASS"||u==="FAI\
L"||u==="NOTHING_TO_REHEARSE"))return H.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:yr.properties.
verdict.enum}}],!1;var i=b===e}else var i=!0;if(i){if(r.at!==void 0){let u=e;Ve(r.at,{instancePath:s+"/at",parentData:r,parentDataProperty:"at",rootData:O,dynamicAnchors:L})||
(t=t===null?Ve.errors:t.concat(Ve.errors),e=t.length);var i=u===e}else var i=!0;if(i){if(r.server!==void 0){let u=r.server,b=e,N=e,D=!1,j=e;ie(u,{instancePath:s+
"/server",parentData:r,parentDataProperty:"server",rootData:O,dynamicAnchors:L})||(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);var y=j===e;D=D||y;let A=e;
if(u!==null){let T={instancePath:s+"/server",schemaPath:"#/properties/server/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[T]:t.push(T),e++}var y=A===
e;if(D=D||y,D)e=N,t!==null&&(N?t.length=N:t=null);else{let T={instancePath:s+"/server",schemaPath:"#/properties/server/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[T]:t.push(T),e++,H.errors=t,!1}var i=b===e}else var i=!0;if(i){if(r.fingerprints!==void 0){let u=r.fingerprints,b=e,N=e,D=!1,j=e;if(e===j)if(u&&typeof u==
"object"&&!Array.isArray(u)){let T;if(u.base===void 0&&(T="base")||u.target===void 0&&(T="target")){let G={instancePath:s+"/fingerprints",schemaPath:"#/properti\
es/fingerprints/anyOf/0/required",keyword:"required",params:{missingProperty:T}};t===null?t=[G]:t.push(G),e++}else{let G=e;for(let B in u)if(!(B==="base"||B==="\
target")){let V={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:B}};
t===null?t=[V]:t.push(V),e++;break}if(G===e){if(u.base!==void 0){let B=e;x(u.base,{instancePath:s+"/fingerprints/base",parentData:u,parentDataProperty:"base",rootData:O,
dynamicAnchors:L})||(t=t===null?x.errors:t.concat(x.errors),e=t.length);var d=B===e}else var d=!0;if(d)if(u.target!==void 0){let B=e;x(u.target,{instancePath:s+
"/fingerprints/target",parentData:u,parentDataProperty:"target",rootData:O,dynamicAnchors:L})||(t=t===null?x.errors:t.concat(x.errors),e=t.length);var d=B===e}else
var d=!0}}}else{let T={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[T]:
t.push(T),e++}var l=j===e;D=D||l;let A=e;if(u!==null){let T={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf/1/type",keyword:"type",params:{
type:"null"}};t===null?t=[T]:t.push(T),e++}var l=A===e;if(D=D||l,D)e=N,t!==null&&(N?t.length=N:t=null);else{let T={instancePath:s+"/fingerprints",schemaPath:"#/\
properties/fingerprints/anyOf",keyword:"anyOf",params:{}};return t===null?t=[T]:t.push(T),e++,H.errors=t,!1}var i=b===e}else var i=!0;if(i){if(r.rows!==void 0){
let u=r.rows,b=e;if(e===b)if(Array.isArray(u)){var c=!0;let D=u.length;for(let j=0;j<D;j++){let A=u[j],C=e;if(e===C)if(A&&typeof A=="object"&&!Array.isArray(A)){
let G;if(A.table===void 0&&(G="table")||A.rows===void 0&&(G="rows"))return H.errors=[{instancePath:s+"/rows/"+j,schemaPath:"#/properties/rows/items/required",keyword:"\
required",params:{missingProperty:G}}],!1;{let B=e;for(let V in A)if(!(V==="table"||V==="rows")){return H.errors=[{instancePath:s+"/rows/"+j,schemaPath:"#/prope\
rties/rows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:V}}],!1;break}if(B===e){if(A.table!==void 0){let V=A.table,J=e;
if(e===J)if(typeof V=="string"){if(q(V)<1)return H.errors=[{instancePath:s+"/rows/"+j+"/table",schemaPath:"#/properties/rows/items/properties/table/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return H.errors=[{instancePath:s+"/rows/"+j+"/table",schemaPath:"#/properties/rows/items/properties/table/type",keyword:"t\
ype",params:{type:"string"}}],!1;var o=J===e}else var o=!0;if(o)if(A.rows!==void 0){let V=A.rows,J=e;if(!(typeof V=="number"&&!(V%1)&&!isNaN(V)&&isFinite(V)))return H.
errors=[{instancePath:s+"/rows/"+j+"/rows",schemaPath:"#/properties/rows/items/properties/rows/type",keyword:"type",params:{type:"integer"}}],!1;if(e===J&&typeof V==
"number"&&isFinite(V)){if(V>9007199254740991||isNaN(V))return H.errors=[{instancePath:s+"/rows/"+j+"/rows",schemaPath:"#/properties/rows/items/properties/rows/m\
aximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(V<0||isNaN(V))return H.errors=[{instancePath:s+"/rows/"+j+"/rows",schemaPath:"\
#/properties/rows/items/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var o=J===e}else var o=!0}}}else return H.errors=[{instancePath:s+
"/rows/"+j,schemaPath:"#/properties/rows/items/type",keyword:"type",params:{type:"object"}}],!1;var c=C===e;if(!c)break}}else return H.errors=[{instancePath:s+"\
/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type:"array"}}],!1;var i=b===e}else var i=!0;if(i){if(r.steps!==void 0){let u=r.steps,b=e;if(e===
b)if(Array.isArray(u)){var p=!0;let D=u.length;for(let j=0;j<D;j++){let A=e;X(u[j],{instancePath:s+"/steps/"+j,parentData:u,parentDataProperty:j,rootData:O,dynamicAnchors:L})||
(t=t===null?X.errors:t.concat(X.errors),e=t.length);var p=A===e;if(!p)break}}else return H.errors=[{instancePath:s+"/steps",schemaPath:"#/properties/steps/type",
keyword:"type",params:{type:"array"}}],!1;var i=b===e}else var i=!0;if(i){if(r.checks!==void 0){let u=r.checks,b=e;if(e===b)if(Array.isArray(u)){var h=!0;let D=u.
length;for(let j=0;j<D;j++){let A=e;xe(u[j],{instancePath:s+"/checks/"+j,parentData:u,parentDataProperty:j,rootData:O,dynamicAnchors:L})||(t=t===null?xe.errors:
t.concat(xe.errors),e=t.length);var h=A===e;if(!h)break}}else return H.errors=[{instancePath:s+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{
type:"array"}}],!1;var i=b===e}else var i=!0;if(i){if(r.tests!==void 0){let u=r.tests,b=e,N=e,D=!1,j=e;me(u,{instancePath:s+"/tests",parentData:r,parentDataProperty:"\
tests",rootData:O,dynamicAnchors:L})||(t=t===null?me.errors:t.concat(me.errors),e=t.length);var f=j===e;D=D||f;let A=e;if(u!==null){let T={instancePath:s+"/test\
s",schemaPath:"#/properties/tests/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[T]:t.push(T),e++}var f=A===e;if(D=D||f,D)e=N,t!==null&&(N?t.length=
N:t=null);else{let T={instancePath:s+"/tests",schemaPath:"#/properties/tests/anyOf",keyword:"anyOf",params:{}};return t===null?t=[T]:t.push(T),e++,H.errors=t,!1}
var i=b===e}else var i=!0;if(i){if(r.present!==void 0){let u=r.present,b=e;if(e===b)if(Array.isArray(u)){var n=!0;let D=u.length;for(let j=0;j<D;j++){let A=u[j],
C=e;if(e===C)if(typeof A=="string"){if(q(A)<1)return H.errors=[{instancePath:s+"/present/"+j,schemaPath:"#/properties/present/items/minLength",keyword:"minLengt\
h",params:{limit:1}}],!1}else return H.errors=[{instancePath:s+"/present/"+j,schemaPath:"#/properties/present/items/type",keyword:"type",params:{type:"string"}}],
!1;var n=C===e;if(!n)break}}else return H.errors=[{instancePath:s+"/present",schemaPath:"#/properties/present/type",keyword:"type",params:{type:"array"}}],!1;var i=b===
e}else var i=!0;if(i)if(r.failure!==void 0){let u=r.failure,b=e,N=e,D=!1,j=e;if(e===j)if(u&&typeof u=="object"&&!Array.isArray(u)){let T;if(u.code===void 0&&(T=
"code")||u.message===void 0&&(T="message")){let G={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf/0/required",keyword:"required",params:{missingProperty:T}};
t===null?t=[G]:t.push(G),e++}else{let G=e;for(let B in u)if(!(B==="code"||B==="message")){let V={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyO\
f/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:B}};t===null?t=[V]:t.push(V),e++;break}if(G===e){if(u.code!==void 0){let B=u.
code,V=e;if(e===V)if(typeof B=="string"){if(q(B)<1){let J={instancePath:s+"/failure/code",schemaPath:"#/properties/failure/anyOf/0/properties/code/minLength",keyword:"\
minLength",params:{limit:1}};t===null?t=[J]:t.push(J),e++}}else{let J={instancePath:s+"/failure/code",schemaPath:"#/properties/failure/anyOf/0/properties/code/t\
ype",keyword:"type",params:{type:"string"}};t===null?t=[J]:t.push(J),e++}var m=V===e}else var m=!0;if(m)if(u.message!==void 0){let B=e;if(typeof u.message!="str\
ing"){let J={instancePath:s+"/failure/message",schemaPath:"#/properties/failure/anyOf/0/properties/message/type",keyword:"type",params:{type:"string"}};t===null?
t=[J]:t.push(J),e++}var m=B===e}else var m=!0}}}else{let T={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf/0/type",keyword:"type",params:{type:"\
object"}};t===null?t=[T]:t.push(T),e++}var P=j===e;D=D||P;let A=e;if(u!==null){let T={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[T]:t.push(T),e++}var P=A===e;if(D=D||P,D)e=N,t!==null&&(N?t.length=N:t=null);else{let T={instancePath:s+"/failure",schemaPath:"\
#/properties/failure/anyOf",keyword:"anyOf",params:{}};return t===null?t=[T]:t.push(T),e++,H.errors=t,!1}var i=b===e}else var i=!0}}}}}}}}}}}}}}else return H.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return H.errors=t,e===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ar=_e,
vr={type:"object",properties:{format:{type:"string",const:"wesley.scores/1"},scs:{$ref:"https://wesley.dev/schemas/definitions/Coverage"},tci:{$ref:"https://wes\
ley.dev/schemas/definitions/Confidence"},mri:{$ref:"https://wesley.dev/schemas/definitions/Risk"},gates:{type:"array",items:{type:"object",properties:{score:{type:"\
string",enum:["scs","tci","mri"]},value:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},limit:{$ref:"https://wesley.dev/schemas/definitions/BasisPoi\
nts"},passes:{type:"boolean"}},required:["score","value","limit","passes"],additionalProperties:!1}},verdict:{type:"string",enum:["ELEMENTARY","REQUIRES_INVESTI\
GATION","YOU_SHALL_NOT_PASS"]}},required:["format","scs","tci","mri","gates","verdict"],additionalProperties:!1},ir={type:"object",properties:{value:{$ref:"http\
s://wesley.dev/schemas/definitions/BasisPoints"},groups:{type:"array",items:{type:"object",properties:{group:{type:"string",enum:["sql","types","validation","te\
sts"]},covered:{type:"integer",minimum:0,maximum:9007199254740991},elements:{type:"integer",minimum:0,maximum:9007199254740991},coveredWeight:{type:"integer",minimum:0,
maximum:9007199254740991},weight:{type:"integer",minimum:0,maximum:9007199254740991}},required:["group","covered","elements","coveredWeight","weight"],additionalProperties:!1}},
off:{type:"array",items:{type:"string",enum:["postgres","typescript","zod","pgtap"]}},missing:{type:"array",items:{type:"object",properties:{element:{type:"stri\
ng",minLength:1},weight:{type:"integer",minimum:0,maximum:9007199254740991},groups:{type:"array",items:{type:"string",enum:["sql","types","validation","tests"]}}},
required:["element","weight","groups"],additionalProperties:!1}}},required:["value","groups","off","missing"],additionalProperties:!1};function oe(r,{instancePath:s="",parentData:I,parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){let t=null,e=0,v=oe.evaluated;if(v.dynamicProps&&(v.props=
void 0),v.dynamicItems&&(v.items=void 0),!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"integer"}}],!1;if(e===0&&typeof r=="number"&&isFinite(r)){if(r>1e4||isNaN(r))return oe.errors=[{instancePath:s,schemaPath:"#/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e4}}],!1;if(r<0||isNaN(r))return oe.errors=[{instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}return oe.errors=t,e===0}oe.evaluated={dynamicProps:!1,dynamicItems:!1};function F(r,{instancePath:s="",parentData:I,parentDataProperty:R,rootData:O=r,
dynamicAnchors:L={}}={}){let t=null,e=0,v=F.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let h;if(r.value===void 0&&(h="value")||r.groups===void 0&&(h="groups")||r.off===void 0&&(h="off")||r.missing===void 0&&(h="missing"))return F.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:h}}],!1;{let f=e;for(let n in r)if(!(n==="value"||n==="groups"||n==="off"||n===
"missing")){return F.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(f===
e){if(r.value!==void 0){let n=e;oe(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:O,dynamicAnchors:L})||(t=t===null?oe.errors:
t.concat(oe.errors),e=t.length);var i=n===e}else var i=!0;if(i){if(r.groups!==void 0){let n=r.groups,m=e;if(e===m)if(Array.isArray(n)){var y=!0;let g=n.length;for(let w=0;w<
g;w++){let u=n[w],b=e;if(e===b)if(u&&typeof u=="object"&&!Array.isArray(u)){let D;if(u.group===void 0&&(D="group")||u.covered===void 0&&(D="covered")||u.elements===
void 0&&(D="elements")||u.coveredWeight===void 0&&(D="coveredWeight")||u.weight===void 0&&(D="weight"))return F.errors=[{instancePath:s+"/groups/"+w,schemaPath:"\
#/properties/groups/items/required",keyword:"required",params:{missingProperty:D}}],!1;{let j=e;for(let A in u)if(!(A==="group"||A==="covered"||A==="elements"||
A==="coveredWeight"||A==="weight")){return F.errors=[{instancePath:s+"/groups/"+w,schemaPath:"#/properties/groups/items/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:A}}],!1;break}if(j===e){if(u.group!==void 0){let A=u.group,C=e;if(typeof A!="string")return F.errors=[{instancePath:s+"/\
groups/"+w+"/group",schemaPath:"#/properties/groups/items/properties/group/type",keyword:"type",params:{type:"string"}}],!1;if(!(A==="sql"||A==="types"||A==="va\
lidation"||A==="tests"))return F.errors=[{instancePath:s+"/groups/"+w+"/group",schemaPath:"#/properties/groups/items/properties/group/enum",keyword:"enum",params:{
allowedValues:ir.properties.groups.items.properties.group.enum}}],!1;var d=C===e}else var d=!0;if(d){if(u.covered!==void 0){let A=u.covered,C=e;if(!(typeof A=="\
number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return F.errors=[{instancePath:s+"/groups/"+w+"/covered",schemaPath:"#/properties/groups/items/properties/covered/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===C&&typeof A=="number"&&isFinite(A)){if(A>9007199254740991||isNaN(A))return F.errors=[{instancePath:s+"/groups\
/"+w+"/covered",schemaPath:"#/properties/groups/items/properties/covered/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(A<0||
isNaN(A))return F.errors=[{instancePath:s+"/groups/"+w+"/covered",schemaPath:"#/properties/groups/items/properties/covered/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var d=C===e}else var d=!0;if(d){if(u.elements!==void 0){let A=u.elements,C=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return F.
errors=[{instancePath:s+"/groups/"+w+"/elements",schemaPath:"#/properties/groups/items/properties/elements/type",keyword:"type",params:{type:"integer"}}],!1;if(e===
C&&typeof A=="number"&&isFinite(A)){if(A>9007199254740991||isNaN(A))return F.errors=[{instancePath:s+"/groups/"+w+"/elements",schemaPath:"#/properties/groups/it\
ems/properties/elements/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(A<0||isNaN(A))return F.errors=[{instancePath:s+"/grou\
ps/"+w+"/elements",schemaPath:"#/properties/groups/items/properties/elements/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var d=C===e}else var d=!0;
if(d){if(u.coveredWeight!==void 0){let A=u.coveredWeight,C=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return F.errors=[{instancePath:s+"/groups/"+
w+"/coveredWeight",schemaPath:"#/properties/groups/items/properties/coveredWeight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===C&&typeof A=="number"&&
isFinite(A)){if(A>9007199254740991||isNaN(A))return F.errors=[{instancePath:s+"/groups/"+w+"/coveredWeight",schemaPath:"#/properties/groups/items/properties/cov\
eredWeight/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(A<0||isNaN(A))return F.errors=[{instancePath:s+"/groups/"+w+"/cove\
redWeight",schemaPath:"#/properties/groups/items/properties/coveredWeight/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var d=C===e}else var d=!0;
if(d)if(u.weight!==void 0){let A=u.weight,C=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return F.errors=[{instancePath:s+"/groups/"+w+"/weight",schemaPath:"\
#/properties/groups/items/properties/weight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===C&&typeof A=="number"&&isFinite(A)){if(A>9007199254740991||
isNaN(A))return F.errors=[{instancePath:s+"/groups/"+w+"/weight",schemaPath:"#/properties/groups/items/properties/weight/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(A<0||isNaN(A))return F.errors=[{instancePath:s+"/groups/"+w+"/weight",schemaPath:"#/properties/groups/items/properties/weigh\
t/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var d=C===e}else var d=!0}}}}}}else return F.errors=[{instancePath:s+"/groups/"+w,schemaPath:"\
#/properties/groups/items/type",keyword:"type",params:{type:"object"}}],!1;var y=b===e;if(!y)break}}else return F.errors=[{instancePath:s+"/groups",schemaPath:"\
#/properties/groups/type",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0;if(i){if(r.off!==void 0){let n=r.off,m=e;if(e===m)if(Array.isArray(
n)){var l=!0;let g=n.length;for(let w=0;w<g;w++){let u=n[w],b=e;if(typeof u!="string")return F.errors=[{instancePath:s+"/off/"+w,schemaPath:"#/properties/off/it\
ems/type",keyword:"type",params:{type:"string"}}],!1;if(!(u==="postgres"||u==="typescript"||u==="zod"||u==="pgtap"))return F.errors=[{instancePath:s+"/off/"+w,schemaPath:"\
#/properties/off/items/enum",keyword:"enum",params:{allowedValues:ir.properties.off.items.enum}}],!1;var l=b===e;if(!l)break}}else return F.errors=[{instancePath:s+
"/off",schemaPath:"#/properties/off/type",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0;if(i)if(r.missing!==void 0){let n=r.missing,m=e;if(e===
m)if(Array.isArray(n)){var c=!0;let g=n.length;for(let w=0;w<g;w++){let u=n[w],b=e;if(e===b)if(u&&typeof u=="object"&&!Array.isArray(u)){let D;if(u.element===void 0&&
(D="element")||u.weight===void 0&&(D="weight")||u.groups===void 0&&(D="groups"))return F.errors=[{instancePath:s+"/missing/"+w,schemaPath:"#/properties/missing/\
items/required",keyword:"required",params:{missingProperty:D}}],!1;{let j=e;for(let A in u)if(!(A==="element"||A==="weight"||A==="groups")){return F.errors=[{instancePath:s+
"/missing/"+w,schemaPath:"#/properties/missing/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A}}],!1;break}if(j===e){if(u.
element!==void 0){let A=u.element,C=e;if(e===C)if(typeof A=="string"){if(q(A)<1)return F.errors=[{instancePath:s+"/missing/"+w+"/element",schemaPath:"#/properti\
es/missing/items/properties/element/minLength",keyword:"minLength",params:{limit:1}}],!1}else return F.errors=[{instancePath:s+"/missing/"+w+"/element",schemaPath:"\
#/properties/missing/items/properties/element/type",keyword:"type",params:{type:"string"}}],!1;var o=C===e}else var o=!0;if(o){if(u.weight!==void 0){let A=u.weight,
C=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return F.errors=[{instancePath:s+"/missing/"+w+"/weight",schemaPath:"#/properties/missing/items/pro\
perties/weight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===C&&typeof A=="number"&&isFinite(A)){if(A>9007199254740991||isNaN(A))return F.errors=[{instancePath:s+
"/missing/"+w+"/weight",schemaPath:"#/properties/missing/items/properties/weight/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;
if(A<0||isNaN(A))return F.errors=[{instancePath:s+"/missing/"+w+"/weight",schemaPath:"#/properties/missing/items/properties/weight/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}var o=C===e}else var o=!0;if(o)if(u.groups!==void 0){let A=u.groups,C=e;if(e===C)if(Array.isArray(A)){var p=!0;let G=A.length;for(let B=0;B<
G;B++){let V=A[B],J=e;if(typeof V!="string")return F.errors=[{instancePath:s+"/missing/"+w+"/groups/"+B,schemaPath:"#/properties/missing/items/properties/groups\
/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(V==="sql"||V==="types"||V==="validation"||V==="tests"))return F.errors=[{instancePath:s+"/missing/"+
w+"/groups/"+B,schemaPath:"#/properties/missing/items/properties/groups/items/enum",keyword:"enum",params:{allowedValues:ir.properties.missing.items.properties.
groups.items.enum}}],!1;var p=J===e;if(!p)break}}else return F.errors=[{instancePath:s+"/missing/"+w+"/groups",schemaPath:"#/properties/missing/items/properties\
/groups/type",keyword:"type",params:{type:"array"}}],!1;var o=C===e}else var o=!0}}}}else return F.errors=[{instancePath:s+"/missing/"+w,schemaPath:"#/propertie\
s/missing/items/type",keyword:"type",params:{type:"object"}}],!1;var c=b===e;if(!c)break}}else return F.errors=[{instancePath:s+"/missing",schemaPath:"#/propert\
ies/missing/type",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0}}}}}else return F.errors=[{instancePath:s,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}}],!1;return F.errors=t,e===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qr={type:"object",properties:{value:{$ref:"htt\
ps://wesley.dev/schemas/definitions/BasisPoints"},parts:{type:"array",items:{type:"object",properties:{part:{type:"string",enum:["structure","behaviour","plan"]},
share:{type:"integer",minimum:0,maximum:9007199254740991},passed:{type:"integer",minimum:0,maximum:9007199254740991},of:{type:"integer",minimum:0,maximum:9007199254740991},
missing:{type:"array",items:{type:"string",minLength:1}}},required:["part","share","passed","of","missing"],additionalProperties:!1}}},required:["value","parts"],
additionalProperties:!1};function se(r,{instancePath:s="",parentData:I,parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){let t=null,e=0,v=se.evaluated;
if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.value===void 0&&(c="value")||
r.parts===void 0&&(c="parts"))return se.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;{let o=e;for(let p in r)
if(!(p==="value"||p==="parts")){return se.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],
!1;break}if(o===e){if(r.value!==void 0){let p=e;oe(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:O,dynamicAnchors:L})||(t=t===
null?oe.errors:t.concat(oe.errors),e=t.length);var i=p===e}else var i=!0;if(i)if(r.parts!==void 0){let p=r.parts,h=e;if(e===h)if(Array.isArray(p)){var y=!0;let n=p.
length;for(let m=0;m<n;m++){let P=p[m],g=e;if(e===g)if(P&&typeof P=="object"&&!Array.isArray(P)){let u;if(P.part===void 0&&(u="part")||P.share===void 0&&(u="sha\
re")||P.passed===void 0&&(u="passed")||P.of===void 0&&(u="of")||P.missing===void 0&&(u="missing"))return se.errors=[{instancePath:s+"/parts/"+m,schemaPath:"#/pr\
operties/parts/items/required",keyword:"required",params:{missingProperty:u}}],!1;{let b=e;for(let N in P)if(!(N==="part"||N==="share"||N==="passed"||N==="of"||
N==="missing")){return se.errors=[{instancePath:s+"/parts/"+m,schemaPath:"#/properties/parts/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:N}}],!1;break}if(b===e){if(P.part!==void 0){let N=P.part,D=e;if(typeof N!="string")return se.errors=[{instancePath:s+"/parts/"+m+"/part",schemaPath:"\
#/properties/parts/items/properties/part/type",keyword:"type",params:{type:"string"}}],!1;if(!(N==="structure"||N==="behaviour"||N==="plan"))return se.errors=[{
instancePath:s+"/parts/"+m+"/part",schemaPath:"#/properties/parts/items/properties/part/enum",keyword:"enum",params:{allowedValues:Qr.properties.parts.items.properties.
part.enum}}],!1;var d=D===e}else var d=!0;if(d){if(P.share!==void 0){let N=P.share,D=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return se.errors=
[{instancePath:s+"/parts/"+m+"/share",schemaPath:"#/properties/parts/items/properties/share/type",keyword:"type",params:{type:"integer"}}],!1;if(e===D&&typeof N==
"number"&&isFinite(N)){if(N>9007199254740991||isNaN(N))return se.errors=[{instancePath:s+"/parts/"+m+"/share",schemaPath:"#/properties/parts/items/properties/sh\
are/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(N<0||isNaN(N))return se.errors=[{instancePath:s+"/parts/"+m+"/share",schemaPath:"\
#/properties/parts/items/properties/share/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var d=D===e}else var d=!0;if(d){if(P.passed!==void 0){
let N=P.passed,D=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return se.errors=[{instancePath:s+"/parts/"+m+"/passed",schemaPath:"#/properties/par\
ts/items/properties/passed/type",keyword:"type",params:{type:"integer"}}],!1;if(e===D&&typeof N=="number"&&isFinite(N)){if(N>9007199254740991||isNaN(N))return se.
errors=[{instancePath:s+"/parts/"+m+"/passed",schemaPath:"#/properties/parts/items/properties/passed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(N<0||isNaN(N))return se.errors=[{instancePath:s+"/parts/"+m+"/passed",schemaPath:"#/properties/parts/items/properties/passed/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}var d=D===e}else var d=!0;if(d){if(P.of!==void 0){let N=P.of,D=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return se.
errors=[{instancePath:s+"/parts/"+m+"/of",schemaPath:"#/properties/parts/items/properties/of/type",keyword:"type",params:{type:"integer"}}],!1;if(e===D&&typeof N==
"number"&&isFinite(N)){if(N>9007199254740991||isNaN(N))return se.errors=[{instancePath:s+"/parts/"+m+"/of",schemaPath:"#/properties/parts/items/properties/of/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(N<0||isNaN(N))return se.errors=[{instancePath:s+"/parts/"+m+"/of",schemaPath:"#\
/properties/parts/items/properties/of/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var d=D===e}else var d=!0;if(d)if(P.missing!==void 0){let N=P.
missing,D=e;if(e===D)if(Array.isArray(N)){var l=!0;let A=N.length;for(let C=0;C<A;C++){let T=N[C],G=e;if(e===G)if(typeof T=="string"){if(q(T)<1)return se.errors=
[{instancePath:s+"/parts/"+m+"/missing/"+C,schemaPath:"#/properties/parts/items/properties/missing/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return se.errors=[{instancePath:s+"/parts/"+m+"/missing/"+C,schemaPath:"#/properties/parts/items/properties/missing/items/type",keyword:"type",params:{type:"str\
ing"}}],!1;var l=G===e;if(!l)break}}else return se.errors=[{instancePath:s+"/parts/"+m+"/missing",schemaPath:"#/properties/parts/items/properties/missing/type",
keyword:"type",params:{type:"array"}}],!1;var d=D===e}else var d=!0}}}}}}else return se.errors=[{instancePath:s+"/parts/"+m,schemaPath:"#/properties/parts/items\
/type",keyword:"type",params:{type:"object"}}],!1;var y=g===e;if(!y)break}}else return se.errors=[{instancePath:s+"/parts",schemaPath:"#/properties/parts/type",
keyword:"type",params:{type:"array"}}],!1;var i=h===e}else var i=!0}}}else return se.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}}],!1;return se.errors=t,e===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gr={type:"object",properties:{step:{type:"string",minLength:1},value:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},blocks:{type:"string",enum:[
"nothing","schema changes","writes","reads and writes"]},lasts:{type:"string",enum:["metadata only","batch","full scan","rewrite"]},observed:{type:"boolean"},wayBack:{
type:"boolean"}},required:["step","value","blocks","lasts","observed","wayBack"],additionalProperties:!1};function ke(r,{instancePath:s="",parentData:I,parentDataProperty:R,
rootData:O=r,dynamicAnchors:L={}}={}){let t=null,e=0,v=ke.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let y;if(r.step===void 0&&(y="step")||r.value===void 0&&(y="value")||r.blocks===void 0&&(y="blocks")||r.lasts===void 0&&(y="lasts")||
r.observed===void 0&&(y="observed")||r.wayBack===void 0&&(y="wayBack"))return ke.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],
!1;{let d=e;for(let l in r)if(!(l==="step"||l==="value"||l==="blocks"||l==="lasts"||l==="observed"||l==="wayBack")){return ke.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(d===e){if(r.step!==void 0){let l=r.step,c=e;if(e===c)if(typeof l==
"string"){if(q(l)<1)return ke.errors=[{instancePath:s+"/step",schemaPath:"#/properties/step/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ke.
errors=[{instancePath:s+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;if(i){if(r.value!==void 0){
let l=e;oe(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:O,dynamicAnchors:L})||(t=t===null?oe.errors:t.concat(oe.errors),e=t.
length);var i=l===e}else var i=!0;if(i){if(r.blocks!==void 0){let l=r.blocks,c=e;if(typeof l!="string")return ke.errors=[{instancePath:s+"/blocks",schemaPath:"#\
/properties/blocks/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="nothing"||l==="schema changes"||l==="writes"||l==="reads and writes"))return ke.errors=
[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/enum",keyword:"enum",params:{allowedValues:gr.properties.blocks.enum}}],!1;var i=c===e}else var i=!0;
if(i){if(r.lasts!==void 0){let l=r.lasts,c=e;if(typeof l!="string")return ke.errors=[{instancePath:s+"/lasts",schemaPath:"#/properties/lasts/type",keyword:"type",
params:{type:"string"}}],!1;if(!(l==="metadata only"||l==="batch"||l==="full scan"||l==="rewrite"))return ke.errors=[{instancePath:s+"/lasts",schemaPath:"#/prop\
erties/lasts/enum",keyword:"enum",params:{allowedValues:gr.properties.lasts.enum}}],!1;var i=c===e}else var i=!0;if(i){if(r.observed!==void 0){let l=e;if(typeof r.
observed!="boolean")return ke.errors=[{instancePath:s+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type:"boolean"}}],!1;var i=l===
e}else var i=!0;if(i)if(r.wayBack!==void 0){let l=e;if(typeof r.wayBack!="boolean")return ke.errors=[{instancePath:s+"/wayBack",schemaPath:"#/properties/wayBack\
/type",keyword:"type",params:{type:"boolean"}}],!1;var i=l===e}else var i=!0}}}}}}}else return ke.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return ke.errors=t,e===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Se(r,{instancePath:s="",parentData:I,parentDataProperty:R,
rootData:O=r,dynamicAnchors:L={}}={}){let t=null,e=0,v=Se.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let l;if(r.value===void 0&&(l="value")||r.riskiest===void 0&&(l="riskiest")||r.steps===void 0&&(l="steps"))return Se.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;{let c=e;for(let o in r)if(!(o==="value"||o==="riskiest"||o==="steps")){return Se.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(c===e){if(r.value!==void 0){let o=e;
oe(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:O,dynamicAnchors:L})||(t=t===null?oe.errors:t.concat(oe.errors),e=t.length);
var i=o===e}else var i=!0;if(i){if(r.riskiest!==void 0){let o=r.riskiest,p=e,h=e,f=!1,n=e;ke(o,{instancePath:s+"/riskiest",parentData:r,parentDataProperty:"risk\
iest",rootData:O,dynamicAnchors:L})||(t=t===null?ke.errors:t.concat(ke.errors),e=t.length);var y=n===e;f=f||y;let m=e;if(o!==null){let g={instancePath:s+"/riski\
est",schemaPath:"#/properties/riskiest/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[g]:t.push(g),e++}var y=m===e;if(f=f||y,f)e=h,t!==null&&(h?
t.length=h:t=null);else{let g={instancePath:s+"/riskiest",schemaPath:"#/properties/riskiest/anyOf",keyword:"anyOf",params:{}};return t===null?t=[g]:t.push(g),e++,
Se.errors=t,!1}var i=p===e}else var i=!0;if(i)if(r.steps!==void 0){let o=r.steps,p=e;if(e===p)if(Array.isArray(o)){var d=!0;let f=o.length;for(let n=0;n<f;n++){
let m=e;ke(o[n],{instancePath:s+"/steps/"+n,parentData:o,parentDataProperty:n,rootData:O,dynamicAnchors:L})||(t=t===null?ke.errors:t.concat(ke.errors),e=t.length);
var d=m===e;if(!d)break}}else return Se.errors=[{instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var i=p===
e}else var i=!0}}}}else return Se.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Se.errors=t,e===0}Se.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};function _e(r,{instancePath:s="",parentData:I,parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){let t=null,e=0,
v=_e.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.format===void 0&&
(l="format")||r.scs===void 0&&(l="scs")||r.tci===void 0&&(l="tci")||r.mri===void 0&&(l="mri")||r.gates===void 0&&(l="gates")||r.verdict===void 0&&(l="verdict"))
return _e.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;{let c=e;for(let o in r)if(!(o==="format"||o==="scs"||
o==="tci"||o==="mri"||o==="gates"||o==="verdict")){return _e.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o}}],!1;break}if(c===e){if(r.format!==void 0){let o=r.format,p=e;if(typeof o!="string")return _e.errors=[{instancePath:s+"/format",schemaPath:"\
#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(o!=="wesley.scores/1")return _e.errors=[{instancePath:s+"/format",schemaPath:"#/properti\
es/format/const",keyword:"const",params:{allowedValue:"wesley.scores/1"}}],!1;var i=p===e}else var i=!0;if(i){if(r.scs!==void 0){let o=e;F(r.scs,{instancePath:s+
"/scs",parentData:r,parentDataProperty:"scs",rootData:O,dynamicAnchors:L})||(t=t===null?F.errors:t.concat(F.errors),e=t.length);var i=o===e}else var i=!0;if(i){
if(r.tci!==void 0){let o=e;se(r.tci,{instancePath:s+"/tci",parentData:r,parentDataProperty:"tci",rootData:O,dynamicAnchors:L})||(t=t===null?se.errors:t.concat(se.
errors),e=t.length);var i=o===e}else var i=!0;if(i){if(r.mri!==void 0){let o=e;Se(r.mri,{instancePath:s+"/mri",parentData:r,parentDataProperty:"mri",rootData:O,
dynamicAnchors:L})||(t=t===null?Se.errors:t.concat(Se.errors),e=t.length);var i=o===e}else var i=!0;if(i){if(r.gates!==void 0){let o=r.gates,p=e;if(e===p)if(Array.
isArray(o)){var y=!0;let f=o.length;for(let n=0;n<f;n++){let m=o[n],P=e;if(e===P)if(m&&typeof m=="object"&&!Array.isArray(m)){let w;if(m.score===void 0&&(w="sco\
re")||m.value===void 0&&(w="value")||m.limit===void 0&&(w="limit")||m.passes===void 0&&(w="passes"))return _e.errors=[{instancePath:s+"/gates/"+n,schemaPath:"#/\
properties/gates/items/required",keyword:"required",params:{missingProperty:w}}],!1;{let u=e;for(let b in m)if(!(b==="score"||b==="value"||b==="limit"||b==="pas\
ses")){return _e.errors=[{instancePath:s+"/gates/"+n,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}}],
!1;break}if(u===e){if(m.score!==void 0){let b=m.score,N=e;if(typeof b!="string")return _e.errors=[{instancePath:s+"/gates/"+n+"/score",schemaPath:"#/properties/\
gates/items/properties/score/type",keyword:"type",params:{type:"string"}}],!1;if(!(b==="scs"||b==="tci"||b==="mri"))return _e.errors=[{instancePath:s+"/gates/"+
n+"/score",schemaPath:"#/properties/gates/items/properties/score/enum",keyword:"enum",params:{allowedValues:vr.properties.gates.items.properties.score.enum}}],!1;
var d=N===e}else var d=!0;if(d){if(m.value!==void 0){let b=e;oe(m.value,{instancePath:s+"/gates/"+n+"/value",parentData:m,parentDataProperty:"value",rootData:O,
dynamicAnchors:L})||(t=t===null?oe.errors:t.concat(oe.errors),e=t.length);var d=b===e}else var d=!0;if(d){if(m.limit!==void 0){let b=e;oe(m.limit,{instancePath:s+
"/gates/"+n+"/limit",parentData:m,parentDataProperty:"limit",rootData:O,dynamicAnchors:L})||(t=t===null?oe.errors:t.concat(oe.errors),e=t.length);var d=b===e}else
var d=!0;if(d)if(m.passes!==void 0){let b=e;if(typeof m.passes!="boolean")return _e.errors=[{instancePath:s+"/gates/"+n+"/passes",schemaPath:"#/properties/gates\
/items/properties/passes/type",keyword:"type",params:{type:"boolean"}}],!1;var d=b===e}else var d=!0}}}}}else return _e.errors=[{instancePath:s+"/gates/"+n,schemaPath:"\
#/properties/gates/items/type",keyword:"type",params:{type:"object"}}],!1;var y=P===e;if(!y)break}}else return _e.errors=[{instancePath:s+"/gates",schemaPath:"#\
/properties/gates/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0;if(i)if(r.verdict!==void 0){let o=r.verdict,p=e;if(typeof o!="string")
return _e.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="ELEMENTARY"||o==="REQUI\
RES_INVESTIGATION"||o==="YOU_SHALL_NOT_PASS"))return _e.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:vr.
properties.verdict.enum}}],!1;var i=p===e}else var i=!0}}}}}}}else return _e.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return _e.errors=t,e===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Lr=be;var kr=new RegExp("^[A-Za-z0-9+/]+={0,2}$","u");function be(r,{instancePath:s="",parentData:I,parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){let t=null,
e=0,v=be.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.payload===
void 0&&(l="payload")||r.payloadType===void 0&&(l="payloadType")||r.signatures===void 0&&(l="signatures"))return be.errors=[{instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:l}}],!1;{let c=e;for(let o in r)if(!(o==="payload"||o==="payloadType"||o==="signatures")){return be.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(c===e){if(r.payload!==void 0){let o=r.payload,p=e;
if(e===p)if(typeof o=="string"){if(!kr.test(o))return be.errors=[{instancePath:s+"/payload",schemaPath:"#/properties/payload/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9+/]+={0,2}$"}}],!1}else return be.errors=[{instancePath:s+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type:"str\
ing"}}],!1;var i=p===e}else var i=!0;if(i){if(r.payloadType!==void 0){let o=r.payloadType,p=e;if(e===p)if(typeof o=="string"){if(q(o)<1)return be.errors=[{instancePath:s+
"/payloadType",schemaPath:"#/properties/payloadType/minLength",keyword:"minLength",params:{limit:1}}],!1}else return be.errors=[{instancePath:s+"/payloadType",schemaPath:"\
#/properties/payloadType/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i)if(r.signatures!==void 0){let o=r.signatures,p=e;if(e===
p)if(Array.isArray(o)){var y=!0;let f=o.length;for(let n=0;n<f;n++){let m=o[n],P=e;if(e===P)if(m&&typeof m=="object"&&!Array.isArray(m)){let w;if(m.keyid===void 0&&
(w="keyid")||m.sig===void 0&&(w="sig"))return be.errors=[{instancePath:s+"/signatures/"+n,schemaPath:"#/properties/signatures/items/required",keyword:"required",
params:{missingProperty:w}}],!1;{let u=e;for(let b in m)if(!(b==="keyid"||b==="sig")){return be.errors=[{instancePath:s+"/signatures/"+n,schemaPath:"#/propertie\
s/signatures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}}],!1;break}if(u===e){if(m.keyid!==void 0){let b=m.keyid,N=e;
if(e===N)if(typeof b=="string"){if(q(b)<1)return be.errors=[{instancePath:s+"/signatures/"+n+"/keyid",schemaPath:"#/properties/signatures/items/properties/keyid\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return be.errors=[{instancePath:s+"/signatures/"+n+"/keyid",schemaPath:"#/properties/signatures/items\
/properties/keyid/type",keyword:"type",params:{type:"string"}}],!1;var d=N===e}else var d=!0;if(d)if(m.sig!==void 0){let b=m.sig,N=e;if(e===N)if(typeof b=="stri\
ng"){if(!kr.test(b))return be.errors=[{instancePath:s+"/signatures/"+n+"/sig",schemaPath:"#/properties/signatures/items/properties/sig/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9+/]+={0,2}$"}}],!1}else return be.errors=[{instancePath:s+"/signatures/"+n+"/sig",schemaPath:"#/properties/signatures/items/properti\
es/sig/type",keyword:"type",params:{type:"string"}}],!1;var d=N===e}else var d=!0}}}else return be.errors=[{instancePath:s+"/signatures/"+n,schemaPath:"#/proper\
ties/signatures/items/type",keyword:"type",params:{type:"object"}}],!1;var y=P===e;if(!y)break}}else return be.errors=[{instancePath:s+"/signatures",schemaPath:"\
#/properties/signatures/type",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0}}}}else return be.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return be.errors=t,e===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Er=Te;function Te(r,{instancePath:s="",parentData:I,parentDataProperty:R,rootData:O=r,dynamicAnchors:L={}}={}){let t=null,e=0,v=Te.evaluated;if(v.dynamicProps&&(v.props=
void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.format===void 0&&(c="format")||r.schema===void 0&&(c="sch\
ema")||r.digest===void 0&&(c="digest")||r.annotations===void 0&&(c="annotations")||r.origin===void 0&&(c="origin"))return Te.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:c}}],!1;{let o=e;for(let p in r)if(!(p==="format"||p==="schema"||p==="digest"||p==="annotations"||p==="or\
igin")){return Te.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(o===e){
if(r.format!==void 0){let p=r.format,h=e;if(typeof p!="string")return Te.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",
params:{type:"string"}}],!1;if(p!=="wesley.baseline/1")return Te.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{
allowedValue:"wesley.baseline/1"}}],!1;var i=h===e}else var i=!0;if(i){if(r.schema!==void 0){let p=e;Pe(r.schema,{instancePath:s+"/schema",parentData:r,parentDataProperty:"\
schema",rootData:O,dynamicAnchors:L})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var i=p===e}else var i=!0;if(i){if(r.digest!==void 0){let p=e;x(r.digest,
{instancePath:s+"/digest",parentData:r,parentDataProperty:"digest",rootData:O,dynamicAnchors:L})||(t=t===null?x.errors:t.concat(x.errors),e=t.length);var i=p===
e}else var i=!0;if(i){if(r.annotations!==void 0){let p=e;Le(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"annotations",rootData:O,
dynamicAnchors:L})||(t=t===null?Le.errors:t.concat(Le.errors),e=t.length);var i=p===e}else var i=!0;if(i)if(r.origin!==void 0){let p=r.origin,h=e;if(e===h)if(p&&
typeof p=="object"&&!Array.isArray(p)){let n;if(p.certificate===void 0&&(n="certificate")||p.plan===void 0&&(n="plan"))return Te.errors=[{instancePath:s+"/origi\
n",schemaPath:"#/properties/origin/required",keyword:"required",params:{missingProperty:n}}],!1;{let m=e;for(let P in p)if(!(P==="certificate"||P==="plan")){return Te.
errors=[{instancePath:s+"/origin",schemaPath:"#/properties/origin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}}],!1;break}
if(m===e){if(p.certificate!==void 0){let P=p.certificate,g=e,w=e,u=!1,b=e;x(P,{instancePath:s+"/origin/certificate",parentData:p,parentDataProperty:"certificate",
rootData:O,dynamicAnchors:L})||(t=t===null?x.errors:t.concat(x.errors),e=t.length);var y=b===e;u=u||y;let N=e;if(P!==null){let D={instancePath:s+"/origin/certif\
icate",schemaPath:"#/properties/origin/properties/certificate/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[D]:t.push(D),e++}var y=N===e;if(u=u||
y,u)e=w,t!==null&&(w?t.length=w:t=null);else{let D={instancePath:s+"/origin/certificate",schemaPath:"#/properties/origin/properties/certificate/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,Te.errors=t,!1}var d=g===e}else var d=!0;if(d)if(p.plan!==void 0){let P=p.plan,g=e,w=e,u=!1,b=e;x(P,{instancePath:s+
"/origin/plan",parentData:p,parentDataProperty:"plan",rootData:O,dynamicAnchors:L})||(t=t===null?x.errors:t.concat(x.errors),e=t.length);var l=b===e;u=u||l;let N=e;
if(P!==null){let j={instancePath:s+"/origin/plan",schemaPath:"#/properties/origin/properties/plan/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=
[j]:t.push(j),e++}var l=N===e;if(u=u||l,u)e=w,t!==null&&(w?t.length=w:t=null);else{let j={instancePath:s+"/origin/plan",schemaPath:"#/properties/origin/properti\
es/plan/anyOf",keyword:"anyOf",params:{}};return t===null?t=[j]:t.push(j),e++,Te.errors=t,!1}var d=g===e}else var d=!0}}}else return Te.errors=[{instancePath:s+
"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type:"object"}}],!1;var i=h===e}else var i=!0}}}}}}else return Te.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Te.errors=t,e===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Nr=ge,Jr={type:"\
object",properties:{format:{type:"string",const:"wesley.record/1"},phase:{type:"string",enum:["transform","diff","plan","rehearse","certify"]},wesley:{type:"str\
ing",minLength:1},options:{type:"object",propertyNames:{type:"string",minLength:1},additionalProperties:{type:"string"}},inputs:{type:"object",propertyNames:{type:"\
string",minLength:1},additionalProperties:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},outputs:{type:"object",propertyNames:{type:"string",minLength:1},
additionalProperties:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},digest:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["format","\
phase","wesley","options","inputs","outputs","digest"],additionalProperties:!1};function ge(r,{instancePath:s="",parentData:I,parentDataProperty:R,rootData:O=r,
dynamicAnchors:L={}}={}){let t=null,e=0,v=ge.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let h;if(r.format===void 0&&(h="format")||r.phase===void 0&&(h="phase")||r.wesley===void 0&&(h="wesley")||r.options===void 0&&(h="options")||r.inputs===
void 0&&(h="inputs")||r.outputs===void 0&&(h="outputs")||r.digest===void 0&&(h="digest"))return ge.errors=[{instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:h}}],!1;{let f=e;for(let n in r)if(!(n==="format"||n==="phase"||n==="wesley"||n==="options"||n==="inputs"||n==="outputs"||n==="dig\
est")){return ge.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(f===e){if(r.
format!==void 0){let n=r.format,m=e;if(typeof n!="string")return ge.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{
type:"string"}}],!1;if(n!=="wesley.record/1")return ge.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"\
wesley.record/1"}}],!1;var i=m===e}else var i=!0;if(i){if(r.phase!==void 0){let n=r.phase,m=e;if(typeof n!="string")return ge.errors=[{instancePath:s+"/phase",schemaPath:"\
#/properties/phase/type",keyword:"type",params:{type:"string"}}],!1;if(!(n==="transform"||n==="diff"||n==="plan"||n==="rehearse"||n==="certify"))return ge.errors=
[{instancePath:s+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues:Jr.properties.phase.enum}}],!1;var i=m===e}else var i=!0;if(i){
if(r.wesley!==void 0){let n=r.wesley,m=e;if(e===m)if(typeof n=="string"){if(q(n)<1)return ge.errors=[{instancePath:s+"/wesley",schemaPath:"#/properties/wesley/m\
inLength",keyword:"minLength",params:{limit:1}}],!1}else return ge.errors=[{instancePath:s+"/wesley",schemaPath:"#/properties/wesley/type",keyword:"type",params:{
type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(r.options!==void 0){let n=r.options,m=e;if(e===m)if(n&&typeof n=="object"&&!Array.isArray(n)){for(let g in n){
let w=e;if(e===w)if(typeof g=="string"){if(q(g)<1){let u={instancePath:s+"/options",schemaPath:"#/properties/options/propertyNames/minLength",keyword:"minLength",
params:{limit:1},propertyName:g};t===null?t=[u]:t.push(u),e++}}else{let u={instancePath:s+"/options",schemaPath:"#/properties/options/propertyNames/type",keyword:"\
type",params:{type:"string"},propertyName:g};t===null?t=[u]:t.push(u),e++}var y=w===e;if(!y){let u={instancePath:s+"/options",schemaPath:"#/properties/options/p\
ropertyNames",keyword:"propertyNames",params:{propertyName:g}};return t===null?t=[u]:t.push(u),e++,ge.errors=t,!1;break}}if(y)for(let g in n){let w=e;if(typeof n[g]!=
"string")return ge.errors=[{instancePath:s+"/options/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/options/additionalProperties/type",keyword:"\
type",params:{type:"string"}}],!1;var d=w===e;if(!d)break}}else return ge.errors=[{instancePath:s+"/options",schemaPath:"#/properties/options/type",keyword:"typ\
e",params:{type:"object"}}],!1;var i=m===e}else var i=!0;if(i){if(r.inputs!==void 0){let n=r.inputs,m=e;if(e===m)if(n&&typeof n=="object"&&!Array.isArray(n)){for(let g in n){
let w=e;if(e===w)if(typeof g=="string"){if(q(g)<1){let u={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/propertyNames/minLength",keyword:"minLength",
params:{limit:1},propertyName:g};t===null?t=[u]:t.push(u),e++}}else{let u={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/propertyNames/type",keyword:"\
type",params:{type:"string"},propertyName:g};t===null?t=[u]:t.push(u),e++}var l=w===e;if(!l){let u={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/pro\
pertyNames",keyword:"propertyNames",params:{propertyName:g}};return t===null?t=[u]:t.push(u),e++,ge.errors=t,!1;break}}if(l)for(let g in n){let w=e;x(n[g],{instancePath:s+
"/inputs/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:g,rootData:O,dynamicAnchors:L})||(t=t===null?x.errors:t.concat(x.errors),e=t.
length);var c=w===e;if(!c)break}}else return ge.errors=[{instancePath:s+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"object"}}],
!1;var i=m===e}else var i=!0;if(i){if(r.outputs!==void 0){let n=r.outputs,m=e;if(e===m)if(n&&typeof n=="object"&&!Array.isArray(n)){for(let g in n){let w=e;if(e===
w)if(typeof g=="string"){if(q(g)<1){let u={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames/minLength",keyword:"minLength",params:{limit:1},
propertyName:g};t===null?t=[u]:t.push(u),e++}}else{let u={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames/type",keyword:"type",params:{
type:"string"},propertyName:g};t===null?t=[u]:t.push(u),e++}var o=w===e;if(!o){let u={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames",
keyword:"propertyNames",params:{propertyName:g}};return t===null?t=[u]:t.push(u),e++,ge.errors=t,!1;break}}if(o)for(let g in n){let w=e;x(n[g],{instancePath:s+"\
/outputs/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:g,rootData:O,dynamicAnchors:L})||(t=t===null?x.errors:t.concat(x.errors),e=t.
length);var p=w===e;if(!p)break}}else return ge.errors=[{instancePath:s+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"object"}}],
!1;var i=m===e}else var i=!0;if(i)if(r.digest!==void 0){let n=e;x(r.digest,{instancePath:s+"/digest",parentData:r,parentDataProperty:"digest",rootData:O,dynamicAnchors:L})||
(t=t===null?x.errors:t.concat(x.errors),e=t.length);var i=n===e}else var i=!0}}}}}}}}else return ge.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return ge.errors=t,e===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var es={ir:Pr,"evidence-map":wr,changes:br,plan:_r,realm:Or,scores:Ar,envelope:Lr,baseline:Er,record:Nr,config:lr},rs={ir:{members:{format:null,schema:"Schema",
digest:"Digest",annotations:"Annotations"},literals:{format:"wesley.ir/1"}},"evidence-map":{members:{format:null,schema:"Digest",out:null,targets:{items:null},files:{
items:{members:{path:null,target:null,sha256:"Digest"},literals:{}}},elements:{items:"Place"},assertions:{items:"Assertion"}},literals:{format:"wesley.evidence/\
1"}},changes:{members:{format:null,from:{members:{schema:"Schema",digest:"Digest",annotations:"Annotations",origin:{members:{kind:null,file:null},literals:{}}},
literals:{}},to:{members:{schema:"Schema",digest:"Digest",annotations:"Annotations"},literals:{}},changes:{items:{members:{change:"Change",classification:null,address:"\
Address"},literals:{}}}},literals:{format:"wesley.changes/1"}},plan:{members:{format:null,from:"Digest",to:"Digest",postgres:null,changes:{items:"Change"},steps:{
items:"Step"}},literals:{format:"wesley.plan/1"}},realm:{members:{format:null,plan:"Digest",suite:"Digest",verdict:null,at:"Moment",server:"Server",fingerprints:{
members:{base:"Digest",target:"Digest"},literals:{}},rows:{items:{members:{table:null,rows:null},literals:{}}},steps:{items:"RehearsedStep"},checks:{items:"Chec\
kResult"},tests:"TestRun",present:{items:null},failure:{members:{code:null,message:null},literals:{}}},literals:{format:"wesley.realm/1"}},scores:{members:{format:null,
scs:"Coverage",tci:"Confidence",mri:"Risk",gates:{items:{members:{score:null,value:"BasisPoints",limit:"BasisPoints",passes:null},literals:{}}},verdict:null},literals:{
format:"wesley.scores/1"}},envelope:{members:{payload:null,payloadType:null,signatures:{items:{members:{keyid:null,sig:null},literals:{}}}},literals:{}},baseline:{
members:{format:null,schema:"Schema",digest:"Digest",annotations:"Annotations",origin:{members:{certificate:"Digest",plan:"Digest"},literals:{}}},literals:{format:"\
wesley.baseline/1"}},record:{members:{format:null,phase:null,wesley:null,options:{values:null},inputs:{values:"Digest"},outputs:{values:"Digest"},digest:"Digest"},
literals:{format:"wesley.record/1"}},config:{members:{$schema:null,schema:{items:null},out:null,targets:{items:null},naming:null,postgres:null,baseline:null,rehearse:{
members:{rows:null,timeout:null},literals:{}},policy:{members:{scs:null,mri:null,tci:null,maxAge:null},literals:{}}},literals:{}}},ss={Schema:{members:{enums:{items:"\
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
privileges:{items:null}},literals:{}},Digest:null,Annotations:{values:"Annotation"},Annotation:{members:{graphqlName:null,ts:null,zod:null,nullableItems:null,backfill:"\
Expression",deprecated:null,weight:null,critical:null,sensitive:null,pii:null,uid:null,renamedFrom:null,renamedValues:{values:null}},literals:{}},Place:{members:{
element:"Address",target:null,file:null,lines:null,sha256:"Digest"},literals:{}},Address:{members:{kind:null,table:null,name:null},literals:{}},Assertion:{members:{
number:null,element:"Address",asserts:null,description:null},literals:{}},Change:{either:[{members:{kind:null,enum:"Enum"},literals:{kind:"add-enum"}},{members:{
kind:null,enum:"Enum"},literals:{kind:"drop-enum"}},{members:{kind:null,enum:null,value:null,before:null},literals:{kind:"add-enum-value"}},{members:{kind:null,
enum:null,value:null},literals:{kind:"drop-enum-value"}},{members:{kind:null,enum:null,from:{items:null},to:{items:null}},literals:{kind:"reorder-enum-values"}},
{members:{kind:null,enum:null,from:null,to:null},literals:{kind:"set-enum-comment"}},{members:{kind:null,table:"Table"},literals:{kind:"add-table"}},{members:{kind:null,
table:"Table"},literals:{kind:"drop-table"}},{members:{kind:null,table:null,from:null,to:null},literals:{kind:"set-table-comment"}},{members:{kind:null,table:null,
column:"Column",backfill:"Expression"},literals:{kind:"add-column"}},{members:{kind:null,table:null,column:"Column"},literals:{kind:"drop-column"}},{members:{kind:null,
table:null,column:null,from:"ColumnType",to:"ColumnType"},literals:{kind:"widen-column"}},{members:{kind:null,table:null,column:null,from:"ColumnType",to:"Colum\
nType"},literals:{kind:"change-column-type"}},{members:{kind:null,table:null,column:null,backfill:"Expression"},literals:{kind:"set-not-null"}},{members:{kind:null,
table:null,column:null},literals:{kind:"drop-not-null"}},{members:{kind:null,table:null,column:null,from:"Expression",to:"Expression"},literals:{kind:"set-defau\
lt"}},{members:{kind:null,table:null,column:null,from:"Expression"},literals:{kind:"drop-default"}},{members:{kind:null,table:null,column:null,from:null,to:null},
literals:{kind:"set-column-comment"}},{members:{kind:null,table:null,from:"PrimaryKey",to:"PrimaryKey"},literals:{kind:"change-primary-key"}},{members:{kind:null,
table:null,constraint:"UniqueConstraint"},literals:{kind:"add-unique-constraint"}},{members:{kind:null,table:null,constraint:"UniqueConstraint"},literals:{kind:"\
drop-unique-constraint"}},{members:{kind:null,table:null,foreignKey:"ForeignKey"},literals:{kind:"add-foreign-key"}},{members:{kind:null,table:null,foreignKey:"\
ForeignKey"},literals:{kind:"drop-foreign-key"}},{members:{kind:null,table:null,check:"Check"},literals:{kind:"add-check"}},{members:{kind:null,table:null,check:"\
Check"},literals:{kind:"drop-check"}},{members:{kind:null,table:null,index:"Index"},literals:{kind:"add-index"}},{members:{kind:null,table:null,index:"Index"},literals:{
kind:"drop-index"}}]},Step:{members:{id:null,phase:null,do:"Statement",undo:"Statement",irreversible:null,transaction:null,lockTimeout:null,statementTimeout:null,
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
