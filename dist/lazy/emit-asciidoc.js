const importMetaUrl = require('node:url').pathToFileURL(__filename).href, importModule = (url) => import(url);
"use strict";var Gt=Object.create;var $=Object.defineProperty;var Zt=Object.getOwnPropertyDescriptor;var Vt=Object.getOwnPropertyNames;var Kt=Object.getPrototypeOf,Wt=Object.prototype.hasOwnProperty;var p=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Xt=(e,t)=>{for(var n in t)$(e,n,{get:t[n],enumerable:!0})},H=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let i of Vt(t))!Wt.call(e,i)&&i!==n&&$(e,i,{get:()=>t[i],enumerable:!(r=Zt(t,i))||r.enumerable});return e};var u=(e,t,n)=>(n=e!=null?Gt(Kt(e)):{},H(t||!e||!e.__esModule?$(n,"default",{value:e,enumerable:!0}):n,e)),Qt=e=>H($({},"__esModule",{value:!0}),e);var G=p((ke,U)=>{U.exports=require("../main.js").modules["src/extract/document.ts"]()});var O=p((Le,V)=>{V.exports=require("../main.js").modules["src/extract/index/sections.ts"]()});var S=p((Ee,K)=>{K.exports=require("../main.js").modules["src/model/ids.ts"]()});var x=p((_e,W)=>{W.exports=require("../main.js").modules["src/model/record.ts"]()});var Q=p((Re,X)=>{X.exports=require("../main.js").modules["src/extract/details/fields.ts"]()});var L=p((De,J)=>{J.exports=require("../main.js").modules["src/extract/text/fold.ts"]()});var st=p((Fe,it)=>{it.exports=require("../main.js").modules["src/extract/claims.ts"]()});var at=p((Ne,ot)=>{ot.exports=require("../main.js").modules["src/emit/levels.ts"]()});var xt=p((Be,yt)=>{yt.exports=require("../main.js").modules["src/emit/links.ts"]()});var Mt=p((qe,bt)=>{bt.exports=require("../main.js").modules["src/model/build.ts"]()});var kt=p((He,At)=>{At.exports=require("../main.js").modules["src/extract/lexicon/headers.ts"]()});var we={};Xt(we,{emitAsciidoc:()=>Te});module.exports=Qt(we);var Bt=u(G(),1);var Z=(...e)=>require("./syntax-asciidoc.js").parseAsciidoc(...e);var q=u(O(),1),Lt=u(S(),1),Et=u(x(),1);var mt=u(x(),1);var E=u(Q(),1),Y=u(L(),1),tt=48,_="Attributes";function Jt(e){return e.length>tt||e.includes(":")||e!==(0,Y.foldSpace)(e)?!1:e!==""&&e.toLowerCase()!==_.toLowerCase()&&(0,E.fieldKind)(e)===void 0}function et({
attributes:e={}}){return!Object.keys(e).every(Jt)}var Yt=/^[^:]{1,80}:/u;function nt(e){return e.some(t=>Yt.test(t))}function rt(e){let t=e===void 0?"Support":`${e} Support`;return t.length<=tt&&!t.includes(
":")&&(0,E.fieldKind)(t)==="support"?t:"Support"}var lt=u(st(),1),dt=u(L(),1),ct=u(x(),1),R=u(at(),1),ut="\u2014";function D(e){return e===void 0?ut:e==="not-applicable"?"N/A":(0,R.lookOf)(e).symbol}var I=e=>(0,R.lookOf)(e).word;function pt({features:e,
targets:t}){let n=new Set(e.flatMap(({support:i})=>t.map(({id:a})=>(0,ct.lookup)(i,a)?.level))),r=lt.LEVELS.filter(i=>n.has(i)).map(i=>`${D(i)} = ${I(i)}`);return n.has(void 0)&&r.push(`${ut} = not st\
ated`),r.length===0?void 0:`Legend: ${r.join(", ")}.`}function ft(e,t=dt.foldSpace){return e.split(/\n[^\S\n]*\n/u).map(t).filter(n=>n!=="")}function te(e,{item:t,list:n,literal:r}){return n(e.filter(i=>i.trim()!=="").map(i=>t(r(i,""))))}function gt(e,{atStart:t,item:n,list:r,proseOf:i}){let a=e.flatMap(s=>{let[o,...l]=i(s).map(t);return o===
void 0?[]:[n(o,l)]});return r(a)}function ee(e,{atStart:t,quote:n}){let r=e.map(t);return nt(e)?[n(r)]:r}function F(e,t,n){let[r,...i]=n.proseOf(t);return r===void 0?[]:[`${e} ${n.inline(r)}`,...ee(i,
n)]}function ne(e,{level:t,text:n,notes:r},i){let a=n===void 0||n===""?"":` (${i.literal(n,"(")})`,s=(r??[]).flatMap(o=>F("Notes:",o,i));return i.item(`${i.nameAtStart(e)}: ${I(t)}${a}`,s)}function re(e,t){
let{item:n,list:r,strong:i}=t,a=Object.entries(e.attributes??{}).map(([o,l])=>F(i(`${o}:`),l,t));if(!et(e))return a.flat();let s=a.flatMap(([o,...l])=>o===void 0?[]:[n(o,l)]);return[i(`${_}:`),r(s)]}function N(e,{
inline:t,literal:n}){return e.kind==="choice"?`choice (${t(e.group)})`:e.kind==="condition"?`condition (${n(e.expression,"(")})`:e.kind}function ht(e,t,n){let{list:r,literal:i,strong:a}=n,s=[];e.status!==
void 0&&s.push(`**Status:** ${N(e.status,n)}.`),e.api&&s.push(`**API alias:** ${i(e.api)}`);let o=te(e.commands??[],n);o!==""&&s.push("**CLI commands:**",o),e.notes!==void 0&&s.push(...F("**Notes:**",
e.notes,n)),s.push(...re(e,n));let l=t.targets.flatMap(({id:c,title:f})=>{let d=(0,mt.lookup)(e.support,c);return d===void 0?[]:[ne(f,d,n)]});return l.length>0&&s.push(a(`${rt(t.targetLabel)}:`),r(l)),
s}var _t=u(xt(),1);var St=u(Mt(),1),Tt=u(S(),1),P=u(x(),1),ie={title:"title",section:"headings",principles:"guiding principles",targetLabel:"word for its targets",notes:"closing notes"},se={id:"id",title:"title",link:"l\
ink",attributes:"attributes"},oe={id:"id",title:"title",group:"group",link:"link",status:"status",api:"API name",commands:"commands",notes:"notes",attributes:"attributes"},ae={level:"level",text:"text",
notes:"notes"};function $t(e){let t=JSON.stringify(e??"");return t==='""'||t==="[]"||t==="{}"?"":t}var b=class{#t;#e=new Map;constructor(t){this.#t=t}add(t,n){let r=this.#e.get(t);r===void 0?this.#e.set(
t,{count:1,first:n}):r.count+=1}sentences(){return[...this.#e].map(([t,{count:n,first:r}])=>{let i=n>1?` and ${n-1} more`:"";return`${this.#t} cannot hold ${t}: \`${r}\`${i}.`})}compare(t,n,r,i,a){for(let s in t){
if(n[s]===r?.[s])continue;let o=t[s];o!==void 0&&$t(n[s])!==$t(r?.[s])&&this.add(`the ${o} of a ${i} unchanged`,a)}}};function le(e){let t=new Map(e.map(([{id:r}],i)=>[r,i])),n=new Map(e.flatMap(([,r],i)=>r===
void 0?[]:[[r.id,i]]));return(r,i)=>[...new Set([...Object.keys(r.support).flatMap(s=>t.get(s)??[]),...Object.keys(i?.support??{}).flatMap(s=>n.get(s)??[])])].sort((s,o)=>s-o).flatMap(s=>e.slice(s,s+1))}
function de(e,t,n,r){if(t!==n){e.compare(oe,t,n,"feature",t.title);for(let[{id:i,title:a},s]of r){let o=(0,P.lookup)(t.support,i),l=n&&s&&(0,P.lookup)(n.support,s.id),c=`${t.title} / ${a}`;o!==void 0?
e.compare(ae,o,l,"cell",c):l!==void 0&&e.add("a blank cell",c)}}}function v(e,t,n){let r=new b(e);for(let[a,s]of t.entries()){let o=n[a];if(o===void 0){r.add("the matrix",s.title);continue}let l=s.targetLabel===
void 0?{...o,targetLabel:""}:o;r.compare(ie,s,l,"matrix",s.title),s.id!==o.id&&s.id!==(0,Tt.slugOf)(s.title,"matrix")&&r.add("the id of a matrix that its title does not tell",s.id);for(let[d,m]of s.targets.
entries())r.compare(se,m,o.targets[d],"target",m.title);o.targets.length>s.targets.length&&r.add("the number of targets of a matrix",s.title),o.features.length>s.features.length&&r.add("the number of \
features of a matrix",s.title);let c=s.targets.map((d,m)=>[d,o.targets[m]]),f=le(c);for(let[d,m]of s.features.entries())de(r,m,o.features[d],f(m,o.features[d]))}let i=n[t.length];return i!==void 0&&r.
add("the number of matrices",i.title),r.sentences()}var ce=2e3;function j({view:e="all",headings:t=!0}){return e==="all"&&t}function wt(e,t,n,r,i){let a=t.reduce((s,{features:o,targets:l})=>s+o.length*
l.length,0);return r.length>0||!j(n)||a>ce?r:v(e,t,(0,St.buildMatrices)(i()))}var T=u(kt(),1),w=u(S(),1);function A(e,t){let n=i=>{let a=e.map((o,l)=>({key:String(l),title:o.title,group:o.group??[],...i.has(o)&&{id:o.id}})),s=(0,w.assignIds)(a,t);return new Set(e.filter((o,l)=>s.get(String(l))!==o.id))},
r=n(new Set);return r.size===0||n(r).size===0?r:new Set(e.filter(({id:i,title:a})=>i!==(0,w.slugOf)(a,t)))}function Ot(e){let t=A(e,"target");return new Set(e.filter(n=>t.has(n)||(0,T.isAttributeHeader)(
n.title)||(0,T.isStatusHeader)(n.title)))}var ue=u(O(),1);var pe=[1,2,3,4,5,6],Ve=pe.length;function C(e,t,n){return e.length<=t?e:t<1?[]:[...e.slice(0,t-1),e.slice(t-1).join(n)]}function B(e,t){let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];)n+=1;return n}var k=class{blocks=[];#t;#e;#i=new Set;#r;#o=[];constructor(t,n){this.#t=t,this.#e=n,this.#r=new b(t.name)}get text(){return this.blocks.length===0?"":`${this.blocks.join(`

`)}
`}get losses(){return this.#r.sentences()}#n(t,n){let{maxDepth:r}=this.#t;n>r&&this.#r.add(`headings deeper than ${r} levels`,t),this.blocks.push(this.#t.heading(t,n))}matrix(t){let{view:n="all",headings:r=!0}=this.#e,
i=r?this.#l(t):1;n==="all"&&this.#d(t);let a=n==="all"?this.#c(t):new Map;n!=="details"&&this.#p(t,a,i),n!=="summary"&&this.#f(t,a,i);let s=n==="all"?gt(t.notes??[],this.#t):"";s!==""&&(this.#n("Notes",
i),this.blocks.push(s))}#l({title:t,section:n,features:r}){let a=[...n,...t===""||n.at(-1)===t?[]:[t]].filter(c=>this.#t.inline(c)!==""),s=r.some(({group:c})=>c.length>0),o=C(a,this.#t.maxDepth-(s?3:2),
" / "),l=Math.min(B(o,this.#o),o.length-1);for(let[c,f]of o.entries())c>=l&&this.#n(this.#t.atStart(f),c+1);return this.#o=o,o.length+1}#d({principles:t=[]}){let n=t.flatMap(({title:r,text:i})=>{let[a="",
...s]=this.#t.proseOf(i),o=this.#t.strong(r);if(o===""&&a==="")return[];let l=o===""?this.#t.atStart(a):`${o}${a===""?"":` - ${this.#t.inline(a)}`}`;return[this.#t.item(l,s.map(this.#t.atStart))]});n.
length>0&&this.blocks.push("Guiding principles:",this.#t.list(n))}#a(t){let n=this.#t.normalName(t),r=n!==""&&!this.#i.has(n);return r?this.#i.add(n):this.#r.add("ids that differ by case or repeat",t),
r}#c({features:t}){let n=new Map,r=A(t,"feature");for(let i of t){let a=this.#i.has(this.#t.normalName(i.id));(r.has(i)||!a)&&this.#a(i.id)&&n.set(i,i.id)}return n}#s(t,n){if(n===void 0||n==="")return;
let r=this.#t.link(t,n);return r===void 0&&this.#r.add("links to such addresses",n),r}#u(t){let n=Ot(t);return t.map(r=>{let i=this.#s(r.title,r.link)??this.#t.nameAtStart(r.title);return n.has(r)&&this.#a(
r.id)?this.#t.cellAnchor(r.id,i):i})}#p(t,n,r){let{features:i,targets:a}=t,s=i.some(({status:d})=>d!==void 0),o=this.#u(a),l=[["Feature",...s?["Status"]:[],...o]],c=[];for(let d of i){d.group.join(`
`)!==c.join(`
`)&&l.push(fe(d.group,l,this.#t)),c=d.group;let m=n.get(d),qt=m===void 0?this.#s(d.title,d.link):this.#t.anchorLink(d.title,m),zt=a.map(({id:Ut})=>D((0,Et.lookup)(d.support,Ut)?.level)),Ht=d.status===
void 0?"":N(d.status,this.#t);l.push([qt??this.#t.nameAtStart(d.title),...s?[Ht]:[],...zt])}this.#e.headings!==!1&&this.#n("Summary",r);let f=pt(t);f!==void 0&&this.blocks.push(f),this.blocks.push(this.#t.
table(l,this.#e))}#f(t,n,r){if(t.features.length===0)return;this.#n("Details",r);let i=[];for(let a of t.features){let o=C(a.group,this.#t.maxDepth-r-1,q.GROUP_SEPARATOR).map(this.#t.atStart).filter(c=>c!==
""),l=B(o,i);for(let[c,f]of o.entries())c>=l&&this.#n(f,r+1+c);i=o,this.#m(a,t,n.get(a),r+1+o.length)}}#m(t,n,r,i){r!==void 0&&this.blocks.push(this.#t.anchor(r));let a=this.#s(t.title,t.link)??this.#t.
nameAtStart(t.title);this.#n(a===""?this.#t.atStart(t.id):a,i),this.blocks.push(...ht(t,n,this.#t))}};function fe(e,t,{strong:n}){let r=(t[0]??[]).slice(1).map(()=>"");return[n(e.join(q.GROUP_SEPARATOR)),
...r]}function Rt(e,t){let n=(0,_t.withoutPrograms)(e);if(!j(t))return n;let r=(0,Lt.assignIds)(e.map(({title:i},a)=>({key:String(a),title:i})),"matrix");return n.map((i,a)=>({...i,id:r.get(String(a))??
i.id}))}var me=/[\0-\x08\x0e-\x1f\x7f-\x9f\p{Surrogate}\ufffe\uffff]/gu;function g(e){return e.replace(/\s+/gu," ").replace(me,"\uFFFD").trim()}var Dt=e=>ft(e,g),h=e=>`&#${e.codePointAt(0)};`,ge=/[*`#^~{}[\]\\+]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_|&(?=#?\w+;)|\((?=\(|(?:C|R|TM)\))|:(?=[:\S])|(?<=:):|;(?=[;\s]|$)|\$(?=\$)|(?<=\$)\$|<(?=[-=<])|[-=](?=>)|-(?=-)|(?<=-)-|\.(?=\.\.)/gu;
function y(e){return g(e).replace(ge,h)}var he=/^(?:(?=[^\p{L}\p{N}&]).|(?=&(?!#)).)/u,ye=/^(\d+|[A-Za-z]|[ivxIVX]+)([.)])(?= |$)/u,xe=/^(NOTE|TIP|IMPORTANT|WARNING|CAUTION):(?= |$)/u;function M(e){let t=y(
e);return/^\p{Emoji_Presentation}/u.test(t)?t:t.replace(he,h).replace(ye,(n,r,i)=>r+h(i)).replace(xe,(n,r)=>r+h(":"))}function It(e){let t=y(e);return t===""?"":`**${t}**`}function Ft(e,t=" "){let n=g(
e);return n!==""&&!/[`+\\]/u.test(n)?`\`+${n}+\``:t===""?M(n):y(n)}var be=/[^\w.:/?=%,~&#|-]|_(?![A-Za-z0-9])|(?<![A-Za-z0-9])_|(?<![A-Za-z0-9])#|#(?![A-Za-z0-9])|~|&(?=#?\w+;)|^:|:(?=:)|(?<=[^A-Za-z][A-Za-z]{2,6}):(?=\/\/)|\.(?=\.\.)|-(?=[->])|(?<=-)-/gu,
Nt=e=>M(e).replace(/[=,"]/gu,h);function Pt(e,t){let[n,r]=[Nt(e),g(t)];if(!(n===""||r===""))return`link:${r.replace(be,h)}[${n}]`}var z=/^(?!_)(?!.*__)[\p{L}_][\p{L}\p{N}_-]*(?<!_)$/u;function vt(e,t){
let n=Nt(e);return n===""||!z.test(t)?void 0:`xref:${t}[${n}]`}function jt(e){return z.test(e)?`[[${e}]]`:`[id="${g(e).replace(/["\\{}]/gu,"")}"]`}function Ct(e,t){return z.test(e)?`[[${e}]]${t}`:`+++\
<a id="${g(e).replace(/[^\w ]/gu,h)}"></a>+++${t}`}var Me=e=>e.map(t=>`
+
${t}`).join("");function $e(e){return{proseOf:Dt,inline:y,atStart:M,nameAtStart:M,strong:It,literal:Ft,link:Pt,anchorLink:vt,anchor:jt,cellAnchor:Ct,normalName:g,name:"AsciiDoc",maxDepth:e?6:5,heading:(t,n)=>`${"\
=".repeat(Math.min(6,e?n:n+1))} ${t}`,item:(t,n=[])=>`* ${t}${Me(n)}`,list:t=>t.join(`
`),quote:t=>`[quote]
____
${t.join(`

`)}
____`,table(t){let n=t.map(i=>i.map(a=>`|${a.replaceAll("|","\\|")}`).join(`
`));return`[cols="${t[0]?.length??1}*",options="header"]
|===
${n.join(`

`)}
|===`}}}function Se(e,{headings:t=!0}){let n=new Set(e.map(({section:s,title:o})=>s[0]??o)),[r=""]=n,i=({section:s,title:o})=>s.length>1||s.length===1&&o!==""&&o!==s[0],a=e.length===1||e.every(i);return t&&
n.size===1&&a&&y(r)!==""}function Te(e,t={}){let n=Rt(e,t),r=new k($e(Se(n,t)),t);for(let o of n)r.matrix(o);let{text:i}=r,a=()=>(0,Bt.extractTree)({root:Z(i).root,text:i,markdown:!1}),s=wt("AsciiDoc",
n,t,r.losses,a);return{text:i,losses:[...v("AsciiDoc",e,n),...s]}}0&&(module.exports={emitAsciidoc});
