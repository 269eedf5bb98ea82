const importMetaUrl = require('node:url').pathToFileURL(__filename).href, importModule = (url) => import(url);
"use strict";var ot=Object.create;var w=Object.defineProperty;var nt=Object.getOwnPropertyDescriptor;var rt=Object.getOwnPropertyNames;var st=Object.getPrototypeOf,it=Object.prototype.hasOwnProperty;var g=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(o){throw e=0,o}},lt=(t,e)=>{for(var o in e)w(t,o,{get:e[o],enumerable:!0})},M=(t,e,o,r)=>{if(e&&typeof e=="object"||typeof e==
"function")for(let n of rt(e))!it.call(t,n)&&n!==o&&w(t,n,{get:()=>e[n],enumerable:!(r=nt(e,n))||r.enumerable});return t};var h=(t,e,o)=>(o=t!=null?ot(st(t)):{},M(e||!t||!t.__esModule?w(o,"default",{value:t,enumerable:!0}):o,t)),at=t=>M(w({},"__esModule",{value:!0}),t);var F=g((wt,N)=>{N.exports=require("../main.js").modules["src/model/record.ts"]()});var A=g((Lt,q)=>{q.exports=require("../main.js").modules["src/model/stats.ts"]()});var I=g((bt,G)=>{G.exports=require("../main.js").modules["src/extract/support.ts"]()});var R=g((vt,P)=>{P.exports=require("../main.js").modules["src/emit/markup.ts"]()});var D=g((Et,z)=>{z.exports=require("../main.js").modules["src/emit/picture.ts"]()});var Z=g((Ot,V)=>{V.exports=require("../main.js").modules["src/emit/text-width.ts"]()});var xt={};lt(xt,{emitSvg:()=>$t});module.exports=at(xt);var U=h(F(),1),W=h(A(),1);var _=h(I(),1),B={level:"not-stated",code:"b",symbol:"\xB7",word:"not stated"},C={complete:{level:"complete",code:"c",symbol:"\u2714",word:"complete"},partial:{level:"partial",code:"p",symbol:"\u25D0",
word:"partial"},missing:{level:"missing",code:"m",symbol:"\u2716",word:"missing"},unknown:{level:"unknown",code:"u",symbol:"?",word:"unknown"},"not-applicable":{level:"not-applicable",code:"n",symbol:"\
\u2013",word:"not applicable"}},S=[..._.LEVELS.map(t=>C[t]),B];function K(t){return t===void 0?B:C[t]}var c=h(R(),1),v=h(D(),1),m=h(Z(),1),x=12,E=13.5,L=18,p=20,$=16,y=8,k=320,H=200,Y=({levels:t,unstated:e},{level:o})=>o==="not-stated"?e:t[o],J=t=>S.filter(e=>Y(t,e)>0),dt=t=>J(t).map(e=>`${Y(t,e)} ${e.
word}`).join(", ");function mt({features:t,targets:e}){let o=e.map(r=>` ${r.target.title}: ${dt(r)||"nothing"}.`);return`${t} features by ${e.length} targets.${o.join("")}`}function ct({features:t},e){
let o=0,r=e.map(({code:n,word:s})=>{let i=`<use href="#sm-${n}" x="${o}"/><text x="${o+p+5}" y="14">${s}</text>`;return o+=p+5+(0,m.textWidth)(s,x)+18,i});return t.some(j)&&(r.push(`<text x="${o}" y="\
14"><tspan font-weight="700">Bold</tspan>: mandatory</text>`),o+=(0,m.textWidth)("Bold",E)+(0,m.textWidth)(": mandatory",x)),{width:o,height:p,markup:r.join("")}}var j=({status:t})=>t?.kind==="mandato\
ry",Q=t=>j(t)?E:x;function pt(t,e,o,r){let n=e.targets.map(({id:u},a)=>{let{code:f}=K((0,U.lookup)(t.support,u)?.level);return`<use href="#sm-${f}" x="${o+a*p}"/>`}),s=(0,c.escapeMarkup)(t.title),i=(0,c.escapeMarkup)(
(0,m.fitText)(t.title,Q(t),k)),l=j(t)?' font-weight="700"':"";return`<g transform="translate(0 ${r})"><title>${s}</title><text x="${o-y}" y="14" text-anchor="end"${l}>${i}</text>${n.join("")}</g>
`}function ut(t,e,o){let r=[],n=o,s="";for(let i of t.features){let l=i.group.join(" \u203A ");if(l!==s&&l!==""){let u=(0,c.escapeMarkup)((0,m.fitText)(l,E,k));r.push(`<text class="s" x="0" y="${n+18}\
" font-weight="700">${u}</text>
`),n+=p+4}else l!==s&&(n+=y);s=l,r.push(pt(i,t,e,n)),n+=p}return{markup:r.join(""),end:n}}var b=t=>t.reduce((e,o)=>Math.max(e,o),0),T=(t,e,o)=>Math.min((0,m.textWidth)(t,e),o);function ft(t){let e=(0,W.matrixStats)(
t),o=ct(t,J(e)),r=t.features.flatMap(d=>[T(d.title,Q(d),k),T(d.group.join(" \u203A "),E,k)]),n=b(r)+y,s=t.targets.map(({title:d})=>d),i=t.title===""?0:L+12,u=i+o.height+14+b(s.map(d=>T(d,x,H)))+y,a=s.
map((d,tt)=>{let et=(0,c.escapeMarkup)((0,m.fitText)(d,x,H));return`<text transform="translate(${n+tt*p+14} ${u-y+3}) rotate(-90)"><title>${(0,c.escapeMarkup)(d)}</title>${et}</text>`}),f=ut(t,n,u),O=t.
title===""?"":`<text y="${L}" font-size="${L}" font-weight="700">${(0,c.escapeMarkup)(t.title)}</text>`,X=[n+s.length*p,o.width,(0,m.textWidth)(t.title,L*1.1)];return{width:b(X),height:f.end,words:mt(
e),markup:`${O}<g transform="translate(0 ${i})">${o.markup}</g>
${a.join(`
`)}
${f.markup}`}}function gt(){return S.map(({code:t,level:e})=>{let{fill:o,ink:r,symbol:n,solid:s}=v.INKS[e],i=e==="not-stated"?' stroke="#c3c9d0"':"",l=s===void 0?"":`<path fill="${r}" stroke="none" d=\
"${s}"/>`;return`<g id="sm-${t}"><rect x=".5" y=".5" width="19" height="19" rx="2" fill="${o}"${i}/><g fill="none" stroke="${r}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"><path\
 d="${n}"/>${l}</g></g>
`}).join("")}var ht="text{fill:#1b1f24}.s{fill:#59616b}.page{fill:#fff}@media(prefers-color-scheme:dark){text{fill:#e4e8ec}.s{fill:#a0a9b4}.page{fill:#14171b}}";function $t(t,{background:e}={}){let o=t.
map(ft),r=b(o.map(a=>a.width))+2*$,n=$,s=o.map(({markup:a,height:f})=>{let O=`<g transform="translate(${$} ${n})">${a}</g>
`;return n+=f+2*$,O}),i=o.length===0?2*$:n-$,l=(0,c.escapeMarkup)(t.map(({title:a})=>a||"Feature support matrix").join(", ")||"No matrix");return{text:`<svg xmlns="http://www.w3.org/2000/svg" width="${r}\
" height="${i}" viewBox="0 0 ${r} ${i}" role="img" aria-label="${l}" font-family="${v.FONT}" font-size="${x}">
<title>${l}</title>
<desc>${(0,c.escapeMarkup)(o.map(a=>a.words).join(" "))}</desc>
<style>${ht}</style>
<defs>
${gt()}</defs>
${e==="none"?"":`<rect class="page" width="100%" height="100%"/>
`}${s.join("")}</svg>
`,losses:[]}}0&&(module.exports={emitSvg});
