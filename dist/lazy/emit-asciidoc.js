const importMetaUrl = require('node:url').pathToFileURL(__filename).href, importModule = (url) => import(url);
"use strict";var Xt=Object.create;var M=Object.defineProperty;var Qt=Object.getOwnPropertyDescriptor;var Jt=Object.getOwnPropertyNames;var Yt=Object.getPrototypeOf,te=Object.prototype.hasOwnProperty;var p=(n,t)=>()=>{try{return t||n((t={exports:{}}).exports,t),t.exports}catch(e){throw t=0,e}},ee=(n,t)=>{for(var e in t)M(n,e,{get:t[e],enumerable:!0})},U=(n,t,e,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let s of Jt(t))!te.call(n,s)&&s!==e&&M(n,s,{get:()=>t[s],enumerable:!(r=Qt(t,s))||r.enumerable});return n};var u=(n,t,e)=>(e=n!=null?Xt(Yt(n)):{},U(t||!n||!n.__esModule?M(e,"default",{value:n,enumerable:!0}):e,n)),ne=n=>U(M({},"__esModule",{value:!0}),n);var Z=p((Re,G)=>{G.exports=require("../main.js").modules["src/extract/document.ts"]()});var k=p((Ie,K)=>{K.exports=require("../main.js").modules["src/extract/index/sections.ts"]()});var S=p((ve,W)=>{W.exports=require("../main.js").modules["src/model/ids.ts"]()});var x=p((Fe,X)=>{X.exports=require("../main.js").modules["src/model/record.ts"]()});var J=p((Ne,Q)=>{Q.exports=require("../main.js").modules["src/extract/details/fields.ts"]()});var L=p((Pe,Y)=>{Y.exports=require("../main.js").modules["src/extract/lexicon/history.ts"]()});var E=p((je,tt)=>{tt.exports=require("../main.js").modules["src/extract/text/fold.ts"]()});var dt=p((qe,lt)=>{lt.exports=require("../main.js").modules["src/extract/support.ts"]()});var ut=p((Be,ct)=>{ct.exports=require("../main.js").modules["src/emit/levels.ts"]()});var St=p((Ze,Mt)=>{Mt.exports=require("../main.js").modules["src/emit/links.ts"]()});var At=p((Ve,Tt)=>{Tt.exports=require("../main.js").modules["src/model/build.ts"]()});var Rt=p((We,_t)=>{_t.exports=require("../main.js").modules["src/extract/lexicon/headers.ts"]()});var Ee={};ee(Ee,{emitAsciidoc:()=>Le});module.exports=ne(Ee);var Gt=u(Z(),1);var V=(...n)=>require("./syntax-asciidoc.js").parseAsciidoc(...n);var H=u(k(),1),It=u(S(),1),vt=u(x(),1);var xt=u(x(),1);var _=u(J(),1),et=u(L(),1),nt=u(E(),1),rt=48,R="Attributes";function re(n){return n.length>rt||n.includes(":")||n!==(0,nt.foldSpace)(n)?!1:n!==""&&n.toLowerCase()!==R.toLowerCase()&&(0,_.fieldKind)(n)===
void 0}function st({attributes:n={}}){return!Object.keys(n).every(re)}function it(n){return(0,et.untoldHistory)(n).map(([t,e])=>[`${t.charAt(0).toUpperCase()}${t.slice(1)}:`,e])}var se=/^[^:]{1,80}:/u;
function ot(n){return n.some(t=>se.test(t))}function at(n){let t=n===void 0?"Support":`${n} Support`;return t.length<=rt&&!t.includes(":")&&(0,_.fieldKind)(t)==="support"?t:"Support"}var pt=u(dt(),1),ft=u(E(),1),mt=u(x(),1),D=u(ut(),1),gt="\u2014";function I(n){return n===void 0?gt:n==="not-applicable"?"N/A":(0,D.lookOf)(n).symbol}var v=n=>(0,D.lookOf)(n).word;function ht({features:n,
targets:t}){let e=new Set(n.flatMap(({support:s})=>t.map(({id:a})=>(0,mt.lookup)(s,a)?.level))),r=pt.LEVELS.filter(s=>e.has(s)).map(s=>`${I(s)} = ${v(s)}`);return e.has(void 0)&&r.push(`${gt} = not st\
ated`),r.length===0?void 0:`Legend: ${r.join(", ")}.`}function yt(n,t=ft.foldSpace){return n.split(/\n[^\S\n]*\n/u).map(t).filter(e=>e!=="")}function ie(n,{item:t,list:e,literal:r}){return e(n.filter(s=>s.trim()!=="").map(s=>t(r(s,""))))}function bt(n,{atStart:t,item:e,list:r,proseOf:s}){let a=n.flatMap(i=>{let[o,...l]=s(i).map(t);return o===
void 0?[]:[e(o,l)]});return r(a)}function oe(n,{atStart:t,quote:e}){let r=n.map(t);return ot(n)?[e(r)]:r}function F(n,t,e){let[r,...s]=e.proseOf(t);return r===void 0?[]:[`${n} ${e.inline(r)}`,...oe(s,
e)]}function ae(n,t,e){let{level:r,text:s,notes:a=[]}=t,i=s===void 0||s===""?"":` (${e.literal(s,"(")})`,o=[...it(t).map(([l,d])=>`${e.strong(l)} ${e.literal(d)}`),...a.flatMap(l=>F("Notes:",l,e))];return e.
item(`${e.nameAtStart(n)}: ${v(r)}${i}`,o)}function le(n,t){let{item:e,list:r,strong:s}=t,a=Object.entries(n.attributes??{}).map(([o,l])=>F(s(`${o}:`),l,t));if(!st(n))return a.flat();let i=a.flatMap(([
o,...l])=>o===void 0?[]:[e(o,l)]);return[s(`${R}:`),r(i)]}function N(n,{inline:t,literal:e}){return n.kind==="choice"?`choice (${t(n.group)})`:n.kind==="condition"?`condition (${e(n.expression,"(")})`:
n.kind}function $t(n,t,e){let{list:r,literal:s,strong:a}=e,i=[];n.status!==void 0&&i.push(`**Status:** ${N(n.status,e)}.`),n.api&&i.push(`**API alias:** ${s(n.api)}`);let o=ie(n.commands??[],e);o!==""&&
i.push("**CLI commands:**",o),n.notes!==void 0&&i.push(...F("**Notes:**",n.notes,e)),i.push(...le(n,e));let l=t.targets.flatMap(({id:d,title:f})=>{let c=(0,xt.lookup)(n.support,d);return c===void 0?[]:
[ae(f,c,e)]});return l.length>0&&i.push(a(`${at(t.targetLabel)}:`),r(l)),i}var Ft=u(St(),1);var Ot=u(L(),1),kt=u(At(),1),Lt=u(S(),1),P=u(x(),1),de={title:"title",section:"headings",principles:"guiding principles",targetLabel:"word for its targets",notes:"closing notes"},ce={id:"id",title:"ti\
tle",link:"link",attributes:"attributes"},ue={id:"id",title:"title",group:"group",link:"link",status:"status",api:"API name",commands:"commands",notes:"notes",attributes:"attributes"},pe={level:"level",
text:"text",stage:"stage",since:"first version",until:"last version",notes:"notes"};function wt(n){let t=JSON.stringify(n??"");return t==='""'||t==="[]"||t==="{}"?"":t}var b=class{#t;#e=new Map;constructor(t){
this.#t=t}add(t,e){let r=this.#e.get(t);r===void 0?this.#e.set(t,{count:1,first:e}):r.count+=1}sentences(){return[...this.#e].map(([t,{count:e,first:r}])=>{let s=e>1?` and ${e-1} more`:"";return`${this.#t}\
 cannot hold ${t}: \`${r}\`${s}.`})}compare(t,e,r,s,a){for(let i in t){if(e[i]===r?.[i])continue;let o=t[i];o!==void 0&&wt(e[i])!==wt(r?.[i])&&this.add(`the ${o} of a ${s} unchanged`,a)}}};function fe(n){
let t=new Map(n.map(([{id:r}],s)=>[r,s])),e=new Map(n.flatMap(([,r],s)=>r===void 0?[]:[[r.id,s]]));return(r,s)=>[...new Set([...Object.keys(r.support).flatMap(i=>t.get(i)??[]),...Object.keys(s?.support??
{}).flatMap(i=>e.get(i)??[])])].sort((i,o)=>i-o).flatMap(i=>n.slice(i,i+1))}function me(n,t,e,r){if(t!==e){n.compare(ue,t,e,"feature",t.title);for(let[{id:s,title:a},i]of r){let o=(0,P.lookup)(t.support,
s),l=e&&i&&(0,P.lookup)(e.support,i.id),d=`${t.title} / ${a}`;o!==void 0?n.compare(pe,{...(0,Ot.historyOf)(l??{}),...o},l,"cell",d):l!==void 0&&n.add("a blank cell",d)}}}function j(n,t,e){let r=new b(
n);for(let[a,i]of t.entries()){let o=e[a];if(o===void 0){r.add("the matrix",i.title);continue}let l=i.targetLabel===void 0?{...o,targetLabel:""}:o;r.compare(de,i,l,"matrix",i.title),i.id!==o.id&&i.id!==
(0,Lt.slugOf)(i.title,"matrix")&&r.add("the id of a matrix that its title does not tell",i.id);for(let[c,m]of i.targets.entries())r.compare(ce,m,o.targets[c],"target",m.title);o.targets.length>i.targets.
length&&r.add("the number of targets of a matrix",i.title),o.features.length>i.features.length&&r.add("the number of features of a matrix",i.title);let d=i.targets.map((c,m)=>[c,o.targets[m]]),f=fe(d);
for(let[c,m]of i.features.entries())me(r,m,o.features[c],f(m,o.features[c]))}let s=e[t.length];return s!==void 0&&r.add("the number of matrices",s.title),r.sentences()}var ge=2e3;function C({view:n="a\
ll",headings:t=!0}){return n==="all"&&t}function Et(n,t,e,r,s){let a=t.reduce((i,{features:o,targets:l})=>i+o.length*l.length,0);return r.length>0||!C(e)||a>ge?r:j(n,t,(0,kt.buildMatrices)(s()))}var T=u(Rt(),1),A=u(S(),1);function w(n,t){let e=s=>{let a=n.map((o,l)=>({key:String(l),title:o.title,group:o.group??[],...s.has(o)&&{id:o.id}})),i=(0,A.assignIds)(a,t);return new Set(n.filter((o,l)=>i.get(String(l))!==o.id))},
r=e(new Set);return r.size===0||e(r).size===0?r:new Set(n.filter(({id:s,title:a})=>s!==(0,A.slugOf)(a,t)))}function Dt(n){let t=w(n,"target");return new Set(n.filter(e=>t.has(e)||(0,T.isAttributeHeader)(
e.title)||(0,T.isStatusHeader)(e.title)))}var he=u(k(),1);var ye=[1,2,3,4,5,6],Ye=ye.length;function q(n,t,e){return n.length<=t?n:t<1?[]:[...n.slice(0,t-1),n.slice(t-1).join(e)]}function B(n,t){let e=0;for(;e<n.length&&e<t.length&&n[e]===t[e];)e+=1;return e}var O=class{blocks=[];#t;#e;#s=new Set;#r;#o=[];constructor(t,e){this.#t=t,this.#e=e,this.#r=new b(t.name)}get text(){return this.blocks.length===0?"":`${this.blocks.join(`

`)}
`}get losses(){return this.#r.sentences()}#n(t,e){let{maxDepth:r}=this.#t;e>r&&this.#r.add(`headings deeper than ${r} levels`,t),this.blocks.push(this.#t.heading(t,e))}matrix(t){let{view:e="all",headings:r=!0}=this.#e,
s=r?this.#l(t):1;e==="all"&&this.#d(t);let a=e==="all"?this.#c(t):new Map;e!=="details"&&this.#p(t,a,s),e!=="summary"&&this.#f(t,a,s);let i=e==="all"?bt(t.notes??[],this.#t):"";i!==""&&(this.#n("Notes",
s),this.blocks.push(i))}#l({title:t,section:e,features:r}){let a=[...e,...t===""||e.at(-1)===t?[]:[t]].filter(d=>this.#t.inline(d)!==""),i=r.some(({group:d})=>d.length>0),o=q(a,this.#t.maxDepth-(i?3:2),
" / "),l=Math.min(B(o,this.#o),o.length-1);for(let[d,f]of o.entries())d>=l&&this.#n(this.#t.atStart(f),d+1);return this.#o=o,o.length+1}#d({principles:t=[]}){let e=t.flatMap(({title:r,text:s})=>{let[a="",
...i]=this.#t.proseOf(s),o=this.#t.strong(r);if(o===""&&a==="")return[];let l=o===""?this.#t.atStart(a):`${o}${a===""?"":` - ${this.#t.inline(a)}`}`;return[this.#t.item(l,i.map(this.#t.atStart))]});e.
length>0&&this.blocks.push("Guiding principles:",this.#t.list(e))}#a(t){let e=this.#t.normalName(t),r=e!==""&&!this.#s.has(e);return r?this.#s.add(e):this.#r.add("ids that differ by case or repeat",t),
r}#c({features:t}){let e=new Map,r=w(t,"feature");for(let s of t){let a=this.#s.has(this.#t.normalName(s.id));(r.has(s)||!a)&&this.#a(s.id)&&e.set(s,s.id)}return e}#i(t,e){if(e===void 0||e==="")return;
let r=this.#t.link(t,e);return r===void 0&&this.#r.add("links to such addresses",e),r}#u(t){let e=Dt(t);return t.map(r=>{let s=this.#i(r.title,r.link)??this.#t.nameAtStart(r.title);return e.has(r)&&this.#a(
r.id)?this.#t.cellAnchor(r.id,s):s})}#p(t,e,r){let{features:s,targets:a}=t,i=s.some(({status:c})=>c!==void 0),o=this.#u(a),l=[["Feature",...i?["Status"]:[],...o]],d=[];for(let c of s){c.group.join(`
`)!==d.join(`
`)&&l.push(xe(c.group,l,this.#t)),d=c.group;let m=e.get(c),Zt=m===void 0?this.#i(c.title,c.link):this.#t.anchorLink(c.title,m),Vt=a.map(({id:Wt})=>I((0,vt.lookup)(c.support,Wt)?.level)),Kt=c.status===
void 0?"":N(c.status,this.#t);l.push([Zt??this.#t.nameAtStart(c.title),...i?[Kt]:[],...Vt])}this.#e.headings!==!1&&this.#n("Summary",r);let f=ht(t);f!==void 0&&this.blocks.push(f),this.blocks.push(this.#t.
table(l,this.#e))}#f(t,e,r){if(t.features.length===0)return;this.#n("Details",r);let s=[];for(let a of t.features){let o=q(a.group,this.#t.maxDepth-r-1,H.GROUP_SEPARATOR).map(this.#t.atStart).filter(d=>d!==
""),l=B(o,s);for(let[d,f]of o.entries())d>=l&&this.#n(f,r+1+d);s=o,this.#m(a,t,e.get(a),r+1+o.length)}}#m(t,e,r,s){r!==void 0&&this.blocks.push(this.#t.anchor(r));let a=this.#i(t.title,t.link)??this.#t.
nameAtStart(t.title);this.#n(a===""?this.#t.atStart(t.id):a,s),this.blocks.push(...$t(t,e,this.#t))}};function xe(n,t,{strong:e}){let r=(t[0]??[]).slice(1).map(()=>"");return[e(n.join(H.GROUP_SEPARATOR)),
...r]}function Nt(n,t){let e=(0,Ft.withoutPrograms)(n);if(!C(t))return e;let r=(0,It.assignIds)(n.map(({title:s},a)=>({key:String(a),title:s})),"matrix");return e.map((s,a)=>({...s,id:r.get(String(a))??
s.id}))}var be=/[\0-\x08\x0e-\x1f\x7f-\x9f\p{Surrogate}\ufffe\uffff]/gu;function g(n){return n.replace(/\s+/gu," ").replace(be,"\uFFFD").trim()}var Pt=n=>yt(n,g),h=n=>`&#${n.codePointAt(0)};`,$e=/[*`#^~{}[\]\\+]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_|&(?=#?\w+;)|\((?=\(|(?:C|R|TM)\))|:(?=[:\S])|(?<=:):|;(?=[;\s]|$)|\$(?=\$)|(?<=\$)\$|<(?=[-=<])|[-=](?=>)|-(?=-)|(?<=-)-|\.(?=\.\.)/gu;
function y(n){return g(n).replace($e,h)}var Me=/^(?:(?=[^\p{L}\p{N}&]).|(?=&(?!#)).)/u,Se=/^(\d+|[A-Za-z]|[ivxIVX]+)([.)])(?= |$)/u,Te=/^(NOTE|TIP|IMPORTANT|WARNING|CAUTION):(?= |$)/u;function $(n){let t=y(
n);return/^\p{Emoji_Presentation}/u.test(t)?t:t.replace(Me,h).replace(Se,(e,r,s)=>r+h(s)).replace(Te,(e,r)=>r+h(":"))}function jt(n){let t=y(n);return t===""?"":`**${t}**`}function Ct(n,t=" "){let e=g(
n);return e!==""&&!/[`+\\]/u.test(e)?`\`+${e}+\``:/^[^`\\]+$/u.test(e)?`\`${y(e)}\``:t===""?$(e):y(e)}var Ae=/[^\w.:/?=%,~&#|-]|_(?![A-Za-z0-9])|(?<![A-Za-z0-9])_|(?<![A-Za-z0-9])#|#(?![A-Za-z0-9])|~|&(?=#?\w+;)|^:|:(?=:)|(?<=[^A-Za-z][A-Za-z]{2,6}):(?=\/\/)|\.(?=\.\.)|-(?=[->])|(?<=-)-/gu,
qt=n=>$(n).replace(/[=,"]/gu,h);function Bt(n,t){let[e,r]=[qt(n),g(t)];if(!(e===""||r===""))return`link:${r.replace(Ae,h)}[${e}]`}var z=/^(?!_)(?!.*__)[\p{L}_][\p{L}\p{N}_-]*(?<!_)$/u;function Ht(n,t){
let e=qt(n);return e===""||!z.test(t)?void 0:`xref:${t}[${e}]`}function zt(n){return z.test(n)?`[[${n}]]`:`[id="${g(n).replace(/["\\{}]/gu,"")}"]`}function Ut(n,t){return z.test(n)?`[[${n}]]${t}`:`+++\
<a id="${g(n).replace(/[^\w ]/gu,h)}"></a>+++${t}`}var we=n=>n.map(t=>`
+
${t}`).join("");function Oe(n){return{proseOf:Pt,inline:y,atStart:$,nameAtStart:$,strong:jt,literal:Ct,link:Bt,anchorLink:Ht,anchor:zt,cellAnchor:Ut,normalName:g,name:"AsciiDoc",maxDepth:n?6:5,heading:(t,e)=>`${"\
=".repeat(Math.min(6,n?e:e+1))} ${t}`,item:(t,e=[])=>`* ${t}${we(e)}`,list:t=>t.join(`
`),quote:t=>`[quote]
____
${t.join(`

`)}
____`,table(t){let e=t.map(s=>s.map(a=>`|${a.replaceAll("|","\\|")}`).join(`
`));return`[cols="${t[0]?.length??1}*",options="header"]
|===
${e.join(`

`)}
|===`}}}function ke(n,{headings:t=!0}){let e=new Set(n.map(({section:i,title:o})=>i[0]??o)),[r=""]=e,s=({section:i,title:o})=>i.length>1||i.length===1&&o!==""&&o!==i[0],a=n.length===1||n.every(s);return t&&
e.size===1&&a&&y(r)!==""}function Le(n,t={}){let e=Nt(n,t),r=new O(Oe(ke(e,t)),t);for(let o of e)r.matrix(o);let{text:s}=r,a=()=>(0,Gt.extractTree)({root:V(s).root,text:s,markdown:!1}),i=Et("AsciiDoc",
e,t,r.losses,a);return{text:s,losses:[...j("AsciiDoc",n,e),...i]}}0&&(module.exports={emitAsciidoc});
