const importMetaUrl = require('node:url').pathToFileURL(__filename).href, importModule = (url) => import(url);
"use strict";var Be=Object.create;var E=Object.defineProperty;var Ge=Object.getOwnPropertyDescriptor;var We=Object.getOwnPropertyNames;var Ye=Object.getPrototypeOf,Ue=Object.prototype.hasOwnProperty;var w=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Ve=(e,t)=>{for(var n in t)E(e,n,{get:t[n],enumerable:!0})},G=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of We(t))!Ue.call(e,o)&&o!==n&&E(e,o,{get:()=>t[o],enumerable:!(r=Ge(t,o))||r.enumerable});return e};var f=(e,t,n)=>(n=e!=null?Be(Ye(e)):{},G(t||!e||!e.__esModule?E(n,"default",{value:e,enumerable:!0}):n,e)),Je=e=>G(E({},"__esModule",{value:!0}),e);var x=w((Ut,W)=>{W.exports=require("../main.js").modules["src/emit/markup.ts"]()});var U=w((Vt,Y)=>{Y.exports=require("../main.js").modules["src/counted.ts"]()});var J=w((Jt,V)=>{V.exports=require("../main.js").modules["src/model/ids.ts"]()});var oe=w((Zt,re)=>{re.exports=require("../main.js").modules["src/extract/lexicon/status.ts"]()});var A=w((en,ie)=>{ie.exports=require("../main.js").modules["src/extract/support.ts"]()});var F=w((tn,se)=>{se.exports=require("../main.js").modules["src/extract/text/fold.ts"]()});var L=w((nn,ae)=>{ae.exports=require("../main.js").modules["src/lookup.ts"]()});var D=w((un,ye)=>{ye.exports=require("../main.js").modules["src/group.ts"]()});var we=w((fn,ve)=>{ve.exports=require("../main.js").modules["src/extract/lexicon/history.ts"]()});var Wt={};Ve(Wt,{emitHtml:()=>Gt});module.exports=Je(Wt);var De=f(x(),1);var R=f(U(),1),v=f(x(),1);var P=f(J(),1);function Q(e){return e.toLowerCase().split(/[^\p{L}\p{M}\p{N}._]+/u).filter(n=>n!=="").join("-")||"x"}var T=(e,t)=>`${e}--${t}`,O=e=>`${e}--`;function X(e){let t=new P.IdAllocator;return e.
map(({id:n,features:r,targets:o})=>{let s=e.length>1?t.take(Q(n)):void 0,i=s===void 0?"":`${s}--`,a=l=>{let d=new P.IdAllocator;return l.map(c=>d.take(Q(c.id)))};return{matrix:s,features:a(r).map(l=>i+
l),targets:a(o)}})}var Z=':root{color-scheme:light dark;--page: #fff;--ink: #1b1f24;--soft: #59616b;--line: #dfe3e8;--raised: #f4f6f8;--accent: #0b5cad;--bar: 4rem;--complete: #d5ede3;--on-complete: #00513a;--partial: #\
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
 1.25rem}.top p{margin:.35rem 0 0;color:var(--soft)}nav ul{margin:0 0 1.5rem;padding:0;columns:20rem;list-style:none}nav li{padding:.15rem 0;break-inside:avoid}:is(.legend span,.overview th span,dt[cl\
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
2rem;padding:.35rem .75rem}.matrix tbody th,.matrix .s{border-bottom:1px solid var(--line)}.matrix thead tr>th:is(:first-child,.s,[data-target]){padding-bottom:.5rem}.matrix .s{min-width:7rem;max-widt\
h:12rem;padding:.35rem .75rem;color:var(--soft)}[data-status=mandatory] .s{color:var(--ink);font-weight:600}.matrix th[data-target]{width:5rem;min-width:3rem;max-width:8rem;padding:.6rem .3rem;font-si\
ze:.78rem;text-align:center}.matrix tr.g>*{padding:.9rem .75rem .35rem;border-bottom:1px solid var(--line);background:var(--raised);font-weight:600}.matrix tr.g>th{border-right:0}.matrix tr.g span{col\
or:var(--soft);font-weight:400}.matrix td[id]{position:relative;height:1px;padding:0;border:solid var(--page);border-width:0 0 1px 1px;background:var(--tint)}.matrix td>a{display:flex;flex-direction:c\
olumn;align-items:center;justify-content:center;min-width:2rem;height:100%;min-height:2rem;padding:.2rem .3rem;color:var(--tone);text-decoration:none}.matrix td>a:before{font-size:1rem;line-height:1.2\
}.matrix td :is(b,.said){max-width:8rem;font-size:.72rem;font-weight:500;line-height:1.25;text-align:center}.matrix td:has(sup)>a{padding-inline:1.2rem}.matrix td:has(sup a+a)>a{padding-inline:1.9rem}\
.matrix td>small{display:block;padding:0 .3rem .2rem;font-size:.7rem;color:var(--tone);text-align:center}.matrix td:has(>small)>a{height:auto}.matrix small a{color:inherit}.matrix sup{position:absolut\
e;top:0;right:0;font-size:.68rem;line-height:1;white-space:nowrap}.matrix sup a{display:inline-block;padding:.25rem .15rem;color:var(--tone)}.matrix td>a:hover,.matrix td>a:focus-visible{outline:2px s\
olid var(--accent);outline-offset:-2px}.matrix :is(td,th).at,html:not(.live) .matrix :is(td,th):target{outline:3px solid var(--accent);outline-offset:-3px}.upright thead th[data-target]{width:auto;box\
-shadow:1px 0 var(--raised);padding:.6rem .25rem;min-width:2.1rem}.upright thead th[data-target] span{display:inline-block;max-height:18rem;overflow:hidden;writing-mode:vertical-rl;transform:rotate(18\
0deg);text-align:left;text-overflow:ellipsis;white-space:nowrap}.overview :is(th,td){padding:.35rem .75rem}.overview :is(thead th+th,td){text-align:right}.overview i{margin-right:.3em}.overview thead \
th{color:var(--tone, inherit)}.overview tbody tr+tr>*{border-top:1px solid var(--line)}.overview thead th:last-child{text-align:left}.bar{display:block;width:clamp(6rem,18vw,18rem);height:.7rem;border\
-radius:3px}.bar rect{shape-rendering:crispedges;fill:color-mix(in srgb,var(--tone) 60%,var(--tint))}.bar .n,.bar .b{fill:var(--line)}html:not(.live) .matrix td{scroll-margin:12rem 4rem 4rem 17rem}sec\
tion>details{margin-bottom:1.25rem}.details article{display:grid;grid-template-columns:minmax(11rem,18rem) minmax(0,46rem);column-gap:2.5rem;padding:1.25rem 0;border-top:1px solid var(--line);content-\
visibility:auto;contain-intrinsic-size:auto 12rem}.details:not(:has(>article:not([hidden]))){display:none}.details article>*{grid-column:2}.details article>:first-child{grid-column:1;grid-row:1 / span\
 12;margin:0;font-size:1rem}.details article:target>:first-child{color:var(--accent)}dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.2rem 1rem;margin:0 0 .75rem;font-size:.925rem}\
