const importMetaUrl = require('node:url').pathToFileURL(__filename).href, importModule = (url) => import(url);
"use strict";var rt=Object.create;var w=Object.defineProperty;var st=Object.getOwnPropertyDescriptor;var it=Object.getOwnPropertyNames;var lt=Object.getPrototypeOf,at=Object.prototype.hasOwnProperty;var f=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(o){throw e=0,o}},dt=(t,e)=>{for(var o in e)w(t,o,{get:e[o],enumerable:!0})},M=(t,e,o,r)=>{if(e&&typeof e=="object"||typeof e==
"function")for(let n of it(e))!at.call(t,n)&&n!==o&&w(t,n,{get:()=>e[n],enumerable:!(r=st(e,n))||r.enumerable});return t};var g=(t,e,o)=>(o=t!=null?rt(lt(t)):{},M(e||!t||!t.__esModule?w(o,"default",{value:t,enumerable:!0}):o,t)),mt=t=>M(w({},"__esModule",{value:!0}),t);var q=f((bt,N)=>{N.exports=require("../main.js").modules["src/long-lists.ts"]()});var A=f((kt,F)=>{F.exports=require("../main.js").modules["src/lookup.ts"]()});var I=f((vt,G)=>{G.exports=require("../main.js").modules["src/model/stats.ts"]()});var B=f((Et,_)=>{_.exports=require("../main.js").modules["src/extract/support.ts"]()});var D=f((St,z)=>{z.exports=require("../main.js").modules["src/emit/markup.ts"]()});var Z=f((Tt,V)=>{V.exports=require("../main.js").modules["src/emit/picture.ts"]()});var U=f((jt,H)=>{H.exports=require("../main.js").modules["src/emit/text-width.ts"]()});var Lt={};dt(Lt,{emitSvg:()=>yt});module.exports=mt(Lt);var y=g(q(),1),Y=g(A(),1),J=g(I(),1);var C=g(B(),1),K={level:"not-stated",code:"b",symbol:"\xB7",word:"not stated"},P={complete:{level:"complete",code:"c",symbol:"\u2714",word:"complete"},partial:{level:"partial",code:"p",symbol:"\u25D0",
word:"partial"},missing:{level:"missing",code:"m",symbol:"\u2716",word:"missing"},unknown:{level:"unknown",code:"u",symbol:"?",word:"unknown"},"not-applicable":{level:"not-applicable",code:"n",symbol:"\
\u2013",word:"not applicable"}},S=[...C.LEVELS.map(t=>P[t]),K];function R(t){return t===void 0?K:P[t]}var c=g(D(),1),v=g(Z(),1),m=g(U(),1),x=12,E=13.5,b=18,p=20,h=16,L=8,k=320,W=200,Q=({levels:t,unstated:e},{level:o})=>o==="not-stated"?e:t[o],X=t=>S.filter(e=>Q(t,e)>0),ct=t=>X(t).map(e=>`${Q(t,e)} ${e.
word}`).join(", ");function pt({features:t,targets:e}){let o=e.map(r=>` ${r.target.title}: ${ct(r)||"nothing"}.`);return`${t} features by ${e.length} targets.${o.join("")}`}function ut({features:t},e){
let o=0,r=e.map(({code:n,word:s})=>{let i=`<use href="#sm-${n}" x="${o}"/><text x="${o+p+5}" y="14">${s}</text>`;return o+=p+5+(0,m.textWidth)(s,x)+18,i});return t.some(j)&&(r.push(`<text x="${o}" y="\
14"><tspan font-weight="700">Bold</tspan>: mandatory</text>`),o+=(0,m.textWidth)("Bold",E)+(0,m.textWidth)(": mandatory",x)),{width:o,height:p,markup:r.join("")}}var j=({status:t})=>t?.kind==="mandato\
ry",tt=t=>j(t)?E:x;function ft(t,e,o,r){let n=e.targets.map(({id:u},a)=>{let{code:$}=R((0,Y.lookup)(t.support,u)?.level);return`<use href="#sm-${$}" x="${o+a*p}"/>`}),s=(0,c.escapeMarkup)(t.title),i=(0,c.escapeMarkup)(
(0,m.fitText)(t.title,tt(t),k)),l=j(t)?' font-weight="700"':"";return`<g transform="translate(0 ${r})"><title>${s}</title><text x="${o-L}" y="14" text-anchor="end"${l}>${i}</text>${n.join("")}</g>
`}function gt(t,e,o){let r=[],n=o,s="";for(let i of t.features){let l=i.group.join(" \u203A ");if(l!==s&&l!==""){let u=(0,c.escapeMarkup)((0,m.fitText)(l,E,k));r.push(`<text class="s" x="0" y="${n+18}\
" font-weight="700">${u}</text>
`),n+=p+4}else l!==s&&(n+=L);s=l,r.push(ft(i,t,e,n)),n+=p}return{markup:r.join(""),end:n}}var T=(t,e,o)=>Math.min((0,m.textWidth)(t,e),o);function $t(t){let e=(0,J.matrixStats)(t),o=ut(t,X(e)),r=t.features.
flatMap(d=>[T(d.title,tt(d),k),T(d.group.join(" \u203A "),E,k)]),n=(0,y.largest)(r)+L,s=t.targets.map(({title:d})=>d),i=t.title===""?0:b+12,u=i+o.height+14+(0,y.largest)(s.map(d=>T(d,x,W)))+L,a=s.map(
(d,ot)=>{let nt=(0,c.escapeMarkup)((0,m.fitText)(d,x,W));return`<text transform="translate(${n+ot*p+14} ${u-L+3}) rotate(-90)"><title>${(0,c.escapeMarkup)(d)}</title>${nt}</text>`}),$=gt(t,n,u),O=t.title===
""?"":`<text y="${b}" font-size="${b}" font-weight="700">${(0,c.escapeMarkup)(t.title)}</text>`,et=[n+s.length*p,o.width,(0,m.textWidth)(t.title,b*1.1)];return{width:(0,y.largest)(et),height:$.end,words:pt(
e),markup:`${O}<g transform="translate(0 ${i})">${o.markup}</g>
${a.join(`
`)}
${$.markup}`}}function ht(){return S.map(({code:t,level:e})=>{let{fill:o,ink:r,symbol:n,solid:s}=v.INKS[e],i=e==="not-stated"?' stroke="#c3c9d0"':"",l=s===void 0?"":`<path fill="${r}" stroke="none" d=\
"${s}"/>`;return`<g id="sm-${t}"><rect x=".5" y=".5" width="19" height="19" rx="2" fill="${o}"${i}/><g fill="none" stroke="${r}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"><path\
 d="${n}"/>${l}</g></g>
`}).join("")}var xt="text{fill:#1b1f24}.s{fill:#59616b}.page{fill:#fff}@media(prefers-color-scheme:dark){text{fill:#e4e8ec}.s{fill:#a0a9b4}.page{fill:#14171b}}";function yt(t,{background:e}={}){let o=t.
map($t),r=(0,y.largest)(o.map(a=>a.width))+2*h,n=h,s=o.map(({markup:a,height:$})=>{let O=`<g transform="translate(${h} ${n})">${a}</g>
`;return n+=$+2*h,O}),i=o.length===0?2*h:n-h,l=(0,c.escapeMarkup)(t.map(({title:a})=>a||"Feature support matrix").join(", ")||"No matrix");return{text:`<svg xmlns="http://www.w3.org/2000/svg" width="${r}\
" height="${i}" viewBox="0 0 ${r} ${i}" role="img" aria-label="${l}" font-family="${v.FONT}" font-size="${x}">
<title>${l}</title>
<desc>${(0,c.escapeMarkup)(o.map(a=>a.words).join(" "))}</desc>
<style>${xt}</style>
<defs>
${ht()}</defs>
${e==="none"?"":`<rect class="page" width="100%" height="100%"/>
`}${s.join("")}</svg>
`,losses:[]}}0&&(module.exports={emitSvg});
