// Made by scripts/generate.mjs; do not edit.
var ws=(i,n)=>()=>{try{return n||i((n={exports:{}}).exports,n),n.exports}catch(a){throw n=0,a}};var Bi=ws(Oe=>{"use strict";Object.defineProperty(Oe,"__esModule",{value:!0});function Hi(i){let n=i.length,a=0,f=0,p;for(;f<
n;)a++,p=i.charCodeAt(f++),p>=55296&&p<=56319&&f<n&&(p=i.charCodeAt(f),(p&64512)===56320&&f++);return a}Oe.default=Hi;Hi.
code='require("ajv/dist/runtime/ucs2length").default'});var Ps=as,E={type:"object",required:["apiVersion","kind"],properties:{apiVersion:{type:"string",enum:["flotilla.dev/v1al\
pha1"]},kind:{type:"string",enum:["Project"]},apps:{type:"array",maxItems:1e3,items:{type:"string",minLength:1},default:[
"apps/*/model-infer.yaml"]},companions:{$ref:"#/definitions/ProjectCompanions"},output:{type:"string",minLength:1},agents:{
type:"array",items:{type:"string",enum:["argocd","flux"]},default:["argocd","flux"]},promotion:{type:"string",enum:["pul\
l-request","automatic"]},handover:{type:"boolean"},crd:{type:"boolean"},kubernetes:{type:"string",enum:["1.35","1.36"]},
gang:{$ref:"#/definitions/ProjectGang"},limits:{$ref:"#/definitions/ProjectLimits"},argocd:{$ref:"#/definitions/ProjectA\
rgocd"},flux:{$ref:"#/definitions/ProjectFlux"},policies:{$ref:"#/definitions/ProjectPolicies"},environments:{type:"arra\
y",maxItems:100,items:{$ref:"#/definitions/ProjectEnvironment"}}},additionalProperties:!1},g=Object.prototype.hasOwnProperty,
m=Bi().default,bs={type:"object",properties:{files:{type:"array",maxItems:100,items:{type:"string",minLength:1},default:[
"*.yaml","*.yml","*.json"]},inRevision:{type:"array",items:{type:"string",enum:["ConfigMap","Secret"]},default:[]}},additionalProperties:!1};
function Qe(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="files"||r==="inRevision")){let s={instancePath:n,keyword:"additionalPr\
operties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.files!==void 0){let r=i.files;if(Array.isArray(
r)){if(r.length>100){let o={instancePath:n+"/files",keyword:"maxItems",params:{limit:100}};e===null?e=[o]:e.push(o),t++}
let s=r.length;for(let o=0;o<s;o++){let y=r[o];if(typeof y=="string"){if(m(y)<1){let u={instancePath:n+"/files/"+o,keyword:"\
minLength",params:{limit:1}};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:n+"/files/"+o,keyword:"type",params:{
type:"string"}};e===null?e=[u]:e.push(u),t++}}}else{let s={instancePath:n+"/files",keyword:"type",params:{type:"array"}};
e===null?e=[s]:e.push(s),t++}}if(i.inRevision!==void 0){let r=i.inRevision;if(Array.isArray(r)){let s=r.length;for(let o=0;o<
s;o++){let y=r[o];if(typeof y!="string"){let u={instancePath:n+"/inRevision/"+o,keyword:"type",params:{type:"string"}};e===
null?e=[u]:e.push(u),t++}if(!(y==="ConfigMap"||y==="Secret")){let u={instancePath:n+"/inRevision/"+o,keyword:"enum",params:{
allowedValues:bs.properties.inRevision.items.enum}};e===null?e=[u]:e.push(u),t++}}}else{let s={instancePath:n+"/inRevisi\
on",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return Qe.errors=e,t===0}var Le={type:"object",properties:{taskKey:{type:"s\
tring",enum:["roleReplica","role","revision"]},form:{type:"string",enum:["tasks","subGroups"]},formOf:{type:"object",additionalProperties:{
type:"string",enum:["tasks","subGroups"]}}},additionalProperties:!1};function Ze(i,{instancePath:n="",parentData:a,parentDataProperty:f,
rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="taskKey"||r==="fo\
rm"||r==="formOf")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.
push(s),t++}if(i.taskKey!==void 0){let r=i.taskKey;if(typeof r!="string"){let s={instancePath:n+"/taskKey",keyword:"type",
params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="roleReplica"||r==="role"||r==="revision")){let s={instancePath:n+
"/taskKey",keyword:"enum",params:{allowedValues:Le.properties.taskKey.enum}};e===null?e=[s]:e.push(s),t++}}if(i.form!==void 0){
let r=i.form;if(typeof r!="string"){let s={instancePath:n+"/form",keyword:"type",params:{type:"string"}};e===null?e=[s]:
e.push(s),t++}if(!(r==="tasks"||r==="subGroups")){let s={instancePath:n+"/form",keyword:"enum",params:{allowedValues:Le.
properties.form.enum}};e===null?e=[s]:e.push(s),t++}}if(i.formOf!==void 0){let r=i.formOf;if(r&&typeof r=="object"&&!Array.
isArray(r))for(let s in r){let o=r[s];if(typeof o!="string"){let y={instancePath:n+"/formOf/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),t++}if(!(o==="tasks"||o==="subGroups")){let y={
instancePath:n+"/formOf/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"enum",params:{allowedValues:Le.properties.formOf.
additionalProperties.enum}};e===null?e=[y]:e.push(y),t++}}else{let s={instancePath:n+"/formOf",keyword:"type",params:{type:"\
object"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),t++}return Ze.errors=e,t===0}function _e(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(r!=="pods"){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.pods!==void 0){let r=i.pods;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
let s={instancePath:n+"/pods",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&
isFinite(r)){if(r>1e6||isNaN(r)){let s={instancePath:n+"/pods",keyword:"maximum",params:{comparison:"<=",limit:1e6}};e===
null?e=[s]:e.push(s),t++}if(r<1||isNaN(r)){let s={instancePath:n+"/pods",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[s]:e.push(s),t++}}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return _e.errors=e,t===0}var Ds={type:"string",enum:["model","group"]};function I(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}if(!(i==="model"||i==="group")){let r={instancePath:n,keyword:"enum",params:{allowedValues:Ds.enum}};e===null?e=[
r]:e.push(r),t++}return I.errors=e,t===0}function Je(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
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
(I(i.split,{instancePath:n+"/split",parentData:i,parentDataProperty:"split",rootData:p})||(e=l(e,I.errors),t=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Je.errors=e,t===0}function Xe(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="source"||r==="path"||r==="namespace"||r==="split")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.source!==void 0){let r=i.
source;if(typeof r=="string"){if(m(r)<1){let s={instancePath:n+"/source",keyword:"minLength",params:{limit:1}};e===null?
e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/source",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),
t++}}if(i.path!==void 0){let r=i.path;if(typeof r=="string"){if(m(r)<1){let s={instancePath:n+"/path",keyword:"minLength",
params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/path",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),t++}}if(i.namespace!==void 0){let r=i.namespace;if(typeof r=="string"){if(m(r)<1){let s={instancePath:n+
"/namespace",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/namespace",
keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}i.split!==void 0&&(I(i.split,{instancePath:n+"/spli\
t",parentData:i,parentDataProperty:"split",rootData:p})||(e=l(e,I.errors),t=e.length))}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Xe.errors=e,t===0}var vs={type:"object",properties:{podSecurity:{
type:"string",enum:["privileged","baseline","restricted"]},kyverno:{type:"array",items:{$ref:"#/definitions/ProjectKyver\
noPolicy"}}},additionalProperties:!1};function Ye(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
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
e=[r]:e.push(r),t++}return Ye.errors=e,t===0}function er(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="podSecurity"||r==="kyverno")){let s={
instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.podSecurity!==
void 0){let r=i.podSecurity;if(typeof r!="string"){let s={instancePath:n+"/podSecurity",keyword:"type",params:{type:"str\
ing"}};e===null?e=[s]:e.push(s),t++}if(!(r==="privileged"||r==="baseline"||r==="restricted")){let s={instancePath:n+"/po\
dSecurity",keyword:"enum",params:{allowedValues:vs.properties.podSecurity.enum}};e===null?e=[s]:e.push(s),t++}}if(i.kyverno!==
void 0){let r=i.kyverno;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)Ye(r[o],{instancePath:n+"/kyverno/"+o,parentData:r,
parentDataProperty:o,rootData:p})||(e=l(e,Ye.errors),t=e.length)}else{let s={instancePath:n+"/kyverno",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return er.errors=e,t===0}var As=new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","u");function F(i,{instancePath:n="",parentData:a,parentDataProperty:f,
rootData:p=i}={}){let e=null,t=0;if(typeof i=="string"){if(m(i)>63){let r={instancePath:n,keyword:"maxLength",params:{limit:63}};
e===null?e=[r]:e.push(r),t++}if(!As.test(i)){let r={instancePath:n,keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9\
]*[a-z0-9])?$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}return F.errors=e,t===0}var Ns={type:"object",properties:{path:{type:"string",minLength:1},patch:{type:[
"object","array"]},target:{$ref:"#/definitions/ProjectTarget"}},additionalProperties:!1};function rr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="name"||r==="namespace")){let s={instancePath:n,keyword:"additionalProp\
erties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0){let r=i.name;if(typeof r=="strin\
g"){if(m(r)<1){let s={instancePath:n+"/name",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(i.namespace!==void 0){let r=i.
namespace;if(typeof r=="string"){if(m(r)<1){let s={instancePath:n+"/namespace",keyword:"minLength",params:{limit:1}};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/namespace",keyword:"type",params:{type:"string"}};e===null?e=[s]:
e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return rr.
errors=e,t===0}function ir(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="path"||r==="patch"||r==="target")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.path!==void 0){let r=i.path;
if(typeof r=="string"){if(m(r)<1){let s={instancePath:n+"/path",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(
s),t++}}else{let s={instancePath:n+"/path",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(i.patch!==
void 0){let r=i.patch;if(!r||typeof r!="object"){let s={instancePath:n+"/patch",keyword:"type",params:{type:Ns.properties.
patch.type}};e===null?e=[s]:e.push(s),t++}}i.target!==void 0&&(rr(i.target,{instancePath:n+"/target",parentData:i,parentDataProperty:"\
target",rootData:p})||(e=l(e,rr.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),t++}return ir.errors=e,t===0}function sr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
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
ect"}};e===null?e=[r]:e.push(r),t++}return sr.errors=e,t===0}var js=new RegExp("^[a-z][-a-z0-9]*$","u");function tr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,t=0;if(typeof i=="string"){if(m(i)>40){let r={instancePath:n,keyword:"maxLength",params:{limit:40}};e===null?
e=[r]:e.push(r),t++}if(!js.test(i)){let r={instancePath:n,keyword:"pattern",params:{pattern:"^[a-z][-a-z0-9]*$"}};e===null?
e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return tr.
errors=e,t===0}function c(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){for(let r in i)if(typeof i[r]!="string"){let s={instancePath:n+"/"+r.replace(/~/g,"~0").replace(
/\//g,"~1"),keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}else{let r={instancePath:n,keyword:"typ\
e",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return c.errors=e,t===0}function nr(i,{instancePath:n="",parentData:a,
parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let r={
instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r===
"name"||r==="patches"||r==="images"||r==="namespace"||r==="namePrefix"||r==="labels"||r==="annotations")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&(F(i.name,
{instancePath:n+"/name",parentData:i,parentDataProperty:"name",rootData:p})||(e=l(e,F.errors),t=e.length)),i.patches!==void 0){
let r=i.patches;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)ir(r[o],{instancePath:n+"/patches/"+o,parentData:r,
parentDataProperty:o,rootData:p})||(e=l(e,ir.errors),t=e.length)}else{let s={instancePath:n+"/patches",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.images!==void 0){let r=i.images;if(Array.isArray(r)){if(r.length>1e3){
let o={instancePath:n+"/images",keyword:"maxItems",params:{limit:1e3}};e===null?e=[o]:e.push(o),t++}let s=r.length;for(let o=0;o<
s;o++)sr(r[o],{instancePath:n+"/images/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,sr.errors),t=e.length)}else{
let s={instancePath:n+"/images",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}i.namespace!==void 0&&
(F(i.namespace,{instancePath:n+"/namespace",parentData:i,parentDataProperty:"namespace",rootData:p})||(e=l(e,F.errors),t=
e.length)),i.namePrefix!==void 0&&(tr(i.namePrefix,{instancePath:n+"/namePrefix",parentData:i,parentDataProperty:"namePr\
efix",rootData:p})||(e=l(e,tr.errors),t=e.length)),i.labels!==void 0&&(c(i.labels,{instancePath:n+"/labels",parentData:i,
parentDataProperty:"labels",rootData:p})||(e=l(e,c.errors),t=e.length)),i.annotations!==void 0&&(c(i.annotations,{instancePath:n+
"/annotations",parentData:i,parentDataProperty:"annotations",rootData:p})||(e=l(e,c.errors),t=e.length))}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return nr.errors=e,t===0}function as(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),t++}if(i.
kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!g.call(E.properties,r)){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[s]:e.push(s),t++}if(i.apiVersion!==void 0){let r=i.apiVersion;if(typeof r!="string"){let s={instancePath:n+"/apiVersi\
on",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="flotilla.dev/v1alpha1"){let s={instancePath:n+
"/apiVersion",keyword:"enum",params:{allowedValues:E.properties.apiVersion.enum}};e===null?e=[s]:e.push(s),t++}}if(i.kind!==
void 0){let r=i.kind;if(typeof r!="string"){let s={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),t++}if(r!=="Project"){let s={instancePath:n+"/kind",keyword:"enum",params:{allowedValues:E.properties.kind.
enum}};e===null?e=[s]:e.push(s),t++}}if(i.apps!==void 0){let r=i.apps;if(Array.isArray(r)){if(r.length>1e3){let o={instancePath:n+
"/apps",keyword:"maxItems",params:{limit:1e3}};e===null?e=[o]:e.push(o),t++}let s=r.length;for(let o=0;o<s;o++){let y=r[o];
if(typeof y=="string"){if(m(y)<1){let u={instancePath:n+"/apps/"+o,keyword:"minLength",params:{limit:1}};e===null?e=[u]:
e.push(u),t++}}else{let u={instancePath:n+"/apps/"+o,keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),t++}}}else{
let s={instancePath:n+"/apps",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.companions!==void 0&&
(Qe(i.companions,{instancePath:n+"/companions",parentData:i,parentDataProperty:"companions",rootData:p})||(e=l(e,Qe.errors),
t=e.length)),i.output!==void 0){let r=i.output;if(typeof r=="string"){if(m(r)<1){let s={instancePath:n+"/output",keyword:"\
minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/output",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}}if(i.agents!==void 0){let r=i.agents;if(Array.isArray(r)){let s=r.length;for(let o=0;o<
s;o++){let y=r[o];if(typeof y!="string"){let u={instancePath:n+"/agents/"+o,keyword:"type",params:{type:"string"}};e===null?
e=[u]:e.push(u),t++}if(!(y==="argocd"||y==="flux")){let u={instancePath:n+"/agents/"+o,keyword:"enum",params:{allowedValues:E.
properties.agents.items.enum}};e===null?e=[u]:e.push(u),t++}}}else{let s={instancePath:n+"/agents",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.promotion!==void 0){let r=i.promotion;if(typeof r!="string"){let s={instancePath:n+
"/promotion",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="pull-request"||r==="automatic")){
let s={instancePath:n+"/promotion",keyword:"enum",params:{allowedValues:E.properties.promotion.enum}};e===null?e=[s]:e.push(
s),t++}}if(i.handover!==void 0&&typeof i.handover!="boolean"){let r={instancePath:n+"/handover",keyword:"type",params:{type:"\
boolean"}};e===null?e=[r]:e.push(r),t++}if(i.crd!==void 0&&typeof i.crd!="boolean"){let r={instancePath:n+"/crd",keyword:"\
type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.kubernetes!==void 0){let r=i.kubernetes;if(typeof r!="s\
tring"){let s={instancePath:n+"/kubernetes",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r===
"1.35"||r==="1.36")){let s={instancePath:n+"/kubernetes",keyword:"enum",params:{allowedValues:E.properties.kubernetes.enum}};
e===null?e=[s]:e.push(s),t++}}if(i.gang!==void 0&&(Ze(i.gang,{instancePath:n+"/gang",parentData:i,parentDataProperty:"ga\
ng",rootData:p})||(e=l(e,Ze.errors),t=e.length)),i.limits!==void 0&&(_e(i.limits,{instancePath:n+"/limits",parentData:i,
parentDataProperty:"limits",rootData:p})||(e=l(e,_e.errors),t=e.length)),i.argocd!==void 0&&(Je(i.argocd,{instancePath:n+
"/argocd",parentData:i,parentDataProperty:"argocd",rootData:p})||(e=l(e,Je.errors),t=e.length)),i.flux!==void 0&&(Xe(i.flux,
{instancePath:n+"/flux",parentData:i,parentDataProperty:"flux",rootData:p})||(e=l(e,Xe.errors),t=e.length)),i.policies!==
void 0&&(er(i.policies,{instancePath:n+"/policies",parentData:i,parentDataProperty:"policies",rootData:p})||(e=l(e,er.errors),
t=e.length)),i.environments!==void 0){let r=i.environments;if(Array.isArray(r)){if(r.length>100){let o={instancePath:n+"\
/environments",keyword:"maxItems",params:{limit:100}};e===null?e=[o]:e.push(o),t++}let s=r.length;for(let o=0;o<s;o++)nr(
r[o],{instancePath:n+"/environments/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,nr.errors),t=e.length)}else{
let s={instancePath:n+"/environments",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return as.errors=e,t===0}var Ss=fs,Ie={type:"object",
required:["apiVersion","kind","metadata","target","generation","groups"],properties:{apiVersion:{type:"string",enum:["fl\
otilla.dev/v1alpha1"]},kind:{type:"string",enum:["Rollout"]},metadata:{$ref:"#/definitions/RolloutMetadata"},target:{$ref:"\
#/definitions/Revision"},generation:{type:"integer",minimum:1,maximum:9007199254740991},paused:{type:"boolean"},partition:{
type:"integer",minimum:0,maximum:2147483647},stage:{type:"integer",minimum:0,maximum:2147483647},surge:{type:"integer",minimum:0,
maximum:2147483647},rolledBackFrom:{$ref:"#/definitions/Revision"},groups:{type:"array",items:{$ref:"#/definitions/Rollo\
utGroups"}},accepted:{type:"array",items:{$ref:"#/definitions/AcceptedOutage"}}},additionalProperties:!1};function or(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.push(r),t++}if(i.namespace===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name\
space"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="name"||r==="namespace")){let s={instancePath:n,keyword:"a\
dditionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0){let r=i.name;if(typeof r==
"string"){if(m(r)<1){let s={instancePath:n+"/name",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(i.namespace!==void 0){
let r=i.namespace;if(typeof r=="string"){if(m(r)<1){let s={instancePath:n+"/namespace",keyword:"minLength",params:{limit:1}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/namespace",keyword:"type",params:{type:"string"}};e===null?e=
[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return or.
errors=e,t===0}var xs=new RegExp("^[bcdfghjklmnpqrstvwxz2456789]{10}$","u");function w(i,{instancePath:n="",parentData:a,parentDataProperty:f,
rootData:p=i}={}){let e=null,t=0;if(typeof i=="string"){if(!xs.test(i)){let r={instancePath:n,keyword:"pattern",params:{
pattern:"^[bcdfghjklmnpqrstvwxz2456789]{10}$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return w.errors=e,t===0}var Ts=new RegExp("^[0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*$","u");function R(i,{instancePath:n="",parentData:a,parentDataProperty:f,
rootData:p=i}={}){let e=null,t=0;if(typeof i=="string"){if(!Ts.test(i)){let r={instancePath:n,keyword:"pattern",params:{
pattern:"^[0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"typ\
e",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return R.errors=e,t===0}function pr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.role===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"role"}};e===
null?e=[r]:e.push(r),t++}if(i.revision===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"revis\
ion"}};e===null?e=[r]:e.push(r),t++}if(i.replicas===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
replicas"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="role"||r==="revision"||r==="replicas")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.role!==void 0){let r=i.role;
if(typeof r=="string"){if(m(r)<1){let s={instancePath:n+"/role",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(
s),t++}}else{let s={instancePath:n+"/role",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}i.revision!==
void 0&&(w(i.revision,{instancePath:n+"/revision",parentData:i,parentDataProperty:"revision",rootData:p})||(e=l(e,w.errors),
t=e.length)),i.replicas!==void 0&&(R(i.replicas,{instancePath:n+"/replicas",parentData:i,parentDataProperty:"replicas",rootData:p})||
(e=l(e,R.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
t++}return pr.errors=e,t===0}function lr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,
t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.revision===void 0){let r={instancePath:n,keyword:"required",params:{
missingProperty:"revision"}};e===null?e=[r]:e.push(r),t++}if(i.ordinals===void 0){let r={instancePath:n,keyword:"require\
d",params:{missingProperty:"ordinals"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="revision"||r==="ordinals"||
r==="roles")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(
s),t++}if(i.revision!==void 0&&(w(i.revision,{instancePath:n+"/revision",parentData:i,parentDataProperty:"revision",rootData:p})||
(e=l(e,w.errors),t=e.length)),i.ordinals!==void 0&&(R(i.ordinals,{instancePath:n+"/ordinals",parentData:i,parentDataProperty:"\
ordinals",rootData:p})||(e=l(e,R.errors),t=e.length)),i.roles!==void 0){let r=i.roles;if(Array.isArray(r)){let s=r.length;
for(let o=0;o<s;o++)pr(r[o],{instancePath:n+"/roles/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,pr.errors),
t=e.length)}else{let s={instancePath:n+"/roles",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return lr.errors=e,t===0}var Rs=new RegExp("^[0-9a-f]{40,64}$","u");function ar(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"model"}};e===null?e=[r]:e.push(r),t++}if(i.groups===void 0){let r={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"groups"}};e===null?e=[r]:e.push(r),t++}if(i.from===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"from"}};e===null?e=[r]:e.push(r),t++}if(i.to===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"to"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="model"||r==="groups"||r===
"from"||r==="to"||r==="head")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r=="string"){if(m(r)<3){let s={instancePath:n+"/model",
keyword:"minLength",params:{limit:3}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/model",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),t++}}if(i.groups!==void 0&&(R(i.groups,{instancePath:n+"/groups",parentData:i,parentDataProperty:"\
groups",rootData:p})||(e=l(e,R.errors),t=e.length)),i.from!==void 0&&(w(i.from,{instancePath:n+"/from",parentData:i,parentDataProperty:"\
from",rootData:p})||(e=l(e,w.errors),t=e.length)),i.to!==void 0&&(w(i.to,{instancePath:n+"/to",parentData:i,parentDataProperty:"\
to",rootData:p})||(e=l(e,w.errors),t=e.length)),i.head!==void 0){let r=i.head;if(typeof r=="string"){if(!Rs.test(r)){let s={
instancePath:n+"/head",keyword:"pattern",params:{pattern:"^[0-9a-f]{40,64}$"}};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:n+"/head",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ar.errors=e,t===0}function fs(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),t++}if(i.
kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(i.
metadata===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(r),
t++}if(i.target===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"target"}};e===null?e=[r]:e.push(
r),t++}if(i.generation===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"generation"}};e===null?
e=[r]:e.push(r),t++}if(i.groups===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"groups"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(!g.call(Ie.properties,r)){let s={instancePath:n,keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0){let r=i.apiVersion;if(typeof r!="s\
tring"){let s={instancePath:n+"/apiVersion",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="\
flotilla.dev/v1alpha1"){let s={instancePath:n+"/apiVersion",keyword:"enum",params:{allowedValues:Ie.properties.apiVersion.
enum}};e===null?e=[s]:e.push(s),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let s={instancePath:n+"/kin\
d",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="Rollout"){let s={instancePath:n+"/kind",keyword:"\
enum",params:{allowedValues:Ie.properties.kind.enum}};e===null?e=[s]:e.push(s),t++}}if(i.metadata!==void 0&&(or(i.metadata,
{instancePath:n+"/metadata",parentData:i,parentDataProperty:"metadata",rootData:p})||(e=l(e,or.errors),t=e.length)),i.target!==
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
length;for(let o=0;o<s;o++)lr(r[o],{instancePath:n+"/groups/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,lr.
errors),t=e.length)}else{let s={instancePath:n+"/groups",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),
t++}}if(i.accepted!==void 0){let r=i.accepted;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)ar(r[o],{instancePath:n+
"/accepted/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,ar.errors),t=e.length)}else{let s={instancePath:n+
"/accepted",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"typ\
e",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return fs.errors=e,t===0}var qs=ys,Qi={type:"object",required:["\
apiVersion","kind","metadata","spec"],properties:{apiVersion:{type:"string",enum:["workload.matrixinfer.ai/v1alpha1"]},kind:{
type:"string",enum:["ModelInfer"]},metadata:{$ref:"#/definitions/ModelInferMetadata"},spec:{$ref:"#/definitions/ModelInf\
erSpec@1.35"},status:{}},additionalProperties:!1},$s={type:"object",required:["name"],properties:{name:{type:"string"},namespace:{
type:"string"},labels:{$ref:"#/definitions/StringMap"},annotations:{$ref:"#/definitions/StringMap"},uid:{},resourceVersion:{},
generation:{},creationTimestamp:{},deletionTimestamp:{},deletionGracePeriodSeconds:{},managedFields:{},ownerReferences:{},
finalizers:{},selfLink:{}},additionalProperties:!1};function U(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!g.call($s.properties,r)){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.
name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.namespace!==
void 0&&typeof i.namespace!="string"){let r={instancePath:n+"/namespace",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}i.labels!==void 0&&(c(i.labels,{instancePath:n+"/labels",parentData:i,parentDataProperty:"labels",rootData:p})||
(e=l(e,c.errors),t=e.length)),i.annotations!==void 0&&(c(i.annotations,{instancePath:n+"/annotations",parentData:i,parentDataProperty:"\
annotations",rootData:p})||(e=l(e,c.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return U.errors=e,t===0}var Cs={type:"object",required:["schedulerName","template"],properties:{
replicas:{type:"integer",minimum:0,maximum:2147483647},schedulerName:{type:"string"},recoveryPolicy:{type:"string",enum:[
"RoleRecreate","InferGroupRecreate","None"]},rolloutStrategy:{$ref:"#/definitions/RolloutStrategy"},topologySpreadConstraints:{
type:"array",items:{$ref:"#/definitions/TopologySpreadConstraint"}},template:{$ref:"#/definitions/GroupTemplate@1.35"}},
additionalProperties:!1},Es={type:"object",properties:{type:{type:"string",enum:["InferGroupRollingUpdate"]},rollingUpdateConfiguration:{
$ref:"#/definitions/RollingUpdateConfiguration"}},additionalProperties:!1},Zi={type:"object",properties:{maxUnavailable:{
type:["integer","string"]},maxSurge:{type:["integer","string"]},partition:{type:"integer",minimum:0,maximum:2147483647}},
additionalProperties:!1};function fr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,
t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="maxUnavailable"||r==="maxSurge"||r==="partitio\
n")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.
maxUnavailable!==void 0){let r=i.maxUnavailable;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="str\
ing"){let s={instancePath:n+"/maxUnavailable",keyword:"type",params:{type:Zi.properties.maxUnavailable.type}};e===null?e=
[s]:e.push(s),t++}}if(i.maxSurge!==void 0){let r=i.maxSurge;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!=
"string"){let s={instancePath:n+"/maxSurge",keyword:"type",params:{type:Zi.properties.maxSurge.type}};e===null?e=[s]:e.push(
s),t++}}if(i.partition!==void 0){let r=i.partition;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+
"/partition",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>
2147483647||isNaN(r)){let s={instancePath:n+"/partition",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===
null?e=[s]:e.push(s),t++}if(r<0||isNaN(r)){let s={instancePath:n+"/partition",keyword:"minimum",params:{comparison:">=",
limit:0}};e===null?e=[s]:e.push(s),t++}}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[
r]:e.push(r),t++}return fr.errors=e,t===0}function z(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="type"||r==="rollingUpdateConfigurat\
ion")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}
if(i.type!==void 0){let r=i.type;if(typeof r!="string"){let s={instancePath:n+"/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[s]:e.push(s),t++}if(r!=="InferGroupRollingUpdate"){let s={instancePath:n+"/type",keyword:"enum",params:{
allowedValues:Es.properties.type.enum}};e===null?e=[s]:e.push(s),t++}}i.rollingUpdateConfiguration!==void 0&&(fr(i.rollingUpdateConfiguration,
{instancePath:n+"/rollingUpdateConfiguration",parentData:i,parentDataProperty:"rollingUpdateConfiguration",rootData:p})||
(e=l(e,fr.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
t++}return z.errors=e,t===0}var Ue={type:"object",required:["maxSkew","topologyKey","whenUnsatisfiable"],properties:{labelSelector:{
$ref:"#/definitions/LabelSelector"},matchLabelKeys:{type:"array",items:{type:"string"}},maxSkew:{type:"integer",minimum:-2147483648,
maximum:2147483647},minDomains:{type:"integer",minimum:-2147483648,maximum:2147483647},nodeAffinityPolicy:{type:"string",
enum:["Honor","Ignore"]},nodeTaintsPolicy:{type:"string",enum:["Honor","Ignore"]},topologyKey:{type:"string"},whenUnsatisfiable:{
type:"string",enum:["DoNotSchedule","ScheduleAnyway"]}},additionalProperties:!1};function yr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.key===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"key"}};e===
null?e=[r]:e.push(r),t++}if(i.operator===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"opera\
tor"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="key"||r==="operator"||r==="values")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.key!==void 0&&typeof i.key!=
"string"){let r={instancePath:n+"/key",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.operator!==
void 0&&typeof i.operator!="string"){let r={instancePath:n+"/operator",keyword:"type",params:{type:"string"}};e===null?e=
[r]:e.push(r),t++}if(i.values!==void 0){let r=i.values;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!=
"string"){let y={instancePath:n+"/values/"+o,keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),t++}}else{let s={
instancePath:n+"/values",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return yr.errors=e,t===0}function P(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="matchExpressions"||r==="matchLabels")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.matchExpressions!==void 0){let r=i.matchExpressions;if(Array.isArray(r)){let s=r.length;
for(let o=0;o<s;o++)yr(r[o],{instancePath:n+"/matchExpressions/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(
e,yr.errors),t=e.length)}else{let s={instancePath:n+"/matchExpressions",keyword:"type",params:{type:"array"}};e===null?e=
[s]:e.push(s),t++}}if(i.matchLabels!==void 0){let r=i.matchLabels;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)
if(typeof r[s]!="string"){let o={instancePath:n+"/matchLabels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",
params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}else{let s={instancePath:n+"/matchLabels",keyword:"type",params:{type:"\
object"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),t++}return P.errors=e,t===0}function A(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
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
if(!(r==="Honor"||r==="Ignore")){let s={instancePath:n+"/nodeAffinityPolicy",keyword:"enum",params:{allowedValues:Ue.properties.
nodeAffinityPolicy.enum}};e===null?e=[s]:e.push(s),t++}}if(i.nodeTaintsPolicy!==void 0){let r=i.nodeTaintsPolicy;if(typeof r!=
"string"){let s={instancePath:n+"/nodeTaintsPolicy",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}
if(!(r==="Honor"||r==="Ignore")){let s={instancePath:n+"/nodeTaintsPolicy",keyword:"enum",params:{allowedValues:Ue.properties.
nodeTaintsPolicy.enum}};e===null?e=[s]:e.push(s),t++}}if(i.topologyKey!==void 0&&typeof i.topologyKey!="string"){let r={
instancePath:n+"/topologyKey",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.whenUnsatisfiable!==
void 0){let r=i.whenUnsatisfiable;if(typeof r!="string"){let s={instancePath:n+"/whenUnsatisfiable",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="DoNotSchedule"||r==="ScheduleAnyway")){let s={instancePath:n+"/wh\
enUnsatisfiable",keyword:"enum",params:{allowedValues:Ue.properties.whenUnsatisfiable.enum}};e===null?e=[s]:e.push(s),t++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return A.errors=e,t===0}var Fs=new RegExp("^[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?$","u");function N(i,{instancePath:n="",parentData:a,parentDataProperty:f,
rootData:p=i}={}){let e=null,t=0;if(typeof i=="string"){if(m(i)>12){let r={instancePath:n,keyword:"maxLength",params:{limit:12}};
e===null?e=[r]:e.push(r),t++}if(!Fs.test(i)){let r={instancePath:n,keyword:"pattern",params:{pattern:"^[a-zA-Z0-9]([-a-z\
A-Z0-9]*[a-zA-Z0-9])?$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}return N.errors=e,t===0}function j(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){for(let r in i)if(!(r==="labels"||r==="annotations"||r==="creationTimestamp")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.labels!==void 0&&(c(i.labels,
{instancePath:n+"/labels",parentData:i,parentDataProperty:"labels",rootData:p})||(e=l(e,c.errors),t=e.length)),i.annotations!==
void 0&&(c(i.annotations,{instancePath:n+"/annotations",parentData:i,parentDataProperty:"annotations",rootData:p})||(e=l(
e,c.errors),t=e.length)),i.creationTimestamp!==void 0&&i.creationTimestamp!==null){let r={instancePath:n+"/creationTimes\
tamp",keyword:"type",params:{type:"null"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return j.errors=e,t===0}var Ge={type:"object",required:["containers"],properties:{
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
type:"array",items:{$ref:"#/definitions/Volume"}},workloadRef:{$ref:"#/definitions/WorkloadReference@1.35"}},additionalProperties:!1};var Vs={type:"object",required:["key","operator"],properties:{key:{type:"string"},operator:{type:"string",enum:["DoesNot\
Exist","Exists","Gt","In","Lt","NotIn"]},values:{type:"array",items:{type:"string"}}},additionalProperties:!1};function V(i,{
instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.key===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"key"}};e===null?e=[r]:e.push(r),
t++}if(i.operator===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"operator"}};e===null?e=[r]:
e.push(r),t++}for(let r in i)if(!(r==="key"||r==="operator"||r==="values")){let s={instancePath:n,keyword:"additionalPro\
perties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.key!==void 0&&typeof i.key!="string"){let r={instancePath:n+
"/key",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.operator!==void 0){let r=i.operator;if(typeof r!=
"string"){let s={instancePath:n+"/operator",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r===
"DoesNotExist"||r==="Exists"||r==="Gt"||r==="In"||r==="Lt"||r==="NotIn")){let s={instancePath:n+"/operator",keyword:"enu\
m",params:{allowedValues:Vs.properties.operator.enum}};e===null?e=[s]:e.push(s),t++}}if(i.values!==void 0){let r=i.values;
if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let y={instancePath:n+"/values/"+o,keyword:"\
type",params:{type:"string"}};e===null?e=[y]:e.push(y),t++}}else{let s={instancePath:n+"/values",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return V.errors=e,t===0}function W(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="matchExpressions"||r==="matchFields")){
let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.matchExpressions!==
void 0){let r=i.matchExpressions;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)V(r[o],{instancePath:n+"/matchE\
xpressions/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,V.errors),t=e.length)}else{let s={instancePath:n+"\
/matchExpressions",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.matchFields!==void 0){let r=i.
matchFields;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)V(r[o],{instancePath:n+"/matchFields/"+o,parentData:r,
parentDataProperty:o,rootData:p})||(e=l(e,V.errors),t=e.length)}else{let s={instancePath:n+"/matchFields",keyword:"type",
params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return W.errors=e,t===0}function ur(i,{instancePath:n="",parentData:a,parentDataProperty:f,
rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.weight===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"weight"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="preference"||
r==="weight")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(
s),t++}if(i.preference!==void 0&&(W(i.preference,{instancePath:n+"/preference",parentData:i,parentDataProperty:"preferen\
ce",rootData:p})||(e=l(e,W.errors),t=e.length)),i.weight!==void 0){let r=i.weight;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let s={instancePath:n+"/weight",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r==
"number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/weight",keyword:"maximum",params:{comparison:"\
<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/weight",keyword:"\
minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ur.errors=e,t===0}function mr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.nodeSelectorTerms===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
nodeSelectorTerms"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(r!=="nodeSelectorTerms"){let s={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.nodeSelectorTerms!==void 0){let r=i.
nodeSelectorTerms;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)W(r[o],{instancePath:n+"/nodeSelectorTerms/"+o,
parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,W.errors),t=e.length)}else{let s={instancePath:n+"/nodeSelectorTe\
rms",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return mr.errors=e,t===0}function cr(i,{instancePath:n="",parentData:a,parentDataProperty:f,
rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="preferredDuringSc\
hedulingIgnoredDuringExecution"||r==="requiredDuringSchedulingIgnoredDuringExecution")){let s={instancePath:n,keyword:"a\
dditionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.preferredDuringSchedulingIgnoredDuringExecution!==
void 0){let r=i.preferredDuringSchedulingIgnoredDuringExecution;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)
ur(r[o],{instancePath:n+"/preferredDuringSchedulingIgnoredDuringExecution/"+o,parentData:r,parentDataProperty:o,rootData:p})||
(e=l(e,ur.errors),t=e.length)}else{let s={instancePath:n+"/preferredDuringSchedulingIgnoredDuringExecution",keyword:"typ\
e",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}i.requiredDuringSchedulingIgnoredDuringExecution!==void 0&&(mr(i.
requiredDuringSchedulingIgnoredDuringExecution,{instancePath:n+"/requiredDuringSchedulingIgnoredDuringExecution",parentData:i,
parentDataProperty:"requiredDuringSchedulingIgnoredDuringExecution",rootData:p})||(e=l(e,mr.errors),t=e.length))}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return cr.errors=e,t===0}function q(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obje\
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
e=[r]:e.push(r),t++}return q.errors=e,t===0}function K(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.weight===void 0){let r={instancePath:n,keyword:"require\
d",params:{missingProperty:"weight"}};e===null?e=[r]:e.push(r),t++}if(i.podAffinityTerm===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"podAffinityTerm"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="pod\
AffinityTerm"||r==="weight")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[s]:e.push(s),t++}if(i.podAffinityTerm!==void 0&&(q(i.podAffinityTerm,{instancePath:n+"/podAffinityTerm",parentData:i,
parentDataProperty:"podAffinityTerm",rootData:p})||(e=l(e,q.errors),t=e.length)),i.weight!==void 0){let r=i.weight;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/weight",keyword:"type",params:{type:"integer"}};e===null?
e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/weight",keyword:"\
maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+
"/weight",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return K.errors=e,t===0}function dr(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="preferredDuringSchedulingIgnoredDuringExecution"||r==="requiredDuringSchedulingIgnoredDuringExecution")){let s={
instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.preferredDuringSchedulingIgnoredDuringExecution!==
void 0){let r=i.preferredDuringSchedulingIgnoredDuringExecution;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)
K(r[o],{instancePath:n+"/preferredDuringSchedulingIgnoredDuringExecution/"+o,parentData:r,parentDataProperty:o,rootData:p})||
(e=l(e,K.errors),t=e.length)}else{let s={instancePath:n+"/preferredDuringSchedulingIgnoredDuringExecution",keyword:"type",
params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.requiredDuringSchedulingIgnoredDuringExecution!==void 0){let r=i.
requiredDuringSchedulingIgnoredDuringExecution;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)q(r[o],{instancePath:n+
"/requiredDuringSchedulingIgnoredDuringExecution/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,q.errors),t=
e.length)}else{let s={instancePath:n+"/requiredDuringSchedulingIgnoredDuringExecution",keyword:"type",params:{type:"arra\
y"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return dr.errors=e,t===0}function gr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="preferredDuringSchedulingIgnoredDuringExecution"||r==="requiredDuringS\
chedulingIgnoredDuringExecution")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===
null?e=[s]:e.push(s),t++}if(i.preferredDuringSchedulingIgnoredDuringExecution!==void 0){let r=i.preferredDuringSchedulingIgnoredDuringExecution;
if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)K(r[o],{instancePath:n+"/preferredDuringSchedulingIgnoredDuringE\
xecution/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,K.errors),t=e.length)}else{let s={instancePath:n+"/p\
referredDuringSchedulingIgnoredDuringExecution",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.
requiredDuringSchedulingIgnoredDuringExecution!==void 0){let r=i.requiredDuringSchedulingIgnoredDuringExecution;if(Array.
isArray(r)){let s=r.length;for(let o=0;o<s;o++)q(r[o],{instancePath:n+"/requiredDuringSchedulingIgnoredDuringExecution/"+
o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,q.errors),t=e.length)}else{let s={instancePath:n+"/requiredDuri\
ngSchedulingIgnoredDuringExecution",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return gr.errors=e,t===0}function H(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="nodeAffinity"||r==="podAffinity"||r==="podAntiAffinity")){let s={instancePath:n,keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}i.nodeAffinity!==void 0&&(cr(i.nodeAffinity,{instancePath:n+
"/nodeAffinity",parentData:i,parentDataProperty:"nodeAffinity",rootData:p})||(e=l(e,cr.errors),t=e.length)),i.podAffinity!==
void 0&&(dr(i.podAffinity,{instancePath:n+"/podAffinity",parentData:i,parentDataProperty:"podAffinity",rootData:p})||(e=
l(e,dr.errors),t=e.length)),i.podAntiAffinity!==void 0&&(gr(i.podAntiAffinity,{instancePath:n+"/podAntiAffinity",parentData:i,
parentDataProperty:"podAntiAffinity",rootData:p})||(e=l(e,gr.errors),t=e.length))}else{let r={instancePath:n,keyword:"ty\
pe",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return H.errors=e,t===0}var ze={type:"object",required:["name"],
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
g"}},additionalProperties:!1};function hr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.key===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"key"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="key"||r==="name"||r==="optional")){let s={instancePath:n,keyword:"addi\
tionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.key!==void 0&&typeof i.key!="string"){
let r={instancePath:n+"/key",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.name!==void 0&&typeof i.
name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.optional!==
void 0&&typeof i.optional!="boolean"){let r={instancePath:n+"/optional",keyword:"type",params:{type:"boolean"}};e===null?
e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return hr.
errors=e,t===0}function B(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){if(i.fieldPath===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"field\
Path"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiVersion"||r==="fieldPath")){let s={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0&&typeof i.apiVersion!=
"string"){let r={instancePath:n+"/apiVersion",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.fieldPath!==
void 0&&typeof i.fieldPath!="string"){let r={instancePath:n+"/fieldPath",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return B.
errors=e,t===0}function kr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
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
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return kr.errors=e,t===0}var Gs={type:["string","number"],pattern:"^\\s*(?=\\S)[+-]?(\\d+(\\.\\d*)?|\\.\\d*)?([eE][+-]?\\d+|[numkMGTPE]|[KMGTPE]i)?\\s*$"},
Ms=new RegExp("^\\s*(?=\\S)[+-]?(\\d+(\\.\\d*)?|\\.\\d*)?([eE][+-]?\\d+|[numkMGTPE]|[KMGTPE]i)?\\s*$","u");function h(i,{
instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(typeof i!="string"&&!(typeof i==
"number"&&isFinite(i))){let r={instancePath:n,keyword:"type",params:{type:Gs.type}};e===null?e=[r]:e.push(r),t++}if(typeof i==
"string"&&!Ms.test(i)){let r={instancePath:n,keyword:"pattern",params:{pattern:"^\\s*(?=\\S)[+-]?(\\d+(\\.\\d*)?|\\.\\d*)?([eE]\
[+-]?\\d+|[numkMGTPE]|[KMGTPE]i)?\\s*$"}};e===null?e=[r]:e.push(r),t++}return h.errors=e,t===0}function Q(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.resource===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"resource"}};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="containerName"||r==="divisor"||r==="resource")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.containerName!==void 0&&typeof i.containerName!="string"){let r={instancePath:n+"/cont\
ainerName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.divisor!==void 0&&(h(i.divisor,{instancePath:n+
"/divisor",parentData:i,parentDataProperty:"divisor",rootData:p})||(e=l(e,h.errors),t=e.length)),i.resource!==void 0&&typeof i.
resource!="string"){let r={instancePath:n+"/resource",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Q.errors=e,t===0}function wr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.key===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"key"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="key"||r==="name"||r==="optional")){let s={instancePath:n,keyword:"addi\
tionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.key!==void 0&&typeof i.key!="string"){
let r={instancePath:n+"/key",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.name!==void 0&&typeof i.
name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.optional!==
void 0&&typeof i.optional!="boolean"){let r={instancePath:n+"/optional",keyword:"type",params:{type:"boolean"}};e===null?
e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return wr.
errors=e,t===0}function Pr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="configMapKeyRef"||r==="fieldRef"||r==="fileKeyRef"||r===
"resourceFieldRef"||r==="secretKeyRef")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}i.configMapKeyRef!==void 0&&(hr(i.configMapKeyRef,{instancePath:n+"/configMapKeyRef",parentData:i,
parentDataProperty:"configMapKeyRef",rootData:p})||(e=l(e,hr.errors),t=e.length)),i.fieldRef!==void 0&&(B(i.fieldRef,{instancePath:n+
"/fieldRef",parentData:i,parentDataProperty:"fieldRef",rootData:p})||(e=l(e,B.errors),t=e.length)),i.fileKeyRef!==void 0&&
(kr(i.fileKeyRef,{instancePath:n+"/fileKeyRef",parentData:i,parentDataProperty:"fileKeyRef",rootData:p})||(e=l(e,kr.errors),
t=e.length)),i.resourceFieldRef!==void 0&&(Q(i.resourceFieldRef,{instancePath:n+"/resourceFieldRef",parentData:i,parentDataProperty:"\
resourceFieldRef",rootData:p})||(e=l(e,Q.errors),t=e.length)),i.secretKeyRef!==void 0&&(wr(i.secretKeyRef,{instancePath:n+
"/secretKeyRef",parentData:i,parentDataProperty:"secretKeyRef",rootData:p})||(e=l(e,wr.errors),t=e.length))}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Pr.errors=e,t===0}function Z(i,{
instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(
r),t++}for(let r in i)if(!(r==="name"||r==="value"||r==="valueFrom")){let s={instancePath:n,keyword:"additionalPropertie\
s",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+
"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.value!==void 0&&typeof i.value!="string"){
let r={instancePath:n+"/value",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}i.valueFrom!==void 0&&
(Pr(i.valueFrom,{instancePath:n+"/valueFrom",parentData:i,parentDataProperty:"valueFrom",rootData:p})||(e=l(e,Pr.errors),
t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Z.errors=
e,t===0}function br(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="name"||r==="optional")){let s={instancePath:n,keyword:"additionalPrope\
rties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+
"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.optional!==void 0&&typeof i.optional!="\
boolean"){let r={instancePath:n+"/optional",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return br.errors=e,t===0}function Dr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="name"||r==="optional")){let s={instancePath:n,keyword:"additionalPrope\
rties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+
"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.optional!==void 0&&typeof i.optional!="\
boolean"){let r={instancePath:n+"/optional",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Dr.errors=e,t===0}function _(i,{
instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){for(let r in i)if(!(r==="configMapRef"||r==="prefix"||r==="secretRef")){let s={instancePath:n,keyword:"additionalPro\
perties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.configMapRef!==void 0&&(br(i.configMapRef,{instancePath:n+
"/configMapRef",parentData:i,parentDataProperty:"configMapRef",rootData:p})||(e=l(e,br.errors),t=e.length)),i.prefix!==void 0&&
typeof i.prefix!="string"){let r={instancePath:n+"/prefix",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}i.secretRef!==void 0&&(Dr(i.secretRef,{instancePath:n+"/secretRef",parentData:i,parentDataProperty:"secretRef",rootData:p})||
(e=l(e,Dr.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
t++}return _.errors=e,t===0}function J(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){for(let r in i)if(r!=="command"){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.command!==void 0){let r=i.command;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)
if(typeof r[o]!="string"){let y={instancePath:n+"/command/"+o,keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(
y),t++}}else{let s={instancePath:n+"/command",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return J.errors=e,t===0}var Os={
type:"object",required:["port"],properties:{host:{type:"string"},httpHeaders:{type:"array",items:{$ref:"#/definitions/HT\
TPHeader"}},path:{type:"string"},port:{$ref:"#/definitions/IntOrString"},scheme:{type:"string",enum:["HTTP","HTTPS",""]}},
additionalProperties:!1};function vr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="name"||r==="value")){let s={instancePath:n,keyword:"additionalProperti\
es",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+
"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.value!==void 0&&typeof i.value!="string"){
let r={instancePath:n+"/value",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return vr.errors=e,t===0}var Ls={type:["integer","st\
ring"],minimum:-2147483648,maximum:2147483647};function X(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,t=0;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&typeof i!="string"){let r={instancePath:n,keyword:"\
type",params:{type:Ls.type}};e===null?e=[r]:e.push(r),t++}if(typeof i=="number"&&isFinite(i)){if(i>2147483647||isNaN(i)){
let r={instancePath:n,keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[r]:e.push(r),t++}if(i<-2147483648||
isNaN(i)){let r={instancePath:n,keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[r]:e.push(r),t++}}
return X.errors=e,t===0}function Y(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.port===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
port"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="host"||r==="httpHeaders"||r==="path"||r==="port"||r==="sch\
eme")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}
if(i.host!==void 0&&typeof i.host!="string"){let r={instancePath:n+"/host",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(i.httpHeaders!==void 0){let r=i.httpHeaders;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)
vr(r[o],{instancePath:n+"/httpHeaders/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,vr.errors),t=e.length)}else{
let s={instancePath:n+"/httpHeaders",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.path!==void 0&&
typeof i.path!="string"){let r={instancePath:n+"/path",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
if(i.port!==void 0&&(X(i.port,{instancePath:n+"/port",parentData:i,parentDataProperty:"port",rootData:p})||(e=l(e,X.errors),
t=e.length)),i.scheme!==void 0){let r=i.scheme;if(typeof r!="string"){let s={instancePath:n+"/scheme",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="HTTP"||r==="HTTPS"||r==="")){let s={instancePath:n+"/scheme",keyword:"\
enum",params:{allowedValues:Os.properties.scheme.enum}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Y.errors=e,t===0}function Ar(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(r!=="seconds"){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.seconds!==void 0){let r=i.seconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let s={instancePath:n+"/seconds",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r==
"number"&&isFinite(r)){if(r<-9223372036854776e3||isNaN(r)){let s={instancePath:n+"/seconds",keyword:"minimum",params:{comparison:"\
>=",limit:-9223372036854776e3}};e===null?e=[s]:e.push(s),t++}if(r>=9223372036854776e3||isNaN(r)){let s={instancePath:n+"\
/seconds",keyword:"exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};e===null?e=[s]:e.push(s),t++}}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ar.errors=e,t===0}function ee(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.port===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"port"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="host"||r==="port")){let s={instancePath:n,keyword:"additionalPropertie\
s",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.host!==void 0&&typeof i.host!="string"){let r={instancePath:n+
"/host",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}i.port!==void 0&&(X(i.port,{instancePath:n+"\
/port",parentData:i,parentDataProperty:"port",rootData:p})||(e=l(e,X.errors),t=e.length))}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ee.errors=e,t===0}function G(i,{instancePath:n="",parentData:a,
parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r===
"exec"||r==="httpGet"||r==="sleep"||r==="tcpSocket")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}i.exec!==void 0&&(J(i.exec,{instancePath:n+"/exec",parentData:i,parentDataProperty:"exec",rootData:p})||
(e=l(e,J.errors),t=e.length)),i.httpGet!==void 0&&(Y(i.httpGet,{instancePath:n+"/httpGet",parentData:i,parentDataProperty:"\
httpGet",rootData:p})||(e=l(e,Y.errors),t=e.length)),i.sleep!==void 0&&(Ar(i.sleep,{instancePath:n+"/sleep",parentData:i,
parentDataProperty:"sleep",rootData:p})||(e=l(e,Ar.errors),t=e.length)),i.tcpSocket!==void 0&&(ee(i.tcpSocket,{instancePath:n+
"/tcpSocket",parentData:i,parentDataProperty:"tcpSocket",rootData:p})||(e=l(e,ee.errors),t=e.length))}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return G.errors=e,t===0}function re(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="postStart"||r==="preStop"||r==="stopSignal")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.postStart!==void 0&&(G(i.postStart,{instancePath:n+"/postStart",parentData:i,parentDataProperty:"\
postStart",rootData:p})||(e=l(e,G.errors),t=e.length)),i.preStop!==void 0&&(G(i.preStop,{instancePath:n+"/preStop",parentData:i,
parentDataProperty:"preStop",rootData:p})||(e=l(e,G.errors),t=e.length)),i.stopSignal!==void 0&&typeof i.stopSignal!="st\
ring"){let r={instancePath:n+"/stopSignal",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return re.errors=e,t===0}var Is={type:"\
object",properties:{exec:{$ref:"#/definitions/ExecAction"},failureThreshold:{type:"integer",minimum:-2147483648,maximum:2147483647},
grpc:{$ref:"#/definitions/GRPCAction"},httpGet:{$ref:"#/definitions/HTTPGetAction"},initialDelaySeconds:{type:"integer",
minimum:-2147483648,maximum:2147483647},periodSeconds:{type:"integer",minimum:-2147483648,maximum:2147483647},successThreshold:{
type:"integer",minimum:-2147483648,maximum:2147483647},tcpSocket:{$ref:"#/definitions/TCPSocketAction"},terminationGracePeriodSeconds:{
type:"integer",minimum:-9223372036854776e3,exclusiveMaximum:9223372036854776e3},timeoutSeconds:{type:"integer",minimum:-2147483648,
maximum:2147483647}},additionalProperties:!1};function Nr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.port===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"port"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="port"||r==="service")){let s={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.port!==void 0){let r=i.port;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/port",keyword:"type",params:{type:"integer"}};e===null?e=[s]:
e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/port",keyword:"maxi\
mum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+
"/port",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}if(i.service!==void 0&&
typeof i.service!="string"){let r={instancePath:n+"/service",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Nr.errors=
e,t===0}function k(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i==
"object"&&!Array.isArray(i)){for(let r in i)if(!g.call(Is.properties,r)){let s={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.exec!==void 0&&(J(i.exec,{instancePath:n+"/exec",
parentData:i,parentDataProperty:"exec",rootData:p})||(e=l(e,J.errors),t=e.length)),i.failureThreshold!==void 0){let r=i.
failureThreshold;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/failureThreshold",keyword:"\
type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){
let s={instancePath:n+"/failureThreshold",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.
push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/failureThreshold",keyword:"minimum",params:{comparison:"\
>=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}if(i.grpc!==void 0&&(Nr(i.grpc,{instancePath:n+"/grpc",parentData:i,
parentDataProperty:"grpc",rootData:p})||(e=l(e,Nr.errors),t=e.length)),i.httpGet!==void 0&&(Y(i.httpGet,{instancePath:n+
"/httpGet",parentData:i,parentDataProperty:"httpGet",rootData:p})||(e=l(e,Y.errors),t=e.length)),i.initialDelaySeconds!==
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
void 0&&(ee(i.tcpSocket,{instancePath:n+"/tcpSocket",parentData:i,parentDataProperty:"tcpSocket",rootData:p})||(e=l(e,ee.
errors),t=e.length)),i.terminationGracePeriodSeconds!==void 0){let r=i.terminationGracePeriodSeconds;if(!(typeof r=="num\
ber"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/terminationGracePeriodSeconds",keyword:"type",params:{type:"\
integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r<-9223372036854776e3||isNaN(r)){let s={instancePath:n+
"/terminationGracePeriodSeconds",keyword:"minimum",params:{comparison:">=",limit:-9223372036854776e3}};e===null?e=[s]:e.
push(s),t++}if(r>=9223372036854776e3||isNaN(r)){let s={instancePath:n+"/terminationGracePeriodSeconds",keyword:"exclusiv\
eMaximum",params:{comparison:"<",limit:9223372036854776e3}};e===null?e=[s]:e.push(s),t++}}}if(i.timeoutSeconds!==void 0){
let r=i.timeoutSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/timeoutSeconds",
keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||
isNaN(r)){let s={instancePath:n+"/timeoutSeconds",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?
e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/timeoutSeconds",keyword:"minimum",params:{comparison:"\
>=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return k.errors=e,t===0}var Us={type:"object",required:["containerPort"],properties:{containerPort:{
type:"integer",minimum:-2147483648,maximum:2147483647},hostIP:{type:"string"},hostPort:{type:"integer",minimum:-2147483648,
maximum:2147483647},name:{type:"string"},protocol:{type:"string",enum:["SCTP","TCP","UDP",""]}},additionalProperties:!1};
function ie(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.containerPort===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
containerPort"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="containerPort"||r==="hostIP"||r==="hostPort"||r===
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
r==="UDP"||r==="")){let s={instancePath:n+"/protocol",keyword:"enum",params:{allowedValues:Us.properties.protocol.enum}};
e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
t++}return ie.errors=e,t===0}function se(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.resourceName===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"r\
esourceName"}};e===null?e=[r]:e.push(r),t++}if(i.restartPolicy===void 0){let r={instancePath:n,keyword:"required",params:{
missingProperty:"restartPolicy"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="resourceName"||r==="restartPolic\
y")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.
resourceName!==void 0&&typeof i.resourceName!="string"){let r={instancePath:n+"/resourceName",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}if(i.restartPolicy!==void 0&&typeof i.restartPolicy!="string"){let r={instancePath:n+
"/restartPolicy",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return se.errors=e,t===0}function jr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="name"||r==="request")){let s={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+
"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.request!==void 0&&typeof i.request!="st\
ring"){let r={instancePath:n+"/request",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return jr.errors=e,t===0}function S(i,{
instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){for(let r in i)if(!(r==="claims"||r==="limits"||r==="requests")){let s={instancePath:n,keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.claims!==void 0){let r=i.claims;if(Array.isArray(r)){let s=r.
length;for(let o=0;o<s;o++)jr(r[o],{instancePath:n+"/claims/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,jr.
errors),t=e.length)}else{let s={instancePath:n+"/claims",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),
t++}}if(i.limits!==void 0){let r=i.limits;if(r&&typeof r=="object"&&!Array.isArray(r))for(let s in r)h(r[s],{instancePath:n+
"/limits/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:s,rootData:p})||(e=l(e,h.errors),t=e.
length);else{let s={instancePath:n+"/limits",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(i.requests!==
void 0){let r=i.requests;if(r&&typeof r=="object"&&!Array.isArray(r))for(let s in r)h(r[s],{instancePath:n+"/requests/"+
s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:s,rootData:p})||(e=l(e,h.errors),t=e.length);else{
let s={instancePath:n+"/requests",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return S.errors=e,t===0}function Sr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
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
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Sr.errors=e,t===0}function te(i,{instancePath:n="",parentData:a,
parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.action===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"action"}};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="action"||r==="exitCodes")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.action!==void 0&&typeof i.action!="string"){let r={instancePath:n+"/action",keyword:"t\
ype",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}i.exitCodes!==void 0&&(Sr(i.exitCodes,{instancePath:n+"/exitCo\
des",parentData:i,parentDataProperty:"exitCodes",rootData:p})||(e=l(e,Sr.errors),t=e.length))}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return te.errors=e,t===0}var _i={type:"object",properties:{
allowPrivilegeEscalation:{type:"boolean"},appArmorProfile:{$ref:"#/definitions/AppArmorProfile"},capabilities:{$ref:"#/d\
efinitions/Capabilities"},privileged:{type:"boolean"},procMount:{type:"string",enum:["Default","Unmasked"]},readOnlyRootFilesystem:{
type:"boolean"},runAsGroup:{type:"integer",minimum:-9223372036854776e3,exclusiveMaximum:9223372036854776e3},runAsNonRoot:{
type:"boolean"},runAsUser:{type:"integer",minimum:-9223372036854776e3,exclusiveMaximum:9223372036854776e3},seLinuxOptions:{
$ref:"#/definitions/SELinuxOptions"},seccompProfile:{$ref:"#/definitions/SeccompProfile"},windowsOptions:{$ref:"#/defini\
tions/WindowsSecurityContextOptions"}},additionalProperties:!1},zs={type:"object",required:["type"],properties:{localhostProfile:{
type:"string"},type:{type:"string",enum:["Localhost","RuntimeDefault","Unconfined"]}},additionalProperties:!1};function ne(i,{
instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.type===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(
r),t++}for(let r in i)if(!(r==="localhostProfile"||r==="type")){let s={instancePath:n,keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.localhostProfile!==void 0&&typeof i.localhostProfile!="string"){
let r={instancePath:n+"/localhostProfile",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.type!==
void 0){let r=i.type;if(typeof r!="string"){let s={instancePath:n+"/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),t++}if(!(r==="Localhost"||r==="RuntimeDefault"||r==="Unconfined")){let s={instancePath:n+"/type",keyword:"\
enum",params:{allowedValues:zs.properties.type.enum}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ne.errors=e,t===0}function xr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="add"||r==="drop")){let s={instancePath:n,keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.add!==void 0){let r=i.add;if(Array.isArray(r)){let s=r.
length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let y={instancePath:n+"/add/"+o,keyword:"type",params:{type:"string"}};
e===null?e=[y]:e.push(y),t++}}else{let s={instancePath:n+"/add",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(
s),t++}}if(i.drop!==void 0){let r=i.drop;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){
let y={instancePath:n+"/drop/"+o,keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),t++}}else{let s={instancePath:n+
"/drop",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return xr.errors=e,t===0}function oe(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="level"||r==="role"||r==="type"||r==="user")){let s={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.level!==void 0&&typeof i.level!="\
string"){let r={instancePath:n+"/level",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.role!==
void 0&&typeof i.role!="string"){let r={instancePath:n+"/role",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}if(i.type!==void 0&&typeof i.type!="string"){let r={instancePath:n+"/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}if(i.user!==void 0&&typeof i.user!="string"){let r={instancePath:n+"/user",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return oe.errors=e,t===0}var Ws={type:"object",required:["type"],properties:{localhostProfile:{type:"\
string"},type:{type:"string",enum:["Localhost","RuntimeDefault","Unconfined"]}},additionalProperties:!1};function pe(i,{
instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.type===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(
r),t++}for(let r in i)if(!(r==="localhostProfile"||r==="type")){let s={instancePath:n,keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.localhostProfile!==void 0&&typeof i.localhostProfile!="string"){
let r={instancePath:n+"/localhostProfile",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.type!==
void 0){let r=i.type;if(typeof r!="string"){let s={instancePath:n+"/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),t++}if(!(r==="Localhost"||r==="RuntimeDefault"||r==="Unconfined")){let s={instancePath:n+"/type",keyword:"\
enum",params:{allowedValues:Ws.properties.type.enum}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return pe.errors=e,t===0}function le(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="gmsaCredentialSpec"||r==="gmsaCredentialSpecName"||r==="hostProcess"||
r==="runAsUserName")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:
e.push(s),t++}if(i.gmsaCredentialSpec!==void 0&&typeof i.gmsaCredentialSpec!="string"){let r={instancePath:n+"/gmsaCrede\
ntialSpec",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.gmsaCredentialSpecName!==void 0&&typeof i.
gmsaCredentialSpecName!="string"){let r={instancePath:n+"/gmsaCredentialSpecName",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}if(i.hostProcess!==void 0&&typeof i.hostProcess!="boolean"){let r={instancePath:n+"/hostPro\
cess",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.runAsUserName!==void 0&&typeof i.runAsUserName!=
"string"){let r={instancePath:n+"/runAsUserName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return le.errors=e,t===0}function ae(i,{
instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){for(let r in i)if(!g.call(_i.properties,r)){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.allowPrivilegeEscalation!==void 0&&typeof i.allowPrivilegeEscalation!="boolean"){let r={
instancePath:n+"/allowPrivilegeEscalation",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.appArmorProfile!==
void 0&&(ne(i.appArmorProfile,{instancePath:n+"/appArmorProfile",parentData:i,parentDataProperty:"appArmorProfile",rootData:p})||
(e=l(e,ne.errors),t=e.length)),i.capabilities!==void 0&&(xr(i.capabilities,{instancePath:n+"/capabilities",parentData:i,
parentDataProperty:"capabilities",rootData:p})||(e=l(e,xr.errors),t=e.length)),i.privileged!==void 0&&typeof i.privileged!=
"boolean"){let r={instancePath:n+"/privileged",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.
procMount!==void 0){let r=i.procMount;if(typeof r!="string"){let s={instancePath:n+"/procMount",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="Default"||r==="Unmasked")){let s={instancePath:n+"/procMount",keyword:"\
enum",params:{allowedValues:_i.properties.procMount.enum}};e===null?e=[s]:e.push(s),t++}}if(i.readOnlyRootFilesystem!==void 0&&
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
e===null?e=[s]:e.push(s),t++}}}i.seLinuxOptions!==void 0&&(oe(i.seLinuxOptions,{instancePath:n+"/seLinuxOptions",parentData:i,
parentDataProperty:"seLinuxOptions",rootData:p})||(e=l(e,oe.errors),t=e.length)),i.seccompProfile!==void 0&&(pe(i.seccompProfile,
{instancePath:n+"/seccompProfile",parentData:i,parentDataProperty:"seccompProfile",rootData:p})||(e=l(e,pe.errors),t=e.length)),
i.windowsOptions!==void 0&&(le(i.windowsOptions,{instancePath:n+"/windowsOptions",parentData:i,parentDataProperty:"windo\
wsOptions",rootData:p})||(e=l(e,le.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return ae.errors=e,t===0}function fe(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.push(r),t++}if(i.devicePath===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"dev\
icePath"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="devicePath"||r==="name")){let s={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.devicePath!==void 0&&typeof i.devicePath!=
"string"){let r={instancePath:n+"/devicePath",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.name!==
void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return fe.errors=
e,t===0}var Ks={type:"object",required:["name","mountPath"],properties:{mountPath:{type:"string"},mountPropagation:{type:"\
string",enum:["Bidirectional","HostToContainer","None"]},name:{type:"string"},readOnly:{type:"boolean"},recursiveReadOnly:{
type:"string"},subPath:{type:"string"},subPathExpr:{type:"string"}},additionalProperties:!1};function ye(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(i.mountPath===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"mountPath"}};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="mountPath"||r==="mountPropagation"||r==="name"||r==="readOnly"||r==="recursiveReadOnly"||r==="subPath"||r==="s\
ubPathExpr")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(
s),t++}if(i.mountPath!==void 0&&typeof i.mountPath!="string"){let r={instancePath:n+"/mountPath",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.mountPropagation!==void 0){let r=i.mountPropagation;if(typeof r!="stri\
ng"){let s={instancePath:n+"/mountPropagation",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r===
"Bidirectional"||r==="HostToContainer"||r==="None")){let s={instancePath:n+"/mountPropagation",keyword:"enum",params:{allowedValues:Ks.
properties.mountPropagation.enum}};e===null?e=[s]:e.push(s),t++}}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+
"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.readOnly!==void 0&&typeof i.readOnly!="\
boolean"){let r={instancePath:n+"/readOnly",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.recursiveReadOnly!==
void 0&&typeof i.recursiveReadOnly!="string"){let r={instancePath:n+"/recursiveReadOnly",keyword:"type",params:{type:"st\
ring"}};e===null?e=[r]:e.push(r),t++}if(i.subPath!==void 0&&typeof i.subPath!="string"){let r={instancePath:n+"/subPath",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.subPathExpr!==void 0&&typeof i.subPathExpr!="st\
ring"){let r={instancePath:n+"/subPathExpr",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ye.errors=e,t===0}function b(i,{
instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(
r),t++}for(let r in i)if(!g.call(ze.properties,r)){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.args!==void 0){let r=i.args;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!=
"string"){let y={instancePath:n+"/args/"+o,keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),t++}}else{let s={
instancePath:n+"/args",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.command!==void 0){let r=i.
command;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let y={instancePath:n+"/comman\
d/"+o,keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),t++}}else{let s={instancePath:n+"/command",keyword:"\
type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.env!==void 0){let r=i.env;if(Array.isArray(r)){let s=r.length;
for(let o=0;o<s;o++)Z(r[o],{instancePath:n+"/env/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,Z.errors),t=
e.length)}else{let s={instancePath:n+"/env",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.envFrom!==
void 0){let r=i.envFrom;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)_(r[o],{instancePath:n+"/envFrom/"+o,parentData:r,
parentDataProperty:o,rootData:p})||(e=l(e,_.errors),t=e.length)}else{let s={instancePath:n+"/envFrom",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.image!==void 0&&typeof i.image!="string"){let r={instancePath:n+"/imag\
e",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.imagePullPolicy!==void 0){let r=i.imagePullPolicy;
if(typeof r!="string"){let s={instancePath:n+"/imagePullPolicy",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.
push(s),t++}if(!(r==="Always"||r==="IfNotPresent"||r==="Never"||r==="")){let s={instancePath:n+"/imagePullPolicy",keyword:"\
enum",params:{allowedValues:ze.properties.imagePullPolicy.enum}};e===null?e=[s]:e.push(s),t++}}if(i.lifecycle!==void 0&&
(re(i.lifecycle,{instancePath:n+"/lifecycle",parentData:i,parentDataProperty:"lifecycle",rootData:p})||(e=l(e,re.errors),
t=e.length)),i.livenessProbe!==void 0&&(k(i.livenessProbe,{instancePath:n+"/livenessProbe",parentData:i,parentDataProperty:"\
livenessProbe",rootData:p})||(e=l(e,k.errors),t=e.length)),i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+
"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.ports!==void 0){let r=i.ports;if(Array.
isArray(r)){let s=r.length;for(let o=0;o<s;o++)ie(r[o],{instancePath:n+"/ports/"+o,parentData:r,parentDataProperty:o,rootData:p})||
(e=l(e,ie.errors),t=e.length)}else{let s={instancePath:n+"/ports",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.
push(s),t++}}if(i.readinessProbe!==void 0&&(k(i.readinessProbe,{instancePath:n+"/readinessProbe",parentData:i,parentDataProperty:"\
readinessProbe",rootData:p})||(e=l(e,k.errors),t=e.length)),i.resizePolicy!==void 0){let r=i.resizePolicy;if(Array.isArray(
r)){let s=r.length;for(let o=0;o<s;o++)se(r[o],{instancePath:n+"/resizePolicy/"+o,parentData:r,parentDataProperty:o,rootData:p})||
(e=l(e,se.errors),t=e.length)}else{let s={instancePath:n+"/resizePolicy",keyword:"type",params:{type:"array"}};e===null?
e=[s]:e.push(s),t++}}if(i.resources!==void 0&&(S(i.resources,{instancePath:n+"/resources",parentData:i,parentDataProperty:"\
resources",rootData:p})||(e=l(e,S.errors),t=e.length)),i.restartPolicy!==void 0&&typeof i.restartPolicy!="string"){let r={
instancePath:n+"/restartPolicy",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.restartPolicyRules!==
void 0){let r=i.restartPolicyRules;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)te(r[o],{instancePath:n+"/res\
tartPolicyRules/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,te.errors),t=e.length)}else{let s={instancePath:n+
"/restartPolicyRules",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.securityContext!==void 0&&
(ae(i.securityContext,{instancePath:n+"/securityContext",parentData:i,parentDataProperty:"securityContext",rootData:p})||
(e=l(e,ae.errors),t=e.length)),i.startupProbe!==void 0&&(k(i.startupProbe,{instancePath:n+"/startupProbe",parentData:i,parentDataProperty:"\
startupProbe",rootData:p})||(e=l(e,k.errors),t=e.length)),i.stdin!==void 0&&typeof i.stdin!="boolean"){let r={instancePath:n+
"/stdin",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.stdinOnce!==void 0&&typeof i.stdinOnce!=
"boolean"){let r={instancePath:n+"/stdinOnce",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.
terminationMessagePath!==void 0&&typeof i.terminationMessagePath!="string"){let r={instancePath:n+"/terminationMessagePa\
th",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.terminationMessagePolicy!==void 0){let r=i.
terminationMessagePolicy;if(typeof r!="string"){let s={instancePath:n+"/terminationMessagePolicy",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="FallbackToLogsOnError"||r==="File"||r==="")){let s={instancePath:n+
"/terminationMessagePolicy",keyword:"enum",params:{allowedValues:ze.properties.terminationMessagePolicy.enum}};e===null?
e=[s]:e.push(s),t++}}if(i.tty!==void 0&&typeof i.tty!="boolean"){let r={instancePath:n+"/tty",keyword:"type",params:{type:"\
boolean"}};e===null?e=[r]:e.push(r),t++}if(i.volumeDevices!==void 0){let r=i.volumeDevices;if(Array.isArray(r)){let s=r.
length;for(let o=0;o<s;o++)fe(r[o],{instancePath:n+"/volumeDevices/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=
l(e,fe.errors),t=e.length)}else{let s={instancePath:n+"/volumeDevices",keyword:"type",params:{type:"array"}};e===null?e=
[s]:e.push(s),t++}}if(i.volumeMounts!==void 0){let r=i.volumeMounts;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)
ye(r[o],{instancePath:n+"/volumeMounts/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,ye.errors),t=e.length)}else{
let s={instancePath:n+"/volumeMounts",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.workingDir!==
void 0&&typeof i.workingDir!="string"){let r={instancePath:n+"/workingDir",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return b.
errors=e,t===0}function Tr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="name"||r==="value")){let s={instancePath:n,keyword:"additionalProperti\
es",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+
"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.value!==void 0&&typeof i.value!="string"){
let r={instancePath:n+"/value",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Tr.errors=e,t===0}function ue(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="nameservers"||r==="options"||r==="searches")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.nameservers!==void 0){let r=i.nameservers;if(Array.isArray(r)){let s=r.length;for(let o=0;o<
s;o++)if(typeof r[o]!="string"){let y={instancePath:n+"/nameservers/"+o,keyword:"type",params:{type:"string"}};e===null?
e=[y]:e.push(y),t++}}else{let s={instancePath:n+"/nameservers",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(
s),t++}}if(i.options!==void 0){let r=i.options;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)Tr(r[o],{instancePath:n+
"/options/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,Tr.errors),t=e.length)}else{let s={instancePath:n+"\
/options",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.searches!==void 0){let r=i.searches;if(Array.
isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let y={instancePath:n+"/searches/"+o,keyword:"t\
ype",params:{type:"string"}};e===null?e=[y]:e.push(y),t++}}else{let s={instancePath:n+"/searches",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return ue.errors=e,t===0}var We={type:"object",required:["name"],properties:{args:{type:"array",items:{
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
g"}},additionalProperties:!1};function me(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,
t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!g.call(We.properties,r)){let s={instancePath:n,keyword:"addition\
alProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.args!==void 0){let r=i.args;if(Array.isArray(
r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let y={instancePath:n+"/args/"+o,keyword:"type",params:{
type:"string"}};e===null?e=[y]:e.push(y),t++}}else{let s={instancePath:n+"/args",keyword:"type",params:{type:"array"}};e===
null?e=[s]:e.push(s),t++}}if(i.command!==void 0){let r=i.command;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)
if(typeof r[o]!="string"){let y={instancePath:n+"/command/"+o,keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(
y),t++}}else{let s={instancePath:n+"/command",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.env!==
void 0){let r=i.env;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)Z(r[o],{instancePath:n+"/env/"+o,parentData:r,
parentDataProperty:o,rootData:p})||(e=l(e,Z.errors),t=e.length)}else{let s={instancePath:n+"/env",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.envFrom!==void 0){let r=i.envFrom;if(Array.isArray(r)){let s=r.length;
for(let o=0;o<s;o++)_(r[o],{instancePath:n+"/envFrom/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,_.errors),
t=e.length)}else{let s={instancePath:n+"/envFrom",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.
image!==void 0&&typeof i.image!="string"){let r={instancePath:n+"/image",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(i.imagePullPolicy!==void 0){let r=i.imagePullPolicy;if(typeof r!="string"){let s={instancePath:n+
"/imagePullPolicy",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="Always"||r==="IfNotPres\
ent"||r==="Never"||r==="")){let s={instancePath:n+"/imagePullPolicy",keyword:"enum",params:{allowedValues:We.properties.
imagePullPolicy.enum}};e===null?e=[s]:e.push(s),t++}}if(i.lifecycle!==void 0&&(re(i.lifecycle,{instancePath:n+"/lifecycl\
e",parentData:i,parentDataProperty:"lifecycle",rootData:p})||(e=l(e,re.errors),t=e.length)),i.livenessProbe!==void 0&&(k(
i.livenessProbe,{instancePath:n+"/livenessProbe",parentData:i,parentDataProperty:"livenessProbe",rootData:p})||(e=l(e,k.
errors),t=e.length)),i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}if(i.ports!==void 0){let r=i.ports;if(Array.isArray(r)){let s=r.length;for(let o=0;o<
s;o++)ie(r[o],{instancePath:n+"/ports/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,ie.errors),t=e.length)}else{
let s={instancePath:n+"/ports",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.readinessProbe!==
void 0&&(k(i.readinessProbe,{instancePath:n+"/readinessProbe",parentData:i,parentDataProperty:"readinessProbe",rootData:p})||
(e=l(e,k.errors),t=e.length)),i.resizePolicy!==void 0){let r=i.resizePolicy;if(Array.isArray(r)){let s=r.length;for(let o=0;o<
s;o++)se(r[o],{instancePath:n+"/resizePolicy/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,se.errors),t=e.length)}else{
let s={instancePath:n+"/resizePolicy",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.resources!==
void 0&&(S(i.resources,{instancePath:n+"/resources",parentData:i,parentDataProperty:"resources",rootData:p})||(e=l(e,S.errors),
t=e.length)),i.restartPolicy!==void 0&&typeof i.restartPolicy!="string"){let r={instancePath:n+"/restartPolicy",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.restartPolicyRules!==void 0){let r=i.restartPolicyRules;
if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)te(r[o],{instancePath:n+"/restartPolicyRules/"+o,parentData:r,parentDataProperty:o,
rootData:p})||(e=l(e,te.errors),t=e.length)}else{let s={instancePath:n+"/restartPolicyRules",keyword:"type",params:{type:"\
array"}};e===null?e=[s]:e.push(s),t++}}if(i.securityContext!==void 0&&(ae(i.securityContext,{instancePath:n+"/securityCo\
ntext",parentData:i,parentDataProperty:"securityContext",rootData:p})||(e=l(e,ae.errors),t=e.length)),i.startupProbe!==void 0&&
(k(i.startupProbe,{instancePath:n+"/startupProbe",parentData:i,parentDataProperty:"startupProbe",rootData:p})||(e=l(e,k.
errors),t=e.length)),i.stdin!==void 0&&typeof i.stdin!="boolean"){let r={instancePath:n+"/stdin",keyword:"type",params:{
type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.stdinOnce!==void 0&&typeof i.stdinOnce!="boolean"){let r={instancePath:n+
"/stdinOnce",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.targetContainerName!==void 0&&typeof i.
targetContainerName!="string"){let r={instancePath:n+"/targetContainerName",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(i.terminationMessagePath!==void 0&&typeof i.terminationMessagePath!="string"){let r={instancePath:n+
"/terminationMessagePath",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.terminationMessagePolicy!==
void 0){let r=i.terminationMessagePolicy;if(typeof r!="string"){let s={instancePath:n+"/terminationMessagePolicy",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="FallbackToLogsOnError"||r==="File"||r==="")){let s={
instancePath:n+"/terminationMessagePolicy",keyword:"enum",params:{allowedValues:We.properties.terminationMessagePolicy.enum}};
e===null?e=[s]:e.push(s),t++}}if(i.tty!==void 0&&typeof i.tty!="boolean"){let r={instancePath:n+"/tty",keyword:"type",params:{
type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.volumeDevices!==void 0){let r=i.volumeDevices;if(Array.isArray(r)){let s=r.
length;for(let o=0;o<s;o++)fe(r[o],{instancePath:n+"/volumeDevices/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=
l(e,fe.errors),t=e.length)}else{let s={instancePath:n+"/volumeDevices",keyword:"type",params:{type:"array"}};e===null?e=
[s]:e.push(s),t++}}if(i.volumeMounts!==void 0){let r=i.volumeMounts;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)
ye(r[o],{instancePath:n+"/volumeMounts/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,ye.errors),t=e.length)}else{
let s={instancePath:n+"/volumeMounts",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.workingDir!==
void 0&&typeof i.workingDir!="string"){let r={instancePath:n+"/workingDir",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return me.
errors=e,t===0}function ce(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.ip===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"ip"}};e===null?
e=[r]:e.push(r),t++}for(let r in i)if(!(r==="hostnames"||r==="ip")){let s={instancePath:n,keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.hostnames!==void 0){let r=i.hostnames;if(Array.isArray(
r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let y={instancePath:n+"/hostnames/"+o,keyword:"type",params:{
type:"string"}};e===null?e=[y]:e.push(y),t++}}else{let s={instancePath:n+"/hostnames",keyword:"type",params:{type:"array"}};
e===null?e=[s]:e.push(s),t++}}if(i.ip!==void 0&&typeof i.ip!="string"){let r={instancePath:n+"/ip",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return ce.errors=e,t===0}function d(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){for(let r in i)if(r!=="name"){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return d.errors=e,t===0}function de(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(r!=="name"){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return de.errors=e,t===0}function ge(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.conditionType===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
conditionType"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(r!=="conditionType"){let s={instancePath:n,keyword:"addi\
tionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.conditionType!==void 0&&typeof i.conditionType!=
"string"){let r={instancePath:n+"/conditionType",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ge.errors=e,t===0}function he(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="name"||r==="resourceClaimName"||r==="resourceClaimTemplateName")){let s={
instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&
typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
if(i.resourceClaimName!==void 0&&typeof i.resourceClaimName!="string"){let r={instancePath:n+"/resourceClaimName",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.resourceClaimTemplateName!==void 0&&typeof i.resourceClaimTemplateName!=
"string"){let r={instancePath:n+"/resourceClaimTemplateName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return he.errors=
e,t===0}function ke(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(r!=="name"){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return ke.errors=e,t===0}var Ke={type:"object",properties:{appArmorProfile:{$ref:"#/definitions/AppA\
rmorProfile"},fsGroup:{type:"integer",minimum:-9223372036854776e3,exclusiveMaximum:9223372036854776e3},fsGroupChangePolicy:{
type:"string",enum:["Always","OnRootMismatch"]},runAsGroup:{type:"integer",minimum:-9223372036854776e3,exclusiveMaximum:9223372036854776e3},
runAsNonRoot:{type:"boolean"},runAsUser:{type:"integer",minimum:-9223372036854776e3,exclusiveMaximum:9223372036854776e3},
seLinuxChangePolicy:{type:"string"},seLinuxOptions:{$ref:"#/definitions/SELinuxOptions"},seccompProfile:{$ref:"#/definit\
ions/SeccompProfile"},supplementalGroups:{type:"array",items:{type:"integer",minimum:-9223372036854776e3,exclusiveMaximum:9223372036854776e3}},
supplementalGroupsPolicy:{type:"string",enum:["Merge","Strict"]},sysctls:{type:"array",items:{$ref:"#/definitions/Sysctl"}},
windowsOptions:{$ref:"#/definitions/WindowsSecurityContextOptions"}},additionalProperties:!1};function Rr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="name"||r==="value")){let s={instancePath:n,keyword:"additionalProperti\
es",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+
"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.value!==void 0&&typeof i.value!="string"){
let r={instancePath:n+"/value",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Rr.errors=e,t===0}function we(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!g.call(Ke.properties,r)){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[s]:e.push(s),t++}if(i.appArmorProfile!==void 0&&(ne(i.appArmorProfile,{instancePath:n+"/appArmorProfile",parentData:i,
parentDataProperty:"appArmorProfile",rootData:p})||(e=l(e,ne.errors),t=e.length)),i.fsGroup!==void 0){let r=i.fsGroup;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/fsGroup",keyword:"type",params:{type:"integer"}};e===
null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r<-9223372036854776e3||isNaN(r)){let s={instancePath:n+"\
/fsGroup",keyword:"minimum",params:{comparison:">=",limit:-9223372036854776e3}};e===null?e=[s]:e.push(s),t++}if(r>=9223372036854776e3||
isNaN(r)){let s={instancePath:n+"/fsGroup",keyword:"exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};
e===null?e=[s]:e.push(s),t++}}}if(i.fsGroupChangePolicy!==void 0){let r=i.fsGroupChangePolicy;if(typeof r!="string"){let s={
instancePath:n+"/fsGroupChangePolicy",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="Alwa\
ys"||r==="OnRootMismatch")){let s={instancePath:n+"/fsGroupChangePolicy",keyword:"enum",params:{allowedValues:Ke.properties.
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
(oe(i.seLinuxOptions,{instancePath:n+"/seLinuxOptions",parentData:i,parentDataProperty:"seLinuxOptions",rootData:p})||(e=
l(e,oe.errors),t=e.length)),i.seccompProfile!==void 0&&(pe(i.seccompProfile,{instancePath:n+"/seccompProfile",parentData:i,
parentDataProperty:"seccompProfile",rootData:p})||(e=l(e,pe.errors),t=e.length)),i.supplementalGroups!==void 0){let r=i.
supplementalGroups;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++){let y=r[o];if(!(typeof y=="number"&&!(y%1)&&
!isNaN(y)&&isFinite(y))){let u={instancePath:n+"/supplementalGroups/"+o,keyword:"type",params:{type:"integer"}};e===null?
e=[u]:e.push(u),t++}if(typeof y=="number"&&isFinite(y)){if(y<-9223372036854776e3||isNaN(y)){let u={instancePath:n+"/supp\
lementalGroups/"+o,keyword:"minimum",params:{comparison:">=",limit:-9223372036854776e3}};e===null?e=[u]:e.push(u),t++}if(y>=
9223372036854776e3||isNaN(y)){let u={instancePath:n+"/supplementalGroups/"+o,keyword:"exclusiveMaximum",params:{comparison:"\
<",limit:9223372036854776e3}};e===null?e=[u]:e.push(u),t++}}}}else{let s={instancePath:n+"/supplementalGroups",keyword:"\
type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.supplementalGroupsPolicy!==void 0){let r=i.supplementalGroupsPolicy;
if(typeof r!="string"){let s={instancePath:n+"/supplementalGroupsPolicy",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),t++}if(!(r==="Merge"||r==="Strict")){let s={instancePath:n+"/supplementalGroupsPolicy",keyword:"enum",params:{
allowedValues:Ke.properties.supplementalGroupsPolicy.enum}};e===null?e=[s]:e.push(s),t++}}if(i.sysctls!==void 0){let r=i.
sysctls;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)Rr(r[o],{instancePath:n+"/sysctls/"+o,parentData:r,parentDataProperty:o,
rootData:p})||(e=l(e,Rr.errors),t=e.length)}else{let s={instancePath:n+"/sysctls",keyword:"type",params:{type:"array"}};
e===null?e=[s]:e.push(s),t++}}i.windowsOptions!==void 0&&(le(i.windowsOptions,{instancePath:n+"/windowsOptions",parentData:i,
parentDataProperty:"windowsOptions",rootData:p})||(e=l(e,le.errors),t=e.length))}else{let r={instancePath:n,keyword:"typ\
e",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return we.errors=e,t===0}var Ji={type:"object",properties:{effect:{
type:"string",enum:["NoExecute","NoSchedule","PreferNoSchedule",""]},key:{type:"string"},operator:{type:"string",enum:["\
Equal","Exists","Gt","Lt",""]},tolerationSeconds:{type:"integer",minimum:-9223372036854776e3,exclusiveMaximum:9223372036854776e3},
value:{type:"string"}},additionalProperties:!1};function Pe(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="effect"||r==="key"||r==="operator"||
r==="tolerationSeconds"||r==="value")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.effect!==void 0){let r=i.effect;if(typeof r!="string"){let s={instancePath:n+"/effect",
keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="NoExecute"||r==="NoSchedule"||r==="PreferN\
oSchedule"||r==="")){let s={instancePath:n+"/effect",keyword:"enum",params:{allowedValues:Ji.properties.effect.enum}};e===
null?e=[s]:e.push(s),t++}}if(i.key!==void 0&&typeof i.key!="string"){let r={instancePath:n+"/key",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.operator!==void 0){let r=i.operator;if(typeof r!="string"){let s={instancePath:n+
"/operator",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="Equal"||r==="Exists"||r==="Gt"||
r==="Lt"||r==="")){let s={instancePath:n+"/operator",keyword:"enum",params:{allowedValues:Ji.properties.operator.enum}};
e===null?e=[s]:e.push(s),t++}}if(i.tolerationSeconds!==void 0){let r=i.tolerationSeconds;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/tolerationSeconds",keyword:"type",params:{type:"integer"}};e===null?e=[
s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r<-9223372036854776e3||isNaN(r)){let s={instancePath:n+"/tolerat\
ionSeconds",keyword:"minimum",params:{comparison:">=",limit:-9223372036854776e3}};e===null?e=[s]:e.push(s),t++}if(r>=9223372036854776e3||
isNaN(r)){let s={instancePath:n+"/tolerationSeconds",keyword:"exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};
e===null?e=[s]:e.push(s),t++}}}if(i.value!==void 0&&typeof i.value!="string"){let r={instancePath:n+"/value",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return Pe.errors=e,t===0}var Hs={type:"object",required:["name"],properties:{awsElasticBlockStore:{
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
Source"},vsphereVolume:{$ref:"#/definitions/VsphereVirtualDiskVolumeSource"}},additionalProperties:!1};function qr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
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
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return qr.errors=e,t===0}var Xi={type:"\
object",required:["diskName","diskURI"],properties:{cachingMode:{type:"string",enum:["None","ReadOnly","ReadWrite"]},diskName:{
type:"string"},diskURI:{type:"string"},fsType:{type:"string"},kind:{type:"string",enum:["Dedicated","Managed","Shared"]},
readOnly:{type:"boolean"}},additionalProperties:!1};function $r(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.diskName===void 0){let r={instancePath:n,keyword:"requi\
red",params:{missingProperty:"diskName"}};e===null?e=[r]:e.push(r),t++}if(i.diskURI===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"diskURI"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="cachingMode"||r==="d\
iskName"||r==="diskURI"||r==="fsType"||r==="kind"||r==="readOnly")){let s={instancePath:n,keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.cachingMode!==void 0){let r=i.cachingMode;if(typeof r!=
"string"){let s={instancePath:n+"/cachingMode",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r===
"None"||r==="ReadOnly"||r==="ReadWrite")){let s={instancePath:n+"/cachingMode",keyword:"enum",params:{allowedValues:Xi.properties.
cachingMode.enum}};e===null?e=[s]:e.push(s),t++}}if(i.diskName!==void 0&&typeof i.diskName!="string"){let r={instancePath:n+
"/diskName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.diskURI!==void 0&&typeof i.diskURI!=
"string"){let r={instancePath:n+"/diskURI",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.fsType!==
void 0&&typeof i.fsType!="string"){let r={instancePath:n+"/fsType",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),t++}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let s={instancePath:n+"/kind",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="Dedicated"||r==="Managed"||r==="Shared")){let s={instancePath:n+"\
/kind",keyword:"enum",params:{allowedValues:Xi.properties.kind.enum}};e===null?e=[s]:e.push(s),t++}}if(i.readOnly!==void 0&&
typeof i.readOnly!="boolean"){let r={instancePath:n+"/readOnly",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.
push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return $r.errors=
e,t===0}function Cr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.secretName===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"sec\
retName"}};e===null?e=[r]:e.push(r),t++}if(i.shareName===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
shareName"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="readOnly"||r==="secretName"||r==="shareName")){let s={
instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.readOnly!==
void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+"/readOnly",keyword:"type",params:{type:"boolean"}};e===null?
e=[r]:e.push(r),t++}if(i.secretName!==void 0&&typeof i.secretName!="string"){let r={instancePath:n+"/secretName",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.shareName!==void 0&&typeof i.shareName!="string"){let r={
instancePath:n+"/shareName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Cr.errors=e,t===0}function Er(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.monitors===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"monit\
ors"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="monitors"||r==="path"||r==="readOnly"||r==="secretFile"||r===
"secretRef"||r==="user")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=
[s]:e.push(s),t++}if(i.monitors!==void 0){let r=i.monitors;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!=
"string"){let y={instancePath:n+"/monitors/"+o,keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),t++}}else{
let s={instancePath:n+"/monitors",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.path!==void 0&&
typeof i.path!="string"){let r={instancePath:n+"/path",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
if(i.readOnly!==void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+"/readOnly",keyword:"type",params:{type:"boo\
lean"}};e===null?e=[r]:e.push(r),t++}if(i.secretFile!==void 0&&typeof i.secretFile!="string"){let r={instancePath:n+"/se\
cretFile",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.secretRef!==void 0&&(d(i.secretRef,{instancePath:n+
"/secretRef",parentData:i,parentDataProperty:"secretRef",rootData:p})||(e=l(e,d.errors),t=e.length)),i.user!==void 0&&typeof i.
user!="string"){let r={instancePath:n+"/user",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Er.errors=e,t===0}function Fr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.volumeID===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"volum\
eID"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="fsType"||r==="readOnly"||r==="secretRef"||r==="volumeID")){
let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.fsType!==
void 0&&typeof i.fsType!="string"){let r={instancePath:n+"/fsType",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),t++}if(i.readOnly!==void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+"/readOnly",keyword:"type",params:{
type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.secretRef!==void 0&&(d(i.secretRef,{instancePath:n+"/secretRef",parentData:i,
parentDataProperty:"secretRef",rootData:p})||(e=l(e,d.errors),t=e.length)),i.volumeID!==void 0&&typeof i.volumeID!="stri\
ng"){let r={instancePath:n+"/volumeID",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Fr.errors=e,t===0}function x(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obje\
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
t++}return x.errors=e,t===0}function Vr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,
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
ect"}};e===null?e=[r]:e.push(r),t++}return Vr.errors=e,t===0}function Gr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.driver===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"driver"}};
e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="driver"||r==="fsType"||r==="nodePublishSecretRef"||r==="readOnly"||
r==="volumeAttributes")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=
[s]:e.push(s),t++}if(i.driver!==void 0&&typeof i.driver!="string"){let r={instancePath:n+"/driver",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.fsType!==void 0&&typeof i.fsType!="string"){let r={instancePath:n+"/fs\
Type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.nodePublishSecretRef!==void 0&&(d(i.nodePublishSecretRef,
{instancePath:n+"/nodePublishSecretRef",parentData:i,parentDataProperty:"nodePublishSecretRef",rootData:p})||(e=l(e,d.errors),
t=e.length)),i.readOnly!==void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+"/readOnly",keyword:"type",params:{
type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.volumeAttributes!==void 0){let r=i.volumeAttributes;if(r&&typeof r=="\
object"&&!Array.isArray(r)){for(let s in r)if(typeof r[s]!="string"){let o={instancePath:n+"/volumeAttributes/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}else{let s={instancePath:n+
"/volumeAttributes",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Gr.errors=e,t===0}function be(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.path===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"path"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="fieldRef"||r==="mode"||r==="path"||r==="resourceFieldRef")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.fieldRef!==void 0&&(B(i.
fieldRef,{instancePath:n+"/fieldRef",parentData:i,parentDataProperty:"fieldRef",rootData:p})||(e=l(e,B.errors),t=e.length)),
i.mode!==void 0){let r=i.mode;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/mode",keyword:"\
type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){
let s={instancePath:n+"/mode",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}
if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/mode",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};
e===null?e=[s]:e.push(s),t++}}}if(i.path!==void 0&&typeof i.path!="string"){let r={instancePath:n+"/path",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),t++}i.resourceFieldRef!==void 0&&(Q(i.resourceFieldRef,{instancePath:n+
"/resourceFieldRef",parentData:i,parentDataProperty:"resourceFieldRef",rootData:p})||(e=l(e,Q.errors),t=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return be.errors=e,t===0}function Mr(i,{
instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){for(let r in i)if(!(r==="defaultMode"||r==="items")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.defaultMode!==void 0){let r=i.defaultMode;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let s={instancePath:n+"/defaultMode",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}
if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/defaultMode",keyword:"maximum",params:{
comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/defa\
ultMode",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}if(i.items!==void 0){
let r=i.items;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)be(r[o],{instancePath:n+"/items/"+o,parentData:r,parentDataProperty:o,
rootData:p})||(e=l(e,be.errors),t=e.length)}else{let s={instancePath:n+"/items",keyword:"type",params:{type:"array"}};e===
null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}
return Mr.errors=e,t===0}function Or(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="medium"||r==="sizeLimit")){let s={instancePath:n,keyword:"additionalPr\
operties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.medium!==void 0&&typeof i.medium!="string"){let r={
instancePath:n+"/medium",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}i.sizeLimit!==void 0&&(h(i.
sizeLimit,{instancePath:n+"/sizeLimit",parentData:i,parentDataProperty:"sizeLimit",rootData:p})||(e=l(e,h.errors),t=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Or.errors=e,t===0}var Bs={type:"object",properties:{annotations:{type:"object",additionalProperties:{type:"string"}},creationTimestamp:{$ref:"\
#/definitions/Time"},deletionGracePeriodSeconds:{type:"integer",minimum:-9223372036854776e3,exclusiveMaximum:9223372036854776e3},
deletionTimestamp:{$ref:"#/definitions/Time"},finalizers:{type:"array",items:{type:"string"}},generateName:{type:"string"},
generation:{type:"integer",minimum:-9223372036854776e3,exclusiveMaximum:9223372036854776e3},labels:{type:"object",additionalProperties:{
type:"string"}},managedFields:{type:"array",items:{$ref:"#/definitions/ManagedFieldsEntry"}},name:{type:"string"},namespace:{
type:"string"},ownerReferences:{type:"array",items:{$ref:"#/definitions/OwnerReference"}},resourceVersion:{type:"string"},
selfLink:{type:"string"},uid:{type:"string"}},additionalProperties:!1};var Qs=new RegExp("^\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})$","u");function T(i,{
instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(typeof i=="string"){if(!Qs.test(
i)){let r={instancePath:n,keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d\
{2}:\\d{2})$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}return T.errors=e,t===0}function Lr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(!(i&&typeof i=="o\
bject"&&!Array.isArray(i))){let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Lr.
errors=e,t===0}function Ir(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="apiVersion"||r==="fieldsType"||r==="fieldsV1"||r==="mana\
ger"||r==="operation"||r==="subresource"||r==="time")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0&&typeof i.apiVersion!="string"){let r={instancePath:n+"/apiVersion",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.fieldsType!==void 0&&typeof i.fieldsType!="stri\
ng"){let r={instancePath:n+"/fieldsType",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.fieldsV1!==
void 0&&(Lr(i.fieldsV1,{instancePath:n+"/fieldsV1",parentData:i,parentDataProperty:"fieldsV1",rootData:p})||(e=l(e,Lr.errors),
t=e.length)),i.manager!==void 0&&typeof i.manager!="string"){let r={instancePath:n+"/manager",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}if(i.operation!==void 0&&typeof i.operation!="string"){let r={instancePath:n+"/op\
eration",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.subresource!==void 0&&typeof i.subresource!=
"string"){let r={instancePath:n+"/subresource",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}i.time!==
void 0&&(T(i.time,{instancePath:n+"/time",parentData:i,parentDataProperty:"time",rootData:p})||(e=l(e,T.errors),t=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ir.errors=e,t===0}function Ur(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
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
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ur.errors=e,t===0}function zr(i,{
instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){for(let r in i)if(!g.call(Bs.properties,r)){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.annotations!==void 0){let r=i.annotations;if(r&&typeof r=="object"&&!Array.isArray(r)){
for(let s in r)if(typeof r[s]!="string"){let o={instancePath:n+"/annotations/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),
keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}else{let s={instancePath:n+"/annotations",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(i.creationTimestamp!==void 0&&(T(i.creationTimestamp,{instancePath:n+
"/creationTimestamp",parentData:i,parentDataProperty:"creationTimestamp",rootData:p})||(e=l(e,T.errors),t=e.length)),i.deletionGracePeriodSeconds!==
void 0){let r=i.deletionGracePeriodSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+
"/deletionGracePeriodSeconds",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&
isFinite(r)){if(r<-9223372036854776e3||isNaN(r)){let s={instancePath:n+"/deletionGracePeriodSeconds",keyword:"minimum",params:{
comparison:">=",limit:-9223372036854776e3}};e===null?e=[s]:e.push(s),t++}if(r>=9223372036854776e3||isNaN(r)){let s={instancePath:n+
"/deletionGracePeriodSeconds",keyword:"exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};e===null?e=[s]:
e.push(s),t++}}}if(i.deletionTimestamp!==void 0&&(T(i.deletionTimestamp,{instancePath:n+"/deletionTimestamp",parentData:i,
parentDataProperty:"deletionTimestamp",rootData:p})||(e=l(e,T.errors),t=e.length)),i.finalizers!==void 0){let r=i.finalizers;
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
let r=i.managedFields;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)Ir(r[o],{instancePath:n+"/managedFields/"+
o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,Ir.errors),t=e.length)}else{let s={instancePath:n+"/managedFiel\
ds",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.name!==void 0&&typeof i.name!="string"){let r={
instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.namespace!==void 0&&typeof i.
namespace!="string"){let r={instancePath:n+"/namespace",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),
t++}if(i.ownerReferences!==void 0){let r=i.ownerReferences;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)Ur(r[o],
{instancePath:n+"/ownerReferences/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,Ur.errors),t=e.length)}else{
let s={instancePath:n+"/ownerReferences",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.resourceVersion!==
void 0&&typeof i.resourceVersion!="string"){let r={instancePath:n+"/resourceVersion",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}if(i.selfLink!==void 0&&typeof i.selfLink!="string"){let r={instancePath:n+"/selfLink",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.uid!==void 0&&typeof i.uid!="string"){let r={instancePath:n+
"/uid",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return zr.errors=e,t===0}var He={type:"object",properties:{accessModes:{type:"\
array",items:{type:"string",enum:["ReadOnlyMany","ReadWriteMany","ReadWriteOnce","ReadWriteOncePod"]}},dataSource:{$ref:"\
#/definitions/TypedLocalObjectReference"},dataSourceRef:{$ref:"#/definitions/TypedObjectReference"},resources:{$ref:"#/d\
efinitions/VolumeResourceRequirements"},selector:{$ref:"#/definitions/LabelSelector"},storageClassName:{type:"string"},volumeAttributesClassName:{
type:"string"},volumeMode:{type:"string",enum:["Block","Filesystem"]},volumeName:{type:"string"}},additionalProperties:!1};function Wr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"kind"}};e===
null?e=[r]:e.push(r),t++}if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiGroup"||r==="kind"||r==="name")){let s={instancePath:n,keyword:"add\
itionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.apiGroup!==void 0&&typeof i.apiGroup!=
"string"){let r={instancePath:n+"/apiGroup",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.kind!==
void 0&&typeof i.kind!="string"){let r={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
t++}return Wr.errors=e,t===0}function Kr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"kind"}};e===
null?e=[r]:e.push(r),t++}if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiGroup"||r==="kind"||r==="name"||r==="namespace")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.apiGroup!==void 0&&typeof i.
apiGroup!="string"){let r={instancePath:n+"/apiGroup",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
if(i.kind!==void 0&&typeof i.kind!="string"){let r={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}if(i.namespace!==void 0&&typeof i.namespace!="string"){let r={instancePath:n+"/na\
mespace",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Kr.errors=e,t===0}function De(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="limits"||r==="requests")){let s={instancePath:n,keyword:"additionalPro\
perties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.limits!==void 0){let r=i.limits;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let s in r)h(r[s],{instancePath:n+"/limits/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,
parentDataProperty:s,rootData:p})||(e=l(e,h.errors),t=e.length);else{let s={instancePath:n+"/limits",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),t++}}if(i.requests!==void 0){let r=i.requests;if(r&&typeof r=="object"&&!Array.
isArray(r))for(let s in r)h(r[s],{instancePath:n+"/requests/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:s,
rootData:p})||(e=l(e,h.errors),t=e.length);else{let s={instancePath:n+"/requests",keyword:"type",params:{type:"object"}};
e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
t++}return De.errors=e,t===0}function Hr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,
t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!g.call(He.properties,r)){let s={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.accessModes!==void 0){let r=i.accessModes;
if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++){let y=r[o];if(typeof y!="string"){let u={instancePath:n+"/acces\
sModes/"+o,keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),t++}if(!(y==="ReadOnlyMany"||y==="ReadWriteMa\
ny"||y==="ReadWriteOnce"||y==="ReadWriteOncePod")){let u={instancePath:n+"/accessModes/"+o,keyword:"enum",params:{allowedValues:He.
properties.accessModes.items.enum}};e===null?e=[u]:e.push(u),t++}}}else{let s={instancePath:n+"/accessModes",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.dataSource!==void 0&&(Wr(i.dataSource,{instancePath:n+"/da\
taSource",parentData:i,parentDataProperty:"dataSource",rootData:p})||(e=l(e,Wr.errors),t=e.length)),i.dataSourceRef!==void 0&&
(Kr(i.dataSourceRef,{instancePath:n+"/dataSourceRef",parentData:i,parentDataProperty:"dataSourceRef",rootData:p})||(e=l(
e,Kr.errors),t=e.length)),i.resources!==void 0&&(De(i.resources,{instancePath:n+"/resources",parentData:i,parentDataProperty:"\
resources",rootData:p})||(e=l(e,De.errors),t=e.length)),i.selector!==void 0&&(P(i.selector,{instancePath:n+"/selector",parentData:i,
parentDataProperty:"selector",rootData:p})||(e=l(e,P.errors),t=e.length)),i.storageClassName!==void 0&&typeof i.storageClassName!=
"string"){let r={instancePath:n+"/storageClassName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
if(i.volumeAttributesClassName!==void 0&&typeof i.volumeAttributesClassName!="string"){let r={instancePath:n+"/volumeAtt\
ributesClassName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.volumeMode!==void 0){let r=i.
volumeMode;if(typeof r!="string"){let s={instancePath:n+"/volumeMode",keyword:"type",params:{type:"string"}};e===null?e=
[s]:e.push(s),t++}if(!(r==="Block"||r==="Filesystem")){let s={instancePath:n+"/volumeMode",keyword:"enum",params:{allowedValues:He.
properties.volumeMode.enum}};e===null?e=[s]:e.push(s),t++}}if(i.volumeName!==void 0&&typeof i.volumeName!="string"){let r={
instancePath:n+"/volumeName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Hr.errors=e,t===0}function Br(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.spec===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="metadata"||r==="spec")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===
null?e=[s]:e.push(s),t++}i.metadata!==void 0&&(zr(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"\
metadata",rootData:p})||(e=l(e,zr.errors),t=e.length)),i.spec!==void 0&&(Hr(i.spec,{instancePath:n+"/spec",parentData:i,
parentDataProperty:"spec",rootData:p})||(e=l(e,Hr.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return Br.errors=e,t===0}function Qr(i,{instancePath:n="",parentData:a,parentDataProperty:f,
rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(r!=="volumeClaimTemplate"){
let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}i.volumeClaimTemplate!==
void 0&&(Br(i.volumeClaimTemplate,{instancePath:n+"/volumeClaimTemplate",parentData:i,parentDataProperty:"volumeClaimTem\
plate",rootData:p})||(e=l(e,Br.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),t++}return Qr.errors=e,t===0}function Zr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
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
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Zr.errors=e,t===0}function _r(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.driver===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"driver"}};
e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="driver"||r==="fsType"||r==="options"||r==="readOnly"||r==="secretR\
ef")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.
driver!==void 0&&typeof i.driver!="string"){let r={instancePath:n+"/driver",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(i.fsType!==void 0&&typeof i.fsType!="string"){let r={instancePath:n+"/fsType",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.options!==void 0){let r=i.options;if(r&&typeof r=="object"&&!Array.isArray(
r)){for(let s in r)if(typeof r[s]!="string"){let o={instancePath:n+"/options/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),
keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}else{let s={instancePath:n+"/options",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(i.readOnly!==void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+
"/readOnly",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}i.secretRef!==void 0&&(d(i.secretRef,{instancePath:n+
"/secretRef",parentData:i,parentDataProperty:"secretRef",rootData:p})||(e=l(e,d.errors),t=e.length))}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return _r.errors=e,t===0}function Jr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="datasetName"||r==="datasetUUID")){let s={instancePath:n,keyword:"addit\
ionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.datasetName!==void 0&&typeof i.datasetName!=
"string"){let r={instancePath:n+"/datasetName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.
datasetUUID!==void 0&&typeof i.datasetUUID!="string"){let r={instancePath:n+"/datasetUUID",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),t++}return Jr.errors=e,t===0}function Xr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
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
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Xr.errors=e,t===0}function Yr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.repository===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"rep\
ository"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="directory"||r==="repository"||r==="revision")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.directory!==void 0&&typeof i.
directory!="string"){let r={instancePath:n+"/directory",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),
t++}if(i.repository!==void 0&&typeof i.repository!="string"){let r={instancePath:n+"/repository",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.revision!==void 0&&typeof i.revision!="string"){let r={instancePath:n+
"/revision",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"typ\
e",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Yr.errors=e,t===0}function ei(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.endpoints===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"endp\
oints"}};e===null?e=[r]:e.push(r),t++}if(i.path===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
path"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="endpoints"||r==="path"||r==="readOnly")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.endpoints!==void 0&&typeof i.
endpoints!="string"){let r={instancePath:n+"/endpoints",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),
t++}if(i.path!==void 0&&typeof i.path!="string"){let r={instancePath:n+"/path",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),t++}if(i.readOnly!==void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+"/readOnly",keyword:"\
type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"obj\
ect"}};e===null?e=[r]:e.push(r),t++}return ei.errors=e,t===0}var Zs={type:"object",required:["path"],properties:{path:{type:"\
string"},type:{type:"string",enum:["","BlockDevice","CharDevice","Directory","DirectoryOrCreate","File","FileOrCreate","\
Socket"]}},additionalProperties:!1};function ri(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.path===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"path"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="path"||r==="type")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.path!==void 0&&typeof i.
path!="string"){let r={instancePath:n+"/path",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.type!==
void 0){let r=i.type;if(typeof r!="string"){let s={instancePath:n+"/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),t++}if(!(r===""||r==="BlockDevice"||r==="CharDevice"||r==="Directory"||r==="DirectoryOrCreate"||r==="Fil\
e"||r==="FileOrCreate"||r==="Socket")){let s={instancePath:n+"/type",keyword:"enum",params:{allowedValues:Zs.properties.
type.enum}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=
[r]:e.push(r),t++}return ri.errors=e,t===0}var _s={type:"object",properties:{pullPolicy:{type:"string",enum:["Always","I\
fNotPresent","Never",""]},reference:{type:"string"}},additionalProperties:!1};function ii(i,{instancePath:n="",parentData:a,
parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r===
"pullPolicy"||r==="reference")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===
null?e=[s]:e.push(s),t++}if(i.pullPolicy!==void 0){let r=i.pullPolicy;if(typeof r!="string"){let s={instancePath:n+"/pul\
lPolicy",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="Always"||r==="IfNotPresent"||r===
"Never"||r==="")){let s={instancePath:n+"/pullPolicy",keyword:"enum",params:{allowedValues:_s.properties.pullPolicy.enum}};
e===null?e=[s]:e.push(s),t++}}if(i.reference!==void 0&&typeof i.reference!="string"){let r={instancePath:n+"/reference",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}return ii.errors=e,t===0}var Js={type:"object",required:["targetPortal","iqn"],properties:{
chapAuthDiscovery:{type:"boolean"},chapAuthSession:{type:"boolean"},fsType:{type:"string"},initiatorName:{type:"string"},
iqn:{type:"string"},iscsiInterface:{type:"string"},lun:{type:"integer",minimum:-2147483648,maximum:2147483647},portals:{
type:"array",items:{type:"string"}},readOnly:{type:"boolean"},secretRef:{$ref:"#/definitions/LocalObjectReference"},targetPortal:{
type:"string"}},additionalProperties:!1};function si(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.targetPortal===void 0){let r={instancePath:n,keyword:"r\
equired",params:{missingProperty:"targetPortal"}};e===null?e=[r]:e.push(r),t++}if(i.iqn===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"iqn"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!g.call(Js.properties,
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
push(r),t++}if(i.secretRef!==void 0&&(d(i.secretRef,{instancePath:n+"/secretRef",parentData:i,parentDataProperty:"secret\
Ref",rootData:p})||(e=l(e,d.errors),t=e.length)),i.targetPortal!==void 0&&typeof i.targetPortal!="string"){let r={instancePath:n+
"/targetPortal",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return si.errors=e,t===0}function ti(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.server===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"server"}};
e===null?e=[r]:e.push(r),t++}if(i.path===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"path"}};
e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="path"||r==="readOnly"||r==="server")){let s={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.path!==void 0&&typeof i.path!="st\
ring"){let r={instancePath:n+"/path",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.readOnly!==
void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+"/readOnly",keyword:"type",params:{type:"boolean"}};e===null?
e=[r]:e.push(r),t++}if(i.server!==void 0&&typeof i.server!="string"){let r={instancePath:n+"/server",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return ti.errors=e,t===0}function ni(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.claimName===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"clai\
mName"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="claimName"||r==="readOnly")){let s={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.claimName!==void 0&&typeof i.claimName!=
"string"){let r={instancePath:n+"/claimName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.readOnly!==
void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+"/readOnly",keyword:"type",params:{type:"boolean"}};e===null?
e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ni.
errors=e,t===0}function oi(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.pdID===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"pdID"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="fsType"||r==="pdID")){let s={instancePath:n,keyword:"additionalPropert\
ies",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.fsType!==void 0&&typeof i.fsType!="string"){let r={
instancePath:n+"/fsType",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.pdID!==void 0&&typeof i.
pdID!="string"){let r={instancePath:n+"/pdID",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return oi.errors=e,t===0}function pi(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.volumeID===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"volum\
eID"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="fsType"||r==="readOnly"||r==="volumeID")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.fsType!==void 0&&typeof i.
fsType!="string"){let r={instancePath:n+"/fsType",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.
readOnly!==void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+"/readOnly",keyword:"type",params:{type:"boolean"}};
e===null?e=[r]:e.push(r),t++}if(i.volumeID!==void 0&&typeof i.volumeID!="string"){let r={instancePath:n+"/volumeID",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"obje\
ct"}};e===null?e=[r]:e.push(r),t++}return pi.errors=e,t===0}function li(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="labelSelector"||r==="name"||r==="optional"||r==="path"||r==="signerNam\
e")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.
labelSelector!==void 0&&(P(i.labelSelector,{instancePath:n+"/labelSelector",parentData:i,parentDataProperty:"labelSelect\
or",rootData:p})||(e=l(e,P.errors),t=e.length)),i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.optional!==void 0&&typeof i.optional!="boolean"){
let r={instancePath:n+"/optional",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.path!==void 0&&
typeof i.path!="string"){let r={instancePath:n+"/path",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
if(i.signerName!==void 0&&typeof i.signerName!="string"){let r={instancePath:n+"/signerName",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),t++}return li.errors=e,t===0}function ai(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="items"||r==="name"||r==="optional")){let s={instancePath:n,keyword:"ad\
ditionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.items!==void 0){let r=i.items;if(Array.
isArray(r)){let s=r.length;for(let o=0;o<s;o++)x(r[o],{instancePath:n+"/items/"+o,parentData:r,parentDataProperty:o,rootData:p})||
(e=l(e,x.errors),t=e.length)}else{let s={instancePath:n+"/items",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.
push(s),t++}}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"str\
ing"}};e===null?e=[r]:e.push(r),t++}if(i.optional!==void 0&&typeof i.optional!="boolean"){let r={instancePath:n+"/option\
al",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return ai.errors=e,t===0}function fi(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(r!=="items"){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.items!==void 0){let r=i.items;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)
be(r[o],{instancePath:n+"/items/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,be.errors),t=e.length)}else{let s={
instancePath:n+"/items",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return fi.errors=e,t===0}function yi(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
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
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return yi.errors=e,t===0}function ui(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="items"||r==="name"||r==="optional")){let s={instancePath:n,keyword:"ad\
ditionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.items!==void 0){let r=i.items;if(Array.
isArray(r)){let s=r.length;for(let o=0;o<s;o++)x(r[o],{instancePath:n+"/items/"+o,parentData:r,parentDataProperty:o,rootData:p})||
(e=l(e,x.errors),t=e.length)}else{let s={instancePath:n+"/items",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.
push(s),t++}}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"str\
ing"}};e===null?e=[r]:e.push(r),t++}if(i.optional!==void 0&&typeof i.optional!="boolean"){let r={instancePath:n+"/option\
al",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return ui.errors=e,t===0}function mi(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
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
t++}return mi.errors=e,t===0}function ci(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,
t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="clusterTrustBundle"||r==="configMap"||r==="dow\
nwardAPI"||r==="podCertificate"||r==="secret"||r==="serviceAccountToken")){let s={instancePath:n,keyword:"additionalProp\
erties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}i.clusterTrustBundle!==void 0&&(li(i.clusterTrustBundle,
{instancePath:n+"/clusterTrustBundle",parentData:i,parentDataProperty:"clusterTrustBundle",rootData:p})||(e=l(e,li.errors),
t=e.length)),i.configMap!==void 0&&(ai(i.configMap,{instancePath:n+"/configMap",parentData:i,parentDataProperty:"configM\
ap",rootData:p})||(e=l(e,ai.errors),t=e.length)),i.downwardAPI!==void 0&&(fi(i.downwardAPI,{instancePath:n+"/downwardAPI",
parentData:i,parentDataProperty:"downwardAPI",rootData:p})||(e=l(e,fi.errors),t=e.length)),i.podCertificate!==void 0&&(yi(
i.podCertificate,{instancePath:n+"/podCertificate",parentData:i,parentDataProperty:"podCertificate",rootData:p})||(e=l(e,
yi.errors),t=e.length)),i.secret!==void 0&&(ui(i.secret,{instancePath:n+"/secret",parentData:i,parentDataProperty:"secre\
t",rootData:p})||(e=l(e,ui.errors),t=e.length)),i.serviceAccountToken!==void 0&&(mi(i.serviceAccountToken,{instancePath:n+
"/serviceAccountToken",parentData:i,parentDataProperty:"serviceAccountToken",rootData:p})||(e=l(e,mi.errors),t=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ci.errors=e,t===0}function di(i,{
instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){for(let r in i)if(!(r==="defaultMode"||r==="sources")){let s={instancePath:n,keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.defaultMode!==void 0){let r=i.defaultMode;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/defaultMode",keyword:"type",params:{type:"integer"}};e===null?
e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/defaultMode",
keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={
instancePath:n+"/defaultMode",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}
if(i.sources!==void 0){let r=i.sources;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)ci(r[o],{instancePath:n+"\
/sources/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,ci.errors),t=e.length)}else{let s={instancePath:n+"/\
sources",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return di.errors=e,t===0}function gi(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
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
ct"}};e===null?e=[r]:e.push(r),t++}return gi.errors=e,t===0}function hi(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
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
t++}if(i.secretRef!==void 0&&(d(i.secretRef,{instancePath:n+"/secretRef",parentData:i,parentDataProperty:"secretRef",rootData:p})||
(e=l(e,d.errors),t=e.length)),i.user!==void 0&&typeof i.user!="string"){let r={instancePath:n+"/user",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return hi.errors=e,t===0}var Xs={type:"object",required:["gateway","system","secretRef"],properties:{
fsType:{type:"string"},gateway:{type:"string"},protectionDomain:{type:"string"},readOnly:{type:"boolean"},secretRef:{$ref:"\
#/definitions/LocalObjectReference"},sslEnabled:{type:"boolean"},storageMode:{type:"string"},storagePool:{type:"string"},
system:{type:"string"},volumeName:{type:"string"}},additionalProperties:!1};function ki(i,{instancePath:n="",parentData:a,
parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.gateway===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"gateway"}};e===null?e=[r]:e.push(r),t++}if(i.system===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"system"}};e===null?e=[r]:e.push(r),t++}if(i.secretRef===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"secretRef"}};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!g.call(Xs.properties,r)){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[s]:e.push(s),t++}if(i.fsType!==void 0&&typeof i.fsType!="string"){let r={instancePath:n+"/fsType",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.gateway!==void 0&&typeof i.gateway!="string"){let r={instancePath:n+"/\
gateway",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.protectionDomain!==void 0&&typeof i.protectionDomain!=
"string"){let r={instancePath:n+"/protectionDomain",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
if(i.readOnly!==void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+"/readOnly",keyword:"type",params:{type:"boo\
lean"}};e===null?e=[r]:e.push(r),t++}if(i.secretRef!==void 0&&(d(i.secretRef,{instancePath:n+"/secretRef",parentData:i,parentDataProperty:"\
secretRef",rootData:p})||(e=l(e,d.errors),t=e.length)),i.sslEnabled!==void 0&&typeof i.sslEnabled!="boolean"){let r={instancePath:n+
"/sslEnabled",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.storageMode!==void 0&&typeof i.storageMode!=
"string"){let r={instancePath:n+"/storageMode",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.
storagePool!==void 0&&typeof i.storagePool!="string"){let r={instancePath:n+"/storagePool",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}if(i.system!==void 0&&typeof i.system!="string"){let r={instancePath:n+"/system",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.volumeName!==void 0&&typeof i.volumeName!="stri\
ng"){let r={instancePath:n+"/volumeName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ki.errors=e,t===0}function wi(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
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
e=[r]:e.push(r),t++}return wi.errors=e,t===0}function Pi(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="fsType"||r==="readOnly"||r==="secretRef"||r==="volumeName"||r==="volum\
eNamespace")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(
s),t++}if(i.fsType!==void 0&&typeof i.fsType!="string"){let r={instancePath:n+"/fsType",keyword:"type",params:{type:"str\
ing"}};e===null?e=[r]:e.push(r),t++}if(i.readOnly!==void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+"/readOn\
ly",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.secretRef!==void 0&&(d(i.secretRef,{instancePath:n+
"/secretRef",parentData:i,parentDataProperty:"secretRef",rootData:p})||(e=l(e,d.errors),t=e.length)),i.volumeName!==void 0&&
typeof i.volumeName!="string"){let r={instancePath:n+"/volumeName",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),t++}if(i.volumeNamespace!==void 0&&typeof i.volumeNamespace!="string"){let r={instancePath:n+"/volumeNamespace",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}return Pi.errors=e,t===0}function bi(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.volumePath===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"vol\
umePath"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="fsType"||r==="storagePolicyID"||r==="storagePolicyName"||
r==="volumePath")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.
push(s),t++}if(i.fsType!==void 0&&typeof i.fsType!="string"){let r={instancePath:n+"/fsType",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}if(i.storagePolicyID!==void 0&&typeof i.storagePolicyID!="string"){let r={instancePath:n+
"/storagePolicyID",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.storagePolicyName!==void 0&&
typeof i.storagePolicyName!="string"){let r={instancePath:n+"/storagePolicyName",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}if(i.volumePath!==void 0&&typeof i.volumePath!="string"){let r={instancePath:n+"/volumePath",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}return bi.errors=e,t===0}function ve(i,{instancePath:n="",parentData:a,parentDataProperty:f,
rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!g.call(Hs.properties,
r)){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.
awsElasticBlockStore!==void 0&&(qr(i.awsElasticBlockStore,{instancePath:n+"/awsElasticBlockStore",parentData:i,parentDataProperty:"\
awsElasticBlockStore",rootData:p})||(e=l(e,qr.errors),t=e.length)),i.azureDisk!==void 0&&($r(i.azureDisk,{instancePath:n+
"/azureDisk",parentData:i,parentDataProperty:"azureDisk",rootData:p})||(e=l(e,$r.errors),t=e.length)),i.azureFile!==void 0&&
(Cr(i.azureFile,{instancePath:n+"/azureFile",parentData:i,parentDataProperty:"azureFile",rootData:p})||(e=l(e,Cr.errors),
t=e.length)),i.cephfs!==void 0&&(Er(i.cephfs,{instancePath:n+"/cephfs",parentData:i,parentDataProperty:"cephfs",rootData:p})||
(e=l(e,Er.errors),t=e.length)),i.cinder!==void 0&&(Fr(i.cinder,{instancePath:n+"/cinder",parentData:i,parentDataProperty:"\
cinder",rootData:p})||(e=l(e,Fr.errors),t=e.length)),i.configMap!==void 0&&(Vr(i.configMap,{instancePath:n+"/configMap",
parentData:i,parentDataProperty:"configMap",rootData:p})||(e=l(e,Vr.errors),t=e.length)),i.csi!==void 0&&(Gr(i.csi,{instancePath:n+
"/csi",parentData:i,parentDataProperty:"csi",rootData:p})||(e=l(e,Gr.errors),t=e.length)),i.downwardAPI!==void 0&&(Mr(i.
downwardAPI,{instancePath:n+"/downwardAPI",parentData:i,parentDataProperty:"downwardAPI",rootData:p})||(e=l(e,Mr.errors),
t=e.length)),i.emptyDir!==void 0&&(Or(i.emptyDir,{instancePath:n+"/emptyDir",parentData:i,parentDataProperty:"emptyDir",
rootData:p})||(e=l(e,Or.errors),t=e.length)),i.ephemeral!==void 0&&(Qr(i.ephemeral,{instancePath:n+"/ephemeral",parentData:i,
parentDataProperty:"ephemeral",rootData:p})||(e=l(e,Qr.errors),t=e.length)),i.fc!==void 0&&(Zr(i.fc,{instancePath:n+"/fc",
parentData:i,parentDataProperty:"fc",rootData:p})||(e=l(e,Zr.errors),t=e.length)),i.flexVolume!==void 0&&(_r(i.flexVolume,
{instancePath:n+"/flexVolume",parentData:i,parentDataProperty:"flexVolume",rootData:p})||(e=l(e,_r.errors),t=e.length)),
i.flocker!==void 0&&(Jr(i.flocker,{instancePath:n+"/flocker",parentData:i,parentDataProperty:"flocker",rootData:p})||(e=
l(e,Jr.errors),t=e.length)),i.gcePersistentDisk!==void 0&&(Xr(i.gcePersistentDisk,{instancePath:n+"/gcePersistentDisk",parentData:i,
parentDataProperty:"gcePersistentDisk",rootData:p})||(e=l(e,Xr.errors),t=e.length)),i.gitRepo!==void 0&&(Yr(i.gitRepo,{instancePath:n+
"/gitRepo",parentData:i,parentDataProperty:"gitRepo",rootData:p})||(e=l(e,Yr.errors),t=e.length)),i.glusterfs!==void 0&&
(ei(i.glusterfs,{instancePath:n+"/glusterfs",parentData:i,parentDataProperty:"glusterfs",rootData:p})||(e=l(e,ei.errors),
t=e.length)),i.hostPath!==void 0&&(ri(i.hostPath,{instancePath:n+"/hostPath",parentData:i,parentDataProperty:"hostPath",
rootData:p})||(e=l(e,ri.errors),t=e.length)),i.image!==void 0&&(ii(i.image,{instancePath:n+"/image",parentData:i,parentDataProperty:"\
image",rootData:p})||(e=l(e,ii.errors),t=e.length)),i.iscsi!==void 0&&(si(i.iscsi,{instancePath:n+"/iscsi",parentData:i,
parentDataProperty:"iscsi",rootData:p})||(e=l(e,si.errors),t=e.length)),i.name!==void 0&&typeof i.name!="string"){let r={
instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}i.nfs!==void 0&&(ti(i.nfs,{instancePath:n+
"/nfs",parentData:i,parentDataProperty:"nfs",rootData:p})||(e=l(e,ti.errors),t=e.length)),i.persistentVolumeClaim!==void 0&&
(ni(i.persistentVolumeClaim,{instancePath:n+"/persistentVolumeClaim",parentData:i,parentDataProperty:"persistentVolumeCl\
aim",rootData:p})||(e=l(e,ni.errors),t=e.length)),i.photonPersistentDisk!==void 0&&(oi(i.photonPersistentDisk,{instancePath:n+
"/photonPersistentDisk",parentData:i,parentDataProperty:"photonPersistentDisk",rootData:p})||(e=l(e,oi.errors),t=e.length)),
i.portworxVolume!==void 0&&(pi(i.portworxVolume,{instancePath:n+"/portworxVolume",parentData:i,parentDataProperty:"portw\
orxVolume",rootData:p})||(e=l(e,pi.errors),t=e.length)),i.projected!==void 0&&(di(i.projected,{instancePath:n+"/projecte\
d",parentData:i,parentDataProperty:"projected",rootData:p})||(e=l(e,di.errors),t=e.length)),i.quobyte!==void 0&&(gi(i.quobyte,
{instancePath:n+"/quobyte",parentData:i,parentDataProperty:"quobyte",rootData:p})||(e=l(e,gi.errors),t=e.length)),i.rbd!==
void 0&&(hi(i.rbd,{instancePath:n+"/rbd",parentData:i,parentDataProperty:"rbd",rootData:p})||(e=l(e,hi.errors),t=e.length)),
i.scaleIO!==void 0&&(ki(i.scaleIO,{instancePath:n+"/scaleIO",parentData:i,parentDataProperty:"scaleIO",rootData:p})||(e=
l(e,ki.errors),t=e.length)),i.secret!==void 0&&(wi(i.secret,{instancePath:n+"/secret",parentData:i,parentDataProperty:"s\
ecret",rootData:p})||(e=l(e,wi.errors),t=e.length)),i.storageos!==void 0&&(Pi(i.storageos,{instancePath:n+"/storageos",parentData:i,
parentDataProperty:"storageos",rootData:p})||(e=l(e,Pi.errors),t=e.length)),i.vsphereVolume!==void 0&&(bi(i.vsphereVolume,
{instancePath:n+"/vsphereVolume",parentData:i,parentDataProperty:"vsphereVolume",rootData:p})||(e=l(e,bi.errors),t=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ve.errors=e,t===0}function Di(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="name"||r==="podGroup"||r==="podGroupReplicaKey")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.
name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.podGroup!==
void 0&&typeof i.podGroup!="string"){let r={instancePath:n+"/podGroup",keyword:"type",params:{type:"string"}};e===null?e=
[r]:e.push(r),t++}if(i.podGroupReplicaKey!==void 0&&typeof i.podGroupReplicaKey!="string"){let r={instancePath:n+"/podGr\
oupReplicaKey",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Di.errors=e,t===0}function $(i,{instancePath:n="",parentData:a,
parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.containers===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"containers"}};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!g.call(Ge.properties,r)){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[s]:e.push(s),t++}if(i.activeDeadlineSeconds!==void 0){let r=i.activeDeadlineSeconds;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/activeDeadlineSeconds",keyword:"type",params:{type:"integer"}};e===null?
e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r<-9223372036854776e3||isNaN(r)){let s={instancePath:n+"/acti\
veDeadlineSeconds",keyword:"minimum",params:{comparison:">=",limit:-9223372036854776e3}};e===null?e=[s]:e.push(s),t++}if(r>=
9223372036854776e3||isNaN(r)){let s={instancePath:n+"/activeDeadlineSeconds",keyword:"exclusiveMaximum",params:{comparison:"\
<",limit:9223372036854776e3}};e===null?e=[s]:e.push(s),t++}}}if(i.affinity!==void 0&&(H(i.affinity,{instancePath:n+"/aff\
inity",parentData:i,parentDataProperty:"affinity",rootData:p})||(e=l(e,H.errors),t=e.length)),i.automountServiceAccountToken!==
void 0&&typeof i.automountServiceAccountToken!="boolean"){let r={instancePath:n+"/automountServiceAccountToken",keyword:"\
type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.containers!==void 0){let r=i.containers;if(Array.isArray(
r)){let s=r.length;for(let o=0;o<s;o++)b(r[o],{instancePath:n+"/containers/"+o,parentData:r,parentDataProperty:o,rootData:p})||
(e=l(e,b.errors),t=e.length)}else{let s={instancePath:n+"/containers",keyword:"type",params:{type:"array"}};e===null?e=[
s]:e.push(s),t++}}if(i.dnsConfig!==void 0&&(ue(i.dnsConfig,{instancePath:n+"/dnsConfig",parentData:i,parentDataProperty:"\
dnsConfig",rootData:p})||(e=l(e,ue.errors),t=e.length)),i.dnsPolicy!==void 0){let r=i.dnsPolicy;if(typeof r!="string"){let s={
instancePath:n+"/dnsPolicy",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="ClusterFirst"||
r==="ClusterFirstWithHostNet"||r==="Default"||r==="None"||r==="")){let s={instancePath:n+"/dnsPolicy",keyword:"enum",params:{
allowedValues:Ge.properties.dnsPolicy.enum}};e===null?e=[s]:e.push(s),t++}}if(i.enableServiceLinks!==void 0&&typeof i.enableServiceLinks!=
"boolean"){let r={instancePath:n+"/enableServiceLinks",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),
t++}if(i.ephemeralContainers!==void 0){let r=i.ephemeralContainers;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)
me(r[o],{instancePath:n+"/ephemeralContainers/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,me.errors),t=e.
length)}else{let s={instancePath:n+"/ephemeralContainers",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),
t++}}if(i.hostAliases!==void 0){let r=i.hostAliases;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)ce(r[o],{instancePath:n+
"/hostAliases/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,ce.errors),t=e.length)}else{let s={instancePath:n+
"/hostAliases",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.hostIPC!==void 0&&typeof i.hostIPC!=
"boolean"){let r={instancePath:n+"/hostIPC",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.hostNetwork!==
void 0&&typeof i.hostNetwork!="boolean"){let r={instancePath:n+"/hostNetwork",keyword:"type",params:{type:"boolean"}};e===
null?e=[r]:e.push(r),t++}if(i.hostPID!==void 0&&typeof i.hostPID!="boolean"){let r={instancePath:n+"/hostPID",keyword:"t\
ype",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.hostUsers!==void 0&&typeof i.hostUsers!="boolean"){let r={
instancePath:n+"/hostUsers",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.hostname!==void 0&&
typeof i.hostname!="string"){let r={instancePath:n+"/hostname",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}if(i.hostnameOverride!==void 0&&typeof i.hostnameOverride!="string"){let r={instancePath:n+"/hostnameOverride",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.imagePullSecrets!==void 0){let r=i.imagePullSecrets;if(Array.
isArray(r)){let s=r.length;for(let o=0;o<s;o++)d(r[o],{instancePath:n+"/imagePullSecrets/"+o,parentData:r,parentDataProperty:o,
rootData:p})||(e=l(e,d.errors),t=e.length)}else{let s={instancePath:n+"/imagePullSecrets",keyword:"type",params:{type:"a\
rray"}};e===null?e=[s]:e.push(s),t++}}if(i.initContainers!==void 0){let r=i.initContainers;if(Array.isArray(r)){let s=r.
length;for(let o=0;o<s;o++)b(r[o],{instancePath:n+"/initContainers/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=
l(e,b.errors),t=e.length)}else{let s={instancePath:n+"/initContainers",keyword:"type",params:{type:"array"}};e===null?e=
[s]:e.push(s),t++}}if(i.nodeName!==void 0&&typeof i.nodeName!="string"){let r={instancePath:n+"/nodeName",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.nodeSelector!==void 0){let r=i.nodeSelector;if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){for(let s in r)if(typeof r[s]!="string"){let o={instancePath:n+"/nodeSelector/"+s.replace(/~/g,
"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}else{let s={instancePath:n+
"/nodeSelector",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(i.os!==void 0&&(de(i.os,{instancePath:n+
"/os",parentData:i,parentDataProperty:"os",rootData:p})||(e=l(e,de.errors),t=e.length)),i.overhead!==void 0){let r=i.overhead;
if(r&&typeof r=="object"&&!Array.isArray(r))for(let s in r)h(r[s],{instancePath:n+"/overhead/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:r,parentDataProperty:s,rootData:p})||(e=l(e,h.errors),t=e.length);else{let s={instancePath:n+"/ov\
erhead",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(i.preemptionPolicy!==void 0){let r=i.preemptionPolicy;
if(typeof r!="string"){let s={instancePath:n+"/preemptionPolicy",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.
push(s),t++}if(!(r==="Never"||r==="PreemptLowerPriority")){let s={instancePath:n+"/preemptionPolicy",keyword:"enum",params:{
allowedValues:Ge.properties.preemptionPolicy.enum}};e===null?e=[s]:e.push(s),t++}}if(i.priority!==void 0){let r=i.priority;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/priority",keyword:"type",params:{type:"\
integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+
"/priority",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||
isNaN(r)){let s={instancePath:n+"/priority",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:
e.push(s),t++}}}if(i.priorityClassName!==void 0&&typeof i.priorityClassName!="string"){let r={instancePath:n+"/priorityC\
lassName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.readinessGates!==void 0){let r=i.readinessGates;
if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)ge(r[o],{instancePath:n+"/readinessGates/"+o,parentData:r,parentDataProperty:o,
rootData:p})||(e=l(e,ge.errors),t=e.length)}else{let s={instancePath:n+"/readinessGates",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[s]:e.push(s),t++}}if(i.resourceClaims!==void 0){let r=i.resourceClaims;if(Array.isArray(r)){let s=r.length;
for(let o=0;o<s;o++)he(r[o],{instancePath:n+"/resourceClaims/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,
he.errors),t=e.length)}else{let s={instancePath:n+"/resourceClaims",keyword:"type",params:{type:"array"}};e===null?e=[s]:
e.push(s),t++}}if(i.resources!==void 0&&(S(i.resources,{instancePath:n+"/resources",parentData:i,parentDataProperty:"res\
ources",rootData:p})||(e=l(e,S.errors),t=e.length)),i.restartPolicy!==void 0){let r=i.restartPolicy;if(typeof r!="string"){
let s={instancePath:n+"/restartPolicy",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="Alw\
ays"||r==="Never"||r==="OnFailure"||r==="")){let s={instancePath:n+"/restartPolicy",keyword:"enum",params:{allowedValues:Ge.
properties.restartPolicy.enum}};e===null?e=[s]:e.push(s),t++}}if(i.runtimeClassName!==void 0&&typeof i.runtimeClassName!=
"string"){let r={instancePath:n+"/runtimeClassName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
if(i.schedulerName!==void 0&&typeof i.schedulerName!="string"){let r={instancePath:n+"/schedulerName",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.schedulingGates!==void 0){let r=i.schedulingGates;if(Array.isArray(r)){
let s=r.length;for(let o=0;o<s;o++)ke(r[o],{instancePath:n+"/schedulingGates/"+o,parentData:r,parentDataProperty:o,rootData:p})||
(e=l(e,ke.errors),t=e.length)}else{let s={instancePath:n+"/schedulingGates",keyword:"type",params:{type:"array"}};e===null?
e=[s]:e.push(s),t++}}if(i.securityContext!==void 0&&(we(i.securityContext,{instancePath:n+"/securityContext",parentData:i,
parentDataProperty:"securityContext",rootData:p})||(e=l(e,we.errors),t=e.length)),i.serviceAccount!==void 0&&typeof i.serviceAccount!=
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
s;o++)Pe(r[o],{instancePath:n+"/tolerations/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,Pe.errors),t=e.length)}else{
let s={instancePath:n+"/tolerations",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.topologySpreadConstraints!==
void 0){let r=i.topologySpreadConstraints;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)A(r[o],{instancePath:n+
"/topologySpreadConstraints/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,A.errors),t=e.length)}else{let s={
instancePath:n+"/topologySpreadConstraints",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.volumes!==
void 0){let r=i.volumes;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)ve(r[o],{instancePath:n+"/volumes/"+o,parentData:r,
parentDataProperty:o,rootData:p})||(e=l(e,ve.errors),t=e.length)}else{let s={instancePath:n+"/volumes",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),t++}}i.workloadRef!==void 0&&(Di(i.workloadRef,{instancePath:n+"/workloadRef",parentData:i,
parentDataProperty:"workloadRef",rootData:p})||(e=l(e,Di.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return $.errors=e,t===0}function D(i,{instancePath:n="",parentData:a,
parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.spec===void 0){let r={
instancePath:n,keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r===
"metadata"||r==="spec")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=
[s]:e.push(s),t++}i.metadata!==void 0&&(j(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"metada\
ta",rootData:p})||(e=l(e,j.errors),t=e.length)),i.spec!==void 0&&($(i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"\
spec",rootData:p})||(e=l(e,$.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),t++}return D.errors=e,t===0}function vi(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
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
t++}return vi.errors=e,t===0}var Ys={type:"object",properties:{mode:{type:"string",enum:["hard","soft"]},highestTierAllowed:{type:"integer",minimum:0,
maximum:9007199254740991},highestTierName:{type:"string",maxLength:253}},additionalProperties:!1};function Ai(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="mode"||r==="highestTierAllowed"||r==="highestTierName")){let s={instancePath:n,keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.mode!==void 0){let r=i.mode;if(typeof r!="string"){let s={
instancePath:n+"/mode",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="hard"||r==="soft")){
let s={instancePath:n+"/mode",keyword:"enum",params:{allowedValues:Ys.properties.mode.enum}};e===null?e=[s]:e.push(s),t++}}
if(i.highestTierAllowed!==void 0){let r=i.highestTierAllowed;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={
instancePath:n+"/highestTierAllowed",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="\
number"&&isFinite(r)){if(r>9007199254740991||isNaN(r)){let s={instancePath:n+"/highestTierAllowed",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}};e===null?e=[s]:e.push(s),t++}if(r<0||isNaN(r)){let s={instancePath:n+"/highestT\
ierAllowed",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}}if(i.highestTierName!==void 0){
let r=i.highestTierName;if(typeof r=="string"){if(m(r)>253){let s={instancePath:n+"/highestTierName",keyword:"maxLength",
params:{limit:253}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/highestTierName",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),t++}return Ai.errors=e,t===0}function Ae(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="minRoleReplicas"||r==="networkTopol\
ogy")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}
if(i.minRoleReplicas!==void 0){let r=i.minRoleReplicas;if(r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let o=r[s];
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let y={instancePath:n+"/minRoleReplicas/"+s.replace(/~/g,"~0").
replace(/\//g,"~1"),keyword:"type",params:{type:"integer"}};e===null?e=[y]:e.push(y),t++}if(typeof o=="number"&&isFinite(
o)){if(o>2147483647||isNaN(o)){let y={instancePath:n+"/minRoleReplicas/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"\
maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[y]:e.push(y),t++}if(o<0||isNaN(o)){let y={instancePath:n+
"/minRoleReplicas/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"minimum",params:{comparison:">=",limit:0}};e===null?
e=[y]:e.push(y),t++}}}else{let s={instancePath:n+"/minRoleReplicas",keyword:"type",params:{type:"object"}};e===null?e=[s]:
e.push(s),t++}}i.networkTopology!==void 0&&(Ai(i.networkTopology,{instancePath:n+"/networkTopology",parentData:i,parentDataProperty:"\
networkTopology",rootData:p})||(e=l(e,Ai.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"ob\
ject"}};e===null?e=[r]:e.push(r),t++}return Ae.errors=e,t===0}function Ni(i,{instancePath:n="",parentData:a,parentDataProperty:f,
rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.roles===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"roles"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="roles"||r==="\
gangSchedule"||r==="restartGracePeriodSeconds")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.roles!==void 0){let r=i.roles;if(Array.isArray(r)){if(r.length>4){let o={instancePath:n+
"/roles",keyword:"maxItems",params:{limit:4}};e===null?e=[o]:e.push(o),t++}if(r.length<1){let o={instancePath:n+"/roles",
keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),t++}let s=r.length;for(let o=0;o<s;o++)vi(r[o],{instancePath:n+
"/roles/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,vi.errors),t=e.length)}else{let s={instancePath:n+"/r\
oles",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.gangSchedule!==void 0&&(Ae(i.gangSchedule,
{instancePath:n+"/gangSchedule",parentData:i,parentDataProperty:"gangSchedule",rootData:p})||(e=l(e,Ae.errors),t=e.length)),
i.restartGracePeriodSeconds!==void 0){let r=i.restartGracePeriodSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let s={instancePath:n+"/restartGracePeriodSeconds",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),
t++}if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let s={instancePath:n+"/restartGracePeriodSeconds",keyword:"mi\
nimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}if(r>=9223372036854776e3||isNaN(r)){let s={instancePath:n+
"/restartGracePeriodSeconds",keyword:"exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};e===null?e=[s]:
e.push(s),t++}}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ni.
errors=e,t===0}function ji(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&
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
roupRecreate"||r==="None")){let s={instancePath:n+"/recoveryPolicy",keyword:"enum",params:{allowedValues:Cs.properties.recoveryPolicy.
enum}};e===null?e=[s]:e.push(s),t++}}if(i.rolloutStrategy!==void 0&&(z(i.rolloutStrategy,{instancePath:n+"/rolloutStrate\
gy",parentData:i,parentDataProperty:"rolloutStrategy",rootData:p})||(e=l(e,z.errors),t=e.length)),i.topologySpreadConstraints!==
void 0){let r=i.topologySpreadConstraints;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)A(r[o],{instancePath:n+
"/topologySpreadConstraints/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,A.errors),t=e.length)}else{let s={
instancePath:n+"/topologySpreadConstraints",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}i.template!==
void 0&&(Ni(i.template,{instancePath:n+"/template",parentData:i,parentDataProperty:"template",rootData:p})||(e=l(e,Ni.errors),
t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ji.errors=
e,t===0}function ys(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.apiVersion===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
apiVersion"}};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[r]:e.push(r),t++}if(i.metadata===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
metadata"}};e===null?e=[r]:e.push(r),t++}if(i.spec===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
spec"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec"||r==="\
status")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}
if(i.apiVersion!==void 0){let r=i.apiVersion;if(typeof r!="string"){let s={instancePath:n+"/apiVersion",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="workload.matrixinfer.ai/v1alpha1"){let s={instancePath:n+"/apiVersi\
on",keyword:"enum",params:{allowedValues:Qi.properties.apiVersion.enum}};e===null?e=[s]:e.push(s),t++}}if(i.kind!==void 0){
let r=i.kind;if(typeof r!="string"){let s={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===null?e=[s]:
e.push(s),t++}if(r!=="ModelInfer"){let s={instancePath:n+"/kind",keyword:"enum",params:{allowedValues:Qi.properties.kind.
enum}};e===null?e=[s]:e.push(s),t++}}i.metadata!==void 0&&(U(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"\
metadata",rootData:p})||(e=l(e,U.errors),t=e.length)),i.spec!==void 0&&(ji(i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"\
spec",rootData:p})||(e=l(e,ji.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),t++}return ys.errors=e,t===0}var et=us,Yi={type:"object",required:["apiVersion","kind","metadata","\
spec"],properties:{apiVersion:{type:"string",enum:["workload.serving.volcano.sh/v1alpha1"]},kind:{type:"string",enum:["M\
odelServing"]},metadata:{$ref:"#/definitions/ModelServingMetadata"},spec:{$ref:"#/definitions/ModelServingSpec@1.35"},status:{}},
additionalProperties:!1},rt={type:"object",required:["name"],properties:{name:{type:"string"},namespace:{type:"string"},
labels:{$ref:"#/definitions/StringMap"},annotations:{$ref:"#/definitions/StringMap"},uid:{},resourceVersion:{},generation:{},
creationTimestamp:{},deletionTimestamp:{},deletionGracePeriodSeconds:{},managedFields:{},ownerReferences:{},finalizers:{},
selfLink:{}},additionalProperties:!1};function Ne(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!g.call(rt.properties,r)){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.
name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.namespace!==
void 0&&typeof i.namespace!="string"){let r={instancePath:n+"/namespace",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}i.labels!==void 0&&(c(i.labels,{instancePath:n+"/labels",parentData:i,parentDataProperty:"labels",rootData:p})||
(e=l(e,c.errors),t=e.length)),i.annotations!==void 0&&(c(i.annotations,{instancePath:n+"/annotations",parentData:i,parentDataProperty:"\
annotations",rootData:p})||(e=l(e,c.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return Ne.errors=e,t===0}var it={type:"object",required:["template"],properties:{replicas:{
type:"integer",minimum:0,maximum:2147483647},schedulerName:{type:"string"},plugins:{type:"array",items:{$ref:"#/definiti\
ons/ServingPlugin"}},recoveryPolicy:{type:"string",enum:["RoleRecreate","ServingGroupRecreate","None"]},rolloutStrategy:{
$ref:"#/definitions/ServingRolloutStrategy"},template:{$ref:"#/definitions/ServingGroupTemplate@1.35"}},additionalProperties:!1},
st={type:"object",required:["name"],properties:{name:{type:"string"},type:{type:"string",enum:["BuiltIn"]},config:{},scope:{
$ref:"#/definitions/ServingPluginScope"}},additionalProperties:!1};function Si(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="roles"||r==="target")){let s={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.roles!==void 0){let r=i.roles;if(Array.isArray(r)){
let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let y={instancePath:n+"/roles/"+o,keyword:"type",params:{type:"\
string"}};e===null?e=[y]:e.push(y),t++}}else{let s={instancePath:n+"/roles",keyword:"type",params:{type:"array"}};e===null?
e=[s]:e.push(s),t++}}if(i.target!==void 0&&typeof i.target!="string"){let r={instancePath:n+"/target",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return Si.errors=e,t===0}function je(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="name"||r==="type"||r==="config"||
r==="scope")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(
s),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}if(i.type!==void 0){let r=i.type;if(typeof r!="string"){let s={instancePath:n+"/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="BuiltIn"){let s={instancePath:n+"/type",keyword:"enum",
params:{allowedValues:st.properties.type.enum}};e===null?e=[s]:e.push(s),t++}}i.scope!==void 0&&(Si(i.scope,{instancePath:n+
"/scope",parentData:i,parentDataProperty:"scope",rootData:p})||(e=l(e,Si.errors),t=e.length))}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return je.errors=e,t===0}var tt={type:"object",properties:{
type:{type:"string",enum:["ServingGroupRollingUpdate","RoleRollingUpdate"]},rollingUpdateConfiguration:{$ref:"#/definiti\
ons/ServingRollingUpdate"}},additionalProperties:!1},es={type:"object",properties:{maxUnavailable:{type:["integer","stri\
ng"]},partition:{type:["integer","string"]}},additionalProperties:!1};function xi(i,{instancePath:n="",parentData:a,parentDataProperty:f,
rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="maxUnavailable"||
r==="partition")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(
s),t++}if(i.maxUnavailable!==void 0){let r=i.maxUnavailable;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!=
"string"){let s={instancePath:n+"/maxUnavailable",keyword:"type",params:{type:es.properties.maxUnavailable.type}};e===null?
e=[s]:e.push(s),t++}}if(i.partition!==void 0){let r=i.partition;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&
typeof r!="string"){let s={instancePath:n+"/partition",keyword:"type",params:{type:es.properties.partition.type}};e===null?
e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return xi.
errors=e,t===0}function Se(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="type"||r==="rollingUpdateConfiguration")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.type!==void 0){let r=i.type;
if(typeof r!="string"){let s={instancePath:n+"/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}
if(!(r==="ServingGroupRollingUpdate"||r==="RoleRollingUpdate")){let s={instancePath:n+"/type",keyword:"enum",params:{allowedValues:tt.
properties.type.enum}};e===null?e=[s]:e.push(s),t++}}i.rollingUpdateConfiguration!==void 0&&(xi(i.rollingUpdateConfiguration,
{instancePath:n+"/rollingUpdateConfiguration",parentData:i,parentDataProperty:"rollingUpdateConfiguration",rootData:p})||
(e=l(e,xi.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
t++}return Se.errors=e,t===0}var rs={type:"object",required:["name","entryTemplate","workerReplicas"],properties:{name:{$ref:"#/definitions/RoleName"},
replicas:{type:"integer",minimum:0,maximum:2147483647},entryTemplate:{$ref:"#/definitions/PodTemplate@1.35"},workerReplicas:{
type:"integer",minimum:0,maximum:2147483647},workerTemplate:{$ref:"#/definitions/PodTemplate@1.35"},maxUnavailable:{type:[
"integer","string"]},partition:{type:["integer","string"]}},additionalProperties:!1};function Ti(i,{instancePath:n="",parentData:a,
parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let r={
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
"/maxUnavailable",keyword:"type",params:{type:rs.properties.maxUnavailable.type}};e===null?e=[s]:e.push(s),t++}}if(i.partition!==
void 0){let r=i.partition;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"){let s={instancePath:n+
"/partition",keyword:"type",params:{type:rs.properties.partition.type}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ti.errors=e,t===0}function xe(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(r!=="minRoleReplicas"){let s={instancePath:n,keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.minRoleReplicas!==void 0){let r=i.minRoleReplicas;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let s in r){let o=r[s];if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let y={
instancePath:n+"/minRoleReplicas/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"integer"}};e===
null?e=[y]:e.push(y),t++}if(typeof o=="number"&&isFinite(o)){if(o>2147483647||isNaN(o)){let y={instancePath:n+"/minRoleR\
eplicas/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?
e=[y]:e.push(y),t++}if(o<0||isNaN(o)){let y={instancePath:n+"/minRoleReplicas/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),
keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[y]:e.push(y),t++}}}else{let s={instancePath:n+"/minRoleR\
eplicas",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return xe.errors=e,t===0}var nt={type:"object",properties:{mode:{type:"string",enum:["hard","soft"]},highestTierAllowed:{type:"integer",minimum:0,
maximum:9007199254740991},highestTierName:{type:"string",maxLength:253}},additionalProperties:!1};function M(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="mode"||r==="highestTierAllowed"||r==="highestTierName")){let s={instancePath:n,keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.mode!==void 0){let r=i.mode;if(typeof r!="string"){let s={
instancePath:n+"/mode",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="hard"||r==="soft")){
let s={instancePath:n+"/mode",keyword:"enum",params:{allowedValues:nt.properties.mode.enum}};e===null?e=[s]:e.push(s),t++}}
if(i.highestTierAllowed!==void 0){let r=i.highestTierAllowed;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={
instancePath:n+"/highestTierAllowed",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="\
number"&&isFinite(r)){if(r>9007199254740991||isNaN(r)){let s={instancePath:n+"/highestTierAllowed",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}};e===null?e=[s]:e.push(s),t++}if(r<0||isNaN(r)){let s={instancePath:n+"/highestT\
ierAllowed",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}}if(i.highestTierName!==void 0){
let r=i.highestTierName;if(typeof r=="string"){if(m(r)>253){let s={instancePath:n+"/highestTierName",keyword:"maxLength",
params:{limit:253}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/highestTierName",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),t++}return M.errors=e,t===0}function Te(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="groupPolicy"||r==="rolePolicy")){let s={
instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}i.groupPolicy!==
void 0&&(M(i.groupPolicy,{instancePath:n+"/groupPolicy",parentData:i,parentDataProperty:"groupPolicy",rootData:p})||(e=l(
e,M.errors),t=e.length)),i.rolePolicy!==void 0&&(M(i.rolePolicy,{instancePath:n+"/rolePolicy",parentData:i,parentDataProperty:"\
rolePolicy",rootData:p})||(e=l(e,M.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return Te.errors=e,t===0}function Ri(i,{instancePath:n="",parentData:a,parentDataProperty:f,
rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.roles===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"roles"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="roles"||r==="\
gangPolicy"||r==="networkTopology"||r==="restartGracePeriodSeconds")){let s={instancePath:n,keyword:"additionalPropertie\
s",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.roles!==void 0){let r=i.roles;if(Array.isArray(r)){if(r.
length>4){let o={instancePath:n+"/roles",keyword:"maxItems",params:{limit:4}};e===null?e=[o]:e.push(o),t++}if(r.length<1){
let o={instancePath:n+"/roles",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),t++}let s=r.length;for(let o=0;o<
s;o++)Ti(r[o],{instancePath:n+"/roles/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,Ti.errors),t=e.length)}else{
let s={instancePath:n+"/roles",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.gangPolicy!==void 0&&
(xe(i.gangPolicy,{instancePath:n+"/gangPolicy",parentData:i,parentDataProperty:"gangPolicy",rootData:p})||(e=l(e,xe.errors),
t=e.length)),i.networkTopology!==void 0&&(Te(i.networkTopology,{instancePath:n+"/networkTopology",parentData:i,parentDataProperty:"\
networkTopology",rootData:p})||(e=l(e,Te.errors),t=e.length)),i.restartGracePeriodSeconds!==void 0){let r=i.restartGracePeriodSeconds;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/restartGracePeriodSeconds",keyword:"ty\
pe",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r<-9223372036854776e3||
isNaN(r)){let s={instancePath:n+"/restartGracePeriodSeconds",keyword:"minimum",params:{comparison:">=",limit:-9223372036854776e3}};
e===null?e=[s]:e.push(s),t++}if(r>=9223372036854776e3||isNaN(r)){let s={instancePath:n+"/restartGracePeriodSeconds",keyword:"\
exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};e===null?e=[s]:e.push(s),t++}}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ri.errors=e,t===0}function qi(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.template===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"template"}};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="replicas"||r==="schedulerName"||r==="plugins"||r==="recoveryPolicy"||r==="rolloutStrategy"||r==="template")){let s={
instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.replicas!==
void 0){let r=i.replicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/replicas",keyword:"\
type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){
let s={instancePath:n+"/replicas",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),
t++}if(r<0||isNaN(r)){let s={instancePath:n+"/replicas",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[
s]:e.push(s),t++}}}if(i.schedulerName!==void 0&&typeof i.schedulerName!="string"){let r={instancePath:n+"/schedulerName",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.plugins!==void 0){let r=i.plugins;if(Array.isArray(
r)){let s=r.length;for(let o=0;o<s;o++)je(r[o],{instancePath:n+"/plugins/"+o,parentData:r,parentDataProperty:o,rootData:p})||
(e=l(e,je.errors),t=e.length)}else{let s={instancePath:n+"/plugins",keyword:"type",params:{type:"array"}};e===null?e=[s]:
e.push(s),t++}}if(i.recoveryPolicy!==void 0){let r=i.recoveryPolicy;if(typeof r!="string"){let s={instancePath:n+"/recov\
eryPolicy",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="RoleRecreate"||r==="ServingGrou\
pRecreate"||r==="None")){let s={instancePath:n+"/recoveryPolicy",keyword:"enum",params:{allowedValues:it.properties.recoveryPolicy.
enum}};e===null?e=[s]:e.push(s),t++}}i.rolloutStrategy!==void 0&&(Se(i.rolloutStrategy,{instancePath:n+"/rolloutStrategy",
parentData:i,parentDataProperty:"rolloutStrategy",rootData:p})||(e=l(e,Se.errors),t=e.length)),i.template!==void 0&&(Ri(
i.template,{instancePath:n+"/template",parentData:i,parentDataProperty:"template",rootData:p})||(e=l(e,Ri.errors),t=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return qi.errors=e,t===0}function us(i,{
instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.apiVersion===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=
[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"kind"}};e===null?
e=[r]:e.push(r),t++}if(i.metadata===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"metadata"}};
e===null?e=[r]:e.push(r),t++}if(i.spec===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"spec"}};
e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec"||r==="status")){
let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==
void 0){let r=i.apiVersion;if(typeof r!="string"){let s={instancePath:n+"/apiVersion",keyword:"type",params:{type:"strin\
g"}};e===null?e=[s]:e.push(s),t++}if(r!=="workload.serving.volcano.sh/v1alpha1"){let s={instancePath:n+"/apiVersion",keyword:"\
enum",params:{allowedValues:Yi.properties.apiVersion.enum}};e===null?e=[s]:e.push(s),t++}}if(i.kind!==void 0){let r=i.kind;
if(typeof r!="string"){let s={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}
if(r!=="ModelServing"){let s={instancePath:n+"/kind",keyword:"enum",params:{allowedValues:Yi.properties.kind.enum}};e===
null?e=[s]:e.push(s),t++}}i.metadata!==void 0&&(Ne(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"\
metadata",rootData:p})||(e=l(e,Ne.errors),t=e.length)),i.spec!==void 0&&(qi(i.spec,{instancePath:n+"/spec",parentData:i,
parentDataProperty:"spec",rootData:p})||(e=l(e,qi.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return us.errors=e,t===0}var ot=ms,is={type:"object",required:["apiVersion",
"kind","metadata","spec"],properties:{apiVersion:{type:"string",enum:["leaderworkerset.x-k8s.io/v1"]},kind:{type:"string",
enum:["LeaderWorkerSet"]},metadata:{$ref:"#/definitions/LeaderWorkerSetMetadata"},spec:{$ref:"#/definitions/LeaderWorker\
SetSpec@1.35"},status:{}},additionalProperties:!1},pt={type:"object",required:["name"],properties:{name:{type:"string"},
namespace:{type:"string"},labels:{$ref:"#/definitions/StringMap"},annotations:{$ref:"#/definitions/StringMap"},uid:{},resourceVersion:{},
generation:{},creationTimestamp:{},deletionTimestamp:{},deletionGracePeriodSeconds:{},managedFields:{},ownerReferences:{},
finalizers:{},selfLink:{}},additionalProperties:!1};function Re(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!g.call(pt.properties,r)){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.
name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.namespace!==
void 0&&typeof i.namespace!="string"){let r={instancePath:n+"/namespace",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}i.labels!==void 0&&(c(i.labels,{instancePath:n+"/labels",parentData:i,parentDataProperty:"labels",rootData:p})||
(e=l(e,c.errors),t=e.length)),i.annotations!==void 0&&(c(i.annotations,{instancePath:n+"/annotations",parentData:i,parentDataProperty:"\
annotations",rootData:p})||(e=l(e,c.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return Re.errors=e,t===0}var lt={type:"object",required:["leaderWorkerTemplate"],properties:{
replicas:{type:"integer",minimum:0,maximum:2147483647},leaderWorkerTemplate:{$ref:"#/definitions/LeaderWorkerTemplate@1.\
35"},rolloutStrategy:{$ref:"#/definitions/LeaderWorkerRolloutStrategy"},startupPolicy:{type:"string",enum:["LeaderCreate\
d","LeaderReady"]},networkConfig:{$ref:"#/definitions/LeaderWorkerNetwork"}},additionalProperties:!1},at={type:"object",
required:["workerTemplate"],properties:{size:{type:"integer",minimum:1,maximum:2147483647},leaderTemplate:{$ref:"#/defin\
itions/LeaderWorkerPodTemplate@1.35"},workerTemplate:{$ref:"#/definitions/LeaderWorkerPodTemplate@1.35"},restartPolicy:{
type:"string",enum:["RecreateGroupOnPodRestart","RecreateGroupAfterStart","None","Default",""]},subGroupPolicy:{$ref:"#/\
definitions/LeaderWorkerSubGroups"},volumeClaimTemplates:{type:"array",items:{$ref:"#/definitions/LeaderWorkerClaim"}},persistentVolumeClaimRetentionPolicy:{
$ref:"#/definitions/LeaderWorkerRetention"}},additionalProperties:!1};function qe(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="labels"||r==="annotations"||r==="name"||r==="namespace"||r==="creation\
Timestamp")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),
t++}if(i.labels!==void 0&&(c(i.labels,{instancePath:n+"/labels",parentData:i,parentDataProperty:"labels",rootData:p})||(e=
l(e,c.errors),t=e.length)),i.annotations!==void 0&&(c(i.annotations,{instancePath:n+"/annotations",parentData:i,parentDataProperty:"\
annotations",rootData:p})||(e=l(e,c.errors),t=e.length)),i.creationTimestamp!==void 0&&i.creationTimestamp!==null){let r={
instancePath:n+"/creationTimestamp",keyword:"type",params:{type:"null"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return qe.errors=e,t===0}function O(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.spec===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="metadata"||r==="spec")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===
null?e=[s]:e.push(s),t++}i.metadata!==void 0&&(qe(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"\
metadata",rootData:p})||(e=l(e,qe.errors),t=e.length)),i.spec!==void 0&&($(i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"\
spec",rootData:p})||(e=l(e,$.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),t++}return O.errors=e,t===0}var ft={type:"object",required:["subGroupSize"],properties:{subGroupPolicyType:{
type:"string",enum:["LeaderWorker","LeaderExcluded"]},subGroupSize:{type:"integer",minimum:1,maximum:2147483647}},additionalProperties:!1};
function $e(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.subGroupSize===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"s\
ubGroupSize"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="subGroupPolicyType"||r==="subGroupSize")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.subGroupPolicyType!==void 0){
let r=i.subGroupPolicyType;if(typeof r!="string"){let s={instancePath:n+"/subGroupPolicyType",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="LeaderWorker"||r==="LeaderExcluded")){let s={instancePath:n+"/subGroupP\
olicyType",keyword:"enum",params:{allowedValues:ft.properties.subGroupPolicyType.enum}};e===null?e=[s]:e.push(s),t++}}if(i.
subGroupSize!==void 0){let r=i.subGroupSize;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+
"/subGroupSize",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){
if(r>2147483647||isNaN(r)){let s={instancePath:n+"/subGroupSize",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};
e===null?e=[s]:e.push(s),t++}if(r<1||isNaN(r)){let s={instancePath:n+"/subGroupSize",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[s]:e.push(s),t++}}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return $e.errors=e,t===0}function $i(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="name"||r==="namespace"||r==="labels"||r==="annotations"||r==="creation\
Timestamp")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),
t++}if(i.name!==void 0){let r=i.name;if(typeof r=="string"){if(m(r)<1){let s={instancePath:n+"/name",keyword:"minLength",
params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/name",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),t++}}if(i.creationTimestamp!==void 0&&i.creationTimestamp!==null){let r={instancePath:n+"/creat\
ionTimestamp",keyword:"type",params:{type:"null"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"typ\
e",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return $i.errors=e,t===0}var Be={type:"object",properties:{accessModes:{
type:"array",items:{type:"string",enum:["ReadWriteOnce","ReadOnlyMany","ReadWriteMany","ReadWriteOncePod"]}},storageClassName:{
type:"string"},volumeMode:{type:"string",enum:["Filesystem","Block"]},resources:{$ref:"#/definitions/VolumeResourceRequi\
rements"},selector:{},volumeName:{},dataSource:{},dataSourceRef:{},volumeAttributesClassName:{}},additionalProperties:!1};
function Ci(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!g.call(Be.properties,r)){let s={instancePath:n,keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.accessModes!==void 0){let r=i.accessModes;if(Array.isArray(
r)){let s=r.length;for(let o=0;o<s;o++){let y=r[o];if(typeof y!="string"){let u={instancePath:n+"/accessModes/"+o,keyword:"\
type",params:{type:"string"}};e===null?e=[u]:e.push(u),t++}if(!(y==="ReadWriteOnce"||y==="ReadOnlyMany"||y==="ReadWriteM\
any"||y==="ReadWriteOncePod")){let u={instancePath:n+"/accessModes/"+o,keyword:"enum",params:{allowedValues:Be.properties.
accessModes.items.enum}};e===null?e=[u]:e.push(u),t++}}}else{let s={instancePath:n+"/accessModes",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.storageClassName!==void 0&&typeof i.storageClassName!="string"){let r={
instancePath:n+"/storageClassName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.volumeMode!==
void 0){let r=i.volumeMode;if(typeof r!="string"){let s={instancePath:n+"/volumeMode",keyword:"type",params:{type:"strin\
g"}};e===null?e=[s]:e.push(s),t++}if(!(r==="Filesystem"||r==="Block")){let s={instancePath:n+"/volumeMode",keyword:"enum",
params:{allowedValues:Be.properties.volumeMode.enum}};e===null?e=[s]:e.push(s),t++}}i.resources!==void 0&&(De(i.resources,
{instancePath:n+"/resources",parentData:i,parentDataProperty:"resources",rootData:p})||(e=l(e,De.errors),t=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ci.errors=e,t===0}function Ce(i,{
instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.metadata===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[r]:
e.push(r),t++}if(i.spec===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"spec"}};e===null?e=[
r]:e.push(r),t++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec"||r==="status")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}i.metadata!==void 0&&($i(i.metadata,
{instancePath:n+"/metadata",parentData:i,parentDataProperty:"metadata",rootData:p})||(e=l(e,$i.errors),t=e.length)),i.spec!==
void 0&&(Ci(i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"spec",rootData:p})||(e=l(e,Ci.errors),t=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ce.errors=e,t===0}var ss={
type:"object",properties:{whenDeleted:{type:"string",enum:["Retain","Delete",""]},whenScaled:{type:"string",enum:["Retai\
n","Delete",""]}},additionalProperties:!1};function Ee(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="whenDeleted"||r==="whenScaled")){let s={
instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.whenDeleted!==
void 0){let r=i.whenDeleted;if(typeof r!="string"){let s={instancePath:n+"/whenDeleted",keyword:"type",params:{type:"str\
ing"}};e===null?e=[s]:e.push(s),t++}if(!(r==="Retain"||r==="Delete"||r==="")){let s={instancePath:n+"/whenDeleted",keyword:"\
enum",params:{allowedValues:ss.properties.whenDeleted.enum}};e===null?e=[s]:e.push(s),t++}}if(i.whenScaled!==void 0){let r=i.
whenScaled;if(typeof r!="string"){let s={instancePath:n+"/whenScaled",keyword:"type",params:{type:"string"}};e===null?e=
[s]:e.push(s),t++}if(!(r==="Retain"||r==="Delete"||r==="")){let s={instancePath:n+"/whenScaled",keyword:"enum",params:{allowedValues:ss.
properties.whenScaled.enum}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"obje\
ct"}};e===null?e=[r]:e.push(r),t++}return Ee.errors=e,t===0}function Ei(i,{instancePath:n="",parentData:a,parentDataProperty:f,
rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.workerTemplate===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"workerTemplate"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="size"||
r==="leaderTemplate"||r==="workerTemplate"||r==="restartPolicy"||r==="subGroupPolicy"||r==="volumeClaimTemplates"||r==="\
persistentVolumeClaimRetentionPolicy")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.size!==void 0){let r=i.size;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
let s={instancePath:n+"/size",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&
isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/size",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};
e===null?e=[s]:e.push(s),t++}if(r<1||isNaN(r)){let s={instancePath:n+"/size",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[s]:e.push(s),t++}}}if(i.leaderTemplate!==void 0&&(O(i.leaderTemplate,{instancePath:n+"/leaderTemplate",parentData:i,
parentDataProperty:"leaderTemplate",rootData:p})||(e=l(e,O.errors),t=e.length)),i.workerTemplate!==void 0&&(O(i.workerTemplate,
{instancePath:n+"/workerTemplate",parentData:i,parentDataProperty:"workerTemplate",rootData:p})||(e=l(e,O.errors),t=e.length)),
i.restartPolicy!==void 0){let r=i.restartPolicy;if(typeof r!="string"){let s={instancePath:n+"/restartPolicy",keyword:"t\
ype",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="RecreateGroupOnPodRestart"||r==="RecreateGroupAfterS\
tart"||r==="None"||r==="Default"||r==="")){let s={instancePath:n+"/restartPolicy",keyword:"enum",params:{allowedValues:at.
properties.restartPolicy.enum}};e===null?e=[s]:e.push(s),t++}}if(i.subGroupPolicy!==void 0&&($e(i.subGroupPolicy,{instancePath:n+
"/subGroupPolicy",parentData:i,parentDataProperty:"subGroupPolicy",rootData:p})||(e=l(e,$e.errors),t=e.length)),i.volumeClaimTemplates!==
void 0){let r=i.volumeClaimTemplates;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)Ce(r[o],{instancePath:n+"/v\
olumeClaimTemplates/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,Ce.errors),t=e.length)}else{let s={instancePath:n+
"/volumeClaimTemplates",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}i.persistentVolumeClaimRetentionPolicy!==
void 0&&(Ee(i.persistentVolumeClaimRetentionPolicy,{instancePath:n+"/persistentVolumeClaimRetentionPolicy",parentData:i,
parentDataProperty:"persistentVolumeClaimRetentionPolicy",rootData:p})||(e=l(e,Ee.errors),t=e.length))}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ei.errors=e,t===0}var yt={type:"object",properties:{
type:{type:"string",enum:["RollingUpdate",""]},rollingUpdateConfiguration:{$ref:"#/definitions/LeaderWorkerRollingUpdate"}},
additionalProperties:!1},ts={type:"object",properties:{partition:{type:"integer",minimum:0,maximum:2147483647},maxUnavailable:{
type:["integer","string"]},maxSurge:{type:["integer","string"]}},additionalProperties:!1};function Fi(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="partition"||r==="maxUnavailable"||r==="maxSurge")){let s={instancePath:n,keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.partition!==void 0){let r=i.partition;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/partition",keyword:"type",params:{type:"integer"}};e===null?e=[
s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/partition",keyword:"\
maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<0||isNaN(r)){let s={instancePath:n+
"/partition",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}}if(i.maxUnavailable!==void 0){
let r=i.maxUnavailable;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"){let s={instancePath:n+
"/maxUnavailable",keyword:"type",params:{type:ts.properties.maxUnavailable.type}};e===null?e=[s]:e.push(s),t++}}if(i.maxSurge!==
void 0){let r=i.maxSurge;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"){let s={instancePath:n+
"/maxSurge",keyword:"type",params:{type:ts.properties.maxSurge.type}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Fi.errors=e,t===0}function Fe(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="type"||r==="rollingUpdateConfiguration")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.type!==void 0){let r=i.type;if(typeof r!="string"){let s={instancePath:n+"/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="RollingUpdate"||r==="")){let s={instancePath:n+"/ty\
pe",keyword:"enum",params:{allowedValues:yt.properties.type.enum}};e===null?e=[s]:e.push(s),t++}}i.rollingUpdateConfiguration!==
void 0&&(Fi(i.rollingUpdateConfiguration,{instancePath:n+"/rollingUpdateConfiguration",parentData:i,parentDataProperty:"\
rollingUpdateConfiguration",rootData:p})||(e=l(e,Fi.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return Fe.errors=e,t===0}var ut={type:"object",properties:{subdomainPolicy:{
type:"string",enum:["Shared","UniquePerReplica"]}},additionalProperties:!1};function Ve(i,{instancePath:n="",parentData:a,
parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(r!==
"subdomainPolicy"){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.
push(s),t++}if(i.subdomainPolicy!==void 0){let r=i.subdomainPolicy;if(typeof r!="string"){let s={instancePath:n+"/subdom\
ainPolicy",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="Shared"||r==="UniquePerReplica")){
let s={instancePath:n+"/subdomainPolicy",keyword:"enum",params:{allowedValues:ut.properties.subdomainPolicy.enum}};e===null?
e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ve.
errors=e,t===0}function Vi(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.leaderWorkerTemplate===void 0){let r={instancePath:n,keyword:"required",params:{
missingProperty:"leaderWorkerTemplate"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="replicas"||r==="leaderWor\
kerTemplate"||r==="rolloutStrategy"||r==="startupPolicy"||r==="networkConfig")){let s={instancePath:n,keyword:"additiona\
lProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.replicas!==void 0){let r=i.replicas;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/replicas",keyword:"type",params:{type:"integer"}};e===
null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/replicas",
keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<0||isNaN(r)){let s={instancePath:n+
"/replicas",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}}if(i.leaderWorkerTemplate!==
void 0&&(Ei(i.leaderWorkerTemplate,{instancePath:n+"/leaderWorkerTemplate",parentData:i,parentDataProperty:"leaderWorker\
Template",rootData:p})||(e=l(e,Ei.errors),t=e.length)),i.rolloutStrategy!==void 0&&(Fe(i.rolloutStrategy,{instancePath:n+
"/rolloutStrategy",parentData:i,parentDataProperty:"rolloutStrategy",rootData:p})||(e=l(e,Fe.errors),t=e.length)),i.startupPolicy!==
void 0){let r=i.startupPolicy;if(typeof r!="string"){let s={instancePath:n+"/startupPolicy",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="LeaderCreated"||r==="LeaderReady")){let s={instancePath:n+"/startupPoli\
cy",keyword:"enum",params:{allowedValues:lt.properties.startupPolicy.enum}};e===null?e=[s]:e.push(s),t++}}i.networkConfig!==
void 0&&(Ve(i.networkConfig,{instancePath:n+"/networkConfig",parentData:i,parentDataProperty:"networkConfig",rootData:p})||
(e=l(e,Ve.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
t++}return Vi.errors=e,t===0}function ms(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,
t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===void 0){let r={instancePath:n,keyword:"required",params:{
missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(i.metadata===void 0){let r={instancePath:n,keyword:"req\
uired",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(r),t++}if(i.spec===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||
r==="metadata"||r==="spec"||r==="status")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0){let r=i.apiVersion;if(typeof r!="string"){let s={instancePath:n+"\
/apiVersion",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="leaderworkerset.x-k8s.io/v1"){let s={
instancePath:n+"/apiVersion",keyword:"enum",params:{allowedValues:is.properties.apiVersion.enum}};e===null?e=[s]:e.push(
s),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let s={instancePath:n+"/kind",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}if(r!=="LeaderWorkerSet"){let s={instancePath:n+"/kind",keyword:"enum",params:{allowedValues:is.
properties.kind.enum}};e===null?e=[s]:e.push(s),t++}}i.metadata!==void 0&&(Re(i.metadata,{instancePath:n+"/metadata",parentData:i,
parentDataProperty:"metadata",rootData:p})||(e=l(e,Re.errors),t=e.length)),i.spec!==void 0&&(Vi(i.spec,{instancePath:n+"\
/spec",parentData:i,parentDataProperty:"spec",rootData:p})||(e=l(e,Vi.errors),t=e.length))}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ms.errors=e,t===0}var mt=cs;function cs(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.spec===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="metadata"||r==="spec")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===
null?e=[s]:e.push(s),t++}i.metadata!==void 0&&(j(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"\
metadata",rootData:p})||(e=l(e,j.errors),t=e.length)),i.spec!==void 0&&($(i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"\
spec",rootData:p})||(e=l(e,$.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),t++}return cs.errors=e,t===0}var ct=ds,ns={type:"object",required:["apiVersion","kind","metadata","\
spec"],properties:{apiVersion:{type:"string",enum:["workload.matrixinfer.ai/v1alpha1"]},kind:{type:"string",enum:["Model\
Infer"]},metadata:{$ref:"#/definitions/ModelInferMetadata"},spec:{$ref:"#/definitions/ModelInferSpec@1.36"},status:{}},additionalProperties:!1},
dt={type:"object",required:["schedulerName","template"],properties:{replicas:{type:"integer",minimum:0,maximum:2147483647},
schedulerName:{type:"string"},recoveryPolicy:{type:"string",enum:["RoleRecreate","InferGroupRecreate","None"]},rolloutStrategy:{
$ref:"#/definitions/RolloutStrategy"},topologySpreadConstraints:{type:"array",items:{$ref:"#/definitions/TopologySpreadC\
onstraint"}},template:{$ref:"#/definitions/GroupTemplate@1.36"}},additionalProperties:!1};var Me={type:"object",required:["containers"],properties:{activeDeadlineSeconds:{type:"integer",minimum:-9223372036854776e3,
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
#/definitions/TopologySpreadConstraint"}},volumes:{type:"array",items:{$ref:"#/definitions/Volume"}}},additionalProperties:!1};function Gi(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(r!=="podGroupName"){let s={instancePath:n,keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.podGroupName!==void 0&&typeof i.podGroupName!="string"){let r={
instancePath:n+"/podGroupName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Gi.errors=e,t===0}function C(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.containers===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"containers"}};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!g.call(Me.properties,r)){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[s]:e.push(s),t++}if(i.activeDeadlineSeconds!==void 0){let r=i.activeDeadlineSeconds;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/activeDeadlineSeconds",keyword:"type",params:{type:"integer"}};e===null?
e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r<-9223372036854776e3||isNaN(r)){let s={instancePath:n+"/acti\
veDeadlineSeconds",keyword:"minimum",params:{comparison:">=",limit:-9223372036854776e3}};e===null?e=[s]:e.push(s),t++}if(r>=
9223372036854776e3||isNaN(r)){let s={instancePath:n+"/activeDeadlineSeconds",keyword:"exclusiveMaximum",params:{comparison:"\
<",limit:9223372036854776e3}};e===null?e=[s]:e.push(s),t++}}}if(i.affinity!==void 0&&(H(i.affinity,{instancePath:n+"/aff\
inity",parentData:i,parentDataProperty:"affinity",rootData:p})||(e=l(e,H.errors),t=e.length)),i.automountServiceAccountToken!==
void 0&&typeof i.automountServiceAccountToken!="boolean"){let r={instancePath:n+"/automountServiceAccountToken",keyword:"\
type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.containers!==void 0){let r=i.containers;if(Array.isArray(
r)){let s=r.length;for(let o=0;o<s;o++)b(r[o],{instancePath:n+"/containers/"+o,parentData:r,parentDataProperty:o,rootData:p})||
(e=l(e,b.errors),t=e.length)}else{let s={instancePath:n+"/containers",keyword:"type",params:{type:"array"}};e===null?e=[
s]:e.push(s),t++}}if(i.dnsConfig!==void 0&&(ue(i.dnsConfig,{instancePath:n+"/dnsConfig",parentData:i,parentDataProperty:"\
dnsConfig",rootData:p})||(e=l(e,ue.errors),t=e.length)),i.dnsPolicy!==void 0){let r=i.dnsPolicy;if(typeof r!="string"){let s={
instancePath:n+"/dnsPolicy",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="ClusterFirst"||
r==="ClusterFirstWithHostNet"||r==="Default"||r==="None"||r==="")){let s={instancePath:n+"/dnsPolicy",keyword:"enum",params:{
allowedValues:Me.properties.dnsPolicy.enum}};e===null?e=[s]:e.push(s),t++}}if(i.enableServiceLinks!==void 0&&typeof i.enableServiceLinks!=
"boolean"){let r={instancePath:n+"/enableServiceLinks",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),
t++}if(i.ephemeralContainers!==void 0){let r=i.ephemeralContainers;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)
me(r[o],{instancePath:n+"/ephemeralContainers/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,me.errors),t=e.
length)}else{let s={instancePath:n+"/ephemeralContainers",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),
t++}}if(i.hostAliases!==void 0){let r=i.hostAliases;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)ce(r[o],{instancePath:n+
"/hostAliases/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,ce.errors),t=e.length)}else{let s={instancePath:n+
"/hostAliases",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.hostIPC!==void 0&&typeof i.hostIPC!=
"boolean"){let r={instancePath:n+"/hostIPC",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.hostNetwork!==
void 0&&typeof i.hostNetwork!="boolean"){let r={instancePath:n+"/hostNetwork",keyword:"type",params:{type:"boolean"}};e===
null?e=[r]:e.push(r),t++}if(i.hostPID!==void 0&&typeof i.hostPID!="boolean"){let r={instancePath:n+"/hostPID",keyword:"t\
ype",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.hostUsers!==void 0&&typeof i.hostUsers!="boolean"){let r={
instancePath:n+"/hostUsers",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.hostname!==void 0&&
typeof i.hostname!="string"){let r={instancePath:n+"/hostname",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}if(i.hostnameOverride!==void 0&&typeof i.hostnameOverride!="string"){let r={instancePath:n+"/hostnameOverride",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.imagePullSecrets!==void 0){let r=i.imagePullSecrets;if(Array.
isArray(r)){let s=r.length;for(let o=0;o<s;o++)d(r[o],{instancePath:n+"/imagePullSecrets/"+o,parentData:r,parentDataProperty:o,
rootData:p})||(e=l(e,d.errors),t=e.length)}else{let s={instancePath:n+"/imagePullSecrets",keyword:"type",params:{type:"a\
rray"}};e===null?e=[s]:e.push(s),t++}}if(i.initContainers!==void 0){let r=i.initContainers;if(Array.isArray(r)){let s=r.
length;for(let o=0;o<s;o++)b(r[o],{instancePath:n+"/initContainers/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=
l(e,b.errors),t=e.length)}else{let s={instancePath:n+"/initContainers",keyword:"type",params:{type:"array"}};e===null?e=
[s]:e.push(s),t++}}if(i.nodeName!==void 0&&typeof i.nodeName!="string"){let r={instancePath:n+"/nodeName",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.nodeSelector!==void 0){let r=i.nodeSelector;if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){for(let s in r)if(typeof r[s]!="string"){let o={instancePath:n+"/nodeSelector/"+s.replace(/~/g,
"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}else{let s={instancePath:n+
"/nodeSelector",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(i.os!==void 0&&(de(i.os,{instancePath:n+
"/os",parentData:i,parentDataProperty:"os",rootData:p})||(e=l(e,de.errors),t=e.length)),i.overhead!==void 0){let r=i.overhead;
if(r&&typeof r=="object"&&!Array.isArray(r))for(let s in r)h(r[s],{instancePath:n+"/overhead/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:r,parentDataProperty:s,rootData:p})||(e=l(e,h.errors),t=e.length);else{let s={instancePath:n+"/ov\
erhead",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(i.preemptionPolicy!==void 0){let r=i.preemptionPolicy;
if(typeof r!="string"){let s={instancePath:n+"/preemptionPolicy",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.
push(s),t++}if(!(r==="Never"||r==="PreemptLowerPriority")){let s={instancePath:n+"/preemptionPolicy",keyword:"enum",params:{
allowedValues:Me.properties.preemptionPolicy.enum}};e===null?e=[s]:e.push(s),t++}}if(i.priority!==void 0){let r=i.priority;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/priority",keyword:"type",params:{type:"\
integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+
"/priority",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||
isNaN(r)){let s={instancePath:n+"/priority",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:
e.push(s),t++}}}if(i.priorityClassName!==void 0&&typeof i.priorityClassName!="string"){let r={instancePath:n+"/priorityC\
lassName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.readinessGates!==void 0){let r=i.readinessGates;
if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)ge(r[o],{instancePath:n+"/readinessGates/"+o,parentData:r,parentDataProperty:o,
rootData:p})||(e=l(e,ge.errors),t=e.length)}else{let s={instancePath:n+"/readinessGates",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[s]:e.push(s),t++}}if(i.resourceClaims!==void 0){let r=i.resourceClaims;if(Array.isArray(r)){let s=r.length;
for(let o=0;o<s;o++)he(r[o],{instancePath:n+"/resourceClaims/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,
he.errors),t=e.length)}else{let s={instancePath:n+"/resourceClaims",keyword:"type",params:{type:"array"}};e===null?e=[s]:
e.push(s),t++}}if(i.resources!==void 0&&(S(i.resources,{instancePath:n+"/resources",parentData:i,parentDataProperty:"res\
ources",rootData:p})||(e=l(e,S.errors),t=e.length)),i.restartPolicy!==void 0){let r=i.restartPolicy;if(typeof r!="string"){
let s={instancePath:n+"/restartPolicy",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="Alw\
ays"||r==="Never"||r==="OnFailure"||r==="")){let s={instancePath:n+"/restartPolicy",keyword:"enum",params:{allowedValues:Me.
properties.restartPolicy.enum}};e===null?e=[s]:e.push(s),t++}}if(i.runtimeClassName!==void 0&&typeof i.runtimeClassName!=
"string"){let r={instancePath:n+"/runtimeClassName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
if(i.schedulerName!==void 0&&typeof i.schedulerName!="string"){let r={instancePath:n+"/schedulerName",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.schedulingGates!==void 0){let r=i.schedulingGates;if(Array.isArray(r)){
let s=r.length;for(let o=0;o<s;o++)ke(r[o],{instancePath:n+"/schedulingGates/"+o,parentData:r,parentDataProperty:o,rootData:p})||
(e=l(e,ke.errors),t=e.length)}else{let s={instancePath:n+"/schedulingGates",keyword:"type",params:{type:"array"}};e===null?
e=[s]:e.push(s),t++}}if(i.schedulingGroup!==void 0&&(Gi(i.schedulingGroup,{instancePath:n+"/schedulingGroup",parentData:i,
parentDataProperty:"schedulingGroup",rootData:p})||(e=l(e,Gi.errors),t=e.length)),i.securityContext!==void 0&&(we(i.securityContext,
{instancePath:n+"/securityContext",parentData:i,parentDataProperty:"securityContext",rootData:p})||(e=l(e,we.errors),t=e.
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
void 0){let r=i.tolerations;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)Pe(r[o],{instancePath:n+"/toleration\
s/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,Pe.errors),t=e.length)}else{let s={instancePath:n+"/tolerat\
ions",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.topologySpreadConstraints!==void 0){let r=i.
topologySpreadConstraints;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)A(r[o],{instancePath:n+"/topologySprea\
dConstraints/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,A.errors),t=e.length)}else{let s={instancePath:n+
"/topologySpreadConstraints",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.volumes!==void 0){
let r=i.volumes;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)ve(r[o],{instancePath:n+"/volumes/"+o,parentData:r,
parentDataProperty:o,rootData:p})||(e=l(e,ve.errors),t=e.length)}else{let s={instancePath:n+"/volumes",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return C.errors=e,t===0}function v(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.spec===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="metadata"||r==="spec")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}i.metadata!==void 0&&(j(i.metadata,
{instancePath:n+"/metadata",parentData:i,parentDataProperty:"metadata",rootData:p})||(e=l(e,j.errors),t=e.length)),i.spec!==
void 0&&(C(i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"spec",rootData:p})||(e=l(e,C.errors),t=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return v.errors=e,t===0}function Mi(i,{
instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(
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
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Mi.errors=e,t===0}function Oi(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.roles===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"roles"}};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="roles"||r==="gangSchedule"||r==="restartGracePeriodSeconds")){let s={instancePath:n,keyword:"additionalPropert\
ies",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.roles!==void 0){let r=i.roles;if(Array.isArray(r)){
if(r.length>4){let o={instancePath:n+"/roles",keyword:"maxItems",params:{limit:4}};e===null?e=[o]:e.push(o),t++}if(r.length<
1){let o={instancePath:n+"/roles",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),t++}let s=r.length;for(let o=0;o<
s;o++)Mi(r[o],{instancePath:n+"/roles/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,Mi.errors),t=e.length)}else{
let s={instancePath:n+"/roles",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.gangSchedule!==void 0&&
(Ae(i.gangSchedule,{instancePath:n+"/gangSchedule",parentData:i,parentDataProperty:"gangSchedule",rootData:p})||(e=l(e,Ae.
errors),t=e.length)),i.restartGracePeriodSeconds!==void 0){let r=i.restartGracePeriodSeconds;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/restartGracePeriodSeconds",keyword:"type",params:{type:"integer"}};
e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let s={instancePath:n+"/restartGraceP\
eriodSeconds",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}if(r>=9223372036854776e3||
isNaN(r)){let s={instancePath:n+"/restartGracePeriodSeconds",keyword:"exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};
e===null?e=[s]:e.push(s),t++}}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return Oi.errors=e,t===0}function Li(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,
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
leRecreate"||r==="InferGroupRecreate"||r==="None")){let s={instancePath:n+"/recoveryPolicy",keyword:"enum",params:{allowedValues:dt.
properties.recoveryPolicy.enum}};e===null?e=[s]:e.push(s),t++}}if(i.rolloutStrategy!==void 0&&(z(i.rolloutStrategy,{instancePath:n+
"/rolloutStrategy",parentData:i,parentDataProperty:"rolloutStrategy",rootData:p})||(e=l(e,z.errors),t=e.length)),i.topologySpreadConstraints!==
void 0){let r=i.topologySpreadConstraints;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)A(r[o],{instancePath:n+
"/topologySpreadConstraints/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,A.errors),t=e.length)}else{let s={
instancePath:n+"/topologySpreadConstraints",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}i.template!==
void 0&&(Oi(i.template,{instancePath:n+"/template",parentData:i,parentDataProperty:"template",rootData:p})||(e=l(e,Oi.errors),
t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Li.errors=
e,t===0}function ds(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.apiVersion===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
apiVersion"}};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[r]:e.push(r),t++}if(i.metadata===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
metadata"}};e===null?e=[r]:e.push(r),t++}if(i.spec===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
spec"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec"||r==="\
status")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}
if(i.apiVersion!==void 0){let r=i.apiVersion;if(typeof r!="string"){let s={instancePath:n+"/apiVersion",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="workload.matrixinfer.ai/v1alpha1"){let s={instancePath:n+"/apiVersi\
on",keyword:"enum",params:{allowedValues:ns.properties.apiVersion.enum}};e===null?e=[s]:e.push(s),t++}}if(i.kind!==void 0){
let r=i.kind;if(typeof r!="string"){let s={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===null?e=[s]:
e.push(s),t++}if(r!=="ModelInfer"){let s={instancePath:n+"/kind",keyword:"enum",params:{allowedValues:ns.properties.kind.
enum}};e===null?e=[s]:e.push(s),t++}}i.metadata!==void 0&&(U(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"\
metadata",rootData:p})||(e=l(e,U.errors),t=e.length)),i.spec!==void 0&&(Li(i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"\
spec",rootData:p})||(e=l(e,Li.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),t++}return ds.errors=e,t===0}var gt=gs,os={type:"object",required:["apiVersion","kind","metadata","\
spec"],properties:{apiVersion:{type:"string",enum:["workload.serving.volcano.sh/v1alpha1"]},kind:{type:"string",enum:["M\
odelServing"]},metadata:{$ref:"#/definitions/ModelServingMetadata"},spec:{$ref:"#/definitions/ModelServingSpec@1.36"},status:{}},
additionalProperties:!1},ht={type:"object",required:["template"],properties:{replicas:{type:"integer",minimum:0,maximum:2147483647},
schedulerName:{type:"string"},plugins:{type:"array",items:{$ref:"#/definitions/ServingPlugin"}},recoveryPolicy:{type:"st\
ring",enum:["RoleRecreate","ServingGroupRecreate","None"]},rolloutStrategy:{$ref:"#/definitions/ServingRolloutStrategy"},
template:{$ref:"#/definitions/ServingGroupTemplate@1.36"}},additionalProperties:!1};var ps={type:"object",required:["name","entryTemplate","workerReplicas"],properties:{name:{$ref:"#/definitions/RoleName"},
replicas:{type:"integer",minimum:0,maximum:2147483647},entryTemplate:{$ref:"#/definitions/PodTemplate@1.36"},workerReplicas:{
type:"integer",minimum:0,maximum:2147483647},workerTemplate:{$ref:"#/definitions/PodTemplate@1.36"},maxUnavailable:{type:[
"integer","string"]},partition:{type:["integer","string"]}},additionalProperties:!1};function Ii(i,{instancePath:n="",parentData:a,
parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let r={
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
"/maxUnavailable",keyword:"type",params:{type:ps.properties.maxUnavailable.type}};e===null?e=[s]:e.push(s),t++}}if(i.partition!==
void 0){let r=i.partition;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"){let s={instancePath:n+
"/partition",keyword:"type",params:{type:ps.properties.partition.type}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ii.errors=e,t===0}function Ui(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.roles===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"roles"}};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="roles"||r==="gangPolicy"||r==="networkTopology"||r==="restartGracePeriodSeconds")){let s={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.roles!==void 0){let r=i.roles;if(Array.
isArray(r)){if(r.length>4){let o={instancePath:n+"/roles",keyword:"maxItems",params:{limit:4}};e===null?e=[o]:e.push(o),
t++}if(r.length<1){let o={instancePath:n+"/roles",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),t++}let s=r.
length;for(let o=0;o<s;o++)Ii(r[o],{instancePath:n+"/roles/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,Ii.
errors),t=e.length)}else{let s={instancePath:n+"/roles",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}
if(i.gangPolicy!==void 0&&(xe(i.gangPolicy,{instancePath:n+"/gangPolicy",parentData:i,parentDataProperty:"gangPolicy",rootData:p})||
(e=l(e,xe.errors),t=e.length)),i.networkTopology!==void 0&&(Te(i.networkTopology,{instancePath:n+"/networkTopology",parentData:i,
parentDataProperty:"networkTopology",rootData:p})||(e=l(e,Te.errors),t=e.length)),i.restartGracePeriodSeconds!==void 0){
let r=i.restartGracePeriodSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/rest\
artGracePeriodSeconds",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(
r)){if(r<-9223372036854776e3||isNaN(r)){let s={instancePath:n+"/restartGracePeriodSeconds",keyword:"minimum",params:{comparison:"\
>=",limit:-9223372036854776e3}};e===null?e=[s]:e.push(s),t++}if(r>=9223372036854776e3||isNaN(r)){let s={instancePath:n+"\
/restartGracePeriodSeconds",keyword:"exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};e===null?e=[s]:
e.push(s),t++}}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ui.
errors=e,t===0}function zi(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.template===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
template"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="replicas"||r==="schedulerName"||r==="plugins"||r==="re\
coveryPolicy"||r==="rolloutStrategy"||r==="template")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.replicas!==void 0){let r=i.replicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let s={instancePath:n+"/replicas",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r==
"number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/replicas",keyword:"maximum",params:{comparison:"\
<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<0||isNaN(r)){let s={instancePath:n+"/replicas",keyword:"minimum",
params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}}if(i.schedulerName!==void 0&&typeof i.schedulerName!="s\
tring"){let r={instancePath:n+"/schedulerName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.
plugins!==void 0){let r=i.plugins;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)je(r[o],{instancePath:n+"/plug\
ins/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,je.errors),t=e.length)}else{let s={instancePath:n+"/plugi\
ns",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.recoveryPolicy!==void 0){let r=i.recoveryPolicy;
if(typeof r!="string"){let s={instancePath:n+"/recoveryPolicy",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),t++}if(!(r==="RoleRecreate"||r==="ServingGroupRecreate"||r==="None")){let s={instancePath:n+"/recoveryPolicy",keyword:"\
enum",params:{allowedValues:ht.properties.recoveryPolicy.enum}};e===null?e=[s]:e.push(s),t++}}i.rolloutStrategy!==void 0&&
(Se(i.rolloutStrategy,{instancePath:n+"/rolloutStrategy",parentData:i,parentDataProperty:"rolloutStrategy",rootData:p})||
(e=l(e,Se.errors),t=e.length)),i.template!==void 0&&(Ui(i.template,{instancePath:n+"/template",parentData:i,parentDataProperty:"\
template",rootData:p})||(e=l(e,Ui.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return zi.errors=e,t===0}function gs(i,{instancePath:n="",parentData:a,parentDataProperty:f,
rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(i.metadata===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(r),t++}if(i.spec===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiVersion"||r===
"kind"||r==="metadata"||r==="spec"||r==="status")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0){let r=i.apiVersion;if(typeof r!="string"){let s={instancePath:n+"\
/apiVersion",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="workload.serving.volcano.sh/v1a\
lpha1"){let s={instancePath:n+"/apiVersion",keyword:"enum",params:{allowedValues:os.properties.apiVersion.enum}};e===null?
e=[s]:e.push(s),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let s={instancePath:n+"/kind",keyword:"type",
params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="ModelServing"){let s={instancePath:n+"/kind",keyword:"enum",
params:{allowedValues:os.properties.kind.enum}};e===null?e=[s]:e.push(s),t++}}i.metadata!==void 0&&(Ne(i.metadata,{instancePath:n+
"/metadata",parentData:i,parentDataProperty:"metadata",rootData:p})||(e=l(e,Ne.errors),t=e.length)),i.spec!==void 0&&(zi(
i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"spec",rootData:p})||(e=l(e,zi.errors),t=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return gs.errors=e,t===0}var kt=hs,
ls={type:"object",required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{type:"string",enum:["leaderwo\
rkerset.x-k8s.io/v1"]},kind:{type:"string",enum:["LeaderWorkerSet"]},metadata:{$ref:"#/definitions/LeaderWorkerSetMetada\
ta"},spec:{$ref:"#/definitions/LeaderWorkerSetSpec@1.36"},status:{}},additionalProperties:!1},wt={type:"object",required:[
"leaderWorkerTemplate"],properties:{replicas:{type:"integer",minimum:0,maximum:2147483647},leaderWorkerTemplate:{$ref:"#\
/definitions/LeaderWorkerTemplate@1.36"},rolloutStrategy:{$ref:"#/definitions/LeaderWorkerRolloutStrategy"},startupPolicy:{
type:"string",enum:["LeaderCreated","LeaderReady"]},networkConfig:{$ref:"#/definitions/LeaderWorkerNetwork"}},additionalProperties:!1},
Pt={type:"object",required:["workerTemplate"],properties:{size:{type:"integer",minimum:1,maximum:2147483647},leaderTemplate:{
$ref:"#/definitions/LeaderWorkerPodTemplate@1.36"},workerTemplate:{$ref:"#/definitions/LeaderWorkerPodTemplate@1.36"},restartPolicy:{
type:"string",enum:["RecreateGroupOnPodRestart","RecreateGroupAfterStart","None","Default",""]},subGroupPolicy:{$ref:"#/\
definitions/LeaderWorkerSubGroups"},volumeClaimTemplates:{type:"array",items:{$ref:"#/definitions/LeaderWorkerClaim"}},persistentVolumeClaimRetentionPolicy:{
$ref:"#/definitions/LeaderWorkerRetention"}},additionalProperties:!1};function L(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){if(i.spec===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"spec"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="metadata"||r==="spec")){let s={instancePath:n,keyword:"additionalPrope\
rties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}i.metadata!==void 0&&(qe(i.metadata,{instancePath:n+"\
/metadata",parentData:i,parentDataProperty:"metadata",rootData:p})||(e=l(e,qe.errors),t=e.length)),i.spec!==void 0&&(C(i.
spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"spec",rootData:p})||(e=l(e,C.errors),t=e.length))}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return L.errors=e,t===0}function Wi(i,{
instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.workerTemplate===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"workerTemplate"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="size"||r==="leaderTemplate"||r==="workerTemplate"||r==="restartPolicy"||
r==="subGroupPolicy"||r==="volumeClaimTemplates"||r==="persistentVolumeClaimRetentionPolicy")){let s={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.size!==void 0){let r=i.size;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/size",keyword:"type",params:{type:"integer"}};e===null?
e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/size",keyword:"\
maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<1||isNaN(r)){let s={instancePath:n+
"/size",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[s]:e.push(s),t++}}}if(i.leaderTemplate!==void 0&&
(L(i.leaderTemplate,{instancePath:n+"/leaderTemplate",parentData:i,parentDataProperty:"leaderTemplate",rootData:p})||(e=
l(e,L.errors),t=e.length)),i.workerTemplate!==void 0&&(L(i.workerTemplate,{instancePath:n+"/workerTemplate",parentData:i,
parentDataProperty:"workerTemplate",rootData:p})||(e=l(e,L.errors),t=e.length)),i.restartPolicy!==void 0){let r=i.restartPolicy;
if(typeof r!="string"){let s={instancePath:n+"/restartPolicy",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),t++}if(!(r==="RecreateGroupOnPodRestart"||r==="RecreateGroupAfterStart"||r==="None"||r==="Default"||r==="")){let s={instancePath:n+
"/restartPolicy",keyword:"enum",params:{allowedValues:Pt.properties.restartPolicy.enum}};e===null?e=[s]:e.push(s),t++}}if(i.
subGroupPolicy!==void 0&&($e(i.subGroupPolicy,{instancePath:n+"/subGroupPolicy",parentData:i,parentDataProperty:"subGrou\
pPolicy",rootData:p})||(e=l(e,$e.errors),t=e.length)),i.volumeClaimTemplates!==void 0){let r=i.volumeClaimTemplates;if(Array.
isArray(r)){let s=r.length;for(let o=0;o<s;o++)Ce(r[o],{instancePath:n+"/volumeClaimTemplates/"+o,parentData:r,parentDataProperty:o,
rootData:p})||(e=l(e,Ce.errors),t=e.length)}else{let s={instancePath:n+"/volumeClaimTemplates",keyword:"type",params:{type:"\
array"}};e===null?e=[s]:e.push(s),t++}}i.persistentVolumeClaimRetentionPolicy!==void 0&&(Ee(i.persistentVolumeClaimRetentionPolicy,
{instancePath:n+"/persistentVolumeClaimRetentionPolicy",parentData:i,parentDataProperty:"persistentVolumeClaimRetentionP\
olicy",rootData:p})||(e=l(e,Ee.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),t++}return Wi.errors=e,t===0}function Ki(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.leaderWorkerTemplate===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"leaderWorkerTemplate"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="replica\
s"||r==="leaderWorkerTemplate"||r==="rolloutStrategy"||r==="startupPolicy"||r==="networkConfig")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.replicas!==void 0){let r=i.
replicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/replicas",keyword:"type",params:{
type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+
"/replicas",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<0||isNaN(r)){
let s={instancePath:n+"/replicas",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}}if(i.
leaderWorkerTemplate!==void 0&&(Wi(i.leaderWorkerTemplate,{instancePath:n+"/leaderWorkerTemplate",parentData:i,parentDataProperty:"\
leaderWorkerTemplate",rootData:p})||(e=l(e,Wi.errors),t=e.length)),i.rolloutStrategy!==void 0&&(Fe(i.rolloutStrategy,{instancePath:n+
"/rolloutStrategy",parentData:i,parentDataProperty:"rolloutStrategy",rootData:p})||(e=l(e,Fe.errors),t=e.length)),i.startupPolicy!==
void 0){let r=i.startupPolicy;if(typeof r!="string"){let s={instancePath:n+"/startupPolicy",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="LeaderCreated"||r==="LeaderReady")){let s={instancePath:n+"/startupPoli\
cy",keyword:"enum",params:{allowedValues:wt.properties.startupPolicy.enum}};e===null?e=[s]:e.push(s),t++}}i.networkConfig!==
void 0&&(Ve(i.networkConfig,{instancePath:n+"/networkConfig",parentData:i,parentDataProperty:"networkConfig",rootData:p})||
(e=l(e,Ve.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
t++}return Ki.errors=e,t===0}function hs(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,
t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===void 0){let r={instancePath:n,keyword:"required",params:{
missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(i.metadata===void 0){let r={instancePath:n,keyword:"req\
uired",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(r),t++}if(i.spec===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||
r==="metadata"||r==="spec"||r==="status")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0){let r=i.apiVersion;if(typeof r!="string"){let s={instancePath:n+"\
/apiVersion",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="leaderworkerset.x-k8s.io/v1"){let s={
instancePath:n+"/apiVersion",keyword:"enum",params:{allowedValues:ls.properties.apiVersion.enum}};e===null?e=[s]:e.push(
s),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let s={instancePath:n+"/kind",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}if(r!=="LeaderWorkerSet"){let s={instancePath:n+"/kind",keyword:"enum",params:{allowedValues:ls.
properties.kind.enum}};e===null?e=[s]:e.push(s),t++}}i.metadata!==void 0&&(Re(i.metadata,{instancePath:n+"/metadata",parentData:i,
parentDataProperty:"metadata",rootData:p})||(e=l(e,Re.errors),t=e.length)),i.spec!==void 0&&(Ki(i.spec,{instancePath:n+"\
/spec",parentData:i,parentDataProperty:"spec",rootData:p})||(e=l(e,Ki.errors),t=e.length))}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return hs.errors=e,t===0}var bt=ks;function ks(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.spec===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="metadata"||r==="spec")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===
null?e=[s]:e.push(s),t++}i.metadata!==void 0&&(j(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"\
metadata",rootData:p})||(e=l(e,j.errors),t=e.length)),i.spec!==void 0&&(C(i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"\
spec",rootData:p})||(e=l(e,C.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),t++}return ks.errors=e,t===0}function l(i,n){if(i===null)return n.slice();for(let a of n)i.push(a);
return i}var At={Project:Ps,Rollout:Ss,"ModelInfer@1.35":qs,"ModelServing@1.35":et,"LeaderWorkerSet@1.35":ot,"PodTemplat\
e@1.35":mt,"ModelInfer@1.36":ct,"ModelServing@1.36":gt,"LeaderWorkerSet@1.36":kt,"PodTemplate@1.36":bt};export{At as validators};
