// Made by npm run generate from tools/documents.
var Ir=Object.defineProperty;var us=Object.getOwnPropertyDescriptor;var ds=Object.getOwnPropertyNames;var ys=Object.prototype.hasOwnProperty;var cs=(r,s)=>()=>{try{return s||r((s={exports:{}}).exports,s),s.exports}catch(C){throw s=0,C}},hs=(r,s)=>{for(var C in s)Ir(r,C,{get:s[C],enumerable:!0})},gs=(r,s,C,$)=>{
if(s&&typeof s=="object"||typeof s=="function")for(let L of ds(s))!ys.call(r,L)&&L!==C&&Ir(r,L,{get:()=>s[L],enumerable:!($=us(s,L))||$.enumerable});return r};var ks=r=>gs(Ir({},"__esModule",{value:!0}),r);var Cr=cs(Rr=>{"use strict";Object.defineProperty(Rr,"__esModule",{value:!0});function zr(r){let s=r.length,C=0,$=0,L;for(;$<s;)C++,L=r.charCodeAt($++),L>=55296&&
L<=56319&&$<s&&(L=r.charCodeAt($),(L&64512)===56320&&$++);return C}Rr.default=zr;zr.code='require("ajv/dist/runtime/ucs2length").default'});var Vs={};hs(Vs,{definitions:()=>Ss,layouts:()=>Fs,validators:()=>$s});module.exports=ks(Vs);var Br=Or,Pr={type:"object",properties:{$schema:{type:"string"},schema:{anyOf:[{type:"string",minLength:1},{minItems:1,type:"array",items:{type:"string",minLength:1}}]},
out:{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},targets:{minItems:1,type:"array",items:{type:"string",enum:["postgre\
s","typescript","zod","pgtap","kysely"]},uniqueItems:!0},naming:{type:"string",enum:["snake_case","preserve"]},rls:{type:"string",enum:["settings","supabase"]},
scalars:{type:"object",propertyNames:{type:"string",minLength:1},additionalProperties:{type:"object",properties:{pg:{type:"string",minLength:1},ts:{type:"string",
minLength:1},zod:{type:"string",minLength:1}},required:["pg"],additionalProperties:!1}},types:{type:"object",properties:{bigint:{type:"string",enum:["string","b\
igint"]},date:{type:"string",enum:["Date","string"]}},additionalProperties:!1},postgres:{type:"integer",minimum:13,maximum:18},baseline:{type:"string",pattern:"\
^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},backfill:{type:"object",properties:{size:{type:"integer",minimum:1,maximum:9007199254740991},pause:{
type:"integer",minimum:0,maximum:9007199254740991},time:{type:"integer",minimum:0,maximum:9007199254740991},maxLag:{type:"integer",minimum:0,maximum:9007199254740991},
maxWaiting:{type:"integer",minimum:0,maximum:9007199254740991},patience:{type:"integer",minimum:0,maximum:9007199254740991}},additionalProperties:!1},rehearse:{
type:"object",properties:{rows:{type:"integer",minimum:1,maximum:9007199254740991},timeout:{type:"integer",minimum:1e3,maximum:9007199254740991},budget:{type:"i\
nteger",minimum:1,maximum:9007199254740991},seed:{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},workload:{type:"string",
pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}},additionalProperties:!1},policy:{type:"object",properties:{scs:{type:"number",minimum:0,
maximum:1},mri:{type:"number",minimum:0,maximum:1},tci:{type:"number",minimum:0,maximum:1},maxAge:{type:"integer",minimum:8,maximum:365}},additionalProperties:!1}},
additionalProperties:!1},vs=Object.prototype.hasOwnProperty,wr=Cr().default,_r=new RegExp("^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$","u");function Or(r,{
instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=Or.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&
(P.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let c in r)if(!vs.call(Pr.properties,c)){let i={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:c}};t===null?t=[i]:t.push(i),e++}if(r.$schema!==void 0&&typeof r.$schema!="string"){let c={instancePath:s+
"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};t===null?t=[c]:t.push(c),e++}if(r.schema!==void 0){let c=r.schema,i=e,
l=!1,f=e;if(typeof c=="string"){if(wr(c)<1){let y={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};
t===null?t=[y]:t.push(y),e++}}else{let y={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?
t=[y]:t.push(y),e++}var n=f===e;l=l||n;let m=e;if(Array.isArray(c)){if(c.length<1){let u={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/1/minIt\
ems",keyword:"minItems",params:{limit:1}};t===null?t=[u]:t.push(u),e++}let y=c.length;for(let u=0;u<y;u++){let p=c[u];if(typeof p=="string"){if(wr(p)<1){let o={
instancePath:s+"/schema/"+u,schemaPath:"#/properties/schema/anyOf/1/items/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[o]:t.push(o),e++}}else{let o={
instancePath:s+"/schema/"+u,schemaPath:"#/properties/schema/anyOf/1/items/type",keyword:"type",params:{type:"string"}};t===null?t=[o]:t.push(o),e++}}}else{let y={
instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf/1/type",keyword:"type",params:{type:"array"}};t===null?t=[y]:t.push(y),e++}var n=m===e;if(l=l||n,
l)e=i,t!==null&&(i?t.length=i:t=null);else{let y={instancePath:s+"/schema",schemaPath:"#/properties/schema/anyOf",keyword:"anyOf",params:{}};t===null?t=[y]:t.push(
y),e++}}if(r.out!==void 0){let c=r.out;if(typeof c=="string"){if(!_r.test(c)){let i={instancePath:s+"/out",schemaPath:"#/properties/out/pattern",keyword:"patter\
n",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}};t===null?t=[i]:t.push(i),e++}}else{let i={instancePath:s+"/out",schemaPath:"\
#/properties/out/type",keyword:"type",params:{type:"string"}};t===null?t=[i]:t.push(i),e++}}if(r.targets!==void 0){let c=r.targets;if(Array.isArray(c)){if(c.length<
1){let m={instancePath:s+"/targets",schemaPath:"#/properties/targets/minItems",keyword:"minItems",params:{limit:1}};t===null?t=[m]:t.push(m),e++}let i=c.length;
for(let m=0;m<i;m++){let y=c[m];if(typeof y!="string"){let u={instancePath:s+"/targets/"+m,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type:"\
string"}};t===null?t=[u]:t.push(u),e++}if(!(y==="postgres"||y==="typescript"||y==="zod"||y==="pgtap"||y==="kysely")){let u={instancePath:s+"/targets/"+m,schemaPath:"\
#/properties/targets/items/enum",keyword:"enum",params:{allowedValues:Pr.properties.targets.items.enum}};t===null?t=[u]:t.push(u),e++}}let l=c.length,f;if(l>1){
let m={};for(;l--;){let y=c[l];if(typeof y=="string"){if(typeof m[y]=="number"){f=m[y];let u={instancePath:s+"/targets",schemaPath:"#/properties/targets/uniqueI\
tems",keyword:"uniqueItems",params:{i:l,j:f}};t===null?t=[u]:t.push(u),e++;break}m[y]=l}}}}else{let i={instancePath:s+"/targets",schemaPath:"#/properties/target\
s/type",keyword:"type",params:{type:"array"}};t===null?t=[i]:t.push(i),e++}}if(r.naming!==void 0){let c=r.naming;if(typeof c!="string"){let i={instancePath:s+"/\
naming",schemaPath:"#/properties/naming/type",keyword:"type",params:{type:"string"}};t===null?t=[i]:t.push(i),e++}if(!(c==="snake_case"||c==="preserve")){let i={
instancePath:s+"/naming",schemaPath:"#/properties/naming/enum",keyword:"enum",params:{allowedValues:Pr.properties.naming.enum}};t===null?t=[i]:t.push(i),e++}}if(r.
rls!==void 0){let c=r.rls;if(typeof c!="string"){let i={instancePath:s+"/rls",schemaPath:"#/properties/rls/type",keyword:"type",params:{type:"string"}};t===null?
t=[i]:t.push(i),e++}if(!(c==="settings"||c==="supabase")){let i={instancePath:s+"/rls",schemaPath:"#/properties/rls/enum",keyword:"enum",params:{allowedValues:Pr.
properties.rls.enum}};t===null?t=[i]:t.push(i),e++}}if(r.scalars!==void 0){let c=r.scalars;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let i in c){let l=e;
if(typeof i=="string"){if(wr(i)<1){let f={instancePath:s+"/scalars",schemaPath:"#/properties/scalars/propertyNames/minLength",keyword:"minLength",params:{limit:1},
propertyName:i};t===null?t=[f]:t.push(f),e++}}else{let f={instancePath:s+"/scalars",schemaPath:"#/properties/scalars/propertyNames/type",keyword:"type",params:{
type:"string"},propertyName:i};t===null?t=[f]:t.push(f),e++}var k=l===e;if(!k){let f={instancePath:s+"/scalars",schemaPath:"#/properties/scalars/propertyNames",
keyword:"propertyNames",params:{propertyName:i}};t===null?t=[f]:t.push(f),e++}}for(let i in c){let l=c[i];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.pg===
void 0){let f={instancePath:s+"/scalars/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scalars/additionalProperties/required",keyword:"requ\
ired",params:{missingProperty:"pg"}};t===null?t=[f]:t.push(f),e++}for(let f in l)if(!(f==="pg"||f==="ts"||f==="zod")){let m={instancePath:s+"/scalars/"+i.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scalars/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};
t===null?t=[m]:t.push(m),e++}if(l.pg!==void 0){let f=l.pg;if(typeof f=="string"){if(wr(f)<1){let m={instancePath:s+"/scalars/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/pg",schemaPath:"#/properties/scalars/additionalProperties/properties/pg/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[m]:t.push(m),e++}}else{
let m={instancePath:s+"/scalars/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/pg",schemaPath:"#/properties/scalars/additionalProperties/properties/pg/type",keyword:"\
type",params:{type:"string"}};t===null?t=[m]:t.push(m),e++}}if(l.ts!==void 0){let f=l.ts;if(typeof f=="string"){if(wr(f)<1){let m={instancePath:s+"/scalars/"+i.
replace(/~/g,"~0").replace(/\//g,"~1")+"/ts",schemaPath:"#/properties/scalars/additionalProperties/properties/ts/minLength",keyword:"minLength",params:{limit:1}};
t===null?t=[m]:t.push(m),e++}}else{let m={instancePath:s+"/scalars/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/ts",schemaPath:"#/properties/scalars/additionalP\
roperties/properties/ts/type",keyword:"type",params:{type:"string"}};t===null?t=[m]:t.push(m),e++}}if(l.zod!==void 0){let f=l.zod;if(typeof f=="string"){if(wr(f)<
1){let m={instancePath:s+"/scalars/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/zod",schemaPath:"#/properties/scalars/additionalProperties/properties/zod/minLen\
gth",keyword:"minLength",params:{limit:1}};t===null?t=[m]:t.push(m),e++}}else{let m={instancePath:s+"/scalars/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/zod",
schemaPath:"#/properties/scalars/additionalProperties/properties/zod/type",keyword:"type",params:{type:"string"}};t===null?t=[m]:t.push(m),e++}}}else{let f={instancePath:s+
"/scalars/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scalars/additionalProperties/type",keyword:"type",params:{type:"object"}};t===null?
t=[f]:t.push(f),e++}}}else{let i={instancePath:s+"/scalars",schemaPath:"#/properties/scalars/type",keyword:"type",params:{type:"object"}};t===null?t=[i]:t.push(
i),e++}}if(r.types!==void 0){let c=r.types;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let i in c)if(!(i==="bigint"||i==="date")){let l={instancePath:s+"/t\
ypes",schemaPath:"#/properties/types/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};t===null?t=[l]:t.push(l),e++}if(c.bigint!==
void 0){let i=c.bigint;if(typeof i!="string"){let l={instancePath:s+"/types/bigint",schemaPath:"#/properties/types/properties/bigint/type",keyword:"type",params:{
type:"string"}};t===null?t=[l]:t.push(l),e++}if(!(i==="string"||i==="bigint")){let l={instancePath:s+"/types/bigint",schemaPath:"#/properties/types/properties/b\
igint/enum",keyword:"enum",params:{allowedValues:Pr.properties.types.properties.bigint.enum}};t===null?t=[l]:t.push(l),e++}}if(c.date!==void 0){let i=c.date;if(typeof i!=
"string"){let l={instancePath:s+"/types/date",schemaPath:"#/properties/types/properties/date/type",keyword:"type",params:{type:"string"}};t===null?t=[l]:t.push(
l),e++}if(!(i==="Date"||i==="string")){let l={instancePath:s+"/types/date",schemaPath:"#/properties/types/properties/date/enum",keyword:"enum",params:{allowedValues:Pr.
properties.types.properties.date.enum}};t===null?t=[l]:t.push(l),e++}}}else{let i={instancePath:s+"/types",schemaPath:"#/properties/types/type",keyword:"type",params:{
type:"object"}};t===null?t=[i]:t.push(i),e++}}if(r.postgres!==void 0){let c=r.postgres;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let i={instancePath:s+
"/postgres",schemaPath:"#/properties/postgres/type",keyword:"type",params:{type:"integer"}};t===null?t=[i]:t.push(i),e++}if(typeof c=="number"&&isFinite(c)){if(c>
18||isNaN(c)){let i={instancePath:s+"/postgres",schemaPath:"#/properties/postgres/maximum",keyword:"maximum",params:{comparison:"<=",limit:18}};t===null?t=[i]:t.
push(i),e++}if(c<13||isNaN(c)){let i={instancePath:s+"/postgres",schemaPath:"#/properties/postgres/minimum",keyword:"minimum",params:{comparison:">=",limit:13}};
t===null?t=[i]:t.push(i),e++}}}if(r.baseline!==void 0){let c=r.baseline;if(typeof c=="string"){if(!_r.test(c)){let i={instancePath:s+"/baseline",schemaPath:"#/p\
roperties/baseline/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}};t===null?t=[i]:t.push(i),e++}}else{
let i={instancePath:s+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type:"string"}};t===null?t=[i]:t.push(i),e++}}if(r.backfill!==void 0){
let c=r.backfill;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let i in c)if(!(i==="size"||i==="pause"||i==="time"||i==="maxLag"||i==="maxWaiting"||i==="pati\
ence")){let l={instancePath:s+"/backfill",schemaPath:"#/properties/backfill/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
t===null?t=[l]:t.push(l),e++}if(c.size!==void 0){let i=c.size;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let l={instancePath:s+"/backfill/size",schemaPath:"\
#/properties/backfill/properties/size/type",keyword:"type",params:{type:"integer"}};t===null?t=[l]:t.push(l),e++}if(typeof i=="number"&&isFinite(i)){if(i>9007199254740991||
isNaN(i)){let l={instancePath:s+"/backfill/size",schemaPath:"#/properties/backfill/properties/size/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
t===null?t=[l]:t.push(l),e++}if(i<1||isNaN(i)){let l={instancePath:s+"/backfill/size",schemaPath:"#/properties/backfill/properties/size/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1}};t===null?t=[l]:t.push(l),e++}}}if(c.pause!==void 0){let i=c.pause;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){
let l={instancePath:s+"/backfill/pause",schemaPath:"#/properties/backfill/properties/pause/type",keyword:"type",params:{type:"integer"}};t===null?t=[l]:t.push(l),
e++}if(typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(i)){let l={instancePath:s+"/backfill/pause",schemaPath:"#/properties/backfill/properties/pa\
use/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};t===null?t=[l]:t.push(l),e++}if(i<0||isNaN(i)){let l={instancePath:s+"/backfill/\
pause",schemaPath:"#/properties/backfill/properties/pause/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[l]:t.push(l),e++}}}if(c.time!==
void 0){let i=c.time;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let l={instancePath:s+"/backfill/time",schemaPath:"#/properties/backfill/properti\
es/time/type",keyword:"type",params:{type:"integer"}};t===null?t=[l]:t.push(l),e++}if(typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(i)){let l={instancePath:s+
"/backfill/time",schemaPath:"#/properties/backfill/properties/time/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};t===null?t=[l]:t.
push(l),e++}if(i<0||isNaN(i)){let l={instancePath:s+"/backfill/time",schemaPath:"#/properties/backfill/properties/time/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};t===null?t=[l]:t.push(l),e++}}}if(c.maxLag!==void 0){let i=c.maxLag;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let l={instancePath:s+
"/backfill/maxLag",schemaPath:"#/properties/backfill/properties/maxLag/type",keyword:"type",params:{type:"integer"}};t===null?t=[l]:t.push(l),e++}if(typeof i=="\
number"&&isFinite(i)){if(i>9007199254740991||isNaN(i)){let l={instancePath:s+"/backfill/maxLag",schemaPath:"#/properties/backfill/properties/maxLag/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991}};t===null?t=[l]:t.push(l),e++}if(i<0||isNaN(i)){let l={instancePath:s+"/backfill/maxLag",schemaPath:"#/\
properties/backfill/properties/maxLag/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[l]:t.push(l),e++}}}if(c.maxWaiting!==void 0){let i=c.
maxWaiting;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let l={instancePath:s+"/backfill/maxWaiting",schemaPath:"#/properties/backfill/properties/m\
axWaiting/type",keyword:"type",params:{type:"integer"}};t===null?t=[l]:t.push(l),e++}if(typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(i)){let l={
instancePath:s+"/backfill/maxWaiting",schemaPath:"#/properties/backfill/properties/maxWaiting/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
t===null?t=[l]:t.push(l),e++}if(i<0||isNaN(i)){let l={instancePath:s+"/backfill/maxWaiting",schemaPath:"#/properties/backfill/properties/maxWaiting/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};t===null?t=[l]:t.push(l),e++}}}if(c.patience!==void 0){let i=c.patience;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){let l={instancePath:s+"/backfill/patience",schemaPath:"#/properties/backfill/properties/patience/type",keyword:"type",params:{type:"integer"}};t===null?t=[
l]:t.push(l),e++}if(typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(i)){let l={instancePath:s+"/backfill/patience",schemaPath:"#/properties/backfi\
ll/properties/patience/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};t===null?t=[l]:t.push(l),e++}if(i<0||isNaN(i)){let l={instancePath:s+
"/backfill/patience",schemaPath:"#/properties/backfill/properties/patience/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[l]:t.push(l),
e++}}}}else{let i={instancePath:s+"/backfill",schemaPath:"#/properties/backfill/type",keyword:"type",params:{type:"object"}};t===null?t=[i]:t.push(i),e++}}if(r.
rehearse!==void 0){let c=r.rehearse;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let i in c)if(!(i==="rows"||i==="timeout"||i==="budget"||i==="seed"||i==="w\
orkload")){let l={instancePath:s+"/rehearse",schemaPath:"#/properties/rehearse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
t===null?t=[l]:t.push(l),e++}if(c.rows!==void 0){let i=c.rows;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let l={instancePath:s+"/rehearse/rows",schemaPath:"\
#/properties/rehearse/properties/rows/type",keyword:"type",params:{type:"integer"}};t===null?t=[l]:t.push(l),e++}if(typeof i=="number"&&isFinite(i)){if(i>9007199254740991||
isNaN(i)){let l={instancePath:s+"/rehearse/rows",schemaPath:"#/properties/rehearse/properties/rows/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
t===null?t=[l]:t.push(l),e++}if(i<1||isNaN(i)){let l={instancePath:s+"/rehearse/rows",schemaPath:"#/properties/rehearse/properties/rows/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1}};t===null?t=[l]:t.push(l),e++}}}if(c.timeout!==void 0){let i=c.timeout;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){let l={instancePath:s+"/rehearse/timeout",schemaPath:"#/properties/rehearse/properties/timeout/type",keyword:"type",params:{type:"integer"}};t===null?t=[l]:
t.push(l),e++}if(typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(i)){let l={instancePath:s+"/rehearse/timeout",schemaPath:"#/properties/rehearse/p\
roperties/timeout/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};t===null?t=[l]:t.push(l),e++}if(i<1e3||isNaN(i)){let l={instancePath:s+
"/rehearse/timeout",schemaPath:"#/properties/rehearse/properties/timeout/minimum",keyword:"minimum",params:{comparison:">=",limit:1e3}};t===null?t=[l]:t.push(l),
e++}}}if(c.budget!==void 0){let i=c.budget;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let l={instancePath:s+"/rehearse/budget",schemaPath:"#/prop\
erties/rehearse/properties/budget/type",keyword:"type",params:{type:"integer"}};t===null?t=[l]:t.push(l),e++}if(typeof i=="number"&&isFinite(i)){if(i>9007199254740991||
isNaN(i)){let l={instancePath:s+"/rehearse/budget",schemaPath:"#/properties/rehearse/properties/budget/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
t===null?t=[l]:t.push(l),e++}if(i<1||isNaN(i)){let l={instancePath:s+"/rehearse/budget",schemaPath:"#/properties/rehearse/properties/budget/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:1}};t===null?t=[l]:t.push(l),e++}}}if(c.seed!==void 0){let i=c.seed;if(typeof i=="string"){if(!_r.test(i)){let l={instancePath:s+
"/rehearse/seed",schemaPath:"#/properties/rehearse/properties/seed/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f\
]+$"}};t===null?t=[l]:t.push(l),e++}}else{let l={instancePath:s+"/rehearse/seed",schemaPath:"#/properties/rehearse/properties/seed/type",keyword:"type",params:{
type:"string"}};t===null?t=[l]:t.push(l),e++}}if(c.workload!==void 0){let i=c.workload;if(typeof i=="string"){if(!_r.test(i)){let l={instancePath:s+"/rehearse/w\
orkload",schemaPath:"#/properties/rehearse/properties/workload/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}};
t===null?t=[l]:t.push(l),e++}}else{let l={instancePath:s+"/rehearse/workload",schemaPath:"#/properties/rehearse/properties/workload/type",keyword:"type",params:{
type:"string"}};t===null?t=[l]:t.push(l),e++}}}else{let i={instancePath:s+"/rehearse",schemaPath:"#/properties/rehearse/type",keyword:"type",params:{type:"objec\
t"}};t===null?t=[i]:t.push(i),e++}}if(r.policy!==void 0){let c=r.policy;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let i in c)if(!(i==="scs"||i==="mri"||i===
"tci"||i==="maxAge")){let l={instancePath:s+"/policy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
t===null?t=[l]:t.push(l),e++}if(c.scs!==void 0){let i=c.scs;if(typeof i=="number"&&isFinite(i)){if(i>1||isNaN(i)){let l={instancePath:s+"/policy/scs",schemaPath:"\
#/properties/policy/properties/scs/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};t===null?t=[l]:t.push(l),e++}if(i<0||isNaN(i)){let l={instancePath:s+
"/policy/scs",schemaPath:"#/properties/policy/properties/scs/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[l]:t.push(l),e++}}else{let l={
instancePath:s+"/policy/scs",schemaPath:"#/properties/policy/properties/scs/type",keyword:"type",params:{type:"number"}};t===null?t=[l]:t.push(l),e++}}if(c.mri!==
void 0){let i=c.mri;if(typeof i=="number"&&isFinite(i)){if(i>1||isNaN(i)){let l={instancePath:s+"/policy/mri",schemaPath:"#/properties/policy/properties/mri/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:1}};t===null?t=[l]:t.push(l),e++}if(i<0||isNaN(i)){let l={instancePath:s+"/policy/mri",schemaPath:"#/prope\
rties/policy/properties/mri/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[l]:t.push(l),e++}}else{let l={instancePath:s+"/policy/mri",
schemaPath:"#/properties/policy/properties/mri/type",keyword:"type",params:{type:"number"}};t===null?t=[l]:t.push(l),e++}}if(c.tci!==void 0){let i=c.tci;if(typeof i==
"number"&&isFinite(i)){if(i>1||isNaN(i)){let l={instancePath:s+"/policy/tci",schemaPath:"#/properties/policy/properties/tci/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1}};t===null?t=[l]:t.push(l),e++}if(i<0||isNaN(i)){let l={instancePath:s+"/policy/tci",schemaPath:"#/properties/policy/properties/tci/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};t===null?t=[l]:t.push(l),e++}}else{let l={instancePath:s+"/policy/tci",schemaPath:"#/properties/policy/properties/tci\
/type",keyword:"type",params:{type:"number"}};t===null?t=[l]:t.push(l),e++}}if(c.maxAge!==void 0){let i=c.maxAge;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){let l={instancePath:s+"/policy/maxAge",schemaPath:"#/properties/policy/properties/maxAge/type",keyword:"type",params:{type:"integer"}};t===null?t=[l]:t.push(
l),e++}if(typeof i=="number"&&isFinite(i)){if(i>365||isNaN(i)){let l={instancePath:s+"/policy/maxAge",schemaPath:"#/properties/policy/properties/maxAge/maximum",
keyword:"maximum",params:{comparison:"<=",limit:365}};t===null?t=[l]:t.push(l),e++}if(i<8||isNaN(i)){let l={instancePath:s+"/policy/maxAge",schemaPath:"#/proper\
ties/policy/properties/maxAge/minimum",keyword:"minimum",params:{comparison:">=",limit:8}};t===null?t=[l]:t.push(l),e++}}}}else{let i={instancePath:s+"/policy",
schemaPath:"#/properties/policy/type",keyword:"type",params:{type:"object"}};t===null?t=[i]:t.push(i),e++}}}else{let c={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};t===null?t=[c]:t.push(c),e++}return Or.errors=t,e===0}Or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ss=lr;var Ps={type:"object",properties:{name:{type:"string",minLength:1},values:{type:"array",items:{type:"string",minLength:1}},comment:{type:["string","null"]}},required:[
"name","values","comment"],additionalProperties:!1},x=Cr().default;function Oe(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){
let t=null,e=0,P=Oe.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.
name===void 0&&(c="name")||r.values===void 0&&(c="values")||r.comment===void 0&&(c="comment"))return Oe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:c}}],!1;{let i=e;for(let l in r)if(!(l==="name"||l==="values"||l==="comment")){return Oe.errors=[{instancePath:s,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(i===e){if(r.name!==void 0){let l=r.name,f=e;if(e===f)if(typeof l==
"string"){if(x(l)<1)return Oe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Oe.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var n=f===e}else var n=!0;if(n){if(r.values!==void 0){
let l=r.values,f=e;if(e===f)if(Array.isArray(l)){var k=!0;let y=l.length;for(let u=0;u<y;u++){let p=l[u],o=e;if(e===o)if(typeof p=="string"){if(x(p)<1)return Oe.
errors=[{instancePath:s+"/values/"+u,schemaPath:"#/properties/values/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Oe.errors=[{instancePath:s+
"/values/"+u,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type:"string"}}],!1;var k=o===e;if(!k)break}}else return Oe.errors=[{instancePath:s+
"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"}}],!1;var n=f===e}else var n=!0;if(n)if(r.comment!==void 0){let l=r.comment,
f=e;if(typeof l!="string"&&l!==null)return Oe.errors=[{instancePath:s+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:Ps.properties.
comment.type}}],!1;var n=f===e}else var n=!0}}}}else return Oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Oe.
errors=t,e===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Kr={type:"object",properties:{name:{type:"string",minLength:1},columns:{type:"array",
items:{$ref:"https://wesley.dev/schemas/definitions/Column"}},primaryKey:{$ref:"https://wesley.dev/schemas/definitions/PrimaryKey"},uniqueConstraints:{type:"arr\
ay",items:{$ref:"https://wesley.dev/schemas/definitions/UniqueConstraint"}},foreignKeys:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Foreig\
nKey"}},checks:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Check"}},indexes:{type:"array",items:{$ref:"https://wesley.dev/schemas/definiti\
ons/Index"}},rowSecurity:{$ref:"https://wesley.dev/schemas/definitions/RowSecurity"},policies:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/\
Policy"}},grants:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Grant"}},comment:{type:["string","null"]}},required:["name","columns","primar\
yKey","uniqueConstraints","foreignKeys","checks","indexes","rowSecurity","policies","grants","comment"],additionalProperties:!1},mr=Object.prototype.hasOwnProperty,
ws={type:"object",properties:{name:{type:"string",minLength:1},type:{$ref:"https://wesley.dev/schemas/definitions/ColumnType"},nullable:{type:"boolean"},default:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]},generated:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{
type:"null"}]},comment:{type:["string","null"]}},required:["name","type","nullable","default","generated","comment"],additionalProperties:!1},bs={type:"object",
discriminator:{propertyName:"kind"},oneOf:[{type:"object",properties:{kind:{type:"string",const:"builtin"},name:{type:"string",enum:["bigint","bit varying","bit",
"boolean","bytea","character varying","character","cidr","citext","date","double precision","inet","integer","interval","json","jsonb","ltree","macaddr","numeri\
c","real","smallint","text","time with time zone","time without time zone","timestamp with time zone","timestamp without time zone","uuid"]},modifiers:{maxItems:2,
type:"array",items:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991}},array:{type:"boolean"}},required:["kind","name","modifiers","array"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"enum"},name:{type:"string",minLength:1},array:{type:"boolean"}},required:["kind","name","array"],additionalProperties:!1}]};
function G(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=G.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l=r.kind;if(typeof l=="string")if(l==="builtin"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let m;if(r.kind===void 0&&(m="kind")||r.name===void 0&&(m="name")||r.modifiers===void 0&&(m="modifiers")||r.array===void 0&&
(m="array"))return G.errors=[{instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:m}}],!1;{let y=e;for(let u in r)if(!(u===
"kind"||u==="name"||u==="modifiers"||u==="array")){return G.errors=[{instancePath:s,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:u}}],!1;break}if(y===e){if(r.kind!==void 0){let u=r.kind,p=e;if(typeof u!="string")return G.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/0/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(u!=="builtin")return G.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties\
/kind/const",keyword:"const",params:{allowedValue:"builtin"}}],!1;var n=p===e}else var n=!0;if(n){if(r.name!==void 0){let u=r.name,p=e;if(typeof u!="string")return G.
errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/0/properties/name/type",keyword:"type",params:{type:"string"}}],!1;if(!(u==="bigint"||u==="bit varying"||u===
"bit"||u==="boolean"||u==="bytea"||u==="character varying"||u==="character"||u==="cidr"||u==="citext"||u==="date"||u==="double precision"||u==="inet"||u==="inte\
ger"||u==="interval"||u==="json"||u==="jsonb"||u==="ltree"||u==="macaddr"||u==="numeric"||u==="real"||u==="smallint"||u==="text"||u==="time with time zone"||u===
"time without time zone"||u==="timestamp with time zone"||u==="timestamp without time zone"||u==="uuid"))return G.errors=[{instancePath:s+"/name",schemaPath:"#/\
oneOf/0/properties/name/enum",keyword:"enum",params:{allowedValues:bs.oneOf[0].properties.name.enum}}],!1;var n=p===e}else var n=!0;if(n){if(r.modifiers!==void 0){
let u=r.modifiers,p=e;if(e===p)if(Array.isArray(u)){if(u.length>2)return G.errors=[{instancePath:s+"/modifiers",schemaPath:"#/oneOf/0/properties/modifiers/maxIt\
ems",keyword:"maxItems",params:{limit:2}}],!1;{var k=!0;let g=u.length;for(let b=0;b<g;b++){let O=u[b],h=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(
O)))return G.errors=[{instancePath:s+"/modifiers/"+b,schemaPath:"#/oneOf/0/properties/modifiers/items/type",keyword:"type",params:{type:"integer"}}],!1;if(e===h&&
typeof O=="number"&&isFinite(O)){if(O>9007199254740991||isNaN(O))return G.errors=[{instancePath:s+"/modifiers/"+b,schemaPath:"#/oneOf/0/properties/modifiers/ite\
ms/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(O<-9007199254740991||isNaN(O))return G.errors=[{instancePath:s+"/modifiers\
/"+b,schemaPath:"#/oneOf/0/properties/modifiers/items/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}}],!1}var k=h===e;if(!k)break}}}else
return G.errors=[{instancePath:s+"/modifiers",schemaPath:"#/oneOf/0/properties/modifiers/type",keyword:"type",params:{type:"array"}}],!1;var n=p===e}else var n=!0;
if(n)if(r.array!==void 0){let u=e;if(typeof r.array!="boolean")return G.errors=[{instancePath:s+"/array",schemaPath:"#/oneOf/0/properties/array/type",keyword:"t\
ype",params:{type:"boolean"}}],!1;var n=u===e}else var n=!0}}}}}else return G.errors=[{instancePath:s,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"o\
bject"}}],!1;var c=!0}else if(l==="enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.kind===void 0&&(m="kind")||r.name===void 0&&(m="name")||
r.array===void 0&&(m="array"))return G.errors=[{instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:m}}],!1;{let y=e;for(let u in r)
if(!(u==="kind"||u==="name"||u==="array")){return G.errors=[{instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}}],
!1;break}if(y===e){if(r.kind!==void 0){let u=r.kind,p=e;if(typeof u!="string")return G.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/typ\
e",keyword:"type",params:{type:"string"}}],!1;if(u!=="enum")return G.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",
params:{allowedValue:"enum"}}],!1;var i=p===e}else var i=!0;if(i){if(r.name!==void 0){let u=r.name,p=e;if(e===p)if(typeof u=="string"){if(x(u)<1)return G.errors=
[{instancePath:s+"/name",schemaPath:"#/oneOf/1/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return G.errors=[{instancePath:s+"/name",
schemaPath:"#/oneOf/1/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i)if(r.array!==void 0){let u=e;if(typeof r.array!=
"boolean")return G.errors=[{instancePath:s+"/array",schemaPath:"#/oneOf/1/properties/array/type",keyword:"type",params:{type:"boolean"}}],!1;var i=u===e}else var i=!0}}}}else
return G.errors=[{instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"}}],!1;c!==!0&&(c=!0)}else return G.errors=[{instancePath:s,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:l}}],!1;else return G.errors=[{instancePath:s,schemaPath:"#/discriminator",
keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:l}}],!1}else return G.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return G.errors=t,P.props=c,e===0}G.evaluated={dynamicProps:!0,dynamicItems:!1};function V(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=V.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.sql===void 0&&(i="sql")||r.columns===void 0&&(i="columns")||
r.functions===void 0&&(i="functions"))return V.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i}}],!1;{let l=e;for(let f in r)
if(!(f==="sql"||f==="columns"||f==="functions")){return V.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],
!1;break}if(l===e){if(r.sql!==void 0){let f=r.sql,m=e;if(e===m)if(typeof f=="string"){if(x(f)<1)return V.errors=[{instancePath:s+"/sql",schemaPath:"#/properties\
/sql/minLength",keyword:"minLength",params:{limit:1}}],!1}else return V.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{
type:"string"}}],!1;var n=m===e}else var n=!0;if(n){if(r.columns!==void 0){let f=r.columns,m=e;if(e===m)if(Array.isArray(f)){var k=!0;let u=f.length;for(let p=0;p<
u;p++){let o=f[p],g=e;if(e===g)if(typeof o=="string"){if(x(o)<1)return V.errors=[{instancePath:s+"/columns/"+p,schemaPath:"#/properties/columns/items/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return V.errors=[{instancePath:s+"/columns/"+p,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{
type:"string"}}],!1;var k=g===e;if(!k)break}}else return V.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"\
array"}}],!1;var n=m===e}else var n=!0;if(n)if(r.functions!==void 0){let f=r.functions,m=e;if(e===m)if(Array.isArray(f)){var c=!0;let u=f.length;for(let p=0;p<u;p++){
let o=f[p],g=e;if(e===g)if(typeof o=="string"){if(x(o)<1)return V.errors=[{instancePath:s+"/functions/"+p,schemaPath:"#/properties/functions/items/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return V.errors=[{instancePath:s+"/functions/"+p,schemaPath:"#/properties/functions/items/type",keyword:"type",params:{type:"\
string"}}],!1;var c=g===e;if(!c)break}}else return V.errors=[{instancePath:s+"/functions",schemaPath:"#/properties/functions/type",keyword:"type",params:{type:"\
array"}}],!1;var n=m===e}else var n=!0}}}}else return V.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return V.errors=t,
e===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Le(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){
let t=null,e=0,P=Le.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.
name===void 0&&(i="name")||r.type===void 0&&(i="type")||r.nullable===void 0&&(i="nullable")||r.default===void 0&&(i="default")||r.generated===void 0&&(i="genera\
ted")||r.comment===void 0&&(i="comment"))return Le.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i}}],!1;{let l=e;for(let f in r)
if(!(f==="name"||f==="type"||f==="nullable"||f==="default"||f==="generated"||f==="comment")){return Le.errors=[{instancePath:s,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(l===e){if(r.name!==void 0){let f=r.name,m=e;if(e===m)if(typeof f=="string"){if(x(f)<
1)return Le.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Le.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var n=m===e}else var n=!0;if(n){if(r.type!==void 0){let f=e;G(r.type,{instancePath:s+
"/type",parentData:r,parentDataProperty:"type",rootData:L,dynamicAnchors:N})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var n=f===e}else var n=!0;if(n){
if(r.nullable!==void 0){let f=e;if(typeof r.nullable!="boolean")return Le.errors=[{instancePath:s+"/nullable",schemaPath:"#/properties/nullable/type",keyword:"t\
ype",params:{type:"boolean"}}],!1;var n=f===e}else var n=!0;if(n){if(r.default!==void 0){let f=r.default,m=e,y=e,u=!1,p=e;V(f,{instancePath:s+"/default",parentData:r,
parentDataProperty:"default",rootData:L,dynamicAnchors:N})||(t=t===null?V.errors:t.concat(V.errors),e=t.length);var k=p===e;u=u||k;let o=e;if(f!==null){let b={instancePath:s+
"/default",schemaPath:"#/properties/default/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var k=o===e;if(u=u||k,u)e=y,t!==null&&
(y?t.length=y:t=null);else{let b={instancePath:s+"/default",schemaPath:"#/properties/default/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,
Le.errors=t,!1}var n=m===e}else var n=!0;if(n){if(r.generated!==void 0){let f=r.generated,m=e,y=e,u=!1,p=e;V(f,{instancePath:s+"/generated",parentData:r,parentDataProperty:"\
generated",rootData:L,dynamicAnchors:N})||(t=t===null?V.errors:t.concat(V.errors),e=t.length);var c=p===e;u=u||c;let o=e;if(f!==null){let b={instancePath:s+"/ge\
nerated",schemaPath:"#/properties/generated/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var c=o===e;if(u=u||c,u)e=y,t!==null&&
(y?t.length=y:t=null);else{let b={instancePath:s+"/generated",schemaPath:"#/properties/generated/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(
b),e++,Le.errors=t,!1}var n=m===e}else var n=!0;if(n)if(r.comment!==void 0){let f=r.comment,m=e;if(typeof f!="string"&&f!==null)return Le.errors=[{instancePath:s+
"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:ws.properties.comment.type}}],!1;var n=m===e}else var n=!0}}}}}}}else return Le.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Le.errors=t,e===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ne(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=Ne.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.name===void 0&&(c="name")||r.columns===void 0&&(c="column\
s"))return Ne.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;{let i=e;for(let l in r)if(!(l==="name"||l==="c\
olumns")){return Ne.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(i===e){
if(r.name!==void 0){let l=r.name,f=e;if(e===f)if(typeof l=="string"){if(x(l)<1)return Ne.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return Ne.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],
!1;var n=f===e}else var n=!0;if(n)if(r.columns!==void 0){let l=r.columns,f=e;if(e===f)if(Array.isArray(l)){if(l.length<1)return Ne.errors=[{instancePath:s+"/col\
umns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var k=!0;let y=l.length;for(let u=0;u<y;u++){let p=l[u],o=e;if(e===o)
if(typeof p=="string"){if(x(p)<1)return Ne.errors=[{instancePath:s+"/columns/"+u,schemaPath:"#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return Ne.errors=[{instancePath:s+"/columns/"+u,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"string"}}],!1;var k=o===e;if(!k)
break}}}else return Ne.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}}],!1;var n=f===e}else var n=!0}}}else
return Ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ne.errors=t,e===0}Ne.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function oe(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=oe.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.name===void 0&&(c="name")||r.columns===void 0&&(c="column\
s")||r.nullsNotDistinct===void 0&&(c="nullsNotDistinct"))return oe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],
!1;{let i=e;for(let l in r)if(!(l==="name"||l==="columns"||l==="nullsNotDistinct")){return oe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l}}],!1;break}if(i===e){if(r.name!==void 0){let l=r.name,f=e;if(e===f)if(typeof l=="string"){if(x(l)<1)return oe.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return oe.errors=[{instancePath:s+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var n=f===e}else var n=!0;if(n){if(r.columns!==void 0){let l=r.columns,f=e;if(e===
f)if(Array.isArray(l)){if(l.length<1)return oe.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var k=!0;let y=l.length;for(let u=0;u<y;u++){let p=l[u],o=e;if(e===o)if(typeof p=="string"){if(x(p)<1)return oe.errors=[{instancePath:s+"/columns/"+u,schemaPath:"\
#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return oe.errors=[{instancePath:s+"/columns/"+u,schemaPath:"#/properties/co\
lumns/items/type",keyword:"type",params:{type:"string"}}],!1;var k=o===e;if(!k)break}}}else return oe.errors=[{instancePath:s+"/columns",schemaPath:"#/propertie\
s/columns/type",keyword:"type",params:{type:"array"}}],!1;var n=f===e}else var n=!0;if(n)if(r.nullsNotDistinct!==void 0){let l=e;if(typeof r.nullsNotDistinct!="\
boolean")return oe.errors=[{instancePath:s+"/nullsNotDistinct",schemaPath:"#/properties/nullsNotDistinct/type",keyword:"type",params:{type:"boolean"}}],!1;var n=l===
e}else var n=!0}}}}else return oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return oe.errors=t,e===0}oe.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};var Wr={type:"object",properties:{name:{type:"string",minLength:1},columns:{minItems:1,type:"array",items:{type:"strin\
g",minLength:1}},references:{type:"object",properties:{table:{type:"string",minLength:1},columns:{minItems:1,type:"array",items:{type:"string",minLength:1}}},required:[
"table","columns"],additionalProperties:!1},onDelete:{type:"string",enum:["NO ACTION","RESTRICT","CASCADE","SET NULL","SET DEFAULT"]},onUpdate:{type:"string",enum:[
"NO ACTION","RESTRICT","CASCADE","SET NULL","SET DEFAULT"]}},required:["name","columns","references","onDelete","onUpdate"],additionalProperties:!1};function H(r,{
instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=H.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&
(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.name===void 0&&(l="name")||r.columns===void 0&&(l="columns")||r.references===void 0&&
(l="references")||r.onDelete===void 0&&(l="onDelete")||r.onUpdate===void 0&&(l="onUpdate"))return H.errors=[{instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:l}}],!1;{let f=e;for(let m in r)if(!(m==="name"||m==="columns"||m==="references"||m==="onDelete"||m==="onUpdate")){return H.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(f===e){if(r.name!==void 0){let m=r.
name,y=e;if(e===y)if(typeof m=="string"){if(x(m)<1)return H.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return H.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var n=y===e}else var n=!0;
if(n){if(r.columns!==void 0){let m=r.columns,y=e;if(e===y)if(Array.isArray(m)){if(m.length<1)return H.errors=[{instancePath:s+"/columns",schemaPath:"#/propertie\
s/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var k=!0;let p=m.length;for(let o=0;o<p;o++){let g=m[o],b=e;if(e===b)if(typeof g=="string"){if(x(g)<
1)return H.errors=[{instancePath:s+"/columns/"+o,schemaPath:"#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return H.errors=
[{instancePath:s+"/columns/"+o,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"string"}}],!1;var k=b===e;if(!k)break}}}else return H.errors=
[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}}],!1;var n=y===e}else var n=!0;if(n){if(r.references!==void 0){
let m=r.references,y=e;if(e===y)if(m&&typeof m=="object"&&!Array.isArray(m)){let p;if(m.table===void 0&&(p="table")||m.columns===void 0&&(p="columns"))return H.
errors=[{instancePath:s+"/references",schemaPath:"#/properties/references/required",keyword:"required",params:{missingProperty:p}}],!1;{let o=e;for(let g in m)if(!(g===
"table"||g==="columns")){return H.errors=[{instancePath:s+"/references",schemaPath:"#/properties/references/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:g}}],!1;break}if(o===e){if(m.table!==void 0){let g=m.table,b=e;if(e===b)if(typeof g=="string"){if(x(g)<1)return H.errors=[{instancePath:s+
"/references/table",schemaPath:"#/properties/references/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return H.errors=[{instancePath:s+
"/references/table",schemaPath:"#/properties/references/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var c=b===e}else var c=!0;if(c)if(m.columns!==
void 0){let g=m.columns,b=e;if(e===b)if(Array.isArray(g)){if(g.length<1)return H.errors=[{instancePath:s+"/references/columns",schemaPath:"#/properties/referenc\
es/properties/columns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var i=!0;let h=g.length;for(let w=0;w<h;w++){let q=g[w],A=e;if(e===A)if(typeof q=="str\
ing"){if(x(q)<1)return H.errors=[{instancePath:s+"/references/columns/"+w,schemaPath:"#/properties/references/properties/columns/items/minLength",keyword:"minLe\
ngth",params:{limit:1}}],!1}else return H.errors=[{instancePath:s+"/references/columns/"+w,schemaPath:"#/properties/references/properties/columns/items/type",keyword:"\
type",params:{type:"string"}}],!1;var i=A===e;if(!i)break}}}else return H.errors=[{instancePath:s+"/references/columns",schemaPath:"#/properties/references/prop\
erties/columns/type",keyword:"type",params:{type:"array"}}],!1;var c=b===e}else var c=!0}}}else return H.errors=[{instancePath:s+"/references",schemaPath:"#/pro\
perties/references/type",keyword:"type",params:{type:"object"}}],!1;var n=y===e}else var n=!0;if(n){if(r.onDelete!==void 0){let m=r.onDelete,y=e;if(typeof m!="s\
tring")return H.errors=[{instancePath:s+"/onDelete",schemaPath:"#/properties/onDelete/type",keyword:"type",params:{type:"string"}}],!1;if(!(m==="NO ACTION"||m===
"RESTRICT"||m==="CASCADE"||m==="SET NULL"||m==="SET DEFAULT"))return H.errors=[{instancePath:s+"/onDelete",schemaPath:"#/properties/onDelete/enum",keyword:"enum",
params:{allowedValues:Wr.properties.onDelete.enum}}],!1;var n=y===e}else var n=!0;if(n)if(r.onUpdate!==void 0){let m=r.onUpdate,y=e;if(typeof m!="string")return H.
errors=[{instancePath:s+"/onUpdate",schemaPath:"#/properties/onUpdate/type",keyword:"type",params:{type:"string"}}],!1;if(!(m==="NO ACTION"||m==="RESTRICT"||m===
"CASCADE"||m==="SET NULL"||m==="SET DEFAULT"))return H.errors=[{instancePath:s+"/onUpdate",schemaPath:"#/properties/onUpdate/enum",keyword:"enum",params:{allowedValues:Wr.
properties.onUpdate.enum}}],!1;var n=y===e}else var n=!0}}}}}}else return H.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return H.errors=t,e===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Pe(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=Pe.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.name===void 0&&(k="name")||r.expression===void 0&&(k="exp\
ression"))return Pe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:k}}],!1;{let c=e;for(let i in r)if(!(i==="name"||
i==="expression")){return Pe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}
if(c===e){if(r.name!==void 0){let i=r.name,l=e;if(e===l)if(typeof i=="string"){if(x(i)<1)return Pe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Pe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}}],!1;var n=l===e}else var n=!0;if(n)if(r.expression!==void 0){let i=e;V(r.expression,{instancePath:s+"/expression",parentData:r,parentDataProperty:"\
expression",rootData:L,dynamicAnchors:N})||(t=t===null?V.errors:t.concat(V.errors),e=t.length);var n=i===e}else var n=!0}}}else return Pe.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Pe.errors=t,e===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $r={type:"ob\
ject",properties:{name:{type:"string",minLength:1},method:{type:"string",enum:["btree","hash","gin","gist","brin","spgist"]},unique:{type:"boolean"},keys:{minItems:1,
type:"array",items:{type:"object",properties:{expression:{$ref:"https://wesley.dev/schemas/definitions/Expression"},descending:{type:"boolean"},nulls:{type:"str\
ing",enum:["FIRST","LAST"]},operatorClass:{type:"string",enum:["bpchar_pattern_ops","citext_pattern_ops","gin_trgm_ops","gist_trgm_ops","inet_ops","jsonb_path_o\
ps","text_pattern_ops","varchar_pattern_ops"]}},required:["expression","descending","nulls"],additionalProperties:!1}},include:{type:"array",items:{type:"string",
minLength:1}},where:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]}},required:["name","method","unique","keys","include","whe\
re"],additionalProperties:!1};function Z(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=Z.evaluated;
if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.name===void 0&&(f="name")||r.
method===void 0&&(f="method")||r.unique===void 0&&(f="unique")||r.keys===void 0&&(f="keys")||r.include===void 0&&(f="include")||r.where===void 0&&(f="where"))return Z.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}}],!1;{let m=e;for(let y in r)if(!(y==="name"||y==="method"||y==="u\
nique"||y==="keys"||y==="include"||y==="where")){return Z.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],
!1;break}if(m===e){if(r.name!==void 0){let y=r.name,u=e;if(e===u)if(typeof y=="string"){if(x(y)<1)return Z.errors=[{instancePath:s+"/name",schemaPath:"#/propert\
ies/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Z.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}}],!1;var n=u===e}else var n=!0;if(n){if(r.method!==void 0){let y=r.method,u=e;if(typeof y!="string")return Z.errors=[{instancePath:s+"/method",schemaPath:"\
#/properties/method/type",keyword:"type",params:{type:"string"}}],!1;if(!(y==="btree"||y==="hash"||y==="gin"||y==="gist"||y==="brin"||y==="spgist"))return Z.errors=
[{instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:$r.properties.method.enum}}],!1;var n=u===e}else var n=!0;
if(n){if(r.unique!==void 0){let y=e;if(typeof r.unique!="boolean")return Z.errors=[{instancePath:s+"/unique",schemaPath:"#/properties/unique/type",keyword:"type",
params:{type:"boolean"}}],!1;var n=y===e}else var n=!0;if(n){if(r.keys!==void 0){let y=r.keys,u=e;if(e===u)if(Array.isArray(y)){if(y.length<1)return Z.errors=[{
instancePath:s+"/keys",schemaPath:"#/properties/keys/minItems",keyword:"minItems",params:{limit:1}}],!1;{var k=!0;let o=y.length;for(let g=0;g<o;g++){let b=y[g],
O=e;if(e===O)if(b&&typeof b=="object"&&!Array.isArray(b)){let w;if(b.expression===void 0&&(w="expression")||b.descending===void 0&&(w="descending")||b.nulls===void 0&&
(w="nulls"))return Z.errors=[{instancePath:s+"/keys/"+g,schemaPath:"#/properties/keys/items/required",keyword:"required",params:{missingProperty:w}}],!1;{let q=e;
for(let A in b)if(!(A==="expression"||A==="descending"||A==="nulls"||A==="operatorClass")){return Z.errors=[{instancePath:s+"/keys/"+g,schemaPath:"#/properties/\
keys/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A}}],!1;break}if(q===e){if(b.expression!==void 0){let A=e;V(b.expression,
{instancePath:s+"/keys/"+g+"/expression",parentData:b,parentDataProperty:"expression",rootData:L,dynamicAnchors:N})||(t=t===null?V.errors:t.concat(V.errors),e=t.
length);var c=A===e}else var c=!0;if(c){if(b.descending!==void 0){let A=e;if(typeof b.descending!="boolean")return Z.errors=[{instancePath:s+"/keys/"+g+"/descen\
ding",schemaPath:"#/properties/keys/items/properties/descending/type",keyword:"type",params:{type:"boolean"}}],!1;var c=A===e}else var c=!0;if(c){if(b.nulls!==void 0){
let A=b.nulls,D=e;if(typeof A!="string")return Z.errors=[{instancePath:s+"/keys/"+g+"/nulls",schemaPath:"#/properties/keys/items/properties/nulls/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(A==="FIRST"||A==="LAST"))return Z.errors=[{instancePath:s+"/keys/"+g+"/nulls",schemaPath:"#/properties/keys/items/propert\
ies/nulls/enum",keyword:"enum",params:{allowedValues:$r.properties.keys.items.properties.nulls.enum}}],!1;var c=D===e}else var c=!0;if(c)if(b.operatorClass!==void 0){
let A=b.operatorClass,D=e;if(typeof A!="string")return Z.errors=[{instancePath:s+"/keys/"+g+"/operatorClass",schemaPath:"#/properties/keys/items/properties/oper\
atorClass/type",keyword:"type",params:{type:"string"}}],!1;if(!(A==="bpchar_pattern_ops"||A==="citext_pattern_ops"||A==="gin_trgm_ops"||A==="gist_trgm_ops"||A===
"inet_ops"||A==="jsonb_path_ops"||A==="text_pattern_ops"||A==="varchar_pattern_ops"))return Z.errors=[{instancePath:s+"/keys/"+g+"/operatorClass",schemaPath:"#/\
properties/keys/items/properties/operatorClass/enum",keyword:"enum",params:{allowedValues:$r.properties.keys.items.properties.operatorClass.enum}}],!1;var c=D===
e}else var c=!0}}}}}else return Z.errors=[{instancePath:s+"/keys/"+g,schemaPath:"#/properties/keys/items/type",keyword:"type",params:{type:"object"}}],!1;var k=O===
e;if(!k)break}}}else return Z.errors=[{instancePath:s+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type:"array"}}],!1;var n=u===e}else var n=!0;
if(n){if(r.include!==void 0){let y=r.include,u=e;if(e===u)if(Array.isArray(y)){var i=!0;let o=y.length;for(let g=0;g<o;g++){let b=y[g],O=e;if(e===O)if(typeof b==
"string"){if(x(b)<1)return Z.errors=[{instancePath:s+"/include/"+g,schemaPath:"#/properties/include/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return Z.errors=[{instancePath:s+"/include/"+g,schemaPath:"#/properties/include/items/type",keyword:"type",params:{type:"string"}}],!1;var i=O===e;if(!i)break}}else
return Z.errors=[{instancePath:s+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type:"array"}}],!1;var n=u===e}else var n=!0;if(n)if(r.
where!==void 0){let y=r.where,u=e,p=e,o=!1,g=e;V(y,{instancePath:s+"/where",parentData:r,parentDataProperty:"where",rootData:L,dynamicAnchors:N})||(t=t===null?V.
errors:t.concat(V.errors),e=t.length);var l=g===e;o=o||l;let b=e;if(y!==null){let h={instancePath:s+"/where",schemaPath:"#/properties/where/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[h]:t.push(h),e++}var l=b===e;if(o=o||l,o)e=p,t!==null&&(p?t.length=p:t=null);else{let h={instancePath:s+"/where",schemaPath:"\
#/properties/where/anyOf",keyword:"anyOf",params:{}};return t===null?t=[h]:t.push(h),e++,Z.errors=t,!1}var n=u===e}else var n=!0}}}}}}}else return Z.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Z.errors=t,e===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $e(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=$e.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.enabled===void 0&&(k="enabled")||r.forced===void 0&&(k="f\
orced"))return $e.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:k}}],!1;{let c=e;for(let i in r)if(!(i==="enabled"||
i==="forced")){return $e.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(c===
e){if(r.enabled!==void 0){let i=e;if(typeof r.enabled!="boolean")return $e.errors=[{instancePath:s+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"ty\
pe",params:{type:"boolean"}}],!1;var n=i===e}else var n=!0;if(n)if(r.forced!==void 0){let i=e;if(typeof r.forced!="boolean")return $e.errors=[{instancePath:s+"/\
forced",schemaPath:"#/properties/forced/type",keyword:"type",params:{type:"boolean"}}],!1;var n=i===e}else var n=!0}}}else return $e.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return $e.errors=t,e===0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _s={type:"object",properties:{
name:{type:"string",minLength:1},command:{type:"string",enum:["SELECT","INSERT","UPDATE","DELETE"]},roles:{type:"array",items:{type:"string",minLength:1}},using:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]},check:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"\
null"}]},reads:{type:"array",items:{type:"string",minLength:1}}},required:["name","command","roles","using","check","reads"],additionalProperties:!1};function te(r,{
instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=te.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&
(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.name===void 0&&(f="name")||r.command===void 0&&(f="command")||r.roles===void 0&&(f=
"roles")||r.using===void 0&&(f="using")||r.check===void 0&&(f="check")||r.reads===void 0&&(f="reads"))return te.errors=[{instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:f}}],!1;{let m=e;for(let y in r)if(!(y==="name"||y==="command"||y==="roles"||y==="using"||y==="check"||y==="reads")){
return te.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;break}if(m===e){if(r.name!==
void 0){let y=r.name,u=e;if(e===u)if(typeof y=="string"){if(x(y)<1)return te.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"m\
inLength",params:{limit:1}}],!1}else return te.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var n=u===
e}else var n=!0;if(n){if(r.command!==void 0){let y=r.command,u=e;if(typeof y!="string")return te.errors=[{instancePath:s+"/command",schemaPath:"#/properties/com\
mand/type",keyword:"type",params:{type:"string"}}],!1;if(!(y==="SELECT"||y==="INSERT"||y==="UPDATE"||y==="DELETE"))return te.errors=[{instancePath:s+"/command",
schemaPath:"#/properties/command/enum",keyword:"enum",params:{allowedValues:_s.properties.command.enum}}],!1;var n=u===e}else var n=!0;if(n){if(r.roles!==void 0){
let y=r.roles,u=e;if(e===u)if(Array.isArray(y)){var k=!0;let o=y.length;for(let g=0;g<o;g++){let b=y[g],O=e;if(e===O)if(typeof b=="string"){if(x(b)<1)return te.
errors=[{instancePath:s+"/roles/"+g,schemaPath:"#/properties/roles/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return te.errors=[{instancePath:s+
"/roles/"+g,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type:"string"}}],!1;var k=O===e;if(!k)break}}else return te.errors=[{instancePath:s+
"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"array"}}],!1;var n=u===e}else var n=!0;if(n){if(r.using!==void 0){let y=r.using,u=e,p=e,
o=!1,g=e;V(y,{instancePath:s+"/using",parentData:r,parentDataProperty:"using",rootData:L,dynamicAnchors:N})||(t=t===null?V.errors:t.concat(V.errors),e=t.length);
var c=g===e;o=o||c;let b=e;if(y!==null){let h={instancePath:s+"/using",schemaPath:"#/properties/using/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?
t=[h]:t.push(h),e++}var c=b===e;if(o=o||c,o)e=p,t!==null&&(p?t.length=p:t=null);else{let h={instancePath:s+"/using",schemaPath:"#/properties/using/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[h]:t.push(h),e++,te.errors=t,!1}var n=u===e}else var n=!0;if(n){if(r.check!==void 0){let y=r.check,u=e,p=e,o=!1,g=e;V(y,{instancePath:s+
"/check",parentData:r,parentDataProperty:"check",rootData:L,dynamicAnchors:N})||(t=t===null?V.errors:t.concat(V.errors),e=t.length);var i=g===e;o=o||i;let b=e;if(y!==
null){let h={instancePath:s+"/check",schemaPath:"#/properties/check/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[h]:t.push(h),e++}var i=b===e;
if(o=o||i,o)e=p,t!==null&&(p?t.length=p:t=null);else{let h={instancePath:s+"/check",schemaPath:"#/properties/check/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[h]:t.push(h),e++,te.errors=t,!1}var n=u===e}else var n=!0;if(n)if(r.reads!==void 0){let y=r.reads,u=e;if(e===u)if(Array.isArray(y)){var l=!0;let o=y.length;
for(let g=0;g<o;g++){let b=y[g],O=e;if(e===O)if(typeof b=="string"){if(x(b)<1)return te.errors=[{instancePath:s+"/reads/"+g,schemaPath:"#/properties/reads/items\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return te.errors=[{instancePath:s+"/reads/"+g,schemaPath:"#/properties/reads/items/type",keyword:"typ\
e",params:{type:"string"}}],!1;var l=O===e;if(!l)break}}else return te.errors=[{instancePath:s+"/reads",schemaPath:"#/properties/reads/type",keyword:"type",params:{
type:"array"}}],!1;var n=u===e}else var n=!0}}}}}}}else return te.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return te.
errors=t,e===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Os={type:"object",properties:{role:{type:"string",minLength:1},column:{anyOf:[{type:"\
string",minLength:1},{type:"null"}]},privileges:{minItems:1,type:"array",items:{type:"string",enum:["SELECT","INSERT","UPDATE","DELETE","TRUNCATE","REFERENCES",
"TRIGGER"]}}},required:["role","column","privileges"],additionalProperties:!1};function _e(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){
let t=null,e=0,P=_e.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.
role===void 0&&(i="role")||r.column===void 0&&(i="column")||r.privileges===void 0&&(i="privileges"))return _e.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:i}}],!1;{let l=e;for(let f in r)if(!(f==="role"||f==="column"||f==="privileges")){return _e.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(l===e){if(r.role!==void 0){let f=r.role,m=e;if(e===m)if(typeof f==
"string"){if(x(f)<1)return _e.errors=[{instancePath:s+"/role",schemaPath:"#/properties/role/minLength",keyword:"minLength",params:{limit:1}}],!1}else return _e.
errors=[{instancePath:s+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"}}],!1;var n=m===e}else var n=!0;if(n){if(r.column!==void 0){
let f=r.column,m=e,y=e,u=!1,p=e;if(e===p)if(typeof f=="string"){if(x(f)<1){let b={instancePath:s+"/column",schemaPath:"#/properties/column/anyOf/0/minLength",keyword:"\
minLength",params:{limit:1}};t===null?t=[b]:t.push(b),e++}}else{let b={instancePath:s+"/column",schemaPath:"#/properties/column/anyOf/0/type",keyword:"type",params:{
type:"string"}};t===null?t=[b]:t.push(b),e++}var k=p===e;u=u||k;let o=e;if(f!==null){let b={instancePath:s+"/column",schemaPath:"#/properties/column/anyOf/1/typ\
e",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var k=o===e;if(u=u||k,u)e=y,t!==null&&(y?t.length=y:t=null);else{let b={instancePath:s+"/co\
lumn",schemaPath:"#/properties/column/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,_e.errors=t,!1}var n=m===e}else var n=!0;if(n)if(r.privileges!==
void 0){let f=r.privileges,m=e;if(e===m)if(Array.isArray(f)){if(f.length<1)return _e.errors=[{instancePath:s+"/privileges",schemaPath:"#/properties/privileges/m\
inItems",keyword:"minItems",params:{limit:1}}],!1;{var c=!0;let u=f.length;for(let p=0;p<u;p++){let o=f[p],g=e;if(typeof o!="string")return _e.errors=[{instancePath:s+
"/privileges/"+p,schemaPath:"#/properties/privileges/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="SELECT"||o==="INSERT"||o==="UPDATE"||o==="\
DELETE"||o==="TRUNCATE"||o==="REFERENCES"||o==="TRIGGER"))return _e.errors=[{instancePath:s+"/privileges/"+p,schemaPath:"#/properties/privileges/items/enum",keyword:"\
enum",params:{allowedValues:Os.properties.privileges.items.enum}}],!1;var c=g===e;if(!c)break}}}else return _e.errors=[{instancePath:s+"/privileges",schemaPath:"\
#/properties/privileges/type",keyword:"type",params:{type:"array"}}],!1;var n=m===e}else var n=!0}}}}else return _e.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return _e.errors=t,e===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function de(r,{instancePath:s="",parentData:C,
parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=de.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.name===void 0&&(u="name")||r.columns===void 0&&(u="columns")||r.primaryKey===void 0&&(u="primaryKey")||
r.uniqueConstraints===void 0&&(u="uniqueConstraints")||r.foreignKeys===void 0&&(u="foreignKeys")||r.checks===void 0&&(u="checks")||r.indexes===void 0&&(u="index\
es")||r.rowSecurity===void 0&&(u="rowSecurity")||r.policies===void 0&&(u="policies")||r.grants===void 0&&(u="grants")||r.comment===void 0&&(u="comment"))return de.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u}}],!1;{let p=e;for(let o in r)if(!mr.call(Kr.properties,o)){return de.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(p===e){if(r.name!==void 0){
let o=r.name,g=e;if(e===g)if(typeof o=="string"){if(x(o)<1)return de.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",
params:{limit:1}}],!1}else return de.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var n=g===e}else
var n=!0;if(n){if(r.columns!==void 0){let o=r.columns,g=e;if(e===g)if(Array.isArray(o)){var k=!0;let O=o.length;for(let h=0;h<O;h++){let w=e;Le(o[h],{instancePath:s+
"/columns/"+h,parentData:o,parentDataProperty:h,rootData:L,dynamicAnchors:N})||(t=t===null?Le.errors:t.concat(Le.errors),e=t.length);var k=w===e;if(!k)break}}else
return de.errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}}],!1;var n=g===e}else var n=!0;if(n){if(r.
primaryKey!==void 0){let o=e;Ne(r.primaryKey,{instancePath:s+"/primaryKey",parentData:r,parentDataProperty:"primaryKey",rootData:L,dynamicAnchors:N})||(t=t===null?
Ne.errors:t.concat(Ne.errors),e=t.length);var n=o===e}else var n=!0;if(n){if(r.uniqueConstraints!==void 0){let o=r.uniqueConstraints,g=e;if(e===g)if(Array.isArray(
o)){var c=!0;let O=o.length;for(let h=0;h<O;h++){let w=e;oe(o[h],{instancePath:s+"/uniqueConstraints/"+h,parentData:o,parentDataProperty:h,rootData:L,dynamicAnchors:N})||
(t=t===null?oe.errors:t.concat(oe.errors),e=t.length);var c=w===e;if(!c)break}}else return de.errors=[{instancePath:s+"/uniqueConstraints",schemaPath:"#/propert\
ies/uniqueConstraints/type",keyword:"type",params:{type:"array"}}],!1;var n=g===e}else var n=!0;if(n){if(r.foreignKeys!==void 0){let o=r.foreignKeys,g=e;if(e===
g)if(Array.isArray(o)){var i=!0;let O=o.length;for(let h=0;h<O;h++){let w=e;H(o[h],{instancePath:s+"/foreignKeys/"+h,parentData:o,parentDataProperty:h,rootData:L,
dynamicAnchors:N})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var i=w===e;if(!i)break}}else return de.errors=[{instancePath:s+"/foreignKeys",schemaPath:"\
#/properties/foreignKeys/type",keyword:"type",params:{type:"array"}}],!1;var n=g===e}else var n=!0;if(n){if(r.checks!==void 0){let o=r.checks,g=e;if(e===g)if(Array.
isArray(o)){var l=!0;let O=o.length;for(let h=0;h<O;h++){let w=e;Pe(o[h],{instancePath:s+"/checks/"+h,parentData:o,parentDataProperty:h,rootData:L,dynamicAnchors:N})||
(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var l=w===e;if(!l)break}}else return de.errors=[{instancePath:s+"/checks",schemaPath:"#/properties/checks/\
type",keyword:"type",params:{type:"array"}}],!1;var n=g===e}else var n=!0;if(n){if(r.indexes!==void 0){let o=r.indexes,g=e;if(e===g)if(Array.isArray(o)){var f=!0;
let O=o.length;for(let h=0;h<O;h++){let w=e;Z(o[h],{instancePath:s+"/indexes/"+h,parentData:o,parentDataProperty:h,rootData:L,dynamicAnchors:N})||(t=t===null?Z.
errors:t.concat(Z.errors),e=t.length);var f=w===e;if(!f)break}}else return de.errors=[{instancePath:s+"/indexes",schemaPath:"#/properties/indexes/type",keyword:"\
type",params:{type:"array"}}],!1;var n=g===e}else var n=!0;if(n){if(r.rowSecurity!==void 0){let o=e;$e(r.rowSecurity,{instancePath:s+"/rowSecurity",parentData:r,
parentDataProperty:"rowSecurity",rootData:L,dynamicAnchors:N})||(t=t===null?$e.errors:t.concat($e.errors),e=t.length);var n=o===e}else var n=!0;if(n){if(r.policies!==
void 0){let o=r.policies,g=e;if(e===g)if(Array.isArray(o)){var m=!0;let O=o.length;for(let h=0;h<O;h++){let w=e;te(o[h],{instancePath:s+"/policies/"+h,parentData:o,
parentDataProperty:h,rootData:L,dynamicAnchors:N})||(t=t===null?te.errors:t.concat(te.errors),e=t.length);var m=w===e;if(!m)break}}else return de.errors=[{instancePath:s+
"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type:"array"}}],!1;var n=g===e}else var n=!0;if(n){if(r.grants!==void 0){let o=r.grants,
g=e;if(e===g)if(Array.isArray(o)){var y=!0;let O=o.length;for(let h=0;h<O;h++){let w=e;_e(o[h],{instancePath:s+"/grants/"+h,parentData:o,parentDataProperty:h,rootData:L,
dynamicAnchors:N})||(t=t===null?_e.errors:t.concat(_e.errors),e=t.length);var y=w===e;if(!y)break}}else return de.errors=[{instancePath:s+"/grants",schemaPath:"\
#/properties/grants/type",keyword:"type",params:{type:"array"}}],!1;var n=g===e}else var n=!0;if(n)if(r.comment!==void 0){let o=r.comment,g=e;if(typeof o!="stri\
ng"&&o!==null)return de.errors=[{instancePath:s+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:Kr.properties.comment.type}}],!1;var n=g===
e}else var n=!0}}}}}}}}}}}}else return de.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return de.errors=t,e===0}de.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function qe(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,
P=qe.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.enums===void 0&&
(i="enums")||r.tables===void 0&&(i="tables"))return qe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i}}],!1;{let l=e;
for(let f in r)if(!(f==="enums"||f==="tables")){return qe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],
!1;break}if(l===e){if(r.enums!==void 0){let f=r.enums,m=e;if(e===m)if(Array.isArray(f)){var n=!0;let y=f.length;for(let u=0;u<y;u++){let p=e;Oe(f[u],{instancePath:s+
"/enums/"+u,parentData:f,parentDataProperty:u,rootData:L,dynamicAnchors:N})||(t=t===null?Oe.errors:t.concat(Oe.errors),e=t.length);var n=p===e;if(!n)break}}else
return qe.errors=[{instancePath:s+"/enums",schemaPath:"#/properties/enums/type",keyword:"type",params:{type:"array"}}],!1;var k=m===e}else var k=!0;if(k)if(r.tables!==
void 0){let f=r.tables,m=e;if(e===m)if(Array.isArray(f)){var c=!0;let u=f.length;for(let p=0;p<u;p++){let o=e;de(f[p],{instancePath:s+"/tables/"+p,parentData:f,
parentDataProperty:p,rootData:L,dynamicAnchors:N})||(t=t===null?de.errors:t.concat(de.errors),e=t.length);var c=o===e;if(!c)break}}else return qe.errors=[{instancePath:s+
"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type:"array"}}],!1;var k=m===e}else var k=!0}}}else return qe.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return qe.errors=t,e===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ls=new RegExp("^[0-9a-f]{64}$","u");function S(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=S.
evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(typeof r=="string"){if(!Ls.test(r))return S.errors=[{instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}}],!1}else return S.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"}}],!1;return S.errors=t,e===0}S.evaluated={dynamicProps:!1,dynamicItems:!1};var Ns={type:"object",properties:{graphqlName:{type:"string"},ts:{type:"string"},zod:{type:"string"},nullableItems:{type:"boolean",const:!0},embedded:{type:"obj\
ect",properties:{type:{type:"string",minLength:1},list:{type:"boolean"}},required:["type","list"],additionalProperties:!1},fields:{minItems:1,type:"array",items:{
$ref:"https://wesley.dev/schemas/definitions/EmbeddedField"}},comment:{type:"string"},relations:{type:"array",items:{$ref:"https://wesley.dev/schemas/definition\
s/Relation"}},backfill:{$ref:"https://wesley.dev/schemas/definitions/Expression"},deprecated:{type:"string"},weight:{type:"integer",minimum:0,maximum:9007199254740991},
critical:{type:"boolean",const:!0},sensitive:{type:"boolean",const:!0},pii:{type:"boolean",const:!0},uid:{type:"string"},renamedFrom:{type:"string"},renamedValues:{
type:"object",propertyNames:{type:"string"},additionalProperties:{type:"string"}}},additionalProperties:!1},Mr={type:"object",properties:{name:{type:"string",minLength:1},
type:{$ref:"https://wesley.dev/schemas/definitions/EmbeddedFieldType"},list:{type:"boolean"},nullable:{type:"boolean"},nullableItems:{type:"boolean"},comment:{type:[
"string","null"]},ts:{type:"string"},zod:{type:"string"},deprecated:{type:"string"},sensitive:{type:"boolean",const:!0},pii:{type:"boolean",const:!0}},required:[
"name","type","list","nullable","nullableItems","comment"],additionalProperties:!1},As={type:"object",discriminator:{propertyName:"kind"},oneOf:[{type:"object",
properties:{kind:{type:"string",const:"builtin"},name:{type:"string",enum:["bigint","bit varying","bit","boolean","bytea","character varying","character","cidr",
"citext","date","double precision","inet","integer","interval","json","jsonb","ltree","macaddr","numeric","real","smallint","text","time with time zone","time w\
ithout time zone","timestamp with time zone","timestamp without time zone","uuid"]},modifiers:{maxItems:2,type:"array",items:{type:"integer",minimum:-9007199254740991,
maximum:9007199254740991}}},required:["kind","name","modifiers"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"enum"},name:{type:"\
string",minLength:1}},required:["kind","name"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"embedded"},name:{type:"string",minLength:1}},
required:["kind","name"],additionalProperties:!1}]};function re(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,
e=0,P=re.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f=r.kind;if(typeof f==
"string")if(f==="builtin"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.kind===void 0&&(y="kind")||r.name===void 0&&(y="name")||r.modifiers===
void 0&&(y="modifiers"))return re.errors=[{instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:y}}],!1;{let u=e;for(let p in r)
if(!(p==="kind"||p==="name"||p==="modifiers")){return re.errors=[{instancePath:s,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p}}],!1;break}if(u===e){if(r.kind!==void 0){let p=r.kind,o=e;if(typeof p!="string")return re.errors=[{instancePath:s+"/kind",schemaPath:"#/on\
eOf/0/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="builtin")return re.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properti\
es/kind/const",keyword:"const",params:{allowedValue:"builtin"}}],!1;var n=o===e}else var n=!0;if(n){if(r.name!==void 0){let p=r.name,o=e;if(typeof p!="string")return re.
errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/0/properties/name/type",keyword:"type",params:{type:"string"}}],!1;if(!(p==="bigint"||p==="bit varying"||p===
"bit"||p==="boolean"||p==="bytea"||p==="character varying"||p==="character"||p==="cidr"||p==="citext"||p==="date"||p==="double precision"||p==="inet"||p==="inte\
ger"||p==="interval"||p==="json"||p==="jsonb"||p==="ltree"||p==="macaddr"||p==="numeric"||p==="real"||p==="smallint"||p==="text"||p==="time with time zone"||p===
"time without time zone"||p==="timestamp with time zone"||p==="timestamp without time zone"||p==="uuid"))return re.errors=[{instancePath:s+"/name",schemaPath:"#\
/oneOf/0/properties/name/enum",keyword:"enum",params:{allowedValues:As.oneOf[0].properties.name.enum}}],!1;var n=o===e}else var n=!0;if(n)if(r.modifiers!==void 0){
let p=r.modifiers,o=e;if(e===o)if(Array.isArray(p)){if(p.length>2)return re.errors=[{instancePath:s+"/modifiers",schemaPath:"#/oneOf/0/properties/modifiers/maxI\
tems",keyword:"maxItems",params:{limit:2}}],!1;{var k=!0;let b=p.length;for(let O=0;O<b;O++){let h=p[O],w=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(
h)))return re.errors=[{instancePath:s+"/modifiers/"+O,schemaPath:"#/oneOf/0/properties/modifiers/items/type",keyword:"type",params:{type:"integer"}}],!1;if(e===
w&&typeof h=="number"&&isFinite(h)){if(h>9007199254740991||isNaN(h))return re.errors=[{instancePath:s+"/modifiers/"+O,schemaPath:"#/oneOf/0/properties/modifiers\
/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(h<-9007199254740991||isNaN(h))return re.errors=[{instancePath:s+"/modi\
fiers/"+O,schemaPath:"#/oneOf/0/properties/modifiers/items/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}}],!1}var k=w===e;if(!k)break}}}else
return re.errors=[{instancePath:s+"/modifiers",schemaPath:"#/oneOf/0/properties/modifiers/type",keyword:"type",params:{type:"array"}}],!1;var n=o===e}else var n=!0}}}}else
return re.errors=[{instancePath:s,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"}}],!1;var c=!0}else if(f==="enum"){if(e===e)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let y;if(r.kind===void 0&&(y="kind")||r.name===void 0&&(y="name"))return re.errors=[{instancePath:s,schemaPath:"#/oneOf/1/required",
keyword:"required",params:{missingProperty:y}}],!1;{let u=e;for(let p in r)if(!(p==="kind"||p==="name")){return re.errors=[{instancePath:s,schemaPath:"#/oneOf/1\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(u===e){if(r.kind!==void 0){let p=r.kind,o=e;if(typeof p!="stri\
ng")return re.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="enum")return re.errors=
[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"enum"}}],!1;var i=o===e}else var i=!0;if(i)if(r.name!==
void 0){let p=r.name,o=e;if(e===o)if(typeof p=="string"){if(x(p)<1)return re.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/1/properties/name/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return re.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/1/properties/name/type",keyword:"type",params:{type:"string"}}],
!1;var i=o===e}else var i=!0}}}else return re.errors=[{instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"}}],!1;c!==!0&&(c=!0)}else if(f===
"embedded"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.kind===void 0&&(y="kind")||r.name===void 0&&(y="name"))return re.errors=[{instancePath:s,
schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:y}}],!1;{let u=e;for(let p in r)if(!(p==="kind"||p==="name")){return re.errors=[{instancePath:s,
schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(u===e){if(r.kind!==void 0){let p=r.kind,o=e;
if(typeof p!="string")return re.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/2/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="e\
mbedded")return re.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"embedded"}}],!1;var l=o===
e}else var l=!0;if(l)if(r.name!==void 0){let p=r.name,o=e;if(e===o)if(typeof p=="string"){if(x(p)<1)return re.errors=[{instancePath:s+"/name",schemaPath:"#/oneO\
f/2/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return re.errors=[{instancePath:s+"/name",schemaPath:"#/oneOf/2/properties/name/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var l=o===e}else var l=!0}}}else return re.errors=[{instancePath:s,schemaPath:"#/oneOf/2/type",keyword:"type",params:{
type:"object"}}],!1;c!==!0&&(c=!0)}else return re.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",
tagValue:f}}],!1;else return re.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:f}}],!1}else
return re.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return re.errors=t,P.props=c,e===0}re.evaluated={dynamicProps:!0,
dynamicItems:!1};function we(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=we.evaluated;if(P.dynamicProps&&
(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.name===void 0&&(k="name")||r.type===void 0&&(k="\
type")||r.list===void 0&&(k="list")||r.nullable===void 0&&(k="nullable")||r.nullableItems===void 0&&(k="nullableItems")||r.comment===void 0&&(k="comment"))return we.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:k}}],!1;{let c=e;for(let i in r)if(!mr.call(Mr.properties,i)){return we.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(c===e){if(r.name!==void 0){
let i=r.name,l=e;if(e===l)if(typeof i=="string"){if(x(i)<1)return we.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",
params:{limit:1}}],!1}else return we.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var n=l===e}else
var n=!0;if(n){if(r.type!==void 0){let i=e;re(r.type,{instancePath:s+"/type",parentData:r,parentDataProperty:"type",rootData:L,dynamicAnchors:N})||(t=t===null?re.
errors:t.concat(re.errors),e=t.length);var n=i===e}else var n=!0;if(n){if(r.list!==void 0){let i=e;if(typeof r.list!="boolean")return we.errors=[{instancePath:s+
"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type:"boolean"}}],!1;var n=i===e}else var n=!0;if(n){if(r.nullable!==void 0){let i=e;if(typeof r.
nullable!="boolean")return we.errors=[{instancePath:s+"/nullable",schemaPath:"#/properties/nullable/type",keyword:"type",params:{type:"boolean"}}],!1;var n=i===
e}else var n=!0;if(n){if(r.nullableItems!==void 0){let i=e;if(typeof r.nullableItems!="boolean")return we.errors=[{instancePath:s+"/nullableItems",schemaPath:"#\
/properties/nullableItems/type",keyword:"type",params:{type:"boolean"}}],!1;var n=i===e}else var n=!0;if(n){if(r.comment!==void 0){let i=r.comment,l=e;if(typeof i!=
"string"&&i!==null)return we.errors=[{instancePath:s+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:Mr.properties.comment.type}}],
!1;var n=l===e}else var n=!0;if(n){if(r.ts!==void 0){let i=e;if(typeof r.ts!="string")return we.errors=[{instancePath:s+"/ts",schemaPath:"#/properties/ts/type",
keyword:"type",params:{type:"string"}}],!1;var n=i===e}else var n=!0;if(n){if(r.zod!==void 0){let i=e;if(typeof r.zod!="string")return we.errors=[{instancePath:s+
"/zod",schemaPath:"#/properties/zod/type",keyword:"type",params:{type:"string"}}],!1;var n=i===e}else var n=!0;if(n){if(r.deprecated!==void 0){let i=e;if(typeof r.
deprecated!="string")return we.errors=[{instancePath:s+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type:"string"}}],!1;var n=i===
e}else var n=!0;if(n){if(r.sensitive!==void 0){let i=r.sensitive,l=e;if(typeof i!="boolean")return we.errors=[{instancePath:s+"/sensitive",schemaPath:"#/propert\
ies/sensitive/type",keyword:"type",params:{type:"boolean"}}],!1;if(i!==!0)return we.errors=[{instancePath:s+"/sensitive",schemaPath:"#/properties/sensitive/cons\
t",keyword:"const",params:{allowedValue:!0}}],!1;var n=l===e}else var n=!0;if(n)if(r.pii!==void 0){let i=r.pii,l=e;if(typeof i!="boolean")return we.errors=[{instancePath:s+
"/pii",schemaPath:"#/properties/pii/type",keyword:"type",params:{type:"boolean"}}],!1;if(i!==!0)return we.errors=[{instancePath:s+"/pii",schemaPath:"#/propertie\
s/pii/const",keyword:"const",params:{allowedValue:!0}}],!1;var n=l===e}else var n=!0}}}}}}}}}}}}else return we.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return we.errors=t,e===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Es={type:"object",properties:{name:{type:"\
string",minLength:1},table:{type:"string",minLength:1},list:{type:"boolean"},nullable:{type:"boolean"},nullableItems:{type:"boolean"},comment:{type:["string","n\
ull"]},deprecated:{type:"string"}},required:["name","table","list","nullable","nullableItems","comment"],additionalProperties:!1};function Ie(r,{instancePath:s="",
parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=Ie.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=
void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.name===void 0&&(k="name")||r.table===void 0&&(k="table")||r.list===void 0&&(k="list")||r.nullable===
void 0&&(k="nullable")||r.nullableItems===void 0&&(k="nullableItems")||r.comment===void 0&&(k="comment"))return Ie.errors=[{instancePath:s,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:k}}],!1;{let c=e;for(let i in r)if(!(i==="name"||i==="table"||i==="list"||i==="nullable"||i==="nullableItems"||i===
"comment"||i==="deprecated")){return Ie.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],
!1;break}if(c===e){if(r.name!==void 0){let i=r.name,l=e;if(e===l)if(typeof i=="string"){if(x(i)<1)return Ie.errors=[{instancePath:s+"/name",schemaPath:"#/proper\
ties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Ie.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"}}],!1;var n=l===e}else var n=!0;if(n){if(r.table!==void 0){let i=r.table,l=e;if(e===l)if(typeof i=="string"){if(x(i)<1)return Ie.errors=[{
instancePath:s+"/table",schemaPath:"#/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Ie.errors=[{instancePath:s+"/table",schemaPath:"\
#/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var n=l===e}else var n=!0;if(n){if(r.list!==void 0){let i=e;if(typeof r.list!="boolean")return Ie.
errors=[{instancePath:s+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type:"boolean"}}],!1;var n=i===e}else var n=!0;if(n){if(r.nullable!==
void 0){let i=e;if(typeof r.nullable!="boolean")return Ie.errors=[{instancePath:s+"/nullable",schemaPath:"#/properties/nullable/type",keyword:"type",params:{type:"\
boolean"}}],!1;var n=i===e}else var n=!0;if(n){if(r.nullableItems!==void 0){let i=e;if(typeof r.nullableItems!="boolean")return Ie.errors=[{instancePath:s+"/nul\
lableItems",schemaPath:"#/properties/nullableItems/type",keyword:"type",params:{type:"boolean"}}],!1;var n=i===e}else var n=!0;if(n){if(r.comment!==void 0){let i=r.
comment,l=e;if(typeof i!="string"&&i!==null)return Ie.errors=[{instancePath:s+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:Es.properties.
comment.type}}],!1;var n=l===e}else var n=!0;if(n)if(r.deprecated!==void 0){let i=e;if(typeof r.deprecated!="string")return Ie.errors=[{instancePath:s+"/depreca\
ted",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type:"string"}}],!1;var n=i===e}else var n=!0}}}}}}}}else return Ie.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ie.errors=t,e===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function J(r,{instancePath:s="",
parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=J.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=
void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m=e;for(let y in r)if(!mr.call(Ns.properties,y)){return J.errors=[{instancePath:s,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;break}if(m===e){if(r.graphqlName!==void 0){let y=e;if(typeof r.graphqlName!=
"string")return J.errors=[{instancePath:s+"/graphqlName",schemaPath:"#/properties/graphqlName/type",keyword:"type",params:{type:"string"}}],!1;var n=y===e}else var n=!0;
if(n){if(r.ts!==void 0){let y=e;if(typeof r.ts!="string")return J.errors=[{instancePath:s+"/ts",schemaPath:"#/properties/ts/type",keyword:"type",params:{type:"s\
tring"}}],!1;var n=y===e}else var n=!0;if(n){if(r.zod!==void 0){let y=e;if(typeof r.zod!="string")return J.errors=[{instancePath:s+"/zod",schemaPath:"#/properti\
es/zod/type",keyword:"type",params:{type:"string"}}],!1;var n=y===e}else var n=!0;if(n){if(r.nullableItems!==void 0){let y=r.nullableItems,u=e;if(typeof y!="boo\
lean")return J.errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullableItems/type",keyword:"type",params:{type:"boolean"}}],!1;if(y!==!0)return J.
errors=[{instancePath:s+"/nullableItems",schemaPath:"#/properties/nullableItems/const",keyword:"const",params:{allowedValue:!0}}],!1;var n=u===e}else var n=!0;if(n){
if(r.embedded!==void 0){let y=r.embedded,u=e;if(e===u)if(y&&typeof y=="object"&&!Array.isArray(y)){let o;if(y.type===void 0&&(o="type")||y.list===void 0&&(o="li\
st"))return J.errors=[{instancePath:s+"/embedded",schemaPath:"#/properties/embedded/required",keyword:"required",params:{missingProperty:o}}],!1;{let g=e;for(let b in y)
if(!(b==="type"||b==="list")){return J.errors=[{instancePath:s+"/embedded",schemaPath:"#/properties/embedded/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:b}}],!1;break}if(g===e){if(y.type!==void 0){let b=y.type,O=e;if(e===O)if(typeof b=="string"){if(x(b)<1)return J.errors=[{instancePath:s+
"/embedded/type",schemaPath:"#/properties/embedded/properties/type/minLength",keyword:"minLength",params:{limit:1}}],!1}else return J.errors=[{instancePath:s+"/\
embedded/type",schemaPath:"#/properties/embedded/properties/type/type",keyword:"type",params:{type:"string"}}],!1;var k=O===e}else var k=!0;if(k)if(y.list!==void 0){
let b=e;if(typeof y.list!="boolean")return J.errors=[{instancePath:s+"/embedded/list",schemaPath:"#/properties/embedded/properties/list/type",keyword:"type",params:{
type:"boolean"}}],!1;var k=b===e}else var k=!0}}}else return J.errors=[{instancePath:s+"/embedded",schemaPath:"#/properties/embedded/type",keyword:"type",params:{
type:"object"}}],!1;var n=u===e}else var n=!0;if(n){if(r.fields!==void 0){let y=r.fields,u=e;if(e===u)if(Array.isArray(y)){if(y.length<1)return J.errors=[{instancePath:s+
"/fields",schemaPath:"#/properties/fields/minItems",keyword:"minItems",params:{limit:1}}],!1;{var c=!0;let o=y.length;for(let g=0;g<o;g++){let b=e;we(y[g],{instancePath:s+
"/fields/"+g,parentData:y,parentDataProperty:g,rootData:L,dynamicAnchors:N})||(t=t===null?we.errors:t.concat(we.errors),e=t.length);var c=b===e;if(!c)break}}}else
return J.errors=[{instancePath:s+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"array"}}],!1;var n=u===e}else var n=!0;if(n){if(r.
comment!==void 0){let y=e;if(typeof r.comment!="string")return J.errors=[{instancePath:s+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{
type:"string"}}],!1;var n=y===e}else var n=!0;if(n){if(r.relations!==void 0){let y=r.relations,u=e;if(e===u)if(Array.isArray(y)){var i=!0;let o=y.length;for(let g=0;g<
o;g++){let b=e;Ie(y[g],{instancePath:s+"/relations/"+g,parentData:y,parentDataProperty:g,rootData:L,dynamicAnchors:N})||(t=t===null?Ie.errors:t.concat(Ie.errors),
e=t.length);var i=b===e;if(!i)break}}else return J.errors=[{instancePath:s+"/relations",schemaPath:"#/properties/relations/type",keyword:"type",params:{type:"ar\
ray"}}],!1;var n=u===e}else var n=!0;if(n){if(r.backfill!==void 0){let y=e;V(r.backfill,{instancePath:s+"/backfill",parentData:r,parentDataProperty:"backfill",rootData:L,
dynamicAnchors:N})||(t=t===null?V.errors:t.concat(V.errors),e=t.length);var n=y===e}else var n=!0;if(n){if(r.deprecated!==void 0){let y=e;if(typeof r.deprecated!=
"string")return J.errors=[{instancePath:s+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type:"string"}}],!1;var n=y===e}else var n=!0;
if(n){if(r.weight!==void 0){let y=r.weight,u=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return J.errors=[{instancePath:s+"/weight",schemaPath:"#\
/properties/weight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===u&&typeof y=="number"&&isFinite(y)){if(y>9007199254740991||isNaN(y))return J.errors=
[{instancePath:s+"/weight",schemaPath:"#/properties/weight/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(y<0||isNaN(y))return J.
errors=[{instancePath:s+"/weight",schemaPath:"#/properties/weight/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var n=u===e}else var n=!0;if(n){
if(r.critical!==void 0){let y=r.critical,u=e;if(typeof y!="boolean")return J.errors=[{instancePath:s+"/critical",schemaPath:"#/properties/critical/type",keyword:"\
type",params:{type:"boolean"}}],!1;if(y!==!0)return J.errors=[{instancePath:s+"/critical",schemaPath:"#/properties/critical/const",keyword:"const",params:{allowedValue:!0}}],
!1;var n=u===e}else var n=!0;if(n){if(r.sensitive!==void 0){let y=r.sensitive,u=e;if(typeof y!="boolean")return J.errors=[{instancePath:s+"/sensitive",schemaPath:"\
#/properties/sensitive/type",keyword:"type",params:{type:"boolean"}}],!1;if(y!==!0)return J.errors=[{instancePath:s+"/sensitive",schemaPath:"#/properties/sensit\
ive/const",keyword:"const",params:{allowedValue:!0}}],!1;var n=u===e}else var n=!0;if(n){if(r.pii!==void 0){let y=r.pii,u=e;if(typeof y!="boolean")return J.errors=
[{instancePath:s+"/pii",schemaPath:"#/properties/pii/type",keyword:"type",params:{type:"boolean"}}],!1;if(y!==!0)return J.errors=[{instancePath:s+"/pii",schemaPath:"\
#/properties/pii/const",keyword:"const",params:{allowedValue:!0}}],!1;var n=u===e}else var n=!0;if(n){if(r.uid!==void 0){let y=e;if(typeof r.uid!="string")return J.
errors=[{instancePath:s+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"}}],!1;var n=y===e}else var n=!0;if(n){if(r.renamedFrom!==
void 0){let y=e;if(typeof r.renamedFrom!="string")return J.errors=[{instancePath:s+"/renamedFrom",schemaPath:"#/properties/renamedFrom/type",keyword:"type",params:{
type:"string"}}],!1;var n=y===e}else var n=!0;if(n)if(r.renamedValues!==void 0){let y=r.renamedValues,u=e;if(e===u)if(y&&typeof y=="object"&&!Array.isArray(y)){
for(let o in y){let g=e;if(typeof o!="string"){let b={instancePath:s+"/renamedValues",schemaPath:"#/properties/renamedValues/propertyNames/type",keyword:"type",
params:{type:"string"},propertyName:o};t===null?t=[b]:t.push(b),e++}var l=g===e;if(!l){let b={instancePath:s+"/renamedValues",schemaPath:"#/properties/renamedVa\
lues/propertyNames",keyword:"propertyNames",params:{propertyName:o}};return t===null?t=[b]:t.push(b),e++,J.errors=t,!1;break}}if(l)for(let o in y){let g=e;if(typeof y[o]!=
"string")return J.errors=[{instancePath:s+"/renamedValues/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/renamedValues/additionalProperties\
/type",keyword:"type",params:{type:"string"}}],!1;var f=g===e;if(!f)break}}else return J.errors=[{instancePath:s+"/renamedValues",schemaPath:"#/properties/renam\
edValues/type",keyword:"type",params:{type:"object"}}],!1;var n=u===e}else var n=!0}}}}}}}}}}}}}}}}}else return J.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return J.errors=t,e===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Fe(r,{instancePath:s="",parentData:C,parentDataProperty:$,
rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=Fe.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){for(let c in r){let i=e;if(typeof c!="string"){let l={instancePath:s,schemaPath:"#/propertyNames/type",keyword:"type",params:{type:"\
string"},propertyName:c};t===null?t=[l]:t.push(l),e++}var n=i===e;if(!n){let l={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:c}};
return t===null?t=[l]:t.push(l),e++,Fe.errors=t,!1;break}}if(n)for(let c in r){let i=e;J(r[c],{instancePath:s+"/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,
parentDataProperty:c,rootData:L,dynamicAnchors:N})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var k=i===e;if(!k)break}}else return Fe.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Fe.errors=t,e===0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function lr(r,{instancePath:s="",
parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=lr.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=
void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.format===void 0&&(k="format")||r.schema===void 0&&(k="schema")||r.digest===void 0&&(k="dig\
est")||r.annotations===void 0&&(k="annotations"))return lr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:k}}],!1;{let c=e;
for(let i in r)if(!(i==="format"||i==="schema"||i==="digest"||i==="annotations")){return lr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i}}],!1;break}if(c===e){if(r.format!==void 0){let i=r.format,l=e;if(typeof i!="string")return lr.errors=[{instancePath:s+
"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="wesley.ir/1")return lr.errors=[{instancePath:s+"/format",schemaPath:"\
#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.ir/1"}}],!1;var n=l===e}else var n=!0;if(n){if(r.schema!==void 0){let i=e;qe(r.schema,{instancePath:s+
"/schema",parentData:r,parentDataProperty:"schema",rootData:L,dynamicAnchors:N})||(t=t===null?qe.errors:t.concat(qe.errors),e=t.length);var n=i===e}else var n=!0;
if(n){if(r.digest!==void 0){let i=e;S(r.digest,{instancePath:s+"/digest",parentData:r,parentDataProperty:"digest",rootData:L,dynamicAnchors:N})||(t=t===null?S.errors:
t.concat(S.errors),e=t.length);var n=i===e}else var n=!0;if(n)if(r.annotations!==void 0){let i=e;Fe(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"\
annotations",rootData:L,dynamicAnchors:N})||(t=t===null?Fe.errors:t.concat(Fe.errors),e=t.length);var n=i===e}else var n=!0}}}}}else return lr.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return lr.errors=t,e===0}lr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ts=ge,Yr={type:"\
object",properties:{format:{type:"string",const:"wesley.evidence/2"},schema:{$ref:"https://wesley.dev/schemas/definitions/Digest"},out:{type:"string",pattern:"^\
(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},targets:{type:"array",items:{type:"string",enum:["postgres","typescript","zod","pgtap","kysely"]}},
files:{type:"array",items:{type:"object",properties:{path:{type:"string",pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"},target:{type:"\
string",enum:["postgres","typescript","zod","pgtap","kysely"]},sha256:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["path","target","sha256"],
additionalProperties:!1}},elements:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Element"}}},required:["format","schema","out","targets","fi\
les","elements"],additionalProperties:!1};var xs={type:"object",properties:{kind:{type:"string",enum:["schema","extension","enum","table","column","not-null","primary-key","unique-constraint","foreign-k\
ey","check","index","row-security","policy","grant"]},table:{anyOf:[{type:"string",minLength:1},{type:"null"}]},name:{type:"string",minLength:1}},required:["kin\
d","table","name"],additionalProperties:!1};function xe(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,
e=0,P=xe.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.kind===void 0&&
(c="kind")||r.table===void 0&&(c="table")||r.name===void 0&&(c="name"))return xe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],
!1;{let i=e;for(let l in r)if(!(l==="kind"||l==="table"||l==="name")){return xe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:l}}],!1;break}if(i===e){if(r.kind!==void 0){let l=r.kind,f=e;if(typeof l!="string")return xe.errors=[{instancePath:s+"/kin\
d",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="schema"||l==="extension"||l==="enum"||l==="table"||l==="column"||l===
"not-null"||l==="primary-key"||l==="unique-constraint"||l==="foreign-key"||l==="check"||l==="index"||l==="row-security"||l==="policy"||l==="grant"))return xe.errors=
[{instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:xs.properties.kind.enum}}],!1;var n=f===e}else var n=!0;if(n){
if(r.table!==void 0){let l=r.table,f=e,m=e,y=!1,u=e;if(e===u)if(typeof l=="string"){if(x(l)<1){let g={instancePath:s+"/table",schemaPath:"#/properties/table/any\
Of/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[g]:t.push(g),e++}}else{let g={instancePath:s+"/table",schemaPath:"#/properties/table/anyOf/0/t\
ype",keyword:"type",params:{type:"string"}};t===null?t=[g]:t.push(g),e++}var k=u===e;y=y||k;let p=e;if(l!==null){let g={instancePath:s+"/table",schemaPath:"#/pr\
operties/table/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[g]:t.push(g),e++}var k=p===e;if(y=y||k,y)e=m,t!==null&&(m?t.length=m:t=null);else{
let g={instancePath:s+"/table",schemaPath:"#/properties/table/anyOf",keyword:"anyOf",params:{}};return t===null?t=[g]:t.push(g),e++,xe.errors=t,!1}var n=f===e}else
var n=!0;if(n)if(r.name!==void 0){let l=r.name,f=e;if(e===f)if(typeof l=="string"){if(x(l)<1)return xe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/\
name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return xe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}}],!1;var n=f===e}else var n=!0}}}}else return xe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return xe.
errors=t,e===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ur=new RegExp("^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$","u");function ke(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,
dynamicAnchors:N={}}={}){let t=null,e=0,P=ke.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let i;if(r.file===void 0&&(i="file")||r.lines===void 0&&(i="lines")||r.sha256===void 0&&(i="sha256"))return ke.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:i}}],!1;{let l=e;for(let f in r)if(!(f==="file"||f==="lines"||f==="sha256")){return ke.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(l===e){if(r.file!==void 0){let f=r.file,m=e;if(e===
m)if(typeof f=="string"){if(!Ur.test(f))return ke.errors=[{instancePath:s+"/file",schemaPath:"#/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!\
\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],!1}else return ke.errors=[{instancePath:s+"/file",schemaPath:"#/properties/file/type",keyword:"typ\
e",params:{type:"string"}}],!1;var n=m===e}else var n=!0;if(n){if(r.lines!==void 0){let f=r.lines,m=e;if(e===m)if(Array.isArray(f)){if(f.length<1)return ke.errors=
[{instancePath:s+"/lines",schemaPath:"#/properties/lines/minItems",keyword:"minItems",params:{limit:1}}],!1;{var k=!0;let u=f.length;for(let p=0;p<u;p++){let o=f[p],
g=e;if(e===g)if(Array.isArray(o)){if(o.length>2)return ke.errors=[{instancePath:s+"/lines/"+p,schemaPath:"#/properties/lines/items/maxItems",keyword:"maxItems",
params:{limit:2}}],!1;if(o.length<2)return ke.errors=[{instancePath:s+"/lines/"+p,schemaPath:"#/properties/lines/items/minItems",keyword:"minItems",params:{limit:2}}],
!1;{let O=o.length;if(O>0){let h=o[0],w=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return ke.errors=[{instancePath:s+"/lines/"+p+"/0",schemaPath:"\
#/properties/lines/items/prefixItems/0/type",keyword:"type",params:{type:"integer"}}],!1;if(e===w&&typeof h=="number"&&isFinite(h)){if(h>9007199254740991||isNaN(
h))return ke.errors=[{instancePath:s+"/lines/"+p+"/0",schemaPath:"#/properties/lines/items/prefixItems/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(h<1||isNaN(h))return ke.errors=[{instancePath:s+"/lines/"+p+"/0",schemaPath:"#/properties/lines/items/prefixItems/0/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var c=w===e}if(c){if(O>1){let h=o[1],w=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return ke.errors=[{instancePath:s+"/lines/"+
p+"/1",schemaPath:"#/properties/lines/items/prefixItems/1/type",keyword:"type",params:{type:"integer"}}],!1;if(e===w&&typeof h=="number"&&isFinite(h)){if(h>9007199254740991||
isNaN(h))return ke.errors=[{instancePath:s+"/lines/"+p+"/1",schemaPath:"#/properties/lines/items/prefixItems/1/maximum",keyword:"maximum",params:{comparison:"<=",
limit:9007199254740991}}],!1;if(h<1||isNaN(h))return ke.errors=[{instancePath:s+"/lines/"+p+"/1",schemaPath:"#/properties/lines/items/prefixItems/1/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}}],!1}var c=w===e}if(c&&!(o.length<=2))return ke.errors=[{instancePath:s+"/lines/"+p,schemaPath:"#/properties/lines/ite\
ms/items",keyword:"items",params:{limit:2}}],!1}}}else return ke.errors=[{instancePath:s+"/lines/"+p,schemaPath:"#/properties/lines/items/type",keyword:"type",params:{
type:"array"}}],!1;var k=g===e;if(!k)break}}}else return ke.errors=[{instancePath:s+"/lines",schemaPath:"#/properties/lines/type",keyword:"type",params:{type:"a\
rray"}}],!1;var n=m===e}else var n=!0;if(n)if(r.sha256!==void 0){let f=e;S(r.sha256,{instancePath:s+"/sha256",parentData:r,parentDataProperty:"sha256",rootData:L,
dynamicAnchors:N})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var n=f===e}else var n=!0}}}}else return ke.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return ke.errors=t,e===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ue(r,{instancePath:s="",parentData:C,
parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=ue.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.element===void 0&&(m="element")||r.places===void 0&&(m="places")||r.assertions===void 0&&(m="assertion\
s"))return ue.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let y=e;for(let u in r)if(!(u==="element"||u===
"places"||u==="assertions")){return ue.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}}],
!1;break}if(y===e){if(r.element!==void 0){let u=e;xe(r.element,{instancePath:s+"/element",parentData:r,parentDataProperty:"element",rootData:L,dynamicAnchors:N})||
(t=t===null?xe.errors:t.concat(xe.errors),e=t.length);var n=u===e}else var n=!0;if(n){if(r.places!==void 0){let u=r.places,p=e;if(e===p)if(Array.isArray(u)){var k=!0;
let g=u.length;for(let b=0;b<g;b++){let O=e;ke(u[b],{instancePath:s+"/places/"+b,parentData:u,parentDataProperty:b,rootData:L,dynamicAnchors:N})||(t=t===null?ke.
errors:t.concat(ke.errors),e=t.length);var k=O===e;if(!k)break}}else return ue.errors=[{instancePath:s+"/places",schemaPath:"#/properties/places/type",keyword:"\
type",params:{type:"array"}}],!1;var n=p===e}else var n=!0;if(n)if(r.assertions!==void 0){let u=r.assertions,p=e;if(e===p)if(u&&typeof u=="object"&&!Array.isArray(
u)){let g;if(u.structure===void 0&&(g="structure")||u.refused===void 0&&(g="refused")||u.allowed===void 0&&(g="allowed"))return ue.errors=[{instancePath:s+"/ass\
ertions",schemaPath:"#/properties/assertions/required",keyword:"required",params:{missingProperty:g}}],!1;{let b=e;for(let O in u)if(!(O==="structure"||O==="ref\
used"||O==="allowed")){return ue.errors=[{instancePath:s+"/assertions",schemaPath:"#/properties/assertions/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:O}}],!1;break}if(b===e){if(u.structure!==void 0){let O=u.structure,h=e;if(e===h)if(Array.isArray(O)){var c=!0;let w=O.length;for(let q=0;q<
w;q++){let A=O[q],D=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return ue.errors=[{instancePath:s+"/assertions/structure/"+q,schemaPath:"#/proper\
ties/assertions/properties/structure/items/type",keyword:"type",params:{type:"integer"}}],!1;if(e===D&&typeof A=="number"&&isFinite(A)){if(A>9007199254740991||isNaN(
A))return ue.errors=[{instancePath:s+"/assertions/structure/"+q,schemaPath:"#/properties/assertions/properties/structure/items/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;if(A<1||isNaN(A))return ue.errors=[{instancePath:s+"/assertions/structure/"+q,schemaPath:"#/properties/assertions/p\
roperties/structure/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var c=D===e;if(!c)break}}else return ue.errors=[{instancePath:s+"/ass\
ertions/structure",schemaPath:"#/properties/assertions/properties/structure/type",keyword:"type",params:{type:"array"}}],!1;var i=h===e}else var i=!0;if(i){if(u.
refused!==void 0){let O=u.refused,h=e;if(e===h)if(Array.isArray(O)){var l=!0;let q=O.length;for(let A=0;A<q;A++){let D=O[A],E=e;if(!(typeof D=="number"&&!(D%1)&&
!isNaN(D)&&isFinite(D)))return ue.errors=[{instancePath:s+"/assertions/refused/"+A,schemaPath:"#/properties/assertions/properties/refused/items/type",keyword:"t\
ype",params:{type:"integer"}}],!1;if(e===E&&typeof D=="number"&&isFinite(D)){if(D>9007199254740991||isNaN(D))return ue.errors=[{instancePath:s+"/assertions/refu\
sed/"+A,schemaPath:"#/properties/assertions/properties/refused/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(D<1||isNaN(
D))return ue.errors=[{instancePath:s+"/assertions/refused/"+A,schemaPath:"#/properties/assertions/properties/refused/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var l=E===e;if(!l)break}}else return ue.errors=[{instancePath:s+"/assertions/refused",schemaPath:"#/properties/assertions/properties/refused/t\
ype",keyword:"type",params:{type:"array"}}],!1;var i=h===e}else var i=!0;if(i)if(u.allowed!==void 0){let O=u.allowed,h=e;if(e===h)if(Array.isArray(O)){var f=!0;
let q=O.length;for(let A=0;A<q;A++){let D=O[A],E=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return ue.errors=[{instancePath:s+"/assertions/allow\
ed/"+A,schemaPath:"#/properties/assertions/properties/allowed/items/type",keyword:"type",params:{type:"integer"}}],!1;if(e===E&&typeof D=="number"&&isFinite(D)){
if(D>9007199254740991||isNaN(D))return ue.errors=[{instancePath:s+"/assertions/allowed/"+A,schemaPath:"#/properties/assertions/properties/allowed/items/maximum",
keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(D<1||isNaN(D))return ue.errors=[{instancePath:s+"/assertions/allowed/"+A,schemaPath:"#\
/properties/assertions/properties/allowed/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var f=E===e;if(!f)break}}else return ue.errors=
[{instancePath:s+"/assertions/allowed",schemaPath:"#/properties/assertions/properties/allowed/type",keyword:"type",params:{type:"array"}}],!1;var i=h===e}else var i=!0}}}}else
return ue.errors=[{instancePath:s+"/assertions",schemaPath:"#/properties/assertions/type",keyword:"type",params:{type:"object"}}],!1;var n=p===e}else var n=!0}}}}else
return ue.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ue.errors=t,e===0}ue.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ge(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=ge.evaluated;if(P.dynamicProps&&
(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.format===void 0&&(f="format")||r.schema===void 0&&
(f="schema")||r.out===void 0&&(f="out")||r.targets===void 0&&(f="targets")||r.files===void 0&&(f="files")||r.elements===void 0&&(f="elements"))return ge.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}}],!1;{let m=e;for(let y in r)if(!(y==="format"||y==="schema"||y==="out"||
y==="targets"||y==="files"||y==="elements")){return ge.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],
!1;break}if(m===e){if(r.format!==void 0){let y=r.format,u=e;if(typeof y!="string")return ge.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(y!=="wesley.evidence/2")return ge.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"\
const",params:{allowedValue:"wesley.evidence/2"}}],!1;var n=u===e}else var n=!0;if(n){if(r.schema!==void 0){let y=e;S(r.schema,{instancePath:s+"/schema",parentData:r,
parentDataProperty:"schema",rootData:L,dynamicAnchors:N})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var n=y===e}else var n=!0;if(n){if(r.out!==void 0){
let y=r.out,u=e;if(e===u)if(typeof y=="string"){if(!Ur.test(y))return ge.errors=[{instancePath:s+"/out",schemaPath:"#/properties/out/pattern",keyword:"pattern",
params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],!1}else return ge.errors=[{instancePath:s+"/out",schemaPath:"#/properties/out\
/type",keyword:"type",params:{type:"string"}}],!1;var n=u===e}else var n=!0;if(n){if(r.targets!==void 0){let y=r.targets,u=e;if(e===u)if(Array.isArray(y)){var k=!0;
let o=y.length;for(let g=0;g<o;g++){let b=y[g],O=e;if(typeof b!="string")return ge.errors=[{instancePath:s+"/targets/"+g,schemaPath:"#/properties/targets/items/\
type",keyword:"type",params:{type:"string"}}],!1;if(!(b==="postgres"||b==="typescript"||b==="zod"||b==="pgtap"||b==="kysely"))return ge.errors=[{instancePath:s+
"/targets/"+g,schemaPath:"#/properties/targets/items/enum",keyword:"enum",params:{allowedValues:Yr.properties.targets.items.enum}}],!1;var k=O===e;if(!k)break}}else
return ge.errors=[{instancePath:s+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"}}],!1;var n=u===e}else var n=!0;if(n){if(r.
files!==void 0){let y=r.files,u=e;if(e===u)if(Array.isArray(y)){var c=!0;let o=y.length;for(let g=0;g<o;g++){let b=y[g],O=e;if(e===O)if(b&&typeof b=="object"&&!Array.
isArray(b)){let w;if(b.path===void 0&&(w="path")||b.target===void 0&&(w="target")||b.sha256===void 0&&(w="sha256"))return ge.errors=[{instancePath:s+"/files/"+g,
schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty:w}}],!1;{let q=e;for(let A in b)if(!(A==="path"||A==="target"||A==="sh\
a256")){return ge.errors=[{instancePath:s+"/files/"+g,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A}}],
!1;break}if(q===e){if(b.path!==void 0){let A=b.path,D=e;if(e===D)if(typeof A=="string"){if(!Ur.test(A))return ge.errors=[{instancePath:s+"/files/"+g+"/path",schemaPath:"\
#/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern:"^(?!\\/)(?!(?:.*\\/)?\\.\\.(?:\\/|$))[^\\\\\\u0000-\\u001f]+$"}}],!1}else return ge.
errors=[{instancePath:s+"/files/"+g+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var i=D===e}else
var i=!0;if(i){if(b.target!==void 0){let A=b.target,D=e;if(typeof A!="string")return ge.errors=[{instancePath:s+"/files/"+g+"/target",schemaPath:"#/properties/f\
iles/items/properties/target/type",keyword:"type",params:{type:"string"}}],!1;if(!(A==="postgres"||A==="typescript"||A==="zod"||A==="pgtap"||A==="kysely"))return ge.
errors=[{instancePath:s+"/files/"+g+"/target",schemaPath:"#/properties/files/items/properties/target/enum",keyword:"enum",params:{allowedValues:Yr.properties.files.
items.properties.target.enum}}],!1;var i=D===e}else var i=!0;if(i)if(b.sha256!==void 0){let A=e;S(b.sha256,{instancePath:s+"/files/"+g+"/sha256",parentData:b,parentDataProperty:"\
sha256",rootData:L,dynamicAnchors:N})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var i=A===e}else var i=!0}}}}else return ge.errors=[{instancePath:s+"\
/files/"+g,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type:"object"}}],!1;var c=O===e;if(!c)break}}else return ge.errors=[{instancePath:s+
"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"array"}}],!1;var n=u===e}else var n=!0;if(n)if(r.elements!==void 0){let y=r.elements,
u=e;if(e===u)if(Array.isArray(y)){var l=!0;let o=y.length;for(let g=0;g<o;g++){let b=e;ue(y[g],{instancePath:s+"/elements/"+g,parentData:y,parentDataProperty:g,
rootData:L,dynamicAnchors:N})||(t=t===null?ue.errors:t.concat(ue.errors),e=t.length);var l=b===e;if(!l)break}}else return ge.errors=[{instancePath:s+"/elements",
schemaPath:"#/properties/elements/type",keyword:"type",params:{type:"array"}}],!1;var n=u===e}else var n=!0}}}}}}}else return ge.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return ge.errors=t,e===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var is=or;function je(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=je.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.element===void 0&&(k="element")||r.file===void 0&&(k="fil\
e")||r.line===void 0&&(k="line")||r.column===void 0&&(k="column"))return je.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:k}}],
!1;{let c=e;for(let i in r)if(!(i==="element"||i==="file"||i==="line"||i==="column")){return je.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i}}],!1;break}if(c===e){if(r.element!==void 0){let i=r.element,l=e;if(e===l)if(typeof i=="string"){if(x(i)<1)return je.
errors=[{instancePath:s+"/element",schemaPath:"#/properties/element/minLength",keyword:"minLength",params:{limit:1}}],!1}else return je.errors=[{instancePath:s+
"/element",schemaPath:"#/properties/element/type",keyword:"type",params:{type:"string"}}],!1;var n=l===e}else var n=!0;if(n){if(r.file!==void 0){let i=r.file,l=e;
if(e===l)if(typeof i=="string"){if(x(i)<1)return je.errors=[{instancePath:s+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return je.errors=[{instancePath:s+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"}}],!1;var n=l===e}else var n=!0;if(n){
if(r.line!==void 0){let i=r.line,l=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return je.errors=[{instancePath:s+"/line",schemaPath:"#/properties\
/line/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(i))return je.errors=[{instancePath:s+
"/line",schemaPath:"#/properties/line/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(i<1||isNaN(i))return je.errors=[{instancePath:s+
"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var n=l===e}else var n=!0;if(n)if(r.column!==void 0){let i=r.
column,l=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return je.errors=[{instancePath:s+"/column",schemaPath:"#/properties/column/type",keyword:"t\
ype",params:{type:"integer"}}],!1;if(e===l&&typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(i))return je.errors=[{instancePath:s+"/column",schemaPath:"\
#/properties/column/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(i<1||isNaN(i))return je.errors=[{instancePath:s+"/column",
schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var n=l===e}else var n=!0}}}}}else return je.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return je.errors=t,e===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function or(r,{instancePath:s="",
parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=or.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=
void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.format===void 0&&(c="format")||r.places===void 0&&(c="places"))return or.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;{let i=e;for(let l in r)if(!(l==="format"||l==="places")){return or.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(i===e){if(r.format!==void 0){let l=r.format,f=e;if(typeof l!=
"string")return or.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(l!=="wesley.places/1")return or.
errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.places/1"}}],!1;var n=f===e}else var n=!0;
if(n)if(r.places!==void 0){let l=r.places,f=e;if(e===f)if(Array.isArray(l)){var k=!0;let y=l.length;for(let u=0;u<y;u++){let p=e;je(l[u],{instancePath:s+"/place\
s/"+u,parentData:l,parentDataProperty:u,rootData:L,dynamicAnchors:N})||(t=t===null?je.errors:t.concat(je.errors),e=t.length);var k=p===e;if(!k)break}}else return or.
errors=[{instancePath:s+"/places",schemaPath:"#/properties/places/type",keyword:"type",params:{type:"array"}}],!1;var n=f===e}else var n=!0}}}else return or.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return or.errors=t,e===0}or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ns=ae,Xr={type:"object",properties:{format:{type:"string",const:"wesley.changes/1"},from:{type:"object",properties:{schema:{$ref:"https://wesley.dev/schemas\
/definitions/Schema"},digest:{$ref:"https://wesley.dev/schemas/definitions/Digest"},annotations:{$ref:"https://wesley.dev/schemas/definitions/Annotations"},origin:{
type:"object",properties:{kind:{type:"string",enum:["baseline","ir","sdl","git","empty"]},file:{anyOf:[{type:"string",minLength:1},{type:"null"}]},ref:{anyOf:[{
type:"string",minLength:1},{type:"null"}]}},required:["kind","file","ref"],additionalProperties:!1}},required:["schema","digest","annotations","origin"],additionalProperties:!1},
to:{type:"object",properties:{schema:{$ref:"https://wesley.dev/schemas/definitions/Schema"},digest:{$ref:"https://wesley.dev/schemas/definitions/Digest"},annotations:{
$ref:"https://wesley.dev/schemas/definitions/Annotations"}},required:["schema","digest","annotations"],additionalProperties:!1},changes:{type:"array",items:{type:"\
object",properties:{change:{$ref:"https://wesley.dev/schemas/definitions/Change"},classification:{type:"string",enum:["additive","tightening","destructive"]},address:{
$ref:"https://wesley.dev/schemas/definitions/Address"}},required:["change","classification","address"],additionalProperties:!1}}},required:["format","from","to",
"changes"],additionalProperties:!1},pr={type:"object",discriminator:{propertyName:"kind"},oneOf:[{type:"object",properties:{kind:{type:"string",const:"rename-ta\
ble"},from:{type:"string",minLength:1},to:{type:"string",minLength:1}},required:["kind","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"\
string",const:"rename-column"},table:{type:"string",minLength:1},from:{type:"string",minLength:1},to:{type:"string",minLength:1}},required:["kind","table","from",
"to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"rename-enum-value"},enum:{type:"string",minLength:1},from:{type:"string",minLength:1},
to:{type:"string",minLength:1}},required:["kind","enum","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"add-schema"},
schema:{type:"string",minLength:1}},required:["kind","schema"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"add-extension"},extension:{
type:"string",enum:["citext","earthdistance","fuzzystrmatch","ltree","pg_trgm","pgcrypto","unaccent","uuid-ossp"]}},required:["kind","extension"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"drop-schema"},schema:{type:"string",minLength:1}},required:["kind","schema"],additionalProperties:!1},{type:"\
object",properties:{kind:{type:"string",const:"add-enum"},enum:{$ref:"https://wesley.dev/schemas/definitions/Enum"}},required:["kind","enum"],additionalProperties:!1},
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
t",properties:{kind:{type:"string",const:"change-generated"},table:{type:"string",minLength:1},column:{type:"string",minLength:1},from:{anyOf:[{$ref:"https://we\
sley.dev/schemas/definitions/Expression"},{type:"null"}]},to:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Expression"},{type:"null"}]}},required:["kind",
"table","column","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"set-column-comment"},table:{type:"string",minLength:1},
column:{type:"string",minLength:1},from:{type:["string","null"]},to:{type:["string","null"]}},required:["kind","table","column","from","to"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"change-primary-key"},table:{type:"string",minLength:1},from:{$ref:"https://wesley.dev/schemas/definitions/\
PrimaryKey"},to:{$ref:"https://wesley.dev/schemas/definitions/PrimaryKey"},kept:{type:["string","null"]}},required:["kind","table","from","to","kept"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"add-unique-constraint"},table:{type:"string",minLength:1},constraint:{$ref:"https://wesley.dev/schemas/def\
initions/UniqueConstraint"}},required:["kind","table","constraint"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"drop-unique-c\
onstraint"},table:{type:"string",minLength:1},constraint:{$ref:"https://wesley.dev/schemas/definitions/UniqueConstraint"},kept:{anyOf:[{type:"string",minLength:1},
{type:"null"}]}},required:["kind","table","constraint","kept"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"change-unique-cons\
traint"},table:{type:"string",minLength:1},from:{$ref:"https://wesley.dev/schemas/definitions/UniqueConstraint"},to:{$ref:"https://wesley.dev/schemas/definition\
s/UniqueConstraint"}},required:["kind","table","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"add-foreign-key"},table:{
type:"string",minLength:1},foreignKey:{$ref:"https://wesley.dev/schemas/definitions/ForeignKey"}},required:["kind","table","foreignKey"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"drop-foreign-key"},table:{type:"string",minLength:1},foreignKey:{$ref:"https://wesley.dev/schemas/definiti\
ons/ForeignKey"},kept:{anyOf:[{type:"string",minLength:1},{type:"null"}]}},required:["kind","table","foreignKey","kept"],additionalProperties:!1},{type:"object",
properties:{kind:{type:"string",const:"change-foreign-key"},table:{type:"string",minLength:1},from:{$ref:"https://wesley.dev/schemas/definitions/ForeignKey"},to:{
$ref:"https://wesley.dev/schemas/definitions/ForeignKey"}},required:["kind","table","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"\
string",const:"add-check"},table:{type:"string",minLength:1},check:{$ref:"https://wesley.dev/schemas/definitions/Check"}},required:["kind","table","check"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"drop-check"},table:{type:"string",minLength:1},check:{$ref:"https://wesley.dev/schemas/definitions/Check"},
kept:{anyOf:[{type:"string",minLength:1},{type:"null"}]}},required:["kind","table","check","kept"],additionalProperties:!1},{type:"object",properties:{kind:{type:"\
string",const:"change-check"},table:{type:"string",minLength:1},from:{$ref:"https://wesley.dev/schemas/definitions/Check"},to:{$ref:"https://wesley.dev/schemas/\
definitions/Check"}},required:["kind","table","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"add-index"},table:{type:"\
string",minLength:1},index:{$ref:"https://wesley.dev/schemas/definitions/Index"}},required:["kind","table","index"],additionalProperties:!1},{type:"object",properties:{
kind:{type:"string",const:"drop-index"},table:{type:"string",minLength:1},index:{$ref:"https://wesley.dev/schemas/definitions/Index"},kept:{anyOf:[{type:"string",
minLength:1},{type:"null"}]}},required:["kind","table","index","kept"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"change-ind\
ex"},table:{type:"string",minLength:1},from:{$ref:"https://wesley.dev/schemas/definitions/Index"},to:{$ref:"https://wesley.dev/schemas/definitions/Index"}},required:[
"kind","table","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"add-policy"},table:{type:"string",minLength:1},policy:{
$ref:"https://wesley.dev/schemas/definitions/Policy"}},required:["kind","table","policy"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",
const:"drop-policy"},table:{type:"string",minLength:1},policy:{$ref:"https://wesley.dev/schemas/definitions/Policy"}},required:["kind","table","policy"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"change-policy"},table:{type:"string",minLength:1},from:{$ref:"https://wesley.dev/schemas/definitions/Polic\
y"},to:{$ref:"https://wesley.dev/schemas/definitions/Policy"}},required:["kind","table","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"\
string",const:"set-row-security"},table:{type:"string",minLength:1},from:{$ref:"https://wesley.dev/schemas/definitions/RowSecurity"},to:{$ref:"https://wesley.de\
v/schemas/definitions/RowSecurity"}},required:["kind","table","from","to"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"add-gr\
ant"},table:{type:"string",minLength:1},grant:{$ref:"https://wesley.dev/schemas/definitions/Grant"}},required:["kind","table","grant"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"drop-grant"},table:{type:"string",minLength:1},grant:{$ref:"https://wesley.dev/schemas/definitions/Grant"},
kept:{anyOf:[{type:"string",minLength:1},{type:"null"}]}},required:["kind","table","grant","kept"],additionalProperties:!1}]};function d(r,{instancePath:s="",parentData:C,
parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=d.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let B=r.kind;if(typeof B=="string")if(B==="rename-table"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;
if(r.kind===void 0&&(_="kind")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"r\
equired",params:{missingProperty:_}}],!1;{let T=e;for(let a in r)if(!(a==="kind"||a==="from"||a==="to")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/0/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(T===e){if(r.kind!==void 0){let a=r.kind,v=e;if(typeof a!="strin\
g")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="rename-table")return d.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"rename-table"}}],!1;var n=v===e}else var n=!0;
if(n){if(r.from!==void 0){let a=r.from,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/0/properties/f\
rom/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/0/properties/from/type",keyword:"type",
params:{type:"string"}}],!1;var n=v===e}else var n=!0;if(n)if(r.to!==void 0){let a=r.to,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+
"/to",schemaPath:"#/oneOf/0/properties/to/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/0\
/properties/to/type",keyword:"type",params:{type:"string"}}],!1;var n=v===e}else var n=!0}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/0/type",keyword:"\
type",params:{type:"object"}}],!1;var k=!0}else if(B==="rename-column"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||
r.table===void 0&&(_="table")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"re\
quired",params:{missingProperty:_}}],!1;{let T=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="from"||a==="to")){return d.errors=[{instancePath:s,schemaPath:"\
#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(T===e){if(r.kind!==void 0){let a=r.kind,v=e;if(typeof a!=
"string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="rename-column")
return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"rename-column"}}],!1;var c=v===e}else
var c=!0;if(c){if(r.table!==void 0){let a=r.table,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/1/\
properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/1/properties/table/type",
keyword:"type",params:{type:"string"}}],!1;var c=v===e}else var c=!0;if(c){if(r.from!==void 0){let a=r.from,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.
errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/1/properties/from/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+
"/from",schemaPath:"#/oneOf/1/properties/from/type",keyword:"type",params:{type:"string"}}],!1;var c=v===e}else var c=!0;if(c)if(r.to!==void 0){let a=r.to,v=e;if(e===
v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/1/properties/to/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return d.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/1/properties/to/type",keyword:"type",params:{type:"string"}}],!1;var c=v===e}else var c=!0}}}}}else
return d.errors=[{instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(B==="rename-enum-value"){if(e===e)
if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.enum===void 0&&(_="enum")||r.from===void 0&&(_="from")||r.to===void 0&&(_="\
to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let a in r)if(!(a==="kind"||
a==="enum"||a==="from"||a==="to")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],
!1;break}if(T===e){if(r.kind!==void 0){let a=r.kind,v=e;if(typeof a!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/2/properties/kind/typ\
e",keyword:"type",params:{type:"string"}}],!1;if(a!=="rename-enum-value")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"\
const",params:{allowedValue:"rename-enum-value"}}],!1;var i=v===e}else var i=!0;if(i){if(r.enum!==void 0){let a=r.enum,v=e;if(e===v)if(typeof a=="string"){if(x(
a)<1)return d.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/2/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{
instancePath:s+"/enum",schemaPath:"#/oneOf/2/properties/enum/type",keyword:"type",params:{type:"string"}}],!1;var i=v===e}else var i=!0;if(i){if(r.from!==void 0){
let a=r.from,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/2/properties/from/minLength",keyword:"mi\
nLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/2/properties/from/type",keyword:"type",params:{type:"string"}}],
!1;var i=v===e}else var i=!0;if(i)if(r.to!==void 0){let a=r.to,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+"/to",schemaPath:"\
#/oneOf/2/properties/to/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/2/properties/to/typ\
e",keyword:"type",params:{type:"string"}}],!1;var i=v===e}else var i=!0}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/2/type",keyword:"type",params:{
type:"object"}}],!1;k!==!0&&(k=!0)}else if(B==="add-schema"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.schema===
void 0&&(_="schema"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let a in r)
if(!(a==="kind"||a==="schema")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],
!1;break}if(T===e){if(r.kind!==void 0){let a=r.kind,v=e;if(typeof a!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/3/properties/kind/typ\
e",keyword:"type",params:{type:"string"}}],!1;if(a!=="add-schema")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"\
const",params:{allowedValue:"add-schema"}}],!1;var l=v===e}else var l=!0;if(l)if(r.schema!==void 0){let a=r.schema,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)
return d.errors=[{instancePath:s+"/schema",schemaPath:"#/oneOf/3/properties/schema/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+
"/schema",schemaPath:"#/oneOf/3/properties/schema/type",keyword:"type",params:{type:"string"}}],!1;var l=v===e}else var l=!0}}}else return d.errors=[{instancePath:s,
schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(B==="add-extension"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(
r)){let _;if(r.kind===void 0&&(_="kind")||r.extension===void 0&&(_="extension"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/4/required",keyword:"requir\
ed",params:{missingProperty:_}}],!1;{let T=e;for(let a in r)if(!(a==="kind"||a==="extension")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/4/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(T===e){if(r.kind!==void 0){let a=r.kind,v=e;if(typeof a!="string")return d.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/4/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="add-extension")return d.errors=[{
instancePath:s+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"add-extension"}}],!1;var f=v===e}else var f=!0;if(f)if(r.
extension!==void 0){let a=r.extension,v=e;if(typeof a!="string")return d.errors=[{instancePath:s+"/extension",schemaPath:"#/oneOf/4/properties/extension/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(a==="citext"||a==="earthdistance"||a==="fuzzystrmatch"||a==="ltree"||a==="pg_trgm"||a==="pgcrypto"||a==="unaccent"||a==="\
uuid-ossp"))return d.errors=[{instancePath:s+"/extension",schemaPath:"#/oneOf/4/properties/extension/enum",keyword:"enum",params:{allowedValues:pr.oneOf[4].properties.
extension.enum}}],!1;var f=v===e}else var f=!0}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type:"object"}}],!1;k!==
!0&&(k=!0)}else if(B==="drop-schema"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.schema===void 0&&(_="schema"))
return d.errors=[{instancePath:s,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let a in r)if(!(a==="kind"||a===
"schema")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}
if(T===e){if(r.kind!==void 0){let a=r.kind,v=e;if(typeof a!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/5/properties/kind/type",keyword:"\
type",params:{type:"string"}}],!1;if(a!=="drop-schema")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",params:{
allowedValue:"drop-schema"}}],!1;var m=v===e}else var m=!0;if(m)if(r.schema!==void 0){let a=r.schema,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=
[{instancePath:s+"/schema",schemaPath:"#/oneOf/5/properties/schema/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/\
schema",schemaPath:"#/oneOf/5/properties/schema/type",keyword:"type",params:{type:"string"}}],!1;var m=v===e}else var m=!0}}}else return d.errors=[{instancePath:s,
schemaPath:"#/oneOf/5/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(B==="add-enum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(
r)){let _;if(r.kind===void 0&&(_="kind")||r.enum===void 0&&(_="enum"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/6/required",keyword:"required",params:{
missingProperty:_}}],!1;{let T=e;for(let a in r)if(!(a==="kind"||a==="enum")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/6/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a}}],!1;break}if(T===e){if(r.kind!==void 0){let a=r.kind,v=e;if(typeof a!="string")return d.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/6/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="add-enum")return d.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/6/properties/kind/const",keyword:"const",params:{allowedValue:"add-enum"}}],!1;var y=v===e}else var y=!0;if(y)if(r.enum!==void 0){let a=e;Oe(r.enum,{instancePath:s+
"/enum",parentData:r,parentDataProperty:"enum",rootData:L,dynamicAnchors:N})||(t=t===null?Oe.errors:t.concat(Oe.errors),e=t.length);var y=a===e}else var y=!0}}}else
return d.errors=[{instancePath:s,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(B==="drop-enum"){if(e===e)if(r&&typeof r==
"object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.enum===void 0&&(_="enum"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/7/required",
keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let a in r)if(!(a==="kind"||a==="enum")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/7/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(T===e){if(r.kind!==void 0){let a=r.kind,v=e;if(typeof a!="strin\
g")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/7/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="drop-enum")return d.errors=
[{instancePath:s+"/kind",schemaPath:"#/oneOf/7/properties/kind/const",keyword:"const",params:{allowedValue:"drop-enum"}}],!1;var u=v===e}else var u=!0;if(u)if(r.
enum!==void 0){let a=e;Oe(r.enum,{instancePath:s+"/enum",parentData:r,parentDataProperty:"enum",rootData:L,dynamicAnchors:N})||(t=t===null?Oe.errors:t.concat(Oe.
errors),e=t.length);var u=a===e}else var u=!0}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/7/type",keyword:"type",params:{type:"object"}}],!1;k!==
!0&&(k=!0)}else if(B==="add-enum-value"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.enum===void 0&&(_="enum")||
r.value===void 0&&(_="value")||r.before===void 0&&(_="before"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty:_}}],
!1;{let T=e;for(let a in r)if(!(a==="kind"||a==="enum"||a==="value"||a==="before")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/8/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(T===e){if(r.kind!==void 0){let a=r.kind,v=e;if(typeof a!="string")return d.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/8/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="add-enum-value")return d.errors=[{instancePath:s+"/kind",
schemaPath:"#/oneOf/8/properties/kind/const",keyword:"const",params:{allowedValue:"add-enum-value"}}],!1;var p=v===e}else var p=!0;if(p){if(r.enum!==void 0){let a=r.
enum,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/8/properties/enum/minLength",keyword:"minLength",
params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/8/properties/enum/type",keyword:"type",params:{type:"string"}}],!1;var p=v===
e}else var p=!0;if(p){if(r.value!==void 0){let a=r.value,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+"/value",schemaPath:"#/o\
neOf/8/properties/value/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/value",schemaPath:"#/oneOf/8/properties/val\
ue/type",keyword:"type",params:{type:"string"}}],!1;var p=v===e}else var p=!0;if(p)if(r.before!==void 0){let a=r.before,v=e,Y=e,R=!1,Q=e;if(e===Q)if(typeof a=="\
string"){if(x(a)<1){let j={instancePath:s+"/before",schemaPath:"#/oneOf/8/properties/before/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=
[j]:t.push(j),e++}}else{let j={instancePath:s+"/before",schemaPath:"#/oneOf/8/properties/before/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=
[j]:t.push(j),e++}var o=Q===e;R=R||o;let le=e;if(a!==null){let j={instancePath:s+"/before",schemaPath:"#/oneOf/8/properties/before/anyOf/1/type",keyword:"type",
params:{type:"null"}};t===null?t=[j]:t.push(j),e++}var o=le===e;if(R=R||o,R)e=Y,t!==null&&(Y?t.length=Y:t=null);else{let j={instancePath:s+"/before",schemaPath:"\
#/oneOf/8/properties/before/anyOf",keyword:"anyOf",params:{}};return t===null?t=[j]:t.push(j),e++,d.errors=t,!1}var p=v===e}else var p=!0}}}}}else return d.errors=
[{instancePath:s,schemaPath:"#/oneOf/8/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(B==="drop-enum-value"){if(e===e)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.enum===void 0&&(_="enum")||r.value===void 0&&(_="value"))return d.errors=[{instancePath:s,schemaPath:"\
#/oneOf/9/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let a in r)if(!(a==="kind"||a==="enum"||a==="value")){return d.errors=[{instancePath:s,
schemaPath:"#/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(T===e){if(r.kind!==void 0){let a=r.kind,v=e;
if(typeof a!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/9/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="dr\
op-enum-value")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/9/properties/kind/const",keyword:"const",params:{allowedValue:"drop-enum-value"}}],!1;
var g=v===e}else var g=!0;if(g){if(r.enum!==void 0){let a=r.enum,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+"/enum",schemaPath:"\
#/oneOf/9/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/9/properties/en\
um/type",keyword:"type",params:{type:"string"}}],!1;var g=v===e}else var g=!0;if(g)if(r.value!==void 0){let a=r.value,v=e;if(e===v)if(typeof a=="string"){if(x(a)<
1)return d.errors=[{instancePath:s+"/value",schemaPath:"#/oneOf/9/properties/value/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+
"/value",schemaPath:"#/oneOf/9/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var g=v===e}else var g=!0}}}}else return d.errors=[{instancePath:s,
schemaPath:"#/oneOf/9/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(B==="reorder-enum-values"){if(e===e)if(r&&typeof r=="object"&&!Array.
isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.enum===void 0&&(_="enum")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,
schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let a in r)if(!(a==="kind"||a==="enum"||a==="from"||a==="to")){
return d.errors=[{instancePath:s,schemaPath:"#/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(T===e){
if(r.kind!==void 0){let a=r.kind,v=e;if(typeof a!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/10/properties/kind/type",keyword:"type",
params:{type:"string"}}],!1;if(a!=="reorder-enum-values")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/10/properties/kind/const",keyword:"const",
params:{allowedValue:"reorder-enum-values"}}],!1;var b=v===e}else var b=!0;if(b){if(r.enum!==void 0){let a=r.enum,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)
return d.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/10/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+
"/enum",schemaPath:"#/oneOf/10/properties/enum/type",keyword:"type",params:{type:"string"}}],!1;var b=v===e}else var b=!0;if(b){if(r.from!==void 0){let a=r.from,
v=e;if(e===v)if(Array.isArray(a)){var O=!0;let R=a.length;for(let Q=0;Q<R;Q++){let le=a[Q],br=e;if(e===br)if(typeof le=="string"){if(x(le)<1)return d.errors=[{instancePath:s+
"/from/"+Q,schemaPath:"#/oneOf/10/properties/from/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/from/"+Q,schemaPath:"\
#/oneOf/10/properties/from/items/type",keyword:"type",params:{type:"string"}}],!1;var O=br===e;if(!O)break}}else return d.errors=[{instancePath:s+"/from",schemaPath:"\
#/oneOf/10/properties/from/type",keyword:"type",params:{type:"array"}}],!1;var b=v===e}else var b=!0;if(b)if(r.to!==void 0){let a=r.to,v=e;if(e===v)if(Array.isArray(
a)){var h=!0;let R=a.length;for(let Q=0;Q<R;Q++){let le=a[Q],br=e;if(e===br)if(typeof le=="string"){if(x(le)<1)return d.errors=[{instancePath:s+"/to/"+Q,schemaPath:"\
#/oneOf/10/properties/to/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/to/"+Q,schemaPath:"#/oneOf/10/proper\
ties/to/items/type",keyword:"type",params:{type:"string"}}],!1;var h=br===e;if(!h)break}}else return d.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/10/prop\
erties/to/type",keyword:"type",params:{type:"array"}}],!1;var b=v===e}else var b=!0}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/10/type",keyword:"\
type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(B==="set-enum-comment"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&
(_="kind")||r.enum===void 0&&(_="enum")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/11/required",
keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let a in r)if(!(a==="kind"||a==="enum"||a==="from"||a==="to")){return d.errors=[{instancePath:s,
schemaPath:"#/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(T===e){if(r.kind!==void 0){let a=r.kind,
v=e;if(typeof a!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/11/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!==
"set-enum-comment")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/11/properties/kind/const",keyword:"const",params:{allowedValue:"set-enum-comment"}}],
!1;var w=v===e}else var w=!0;if(w){if(r.enum!==void 0){let a=r.enum,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+"/enum",schemaPath:"\
#/oneOf/11/properties/enum/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/enum",schemaPath:"#/oneOf/11/properties/\
enum/type",keyword:"type",params:{type:"string"}}],!1;var w=v===e}else var w=!0;if(w){if(r.from!==void 0){let a=r.from,v=e;if(typeof a!="string"&&a!==null)return d.
errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/11/properties/from/type",keyword:"type",params:{type:pr.oneOf[11].properties.from.type}}],!1;var w=v===e}else
var w=!0;if(w)if(r.to!==void 0){let a=r.to,v=e;if(typeof a!="string"&&a!==null)return d.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/11/properties/to/type",
keyword:"type",params:{type:pr.oneOf[11].properties.to.type}}],!1;var w=v===e}else var w=!0}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/11/typ\
e",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(B==="add-table"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&
(_="kind")||r.table===void 0&&(_="table"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty:_}}],!1;{
let T=e;for(let a in r)if(!(a==="kind"||a==="table")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/12/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:a}}],!1;break}if(T===e){if(r.kind!==void 0){let a=r.kind,v=e;if(typeof a!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/12/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="add-table")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/12/p\
roperties/kind/const",keyword:"const",params:{allowedValue:"add-table"}}],!1;var q=v===e}else var q=!0;if(q)if(r.table!==void 0){let a=e;de(r.table,{instancePath:s+
"/table",parentData:r,parentDataProperty:"table",rootData:L,dynamicAnchors:N})||(t=t===null?de.errors:t.concat(de.errors),e=t.length);var q=a===e}else var q=!0}}}else
return d.errors=[{instancePath:s,schemaPath:"#/oneOf/12/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(B==="drop-table"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/\
13/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let a in r)if(!(a==="kind"||a==="table")){return d.errors=[{instancePath:s,schemaPath:"\
#/oneOf/13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(T===e){if(r.kind!==void 0){let a=r.kind,v=e;if(typeof a!=
"string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/13/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="drop-table")return d.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/13/properties/kind/const",keyword:"const",params:{allowedValue:"drop-table"}}],!1;var A=v===e}else var A=!0;
if(A)if(r.table!==void 0){let a=e;de(r.table,{instancePath:s+"/table",parentData:r,parentDataProperty:"table",rootData:L,dynamicAnchors:N})||(t=t===null?de.errors:
t.concat(de.errors),e=t.length);var A=a===e}else var A=!0}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/13/type",keyword:"type",params:{type:"obje\
ct"}}],!1;k!==!0&&(k=!0)}else if(B==="set-table-comment"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===
void 0&&(_="table")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/14/required",keyword:"required",params:{
missingProperty:_}}],!1;{let T=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="from"||a==="to")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/14/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(T===e){if(r.kind!==void 0){let a=r.kind,v=e;if(typeof a!="string")
return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/14/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="set-table-comment")return d.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/14/properties/kind/const",keyword:"const",params:{allowedValue:"set-table-comment"}}],!1;var D=v===e}else var D=!0;
if(D){if(r.table!==void 0){let a=r.table,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/14/properti\
es/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/14/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var D=v===e}else var D=!0;if(D){if(r.from!==void 0){let a=r.from,v=e;if(typeof a!="string"&&a!==null)return d.errors=[{instancePath:s+
"/from",schemaPath:"#/oneOf/14/properties/from/type",keyword:"type",params:{type:pr.oneOf[14].properties.from.type}}],!1;var D=v===e}else var D=!0;if(D)if(r.to!==
void 0){let a=r.to,v=e;if(typeof a!="string"&&a!==null)return d.errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/14/properties/to/type",keyword:"type",params:{
type:pr.oneOf[14].properties.to.type}}],!1;var D=v===e}else var D=!0}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/14/type",keyword:"type",params:{
type:"object"}}],!1;k!==!0&&(k=!0)}else if(B==="add-column"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===
void 0&&(_="table")||r.column===void 0&&(_="column")||r.backfill===void 0&&(_="backfill"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/15/required",keyword:"\
required",params:{missingProperty:_}}],!1;{let T=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="column"||a==="backfill")){return d.errors=[{instancePath:s,
schemaPath:"#/oneOf/15/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(T===e){if(r.kind!==void 0){let a=r.kind,
v=e;if(typeof a!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/15/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!==
"add-column")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/15/properties/kind/const",keyword:"const",params:{allowedValue:"add-column"}}],!1;var E=v===
e}else var E=!0;if(E){if(r.table!==void 0){let a=r.table,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/o\
neOf/15/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/15/properties/t\
able/type",keyword:"type",params:{type:"string"}}],!1;var E=v===e}else var E=!0;if(E){if(r.column!==void 0){let a=e;Le(r.column,{instancePath:s+"/column",parentData:r,
parentDataProperty:"column",rootData:L,dynamicAnchors:N})||(t=t===null?Le.errors:t.concat(Le.errors),e=t.length);var E=a===e}else var E=!0;if(E)if(r.backfill!==
void 0){let a=r.backfill,v=e,Y=e,R=!1,Q=e;V(a,{instancePath:s+"/backfill",parentData:r,parentDataProperty:"backfill",rootData:L,dynamicAnchors:N})||(t=t===null?
V.errors:t.concat(V.errors),e=t.length);var I=Q===e;R=R||I;let le=e;if(a!==null){let j={instancePath:s+"/backfill",schemaPath:"#/oneOf/15/properties/backfill/an\
yOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[j]:t.push(j),e++}var I=le===e;if(R=R||I,R)e=Y,t!==null&&(Y?t.length=Y:t=null);else{let j={instancePath:s+
"/backfill",schemaPath:"#/oneOf/15/properties/backfill/anyOf",keyword:"anyOf",params:{}};return t===null?t=[j]:t.push(j),e++,d.errors=t,!1}var E=v===e}else var E=!0}}}}}else
return d.errors=[{instancePath:s,schemaPath:"#/oneOf/15/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(B==="drop-column"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.column===void 0&&(_="column"))return d.errors=[{instancePath:s,
schemaPath:"#/oneOf/16/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="column")){return d.
errors=[{instancePath:s,schemaPath:"#/oneOf/16/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(T===e){if(r.kind!==
void 0){let a=r.kind,v=e;if(typeof a!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/16/properties/kind/type",keyword:"type",params:{type:"\
string"}}],!1;if(a!=="drop-column")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/16/properties/kind/const",keyword:"const",params:{allowedValue:"\
drop-column"}}],!1;var F=v===e}else var F=!0;if(F){if(r.table!==void 0){let a=r.table,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/16/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/16/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var F=v===e}else var F=!0;if(F)if(r.column!==void 0){let a=e;Le(r.column,{instancePath:s+
"/column",parentData:r,parentDataProperty:"column",rootData:L,dynamicAnchors:N})||(t=t===null?Le.errors:t.concat(Le.errors),e=t.length);var F=a===e}else var F=!0}}}}else
return d.errors=[{instancePath:s,schemaPath:"#/oneOf/16/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(B==="widen-column"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.column===void 0&&(_="column")||r.from===void 0&&(_=
"from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/17/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let a in r)
if(!(a==="kind"||a==="table"||a==="column"||a==="from"||a==="to")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/17/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:a}}],!1;break}if(T===e){if(r.kind!==void 0){let a=r.kind,v=e;if(typeof a!="string")return d.errors=[{instancePath:s+"\
/kind",schemaPath:"#/oneOf/17/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="widen-column")return d.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/17/properties/kind/const",keyword:"const",params:{allowedValue:"widen-column"}}],!1;var K=v===e}else var K=!0;if(K){if(r.table!==void 0){let a=r.table,v=e;
if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/17/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/17/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var K=v===
e}else var K=!0;if(K){if(r.column!==void 0){let a=r.column,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+"/column",schemaPath:"\
#/oneOf/17/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/17/propert\
ies/column/type",keyword:"type",params:{type:"string"}}],!1;var K=v===e}else var K=!0;if(K){if(r.from!==void 0){let a=e;G(r.from,{instancePath:s+"/from",parentData:r,
parentDataProperty:"from",rootData:L,dynamicAnchors:N})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var K=a===e}else var K=!0;if(K)if(r.to!==void 0){let a=e;
G(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:N})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var K=a===e}else
var K=!0}}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/17/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(B==="change-c\
olumn-type"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.column===void 0&&(_="c\
olumn")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/18/required",keyword:"required",params:{missingProperty:_}}],
!1;{let T=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="column"||a==="from"||a==="to")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/18/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(T===e){if(r.kind!==void 0){let a=r.kind,v=e;if(typeof a!="string")return d.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/18/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="change-column-type")return d.errors=
[{instancePath:s+"/kind",schemaPath:"#/oneOf/18/properties/kind/const",keyword:"const",params:{allowedValue:"change-column-type"}}],!1;var U=v===e}else var U=!0;
if(U){if(r.table!==void 0){let a=r.table,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/18/properti\
es/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/18/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var U=v===e}else var U=!0;if(U){if(r.column!==void 0){let a=r.column,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=
[{instancePath:s+"/column",schemaPath:"#/oneOf/18/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"\
/column",schemaPath:"#/oneOf/18/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var U=v===e}else var U=!0;if(U){if(r.from!==void 0){let a=e;G(
r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:N})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var U=a===
e}else var U=!0;if(U)if(r.to!==void 0){let a=e;G(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:N})||(t=t===null?G.errors:
t.concat(G.errors),e=t.length);var U=a===e}else var U=!0}}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/18/type",keyword:"type",params:{type:"ob\
ject"}}],!1;k!==!0&&(k=!0)}else if(B==="set-not-null"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&
(_="table")||r.column===void 0&&(_="column")||r.backfill===void 0&&(_="backfill"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/19/required",keyword:"req\
uired",params:{missingProperty:_}}],!1;{let T=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="column"||a==="backfill")){return d.errors=[{instancePath:s,schemaPath:"\
#/oneOf/19/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(T===e){if(r.kind!==void 0){let a=r.kind,v=e;if(typeof a!=
"string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/19/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="set-not-null")
return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/19/properties/kind/const",keyword:"const",params:{allowedValue:"set-not-null"}}],!1;var z=v===e}else
var z=!0;if(z){if(r.table!==void 0){let a=r.table,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/19\
/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/19/properties/table/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var z=v===e}else var z=!0;if(z){if(r.column!==void 0){let a=r.column,v=e;if(e===v)if(typeof a=="string"){if(x(a)<
1)return d.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/19/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=
[{instancePath:s+"/column",schemaPath:"#/oneOf/19/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var z=v===e}else var z=!0;if(z)if(r.backfill!==
void 0){let a=r.backfill,v=e,Y=e,R=!1,Q=e;V(a,{instancePath:s+"/backfill",parentData:r,parentDataProperty:"backfill",rootData:L,dynamicAnchors:N})||(t=t===null?
V.errors:t.concat(V.errors),e=t.length);var ye=Q===e;R=R||ye;let le=e;if(a!==null){let j={instancePath:s+"/backfill",schemaPath:"#/oneOf/19/properties/backfill/\
anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[j]:t.push(j),e++}var ye=le===e;if(R=R||ye,R)e=Y,t!==null&&(Y?t.length=Y:t=null);else{let j={instancePath:s+
"/backfill",schemaPath:"#/oneOf/19/properties/backfill/anyOf",keyword:"anyOf",params:{}};return t===null?t=[j]:t.push(j),e++,d.errors=t,!1}var z=v===e}else var z=!0}}}}}else
return d.errors=[{instancePath:s,schemaPath:"#/oneOf/19/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(B==="drop-not-null"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.column===void 0&&(_="column"))return d.errors=[{instancePath:s,
schemaPath:"#/oneOf/20/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="column")){return d.
errors=[{instancePath:s,schemaPath:"#/oneOf/20/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(T===e){if(r.kind!==
void 0){let a=r.kind,v=e;if(typeof a!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/20/properties/kind/type",keyword:"type",params:{type:"\
string"}}],!1;if(a!=="drop-not-null")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/20/properties/kind/const",keyword:"const",params:{allowedValue:"\
drop-not-null"}}],!1;var ur=v===e}else var ur=!0;if(ur){if(r.table!==void 0){let a=r.table,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/20/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/20/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var ur=v===e}else var ur=!0;if(ur)if(r.column!==void 0){let a=r.column,v=e;if(e===v)
if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/20/properties/column/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return d.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/20/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var ur=v===e}else var ur=!0}}}}else
return d.errors=[{instancePath:s,schemaPath:"#/oneOf/20/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(B==="set-default"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.column===void 0&&(_="column")||r.from===void 0&&(_=
"from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/21/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let a in r)
if(!(a==="kind"||a==="table"||a==="column"||a==="from"||a==="to")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/21/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:a}}],!1;break}if(T===e){if(r.kind!==void 0){let a=r.kind,v=e;if(typeof a!="string")return d.errors=[{instancePath:s+"\
/kind",schemaPath:"#/oneOf/21/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="set-default")return d.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/21/properties/kind/const",keyword:"const",params:{allowedValue:"set-default"}}],!1;var ee=v===e}else var ee=!0;if(ee){if(r.table!==void 0){let a=r.table,
v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/21/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/21/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var ee=v===
e}else var ee=!0;if(ee){if(r.column!==void 0){let a=r.column,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+"/column",schemaPath:"\
#/oneOf/21/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/21/propert\
ies/column/type",keyword:"type",params:{type:"string"}}],!1;var ee=v===e}else var ee=!0;if(ee){if(r.from!==void 0){let a=r.from,v=e,Y=e,R=!1,Q=e;V(a,{instancePath:s+
"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:N})||(t=t===null?V.errors:t.concat(V.errors),e=t.length);var Nr=Q===e;R=R||Nr;let le=e;
if(a!==null){let j={instancePath:s+"/from",schemaPath:"#/oneOf/21/properties/from/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[j]:t.push(j),e++}
var Nr=le===e;if(R=R||Nr,R)e=Y,t!==null&&(Y?t.length=Y:t=null);else{let j={instancePath:s+"/from",schemaPath:"#/oneOf/21/properties/from/anyOf",keyword:"anyOf",
params:{}};return t===null?t=[j]:t.push(j),e++,d.errors=t,!1}var ee=v===e}else var ee=!0;if(ee)if(r.to!==void 0){let a=e;V(r.to,{instancePath:s+"/to",parentData:r,
parentDataProperty:"to",rootData:L,dynamicAnchors:N})||(t=t===null?V.errors:t.concat(V.errors),e=t.length);var ee=a===e}else var ee=!0}}}}}}else return d.errors=
[{instancePath:s,schemaPath:"#/oneOf/21/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(B==="drop-default"){if(e===e)if(r&&typeof r=="ob\
ject"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.column===void 0&&(_="column")||r.from===void 0&&(_="from"))return d.
errors=[{instancePath:s,schemaPath:"#/oneOf/22/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let a in r)if(!(a==="kind"||a==="table"||
a==="column"||a==="from")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/22/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],
!1;break}if(T===e){if(r.kind!==void 0){let a=r.kind,v=e;if(typeof a!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/22/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(a!=="drop-default")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/22/properties/kind/const",keyword:"\
const",params:{allowedValue:"drop-default"}}],!1;var Ge=v===e}else var Ge=!0;if(Ge){if(r.table!==void 0){let a=r.table,v=e;if(e===v)if(typeof a=="string"){if(x(
a)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/22/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=
[{instancePath:s+"/table",schemaPath:"#/oneOf/22/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ge=v===e}else var Ge=!0;if(Ge){if(r.column!==
void 0){let a=r.column,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/22/properties/column/minLeng\
th",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/22/properties/column/type",keyword:"type",params:{
type:"string"}}],!1;var Ge=v===e}else var Ge=!0;if(Ge)if(r.from!==void 0){let a=e;V(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,
dynamicAnchors:N})||(t=t===null?V.errors:t.concat(V.errors),e=t.length);var Ge=a===e}else var Ge=!0}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneO\
f/22/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(B==="change-generated"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;
if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.column===void 0&&(_="column")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return d.errors=
[{instancePath:s,schemaPath:"#/oneOf/23/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="\
column"||a==="from"||a==="to")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/23/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],
!1;break}if(T===e){if(r.kind!==void 0){let a=r.kind,v=e;if(typeof a!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/23/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(a!=="change-generated")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/23/properties/kind/const",
keyword:"const",params:{allowedValue:"change-generated"}}],!1;var Ke=v===e}else var Ke=!0;if(Ke){if(r.table!==void 0){let a=r.table,v=e;if(e===v)if(typeof a=="s\
tring"){if(x(a)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/23/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/23/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var Ke=v===e}else var Ke=!0;if(Ke){if(r.
column!==void 0){let a=r.column,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/23/properties/colum\
n/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/23/properties/column/type",keyword:"t\
ype",params:{type:"string"}}],!1;var Ke=v===e}else var Ke=!0;if(Ke){if(r.from!==void 0){let a=r.from,v=e,Y=e,R=!1,Q=e;V(a,{instancePath:s+"/from",parentData:r,parentDataProperty:"\
from",rootData:L,dynamicAnchors:N})||(t=t===null?V.errors:t.concat(V.errors),e=t.length);var Ar=Q===e;R=R||Ar;let le=e;if(a!==null){let j={instancePath:s+"/from",
schemaPath:"#/oneOf/23/properties/from/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[j]:t.push(j),e++}var Ar=le===e;if(R=R||Ar,R)e=Y,t!==null&&
(Y?t.length=Y:t=null);else{let j={instancePath:s+"/from",schemaPath:"#/oneOf/23/properties/from/anyOf",keyword:"anyOf",params:{}};return t===null?t=[j]:t.push(j),
e++,d.errors=t,!1}var Ke=v===e}else var Ke=!0;if(Ke)if(r.to!==void 0){let a=r.to,v=e,Y=e,R=!1,Q=e;V(a,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",
rootData:L,dynamicAnchors:N})||(t=t===null?V.errors:t.concat(V.errors),e=t.length);var Er=Q===e;R=R||Er;let le=e;if(a!==null){let j={instancePath:s+"/to",schemaPath:"\
#/oneOf/23/properties/to/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[j]:t.push(j),e++}var Er=le===e;if(R=R||Er,R)e=Y,t!==null&&(Y?t.length=Y:
t=null);else{let j={instancePath:s+"/to",schemaPath:"#/oneOf/23/properties/to/anyOf",keyword:"anyOf",params:{}};return t===null?t=[j]:t.push(j),e++,d.errors=t,!1}
var Ke=v===e}else var Ke=!0}}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/23/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(B===
"set-column-comment"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.column===void 0&&
(_="column")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/24/required",keyword:"required",params:{
missingProperty:_}}],!1;{let T=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="column"||a==="from"||a==="to")){return d.errors=[{instancePath:s,schemaPath:"\
#/oneOf/24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(T===e){if(r.kind!==void 0){let a=r.kind,v=e;if(typeof a!=
"string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/24/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="set-column-com\
ment")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/24/properties/kind/const",keyword:"const",params:{allowedValue:"set-column-comment"}}],!1;var We=v===
e}else var We=!0;if(We){if(r.table!==void 0){let a=r.table,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#\
/oneOf/24/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/24/properties\
/table/type",keyword:"type",params:{type:"string"}}],!1;var We=v===e}else var We=!0;if(We){if(r.column!==void 0){let a=r.column,v=e;if(e===v)if(typeof a=="strin\
g"){if(x(a)<1)return d.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/24/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.
errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/24/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var We=v===e}else var We=!0;if(We){if(r.
from!==void 0){let a=r.from,v=e;if(typeof a!="string"&&a!==null)return d.errors=[{instancePath:s+"/from",schemaPath:"#/oneOf/24/properties/from/type",keyword:"t\
ype",params:{type:pr.oneOf[24].properties.from.type}}],!1;var We=v===e}else var We=!0;if(We)if(r.to!==void 0){let a=r.to,v=e;if(typeof a!="string"&&a!==null)return d.
errors=[{instancePath:s+"/to",schemaPath:"#/oneOf/24/properties/to/type",keyword:"type",params:{type:pr.oneOf[24].properties.to.type}}],!1;var We=v===e}else var We=!0}}}}}}else
return d.errors=[{instancePath:s,schemaPath:"#/oneOf/24/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(B==="change-primary-key"){if(e===
e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.from===void 0&&(_="from")||r.to===void 0&&
(_="to")||r.kept===void 0&&(_="kept"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/25/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;
for(let a in r)if(!(a==="kind"||a==="table"||a==="from"||a==="to"||a==="kept")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/25/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a}}],!1;break}if(T===e){if(r.kind!==void 0){let a=r.kind,v=e;if(typeof a!="string")return d.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/25/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="change-primary-key")return d.errors=[{instancePath:s+"/k\
ind",schemaPath:"#/oneOf/25/properties/kind/const",keyword:"const",params:{allowedValue:"change-primary-key"}}],!1;var Me=v===e}else var Me=!0;if(Me){if(r.table!==
void 0){let a=r.table,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/25/properties/table/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/25/properties/table/type",keyword:"type",params:{type:"\
string"}}],!1;var Me=v===e}else var Me=!0;if(Me){if(r.from!==void 0){let a=e;Ne(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,
dynamicAnchors:N})||(t=t===null?Ne.errors:t.concat(Ne.errors),e=t.length);var Me=a===e}else var Me=!0;if(Me){if(r.to!==void 0){let a=e;Ne(r.to,{instancePath:s+"\
/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:N})||(t=t===null?Ne.errors:t.concat(Ne.errors),e=t.length);var Me=a===e}else var Me=!0;if(Me)
if(r.kept!==void 0){let a=r.kept,v=e;if(typeof a!="string"&&a!==null)return d.errors=[{instancePath:s+"/kept",schemaPath:"#/oneOf/25/properties/kept/type",keyword:"\
type",params:{type:pr.oneOf[25].properties.kept.type}}],!1;var Me=v===e}else var Me=!0}}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/25/type",keyword:"\
type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(B==="add-unique-constraint"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&
(_="kind")||r.table===void 0&&(_="table")||r.constraint===void 0&&(_="constraint"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/26/required",keyword:"re\
quired",params:{missingProperty:_}}],!1;{let T=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="constraint")){return d.errors=[{instancePath:s,schemaPath:"#/\
oneOf/26/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(T===e){if(r.kind!==void 0){let a=r.kind,v=e;if(typeof a!=
"string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/26/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="add-unique-con\
straint")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/26/properties/kind/const",keyword:"const",params:{allowedValue:"add-unique-constraint"}}],
!1;var dr=v===e}else var dr=!0;if(dr){if(r.table!==void 0){let a=r.table,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+"/table",
schemaPath:"#/oneOf/26/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/\
26/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var dr=v===e}else var dr=!0;if(dr)if(r.constraint!==void 0){let a=e;oe(r.constraint,{instancePath:s+
"/constraint",parentData:r,parentDataProperty:"constraint",rootData:L,dynamicAnchors:N})||(t=t===null?oe.errors:t.concat(oe.errors),e=t.length);var dr=a===e}else
var dr=!0}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/26/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(B==="drop-uniq\
ue-constraint"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.constraint===void 0&&
(_="constraint")||r.kept===void 0&&(_="kept"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/27/required",keyword:"required",params:{missingProperty:_}}],
!1;{let T=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="constraint"||a==="kept")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/27/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(T===e){if(r.kind!==void 0){let a=r.kind,v=e;if(typeof a!="string")return d.errors=
[{instancePath:s+"/kind",schemaPath:"#/oneOf/27/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="drop-unique-constraint")return d.errors=
[{instancePath:s+"/kind",schemaPath:"#/oneOf/27/properties/kind/const",keyword:"const",params:{allowedValue:"drop-unique-constraint"}}],!1;var He=v===e}else var He=!0;
if(He){if(r.table!==void 0){let a=r.table,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/27/propert\
ies/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/27/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var He=v===e}else var He=!0;if(He){if(r.constraint!==void 0){let a=e;oe(r.constraint,{instancePath:s+"/constraint",parentData:r,
parentDataProperty:"constraint",rootData:L,dynamicAnchors:N})||(t=t===null?oe.errors:t.concat(oe.errors),e=t.length);var He=a===e}else var He=!0;if(He)if(r.kept!==
void 0){let a=r.kept,v=e,Y=e,R=!1,Q=e;if(e===Q)if(typeof a=="string"){if(x(a)<1){let j={instancePath:s+"/kept",schemaPath:"#/oneOf/27/properties/kept/anyOf/0/mi\
nLength",keyword:"minLength",params:{limit:1}};t===null?t=[j]:t.push(j),e++}}else{let j={instancePath:s+"/kept",schemaPath:"#/oneOf/27/properties/kept/anyOf/0/t\
ype",keyword:"type",params:{type:"string"}};t===null?t=[j]:t.push(j),e++}var xr=Q===e;R=R||xr;let le=e;if(a!==null){let j={instancePath:s+"/kept",schemaPath:"#/\
oneOf/27/properties/kept/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[j]:t.push(j),e++}var xr=le===e;if(R=R||xr,R)e=Y,t!==null&&(Y?t.length=Y:
t=null);else{let j={instancePath:s+"/kept",schemaPath:"#/oneOf/27/properties/kept/anyOf",keyword:"anyOf",params:{}};return t===null?t=[j]:t.push(j),e++,d.errors=
t,!1}var He=v===e}else var He=!0}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/27/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(B===
"change-unique-constraint"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.from===
void 0&&(_="from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/28/required",keyword:"required",params:{missingProperty:_}}],!1;
{let T=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="from"||a==="to")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/28/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a}}],!1;break}if(T===e){if(r.kind!==void 0){let a=r.kind,v=e;if(typeof a!="string")return d.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/28/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="change-unique-constraint")return d.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/28/properties/kind/const",keyword:"const",params:{allowedValue:"change-unique-constraint"}}],!1;var Ze=v===e}else var Ze=!0;if(Ze){if(r.
table!==void 0){let a=r.table,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/28/properties/table/mi\
nLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/28/properties/table/type",keyword:"type",params:{
type:"string"}}],!1;var Ze=v===e}else var Ze=!0;if(Ze){if(r.from!==void 0){let a=e;oe(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,
dynamicAnchors:N})||(t=t===null?oe.errors:t.concat(oe.errors),e=t.length);var Ze=a===e}else var Ze=!0;if(Ze)if(r.to!==void 0){let a=e;oe(r.to,{instancePath:s+"/\
to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:N})||(t=t===null?oe.errors:t.concat(oe.errors),e=t.length);var Ze=a===e}else var Ze=!0}}}}}else
return d.errors=[{instancePath:s,schemaPath:"#/oneOf/28/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(B==="add-foreign-key"){if(e===e)
if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.foreignKey===void 0&&(_="foreignKey"))return d.
errors=[{instancePath:s,schemaPath:"#/oneOf/29/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let a in r)if(!(a==="kind"||a==="table"||
a==="foreignKey")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/29/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],
!1;break}if(T===e){if(r.kind!==void 0){let a=r.kind,v=e;if(typeof a!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/29/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(a!=="add-foreign-key")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/29/properties/kind/const",keyword:"\
const",params:{allowedValue:"add-foreign-key"}}],!1;var yr=v===e}else var yr=!0;if(yr){if(r.table!==void 0){let a=r.table,v=e;if(e===v)if(typeof a=="string"){if(x(
a)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/29/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=
[{instancePath:s+"/table",schemaPath:"#/oneOf/29/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var yr=v===e}else var yr=!0;if(yr)if(r.foreignKey!==
void 0){let a=e;H(r.foreignKey,{instancePath:s+"/foreignKey",parentData:r,parentDataProperty:"foreignKey",rootData:L,dynamicAnchors:N})||(t=t===null?H.errors:t.
concat(H.errors),e=t.length);var yr=a===e}else var yr=!0}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/29/type",keyword:"type",params:{type:"obje\
ct"}}],!1;k!==!0&&(k=!0)}else if(B==="drop-foreign-key"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&
(_="table")||r.foreignKey===void 0&&(_="foreignKey")||r.kept===void 0&&(_="kept"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/30/required",keyword:"req\
uired",params:{missingProperty:_}}],!1;{let T=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="foreignKey"||a==="kept")){return d.errors=[{instancePath:s,schemaPath:"\
#/oneOf/30/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(T===e){if(r.kind!==void 0){let a=r.kind,v=e;if(typeof a!=
"string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/30/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="drop-foreign-k\
ey")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/30/properties/kind/const",keyword:"const",params:{allowedValue:"drop-foreign-key"}}],!1;var Qe=v===
e}else var Qe=!0;if(Qe){if(r.table!==void 0){let a=r.table,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#\
/oneOf/30/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/30/properties\
/table/type",keyword:"type",params:{type:"string"}}],!1;var Qe=v===e}else var Qe=!0;if(Qe){if(r.foreignKey!==void 0){let a=e;H(r.foreignKey,{instancePath:s+"/fo\
reignKey",parentData:r,parentDataProperty:"foreignKey",rootData:L,dynamicAnchors:N})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var Qe=a===e}else var Qe=!0;
if(Qe)if(r.kept!==void 0){let a=r.kept,v=e,Y=e,R=!1,Q=e;if(e===Q)if(typeof a=="string"){if(x(a)<1){let j={instancePath:s+"/kept",schemaPath:"#/oneOf/30/properti\
es/kept/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[j]:t.push(j),e++}}else{let j={instancePath:s+"/kept",schemaPath:"#/oneOf/30/propert\
ies/kept/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[j]:t.push(j),e++}var qr=Q===e;R=R||qr;let le=e;if(a!==null){let j={instancePath:s+"/ke\
pt",schemaPath:"#/oneOf/30/properties/kept/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[j]:t.push(j),e++}var qr=le===e;if(R=R||qr,R)e=Y,t!==null&&
(Y?t.length=Y:t=null);else{let j={instancePath:s+"/kept",schemaPath:"#/oneOf/30/properties/kept/anyOf",keyword:"anyOf",params:{}};return t===null?t=[j]:t.push(j),
e++,d.errors=t,!1}var Qe=v===e}else var Qe=!0}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/30/type",keyword:"type",params:{type:"object"}}],!1;
k!==!0&&(k=!0)}else if(B==="change-foreign-key"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_=
"table")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/31/required",keyword:"required",params:{missingProperty:_}}],
!1;{let T=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="from"||a==="to")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/31/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a}}],!1;break}if(T===e){if(r.kind!==void 0){let a=r.kind,v=e;if(typeof a!="string")return d.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/31/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="change-foreign-key")return d.errors=[{instancePath:s+"/k\
ind",schemaPath:"#/oneOf/31/properties/kind/const",keyword:"const",params:{allowedValue:"change-foreign-key"}}],!1;var Je=v===e}else var Je=!0;if(Je){if(r.table!==
void 0){let a=r.table,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/31/properties/table/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/31/properties/table/type",keyword:"type",params:{type:"\
string"}}],!1;var Je=v===e}else var Je=!0;if(Je){if(r.from!==void 0){let a=e;H(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,
dynamicAnchors:N})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var Je=a===e}else var Je=!0;if(Je)if(r.to!==void 0){let a=e;H(r.to,{instancePath:s+"/to",
parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:N})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var Je=a===e}else var Je=!0}}}}}else return d.
errors=[{instancePath:s,schemaPath:"#/oneOf/31/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(B==="add-check"){if(e===e)if(r&&typeof r==
"object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.check===void 0&&(_="check"))return d.errors=[{instancePath:s,
schemaPath:"#/oneOf/32/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="check")){return d.
errors=[{instancePath:s,schemaPath:"#/oneOf/32/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(T===e){if(r.kind!==
void 0){let a=r.kind,v=e;if(typeof a!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/32/properties/kind/type",keyword:"type",params:{type:"\
string"}}],!1;if(a!=="add-check")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/32/properties/kind/const",keyword:"const",params:{allowedValue:"ad\
d-check"}}],!1;var cr=v===e}else var cr=!0;if(cr){if(r.table!==void 0){let a=r.table,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/32/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/32/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var cr=v===e}else var cr=!0;if(cr)if(r.check!==void 0){let a=e;Pe(r.check,{instancePath:s+
"/check",parentData:r,parentDataProperty:"check",rootData:L,dynamicAnchors:N})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var cr=a===e}else var cr=!0}}}}else
return d.errors=[{instancePath:s,schemaPath:"#/oneOf/32/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(B==="drop-check"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.check===void 0&&(_="check")||r.kept===void 0&&(_="\
kept"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/33/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let a in r)if(!(a==="ki\
nd"||a==="table"||a==="check"||a==="kept")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/33/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a}}],!1;break}if(T===e){if(r.kind!==void 0){let a=r.kind,v=e;if(typeof a!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/33/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="drop-check")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/33/prope\
rties/kind/const",keyword:"const",params:{allowedValue:"drop-check"}}],!1;var er=v===e}else var er=!0;if(er){if(r.table!==void 0){let a=r.table,v=e;if(e===v)if(typeof a==
"string"){if(x(a)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/33/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.
errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/33/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var er=v===e}else var er=!0;if(er){if(r.
check!==void 0){let a=e;Pe(r.check,{instancePath:s+"/check",parentData:r,parentDataProperty:"check",rootData:L,dynamicAnchors:N})||(t=t===null?Pe.errors:t.concat(
Pe.errors),e=t.length);var er=a===e}else var er=!0;if(er)if(r.kept!==void 0){let a=r.kept,v=e,Y=e,R=!1,Q=e;if(e===Q)if(typeof a=="string"){if(x(a)<1){let j={instancePath:s+
"/kept",schemaPath:"#/oneOf/33/properties/kept/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[j]:t.push(j),e++}}else{let j={instancePath:s+
"/kept",schemaPath:"#/oneOf/33/properties/kept/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[j]:t.push(j),e++}var Dr=Q===e;R=R||Dr;let le=e;if(a!==
null){let j={instancePath:s+"/kept",schemaPath:"#/oneOf/33/properties/kept/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[j]:t.push(j),e++}var Dr=le===
e;if(R=R||Dr,R)e=Y,t!==null&&(Y?t.length=Y:t=null);else{let j={instancePath:s+"/kept",schemaPath:"#/oneOf/33/properties/kept/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[j]:t.push(j),e++,d.errors=t,!1}var er=v===e}else var er=!0}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/33/type",keyword:"type",params:{
type:"object"}}],!1;k!==!0&&(k=!0)}else if(B==="change-check"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===
void 0&&(_="table")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/34/required",keyword:"required",params:{
missingProperty:_}}],!1;{let T=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="from"||a==="to")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/34/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(T===e){if(r.kind!==void 0){let a=r.kind,v=e;if(typeof a!="string")
return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/34/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="change-check")return d.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/34/properties/kind/const",keyword:"const",params:{allowedValue:"change-check"}}],!1;var rr=v===e}else var rr=!0;
if(rr){if(r.table!==void 0){let a=r.table,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/34/propert\
ies/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/34/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var rr=v===e}else var rr=!0;if(rr){if(r.from!==void 0){let a=e;Pe(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"\
from",rootData:L,dynamicAnchors:N})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var rr=a===e}else var rr=!0;if(rr)if(r.to!==void 0){let a=e;Pe(r.to,{
instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:N})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var rr=a===e}else
var rr=!0}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/34/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(B==="add-inde\
x"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.index===void 0&&(_="index"))return d.
errors=[{instancePath:s,schemaPath:"#/oneOf/35/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let a in r)if(!(a==="kind"||a==="table"||
a==="index")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/35/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}
if(T===e){if(r.kind!==void 0){let a=r.kind,v=e;if(typeof a!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/35/properties/kind/type",keyword:"\
type",params:{type:"string"}}],!1;if(a!=="add-index")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/35/properties/kind/const",keyword:"const",params:{
allowedValue:"add-index"}}],!1;var hr=v===e}else var hr=!0;if(hr){if(r.table!==void 0){let a=r.table,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=
[{instancePath:s+"/table",schemaPath:"#/oneOf/35/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/t\
able",schemaPath:"#/oneOf/35/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var hr=v===e}else var hr=!0;if(hr)if(r.index!==void 0){let a=e;Z(
r.index,{instancePath:s+"/index",parentData:r,parentDataProperty:"index",rootData:L,dynamicAnchors:N})||(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var hr=a===
e}else var hr=!0}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/35/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(B==="dr\
op-index"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.index===void 0&&(_="inde\
x")||r.kept===void 0&&(_="kept"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/36/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let a in r)
if(!(a==="kind"||a==="table"||a==="index"||a==="kept")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/36/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:a}}],!1;break}if(T===e){if(r.kind!==void 0){let a=r.kind,v=e;if(typeof a!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/36/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="drop-index")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/36/\
properties/kind/const",keyword:"const",params:{allowedValue:"drop-index"}}],!1;var sr=v===e}else var sr=!0;if(sr){if(r.table!==void 0){let a=r.table,v=e;if(e===
v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/36/properties/table/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/36/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var sr=v===e}else var sr=!0;
if(sr){if(r.index!==void 0){let a=e;Z(r.index,{instancePath:s+"/index",parentData:r,parentDataProperty:"index",rootData:L,dynamicAnchors:N})||(t=t===null?Z.errors:
t.concat(Z.errors),e=t.length);var sr=a===e}else var sr=!0;if(sr)if(r.kept!==void 0){let a=r.kept,v=e,Y=e,R=!1,Q=e;if(e===Q)if(typeof a=="string"){if(x(a)<1){let j={
instancePath:s+"/kept",schemaPath:"#/oneOf/36/properties/kept/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[j]:t.push(j),e++}}else{let j={
instancePath:s+"/kept",schemaPath:"#/oneOf/36/properties/kept/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[j]:t.push(j),e++}var jr=Q===e;R=R||
jr;let le=e;if(a!==null){let j={instancePath:s+"/kept",schemaPath:"#/oneOf/36/properties/kept/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[j]:
t.push(j),e++}var jr=le===e;if(R=R||jr,R)e=Y,t!==null&&(Y?t.length=Y:t=null);else{let j={instancePath:s+"/kept",schemaPath:"#/oneOf/36/properties/kept/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[j]:t.push(j),e++,d.errors=t,!1}var sr=v===e}else var sr=!0}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/36\
/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(B==="change-index"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===
void 0&&(_="kind")||r.table===void 0&&(_="table")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/37/\
required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="from"||a==="to")){return d.errors=[{instancePath:s,
schemaPath:"#/oneOf/37/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(T===e){if(r.kind!==void 0){let a=r.kind,
v=e;if(typeof a!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/37/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!==
"change-index")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/37/properties/kind/const",keyword:"const",params:{allowedValue:"change-index"}}],!1;
var tr=v===e}else var tr=!0;if(tr){if(r.table!==void 0){let a=r.table,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/37/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/37/propertie\
s/table/type",keyword:"type",params:{type:"string"}}],!1;var tr=v===e}else var tr=!0;if(tr){if(r.from!==void 0){let a=e;Z(r.from,{instancePath:s+"/from",parentData:r,
parentDataProperty:"from",rootData:L,dynamicAnchors:N})||(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var tr=a===e}else var tr=!0;if(tr)if(r.to!==void 0){
let a=e;Z(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:N})||(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var tr=a===
e}else var tr=!0}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/37/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(B==="a\
dd-policy"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.policy===void 0&&(_="po\
licy"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/38/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let a in r)if(!(a==="ki\
nd"||a==="table"||a==="policy")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/38/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],
!1;break}if(T===e){if(r.kind!==void 0){let a=r.kind,v=e;if(typeof a!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/38/properties/kind/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(a!=="add-policy")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/38/properties/kind/const",keyword:"\
const",params:{allowedValue:"add-policy"}}],!1;var gr=v===e}else var gr=!0;if(gr){if(r.table!==void 0){let a=r.table,v=e;if(e===v)if(typeof a=="string"){if(x(a)<
1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/38/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{
instancePath:s+"/table",schemaPath:"#/oneOf/38/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var gr=v===e}else var gr=!0;if(gr)if(r.policy!==
void 0){let a=e;te(r.policy,{instancePath:s+"/policy",parentData:r,parentDataProperty:"policy",rootData:L,dynamicAnchors:N})||(t=t===null?te.errors:t.concat(te.
errors),e=t.length);var gr=a===e}else var gr=!0}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/38/type",keyword:"type",params:{type:"object"}}],!1;
k!==!0&&(k=!0)}else if(B==="drop-policy"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="tabl\
e")||r.policy===void 0&&(_="policy"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/39/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;
for(let a in r)if(!(a==="kind"||a==="table"||a==="policy")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/39/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:a}}],!1;break}if(T===e){if(r.kind!==void 0){let a=r.kind,v=e;if(typeof a!="string")return d.errors=[{instancePath:s+"/kind",
schemaPath:"#/oneOf/39/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="drop-policy")return d.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/39/properties/kind/const",keyword:"const",params:{allowedValue:"drop-policy"}}],!1;var kr=v===e}else var kr=!0;if(kr){if(r.table!==void 0){let a=r.table,
v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/39/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/39/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var kr=v===
e}else var kr=!0;if(kr)if(r.policy!==void 0){let a=e;te(r.policy,{instancePath:s+"/policy",parentData:r,parentDataProperty:"policy",rootData:L,dynamicAnchors:N})||
(t=t===null?te.errors:t.concat(te.errors),e=t.length);var kr=a===e}else var kr=!0}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/39/type",keyword:"\
type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(B==="change-policy"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_=
"kind")||r.table===void 0&&(_="table")||r.from===void 0&&(_="from")||r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/40/required",keyword:"\
required",params:{missingProperty:_}}],!1;{let T=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="from"||a==="to")){return d.errors=[{instancePath:s,schemaPath:"\
#/oneOf/40/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(T===e){if(r.kind!==void 0){let a=r.kind,v=e;if(typeof a!=
"string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/40/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="change-policy")
return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/40/properties/kind/const",keyword:"const",params:{allowedValue:"change-policy"}}],!1;var ir=v===e}else
var ir=!0;if(ir){if(r.table!==void 0){let a=r.table,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/\
40/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/40/properties/table/\
type",keyword:"type",params:{type:"string"}}],!1;var ir=v===e}else var ir=!0;if(ir){if(r.from!==void 0){let a=e;te(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"\
from",rootData:L,dynamicAnchors:N})||(t=t===null?te.errors:t.concat(te.errors),e=t.length);var ir=a===e}else var ir=!0;if(ir)if(r.to!==void 0){let a=e;te(r.to,{
instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:N})||(t=t===null?te.errors:t.concat(te.errors),e=t.length);var ir=a===e}else
var ir=!0}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/40/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(B==="set-row-\
security"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.from===void 0&&(_="from")||
r.to===void 0&&(_="to"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/41/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let a in r)
if(!(a==="kind"||a==="table"||a==="from"||a==="to")){return d.errors=[{instancePath:s,schemaPath:"#/oneOf/41/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:a}}],!1;break}if(T===e){if(r.kind!==void 0){let a=r.kind,v=e;if(typeof a!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/41/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="set-row-security")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/one\
Of/41/properties/kind/const",keyword:"const",params:{allowedValue:"set-row-security"}}],!1;var nr=v===e}else var nr=!0;if(nr){if(r.table!==void 0){let a=r.table,
v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/41/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/41/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var nr=v===
e}else var nr=!0;if(nr){if(r.from!==void 0){let a=e;$e(r.from,{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:N})||(t=t===
null?$e.errors:t.concat($e.errors),e=t.length);var nr=a===e}else var nr=!0;if(nr)if(r.to!==void 0){let a=e;$e(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"\
to",rootData:L,dynamicAnchors:N})||(t=t===null?$e.errors:t.concat($e.errors),e=t.length);var nr=a===e}else var nr=!0}}}}}else return d.errors=[{instancePath:s,schemaPath:"\
#/oneOf/41/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(B==="add-grant"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;
if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.grant===void 0&&(_="grant"))return d.errors=[{instancePath:s,schemaPath:"#/oneOf/42/required",keyword:"\
required",params:{missingProperty:_}}],!1;{let T=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="grant")){return d.errors=[{instancePath:s,schemaPath:"#/one\
Of/42/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(T===e){if(r.kind!==void 0){let a=r.kind,v=e;if(typeof a!=
"string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/42/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="add-grant")return d.
errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/42/properties/kind/const",keyword:"const",params:{allowedValue:"add-grant"}}],!1;var vr=v===e}else var vr=!0;
if(vr){if(r.table!==void 0){let a=r.table,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/42/propert\
ies/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"#/oneOf/42/properties/table/type",keyword:"\
type",params:{type:"string"}}],!1;var vr=v===e}else var vr=!0;if(vr)if(r.grant!==void 0){let a=e;_e(r.grant,{instancePath:s+"/grant",parentData:r,parentDataProperty:"\
grant",rootData:L,dynamicAnchors:N})||(t=t===null?_e.errors:t.concat(_e.errors),e=t.length);var vr=a===e}else var vr=!0}}}}else return d.errors=[{instancePath:s,
schemaPath:"#/oneOf/42/type",keyword:"type",params:{type:"object"}}],!1;k!==!0&&(k=!0)}else if(B==="drop-grant"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(
r)){let _;if(r.kind===void 0&&(_="kind")||r.table===void 0&&(_="table")||r.grant===void 0&&(_="grant")||r.kept===void 0&&(_="kept"))return d.errors=[{instancePath:s,
schemaPath:"#/oneOf/43/required",keyword:"required",params:{missingProperty:_}}],!1;{let T=e;for(let a in r)if(!(a==="kind"||a==="table"||a==="grant"||a==="kept")){
return d.errors=[{instancePath:s,schemaPath:"#/oneOf/43/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(T===e){
if(r.kind!==void 0){let a=r.kind,v=e;if(typeof a!="string")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/43/properties/kind/type",keyword:"type",
params:{type:"string"}}],!1;if(a!=="drop-grant")return d.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/43/properties/kind/const",keyword:"const",params:{allowedValue:"\
drop-grant"}}],!1;var ar=v===e}else var ar=!0;if(ar){if(r.table!==void 0){let a=r.table,v=e;if(e===v)if(typeof a=="string"){if(x(a)<1)return d.errors=[{instancePath:s+
"/table",schemaPath:"#/oneOf/43/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:s+"/table",schemaPath:"\
#/oneOf/43/properties/table/type",keyword:"type",params:{type:"string"}}],!1;var ar=v===e}else var ar=!0;if(ar){if(r.grant!==void 0){let a=e;_e(r.grant,{instancePath:s+
"/grant",parentData:r,parentDataProperty:"grant",rootData:L,dynamicAnchors:N})||(t=t===null?_e.errors:t.concat(_e.errors),e=t.length);var ar=a===e}else var ar=!0;
if(ar)if(r.kept!==void 0){let a=r.kept,v=e,Y=e,R=!1,Q=e;if(e===Q)if(typeof a=="string"){if(x(a)<1){let j={instancePath:s+"/kept",schemaPath:"#/oneOf/43/properti\
es/kept/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[j]:t.push(j),e++}}else{let j={instancePath:s+"/kept",schemaPath:"#/oneOf/43/propert\
ies/kept/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[j]:t.push(j),e++}var Tr=Q===e;R=R||Tr;let le=e;if(a!==null){let j={instancePath:s+"/ke\
pt",schemaPath:"#/oneOf/43/properties/kept/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[j]:t.push(j),e++}var Tr=le===e;if(R=R||Tr,R)e=Y,t!==null&&
(Y?t.length=Y:t=null);else{let j={instancePath:s+"/kept",schemaPath:"#/oneOf/43/properties/kept/anyOf",keyword:"anyOf",params:{}};return t===null?t=[j]:t.push(j),
e++,d.errors=t,!1}var ar=v===e}else var ar=!0}}}}}else return d.errors=[{instancePath:s,schemaPath:"#/oneOf/43/type",keyword:"type",params:{type:"object"}}],!1;
k!==!0&&(k=!0)}else return d.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:B}}],!1;else
return d.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:B}}],!1}else return d.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return d.errors=t,P.props=k,e===0}d.evaluated={dynamicProps:!0,dynamicItems:!1};function ae(r,{instancePath:s="",
parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=ae.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=
void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.format===void 0&&(u="format")||r.from===void 0&&(u="from")||r.to===void 0&&(u="to")||r.changes===
void 0&&(u="changes"))return ae.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u}}],!1;{let p=e;for(let o in r)if(!(o===
"format"||o==="from"||o==="to"||o==="changes")){return ae.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(p===e){if(r.format!==void 0){let o=r.format,g=e;if(typeof o!="string")return ae.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(o!=="wesley.changes/1")return ae.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"\
const",params:{allowedValue:"wesley.changes/1"}}],!1;var n=g===e}else var n=!0;if(n){if(r.from!==void 0){let o=r.from,g=e;if(e===g)if(o&&typeof o=="object"&&!Array.
isArray(o)){let O;if(o.schema===void 0&&(O="schema")||o.digest===void 0&&(O="digest")||o.annotations===void 0&&(O="annotations")||o.origin===void 0&&(O="origin"))
return ae.errors=[{instancePath:s+"/from",schemaPath:"#/properties/from/required",keyword:"required",params:{missingProperty:O}}],!1;{let h=e;for(let w in o)if(!(w===
"schema"||w==="digest"||w==="annotations"||w==="origin")){return ae.errors=[{instancePath:s+"/from",schemaPath:"#/properties/from/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:w}}],!1;break}if(h===e){if(o.schema!==void 0){let w=e;qe(o.schema,{instancePath:s+"/from/schema",parentData:o,parentDataProperty:"\
schema",rootData:L,dynamicAnchors:N})||(t=t===null?qe.errors:t.concat(qe.errors),e=t.length);var k=w===e}else var k=!0;if(k){if(o.digest!==void 0){let w=e;S(o.digest,
{instancePath:s+"/from/digest",parentData:o,parentDataProperty:"digest",rootData:L,dynamicAnchors:N})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var k=w===
e}else var k=!0;if(k){if(o.annotations!==void 0){let w=e;Fe(o.annotations,{instancePath:s+"/from/annotations",parentData:o,parentDataProperty:"annotations",rootData:L,
dynamicAnchors:N})||(t=t===null?Fe.errors:t.concat(Fe.errors),e=t.length);var k=w===e}else var k=!0;if(k)if(o.origin!==void 0){let w=o.origin,q=e;if(e===q)if(w&&
typeof w=="object"&&!Array.isArray(w)){let D;if(w.kind===void 0&&(D="kind")||w.file===void 0&&(D="file")||w.ref===void 0&&(D="ref"))return ae.errors=[{instancePath:s+
"/from/origin",schemaPath:"#/properties/from/properties/origin/required",keyword:"required",params:{missingProperty:D}}],!1;{let E=e;for(let I in w)if(!(I==="ki\
nd"||I==="file"||I==="ref")){return ae.errors=[{instancePath:s+"/from/origin",schemaPath:"#/properties/from/properties/origin/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:I}}],!1;break}if(E===e){if(w.kind!==void 0){let I=w.kind,F=e;if(typeof I!="string")return ae.errors=[{instancePath:s+
"/from/origin/kind",schemaPath:"#/properties/from/properties/origin/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(!(I==="baseline"||I==="i\
r"||I==="sdl"||I==="git"||I==="empty"))return ae.errors=[{instancePath:s+"/from/origin/kind",schemaPath:"#/properties/from/properties/origin/properties/kind/enu\
m",keyword:"enum",params:{allowedValues:Xr.properties.from.properties.origin.properties.kind.enum}}],!1;var c=F===e}else var c=!0;if(c){if(w.file!==void 0){let I=w.
file,F=e,K=e,U=!1,z=e;if(e===z)if(typeof I=="string"){if(x(I)<1){let ee={instancePath:s+"/from/origin/file",schemaPath:"#/properties/from/properties/origin/prop\
erties/file/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[ee]:t.push(ee),e++}}else{let ee={instancePath:s+"/from/origin/file",schemaPath:"\
#/properties/from/properties/origin/properties/file/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[ee]:t.push(ee),e++}var i=z===e;U=U||i;let ye=e;
if(I!==null){let ee={instancePath:s+"/from/origin/file",schemaPath:"#/properties/from/properties/origin/properties/file/anyOf/1/type",keyword:"type",params:{type:"\
null"}};t===null?t=[ee]:t.push(ee),e++}var i=ye===e;if(U=U||i,U)e=K,t!==null&&(K?t.length=K:t=null);else{let ee={instancePath:s+"/from/origin/file",schemaPath:"\
#/properties/from/properties/origin/properties/file/anyOf",keyword:"anyOf",params:{}};return t===null?t=[ee]:t.push(ee),e++,ae.errors=t,!1}var c=F===e}else var c=!0;
if(c)if(w.ref!==void 0){let I=w.ref,F=e,K=e,U=!1,z=e;if(e===z)if(typeof I=="string"){if(x(I)<1){let ee={instancePath:s+"/from/origin/ref",schemaPath:"#/properti\
es/from/properties/origin/properties/ref/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[ee]:t.push(ee),e++}}else{let ee={instancePath:s+"/\
from/origin/ref",schemaPath:"#/properties/from/properties/origin/properties/ref/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[ee]:t.push(ee),
e++}var l=z===e;U=U||l;let ye=e;if(I!==null){let ee={instancePath:s+"/from/origin/ref",schemaPath:"#/properties/from/properties/origin/properties/ref/anyOf/1/ty\
pe",keyword:"type",params:{type:"null"}};t===null?t=[ee]:t.push(ee),e++}var l=ye===e;if(U=U||l,U)e=K,t!==null&&(K?t.length=K:t=null);else{let ee={instancePath:s+
"/from/origin/ref",schemaPath:"#/properties/from/properties/origin/properties/ref/anyOf",keyword:"anyOf",params:{}};return t===null?t=[ee]:t.push(ee),e++,ae.errors=
t,!1}var c=F===e}else var c=!0}}}}else return ae.errors=[{instancePath:s+"/from/origin",schemaPath:"#/properties/from/properties/origin/type",keyword:"type",params:{
type:"object"}}],!1;var k=q===e}else var k=!0}}}}}else return ae.errors=[{instancePath:s+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"\
object"}}],!1;var n=g===e}else var n=!0;if(n){if(r.to!==void 0){let o=r.to,g=e;if(e===g)if(o&&typeof o=="object"&&!Array.isArray(o)){let O;if(o.schema===void 0&&
(O="schema")||o.digest===void 0&&(O="digest")||o.annotations===void 0&&(O="annotations"))return ae.errors=[{instancePath:s+"/to",schemaPath:"#/properties/to/req\
uired",keyword:"required",params:{missingProperty:O}}],!1;{let h=e;for(let w in o)if(!(w==="schema"||w==="digest"||w==="annotations")){return ae.errors=[{instancePath:s+
"/to",schemaPath:"#/properties/to/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}}],!1;break}if(h===e){if(o.schema!==void 0){
let w=e;qe(o.schema,{instancePath:s+"/to/schema",parentData:o,parentDataProperty:"schema",rootData:L,dynamicAnchors:N})||(t=t===null?qe.errors:t.concat(qe.errors),
e=t.length);var f=w===e}else var f=!0;if(f){if(o.digest!==void 0){let w=e;S(o.digest,{instancePath:s+"/to/digest",parentData:o,parentDataProperty:"digest",rootData:L,
dynamicAnchors:N})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var f=w===e}else var f=!0;if(f)if(o.annotations!==void 0){let w=e;Fe(o.annotations,{instancePath:s+
"/to/annotations",parentData:o,parentDataProperty:"annotations",rootData:L,dynamicAnchors:N})||(t=t===null?Fe.errors:t.concat(Fe.errors),e=t.length);var f=w===e}else
var f=!0}}}}else return ae.errors=[{instancePath:s+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"object"}}],!1;var n=g===e}else var n=!0;
if(n)if(r.changes!==void 0){let o=r.changes,g=e;if(e===g)if(Array.isArray(o)){var m=!0;let O=o.length;for(let h=0;h<O;h++){let w=o[h],q=e;if(e===q)if(w&&typeof w==
"object"&&!Array.isArray(w)){let D;if(w.change===void 0&&(D="change")||w.classification===void 0&&(D="classification")||w.address===void 0&&(D="address"))return ae.
errors=[{instancePath:s+"/changes/"+h,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:D}}],!1;{let E=e;for(let I in w)
if(!(I==="change"||I==="classification"||I==="address")){return ae.errors=[{instancePath:s+"/changes/"+h,schemaPath:"#/properties/changes/items/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:I}}],!1;break}if(E===e){if(w.change!==void 0){let I=e;d(w.change,{instancePath:s+"/changes/"+h+"\
/change",parentData:w,parentDataProperty:"change",rootData:L,dynamicAnchors:N})||(t=t===null?d.errors:t.concat(d.errors),e=t.length);var y=I===e}else var y=!0;if(y){
if(w.classification!==void 0){let I=w.classification,F=e;if(typeof I!="string")return ae.errors=[{instancePath:s+"/changes/"+h+"/classification",schemaPath:"#/p\
roperties/changes/items/properties/classification/type",keyword:"type",params:{type:"string"}}],!1;if(!(I==="additive"||I==="tightening"||I==="destructive"))return ae.
errors=[{instancePath:s+"/changes/"+h+"/classification",schemaPath:"#/properties/changes/items/properties/classification/enum",keyword:"enum",params:{allowedValues:Xr.
properties.changes.items.properties.classification.enum}}],!1;var y=F===e}else var y=!0;if(y)if(w.address!==void 0){let I=e;xe(w.address,{instancePath:s+"/chang\
es/"+h+"/address",parentData:w,parentDataProperty:"address",rootData:L,dynamicAnchors:N})||(t=t===null?xe.errors:t.concat(xe.errors),e=t.length);var y=I===e}else
var y=!0}}}}else return ae.errors=[{instancePath:s+"/changes/"+h,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{type:"object"}}],!1;var m=q===
e;if(!m)break}}else return ae.errors=[{instancePath:s+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"}}],!1;var n=g===e}else
var n=!0}}}}}else return ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ae.errors=t,e===0}ae.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var as=Ve;function pe(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=pe.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.size===void 0&&(k="size")||r.pause===void 0&&(k="pause")||
r.time===void 0&&(k="time")||r.maxLag===void 0&&(k="maxLag")||r.maxWaiting===void 0&&(k="maxWaiting")||r.patience===void 0&&(k="patience"))return pe.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:k}}],!1;{let c=e;for(let i in r)if(!(i==="size"||i==="pause"||i==="time"||i==="maxLag"||i==="\
maxWaiting"||i==="patience")){return pe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],
!1;break}if(c===e){if(r.size!==void 0){let i=r.size,l=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return pe.errors=[{instancePath:s+"/size",schemaPath:"\
#/properties/size/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(i))return pe.errors=
[{instancePath:s+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(i<1||isNaN(i))return pe.
errors=[{instancePath:s+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var n=l===e}else var n=!0;if(n){if(r.
pause!==void 0){let i=r.pause,l=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return pe.errors=[{instancePath:s+"/pause",schemaPath:"#/properties/p\
ause/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(i))return pe.errors=[{instancePath:s+
"/pause",schemaPath:"#/properties/pause/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(i<0||isNaN(i))return pe.errors=[{instancePath:s+
"/pause",schemaPath:"#/properties/pause/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var n=l===e}else var n=!0;if(n){if(r.time!==void 0){let i=r.
time,l=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return pe.errors=[{instancePath:s+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===l&&typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(i))return pe.errors=[{instancePath:s+"/time",schemaPath:"#/properti\
es/time/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(i<0||isNaN(i))return pe.errors=[{instancePath:s+"/time",schemaPath:"#\
/properties/time/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var n=l===e}else var n=!0;if(n){if(r.maxLag!==void 0){let i=r.maxLag,l=e;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return pe.errors=[{instancePath:s+"/maxLag",schemaPath:"#/properties/maxLag/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===l&&typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(i))return pe.errors=[{instancePath:s+"/maxLag",schemaPath:"#/properties/maxLag/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(i<0||isNaN(i))return pe.errors=[{instancePath:s+"/maxLag",schemaPath:"#/properties/\
maxLag/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var n=l===e}else var n=!0;if(n){if(r.maxWaiting!==void 0){let i=r.maxWaiting,l=e;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return pe.errors=[{instancePath:s+"/maxWaiting",schemaPath:"#/properties/maxWaiting/type",keyword:"type",params:{type:"\
integer"}}],!1;if(e===l&&typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(i))return pe.errors=[{instancePath:s+"/maxWaiting",schemaPath:"#/properti\
es/maxWaiting/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(i<0||isNaN(i))return pe.errors=[{instancePath:s+"/maxWaiting",schemaPath:"\
#/properties/maxWaiting/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var n=l===e}else var n=!0;if(n)if(r.patience!==void 0){let i=r.patience,
l=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return pe.errors=[{instancePath:s+"/patience",schemaPath:"#/properties/patience/type",keyword:"type",
params:{type:"integer"}}],!1;if(e===l&&typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(i))return pe.errors=[{instancePath:s+"/patience",schemaPath:"\
#/properties/patience/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(i<0||isNaN(i))return pe.errors=[{instancePath:s+"/patie\
nce",schemaPath:"#/properties/patience/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var n=l===e}else var n=!0}}}}}}}else return pe.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return pe.errors=t,e===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Lr={
type:"object",properties:{id:{type:"string",minLength:1},phase:{type:"string",enum:["expand","backfill","validate","switch","contract"]},do:{$ref:"https://wesle\
y.dev/schemas/definitions/Statement"},undo:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Statement"}},irreversible:{type:["string","null"]},
transaction:{anyOf:[{type:"string",minLength:1},{type:"null"}]},lockTimeout:{anyOf:[{type:"integer",minimum:0,maximum:9007199254740991},{type:"null"}]},statementTimeout:{
type:"integer",minimum:0,maximum:9007199254740991},retry:{$ref:"https://wesley.dev/schemas/definitions/Retry"},batch:{anyOf:[{$ref:"https://wesley.dev/schemas/d\
efinitions/Batch"},{type:"null"}]},probe:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Probe"},{type:"null"}]},claim:{$ref:"https://wesley.dev/schemas/d\
efinitions/Claim"},because:{$ref:"https://wesley.dev/schemas/definitions/Address"},why:{type:"string"},binds:{type:["string","null"]}},required:["id","phase","d\
o","undo","irreversible","transaction","lockTimeout","statementTimeout","retry","batch","probe","claim","because","why","binds"],additionalProperties:!1},Fr={type:"\
object",properties:{form:{type:"string",enum:["ALTER INDEX … RENAME","ALTER POLICY","ALTER TABLE … ADD COLUMN","ALTER TABLE … ADD CONSTRAINT … CHECK … NOT V\
ALID","ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY","ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY … NOT VALID","ALTER TABLE … ADD CONSTRAINT … PRIMARY KE\
Y USING INDEX","ALTER TABLE … ADD CONSTRAINT … UNIQUE USING INDEX","ALTER TABLE … ALTER COLUMN … DROP DEFAULT","ALTER TABLE … ALTER COLUMN … DROP NOT NU\
LL","ALTER TABLE … ALTER COLUMN … SET DEFAULT","ALTER TABLE … ALTER COLUMN … SET NOT NULL","ALTER TABLE … ALTER COLUMN … TYPE","ALTER TABLE … DISABL\
E ROW LEVEL SECURITY","ALTER TABLE … DROP COLUMN","ALTER TABLE … DROP CONSTRAINT","ALTER TABLE … DROP CONSTRAINT (foreign key)","ALTER TABLE … ENABLE ROW \
LEVEL SECURITY","ALTER TABLE … FORCE ROW LEVEL SECURITY","ALTER TABLE … NO FORCE ROW LEVEL SECURITY","ALTER TABLE … RENAME CONSTRAINT","ALTER TABLE … VALI\
DATE CONSTRAINT (check)","ALTER TABLE … VALIDATE CONSTRAINT (foreign key)","ALTER TYPE … ADD VALUE","ANALYZE","COMMENT ON","CREATE EXTENSION","CREATE INDEX",
"CREATE INDEX CONCURRENTLY","CREATE POLICY","CREATE ROLE","CREATE SCHEMA","CREATE TABLE","CREATE TYPE … AS ENUM","DROP INDEX","DROP INDEX CONCURRENTLY","DROP \
POLICY","DROP SCHEMA","DROP TABLE","DROP TYPE","GRANT","LOCK TABLE … IN ACCESS EXCLUSIVE MODE","REVOKE","UPDATE"]},on:{type:"array",items:{type:"string",minLength:1}},
sql:{type:"string",minLength:1},done:{type:"string",minLength:1},trace:{type:["string","null"]},leftover:{anyOf:[{type:"object",properties:{present:{type:"strin\
g",minLength:1},remove:{type:"string",minLength:1}},required:["present","remove"],additionalProperties:!1},{type:"null"}]},needs:{type:"array",items:{type:"stri\
ng",minLength:1}},makes:{type:"array",items:{type:"string",minLength:1}},drops:{type:"array",items:{type:"string",minLength:1}}},required:["form","on","sql","do\
ne","trace","leftover","needs","makes","drops"],additionalProperties:!1};function ne(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){
let t=null,e=0,P=ne.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.
form===void 0&&(y="form")||r.on===void 0&&(y="on")||r.sql===void 0&&(y="sql")||r.done===void 0&&(y="done")||r.trace===void 0&&(y="trace")||r.leftover===void 0&&
(y="leftover")||r.needs===void 0&&(y="needs")||r.makes===void 0&&(y="makes")||r.drops===void 0&&(y="drops"))return ne.errors=[{instancePath:s,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:y}}],!1;{let u=e;for(let p in r)if(!mr.call(Fr.properties,p)){return ne.errors=[{instancePath:s,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(u===e){if(r.form!==void 0){let p=r.form,o=e;if(typeof p!="string")
return ne.errors=[{instancePath:s+"/form",schemaPath:"#/properties/form/type",keyword:"type",params:{type:"string"}}],!1;if(!(p==="ALTER INDEX … RENAME"||p===
"ALTER POLICY"||p==="ALTER TABLE … ADD COLUMN"||p==="ALTER TABLE … ADD CONSTRAINT … CHECK … NOT VALID"||p==="ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY"||
p==="ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY … NOT VALID"||p==="ALTER TABLE … ADD CONSTRAINT … PRIMARY KEY USING INDEX"||p==="ALTER TABLE … ADD CON\
STRAINT … UNIQUE USING INDEX"||p==="ALTER TABLE … ALTER COLUMN … DROP DEFAULT"||p==="ALTER TABLE … ALTER COLUMN … DROP NOT NULL"||p==="ALTER TABLE … A\
LTER COLUMN … SET DEFAULT"||p==="ALTER TABLE … ALTER COLUMN … SET NOT NULL"||p==="ALTER TABLE … ALTER COLUMN … TYPE"||p==="ALTER TABLE … DISABLE ROW L\
EVEL SECURITY"||p==="ALTER TABLE … DROP COLUMN"||p==="ALTER TABLE … DROP CONSTRAINT"||p==="ALTER TABLE … DROP CONSTRAINT (foreign key)"||p==="ALTER TABLE \
… ENABLE ROW LEVEL SECURITY"||p==="ALTER TABLE … FORCE ROW LEVEL SECURITY"||p==="ALTER TABLE … NO FORCE ROW LEVEL SECURITY"||p==="ALTER TABLE … RENAME CON\
STRAINT"||p==="ALTER TABLE … VALIDATE CONSTRAINT (check)"||p==="ALTER TABLE … VALIDATE CONSTRAINT (foreign key)"||p==="ALTER TYPE … ADD VALUE"||p==="ANALY\
ZE"||p==="COMMENT ON"||p==="CREATE EXTENSION"||p==="CREATE INDEX"||p==="CREATE INDEX CONCURRENTLY"||p==="CREATE POLICY"||p==="CREATE ROLE"||p==="CREATE SCHEMA"||
p==="CREATE TABLE"||p==="CREATE TYPE … AS ENUM"||p==="DROP INDEX"||p==="DROP INDEX CONCURRENTLY"||p==="DROP POLICY"||p==="DROP SCHEMA"||p==="DROP TABLE"||p===
"DROP TYPE"||p==="GRANT"||p==="LOCK TABLE … IN ACCESS EXCLUSIVE MODE"||p==="REVOKE"||p==="UPDATE"))return ne.errors=[{instancePath:s+"/form",schemaPath:"#/pro\
perties/form/enum",keyword:"enum",params:{allowedValues:Fr.properties.form.enum}}],!1;var n=o===e}else var n=!0;if(n){if(r.on!==void 0){let p=r.on,o=e;if(e===o)
if(Array.isArray(p)){var k=!0;let b=p.length;for(let O=0;O<b;O++){let h=p[O],w=e;if(e===w)if(typeof h=="string"){if(x(h)<1)return ne.errors=[{instancePath:s+"/o\
n/"+O,schemaPath:"#/properties/on/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ne.errors=[{instancePath:s+"/on/"+O,schemaPath:"#/prope\
rties/on/items/type",keyword:"type",params:{type:"string"}}],!1;var k=w===e;if(!k)break}}else return ne.errors=[{instancePath:s+"/on",schemaPath:"#/properties/o\
n/type",keyword:"type",params:{type:"array"}}],!1;var n=o===e}else var n=!0;if(n){if(r.sql!==void 0){let p=r.sql,o=e;if(e===o)if(typeof p=="string"){if(x(p)<1)return ne.
errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ne.errors=[{instancePath:s+"/sql",schemaPath:"\
#/properties/sql/type",keyword:"type",params:{type:"string"}}],!1;var n=o===e}else var n=!0;if(n){if(r.done!==void 0){let p=r.done,o=e;if(e===o)if(typeof p=="st\
ring"){if(x(p)<1)return ne.errors=[{instancePath:s+"/done",schemaPath:"#/properties/done/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ne.errors=
[{instancePath:s+"/done",schemaPath:"#/properties/done/type",keyword:"type",params:{type:"string"}}],!1;var n=o===e}else var n=!0;if(n){if(r.trace!==void 0){let p=r.
trace,o=e;if(typeof p!="string"&&p!==null)return ne.errors=[{instancePath:s+"/trace",schemaPath:"#/properties/trace/type",keyword:"type",params:{type:Fr.properties.
trace.type}}],!1;var n=o===e}else var n=!0;if(n){if(r.leftover!==void 0){let p=r.leftover,o=e,g=e,b=!1,O=e;if(e===O)if(p&&typeof p=="object"&&!Array.isArray(p)){
let q;if(p.present===void 0&&(q="present")||p.remove===void 0&&(q="remove")){let A={instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf/0/require\
d",keyword:"required",params:{missingProperty:q}};t===null?t=[A]:t.push(A),e++}else{let A=e;for(let D in p)if(!(D==="present"||D==="remove")){let E={instancePath:s+
"/leftover",schemaPath:"#/properties/leftover/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D}};t===null?t=[E]:t.push(
E),e++;break}if(A===e){if(p.present!==void 0){let D=p.present,E=e;if(e===E)if(typeof D=="string"){if(x(D)<1){let I={instancePath:s+"/leftover/present",schemaPath:"\
#/properties/leftover/anyOf/0/properties/present/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[I]:t.push(I),e++}}else{let I={instancePath:s+"/lef\
tover/present",schemaPath:"#/properties/leftover/anyOf/0/properties/present/type",keyword:"type",params:{type:"string"}};t===null?t=[I]:t.push(I),e++}var c=E===
e}else var c=!0;if(c)if(p.remove!==void 0){let D=p.remove,E=e;if(e===E)if(typeof D=="string"){if(x(D)<1){let F={instancePath:s+"/leftover/remove",schemaPath:"#/\
properties/leftover/anyOf/0/properties/remove/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[F]:t.push(F),e++}}else{let F={instancePath:s+"/leftov\
er/remove",schemaPath:"#/properties/leftover/anyOf/0/properties/remove/type",keyword:"type",params:{type:"string"}};t===null?t=[F]:t.push(F),e++}var c=E===e}else
var c=!0}}}else{let q={instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[q]:t.push(q),
e++}var i=O===e;b=b||i;let h=e;if(p!==null){let q={instancePath:s+"/leftover",schemaPath:"#/properties/leftover/anyOf/1/type",keyword:"type",params:{type:"null"}};
t===null?t=[q]:t.push(q),e++}var i=h===e;if(b=b||i,b)e=g,t!==null&&(g?t.length=g:t=null);else{let q={instancePath:s+"/leftover",schemaPath:"#/properties/leftove\
r/anyOf",keyword:"anyOf",params:{}};return t===null?t=[q]:t.push(q),e++,ne.errors=t,!1}var n=o===e}else var n=!0;if(n){if(r.needs!==void 0){let p=r.needs,o=e;if(e===
o)if(Array.isArray(p)){var l=!0;let b=p.length;for(let O=0;O<b;O++){let h=p[O],w=e;if(e===w)if(typeof h=="string"){if(x(h)<1)return ne.errors=[{instancePath:s+"\
/needs/"+O,schemaPath:"#/properties/needs/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ne.errors=[{instancePath:s+"/needs/"+O,schemaPath:"\
#/properties/needs/items/type",keyword:"type",params:{type:"string"}}],!1;var l=w===e;if(!l)break}}else return ne.errors=[{instancePath:s+"/needs",schemaPath:"#\
/properties/needs/type",keyword:"type",params:{type:"array"}}],!1;var n=o===e}else var n=!0;if(n){if(r.makes!==void 0){let p=r.makes,o=e;if(e===o)if(Array.isArray(
p)){var f=!0;let b=p.length;for(let O=0;O<b;O++){let h=p[O],w=e;if(e===w)if(typeof h=="string"){if(x(h)<1)return ne.errors=[{instancePath:s+"/makes/"+O,schemaPath:"\
#/properties/makes/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ne.errors=[{instancePath:s+"/makes/"+O,schemaPath:"#/properties/makes/\
items/type",keyword:"type",params:{type:"string"}}],!1;var f=w===e;if(!f)break}}else return ne.errors=[{instancePath:s+"/makes",schemaPath:"#/properties/makes/t\
ype",keyword:"type",params:{type:"array"}}],!1;var n=o===e}else var n=!0;if(n)if(r.drops!==void 0){let p=r.drops,o=e;if(e===o)if(Array.isArray(p)){var m=!0;let b=p.
length;for(let O=0;O<b;O++){let h=p[O],w=e;if(e===w)if(typeof h=="string"){if(x(h)<1)return ne.errors=[{instancePath:s+"/drops/"+O,schemaPath:"#/properties/drop\
s/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ne.errors=[{instancePath:s+"/drops/"+O,schemaPath:"#/properties/drops/items/type",keyword:"\
type",params:{type:"string"}}],!1;var m=w===e;if(!m)break}}else return ne.errors=[{instancePath:s+"/drops",schemaPath:"#/properties/drops/type",keyword:"type",params:{
type:"array"}}],!1;var n=o===e}else var n=!0}}}}}}}}}}else return ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ne.
errors=t,e===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ue(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=Ue.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.times===void 0&&(k="times")||r.pause===void 0&&(k="pause"))
return Ue.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:k}}],!1;{let c=e;for(let i in r)if(!(i==="times"||i==="paus\
e")){return Ue.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(c===e){if(r.
times!==void 0){let i=r.times,l=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return Ue.errors=[{instancePath:s+"/times",schemaPath:"#/properties/t\
imes/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(i))return Ue.errors=[{instancePath:s+
"/times",schemaPath:"#/properties/times/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(i<0||isNaN(i))return Ue.errors=[{instancePath:s+
"/times",schemaPath:"#/properties/times/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var n=l===e}else var n=!0;if(n)if(r.pause!==void 0){let i=r.
pause,l=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return Ue.errors=[{instancePath:s+"/pause",schemaPath:"#/properties/pause/type",keyword:"type",
params:{type:"integer"}}],!1;if(e===l&&typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(i))return Ue.errors=[{instancePath:s+"/pause",schemaPath:"#\
/properties/pause/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(i<0||isNaN(i))return Ue.errors=[{instancePath:s+"/pause",schemaPath:"\
#/properties/pause/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var n=l===e}else var n=!0}}}else return Ue.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Ue.errors=t,e===0}Ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qs={type:"object",properties:{
plan:{$ref:"https://wesley.dev/schemas/definitions/Digest"},table:{type:"string",minLength:1},key:{minItems:1,type:"array",items:{type:"object",properties:{column:{
type:"string",minLength:1},type:{type:"string",minLength:1}},required:["column","type"],additionalProperties:!1}},size:{type:"integer",minimum:1,maximum:9007199254740991},
pause:{type:"integer",minimum:0,maximum:9007199254740991},time:{type:"integer",minimum:0,maximum:9007199254740991},maxLag:{type:"integer",minimum:0,maximum:9007199254740991},
maxWaiting:{type:"integer",minimum:0,maximum:9007199254740991},patience:{type:"integer",minimum:0,maximum:9007199254740991},bound:{type:"string",minLength:1},end:{
type:"string",minLength:1},lock:{type:"string",minLength:1}},required:["plan","table","key","size","pause","time","maxLag","maxWaiting","patience","bound","end",
"lock"],additionalProperties:!1};function W(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=W.evaluated;
if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.plan===void 0&&(i="plan")||r.
table===void 0&&(i="table")||r.key===void 0&&(i="key")||r.size===void 0&&(i="size")||r.pause===void 0&&(i="pause")||r.time===void 0&&(i="time")||r.maxLag===void 0&&
(i="maxLag")||r.maxWaiting===void 0&&(i="maxWaiting")||r.patience===void 0&&(i="patience")||r.bound===void 0&&(i="bound")||r.end===void 0&&(i="end")||r.lock===void 0&&
(i="lock"))return W.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i}}],!1;{let l=e;for(let f in r)if(!mr.call(qs.properties,
f)){return W.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(l===e){if(r.
plan!==void 0){let f=e;S(r.plan,{instancePath:s+"/plan",parentData:r,parentDataProperty:"plan",rootData:L,dynamicAnchors:N})||(t=t===null?S.errors:t.concat(S.errors),
e=t.length);var n=f===e}else var n=!0;if(n){if(r.table!==void 0){let f=r.table,m=e;if(e===m)if(typeof f=="string"){if(x(f)<1)return W.errors=[{instancePath:s+"/\
table",schemaPath:"#/properties/table/minLength",keyword:"minLength",params:{limit:1}}],!1}else return W.errors=[{instancePath:s+"/table",schemaPath:"#/properti\
es/table/type",keyword:"type",params:{type:"string"}}],!1;var n=m===e}else var n=!0;if(n){if(r.key!==void 0){let f=r.key,m=e;if(e===m)if(Array.isArray(f)){if(f.
length<1)return W.errors=[{instancePath:s+"/key",schemaPath:"#/properties/key/minItems",keyword:"minItems",params:{limit:1}}],!1;{var k=!0;let u=f.length;for(let p=0;p<
u;p++){let o=f[p],g=e;if(e===g)if(o&&typeof o=="object"&&!Array.isArray(o)){let O;if(o.column===void 0&&(O="column")||o.type===void 0&&(O="type"))return W.errors=
[{instancePath:s+"/key/"+p,schemaPath:"#/properties/key/items/required",keyword:"required",params:{missingProperty:O}}],!1;{let h=e;for(let w in o)if(!(w==="col\
umn"||w==="type")){return W.errors=[{instancePath:s+"/key/"+p,schemaPath:"#/properties/key/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}}],
!1;break}if(h===e){if(o.column!==void 0){let w=o.column,q=e;if(e===q)if(typeof w=="string"){if(x(w)<1)return W.errors=[{instancePath:s+"/key/"+p+"/column",schemaPath:"\
#/properties/key/items/properties/column/minLength",keyword:"minLength",params:{limit:1}}],!1}else return W.errors=[{instancePath:s+"/key/"+p+"/column",schemaPath:"\
#/properties/key/items/properties/column/type",keyword:"type",params:{type:"string"}}],!1;var c=q===e}else var c=!0;if(c)if(o.type!==void 0){let w=o.type,q=e;if(e===
q)if(typeof w=="string"){if(x(w)<1)return W.errors=[{instancePath:s+"/key/"+p+"/type",schemaPath:"#/properties/key/items/properties/type/minLength",keyword:"min\
Length",params:{limit:1}}],!1}else return W.errors=[{instancePath:s+"/key/"+p+"/type",schemaPath:"#/properties/key/items/properties/type/type",keyword:"type",params:{
type:"string"}}],!1;var c=q===e}else var c=!0}}}else return W.errors=[{instancePath:s+"/key/"+p,schemaPath:"#/properties/key/items/type",keyword:"type",params:{
type:"object"}}],!1;var k=g===e;if(!k)break}}}else return W.errors=[{instancePath:s+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"array"}}],
!1;var n=m===e}else var n=!0;if(n){if(r.size!==void 0){let f=r.size,m=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return W.errors=[{instancePath:s+
"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type:"integer"}}],!1;if(e===m&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(
f))return W.errors=[{instancePath:s+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(f<1||
isNaN(f))return W.errors=[{instancePath:s+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var n=m===e}else
var n=!0;if(n){if(r.pause!==void 0){let f=r.pause,m=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return W.errors=[{instancePath:s+"/pause",schemaPath:"\
#/properties/pause/type",keyword:"type",params:{type:"integer"}}],!1;if(e===m&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return W.errors=
[{instancePath:s+"/pause",schemaPath:"#/properties/pause/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(f<0||isNaN(f))return W.
errors=[{instancePath:s+"/pause",schemaPath:"#/properties/pause/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var n=m===e}else var n=!0;if(n){
if(r.time!==void 0){let f=r.time,m=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return W.errors=[{instancePath:s+"/time",schemaPath:"#/properties/\
time/type",keyword:"type",params:{type:"integer"}}],!1;if(e===m&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return W.errors=[{instancePath:s+
"/time",schemaPath:"#/properties/time/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(f<0||isNaN(f))return W.errors=[{instancePath:s+
"/time",schemaPath:"#/properties/time/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var n=m===e}else var n=!0;if(n){if(r.maxLag!==void 0){let f=r.
maxLag,m=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return W.errors=[{instancePath:s+"/maxLag",schemaPath:"#/properties/maxLag/type",keyword:"ty\
pe",params:{type:"integer"}}],!1;if(e===m&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return W.errors=[{instancePath:s+"/maxLag",schemaPath:"\
#/properties/maxLag/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(f<0||isNaN(f))return W.errors=[{instancePath:s+"/maxLag",
schemaPath:"#/properties/maxLag/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var n=m===e}else var n=!0;if(n){if(r.maxWaiting!==void 0){let f=r.
maxWaiting,m=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return W.errors=[{instancePath:s+"/maxWaiting",schemaPath:"#/properties/maxWaiting/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===m&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return W.errors=[{instancePath:s+"/maxWai\
ting",schemaPath:"#/properties/maxWaiting/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(f<0||isNaN(f))return W.errors=[{instancePath:s+
"/maxWaiting",schemaPath:"#/properties/maxWaiting/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var n=m===e}else var n=!0;if(n){if(r.patience!==
void 0){let f=r.patience,m=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return W.errors=[{instancePath:s+"/patience",schemaPath:"#/properties/pati\
ence/type",keyword:"type",params:{type:"integer"}}],!1;if(e===m&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return W.errors=[{instancePath:s+
"/patience",schemaPath:"#/properties/patience/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(f<0||isNaN(f))return W.errors=[
{instancePath:s+"/patience",schemaPath:"#/properties/patience/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var n=m===e}else var n=!0;if(n){if(r.
bound!==void 0){let f=r.bound,m=e;if(e===m)if(typeof f=="string"){if(x(f)<1)return W.errors=[{instancePath:s+"/bound",schemaPath:"#/properties/bound/minLength",
keyword:"minLength",params:{limit:1}}],!1}else return W.errors=[{instancePath:s+"/bound",schemaPath:"#/properties/bound/type",keyword:"type",params:{type:"strin\
g"}}],!1;var n=m===e}else var n=!0;if(n){if(r.end!==void 0){let f=r.end,m=e;if(e===m)if(typeof f=="string"){if(x(f)<1)return W.errors=[{instancePath:s+"/end",schemaPath:"\
#/properties/end/minLength",keyword:"minLength",params:{limit:1}}],!1}else return W.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"t\
ype",params:{type:"string"}}],!1;var n=m===e}else var n=!0;if(n)if(r.lock!==void 0){let f=r.lock,m=e;if(e===m)if(typeof f=="string"){if(x(f)<1)return W.errors=[
{instancePath:s+"/lock",schemaPath:"#/properties/lock/minLength",keyword:"minLength",params:{limit:1}}],!1}else return W.errors=[{instancePath:s+"/lock",schemaPath:"\
#/properties/lock/type",keyword:"type",params:{type:"string"}}],!1;var n=m===e}else var n=!0}}}}}}}}}}}}}else return W.errors=[{instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}}],!1;return W.errors=t,e===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ye(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=Ye.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.sql===void 0&&(k="sql")||r.meaning===void 0&&(k="meaning"))
return Ye.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:k}}],!1;{let c=e;for(let i in r)if(!(i==="sql"||i==="meanin\
g")){return Ye.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(c===e){if(r.
sql!==void 0){let i=r.sql,l=e;if(e===l)if(typeof i=="string"){if(x(i)<1)return Ye.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return Ye.errors=[{instancePath:s+"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{type:"string"}}],!1;var n=l===
e}else var n=!0;if(n)if(r.meaning!==void 0){let i=e;if(typeof r.meaning!="string")return Ye.errors=[{instancePath:s+"/meaning",schemaPath:"#/properties/meaning/\
type",keyword:"type",params:{type:"string"}}],!1;var n=i===e}else var n=!0}}}else return Ye.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return Ye.errors=t,e===0}Ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ds={type:"object",properties:{locks:{type:"array",items:{$ref:"\
https://wesley.dev/schemas/definitions/RelationLock"}},scans:{type:"array",items:{type:"string",minLength:1}},rewrites:{type:"array",items:{type:"string",minLength:1}},
blocks:{type:"string",enum:["nothing","schema changes","writes","reads and writes"]}},required:["locks","scans","rewrites","blocks"],additionalProperties:!1},js={
type:"object",properties:{relation:{type:"string",minLength:1},mode:{type:"string",enum:["ACCESS SHARE","ROW SHARE","ROW EXCLUSIVE","SHARE UPDATE EXCLUSIVE","SH\
ARE","SHARE ROW EXCLUSIVE","EXCLUSIVE","ACCESS EXCLUSIVE"]}},required:["relation","mode"],additionalProperties:!1};function Se(r,{instancePath:s="",parentData:C,
parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=Se.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.relation===void 0&&(k="relation")||r.mode===void 0&&(k="mode"))return Se.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:k}}],!1;{let c=e;for(let i in r)if(!(i==="relation"||i==="mode")){return Se.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(c===e){if(r.relation!==void 0){let i=r.relation,l=e;if(e===l)
if(typeof i=="string"){if(x(i)<1)return Se.errors=[{instancePath:s+"/relation",schemaPath:"#/properties/relation/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return Se.errors=[{instancePath:s+"/relation",schemaPath:"#/properties/relation/type",keyword:"type",params:{type:"string"}}],!1;var n=l===e}else var n=!0;
if(n)if(r.mode!==void 0){let i=r.mode,l=e;if(typeof i!="string")return Se.errors=[{instancePath:s+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{
type:"string"}}],!1;if(!(i==="ACCESS SHARE"||i==="ROW SHARE"||i==="ROW EXCLUSIVE"||i==="SHARE UPDATE EXCLUSIVE"||i==="SHARE"||i==="SHARE ROW EXCLUSIVE"||i==="EX\
CLUSIVE"||i==="ACCESS EXCLUSIVE"))return Se.errors=[{instancePath:s+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:js.properties.
mode.enum}}],!1;var n=l===e}else var n=!0}}}else return Se.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Se.errors=
t,e===0}Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Re(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){
let t=null,e=0,P=Re.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.
locks===void 0&&(l="locks")||r.scans===void 0&&(l="scans")||r.rewrites===void 0&&(l="rewrites")||r.blocks===void 0&&(l="blocks"))return Re.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;{let f=e;for(let m in r)if(!(m==="locks"||m==="scans"||m==="rewrites"||m==="blocks")){
return Re.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(f===e){if(r.locks!==
void 0){let m=r.locks,y=e;if(e===y)if(Array.isArray(m)){var n=!0;let u=m.length;for(let p=0;p<u;p++){let o=e;Se(m[p],{instancePath:s+"/locks/"+p,parentData:m,parentDataProperty:p,
rootData:L,dynamicAnchors:N})||(t=t===null?Se.errors:t.concat(Se.errors),e=t.length);var n=o===e;if(!n)break}}else return Re.errors=[{instancePath:s+"/locks",schemaPath:"\
#/properties/locks/type",keyword:"type",params:{type:"array"}}],!1;var k=y===e}else var k=!0;if(k){if(r.scans!==void 0){let m=r.scans,y=e;if(e===y)if(Array.isArray(
m)){var c=!0;let p=m.length;for(let o=0;o<p;o++){let g=m[o],b=e;if(e===b)if(typeof g=="string"){if(x(g)<1)return Re.errors=[{instancePath:s+"/scans/"+o,schemaPath:"\
#/properties/scans/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Re.errors=[{instancePath:s+"/scans/"+o,schemaPath:"#/properties/scans/\
items/type",keyword:"type",params:{type:"string"}}],!1;var c=b===e;if(!c)break}}else return Re.errors=[{instancePath:s+"/scans",schemaPath:"#/properties/scans/t\
ype",keyword:"type",params:{type:"array"}}],!1;var k=y===e}else var k=!0;if(k){if(r.rewrites!==void 0){let m=r.rewrites,y=e;if(e===y)if(Array.isArray(m)){var i=!0;
let p=m.length;for(let o=0;o<p;o++){let g=m[o],b=e;if(e===b)if(typeof g=="string"){if(x(g)<1)return Re.errors=[{instancePath:s+"/rewrites/"+o,schemaPath:"#/prop\
erties/rewrites/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Re.errors=[{instancePath:s+"/rewrites/"+o,schemaPath:"#/properties/rewrit\
es/items/type",keyword:"type",params:{type:"string"}}],!1;var i=b===e;if(!i)break}}else return Re.errors=[{instancePath:s+"/rewrites",schemaPath:"#/properties/r\
ewrites/type",keyword:"type",params:{type:"array"}}],!1;var k=y===e}else var k=!0;if(k)if(r.blocks!==void 0){let m=r.blocks,y=e;if(typeof m!="string")return Re.
errors=[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type:"string"}}],!1;if(!(m==="nothing"||m==="schema changes"||m===
"writes"||m==="reads and writes"))return Re.errors=[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/enum",keyword:"enum",params:{allowedValues:Ds.properties.
blocks.enum}}],!1;var k=y===e}else var k=!0}}}}}else return Re.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Re.
errors=t,e===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ce(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){
let t=null,e=0,P=ce.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.
id===void 0&&(m="id")||r.phase===void 0&&(m="phase")||r.do===void 0&&(m="do")||r.undo===void 0&&(m="undo")||r.irreversible===void 0&&(m="irreversible")||r.transaction===
void 0&&(m="transaction")||r.lockTimeout===void 0&&(m="lockTimeout")||r.statementTimeout===void 0&&(m="statementTimeout")||r.retry===void 0&&(m="retry")||r.batch===
void 0&&(m="batch")||r.probe===void 0&&(m="probe")||r.claim===void 0&&(m="claim")||r.because===void 0&&(m="because")||r.why===void 0&&(m="why")||r.binds===void 0&&
(m="binds"))return ce.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let y=e;for(let u in r)if(!mr.call(Lr.
properties,u)){return ce.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}}],!1;break}if(y===
e){if(r.id!==void 0){let u=r.id,p=e;if(e===p)if(typeof u=="string"){if(x(u)<1)return ce.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return ce.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var n=p===
e}else var n=!0;if(n){if(r.phase!==void 0){let u=r.phase,p=e;if(typeof u!="string")return ce.errors=[{instancePath:s+"/phase",schemaPath:"#/properties/phase/typ\
e",keyword:"type",params:{type:"string"}}],!1;if(!(u==="expand"||u==="backfill"||u==="validate"||u==="switch"||u==="contract"))return ce.errors=[{instancePath:s+
"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues:Lr.properties.phase.enum}}],!1;var n=p===e}else var n=!0;if(n){if(r.do!==void 0){
let u=e;ne(r.do,{instancePath:s+"/do",parentData:r,parentDataProperty:"do",rootData:L,dynamicAnchors:N})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);
var n=u===e}else var n=!0;if(n){if(r.undo!==void 0){let u=r.undo,p=e;if(e===p)if(Array.isArray(u)){var k=!0;let g=u.length;for(let b=0;b<g;b++){let O=e;ne(u[b],
{instancePath:s+"/undo/"+b,parentData:u,parentDataProperty:b,rootData:L,dynamicAnchors:N})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var k=O===e;if(!k)
break}}else return ce.errors=[{instancePath:s+"/undo",schemaPath:"#/properties/undo/type",keyword:"type",params:{type:"array"}}],!1;var n=p===e}else var n=!0;if(n){
if(r.irreversible!==void 0){let u=r.irreversible,p=e;if(typeof u!="string"&&u!==null)return ce.errors=[{instancePath:s+"/irreversible",schemaPath:"#/properties/\
irreversible/type",keyword:"type",params:{type:Lr.properties.irreversible.type}}],!1;var n=p===e}else var n=!0;if(n){if(r.transaction!==void 0){let u=r.transaction,
p=e,o=e,g=!1,b=e;if(e===b)if(typeof u=="string"){if(x(u)<1){let w={instancePath:s+"/transaction",schemaPath:"#/properties/transaction/anyOf/0/minLength",keyword:"\
minLength",params:{limit:1}};t===null?t=[w]:t.push(w),e++}}else{let w={instancePath:s+"/transaction",schemaPath:"#/properties/transaction/anyOf/0/type",keyword:"\
type",params:{type:"string"}};t===null?t=[w]:t.push(w),e++}var c=b===e;g=g||c;let O=e;if(u!==null){let w={instancePath:s+"/transaction",schemaPath:"#/properties\
/transaction/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var c=O===e;if(g=g||c,g)e=o,t!==null&&(o?t.length=o:t=null);else{let w={
instancePath:s+"/transaction",schemaPath:"#/properties/transaction/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(w),e++,ce.errors=t,!1}var n=p===
e}else var n=!0;if(n){if(r.lockTimeout!==void 0){let u=r.lockTimeout,p=e,o=e,g=!1,b=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let w={instancePath:s+
"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/0/type",keyword:"type",params:{type:"integer"}};t===null?t=[w]:t.push(w),e++}if(e===b&&typeof u=="numb\
er"&&isFinite(u)){if(u>9007199254740991||isNaN(u)){let w={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/0/maximum",keyword:"maximum",
params:{comparison:"<=",limit:9007199254740991}};t===null?t=[w]:t.push(w),e++}else if(u<0||isNaN(u)){let w={instancePath:s+"/lockTimeout",schemaPath:"#/properti\
es/lockTimeout/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[w]:t.push(w),e++}}var i=b===e;g=g||i;let O=e;if(u!==null){let w={
instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var i=O===e;if(g=
g||i,g)e=o,t!==null&&(o?t.length=o:t=null);else{let w={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[w]:t.push(w),e++,ce.errors=t,!1}var n=p===e}else var n=!0;if(n){if(r.statementTimeout!==void 0){let u=r.statementTimeout,p=e;if(!(typeof u=="number"&&!(u%
1)&&!isNaN(u)&&isFinite(u)))return ce.errors=[{instancePath:s+"/statementTimeout",schemaPath:"#/properties/statementTimeout/type",keyword:"type",params:{type:"i\
nteger"}}],!1;if(e===p&&typeof u=="number"&&isFinite(u)){if(u>9007199254740991||isNaN(u))return ce.errors=[{instancePath:s+"/statementTimeout",schemaPath:"#/pro\
perties/statementTimeout/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(u<0||isNaN(u))return ce.errors=[{instancePath:s+"/st\
atementTimeout",schemaPath:"#/properties/statementTimeout/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var n=p===e}else var n=!0;if(n){if(r.
retry!==void 0){let u=e;Ue(r.retry,{instancePath:s+"/retry",parentData:r,parentDataProperty:"retry",rootData:L,dynamicAnchors:N})||(t=t===null?Ue.errors:t.concat(
Ue.errors),e=t.length);var n=u===e}else var n=!0;if(n){if(r.batch!==void 0){let u=r.batch,p=e,o=e,g=!1,b=e;W(u,{instancePath:s+"/batch",parentData:r,parentDataProperty:"\
batch",rootData:L,dynamicAnchors:N})||(t=t===null?W.errors:t.concat(W.errors),e=t.length);var l=b===e;g=g||l;let O=e;if(u!==null){let w={instancePath:s+"/batch",
schemaPath:"#/properties/batch/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var l=O===e;if(g=g||l,g)e=o,t!==null&&(o?t.length=
o:t=null);else{let w={instancePath:s+"/batch",schemaPath:"#/properties/batch/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(w),e++,ce.errors=t,!1}
var n=p===e}else var n=!0;if(n){if(r.probe!==void 0){let u=r.probe,p=e,o=e,g=!1,b=e;Ye(u,{instancePath:s+"/probe",parentData:r,parentDataProperty:"probe",rootData:L,
dynamicAnchors:N})||(t=t===null?Ye.errors:t.concat(Ye.errors),e=t.length);var f=b===e;g=g||f;let O=e;if(u!==null){let w={instancePath:s+"/probe",schemaPath:"#/p\
roperties/probe/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var f=O===e;if(g=g||f,g)e=o,t!==null&&(o?t.length=o:t=null);else{
let w={instancePath:s+"/probe",schemaPath:"#/properties/probe/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(w),e++,ce.errors=t,!1}var n=p===e}else
var n=!0;if(n){if(r.claim!==void 0){let u=e;Re(r.claim,{instancePath:s+"/claim",parentData:r,parentDataProperty:"claim",rootData:L,dynamicAnchors:N})||(t=t===null?
Re.errors:t.concat(Re.errors),e=t.length);var n=u===e}else var n=!0;if(n){if(r.because!==void 0){let u=e;xe(r.because,{instancePath:s+"/because",parentData:r,parentDataProperty:"\
because",rootData:L,dynamicAnchors:N})||(t=t===null?xe.errors:t.concat(xe.errors),e=t.length);var n=u===e}else var n=!0;if(n){if(r.why!==void 0){let u=e;if(typeof r.
why!="string")return ce.errors=[{instancePath:s+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}}],!1;var n=u===e}else var n=!0;if(n)
if(r.binds!==void 0){let u=r.binds,p=e;if(typeof u!="string"&&u!==null)return ce.errors=[{instancePath:s+"/binds",schemaPath:"#/properties/binds/type",keyword:"\
type",params:{type:Lr.properties.binds.type}}],!1;var n=p===e}else var n=!0}}}}}}}}}}}}}}}}else return ce.errors=[{instancePath:s,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"}}],!1;return ce.errors=t,e===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ve(r,{instancePath:s="",parentData:C,
parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=Ve.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.format===void 0&&(l="format")||r.from===void 0&&(l="from")||r.to===void 0&&(l="to")||r.postgres===void 0&&
(l="postgres")||r.backfill===void 0&&(l="backfill")||r.changes===void 0&&(l="changes")||r.leftOut===void 0&&(l="leftOut")||r.steps===void 0&&(l="steps"))return Ve.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;{let f=e;for(let m in r)if(!(m==="format"||m==="from"||m==="t\
o"||m==="postgres"||m==="backfill"||m==="changes"||m==="leftOut"||m==="steps")){return Ve.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:m}}],!1;break}if(f===e){if(r.format!==void 0){let m=r.format,y=e;if(typeof m!="string")return Ve.errors=[{instancePath:s+
"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(m!=="wesley.plan/1")return Ve.errors=[{instancePath:s+"/format",schemaPath:"\
#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.plan/1"}}],!1;var n=y===e}else var n=!0;if(n){if(r.from!==void 0){let m=e;S(r.from,{instancePath:s+
"/from",parentData:r,parentDataProperty:"from",rootData:L,dynamicAnchors:N})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var n=m===e}else var n=!0;if(n){
if(r.to!==void 0){let m=e;S(r.to,{instancePath:s+"/to",parentData:r,parentDataProperty:"to",rootData:L,dynamicAnchors:N})||(t=t===null?S.errors:t.concat(S.errors),
e=t.length);var n=m===e}else var n=!0;if(n){if(r.postgres!==void 0){let m=r.postgres,y=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return Ve.errors=
[{instancePath:s+"/postgres",schemaPath:"#/properties/postgres/type",keyword:"type",params:{type:"integer"}}],!1;if(e===y&&typeof m=="number"&&isFinite(m)){if(m>
9007199254740991||isNaN(m))return Ve.errors=[{instancePath:s+"/postgres",schemaPath:"#/properties/postgres/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(m<13||isNaN(m))return Ve.errors=[{instancePath:s+"/postgres",schemaPath:"#/properties/postgres/minimum",keyword:"minimum",params:{comparison:">=",limit:13}}],
!1}var n=y===e}else var n=!0;if(n){if(r.backfill!==void 0){let m=e;pe(r.backfill,{instancePath:s+"/backfill",parentData:r,parentDataProperty:"backfill",rootData:L,
dynamicAnchors:N})||(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);var n=m===e}else var n=!0;if(n){if(r.changes!==void 0){let m=r.changes,y=e;if(e===y)if(Array.
isArray(m)){var k=!0;let p=m.length;for(let o=0;o<p;o++){let g=e;d(m[o],{instancePath:s+"/changes/"+o,parentData:m,parentDataProperty:o,rootData:L,dynamicAnchors:N})||
(t=t===null?d.errors:t.concat(d.errors),e=t.length);var k=g===e;if(!k)break}}else return Ve.errors=[{instancePath:s+"/changes",schemaPath:"#/properties/changes/\
type",keyword:"type",params:{type:"array"}}],!1;var n=y===e}else var n=!0;if(n){if(r.leftOut!==void 0){let m=r.leftOut,y=e;if(e===y)if(Array.isArray(m)){var c=!0;
let p=m.length;for(let o=0;o<p;o++){let g=e;d(m[o],{instancePath:s+"/leftOut/"+o,parentData:m,parentDataProperty:o,rootData:L,dynamicAnchors:N})||(t=t===null?d.
errors:t.concat(d.errors),e=t.length);var c=g===e;if(!c)break}}else return Ve.errors=[{instancePath:s+"/leftOut",schemaPath:"#/properties/leftOut/type",keyword:"\
type",params:{type:"array"}}],!1;var n=y===e}else var n=!0;if(n)if(r.steps!==void 0){let m=r.steps,y=e;if(e===y)if(Array.isArray(m)){var i=!0;let p=m.length;for(let o=0;o<
p;o++){let g=e;ce(m[o],{instancePath:s+"/steps/"+o,parentData:m,parentDataProperty:o,rootData:L,dynamicAnchors:N})||(t=t===null?ce.errors:t.concat(ce.errors),e=
t.length);var i=g===e;if(!i)break}}else return Ve.errors=[{instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;
var n=y===e}else var n=!0}}}}}}}}}else return Ve.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ve.errors=t,e===0}
Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var os=ie,Gr={type:"object",properties:{format:{type:"string",const:"wesley.realm/1"},plan:{$ref:"https:\
//wesley.dev/schemas/definitions/Digest"},suite:{$ref:"https://wesley.dev/schemas/definitions/Digest"},verdict:{type:"string",enum:["PASS","FAIL","NOTHING_TO_RE\
HEARSE"]},at:{$ref:"https://wesley.dev/schemas/definitions/Moment"},server:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Server"},{type:"null"}]},fingerprints:{
anyOf:[{type:"object",properties:{base:{$ref:"https://wesley.dev/schemas/definitions/Digest"},target:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:[
"base","target"],additionalProperties:!1},{type:"null"}]},rows:{type:"array",items:{type:"object",properties:{table:{type:"string",minLength:1},rows:{type:"inte\
ger",minimum:0,maximum:9007199254740991}},required:["table","rows"],additionalProperties:!1}},budget:{type:"integer",minimum:0,maximum:9007199254740991},steps:{
type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/RehearsedStep"}},checks:{type:"array",items:{$ref:"https://wesley.dev/schemas/definitions/Check\
Result"}},tests:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/TestRun"},{type:"null"}]},present:{type:"array",items:{type:"string",minLength:1}},failure:{
anyOf:[{type:"object",properties:{code:{type:"string",minLength:1},message:{type:"string"}},required:["code","message"],additionalProperties:!1},{type:"null"}]}},
required:["format","plan","suite","verdict","at","server","fingerprints","rows","budget","steps","checks","tests","present","failure"],additionalProperties:!1};var Ts=new RegExp("^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\dZ$","u");function fr(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){
let t=null,e=0,P=fr.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(typeof r=="string"){if(!Ts.test(r))return fr.errors=
[{instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\dZ$"}}],!1}else return fr.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return fr.errors=t,e===0}fr.evaluated={dynamicProps:!1,dynamicItems:!1};var Hr={type:"\
object",properties:{version:{type:"string",minLength:1},versionNumber:{type:"integer",minimum:0,maximum:9007199254740991},major:{type:"integer",minimum:0,maximum:9007199254740991},
provider:{type:"string",enum:["embedded","dsn"]},host:{type:["string","null"]},settings:{type:"object",propertyNames:{type:"string"},additionalProperties:{type:"\
string"}},extensions:{type:"array",items:{type:"string",minLength:1}}},required:["version","versionNumber","major","provider","host","settings","extensions"],additionalProperties:!1};
function me(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=me.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.version===void 0&&(l="version")||r.versionNumber===void 0&&
(l="versionNumber")||r.major===void 0&&(l="major")||r.provider===void 0&&(l="provider")||r.host===void 0&&(l="host")||r.settings===void 0&&(l="settings")||r.extensions===
void 0&&(l="extensions"))return me.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;{let f=e;for(let m in r)if(!(m===
"version"||m==="versionNumber"||m==="major"||m==="provider"||m==="host"||m==="settings"||m==="extensions")){return me.errors=[{instancePath:s,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(f===e){if(r.version!==void 0){let m=r.version,y=e;if(e===y)if(typeof m==
"string"){if(x(m)<1)return me.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit:1}}],!1}else return me.
errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}}],!1;var n=y===e}else var n=!0;if(n){if(r.versionNumber!==
void 0){let m=r.versionNumber,y=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return me.errors=[{instancePath:s+"/versionNumber",schemaPath:"#/prop\
erties/versionNumber/type",keyword:"type",params:{type:"integer"}}],!1;if(e===y&&typeof m=="number"&&isFinite(m)){if(m>9007199254740991||isNaN(m))return me.errors=
[{instancePath:s+"/versionNumber",schemaPath:"#/properties/versionNumber/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(m<0||
isNaN(m))return me.errors=[{instancePath:s+"/versionNumber",schemaPath:"#/properties/versionNumber/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}var n=y===e}else var n=!0;if(n){if(r.major!==void 0){let m=r.major,y=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return me.errors=[{instancePath:s+
"/major",schemaPath:"#/properties/major/type",keyword:"type",params:{type:"integer"}}],!1;if(e===y&&typeof m=="number"&&isFinite(m)){if(m>9007199254740991||isNaN(
m))return me.errors=[{instancePath:s+"/major",schemaPath:"#/properties/major/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(m<
0||isNaN(m))return me.errors=[{instancePath:s+"/major",schemaPath:"#/properties/major/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var n=y===
e}else var n=!0;if(n){if(r.provider!==void 0){let m=r.provider,y=e;if(typeof m!="string")return me.errors=[{instancePath:s+"/provider",schemaPath:"#/properties/\
provider/type",keyword:"type",params:{type:"string"}}],!1;if(!(m==="embedded"||m==="dsn"))return me.errors=[{instancePath:s+"/provider",schemaPath:"#/properties\
/provider/enum",keyword:"enum",params:{allowedValues:Hr.properties.provider.enum}}],!1;var n=y===e}else var n=!0;if(n){if(r.host!==void 0){let m=r.host,y=e;if(typeof m!=
"string"&&m!==null)return me.errors=[{instancePath:s+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:Hr.properties.host.type}}],!1;var n=y===
e}else var n=!0;if(n){if(r.settings!==void 0){let m=r.settings,y=e;if(e===y)if(m&&typeof m=="object"&&!Array.isArray(m)){for(let p in m){let o=e;if(typeof p!="s\
tring"){let g={instancePath:s+"/settings",schemaPath:"#/properties/settings/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:p};t===null?t=
[g]:t.push(g),e++}var k=o===e;if(!k){let g={instancePath:s+"/settings",schemaPath:"#/properties/settings/propertyNames",keyword:"propertyNames",params:{propertyName:p}};
return t===null?t=[g]:t.push(g),e++,me.errors=t,!1;break}}if(k)for(let p in m){let o=e;if(typeof m[p]!="string")return me.errors=[{instancePath:s+"/settings/"+p.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/settings/additionalProperties/type",keyword:"type",params:{type:"string"}}],!1;var c=o===e;if(!c)
break}}else return me.errors=[{instancePath:s+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type:"object"}}],!1;var n=y===e}else var n=!0;
if(n)if(r.extensions!==void 0){let m=r.extensions,y=e;if(e===y)if(Array.isArray(m)){var i=!0;let p=m.length;for(let o=0;o<p;o++){let g=m[o],b=e;if(e===b)if(typeof g==
"string"){if(x(g)<1)return me.errors=[{instancePath:s+"/extensions/"+o,schemaPath:"#/properties/extensions/items/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return me.errors=[{instancePath:s+"/extensions/"+o,schemaPath:"#/properties/extensions/items/type",keyword:"type",params:{type:"string"}}],!1;var i=b===
e;if(!i)break}}else return me.errors=[{instancePath:s+"/extensions",schemaPath:"#/properties/extensions/type",keyword:"type",params:{type:"array"}}],!1;var n=y===
e}else var n=!0}}}}}}}}else return me.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return me.errors=t,e===0}me.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Sr={type:"object",properties:{id:{type:"string",minLength:1},phase:{type:"string",enum:["expand","backfill","vali\
date","switch","contract"]},milliseconds:{type:"integer",minimum:0,maximum:9007199254740991},retries:{type:"integer",minimum:0,maximum:9007199254740991},rows:{anyOf:[
{type:"integer",minimum:0,maximum:9007199254740991},{type:"null"}]},observed:{type:"string",enum:["pg_locks","relay","not observed"]},locks:{type:"array",items:{
$ref:"https://wesley.dev/schemas/definitions/RelationLock"}},scanned:{anyOf:[{type:"array",items:{type:"string",minLength:1}},{type:"null"}]},rewrote:{type:"arr\
ay",items:{type:"string",minLength:1}},held:{type:"integer",minimum:0,maximum:9007199254740991},wal:{type:"integer",minimum:0,maximum:9007199254740991},waited:{
anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Waits"},{type:"null"}]},queued:{anyOf:[{$ref:"https://wesley.dev/schemas/definitions/Queue"},{type:"null"}]}},
required:["id","phase","milliseconds","retries","rows","observed","locks","scanned","rewrote","held","wal","waited","queued"],additionalProperties:!1},Zr={type:"\
object",properties:{reads:{type:"integer",minimum:0,maximum:9007199254740991},writes:{type:"integer",minimum:0,maximum:9007199254740991},control:{type:"integer",
minimum:0,maximum:9007199254740991},behind:{type:"integer",minimum:0,maximum:9007199254740991},who:{type:["string","null"]},refused:{type:["string","null"]}},required:[
"reads","writes","control","behind","who","refused"],additionalProperties:!1};function ve(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){
let t=null,e=0,P=ve.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.
reads===void 0&&(k="reads")||r.writes===void 0&&(k="writes")||r.control===void 0&&(k="control")||r.behind===void 0&&(k="behind")||r.who===void 0&&(k="who")||r.refused===
void 0&&(k="refused"))return ve.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:k}}],!1;{let c=e;for(let i in r)if(!(i===
"reads"||i==="writes"||i==="control"||i==="behind"||i==="who"||i==="refused")){return ve.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:i}}],!1;break}if(c===e){if(r.reads!==void 0){let i=r.reads,l=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i)))return ve.errors=[{instancePath:s+"/reads",schemaPath:"#/properties/reads/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof i=="number"&&isFinite(
i)){if(i>9007199254740991||isNaN(i))return ve.errors=[{instancePath:s+"/reads",schemaPath:"#/properties/reads/maximum",keyword:"maximum",params:{comparison:"<=",
limit:9007199254740991}}],!1;if(i<0||isNaN(i))return ve.errors=[{instancePath:s+"/reads",schemaPath:"#/properties/reads/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var n=l===e}else var n=!0;if(n){if(r.writes!==void 0){let i=r.writes,l=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return ve.errors=
[{instancePath:s+"/writes",schemaPath:"#/properties/writes/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof i=="number"&&isFinite(i)){if(i>9007199254740991||
isNaN(i))return ve.errors=[{instancePath:s+"/writes",schemaPath:"#/properties/writes/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(i<0||isNaN(i))return ve.errors=[{instancePath:s+"/writes",schemaPath:"#/properties/writes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}
var n=l===e}else var n=!0;if(n){if(r.control!==void 0){let i=r.control,l=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return ve.errors=[{instancePath:s+
"/control",schemaPath:"#/properties/control/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof i=="number"&&isFinite(i)){if(i>9007199254740991||
isNaN(i))return ve.errors=[{instancePath:s+"/control",schemaPath:"#/properties/control/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(i<0||isNaN(i))return ve.errors=[{instancePath:s+"/control",schemaPath:"#/properties/control/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}var n=l===e}else var n=!0;if(n){if(r.behind!==void 0){let i=r.behind,l=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return ve.errors=[{instancePath:s+
"/behind",schemaPath:"#/properties/behind/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(
i))return ve.errors=[{instancePath:s+"/behind",schemaPath:"#/properties/behind/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(i<
0||isNaN(i))return ve.errors=[{instancePath:s+"/behind",schemaPath:"#/properties/behind/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var n=l===
e}else var n=!0;if(n){if(r.who!==void 0){let i=r.who,l=e;if(typeof i!="string"&&i!==null)return ve.errors=[{instancePath:s+"/who",schemaPath:"#/properties/who/t\
ype",keyword:"type",params:{type:Zr.properties.who.type}}],!1;var n=l===e}else var n=!0;if(n)if(r.refused!==void 0){let i=r.refused,l=e;if(typeof i!="string"&&i!==
null)return ve.errors=[{instancePath:s+"/refused",schemaPath:"#/properties/refused/type",keyword:"type",params:{type:Zr.properties.refused.type}}],!1;var n=l===
e}else var n=!0}}}}}}}else return ve.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ve.errors=t,e===0}ve.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Ce(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=Ce.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.lockTimeout===void 0&&(i="lockTimeout")||r.gaveUp===void 0&&
(i="gaveUp")||r.waited===void 0&&(i="waited")||r.who===void 0&&(i="who"))return Ce.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i}}],
!1;{let l=e;for(let f in r)if(!(f==="lockTimeout"||f==="gaveUp"||f==="waited"||f==="who")){return Ce.errors=[{instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(l===e){if(r.lockTimeout!==void 0){let f=r.lockTimeout,m=e,y=e,u=!1,p=e;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){let g={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/0/type",keyword:"type",params:{type:"\
integer"}};t===null?t=[g]:t.push(g),e++}if(e===p&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f)){let g={instancePath:s+"/lockTimeout",schemaPath:"\
#/properties/lockTimeout/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};t===null?t=[g]:t.push(g),e++}else if(f<0||isNaN(f)){
let g={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[g]:t.
push(g),e++}}var n=p===e;u=u||n;let o=e;if(f!==null){let g={instancePath:s+"/lockTimeout",schemaPath:"#/properties/lockTimeout/anyOf/1/type",keyword:"type",params:{
type:"null"}};t===null?t=[g]:t.push(g),e++}var n=o===e;if(u=u||n,u)e=y,t!==null&&(y?t.length=y:t=null);else{let g={instancePath:s+"/lockTimeout",schemaPath:"#/p\
roperties/lockTimeout/anyOf",keyword:"anyOf",params:{}};return t===null?t=[g]:t.push(g),e++,Ce.errors=t,!1}var k=m===e}else var k=!0;if(k){if(r.gaveUp!==void 0){
let f=e;if(typeof r.gaveUp!="boolean")return Ce.errors=[{instancePath:s+"/gaveUp",schemaPath:"#/properties/gaveUp/type",keyword:"type",params:{type:"boolean"}}],
!1;var k=f===e}else var k=!0;if(k){if(r.waited!==void 0){let f=r.waited,m=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Ce.errors=[{instancePath:s+
"/waited",schemaPath:"#/properties/waited/type",keyword:"type",params:{type:"integer"}}],!1;if(e===m&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(
f))return Ce.errors=[{instancePath:s+"/waited",schemaPath:"#/properties/waited/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(f<
0||isNaN(f))return Ce.errors=[{instancePath:s+"/waited",schemaPath:"#/properties/waited/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var k=m===
e}else var k=!0;if(k)if(r.who!==void 0){let f=r.who,m=e;if(e===m)if(Array.isArray(f)){var c=!0;let u=f.length;for(let p=0;p<u;p++){let o=f[p],g=e;if(e===g)if(typeof o==
"string"){if(x(o)<1)return Ce.errors=[{instancePath:s+"/who/"+p,schemaPath:"#/properties/who/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Ce.
errors=[{instancePath:s+"/who/"+p,schemaPath:"#/properties/who/items/type",keyword:"type",params:{type:"string"}}],!1;var c=g===e;if(!c)break}}else return Ce.errors=
[{instancePath:s+"/who",schemaPath:"#/properties/who/type",keyword:"type",params:{type:"array"}}],!1;var k=m===e}else var k=!0}}}}}else return Ce.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ce.errors=t,e===0}Ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function se(r,{instancePath:s="",
parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=se.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=
void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.id===void 0&&(u="id")||r.phase===void 0&&(u="phase")||r.milliseconds===void 0&&(u="millise\
conds")||r.retries===void 0&&(u="retries")||r.rows===void 0&&(u="rows")||r.observed===void 0&&(u="observed")||r.locks===void 0&&(u="locks")||r.scanned===void 0&&
(u="scanned")||r.rewrote===void 0&&(u="rewrote")||r.held===void 0&&(u="held")||r.wal===void 0&&(u="wal")||r.waited===void 0&&(u="waited")||r.queued===void 0&&(u=
"queued"))return se.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u}}],!1;{let p=e;for(let o in r)if(!mr.call(Sr.properties,
o)){return se.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(p===e){if(r.
id!==void 0){let o=r.id,g=e;if(e===g)if(typeof o=="string"){if(x(o)<1)return se.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/minLength",keyword:"mi\
nLength",params:{limit:1}}],!1}else return se.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var n=g===
e}else var n=!0;if(n){if(r.phase!==void 0){let o=r.phase,g=e;if(typeof o!="string")return se.errors=[{instancePath:s+"/phase",schemaPath:"#/properties/phase/typ\
e",keyword:"type",params:{type:"string"}}],!1;if(!(o==="expand"||o==="backfill"||o==="validate"||o==="switch"||o==="contract"))return se.errors=[{instancePath:s+
"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues:Sr.properties.phase.enum}}],!1;var n=g===e}else var n=!0;if(n){if(r.milliseconds!==
void 0){let o=r.milliseconds,g=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return se.errors=[{instancePath:s+"/milliseconds",schemaPath:"#/proper\
ties/milliseconds/type",keyword:"type",params:{type:"integer"}}],!1;if(e===g&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return se.errors=
[{instancePath:s+"/milliseconds",schemaPath:"#/properties/milliseconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<0||isNaN(
o))return se.errors=[{instancePath:s+"/milliseconds",schemaPath:"#/properties/milliseconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var n=g===
e}else var n=!0;if(n){if(r.retries!==void 0){let o=r.retries,g=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return se.errors=[{instancePath:s+"/re\
tries",schemaPath:"#/properties/retries/type",keyword:"type",params:{type:"integer"}}],!1;if(e===g&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(
o))return se.errors=[{instancePath:s+"/retries",schemaPath:"#/properties/retries/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;
if(o<0||isNaN(o))return se.errors=[{instancePath:s+"/retries",schemaPath:"#/properties/retries/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}
var n=g===e}else var n=!0;if(n){if(r.rows!==void 0){let o=r.rows,g=e,b=e,O=!1,h=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let A={instancePath:s+
"/rows",schemaPath:"#/properties/rows/anyOf/0/type",keyword:"type",params:{type:"integer"}};t===null?t=[A]:t.push(A),e++}if(e===h&&typeof o=="number"&&isFinite(
o)){if(o>9007199254740991||isNaN(o)){let A={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
t===null?t=[A]:t.push(A),e++}else if(o<0||isNaN(o)){let A={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/0/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};t===null?t=[A]:t.push(A),e++}}var k=h===e;O=O||k;let w=e;if(o!==null){let A={instancePath:s+"/rows",schemaPath:"#/properties/rows/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[A]:t.push(A),e++}var k=w===e;if(O=O||k,O)e=b,t!==null&&(b?t.length=b:t=null);else{let A={instancePath:s+"/rows",schemaPath:"\
#/properties/rows/anyOf",keyword:"anyOf",params:{}};return t===null?t=[A]:t.push(A),e++,se.errors=t,!1}var n=g===e}else var n=!0;if(n){if(r.observed!==void 0){let o=r.
observed,g=e;if(typeof o!="string")return se.errors=[{instancePath:s+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type:"string"}}],
!1;if(!(o==="pg_locks"||o==="relay"||o==="not observed"))return se.errors=[{instancePath:s+"/observed",schemaPath:"#/properties/observed/enum",keyword:"enum",params:{
allowedValues:Sr.properties.observed.enum}}],!1;var n=g===e}else var n=!0;if(n){if(r.locks!==void 0){let o=r.locks,g=e;if(e===g)if(Array.isArray(o)){var c=!0;let O=o.
length;for(let h=0;h<O;h++){let w=e;Se(o[h],{instancePath:s+"/locks/"+h,parentData:o,parentDataProperty:h,rootData:L,dynamicAnchors:N})||(t=t===null?Se.errors:t.
concat(Se.errors),e=t.length);var c=w===e;if(!c)break}}else return se.errors=[{instancePath:s+"/locks",schemaPath:"#/properties/locks/type",keyword:"type",params:{
type:"array"}}],!1;var n=g===e}else var n=!0;if(n){if(r.scanned!==void 0){let o=r.scanned,g=e,b=e,O=!1,h=e;if(e===h)if(Array.isArray(o)){var i=!0;let A=o.length;
for(let D=0;D<A;D++){let E=o[D],I=e;if(e===I)if(typeof E=="string"){if(x(E)<1){let K={instancePath:s+"/scanned/"+D,schemaPath:"#/properties/scanned/anyOf/0/item\
s/minLength",keyword:"minLength",params:{limit:1}};t===null?t=[K]:t.push(K),e++}}else{let K={instancePath:s+"/scanned/"+D,schemaPath:"#/properties/scanned/anyOf\
/0/items/type",keyword:"type",params:{type:"string"}};t===null?t=[K]:t.push(K),e++}var i=I===e;if(!i)break}}else{let A={instancePath:s+"/scanned",schemaPath:"#/\
properties/scanned/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[A]:t.push(A),e++}var l=h===e;O=O||l;let w=e;if(o!==null){let A={instancePath:s+
"/scanned",schemaPath:"#/properties/scanned/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[A]:t.push(A),e++}var l=w===e;if(O=O||l,O)e=b,t!==null&&
(b?t.length=b:t=null);else{let A={instancePath:s+"/scanned",schemaPath:"#/properties/scanned/anyOf",keyword:"anyOf",params:{}};return t===null?t=[A]:t.push(A),e++,
se.errors=t,!1}var n=g===e}else var n=!0;if(n){if(r.rewrote!==void 0){let o=r.rewrote,g=e;if(e===g)if(Array.isArray(o)){var f=!0;let O=o.length;for(let h=0;h<O;h++){
let w=o[h],q=e;if(e===q)if(typeof w=="string"){if(x(w)<1)return se.errors=[{instancePath:s+"/rewrote/"+h,schemaPath:"#/properties/rewrote/items/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return se.errors=[{instancePath:s+"/rewrote/"+h,schemaPath:"#/properties/rewrote/items/type",keyword:"type",params:{type:"\
string"}}],!1;var f=q===e;if(!f)break}}else return se.errors=[{instancePath:s+"/rewrote",schemaPath:"#/properties/rewrote/type",keyword:"type",params:{type:"arr\
ay"}}],!1;var n=g===e}else var n=!0;if(n){if(r.held!==void 0){let o=r.held,g=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return se.errors=[{instancePath:s+
"/held",schemaPath:"#/properties/held/type",keyword:"type",params:{type:"integer"}}],!1;if(e===g&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(
o))return se.errors=[{instancePath:s+"/held",schemaPath:"#/properties/held/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<
0||isNaN(o))return se.errors=[{instancePath:s+"/held",schemaPath:"#/properties/held/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var n=g===e}else
var n=!0;if(n){if(r.wal!==void 0){let o=r.wal,g=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return se.errors=[{instancePath:s+"/wal",schemaPath:"\
#/properties/wal/type",keyword:"type",params:{type:"integer"}}],!1;if(e===g&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return se.errors=[
{instancePath:s+"/wal",schemaPath:"#/properties/wal/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<0||isNaN(o))return se.errors=
[{instancePath:s+"/wal",schemaPath:"#/properties/wal/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var n=g===e}else var n=!0;if(n){if(r.waited!==
void 0){let o=r.waited,g=e,b=e,O=!1,h=e;ve(o,{instancePath:s+"/waited",parentData:r,parentDataProperty:"waited",rootData:L,dynamicAnchors:N})||(t=t===null?ve.errors:
t.concat(ve.errors),e=t.length);var m=h===e;O=O||m;let w=e;if(o!==null){let A={instancePath:s+"/waited",schemaPath:"#/properties/waited/anyOf/1/type",keyword:"t\
ype",params:{type:"null"}};t===null?t=[A]:t.push(A),e++}var m=w===e;if(O=O||m,O)e=b,t!==null&&(b?t.length=b:t=null);else{let A={instancePath:s+"/waited",schemaPath:"\
#/properties/waited/anyOf",keyword:"anyOf",params:{}};return t===null?t=[A]:t.push(A),e++,se.errors=t,!1}var n=g===e}else var n=!0;if(n)if(r.queued!==void 0){let o=r.
queued,g=e,b=e,O=!1,h=e;Ce(o,{instancePath:s+"/queued",parentData:r,parentDataProperty:"queued",rootData:L,dynamicAnchors:N})||(t=t===null?Ce.errors:t.concat(Ce.
errors),e=t.length);var y=h===e;O=O||y;let w=e;if(o!==null){let A={instancePath:s+"/queued",schemaPath:"#/properties/queued/anyOf/1/type",keyword:"type",params:{
type:"null"}};t===null?t=[A]:t.push(A),e++}var y=w===e;if(O=O||y,O)e=b,t!==null&&(b?t.length=b:t=null);else{let A={instancePath:s+"/queued",schemaPath:"#/proper\
ties/queued/anyOf",keyword:"anyOf",params:{}};return t===null?t=[A]:t.push(A),e++,se.errors=t,!1}var n=g===e}else var n=!0}}}}}}}}}}}}}}else return se.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return se.errors=t,e===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qr={
type:"object",properties:{check:{type:"string",enum:["converges","re-plan is empty","run again changes nothing","resumes after a stop","undo returns","rows kept",
"old application works","new application works","locks as claimed","no scan or rewrite under a blocking lock","waits within budget","gives way behind a long rea\
der","tests pass","tests fit the target"]},verdict:{type:"string",enum:["PASS","FAIL","NOT RUN","NOT APPLICABLE"]},detail:{type:"string"}},required:["check","ve\
rdict","detail"],additionalProperties:!1};function Be(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,
P=Be.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.check===void 0&&
(k="check")||r.verdict===void 0&&(k="verdict")||r.detail===void 0&&(k="detail"))return Be.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:k}}],!1;{let c=e;for(let i in r)if(!(i==="check"||i==="verdict"||i==="detail")){return Be.errors=[{instancePath:s,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(c===e){if(r.check!==void 0){let i=r.check,l=e;if(typeof i!="string")return Be.errors=
[{instancePath:s+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:"string"}}],!1;if(!(i==="converges"||i==="re-plan is empty"||i==="run\
 again changes nothing"||i==="resumes after a stop"||i==="undo returns"||i==="rows kept"||i==="old application works"||i==="new application works"||i==="locks a\
s claimed"||i==="no scan or rewrite under a blocking lock"||i==="waits within budget"||i==="gives way behind a long reader"||i==="tests pass"||i==="tests fit th\
e target"))return Be.errors=[{instancePath:s+"/check",schemaPath:"#/properties/check/enum",keyword:"enum",params:{allowedValues:Qr.properties.check.enum}}],!1;var n=l===
e}else var n=!0;if(n){if(r.verdict!==void 0){let i=r.verdict,l=e;if(typeof i!="string")return Be.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/ver\
dict/type",keyword:"type",params:{type:"string"}}],!1;if(!(i==="PASS"||i==="FAIL"||i==="NOT RUN"||i==="NOT APPLICABLE"))return Be.errors=[{instancePath:s+"/verd\
ict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:Qr.properties.verdict.enum}}],!1;var n=l===e}else var n=!0;if(n)if(r.detail!==void 0){
let i=e;if(typeof r.detail!="string")return Be.errors=[{instancePath:s+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type:"string"}}],!1;
var n=i===e}else var n=!0}}}}else return Be.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Be.errors=t,e===0}Be.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Is={type:"object",properties:{planned:{type:"integer",minimum:0,maximum:9007199254740991},results:{type:"array",items:{
type:"object",properties:{number:{type:"integer",minimum:0,maximum:9007199254740991},ok:{type:"boolean"},description:{type:"string"}},required:["number","ok","d\
escription"],additionalProperties:!1}},brokeOff:{type:["string","null"]}},required:["planned","results","brokeOff"],additionalProperties:!1};function be(r,{instancePath:s="",
parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=be.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=
void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.planned===void 0&&(i="planned")||r.results===void 0&&(i="results")||r.brokeOff===void 0&&(i=
"brokeOff"))return be.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i}}],!1;{let l=e;for(let f in r)if(!(f==="plann\
ed"||f==="results"||f==="brokeOff")){return be.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],
!1;break}if(l===e){if(r.planned!==void 0){let f=r.planned,m=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return be.errors=[{instancePath:s+"/plann\
ed",schemaPath:"#/properties/planned/type",keyword:"type",params:{type:"integer"}}],!1;if(e===m&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))
return be.errors=[{instancePath:s+"/planned",schemaPath:"#/properties/planned/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(f<
0||isNaN(f))return be.errors=[{instancePath:s+"/planned",schemaPath:"#/properties/planned/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var n=m===
e}else var n=!0;if(n){if(r.results!==void 0){let f=r.results,m=e;if(e===m)if(Array.isArray(f)){var k=!0;let u=f.length;for(let p=0;p<u;p++){let o=f[p],g=e;if(e===
g)if(o&&typeof o=="object"&&!Array.isArray(o)){let O;if(o.number===void 0&&(O="number")||o.ok===void 0&&(O="ok")||o.description===void 0&&(O="description"))return be.
errors=[{instancePath:s+"/results/"+p,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty:O}}],!1;{let h=e;for(let w in o)
if(!(w==="number"||w==="ok"||w==="description")){return be.errors=[{instancePath:s+"/results/"+p,schemaPath:"#/properties/results/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:w}}],!1;break}if(h===e){if(o.number!==void 0){let w=o.number,q=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(
w)))return be.errors=[{instancePath:s+"/results/"+p+"/number",schemaPath:"#/properties/results/items/properties/number/type",keyword:"type",params:{type:"intege\
r"}}],!1;if(e===q&&typeof w=="number"&&isFinite(w)){if(w>9007199254740991||isNaN(w))return be.errors=[{instancePath:s+"/results/"+p+"/number",schemaPath:"#/prop\
erties/results/items/properties/number/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(w<0||isNaN(w))return be.errors=[{instancePath:s+
"/results/"+p+"/number",schemaPath:"#/properties/results/items/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=q===e}else
var c=!0;if(c){if(o.ok!==void 0){let w=e;if(typeof o.ok!="boolean")return be.errors=[{instancePath:s+"/results/"+p+"/ok",schemaPath:"#/properties/results/items/\
properties/ok/type",keyword:"type",params:{type:"boolean"}}],!1;var c=w===e}else var c=!0;if(c)if(o.description!==void 0){let w=e;if(typeof o.description!="stri\
ng")return be.errors=[{instancePath:s+"/results/"+p+"/description",schemaPath:"#/properties/results/items/properties/description/type",keyword:"type",params:{type:"\
string"}}],!1;var c=w===e}else var c=!0}}}}else return be.errors=[{instancePath:s+"/results/"+p,schemaPath:"#/properties/results/items/type",keyword:"type",params:{
type:"object"}}],!1;var k=g===e;if(!k)break}}else return be.errors=[{instancePath:s+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type:"\
array"}}],!1;var n=m===e}else var n=!0;if(n)if(r.brokeOff!==void 0){let f=r.brokeOff,m=e;if(typeof f!="string"&&f!==null)return be.errors=[{instancePath:s+"/bro\
keOff",schemaPath:"#/properties/brokeOff/type",keyword:"type",params:{type:Is.properties.brokeOff.type}}],!1;var n=m===e}else var n=!0}}}}else return be.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return be.errors=t,e===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function ie(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=ie.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.format===void 0&&(b="format")||r.plan===void 0&&(b="plan")||
r.suite===void 0&&(b="suite")||r.verdict===void 0&&(b="verdict")||r.at===void 0&&(b="at")||r.server===void 0&&(b="server")||r.fingerprints===void 0&&(b="fingerp\
rints")||r.rows===void 0&&(b="rows")||r.budget===void 0&&(b="budget")||r.steps===void 0&&(b="steps")||r.checks===void 0&&(b="checks")||r.tests===void 0&&(b="tes\
ts")||r.present===void 0&&(b="present")||r.failure===void 0&&(b="failure"))return ie.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:b}}],!1;{let O=e;for(let h in r)if(!mr.call(Gr.properties,h)){return ie.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:h}}],!1;break}if(O===e){if(r.format!==void 0){let h=r.format,w=e;if(typeof h!="string")return ie.errors=[{instancePath:s+
"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(h!=="wesley.realm/1")return ie.errors=[{instancePath:s+"/format",schemaPath:"\
#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.realm/1"}}],!1;var n=w===e}else var n=!0;if(n){if(r.plan!==void 0){let h=e;S(r.plan,{instancePath:s+
"/plan",parentData:r,parentDataProperty:"plan",rootData:L,dynamicAnchors:N})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var n=h===e}else var n=!0;if(n){
if(r.suite!==void 0){let h=e;S(r.suite,{instancePath:s+"/suite",parentData:r,parentDataProperty:"suite",rootData:L,dynamicAnchors:N})||(t=t===null?S.errors:t.concat(
S.errors),e=t.length);var n=h===e}else var n=!0;if(n){if(r.verdict!==void 0){let h=r.verdict,w=e;if(typeof h!="string")return ie.errors=[{instancePath:s+"/verdi\
ct",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"}}],!1;if(!(h==="PASS"||h==="FAIL"||h==="NOTHING_TO_REHEARSE"))return ie.errors=[
{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:Gr.properties.verdict.enum}}],!1;var n=w===e}else var n=!0;
if(n){if(r.at!==void 0){let h=e;fr(r.at,{instancePath:s+"/at",parentData:r,parentDataProperty:"at",rootData:L,dynamicAnchors:N})||(t=t===null?fr.errors:t.concat(
fr.errors),e=t.length);var n=h===e}else var n=!0;if(n){if(r.server!==void 0){let h=r.server,w=e,q=e,A=!1,D=e;me(h,{instancePath:s+"/server",parentData:r,parentDataProperty:"\
server",rootData:L,dynamicAnchors:N})||(t=t===null?me.errors:t.concat(me.errors),e=t.length);var k=D===e;A=A||k;let E=e;if(h!==null){let F={instancePath:s+"/ser\
ver",schemaPath:"#/properties/server/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[F]:t.push(F),e++}var k=E===e;if(A=A||k,A)e=q,t!==null&&(q?t.
length=q:t=null);else{let F={instancePath:s+"/server",schemaPath:"#/properties/server/anyOf",keyword:"anyOf",params:{}};return t===null?t=[F]:t.push(F),e++,ie.errors=
t,!1}var n=w===e}else var n=!0;if(n){if(r.fingerprints!==void 0){let h=r.fingerprints,w=e,q=e,A=!1,D=e;if(e===D)if(h&&typeof h=="object"&&!Array.isArray(h)){let F;
if(h.base===void 0&&(F="base")||h.target===void 0&&(F="target")){let K={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf/0/required",keyword:"\
required",params:{missingProperty:F}};t===null?t=[K]:t.push(K),e++}else{let K=e;for(let U in h)if(!(U==="base"||U==="target")){let z={instancePath:s+"/fingerpri\
nts",schemaPath:"#/properties/fingerprints/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:U}};t===null?t=[z]:t.push(z),
e++;break}if(K===e){if(h.base!==void 0){let U=e;S(h.base,{instancePath:s+"/fingerprints/base",parentData:h,parentDataProperty:"base",rootData:L,dynamicAnchors:N})||
(t=t===null?S.errors:t.concat(S.errors),e=t.length);var c=U===e}else var c=!0;if(c)if(h.target!==void 0){let U=e;S(h.target,{instancePath:s+"/fingerprints/targe\
t",parentData:h,parentDataProperty:"target",rootData:L,dynamicAnchors:N})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var c=U===e}else var c=!0}}}else{
let F={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[F]:t.push(F),e++}var i=D===
e;A=A||i;let E=e;if(h!==null){let F={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerprints/anyOf/1/type",keyword:"type",params:{type:"null"}};t===
null?t=[F]:t.push(F),e++}var i=E===e;if(A=A||i,A)e=q,t!==null&&(q?t.length=q:t=null);else{let F={instancePath:s+"/fingerprints",schemaPath:"#/properties/fingerp\
rints/anyOf",keyword:"anyOf",params:{}};return t===null?t=[F]:t.push(F),e++,ie.errors=t,!1}var n=w===e}else var n=!0;if(n){if(r.rows!==void 0){let h=r.rows,w=e;
if(e===w)if(Array.isArray(h)){var l=!0;let A=h.length;for(let D=0;D<A;D++){let E=h[D],I=e;if(e===I)if(E&&typeof E=="object"&&!Array.isArray(E)){let K;if(E.table===
void 0&&(K="table")||E.rows===void 0&&(K="rows"))return ie.errors=[{instancePath:s+"/rows/"+D,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{
missingProperty:K}}],!1;{let U=e;for(let z in E)if(!(z==="table"||z==="rows")){return ie.errors=[{instancePath:s+"/rows/"+D,schemaPath:"#/properties/rows/items/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z}}],!1;break}if(U===e){if(E.table!==void 0){let z=E.table,ye=e;if(e===ye)if(typeof z==
"string"){if(x(z)<1)return ie.errors=[{instancePath:s+"/rows/"+D+"/table",schemaPath:"#/properties/rows/items/properties/table/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return ie.errors=[{instancePath:s+"/rows/"+D+"/table",schemaPath:"#/properties/rows/items/properties/table/type",keyword:"type",params:{type:"\
string"}}],!1;var f=ye===e}else var f=!0;if(f)if(E.rows!==void 0){let z=E.rows,ye=e;if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z)))return ie.errors=[{
instancePath:s+"/rows/"+D+"/rows",schemaPath:"#/properties/rows/items/properties/rows/type",keyword:"type",params:{type:"integer"}}],!1;if(e===ye&&typeof z=="nu\
mber"&&isFinite(z)){if(z>9007199254740991||isNaN(z))return ie.errors=[{instancePath:s+"/rows/"+D+"/rows",schemaPath:"#/properties/rows/items/properties/rows/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(z<0||isNaN(z))return ie.errors=[{instancePath:s+"/rows/"+D+"/rows",schemaPath:"#\
/properties/rows/items/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var f=ye===e}else var f=!0}}}else return ie.errors=[{instancePath:s+
"/rows/"+D,schemaPath:"#/properties/rows/items/type",keyword:"type",params:{type:"object"}}],!1;var l=I===e;if(!l)break}}else return ie.errors=[{instancePath:s+
"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type:"array"}}],!1;var n=w===e}else var n=!0;if(n){if(r.budget!==void 0){let h=r.budget,w=e;if(!(typeof h==
"number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return ie.errors=[{instancePath:s+"/budget",schemaPath:"#/properties/budget/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===w&&typeof h=="number"&&isFinite(h)){if(h>9007199254740991||isNaN(h))return ie.errors=[{instancePath:s+"/budget",schemaPath:"#/properties/budget/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(h<0||isNaN(h))return ie.errors=[{instancePath:s+"/budget",schemaPath:"#/properties/\
budget/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var n=w===e}else var n=!0;if(n){if(r.steps!==void 0){let h=r.steps,w=e;if(e===w)if(Array.
isArray(h)){var m=!0;let A=h.length;for(let D=0;D<A;D++){let E=e;se(h[D],{instancePath:s+"/steps/"+D,parentData:h,parentDataProperty:D,rootData:L,dynamicAnchors:N})||
(t=t===null?se.errors:t.concat(se.errors),e=t.length);var m=E===e;if(!m)break}}else return ie.errors=[{instancePath:s+"/steps",schemaPath:"#/properties/steps/ty\
pe",keyword:"type",params:{type:"array"}}],!1;var n=w===e}else var n=!0;if(n){if(r.checks!==void 0){let h=r.checks,w=e;if(e===w)if(Array.isArray(h)){var y=!0;let A=h.
length;for(let D=0;D<A;D++){let E=e;Be(h[D],{instancePath:s+"/checks/"+D,parentData:h,parentDataProperty:D,rootData:L,dynamicAnchors:N})||(t=t===null?Be.errors:
t.concat(Be.errors),e=t.length);var y=E===e;if(!y)break}}else return ie.errors=[{instancePath:s+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{
type:"array"}}],!1;var n=w===e}else var n=!0;if(n){if(r.tests!==void 0){let h=r.tests,w=e,q=e,A=!1,D=e;be(h,{instancePath:s+"/tests",parentData:r,parentDataProperty:"\
tests",rootData:L,dynamicAnchors:N})||(t=t===null?be.errors:t.concat(be.errors),e=t.length);var u=D===e;A=A||u;let E=e;if(h!==null){let F={instancePath:s+"/test\
s",schemaPath:"#/properties/tests/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[F]:t.push(F),e++}var u=E===e;if(A=A||u,A)e=q,t!==null&&(q?t.length=
q:t=null);else{let F={instancePath:s+"/tests",schemaPath:"#/properties/tests/anyOf",keyword:"anyOf",params:{}};return t===null?t=[F]:t.push(F),e++,ie.errors=t,!1}
var n=w===e}else var n=!0;if(n){if(r.present!==void 0){let h=r.present,w=e;if(e===w)if(Array.isArray(h)){var p=!0;let A=h.length;for(let D=0;D<A;D++){let E=h[D],
I=e;if(e===I)if(typeof E=="string"){if(x(E)<1)return ie.errors=[{instancePath:s+"/present/"+D,schemaPath:"#/properties/present/items/minLength",keyword:"minLeng\
th",params:{limit:1}}],!1}else return ie.errors=[{instancePath:s+"/present/"+D,schemaPath:"#/properties/present/items/type",keyword:"type",params:{type:"string"}}],
!1;var p=I===e;if(!p)break}}else return ie.errors=[{instancePath:s+"/present",schemaPath:"#/properties/present/type",keyword:"type",params:{type:"array"}}],!1;var n=w===
e}else var n=!0;if(n)if(r.failure!==void 0){let h=r.failure,w=e,q=e,A=!1,D=e;if(e===D)if(h&&typeof h=="object"&&!Array.isArray(h)){let F;if(h.code===void 0&&(F=
"code")||h.message===void 0&&(F="message")){let K={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf/0/required",keyword:"required",params:{missingProperty:F}};
t===null?t=[K]:t.push(K),e++}else{let K=e;for(let U in h)if(!(U==="code"||U==="message")){let z={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyO\
f/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:U}};t===null?t=[z]:t.push(z),e++;break}if(K===e){if(h.code!==void 0){let U=h.
code,z=e;if(e===z)if(typeof U=="string"){if(x(U)<1){let ye={instancePath:s+"/failure/code",schemaPath:"#/properties/failure/anyOf/0/properties/code/minLength",keyword:"\
minLength",params:{limit:1}};t===null?t=[ye]:t.push(ye),e++}}else{let ye={instancePath:s+"/failure/code",schemaPath:"#/properties/failure/anyOf/0/properties/cod\
e/type",keyword:"type",params:{type:"string"}};t===null?t=[ye]:t.push(ye),e++}var o=z===e}else var o=!0;if(o)if(h.message!==void 0){let U=e;if(typeof h.message!=
"string"){let ye={instancePath:s+"/failure/message",schemaPath:"#/properties/failure/anyOf/0/properties/message/type",keyword:"type",params:{type:"string"}};t===
null?t=[ye]:t.push(ye),e++}var o=U===e}else var o=!0}}}else{let F={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf/0/type",keyword:"type",params:{
type:"object"}};t===null?t=[F]:t.push(F),e++}var g=D===e;A=A||g;let E=e;if(h!==null){let F={instancePath:s+"/failure",schemaPath:"#/properties/failure/anyOf/1/t\
ype",keyword:"type",params:{type:"null"}};t===null?t=[F]:t.push(F),e++}var g=E===e;if(A=A||g,A)e=q,t!==null&&(q?t.length=q:t=null);else{let F={instancePath:s+"/\
failure",schemaPath:"#/properties/failure/anyOf",keyword:"anyOf",params:{}};return t===null?t=[F]:t.push(F),e++,ie.errors=t,!1}var n=w===e}else var n=!0}}}}}}}}}}}}}}}else
return ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ie.errors=t,e===0}ie.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ls=Te,Jr={type:"object",properties:{format:{type:"string",const:"wesley.scores/1"},scs:{$ref:"https://wesley.dev/schemas/definitions/Covera\
ge"},tci:{$ref:"https://wesley.dev/schemas/definitions/Confidence"},mri:{$ref:"https://wesley.dev/schemas/definitions/Risk"},gates:{type:"array",items:{type:"ob\
ject",properties:{score:{type:"string",enum:["scs","tci","mri"]},value:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},limit:{$ref:"https://wesley.d\
ev/schemas/definitions/BasisPoints"},passes:{type:"boolean"}},required:["score","value","limit","passes"],additionalProperties:!1}},verdict:{type:"string",enum:[
"ELEMENTARY","REQUIRES_INVESTIGATION","YOU_SHALL_NOT_PASS"]}},required:["format","scs","tci","mri","gates","verdict"],additionalProperties:!1},Vr={type:"object",
properties:{value:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},groups:{type:"array",items:{type:"object",properties:{group:{type:"string",enum:["\
sql","types","validation","tests"]},covered:{type:"integer",minimum:0,maximum:9007199254740991},elements:{type:"integer",minimum:0,maximum:9007199254740991},coveredWeight:{
type:"integer",minimum:0,maximum:9007199254740991},weight:{type:"integer",minimum:0,maximum:9007199254740991}},required:["group","covered","elements","coveredWe\
ight","weight"],additionalProperties:!1}},off:{type:"array",items:{type:"string",enum:["postgres","typescript","zod","pgtap","kysely"]}},missing:{type:"array",items:{
type:"object",properties:{element:{type:"string",minLength:1},weight:{type:"integer",minimum:0,maximum:9007199254740991},groups:{type:"array",items:{type:"strin\
g",enum:["sql","types","validation","tests"]}}},required:["element","weight","groups"],additionalProperties:!1}}},required:["value","groups","off","missing"],additionalProperties:!1};function he(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=he.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return he.errors=[{instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"integer"}}],!1;if(e===0&&typeof r=="number"&&isFinite(r)){if(r>1e4||isNaN(r))return he.errors=[{instancePath:s,schemaPath:"#/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e4}}],!1;if(r<0||isNaN(r))return he.errors=[{instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}return he.errors=t,e===0}he.evaluated={dynamicProps:!1,dynamicItems:!1};function X(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,
dynamicAnchors:N={}}={}){let t=null,e=0,P=X.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let y;if(r.value===void 0&&(y="value")||r.groups===void 0&&(y="groups")||r.off===void 0&&(y="off")||r.missing===void 0&&(y="missing"))return X.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;{let u=e;for(let p in r)if(!(p==="value"||p==="groups"||p==="off"||p===
"missing")){return X.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(u===
e){if(r.value!==void 0){let p=e;he(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:N})||(t=t===null?he.errors:
t.concat(he.errors),e=t.length);var n=p===e}else var n=!0;if(n){if(r.groups!==void 0){let p=r.groups,o=e;if(e===o)if(Array.isArray(p)){var k=!0;let b=p.length;for(let O=0;O<
b;O++){let h=p[O],w=e;if(e===w)if(h&&typeof h=="object"&&!Array.isArray(h)){let A;if(h.group===void 0&&(A="group")||h.covered===void 0&&(A="covered")||h.elements===
void 0&&(A="elements")||h.coveredWeight===void 0&&(A="coveredWeight")||h.weight===void 0&&(A="weight"))return X.errors=[{instancePath:s+"/groups/"+O,schemaPath:"\
#/properties/groups/items/required",keyword:"required",params:{missingProperty:A}}],!1;{let D=e;for(let E in h)if(!(E==="group"||E==="covered"||E==="elements"||
E==="coveredWeight"||E==="weight")){return X.errors=[{instancePath:s+"/groups/"+O,schemaPath:"#/properties/groups/items/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:E}}],!1;break}if(D===e){if(h.group!==void 0){let E=h.group,I=e;if(typeof E!="string")return X.errors=[{instancePath:s+"/\
groups/"+O+"/group",schemaPath:"#/properties/groups/items/properties/group/type",keyword:"type",params:{type:"string"}}],!1;if(!(E==="sql"||E==="types"||E==="va\
lidation"||E==="tests"))return X.errors=[{instancePath:s+"/groups/"+O+"/group",schemaPath:"#/properties/groups/items/properties/group/enum",keyword:"enum",params:{
allowedValues:Vr.properties.groups.items.properties.group.enum}}],!1;var c=I===e}else var c=!0;if(c){if(h.covered!==void 0){let E=h.covered,I=e;if(!(typeof E=="\
number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return X.errors=[{instancePath:s+"/groups/"+O+"/covered",schemaPath:"#/properties/groups/items/properties/covered/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===I&&typeof E=="number"&&isFinite(E)){if(E>9007199254740991||isNaN(E))return X.errors=[{instancePath:s+"/groups\
/"+O+"/covered",schemaPath:"#/properties/groups/items/properties/covered/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(E<0||
isNaN(E))return X.errors=[{instancePath:s+"/groups/"+O+"/covered",schemaPath:"#/properties/groups/items/properties/covered/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var c=I===e}else var c=!0;if(c){if(h.elements!==void 0){let E=h.elements,I=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return X.
errors=[{instancePath:s+"/groups/"+O+"/elements",schemaPath:"#/properties/groups/items/properties/elements/type",keyword:"type",params:{type:"integer"}}],!1;if(e===
I&&typeof E=="number"&&isFinite(E)){if(E>9007199254740991||isNaN(E))return X.errors=[{instancePath:s+"/groups/"+O+"/elements",schemaPath:"#/properties/groups/it\
ems/properties/elements/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(E<0||isNaN(E))return X.errors=[{instancePath:s+"/grou\
ps/"+O+"/elements",schemaPath:"#/properties/groups/items/properties/elements/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=I===e}else var c=!0;
if(c){if(h.coveredWeight!==void 0){let E=h.coveredWeight,I=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return X.errors=[{instancePath:s+"/groups/"+
O+"/coveredWeight",schemaPath:"#/properties/groups/items/properties/coveredWeight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===I&&typeof E=="number"&&
isFinite(E)){if(E>9007199254740991||isNaN(E))return X.errors=[{instancePath:s+"/groups/"+O+"/coveredWeight",schemaPath:"#/properties/groups/items/properties/cov\
eredWeight/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(E<0||isNaN(E))return X.errors=[{instancePath:s+"/groups/"+O+"/cove\
redWeight",schemaPath:"#/properties/groups/items/properties/coveredWeight/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=I===e}else var c=!0;
if(c)if(h.weight!==void 0){let E=h.weight,I=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return X.errors=[{instancePath:s+"/groups/"+O+"/weight",schemaPath:"\
#/properties/groups/items/properties/weight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===I&&typeof E=="number"&&isFinite(E)){if(E>9007199254740991||
isNaN(E))return X.errors=[{instancePath:s+"/groups/"+O+"/weight",schemaPath:"#/properties/groups/items/properties/weight/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(E<0||isNaN(E))return X.errors=[{instancePath:s+"/groups/"+O+"/weight",schemaPath:"#/properties/groups/items/properties/weigh\
t/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=I===e}else var c=!0}}}}}}else return X.errors=[{instancePath:s+"/groups/"+O,schemaPath:"\
#/properties/groups/items/type",keyword:"type",params:{type:"object"}}],!1;var k=w===e;if(!k)break}}else return X.errors=[{instancePath:s+"/groups",schemaPath:"\
#/properties/groups/type",keyword:"type",params:{type:"array"}}],!1;var n=o===e}else var n=!0;if(n){if(r.off!==void 0){let p=r.off,o=e;if(e===o)if(Array.isArray(
p)){var i=!0;let b=p.length;for(let O=0;O<b;O++){let h=p[O],w=e;if(typeof h!="string")return X.errors=[{instancePath:s+"/off/"+O,schemaPath:"#/properties/off/it\
ems/type",keyword:"type",params:{type:"string"}}],!1;if(!(h==="postgres"||h==="typescript"||h==="zod"||h==="pgtap"||h==="kysely"))return X.errors=[{instancePath:s+
"/off/"+O,schemaPath:"#/properties/off/items/enum",keyword:"enum",params:{allowedValues:Vr.properties.off.items.enum}}],!1;var i=w===e;if(!i)break}}else return X.
errors=[{instancePath:s+"/off",schemaPath:"#/properties/off/type",keyword:"type",params:{type:"array"}}],!1;var n=o===e}else var n=!0;if(n)if(r.missing!==void 0){
let p=r.missing,o=e;if(e===o)if(Array.isArray(p)){var l=!0;let b=p.length;for(let O=0;O<b;O++){let h=p[O],w=e;if(e===w)if(h&&typeof h=="object"&&!Array.isArray(
h)){let A;if(h.element===void 0&&(A="element")||h.weight===void 0&&(A="weight")||h.groups===void 0&&(A="groups"))return X.errors=[{instancePath:s+"/missing/"+O,
schemaPath:"#/properties/missing/items/required",keyword:"required",params:{missingProperty:A}}],!1;{let D=e;for(let E in h)if(!(E==="element"||E==="weight"||E===
"groups")){return X.errors=[{instancePath:s+"/missing/"+O,schemaPath:"#/properties/missing/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:E}}],
!1;break}if(D===e){if(h.element!==void 0){let E=h.element,I=e;if(e===I)if(typeof E=="string"){if(x(E)<1)return X.errors=[{instancePath:s+"/missing/"+O+"/element",
schemaPath:"#/properties/missing/items/properties/element/minLength",keyword:"minLength",params:{limit:1}}],!1}else return X.errors=[{instancePath:s+"/missing/"+
O+"/element",schemaPath:"#/properties/missing/items/properties/element/type",keyword:"type",params:{type:"string"}}],!1;var f=I===e}else var f=!0;if(f){if(h.weight!==
void 0){let E=h.weight,I=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return X.errors=[{instancePath:s+"/missing/"+O+"/weight",schemaPath:"#/prope\
rties/missing/items/properties/weight/type",keyword:"type",params:{type:"integer"}}],!1;if(e===I&&typeof E=="number"&&isFinite(E)){if(E>9007199254740991||isNaN(
E))return X.errors=[{instancePath:s+"/missing/"+O+"/weight",schemaPath:"#/properties/missing/items/properties/weight/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(E<0||isNaN(E))return X.errors=[{instancePath:s+"/missing/"+O+"/weight",schemaPath:"#/properties/missing/items/properties/wei\
ght/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var f=I===e}else var f=!0;if(f)if(h.groups!==void 0){let E=h.groups,I=e;if(e===I)if(Array.isArray(
E)){var m=!0;let K=E.length;for(let U=0;U<K;U++){let z=E[U],ye=e;if(typeof z!="string")return X.errors=[{instancePath:s+"/missing/"+O+"/groups/"+U,schemaPath:"#\
/properties/missing/items/properties/groups/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(z==="sql"||z==="types"||z==="validation"||z==="tests"))return X.
errors=[{instancePath:s+"/missing/"+O+"/groups/"+U,schemaPath:"#/properties/missing/items/properties/groups/items/enum",keyword:"enum",params:{allowedValues:Vr.
properties.missing.items.properties.groups.items.enum}}],!1;var m=ye===e;if(!m)break}}else return X.errors=[{instancePath:s+"/missing/"+O+"/groups",schemaPath:"\
#/properties/missing/items/properties/groups/type",keyword:"type",params:{type:"array"}}],!1;var f=I===e}else var f=!0}}}}else return X.errors=[{instancePath:s+
"/missing/"+O,schemaPath:"#/properties/missing/items/type",keyword:"type",params:{type:"object"}}],!1;var l=w===e;if(!l)break}}else return X.errors=[{instancePath:s+
"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type:"array"}}],!1;var n=o===e}else var n=!0}}}}}else return X.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return X.errors=t,e===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rs={type:"obje\
ct",properties:{value:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},parts:{type:"array",items:{type:"object",properties:{part:{type:"string",enum:[
"structure","behaviour","plan"]},share:{type:"integer",minimum:0,maximum:9007199254740991},passed:{type:"integer",minimum:0,maximum:9007199254740991},of:{type:"\
integer",minimum:0,maximum:9007199254740991},missing:{type:"array",items:{type:"string",minLength:1}}},required:["part","share","passed","of","missing"],additionalProperties:!1}}},
required:["value","parts"],additionalProperties:!1};function fe(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,
e=0,P=fe.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.value===void 0&&
(l="value")||r.parts===void 0&&(l="parts"))return fe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;{let f=e;
for(let m in r)if(!(m==="value"||m==="parts")){return fe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],
!1;break}if(f===e){if(r.value!==void 0){let m=e;he(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:N})||(t=t===
null?he.errors:t.concat(he.errors),e=t.length);var n=m===e}else var n=!0;if(n)if(r.parts!==void 0){let m=r.parts,y=e;if(e===y)if(Array.isArray(m)){var k=!0;let p=m.
length;for(let o=0;o<p;o++){let g=m[o],b=e;if(e===b)if(g&&typeof g=="object"&&!Array.isArray(g)){let h;if(g.part===void 0&&(h="part")||g.share===void 0&&(h="sha\
re")||g.passed===void 0&&(h="passed")||g.of===void 0&&(h="of")||g.missing===void 0&&(h="missing"))return fe.errors=[{instancePath:s+"/parts/"+o,schemaPath:"#/pr\
operties/parts/items/required",keyword:"required",params:{missingProperty:h}}],!1;{let w=e;for(let q in g)if(!(q==="part"||q==="share"||q==="passed"||q==="of"||
q==="missing")){return fe.errors=[{instancePath:s+"/parts/"+o,schemaPath:"#/properties/parts/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:q}}],!1;break}if(w===e){if(g.part!==void 0){let q=g.part,A=e;if(typeof q!="string")return fe.errors=[{instancePath:s+"/parts/"+o+"/part",schemaPath:"\
#/properties/parts/items/properties/part/type",keyword:"type",params:{type:"string"}}],!1;if(!(q==="structure"||q==="behaviour"||q==="plan"))return fe.errors=[{
instancePath:s+"/parts/"+o+"/part",schemaPath:"#/properties/parts/items/properties/part/enum",keyword:"enum",params:{allowedValues:Rs.properties.parts.items.properties.
part.enum}}],!1;var c=A===e}else var c=!0;if(c){if(g.share!==void 0){let q=g.share,A=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return fe.errors=
[{instancePath:s+"/parts/"+o+"/share",schemaPath:"#/properties/parts/items/properties/share/type",keyword:"type",params:{type:"integer"}}],!1;if(e===A&&typeof q==
"number"&&isFinite(q)){if(q>9007199254740991||isNaN(q))return fe.errors=[{instancePath:s+"/parts/"+o+"/share",schemaPath:"#/properties/parts/items/properties/sh\
are/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(q<0||isNaN(q))return fe.errors=[{instancePath:s+"/parts/"+o+"/share",schemaPath:"\
#/properties/parts/items/properties/share/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=A===e}else var c=!0;if(c){if(g.passed!==void 0){
let q=g.passed,A=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return fe.errors=[{instancePath:s+"/parts/"+o+"/passed",schemaPath:"#/properties/par\
ts/items/properties/passed/type",keyword:"type",params:{type:"integer"}}],!1;if(e===A&&typeof q=="number"&&isFinite(q)){if(q>9007199254740991||isNaN(q))return fe.
errors=[{instancePath:s+"/parts/"+o+"/passed",schemaPath:"#/properties/parts/items/properties/passed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(q<0||isNaN(q))return fe.errors=[{instancePath:s+"/parts/"+o+"/passed",schemaPath:"#/properties/parts/items/properties/passed/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}var c=A===e}else var c=!0;if(c){if(g.of!==void 0){let q=g.of,A=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return fe.
errors=[{instancePath:s+"/parts/"+o+"/of",schemaPath:"#/properties/parts/items/properties/of/type",keyword:"type",params:{type:"integer"}}],!1;if(e===A&&typeof q==
"number"&&isFinite(q)){if(q>9007199254740991||isNaN(q))return fe.errors=[{instancePath:s+"/parts/"+o+"/of",schemaPath:"#/properties/parts/items/properties/of/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(q<0||isNaN(q))return fe.errors=[{instancePath:s+"/parts/"+o+"/of",schemaPath:"#\
/properties/parts/items/properties/of/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var c=A===e}else var c=!0;if(c)if(g.missing!==void 0){let q=g.
missing,A=e;if(e===A)if(Array.isArray(q)){var i=!0;let E=q.length;for(let I=0;I<E;I++){let F=q[I],K=e;if(e===K)if(typeof F=="string"){if(x(F)<1)return fe.errors=
[{instancePath:s+"/parts/"+o+"/missing/"+I,schemaPath:"#/properties/parts/items/properties/missing/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return fe.errors=[{instancePath:s+"/parts/"+o+"/missing/"+I,schemaPath:"#/properties/parts/items/properties/missing/items/type",keyword:"type",params:{type:"str\
ing"}}],!1;var i=K===e;if(!i)break}}else return fe.errors=[{instancePath:s+"/parts/"+o+"/missing",schemaPath:"#/properties/parts/items/properties/missing/type",
keyword:"type",params:{type:"array"}}],!1;var c=A===e}else var c=!0}}}}}}else return fe.errors=[{instancePath:s+"/parts/"+o,schemaPath:"#/properties/parts/items\
/type",keyword:"type",params:{type:"object"}}],!1;var k=b===e;if(!k)break}}else return fe.errors=[{instancePath:s+"/parts",schemaPath:"#/properties/parts/type",
keyword:"type",params:{type:"array"}}],!1;var n=y===e}else var n=!0}}}else return fe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}}],!1;return fe.errors=t,e===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var es={type:"object",properties:{step:{type:"string",minLength:1},value:{$ref:"https://wesley.dev/schemas/definitions/BasisPoints"},blocks:{type:"string",enum:[
"nothing","schema changes","writes","reads and writes"]},lasts:{type:"string",enum:["metadata only","sample","batch","full scan","rewrite"]},observed:{type:"boo\
lean"},wayBack:{type:"boolean"}},required:["step","value","blocks","lasts","observed","wayBack"],additionalProperties:!1};function Ee(r,{instancePath:s="",parentData:C,
parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=Ee.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.step===void 0&&(k="step")||r.value===void 0&&(k="value")||r.blocks===void 0&&(k="blocks")||r.lasts===void 0&&
(k="lasts")||r.observed===void 0&&(k="observed")||r.wayBack===void 0&&(k="wayBack"))return Ee.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:k}}],!1;{let c=e;for(let i in r)if(!(i==="step"||i==="value"||i==="blocks"||i==="lasts"||i==="observed"||i==="wayBack")){return Ee.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(c===e){if(r.step!==void 0){let i=r.
step,l=e;if(e===l)if(typeof i=="string"){if(x(i)<1)return Ee.errors=[{instancePath:s+"/step",schemaPath:"#/properties/step/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return Ee.errors=[{instancePath:s+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type:"string"}}],!1;var n=l===e}else var n=!0;
if(n){if(r.value!==void 0){let i=e;he(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:N})||(t=t===null?he.errors:
t.concat(he.errors),e=t.length);var n=i===e}else var n=!0;if(n){if(r.blocks!==void 0){let i=r.blocks,l=e;if(typeof i!="string")return Ee.errors=[{instancePath:s+
"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type:"string"}}],!1;if(!(i==="nothing"||i==="schema changes"||i==="writes"||i==="reads an\
d writes"))return Ee.errors=[{instancePath:s+"/blocks",schemaPath:"#/properties/blocks/enum",keyword:"enum",params:{allowedValues:es.properties.blocks.enum}}],!1;
var n=l===e}else var n=!0;if(n){if(r.lasts!==void 0){let i=r.lasts,l=e;if(typeof i!="string")return Ee.errors=[{instancePath:s+"/lasts",schemaPath:"#/properties\
/lasts/type",keyword:"type",params:{type:"string"}}],!1;if(!(i==="metadata only"||i==="sample"||i==="batch"||i==="full scan"||i==="rewrite"))return Ee.errors=[{
instancePath:s+"/lasts",schemaPath:"#/properties/lasts/enum",keyword:"enum",params:{allowedValues:es.properties.lasts.enum}}],!1;var n=l===e}else var n=!0;if(n){
if(r.observed!==void 0){let i=e;if(typeof r.observed!="boolean")return Ee.errors=[{instancePath:s+"/observed",schemaPath:"#/properties/observed/type",keyword:"t\
ype",params:{type:"boolean"}}],!1;var n=i===e}else var n=!0;if(n)if(r.wayBack!==void 0){let i=e;if(typeof r.wayBack!="boolean")return Ee.errors=[{instancePath:s+
"/wayBack",schemaPath:"#/properties/wayBack/type",keyword:"type",params:{type:"boolean"}}],!1;var n=i===e}else var n=!0}}}}}}}else return Ee.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ee.errors=t,e===0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Xe(r,{instancePath:s="",
parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=Xe.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=
void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.value===void 0&&(i="value")||r.riskiest===void 0&&(i="riskiest")||r.steps===void 0&&(i="st\
eps"))return Xe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i}}],!1;{let l=e;for(let f in r)if(!(f==="value"||f===
"riskiest"||f==="steps")){return Xe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;
break}if(l===e){if(r.value!==void 0){let f=e;he(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:L,dynamicAnchors:N})||(t=t===null?
he.errors:t.concat(he.errors),e=t.length);var n=f===e}else var n=!0;if(n){if(r.riskiest!==void 0){let f=r.riskiest,m=e,y=e,u=!1,p=e;Ee(f,{instancePath:s+"/riski\
est",parentData:r,parentDataProperty:"riskiest",rootData:L,dynamicAnchors:N})||(t=t===null?Ee.errors:t.concat(Ee.errors),e=t.length);var k=p===e;u=u||k;let o=e;
if(f!==null){let b={instancePath:s+"/riskiest",schemaPath:"#/properties/riskiest/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}
var k=o===e;if(u=u||k,u)e=y,t!==null&&(y?t.length=y:t=null);else{let b={instancePath:s+"/riskiest",schemaPath:"#/properties/riskiest/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[b]:t.push(b),e++,Xe.errors=t,!1}var n=m===e}else var n=!0;if(n)if(r.steps!==void 0){let f=r.steps,m=e;if(e===m)if(Array.isArray(f)){var c=!0;
let u=f.length;for(let p=0;p<u;p++){let o=e;Ee(f[p],{instancePath:s+"/steps/"+p,parentData:f,parentDataProperty:p,rootData:L,dynamicAnchors:N})||(t=t===null?Ee.
errors:t.concat(Ee.errors),e=t.length);var c=o===e;if(!c)break}}else return Xe.errors=[{instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"ty\
pe",params:{type:"array"}}],!1;var n=m===e}else var n=!0}}}}else return Xe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return Xe.errors=t,e===0}Xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Te(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,
dynamicAnchors:N={}}={}){let t=null,e=0,P=Te.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let i;if(r.format===void 0&&(i="format")||r.scs===void 0&&(i="scs")||r.tci===void 0&&(i="tci")||r.mri===void 0&&(i="mri")||r.gates===void 0&&(i="gat\
es")||r.verdict===void 0&&(i="verdict"))return Te.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i}}],!1;{let l=e;for(let f in r)
if(!(f==="format"||f==="scs"||f==="tci"||f==="mri"||f==="gates"||f==="verdict")){return Te.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:f}}],!1;break}if(l===e){if(r.format!==void 0){let f=r.format,m=e;if(typeof f!="string")return Te.errors=[{instancePath:s+
"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(f!=="wesley.scores/1")return Te.errors=[{instancePath:s+"/format",
schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"wesley.scores/1"}}],!1;var n=m===e}else var n=!0;if(n){if(r.scs!==void 0){let f=e;X(
r.scs,{instancePath:s+"/scs",parentData:r,parentDataProperty:"scs",rootData:L,dynamicAnchors:N})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var n=f===
e}else var n=!0;if(n){if(r.tci!==void 0){let f=e;fe(r.tci,{instancePath:s+"/tci",parentData:r,parentDataProperty:"tci",rootData:L,dynamicAnchors:N})||(t=t===null?
fe.errors:t.concat(fe.errors),e=t.length);var n=f===e}else var n=!0;if(n){if(r.mri!==void 0){let f=e;Xe(r.mri,{instancePath:s+"/mri",parentData:r,parentDataProperty:"\
mri",rootData:L,dynamicAnchors:N})||(t=t===null?Xe.errors:t.concat(Xe.errors),e=t.length);var n=f===e}else var n=!0;if(n){if(r.gates!==void 0){let f=r.gates,m=e;
if(e===m)if(Array.isArray(f)){var k=!0;let u=f.length;for(let p=0;p<u;p++){let o=f[p],g=e;if(e===g)if(o&&typeof o=="object"&&!Array.isArray(o)){let O;if(o.score===
void 0&&(O="score")||o.value===void 0&&(O="value")||o.limit===void 0&&(O="limit")||o.passes===void 0&&(O="passes"))return Te.errors=[{instancePath:s+"/gates/"+p,
schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty:O}}],!1;{let h=e;for(let w in o)if(!(w==="score"||w==="value"||w==="li\
mit"||w==="passes")){return Te.errors=[{instancePath:s+"/gates/"+p,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:w}}],!1;break}if(h===e){if(o.score!==void 0){let w=o.score,q=e;if(typeof w!="string")return Te.errors=[{instancePath:s+"/gates/"+p+"/score",schemaPath:"\
#/properties/gates/items/properties/score/type",keyword:"type",params:{type:"string"}}],!1;if(!(w==="scs"||w==="tci"||w==="mri"))return Te.errors=[{instancePath:s+
"/gates/"+p+"/score",schemaPath:"#/properties/gates/items/properties/score/enum",keyword:"enum",params:{allowedValues:Jr.properties.gates.items.properties.score.
enum}}],!1;var c=q===e}else var c=!0;if(c){if(o.value!==void 0){let w=e;he(o.value,{instancePath:s+"/gates/"+p+"/value",parentData:o,parentDataProperty:"value",
rootData:L,dynamicAnchors:N})||(t=t===null?he.errors:t.concat(he.errors),e=t.length);var c=w===e}else var c=!0;if(c){if(o.limit!==void 0){let w=e;he(o.limit,{instancePath:s+
"/gates/"+p+"/limit",parentData:o,parentDataProperty:"limit",rootData:L,dynamicAnchors:N})||(t=t===null?he.errors:t.concat(he.errors),e=t.length);var c=w===e}else
var c=!0;if(c)if(o.passes!==void 0){let w=e;if(typeof o.passes!="boolean")return Te.errors=[{instancePath:s+"/gates/"+p+"/passes",schemaPath:"#/properties/gates\
/items/properties/passes/type",keyword:"type",params:{type:"boolean"}}],!1;var c=w===e}else var c=!0}}}}}else return Te.errors=[{instancePath:s+"/gates/"+p,schemaPath:"\
#/properties/gates/items/type",keyword:"type",params:{type:"object"}}],!1;var k=g===e;if(!k)break}}else return Te.errors=[{instancePath:s+"/gates",schemaPath:"#\
/properties/gates/type",keyword:"type",params:{type:"array"}}],!1;var n=m===e}else var n=!0;if(n)if(r.verdict!==void 0){let f=r.verdict,m=e;if(typeof f!="string")
return Te.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"}}],!1;if(!(f==="ELEMENTARY"||f==="REQUI\
RES_INVESTIGATION"||f==="YOU_SHALL_NOT_PASS"))return Te.errors=[{instancePath:s+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:Jr.
properties.verdict.enum}}],!1;var n=m===e}else var n=!0}}}}}}}else return Te.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return Te.errors=t,e===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ps=De;var rs=new RegExp("^[A-Za-z0-9+/]+={0,2}$","u");function De(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,
e=0,P=De.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.payload===
void 0&&(i="payload")||r.payloadType===void 0&&(i="payloadType")||r.signatures===void 0&&(i="signatures"))return De.errors=[{instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:i}}],!1;{let l=e;for(let f in r)if(!(f==="payload"||f==="payloadType"||f==="signatures")){return De.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(l===e){if(r.payload!==void 0){let f=r.payload,m=e;
if(e===m)if(typeof f=="string"){if(!rs.test(f))return De.errors=[{instancePath:s+"/payload",schemaPath:"#/properties/payload/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9+/]+={0,2}$"}}],!1}else return De.errors=[{instancePath:s+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type:"str\
ing"}}],!1;var n=m===e}else var n=!0;if(n){if(r.payloadType!==void 0){let f=r.payloadType,m=e;if(e===m)if(typeof f=="string"){if(x(f)<1)return De.errors=[{instancePath:s+
"/payloadType",schemaPath:"#/properties/payloadType/minLength",keyword:"minLength",params:{limit:1}}],!1}else return De.errors=[{instancePath:s+"/payloadType",schemaPath:"\
#/properties/payloadType/type",keyword:"type",params:{type:"string"}}],!1;var n=m===e}else var n=!0;if(n)if(r.signatures!==void 0){let f=r.signatures,m=e;if(e===
m)if(Array.isArray(f)){var k=!0;let u=f.length;for(let p=0;p<u;p++){let o=f[p],g=e;if(e===g)if(o&&typeof o=="object"&&!Array.isArray(o)){let O;if(o.keyid===void 0&&
(O="keyid")||o.sig===void 0&&(O="sig"))return De.errors=[{instancePath:s+"/signatures/"+p,schemaPath:"#/properties/signatures/items/required",keyword:"required",
params:{missingProperty:O}}],!1;{let h=e;for(let w in o)if(!(w==="keyid"||w==="sig")){return De.errors=[{instancePath:s+"/signatures/"+p,schemaPath:"#/propertie\
s/signatures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}}],!1;break}if(h===e){if(o.keyid!==void 0){let w=o.keyid,q=e;
if(e===q)if(typeof w=="string"){if(x(w)<1)return De.errors=[{instancePath:s+"/signatures/"+p+"/keyid",schemaPath:"#/properties/signatures/items/properties/keyid\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return De.errors=[{instancePath:s+"/signatures/"+p+"/keyid",schemaPath:"#/properties/signatures/items\
/properties/keyid/type",keyword:"type",params:{type:"string"}}],!1;var c=q===e}else var c=!0;if(c)if(o.sig!==void 0){let w=o.sig,q=e;if(e===q)if(typeof w=="stri\
ng"){if(!rs.test(w))return De.errors=[{instancePath:s+"/signatures/"+p+"/sig",schemaPath:"#/properties/signatures/items/properties/sig/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9+/]+={0,2}$"}}],!1}else return De.errors=[{instancePath:s+"/signatures/"+p+"/sig",schemaPath:"#/properties/signatures/items/properti\
es/sig/type",keyword:"type",params:{type:"string"}}],!1;var c=q===e}else var c=!0}}}else return De.errors=[{instancePath:s+"/signatures/"+p,schemaPath:"#/proper\
ties/signatures/items/type",keyword:"type",params:{type:"object"}}],!1;var k=g===e;if(!k)break}}else return De.errors=[{instancePath:s+"/signatures",schemaPath:"\
#/properties/signatures/type",keyword:"type",params:{type:"array"}}],!1;var n=m===e}else var n=!0}}}}else return De.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return De.errors=t,e===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fs=ze;function ze(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,dynamicAnchors:N={}}={}){let t=null,e=0,P=ze.evaluated;if(P.dynamicProps&&(P.props=
void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.format===void 0&&(l="format")||r.schema===void 0&&(l="sch\
ema")||r.digest===void 0&&(l="digest")||r.annotations===void 0&&(l="annotations")||r.origin===void 0&&(l="origin"))return ze.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:l}}],!1;{let f=e;for(let m in r)if(!(m==="format"||m==="schema"||m==="digest"||m==="annotations"||m==="or\
igin")){return ze.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(f===e){
if(r.format!==void 0){let m=r.format,y=e;if(typeof m!="string")return ze.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",
params:{type:"string"}}],!1;if(m!=="wesley.baseline/1")return ze.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{
allowedValue:"wesley.baseline/1"}}],!1;var n=y===e}else var n=!0;if(n){if(r.schema!==void 0){let m=e;qe(r.schema,{instancePath:s+"/schema",parentData:r,parentDataProperty:"\
schema",rootData:L,dynamicAnchors:N})||(t=t===null?qe.errors:t.concat(qe.errors),e=t.length);var n=m===e}else var n=!0;if(n){if(r.digest!==void 0){let m=e;S(r.digest,
{instancePath:s+"/digest",parentData:r,parentDataProperty:"digest",rootData:L,dynamicAnchors:N})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var n=m===
e}else var n=!0;if(n){if(r.annotations!==void 0){let m=e;Fe(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"annotations",rootData:L,
dynamicAnchors:N})||(t=t===null?Fe.errors:t.concat(Fe.errors),e=t.length);var n=m===e}else var n=!0;if(n)if(r.origin!==void 0){let m=r.origin,y=e;if(e===y)if(m&&
typeof m=="object"&&!Array.isArray(m)){let p;if(m.certificate===void 0&&(p="certificate")||m.plan===void 0&&(p="plan"))return ze.errors=[{instancePath:s+"/origi\
n",schemaPath:"#/properties/origin/required",keyword:"required",params:{missingProperty:p}}],!1;{let o=e;for(let g in m)if(!(g==="certificate"||g==="plan")){return ze.
errors=[{instancePath:s+"/origin",schemaPath:"#/properties/origin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}}],!1;break}
if(o===e){if(m.certificate!==void 0){let g=m.certificate,b=e,O=e,h=!1,w=e;S(g,{instancePath:s+"/origin/certificate",parentData:m,parentDataProperty:"certificate",
rootData:L,dynamicAnchors:N})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var k=w===e;h=h||k;let q=e;if(g!==null){let A={instancePath:s+"/origin/certif\
icate",schemaPath:"#/properties/origin/properties/certificate/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[A]:t.push(A),e++}var k=q===e;if(h=h||
k,h)e=O,t!==null&&(O?t.length=O:t=null);else{let A={instancePath:s+"/origin/certificate",schemaPath:"#/properties/origin/properties/certificate/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[A]:t.push(A),e++,ze.errors=t,!1}var c=b===e}else var c=!0;if(c)if(m.plan!==void 0){let g=m.plan,b=e,O=e,h=!1,w=e;S(g,{instancePath:s+
"/origin/plan",parentData:m,parentDataProperty:"plan",rootData:L,dynamicAnchors:N})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var i=w===e;h=h||i;let q=e;
if(g!==null){let D={instancePath:s+"/origin/plan",schemaPath:"#/properties/origin/properties/plan/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=
[D]:t.push(D),e++}var i=q===e;if(h=h||i,h)e=O,t!==null&&(O?t.length=O:t=null);else{let D={instancePath:s+"/origin/plan",schemaPath:"#/properties/origin/properti\
es/plan/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,ze.errors=t,!1}var c=b===e}else var c=!0}}}else return ze.errors=[{instancePath:s+
"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type:"object"}}],!1;var n=y===e}else var n=!0}}}}}}else return ze.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ze.errors=t,e===0}ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ms=Ae,Cs={type:"\
object",properties:{format:{type:"string",const:"wesley.record/1"},phase:{type:"string",enum:["transform","diff","plan","rehearse","certify"]},wesley:{type:"str\
ing",minLength:1},options:{type:"object",propertyNames:{type:"string",minLength:1},additionalProperties:{type:"string"}},inputs:{type:"object",propertyNames:{type:"\
string",minLength:1},additionalProperties:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},outputs:{type:"object",propertyNames:{type:"string",minLength:1},
additionalProperties:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},digest:{$ref:"https://wesley.dev/schemas/definitions/Digest"}},required:["format","\
phase","wesley","options","inputs","outputs","digest"],additionalProperties:!1};function Ae(r,{instancePath:s="",parentData:C,parentDataProperty:$,rootData:L=r,
dynamicAnchors:N={}}={}){let t=null,e=0,P=Ae.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let y;if(r.format===void 0&&(y="format")||r.phase===void 0&&(y="phase")||r.wesley===void 0&&(y="wesley")||r.options===void 0&&(y="options")||r.inputs===
void 0&&(y="inputs")||r.outputs===void 0&&(y="outputs")||r.digest===void 0&&(y="digest"))return Ae.errors=[{instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:y}}],!1;{let u=e;for(let p in r)if(!(p==="format"||p==="phase"||p==="wesley"||p==="options"||p==="inputs"||p==="outputs"||p==="dig\
est")){return Ae.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(u===e){if(r.
format!==void 0){let p=r.format,o=e;if(typeof p!="string")return Ae.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{
type:"string"}}],!1;if(p!=="wesley.record/1")return Ae.errors=[{instancePath:s+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"\
wesley.record/1"}}],!1;var n=o===e}else var n=!0;if(n){if(r.phase!==void 0){let p=r.phase,o=e;if(typeof p!="string")return Ae.errors=[{instancePath:s+"/phase",schemaPath:"\
#/properties/phase/type",keyword:"type",params:{type:"string"}}],!1;if(!(p==="transform"||p==="diff"||p==="plan"||p==="rehearse"||p==="certify"))return Ae.errors=
[{instancePath:s+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues:Cs.properties.phase.enum}}],!1;var n=o===e}else var n=!0;if(n){
if(r.wesley!==void 0){let p=r.wesley,o=e;if(e===o)if(typeof p=="string"){if(x(p)<1)return Ae.errors=[{instancePath:s+"/wesley",schemaPath:"#/properties/wesley/m\
inLength",keyword:"minLength",params:{limit:1}}],!1}else return Ae.errors=[{instancePath:s+"/wesley",schemaPath:"#/properties/wesley/type",keyword:"type",params:{
type:"string"}}],!1;var n=o===e}else var n=!0;if(n){if(r.options!==void 0){let p=r.options,o=e;if(e===o)if(p&&typeof p=="object"&&!Array.isArray(p)){for(let b in p){
let O=e;if(e===O)if(typeof b=="string"){if(x(b)<1){let h={instancePath:s+"/options",schemaPath:"#/properties/options/propertyNames/minLength",keyword:"minLength",
params:{limit:1},propertyName:b};t===null?t=[h]:t.push(h),e++}}else{let h={instancePath:s+"/options",schemaPath:"#/properties/options/propertyNames/type",keyword:"\
type",params:{type:"string"},propertyName:b};t===null?t=[h]:t.push(h),e++}var k=O===e;if(!k){let h={instancePath:s+"/options",schemaPath:"#/properties/options/p\
ropertyNames",keyword:"propertyNames",params:{propertyName:b}};return t===null?t=[h]:t.push(h),e++,Ae.errors=t,!1;break}}if(k)for(let b in p){let O=e;if(typeof p[b]!=
"string")return Ae.errors=[{instancePath:s+"/options/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/options/additionalProperties/type",keyword:"\
type",params:{type:"string"}}],!1;var c=O===e;if(!c)break}}else return Ae.errors=[{instancePath:s+"/options",schemaPath:"#/properties/options/type",keyword:"typ\
e",params:{type:"object"}}],!1;var n=o===e}else var n=!0;if(n){if(r.inputs!==void 0){let p=r.inputs,o=e;if(e===o)if(p&&typeof p=="object"&&!Array.isArray(p)){for(let b in p){
let O=e;if(e===O)if(typeof b=="string"){if(x(b)<1){let h={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/propertyNames/minLength",keyword:"minLength",
params:{limit:1},propertyName:b};t===null?t=[h]:t.push(h),e++}}else{let h={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/propertyNames/type",keyword:"\
type",params:{type:"string"},propertyName:b};t===null?t=[h]:t.push(h),e++}var i=O===e;if(!i){let h={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/pro\
pertyNames",keyword:"propertyNames",params:{propertyName:b}};return t===null?t=[h]:t.push(h),e++,Ae.errors=t,!1;break}}if(i)for(let b in p){let O=e;S(p[b],{instancePath:s+
"/inputs/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:b,rootData:L,dynamicAnchors:N})||(t=t===null?S.errors:t.concat(S.errors),e=t.
length);var l=O===e;if(!l)break}}else return Ae.errors=[{instancePath:s+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"object"}}],
!1;var n=o===e}else var n=!0;if(n){if(r.outputs!==void 0){let p=r.outputs,o=e;if(e===o)if(p&&typeof p=="object"&&!Array.isArray(p)){for(let b in p){let O=e;if(e===
O)if(typeof b=="string"){if(x(b)<1){let h={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames/minLength",keyword:"minLength",params:{limit:1},
propertyName:b};t===null?t=[h]:t.push(h),e++}}else{let h={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames/type",keyword:"type",params:{
type:"string"},propertyName:b};t===null?t=[h]:t.push(h),e++}var f=O===e;if(!f){let h={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames",
keyword:"propertyNames",params:{propertyName:b}};return t===null?t=[h]:t.push(h),e++,Ae.errors=t,!1;break}}if(f)for(let b in p){let O=e;S(p[b],{instancePath:s+"\
/outputs/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:b,rootData:L,dynamicAnchors:N})||(t=t===null?S.errors:t.concat(S.errors),e=t.
length);var m=O===e;if(!m)break}}else return Ae.errors=[{instancePath:s+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"object"}}],
!1;var n=o===e}else var n=!0;if(n)if(r.digest!==void 0){let p=e;S(r.digest,{instancePath:s+"/digest",parentData:r,parentDataProperty:"digest",rootData:L,dynamicAnchors:N})||
(t=t===null?S.errors:t.concat(S.errors),e=t.length);var n=p===e}else var n=!0}}}}}}}}else return Ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Ae.errors=t,e===0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $s={ir:ss,"evidence-map":ts,places:is,changes:ns,plan:as,realm:os,scores:ls,envelope:ps,baseline:fs,record:ms,config:Br},Fs={ir:{members:{format:null,schema:"\
Schema",digest:"Digest",annotations:"Annotations"},literals:{format:"wesley.ir/1"}},"evidence-map":{members:{format:null,schema:"Digest",out:null,targets:{items:null},
files:{items:{members:{path:null,target:null,sha256:"Digest"},literals:{}}},elements:{items:"Element"}},literals:{format:"wesley.evidence/2"}},places:{members:{
format:null,places:{items:"ElementOrigin"}},literals:{format:"wesley.places/1"}},changes:{members:{format:null,from:{members:{schema:"Schema",digest:"Digest",annotations:"\
Annotations",origin:{members:{kind:null,file:null,ref:null},literals:{}}},literals:{}},to:{members:{schema:"Schema",digest:"Digest",annotations:"Annotations"},literals:{}},
changes:{items:{members:{change:"Change",classification:null,address:"Address"},literals:{}}}},literals:{format:"wesley.changes/1"}},plan:{members:{format:null,
from:"Digest",to:"Digest",postgres:null,backfill:"Pace",changes:{items:"Change"},leftOut:{items:"Change"},steps:{items:"Step"}},literals:{format:"wesley.plan/1"}},
realm:{members:{format:null,plan:"Digest",suite:"Digest",verdict:null,at:"Moment",server:"Server",fingerprints:{members:{base:"Digest",target:"Digest"},literals:{}},
rows:{items:{members:{table:null,rows:null},literals:{}}},budget:null,steps:{items:"RehearsedStep"},checks:{items:"CheckResult"},tests:"TestRun",present:{items:null},
failure:{members:{code:null,message:null},literals:{}}},literals:{format:"wesley.realm/1"}},scores:{members:{format:null,scs:"Coverage",tci:"Confidence",mri:"Ri\
sk",gates:{items:{members:{score:null,value:"BasisPoints",limit:"BasisPoints",passes:null},literals:{}}},verdict:null},literals:{format:"wesley.scores/1"}},envelope:{
members:{payload:null,payloadType:null,signatures:{items:{members:{keyid:null,sig:null},literals:{}}}},literals:{}},baseline:{members:{format:null,schema:"Schem\
a",digest:"Digest",annotations:"Annotations",origin:{members:{certificate:"Digest",plan:"Digest"},literals:{}}},literals:{format:"wesley.baseline/1"}},record:{members:{
format:null,phase:null,wesley:null,options:{values:null},inputs:{values:"Digest"},outputs:{values:"Digest"},digest:"Digest"},literals:{format:"wesley.record/1"}},
config:{members:{$schema:null,schema:{items:null},out:null,targets:{items:null},naming:null,rls:null,scalars:{values:{members:{pg:null,ts:null,zod:null},literals:{}}},
types:{members:{bigint:null,date:null},literals:{}},postgres:null,baseline:null,backfill:{members:{size:null,pause:null,time:null,maxLag:null,maxWaiting:null,patience:null},
literals:{}},rehearse:{members:{rows:null,timeout:null,budget:null,seed:null,workload:null},literals:{}},policy:{members:{scs:null,mri:null,tci:null,maxAge:null},
literals:{}}},literals:{}}},Ss={Schema:{members:{enums:{items:"Enum"},tables:{items:"Table"}},literals:{}},Enum:{members:{name:null,values:{items:null},comment:null},
literals:{}},Table:{members:{name:null,columns:{items:"Column"},primaryKey:"PrimaryKey",uniqueConstraints:{items:"UniqueConstraint"},foreignKeys:{items:"Foreign\
Key"},checks:{items:"Check"},indexes:{items:"Index"},rowSecurity:"RowSecurity",policies:{items:"Policy"},grants:{items:"Grant"},comment:null},literals:{}},Column:{
members:{name:null,type:"ColumnType",nullable:null,default:"Expression",generated:"Expression",comment:null},literals:{}},ColumnType:{either:[{members:{kind:null,
name:null,modifiers:{items:null},array:null},literals:{kind:"builtin"}},{members:{kind:null,name:null,array:null},literals:{kind:"enum"}}]},Expression:{members:{
sql:null,columns:{items:null},functions:{items:null}},literals:{}},PrimaryKey:{members:{name:null,columns:{items:null}},literals:{}},UniqueConstraint:{members:{
name:null,columns:{items:null},nullsNotDistinct:null},literals:{}},ForeignKey:{members:{name:null,columns:{items:null},references:{members:{table:null,columns:{
items:null}},literals:{}},onDelete:null,onUpdate:null},literals:{}},Check:{members:{name:null,expression:"Expression"},literals:{}},Index:{members:{name:null,method:null,
unique:null,keys:{items:{members:{expression:"Expression",descending:null,nulls:null,operatorClass:null},literals:{}}},include:{items:null},where:"Expression"},
literals:{}},RowSecurity:{members:{enabled:null,forced:null},literals:{}},Policy:{members:{name:null,command:null,roles:{items:null},using:"Expression",check:"E\
xpression",reads:{items:null}},literals:{}},Grant:{members:{role:null,column:null,privileges:{items:null}},literals:{}},Digest:null,Annotations:{values:"Annotat\
ion"},Annotation:{members:{graphqlName:null,ts:null,zod:null,nullableItems:null,embedded:{members:{type:null,list:null},literals:{}},fields:{items:"EmbeddedFiel\
d"},comment:null,relations:{items:"Relation"},backfill:"Expression",deprecated:null,weight:null,critical:null,sensitive:null,pii:null,uid:null,renamedFrom:null,
renamedValues:{values:null}},literals:{}},EmbeddedField:{members:{name:null,type:"EmbeddedFieldType",list:null,nullable:null,nullableItems:null,comment:null,ts:null,
zod:null,deprecated:null,sensitive:null,pii:null},literals:{}},EmbeddedFieldType:{either:[{members:{kind:null,name:null,modifiers:{items:null}},literals:{kind:"\
builtin"}},{members:{kind:null,name:null},literals:{kind:"enum"}},{members:{kind:null,name:null},literals:{kind:"embedded"}}]},Relation:{members:{name:null,table:null,
list:null,nullable:null,nullableItems:null,comment:null,deprecated:null},literals:{}},Element:{members:{element:"Address",places:{items:"Place"},assertions:{members:{
structure:{items:null},refused:{items:null},allowed:{items:null}},literals:{}}},literals:{}},Address:{members:{kind:null,table:null,name:null},literals:{}},Place:{
members:{file:null,lines:{items:null},sha256:"Digest"},literals:{}},ElementOrigin:{members:{element:null,file:null,line:null,column:null},literals:{}},Change:{either:[
{members:{kind:null,from:null,to:null},literals:{kind:"rename-table"}},{members:{kind:null,table:null,from:null,to:null},literals:{kind:"rename-column"}},{members:{
kind:null,enum:null,from:null,to:null},literals:{kind:"rename-enum-value"}},{members:{kind:null,schema:null},literals:{kind:"add-schema"}},{members:{kind:null,extension:null},
literals:{kind:"add-extension"}},{members:{kind:null,schema:null},literals:{kind:"drop-schema"}},{members:{kind:null,enum:"Enum"},literals:{kind:"add-enum"}},{members:{
kind:null,enum:"Enum"},literals:{kind:"drop-enum"}},{members:{kind:null,enum:null,value:null,before:null},literals:{kind:"add-enum-value"}},{members:{kind:null,
enum:null,value:null},literals:{kind:"drop-enum-value"}},{members:{kind:null,enum:null,from:{items:null},to:{items:null}},literals:{kind:"reorder-enum-values"}},
{members:{kind:null,enum:null,from:null,to:null},literals:{kind:"set-enum-comment"}},{members:{kind:null,table:"Table"},literals:{kind:"add-table"}},{members:{kind:null,
table:"Table"},literals:{kind:"drop-table"}},{members:{kind:null,table:null,from:null,to:null},literals:{kind:"set-table-comment"}},{members:{kind:null,table:null,
column:"Column",backfill:"Expression"},literals:{kind:"add-column"}},{members:{kind:null,table:null,column:"Column"},literals:{kind:"drop-column"}},{members:{kind:null,
table:null,column:null,from:"ColumnType",to:"ColumnType"},literals:{kind:"widen-column"}},{members:{kind:null,table:null,column:null,from:"ColumnType",to:"Colum\
nType"},literals:{kind:"change-column-type"}},{members:{kind:null,table:null,column:null,backfill:"Expression"},literals:{kind:"set-not-null"}},{members:{kind:null,
table:null,column:null},literals:{kind:"drop-not-null"}},{members:{kind:null,table:null,column:null,from:"Expression",to:"Expression"},literals:{kind:"set-defau\
lt"}},{members:{kind:null,table:null,column:null,from:"Expression"},literals:{kind:"drop-default"}},{members:{kind:null,table:null,column:null,from:"Expression",
to:"Expression"},literals:{kind:"change-generated"}},{members:{kind:null,table:null,column:null,from:null,to:null},literals:{kind:"set-column-comment"}},{members:{
kind:null,table:null,from:"PrimaryKey",to:"PrimaryKey",kept:null},literals:{kind:"change-primary-key"}},{members:{kind:null,table:null,constraint:"UniqueConstra\
int"},literals:{kind:"add-unique-constraint"}},{members:{kind:null,table:null,constraint:"UniqueConstraint",kept:null},literals:{kind:"drop-unique-constraint"}},
{members:{kind:null,table:null,from:"UniqueConstraint",to:"UniqueConstraint"},literals:{kind:"change-unique-constraint"}},{members:{kind:null,table:null,foreignKey:"\
ForeignKey"},literals:{kind:"add-foreign-key"}},{members:{kind:null,table:null,foreignKey:"ForeignKey",kept:null},literals:{kind:"drop-foreign-key"}},{members:{
kind:null,table:null,from:"ForeignKey",to:"ForeignKey"},literals:{kind:"change-foreign-key"}},{members:{kind:null,table:null,check:"Check"},literals:{kind:"add-\
check"}},{members:{kind:null,table:null,check:"Check",kept:null},literals:{kind:"drop-check"}},{members:{kind:null,table:null,from:"Check",to:"Check"},literals:{
kind:"change-check"}},{members:{kind:null,table:null,index:"Index"},literals:{kind:"add-index"}},{members:{kind:null,table:null,index:"Index",kept:null},literals:{
kind:"drop-index"}},{members:{kind:null,table:null,from:"Index",to:"Index"},literals:{kind:"change-index"}},{members:{kind:null,table:null,policy:"Policy"},literals:{
kind:"add-policy"}},{members:{kind:null,table:null,policy:"Policy"},literals:{kind:"drop-policy"}},{members:{kind:null,table:null,from:"Policy",to:"Policy"},literals:{
kind:"change-policy"}},{members:{kind:null,table:null,from:"RowSecurity",to:"RowSecurity"},literals:{kind:"set-row-security"}},{members:{kind:null,table:null,grant:"\
Grant"},literals:{kind:"add-grant"}},{members:{kind:null,table:null,grant:"Grant",kept:null},literals:{kind:"drop-grant"}}]},Pace:{members:{size:null,pause:null,
time:null,maxLag:null,maxWaiting:null,patience:null},literals:{}},Step:{members:{id:null,phase:null,do:"Statement",undo:{items:"Statement"},irreversible:null,transaction:null,
lockTimeout:null,statementTimeout:null,retry:"Retry",batch:"Batch",probe:"Probe",claim:"Claim",because:"Address",why:null,binds:null},literals:{}},Statement:{members:{
form:null,on:{items:null},sql:null,done:null,trace:null,leftover:{members:{present:null,remove:null},literals:{}},needs:{items:null},makes:{items:null},drops:{items:null}},
literals:{}},Retry:{members:{times:null,pause:null},literals:{}},Batch:{members:{plan:"Digest",table:null,key:{items:{members:{column:null,type:null},literals:{}}},
size:null,pause:null,time:null,maxLag:null,maxWaiting:null,patience:null,bound:null,end:null,lock:null},literals:{}},Probe:{members:{sql:null,meaning:null},literals:{}},
Claim:{members:{locks:{items:"RelationLock"},scans:{items:null},rewrites:{items:null},blocks:null},literals:{}},RelationLock:{members:{relation:null,mode:null},
literals:{}},Moment:null,Server:{members:{version:null,versionNumber:null,major:null,provider:null,host:null,settings:{values:null},extensions:{items:null}},literals:{}},
RehearsedStep:{members:{id:null,phase:null,milliseconds:null,retries:null,rows:null,observed:null,locks:{items:"RelationLock"},scanned:{items:null},rewrote:{items:null},
held:null,wal:null,waited:"Waits",queued:"Queue"},literals:{}},Waits:{members:{reads:null,writes:null,control:null,behind:null,who:null,refused:null},literals:{}},
Queue:{members:{lockTimeout:null,gaveUp:null,waited:null,who:{items:null}},literals:{}},CheckResult:{members:{check:null,verdict:null,detail:null},literals:{}},
TestRun:{members:{planned:null,results:{items:{members:{number:null,ok:null,description:null},literals:{}}},brokeOff:null},literals:{}},Coverage:{members:{value:"\
BasisPoints",groups:{items:{members:{group:null,covered:null,elements:null,coveredWeight:null,weight:null},literals:{}}},off:{items:null},missing:{items:{members:{
element:null,weight:null,groups:{items:null}},literals:{}}}},literals:{}},BasisPoints:null,Confidence:{members:{value:"BasisPoints",parts:{items:{members:{part:null,
share:null,passed:null,of:null,missing:{items:null}},literals:{}}}},literals:{}},Risk:{members:{value:"BasisPoints",riskiest:"StepRisk",steps:{items:"StepRisk"}},
literals:{}},StepRisk:{members:{step:null,value:"BasisPoints",blocks:null,lasts:null,observed:null,wayBack:null},literals:{}}};0&&(module.exports={definitions,layouts,validators});