dt{grid-column:1;max-width:12rem;color:var(--soft);overflow-wrap:anywhere}dd{grid-column:2;margin:0}dt[class],span:is(.c,.p,.m,.u,.n,.b){color:var(--tone)}.principles{margin:.75rem 0 0;grid-template-c\
olumns:minmax(8rem,max-content) minmax(0,46rem);gap:.5rem 2rem}.principles dt{font-weight:600;color:var(--ink)}.principles p{margin:0 0 .25rem}.footnotes{max-width:46rem;padding-left:2rem;font-size:.9\
25rem}.footnotes li{margin-bottom:.6rem}.footnotes li:target{outline:3px solid var(--accent);outline-offset:4px}.footnotes p{margin:0}.back a{margin-right:.75rem;font-size:.85rem}.back a:before{conten\
t:"\u21A9\uFE0E"}@supports (content: "x" / ""){.back a:before{content:"\u21A9\uFE0E" / "back to "}}.notes{max-width:46rem;padding-left:1.2rem}dialog{width:min(32rem,100%);max-width:none;height:100%;max-height:none;margin\
:0 0 0 auto;padding:0;border:0;border-left:1px solid var(--line);background:var(--page);color:inherit;box-shadow:-12px 0 40px #0003}dialog::backdrop{background:#0a0f1440}dialog header{position:sticky;\
top:0;display:flex;gap:1rem;align-items:start;justify-content:space-between;padding:1.25rem 1.5rem .75rem;background:var(--page)}dialog h2{margin:0;font-size:1.2rem}dialog>div{padding:0 1.5rem 2rem}.v\
erdict{font-size:1.05rem}.verdict span{margin-left:.35rem;padding:.15rem .7rem;border-radius:1rem;background:var(--tint)}@media(min-width:44.01rem){.more:not(:has(h2,h3))>summary{display:none}.toolbar\
 .more,.toolbar .more>div{display:contents}.toolbar .more::details-content{display:contents}}@media(max-width:44rem){.top{padding:1rem 0 .75rem}.toolbar{position:static}:root{--bar: 0px}.controls{alig\
n-items:start}.toolbar .more>div{margin-top:.5rem}.search{flex-basis:100%;max-width:none}.matrix tr>th:first-child{min-width:7.5rem;max-width:8.5rem;padding:.3rem .5rem;font-size:.8rem}.controls selec\
t{max-width:38vw}.matrix .s{display:none}.upright thead th[data-target] span{max-height:9rem}.details article,.principles{display:block}.details article>:first-child{margin-bottom:.5rem}.principles dd\
{margin-bottom:.75rem}}@media(scripting:enabled){.controls[hidden]{display:flex!important;visibility:hidden}.legend input[hidden]{display:inline-block!important}}@media(scripting:enabled)and (max-widt\
h:44rem){html:not(.live) .more>:not(summary){display:none!important}}@media print{html{font-size:9pt}body{padding:0}.controls,.skip,output,dialog,.back,.legend input{display:none!important}summary{lis\
t-style:none}.toolbar,th,tr>th:first-child{position:static!important}.frame{width:auto;max-height:none;overflow:visible;border:0}table{font-size:7.5pt}.matrix tr>th:first-child{min-width:16em;max-widt\
h:28em;padding:.15rem .4rem}.matrix th[data-target]{width:auto;min-width:0;padding:.3rem .2rem;font-size:1em}.matrix .s{min-width:8em;padding:.15rem .4rem}.matrix td[id]>a{min-width:0;min-height:0;pad\
ding:.1rem}.matrix td:has(sup)>a{padding-inline:.6rem}.matrix td>a:before{font-size:1.1em}.matrix sup{font-size:.8em}.upright{font-size:5pt}.upright .s,.upright tr>th:first-child{min-width:9em}.uprigh\
t thead th[data-target]{min-width:0;padding:.2rem 0;box-shadow:none}.upright td>a{padding:0}.upright td b{font-size:.8em;overflow-wrap:anywhere}tr,dd,li{break-inside:avoid}h2,h3,h4{break-after:avoid}.\
details article{content-visibility:visible;grid-template-columns:10rem minmax(0,1fr);padding:.5rem 0}.matrix td,.legend label,.bar,thead th{print-color-adjust:exact;-webkit-print-color-adjust:exact}}',
ee="sha256-EuBU6Gx7wmnF9YD04CVOMkCpXP3xMxpzJ/AMfruPoLg=",te='"use strict";(()=>{function N(e){let t=e?.getAttribute("href")??"";return t.startsWith("#")?document.getElementById(t.slice(1)):null}var w=\
e=>e.cells[0]?.querySelector("a")??null;function S(e){let t=N(w(e));return t?.tagName==="ARTICLE"?t:null}var ne=e=>({element:e,status:e.dataset.status??"",article:S(e)});function oe(e){let t=[...e.tHe\
ad?.rows[0]?.cells??[]],n=t.findIndex(s=>s.dataset.target!==void 0),o=e.closest("section")??e;return{section:o,element:e,rows:[...e.querySelectorAll("tr[data-status]")].map(ne),overview:o.querySelecto\
r("table.overview"),first:n<0?t.length:n,targets:t.flatMap(({dataset:s})=>s.target===void 0?[]:[Number(s.target)])}}var O=()=>[...document.querySelectorAll("table.matrix")].map(oe),v=e=>[...e.querySel\
ectorAll("sup>a")].flatMap(t=>[...N(t)?.querySelectorAll("p:not(.back)")??[]]);function k(e){if(e.text===void 0){let t=e.element.parentElement?.querySelector(".g")??null,n=e.element.querySelectorAll("\
th,td>a>b"),o=[...e.element.cells].flatMap(v),s=[t,...n,e.article,...o];e.text=s.map(l=>l?.textContent??"").join(" ").toLowerCase()}return e.text}var b=e=>e.className.charAt(0)+(e.querySelector("span"\
)?.textContent??"");function C(e){return e.senses??=[...e.element.cells].map(b),e.senses}var K=e=>e===void 0?"":`${b(e)} ${e.querySelector("b")?.textContent??""}`,q=e=>e.closest("table")?.tHead?.rows[\
0]?.cells[e.cellIndex],I=e=>q(e)?.textContent??"";function B(e){let t=new FormData(e),n=l=>t.getAll(l).map(String).filter(Boolean),o=new Set([...n("compare"),...n("with")]),s=o.size===2;return{words:n\
("text").join(" ").toLowerCase().split(/\\s+/).filter(Boolean),status:n("status").join(""),senses:new Set(n("sense")),targets:s?o:new Set(n("target")),compare:s}}var M=({words:e,status:t,senses:n,targe\
ts:o})=>e.length===0&&t===""&&n.size===0&&o.size===0;function se(e,t,n){if(n.status!==""&&e.status!==n.status)return!1;let{cells:o}=e.element,s=n.senses.size>0?C(e):[];return n.senses.size>0&&!t.some(\
l=>n.senses.has(s[l]??""))||n.compare&&new Set(t.map(l=>K(o[l]))).size<2?!1:n.words.every(l=>k(e).includes(l))}var le=(e,t,n)=>`[data-table="${e}"] tr>:nth-child(n+${t+1}):nth-child(-n+${n}):not([cols\
pan])`;function re(e,t,n){let o=[],s=e.first;for(let l of[...n,e.first+e.targets.length])l>s&&o.push(le(t,s,l)),s=l+1;return o}function ae(e,t){let o=e.targets.map((r,i)=>({target:String(r),at:e.first\
+i})).filter(({target:r})=>t.targets.size===0||t.targets.has(r)).map(({at:r})=>r),l=(t.compare?o.length===2:o.length>0||t.targets.size===0)?e.rows.filter(r=>se(r,o,t)):[],a=new Set(l);for(let r of e.r\
ows)r.element.hidden=!a.has(r),r.article&&(r.article.hidden=!a.has(r));for(let r of e.element.tBodies)r.hidden=!r.querySelector("tr[data-status]:not([hidden])");return e.section.hidden=l.length===0&&e\
.rows.length>0,{rows:l,columns:o}}function ce(e,{rows:t,columns:n},o){let[s,...l]=e.overview?.rows??[],a=[...s?.cells??[]].map(({dataset:r})=>r.sense);for(let[r,i]of l.entries()){let f=e.first+r;if(i.\
hidden=!n.includes(f),i.hidden)continue;let c=new Map;for(let h of t){let p=C(h)[f]??"";c.set(p,(c.get(p)??0)+1)}let m=i.querySelectorAll("rect"),T=0;for(let[h,p]of a.entries()){if(p===void 0)continue\
;let d=c.get(p)??0;o.set(p,(o.get(p)??0)+d);let u=i.cells[h];u&&(u.textContent=String(d));let E=t.length===0?0:d*100/t.length;m[h-1]?.setAttribute("x",String(T)),m[h-1]?.setAttribute("width",String(E)\
),T+=E}}}function ie(e,t,n){if(M(e))return"";let o=e.compare?"differ":"shown";return t===0?`No feature of ${n} ${o==="differ"?"differs":"matches"}.`:`${t} of ${n} features ${o}.`}function z(e,t,n){let\
 o=new CSSStyleSheet;document.adoptedStyleSheets=[o];for(let[c,{element:m}]of e.entries())m.dataset.table=String(c);let s=e.reduce((c,{rows:m})=>c+m.length,0),l=t.querySelector("output"),a=t.querySele\
ctor("[data-role=shown]"),r=t.querySelector("button[type=reset]"),i=()=>{let c=B(t),m=e.map(d=>ae(d,c)),T=e.flatMap((d,u)=>re(d,u,m[u]?.columns??[]));o.replaceSync(T.length>0?`${T.join(",")}{display:n\
one}`:"");let h=new Map;for(let[d,u]of e.entries()){let E=m[d];E&&ce(u,E,h)}for(let d of t.querySelectorAll(".legend label")){let u=d.querySelector("b");u&&(u.textContent=String(h.get(d.querySelector(\
"input")?.value??"")??0))}let p=m.reduce((d,{rows:u})=>d+u.length,0);l&&(l.textContent=ie(c,p,s)),a&&(a.textContent=c.targets.size>0?`${c.targets.size} chosen`:"all"),r&&(r.disabled=M(c)&&!t.querySele\
ctor(\'select:has(option:checked:not([value=""]))\')),document.documentElement.classList.toggle("filtered",!M(c)),n()},f=0;t.addEventListener("input",()=>{clearTimeout(f),f=setTimeout(i,s>2e3?150:0)}),t\
.addEventListener("submit",c=>c.preventDefault()),t.addEventListener("reset",()=>setTimeout(i));for(let c of t.querySelectorAll("[hidden]"))c.hidden=!1;return M(B(t))||i(),()=>{t.reset(),i()}}var y=e=\
>e?.querySelector(\'a[href^="#"]\')??null,A=e=>e.getClientRects().length>0;function D(e,t){let n=e;do n=t>0?n.nextElementSibling:n.previousElementSibling;while(n&&!(A(n)&&y(n)));return y(n)}function de(\
e,t){let n=[...e.cells].filter(o=>A(o)&&y(o));return y(t?n.at(-1):n[0])}function ue(e,t,n,o){let s=n.closest("tr");if(!s)return null;if(e==="ArrowLeft")return D(n,-1);if(e==="ArrowRight")return D(n,1)\
;let l=o.rows.map(({element:f})=>f).filter(f=>!f.hidden),a=l.indexOf(s);if(e==="ArrowUp")return y(l[a-1]?.cells[n.cellIndex]);if(e==="ArrowDown")return y(l[a+1]?.cells[n.cellIndex]);let r=e==="End",i=\
t?r?l.at(-1):l[0]:s;return(r||e==="Home")&&i?de(i,r):null}function W(e){let t=new Map,n=(s,l)=>{let a=t.get(s);a&&(a.tabIndex=-1),l.tabIndex=0,t.set(s,l)},o=()=>{for(let s of e){let l=t.get(s);if(l&&A\
(l))continue;let a=s.rows.find(({element:i})=>!i.hidden),r=a&&w(a.element);r&&n(s,r)}};for(let s of e){for(let{element:l}of s.rows)w(l)?.setAttribute("tabindex","-1");s.element.addEventListener("focus\
in",l=>{let a=l.target;a instanceof HTMLAnchorElement&&a.closest("tbody")&&n(s,a)}),s.element.addEventListener("keydown",l=>{let a=l.target instanceof Element?l.target.closest("tbody :is(td,th)"):null\
;if(!a||l.altKey||l.metaKey)return;let r=ue(l.key,l.ctrlKey,a,s);r&&(l.preventDefault(),r.focus())})}return o(),o}function g(e,t,...n){let o=document.createElement(e);return t!==""&&(o.className=t),o.\
append(...n),o}var R=e=>[...e].map(t=>t.cloneNode(!0)),F=e=>R(q(e)?.querySelector("span")?.childNodes??[]),j=e=>e.querySelector("span")?.textContent??"",P=e=>e.querySelector("b")?.textContent??"";func\
tion U(e,t){let n=t.querySelector("i"),o=t.className.charAt(0);return n?g(e,`${o} own`,n.cloneNode(!0),` ${j(t)}`):g(e,o,j(t))}function me(e){let t=P(e),n=g("strong","",...F(e));return[g("p","verdict"\
,n," ",U("span",e),t===""?"":` ${t}`),...R(v(e))]}function fe(e){let t=e.querySelector(".s")?.textContent??"";return t===""||S(e)?[]:[g("dl","facts",g("dt","","Status"),g("dd","",t))]}function pe(e){l\
et t=new Map,n=e.querySelectorAll("td[id]");if(n.length<2)return[];for(let o of n){let s=t.get(b(o))??{name:U("dt",o),targets:g("dd","")},l=P(o).replace(/^\\((.*)\\)$/,"$1"),a=s.targets.hasChildNodes()?\
", ":"";s.targets.append(a,...F(o),l===""?"":` (${l})`),t.set(b(o),s)}return[g("dl","levels",...[...t.values()].flatMap(({name:o,targets:s})=>[o,s]))]}function V(e){let t=e.querySelector("h2"),n=e.que\
rySelector("div");return e.querySelector("button")?.addEventListener("click",()=>e.close()),e.addEventListener("click",o=>{let s=o.target instanceof Element&&o.target.closest(\'a[href^="#"]\');(o.target\
===e||s)&&e.close()}),o=>{let s=o.closest("tr");if(!s||!t||!n)return;t.textContent=s.cells[0]?.textContent??"";let l=o.tagName==="TD"?me(o):[],a=R([...S(s)?.children??[]].slice(1));n.replaceChildren(.\
..l,...fe(s),...a,...pe(s)),e.open||e.showModal(),e.scrollTop=0}}var Z="table.matrix tbody :is(td[id],th[id])",$=O(),L=document.querySelector("form"),G=document.querySelector("dialog"),J=W($),ge=L?z($\
,L,J):J,Q=document.querySelector("[role=status]"),he=e=>{Q&&(Q.textContent=e)},X=G?V(G):void 0;function _(){let e=L&&getComputedStyle(L).position==="sticky"?L.offsetHeight:0;document.documentElement.s\
tyle.setProperty("--bar",`${e}px`);for(let{element:t}of $){let{style:n}=t.parentElement??t;n.scrollPaddingTop=`${t.tHead?.offsetHeight??0}px`,n.scrollPaddingLeft=`${t.tHead?.rows[0]?.cells[0]?.offsetW\
idth??0}px`}}var Y=null;function ee(e){Y?.classList.remove("at"),Y=e,e?.classList.add("at")}function ye(){try{return document.getElementById(decodeURIComponent(location.hash.slice(1)))}catch{return nu\
ll}}function Te(e){let t=e.closest("tr")?.cells[0]?.textContent??"",n=[...e.querySelector("a")?.querySelectorAll("span,b")??[]].map(o=>o.textContent);he(e.tagName==="TD"?`${t}, ${I(e)}: ${n.join(" ")}\
.`:`${t}.`)}function Ee(e){let t=e.closest(".frame"),n=t?.getBoundingClientRect(),o=e.getBoundingClientRect();n&&(t?.scrollBy(o.x+o.width/2-n.x-n.width/2,o.y+o.height/2-n.y-n.height/2),t?.scrollIntoVi\
ew({block:"nearest"})),e.querySelector("a")?.focus({preventScroll:!0}),Te(e)}function te(){let e=ye();if(!e)return;e.getClientRects().length===0&&ge();let t=e instanceof HTMLTableCellElement&&e.matche\
s(Z)?e:null;ee(t),t?Ee(t):e.scrollIntoView()}document.addEventListener("click",e=>{let t=e.target instanceof Element?e.target:null;for(let o of document.querySelectorAll("details.menu[open]"))o.contai\
ns(t)||(o.open=!1);let n=t?.closest("sup, small")?null:t?.closest(Z);!n||!X||e.ctrlKey||e.metaKey||e.shiftKey||e.altKey||(e.preventDefault(),n.querySelector("a")?.focus({preventScroll:!0}),ee(n),histo\
ry.replaceState(null,"",`#${n.id}`),X(n))});document.addEventListener("keydown",e=>{let t=e.target instanceof Element?e.target.closest("details.menu[open]"):null;e.key!=="Escape"||!t||(t.open=!1,t.que\
rySelector("summary")?.focus())});addEventListener("hashchange",te);addEventListener("resize",_);document.documentElement.classList.add("live");var x=matchMedia("(max-width: 44rem)"),H=(e,t="details.m\
ore")=>{for(let n of document.querySelectorAll(t))n.open=e};H(!x.matches);x.addEventListener("change",()=>H(!x.matches));addEventListener("beforeprint",()=>H(!0,"details:not(.menu)"));addEventListener\
("afterprint",()=>H(!x.matches));_();addEventListener("load",te);})();',ne="sha256-cM44R178dSuOoHn61CeuQKSbEt/fealY4NEcDpG9hDs=";var g=f(x(),1);var pe=f(oe(),1),Qe=f(A(),1),Xe=f(F(),1),Ze=f(L(),1);var le=f(A(),1),de={level:"not-stated",code:"b",symbol:"\xB7",word:"not stated"},ce={complete:{level:"complete",code:"c",symbol:"\u2714",word:"complete"},partial:{level:"partial",code:"p",symbol:"\u25D0",
word:"partial"},missing:{level:"missing",code:"m",symbol:"\u2716",word:"missing"},unknown:{level:"unknown",code:"u",symbol:"?",word:"unknown"},"not-applicable":{level:"not-applicable",code:"n",symbol:"\
\u2013",word:"not applicable"}},me=[...le.LEVELS.map(e=>ce[e]),de];function _(e){return e===void 0?de:ce[e]}var ue=e=>(0,pe.formatStatus)(e).replace("("," (");var M=(e,t)=>`<dt>${e}</dt><dd>${t}</dd>`;function et(e){let t=(0,g.safeLink)(e);return t===void 0?(0,g.escapeMarkup)(e):`<a href="${(0,g.escapeMarkup)(t)}">${(0,g.escapeMarkup)(e)}</a>`}var C=({status:e})=>e===
void 0||e.kind==="unspecified"?"":ue(e);function tt(e){let{api:t,link:n,commands:r=[],attributes:o={}}=e,s=C(e),i=l=>`<code>${(0,g.escapeMarkup)(l)}</code>`,a=[s===""?"":M("Status",(0,g.escapeMarkup)(
s)),t===void 0?"":M("API",i(t)),n===void 0?"":M("Link",et(n)),r.length===0?"":M("Commands",r.map(i).join("<br>")),...Object.entries(o).map(([l,d])=>M((0,g.inlineText)(l),(0,g.linkedText)(d)))].join("");
return a===""?"":`<dl class="facts">${a}</dl>`}var I=({api:e,link:t,commands:n,notes:r,attributes:o})=>[e,t,n,r,o].some(s=>s!==void 0);function nt(e,t,n){let r=e.notes===void 0?"":(0,g.paragraphs)(e.notes);
return`<article id="${t}"><${n}><a href="#${O(t)}">${(0,g.inlineText)(e.title)}</a></${n}>${tt(e)}${r}</article>
`}function fe({features:e},t,n){let r="",o="";for(let[s,i]of e.entries()){if(!I(i))continue;let a=i.group.map(g.inlineText).join(" \u203A "),l=a===""?"":`<h${n}>${a}</h${n}>
`;(r===""||a!==o)&&(r+=`${r===""?"":`</div>
`}<div class="details">
${l}`),o=a,r+=nt(i,t.features[s]??"",a===""?`h${n}`:`h${n+1}`)}return r===""?"":`${r}</div>
`}var k=f(x(),1),rt=12,ot=/[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{13,}/gu,it=/(?<=[_/.:;,=&?@)\]-])(?=[\p{L}\p{N}([])|(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u,st=20;function at(e){return e.split(
it).map(n=>n.length>st?`<span class="w">${(0,k.inlineText)(n)}</span>`:(0,k.inlineText)(n)).join("<wbr>")}function b(e){if(e.length<=rt)return(0,k.inlineText)(e);let t="",n=0;for(let{0:r,index:o}of e.
matchAll(ot))t+=(0,k.inlineText)(e.slice(n,o))+at(r),n=o+r.length;return t+(0,k.inlineText)(e.slice(n))}var $=e=>e.replace(/(?<!\p{L})\p{Lu}(?=\p{Ll}+(?!\p{L}))/gu,t=>t.toLowerCase());function ge(e){return/(?:ss|x|ch|sh)$/.
test(e)?`${e}es`:/[^aeiou]y$/.test(e)?`${e.slice(0,-1)}ies`:e.endsWith("s")?e:`${e}s`}var be=f(L(),1),q=f(x(),1);var lt=12;function dt({cells:e}){return e.slice(0,lt).map(({anchor:n,name:r})=>`<a class="permalink" href="#${n}">${(0,q.escapeMarkup)(r)}</a>`).join(" ")}var he=e=>(e?.notes??[]).map(q.paragraphs);function xe({
features:e,targets:t},n,r){let o=new Map;for(let[l,{title:d,support:c}]of e.entries())for(let[m,p]of t.entries())for(let u of he((0,be.lookup)(c,p.id))){let h=o.get(u)??{number:o.size+1,cells:[]};o.set(
u,h);let H=T(n.features[l]??"",n.targets[m]??"");h.cells.push({anchor:H,name:`${d}, ${p.title}`})}let s=n.matrix===void 0?"":`${n.matrix}--`,i=({number:l})=>`${s}-note-${l}`,a=[...o].map(([l,d])=>`<li\
 id="${i(d)}">${l}<p class="back">${dt(d)}</p></li>
`);return{marks:l=>{let d=he(l).flatMap(c=>{let m=o.get(c);return m?[`<a href="#${i(m)}" aria-label="Note ${m.number}">${m.number}</a>`]:[]});return d.length===0?"":` <sup>${d.join(" ")}</sup>`},list:a.
length===0?"":`<${r}>Footnotes</${r}>
<ol class="footnotes">
${a.join("")}</ol>
`}}var Ce=f(D(),1),j=f(x(),1);var ke=f(we(),1),Le=f(F(),1),Me=f(D(),1),Ee=f(L(),1);var z=f(x(),1),N=({symbol:e,word:t})=>e===void 0?`<span>${(0,z.escapeMarkup)(t)}</span>`:`<i aria-hidden="true">${(0,z.escapeMarkup)(e)}</i><span class="own">${(0,z.escapeMarkup)(t)}</span>`,$e=60,ct=e=>e.
length<=$e?e:`${e.slice(0,$e).replace(/\p{Surrogate}$/u,"").trimEnd()}\u2026`,mt=e=>e!==""&&e.length<=8&&!/^[:{|]/u.test(e),pt=/^(?:(?:the|this) \S{1,20}|it) (?:is|has) (?=\S)/iu;function ut({level:e,
word:t},n){if(typeof n=="string")return n.replaceAll("-"," ");if(n===void 0||(n.level??e)!==e)return t;let{meaning:r}=n;return ct((0,Le.foldSpace)(r).replace(pt,"").replace(/\.$/u,""))||t}function Te(e,t=[]){
let n=new Map(me.map(i=>[i,new Map])),r=(i,a,l)=>{let d=(0,Ee.lookup)(a.support,l);return[_(d?.level),t[i]?.meaningOf(a.id,l)??d?.stage]};for(let[i,{features:a,targets:l}]of e.entries())for(let d of a)
for(let{id:c}of l){let[m,p]=r(i,d,c),u=n.get(m);u?.set(p,(u.get(p)??0)+1)}let o=new Map,s=new Map([...n].map(([i,a])=>[i,ft(i,a,o)]));return{counts:o,of:(i,a,l)=>{let[d,c]=r(i,a,l);return s.get(d)?.get(
c)??{key:"",look:d,word:d.word,isForeign:!1,isSpelled:!1}}}}function ft(e,t,n){let r=(0,Me.groupBy)(t.keys(),s=>ut(e,s)),o=[...r].flatMap(([s,i])=>{let a=s!==e.word,l=r.size>1&&a,[d]=i,c=l&&typeof d==
"object"&&mt(d.symbol)?d.symbol:void 0,m=l&&c===void 0,p={key:e.code+s,look:e,word:s,isForeign:a,isSpelled:m,symbol:c};return n.set(p,i.reduce((u,h)=>u+(t.get(h)??0),0)),i.map(u=>[u,p])});return new Map(
o)}var gt=/\s?(?:\[\^?[^[\]\s]{1,12}\]_?|\((?:\d{1,3}|\p{L}|\*{1,5})\)|[\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079*\u2020\u2021\u00a7\u00b6])$/u,ht=/\s?(?:\[\^[^[\]\s]{1,12}\]|\[[^[\]\s]{1,12}\]_)$/u,bt=20;function Oe(e,t,n=bt){let r=e.
replace(t,"");return r===e||n===0?r:Oe(r,t,n-1)}var xt=/^(?:[\p{So}\u00d7\u221a]\ufe0f?(?=\s|$|\p{L}|\p{N}|\()|(?:[+?\u2013\u2014-]|:[a-z_]{1,30}:)(?=\s|$))\s?/u,Se=/^(?:\s?[:,;\u2013\u2014]\s?|\s(?=\(|(?:since|until|from|for|in|on|with|by|only|except|if|when)\s))/iu;
function yt({text:e,notes:t},n){if(e===void 0)return"";let o=Oe(e,t===void 0?ht:gt).trim().replace(xt,"");if(!o.toLowerCase().startsWith(n.toLowerCase()))return o;let s=o.slice(n.length);return s===""||
Se.test(s)?s.replace(Se,""):o}function Ae(e,t){let n=(0,ke.untoldHistory)(e).flatMap(([o,s])=>o==="stage"?[]:[`${o} ${s}`]),r=[yt(e,t),...n].filter(o=>o!=="");return r.length>0?r.join(", "):void 0}function vt(e,t,n){let r=0;return`<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">${e.map(s=>{let i=Math.round((t.get(s)??0)*1e4/n)/100,a=`<rect class="${s.look.code}\
" x="${r}" width="${i}" height="1"/>`;return r=Math.round((r+i)*100)/100,a}).join("")}</svg>`}function qe(e,t,n){let{matrix:r,name:o,sense:s}=e;if(r.features.length===1)return"";let i=r.targets.map(({
id:p})=>(0,Ce.tally)(r.features.map(u=>s(u,p)))),a=t.filter(p=>i.some(u=>u.has(p))),l=a.map(p=>`<th scope="col" class="${p.look.code}" data-sense="${(0,j.escapeMarkup)(p.key)}">${N(p)}</th>`),d=r.targets.
map(({title:p},u)=>{let h=i[u]??new Map,H=a.map(Ke=>`<td>${h.get(Ke)??0}</td>`).join("");return`<tr><th scope="row">${b(p)}</th>${H}<td>${vt(a,h,r.features.length)}</td></tr>
`}),c=(0,j.escapeMarkup)(r.targetLabel??"Target"),m=`${(0,j.escapeMarkup)(o)}: support by ${$(c)}`;return`<footer><${n}>Support by ${$(c)}</${n}>
<div class="frame" role="group" tabindex="0" aria-label="${m}">
<table class="overview"><caption>${m}</caption>
<thead><tr><th scope="col">${c}</th>${l.join("")}<th scope="col">Share</th></tr></thead>
<tbody>
${d.join("")}</tbody></table></div></footer>
`}var Ne=f(L(),1);var ze=(...e)=>require("./model-evidence.js").verdictOf(...e);var y=f(x(),1);var wt=15,$t=32;function St(e,t){let n=t===void 0?void 0:(0,y.safeLink)(t);return n===void 0?b(e):`<a href="${(0,y.escapeMarkup)(n)}">${b(e)}</a>`}function kt(e,t,n){let r=e.map(({title:s,link:i},a)=>{
let l=s.length>$t?` title="${(0,y.escapeMarkup)(s)}"`:"";return`<th scope="col" data-target="${t[a]??a}"><span${l}>${St(s,i)}</span></th>`});return`<tr><th scope="col">Feature</th>${n?'<th scope="col"\
 class="s">Status</th>':""}${r.join("")}</tr>`}function Lt(e,{look:t,word:n,symbol:r,isForeign:o,isSpelled:s},i,a){let l=e&&Ae(e,n),d=l===void 0?"":` <b>${b(l)}</b>`,c=o?` impl-${t.level}`:"",m=r===void 0?
"":`<i aria-hidden="true">${(0,y.escapeMarkup)(r)}</i>`,p=s?`<span class="said">${b(n)}</span>`:`<span>${(0,y.escapeMarkup)(n)}</span>`;return`<td class="${t.code}${c}" id="${i}"><a href="#${i}" tabin\
dex="-1">${m}${p}${d}</a>${a}${Tt(e)}</td>`}function Mt(e,t,n,r,o){let{matrix:s,anchors:i,sense:a}=n,l=o?`<td class="s">${b(C(e))}</td>`:"",d=s.targets.map(({id:m},p)=>{let u=(0,Ne.lookup)(e.support,m),
h=T(t,i.targets[p]??"");return Lt(u,a(e,m),h,r.marks(u))}),c=I(e)?O(t):t;return`<tr data-status="${e.status?.kind??"unspecified"}"><th scope="row" id="${c}"><a href="#${t}">${b(e.title)}</a></th>${l}${d.
join("")}</tr>
`}function Et(e,t){let n=e.at(-1);if(n===void 0)return"";let r=e.slice(0,-1).map(s=>`<span>${b(s)} \u203A </span>`),o=t>0?`<td colspan="${t}"></td>`:"";return`<tr class="g"><th scope="rowgroup">${r.join(
"")}${b(n)}</th>${o}</tr>
`}function je(e,t,n){let{matrix:r,anchors:o,numbers:s}=e,i=r.features.some(m=>C(m)!==""),a=r.targets.length+(i?1:0),l="",d;for(let[m,p]of r.features.entries()){let u=JSON.stringify(p.group);u!==d&&(l+=
`${d===void 0?"":`</tbody>
`}<tbody>
${Et(p.group,a)}`),d=u,l+=Mt(p,o.features[m]??"",e,t,i)}let c=r.targets.length>=wt?" upright":"";return`<div class="frame" role="group" tabindex="0" aria-label="${n}">
<table class="matrix${c}"><caption>${n}</caption>
<thead>${kt(r.targets,s,i)}</thead>
${l}${d===void 0?"":`</tbody>
`}</table></div>
`}var K=5;function Tt({evidence:e=[]}={}){let t=ze(e);if(t===void 0)return"";let n=e.filter(({result:l})=>l===t),r=n.slice(0,K).map(({test:l,source:d})=>`${l} (${d})`),o=n.length>K?` and ${n.length-K}\
 more`:"",s=t==="passed"?"tests pass":"test fails",[i]=n.flatMap(({link:l=""})=>(0,y.safeLink)(l)??[]),a=i===void 0?s:`<a href="${(0,y.escapeMarkup)(i)}">${s}</a>`;return` <small title="${(0,y.escapeMarkup)(
`${r.join(", ")}${o}`)}">${a}</small>`}var Re=f(A(),1),S=f(x(),1);function He(e){let t=new Map;for(let{targets:n}of e)for(let{id:r,title:o}of n)t.has(r)||t.set(r,o);return[...t].map(([n,r])=>({id:n,title:r}))}function Ot(e){let t=new Set(e.map(({targetLabel:r})=>r??
"Target")),[n="Target"]=t;return t.size===1?n:"Target"}var B=(e,t)=>`<option value="${(0,S.escapeMarkup)(e)}">${(0,S.escapeMarkup)(t)}</option>`;function At(e){let t=new Set(e.flatMap(({features:r})=>r.
map(({status:o})=>o?.kind??"unspecified")));if(t.size<2)return"";let n=Re.STATUS_KINDS.filter(r=>t.has(r)).map(r=>B(r,r));return`<label class="field">Status <select name="status">${B("","any")}${n.join(
"")}</select></label>`}function Ct(e,t){if(e.length<2)return"";let n=e.map(({title:s},i)=>B(String(i),s)).join(""),r=e.map(({title:s},i)=>`<label><input type="checkbox" name="target" value="${i}"> ${(0,S.escapeMarkup)(
s)}</label>`),o=(0,S.escapeMarkup)(`one ${$(t)}`);return`<details class="menu"><summary>${(0,S.escapeMarkup)(t)}: <span data-role="shown">all</span></summary><fieldset><legend class="read">Show only</\
legend>${r.join("")}</fieldset></details>
<fieldset class="field"><legend class="read">Compare two, feature by feature</legend><label>Compare <select name="compare"><option value="">${o}</option>${n}</select></label> <label>with <select name=\
"with"><option value="">another</option>${n}</select></label></fieldset>`}function qt(e){return`<fieldset class="legend"><legend class="read">Legend</legend>${[...e].map(([n,r])=>`<label class="${n.look.
code}"><input type="checkbox" name="sense" value="${(0,S.escapeMarkup)(n.key)}" hidden>${N(n)} <b>${r}</b></label>`).join("")}</fieldset>`}function Pe(e,t){let n=[At(e),Ct(He(e),Ot(e))].join(`
`);return`<form class="toolbar" role="search" aria-label="Filter the features">
<div class="controls" hidden><label class="search"><span class="read">Features that contain</span><input type="search" name="text" placeholder="Filter features and notes" autocomplete="off" spellcheck\
="false"></label>
${n.trim()===""?"":`<details class="more" open><summary>More filters</summary><div>${n}</div></details>`}
<button type="reset" disabled>Clear</button></div>
<div class="below">${qt(t)}<output aria-live="polite"></output></div>
</form>
`}function Fe(e){let t=new Map(He(e).map(({id:n},r)=>[n,r]));return e.map(({targets:n})=>n.map(({id:r})=>t.get(r)??0))}function zt(){return["default-src 'none'",`style-src '${ee}'`,`script-src '${ne}'`,"base-uri 'none'","form-action 'none'","require-trusted-types-for 'script'"].join("; ")}function Nt(e){let[t]=e;return(e.
length===1?t?.title:t?.section[0])||t?.section[0]||t?.title||"Feature support matrix"}function jt({features:e,targets:t,targetLabel:n="target"}){let r=$(n);return`${(0,R.counted)(e.length,"feature")} \
by ${(0,R.counted)(t.length,r,ge(r))}`}function Rt(e,t){return e.length<2?"":`<nav aria-label="Matrices"><details class="more" open><summary>Contents</summary><ul>${e.map((r,o)=>{let s=(0,v.escapeMarkup)(
r.title||r.id);return`<li><a href="#${t[o]?.matrix??""}">${s}</a> <small>${r.features.length} \xD7 ${r.targets.length}</small></li>`}).join("")}</ul></details></nav>
`}var Ht=600;function Pt({principles:e=[]},t){if(e.length===0)return"";let n=e.map(({title:s,text:i})=>`<dt>${(0,v.escapeMarkup)(s)}</dt><dd>${(0,v.paragraphs)(i)}</dd>`);return`<details${e.reduce((s,{
text:i})=>s+i.length,0)>Ht?"":' class="more" open'}><summary><${t}>Principles</${t}></summary><dl class="principles">${n.join("")}</dl></details>
`}var _e=(e,t)=>JSON.stringify(e)===JSON.stringify(t);function Ft({notes:e=[]},t){if(e.length===0)return"";let n=e.map(r=>`<li>${(0,v.paragraphs)(r)}</li>`);return`<${t}>Notes</${t}><ul class="notes">${n.
join("")}</ul>
`}function _t(e,t,n,r){let{matrix:o,name:s,anchors:i,level:a}=e,l=_e(o.principles,n?.principles)?"":Pt(o,`h${a+1}`),d=_e(o.notes,r?.notes)?"":Ft(o,`h${a+1}`),c=`h${a+1}`,m=(0,v.escapeMarkup)(s),p=i.matrix===
void 0?"":`<h${a} id="${i.matrix}"><a href="#${i.matrix}">${m}</a></h${a}>
`,u=xe(o,i,c),h=fe(o,i,a+2);return`<section>
${p}${l}${je(e,u,m)}
${u.list}${qe(e,t,c)}${h===""?"":`<${c}>Details</${c}>
${h}`}${d}</section>
`}var It='<dialog aria-labelledby="-title"><header><h2 id="-title"></h2><button type="button" aria-label="Close">\u2715</button></header><div></div></dialog>';function Ie(e,t){let n=Nt(e),r=X(e),o=Te(
e,t),s=Fe(e),i=e.length>1,a=e.map((c,m)=>_t({matrix:c,name:i?c.title||c.id:n,anchors:r[m]??{features:[],targets:[]},numbers:s[m]??[],level:i?2:1,sense:(p,u)=>o.of(m,p,u)},[...o.counts.keys()],e[m-1],e[m+
1])),[l]=e,d=i||l===void 0?(0,R.counted)(e.length,"matrix","matrices"):jt(l);return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${zt()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="supportmatrix">
<title>${(0,v.escapeMarkup)(n)}</title>
<style>${Z}</style>
</head>
<body>
<a class="skip" href="#-main">Skip to the matrix</a>
<header class="top"><h1>${(0,v.escapeMarkup)(n)}</h1><p>${(0,v.escapeMarkup)(d)}</p></header>
${Rt(e,r)}<main id="-main" tabindex="-1">
${Pe(e,o.counts)}${a.join("")}</main>
<p class="read" role="status"></p>
${It}
<script>${te}</script>
</body>
</html>
`}function Dt(e){return e.flatMap(({targets:t,features:n})=>[...t,...n].flatMap(({link:r})=>r!==void 0&&(0,De.safeLink)(r)===void 0?[r]:[]))}var Kt=5e4;function Bt(e){let t=e.reduce((n,{features:r,targets:o})=>n+
r.length*o.length,0);return t<Kt?[]:[`The page has ${t} cells, which takes browsers long to open; as outputs of \`supportmatrix build\`, \`{target}\` or \`{matrix}\` in the file's name makes a page of each.`]}
function Gt(e,{origins:t}={}){let n=Dt(e),r=n.length>1?` and ${n.length-1} more`:"",o=n.length===0?[]:[`The page keeps only http, https, mailto and relative links; left out: \`${n[0]}\`${r}.`];return{
text:Ie(e,t),losses:[...o,...Bt(e)]}}0&&(module.exports={emitHtml});
