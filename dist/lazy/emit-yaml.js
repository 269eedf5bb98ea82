const importMetaUrl = require('node:url').pathToFileURL(__filename).href, importModule = (url) => import(url);
"use strict";var V=Object.create;var N=Object.defineProperty;var G=Object.getOwnPropertyDescriptor;var H=Object.getOwnPropertyNames;var Q=Object.getPrototypeOf,X=Object.prototype.hasOwnProperty;var C=(n,t)=>()=>{try{return t||n((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}},Z=(n,t)=>{for(var r in t)N(n,r,{get:t[r],enumerable:!0})},q=(n,t,r,f)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of H(t))!X.call(n,o)&&o!==r&&N(n,o,{get:()=>t[o],enumerable:!(f=G(t,o))||f.enumerable});return n};var L=(n,t,r)=>(r=n!=null?V(Q(n)):{},q(t||!n||!n.__esModule?N(r,"default",{value:n,enumerable:!0}):r,n)),v=n=>q(N({},"__esModule",{value:!0}),n);var I=C((bn,A)=>{A.exports=require("../main.js").modules["src/group.ts"]()});var z=C(($n,w)=>{w.exports=require("../main.js").modules["src/syntax/data.ts"]()});var T=C((kn,B)=>{B.exports=require("../main.js").modules["src/emit/json.ts"]()});var yn={};Z(yn,{emitYaml:()=>un});module.exports=v(yn);var D=L(I(),1),m=L(z(),1);var S=(...n)=>require("./syntax-yaml.js").parseYaml(...n);var _=L(T(),1);var x=/^\p{L}(?:[\p{L}\p{N} _./()+-]*[\p{L}\p{N}_./()+-])?$/u,nn=/^(?:y|n|yes|no|on|off|true|false|null)$/i,tn=/^[^\s\p{C}](?:[^\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]|\n)*[^\s\p{C}]$/u,rn=/[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/gu,
en=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,sn=n=>JSON.stringify(n).replace(rn,en),E=n=>x.test(n)&&!nn.test(n)?n:sn(n);function on(n,t){return`|-
${n.split(`
`).map(f=>f===""?"":`${t}${f}`).join(`
`)}`}function fn(n){let t=n.get("level");return n.size===1&&typeof t=="string"?`{ level: ${E(t)} }`:void 0}var cn=n=>n instanceof Map;function k(n,t){if(typeof n=="number")return` ${n}`;if(typeof n=="\
string")return` ${n.includes(`
`)&&tn.test(n)?on(n,t):E(n)}`;let r=`${t}  `;if(cn(n)){if(n.size===0)return" {}";let f=fn(n);return f!==void 0?` ${f}`:[...n].map(([o,p])=>`
${t}${E(o)}:${k(p,r)}`).join("")}return n.length===0?" []":n.map(f=>{let o=k(f,r),p=o.startsWith(`
`)?` ${o.slice(r.length+1)}`:o;return`
${t}-${p}`}).join("")}function M(n,t,r){return`${r}${E(n)}:${k(t,`${r}  `)}
`}function W(n,t){return`${k([n],t).slice(1)}
`}function P(n){return`${k(n,"").slice(1)}
`}function un(n,{previous:t}={}){let r=(0,_.documentOf)(n);return{text:(t===void 0?void 0:an(t,r))??P(r),losses:[]}}var h=class extends Error{},J=n=>n instanceof Map;function an(n,t){let{root:r,problems:f}=S(
n);if(!(r?.kind!=="object"||f.length>0))try{let o=pn(n),p=ln(r,t),O=n.slice(0,r.start)+o.replace(r,p)+n.slice(o.endOf(r)),$=S(O);return $.root&&$.problems.length===0&&b($.root,p)?O:void 0}catch(o){if(o instanceof
h)return;throw o}}function ln({entries:n},t){let r=n.find(({key:f})=>f.value==="$schema")?.value;return r?.kind==="string"?new Map([["$schema",r.value],...t]):t}function b(n,t){return n.kind==="string"||
n.kind==="scalar"?typeof t!="object"&&String(n.value)===String(t):n.kind==="array"?typeof t!="object"||J(t)||t.length!==n.items.length?!1:n.items.every((r,f)=>b(r,t[f]??"")):typeof t!="object"||!J(t)||
t.size!==n.entries.length?!1:n.entries.every(({key:r,value:f})=>{let o=t.get(r.value);return o!==void 0&&b(f,o)})}function pn(n){function t(s){let e=n.indexOf(`
`,Math.max(0,(0,m.wholeOf)(s,n).end-1));return e<0?n.length:e+1}function r({kind:s,start:e}){return s!=="string"&&(n[e]==="["||n[e]==="{")}function f(s){return" ".repeat(s-(n.lastIndexOf(`
`,s-1)+1))}function o(s,e){if(b(s,e))return p(n.slice(s.start,t(s)));if(typeof e=="object"&&!r(s)){if(s.kind==="object"&&J(e))return O(s,e);if(s.kind==="array"&&!J(e))return F(s.items,s.start,e)}throw new h}
function p(s){return s.endsWith(`
`)?s:`${s}
`}function O({entries:s,start:e},c){let u=f(e),d=R(s.map(({key:i,value:y})=>({name:i.value,node:y,start:(0,m.wholeOf)(i,n).start})),e).filter(({name:i})=>c.has(i)),j=new Set(d.map(({name:i})=>i)),a=new Map,
l;for(let[i,y]of c)if(j.has(i))l=i;else{if(l===void 0)throw new h;(0,D.pushTo)(a,l,M(i,y,u))}return Y(d.flatMap(i=>[i.lead+$(i,c.get(i.name)??"",u),...a.get(i.name)??[]]))}function $({name:s,node:e,start:c},u,g){
let{start:d,end:j}=(0,m.wholeOf)(e,n);if(n[d]===":")return M(s,u,g);if(b(e,u)||typeof u=="object"&&!r(e)&&e.kind!=="string")return n.slice(c,e.start)+o(e,u);let a=M(s,u,g).slice(0,-1),l=n.slice(c,d),i=a.
slice(gn(a)),y=i.includes(`
`)?`
`:n.slice(j,t(e));return p(l.trimEnd()+i+y)}function F(s,e,c){let u=f(e),g=R(s.map(a=>({name:mn(a),node:a,start:K((0,m.wholeOf)(a,n).start,e)})),e),d=(0,D.groupBy)(g,({name:a})=>a),j=c.map(a=>{let l=d.
get(dn(a))?.shift();if(!l)return W(a,u);let{node:i}=l,y=n.slice(l.start,(0,m.wholeOf)(i,n).start);if(b(i,a))return l.lead+p(n.slice(l.start,t(i)));if(i.kind==="string"||r(i)){let U=n.slice((0,m.wholeOf)(
i,n).end,t(i));return l.lead+p(W(a,u).slice(u.length,-1)+U)}return l.lead+y+o(i,a)});return Y(j)}function K(s,e){let c=s-1;for(;c>=e&&/\s/.test(n.charAt(c));)c-=1;if(c<e||n[c]!=="-")throw new h;return c}
function R(s,e){let c=e;return s.map((u,g)=>{if(u.start<c)throw new h;let d=g===0?f(e):n.slice(c,u.start);return c=t(u.node),{...u,lead:d}})}function Y(s){return s.map(e=>p(e)).join("").replace(/^(?:[ \t]*\n)*[ \t]+/,
"")}return{endOf:t,replace:o}}function mn(n){if(n.kind==="string")return n.value;let t=((0,m.entryOf)(n,"id")??(0,m.entryOf)(n,"title"))?.value;return t?.kind==="string"?t.value:""}function dn(n){if(typeof n!=
"object")return String(n);let t=J(n)?n.get("id")??n.get("title"):void 0;return typeof t=="string"?t:""}function gn(n){let t=/^ *"(?:[^"\\]|\\.)*":/.exec(n);return t?t[0].length:n.indexOf(":")+1}0&&(module.exports={emitYaml});
