const importMetaUrl = require('node:url').pathToFileURL(__filename).href, importModule = (url) => import(url);
"use strict";var Ce=Object.create;var C=Object.defineProperty;var Ee=Object.getOwnPropertyDescriptor;var Ae=Object.getOwnPropertyNames;var Te=Object.getPrototypeOf,ze=Object.prototype.hasOwnProperty;var g=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}},je=(e,t)=>{for(var r in t)C(e,r,{get:t[r],enumerable:!0})},P=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of Ae(t))!ze.call(e,o)&&o!==r&&C(e,o,{get:()=>t[o],enumerable:!(n=Ee(t,o))||n.enumerable});return e};var d=(e,t,r)=>(r=e!=null?Ce(Te(e)):{},P(t||!e||!e.__esModule?C(r,"default",{value:e,enumerable:!0}):r,e)),qe=e=>P(C({},"__esModule",{value:!0}),e);var h=g((bt,F)=>{F.exports=require("../main.js").modules["src/emit/markup.ts"]()});var _=g((xt,D)=>{D.exports=require("../main.js").modules["src/counted.ts"]()});var y=g((vt,B)=>{B.exports=require("../main.js").modules["src/emit/levels.ts"]()});var G=g((wt,K)=>{K.exports=require("../main.js").modules["src/model/ids.ts"]()});var H=g((kt,X)=>{X.exports=require("../main.js").modules["src/model/record.ts"]()});var ee=g((St,Z)=>{Z.exports=require("../main.js").modules["src/extract/details/fields.ts"]()});var re=g((Mt,te)=>{te.exports=require("../main.js").modules["src/extract/lexicon/history.ts"]()});var oe=g((Lt,ne)=>{ne.exports=require("../main.js").modules["src/extract/text/fold.ts"]()});var le=g((Tt,se)=>{se.exports=require("../main.js").modules["src/model/evidence.ts"]()});var xe=g((Dt,be)=>{be.exports=require("../main.js").modules["src/extract/claims.ts"]()});var gt={};je(gt,{emitHtml:()=>ft});module.exports=qe(gt);var Se=d(h(),1);var q=d(_(),1),R=d(y(),1),u=d(h(),1);var N=d(G(),1);function U(e){return e.toLowerCase().split(/[^\p{L}\p{M}\p{N}._]+/u).filter(r=>r!=="").join("-")||"x"}var E=(e,t)=>`${e}--${t}`,A=e=>`${e}--`;function Y(e){let t=new N.IdAllocator;return e.
map(({id:r,features:n,targets:o})=>{let i=e.length>1?t.take(U(r)):void 0,a=i===void 0?"":`${i}--`,s=l=>{let m=new N.IdAllocator;return l.map(p=>m.take(U(p.id)))};return{...i!==void 0&&{matrix:i},features:s(
n).map(l=>a+l),targets:s(o)}})}var W=':root{color-scheme:light dark;--page: #fff;--ink: #1b1f24;--soft: #59616b;--line: #dfe3e8;--raised: #f4f6f8;--accent: #0b5cad;--bar: 4rem;--complete: #d5ede3;--on-complete: #00513a;--partial: #\
fdebc2;--on-partial: #654300;--missing: #fadccd;--on-missing: #863000;--unknown: #f1e1ec;--on-unknown: #6e2853}@media screen and (prefers-color-scheme:dark){:root{--page: #14171b;--ink: #e4e8ec;--soft\
: #a0a9b4;--line: #2d333b;--raised: #1d2228;--accent: #7cb8f2;--complete: #123b2e;--on-complete: #86dfbe;--partial: #41330f;--on-partial: #f4cc6c;--missing: #4a2412;--on-missing: #ffb28c;--unknown: #3\
c2535;--on-unknown: #eab0d3}}.c{--sign: "\u2714\uFE0E";--tint: var(--complete);--tone: var(--on-complete)}.p{--sign: "\u25D0\uFE0E";--tint: var(--partial);--tone: var(--on-partial)}.m{--sign: "\u2716\uFE0E";--tint: var(--missing);\
--tone: var(--on-missing)}.u{--sign: "?";--tint: var(--unknown);--tone: var(--on-unknown)}.n{--sign: "\u2013";--tint: var(--raised);--tone: var(--soft)}.b{--sign: "\xB7";--tint: var(--page);--tone: var(--soft\
)}*{box-sizing:border-box}[hidden]{display:none!important}html{scroll-padding-top:calc(var(--bar) + 1rem);-webkit-text-size-adjust:100%}body{margin:0 auto;padding:0 clamp(1rem,3vw,3rem) 4rem;backgroun\
d:var(--page);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Noto Sans,Liberation Sans,Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-wo\
rd}h1,h2,h3,h4{line-height:1.25;text-wrap:balance;overflow-wrap:anywhere}h1{margin:0;font-size:clamp(1.5rem,1.2rem + 1.5vw,2.1rem);letter-spacing:-.015em}h2{margin:3rem 0 1rem;font-size:1.35rem;letter\
-spacing:-.01em}h3{margin:2.25rem 0 .75rem;font-size:1.1rem}:is(h2,h3,h4) a{color:inherit;text-decoration:none}:is(h2,h3,h4) a:hover{text-decoration:underline}p{margin:0 0 .75rem}a{color:var(--accent)\
;text-underline-offset:.15em}code{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,DejaVu Sans Mono,monospace;overflow-wrap:anywhere}small{color:var(--soft);font-size:.85rem;white-space:nowr\
ap}:focus-visible{outline:2px solid var(--accent);outline-offset:2px}main:focus{outline:0}.read,.matrix td>a>span,.skip:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:ins\
et(50%);white-space:nowrap}.skip:focus{position:absolute;z-index:9;top:.5rem;padding:.5rem 1rem;background:var(--page)}.top{padding:2.5rem 0 1.25rem}.top p{margin:.35rem 0 0;color:var(--soft)}nav ul{m\
argin:0 0 1.5rem;padding:0;columns:17rem;list-style:none}nav li{padding:.15rem 0;break-inside:avoid}.legend span:before,.overview th span:before,dt[class]:before,span[class]:before,.matrix td>a:before\
{content:var(--sign)}@supports (content: "x" / ""){.legend span:before,.overview th span:before,dt[class]:before,span[class]:before,.matrix td>a:before{content:var(--sign) / ""}}.legend span:before,.o\
verview th span:before,dt[class]:before,span[class]:before{display:inline-block;min-width:1em;margin-right:.3em;text-align:center}.toolbar{position:sticky;z-index:5;top:0;margin:0 -.5rem 1rem;padding:\
.6rem .5rem;background:var(--page);font-size:.875rem}fieldset{min-width:0;margin:0;padding:0;border:0}.controls,.below,.legend,fieldset.field{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem .\
75rem}.controls{margin-bottom:.6rem}.search{flex:1 1 12rem;max-width:24rem}.toolbar :is(input[type=search],select,button,summary),dialog button{min-height:2.125rem;padding:.3rem .65rem;border:1px soli\
d color-mix(in srgb,var(--soft) 55%,var(--page));border-radius:6px;background:var(--page);color:inherit;font:inherit}.toolbar input[type=search]{width:100%}.toolbar select{max-width:11rem}.toolbar :is\
(button,summary):hover,dialog button:hover{background:var(--raised)}.field{color:var(--soft);white-space:nowrap}.toolbar .field select{color:var(--ink)}.menu{position:relative}.menu summary{cursor:def\
ault}.menu fieldset{position:absolute;z-index:6;top:calc(100% + .3rem);width:max-content;max-width:min(44rem,90vw);max-height:min(26rem,60vh);overflow:auto;padding:.6rem .9rem;columns:12rem;border:1px\
 solid var(--line);border-radius:8px;background:var(--page);box-shadow:0 8px 28px #0000002e}.menu label{display:block;padding:.15rem 0;break-inside:avoid}.legend{gap:.4rem}.legend label{display:inline\
-flex;align-items:center;gap:.4rem;padding:.1rem .65rem;border:1px solid transparent;border-radius:1rem;background:var(--tint);color:var(--tone)}.legend .b{border-color:var(--line)}.legend b{font-weig\
ht:600}.legend input{margin:0;accent-color:var(--tone)}.legend label:has(:checked){border-color:var(--tone)}.legend label:has(:focus-visible){outline:2px solid var(--accent);outline-offset:1px}.legend\
 :focus-visible{outline:0}output{color:var(--soft)}.frame{width:fit-content;max-width:100%;max-height:calc(100vh - var(--bar) - 1.5rem);overflow:auto;border:1px solid var(--line);border-radius:8px}@su\
pports (height: 1dvh){.frame{max-height:calc(100dvh - var(--bar) - 1.5rem)}}table{border-spacing:0;font-size:.875rem;line-height:1.35}caption{position:absolute;width:1px;height:1px;overflow:hidden;cli\
p-path:inset(50%);white-space:nowrap}th{font-weight:400;text-align:left;overflow-wrap:anywhere}thead th{position:sticky;z-index:2;top:0;padding:.6rem .5rem;border-bottom:1px solid var(--line);backgrou\
nd:var(--raised);font-weight:600;vertical-align:bottom}tr>th:first-child{position:sticky;z-index:1;left:0;border-right:1px solid var(--line);background:var(--page)}thead tr>th:first-child{z-index:3;ba\
ckground:var(--raised)}.matrix tr>th:first-child{min-width:13rem;max-width:22rem;padding:.35rem .75rem}.matrix tbody th>a{color:inherit;text-decoration:none}.matrix tbody th>a:hover{text-decoration:un\
derline}.matrix tbody th,.matrix .s{border-bottom:1px solid var(--line)}.matrix .s{min-width:7rem;max-width:12rem;padding:.35rem .75rem;color:var(--soft);overflow-wrap:anywhere}[data-status=mandatory]\
 .s{color:var(--ink);font-weight:600}.matrix th[data-target]{width:5rem;min-width:3rem;max-width:8rem;padding:.6rem .3rem .5rem;font-size:.78rem;text-align:center;overflow-wrap:break-word}.matrix th[d\
ata-target].at{box-shadow:inset 0 -3px var(--accent)}.matrix tr.g>*{padding:.9rem .75rem .35rem;border-bottom:1px solid var(--line);background:var(--raised);font-weight:600}.matrix tr.g>th{border-righ\
t:0}.matrix tr.g span{color:var(--soft);font-weight:400}.matrix td[id]{height:1px;padding:0;border:solid var(--page);border-width:0 0 1px 1px;background:var(--tint)}.matrix td>a{position:relative;disp\
lay:flex;flex-direction:column;align-items:center;justify-content:center;min-width:2rem;height:100%;min-height:2rem;padding:.2rem .3rem;color:var(--tone);text-decoration:none}.matrix td>a:before{font-\
size:1rem;line-height:1.2}.matrix td b{max-width:8rem;font-size:.72rem;font-weight:500;line-height:1.25;text-align:center;overflow-wrap:break-word}.matrix sup{position:absolute;top:0;right:0;width:.55\
rem;height:.55rem;overflow:hidden;background:currentcolor;clip-path:polygon(0 0,100% 0,100% 100%);color:inherit;font-size:0}.matrix tbody tr:hover>th{background:var(--raised)}.matrix td>a:hover,.matri\
x td>a:focus-visible{outline:2px solid var(--accent);outline-offset:-2px}.matrix :is(td,th).at,html:not(.live) .matrix :is(td,th):target{outline:3px solid var(--accent);outline-offset:-3px}.matrix the\
ad th.at{outline:0}.upright thead th[data-target]{width:auto;box-shadow:1px 0 var(--raised);padding:.6rem .25rem;min-width:2.1rem}.upright thead th[data-target] span{display:inline-block;max-height:18\
rem;overflow:hidden;writing-mode:vertical-rl;transform:rotate(180deg);text-align:left;text-overflow:ellipsis;white-space:nowrap}.overview :is(th,td){padding:.35rem .75rem}.overview :is(thead th+th,td)\
{text-align:right}.overview thead th{color:var(--tone, inherit);white-space:nowrap}.overview tbody tr+tr>*{border-top:1px solid var(--line)}.overview thead th:last-child{text-align:left}.bar{display:b\
lock;width:clamp(8rem,22vw,18rem);height:.7rem;border-radius:3px}.bar rect{shape-rendering:crispedges;fill:color-mix(in srgb,var(--tone) 60%,var(--tint))}.bar .n,.bar .b{fill:var(--line)}html:not(.liv\
e) .matrix td{scroll-margin:12rem 4rem 4rem 17rem}.details article{display:grid;grid-template-columns:minmax(11rem,18rem) minmax(0,46rem);column-gap:2.5rem;padding:1.25rem 0;border-top:1px solid var(-\
-line);content-visibility:auto;contain-intrinsic-size:auto 12rem}.details article>*{grid-column:2}.details article>:first-child{grid-column:1;grid-row:1 / span 12;margin:0;font-size:1rem}.details arti\
cle:target>:first-child{color:var(--accent)}dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.2rem 1rem;margin:0 0 .75rem;font-size:.925rem}dt{grid-column:1;max-width:12rem;color:va\
r(--soft);overflow-wrap:anywhere}dd{grid-column:2;margin:0}dt[class]{color:var(--tone)}span:is(.c,.p,.m,.u,.n,.b){color:var(--tone)}.principles{margin-bottom:2rem;grid-template-columns:minmax(8rem,max\
-content) minmax(0,46rem);gap:.5rem 2rem}.principles dt{font-weight:600;color:var(--ink)}.principles p{margin:0 0 .25rem}.remarks{margin:0 0 .5rem;padding:0;list-style:none;font-size:.925rem}.remarks \
li{margin-bottom:.5rem;padding-left:.9rem;border-left:3px solid var(--line)}.remarks p{margin:.15rem 0 0}.remarks a{margin-right:.35rem}.notes{max-width:46rem;padding-left:1.2rem}dialog{width:min(32re\
m,100%);max-width:none;height:100%;max-height:none;margin:0 0 0 auto;padding:0;border:0;border-left:1px solid var(--line);background:var(--page);color:inherit;box-shadow:-12px 0 40px #0003}dialog::bac\
kdrop{background:#0a0f1440}dialog header{position:sticky;top:0;display:flex;gap:1rem;align-items:start;justify-content:space-between;padding:1.25rem 1.5rem .75rem;background:var(--page)}dialog h2{marg\
in:0;font-size:1.2rem}dialog>div{padding:0 1.5rem 2rem}.verdict{font-size:1.05rem}.verdict span{margin-left:.35rem;padding:.15rem .7rem;border-radius:1rem;background:var(--tint)}@media(prefers-reduced\
-motion:no-preference){dialog[open]{animation:slide .16s ease-out}@keyframes slide{0%{transform:translate(2rem);opacity:0}}}dialog>div>button{margin-top:.5rem}@media(max-width:44rem){.toolbar{position\
:static}:root{--bar: 0px}.search{flex-basis:100%;max-width:none}.matrix tr>th:first-child{min-width:8.5rem;max-width:8.5rem;padding:.3rem .5rem;font-size:.8rem}.controls select{max-width:38vw}.matrix \
.s{min-width:5.5rem;padding:.3rem .5rem;font-size:.75rem}.details article,.principles{display:block}.details article>:first-child{margin-bottom:.5rem}.principles dd{margin-bottom:.75rem}}@media print{\
body{padding:0;font-size:9pt}.controls,.skip,output,dialog,.legend input{display:none!important}.toolbar,th,tr>th:first-child{position:static!important}.frame{width:auto;max-height:none;overflow:visib\
le;border:0}table{font-size:7.5pt}.matrix tr>th:first-child{min-width:16em;max-width:28em;padding:.15rem .4rem}.matrix th[data-target]{width:auto;min-width:0;padding:.3rem .2rem;font-size:1em}.matrix \
.s{min-width:8em;padding:.15rem .4rem}.matrix td>a{min-width:0;min-height:0;padding:.1rem}.matrix td>a:before{font-size:1.1em}.upright{font-size:5pt}.upright .s,.upright tr>th:first-child{min-width:9e\
m}.upright thead th[data-target]{min-width:0;padding:.2rem 0;box-shadow:none}.upright td>a{padding:0}.upright td b{font-size:.8em;overflow-wrap:anywhere}tr,dd,li{break-inside:avoid}h2,h3,h4{break-afte\
r:avoid}.details article{content-visibility:visible;grid-template-columns:10rem minmax(0,1fr);padding:.5rem 0}.matrix td,.legend label,.bar,thead th{print-color-adjust:exact;-webkit-print-color-adjust\
:exact}}',V="sha256-Fkzq7PzgDGNj5HvYDgkgXGn+A4gAE76qbTYvN2Na5Q8=",Q='"use strict";(()=>{function g(e){let t=e?.getAttribute("href")??"";return t.startsWith("#")?document.getElementById(t.slice(1)):nul\
l}var y=e=>e.cells[0]?.querySelector("a")??null;function F(e){return{element:e,status:e.dataset.status??"",article:g(y(e))}}function P(e){let t=[...e.tHead?.rows[0]?.cells??[]],n=t.findIndex(o=>o.data\
set.target!==void 0);return{section:e.closest("section")??e,element:e,rows:[...e.querySelectorAll("tr[data-status]")].map(F),first:n<0?t.length:n,targets:t.flatMap(({dataset:o})=>o.target===void 0?[]:\
[Number(o.target)])}}var H=()=>[...document.querySelectorAll("table.matrix")].map(P);function M(e){if(e.text===void 0){let t=[...e.article?.children??[]].filter(o=>!o.matches(".levels")),n=e.element.p\
arentElement?.querySelector(".g")?.textContent??"";e.text=[n,...t.map(o=>o.textContent)].join(" ").toLowerCase()}return e.text}var T=e=>e?.className.charAt(0)??"",v=e=>`${T(e)} ${e?.querySelector("b")\
?.textContent??""}`;function C(e){let t=new FormData(e),n=l=>t.getAll(l).map(String).filter(Boolean),o=new Set([...n("compare"),...n("with")]),r=o.size===2;return{words:n("text").join(" ").toLowerCase\
().split(/\\s+/).filter(Boolean),status:n("status").join(""),levels:new Set(n("level")),targets:r?o:new Set(n("target")),compare:r}}var b=({words:e,status:t,levels:n,targets:o})=>e.length===0&&t===""&&\
n.size===0&&o.size===0;function j(e,t,n){if(n.status!==""&&e.status!==n.status)return!1;let{cells:o}=e.element;return n.levels.size>0&&!t.some(r=>n.levels.has(T(o[r])))||n.compare&&new Set(t.map(r=>v(\
o[r]))).size<2?!1:n.words.every(r=>M(e).includes(r))}var U=(e,t,n)=>`[data-table="${e}"] tr>:nth-child(n+${t+1}):nth-child(-n+${n}):not([colspan])`;function V(e,t,n){let o=[],r=e.first;for(let l of[..\
.n,e.first+e.targets.length])l>r&&o.push(U(t,r,l)),r=l+1;return o}function G(e,t){let o=e.targets.map((s,a)=>({target:String(s),at:e.first+a})).filter(({target:s})=>t.targets.size===0||t.targets.has(s\
)).map(({at:s})=>s),r=t.compare?o.length===2:o.length>0||t.targets.size===0,l=0;for(let s of e.rows){let a=r&&j(s,o,t);s.element.hidden=!a,s.article&&(s.article.hidden=!a),a&&(l+=1)}for(let s of e.ele\
ment.tBodies)s.hidden=!s.querySelector("tr[data-status]:not([hidden])");return e.section.hidden=l===0&&e.rows.length>0,{shown:l,columns:o}}function J(e,t,n){if(b(e))return"";let o=e.compare?"differ":"\
shown";return t===0?`No feature of ${n} ${o==="differ"?"differs":"matches"}.`:`${t} of ${n} features ${o}.`}function A(e,t,n){let o=new CSSStyleSheet;document.adoptedStyleSheets=[o];for(let[i,{element\
:d}]of e.entries())d.dataset.table=String(i);let r=e.reduce((i,{rows:d})=>i+d.length,0),l=t.querySelector("output"),s=t.querySelector("[data-role=shown]"),a=()=>{let i=C(t),d=e.map(m=>G(m,i)),p=e.flat\
Map((m,h)=>V(m,h,d[h]?.columns??[]));o.replaceSync(p.length>0?`${p.join(",")}{display:none}`:"");let W=d.reduce((m,h)=>m+h.shown,0);l&&(l.textContent=J(i,W,r)),s&&(s.textContent=i.targets.size>0?`${i.\
targets.size} chosen`:"all"),document.documentElement.classList.toggle("filtered",!b(i)),n()},c=0;t.addEventListener("input",()=>{clearTimeout(c),c=setTimeout(a,r>2e3?150:0)}),t.addEventListener("subm\
it",i=>i.preventDefault()),t.addEventListener("reset",()=>setTimeout(a));for(let i of t.querySelectorAll("[hidden]"))i.hidden=!1;return b(C(t))||a(),()=>{t.reset(),a()}}var u=e=>e?.querySelector(\'a[hr\
ef^="#"]\')??null,L=e=>e.getClientRects().length>0;function q(e,t){let n=e;do n=t>0?n.nextElementSibling:n.previousElementSibling;while(n&&!(L(n)&&u(n)));return u(n)}function Q(e,t){let n=[...e.cells].\
filter(o=>L(o)&&u(o));return u(t?n.at(-1):n[0])}function X(e,t,n,o){let r=n.closest("tr");if(!r)return null;if(e==="ArrowLeft")return q(n,-1);if(e==="ArrowRight")return q(n,1);let l=o.rows.map(({eleme\
nt:i})=>i).filter(i=>!i.hidden),s=l.indexOf(r);if(e==="ArrowUp")return u(l[s-1]?.cells[n.cellIndex]);if(e==="ArrowDown")return u(l[s+1]?.cells[n.cellIndex]);let a=e==="End",c=t?a?l.at(-1):l[0]:r;retur\
n(a||e==="Home")&&c?Q(c,a):null}function R(e){let t=new Map,n=(r,l)=>{let s=t.get(r);s&&(s.tabIndex=-1),l.tabIndex=0,t.set(r,l)},o=()=>{for(let r of e){let l=t.get(r);if(l&&L(l))continue;let s=r.rows.\
find(({element:c})=>!c.hidden),a=s&&y(s.element);a&&n(r,a)}};for(let r of e){for(let{element:l}of r.rows)y(l)?.setAttribute("tabindex","-1");r.element.addEventListener("focusin",l=>{let s=l.target;s i\
nstanceof HTMLAnchorElement&&s.closest("tbody")&&n(r,s)}),r.element.addEventListener("keydown",l=>{let s=l.target instanceof Element?l.target.closest("tbody :is(td,th)"):null;if(!s||l.altKey||l.metaKe\
y)return;let a=X(l.key,l.ctrlKey,s,r);a&&(l.preventDefault(),a.focus())})}return o(),o}function E(e,t,...n){let o=document.createElement(e);return t!==""&&(o.className=t),o.append(...n),o}function Y(e\
){return e.closest("table")?.tHead?.rows[0]?.cells[e.cellIndex]?.textContent??""}function Z(e,t){let n=E("span",e.className.charAt(0),e.querySelector("span")?.textContent??""),o=e.querySelector("b")?.\
textContent??"",r=E("p","verdict",E("strong","",Y(e))," ",n,o===""?"":`: ${o}`),l=[...t?.querySelectorAll("p")??[]].map(s=>s.cloneNode(!0));return[r,...l]}function _(){let e=E("button","","Copy link")\
;return e.type="button",e.addEventListener("click",async()=>{await navigator.clipboard.writeText(location.href),e.textContent="Copied"}),e}function k(e){let t=e.querySelector("h2"),n=e.querySelector("\
div");return e.querySelector("button")?.addEventListener("click",()=>e.close()),e.addEventListener("click",r=>{let l=r.target instanceof Element&&r.target.closest(\'a[href^="#"]\');(r.target===e||l)&&e.\
close()}),r=>{let l=g(r.querySelector("a"));if(!l||!t||!n)return;t.textContent=l.firstElementChild?.textContent??"";let s=[...l.querySelectorAll(".remarks>li")],a=s.find(p=>g(p.querySelector("a"))===r\
),c=l.cloneNode(!0);if(!(c instanceof Element))return;c.firstElementChild?.remove(),a&&c.querySelectorAll(".remarks>li")[s.indexOf(a)]?.remove();let i=r.tagName==="TD"?Z(r,a):[],d="clipboard"in naviga\
tor?[_()]:[];n.replaceChildren(...i,...c.childNodes,...d),n.scrollTop=0,e.open||e.showModal()}}var x="table.matrix tbody :is(td[id],th[id])",S=H(),f=document.querySelector("form"),$=document.querySele\
ctor("dialog"),N=R(S),ee=f?A(S,f,N):N,B=$?k($):void 0;function K(){let e=f&&getComputedStyle(f).position==="sticky"?f.offsetHeight:0;document.documentElement.style.setProperty("--bar",`${e}px`);for(le\
t{element:t}of S){let{style:n}=t.parentElement??t;n.scrollPaddingTop=`${t.tHead?.offsetHeight??0}px`,n.scrollPaddingLeft=`${t.tHead?.rows[0]?.cells[0]?.offsetWidth??0}px`}}var I=null;function z(e){I?.\
classList.remove("at"),I=e,e?.classList.add("at")}function te(){try{return document.getElementById(decodeURIComponent(location.hash.slice(1)))}catch{return null}}function ne(e){let t=e.closest(".frame\
"),n=t?.getBoundingClientRect(),o=e.getBoundingClientRect();n&&(t?.scrollBy(o.x+o.width/2-n.x-n.width/2,o.y+o.height/2-n.y-n.height/2),t?.scrollIntoView({block:"nearest"})),e.querySelector("a")?.focus\
({preventScroll:!0})}function D(){let e=te();if(!e)return;e.getClientRects().length===0&&ee();let t=e.matches(x);z(t?e:null),t?ne(e):e.scrollIntoView()}var w;function O(e){let t=e.target instanceof El\
ement?e.target.closest(x):null;w?.classList.remove("at"),w=t?.tagName==="TD"?t.closest("table")?.tHead?.rows[0]?.cells[t.cellIndex]:void 0,w?.classList.add("at")}document.addEventListener("click",e=>{\
let t=e.target instanceof Element?e.target:null;for(let o of document.querySelectorAll("details.menu[open]"))o.contains(t)||(o.open=!1);let n=t?.closest(x);!n||!B||e.ctrlKey||e.metaKey||e.shiftKey||e.\
altKey||(e.preventDefault(),n.querySelector("a")?.focus({preventScroll:!0}),z(n),history.replaceState(null,"",`#${n.id}`),B(n))});document.addEventListener("keydown",e=>{let t=e.target instanceof Elem\
ent?e.target.closest("details.menu[open]"):null;e.key!=="Escape"||!t||(t.open=!1,t.querySelector("summary")?.focus())});document.addEventListener("mouseover",O);document.addEventListener("focusin",O);\
addEventListener("hashchange",D);addEventListener("resize",K);document.documentElement.classList.add("live");K();addEventListener("load",D);})();',J="sha256-zwDiRxH2wx/VGmq5mkCrwGI6fnDaIL69vRBUMubsoGw\
=";var I=d(H(),1),b=d(y(),1),c=d(h(),1);var Re=d(ee(),1),T=d(re(),1),Ne=d(oe(),1);function ie(e){let t={...(0,T.historyIn)(e.level,e.text,e.notes??[])};return Object.entries((0,T.historyOf)(e)).filter(([r,n])=>t[r]!==n)}var He=/\s?(?:\[\^?[^[\]\s]{1,12}\]_?|\((?:\d{1,3}|\p{L}|\*{1,5})\)|[\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079*\u2020\u2021\u00a7\u00b6])$/u,Ie=20;function ae(e,t=Ie){let r=e.replace(He,"");return r===e||t===0?r:ae(r,t-1)}function z(e){
let t=ie(e).map(([n,o])=>n==="stage"?o.replaceAll("-"," "):`${n} ${o}`),r=[Oe(e)??[],t].flat();return r.length>0?r.join(", "):void 0}function Oe({text:e,notes:t}){if(e===void 0||t===void 0)return e;let r=ae(
e).trim();return/[\p{L}\p{N}]/u.test(r)?r:void 0}var de=d(le(),1),v=d(h(),1),j=5,ce=e=>e>j?` and ${e-j} more`:"";function me({evidence:e=[]}={}){let t=(0,de.verdictOf)(e);if(t===void 0)return"";let r=e.filter(({result:i})=>i===t),n=r.slice(0,j).map(
({test:i,source:a})=>`${i} (${a})`);return` <small title="${(0,v.escapeMarkup)(`${n.join(", ")}${ce(r.length)}`)}">${t==="passed"?"tests pass":"test fails"}</small>`}function pe({evidence:e=[]}){return e.
length===0?"":` <small>Tests: ${e.slice(0,j).map(({test:r,result:n,link:o,source:i})=>{let a=o===void 0?void 0:(0,v.safeLink)(o),s=(0,v.inlineText)(r===""?i:r);return`${a===void 0?s:`<a href="${(0,v.escapeMarkup)(
a)}">${s}</a>`} ${n}`}).join(", ")}${ce(e.length)}</small>`}var $=(e,...t)=>`<dt>${e}</dt>${t.map(r=>`<dd>${r}</dd>`).join("")}`;function Pe(e){let t=(0,c.safeLink)(e);return t===void 0?(0,c.escapeMarkup)(e):`<a href="${(0,c.escapeMarkup)(t)}">${(0,c.escapeMarkup)(
e)}</a>`}function Fe(e){let{status:t,api:r,link:n,commands:o=[],attributes:i={}}=e,a=(0,b.statusWords)(t),s=[...a===""?[]:[$("Status",(0,c.escapeMarkup)(a))],...r===void 0?[]:[$("API",`<code>${(0,c.escapeMarkup)(
r)}</code>`)],...n===void 0?[]:[$("Link",Pe(n))],...o.length===0?[]:[$("Commands",...o.map(l=>`<code>${(0,c.escapeMarkup)(l)}</code>`))],...Object.entries(i).map(([l,m])=>$((0,c.inlineText)(l),(0,c.linkedText)(
m)))];return s.length===0?"":`<dl class="facts">${s.join("")}</dl>`}function De(e,t){let r=new Map(b.LEVEL_LOOKS.map(({code:o})=>[o,[]]));for(let{id:o,title:i}of t.targets)r.get((0,b.lookOf)((0,I.lookup)(
e.support,o)?.level).code)?.push((0,c.inlineText)(i));return`<dl class="levels">${b.LEVEL_LOOKS.map(({code:o,word:i})=>{let a=r.get(o)??[];return a.length===0?"":`<dt class="${o}">${i}</dt><dd>${a.join(
", ")}</dd>`}).join("")}</dl>`}function _e(e,t,r,n){let o=t.targets.flatMap(({id:i,title:a},s)=>{let l=(0,I.lookup)(e.support,i);if(l===void 0||!(l.text??l.notes??l.evidence))return[];let{code:m,word:p}=(0,b.lookOf)(
l.level),x=E(r,n[s]??""),L=z(l),Me=L===void 0?"":`: ${(0,c.inlineText)(L)}`,Le=(l.notes??[]).map(c.paragraphs).join("");return`<li><a href="#${x}">${(0,c.inlineText)(a)}</a> <span class="${m}">${p}</s\
pan>${Me}${pe(l)}${Le}</li>`});return o.length===0?"":`<ul class="remarks">${o.join("")}</ul>`}function ue(e,t,r){return e.features.map((o,i)=>{let a=t.features[i]??"",s=o.notes===void 0?"":(0,c.paragraphs)(
o.notes);return`<article id="${a}"><${r}><a href="#${A(a)}">${(0,c.escapeMarkup)(o.title)}</a></${r}>${Fe(o)}${s}${De(o,e)}${_e(o,e,a,t.targets)}</article>
`}).join("")}var w=d(y(),1),O=d(h(),1);function Be(e,t){let r=0;return`<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">${[...e].map(([{code:o},i])=>{if(i===0)return"";let a=Math.
round(i*1e4/t)/100,s=`<rect class="${o}" x="${r}" width="${a}" height="1"/>`;return r=Math.round((r+a)*100)/100,s}).join("")}</svg>`}function fe(e,t){let r=(0,w.countByTarget)(e),n=(0,w.usedLooks)((0,w.addCounts)(
r)),o=n.map(({code:s,word:l})=>`<th scope="col" class="${s}"><span>${l}</span></th>`),i=e.targets.map(({title:s},l)=>{let m=r[l]??new Map,p=n.map(x=>`<td>${m.get(x)??0}</td>`).join("");return`<tr><th \
scope="row">${(0,O.escapeMarkup)(s)}</th>${p}<td>${Be(m,e.features.length)}</td></tr>
`}),a=(0,O.escapeMarkup)(e.targetLabel??"Target");return`<div class="frame" role="group" tabindex="0" aria-label="${t}">
<table class="overview"><caption>${t}</caption>
<thead><tr><th scope="col">${a}</th>${o.join("")}<th scope="col">Share</th></tr></thead>
<tbody>
${i.join("")}</tbody></table></div>
`}var ge=d(H(),1),k=d(y(),1),f=d(h(),1);var Ke=15,Ge=32;function Ue(e,t){let r=t===void 0?void 0:(0,f.safeLink)(t),n=(0,f.escapeMarkup)(e);return r===void 0?n:`<a href="${(0,f.escapeMarkup)(r)}">${n}</a>`}function Ye(e,t,r){let n=e.map(({title:i,
link:a},s)=>{let l=i.length>Ge?` title="${(0,f.escapeMarkup)(i)}"`:"";return`<th scope="col" data-target="${t[s]??s}"><span${l}>${Ue(i,a)}</span></th>`});return`<tr><th scope="col">Feature</th>${r?'<t\
h scope="col" class="s">Status</th>':""}${n.join("")}</tr>`}function We(e,t,r){let{code:n,word:o}=(0,k.lookOf)(e?.level),i=e===void 0?void 0:z(e),a=i===void 0?"":` <b>${(0,f.escapeMarkup)(i)}</b>`,s=e?.
notes===void 0?"":" <sup>with notes</sup>";return`<td class="${n}" id="${t}"><a href="#${r}" tabindex="-1"><span>${o}</span>${a}${s}${me(e)}</a></td>`}function Ve({feature:e,anchor:t},r,n,o){let i=e.status?.
kind??"unspecified",a=o?`<td class="s">${(0,f.escapeMarkup)((0,k.statusWords)(e.status))}</td>`:"",s=r.targets.map(({id:l},m)=>We((0,ge.lookup)(e.support,l),E(t,n[m]??""),t));return`<tr data-status="${i}\
"><th scope="row" id="${A(t)}"><a href="#${t}">${(0,f.escapeMarkup)(e.title)}</a></th>${a}${s.join("")}</tr>
`}function Qe(e){let t=[],r;for(let n of e){let o=JSON.stringify(n.feature.group);o===r?t.at(-1)?.push(n):t.push([n]),r=o}return t}function Je(e,t){let r=e.at(-1);if(r===void 0)return"";let n=e.slice(
0,-1).map(i=>`<span>${(0,f.escapeMarkup)(i)} \u203A </span>`),o=t>0?`<td colspan="${t}"></td>`:"";return`<tr class="g"><th scope="rowgroup">${n.join("")}${(0,f.escapeMarkup)(r)}</th>${o}</tr>
`}var Xe=e=>e.features.some(({status:t})=>(0,k.statusWords)(t)!=="");function he(e,t,r,n){let o=Xe(e),i=e.targets.length+(o?1:0),a=e.features.map((p,x)=>({feature:p,anchor:t.features[x]??""})),s=Qe(a).
map(p=>{let x=p.map(L=>Ve(L,e,t.targets,o));return`<tbody>
${Je(p[0]?.feature.group??[],i)}${x.join("")}</tbody>
`}),l=e.targets.length>=Ke?" upright":"",m=Ye(e.targets,r,o);return`<div class="frame" role="group" tabindex="0" aria-label="${n}">
<table class="matrix${l}"><caption>${n}</caption>
<thead>${m}</thead>
${s.join("")}</table></div>
`}var ve=d(xe(),1),M=d(h(),1);function we(e){let t=new Map;for(let{targets:r}of e)for(let{id:n,title:o}of r)t.has(n)||t.set(n,o);return[...t].map(([r,n])=>({id:r,title:n}))}function Ze(e){let t=new Set(
e.map(({targetLabel:n})=>n??"Target")),[r="Target"]=t;return t.size===1?r:"Target"}var S=(e,t)=>`<option value="${(0,M.escapeMarkup)(e)}">${(0,M.escapeMarkup)(t)}</option>`;function et(e){let t=new Set(
e.flatMap(({features:n})=>n.map(({status:o})=>o?.kind??"unspecified")));if(t.size<2)return"";let r=ve.STATUS_KINDS.filter(n=>t.has(n)).map(n=>S(n,n));return`<label class="field">Status <select name="s\
tatus">${S("","any")}${r.join("")}</select></label>`}function tt(e,t){if(e.length<2)return"";let r=e.map(({title:o},i)=>S(String(i),o)).join(""),n=e.map(({title:o},i)=>`<label><input type="checkbox" n\
ame="target" value="${i}"> ${(0,M.escapeMarkup)(o)}</label>`);return`<details class="menu"><summary>${t}: <span data-role="shown">all</span></summary><fieldset><legend class="read">Show only</legend>${n.
join("")}</fieldset></details>
<fieldset class="field"><legend class="read">Compare two, feature by feature</legend><label>Compare <select name="compare">${S("","\u2013")}${r}</select></label> <label>with <select name="with">${S("",
"\u2013")}${r}</select></label></fieldset>`}function rt(e){return`<fieldset class="legend"><legend class="read">Levels</legend>${[...e].map(([{code:r,level:n,word:o},i])=>i===0?"":`<label class="${r}"\
><input type="checkbox" name="level" value="${r}" hidden data-level="${n}"><span>${o}</span> <b>${i}</b></label>`).join("")}</fieldset>`}function ye(e,t){let r=(0,M.escapeMarkup)(Ze(e));return`<form c\
lass="toolbar" role="search" aria-label="Filter the features">
<div class="controls" hidden><label class="search"><span class="read">Features that contain</span><input type="search" name="text" placeholder="Filter features and notes" autocomplete="off" spellcheck\
="false"></label>
${et(e)}
${tt(we(e),r)}
<button type="reset">Clear</button></div>
<div class="below">${rt(t)}<output aria-live="polite"></output></div>
</form>
`}function $e(e){let t=new Map(we(e).map(({id:r},n)=>[r,n]));return e.map(({targets:r})=>r.map(({id:n})=>t.get(n)??0))}function nt(){return["default-src 'none'",`style-src '${V}'`,`script-src '${J}'`,"base-uri 'none'","form-action 'none'","require-trusted-types-for 'script'"].join("; ")}function ot(e){let[t]=e;return(e.
length===1?t?.title:t?.section[0])||t?.section[0]||t?.title||"Feature support matrix"}var it=({features:e,targets:t,targetLabel:r})=>`${(0,q.counted)(e.length,"feature")} by ${(0,q.counted)(t.length,(r??
"target").toLowerCase())}`;function at(e,t){return e.length<2?"":`<nav aria-label="Matrices"><ul>${e.map((n,o)=>{let i=(0,u.escapeMarkup)(n.title||n.id);return`<li><a href="#${t[o]?.matrix??""}">${i}<\
/a> <small>${n.features.length} \xD7 ${n.targets.length}</small></li>`}).join("")}</ul></nav>
`}function st({principles:e=[]},t){if(e.length===0)return"";let r=e.map(({title:n,text:o})=>`<dt>${(0,u.escapeMarkup)(n)}</dt><dd>${(0,u.paragraphs)(o)}</dd>`);return`<${t}>Principles</${t}><dl class=\
"principles">${r.join("")}</dl>
`}function lt({notes:e=[]},t){if(e.length===0)return"";let r=e.map(n=>`<li>${(0,u.paragraphs)(n)}</li>`);return`<${t}>Notes</${t}><ul class="notes">${r.join("")}</ul>
`}function dt({matrix:e,name:t,anchors:r,numbers:n,level:o}){let i=`h${o+1}`,a=(e.targetLabel??"Target").toLowerCase(),s=(0,u.escapeMarkup)(t),l=(0,u.escapeMarkup)(`${t}: support by ${a}`);return`<sec\
tion>
${r.matrix===void 0?"":`<h${o} id="${r.matrix}"><a href="#${r.matrix}">${s}</a></h${o}>
`}${st(e,i)}${he(e,r,n,s)}
<${i}>Support by ${(0,u.escapeMarkup)(a)}</${i}>
${fe(e,l)}
<${i}>Details</${i}>
<div class="details">
${ue(e,r,`h${o+2}`)}</div>
${lt(e,i)}</section>
`}var ct='<dialog aria-labelledby="-title"><header><h2 id="-title"></h2><button type="button" aria-label="Close">\u2715</button></header><div></div></dialog>';function ke(e){let t=ot(e),r=Y(e),n=(0,R.addCounts)(
e.flatMap(R.countByTarget)),o=$e(e),i=e.length>1,a=e.map((m,p)=>dt({matrix:m,name:i?m.title||m.id:t,anchors:r[p]??{features:[],targets:[]},numbers:o[p]??[],level:i?2:1})),[s]=e,l=i||s===void 0?(0,q.counted)(
e.length,"matrix","matrices"):it(s);return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${nt()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="supportmatrix">
<title>${(0,u.escapeMarkup)(t)}</title>
<style>${W}</style>
</head>
<body>
<a class="skip" href="#-main">Skip to the matrix</a>
<header class="top"><h1>${(0,u.escapeMarkup)(t)}</h1><p>${(0,u.escapeMarkup)(l)}</p></header>
${at(e,r)}<main id="-main" tabindex="-1">
${ye(e,n)}${a.join("")}</main>
${ct}
<script>${Q}</script>
</body>
</html>
`}function mt(e){return e.flatMap(({targets:t,features:r})=>[...t,...r].flatMap(({link:n})=>n!==void 0&&(0,Se.safeLink)(n)===void 0?[n]:[]))}var pt=5e4;function ut(e){let t=e.reduce((r,{features:n,targets:o})=>r+
n.length*o.length,0);return t<pt?[]:[`The page has ${t} cells, which takes browsers long to open; as outputs of \`supportmatrix build\`, \`{target}\` or \`{matrix}\` in the file's name makes a page of each.`]}
function ft(e){let t=mt(e),r=t.length>1?` and ${t.length-1} more`:"",n=t.length===0?[]:[`The page keeps only http, https, mailto and relative links; left out: \`${t[0]}\`${r}.`];return{text:ke(e),losses:[
...n,...ut(e)]}}0&&(module.exports={emitHtml});
