const importMetaUrl = require('node:url').pathToFileURL(__filename).href, importModule = (url) => import(url);
"use strict";var De=Object.create;var C=Object.defineProperty;var Ue=Object.getOwnPropertyDescriptor;var Ge=Object.getOwnPropertyNames;var We=Object.getPrototypeOf,Ye=Object.prototype.hasOwnProperty;var h=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Je=(e,t)=>{for(var n in t)C(e,n,{get:t[n],enumerable:!0})},W=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of Ge(t))!Ye.call(e,o)&&o!==n&&C(e,o,{get:()=>t[o],enumerable:!(r=Ue(t,o))||r.enumerable});return e};var p=(e,t,n)=>(n=e!=null?De(We(e)):{},W(t||!e||!e.__esModule?C(n,"default",{value:e,enumerable:!0}):n,e)),Ve=e=>W(C({},"__esModule",{value:!0}),e);var b=h((Vt,Y)=>{Y.exports=require("../main.js").modules["src/emit/markup.ts"]()});var V=h((Xt,J)=>{J.exports=require("../main.js").modules["src/counted.ts"]()});var Q=h((Qt,X)=>{X.exports=require("../main.js").modules["src/model/ids.ts"]()});var P=h((tn,ie)=>{ie.exports=require("../main.js").modules["src/extract/claims.ts"]()});var A=h((nn,se)=>{se.exports=require("../main.js").modules["src/extract/text/fold.ts"]()});var k=h((rn,ae)=>{ae.exports=require("../main.js").modules["src/model/record.ts"]()});var B=h((on,le)=>{le.exports=require("../main.js").modules["src/emit/levels.ts"]()});var D=h((pn,fe)=>{fe.exports=require("../main.js").modules["src/group.ts"]()});var he=h((fn,ge)=>{ge.exports=require("../main.js").modules["src/extract/details/fields.ts"]()});var xe=h((gn,be)=>{be.exports=require("../main.js").modules["src/extract/lexicon/history.ts"]()});var Oe=h(($n,Ae)=>{Ae.exports=require("../main.js").modules["src/model/evidence.ts"]()});var Yt={};Je(Yt,{emitHtml:()=>Wt});module.exports=Ve(Yt);var Be=p(b(),1);var F=p(V(),1),v=p(b(),1);var _=p(Q(),1);function Z(e){return e.toLowerCase().split(/[^\p{L}\p{M}\p{N}._]+/u).filter(n=>n!=="").join("-")||"x"}var E=(e,t)=>`${e}--${t}`,T=e=>`${e}--`;function ee(e){let t=new _.IdAllocator;return e.
map(({id:n,features:r,targets:o})=>{let i=e.length>1?t.take(Z(n)):void 0,s=i===void 0?"":`${i}--`,a=l=>{let d=new _.IdAllocator;return l.map(c=>d.take(Z(c.id)))};return{...i!==void 0&&{matrix:i},features:a(
r).map(l=>s+l),targets:a(o)}})}var te=':root{color-scheme:light dark;--page: #fff;--ink: #1b1f24;--soft: #59616b;--line: #dfe3e8;--raised: #f4f6f8;--accent: #0b5cad;--bar: 4rem;--complete: #d5ede3;--on-complete: #00513a;--partial: \
#fdebc2;--on-partial: #654300;--missing: #fadccd;--on-missing: #863000;--unknown: #f1e1ec;--on-unknown: #6e2853}@media screen and (prefers-color-scheme:dark){:root{--page: #14171b;--ink: #e4e8ec;--sof\
t: #a0a9b4;--line: #2d333b;--raised: #1d2228;--accent: #7cb8f2;--complete: #123b2e;--on-complete: #86dfbe;--partial: #41330f;--on-partial: #f4cc6c;--missing: #4a2412;--on-missing: #ffb28c;--unknown: #\
3c2535;--on-unknown: #eab0d3}}.c{--sign: "\u2714\uFE0E";--tint: var(--complete);--tone: var(--on-complete)}.p{--sign: "\u25D0\uFE0E";--tint: var(--partial);--tone: var(--on-partial)}.m{--sign: "\u2716\uFE0E";--tint: var(--missing)\
;--tone: var(--on-missing)}.u{--sign: "?";--tint: var(--unknown);--tone: var(--on-unknown)}.n{--sign: "\u2013";--tint: var(--raised);--tone: var(--soft)}.b{--sign: "\xB7";--tint: var(--page);--tone: var(--sof\
t)}*{box-sizing:border-box}[hidden]{display:none!important}html{scroll-padding-top:calc(var(--bar) + 1rem);-webkit-text-size-adjust:100%}body{margin:0 auto;padding:0 clamp(1rem,3vw,3rem) 4rem;backgrou\
nd:var(--page);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Noto Sans,Liberation Sans,Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-w\
ord}h1,h2,h3,h4{line-height:1.25;text-wrap:balance;overflow-wrap:anywhere}h1{margin:0;font-size:clamp(1.5rem,1.2rem + 1.5vw,2.1rem);letter-spacing:-.015em}h2{margin:3rem 0 1rem;font-size:1.35rem;lette\
r-spacing:-.01em}h3{margin:2.25rem 0 .75rem;font-size:1.1rem}:is(h2,h3,h4) a{color:inherit;text-decoration:none}:is(h2,h3,h4) a:hover{text-decoration:underline}p{margin:0 0 .75rem}a{color:var(--accent\
);text-underline-offset:.15em}code{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,DejaVu Sans Mono,monospace;overflow-wrap:anywhere}small{color:var(--soft);font-size:.85rem;white-space:now\
rap}:focus-visible{outline:2px solid var(--accent);outline-offset:2px}main:focus{outline:0}.read,caption,.matrix td>a>span,.skip:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip\
-path:inset(50%);white-space:nowrap}.skip:focus{position:absolute;z-index:9;top:.5rem;padding:.5rem 1rem;background:var(--page)}.w{overflow-wrap:anywhere}summary{cursor:pointer}summary :is(h2,h3){disp\
lay:inline}.top{padding:2.5rem 0 1.25rem}.top p{margin:.35rem 0 0;color:var(--soft)}nav ul{margin:0 0 1.5rem;padding:0;columns:17rem;list-style:none}nav li{padding:.15rem 0;break-inside:avoid}:is(.leg\
end span,.overview th span,dt[class],span[class],.matrix td>a):before{content:var(--sign)}@supports (content: "x" / ""){:is(.legend span,.overview th span,dt[class],span[class],.matrix td>a):before{co\
ntent:var(--sign) / ""}}:is(.legend span,.overview th span,dt[class],span[class]):before{display:inline-block;min-width:1em;margin-right:.3em;text-align:center}i{font-style:normal}:is(.own,td>a:has(i)\
):before{content:none!important}.toolbar{position:sticky;z-index:5;top:0;margin:0 -.5rem 1rem;padding:.6rem .5rem;background:var(--page);font-size:.875rem}fieldset{min-width:0;margin:0;padding:0;borde\
r:0}.controls,.below,.legend,.more>div,fieldset.field{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem .75rem}.controls{margin-bottom:.6rem}.search{flex:1 1 12rem;max-width:24rem}.toolbar :is(\
input[type=search],select,button,summary),dialog button{min-height:2.125rem;padding:.3rem .65rem;border:1px solid color-mix(in srgb,var(--soft) 55%,var(--page));border-radius:6px;background:var(--page\
);color:inherit;font:inherit}.toolbar input[type=search]{width:100%}.toolbar select{max-width:11rem}.toolbar button:disabled{opacity:.5}.toolbar :is(button:enabled,summary):hover,dialog button:hover{b\
ackground:var(--raised)}.field{color:var(--soft);white-space:nowrap}.toolbar .field select{color:var(--ink)}.menu{position:relative}.menu fieldset{position:absolute;z-index:6;top:calc(100% + .3rem);wi\
dth:max-content;max-width:min(44rem,90vw);max-height:min(26rem,60vh);overflow:auto;padding:.6rem .9rem;columns:12rem;border:1px solid var(--line);border-radius:8px;background:var(--page);box-shadow:0 \
8px 28px #0000002e}.menu label{display:block;padding:.15rem 0;break-inside:avoid}.legend{gap:.4rem}.legend label{display:inline-flex;align-items:center;gap:.4rem;padding:.1rem .65rem;border:1px solid \
transparent;border-radius:1rem;background:var(--tint);color:var(--tone)}.legend .b{border-color:var(--line)}.legend b{font-weight:600}.legend input{margin:0;accent-color:var(--tone)}.legend label:has(\
:checked){border-color:var(--tone)}.legend label:has(:focus-visible){outline:2px solid var(--accent);outline-offset:1px}.legend :focus-visible{outline:0}output{color:var(--soft)}.frame{width:fit-conte\
nt;max-width:100%;max-height:calc(100dvh - var(--bar) - 1.5rem);overflow:auto;border:1px solid var(--line);border-radius:8px}table{border-spacing:0;font-size:.875rem;line-height:1.35}th{font-weight:40\
0;text-align:left}thead th{position:sticky;z-index:2;top:0;padding:.6rem .5rem;border-bottom:1px solid var(--line);background:var(--raised);font-weight:600;vertical-align:bottom}tr>th:first-child{posi\
tion:sticky;z-index:1;left:0;border-right:1px solid var(--line);background:var(--page)}thead tr>th:first-child{z-index:3;background:var(--raised)}.matrix tr>th:first-child{min-width:13rem;max-width:22\
rem;padding:.35rem .75rem}.matrix tbody th>a{color:inherit;text-decoration:none}.matrix tbody th>a:hover{text-decoration:underline}.matrix tbody th,.matrix .s{border-bottom:1px solid var(--line)}.matr\
ix .s{min-width:7rem;max-width:12rem;padding:.35rem .75rem;color:var(--soft)}[data-status=mandatory] .s{color:var(--ink);font-weight:600}.matrix th[data-target]{width:5rem;min-width:3rem;max-width:8re\
m;padding:.6rem .3rem .5rem;font-size:.78rem;text-align:center}.matrix th[data-target].at{box-shadow:inset 0 -3px var(--accent)}.matrix tr.g>*{padding:.9rem .75rem .35rem;border-bottom:1px solid var(-\
-line);background:var(--raised);font-weight:600}.matrix tr.g>th{border-right:0}.matrix tr.g span{color:var(--soft);font-weight:400}.matrix td[id]{position:relative;height:1px;padding:0;border:solid va\
r(--page);border-width:0 0 1px 1px;background:var(--tint)}.matrix td>a{display:flex;flex-direction:column;align-items:center;justify-content:center;min-width:2rem;height:100%;min-height:2rem;padding:.\
2rem .3rem;color:var(--tone);text-decoration:none}.matrix td>a:before{font-size:1rem;line-height:1.2}.matrix td b{max-width:8rem;font-size:.72rem;font-weight:500;line-height:1.25;text-align:center}.ma\
trix td:has(sup)>a{padding-inline:1.2rem}.matrix td:has(sup a+a)>a{padding-inline:1.9rem}.matrix sup{position:absolute;top:0;right:0;font-size:.68rem;line-height:1;white-space:nowrap}.matrix sup a{dis\
play:inline-block;padding:.25rem .15rem;color:var(--tone)}.matrix tbody tr:hover>th{background:var(--raised)}.matrix td>a:hover,.matrix td>a:focus-visible{outline:2px solid var(--accent);outline-offse\
t:-2px}.matrix :is(td,th).at,html:not(.live) .matrix :is(td,th):target{outline:3px solid var(--accent);outline-offset:-3px}.matrix thead th.at{outline:0}.upright thead th[data-target]{width:auto;box-s\
hadow:1px 0 var(--raised);padding:.6rem .25rem;min-width:2.1rem}.upright thead th[data-target] span{display:inline-block;max-height:18rem;overflow:hidden;writing-mode:vertical-rl;transform:rotate(180d\
eg);text-align:left;text-overflow:ellipsis;white-space:nowrap}.overview :is(th,td){padding:.35rem .75rem}.overview :is(thead th+th,td){text-align:right}.overview i{margin-right:.3em}.overview thead th\
{color:var(--tone, inherit);white-space:nowrap}.overview tbody tr+tr>*{border-top:1px solid var(--line)}.overview thead th:last-child{text-align:left}.bar{display:block;width:clamp(8rem,22vw,18rem);he\
ight:.7rem;border-radius:3px}.bar rect{shape-rendering:crispedges;fill:color-mix(in srgb,var(--tone) 60%,var(--tint))}.bar .n,.bar .b{fill:var(--line)}html:not(.live) .matrix td{scroll-margin:12rem 4r\
em 4rem 17rem}.details article{display:grid;grid-template-columns:minmax(11rem,18rem) minmax(0,46rem);column-gap:2.5rem;padding:1.25rem 0;border-top:1px solid var(--line);content-visibility:auto;conta\
in-intrinsic-size:auto 12rem}.details:not(:has(>article:not([hidden]))){display:none}.details article>*{grid-column:2}.details article>:first-child{grid-column:1;grid-row:1 / span 12;margin:0;font-siz\
e:1rem}.details article:target>:first-child{color:var(--accent)}dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.2rem 1rem;margin:0 0 .75rem;font-size:.925rem}dt{grid-column:1;max-\
width:12rem;color:var(--soft);overflow-wrap:anywhere}dd{grid-column:2;margin:0}dt[class]{color:var(--tone)}span:is(.c,.p,.m,.u,.n,.b){color:var(--tone)}.principles{margin:.75rem 0 2rem;grid-template-c\
olumns:minmax(8rem,max-content) minmax(0,46rem);gap:.5rem 2rem}.principles dt{font-weight:600;color:var(--ink)}.principles p{margin:0 0 .25rem}.footnotes{max-width:46rem;padding-left:2rem;font-size:.9\
25rem}.footnotes li{margin-bottom:.6rem}.footnotes li:target{outline:3px solid var(--accent);outline-offset:4px}.footnotes p{margin:0}.back a{margin-right:.75rem;font-size:.85rem}.back a:before{conten\
t:"\u21A9\uFE0E"}@supports (content: "x" / ""){.back a:before{content:"\u21A9\uFE0E" / "back to "}}.notes{max-width:46rem;padding-left:1.2rem}dialog{width:min(32rem,100%);max-width:none;height:100%;max-height:none;margin\
:0 0 0 auto;padding:0;border:0;border-left:1px solid var(--line);background:var(--page);color:inherit;box-shadow:-12px 0 40px #0003}dialog::backdrop{background:#0a0f1440}dialog header{position:sticky;\
top:0;display:flex;gap:1rem;align-items:start;justify-content:space-between;padding:1.25rem 1.5rem .75rem;background:var(--page)}dialog h2{margin:0;font-size:1.2rem}dialog>div{padding:0 1.5rem 2rem}.v\
erdict{font-size:1.05rem}.verdict span{margin-left:.35rem;padding:.15rem .7rem;border-radius:1rem;background:var(--tint)}@media(prefers-reduced-motion:no-preference){dialog[open]{animation:slide .16s \
ease-out}@keyframes slide{0%{transform:translate(2rem);opacity:0}}}dialog>div>button{margin-top:.5rem}@media(min-width:44.01rem){.more:not(:has(h2,h3))>summary{display:none}.toolbar .more,.toolbar .mo\
re>div{display:contents}.toolbar .more::details-content{display:contents}}@media(max-width:44rem){.top{padding:1rem 0 .75rem}.toolbar{position:static}:root{--bar: 0px}.search{flex-basis:100%;max-width\
:none}.matrix tr>th:first-child{min-width:7.5rem;max-width:8.5rem;padding:.3rem .5rem;font-size:.8rem}.controls select{max-width:38vw}.matrix .s{display:none}.upright thead th[data-target] span{max-he\
ight:9rem}.details article,.principles{display:block}.details article>:first-child{margin-bottom:.5rem}.principles dd{margin-bottom:.75rem}}@media(scripting:enabled){.controls[hidden]{display:flex!imp\
ortant;visibility:hidden}.legend input[hidden]{display:inline-block!important}}@media(scripting:enabled)and (max-width:44rem){html:not(.live) .more>:not(summary){display:none!important}}@media print{b\
ody{padding:0;font-size:9pt}.controls,.skip,output,dialog,.legend input{display:none!important}summary{list-style:none}.toolbar,th,tr>th:first-child{position:static!important}.frame{width:auto;max-hei\
ght:none;overflow:visible;border:0}table{font-size:7.5pt}.matrix tr>th:first-child{min-width:16em;max-width:28em;padding:.15rem .4rem}.matrix th[data-target]{width:auto;min-width:0;padding:.3rem .2rem\
;font-size:1em}.matrix .s{min-width:8em;padding:.15rem .4rem}.matrix td[id]>a{min-width:0;min-height:0;padding:.1rem}.matrix td:has(sup)>a{padding-inline:.6rem}.matrix td>a:before{font-size:1.1em}.mat\
rix sup{font-size:.8em}.upright{font-size:5pt}.upright .s,.upright tr>th:first-child{min-width:9em}.upright thead th[data-target]{min-width:0;padding:.2rem 0;box-shadow:none}.upright td>a{padding:0}.u\
pright td b{font-size:.8em;overflow-wrap:anywhere}tr,dd,li{break-inside:avoid}h2,h3,h4{break-after:avoid}.details article{content-visibility:visible;grid-template-columns:10rem minmax(0,1fr);padding:.\
5rem 0}.matrix td,.legend label,.bar,thead th{print-color-adjust:exact;-webkit-print-color-adjust:exact}}',ne="sha256-JzfxRLXdoNjSSrc/KoUQY0o2XcVSSBzebEH04nNeSXw=",re='"use strict";(()=>{function O(e)\
{let t=e?.getAttribute("href")??"";return t.startsWith("#")?document.getElementById(t.slice(1)):null}var x=e=>e.cells[0]?.querySelector("a")??null;function v(e){let t=O(x(e));return t?.tagName==="ARTI\
CLE"?t:null}var oe=e=>({element:e,status:e.dataset.status??"",article:v(e)});function se(e){let t=[...e.tHead?.rows[0]?.cells??[]],n=t.findIndex(r=>r.dataset.target!==void 0),o=e.closest("section")??e\
;return{section:o,element:e,rows:[...e.querySelectorAll("tr[data-status]")].map(oe),overview:o.querySelector("table.overview"),first:n<0?t.length:n,targets:t.flatMap(({dataset:r})=>r.target===void 0?[\
]:[Number(r.target)])}}var N=()=>[...document.querySelectorAll("table.matrix")].map(se),C=e=>[...e.querySelectorAll("sup>a")].flatMap(t=>[...O(t)?.querySelectorAll("p:not(.back)")??[]]);function K(e){\
if(e.text===void 0){let t=e.element.parentElement?.querySelector(".g")??null,n=e.element.querySelectorAll("th,td>a>b"),o=[...e.element.cells].flatMap(C),r=[t,...n,e.article,...o];e.text=r.map(s=>s?.te\
xtContent??"").join(" ").toLowerCase()}return e.text}var L=e=>e.className.charAt(0)+(e.querySelector("span")?.textContent??"");function q(e){return e.senses??=[...e.element.cells].map(L),e.senses}var \
B=e=>e===void 0?"":`${L(e)} ${e.querySelector("b")?.textContent??""}`,h=e=>e.closest("table")?.tHead?.rows[0]?.cells[e.cellIndex]?.textContent??"";function I(e){let t=new FormData(e),n=s=>t.getAll(s).\
map(String).filter(Boolean),o=new Set([...n("compare"),...n("with")]),r=o.size===2;return{words:n("text").join(" ").toLowerCase().split(/\\s+/).filter(Boolean),status:n("status").join(""),senses:new Se\
t(n("sense")),targets:r?o:new Set(n("target")),compare:r}}var S=({words:e,status:t,senses:n,targets:o})=>e.length===0&&t===""&&n.size===0&&o.size===0;function re(e,t,n){if(n.status!==""&&e.status!==n.\
status)return!1;let{cells:o}=e.element,r=n.senses.size>0?q(e):[];return n.senses.size>0&&!t.some(s=>n.senses.has(r[s]??""))||n.compare&&new Set(t.map(s=>B(o[s]))).size<2?!1:n.words.every(s=>K(e).inclu\
des(s))}var le=(e,t,n)=>`[data-table="${e}"] tr>:nth-child(n+${t+1}):nth-child(-n+${n}):not([colspan])`;function ae(e,t,n){let o=[],r=e.first;for(let s of[...n,e.first+e.targets.length])s>r&&o.push(le\
(t,r,s)),r=s+1;return o}function ce(e,t){let o=e.targets.map((l,c)=>({target:String(l),at:e.first+c})).filter(({target:l})=>t.targets.size===0||t.targets.has(l)).map(({at:l})=>l),s=(t.compare?o.length\
===2:o.length>0||t.targets.size===0)?e.rows.filter(l=>re(l,o,t)):[],a=new Set(s);for(let l of e.rows)l.element.hidden=!a.has(l),l.article&&(l.article.hidden=!a.has(l));for(let l of e.element.tBodies)l\
.hidden=!l.querySelector("tr[data-status]:not([hidden])");return e.section.hidden=s.length===0&&e.rows.length>0,{rows:s,columns:o}}function ie(e,{rows:t,columns:n},o){let[r,...s]=e.overview?.rows??[],\
a=[...r?.cells??[]].map(({dataset:l})=>l.sense);for(let[l,c]of s.entries()){let f=e.first+l;if(c.hidden=!n.includes(f),c.hidden)continue;let i=new Map;for(let g of t){let p=q(g)[f]??"";i.set(p,(i.get(\
p)??0)+1)}let m=c.querySelectorAll("rect"),T=0;for(let[g,p]of a.entries()){if(p===void 0)continue;let d=i.get(p)??0;o.set(p,(o.get(p)??0)+d);let u=c.cells[g];u&&(u.textContent=String(d));let b=t.lengt\
h===0?0:d*100/t.length;m[g-1]?.setAttribute("x",String(T)),m[g-1]?.setAttribute("width",String(b)),T+=b}}}function de(e,t,n){if(S(e))return"";let o=e.compare?"differ":"shown";return t===0?`No feature \
of ${n} ${o==="differ"?"differs":"matches"}.`:`${t} of ${n} features ${o}.`}function D(e,t,n){let o=new CSSStyleSheet;document.adoptedStyleSheets=[o];for(let[i,{element:m}]of e.entries())m.dataset.tab\
le=String(i);let r=e.reduce((i,{rows:m})=>i+m.length,0),s=t.querySelector("output"),a=t.querySelector("[data-role=shown]"),l=t.querySelector("button[type=reset]"),c=()=>{let i=I(t),m=e.map(d=>ce(d,i))\
,T=e.flatMap((d,u)=>ae(d,u,m[u]?.columns??[]));o.replaceSync(T.length>0?`${T.join(",")}{display:none}`:"");let g=new Map;for(let[d,u]of e.entries()){let b=m[d];b&&ie(u,b,g)}for(let d of t.querySelecto\
rAll(".legend label")){let u=d.querySelector("b");u&&(u.textContent=String(g.get(d.querySelector("input")?.value??"")??0))}let p=m.reduce((d,{rows:u})=>d+u.length,0);s&&(s.textContent=de(i,p,r)),a&&(a\
.textContent=i.targets.size>0?`${i.targets.size} chosen`:"all"),l&&(l.disabled=S(i)&&!t.querySelector(\'select:has(option:checked:not([value=""]))\')),document.documentElement.classList.toggle("filtered\
",!S(i)),n()},f=0;t.addEventListener("input",()=>{clearTimeout(f),f=setTimeout(c,r>2e3?150:0)}),t.addEventListener("submit",i=>i.preventDefault()),t.addEventListener("reset",()=>setTimeout(c));for(let\
 i of t.querySelectorAll("[hidden]"))i.hidden=!1;return S(I(t))||c(),()=>{t.reset(),c()}}var E=e=>e?.querySelector(\'a[href^="#"]\')??null,A=e=>e.getClientRects().length>0;function z(e,t){let n=e;do n=t\
>0?n.nextElementSibling:n.previousElementSibling;while(n&&!(A(n)&&E(n)));return E(n)}function ue(e,t){let n=[...e.cells].filter(o=>A(o)&&E(o));return E(t?n.at(-1):n[0])}function me(e,t,n,o){let r=n.cl\
osest("tr");if(!r)return null;if(e==="ArrowLeft")return z(n,-1);if(e==="ArrowRight")return z(n,1);let s=o.rows.map(({element:f})=>f).filter(f=>!f.hidden),a=s.indexOf(r);if(e==="ArrowUp")return E(s[a-1\
]?.cells[n.cellIndex]);if(e==="ArrowDown")return E(s[a+1]?.cells[n.cellIndex]);let l=e==="End",c=t?l?s.at(-1):s[0]:r;return(l||e==="Home")&&c?ue(c,l):null}function W(e){let t=new Map,n=(r,s)=>{let a=t\
.get(r);a&&(a.tabIndex=-1),s.tabIndex=0,t.set(r,s)},o=()=>{for(let r of e){let s=t.get(r);if(s&&A(s))continue;let a=r.rows.find(({element:c})=>!c.hidden),l=a&&x(a.element);l&&n(r,l)}};for(let r of e){\
for(let{element:s}of r.rows)x(s)?.setAttribute("tabindex","-1");r.element.addEventListener("focusin",s=>{let a=s.target;a instanceof HTMLAnchorElement&&a.closest("tbody")&&n(r,a)}),r.element.addEventL\
istener("keydown",s=>{let a=s.target instanceof Element?s.target.closest("tbody :is(td,th)"):null;if(!a||s.altKey||s.metaKey)return;let l=me(s.key,s.ctrlKey,a,r);l&&(s.preventDefault(),l.focus())})}re\
turn o(),o}function y(e,t,...n){let o=document.createElement(e);return t!==""&&(o.className=t),o.append(...n),o}var F=e=>[...e].map(t=>t.cloneNode(!0)),j=e=>e.querySelector("span")?.textContent??"",P=\
e=>e.querySelector("b")?.textContent??"";function U(e,t){let n=t.querySelector("i"),o=t.className.charAt(0);return n?y(e,`${o} own`,n.cloneNode(!0),` ${j(t)}`):y(e,o,j(t))}function fe(e){let t=P(e),n=\
y("strong","",h(e));return[y("p","verdict",n," ",U("span",e),t===""?"":` ${t}`),...F(C(e))]}function pe(e){let t=new Map;for(let o of e.querySelectorAll("td[id]")){let r=t.get(L(o))??{name:U("dt",o),t\
argets:[]},s=P(o).replace(/^\\((.*)\\)$/,"$1");r.targets.push(s===""?h(o):`${h(o)} (${s})`),t.set(L(o),r)}let n=[...t.values()].flatMap(({name:o,targets:r})=>[o,y("dd","",r.join(", "))]);return y("dl","\
levels",...n)}function ge(e){let t=y("button","","Copy link");return t.type="button",t.addEventListener("click",async()=>{await navigator.clipboard.writeText(location.href),t.textContent="Copied",e("L\
ink copied.")}),t}function V(e,t){let n=e.querySelector("h2"),o=e.querySelector("div");return e.querySelector("button")?.addEventListener("click",()=>e.close()),e.addEventListener("click",r=>{let s=r.\
target instanceof Element&&r.target.closest(\'a[href^="#"]\');(r.target===e||s)&&e.close()}),r=>{let s=r.closest("tr");if(!s||!n||!o)return;n.textContent=s.cells[0]?.textContent??"";let a=r.tagName==="T\
D"?fe(r):[],l=F([...v(s)?.children??[]].slice(1)),c="clipboard"in navigator?[ge(t)]:[];o.replaceChildren(...a,...l,pe(s),...c),e.open||e.showModal(),e.scrollTop=0}}var R="table.matrix tbody :is(td[id]\
,th[id])",k=N(),w=document.querySelector("form"),G=document.querySelector("dialog"),J=W(k),ye=w?D(k,w,J):J,Q=document.querySelector("[role=status]"),Z=e=>{Q&&(Q.textContent=e)},X=G?V(G,Z):void 0;funct\
ion _(){let e=w&&getComputedStyle(w).position==="sticky"?w.offsetHeight:0;document.documentElement.style.setProperty("--bar",`${e}px`);for(let{element:t}of k){let{style:n}=t.parentElement??t;n.scrollP\
addingTop=`${t.tHead?.offsetHeight??0}px`,n.scrollPaddingLeft=`${t.tHead?.rows[0]?.cells[0]?.offsetWidth??0}px`}}var Y=null;function ee(e){Y?.classList.remove("at"),Y=e,e?.classList.add("at")}function\
 he(){try{return document.getElementById(decodeURIComponent(location.hash.slice(1)))}catch{return null}}function Ee(e){let t=e.closest("tr")?.cells[0]?.textContent??"",n=[...e.querySelector("a")?.quer\
ySelectorAll("span,b")??[]].map(o=>o.textContent);Z(e.tagName==="TD"?`${t}, ${h(e)}: ${n.join(" ")}.`:`${t}.`)}function Te(e){let t=e.closest(".frame"),n=t?.getBoundingClientRect(),o=e.getBoundingClie\
ntRect();n&&(t?.scrollBy(o.x+o.width/2-n.x-n.width/2,o.y+o.height/2-n.y-n.height/2),t?.scrollIntoView({block:"nearest"})),e.querySelector("a")?.focus({preventScroll:!0}),Ee(e)}function te(){let e=he()\
;if(!e)return;e.getClientRects().length===0&&ye();let t=e instanceof HTMLTableCellElement&&e.matches(R)?e:null;ee(t),t?Te(t):e.scrollIntoView()}var $;function ne(e){let t=e.target instanceof Element?e\
.target.closest(R):null;$?.classList.remove("at"),$=t?.tagName==="TD"?t.closest("table")?.tHead?.rows[0]?.cells[t.cellIndex]:void 0,$?.classList.add("at")}document.addEventListener("click",e=>{let t=e\
.target instanceof Element?e.target:null;for(let o of document.querySelectorAll("details.menu[open]"))o.contains(t)||(o.open=!1);let n=t?.closest("sup")?null:t?.closest(R);!n||!X||e.ctrlKey||e.metaKey\
||e.shiftKey||e.altKey||(e.preventDefault(),n.querySelector("a")?.focus({preventScroll:!0}),ee(n),history.replaceState(null,"",`#${n.id}`),X(n))});document.addEventListener("keydown",e=>{let t=e.targe\
t instanceof Element?e.target.closest("details.menu[open]"):null;e.key!=="Escape"||!t||(t.open=!1,t.querySelector("summary")?.focus())});document.addEventListener("mouseover",ne);document.addEventList\
ener("focusin",ne);addEventListener("hashchange",te);addEventListener("resize",_);document.documentElement.classList.add("live");var M=matchMedia("(max-width: 44rem)"),H=(e,t="details.more")=>{for(let\
 n of document.querySelectorAll(t))n.open=e};H(!M.matches);M.addEventListener("change",()=>H(!M.matches));addEventListener("beforeprint",()=>H(!0,"details:not(.menu)"));addEventListener("afterprint",(\
)=>H(!M.matches));_();addEventListener("load",te);})();',oe="sha256-xcA1fpWY8tzH3pyOpkGVp/9J0YM86U+d02LCDwbruWw=";var g=p(b(),1);var Xe=p(P(),1),Qe=p(A(),1),Ze=p(k(),1),et=p(B(),1);function de(e){return e.kind==="choice"?`choice (${e.group})`:e.kind==="condition"?`condition (${e.expression})`:e.kind}var M=(e,t)=>`<dt>${e}</dt><dd>${t}</dd>`;function tt(e){let t=(0,g.safeLink)(e);return t===void 0?(0,g.escapeMarkup)(e):`<a href="${(0,g.escapeMarkup)(t)}">${(0,g.escapeMarkup)(e)}</a>`}var O=({status:e})=>e===
void 0||e.kind==="unspecified"?"":de(e);function nt(e){let{api:t,link:n,commands:r=[],attributes:o={}}=e,i=O(e),s=l=>`<code>${(0,g.escapeMarkup)(l)}</code>`,a=[i===""?"":M("Status",(0,g.escapeMarkup)(
i)),t===void 0?"":M("API",s(t)),n===void 0?"":M("Link",tt(n)),r.length===0?"":M("Commands",r.map(s).join("<br>")),...Object.entries(o).map(([l,d])=>M((0,g.inlineText)(l),(0,g.linkedText)(d)))].join("");
return a===""?"":`<dl class="facts">${a}</dl>`}var K=({api:e,link:t,commands:n,notes:r,attributes:o})=>[e,t,n,r,o].some(i=>i!==void 0);function rt(e,t,n){let r=e.notes===void 0?"":(0,g.paragraphs)(e.notes);
return`<article id="${t}"><${n}><a href="#${T(t)}">${(0,g.inlineText)(e.title)}</a></${n}>${nt(e)}${r}</article>
`}function ce({features:e},t,n){let r="",o="";for(let[i,s]of e.entries()){if(!K(s))continue;let a=s.group.map(g.inlineText).join(" \u203A "),l=a===""?"":`<h${n}>${a}</h${n}>
`;(r===""||a!==o)&&(r+=`${r===""?"":`</div>
`}<div class="details">
${l}`),o=a,r+=rt(s,t.features[i]??"",a===""?`h${n}`:`h${n+1}`)}return r===""?"":`${r}</div>
`}var pe=p(k(),1),z=p(b(),1);var ot=12;function it({cells:e}){return e.slice(0,ot).map(({anchor:n,name:r})=>`<a class="permalink" href="#${n}">${(0,z.escapeMarkup)(r)}</a>`).join(" ")}var me=e=>(e?.notes??[]).map(z.paragraphs);function ue({
features:e,targets:t},n,r){let o=new Map;for(let[l,{title:d,support:c}]of e.entries())for(let[m,u]of t.entries())for(let f of me((0,pe.lookup)(c,u.id))){let x=o.get(f)??{number:o.size+1,cells:[]};o.set(
f,x);let I=E(n.features[l]??"",n.targets[m]??"");x.cells.push({anchor:I,name:`${d}, ${u.title}`})}let i=n.matrix===void 0?"":`${n.matrix}--`,s=({number:l})=>`${i}-note-${l}`,a=[...o].map(([l,d])=>`<li\
 id="${s(d)}">${l}<p class="back">${it(d)}</p></li>
`);return{marks:l=>{let d=me(l).flatMap(c=>{let m=o.get(c);return m?[`<a href="#${s(m)}" aria-label="Note ${m.number}">${m.number}</a>`]:[]});return d.length===0?"":` <sup>${d.join(" ")}</sup>`},list:a.
length===0?"":`<${r}>Footnotes</${r}>
<ol class="footnotes">
${a.join("")}</ol>
`}}var Ee=p(D(),1),H=p(b(),1);var S=p(b(),1),st=12,at=/[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{13,}/gu,lt=/(?<=[_/.:;,=&?@)\]-])(?=[\p{L}\p{N}([])|(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u,dt=20;function ct(e){return e.split(
lt).map(n=>n.length>dt?`<span class="w">${(0,S.inlineText)(n)}</span>`:(0,S.inlineText)(n)).join("<wbr>")}function y(e){if(e.length<=st)return(0,S.inlineText)(e);let t="",n=0;for(let{0:r,index:o}of e.
matchAll(at))t+=(0,S.inlineText)(e.slice(n,o))+ct(r),n=o+r.length;return t+(0,S.inlineText)(e.slice(n))}var $e=p(A(),1),Se=p(D(),1),ke=p(k(),1);var mt=p(he(),1),q=p(xe(),1),pt=p(A(),1);function ye(e){let t={...(0,q.historyIn)(e.level,e.text,e.notes??[])};return Object.entries((0,q.historyOf)(e)).filter(([n,r])=>t[n]!==r)}var j=p(B(),1),N=p(b(),1),R=({symbol:e,word:t})=>e===void 0?`<span>${(0,N.escapeMarkup)(t)}</span>`:`<i aria-hidden="true">${(0,N.escapeMarkup)(e)}</i><span class="own">${(0,N.escapeMarkup)(t)}</span>`,
ve=60,ut=e=>e.length<=ve?e:`${e.slice(0,ve).replace(/\p{Surrogate}$/u,"").trimEnd()}\u2026`,ft=(e,t)=>e===""||e.length>8||/^[:{|]/u.test(e)?t:e,gt=/^(?:(?:the|this) \S{1,20}|it) (?:is|has) (?=\S)/iu;function ht({
level:e,word:t},n){if(typeof n=="string")return n.replaceAll("-"," ");if(n===void 0||(n.level??e)!==e)return t;let{meaning:r}=n;return ut((0,$e.foldSpace)(r).replace(gt,"").replace(/\.$/u,""))||t}function Me(e,t=[]){
let n=new Map(j.LEVEL_LOOKS.map(s=>[s,new Map])),r=(s,a,l)=>{let d=(0,ke.lookup)(a.support,l);return[(0,j.lookOf)(d?.level),t[s]?.meaningOf(a.id,l)??d?.stage]};for(let[s,{features:a,targets:l}]of e.entries())
for(let d of a)for(let{id:c}of l){let[m,u]=r(s,d,c),f=n.get(m);f?.set(u,(f.get(u)??0)+1)}let o=new Map,i=new Map([...n].map(([s,a])=>[s,bt(s,a,o)]));return{counts:o,of:(s,a,l)=>{let[d,c]=r(s,a,l);return i.
get(d)?.get(c)??{key:"",look:d,word:d.word,isForeign:!1}}}}function bt(e,t,n){let r=(0,Se.groupBy)(t.keys(),i=>ht(e,i)),o=[...r].flatMap(([i,s])=>{let a=i!==e.word,[l]=s,d=r.size>1&&a&&ft(typeof l=="o\
bject"?l.symbol:"",i),c={key:e.code+i,look:e,word:i,isForeign:a,...d&&{symbol:d}};return n.set(c,s.reduce((m,u)=>m+(t.get(u)??0),0)),s.map(m=>[m,c])});return new Map(o)}var xt=/\s?(?:\[\^?[^[\]\s]{1,12}\]_?|\((?:\d{1,3}|\p{L}|\*{1,5})\)|[\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079*\u2020\u2021\u00a7\u00b6])$/u,
yt=/\s?(?:\[\^[^[\]\s]{1,12}\]|\[[^[\]\s]{1,12}\]_)$/u,vt=20;function Le(e,t,n=vt){let r=e.replace(t,"");return r===e||n===0?r:Le(r,t,n-1)}var wt=/^(?:[\p{So}\u00d7\u221a]\ufe0f?(?=\s|$|\p{L}|\p{N}|\()|(?:[+?\u2013\u2014-]|:[a-z_]{1,30}:)(?=\s|$))\s?/u,
we=/^(?:\s?[:,;\u2013\u2014]\s?|\s(?=\())/u;function $t({text:e,notes:t},n){if(e===void 0)return"";let o=Le(e,t===void 0?yt:xt).trim().replace(wt,"");if(!o.toLowerCase().startsWith(n.toLowerCase()))return o;
let i=o.slice(n.length);return i===""||we.test(i)?i.replace(we,""):o}function Ce(e,t){let n=ye(e).flatMap(([o,i])=>o==="stage"?[]:[`${o} ${i}`]),r=[$t(e,t),...n].filter(o=>o!=="");return r.length>0?r.
join(", "):void 0}function St(e,t,n){let r=0;return`<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">${e.map(i=>{let s=Math.round((t.get(i)??0)*1e4/n)/100,a=`<rect class="${i.look.code}\
" x="${r}" width="${s}" height="1"/>`;return r=Math.round((r+s)*100)/100,a}).join("")}</svg>`}function Te(e,t,n){let{matrix:r,name:o,sense:i}=e;if(r.features.length===1)return"";let s=r.targets.map(({
id:u})=>(0,Ee.tally)(r.features.map(f=>i(f,u)))),a=t.filter(u=>s.some(f=>f.has(u))),l=a.map(u=>`<th scope="col" class="${u.look.code}" data-sense="${(0,H.escapeMarkup)(u.key)}">${R(u)}</th>`),d=r.targets.
map(({title:u},f)=>{let x=s[f]??new Map,I=a.map(Ke=>`<td>${x.get(Ke)??0}</td>`).join("");return`<tr><th scope="row">${y(u)}</th>${I}<td>${St(a,x,r.features.length)}</td></tr>
`}),c=(0,H.escapeMarkup)(r.targetLabel??"Target"),m=`${(0,H.escapeMarkup)(o)}: support by ${c.toLowerCase()}`;return`<footer><${n}>Support by ${c.toLowerCase()}</${n}>
<div class="frame" role="group" tabindex="0" aria-label="${m}">
<table class="overview"><caption>${m}</caption>
<thead><tr><th scope="col">${c}</th>${l.join("")}<th scope="col">Share</th></tr></thead>
<tbody>
${d.join("")}</tbody></table></div></footer>
`}var Ne=p(k(),1),w=p(b(),1);var ze=p(Oe(),1),L=p(b(),1),U=5;function qe({evidence:e=[]}={}){let t=(0,ze.verdictOf)(e);if(t===void 0)return"";let n=e.filter(({result:l})=>l===t),r=n.slice(0,U).map(({test:l,source:d})=>`${l} (${d}\
)`),o=n.length>U?` and ${n.length-U} more`:"",i=t==="passed"?"tests pass":"test fails",[s]=n.flatMap(({link:l=""})=>(0,L.safeLink)(l)??[]),a=s===void 0?i:`<a href="${(0,L.escapeMarkup)(s)}">${i}</a>`;
return` <small title="${(0,L.escapeMarkup)(`${r.join(", ")}${o}`)}">${a}</small>`}var kt=15,Mt=32;function Lt(e,t){let n=t===void 0?void 0:(0,w.safeLink)(t);return n===void 0?y(e):`<a href="${(0,w.escapeMarkup)(n)}">${y(e)}</a>`}function Ct(e,t,n){let r=e.map(({title:i,link:s},a)=>{
let l=i.length>Mt?` title="${(0,w.escapeMarkup)(i)}"`:"";return`<th scope="col" data-target="${t[a]??a}"><span${l}>${Lt(i,s)}</span></th>`});return`<tr><th scope="col">Feature</th>${n?'<th scope="col"\
 class="s">Status</th>':""}${r.join("")}</tr>`}function Et(e,{look:t,word:n,symbol:r,isForeign:o},i,s){let a=e&&Ce(e,n),l=a===void 0?"":` <b>${y(a)}</b>`,d=o?` impl-${t.level}`:"",c=r===void 0?"":`<i \
aria-hidden="true">${(0,w.escapeMarkup)(r)}</i>`;return`<td class="${t.code}${d}" id="${i}"><a href="#${i}" tabindex="-1">${c}<span>${(0,w.escapeMarkup)(n)}</span>${l}</a>${s}${qe(e)}</td>`}function Tt(e,t,n,r,o){
let{matrix:i,anchors:s,sense:a}=n,l=o?`<td class="s">${y(O(e))}</td>`:"",d=i.targets.map(({id:m},u)=>{let f=(0,Ne.lookup)(e.support,m),x=E(t,s.targets[u]??"");return Et(f,a(e,m),x,r.marks(f))}),c=K(e)?
T(t):t;return`<tr data-status="${e.status?.kind??"unspecified"}"><th scope="row" id="${c}"><a href="#${t}">${y(e.title)}</a></th>${l}${d.join("")}</tr>
`}function At(e,t){let n=e.at(-1);if(n===void 0)return"";let r=e.slice(0,-1).map(i=>`<span>${y(i)} \u203A </span>`),o=t>0?`<td colspan="${t}"></td>`:"";return`<tr class="g"><th scope="rowgroup">${r.join(
"")}${y(n)}</th>${o}</tr>
`}function je(e,t,n){let{matrix:r,anchors:o,numbers:i}=e,s=r.features.some(m=>O(m)!==""),a=r.targets.length+(s?1:0),l="",d;for(let[m,u]of r.features.entries()){let f=JSON.stringify(u.group);f!==d&&(l+=
`${d===void 0?"":`</tbody>
`}<tbody>
${At(u.group,a)}`),d=f,l+=Tt(u,o.features[m]??"",e,t,s)}let c=r.targets.length>=kt?" upright":"";return`<div class="frame" role="group" tabindex="0" aria-label="${n}">
<table class="matrix${c}"><caption>${n}</caption>
<thead>${Ct(r.targets,i,s)}</thead>
${l}${d===void 0?"":`</tbody>
`}</table></div>
`}var Re=p(P(),1),$=p(b(),1);function He(e){let t=new Map;for(let{targets:n}of e)for(let{id:r,title:o}of n)t.has(r)||t.set(r,o);return[...t].map(([n,r])=>({id:n,title:r}))}function Ot(e){let t=new Set(e.map(({targetLabel:r})=>r??
"Target")),[n="Target"]=t;return t.size===1?n:"Target"}var G=(e,t)=>`<option value="${(0,$.escapeMarkup)(e)}">${(0,$.escapeMarkup)(t)}</option>`;function zt(e){let t=new Set(e.flatMap(({features:r})=>r.
map(({status:o})=>o?.kind??"unspecified")));if(t.size<2)return"";let n=Re.STATUS_KINDS.filter(r=>t.has(r)).map(r=>G(r,r));return`<label class="field">Status <select name="status">${G("","any")}${n.join(
"")}</select></label>`}function qt(e,t){if(e.length<2)return"";let n=e.map(({title:i},s)=>G(String(s),i)).join(""),r=e.map(({title:i},s)=>`<label><input type="checkbox" name="target" value="${s}"> ${(0,$.escapeMarkup)(
i)}</label>`),o=(0,$.escapeMarkup)(`one ${t.toLowerCase()}`);return`<details class="menu"><summary>${(0,$.escapeMarkup)(t)}: <span data-role="shown">all</span></summary><fieldset><legend class="read">\
Show only</legend>${r.join("")}</fieldset></details>
<fieldset class="field"><legend class="read">Compare two, feature by feature</legend><label>Compare <select name="compare"><option value="">${o}</option>${n}</select></label> <label>with <select name=\
"with"><option value="">another</option>${n}</select></label></fieldset>`}function Nt(e){return`<fieldset class="legend"><legend class="read">Legend</legend>${[...e].map(([n,r])=>`<label class="${n.look.
code}"><input type="checkbox" name="sense" value="${(0,$.escapeMarkup)(n.key)}" hidden>${R(n)} <b>${r}</b></label>`).join("")}</fieldset>`}function Fe(e,t){let n=[zt(e),qt(He(e),Ot(e))].join(`
`);return`<form class="toolbar" role="search" aria-label="Filter the features">
<div class="controls" hidden><label class="search"><span class="read">Features that contain</span><input type="search" name="text" placeholder="Filter features and notes" autocomplete="off" spellcheck\
="false"></label>
${n.trim()===""?"":`<details class="more" open><summary>More filters</summary><div>${n}</div></details>`}
<button type="reset" disabled>Clear</button></div>
<div class="below">${Nt(t)}<output aria-live="polite"></output></div>
</form>
`}function Ie(e){let t=new Map(He(e).map(({id:n},r)=>[n,r]));return e.map(({targets:n})=>n.map(({id:r})=>t.get(r)??0))}function jt(){return["default-src 'none'",`style-src '${ne}'`,`script-src '${oe}'`,"base-uri 'none'","form-action 'none'","require-trusted-types-for 'script'"].join("; ")}function Rt(e){let[t]=e;return(e.
length===1?t?.title:t?.section[0])||t?.section[0]||t?.title||"Feature support matrix"}var Ht=({features:e,targets:t,targetLabel:n})=>`${(0,F.counted)(e.length,"feature")} by ${(0,F.counted)(t.length,(n??
"target").toLowerCase())}`;function Ft(e,t){return e.length<2?"":`<nav aria-label="Matrices"><details class="more" open><summary>Contents</summary><ul>${e.map((r,o)=>{let i=(0,v.escapeMarkup)(r.title||
r.id);return`<li><a href="#${t[o]?.matrix??""}">${i}</a> <small>${r.features.length} \xD7 ${r.targets.length}</small></li>`}).join("")}</ul></details></nav>
`}var It=600;function _t({principles:e=[]},t){if(e.length===0)return"";let n=e.map(({title:i,text:s})=>`<dt>${(0,v.escapeMarkup)(i)}</dt><dd>${(0,v.paragraphs)(s)}</dd>`);return`<details${e.reduce((i,{
text:s})=>i+s.length,0)>It?"":' class="more" open'}><summary><${t}>Principles</${t}></summary><dl class="principles">${n.join("")}</dl></details>
`}var _e=(e,t)=>JSON.stringify(e)===JSON.stringify(t);function Pt({notes:e=[]},t){if(e.length===0)return"";let n=e.map(r=>`<li>${(0,v.paragraphs)(r)}</li>`);return`<${t}>Notes</${t}><ul class="notes">${n.
join("")}</ul>
`}function Bt(e,t,n,r){let{matrix:o,name:i,anchors:s,level:a}=e,l=_e(o.principles,n?.principles)?"":_t(o,`h${a+1}`),d=_e(o.notes,r?.notes)?"":Pt(o,`h${a+1}`),c=`h${a+1}`,m=(0,v.escapeMarkup)(i),u=s.matrix===
void 0?"":`<h${a} id="${s.matrix}"><a href="#${s.matrix}">${m}</a></h${a}>
`,f=ue(o,s,c),x=ce(o,s,a+2);return`<section>
${u}${l}${je(e,f,m)}
${f.list}${Te(e,t,c)}${x===""?"":`<${c}>Details</${c}>
${x}`}${d}</section>
`}var Kt='<dialog aria-labelledby="-title"><header><h2 id="-title"></h2><button type="button" aria-label="Close">\u2715</button></header><div></div></dialog>';function Pe(e,t){let n=Rt(e),r=ee(e),o=Me(
e,t),i=Ie(e),s=e.length>1,a=e.map((c,m)=>Bt({matrix:c,name:s?c.title||c.id:n,anchors:r[m]??{features:[],targets:[]},numbers:i[m]??[],level:s?2:1,sense:(u,f)=>o.of(m,u,f)},[...o.counts.keys()],e[m-1],e[m+
1])),[l]=e,d=s||l===void 0?(0,F.counted)(e.length,"matrix","matrices"):Ht(l);return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${jt()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="supportmatrix">
<title>${(0,v.escapeMarkup)(n)}</title>
<style>${te}</style>
</head>
<body>
<a class="skip" href="#-main">Skip to the matrix</a>
<header class="top"><h1>${(0,v.escapeMarkup)(n)}</h1><p>${(0,v.escapeMarkup)(d)}</p></header>
${Ft(e,r)}<main id="-main" tabindex="-1">
${Fe(e,o.counts)}${a.join("")}</main>
<p class="read" role="status"></p>
${Kt}
<script>${re}</script>
</body>
</html>
`}function Dt(e){return e.flatMap(({targets:t,features:n})=>[...t,...n].flatMap(({link:r})=>r!==void 0&&(0,Be.safeLink)(r)===void 0?[r]:[]))}var Ut=5e4;function Gt(e){let t=e.reduce((n,{features:r,targets:o})=>n+
r.length*o.length,0);return t<Ut?[]:[`The page has ${t} cells, which takes browsers long to open; as outputs of \`supportmatrix build\`, \`{target}\` or \`{matrix}\` in the file's name makes a page of each.`]}
function Wt(e,{origins:t}={}){let n=Dt(e),r=n.length>1?` and ${n.length-1} more`:"",o=n.length===0?[]:[`The page keeps only http, https, mailto and relative links; left out: \`${n[0]}\`${r}.`];return{
text:Pe(e,t),losses:[...o,...Gt(e)]}}0&&(module.exports={emitHtml});
