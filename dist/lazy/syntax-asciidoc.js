const importMetaUrl = require('node:url').pathToFileURL(__filename).href, importModule = (url) => import(url);
var $=Object.defineProperty;var Ae=Object.getOwnPropertyDescriptor;var ke=Object.getOwnPropertyNames;var Oe=Object.prototype.hasOwnProperty;var Ee=(r,e)=>{for(var t in e)$(r,t,{get:e[t],enumerable:!0})},Le=(r,e,t,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of ke(e))!Oe.call(r,s)&&s!==t&&$(r,s,{get:()=>e[s],enumerable:!(n=
Ae(e,s))||n.enumerable});return r};var Ce=r=>Le($({},"__esModule",{value:!0}),r);var It={};Ee(It,{parseAsciidoc:()=>xe});module.exports=Ce(It);var B=require("../main.js");var L=require("../main.js");var P=require("../main.js");var x=require("../main.js");var A=require("../main.js");var p=require("../main.js");function N(r,e,t=!0){let n=r.replace(/["<>&]/gu,s=>`&#${s.codePointAt(0)};`);return{type:"html",value:`<${t?"a":"i"} id="${n}">`,position:e}}function q(r,{attributes:e,line:t}){let n=e.get("idprefix",
t)??"_",s=e.get("idseparator",t)??"_",o=e.replace(r,t).toLowerCase().replace(/<[^>]*>|&[^;\s]{1,9};|[^\p{L}\p{M}\p{N}_\-. ]/gu,"").split(/[ .-]+/u).filter(Boolean);return n+o.join(s)}var Pe=/(?:(?<=^|[ \t])(?:(\d+)\*|\d*(?:\.\d*)?\+)?(?:[<^>](?:\.[<^>])?|\.[<^>])?[a-z]?)$/u;function*Te(r,e,t,n){for(let s=e;s<t;s+=1){let o=r[s]?.text??"";if(z(o))continue;let i=0;for(let l=o.indexOf(
n);l>=0;l=o.indexOf(n,i)){let a=l+n.length;if(o[l-1]!=="\\"){let d=(i>0?"|":"")+o.slice(Math.max(i,l-24),l),[c="",u]=Pe.exec(d)??[];yield{line:s,from:l-c.length,to:a,times:Number(u??1)}}i=a}}}var z=r=>r.
startsWith("//")&&!r.startsWith("///");function K(r,e,t,n){let s=[],o,i=(l,a)=>{if(o===void 0)return;let d=[];for(let c=o.line;c<=Math.min(l,t-1);c+=1){let u=r[c];if(u===void 0||c>o.line&&z(u.text))continue;
let h=c===l?a:u.text.length;d.push({line:u,from:c===o.line?o.to:0,to:h})}s.push({pieces:d,times:o.times})};for(let l of Te(r,e,t,n))i(l.line,l.from),o=l;return i(t,0),s}function Y(r,e){let t=`\\${e}`;
return r.flatMap(n=>{let s=[],{from:o}=n,{text:i}=n.line;for(let l=i.indexOf(t,o);l>=0&&l<n.to;l=i.indexOf(t,o))s.push({...n,from:o,to:l,isContinued:s.length>0}),o=l+1;return[...s,{...n,from:o,isContinued:s.
length>0}]})}function D(r){let e=({line:s,from:o,to:i})=>s.text.slice(o,i).trim()==="",[t,n]=[0,r.length];for(;t<n&&e(r[t]??X);)t+=1;for(;n>t&&e(r[n-1]??X);)n-=1;return t===n?r.slice(0,1):r.slice(t,n).
map((s,o,i)=>{let l=s.line.text.slice(s.from,s.to),a=o===0?s.from+l.length-l.trimStart().length:s.from,d=o===i.length-1?s.from+l.trimEnd().length:s.to;return{line:s.line,from:a,to:d}})}var X={line:{text:"",
start:0,end:0,isOwn:!0},from:0,to:0};function F(r,e){return r.map(({line:n,from:s,to:o})=>n.text.slice(s,o).trimEnd()).join(`
`).replaceAll(`\\${e}`,e).trim()}var y=require("../main.js");var g=class r{text;#e;#t;constructor(e,t,n){this.text=e,this.#e=t,this.#t=n}static ofPieces(e,t){let n=[],s=[],o=0;for(let{line:i,from:l,to:a,isContinued:d=!1}of e){!d&&n.length>0&&(n.push(`
`),o+=1);let{isOwn:c,start:u,end:h}=i;s.push({from:o,start:c?u+l:u,end:h,isOwn:c});let f=i.text.slice(l,a);n.push(f),o+=f.length}return new r(n.join(""),s,t)}static of(e,{start:t,end:n},s){let o={from:0,
start:t.offset,end:n.offset,isOwn:!1};return new r(e,[o],s)}replaced(e,t,n,s){let o=this.range(t,n),i=[{from:0,start:o.start.offset,end:o.end.offset,isOwn:!1}];for(let l=this.#n(n);l<this.#e.length;l+=
1){let a=this.#e[l];if(a===void 0||Math.max(a.from,n)>=s)break;let d=Math.max(0,n-a.from),c=a.isOwn?a.start+d:a.start;i.push({...a,from:e.length+a.from+d-n,start:c})}return new r(e+this.text.slice(n,s),
i,this.#t)}#n(e){let t=(0,y.firstIndex$0)(this.#e.length,n=>(this.#e[n]?.from??0)>e);return Math.max(0,t-1)}#s(e){return this.#e[this.#n(e)]}range(e,t){let[n,s]=[this.#s(e),this.#s(Math.max(e,t-1))],o=n===
void 0?0:n.isOwn?n.start+e-n.from:n.start,i=s===void 0?o:s.isOwn?s.start+t-s.from:s.end;return this.#t.range(o,Math.max(o,i))}};var Se={"!":"!",",":",",":":":"},V={csv:",",dsv:":",tsv:"	"},Z=60;function ve(r,e){let t=0,n=0,s=(o,i)=>o!==void 0&&F(o.pieces,e)===i;return{next(o){let i=o.source().split(`
`).map(l=>l.trimEnd()).join(`
`).trim();if(n>=(r[t]?.times??1)&&(t+=1,n=0),!s(r[t],i)){let l=r.slice(t+1,t+Z).findIndex(a=>s(a,i));if(l<0)return;t+=1+l,n=0}return n+=1,r[t]?.pieces},isRestBlank:()=>r.slice(t+1).every(({pieces:o})=>F(
o,e)==="")}}function Ie(r,e,t){let[n,s]=[e,0];return{next(o){let i=o.source().split(`
`),[l=""]=i;for(let a=n;a<Math.min(t,n+Z);a+=1){let c=(r[a]?.text??"").indexOf(l,a===n?s:0);if(c<0)continue;let h=i.map((f,m)=>{let w=r[a+m],b=m===0?c:0;return w?.text.startsWith(f,b)?{line:w,from:b,to:b+
f.length}:void 0}).filter(f=>f!==void 0);if(!(h.length<i.length))return n=a+i.length-1,s=(h.at(-1)?.to??0)+1,h}},isRestBlank:()=>!1}}var Me=/^={2,6} \S/u,$e=/\bcols=|%header|\boptions=/u,Be=r=>Me.test(
r)||r.startsWith("[")&&r.trimEnd().endsWith("]")&&$e.test(r);function Ne(r,e,t){let n=r.lines.slice(e,t).findIndex(({text:o})=>Be(o));if(n<0)return;r.problems.push({code:"malformed-table",message:"The\
 table above is not closed before this line, and takes what follows for cells. Write `|===` behind its last row.",range:r.between(e+n,e+n)})}function De({rows:r}){return[...r.head,...r.body,...r.foot].
some(e=>e.some(({style:t})=>t==="asciidoc"))}var W=class{#e;#t;#n;#s;#i;#o;position;constructor(e,t,n){this.#e=t,this.#t=n,this.#n=e.lineno??1;let{first:s,last:o,fence:i}=t.fenced(this.#n);this.#o={first:s,
last:o,width:e.columns.length},this.position=t.between(s-1,o),De(e)||Ne(t,s,o);let{format:l,separator:a}=e.attributes,d=V[String(l)]??Se[i.charAt(0)]??"|",c=typeof a=="string"&&a!==""?a:d,u=c==="\\t"?
"	":c;this.#i=u;let h=V[String(l)]!==void 0||d===","||d===":";this.#s=h?Ie(t.lines,s,o):ve(K(t.lines,s,o,u),u)}row(e,t){let n=e.map(s=>this.#r(s,t));return{type:"tableRow",children:n,position:(0,p.rangeAround$0)(
n,this.position)}}finish(){this.#e.addTable({...this.#o,isRestBlank:this.#s.isRestBlank()})}#r(e,t){let n=this.#s.next(e),s=e.lineno??this.#n,{inlines:o,locator:i}=this.#e,l=n===void 0?g.of(e.source().
trim(),this.#e.rangeOf(s),i):g.ofPieces(Y(D(n),this.#i),i);o.roles=[];let a=e.style==="asciidoc"?e.innerDocument:void 0,d=a?this.#a(a,n,s,l):l.text.trim()===""?[]:this.#e.phrasing(l,s),{colspan:c,rowspan:u}=e,
h={...c&&c>1&&{colSpan:c},...u&&u>1&&{rowSpan:u},...t&&{header:!0},...o.roles.length>0&&{classes:o.roles}},f=l.range(0,l.text.length);return{type:"tableCell",children:d,position:f,...Object.keys(h).length>
0&&{data:h}}}#a(e,t,n,s){if(t===void 0)return this.#e.phrasing(s,n);let o=D(t),i=t.findIndex(c=>c.line===o[0]?.line),l=o.map(({line:{text:c,start:u,end:h,isOwn:f},from:m,to:w})=>{let b=f?{start:u+m,end:u+
w}:{start:u,end:h};return{text:c.slice(m,w),...b,isOwn:f}}),a=this.#t(this.#e.within(l,n+Math.max(0,i)),e.blocks),[d]=a;return d===void 0?[]:a.length===1&&d.type==="paragraph"?d.children:[{type:"cellB\
locks",children:a,position:s.range(0,s.text.length)}]}};function Q(r,e,t){let n=new W(r,e,t),{head:s,body:o,foot:i}=r.rows,l=r.title?e.plain(r.title,r.lineno??1):"",a=[...s.map(c=>n.row(c,!0)),...o.map(
c=>n.row(c,!1)),...i.map(c=>n.row(c,!1))];n.finish();let d={headerRows:s.length,...l!==""&&{caption:l}};return{type:"table",children:a,data:d,position:n.position}}var Fe=r=>r.context==="table"&&"rows"in r,We=r=>r.context==="dlist",C=class extends Error{},T=class r{#e;#t;constructor(e,t=0){if(t>A.MAX_NESTING$0)throw new C;this.#e=e,this.#t=t}get#n(){return new r(
this.#e,this.#t+1)}#s=(e,t)=>new r(e,this.#t+1).flow(t);blocks(e){let t=[];for(let n of e){for(let s of this.#i(n))t.push(s);for(let s of this.#a(n))t.push(s)}return t}flow(e){return this.#n.blocks(e).
map(t=>t.type==="heading"?{...t,type:"paragraph"}:t)}#i({context:e,title:t,id:n,lineno:s}){let o=[],i=s??1;if(e==="section"||e==="floating_title")return o;if(n&&o.push(this.#o([N(n,this.#e.rangeOf(i))],
i)),t&&e!=="table"){let l=this.#e.titleStretch(t,i);o.push(this.#o(this.#e.phrasing(l,i),i))}return o}#o(e,t){return{type:"paragraph",children:e,position:(0,p.spanOf$0)(e)??this.#e.rangeOf(t)}}#r(e,t){
if(e.trim()==="")return[];let n=this.#e.phrasing(this.#e.stretch(e,t),t);return n.length===0?[]:[this.#o(n,t)]}#a(e){let t=e.lineno??1,{lines:n=[],blocks:s}=e;switch(e.context){case"section":return[this.#l(
e),...this.blocks(s)];case"floating_title":return[this.#l(e)];case"paragraph":return this.#r(n.join(`
`),t);case"ulist":case"olist":case"colist":return this.#u(e);case"dlist":return We(e)?this.#h(e):[];case"table":return Fe(e)?[Q(e,this.#e,this.#s)]:[];case"image":return this.#r(this.#e.line(t).text.replace(
/^image::/u,"image:"),t);case"listing":case"literal":case"stem":case"verse":return[{type:"code",value:n.join(`
`),position:this.#c(t,n.length)}];case"pass":return[{type:"html",value:n.join(`
`),position:this.#c(t,n.length)}];case"thematic_break":return[{type:"thematicBreak",position:this.#e.rangeOf(t)}];case"quote":case"sidebar":return[{type:"blockquote",children:s.length>0?this.flow(s):this.#r(
n.join(`
`),t),position:this.#c(t,n.length)}];default:return s.length>0?this.#n.blocks(s):this.#r(n.join(`
`),t)}}#c(e,t){let{text:n}=this.#e.line(e),s=/^(?:-{2,}|={4,}|\.{4,}|_{4,}|\*{4,}|\+{4,}|`{3,})/u.test(n);return this.#e.rangeBetween(e,e+t+(s?1:-1))}#l(e){let{stretch:t,line:n}=this.#e.heading(e.lineno??
1),s=this.#e.phrasing(t,n),o=this.#e.rangeOf(n),i=e.id||q(t.text,{...this.#e.inlines,line:n}),l=Math.min(6,Math.max(1,(e.level??1)+1));return{type:"heading",depth:_e(l),children:i===""?s:[N(i,{start:o.
start,end:o.start},!!e.id),...s],position:o}}#u(e){let t=e.blocks.map(s=>{let o=this.#f(s),{checkbox:i,checked:l}=s.attributes;return{...o,...i!==void 0&&{checked:l!==void 0}}}),n=(0,p.spanOf$0)(t)??this.#e.
rangeOf(e.lineno);return[{type:"list",ordered:e.context==="olist",spread:!1,children:t,position:n}]}#f({text:e,lineno:t,blocks:n}){let s=t??1,o=[...this.#r(e??"",s),...this.flow(n)];return{type:"listI\
tem",spread:!1,children:o,position:(0,p.spanOf$0)(o)??this.#e.rangeOf(s)}}#h({blocks:e,lineno:t}){let n=e.every(([i,l])=>i.length===1&&l!==null&&l.blocks.length===0),s=e.flatMap(([i,l])=>i.map((a,d)=>{
let c=a.lineno??t??1,u=this.#r(a.text??"",c),h=d===i.length-1?l:null,f=h===null?[]:this.#r(h.text??"",h.lineno??c),m=h===null?[]:this.flow(h.blocks),b=[...n?this.#m(u,f,c):[...u,...f],...m];return{type:"\
listItem",spread:!1,children:b,position:(0,p.spanOf$0)(b)??this.#e.rangeOf(c)}})),o=(0,p.spanOf$0)(s)??this.#e.rangeOf(t);return[{type:"list",ordered:!1,spread:!1,children:s,position:o}]}#m([e],[t],n){
if(e===void 0||t===void 0)return[e,t].filter(i=>i!==void 0);let s=e.position?.end,o={type:"text",value:": ",...s&&{position:{start:s,end:s}}};return[this.#o([...e.children,o,...t.children],n)]}};function _e(r){
return[1,2,3,4,5,6][r-1]??6}var S=class{#e=new Map;#t=new Map;#n=0;#s=[];label(e){let t=e===void 0?void 0:this.#e.get(e);if(t!==void 0)return t;this.#n+=1;let n=String(this.#n);return e!==void 0&&this.#e.set(e,n),n}define(e,t,n,s,o){
let i=n.text.slice(s,o);if(this.#t.get(e)===i)return;this.#t.set(e,i);let l=n.range(s,o);this.#s.push({type:"footnoteDefinition",identifier:e,label:e,children:[{type:"paragraph",children:t,position:l}],
position:l})}take(){let e=this.#s;return this.#s=[],e}};var O=require("../main.js");var je=/([a-z]+2?):([^\s[\]]*)\[/uy,Ge=/(?:https?|ftp|irc):\/\/[^\s[\]<>"]*(?=\[)/uy,He=/(?:https?|ftp|irc):\/\/[^\s[\]<>"]*[^\s[\]<>".,;:!?)'`*_|]/uy,Ue=/<<([^\n<>,]{1,300})(?:,((?:(?!>>)[\s\S]){0,1000}))?>>/uy,
qe=/\[\[([\p{L}_:][\p{L}\p{N}_:.-]*)(?:,[^\]\n]{0,300})?\]\]/uy,Xe=/\(\((\([^()]{0,500}\)|[^()]{1,500})\)\)/uy,ee=/&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z][a-z\d]{1,9}));/iuy,k=(r,e,t)=>(r.lastIndex=t,r.
exec(e));function ze(r){let e=new Map,t=0;for(let n of r.matchAll(/(?:\s*([\w-]+)\s*=\s*)?(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^,]*))(?:,|$)/gu)){let[s,o,i,l,a=""]=n;if(s===""&&n.index>0)break;t+=1,e.set(
o??String(t),(i??l??a).trim())}return e}function Ke(r,e,t,n,s,o){let{attributes:i,line:l,roles:a}=r.inlines,d=ze(i.replace(o,l)),c=r.stretch.range(e,t);for(let f of(d.get("role")??"").split(/\s+/u))f!==
""&&a.push(f);let u=d.get("alt")??(n==="image"?d.get("1"):void 0),h=d.get("title");return{end:t,nodes:[{type:"image",url:i.replace(s,l),...u&&{alt:u},...h&&{title:h},position:c}]}}function E(r,e,t,n,s,o,i){
let{attributes:l,line:a,titleOf:d}=r.inlines,c=r.text.slice(s,o),u=/,\s*(?:role|window|opts|options|title|id|rel|xrefstyle)=/u.exec(c)?.index??c.length,f=c.endsWith("^")&&c.indexOf("^")===c.length-1?Math.
min(u,c.length-1):u,m=c.slice(0,f).trim()==="",w=/^\s*/u.exec(c)?.[0].length??0,b=c.startsWith('"')&&c[f-1]==='"'&&f>1?1:0,we=m?[r.literal(t.startsWith("#")&&d(t.slice(1))||n,e,i)]:r.inside(s+b+w,s+f-
b),Re=r.stretch.range(e,i);return{end:i,nodes:[{type:"link",url:et(l.replace(t,a)),children:we,position:Re}]}}function J(r,e,t,n,s){let{footnotes:o}=r.inlines,i=t!==""&&n===s,l=o.label(t===""?void 0:t);
i||o.define(l,r.inside(n,s),r.stretch,n,s);let a=r.stretch.range(e,s+1);return{end:s+1,nodes:[{type:"footnoteReference",identifier:l,label:l,position:a}]}}var te=r=>/[#/]|\.(?:adoc|asciidoc|html)$/u.test(
r)?r:`#${r}`;function _(r,e,t){let n=e;return r.text.slice(e,t).split(/(<[^<>]{1,500}>)/u).flatMap(s=>{let o=n;return n+=s.length,s===""?[]:!s.startsWith("<")||!s.endsWith(">")?[r.literal(s,o,n)]:[{type:"\
html",value:s,position:r.stretch.range(o,n)}]})}var Ye=(r,e)=>{let t=(k(Ge,r.text,e)??k(He,r.text,e))?.[0];if(t!==void 0){let f=e+t.length,m=r.text[f]==="["?r.closing(f):void 0;return m!==void 0?E(r,e,
t,t,f+1,m,m+1):E(r,e,t,t,f,f,f)}let[n,s="",o=""]=k(je,r.text,e)??[];if(n===void 0)return;let i=e+n.length-1,l=r.closing(i);if(l===void 0)return;let[a,d]=[i+1,l+1],c=r.text.slice(a,l),u=r.stretch.range(
e,d),h=f=>({end:d,nodes:f});switch(s){case"image":case"icon":return o===""||o.startsWith(":")?void 0:Ke(r,e,d,s,o,c);case"link":return E(r,e,o,o,a,l,d);case"mailto":return E(r,e,`mailto:${o}`,o,a,l,d);case"\
xref":return E(r,e,te(o),o.replace(/^#/u,""),a,l,d);case"footnote":return J(r,e,o,a,l);case"footnoteref":{let f=c.indexOf(",");return J(r,e,f<0?c:c.slice(0,f),f<0?l:a+f+1,l)}case"anchor":return h([{type:"\
target",identifier:o,label:o,children:[],position:u}]);case"pass":return h(o===""?_(r,a,l):r.inside(a,l));case"indexterm":return h([]);case"stem":case"latexmath":case"asciimath":return h([{type:"role",
name:"math",value:c,children:[],position:u}]);case"menu":return h([r.literal([o,c].filter(Boolean).join(" \u203A "),e,d)]);default:return h(r.inside(a,l))}},Ve=(r,e)=>{let[t,n="",s]=k(Ue,r.text,e)??[];
if(t===void 0)return;let o=e+t.length,i=s===void 0?o:o-2-s.length;return E(r,e,te(n.trim()),n.trim().replace(/^#/u,""),i,s===void 0?o:o-2,o)},Ze=(r,e)=>{let[t,n=""]=k(qe,r.text,e)??[];if(t===void 0)return;
let s=r.stretch.range(e,e+t.length);return{end:e+t.length,nodes:[{type:"target",identifier:n,label:n,children:[],position:s}]}},Qe=(r,e)=>{let[t,n=""]=k(Xe,r.text,e)??[];if(t===void 0)return;let s=e+t.
length;return{end:s,nodes:n.startsWith("(")?[]:r.inside(e+2,s-2)}},Je={amp:"&",check:"\u2713",checkmark:"\u2713",cross:"\u2717",gt:">",lt:"<",mdash:"\u2014",nbsp:"\xA0",ndash:"\u2013",quot:'"'};function ne(r,e,t){
if(t!=="")return(0,O.lookup$0)(Je,t);let n=r===void 0?Number.parseInt(e??"",16):Number(r);return n<=1114111?String.fromCodePoint(n):void 0}function et(r){let e=/^\+\+(.*)\+\+$/u.exec(r)?.[1];if(e!==void 0||
!r.includes("&"))return e??r;let t=new RegExp(ee.source,"giu");return r.replace(t,(n,s,o,i="")=>ne(s,o,i)??n)}var tt=(r,e)=>{let[t,n,s,o=""]=k(ee,r.text,e)??[];if(t===void 0)return;let i=ne(n,s,o);if(i!==
void 0)return{end:e+t.length,nodes:[r.literal(i,e,e+t.length)]}},j={anchor:Ze,entity:tt,index:Qe,macro:Ye,reference:Ve};var se=20,nt=/\\|[*_`#^~+{[&]|"`|\$\$|<<|\(\(| \+(?=\n|$)|(?<![\p{L}\p{N}])(?:https?|ftp|irc):\/\/|(?:image|icon|link|xref|mailto|footnote|footnoteref|kbd|btn|menu|stem|latexmath|asciimath|pass|anchor|indexterm2?):/gu,
oe=/[\p{L}\p{N}_]/u,G=class r{stretch;inlines;nodes=[];#e;#t;#n=new Set;#s=new Map;#i;#o;constructor(e,t,n=0,s=e.text.length,o=0){this.stretch=e,this.inlines=t,this.#o=n,this.#e=s,this.#t=o}get text(){
return this.stretch.text}inside(e,t){return this.#t>=se?e<t?[this.literal(this.text.slice(e,t),e,t)]:[]:new r(this.stretch,this.inlines,e,t,this.#t+1).read()}literal(e,t,n){return{type:"text",value:e,
position:this.stretch.range(t,n)}}closing(e){return this.#i??=at(this.text,this.#o,this.#e),this.#i.get(e)}#r(e,t,n){let s=n?`${e} `:e;if(!this.#n.has(s)){for(let o=this.text.indexOf(e,t);o>=0&&!(o+e.
length>this.#e);o=this.text.indexOf(e,o+1)){if(o===t)continue;if(!n)return o;let i=!/\s/u.test(this.text[o-1]??" "),l=o+e.length<this.#e?this.text[o+e.length]??"":"";if(i&&!oe.test(l))return o}this.#n.
add(s)}}read(){let e=this.#o,t=this.#o,n=new RegExp(nt);n.lastIndex=t;for(let s=n.exec(this.text);s!==null;s=n.exec(this.text)){let o=s.index;if(o>=this.#e)break;if(s[0]==="\\"){let l=this.#a(n,o+1);l>
0&&(this.#l(e,o),e=o+1),n.lastIndex=o+1+l;continue}let i=this.#u(s[0],o);if(i===void 0||i.end>this.#e){n.lastIndex=o+s[0].length;continue}this.#l(e,o);for(let l of i.nodes)this.nodes.push(l);e=i.end,n.
lastIndex=i.end}return this.#l(e,this.#e),this.nodes}#a(e,t){if(this.#t>0&&this.text[t]==="]")return 1;e.lastIndex=t;let n=e.exec(this.text);return n?.index===t&&this.#c(n[0],t)?n[0].length:(ie.lastIndex=
t,ie.exec(this.text)?.[0].length??0)}#c(e,t){if(e==="\\")return!1;if(e==="{")return/^\{\w[\w-]*\\?\}/u.test(this.text.slice(t,t+100));let n=v.has(e)?this.#p(e,t,t):void 0;return n!==void 0&&this.#s.set(
e,n.end),!v.has(e)||n!==void 0}#l(e,t){t>e&&this.nodes.push(this.literal(this.text.slice(e,t),e,t))}#u(e,t){return e==="{"?this.#m(t):e===" +"?{end:t+2,nodes:[{type:"break",position:this.stretch.range(
t,t+2)}]}:e==='"`'?this.#f(t):e==="["?this.#b(t)??j.anchor(this,t):this.text.startsWith("+++",t)?this.#h(t):v.has(e)?this.#p(e,t,t):j[e==="<<"?"reference":e==="(("?"index":e==="&"?"entity":"macro"](this,
t)}#f(e){let t=this.#r('`"',e+2,!1);if(t===void 0)return;let n=[this.literal("\u201C",e,e+2),this.literal("\u201D",t,t+2)];return{end:t+2,nodes:[n[0],...this.inside(e+2,t),n[1]]}}#h(e){let t=this.#r("\
+++",e+3,!1);if(t!==void 0)return{end:t+3,nodes:_(this,e+3,t)}}#m(e){re.lastIndex=e;let[t,n,s="",o="",i]=re.exec(this.text)??[];if(t===void 0)return;let l=e+t.length,{attributes:a,line:d,growth:c}=this.
inlines;if(n!==void 0)return a.set(n.replace(/!$/u,""),n.endsWith("!")?void 0:s,d),{end:l,nodes:[]};if(i!==void 0)return{end:l,nodes:[this.literal(`{${o}}`,e,l)]};let u=a.get(o,d);if(u===void 0||u.length>
c)return;this.inlines.growth-=u.length;let h=rt(u)?this.#g(l):l,f=this.stretch.replaced(u,e,l,h),{length:m}=f.text;return this.#t>=se?{end:h,nodes:[this.literal(f.text,e,h)]}:{end:h,nodes:new r(f,this.
inlines,0,m,this.#t+1).read()}}#g(e){le.lastIndex=e;let t=Math.min(e+(le.exec(this.text)?.[0].length??0),this.#e),n=this.text[t]==="["?this.closing(t):void 0;return n===void 0?t:n+1}#b(e){ae.lastIndex=
e;let[t,n=""]=ae.exec(this.text)??[];if(t===void 0)return;let s=e+t.length,o=this.#p(this.text[s]??"",s,e);if(o)for(let i of n.split(/[.,\s]+/u))i!==""&&this.inlines.roles.push(i);return o}#p(e,t,n){let s=v.
get(e);if(s===void 0||t<(this.#s.get(e)??0))return;let o=e==="`"?/^`{3,}/u.exec(this.text.slice(t,t+9))?.[0]:void 0;if(o!==void 0)return this.#d(o,n,t+o.length,s);let i=e+e;if(this.text.startsWith(i,t)&&
e!=="^"&&e!=="~"){let c=this.#d(i,n,t+2,s);if(c!==void 0)return c}let l=this.text[n-1]??"",a=n===this.#o||!(oe.test(l)||/[;:}]/u.test(l));if(e!=="^"&&e!=="~")return!a||/^(?:\s|$)/u.test(this.text.slice(
t+1,t+2))?void 0:this.#d(e,n,t+1,s,!0);let d=this.#d(e,n,t+1,s);return d&&/\s/u.test(this.text.slice(t+1,d.end-1))?void 0:d}#d(e,t,n,s,o=!1){let i=this.#r(e,n,o);if(i===void 0)return;let l=i+e.length,
a=this.text.slice(n,i),d=this.stretch.range(t,l),u=e.startsWith("+")?[this.literal(a,n,i)]:this.inside(n,i);return{end:l,nodes:s(u,d,a)}}},re=/\{(?:set:(\w[\w-]*!?)(?::([^{}\n]{0,500}))?|(\w[\w-]*)(\\)?)\}/uy,
ie=/->|=>|<-|<=|\.{3}|\((?:C|R|TM)\)|[\w.%+-]{1,64}@[\p{L}\p{N}]|file:\/\//uy,st=/(?<![\p{L}\p{N}_])(?:(?:https?|ftp|irc):\/\/|(?:image|icon|link|xref|mailto|footnote):)/u,ot=/[\s[\]]/u;function rt(r){
let e=r.length;for(;e>0&&!ot.test(r.charAt(e-1));)e-=1;return st.test(r.slice(e))}var le=/[^\s[\]]*/uy,ae=/\[([^[\]\n]{1,200})\](?=[*_`#^~])/uy,v=new Map([["*",(r,e)=>[{type:"strong",children:r,position:e}]],
["_",(r,e)=>[{type:"emphasis",children:r,position:e}]],["#",(r,e)=>[{type:"emphasis",children:r,position:e}]],["~",(r,e)=>[{type:"emphasis",children:r,position:e}]],["+",r=>r],["`",(r,e)=>{let t=r.flatMap(
n=>n.type==="text"?[n.value]:[]);return t.length===r.length?[{type:"inlineCode",value:t.join(""),position:e}]:[{type:"emphasis",children:r,position:e}]}],["^",(r,e,t)=>[{type:"role",name:"superscript",
value:t,children:r,position:e}]]]);function ce(r,e){return new G(r,e).read()}var it=300;function lt(r,e){for(let t=e-1;t>e-it&&/[^\s[\]]/u.test(r[t]??" ");t-=1)if(r[t]===":")return!0;return!1}function at(r,e,t){
let n=new Map,s=[];for(let o=e;o<t;o+=1){let i=r[o];if(i==="\\"){o+=1;let l=s.at(-1);r[o]==="]"&&l!==void 0&&!lt(r,l)&&s.pop()}else if(i==="[")s.push(o);else if(i==="]"){let l=s.pop();l!==void 0&&n.set(
l,o)}}return n}function ct(r){return r.replace(/<[^<>]*>|\[\[[^[\]]*\]\]/gu,"").replace(/&#(\d{1,6});/gu,(e,t)=>String.fromCodePoint(Number(t))).replaceAll("&lt;","<").replaceAll("&gt;",">").replaceAll("&amp;","&")}
var H={text:"",start:0,end:0,isOwn:!1},de=40,I=class r{lines;#e;locator;inlines;problems;#t;constructor(e,t,n,s,o){this.lines=e,this.#e=t,this.inlines=n,this.locator=n.locator,this.problems=s,this.#t=
o}static of({lines:e,attributes:t,problems:n},{catalog:s},o,i){let l=new S,d={attributes:t,locator:o,line:0,growth:i,roles:[],titleOf:c=>{let{title:u,attributes:h}=(Object.hasOwn(s.refs,c)?s.refs[c]:void 0)??
{},f=h?.reftext??u;return typeof f=="string"?ct(f):void 0},footnotes:l};return new r(e,1,d,[...n],[])}within(e,t){return new r(e,t,this.inlines,this.problems,this.#t)}line(e){return this.lines[(e??1)-
this.#e]??H}rangeOf(e){let{start:t,end:n}=this.line(e);return this.locator.range(t,n)}rangeBetween(e,t){return this.between(e-this.#e,t-this.#e)}between(e,t){let{start:n}=this.lines[e]??H,{end:s}=this.
lines[Math.min(Math.max(e,t),this.lines.length-1)]??H;return this.locator.range(n,Math.max(n,s))}find(e,t){let n=[],s=Math.max(0,t-this.#e);for(let o of e){let i=o.trim(),l=Math.min(s+de,this.lines.length),
a=-1;for(;s<l;s+=1){let{text:c}=this.lines[s]??{text:""};if(a=c.trimEnd().endsWith(i)?c.trimEnd().length-i.length:c.indexOf(i),a>=0)break}let d=this.lines[s];if(a<0||d===void 0)return;n.push({line:d,from:a,
to:a+i.length}),s+=1}return n}#n(e){return[0,1,-1,2,-2].map(n=>e+n).find(n=>/^[|,:!]={3,}[ \t]*$/u.test(this.line(n).text))??e}fenced(e){let t=this.#n(e),n=t-this.#e+1,s=this.line(t).text.trimEnd(),o=Math.
max(0,n);for(;o<this.lines.length&&this.lines[o]?.text.trimEnd()!==s;)o+=1;return{first:n,last:o,fence:s}}addTable({first:e,last:t,...n}){this.#t.push({first:e+this.#e,last:t+this.#e,...n})}tableAt(e){
let t=(0,y.firstIndex$0)(this.#t.length,s=>(this.#t[s]?.last??e)>=e),n=this.#t[t];return n!==void 0&&n.first<=e?n:void 0}heading(e){let n=/^(?:=+|-+|~+|\^+|\++)\s*$/u.test(this.line(e).text)?e-1:e,s=this.
line(n),{length:o}=/^(?:=+|#+)[ \t]+/u.exec(s.text)?.[0]??"",i=s.text.trimEnd(),l=o>0?i.slice(0,o).trim():"",d=l!==""&&i.endsWith(` ${l}`)&&i.length>o+l.length?i.slice(0,-l.length).trimEnd().length:i.
length;return{stretch:g.ofPieces([{line:s,from:o,to:d}],this.locator),line:n}}titleStretch(e,t){for(let n=t-1;n>t-de;n-=1){let s=this.line(n),o=s.text.trimEnd().length;if(s.text.startsWith(".")&&s.text.
slice(1,o)===e)return g.ofPieces([{line:s,from:1,to:o}],this.locator)}return g.of(e,this.rangeOf(t),this.locator)}plain(e,t){let n=g.of(e,this.rangeOf(t),this.locator),s="";for(let o of(0,p.walk$0)({type:"\
root",children:this.phrasing(n,t)}))!("children"in o)&&"value"in o&&o.type!=="html"&&(s+=o.value);return s}stretch(e,t){let n=this.find(e.split(`
`),t);return n!==void 0?g.ofPieces(n,this.locator):g.of(e,this.rangeOf(t),this.locator)}phrasing(e,t){return this.inlines.line=t,ce(e,this.inlines)}};var ue=(...r)=>require("./source-asciidoctor.js").asciidoctorProgram(...r);var dt=`
for (const name of ['_resolveAllTexts', '_buildReftextsMap']) asciidoctor.Document.prototype[name] = async () => {};
const remark = (_, message) => {
  const text = message?.text ?? message;
  remarks.push({ text: String(text), line: message?.source_location?.lineno ?? 0 });
  return true;
};
asciidoctor.LoggerManager.logger = { add: remark, debug() {}, info() {}, isDebug: () => false, isInfo: () => false,
  warn: (message) => remark('', message), error: (message) => remark('', message), fatal: (message) => remark('', message) };`,ut=`asciidoctor.load(text, { safe: 'secure', sourcemap: true, attributes:\
 { sectids: null } }).then(
  (document) => { loaded = { ok: true, document, remarks }; },
  (error) => { loaded = { ok: false, reason: String(error?.message ?? error) }; });`;function ft(){let r=process.getBuiltinModule("node:vm"),e=r.createContext({TextEncoder,TextDecoder,URL},{microtaskMode:"\
afterEvaluate"}),t=s=>{new r.Script(s,{filename:"asciidoctor.js"}).runInContext(e)};t(ue()),Object.assign(e,{remarks:[]}),t(dt);let n=new r.Script(ut,{filename:"load.js"});return{load:s=>{Object.assign(
e,{text:s,remarks:[],loaded:void 0}),n.runInContext(e);let o=e.loaded;return Object.assign(e,{text:"",remarks:[],loaded:void 0}),o??{ok:!1,reason:"Asciidoctor came to no end"}}}}var fe;function he(r){
return globalThis.process?.getBuiltinModule===void 0?{ok:!1,reason:"it takes Node.js to run Asciidoctor"}:(fe??=ft(),fe.load(r))}var R=require("../main.js");var ht={amp:"&",apos:"'",asterisk:"*",backslash:"\\",backtick:"`",blank:"",brvbar:"\xA6",caret:"^",cpp:"C++",deg:"\xB0",empty:"",endsb:"]",gt:">",ldquo:"\u201C",lsquo:"\u2018",lt:"<",nbsp:"\xA0",plus:"\
+",pp:"++",quot:'"',rdquo:"\u201D",rsquo:"\u2019",sp:" ",startsb:"[",tilde:"~","two-colons":"::","two-semicolons":";;",vbar:"|",wj:"\u2060",zwsp:"\u200B"},me=4096,mt=/\{(\w[\w-]*)\}/gu,M=class{#e=new Map;set(e,t,n){
let s=e.toLowerCase(),o=this.#e.get(s)??[],i=t&&(/^pass:[a-z,]*\[(.*)\]$/u.exec(t)?.[1]??t),l=i&&this.replace(i,n).slice(0,me);o.push({line:n,value:l}),this.#e.set(s,o)}get(e,t){let n=e.toLowerCase(),
s=this.#e.get(n);if(s===void 0)return(0,O.lookup$0)(ht,n);let o=(0,y.firstIndex$0)(s.length,i=>(s[i]?.line??0)>t);return s[Math.max(0,o-1)]?.value}replace(e,t){if(!e.includes("{"))return e;let n=2*me;
return e.replace(mt,(s,o)=>{let i=this.get(o,t);return n-=i?.length??0,n<0?s:i??s})}};var pt=/^(?:ifn?def|ifeval|endif)::[^\s[]*\[(.*)\]$/u,gt=/^include::([^\s[](?:[^[]*[^\s[])?)\[(.*)\]$/u,bt=/^:(!?)(\w[\w-]*)(!?):(?:[ \t](.*))?$/u,yt=20,U=class{lines=[];attributes=new M;problems=[];#e;#t;#n;constructor(e,t){
this.#e=e,this.#t=t}read(e,t){let n=e.text.trimEnd();if(!n.endsWith("]")||!n.includes("::")){this.#s(e);return}let s=pt.exec(n)?.[1];if(s!==void 0){let l=e.start+n.length-1-s.length;s!==""&&n.startsWith(
"if")&&!n.startsWith("ifeval")&&this.#s({...e,text:s,start:e.isOwn?l:e.start});return}let[,o,i=""]=gt.exec(n)??[];o===void 0?this.#s(e):this.#o(o,i,e,t)}#s(e){this.#i(e.text.trimEnd()),this.lines.push(
e)}#i(e){if(this.#n!==void 0)this.#n.value+=` ${e.trim()}`;else{let[,s,o,i,l=""]=bt.exec(e)??[];if(o===void 0)return;s||i?this.attributes.set(o,void 0,this.lines.length):this.#n={name:o,value:l.trim()}}
let{name:t,value:n}=this.#n??{name:"",value:""};if(t!==""){if(n.endsWith(" \\")){this.#n&&(this.#n.value=n.slice(0,-2));return}this.#n=void 0,this.attributes.set(t,n,this.lines.length)}}#o(e,t,n,s){let{
readFile:o}=this.#e;if(o===void 0)return;let i=this.attributes.replace(e,this.lines.length),l=xt(i,s.file),a=s.depth<yt?o(l):void 0,{start:d,end:c}=n;if(a===void 0){let f=this.#t.range(d,c),m=`The fil\
e "${i}" that this line includes cannot be read. Correct the path, or keep in mind that its content is not compared.`;this.problems.push({code:"invalid-directive",message:m,range:f});return}let u={start:d,
end:c,isOwn:!1},h=Number(/(?:^|,)\s*leveloffset=["']?([+-]?\d)/u.exec(t)?.[1]??0);for(let f of Rt(a,t))this.read({...u,text:wt(f,h)},{file:l,depth:s.depth+1,at:u})}};function xt(r,e){let[,t,n=""]=/^(?:[^$:]*:)?(partial|example|page)\$(.*)$/u.
exec(r)??[];return t===void 0?(0,R.joinPaths$0)((0,R.folderOf$0)(e),r):`../${t}s/${n}`}function wt(r,e){let t=e===0?void 0:/^(?:=+|#+)(?=[ \t]+\S)/u.exec(r)?.[0];return t===void 0?r:t.charAt(0).repeat(
Math.max(1,t.length+e))+r.slice(t.length)}var pe=/(?:^|\s)(tag|end)::(\S+)\[\](?=\s|$)/u;function Rt(r,e){let t=[...(0,x.lineRanges$1)(r)].map(({start:i,end:l})=>r.slice(i,l));t.at(-1)===""&&t.pop();let n=/(?:^|,)\s*lines=(?:"([^"]*)"|([^,]*))/u.
exec(e);if(n)return At(t,n[1]??n[2]??"");let s=/(?:^|,)\s*tags?=(?:"([^"]*)"|([^,]*))/u.exec(e),o=i=>i.includes("::")&&pe.test(i);return s?kt(t,s[1]??s[2]??""):t.filter(i=>!o(i))}function At(r,e){return e.
split(/[;,]/u).flatMap(t=>{let[n="",s]=t.trim().split(".."),o=s===void 0?Number(n):Number(s)>0?Number(s):r.length;return r.slice(Math.max(0,Number(n)-1),o)})}function kt(r,e){let t=new Set(e.split(/[;,]/u).
map(o=>o.trim())),n=t.has("*")||t.has("**")||[...t].every(o=>o.startsWith("!")),s=[];return r.filter(o=>{let[,i,l=""]=o.includes("::")?pe.exec(o)??[]:[];return i==="tag"?s.push(l):i==="end"&&s.splice(
s.lastIndexOf(l),1),i!==void 0||s.some(a=>t.has(`!${a}`))?!1:n||s.some(a=>t.has(a))})}function ge(r,e,t){let n=new U(e,t);for(let{start:s,end:o}of(0,x.lineRanges$1)(r))n.read({text:r.slice(s,o),start:s,
end:o,isOwn:!0},{file:"",depth:0});return n}var Ot=/(?<!\\)\|/gu;function Et(r,e,t){let n=[],s=r.slice(e+1,t).some(({text:i})=>i.trim()===""),o=!1;for(let i=e;i<t;i+=1){let l=r[i]?.text??"",a=l.startsWith("//")?0:l.match(Ot)?.length??0,d=o?n.pop():
void 0;o=s?l.trim()!=="":!1,d!==void 0?n.push({...d,last:o?i:d.last,cells:d.cells+a}):a>0&&n.push({first:i,last:i,cells:a})}return n}function be(r,{first:e,last:t},n){let s=Et(r,e,t),[o,...i]=s.filter(
({cells:l})=>l%n!==0);return i.length===0&&s.length>3?o:void 0}var Lt=1e5,Ct=/[ \t]{100,}/gu,ye="dropping cells from incomplete row",Pt="This row has another number of cells than the others, so those below shift and Asciidoctor drops the last. Add what is missing\
, or remove what is too much.",Tt=[[new RegExp(`^${ye}`,"u"),"The cells of this table do not fill its last row, which Asciidoctor leaves out of the page. Add what is missing, or remove what is too muc\
h."],[/^dropping cell because it exceeds/u,"A cell covers more columns than its row has left, so Asciidoctor leaves the row out of the page. Correct the span."],[/^unclosed quote in CSV data/u,"A quot\
ation mark is not closed, so Asciidoctor leaves the cell empty. Close it, or write it twice."]];function xe(r,e={}){let t=(0,x.createLocator$0)(r),n=ge(r,e,t),s=t.range(0,r.length),o=he(n.lines.map(a=>a.
text.replace(Ct," ")).join(`
`)),i=a=>({root:{type:"root",children:[],position:s},problems:[{code:B.REFUSED$0,message:a,range:P.DOCUMENT_START$0}]});if(!o.ok)return i(`Asciidoctor cannot read this document: ${o.reason}.`);let l=I.
of(n,o.document,t,r.length+Lt);try{let a=St(o.document,l),d=[...l.problems,...vt(o.remarks,l)];return d.sort((c,u)=>c.range.start.offset-u.range.start.offset),{root:{type:"root",children:a,position:s},
problems:d}}catch(a){if(!(a instanceof C))throw a;return i("Blocks stand in one another too deep, so the document is not read.")}}function St(r,e){let t=new T(e),n=[],{header:s}=r;s?.lineno&&(0,L.pushAll$0)(
n,t.blocks([{...s,context:"floating_title",level:0,lineno:s.lineno,blocks:[],attributes:{}}]));for(let o of r.blocks){for(let i of t.blocks([o]))n.push(i);(0,L.pushAll$0)(n,e.inlines.footnotes.take())}
return n}function vt(r,e){return r.flatMap(({text:t,line:n})=>{let s=t.startsWith(ye)?e.tableAt(n):void 0;if(s?.isRestBlank)return[];let o=Tt.find(([l])=>l.test(t))?.[1];if(o===void 0)return[];let i=s&&
be(e.lines,{first:s.first-1,last:s.last-1},s.width);return i===void 0?[{code:"malformed-table",message:o,range:e.rangeOf(n)}]:[{code:"malformed-table",message:Pt,range:e.between(i.first,i.last)}]})}0&&(module.exports={parseAsciidoc});
