const importMetaUrl = require('node:url').pathToFileURL(__filename).href, importModule = (url) => import(url);
"use strict";var ot=Object.create;var x=Object.defineProperty;var nt=Object.getOwnPropertyDescriptor;var rt=Object.getOwnPropertyNames;var st=Object.getPrototypeOf,lt=Object.prototype.hasOwnProperty;var y=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(o){throw e=0,o}},it=(t,e)=>{for(var o in e)x(t,o,{get:e[o],enumerable:!0})},N=(t,e,o,r)=>{if(e&&typeof e=="object"||typeof e==
"function")for(let n of rt(e))!lt.call(t,n)&&n!==o&&x(t,n,{get:()=>e[n],enumerable:!(r=nt(e,n))||r.enumerable});return t};var g=(t,e,o)=>(o=t!=null?ot(st(t)):{},N(e||!t||!t.__esModule?x(o,"default",{value:t,enumerable:!0}):o,t)),at=t=>N(x({},"__esModule",{value:!0}),t);var O=y((xt,B)=>{B.exports=require("../main.js").modules["src/model/record.ts"]()});var A=y((wt,F)=>{F.exports=require("../main.js").modules["src/extract/support.ts"]()});var V=y((kt,D)=>{D.exports=require("../main.js").modules["src/emit/markup.ts"]()});var H=y((vt,Z)=>{Z.exports=require("../main.js").modules["src/emit/picture.ts"]()});var W=y((Et,U)=>{U.exports=require("../main.js").modules["src/emit/text-width.ts"]()});var yt={};it(yt,{emitSvg:()=>$t});module.exports=at(yt);var J=g(O(),1);var G=g(A(),1),I=g(O(),1),_={level:"not-stated",code:"b",symbol:"\xB7",word:"not stated"},q={complete:{level:"complete",code:"c",symbol:"\u2714",word:"complete"},partial:{level:"partial",code:"p",symbol:"\
\u25D0",word:"partial"},missing:{level:"missing",code:"m",symbol:"\u2716",word:"missing"},unknown:{level:"unknown",code:"u",symbol:"?",word:"unknown"},"not-applicable":{level:"not-applicable",code:"n",
symbol:"\u2013",word:"not applicable"}},T=[...G.LEVELS.map(t=>q[t]),_];function j(t){return t===void 0?_:q[t]}var R=()=>new Map(T.map(t=>[t,0]));function z(t){return t.targets.map(({id:e})=>{let o=R();
for(let{support:r}of t.features){let n=j((0,I.lookup)(r,e)?.level);o.set(n,(o.get(n)??0)+1)}return o})}function K(t){let e=R();for(let o of t)for(let[r,n]of o)e.set(r,(e.get(r)??0)+n);return e}var P=t=>[
...t].filter(([,e])=>e>0).map(([e])=>e);var p=g(V(),1),v=g(H(),1),d=g(W(),1),$=12,E=13.5,w=18,u=20,h=16,L=8,k=320,Y=200,ct=t=>[...t].flatMap(([{word:e},o])=>o>0?[`${o} ${e}`]:[]).join(", ");function dt(t,e){let o=`${t.features.length} featu\
res by ${t.targets.length} targets.`,r=t.targets.map(({title:n},s)=>{let l=e[s];return` ${n}: ${l&&ct(l)||"nothing"}.`});return o+r.join("")}function pt({features:t},e){let o=0,r=e.map(({code:n,word:s})=>{
let l=`<use href="#sm-${n}" x="${o}"/><text x="${o+u+5}" y="14">${s}</text>`;return o+=u+5+(0,d.textWidth)(s,$)+18,l});return t.some(C)&&(r.push(`<text x="${o}" y="14"><tspan font-weight="700">Bold</t\
span>: mandatory</text>`),o+=(0,d.textWidth)("Bold",E)+(0,d.textWidth)(": mandatory",$)),{width:o,height:u,markup:r.join("")}}var C=({status:t})=>t?.kind==="mandatory",Q=t=>C(t)?E:$;function ut(t,e,o,r){
let n=e.targets.map(({id:m},a)=>{let{code:f}=j((0,J.lookup)(t.support,m)?.level);return`<use href="#sm-${f}" x="${o+a*u}"/>`}),s=(0,p.escapeMarkup)(t.title),l=(0,p.escapeMarkup)((0,d.fitText)(t.title,
Q(t),k)),i=C(t)?' font-weight="700"':"";return`<g transform="translate(0 ${r})"><title>${s}</title><text x="${o-L}" y="14" text-anchor="end"${i}>${l}</text>${n.join("")}</g>
`}function mt(t,e,o){let r=[],n=o,s="";for(let l of t.features){let i=l.group.join(" \u203A ");if(i!==s&&i!==""){let m=(0,p.escapeMarkup)((0,d.fitText)(i,E,k));r.push(`<text class="s" x="0" y="${n+18}\
" font-weight="700">${m}</text>
`),n+=u+4}else i!==s&&(n+=L);s=i,r.push(ut(l,t,e,n)),n+=u}return{markup:r.join(""),end:n}}var b=t=>t.reduce((e,o)=>Math.max(e,o),0),S=(t,e,o)=>Math.min((0,d.textWidth)(t,e),o);function ft(t){let e=z(t),
o=pt(t,P(K(e))),r=t.features.flatMap(c=>[S(c.title,Q(c),k),S(c.group.join(" \u203A "),E,k)]),n=b(r)+L,s=t.targets.map(({title:c})=>c),l=t.title===""?0:w+12,m=l+o.height+14+b(s.map(c=>S(c,$,Y)))+L,a=s.
map((c,tt)=>{let et=(0,p.escapeMarkup)((0,d.fitText)(c,$,Y));return`<text transform="translate(${n+tt*u+14} ${m-L+3}) rotate(-90)"><title>${(0,p.escapeMarkup)(c)}</title>${et}</text>`}),f=mt(t,n,m),M=t.
title===""?"":`<text y="${w}" font-size="${w}" font-weight="700">${(0,p.escapeMarkup)(t.title)}</text>`,X=[n+s.length*u,o.width,(0,d.textWidth)(t.title,w*1.1)];return{width:b(X),height:f.end,words:dt(
t,e),markup:`${M}<g transform="translate(0 ${l})">${o.markup}</g>
${a.join(`
`)}
${f.markup}`}}function gt(){return T.map(({code:t,level:e})=>{let{fill:o,ink:r,symbol:n,solid:s}=v.INKS[e],l=e==="not-stated"?' stroke="#c3c9d0"':"",i=s===void 0?"":`<path fill="${r}" stroke="none" d=\
"${s}"/>`;return`<g id="sm-${t}"><rect x=".5" y=".5" width="19" height="19" rx="2" fill="${o}"${l}/><g fill="none" stroke="${r}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"><path\
 d="${n}"/>${i}</g></g>
`}).join("")}var ht="text{fill:#1b1f24}.s{fill:#59616b}.page{fill:#fff}@media(prefers-color-scheme:dark){text{fill:#e4e8ec}.s{fill:#a0a9b4}.page{fill:#14171b}}";function $t(t,{background:e}={}){let o=t.
map(ft),r=b(o.map(a=>a.width))+2*h,n=h,s=o.map(({markup:a,height:f})=>{let M=`<g transform="translate(${h} ${n})">${a}</g>
`;return n+=f+2*h,M}),l=o.length===0?2*h:n-h,i=(0,p.escapeMarkup)(t.map(({title:a})=>a||"Feature support matrix").join(", ")||"No matrix");return{text:`<svg xmlns="http://www.w3.org/2000/svg" width="${r}\
" height="${l}" viewBox="0 0 ${r} ${l}" role="img" aria-label="${i}" font-family="${v.FONT}" font-size="${$}">
<title>${i}</title>
<desc>${(0,p.escapeMarkup)(o.map(a=>a.words).join(" "))}</desc>
<style>${ht}</style>
<defs>
${gt()}</defs>
${e==="none"?"":`<rect class="page" width="100%" height="100%"/>
`}${s.join("")}</svg>
`,losses:[]}}0&&(module.exports={emitSvg});
