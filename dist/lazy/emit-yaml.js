const importMetaUrl = require('node:url').pathToFileURL(__filename).href, importModule = (url) => import(url);
"use strict";var A=Object.create;var g=Object.defineProperty;var I=Object.getOwnPropertyDescriptor;var w=Object.getOwnPropertyNames;var z=Object.getPrototypeOf,B=Object.prototype.hasOwnProperty;var k=(n,t)=>()=>{try{return t||n((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}},T=(n,t)=>{for(var r in t)g(n,r,{get:t[r],enumerable:!0})},D=(n,t,r,e)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let s of w(t))!B.call(n,s)&&s!==r&&g(n,s,{get:()=>t[s],enumerable:!(e=I(t,s))||e.enumerable});return n};var O=(n,t,r)=>(r=n!=null?A(z(n)):{},D(t||!n||!n.__esModule?g(r,"default",{value:n,enumerable:!0}):r,n)),P=n=>D(g({},"__esModule",{value:!0}),n);var M=k((ot,E)=>{E.exports=require("../main.js").modules["src/group.ts"]()});var C=k((at,S)=>{S.exports=require("../main.js").modules["src/syntax/data.ts"]()});var R=k((ut,W)=>{W.exports=require("../main.js").modules["src/emit/json.ts"]()});var st={};T(st,{emitYaml:()=>X});module.exports=P(st);var $=O(M(),1),N=O(C(),1);var j=(...n)=>require("./syntax-yaml.js").parseYaml(...n);var L=O(R(),1);var Q=/^\p{L}(?:[\p{L}\p{N} _./()+-]*[\p{L}\p{N}_./()+-])?$/u,_=/^(?:y|n|yes|no|on|off|true|false|null)$/i,F=/^[^\s\p{C}](?:[^\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]|\n)*[^\s\p{C}]$/u,K=/[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/gu,
U=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,V=n=>JSON.stringify(n).replace(K,U),y=n=>Q.test(n)&&!_.test(n)?n:V(n);function v(n,t){return`|-
${n.split(`
`).map(e=>e===""?"":`${t}${e}`).join(`
`)}`}function G(n){let t=n.get("level");return n.size===1&&typeof t=="string"?`{ level: ${y(t)} }`:void 0}var H=n=>n instanceof Map;function p(n,t){if(typeof n=="number")return` ${n}`;if(typeof n=="st\
ring")return` ${n.includes(`
`)&&F.test(n)?v(n,t):y(n)}`;let r=`${t}  `;if(H(n)){if(n.size===0)return" {}";let e=G(n);return e!==void 0?` ${e}`:[...n].map(([s,a])=>`
${t}${y(s)}:${p(a,r)}`).join("")}return n.length===0?" []":n.map(e=>{let s=p(e,r),a=s.startsWith(`
`)?` ${s.slice(r.length+1)}`:s;return`
${t}-${a}`}).join("")}function b(n,t,r){return`${r}${y(n)}:${p(t,`${r}  `)}
`}function J(n,t){return`${p([n],t).slice(1)}
`}function Y(n){return`${p(n,"").slice(1)}
`}function X(n,{previous:t}={}){let r=(0,L.documentOf)(n);return{text:(t===void 0?void 0:Z(t,r))??Y(r),losses:[]}}var h=class extends Error{},d=n=>n instanceof Map;function Z(n,t){let{root:r,problems:e}=j(
n);if(!(r?.kind!=="object"||e.length>0))try{let s=new x(n),a=tt(r,t),u=n.slice(0,r.start)+s.replace(r,a)+n.slice(s.endOf(r)),f=j(u);return f.root&&f.problems.length===0&&m(f.root,a)?u:void 0}catch(s){
if(s instanceof h)return;throw s}}function tt({entries:n},t){let r=n.find(({key:e})=>e.value==="$schema")?.value;return r?.kind==="string"?new Map([["$schema",r.value],...t]):t}function m(n,t){return n.
kind==="string"||n.kind==="scalar"?typeof t!="object"&&String(n.value)===String(t):n.kind==="array"?typeof t!="object"||d(t)||t.length!==n.items.length?!1:n.items.every((r,e)=>m(r,t[e]??"")):typeof t!=
"object"||!d(t)||t.size!==n.entries.length?!1:n.entries.every(({key:r,value:e})=>{let s=t.get(r.value);return s!==void 0&&m(e,s)})}var x=class{#t;constructor(t){this.#t=t}endOf(t){let r=this.#t.indexOf(
`
`,Math.max(0,this.#r(t)-1));return r<0?this.#t.length:r+1}#r(t){if(this.#e(t)||t.kind==="scalar")return t.end;if(t.kind==="string"){let e=this.#i(t),a=e<t.start&&this.#t[t.end]===this.#t[e]?t.end+1:t.
end;return t.start+this.#t.slice(t.start,a).trimEnd().length}let r=t.kind==="array"?t.items.at(-1):t.entries.at(-1)?.value;return r?Math.max(t.start,this.#r(r)):t.end}#e({kind:t,start:r}){return t!=="\
string"&&(this.#t[r]==="["||this.#t[r]==="{")}#s(t){return" ".repeat(t-(this.#t.lastIndexOf(`
`,t-1)+1))}replace(t,r){if(m(t,r))return this.#n(this.#t.slice(t.start,this.endOf(t)));if(typeof r=="object"&&!this.#e(t)){if(t.kind==="object"&&d(r))return this.#u(t,r);if(t.kind==="array"&&!d(r))return this.#l(
t.items,t.start,r)}throw new h}#n(t){return t.endsWith(`
`)?t:`${t}
`}#u({entries:t,start:r},e){let s=this.#s(r),u=this.#a(t.map(({key:i,value:l})=>({name:i.value,node:l,start:this.#i(i)})),r).filter(({name:i})=>e.has(i)),f=new Set(u.map(({name:i})=>i)),o=new Map,c;for(let[
i,l]of e)if(f.has(i))c=i;else{if(c===void 0)throw new h;(0,$.pushTo)(o,c,b(i,l,s))}return this.#c(u.flatMap(i=>[i.lead+this.#f(i,e.get(i.name)??"",s),...o.get(i.name)??[]]))}#i({start:t}){return/["']/.
test(this.#t.charAt(t-1))?t-1:t}#f({name:t,node:r,start:e},s,a){let u=this.#o(r);if(this.#t[u]===":")return b(t,s,a);if(m(r,s)||typeof s=="object"&&!this.#e(r)&&r.kind!=="string")return this.#t.slice(
e,r.start)+this.replace(r,s);let f=this.#r(r),o=b(t,s,a).slice(0,-1),c=this.#t.slice(e,u),i=o.slice(et(o)),l=i.includes(`
`)?`
`:this.#t.slice(f,this.endOf(r));return this.#n(c.trimEnd()+i+l)}#o(t){return t.kind==="string"?this.#i(t):t.start}#l(t,r,e){let s=this.#s(r),a=this.#a(t.map(o=>({name:nt(o),node:o,start:this.#h(this.#o(
o),r)})),r),u=(0,$.groupBy)(a,({name:o})=>o),f=e.map(o=>{let c=u.get(rt(o))?.shift();if(!c)return J(o,s);let{node:i}=c,l=this.#t.slice(c.start,this.#o(i));if(m(i,o))return c.lead+this.#n(this.#t.slice(
c.start,this.endOf(i)));if(i.kind==="string"||this.#e(i)){let q=this.#t.slice(this.#r(i),this.endOf(i));return c.lead+this.#n(J(o,s).slice(s.length,-1)+q)}return c.lead+l+this.replace(i,o)});return this.#c(
f)}#h(t,r){let e=t-1;for(;e>=r&&/\s/.test(this.#t.charAt(e));)e-=1;if(e<r||this.#t[e]!=="-")throw new h;return e}#a(t,r){let e=r;return t.map((s,a)=>{if(s.start<e)throw new h;let u=a===0?this.#s(r):this.#t.
slice(e,s.start);return e=this.endOf(s.node),{...s,lead:u}})}#c(t){return t.map(r=>this.#n(r)).join("").replace(/^(?:[ \t]*\n)*[ \t]+/,"")}};function nt(n){if(n.kind==="string")return n.value;let t=((0,N.entryOf)(
n,"id")??(0,N.entryOf)(n,"title"))?.value;return t?.kind==="string"?t.value:""}function rt(n){if(typeof n!="object")return String(n);let t=d(n)?n.get("id")??n.get("title"):void 0;return typeof t=="str\
ing"?t:""}function et(n){let t=/^ *"(?:[^"\\]|\\.)*":/.exec(n);return t?t[0].length:n.indexOf(":")+1}0&&(module.exports={emitYaml});
