const importMetaUrl = require('node:url').pathToFileURL(__filename).href, importModule = (url) => import(url);
"use strict";var st=Object.create;var j=Object.defineProperty;var it=Object.getOwnPropertyDescriptor;var at=Object.getOwnPropertyNames;var lt=Object.getPrototypeOf,dt=Object.prototype.hasOwnProperty;var O=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},oe=(e,t)=>{for(var n in t)j(e,n,{get:t[n],enumerable:!0})},se=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of at(t))!dt.call(e,o)&&o!==n&&j(e,o,{get:()=>t[o],enumerable:!(r=it(t,o))||r.enumerable});return e};var g=(e,t,n)=>(n=e!=null?st(lt(e)):{},se(t||!e||!e.__esModule?j(n,"default",{value:e,enumerable:!0}):n,e)),ct=e=>se(j({},"__esModule",{value:!0}),e);var ae=O((ln,ie)=>{ie.exports=require("../main.js").modules["src/extract/document.ts"]()});var U=O((cn,de)=>{de.exports=require("../main.js").modules["src/extract/lexicon/history.ts"]()});var ue=O((un,ce)=>{ce.exports=require("../main.js").modules["src/model/build.ts"]()});var I=O((pn,pe)=>{pe.exports=require("../main.js").modules["src/model/record.ts"]()});var K=O((fn,he)=>{he.exports=require("../main.js").modules["src/extract/support.ts"]()});var R=O((gn,xe)=>{xe.exports=require("../main.js").modules["src/extract/text/fold.ts"]()});var Me=O((Tn,$e)=>{$e.exports=require("../main.js").modules["src/extract/details/fields.ts"]()});var J=O((Sn,Ie)=>{Ie.exports=require("../main.js").modules["src/extract/index/sections.ts"]()});var De=O((On,Ne)=>{Ne.exports=require("../main.js").modules["src/extract/lexicon/headers.ts"]()});var je=O((En,Fe)=>{Fe.exports=require("../main.js").modules["src/model/ids.ts"]()});var sn={};oe(sn,{emitAsciidoc:()=>on});module.exports=ct(sn);var rt=g(ae(),1);var le=(...e)=>require("./syntax-asciidoc.js").parseAsciidoc(...e);var fe=g(U(),1),ge=g(ue(),1),G=g(I(),1),ut={title:"title",section:"headings",principles:"guiding principles",targetLabel:"word for its targets",notes:"closing notes"},pt={id:"id",title:"title",link:"l\
ink",attributes:"attributes"},mt={id:"id",title:"title",group:"group",link:"link",status:"status",api:"API name",commands:"commands",notes:"notes",attributes:"attributes"},ft={level:"level",text:"text",
stage:"stage",since:"first version",until:"last version",notes:"notes"};function me(e){let t=JSON.stringify(e??"");return t==='""'||t==="[]"||t==="{}"?"":t}var N=class{#t;#e=new Map;constructor(t){this.#t=
t}add(t,n){let r=this.#e.get(t);r===void 0?this.#e.set(t,{count:1,first:n}):r.count+=1}sentences(){return[...this.#e].map(([t,{count:n,first:r}])=>{let o=n>1?` and ${n-1} more`:"";return`${this.#t} ca\
nnot hold ${t}: \`${r}\`${o}.`})}compare(t,n,r,o,a){for(let i in t){if(n[i]===r?.[i])continue;let s=t[i];s!==void 0&&me(n[i])!==me(r?.[i])&&this.add(`the ${s} of a ${o} unchanged`,a)}}};function gt(e){
let t=new Map(e.map(([{id:r}],o)=>[r,o])),n=new Map(e.flatMap(([,r],o)=>r===void 0?[]:[[r.id,o]]));return(r,o)=>[...new Set([...Object.keys(r.support).flatMap(i=>t.get(i)??[]),...Object.keys(o?.support??
{}).flatMap(i=>n.get(i)??[])])].sort((i,s)=>i-s).flatMap(i=>e.slice(i,i+1))}function yt(e,t,n,r){if(t!==n){e.compare(mt,t,n,"feature",t.title);for(let[{id:o,title:a},i]of r){let s=(0,G.lookup)(t.support,
o),l=n&&i&&(0,G.lookup)(n.support,i.id),p=`${t.title} / ${a}`;s!==void 0?e.compare(ft,{...(0,fe.historyOf)(l??{}),...s},l,"cell",p):l!==void 0&&e.add("a blank cell",p)}}}function ht(e,t,n){let r=new N(
e);for(let[a,i]of t.entries()){let s=n[a];if(s===void 0){r.add("the matrix",i.title);continue}let l=i.targetLabel===void 0?{...s,targetLabel:""}:s;r.compare(ut,i,l,"matrix",i.title);for(let[u,c]of i.targets.
entries())r.compare(pt,c,s.targets[u],"target",c.title);s.targets.length>i.targets.length&&r.add("the number of targets of a matrix",i.title),s.features.length>i.features.length&&r.add("the number of \
features of a matrix",i.title);let p=i.targets.map((u,c)=>[u,s.targets[c]]),y=gt(p);for(let[u,c]of i.features.entries())yt(r,c,s.features[u],y(c,s.features[u]))}let o=n[t.length];return o!==void 0&&r.
add("the number of matrices",o.title),r.sentences()}var xt=2e3;function kt({view:e="all",headings:t=!0}){return e==="all"&&t}function ye(e,t,n,r,o){let a=t.reduce((i,{features:s,targets:l})=>i+s.length*
l.length,0);return r.length>0||!kt(n)||a>xt?r:ht(e,t,(0,ge.buildMatrices)(o()))}var Le=g(K(),1),Se=g(R(),1),Oe=g(I(),1);var ke=g(K(),1),be={level:"not-stated",code:"b",symbol:"\xB7",word:"not stated"},Te={complete:{level:"complete",code:"c",symbol:"\u2714",word:"complete"},partial:{level:"partial",code:"p",symbol:"\u25D0",
word:"partial"},missing:{level:"missing",code:"m",symbol:"\u2716",word:"missing"},unknown:{level:"unknown",code:"u",symbol:"?",word:"unknown"},"not-applicable":{level:"not-applicable",code:"n",symbol:"\
\u2013",word:"not applicable"}},yn=[...ke.LEVELS.map(e=>Te[e]),be];function Z(e){return e===void 0?be:Te[e]}var Ee="\u2014";function H(e){return e===void 0?Ee:e==="not-applicable"?"N/A":Z(e).symbol}var W=e=>Z(e).word;function we({features:e,targets:t}){let n=new Set(e.flatMap(({support:o})=>t.map(({id:a})=>(0,Oe.lookup)(
o,a)?.level))),r=Le.LEVELS.filter(o=>n.has(o)).map(o=>`${H(o)} = ${W(o)}`);return n.has(void 0)&&r.push(`${Ee} = not stated`),r.length===0?void 0:`Legend: ${r.join(", ")}.`}function D(e,t=Se.foldSpace){return e.split(/\n[^\S\n]*\n/u).map(t).filter(n=>n!=="")}var f=e=>({kind:"sign",text:e}),V=e=>({kind:"name",text:e}),T=e=>({kind:"strong",text:e}),E=e=>({kind:"code",text:e}),h=(...e)=>({kind:"paragraph",parts:e}),A=e=>({kind:"list",items:e}),C=(e,t)=>t===void 0?
V(e):{kind:"link",text:e,url:t};var Ke=g(R(),1),Ze=g(I(),1);var Q=g(Me(),1),Ae=g(U(),1),Pe=g(R(),1),Be=48,X="Attributes";function bt(e){return e.length>Be||e.includes(":")||e!==(0,Pe.foldSpace)(e)?!1:e!==""&&e.toLowerCase()!==X.toLowerCase()&&(0,Q.fieldKind)(e)===
void 0}function _e({attributes:e={}}){return!Object.keys(e).every(bt)}function Re(e){return(0,Ae.untoldHistory)(e).map(([t,n])=>[`${t.charAt(0).toUpperCase()}${t.slice(1)}:`,n])}var Tt=/^[^:]{1,80}:/u;
function Ce(e){return e.some(t=>Tt.test(t))}function ve(e){let t=e===void 0?"Support":`${e} Support`;return t.length<=Be&&!t.includes(":")&&(0,Q.fieldKind)(t)==="support"?t:"Support"}var ze=g(J(),1),Y=g(R(),1),Ue=g(I(),1);var q=g(De(),1),z=g(je(),1);function P(e,t){let n=o=>{let a=e.map((s,l)=>({key:String(l),title:s.title,group:s.group??[],...o.has(s)&&{id:s.id}})),i=(0,z.assignIds)(a,t);return new Set(e.filter((s,l)=>i.
get(String(l))!==s.id))},r=n(new Set);return r.size===0||n(r).size===0?r:new Set(e.filter(({id:o,title:a})=>o!==(0,z.slugOf)(a,t)))}function qe(e){let t=P(e,"target");return new Set(e.filter(n=>t.has(
n)||(0,q.isAttributeHeader)(n.title)||(0,q.isStatusHeader)(n.title)))}var S=(...e)=>({parts:e});function ee(e,t){return e.kind==="choice"?[f("choice ("),(0,Y.foldSpace)(e.group),f(")")]:e.kind==="condition"?[f("condition ("),t(e.expression),f(")")]:[f(e.kind)]}function Lt({
matrix:e,details:t,entries:n},{areEverywhere:r}){if(t)return n.map(({feature:{title:a,link:i},anchor:s})=>S(s===void 0?C(a,i):{kind:"jump",text:a,anchor:s}));let o=P(e.features,"feature");return e.features.
map(a=>({...S(C(a.title,a.link)),id:r&&o.has(a)?a.id:void 0}))}var St=(e,t)=>e.length===t.length&&e.every((n,r)=>n===t[r]);function Ot(e,t){return[e.length===0?S():S(T(e.join(ze.GROUP_SEPARATOR))),...Array.
from({length:t-1},()=>S())]}function Et(e,{anchors:t,hasCodeInTables:n}){let{targets:r,features:o}=e.matrix,a=o.some(({status:u})=>u!==void 0),i=qe(r),s=[S(f("Feature")),...a?[S(f("Status"))]:[],...r.
map(u=>({...S(C(u.title,u.link)),id:i.has(u)&&t.ofColumn(u.id)?u.id:void 0}))],l=Lt(e,t),p=[s],y=[];for(let[u,{status:c,support:L,group:b}]of o.entries()){St(y,b)||p.push(Ot(b,s.length)),y=b;let d=c?ee(
c,n?E:Y.foldSpace):[];p.push([l[u]??S(),...a?[S(...d)]:[],...r.map(({id:m})=>S(f(H((0,Ue.lookup)(L,m)?.level))))])}return{kind:"table",rows:p}}function Ge(e,t){let n=we(e.matrix);return[...n===void 0?
[]:[h(f(n))],Et(e,t)]}function wt(e){let t=e.map(n=>h(n));return Ce(e)?[{kind:"quote",blocks:t}]:t}function te(e,t,n){let[r,...o]=D(n);return r===void 0?[]:[h(e,f(t),r),...wt(o)]}function $t(e,t){let{level:n,text:r,notes:o=[]}=t,
a=r?[f(" ("),E(r),f(")")]:[];return[h(V(e),f(`: ${W(n)}`),...a),...Re(t).map(([i,s])=>h(T(i),f(" "),E(s))),...o.flatMap(i=>te(f("Notes:")," ",i))]}function Mt({support:e},t,n){let r=t.flatMap(({id:o,title:a})=>{
let i=(0,Ze.lookup)(e,o);return i?[$t(a,i)]:[]});return r.length===0?[]:[h(T(`${n}:`)),A(r)]}function At(e){let t=Object.entries(e.attributes??{}).map(([n,r])=>te(T(`${n}:`)," ",r));return _e(e)?[h(T(
`${X}:`)),A(t)]:t.flat()}function Pt({groups:e,heading:t,feature:n},r){let{id:o,title:a,link:i,status:s,api:l,commands:p=[],notes:y}=n,u=p.filter(c=>(0,Ke.foldSpace)(c)!=="");return[...e,{...t,parts:[
C(a,i)],otherwise:o},...s?[h(T("Status:"),f(" "),...ee(s,E),f("."))]:[],...l?[h(T("API alias:"),f(" "),E(l))]:[],...u.length>0?[h(T("CLI commands:")),A(u.map(c=>[h(E(c))]))]:[],...y===void 0?[]:te(T("\
Notes:")," ",y),...At(n),...Mt(n,r.targets,ve(r.targetLabel))]}var He=(e,t)=>e.flatMap(n=>Pt(n,t));var Ve=g(J(),1),Qe=g(R(),1);function Bt({section:e,title:t,features:n},r){let a=[...e,...e.at(-1)===t?[]:[t]].filter(s=>s!==""),i=n.some(({group:s})=>s.length>0);return Xe(a,r-(i?3:2)," / ")}var _t=(e,t)=>t-2-e;function Xe(e,t,n){
return e.length<=t?e:t<1?[]:[...e.slice(0,t-1),e.slice(t-1).join(n)]}function We(e,t){let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];)n+=1;return n}function Je({anchors:e,maxDepth:t},{view:n="all"}){
let r=[],o=(s,l,p=(0,Qe.foldSpace)(l))=>({kind:"heading",depth:s,parts:[p],slug:e.heading(l)}),a=s=>{let l=Math.max(0,Math.min(We(r,s),s.length-1));return r=s,s.slice(l).map((p,y)=>o(l+y+1,p))},i=({features:s},l)=>{
let p=P(s,"feature"),y=_t(l-2,t),u=[];return s.map(c=>{let L=Xe(c.group,y,Ve.GROUP_SEPARATOR),b=We(u,L),d=L.slice(b).map((_,M)=>o(l+b+M,_));u=L;let{slug:m,...x}=o(l+L.length,c.title),{id:k,anchor:$}=e.
ofEntry(c,m,p.has(c));return{feature:c,groups:d,heading:{...x,id:k},anchor:$}})};return(s,l)=>{let p=Bt(s,t),y=p.length+1,u=a(p),c=M=>o(y,M,f(M)),L=n==="details"?void 0:c("Summary"),b=n!=="summary"&&s.
features.length>0,d=b?c("Details"):void 0,m=b?i(s,y+1):[],x=s.notes&&n==="all"?c("Notes"):void 0,k=l&&e.areEverywhere?s.id:void 0,$=u.length-1,_=u.map((M,ot)=>ot===$?{...M,id:k}:M);return{matrix:s,headings:_,
summary:L,details:d,entries:m,notes:x}}}function Rt({principles:e=[]}){let t=e.map(({title:n,text:r})=>{let[o,...a]=D(r),i=o===void 0?[]:[f(" - "),o];return[h(T(n),...i),...a.map(s=>h(s))]});return t.length===0?[]:[h(f("Guiding principles:")),
A(t)]}function Ct({notes:e=[]}){return[A(e.map(t=>D(t).map(n=>h(n))))]}function vt(e,t,n){let{matrix:r,headings:o,summary:a,details:i,notes:s,entries:l}=e,{headings:p=!0,view:y="all"}=n,u=(c,L)=>c?[...p?
[c]:[],...L()]:[];return[...p?o:[],...y==="all"?Rt(r):[],...u(a,()=>Ge(e,t)),...u(i,()=>He(l,r)),...u(s,()=>Ct(r))]}function Ye(e,t,n){let r=Je(t,n),o=P(e,"matrix");return e.flatMap(a=>vt(r(a,o.has(a)),
t,n))}function et(e,t,n,r){let o=t.view==="summary"?t:{...t,headings:!0},a=new N(n.name),i={anchors:It(n,a,o),maxDepth:n.maxDepth,hasCodeInTables:!0},s=Nt(n,a,o)(Ye(e,i,o)),l=s.length===0?"":`${s.join(`

`)}
`,p=a.sentences();return{text:l,losses:ye(n.name,e,o,p,()=>r(l))}}function It({normalName:e},t,{view:n="all"}){let r=new Set,o=a=>{let i=e(a),s=i!==""&&!r.has(i);return s?r.add(i):t.add("ids that diff\
er by case or repeat",a),s};return{areEverywhere:!1,heading:()=>"",ofColumn:o,ofEntry:({id:a},i,s)=>n==="all"&&(s||!r.has(e(a)))&&o(a)?{id:a,anchor:a}:{}}}function Nt({anchor:e,anchorLink:t,atStart:n,
cellAnchor:r,inline:o,link:a,literal:i,nameAtStart:s,...l},p,y){let u=(d,m)=>{if(typeof d=="string")return m===""?n(d):o(d);let x=k=>m===""?s(k):o(k);switch(d.kind){case"sign":return m===""?d.text.trimStart():
d.text;case"name":return x(d.text);case"strong":return l.strong(d.text);case"code":return i(d.text,m.at(-1)??"");case"jump":return t(d.text,d.anchor)??x(d.text);case"link":{let k=d.url===""?void 0:a(d.
text,d.url);return k===void 0&&d.url!==""&&p.add("links to such addresses",d.url),k??x(d.text)}}},c=d=>d.reduce((m,x)=>m+u(x,m),""),L=({parts:d,id:m})=>m===void 0?c(d):r(m,c(d)),b=d=>{switch(d.kind){case"\
heading":{let{depth:m,parts:x,id:k,otherwise:$=""}=d,_=c(x)||n($);return m>l.maxDepth&&p.add(`headings deeper than ${l.maxDepth} levels`,_),[...k===void 0?[]:[e(k)],l.heading(_,m)]}case"paragraph":return[
c(d.parts)].filter(m=>m!=="");case"list":{let m=d.items.flatMap(x=>{let[k,...$]=x.flatMap(b);return k===void 0?[]:[l.item(k,$)]});return m.length===0?[]:[l.list(m)]}case"quote":return[l.quote(d.blocks.
flatMap(b))];case"table":{let m=d.rows.map(x=>x.map(L));return[l.table(m,y)]}}};return d=>d.flatMap(b)}var re={};oe(re,{anchor:()=>Qt,anchorLink:()=>Vt,atStart:()=>F,cellAnchor:()=>Xt,inline:()=>w,link:()=>Wt,literal:()=>Zt,normalName:()=>Jt,strong:()=>Gt});var Dt=/[\0-\x08\x0e-\x1f\x7f-\x9f\p{Surrogate}\ufffe\uffff]/gu;
function v(e){return e.replace(/\s+/gu," ").replace(Dt,"\uFFFD").trim()}var B=e=>`&#${e.codePointAt(0)};`,Ft=/[*`^~[\]\\]|(?<![\p{L}\p{N}])[#+]|([#+])(?=\1)|(?<=([#+]))\2|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_|&(?=#?\w+;)|\((?=\(|(?:C|R|TM)\))|:(?=[:\S])|(?<=:):|;(?=[;\s]|$)|\$(?=\$)|(?<=\$)\$|<(?=[-=<])|[-=](?=>)|-(?=-)|(?<=-)-|\.(?=\.\.)/gu,
jt=/\{(?:\w[\w-]*\}|(?:set|counter2?):)/gu;function w(e){return v(e).replace(Ft,t=>B(t)).replace(jt,"\\$&")}var qt=/^(?:(?=[^\p{L}\p{N}&]).|(?=&(?!#)).)/u,zt=/^(\d+|[A-Za-z]|[ivxIVX]+)([.)])(?= |$)/u,
Ut=/^(NOTE|TIP|IMPORTANT|WARNING|CAUTION):(?= |$)/u;function F(e){let t=w(e);return/^\p{Emoji_Presentation}/u.test(t)?t:t.replace(qt,B).replace(zt,(n,r,o)=>r+B(o)).replace(Ut,(n,r)=>r+B(":"))}function Gt(e){
let t=w(e);return t===""?"":`*${t}*`}var Kt=/^[\p{L}\p{N}](?:[\p{L}\p{N} ,./()-]*[\p{L}\p{N}.)])?$/u;function Zt(e,t=" "){let n=v(e);return Kt.test(n)&&w(n)===n?`\`${n}\``:n!==""&&!/[`+\\]/u.test(n)?`\
\`+${n}+\``:/^[^`\\]+$/u.test(n)?`\`${w(n)}\``:t===""?F(n):w(n)}var Ht=/[^\w.:/?=%,~&#|-]|_(?![A-Za-z0-9])|(?<![A-Za-z0-9])_|(?<![A-Za-z0-9])#|#(?![A-Za-z0-9])|~|&(?=#?\w+;)|^:|:(?=:)|(?<=[^A-Za-z][A-Za-z]{2,6}):(?=\/\/)|\.(?=\.\.)|-(?=[->])|(?<=-)-/gu,
tt=e=>F(e).replace(/[=,"]/gu,B);function Wt(e,t){let[n,r]=[tt(e),v(t)];if(!(n===""||r===""))return`link:${r.replace(Ht,B)}[${n}]`}var ne=/^(?!_)(?!.*__)[\p{L}_][\p{L}\p{N}_-]*(?<!_)$/u;function Vt(e,t){
let n=tt(e);return n===""||!ne.test(t)?void 0:`xref:${t}[${n}]`}function Qt(e){return ne.test(e)?`[[${e}]]`:`[id="${v(e).replace(/["\\{}]/gu,"")}"]`}function Xt(e,t){return ne.test(e)?`[[${e}]]${t}`:`\
+++<a id="${v(e).replace(/[^\w ]/gu,B)}"></a>+++${t}`}var Jt=v;var Yt=e=>e.map(t=>`
+
${t}`).join(""),nt=e=>e.replaceAll("|","\\|"),en=([e="",...t])=>t.length>0&&/^\*[^*]+\*$/u.test(e)&&t.every(n=>n===""),tn={...re,nameAtStart:F,name:"AsciiDoc",item:(e,t=[])=>`* ${e}${Yt(t)}`,list:e=>e.
join(`
`),quote:e=>`[quote]
____
${e.join(`

`)}
____`,table(e){let t=e.map(r=>en(r)?`${r.length}+|${nt(r[0]??"")}`:r.map(o=>`|${nt(o)}`).join(`
`));return`[cols="${e[0]?.length??1}*",options="header"]
|===
${t.join(`

`)}
|===`}},nn=e=>({...tn,maxDepth:e?6:5,heading:(t,n)=>`${"=".repeat(Math.min(6,e?n:n+1))} ${t}`});function rn(e,{headings:t=!0}){let n=new Set(e.map(({section:i,title:s})=>i[0]??s)),[r=""]=n,o=({section:i,
title:s})=>i.length>1||i.length===1&&s!==""&&s!==i[0],a=e.length===1||e.every(o);return t&&n.size===1&&a&&w(r)!==""}function on(e,t={}){let n=a=>(0,rt.extractTree)({root:le(a).root,text:a,markdown:!1}),
{text:r,losses:o}=et(e,t,nn(rn(e,t)),n);return{text:r.replace(/^(\[\[.*\]\]|\[id=".*"\])\n\n(?==+ )/gmu,`$1
`),losses:o}}0&&(module.exports={emitAsciidoc});
