const importMetaUrl = require('node:url').pathToFileURL(__filename).href, importModule = (url) => import(url);
"use strict";var Pe=Object.create;var M=Object.defineProperty;var Ke=Object.getOwnPropertyDescriptor;var De=Object.getOwnPropertyNames;var Be=Object.getPrototypeOf,Ue=Object.prototype.hasOwnProperty;var w=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Ve=(e,t)=>{for(var n in t)M(e,n,{get:t[n],enumerable:!0})},B=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of De(t))!Ue.call(e,o)&&o!==n&&M(e,o,{get:()=>t[o],enumerable:!(r=Ke(t,o))||r.enumerable});return e};var f=(e,t,n)=>(n=e!=null?Pe(Be(e)):{},B(t||!e||!e.__esModule?M(n,"default",{value:e,enumerable:!0}):n,e)),We=e=>B(M({},"__esModule",{value:!0}),e);var x=w((Ut,U)=>{U.exports=require("../main.js").modules["src/emit/markup.ts"]()});var W=w((Vt,V)=>{V.exports=require("../main.js").modules["src/counted.ts"]()});var Y=w((Wt,G)=>{G.exports=require("../main.js").modules["src/model/ids.ts"]()});var A=w((Jt,ne)=>{ne.exports=require("../main.js").modules["src/extract/support.ts"]()});var H=w((Qt,re)=>{re.exports=require("../main.js").modules["src/extract/text/fold.ts"]()});var k=w((Zt,oe)=>{oe.exports=require("../main.js").modules["src/model/record.ts"]()});var P=w((ln,fe)=>{fe.exports=require("../main.js").modules["src/group.ts"]()});var he=w((cn,ge)=>{ge.exports=require("../main.js").modules["src/extract/lexicon/history.ts"]()});var Ae=w((hn,Ee)=>{Ee.exports=require("../main.js").modules["src/model/evidence.ts"]()});var Dt={};Ve(Dt,{emitHtml:()=>Kt});module.exports=We(Dt);var Ie=f(x(),1);var j=f(W(),1),v=f(x(),1);var F=f(Y(),1);function J(e){return e.toLowerCase().split(/[^\p{L}\p{M}\p{N}._]+/u).filter(n=>n!=="").join("-")||"x"}var T=(e,t)=>`${e}--${t}`,E=e=>`${e}--`;function Q(e){let t=new F.IdAllocator;return e.
map(({id:n,features:r,targets:o})=>{let a=e.length>1?t.take(J(n)):void 0,i=a===void 0?"":`${a}--`,s=l=>{let d=new F.IdAllocator;return l.map(c=>d.take(J(c.id)))};return{matrix:a,features:s(r).map(l=>i+
l),targets:s(o)}})}var Z=':root{color-scheme:light dark;--page: #fff;--ink: #1b1f24;--soft: #59616b;--line: #dfe3e8;--raised: #f4f6f8;--accent: #0b5cad;--bar: 4rem;--complete: #d5ede3;--on-complete: #00513a;--partial: #\
fdebc2;--on-partial: #654300;--missing: #fadccd;--on-missing: #863000;--unknown: #f1e1ec;--on-unknown: #6e2853}@media screen and (prefers-color-scheme:dark){:root{--page: #14171b;--ink: #e4e8ec;--soft\
: #a0a9b4;--line: #2d333b;--raised: #1d2228;--accent: #7cb8f2;--complete: #123b2e;--on-complete: #86dfbe;--partial: #41330f;--on-partial: #f4cc6c;--missing: #4a2412;--on-missing: #ffb28c;--unknown: #3\
c2535;--on-unknown: #eab0d3}}.c{--sign: "\u2714\uFE0E";--tint: var(--complete);--tone: var(--on-complete)}.p{--sign: "\u25D0\uFE0E";--tint: var(--partial);--tone: var(--on-partial)}.m{--sign: "\u2716\uFE0E";--tint: var(--missing);\
--tone: var(--on-missing)}.u{--sign: "?";--tint: var(--unknown);--tone: var(--on-unknown)}.n{--sign: "\u2013";--tint: var(--raised);--tone: var(--soft)}.b{--sign: "\xB7";--tint: var(--page);--tone: var(--soft\
)}*{box-sizing:border-box}[hidden]{display:none!important}html{scroll-padding-top:calc(var(--bar) + 1rem);-webkit-text-size-adjust:100%}body{margin:0 auto;padding:0 clamp(1rem,3vw,3rem) 4rem;backgroun\
d:var(--page);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Noto Sans,Liberation Sans,Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-wo\
rd}:is(h1,h2,h3,h4){line-height:1.25;overflow-wrap:anywhere}h1{margin:0;font-size:clamp(1.5rem,1.2rem + 1.5vw,2.1rem)}h2{margin:3rem 0 1rem;font-size:1.35rem}h3{margin:2.25rem 0 .75rem;font-size:1.1re\
m}:is(h2,h3,h4) a,.matrix tbody th>a{color:inherit;text-decoration:none}:is(h2,h3,h4) a:hover,.matrix tbody th>a:hover{text-decoration:underline}p{margin:0 0 .75rem}a{color:var(--accent)}code{font:.87\
5em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,DejaVu Sans Mono,monospace;overflow-wrap:anywhere}small{color:var(--soft);font-size:.85rem;white-space:nowrap}:focus-visible{outline:2px solid var(--\
accent);outline-offset:2px}main:focus{outline:0}.read,caption,.matrix td>a>span:not(.said),.skip:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:now\
rap}.skip:focus{position:absolute;z-index:9;top:.5rem;padding:.5rem 1rem;background:var(--page)}.w{overflow-wrap:anywhere}summary{cursor:pointer}summary :is(h2,h3){display:inline}.top{padding:2.5rem 0\
 1.25rem}.top p{margin:.35rem 0 0;color:var(--soft)}nav ul{margin:0 0 1.5rem;padding:0;columns:17rem;list-style:none}nav li{padding:.15rem 0;break-inside:avoid}:is(.legend span,.overview th span,dt[cl\
ass],span[class]:not(.said),.matrix td>a):before{content:var(--sign)}@supports (content: "x" / ""){:is(.legend span,.overview th span,dt[class],span[class]:not(.said),.matrix td>a):before{content:var(\
--sign) / ""}}:is(.legend span,.overview th span,dt[class],span[class]:not(.said)):before{display:inline-block;min-width:1em;margin-right:.3em;text-align:center}i{font-style:normal}:is(.own,td>a:has(i\
)):before{content:none!important}.toolbar{position:sticky;z-index:5;top:0;margin:0 -.5rem 1rem;padding:.6rem .5rem;background:var(--page);font-size:.875rem}fieldset{min-width:0;margin:0;padding:0;bord\
er:0}.controls,.below,.legend,.more>div,fieldset.field{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem .75rem}.controls{margin-bottom:.6rem}.search{flex:1 1 12rem;max-width:24rem}.toolbar :is\
(input[type=search],select,button,summary),dialog button{min-height:2.125rem;padding:.3rem .65rem;border:1px solid color-mix(in srgb,var(--soft) 55%,var(--page));border-radius:6px;background:var(--pag\
e);color:inherit;font:inherit}.toolbar input[type=search]{width:100%}.toolbar select{max-width:11rem}.toolbar button:disabled{opacity:.5}.toolbar :is(button:enabled,summary):hover,dialog button:hover{\
background:var(--raised)}.field{color:var(--soft);white-space:nowrap}.toolbar .field select{color:var(--ink)}.menu{position:relative}.menu fieldset{position:absolute;z-index:6;top:calc(100% + .3rem);w\
idth:max-content;max-width:min(44rem,90vw);max-height:min(26rem,60vh);overflow:auto;padding:.6rem .9rem;columns:12rem;border:1px solid var(--line);border-radius:8px;background:var(--page);box-shadow:0\
 8px 28px #0000002e}.menu label{display:block;padding:.15rem 0;break-inside:avoid}.legend{gap:.4rem}.legend label{display:inline-flex;align-items:center;gap:.4rem;padding:.1rem .65rem;border:1px solid\
 transparent;border-radius:1rem;background:var(--tint);color:var(--tone)}.legend .b{border-color:var(--line)}.legend b{font-weight:600}.legend input{margin:0;accent-color:var(--tone)}.legend label:has\
(:checked){border-color:var(--tone)}.legend label:has(:focus-visible){outline:2px solid var(--accent);outline-offset:1px}.legend :focus-visible{outline:0}output{color:var(--soft)}.frame{width:fit-cont\
ent;max-width:100%;max-height:calc(100dvh - var(--bar) - 1.5rem);overflow:auto;border:1px solid var(--line);border-radius:8px}table{border-spacing:0;font-size:.875rem;line-height:1.35}th{font-weight:4\
00;text-align:left}thead th{position:sticky;z-index:2;top:0;padding:.6rem .5rem;border-bottom:1px solid var(--line);background:var(--raised);font-weight:600;vertical-align:bottom}tr>th:first-child{pos\
ition:sticky;z-index:1;left:0;border-right:1px solid var(--line);background:var(--page)}thead tr>th:first-child{z-index:3;background:var(--raised)}.matrix tr>th:first-child{min-width:13rem;max-width:2\
2rem;padding:.35rem .75rem}.matrix tbody th,.matrix .s{border-bottom:1px solid var(--line)}.matrix .s{min-width:7rem;max-width:12rem;padding:.35rem .75rem;color:var(--soft)}[data-status=mandatory] .s{\
color:var(--ink);font-weight:600}.matrix th[data-target]{width:5rem;min-width:3rem;max-width:8rem;padding:.6rem .3rem .5rem;font-size:.78rem;text-align:center}.matrix tr.g>*{padding:.9rem .75rem .35re\
m;border-bottom:1px solid var(--line);background:var(--raised);font-weight:600}.matrix tr.g>th{border-right:0}.matrix tr.g span{color:var(--soft);font-weight:400}.matrix td[id]{position:relative;heigh\
t:1px;padding:0;border:solid var(--page);border-width:0 0 1px 1px;background:var(--tint)}.matrix td>a{display:flex;flex-direction:column;align-items:center;justify-content:center;min-width:2rem;height\
:100%;min-height:2rem;padding:.2rem .3rem;color:var(--tone);text-decoration:none}.matrix td>a:before{font-size:1rem;line-height:1.2}.matrix td :is(b,.said){max-width:8rem;font-size:.72rem;font-weight:\
500;line-height:1.25;text-align:center}.matrix td:has(sup)>a{padding-inline:1.2rem}.matrix td:has(sup a+a)>a{padding-inline:1.9rem}.matrix td>small{display:block;padding:0 .3rem .2rem;font-size:.7rem;\
color:var(--tone);text-align:center}.matrix td:has(>small)>a{height:auto}.matrix small a{color:inherit}.matrix sup{position:absolute;top:0;right:0;font-size:.68rem;line-height:1;white-space:nowrap}.ma\
trix sup a{display:inline-block;padding:.25rem .15rem;color:var(--tone)}.matrix td>a:hover,.matrix td>a:focus-visible{outline:2px solid var(--accent);outline-offset:-2px}.matrix :is(td,th).at,html:not\
(.live) .matrix :is(td,th):target{outline:3px solid var(--accent);outline-offset:-3px}.upright thead th[data-target]{width:auto;box-shadow:1px 0 var(--raised);padding:.6rem .25rem;min-width:2.1rem}.up\
right thead th[data-target] span{display:inline-block;max-height:18rem;overflow:hidden;writing-mode:vertical-rl;transform:rotate(180deg);text-align:left;text-overflow:ellipsis;white-space:nowrap}.over\
view :is(th,td){padding:.35rem .75rem}.overview :is(thead th+th,td){text-align:right}.overview i{margin-right:.3em}.overview thead th{color:var(--tone, inherit);white-space:nowrap}.overview tbody tr+t\
r>*{border-top:1px solid var(--line)}.overview thead th:last-child{text-align:left}.bar{display:block;width:clamp(8rem,22vw,18rem);height:.7rem;border-radius:3px}.bar rect{shape-rendering:crispedges;f\
ill:color-mix(in srgb,var(--tone) 60%,var(--tint))}.bar .n,.bar .b{fill:var(--line)}html:not(.live) .matrix td{scroll-margin:12rem 4rem 4rem 17rem}.details article{display:grid;grid-template-columns:m\
inmax(11rem,18rem) minmax(0,46rem);column-gap:2.5rem;padding:1.25rem 0;border-top:1px solid var(--line);content-visibility:auto;contain-intrinsic-size:auto 12rem}.details:not(:has(>article:not([hidden\
]))){display:none}.details article>*{grid-column:2}.details article>:first-child{grid-column:1;grid-row:1 / span 12;margin:0;font-size:1rem}.details article:target>:first-child{color:var(--accent)}dl{\
display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.2rem 1rem;margin:0 0 .75rem;font-size:.925rem}dt{grid-column:1;max-width:12rem;color:var(--soft);overflow-wrap:anywhere}dd{grid-column\
:2;margin:0}dt[class],span:is(.c,.p,.m,.u,.n,.b){color:var(--tone)}.principles{margin:.75rem 0 2rem;grid-template-columns:minmax(8rem,max-content) minmax(0,46rem);gap:.5rem 2rem}.principles dt{font-we\
ight:600;color:var(--ink)}.principles p{margin:0 0 .25rem}.footnotes{max-width:46rem;padding-left:2rem;font-size:.925rem}.footnotes li{margin-bottom:.6rem}.footnotes li:target{outline:3px solid var(--\
accent);outline-offset:4px}.footnotes p{margin:0}.back a{margin-right:.75rem;font-size:.85rem}.back a:before{content:"\u21A9\uFE0E"}@supports (content: "x" / ""){.back a:before{content:"\u21A9\uFE0E" / "back to "}}.notes\
{max-width:46rem;padding-left:1.2rem}dialog{width:min(32rem,100%);max-width:none;height:100%;max-height:none;margin:0 0 0 auto;padding:0;border:0;border-left:1px solid var(--line);background:var(--pag\
e);color:inherit;box-shadow:-12px 0 40px #0003}dialog::backdrop{background:#0a0f1440}dialog header{position:sticky;top:0;display:flex;gap:1rem;align-items:start;justify-content:space-between;padding:1\
.25rem 1.5rem .75rem;background:var(--page)}dialog h2{margin:0;font-size:1.2rem}dialog>div{padding:0 1.5rem 2rem}.verdict{font-size:1.05rem}.verdict span{margin-left:.35rem;padding:.15rem .7rem;border\
-radius:1rem;background:var(--tint)}@media(min-width:44.01rem){.more:not(:has(h2,h3))>summary{display:none}.toolbar .more,.toolbar .more>div{display:contents}.toolbar .more::details-content{display:co\
ntents}}@media(max-width:44rem){.top{padding:1rem 0 .75rem}.toolbar{position:static}:root{--bar: 0px}.search{flex-basis:100%;max-width:none}.matrix tr>th:first-child{min-width:7.5rem;max-width:8.5rem;\
padding:.3rem .5rem;font-size:.8rem}.controls select{max-width:38vw}.matrix .s{display:none}.upright thead th[data-target] span{max-height:9rem}.details article,.principles{display:block}.details arti\
cle>:first-child{margin-bottom:.5rem}.principles dd{margin-bottom:.75rem}}@media(scripting:enabled){.controls[hidden]{display:flex!important;visibility:hidden}.legend input[hidden]{display:inline-bloc\
k!important}}@media(scripting:enabled)and (max-width:44rem){html:not(.live) .more>:not(summary){display:none!important}}@media print{body{padding:0;font-size:9pt}.controls,.skip,output,dialog,.legend \
input{display:none!important}summary{list-style:none}.toolbar,th,tr>th:first-child{position:static!important}.frame{width:auto;max-height:none;overflow:visible;border:0}table{font-size:7.5pt}.matrix t\
r>th:first-child{min-width:16em;max-width:28em;padding:.15rem .4rem}.matrix th[data-target]{width:auto;min-width:0;padding:.3rem .2rem;font-size:1em}.matrix .s{min-width:8em;padding:.15rem .4rem}.matr\
ix td[id]>a{min-width:0;min-height:0;padding:.1rem}.matrix td:has(sup)>a{padding-inline:.6rem}.matrix td>a:before{font-size:1.1em}.matrix sup{font-size:.8em}.upright{font-size:5pt}.upright .s,.upright\
 tr>th:first-child{min-width:9em}.upright thead th[data-target]{min-width:0;padding:.2rem 0;box-shadow:none}.upright td>a{padding:0}.upright td b{font-size:.8em;overflow-wrap:anywhere}tr,dd,li{break-i\
nside:avoid}h2,h3,h4{break-after:avoid}.details article{content-visibility:visible;grid-template-columns:10rem minmax(0,1fr);padding:.5rem 0}.matrix td,.legend label,.bar,thead th{print-color-adjust:e\
xact;-webkit-print-color-adjust:exact}}',X="sha256-9tLhegV9Mg9eiZxwvVq5PNsaUU310RiKxH+RKCwxhFw=",ee='"use strict";(()=>{function R(e){let t=e?.getAttribute("href")??"";return t.startsWith("#")?documen\
t.getElementById(t.slice(1)):null}var S=e=>e.cells[0]?.querySelector("a")??null;function v(e){let t=R(S(e));return t?.tagName==="ARTICLE"?t:null}var ee=e=>({element:e,status:e.dataset.status??"",artic\
le:v(e)});function te(e){let t=[...e.tHead?.rows[0]?.cells??[]],n=t.findIndex(r=>r.dataset.target!==void 0),o=e.closest("section")??e;return{section:o,element:e,rows:[...e.querySelectorAll("tr[data-st\
atus]")].map(ee),overview:o.querySelector("table.overview"),first:n<0?t.length:n,targets:t.flatMap(({dataset:r})=>r.target===void 0?[]:[Number(r.target)])}}var O=()=>[...document.querySelectorAll("tab\
le.matrix")].map(te),C=e=>[...e.querySelectorAll("sup>a")].flatMap(t=>[...R(t)?.querySelectorAll("p:not(.back)")??[]]);function k(e){if(e.text===void 0){let t=e.element.parentElement?.querySelector(".\
g")??null,n=e.element.querySelectorAll("th,td>a>b"),o=[...e.element.cells].flatMap(C),r=[t,...n,e.article,...o];e.text=r.map(s=>s?.textContent??"").join(" ").toLowerCase()}return e.text}var L=e=>e.cla\
ssName.charAt(0)+(e.querySelector("span")?.textContent??"");function q(e){return e.senses??=[...e.element.cells].map(L),e.senses}var N=e=>e===void 0?"":`${L(e)} ${e.querySelector("b")?.textContent??""\
}`,h=e=>e.closest("table")?.tHead?.rows[0]?.cells[e.cellIndex]?.textContent??"";function K(e){let t=new FormData(e),n=s=>t.getAll(s).map(String).filter(Boolean),o=new Set([...n("compare"),...n("with")\
]),r=o.size===2;return{words:n("text").join(" ").toLowerCase().split(/\\s+/).filter(Boolean),status:n("status").join(""),senses:new Set(n("sense")),targets:r?o:new Set(n("target")),compare:r}}var M=({w\
ords:e,status:t,senses:n,targets:o})=>e.length===0&&t===""&&n.size===0&&o.size===0;function ne(e,t,n){if(n.status!==""&&e.status!==n.status)return!1;let{cells:o}=e.element,r=n.senses.size>0?q(e):[];re\
turn n.senses.size>0&&!t.some(s=>n.senses.has(r[s]??""))||n.compare&&new Set(t.map(s=>N(o[s]))).size<2?!1:n.words.every(s=>k(e).includes(s))}var oe=(e,t,n)=>`[data-table="${e}"] tr>:nth-child(n+${t+1}\
):nth-child(-n+${n}):not([colspan])`;function se(e,t,n){let o=[],r=e.first;for(let s of[...n,e.first+e.targets.length])s>r&&o.push(oe(t,r,s)),r=s+1;return o}function re(e,t){let o=e.targets.map((l,i)=\
>({target:String(l),at:e.first+i})).filter(({target:l})=>t.targets.size===0||t.targets.has(l)).map(({at:l})=>l),s=(t.compare?o.length===2:o.length>0||t.targets.size===0)?e.rows.filter(l=>ne(l,o,t)):[]\
,a=new Set(s);for(let l of e.rows)l.element.hidden=!a.has(l),l.article&&(l.article.hidden=!a.has(l));for(let l of e.element.tBodies)l.hidden=!l.querySelector("tr[data-status]:not([hidden])");return e.\
section.hidden=s.length===0&&e.rows.length>0,{rows:s,columns:o}}function le(e,{rows:t,columns:n},o){let[r,...s]=e.overview?.rows??[],a=[...r?.cells??[]].map(({dataset:l})=>l.sense);for(let[l,i]of s.en\
tries()){let f=e.first+l;if(i.hidden=!n.includes(f),i.hidden)continue;let c=new Map;for(let g of t){let p=q(g)[f]??"";c.set(p,(c.get(p)??0)+1)}let m=i.querySelectorAll("rect"),E=0;for(let[g,p]of a.ent\
ries()){if(p===void 0)continue;let d=c.get(p)??0;o.set(p,(o.get(p)??0)+d);let u=i.cells[g];u&&(u.textContent=String(d));let b=t.length===0?0:d*100/t.length;m[g-1]?.setAttribute("x",String(E)),m[g-1]?.\
setAttribute("width",String(b)),E+=b}}}function ae(e,t,n){if(M(e))return"";let o=e.compare?"differ":"shown";return t===0?`No feature of ${n} ${o==="differ"?"differs":"matches"}.`:`${t} of ${n} feature\
s ${o}.`}function I(e,t,n){let o=new CSSStyleSheet;document.adoptedStyleSheets=[o];for(let[c,{element:m}]of e.entries())m.dataset.table=String(c);let r=e.reduce((c,{rows:m})=>c+m.length,0),s=t.querySe\
lector("output"),a=t.querySelector("[data-role=shown]"),l=t.querySelector("button[type=reset]"),i=()=>{let c=K(t),m=e.map(d=>re(d,c)),E=e.flatMap((d,u)=>se(d,u,m[u]?.columns??[]));o.replaceSync(E.leng\
th>0?`${E.join(",")}{display:none}`:"");let g=new Map;for(let[d,u]of e.entries()){let b=m[d];b&&le(u,b,g)}for(let d of t.querySelectorAll(".legend label")){let u=d.querySelector("b");u&&(u.textContent\
=String(g.get(d.querySelector("input")?.value??"")??0))}let p=m.reduce((d,{rows:u})=>d+u.length,0);s&&(s.textContent=ae(c,p,r)),a&&(a.textContent=c.targets.size>0?`${c.targets.size} chosen`:"all"),l&&\
(l.disabled=M(c)&&!t.querySelector(\'select:has(option:checked:not([value=""]))\')),document.documentElement.classList.toggle("filtered",!M(c)),n()},f=0;t.addEventListener("input",()=>{clearTimeout(f),f\
=setTimeout(i,r>2e3?150:0)}),t.addEventListener("submit",c=>c.preventDefault()),t.addEventListener("reset",()=>setTimeout(i));for(let c of t.querySelectorAll("[hidden]"))c.hidden=!1;return M(K(t))||i(\
),()=>{t.reset(),i()}}var y=e=>e?.querySelector(\'a[href^="#"]\')??null,A=e=>e.getClientRects().length>0;function B(e,t){let n=e;do n=t>0?n.nextElementSibling:n.previousElementSibling;while(n&&!(A(n)&&y\
(n)));return y(n)}function ce(e,t){let n=[...e.cells].filter(o=>A(o)&&y(o));return y(t?n.at(-1):n[0])}function ie(e,t,n,o){let r=n.closest("tr");if(!r)return null;if(e==="ArrowLeft")return B(n,-1);if(\
e==="ArrowRight")return B(n,1);let s=o.rows.map(({element:f})=>f).filter(f=>!f.hidden),a=s.indexOf(r);if(e==="ArrowUp")return y(s[a-1]?.cells[n.cellIndex]);if(e==="ArrowDown")return y(s[a+1]?.cells[n.\
cellIndex]);let l=e==="End",i=t?l?s.at(-1):s[0]:r;return(l||e==="Home")&&i?ce(i,l):null}function z(e){let t=new Map,n=(r,s)=>{let a=t.get(r);a&&(a.tabIndex=-1),s.tabIndex=0,t.set(r,s)},o=()=>{for(let \
r of e){let s=t.get(r);if(s&&A(s))continue;let a=r.rows.find(({element:i})=>!i.hidden),l=a&&S(a.element);l&&n(r,l)}};for(let r of e){for(let{element:s}of r.rows)S(s)?.setAttribute("tabindex","-1");r.e\
lement.addEventListener("focusin",s=>{let a=s.target;a instanceof HTMLAnchorElement&&a.closest("tbody")&&n(r,a)}),r.element.addEventListener("keydown",s=>{let a=s.target instanceof Element?s.target.cl\
osest("tbody :is(td,th)"):null;if(!a||s.altKey||s.metaKey)return;let l=ie(s.key,s.ctrlKey,a,r);l&&(s.preventDefault(),l.focus())})}return o(),o}function T(e,t,...n){let o=document.createElement(e);ret\
urn t!==""&&(o.className=t),o.append(...n),o}var W=e=>[...e].map(t=>t.cloneNode(!0)),D=e=>e.querySelector("span")?.textContent??"",j=e=>e.querySelector("b")?.textContent??"";function F(e,t){let n=t.qu\
erySelector("i"),o=t.className.charAt(0);return n?T(e,`${o} own`,n.cloneNode(!0),` ${D(t)}`):T(e,o,D(t))}function de(e){let t=j(e),n=T("strong","",h(e));return[T("p","verdict",n," ",F("span",e),t===""\
?"":` ${t}`),...W(C(e))]}function ue(e){let t=new Map;for(let o of e.querySelectorAll("td[id]")){let r=t.get(L(o))??{name:F("dt",o),targets:[]},s=j(o).replace(/^\\((.*)\\)$/,"$1");r.targets.push(s===""?\
h(o):`${h(o)} (${s})`),t.set(L(o),r)}let n=[...t.values()].flatMap(({name:o,targets:r})=>[o,T("dd","",r.join(", "))]);return T("dl","levels",...n)}function P(e){let t=e.querySelector("h2"),n=e.querySe\
lector("div");return e.querySelector("button")?.addEventListener("click",()=>e.close()),e.addEventListener("click",o=>{let r=o.target instanceof Element&&o.target.closest(\'a[href^="#"]\');(o.target===e\
||r)&&e.close()}),o=>{let r=o.closest("tr");if(!r||!t||!n)return;t.textContent=r.cells[0]?.textContent??"";let s=o.tagName==="TD"?de(o):[],a=W([...v(r)?.children??[]].slice(1));n.replaceChildren(...s,\
...a,ue(r)),e.open||e.showModal(),e.scrollTop=0}}var X="table.matrix tbody :is(td[id],th[id])",$=O(),w=document.querySelector("form"),U=document.querySelector("dialog"),V=z($),me=w?I($,w,V):V,G=docume\
nt.querySelector("[role=status]"),fe=e=>{G&&(G.textContent=e)},J=U?P(U):void 0;function Y(){let e=w&&getComputedStyle(w).position==="sticky"?w.offsetHeight:0;document.documentElement.style.setProperty\
("--bar",`${e}px`);for(let{element:t}of $){let{style:n}=t.parentElement??t;n.scrollPaddingTop=`${t.tHead?.offsetHeight??0}px`,n.scrollPaddingLeft=`${t.tHead?.rows[0]?.cells[0]?.offsetWidth??0}px`}}var\
 Q=null;function Z(e){Q?.classList.remove("at"),Q=e,e?.classList.add("at")}function pe(){try{return document.getElementById(decodeURIComponent(location.hash.slice(1)))}catch{return null}}function ge(e\
){let t=e.closest("tr")?.cells[0]?.textContent??"",n=[...e.querySelector("a")?.querySelectorAll("span,b")??[]].map(o=>o.textContent);fe(e.tagName==="TD"?`${t}, ${h(e)}: ${n.join(" ")}.`:`${t}.`)}funct\
ion he(e){let t=e.closest(".frame"),n=t?.getBoundingClientRect(),o=e.getBoundingClientRect();n&&(t?.scrollBy(o.x+o.width/2-n.x-n.width/2,o.y+o.height/2-n.y-n.height/2),t?.scrollIntoView({block:"neares\
t"})),e.querySelector("a")?.focus({preventScroll:!0}),ge(e)}function _(){let e=pe();if(!e)return;e.getClientRects().length===0&&me();let t=e instanceof HTMLTableCellElement&&e.matches(X)?e:null;Z(t),t\
?he(t):e.scrollIntoView()}document.addEventListener("click",e=>{let t=e.target instanceof Element?e.target:null;for(let o of document.querySelectorAll("details.menu[open]"))o.contains(t)||(o.open=!1);\
let n=t?.closest("sup, small")?null:t?.closest(X);!n||!J||e.ctrlKey||e.metaKey||e.shiftKey||e.altKey||(e.preventDefault(),n.querySelector("a")?.focus({preventScroll:!0}),Z(n),history.replaceState(null\
,"",`#${n.id}`),J(n))});document.addEventListener("keydown",e=>{let t=e.target instanceof Element?e.target.closest("details.menu[open]"):null;e.key!=="Escape"||!t||(t.open=!1,t.querySelector("summary"\
)?.focus())});addEventListener("hashchange",_);addEventListener("resize",Y);document.documentElement.classList.add("live");var x=matchMedia("(max-width: 44rem)"),H=(e,t="details.more")=>{for(let n of \
document.querySelectorAll(t))n.open=e};H(!x.matches);x.addEventListener("change",()=>H(!x.matches));addEventListener("beforeprint",()=>H(!0,"details:not(.menu)"));addEventListener("afterprint",()=>H(!\
x.matches));Y();addEventListener("load",_);})();',te="sha256-WQ/QJB9LuqyfE/UIOuiTL07+wi8nTaM9ZFQIRY8aigI=";var g=f(x(),1);var Ge=f(A(),1),Ye=f(H(),1),Je=f(k(),1);var ie=f(A(),1),ae={level:"not-stated",code:"b",symbol:"\xB7",word:"not stated"},se={complete:{level:"complete",code:"c",symbol:"\u2714",word:"complete"},partial:{level:"partial",code:"p",symbol:"\u25D0",
word:"partial"},missing:{level:"missing",code:"m",symbol:"\u2716",word:"missing"},unknown:{level:"unknown",code:"u",symbol:"?",word:"unknown"},"not-applicable":{level:"not-applicable",code:"n",symbol:"\
\u2013",word:"not applicable"}},le=[...ie.LEVELS.map(e=>se[e]),ae];function I(e){return e===void 0?ae:se[e]}function de(e){return e.kind==="choice"?`choice (${e.group})`:e.kind==="condition"?`condition (${e.expression})`:e.kind}var L=(e,t)=>`<dt>${e}</dt><dd>${t}</dd>`;function Qe(e){let t=(0,g.safeLink)(e);return t===void 0?(0,g.escapeMarkup)(e):`<a href="${(0,g.escapeMarkup)(t)}">${(0,g.escapeMarkup)(e)}</a>`}var C=({status:e})=>e===
void 0||e.kind==="unspecified"?"":de(e);function Ze(e){let{api:t,link:n,commands:r=[],attributes:o={}}=e,a=C(e),i=l=>`<code>${(0,g.escapeMarkup)(l)}</code>`,s=[a===""?"":L("Status",(0,g.escapeMarkup)(
a)),t===void 0?"":L("API",i(t)),n===void 0?"":L("Link",Qe(n)),r.length===0?"":L("Commands",r.map(i).join("<br>")),...Object.entries(o).map(([l,d])=>L((0,g.inlineText)(l),(0,g.linkedText)(d)))].join("");
return s===""?"":`<dl class="facts">${s}</dl>`}var _=({api:e,link:t,commands:n,notes:r,attributes:o})=>[e,t,n,r,o].some(a=>a!==void 0);function Xe(e,t,n){let r=e.notes===void 0?"":(0,g.paragraphs)(e.notes);
return`<article id="${t}"><${n}><a href="#${E(t)}">${(0,g.inlineText)(e.title)}</a></${n}>${Ze(e)}${r}</article>
`}function ce({features:e},t,n){let r="",o="";for(let[a,i]of e.entries()){if(!_(i))continue;let s=i.group.map(g.inlineText).join(" \u203A "),l=s===""?"":`<h${n}>${s}</h${n}>
`;(r===""||s!==o)&&(r+=`${r===""?"":`</div>
`}<div class="details">
${l}`),o=s,r+=Xe(i,t.features[a]??"",s===""?`h${n}`:`h${n+1}`)}return r===""?"":`${r}</div>
`}var pe=f(k(),1),O=f(x(),1);var et=12;function tt({cells:e}){return e.slice(0,et).map(({anchor:n,name:r})=>`<a class="permalink" href="#${n}">${(0,O.escapeMarkup)(r)}</a>`).join(" ")}var me=e=>(e?.notes??[]).map(O.paragraphs);function ue({
features:e,targets:t},n,r){let o=new Map;for(let[l,{title:d,support:c}]of e.entries())for(let[m,p]of t.entries())for(let u of me((0,pe.lookup)(c,p.id))){let h=o.get(u)??{number:o.size+1,cells:[]};o.set(
u,h);let R=T(n.features[l]??"",n.targets[m]??"");h.cells.push({anchor:R,name:`${d}, ${p.title}`})}let a=n.matrix===void 0?"":`${n.matrix}--`,i=({number:l})=>`${a}-note-${l}`,s=[...o].map(([l,d])=>`<li\
 id="${i(d)}">${l}<p class="back">${tt(d)}</p></li>
`);return{marks:l=>{let d=me(l).flatMap(c=>{let m=o.get(c);return m?[`<a href="#${i(m)}" aria-label="Note ${m.number}">${m.number}</a>`]:[]});return d.length===0?"":` <sup>${d.join(" ")}</sup>`},list:s.
length===0?"":`<${r}>Footnotes</${r}>
<ol class="footnotes">
${s.join("")}</ol>
`}}var Me=f(P(),1),N=f(x(),1);var S=f(x(),1),nt=12,rt=/[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{13,}/gu,ot=/(?<=[_/.:;,=&?@)\]-])(?=[\p{L}\p{N}([])|(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u,it=20;function at(e){return e.split(
ot).map(n=>n.length>it?`<span class="w">${(0,S.inlineText)(n)}</span>`:(0,S.inlineText)(n)).join("<wbr>")}function b(e){if(e.length<=nt)return(0,S.inlineText)(e);let t="",n=0;for(let{0:r,index:o}of e.
matchAll(rt))t+=(0,S.inlineText)(e.slice(n,o))+at(r),n=o+r.length;return t+(0,S.inlineText)(e.slice(n))}var ye=f(he(),1),ve=f(H(),1),we=f(P(),1),$e=f(k(),1);var q=f(x(),1),z=({symbol:e,word:t})=>e===void 0?`<span>${(0,q.escapeMarkup)(t)}</span>`:`<i aria-hidden="true">${(0,q.escapeMarkup)(e)}</i><span class="own">${(0,q.escapeMarkup)(t)}</span>`,be=60,st=e=>e.
length<=be?e:`${e.slice(0,be).replace(/\p{Surrogate}$/u,"").trimEnd()}\u2026`,lt=e=>e!==""&&e.length<=8&&!/^[:{|]/u.test(e),dt=/^(?:(?:the|this) \S{1,20}|it) (?:is|has) (?=\S)/iu;function ct({level:e,
word:t},n){if(typeof n=="string")return n.replaceAll("-"," ");if(n===void 0||(n.level??e)!==e)return t;let{meaning:r}=n;return st((0,ve.foldSpace)(r).replace(dt,"").replace(/\.$/u,""))||t}function Se(e,t=[]){
let n=new Map(le.map(i=>[i,new Map])),r=(i,s,l)=>{let d=(0,$e.lookup)(s.support,l);return[I(d?.level),t[i]?.meaningOf(s.id,l)??d?.stage]};for(let[i,{features:s,targets:l}]of e.entries())for(let d of s)
for(let{id:c}of l){let[m,p]=r(i,d,c),u=n.get(m);u?.set(p,(u.get(p)??0)+1)}let o=new Map,a=new Map([...n].map(([i,s])=>[i,mt(i,s,o)]));return{counts:o,of:(i,s,l)=>{let[d,c]=r(i,s,l);return a.get(d)?.get(
c)??{key:"",look:d,word:d.word,isForeign:!1,isSpelled:!1}}}}function mt(e,t,n){let r=(0,we.groupBy)(t.keys(),a=>ct(e,a)),o=[...r].flatMap(([a,i])=>{let s=a!==e.word,l=r.size>1&&s,[d]=i,c=l&&typeof d==
"object"&&lt(d.symbol)?d.symbol:void 0,m=l&&c===void 0,p={key:e.code+a,look:e,word:a,isForeign:s,isSpelled:m,symbol:c};return n.set(p,i.reduce((u,h)=>u+(t.get(h)??0),0)),i.map(u=>[u,p])});return new Map(
o)}var pt=/\s?(?:\[\^?[^[\]\s]{1,12}\]_?|\((?:\d{1,3}|\p{L}|\*{1,5})\)|[\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079*\u2020\u2021\u00a7\u00b6])$/u,ut=/\s?(?:\[\^[^[\]\s]{1,12}\]|\[[^[\]\s]{1,12}\]_)$/u,ft=20;function ke(e,t,n=ft){let r=e.
replace(t,"");return r===e||n===0?r:ke(r,t,n-1)}var gt=/^(?:[\p{So}\u00d7\u221a]\ufe0f?(?=\s|$|\p{L}|\p{N}|\()|(?:[+?\u2013\u2014-]|:[a-z_]{1,30}:)(?=\s|$))\s?/u,xe=/^(?:\s?[:,;\u2013\u2014]\s?|\s(?=\(|(?:since|until|from|for|in|on|with|by|only|except|if|when)\s))/iu;
function ht({text:e,notes:t},n){if(e===void 0)return"";let o=ke(e,t===void 0?ut:pt).trim().replace(gt,"");if(!o.toLowerCase().startsWith(n.toLowerCase()))return o;let a=o.slice(n.length);return a===""||
xe.test(a)?a.replace(xe,""):o}function Le(e,t){let n=(0,ye.untoldHistory)(e).flatMap(([o,a])=>o==="stage"?[]:[`${o} ${a}`]),r=[ht(e,t),...n].filter(o=>o!=="");return r.length>0?r.join(", "):void 0}function bt(e,t,n){let r=0;return`<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">${e.map(a=>{let i=Math.round((t.get(a)??0)*1e4/n)/100,s=`<rect class="${a.look.code}\
" x="${r}" width="${i}" height="1"/>`;return r=Math.round((r+i)*100)/100,s}).join("")}</svg>`}function Te(e,t,n){let{matrix:r,name:o,sense:a}=e;if(r.features.length===1)return"";let i=r.targets.map(({
id:p})=>(0,Me.tally)(r.features.map(u=>a(u,p)))),s=t.filter(p=>i.some(u=>u.has(p))),l=s.map(p=>`<th scope="col" class="${p.look.code}" data-sense="${(0,N.escapeMarkup)(p.key)}">${z(p)}</th>`),d=r.targets.
map(({title:p},u)=>{let h=i[u]??new Map,R=s.map(_e=>`<td>${h.get(_e)??0}</td>`).join("");return`<tr><th scope="row">${b(p)}</th>${R}<td>${bt(s,h,r.features.length)}</td></tr>
`}),c=(0,N.escapeMarkup)(r.targetLabel??"Target"),m=`${(0,N.escapeMarkup)(o)}: support by ${c.toLowerCase()}`;return`<footer><${n}>Support by ${c.toLowerCase()}</${n}>
<div class="frame" role="group" tabindex="0" aria-label="${m}">
<table class="overview"><caption>${m}</caption>
<thead><tr><th scope="col">${c}</th>${l.join("")}<th scope="col">Share</th></tr></thead>
<tbody>
${d.join("")}</tbody></table></div></footer>
`}var Ce=f(Ae(),1),Oe=f(k(),1),y=f(x(),1);var xt=15,yt=32;function vt(e,t){let n=t===void 0?void 0:(0,y.safeLink)(t);return n===void 0?b(e):`<a href="${(0,y.escapeMarkup)(n)}">${b(e)}</a>`}function wt(e,t,n){let r=e.map(({title:a,link:i},s)=>{
let l=a.length>yt?` title="${(0,y.escapeMarkup)(a)}"`:"";return`<th scope="col" data-target="${t[s]??s}"><span${l}>${vt(a,i)}</span></th>`});return`<tr><th scope="col">Feature</th>${n?'<th scope="col"\
 class="s">Status</th>':""}${r.join("")}</tr>`}function $t(e,{look:t,word:n,symbol:r,isForeign:o,isSpelled:a},i,s){let l=e&&Le(e,n),d=l===void 0?"":` <b>${b(l)}</b>`,c=o?` impl-${t.level}`:"",m=r===void 0?
"":`<i aria-hidden="true">${(0,y.escapeMarkup)(r)}</i>`,p=a?`<span class="said">${b(n)}</span>`:`<span>${(0,y.escapeMarkup)(n)}</span>`;return`<td class="${t.code}${c}" id="${i}"><a href="#${i}" tabin\
dex="-1">${m}${p}${d}</a>${s}${Lt(e)}</td>`}function St(e,t,n,r,o){let{matrix:a,anchors:i,sense:s}=n,l=o?`<td class="s">${b(C(e))}</td>`:"",d=a.targets.map(({id:m},p)=>{let u=(0,Oe.lookup)(e.support,m),
h=T(t,i.targets[p]??"");return $t(u,s(e,m),h,r.marks(u))}),c=_(e)?E(t):t;return`<tr data-status="${e.status?.kind??"unspecified"}"><th scope="row" id="${c}"><a href="#${t}">${b(e.title)}</a></th>${l}${d.
join("")}</tr>
`}function kt(e,t){let n=e.at(-1);if(n===void 0)return"";let r=e.slice(0,-1).map(a=>`<span>${b(a)} \u203A </span>`),o=t>0?`<td colspan="${t}"></td>`:"";return`<tr class="g"><th scope="rowgroup">${r.join(
"")}${b(n)}</th>${o}</tr>
`}function qe(e,t,n){let{matrix:r,anchors:o,numbers:a}=e,i=r.features.some(m=>C(m)!==""),s=r.targets.length+(i?1:0),l="",d;for(let[m,p]of r.features.entries()){let u=JSON.stringify(p.group);u!==d&&(l+=
`${d===void 0?"":`</tbody>
`}<tbody>
${kt(p.group,s)}`),d=u,l+=St(p,o.features[m]??"",e,t,i)}let c=r.targets.length>=xt?" upright":"";return`<div class="frame" role="group" tabindex="0" aria-label="${n}">
<table class="matrix${c}"><caption>${n}</caption>
<thead>${wt(r.targets,a,i)}</thead>
${l}${d===void 0?"":`</tbody>
`}</table></div>
`}var K=5;function Lt({evidence:e=[]}={}){let t=(0,Ce.verdictOf)(e);if(t===void 0)return"";let n=e.filter(({result:l})=>l===t),r=n.slice(0,K).map(({test:l,source:d})=>`${l} (${d})`),o=n.length>K?` and\
 ${n.length-K} more`:"",a=t==="passed"?"tests pass":"test fails",[i]=n.flatMap(({link:l=""})=>(0,y.safeLink)(l)??[]),s=i===void 0?a:`<a href="${(0,y.escapeMarkup)(i)}">${a}</a>`;return` <small title="${(0,y.escapeMarkup)(
`${r.join(", ")}${o}`)}">${s}</small>`}var ze=f(A(),1),$=f(x(),1);function Ne(e){let t=new Map;for(let{targets:n}of e)for(let{id:r,title:o}of n)t.has(r)||t.set(r,o);return[...t].map(([n,r])=>({id:n,title:r}))}function Mt(e){let t=new Set(e.map(({targetLabel:r})=>r??
"Target")),[n="Target"]=t;return t.size===1?n:"Target"}var D=(e,t)=>`<option value="${(0,$.escapeMarkup)(e)}">${(0,$.escapeMarkup)(t)}</option>`;function Tt(e){let t=new Set(e.flatMap(({features:r})=>r.
map(({status:o})=>o?.kind??"unspecified")));if(t.size<2)return"";let n=ze.STATUS_KINDS.filter(r=>t.has(r)).map(r=>D(r,r));return`<label class="field">Status <select name="status">${D("","any")}${n.join(
"")}</select></label>`}function Et(e,t){if(e.length<2)return"";let n=e.map(({title:a},i)=>D(String(i),a)).join(""),r=e.map(({title:a},i)=>`<label><input type="checkbox" name="target" value="${i}"> ${(0,$.escapeMarkup)(
a)}</label>`),o=(0,$.escapeMarkup)(`one ${t.toLowerCase()}`);return`<details class="menu"><summary>${(0,$.escapeMarkup)(t)}: <span data-role="shown">all</span></summary><fieldset><legend class="read">\
Show only</legend>${r.join("")}</fieldset></details>
<fieldset class="field"><legend class="read">Compare two, feature by feature</legend><label>Compare <select name="compare"><option value="">${o}</option>${n}</select></label> <label>with <select name=\
"with"><option value="">another</option>${n}</select></label></fieldset>`}function At(e){return`<fieldset class="legend"><legend class="read">Legend</legend>${[...e].map(([n,r])=>`<label class="${n.look.
code}"><input type="checkbox" name="sense" value="${(0,$.escapeMarkup)(n.key)}" hidden>${z(n)} <b>${r}</b></label>`).join("")}</fieldset>`}function je(e,t){let n=[Tt(e),Et(Ne(e),Mt(e))].join(`
`);return`<form class="toolbar" role="search" aria-label="Filter the features">
<div class="controls" hidden><label class="search"><span class="read">Features that contain</span><input type="search" name="text" placeholder="Filter features and notes" autocomplete="off" spellcheck\
="false"></label>
${n.trim()===""?"":`<details class="more" open><summary>More filters</summary><div>${n}</div></details>`}
<button type="reset" disabled>Clear</button></div>
<div class="below">${At(t)}<output aria-live="polite"></output></div>
</form>
`}function Re(e){let t=new Map(Ne(e).map(({id:n},r)=>[n,r]));return e.map(({targets:n})=>n.map(({id:r})=>t.get(r)??0))}function Ct(){return["default-src 'none'",`style-src '${X}'`,`script-src '${te}'`,"base-uri 'none'","form-action 'none'","require-trusted-types-for 'script'"].join("; ")}function Ot(e){let[t]=e;return(e.
length===1?t?.title:t?.section[0])||t?.section[0]||t?.title||"Feature support matrix"}var qt=({features:e,targets:t,targetLabel:n})=>`${(0,j.counted)(e.length,"feature")} by ${(0,j.counted)(t.length,(n??
"target").toLowerCase())}`;function zt(e,t){return e.length<2?"":`<nav aria-label="Matrices"><details class="more" open><summary>Contents</summary><ul>${e.map((r,o)=>{let a=(0,v.escapeMarkup)(r.title||
r.id);return`<li><a href="#${t[o]?.matrix??""}">${a}</a> <small>${r.features.length} \xD7 ${r.targets.length}</small></li>`}).join("")}</ul></details></nav>
`}var Nt=600;function jt({principles:e=[]},t){if(e.length===0)return"";let n=e.map(({title:a,text:i})=>`<dt>${(0,v.escapeMarkup)(a)}</dt><dd>${(0,v.paragraphs)(i)}</dd>`);return`<details${e.reduce((a,{
text:i})=>a+i.length,0)>Nt?"":' class="more" open'}><summary><${t}>Principles</${t}></summary><dl class="principles">${n.join("")}</dl></details>
`}var Fe=(e,t)=>JSON.stringify(e)===JSON.stringify(t);function Rt({notes:e=[]},t){if(e.length===0)return"";let n=e.map(r=>`<li>${(0,v.paragraphs)(r)}</li>`);return`<${t}>Notes</${t}><ul class="notes">${n.
join("")}</ul>
`}function Ft(e,t,n,r){let{matrix:o,name:a,anchors:i,level:s}=e,l=Fe(o.principles,n?.principles)?"":jt(o,`h${s+1}`),d=Fe(o.notes,r?.notes)?"":Rt(o,`h${s+1}`),c=`h${s+1}`,m=(0,v.escapeMarkup)(a),p=i.matrix===
void 0?"":`<h${s} id="${i.matrix}"><a href="#${i.matrix}">${m}</a></h${s}>
`,u=ue(o,i,c),h=ce(o,i,s+2);return`<section>
${p}${l}${qe(e,u,m)}
${u.list}${Te(e,t,c)}${h===""?"":`<${c}>Details</${c}>
${h}`}${d}</section>
`}var Ht='<dialog aria-labelledby="-title"><header><h2 id="-title"></h2><button type="button" aria-label="Close">\u2715</button></header><div></div></dialog>';function He(e,t){let n=Ot(e),r=Q(e),o=Se(
e,t),a=Re(e),i=e.length>1,s=e.map((c,m)=>Ft({matrix:c,name:i?c.title||c.id:n,anchors:r[m]??{features:[],targets:[]},numbers:a[m]??[],level:i?2:1,sense:(p,u)=>o.of(m,p,u)},[...o.counts.keys()],e[m-1],e[m+
1])),[l]=e,d=i||l===void 0?(0,j.counted)(e.length,"matrix","matrices"):qt(l);return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${Ct()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="supportmatrix">
<title>${(0,v.escapeMarkup)(n)}</title>
<style>${Z}</style>
</head>
<body>
<a class="skip" href="#-main">Skip to the matrix</a>
<header class="top"><h1>${(0,v.escapeMarkup)(n)}</h1><p>${(0,v.escapeMarkup)(d)}</p></header>
${zt(e,r)}<main id="-main" tabindex="-1">
${je(e,o.counts)}${s.join("")}</main>
<p class="read" role="status"></p>
${Ht}
<script>${ee}</script>
</body>
</html>
`}function It(e){return e.flatMap(({targets:t,features:n})=>[...t,...n].flatMap(({link:r})=>r!==void 0&&(0,Ie.safeLink)(r)===void 0?[r]:[]))}var _t=5e4;function Pt(e){let t=e.reduce((n,{features:r,targets:o})=>n+
r.length*o.length,0);return t<_t?[]:[`The page has ${t} cells, which takes browsers long to open; as outputs of \`supportmatrix build\`, \`{target}\` or \`{matrix}\` in the file's name makes a page of each.`]}
function Kt(e,{origins:t}={}){let n=It(e),r=n.length>1?` and ${n.length-1} more`:"",o=n.length===0?[]:[`The page keeps only http, https, mailto and relative links; left out: \`${n[0]}\`${r}.`];return{
text:He(e,t),losses:[...o,...Pt(e)]}}0&&(module.exports={emitHtml});
