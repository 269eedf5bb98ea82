const importMetaUrl = require('node:url').pathToFileURL(__filename).href, importModule = (url) => import(url);
var A=Object.defineProperty;var _=Object.getOwnPropertyDescriptor;var B=Object.getOwnPropertyNames;var q=Object.prototype.hasOwnProperty;var P=(n,t)=>{for(var s in t)A(n,s,{get:t[s],enumerable:!0})},z=(n,t,s,f)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of B(t))!q.call(n,o)&&o!==s&&A(n,o,{get:()=>t[o],enumerable:!(f=_(t,
o))||f.enumerable});return n};var K=n=>z(A({},"__esModule",{value:!0}),n);var on={};P(on,{emitYaml:()=>R});module.exports=K(on);var h=require("../main.js");var l=require("../main.js");var C=(...n)=>require("./syntax-yaml.js").parseYaml(...n);var E=require("../main.js");var H=/^\p{L}(?:[\p{L}\p{N} _./()+-]*[\p{L}\p{N}_./()+-])?$/u,X=/^(?:y|n|yes|no|on|off|true|false|null)$/i,F=/^[^\s\p{C}](?:[^\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]|\n)*[^\s\p{C}]$/u,U=/[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/gu,
V=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,G=n=>JSON.stringify(n).replace(U,V),M=n=>H.test(n)&&!X.test(n)?n:G(n);function Q(n,t){return`|-
${n.split(`
`).map(f=>f===""?"":`${t}${f}`).join(`
`)}`}function Z(n){let t=n.get("level");return n.size===1&&typeof t=="string"?`{ level: ${M(t)} }`:void 0}var v=n=>n instanceof Map;function j(n,t){if(typeof n=="number")return` ${n}`;if(typeof n=="st\
ring")return` ${n.includes(`
`)&&F.test(n)?Q(n,t):M(n)}`;let s=`${t}  `;if(v(n)){if(n.size===0)return" {}";let f=Z(n);return f!==void 0?` ${f}`:[...n].map(([o,m])=>`
${t}${M(o)}:${j(m,s)}`).join("")}return n.length===0?" []":n.map(f=>{let o=j(f,s),m=o.startsWith(`
`)?` ${o.slice(s.length+1)}`:o;return`
${t}-${m}`}).join("")}function N(n,t,s){return`${s}${M(n)}:${j(t,`${s}  `)}
`}function L(n,t){return`${j([n],t).slice(1)}
`}function Y(n){return`${j(n,"").slice(1)}
`}function R(n,{previous:t}={}){let s=(0,E.documentOf$0)(n);return{text:(t===void 0?void 0:x(t,s))??Y(s),losses:[]}}var $=class extends Error{},k=n=>n instanceof Map;function x(n,t){let{root:s,problems:f}=C(
n);if(!(s?.kind!=="object"||f.length>0))try{let o=tn(n),m=nn(s,t),D=n.slice(0,s.start)+o.replace(s,m)+n.slice(o.endOf(s)),O=C(D);return O.root&&O.problems.length===0&&b(O.root,m)?D:void 0}catch(o){if(o instanceof
$)return;throw o}}function nn({entries:n},t){let s=n.find(({key:f})=>f.value==="$schema")?.value;return s?.kind==="string"?new Map([["$schema",s.value],...t]):t}function b(n,t){return n.kind==="string"||
n.kind==="scalar"?typeof t!="object"&&String(n.value)===String(t):n.kind==="array"?typeof t!="object"||k(t)||t.length!==n.items.length?!1:n.items.every((s,f)=>b(s,t[f]??"")):typeof t!="object"||!k(t)||
t.size!==n.entries.length?!1:n.entries.every(({key:s,value:f})=>{let o=t.get(s.value);return o!==void 0&&b(f,o)})}function tn(n){function t(e){let r=n.indexOf(`
`,Math.max(0,(0,l.wholeOf$0)(e,n).end-1));return r<0?n.length:r+1}function s({kind:e,start:r}){return e!=="string"&&(n[r]==="["||n[r]==="{")}function f(e){return" ".repeat(e-(n.lastIndexOf(`
`,e-1)+1))}function o(e,r){if(b(e,r))return m(n.slice(e.start,t(e)));if(typeof r=="object"&&!s(e)){if(e.kind==="object"&&k(r))return D(e,r);if(e.kind==="array"&&!k(r))return T(e.items,e.start,r)}throw new $}
function m(e){return e.endsWith(`
`)?e:`${e}
`}function D({entries:e,start:r},a){let c=f(r),d=S(e.map(({key:i,value:y})=>({name:i.value,node:y,start:(0,l.wholeOf$0)(i,n).start})),r).filter(({name:i})=>a.has(i)),J=new Set(d.map(({name:i})=>i)),u=new Map,
p;for(let[i,y]of a)if(J.has(i))p=i;else{if(p===void 0)throw new $;(0,h.pushTo$1)(u,p,N(i,y,c))}return W(d.flatMap(i=>[i.lead+O(i,a.get(i.name)??"",c),...u.get(i.name)??[]]))}function O({name:e,node:r,
start:a},c,g){let{start:d,end:J}=(0,l.wholeOf$0)(r,n);if(n[d]===":")return N(e,c,g);if(b(r,c)||typeof c=="object"&&!s(r)&&r.kind!=="string")return n.slice(a,r.start)+o(r,c);let u=N(e,c,g).slice(0,-1),
p=n.slice(a,d),i=u.slice(sn(u)),y=i.includes(`
`)?`
`:n.slice(J,t(r));return m(p.trimEnd()+i+y)}function T(e,r,a){let c=f(r),g=S(e.map(u=>({name:rn(u),node:u,start:w((0,l.wholeOf$0)(u,n).start,r)})),r),d=(0,h.groupBy$0)(g,({name:u})=>u),J=a.map(u=>{let p=d.
get(en(u))?.shift();if(!p)return L(u,c);let{node:i}=p,y=n.slice(p.start,(0,l.wholeOf$0)(i,n).start);if(b(i,u))return p.lead+m(n.slice(p.start,t(i)));if(i.kind==="string"||s(i)){let I=n.slice((0,l.wholeOf$0)(
i,n).end,t(i));return p.lead+m(L(u,c).slice(c.length,-1)+I)}return p.lead+y+o(i,u)});return W(J)}function w(e,r){let a=e-1;for(;a>=r&&/\s/.test(n.charAt(a));)a-=1;if(a<r||n[a]!=="-")throw new $;return a}
function S(e,r){let a=r;return e.map((c,g)=>{if(c.start<a)throw new $;let d=g===0?f(r):n.slice(a,c.start);return a=t(c.node),{...c,lead:d}})}function W(e){return e.map(r=>m(r)).join("").replace(/^(?:[ \t]*\n)*[ \t]+/,
"")}return{endOf:t,replace:o}}function rn(n){if(n.kind==="string")return n.value;let t=((0,l.entryOf$0)(n,"id")??(0,l.entryOf$0)(n,"title"))?.value;return t?.kind==="string"?t.value:""}function en(n){
if(typeof n!="object")return String(n);let t=k(n)?n.get("id")??n.get("title"):void 0;return typeof t=="string"?t:""}function sn(n){let t=/^ *"(?:[^"\\]|\\.)*":/.exec(n);return t?t[0].length:n.indexOf(
":")+1}0&&(module.exports={emitYaml});
