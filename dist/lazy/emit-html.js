const importMetaUrl = require('node:url').pathToFileURL(__filename).href, importModule = (url) => import(url);
var N=Object.defineProperty;var pe=Object.getOwnPropertyDescriptor;var ue=Object.getOwnPropertyNames;var fe=Object.prototype.hasOwnProperty;var ge=(e,t)=>{for(var n in t)N(e,n,{get:t[n],enumerable:!0})},he=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of ue(t))!fe.call(e,o)&&o!==n&&N(e,o,{get:()=>t[o],enumerable:!(r=
pe(t,o))||r.enumerable});return e};var be=e=>he(N({},"__esModule",{value:!0}),e);var dt={};ge(dt,{emitHtml:()=>ce});module.exports=be(dt);var i=require("../main.js");var L=require("../main.js");var x=require("../main.js");function H(e){return e.toLowerCase().split(/[^\p{L}\p{M}\p{N}._]+/u).filter(n=>n!=="").join("-")||"x"}var T=(e,t)=>`${e}--${t}`,E=e=>`${e}--`;function I(e){let t=new x.IdAllocator$0;return e.map(({id:n,
features:r,targets:o})=>{let s=e.length>1?t.take(H(n)):void 0,a=s===void 0?"":`${s}--`,l=d=>{let c=new x.IdAllocator$0;return d.map(m=>c.take(H(m.id)))};return{matrix:s,features:l(r).map(d=>a+d),targets:l(
o)}})}var P=':root{color-scheme:light dark;--page: #fff;--ink: #1b1f24;--soft: #59616b;--line: #dfe3e8;--raised: #f4f6f8;--accent: #0b5cad;--bar: 4rem;--complete: #d5ede3;--on-complete: #00513a;--partial: #\
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
_="sha256-EuBU6Gx7wmnF9YD04CVOMkCpXP3xMxpzJ/AMfruPoLg=",F='"use strict";(()=>{function N(e){let t=e?.getAttribute("href")??"";return t.startsWith("#")?document.getElementById(t.slice(1)):null}var w=e=\
>e.cells[0]?.querySelector("a")??null;function S(e){let t=N(w(e));return t?.tagName==="ARTICLE"?t:null}var ne=e=>({element:e,status:e.dataset.status??"",article:S(e)});function oe(e){let t=[...e.tHead\
?.rows[0]?.cells??[]],n=t.findIndex(s=>s.dataset.target!==void 0),o=e.closest("section")??e;return{section:o,element:e,rows:[...e.querySelectorAll("tr[data-status]")].map(ne),overview:o.querySelector(\
"table.overview"),first:n<0?t.length:n,targets:t.flatMap(({dataset:s})=>s.target===void 0?[]:[Number(s.target)])}}var O=()=>[...document.querySelectorAll("table.matrix")].map(oe),v=e=>[...e.querySelec\
torAll("sup>a")].flatMap(t=>[...N(t)?.querySelectorAll("p:not(.back)")??[]]);function k(e){if(e.text===void 0){let t=e.element.parentElement?.querySelector(".g")??null,n=e.element.querySelectorAll("th\
,td>a>b"),o=[...e.element.cells].flatMap(v),s=[t,...n,e.article,...o];e.text=s.map(l=>l?.textContent??"").join(" ").toLowerCase()}return e.text}var b=e=>e.className.charAt(0)+(e.querySelector("span")?\
.textContent??"");function C(e){return e.senses??=[...e.element.cells].map(b),e.senses}var K=e=>e===void 0?"":`${b(e)} ${e.querySelector("b")?.textContent??""}`,q=e=>e.closest("table")?.tHead?.rows[0]\
?.cells[e.cellIndex],I=e=>q(e)?.textContent??"";function B(e){let t=new FormData(e),n=l=>t.getAll(l).map(String).filter(Boolean),o=new Set([...n("compare"),...n("with")]),s=o.size===2;return{words:n("\
text").join(" ").toLowerCase().split(/\\s+/).filter(Boolean),status:n("status").join(""),senses:new Set(n("sense")),targets:s?o:new Set(n("target")),compare:s}}var M=({words:e,status:t,senses:n,targets\
:o})=>e.length===0&&t===""&&n.size===0&&o.size===0;function se(e,t,n){if(n.status!==""&&e.status!==n.status)return!1;let{cells:o}=e.element,s=n.senses.size>0?C(e):[];return n.senses.size>0&&!t.some(l=\
>n.senses.has(s[l]??""))||n.compare&&new Set(t.map(l=>K(o[l]))).size<2?!1:n.words.every(l=>k(e).includes(l))}var le=(e,t,n)=>`[data-table="${e}"] tr>:nth-child(n+${t+1}):nth-child(-n+${n}):not([colspa\
n])`;function re(e,t,n){let o=[],s=e.first;for(let l of[...n,e.first+e.targets.length])l>s&&o.push(le(t,s,l)),s=l+1;return o}function ae(e,t){let o=e.targets.map((r,i)=>({target:String(r),at:e.first+i\
})).filter(({target:r})=>t.targets.size===0||t.targets.has(r)).map(({at:r})=>r),l=(t.compare?o.length===2:o.length>0||t.targets.size===0)?e.rows.filter(r=>se(r,o,t)):[],a=new Set(l);for(let r of e.row\
s)r.element.hidden=!a.has(r),r.article&&(r.article.hidden=!a.has(r));for(let r of e.element.tBodies)r.hidden=!r.querySelector("tr[data-status]:not([hidden])");return e.section.hidden=l.length===0&&e.r\
ows.length>0,{rows:l,columns:o}}function ce(e,{rows:t,columns:n},o){let[s,...l]=e.overview?.rows??[],a=[...s?.cells??[]].map(({dataset:r})=>r.sense);for(let[r,i]of l.entries()){let f=e.first+r;if(i.hi\
dden=!n.includes(f),i.hidden)continue;let c=new Map;for(let h of t){let p=C(h)[f]??"";c.set(p,(c.get(p)??0)+1)}let m=i.querySelectorAll("rect"),T=0;for(let[h,p]of a.entries()){if(p===void 0)continue;l\
et d=c.get(p)??0;o.set(p,(o.get(p)??0)+d);let u=i.cells[h];u&&(u.textContent=String(d));let E=t.length===0?0:d*100/t.length;m[h-1]?.setAttribute("x",String(T)),m[h-1]?.setAttribute("width",String(E)),\
T+=E}}}function ie(e,t,n){if(M(e))return"";let o=e.compare?"differ":"shown";return t===0?`No feature of ${n} ${o==="differ"?"differs":"matches"}.`:`${t} of ${n} features ${o}.`}function z(e,t,n){let o\
=new CSSStyleSheet;document.adoptedStyleSheets=[o];for(let[c,{element:m}]of e.entries())m.dataset.table=String(c);let s=e.reduce((c,{rows:m})=>c+m.length,0),l=t.querySelector("output"),a=t.querySelect\
or("[data-role=shown]"),r=t.querySelector("button[type=reset]"),i=()=>{let c=B(t),m=e.map(d=>ae(d,c)),T=e.flatMap((d,u)=>re(d,u,m[u]?.columns??[]));o.replaceSync(T.length>0?`${T.join(",")}{display:non\
e}`:"");let h=new Map;for(let[d,u]of e.entries()){let E=m[d];E&&ce(u,E,h)}for(let d of t.querySelectorAll(".legend label")){let u=d.querySelector("b");u&&(u.textContent=String(h.get(d.querySelector("i\
nput")?.value??"")??0))}let p=m.reduce((d,{rows:u})=>d+u.length,0);l&&(l.textContent=ie(c,p,s)),a&&(a.textContent=c.targets.size>0?`${c.targets.size} chosen`:"all"),r&&(r.disabled=M(c)&&!t.querySelect\
or(\'select:has(option:checked:not([value=""]))\')),document.documentElement.classList.toggle("filtered",!M(c)),n()},f=0;t.addEventListener("input",()=>{clearTimeout(f),f=setTimeout(i,s>2e3?150:0)}),t.a\
ddEventListener("submit",c=>c.preventDefault()),t.addEventListener("reset",()=>setTimeout(i));for(let c of t.querySelectorAll("[hidden]"))c.hidden=!1;return M(B(t))||i(),()=>{t.reset(),i()}}var y=e=>e\
?.querySelector(\'a[href^="#"]\')??null,A=e=>e.getClientRects().length>0;function D(e,t){let n=e;do n=t>0?n.nextElementSibling:n.previousElementSibling;while(n&&!(A(n)&&y(n)));return y(n)}function de(e,\
t){let n=[...e.cells].filter(o=>A(o)&&y(o));return y(t?n.at(-1):n[0])}function ue(e,t,n,o){let s=n.closest("tr");if(!s)return null;if(e==="ArrowLeft")return D(n,-1);if(e==="ArrowRight")return D(n,1);l\
et l=o.rows.map(({element:f})=>f).filter(f=>!f.hidden),a=l.indexOf(s);if(e==="ArrowUp")return y(l[a-1]?.cells[n.cellIndex]);if(e==="ArrowDown")return y(l[a+1]?.cells[n.cellIndex]);let r=e==="End",i=t?\
r?l.at(-1):l[0]:s;return(r||e==="Home")&&i?de(i,r):null}function W(e){let t=new Map,n=(s,l)=>{let a=t.get(s);a&&(a.tabIndex=-1),l.tabIndex=0,t.set(s,l)},o=()=>{for(let s of e){let l=t.get(s);if(l&&A(l\
))continue;let a=s.rows.find(({element:i})=>!i.hidden),r=a&&w(a.element);r&&n(s,r)}};for(let s of e){for(let{element:l}of s.rows)w(l)?.setAttribute("tabindex","-1");s.element.addEventListener("focusin\
",l=>{let a=l.target;a instanceof HTMLAnchorElement&&a.closest("tbody")&&n(s,a)}),s.element.addEventListener("keydown",l=>{let a=l.target instanceof Element?l.target.closest("tbody :is(td,th)"):null;i\
f(!a||l.altKey||l.metaKey)return;let r=ue(l.key,l.ctrlKey,a,s);r&&(l.preventDefault(),r.focus())})}return o(),o}function g(e,t,...n){let o=document.createElement(e);return t!==""&&(o.className=t),o.ap\
pend(...n),o}var R=e=>[...e].map(t=>t.cloneNode(!0)),F=e=>R(q(e)?.querySelector("span")?.childNodes??[]),j=e=>e.querySelector("span")?.textContent??"",P=e=>e.querySelector("b")?.textContent??"";functi\
on U(e,t){let n=t.querySelector("i"),o=t.className.charAt(0);return n?g(e,`${o} own`,n.cloneNode(!0),` ${j(t)}`):g(e,o,j(t))}function me(e){let t=P(e),n=g("strong","",...F(e));return[g("p","verdict",n\
," ",U("span",e),t===""?"":` ${t}`),...R(v(e))]}function fe(e){let t=e.querySelector(".s")?.textContent??"";return t===""||S(e)?[]:[g("dl","facts",g("dt","","Status"),g("dd","",t))]}function pe(e){let\
 t=new Map,n=e.querySelectorAll("td[id]");if(n.length<2)return[];for(let o of n){let s=t.get(b(o))??{name:U("dt",o),targets:g("dd","")},l=P(o).replace(/^\\((.*)\\)$/,"$1"),a=s.targets.hasChildNodes()?",\
 ":"";s.targets.append(a,...F(o),l===""?"":` (${l})`),t.set(b(o),s)}return[g("dl","levels",...[...t.values()].flatMap(({name:o,targets:s})=>[o,s]))]}function V(e){let t=e.querySelector("h2"),n=e.query\
Selector("div");return e.querySelector("button")?.addEventListener("click",()=>e.close()),e.addEventListener("click",o=>{let s=o.target instanceof Element&&o.target.closest(\'a[href^="#"]\');(o.target==\
=e||s)&&e.close()}),o=>{let s=o.closest("tr");if(!s||!t||!n)return;t.textContent=s.cells[0]?.textContent??"";let l=o.tagName==="TD"?me(o):[],a=R([...S(s)?.children??[]].slice(1));n.replaceChildren(...\
l,...fe(s),...a,...pe(s)),e.open||e.showModal(),e.scrollTop=0}}var Z="table.matrix tbody :is(td[id],th[id])",$=O(),L=document.querySelector("form"),G=document.querySelector("dialog"),J=W($),ge=L?z($,L\
,J):J,Q=document.querySelector("[role=status]"),he=e=>{Q&&(Q.textContent=e)},X=G?V(G):void 0;function _(){let e=L&&getComputedStyle(L).position==="sticky"?L.offsetHeight:0;document.documentElement.sty\
le.setProperty("--bar",`${e}px`);for(let{element:t}of $){let{style:n}=t.parentElement??t;n.scrollPaddingTop=`${t.tHead?.offsetHeight??0}px`,n.scrollPaddingLeft=`${t.tHead?.rows[0]?.cells[0]?.offsetWid\
th??0}px`}}var Y=null;function ee(e){Y?.classList.remove("at"),Y=e,e?.classList.add("at")}function ye(){try{return document.getElementById(decodeURIComponent(location.hash.slice(1)))}catch{return null\
}}function Te(e){let t=e.closest("tr")?.cells[0]?.textContent??"",n=[...e.querySelector("a")?.querySelectorAll("span,b")??[]].map(o=>o.textContent);he(e.tagName==="TD"?`${t}, ${I(e)}: ${n.join(" ")}.`\
:`${t}.`)}function Ee(e){let t=e.closest(".frame"),n=t?.getBoundingClientRect(),o=e.getBoundingClientRect();n&&(t?.scrollBy(o.x+o.width/2-n.x-n.width/2,o.y+o.height/2-n.y-n.height/2),t?.scrollIntoView\
({block:"nearest"})),e.querySelector("a")?.focus({preventScroll:!0}),Te(e)}function te(){let e=ye();if(!e)return;e.getClientRects().length===0&&ge();let t=e instanceof HTMLTableCellElement&&e.matches(\
Z)?e:null;ee(t),t?Ee(t):e.scrollIntoView()}document.addEventListener("click",e=>{let t=e.target instanceof Element?e.target:null;for(let o of document.querySelectorAll("details.menu[open]"))o.contains\
(t)||(o.open=!1);let n=t?.closest("sup, small")?null:t?.closest(Z);!n||!X||e.ctrlKey||e.metaKey||e.shiftKey||e.altKey||(e.preventDefault(),n.querySelector("a")?.focus({preventScroll:!0}),ee(n),history\
.replaceState(null,"",`#${n.id}`),X(n))});document.addEventListener("keydown",e=>{let t=e.target instanceof Element?e.target.closest("details.menu[open]"):null;e.key!=="Escape"||!t||(t.open=!1,t.query\
Selector("summary")?.focus())});addEventListener("hashchange",te);addEventListener("resize",_);document.documentElement.classList.add("live");var x=matchMedia("(max-width: 44rem)"),H=(e,t="details.mor\
e")=>{for(let n of document.querySelectorAll(t))n.open=e};H(!x.matches);x.addEventListener("change",()=>H(!x.matches));addEventListener("beforeprint",()=>H(!0,"details:not(.menu)"));addEventListener("\
afterprint",()=>H(!x.matches));_();addEventListener("load",te);})();',D="sha256-cM44R178dSuOoHn61CeuQKSbEt/fealY4NEcDpG9hDs=";var k=require("../main.js");var y=require("../main.js");var v=require("../main.js");var b=require("../main.js");var K={level:"not-stated",code:"b",symbol:"\xB7",word:"not stated"},B={complete:{level:"complete",code:"c",symbol:"\u2714",word:"complete"},partial:{level:"partial",code:"p",symbol:"\u25D0",word:"part\
ial"},missing:{level:"missing",code:"m",symbol:"\u2716",word:"missing"},unknown:{level:"unknown",code:"u",symbol:"?",word:"unknown"},"not-applicable":{level:"not-applicable",code:"n",symbol:"\u2013",word:"\
not applicable"}},G=[...y.LEVELS$0.map(e=>B[e]),K];function z(e){return e===void 0?K:B[e]}var U=e=>(0,k.formatStatus$0)(e).replace("("," (");var M=(e,t)=>`<dt>${e}</dt><dd>${t}</dd>`;function xe(e){let t=(0,i.safeLink$0)(e);return t===void 0?(0,i.escapeMarkup$0)(e):`<a href="${(0,i.escapeMarkup$0)(t)}">${(0,i.escapeMarkup$0)(e)}</a>`}var O=({
status:e})=>e===void 0||e.kind==="unspecified"?"":U(e);function ye(e){let{api:t,link:n,commands:r=[],attributes:o={}}=e,s=O(e),a=d=>`<code>${(0,i.escapeMarkup$0)(d)}</code>`,l=[s===""?"":M("Status",(0,i.escapeMarkup$0)(
s)),t===void 0?"":M("API",a(t)),n===void 0?"":M("Link",xe(n)),r.length===0?"":M("Commands",r.map(a).join("<br>")),...Object.entries(o).map(([d,c])=>M((0,i.inlineText$0)(d),(0,i.linkedText$0)(c)))].join(
"");return l===""?"":`<dl class="facts">${l}</dl>`}var q=({api:e,link:t,commands:n,notes:r,attributes:o})=>[e,t,n,r,o].some(s=>s!==void 0);function ve(e,t,n){let r=e.notes===void 0?"":(0,i.paragraphs$0)(
e.notes);return`<article id="${t}"><${n}><a href="#${E(t)}">${(0,i.inlineText$0)(e.title)}</a></${n}>${ye(e)}${r}</article>
`}function V({features:e},t,n){let r="",o="";for(let[s,a]of e.entries()){if(!q(a))continue;let l=a.group.map(i.inlineText$0).join(" \u203A "),d=l===""?"":`<h${n}>${l}</h${n}>
`;(r===""||l!==o)&&(r+=`${r===""?"":`</div>
`}<div class="details">
${d}`),o=l,r+=ve(a,t.features[s]??"",l===""?`h${n}`:`h${n+1}`)}return r===""?"":`${r}</div>
`}var $e=12,we=/[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{13,}/gu,Se=/(?<=[_/.:;,=&?@)\]-])(?=[\p{L}\p{N}([])|(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u,ke=20;function Le(e){return e.split(Se).map(n=>n.
length>ke?`<span class="w">${(0,i.inlineText$0)(n)}</span>`:(0,i.inlineText$0)(n)).join("<wbr>")}function h(e){if(e.length<=$e)return(0,i.inlineText$0)(e);let t="",n=0;for(let{0:r,index:o}of e.matchAll(
we))t+=(0,i.inlineText$0)(e.slice(n,o))+Le(r),n=o+r.length;return t+(0,i.inlineText$0)(e.slice(n))}var $=e=>e.replace(/(?<!\p{L})\p{Lu}(?=\p{Ll}+(?!\p{L}))/gu,t=>t.toLowerCase());function W(e){return/(?:ss|x|ch|sh)$/.
test(e)?`${e}es`:/[^aeiou]y$/.test(e)?`${e.slice(0,-1)}ies`:e.endsWith("s")?e:`${e}s`}var Me=12;function Te({cells:e}){return e.slice(0,Me).map(({anchor:n,name:r})=>`<a class="permalink" href="#${n}">${(0,i.escapeMarkup$0)(r)}</a>`).join(" ")}var Y=e=>(e?.notes??[]).map(i.paragraphs$0);
function J({features:e,targets:t},n,r){let o=new Map;for(let[d,{title:c,support:m}]of e.entries())for(let[p,u]of t.entries())for(let f of Y((0,b.lookup$0)(m,u.id))){let g=o.get(f)??{number:o.size+1,cells:[]};
o.set(f,g);let C=T(n.features[d]??"",n.targets[p]??"");g.cells.push({anchor:C,name:`${c}, ${u.title}`})}let s=n.matrix===void 0?"":`${n.matrix}--`,a=({number:d})=>`${s}-note-${d}`,l=[...o].map(([d,c])=>`\
<li id="${a(c)}">${d}<p class="back">${Te(c)}</p></li>
`);return{marks:d=>{let c=Y(d).flatMap(m=>{let p=o.get(m);return p?[`<a href="#${a(p)}" aria-label="Note ${p.number}">${p.number}</a>`]:[]});return c.length===0?"":` <sup>${c.join(" ")}</sup>`},list:l.
length===0?"":`<${r}>Footnotes</${r}>
<ol class="footnotes">
${l.join("")}</ol>
`}}var w=require("../main.js");var S=require("../main.js");var A=({symbol:e,word:t})=>e===void 0?`<span>${(0,i.escapeMarkup$0)(t)}</span>`:`<i aria-hidden="true">${(0,i.escapeMarkup$0)(e)}</i><span class="own">${(0,i.escapeMarkup$0)(t)}</span>`,Q=60,Ee=e=>e.length<=
Q?e:`${e.slice(0,Q).replace(/\p{Surrogate}$/u,"").trimEnd()}\u2026`,Oe=e=>e!==""&&e.length<=8&&!/^[:{|]/u.test(e),Ae=/^(?:(?:the|this) \S{1,20}|it) (?:is|has) (?=\S)/iu;function Ce({level:e,word:t},n){
if(typeof n=="string")return n.replaceAll("-"," ");if(n===void 0||(n.level??e)!==e)return t;let{meaning:r}=n;return Ee((0,v.foldSpace$0)(r).replace(Ae,"").replace(/\.$/u,""))||t}function Z(e,t=[]){let n=new Map(
G.map(a=>[a,new Map])),r=(a,l,d)=>{let c=(0,b.lookup$0)(l.support,d);return[z(c?.level),t[a]?.meaningOf(l.id,d)??c?.stage]};for(let[a,{features:l,targets:d}]of e.entries())for(let c of l)for(let{id:m}of d){
let[p,u]=r(a,c,m),f=n.get(p);f?.set(u,(f.get(u)??0)+1)}let o=new Map,s=new Map([...n].map(([a,l])=>[a,Ne(a,l,o)]));return{counts:o,of:(a,l,d)=>{let[c,m]=r(a,l,d);return s.get(c)?.get(m)??{key:"",look:c,
word:c.word,isForeign:!1,isSpelled:!1}}}}function Ne(e,t,n){let r=(0,w.groupBy$0)(t.keys(),s=>Ce(e,s)),o=[...r].flatMap(([s,a])=>{let l=s!==e.word,d=r.size>1&&l,[c]=a,m=d&&typeof c=="object"&&Oe(c.symbol)?
c.symbol:void 0,p=d&&m===void 0,u={key:e.code+s,look:e,word:s,isForeign:l,isSpelled:p,symbol:m};return n.set(u,a.reduce((f,g)=>f+(t.get(g)??0),0)),a.map(f=>[f,u])});return new Map(o)}var ze=/\s?(?:\[\^?[^[\]\s]{1,12}\]_?|\((?:\d{1,3}|\p{L}|\*{1,5})\)|[\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079*\u2020\u2021\u00a7\u00b6])$/u,
qe=/\s?(?:\[\^[^[\]\s]{1,12}\]|\[[^[\]\s]{1,12}\]_)$/u,je=20;function ee(e,t,n=je){let r=e.replace(t,"");return r===e||n===0?r:ee(r,t,n-1)}var Re=/^(?:[\p{So}\u00d7\u221a]\ufe0f?(?=\s|$|\p{L}|\p{N}|\()|(?:[+?\u2013\u2014-]|:[a-z_]{1,30}:)(?=\s|$))\s?/u,
X=/^(?:\s?[:,;\u2013\u2014]\s?|\s(?=\(|(?:since|until|from|for|in|on|with|by|only|except|if|when)\s))/iu;function He({text:e,notes:t},n){if(e===void 0)return"";let o=ee(e,t===void 0?qe:ze).trim().replace(
Re,"");if(!o.toLowerCase().startsWith(n.toLowerCase()))return o;let s=o.slice(n.length);return s===""||X.test(s)?s.replace(X,""):o}function te(e,t){let n=(0,S.untoldHistory$0)(e).flatMap(([o,s])=>o===
"stage"?[]:[`${o} ${s}`]),r=[He(e,t),...n].filter(o=>o!=="");return r.length>0?r.join(", "):void 0}function Ie(e,t,n){let r=0;return`<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">${e.map(s=>{let a=Math.round((t.get(s)??0)*1e4/n)/100,l=`<rect class="${s.look.code}\
" x="${r}" width="${a}" height="1"/>`;return r=Math.round((r+a)*100)/100,l}).join("")}</svg>`}function ne(e,t,n){let{matrix:r,name:o,sense:s}=e;if(r.features.length===1)return"";let a=r.targets.map(({
id:u})=>(0,w.tally$0)(r.features.map(f=>s(f,u)))),l=t.filter(u=>a.some(f=>f.has(u))),d=l.map(u=>`<th scope="col" class="${u.look.code}" data-sense="${(0,i.escapeMarkup$0)(u.key)}">${A(u)}</th>`),c=r.targets.
map(({title:u},f)=>{let g=a[f]??new Map,C=l.map(me=>`<td>${g.get(me)??0}</td>`).join("");return`<tr><th scope="row">${h(u)}</th>${C}<td>${Ie(l,g,r.features.length)}</td></tr>
`}),m=(0,i.escapeMarkup$0)(r.targetLabel??"Target"),p=`${(0,i.escapeMarkup$0)(o)}: support by ${$(m)}`;return`<footer><${n}>Support by ${$(m)}</${n}>
<div class="frame" role="group" tabindex="0" aria-label="${p}">
<table class="overview"><caption>${p}</caption>
<thead><tr><th scope="col">${m}</th>${d.join("")}<th scope="col">Share</th></tr></thead>
<tbody>
${c.join("")}</tbody></table></div></footer>
`}var re=(...e)=>require("./model-evidence.js").verdictOf(...e);var Pe=15,_e=32;function Fe(e,t){let n=t===void 0?void 0:(0,i.safeLink$0)(t);return n===void 0?h(e):`<a href="${(0,i.escapeMarkup$0)(n)}">${h(e)}</a>`}function De(e,t,n){let r=e.map(({title:s,link:a},l)=>{
let d=s.length>_e?` title="${(0,i.escapeMarkup$0)(s)}"`:"";return`<th scope="col" data-target="${t[l]??l}"><span${d}>${Fe(s,a)}</span></th>`});return`<tr><th scope="col">Feature</th>${n?'<th scope="co\
l" class="s">Status</th>':""}${r.join("")}</tr>`}function Ke(e,{look:t,word:n,symbol:r,isForeign:o,isSpelled:s},a,l){let d=e&&te(e,n),c=d===void 0?"":` <b>${h(d)}</b>`,m=o?` impl-${t.level}`:"",p=r===
void 0?"":`<i aria-hidden="true">${(0,i.escapeMarkup$0)(r)}</i>`,u=s?`<span class="said">${h(n)}</span>`:`<span>${(0,i.escapeMarkup$0)(n)}</span>`;return`<td class="${t.code}${m}" id="${a}"><a href="#${a}\
" tabindex="-1">${p}${u}${c}</a>${l}${Ue(e)}</td>`}function Be(e,t,n,r,o){let{matrix:s,anchors:a,sense:l}=n,d=o?`<td class="s">${h(O(e))}</td>`:"",c=s.targets.map(({id:p},u)=>{let f=(0,b.lookup$0)(e.support,
p),g=T(t,a.targets[u]??"");return Ke(f,l(e,p),g,r.marks(f))}),m=q(e)?E(t):t;return`<tr data-status="${e.status?.kind??"unspecified"}"><th scope="row" id="${m}"><a href="#${t}">${h(e.title)}</a></th>${d}${c.
join("")}</tr>
`}function Ge(e,t){let n=e.at(-1);if(n===void 0)return"";let r=e.slice(0,-1).map(s=>`<span>${h(s)} \u203A </span>`),o=t>0?`<td colspan="${t}"></td>`:"";return`<tr class="g"><th scope="rowgroup">${r.join(
"")}${h(n)}</th>${o}</tr>
`}function oe(e,t,n){let{matrix:r,anchors:o,numbers:s}=e,a=r.features.some(p=>O(p)!==""),l=r.targets.length+(a?1:0),d="",c;for(let[p,u]of r.features.entries()){let f=JSON.stringify(u.group);f!==c&&(d+=
`${c===void 0?"":`</tbody>
`}<tbody>
${Ge(u.group,l)}`),c=f,d+=Be(u,o.features[p]??"",e,t,a)}let m=r.targets.length>=Pe?" upright":"";return`<div class="frame" role="group" tabindex="0" aria-label="${n}">
<table class="matrix${m}"><caption>${n}</caption>
<thead>${De(r.targets,s,a)}</thead>
${d}${c===void 0?"":`</tbody>
`}</table></div>
`}var j=5;function Ue({evidence:e=[]}={}){let t=re(e);if(t===void 0)return"";let n=e.filter(({result:d})=>d===t),r=n.slice(0,j).map(({test:d,source:c})=>`${d} (${c})`),o=n.length>j?` and ${n.length-j}\
 more`:"",s=t==="passed"?"tests pass":"test fails",[a]=n.flatMap(({link:d=""})=>(0,i.safeLink$0)(d)??[]),l=a===void 0?s:`<a href="${(0,i.escapeMarkup$0)(a)}">${s}</a>`;return` <small title="${(0,i.escapeMarkup$0)(
`${r.join(", ")}${o}`)}">${l}</small>`}function ie(e){let t=new Map;for(let{targets:n}of e)for(let{id:r,title:o}of n)t.has(r)||t.set(r,o);return[...t].map(([n,r])=>({id:n,title:r}))}function Ve(e){let t=new Set(e.map(({targetLabel:r})=>r??
"Target")),[n="Target"]=t;return t.size===1?n:"Target"}var R=(e,t)=>`<option value="${(0,i.escapeMarkup$0)(e)}">${(0,i.escapeMarkup$0)(t)}</option>`;function We(e){let t=new Set(e.flatMap(({features:r})=>r.
map(({status:o})=>o?.kind??"unspecified")));if(t.size<2)return"";let n=y.STATUS_KINDS$0.filter(r=>t.has(r)).map(r=>R(r,r));return`<label class="field">Status <select name="status">${R("","any")}${n.join(
"")}</select></label>`}function Ye(e,t){if(e.length<2)return"";let n=e.map(({title:s},a)=>R(String(a),s)).join(""),r=e.map(({title:s},a)=>`<label><input type="checkbox" name="target" value="${a}"> ${(0,i.escapeMarkup$0)(
s)}</label>`),o=(0,i.escapeMarkup$0)(`one ${$(t)}`);return`<details class="menu"><summary>${(0,i.escapeMarkup$0)(t)}: <span data-role="shown">all</span></summary><fieldset><legend class="read">Show on\
ly</legend>${r.join("")}</fieldset></details>
<fieldset class="field"><legend class="read">Compare two, feature by feature</legend><label>Compare <select name="compare"><option value="">${o}</option>${n}</select></label> <label>with <select name=\
"with"><option value="">another</option>${n}</select></label></fieldset>`}function Je(e){return`<fieldset class="legend"><legend class="read">Legend</legend>${[...e].map(([n,r])=>`<label class="${n.look.
code}"><input type="checkbox" name="sense" value="${(0,i.escapeMarkup$0)(n.key)}" hidden>${A(n)} <b>${r}</b></label>`).join("")}</fieldset>`}function ae(e,t){let n=[We(e),Ye(ie(e),Ve(e))].join(`
`);return`<form class="toolbar" role="search" aria-label="Filter the features">
<div class="controls" hidden><label class="search"><span class="read">Features that contain</span><input type="search" name="text" placeholder="Filter features and notes" autocomplete="off" spellcheck\
="false"></label>
${n.trim()===""?"":`<details class="more" open><summary>More filters</summary><div>${n}</div></details>`}
<button type="reset" disabled>Clear</button></div>
<div class="below">${Je(t)}<output aria-live="polite"></output></div>
</form>
`}function se(e){let t=new Map(ie(e).map(({id:n},r)=>[n,r]));return e.map(({targets:n})=>n.map(({id:r})=>t.get(r)??0))}function Qe(){return["default-src 'none'",`style-src '${_}'`,`script-src '${D}'`,"base-uri 'none'","form-action 'none'","require-trusted-types-for 'script'"].join("; ")}function Xe(e){let[t]=e;return(e.
length===1?t?.title:t?.section[0])||t?.section[0]||t?.title||"Feature support matrix"}function Ze({features:e,targets:t,targetLabel:n="target"}){let r=$(n);return`${(0,L.counted$0)(e.length,"feature")}\
 by ${(0,L.counted$0)(t.length,r,W(r))}`}function et(e,t){return e.length<2?"":`<nav aria-label="Matrices"><details class="more" open><summary>Contents</summary><ul>${e.map((r,o)=>{let s=(0,i.escapeMarkup$0)(
r.title||r.id);return`<li><a href="#${t[o]?.matrix??""}">${s}</a> <small>${r.features.length} \xD7 ${r.targets.length}</small></li>`}).join("")}</ul></details></nav>
`}var tt=600;function nt({principles:e=[]},t){if(e.length===0)return"";let n=e.map(({title:s,text:a})=>`<dt>${(0,i.escapeMarkup$0)(s)}</dt><dd>${(0,i.paragraphs$0)(a)}</dd>`);return`<details${e.reduce(
(s,{text:a})=>s+a.length,0)>tt?"":' class="more" open'}><summary><${t}>Principles</${t}></summary><dl class="principles">${n.join("")}</dl></details>
`}var le=(e,t)=>JSON.stringify(e)===JSON.stringify(t);function rt({notes:e=[]},t){if(e.length===0)return"";let n=e.map(r=>`<li>${(0,i.paragraphs$0)(r)}</li>`);return`<${t}>Notes</${t}><ul class="notes\
">${n.join("")}</ul>
`}function ot(e,t,n,r){let{matrix:o,name:s,anchors:a,level:l}=e,d=le(o.principles,n?.principles)?"":nt(o,`h${l+1}`),c=le(o.notes,r?.notes)?"":rt(o,`h${l+1}`),m=`h${l+1}`,p=(0,i.escapeMarkup$0)(s),u=a.
matrix===void 0?"":`<h${l} id="${a.matrix}"><a href="#${a.matrix}">${p}</a></h${l}>
`,f=J(o,a,m),g=V(o,a,l+2);return`<section>
${u}${d}${oe(e,f,p)}
${f.list}${ne(e,t,m)}${g===""?"":`<${m}>Details</${m}>
${g}`}${c}</section>
`}var it='<dialog aria-labelledby="-title"><header><h2 id="-title"></h2><button type="button" aria-label="Close">\u2715</button></header><div></div></dialog>';function de(e,t){let n=Xe(e),r=I(e),o=Z(e,
t),s=se(e),a=e.length>1,l=e.map((m,p)=>ot({matrix:m,name:a?m.title||m.id:n,anchors:r[p]??{features:[],targets:[]},numbers:s[p]??[],level:a?2:1,sense:(u,f)=>o.of(p,u,f)},[...o.counts.keys()],e[p-1],e[p+
1])),[d]=e,c=a||d===void 0?(0,L.counted$0)(e.length,"matrix","matrices"):Ze(d);return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${Qe()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="supportmatrix">
<title>${(0,i.escapeMarkup$0)(n)}</title>
<style>${P}</style>
</head>
<body>
<a class="skip" href="#-main">Skip to the matrix</a>
<header class="top"><h1>${(0,i.escapeMarkup$0)(n)}</h1><p>${(0,i.escapeMarkup$0)(c)}</p></header>
${et(e,r)}<main id="-main" tabindex="-1">
${ae(e,o.counts)}${l.join("")}</main>
<p class="read" role="status"></p>
${it}
<script>${F}</script>
</body>
</html>
`}function at(e){return e.flatMap(({targets:t,features:n})=>[...t,...n].flatMap(({link:r})=>r!==void 0&&(0,i.safeLink$0)(r)===void 0?[r]:[]))}var st=5e4;function lt(e){let t=e.reduce((n,{features:r,targets:o})=>n+
r.length*o.length,0);return t<st?[]:[`The page has ${t} cells, which takes browsers long to open; as outputs of \`supportmatrix build\`, \`{target}\` or \`{matrix}\` in the file's name makes a page of each.`]}
function ce(e,{origins:t}={}){let n=at(e),r=n.length>1?` and ${n.length-1} more`:"",o=n.length===0?[]:[`The page keeps only http, https, mailto and relative links; left out: \`${n[0]}\`${r}.`];return{
text:de(e,t),losses:[...o,...lt(e)]}}0&&(module.exports={emitHtml});
