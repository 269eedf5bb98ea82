const importMetaUrl = require('node:url').pathToFileURL(__filename).href, importModule = (url) => import(url);
var q=Object.defineProperty;var Ee=Object.getOwnPropertyDescriptor;var Pe=Object.getOwnPropertyNames;var Me=Object.prototype.hasOwnProperty;var re=(e,t)=>{for(var n in t)q(e,n,{get:t[n],enumerable:!0})},Be=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of Pe(t))!Me.call(e,s)&&s!==n&&q(e,s,{get:()=>t[s],enumerable:!(r=
Ee(t,s))||r.enumerable});return e};var Re=e=>Be(q({},"__esModule",{value:!0}),e);var wt={};re(wt,{emitAsciidoc:()=>we});module.exports=Re(wt);var z=require("../main.js");var oe=(...e)=>require("./syntax-asciidoc.js").parseAsciidoc(...e);var L=require("../main.js");var j=require("../main.js");var A=require("../main.js");var W=require("../main.js");var Ie={title:"title",section:"headings",principles:"guiding principles",targetLabel:"word for its targets",notes:"closing notes"},_e={id:"id",title:"title",link:"link",attributes:"attributes"},Ce={id:"\
id",title:"title",group:"group",link:"link",status:"status",api:"API name",commands:"commands",notes:"notes",attributes:"attributes"},Ne={level:"level",text:"text",stage:"stage",since:"first version",
until:"last version",notes:"notes"};function se(e){let t=JSON.stringify(e??"");return t==='""'||t==="[]"||t==="{}"?"":t}var U=class{#e;#t=new Map;constructor(t){this.#e=t}add(t,n){(0,j.pushTo$1)(this.#t,
t,n)}sentences(){return[...this.#t].map(([t,[n,...r]])=>{let s=r.length>0?` and ${r.length} more`:"";return`${this.#e} cannot hold ${t}: \`${n}\`${s}.`})}compare(t,n,r,s,a){for(let i in t){if(n[i]===r?.[i])
continue;let o=t[i];o!==void 0&&se(n[i])!==se(r?.[i])&&this.add(`the ${o} of a ${s} unchanged`,a)}}};function ve(e){let t=new Map(e.map(([{id:r}],s)=>[r,s])),n=new Map(e.flatMap(([,r],s)=>r===void 0?[]:
[[r.id,s]]));return(r,s)=>[...new Set([...Object.keys(r.support).flatMap(i=>t.get(i)??[]),...Object.keys(s?.support??{}).flatMap(i=>n.get(i)??[])])].sort((i,o)=>i-o).flatMap(i=>e.slice(i,i+1))}function De(e,t,n,r){
if(t!==n){e.compare(Ce,t,n,"feature",t.title);for(let[{id:s,title:a},i]of r){let o=(0,A.lookup$0)(t.support,s),l=n&&i&&(0,A.lookup$0)(n.support,i.id),p=`${t.title} / ${a}`;o!==void 0?e.compare(Ne,{...(0,L.historyOf$0)(
l??{}),...o},l,"cell",p):l!==void 0&&e.add("a blank cell",p)}}}function Fe(e,t,n){let r=new U(e);for(let[a,i]of t.entries()){let o=n[a];if(o===void 0){r.add("the matrix",i.title);continue}let l=i.targetLabel===
void 0?{...o,targetLabel:""}:o;r.compare(Ie,i,l,"matrix",i.title);for(let[u,c]of i.targets.entries())r.compare(_e,c,o.targets[u],"target",c.title);o.targets.length>i.targets.length&&r.add("the number \
of targets of a matrix",i.title),o.features.length>i.features.length&&r.add("the number of features of a matrix",i.title);let p=i.targets.map((u,c)=>[u,o.targets[c]]),y=ve(p);for(let[u,c]of i.features.
entries())De(r,c,o.features[u],y(c,o.features[u]))}let s=n[t.length];return s!==void 0&&r.add("the number of matrices",s.title),r.sentences()}var He=2e3;function je({view:e="all",headings:t=!0}){return e===
"all"&&t}function ie(e,t,n,r,s){let a=t.reduce((i,{features:o,targets:l})=>i+o.length*l.length,0);return r.length>0||!je(n)||a>He?r:Fe(e,t,(0,W.buildMatrices$0)(s()))}var _=require("../main.js");var x=require("../main.js");var ae={level:"not-stated",code:"b",symbol:"\xB7",word:"not stated"},le={complete:{level:"complete",code:"c",symbol:"\u2714",word:"complete"},partial:{level:"partial",code:"p",symbol:"\u25D0",word:"pa\
rtial"},missing:{level:"missing",code:"m",symbol:"\u2716",word:"missing"},unknown:{level:"unknown",code:"u",symbol:"?",word:"unknown"},"not-applicable":{level:"not-applicable",code:"n",symbol:"\u2013",
word:"not applicable"}},Ut=[..._.LEVELS$0.map(e=>le[e]),ae];function Z(e){return e===void 0?ae:le[e]}var de="\u2014";function V(e){return e===void 0?de:e==="not-applicable"?"N/A":Z(e).symbol}var Q=e=>Z(e).word;function ce({features:e,targets:t}){let n=new Set(e.flatMap(({support:s})=>t.map(({id:a})=>(0,A.lookup$0)(
s,a)?.level))),r=_.LEVELS$0.filter(s=>n.has(s)).map(s=>`${V(s)} = ${Q(s)}`);return n.has(void 0)&&r.push(`${de} = not stated`),r.length===0?void 0:`Legend: ${r.join(", ")}.`}function K(e,t=x.foldSpace$0){return e.split(/\n[^\S\n]*\n/u).map(t).filter(n=>n!=="")}var m=e=>({kind:"sign",text:e}),X=e=>({kind:"name",text:e}),S=e=>({kind:"strong",text:e}),E=e=>({kind:"code",text:e}),h=(...e)=>({kind:"paragraph",parts:e}),C=e=>({kind:"list",items:e}),F=(e,t)=>t===void 0?
X(e):{kind:"link",text:e,url:t};var P=require("../main.js");var ue=48,J="Attributes";function Ue(e){return e.length>ue||e.includes(":")||e!==(0,x.foldSpace$0)(e)?!1:e!==""&&e.toLowerCase()!==J.toLowerCase()&&(0,P.fieldKind$0)(e)===void 0}function pe({attributes:e={}}){
return!Object.keys(e).every(Ue)}function fe(e){return(0,L.untoldHistory$0)(e).map(([t,n])=>[`${t.charAt(0).toUpperCase()}${t.slice(1)}:`,n])}var Ke=/^[^:]{1,80}:/u;function me(e){return e.some(t=>Ke.test(
t))}function ge(e){let t=e===void 0?"Support":`${e} Support`;return t.length<=ue&&!t.includes(":")&&(0,P.fieldKind$0)(t)==="support"?t:"Support"}var O=require("../main.js");var g=require("../main.js");var M=require("../main.js");function N(e,t){let n=s=>{let a=e.map((o,l)=>({key:String(l),title:o.title,group:o.group??[],...s.has(o)&&{id:o.id}})),i=(0,M.assignIds$0)(a,t);return new Set(e.filter((o,l)=>i.get(String(l))!==o.id))},
r=n(new Set);return r.size===0||n(r).size===0?r:new Set(e.filter(({id:s,title:a})=>s!==(0,M.slugOf$0)(a,t)))}function ye(e){let t=N(e,"target");return new Set(e.filter(n=>t.has(n)||(0,g.isAttributeHeader$0)(
n.title)||(0,g.isStatusHeader$0)(n.title)))}var w=(...e)=>({parts:e});function Y(e,t){return e.kind==="choice"?[m("choice ("),(0,x.foldSpace$0)(e.group),m(")")]:e.kind==="condition"?[m("condition ("),t(e.expression),m(")")]:[m(e.kind)]}function Ge({
matrix:e,details:t,entries:n},{areEverywhere:r}){if(t)return n.map(({feature:{title:a,link:i},anchor:o})=>w(o===void 0?F(a,i):{kind:"jump",text:a,anchor:o}));let s=N(e.features,"feature");return e.features.
map(a=>({...w(F(a.title,a.link)),id:r&&s.has(a)?a.id:void 0}))}var ze=(e,t)=>e.length===t.length&&e.every((n,r)=>n===t[r]);function We(e,t){return[e.length===0?w():w(S(e.join(O.GROUP_SEPARATOR$0))),...Array.
from({length:t-1},()=>w())]}function qe(e,{anchors:t,hasCodeInTables:n}){let{targets:r,features:s}=e.matrix,a=s.some(({status:u})=>u!==void 0),i=ye(r),o=[w(m("Feature")),...a?[w(m("Status"))]:[],...r.
map(u=>({...w(F(u.title,u.link)),id:i.has(u)&&t.ofColumn(u.id)?u.id:void 0}))],l=Ge(e,t),p=[o],y=[];for(let[u,{status:c,support:b,group:T}]of s.entries()){ze(y,T)||p.push(We(T,o.length)),y=T;let d=c?Y(
c,n?E:x.foldSpace$0):[];p.push([l[u]??w(),...a?[w(...d)]:[],...r.map(({id:f})=>w(m(V((0,A.lookup$0)(b,f)?.level))))])}return{kind:"table",rows:p}}function he(e,t){let n=ce(e.matrix);return[...n===void 0?
[]:[h(m(n))],qe(e,t)]}function Ze(e){let t=e.map(n=>h(n));return me(e)?[{kind:"quote",blocks:t}]:t}function ee(e,t){let[n,...r]=K(t);return n===void 0?[]:[h(e,m(" "),n),...Ze(r)]}function Ve(e,t){let{level:n,text:r,notes:s=[]}=t,
a=r?[m(" ("),E(r),m(")")]:[];return[h(X(e),m(`: ${Q(n)}`),...a),...fe(t).map(([i,o])=>h(S(i),m(" "),E(o))),...s.flatMap(i=>ee(m("Notes:"),i))]}function Qe({support:e},t,n){let r=t.flatMap(({id:s,title:a})=>{
let i=(0,A.lookup$0)(e,s);return i?[Ve(a,i)]:[]});return r.length===0?[]:[h(S(`${n}:`)),C(r)]}function Xe(e){let t=Object.entries(e.attributes??{}).map(([n,r])=>ee(S(`${n}:`),r));return pe(e)?[h(S(`${J}\
:`)),C(t)]:t.flat()}function Je({groups:e,heading:t,feature:n},r){let{id:s,title:a,link:i,status:o,api:l,commands:p=[],notes:y}=n,u=p.filter(c=>(0,x.foldSpace$0)(c)!=="");return[...e,{...t,parts:[F(a,
i)],otherwise:s},...o?[h(S("Status:"),m(" "),...Y(o,E),m("."))]:[],...l?[h(S("API alias:"),m(" "),E(l))]:[],...u.length>0?[h(S("CLI commands:")),C(u.map(c=>[h(E(c))]))]:[],...y===void 0?[]:ee(S("Notes\
:"),y),...Xe(n),...Qe(n,r.targets,ge(r.targetLabel))]}var xe=(e,t)=>e.flatMap(n=>Je(n,t));function Ye({section:e,title:t,features:n},r){let a=[...e,...e.at(-1)===t?[]:[t]].filter(o=>o!==""),i=n.some(({group:o})=>o.length>0);return $e(a,r-(i?3:2)," / ")}var et=(e,t)=>t-2-e;function $e(e,t,n){
return e.length<=t?e:t<1?[]:[...e.slice(0,t-1),e.slice(t-1).join(n)]}function ke(e,t){let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];)n+=1;return n}function Te({anchors:e,maxDepth:t},{view:n="all"}){
let r=[],s=(o,l,p=(0,x.foldSpace$0)(l))=>({kind:"heading",depth:o,parts:[p],slug:e.heading(l)}),a=o=>{let l=Math.max(0,Math.min(ke(r,o),o.length-1));return r=o,o.slice(l).map((p,y)=>s(l+y+1,p))},i=({features:o},l)=>{
let p=N(o,"feature"),y=et(l-2,t),u=[];return o.map(c=>{let b=$e(c.group,y,O.GROUP_SEPARATOR$0),T=ke(u,b),d=b.slice(T).map((D,I)=>s(l+T+I,D));u=b;let{slug:f,...k}=s(l+b.length,c.title),{id:$,anchor:R}=e.
ofEntry(c,f,p.has(c));return{feature:c,groups:d,heading:{...k,id:$},anchor:R}})};return(o,l)=>{let p=Ye(o,t),y=p.length+1,u=a(p),c=I=>s(y,I,m(I)),b=n==="details"?void 0:c("Summary"),T=n!=="summary"&&o.
features.length>0,d=T?c("Details"):void 0,f=T?i(o,y+1):[],k=o.notes&&n==="all"?c("Notes"):void 0,$=l&&e.areEverywhere?o.id:void 0,R=u.length-1,D=u.map((I,Le)=>Le===R?{...I,id:$}:I);return{matrix:o,headings:D,
summary:b,details:d,entries:f,notes:k}}}function tt({principles:e=[]}){let t=e.map(({title:n,text:r})=>{let[s,...a]=K(r),i=s===void 0?[]:[m(" - "),s];return[h(S(n),...i),...a.map(o=>h(o))]});return t.length===0?[]:[h(m("Guiding principles:")),
C(t)]}function nt({notes:e=[]}){return[C(e.map(t=>K(t).map(n=>h(n))))]}function rt(e,t,n){let{matrix:r,headings:s,summary:a,details:i,notes:o,entries:l}=e,{headings:p=!0,view:y="all"}=n,u=(c,b)=>c?[...p?
[c]:[],...b()]:[];return[...p?s:[],...y==="all"?tt(r):[],...u(a,()=>he(e,t)),...u(i,()=>xe(l,r)),...u(o,()=>nt(r))]}function Se(e,t,n){let r=Te(t,n),s=N(e,"matrix");return e.flatMap(a=>rt(r(a,s.has(a)),
t,n))}function be(e,t,n,r){let s=t.view==="summary"?t:{...t,headings:!0},a=new U(n.name),i={anchors:ot(n,a,s),maxDepth:n.maxDepth,hasCodeInTables:!0},o=st(n,a,s)(Se(e,i,s)),l=o.length===0?"":`${o.join(`

`)}
`,p=a.sentences();return{text:l,losses:ie(n.name,e,s,p,()=>r(l))}}function ot({normalName:e},t,{view:n="all"}){let r=new Set,s=a=>{let i=e(a),o=i!==""&&!r.has(i);return o?r.add(i):t.add("ids that diff\
er by case or repeat",a),o};return{areEverywhere:!1,heading:()=>"",ofColumn:s,ofEntry:({id:a},i,o)=>n==="all"&&(o||!r.has(e(a)))&&s(a)?{id:a,anchor:a}:{}}}function st({anchor:e,anchorLink:t,atStart:n,
cellAnchor:r,inline:s,link:a,literal:i,nameAtStart:o,...l},p,y){let u=(d,f)=>{if(typeof d=="string")return f===""?n(d):s(d);let k=$=>f===""?o($):s($);switch(d.kind){case"sign":return f===""?d.text.trimStart():
d.text;case"name":return k(d.text);case"strong":return l.strong(d.text);case"code":return i(d.text,f.at(-1)??"");case"jump":return t(d.text,d.anchor)??k(d.text);case"link":{let $=d.url===""?void 0:a(d.
text,d.url);return $===void 0&&d.url!==""&&p.add("links to such addresses",d.url),$??k(d.text)}}},c=d=>d.reduce((f,k)=>f+u(k,f),""),b=({parts:d,id:f})=>f===void 0?c(d):r(f,c(d)),T=d=>{switch(d.kind){case"\
heading":{let{depth:f,parts:k,id:$,otherwise:R=""}=d,D=c(k)||n(R);return f>l.maxDepth&&p.add(`headings deeper than ${l.maxDepth} levels`,D),[...$===void 0?[]:[e($)],l.heading(D,f)]}case"paragraph":return[
c(d.parts)].filter(f=>f!=="");case"list":{let f=d.items.flatMap(k=>{let[$,...R]=k.flatMap(T);return $===void 0?[]:[l.item($,R)]});return f.length===0?[]:[l.list(f)]}case"quote":return[l.quote(d.blocks.
flatMap(T))];case"table":{let f=d.rows.map(k=>k.map(b));return[l.table(f,y)]}}};return d=>d.flatMap(T)}var ne={};re(ne,{anchor:()=>xt,anchorLink:()=>ht,atStart:()=>G,cellAnchor:()=>kt,inline:()=>B,link:()=>yt,literal:()=>mt,normalName:()=>$t,strong:()=>pt});var it=/[\0-\x08\x0e-\x1f\x7f-\x9f\p{Surrogate}\ufffe\uffff]/gu;
function H(e){return e.replace(/\s+/gu," ").replace(it,"\uFFFD").trim()}var v=e=>`&#${e.codePointAt(0)};`,at=/[*`^~[\]\\]|(?<![\p{L}\p{N}])[#+]|([#+])(?=\1)|(?<=([#+]))\2|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_|&(?=#?\w+;)|\((?=\(|(?:C|R|TM)\))|:(?=[:\S])|(?<=:):|;(?=[;\s]|$)|\$(?=\$)|(?<=\$)\$|<(?=[-=<])|[-=](?=>)|-(?=-)|(?<=-)-|\.(?=\.\.)/gu,
lt=/\{(?:\w[\w-]*\}|(?:set|counter2?):)/gu;function B(e){return H(e).replace(at,t=>v(t)).replace(lt,"\\$&")}var dt=/^(?:(?=[^\p{L}\p{N}&]).|(?=&(?!#)).)/u,ct=/^(\d+|[A-Za-z]|[ivxIVX]+)([.)])(?= |$)/u,
ut=/^(NOTE|TIP|IMPORTANT|WARNING|CAUTION):(?= |$)/u;function G(e){let t=B(e);return/^\p{Emoji_Presentation}/u.test(t)?t:t.replace(dt,v).replace(ct,(n,r,s)=>r+v(s)).replace(ut,(n,r)=>r+v(":"))}function pt(e){
let t=B(e);return t===""?"":`*${t}*`}var ft=/^[\p{L}\p{N}](?:[\p{L}\p{N} ,./()-]*[\p{L}\p{N}.)])?$/u;function mt(e,t=" "){let n=H(e);return ft.test(n)&&B(n)===n?`\`${n}\``:n!==""&&!/[`+\\]/u.test(n)?`\
\`+${n}+\``:/^[^`\\]+$/u.test(n)?`\`${B(n)}\``:t===""?G(n):B(n)}var gt=/[^\w.:/?=%,~&#|-]|_(?![A-Za-z0-9])|(?<![A-Za-z0-9])_|(?<![A-Za-z0-9])#|#(?![A-Za-z0-9])|~|&(?=#?\w+;)|^:|:(?=:)|(?<=[^A-Za-z][A-Za-z]{2,6}):(?=\/\/)|\.(?=\.\.)|-(?=[->])|(?<=-)-/gu,
Oe=e=>G(e).replace(/[=,"]/gu,v);function yt(e,t){let[n,r]=[Oe(e),H(t)];if(!(n===""||r===""))return`link:${r.replace(gt,v)}[${n}]`}var te=/^(?!_)(?!.*__)[\p{L}_][\p{L}\p{N}_-]*(?<!_)$/u;function ht(e,t){
let n=Oe(e);return n===""||!te.test(t)?void 0:`xref:${t}[${n}]`}function xt(e){return te.test(e)?`[[${e}]]`:`[id="${H(e).replace(/["\\{}]/gu,"")}"]`}function kt(e,t){return te.test(e)?`[[${e}]]${t}`:`\
+++<a id="${H(e).replace(/[^\w ]/gu,v)}"></a>+++${t}`}var $t=H;var Tt=e=>e.map(t=>`
+
${t}`).join(""),Ae=e=>e.replaceAll("|","\\|"),St=([e="",...t])=>t.length>0&&/^\*[^*]+\*$/u.test(e)&&t.every(n=>n===""),bt={...ne,nameAtStart:G,name:"AsciiDoc",item:(e,t=[])=>`* ${e}${Tt(t)}`,list:e=>e.
join(`
`),quote:e=>`[quote]
____
${e.join(`

`)}
____`,table(e){let t=e.map(r=>St(r)?`${r.length}+|${Ae(r[0]??"")}`:r.map(s=>`|${Ae(s)}`).join(`
`));return`[cols="${e[0]?.length??1}*",options="header"]
|===
${t.join(`

`)}
|===`}},Ot=e=>({...bt,maxDepth:e?6:5,heading:(t,n)=>`${"=".repeat(Math.min(6,e?n:n+1))} ${t}`});function At(e,{headings:t=!0}){let n=new Set(e.map(({section:i,title:o})=>i[0]??o)),[r=""]=n,s=({section:i,
title:o})=>i.length>1||i.length===1&&o!==""&&o!==i[0],a=e.length===1||e.every(s);return t&&n.size===1&&a&&B(r)!==""}function we(e,t={}){let n=a=>(0,z.extractTree$0)({root:oe(a).root,text:a,markdown:!1}),
{text:r,losses:s}=be(e,t,Ot(At(e,t)),n);return{text:r.replace(/^(\[\[.*\]\]|\[id=".*"\])\n\n(?==+ )/gmu,`$1
`),losses:s}}0&&(module.exports={emitAsciidoc});
