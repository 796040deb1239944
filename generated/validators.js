// Made by scripts/generate.mjs; do not edit.
var Qi=(i,n)=>()=>{try{return n||i((n={exports:{}}).exports,n),n.exports}catch(f){throw n=0,f}};var xi=Qi(Re=>{"use strict";Object.defineProperty(Re,"__esModule",{value:!0});function Si(i){let n=i.length,f=0,a=0,p;for(;a<
n;)f++,p=i.charCodeAt(a++),p>=55296&&p<=56319&&a<n&&(p=i.charCodeAt(a),(p&64512)===56320&&a++);return f}Re.default=Si;Si.
code='require("ajv/dist/runtime/ucs2length").default'});var Zi=Ii,q={type:"object",required:["apiVersion","kind"],properties:{apiVersion:{type:"string",enum:["flotilla.dev/v1al\
pha1"]},kind:{type:"string",enum:["Project"]},apps:{type:"array",maxItems:1e3,items:{type:"string",minLength:1},default:[
"apps/*/model-infer.yaml"]},output:{type:"string",minLength:1},agents:{type:"array",items:{type:"string",enum:["argocd",
"flux"]},default:["argocd","flux"]},promotion:{type:"string",enum:["pull-request","automatic"]},handover:{type:"boolean"},
crd:{type:"boolean"},kubernetes:{type:"string",enum:["1.35","1.36"]},gang:{$ref:"#/definitions/ProjectGang"},limits:{$ref:"\
#/definitions/ProjectLimits"},argocd:{$ref:"#/definitions/ProjectArgocd"},flux:{$ref:"#/definitions/ProjectFlux"},policies:{
$ref:"#/definitions/ProjectPolicies"},environments:{type:"array",maxItems:100,items:{$ref:"#/definitions/ProjectEnvironm\
ent"}}},additionalProperties:!1},h=Object.prototype.hasOwnProperty,m=xi().default,Te={type:"object",properties:{taskKey:{
type:"string",enum:["roleReplica","role","revision"]},form:{type:"string",enum:["tasks","subGroups"]},formOf:{type:"obje\
ct",additionalProperties:{type:"string",enum:["tasks","subGroups"]}}},additionalProperties:!1};function Oe(i,{instancePath:n="",
parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="taskKey"||r==="form"||r==="formOf")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.taskKey!==void 0){let r=i.taskKey;if(typeof r!="string"){let s={instancePath:n+"/taskK\
ey",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="roleReplica"||r==="role"||r==="revisio\
n")){let s={instancePath:n+"/taskKey",keyword:"enum",params:{allowedValues:Te.properties.taskKey.enum}};e===null?e=[s]:e.
push(s),t++}}if(i.form!==void 0){let r=i.form;if(typeof r!="string"){let s={instancePath:n+"/form",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="tasks"||r==="subGroups")){let s={instancePath:n+"/form",keyword:"\
enum",params:{allowedValues:Te.properties.form.enum}};e===null?e=[s]:e.push(s),t++}}if(i.formOf!==void 0){let r=i.formOf;
if(r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let o=r[s];if(typeof o!="string"){let y={instancePath:n+"/fo\
rmOf/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),t++}if(!(o===
"tasks"||o==="subGroups")){let y={instancePath:n+"/formOf/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"enum",params:{
allowedValues:Te.properties.formOf.additionalProperties.enum}};e===null?e=[y]:e.push(y),t++}}else{let s={instancePath:n+
"/formOf",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Oe.errors=e,t===0}function Me(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(r!=="pods"){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.pods!==void 0){let r=i.pods;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
let s={instancePath:n+"/pods",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&
isFinite(r)){if(r>1e6||isNaN(r)){let s={instancePath:n+"/pods",keyword:"maximum",params:{comparison:"<=",limit:1e6}};e===
null?e=[s]:e.push(s),t++}if(r<1||isNaN(r)){let s={instancePath:n+"/pods",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[s]:e.push(s),t++}}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return Me.errors=e,t===0}var _i={type:"string",enum:["model","group"]};function V(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){
let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}if(!(i==="model"||i==="group")){let r={instancePath:n,keyword:"enum",params:{allowedValues:_i.enum}};e===null?e=[
r]:e.push(r),t++}return V.errors=e,t===0}function Ge(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.repository===void 0){let r={instancePath:n,keyword:"req\
uired",params:{missingProperty:"repository"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="repository"||r==="br\
anch"||r==="path"||r==="project"||r==="namespace"||r==="split")){let s={instancePath:n,keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.repository!==void 0){let r=i.repository;if(typeof r=="string"){
if(m(r)<1){let s={instancePath:n+"/repository",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:n+"/repository",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(i.branch!==void 0){
let r=i.branch;if(typeof r=="string"){if(m(r)<1){let s={instancePath:n+"/branch",keyword:"minLength",params:{limit:1}};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/branch",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),t++}}if(i.path!==void 0){let r=i.path;if(typeof r=="string"){if(m(r)<1){let s={instancePath:n+"/path",keyword:"minLen\
gth",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/path",keyword:"type",params:{type:"str\
ing"}};e===null?e=[s]:e.push(s),t++}}if(i.project!==void 0){let r=i.project;if(typeof r=="string"){if(m(r)<1){let s={instancePath:n+
"/project",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/project",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(i.namespace!==void 0){let r=i.namespace;if(typeof r=="str\
ing"){if(m(r)<1){let s={instancePath:n+"/namespace",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:n+"/namespace",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}i.split!==void 0&&
(V(i.split,{instancePath:n+"/split",parentData:i,parentDataProperty:"split",rootData:p})||(e=l(e,V.errors),t=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ge.errors=e,t===0}function Ie(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="source"||r==="path"||r==="namespace"||r==="split")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.source!==void 0){let r=i.
source;if(typeof r=="string"){if(m(r)<1){let s={instancePath:n+"/source",keyword:"minLength",params:{limit:1}};e===null?
e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/source",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),
t++}}if(i.path!==void 0){let r=i.path;if(typeof r=="string"){if(m(r)<1){let s={instancePath:n+"/path",keyword:"minLength",
params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/path",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),t++}}if(i.namespace!==void 0){let r=i.namespace;if(typeof r=="string"){if(m(r)<1){let s={instancePath:n+
"/namespace",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/namespace",
keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}i.split!==void 0&&(V(i.split,{instancePath:n+"/spli\
t",parentData:i,parentDataProperty:"split",rootData:p})||(e=l(e,V.errors),t=e.length))}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ie.errors=e,t===0}var Ji={type:"object",properties:{podSecurity:{
type:"string",enum:["privileged","baseline","restricted"]},kyverno:{type:"array",items:{$ref:"#/definitions/ProjectKyver\
noPolicy"}}},additionalProperties:!1};function Le(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.policy===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"policy"}};
e===null?e=[r]:e.push(r),t++}if(i.rules===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"rule\
s"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="policy"||r==="rules")){let s={instancePath:n,keyword:"additio\
nalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.policy!==void 0){let r=i.policy;if(typeof r==
"string"){if(m(r)<1){let s={instancePath:n+"/policy",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:n+"/policy",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(i.rules!==void 0){
let r=i.rules;if(Array.isArray(r)){if(r.length<1){let o={instancePath:n+"/rules",keyword:"minItems",params:{limit:1}};e===
null?e=[o]:e.push(o),t++}let s=r.length;for(let o=0;o<s;o++){let y=r[o];if(typeof y=="string"){if(m(y)<1){let u={instancePath:n+
"/rules/"+o,keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:n+"/rules/"+o,keyword:"\
type",params:{type:"string"}};e===null?e=[u]:e.push(u),t++}}}else{let s={instancePath:n+"/rules",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return Le.errors=e,t===0}function Ue(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="podSecurity"||r==="kyverno")){let s={
instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.podSecurity!==
void 0){let r=i.podSecurity;if(typeof r!="string"){let s={instancePath:n+"/podSecurity",keyword:"type",params:{type:"str\
ing"}};e===null?e=[s]:e.push(s),t++}if(!(r==="privileged"||r==="baseline"||r==="restricted")){let s={instancePath:n+"/po\
dSecurity",keyword:"enum",params:{allowedValues:Ji.properties.podSecurity.enum}};e===null?e=[s]:e.push(s),t++}}if(i.kyverno!==
void 0){let r=i.kyverno;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)Le(r[o],{instancePath:n+"/kyverno/"+o,parentData:r,
parentDataProperty:o,rootData:p})||(e=l(e,Le.errors),t=e.length)}else{let s={instancePath:n+"/kyverno",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return Ue.errors=e,t===0}var Xi=new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","u");function $(i,{instancePath:n="",parentData:f,parentDataProperty:a,
rootData:p=i}={}){let e=null,t=0;if(typeof i=="string"){if(m(i)>63){let r={instancePath:n,keyword:"maxLength",params:{limit:63}};
e===null?e=[r]:e.push(r),t++}if(!Xi.test(i)){let r={instancePath:n,keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9\
]*[a-z0-9])?$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}return $.errors=e,t===0}var Yi={type:"object",properties:{path:{type:"string",minLength:1},patch:{type:[
"object","array"]},target:{$ref:"#/definitions/ProjectTarget"}},additionalProperties:!1};function Ke(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="name"||r==="namespace")){let s={instancePath:n,keyword:"additionalProp\
erties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0){let r=i.name;if(typeof r=="strin\
g"){if(m(r)<1){let s={instancePath:n+"/name",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(i.namespace!==void 0){let r=i.
namespace;if(typeof r=="string"){if(m(r)<1){let s={instancePath:n+"/namespace",keyword:"minLength",params:{limit:1}};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/namespace",keyword:"type",params:{type:"string"}};e===null?e=[s]:
e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ke.
errors=e,t===0}function ze(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="path"||r==="patch"||r==="target")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.path!==void 0){let r=i.path;
if(typeof r=="string"){if(m(r)<1){let s={instancePath:n+"/path",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(
s),t++}}else{let s={instancePath:n+"/path",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(i.patch!==
void 0){let r=i.patch;if(!r||typeof r!="object"){let s={instancePath:n+"/patch",keyword:"type",params:{type:Yi.properties.
patch.type}};e===null?e=[s]:e.push(s),t++}}i.target!==void 0&&(Ke(i.target,{instancePath:n+"/target",parentData:i,parentDataProperty:"\
target",rootData:p})||(e=l(e,Ke.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),t++}return ze.errors=e,t===0}function He(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="name"||r==="newName"||r==="newTag"||r==="digest")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0){let r=i.name;
if(typeof r=="string"){if(m(r)<1){let s={instancePath:n+"/name",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(
s),t++}}else{let s={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(i.newName!==
void 0){let r=i.newName;if(typeof r=="string"){if(m(r)<1){let s={instancePath:n+"/newName",keyword:"minLength",params:{limit:1}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/newName",keyword:"type",params:{type:"string"}};e===null?e=[s]:
e.push(s),t++}}if(i.newTag!==void 0){let r=i.newTag;if(typeof r=="string"){if(m(r)<1){let s={instancePath:n+"/newTag",keyword:"\
minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/newTag",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}}if(i.digest!==void 0){let r=i.digest;if(typeof r=="string"){if(m(r)<1){let s={instancePath:n+
"/digest",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/digest",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"obj\
ect"}};e===null?e=[r]:e.push(r),t++}return He.errors=e,t===0}var es=new RegExp("^[a-z][-a-z0-9]*$","u");function Be(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){
let e=null,t=0;if(typeof i=="string"){if(m(i)>40){let r={instancePath:n,keyword:"maxLength",params:{limit:40}};e===null?
e=[r]:e.push(r),t++}if(!es.test(i)){let r={instancePath:n,keyword:"pattern",params:{pattern:"^[a-z][-a-z0-9]*$"}};e===null?
e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return Be.
errors=e,t===0}function d(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){for(let r in i)if(typeof i[r]!="string"){let s={instancePath:n+"/"+r.replace(/~/g,"~0").replace(
/\//g,"~1"),keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}else{let r={instancePath:n,keyword:"typ\
e",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return d.errors=e,t===0}function We(i,{instancePath:n="",parentData:f,
parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let r={
instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r===
"name"||r==="patches"||r==="images"||r==="namespace"||r==="namePrefix"||r==="labels"||r==="annotations")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&($(i.name,
{instancePath:n+"/name",parentData:i,parentDataProperty:"name",rootData:p})||(e=l(e,$.errors),t=e.length)),i.patches!==void 0){
let r=i.patches;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)ze(r[o],{instancePath:n+"/patches/"+o,parentData:r,
parentDataProperty:o,rootData:p})||(e=l(e,ze.errors),t=e.length)}else{let s={instancePath:n+"/patches",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.images!==void 0){let r=i.images;if(Array.isArray(r)){if(r.length>1e3){
let o={instancePath:n+"/images",keyword:"maxItems",params:{limit:1e3}};e===null?e=[o]:e.push(o),t++}let s=r.length;for(let o=0;o<
s;o++)He(r[o],{instancePath:n+"/images/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,He.errors),t=e.length)}else{
let s={instancePath:n+"/images",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}i.namespace!==void 0&&
($(i.namespace,{instancePath:n+"/namespace",parentData:i,parentDataProperty:"namespace",rootData:p})||(e=l(e,$.errors),t=
e.length)),i.namePrefix!==void 0&&(Be(i.namePrefix,{instancePath:n+"/namePrefix",parentData:i,parentDataProperty:"namePr\
efix",rootData:p})||(e=l(e,Be.errors),t=e.length)),i.labels!==void 0&&(d(i.labels,{instancePath:n+"/labels",parentData:i,
parentDataProperty:"labels",rootData:p})||(e=l(e,d.errors),t=e.length)),i.annotations!==void 0&&(d(i.annotations,{instancePath:n+
"/annotations",parentData:i,parentDataProperty:"annotations",rootData:p})||(e=l(e,d.errors),t=e.length))}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return We.errors=e,t===0}function Ii(i,{instancePath:n="",
parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),t++}if(i.
kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!h.call(q.properties,r)){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[s]:e.push(s),t++}if(i.apiVersion!==void 0){let r=i.apiVersion;if(typeof r!="string"){let s={instancePath:n+"/apiVersi\
on",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="flotilla.dev/v1alpha1"){let s={instancePath:n+
"/apiVersion",keyword:"enum",params:{allowedValues:q.properties.apiVersion.enum}};e===null?e=[s]:e.push(s),t++}}if(i.kind!==
void 0){let r=i.kind;if(typeof r!="string"){let s={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),t++}if(r!=="Project"){let s={instancePath:n+"/kind",keyword:"enum",params:{allowedValues:q.properties.kind.
enum}};e===null?e=[s]:e.push(s),t++}}if(i.apps!==void 0){let r=i.apps;if(Array.isArray(r)){if(r.length>1e3){let o={instancePath:n+
"/apps",keyword:"maxItems",params:{limit:1e3}};e===null?e=[o]:e.push(o),t++}let s=r.length;for(let o=0;o<s;o++){let y=r[o];
if(typeof y=="string"){if(m(y)<1){let u={instancePath:n+"/apps/"+o,keyword:"minLength",params:{limit:1}};e===null?e=[u]:
e.push(u),t++}}else{let u={instancePath:n+"/apps/"+o,keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),t++}}}else{
let s={instancePath:n+"/apps",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.output!==void 0){
let r=i.output;if(typeof r=="string"){if(m(r)<1){let s={instancePath:n+"/output",keyword:"minLength",params:{limit:1}};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/output",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),t++}}if(i.agents!==void 0){let r=i.agents;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++){let y=r[o];if(typeof y!=
"string"){let u={instancePath:n+"/agents/"+o,keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),t++}if(!(y===
"argocd"||y==="flux")){let u={instancePath:n+"/agents/"+o,keyword:"enum",params:{allowedValues:q.properties.agents.items.
enum}};e===null?e=[u]:e.push(u),t++}}}else{let s={instancePath:n+"/agents",keyword:"type",params:{type:"array"}};e===null?
e=[s]:e.push(s),t++}}if(i.promotion!==void 0){let r=i.promotion;if(typeof r!="string"){let s={instancePath:n+"/promotion",
keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="pull-request"||r==="automatic")){let s={instancePath:n+
"/promotion",keyword:"enum",params:{allowedValues:q.properties.promotion.enum}};e===null?e=[s]:e.push(s),t++}}if(i.handover!==
void 0&&typeof i.handover!="boolean"){let r={instancePath:n+"/handover",keyword:"type",params:{type:"boolean"}};e===null?
e=[r]:e.push(r),t++}if(i.crd!==void 0&&typeof i.crd!="boolean"){let r={instancePath:n+"/crd",keyword:"type",params:{type:"\
boolean"}};e===null?e=[r]:e.push(r),t++}if(i.kubernetes!==void 0){let r=i.kubernetes;if(typeof r!="string"){let s={instancePath:n+
"/kubernetes",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="1.35"||r==="1.36")){let s={instancePath:n+
"/kubernetes",keyword:"enum",params:{allowedValues:q.properties.kubernetes.enum}};e===null?e=[s]:e.push(s),t++}}if(i.gang!==
void 0&&(Oe(i.gang,{instancePath:n+"/gang",parentData:i,parentDataProperty:"gang",rootData:p})||(e=l(e,Oe.errors),t=e.length)),
i.limits!==void 0&&(Me(i.limits,{instancePath:n+"/limits",parentData:i,parentDataProperty:"limits",rootData:p})||(e=l(e,
Me.errors),t=e.length)),i.argocd!==void 0&&(Ge(i.argocd,{instancePath:n+"/argocd",parentData:i,parentDataProperty:"argoc\
d",rootData:p})||(e=l(e,Ge.errors),t=e.length)),i.flux!==void 0&&(Ie(i.flux,{instancePath:n+"/flux",parentData:i,parentDataProperty:"\
flux",rootData:p})||(e=l(e,Ie.errors),t=e.length)),i.policies!==void 0&&(Ue(i.policies,{instancePath:n+"/policies",parentData:i,
parentDataProperty:"policies",rootData:p})||(e=l(e,Ue.errors),t=e.length)),i.environments!==void 0){let r=i.environments;
if(Array.isArray(r)){if(r.length>100){let o={instancePath:n+"/environments",keyword:"maxItems",params:{limit:100}};e===null?
e=[o]:e.push(o),t++}let s=r.length;for(let o=0;o<s;o++)We(r[o],{instancePath:n+"/environments/"+o,parentData:r,parentDataProperty:o,
rootData:p})||(e=l(e,We.errors),t=e.length)}else{let s={instancePath:n+"/environments",keyword:"type",params:{type:"arra\
y"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return Ii.errors=e,t===0}var rs=Li,qe={type:"object",required:["apiVersion","kind","metadata","target","generatio\
n","groups"],properties:{apiVersion:{type:"string",enum:["flotilla.dev/v1alpha1"]},kind:{type:"string",enum:["Rollout"]},
metadata:{$ref:"#/definitions/RolloutMetadata"},target:{$ref:"#/definitions/Revision"},generation:{type:"integer",minimum:1,
maximum:9007199254740991},paused:{type:"boolean"},partition:{type:"integer",minimum:0,maximum:2147483647},stage:{type:"i\
nteger",minimum:0,maximum:2147483647},surge:{type:"integer",minimum:0,maximum:2147483647},rolledBackFrom:{$ref:"#/defini\
tions/Revision"},groups:{type:"array",items:{$ref:"#/definitions/RolloutGroups"}},accepted:{type:"array",items:{$ref:"#/\
definitions/AcceptedOutage"}}},additionalProperties:!1};function Qe(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.push(r),t++}if(i.namespace===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name\
space"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="name"||r==="namespace")){let s={instancePath:n,keyword:"a\
dditionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0){let r=i.name;if(typeof r==
"string"){if(m(r)<1){let s={instancePath:n+"/name",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(i.namespace!==void 0){
let r=i.namespace;if(typeof r=="string"){if(m(r)<1){let s={instancePath:n+"/namespace",keyword:"minLength",params:{limit:1}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/namespace",keyword:"type",params:{type:"string"}};e===null?e=
[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Qe.
errors=e,t===0}var is=new RegExp("^[bcdfghjklmnpqrstvwxz2456789]{10}$","u");function w(i,{instancePath:n="",parentData:f,parentDataProperty:a,
rootData:p=i}={}){let e=null,t=0;if(typeof i=="string"){if(!is.test(i)){let r={instancePath:n,keyword:"pattern",params:{
pattern:"^[bcdfghjklmnpqrstvwxz2456789]{10}$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return w.errors=e,t===0}var ss=new RegExp("^[0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*$","u");function O(i,{instancePath:n="",parentData:f,parentDataProperty:a,
rootData:p=i}={}){let e=null,t=0;if(typeof i=="string"){if(!ss.test(i)){let r={instancePath:n,keyword:"pattern",params:{
pattern:"^[0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"typ\
e",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return O.errors=e,t===0}function Ze(i,{instancePath:n="",parentData:f,
parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.revision===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"revision"}};e===null?e=[r]:e.push(r),t++}if(i.ordinals===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"ordinals"}};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="revision"||r==="ordinals")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}i.revision!==void 0&&(w(i.revision,{instancePath:n+"/revision",parentData:i,parentDataProperty:"\
revision",rootData:p})||(e=l(e,w.errors),t=e.length)),i.ordinals!==void 0&&(O(i.ordinals,{instancePath:n+"/ordinals",parentData:i,
parentDataProperty:"ordinals",rootData:p})||(e=l(e,O.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return Ze.errors=e,t===0}var ts=new RegExp("^[0-9a-f]{40,64}$","u");function _e(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"model"}};e===null?e=[r]:e.push(r),t++}if(i.groups===void 0){let r={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"groups"}};e===null?e=[r]:e.push(r),t++}if(i.from===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"from"}};e===null?e=[r]:e.push(r),t++}if(i.to===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"to"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="model"||r==="groups"||r===
"from"||r==="to"||r==="head")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r=="string"){if(m(r)<3){let s={instancePath:n+"/model",
keyword:"minLength",params:{limit:3}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/model",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),t++}}if(i.groups!==void 0&&(O(i.groups,{instancePath:n+"/groups",parentData:i,parentDataProperty:"\
groups",rootData:p})||(e=l(e,O.errors),t=e.length)),i.from!==void 0&&(w(i.from,{instancePath:n+"/from",parentData:i,parentDataProperty:"\
from",rootData:p})||(e=l(e,w.errors),t=e.length)),i.to!==void 0&&(w(i.to,{instancePath:n+"/to",parentData:i,parentDataProperty:"\
to",rootData:p})||(e=l(e,w.errors),t=e.length)),i.head!==void 0){let r=i.head;if(typeof r=="string"){if(!ts.test(r)){let s={
instancePath:n+"/head",keyword:"pattern",params:{pattern:"^[0-9a-f]{40,64}$"}};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:n+"/head",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return _e.errors=e,t===0}function Li(i,{instancePath:n="",
parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),t++}if(i.
kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(i.
metadata===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(r),
t++}if(i.target===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"target"}};e===null?e=[r]:e.push(
r),t++}if(i.generation===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"generation"}};e===null?
e=[r]:e.push(r),t++}if(i.groups===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"groups"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(!h.call(qe.properties,r)){let s={instancePath:n,keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0){let r=i.apiVersion;if(typeof r!="s\
tring"){let s={instancePath:n+"/apiVersion",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="\
flotilla.dev/v1alpha1"){let s={instancePath:n+"/apiVersion",keyword:"enum",params:{allowedValues:qe.properties.apiVersion.
enum}};e===null?e=[s]:e.push(s),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let s={instancePath:n+"/kin\
d",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="Rollout"){let s={instancePath:n+"/kind",keyword:"\
enum",params:{allowedValues:qe.properties.kind.enum}};e===null?e=[s]:e.push(s),t++}}if(i.metadata!==void 0&&(Qe(i.metadata,
{instancePath:n+"/metadata",parentData:i,parentDataProperty:"metadata",rootData:p})||(e=l(e,Qe.errors),t=e.length)),i.target!==
void 0&&(w(i.target,{instancePath:n+"/target",parentData:i,parentDataProperty:"target",rootData:p})||(e=l(e,w.errors),t=
e.length)),i.generation!==void 0){let r=i.generation;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+
"/generation",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>
9007199254740991||isNaN(r)){let s={instancePath:n+"/generation",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
e===null?e=[s]:e.push(s),t++}if(r<1||isNaN(r)){let s={instancePath:n+"/generation",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[s]:e.push(s),t++}}}if(i.paused!==void 0&&typeof i.paused!="boolean"){let r={instancePath:n+"/p\
aused",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.partition!==void 0){let r=i.partition;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/partition",keyword:"type",params:{type:"integer"}};e===
null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/partitio\
n",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<0||isNaN(r)){let s={instancePath:n+
"/partition",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}}if(i.stage!==void 0){let r=i.
stage;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/stage",keyword:"type",params:{type:"\
integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+
"/stage",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<0||isNaN(r)){let s={
instancePath:n+"/stage",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}}if(i.surge!==
void 0){let r=i.surge;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/surge",keyword:"\
type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){
let s={instancePath:n+"/surge",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}
if(r<0||isNaN(r)){let s={instancePath:n+"/surge",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(
s),t++}}}if(i.rolledBackFrom!==void 0&&(w(i.rolledBackFrom,{instancePath:n+"/rolledBackFrom",parentData:i,parentDataProperty:"\
rolledBackFrom",rootData:p})||(e=l(e,w.errors),t=e.length)),i.groups!==void 0){let r=i.groups;if(Array.isArray(r)){let s=r.
length;for(let o=0;o<s;o++)Ze(r[o],{instancePath:n+"/groups/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,Ze.
errors),t=e.length)}else{let s={instancePath:n+"/groups",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),
t++}}if(i.accepted!==void 0){let r=i.accepted;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)_e(r[o],{instancePath:n+
"/accepted/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,_e.errors),t=e.length)}else{let s={instancePath:n+
"/accepted",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"typ\
e",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Li.errors=e,t===0}var ns=Ui,Ri={type:"object",required:["\
apiVersion","kind","metadata","spec"],properties:{apiVersion:{type:"string",enum:["workload.matrixinfer.ai/v1alpha1"]},kind:{
type:"string",enum:["ModelInfer"]},metadata:{$ref:"#/definitions/ModelInferMetadata"},spec:{$ref:"#/definitions/ModelInf\
erSpec@1.35"},status:{}},additionalProperties:!1},os={type:"object",required:["name"],properties:{name:{type:"string"},namespace:{
type:"string"},labels:{$ref:"#/definitions/StringMap"},annotations:{$ref:"#/definitions/StringMap"},uid:{},resourceVersion:{},
generation:{},creationTimestamp:{},deletionTimestamp:{},deletionGracePeriodSeconds:{},managedFields:{},ownerReferences:{},
finalizers:{},selfLink:{}},additionalProperties:!1};function M(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!h.call(os.properties,r)){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.
name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.namespace!==
void 0&&typeof i.namespace!="string"){let r={instancePath:n+"/namespace",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}i.labels!==void 0&&(d(i.labels,{instancePath:n+"/labels",parentData:i,parentDataProperty:"labels",rootData:p})||
(e=l(e,d.errors),t=e.length)),i.annotations!==void 0&&(d(i.annotations,{instancePath:n+"/annotations",parentData:i,parentDataProperty:"\
annotations",rootData:p})||(e=l(e,d.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return M.errors=e,t===0}var ps={type:"object",required:["schedulerName","template"],properties:{
replicas:{type:"integer",minimum:0,maximum:2147483647},schedulerName:{type:"string"},recoveryPolicy:{type:"string",enum:[
"RoleRecreate","InferGroupRecreate","None"]},rolloutStrategy:{$ref:"#/definitions/RolloutStrategy"},topologySpreadConstraints:{
type:"array",items:{$ref:"#/definitions/TopologySpreadConstraint"}},template:{$ref:"#/definitions/GroupTemplate@1.35"}},
additionalProperties:!1},ls={type:"object",properties:{type:{type:"string",enum:["InferGroupRollingUpdate"]},rollingUpdateConfiguration:{
$ref:"#/definitions/RollingUpdateConfiguration"}},additionalProperties:!1},Ti={type:"object",properties:{maxUnavailable:{
type:["integer","string"]},maxSurge:{type:["integer","string"]},partition:{type:"integer",minimum:0,maximum:2147483647}},
additionalProperties:!1};function Je(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,
t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="maxUnavailable"||r==="maxSurge"||r==="partitio\
n")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.
maxUnavailable!==void 0){let r=i.maxUnavailable;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="str\
ing"){let s={instancePath:n+"/maxUnavailable",keyword:"type",params:{type:Ti.properties.maxUnavailable.type}};e===null?e=
[s]:e.push(s),t++}}if(i.maxSurge!==void 0){let r=i.maxSurge;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!=
"string"){let s={instancePath:n+"/maxSurge",keyword:"type",params:{type:Ti.properties.maxSurge.type}};e===null?e=[s]:e.push(
s),t++}}if(i.partition!==void 0){let r=i.partition;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+
"/partition",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>
2147483647||isNaN(r)){let s={instancePath:n+"/partition",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===
null?e=[s]:e.push(s),t++}if(r<0||isNaN(r)){let s={instancePath:n+"/partition",keyword:"minimum",params:{comparison:">=",
limit:0}};e===null?e=[s]:e.push(s),t++}}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[
r]:e.push(r),t++}return Je.errors=e,t===0}function G(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="type"||r==="rollingUpdateConfigurat\
ion")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}
if(i.type!==void 0){let r=i.type;if(typeof r!="string"){let s={instancePath:n+"/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[s]:e.push(s),t++}if(r!=="InferGroupRollingUpdate"){let s={instancePath:n+"/type",keyword:"enum",params:{
allowedValues:ls.properties.type.enum}};e===null?e=[s]:e.push(s),t++}}i.rollingUpdateConfiguration!==void 0&&(Je(i.rollingUpdateConfiguration,
{instancePath:n+"/rollingUpdateConfiguration",parentData:i,parentDataProperty:"rollingUpdateConfiguration",rootData:p})||
(e=l(e,Je.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
t++}return G.errors=e,t===0}var $e={type:"object",required:["maxSkew","topologyKey","whenUnsatisfiable"],properties:{labelSelector:{
$ref:"#/definitions/LabelSelector"},matchLabelKeys:{type:"array",items:{type:"string"}},maxSkew:{type:"integer",minimum:-2147483648,
maximum:2147483647},minDomains:{type:"integer",minimum:-2147483648,maximum:2147483647},nodeAffinityPolicy:{type:"string",
enum:["Honor","Ignore"]},nodeTaintsPolicy:{type:"string",enum:["Honor","Ignore"]},topologyKey:{type:"string"},whenUnsatisfiable:{
type:"string",enum:["DoNotSchedule","ScheduleAnyway"]}},additionalProperties:!1};function Xe(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.key===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"key"}};e===
null?e=[r]:e.push(r),t++}if(i.operator===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"opera\
tor"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="key"||r==="operator"||r==="values")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.key!==void 0&&typeof i.key!=
"string"){let r={instancePath:n+"/key",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.operator!==
void 0&&typeof i.operator!="string"){let r={instancePath:n+"/operator",keyword:"type",params:{type:"string"}};e===null?e=
[r]:e.push(r),t++}if(i.values!==void 0){let r=i.values;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!=
"string"){let y={instancePath:n+"/values/"+o,keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),t++}}else{let s={
instancePath:n+"/values",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Xe.errors=e,t===0}function P(i,{instancePath:n="",
parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="matchExpressions"||r==="matchLabels")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.matchExpressions!==void 0){let r=i.matchExpressions;if(Array.isArray(r)){let s=r.length;
for(let o=0;o<s;o++)Xe(r[o],{instancePath:n+"/matchExpressions/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(
e,Xe.errors),t=e.length)}else{let s={instancePath:n+"/matchExpressions",keyword:"type",params:{type:"array"}};e===null?e=
[s]:e.push(s),t++}}if(i.matchLabels!==void 0){let r=i.matchLabels;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)
if(typeof r[s]!="string"){let o={instancePath:n+"/matchLabels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",
params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}else{let s={instancePath:n+"/matchLabels",keyword:"type",params:{type:"\
object"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),t++}return P.errors=e,t===0}function A(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.maxSkew===void 0){let r={instancePath:n,keyword:"requir\
ed",params:{missingProperty:"maxSkew"}};e===null?e=[r]:e.push(r),t++}if(i.topologyKey===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"topologyKey"}};e===null?e=[r]:e.push(r),t++}if(i.whenUnsatisfiable===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"whenUnsatisfiable"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="l\
abelSelector"||r==="matchLabelKeys"||r==="maxSkew"||r==="minDomains"||r==="nodeAffinityPolicy"||r==="nodeTaintsPolicy"||
r==="topologyKey"||r==="whenUnsatisfiable")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.labelSelector!==void 0&&(P(i.labelSelector,{instancePath:n+"/labelSelector",parentData:i,
parentDataProperty:"labelSelector",rootData:p})||(e=l(e,P.errors),t=e.length)),i.matchLabelKeys!==void 0){let r=i.matchLabelKeys;
if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let y={instancePath:n+"/matchLabelKeys\
/"+o,keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),t++}}else{let s={instancePath:n+"/matchLabelKeys",keyword:"\
type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.maxSkew!==void 0){let r=i.maxSkew;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/maxSkew",keyword:"type",params:{type:"integer"}};e===null?e=[s]:
e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/maxSkew",keyword:"m\
aximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+
"/maxSkew",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}if(i.minDomains!==
void 0){let r=i.minDomains;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/minDomains",
keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||
isNaN(r)){let s={instancePath:n+"/minDomains",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:
e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/minDomains",keyword:"minimum",params:{comparison:">=",
limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}if(i.nodeAffinityPolicy!==void 0){let r=i.nodeAffinityPolicy;if(typeof r!=
"string"){let s={instancePath:n+"/nodeAffinityPolicy",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}
if(!(r==="Honor"||r==="Ignore")){let s={instancePath:n+"/nodeAffinityPolicy",keyword:"enum",params:{allowedValues:$e.properties.
nodeAffinityPolicy.enum}};e===null?e=[s]:e.push(s),t++}}if(i.nodeTaintsPolicy!==void 0){let r=i.nodeTaintsPolicy;if(typeof r!=
"string"){let s={instancePath:n+"/nodeTaintsPolicy",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}
if(!(r==="Honor"||r==="Ignore")){let s={instancePath:n+"/nodeTaintsPolicy",keyword:"enum",params:{allowedValues:$e.properties.
nodeTaintsPolicy.enum}};e===null?e=[s]:e.push(s),t++}}if(i.topologyKey!==void 0&&typeof i.topologyKey!="string"){let r={
instancePath:n+"/topologyKey",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.whenUnsatisfiable!==
void 0){let r=i.whenUnsatisfiable;if(typeof r!="string"){let s={instancePath:n+"/whenUnsatisfiable",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="DoNotSchedule"||r==="ScheduleAnyway")){let s={instancePath:n+"/wh\
enUnsatisfiable",keyword:"enum",params:{allowedValues:$e.properties.whenUnsatisfiable.enum}};e===null?e=[s]:e.push(s),t++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return A.errors=e,t===0}var fs=new RegExp("^[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?$","u");function N(i,{instancePath:n="",parentData:f,parentDataProperty:a,
rootData:p=i}={}){let e=null,t=0;if(typeof i=="string"){if(m(i)>12){let r={instancePath:n,keyword:"maxLength",params:{limit:12}};
e===null?e=[r]:e.push(r),t++}if(!fs.test(i)){let r={instancePath:n,keyword:"pattern",params:{pattern:"^[a-zA-Z0-9]([-a-z\
A-Z0-9]*[a-zA-Z0-9])?$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}return N.errors=e,t===0}function j(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){for(let r in i)if(!(r==="labels"||r==="annotations"||r==="creationTimestamp")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.labels!==void 0&&(d(i.labels,
{instancePath:n+"/labels",parentData:i,parentDataProperty:"labels",rootData:p})||(e=l(e,d.errors),t=e.length)),i.annotations!==
void 0&&(d(i.annotations,{instancePath:n+"/annotations",parentData:i,parentDataProperty:"annotations",rootData:p})||(e=l(
e,d.errors),t=e.length)),i.creationTimestamp!==void 0&&i.creationTimestamp!==null){let r={instancePath:n+"/creationTimes\
tamp",keyword:"type",params:{type:"null"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return j.errors=e,t===0}var Se={type:"object",required:["containers"],properties:{
activeDeadlineSeconds:{type:"integer",minimum:-9223372036854776e3,exclusiveMaximum:9223372036854776e3},affinity:{$ref:"#\
/definitions/Affinity"},automountServiceAccountToken:{type:"boolean"},containers:{type:"array",items:{$ref:"#/definition\
s/Container"}},dnsConfig:{$ref:"#/definitions/PodDNSConfig"},dnsPolicy:{type:"string",enum:["ClusterFirst","ClusterFirst\
WithHostNet","Default","None",""]},enableServiceLinks:{type:"boolean"},ephemeralContainers:{type:"array",items:{$ref:"#/\
definitions/EphemeralContainer"}},hostAliases:{type:"array",items:{$ref:"#/definitions/HostAlias"}},hostIPC:{type:"boole\
an"},hostNetwork:{type:"boolean"},hostPID:{type:"boolean"},hostUsers:{type:"boolean"},hostname:{type:"string"},hostnameOverride:{
type:"string"},imagePullSecrets:{type:"array",items:{$ref:"#/definitions/LocalObjectReference"}},initContainers:{type:"a\
rray",items:{$ref:"#/definitions/Container"}},nodeName:{type:"string"},nodeSelector:{type:"object",additionalProperties:{
type:"string"}},os:{$ref:"#/definitions/PodOS"},overhead:{type:"object",additionalProperties:{$ref:"#/definitions/Quanti\
ty"}},preemptionPolicy:{type:"string",enum:["Never","PreemptLowerPriority"]},priority:{type:"integer",minimum:-2147483648,
maximum:2147483647},priorityClassName:{type:"string"},readinessGates:{type:"array",items:{$ref:"#/definitions/PodReadine\
ssGate"}},resourceClaims:{type:"array",items:{$ref:"#/definitions/PodResourceClaim"}},resources:{$ref:"#/definitions/Res\
ourceRequirements"},restartPolicy:{type:"string",enum:["Always","Never","OnFailure",""]},runtimeClassName:{type:"string"},
schedulerName:{type:"string"},schedulingGates:{type:"array",items:{$ref:"#/definitions/PodSchedulingGate"}},securityContext:{
$ref:"#/definitions/PodSecurityContext"},serviceAccount:{type:"string"},serviceAccountName:{type:"string"},setHostnameAsFQDN:{
type:"boolean"},shareProcessNamespace:{type:"boolean"},subdomain:{type:"string"},terminationGracePeriodSeconds:{type:"in\
teger",minimum:-9223372036854776e3,exclusiveMaximum:9223372036854776e3},tolerations:{type:"array",items:{$ref:"#/definit\
ions/Toleration"}},topologySpreadConstraints:{type:"array",items:{$ref:"#/definitions/TopologySpreadConstraint"}},volumes:{
type:"array",items:{$ref:"#/definitions/Volume"}},workloadRef:{$ref:"#/definitions/WorkloadReference@1.35"}},additionalProperties:!1};var as={type:"object",required:["key","operator"],properties:{key:{type:"string"},operator:{type:"string",enum:["DoesNot\
Exist","Exists","Gt","In","Lt","NotIn"]},values:{type:"array",items:{type:"string"}}},additionalProperties:!1};function E(i,{
instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.key===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"key"}};e===null?e=[r]:e.push(r),
t++}if(i.operator===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"operator"}};e===null?e=[r]:
e.push(r),t++}for(let r in i)if(!(r==="key"||r==="operator"||r==="values")){let s={instancePath:n,keyword:"additionalPro\
perties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.key!==void 0&&typeof i.key!="string"){let r={instancePath:n+
"/key",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.operator!==void 0){let r=i.operator;if(typeof r!=
"string"){let s={instancePath:n+"/operator",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r===
"DoesNotExist"||r==="Exists"||r==="Gt"||r==="In"||r==="Lt"||r==="NotIn")){let s={instancePath:n+"/operator",keyword:"enu\
m",params:{allowedValues:as.properties.operator.enum}};e===null?e=[s]:e.push(s),t++}}if(i.values!==void 0){let r=i.values;
if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let y={instancePath:n+"/values/"+o,keyword:"\
type",params:{type:"string"}};e===null?e=[y]:e.push(y),t++}}else{let s={instancePath:n+"/values",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return E.errors=e,t===0}function I(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="matchExpressions"||r==="matchFields")){
let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.matchExpressions!==
void 0){let r=i.matchExpressions;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)E(r[o],{instancePath:n+"/matchE\
xpressions/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,E.errors),t=e.length)}else{let s={instancePath:n+"\
/matchExpressions",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.matchFields!==void 0){let r=i.
matchFields;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)E(r[o],{instancePath:n+"/matchFields/"+o,parentData:r,
parentDataProperty:o,rootData:p})||(e=l(e,E.errors),t=e.length)}else{let s={instancePath:n+"/matchFields",keyword:"type",
params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return I.errors=e,t===0}function Ye(i,{instancePath:n="",parentData:f,parentDataProperty:a,
rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.weight===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"weight"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="preference"||
r==="weight")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(
s),t++}if(i.preference!==void 0&&(I(i.preference,{instancePath:n+"/preference",parentData:i,parentDataProperty:"preferen\
ce",rootData:p})||(e=l(e,I.errors),t=e.length)),i.weight!==void 0){let r=i.weight;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let s={instancePath:n+"/weight",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r==
"number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/weight",keyword:"maximum",params:{comparison:"\
<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/weight",keyword:"\
minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ye.errors=e,t===0}function er(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.nodeSelectorTerms===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
nodeSelectorTerms"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(r!=="nodeSelectorTerms"){let s={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.nodeSelectorTerms!==void 0){let r=i.
nodeSelectorTerms;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)I(r[o],{instancePath:n+"/nodeSelectorTerms/"+o,
parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,I.errors),t=e.length)}else{let s={instancePath:n+"/nodeSelectorTe\
rms",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return er.errors=e,t===0}function rr(i,{instancePath:n="",parentData:f,parentDataProperty:a,
rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="preferredDuringSc\
hedulingIgnoredDuringExecution"||r==="requiredDuringSchedulingIgnoredDuringExecution")){let s={instancePath:n,keyword:"a\
dditionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.preferredDuringSchedulingIgnoredDuringExecution!==
void 0){let r=i.preferredDuringSchedulingIgnoredDuringExecution;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)
Ye(r[o],{instancePath:n+"/preferredDuringSchedulingIgnoredDuringExecution/"+o,parentData:r,parentDataProperty:o,rootData:p})||
(e=l(e,Ye.errors),t=e.length)}else{let s={instancePath:n+"/preferredDuringSchedulingIgnoredDuringExecution",keyword:"typ\
e",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}i.requiredDuringSchedulingIgnoredDuringExecution!==void 0&&(er(i.
requiredDuringSchedulingIgnoredDuringExecution,{instancePath:n+"/requiredDuringSchedulingIgnoredDuringExecution",parentData:i,
parentDataProperty:"requiredDuringSchedulingIgnoredDuringExecution",rootData:p})||(e=l(e,er.errors),t=e.length))}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return rr.errors=e,t===0}function T(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){if(i.topologyKey===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"top\
ologyKey"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="labelSelector"||r==="matchLabelKeys"||r==="mismatchLab\
elKeys"||r==="namespaceSelector"||r==="namespaces"||r==="topologyKey")){let s={instancePath:n,keyword:"additionalPropert\
ies",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.labelSelector!==void 0&&(P(i.labelSelector,{instancePath:n+
"/labelSelector",parentData:i,parentDataProperty:"labelSelector",rootData:p})||(e=l(e,P.errors),t=e.length)),i.matchLabelKeys!==
void 0){let r=i.matchLabelKeys;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let y={
instancePath:n+"/matchLabelKeys/"+o,keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),t++}}else{let s={instancePath:n+
"/matchLabelKeys",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.mismatchLabelKeys!==void 0){let r=i.
mismatchLabelKeys;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let y={instancePath:n+
"/mismatchLabelKeys/"+o,keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),t++}}else{let s={instancePath:n+
"/mismatchLabelKeys",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.namespaceSelector!==void 0&&
(P(i.namespaceSelector,{instancePath:n+"/namespaceSelector",parentData:i,parentDataProperty:"namespaceSelector",rootData:p})||
(e=l(e,P.errors),t=e.length)),i.namespaces!==void 0){let r=i.namespaces;if(Array.isArray(r)){let s=r.length;for(let o=0;o<
s;o++)if(typeof r[o]!="string"){let y={instancePath:n+"/namespaces/"+o,keyword:"type",params:{type:"string"}};e===null?e=
[y]:e.push(y),t++}}else{let s={instancePath:n+"/namespaces",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(
s),t++}}if(i.topologyKey!==void 0&&typeof i.topologyKey!="string"){let r={instancePath:n+"/topologyKey",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return T.errors=e,t===0}function L(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.weight===void 0){let r={instancePath:n,keyword:"require\
d",params:{missingProperty:"weight"}};e===null?e=[r]:e.push(r),t++}if(i.podAffinityTerm===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"podAffinityTerm"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="pod\
AffinityTerm"||r==="weight")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[s]:e.push(s),t++}if(i.podAffinityTerm!==void 0&&(T(i.podAffinityTerm,{instancePath:n+"/podAffinityTerm",parentData:i,
parentDataProperty:"podAffinityTerm",rootData:p})||(e=l(e,T.errors),t=e.length)),i.weight!==void 0){let r=i.weight;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/weight",keyword:"type",params:{type:"integer"}};e===null?
e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/weight",keyword:"\
maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+
"/weight",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return L.errors=e,t===0}function ir(i,{instancePath:n="",
parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="preferredDuringSchedulingIgnoredDuringExecution"||r==="requiredDuringSchedulingIgnoredDuringExecution")){let s={
instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.preferredDuringSchedulingIgnoredDuringExecution!==
void 0){let r=i.preferredDuringSchedulingIgnoredDuringExecution;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)
L(r[o],{instancePath:n+"/preferredDuringSchedulingIgnoredDuringExecution/"+o,parentData:r,parentDataProperty:o,rootData:p})||
(e=l(e,L.errors),t=e.length)}else{let s={instancePath:n+"/preferredDuringSchedulingIgnoredDuringExecution",keyword:"type",
params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.requiredDuringSchedulingIgnoredDuringExecution!==void 0){let r=i.
requiredDuringSchedulingIgnoredDuringExecution;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)T(r[o],{instancePath:n+
"/requiredDuringSchedulingIgnoredDuringExecution/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,T.errors),t=
e.length)}else{let s={instancePath:n+"/requiredDuringSchedulingIgnoredDuringExecution",keyword:"type",params:{type:"arra\
y"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return ir.errors=e,t===0}function sr(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="preferredDuringSchedulingIgnoredDuringExecution"||r==="requiredDuringS\
chedulingIgnoredDuringExecution")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===
null?e=[s]:e.push(s),t++}if(i.preferredDuringSchedulingIgnoredDuringExecution!==void 0){let r=i.preferredDuringSchedulingIgnoredDuringExecution;
if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)L(r[o],{instancePath:n+"/preferredDuringSchedulingIgnoredDuringE\
xecution/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,L.errors),t=e.length)}else{let s={instancePath:n+"/p\
referredDuringSchedulingIgnoredDuringExecution",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.
requiredDuringSchedulingIgnoredDuringExecution!==void 0){let r=i.requiredDuringSchedulingIgnoredDuringExecution;if(Array.
isArray(r)){let s=r.length;for(let o=0;o<s;o++)T(r[o],{instancePath:n+"/requiredDuringSchedulingIgnoredDuringExecution/"+
o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,T.errors),t=e.length)}else{let s={instancePath:n+"/requiredDuri\
ngSchedulingIgnoredDuringExecution",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return sr.errors=e,t===0}function U(i,{instancePath:n="",
parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="nodeAffinity"||r==="podAffinity"||r==="podAntiAffinity")){let s={instancePath:n,keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}i.nodeAffinity!==void 0&&(rr(i.nodeAffinity,{instancePath:n+
"/nodeAffinity",parentData:i,parentDataProperty:"nodeAffinity",rootData:p})||(e=l(e,rr.errors),t=e.length)),i.podAffinity!==
void 0&&(ir(i.podAffinity,{instancePath:n+"/podAffinity",parentData:i,parentDataProperty:"podAffinity",rootData:p})||(e=
l(e,ir.errors),t=e.length)),i.podAntiAffinity!==void 0&&(sr(i.podAntiAffinity,{instancePath:n+"/podAntiAffinity",parentData:i,
parentDataProperty:"podAntiAffinity",rootData:p})||(e=l(e,sr.errors),t=e.length))}else{let r={instancePath:n,keyword:"ty\
pe",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return U.errors=e,t===0}var Ee={type:"object",required:["name"],
properties:{args:{type:"array",items:{type:"string"}},command:{type:"array",items:{type:"string"}},env:{type:"array",items:{
$ref:"#/definitions/EnvVar"}},envFrom:{type:"array",items:{$ref:"#/definitions/EnvFromSource"}},image:{type:"string"},imagePullPolicy:{
type:"string",enum:["Always","IfNotPresent","Never",""]},lifecycle:{$ref:"#/definitions/Lifecycle"},livenessProbe:{$ref:"\
#/definitions/Probe"},name:{type:"string"},ports:{type:"array",items:{$ref:"#/definitions/ContainerPort"}},readinessProbe:{
$ref:"#/definitions/Probe"},resizePolicy:{type:"array",items:{$ref:"#/definitions/ContainerResizePolicy"}},resources:{$ref:"\
#/definitions/ResourceRequirements"},restartPolicy:{type:"string"},restartPolicyRules:{type:"array",items:{$ref:"#/defin\
itions/ContainerRestartRule"}},securityContext:{$ref:"#/definitions/SecurityContext"},startupProbe:{$ref:"#/definitions/\
Probe"},stdin:{type:"boolean"},stdinOnce:{type:"boolean"},terminationMessagePath:{type:"string"},terminationMessagePolicy:{
type:"string",enum:["FallbackToLogsOnError","File",""]},tty:{type:"boolean"},volumeDevices:{type:"array",items:{$ref:"#/\
definitions/VolumeDevice"}},volumeMounts:{type:"array",items:{$ref:"#/definitions/VolumeMount"}},workingDir:{type:"strin\
g"}},additionalProperties:!1};function tr(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.key===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"key"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="key"||r==="name"||r==="optional")){let s={instancePath:n,keyword:"addi\
tionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.key!==void 0&&typeof i.key!="string"){
let r={instancePath:n+"/key",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.name!==void 0&&typeof i.
name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.optional!==
void 0&&typeof i.optional!="boolean"){let r={instancePath:n+"/optional",keyword:"type",params:{type:"boolean"}};e===null?
e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return tr.
errors=e,t===0}function K(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){if(i.fieldPath===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"field\
Path"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiVersion"||r==="fieldPath")){let s={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0&&typeof i.apiVersion!=
"string"){let r={instancePath:n+"/apiVersion",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.fieldPath!==
void 0&&typeof i.fieldPath!="string"){let r={instancePath:n+"/fieldPath",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return K.
errors=e,t===0}function nr(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.volumeName===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"vol\
umeName"}};e===null?e=[r]:e.push(r),t++}if(i.path===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
path"}};e===null?e=[r]:e.push(r),t++}if(i.key===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
key"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="key"||r==="optional"||r==="path"||r==="volumeName")){let s={
instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.key!==void 0&&
typeof i.key!="string"){let r={instancePath:n+"/key",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
if(i.optional!==void 0&&typeof i.optional!="boolean"){let r={instancePath:n+"/optional",keyword:"type",params:{type:"boo\
lean"}};e===null?e=[r]:e.push(r),t++}if(i.path!==void 0&&typeof i.path!="string"){let r={instancePath:n+"/path",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.volumeName!==void 0&&typeof i.volumeName!="string"){let r={
instancePath:n+"/volumeName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return nr.errors=e,t===0}var ys={type:["string","number"],pattern:"^\\s*(?=\\S)[+-]?(\\d+(\\.\\d*)?|\\.\\d*)?([eE][+-]?\\d+|[numkMGTPE]|[KMGTPE]i)?\\s*$"},
us=new RegExp("^\\s*(?=\\S)[+-]?(\\d+(\\.\\d*)?|\\.\\d*)?([eE][+-]?\\d+|[numkMGTPE]|[KMGTPE]i)?\\s*$","u");function g(i,{
instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(typeof i!="string"&&!(typeof i==
"number"&&isFinite(i))){let r={instancePath:n,keyword:"type",params:{type:ys.type}};e===null?e=[r]:e.push(r),t++}if(typeof i==
"string"&&!us.test(i)){let r={instancePath:n,keyword:"pattern",params:{pattern:"^\\s*(?=\\S)[+-]?(\\d+(\\.\\d*)?|\\.\\d*)?([eE]\
[+-]?\\d+|[numkMGTPE]|[KMGTPE]i)?\\s*$"}};e===null?e=[r]:e.push(r),t++}return g.errors=e,t===0}function z(i,{instancePath:n="",
parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.resource===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"resource"}};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="containerName"||r==="divisor"||r==="resource")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.containerName!==void 0&&typeof i.containerName!="string"){let r={instancePath:n+"/cont\
ainerName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.divisor!==void 0&&(g(i.divisor,{instancePath:n+
"/divisor",parentData:i,parentDataProperty:"divisor",rootData:p})||(e=l(e,g.errors),t=e.length)),i.resource!==void 0&&typeof i.
resource!="string"){let r={instancePath:n+"/resource",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return z.errors=e,t===0}function or(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.key===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"key"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="key"||r==="name"||r==="optional")){let s={instancePath:n,keyword:"addi\
tionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.key!==void 0&&typeof i.key!="string"){
let r={instancePath:n+"/key",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.name!==void 0&&typeof i.
name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.optional!==
void 0&&typeof i.optional!="boolean"){let r={instancePath:n+"/optional",keyword:"type",params:{type:"boolean"}};e===null?
e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return or.
errors=e,t===0}function pr(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="configMapKeyRef"||r==="fieldRef"||r==="fileKeyRef"||r===
"resourceFieldRef"||r==="secretKeyRef")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}i.configMapKeyRef!==void 0&&(tr(i.configMapKeyRef,{instancePath:n+"/configMapKeyRef",parentData:i,
parentDataProperty:"configMapKeyRef",rootData:p})||(e=l(e,tr.errors),t=e.length)),i.fieldRef!==void 0&&(K(i.fieldRef,{instancePath:n+
"/fieldRef",parentData:i,parentDataProperty:"fieldRef",rootData:p})||(e=l(e,K.errors),t=e.length)),i.fileKeyRef!==void 0&&
(nr(i.fileKeyRef,{instancePath:n+"/fileKeyRef",parentData:i,parentDataProperty:"fileKeyRef",rootData:p})||(e=l(e,nr.errors),
t=e.length)),i.resourceFieldRef!==void 0&&(z(i.resourceFieldRef,{instancePath:n+"/resourceFieldRef",parentData:i,parentDataProperty:"\
resourceFieldRef",rootData:p})||(e=l(e,z.errors),t=e.length)),i.secretKeyRef!==void 0&&(or(i.secretKeyRef,{instancePath:n+
"/secretKeyRef",parentData:i,parentDataProperty:"secretKeyRef",rootData:p})||(e=l(e,or.errors),t=e.length))}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return pr.errors=e,t===0}function H(i,{
instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(
r),t++}for(let r in i)if(!(r==="name"||r==="value"||r==="valueFrom")){let s={instancePath:n,keyword:"additionalPropertie\
s",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+
"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.value!==void 0&&typeof i.value!="string"){
let r={instancePath:n+"/value",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}i.valueFrom!==void 0&&
(pr(i.valueFrom,{instancePath:n+"/valueFrom",parentData:i,parentDataProperty:"valueFrom",rootData:p})||(e=l(e,pr.errors),
t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return H.errors=
e,t===0}function lr(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="name"||r==="optional")){let s={instancePath:n,keyword:"additionalPrope\
rties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+
"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.optional!==void 0&&typeof i.optional!="\
boolean"){let r={instancePath:n+"/optional",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return lr.errors=e,t===0}function fr(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="name"||r==="optional")){let s={instancePath:n,keyword:"additionalPrope\
rties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+
"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.optional!==void 0&&typeof i.optional!="\
boolean"){let r={instancePath:n+"/optional",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return fr.errors=e,t===0}function B(i,{
instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){for(let r in i)if(!(r==="configMapRef"||r==="prefix"||r==="secretRef")){let s={instancePath:n,keyword:"additionalPro\
perties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.configMapRef!==void 0&&(lr(i.configMapRef,{instancePath:n+
"/configMapRef",parentData:i,parentDataProperty:"configMapRef",rootData:p})||(e=l(e,lr.errors),t=e.length)),i.prefix!==void 0&&
typeof i.prefix!="string"){let r={instancePath:n+"/prefix",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}i.secretRef!==void 0&&(fr(i.secretRef,{instancePath:n+"/secretRef",parentData:i,parentDataProperty:"secretRef",rootData:p})||
(e=l(e,fr.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
t++}return B.errors=e,t===0}function W(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){for(let r in i)if(r!=="command"){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.command!==void 0){let r=i.command;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)
if(typeof r[o]!="string"){let y={instancePath:n+"/command/"+o,keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(
y),t++}}else{let s={instancePath:n+"/command",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return W.errors=e,t===0}var ms={
type:"object",required:["port"],properties:{host:{type:"string"},httpHeaders:{type:"array",items:{$ref:"#/definitions/HT\
TPHeader"}},path:{type:"string"},port:{$ref:"#/definitions/IntOrString"},scheme:{type:"string",enum:["HTTP","HTTPS",""]}},
additionalProperties:!1};function ar(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="name"||r==="value")){let s={instancePath:n,keyword:"additionalProperti\
es",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+
"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.value!==void 0&&typeof i.value!="string"){
let r={instancePath:n+"/value",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ar.errors=e,t===0}var cs={type:["integer","st\
ring"],minimum:-2147483648,maximum:2147483647};function Q(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){
let e=null,t=0;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&typeof i!="string"){let r={instancePath:n,keyword:"\
type",params:{type:cs.type}};e===null?e=[r]:e.push(r),t++}if(typeof i=="number"&&isFinite(i)){if(i>2147483647||isNaN(i)){
let r={instancePath:n,keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[r]:e.push(r),t++}if(i<-2147483648||
isNaN(i)){let r={instancePath:n,keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[r]:e.push(r),t++}}
return Q.errors=e,t===0}function Z(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.port===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
port"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="host"||r==="httpHeaders"||r==="path"||r==="port"||r==="sch\
eme")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}
if(i.host!==void 0&&typeof i.host!="string"){let r={instancePath:n+"/host",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(i.httpHeaders!==void 0){let r=i.httpHeaders;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)
ar(r[o],{instancePath:n+"/httpHeaders/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,ar.errors),t=e.length)}else{
let s={instancePath:n+"/httpHeaders",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.path!==void 0&&
typeof i.path!="string"){let r={instancePath:n+"/path",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
if(i.port!==void 0&&(Q(i.port,{instancePath:n+"/port",parentData:i,parentDataProperty:"port",rootData:p})||(e=l(e,Q.errors),
t=e.length)),i.scheme!==void 0){let r=i.scheme;if(typeof r!="string"){let s={instancePath:n+"/scheme",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="HTTP"||r==="HTTPS"||r==="")){let s={instancePath:n+"/scheme",keyword:"\
enum",params:{allowedValues:ms.properties.scheme.enum}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Z.errors=e,t===0}function yr(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(r!=="seconds"){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.seconds!==void 0){let r=i.seconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let s={instancePath:n+"/seconds",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r==
"number"&&isFinite(r)){if(r<-9223372036854776e3||isNaN(r)){let s={instancePath:n+"/seconds",keyword:"minimum",params:{comparison:"\
>=",limit:-9223372036854776e3}};e===null?e=[s]:e.push(s),t++}if(r>=9223372036854776e3||isNaN(r)){let s={instancePath:n+"\
/seconds",keyword:"exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};e===null?e=[s]:e.push(s),t++}}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return yr.errors=e,t===0}function _(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){if(i.port===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"port"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="host"||r==="port")){let s={instancePath:n,keyword:"additionalPropertie\
s",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.host!==void 0&&typeof i.host!="string"){let r={instancePath:n+
"/host",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}i.port!==void 0&&(Q(i.port,{instancePath:n+"\
/port",parentData:i,parentDataProperty:"port",rootData:p})||(e=l(e,Q.errors),t=e.length))}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return _.errors=e,t===0}function C(i,{instancePath:n="",parentData:f,
parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r===
"exec"||r==="httpGet"||r==="sleep"||r==="tcpSocket")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}i.exec!==void 0&&(W(i.exec,{instancePath:n+"/exec",parentData:i,parentDataProperty:"exec",rootData:p})||
(e=l(e,W.errors),t=e.length)),i.httpGet!==void 0&&(Z(i.httpGet,{instancePath:n+"/httpGet",parentData:i,parentDataProperty:"\
httpGet",rootData:p})||(e=l(e,Z.errors),t=e.length)),i.sleep!==void 0&&(yr(i.sleep,{instancePath:n+"/sleep",parentData:i,
parentDataProperty:"sleep",rootData:p})||(e=l(e,yr.errors),t=e.length)),i.tcpSocket!==void 0&&(_(i.tcpSocket,{instancePath:n+
"/tcpSocket",parentData:i,parentDataProperty:"tcpSocket",rootData:p})||(e=l(e,_.errors),t=e.length))}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return C.errors=e,t===0}function J(i,{instancePath:n="",
parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="postStart"||r==="preStop"||r==="stopSignal")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.postStart!==void 0&&(C(i.postStart,{instancePath:n+"/postStart",parentData:i,parentDataProperty:"\
postStart",rootData:p})||(e=l(e,C.errors),t=e.length)),i.preStop!==void 0&&(C(i.preStop,{instancePath:n+"/preStop",parentData:i,
parentDataProperty:"preStop",rootData:p})||(e=l(e,C.errors),t=e.length)),i.stopSignal!==void 0&&typeof i.stopSignal!="st\
ring"){let r={instancePath:n+"/stopSignal",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return J.errors=e,t===0}var ds={type:"\
object",properties:{exec:{$ref:"#/definitions/ExecAction"},failureThreshold:{type:"integer",minimum:-2147483648,maximum:2147483647},
grpc:{$ref:"#/definitions/GRPCAction"},httpGet:{$ref:"#/definitions/HTTPGetAction"},initialDelaySeconds:{type:"integer",
minimum:-2147483648,maximum:2147483647},periodSeconds:{type:"integer",minimum:-2147483648,maximum:2147483647},successThreshold:{
type:"integer",minimum:-2147483648,maximum:2147483647},tcpSocket:{$ref:"#/definitions/TCPSocketAction"},terminationGracePeriodSeconds:{
type:"integer",minimum:-9223372036854776e3,exclusiveMaximum:9223372036854776e3},timeoutSeconds:{type:"integer",minimum:-2147483648,
maximum:2147483647}},additionalProperties:!1};function ur(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.port===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"port"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="port"||r==="service")){let s={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.port!==void 0){let r=i.port;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/port",keyword:"type",params:{type:"integer"}};e===null?e=[s]:
e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/port",keyword:"maxi\
mum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+
"/port",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}if(i.service!==void 0&&
typeof i.service!="string"){let r={instancePath:n+"/service",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ur.errors=
e,t===0}function k(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i==
"object"&&!Array.isArray(i)){for(let r in i)if(!h.call(ds.properties,r)){let s={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.exec!==void 0&&(W(i.exec,{instancePath:n+"/exec",
parentData:i,parentDataProperty:"exec",rootData:p})||(e=l(e,W.errors),t=e.length)),i.failureThreshold!==void 0){let r=i.
failureThreshold;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/failureThreshold",keyword:"\
type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){
let s={instancePath:n+"/failureThreshold",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.
push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/failureThreshold",keyword:"minimum",params:{comparison:"\
>=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}if(i.grpc!==void 0&&(ur(i.grpc,{instancePath:n+"/grpc",parentData:i,
parentDataProperty:"grpc",rootData:p})||(e=l(e,ur.errors),t=e.length)),i.httpGet!==void 0&&(Z(i.httpGet,{instancePath:n+
"/httpGet",parentData:i,parentDataProperty:"httpGet",rootData:p})||(e=l(e,Z.errors),t=e.length)),i.initialDelaySeconds!==
void 0){let r=i.initialDelaySeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/in\
itialDelaySeconds",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(
r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/initialDelaySeconds",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};
e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/initialDelaySeconds",keyword:"minimum",
params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}if(i.periodSeconds!==void 0){let r=i.periodSeconds;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/periodSeconds",keyword:"type",params:{
type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+
"/periodSeconds",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||
isNaN(r)){let s={instancePath:n+"/periodSeconds",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?
e=[s]:e.push(s),t++}}}if(i.successThreshold!==void 0){let r=i.successThreshold;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let s={instancePath:n+"/successThreshold",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),
t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/successThreshold",keyword:"ma\
ximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+
"/successThreshold",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}if(i.tcpSocket!==
void 0&&(_(i.tcpSocket,{instancePath:n+"/tcpSocket",parentData:i,parentDataProperty:"tcpSocket",rootData:p})||(e=l(e,_.errors),
t=e.length)),i.terminationGracePeriodSeconds!==void 0){let r=i.terminationGracePeriodSeconds;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/terminationGracePeriodSeconds",keyword:"type",params:{type:"integer"}};
e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r<-9223372036854776e3||isNaN(r)){let s={instancePath:n+
"/terminationGracePeriodSeconds",keyword:"minimum",params:{comparison:">=",limit:-9223372036854776e3}};e===null?e=[s]:e.
push(s),t++}if(r>=9223372036854776e3||isNaN(r)){let s={instancePath:n+"/terminationGracePeriodSeconds",keyword:"exclusiv\
eMaximum",params:{comparison:"<",limit:9223372036854776e3}};e===null?e=[s]:e.push(s),t++}}}if(i.timeoutSeconds!==void 0){
let r=i.timeoutSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/timeoutSeconds",
keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||
isNaN(r)){let s={instancePath:n+"/timeoutSeconds",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?
e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/timeoutSeconds",keyword:"minimum",params:{comparison:"\
>=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return k.errors=e,t===0}var gs={type:"object",required:["containerPort"],properties:{containerPort:{
type:"integer",minimum:-2147483648,maximum:2147483647},hostIP:{type:"string"},hostPort:{type:"integer",minimum:-2147483648,
maximum:2147483647},name:{type:"string"},protocol:{type:"string",enum:["SCTP","TCP","UDP",""]}},additionalProperties:!1};
function X(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){if(i.containerPort===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"c\
ontainerPort"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="containerPort"||r==="hostIP"||r==="hostPort"||r===
"name"||r==="protocol")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=
[s]:e.push(s),t++}if(i.containerPort!==void 0){let r=i.containerPort;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let s={instancePath:n+"/containerPort",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r==
"number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/containerPort",keyword:"maximum",params:{comparison:"\
<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/containerPort",keyword:"\
minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}if(i.hostIP!==void 0&&typeof i.hostIP!=
"string"){let r={instancePath:n+"/hostIP",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.hostPort!==
void 0){let r=i.hostPort;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/hostPort",keyword:"\
type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){
let s={instancePath:n+"/hostPort",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),
t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/hostPort",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};
e===null?e=[s]:e.push(s),t++}}}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.protocol!==void 0){let r=i.protocol;if(typeof r!="string"){let s={
instancePath:n+"/protocol",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="SCTP"||r==="TCP"||
r==="UDP"||r==="")){let s={instancePath:n+"/protocol",keyword:"enum",params:{allowedValues:gs.properties.protocol.enum}};
e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
t++}return X.errors=e,t===0}function Y(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){if(i.resourceName===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"re\
sourceName"}};e===null?e=[r]:e.push(r),t++}if(i.restartPolicy===void 0){let r={instancePath:n,keyword:"required",params:{
missingProperty:"restartPolicy"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="resourceName"||r==="restartPolic\
y")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.
resourceName!==void 0&&typeof i.resourceName!="string"){let r={instancePath:n+"/resourceName",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}if(i.restartPolicy!==void 0&&typeof i.restartPolicy!="string"){let r={instancePath:n+
"/restartPolicy",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Y.errors=e,t===0}function mr(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="name"||r==="request")){let s={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+
"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.request!==void 0&&typeof i.request!="st\
ring"){let r={instancePath:n+"/request",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return mr.errors=e,t===0}function S(i,{
instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){for(let r in i)if(!(r==="claims"||r==="limits"||r==="requests")){let s={instancePath:n,keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.claims!==void 0){let r=i.claims;if(Array.isArray(r)){let s=r.
length;for(let o=0;o<s;o++)mr(r[o],{instancePath:n+"/claims/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,mr.
errors),t=e.length)}else{let s={instancePath:n+"/claims",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),
t++}}if(i.limits!==void 0){let r=i.limits;if(r&&typeof r=="object"&&!Array.isArray(r))for(let s in r)g(r[s],{instancePath:n+
"/limits/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:s,rootData:p})||(e=l(e,g.errors),t=e.
length);else{let s={instancePath:n+"/limits",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(i.requests!==
void 0){let r=i.requests;if(r&&typeof r=="object"&&!Array.isArray(r))for(let s in r)g(r[s],{instancePath:n+"/requests/"+
s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:s,rootData:p})||(e=l(e,g.errors),t=e.length);else{
let s={instancePath:n+"/requests",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return S.errors=e,t===0}function cr(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.operator===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"opera\
tor"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="operator"||r==="values")){let s={instancePath:n,keyword:"ad\
ditionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.operator!==void 0&&typeof i.operator!=
"string"){let r={instancePath:n+"/operator",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.values!==
void 0){let r=i.values;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++){let y=r[o];if(!(typeof y=="number"&&!(y%
1)&&!isNaN(y)&&isFinite(y))){let u={instancePath:n+"/values/"+o,keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.
push(u),t++}if(typeof y=="number"&&isFinite(y)){if(y>2147483647||isNaN(y)){let u={instancePath:n+"/values/"+o,keyword:"m\
aximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[u]:e.push(u),t++}if(y<-2147483648||isNaN(y)){let u={instancePath:n+
"/values/"+o,keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[u]:e.push(u),t++}}}}else{let s={instancePath:n+
"/values",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return cr.errors=e,t===0}function ee(i,{instancePath:n="",parentData:f,
parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.action===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"action"}};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="action"||r==="exitCodes")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.action!==void 0&&typeof i.action!="string"){let r={instancePath:n+"/action",keyword:"t\
ype",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}i.exitCodes!==void 0&&(cr(i.exitCodes,{instancePath:n+"/exitCo\
des",parentData:i,parentDataProperty:"exitCodes",rootData:p})||(e=l(e,cr.errors),t=e.length))}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ee.errors=e,t===0}var qi={type:"object",properties:{
allowPrivilegeEscalation:{type:"boolean"},appArmorProfile:{$ref:"#/definitions/AppArmorProfile"},capabilities:{$ref:"#/d\
efinitions/Capabilities"},privileged:{type:"boolean"},procMount:{type:"string",enum:["Default","Unmasked"]},readOnlyRootFilesystem:{
type:"boolean"},runAsGroup:{type:"integer",minimum:-9223372036854776e3,exclusiveMaximum:9223372036854776e3},runAsNonRoot:{
type:"boolean"},runAsUser:{type:"integer",minimum:-9223372036854776e3,exclusiveMaximum:9223372036854776e3},seLinuxOptions:{
$ref:"#/definitions/SELinuxOptions"},seccompProfile:{$ref:"#/definitions/SeccompProfile"},windowsOptions:{$ref:"#/defini\
tions/WindowsSecurityContextOptions"}},additionalProperties:!1},hs={type:"object",required:["type"],properties:{localhostProfile:{
type:"string"},type:{type:"string",enum:["Localhost","RuntimeDefault","Unconfined"]}},additionalProperties:!1};function re(i,{
instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.type===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(
r),t++}for(let r in i)if(!(r==="localhostProfile"||r==="type")){let s={instancePath:n,keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.localhostProfile!==void 0&&typeof i.localhostProfile!="string"){
let r={instancePath:n+"/localhostProfile",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.type!==
void 0){let r=i.type;if(typeof r!="string"){let s={instancePath:n+"/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),t++}if(!(r==="Localhost"||r==="RuntimeDefault"||r==="Unconfined")){let s={instancePath:n+"/type",keyword:"\
enum",params:{allowedValues:hs.properties.type.enum}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return re.errors=e,t===0}function dr(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="add"||r==="drop")){let s={instancePath:n,keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.add!==void 0){let r=i.add;if(Array.isArray(r)){let s=r.
length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let y={instancePath:n+"/add/"+o,keyword:"type",params:{type:"string"}};
e===null?e=[y]:e.push(y),t++}}else{let s={instancePath:n+"/add",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(
s),t++}}if(i.drop!==void 0){let r=i.drop;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){
let y={instancePath:n+"/drop/"+o,keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),t++}}else{let s={instancePath:n+
"/drop",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return dr.errors=e,t===0}function ie(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="level"||r==="role"||r==="type"||r==="user")){let s={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.level!==void 0&&typeof i.level!="\
string"){let r={instancePath:n+"/level",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.role!==
void 0&&typeof i.role!="string"){let r={instancePath:n+"/role",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}if(i.type!==void 0&&typeof i.type!="string"){let r={instancePath:n+"/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}if(i.user!==void 0&&typeof i.user!="string"){let r={instancePath:n+"/user",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return ie.errors=e,t===0}var ks={type:"object",required:["type"],properties:{localhostProfile:{type:"\
string"},type:{type:"string",enum:["Localhost","RuntimeDefault","Unconfined"]}},additionalProperties:!1};function se(i,{
instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.type===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(
r),t++}for(let r in i)if(!(r==="localhostProfile"||r==="type")){let s={instancePath:n,keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.localhostProfile!==void 0&&typeof i.localhostProfile!="string"){
let r={instancePath:n+"/localhostProfile",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.type!==
void 0){let r=i.type;if(typeof r!="string"){let s={instancePath:n+"/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),t++}if(!(r==="Localhost"||r==="RuntimeDefault"||r==="Unconfined")){let s={instancePath:n+"/type",keyword:"\
enum",params:{allowedValues:ks.properties.type.enum}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return se.errors=e,t===0}function te(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="gmsaCredentialSpec"||r==="gmsaCredentialSpecName"||r==="hostProcess"||
r==="runAsUserName")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:
e.push(s),t++}if(i.gmsaCredentialSpec!==void 0&&typeof i.gmsaCredentialSpec!="string"){let r={instancePath:n+"/gmsaCrede\
ntialSpec",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.gmsaCredentialSpecName!==void 0&&typeof i.
gmsaCredentialSpecName!="string"){let r={instancePath:n+"/gmsaCredentialSpecName",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}if(i.hostProcess!==void 0&&typeof i.hostProcess!="boolean"){let r={instancePath:n+"/hostPro\
cess",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.runAsUserName!==void 0&&typeof i.runAsUserName!=
"string"){let r={instancePath:n+"/runAsUserName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return te.errors=e,t===0}function ne(i,{
instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){for(let r in i)if(!h.call(qi.properties,r)){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.allowPrivilegeEscalation!==void 0&&typeof i.allowPrivilegeEscalation!="boolean"){let r={
instancePath:n+"/allowPrivilegeEscalation",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.appArmorProfile!==
void 0&&(re(i.appArmorProfile,{instancePath:n+"/appArmorProfile",parentData:i,parentDataProperty:"appArmorProfile",rootData:p})||
(e=l(e,re.errors),t=e.length)),i.capabilities!==void 0&&(dr(i.capabilities,{instancePath:n+"/capabilities",parentData:i,
parentDataProperty:"capabilities",rootData:p})||(e=l(e,dr.errors),t=e.length)),i.privileged!==void 0&&typeof i.privileged!=
"boolean"){let r={instancePath:n+"/privileged",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.
procMount!==void 0){let r=i.procMount;if(typeof r!="string"){let s={instancePath:n+"/procMount",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="Default"||r==="Unmasked")){let s={instancePath:n+"/procMount",keyword:"\
enum",params:{allowedValues:qi.properties.procMount.enum}};e===null?e=[s]:e.push(s),t++}}if(i.readOnlyRootFilesystem!==void 0&&
typeof i.readOnlyRootFilesystem!="boolean"){let r={instancePath:n+"/readOnlyRootFilesystem",keyword:"type",params:{type:"\
boolean"}};e===null?e=[r]:e.push(r),t++}if(i.runAsGroup!==void 0){let r=i.runAsGroup;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let s={instancePath:n+"/runAsGroup",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}
if(typeof r=="number"&&isFinite(r)){if(r<-9223372036854776e3||isNaN(r)){let s={instancePath:n+"/runAsGroup",keyword:"min\
imum",params:{comparison:">=",limit:-9223372036854776e3}};e===null?e=[s]:e.push(s),t++}if(r>=9223372036854776e3||isNaN(r)){
let s={instancePath:n+"/runAsGroup",keyword:"exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};e===null?
e=[s]:e.push(s),t++}}}if(i.runAsNonRoot!==void 0&&typeof i.runAsNonRoot!="boolean"){let r={instancePath:n+"/runAsNonRoot",
keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.runAsUser!==void 0){let r=i.runAsUser;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/runAsUser",keyword:"type",params:{type:"integer"}};e===
null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r<-9223372036854776e3||isNaN(r)){let s={instancePath:n+"\
/runAsUser",keyword:"minimum",params:{comparison:">=",limit:-9223372036854776e3}};e===null?e=[s]:e.push(s),t++}if(r>=9223372036854776e3||
isNaN(r)){let s={instancePath:n+"/runAsUser",keyword:"exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};
e===null?e=[s]:e.push(s),t++}}}i.seLinuxOptions!==void 0&&(ie(i.seLinuxOptions,{instancePath:n+"/seLinuxOptions",parentData:i,
parentDataProperty:"seLinuxOptions",rootData:p})||(e=l(e,ie.errors),t=e.length)),i.seccompProfile!==void 0&&(se(i.seccompProfile,
{instancePath:n+"/seccompProfile",parentData:i,parentDataProperty:"seccompProfile",rootData:p})||(e=l(e,se.errors),t=e.length)),
i.windowsOptions!==void 0&&(te(i.windowsOptions,{instancePath:n+"/windowsOptions",parentData:i,parentDataProperty:"windo\
wsOptions",rootData:p})||(e=l(e,te.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return ne.errors=e,t===0}function oe(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.push(r),t++}if(i.devicePath===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"dev\
icePath"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="devicePath"||r==="name")){let s={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.devicePath!==void 0&&typeof i.devicePath!=
"string"){let r={instancePath:n+"/devicePath",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.name!==
void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return oe.errors=
e,t===0}var ws={type:"object",required:["name","mountPath"],properties:{mountPath:{type:"string"},mountPropagation:{type:"\
string",enum:["Bidirectional","HostToContainer","None"]},name:{type:"string"},readOnly:{type:"boolean"},recursiveReadOnly:{
type:"string"},subPath:{type:"string"},subPathExpr:{type:"string"}},additionalProperties:!1};function pe(i,{instancePath:n="",
parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(i.mountPath===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"mountPath"}};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="mountPath"||r==="mountPropagation"||r==="name"||r==="readOnly"||r==="recursiveReadOnly"||r==="subPath"||r==="s\
ubPathExpr")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(
s),t++}if(i.mountPath!==void 0&&typeof i.mountPath!="string"){let r={instancePath:n+"/mountPath",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.mountPropagation!==void 0){let r=i.mountPropagation;if(typeof r!="stri\
ng"){let s={instancePath:n+"/mountPropagation",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r===
"Bidirectional"||r==="HostToContainer"||r==="None")){let s={instancePath:n+"/mountPropagation",keyword:"enum",params:{allowedValues:ws.
properties.mountPropagation.enum}};e===null?e=[s]:e.push(s),t++}}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+
"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.readOnly!==void 0&&typeof i.readOnly!="\
boolean"){let r={instancePath:n+"/readOnly",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.recursiveReadOnly!==
void 0&&typeof i.recursiveReadOnly!="string"){let r={instancePath:n+"/recursiveReadOnly",keyword:"type",params:{type:"st\
ring"}};e===null?e=[r]:e.push(r),t++}if(i.subPath!==void 0&&typeof i.subPath!="string"){let r={instancePath:n+"/subPath",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.subPathExpr!==void 0&&typeof i.subPathExpr!="st\
ring"){let r={instancePath:n+"/subPathExpr",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return pe.errors=e,t===0}function b(i,{
instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(
r),t++}for(let r in i)if(!h.call(Ee.properties,r)){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.args!==void 0){let r=i.args;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!=
"string"){let y={instancePath:n+"/args/"+o,keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),t++}}else{let s={
instancePath:n+"/args",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.command!==void 0){let r=i.
command;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let y={instancePath:n+"/comman\
d/"+o,keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),t++}}else{let s={instancePath:n+"/command",keyword:"\
type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.env!==void 0){let r=i.env;if(Array.isArray(r)){let s=r.length;
for(let o=0;o<s;o++)H(r[o],{instancePath:n+"/env/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,H.errors),t=
e.length)}else{let s={instancePath:n+"/env",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.envFrom!==
void 0){let r=i.envFrom;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)B(r[o],{instancePath:n+"/envFrom/"+o,parentData:r,
parentDataProperty:o,rootData:p})||(e=l(e,B.errors),t=e.length)}else{let s={instancePath:n+"/envFrom",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.image!==void 0&&typeof i.image!="string"){let r={instancePath:n+"/imag\
e",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.imagePullPolicy!==void 0){let r=i.imagePullPolicy;
if(typeof r!="string"){let s={instancePath:n+"/imagePullPolicy",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.
push(s),t++}if(!(r==="Always"||r==="IfNotPresent"||r==="Never"||r==="")){let s={instancePath:n+"/imagePullPolicy",keyword:"\
enum",params:{allowedValues:Ee.properties.imagePullPolicy.enum}};e===null?e=[s]:e.push(s),t++}}if(i.lifecycle!==void 0&&
(J(i.lifecycle,{instancePath:n+"/lifecycle",parentData:i,parentDataProperty:"lifecycle",rootData:p})||(e=l(e,J.errors),t=
e.length)),i.livenessProbe!==void 0&&(k(i.livenessProbe,{instancePath:n+"/livenessProbe",parentData:i,parentDataProperty:"\
livenessProbe",rootData:p})||(e=l(e,k.errors),t=e.length)),i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+
"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.ports!==void 0){let r=i.ports;if(Array.
isArray(r)){let s=r.length;for(let o=0;o<s;o++)X(r[o],{instancePath:n+"/ports/"+o,parentData:r,parentDataProperty:o,rootData:p})||
(e=l(e,X.errors),t=e.length)}else{let s={instancePath:n+"/ports",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.
push(s),t++}}if(i.readinessProbe!==void 0&&(k(i.readinessProbe,{instancePath:n+"/readinessProbe",parentData:i,parentDataProperty:"\
readinessProbe",rootData:p})||(e=l(e,k.errors),t=e.length)),i.resizePolicy!==void 0){let r=i.resizePolicy;if(Array.isArray(
r)){let s=r.length;for(let o=0;o<s;o++)Y(r[o],{instancePath:n+"/resizePolicy/"+o,parentData:r,parentDataProperty:o,rootData:p})||
(e=l(e,Y.errors),t=e.length)}else{let s={instancePath:n+"/resizePolicy",keyword:"type",params:{type:"array"}};e===null?e=
[s]:e.push(s),t++}}if(i.resources!==void 0&&(S(i.resources,{instancePath:n+"/resources",parentData:i,parentDataProperty:"\
resources",rootData:p})||(e=l(e,S.errors),t=e.length)),i.restartPolicy!==void 0&&typeof i.restartPolicy!="string"){let r={
instancePath:n+"/restartPolicy",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.restartPolicyRules!==
void 0){let r=i.restartPolicyRules;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)ee(r[o],{instancePath:n+"/res\
tartPolicyRules/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,ee.errors),t=e.length)}else{let s={instancePath:n+
"/restartPolicyRules",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.securityContext!==void 0&&
(ne(i.securityContext,{instancePath:n+"/securityContext",parentData:i,parentDataProperty:"securityContext",rootData:p})||
(e=l(e,ne.errors),t=e.length)),i.startupProbe!==void 0&&(k(i.startupProbe,{instancePath:n+"/startupProbe",parentData:i,parentDataProperty:"\
startupProbe",rootData:p})||(e=l(e,k.errors),t=e.length)),i.stdin!==void 0&&typeof i.stdin!="boolean"){let r={instancePath:n+
"/stdin",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.stdinOnce!==void 0&&typeof i.stdinOnce!=
"boolean"){let r={instancePath:n+"/stdinOnce",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.
terminationMessagePath!==void 0&&typeof i.terminationMessagePath!="string"){let r={instancePath:n+"/terminationMessagePa\
th",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.terminationMessagePolicy!==void 0){let r=i.
terminationMessagePolicy;if(typeof r!="string"){let s={instancePath:n+"/terminationMessagePolicy",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="FallbackToLogsOnError"||r==="File"||r==="")){let s={instancePath:n+
"/terminationMessagePolicy",keyword:"enum",params:{allowedValues:Ee.properties.terminationMessagePolicy.enum}};e===null?
e=[s]:e.push(s),t++}}if(i.tty!==void 0&&typeof i.tty!="boolean"){let r={instancePath:n+"/tty",keyword:"type",params:{type:"\
boolean"}};e===null?e=[r]:e.push(r),t++}if(i.volumeDevices!==void 0){let r=i.volumeDevices;if(Array.isArray(r)){let s=r.
length;for(let o=0;o<s;o++)oe(r[o],{instancePath:n+"/volumeDevices/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=
l(e,oe.errors),t=e.length)}else{let s={instancePath:n+"/volumeDevices",keyword:"type",params:{type:"array"}};e===null?e=
[s]:e.push(s),t++}}if(i.volumeMounts!==void 0){let r=i.volumeMounts;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)
pe(r[o],{instancePath:n+"/volumeMounts/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,pe.errors),t=e.length)}else{
let s={instancePath:n+"/volumeMounts",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.workingDir!==
void 0&&typeof i.workingDir!="string"){let r={instancePath:n+"/workingDir",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return b.
errors=e,t===0}function gr(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="name"||r==="value")){let s={instancePath:n,keyword:"additionalProperti\
es",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+
"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.value!==void 0&&typeof i.value!="string"){
let r={instancePath:n+"/value",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return gr.errors=e,t===0}function le(i,{instancePath:n="",
parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="nameservers"||r==="options"||r==="searches")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.nameservers!==void 0){let r=i.nameservers;if(Array.isArray(r)){let s=r.length;for(let o=0;o<
s;o++)if(typeof r[o]!="string"){let y={instancePath:n+"/nameservers/"+o,keyword:"type",params:{type:"string"}};e===null?
e=[y]:e.push(y),t++}}else{let s={instancePath:n+"/nameservers",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(
s),t++}}if(i.options!==void 0){let r=i.options;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)gr(r[o],{instancePath:n+
"/options/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,gr.errors),t=e.length)}else{let s={instancePath:n+"\
/options",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.searches!==void 0){let r=i.searches;if(Array.
isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let y={instancePath:n+"/searches/"+o,keyword:"t\
ype",params:{type:"string"}};e===null?e=[y]:e.push(y),t++}}else{let s={instancePath:n+"/searches",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return le.errors=e,t===0}var Ce={type:"object",required:["name"],properties:{args:{type:"array",items:{
type:"string"}},command:{type:"array",items:{type:"string"}},env:{type:"array",items:{$ref:"#/definitions/EnvVar"}},envFrom:{
type:"array",items:{$ref:"#/definitions/EnvFromSource"}},image:{type:"string"},imagePullPolicy:{type:"string",enum:["Alw\
ays","IfNotPresent","Never",""]},lifecycle:{$ref:"#/definitions/Lifecycle"},livenessProbe:{$ref:"#/definitions/Probe"},name:{
type:"string"},ports:{type:"array",items:{$ref:"#/definitions/ContainerPort"}},readinessProbe:{$ref:"#/definitions/Probe"},
resizePolicy:{type:"array",items:{$ref:"#/definitions/ContainerResizePolicy"}},resources:{$ref:"#/definitions/ResourceRe\
quirements"},restartPolicy:{type:"string"},restartPolicyRules:{type:"array",items:{$ref:"#/definitions/ContainerRestartR\
ule"}},securityContext:{$ref:"#/definitions/SecurityContext"},startupProbe:{$ref:"#/definitions/Probe"},stdin:{type:"boo\
lean"},stdinOnce:{type:"boolean"},targetContainerName:{type:"string"},terminationMessagePath:{type:"string"},terminationMessagePolicy:{
type:"string",enum:["FallbackToLogsOnError","File",""]},tty:{type:"boolean"},volumeDevices:{type:"array",items:{$ref:"#/\
definitions/VolumeDevice"}},volumeMounts:{type:"array",items:{$ref:"#/definitions/VolumeMount"}},workingDir:{type:"strin\
g"}},additionalProperties:!1};function fe(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,
t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!h.call(Ce.properties,r)){let s={instancePath:n,keyword:"addition\
alProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.args!==void 0){let r=i.args;if(Array.isArray(
r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let y={instancePath:n+"/args/"+o,keyword:"type",params:{
type:"string"}};e===null?e=[y]:e.push(y),t++}}else{let s={instancePath:n+"/args",keyword:"type",params:{type:"array"}};e===
null?e=[s]:e.push(s),t++}}if(i.command!==void 0){let r=i.command;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)
if(typeof r[o]!="string"){let y={instancePath:n+"/command/"+o,keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(
y),t++}}else{let s={instancePath:n+"/command",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.env!==
void 0){let r=i.env;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)H(r[o],{instancePath:n+"/env/"+o,parentData:r,
parentDataProperty:o,rootData:p})||(e=l(e,H.errors),t=e.length)}else{let s={instancePath:n+"/env",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.envFrom!==void 0){let r=i.envFrom;if(Array.isArray(r)){let s=r.length;
for(let o=0;o<s;o++)B(r[o],{instancePath:n+"/envFrom/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,B.errors),
t=e.length)}else{let s={instancePath:n+"/envFrom",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.
image!==void 0&&typeof i.image!="string"){let r={instancePath:n+"/image",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(i.imagePullPolicy!==void 0){let r=i.imagePullPolicy;if(typeof r!="string"){let s={instancePath:n+
"/imagePullPolicy",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="Always"||r==="IfNotPres\
ent"||r==="Never"||r==="")){let s={instancePath:n+"/imagePullPolicy",keyword:"enum",params:{allowedValues:Ce.properties.
imagePullPolicy.enum}};e===null?e=[s]:e.push(s),t++}}if(i.lifecycle!==void 0&&(J(i.lifecycle,{instancePath:n+"/lifecycle",
parentData:i,parentDataProperty:"lifecycle",rootData:p})||(e=l(e,J.errors),t=e.length)),i.livenessProbe!==void 0&&(k(i.livenessProbe,
{instancePath:n+"/livenessProbe",parentData:i,parentDataProperty:"livenessProbe",rootData:p})||(e=l(e,k.errors),t=e.length)),
i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(i.ports!==void 0){let r=i.ports;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)X(r[o],{instancePath:n+
"/ports/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,X.errors),t=e.length)}else{let s={instancePath:n+"/po\
rts",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.readinessProbe!==void 0&&(k(i.readinessProbe,
{instancePath:n+"/readinessProbe",parentData:i,parentDataProperty:"readinessProbe",rootData:p})||(e=l(e,k.errors),t=e.length)),
i.resizePolicy!==void 0){let r=i.resizePolicy;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)Y(r[o],{instancePath:n+
"/resizePolicy/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,Y.errors),t=e.length)}else{let s={instancePath:n+
"/resizePolicy",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.resources!==void 0&&(S(i.resources,
{instancePath:n+"/resources",parentData:i,parentDataProperty:"resources",rootData:p})||(e=l(e,S.errors),t=e.length)),i.restartPolicy!==
void 0&&typeof i.restartPolicy!="string"){let r={instancePath:n+"/restartPolicy",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}if(i.restartPolicyRules!==void 0){let r=i.restartPolicyRules;if(Array.isArray(r)){let s=r.length;
for(let o=0;o<s;o++)ee(r[o],{instancePath:n+"/restartPolicyRules/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=
l(e,ee.errors),t=e.length)}else{let s={instancePath:n+"/restartPolicyRules",keyword:"type",params:{type:"array"}};e===null?
e=[s]:e.push(s),t++}}if(i.securityContext!==void 0&&(ne(i.securityContext,{instancePath:n+"/securityContext",parentData:i,
parentDataProperty:"securityContext",rootData:p})||(e=l(e,ne.errors),t=e.length)),i.startupProbe!==void 0&&(k(i.startupProbe,
{instancePath:n+"/startupProbe",parentData:i,parentDataProperty:"startupProbe",rootData:p})||(e=l(e,k.errors),t=e.length)),
i.stdin!==void 0&&typeof i.stdin!="boolean"){let r={instancePath:n+"/stdin",keyword:"type",params:{type:"boolean"}};e===
null?e=[r]:e.push(r),t++}if(i.stdinOnce!==void 0&&typeof i.stdinOnce!="boolean"){let r={instancePath:n+"/stdinOnce",keyword:"\
type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.targetContainerName!==void 0&&typeof i.targetContainerName!=
"string"){let r={instancePath:n+"/targetContainerName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
if(i.terminationMessagePath!==void 0&&typeof i.terminationMessagePath!="string"){let r={instancePath:n+"/terminationMess\
agePath",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.terminationMessagePolicy!==void 0){let r=i.
terminationMessagePolicy;if(typeof r!="string"){let s={instancePath:n+"/terminationMessagePolicy",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="FallbackToLogsOnError"||r==="File"||r==="")){let s={instancePath:n+
"/terminationMessagePolicy",keyword:"enum",params:{allowedValues:Ce.properties.terminationMessagePolicy.enum}};e===null?
e=[s]:e.push(s),t++}}if(i.tty!==void 0&&typeof i.tty!="boolean"){let r={instancePath:n+"/tty",keyword:"type",params:{type:"\
boolean"}};e===null?e=[r]:e.push(r),t++}if(i.volumeDevices!==void 0){let r=i.volumeDevices;if(Array.isArray(r)){let s=r.
length;for(let o=0;o<s;o++)oe(r[o],{instancePath:n+"/volumeDevices/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=
l(e,oe.errors),t=e.length)}else{let s={instancePath:n+"/volumeDevices",keyword:"type",params:{type:"array"}};e===null?e=
[s]:e.push(s),t++}}if(i.volumeMounts!==void 0){let r=i.volumeMounts;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)
pe(r[o],{instancePath:n+"/volumeMounts/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,pe.errors),t=e.length)}else{
let s={instancePath:n+"/volumeMounts",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.workingDir!==
void 0&&typeof i.workingDir!="string"){let r={instancePath:n+"/workingDir",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return fe.
errors=e,t===0}function ae(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.ip===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"ip"}};e===null?
e=[r]:e.push(r),t++}for(let r in i)if(!(r==="hostnames"||r==="ip")){let s={instancePath:n,keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.hostnames!==void 0){let r=i.hostnames;if(Array.isArray(
r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let y={instancePath:n+"/hostnames/"+o,keyword:"type",params:{
type:"string"}};e===null?e=[y]:e.push(y),t++}}else{let s={instancePath:n+"/hostnames",keyword:"type",params:{type:"array"}};
e===null?e=[s]:e.push(s),t++}}if(i.ip!==void 0&&typeof i.ip!="string"){let r={instancePath:n+"/ip",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return ae.errors=e,t===0}function c(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){for(let r in i)if(r!=="name"){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return c.errors=e,t===0}function ye(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(r!=="name"){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return ye.errors=e,t===0}function ue(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.conditionType===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
conditionType"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(r!=="conditionType"){let s={instancePath:n,keyword:"addi\
tionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.conditionType!==void 0&&typeof i.conditionType!=
"string"){let r={instancePath:n+"/conditionType",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ue.errors=e,t===0}function me(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="name"||r==="resourceClaimName"||r==="resourceClaimTemplateName")){let s={
instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&
typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
if(i.resourceClaimName!==void 0&&typeof i.resourceClaimName!="string"){let r={instancePath:n+"/resourceClaimName",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.resourceClaimTemplateName!==void 0&&typeof i.resourceClaimTemplateName!=
"string"){let r={instancePath:n+"/resourceClaimTemplateName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return me.errors=
e,t===0}function ce(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(r!=="name"){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return ce.errors=e,t===0}var Fe={type:"object",properties:{appArmorProfile:{$ref:"#/definitions/AppA\
rmorProfile"},fsGroup:{type:"integer",minimum:-9223372036854776e3,exclusiveMaximum:9223372036854776e3},fsGroupChangePolicy:{
type:"string",enum:["Always","OnRootMismatch"]},runAsGroup:{type:"integer",minimum:-9223372036854776e3,exclusiveMaximum:9223372036854776e3},
runAsNonRoot:{type:"boolean"},runAsUser:{type:"integer",minimum:-9223372036854776e3,exclusiveMaximum:9223372036854776e3},
seLinuxChangePolicy:{type:"string"},seLinuxOptions:{$ref:"#/definitions/SELinuxOptions"},seccompProfile:{$ref:"#/definit\
ions/SeccompProfile"},supplementalGroups:{type:"array",items:{type:"integer",minimum:-9223372036854776e3,exclusiveMaximum:9223372036854776e3}},
supplementalGroupsPolicy:{type:"string",enum:["Merge","Strict"]},sysctls:{type:"array",items:{$ref:"#/definitions/Sysctl"}},
windowsOptions:{$ref:"#/definitions/WindowsSecurityContextOptions"}},additionalProperties:!1};function hr(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="name"||r==="value")){let s={instancePath:n,keyword:"additionalProperti\
es",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+
"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.value!==void 0&&typeof i.value!="string"){
let r={instancePath:n+"/value",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return hr.errors=e,t===0}function de(i,{instancePath:n="",
parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!h.call(Fe.properties,r)){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[s]:e.push(s),t++}if(i.appArmorProfile!==void 0&&(re(i.appArmorProfile,{instancePath:n+"/appArmorProfile",parentData:i,
parentDataProperty:"appArmorProfile",rootData:p})||(e=l(e,re.errors),t=e.length)),i.fsGroup!==void 0){let r=i.fsGroup;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/fsGroup",keyword:"type",params:{type:"integer"}};e===
null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r<-9223372036854776e3||isNaN(r)){let s={instancePath:n+"\
/fsGroup",keyword:"minimum",params:{comparison:">=",limit:-9223372036854776e3}};e===null?e=[s]:e.push(s),t++}if(r>=9223372036854776e3||
isNaN(r)){let s={instancePath:n+"/fsGroup",keyword:"exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};
e===null?e=[s]:e.push(s),t++}}}if(i.fsGroupChangePolicy!==void 0){let r=i.fsGroupChangePolicy;if(typeof r!="string"){let s={
instancePath:n+"/fsGroupChangePolicy",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="Alwa\
ys"||r==="OnRootMismatch")){let s={instancePath:n+"/fsGroupChangePolicy",keyword:"enum",params:{allowedValues:Fe.properties.
fsGroupChangePolicy.enum}};e===null?e=[s]:e.push(s),t++}}if(i.runAsGroup!==void 0){let r=i.runAsGroup;if(!(typeof r=="nu\
mber"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/runAsGroup",keyword:"type",params:{type:"integer"}};e===
null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r<-9223372036854776e3||isNaN(r)){let s={instancePath:n+"\
/runAsGroup",keyword:"minimum",params:{comparison:">=",limit:-9223372036854776e3}};e===null?e=[s]:e.push(s),t++}if(r>=9223372036854776e3||
isNaN(r)){let s={instancePath:n+"/runAsGroup",keyword:"exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};
e===null?e=[s]:e.push(s),t++}}}if(i.runAsNonRoot!==void 0&&typeof i.runAsNonRoot!="boolean"){let r={instancePath:n+"/run\
AsNonRoot",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.runAsUser!==void 0){let r=i.runAsUser;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/runAsUser",keyword:"type",params:{type:"\
integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r<-9223372036854776e3||isNaN(r)){let s={instancePath:n+
"/runAsUser",keyword:"minimum",params:{comparison:">=",limit:-9223372036854776e3}};e===null?e=[s]:e.push(s),t++}if(r>=9223372036854776e3||
isNaN(r)){let s={instancePath:n+"/runAsUser",keyword:"exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};
e===null?e=[s]:e.push(s),t++}}}if(i.seLinuxChangePolicy!==void 0&&typeof i.seLinuxChangePolicy!="string"){let r={instancePath:n+
"/seLinuxChangePolicy",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.seLinuxOptions!==void 0&&
(ie(i.seLinuxOptions,{instancePath:n+"/seLinuxOptions",parentData:i,parentDataProperty:"seLinuxOptions",rootData:p})||(e=
l(e,ie.errors),t=e.length)),i.seccompProfile!==void 0&&(se(i.seccompProfile,{instancePath:n+"/seccompProfile",parentData:i,
parentDataProperty:"seccompProfile",rootData:p})||(e=l(e,se.errors),t=e.length)),i.supplementalGroups!==void 0){let r=i.
supplementalGroups;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++){let y=r[o];if(!(typeof y=="number"&&!(y%1)&&
!isNaN(y)&&isFinite(y))){let u={instancePath:n+"/supplementalGroups/"+o,keyword:"type",params:{type:"integer"}};e===null?
e=[u]:e.push(u),t++}if(typeof y=="number"&&isFinite(y)){if(y<-9223372036854776e3||isNaN(y)){let u={instancePath:n+"/supp\
lementalGroups/"+o,keyword:"minimum",params:{comparison:">=",limit:-9223372036854776e3}};e===null?e=[u]:e.push(u),t++}if(y>=
9223372036854776e3||isNaN(y)){let u={instancePath:n+"/supplementalGroups/"+o,keyword:"exclusiveMaximum",params:{comparison:"\
<",limit:9223372036854776e3}};e===null?e=[u]:e.push(u),t++}}}}else{let s={instancePath:n+"/supplementalGroups",keyword:"\
type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.supplementalGroupsPolicy!==void 0){let r=i.supplementalGroupsPolicy;
if(typeof r!="string"){let s={instancePath:n+"/supplementalGroupsPolicy",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),t++}if(!(r==="Merge"||r==="Strict")){let s={instancePath:n+"/supplementalGroupsPolicy",keyword:"enum",params:{
allowedValues:Fe.properties.supplementalGroupsPolicy.enum}};e===null?e=[s]:e.push(s),t++}}if(i.sysctls!==void 0){let r=i.
sysctls;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)hr(r[o],{instancePath:n+"/sysctls/"+o,parentData:r,parentDataProperty:o,
rootData:p})||(e=l(e,hr.errors),t=e.length)}else{let s={instancePath:n+"/sysctls",keyword:"type",params:{type:"array"}};
e===null?e=[s]:e.push(s),t++}}i.windowsOptions!==void 0&&(te(i.windowsOptions,{instancePath:n+"/windowsOptions",parentData:i,
parentDataProperty:"windowsOptions",rootData:p})||(e=l(e,te.errors),t=e.length))}else{let r={instancePath:n,keyword:"typ\
e",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return de.errors=e,t===0}var $i={type:"object",properties:{effect:{
type:"string",enum:["NoExecute","NoSchedule","PreferNoSchedule",""]},key:{type:"string"},operator:{type:"string",enum:["\
Equal","Exists","Gt","Lt",""]},tolerationSeconds:{type:"integer",minimum:-9223372036854776e3,exclusiveMaximum:9223372036854776e3},
value:{type:"string"}},additionalProperties:!1};function ge(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="effect"||r==="key"||r==="operator"||
r==="tolerationSeconds"||r==="value")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.effect!==void 0){let r=i.effect;if(typeof r!="string"){let s={instancePath:n+"/effect",
keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="NoExecute"||r==="NoSchedule"||r==="PreferN\
oSchedule"||r==="")){let s={instancePath:n+"/effect",keyword:"enum",params:{allowedValues:$i.properties.effect.enum}};e===
null?e=[s]:e.push(s),t++}}if(i.key!==void 0&&typeof i.key!="string"){let r={instancePath:n+"/key",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.operator!==void 0){let r=i.operator;if(typeof r!="string"){let s={instancePath:n+
"/operator",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="Equal"||r==="Exists"||r==="Gt"||
r==="Lt"||r==="")){let s={instancePath:n+"/operator",keyword:"enum",params:{allowedValues:$i.properties.operator.enum}};
e===null?e=[s]:e.push(s),t++}}if(i.tolerationSeconds!==void 0){let r=i.tolerationSeconds;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/tolerationSeconds",keyword:"type",params:{type:"integer"}};e===null?e=[
s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r<-9223372036854776e3||isNaN(r)){let s={instancePath:n+"/tolerat\
ionSeconds",keyword:"minimum",params:{comparison:">=",limit:-9223372036854776e3}};e===null?e=[s]:e.push(s),t++}if(r>=9223372036854776e3||
isNaN(r)){let s={instancePath:n+"/tolerationSeconds",keyword:"exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};
e===null?e=[s]:e.push(s),t++}}}if(i.value!==void 0&&typeof i.value!="string"){let r={instancePath:n+"/value",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return ge.errors=e,t===0}var Ps={type:"object",required:["name"],properties:{awsElasticBlockStore:{
$ref:"#/definitions/AWSElasticBlockStoreVolumeSource"},azureDisk:{$ref:"#/definitions/AzureDiskVolumeSource"},azureFile:{
$ref:"#/definitions/AzureFileVolumeSource"},cephfs:{$ref:"#/definitions/CephFSVolumeSource"},cinder:{$ref:"#/definitions\
/CinderVolumeSource"},configMap:{$ref:"#/definitions/ConfigMapVolumeSource"},csi:{$ref:"#/definitions/CSIVolumeSource"},
downwardAPI:{$ref:"#/definitions/DownwardAPIVolumeSource"},emptyDir:{$ref:"#/definitions/EmptyDirVolumeSource"},ephemeral:{
$ref:"#/definitions/EphemeralVolumeSource"},fc:{$ref:"#/definitions/FCVolumeSource"},flexVolume:{$ref:"#/definitions/Fle\
xVolumeSource"},flocker:{$ref:"#/definitions/FlockerVolumeSource"},gcePersistentDisk:{$ref:"#/definitions/GCEPersistentD\
iskVolumeSource"},gitRepo:{$ref:"#/definitions/GitRepoVolumeSource"},glusterfs:{$ref:"#/definitions/GlusterfsVolumeSourc\
e"},hostPath:{$ref:"#/definitions/HostPathVolumeSource"},image:{$ref:"#/definitions/ImageVolumeSource"},iscsi:{$ref:"#/d\
efinitions/ISCSIVolumeSource"},name:{type:"string"},nfs:{$ref:"#/definitions/NFSVolumeSource"},persistentVolumeClaim:{$ref:"\
#/definitions/PersistentVolumeClaimVolumeSource"},photonPersistentDisk:{$ref:"#/definitions/PhotonPersistentDiskVolumeSo\
urce"},portworxVolume:{$ref:"#/definitions/PortworxVolumeSource"},projected:{$ref:"#/definitions/ProjectedVolumeSource"},
quobyte:{$ref:"#/definitions/QuobyteVolumeSource"},rbd:{$ref:"#/definitions/RBDVolumeSource"},scaleIO:{$ref:"#/definitio\
ns/ScaleIOVolumeSource"},secret:{$ref:"#/definitions/SecretVolumeSource"},storageos:{$ref:"#/definitions/StorageOSVolume\
Source"},vsphereVolume:{$ref:"#/definitions/VsphereVirtualDiskVolumeSource"}},additionalProperties:!1};function kr(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.volumeID===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"volum\
eID"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="fsType"||r==="partition"||r==="readOnly"||r==="volumeID")){
let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.fsType!==
void 0&&typeof i.fsType!="string"){let r={instancePath:n+"/fsType",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),t++}if(i.partition!==void 0){let r=i.partition;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={
instancePath:n+"/partition",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&
isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/partition",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};
e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/partition",keyword:"minimum",params:{comparison:"\
>=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}if(i.readOnly!==void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+
"/readOnly",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.volumeID!==void 0&&typeof i.volumeID!=
"string"){let r={instancePath:n+"/volumeID",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return kr.errors=e,t===0}var Ei={type:"\
object",required:["diskName","diskURI"],properties:{cachingMode:{type:"string",enum:["None","ReadOnly","ReadWrite"]},diskName:{
type:"string"},diskURI:{type:"string"},fsType:{type:"string"},kind:{type:"string",enum:["Dedicated","Managed","Shared"]},
readOnly:{type:"boolean"}},additionalProperties:!1};function wr(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.diskName===void 0){let r={instancePath:n,keyword:"requi\
red",params:{missingProperty:"diskName"}};e===null?e=[r]:e.push(r),t++}if(i.diskURI===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"diskURI"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="cachingMode"||r==="d\
iskName"||r==="diskURI"||r==="fsType"||r==="kind"||r==="readOnly")){let s={instancePath:n,keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.cachingMode!==void 0){let r=i.cachingMode;if(typeof r!=
"string"){let s={instancePath:n+"/cachingMode",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r===
"None"||r==="ReadOnly"||r==="ReadWrite")){let s={instancePath:n+"/cachingMode",keyword:"enum",params:{allowedValues:Ei.properties.
cachingMode.enum}};e===null?e=[s]:e.push(s),t++}}if(i.diskName!==void 0&&typeof i.diskName!="string"){let r={instancePath:n+
"/diskName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.diskURI!==void 0&&typeof i.diskURI!=
"string"){let r={instancePath:n+"/diskURI",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.fsType!==
void 0&&typeof i.fsType!="string"){let r={instancePath:n+"/fsType",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),t++}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let s={instancePath:n+"/kind",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="Dedicated"||r==="Managed"||r==="Shared")){let s={instancePath:n+"\
/kind",keyword:"enum",params:{allowedValues:Ei.properties.kind.enum}};e===null?e=[s]:e.push(s),t++}}if(i.readOnly!==void 0&&
typeof i.readOnly!="boolean"){let r={instancePath:n+"/readOnly",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.
push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return wr.errors=
e,t===0}function Pr(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.secretName===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"sec\
retName"}};e===null?e=[r]:e.push(r),t++}if(i.shareName===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
shareName"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="readOnly"||r==="secretName"||r==="shareName")){let s={
instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.readOnly!==
void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+"/readOnly",keyword:"type",params:{type:"boolean"}};e===null?
e=[r]:e.push(r),t++}if(i.secretName!==void 0&&typeof i.secretName!="string"){let r={instancePath:n+"/secretName",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.shareName!==void 0&&typeof i.shareName!="string"){let r={
instancePath:n+"/shareName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Pr.errors=e,t===0}function br(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.monitors===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"monit\
ors"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="monitors"||r==="path"||r==="readOnly"||r==="secretFile"||r===
"secretRef"||r==="user")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=
[s]:e.push(s),t++}if(i.monitors!==void 0){let r=i.monitors;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!=
"string"){let y={instancePath:n+"/monitors/"+o,keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),t++}}else{
let s={instancePath:n+"/monitors",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.path!==void 0&&
typeof i.path!="string"){let r={instancePath:n+"/path",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
if(i.readOnly!==void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+"/readOnly",keyword:"type",params:{type:"boo\
lean"}};e===null?e=[r]:e.push(r),t++}if(i.secretFile!==void 0&&typeof i.secretFile!="string"){let r={instancePath:n+"/se\
cretFile",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.secretRef!==void 0&&(c(i.secretRef,{instancePath:n+
"/secretRef",parentData:i,parentDataProperty:"secretRef",rootData:p})||(e=l(e,c.errors),t=e.length)),i.user!==void 0&&typeof i.
user!="string"){let r={instancePath:n+"/user",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return br.errors=e,t===0}function Dr(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.volumeID===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"volum\
eID"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="fsType"||r==="readOnly"||r==="secretRef"||r==="volumeID")){
let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.fsType!==
void 0&&typeof i.fsType!="string"){let r={instancePath:n+"/fsType",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),t++}if(i.readOnly!==void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+"/readOnly",keyword:"type",params:{
type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.secretRef!==void 0&&(c(i.secretRef,{instancePath:n+"/secretRef",parentData:i,
parentDataProperty:"secretRef",rootData:p})||(e=l(e,c.errors),t=e.length)),i.volumeID!==void 0&&typeof i.volumeID!="stri\
ng"){let r={instancePath:n+"/volumeID",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Dr.errors=e,t===0}function x(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){if(i.key===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"key"}};e===
null?e=[r]:e.push(r),t++}if(i.path===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"path"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="key"||r==="mode"||r==="path")){let s={instancePath:n,keyword:"addition\
alProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.key!==void 0&&typeof i.key!="string"){let r={
instancePath:n+"/key",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.mode!==void 0){let r=i.mode;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/mode",keyword:"type",params:{type:"int\
eger"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+
"/mode",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(
r)){let s={instancePath:n+"/mode",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),
t++}}}if(i.path!==void 0&&typeof i.path!="string"){let r={instancePath:n+"/path",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
t++}return x.errors=e,t===0}function vr(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,
t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="defaultMode"||r==="items"||r==="name"||r==="op\
tional")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}
if(i.defaultMode!==void 0){let r=i.defaultMode;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+
"/defaultMode",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){
if(r>2147483647||isNaN(r)){let s={instancePath:n+"/defaultMode",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};
e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/defaultMode",keyword:"minimum",params:{
comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}if(i.items!==void 0){let r=i.items;if(Array.isArray(r)){
let s=r.length;for(let o=0;o<s;o++)x(r[o],{instancePath:n+"/items/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=
l(e,x.errors),t=e.length)}else{let s={instancePath:n+"/items",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(
s),t++}}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}if(i.optional!==void 0&&typeof i.optional!="boolean"){let r={instancePath:n+"/optional",keyword:"\
type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"obj\
ect"}};e===null?e=[r]:e.push(r),t++}return vr.errors=e,t===0}function Ar(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.driver===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"driver"}};
e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="driver"||r==="fsType"||r==="nodePublishSecretRef"||r==="readOnly"||
r==="volumeAttributes")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=
[s]:e.push(s),t++}if(i.driver!==void 0&&typeof i.driver!="string"){let r={instancePath:n+"/driver",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.fsType!==void 0&&typeof i.fsType!="string"){let r={instancePath:n+"/fs\
Type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.nodePublishSecretRef!==void 0&&(c(i.nodePublishSecretRef,
{instancePath:n+"/nodePublishSecretRef",parentData:i,parentDataProperty:"nodePublishSecretRef",rootData:p})||(e=l(e,c.errors),
t=e.length)),i.readOnly!==void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+"/readOnly",keyword:"type",params:{
type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.volumeAttributes!==void 0){let r=i.volumeAttributes;if(r&&typeof r=="\
object"&&!Array.isArray(r)){for(let s in r)if(typeof r[s]!="string"){let o={instancePath:n+"/volumeAttributes/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}else{let s={instancePath:n+
"/volumeAttributes",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ar.errors=e,t===0}function he(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.path===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"path"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="fieldRef"||r==="mode"||r==="path"||r==="resourceFieldRef")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.fieldRef!==void 0&&(K(i.
fieldRef,{instancePath:n+"/fieldRef",parentData:i,parentDataProperty:"fieldRef",rootData:p})||(e=l(e,K.errors),t=e.length)),
i.mode!==void 0){let r=i.mode;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/mode",keyword:"\
type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){
let s={instancePath:n+"/mode",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}
if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/mode",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};
e===null?e=[s]:e.push(s),t++}}}if(i.path!==void 0&&typeof i.path!="string"){let r={instancePath:n+"/path",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),t++}i.resourceFieldRef!==void 0&&(z(i.resourceFieldRef,{instancePath:n+
"/resourceFieldRef",parentData:i,parentDataProperty:"resourceFieldRef",rootData:p})||(e=l(e,z.errors),t=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return he.errors=e,t===0}function Nr(i,{
instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){for(let r in i)if(!(r==="defaultMode"||r==="items")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.defaultMode!==void 0){let r=i.defaultMode;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let s={instancePath:n+"/defaultMode",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}
if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/defaultMode",keyword:"maximum",params:{
comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/defa\
ultMode",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}if(i.items!==void 0){
let r=i.items;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)he(r[o],{instancePath:n+"/items/"+o,parentData:r,parentDataProperty:o,
rootData:p})||(e=l(e,he.errors),t=e.length)}else{let s={instancePath:n+"/items",keyword:"type",params:{type:"array"}};e===
null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}
return Nr.errors=e,t===0}function jr(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="medium"||r==="sizeLimit")){let s={instancePath:n,keyword:"additionalPr\
operties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.medium!==void 0&&typeof i.medium!="string"){let r={
instancePath:n+"/medium",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}i.sizeLimit!==void 0&&(g(i.
sizeLimit,{instancePath:n+"/sizeLimit",parentData:i,parentDataProperty:"sizeLimit",rootData:p})||(e=l(e,g.errors),t=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return jr.errors=e,t===0}var bs={type:"object",properties:{annotations:{type:"object",additionalProperties:{type:"string"}},creationTimestamp:{$ref:"\
#/definitions/Time"},deletionGracePeriodSeconds:{type:"integer",minimum:-9223372036854776e3,exclusiveMaximum:9223372036854776e3},
deletionTimestamp:{$ref:"#/definitions/Time"},finalizers:{type:"array",items:{type:"string"}},generateName:{type:"string"},
generation:{type:"integer",minimum:-9223372036854776e3,exclusiveMaximum:9223372036854776e3},labels:{type:"object",additionalProperties:{
type:"string"}},managedFields:{type:"array",items:{$ref:"#/definitions/ManagedFieldsEntry"}},name:{type:"string"},namespace:{
type:"string"},ownerReferences:{type:"array",items:{$ref:"#/definitions/OwnerReference"}},resourceVersion:{type:"string"},
selfLink:{type:"string"},uid:{type:"string"}},additionalProperties:!1};var Ds=new RegExp("^\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})$","u");function R(i,{
instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(typeof i=="string"){if(!Ds.test(
i)){let r={instancePath:n,keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d\
{2}:\\d{2})$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}return R.errors=e,t===0}function Sr(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(!(i&&typeof i=="o\
bject"&&!Array.isArray(i))){let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Sr.
errors=e,t===0}function xr(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="apiVersion"||r==="fieldsType"||r==="fieldsV1"||r==="mana\
ger"||r==="operation"||r==="subresource"||r==="time")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0&&typeof i.apiVersion!="string"){let r={instancePath:n+"/apiVersion",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.fieldsType!==void 0&&typeof i.fieldsType!="stri\
ng"){let r={instancePath:n+"/fieldsType",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.fieldsV1!==
void 0&&(Sr(i.fieldsV1,{instancePath:n+"/fieldsV1",parentData:i,parentDataProperty:"fieldsV1",rootData:p})||(e=l(e,Sr.errors),
t=e.length)),i.manager!==void 0&&typeof i.manager!="string"){let r={instancePath:n+"/manager",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}if(i.operation!==void 0&&typeof i.operation!="string"){let r={instancePath:n+"/op\
eration",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.subresource!==void 0&&typeof i.subresource!=
"string"){let r={instancePath:n+"/subresource",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}i.time!==
void 0&&(R(i.time,{instancePath:n+"/time",parentData:i,parentDataProperty:"time",rootData:p})||(e=l(e,R.errors),t=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return xr.errors=e,t===0}function Rr(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.apiVersion===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"api\
Version"}};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[r]:e.push(r),t++}if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.push(r),t++}if(i.uid===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
uid"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiVersion"||r==="blockOwnerDeletion"||r==="controller"||r===
"kind"||r==="name"||r==="uid")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===
null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0&&typeof i.apiVersion!="string"){let r={instancePath:n+"/apiVersion",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.blockOwnerDeletion!==void 0&&typeof i.blockOwnerDeletion!=
"boolean"){let r={instancePath:n+"/blockOwnerDeletion",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),
t++}if(i.controller!==void 0&&typeof i.controller!="boolean"){let r={instancePath:n+"/controller",keyword:"type",params:{
type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.kind!==void 0&&typeof i.kind!="string"){let r={instancePath:n+"/kind",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={
instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.uid!==void 0&&typeof i.uid!=
"string"){let r={instancePath:n+"/uid",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Rr.errors=e,t===0}function Tr(i,{
instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){for(let r in i)if(!h.call(bs.properties,r)){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.annotations!==void 0){let r=i.annotations;if(r&&typeof r=="object"&&!Array.isArray(r)){
for(let s in r)if(typeof r[s]!="string"){let o={instancePath:n+"/annotations/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),
keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}else{let s={instancePath:n+"/annotations",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(i.creationTimestamp!==void 0&&(R(i.creationTimestamp,{instancePath:n+
"/creationTimestamp",parentData:i,parentDataProperty:"creationTimestamp",rootData:p})||(e=l(e,R.errors),t=e.length)),i.deletionGracePeriodSeconds!==
void 0){let r=i.deletionGracePeriodSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+
"/deletionGracePeriodSeconds",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&
isFinite(r)){if(r<-9223372036854776e3||isNaN(r)){let s={instancePath:n+"/deletionGracePeriodSeconds",keyword:"minimum",params:{
comparison:">=",limit:-9223372036854776e3}};e===null?e=[s]:e.push(s),t++}if(r>=9223372036854776e3||isNaN(r)){let s={instancePath:n+
"/deletionGracePeriodSeconds",keyword:"exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};e===null?e=[s]:
e.push(s),t++}}}if(i.deletionTimestamp!==void 0&&(R(i.deletionTimestamp,{instancePath:n+"/deletionTimestamp",parentData:i,
parentDataProperty:"deletionTimestamp",rootData:p})||(e=l(e,R.errors),t=e.length)),i.finalizers!==void 0){let r=i.finalizers;
if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let y={instancePath:n+"/finalizers/"+o,
keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),t++}}else{let s={instancePath:n+"/finalizers",keyword:"t\
ype",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.generateName!==void 0&&typeof i.generateName!="string"){let r={
instancePath:n+"/generateName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.generation!==void 0){
let r=i.generation;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/generation",keyword:"\
type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r<-9223372036854776e3||
isNaN(r)){let s={instancePath:n+"/generation",keyword:"minimum",params:{comparison:">=",limit:-9223372036854776e3}};e===
null?e=[s]:e.push(s),t++}if(r>=9223372036854776e3||isNaN(r)){let s={instancePath:n+"/generation",keyword:"exclusiveMaxim\
um",params:{comparison:"<",limit:9223372036854776e3}};e===null?e=[s]:e.push(s),t++}}}if(i.labels!==void 0){let r=i.labels;
if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(typeof r[s]!="string"){let o={instancePath:n+"/labels/"+s.
replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}else{let s={
instancePath:n+"/labels",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(i.managedFields!==void 0){
let r=i.managedFields;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)xr(r[o],{instancePath:n+"/managedFields/"+
o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,xr.errors),t=e.length)}else{let s={instancePath:n+"/managedFiel\
ds",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.name!==void 0&&typeof i.name!="string"){let r={
instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.namespace!==void 0&&typeof i.
namespace!="string"){let r={instancePath:n+"/namespace",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),
t++}if(i.ownerReferences!==void 0){let r=i.ownerReferences;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)Rr(r[o],
{instancePath:n+"/ownerReferences/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,Rr.errors),t=e.length)}else{
let s={instancePath:n+"/ownerReferences",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.resourceVersion!==
void 0&&typeof i.resourceVersion!="string"){let r={instancePath:n+"/resourceVersion",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}if(i.selfLink!==void 0&&typeof i.selfLink!="string"){let r={instancePath:n+"/selfLink",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.uid!==void 0&&typeof i.uid!="string"){let r={instancePath:n+
"/uid",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return Tr.errors=e,t===0}var Ve={type:"object",properties:{accessModes:{type:"\
array",items:{type:"string",enum:["ReadOnlyMany","ReadWriteMany","ReadWriteOnce","ReadWriteOncePod"]}},dataSource:{$ref:"\
#/definitions/TypedLocalObjectReference"},dataSourceRef:{$ref:"#/definitions/TypedObjectReference"},resources:{$ref:"#/d\
efinitions/VolumeResourceRequirements"},selector:{$ref:"#/definitions/LabelSelector"},storageClassName:{type:"string"},volumeAttributesClassName:{
type:"string"},volumeMode:{type:"string",enum:["Block","Filesystem"]},volumeName:{type:"string"}},additionalProperties:!1};function qr(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"kind"}};e===
null?e=[r]:e.push(r),t++}if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiGroup"||r==="kind"||r==="name")){let s={instancePath:n,keyword:"add\
itionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.apiGroup!==void 0&&typeof i.apiGroup!=
"string"){let r={instancePath:n+"/apiGroup",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.kind!==
void 0&&typeof i.kind!="string"){let r={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
t++}return qr.errors=e,t===0}function $r(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"kind"}};e===
null?e=[r]:e.push(r),t++}if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiGroup"||r==="kind"||r==="name"||r==="namespace")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.apiGroup!==void 0&&typeof i.
apiGroup!="string"){let r={instancePath:n+"/apiGroup",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
if(i.kind!==void 0&&typeof i.kind!="string"){let r={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}if(i.namespace!==void 0&&typeof i.namespace!="string"){let r={instancePath:n+"/na\
mespace",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return $r.errors=e,t===0}function Er(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="limits"||r==="requests")){let s={instancePath:n,keyword:"additionalPro\
perties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.limits!==void 0){let r=i.limits;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let s in r)g(r[s],{instancePath:n+"/limits/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,
parentDataProperty:s,rootData:p})||(e=l(e,g.errors),t=e.length);else{let s={instancePath:n+"/limits",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),t++}}if(i.requests!==void 0){let r=i.requests;if(r&&typeof r=="object"&&!Array.
isArray(r))for(let s in r)g(r[s],{instancePath:n+"/requests/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:s,
rootData:p})||(e=l(e,g.errors),t=e.length);else{let s={instancePath:n+"/requests",keyword:"type",params:{type:"object"}};
e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
t++}return Er.errors=e,t===0}function Cr(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,
t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!h.call(Ve.properties,r)){let s={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.accessModes!==void 0){let r=i.accessModes;
if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++){let y=r[o];if(typeof y!="string"){let u={instancePath:n+"/acces\
sModes/"+o,keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),t++}if(!(y==="ReadOnlyMany"||y==="ReadWriteMa\
ny"||y==="ReadWriteOnce"||y==="ReadWriteOncePod")){let u={instancePath:n+"/accessModes/"+o,keyword:"enum",params:{allowedValues:Ve.
properties.accessModes.items.enum}};e===null?e=[u]:e.push(u),t++}}}else{let s={instancePath:n+"/accessModes",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.dataSource!==void 0&&(qr(i.dataSource,{instancePath:n+"/da\
taSource",parentData:i,parentDataProperty:"dataSource",rootData:p})||(e=l(e,qr.errors),t=e.length)),i.dataSourceRef!==void 0&&
($r(i.dataSourceRef,{instancePath:n+"/dataSourceRef",parentData:i,parentDataProperty:"dataSourceRef",rootData:p})||(e=l(
e,$r.errors),t=e.length)),i.resources!==void 0&&(Er(i.resources,{instancePath:n+"/resources",parentData:i,parentDataProperty:"\
resources",rootData:p})||(e=l(e,Er.errors),t=e.length)),i.selector!==void 0&&(P(i.selector,{instancePath:n+"/selector",parentData:i,
parentDataProperty:"selector",rootData:p})||(e=l(e,P.errors),t=e.length)),i.storageClassName!==void 0&&typeof i.storageClassName!=
"string"){let r={instancePath:n+"/storageClassName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
if(i.volumeAttributesClassName!==void 0&&typeof i.volumeAttributesClassName!="string"){let r={instancePath:n+"/volumeAtt\
ributesClassName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.volumeMode!==void 0){let r=i.
volumeMode;if(typeof r!="string"){let s={instancePath:n+"/volumeMode",keyword:"type",params:{type:"string"}};e===null?e=
[s]:e.push(s),t++}if(!(r==="Block"||r==="Filesystem")){let s={instancePath:n+"/volumeMode",keyword:"enum",params:{allowedValues:Ve.
properties.volumeMode.enum}};e===null?e=[s]:e.push(s),t++}}if(i.volumeName!==void 0&&typeof i.volumeName!="string"){let r={
instancePath:n+"/volumeName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Cr.errors=e,t===0}function Fr(i,{instancePath:n="",
parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.spec===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="metadata"||r==="spec")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===
null?e=[s]:e.push(s),t++}i.metadata!==void 0&&(Tr(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"\
metadata",rootData:p})||(e=l(e,Tr.errors),t=e.length)),i.spec!==void 0&&(Cr(i.spec,{instancePath:n+"/spec",parentData:i,
parentDataProperty:"spec",rootData:p})||(e=l(e,Cr.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return Fr.errors=e,t===0}function Vr(i,{instancePath:n="",parentData:f,parentDataProperty:a,
rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(r!=="volumeClaimTemplate"){
let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}i.volumeClaimTemplate!==
void 0&&(Fr(i.volumeClaimTemplate,{instancePath:n+"/volumeClaimTemplate",parentData:i,parentDataProperty:"volumeClaimTem\
plate",rootData:p})||(e=l(e,Fr.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),t++}return Vr.errors=e,t===0}function Or(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="fsType"||r==="lun"||r==="readOnly"||r==="targetWWNs"||r==="wwids")){let s={
instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.fsType!==
void 0&&typeof i.fsType!="string"){let r={instancePath:n+"/fsType",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),t++}if(i.lun!==void 0){let r=i.lun;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+
"/lun",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||
isNaN(r)){let s={instancePath:n+"/lun",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(
s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/lun",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};
e===null?e=[s]:e.push(s),t++}}}if(i.readOnly!==void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+"/readOnly",keyword:"\
type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.targetWWNs!==void 0){let r=i.targetWWNs;if(Array.isArray(
r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let y={instancePath:n+"/targetWWNs/"+o,keyword:"type",params:{
type:"string"}};e===null?e=[y]:e.push(y),t++}}else{let s={instancePath:n+"/targetWWNs",keyword:"type",params:{type:"arra\
y"}};e===null?e=[s]:e.push(s),t++}}if(i.wwids!==void 0){let r=i.wwids;if(Array.isArray(r)){let s=r.length;for(let o=0;o<
s;o++)if(typeof r[o]!="string"){let y={instancePath:n+"/wwids/"+o,keyword:"type",params:{type:"string"}};e===null?e=[y]:
e.push(y),t++}}else{let s={instancePath:n+"/wwids",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Or.errors=e,t===0}function Mr(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.driver===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"driver"}};
e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="driver"||r==="fsType"||r==="options"||r==="readOnly"||r==="secretR\
ef")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.
driver!==void 0&&typeof i.driver!="string"){let r={instancePath:n+"/driver",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(i.fsType!==void 0&&typeof i.fsType!="string"){let r={instancePath:n+"/fsType",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.options!==void 0){let r=i.options;if(r&&typeof r=="object"&&!Array.isArray(
r)){for(let s in r)if(typeof r[s]!="string"){let o={instancePath:n+"/options/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),
keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}else{let s={instancePath:n+"/options",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(i.readOnly!==void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+
"/readOnly",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}i.secretRef!==void 0&&(c(i.secretRef,{instancePath:n+
"/secretRef",parentData:i,parentDataProperty:"secretRef",rootData:p})||(e=l(e,c.errors),t=e.length))}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Mr.errors=e,t===0}function Gr(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="datasetName"||r==="datasetUUID")){let s={instancePath:n,keyword:"addit\
ionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.datasetName!==void 0&&typeof i.datasetName!=
"string"){let r={instancePath:n+"/datasetName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.
datasetUUID!==void 0&&typeof i.datasetUUID!="string"){let r={instancePath:n+"/datasetUUID",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),t++}return Gr.errors=e,t===0}function Ir(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.pdName===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"pdName"}};
e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="fsType"||r==="partition"||r==="pdName"||r==="readOnly")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.fsType!==void 0&&typeof i.
fsType!="string"){let r={instancePath:n+"/fsType",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.
partition!==void 0){let r=i.partition;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/\
partition",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>
2147483647||isNaN(r)){let s={instancePath:n+"/partition",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===
null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/partition",keyword:"minimum",params:{comparison:"\
>=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}if(i.pdName!==void 0&&typeof i.pdName!="string"){let r={instancePath:n+
"/pdName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.readOnly!==void 0&&typeof i.readOnly!=
"boolean"){let r={instancePath:n+"/readOnly",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ir.errors=e,t===0}function Lr(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.repository===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"rep\
ository"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="directory"||r==="repository"||r==="revision")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.directory!==void 0&&typeof i.
directory!="string"){let r={instancePath:n+"/directory",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),
t++}if(i.repository!==void 0&&typeof i.repository!="string"){let r={instancePath:n+"/repository",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.revision!==void 0&&typeof i.revision!="string"){let r={instancePath:n+
"/revision",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"typ\
e",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Lr.errors=e,t===0}function Ur(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.endpoints===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"endp\
oints"}};e===null?e=[r]:e.push(r),t++}if(i.path===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
path"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="endpoints"||r==="path"||r==="readOnly")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.endpoints!==void 0&&typeof i.
endpoints!="string"){let r={instancePath:n+"/endpoints",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),
t++}if(i.path!==void 0&&typeof i.path!="string"){let r={instancePath:n+"/path",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),t++}if(i.readOnly!==void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+"/readOnly",keyword:"\
type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"obj\
ect"}};e===null?e=[r]:e.push(r),t++}return Ur.errors=e,t===0}var vs={type:"object",required:["path"],properties:{path:{type:"\
string"},type:{type:"string",enum:["","BlockDevice","CharDevice","Directory","DirectoryOrCreate","File","FileOrCreate","\
Socket"]}},additionalProperties:!1};function Kr(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.path===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"path"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="path"||r==="type")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.path!==void 0&&typeof i.
path!="string"){let r={instancePath:n+"/path",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.type!==
void 0){let r=i.type;if(typeof r!="string"){let s={instancePath:n+"/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),t++}if(!(r===""||r==="BlockDevice"||r==="CharDevice"||r==="Directory"||r==="DirectoryOrCreate"||r==="Fil\
e"||r==="FileOrCreate"||r==="Socket")){let s={instancePath:n+"/type",keyword:"enum",params:{allowedValues:vs.properties.
type.enum}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=
[r]:e.push(r),t++}return Kr.errors=e,t===0}var As={type:"object",properties:{pullPolicy:{type:"string",enum:["Always","I\
fNotPresent","Never",""]},reference:{type:"string"}},additionalProperties:!1};function zr(i,{instancePath:n="",parentData:f,
parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r===
"pullPolicy"||r==="reference")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===
null?e=[s]:e.push(s),t++}if(i.pullPolicy!==void 0){let r=i.pullPolicy;if(typeof r!="string"){let s={instancePath:n+"/pul\
lPolicy",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="Always"||r==="IfNotPresent"||r===
"Never"||r==="")){let s={instancePath:n+"/pullPolicy",keyword:"enum",params:{allowedValues:As.properties.pullPolicy.enum}};
e===null?e=[s]:e.push(s),t++}}if(i.reference!==void 0&&typeof i.reference!="string"){let r={instancePath:n+"/reference",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}return zr.errors=e,t===0}var Ns={type:"object",required:["targetPortal","iqn"],properties:{
chapAuthDiscovery:{type:"boolean"},chapAuthSession:{type:"boolean"},fsType:{type:"string"},initiatorName:{type:"string"},
iqn:{type:"string"},iscsiInterface:{type:"string"},lun:{type:"integer",minimum:-2147483648,maximum:2147483647},portals:{
type:"array",items:{type:"string"}},readOnly:{type:"boolean"},secretRef:{$ref:"#/definitions/LocalObjectReference"},targetPortal:{
type:"string"}},additionalProperties:!1};function Hr(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.targetPortal===void 0){let r={instancePath:n,keyword:"r\
equired",params:{missingProperty:"targetPortal"}};e===null?e=[r]:e.push(r),t++}if(i.iqn===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"iqn"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!h.call(Ns.properties,
r)){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.
chapAuthDiscovery!==void 0&&typeof i.chapAuthDiscovery!="boolean"){let r={instancePath:n+"/chapAuthDiscovery",keyword:"t\
ype",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.chapAuthSession!==void 0&&typeof i.chapAuthSession!="boo\
lean"){let r={instancePath:n+"/chapAuthSession",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.
fsType!==void 0&&typeof i.fsType!="string"){let r={instancePath:n+"/fsType",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(i.initiatorName!==void 0&&typeof i.initiatorName!="string"){let r={instancePath:n+"/initiatorName",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.iqn!==void 0&&typeof i.iqn!="string"){let r={instancePath:n+
"/iqn",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.iscsiInterface!==void 0&&typeof i.iscsiInterface!=
"string"){let r={instancePath:n+"/iscsiInterface",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.
lun!==void 0){let r=i.lun;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/lun",keyword:"\
type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){
let s={instancePath:n+"/lun",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<
-2147483648||isNaN(r)){let s={instancePath:n+"/lun",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?
e=[s]:e.push(s),t++}}}if(i.portals!==void 0){let r=i.portals;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!=
"string"){let y={instancePath:n+"/portals/"+o,keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),t++}}else{
let s={instancePath:n+"/portals",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.readOnly!==void 0&&
typeof i.readOnly!="boolean"){let r={instancePath:n+"/readOnly",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.
push(r),t++}if(i.secretRef!==void 0&&(c(i.secretRef,{instancePath:n+"/secretRef",parentData:i,parentDataProperty:"secret\
Ref",rootData:p})||(e=l(e,c.errors),t=e.length)),i.targetPortal!==void 0&&typeof i.targetPortal!="string"){let r={instancePath:n+
"/targetPortal",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Hr.errors=e,t===0}function Br(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.server===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"server"}};
e===null?e=[r]:e.push(r),t++}if(i.path===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"path"}};
e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="path"||r==="readOnly"||r==="server")){let s={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.path!==void 0&&typeof i.path!="st\
ring"){let r={instancePath:n+"/path",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.readOnly!==
void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+"/readOnly",keyword:"type",params:{type:"boolean"}};e===null?
e=[r]:e.push(r),t++}if(i.server!==void 0&&typeof i.server!="string"){let r={instancePath:n+"/server",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return Br.errors=e,t===0}function Wr(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.claimName===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"clai\
mName"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="claimName"||r==="readOnly")){let s={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.claimName!==void 0&&typeof i.claimName!=
"string"){let r={instancePath:n+"/claimName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.readOnly!==
void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+"/readOnly",keyword:"type",params:{type:"boolean"}};e===null?
e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Wr.
errors=e,t===0}function Qr(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.pdID===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"pdID"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="fsType"||r==="pdID")){let s={instancePath:n,keyword:"additionalPropert\
ies",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.fsType!==void 0&&typeof i.fsType!="string"){let r={
instancePath:n+"/fsType",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.pdID!==void 0&&typeof i.
pdID!="string"){let r={instancePath:n+"/pdID",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Qr.errors=e,t===0}function Zr(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.volumeID===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"volum\
eID"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="fsType"||r==="readOnly"||r==="volumeID")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.fsType!==void 0&&typeof i.
fsType!="string"){let r={instancePath:n+"/fsType",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.
readOnly!==void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+"/readOnly",keyword:"type",params:{type:"boolean"}};
e===null?e=[r]:e.push(r),t++}if(i.volumeID!==void 0&&typeof i.volumeID!="string"){let r={instancePath:n+"/volumeID",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"obje\
ct"}};e===null?e=[r]:e.push(r),t++}return Zr.errors=e,t===0}function _r(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="labelSelector"||r==="name"||r==="optional"||r==="path"||r==="signerNam\
e")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.
labelSelector!==void 0&&(P(i.labelSelector,{instancePath:n+"/labelSelector",parentData:i,parentDataProperty:"labelSelect\
or",rootData:p})||(e=l(e,P.errors),t=e.length)),i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.optional!==void 0&&typeof i.optional!="boolean"){
let r={instancePath:n+"/optional",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.path!==void 0&&
typeof i.path!="string"){let r={instancePath:n+"/path",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
if(i.signerName!==void 0&&typeof i.signerName!="string"){let r={instancePath:n+"/signerName",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),t++}return _r.errors=e,t===0}function Jr(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="items"||r==="name"||r==="optional")){let s={instancePath:n,keyword:"ad\
ditionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.items!==void 0){let r=i.items;if(Array.
isArray(r)){let s=r.length;for(let o=0;o<s;o++)x(r[o],{instancePath:n+"/items/"+o,parentData:r,parentDataProperty:o,rootData:p})||
(e=l(e,x.errors),t=e.length)}else{let s={instancePath:n+"/items",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.
push(s),t++}}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"str\
ing"}};e===null?e=[r]:e.push(r),t++}if(i.optional!==void 0&&typeof i.optional!="boolean"){let r={instancePath:n+"/option\
al",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return Jr.errors=e,t===0}function Xr(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(r!=="items"){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.items!==void 0){let r=i.items;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)
he(r[o],{instancePath:n+"/items/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,he.errors),t=e.length)}else{let s={
instancePath:n+"/items",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Xr.errors=e,t===0}function Yr(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="certificateChainPath"||r==="credentialBundlePath"||r==="keyPath"||r===
"keyType"||r==="maxExpirationSeconds"||r==="signerName"||r==="userAnnotations")){let s={instancePath:n,keyword:"addition\
alProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.certificateChainPath!==void 0&&typeof i.certificateChainPath!=
"string"){let r={instancePath:n+"/certificateChainPath",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),
t++}if(i.credentialBundlePath!==void 0&&typeof i.credentialBundlePath!="string"){let r={instancePath:n+"/credentialBundl\
ePath",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.keyPath!==void 0&&typeof i.keyPath!="str\
ing"){let r={instancePath:n+"/keyPath",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.keyType!==
void 0&&typeof i.keyType!="string"){let r={instancePath:n+"/keyType",keyword:"type",params:{type:"string"}};e===null?e=[
r]:e.push(r),t++}if(i.maxExpirationSeconds!==void 0){let r=i.maxExpirationSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let s={instancePath:n+"/maxExpirationSeconds",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.
push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/maxExpirationSeconds",
keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={
instancePath:n+"/maxExpirationSeconds",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(
s),t++}}}if(i.signerName!==void 0&&typeof i.signerName!="string"){let r={instancePath:n+"/signerName",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.userAnnotations!==void 0){let r=i.userAnnotations;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){for(let s in r)if(typeof r[s]!="string"){let o={instancePath:n+"/userAnnotations/"+s.replace(/~/g,
"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}else{let s={instancePath:n+
"/userAnnotations",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Yr.errors=e,t===0}function ei(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="items"||r==="name"||r==="optional")){let s={instancePath:n,keyword:"ad\
ditionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.items!==void 0){let r=i.items;if(Array.
isArray(r)){let s=r.length;for(let o=0;o<s;o++)x(r[o],{instancePath:n+"/items/"+o,parentData:r,parentDataProperty:o,rootData:p})||
(e=l(e,x.errors),t=e.length)}else{let s={instancePath:n+"/items",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.
push(s),t++}}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"str\
ing"}};e===null?e=[r]:e.push(r),t++}if(i.optional!==void 0&&typeof i.optional!="boolean"){let r={instancePath:n+"/option\
al",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return ei.errors=e,t===0}function ri(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.path===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"path"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="audience"||r==="expirationSeconds"||r==="path")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.audience!==void 0&&typeof i.
audience!="string"){let r={instancePath:n+"/audience",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
if(i.expirationSeconds!==void 0){let r=i.expirationSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={
instancePath:n+"/expirationSeconds",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="n\
umber"&&isFinite(r)){if(r<-9223372036854776e3||isNaN(r)){let s={instancePath:n+"/expirationSeconds",keyword:"minimum",params:{
comparison:">=",limit:-9223372036854776e3}};e===null?e=[s]:e.push(s),t++}if(r>=9223372036854776e3||isNaN(r)){let s={instancePath:n+
"/expirationSeconds",keyword:"exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};e===null?e=[s]:e.push(
s),t++}}}if(i.path!==void 0&&typeof i.path!="string"){let r={instancePath:n+"/path",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
t++}return ri.errors=e,t===0}function ii(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,
t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="clusterTrustBundle"||r==="configMap"||r==="dow\
nwardAPI"||r==="podCertificate"||r==="secret"||r==="serviceAccountToken")){let s={instancePath:n,keyword:"additionalProp\
erties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}i.clusterTrustBundle!==void 0&&(_r(i.clusterTrustBundle,
{instancePath:n+"/clusterTrustBundle",parentData:i,parentDataProperty:"clusterTrustBundle",rootData:p})||(e=l(e,_r.errors),
t=e.length)),i.configMap!==void 0&&(Jr(i.configMap,{instancePath:n+"/configMap",parentData:i,parentDataProperty:"configM\
ap",rootData:p})||(e=l(e,Jr.errors),t=e.length)),i.downwardAPI!==void 0&&(Xr(i.downwardAPI,{instancePath:n+"/downwardAPI",
parentData:i,parentDataProperty:"downwardAPI",rootData:p})||(e=l(e,Xr.errors),t=e.length)),i.podCertificate!==void 0&&(Yr(
i.podCertificate,{instancePath:n+"/podCertificate",parentData:i,parentDataProperty:"podCertificate",rootData:p})||(e=l(e,
Yr.errors),t=e.length)),i.secret!==void 0&&(ei(i.secret,{instancePath:n+"/secret",parentData:i,parentDataProperty:"secre\
t",rootData:p})||(e=l(e,ei.errors),t=e.length)),i.serviceAccountToken!==void 0&&(ri(i.serviceAccountToken,{instancePath:n+
"/serviceAccountToken",parentData:i,parentDataProperty:"serviceAccountToken",rootData:p})||(e=l(e,ri.errors),t=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ii.errors=e,t===0}function si(i,{
instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){for(let r in i)if(!(r==="defaultMode"||r==="sources")){let s={instancePath:n,keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.defaultMode!==void 0){let r=i.defaultMode;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/defaultMode",keyword:"type",params:{type:"integer"}};e===null?
e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/defaultMode",
keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={
instancePath:n+"/defaultMode",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}
if(i.sources!==void 0){let r=i.sources;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)ii(r[o],{instancePath:n+"\
/sources/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,ii.errors),t=e.length)}else{let s={instancePath:n+"/\
sources",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return si.errors=e,t===0}function ti(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.registry===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"regis\
try"}};e===null?e=[r]:e.push(r),t++}if(i.volume===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
volume"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="group"||r==="readOnly"||r==="registry"||r==="tenant"||r===
"user"||r==="volume")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:
e.push(s),t++}if(i.group!==void 0&&typeof i.group!="string"){let r={instancePath:n+"/group",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}if(i.readOnly!==void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+"/rea\
dOnly",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.registry!==void 0&&typeof i.registry!="\
string"){let r={instancePath:n+"/registry",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.tenant!==
void 0&&typeof i.tenant!="string"){let r={instancePath:n+"/tenant",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),t++}if(i.user!==void 0&&typeof i.user!="string"){let r={instancePath:n+"/user",keyword:"type",params:{type:"st\
ring"}};e===null?e=[r]:e.push(r),t++}if(i.volume!==void 0&&typeof i.volume!="string"){let r={instancePath:n+"/volume",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"obje\
ct"}};e===null?e=[r]:e.push(r),t++}return ti.errors=e,t===0}function ni(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.monitors===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"monit\
ors"}};e===null?e=[r]:e.push(r),t++}if(i.image===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
image"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="fsType"||r==="image"||r==="keyring"||r==="monitors"||r===
"pool"||r==="readOnly"||r==="secretRef"||r==="user")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.fsType!==void 0&&typeof i.fsType!="string"){let r={instancePath:n+"/fsType",keyword:"t\
ype",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.image!==void 0&&typeof i.image!="string"){let r={instancePath:n+
"/image",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.keyring!==void 0&&typeof i.keyring!="s\
tring"){let r={instancePath:n+"/keyring",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.monitors!==
void 0){let r=i.monitors;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let y={instancePath:n+
"/monitors/"+o,keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),t++}}else{let s={instancePath:n+"/monitor\
s",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.pool!==void 0&&typeof i.pool!="string"){let r={
instancePath:n+"/pool",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.readOnly!==void 0&&typeof i.
readOnly!="boolean"){let r={instancePath:n+"/readOnly",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),
t++}if(i.secretRef!==void 0&&(c(i.secretRef,{instancePath:n+"/secretRef",parentData:i,parentDataProperty:"secretRef",rootData:p})||
(e=l(e,c.errors),t=e.length)),i.user!==void 0&&typeof i.user!="string"){let r={instancePath:n+"/user",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return ni.errors=e,t===0}var js={type:"object",required:["gateway","system","secretRef"],properties:{
fsType:{type:"string"},gateway:{type:"string"},protectionDomain:{type:"string"},readOnly:{type:"boolean"},secretRef:{$ref:"\
#/definitions/LocalObjectReference"},sslEnabled:{type:"boolean"},storageMode:{type:"string"},storagePool:{type:"string"},
system:{type:"string"},volumeName:{type:"string"}},additionalProperties:!1};function oi(i,{instancePath:n="",parentData:f,
parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.gateway===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"gateway"}};e===null?e=[r]:e.push(r),t++}if(i.system===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"system"}};e===null?e=[r]:e.push(r),t++}if(i.secretRef===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"secretRef"}};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!h.call(js.properties,r)){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[s]:e.push(s),t++}if(i.fsType!==void 0&&typeof i.fsType!="string"){let r={instancePath:n+"/fsType",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.gateway!==void 0&&typeof i.gateway!="string"){let r={instancePath:n+"/\
gateway",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.protectionDomain!==void 0&&typeof i.protectionDomain!=
"string"){let r={instancePath:n+"/protectionDomain",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
if(i.readOnly!==void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+"/readOnly",keyword:"type",params:{type:"boo\
lean"}};e===null?e=[r]:e.push(r),t++}if(i.secretRef!==void 0&&(c(i.secretRef,{instancePath:n+"/secretRef",parentData:i,parentDataProperty:"\
secretRef",rootData:p})||(e=l(e,c.errors),t=e.length)),i.sslEnabled!==void 0&&typeof i.sslEnabled!="boolean"){let r={instancePath:n+
"/sslEnabled",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.storageMode!==void 0&&typeof i.storageMode!=
"string"){let r={instancePath:n+"/storageMode",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.
storagePool!==void 0&&typeof i.storagePool!="string"){let r={instancePath:n+"/storagePool",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}if(i.system!==void 0&&typeof i.system!="string"){let r={instancePath:n+"/system",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.volumeName!==void 0&&typeof i.volumeName!="stri\
ng"){let r={instancePath:n+"/volumeName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return oi.errors=e,t===0}function pi(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="defaultMode"||r==="items"||r==="optional"||r==="secretName")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.defaultMode!==void 0){let r=i.
defaultMode;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/defaultMode",keyword:"type",
params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={
instancePath:n+"/defaultMode",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}
if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/defaultMode",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};
e===null?e=[s]:e.push(s),t++}}}if(i.items!==void 0){let r=i.items;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)
x(r[o],{instancePath:n+"/items/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,x.errors),t=e.length)}else{let s={
instancePath:n+"/items",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.optional!==void 0&&typeof i.
optional!="boolean"){let r={instancePath:n+"/optional",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),
t++}if(i.secretName!==void 0&&typeof i.secretName!="string"){let r={instancePath:n+"/secretName",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return pi.errors=e,t===0}function li(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="fsType"||r==="readOnly"||r==="secretRef"||r==="volumeName"||r==="volum\
eNamespace")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(
s),t++}if(i.fsType!==void 0&&typeof i.fsType!="string"){let r={instancePath:n+"/fsType",keyword:"type",params:{type:"str\
ing"}};e===null?e=[r]:e.push(r),t++}if(i.readOnly!==void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+"/readOn\
ly",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.secretRef!==void 0&&(c(i.secretRef,{instancePath:n+
"/secretRef",parentData:i,parentDataProperty:"secretRef",rootData:p})||(e=l(e,c.errors),t=e.length)),i.volumeName!==void 0&&
typeof i.volumeName!="string"){let r={instancePath:n+"/volumeName",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),t++}if(i.volumeNamespace!==void 0&&typeof i.volumeNamespace!="string"){let r={instancePath:n+"/volumeNamespace",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}return li.errors=e,t===0}function fi(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.volumePath===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"vol\
umePath"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="fsType"||r==="storagePolicyID"||r==="storagePolicyName"||
r==="volumePath")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.
push(s),t++}if(i.fsType!==void 0&&typeof i.fsType!="string"){let r={instancePath:n+"/fsType",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}if(i.storagePolicyID!==void 0&&typeof i.storagePolicyID!="string"){let r={instancePath:n+
"/storagePolicyID",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.storagePolicyName!==void 0&&
typeof i.storagePolicyName!="string"){let r={instancePath:n+"/storagePolicyName",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}if(i.volumePath!==void 0&&typeof i.volumePath!="string"){let r={instancePath:n+"/volumePath",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}return fi.errors=e,t===0}function ke(i,{instancePath:n="",parentData:f,parentDataProperty:a,
rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!h.call(Ps.properties,
r)){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.
awsElasticBlockStore!==void 0&&(kr(i.awsElasticBlockStore,{instancePath:n+"/awsElasticBlockStore",parentData:i,parentDataProperty:"\
awsElasticBlockStore",rootData:p})||(e=l(e,kr.errors),t=e.length)),i.azureDisk!==void 0&&(wr(i.azureDisk,{instancePath:n+
"/azureDisk",parentData:i,parentDataProperty:"azureDisk",rootData:p})||(e=l(e,wr.errors),t=e.length)),i.azureFile!==void 0&&
(Pr(i.azureFile,{instancePath:n+"/azureFile",parentData:i,parentDataProperty:"azureFile",rootData:p})||(e=l(e,Pr.errors),
t=e.length)),i.cephfs!==void 0&&(br(i.cephfs,{instancePath:n+"/cephfs",parentData:i,parentDataProperty:"cephfs",rootData:p})||
(e=l(e,br.errors),t=e.length)),i.cinder!==void 0&&(Dr(i.cinder,{instancePath:n+"/cinder",parentData:i,parentDataProperty:"\
cinder",rootData:p})||(e=l(e,Dr.errors),t=e.length)),i.configMap!==void 0&&(vr(i.configMap,{instancePath:n+"/configMap",
parentData:i,parentDataProperty:"configMap",rootData:p})||(e=l(e,vr.errors),t=e.length)),i.csi!==void 0&&(Ar(i.csi,{instancePath:n+
"/csi",parentData:i,parentDataProperty:"csi",rootData:p})||(e=l(e,Ar.errors),t=e.length)),i.downwardAPI!==void 0&&(Nr(i.
downwardAPI,{instancePath:n+"/downwardAPI",parentData:i,parentDataProperty:"downwardAPI",rootData:p})||(e=l(e,Nr.errors),
t=e.length)),i.emptyDir!==void 0&&(jr(i.emptyDir,{instancePath:n+"/emptyDir",parentData:i,parentDataProperty:"emptyDir",
rootData:p})||(e=l(e,jr.errors),t=e.length)),i.ephemeral!==void 0&&(Vr(i.ephemeral,{instancePath:n+"/ephemeral",parentData:i,
parentDataProperty:"ephemeral",rootData:p})||(e=l(e,Vr.errors),t=e.length)),i.fc!==void 0&&(Or(i.fc,{instancePath:n+"/fc",
parentData:i,parentDataProperty:"fc",rootData:p})||(e=l(e,Or.errors),t=e.length)),i.flexVolume!==void 0&&(Mr(i.flexVolume,
{instancePath:n+"/flexVolume",parentData:i,parentDataProperty:"flexVolume",rootData:p})||(e=l(e,Mr.errors),t=e.length)),
i.flocker!==void 0&&(Gr(i.flocker,{instancePath:n+"/flocker",parentData:i,parentDataProperty:"flocker",rootData:p})||(e=
l(e,Gr.errors),t=e.length)),i.gcePersistentDisk!==void 0&&(Ir(i.gcePersistentDisk,{instancePath:n+"/gcePersistentDisk",parentData:i,
parentDataProperty:"gcePersistentDisk",rootData:p})||(e=l(e,Ir.errors),t=e.length)),i.gitRepo!==void 0&&(Lr(i.gitRepo,{instancePath:n+
"/gitRepo",parentData:i,parentDataProperty:"gitRepo",rootData:p})||(e=l(e,Lr.errors),t=e.length)),i.glusterfs!==void 0&&
(Ur(i.glusterfs,{instancePath:n+"/glusterfs",parentData:i,parentDataProperty:"glusterfs",rootData:p})||(e=l(e,Ur.errors),
t=e.length)),i.hostPath!==void 0&&(Kr(i.hostPath,{instancePath:n+"/hostPath",parentData:i,parentDataProperty:"hostPath",
rootData:p})||(e=l(e,Kr.errors),t=e.length)),i.image!==void 0&&(zr(i.image,{instancePath:n+"/image",parentData:i,parentDataProperty:"\
image",rootData:p})||(e=l(e,zr.errors),t=e.length)),i.iscsi!==void 0&&(Hr(i.iscsi,{instancePath:n+"/iscsi",parentData:i,
parentDataProperty:"iscsi",rootData:p})||(e=l(e,Hr.errors),t=e.length)),i.name!==void 0&&typeof i.name!="string"){let r={
instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}i.nfs!==void 0&&(Br(i.nfs,{instancePath:n+
"/nfs",parentData:i,parentDataProperty:"nfs",rootData:p})||(e=l(e,Br.errors),t=e.length)),i.persistentVolumeClaim!==void 0&&
(Wr(i.persistentVolumeClaim,{instancePath:n+"/persistentVolumeClaim",parentData:i,parentDataProperty:"persistentVolumeCl\
aim",rootData:p})||(e=l(e,Wr.errors),t=e.length)),i.photonPersistentDisk!==void 0&&(Qr(i.photonPersistentDisk,{instancePath:n+
"/photonPersistentDisk",parentData:i,parentDataProperty:"photonPersistentDisk",rootData:p})||(e=l(e,Qr.errors),t=e.length)),
i.portworxVolume!==void 0&&(Zr(i.portworxVolume,{instancePath:n+"/portworxVolume",parentData:i,parentDataProperty:"portw\
orxVolume",rootData:p})||(e=l(e,Zr.errors),t=e.length)),i.projected!==void 0&&(si(i.projected,{instancePath:n+"/projecte\
d",parentData:i,parentDataProperty:"projected",rootData:p})||(e=l(e,si.errors),t=e.length)),i.quobyte!==void 0&&(ti(i.quobyte,
{instancePath:n+"/quobyte",parentData:i,parentDataProperty:"quobyte",rootData:p})||(e=l(e,ti.errors),t=e.length)),i.rbd!==
void 0&&(ni(i.rbd,{instancePath:n+"/rbd",parentData:i,parentDataProperty:"rbd",rootData:p})||(e=l(e,ni.errors),t=e.length)),
i.scaleIO!==void 0&&(oi(i.scaleIO,{instancePath:n+"/scaleIO",parentData:i,parentDataProperty:"scaleIO",rootData:p})||(e=
l(e,oi.errors),t=e.length)),i.secret!==void 0&&(pi(i.secret,{instancePath:n+"/secret",parentData:i,parentDataProperty:"s\
ecret",rootData:p})||(e=l(e,pi.errors),t=e.length)),i.storageos!==void 0&&(li(i.storageos,{instancePath:n+"/storageos",parentData:i,
parentDataProperty:"storageos",rootData:p})||(e=l(e,li.errors),t=e.length)),i.vsphereVolume!==void 0&&(fi(i.vsphereVolume,
{instancePath:n+"/vsphereVolume",parentData:i,parentDataProperty:"vsphereVolume",rootData:p})||(e=l(e,fi.errors),t=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ke.errors=e,t===0}function ai(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="name"||r==="podGroup"||r==="podGroupReplicaKey")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.
name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.podGroup!==
void 0&&typeof i.podGroup!="string"){let r={instancePath:n+"/podGroup",keyword:"type",params:{type:"string"}};e===null?e=
[r]:e.push(r),t++}if(i.podGroupReplicaKey!==void 0&&typeof i.podGroupReplicaKey!="string"){let r={instancePath:n+"/podGr\
oupReplicaKey",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ai.errors=e,t===0}function we(i,{instancePath:n="",parentData:f,
parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.containers===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"containers"}};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!h.call(Se.properties,r)){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[s]:e.push(s),t++}if(i.activeDeadlineSeconds!==void 0){let r=i.activeDeadlineSeconds;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/activeDeadlineSeconds",keyword:"type",params:{type:"integer"}};e===null?
e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r<-9223372036854776e3||isNaN(r)){let s={instancePath:n+"/acti\
veDeadlineSeconds",keyword:"minimum",params:{comparison:">=",limit:-9223372036854776e3}};e===null?e=[s]:e.push(s),t++}if(r>=
9223372036854776e3||isNaN(r)){let s={instancePath:n+"/activeDeadlineSeconds",keyword:"exclusiveMaximum",params:{comparison:"\
<",limit:9223372036854776e3}};e===null?e=[s]:e.push(s),t++}}}if(i.affinity!==void 0&&(U(i.affinity,{instancePath:n+"/aff\
inity",parentData:i,parentDataProperty:"affinity",rootData:p})||(e=l(e,U.errors),t=e.length)),i.automountServiceAccountToken!==
void 0&&typeof i.automountServiceAccountToken!="boolean"){let r={instancePath:n+"/automountServiceAccountToken",keyword:"\
type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.containers!==void 0){let r=i.containers;if(Array.isArray(
r)){let s=r.length;for(let o=0;o<s;o++)b(r[o],{instancePath:n+"/containers/"+o,parentData:r,parentDataProperty:o,rootData:p})||
(e=l(e,b.errors),t=e.length)}else{let s={instancePath:n+"/containers",keyword:"type",params:{type:"array"}};e===null?e=[
s]:e.push(s),t++}}if(i.dnsConfig!==void 0&&(le(i.dnsConfig,{instancePath:n+"/dnsConfig",parentData:i,parentDataProperty:"\
dnsConfig",rootData:p})||(e=l(e,le.errors),t=e.length)),i.dnsPolicy!==void 0){let r=i.dnsPolicy;if(typeof r!="string"){let s={
instancePath:n+"/dnsPolicy",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="ClusterFirst"||
r==="ClusterFirstWithHostNet"||r==="Default"||r==="None"||r==="")){let s={instancePath:n+"/dnsPolicy",keyword:"enum",params:{
allowedValues:Se.properties.dnsPolicy.enum}};e===null?e=[s]:e.push(s),t++}}if(i.enableServiceLinks!==void 0&&typeof i.enableServiceLinks!=
"boolean"){let r={instancePath:n+"/enableServiceLinks",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),
t++}if(i.ephemeralContainers!==void 0){let r=i.ephemeralContainers;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)
fe(r[o],{instancePath:n+"/ephemeralContainers/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,fe.errors),t=e.
length)}else{let s={instancePath:n+"/ephemeralContainers",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),
t++}}if(i.hostAliases!==void 0){let r=i.hostAliases;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)ae(r[o],{instancePath:n+
"/hostAliases/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,ae.errors),t=e.length)}else{let s={instancePath:n+
"/hostAliases",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.hostIPC!==void 0&&typeof i.hostIPC!=
"boolean"){let r={instancePath:n+"/hostIPC",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.hostNetwork!==
void 0&&typeof i.hostNetwork!="boolean"){let r={instancePath:n+"/hostNetwork",keyword:"type",params:{type:"boolean"}};e===
null?e=[r]:e.push(r),t++}if(i.hostPID!==void 0&&typeof i.hostPID!="boolean"){let r={instancePath:n+"/hostPID",keyword:"t\
ype",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.hostUsers!==void 0&&typeof i.hostUsers!="boolean"){let r={
instancePath:n+"/hostUsers",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.hostname!==void 0&&
typeof i.hostname!="string"){let r={instancePath:n+"/hostname",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}if(i.hostnameOverride!==void 0&&typeof i.hostnameOverride!="string"){let r={instancePath:n+"/hostnameOverride",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.imagePullSecrets!==void 0){let r=i.imagePullSecrets;if(Array.
isArray(r)){let s=r.length;for(let o=0;o<s;o++)c(r[o],{instancePath:n+"/imagePullSecrets/"+o,parentData:r,parentDataProperty:o,
rootData:p})||(e=l(e,c.errors),t=e.length)}else{let s={instancePath:n+"/imagePullSecrets",keyword:"type",params:{type:"a\
rray"}};e===null?e=[s]:e.push(s),t++}}if(i.initContainers!==void 0){let r=i.initContainers;if(Array.isArray(r)){let s=r.
length;for(let o=0;o<s;o++)b(r[o],{instancePath:n+"/initContainers/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=
l(e,b.errors),t=e.length)}else{let s={instancePath:n+"/initContainers",keyword:"type",params:{type:"array"}};e===null?e=
[s]:e.push(s),t++}}if(i.nodeName!==void 0&&typeof i.nodeName!="string"){let r={instancePath:n+"/nodeName",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.nodeSelector!==void 0){let r=i.nodeSelector;if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){for(let s in r)if(typeof r[s]!="string"){let o={instancePath:n+"/nodeSelector/"+s.replace(/~/g,
"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}else{let s={instancePath:n+
"/nodeSelector",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(i.os!==void 0&&(ye(i.os,{instancePath:n+
"/os",parentData:i,parentDataProperty:"os",rootData:p})||(e=l(e,ye.errors),t=e.length)),i.overhead!==void 0){let r=i.overhead;
if(r&&typeof r=="object"&&!Array.isArray(r))for(let s in r)g(r[s],{instancePath:n+"/overhead/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:r,parentDataProperty:s,rootData:p})||(e=l(e,g.errors),t=e.length);else{let s={instancePath:n+"/ov\
erhead",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(i.preemptionPolicy!==void 0){let r=i.preemptionPolicy;
if(typeof r!="string"){let s={instancePath:n+"/preemptionPolicy",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.
push(s),t++}if(!(r==="Never"||r==="PreemptLowerPriority")){let s={instancePath:n+"/preemptionPolicy",keyword:"enum",params:{
allowedValues:Se.properties.preemptionPolicy.enum}};e===null?e=[s]:e.push(s),t++}}if(i.priority!==void 0){let r=i.priority;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/priority",keyword:"type",params:{type:"\
integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+
"/priority",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||
isNaN(r)){let s={instancePath:n+"/priority",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:
e.push(s),t++}}}if(i.priorityClassName!==void 0&&typeof i.priorityClassName!="string"){let r={instancePath:n+"/priorityC\
lassName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.readinessGates!==void 0){let r=i.readinessGates;
if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)ue(r[o],{instancePath:n+"/readinessGates/"+o,parentData:r,parentDataProperty:o,
rootData:p})||(e=l(e,ue.errors),t=e.length)}else{let s={instancePath:n+"/readinessGates",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[s]:e.push(s),t++}}if(i.resourceClaims!==void 0){let r=i.resourceClaims;if(Array.isArray(r)){let s=r.length;
for(let o=0;o<s;o++)me(r[o],{instancePath:n+"/resourceClaims/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,
me.errors),t=e.length)}else{let s={instancePath:n+"/resourceClaims",keyword:"type",params:{type:"array"}};e===null?e=[s]:
e.push(s),t++}}if(i.resources!==void 0&&(S(i.resources,{instancePath:n+"/resources",parentData:i,parentDataProperty:"res\
ources",rootData:p})||(e=l(e,S.errors),t=e.length)),i.restartPolicy!==void 0){let r=i.restartPolicy;if(typeof r!="string"){
let s={instancePath:n+"/restartPolicy",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="Alw\
ays"||r==="Never"||r==="OnFailure"||r==="")){let s={instancePath:n+"/restartPolicy",keyword:"enum",params:{allowedValues:Se.
properties.restartPolicy.enum}};e===null?e=[s]:e.push(s),t++}}if(i.runtimeClassName!==void 0&&typeof i.runtimeClassName!=
"string"){let r={instancePath:n+"/runtimeClassName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
if(i.schedulerName!==void 0&&typeof i.schedulerName!="string"){let r={instancePath:n+"/schedulerName",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.schedulingGates!==void 0){let r=i.schedulingGates;if(Array.isArray(r)){
let s=r.length;for(let o=0;o<s;o++)ce(r[o],{instancePath:n+"/schedulingGates/"+o,parentData:r,parentDataProperty:o,rootData:p})||
(e=l(e,ce.errors),t=e.length)}else{let s={instancePath:n+"/schedulingGates",keyword:"type",params:{type:"array"}};e===null?
e=[s]:e.push(s),t++}}if(i.securityContext!==void 0&&(de(i.securityContext,{instancePath:n+"/securityContext",parentData:i,
parentDataProperty:"securityContext",rootData:p})||(e=l(e,de.errors),t=e.length)),i.serviceAccount!==void 0&&typeof i.serviceAccount!=
"string"){let r={instancePath:n+"/serviceAccount",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.
serviceAccountName!==void 0&&typeof i.serviceAccountName!="string"){let r={instancePath:n+"/serviceAccountName",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.setHostnameAsFQDN!==void 0&&typeof i.setHostnameAsFQDN!=
"boolean"){let r={instancePath:n+"/setHostnameAsFQDN",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}
if(i.shareProcessNamespace!==void 0&&typeof i.shareProcessNamespace!="boolean"){let r={instancePath:n+"/shareProcessName\
space",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.subdomain!==void 0&&typeof i.subdomain!=
"string"){let r={instancePath:n+"/subdomain",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.terminationGracePeriodSeconds!==
void 0){let r=i.terminationGracePeriodSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+
"/terminationGracePeriodSeconds",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="numb\
er"&&isFinite(r)){if(r<-9223372036854776e3||isNaN(r)){let s={instancePath:n+"/terminationGracePeriodSeconds",keyword:"mi\
nimum",params:{comparison:">=",limit:-9223372036854776e3}};e===null?e=[s]:e.push(s),t++}if(r>=9223372036854776e3||isNaN(
r)){let s={instancePath:n+"/terminationGracePeriodSeconds",keyword:"exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};
e===null?e=[s]:e.push(s),t++}}}if(i.tolerations!==void 0){let r=i.tolerations;if(Array.isArray(r)){let s=r.length;for(let o=0;o<
s;o++)ge(r[o],{instancePath:n+"/tolerations/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,ge.errors),t=e.length)}else{
let s={instancePath:n+"/tolerations",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.topologySpreadConstraints!==
void 0){let r=i.topologySpreadConstraints;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)A(r[o],{instancePath:n+
"/topologySpreadConstraints/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,A.errors),t=e.length)}else{let s={
instancePath:n+"/topologySpreadConstraints",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.volumes!==
void 0){let r=i.volumes;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)ke(r[o],{instancePath:n+"/volumes/"+o,parentData:r,
parentDataProperty:o,rootData:p})||(e=l(e,ke.errors),t=e.length)}else{let s={instancePath:n+"/volumes",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),t++}}i.workloadRef!==void 0&&(ai(i.workloadRef,{instancePath:n+"/workloadRef",parentData:i,
parentDataProperty:"workloadRef",rootData:p})||(e=l(e,ai.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return we.errors=e,t===0}function D(i,{instancePath:n="",parentData:f,
parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.spec===void 0){let r={
instancePath:n,keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r===
"metadata"||r==="spec")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=
[s]:e.push(s),t++}i.metadata!==void 0&&(j(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"metada\
ta",rootData:p})||(e=l(e,j.errors),t=e.length)),i.spec!==void 0&&(we(i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"\
spec",rootData:p})||(e=l(e,we.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),t++}return D.errors=e,t===0}function yi(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(i.entryTemplate===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"entryTemplate"}};e===null?e=[r]:e.push(r),t++}if(i.workerReplicas===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"workerReplicas"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="name"||
r==="replicas"||r==="entryTemplate"||r==="workerReplicas"||r==="workerTemplate")){let s={instancePath:n,keyword:"additio\
nalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&(N(i.name,{instancePath:n+
"/name",parentData:i,parentDataProperty:"name",rootData:p})||(e=l(e,N.errors),t=e.length)),i.replicas!==void 0){let r=i.
replicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/replicas",keyword:"type",params:{
type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+
"/replicas",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<0||isNaN(r)){
let s={instancePath:n+"/replicas",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}}if(i.
entryTemplate!==void 0&&(D(i.entryTemplate,{instancePath:n+"/entryTemplate",parentData:i,parentDataProperty:"entryTempla\
te",rootData:p})||(e=l(e,D.errors),t=e.length)),i.workerReplicas!==void 0){let r=i.workerReplicas;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/workerReplicas",keyword:"type",params:{type:"integer"}};e===null?
e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/workerReplica\
s",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<0||isNaN(r)){let s={instancePath:n+
"/workerReplicas",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}}i.workerTemplate!==
void 0&&(D(i.workerTemplate,{instancePath:n+"/workerTemplate",parentData:i,parentDataProperty:"workerTemplate",rootData:p})||
(e=l(e,D.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
t++}return yi.errors=e,t===0}var Ss={type:"object",properties:{mode:{type:"string",enum:["hard","soft"]},highestTierAllowed:{type:"integer",minimum:0,
maximum:9007199254740991},highestTierName:{type:"string",maxLength:253}},additionalProperties:!1};function ui(i,{instancePath:n="",
parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="mode"||r==="highestTierAllowed"||r==="highestTierName")){let s={instancePath:n,keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.mode!==void 0){let r=i.mode;if(typeof r!="string"){let s={
instancePath:n+"/mode",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="hard"||r==="soft")){
let s={instancePath:n+"/mode",keyword:"enum",params:{allowedValues:Ss.properties.mode.enum}};e===null?e=[s]:e.push(s),t++}}
if(i.highestTierAllowed!==void 0){let r=i.highestTierAllowed;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={
instancePath:n+"/highestTierAllowed",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="\
number"&&isFinite(r)){if(r>9007199254740991||isNaN(r)){let s={instancePath:n+"/highestTierAllowed",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}};e===null?e=[s]:e.push(s),t++}if(r<0||isNaN(r)){let s={instancePath:n+"/highestT\
ierAllowed",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}}if(i.highestTierName!==void 0){
let r=i.highestTierName;if(typeof r=="string"){if(m(r)>253){let s={instancePath:n+"/highestTierName",keyword:"maxLength",
params:{limit:253}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/highestTierName",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),t++}return ui.errors=e,t===0}function Pe(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="minRoleReplicas"||r==="networkTopol\
ogy")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}
if(i.minRoleReplicas!==void 0){let r=i.minRoleReplicas;if(r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let o=r[s];
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let y={instancePath:n+"/minRoleReplicas/"+s.replace(/~/g,"~0").
replace(/\//g,"~1"),keyword:"type",params:{type:"integer"}};e===null?e=[y]:e.push(y),t++}if(typeof o=="number"&&isFinite(
o)){if(o>2147483647||isNaN(o)){let y={instancePath:n+"/minRoleReplicas/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"\
maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[y]:e.push(y),t++}if(o<0||isNaN(o)){let y={instancePath:n+
"/minRoleReplicas/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"minimum",params:{comparison:">=",limit:0}};e===null?
e=[y]:e.push(y),t++}}}else{let s={instancePath:n+"/minRoleReplicas",keyword:"type",params:{type:"object"}};e===null?e=[s]:
e.push(s),t++}}i.networkTopology!==void 0&&(ui(i.networkTopology,{instancePath:n+"/networkTopology",parentData:i,parentDataProperty:"\
networkTopology",rootData:p})||(e=l(e,ui.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"ob\
ject"}};e===null?e=[r]:e.push(r),t++}return Pe.errors=e,t===0}function mi(i,{instancePath:n="",parentData:f,parentDataProperty:a,
rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.roles===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"roles"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="roles"||r==="\
gangSchedule"||r==="restartGracePeriodSeconds")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.roles!==void 0){let r=i.roles;if(Array.isArray(r)){if(r.length>4){let o={instancePath:n+
"/roles",keyword:"maxItems",params:{limit:4}};e===null?e=[o]:e.push(o),t++}if(r.length<1){let o={instancePath:n+"/roles",
keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),t++}let s=r.length;for(let o=0;o<s;o++)yi(r[o],{instancePath:n+
"/roles/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,yi.errors),t=e.length)}else{let s={instancePath:n+"/r\
oles",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.gangSchedule!==void 0&&(Pe(i.gangSchedule,
{instancePath:n+"/gangSchedule",parentData:i,parentDataProperty:"gangSchedule",rootData:p})||(e=l(e,Pe.errors),t=e.length)),
i.restartGracePeriodSeconds!==void 0){let r=i.restartGracePeriodSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let s={instancePath:n+"/restartGracePeriodSeconds",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),
t++}if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let s={instancePath:n+"/restartGracePeriodSeconds",keyword:"mi\
nimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}if(r>=9223372036854776e3||isNaN(r)){let s={instancePath:n+
"/restartGracePeriodSeconds",keyword:"exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};e===null?e=[s]:
e.push(s),t++}}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return mi.
errors=e,t===0}function ci(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.schedulerName===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
schedulerName"}};e===null?e=[r]:e.push(r),t++}if(i.template===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
template"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="replicas"||r==="schedulerName"||r==="recoveryPolicy"||
r==="rolloutStrategy"||r==="topologySpreadConstraints"||r==="template")){let s={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.replicas!==void 0){let r=i.replicas;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/replicas",keyword:"type",params:{type:"integer"}};e===
null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/replicas",
keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<0||isNaN(r)){let s={instancePath:n+
"/replicas",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}}if(i.schedulerName!==void 0&&
typeof i.schedulerName!="string"){let r={instancePath:n+"/schedulerName",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(i.recoveryPolicy!==void 0){let r=i.recoveryPolicy;if(typeof r!="string"){let s={instancePath:n+"/\
recoveryPolicy",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="RoleRecreate"||r==="InferG\
roupRecreate"||r==="None")){let s={instancePath:n+"/recoveryPolicy",keyword:"enum",params:{allowedValues:ps.properties.recoveryPolicy.
enum}};e===null?e=[s]:e.push(s),t++}}if(i.rolloutStrategy!==void 0&&(G(i.rolloutStrategy,{instancePath:n+"/rolloutStrate\
gy",parentData:i,parentDataProperty:"rolloutStrategy",rootData:p})||(e=l(e,G.errors),t=e.length)),i.topologySpreadConstraints!==
void 0){let r=i.topologySpreadConstraints;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)A(r[o],{instancePath:n+
"/topologySpreadConstraints/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,A.errors),t=e.length)}else{let s={
instancePath:n+"/topologySpreadConstraints",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}i.template!==
void 0&&(mi(i.template,{instancePath:n+"/template",parentData:i,parentDataProperty:"template",rootData:p})||(e=l(e,mi.errors),
t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ci.errors=
e,t===0}function Ui(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.apiVersion===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
apiVersion"}};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[r]:e.push(r),t++}if(i.metadata===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
metadata"}};e===null?e=[r]:e.push(r),t++}if(i.spec===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
spec"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec"||r==="\
status")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}
if(i.apiVersion!==void 0){let r=i.apiVersion;if(typeof r!="string"){let s={instancePath:n+"/apiVersion",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="workload.matrixinfer.ai/v1alpha1"){let s={instancePath:n+"/apiVersi\
on",keyword:"enum",params:{allowedValues:Ri.properties.apiVersion.enum}};e===null?e=[s]:e.push(s),t++}}if(i.kind!==void 0){
let r=i.kind;if(typeof r!="string"){let s={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===null?e=[s]:
e.push(s),t++}if(r!=="ModelInfer"){let s={instancePath:n+"/kind",keyword:"enum",params:{allowedValues:Ri.properties.kind.
enum}};e===null?e=[s]:e.push(s),t++}}i.metadata!==void 0&&(M(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"\
metadata",rootData:p})||(e=l(e,M.errors),t=e.length)),i.spec!==void 0&&(ci(i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"\
spec",rootData:p})||(e=l(e,ci.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),t++}return Ui.errors=e,t===0}var xs=Ki,Ci={type:"object",required:["apiVersion","kind","metadata","\
spec"],properties:{apiVersion:{type:"string",enum:["workload.serving.volcano.sh/v1alpha1"]},kind:{type:"string",enum:["M\
odelServing"]},metadata:{$ref:"#/definitions/ModelServingMetadata"},spec:{$ref:"#/definitions/ModelServingSpec@1.35"},status:{}},
additionalProperties:!1},Rs={type:"object",required:["name"],properties:{name:{type:"string"},namespace:{type:"string"},
labels:{$ref:"#/definitions/StringMap"},annotations:{$ref:"#/definitions/StringMap"},uid:{},resourceVersion:{},generation:{},
creationTimestamp:{},deletionTimestamp:{},deletionGracePeriodSeconds:{},managedFields:{},ownerReferences:{},finalizers:{},
selfLink:{}},additionalProperties:!1};function be(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!h.call(Rs.properties,r)){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.
name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.namespace!==
void 0&&typeof i.namespace!="string"){let r={instancePath:n+"/namespace",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}i.labels!==void 0&&(d(i.labels,{instancePath:n+"/labels",parentData:i,parentDataProperty:"labels",rootData:p})||
(e=l(e,d.errors),t=e.length)),i.annotations!==void 0&&(d(i.annotations,{instancePath:n+"/annotations",parentData:i,parentDataProperty:"\
annotations",rootData:p})||(e=l(e,d.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return be.errors=e,t===0}var Ts={type:"object",required:["template"],properties:{replicas:{
type:"integer",minimum:0,maximum:2147483647},schedulerName:{type:"string"},plugins:{type:"array",items:{$ref:"#/definiti\
ons/ServingPlugin"}},recoveryPolicy:{type:"string",enum:["RoleRecreate","ServingGroupRecreate","None"]},rolloutStrategy:{
$ref:"#/definitions/ServingRolloutStrategy"},template:{$ref:"#/definitions/ServingGroupTemplate@1.35"}},additionalProperties:!1},
qs={type:"object",required:["name"],properties:{name:{type:"string"},type:{type:"string",enum:["BuiltIn"]},config:{},scope:{
$ref:"#/definitions/ServingPluginScope"}},additionalProperties:!1};function di(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="roles"||r==="target")){let s={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.roles!==void 0){let r=i.roles;if(Array.isArray(r)){
let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let y={instancePath:n+"/roles/"+o,keyword:"type",params:{type:"\
string"}};e===null?e=[y]:e.push(y),t++}}else{let s={instancePath:n+"/roles",keyword:"type",params:{type:"array"}};e===null?
e=[s]:e.push(s),t++}}if(i.target!==void 0&&typeof i.target!="string"){let r={instancePath:n+"/target",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return di.errors=e,t===0}function De(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="name"||r==="type"||r==="config"||
r==="scope")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(
s),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}if(i.type!==void 0){let r=i.type;if(typeof r!="string"){let s={instancePath:n+"/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="BuiltIn"){let s={instancePath:n+"/type",keyword:"enum",
params:{allowedValues:qs.properties.type.enum}};e===null?e=[s]:e.push(s),t++}}i.scope!==void 0&&(di(i.scope,{instancePath:n+
"/scope",parentData:i,parentDataProperty:"scope",rootData:p})||(e=l(e,di.errors),t=e.length))}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return De.errors=e,t===0}var $s={type:"object",properties:{
type:{type:"string",enum:["ServingGroupRollingUpdate","RoleRollingUpdate"]},rollingUpdateConfiguration:{$ref:"#/definiti\
ons/ServingRollingUpdate"}},additionalProperties:!1},Fi={type:"object",properties:{maxUnavailable:{type:["integer","stri\
ng"]},partition:{type:["integer","string"]}},additionalProperties:!1};function gi(i,{instancePath:n="",parentData:f,parentDataProperty:a,
rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="maxUnavailable"||
r==="partition")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(
s),t++}if(i.maxUnavailable!==void 0){let r=i.maxUnavailable;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!=
"string"){let s={instancePath:n+"/maxUnavailable",keyword:"type",params:{type:Fi.properties.maxUnavailable.type}};e===null?
e=[s]:e.push(s),t++}}if(i.partition!==void 0){let r=i.partition;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&
typeof r!="string"){let s={instancePath:n+"/partition",keyword:"type",params:{type:Fi.properties.partition.type}};e===null?
e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return gi.
errors=e,t===0}function ve(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="type"||r==="rollingUpdateConfiguration")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.type!==void 0){let r=i.type;
if(typeof r!="string"){let s={instancePath:n+"/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}
if(!(r==="ServingGroupRollingUpdate"||r==="RoleRollingUpdate")){let s={instancePath:n+"/type",keyword:"enum",params:{allowedValues:$s.
properties.type.enum}};e===null?e=[s]:e.push(s),t++}}i.rollingUpdateConfiguration!==void 0&&(gi(i.rollingUpdateConfiguration,
{instancePath:n+"/rollingUpdateConfiguration",parentData:i,parentDataProperty:"rollingUpdateConfiguration",rootData:p})||
(e=l(e,gi.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
t++}return ve.errors=e,t===0}var Vi={type:"object",required:["name","entryTemplate","workerReplicas"],properties:{name:{$ref:"#/definitions/RoleName"},
replicas:{type:"integer",minimum:0,maximum:2147483647},entryTemplate:{$ref:"#/definitions/PodTemplate@1.35"},workerReplicas:{
type:"integer",minimum:0,maximum:2147483647},workerTemplate:{$ref:"#/definitions/PodTemplate@1.35"},maxUnavailable:{type:[
"integer","string"]},partition:{type:["integer","string"]}},additionalProperties:!1};function hi(i,{instancePath:n="",parentData:f,
parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let r={
instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(i.entryTemplate===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"entryTemplate"}};e===null?e=[r]:e.push(r),t++}if(i.workerReplicas===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"workerReplicas"}};e===null?e=[r]:e.push(r),t++}
for(let r in i)if(!(r==="name"||r==="replicas"||r==="entryTemplate"||r==="workerReplicas"||r==="workerTemplate"||r==="ma\
xUnavailable"||r==="partition")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===
null?e=[s]:e.push(s),t++}if(i.name!==void 0&&(N(i.name,{instancePath:n+"/name",parentData:i,parentDataProperty:"name",rootData:p})||
(e=l(e,N.errors),t=e.length)),i.replicas!==void 0){let r=i.replicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let s={instancePath:n+"/replicas",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r==
"number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/replicas",keyword:"maximum",params:{comparison:"\
<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<0||isNaN(r)){let s={instancePath:n+"/replicas",keyword:"minimum",
params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}}if(i.entryTemplate!==void 0&&(D(i.entryTemplate,{instancePath:n+
"/entryTemplate",parentData:i,parentDataProperty:"entryTemplate",rootData:p})||(e=l(e,D.errors),t=e.length)),i.workerReplicas!==
void 0){let r=i.workerReplicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/workerR\
eplicas",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||
isNaN(r)){let s={instancePath:n+"/workerReplicas",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?
e=[s]:e.push(s),t++}if(r<0||isNaN(r)){let s={instancePath:n+"/workerReplicas",keyword:"minimum",params:{comparison:">=",
limit:0}};e===null?e=[s]:e.push(s),t++}}}if(i.workerTemplate!==void 0&&(D(i.workerTemplate,{instancePath:n+"/workerTempl\
ate",parentData:i,parentDataProperty:"workerTemplate",rootData:p})||(e=l(e,D.errors),t=e.length)),i.maxUnavailable!==void 0){
let r=i.maxUnavailable;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"){let s={instancePath:n+
"/maxUnavailable",keyword:"type",params:{type:Vi.properties.maxUnavailable.type}};e===null?e=[s]:e.push(s),t++}}if(i.partition!==
void 0){let r=i.partition;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"){let s={instancePath:n+
"/partition",keyword:"type",params:{type:Vi.properties.partition.type}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return hi.errors=e,t===0}function Ae(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(r!=="minRoleReplicas"){let s={instancePath:n,keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.minRoleReplicas!==void 0){let r=i.minRoleReplicas;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let s in r){let o=r[s];if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let y={
instancePath:n+"/minRoleReplicas/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"integer"}};e===
null?e=[y]:e.push(y),t++}if(typeof o=="number"&&isFinite(o)){if(o>2147483647||isNaN(o)){let y={instancePath:n+"/minRoleR\
eplicas/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?
e=[y]:e.push(y),t++}if(o<0||isNaN(o)){let y={instancePath:n+"/minRoleReplicas/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),
keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[y]:e.push(y),t++}}}else{let s={instancePath:n+"/minRoleR\
eplicas",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ae.errors=e,t===0}var Es={type:"object",properties:{mode:{type:"string",enum:["hard","soft"]},highestTierAllowed:{type:"integer",minimum:0,
maximum:9007199254740991},highestTierName:{type:"string",maxLength:253}},additionalProperties:!1};function F(i,{instancePath:n="",
parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="mode"||r==="highestTierAllowed"||r==="highestTierName")){let s={instancePath:n,keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.mode!==void 0){let r=i.mode;if(typeof r!="string"){let s={
instancePath:n+"/mode",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="hard"||r==="soft")){
let s={instancePath:n+"/mode",keyword:"enum",params:{allowedValues:Es.properties.mode.enum}};e===null?e=[s]:e.push(s),t++}}
if(i.highestTierAllowed!==void 0){let r=i.highestTierAllowed;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={
instancePath:n+"/highestTierAllowed",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="\
number"&&isFinite(r)){if(r>9007199254740991||isNaN(r)){let s={instancePath:n+"/highestTierAllowed",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}};e===null?e=[s]:e.push(s),t++}if(r<0||isNaN(r)){let s={instancePath:n+"/highestT\
ierAllowed",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}}if(i.highestTierName!==void 0){
let r=i.highestTierName;if(typeof r=="string"){if(m(r)>253){let s={instancePath:n+"/highestTierName",keyword:"maxLength",
params:{limit:253}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/highestTierName",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),t++}return F.errors=e,t===0}function Ne(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="groupPolicy"||r==="rolePolicy")){let s={
instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}i.groupPolicy!==
void 0&&(F(i.groupPolicy,{instancePath:n+"/groupPolicy",parentData:i,parentDataProperty:"groupPolicy",rootData:p})||(e=l(
e,F.errors),t=e.length)),i.rolePolicy!==void 0&&(F(i.rolePolicy,{instancePath:n+"/rolePolicy",parentData:i,parentDataProperty:"\
rolePolicy",rootData:p})||(e=l(e,F.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return Ne.errors=e,t===0}function ki(i,{instancePath:n="",parentData:f,parentDataProperty:a,
rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.roles===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"roles"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="roles"||r==="\
gangPolicy"||r==="networkTopology"||r==="restartGracePeriodSeconds")){let s={instancePath:n,keyword:"additionalPropertie\
s",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.roles!==void 0){let r=i.roles;if(Array.isArray(r)){if(r.
length>4){let o={instancePath:n+"/roles",keyword:"maxItems",params:{limit:4}};e===null?e=[o]:e.push(o),t++}if(r.length<1){
let o={instancePath:n+"/roles",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),t++}let s=r.length;for(let o=0;o<
s;o++)hi(r[o],{instancePath:n+"/roles/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,hi.errors),t=e.length)}else{
let s={instancePath:n+"/roles",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.gangPolicy!==void 0&&
(Ae(i.gangPolicy,{instancePath:n+"/gangPolicy",parentData:i,parentDataProperty:"gangPolicy",rootData:p})||(e=l(e,Ae.errors),
t=e.length)),i.networkTopology!==void 0&&(Ne(i.networkTopology,{instancePath:n+"/networkTopology",parentData:i,parentDataProperty:"\
networkTopology",rootData:p})||(e=l(e,Ne.errors),t=e.length)),i.restartGracePeriodSeconds!==void 0){let r=i.restartGracePeriodSeconds;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/restartGracePeriodSeconds",keyword:"ty\
pe",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r<-9223372036854776e3||
isNaN(r)){let s={instancePath:n+"/restartGracePeriodSeconds",keyword:"minimum",params:{comparison:">=",limit:-9223372036854776e3}};
e===null?e=[s]:e.push(s),t++}if(r>=9223372036854776e3||isNaN(r)){let s={instancePath:n+"/restartGracePeriodSeconds",keyword:"\
exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};e===null?e=[s]:e.push(s),t++}}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ki.errors=e,t===0}function wi(i,{instancePath:n="",
parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.template===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"template"}};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="replicas"||r==="schedulerName"||r==="plugins"||r==="recoveryPolicy"||r==="rolloutStrategy"||r==="template")){let s={
instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.replicas!==
void 0){let r=i.replicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/replicas",keyword:"\
type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){
let s={instancePath:n+"/replicas",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),
t++}if(r<0||isNaN(r)){let s={instancePath:n+"/replicas",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[
s]:e.push(s),t++}}}if(i.schedulerName!==void 0&&typeof i.schedulerName!="string"){let r={instancePath:n+"/schedulerName",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.plugins!==void 0){let r=i.plugins;if(Array.isArray(
r)){let s=r.length;for(let o=0;o<s;o++)De(r[o],{instancePath:n+"/plugins/"+o,parentData:r,parentDataProperty:o,rootData:p})||
(e=l(e,De.errors),t=e.length)}else{let s={instancePath:n+"/plugins",keyword:"type",params:{type:"array"}};e===null?e=[s]:
e.push(s),t++}}if(i.recoveryPolicy!==void 0){let r=i.recoveryPolicy;if(typeof r!="string"){let s={instancePath:n+"/recov\
eryPolicy",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="RoleRecreate"||r==="ServingGrou\
pRecreate"||r==="None")){let s={instancePath:n+"/recoveryPolicy",keyword:"enum",params:{allowedValues:Ts.properties.recoveryPolicy.
enum}};e===null?e=[s]:e.push(s),t++}}i.rolloutStrategy!==void 0&&(ve(i.rolloutStrategy,{instancePath:n+"/rolloutStrategy",
parentData:i,parentDataProperty:"rolloutStrategy",rootData:p})||(e=l(e,ve.errors),t=e.length)),i.template!==void 0&&(ki(
i.template,{instancePath:n+"/template",parentData:i,parentDataProperty:"template",rootData:p})||(e=l(e,ki.errors),t=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return wi.errors=e,t===0}function Ki(i,{
instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.apiVersion===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=
[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"kind"}};e===null?
e=[r]:e.push(r),t++}if(i.metadata===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"metadata"}};
e===null?e=[r]:e.push(r),t++}if(i.spec===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"spec"}};
e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec"||r==="status")){
let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==
void 0){let r=i.apiVersion;if(typeof r!="string"){let s={instancePath:n+"/apiVersion",keyword:"type",params:{type:"strin\
g"}};e===null?e=[s]:e.push(s),t++}if(r!=="workload.serving.volcano.sh/v1alpha1"){let s={instancePath:n+"/apiVersion",keyword:"\
enum",params:{allowedValues:Ci.properties.apiVersion.enum}};e===null?e=[s]:e.push(s),t++}}if(i.kind!==void 0){let r=i.kind;
if(typeof r!="string"){let s={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}
if(r!=="ModelServing"){let s={instancePath:n+"/kind",keyword:"enum",params:{allowedValues:Ci.properties.kind.enum}};e===
null?e=[s]:e.push(s),t++}}i.metadata!==void 0&&(be(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"\
metadata",rootData:p})||(e=l(e,be.errors),t=e.length)),i.spec!==void 0&&(wi(i.spec,{instancePath:n+"/spec",parentData:i,
parentDataProperty:"spec",rootData:p})||(e=l(e,wi.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return Ki.errors=e,t===0}var Cs=zi;function zi(i,{instancePath:n="",parentData:f,
parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.spec===void 0){let r={
instancePath:n,keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r===
"metadata"||r==="spec")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=
[s]:e.push(s),t++}i.metadata!==void 0&&(j(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"metada\
ta",rootData:p})||(e=l(e,j.errors),t=e.length)),i.spec!==void 0&&(we(i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"\
spec",rootData:p})||(e=l(e,we.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),t++}return zi.errors=e,t===0}var Fs=Hi,Oi={type:"object",required:["apiVersion","kind","metadata","\
spec"],properties:{apiVersion:{type:"string",enum:["workload.matrixinfer.ai/v1alpha1"]},kind:{type:"string",enum:["Model\
Infer"]},metadata:{$ref:"#/definitions/ModelInferMetadata"},spec:{$ref:"#/definitions/ModelInferSpec@1.36"},status:{}},additionalProperties:!1},
Vs={type:"object",required:["schedulerName","template"],properties:{replicas:{type:"integer",minimum:0,maximum:2147483647},
schedulerName:{type:"string"},recoveryPolicy:{type:"string",enum:["RoleRecreate","InferGroupRecreate","None"]},rolloutStrategy:{
$ref:"#/definitions/RolloutStrategy"},topologySpreadConstraints:{type:"array",items:{$ref:"#/definitions/TopologySpreadC\
onstraint"}},template:{$ref:"#/definitions/GroupTemplate@1.36"}},additionalProperties:!1};var xe={type:"object",required:["containers"],properties:{activeDeadlineSeconds:{type:"integer",minimum:-9223372036854776e3,
exclusiveMaximum:9223372036854776e3},affinity:{$ref:"#/definitions/Affinity"},automountServiceAccountToken:{type:"boolea\
n"},containers:{type:"array",items:{$ref:"#/definitions/Container"}},dnsConfig:{$ref:"#/definitions/PodDNSConfig"},dnsPolicy:{
type:"string",enum:["ClusterFirst","ClusterFirstWithHostNet","Default","None",""]},enableServiceLinks:{type:"boolean"},ephemeralContainers:{
type:"array",items:{$ref:"#/definitions/EphemeralContainer"}},hostAliases:{type:"array",items:{$ref:"#/definitions/HostA\
lias"}},hostIPC:{type:"boolean"},hostNetwork:{type:"boolean"},hostPID:{type:"boolean"},hostUsers:{type:"boolean"},hostname:{
type:"string"},hostnameOverride:{type:"string"},imagePullSecrets:{type:"array",items:{$ref:"#/definitions/LocalObjectRef\
erence"}},initContainers:{type:"array",items:{$ref:"#/definitions/Container"}},nodeName:{type:"string"},nodeSelector:{type:"\
object",additionalProperties:{type:"string"}},os:{$ref:"#/definitions/PodOS"},overhead:{type:"object",additionalProperties:{
$ref:"#/definitions/Quantity"}},preemptionPolicy:{type:"string",enum:["Never","PreemptLowerPriority"]},priority:{type:"i\
nteger",minimum:-2147483648,maximum:2147483647},priorityClassName:{type:"string"},readinessGates:{type:"array",items:{$ref:"\
#/definitions/PodReadinessGate"}},resourceClaims:{type:"array",items:{$ref:"#/definitions/PodResourceClaim"}},resources:{
$ref:"#/definitions/ResourceRequirements"},restartPolicy:{type:"string",enum:["Always","Never","OnFailure",""]},runtimeClassName:{
type:"string"},schedulerName:{type:"string"},schedulingGates:{type:"array",items:{$ref:"#/definitions/PodSchedulingGate"}},
schedulingGroup:{$ref:"#/definitions/PodSchedulingGroup@1.36"},securityContext:{$ref:"#/definitions/PodSecurityContext"},
serviceAccount:{type:"string"},serviceAccountName:{type:"string"},setHostnameAsFQDN:{type:"boolean"},shareProcessNamespace:{
type:"boolean"},subdomain:{type:"string"},terminationGracePeriodSeconds:{type:"integer",minimum:-9223372036854776e3,exclusiveMaximum:9223372036854776e3},
tolerations:{type:"array",items:{$ref:"#/definitions/Toleration"}},topologySpreadConstraints:{type:"array",items:{$ref:"\
#/definitions/TopologySpreadConstraint"}},volumes:{type:"array",items:{$ref:"#/definitions/Volume"}}},additionalProperties:!1};function Pi(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(r!=="podGroupName"){let s={instancePath:n,keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.podGroupName!==void 0&&typeof i.podGroupName!="string"){let r={
instancePath:n+"/podGroupName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Pi.errors=e,t===0}function je(i,{instancePath:n="",
parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.containers===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"containers"}};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!h.call(xe.properties,r)){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[s]:e.push(s),t++}if(i.activeDeadlineSeconds!==void 0){let r=i.activeDeadlineSeconds;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/activeDeadlineSeconds",keyword:"type",params:{type:"integer"}};e===null?
e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r<-9223372036854776e3||isNaN(r)){let s={instancePath:n+"/acti\
veDeadlineSeconds",keyword:"minimum",params:{comparison:">=",limit:-9223372036854776e3}};e===null?e=[s]:e.push(s),t++}if(r>=
9223372036854776e3||isNaN(r)){let s={instancePath:n+"/activeDeadlineSeconds",keyword:"exclusiveMaximum",params:{comparison:"\
<",limit:9223372036854776e3}};e===null?e=[s]:e.push(s),t++}}}if(i.affinity!==void 0&&(U(i.affinity,{instancePath:n+"/aff\
inity",parentData:i,parentDataProperty:"affinity",rootData:p})||(e=l(e,U.errors),t=e.length)),i.automountServiceAccountToken!==
void 0&&typeof i.automountServiceAccountToken!="boolean"){let r={instancePath:n+"/automountServiceAccountToken",keyword:"\
type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.containers!==void 0){let r=i.containers;if(Array.isArray(
r)){let s=r.length;for(let o=0;o<s;o++)b(r[o],{instancePath:n+"/containers/"+o,parentData:r,parentDataProperty:o,rootData:p})||
(e=l(e,b.errors),t=e.length)}else{let s={instancePath:n+"/containers",keyword:"type",params:{type:"array"}};e===null?e=[
s]:e.push(s),t++}}if(i.dnsConfig!==void 0&&(le(i.dnsConfig,{instancePath:n+"/dnsConfig",parentData:i,parentDataProperty:"\
dnsConfig",rootData:p})||(e=l(e,le.errors),t=e.length)),i.dnsPolicy!==void 0){let r=i.dnsPolicy;if(typeof r!="string"){let s={
instancePath:n+"/dnsPolicy",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="ClusterFirst"||
r==="ClusterFirstWithHostNet"||r==="Default"||r==="None"||r==="")){let s={instancePath:n+"/dnsPolicy",keyword:"enum",params:{
allowedValues:xe.properties.dnsPolicy.enum}};e===null?e=[s]:e.push(s),t++}}if(i.enableServiceLinks!==void 0&&typeof i.enableServiceLinks!=
"boolean"){let r={instancePath:n+"/enableServiceLinks",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),
t++}if(i.ephemeralContainers!==void 0){let r=i.ephemeralContainers;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)
fe(r[o],{instancePath:n+"/ephemeralContainers/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,fe.errors),t=e.
length)}else{let s={instancePath:n+"/ephemeralContainers",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),
t++}}if(i.hostAliases!==void 0){let r=i.hostAliases;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)ae(r[o],{instancePath:n+
"/hostAliases/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,ae.errors),t=e.length)}else{let s={instancePath:n+
"/hostAliases",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.hostIPC!==void 0&&typeof i.hostIPC!=
"boolean"){let r={instancePath:n+"/hostIPC",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.hostNetwork!==
void 0&&typeof i.hostNetwork!="boolean"){let r={instancePath:n+"/hostNetwork",keyword:"type",params:{type:"boolean"}};e===
null?e=[r]:e.push(r),t++}if(i.hostPID!==void 0&&typeof i.hostPID!="boolean"){let r={instancePath:n+"/hostPID",keyword:"t\
ype",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.hostUsers!==void 0&&typeof i.hostUsers!="boolean"){let r={
instancePath:n+"/hostUsers",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.hostname!==void 0&&
typeof i.hostname!="string"){let r={instancePath:n+"/hostname",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}if(i.hostnameOverride!==void 0&&typeof i.hostnameOverride!="string"){let r={instancePath:n+"/hostnameOverride",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.imagePullSecrets!==void 0){let r=i.imagePullSecrets;if(Array.
isArray(r)){let s=r.length;for(let o=0;o<s;o++)c(r[o],{instancePath:n+"/imagePullSecrets/"+o,parentData:r,parentDataProperty:o,
rootData:p})||(e=l(e,c.errors),t=e.length)}else{let s={instancePath:n+"/imagePullSecrets",keyword:"type",params:{type:"a\
rray"}};e===null?e=[s]:e.push(s),t++}}if(i.initContainers!==void 0){let r=i.initContainers;if(Array.isArray(r)){let s=r.
length;for(let o=0;o<s;o++)b(r[o],{instancePath:n+"/initContainers/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=
l(e,b.errors),t=e.length)}else{let s={instancePath:n+"/initContainers",keyword:"type",params:{type:"array"}};e===null?e=
[s]:e.push(s),t++}}if(i.nodeName!==void 0&&typeof i.nodeName!="string"){let r={instancePath:n+"/nodeName",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.nodeSelector!==void 0){let r=i.nodeSelector;if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){for(let s in r)if(typeof r[s]!="string"){let o={instancePath:n+"/nodeSelector/"+s.replace(/~/g,
"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}else{let s={instancePath:n+
"/nodeSelector",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(i.os!==void 0&&(ye(i.os,{instancePath:n+
"/os",parentData:i,parentDataProperty:"os",rootData:p})||(e=l(e,ye.errors),t=e.length)),i.overhead!==void 0){let r=i.overhead;
if(r&&typeof r=="object"&&!Array.isArray(r))for(let s in r)g(r[s],{instancePath:n+"/overhead/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:r,parentDataProperty:s,rootData:p})||(e=l(e,g.errors),t=e.length);else{let s={instancePath:n+"/ov\
erhead",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(i.preemptionPolicy!==void 0){let r=i.preemptionPolicy;
if(typeof r!="string"){let s={instancePath:n+"/preemptionPolicy",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.
push(s),t++}if(!(r==="Never"||r==="PreemptLowerPriority")){let s={instancePath:n+"/preemptionPolicy",keyword:"enum",params:{
allowedValues:xe.properties.preemptionPolicy.enum}};e===null?e=[s]:e.push(s),t++}}if(i.priority!==void 0){let r=i.priority;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/priority",keyword:"type",params:{type:"\
integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+
"/priority",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||
isNaN(r)){let s={instancePath:n+"/priority",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:
e.push(s),t++}}}if(i.priorityClassName!==void 0&&typeof i.priorityClassName!="string"){let r={instancePath:n+"/priorityC\
lassName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.readinessGates!==void 0){let r=i.readinessGates;
if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)ue(r[o],{instancePath:n+"/readinessGates/"+o,parentData:r,parentDataProperty:o,
rootData:p})||(e=l(e,ue.errors),t=e.length)}else{let s={instancePath:n+"/readinessGates",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[s]:e.push(s),t++}}if(i.resourceClaims!==void 0){let r=i.resourceClaims;if(Array.isArray(r)){let s=r.length;
for(let o=0;o<s;o++)me(r[o],{instancePath:n+"/resourceClaims/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,
me.errors),t=e.length)}else{let s={instancePath:n+"/resourceClaims",keyword:"type",params:{type:"array"}};e===null?e=[s]:
e.push(s),t++}}if(i.resources!==void 0&&(S(i.resources,{instancePath:n+"/resources",parentData:i,parentDataProperty:"res\
ources",rootData:p})||(e=l(e,S.errors),t=e.length)),i.restartPolicy!==void 0){let r=i.restartPolicy;if(typeof r!="string"){
let s={instancePath:n+"/restartPolicy",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="Alw\
ays"||r==="Never"||r==="OnFailure"||r==="")){let s={instancePath:n+"/restartPolicy",keyword:"enum",params:{allowedValues:xe.
properties.restartPolicy.enum}};e===null?e=[s]:e.push(s),t++}}if(i.runtimeClassName!==void 0&&typeof i.runtimeClassName!=
"string"){let r={instancePath:n+"/runtimeClassName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
if(i.schedulerName!==void 0&&typeof i.schedulerName!="string"){let r={instancePath:n+"/schedulerName",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.schedulingGates!==void 0){let r=i.schedulingGates;if(Array.isArray(r)){
let s=r.length;for(let o=0;o<s;o++)ce(r[o],{instancePath:n+"/schedulingGates/"+o,parentData:r,parentDataProperty:o,rootData:p})||
(e=l(e,ce.errors),t=e.length)}else{let s={instancePath:n+"/schedulingGates",keyword:"type",params:{type:"array"}};e===null?
e=[s]:e.push(s),t++}}if(i.schedulingGroup!==void 0&&(Pi(i.schedulingGroup,{instancePath:n+"/schedulingGroup",parentData:i,
parentDataProperty:"schedulingGroup",rootData:p})||(e=l(e,Pi.errors),t=e.length)),i.securityContext!==void 0&&(de(i.securityContext,
{instancePath:n+"/securityContext",parentData:i,parentDataProperty:"securityContext",rootData:p})||(e=l(e,de.errors),t=e.
length)),i.serviceAccount!==void 0&&typeof i.serviceAccount!="string"){let r={instancePath:n+"/serviceAccount",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.serviceAccountName!==void 0&&typeof i.serviceAccountName!=
"string"){let r={instancePath:n+"/serviceAccountName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
if(i.setHostnameAsFQDN!==void 0&&typeof i.setHostnameAsFQDN!="boolean"){let r={instancePath:n+"/setHostnameAsFQDN",keyword:"\
type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.shareProcessNamespace!==void 0&&typeof i.shareProcessNamespace!=
"boolean"){let r={instancePath:n+"/shareProcessNamespace",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(
r),t++}if(i.subdomain!==void 0&&typeof i.subdomain!="string"){let r={instancePath:n+"/subdomain",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.terminationGracePeriodSeconds!==void 0){let r=i.terminationGracePeriodSeconds;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/terminationGracePeriodSeconds",keyword:"\
type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r<-9223372036854776e3||
isNaN(r)){let s={instancePath:n+"/terminationGracePeriodSeconds",keyword:"minimum",params:{comparison:">=",limit:-9223372036854776e3}};
e===null?e=[s]:e.push(s),t++}if(r>=9223372036854776e3||isNaN(r)){let s={instancePath:n+"/terminationGracePeriodSeconds",
keyword:"exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};e===null?e=[s]:e.push(s),t++}}}if(i.tolerations!==
void 0){let r=i.tolerations;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)ge(r[o],{instancePath:n+"/toleration\
s/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,ge.errors),t=e.length)}else{let s={instancePath:n+"/tolerat\
ions",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.topologySpreadConstraints!==void 0){let r=i.
topologySpreadConstraints;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)A(r[o],{instancePath:n+"/topologySprea\
dConstraints/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,A.errors),t=e.length)}else{let s={instancePath:n+
"/topologySpreadConstraints",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.volumes!==void 0){
let r=i.volumes;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)ke(r[o],{instancePath:n+"/volumes/"+o,parentData:r,
parentDataProperty:o,rootData:p})||(e=l(e,ke.errors),t=e.length)}else{let s={instancePath:n+"/volumes",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return je.errors=e,t===0}function v(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.spec===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="metadata"||r==="spec")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}i.metadata!==void 0&&(j(i.metadata,
{instancePath:n+"/metadata",parentData:i,parentDataProperty:"metadata",rootData:p})||(e=l(e,j.errors),t=e.length)),i.spec!==
void 0&&(je(i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"spec",rootData:p})||(e=l(e,je.errors),t=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return v.errors=e,t===0}function bi(i,{
instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(
r),t++}if(i.entryTemplate===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"entryTemplate"}};e===
null?e=[r]:e.push(r),t++}if(i.workerReplicas===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
workerReplicas"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="name"||r==="replicas"||r==="entryTemplate"||r===
"workerReplicas"||r==="workerTemplate")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&(N(i.name,{instancePath:n+"/name",parentData:i,parentDataProperty:"name",
rootData:p})||(e=l(e,N.errors),t=e.length)),i.replicas!==void 0){let r=i.replicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let s={instancePath:n+"/replicas",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}
if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/replicas",keyword:"maximum",params:{
comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<0||isNaN(r)){let s={instancePath:n+"/replicas",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}}if(i.entryTemplate!==void 0&&(v(i.entryTemplate,
{instancePath:n+"/entryTemplate",parentData:i,parentDataProperty:"entryTemplate",rootData:p})||(e=l(e,v.errors),t=e.length)),
i.workerReplicas!==void 0){let r=i.workerReplicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+
"/workerReplicas",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){
if(r>2147483647||isNaN(r)){let s={instancePath:n+"/workerReplicas",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};
e===null?e=[s]:e.push(s),t++}if(r<0||isNaN(r)){let s={instancePath:n+"/workerReplicas",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[s]:e.push(s),t++}}}i.workerTemplate!==void 0&&(v(i.workerTemplate,{instancePath:n+"/workerTemp\
late",parentData:i,parentDataProperty:"workerTemplate",rootData:p})||(e=l(e,v.errors),t=e.length))}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return bi.errors=e,t===0}function Di(i,{instancePath:n="",
parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.roles===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"roles"}};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="roles"||r==="gangSchedule"||r==="restartGracePeriodSeconds")){let s={instancePath:n,keyword:"additionalPropert\
ies",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.roles!==void 0){let r=i.roles;if(Array.isArray(r)){
if(r.length>4){let o={instancePath:n+"/roles",keyword:"maxItems",params:{limit:4}};e===null?e=[o]:e.push(o),t++}if(r.length<
1){let o={instancePath:n+"/roles",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),t++}let s=r.length;for(let o=0;o<
s;o++)bi(r[o],{instancePath:n+"/roles/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,bi.errors),t=e.length)}else{
let s={instancePath:n+"/roles",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.gangSchedule!==void 0&&
(Pe(i.gangSchedule,{instancePath:n+"/gangSchedule",parentData:i,parentDataProperty:"gangSchedule",rootData:p})||(e=l(e,Pe.
errors),t=e.length)),i.restartGracePeriodSeconds!==void 0){let r=i.restartGracePeriodSeconds;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/restartGracePeriodSeconds",keyword:"type",params:{type:"integer"}};
e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let s={instancePath:n+"/restartGraceP\
eriodSeconds",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}if(r>=9223372036854776e3||
isNaN(r)){let s={instancePath:n+"/restartGracePeriodSeconds",keyword:"exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};
e===null?e=[s]:e.push(s),t++}}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return Di.errors=e,t===0}function vi(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,
t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.schedulerName===void 0){let r={instancePath:n,keyword:"required",params:{
missingProperty:"schedulerName"}};e===null?e=[r]:e.push(r),t++}if(i.template===void 0){let r={instancePath:n,keyword:"re\
quired",params:{missingProperty:"template"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="replicas"||r==="sched\
ulerName"||r==="recoveryPolicy"||r==="rolloutStrategy"||r==="topologySpreadConstraints"||r==="template")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.replicas!==void 0){let r=i.
replicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/replicas",keyword:"type",params:{
type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+
"/replicas",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<0||isNaN(r)){
let s={instancePath:n+"/replicas",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}}if(i.
schedulerName!==void 0&&typeof i.schedulerName!="string"){let r={instancePath:n+"/schedulerName",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.recoveryPolicy!==void 0){let r=i.recoveryPolicy;if(typeof r!="string"){
let s={instancePath:n+"/recoveryPolicy",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="Ro\
leRecreate"||r==="InferGroupRecreate"||r==="None")){let s={instancePath:n+"/recoveryPolicy",keyword:"enum",params:{allowedValues:Vs.
properties.recoveryPolicy.enum}};e===null?e=[s]:e.push(s),t++}}if(i.rolloutStrategy!==void 0&&(G(i.rolloutStrategy,{instancePath:n+
"/rolloutStrategy",parentData:i,parentDataProperty:"rolloutStrategy",rootData:p})||(e=l(e,G.errors),t=e.length)),i.topologySpreadConstraints!==
void 0){let r=i.topologySpreadConstraints;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)A(r[o],{instancePath:n+
"/topologySpreadConstraints/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,A.errors),t=e.length)}else{let s={
instancePath:n+"/topologySpreadConstraints",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}i.template!==
void 0&&(Di(i.template,{instancePath:n+"/template",parentData:i,parentDataProperty:"template",rootData:p})||(e=l(e,Di.errors),
t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return vi.errors=
e,t===0}function Hi(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.apiVersion===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
apiVersion"}};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[r]:e.push(r),t++}if(i.metadata===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
metadata"}};e===null?e=[r]:e.push(r),t++}if(i.spec===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
spec"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec"||r==="\
status")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}
if(i.apiVersion!==void 0){let r=i.apiVersion;if(typeof r!="string"){let s={instancePath:n+"/apiVersion",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="workload.matrixinfer.ai/v1alpha1"){let s={instancePath:n+"/apiVersi\
on",keyword:"enum",params:{allowedValues:Oi.properties.apiVersion.enum}};e===null?e=[s]:e.push(s),t++}}if(i.kind!==void 0){
let r=i.kind;if(typeof r!="string"){let s={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===null?e=[s]:
e.push(s),t++}if(r!=="ModelInfer"){let s={instancePath:n+"/kind",keyword:"enum",params:{allowedValues:Oi.properties.kind.
enum}};e===null?e=[s]:e.push(s),t++}}i.metadata!==void 0&&(M(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"\
metadata",rootData:p})||(e=l(e,M.errors),t=e.length)),i.spec!==void 0&&(vi(i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"\
spec",rootData:p})||(e=l(e,vi.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),t++}return Hi.errors=e,t===0}var Os=Bi,Mi={type:"object",required:["apiVersion","kind","metadata","\
spec"],properties:{apiVersion:{type:"string",enum:["workload.serving.volcano.sh/v1alpha1"]},kind:{type:"string",enum:["M\
odelServing"]},metadata:{$ref:"#/definitions/ModelServingMetadata"},spec:{$ref:"#/definitions/ModelServingSpec@1.36"},status:{}},
additionalProperties:!1},Ms={type:"object",required:["template"],properties:{replicas:{type:"integer",minimum:0,maximum:2147483647},
schedulerName:{type:"string"},plugins:{type:"array",items:{$ref:"#/definitions/ServingPlugin"}},recoveryPolicy:{type:"st\
ring",enum:["RoleRecreate","ServingGroupRecreate","None"]},rolloutStrategy:{$ref:"#/definitions/ServingRolloutStrategy"},
template:{$ref:"#/definitions/ServingGroupTemplate@1.36"}},additionalProperties:!1};var Gi={type:"object",required:["name","entryTemplate","workerReplicas"],properties:{name:{$ref:"#/definitions/RoleName"},
replicas:{type:"integer",minimum:0,maximum:2147483647},entryTemplate:{$ref:"#/definitions/PodTemplate@1.36"},workerReplicas:{
type:"integer",minimum:0,maximum:2147483647},workerTemplate:{$ref:"#/definitions/PodTemplate@1.36"},maxUnavailable:{type:[
"integer","string"]},partition:{type:["integer","string"]}},additionalProperties:!1};function Ai(i,{instancePath:n="",parentData:f,
parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let r={
instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(i.entryTemplate===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"entryTemplate"}};e===null?e=[r]:e.push(r),t++}if(i.workerReplicas===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"workerReplicas"}};e===null?e=[r]:e.push(r),t++}
for(let r in i)if(!(r==="name"||r==="replicas"||r==="entryTemplate"||r==="workerReplicas"||r==="workerTemplate"||r==="ma\
xUnavailable"||r==="partition")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===
null?e=[s]:e.push(s),t++}if(i.name!==void 0&&(N(i.name,{instancePath:n+"/name",parentData:i,parentDataProperty:"name",rootData:p})||
(e=l(e,N.errors),t=e.length)),i.replicas!==void 0){let r=i.replicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let s={instancePath:n+"/replicas",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r==
"number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/replicas",keyword:"maximum",params:{comparison:"\
<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<0||isNaN(r)){let s={instancePath:n+"/replicas",keyword:"minimum",
params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}}if(i.entryTemplate!==void 0&&(v(i.entryTemplate,{instancePath:n+
"/entryTemplate",parentData:i,parentDataProperty:"entryTemplate",rootData:p})||(e=l(e,v.errors),t=e.length)),i.workerReplicas!==
void 0){let r=i.workerReplicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/workerR\
eplicas",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||
isNaN(r)){let s={instancePath:n+"/workerReplicas",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?
e=[s]:e.push(s),t++}if(r<0||isNaN(r)){let s={instancePath:n+"/workerReplicas",keyword:"minimum",params:{comparison:">=",
limit:0}};e===null?e=[s]:e.push(s),t++}}}if(i.workerTemplate!==void 0&&(v(i.workerTemplate,{instancePath:n+"/workerTempl\
ate",parentData:i,parentDataProperty:"workerTemplate",rootData:p})||(e=l(e,v.errors),t=e.length)),i.maxUnavailable!==void 0){
let r=i.maxUnavailable;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"){let s={instancePath:n+
"/maxUnavailable",keyword:"type",params:{type:Gi.properties.maxUnavailable.type}};e===null?e=[s]:e.push(s),t++}}if(i.partition!==
void 0){let r=i.partition;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"){let s={instancePath:n+
"/partition",keyword:"type",params:{type:Gi.properties.partition.type}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ai.errors=e,t===0}function Ni(i,{instancePath:n="",
parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.roles===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"roles"}};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="roles"||r==="gangPolicy"||r==="networkTopology"||r==="restartGracePeriodSeconds")){let s={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.roles!==void 0){let r=i.roles;if(Array.
isArray(r)){if(r.length>4){let o={instancePath:n+"/roles",keyword:"maxItems",params:{limit:4}};e===null?e=[o]:e.push(o),
t++}if(r.length<1){let o={instancePath:n+"/roles",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),t++}let s=r.
length;for(let o=0;o<s;o++)Ai(r[o],{instancePath:n+"/roles/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,Ai.
errors),t=e.length)}else{let s={instancePath:n+"/roles",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}
if(i.gangPolicy!==void 0&&(Ae(i.gangPolicy,{instancePath:n+"/gangPolicy",parentData:i,parentDataProperty:"gangPolicy",rootData:p})||
(e=l(e,Ae.errors),t=e.length)),i.networkTopology!==void 0&&(Ne(i.networkTopology,{instancePath:n+"/networkTopology",parentData:i,
parentDataProperty:"networkTopology",rootData:p})||(e=l(e,Ne.errors),t=e.length)),i.restartGracePeriodSeconds!==void 0){
let r=i.restartGracePeriodSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/rest\
artGracePeriodSeconds",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(
r)){if(r<-9223372036854776e3||isNaN(r)){let s={instancePath:n+"/restartGracePeriodSeconds",keyword:"minimum",params:{comparison:"\
>=",limit:-9223372036854776e3}};e===null?e=[s]:e.push(s),t++}if(r>=9223372036854776e3||isNaN(r)){let s={instancePath:n+"\
/restartGracePeriodSeconds",keyword:"exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};e===null?e=[s]:
e.push(s),t++}}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ni.
errors=e,t===0}function ji(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.template===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
template"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="replicas"||r==="schedulerName"||r==="plugins"||r==="re\
coveryPolicy"||r==="rolloutStrategy"||r==="template")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.replicas!==void 0){let r=i.replicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let s={instancePath:n+"/replicas",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r==
"number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/replicas",keyword:"maximum",params:{comparison:"\
<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<0||isNaN(r)){let s={instancePath:n+"/replicas",keyword:"minimum",
params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}}if(i.schedulerName!==void 0&&typeof i.schedulerName!="s\
tring"){let r={instancePath:n+"/schedulerName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.
plugins!==void 0){let r=i.plugins;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)De(r[o],{instancePath:n+"/plug\
ins/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,De.errors),t=e.length)}else{let s={instancePath:n+"/plugi\
ns",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.recoveryPolicy!==void 0){let r=i.recoveryPolicy;
if(typeof r!="string"){let s={instancePath:n+"/recoveryPolicy",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),t++}if(!(r==="RoleRecreate"||r==="ServingGroupRecreate"||r==="None")){let s={instancePath:n+"/recoveryPolicy",keyword:"\
enum",params:{allowedValues:Ms.properties.recoveryPolicy.enum}};e===null?e=[s]:e.push(s),t++}}i.rolloutStrategy!==void 0&&
(ve(i.rolloutStrategy,{instancePath:n+"/rolloutStrategy",parentData:i,parentDataProperty:"rolloutStrategy",rootData:p})||
(e=l(e,ve.errors),t=e.length)),i.template!==void 0&&(Ni(i.template,{instancePath:n+"/template",parentData:i,parentDataProperty:"\
template",rootData:p})||(e=l(e,Ni.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return ji.errors=e,t===0}function Bi(i,{instancePath:n="",parentData:f,parentDataProperty:a,
rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(i.metadata===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(r),t++}if(i.spec===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiVersion"||r===
"kind"||r==="metadata"||r==="spec"||r==="status")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0){let r=i.apiVersion;if(typeof r!="string"){let s={instancePath:n+"\
/apiVersion",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="workload.serving.volcano.sh/v1a\
lpha1"){let s={instancePath:n+"/apiVersion",keyword:"enum",params:{allowedValues:Mi.properties.apiVersion.enum}};e===null?
e=[s]:e.push(s),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let s={instancePath:n+"/kind",keyword:"type",
params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="ModelServing"){let s={instancePath:n+"/kind",keyword:"enum",
params:{allowedValues:Mi.properties.kind.enum}};e===null?e=[s]:e.push(s),t++}}i.metadata!==void 0&&(be(i.metadata,{instancePath:n+
"/metadata",parentData:i,parentDataProperty:"metadata",rootData:p})||(e=l(e,be.errors),t=e.length)),i.spec!==void 0&&(ji(
i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"spec",rootData:p})||(e=l(e,ji.errors),t=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Bi.errors=e,t===0}var Gs=Wi;
function Wi(i,{instancePath:n="",parentData:f,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.spec===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"spec"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="metadata"||r==="spec")){let s={instancePath:n,keyword:"additionalPrope\
rties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}i.metadata!==void 0&&(j(i.metadata,{instancePath:n+"/\
metadata",parentData:i,parentDataProperty:"metadata",rootData:p})||(e=l(e,j.errors),t=e.length)),i.spec!==void 0&&(je(i.
spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"spec",rootData:p})||(e=l(e,je.errors),t=e.length))}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Wi.errors=e,t===0}function l(i,n){
if(i===null)return n.slice();for(let f of n)i.push(f);return i}var Us={Project:Zi,Rollout:rs,"ModelInfer@1.35":ns,"Model\
Serving@1.35":xs,"PodTemplate@1.35":Cs,"ModelInfer@1.36":Fs,"ModelServing@1.36":Os,"PodTemplate@1.36":Gs};export{Us as validators};
