// Made by scripts/generate.mjs; do not edit.
var jt=(i,n)=>()=>{try{return n||i((n={exports:{}}).exports,n),n.exports}catch(a){throw n=0,a}};var Yi=jt(ze=>{"use strict";Object.defineProperty(ze,"__esModule",{value:!0});function Xi(i){let n=i.length,a=0,f=0,p;for(;f<
n;)a++,p=i.charCodeAt(f++),p>=55296&&p<=56319&&f<n&&(p=i.charCodeAt(f),(p&64512)===56320&&f++);return a}ze.default=Xi;Xi.
code='require("ajv/dist/runtime/ucs2length").default'});var St=dt,R={type:"object",required:["apiVersion","kind"],properties:{apiVersion:{type:"string",enum:["flotilla.dev/v1al\
pha1"]},kind:{type:"string",enum:["Project"]},apps:{type:"array",maxItems:1e3,items:{type:"string",minLength:1},default:[
"apps/*/model-infer.yaml"]},companions:{$ref:"#/definitions/ProjectCompanions"},output:{type:"string",minLength:1},agents:{
type:"array",items:{type:"string",enum:["argocd","flux"]},default:["argocd","flux"]},promotion:{type:"string",enum:["pul\
l-request","automatic"]},handover:{type:"boolean"},disruptionBudgets:{type:"boolean"},crd:{type:"boolean"},kubernetes:{type:"\
string",enum:["1.35","1.36"]},compileTo:{type:["string","object"],pattern:"^(pods|workload)$",additionalProperties:{type:"\
string",enum:["pods","workload"]}},rollout:{$ref:"#/definitions/ProjectRollout"},gang:{$ref:"#/definitions/ProjectGang"},
limits:{$ref:"#/definitions/ProjectLimits"},drain:{type:"object",additionalProperties:{$ref:"#/definitions/ModelDrain"}},
argocd:{$ref:"#/definitions/ProjectArgocd"},flux:{$ref:"#/definitions/ProjectFlux"},policies:{$ref:"#/definitions/Projec\
tPolicies"},environments:{type:"array",maxItems:100,items:{$ref:"#/definitions/ProjectEnvironment"}}},additionalProperties:!1},
g=Object.prototype.hasOwnProperty,m=Yi().default,xt={type:"object",properties:{files:{type:"array",maxItems:100,items:{type:"\
string",minLength:1},default:["*.yaml","*.yml","*.json"]},inRevision:{type:"array",items:{type:"string",enum:["ConfigMap",
"Secret"]},default:[]}},additionalProperties:!1};function Xe(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="files"||r==="inRevision")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.files!==void 0){let r=i.
files;if(Array.isArray(r)){if(r.length>100){let o={instancePath:n+"/files",keyword:"maxItems",params:{limit:100}};e===null?
e=[o]:e.push(o),s++}let t=r.length;for(let o=0;o<t;o++){let y=r[o];if(typeof y=="string"){if(m(y)<1){let u={instancePath:n+
"/files/"+o,keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:n+"/files/"+o,keyword:"\
type",params:{type:"string"}};e===null?e=[u]:e.push(u),s++}}}else{let t={instancePath:n+"/files",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.inRevision!==void 0){let r=i.inRevision;if(Array.isArray(r)){let t=r.length;
for(let o=0;o<t;o++){let y=r[o];if(typeof y!="string"){let u={instancePath:n+"/inRevision/"+o,keyword:"type",params:{type:"\
string"}};e===null?e=[u]:e.push(u),s++}if(!(y==="ConfigMap"||y==="Secret")){let u={instancePath:n+"/inRevision/"+o,keyword:"\
enum",params:{allowedValues:xt.properties.inRevision.items.enum}};e===null?e=[u]:e.push(u),s++}}}else{let t={instancePath:n+
"/inRevision",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"t\
ype",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Xe.errors=e,s===0}var Tt={type:"object",properties:{stages:{
type:"array",maxItems:100,items:{type:["integer","string"],minimum:1,pattern:"^(100|[1-9][0-9]?)%$"}}},additionalProperties:!1},
Rt=new RegExp("^(100|[1-9][0-9]?)%$","u");function Ye(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(r!=="stages"){let t={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.stages!==void 0){let r=i.stages;if(Array.
isArray(r)){if(r.length>100){let o={instancePath:n+"/stages",keyword:"maxItems",params:{limit:100}};e===null?e=[o]:e.push(
o),s++}let t=r.length;for(let o=0;o<t;o++){let y=r[o];if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))&&typeof y!=
"string"){let u={instancePath:n+"/stages/"+o,keyword:"type",params:{type:Tt.properties.stages.items.type}};e===null?e=[u]:
e.push(u),s++}if(typeof y=="number"&&isFinite(y)&&(y<1||isNaN(y))){let u={instancePath:n+"/stages/"+o,keyword:"minimum",
params:{comparison:">=",limit:1}};e===null?e=[u]:e.push(u),s++}if(typeof y=="string"&&!Rt.test(y)){let u={instancePath:n+
"/stages/"+o,keyword:"pattern",params:{pattern:"^(100|[1-9][0-9]?)%$"}};e===null?e=[u]:e.push(u),s++}}}else{let t={instancePath:n+
"/stages",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ye.errors=e,s===0}var We={type:"object",properties:{taskKey:{
type:"string",enum:["roleReplica","role","revision"]},form:{type:"string",enum:["tasks","subGroups"]},formOf:{type:"obje\
ct",additionalProperties:{type:"string",enum:["tasks","subGroups"]}}},additionalProperties:!1};function er(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="taskKey"||r==="form"||r==="formOf")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.taskKey!==void 0){let r=i.taskKey;if(typeof r!="string"){let t={instancePath:n+"/taskK\
ey",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="roleReplica"||r==="role"||r==="revisio\
n")){let t={instancePath:n+"/taskKey",keyword:"enum",params:{allowedValues:We.properties.taskKey.enum}};e===null?e=[t]:e.
push(t),s++}}if(i.form!==void 0){let r=i.form;if(typeof r!="string"){let t={instancePath:n+"/form",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="tasks"||r==="subGroups")){let t={instancePath:n+"/form",keyword:"\
enum",params:{allowedValues:We.properties.form.enum}};e===null?e=[t]:e.push(t),s++}}if(i.formOf!==void 0){let r=i.formOf;
if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let o=r[t];if(typeof o!="string"){let y={instancePath:n+"/fo\
rmOf/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}if(!(o===
"tasks"||o==="subGroups")){let y={instancePath:n+"/formOf/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"enum",params:{
allowedValues:We.properties.formOf.additionalProperties.enum}};e===null?e=[y]:e.push(y),s++}}else{let t={instancePath:n+
"/formOf",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return er.errors=e,s===0}function rr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(r!=="pods"){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.pods!==void 0){let r=i.pods;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
let t={instancePath:n+"/pods",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&
isFinite(r)){if(r>1e6||isNaN(r)){let t={instancePath:n+"/pods",keyword:"maximum",params:{comparison:"<=",limit:1e6}};e===
null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:n+"/pods",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[t]:e.push(t),s++}}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),s++}return rr.errors=e,s===0}var qt={type:"string",enum:["vllm","sglang","tensorrt-llm","none"]};function $(i,{instancePath:n="",parentData:a,parentDataProperty:f,
rootData:p=i}={}){let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),s++}if(!(i==="vllm"||i==="sglang"||i==="tensorrt-llm"||i==="none")){let r={instancePath:n,keyword:"\
enum",params:{allowedValues:qt.enum}};e===null?e=[r]:e.push(r),s++}return $.errors=e,s===0}function E(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(Array.isArray(i)){
if(i.length<1){let t={instancePath:n,keyword:"minItems",params:{limit:1}};e===null?e=[t]:e.push(t),s++}let r=i.length;for(let t=0;t<
r;t++)if(typeof i[t]!="string"){let o={instancePath:n+"/"+t,keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),s++}return E.errors=e,
s===0}function C(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(!(typeof i=="numbe\
r"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let r={instancePath:n,keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(
r),s++}if(typeof i=="number"&&isFinite(i)){if(i>65535||isNaN(i)){let r={instancePath:n,keyword:"maximum",params:{comparison:"\
<=",limit:65535}};e===null?e=[r]:e.push(r),s++}if(i<1||isNaN(i)){let r={instancePath:n,keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[r]:e.push(r),s++}}return C.errors=e,s===0}function W(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){for(let r in i)if(!(r==="metrics"||r==="command"||r==="port")){let t={instancePath:n,keyword:"ad\
ditionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}i.metrics!==void 0&&($(i.metrics,{instancePath:n+
"/metrics",parentData:i,parentDataProperty:"metrics",rootData:p})||(e=l(e,$.errors),s=e.length)),i.command!==void 0&&(E(
i.command,{instancePath:n+"/command",parentData:i,parentDataProperty:"command",rootData:p})||(e=l(e,E.errors),s=e.length)),
i.port!==void 0&&(C(i.port,{instancePath:n+"/port",parentData:i,parentDataProperty:"port",rootData:p})||(e=l(e,C.errors),
s=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return W.errors=
e,s===0}function ir(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i==
"object"&&!Array.isArray(i)){for(let r in i)if(!(r==="timeout"||r==="propagation"||r==="metrics"||r==="command"||r==="po\
rt"||r==="roles")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.
push(t),s++}if(i.timeout!==void 0){let r=i.timeout;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+
"/timeout",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>
86400||isNaN(r)){let t={instancePath:n+"/timeout",keyword:"maximum",params:{comparison:"<=",limit:86400}};e===null?e=[t]:
e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:n+"/timeout",keyword:"minimum",params:{comparison:">=",limit:1}};e===
null?e=[t]:e.push(t),s++}}}if(i.propagation!==void 0){let r=i.propagation;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let t={instancePath:n+"/propagation",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r==
"number"&&isFinite(r)){if(r>3600||isNaN(r)){let t={instancePath:n+"/propagation",keyword:"maximum",params:{comparison:"<\
=",limit:3600}};e===null?e=[t]:e.push(t),s++}if(r<0||isNaN(r)){let t={instancePath:n+"/propagation",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[t]:e.push(t),s++}}}if(i.metrics!==void 0&&($(i.metrics,{instancePath:n+"/metrics",
parentData:i,parentDataProperty:"metrics",rootData:p})||(e=l(e,$.errors),s=e.length)),i.command!==void 0&&(E(i.command,{
instancePath:n+"/command",parentData:i,parentDataProperty:"command",rootData:p})||(e=l(e,E.errors),s=e.length)),i.port!==
void 0&&(C(i.port,{instancePath:n+"/port",parentData:i,parentDataProperty:"port",rootData:p})||(e=l(e,C.errors),s=e.length)),
i.roles!==void 0){let r=i.roles;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r)W(r[t],{instancePath:n+"/role\
s/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:t,rootData:p})||(e=l(e,W.errors),s=e.length);else{
let t={instancePath:n+"/roles",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ir.errors=e,s===0}var $t={type:"string",enum:["model","group"]};function K(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}if(!(i==="model"||i==="group")){let r={instancePath:n,keyword:"enum",params:{allowedValues:$t.enum}};e===null?e=[
r]:e.push(r),s++}return K.errors=e,s===0}function tr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.repository===void 0){let r={instancePath:n,keyword:"req\
uired",params:{missingProperty:"repository"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="repository"||r==="br\
anch"||r==="path"||r==="project"||r==="namespace"||r==="split")){let t={instancePath:n,keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.repository!==void 0){let r=i.repository;if(typeof r=="string"){
if(m(r)<1){let t={instancePath:n+"/repository",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:n+"/repository",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(i.branch!==void 0){
let r=i.branch;if(typeof r=="string"){if(m(r)<1){let t={instancePath:n+"/branch",keyword:"minLength",params:{limit:1}};e===
null?e=[t]:e.push(t),s++}}else{let t={instancePath:n+"/branch",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),s++}}if(i.path!==void 0){let r=i.path;if(typeof r=="string"){if(m(r)<1){let t={instancePath:n+"/path",keyword:"minLen\
gth",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:n+"/path",keyword:"type",params:{type:"str\
ing"}};e===null?e=[t]:e.push(t),s++}}if(i.project!==void 0){let r=i.project;if(typeof r=="string"){if(m(r)<1){let t={instancePath:n+
"/project",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:n+"/project",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(i.namespace!==void 0){let r=i.namespace;if(typeof r=="str\
ing"){if(m(r)<1){let t={instancePath:n+"/namespace",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:n+"/namespace",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}i.split!==void 0&&
(K(i.split,{instancePath:n+"/split",parentData:i,parentDataProperty:"split",rootData:p})||(e=l(e,K.errors),s=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return tr.errors=e,s===0}function sr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="source"||r==="path"||r==="namespace"||r==="split")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.source!==void 0){let r=i.
source;if(typeof r=="string"){if(m(r)<1){let t={instancePath:n+"/source",keyword:"minLength",params:{limit:1}};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:n+"/source",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}}if(i.path!==void 0){let r=i.path;if(typeof r=="string"){if(m(r)<1){let t={instancePath:n+"/path",keyword:"minLength",
params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:n+"/path",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}}if(i.namespace!==void 0){let r=i.namespace;if(typeof r=="string"){if(m(r)<1){let t={instancePath:n+
"/namespace",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:n+"/namespace",
keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}i.split!==void 0&&(K(i.split,{instancePath:n+"/spli\
t",parentData:i,parentDataProperty:"split",rootData:p})||(e=l(e,K.errors),s=e.length))}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return sr.errors=e,s===0}var Et={type:"object",properties:{podSecurity:{
type:"string",enum:["privileged","baseline","restricted"]},kyverno:{type:"array",items:{$ref:"#/definitions/ProjectKyver\
noPolicy"}}},additionalProperties:!1};function nr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.policy===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"policy"}};
e===null?e=[r]:e.push(r),s++}if(i.rules===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"rule\
s"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="policy"||r==="rules")){let t={instancePath:n,keyword:"additio\
nalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.policy!==void 0){let r=i.policy;if(typeof r==
"string"){if(m(r)<1){let t={instancePath:n+"/policy",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:n+"/policy",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(i.rules!==void 0){
let r=i.rules;if(Array.isArray(r)){if(r.length<1){let o={instancePath:n+"/rules",keyword:"minItems",params:{limit:1}};e===
null?e=[o]:e.push(o),s++}let t=r.length;for(let o=0;o<t;o++){let y=r[o];if(typeof y=="string"){if(m(y)<1){let u={instancePath:n+
"/rules/"+o,keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:n+"/rules/"+o,keyword:"\
type",params:{type:"string"}};e===null?e=[u]:e.push(u),s++}}}else{let t={instancePath:n+"/rules",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),s++}return nr.errors=e,s===0}function or(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="podSecurity"||r==="kyverno")){let t={
instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.podSecurity!==
void 0){let r=i.podSecurity;if(typeof r!="string"){let t={instancePath:n+"/podSecurity",keyword:"type",params:{type:"str\
ing"}};e===null?e=[t]:e.push(t),s++}if(!(r==="privileged"||r==="baseline"||r==="restricted")){let t={instancePath:n+"/po\
dSecurity",keyword:"enum",params:{allowedValues:Et.properties.podSecurity.enum}};e===null?e=[t]:e.push(t),s++}}if(i.kyverno!==
void 0){let r=i.kyverno;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)nr(r[o],{instancePath:n+"/kyverno/"+o,parentData:r,
parentDataProperty:o,rootData:p})||(e=l(e,nr.errors),s=e.length)}else{let t={instancePath:n+"/kyverno",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),s++}return or.errors=e,s===0}var Ct=new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","u");function G(i,{instancePath:n="",parentData:a,parentDataProperty:f,
rootData:p=i}={}){let e=null,s=0;if(typeof i=="string"){if(m(i)>63){let r={instancePath:n,keyword:"maxLength",params:{limit:63}};
e===null?e=[r]:e.push(r),s++}if(!Ct.test(i)){let r={instancePath:n,keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9\
]*[a-z0-9])?$"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),s++}return G.errors=e,s===0}var Ft={type:"object",properties:{path:{type:"string",minLength:1},patch:{type:[
"object","array"]},target:{$ref:"#/definitions/ProjectTarget"}},additionalProperties:!1};function pr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="name"||r==="namespace")){let t={instancePath:n,keyword:"additionalProp\
erties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.name!==void 0){let r=i.name;if(typeof r=="strin\
g"){if(m(r)<1){let t={instancePath:n+"/name",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(i.namespace!==void 0){let r=i.
namespace;if(typeof r=="string"){if(m(r)<1){let t={instancePath:n+"/namespace",keyword:"minLength",params:{limit:1}};e===
null?e=[t]:e.push(t),s++}}else{let t={instancePath:n+"/namespace",keyword:"type",params:{type:"string"}};e===null?e=[t]:
e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return pr.
errors=e,s===0}function lr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="path"||r==="patch"||r==="target")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.path!==void 0){let r=i.path;
if(typeof r=="string"){if(m(r)<1){let t={instancePath:n+"/path",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(
t),s++}}else{let t={instancePath:n+"/path",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(i.patch!==
void 0){let r=i.patch;if(!r||typeof r!="object"){let t={instancePath:n+"/patch",keyword:"type",params:{type:Ft.properties.
patch.type}};e===null?e=[t]:e.push(t),s++}}i.target!==void 0&&(pr(i.target,{instancePath:n+"/target",parentData:i,parentDataProperty:"\
target",rootData:p})||(e=l(e,pr.errors),s=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),s++}return lr.errors=e,s===0}function ar(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="name"||r==="newName"||r==="newTag"||r==="digest")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.name!==void 0){let r=i.name;
if(typeof r=="string"){if(m(r)<1){let t={instancePath:n+"/name",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(
t),s++}}else{let t={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(i.newName!==
void 0){let r=i.newName;if(typeof r=="string"){if(m(r)<1){let t={instancePath:n+"/newName",keyword:"minLength",params:{limit:1}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:n+"/newName",keyword:"type",params:{type:"string"}};e===null?e=[t]:
e.push(t),s++}}if(i.newTag!==void 0){let r=i.newTag;if(typeof r=="string"){if(m(r)<1){let t={instancePath:n+"/newTag",keyword:"\
minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:n+"/newTag",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}}if(i.digest!==void 0){let r=i.digest;if(typeof r=="string"){if(m(r)<1){let t={instancePath:n+
"/digest",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:n+"/digest",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"obj\
ect"}};e===null?e=[r]:e.push(r),s++}return ar.errors=e,s===0}var Vt=new RegExp("^[a-z][-a-z0-9]*$","u");function fr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,s=0;if(typeof i=="string"){if(m(i)>40){let r={instancePath:n,keyword:"maxLength",params:{limit:40}};e===null?
e=[r]:e.push(r),s++}if(!Vt.test(i)){let r={instancePath:n,keyword:"pattern",params:{pattern:"^[a-z][-a-z0-9]*$"}};e===null?
e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return fr.
errors=e,s===0}function c(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){for(let r in i)if(typeof i[r]!="string"){let t={instancePath:n+"/"+r.replace(/~/g,"~0").replace(
/\//g,"~1"),keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}else{let r={instancePath:n,keyword:"typ\
e",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return c.errors=e,s===0}function yr(i,{instancePath:n="",parentData:a,
parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let r={
instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r===
"name"||r==="patches"||r==="images"||r==="namespace"||r==="namePrefix"||r==="labels"||r==="annotations")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.name!==void 0&&(G(i.name,
{instancePath:n+"/name",parentData:i,parentDataProperty:"name",rootData:p})||(e=l(e,G.errors),s=e.length)),i.patches!==void 0){
let r=i.patches;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)lr(r[o],{instancePath:n+"/patches/"+o,parentData:r,
parentDataProperty:o,rootData:p})||(e=l(e,lr.errors),s=e.length)}else{let t={instancePath:n+"/patches",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.images!==void 0){let r=i.images;if(Array.isArray(r)){if(r.length>1e3){
let o={instancePath:n+"/images",keyword:"maxItems",params:{limit:1e3}};e===null?e=[o]:e.push(o),s++}let t=r.length;for(let o=0;o<
t;o++)ar(r[o],{instancePath:n+"/images/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,ar.errors),s=e.length)}else{
let t={instancePath:n+"/images",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}i.namespace!==void 0&&
(G(i.namespace,{instancePath:n+"/namespace",parentData:i,parentDataProperty:"namespace",rootData:p})||(e=l(e,G.errors),s=
e.length)),i.namePrefix!==void 0&&(fr(i.namePrefix,{instancePath:n+"/namePrefix",parentData:i,parentDataProperty:"namePr\
efix",rootData:p})||(e=l(e,fr.errors),s=e.length)),i.labels!==void 0&&(c(i.labels,{instancePath:n+"/labels",parentData:i,
parentDataProperty:"labels",rootData:p})||(e=l(e,c.errors),s=e.length)),i.annotations!==void 0&&(c(i.annotations,{instancePath:n+
"/annotations",parentData:i,parentDataProperty:"annotations",rootData:p})||(e=l(e,c.errors),s=e.length))}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return yr.errors=e,s===0}var Mt=new RegExp("^(pods|w\
orkload)$","u");function dt(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
apiVersion"}};e===null?e=[r]:e.push(r),s++}if(i.kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!g.call(R.properties,r)){let t={instancePath:n,keyword:"additiona\
lProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.apiVersion!==void 0){let r=i.apiVersion;if(typeof r!=
"string"){let t={instancePath:n+"/apiVersion",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!==
"flotilla.dev/v1alpha1"){let t={instancePath:n+"/apiVersion",keyword:"enum",params:{allowedValues:R.properties.apiVersion.
enum}};e===null?e=[t]:e.push(t),s++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let t={instancePath:n+"/kin\
d",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="Project"){let t={instancePath:n+"/kind",keyword:"\
enum",params:{allowedValues:R.properties.kind.enum}};e===null?e=[t]:e.push(t),s++}}if(i.apps!==void 0){let r=i.apps;if(Array.
isArray(r)){if(r.length>1e3){let o={instancePath:n+"/apps",keyword:"maxItems",params:{limit:1e3}};e===null?e=[o]:e.push(
o),s++}let t=r.length;for(let o=0;o<t;o++){let y=r[o];if(typeof y=="string"){if(m(y)<1){let u={instancePath:n+"/apps/"+o,
keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:n+"/apps/"+o,keyword:"type",
params:{type:"string"}};e===null?e=[u]:e.push(u),s++}}}else{let t={instancePath:n+"/apps",keyword:"type",params:{type:"a\
rray"}};e===null?e=[t]:e.push(t),s++}}if(i.companions!==void 0&&(Xe(i.companions,{instancePath:n+"/companions",parentData:i,
parentDataProperty:"companions",rootData:p})||(e=l(e,Xe.errors),s=e.length)),i.output!==void 0){let r=i.output;if(typeof r==
"string"){if(m(r)<1){let t={instancePath:n+"/output",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:n+"/output",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(i.agents!==void 0){
let r=i.agents;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++){let y=r[o];if(typeof y!="string"){let u={instancePath:n+
"/agents/"+o,keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),s++}if(!(y==="argocd"||y==="flux")){let u={
instancePath:n+"/agents/"+o,keyword:"enum",params:{allowedValues:R.properties.agents.items.enum}};e===null?e=[u]:e.push(
u),s++}}}else{let t={instancePath:n+"/agents",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.promotion!==
void 0){let r=i.promotion;if(typeof r!="string"){let t={instancePath:n+"/promotion",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}if(!(r==="pull-request"||r==="automatic")){let t={instancePath:n+"/promotion",keyword:"enum",
params:{allowedValues:R.properties.promotion.enum}};e===null?e=[t]:e.push(t),s++}}if(i.handover!==void 0&&typeof i.handover!=
"boolean"){let r={instancePath:n+"/handover",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.disruptionBudgets!==
void 0&&typeof i.disruptionBudgets!="boolean"){let r={instancePath:n+"/disruptionBudgets",keyword:"type",params:{type:"b\
oolean"}};e===null?e=[r]:e.push(r),s++}if(i.crd!==void 0&&typeof i.crd!="boolean"){let r={instancePath:n+"/crd",keyword:"\
type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.kubernetes!==void 0){let r=i.kubernetes;if(typeof r!="s\
tring"){let t={instancePath:n+"/kubernetes",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r===
"1.35"||r==="1.36")){let t={instancePath:n+"/kubernetes",keyword:"enum",params:{allowedValues:R.properties.kubernetes.enum}};
e===null?e=[t]:e.push(t),s++}}if(i.compileTo!==void 0){let r=i.compileTo;if(typeof r!="string"&&!(r&&typeof r=="object"&&
!Array.isArray(r))){let t={instancePath:n+"/compileTo",keyword:"type",params:{type:R.properties.compileTo.type}};e===null?
e=[t]:e.push(t),s++}if(typeof r=="string"&&!Mt.test(r)){let t={instancePath:n+"/compileTo",keyword:"pattern",params:{pattern:"\
^(pods|workload)$"}};e===null?e=[t]:e.push(t),s++}if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let o=r[t];
if(typeof o!="string"){let y={instancePath:n+"/compileTo/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{
type:"string"}};e===null?e=[y]:e.push(y),s++}if(!(o==="pods"||o==="workload")){let y={instancePath:n+"/compileTo/"+t.replace(
/~/g,"~0").replace(/\//g,"~1"),keyword:"enum",params:{allowedValues:R.properties.compileTo.additionalProperties.enum}};e===
null?e=[y]:e.push(y),s++}}}if(i.rollout!==void 0&&(Ye(i.rollout,{instancePath:n+"/rollout",parentData:i,parentDataProperty:"\
rollout",rootData:p})||(e=l(e,Ye.errors),s=e.length)),i.gang!==void 0&&(er(i.gang,{instancePath:n+"/gang",parentData:i,parentDataProperty:"\
gang",rootData:p})||(e=l(e,er.errors),s=e.length)),i.limits!==void 0&&(rr(i.limits,{instancePath:n+"/limits",parentData:i,
parentDataProperty:"limits",rootData:p})||(e=l(e,rr.errors),s=e.length)),i.drain!==void 0){let r=i.drain;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let t in r)ir(r[t],{instancePath:n+"/drain/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,
parentDataProperty:t,rootData:p})||(e=l(e,ir.errors),s=e.length);else{let t={instancePath:n+"/drain",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),s++}}if(i.argocd!==void 0&&(tr(i.argocd,{instancePath:n+"/argocd",parentData:i,
parentDataProperty:"argocd",rootData:p})||(e=l(e,tr.errors),s=e.length)),i.flux!==void 0&&(sr(i.flux,{instancePath:n+"/f\
lux",parentData:i,parentDataProperty:"flux",rootData:p})||(e=l(e,sr.errors),s=e.length)),i.policies!==void 0&&(or(i.policies,
{instancePath:n+"/policies",parentData:i,parentDataProperty:"policies",rootData:p})||(e=l(e,or.errors),s=e.length)),i.environments!==
void 0){let r=i.environments;if(Array.isArray(r)){if(r.length>100){let o={instancePath:n+"/environments",keyword:"maxIte\
ms",params:{limit:100}};e===null?e=[o]:e.push(o),s++}let t=r.length;for(let o=0;o<t;o++)yr(r[o],{instancePath:n+"/enviro\
nments/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,yr.errors),s=e.length)}else{let t={instancePath:n+"/en\
vironments",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"typ\
e",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return dt.errors=e,s===0}var Gt=gt,Ke={type:"object",required:["\
apiVersion","kind","metadata","target","generation","groups"],properties:{apiVersion:{type:"string",enum:["flotilla.dev/\
v1alpha1"]},kind:{type:"string",enum:["Rollout"]},metadata:{$ref:"#/definitions/RolloutMetadata"},target:{$ref:"#/defini\
tions/Revision"},generation:{type:"integer",minimum:1,maximum:9007199254740991},paused:{type:"boolean"},partition:{type:"\
integer",minimum:0,maximum:2147483647},stage:{type:"integer",minimum:0,maximum:2147483647},surge:{type:"integer",minimum:0,
maximum:2147483647},rolledBackFrom:{$ref:"#/definitions/Revision"},maintained:{$ref:"#/definitions/Ordinals"},groups:{type:"\
array",items:{$ref:"#/definitions/RolloutGroups"}},accepted:{type:"array",items:{$ref:"#/definitions/AcceptedOutage"}}},
additionalProperties:!1};function ur(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.push(r),s++}if(i.namespace===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name\
space"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="name"||r==="namespace")){let t={instancePath:n,keyword:"a\
dditionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.name!==void 0){let r=i.name;if(typeof r==
"string"){if(m(r)<1){let t={instancePath:n+"/name",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(i.namespace!==void 0){
let r=i.namespace;if(typeof r=="string"){if(m(r)<1){let t={instancePath:n+"/namespace",keyword:"minLength",params:{limit:1}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:n+"/namespace",keyword:"type",params:{type:"string"}};e===null?e=
[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ur.
errors=e,s===0}var Ot=new RegExp("^[bcdfghjklmnpqrstvwxz2456789]{10}$","u");function w(i,{instancePath:n="",parentData:a,parentDataProperty:f,
rootData:p=i}={}){let e=null,s=0;if(typeof i=="string"){if(!Ot.test(i)){let r={instancePath:n,keyword:"pattern",params:{
pattern:"^[bcdfghjklmnpqrstvwxz2456789]{10}$"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return w.errors=e,s===0}var Lt=new RegExp("^[0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*$","u");function A(i,{instancePath:n="",parentData:a,parentDataProperty:f,
rootData:p=i}={}){let e=null,s=0;if(typeof i=="string"){if(!Lt.test(i)){let r={instancePath:n,keyword:"pattern",params:{
pattern:"^[0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*$"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"typ\
e",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return A.errors=e,s===0}function mr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.role===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"role"}};e===
null?e=[r]:e.push(r),s++}if(i.revision===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"revis\
ion"}};e===null?e=[r]:e.push(r),s++}if(i.replicas===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
replicas"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="role"||r==="revision"||r==="replicas")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.role!==void 0){let r=i.role;
if(typeof r=="string"){if(m(r)<1){let t={instancePath:n+"/role",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(
t),s++}}else{let t={instancePath:n+"/role",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}i.revision!==
void 0&&(w(i.revision,{instancePath:n+"/revision",parentData:i,parentDataProperty:"revision",rootData:p})||(e=l(e,w.errors),
s=e.length)),i.replicas!==void 0&&(A(i.replicas,{instancePath:n+"/replicas",parentData:i,parentDataProperty:"replicas",rootData:p})||
(e=l(e,A.errors),s=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
s++}return mr.errors=e,s===0}function cr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,
s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.revision===void 0){let r={instancePath:n,keyword:"required",params:{
missingProperty:"revision"}};e===null?e=[r]:e.push(r),s++}if(i.ordinals===void 0){let r={instancePath:n,keyword:"require\
d",params:{missingProperty:"ordinals"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="revision"||r==="ordinals"||
r==="roles")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(
t),s++}if(i.revision!==void 0&&(w(i.revision,{instancePath:n+"/revision",parentData:i,parentDataProperty:"revision",rootData:p})||
(e=l(e,w.errors),s=e.length)),i.ordinals!==void 0&&(A(i.ordinals,{instancePath:n+"/ordinals",parentData:i,parentDataProperty:"\
ordinals",rootData:p})||(e=l(e,A.errors),s=e.length)),i.roles!==void 0){let r=i.roles;if(Array.isArray(r)){let t=r.length;
for(let o=0;o<t;o++)mr(r[o],{instancePath:n+"/roles/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,mr.errors),
s=e.length)}else{let t={instancePath:n+"/roles",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return cr.errors=e,s===0}var It=new RegExp("^[0-9a-f]{40,64}$","u");function dr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"model"}};e===null?e=[r]:e.push(r),s++}if(i.groups===void 0){let r={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"groups"}};e===null?e=[r]:e.push(r),s++}if(i.from===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"from"}};e===null?e=[r]:e.push(r),s++}if(i.to===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"to"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r==="groups"||r===
"from"||r==="to"||r==="head")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r=="string"){if(m(r)<3){let t={instancePath:n+"/model",
keyword:"minLength",params:{limit:3}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:n+"/model",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}}if(i.groups!==void 0&&(A(i.groups,{instancePath:n+"/groups",parentData:i,parentDataProperty:"\
groups",rootData:p})||(e=l(e,A.errors),s=e.length)),i.from!==void 0&&(w(i.from,{instancePath:n+"/from",parentData:i,parentDataProperty:"\
from",rootData:p})||(e=l(e,w.errors),s=e.length)),i.to!==void 0&&(w(i.to,{instancePath:n+"/to",parentData:i,parentDataProperty:"\
to",rootData:p})||(e=l(e,w.errors),s=e.length)),i.head!==void 0){let r=i.head;if(typeof r=="string"){if(!It.test(r)){let t={
instancePath:n+"/head",keyword:"pattern",params:{pattern:"^[0-9a-f]{40,64}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:n+"/head",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return dr.errors=e,s===0}function gt(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),s++}if(i.
kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}if(i.
metadata===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(r),
s++}if(i.target===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"target"}};e===null?e=[r]:e.push(
r),s++}if(i.generation===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"generation"}};e===null?
e=[r]:e.push(r),s++}if(i.groups===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"groups"}};e===
null?e=[r]:e.push(r),s++}for(let r in i)if(!g.call(Ke.properties,r)){let t={instancePath:n,keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.apiVersion!==void 0){let r=i.apiVersion;if(typeof r!="s\
tring"){let t={instancePath:n+"/apiVersion",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="\
flotilla.dev/v1alpha1"){let t={instancePath:n+"/apiVersion",keyword:"enum",params:{allowedValues:Ke.properties.apiVersion.
enum}};e===null?e=[t]:e.push(t),s++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let t={instancePath:n+"/kin\
d",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="Rollout"){let t={instancePath:n+"/kind",keyword:"\
enum",params:{allowedValues:Ke.properties.kind.enum}};e===null?e=[t]:e.push(t),s++}}if(i.metadata!==void 0&&(ur(i.metadata,
{instancePath:n+"/metadata",parentData:i,parentDataProperty:"metadata",rootData:p})||(e=l(e,ur.errors),s=e.length)),i.target!==
void 0&&(w(i.target,{instancePath:n+"/target",parentData:i,parentDataProperty:"target",rootData:p})||(e=l(e,w.errors),s=
e.length)),i.generation!==void 0){let r=i.generation;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+
"/generation",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>
9007199254740991||isNaN(r)){let t={instancePath:n+"/generation",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:n+"/generation",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(i.paused!==void 0&&typeof i.paused!="boolean"){let r={instancePath:n+"/p\
aused",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.partition!==void 0){let r=i.partition;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/partition",keyword:"type",params:{type:"integer"}};e===
null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let t={instancePath:n+"/partitio\
n",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[t]:e.push(t),s++}if(r<0||isNaN(r)){let t={instancePath:n+
"/partition",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),s++}}}if(i.stage!==void 0){let r=i.
stage;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/stage",keyword:"type",params:{type:"\
integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let t={instancePath:n+
"/stage",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[t]:e.push(t),s++}if(r<0||isNaN(r)){let t={
instancePath:n+"/stage",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),s++}}}if(i.surge!==
void 0){let r=i.surge;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/surge",keyword:"\
type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){
let t={instancePath:n+"/surge",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[t]:e.push(t),s++}
if(r<0||isNaN(r)){let t={instancePath:n+"/surge",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(
t),s++}}}if(i.rolledBackFrom!==void 0&&(w(i.rolledBackFrom,{instancePath:n+"/rolledBackFrom",parentData:i,parentDataProperty:"\
rolledBackFrom",rootData:p})||(e=l(e,w.errors),s=e.length)),i.maintained!==void 0&&(A(i.maintained,{instancePath:n+"/mai\
ntained",parentData:i,parentDataProperty:"maintained",rootData:p})||(e=l(e,A.errors),s=e.length)),i.groups!==void 0){let r=i.
groups;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)cr(r[o],{instancePath:n+"/groups/"+o,parentData:r,parentDataProperty:o,
rootData:p})||(e=l(e,cr.errors),s=e.length)}else{let t={instancePath:n+"/groups",keyword:"type",params:{type:"array"}};e===
null?e=[t]:e.push(t),s++}}if(i.accepted!==void 0){let r=i.accepted;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)
dr(r[o],{instancePath:n+"/accepted/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,dr.errors),s=e.length)}else{
let t={instancePath:n+"/accepted",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return gt.errors=e,s===0}var Ut=ht;function ht(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="timeout"||r==="propagation"||r==="metrics"||r==="command"||r==="port"||r==="roles")){let t={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.timeout!==void 0){let r=i.timeout;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/timeout",keyword:"type",params:{type:"\
integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>86400||isNaN(r)){let t={instancePath:n+
"/timeout",keyword:"maximum",params:{comparison:"<=",limit:86400}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={
instancePath:n+"/timeout",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(i.propagation!==
void 0){let r=i.propagation;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/propagatio\
n",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>3600||isNaN(
r)){let t={instancePath:n+"/propagation",keyword:"maximum",params:{comparison:"<=",limit:3600}};e===null?e=[t]:e.push(t),
s++}if(r<0||isNaN(r)){let t={instancePath:n+"/propagation",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?
e=[t]:e.push(t),s++}}}if(i.metrics!==void 0&&($(i.metrics,{instancePath:n+"/metrics",parentData:i,parentDataProperty:"me\
trics",rootData:p})||(e=l(e,$.errors),s=e.length)),i.command!==void 0&&(E(i.command,{instancePath:n+"/command",parentData:i,
parentDataProperty:"command",rootData:p})||(e=l(e,E.errors),s=e.length)),i.port!==void 0&&(C(i.port,{instancePath:n+"/po\
rt",parentData:i,parentDataProperty:"port",rootData:p})||(e=l(e,C.errors),s=e.length)),i.roles!==void 0){let r=i.roles;if(r&&
typeof r=="object"&&!Array.isArray(r))for(let t in r)W(r[t],{instancePath:n+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:r,parentDataProperty:t,rootData:p})||(e=l(e,W.errors),s=e.length);else{let t={instancePath:n+"/roles",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"obj\
ect"}};e===null?e=[r]:e.push(r),s++}return ht.errors=e,s===0}var zt=kt,et={type:"object",required:["apiVersion","kind","\
metadata","spec"],properties:{apiVersion:{type:"string",enum:["workload.matrixinfer.ai/v1alpha1"]},kind:{type:"string",enum:[
"ModelInfer"]},metadata:{$ref:"#/definitions/ModelInferMetadata"},spec:{$ref:"#/definitions/ModelInferSpec@1.35"},status:{}},
additionalProperties:!1},Wt={type:"object",required:["name"],properties:{name:{type:"string"},namespace:{type:"string"},
labels:{$ref:"#/definitions/StringMap"},annotations:{$ref:"#/definitions/StringMap"},uid:{},resourceVersion:{},generation:{},
creationTimestamp:{},deletionTimestamp:{},deletionGracePeriodSeconds:{},managedFields:{},ownerReferences:{},finalizers:{},
selfLink:{}},additionalProperties:!1};function B(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!g.call(Wt.properties,r)){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.name!==void 0&&typeof i.
name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.namespace!==
void 0&&typeof i.namespace!="string"){let r={instancePath:n+"/namespace",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),s++}i.labels!==void 0&&(c(i.labels,{instancePath:n+"/labels",parentData:i,parentDataProperty:"labels",rootData:p})||
(e=l(e,c.errors),s=e.length)),i.annotations!==void 0&&(c(i.annotations,{instancePath:n+"/annotations",parentData:i,parentDataProperty:"\
annotations",rootData:p})||(e=l(e,c.errors),s=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),s++}return B.errors=e,s===0}var Kt={type:"object",required:["schedulerName","template"],properties:{
replicas:{type:"integer",minimum:0,maximum:2147483647},schedulerName:{type:"string"},recoveryPolicy:{type:"string",enum:[
"RoleRecreate","InferGroupRecreate","None"]},rolloutStrategy:{$ref:"#/definitions/RolloutStrategy"},topologySpreadConstraints:{
type:"array",items:{$ref:"#/definitions/TopologySpreadConstraint"}},template:{$ref:"#/definitions/GroupTemplate@1.35"}},
additionalProperties:!1},Bt={type:"object",properties:{type:{type:"string",enum:["InferGroupRollingUpdate"]},rollingUpdateConfiguration:{
$ref:"#/definitions/RollingUpdateConfiguration"}},additionalProperties:!1},rt={type:"object",properties:{maxUnavailable:{
type:["integer","string"]},maxSurge:{type:["integer","string"]},partition:{type:"integer",minimum:0,maximum:2147483647}},
additionalProperties:!1};function gr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,
s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="maxUnavailable"||r==="maxSurge"||r==="partitio\
n")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.
maxUnavailable!==void 0){let r=i.maxUnavailable;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="str\
ing"){let t={instancePath:n+"/maxUnavailable",keyword:"type",params:{type:rt.properties.maxUnavailable.type}};e===null?e=
[t]:e.push(t),s++}}if(i.maxSurge!==void 0){let r=i.maxSurge;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!=
"string"){let t={instancePath:n+"/maxSurge",keyword:"type",params:{type:rt.properties.maxSurge.type}};e===null?e=[t]:e.push(
t),s++}}if(i.partition!==void 0){let r=i.partition;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+
"/partition",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>
2147483647||isNaN(r)){let t={instancePath:n+"/partition",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===
null?e=[t]:e.push(t),s++}if(r<0||isNaN(r)){let t={instancePath:n+"/partition",keyword:"minimum",params:{comparison:">=",
limit:0}};e===null?e=[t]:e.push(t),s++}}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[
r]:e.push(r),s++}return gr.errors=e,s===0}function H(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="type"||r==="rollingUpdateConfigurat\
ion")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}
if(i.type!==void 0){let r=i.type;if(typeof r!="string"){let t={instancePath:n+"/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[t]:e.push(t),s++}if(r!=="InferGroupRollingUpdate"){let t={instancePath:n+"/type",keyword:"enum",params:{
allowedValues:Bt.properties.type.enum}};e===null?e=[t]:e.push(t),s++}}i.rollingUpdateConfiguration!==void 0&&(gr(i.rollingUpdateConfiguration,
{instancePath:n+"/rollingUpdateConfiguration",parentData:i,parentDataProperty:"rollingUpdateConfiguration",rootData:p})||
(e=l(e,gr.errors),s=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
s++}return H.errors=e,s===0}var Be={type:"object",required:["maxSkew","topologyKey","whenUnsatisfiable"],properties:{labelSelector:{
$ref:"#/definitions/LabelSelector"},matchLabelKeys:{type:"array",items:{type:"string"}},maxSkew:{type:"integer",minimum:-2147483648,
maximum:2147483647},minDomains:{type:"integer",minimum:-2147483648,maximum:2147483647},nodeAffinityPolicy:{type:"string",
enum:["Honor","Ignore"]},nodeTaintsPolicy:{type:"string",enum:["Honor","Ignore"]},topologyKey:{type:"string"},whenUnsatisfiable:{
type:"string",enum:["DoNotSchedule","ScheduleAnyway"]}},additionalProperties:!1};function hr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.key===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"key"}};e===
null?e=[r]:e.push(r),s++}if(i.operator===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"opera\
tor"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="key"||r==="operator"||r==="values")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.key!==void 0&&typeof i.key!=
"string"){let r={instancePath:n+"/key",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.operator!==
void 0&&typeof i.operator!="string"){let r={instancePath:n+"/operator",keyword:"type",params:{type:"string"}};e===null?e=
[r]:e.push(r),s++}if(i.values!==void 0){let r=i.values;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)if(typeof r[o]!=
"string"){let y={instancePath:n+"/values/"+o,keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}else{let t={
instancePath:n+"/values",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return hr.errors=e,s===0}function P(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="matchExpressions"||r==="matchLabels")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.matchExpressions!==void 0){let r=i.matchExpressions;if(Array.isArray(r)){let t=r.length;
for(let o=0;o<t;o++)hr(r[o],{instancePath:n+"/matchExpressions/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(
e,hr.errors),s=e.length)}else{let t={instancePath:n+"/matchExpressions",keyword:"type",params:{type:"array"}};e===null?e=
[t]:e.push(t),s++}}if(i.matchLabels!==void 0){let r=i.matchLabels;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)
if(typeof r[t]!="string"){let o={instancePath:n+"/matchLabels/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",
params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}else{let t={instancePath:n+"/matchLabels",keyword:"type",params:{type:"\
object"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),s++}return P.errors=e,s===0}function N(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.maxSkew===void 0){let r={instancePath:n,keyword:"requir\
ed",params:{missingProperty:"maxSkew"}};e===null?e=[r]:e.push(r),s++}if(i.topologyKey===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"topologyKey"}};e===null?e=[r]:e.push(r),s++}if(i.whenUnsatisfiable===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"whenUnsatisfiable"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="l\
abelSelector"||r==="matchLabelKeys"||r==="maxSkew"||r==="minDomains"||r==="nodeAffinityPolicy"||r==="nodeTaintsPolicy"||
r==="topologyKey"||r==="whenUnsatisfiable")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.labelSelector!==void 0&&(P(i.labelSelector,{instancePath:n+"/labelSelector",parentData:i,
parentDataProperty:"labelSelector",rootData:p})||(e=l(e,P.errors),s=e.length)),i.matchLabelKeys!==void 0){let r=i.matchLabelKeys;
if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)if(typeof r[o]!="string"){let y={instancePath:n+"/matchLabelKeys\
/"+o,keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}else{let t={instancePath:n+"/matchLabelKeys",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.maxSkew!==void 0){let r=i.maxSkew;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/maxSkew",keyword:"type",params:{type:"integer"}};e===null?e=[t]:
e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let t={instancePath:n+"/maxSkew",keyword:"m\
aximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[t]:e.push(t),s++}if(r<-2147483648||isNaN(r)){let t={instancePath:n+
"/maxSkew",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[t]:e.push(t),s++}}}if(i.minDomains!==
void 0){let r=i.minDomains;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/minDomains",
keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||
isNaN(r)){let t={instancePath:n+"/minDomains",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[t]:
e.push(t),s++}if(r<-2147483648||isNaN(r)){let t={instancePath:n+"/minDomains",keyword:"minimum",params:{comparison:">=",
limit:-2147483648}};e===null?e=[t]:e.push(t),s++}}}if(i.nodeAffinityPolicy!==void 0){let r=i.nodeAffinityPolicy;if(typeof r!=
"string"){let t={instancePath:n+"/nodeAffinityPolicy",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}
if(!(r==="Honor"||r==="Ignore")){let t={instancePath:n+"/nodeAffinityPolicy",keyword:"enum",params:{allowedValues:Be.properties.
nodeAffinityPolicy.enum}};e===null?e=[t]:e.push(t),s++}}if(i.nodeTaintsPolicy!==void 0){let r=i.nodeTaintsPolicy;if(typeof r!=
"string"){let t={instancePath:n+"/nodeTaintsPolicy",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}
if(!(r==="Honor"||r==="Ignore")){let t={instancePath:n+"/nodeTaintsPolicy",keyword:"enum",params:{allowedValues:Be.properties.
nodeTaintsPolicy.enum}};e===null?e=[t]:e.push(t),s++}}if(i.topologyKey!==void 0&&typeof i.topologyKey!="string"){let r={
instancePath:n+"/topologyKey",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.whenUnsatisfiable!==
void 0){let r=i.whenUnsatisfiable;if(typeof r!="string"){let t={instancePath:n+"/whenUnsatisfiable",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="DoNotSchedule"||r==="ScheduleAnyway")){let t={instancePath:n+"/wh\
enUnsatisfiable",keyword:"enum",params:{allowedValues:Be.properties.whenUnsatisfiable.enum}};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return N.errors=e,s===0}var Ht=new RegExp("^[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?$","u");function j(i,{instancePath:n="",parentData:a,parentDataProperty:f,
rootData:p=i}={}){let e=null,s=0;if(typeof i=="string"){if(m(i)>12){let r={instancePath:n,keyword:"maxLength",params:{limit:12}};
e===null?e=[r]:e.push(r),s++}if(!Ht.test(i)){let r={instancePath:n,keyword:"pattern",params:{pattern:"^[a-zA-Z0-9]([-a-z\
A-Z0-9]*[a-zA-Z0-9])?$"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),s++}return j.errors=e,s===0}function S(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){for(let r in i)if(!(r==="labels"||r==="annotations"||r==="creationTimestamp")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.labels!==void 0&&(c(i.labels,
{instancePath:n+"/labels",parentData:i,parentDataProperty:"labels",rootData:p})||(e=l(e,c.errors),s=e.length)),i.annotations!==
void 0&&(c(i.annotations,{instancePath:n+"/annotations",parentData:i,parentDataProperty:"annotations",rootData:p})||(e=l(
e,c.errors),s=e.length)),i.creationTimestamp!==void 0&&i.creationTimestamp!==null){let r={instancePath:n+"/creationTimes\
tamp",keyword:"type",params:{type:"null"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return S.errors=e,s===0}var Ie={type:"object",required:["containers"],properties:{
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
type:"array",items:{$ref:"#/definitions/Volume"}},workloadRef:{$ref:"#/definitions/WorkloadReference@1.35"}},additionalProperties:!1};var Qt={type:"object",required:["key","operator"],properties:{key:{type:"string"},operator:{type:"string",enum:["DoesNot\
Exist","Exists","Gt","In","Lt","NotIn"]},values:{type:"array",items:{type:"string"}}},additionalProperties:!1};function O(i,{
instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.key===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"key"}};e===null?e=[r]:e.push(r),
s++}if(i.operator===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"operator"}};e===null?e=[r]:
e.push(r),s++}for(let r in i)if(!(r==="key"||r==="operator"||r==="values")){let t={instancePath:n,keyword:"additionalPro\
perties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.key!==void 0&&typeof i.key!="string"){let r={instancePath:n+
"/key",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.operator!==void 0){let r=i.operator;if(typeof r!=
"string"){let t={instancePath:n+"/operator",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r===
"DoesNotExist"||r==="Exists"||r==="Gt"||r==="In"||r==="Lt"||r==="NotIn")){let t={instancePath:n+"/operator",keyword:"enu\
m",params:{allowedValues:Qt.properties.operator.enum}};e===null?e=[t]:e.push(t),s++}}if(i.values!==void 0){let r=i.values;
if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)if(typeof r[o]!="string"){let y={instancePath:n+"/values/"+o,keyword:"\
type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}else{let t={instancePath:n+"/values",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),s++}return O.errors=e,s===0}function Q(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="matchExpressions"||r==="matchFields")){
let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.matchExpressions!==
void 0){let r=i.matchExpressions;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)O(r[o],{instancePath:n+"/matchE\
xpressions/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,O.errors),s=e.length)}else{let t={instancePath:n+"\
/matchExpressions",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.matchFields!==void 0){let r=i.
matchFields;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)O(r[o],{instancePath:n+"/matchFields/"+o,parentData:r,
parentDataProperty:o,rootData:p})||(e=l(e,O.errors),s=e.length)}else{let t={instancePath:n+"/matchFields",keyword:"type",
params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),s++}return Q.errors=e,s===0}function kr(i,{instancePath:n="",parentData:a,parentDataProperty:f,
rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.weight===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"weight"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="preference"||
r==="weight")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(
t),s++}if(i.preference!==void 0&&(Q(i.preference,{instancePath:n+"/preference",parentData:i,parentDataProperty:"preferen\
ce",rootData:p})||(e=l(e,Q.errors),s=e.length)),i.weight!==void 0){let r=i.weight;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let t={instancePath:n+"/weight",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r==
"number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let t={instancePath:n+"/weight",keyword:"maximum",params:{comparison:"\
<=",limit:2147483647}};e===null?e=[t]:e.push(t),s++}if(r<-2147483648||isNaN(r)){let t={instancePath:n+"/weight",keyword:"\
minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[t]:e.push(t),s++}}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return kr.errors=e,s===0}function wr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.nodeSelectorTerms===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
nodeSelectorTerms"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(r!=="nodeSelectorTerms"){let t={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.nodeSelectorTerms!==void 0){let r=i.
nodeSelectorTerms;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)Q(r[o],{instancePath:n+"/nodeSelectorTerms/"+o,
parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,Q.errors),s=e.length)}else{let t={instancePath:n+"/nodeSelectorTe\
rms",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return wr.errors=e,s===0}function Pr(i,{instancePath:n="",parentData:a,parentDataProperty:f,
rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="preferredDuringSc\
hedulingIgnoredDuringExecution"||r==="requiredDuringSchedulingIgnoredDuringExecution")){let t={instancePath:n,keyword:"a\
dditionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.preferredDuringSchedulingIgnoredDuringExecution!==
void 0){let r=i.preferredDuringSchedulingIgnoredDuringExecution;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)
kr(r[o],{instancePath:n+"/preferredDuringSchedulingIgnoredDuringExecution/"+o,parentData:r,parentDataProperty:o,rootData:p})||
(e=l(e,kr.errors),s=e.length)}else{let t={instancePath:n+"/preferredDuringSchedulingIgnoredDuringExecution",keyword:"typ\
e",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}i.requiredDuringSchedulingIgnoredDuringExecution!==void 0&&(wr(i.
requiredDuringSchedulingIgnoredDuringExecution,{instancePath:n+"/requiredDuringSchedulingIgnoredDuringExecution",parentData:i,
parentDataProperty:"requiredDuringSchedulingIgnoredDuringExecution",rootData:p})||(e=l(e,wr.errors),s=e.length))}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Pr.errors=e,s===0}function F(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){if(i.topologyKey===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"top\
ologyKey"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="labelSelector"||r==="matchLabelKeys"||r==="mismatchLab\
elKeys"||r==="namespaceSelector"||r==="namespaces"||r==="topologyKey")){let t={instancePath:n,keyword:"additionalPropert\
ies",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.labelSelector!==void 0&&(P(i.labelSelector,{instancePath:n+
"/labelSelector",parentData:i,parentDataProperty:"labelSelector",rootData:p})||(e=l(e,P.errors),s=e.length)),i.matchLabelKeys!==
void 0){let r=i.matchLabelKeys;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)if(typeof r[o]!="string"){let y={
instancePath:n+"/matchLabelKeys/"+o,keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}else{let t={instancePath:n+
"/matchLabelKeys",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.mismatchLabelKeys!==void 0){let r=i.
mismatchLabelKeys;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)if(typeof r[o]!="string"){let y={instancePath:n+
"/mismatchLabelKeys/"+o,keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}else{let t={instancePath:n+
"/mismatchLabelKeys",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.namespaceSelector!==void 0&&
(P(i.namespaceSelector,{instancePath:n+"/namespaceSelector",parentData:i,parentDataProperty:"namespaceSelector",rootData:p})||
(e=l(e,P.errors),s=e.length)),i.namespaces!==void 0){let r=i.namespaces;if(Array.isArray(r)){let t=r.length;for(let o=0;o<
t;o++)if(typeof r[o]!="string"){let y={instancePath:n+"/namespaces/"+o,keyword:"type",params:{type:"string"}};e===null?e=
[y]:e.push(y),s++}}else{let t={instancePath:n+"/namespaces",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(
t),s++}}if(i.topologyKey!==void 0&&typeof i.topologyKey!="string"){let r={instancePath:n+"/topologyKey",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),s++}return F.errors=e,s===0}function Z(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.weight===void 0){let r={instancePath:n,keyword:"require\
d",params:{missingProperty:"weight"}};e===null?e=[r]:e.push(r),s++}if(i.podAffinityTerm===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"podAffinityTerm"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="pod\
AffinityTerm"||r==="weight")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[t]:e.push(t),s++}if(i.podAffinityTerm!==void 0&&(F(i.podAffinityTerm,{instancePath:n+"/podAffinityTerm",parentData:i,
parentDataProperty:"podAffinityTerm",rootData:p})||(e=l(e,F.errors),s=e.length)),i.weight!==void 0){let r=i.weight;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/weight",keyword:"type",params:{type:"integer"}};e===null?
e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let t={instancePath:n+"/weight",keyword:"\
maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[t]:e.push(t),s++}if(r<-2147483648||isNaN(r)){let t={instancePath:n+
"/weight",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[t]:e.push(t),s++}}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Z.errors=e,s===0}function br(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="preferredDuringSchedulingIgnoredDuringExecution"||r==="requiredDuringSchedulingIgnoredDuringExecution")){let t={
instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.preferredDuringSchedulingIgnoredDuringExecution!==
void 0){let r=i.preferredDuringSchedulingIgnoredDuringExecution;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)
Z(r[o],{instancePath:n+"/preferredDuringSchedulingIgnoredDuringExecution/"+o,parentData:r,parentDataProperty:o,rootData:p})||
(e=l(e,Z.errors),s=e.length)}else{let t={instancePath:n+"/preferredDuringSchedulingIgnoredDuringExecution",keyword:"type",
params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.requiredDuringSchedulingIgnoredDuringExecution!==void 0){let r=i.
requiredDuringSchedulingIgnoredDuringExecution;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)F(r[o],{instancePath:n+
"/requiredDuringSchedulingIgnoredDuringExecution/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,F.errors),s=
e.length)}else{let t={instancePath:n+"/requiredDuringSchedulingIgnoredDuringExecution",keyword:"type",params:{type:"arra\
y"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),s++}return br.errors=e,s===0}function Dr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="preferredDuringSchedulingIgnoredDuringExecution"||r==="requiredDuringS\
chedulingIgnoredDuringExecution")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===
null?e=[t]:e.push(t),s++}if(i.preferredDuringSchedulingIgnoredDuringExecution!==void 0){let r=i.preferredDuringSchedulingIgnoredDuringExecution;
if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)Z(r[o],{instancePath:n+"/preferredDuringSchedulingIgnoredDuringE\
xecution/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,Z.errors),s=e.length)}else{let t={instancePath:n+"/p\
referredDuringSchedulingIgnoredDuringExecution",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.
requiredDuringSchedulingIgnoredDuringExecution!==void 0){let r=i.requiredDuringSchedulingIgnoredDuringExecution;if(Array.
isArray(r)){let t=r.length;for(let o=0;o<t;o++)F(r[o],{instancePath:n+"/requiredDuringSchedulingIgnoredDuringExecution/"+
o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,F.errors),s=e.length)}else{let t={instancePath:n+"/requiredDuri\
ngSchedulingIgnoredDuringExecution",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Dr.errors=e,s===0}function _(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="nodeAffinity"||r==="podAffinity"||r==="podAntiAffinity")){let t={instancePath:n,keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}i.nodeAffinity!==void 0&&(Pr(i.nodeAffinity,{instancePath:n+
"/nodeAffinity",parentData:i,parentDataProperty:"nodeAffinity",rootData:p})||(e=l(e,Pr.errors),s=e.length)),i.podAffinity!==
void 0&&(br(i.podAffinity,{instancePath:n+"/podAffinity",parentData:i,parentDataProperty:"podAffinity",rootData:p})||(e=
l(e,br.errors),s=e.length)),i.podAntiAffinity!==void 0&&(Dr(i.podAntiAffinity,{instancePath:n+"/podAntiAffinity",parentData:i,
parentDataProperty:"podAntiAffinity",rootData:p})||(e=l(e,Dr.errors),s=e.length))}else{let r={instancePath:n,keyword:"ty\
pe",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return _.errors=e,s===0}var He={type:"object",required:["name"],
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
g"}},additionalProperties:!1};function vr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.key===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"key"}};e===
null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="key"||r==="name"||r==="optional")){let t={instancePath:n,keyword:"addi\
tionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.key!==void 0&&typeof i.key!="string"){
let r={instancePath:n+"/key",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.name!==void 0&&typeof i.
name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.optional!==
void 0&&typeof i.optional!="boolean"){let r={instancePath:n+"/optional",keyword:"type",params:{type:"boolean"}};e===null?
e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return vr.
errors=e,s===0}function J(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){if(i.fieldPath===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"field\
Path"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="apiVersion"||r==="fieldPath")){let t={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.apiVersion!==void 0&&typeof i.apiVersion!=
"string"){let r={instancePath:n+"/apiVersion",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.fieldPath!==
void 0&&typeof i.fieldPath!="string"){let r={instancePath:n+"/fieldPath",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return J.
errors=e,s===0}function Ar(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.volumeName===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"vol\
umeName"}};e===null?e=[r]:e.push(r),s++}if(i.path===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
path"}};e===null?e=[r]:e.push(r),s++}if(i.key===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
key"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="key"||r==="optional"||r==="path"||r==="volumeName")){let t={
instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.key!==void 0&&
typeof i.key!="string"){let r={instancePath:n+"/key",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}
if(i.optional!==void 0&&typeof i.optional!="boolean"){let r={instancePath:n+"/optional",keyword:"type",params:{type:"boo\
lean"}};e===null?e=[r]:e.push(r),s++}if(i.path!==void 0&&typeof i.path!="string"){let r={instancePath:n+"/path",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.volumeName!==void 0&&typeof i.volumeName!="string"){let r={
instancePath:n+"/volumeName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ar.errors=e,s===0}var Zt={type:["string","number"],pattern:"^\\s*(?=\\S)[+-]?(\\d+(\\.\\d*)?|\\.\\d*)?([eE][+-]?\\d+|[numkMGTPE]|[KMGTPE]i)?\\s*$"},
_t=new RegExp("^\\s*(?=\\S)[+-]?(\\d+(\\.\\d*)?|\\.\\d*)?([eE][+-]?\\d+|[numkMGTPE]|[KMGTPE]i)?\\s*$","u");function h(i,{
instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(typeof i!="string"&&!(typeof i==
"number"&&isFinite(i))){let r={instancePath:n,keyword:"type",params:{type:Zt.type}};e===null?e=[r]:e.push(r),s++}if(typeof i==
"string"&&!_t.test(i)){let r={instancePath:n,keyword:"pattern",params:{pattern:"^\\s*(?=\\S)[+-]?(\\d+(\\.\\d*)?|\\.\\d*)?([eE]\
[+-]?\\d+|[numkMGTPE]|[KMGTPE]i)?\\s*$"}};e===null?e=[r]:e.push(r),s++}return h.errors=e,s===0}function X(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.resource===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"resource"}};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="containerName"||r==="divisor"||r==="resource")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.containerName!==void 0&&typeof i.containerName!="string"){let r={instancePath:n+"/cont\
ainerName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.divisor!==void 0&&(h(i.divisor,{instancePath:n+
"/divisor",parentData:i,parentDataProperty:"divisor",rootData:p})||(e=l(e,h.errors),s=e.length)),i.resource!==void 0&&typeof i.
resource!="string"){let r={instancePath:n+"/resource",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return X.errors=e,s===0}function Nr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.key===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"key"}};e===
null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="key"||r==="name"||r==="optional")){let t={instancePath:n,keyword:"addi\
tionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.key!==void 0&&typeof i.key!="string"){
let r={instancePath:n+"/key",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.name!==void 0&&typeof i.
name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.optional!==
void 0&&typeof i.optional!="boolean"){let r={instancePath:n+"/optional",keyword:"type",params:{type:"boolean"}};e===null?
e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Nr.
errors=e,s===0}function jr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="configMapKeyRef"||r==="fieldRef"||r==="fileKeyRef"||r===
"resourceFieldRef"||r==="secretKeyRef")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}i.configMapKeyRef!==void 0&&(vr(i.configMapKeyRef,{instancePath:n+"/configMapKeyRef",parentData:i,
parentDataProperty:"configMapKeyRef",rootData:p})||(e=l(e,vr.errors),s=e.length)),i.fieldRef!==void 0&&(J(i.fieldRef,{instancePath:n+
"/fieldRef",parentData:i,parentDataProperty:"fieldRef",rootData:p})||(e=l(e,J.errors),s=e.length)),i.fileKeyRef!==void 0&&
(Ar(i.fileKeyRef,{instancePath:n+"/fileKeyRef",parentData:i,parentDataProperty:"fileKeyRef",rootData:p})||(e=l(e,Ar.errors),
s=e.length)),i.resourceFieldRef!==void 0&&(X(i.resourceFieldRef,{instancePath:n+"/resourceFieldRef",parentData:i,parentDataProperty:"\
resourceFieldRef",rootData:p})||(e=l(e,X.errors),s=e.length)),i.secretKeyRef!==void 0&&(Nr(i.secretKeyRef,{instancePath:n+
"/secretKeyRef",parentData:i,parentDataProperty:"secretKeyRef",rootData:p})||(e=l(e,Nr.errors),s=e.length))}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return jr.errors=e,s===0}function Y(i,{
instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(
r),s++}for(let r in i)if(!(r==="name"||r==="value"||r==="valueFrom")){let t={instancePath:n,keyword:"additionalPropertie\
s",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+
"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.value!==void 0&&typeof i.value!="string"){
let r={instancePath:n+"/value",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}i.valueFrom!==void 0&&
(jr(i.valueFrom,{instancePath:n+"/valueFrom",parentData:i,parentDataProperty:"valueFrom",rootData:p})||(e=l(e,jr.errors),
s=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Y.errors=
e,s===0}function Sr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="name"||r==="optional")){let t={instancePath:n,keyword:"additionalPrope\
rties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+
"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.optional!==void 0&&typeof i.optional!="\
boolean"){let r={instancePath:n+"/optional",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Sr.errors=e,s===0}function xr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="name"||r==="optional")){let t={instancePath:n,keyword:"additionalPrope\
rties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+
"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.optional!==void 0&&typeof i.optional!="\
boolean"){let r={instancePath:n+"/optional",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return xr.errors=e,s===0}function ee(i,{
instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){for(let r in i)if(!(r==="configMapRef"||r==="prefix"||r==="secretRef")){let t={instancePath:n,keyword:"additionalPro\
perties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.configMapRef!==void 0&&(Sr(i.configMapRef,{instancePath:n+
"/configMapRef",parentData:i,parentDataProperty:"configMapRef",rootData:p})||(e=l(e,Sr.errors),s=e.length)),i.prefix!==void 0&&
typeof i.prefix!="string"){let r={instancePath:n+"/prefix",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}i.secretRef!==void 0&&(xr(i.secretRef,{instancePath:n+"/secretRef",parentData:i,parentDataProperty:"secretRef",rootData:p})||
(e=l(e,xr.errors),s=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
s++}return ee.errors=e,s===0}function re(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(r!=="command"){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.command!==void 0){let r=i.command;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)
if(typeof r[o]!="string"){let y={instancePath:n+"/command/"+o,keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(
y),s++}}else{let t={instancePath:n+"/command",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return re.errors=e,s===0}var Jt={
type:"object",required:["port"],properties:{host:{type:"string"},httpHeaders:{type:"array",items:{$ref:"#/definitions/HT\
TPHeader"}},path:{type:"string"},port:{$ref:"#/definitions/IntOrString"},scheme:{type:"string",enum:["HTTP","HTTPS",""]}},
additionalProperties:!1};function Tr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="name"||r==="value")){let t={instancePath:n,keyword:"additionalProperti\
es",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+
"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.value!==void 0&&typeof i.value!="string"){
let r={instancePath:n+"/value",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Tr.errors=e,s===0}var Xt={type:["integer","st\
ring"],minimum:-2147483648,maximum:2147483647};function ie(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,s=0;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&typeof i!="string"){let r={instancePath:n,keyword:"\
type",params:{type:Xt.type}};e===null?e=[r]:e.push(r),s++}if(typeof i=="number"&&isFinite(i)){if(i>2147483647||isNaN(i)){
let r={instancePath:n,keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[r]:e.push(r),s++}if(i<-2147483648||
isNaN(i)){let r={instancePath:n,keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[r]:e.push(r),s++}}
return ie.errors=e,s===0}function te(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,
s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.port===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
port"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="host"||r==="httpHeaders"||r==="path"||r==="port"||r==="sch\
eme")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}
if(i.host!==void 0&&typeof i.host!="string"){let r={instancePath:n+"/host",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),s++}if(i.httpHeaders!==void 0){let r=i.httpHeaders;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)
Tr(r[o],{instancePath:n+"/httpHeaders/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,Tr.errors),s=e.length)}else{
let t={instancePath:n+"/httpHeaders",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.path!==void 0&&
typeof i.path!="string"){let r={instancePath:n+"/path",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}
if(i.port!==void 0&&(ie(i.port,{instancePath:n+"/port",parentData:i,parentDataProperty:"port",rootData:p})||(e=l(e,ie.errors),
s=e.length)),i.scheme!==void 0){let r=i.scheme;if(typeof r!="string"){let t={instancePath:n+"/scheme",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="HTTP"||r==="HTTPS"||r==="")){let t={instancePath:n+"/scheme",keyword:"\
enum",params:{allowedValues:Jt.properties.scheme.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return te.errors=e,s===0}function Rr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(r!=="seconds"){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.seconds!==void 0){let r=i.seconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let t={instancePath:n+"/seconds",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r==
"number"&&isFinite(r)){if(r<-9223372036854776e3||isNaN(r)){let t={instancePath:n+"/seconds",keyword:"minimum",params:{comparison:"\
>=",limit:-9223372036854776e3}};e===null?e=[t]:e.push(t),s++}if(r>=9223372036854776e3||isNaN(r)){let t={instancePath:n+"\
/seconds",keyword:"exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};e===null?e=[t]:e.push(t),s++}}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Rr.errors=e,s===0}function se(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.port===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"port"}};e===
null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="host"||r==="port")){let t={instancePath:n,keyword:"additionalPropertie\
s",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.host!==void 0&&typeof i.host!="string"){let r={instancePath:n+
"/host",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}i.port!==void 0&&(ie(i.port,{instancePath:n+
"/port",parentData:i,parentDataProperty:"port",rootData:p})||(e=l(e,ie.errors),s=e.length))}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return se.errors=e,s===0}function L(i,{instancePath:n="",parentData:a,
parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r===
"exec"||r==="httpGet"||r==="sleep"||r==="tcpSocket")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}i.exec!==void 0&&(re(i.exec,{instancePath:n+"/exec",parentData:i,parentDataProperty:"exec",
rootData:p})||(e=l(e,re.errors),s=e.length)),i.httpGet!==void 0&&(te(i.httpGet,{instancePath:n+"/httpGet",parentData:i,parentDataProperty:"\
httpGet",rootData:p})||(e=l(e,te.errors),s=e.length)),i.sleep!==void 0&&(Rr(i.sleep,{instancePath:n+"/sleep",parentData:i,
parentDataProperty:"sleep",rootData:p})||(e=l(e,Rr.errors),s=e.length)),i.tcpSocket!==void 0&&(se(i.tcpSocket,{instancePath:n+
"/tcpSocket",parentData:i,parentDataProperty:"tcpSocket",rootData:p})||(e=l(e,se.errors),s=e.length))}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return L.errors=e,s===0}function ne(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="postStart"||r==="preStop"||r==="stopSignal")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.postStart!==void 0&&(L(i.postStart,{instancePath:n+"/postStart",parentData:i,parentDataProperty:"\
postStart",rootData:p})||(e=l(e,L.errors),s=e.length)),i.preStop!==void 0&&(L(i.preStop,{instancePath:n+"/preStop",parentData:i,
parentDataProperty:"preStop",rootData:p})||(e=l(e,L.errors),s=e.length)),i.stopSignal!==void 0&&typeof i.stopSignal!="st\
ring"){let r={instancePath:n+"/stopSignal",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ne.errors=e,s===0}var Yt={type:"\
object",properties:{exec:{$ref:"#/definitions/ExecAction"},failureThreshold:{type:"integer",minimum:-2147483648,maximum:2147483647},
grpc:{$ref:"#/definitions/GRPCAction"},httpGet:{$ref:"#/definitions/HTTPGetAction"},initialDelaySeconds:{type:"integer",
minimum:-2147483648,maximum:2147483647},periodSeconds:{type:"integer",minimum:-2147483648,maximum:2147483647},successThreshold:{
type:"integer",minimum:-2147483648,maximum:2147483647},tcpSocket:{$ref:"#/definitions/TCPSocketAction"},terminationGracePeriodSeconds:{
type:"integer",minimum:-9223372036854776e3,exclusiveMaximum:9223372036854776e3},timeoutSeconds:{type:"integer",minimum:-2147483648,
maximum:2147483647}},additionalProperties:!1};function qr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.port===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"port"}};e===
null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="port"||r==="service")){let t={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.port!==void 0){let r=i.port;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/port",keyword:"type",params:{type:"integer"}};e===null?e=[t]:
e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let t={instancePath:n+"/port",keyword:"maxi\
mum",params:{comparison:"<=",limit:2147483647}};e===null?e=[t]:e.push(t),s++}if(r<-2147483648||isNaN(r)){let t={instancePath:n+
"/port",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[t]:e.push(t),s++}}}if(i.service!==void 0&&
typeof i.service!="string"){let r={instancePath:n+"/service",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return qr.errors=
e,s===0}function k(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i==
"object"&&!Array.isArray(i)){for(let r in i)if(!g.call(Yt.properties,r)){let t={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.exec!==void 0&&(re(i.exec,{instancePath:n+"/exec",
parentData:i,parentDataProperty:"exec",rootData:p})||(e=l(e,re.errors),s=e.length)),i.failureThreshold!==void 0){let r=i.
failureThreshold;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/failureThreshold",keyword:"\
type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){
let t={instancePath:n+"/failureThreshold",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[t]:e.
push(t),s++}if(r<-2147483648||isNaN(r)){let t={instancePath:n+"/failureThreshold",keyword:"minimum",params:{comparison:"\
>=",limit:-2147483648}};e===null?e=[t]:e.push(t),s++}}}if(i.grpc!==void 0&&(qr(i.grpc,{instancePath:n+"/grpc",parentData:i,
parentDataProperty:"grpc",rootData:p})||(e=l(e,qr.errors),s=e.length)),i.httpGet!==void 0&&(te(i.httpGet,{instancePath:n+
"/httpGet",parentData:i,parentDataProperty:"httpGet",rootData:p})||(e=l(e,te.errors),s=e.length)),i.initialDelaySeconds!==
void 0){let r=i.initialDelaySeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/in\
itialDelaySeconds",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(
r)){if(r>2147483647||isNaN(r)){let t={instancePath:n+"/initialDelaySeconds",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};
e===null?e=[t]:e.push(t),s++}if(r<-2147483648||isNaN(r)){let t={instancePath:n+"/initialDelaySeconds",keyword:"minimum",
params:{comparison:">=",limit:-2147483648}};e===null?e=[t]:e.push(t),s++}}}if(i.periodSeconds!==void 0){let r=i.periodSeconds;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/periodSeconds",keyword:"type",params:{
type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let t={instancePath:n+
"/periodSeconds",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[t]:e.push(t),s++}if(r<-2147483648||
isNaN(r)){let t={instancePath:n+"/periodSeconds",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?
e=[t]:e.push(t),s++}}}if(i.successThreshold!==void 0){let r=i.successThreshold;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let t={instancePath:n+"/successThreshold",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),
s++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let t={instancePath:n+"/successThreshold",keyword:"ma\
ximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[t]:e.push(t),s++}if(r<-2147483648||isNaN(r)){let t={instancePath:n+
"/successThreshold",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[t]:e.push(t),s++}}}if(i.tcpSocket!==
void 0&&(se(i.tcpSocket,{instancePath:n+"/tcpSocket",parentData:i,parentDataProperty:"tcpSocket",rootData:p})||(e=l(e,se.
errors),s=e.length)),i.terminationGracePeriodSeconds!==void 0){let r=i.terminationGracePeriodSeconds;if(!(typeof r=="num\
ber"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/terminationGracePeriodSeconds",keyword:"type",params:{type:"\
integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r<-9223372036854776e3||isNaN(r)){let t={instancePath:n+
"/terminationGracePeriodSeconds",keyword:"minimum",params:{comparison:">=",limit:-9223372036854776e3}};e===null?e=[t]:e.
push(t),s++}if(r>=9223372036854776e3||isNaN(r)){let t={instancePath:n+"/terminationGracePeriodSeconds",keyword:"exclusiv\
eMaximum",params:{comparison:"<",limit:9223372036854776e3}};e===null?e=[t]:e.push(t),s++}}}if(i.timeoutSeconds!==void 0){
let r=i.timeoutSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/timeoutSeconds",
keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||
isNaN(r)){let t={instancePath:n+"/timeoutSeconds",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?
e=[t]:e.push(t),s++}if(r<-2147483648||isNaN(r)){let t={instancePath:n+"/timeoutSeconds",keyword:"minimum",params:{comparison:"\
>=",limit:-2147483648}};e===null?e=[t]:e.push(t),s++}}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),s++}return k.errors=e,s===0}var es={type:"object",required:["containerPort"],properties:{containerPort:{
type:"integer",minimum:-2147483648,maximum:2147483647},hostIP:{type:"string"},hostPort:{type:"integer",minimum:-2147483648,
maximum:2147483647},name:{type:"string"},protocol:{type:"string",enum:["SCTP","TCP","UDP",""]}},additionalProperties:!1};
function oe(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.containerPort===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
containerPort"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="containerPort"||r==="hostIP"||r==="hostPort"||r===
"name"||r==="protocol")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=
[t]:e.push(t),s++}if(i.containerPort!==void 0){let r=i.containerPort;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let t={instancePath:n+"/containerPort",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r==
"number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let t={instancePath:n+"/containerPort",keyword:"maximum",params:{comparison:"\
<=",limit:2147483647}};e===null?e=[t]:e.push(t),s++}if(r<-2147483648||isNaN(r)){let t={instancePath:n+"/containerPort",keyword:"\
minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[t]:e.push(t),s++}}}if(i.hostIP!==void 0&&typeof i.hostIP!=
"string"){let r={instancePath:n+"/hostIP",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.hostPort!==
void 0){let r=i.hostPort;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/hostPort",keyword:"\
type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){
let t={instancePath:n+"/hostPort",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[t]:e.push(t),
s++}if(r<-2147483648||isNaN(r)){let t={instancePath:n+"/hostPort",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};
e===null?e=[t]:e.push(t),s++}}}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.protocol!==void 0){let r=i.protocol;if(typeof r!="string"){let t={
instancePath:n+"/protocol",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="SCTP"||r==="TCP"||
r==="UDP"||r==="")){let t={instancePath:n+"/protocol",keyword:"enum",params:{allowedValues:es.properties.protocol.enum}};
e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
s++}return oe.errors=e,s===0}function pe(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.resourceName===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"r\
esourceName"}};e===null?e=[r]:e.push(r),s++}if(i.restartPolicy===void 0){let r={instancePath:n,keyword:"required",params:{
missingProperty:"restartPolicy"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="resourceName"||r==="restartPolic\
y")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.
resourceName!==void 0&&typeof i.resourceName!="string"){let r={instancePath:n+"/resourceName",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),s++}if(i.restartPolicy!==void 0&&typeof i.restartPolicy!="string"){let r={instancePath:n+
"/restartPolicy",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return pe.errors=e,s===0}function $r(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="name"||r==="request")){let t={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+
"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.request!==void 0&&typeof i.request!="st\
ring"){let r={instancePath:n+"/request",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return $r.errors=e,s===0}function x(i,{
instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){for(let r in i)if(!(r==="claims"||r==="limits"||r==="requests")){let t={instancePath:n,keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.claims!==void 0){let r=i.claims;if(Array.isArray(r)){let t=r.
length;for(let o=0;o<t;o++)$r(r[o],{instancePath:n+"/claims/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,$r.
errors),s=e.length)}else{let t={instancePath:n+"/claims",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),
s++}}if(i.limits!==void 0){let r=i.limits;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r)h(r[t],{instancePath:n+
"/limits/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:t,rootData:p})||(e=l(e,h.errors),s=e.
length);else{let t={instancePath:n+"/limits",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(i.requests!==
void 0){let r=i.requests;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r)h(r[t],{instancePath:n+"/requests/"+
t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:t,rootData:p})||(e=l(e,h.errors),s=e.length);else{
let t={instancePath:n+"/requests",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return x.errors=e,s===0}function Er(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.operator===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"opera\
tor"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="operator"||r==="values")){let t={instancePath:n,keyword:"ad\
ditionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.operator!==void 0&&typeof i.operator!=
"string"){let r={instancePath:n+"/operator",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.values!==
void 0){let r=i.values;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++){let y=r[o];if(!(typeof y=="number"&&!(y%
1)&&!isNaN(y)&&isFinite(y))){let u={instancePath:n+"/values/"+o,keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.
push(u),s++}if(typeof y=="number"&&isFinite(y)){if(y>2147483647||isNaN(y)){let u={instancePath:n+"/values/"+o,keyword:"m\
aximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[u]:e.push(u),s++}if(y<-2147483648||isNaN(y)){let u={instancePath:n+
"/values/"+o,keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[u]:e.push(u),s++}}}}else{let t={instancePath:n+
"/values",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Er.errors=e,s===0}function le(i,{instancePath:n="",parentData:a,
parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.action===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"action"}};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="action"||r==="exitCodes")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.action!==void 0&&typeof i.action!="string"){let r={instancePath:n+"/action",keyword:"t\
ype",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}i.exitCodes!==void 0&&(Er(i.exitCodes,{instancePath:n+"/exitCo\
des",parentData:i,parentDataProperty:"exitCodes",rootData:p})||(e=l(e,Er.errors),s=e.length))}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return le.errors=e,s===0}var it={type:"object",properties:{
allowPrivilegeEscalation:{type:"boolean"},appArmorProfile:{$ref:"#/definitions/AppArmorProfile"},capabilities:{$ref:"#/d\
efinitions/Capabilities"},privileged:{type:"boolean"},procMount:{type:"string",enum:["Default","Unmasked"]},readOnlyRootFilesystem:{
type:"boolean"},runAsGroup:{type:"integer",minimum:-9223372036854776e3,exclusiveMaximum:9223372036854776e3},runAsNonRoot:{
type:"boolean"},runAsUser:{type:"integer",minimum:-9223372036854776e3,exclusiveMaximum:9223372036854776e3},seLinuxOptions:{
$ref:"#/definitions/SELinuxOptions"},seccompProfile:{$ref:"#/definitions/SeccompProfile"},windowsOptions:{$ref:"#/defini\
tions/WindowsSecurityContextOptions"}},additionalProperties:!1},rs={type:"object",required:["type"],properties:{localhostProfile:{
type:"string"},type:{type:"string",enum:["Localhost","RuntimeDefault","Unconfined"]}},additionalProperties:!1};function ae(i,{
instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.type===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(
r),s++}for(let r in i)if(!(r==="localhostProfile"||r==="type")){let t={instancePath:n,keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.localhostProfile!==void 0&&typeof i.localhostProfile!="string"){
let r={instancePath:n+"/localhostProfile",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.type!==
void 0){let r=i.type;if(typeof r!="string"){let t={instancePath:n+"/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),s++}if(!(r==="Localhost"||r==="RuntimeDefault"||r==="Unconfined")){let t={instancePath:n+"/type",keyword:"\
enum",params:{allowedValues:rs.properties.type.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ae.errors=e,s===0}function Cr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="add"||r==="drop")){let t={instancePath:n,keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.add!==void 0){let r=i.add;if(Array.isArray(r)){let t=r.
length;for(let o=0;o<t;o++)if(typeof r[o]!="string"){let y={instancePath:n+"/add/"+o,keyword:"type",params:{type:"string"}};
e===null?e=[y]:e.push(y),s++}}else{let t={instancePath:n+"/add",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(
t),s++}}if(i.drop!==void 0){let r=i.drop;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)if(typeof r[o]!="string"){
let y={instancePath:n+"/drop/"+o,keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}else{let t={instancePath:n+
"/drop",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return Cr.errors=e,s===0}function fe(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="level"||r==="role"||r==="type"||r==="user")){let t={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.level!==void 0&&typeof i.level!="\
string"){let r={instancePath:n+"/level",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.role!==
void 0&&typeof i.role!="string"){let r={instancePath:n+"/role",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}if(i.type!==void 0&&typeof i.type!="string"){let r={instancePath:n+"/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),s++}if(i.user!==void 0&&typeof i.user!="string"){let r={instancePath:n+"/user",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),s++}return fe.errors=e,s===0}var is={type:"object",required:["type"],properties:{localhostProfile:{type:"\
string"},type:{type:"string",enum:["Localhost","RuntimeDefault","Unconfined"]}},additionalProperties:!1};function ye(i,{
instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.type===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(
r),s++}for(let r in i)if(!(r==="localhostProfile"||r==="type")){let t={instancePath:n,keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.localhostProfile!==void 0&&typeof i.localhostProfile!="string"){
let r={instancePath:n+"/localhostProfile",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.type!==
void 0){let r=i.type;if(typeof r!="string"){let t={instancePath:n+"/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),s++}if(!(r==="Localhost"||r==="RuntimeDefault"||r==="Unconfined")){let t={instancePath:n+"/type",keyword:"\
enum",params:{allowedValues:is.properties.type.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ye.errors=e,s===0}function ue(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="gmsaCredentialSpec"||r==="gmsaCredentialSpecName"||r==="hostProcess"||
r==="runAsUserName")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:
e.push(t),s++}if(i.gmsaCredentialSpec!==void 0&&typeof i.gmsaCredentialSpec!="string"){let r={instancePath:n+"/gmsaCrede\
ntialSpec",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.gmsaCredentialSpecName!==void 0&&typeof i.
gmsaCredentialSpecName!="string"){let r={instancePath:n+"/gmsaCredentialSpecName",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),s++}if(i.hostProcess!==void 0&&typeof i.hostProcess!="boolean"){let r={instancePath:n+"/hostPro\
cess",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.runAsUserName!==void 0&&typeof i.runAsUserName!=
"string"){let r={instancePath:n+"/runAsUserName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ue.errors=e,s===0}function me(i,{
instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){for(let r in i)if(!g.call(it.properties,r)){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.allowPrivilegeEscalation!==void 0&&typeof i.allowPrivilegeEscalation!="boolean"){let r={
instancePath:n+"/allowPrivilegeEscalation",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.appArmorProfile!==
void 0&&(ae(i.appArmorProfile,{instancePath:n+"/appArmorProfile",parentData:i,parentDataProperty:"appArmorProfile",rootData:p})||
(e=l(e,ae.errors),s=e.length)),i.capabilities!==void 0&&(Cr(i.capabilities,{instancePath:n+"/capabilities",parentData:i,
parentDataProperty:"capabilities",rootData:p})||(e=l(e,Cr.errors),s=e.length)),i.privileged!==void 0&&typeof i.privileged!=
"boolean"){let r={instancePath:n+"/privileged",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.
procMount!==void 0){let r=i.procMount;if(typeof r!="string"){let t={instancePath:n+"/procMount",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="Default"||r==="Unmasked")){let t={instancePath:n+"/procMount",keyword:"\
enum",params:{allowedValues:it.properties.procMount.enum}};e===null?e=[t]:e.push(t),s++}}if(i.readOnlyRootFilesystem!==void 0&&
typeof i.readOnlyRootFilesystem!="boolean"){let r={instancePath:n+"/readOnlyRootFilesystem",keyword:"type",params:{type:"\
boolean"}};e===null?e=[r]:e.push(r),s++}if(i.runAsGroup!==void 0){let r=i.runAsGroup;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let t={instancePath:n+"/runAsGroup",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}
if(typeof r=="number"&&isFinite(r)){if(r<-9223372036854776e3||isNaN(r)){let t={instancePath:n+"/runAsGroup",keyword:"min\
imum",params:{comparison:">=",limit:-9223372036854776e3}};e===null?e=[t]:e.push(t),s++}if(r>=9223372036854776e3||isNaN(r)){
let t={instancePath:n+"/runAsGroup",keyword:"exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};e===null?
e=[t]:e.push(t),s++}}}if(i.runAsNonRoot!==void 0&&typeof i.runAsNonRoot!="boolean"){let r={instancePath:n+"/runAsNonRoot",
keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.runAsUser!==void 0){let r=i.runAsUser;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/runAsUser",keyword:"type",params:{type:"integer"}};e===
null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r<-9223372036854776e3||isNaN(r)){let t={instancePath:n+"\
/runAsUser",keyword:"minimum",params:{comparison:">=",limit:-9223372036854776e3}};e===null?e=[t]:e.push(t),s++}if(r>=9223372036854776e3||
isNaN(r)){let t={instancePath:n+"/runAsUser",keyword:"exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};
e===null?e=[t]:e.push(t),s++}}}i.seLinuxOptions!==void 0&&(fe(i.seLinuxOptions,{instancePath:n+"/seLinuxOptions",parentData:i,
parentDataProperty:"seLinuxOptions",rootData:p})||(e=l(e,fe.errors),s=e.length)),i.seccompProfile!==void 0&&(ye(i.seccompProfile,
{instancePath:n+"/seccompProfile",parentData:i,parentDataProperty:"seccompProfile",rootData:p})||(e=l(e,ye.errors),s=e.length)),
i.windowsOptions!==void 0&&(ue(i.windowsOptions,{instancePath:n+"/windowsOptions",parentData:i,parentDataProperty:"windo\
wsOptions",rootData:p})||(e=l(e,ue.errors),s=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),s++}return me.errors=e,s===0}function ce(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.push(r),s++}if(i.devicePath===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"dev\
icePath"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="devicePath"||r==="name")){let t={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.devicePath!==void 0&&typeof i.devicePath!=
"string"){let r={instancePath:n+"/devicePath",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.name!==
void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ce.errors=
e,s===0}var ts={type:"object",required:["name","mountPath"],properties:{mountPath:{type:"string"},mountPropagation:{type:"\
string",enum:["Bidirectional","HostToContainer","None"]},name:{type:"string"},readOnly:{type:"boolean"},recursiveReadOnly:{
type:"string"},subPath:{type:"string"},subPathExpr:{type:"string"}},additionalProperties:!1};function de(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}if(i.mountPath===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"mountPath"}};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="mountPath"||r==="mountPropagation"||r==="name"||r==="readOnly"||r==="recursiveReadOnly"||r==="subPath"||r==="s\
ubPathExpr")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(
t),s++}if(i.mountPath!==void 0&&typeof i.mountPath!="string"){let r={instancePath:n+"/mountPath",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.mountPropagation!==void 0){let r=i.mountPropagation;if(typeof r!="stri\
ng"){let t={instancePath:n+"/mountPropagation",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r===
"Bidirectional"||r==="HostToContainer"||r==="None")){let t={instancePath:n+"/mountPropagation",keyword:"enum",params:{allowedValues:ts.
properties.mountPropagation.enum}};e===null?e=[t]:e.push(t),s++}}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+
"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.readOnly!==void 0&&typeof i.readOnly!="\
boolean"){let r={instancePath:n+"/readOnly",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.recursiveReadOnly!==
void 0&&typeof i.recursiveReadOnly!="string"){let r={instancePath:n+"/recursiveReadOnly",keyword:"type",params:{type:"st\
ring"}};e===null?e=[r]:e.push(r),s++}if(i.subPath!==void 0&&typeof i.subPath!="string"){let r={instancePath:n+"/subPath",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.subPathExpr!==void 0&&typeof i.subPathExpr!="st\
ring"){let r={instancePath:n+"/subPathExpr",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return de.errors=e,s===0}function b(i,{
instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(
r),s++}for(let r in i)if(!g.call(He.properties,r)){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.args!==void 0){let r=i.args;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)if(typeof r[o]!=
"string"){let y={instancePath:n+"/args/"+o,keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}else{let t={
instancePath:n+"/args",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.command!==void 0){let r=i.
command;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)if(typeof r[o]!="string"){let y={instancePath:n+"/comman\
d/"+o,keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}else{let t={instancePath:n+"/command",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.env!==void 0){let r=i.env;if(Array.isArray(r)){let t=r.length;
for(let o=0;o<t;o++)Y(r[o],{instancePath:n+"/env/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,Y.errors),s=
e.length)}else{let t={instancePath:n+"/env",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.envFrom!==
void 0){let r=i.envFrom;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)ee(r[o],{instancePath:n+"/envFrom/"+o,parentData:r,
parentDataProperty:o,rootData:p})||(e=l(e,ee.errors),s=e.length)}else{let t={instancePath:n+"/envFrom",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.image!==void 0&&typeof i.image!="string"){let r={instancePath:n+"/imag\
e",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.imagePullPolicy!==void 0){let r=i.imagePullPolicy;
if(typeof r!="string"){let t={instancePath:n+"/imagePullPolicy",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.
push(t),s++}if(!(r==="Always"||r==="IfNotPresent"||r==="Never"||r==="")){let t={instancePath:n+"/imagePullPolicy",keyword:"\
enum",params:{allowedValues:He.properties.imagePullPolicy.enum}};e===null?e=[t]:e.push(t),s++}}if(i.lifecycle!==void 0&&
(ne(i.lifecycle,{instancePath:n+"/lifecycle",parentData:i,parentDataProperty:"lifecycle",rootData:p})||(e=l(e,ne.errors),
s=e.length)),i.livenessProbe!==void 0&&(k(i.livenessProbe,{instancePath:n+"/livenessProbe",parentData:i,parentDataProperty:"\
livenessProbe",rootData:p})||(e=l(e,k.errors),s=e.length)),i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+
"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.ports!==void 0){let r=i.ports;if(Array.
isArray(r)){let t=r.length;for(let o=0;o<t;o++)oe(r[o],{instancePath:n+"/ports/"+o,parentData:r,parentDataProperty:o,rootData:p})||
(e=l(e,oe.errors),s=e.length)}else{let t={instancePath:n+"/ports",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.
push(t),s++}}if(i.readinessProbe!==void 0&&(k(i.readinessProbe,{instancePath:n+"/readinessProbe",parentData:i,parentDataProperty:"\
readinessProbe",rootData:p})||(e=l(e,k.errors),s=e.length)),i.resizePolicy!==void 0){let r=i.resizePolicy;if(Array.isArray(
r)){let t=r.length;for(let o=0;o<t;o++)pe(r[o],{instancePath:n+"/resizePolicy/"+o,parentData:r,parentDataProperty:o,rootData:p})||
(e=l(e,pe.errors),s=e.length)}else{let t={instancePath:n+"/resizePolicy",keyword:"type",params:{type:"array"}};e===null?
e=[t]:e.push(t),s++}}if(i.resources!==void 0&&(x(i.resources,{instancePath:n+"/resources",parentData:i,parentDataProperty:"\
resources",rootData:p})||(e=l(e,x.errors),s=e.length)),i.restartPolicy!==void 0&&typeof i.restartPolicy!="string"){let r={
instancePath:n+"/restartPolicy",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.restartPolicyRules!==
void 0){let r=i.restartPolicyRules;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)le(r[o],{instancePath:n+"/res\
tartPolicyRules/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,le.errors),s=e.length)}else{let t={instancePath:n+
"/restartPolicyRules",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.securityContext!==void 0&&
(me(i.securityContext,{instancePath:n+"/securityContext",parentData:i,parentDataProperty:"securityContext",rootData:p})||
(e=l(e,me.errors),s=e.length)),i.startupProbe!==void 0&&(k(i.startupProbe,{instancePath:n+"/startupProbe",parentData:i,parentDataProperty:"\
startupProbe",rootData:p})||(e=l(e,k.errors),s=e.length)),i.stdin!==void 0&&typeof i.stdin!="boolean"){let r={instancePath:n+
"/stdin",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.stdinOnce!==void 0&&typeof i.stdinOnce!=
"boolean"){let r={instancePath:n+"/stdinOnce",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.
terminationMessagePath!==void 0&&typeof i.terminationMessagePath!="string"){let r={instancePath:n+"/terminationMessagePa\
th",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.terminationMessagePolicy!==void 0){let r=i.
terminationMessagePolicy;if(typeof r!="string"){let t={instancePath:n+"/terminationMessagePolicy",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="FallbackToLogsOnError"||r==="File"||r==="")){let t={instancePath:n+
"/terminationMessagePolicy",keyword:"enum",params:{allowedValues:He.properties.terminationMessagePolicy.enum}};e===null?
e=[t]:e.push(t),s++}}if(i.tty!==void 0&&typeof i.tty!="boolean"){let r={instancePath:n+"/tty",keyword:"type",params:{type:"\
boolean"}};e===null?e=[r]:e.push(r),s++}if(i.volumeDevices!==void 0){let r=i.volumeDevices;if(Array.isArray(r)){let t=r.
length;for(let o=0;o<t;o++)ce(r[o],{instancePath:n+"/volumeDevices/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=
l(e,ce.errors),s=e.length)}else{let t={instancePath:n+"/volumeDevices",keyword:"type",params:{type:"array"}};e===null?e=
[t]:e.push(t),s++}}if(i.volumeMounts!==void 0){let r=i.volumeMounts;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)
de(r[o],{instancePath:n+"/volumeMounts/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,de.errors),s=e.length)}else{
let t={instancePath:n+"/volumeMounts",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.workingDir!==
void 0&&typeof i.workingDir!="string"){let r={instancePath:n+"/workingDir",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return b.
errors=e,s===0}function Fr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="name"||r==="value")){let t={instancePath:n,keyword:"additionalProperti\
es",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+
"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.value!==void 0&&typeof i.value!="string"){
let r={instancePath:n+"/value",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Fr.errors=e,s===0}function ge(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="nameservers"||r==="options"||r==="searches")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.nameservers!==void 0){let r=i.nameservers;if(Array.isArray(r)){let t=r.length;for(let o=0;o<
t;o++)if(typeof r[o]!="string"){let y={instancePath:n+"/nameservers/"+o,keyword:"type",params:{type:"string"}};e===null?
e=[y]:e.push(y),s++}}else{let t={instancePath:n+"/nameservers",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(
t),s++}}if(i.options!==void 0){let r=i.options;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)Fr(r[o],{instancePath:n+
"/options/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,Fr.errors),s=e.length)}else{let t={instancePath:n+"\
/options",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.searches!==void 0){let r=i.searches;if(Array.
isArray(r)){let t=r.length;for(let o=0;o<t;o++)if(typeof r[o]!="string"){let y={instancePath:n+"/searches/"+o,keyword:"t\
ype",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}else{let t={instancePath:n+"/searches",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),s++}return ge.errors=e,s===0}var Qe={type:"object",required:["name"],properties:{args:{type:"array",items:{
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
g"}},additionalProperties:!1};function he(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,
s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!g.call(Qe.properties,r)){let t={instancePath:n,keyword:"addition\
alProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.args!==void 0){let r=i.args;if(Array.isArray(
r)){let t=r.length;for(let o=0;o<t;o++)if(typeof r[o]!="string"){let y={instancePath:n+"/args/"+o,keyword:"type",params:{
type:"string"}};e===null?e=[y]:e.push(y),s++}}else{let t={instancePath:n+"/args",keyword:"type",params:{type:"array"}};e===
null?e=[t]:e.push(t),s++}}if(i.command!==void 0){let r=i.command;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)
if(typeof r[o]!="string"){let y={instancePath:n+"/command/"+o,keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(
y),s++}}else{let t={instancePath:n+"/command",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.env!==
void 0){let r=i.env;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)Y(r[o],{instancePath:n+"/env/"+o,parentData:r,
parentDataProperty:o,rootData:p})||(e=l(e,Y.errors),s=e.length)}else{let t={instancePath:n+"/env",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.envFrom!==void 0){let r=i.envFrom;if(Array.isArray(r)){let t=r.length;
for(let o=0;o<t;o++)ee(r[o],{instancePath:n+"/envFrom/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,ee.errors),
s=e.length)}else{let t={instancePath:n+"/envFrom",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.
image!==void 0&&typeof i.image!="string"){let r={instancePath:n+"/image",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),s++}if(i.imagePullPolicy!==void 0){let r=i.imagePullPolicy;if(typeof r!="string"){let t={instancePath:n+
"/imagePullPolicy",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="Always"||r==="IfNotPres\
ent"||r==="Never"||r==="")){let t={instancePath:n+"/imagePullPolicy",keyword:"enum",params:{allowedValues:Qe.properties.
imagePullPolicy.enum}};e===null?e=[t]:e.push(t),s++}}if(i.lifecycle!==void 0&&(ne(i.lifecycle,{instancePath:n+"/lifecycl\
e",parentData:i,parentDataProperty:"lifecycle",rootData:p})||(e=l(e,ne.errors),s=e.length)),i.livenessProbe!==void 0&&(k(
i.livenessProbe,{instancePath:n+"/livenessProbe",parentData:i,parentDataProperty:"livenessProbe",rootData:p})||(e=l(e,k.
errors),s=e.length)),i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),s++}if(i.ports!==void 0){let r=i.ports;if(Array.isArray(r)){let t=r.length;for(let o=0;o<
t;o++)oe(r[o],{instancePath:n+"/ports/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,oe.errors),s=e.length)}else{
let t={instancePath:n+"/ports",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.readinessProbe!==
void 0&&(k(i.readinessProbe,{instancePath:n+"/readinessProbe",parentData:i,parentDataProperty:"readinessProbe",rootData:p})||
(e=l(e,k.errors),s=e.length)),i.resizePolicy!==void 0){let r=i.resizePolicy;if(Array.isArray(r)){let t=r.length;for(let o=0;o<
t;o++)pe(r[o],{instancePath:n+"/resizePolicy/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,pe.errors),s=e.length)}else{
let t={instancePath:n+"/resizePolicy",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.resources!==
void 0&&(x(i.resources,{instancePath:n+"/resources",parentData:i,parentDataProperty:"resources",rootData:p})||(e=l(e,x.errors),
s=e.length)),i.restartPolicy!==void 0&&typeof i.restartPolicy!="string"){let r={instancePath:n+"/restartPolicy",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.restartPolicyRules!==void 0){let r=i.restartPolicyRules;
if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)le(r[o],{instancePath:n+"/restartPolicyRules/"+o,parentData:r,parentDataProperty:o,
rootData:p})||(e=l(e,le.errors),s=e.length)}else{let t={instancePath:n+"/restartPolicyRules",keyword:"type",params:{type:"\
array"}};e===null?e=[t]:e.push(t),s++}}if(i.securityContext!==void 0&&(me(i.securityContext,{instancePath:n+"/securityCo\
ntext",parentData:i,parentDataProperty:"securityContext",rootData:p})||(e=l(e,me.errors),s=e.length)),i.startupProbe!==void 0&&
(k(i.startupProbe,{instancePath:n+"/startupProbe",parentData:i,parentDataProperty:"startupProbe",rootData:p})||(e=l(e,k.
errors),s=e.length)),i.stdin!==void 0&&typeof i.stdin!="boolean"){let r={instancePath:n+"/stdin",keyword:"type",params:{
type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.stdinOnce!==void 0&&typeof i.stdinOnce!="boolean"){let r={instancePath:n+
"/stdinOnce",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.targetContainerName!==void 0&&typeof i.
targetContainerName!="string"){let r={instancePath:n+"/targetContainerName",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),s++}if(i.terminationMessagePath!==void 0&&typeof i.terminationMessagePath!="string"){let r={instancePath:n+
"/terminationMessagePath",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.terminationMessagePolicy!==
void 0){let r=i.terminationMessagePolicy;if(typeof r!="string"){let t={instancePath:n+"/terminationMessagePolicy",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="FallbackToLogsOnError"||r==="File"||r==="")){let t={
instancePath:n+"/terminationMessagePolicy",keyword:"enum",params:{allowedValues:Qe.properties.terminationMessagePolicy.enum}};
e===null?e=[t]:e.push(t),s++}}if(i.tty!==void 0&&typeof i.tty!="boolean"){let r={instancePath:n+"/tty",keyword:"type",params:{
type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.volumeDevices!==void 0){let r=i.volumeDevices;if(Array.isArray(r)){let t=r.
length;for(let o=0;o<t;o++)ce(r[o],{instancePath:n+"/volumeDevices/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=
l(e,ce.errors),s=e.length)}else{let t={instancePath:n+"/volumeDevices",keyword:"type",params:{type:"array"}};e===null?e=
[t]:e.push(t),s++}}if(i.volumeMounts!==void 0){let r=i.volumeMounts;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)
de(r[o],{instancePath:n+"/volumeMounts/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,de.errors),s=e.length)}else{
let t={instancePath:n+"/volumeMounts",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.workingDir!==
void 0&&typeof i.workingDir!="string"){let r={instancePath:n+"/workingDir",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return he.
errors=e,s===0}function ke(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.ip===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"ip"}};e===null?
e=[r]:e.push(r),s++}for(let r in i)if(!(r==="hostnames"||r==="ip")){let t={instancePath:n,keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.hostnames!==void 0){let r=i.hostnames;if(Array.isArray(
r)){let t=r.length;for(let o=0;o<t;o++)if(typeof r[o]!="string"){let y={instancePath:n+"/hostnames/"+o,keyword:"type",params:{
type:"string"}};e===null?e=[y]:e.push(y),s++}}else{let t={instancePath:n+"/hostnames",keyword:"type",params:{type:"array"}};
e===null?e=[t]:e.push(t),s++}}if(i.ip!==void 0&&typeof i.ip!="string"){let r={instancePath:n+"/ip",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),s++}return ke.errors=e,s===0}function d(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){for(let r in i)if(r!=="name"){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),s++}return d.errors=e,s===0}function we(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.push(r),s++}for(let r in i)if(r!=="name"){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),s++}return we.errors=e,s===0}function Pe(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.conditionType===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
conditionType"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(r!=="conditionType"){let t={instancePath:n,keyword:"addi\
tionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.conditionType!==void 0&&typeof i.conditionType!=
"string"){let r={instancePath:n+"/conditionType",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Pe.errors=e,s===0}function be(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="name"||r==="resourceClaimName"||r==="resourceClaimTemplateName")){let t={
instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.name!==void 0&&
typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}
if(i.resourceClaimName!==void 0&&typeof i.resourceClaimName!="string"){let r={instancePath:n+"/resourceClaimName",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.resourceClaimTemplateName!==void 0&&typeof i.resourceClaimTemplateName!=
"string"){let r={instancePath:n+"/resourceClaimTemplateName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return be.errors=
e,s===0}function De(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.push(r),s++}for(let r in i)if(r!=="name"){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),s++}return De.errors=e,s===0}var Ze={type:"object",properties:{appArmorProfile:{$ref:"#/definitions/AppA\
rmorProfile"},fsGroup:{type:"integer",minimum:-9223372036854776e3,exclusiveMaximum:9223372036854776e3},fsGroupChangePolicy:{
type:"string",enum:["Always","OnRootMismatch"]},runAsGroup:{type:"integer",minimum:-9223372036854776e3,exclusiveMaximum:9223372036854776e3},
runAsNonRoot:{type:"boolean"},runAsUser:{type:"integer",minimum:-9223372036854776e3,exclusiveMaximum:9223372036854776e3},
seLinuxChangePolicy:{type:"string"},seLinuxOptions:{$ref:"#/definitions/SELinuxOptions"},seccompProfile:{$ref:"#/definit\
ions/SeccompProfile"},supplementalGroups:{type:"array",items:{type:"integer",minimum:-9223372036854776e3,exclusiveMaximum:9223372036854776e3}},
supplementalGroupsPolicy:{type:"string",enum:["Merge","Strict"]},sysctls:{type:"array",items:{$ref:"#/definitions/Sysctl"}},
windowsOptions:{$ref:"#/definitions/WindowsSecurityContextOptions"}},additionalProperties:!1};function Vr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="name"||r==="value")){let t={instancePath:n,keyword:"additionalProperti\
es",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+
"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.value!==void 0&&typeof i.value!="string"){
let r={instancePath:n+"/value",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Vr.errors=e,s===0}function ve(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!g.call(Ze.properties,r)){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[t]:e.push(t),s++}if(i.appArmorProfile!==void 0&&(ae(i.appArmorProfile,{instancePath:n+"/appArmorProfile",parentData:i,
parentDataProperty:"appArmorProfile",rootData:p})||(e=l(e,ae.errors),s=e.length)),i.fsGroup!==void 0){let r=i.fsGroup;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/fsGroup",keyword:"type",params:{type:"integer"}};e===
null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r<-9223372036854776e3||isNaN(r)){let t={instancePath:n+"\
/fsGroup",keyword:"minimum",params:{comparison:">=",limit:-9223372036854776e3}};e===null?e=[t]:e.push(t),s++}if(r>=9223372036854776e3||
isNaN(r)){let t={instancePath:n+"/fsGroup",keyword:"exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};
e===null?e=[t]:e.push(t),s++}}}if(i.fsGroupChangePolicy!==void 0){let r=i.fsGroupChangePolicy;if(typeof r!="string"){let t={
instancePath:n+"/fsGroupChangePolicy",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="Alwa\
ys"||r==="OnRootMismatch")){let t={instancePath:n+"/fsGroupChangePolicy",keyword:"enum",params:{allowedValues:Ze.properties.
fsGroupChangePolicy.enum}};e===null?e=[t]:e.push(t),s++}}if(i.runAsGroup!==void 0){let r=i.runAsGroup;if(!(typeof r=="nu\
mber"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/runAsGroup",keyword:"type",params:{type:"integer"}};e===
null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r<-9223372036854776e3||isNaN(r)){let t={instancePath:n+"\
/runAsGroup",keyword:"minimum",params:{comparison:">=",limit:-9223372036854776e3}};e===null?e=[t]:e.push(t),s++}if(r>=9223372036854776e3||
isNaN(r)){let t={instancePath:n+"/runAsGroup",keyword:"exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};
e===null?e=[t]:e.push(t),s++}}}if(i.runAsNonRoot!==void 0&&typeof i.runAsNonRoot!="boolean"){let r={instancePath:n+"/run\
AsNonRoot",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.runAsUser!==void 0){let r=i.runAsUser;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/runAsUser",keyword:"type",params:{type:"\
integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r<-9223372036854776e3||isNaN(r)){let t={instancePath:n+
"/runAsUser",keyword:"minimum",params:{comparison:">=",limit:-9223372036854776e3}};e===null?e=[t]:e.push(t),s++}if(r>=9223372036854776e3||
isNaN(r)){let t={instancePath:n+"/runAsUser",keyword:"exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};
e===null?e=[t]:e.push(t),s++}}}if(i.seLinuxChangePolicy!==void 0&&typeof i.seLinuxChangePolicy!="string"){let r={instancePath:n+
"/seLinuxChangePolicy",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.seLinuxOptions!==void 0&&
(fe(i.seLinuxOptions,{instancePath:n+"/seLinuxOptions",parentData:i,parentDataProperty:"seLinuxOptions",rootData:p})||(e=
l(e,fe.errors),s=e.length)),i.seccompProfile!==void 0&&(ye(i.seccompProfile,{instancePath:n+"/seccompProfile",parentData:i,
parentDataProperty:"seccompProfile",rootData:p})||(e=l(e,ye.errors),s=e.length)),i.supplementalGroups!==void 0){let r=i.
supplementalGroups;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++){let y=r[o];if(!(typeof y=="number"&&!(y%1)&&
!isNaN(y)&&isFinite(y))){let u={instancePath:n+"/supplementalGroups/"+o,keyword:"type",params:{type:"integer"}};e===null?
e=[u]:e.push(u),s++}if(typeof y=="number"&&isFinite(y)){if(y<-9223372036854776e3||isNaN(y)){let u={instancePath:n+"/supp\
lementalGroups/"+o,keyword:"minimum",params:{comparison:">=",limit:-9223372036854776e3}};e===null?e=[u]:e.push(u),s++}if(y>=
9223372036854776e3||isNaN(y)){let u={instancePath:n+"/supplementalGroups/"+o,keyword:"exclusiveMaximum",params:{comparison:"\
<",limit:9223372036854776e3}};e===null?e=[u]:e.push(u),s++}}}}else{let t={instancePath:n+"/supplementalGroups",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.supplementalGroupsPolicy!==void 0){let r=i.supplementalGroupsPolicy;
if(typeof r!="string"){let t={instancePath:n+"/supplementalGroupsPolicy",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),s++}if(!(r==="Merge"||r==="Strict")){let t={instancePath:n+"/supplementalGroupsPolicy",keyword:"enum",params:{
allowedValues:Ze.properties.supplementalGroupsPolicy.enum}};e===null?e=[t]:e.push(t),s++}}if(i.sysctls!==void 0){let r=i.
sysctls;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)Vr(r[o],{instancePath:n+"/sysctls/"+o,parentData:r,parentDataProperty:o,
rootData:p})||(e=l(e,Vr.errors),s=e.length)}else{let t={instancePath:n+"/sysctls",keyword:"type",params:{type:"array"}};
e===null?e=[t]:e.push(t),s++}}i.windowsOptions!==void 0&&(ue(i.windowsOptions,{instancePath:n+"/windowsOptions",parentData:i,
parentDataProperty:"windowsOptions",rootData:p})||(e=l(e,ue.errors),s=e.length))}else{let r={instancePath:n,keyword:"typ\
e",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ve.errors=e,s===0}var tt={type:"object",properties:{effect:{
type:"string",enum:["NoExecute","NoSchedule","PreferNoSchedule",""]},key:{type:"string"},operator:{type:"string",enum:["\
Equal","Exists","Gt","Lt",""]},tolerationSeconds:{type:"integer",minimum:-9223372036854776e3,exclusiveMaximum:9223372036854776e3},
value:{type:"string"}},additionalProperties:!1};function Ae(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="effect"||r==="key"||r==="operator"||
r==="tolerationSeconds"||r==="value")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.effect!==void 0){let r=i.effect;if(typeof r!="string"){let t={instancePath:n+"/effect",
keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="NoExecute"||r==="NoSchedule"||r==="PreferN\
oSchedule"||r==="")){let t={instancePath:n+"/effect",keyword:"enum",params:{allowedValues:tt.properties.effect.enum}};e===
null?e=[t]:e.push(t),s++}}if(i.key!==void 0&&typeof i.key!="string"){let r={instancePath:n+"/key",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.operator!==void 0){let r=i.operator;if(typeof r!="string"){let t={instancePath:n+
"/operator",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="Equal"||r==="Exists"||r==="Gt"||
r==="Lt"||r==="")){let t={instancePath:n+"/operator",keyword:"enum",params:{allowedValues:tt.properties.operator.enum}};
e===null?e=[t]:e.push(t),s++}}if(i.tolerationSeconds!==void 0){let r=i.tolerationSeconds;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/tolerationSeconds",keyword:"type",params:{type:"integer"}};e===null?e=[
t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r<-9223372036854776e3||isNaN(r)){let t={instancePath:n+"/tolerat\
ionSeconds",keyword:"minimum",params:{comparison:">=",limit:-9223372036854776e3}};e===null?e=[t]:e.push(t),s++}if(r>=9223372036854776e3||
isNaN(r)){let t={instancePath:n+"/tolerationSeconds",keyword:"exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};
e===null?e=[t]:e.push(t),s++}}}if(i.value!==void 0&&typeof i.value!="string"){let r={instancePath:n+"/value",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),s++}return Ae.errors=e,s===0}var ss={type:"object",required:["name"],properties:{awsElasticBlockStore:{
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
Source"},vsphereVolume:{$ref:"#/definitions/VsphereVirtualDiskVolumeSource"}},additionalProperties:!1};function Mr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.volumeID===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"volum\
eID"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="fsType"||r==="partition"||r==="readOnly"||r==="volumeID")){
let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.fsType!==
void 0&&typeof i.fsType!="string"){let r={instancePath:n+"/fsType",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),s++}if(i.partition!==void 0){let r=i.partition;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={
instancePath:n+"/partition",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&
isFinite(r)){if(r>2147483647||isNaN(r)){let t={instancePath:n+"/partition",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};
e===null?e=[t]:e.push(t),s++}if(r<-2147483648||isNaN(r)){let t={instancePath:n+"/partition",keyword:"minimum",params:{comparison:"\
>=",limit:-2147483648}};e===null?e=[t]:e.push(t),s++}}}if(i.readOnly!==void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+
"/readOnly",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.volumeID!==void 0&&typeof i.volumeID!=
"string"){let r={instancePath:n+"/volumeID",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Mr.errors=e,s===0}var st={type:"\
object",required:["diskName","diskURI"],properties:{cachingMode:{type:"string",enum:["None","ReadOnly","ReadWrite"]},diskName:{
type:"string"},diskURI:{type:"string"},fsType:{type:"string"},kind:{type:"string",enum:["Dedicated","Managed","Shared"]},
readOnly:{type:"boolean"}},additionalProperties:!1};function Gr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.diskName===void 0){let r={instancePath:n,keyword:"requi\
red",params:{missingProperty:"diskName"}};e===null?e=[r]:e.push(r),s++}if(i.diskURI===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"diskURI"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="cachingMode"||r==="d\
iskName"||r==="diskURI"||r==="fsType"||r==="kind"||r==="readOnly")){let t={instancePath:n,keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.cachingMode!==void 0){let r=i.cachingMode;if(typeof r!=
"string"){let t={instancePath:n+"/cachingMode",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r===
"None"||r==="ReadOnly"||r==="ReadWrite")){let t={instancePath:n+"/cachingMode",keyword:"enum",params:{allowedValues:st.properties.
cachingMode.enum}};e===null?e=[t]:e.push(t),s++}}if(i.diskName!==void 0&&typeof i.diskName!="string"){let r={instancePath:n+
"/diskName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.diskURI!==void 0&&typeof i.diskURI!=
"string"){let r={instancePath:n+"/diskURI",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.fsType!==
void 0&&typeof i.fsType!="string"){let r={instancePath:n+"/fsType",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),s++}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let t={instancePath:n+"/kind",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="Dedicated"||r==="Managed"||r==="Shared")){let t={instancePath:n+"\
/kind",keyword:"enum",params:{allowedValues:st.properties.kind.enum}};e===null?e=[t]:e.push(t),s++}}if(i.readOnly!==void 0&&
typeof i.readOnly!="boolean"){let r={instancePath:n+"/readOnly",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.
push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Gr.errors=
e,s===0}function Or(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.secretName===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"sec\
retName"}};e===null?e=[r]:e.push(r),s++}if(i.shareName===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
shareName"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="readOnly"||r==="secretName"||r==="shareName")){let t={
instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.readOnly!==
void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+"/readOnly",keyword:"type",params:{type:"boolean"}};e===null?
e=[r]:e.push(r),s++}if(i.secretName!==void 0&&typeof i.secretName!="string"){let r={instancePath:n+"/secretName",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.shareName!==void 0&&typeof i.shareName!="string"){let r={
instancePath:n+"/shareName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Or.errors=e,s===0}function Lr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.monitors===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"monit\
ors"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="monitors"||r==="path"||r==="readOnly"||r==="secretFile"||r===
"secretRef"||r==="user")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=
[t]:e.push(t),s++}if(i.monitors!==void 0){let r=i.monitors;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)if(typeof r[o]!=
"string"){let y={instancePath:n+"/monitors/"+o,keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}else{
let t={instancePath:n+"/monitors",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.path!==void 0&&
typeof i.path!="string"){let r={instancePath:n+"/path",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}
if(i.readOnly!==void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+"/readOnly",keyword:"type",params:{type:"boo\
lean"}};e===null?e=[r]:e.push(r),s++}if(i.secretFile!==void 0&&typeof i.secretFile!="string"){let r={instancePath:n+"/se\
cretFile",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.secretRef!==void 0&&(d(i.secretRef,{instancePath:n+
"/secretRef",parentData:i,parentDataProperty:"secretRef",rootData:p})||(e=l(e,d.errors),s=e.length)),i.user!==void 0&&typeof i.
user!="string"){let r={instancePath:n+"/user",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Lr.errors=e,s===0}function Ir(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.volumeID===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"volum\
eID"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="fsType"||r==="readOnly"||r==="secretRef"||r==="volumeID")){
let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.fsType!==
void 0&&typeof i.fsType!="string"){let r={instancePath:n+"/fsType",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),s++}if(i.readOnly!==void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+"/readOnly",keyword:"type",params:{
type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.secretRef!==void 0&&(d(i.secretRef,{instancePath:n+"/secretRef",parentData:i,
parentDataProperty:"secretRef",rootData:p})||(e=l(e,d.errors),s=e.length)),i.volumeID!==void 0&&typeof i.volumeID!="stri\
ng"){let r={instancePath:n+"/volumeID",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ir.errors=e,s===0}function T(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){if(i.key===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"key"}};e===
null?e=[r]:e.push(r),s++}if(i.path===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"path"}};e===
null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="key"||r==="mode"||r==="path")){let t={instancePath:n,keyword:"addition\
alProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.key!==void 0&&typeof i.key!="string"){let r={
instancePath:n+"/key",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.mode!==void 0){let r=i.mode;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/mode",keyword:"type",params:{type:"int\
eger"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let t={instancePath:n+
"/mode",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[t]:e.push(t),s++}if(r<-2147483648||isNaN(
r)){let t={instancePath:n+"/mode",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[t]:e.push(t),
s++}}}if(i.path!==void 0&&typeof i.path!="string"){let r={instancePath:n+"/path",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
s++}return T.errors=e,s===0}function Ur(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,
s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="defaultMode"||r==="items"||r==="name"||r==="op\
tional")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}
if(i.defaultMode!==void 0){let r=i.defaultMode;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+
"/defaultMode",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){
if(r>2147483647||isNaN(r)){let t={instancePath:n+"/defaultMode",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};
e===null?e=[t]:e.push(t),s++}if(r<-2147483648||isNaN(r)){let t={instancePath:n+"/defaultMode",keyword:"minimum",params:{
comparison:">=",limit:-2147483648}};e===null?e=[t]:e.push(t),s++}}}if(i.items!==void 0){let r=i.items;if(Array.isArray(r)){
let t=r.length;for(let o=0;o<t;o++)T(r[o],{instancePath:n+"/items/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=
l(e,T.errors),s=e.length)}else{let t={instancePath:n+"/items",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(
t),s++}}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),s++}if(i.optional!==void 0&&typeof i.optional!="boolean"){let r={instancePath:n+"/optional",keyword:"\
type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"obj\
ect"}};e===null?e=[r]:e.push(r),s++}return Ur.errors=e,s===0}function zr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.driver===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"driver"}};
e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="driver"||r==="fsType"||r==="nodePublishSecretRef"||r==="readOnly"||
r==="volumeAttributes")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=
[t]:e.push(t),s++}if(i.driver!==void 0&&typeof i.driver!="string"){let r={instancePath:n+"/driver",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.fsType!==void 0&&typeof i.fsType!="string"){let r={instancePath:n+"/fs\
Type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.nodePublishSecretRef!==void 0&&(d(i.nodePublishSecretRef,
{instancePath:n+"/nodePublishSecretRef",parentData:i,parentDataProperty:"nodePublishSecretRef",rootData:p})||(e=l(e,d.errors),
s=e.length)),i.readOnly!==void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+"/readOnly",keyword:"type",params:{
type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.volumeAttributes!==void 0){let r=i.volumeAttributes;if(r&&typeof r=="\
object"&&!Array.isArray(r)){for(let t in r)if(typeof r[t]!="string"){let o={instancePath:n+"/volumeAttributes/"+t.replace(
/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}else{let t={instancePath:n+
"/volumeAttributes",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return zr.errors=e,s===0}function Ne(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.path===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"path"}};e===
null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="fieldRef"||r==="mode"||r==="path"||r==="resourceFieldRef")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.fieldRef!==void 0&&(J(i.
fieldRef,{instancePath:n+"/fieldRef",parentData:i,parentDataProperty:"fieldRef",rootData:p})||(e=l(e,J.errors),s=e.length)),
i.mode!==void 0){let r=i.mode;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/mode",keyword:"\
type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){
let t={instancePath:n+"/mode",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[t]:e.push(t),s++}
if(r<-2147483648||isNaN(r)){let t={instancePath:n+"/mode",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};
e===null?e=[t]:e.push(t),s++}}}if(i.path!==void 0&&typeof i.path!="string"){let r={instancePath:n+"/path",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),s++}i.resourceFieldRef!==void 0&&(X(i.resourceFieldRef,{instancePath:n+
"/resourceFieldRef",parentData:i,parentDataProperty:"resourceFieldRef",rootData:p})||(e=l(e,X.errors),s=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ne.errors=e,s===0}function Wr(i,{
instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){for(let r in i)if(!(r==="defaultMode"||r==="items")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.defaultMode!==void 0){let r=i.defaultMode;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let t={instancePath:n+"/defaultMode",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}
if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let t={instancePath:n+"/defaultMode",keyword:"maximum",params:{
comparison:"<=",limit:2147483647}};e===null?e=[t]:e.push(t),s++}if(r<-2147483648||isNaN(r)){let t={instancePath:n+"/defa\
ultMode",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[t]:e.push(t),s++}}}if(i.items!==void 0){
let r=i.items;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)Ne(r[o],{instancePath:n+"/items/"+o,parentData:r,parentDataProperty:o,
rootData:p})||(e=l(e,Ne.errors),s=e.length)}else{let t={instancePath:n+"/items",keyword:"type",params:{type:"array"}};e===
null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}
return Wr.errors=e,s===0}function Kr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="medium"||r==="sizeLimit")){let t={instancePath:n,keyword:"additionalPr\
operties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.medium!==void 0&&typeof i.medium!="string"){let r={
instancePath:n+"/medium",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}i.sizeLimit!==void 0&&(h(i.
sizeLimit,{instancePath:n+"/sizeLimit",parentData:i,parentDataProperty:"sizeLimit",rootData:p})||(e=l(e,h.errors),s=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Kr.errors=e,s===0}var ns={type:"object",properties:{annotations:{type:"object",additionalProperties:{type:"string"}},creationTimestamp:{$ref:"\
#/definitions/Time"},deletionGracePeriodSeconds:{type:"integer",minimum:-9223372036854776e3,exclusiveMaximum:9223372036854776e3},
deletionTimestamp:{$ref:"#/definitions/Time"},finalizers:{type:"array",items:{type:"string"}},generateName:{type:"string"},
generation:{type:"integer",minimum:-9223372036854776e3,exclusiveMaximum:9223372036854776e3},labels:{type:"object",additionalProperties:{
type:"string"}},managedFields:{type:"array",items:{$ref:"#/definitions/ManagedFieldsEntry"}},name:{type:"string"},namespace:{
type:"string"},ownerReferences:{type:"array",items:{$ref:"#/definitions/OwnerReference"}},resourceVersion:{type:"string"},
selfLink:{type:"string"},uid:{type:"string"}},additionalProperties:!1};var os=new RegExp("^\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})$","u");function q(i,{
instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(typeof i=="string"){if(!os.test(
i)){let r={instancePath:n,keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d\
{2}:\\d{2})$"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),s++}return q.errors=e,s===0}function Br(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(!(i&&typeof i=="o\
bject"&&!Array.isArray(i))){let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Br.
errors=e,s===0}function Hr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="apiVersion"||r==="fieldsType"||r==="fieldsV1"||r==="mana\
ger"||r==="operation"||r==="subresource"||r==="time")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.apiVersion!==void 0&&typeof i.apiVersion!="string"){let r={instancePath:n+"/apiVersion",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.fieldsType!==void 0&&typeof i.fieldsType!="stri\
ng"){let r={instancePath:n+"/fieldsType",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.fieldsV1!==
void 0&&(Br(i.fieldsV1,{instancePath:n+"/fieldsV1",parentData:i,parentDataProperty:"fieldsV1",rootData:p})||(e=l(e,Br.errors),
s=e.length)),i.manager!==void 0&&typeof i.manager!="string"){let r={instancePath:n+"/manager",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),s++}if(i.operation!==void 0&&typeof i.operation!="string"){let r={instancePath:n+"/op\
eration",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.subresource!==void 0&&typeof i.subresource!=
"string"){let r={instancePath:n+"/subresource",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}i.time!==
void 0&&(q(i.time,{instancePath:n+"/time",parentData:i,parentDataProperty:"time",rootData:p})||(e=l(e,q.errors),s=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Hr.errors=e,s===0}function Qr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.apiVersion===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"api\
Version"}};e===null?e=[r]:e.push(r),s++}if(i.kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[r]:e.push(r),s++}if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.push(r),s++}if(i.uid===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
uid"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="apiVersion"||r==="blockOwnerDeletion"||r==="controller"||r===
"kind"||r==="name"||r==="uid")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===
null?e=[t]:e.push(t),s++}if(i.apiVersion!==void 0&&typeof i.apiVersion!="string"){let r={instancePath:n+"/apiVersion",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.blockOwnerDeletion!==void 0&&typeof i.blockOwnerDeletion!=
"boolean"){let r={instancePath:n+"/blockOwnerDeletion",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),
s++}if(i.controller!==void 0&&typeof i.controller!="boolean"){let r={instancePath:n+"/controller",keyword:"type",params:{
type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.kind!==void 0&&typeof i.kind!="string"){let r={instancePath:n+"/kind",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.name!==void 0&&typeof i.name!="string"){let r={
instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.uid!==void 0&&typeof i.uid!=
"string"){let r={instancePath:n+"/uid",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Qr.errors=e,s===0}function Zr(i,{
instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){for(let r in i)if(!g.call(ns.properties,r)){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.annotations!==void 0){let r=i.annotations;if(r&&typeof r=="object"&&!Array.isArray(r)){
for(let t in r)if(typeof r[t]!="string"){let o={instancePath:n+"/annotations/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),
keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}else{let t={instancePath:n+"/annotations",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(i.creationTimestamp!==void 0&&(q(i.creationTimestamp,{instancePath:n+
"/creationTimestamp",parentData:i,parentDataProperty:"creationTimestamp",rootData:p})||(e=l(e,q.errors),s=e.length)),i.deletionGracePeriodSeconds!==
void 0){let r=i.deletionGracePeriodSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+
"/deletionGracePeriodSeconds",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&
isFinite(r)){if(r<-9223372036854776e3||isNaN(r)){let t={instancePath:n+"/deletionGracePeriodSeconds",keyword:"minimum",params:{
comparison:">=",limit:-9223372036854776e3}};e===null?e=[t]:e.push(t),s++}if(r>=9223372036854776e3||isNaN(r)){let t={instancePath:n+
"/deletionGracePeriodSeconds",keyword:"exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};e===null?e=[t]:
e.push(t),s++}}}if(i.deletionTimestamp!==void 0&&(q(i.deletionTimestamp,{instancePath:n+"/deletionTimestamp",parentData:i,
parentDataProperty:"deletionTimestamp",rootData:p})||(e=l(e,q.errors),s=e.length)),i.finalizers!==void 0){let r=i.finalizers;
if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)if(typeof r[o]!="string"){let y={instancePath:n+"/finalizers/"+o,
keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}else{let t={instancePath:n+"/finalizers",keyword:"t\
ype",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.generateName!==void 0&&typeof i.generateName!="string"){let r={
instancePath:n+"/generateName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.generation!==void 0){
let r=i.generation;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/generation",keyword:"\
type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r<-9223372036854776e3||
isNaN(r)){let t={instancePath:n+"/generation",keyword:"minimum",params:{comparison:">=",limit:-9223372036854776e3}};e===
null?e=[t]:e.push(t),s++}if(r>=9223372036854776e3||isNaN(r)){let t={instancePath:n+"/generation",keyword:"exclusiveMaxim\
um",params:{comparison:"<",limit:9223372036854776e3}};e===null?e=[t]:e.push(t),s++}}}if(i.labels!==void 0){let r=i.labels;
if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(typeof r[t]!="string"){let o={instancePath:n+"/labels/"+t.
replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}else{let t={
instancePath:n+"/labels",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(i.managedFields!==void 0){
let r=i.managedFields;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)Hr(r[o],{instancePath:n+"/managedFields/"+
o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,Hr.errors),s=e.length)}else{let t={instancePath:n+"/managedFiel\
ds",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.name!==void 0&&typeof i.name!="string"){let r={
instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.namespace!==void 0&&typeof i.
namespace!="string"){let r={instancePath:n+"/namespace",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),
s++}if(i.ownerReferences!==void 0){let r=i.ownerReferences;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)Qr(r[o],
{instancePath:n+"/ownerReferences/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,Qr.errors),s=e.length)}else{
let t={instancePath:n+"/ownerReferences",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.resourceVersion!==
void 0&&typeof i.resourceVersion!="string"){let r={instancePath:n+"/resourceVersion",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),s++}if(i.selfLink!==void 0&&typeof i.selfLink!="string"){let r={instancePath:n+"/selfLink",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.uid!==void 0&&typeof i.uid!="string"){let r={instancePath:n+
"/uid",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return Zr.errors=e,s===0}var _e={type:"object",properties:{accessModes:{type:"\
array",items:{type:"string",enum:["ReadOnlyMany","ReadWriteMany","ReadWriteOnce","ReadWriteOncePod"]}},dataSource:{$ref:"\
#/definitions/TypedLocalObjectReference"},dataSourceRef:{$ref:"#/definitions/TypedObjectReference"},resources:{$ref:"#/d\
efinitions/VolumeResourceRequirements"},selector:{$ref:"#/definitions/LabelSelector"},storageClassName:{type:"string"},volumeAttributesClassName:{
type:"string"},volumeMode:{type:"string",enum:["Block","Filesystem"]},volumeName:{type:"string"}},additionalProperties:!1};function _r(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"kind"}};e===
null?e=[r]:e.push(r),s++}if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="apiGroup"||r==="kind"||r==="name")){let t={instancePath:n,keyword:"add\
itionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.apiGroup!==void 0&&typeof i.apiGroup!=
"string"){let r={instancePath:n+"/apiGroup",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.kind!==
void 0&&typeof i.kind!="string"){let r={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
s++}return _r.errors=e,s===0}function Jr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"kind"}};e===
null?e=[r]:e.push(r),s++}if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="apiGroup"||r==="kind"||r==="name"||r==="namespace")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.apiGroup!==void 0&&typeof i.
apiGroup!="string"){let r={instancePath:n+"/apiGroup",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}
if(i.kind!==void 0&&typeof i.kind!="string"){let r={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),s++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),s++}if(i.namespace!==void 0&&typeof i.namespace!="string"){let r={instancePath:n+"/na\
mespace",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Jr.errors=e,s===0}function je(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="limits"||r==="requests")){let t={instancePath:n,keyword:"additionalPro\
perties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.limits!==void 0){let r=i.limits;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let t in r)h(r[t],{instancePath:n+"/limits/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,
parentDataProperty:t,rootData:p})||(e=l(e,h.errors),s=e.length);else{let t={instancePath:n+"/limits",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),s++}}if(i.requests!==void 0){let r=i.requests;if(r&&typeof r=="object"&&!Array.
isArray(r))for(let t in r)h(r[t],{instancePath:n+"/requests/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:t,
rootData:p})||(e=l(e,h.errors),s=e.length);else{let t={instancePath:n+"/requests",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
s++}return je.errors=e,s===0}function Xr(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,
s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!g.call(_e.properties,r)){let t={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.accessModes!==void 0){let r=i.accessModes;
if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++){let y=r[o];if(typeof y!="string"){let u={instancePath:n+"/acces\
sModes/"+o,keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),s++}if(!(y==="ReadOnlyMany"||y==="ReadWriteMa\
ny"||y==="ReadWriteOnce"||y==="ReadWriteOncePod")){let u={instancePath:n+"/accessModes/"+o,keyword:"enum",params:{allowedValues:_e.
properties.accessModes.items.enum}};e===null?e=[u]:e.push(u),s++}}}else{let t={instancePath:n+"/accessModes",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.dataSource!==void 0&&(_r(i.dataSource,{instancePath:n+"/da\
taSource",parentData:i,parentDataProperty:"dataSource",rootData:p})||(e=l(e,_r.errors),s=e.length)),i.dataSourceRef!==void 0&&
(Jr(i.dataSourceRef,{instancePath:n+"/dataSourceRef",parentData:i,parentDataProperty:"dataSourceRef",rootData:p})||(e=l(
e,Jr.errors),s=e.length)),i.resources!==void 0&&(je(i.resources,{instancePath:n+"/resources",parentData:i,parentDataProperty:"\
resources",rootData:p})||(e=l(e,je.errors),s=e.length)),i.selector!==void 0&&(P(i.selector,{instancePath:n+"/selector",parentData:i,
parentDataProperty:"selector",rootData:p})||(e=l(e,P.errors),s=e.length)),i.storageClassName!==void 0&&typeof i.storageClassName!=
"string"){let r={instancePath:n+"/storageClassName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}
if(i.volumeAttributesClassName!==void 0&&typeof i.volumeAttributesClassName!="string"){let r={instancePath:n+"/volumeAtt\
ributesClassName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.volumeMode!==void 0){let r=i.
volumeMode;if(typeof r!="string"){let t={instancePath:n+"/volumeMode",keyword:"type",params:{type:"string"}};e===null?e=
[t]:e.push(t),s++}if(!(r==="Block"||r==="Filesystem")){let t={instancePath:n+"/volumeMode",keyword:"enum",params:{allowedValues:_e.
properties.volumeMode.enum}};e===null?e=[t]:e.push(t),s++}}if(i.volumeName!==void 0&&typeof i.volumeName!="string"){let r={
instancePath:n+"/volumeName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Xr.errors=e,s===0}function Yr(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.spec===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="metadata"||r==="spec")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===
null?e=[t]:e.push(t),s++}i.metadata!==void 0&&(Zr(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"\
metadata",rootData:p})||(e=l(e,Zr.errors),s=e.length)),i.spec!==void 0&&(Xr(i.spec,{instancePath:n+"/spec",parentData:i,
parentDataProperty:"spec",rootData:p})||(e=l(e,Xr.errors),s=e.length))}else{let r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return Yr.errors=e,s===0}function ei(i,{instancePath:n="",parentData:a,parentDataProperty:f,
rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(r!=="volumeClaimTemplate"){
let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}i.volumeClaimTemplate!==
void 0&&(Yr(i.volumeClaimTemplate,{instancePath:n+"/volumeClaimTemplate",parentData:i,parentDataProperty:"volumeClaimTem\
plate",rootData:p})||(e=l(e,Yr.errors),s=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),s++}return ei.errors=e,s===0}function ri(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="fsType"||r==="lun"||r==="readOnly"||r==="targetWWNs"||r==="wwids")){let t={
instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.fsType!==
void 0&&typeof i.fsType!="string"){let r={instancePath:n+"/fsType",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),s++}if(i.lun!==void 0){let r=i.lun;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+
"/lun",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||
isNaN(r)){let t={instancePath:n+"/lun",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[t]:e.push(
t),s++}if(r<-2147483648||isNaN(r)){let t={instancePath:n+"/lun",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};
e===null?e=[t]:e.push(t),s++}}}if(i.readOnly!==void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+"/readOnly",keyword:"\
type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.targetWWNs!==void 0){let r=i.targetWWNs;if(Array.isArray(
r)){let t=r.length;for(let o=0;o<t;o++)if(typeof r[o]!="string"){let y={instancePath:n+"/targetWWNs/"+o,keyword:"type",params:{
type:"string"}};e===null?e=[y]:e.push(y),s++}}else{let t={instancePath:n+"/targetWWNs",keyword:"type",params:{type:"arra\
y"}};e===null?e=[t]:e.push(t),s++}}if(i.wwids!==void 0){let r=i.wwids;if(Array.isArray(r)){let t=r.length;for(let o=0;o<
t;o++)if(typeof r[o]!="string"){let y={instancePath:n+"/wwids/"+o,keyword:"type",params:{type:"string"}};e===null?e=[y]:
e.push(y),s++}}else{let t={instancePath:n+"/wwids",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ri.errors=e,s===0}function ii(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.driver===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"driver"}};
e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="driver"||r==="fsType"||r==="options"||r==="readOnly"||r==="secretR\
ef")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.
driver!==void 0&&typeof i.driver!="string"){let r={instancePath:n+"/driver",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),s++}if(i.fsType!==void 0&&typeof i.fsType!="string"){let r={instancePath:n+"/fsType",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.options!==void 0){let r=i.options;if(r&&typeof r=="object"&&!Array.isArray(
r)){for(let t in r)if(typeof r[t]!="string"){let o={instancePath:n+"/options/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),
keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}else{let t={instancePath:n+"/options",keyword:"type",
params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(i.readOnly!==void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+
"/readOnly",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}i.secretRef!==void 0&&(d(i.secretRef,{instancePath:n+
"/secretRef",parentData:i,parentDataProperty:"secretRef",rootData:p})||(e=l(e,d.errors),s=e.length))}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ii.errors=e,s===0}function ti(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="datasetName"||r==="datasetUUID")){let t={instancePath:n,keyword:"addit\
ionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.datasetName!==void 0&&typeof i.datasetName!=
"string"){let r={instancePath:n+"/datasetName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.
datasetUUID!==void 0&&typeof i.datasetUUID!="string"){let r={instancePath:n+"/datasetUUID",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),s++}return ti.errors=e,s===0}function si(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.pdName===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"pdName"}};
e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="fsType"||r==="partition"||r==="pdName"||r==="readOnly")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.fsType!==void 0&&typeof i.
fsType!="string"){let r={instancePath:n+"/fsType",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.
partition!==void 0){let r=i.partition;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/\
partition",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>
2147483647||isNaN(r)){let t={instancePath:n+"/partition",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===
null?e=[t]:e.push(t),s++}if(r<-2147483648||isNaN(r)){let t={instancePath:n+"/partition",keyword:"minimum",params:{comparison:"\
>=",limit:-2147483648}};e===null?e=[t]:e.push(t),s++}}}if(i.pdName!==void 0&&typeof i.pdName!="string"){let r={instancePath:n+
"/pdName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.readOnly!==void 0&&typeof i.readOnly!=
"boolean"){let r={instancePath:n+"/readOnly",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return si.errors=e,s===0}function ni(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.repository===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"rep\
ository"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="directory"||r==="repository"||r==="revision")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.directory!==void 0&&typeof i.
directory!="string"){let r={instancePath:n+"/directory",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),
s++}if(i.repository!==void 0&&typeof i.repository!="string"){let r={instancePath:n+"/repository",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.revision!==void 0&&typeof i.revision!="string"){let r={instancePath:n+
"/revision",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"typ\
e",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ni.errors=e,s===0}function oi(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.endpoints===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"endp\
oints"}};e===null?e=[r]:e.push(r),s++}if(i.path===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
path"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="endpoints"||r==="path"||r==="readOnly")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.endpoints!==void 0&&typeof i.
endpoints!="string"){let r={instancePath:n+"/endpoints",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),
s++}if(i.path!==void 0&&typeof i.path!="string"){let r={instancePath:n+"/path",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),s++}if(i.readOnly!==void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+"/readOnly",keyword:"\
type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"obj\
ect"}};e===null?e=[r]:e.push(r),s++}return oi.errors=e,s===0}var ps={type:"object",required:["path"],properties:{path:{type:"\
string"},type:{type:"string",enum:["","BlockDevice","CharDevice","Directory","DirectoryOrCreate","File","FileOrCreate","\
Socket"]}},additionalProperties:!1};function pi(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.path===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"path"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="path"||r==="type")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.path!==void 0&&typeof i.
path!="string"){let r={instancePath:n+"/path",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.type!==
void 0){let r=i.type;if(typeof r!="string"){let t={instancePath:n+"/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),s++}if(!(r===""||r==="BlockDevice"||r==="CharDevice"||r==="Directory"||r==="DirectoryOrCreate"||r==="Fil\
e"||r==="FileOrCreate"||r==="Socket")){let t={instancePath:n+"/type",keyword:"enum",params:{allowedValues:ps.properties.
type.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=
[r]:e.push(r),s++}return pi.errors=e,s===0}var ls={type:"object",properties:{pullPolicy:{type:"string",enum:["Always","I\
fNotPresent","Never",""]},reference:{type:"string"}},additionalProperties:!1};function li(i,{instancePath:n="",parentData:a,
parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r===
"pullPolicy"||r==="reference")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===
null?e=[t]:e.push(t),s++}if(i.pullPolicy!==void 0){let r=i.pullPolicy;if(typeof r!="string"){let t={instancePath:n+"/pul\
lPolicy",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="Always"||r==="IfNotPresent"||r===
"Never"||r==="")){let t={instancePath:n+"/pullPolicy",keyword:"enum",params:{allowedValues:ls.properties.pullPolicy.enum}};
e===null?e=[t]:e.push(t),s++}}if(i.reference!==void 0&&typeof i.reference!="string"){let r={instancePath:n+"/reference",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),s++}return li.errors=e,s===0}var as={type:"object",required:["targetPortal","iqn"],properties:{
chapAuthDiscovery:{type:"boolean"},chapAuthSession:{type:"boolean"},fsType:{type:"string"},initiatorName:{type:"string"},
iqn:{type:"string"},iscsiInterface:{type:"string"},lun:{type:"integer",minimum:-2147483648,maximum:2147483647},portals:{
type:"array",items:{type:"string"}},readOnly:{type:"boolean"},secretRef:{$ref:"#/definitions/LocalObjectReference"},targetPortal:{
type:"string"}},additionalProperties:!1};function ai(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.targetPortal===void 0){let r={instancePath:n,keyword:"r\
equired",params:{missingProperty:"targetPortal"}};e===null?e=[r]:e.push(r),s++}if(i.iqn===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"iqn"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!g.call(as.properties,
r)){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.
chapAuthDiscovery!==void 0&&typeof i.chapAuthDiscovery!="boolean"){let r={instancePath:n+"/chapAuthDiscovery",keyword:"t\
ype",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.chapAuthSession!==void 0&&typeof i.chapAuthSession!="boo\
lean"){let r={instancePath:n+"/chapAuthSession",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.
fsType!==void 0&&typeof i.fsType!="string"){let r={instancePath:n+"/fsType",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),s++}if(i.initiatorName!==void 0&&typeof i.initiatorName!="string"){let r={instancePath:n+"/initiatorName",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.iqn!==void 0&&typeof i.iqn!="string"){let r={instancePath:n+
"/iqn",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.iscsiInterface!==void 0&&typeof i.iscsiInterface!=
"string"){let r={instancePath:n+"/iscsiInterface",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.
lun!==void 0){let r=i.lun;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/lun",keyword:"\
type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){
let t={instancePath:n+"/lun",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[t]:e.push(t),s++}if(r<
-2147483648||isNaN(r)){let t={instancePath:n+"/lun",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?
e=[t]:e.push(t),s++}}}if(i.portals!==void 0){let r=i.portals;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)if(typeof r[o]!=
"string"){let y={instancePath:n+"/portals/"+o,keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}else{
let t={instancePath:n+"/portals",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.readOnly!==void 0&&
typeof i.readOnly!="boolean"){let r={instancePath:n+"/readOnly",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.
push(r),s++}if(i.secretRef!==void 0&&(d(i.secretRef,{instancePath:n+"/secretRef",parentData:i,parentDataProperty:"secret\
Ref",rootData:p})||(e=l(e,d.errors),s=e.length)),i.targetPortal!==void 0&&typeof i.targetPortal!="string"){let r={instancePath:n+
"/targetPortal",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ai.errors=e,s===0}function fi(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.server===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"server"}};
e===null?e=[r]:e.push(r),s++}if(i.path===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"path"}};
e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="path"||r==="readOnly"||r==="server")){let t={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.path!==void 0&&typeof i.path!="st\
ring"){let r={instancePath:n+"/path",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.readOnly!==
void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+"/readOnly",keyword:"type",params:{type:"boolean"}};e===null?
e=[r]:e.push(r),s++}if(i.server!==void 0&&typeof i.server!="string"){let r={instancePath:n+"/server",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),s++}return fi.errors=e,s===0}function yi(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.claimName===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"clai\
mName"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="claimName"||r==="readOnly")){let t={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.claimName!==void 0&&typeof i.claimName!=
"string"){let r={instancePath:n+"/claimName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.readOnly!==
void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+"/readOnly",keyword:"type",params:{type:"boolean"}};e===null?
e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return yi.
errors=e,s===0}function ui(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.pdID===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"pdID"}};e===
null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="fsType"||r==="pdID")){let t={instancePath:n,keyword:"additionalPropert\
ies",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.fsType!==void 0&&typeof i.fsType!="string"){let r={
instancePath:n+"/fsType",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.pdID!==void 0&&typeof i.
pdID!="string"){let r={instancePath:n+"/pdID",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ui.errors=e,s===0}function mi(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.volumeID===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"volum\
eID"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="fsType"||r==="readOnly"||r==="volumeID")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.fsType!==void 0&&typeof i.
fsType!="string"){let r={instancePath:n+"/fsType",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.
readOnly!==void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+"/readOnly",keyword:"type",params:{type:"boolean"}};
e===null?e=[r]:e.push(r),s++}if(i.volumeID!==void 0&&typeof i.volumeID!="string"){let r={instancePath:n+"/volumeID",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"obje\
ct"}};e===null?e=[r]:e.push(r),s++}return mi.errors=e,s===0}function ci(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="labelSelector"||r==="name"||r==="optional"||r==="path"||r==="signerNam\
e")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.
labelSelector!==void 0&&(P(i.labelSelector,{instancePath:n+"/labelSelector",parentData:i,parentDataProperty:"labelSelect\
or",rootData:p})||(e=l(e,P.errors),s=e.length)),i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.optional!==void 0&&typeof i.optional!="boolean"){
let r={instancePath:n+"/optional",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.path!==void 0&&
typeof i.path!="string"){let r={instancePath:n+"/path",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}
if(i.signerName!==void 0&&typeof i.signerName!="string"){let r={instancePath:n+"/signerName",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),s++}return ci.errors=e,s===0}function di(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="items"||r==="name"||r==="optional")){let t={instancePath:n,keyword:"ad\
ditionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.items!==void 0){let r=i.items;if(Array.
isArray(r)){let t=r.length;for(let o=0;o<t;o++)T(r[o],{instancePath:n+"/items/"+o,parentData:r,parentDataProperty:o,rootData:p})||
(e=l(e,T.errors),s=e.length)}else{let t={instancePath:n+"/items",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.
push(t),s++}}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"str\
ing"}};e===null?e=[r]:e.push(r),s++}if(i.optional!==void 0&&typeof i.optional!="boolean"){let r={instancePath:n+"/option\
al",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return di.errors=e,s===0}function gi(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(r!=="items"){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.items!==void 0){let r=i.items;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)
Ne(r[o],{instancePath:n+"/items/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,Ne.errors),s=e.length)}else{let t={
instancePath:n+"/items",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return gi.errors=e,s===0}function hi(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="certificateChainPath"||r==="credentialBundlePath"||r==="keyPath"||r===
"keyType"||r==="maxExpirationSeconds"||r==="signerName"||r==="userAnnotations")){let t={instancePath:n,keyword:"addition\
alProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.certificateChainPath!==void 0&&typeof i.certificateChainPath!=
"string"){let r={instancePath:n+"/certificateChainPath",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),
s++}if(i.credentialBundlePath!==void 0&&typeof i.credentialBundlePath!="string"){let r={instancePath:n+"/credentialBundl\
ePath",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.keyPath!==void 0&&typeof i.keyPath!="str\
ing"){let r={instancePath:n+"/keyPath",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.keyType!==
void 0&&typeof i.keyType!="string"){let r={instancePath:n+"/keyType",keyword:"type",params:{type:"string"}};e===null?e=[
r]:e.push(r),s++}if(i.maxExpirationSeconds!==void 0){let r=i.maxExpirationSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let t={instancePath:n+"/maxExpirationSeconds",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.
push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let t={instancePath:n+"/maxExpirationSeconds",
keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[t]:e.push(t),s++}if(r<-2147483648||isNaN(r)){let t={
instancePath:n+"/maxExpirationSeconds",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[t]:e.push(
t),s++}}}if(i.signerName!==void 0&&typeof i.signerName!="string"){let r={instancePath:n+"/signerName",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.userAnnotations!==void 0){let r=i.userAnnotations;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){for(let t in r)if(typeof r[t]!="string"){let o={instancePath:n+"/userAnnotations/"+t.replace(/~/g,
"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}else{let t={instancePath:n+
"/userAnnotations",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return hi.errors=e,s===0}function ki(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="items"||r==="name"||r==="optional")){let t={instancePath:n,keyword:"ad\
ditionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.items!==void 0){let r=i.items;if(Array.
isArray(r)){let t=r.length;for(let o=0;o<t;o++)T(r[o],{instancePath:n+"/items/"+o,parentData:r,parentDataProperty:o,rootData:p})||
(e=l(e,T.errors),s=e.length)}else{let t={instancePath:n+"/items",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.
push(t),s++}}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"str\
ing"}};e===null?e=[r]:e.push(r),s++}if(i.optional!==void 0&&typeof i.optional!="boolean"){let r={instancePath:n+"/option\
al",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return ki.errors=e,s===0}function wi(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.path===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"path"}};e===
null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="audience"||r==="expirationSeconds"||r==="path")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.audience!==void 0&&typeof i.
audience!="string"){let r={instancePath:n+"/audience",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}
if(i.expirationSeconds!==void 0){let r=i.expirationSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={
instancePath:n+"/expirationSeconds",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="n\
umber"&&isFinite(r)){if(r<-9223372036854776e3||isNaN(r)){let t={instancePath:n+"/expirationSeconds",keyword:"minimum",params:{
comparison:">=",limit:-9223372036854776e3}};e===null?e=[t]:e.push(t),s++}if(r>=9223372036854776e3||isNaN(r)){let t={instancePath:n+
"/expirationSeconds",keyword:"exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};e===null?e=[t]:e.push(
t),s++}}}if(i.path!==void 0&&typeof i.path!="string"){let r={instancePath:n+"/path",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
s++}return wi.errors=e,s===0}function Pi(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,
s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="clusterTrustBundle"||r==="configMap"||r==="dow\
nwardAPI"||r==="podCertificate"||r==="secret"||r==="serviceAccountToken")){let t={instancePath:n,keyword:"additionalProp\
erties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}i.clusterTrustBundle!==void 0&&(ci(i.clusterTrustBundle,
{instancePath:n+"/clusterTrustBundle",parentData:i,parentDataProperty:"clusterTrustBundle",rootData:p})||(e=l(e,ci.errors),
s=e.length)),i.configMap!==void 0&&(di(i.configMap,{instancePath:n+"/configMap",parentData:i,parentDataProperty:"configM\
ap",rootData:p})||(e=l(e,di.errors),s=e.length)),i.downwardAPI!==void 0&&(gi(i.downwardAPI,{instancePath:n+"/downwardAPI",
parentData:i,parentDataProperty:"downwardAPI",rootData:p})||(e=l(e,gi.errors),s=e.length)),i.podCertificate!==void 0&&(hi(
i.podCertificate,{instancePath:n+"/podCertificate",parentData:i,parentDataProperty:"podCertificate",rootData:p})||(e=l(e,
hi.errors),s=e.length)),i.secret!==void 0&&(ki(i.secret,{instancePath:n+"/secret",parentData:i,parentDataProperty:"secre\
t",rootData:p})||(e=l(e,ki.errors),s=e.length)),i.serviceAccountToken!==void 0&&(wi(i.serviceAccountToken,{instancePath:n+
"/serviceAccountToken",parentData:i,parentDataProperty:"serviceAccountToken",rootData:p})||(e=l(e,wi.errors),s=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Pi.errors=e,s===0}function bi(i,{
instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){for(let r in i)if(!(r==="defaultMode"||r==="sources")){let t={instancePath:n,keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.defaultMode!==void 0){let r=i.defaultMode;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/defaultMode",keyword:"type",params:{type:"integer"}};e===null?
e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let t={instancePath:n+"/defaultMode",
keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[t]:e.push(t),s++}if(r<-2147483648||isNaN(r)){let t={
instancePath:n+"/defaultMode",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[t]:e.push(t),s++}}}
if(i.sources!==void 0){let r=i.sources;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)Pi(r[o],{instancePath:n+"\
/sources/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,Pi.errors),s=e.length)}else{let t={instancePath:n+"/\
sources",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return bi.errors=e,s===0}function Di(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.registry===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"regis\
try"}};e===null?e=[r]:e.push(r),s++}if(i.volume===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
volume"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="group"||r==="readOnly"||r==="registry"||r==="tenant"||r===
"user"||r==="volume")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:
e.push(t),s++}if(i.group!==void 0&&typeof i.group!="string"){let r={instancePath:n+"/group",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),s++}if(i.readOnly!==void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+"/rea\
dOnly",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.registry!==void 0&&typeof i.registry!="\
string"){let r={instancePath:n+"/registry",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.tenant!==
void 0&&typeof i.tenant!="string"){let r={instancePath:n+"/tenant",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),s++}if(i.user!==void 0&&typeof i.user!="string"){let r={instancePath:n+"/user",keyword:"type",params:{type:"st\
ring"}};e===null?e=[r]:e.push(r),s++}if(i.volume!==void 0&&typeof i.volume!="string"){let r={instancePath:n+"/volume",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"obje\
ct"}};e===null?e=[r]:e.push(r),s++}return Di.errors=e,s===0}function vi(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.monitors===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"monit\
ors"}};e===null?e=[r]:e.push(r),s++}if(i.image===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
image"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="fsType"||r==="image"||r==="keyring"||r==="monitors"||r===
"pool"||r==="readOnly"||r==="secretRef"||r==="user")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.fsType!==void 0&&typeof i.fsType!="string"){let r={instancePath:n+"/fsType",keyword:"t\
ype",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.image!==void 0&&typeof i.image!="string"){let r={instancePath:n+
"/image",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.keyring!==void 0&&typeof i.keyring!="s\
tring"){let r={instancePath:n+"/keyring",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.monitors!==
void 0){let r=i.monitors;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)if(typeof r[o]!="string"){let y={instancePath:n+
"/monitors/"+o,keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}else{let t={instancePath:n+"/monitor\
s",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.pool!==void 0&&typeof i.pool!="string"){let r={
instancePath:n+"/pool",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.readOnly!==void 0&&typeof i.
readOnly!="boolean"){let r={instancePath:n+"/readOnly",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),
s++}if(i.secretRef!==void 0&&(d(i.secretRef,{instancePath:n+"/secretRef",parentData:i,parentDataProperty:"secretRef",rootData:p})||
(e=l(e,d.errors),s=e.length)),i.user!==void 0&&typeof i.user!="string"){let r={instancePath:n+"/user",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),s++}return vi.errors=e,s===0}var fs={type:"object",required:["gateway","system","secretRef"],properties:{
fsType:{type:"string"},gateway:{type:"string"},protectionDomain:{type:"string"},readOnly:{type:"boolean"},secretRef:{$ref:"\
#/definitions/LocalObjectReference"},sslEnabled:{type:"boolean"},storageMode:{type:"string"},storagePool:{type:"string"},
system:{type:"string"},volumeName:{type:"string"}},additionalProperties:!1};function Ai(i,{instancePath:n="",parentData:a,
parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.gateway===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"gateway"}};e===null?e=[r]:e.push(r),s++}if(i.system===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"system"}};e===null?e=[r]:e.push(r),s++}if(i.secretRef===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"secretRef"}};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!g.call(fs.properties,r)){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[t]:e.push(t),s++}if(i.fsType!==void 0&&typeof i.fsType!="string"){let r={instancePath:n+"/fsType",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.gateway!==void 0&&typeof i.gateway!="string"){let r={instancePath:n+"/\
gateway",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.protectionDomain!==void 0&&typeof i.protectionDomain!=
"string"){let r={instancePath:n+"/protectionDomain",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}
if(i.readOnly!==void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+"/readOnly",keyword:"type",params:{type:"boo\
lean"}};e===null?e=[r]:e.push(r),s++}if(i.secretRef!==void 0&&(d(i.secretRef,{instancePath:n+"/secretRef",parentData:i,parentDataProperty:"\
secretRef",rootData:p})||(e=l(e,d.errors),s=e.length)),i.sslEnabled!==void 0&&typeof i.sslEnabled!="boolean"){let r={instancePath:n+
"/sslEnabled",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.storageMode!==void 0&&typeof i.storageMode!=
"string"){let r={instancePath:n+"/storageMode",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.
storagePool!==void 0&&typeof i.storagePool!="string"){let r={instancePath:n+"/storagePool",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),s++}if(i.system!==void 0&&typeof i.system!="string"){let r={instancePath:n+"/system",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.volumeName!==void 0&&typeof i.volumeName!="stri\
ng"){let r={instancePath:n+"/volumeName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ai.errors=e,s===0}function Ni(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="defaultMode"||r==="items"||r==="optional"||r==="secretName")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.defaultMode!==void 0){let r=i.
defaultMode;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/defaultMode",keyword:"type",
params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let t={
instancePath:n+"/defaultMode",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[t]:e.push(t),s++}
if(r<-2147483648||isNaN(r)){let t={instancePath:n+"/defaultMode",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};
e===null?e=[t]:e.push(t),s++}}}if(i.items!==void 0){let r=i.items;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)
T(r[o],{instancePath:n+"/items/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,T.errors),s=e.length)}else{let t={
instancePath:n+"/items",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.optional!==void 0&&typeof i.
optional!="boolean"){let r={instancePath:n+"/optional",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),
s++}if(i.secretName!==void 0&&typeof i.secretName!="string"){let r={instancePath:n+"/secretName",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),s++}return Ni.errors=e,s===0}function ji(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="fsType"||r==="readOnly"||r==="secretRef"||r==="volumeName"||r==="volum\
eNamespace")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(
t),s++}if(i.fsType!==void 0&&typeof i.fsType!="string"){let r={instancePath:n+"/fsType",keyword:"type",params:{type:"str\
ing"}};e===null?e=[r]:e.push(r),s++}if(i.readOnly!==void 0&&typeof i.readOnly!="boolean"){let r={instancePath:n+"/readOn\
ly",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.secretRef!==void 0&&(d(i.secretRef,{instancePath:n+
"/secretRef",parentData:i,parentDataProperty:"secretRef",rootData:p})||(e=l(e,d.errors),s=e.length)),i.volumeName!==void 0&&
typeof i.volumeName!="string"){let r={instancePath:n+"/volumeName",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),s++}if(i.volumeNamespace!==void 0&&typeof i.volumeNamespace!="string"){let r={instancePath:n+"/volumeNamespace",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),s++}return ji.errors=e,s===0}function Si(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.volumePath===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"vol\
umePath"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="fsType"||r==="storagePolicyID"||r==="storagePolicyName"||
r==="volumePath")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.
push(t),s++}if(i.fsType!==void 0&&typeof i.fsType!="string"){let r={instancePath:n+"/fsType",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),s++}if(i.storagePolicyID!==void 0&&typeof i.storagePolicyID!="string"){let r={instancePath:n+
"/storagePolicyID",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.storagePolicyName!==void 0&&
typeof i.storagePolicyName!="string"){let r={instancePath:n+"/storagePolicyName",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),s++}if(i.volumePath!==void 0&&typeof i.volumePath!="string"){let r={instancePath:n+"/volumePath",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),s++}return Si.errors=e,s===0}function Se(i,{instancePath:n="",parentData:a,parentDataProperty:f,
rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!g.call(ss.properties,
r)){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.
awsElasticBlockStore!==void 0&&(Mr(i.awsElasticBlockStore,{instancePath:n+"/awsElasticBlockStore",parentData:i,parentDataProperty:"\
awsElasticBlockStore",rootData:p})||(e=l(e,Mr.errors),s=e.length)),i.azureDisk!==void 0&&(Gr(i.azureDisk,{instancePath:n+
"/azureDisk",parentData:i,parentDataProperty:"azureDisk",rootData:p})||(e=l(e,Gr.errors),s=e.length)),i.azureFile!==void 0&&
(Or(i.azureFile,{instancePath:n+"/azureFile",parentData:i,parentDataProperty:"azureFile",rootData:p})||(e=l(e,Or.errors),
s=e.length)),i.cephfs!==void 0&&(Lr(i.cephfs,{instancePath:n+"/cephfs",parentData:i,parentDataProperty:"cephfs",rootData:p})||
(e=l(e,Lr.errors),s=e.length)),i.cinder!==void 0&&(Ir(i.cinder,{instancePath:n+"/cinder",parentData:i,parentDataProperty:"\
cinder",rootData:p})||(e=l(e,Ir.errors),s=e.length)),i.configMap!==void 0&&(Ur(i.configMap,{instancePath:n+"/configMap",
parentData:i,parentDataProperty:"configMap",rootData:p})||(e=l(e,Ur.errors),s=e.length)),i.csi!==void 0&&(zr(i.csi,{instancePath:n+
"/csi",parentData:i,parentDataProperty:"csi",rootData:p})||(e=l(e,zr.errors),s=e.length)),i.downwardAPI!==void 0&&(Wr(i.
downwardAPI,{instancePath:n+"/downwardAPI",parentData:i,parentDataProperty:"downwardAPI",rootData:p})||(e=l(e,Wr.errors),
s=e.length)),i.emptyDir!==void 0&&(Kr(i.emptyDir,{instancePath:n+"/emptyDir",parentData:i,parentDataProperty:"emptyDir",
rootData:p})||(e=l(e,Kr.errors),s=e.length)),i.ephemeral!==void 0&&(ei(i.ephemeral,{instancePath:n+"/ephemeral",parentData:i,
parentDataProperty:"ephemeral",rootData:p})||(e=l(e,ei.errors),s=e.length)),i.fc!==void 0&&(ri(i.fc,{instancePath:n+"/fc",
parentData:i,parentDataProperty:"fc",rootData:p})||(e=l(e,ri.errors),s=e.length)),i.flexVolume!==void 0&&(ii(i.flexVolume,
{instancePath:n+"/flexVolume",parentData:i,parentDataProperty:"flexVolume",rootData:p})||(e=l(e,ii.errors),s=e.length)),
i.flocker!==void 0&&(ti(i.flocker,{instancePath:n+"/flocker",parentData:i,parentDataProperty:"flocker",rootData:p})||(e=
l(e,ti.errors),s=e.length)),i.gcePersistentDisk!==void 0&&(si(i.gcePersistentDisk,{instancePath:n+"/gcePersistentDisk",parentData:i,
parentDataProperty:"gcePersistentDisk",rootData:p})||(e=l(e,si.errors),s=e.length)),i.gitRepo!==void 0&&(ni(i.gitRepo,{instancePath:n+
"/gitRepo",parentData:i,parentDataProperty:"gitRepo",rootData:p})||(e=l(e,ni.errors),s=e.length)),i.glusterfs!==void 0&&
(oi(i.glusterfs,{instancePath:n+"/glusterfs",parentData:i,parentDataProperty:"glusterfs",rootData:p})||(e=l(e,oi.errors),
s=e.length)),i.hostPath!==void 0&&(pi(i.hostPath,{instancePath:n+"/hostPath",parentData:i,parentDataProperty:"hostPath",
rootData:p})||(e=l(e,pi.errors),s=e.length)),i.image!==void 0&&(li(i.image,{instancePath:n+"/image",parentData:i,parentDataProperty:"\
image",rootData:p})||(e=l(e,li.errors),s=e.length)),i.iscsi!==void 0&&(ai(i.iscsi,{instancePath:n+"/iscsi",parentData:i,
parentDataProperty:"iscsi",rootData:p})||(e=l(e,ai.errors),s=e.length)),i.name!==void 0&&typeof i.name!="string"){let r={
instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}i.nfs!==void 0&&(fi(i.nfs,{instancePath:n+
"/nfs",parentData:i,parentDataProperty:"nfs",rootData:p})||(e=l(e,fi.errors),s=e.length)),i.persistentVolumeClaim!==void 0&&
(yi(i.persistentVolumeClaim,{instancePath:n+"/persistentVolumeClaim",parentData:i,parentDataProperty:"persistentVolumeCl\
aim",rootData:p})||(e=l(e,yi.errors),s=e.length)),i.photonPersistentDisk!==void 0&&(ui(i.photonPersistentDisk,{instancePath:n+
"/photonPersistentDisk",parentData:i,parentDataProperty:"photonPersistentDisk",rootData:p})||(e=l(e,ui.errors),s=e.length)),
i.portworxVolume!==void 0&&(mi(i.portworxVolume,{instancePath:n+"/portworxVolume",parentData:i,parentDataProperty:"portw\
orxVolume",rootData:p})||(e=l(e,mi.errors),s=e.length)),i.projected!==void 0&&(bi(i.projected,{instancePath:n+"/projecte\
d",parentData:i,parentDataProperty:"projected",rootData:p})||(e=l(e,bi.errors),s=e.length)),i.quobyte!==void 0&&(Di(i.quobyte,
{instancePath:n+"/quobyte",parentData:i,parentDataProperty:"quobyte",rootData:p})||(e=l(e,Di.errors),s=e.length)),i.rbd!==
void 0&&(vi(i.rbd,{instancePath:n+"/rbd",parentData:i,parentDataProperty:"rbd",rootData:p})||(e=l(e,vi.errors),s=e.length)),
i.scaleIO!==void 0&&(Ai(i.scaleIO,{instancePath:n+"/scaleIO",parentData:i,parentDataProperty:"scaleIO",rootData:p})||(e=
l(e,Ai.errors),s=e.length)),i.secret!==void 0&&(Ni(i.secret,{instancePath:n+"/secret",parentData:i,parentDataProperty:"s\
ecret",rootData:p})||(e=l(e,Ni.errors),s=e.length)),i.storageos!==void 0&&(ji(i.storageos,{instancePath:n+"/storageos",parentData:i,
parentDataProperty:"storageos",rootData:p})||(e=l(e,ji.errors),s=e.length)),i.vsphereVolume!==void 0&&(Si(i.vsphereVolume,
{instancePath:n+"/vsphereVolume",parentData:i,parentDataProperty:"vsphereVolume",rootData:p})||(e=l(e,Si.errors),s=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Se.errors=e,s===0}function xi(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="name"||r==="podGroup"||r==="podGroupReplicaKey")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.name!==void 0&&typeof i.
name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.podGroup!==
void 0&&typeof i.podGroup!="string"){let r={instancePath:n+"/podGroup",keyword:"type",params:{type:"string"}};e===null?e=
[r]:e.push(r),s++}if(i.podGroupReplicaKey!==void 0&&typeof i.podGroupReplicaKey!="string"){let r={instancePath:n+"/podGr\
oupReplicaKey",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return xi.errors=e,s===0}function V(i,{instancePath:n="",parentData:a,
parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.containers===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"containers"}};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!g.call(Ie.properties,r)){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[t]:e.push(t),s++}if(i.activeDeadlineSeconds!==void 0){let r=i.activeDeadlineSeconds;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/activeDeadlineSeconds",keyword:"type",params:{type:"integer"}};e===null?
e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r<-9223372036854776e3||isNaN(r)){let t={instancePath:n+"/acti\
veDeadlineSeconds",keyword:"minimum",params:{comparison:">=",limit:-9223372036854776e3}};e===null?e=[t]:e.push(t),s++}if(r>=
9223372036854776e3||isNaN(r)){let t={instancePath:n+"/activeDeadlineSeconds",keyword:"exclusiveMaximum",params:{comparison:"\
<",limit:9223372036854776e3}};e===null?e=[t]:e.push(t),s++}}}if(i.affinity!==void 0&&(_(i.affinity,{instancePath:n+"/aff\
inity",parentData:i,parentDataProperty:"affinity",rootData:p})||(e=l(e,_.errors),s=e.length)),i.automountServiceAccountToken!==
void 0&&typeof i.automountServiceAccountToken!="boolean"){let r={instancePath:n+"/automountServiceAccountToken",keyword:"\
type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.containers!==void 0){let r=i.containers;if(Array.isArray(
r)){let t=r.length;for(let o=0;o<t;o++)b(r[o],{instancePath:n+"/containers/"+o,parentData:r,parentDataProperty:o,rootData:p})||
(e=l(e,b.errors),s=e.length)}else{let t={instancePath:n+"/containers",keyword:"type",params:{type:"array"}};e===null?e=[
t]:e.push(t),s++}}if(i.dnsConfig!==void 0&&(ge(i.dnsConfig,{instancePath:n+"/dnsConfig",parentData:i,parentDataProperty:"\
dnsConfig",rootData:p})||(e=l(e,ge.errors),s=e.length)),i.dnsPolicy!==void 0){let r=i.dnsPolicy;if(typeof r!="string"){let t={
instancePath:n+"/dnsPolicy",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="ClusterFirst"||
r==="ClusterFirstWithHostNet"||r==="Default"||r==="None"||r==="")){let t={instancePath:n+"/dnsPolicy",keyword:"enum",params:{
allowedValues:Ie.properties.dnsPolicy.enum}};e===null?e=[t]:e.push(t),s++}}if(i.enableServiceLinks!==void 0&&typeof i.enableServiceLinks!=
"boolean"){let r={instancePath:n+"/enableServiceLinks",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),
s++}if(i.ephemeralContainers!==void 0){let r=i.ephemeralContainers;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)
he(r[o],{instancePath:n+"/ephemeralContainers/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,he.errors),s=e.
length)}else{let t={instancePath:n+"/ephemeralContainers",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),
s++}}if(i.hostAliases!==void 0){let r=i.hostAliases;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)ke(r[o],{instancePath:n+
"/hostAliases/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,ke.errors),s=e.length)}else{let t={instancePath:n+
"/hostAliases",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.hostIPC!==void 0&&typeof i.hostIPC!=
"boolean"){let r={instancePath:n+"/hostIPC",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.hostNetwork!==
void 0&&typeof i.hostNetwork!="boolean"){let r={instancePath:n+"/hostNetwork",keyword:"type",params:{type:"boolean"}};e===
null?e=[r]:e.push(r),s++}if(i.hostPID!==void 0&&typeof i.hostPID!="boolean"){let r={instancePath:n+"/hostPID",keyword:"t\
ype",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.hostUsers!==void 0&&typeof i.hostUsers!="boolean"){let r={
instancePath:n+"/hostUsers",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.hostname!==void 0&&
typeof i.hostname!="string"){let r={instancePath:n+"/hostname",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}if(i.hostnameOverride!==void 0&&typeof i.hostnameOverride!="string"){let r={instancePath:n+"/hostnameOverride",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.imagePullSecrets!==void 0){let r=i.imagePullSecrets;if(Array.
isArray(r)){let t=r.length;for(let o=0;o<t;o++)d(r[o],{instancePath:n+"/imagePullSecrets/"+o,parentData:r,parentDataProperty:o,
rootData:p})||(e=l(e,d.errors),s=e.length)}else{let t={instancePath:n+"/imagePullSecrets",keyword:"type",params:{type:"a\
rray"}};e===null?e=[t]:e.push(t),s++}}if(i.initContainers!==void 0){let r=i.initContainers;if(Array.isArray(r)){let t=r.
length;for(let o=0;o<t;o++)b(r[o],{instancePath:n+"/initContainers/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=
l(e,b.errors),s=e.length)}else{let t={instancePath:n+"/initContainers",keyword:"type",params:{type:"array"}};e===null?e=
[t]:e.push(t),s++}}if(i.nodeName!==void 0&&typeof i.nodeName!="string"){let r={instancePath:n+"/nodeName",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.nodeSelector!==void 0){let r=i.nodeSelector;if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){for(let t in r)if(typeof r[t]!="string"){let o={instancePath:n+"/nodeSelector/"+t.replace(/~/g,
"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}else{let t={instancePath:n+
"/nodeSelector",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(i.os!==void 0&&(we(i.os,{instancePath:n+
"/os",parentData:i,parentDataProperty:"os",rootData:p})||(e=l(e,we.errors),s=e.length)),i.overhead!==void 0){let r=i.overhead;
if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r)h(r[t],{instancePath:n+"/overhead/"+t.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:r,parentDataProperty:t,rootData:p})||(e=l(e,h.errors),s=e.length);else{let t={instancePath:n+"/ov\
erhead",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(i.preemptionPolicy!==void 0){let r=i.preemptionPolicy;
if(typeof r!="string"){let t={instancePath:n+"/preemptionPolicy",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.
push(t),s++}if(!(r==="Never"||r==="PreemptLowerPriority")){let t={instancePath:n+"/preemptionPolicy",keyword:"enum",params:{
allowedValues:Ie.properties.preemptionPolicy.enum}};e===null?e=[t]:e.push(t),s++}}if(i.priority!==void 0){let r=i.priority;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/priority",keyword:"type",params:{type:"\
integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let t={instancePath:n+
"/priority",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[t]:e.push(t),s++}if(r<-2147483648||
isNaN(r)){let t={instancePath:n+"/priority",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[t]:
e.push(t),s++}}}if(i.priorityClassName!==void 0&&typeof i.priorityClassName!="string"){let r={instancePath:n+"/priorityC\
lassName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.readinessGates!==void 0){let r=i.readinessGates;
if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)Pe(r[o],{instancePath:n+"/readinessGates/"+o,parentData:r,parentDataProperty:o,
rootData:p})||(e=l(e,Pe.errors),s=e.length)}else{let t={instancePath:n+"/readinessGates",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[t]:e.push(t),s++}}if(i.resourceClaims!==void 0){let r=i.resourceClaims;if(Array.isArray(r)){let t=r.length;
for(let o=0;o<t;o++)be(r[o],{instancePath:n+"/resourceClaims/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,
be.errors),s=e.length)}else{let t={instancePath:n+"/resourceClaims",keyword:"type",params:{type:"array"}};e===null?e=[t]:
e.push(t),s++}}if(i.resources!==void 0&&(x(i.resources,{instancePath:n+"/resources",parentData:i,parentDataProperty:"res\
ources",rootData:p})||(e=l(e,x.errors),s=e.length)),i.restartPolicy!==void 0){let r=i.restartPolicy;if(typeof r!="string"){
let t={instancePath:n+"/restartPolicy",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="Alw\
ays"||r==="Never"||r==="OnFailure"||r==="")){let t={instancePath:n+"/restartPolicy",keyword:"enum",params:{allowedValues:Ie.
properties.restartPolicy.enum}};e===null?e=[t]:e.push(t),s++}}if(i.runtimeClassName!==void 0&&typeof i.runtimeClassName!=
"string"){let r={instancePath:n+"/runtimeClassName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}
if(i.schedulerName!==void 0&&typeof i.schedulerName!="string"){let r={instancePath:n+"/schedulerName",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.schedulingGates!==void 0){let r=i.schedulingGates;if(Array.isArray(r)){
let t=r.length;for(let o=0;o<t;o++)De(r[o],{instancePath:n+"/schedulingGates/"+o,parentData:r,parentDataProperty:o,rootData:p})||
(e=l(e,De.errors),s=e.length)}else{let t={instancePath:n+"/schedulingGates",keyword:"type",params:{type:"array"}};e===null?
e=[t]:e.push(t),s++}}if(i.securityContext!==void 0&&(ve(i.securityContext,{instancePath:n+"/securityContext",parentData:i,
parentDataProperty:"securityContext",rootData:p})||(e=l(e,ve.errors),s=e.length)),i.serviceAccount!==void 0&&typeof i.serviceAccount!=
"string"){let r={instancePath:n+"/serviceAccount",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.
serviceAccountName!==void 0&&typeof i.serviceAccountName!="string"){let r={instancePath:n+"/serviceAccountName",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.setHostnameAsFQDN!==void 0&&typeof i.setHostnameAsFQDN!=
"boolean"){let r={instancePath:n+"/setHostnameAsFQDN",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}
if(i.shareProcessNamespace!==void 0&&typeof i.shareProcessNamespace!="boolean"){let r={instancePath:n+"/shareProcessName\
space",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.subdomain!==void 0&&typeof i.subdomain!=
"string"){let r={instancePath:n+"/subdomain",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.terminationGracePeriodSeconds!==
void 0){let r=i.terminationGracePeriodSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+
"/terminationGracePeriodSeconds",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="numb\
er"&&isFinite(r)){if(r<-9223372036854776e3||isNaN(r)){let t={instancePath:n+"/terminationGracePeriodSeconds",keyword:"mi\
nimum",params:{comparison:">=",limit:-9223372036854776e3}};e===null?e=[t]:e.push(t),s++}if(r>=9223372036854776e3||isNaN(
r)){let t={instancePath:n+"/terminationGracePeriodSeconds",keyword:"exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};
e===null?e=[t]:e.push(t),s++}}}if(i.tolerations!==void 0){let r=i.tolerations;if(Array.isArray(r)){let t=r.length;for(let o=0;o<
t;o++)Ae(r[o],{instancePath:n+"/tolerations/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,Ae.errors),s=e.length)}else{
let t={instancePath:n+"/tolerations",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.topologySpreadConstraints!==
void 0){let r=i.topologySpreadConstraints;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)N(r[o],{instancePath:n+
"/topologySpreadConstraints/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,N.errors),s=e.length)}else{let t={
instancePath:n+"/topologySpreadConstraints",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.volumes!==
void 0){let r=i.volumes;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)Se(r[o],{instancePath:n+"/volumes/"+o,parentData:r,
parentDataProperty:o,rootData:p})||(e=l(e,Se.errors),s=e.length)}else{let t={instancePath:n+"/volumes",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),s++}}i.workloadRef!==void 0&&(xi(i.workloadRef,{instancePath:n+"/workloadRef",parentData:i,
parentDataProperty:"workloadRef",rootData:p})||(e=l(e,xi.errors),s=e.length))}else{let r={instancePath:n,keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return V.errors=e,s===0}function D(i,{instancePath:n="",parentData:a,
parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.spec===void 0){let r={
instancePath:n,keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r===
"metadata"||r==="spec")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=
[t]:e.push(t),s++}i.metadata!==void 0&&(S(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"metada\
ta",rootData:p})||(e=l(e,S.errors),s=e.length)),i.spec!==void 0&&(V(i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"\
spec",rootData:p})||(e=l(e,V.errors),s=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),s++}return D.errors=e,s===0}function Ti(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}if(i.entryTemplate===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"entryTemplate"}};e===null?e=[r]:e.push(r),s++}if(i.workerReplicas===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"workerReplicas"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="name"||
r==="replicas"||r==="entryTemplate"||r==="workerReplicas"||r==="workerTemplate")){let t={instancePath:n,keyword:"additio\
nalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.name!==void 0&&(j(i.name,{instancePath:n+
"/name",parentData:i,parentDataProperty:"name",rootData:p})||(e=l(e,j.errors),s=e.length)),i.replicas!==void 0){let r=i.
replicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/replicas",keyword:"type",params:{
type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let t={instancePath:n+
"/replicas",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[t]:e.push(t),s++}if(r<0||isNaN(r)){
let t={instancePath:n+"/replicas",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),s++}}}if(i.
entryTemplate!==void 0&&(D(i.entryTemplate,{instancePath:n+"/entryTemplate",parentData:i,parentDataProperty:"entryTempla\
te",rootData:p})||(e=l(e,D.errors),s=e.length)),i.workerReplicas!==void 0){let r=i.workerReplicas;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/workerReplicas",keyword:"type",params:{type:"integer"}};e===null?
e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let t={instancePath:n+"/workerReplica\
s",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[t]:e.push(t),s++}if(r<0||isNaN(r)){let t={instancePath:n+
"/workerReplicas",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),s++}}}i.workerTemplate!==
void 0&&(D(i.workerTemplate,{instancePath:n+"/workerTemplate",parentData:i,parentDataProperty:"workerTemplate",rootData:p})||
(e=l(e,D.errors),s=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
s++}return Ti.errors=e,s===0}var ys={type:"object",properties:{mode:{type:"string",enum:["hard","soft"]},highestTierAllowed:{type:"integer",minimum:0,
maximum:9007199254740991},highestTierName:{type:"string",maxLength:253}},additionalProperties:!1};function Ri(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="mode"||r==="highestTierAllowed"||r==="highestTierName")){let t={instancePath:n,keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.mode!==void 0){let r=i.mode;if(typeof r!="string"){let t={
instancePath:n+"/mode",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="hard"||r==="soft")){
let t={instancePath:n+"/mode",keyword:"enum",params:{allowedValues:ys.properties.mode.enum}};e===null?e=[t]:e.push(t),s++}}
if(i.highestTierAllowed!==void 0){let r=i.highestTierAllowed;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={
instancePath:n+"/highestTierAllowed",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="\
number"&&isFinite(r)){if(r>9007199254740991||isNaN(r)){let t={instancePath:n+"/highestTierAllowed",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}};e===null?e=[t]:e.push(t),s++}if(r<0||isNaN(r)){let t={instancePath:n+"/highestT\
ierAllowed",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),s++}}}if(i.highestTierName!==void 0){
let r=i.highestTierName;if(typeof r=="string"){if(m(r)>253){let t={instancePath:n+"/highestTierName",keyword:"maxLength",
params:{limit:253}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:n+"/highestTierName",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),s++}return Ri.errors=e,s===0}function xe(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="minRoleReplicas"||r==="networkTopol\
ogy")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}
if(i.minRoleReplicas!==void 0){let r=i.minRoleReplicas;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let o=r[t];
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let y={instancePath:n+"/minRoleReplicas/"+t.replace(/~/g,"~0").
replace(/\//g,"~1"),keyword:"type",params:{type:"integer"}};e===null?e=[y]:e.push(y),s++}if(typeof o=="number"&&isFinite(
o)){if(o>2147483647||isNaN(o)){let y={instancePath:n+"/minRoleReplicas/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"\
maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[y]:e.push(y),s++}if(o<0||isNaN(o)){let y={instancePath:n+
"/minRoleReplicas/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"minimum",params:{comparison:">=",limit:0}};e===null?
e=[y]:e.push(y),s++}}}else{let t={instancePath:n+"/minRoleReplicas",keyword:"type",params:{type:"object"}};e===null?e=[t]:
e.push(t),s++}}i.networkTopology!==void 0&&(Ri(i.networkTopology,{instancePath:n+"/networkTopology",parentData:i,parentDataProperty:"\
networkTopology",rootData:p})||(e=l(e,Ri.errors),s=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"ob\
ject"}};e===null?e=[r]:e.push(r),s++}return xe.errors=e,s===0}function qi(i,{instancePath:n="",parentData:a,parentDataProperty:f,
rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.roles===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"roles"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="roles"||r==="\
gangSchedule"||r==="restartGracePeriodSeconds")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.roles!==void 0){let r=i.roles;if(Array.isArray(r)){if(r.length>4){let o={instancePath:n+
"/roles",keyword:"maxItems",params:{limit:4}};e===null?e=[o]:e.push(o),s++}if(r.length<1){let o={instancePath:n+"/roles",
keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),s++}let t=r.length;for(let o=0;o<t;o++)Ti(r[o],{instancePath:n+
"/roles/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,Ti.errors),s=e.length)}else{let t={instancePath:n+"/r\
oles",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.gangSchedule!==void 0&&(xe(i.gangSchedule,
{instancePath:n+"/gangSchedule",parentData:i,parentDataProperty:"gangSchedule",rootData:p})||(e=l(e,xe.errors),s=e.length)),
i.restartGracePeriodSeconds!==void 0){let r=i.restartGracePeriodSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let t={instancePath:n+"/restartGracePeriodSeconds",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),
s++}if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let t={instancePath:n+"/restartGracePeriodSeconds",keyword:"mi\
nimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),s++}if(r>=9223372036854776e3||isNaN(r)){let t={instancePath:n+
"/restartGracePeriodSeconds",keyword:"exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};e===null?e=[t]:
e.push(t),s++}}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return qi.
errors=e,s===0}function $i(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.schedulerName===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
schedulerName"}};e===null?e=[r]:e.push(r),s++}if(i.template===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
template"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="replicas"||r==="schedulerName"||r==="recoveryPolicy"||
r==="rolloutStrategy"||r==="topologySpreadConstraints"||r==="template")){let t={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.replicas!==void 0){let r=i.replicas;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/replicas",keyword:"type",params:{type:"integer"}};e===
null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let t={instancePath:n+"/replicas",
keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[t]:e.push(t),s++}if(r<0||isNaN(r)){let t={instancePath:n+
"/replicas",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),s++}}}if(i.schedulerName!==void 0&&
typeof i.schedulerName!="string"){let r={instancePath:n+"/schedulerName",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),s++}if(i.recoveryPolicy!==void 0){let r=i.recoveryPolicy;if(typeof r!="string"){let t={instancePath:n+"/\
recoveryPolicy",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="RoleRecreate"||r==="InferG\
roupRecreate"||r==="None")){let t={instancePath:n+"/recoveryPolicy",keyword:"enum",params:{allowedValues:Kt.properties.recoveryPolicy.
enum}};e===null?e=[t]:e.push(t),s++}}if(i.rolloutStrategy!==void 0&&(H(i.rolloutStrategy,{instancePath:n+"/rolloutStrate\
gy",parentData:i,parentDataProperty:"rolloutStrategy",rootData:p})||(e=l(e,H.errors),s=e.length)),i.topologySpreadConstraints!==
void 0){let r=i.topologySpreadConstraints;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)N(r[o],{instancePath:n+
"/topologySpreadConstraints/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,N.errors),s=e.length)}else{let t={
instancePath:n+"/topologySpreadConstraints",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}i.template!==
void 0&&(qi(i.template,{instancePath:n+"/template",parentData:i,parentDataProperty:"template",rootData:p})||(e=l(e,qi.errors),
s=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return $i.errors=
e,s===0}function kt(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.apiVersion===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
apiVersion"}};e===null?e=[r]:e.push(r),s++}if(i.kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[r]:e.push(r),s++}if(i.metadata===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
metadata"}};e===null?e=[r]:e.push(r),s++}if(i.spec===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
spec"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec"||r==="\
status")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}
if(i.apiVersion!==void 0){let r=i.apiVersion;if(typeof r!="string"){let t={instancePath:n+"/apiVersion",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="workload.matrixinfer.ai/v1alpha1"){let t={instancePath:n+"/apiVersi\
on",keyword:"enum",params:{allowedValues:et.properties.apiVersion.enum}};e===null?e=[t]:e.push(t),s++}}if(i.kind!==void 0){
let r=i.kind;if(typeof r!="string"){let t={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===null?e=[t]:
e.push(t),s++}if(r!=="ModelInfer"){let t={instancePath:n+"/kind",keyword:"enum",params:{allowedValues:et.properties.kind.
enum}};e===null?e=[t]:e.push(t),s++}}i.metadata!==void 0&&(B(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"\
metadata",rootData:p})||(e=l(e,B.errors),s=e.length)),i.spec!==void 0&&($i(i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"\
spec",rootData:p})||(e=l(e,$i.errors),s=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),s++}return kt.errors=e,s===0}var us=wt,nt={type:"object",required:["apiVersion","kind","metadata","\
spec"],properties:{apiVersion:{type:"string",enum:["workload.serving.volcano.sh/v1alpha1"]},kind:{type:"string",enum:["M\
odelServing"]},metadata:{$ref:"#/definitions/ModelServingMetadata"},spec:{$ref:"#/definitions/ModelServingSpec@1.35"},status:{}},
additionalProperties:!1},ms={type:"object",required:["name"],properties:{name:{type:"string"},namespace:{type:"string"},
labels:{$ref:"#/definitions/StringMap"},annotations:{$ref:"#/definitions/StringMap"},uid:{},resourceVersion:{},generation:{},
creationTimestamp:{},deletionTimestamp:{},deletionGracePeriodSeconds:{},managedFields:{},ownerReferences:{},finalizers:{},
selfLink:{}},additionalProperties:!1};function Te(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!g.call(ms.properties,r)){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.name!==void 0&&typeof i.
name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.namespace!==
void 0&&typeof i.namespace!="string"){let r={instancePath:n+"/namespace",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),s++}i.labels!==void 0&&(c(i.labels,{instancePath:n+"/labels",parentData:i,parentDataProperty:"labels",rootData:p})||
(e=l(e,c.errors),s=e.length)),i.annotations!==void 0&&(c(i.annotations,{instancePath:n+"/annotations",parentData:i,parentDataProperty:"\
annotations",rootData:p})||(e=l(e,c.errors),s=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),s++}return Te.errors=e,s===0}var cs={type:"object",required:["template"],properties:{replicas:{
type:"integer",minimum:0,maximum:2147483647},schedulerName:{type:"string"},plugins:{type:"array",items:{$ref:"#/definiti\
ons/ServingPlugin"}},recoveryPolicy:{type:"string",enum:["RoleRecreate","ServingGroupRecreate","None"]},rolloutStrategy:{
$ref:"#/definitions/ServingRolloutStrategy"},template:{$ref:"#/definitions/ServingGroupTemplate@1.35"}},additionalProperties:!1},
ds={type:"object",required:["name"],properties:{name:{type:"string"},type:{type:"string",enum:["BuiltIn"]},config:{},scope:{
$ref:"#/definitions/ServingPluginScope"}},additionalProperties:!1};function Ei(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="roles"||r==="target")){let t={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.roles!==void 0){let r=i.roles;if(Array.isArray(r)){
let t=r.length;for(let o=0;o<t;o++)if(typeof r[o]!="string"){let y={instancePath:n+"/roles/"+o,keyword:"type",params:{type:"\
string"}};e===null?e=[y]:e.push(y),s++}}else{let t={instancePath:n+"/roles",keyword:"type",params:{type:"array"}};e===null?
e=[t]:e.push(t),s++}}if(i.target!==void 0&&typeof i.target!="string"){let r={instancePath:n+"/target",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),s++}return Ei.errors=e,s===0}function Re(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="name"||r==="type"||r==="config"||
r==="scope")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(
t),s++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),s++}if(i.type!==void 0){let r=i.type;if(typeof r!="string"){let t={instancePath:n+"/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="BuiltIn"){let t={instancePath:n+"/type",keyword:"enum",
params:{allowedValues:ds.properties.type.enum}};e===null?e=[t]:e.push(t),s++}}i.scope!==void 0&&(Ei(i.scope,{instancePath:n+
"/scope",parentData:i,parentDataProperty:"scope",rootData:p})||(e=l(e,Ei.errors),s=e.length))}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Re.errors=e,s===0}var gs={type:"object",properties:{
type:{type:"string",enum:["ServingGroupRollingUpdate","RoleRollingUpdate"]},rollingUpdateConfiguration:{$ref:"#/definiti\
ons/ServingRollingUpdate"}},additionalProperties:!1},ot={type:"object",properties:{maxUnavailable:{type:["integer","stri\
ng"]},partition:{type:["integer","string"]}},additionalProperties:!1};function Ci(i,{instancePath:n="",parentData:a,parentDataProperty:f,
rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="maxUnavailable"||
r==="partition")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(
t),s++}if(i.maxUnavailable!==void 0){let r=i.maxUnavailable;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!=
"string"){let t={instancePath:n+"/maxUnavailable",keyword:"type",params:{type:ot.properties.maxUnavailable.type}};e===null?
e=[t]:e.push(t),s++}}if(i.partition!==void 0){let r=i.partition;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&
typeof r!="string"){let t={instancePath:n+"/partition",keyword:"type",params:{type:ot.properties.partition.type}};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ci.
errors=e,s===0}function qe(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="type"||r==="rollingUpdateConfiguration")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.type!==void 0){let r=i.type;
if(typeof r!="string"){let t={instancePath:n+"/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}
if(!(r==="ServingGroupRollingUpdate"||r==="RoleRollingUpdate")){let t={instancePath:n+"/type",keyword:"enum",params:{allowedValues:gs.
properties.type.enum}};e===null?e=[t]:e.push(t),s++}}i.rollingUpdateConfiguration!==void 0&&(Ci(i.rollingUpdateConfiguration,
{instancePath:n+"/rollingUpdateConfiguration",parentData:i,parentDataProperty:"rollingUpdateConfiguration",rootData:p})||
(e=l(e,Ci.errors),s=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
s++}return qe.errors=e,s===0}var pt={type:"object",required:["name","entryTemplate","workerReplicas"],properties:{name:{$ref:"#/definitions/RoleName"},
replicas:{type:"integer",minimum:0,maximum:2147483647},entryTemplate:{$ref:"#/definitions/PodTemplate@1.35"},workerReplicas:{
type:"integer",minimum:0,maximum:2147483647},workerTemplate:{$ref:"#/definitions/PodTemplate@1.35"},maxUnavailable:{type:[
"integer","string"]},partition:{type:["integer","string"]}},additionalProperties:!1};function Fi(i,{instancePath:n="",parentData:a,
parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let r={
instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}if(i.entryTemplate===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"entryTemplate"}};e===null?e=[r]:e.push(r),s++}if(i.workerReplicas===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"workerReplicas"}};e===null?e=[r]:e.push(r),s++}
for(let r in i)if(!(r==="name"||r==="replicas"||r==="entryTemplate"||r==="workerReplicas"||r==="workerTemplate"||r==="ma\
xUnavailable"||r==="partition")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===
null?e=[t]:e.push(t),s++}if(i.name!==void 0&&(j(i.name,{instancePath:n+"/name",parentData:i,parentDataProperty:"name",rootData:p})||
(e=l(e,j.errors),s=e.length)),i.replicas!==void 0){let r=i.replicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let t={instancePath:n+"/replicas",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r==
"number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let t={instancePath:n+"/replicas",keyword:"maximum",params:{comparison:"\
<=",limit:2147483647}};e===null?e=[t]:e.push(t),s++}if(r<0||isNaN(r)){let t={instancePath:n+"/replicas",keyword:"minimum",
params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),s++}}}if(i.entryTemplate!==void 0&&(D(i.entryTemplate,{instancePath:n+
"/entryTemplate",parentData:i,parentDataProperty:"entryTemplate",rootData:p})||(e=l(e,D.errors),s=e.length)),i.workerReplicas!==
void 0){let r=i.workerReplicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/workerR\
eplicas",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||
isNaN(r)){let t={instancePath:n+"/workerReplicas",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?
e=[t]:e.push(t),s++}if(r<0||isNaN(r)){let t={instancePath:n+"/workerReplicas",keyword:"minimum",params:{comparison:">=",
limit:0}};e===null?e=[t]:e.push(t),s++}}}if(i.workerTemplate!==void 0&&(D(i.workerTemplate,{instancePath:n+"/workerTempl\
ate",parentData:i,parentDataProperty:"workerTemplate",rootData:p})||(e=l(e,D.errors),s=e.length)),i.maxUnavailable!==void 0){
let r=i.maxUnavailable;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"){let t={instancePath:n+
"/maxUnavailable",keyword:"type",params:{type:pt.properties.maxUnavailable.type}};e===null?e=[t]:e.push(t),s++}}if(i.partition!==
void 0){let r=i.partition;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"){let t={instancePath:n+
"/partition",keyword:"type",params:{type:pt.properties.partition.type}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Fi.errors=e,s===0}function $e(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(r!=="minRoleReplicas"){let t={instancePath:n,keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.minRoleReplicas!==void 0){let r=i.minRoleReplicas;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let t in r){let o=r[t];if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let y={
instancePath:n+"/minRoleReplicas/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"integer"}};e===
null?e=[y]:e.push(y),s++}if(typeof o=="number"&&isFinite(o)){if(o>2147483647||isNaN(o)){let y={instancePath:n+"/minRoleR\
eplicas/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?
e=[y]:e.push(y),s++}if(o<0||isNaN(o)){let y={instancePath:n+"/minRoleReplicas/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),
keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[y]:e.push(y),s++}}}else{let t={instancePath:n+"/minRoleR\
eplicas",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return $e.errors=e,s===0}var hs={type:"object",properties:{mode:{type:"string",enum:["hard","soft"]},highestTierAllowed:{type:"integer",minimum:0,
maximum:9007199254740991},highestTierName:{type:"string",maxLength:253}},additionalProperties:!1};function I(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="mode"||r==="highestTierAllowed"||r==="highestTierName")){let t={instancePath:n,keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.mode!==void 0){let r=i.mode;if(typeof r!="string"){let t={
instancePath:n+"/mode",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="hard"||r==="soft")){
let t={instancePath:n+"/mode",keyword:"enum",params:{allowedValues:hs.properties.mode.enum}};e===null?e=[t]:e.push(t),s++}}
if(i.highestTierAllowed!==void 0){let r=i.highestTierAllowed;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={
instancePath:n+"/highestTierAllowed",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="\
number"&&isFinite(r)){if(r>9007199254740991||isNaN(r)){let t={instancePath:n+"/highestTierAllowed",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}};e===null?e=[t]:e.push(t),s++}if(r<0||isNaN(r)){let t={instancePath:n+"/highestT\
ierAllowed",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),s++}}}if(i.highestTierName!==void 0){
let r=i.highestTierName;if(typeof r=="string"){if(m(r)>253){let t={instancePath:n+"/highestTierName",keyword:"maxLength",
params:{limit:253}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:n+"/highestTierName",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),s++}return I.errors=e,s===0}function Ee(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="groupPolicy"||r==="rolePolicy")){let t={
instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}i.groupPolicy!==
void 0&&(I(i.groupPolicy,{instancePath:n+"/groupPolicy",parentData:i,parentDataProperty:"groupPolicy",rootData:p})||(e=l(
e,I.errors),s=e.length)),i.rolePolicy!==void 0&&(I(i.rolePolicy,{instancePath:n+"/rolePolicy",parentData:i,parentDataProperty:"\
rolePolicy",rootData:p})||(e=l(e,I.errors),s=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),s++}return Ee.errors=e,s===0}function Vi(i,{instancePath:n="",parentData:a,parentDataProperty:f,
rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.roles===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"roles"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="roles"||r==="\
gangPolicy"||r==="networkTopology"||r==="restartGracePeriodSeconds")){let t={instancePath:n,keyword:"additionalPropertie\
s",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.roles!==void 0){let r=i.roles;if(Array.isArray(r)){if(r.
length>4){let o={instancePath:n+"/roles",keyword:"maxItems",params:{limit:4}};e===null?e=[o]:e.push(o),s++}if(r.length<1){
let o={instancePath:n+"/roles",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),s++}let t=r.length;for(let o=0;o<
t;o++)Fi(r[o],{instancePath:n+"/roles/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,Fi.errors),s=e.length)}else{
let t={instancePath:n+"/roles",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.gangPolicy!==void 0&&
($e(i.gangPolicy,{instancePath:n+"/gangPolicy",parentData:i,parentDataProperty:"gangPolicy",rootData:p})||(e=l(e,$e.errors),
s=e.length)),i.networkTopology!==void 0&&(Ee(i.networkTopology,{instancePath:n+"/networkTopology",parentData:i,parentDataProperty:"\
networkTopology",rootData:p})||(e=l(e,Ee.errors),s=e.length)),i.restartGracePeriodSeconds!==void 0){let r=i.restartGracePeriodSeconds;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/restartGracePeriodSeconds",keyword:"ty\
pe",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r<-9223372036854776e3||
isNaN(r)){let t={instancePath:n+"/restartGracePeriodSeconds",keyword:"minimum",params:{comparison:">=",limit:-9223372036854776e3}};
e===null?e=[t]:e.push(t),s++}if(r>=9223372036854776e3||isNaN(r)){let t={instancePath:n+"/restartGracePeriodSeconds",keyword:"\
exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};e===null?e=[t]:e.push(t),s++}}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Vi.errors=e,s===0}function Mi(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.template===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"template"}};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="replicas"||r==="schedulerName"||r==="plugins"||r==="recoveryPolicy"||r==="rolloutStrategy"||r==="template")){let t={
instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.replicas!==
void 0){let r=i.replicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/replicas",keyword:"\
type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){
let t={instancePath:n+"/replicas",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[t]:e.push(t),
s++}if(r<0||isNaN(r)){let t={instancePath:n+"/replicas",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[
t]:e.push(t),s++}}}if(i.schedulerName!==void 0&&typeof i.schedulerName!="string"){let r={instancePath:n+"/schedulerName",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.plugins!==void 0){let r=i.plugins;if(Array.isArray(
r)){let t=r.length;for(let o=0;o<t;o++)Re(r[o],{instancePath:n+"/plugins/"+o,parentData:r,parentDataProperty:o,rootData:p})||
(e=l(e,Re.errors),s=e.length)}else{let t={instancePath:n+"/plugins",keyword:"type",params:{type:"array"}};e===null?e=[t]:
e.push(t),s++}}if(i.recoveryPolicy!==void 0){let r=i.recoveryPolicy;if(typeof r!="string"){let t={instancePath:n+"/recov\
eryPolicy",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="RoleRecreate"||r==="ServingGrou\
pRecreate"||r==="None")){let t={instancePath:n+"/recoveryPolicy",keyword:"enum",params:{allowedValues:cs.properties.recoveryPolicy.
enum}};e===null?e=[t]:e.push(t),s++}}i.rolloutStrategy!==void 0&&(qe(i.rolloutStrategy,{instancePath:n+"/rolloutStrategy",
parentData:i,parentDataProperty:"rolloutStrategy",rootData:p})||(e=l(e,qe.errors),s=e.length)),i.template!==void 0&&(Vi(
i.template,{instancePath:n+"/template",parentData:i,parentDataProperty:"template",rootData:p})||(e=l(e,Vi.errors),s=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Mi.errors=e,s===0}function wt(i,{
instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.apiVersion===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=
[r]:e.push(r),s++}if(i.kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"kind"}};e===null?
e=[r]:e.push(r),s++}if(i.metadata===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"metadata"}};
e===null?e=[r]:e.push(r),s++}if(i.spec===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"spec"}};
e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec"||r==="status")){
let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.apiVersion!==
void 0){let r=i.apiVersion;if(typeof r!="string"){let t={instancePath:n+"/apiVersion",keyword:"type",params:{type:"strin\
g"}};e===null?e=[t]:e.push(t),s++}if(r!=="workload.serving.volcano.sh/v1alpha1"){let t={instancePath:n+"/apiVersion",keyword:"\
enum",params:{allowedValues:nt.properties.apiVersion.enum}};e===null?e=[t]:e.push(t),s++}}if(i.kind!==void 0){let r=i.kind;
if(typeof r!="string"){let t={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}
if(r!=="ModelServing"){let t={instancePath:n+"/kind",keyword:"enum",params:{allowedValues:nt.properties.kind.enum}};e===
null?e=[t]:e.push(t),s++}}i.metadata!==void 0&&(Te(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"\
metadata",rootData:p})||(e=l(e,Te.errors),s=e.length)),i.spec!==void 0&&(Mi(i.spec,{instancePath:n+"/spec",parentData:i,
parentDataProperty:"spec",rootData:p})||(e=l(e,Mi.errors),s=e.length))}else{let r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return wt.errors=e,s===0}var ks=Pt,lt={type:"object",required:["apiVersion",
"kind","metadata","spec"],properties:{apiVersion:{type:"string",enum:["leaderworkerset.x-k8s.io/v1"]},kind:{type:"string",
enum:["LeaderWorkerSet"]},metadata:{$ref:"#/definitions/LeaderWorkerSetMetadata"},spec:{$ref:"#/definitions/LeaderWorker\
SetSpec@1.35"},status:{}},additionalProperties:!1},ws={type:"object",required:["name"],properties:{name:{type:"string"},
namespace:{type:"string"},labels:{$ref:"#/definitions/StringMap"},annotations:{$ref:"#/definitions/StringMap"},uid:{},resourceVersion:{},
generation:{},creationTimestamp:{},deletionTimestamp:{},deletionGracePeriodSeconds:{},managedFields:{},ownerReferences:{},
finalizers:{},selfLink:{}},additionalProperties:!1};function Ce(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!g.call(ws.properties,r)){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.name!==void 0&&typeof i.
name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.namespace!==
void 0&&typeof i.namespace!="string"){let r={instancePath:n+"/namespace",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),s++}i.labels!==void 0&&(c(i.labels,{instancePath:n+"/labels",parentData:i,parentDataProperty:"labels",rootData:p})||
(e=l(e,c.errors),s=e.length)),i.annotations!==void 0&&(c(i.annotations,{instancePath:n+"/annotations",parentData:i,parentDataProperty:"\
annotations",rootData:p})||(e=l(e,c.errors),s=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),s++}return Ce.errors=e,s===0}var Ps={type:"object",required:["leaderWorkerTemplate"],properties:{
replicas:{type:"integer",minimum:0,maximum:2147483647},leaderWorkerTemplate:{$ref:"#/definitions/LeaderWorkerTemplate@1.\
35"},rolloutStrategy:{$ref:"#/definitions/LeaderWorkerRolloutStrategy"},startupPolicy:{type:"string",enum:["LeaderCreate\
d","LeaderReady"]},networkConfig:{$ref:"#/definitions/LeaderWorkerNetwork"}},additionalProperties:!1},bs={type:"object",
required:["workerTemplate"],properties:{size:{type:"integer",minimum:1,maximum:2147483647},leaderTemplate:{$ref:"#/defin\
itions/LeaderWorkerPodTemplate@1.35"},workerTemplate:{$ref:"#/definitions/LeaderWorkerPodTemplate@1.35"},restartPolicy:{
type:"string",enum:["RecreateGroupOnPodRestart","RecreateGroupAfterStart","None","Default",""]},subGroupPolicy:{$ref:"#/\
definitions/LeaderWorkerSubGroups"},volumeClaimTemplates:{type:"array",items:{$ref:"#/definitions/LeaderWorkerClaim"}},persistentVolumeClaimRetentionPolicy:{
$ref:"#/definitions/LeaderWorkerRetention"}},additionalProperties:!1};function Fe(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!(r==="labels"||r==="annotations"||r==="name"||r==="namespace"||r==="creation\
Timestamp")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),
s++}if(i.labels!==void 0&&(c(i.labels,{instancePath:n+"/labels",parentData:i,parentDataProperty:"labels",rootData:p})||(e=
l(e,c.errors),s=e.length)),i.annotations!==void 0&&(c(i.annotations,{instancePath:n+"/annotations",parentData:i,parentDataProperty:"\
annotations",rootData:p})||(e=l(e,c.errors),s=e.length)),i.creationTimestamp!==void 0&&i.creationTimestamp!==null){let r={
instancePath:n+"/creationTimestamp",keyword:"type",params:{type:"null"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Fe.errors=e,s===0}function U(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.spec===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="metadata"||r==="spec")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===
null?e=[t]:e.push(t),s++}i.metadata!==void 0&&(Fe(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"\
metadata",rootData:p})||(e=l(e,Fe.errors),s=e.length)),i.spec!==void 0&&(V(i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"\
spec",rootData:p})||(e=l(e,V.errors),s=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),s++}return U.errors=e,s===0}var Ds={type:"object",required:["subGroupSize"],properties:{subGroupPolicyType:{
type:"string",enum:["LeaderWorker","LeaderExcluded"]},subGroupSize:{type:"integer",minimum:1,maximum:2147483647}},additionalProperties:!1};
function Ve(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.subGroupSize===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"s\
ubGroupSize"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="subGroupPolicyType"||r==="subGroupSize")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.subGroupPolicyType!==void 0){
let r=i.subGroupPolicyType;if(typeof r!="string"){let t={instancePath:n+"/subGroupPolicyType",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="LeaderWorker"||r==="LeaderExcluded")){let t={instancePath:n+"/subGroupP\
olicyType",keyword:"enum",params:{allowedValues:Ds.properties.subGroupPolicyType.enum}};e===null?e=[t]:e.push(t),s++}}if(i.
subGroupSize!==void 0){let r=i.subGroupSize;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+
"/subGroupSize",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){
if(r>2147483647||isNaN(r)){let t={instancePath:n+"/subGroupSize",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};
e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:n+"/subGroupSize",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[t]:e.push(t),s++}}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),s++}return Ve.errors=e,s===0}function Gi(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="name"||r==="namespace"||r==="labels"||r==="annotations"||r==="creation\
Timestamp")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),
s++}if(i.name!==void 0){let r=i.name;if(typeof r=="string"){if(m(r)<1){let t={instancePath:n+"/name",keyword:"minLength",
params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:n+"/name",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}}if(i.creationTimestamp!==void 0&&i.creationTimestamp!==null){let r={instancePath:n+"/creat\
ionTimestamp",keyword:"type",params:{type:"null"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"typ\
e",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Gi.errors=e,s===0}var Je={type:"object",properties:{accessModes:{
type:"array",items:{type:"string",enum:["ReadWriteOnce","ReadOnlyMany","ReadWriteMany","ReadWriteOncePod"]}},storageClassName:{
type:"string"},volumeMode:{type:"string",enum:["Filesystem","Block"]},resources:{$ref:"#/definitions/VolumeResourceRequi\
rements"},selector:{},volumeName:{},dataSource:{},dataSourceRef:{},volumeAttributesClassName:{}},additionalProperties:!1};
function Oi(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(!g.call(Je.properties,r)){let t={instancePath:n,keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.accessModes!==void 0){let r=i.accessModes;if(Array.isArray(
r)){let t=r.length;for(let o=0;o<t;o++){let y=r[o];if(typeof y!="string"){let u={instancePath:n+"/accessModes/"+o,keyword:"\
type",params:{type:"string"}};e===null?e=[u]:e.push(u),s++}if(!(y==="ReadWriteOnce"||y==="ReadOnlyMany"||y==="ReadWriteM\
any"||y==="ReadWriteOncePod")){let u={instancePath:n+"/accessModes/"+o,keyword:"enum",params:{allowedValues:Je.properties.
accessModes.items.enum}};e===null?e=[u]:e.push(u),s++}}}else{let t={instancePath:n+"/accessModes",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.storageClassName!==void 0&&typeof i.storageClassName!="string"){let r={
instancePath:n+"/storageClassName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.volumeMode!==
void 0){let r=i.volumeMode;if(typeof r!="string"){let t={instancePath:n+"/volumeMode",keyword:"type",params:{type:"strin\
g"}};e===null?e=[t]:e.push(t),s++}if(!(r==="Filesystem"||r==="Block")){let t={instancePath:n+"/volumeMode",keyword:"enum",
params:{allowedValues:Je.properties.volumeMode.enum}};e===null?e=[t]:e.push(t),s++}}i.resources!==void 0&&(je(i.resources,
{instancePath:n+"/resources",parentData:i,parentDataProperty:"resources",rootData:p})||(e=l(e,je.errors),s=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Oi.errors=e,s===0}function Me(i,{
instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.metadata===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[r]:
e.push(r),s++}if(i.spec===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"spec"}};e===null?e=[
r]:e.push(r),s++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec"||r==="status")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}i.metadata!==void 0&&(Gi(i.metadata,
{instancePath:n+"/metadata",parentData:i,parentDataProperty:"metadata",rootData:p})||(e=l(e,Gi.errors),s=e.length)),i.spec!==
void 0&&(Oi(i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"spec",rootData:p})||(e=l(e,Oi.errors),s=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Me.errors=e,s===0}var at={
type:"object",properties:{whenDeleted:{type:"string",enum:["Retain","Delete",""]},whenScaled:{type:"string",enum:["Retai\
n","Delete",""]}},additionalProperties:!1};function Ge(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="whenDeleted"||r==="whenScaled")){let t={
instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.whenDeleted!==
void 0){let r=i.whenDeleted;if(typeof r!="string"){let t={instancePath:n+"/whenDeleted",keyword:"type",params:{type:"str\
ing"}};e===null?e=[t]:e.push(t),s++}if(!(r==="Retain"||r==="Delete"||r==="")){let t={instancePath:n+"/whenDeleted",keyword:"\
enum",params:{allowedValues:at.properties.whenDeleted.enum}};e===null?e=[t]:e.push(t),s++}}if(i.whenScaled!==void 0){let r=i.
whenScaled;if(typeof r!="string"){let t={instancePath:n+"/whenScaled",keyword:"type",params:{type:"string"}};e===null?e=
[t]:e.push(t),s++}if(!(r==="Retain"||r==="Delete"||r==="")){let t={instancePath:n+"/whenScaled",keyword:"enum",params:{allowedValues:at.
properties.whenScaled.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"obje\
ct"}};e===null?e=[r]:e.push(r),s++}return Ge.errors=e,s===0}function Li(i,{instancePath:n="",parentData:a,parentDataProperty:f,
rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.workerTemplate===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"workerTemplate"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="size"||
r==="leaderTemplate"||r==="workerTemplate"||r==="restartPolicy"||r==="subGroupPolicy"||r==="volumeClaimTemplates"||r==="\
persistentVolumeClaimRetentionPolicy")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.size!==void 0){let r=i.size;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
let t={instancePath:n+"/size",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&
isFinite(r)){if(r>2147483647||isNaN(r)){let t={instancePath:n+"/size",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};
e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:n+"/size",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[t]:e.push(t),s++}}}if(i.leaderTemplate!==void 0&&(U(i.leaderTemplate,{instancePath:n+"/leaderTemplate",parentData:i,
parentDataProperty:"leaderTemplate",rootData:p})||(e=l(e,U.errors),s=e.length)),i.workerTemplate!==void 0&&(U(i.workerTemplate,
{instancePath:n+"/workerTemplate",parentData:i,parentDataProperty:"workerTemplate",rootData:p})||(e=l(e,U.errors),s=e.length)),
i.restartPolicy!==void 0){let r=i.restartPolicy;if(typeof r!="string"){let t={instancePath:n+"/restartPolicy",keyword:"t\
ype",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="RecreateGroupOnPodRestart"||r==="RecreateGroupAfterS\
tart"||r==="None"||r==="Default"||r==="")){let t={instancePath:n+"/restartPolicy",keyword:"enum",params:{allowedValues:bs.
properties.restartPolicy.enum}};e===null?e=[t]:e.push(t),s++}}if(i.subGroupPolicy!==void 0&&(Ve(i.subGroupPolicy,{instancePath:n+
"/subGroupPolicy",parentData:i,parentDataProperty:"subGroupPolicy",rootData:p})||(e=l(e,Ve.errors),s=e.length)),i.volumeClaimTemplates!==
void 0){let r=i.volumeClaimTemplates;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)Me(r[o],{instancePath:n+"/v\
olumeClaimTemplates/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,Me.errors),s=e.length)}else{let t={instancePath:n+
"/volumeClaimTemplates",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}i.persistentVolumeClaimRetentionPolicy!==
void 0&&(Ge(i.persistentVolumeClaimRetentionPolicy,{instancePath:n+"/persistentVolumeClaimRetentionPolicy",parentData:i,
parentDataProperty:"persistentVolumeClaimRetentionPolicy",rootData:p})||(e=l(e,Ge.errors),s=e.length))}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Li.errors=e,s===0}var vs={type:"object",properties:{
type:{type:"string",enum:["RollingUpdate",""]},rollingUpdateConfiguration:{$ref:"#/definitions/LeaderWorkerRollingUpdate"}},
additionalProperties:!1},ft={type:"object",properties:{partition:{type:"integer",minimum:0,maximum:2147483647},maxUnavailable:{
type:["integer","string"]},maxSurge:{type:["integer","string"]}},additionalProperties:!1};function Ii(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="partition"||r==="maxUnavailable"||r==="maxSurge")){let t={instancePath:n,keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.partition!==void 0){let r=i.partition;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/partition",keyword:"type",params:{type:"integer"}};e===null?e=[
t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let t={instancePath:n+"/partition",keyword:"\
maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[t]:e.push(t),s++}if(r<0||isNaN(r)){let t={instancePath:n+
"/partition",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),s++}}}if(i.maxUnavailable!==void 0){
let r=i.maxUnavailable;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"){let t={instancePath:n+
"/maxUnavailable",keyword:"type",params:{type:ft.properties.maxUnavailable.type}};e===null?e=[t]:e.push(t),s++}}if(i.maxSurge!==
void 0){let r=i.maxSurge;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"){let t={instancePath:n+
"/maxSurge",keyword:"type",params:{type:ft.properties.maxSurge.type}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ii.errors=e,s===0}function Oe(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="type"||r==="rollingUpdateConfiguration")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.type!==void 0){let r=i.type;if(typeof r!="string"){let t={instancePath:n+"/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="RollingUpdate"||r==="")){let t={instancePath:n+"/ty\
pe",keyword:"enum",params:{allowedValues:vs.properties.type.enum}};e===null?e=[t]:e.push(t),s++}}i.rollingUpdateConfiguration!==
void 0&&(Ii(i.rollingUpdateConfiguration,{instancePath:n+"/rollingUpdateConfiguration",parentData:i,parentDataProperty:"\
rollingUpdateConfiguration",rootData:p})||(e=l(e,Ii.errors),s=e.length))}else{let r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return Oe.errors=e,s===0}var As={type:"object",properties:{subdomainPolicy:{
type:"string",enum:["Shared","UniquePerReplica"]}},additionalProperties:!1};function Le(i,{instancePath:n="",parentData:a,
parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(r!==
"subdomainPolicy"){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.
push(t),s++}if(i.subdomainPolicy!==void 0){let r=i.subdomainPolicy;if(typeof r!="string"){let t={instancePath:n+"/subdom\
ainPolicy",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="Shared"||r==="UniquePerReplica")){
let t={instancePath:n+"/subdomainPolicy",keyword:"enum",params:{allowedValues:As.properties.subdomainPolicy.enum}};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Le.
errors=e,s===0}function Ui(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.leaderWorkerTemplate===void 0){let r={instancePath:n,keyword:"required",params:{
missingProperty:"leaderWorkerTemplate"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="replicas"||r==="leaderWor\
kerTemplate"||r==="rolloutStrategy"||r==="startupPolicy"||r==="networkConfig")){let t={instancePath:n,keyword:"additiona\
lProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.replicas!==void 0){let r=i.replicas;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/replicas",keyword:"type",params:{type:"integer"}};e===
null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let t={instancePath:n+"/replicas",
keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[t]:e.push(t),s++}if(r<0||isNaN(r)){let t={instancePath:n+
"/replicas",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),s++}}}if(i.leaderWorkerTemplate!==
void 0&&(Li(i.leaderWorkerTemplate,{instancePath:n+"/leaderWorkerTemplate",parentData:i,parentDataProperty:"leaderWorker\
Template",rootData:p})||(e=l(e,Li.errors),s=e.length)),i.rolloutStrategy!==void 0&&(Oe(i.rolloutStrategy,{instancePath:n+
"/rolloutStrategy",parentData:i,parentDataProperty:"rolloutStrategy",rootData:p})||(e=l(e,Oe.errors),s=e.length)),i.startupPolicy!==
void 0){let r=i.startupPolicy;if(typeof r!="string"){let t={instancePath:n+"/startupPolicy",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="LeaderCreated"||r==="LeaderReady")){let t={instancePath:n+"/startupPoli\
cy",keyword:"enum",params:{allowedValues:Ps.properties.startupPolicy.enum}};e===null?e=[t]:e.push(t),s++}}i.networkConfig!==
void 0&&(Le(i.networkConfig,{instancePath:n+"/networkConfig",parentData:i,parentDataProperty:"networkConfig",rootData:p})||
(e=l(e,Le.errors),s=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
s++}return Ui.errors=e,s===0}function Pt(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,
s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===void 0){let r={instancePath:n,keyword:"required",params:{
missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),s++}if(i.kind===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}if(i.metadata===void 0){let r={instancePath:n,keyword:"req\
uired",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(r),s++}if(i.spec===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||
r==="metadata"||r==="spec"||r==="status")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.apiVersion!==void 0){let r=i.apiVersion;if(typeof r!="string"){let t={instancePath:n+"\
/apiVersion",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="leaderworkerset.x-k8s.io/v1"){let t={
instancePath:n+"/apiVersion",keyword:"enum",params:{allowedValues:lt.properties.apiVersion.enum}};e===null?e=[t]:e.push(
t),s++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let t={instancePath:n+"/kind",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}if(r!=="LeaderWorkerSet"){let t={instancePath:n+"/kind",keyword:"enum",params:{allowedValues:lt.
properties.kind.enum}};e===null?e=[t]:e.push(t),s++}}i.metadata!==void 0&&(Ce(i.metadata,{instancePath:n+"/metadata",parentData:i,
parentDataProperty:"metadata",rootData:p})||(e=l(e,Ce.errors),s=e.length)),i.spec!==void 0&&(Ui(i.spec,{instancePath:n+"\
/spec",parentData:i,parentDataProperty:"spec",rootData:p})||(e=l(e,Ui.errors),s=e.length))}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Pt.errors=e,s===0}var Ns=bt;function bt(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.spec===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="metadata"||r==="spec")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===
null?e=[t]:e.push(t),s++}i.metadata!==void 0&&(S(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"\
metadata",rootData:p})||(e=l(e,S.errors),s=e.length)),i.spec!==void 0&&(V(i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"\
spec",rootData:p})||(e=l(e,V.errors),s=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),s++}return bt.errors=e,s===0}var js=Dt,yt={type:"object",required:["apiVersion","kind","metadata","\
spec"],properties:{apiVersion:{type:"string",enum:["workload.matrixinfer.ai/v1alpha1"]},kind:{type:"string",enum:["Model\
Infer"]},metadata:{$ref:"#/definitions/ModelInferMetadata"},spec:{$ref:"#/definitions/ModelInferSpec@1.36"},status:{}},additionalProperties:!1},
Ss={type:"object",required:["schedulerName","template"],properties:{replicas:{type:"integer",minimum:0,maximum:2147483647},
schedulerName:{type:"string"},recoveryPolicy:{type:"string",enum:["RoleRecreate","InferGroupRecreate","None"]},rolloutStrategy:{
$ref:"#/definitions/RolloutStrategy"},topologySpreadConstraints:{type:"array",items:{$ref:"#/definitions/TopologySpreadC\
onstraint"}},template:{$ref:"#/definitions/GroupTemplate@1.36"}},additionalProperties:!1};var Ue={type:"object",required:["containers"],properties:{activeDeadlineSeconds:{type:"integer",minimum:-9223372036854776e3,
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
#/definitions/TopologySpreadConstraint"}},volumes:{type:"array",items:{$ref:"#/definitions/Volume"}}},additionalProperties:!1};function zi(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let r in i)if(r!=="podGroupName"){let t={instancePath:n,keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.podGroupName!==void 0&&typeof i.podGroupName!="string"){let r={
instancePath:n+"/podGroupName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return zi.errors=e,s===0}function M(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.containers===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"containers"}};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!g.call(Ue.properties,r)){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[t]:e.push(t),s++}if(i.activeDeadlineSeconds!==void 0){let r=i.activeDeadlineSeconds;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/activeDeadlineSeconds",keyword:"type",params:{type:"integer"}};e===null?
e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r<-9223372036854776e3||isNaN(r)){let t={instancePath:n+"/acti\
veDeadlineSeconds",keyword:"minimum",params:{comparison:">=",limit:-9223372036854776e3}};e===null?e=[t]:e.push(t),s++}if(r>=
9223372036854776e3||isNaN(r)){let t={instancePath:n+"/activeDeadlineSeconds",keyword:"exclusiveMaximum",params:{comparison:"\
<",limit:9223372036854776e3}};e===null?e=[t]:e.push(t),s++}}}if(i.affinity!==void 0&&(_(i.affinity,{instancePath:n+"/aff\
inity",parentData:i,parentDataProperty:"affinity",rootData:p})||(e=l(e,_.errors),s=e.length)),i.automountServiceAccountToken!==
void 0&&typeof i.automountServiceAccountToken!="boolean"){let r={instancePath:n+"/automountServiceAccountToken",keyword:"\
type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.containers!==void 0){let r=i.containers;if(Array.isArray(
r)){let t=r.length;for(let o=0;o<t;o++)b(r[o],{instancePath:n+"/containers/"+o,parentData:r,parentDataProperty:o,rootData:p})||
(e=l(e,b.errors),s=e.length)}else{let t={instancePath:n+"/containers",keyword:"type",params:{type:"array"}};e===null?e=[
t]:e.push(t),s++}}if(i.dnsConfig!==void 0&&(ge(i.dnsConfig,{instancePath:n+"/dnsConfig",parentData:i,parentDataProperty:"\
dnsConfig",rootData:p})||(e=l(e,ge.errors),s=e.length)),i.dnsPolicy!==void 0){let r=i.dnsPolicy;if(typeof r!="string"){let t={
instancePath:n+"/dnsPolicy",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="ClusterFirst"||
r==="ClusterFirstWithHostNet"||r==="Default"||r==="None"||r==="")){let t={instancePath:n+"/dnsPolicy",keyword:"enum",params:{
allowedValues:Ue.properties.dnsPolicy.enum}};e===null?e=[t]:e.push(t),s++}}if(i.enableServiceLinks!==void 0&&typeof i.enableServiceLinks!=
"boolean"){let r={instancePath:n+"/enableServiceLinks",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),
s++}if(i.ephemeralContainers!==void 0){let r=i.ephemeralContainers;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)
he(r[o],{instancePath:n+"/ephemeralContainers/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,he.errors),s=e.
length)}else{let t={instancePath:n+"/ephemeralContainers",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),
s++}}if(i.hostAliases!==void 0){let r=i.hostAliases;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)ke(r[o],{instancePath:n+
"/hostAliases/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,ke.errors),s=e.length)}else{let t={instancePath:n+
"/hostAliases",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.hostIPC!==void 0&&typeof i.hostIPC!=
"boolean"){let r={instancePath:n+"/hostIPC",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.hostNetwork!==
void 0&&typeof i.hostNetwork!="boolean"){let r={instancePath:n+"/hostNetwork",keyword:"type",params:{type:"boolean"}};e===
null?e=[r]:e.push(r),s++}if(i.hostPID!==void 0&&typeof i.hostPID!="boolean"){let r={instancePath:n+"/hostPID",keyword:"t\
ype",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.hostUsers!==void 0&&typeof i.hostUsers!="boolean"){let r={
instancePath:n+"/hostUsers",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.hostname!==void 0&&
typeof i.hostname!="string"){let r={instancePath:n+"/hostname",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}if(i.hostnameOverride!==void 0&&typeof i.hostnameOverride!="string"){let r={instancePath:n+"/hostnameOverride",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.imagePullSecrets!==void 0){let r=i.imagePullSecrets;if(Array.
isArray(r)){let t=r.length;for(let o=0;o<t;o++)d(r[o],{instancePath:n+"/imagePullSecrets/"+o,parentData:r,parentDataProperty:o,
rootData:p})||(e=l(e,d.errors),s=e.length)}else{let t={instancePath:n+"/imagePullSecrets",keyword:"type",params:{type:"a\
rray"}};e===null?e=[t]:e.push(t),s++}}if(i.initContainers!==void 0){let r=i.initContainers;if(Array.isArray(r)){let t=r.
length;for(let o=0;o<t;o++)b(r[o],{instancePath:n+"/initContainers/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=
l(e,b.errors),s=e.length)}else{let t={instancePath:n+"/initContainers",keyword:"type",params:{type:"array"}};e===null?e=
[t]:e.push(t),s++}}if(i.nodeName!==void 0&&typeof i.nodeName!="string"){let r={instancePath:n+"/nodeName",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.nodeSelector!==void 0){let r=i.nodeSelector;if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){for(let t in r)if(typeof r[t]!="string"){let o={instancePath:n+"/nodeSelector/"+t.replace(/~/g,
"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}else{let t={instancePath:n+
"/nodeSelector",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(i.os!==void 0&&(we(i.os,{instancePath:n+
"/os",parentData:i,parentDataProperty:"os",rootData:p})||(e=l(e,we.errors),s=e.length)),i.overhead!==void 0){let r=i.overhead;
if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r)h(r[t],{instancePath:n+"/overhead/"+t.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:r,parentDataProperty:t,rootData:p})||(e=l(e,h.errors),s=e.length);else{let t={instancePath:n+"/ov\
erhead",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(i.preemptionPolicy!==void 0){let r=i.preemptionPolicy;
if(typeof r!="string"){let t={instancePath:n+"/preemptionPolicy",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.
push(t),s++}if(!(r==="Never"||r==="PreemptLowerPriority")){let t={instancePath:n+"/preemptionPolicy",keyword:"enum",params:{
allowedValues:Ue.properties.preemptionPolicy.enum}};e===null?e=[t]:e.push(t),s++}}if(i.priority!==void 0){let r=i.priority;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/priority",keyword:"type",params:{type:"\
integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let t={instancePath:n+
"/priority",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[t]:e.push(t),s++}if(r<-2147483648||
isNaN(r)){let t={instancePath:n+"/priority",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[t]:
e.push(t),s++}}}if(i.priorityClassName!==void 0&&typeof i.priorityClassName!="string"){let r={instancePath:n+"/priorityC\
lassName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.readinessGates!==void 0){let r=i.readinessGates;
if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)Pe(r[o],{instancePath:n+"/readinessGates/"+o,parentData:r,parentDataProperty:o,
rootData:p})||(e=l(e,Pe.errors),s=e.length)}else{let t={instancePath:n+"/readinessGates",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[t]:e.push(t),s++}}if(i.resourceClaims!==void 0){let r=i.resourceClaims;if(Array.isArray(r)){let t=r.length;
for(let o=0;o<t;o++)be(r[o],{instancePath:n+"/resourceClaims/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,
be.errors),s=e.length)}else{let t={instancePath:n+"/resourceClaims",keyword:"type",params:{type:"array"}};e===null?e=[t]:
e.push(t),s++}}if(i.resources!==void 0&&(x(i.resources,{instancePath:n+"/resources",parentData:i,parentDataProperty:"res\
ources",rootData:p})||(e=l(e,x.errors),s=e.length)),i.restartPolicy!==void 0){let r=i.restartPolicy;if(typeof r!="string"){
let t={instancePath:n+"/restartPolicy",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="Alw\
ays"||r==="Never"||r==="OnFailure"||r==="")){let t={instancePath:n+"/restartPolicy",keyword:"enum",params:{allowedValues:Ue.
properties.restartPolicy.enum}};e===null?e=[t]:e.push(t),s++}}if(i.runtimeClassName!==void 0&&typeof i.runtimeClassName!=
"string"){let r={instancePath:n+"/runtimeClassName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}
if(i.schedulerName!==void 0&&typeof i.schedulerName!="string"){let r={instancePath:n+"/schedulerName",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.schedulingGates!==void 0){let r=i.schedulingGates;if(Array.isArray(r)){
let t=r.length;for(let o=0;o<t;o++)De(r[o],{instancePath:n+"/schedulingGates/"+o,parentData:r,parentDataProperty:o,rootData:p})||
(e=l(e,De.errors),s=e.length)}else{let t={instancePath:n+"/schedulingGates",keyword:"type",params:{type:"array"}};e===null?
e=[t]:e.push(t),s++}}if(i.schedulingGroup!==void 0&&(zi(i.schedulingGroup,{instancePath:n+"/schedulingGroup",parentData:i,
parentDataProperty:"schedulingGroup",rootData:p})||(e=l(e,zi.errors),s=e.length)),i.securityContext!==void 0&&(ve(i.securityContext,
{instancePath:n+"/securityContext",parentData:i,parentDataProperty:"securityContext",rootData:p})||(e=l(e,ve.errors),s=e.
length)),i.serviceAccount!==void 0&&typeof i.serviceAccount!="string"){let r={instancePath:n+"/serviceAccount",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.serviceAccountName!==void 0&&typeof i.serviceAccountName!=
"string"){let r={instancePath:n+"/serviceAccountName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}
if(i.setHostnameAsFQDN!==void 0&&typeof i.setHostnameAsFQDN!="boolean"){let r={instancePath:n+"/setHostnameAsFQDN",keyword:"\
type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.shareProcessNamespace!==void 0&&typeof i.shareProcessNamespace!=
"boolean"){let r={instancePath:n+"/shareProcessNamespace",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(
r),s++}if(i.subdomain!==void 0&&typeof i.subdomain!="string"){let r={instancePath:n+"/subdomain",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.terminationGracePeriodSeconds!==void 0){let r=i.terminationGracePeriodSeconds;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/terminationGracePeriodSeconds",keyword:"\
type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r<-9223372036854776e3||
isNaN(r)){let t={instancePath:n+"/terminationGracePeriodSeconds",keyword:"minimum",params:{comparison:">=",limit:-9223372036854776e3}};
e===null?e=[t]:e.push(t),s++}if(r>=9223372036854776e3||isNaN(r)){let t={instancePath:n+"/terminationGracePeriodSeconds",
keyword:"exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};e===null?e=[t]:e.push(t),s++}}}if(i.tolerations!==
void 0){let r=i.tolerations;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)Ae(r[o],{instancePath:n+"/toleration\
s/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,Ae.errors),s=e.length)}else{let t={instancePath:n+"/tolerat\
ions",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.topologySpreadConstraints!==void 0){let r=i.
topologySpreadConstraints;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)N(r[o],{instancePath:n+"/topologySprea\
dConstraints/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,N.errors),s=e.length)}else{let t={instancePath:n+
"/topologySpreadConstraints",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.volumes!==void 0){
let r=i.volumes;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)Se(r[o],{instancePath:n+"/volumes/"+o,parentData:r,
parentDataProperty:o,rootData:p})||(e=l(e,Se.errors),s=e.length)}else{let t={instancePath:n+"/volumes",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),s++}return M.errors=e,s===0}function v(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.spec===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="metadata"||r==="spec")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}i.metadata!==void 0&&(S(i.metadata,
{instancePath:n+"/metadata",parentData:i,parentDataProperty:"metadata",rootData:p})||(e=l(e,S.errors),s=e.length)),i.spec!==
void 0&&(M(i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"spec",rootData:p})||(e=l(e,M.errors),s=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return v.errors=e,s===0}function Wi(i,{
instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(
r),s++}if(i.entryTemplate===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"entryTemplate"}};e===
null?e=[r]:e.push(r),s++}if(i.workerReplicas===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
workerReplicas"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="name"||r==="replicas"||r==="entryTemplate"||r===
"workerReplicas"||r==="workerTemplate")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.name!==void 0&&(j(i.name,{instancePath:n+"/name",parentData:i,parentDataProperty:"name",
rootData:p})||(e=l(e,j.errors),s=e.length)),i.replicas!==void 0){let r=i.replicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let t={instancePath:n+"/replicas",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}
if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let t={instancePath:n+"/replicas",keyword:"maximum",params:{
comparison:"<=",limit:2147483647}};e===null?e=[t]:e.push(t),s++}if(r<0||isNaN(r)){let t={instancePath:n+"/replicas",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),s++}}}if(i.entryTemplate!==void 0&&(v(i.entryTemplate,
{instancePath:n+"/entryTemplate",parentData:i,parentDataProperty:"entryTemplate",rootData:p})||(e=l(e,v.errors),s=e.length)),
i.workerReplicas!==void 0){let r=i.workerReplicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+
"/workerReplicas",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){
if(r>2147483647||isNaN(r)){let t={instancePath:n+"/workerReplicas",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};
e===null?e=[t]:e.push(t),s++}if(r<0||isNaN(r)){let t={instancePath:n+"/workerReplicas",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[t]:e.push(t),s++}}}i.workerTemplate!==void 0&&(v(i.workerTemplate,{instancePath:n+"/workerTemp\
late",parentData:i,parentDataProperty:"workerTemplate",rootData:p})||(e=l(e,v.errors),s=e.length))}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Wi.errors=e,s===0}function Ki(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.roles===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"roles"}};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="roles"||r==="gangSchedule"||r==="restartGracePeriodSeconds")){let t={instancePath:n,keyword:"additionalPropert\
ies",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.roles!==void 0){let r=i.roles;if(Array.isArray(r)){
if(r.length>4){let o={instancePath:n+"/roles",keyword:"maxItems",params:{limit:4}};e===null?e=[o]:e.push(o),s++}if(r.length<
1){let o={instancePath:n+"/roles",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),s++}let t=r.length;for(let o=0;o<
t;o++)Wi(r[o],{instancePath:n+"/roles/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,Wi.errors),s=e.length)}else{
let t={instancePath:n+"/roles",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.gangSchedule!==void 0&&
(xe(i.gangSchedule,{instancePath:n+"/gangSchedule",parentData:i,parentDataProperty:"gangSchedule",rootData:p})||(e=l(e,xe.
errors),s=e.length)),i.restartGracePeriodSeconds!==void 0){let r=i.restartGracePeriodSeconds;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/restartGracePeriodSeconds",keyword:"type",params:{type:"integer"}};
e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let t={instancePath:n+"/restartGraceP\
eriodSeconds",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),s++}if(r>=9223372036854776e3||
isNaN(r)){let t={instancePath:n+"/restartGracePeriodSeconds",keyword:"exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};
e===null?e=[t]:e.push(t),s++}}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),s++}return Ki.errors=e,s===0}function Bi(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,
s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.schedulerName===void 0){let r={instancePath:n,keyword:"required",params:{
missingProperty:"schedulerName"}};e===null?e=[r]:e.push(r),s++}if(i.template===void 0){let r={instancePath:n,keyword:"re\
quired",params:{missingProperty:"template"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="replicas"||r==="sched\
ulerName"||r==="recoveryPolicy"||r==="rolloutStrategy"||r==="topologySpreadConstraints"||r==="template")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.replicas!==void 0){let r=i.
replicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/replicas",keyword:"type",params:{
type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let t={instancePath:n+
"/replicas",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[t]:e.push(t),s++}if(r<0||isNaN(r)){
let t={instancePath:n+"/replicas",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),s++}}}if(i.
schedulerName!==void 0&&typeof i.schedulerName!="string"){let r={instancePath:n+"/schedulerName",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.recoveryPolicy!==void 0){let r=i.recoveryPolicy;if(typeof r!="string"){
let t={instancePath:n+"/recoveryPolicy",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="Ro\
leRecreate"||r==="InferGroupRecreate"||r==="None")){let t={instancePath:n+"/recoveryPolicy",keyword:"enum",params:{allowedValues:Ss.
properties.recoveryPolicy.enum}};e===null?e=[t]:e.push(t),s++}}if(i.rolloutStrategy!==void 0&&(H(i.rolloutStrategy,{instancePath:n+
"/rolloutStrategy",parentData:i,parentDataProperty:"rolloutStrategy",rootData:p})||(e=l(e,H.errors),s=e.length)),i.topologySpreadConstraints!==
void 0){let r=i.topologySpreadConstraints;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)N(r[o],{instancePath:n+
"/topologySpreadConstraints/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,N.errors),s=e.length)}else{let t={
instancePath:n+"/topologySpreadConstraints",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}i.template!==
void 0&&(Ki(i.template,{instancePath:n+"/template",parentData:i,parentDataProperty:"template",rootData:p})||(e=l(e,Ki.errors),
s=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Bi.errors=
e,s===0}function Dt(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.apiVersion===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
apiVersion"}};e===null?e=[r]:e.push(r),s++}if(i.kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[r]:e.push(r),s++}if(i.metadata===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
metadata"}};e===null?e=[r]:e.push(r),s++}if(i.spec===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
spec"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec"||r==="\
status")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}
if(i.apiVersion!==void 0){let r=i.apiVersion;if(typeof r!="string"){let t={instancePath:n+"/apiVersion",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="workload.matrixinfer.ai/v1alpha1"){let t={instancePath:n+"/apiVersi\
on",keyword:"enum",params:{allowedValues:yt.properties.apiVersion.enum}};e===null?e=[t]:e.push(t),s++}}if(i.kind!==void 0){
let r=i.kind;if(typeof r!="string"){let t={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===null?e=[t]:
e.push(t),s++}if(r!=="ModelInfer"){let t={instancePath:n+"/kind",keyword:"enum",params:{allowedValues:yt.properties.kind.
enum}};e===null?e=[t]:e.push(t),s++}}i.metadata!==void 0&&(B(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"\
metadata",rootData:p})||(e=l(e,B.errors),s=e.length)),i.spec!==void 0&&(Bi(i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"\
spec",rootData:p})||(e=l(e,Bi.errors),s=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),s++}return Dt.errors=e,s===0}var xs=vt,ut={type:"object",required:["apiVersion","kind","metadata","\
spec"],properties:{apiVersion:{type:"string",enum:["workload.serving.volcano.sh/v1alpha1"]},kind:{type:"string",enum:["M\
odelServing"]},metadata:{$ref:"#/definitions/ModelServingMetadata"},spec:{$ref:"#/definitions/ModelServingSpec@1.36"},status:{}},
additionalProperties:!1},Ts={type:"object",required:["template"],properties:{replicas:{type:"integer",minimum:0,maximum:2147483647},
schedulerName:{type:"string"},plugins:{type:"array",items:{$ref:"#/definitions/ServingPlugin"}},recoveryPolicy:{type:"st\
ring",enum:["RoleRecreate","ServingGroupRecreate","None"]},rolloutStrategy:{$ref:"#/definitions/ServingRolloutStrategy"},
template:{$ref:"#/definitions/ServingGroupTemplate@1.36"}},additionalProperties:!1};var mt={type:"object",required:["name","entryTemplate","workerReplicas"],properties:{name:{$ref:"#/definitions/RoleName"},
replicas:{type:"integer",minimum:0,maximum:2147483647},entryTemplate:{$ref:"#/definitions/PodTemplate@1.36"},workerReplicas:{
type:"integer",minimum:0,maximum:2147483647},workerTemplate:{$ref:"#/definitions/PodTemplate@1.36"},maxUnavailable:{type:[
"integer","string"]},partition:{type:["integer","string"]}},additionalProperties:!1};function Hi(i,{instancePath:n="",parentData:a,
parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let r={
instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}if(i.entryTemplate===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"entryTemplate"}};e===null?e=[r]:e.push(r),s++}if(i.workerReplicas===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"workerReplicas"}};e===null?e=[r]:e.push(r),s++}
for(let r in i)if(!(r==="name"||r==="replicas"||r==="entryTemplate"||r==="workerReplicas"||r==="workerTemplate"||r==="ma\
xUnavailable"||r==="partition")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===
null?e=[t]:e.push(t),s++}if(i.name!==void 0&&(j(i.name,{instancePath:n+"/name",parentData:i,parentDataProperty:"name",rootData:p})||
(e=l(e,j.errors),s=e.length)),i.replicas!==void 0){let r=i.replicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let t={instancePath:n+"/replicas",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r==
"number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let t={instancePath:n+"/replicas",keyword:"maximum",params:{comparison:"\
<=",limit:2147483647}};e===null?e=[t]:e.push(t),s++}if(r<0||isNaN(r)){let t={instancePath:n+"/replicas",keyword:"minimum",
params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),s++}}}if(i.entryTemplate!==void 0&&(v(i.entryTemplate,{instancePath:n+
"/entryTemplate",parentData:i,parentDataProperty:"entryTemplate",rootData:p})||(e=l(e,v.errors),s=e.length)),i.workerReplicas!==
void 0){let r=i.workerReplicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/workerR\
eplicas",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||
isNaN(r)){let t={instancePath:n+"/workerReplicas",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?
e=[t]:e.push(t),s++}if(r<0||isNaN(r)){let t={instancePath:n+"/workerReplicas",keyword:"minimum",params:{comparison:">=",
limit:0}};e===null?e=[t]:e.push(t),s++}}}if(i.workerTemplate!==void 0&&(v(i.workerTemplate,{instancePath:n+"/workerTempl\
ate",parentData:i,parentDataProperty:"workerTemplate",rootData:p})||(e=l(e,v.errors),s=e.length)),i.maxUnavailable!==void 0){
let r=i.maxUnavailable;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"){let t={instancePath:n+
"/maxUnavailable",keyword:"type",params:{type:mt.properties.maxUnavailable.type}};e===null?e=[t]:e.push(t),s++}}if(i.partition!==
void 0){let r=i.partition;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"){let t={instancePath:n+
"/partition",keyword:"type",params:{type:mt.properties.partition.type}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Hi.errors=e,s===0}function Qi(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.roles===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"roles"}};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="roles"||r==="gangPolicy"||r==="networkTopology"||r==="restartGracePeriodSeconds")){let t={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.roles!==void 0){let r=i.roles;if(Array.
isArray(r)){if(r.length>4){let o={instancePath:n+"/roles",keyword:"maxItems",params:{limit:4}};e===null?e=[o]:e.push(o),
s++}if(r.length<1){let o={instancePath:n+"/roles",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),s++}let t=r.
length;for(let o=0;o<t;o++)Hi(r[o],{instancePath:n+"/roles/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,Hi.
errors),s=e.length)}else{let t={instancePath:n+"/roles",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}
if(i.gangPolicy!==void 0&&($e(i.gangPolicy,{instancePath:n+"/gangPolicy",parentData:i,parentDataProperty:"gangPolicy",rootData:p})||
(e=l(e,$e.errors),s=e.length)),i.networkTopology!==void 0&&(Ee(i.networkTopology,{instancePath:n+"/networkTopology",parentData:i,
parentDataProperty:"networkTopology",rootData:p})||(e=l(e,Ee.errors),s=e.length)),i.restartGracePeriodSeconds!==void 0){
let r=i.restartGracePeriodSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/rest\
artGracePeriodSeconds",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(
r)){if(r<-9223372036854776e3||isNaN(r)){let t={instancePath:n+"/restartGracePeriodSeconds",keyword:"minimum",params:{comparison:"\
>=",limit:-9223372036854776e3}};e===null?e=[t]:e.push(t),s++}if(r>=9223372036854776e3||isNaN(r)){let t={instancePath:n+"\
/restartGracePeriodSeconds",keyword:"exclusiveMaximum",params:{comparison:"<",limit:9223372036854776e3}};e===null?e=[t]:
e.push(t),s++}}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Qi.
errors=e,s===0}function Zi(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.template===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
template"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="replicas"||r==="schedulerName"||r==="plugins"||r==="re\
coveryPolicy"||r==="rolloutStrategy"||r==="template")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.replicas!==void 0){let r=i.replicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let t={instancePath:n+"/replicas",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r==
"number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let t={instancePath:n+"/replicas",keyword:"maximum",params:{comparison:"\
<=",limit:2147483647}};e===null?e=[t]:e.push(t),s++}if(r<0||isNaN(r)){let t={instancePath:n+"/replicas",keyword:"minimum",
params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),s++}}}if(i.schedulerName!==void 0&&typeof i.schedulerName!="s\
tring"){let r={instancePath:n+"/schedulerName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.
plugins!==void 0){let r=i.plugins;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++)Re(r[o],{instancePath:n+"/plug\
ins/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=l(e,Re.errors),s=e.length)}else{let t={instancePath:n+"/plugi\
ns",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(i.recoveryPolicy!==void 0){let r=i.recoveryPolicy;
if(typeof r!="string"){let t={instancePath:n+"/recoveryPolicy",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),s++}if(!(r==="RoleRecreate"||r==="ServingGroupRecreate"||r==="None")){let t={instancePath:n+"/recoveryPolicy",keyword:"\
enum",params:{allowedValues:Ts.properties.recoveryPolicy.enum}};e===null?e=[t]:e.push(t),s++}}i.rolloutStrategy!==void 0&&
(qe(i.rolloutStrategy,{instancePath:n+"/rolloutStrategy",parentData:i,parentDataProperty:"rolloutStrategy",rootData:p})||
(e=l(e,qe.errors),s=e.length)),i.template!==void 0&&(Qi(i.template,{instancePath:n+"/template",parentData:i,parentDataProperty:"\
template",rootData:p})||(e=l(e,Qi.errors),s=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),s++}return Zi.errors=e,s===0}function vt(i,{instancePath:n="",parentData:a,parentDataProperty:f,
rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),s++}if(i.kind===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}if(i.metadata===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(r),s++}if(i.spec===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="apiVersion"||r===
"kind"||r==="metadata"||r==="spec"||r==="status")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.apiVersion!==void 0){let r=i.apiVersion;if(typeof r!="string"){let t={instancePath:n+"\
/apiVersion",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="workload.serving.volcano.sh/v1a\
lpha1"){let t={instancePath:n+"/apiVersion",keyword:"enum",params:{allowedValues:ut.properties.apiVersion.enum}};e===null?
e=[t]:e.push(t),s++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let t={instancePath:n+"/kind",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="ModelServing"){let t={instancePath:n+"/kind",keyword:"enum",
params:{allowedValues:ut.properties.kind.enum}};e===null?e=[t]:e.push(t),s++}}i.metadata!==void 0&&(Te(i.metadata,{instancePath:n+
"/metadata",parentData:i,parentDataProperty:"metadata",rootData:p})||(e=l(e,Te.errors),s=e.length)),i.spec!==void 0&&(Zi(
i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"spec",rootData:p})||(e=l(e,Zi.errors),s=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return vt.errors=e,s===0}var Rs=At,
ct={type:"object",required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{type:"string",enum:["leaderwo\
rkerset.x-k8s.io/v1"]},kind:{type:"string",enum:["LeaderWorkerSet"]},metadata:{$ref:"#/definitions/LeaderWorkerSetMetada\
ta"},spec:{$ref:"#/definitions/LeaderWorkerSetSpec@1.36"},status:{}},additionalProperties:!1},qs={type:"object",required:[
"leaderWorkerTemplate"],properties:{replicas:{type:"integer",minimum:0,maximum:2147483647},leaderWorkerTemplate:{$ref:"#\
/definitions/LeaderWorkerTemplate@1.36"},rolloutStrategy:{$ref:"#/definitions/LeaderWorkerRolloutStrategy"},startupPolicy:{
type:"string",enum:["LeaderCreated","LeaderReady"]},networkConfig:{$ref:"#/definitions/LeaderWorkerNetwork"}},additionalProperties:!1},
$s={type:"object",required:["workerTemplate"],properties:{size:{type:"integer",minimum:1,maximum:2147483647},leaderTemplate:{
$ref:"#/definitions/LeaderWorkerPodTemplate@1.36"},workerTemplate:{$ref:"#/definitions/LeaderWorkerPodTemplate@1.36"},restartPolicy:{
type:"string",enum:["RecreateGroupOnPodRestart","RecreateGroupAfterStart","None","Default",""]},subGroupPolicy:{$ref:"#/\
definitions/LeaderWorkerSubGroups"},volumeClaimTemplates:{type:"array",items:{$ref:"#/definitions/LeaderWorkerClaim"}},persistentVolumeClaimRetentionPolicy:{
$ref:"#/definitions/LeaderWorkerRetention"}},additionalProperties:!1};function z(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){if(i.spec===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"spec"}};e===
null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="metadata"||r==="spec")){let t={instancePath:n,keyword:"additionalPrope\
rties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}i.metadata!==void 0&&(Fe(i.metadata,{instancePath:n+"\
/metadata",parentData:i,parentDataProperty:"metadata",rootData:p})||(e=l(e,Fe.errors),s=e.length)),i.spec!==void 0&&(M(i.
spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"spec",rootData:p})||(e=l(e,M.errors),s=e.length))}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return z.errors=e,s===0}function _i(i,{
instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.workerTemplate===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"workerTemplate"}};e===
null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="size"||r==="leaderTemplate"||r==="workerTemplate"||r==="restartPolicy"||
r==="subGroupPolicy"||r==="volumeClaimTemplates"||r==="persistentVolumeClaimRetentionPolicy")){let t={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.size!==void 0){let r=i.size;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/size",keyword:"type",params:{type:"integer"}};e===null?
e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let t={instancePath:n+"/size",keyword:"\
maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:n+
"/size",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(i.leaderTemplate!==void 0&&
(z(i.leaderTemplate,{instancePath:n+"/leaderTemplate",parentData:i,parentDataProperty:"leaderTemplate",rootData:p})||(e=
l(e,z.errors),s=e.length)),i.workerTemplate!==void 0&&(z(i.workerTemplate,{instancePath:n+"/workerTemplate",parentData:i,
parentDataProperty:"workerTemplate",rootData:p})||(e=l(e,z.errors),s=e.length)),i.restartPolicy!==void 0){let r=i.restartPolicy;
if(typeof r!="string"){let t={instancePath:n+"/restartPolicy",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),s++}if(!(r==="RecreateGroupOnPodRestart"||r==="RecreateGroupAfterStart"||r==="None"||r==="Default"||r==="")){let t={instancePath:n+
"/restartPolicy",keyword:"enum",params:{allowedValues:$s.properties.restartPolicy.enum}};e===null?e=[t]:e.push(t),s++}}if(i.
subGroupPolicy!==void 0&&(Ve(i.subGroupPolicy,{instancePath:n+"/subGroupPolicy",parentData:i,parentDataProperty:"subGrou\
pPolicy",rootData:p})||(e=l(e,Ve.errors),s=e.length)),i.volumeClaimTemplates!==void 0){let r=i.volumeClaimTemplates;if(Array.
isArray(r)){let t=r.length;for(let o=0;o<t;o++)Me(r[o],{instancePath:n+"/volumeClaimTemplates/"+o,parentData:r,parentDataProperty:o,
rootData:p})||(e=l(e,Me.errors),s=e.length)}else{let t={instancePath:n+"/volumeClaimTemplates",keyword:"type",params:{type:"\
array"}};e===null?e=[t]:e.push(t),s++}}i.persistentVolumeClaimRetentionPolicy!==void 0&&(Ge(i.persistentVolumeClaimRetentionPolicy,
{instancePath:n+"/persistentVolumeClaimRetentionPolicy",parentData:i,parentDataProperty:"persistentVolumeClaimRetentionP\
olicy",rootData:p})||(e=l(e,Ge.errors),s=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),s++}return _i.errors=e,s===0}function Ji(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.leaderWorkerTemplate===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"leaderWorkerTemplate"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="replica\
s"||r==="leaderWorkerTemplate"||r==="rolloutStrategy"||r==="startupPolicy"||r==="networkConfig")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(i.replicas!==void 0){let r=i.
replicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/replicas",keyword:"type",params:{
type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let t={instancePath:n+
"/replicas",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[t]:e.push(t),s++}if(r<0||isNaN(r)){
let t={instancePath:n+"/replicas",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),s++}}}if(i.
leaderWorkerTemplate!==void 0&&(_i(i.leaderWorkerTemplate,{instancePath:n+"/leaderWorkerTemplate",parentData:i,parentDataProperty:"\
leaderWorkerTemplate",rootData:p})||(e=l(e,_i.errors),s=e.length)),i.rolloutStrategy!==void 0&&(Oe(i.rolloutStrategy,{instancePath:n+
"/rolloutStrategy",parentData:i,parentDataProperty:"rolloutStrategy",rootData:p})||(e=l(e,Oe.errors),s=e.length)),i.startupPolicy!==
void 0){let r=i.startupPolicy;if(typeof r!="string"){let t={instancePath:n+"/startupPolicy",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="LeaderCreated"||r==="LeaderReady")){let t={instancePath:n+"/startupPoli\
cy",keyword:"enum",params:{allowedValues:qs.properties.startupPolicy.enum}};e===null?e=[t]:e.push(t),s++}}i.networkConfig!==
void 0&&(Le(i.networkConfig,{instancePath:n+"/networkConfig",parentData:i,parentDataProperty:"networkConfig",rootData:p})||
(e=l(e,Le.errors),s=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
s++}return Ji.errors=e,s===0}function At(i,{instancePath:n="",parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,
s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===void 0){let r={instancePath:n,keyword:"required",params:{
missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),s++}if(i.kind===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}if(i.metadata===void 0){let r={instancePath:n,keyword:"req\
uired",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(r),s++}if(i.spec===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||
r==="metadata"||r==="spec"||r==="status")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(i.apiVersion!==void 0){let r=i.apiVersion;if(typeof r!="string"){let t={instancePath:n+"\
/apiVersion",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="leaderworkerset.x-k8s.io/v1"){let t={
instancePath:n+"/apiVersion",keyword:"enum",params:{allowedValues:ct.properties.apiVersion.enum}};e===null?e=[t]:e.push(
t),s++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let t={instancePath:n+"/kind",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}if(r!=="LeaderWorkerSet"){let t={instancePath:n+"/kind",keyword:"enum",params:{allowedValues:ct.
properties.kind.enum}};e===null?e=[t]:e.push(t),s++}}i.metadata!==void 0&&(Ce(i.metadata,{instancePath:n+"/metadata",parentData:i,
parentDataProperty:"metadata",rootData:p})||(e=l(e,Ce.errors),s=e.length)),i.spec!==void 0&&(Ji(i.spec,{instancePath:n+"\
/spec",parentData:i,parentDataProperty:"spec",rootData:p})||(e=l(e,Ji.errors),s=e.length))}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return At.errors=e,s===0}var Es=Nt;function Nt(i,{instancePath:n="",
parentData:a,parentDataProperty:f,rootData:p=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.spec===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="metadata"||r==="spec")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===
null?e=[t]:e.push(t),s++}i.metadata!==void 0&&(S(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"\
metadata",rootData:p})||(e=l(e,S.errors),s=e.length)),i.spec!==void 0&&(M(i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"\
spec",rootData:p})||(e=l(e,M.errors),s=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),s++}return Nt.errors=e,s===0}function l(i,n){if(i===null)return n.slice();for(let a of n)i.push(a);
return i}var Vs={Project:St,Rollout:Gt,ModelDrain:Ut,"ModelInfer@1.35":zt,"ModelServing@1.35":us,"LeaderWorkerSet@1.35":ks,
"PodTemplate@1.35":Ns,"ModelInfer@1.36":js,"ModelServing@1.36":xs,"LeaderWorkerSet@1.36":Rs,"PodTemplate@1.36":Es};export{Vs as validators};
