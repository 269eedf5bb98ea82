const importMetaUrl = require('node:url').pathToFileURL(__filename).href;
"use strict";var De=Object.create;var M=Object.defineProperty;var Fe=Object.getOwnPropertyDescriptor;var Oe=Object.getOwnPropertyNames;var je=Object.getPrototypeOf,Ee=Object.prototype.hasOwnProperty;var h=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},Le=(t,e)=>{for(var n in e)M(t,n,{get:e[n],enumerable:!0})},B=(t,e,n,s)=>{if(e&&typeof e=="object"||typeof e==
"function")for(let r of Oe(e))!Ee.call(t,r)&&r!==n&&M(t,r,{get:()=>e[r],enumerable:!(s=Fe(e,r))||s.enumerable});return t};var m=(t,e,n)=>(n=t!=null?De(je(t)):{},B(e||!t||!t.__esModule?M(n,"default",{value:t,enumerable:!0}):n,t)),Ne=t=>B(M({},"__esModule",{value:!0}),t);var O=h((bt,G)=>{G.exports=require("../main.js").modules["src/group.ts"]()});var j=h((xt,P)=>{P.exports=require("../main.js").modules["src/source/source.ts"]()});var L=h((Ct,W)=>{W.exports=require("../main.js").modules["src/syntax/data.ts"]()});var J=h((St,X)=>{X.exports=require("../main.js").modules["src/extract/document.ts"]()});var Y=h((kt,Q)=>{Q.exports=require("../main.js").modules["src/extract/lexicon/headers.ts"]()});var ee=h((wt,Z)=>{Z.exports=require("../main.js").modules["src/extract/lexicon/status.ts"]()});var N=h((Mt,te)=>{te.exports=require("../main.js").modules["src/extract/text/fold.ts"]()});var se=h((Tt,ne)=>{ne.exports=require("../main.js").modules["src/extract/lexicon/vocabulary.ts"]()});var ht={};Le(ht,{orRecords:()=>yt,recordClaims:()=>gt});module.exports=Ne(ht);var be=m(O(),1),xe=m(j(),1);var _=m(j(),1),S=({text:t})=>t.trim()!=="",$e=t=>!t.fields.some(S),Ve=t=>(t?.text??"").trim().toLowerCase(),Ae=({fields:t})=>{let[e,...n]=t;return e!==void 0&&S(e)&&!n.some(S)},Ie=/^\s*(?:\(\S{1,3}\)|\[\S{1,3}\]|[*\u2020\u2021\u00a7\u00b9\u00b2\u00b3\u2074-\u2079]|\S{1,12}\s*[=:]\s)|[.\u3002]\s*$/u,
He=80,Ke=t=>t.length>=He||Ie.test(t);function qe(t){let e=n=>Ae(n)&&Ke(n.fields[0]?.text??"");return t.findLastIndex(n=>!$e(n)&&!e(n))+1}var E=class{#n;constructor(e){this.#n=(0,_.createLocator)(e)}#e(e,n){return this.#n.range(e,n)}#t({text:e,start:n,end:s}){return e.trim()===""?[]:[{type:"text",value:e,position:this.#e(n,s)}]}#s(e){return{
type:"tableCell",children:this.#t(e),position:this.#e(e.start,e.end)}}#r(e,n){return{type:"tableRow",children:e.fields.filter((r,o)=>o!==n).map(r=>this.#s(r)),position:this.#e(e.start,e.end)}}#o(e){let n=this.#e(
e.start,e.end),s=this.#t(e);return{type:"tableRow",children:[{type:"tableCell",children:s.length>0?[{type:"strong",children:s,position:n}]:[],position:n}],position:n}}#a(e){let[n]=e.fields;return n===
void 0||!S(n)?[]:[{type:"heading",depth:1,children:this.#t(n),position:this.#e(e.start,e.end)}]}#i({fields:[e],start:n,end:s}){return e===void 0||!S(e)?[]:[{type:"paragraph",children:this.#t(e),position:this.#e(
n,s)}]}#l(e){let n=e[0]?.fields.findIndex((a,l)=>l>0&&Ve(a)==="group")??-1,s="",r=e.flatMap((a,l)=>{let i=this.#r(a,n),d=a.fields[n];return l===0||d===void 0||d.text===s?[i]:(s=d.text,[this.#o(d),i])}),
o=this.#e(e[0]?.start??0,e.at(-1)?.end??0);return{type:"table",align:[],children:r,position:o}}block({titles:e,rows:n}){let s=qe(n);return[...e.flatMap(r=>this.#a(r)),...s>0?[this.#l(n.slice(0,s))]:[],
...n.slice(s).flatMap(r=>this.#i(r))]}};function U(t,e){let n=new E(e);return{type:"root",children:t.flatMap(s=>n.block(s))}}var Re=m(L(),1),Ce=m(J(),1),v=m(Y(),1),Se=m(ee(),1),w=m(N(),1);var oe=m(O(),1),$=m(L(),1),ae=m(se(),1),ie=m(N(),1),le=["feature","name","title","capability"],de=["support","supported","status","level","implemented","available","compatible","state"],re=["version_a\
dded","since","added"],V=["notes","note","comment","comments","remark","remarks"],ze=["group","category","section","area"],ce=["id","key","slug","code"],Be=/^(?:features?|capabilities|support|supported|compatibility)$/iu,
ue=4,C=(0,ae.createVocabulary)([],[],void 0),y=(t,{start:e,end:n})=>({text:(0,ie.foldSpace)(t),start:e,end:n}),R=(t,e)=>t.includes(e.toLowerCase()),fe=({key:t})=>R(ce,t.value),A=({key:t})=>R(le,t.value);
function x(t){if(t.kind==="string")return t.value==="~"||t.value==="null"?"":t.value;if(t.kind==="scalar")return t.value===null?"":`${t.value}`;if(t.kind!=="array")return;let e=t.items.map(n=>n.kind===
"array"?void 0:x(n));return e.includes(void 0)?void 0:e.join(", ")}function Ge(t){let[e]=t,n=le.find(r=>t.filter(o=>(0,$.entryOf)(o,r)).length*2>t.length);return n!==void 0?n:(e?.kind==="object"?e.entries:
[]).find(({value:r})=>r.kind==="string"&&r.value!=="")?.key.value}function pe(t){if(t.kind==="object")return t.entries.flatMap(({key:s,value:r})=>x(r)===void 0?{label:y(s.value,s),node:r,start:s.start}:
[]);if(t.kind!=="array")return[];let e=t.items.filter(({kind:s})=>s==="object"),n=Ge(e);return e.map(s=>{let r=n===void 0?void 0:(0,$.entryOf)(s,n),o=r&&x(r.value);return{label:o===void 0||!r?void 0:y(
o,r.value),...n!==void 0&&{nameKey:n},node:s,start:s.start}})}function I(t,e,n,s){let{node:r}=t,o=new Map;for(let{key:i,value:d}of r.kind==="object"?r.entries:[]){let u=i.value===t.nameKey?void 0:x(d);
if(u===void 0)continue;let c=R(de,i.value);o.set(`${e}
${i.value}`,{header:y(i.value,i),field:y(u,d),isLevel:c})}let a=e===""||t.label===void 0?void 0:_e(t.label,o);if(a!==void 0)s.values.set(e,a);else for(let[i,d]of o)s.values.set(i,d);if(n===ue)return;let l=pe(
r);new Set(l.map(({label:i})=>i?.text)).size<l.length&&s.repeated.add(e);for(let i of l)i.label!==void 0&&I(i,`${e}
${i.label.text}`,n+1,s)}function Pe(t,e){let n=e.split(`
`);return n.some((s,r)=>t.has(n.slice(0,r).join(`
`)))}function _e(t,e){let n=[...e.values()],s=n.find(({isLevel:d,field:u})=>d&&u.text!=="")??n.find(({header:{text:d}})=>R([...de,...re],d));if(s===void 0)return;let r=n.flatMap(({header:{text:d},field:{
text:u}})=>u===""||u===s.field.text?[]:R(V,d)?u:`${d} ${u}`),o=s.field.text.replaceAll(/(?<=\p{L})[_-](?=\p{L})/gu," "),a=C.explains(s.field.text)||!C.explains(o)?s.field.text:o,l=R(re,s.header.text)&&
/^\d/u.test(a),i=r.length>0?` (${r.join("; ")})`:"";return{header:t,field:{...s.field,text:`${l?`since ${a}`:a}${i}`},isLevel:!0}}function Ue(t,e){let n=new Map;I(t,"",1,{values:n,repeated:e});let s=u=>{
let c=n.get(u);return n.delete(u),c},r={start:t.start,end:t.node.end},{label:o,nameKey:a}=t,l=a===void 0?s(`
name`)??s(`
title`):void 0,i=ce.flatMap(u=>s(`
${u}`)??[]);for(let u of i)n.set(`
${u.header.text}`,u);let d=ze.flatMap(u=>s(`
${u}`)?.field.text||[]);return l===void 0?{group:d,...o&&{label:o},values:n,node:r}:(o!==void 0&&n.set(`
id`,{header:{...o,text:"id"},field:o,isLevel:!1}),{group:d,label:l.field,values:n,node:r})}var H=([t,{isLevel:e}])=>`${t}
${e}`,me=t=>(0,oe.tally)(t.flatMap(({values:e})=>[...e].map(H))),K=({field:t,isLevel:e})=>e||t.text!==""&&C.explains(t.text);function We(t){let e=t.flatMap(({values:a})=>[...a]),n=e.filter(([,a])=>K(a)),
s=n.length>0?n:e,r=me(t),o=s.filter(a=>(r.get(H(a))??0)>1);return o.length>0&&o.length*2>=s.length}function Xe(t){let e=t.replace(/ies$/u,"y").replace(/s$/u,"");return e.charAt(0).toUpperCase()+e.slice(
1)}function Je(t,e,n){let s=e.at(-1);if(t.kind!=="object"||s===void 0||!Be.test(s.text))return[];let r=t.entries.flatMap(({key:a,value:l})=>{let i=y(a.value,a),d=new Map;I({label:i,node:l,start:a.start},
`
`,ue,{values:d,repeated:new Set});let u=d.get(`
`)?.field??y(x(l)??"",l),c=new Map([["",{header:{...s,text:n},field:u,isLevel:!0}]]);return[{group:[],label:i,values:c,node:{start:a.start,end:l.end}}]});return r.filter(({values:a})=>a.get("")?.field.
text!=="").length*2<=r.length?[]:[{trail:e.slice(0,-1),labelHeader:"Feature",records:r}]}function Qe(t){let e=me(t);return t.filter(({values:n})=>[...n].some(s=>(e.get(H(s))??0)>1))}function Ye(t){let e=new Set,
n=t.map(s=>Ue(s,e));for(let{values:s}of e.size>0?n:[])for(let r of s.keys())Pe(e,r)&&s.delete(r);return n}function*q(t,e,n=[]){let s=pe(t),r=Ye(s),o=n.at(-1),a=s[0]?.nameKey??(o&&Xe(o.text)),l={trail:n,
...a!==void 0&&{labelHeader:a}};if(We(r)){yield{...l,records:t.kind==="object"?Qe(r):r};return}let i=Je(t,n,e);yield*i;let d=i.length>0;for(let[u,{label:c,node:f}]of d?[]:s.entries()){let p=r[u]?.label??
c;for(let g of q(f,e,p===void 0?n:[...n,p]))d=!0,yield g}!d&&t.kind==="array"&&r.length===1&&(yield{...l,records:r})}var Ze=4,et=4,ye=4;function tt(t){let e=[];for(let n of t){let s=new Set(n.records.flatMap(({values:a})=>[...a.keys()])),r=e.at(-1),o=[...s].filter(a=>r?.paths.has(a)).length;if(r===void 0||o===0||o*3<
2*Math.min(r.paths.size,s.size))e.push({sets:[n],paths:s});else{r.sets.push(n);for(let a of s)r.paths.add(a)}}return e.flatMap(({sets:n})=>n.length===1?n:[nt(n)])}function nt(t){let e=t.map(({trail:f})=>f.
map(({text:p})=>p)),[n=[]]=e,s=n.findIndex((f,p)=>e.some(g=>g[p]!==f)),r=s<0?n.length:s,o=e.map(f=>f.slice(r)),a=o[0]?.at(-1),l=o.every(f=>f.length>1&&f.at(-1)===a),i=t.flatMap((f,p)=>{let g=l?o[p]?.slice(
0,-1):o[p];return f.records.map(b=>({...b,group:[...g??[],...b.group]}))}),[{trail:d=[],labelHeader:u}={}]=t,c=t.every(f=>f.labelHeader===u);return{trail:d.slice(0,r),...c&&u&&{labelHeader:u},records:i}}
function*st(t){let e=[t];for(let n=e.pop();n!==void 0;n=e.pop()){let s=n.kind==="object"?n.entries:[],r=s.find(fe)?.value,o=s.find(A)?.value;r?.kind==="string"&&o?.kind==="string"&&(yield[r.value,y(o.
value,o)]);for(let a of n.kind==="array"?n.items:s.map(({value:l})=>l))e.push(a)}}function rt(t){let e=new Map;for(let{value:n}of t.kind==="object"?t.entries:[])if(n.kind==="object")for(let{key:s,value:r}of n.
entries)r.kind==="string"&&!e.has(s.value)&&!C.explains(r.value)&&e.set(s.value,{map:n,title:y(r.value,r)});return e}function ot({records:t},e,n){let s=new Map;for(let{label:o}of t){let a=o&&n.get(o.text);
o!==void 0&&a!==void 0&&(0,be.pushTo)(s,a.map,[o.text,a.title])}let r=[...s.values()].find(o=>o.length*2>=t.length)??[];return r.length===0?e:new Map([...e,...r])}var T=({end:t})=>({text:"",start:t,end:t}),
k=(t,{start:e,end:n})=>({fields:t,start:e,end:n});function ke(t,e){let n=new Map,s=new Map;for(let{values:r}of t)for(let[o,{header:a}]of r)n.has(o)||(n.set(o,e.get(a.text)??a),s.set(a.text,(s.get(a.text)??
0)+1));for(let[r,o]of n)(s.get(o.text)??0)>1&&n.set(r,{...o,text:(0,w.foldSpace)(r)});return n}function at({trail:t,labelHeader:e,records:n},s){let[r]=n;if(r===void 0)return[];let o=ke(n,s),a=n.reduce(
(f,{values:p})=>f+p.size,0);if(a===0||o.size*n.length>Ze*(a+n.length))return[];let l={start:r.node.start,end:r.node.start},i=n.some(({group:f})=>f.length>0),d=f=>i?[y(f,l)]:[],u=k([y(e??"Feature",l),...d(
"group"),...o.values()],l),c=n.map(({label:f,group:p,values:g,node:b})=>{let D=f&&(s.get(f.text)??f),F=[...o.keys()].map(z=>g.get(z)?.field??T(b));return k([D??T(l),...d(p.join(" / ")),...F],b)});return[
{titles:we(t),rows:[u,...c]}]}function we(t,e=""){return t.slice(-1).map(n=>k([{...n,text:`${e}${n.text}`}],n))}function it(t){let e=new Map;for(let n of t)for(let{values:s}of n.records)for(let{field:r}of s.
values()){let o=(0,w.foldName)(r.text);e.set(o,e.has(o)&&e.get(o)!==n?void 0:n)}return e}var Me=({label:t,values:e})=>e.get(`
id`)?.field??t;function ge(t,e){return t.records.filter(s=>{let r=(0,w.foldName)(Me(s)?.text??"");return e.has(r)&&e.get(r)!==t}).length>1&&t.records.every(({values:s})=>s.size>0)}var he=t=>t.replace(
/(?<=\p{Ll})(?=\p{Lu})|[_-]+/gu," "),ve=/^(?:true|false|yes|no|on|off|[yn])$/iu,lt=/^(?:none|always|never|all|auto|default|required|optional)$|\d/iu;function dt({trail:t,labelHeader:e,records:n}){let s=n.
flatMap(c=>[...c.values]),r=new Set(s.flatMap(([c])=>c.split(`
`))),o=[t.at(-1)?.text??"",e??""].map(he);if([...o,...[...r].map(he)].some(v.isAboutSupport)||s.some(([,{isLevel:c}])=>c)||[...r,...n.map(({label:c})=>c?.text??"")].filter(v.isKnownTarget).length>1)return!0;
let l=s.filter(([,{field:c}])=>c.text!==""),i=c=>!lt.test(c)&&!ve.test(c)&&C.explains(c);if(l.some(([,{field:c}])=>i(c.text)))return!0;let d=l.filter(([,{field:c}])=>ve.test(c.text));return o.some(c=>(0,v.isFeatureHeader)(
c)||(0,v.isTargetHeader)(c))&&new Set(d.map(([c])=>c)).size>1&&d.length*2>=l.length}function ct(t){return new Set(t.records.map(({group:n,label:s})=>[...n,s?.text].join(`
`))).size*ye<t.records.length*(ye-1)?"Several records have the same name, so they are no features or targets. Name the keys under `sources` in the configuration.":dt(t)?void 0:"Nothing in these record\
s says what is supported."}function ut({records:t}){let e=t.flatMap(i=>[...i.values]),n=i=>i.lastIndexOf(`
`)<=0,s=e.filter(([,i])=>K(i));if(s.filter(([i])=>!n(i)).length*2<=s.length)return new Set;let o=e.filter(([i])=>n(i)),a=o.filter(([,{field:i}])=>(0,Se.parseStatus)(i.text)!==void 0),l=new Set(a.map(([
i])=>i));return new Set(o.map(([i])=>i).filter(i=>!l.has(i)))}function ft({trail:t,records:e}){let n=e.map(o=>{let a=[...o.values.values()].filter(({header:p})=>V.includes(p.text)),l=Me(o),d=[...l===o.
label?[]:[o.label],...a.map(({field:p})=>p)].flatMap(p=>p??[]),[u=T(o.node),c=u]=[d[0],d.at(-1)],f=d.map(p=>p.text).join(": ");return k([l??T(o.node),{text:f,start:u.start,end:c.end}],o.node)}),{start:s}=e[0]?.
node??{start:0},r=["Value","Meaning"].map(o=>y(o,{start:s,end:s}));return{titles:we(t,"Legend: "),rows:[k(r,{start:s,end:s}),...n]}}function pt(t,e){let n=new Map(st(t)),s=rt(t),r=tt([...q(t,e)]),o=it(
r),a={blocks:[],attributes:[],rejected:[]};for(let l of r){let i=ge(l,o)?void 0:ct(l);if(i!==void 0)a.rejected.push({set:l,reason:i});else if(ge(l,o))a.blocks.push(ft(l));else{let d=ot(l,n,s),u=ut(l),
c=[...ke(l.records,d)];a.blocks.push(...at(l,d)),a.attributes.push(...c.flatMap(([f,{text:p}])=>u.has(f)?p:[]))}}return a}function mt(t){let[e,n]=[new Set,new Set];for(let{rows:[s,...r]}of t)for(let[o,
{text:a}]of s?.fields.entries()??[])(r.filter(({fields:i})=>i[o]?.text).length*et<r.length?e:n).add(a);return[...e].filter(s=>!n.has(s))}function yt(t,e){return e===void 0||t.matrices.length>0?t:e.matrices.
length>0?e:{...t,decisions:[...t.decisions,...e.decisions]}}function gt({root:t,problems:e},{text:n,path:s,options:r={}}){if(t===void 0||(0,Re.entryOf)(t,"matrices")!==void 0)return;let o=s.replace(/^.*\//u,
"").replace(/\.[^.]*$/u,""),a=t.kind==="object"?t.entries.find(A):void 0,l=a&&x(a.value)||o,i=pt(t,l),d=[...r.columns?.attributes??[],...i.attributes,...mt(i.blocks)],u=(0,Ce.extractTree)({root:U(i.blocks,
n),text:n,markdown:!0,options:{...r,columns:{...r.columns,attributes:d}},problems:e}),c=(0,xe.createLocator)(n),f=i.rejected.map(({set:{trail:p,records:g},reason:b})=>{let[D,F]=[g[0],g.at(-1)];return{
block:"data",range:c.range(D?.node.start??0,F?.node.end??0),section:p.map(Te=>Te.text),taken:!1,reason:b}});return{...u,decisions:[...u.decisions,...f]}}0&&(module.exports={orRecords,recordClaims});
