const importMetaUrl = require('node:url').pathToFileURL(__filename).href, importModule = (url) => import(url);
"use strict";var G=Object.create;var O=Object.defineProperty;var H=Object.getOwnPropertyDescriptor;var X=Object.getOwnPropertyNames;var Z=Object.getPrototypeOf,x=Object.prototype.hasOwnProperty;var C=(t,n)=>()=>{try{return n||t((n={exports:{}}).exports,n),n.exports}catch(e){throw n=0,e}},tt=(t,n)=>{for(var e in n)O(t,e,{get:n[e],enumerable:!0})},I=(t,n,e,o)=>{if(n&&typeof n=="object"||typeof n==
"function")for(let a of X(n))!x.call(t,a)&&a!==e&&O(t,a,{get:()=>n[a],enumerable:!(o=H(n,a))||o.enumerable});return t};var L=(t,n,e)=>(e=t!=null?G(Z(t)):{},I(n||!t||!t.__esModule?O(e,"default",{value:t,enumerable:!0}):e,t)),nt=t=>I(O({},"__esModule",{value:!0}),t);var z=C((kt,w)=>{w.exports=require("../main.js").modules["src/group.ts"]()});var T=C((jt,B)=>{B.exports=require("../main.js").modules["src/syntax/data.ts"]()});var Q=C((Ot,P)=>{P.exports=require("../main.js").modules["src/emit/json.ts"]()});var bt={};tt(bt,{emitYaml:()=>lt});module.exports=nt(bt);var D=L(z(),1),Y=L(T(),1);var W=(...t)=>require("./syntax-yaml.js").parseYaml(...t);var F=L(Q(),1);var rt=/^\p{L}(?:[\p{L}\p{N} _./()+-]*[\p{L}\p{N}_./()+-])?$/u,et=/^(?:y|n|yes|no|on|off|true|false|null)$/i,it=/^[^\s\p{C}](?:[^\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]|\n)*[^\s\p{C}]$/u,st=/[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/gu,
ot=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,at=t=>JSON.stringify(t).replace(st,ot),N=t=>rt.test(t)&&!et.test(t)?t:at(t);function ut(t,n){return`|-
${t.split(`
`).map(o=>o===""?"":`${n}${o}`).join(`
`)}`}function ct(t){let n=t.get("level");return t.size===1&&typeof n=="string"?`{ level: ${N(n)} }`:void 0}var ft=t=>t instanceof Map;function j(t,n){if(typeof t=="number")return` ${t}`;if(typeof t=="\
string")return` ${t.includes(`
`)&&it.test(t)?ut(t,n):N(t)}`;let e=`${n}  `;if(ft(t)){if(t.size===0)return" {}";let o=ct(t);return o!==void 0?` ${o}`:[...t].map(([a,m])=>`
${n}${N(a)}:${j(m,e)}`).join("")}return t.length===0?" []":t.map(o=>{let a=j(o,e),m=a.startsWith(`
`)?` ${a.slice(e.length+1)}`:a;return`
${n}-${m}`}).join("")}function E(t,n,e){return`${e}${N(t)}:${j(n,`${e}  `)}
`}function R(t,n){return`${j([t],n).slice(1)}
`}function _(t){return`${j(t,"").slice(1)}
`}function lt(t,{previous:n}={}){let e=(0,F.documentOf)(t);return{text:(n===void 0?void 0:mt(n,e))??_(e),losses:[]}}var h=class extends Error{},J=t=>t instanceof Map;function mt(t,n){let{root:e,problems:o}=W(
t);if(!(e?.kind!=="object"||o.length>0))try{let a=gt(t),m=pt(e,n),d=t.slice(0,e.start)+a.replace(e,m)+t.slice(a.endOf(e)),$=W(d);return $.root&&$.problems.length===0&&b($.root,m)?d:void 0}catch(a){if(a instanceof
h)return;throw a}}function pt({entries:t},n){let e=t.find(({key:o})=>o.value==="$schema")?.value;return e?.kind==="string"?new Map([["$schema",e.value],...n]):n}function b(t,n){return t.kind==="string"||
t.kind==="scalar"?typeof n!="object"&&String(t.value)===String(n):t.kind==="array"?typeof n!="object"||J(n)||n.length!==t.items.length?!1:t.items.every((e,o)=>b(e,n[o]??"")):typeof n!="object"||!J(n)||
n.size!==t.entries.length?!1:t.entries.every(({key:e,value:o})=>{let a=n.get(e.value);return a!==void 0&&b(o,a)})}function gt(t){function n(r){let i=t.indexOf(`
`,Math.max(0,e(r)-1));return i<0?t.length:i+1}function e(r){if(o(r)||r.kind==="scalar")return r.end;if(r.kind==="string"){let u=M(r),p=u<r.start&&t[r.end]===t[u]?r.end+1:r.end;return r.start+t.slice(r.
start,p).trimEnd().length}let i=r.kind==="array"?r.items.at(-1):r.entries.at(-1)?.value;return i?Math.max(r.start,e(i)):r.end}function o({kind:r,start:i}){return r!=="string"&&(t[i]==="["||t[i]==="{")}
function a(r){return" ".repeat(r-(t.lastIndexOf(`
`,r-1)+1))}function m(r,i){if(b(r,i))return d(t.slice(r.start,n(r)));if(typeof i=="object"&&!o(r)){if(r.kind==="object"&&J(i))return $(r,i);if(r.kind==="array"&&!J(i))return U(r.items,r.start,i)}throw new h}
function d(r){return r.endsWith(`
`)?r:`${r}
`}function $({entries:r,start:i},u){let c=a(i),g=q(r.map(({key:s,value:y})=>({name:s.value,node:y,start:M(s)})),i).filter(({name:s})=>u.has(s)),k=new Set(g.map(({name:s})=>s)),f=new Map,l;for(let[s,y]of u)
if(k.has(s))l=s;else{if(l===void 0)throw new h;(0,D.pushTo)(f,l,E(s,y,c))}return A(g.flatMap(s=>[s.lead+K(s,u.get(s.name)??"",c),...f.get(s.name)??[]]))}function M({start:r}){return/["']/.test(t.charAt(
r-1))?r-1:r}function K({name:r,node:i,start:u},c,p){let g=S(i);if(t[g]===":")return E(r,c,p);if(b(i,c)||typeof c=="object"&&!o(i)&&i.kind!=="string")return t.slice(u,i.start)+m(i,c);let k=e(i),f=E(r,c,
p).slice(0,-1),l=t.slice(u,g),s=f.slice(ht(f)),y=s.includes(`
`)?`
`:t.slice(k,n(i));return d(l.trimEnd()+s+y)}function S(r){return r.kind==="string"?M(r):r.start}function U(r,i,u){let c=a(i),p=q(r.map(f=>({name:dt(f),node:f,start:V(S(f),i)})),i),g=(0,D.groupBy)(p,({
name:f})=>f),k=u.map(f=>{let l=g.get(yt(f))?.shift();if(!l)return R(f,c);let{node:s}=l,y=t.slice(l.start,S(s));if(b(s,f))return l.lead+d(t.slice(l.start,n(s)));if(s.kind==="string"||o(s)){let v=t.slice(
e(s),n(s));return l.lead+d(R(f,c).slice(c.length,-1)+v)}return l.lead+y+m(s,f)});return A(k)}function V(r,i){let u=r-1;for(;u>=i&&/\s/.test(t.charAt(u));)u-=1;if(u<i||t[u]!=="-")throw new h;return u}function q(r,i){
let u=i;return r.map((c,p)=>{if(c.start<u)throw new h;let g=p===0?a(i):t.slice(u,c.start);return u=n(c.node),{...c,lead:g}})}function A(r){return r.map(i=>d(i)).join("").replace(/^(?:[ \t]*\n)*[ \t]+/,
"")}return{endOf:n,replace:m}}function dt(t){if(t.kind==="string")return t.value;let n=((0,Y.entryOf)(t,"id")??(0,Y.entryOf)(t,"title"))?.value;return n?.kind==="string"?n.value:""}function yt(t){if(typeof t!=
"object")return String(t);let n=J(t)?t.get("id")??t.get("title"):void 0;return typeof n=="string"?n:""}function ht(t){let n=/^ *"(?:[^"\\]|\\.)*":/.exec(t);return n?n[0].length:t.indexOf(":")+1}0&&(module.exports={emitYaml});
