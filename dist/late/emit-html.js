const importMetaUrl = require('node:url').pathToFileURL(__filename).href;
"use strict";var D=Object.defineProperty;var ne=Object.getOwnPropertyDescriptor;var te=Object.getOwnPropertyNames;var re=Object.prototype.hasOwnProperty;var ie=(e,n)=>{for(var t in n)D(e,t,{get:n[t],enumerable:!0})},se=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let i of te(n))!re.call(e,i)&&i!==t&&D(e,i,{get:()=>n[i],enumerable:!(r=
ne(n,i))||r.enumerable});return e};var oe=e=>se(D({},"__esModule",{value:!0}),e);var tn={};ie(tn,{emitHtml:()=>nn});module.exports=oe(tn);function L(e){return e.replace(/[\t\n\r]/g,"").replace(/^[\0- ]+/,"").trim()}var ue=/[\0-\x08\x0b-\x1f\x7f-\x9f\p{Surrogate}\ufffe\uffff]/gu,le=/[&<>"'\0-\x08\x0b-\x1f\x7f-\x9f\p{Surrogate}\ufffe\uffff]/u,ae=/[\p{Bidi_Control}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
function o(e){return le.test(e)?e.replace(ue,"\uFFFD").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;"):e}function v(e){return ae.
test(e)?`<bdi>${o(e)}</bdi>`:o(e)}var ce=new Set(["http","https","mailto"]);function d(e){let n=L(e);if(n===""||n.startsWith("#"))return;let t=/^[a-z][a-z0-9+.-]*(?=:)/i.exec(n)?.[0];return t===void 0||
ce.has(t.toLowerCase())?n:void 0}var fe=/https?:\/\/[^\s<>"'`|\\^{}]+/g,pe=new Set(".,;:!?)]*_~");function ye(e){let n=e.includes("("),t=e.length;for(;t>0&&pe.has(e.charAt(t-1))&&!(n&&e.charAt(t-1)===
")");)t-=1;return t}function I(e){let n="",t=0;for(let{0:r,index:i}of e.matchAll(fe)){let s=r.slice(0,ye(r)),u=o(s);n+=`${o(e.slice(t,i))}<a href="${u}">${u}</a>`,t=i+s.length}return n+o(e.slice(t))}function h(e){
return e.split(/\n(?:[^\S\n]*\n)+/).map(n=>`<p>${I(n)}</p>`).join("")}var T=(...e)=>require("node:crypto").createHash(...e);var E,me={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function q(e){return!e&&!E?me:{lang:e?.lang??E?.lang,message:e?.message,abortEarly:e?.abortEarly??E?.abortEarly,abortPipeEarly:e?.abortPipeEarly??E?.abortPipeEarly}}var de;function he(e){return de?.get(e)}var ve;function ge(e){return ve?.get(e)}var be;function xe(e,n){return be?.get(e)?.get(n)}function ke(e){let n=typeof e;return n==="string"?`"${e}"`:n==="number"||n==="bigint"||n==="boolean"?`${e}`:n==="object"||n==="function"?(e&&Object.getPrototypeOf(e)?.constructor?.name)??"null":n}function we(e,n,t,r,i){
let s=i&&"input"in i?i.input:t.value,u=i?.expected??e.expects??null,a=i?.received??ke(s),l={kind:e.kind,type:e.type,input:s,expected:u,received:a,message:`Invalid ${n}: ${u?`Expected ${u} but r`:"R"}e\
ceived ${a}`,requirement:e.requirement,path:i?.path,issues:i?.issues,lang:r.lang,abortEarly:r.abortEarly,abortPipeEarly:r.abortPipeEarly},c=e.kind==="schema",f=i?.message??e.message??xe(e.reference,l.
lang)??(c?ge(l.lang):null)??r.message??he(l.lang);f!==void 0&&(l.message=typeof f=="function"?f(l):f),c&&(t.typed=!1),t.issues?t.issues.push(l):t.issues=[l]}function Ee(e){return e["~standard"]={version:1,vendor:"valibot",validate:n=>e["~run"]({value:n},q())},e}function C(e,n){return Ee({kind:"schema",type:"custom",reference:C,expects:"unknown",async:!1,check:e,message:n,"~run"(t,r){return this.check(t.value)?t.typed=!0:we(this,"type",t,r),t}})}function y(e,n){return Object.hasOwn(e,n)?e[n]:void 0}function Ae(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var cn=C(Ae);var N=["complete","partial","missing","unknown","not-applicable"],z=["mandatory","optional","choice","condition","mature","immature","unspecified"];var P={level:"not-stated",code:"b",sign:"\xB7",word:"not stated"},F={complete:{level:"complete",code:"c",sign:"\u2714",word:"complete"},partial:{level:"partial",code:"p",sign:"\u25D0",word:"partial"},
missing:{level:"missing",code:"m",sign:"\u2716",word:"missing"},unknown:{level:"unknown",code:"u",sign:"?",word:"unknown"},"not-applicable":{level:"not-applicable",code:"n",sign:"\u2013",word:"not app\
licable"}},g=[...N.map(e=>F[e]),P];function m(e){return e===void 0?P:F[e]}function b(e){return e===void 0||e.kind==="unspecified"?"":e.kind==="choice"?`choice: ${e.group}`:e.kind==="condition"?`requir\
ed if ${e.expression}`:e.kind}var G=()=>new Map(g.map(e=>[e,0]));function _(e){return e.targets.map(({id:n})=>{let t=G();for(let{support:r}of e.features){let i=m(y(r,n)?.level);t.set(i,(t.get(i)??0)+1)}return t})}function A(e){let n=G();
for(let t of e)for(let[r,i]of t)n.set(r,(n.get(r)??0)+i);return n}var B=e=>[...e].filter(([,n])=>n>0).map(([n])=>n);var x=class{#e;#n=new Map;constructor(n=[]){this.#e=new Set(n)}take(n){let t=n,r=this.#n.get(n)??1;for(;this.#e.has(t);)r+=1,t=`${n}-${r}`;return this.#n.set(n,r),this.#e.add(t),t}};function X(e){return e.toLowerCase().split(/[^\p{L}\p{M}\p{N}._]+/u).filter(t=>t!=="").join("-")||"x"}var $=(e,n)=>`${e}--${n}`,S=e=>`${e}--`;function V(e){let n=new x;return e.map(({id:t,features:r,targets:i})=>{
let s=e.length>1?n.take(X(t)):void 0,u=s===void 0?"":`${s}--`,a=l=>{let c=new x;return l.map(f=>c.take(X(f.id)))};return{...s!==void 0&&{matrix:s},features:a(r).map(l=>u+l),targets:a(i)}})}var O=':root{color-scheme:light dark;--page: #fff;--ink: #1b1f24;--soft: #59616b;--line: #dfe3e8;--raised: #f4f6f8;--accent: #0b5cad;--bar: 4rem;--complete: #d5ede3;--on-complete: #00513a;--partial: #\
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
:exact}}',M='"use strict";(()=>{function g(e){let t=e?.getAttribute("href")??"";return t.startsWith("#")?document.getElementById(t.slice(1)):null}var y=e=>e.cells[0]?.querySelector("a")??null;function\
 F(e){return{element:e,status:e.dataset.status??"",article:g(y(e))}}function P(e){let t=[...e.tHead?.rows[0]?.cells??[]],n=t.findIndex(o=>o.dataset.target!==void 0);return{section:e.closest("section")\
??e,element:e,rows:[...e.querySelectorAll("tr[data-status]")].map(F),first:n<0?t.length:n,targets:t.flatMap(({dataset:o})=>o.target===void 0?[]:[Number(o.target)])}}var H=()=>[...document.querySelecto\
rAll("table.matrix")].map(P);function M(e){if(e.text===void 0){let t=[...e.article?.children??[]].filter(o=>!o.matches(".levels")),n=e.element.parentElement?.querySelector(".g")?.textContent??"";e.tex\
t=[n,...t.map(o=>o.textContent)].join(" ").toLowerCase()}return e.text}var T=e=>e?.className.charAt(0)??"",v=e=>`${T(e)} ${e?.querySelector("b")?.textContent??""}`;function C(e){let t=new FormData(e),\
n=l=>t.getAll(l).map(String).filter(Boolean),o=new Set([...n("compare"),...n("with")]),r=o.size===2;return{words:n("text").join(" ").toLowerCase().split(/\\s+/).filter(Boolean),status:n("status").join(\
""),levels:new Set(n("level")),targets:r?o:new Set(n("target")),compare:r}}var b=({words:e,status:t,levels:n,targets:o})=>e.length===0&&t===""&&n.size===0&&o.size===0;function j(e,t,n){if(n.status!=="\
"&&e.status!==n.status)return!1;let{cells:o}=e.element;return n.levels.size>0&&!t.some(r=>n.levels.has(T(o[r])))||n.compare&&new Set(t.map(r=>v(o[r]))).size<2?!1:n.words.every(r=>M(e).includes(r))}var\
 U=(e,t,n)=>`[data-table="${e}"] tr>:nth-child(n+${t+1}):nth-child(-n+${n}):not([colspan])`;function V(e,t,n){let o=[],r=e.first;for(let l of[...n,e.first+e.targets.length])l>r&&o.push(U(t,r,l)),r=l+1\
;return o}function G(e,t){let o=e.targets.map((s,a)=>({target:String(s),at:e.first+a})).filter(({target:s})=>t.targets.size===0||t.targets.has(s)).map(({at:s})=>s),r=t.compare?o.length===2:o.length>0|\
|t.targets.size===0,l=0;for(let s of e.rows){let a=r&&j(s,o,t);s.element.hidden=!a,s.article&&(s.article.hidden=!a),a&&(l+=1)}for(let s of e.element.tBodies)s.hidden=!s.querySelector("tr[data-status]:\
not([hidden])");return e.section.hidden=l===0&&e.rows.length>0,{shown:l,columns:o}}function J(e,t,n){if(b(e))return"";let o=e.compare?"differ":"shown";return t===0?`No feature of ${n} ${o==="differ"?"\
differs":"matches"}.`:`${t} of ${n} features ${o}.`}function A(e,t,n){let o=new CSSStyleSheet;document.adoptedStyleSheets=[o];for(let[i,{element:d}]of e.entries())d.dataset.table=String(i);let r=e.red\
uce((i,{rows:d})=>i+d.length,0),l=t.querySelector("output"),s=t.querySelector("[data-role=shown]"),a=()=>{let i=C(t),d=e.map(m=>G(m,i)),p=e.flatMap((m,h)=>V(m,h,d[h]?.columns??[]));o.replaceSync(p.len\
gth>0?`${p.join(",")}{display:none}`:"");let W=d.reduce((m,h)=>m+h.shown,0);l&&(l.textContent=J(i,W,r)),s&&(s.textContent=i.targets.size>0?`${i.targets.size} chosen`:"all"),document.documentElement.cl\
assList.toggle("filtered",!b(i)),n()},c=0;t.addEventListener("input",()=>{clearTimeout(c),c=setTimeout(a,r>2e3?150:0)}),t.addEventListener("submit",i=>i.preventDefault()),t.addEventListener("reset",()\
=>setTimeout(a));for(let i of t.querySelectorAll("[hidden]"))i.hidden=!1;return b(C(t))||a(),()=>{t.reset(),a()}}var u=e=>e?.querySelector(\'a[href^="#"]\')??null,L=e=>e.getClientRects().length>0;functi\
on q(e,t){let n=e;do n=t>0?n.nextElementSibling:n.previousElementSibling;while(n&&!(L(n)&&u(n)));return u(n)}function Q(e,t){let n=[...e.cells].filter(o=>L(o)&&u(o));return u(t?n.at(-1):n[0])}function\
 X(e,t,n,o){let r=n.closest("tr");if(!r)return null;if(e==="ArrowLeft")return q(n,-1);if(e==="ArrowRight")return q(n,1);let l=o.rows.map(({element:i})=>i).filter(i=>!i.hidden),s=l.indexOf(r);if(e==="A\
rrowUp")return u(l[s-1]?.cells[n.cellIndex]);if(e==="ArrowDown")return u(l[s+1]?.cells[n.cellIndex]);let a=e==="End",c=t?a?l.at(-1):l[0]:r;return(a||e==="Home")&&c?Q(c,a):null}function R(e){let t=new \
Map,n=(r,l)=>{let s=t.get(r);s&&(s.tabIndex=-1),l.tabIndex=0,t.set(r,l)},o=()=>{for(let r of e){let l=t.get(r);if(l&&L(l))continue;let s=r.rows.find(({element:c})=>!c.hidden),a=s&&y(s.element);a&&n(r,\
a)}};for(let r of e){for(let{element:l}of r.rows)y(l)?.setAttribute("tabindex","-1");r.element.addEventListener("focusin",l=>{let s=l.target;s instanceof HTMLAnchorElement&&s.closest("tbody")&&n(r,s)}\
),r.element.addEventListener("keydown",l=>{let s=l.target instanceof Element?l.target.closest("tbody :is(td,th)"):null;if(!s||l.altKey||l.metaKey)return;let a=X(l.key,l.ctrlKey,s,r);a&&(l.preventDefau\
lt(),a.focus())})}return o(),o}function E(e,t,...n){let o=document.createElement(e);return t!==""&&(o.className=t),o.append(...n),o}function Y(e){return e.closest("table")?.tHead?.rows[0]?.cells[e.cel\
lIndex]?.textContent??""}function Z(e,t){let n=E("span",e.className.charAt(0),e.querySelector("span")?.textContent??""),o=e.querySelector("b")?.textContent??"",r=E("p","verdict",E("strong","",Y(e))," \
",n,o===""?"":`: ${o}`),l=[...t?.querySelectorAll("p")??[]].map(s=>s.cloneNode(!0));return[r,...l]}function _(){let e=E("button","","Copy link");return e.type="button",e.addEventListener("click",async\
()=>{await navigator.clipboard.writeText(location.href),e.textContent="Copied"}),e}function k(e){let t=e.querySelector("h2"),n=e.querySelector("div");return e.querySelector("button")?.addEventListener\
("click",()=>e.close()),e.addEventListener("click",r=>{let l=r.target instanceof Element&&r.target.closest(\'a[href^="#"]\');(r.target===e||l)&&e.close()}),r=>{let l=g(r.querySelector("a"));if(!l||!t||!\
n)return;t.textContent=l.firstElementChild?.textContent??"";let s=[...l.querySelectorAll(".remarks>li")],a=s.find(p=>g(p.querySelector("a"))===r),c=l.cloneNode(!0);if(!(c instanceof Element))return;c.\
firstElementChild?.remove(),a&&c.querySelectorAll(".remarks>li")[s.indexOf(a)]?.remove();let i=r.tagName==="TD"?Z(r,a):[],d="clipboard"in navigator?[_()]:[];n.replaceChildren(...i,...c.childNodes,...d\
),n.scrollTop=0,e.open||e.showModal()}}var x="table.matrix tbody :is(td[id],th[id])",S=H(),f=document.querySelector("form"),$=document.querySelector("dialog"),N=R(S),ee=f?A(S,f,N):N,B=$?k($):void 0;fu\
nction K(){let e=f&&getComputedStyle(f).position==="sticky"?f.offsetHeight:0;document.documentElement.style.setProperty("--bar",`${e}px`);for(let{element:t}of S){let{style:n}=t.parentElement??t;n.scro\
llPaddingTop=`${t.tHead?.offsetHeight??0}px`,n.scrollPaddingLeft=`${t.tHead?.rows[0]?.cells[0]?.offsetWidth??0}px`}}var I=null;function z(e){I?.classList.remove("at"),I=e,e?.classList.add("at")}functi\
on te(){try{return document.getElementById(decodeURIComponent(location.hash.slice(1)))}catch{return null}}function ne(e){let t=e.closest(".frame"),n=t?.getBoundingClientRect(),o=e.getBoundingClientRec\
t();n&&(t?.scrollBy(o.x+o.width/2-n.x-n.width/2,o.y+o.height/2-n.y-n.height/2),t?.scrollIntoView({block:"nearest"})),e.querySelector("a")?.focus({preventScroll:!0})}function D(){let e=te();if(!e)retur\
n;e.getClientRects().length===0&&ee();let t=e.matches(x);z(t?e:null),t?ne(e):e.scrollIntoView()}var w;function O(e){let t=e.target instanceof Element?e.target.closest(x):null;w?.classList.remove("at")\
,w=t?.tagName==="TD"?t.closest("table")?.tHead?.rows[0]?.cells[t.cellIndex]:void 0,w?.classList.add("at")}document.addEventListener("click",e=>{let t=e.target instanceof Element?e.target:null;for(let \
o of document.querySelectorAll("details.menu[open]"))o.contains(t)||(o.open=!1);let n=t?.closest(x);!n||!B||e.ctrlKey||e.metaKey||e.shiftKey||e.altKey||(e.preventDefault(),n.querySelector("a")?.focus(\
{preventScroll:!0}),z(n),history.replaceState(null,"",`#${n.id}`),B(n))});document.addEventListener("keydown",e=>{let t=e.target instanceof Element?e.target.closest("details.menu[open]"):null;e.key!==\
"Escape"||!t||(t.open=!1,t.querySelector("summary")?.focus())});document.addEventListener("mouseover",O);document.addEventListener("focusin",O);addEventListener("hashchange",D);addEventListener("resiz\
e",K);document.documentElement.classList.add("live");K();addEventListener("load",D);})();';var k=(e,...n)=>`<dt>${e}</dt>${n.map(t=>`<dd>${t}</dd>`).join("")}`;function $e(e){let n=d(e);return n===void 0?o(e):`<a href="${o(n)}">${o(e)}</a>`}function Se(e){let{status:n,api:t,link:r,commands:i=[],
attributes:s={}}=e,u=b(n),a=[...u===""?[]:[k("Status",o(u))],...t===void 0?[]:[k("API",`<code>${o(t)}</code>`)],...r===void 0?[]:[k("Link",$e(r))],...i.length===0?[]:[k("Commands",...i.map(l=>`<code>${o(
l)}</code>`))],...Object.entries(s).map(([l,c])=>k(v(l),I(c)))];return a.length===0?"":`<dl class="facts">${a.join("")}</dl>`}function je(e,n){let t=new Map(g.map(({code:i})=>[i,[]]));for(let{id:i,title:s}of n.
targets)t.get(m(y(e.support,i)?.level).code)?.push(v(s));return`<dl class="levels">${g.map(({code:i,word:s})=>{let u=t.get(i)??[];return u.length===0?"":`<dt class="${i}">${s}</dt><dd>${u.join(", ")}<\
/dd>`}).join("")}</dl>`}function De(e,n,t,r){let i=n.targets.flatMap(({id:s,title:u},a)=>{let l=y(e.support,s);if(l===void 0||l.text===void 0&&l.notes===void 0)return[];let{code:c,word:f}=m(l.level),p=$(
t,r[a]??""),j=l.text===void 0?"":`: ${v(l.text)}`,ee=(l.notes??[]).map(h).join("");return`<li><a href="#${p}">${v(u)}</a> <span class="${c}">${f}</span>${j}${ee}</li>`});return i.length===0?"":`<ul cl\
ass="remarks">${i.join("")}</ul>`}function U(e,n,t){return e.features.map((i,s)=>{let u=n.features[s]??"",a=i.notes===void 0?"":h(i.notes);return`<article id="${u}"><${t}><a href="#${S(u)}">${o(i.title)}\
</a></${t}>${Se(i)}${a}${je(i,e)}${De(i,e,u,n.targets)}</article>
`}).join("")}function Ie(e,n){let t=0;return`<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">${[...e].map(([{code:i},s])=>{if(s===0)return"";let u=Math.round(s*1e4/n)/100,a=`<rec\
t class="${i}" x="${t}" width="${u}" height="1"/>`;return t=Math.round((t+u)*100)/100,a}).join("")}</svg>`}function J(e,n){let t=_(e),r=B(A(t)),i=r.map(({code:a,word:l})=>`<th scope="col" class="${a}"\
><span>${l}</span></th>`),s=e.targets.map(({title:a},l)=>{let c=t[l]??new Map,f=r.map(p=>`<td>${c.get(p)??0}</td>`).join("");return`<tr><th scope="row">${o(a)}</th>${f}<td>${Ie(c,e.features.length)}</\
td></tr>
`}),u=o(e.targetLabel??"Target");return`<div class="frame" role="group" tabindex="0" aria-label="${n}">
<table class="overview"><caption>${n}</caption>
<thead><tr><th scope="col">${u}</th>${i.join("")}<th scope="col">Share</th></tr></thead>
<tbody>
${s.join("")}</tbody></table></div>
`}var Ce=15,Oe=32;function Me(e,n){let t=n===void 0?void 0:d(n),r=o(e);return t===void 0?r:`<a href="${o(t)}">${r}</a>`}function Re(e,n,t){let r=e.map(({title:s,link:u},a)=>{let l=s.length>Oe?` title="${o(
s)}"`:"";return`<th scope="col" data-target="${n[a]??a}"><span${l}>${Me(s,u)}</span></th>`});return`<tr><th scope="col">Feature</th>${t?'<th scope="col" class="s">Status</th>':""}${r.join("")}</tr>`}function Le(e,n,t){
let{code:r,word:i}=m(e?.level),s=e?.text===void 0?"":` <b>${o(e.text)}</b>`,u=e?.notes===void 0?"":" <sup>with notes</sup>";return`<td class="${r}" id="${n}"><a href="#${t}" tabindex="-1"><span>${i}</\
span>${s}${u}</a></td>`}function Te({feature:e,anchor:n},t,r,i){let s=e.status?.kind??"unspecified",u=i?`<td class="s">${o(b(e.status))}</td>`:"",a=t.targets.map(({id:l},c)=>Le(y(e.support,l),$(n,r[c]??
""),n));return`<tr data-status="${s}"><th scope="row" id="${S(n)}"><a href="#${n}">${o(e.title)}</a></th>${u}${a.join("")}</tr>
`}function qe(e){let n=[],t;for(let r of e){let i=JSON.stringify(r.feature.group);i===t?n.at(-1)?.push(r):n.push([r]),t=i}return n}function Ne(e,n){let t=e.at(-1);if(t===void 0)return"";let r=e.slice(
0,-1).map(s=>`<span>${o(s)} \u203A </span>`),i=n>0?`<td colspan="${n}"></td>`:"";return`<tr class="g"><th scope="rowgroup">${r.join("")}${o(t)}</th>${i}</tr>
`}var ze=e=>e.features.some(({status:n})=>b(n)!=="");function K(e,n,t,r){let i=ze(e),s=e.targets.length+(i?1:0),u=e.features.map((f,p)=>({feature:f,anchor:n.features[p]??""})),a=qe(u).map(f=>{let p=f.
map(j=>Te(j,e,n.targets,i));return`<tbody>
${Ne(f[0]?.feature.group??[],s)}${p.join("")}</tbody>
`}),l=e.targets.length>=Ce?" upright":"",c=Re(e.targets,t,i);return`<div class="frame" role="group" tabindex="0" aria-label="${r}">
<table class="matrix${l}"><caption>${r}</caption>
<thead>${c}</thead>
${a.join("")}</table></div>
`}function W(e){let n=new Map;for(let{targets:t}of e)for(let{id:r,title:i}of t)n.has(r)||n.set(r,i);return[...n].map(([t,r])=>({id:t,title:r}))}function Pe(e){let n=new Set(e.map(({targetLabel:r})=>r??"\
Target")),[t="Target"]=n;return n.size===1?t:"Target"}var w=(e,n)=>`<option value="${o(e)}">${o(n)}</option>`;function Fe(e){let n=new Set(e.flatMap(({features:r})=>r.map(({status:i})=>i?.kind??"unspe\
cified")));if(n.size<2)return"";let t=z.filter(r=>n.has(r)).map(r=>w(r,r));return`<label class="field">Status <select name="status">${w("","any")}${t.join("")}</select></label>`}function Ge(e,n){if(e.
length<2)return"";let t=e.map(({title:i},s)=>w(String(s),i)).join(""),r=e.map(({title:i},s)=>`<label><input type="checkbox" name="target" value="${s}"> ${o(i)}</label>`);return`<details class="menu"><\
summary>${n}: <span data-role="shown">all</span></summary><fieldset><legend class="read">Show only</legend>${r.join("")}</fieldset></details>
<fieldset class="field"><legend class="read">Compare two, feature by feature</legend><label>Compare <select name="compare">${w("","\u2013")}${t}</select></label> <label>with <select name="with">${w("",
"\u2013")}${t}</select></label></fieldset>`}function Be(e){return`<fieldset class="legend"><legend class="read">Levels</legend>${[...e].map(([{code:t,level:r,word:i},s])=>s===0?"":`<label class="${t}"\
><input type="checkbox" name="level" value="${t}" hidden data-level="${r}"><span>${i}</span> <b>${s}</b></label>`).join("")}</fieldset>`}function Z(e,n){let t=o(Pe(e));return`<form class="toolbar" rol\
e="search" aria-label="Filter the features">
<div class="controls" hidden><label class="search"><span class="read">Features that contain</span><input type="search" name="text" placeholder="Filter features and notes" autocomplete="off" spellcheck\
="false"></label>
${Fe(e)}
${Ge(W(e),t)}
<button type="reset">Clear</button></div>
<div class="below">${Be(n)}<output aria-live="polite"></output></div>
</form>
`}function H(e){let n=new Map(W(e).map(({id:t},r)=>[t,r]));return e.map(({targets:t})=>t.map(({id:r})=>n.get(r)??0))}var Y=e=>`'sha256-${T("sha256").update(e).digest("base64")}'`;function Xe(){return["default-src 'none'",`style-src ${Y(O)}`,`script-src ${Y(M)}`,"base-uri 'none'","form-action 'none'","require-trusted\
-types-for 'script'"].join("; ")}function Ve(e){let[n]=e;return(e.length===1?n?.title:n?.section[0])||n?.section[0]||n?.title||"Feature support matrix"}var R=(e,n,t=`${n}s`)=>`${e} ${e===1?n:t}`,Ue=({
features:e,targets:n,targetLabel:t})=>`${R(e.length,"feature")} by ${R(n.length,(t??"target").toLowerCase())}`;function Je(e,n){return e.length<2?"":`<nav aria-label="Matrices"><ul>${e.map((r,i)=>{let s=o(
r.title||r.id);return`<li><a href="#${n[i]?.matrix??""}">${s}</a> <small>${r.features.length} \xD7 ${r.targets.length}</small></li>`}).join("")}</ul></nav>
`}function Ke({principles:e=[]},n){if(e.length===0)return"";let t=e.map(({title:r,text:i})=>`<dt>${o(r)}</dt><dd>${h(i)}</dd>`);return`<${n}>Principles</${n}><dl class="principles">${t.join("")}</dl>
`}function We({notes:e=[]},n){if(e.length===0)return"";let t=e.map(r=>`<li>${h(r)}</li>`);return`<${n}>Notes</${n}><ul class="notes">${t.join("")}</ul>
`}function Ze({matrix:e,name:n,anchors:t,numbers:r,level:i}){let s=`h${i+1}`,u=(e.targetLabel??"Target").toLowerCase(),a=o(n),l=o(`${n}: support by ${u}`);return`<section>
${t.matrix===void 0?"":`<h${i} id="${t.matrix}"><a href="#${t.matrix}">${a}</a></h${i}>
`}${Ke(e,s)}${K(e,t,r,a)}
<${s}>Support by ${o(u)}</${s}>
${J(e,l)}
<${s}>Details</${s}>
<div class="details">
${U(e,t,`h${i+2}`)}</div>
${We(e,s)}</section>
`}var He='<dialog aria-labelledby="-title"><header><h2 id="-title"></h2><button type="button" aria-label="Close">\u2715</button></header><div></div></dialog>';function Q(e){let n=Ve(e),t=V(e),r=A(e.flatMap(
_)),i=H(e),s=e.length>1,u=e.map((c,f)=>Ze({matrix:c,name:s?c.title||c.id:n,anchors:t[f]??{features:[],targets:[]},numbers:i[f]??[],level:s?2:1})),[a]=e,l=s||a===void 0?R(e.length,"matrix","matrices"):
Ue(a);return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${Xe()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="supportmatrix">
<title>${o(n)}</title>
<style>${O}</style>
</head>
<body>
<a class="skip" href="#-main">Skip to the matrix</a>
<header class="top"><h1>${o(n)}</h1><p>${o(l)}</p></header>
${Je(e,t)}<main id="-main" tabindex="-1">
${Z(e,r)}${u.join("")}</main>
${He}
<script>${M}</script>
</body>
</html>
`}function Ye(e){return e.flatMap(({targets:n,features:t})=>[...n,...t].flatMap(({link:r})=>r!==void 0&&d(r)===void 0?[r]:[]))}var Qe=5e4;function en(e){let n=e.reduce((t,{features:r,targets:i})=>t+r.length*
i.length,0);return n<Qe?[]:[`The page has ${n} cells, which takes browsers long to open; as outputs of \`supportmatrix build\`, \`{target}\` or \`{matrix}\` in the file's name makes a page of each.`]}
function nn(e){let n=Ye(e),t=n.length>1?` and ${n.length-1} more`:"",r=n.length===0?[]:[`The page keeps only http, https, mailto and relative links; left out: \`${n[0]}\`${t}.`];return{text:Q(e),losses:[
...r,...en(e)]}}0&&(module.exports={emitHtml});
