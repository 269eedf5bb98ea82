const importMetaUrl = require('node:url').pathToFileURL(__filename).href, importModule = (url) => import(url);
"use strict";var Wt=Object.create;var M=Object.defineProperty;var Xt=Object.getOwnPropertyDescriptor;var Qt=Object.getOwnPropertyNames;var Jt=Object.getPrototypeOf,Yt=Object.prototype.hasOwnProperty;var p=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},te=(e,t)=>{for(var n in t)M(e,n,{get:t[n],enumerable:!0})},U=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let s of Qt(t))!Yt.call(e,s)&&s!==n&&M(e,s,{get:()=>t[s],enumerable:!(r=Xt(t,s))||r.enumerable});return e};var u=(e,t,n)=>(n=e!=null?Wt(Jt(e)):{},U(t||!e||!e.__esModule?M(n,"default",{value:e,enumerable:!0}):n,e)),ee=e=>U(M({},"__esModule",{value:!0}),e);var Z=p((_e,G)=>{G.exports=require("../main.js").modules["src/extract/document.ts"]()});var L=p((Ie,K)=>{K.exports=require("../main.js").modules["src/extract/index/sections.ts"]()});var S=p((ve,W)=>{W.exports=require("../main.js").modules["src/model/ids.ts"]()});var x=p((Fe,X)=>{X.exports=require("../main.js").modules["src/model/record.ts"]()});var J=p((Ne,Q)=>{Q.exports=require("../main.js").modules["src/extract/details/fields.ts"]()});var tt=p((Pe,Y)=>{Y.exports=require("../main.js").modules["src/extract/lexicon/history.ts"]()});var E=p((je,et)=>{et.exports=require("../main.js").modules["src/extract/text/fold.ts"]()});var dt=p((qe,lt)=>{lt.exports=require("../main.js").modules["src/extract/claims.ts"]()});var ut=p((Be,ct)=>{ct.exports=require("../main.js").modules["src/emit/levels.ts"]()});var St=p((Ze,Mt)=>{Mt.exports=require("../main.js").modules["src/emit/links.ts"]()});var At=p((Ve,Tt)=>{Tt.exports=require("../main.js").modules["src/model/build.ts"]()});var Rt=p((We,Et)=>{Et.exports=require("../main.js").modules["src/extract/lexicon/headers.ts"]()});var Ee={};te(Ee,{emitAsciidoc:()=>Le});module.exports=ee(Ee);var Ut=u(Z(),1);var V=(...e)=>require("./syntax-asciidoc.js").parseAsciidoc(...e);var H=u(L(),1),Dt=u(S(),1),It=u(x(),1);var xt=u(x(),1);var R=u(J(),1),T=u(tt(),1),nt=u(E(),1),rt=48,_="Attributes";function ne(e){return e.length>rt||e.includes(":")||e!==(0,nt.foldSpace)(e)?!1:e!==""&&e.toLowerCase()!==_.toLowerCase()&&(0,R.fieldKind)(e)===
void 0}function st({attributes:e={}}){return!Object.keys(e).every(ne)}function re(e){let t={...(0,T.historyIn)(e.level,e.text,e.notes??[])};return Object.entries((0,T.historyOf)(e)).filter(([n,r])=>t[n]!==
r)}function it(e){return re(e).map(([t,n])=>[`${t.charAt(0).toUpperCase()}${t.slice(1)}:`,n])}var se=/^[^:]{1,80}:/u;function ot(e){return e.some(t=>se.test(t))}function at(e){let t=e===void 0?"Suppor\
t":`${e} Support`;return t.length<=rt&&!t.includes(":")&&(0,R.fieldKind)(t)==="support"?t:"Support"}var pt=u(dt(),1),ft=u(E(),1),gt=u(x(),1),D=u(ut(),1),mt="\u2014";function I(e){return e===void 0?mt:e==="not-applicable"?"N/A":(0,D.lookOf)(e).symbol}var v=e=>(0,D.lookOf)(e).word;function ht({features:e,
targets:t}){let n=new Set(e.flatMap(({support:s})=>t.map(({id:a})=>(0,gt.lookup)(s,a)?.level))),r=pt.LEVELS.filter(s=>n.has(s)).map(s=>`${I(s)} = ${v(s)}`);return n.has(void 0)&&r.push(`${mt} = not st\
ated`),r.length===0?void 0:`Legend: ${r.join(", ")}.`}function yt(e,t=ft.foldSpace){return e.split(/\n[^\S\n]*\n/u).map(t).filter(n=>n!=="")}function ie(e,{item:t,list:n,literal:r}){return n(e.filter(s=>s.trim()!=="").map(s=>t(r(s,""))))}function bt(e,{atStart:t,item:n,list:r,proseOf:s}){let a=e.flatMap(i=>{let[o,...l]=s(i).map(t);return o===
void 0?[]:[n(o,l)]});return r(a)}function oe(e,{atStart:t,quote:n}){let r=e.map(t);return ot(e)?[n(r)]:r}function F(e,t,n){let[r,...s]=n.proseOf(t);return r===void 0?[]:[`${e} ${n.inline(r)}`,...oe(s,
n)]}function ae(e,t,n){let{level:r,text:s,notes:a=[]}=t,i=s===void 0||s===""?"":` (${n.literal(s,"(")})`,o=[...it(t).map(([l,d])=>`${n.strong(l)} ${n.literal(d)}`),...a.flatMap(l=>F("Notes:",l,n))];return n.
item(`${n.nameAtStart(e)}: ${v(r)}${i}`,o)}function le(e,t){let{item:n,list:r,strong:s}=t,a=Object.entries(e.attributes??{}).map(([o,l])=>F(s(`${o}:`),l,t));if(!st(e))return a.flat();let i=a.flatMap(([
o,...l])=>o===void 0?[]:[n(o,l)]);return[s(`${_}:`),r(i)]}function N(e,{inline:t,literal:n}){return e.kind==="choice"?`choice (${t(e.group)})`:e.kind==="condition"?`condition (${n(e.expression,"(")})`:
e.kind}function $t(e,t,n){let{list:r,literal:s,strong:a}=n,i=[];e.status!==void 0&&i.push(`**Status:** ${N(e.status,n)}.`),e.api&&i.push(`**API alias:** ${s(e.api)}`);let o=ie(e.commands??[],n);o!==""&&
i.push("**CLI commands:**",o),e.notes!==void 0&&i.push(...F("**Notes:**",e.notes,n)),i.push(...le(e,n));let l=t.targets.flatMap(({id:d,title:f})=>{let c=(0,xt.lookup)(e.support,d);return c===void 0?[]:
[ae(f,c,n)]});return l.length>0&&i.push(a(`${at(t.targetLabel)}:`),r(l)),i}var vt=u(St(),1);var Ot=u(At(),1),kt=u(S(),1),P=u(x(),1),de={title:"title",section:"headings",principles:"guiding principles",targetLabel:"word for its targets",notes:"closing notes"},ce={id:"id",title:"title",link:"l\
ink",attributes:"attributes"},ue={id:"id",title:"title",group:"group",link:"link",status:"status",api:"API name",commands:"commands",notes:"notes",attributes:"attributes"},pe={level:"level",text:"text",
stage:"stage",since:"first version",until:"last version",notes:"notes"};function wt(e){let t=JSON.stringify(e??"");return t==='""'||t==="[]"||t==="{}"?"":t}var b=class{#t;#e=new Map;constructor(t){this.#t=
t}add(t,n){let r=this.#e.get(t);r===void 0?this.#e.set(t,{count:1,first:n}):r.count+=1}sentences(){return[...this.#e].map(([t,{count:n,first:r}])=>{let s=n>1?` and ${n-1} more`:"";return`${this.#t} ca\
nnot hold ${t}: \`${r}\`${s}.`})}compare(t,n,r,s,a){for(let i in t){if(n[i]===r?.[i])continue;let o=t[i];o!==void 0&&wt(n[i])!==wt(r?.[i])&&this.add(`the ${o} of a ${s} unchanged`,a)}}};function fe(e){
let t=new Map(e.map(([{id:r}],s)=>[r,s])),n=new Map(e.flatMap(([,r],s)=>r===void 0?[]:[[r.id,s]]));return(r,s)=>[...new Set([...Object.keys(r.support).flatMap(i=>t.get(i)??[]),...Object.keys(s?.support??
{}).flatMap(i=>n.get(i)??[])])].sort((i,o)=>i-o).flatMap(i=>e.slice(i,i+1))}function ge(e,t,n,r){if(t!==n){e.compare(ue,t,n,"feature",t.title);for(let[{id:s,title:a},i]of r){let o=(0,P.lookup)(t.support,
s),l=n&&i&&(0,P.lookup)(n.support,i.id),d=`${t.title} / ${a}`;o!==void 0?e.compare(pe,o,l,"cell",d):l!==void 0&&e.add("a blank cell",d)}}}function j(e,t,n){let r=new b(e);for(let[a,i]of t.entries()){let o=n[a];
if(o===void 0){r.add("the matrix",i.title);continue}let l=i.targetLabel===void 0?{...o,targetLabel:""}:o;r.compare(de,i,l,"matrix",i.title),i.id!==o.id&&i.id!==(0,kt.slugOf)(i.title,"matrix")&&r.add("\
the id of a matrix that its title does not tell",i.id);for(let[c,g]of i.targets.entries())r.compare(ce,g,o.targets[c],"target",g.title);o.targets.length>i.targets.length&&r.add("the number of targets \
of a matrix",i.title),o.features.length>i.features.length&&r.add("the number of features of a matrix",i.title);let d=i.targets.map((c,g)=>[c,o.targets[g]]),f=fe(d);for(let[c,g]of i.features.entries())
ge(r,g,o.features[c],f(g,o.features[c]))}let s=n[t.length];return s!==void 0&&r.add("the number of matrices",s.title),r.sentences()}var me=2e3;function C({view:e="all",headings:t=!0}){return e==="all"&&
t}function Lt(e,t,n,r,s){let a=t.reduce((i,{features:o,targets:l})=>i+o.length*l.length,0);return r.length>0||!C(n)||a>me?r:j(e,t,(0,Ot.buildMatrices)(s()))}var A=u(Rt(),1),w=u(S(),1);function O(e,t){let n=s=>{let a=e.map((o,l)=>({key:String(l),title:o.title,group:o.group??[],...s.has(o)&&{id:o.id}})),i=(0,w.assignIds)(a,t);return new Set(e.filter((o,l)=>i.get(String(l))!==o.id))},
r=n(new Set);return r.size===0||n(r).size===0?r:new Set(e.filter(({id:s,title:a})=>s!==(0,w.slugOf)(a,t)))}function _t(e){let t=O(e,"target");return new Set(e.filter(n=>t.has(n)||(0,A.isAttributeHeader)(
n.title)||(0,A.isStatusHeader)(n.title)))}var he=u(L(),1);var ye=[1,2,3,4,5,6],Ye=ye.length;function q(e,t,n){return e.length<=t?e:t<1?[]:[...e.slice(0,t-1),e.slice(t-1).join(n)]}function B(e,t){let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];)n+=1;return n}var k=class{blocks=[];#t;#e;#s=new Set;#r;#o=[];constructor(t,n){this.#t=t,this.#e=n,this.#r=new b(t.name)}get text(){return this.blocks.length===0?"":`${this.blocks.join(`

`)}
`}get losses(){return this.#r.sentences()}#n(t,n){let{maxDepth:r}=this.#t;n>r&&this.#r.add(`headings deeper than ${r} levels`,t),this.blocks.push(this.#t.heading(t,n))}matrix(t){let{view:n="all",headings:r=!0}=this.#e,
s=r?this.#l(t):1;n==="all"&&this.#d(t);let a=n==="all"?this.#c(t):new Map;n!=="details"&&this.#p(t,a,s),n!=="summary"&&this.#f(t,a,s);let i=n==="all"?bt(t.notes??[],this.#t):"";i!==""&&(this.#n("Notes",
s),this.blocks.push(i))}#l({title:t,section:n,features:r}){let a=[...n,...t===""||n.at(-1)===t?[]:[t]].filter(d=>this.#t.inline(d)!==""),i=r.some(({group:d})=>d.length>0),o=q(a,this.#t.maxDepth-(i?3:2),
" / "),l=Math.min(B(o,this.#o),o.length-1);for(let[d,f]of o.entries())d>=l&&this.#n(this.#t.atStart(f),d+1);return this.#o=o,o.length+1}#d({principles:t=[]}){let n=t.flatMap(({title:r,text:s})=>{let[a="",
...i]=this.#t.proseOf(s),o=this.#t.strong(r);if(o===""&&a==="")return[];let l=o===""?this.#t.atStart(a):`${o}${a===""?"":` - ${this.#t.inline(a)}`}`;return[this.#t.item(l,i.map(this.#t.atStart))]});n.
length>0&&this.blocks.push("Guiding principles:",this.#t.list(n))}#a(t){let n=this.#t.normalName(t),r=n!==""&&!this.#s.has(n);return r?this.#s.add(n):this.#r.add("ids that differ by case or repeat",t),
r}#c({features:t}){let n=new Map,r=O(t,"feature");for(let s of t){let a=this.#s.has(this.#t.normalName(s.id));(r.has(s)||!a)&&this.#a(s.id)&&n.set(s,s.id)}return n}#i(t,n){if(n===void 0||n==="")return;
let r=this.#t.link(t,n);return r===void 0&&this.#r.add("links to such addresses",n),r}#u(t){let n=_t(t);return t.map(r=>{let s=this.#i(r.title,r.link)??this.#t.nameAtStart(r.title);return n.has(r)&&this.#a(
r.id)?this.#t.cellAnchor(r.id,s):s})}#p(t,n,r){let{features:s,targets:a}=t,i=s.some(({status:c})=>c!==void 0),o=this.#u(a),l=[["Feature",...i?["Status"]:[],...o]],d=[];for(let c of s){c.group.join(`
`)!==d.join(`
`)&&l.push(xe(c.group,l,this.#t)),d=c.group;let g=n.get(c),Gt=g===void 0?this.#i(c.title,c.link):this.#t.anchorLink(c.title,g),Zt=a.map(({id:Kt})=>I((0,It.lookup)(c.support,Kt)?.level)),Vt=c.status===
void 0?"":N(c.status,this.#t);l.push([Gt??this.#t.nameAtStart(c.title),...i?[Vt]:[],...Zt])}this.#e.headings!==!1&&this.#n("Summary",r);let f=ht(t);f!==void 0&&this.blocks.push(f),this.blocks.push(this.#t.
table(l,this.#e))}#f(t,n,r){if(t.features.length===0)return;this.#n("Details",r);let s=[];for(let a of t.features){let o=q(a.group,this.#t.maxDepth-r-1,H.GROUP_SEPARATOR).map(this.#t.atStart).filter(d=>d!==
""),l=B(o,s);for(let[d,f]of o.entries())d>=l&&this.#n(f,r+1+d);s=o,this.#g(a,t,n.get(a),r+1+o.length)}}#g(t,n,r,s){r!==void 0&&this.blocks.push(this.#t.anchor(r));let a=this.#i(t.title,t.link)??this.#t.
nameAtStart(t.title);this.#n(a===""?this.#t.atStart(t.id):a,s),this.blocks.push(...$t(t,n,this.#t))}};function xe(e,t,{strong:n}){let r=(t[0]??[]).slice(1).map(()=>"");return[n(e.join(H.GROUP_SEPARATOR)),
...r]}function Ft(e,t){let n=(0,vt.withoutPrograms)(e);if(!C(t))return n;let r=(0,Dt.assignIds)(e.map(({title:s},a)=>({key:String(a),title:s})),"matrix");return n.map((s,a)=>({...s,id:r.get(String(a))??
s.id}))}var be=/[\0-\x08\x0e-\x1f\x7f-\x9f\p{Surrogate}\ufffe\uffff]/gu;function m(e){return e.replace(/\s+/gu," ").replace(be,"\uFFFD").trim()}var Nt=e=>yt(e,m),h=e=>`&#${e.codePointAt(0)};`,$e=/[*`#^~{}[\]\\+]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_|&(?=#?\w+;)|\((?=\(|(?:C|R|TM)\))|:(?=[:\S])|(?<=:):|;(?=[;\s]|$)|\$(?=\$)|(?<=\$)\$|<(?=[-=<])|[-=](?=>)|-(?=-)|(?<=-)-|\.(?=\.\.)/gu;
function y(e){return m(e).replace($e,h)}var Me=/^(?:(?=[^\p{L}\p{N}&]).|(?=&(?!#)).)/u,Se=/^(\d+|[A-Za-z]|[ivxIVX]+)([.)])(?= |$)/u,Te=/^(NOTE|TIP|IMPORTANT|WARNING|CAUTION):(?= |$)/u;function $(e){let t=y(
e);return/^\p{Emoji_Presentation}/u.test(t)?t:t.replace(Me,h).replace(Se,(n,r,s)=>r+h(s)).replace(Te,(n,r)=>r+h(":"))}function Pt(e){let t=y(e);return t===""?"":`**${t}**`}function jt(e,t=" "){let n=m(
e);return n!==""&&!/[`+\\]/u.test(n)?`\`+${n}+\``:/^[^`\\]+$/u.test(n)?`\`${y(n)}\``:t===""?$(n):y(n)}var Ae=/[^\w.:/?=%,~&#|-]|_(?![A-Za-z0-9])|(?<![A-Za-z0-9])_|(?<![A-Za-z0-9])#|#(?![A-Za-z0-9])|~|&(?=#?\w+;)|^:|:(?=:)|(?<=[^A-Za-z][A-Za-z]{2,6}):(?=\/\/)|\.(?=\.\.)|-(?=[->])|(?<=-)-/gu,
Ct=e=>$(e).replace(/[=,"]/gu,h);function qt(e,t){let[n,r]=[Ct(e),m(t)];if(!(n===""||r===""))return`link:${r.replace(Ae,h)}[${n}]`}var z=/^(?!_)(?!.*__)[\p{L}_][\p{L}\p{N}_-]*(?<!_)$/u;function Bt(e,t){
let n=Ct(e);return n===""||!z.test(t)?void 0:`xref:${t}[${n}]`}function Ht(e){return z.test(e)?`[[${e}]]`:`[id="${m(e).replace(/["\\{}]/gu,"")}"]`}function zt(e,t){return z.test(e)?`[[${e}]]${t}`:`+++\
<a id="${m(e).replace(/[^\w ]/gu,h)}"></a>+++${t}`}var we=e=>e.map(t=>`
+
${t}`).join("");function Oe(e){return{proseOf:Nt,inline:y,atStart:$,nameAtStart:$,strong:Pt,literal:jt,link:qt,anchorLink:Bt,anchor:Ht,cellAnchor:zt,normalName:m,name:"AsciiDoc",maxDepth:e?6:5,heading:(t,n)=>`${"\
=".repeat(Math.min(6,e?n:n+1))} ${t}`,item:(t,n=[])=>`* ${t}${we(n)}`,list:t=>t.join(`
`),quote:t=>`[quote]
____
${t.join(`

`)}
____`,table(t){let n=t.map(s=>s.map(a=>`|${a.replaceAll("|","\\|")}`).join(`
`));return`[cols="${t[0]?.length??1}*",options="header"]
|===
${n.join(`

`)}
|===`}}}function ke(e,{headings:t=!0}){let n=new Set(e.map(({section:i,title:o})=>i[0]??o)),[r=""]=n,s=({section:i,title:o})=>i.length>1||i.length===1&&o!==""&&o!==i[0],a=e.length===1||e.every(s);return t&&
n.size===1&&a&&y(r)!==""}function Le(e,t={}){let n=Ft(e,t),r=new k(Oe(ke(n,t)),t);for(let o of n)r.matrix(o);let{text:s}=r,a=()=>(0,Ut.extractTree)({root:V(s).root,text:s,markdown:!1}),i=Lt("AsciiDoc",
n,t,r.losses,a);return{text:s,losses:[...j("AsciiDoc",e,n),...i]}}0&&(module.exports={emitAsciidoc});
