const importMetaUrl = require('node:url').pathToFileURL(__filename).href, importModule = (url) => import(url);
var E=Object.defineProperty;var V=Object.getOwnPropertyDescriptor;var P=Object.getOwnPropertyNames;var z=Object.prototype.hasOwnProperty;var U=(t,e)=>{for(var o in e)E(t,o,{get:e[o],enumerable:!0})},W=(t,e,o,s)=>{if(e&&typeof e=="object"||typeof e=="function")for(let n of P(e))!z.call(t,n)&&n!==o&&E(t,n,{get:()=>e[n],enumerable:!(s=V(e,
n))||s.enumerable});return t};var Z=t=>W(E({},"__esModule",{value:!0}),t);var ot={};U(ot,{emitSvg:()=>R});module.exports=Z(ot);var $=require("../main.js");var w=require("../main.js");var h=require("../main.js");var y=require("../main.js");var j={level:"not-stated",code:"b",symbol:"\xB7",word:"not stated"},A={complete:{level:"complete",code:"c",symbol:"\u2714",word:"complete"},partial:{level:"partial",code:"p",symbol:"\u25D0",word:"part\
ial"},missing:{level:"missing",code:"m",symbol:"\u2716",word:"missing"},unknown:{level:"unknown",code:"u",symbol:"?",word:"unknown"},"not-applicable":{level:"not-applicable",code:"n",symbol:"\u2013",word:"\
not applicable"}},O=[...y.LEVELS$0.map(t=>A[t]),j];function I(t){return t===void 0?j:A[t]}var i=require("../main.js");var u=require("../main.js");var p=require("../main.js");var L=12,v=13.5,S=18,c=20,x=16,k=8,b=320,F=200,G=({levels:t,unstated:e},{level:o})=>o==="not-stated"?e:t[o],K=t=>O.filter(e=>G(t,e)>0),H=t=>K(t).map(e=>`${G(t,e)} ${e.word}`).join(", ");function Y({features:t,
targets:e}){let o=e.map(s=>` ${s.target.title}: ${H(s)||"nothing"}.`);return`${t} features by ${e.length} targets.${o.join("")}`}function q({features:t},e){let o=0,s=e.map(({code:n,word:r})=>{let a=`<\
use href="#sm-${n}" x="${o}"/><text x="${o+c+5}" y="14">${r}</text>`;return o+=c+5+(0,p.textWidth$0)(r,L)+18,a});return t.some(N)&&(s.push(`<text x="${o}" y="14"><tspan font-weight="700">Bold</tspan>:\
 mandatory</text>`),o+=(0,p.textWidth$0)("Bold",v)+(0,p.textWidth$0)(": mandatory",L)),{width:o,height:c,markup:s.join("")}}var N=({status:t})=>t?.kind==="mandatory",_=t=>N(t)?v:L;function J(t,e,o,s){
let n=e.targets.map(({id:f},m)=>{let{code:g}=I((0,w.lookup$0)(t.support,f)?.level);return`<use href="#sm-${g}" x="${o+m*c}"/>`}),r=(0,i.escapeMarkup$0)(t.title),a=(0,i.escapeMarkup$0)((0,p.fitText$0)(
t.title,_(t),b)),l=N(t)?' font-weight="700"':"";return`<g transform="translate(0 ${s})"><title>${r}</title><text x="${o-k}" y="14" text-anchor="end"${l}>${a}</text>${n.join("")}</g>
`}function Q(t,e,o){let s=[],n=o,r="";for(let a of t.features){let l=a.group.join(" \u203A ");if(l!==r&&l!==""){let f=(0,i.escapeMarkup$0)((0,p.fitText$0)(l,v,b));s.push(`<text class="s" x="0" y="${n+
18}" font-weight="700">${f}</text>
`),n+=c+4}else l!==r&&(n+=k);r=l,s.push(J(a,t,e,n)),n+=c}return{markup:s.join(""),end:n}}var M=(t,e,o)=>Math.min((0,p.textWidth$0)(t,e),o);function X(t){let e=(0,h.matrixStats$0)(t),o=q(t,K(e)),s=t.features.
flatMap(d=>[M(d.title,_(d),b),M(d.group.join(" \u203A "),v,b)]),n=(0,$.largest$0)(s)+k,r=t.targets.map(({title:d})=>d),a=t.title===""?0:S+12,f=a+o.height+14+(0,$.largest$0)(r.map(d=>M(d,L,F)))+k,m=r.map(
(d,C)=>{let D=(0,i.escapeMarkup$0)((0,p.fitText$0)(d,L,F));return`<text transform="translate(${n+C*c+14} ${f-k+3}) rotate(-90)"><title>${(0,i.escapeMarkup$0)(d)}</title>${D}</text>`}),g=Q(t,n,f),T=t.title===
""?"":`<text y="${S}" font-size="${S}" font-weight="700">${(0,i.escapeMarkup$0)(t.title)}</text>`,B=[n+r.length*c,o.width,(0,p.textWidth$0)(t.title,S*1.1)];return{width:(0,$.largest$0)(B),height:g.end,
words:Y(e),markup:`${T}<g transform="translate(0 ${a})">${o.markup}</g>
${m.join(`
`)}
${g.markup}`}}function tt(){return O.map(({code:t,level:e})=>{let{fill:o,ink:s,symbol:n,solid:r}=u.INKS$0[e],a=e==="not-stated"?' stroke="#c3c9d0"':"",l=r===void 0?"":`<path fill="${s}" stroke="none" \
d="${r}"/>`;return`<g id="sm-${t}"><rect x=".5" y=".5" width="19" height="19" rx="2" fill="${o}"${a}/><g fill="none" stroke="${s}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"><pa\
th d="${n}"/>${l}</g></g>
`}).join("")}var et="text{fill:#1b1f24}.s{fill:#59616b}.page{fill:#fff}@media(prefers-color-scheme:dark){text{fill:#e4e8ec}.s{fill:#a0a9b4}.page{fill:#14171b}}";function R(t,{background:e}={}){let o=t.
map(X),s=(0,$.largest$0)(o.map(m=>m.width))+2*x,n=x,r=o.map(({markup:m,height:g})=>{let T=`<g transform="translate(${x} ${n})">${m}</g>
`;return n+=g+2*x,T}),a=o.length===0?2*x:n-x,l=(0,i.escapeMarkup$0)(t.map(({title:m})=>m||"Feature support matrix").join(", ")||"No matrix");return{text:`<svg xmlns="http://www.w3.org/2000/svg" width=\
"${s}" height="${a}" viewBox="0 0 ${s} ${a}" role="img" aria-label="${l}" font-family="${u.FONT$0}" font-size="${L}">
<title>${l}</title>
<desc>${(0,i.escapeMarkup$0)(o.map(m=>m.words).join(" "))}</desc>
<style>${et}</style>
<defs>
${tt()}</defs>
${e==="none"?"":`<rect class="page" width="100%" height="100%"/>
`}${r.join("")}</svg>
`,losses:[]}}0&&(module.exports={emitSvg});
