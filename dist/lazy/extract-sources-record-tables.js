const importMetaUrl = require('node:url').pathToFileURL(__filename).href, importModule = (url) => import(url);
var fe=Object.defineProperty;var yt=Object.getOwnPropertyDescriptor;var vt=Object.getOwnPropertyNames;var ht=Object.prototype.hasOwnProperty;var xt=(t,e)=>{for(var n in e)fe(t,n,{get:e[n],enumerable:!0})},bt=(t,e,n,s)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of vt(e))!ht.call(t,r)&&r!==n&&fe(t,r,{get:()=>e[r],enumerable:!(s=
yt(e,r))||s.enumerable});return t};var Ct=t=>bt(fe({},"__esModule",{value:!0}),t);var Pn={};xt(Pn,{orRecords:()=>ft,recordClaims:()=>pt});module.exports=Ct(Pn);var B=require("../main.js");var K=require("../main.js");var Q=({text:t})=>t.trim()!=="",Rt=t=>!t.fields.some(Q),St=t=>(t?.text??"").trim().toLowerCase(),Tt=({fields:t})=>{let[e,...n]=t;return e!==void 0&&Q(e)&&!n.some(Q)},Lt=/^\s*(?:\(\S{1,3}\)|\[\S{1,3}\]|[*\u2020\u2021\u00a7\u00b9\u00b2\u00b3\u2074-\u2079]|\S{1,12}\s*[=:]\s)|[.\u3002]\s*$/u,
$t=80,kt=t=>t.length>=$t||Lt.test(t);function wt(t){let e=n=>Tt(n)&&kt(n.fields[0]?.text??"");return t.findLastIndex(n=>!Rt(n)&&!e(n))+1}var pe=class{#t;constructor(e){this.#t=(0,K.createLocator$0)(e)}#e(e,n){return this.#t.range(e,n)}#n({text:e,start:n,end:s},r=this.#e(n,s)){return e.trim()===""?[]:[{type:"text",value:e,position:r}]}#s(e){
let n=this.#e(e.start,e.end);return{type:"tableCell",children:this.#n(e,n),position:n}}#r(e,n){return{type:"tableRow",children:e.fields.filter((r,o)=>o!==n).map(r=>this.#s(r)),position:this.#e(e.start,
e.end)}}#o(e){let n=this.#e(e.start,e.end),s=this.#n(e,n);return{type:"tableRow",children:[{type:"tableCell",children:s.length>0?[{type:"strong",children:s,position:n}]:[],position:n}],position:n}}#a(e){
let[n]=e.fields;return n===void 0||!Q(n)?[]:[{type:"heading",depth:1,children:this.#n(n),position:this.#e(e.start,e.end)}]}#i({fields:[e],start:n,end:s}){return e===void 0||!Q(e)?[]:[{type:"paragraph",
children:this.#n(e),position:this.#e(n,s)}]}#l(e){let n=e[0]?.fields.findIndex((a,i)=>i>0&&St(a)==="group")??-1,s="",r=e.flatMap((a,i)=>{let d=this.#r(a,n),l=a.fields[n];return i===0||l===void 0||l.text===
s?[d]:(s=l.text,[this.#o(l),d])}),o=this.#e(e[0]?.start??0,e.at(-1)?.end??0);return{type:"table",align:[],children:r,position:o}}block({titles:e,rows:n}){let s=wt(n);return[...e.flatMap(r=>this.#a(r)),
...s>0?[this.#l(n.slice(0,s))]:[],...n.slice(s).flatMap(r=>this.#i(r))]}};function we(t,e){let n=new pe(e);return{type:"root",children:t.flatMap(s=>n.block(s))}}var O=require("../main.js");var E=require("../main.js");var S=require("../main.js");var z=require("../main.js");var W=require("../main.js");var U=require("../main.js");var X=require("../main.js");var ge="attribute: ",me="target attribute: ";function Oe(t){if(t==="")return[];if(!t.startsWith("\u2022 "))return[t];let e=[];for(let n of t.split(/\r?\n/u))n.startsWith("\u2022 ")?e.push(n.slice(2)):e.push(`${e.pop()??""}
${n.replace(/^ {2}/u,"")}`);return e}var Fe=" \u203A ";function Me(t){return t.map(e=>e.replace(/[\\\u203a]/gu,"\\$&")).join(Fe)}function ne(t){return t===""?[]:t.split(Fe).map(e=>e.replace(/\\([\\\u203a])/gu,
"$1"))}function De(t){let e=/^((?:[^\\:]|\\.)*):(?: |$)/su.exec(t);return e?{title:(e[1]??"").replace(/\\([\\:])/gu,"$1"),text:t.slice(e[0].length)}:{title:"",text:t}}var se="data";function Ot(t){let e=/^(choice|condition) \((.*)\)$/su.exec(t),n=e?.[2];return!e||!n?(0,U.parseStatus$0)(t):e[1]==="choice"?{kind:"choice",group:n}:{kind:"condition",expression:n}}function Ee(t,e){
return t?{...e,...t}:e}function Ft(t,e){let n=t.text("target")?.text,s=t.text("targetLink")?.text,r=(t.text("targetTitle")??t.text("target"))?.range??t.rangeOf("targetTitle"),o=t.targetAttributes;return{
view:se,key:e,...n&&{id:n},title:t.value("targetTitle"),...s&&{link:s},range:r,...o.length>0&&{attributes:o}}}function Mt(t,e){let n=t.text("feature")?.text,s=t.text("featureLink")?.text,r=t.text("api"),
o=t.text("featureNotes");return{view:se,key:e,...n&&{id:n},title:t.value("featureTitle"),group:ne(t.value("group")),...s&&{link:s},range:(t.text("featureTitle")??t.text("feature"))?.range??t.rangeOf("\
featureTitle"),block:t.range,...r&&{api:r},commands:t.texts("commands"),...o&&{notes:o},attributes:t.attributes}}function Dt(t,e){if(!t)return e;let n=new Set(t.attributes.map(({name:s})=>s));return{...Ee(
t,e),commands:t.commands.length>0?t.commands:e.commands,attributes:[...t.attributes,...e.attributes.filter(({name:s})=>!n.has(s))]}}function Et(t,{given:e}){let n=t.value("stage");return{...e,...(0,z.historyOf$0)(
{stage:X.STAGES$0.find(s=>s===n)??(0,W.stageOf$0)(n),since:t.text("since")?.text,until:t.text("until")?.text})}}var At=["featureNotes","api","commands","featureLink"],Vt=["targetLink"],re=class{#t=new Set;#e=new Map;#n=new Map;of(e,n,s){
if(this.#t.has(e))return e;let r=this.#n.get(n)??s();this.#n.set(n,r);let o=e||(this.#e.get(r)??r);return this.#e.has(r)||this.#e.set(r,o),e!==""&&this.#t.add(e),o}},oe=class{#t;#e=new Map;#n=new Map;#s=new re;#r=new re;#o=[];#a=new Map;#i=[];#l=[];#u=[];#c;#f;#d;constructor(e){
this.#t=e}add(e){this.#c??=e,this.#f=e,this.#d??=e.text("targetLabel")?.text;for(let{text:r,range:o}of e.texts("principles"))this.#l.push({...De(r),range:o});(0,B.pushAll$0)(this.#u,e.texts("closingNo\
tes"));let n=this.#p(e),s=this.#m(e);n!==void 0&&s!==void 0&&this.#y(e,n,s)}#p(e){let n=e.value("feature"),s=e.value("featureTitle");if(n===""&&s==="")return;let r=this.#s.of(n,`${e.value("group")}
${s}`,()=>(0,S.featureKey$0)(ne(e.value("group")),s)),o=this.#n.get(r);return(!o||e.says(At)||e.saysAttributes)&&this.#n.set(r,Dt(o,Mt(e,r))),this.#g(e,r),r}#g(e,n){let s=e.value("status"),r=this.#a.get(
n)??new Set;if(s===""||r.has(s))return;this.#a.set(n,r.add(s));let o=Ot(s);this.#o.push({view:se,feature:n,...o&&{status:o},text:s,range:e.rangeOf("status")})}#m(e){let n=e.value("target"),s=e.value("\
targetTitle");if(n===""&&s==="")return;let r=this.#r.of(n,s,()=>(0,S.foldName$0)(s)),o=this.#e.get(r);return(!o||e.says(Vt)||e.targetAttributes.length>0)&&this.#e.set(r,Ee(o,Ft(e,r))),r}#y(e,n,s){let r=e.
value("level").trim(),o=e.text("text")?.text,a=e.texts("notes");if(r===""&&o===void 0&&a.length===0)return;let i=this.#v(r),d=o??(i.plain?void 0:r),l=e.rangeOf("level");this.#i.push({view:se,feature:n,
target:s,level:i.level,basis:i.basis,symbol:i.sign,...d&&{text:d},...Et(e,i),notes:a,footnotes:[],range:l,symbolRange:l})}#v(e){let n=X.LEVELS$0.find(s=>s===e);return n?{level:n,basis:"preset",sign:e,
length:e.length,plain:!0}:e===""?{level:"unknown",basis:"none",sign:e,length:0,plain:!0}:this.#t.read(e)}claims(){let e=this.#c,n=e?.text("matrix")?.text,s=e?.range.start??{line:1,column:1,offset:0};return{
...n&&{id:n},title:e?.value("matrixTitle")??"",section:ne(e?.value("section")??""),range:{start:s,end:this.#f?.range.end??s},principles:this.#l,...this.#d&&{targetLabel:this.#d},targets:[...this.#e.values()],
features:[...this.#n.values()],statuses:this.#o,cells:this.#i,notes:this.#u}}};var Nt=t=>t.toLowerCase().replace(/[\s_-]+/gu,"");function Ae(t){let e=new Map,n=[],s=[];for(let[r,{text:o}]of(t?.fields??[]).entries()){let a=Nt(o);o.startsWith(ge)?n.push({name:o.slice(ge.length),index:r}):
o.startsWith(me)?s.push({name:o.slice(me.length),index:r}):e.has(a)||e.set(a,r)}return{columns:jt(e),attributes:n,targetAttributes:s}}function jt(t){let e=new Map(t);for(let n of["matrix","feature","t\
arget"]){if(t.has(`${n}title`))continue;let s=t.get(n),r=t.get(`${n}id`);s!==void 0&&e.set(`${n}title`,s),r===void 0?e.delete(n):e.set(n,r)}return e}var ae=class{#t;#e;#n;constructor(e,n,s){this.#t=e,this.#e=n,this.#n=s}#s(e){return this.#t.fields[this.#e.columns.get(e.toLowerCase())??-1]}value(e){return this.#s(e)?.text??""}text(e){let n=this.#s(
e);return n&&n.text!==""?{text:n.text,range:this.#r(n)}:void 0}texts(e){let n=this.text(e);return n?Oe(n.text).map(s=>({text:s,range:n.range})):[]}#r({start:e,end:n}){return this.#n.range(e,n)}rangeOf(e){
let n=this.#s(e);return n?this.#r(n):this.#n.range(this.#t.end,this.#t.end)}says(e){return e.some(n=>this.value(n)!=="")}get saysAttributes(){return this.#e.attributes.some(({index:e})=>(this.#t.fields[e]?.
text??"")!=="")}get range(){return this.#n.range(this.#t.start,this.#t.end)}get attributes(){return this.#o(this.#e.attributes)}get targetAttributes(){return this.#o(this.#e.targetAttributes)}#o(e){return e.
flatMap(({name:n,index:s})=>{let r=this.#t.fields[s];return r&&r.text!==""?[{name:n,value:{text:r.text,range:this.#r(r)}}]:[]})}};function It(t,e,n){let s=e.columns.get("level")??-1,r=new Set(t.map(o=>o.fields[s]?.text.trim()??""));return r.delete(""),(0,E.createVocabulary$0)(r,[],n.vocabulary)}function Ve(t,e,n){let[s,...r]=t.rows,
o=Ae(s),a=It(r,o,n),i=new Map;for(let d of r){if(!d.fields.some(({text:c})=>c!==""))continue;let l=new ae(d,o,e),u=l.value("matrix")||(0,S.foldName$0)(l.value("matrixTitle")),p=i.get(u)??new oe(a);i.set(
u,p),p.add(l)}return{matrices:[...i.values()].map(d=>d.claims()),footnotes:[],decisions:[],definitions:[],problems:t.problems}}var ie=require("../main.js");var m=require("../main.js");var $=require("../main.js");var F=require("../main.js");var Ne=(...t)=>require("./extract-lexicon-time-words.js").versionIn(...t);var Ie=["feature","name","title","label","capability"],j=["support","supported","status","level","implemented","available","compatible","state","mark"],He=/^(?:support(?:ed)?|version_added)$/iu,ve=["v\
ersion_added","since","added"],Ht=["until","version_removed","removed","removed_in"],Pt=["stage","maturity"],_=["notes","note","comment","comments","remark","remarks"],Pe=["group","category","section",
"area"],he=["id","key","slug","code"],I=/^\n(?:features?|capabilities|support|supported|compatibility|platforms|browsers)\n[^\n]+$/iu,Y=/\n(?:features?|capabilities)\n[^\n]+$/iu,ye=5,H=t=>t.slice(t.lastIndexOf(
`
`)+1),V=t=>t.slice(0,t.lastIndexOf(`
`)),Z=t=>I.test(`
${H(V(t))}
x`),L=(t,{start:e,end:n})=>({text:(0,S.foldSpace$0)(t),start:e,end:n}),ee=t=>{let e=L(t.value,t);return{...e,text:/^\[([^\][]+)\]\([^()\s]+\)$/u.exec(e.text)?.[1]??e.text}},T=(t,e)=>t.includes(e.toLowerCase()),
_e=({key:t})=>T(he,t.value),Be=t=>T([...j,...ve],t),_t=({key:t})=>T(_,t.value),q=({key:t})=>T(Ie,t.value),M=t=>t.replace(/(?<=\p{Ll})(?=\p{Lu})|[_-]+/gu," "),Bt=t=>t.replaceAll(/(?<=\p{L})[_-](?=\p{L})/gu,
" ").replace(/^support$/iu,"supported");function N(t,e){if(t==="")return;let n=Bt(t);return[t,n].find(s=>e.explains(s))}function D(t){if(t.kind==="string")return t.value==="~"||t.value==="null"?"":t.value;
if(t.kind==="scalar")return t.value===null?"":`${t.value}`;if(t.kind!=="array")return;let e=t.items.map(n=>n.kind==="array"?void 0:D(n));return e.includes(void 0)?void 0:e.join(", ")}function je(t,e){
let n=e.kind==="object"&&T(_,t)?e.entries:[];if(!(n.length===0||n.some(s=>T(j,s.key.value))))return n.map(s=>`${s.key.value}: ${D(s.value)??""}`).join("; ")}function Kt(t){let[e]=t;if(e?.kind==="objec\
t"&&e.entries.slice(0,1).some(({key:l})=>Be(l.value)))return[];let n=Ie.find(l=>t.filter(u=>(0,O.entryOf$1)(u,l)).length*2>t.length);if(n!==void 0)return[n];let s=e?.kind==="object"?e.entries:[],[r,o]=s.
flatMap(({key:l,value:u})=>u.kind==="string"&&u.value!==""?l.value:[]),a=(...l)=>t.map(u=>l.map(p=>Ke(u,p)??"").join(`
`)),i=(...l)=>new Set(a(...l)).size===t.length;return r===void 0||o===void 0||i(r)||!i(r,o)?[r]:!T([...j,..._],o)&&a(o).every(l=>/\p{L}/u.test(l))?[o,r]:[r]}var Ke=(t,e)=>{let n=(0,O.entryOf$1)(t,e);return n&&
D(n.value)};function le(t){if(t.kind==="object")return t.entries.flatMap(({key:r,value:o})=>D(o)===void 0?{label:ee(r),node:o,start:r.start}:[]);if(t.kind!=="array")return[];let e=t.items.filter(({kind:r})=>r===
"object"),[n,s]=Kt(e);return e.map(r=>{let o=n===void 0?void 0:(0,O.entryOf$1)(r,n),a=o&&D(o.value),i=s!==void 0&&(0,m.isTargetHeader$0)(s)?`${Ke(r,s)} / `:"";return{label:a===void 0||!o?void 0:L(`${i}${a}`,
o.value),...n===void 0?{}:{nameKey:n,groupKey:s,isJoined:i!==""},node:r,start:r.start}})}function xe(t,e,n,s=ye-1){let r=new Map;return de({label:t,node:e,start:e.start},`
`,s,{values:r,repeated:new Set,words:n}),r.get(`
`)}function Ut({label:t,node:e},n,s){if(t===void 0||e.kind!=="array")return;let r=le(e);if(r.some(l=>l.label!==void 0))return;let[o,...a]=r.map(l=>xe(t,l.node,s,n));if(o?.parts===void 0||a.includes(void 0))
return;let i=[o,...a].map(l=>l?.field.text).join("; "),d={...o.parts,says:o.parts.says||a.length>0};return{...o,field:{...o.field,text:i},parts:d}}function de(t,e,n,s){let{node:r,label:o}=t,a=e===""?void 0:
Ut(t,n,s.words);if(a!==void 0){s.values.set(e,a);return}let i=r.kind==="object"?r.entries:[],d=be(i,s.words);for(let f of d)s.values.set(`${e}
${f.header.text}`,f);if(d.length>0)return;let l=new Map;for(let{key:f,value:v}of i){let C=f.value===t.nameKey?void 0:D(v)??je(f.value,v);C!==void 0&&l.set(`${e}
${(0,S.foldSpace$0)(f.value)}`,Gt(f,v,C,s.words))}let u=le(r).filter(f=>je(f.label?.text??"",f.node)===void 0);new Set(u.map(f=>f.label?.text)).size<u.length&&s.repeated.add(e);let p=new Map;for(let f of n===
ye?[]:u){if(f.label===void 0)continue;let v=`${e}
${f.label.text}`,C=p.has(v)?`${v} ${p.size}`:v,R=new Map;de(f,C,n+1,{...s,values:R}),p.set(C,R)}let c=[...p.values()].flatMap(f=>[...f.values()]),g=e===""||o===void 0?void 0:Wt(o,l,{flags:c,words:s.words}),
y=n===ye&&u.length>0||[...p.values()].some(f=>[...f.values()].some(A)),h=[...l.values()].some(({header:f,field:v,word:C})=>He.test(f.text)&&(C!==void 0||v.text===""||(0,$.isVersion$0)(v.text))),b=u.some(
f=>I.test(`
${f.label?.text}
x`));if(g!==void 0&&(h&&!b||!y)){s.values.set(e,g);return}let k=i.length>0?i.map(({key:f})=>`${e}
${(0,S.foldSpace$0)(f.value)}`):p.keys();for(let f of new Set(k)){let v=l.get(f);v!==void 0&&s.values.set(f,v);for(let[C,R]of p.get(f)??[])s.values.set(C,R)}}function Gt(t,e,n,s){let r=N(n,s),o={header:L(
t.value,t),field:L(n,e),isLevel:T(j,t.value),...r!==void 0&&{word:r},...e.kind==="array"&&{names:e.items.map(c=>L(D(c)??"",c))}},[a,i,...d]=e.kind==="array"?e.items:[],l=i&&D(i);if(a===void 0||i===void 0||
d.length>0||!l?.includes(" "))return o;let u={level:L(D(a)??"",a),notes:L(l,i),says:!1},p=N(u.level.text,s)!==void 0||(0,$.isVersion$0)(u.level.text);return p?{...o,parts:u,isLevel:p}:o}function be(t,e){
let n=t.flatMap(({key:r,value:o})=>{let a=o.kind==="object"&&o.entries.some(l=>q(l)||_t(l)),d=o.kind==="array"||o.kind==="object"&&!a?N(M(r.value),e):void 0;return d===void 0?[]:[{level:d,value:o}]});
return new Set(n.map(({level:r})=>e.read(r).level)).size<2?[]:n.flatMap(({level:r,value:o})=>{let a=o.kind==="array"?o.items.map(d=>[d,void 0]):[];return(o.kind==="object"?o.entries.map(d=>[d.key,d.value]):
a).flatMap(([d,l])=>{let[u,p]=[D(d),l&&D(l)];if(u===void 0)return[];let c=L(u,d),g=p?`${r} (${p})`:r,y={level:{...c,text:r},says:g!==r};return[{header:c,field:{...c,text:g},isLevel:!0,parts:y}]})})}function zt({
header:t,field:e}){let n=Ne(e.text);if(T(ve,t.text))return n===void 0?[]:[["since",{...e,text:n}]];if(T(Ht,t.text)){let o=t.text.toLowerCase()==="until"?"":"<";return n===void 0?[]:[["until",{...e,text:`${o}${n}`}]]}
let s=T(Pt,t.text)?e.text:e.text==="true"?M(t.text):"",r=(0,W.stageOf$0)(s);return r===void 0?[]:[["stage",{...e,text:r}]]}function Wt(t,e,{flags:n,words:s}){let r=[...e.values()],o=r.find(({header:x,
field:G})=>T(j,x.text)&&G.text!=="")??r.find(({header:{text:x}})=>Be(x));if(o===void 0)return;let a=r.filter(({field:{text:x}})=>x!==""&&x!==o.field.text),i=a.filter(({word:x})=>x!==void 0).length;if(!He.
test(o.header.text)&&(i>1||i>0&&o.word===void 0))return;let l=a.filter(x=>T(_,x.header.text)).map(({field:x})=>x),u=[...a.filter(x=>!T(_,x.header.text)),...n].filter(({field:{text:x}})=>x!==""&&x!=="f\
alse"),p=o.word??o.field.text,g=T(ve,o.header.text)&&/^\d/u.test(p)?`since ${p}`:p,h=u.some(x=>x.field.text==="true"&&s.read(M(x.header.text)).level==="partial")&&s.read(g).level==="complete",b={...o.
field,text:h?"partial":g},k=[...u.map(({header:{text:x},field:G})=>`${x} ${G.text}`),...l.map(({text:x})=>x)],f=k.length>0?` (${k.join("; ")})`:"",[v,C=v]=[l[0],l.at(-1)],R=v&&C&&{...v,text:l.map(({text:x})=>x).
join("; "),end:C.end},w=r.flatMap(zt),P={level:b,...R&&{notes:R},says:u.length>0,history:w};return{header:t,field:{...b,text:`${b.text}${f}`},isLevel:!0,parts:P}}var A=({isLevel:t,word:e})=>t||e!==void 0;
function J(t){let e=t.replace(/ies$/u,"y").replace(/s$/u,"");return e.charAt(0).toUpperCase()+e.slice(1)}var Xt=(0,E.createVocabulary$0)([],[],void 0);function*Yt(t){let e=[t];for(let n=e.pop();n!==void 0;n=e.pop()){let s=n.kind==="object"?n.entries:[],r=s.find(_e)?.value,o=s.find(q)?.value;r?.kind==="st\
ring"&&o?.kind==="string"&&(yield[r.value,L(o.value,o)]);for(let{key:a,value:i}of s){let d=i.kind==="object"?i.entries.find(q)?.value:void 0;d?.kind==="string"&&(yield[a.value,L(d.value,d)])}for(let a of n.
kind==="array"?n.items:s.map(({value:i})=>i))e.push(a)}}function qt(t){let e=new Map;for(let{value:n}of t.kind==="object"?t.entries:[])if(n.kind==="object")for(let{key:s,value:r}of n.entries)r.kind===
"string"&&!e.has(s.value)&&!Xt.explains(r.value)&&e.set(s.value,{map:n,title:L(r.value,r)});return e}function Ue(t){let e=new Map(Yt(t)),n=qt(t);return({records:s})=>{let r=new Map;for(let{label:a}of s){
let i=a&&n.get(a.text);a!==void 0&&i!==void 0&&(0,F.pushTo$1)(r,i.map,[a.text,i.title])}let o=[...r.values()].find(a=>a.length*2>=s.length)??[];return o.length===0?e:new Map([...e,...o])}}function Jt(t){
let e=t.map(o=>o.split(`
`).slice(1)),[n=[]]=e,s=o=>e.every(a=>a.at(o)===n.at(o)),r=e.map(o=>{let a=o.findIndex((d,l)=>!s(l)),i=o.toReversed().findIndex((d,l)=>!s(-1-l));return a<0?o:o.slice(a,o.length-i)});return new Map(t.map(
(o,a)=>[o,r[a]?.join(" ")??""]))}function ue(t,e){let n=new Map,s=new Map;for(let{values:a}of t)for(let[i,{header:d}]of a)n.has(i)||(n.set(i,e.get(d.text)??d),(0,F.pushTo$1)(s,d.text,i));let r=[...s.values()].
filter(({length:a})=>a>1).map(Jt),o=(0,F.tally$0)([...s.keys(),...r.flatMap(a=>[...a.values()])]);for(let a of r){let i=[...a.values()].every(d=>d!==""&&o.get(d)===1);for(let[d,l]of a){let u=n.get(d),
p=e.get(l)?.text??l;u&&n.set(d,{...u,text:i?p:(0,S.foldSpace$0)(d)})}}return n}var Qt=4,Zt=/^(?:true|false|yes|no|)$/iu;function Ge(t,e,n){let s=new Map;for(let[r,o]of t.flatMap(({values:a})=>[...a])){let a=s.get(e(r))??{levels:0,filled:0};s.set(e(r),a),o.field.text!==""&&(a.filled+=
1),(A(o)||n(o.field.text))&&(a.levels+=1)}return s}var Ce=t=>t!==void 0&&t.levels*2>t.filled;function en(t){let e=Ge(t,V,$.isVersion$0),n=Ge(t,f=>f,$.isTellingVersion$0),s=t.flatMap(f=>[...f.values]),
r=new Set(s.filter(([,{field:f}])=>!Zt.test(f.text)).map(([f])=>f)),o=f=>{let v=n.get(f),C=(v?.filled??0)*Qt<t.length;return Ce(v)&&(!C||r.has(f)||(0,m.isKnownTarget$0)(H(f)))},a=(f,{parts:v})=>v!==void 0||
V(f)!==""&&Ce(e.get(V(f))),i=(f,{header:v,field:C})=>V(f)===""&&o(f)&&!ze(v,C),d=s.filter(f=>i(...f)&&!Re(f[1].header.text)),l=new Set(d.map(([,{field:f}])=>f.text)),u=s.filter(([,{field:f}])=>f.text!==
""&&!l.has(f.text)),p=new Set(u.map(([f])=>f)),c=(f,v)=>i(f,v)&&(!Re(v.header.text)||!p.has(f)),g=(f,{header:v})=>V(f)===""&&Re(v.text)&&p.has(f),y=s.filter(f=>A(f[1])&&!g(...f)),h=f=>Ce(e.get(V(f)))&&
(0,m.isCalledSupport$0)(M(H(V(f))));if(y.length===0&&s.some(f=>h(...f)))return h;let b=y.filter(f=>a(...f));if(b.length*2>y.length)return b.filter(([v])=>Z(v)).length*2<b.length?a:(v,C)=>a(v,C)&&Z(v);
let k=y.filter(f=>c(...f));return k.length*2>y.length&&!tn(k)?c:void 0}function tn(t){return new Set(t.map(([e])=>e)).size>1?!1:t.every(([,{header:e,field:n}])=>/^(?:true|false)$/u.test(n.text)&&!(0,m.isAboutSupport$0)(
M(e.text)))}var Re=t=>(0,m.isAttributeHeader$0)(M(t))&&!T(j,t)||(0,m.isMaturityHeader$0)(t),ze=(t,e)=>t.text.toLowerCase()==="status"&&(0,U.parseStatus$0)(e.text)!==void 0;function nn({records:t,labelHeader:e="",
trail:n},s){let r=t.flatMap(i=>[...i.values]).filter(i=>s(...i));if(r.some(([i])=>Y.test(i)))return!0;let o=[e,n.at(-1)?.text??""].map(i=>J(M(i)));if(o.some(m.isFeatureHeader$0))return!1;if(o.some(m.isTargetHeader$0))
return!0;let a=i=>new Set(i.filter(m.isKnownTarget$0)).size;return a(t.map(({label:i})=>i?.text??""))>a(r.map(([,{header:i}])=>i.text))}function sn({values:t},e,n){return[...t].flatMap(([s,r])=>{let{header:o,
field:a}=r;return e(s,r)||a.text===""?[]:n?[[`target attribute: ${o.text}`,a]]:ze(o,a)?[["status",a]]:[[`attribute: ${o.text}`,a]]})}function rn({field:t,parts:e,word:n=t.text}){return e===void 0?[["l\
evel",{...t,text:n}]]:[["level",e.level],...e.says?[["text",t]]:[],...e.notes?[["notes",e.notes]]:[],...(e.history??[]).map(([s,r])=>[s,r])]}function on({records:t},e){let n=t.flatMap(({values:o})=>[...o].
filter(a=>e(...a))),[s,...r]=new Set(n.map(([o])=>o));return s!==void 0&&r.length===0&&T(j,H(s))?s:void 0}function We(t,e,n){let s=en(t.records);if(s===void 0)return;let r=ue(t.records,e),o=nn(t,s),[a,
i]=o?["target","feature"]:["feature","target"],d=t.trail.at(-1),l=o||n===void 0?void 0:on(t,s),u=l===void 0?void 0:r.get(l);return l!==void 0&&u&&n!==void 0&&r.set(l,{...u,text:n}),t.records.flatMap(p=>{
let{label:c,group:g,values:y,node:h}=p;if(c===void 0)return[];let b=[[a,e.get(c.text)??c]];d!==void 0&&b.push(["matrix",d]);let k=[...y].flatMap(([v,C])=>{let R=r.get(v);if(R===void 0||!s(v,C))return[];
let w=o&&g.length>0&&T(j,R.text),P=w?{...R,text:g.at(-1)??""}:R,x=w?g.slice(0,-1):g;return{fields:new Map([...b,[i,P],...rn(C)]),group:x,...h}}),f=sn(p,s,o);return[{fields:new Map([...b,...f]),group:o?
[]:g,...h},...k]})}function Xe({records:t,trail:e}){let n=[...new Set(t.flatMap(({values:u})=>[...u.keys()]))].map(u=>u.slice(1)),s=(u,p)=>{let c=n.filter(u);return c.includes(p)?p:c.length===1?c[0]:void 0},
r=s(m.isTargetHeader$0,"target"),o=s(u=>T(j,u),"level");if(r===void 0||o===void 0)return;let a=({group:u,label:p})=>[...u,p?.text].join(`
`),i=u=>`${a(u)}
${u.values.get(`
${r}`)?.field.text}`;if(!(r==="target"&&o==="level")&&new Set(t.map(a)).size===t.length||new Set(t.map(i)).size<t.length)return;let l=e.at(-1);return t.map(({label:u,group:p,values:c,node:g})=>{let y=new Map;
u&&y.set("feature",u),l&&y.set("matrix",l);for(let{header:h,field:b}of c.values())h.text===r?y.set("target",b):h.text===o?y.set("level",b):y.set(T(_,h.text)?"notes":`attribute: ${h.text}`,b);return{fields:y,
group:p,...g}})}var Ye="another of the same feature and target says something else";function qe(t){let e=new Map,n=[];return{cells:t.filter(({fields:r,group:o})=>{let a=r.get("level");if(a===void 0)return!0;let i=["m\
atrix","feature","target"].map(u=>r.get(u)?.text),d=[...o,...i].join(`
`),l=e.get(d)??a.text;return e.set(d,l),l!==a.text&&n.push(a),l===a.text}),repeated:n}}function Je(t,e){let n=["group",...new Set(t.flatMap(({fields:o})=>[...o.keys()]))],s=n.map(o=>({text:o,start:0,end:0})),
r=t.map(({fields:o,group:a,start:i,end:d})=>({fields:n.map(u=>u==="group"?{text:Me(a),start:i,end:i}:o.get(u)??{text:"",start:d,end:d}),start:i,end:d}));return{delimiter:",",rows:[{fields:s,start:0,end:0},
...r],problems:e}}var Qe="supported";function an(t,e){let n=M(t);return N(n,e)??N(n.split(" ",1)[0]??"",e)}var Ze=(t,e)=>({header:t,field:{...t,text:e},isLevel:!0,parts:{level:{...t,text:e},says:!1}});function Se({names:t,
field:e}){if(t!==void 0||e.text==="")return t??[];let n=e.start;return e.text.split(",").map(s=>{let r=n+s.length-s.trimStart().length;return n+=s.length+1,{text:s.trim(),start:r,end:r+s.trim().length}})}
function ln(t){let e=new Map;for(let[r,o]of t.flatMap(({values:a})=>[...a]))A(o)||(0,F.pushTo$1)(e,r,Se(o));let n=[...e].flatMap(([r,o])=>{let a=(0,F.tally$0)(o.flatMap(u=>u.map(({text:p})=>p))),i=o.reduce(
(u,{length:p})=>u+p,0);return o.some(({length:u})=>u>1)&&o.length>1&&o.length*2>=t.length&&i*2>=a.size*3&&dn(r,[...a.keys()])?r:[]}),s=n.filter(r=>Y.test(`${r}
x`));return s.length>0?s:n}function dn(t,e){let n=M(H(t));return I.test(`
${H(t)}
x`)||(0,m.isCalledSupport$0)(n)?!0:(0,m.isTargetHeader$0)(n)&&e.filter(m.isKnownTarget$0).length*2>e.length}function un(t){if(!t.some(({values:r})=>[...r.values()].some(({field:o})=>o.text==="")))return new Set;
let n=new Map;for(let{values:r}of t){let o=new Set;for(let[a,{field:i}]of r){let d=V(a),l=n.get(d)??{blank:0,other:0,records:0,keys:new Set};n.set(d,l),o.has(d)||(l.records+=1),o.add(d),l.keys.add(H(a)),
i.text===""?l.blank+=1:(0,$.isTellingVersion$0)(i.text)||(l.other+=1)}}let s=([r,{blank:o,other:a,records:i,keys:d}])=>r.split(`
`).some(l=>I.test(`
${l}
x`))&&a===0&&i>1&&o*2>d.size&&o<i*d.size;return new Set([...n].filter(s).map(([r])=>r))}function et(t,e){let n=new Set(ln(t)),s=un(t);if(n.size===0&&s.size===0)return t;let r=new Set([...n].flatMap(o=>cn(
t,o)));return t.map(o=>{let a=[...o.values].flatMap(([i,d])=>{let l=an(H(i),e),u=Se(d),p=l!==void 0&&u.some(({text:c})=>r.has(c));if(n.has(i)||p){let[c]=n.has(i)?[i]:n;return u.map(g=>[`${c}
${g.text}`,Ze(g,l??Qe)])}return[[i,s.has(V(i))&&d.field.text===""?Ze(d.header,Qe):d]]});return{...o,values:new Map(a)}})}var cn=(t,e)=>t.flatMap(({values:n})=>{let s=n.get(e);return s===void 0?[]:Se(s).
map(({text:r})=>r)});var fn=t=>t.kind==="object"&&t.entries.some(({key:e,value:n})=>n.kind==="object"&&I.test(`
${e.value}
x`));function tt(t,e=0){if(t.kind!=="object"||e>O.MAX_DATA_DEPTH$0)return;let n=t.entries.find(({value:s})=>fn(s));if(n!==void 0&&e>0)return n.key.value;for(let{value:s}of t.entries){let r=tt(s,e+1);if(r!==
void 0)return r}}function pn(t,e){let n=({value:a})=>{let i=a.kind==="object"?void 0:D(a);return i!==void 0&&N(i,e)!==void 0},s=[...nt(t)].map(({entries:a})=>a.filter(n)).filter(({length:a})=>a>1),r=(0,F.tally$0)(
s.flatMap(a=>a.map(({key:i})=>i.value))),o=new Set([...r].flatMap(([a,i])=>i*2>s.length?[a]:[]));if(!(o.size<2))return a=>{if(!(a.entries.filter(d=>o.has(d.key.value)&&n(d)).length<2))return{...a,entries:a.
entries.filter(({value:d})=>d.kind!=="object")}}}function*nt(t,e=0){if(!(t.kind!=="object"||e>O.MAX_DATA_DEPTH$0)){yield t;for(let{value:n}of t.entries)yield*nt(n,e+1)}}function gn(t){return e=>{let n=(0,O.entryOf$1)(
e,t);return n&&{...e,entries:[n]}}}function*st(t,e,n){for(let{key:s,value:r}of t.entries){if(r.kind!=="object")continue;let o=ee(s),a=e(r);a&&(yield{label:o,trail:n,node:a});let i=!a&&Y.test(`
${s.value}
x`)?n:[...n,o];yield*st(r,e,i)}}function rt(t,e){let n=tt(t),s=n===void 0?pn(t,e):gn(n);if(s===void 0||t.kind!=="object")return[];let r=[...st(t,s,[])];return new Set(r.map(({trail:o})=>o.length)).size>
1?r:[]}function mn(t,e){let n=e.split(`
`);return n.some((s,r)=>t.has(n.slice(0,r).join(`
`)))}function yn(t,e,n){let s=new Map;de(t,"",1,{values:s,repeated:e,words:n});let r=g=>{let y=s.get(g);return s.delete(g),y},o={start:t.start,end:t.node.end},{label:a,nameKey:i}=t,d=i===void 0?r(`
name`)??r(`
title`):void 0,l=he.flatMap(g=>r(`
${g}`)??[]);for(let g of l)s.set(`
${g.header.text}`,g);let u=t.groupKey===void 0?void 0:r(`
${t.groupKey}`),c=[t.isJoined?[]:u?.field.text||[],...Pe.map(g=>r(`
${g}`)?.field.text||[])].flat();return d===void 0?{group:c,...a&&{label:a},values:s,node:o}:(a!==void 0&&a.text!==d.field.text&&s.set(`
id`,{header:{...a,text:"id"},field:a,isLevel:!1}),{group:c,label:d.field,values:s,node:o})}var Le=([t,{isLevel:e}])=>`${t}
${e}`,ot=t=>(0,F.tally$0)(t.flatMap(({values:e})=>[...e].map(Le)));function vn(t){let e=t.flatMap(({values:a})=>[...a]),n=e.filter(([,a])=>A(a)),s=n.length>0?n:e,r=ot(t),o=s.filter(a=>(r.get(Le(a))??0)>
1);return o.length>0&&o.length*2>=s.length}function hn(t){let e=ot(t);return t.filter(({values:n})=>[...n].some(s=>(e.get(Le(s))??0)>1))}function Te(t,e){let n=new Set,s=et(t.map(r=>yn(r,n,e)),e);return n.
size===0?s:s.map(r=>{let o=[...r.values].filter(([a])=>mn(n,a));for(let[a]of o)r.values.delete(a);return{...r,unread:o.map(([,{field:a}])=>a)}})}var xn=/^(?:true|false|yes|no|on|off|[yn]|\d.*)$/iu,bn=3;
function Cn(t,e,{target:n,words:s}){if(t.kind!=="object")return[];let r={text:n,start:t.start,end:t.start},o=t.entries.map(({key:p,value:c})=>{let g=ee(p),y=xe(g,c,s),h=y?.field??L(D(c)??"",c),b=N(h.text,
s),k={...y,header:r,field:h,isLevel:y!==void 0,...b!==void 0&&{word:b}};return{group:[],label:g,values:new Map([[`
`,k]]),node:{start:p.start,end:c.end}}}),i=o.flatMap(p=>[...p.values.values()]).filter(({field:p})=>p.text!==""),d=i.filter(A),l=I.test(`
${e.at(-1)?.text??""}
x`),u=d.filter(({field:p,parts:c})=>c===void 0&&!xn.test(p.text));return d.length*2<=i.length||!(l||u.length>=bn)?[]:[{trail:l?e.slice(0,-1):e,labelHeader:"Feature",records:o}]}function Rn({values:t}){
let e=[...t].filter(([,s])=>A(s)),n=e.filter(([s])=>I.test(s));return n.length>0&&n.length*2>e.length}function at(t,e){let n=rt(t,e),[s]=n;if(s===void 0)return[];let r=s.trail.findIndex((d,l)=>n.some(
({trail:u})=>u[l]?.text!==d.text)),o=r<0?s.trail.length:r,i=Te(n.map(({label:d,node:l})=>({label:d,node:l,start:d.start})),e).map((d,l)=>{let u=n[l]?.trail.slice(o).map(({text:p})=>p)??[];return{...d,
group:[...u,...d.group]}});return[{trail:s.trail.slice(0,o),labelHeader:"Feature",records:i}]}function*$e(t,e,n=[],s){let r=le(t),o=Te(r,e.words),a=n.at(-1),i=r[0]?.nameKey??(a&&J(a.text)),d={trail:n,
...i!==void 0&&{labelHeader:i}},l=t.kind==="object"&&be(t.entries,e.words).length>0,u=s??(l?L(e.target,{start:t.start,end:t.start}):void 0),[p]=u&&t.kind==="object"?Te([{label:u,node:t,start:t.start}],
e.words):[],c=p!==void 0&&(l||Rn(p)),g=c?[]:Cn(t,n,e);if(c)yield{trail:n.slice(0,-1),...l&&{labelHeader:"Target"},records:[p]};else if(g.length>0)yield*g;else if(vn(o))yield{...d,records:t.kind==="obj\
ect"?hn(o):o};else{let y=!1;for(let[k,{label:f,nameKey:v,node:C}]of r.entries()){let R=o[k]?.label??f,w=R===void 0?n:[...n,R];for(let P of $e(C,e,w,v===void 0?void 0:R))y=!0,yield P}let[h,...b]=o;if(y||
h===void 0||b.length>0)return;t.kind==="array"?yield{...d,records:[h]}:[...h.values.values()].some(A)&&(yield{...d,records:[h],isLone:!0})}}var Sn=4,Tn=4,it=4;function Ln(t){let e=[];for(let s of t){let r=new Set(s.records.flatMap(({values:i})=>[...i.keys()])),o=e.at(-1),a=[...r].filter(i=>o?.paths.has(i)).length;if(o===void 0||a===0||a*3<
2*Math.min(o.paths.size,r.size))e.push({sets:[s],paths:r});else{o.sets.push(s);for(let i of r)o.paths.add(i)}}return e.map(({sets:s})=>s.length===1?s[0]:$n(s)).flatMap(s=>s===void 0||s.isLone?[]:s)}function $n(t){
let e=t.map(({trail:c})=>c.map(({text:g})=>g)),[n=[]]=e,s=n.findIndex((c,g)=>e.some(y=>y[g]!==c)),r=s<0?n.length:s,o=e.map(c=>c.slice(r)),a=o[0]?.at(-1),i=o.every(c=>c.length>1&&c.at(-1)===a),d=t.flatMap(
(c,g)=>{let y=i?o[g]?.slice(0,-1):o[g];return c.records.map(h=>({...h,group:[...y??[],...h.group]}))}),[{trail:l=[],labelHeader:u}={}]=t,p=t.every(c=>c.labelHeader===u);return{trail:l.slice(0,r),...p&&
u&&{labelHeader:u},records:d}}var ce=({end:t})=>({text:"",start:t,end:t}),te=(t,{start:e,end:n})=>({fields:t,start:e,end:n});function kn({trail:t,labelHeader:e,records:n},s){let[r]=n;if(r===void 0)return[];
let o=ue(n,s),a=n.reduce((c,{values:g})=>c+g.size,0);if(a===0||o.size*n.length>Sn*(a+n.length))return[];let i={start:r.node.start,end:r.node.start},d=n.some(({group:c})=>c.length>0),l=c=>d?[L(c,i)]:[],
u=te([L(e??"Feature",i),...l("group"),...o.values()],i),p=n.map(({label:c,group:g,values:y,node:h})=>{let b=c&&(s.get(c.text)??c),k=[...o.keys()].map(f=>y.get(f)?.field??ce(h));return te([b??ce(i),...l(
g.join(" / ")),...k],h)});return[{titles:ut(t),rows:[u,...p]}]}function ut(t,e=""){return t.slice(-1).map(n=>te([{...n,text:`${e}${n.text}`}],n))}function wn(t){let e=new Map;for(let n of t)for(let{values:s}of n.
records)for(let{field:r}of s.values()){let o=(0,S.foldName$0)(r.text);e.set(o,e.has(o)&&e.get(o)!==n?void 0:n)}return e}var ct=({label:t,values:e})=>e.get(`
id`)?.field??t;function On(t,e){return t.records.filter(s=>{let r=(0,S.foldName$0)(ct(s)?.text??"");return e.has(r)&&e.get(r)!==t}).length>1&&t.records.every(({values:s})=>s.size>0)}var lt=/^(?:true|false|yes|no|on|off|[yn])$/iu,
Fn=/^(?:none|always|never|all|auto|default|required|optional)$|\d/iu;function Mn({trail:t,labelHeader:e,records:n},s){let r=n.flatMap(c=>[...c.values]),o=new Set(r.flatMap(([c])=>c.split(`
`))),a=[t.at(-1)?.text??"",e??""].map(M);if([...a,...[...o].map(M)].some(m.isAboutSupport$0)||r.some(([,{isLevel:c}])=>c)||[...o,...n.map(({label:c})=>c?.text??"")].filter(m.isKnownTarget$0).length>1)
return!0;let d=r.filter(([,{field:c}])=>c.text!==""),l=({word:c=""})=>c!==""&&!Fn.test(c)&&!lt.test(c);if(d.some(([,c])=>l(c)))return!0;let u=d.filter(([,{field:c}])=>lt.test(c.text));return((0,m.isAboutSupport$0)(
M(s))||a.some(c=>(0,m.isFeatureHeader$0)(c)||(0,m.isTargetHeader$0)(c)))&&new Set(u.map(([c])=>c)).size>1&&u.length*2>=d.length}var ke="If they have features and targets, say under `sources` in the co\
nfiguration where these are.";function Dn(t,e){return new Set(t.records.map(({group:s,label:r})=>[...s,r?.text].join(`
`))).size*it<t.records.length*(it-1)?`Several records have the same name, so they are no features or targets. ${ke}`:Mn(t,e)?void 0:`Nothing in these records says what is supported. ${ke}`}function En({
trail:t,records:e}){let n=e.map(o=>{let a=[...o.values.values()].filter(({header:g})=>_.includes(g.text)),i=ct(o),l=[...i===o.label?[]:[o.label],...a.map(({field:g})=>g)].flatMap(g=>g??[]),[u=ce(o.node),
p=u]=[l[0],l.at(-1)],c=l.map(g=>g.text).join(": ");return te([i??ce(o.node),{text:c,start:u.start,end:p.end}],o.node)}),{start:s}=e[0]?.node??{start:0},r=["Value","Meaning"].map(o=>L(o,{start:s,end:s}));
return{titles:ut(t,"Legend: "),rows:[te(r,{start:s,end:s}),...n]}}function An(t,e){let n=t.flatMap(({fields:o})=>o.get("level")?.text||[]),s=(0,E.createVocabulary$0)(n,[],void 0);return n.filter(o=>e.
explains(o)||s.read(o).basis!=="none").length*2>=n.length}function Vn({records:t}){let e=t.flatMap(({values:n})=>[...n].filter(([,s])=>A(s)));return e.filter(([n])=>Z(n)).length*2>e.length}var dt=4;function Nn(t,e){
let s=[...new Set(t.flatMap(({fields:o})=>o.get("level")?.text||[]))].filter(o=>!e.explains(o)),r=s.length>dt?", \u2026":"";return`Most of its levels are words that are unknown: ${s.slice(0,dt).join("\
, ")}${r}. Say in \`vocabulary\` of the configuration what they mean.`}function jn(t,e){let n=J(M(t));return[m.isFeatureHeader$0,m.isTargetHeader$0,m.isAboutSupport$0].some(r=>r(n))||e.some(({trail:r})=>(0,S.foldName$0)(
r.at(-1)?.text??"")===(0,S.foldName$0)(t))}function In(t,{stem:e,title:n},s){let r=Ue(t),o=at(t,s),a=o.length>0?o:Ln([...$e(t,{target:n?.text??e,words:s},[],n)]),i=wn(a),d=n?.text??(jn(e,a)?void 0:e),
l={blocks:[],cells:[],unread:[],rejected:[]};for(let u of a){let p=Xe(u),c=p===void 0&&On(u,i),g=p||c?void 0:Dn(u,e);if(c)l.blocks.push(En(u));else if(g!==void 0)l.rejected.push({set:u,reason:g});else{
let y=p??We(u,r(u),d),h=kn(u,r(u));y&&An(y,s)?(0,B.pushAll$0)(l.cells,y):y&&Vn(u)?l.rejected.push({set:u,reason:Nn(y,s)}):h.length===0?l.rejected.push({set:u,reason:`These records have few keys in com\
mon. ${ke}`}):(0,B.pushAll$0)(l.blocks,h);for(let{unread:b=[]}of u.records)(0,B.pushAll$0)(l.unread,b)}}return l}function Hn(t){let[e,n]=[new Set,new Set];for(let{rows:[s,...r]}of t)for(let[o,{text:a}]of s?.
fields.entries()??[]){let i=r.flatMap(({fields:l})=>l[o]?.text||[]);(i.length*Tn<r.length&&!i.every($.isVersion$0)?e:n).add(a)}return[...e].filter(s=>!n.has(s))}function ft(t,e){return e===void 0||t.matrices.
length>0?t:e.matrices.length>0?e:{...t,decisions:[...t.decisions,...e.decisions]}}function pt({root:t,problems:e},{text:n,path:s,options:r={}}){if(t===void 0||(0,O.entryOf$1)(t,"matrices")!==void 0)return;
let o=s.replace(/^.*\//u,"").replace(/\.[^.]*$/u,""),a=t.kind==="object"?t.entries.find(q)?.value:void 0,i=a?.kind==="string"?L(a.value,a):void 0,d=(0,E.createVocabulary$0)([],[],r.vocabulary),{blocks:l,
cells:u,unread:p,rejected:c}=In(t,{stem:o,title:i},d),g=[...r.columns?.attributes??[],...Hn(l)],y=(0,K.createLocator$0)(n),h=(0,ie.extractTree$0)({root:we(l,n),text:n,markdown:!0,options:{...r,columns:{
...r.columns,attributes:g}},problems:e}),b=qe(u),k=u.length>0?Ve(Je(b.cells,[]),y,r).matrices:[],f=R=>w=>({text:w.text,range:y.range(w.start,w.end),reason:R}),v=[...p.map(f("its list names several ite\
ms alike")),...b.repeated.map(f(Ye))],C=[...k.map(({range:R,title:w,cells:{length:P}},x)=>{let G=`${P} levels stand in maps or lists of their own, or one to a record.`;return{block:"data",range:R,section:w===
""?[]:[w],taken:!0,reason:G,...x===0&&{unread:v}}}),...c.map(({set:{trail:R,records:w},reason:P})=>{let[x,G]=[w[0],w.at(-1)];return{block:"data",range:y.range(x?.node.start??0,G?.node.end??0),section:R.
map(mt=>mt.text),taken:!1,reason:P}})];return{...h,matrices:[...k,...h.matrices],decisions:[...h.decisions,...C]}}0&&(module.exports={orRecords,recordClaims});
