const importMetaUrl = require('node:url').pathToFileURL(__filename).href, importModule = (url) => import(url);
var pe=Object.defineProperty;var yt=Object.getOwnPropertyDescriptor;var vt=Object.getOwnPropertyNames;var xt=Object.prototype.hasOwnProperty;var ht=(t,e)=>{for(var n in e)pe(t,n,{get:e[n],enumerable:!0})},bt=(t,e,n,s)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of vt(e))!xt.call(t,r)&&r!==n&&pe(t,r,{get:()=>e[r],enumerable:!(s=
yt(e,r))||s.enumerable});return t};var Ct=t=>bt(pe({},"__esModule",{value:!0}),t);var Pn={};ht(Pn,{orRecords:()=>pt,recordClaims:()=>gt});module.exports=Ct(Pn);var _=require("../main.js");var B=require("../main.js");var ne=({text:t})=>t.trim()!=="",Rt=t=>!t.fields.some(ne),St=t=>(t?.text??"").trim().toLowerCase(),Tt=({fields:t})=>{let[e,...n]=t;return e!==void 0&&ne(e)&&!n.some(ne)},Lt=/^\s*(?:\(\S{1,3}\)|\[\S{1,3}\]|[*\u2020\u2021\u00a7\u00b9\u00b2\u00b3\u2074-\u2079]|\S{1,12}\s*[=:]\s)|[.\u3002]\s*$/u,
$t=80,kt=t=>t.length>=$t||Lt.test(t);function wt(t){let e=n=>Tt(n)&&kt(n.fields[0]?.text??"");return t.findLastIndex(n=>!Rt(n)&&!e(n))+1}var ge=class{#e;constructor(e){this.#e=(0,B.createLocator$0)(e)}#t({text:e,start:n,end:s},r=this.#e.range(n,s)){return e.trim()===""?[]:[{type:"text",value:e,position:r}]}#n(e){let n=this.#e.range(e.start,
e.end);return{type:"tableCell",children:this.#t(e,n),position:n}}#r(e,n){return{type:"tableRow",children:e.fields.filter((r,o)=>o!==n).map(r=>this.#n(r)),position:this.#e.range(e.start,e.end)}}#o(e){let n=this.#e.
range(e.start,e.end),s=this.#t(e,n);return{type:"tableRow",children:[{type:"tableCell",children:s.length>0?[{type:"strong",children:s,position:n}]:[],position:n}],position:n}}#s({fields:[e],start:n,end:s}){
return e===void 0||!ne(e)?[]:[{children:this.#t(e),position:this.#e.range(n,s)}]}#a(e){let n=e[0]?.fields.findIndex((a,i)=>i>0&&St(a)==="group")??-1,s="",r=e.flatMap((a,i)=>{let d=this.#r(a,n),l=a.fields[n];
return i===0||l===void 0||l.text===s?[d]:(s=l.text,[this.#o(l),d])}),o=this.#e.range(e[0]?.start??0,e.at(-1)?.end??0);return{type:"table",align:[],children:r,position:o}}block({titles:e,rows:n}){let s=wt(
n);return[...e.flatMap(r=>this.#s(r)).map(r=>({type:"heading",depth:1,...r})),...s>0?[this.#a(n.slice(0,s))]:[],...n.slice(s).flatMap(r=>this.#s(r)).map(r=>({type:"paragraph",...r}))]}};function Oe(t,e){
let n=new ge(e);return{type:"root",children:t.flatMap(s=>n.block(s))}}var O=require("../main.js");var E=require("../main.js");var S=require("../main.js");var z=require("../main.js");var W=require("../main.js");var K=require("../main.js");var X=require("../main.js");var me="attribute: ",ye="target attribute: ";function Fe(t){if(t==="")return[];if(!t.startsWith("\u2022 "))return[t];let e=[];for(let n of t.split(/\r?\n/u))n.startsWith("\u2022 ")?e.push(n.slice(2)):e.push(`${e.pop()??""}
${n.replace(/^ {2}/u,"")}`);return e}var Me=" \u203A ";function De(t){return t.map(e=>e.replace(/[\\\u203a]/gu,"\\$&")).join(Me)}function se(t){return t===""?[]:t.split(Me).map(e=>e.replace(/\\([\\\u203a])/gu,
"$1"))}function Ee(t){let e=/^((?:[^\\:]|\\.)*):(?: |$)/su.exec(t);return e?{title:(e[1]??"").replace(/\\([\\:])/gu,"$1"),text:t.slice(e[0].length)}:{title:"",text:t}}var re="data";function Ot(t){let e=/^(choice|condition) \((.*)\)$/su.exec(t),n=e?.[2];return!e||!n?(0,K.parseStatus$0)(t):e[1]==="choice"?{kind:"choice",group:n}:{kind:"condition",expression:n}}function Ae(t,e){
return t?{...e,...t}:e}function Ft(t,e){let n=t.text("target")?.text,s=t.text("targetLink")?.text,r=(t.text("targetTitle")??t.text("target"))?.range??t.rangeOf("targetTitle"),o=t.targetAttributes;return{
view:re,key:e,...n&&{id:n},title:t.value("targetTitle"),...s&&{link:s},range:r,...o.length>0&&{attributes:o}}}function Mt(t,e){let n=t.text("feature")?.text,s=t.text("featureLink")?.text,r=t.text("api"),
o=t.text("featureNotes");return{view:re,key:e,...n&&{id:n},title:t.value("featureTitle"),group:se(t.value("group")),...s&&{link:s},range:(t.text("featureTitle")??t.text("feature"))?.range??t.rangeOf("\
featureTitle"),block:t.range,...r&&{api:r},commands:t.texts("commands"),...o&&{notes:o},attributes:t.attributes}}function Dt(t,e){if(!t)return e;let n=new Set(t.attributes.map(({name:s})=>s));return{...Ae(
t,e),commands:t.commands.length>0?t.commands:e.commands,attributes:[...t.attributes,...e.attributes.filter(({name:s})=>!n.has(s))]}}function Et(t,{given:e}){let n=t.value("stage");return{...e,...(0,z.historyOf$0)(
{stage:X.STAGES$0.find(s=>s===n)??(0,W.stageOf$0)(n),since:t.text("since")?.text,until:t.text("until")?.text})}}var At=["featureNotes","api","commands","featureLink"],Vt=["targetLink"],oe=class{#e=new Set;#t=new Map;#n=new Map;of(e,n,s){
if(this.#e.has(e))return e;let r=this.#n.get(n)??s();this.#n.set(n,r);let o=e||(this.#t.get(r)??r);return this.#t.has(r)||this.#t.set(r,o),e!==""&&this.#e.add(e),o}},ae=class{#e;#t=new Map;#n=new Map;#r=new oe;#o=new oe;#s=[];#a=new Map;#l=[];#d=[];#u=[];#c;#f;#i;constructor(e){
this.#e=e}add(e){this.#c??=e,this.#f=e,this.#i??=e.text("targetLabel")?.text;for(let{text:r,range:o}of e.texts("principles"))this.#d.push({...Ee(r),range:o});(0,_.pushAll$0)(this.#u,e.texts("closingNo\
tes"));let n=this.#p(e),s=this.#m(e);n!==void 0&&s!==void 0&&this.#y(e,n,s)}#p(e){let n=e.value("feature"),s=e.value("featureTitle");if(n===""&&s==="")return;let r=this.#r.of(n,`${e.value("group")}
${s}`,()=>(0,S.featureKey$0)(se(e.value("group")),s)),o=this.#n.get(r);return(!o||e.says(At)||e.saysAttributes)&&this.#n.set(r,Dt(o,Mt(e,r))),this.#g(e,r),r}#g(e,n){let s=e.value("status"),r=this.#a.get(
n)??new Set;if(s===""||r.has(s))return;this.#a.set(n,r.add(s));let o=Ot(s);this.#s.push({view:re,feature:n,...o&&{status:o},text:s,range:e.rangeOf("status")})}#m(e){let n=e.value("target"),s=e.value("\
targetTitle");if(n===""&&s==="")return;let r=this.#o.of(n,s,()=>(0,S.foldName$0)(s)),o=this.#t.get(r);return(!o||e.says(Vt)||e.targetAttributes.length>0)&&this.#t.set(r,Ae(o,Ft(e,r))),r}#y(e,n,s){let r=e.
value("level").trim(),o=e.text("text")?.text,a=e.texts("notes");if(r===""&&o===void 0&&a.length===0)return;let i=this.#v(r),d=o??(i.plain?void 0:r),l=e.rangeOf("level");this.#l.push({view:re,feature:n,
target:s,level:i.level,basis:i.basis,symbol:i.sign,...d&&{text:d},...Et(e,i),notes:a,footnotes:[],range:l,symbolRange:l})}#v(e){let n=X.LEVELS$0.find(s=>s===e);return n?{level:n,basis:"preset",sign:e,
length:e.length,plain:!0}:e===""?{level:"unknown",basis:"none",sign:e,length:0,plain:!0}:this.#e.read(e)}claims(){let e=this.#c,n=e?.text("matrix")?.text,s=e?.range.start??{line:1,column:1,offset:0};return{
...n&&{id:n},title:e?.value("matrixTitle")??"",section:se(e?.value("section")??""),range:{start:s,end:this.#f?.range.end??s},principles:this.#d,...this.#i&&{targetLabel:this.#i},targets:[...this.#t.values()],
features:[...this.#n.values()],statuses:this.#s,cells:this.#l,notes:this.#u}}};var Nt=t=>t.toLowerCase().replace(/[\s_-]+/gu,"");function Ve(t){let e=new Map,n=[],s=[];for(let[r,{text:o}]of(t?.fields??[]).entries()){let a=Nt(o);o.startsWith(me)?n.push({name:o.slice(me.length),index:r}):
o.startsWith(ye)?s.push({name:o.slice(ye.length),index:r}):e.has(a)||e.set(a,r)}return{columns:jt(e),attributes:n,targetAttributes:s}}function jt(t){let e=new Map(t);for(let n of["matrix","feature","t\
arget"]){if(t.has(`${n}title`))continue;let s=t.get(n),r=t.get(`${n}id`);s!==void 0&&e.set(`${n}title`,s),r===void 0?e.delete(n):e.set(n,r)}return e}var ie=class{#e;#t;#n;constructor(e,n,s){this.#e=e,this.#t=n,this.#n=s}#r(e){return this.#e.fields[this.#t.columns.get(e.toLowerCase())??-1]}value(e){return this.#r(e)?.text??""}text(e){let n=this.#r(
e);return n&&n.text!==""?{text:n.text,range:this.#o(n)}:void 0}texts(e){let n=this.text(e);return n?Fe(n.text).map(s=>({text:s,range:n.range})):[]}#o({start:e,end:n}){return this.#n.range(e,n)}rangeOf(e){
let n=this.#r(e);return n?this.#o(n):this.#n.range(this.#e.end,this.#e.end)}says(e){return e.some(n=>this.value(n)!=="")}get saysAttributes(){return this.#t.attributes.some(({index:e})=>(this.#e.fields[e]?.
text??"")!=="")}get range(){return this.#n.range(this.#e.start,this.#e.end)}get attributes(){return this.#s(this.#t.attributes)}get targetAttributes(){return this.#s(this.#t.targetAttributes)}#s(e){return e.
flatMap(({name:n,index:s})=>{let r=this.#e.fields[s];return r&&r.text!==""?[{name:n,value:{text:r.text,range:this.#o(r)}}]:[]})}};function It(t,e,n){let s=e.columns.get("level")??-1,r=new Set(t.map(o=>o.fields[s]?.text.trim()??""));return r.delete(""),(0,E.createVocabulary$0)(r,[],n.vocabulary)}function Ne(t,e,n){let[s,...r]=t.rows,
o=Ve(s),a=It(r,o,n),i=new Map;for(let d of r){if(!d.fields.some(({text:c})=>c!==""))continue;let l=new ie(d,o,e),u=l.value("matrix")||(0,S.foldName$0)(l.value("matrixTitle")),p=i.get(u)??new ae(a);i.set(
u,p),p.add(l)}return{matrices:[...i.values()].map(d=>d.claims()),footnotes:[],decisions:[],definitions:[],problems:t.problems}}var le=require("../main.js");var m=require("../main.js");var k=require("../main.js");var F=require("../main.js");var je=(...t)=>require("./extract-lexicon-time-words.js").versionIn(...t);var He=["feature","name","title","label","capability"],j=["support","supported","status","level","implemented","available","compatible","state","mark"],Pe=/^(?:support(?:ed)?|version_added)$/iu,xe=["v\
ersion_added","since","added"],Ht=["until","version_removed","removed","removed_in"],Pt=["stage","maturity"],U=["notes","note","comment","comments","remark","remarks"],_e=["group","category","section",
"area"],he=["id","key","slug","code"],I=/^\n(?:features?|capabilities|support|supported|compatibility|platforms|browsers)\n[^\n]+$/iu,Y=/\n(?:features?|capabilities)\n[^\n]+$/iu,ve=5,H=t=>t.slice(t.lastIndexOf(
`
`)+1),V=t=>t.slice(0,t.lastIndexOf(`
`)),Z=t=>I.test(`
${H(V(t))}
x`),T=(t,{start:e,end:n})=>({text:(0,S.foldSpace$0)(t),start:e,end:n}),ee=t=>{let e=T(t.value,t);return{...e,text:/^\[([^\][]+)\]\([^()\s]+\)$/u.exec(e.text)?.[1]??e.text}},L=(t,e)=>t.includes(e.toLowerCase()),
Be=({key:t})=>L(he,t.value),Ke=t=>L([...j,...xe],t),_t=({key:t})=>L(U,t.value),q=({key:t})=>L(He,t.value),M=t=>t.replace(/(?<=\p{Ll})(?=\p{Lu})|[_-]+/gu," "),Bt=t=>t.replaceAll(/(?<=\p{L})[_-](?=\p{L})/gu,
" ").replace(/^support$/iu,"supported");function N(t,e){if(t==="")return;let n=Bt(t);return[t,n].find(s=>e.explains(s))}function D(t){if(t.kind==="string")return t.value==="~"||t.value==="null"?"":t.value;
if(t.kind==="scalar")return t.value===null?"":`${t.value}`;if(t.kind!=="array")return;let e=t.items.map(n=>n.kind==="array"?void 0:D(n));return e.includes(void 0)?void 0:e.join(", ")}function Ie(t,e){
let n=e.kind==="object"&&L(U,t)?e.entries:[];if(!(n.length===0||n.some(s=>L(j,s.key.value))))return n.map(s=>`${s.key.value}: ${D(s.value)??""}`).join("; ")}function Kt(t){let[e]=t;if(e?.kind==="objec\
t"&&e.entries.slice(0,1).some(({key:l})=>Ke(l.value)))return[];let n=He.find(l=>t.filter(u=>(0,O.entryOf$1)(u,l)).length*2>t.length);if(n!==void 0)return[n];let s=e?.kind==="object"?e.entries:[],[r,o]=s.
flatMap(({key:l,value:u})=>u.kind==="string"&&u.value!==""?l.value:[]),a=(...l)=>t.map(u=>l.map(p=>Ue(u,p)??"").join(`
`)),i=(...l)=>new Set(a(...l)).size===t.length;return r===void 0||o===void 0||i(r)||!i(r,o)?[r]:!L([...j,...U],o)&&a(o).every(l=>/\p{L}/u.test(l))?[o,r]:[r]}var Ue=(t,e)=>{let n=(0,O.entryOf$1)(t,e);return n&&
D(n.value)};function de(t){if(t.kind==="object")return t.entries.flatMap(({key:r,value:o})=>D(o)===void 0?{label:ee(r),node:o,start:r.start}:[]);if(t.kind!=="array")return[];let e=t.items.filter(({kind:r})=>r===
"object"),[n,s]=Kt(e);return e.map(r=>{let o=n===void 0?void 0:(0,O.entryOf$1)(r,n),a=o&&D(o.value),i=s!==void 0&&(0,m.isTargetHeader$0)(s)?`${Ue(r,s)} / `:"";return{label:a===void 0||!o?void 0:T(`${i}${a}`,
o.value),...n===void 0?{}:{nameKey:n,groupKey:s,isJoined:i!==""},node:r,start:r.start}})}function be(t,e,n,s=ve-1){let r=new Map;return ue({label:t,node:e,start:e.start},`
`,s,{values:r,repeated:new Set,words:n}),r.get(`
`)}function Ut({label:t,node:e},n,s){if(t===void 0||e.kind!=="array")return;let r=de(e);if(r.some(l=>l.label!==void 0))return;let[o,...a]=r.map(l=>be(t,l.node,s,n));if(o?.parts===void 0||a.includes(void 0))
return;let i=[o,...a].map(l=>l?.field.text).join("; "),d={...o.parts,says:o.parts.says||a.length>0};return{...o,field:{...o.field,text:i},parts:d}}function ue(t,e,n,s){let{node:r,label:o}=t,a=e===""?void 0:
Ut(t,n,s.words);if(a!==void 0){s.values.set(e,a);return}let i=r.kind==="object"?r.entries:[],d=Ce(i,s.words);for(let f of d)s.values.set(`${e}
${f.header.text}`,f);if(d.length>0)return;let l=new Map;for(let{key:f,value:v}of i){let C=f.value===t.nameKey?void 0:D(v)??Ie(f.value,v);C!==void 0&&l.set(`${e}
${(0,S.foldSpace$0)(f.value)}`,Gt(f,v,C,s.words))}let u=de(r).filter(f=>Ie(f.label?.text??"",f.node)===void 0);new Set(u.map(f=>f.label?.text)).size<u.length&&s.repeated.add(e);let p=new Map;for(let f of n===
ve?[]:u){if(f.label===void 0)continue;let v=`${e}
${f.label.text}`,C=p.has(v)?`${v} ${p.size}`:v,R=new Map;ue(f,C,n+1,{...s,values:R}),p.set(C,R)}let c=[...p.values()].flatMap(f=>[...f.values()]),g=e===""||o===void 0?void 0:Wt(o,l,{flags:c,words:s.words}),
y=n===ve&&u.length>0||[...p.values()].some(f=>[...f.values()].some(A)),x=[...l.values()].some(({header:f,field:v,word:C})=>Pe.test(f.text)&&(C!==void 0||v.text===""||(0,k.isVersion$0)(v.text))),b=u.some(
f=>I.test(`
${f.label?.text}
x`));if(g!==void 0&&(x&&!b||!y)){s.values.set(e,g);return}let $=i.length>0?i.map(({key:f})=>`${e}
${(0,S.foldSpace$0)(f.value)}`):p.keys();for(let f of new Set($)){let v=l.get(f);v!==void 0&&s.values.set(f,v);for(let[C,R]of p.get(f)??[])s.values.set(C,R)}}function Gt(t,e,n,s){let r=N(n,s),o={header:T(
t.value,t),field:T(n,e),isLevel:L(j,t.value),...r!==void 0&&{word:r},...e.kind==="array"&&{names:e.items.map(c=>T(D(c)??"",c))}},[a,i,...d]=e.kind==="array"?e.items:[],l=i&&D(i);if(a===void 0||i===void 0||
d.length>0||!l?.includes(" "))return o;let u={level:T(D(a)??"",a),notes:T(l,i),says:!1},p=N(u.level.text,s)!==void 0||(0,k.isVersion$0)(u.level.text);return p?{...o,parts:u,isLevel:p}:o}function Ce(t,e){
let n=t.flatMap(({key:r,value:o})=>{let a=o.kind==="object"&&o.entries.some(l=>q(l)||_t(l)),d=o.kind==="array"||o.kind==="object"&&!a?N(M(r.value),e):void 0;return d===void 0?[]:[{level:d,value:o}]});
return new Set(n.map(({level:r})=>e.read(r).level)).size<2?[]:n.flatMap(({level:r,value:o})=>{let a=o.kind==="array"?o.items.map(d=>[d,void 0]):[];return(o.kind==="object"?o.entries.map(d=>[d.key,d.value]):
a).flatMap(([d,l])=>{let[u,p]=[D(d),l&&D(l)];if(u===void 0)return[];let c=T(u,d),g=p?`${r} (${p})`:r,y={level:{...c,text:r},says:g!==r};return[{header:c,field:{...c,text:g},isLevel:!0,parts:y}]})})}function zt({
header:t,field:e}){let n=je(e.text);if(L(xe,t.text))return n===void 0?[]:[["since",{...e,text:n}]];if(L(Ht,t.text)){let o=t.text.toLowerCase()==="until"?"":"<";return n===void 0?[]:[["until",{...e,text:`${o}${n}`}]]}
let s=L(Pt,t.text)?e.text:e.text==="true"?M(t.text):"",r=(0,W.stageOf$0)(s);return r===void 0?[]:[["stage",{...e,text:r}]]}function Wt(t,e,{flags:n,words:s}){let r=[...e.values()],o=r.find(({header:h,
field:Q})=>L(j,h.text)&&Q.text!=="")??r.find(({header:{text:h}})=>Ke(h));if(o===void 0)return;let a=r.filter(({field:{text:h}})=>h!==""&&h!==o.field.text),i=({header:{text:h}})=>L(U,h),d=a.filter(h=>h.
word!==void 0&&!i(h)).length;if(!Pe.test(o.header.text)&&(d>1||d>0&&o.word===void 0))return;let u=a.filter(i).map(({field:h})=>h),p=[...a.filter(h=>!i(h)),...n].filter(({field:{text:h}})=>h!==""&&h!==
"false"),c=o.word??o.field.text,y=L(xe,o.header.text)&&/^\d/u.test(c)?`since ${c}`:c,b=p.some(h=>h.field.text==="true"&&s.read(M(h.header.text)).level==="partial")&&s.read(y).level==="complete",$={...o.
field,text:b?"partial":y},f=[...p.map(({header:{text:h},field:Q})=>`${h} ${Q.text}`),...u.map(({text:h})=>h)],v=f.length>0?` (${f.join("; ")})`:"",[C,R=C]=[u[0],u.at(-1)],w=C&&R&&{...C,text:u.map(({text:h})=>h).
join("; "),end:R.end},P=r.flatMap(zt),G={level:$,...w&&{notes:w},says:p.length>0,history:P};return{header:t,field:{...$,text:`${$.text}${v}`},isLevel:!0,parts:G}}var A=({isLevel:t,word:e})=>t||e!==void 0;
function J(t){let e=t.replace(/ies$/u,"y").replace(/s$/u,"");return e.charAt(0).toUpperCase()+e.slice(1)}var Xt=(0,E.createVocabulary$0)([],[],void 0);function*Yt(t){let e=[t];for(let n=e.pop();n!==void 0;n=e.pop()){let s=n.kind==="object"?n.entries:[],r=s.find(Be)?.value,o=s.find(q)?.value;r?.kind==="st\
ring"&&o?.kind==="string"&&(yield[r.value,T(o.value,o)]);for(let{key:a,value:i}of s){let d=i.kind==="object"?i.entries.find(q)?.value:void 0;d?.kind==="string"&&(yield[a.value,T(d.value,d)])}for(let a of n.
kind==="array"?n.items:s.map(({value:i})=>i))e.push(a)}}function qt(t){let e=new Map;for(let{value:n}of t.kind==="object"?t.entries:[])if(n.kind==="object")for(let{key:s,value:r}of n.entries)r.kind===
"string"&&!e.has(s.value)&&!Xt.explains(r.value)&&e.set(s.value,{map:n,title:T(r.value,r)});return e}function Ge(t){let e=new Map(Yt(t)),n=qt(t);return({records:s})=>{let r=new Map;for(let{label:a}of s){
let i=a&&n.get(a.text);a!==void 0&&i!==void 0&&(0,F.pushTo$1)(r,i.map,[a.text,i.title])}let o=[...r.values()].find(a=>a.length*2>=s.length)??[];return o.length===0?e:new Map([...e,...o])}}function Jt(t){
let e=t.map(o=>o.split(`
`).slice(1)),[n=[]]=e,s=o=>e.every(a=>a.at(o)===n.at(o)),r=e.map(o=>{let a=o.findIndex((d,l)=>!s(l)),i=o.toReversed().findIndex((d,l)=>!s(-1-l));return a<0?o:o.slice(a,o.length-i)});return new Map(t.map(
(o,a)=>[o,r[a]?.join(" ")??""]))}function ce(t,e,n=()=>!0){let s=new Map,r=new Map;for(let{values:i}of t)for(let[d,l]of i){if(s.has(d)||!n(d,l))continue;let{header:u}=l;s.set(d,e.get(u.text)??u),(0,F.pushTo$1)(
r,u.text,d)}let o=[...r.values()].filter(({length:i})=>i>1).map(Jt),a=(0,F.tally$0)([...r.keys(),...o.flatMap(i=>[...i.values()])]);for(let i of o){let d=[...i.values()].every(l=>l!==""&&a.get(l)===1);
for(let[l,u]of i){let p=s.get(l),c=e.get(u)?.text??u;p&&s.set(l,{...p,text:d?c:(0,S.foldSpace$0)(l)})}}return s}var Qt=4,Zt=/^(?:true|false|yes|no|)$/iu;function ze(t,e,n){let s=new Map;for(let[r,o]of t.flatMap(({values:a})=>[...a])){let a=s.get(e(r))??{levels:0,filled:0};s.set(e(r),a),o.field.text!==""&&(a.filled+=
1),(A(o)||n(o.field.text))&&(a.levels+=1)}return s}var Re=t=>t!==void 0&&t.levels*2>t.filled;function en(t){let e=ze(t,V,k.isVersion$0),n=ze(t,f=>f,k.isTellingVersion$0),s=t.flatMap(f=>[...f.values]),
r=new Set(s.filter(([,{field:f}])=>!Zt.test(f.text)).map(([f])=>f)),o=f=>{let v=n.get(f),C=(v?.filled??0)*Qt<t.length;return Re(v)&&(!C||r.has(f)||(0,m.isKnownTarget$0)(H(f)))},a=(f,{parts:v})=>v!==void 0||
V(f)!==""&&Re(e.get(V(f))),i=(f,{header:v,field:C})=>V(f)===""&&o(f)&&!We(v,C),d=s.filter(f=>i(...f)&&!Se(f[1].header.text)),l=new Set(d.map(([,{field:f}])=>f.text)),u=s.filter(([,{field:f}])=>f.text!==
""&&!l.has(f.text)),p=new Set(u.map(([f])=>f)),c=(f,v)=>i(f,v)&&(!Se(v.header.text)||!p.has(f)),g=(f,{header:v})=>V(f)===""&&Se(v.text)&&p.has(f),y=s.filter(f=>A(f[1])&&!g(...f)),x=f=>Re(e.get(V(f)))&&
(0,m.isCalledSupport$0)(M(H(V(f))));if(y.length===0&&s.some(f=>x(...f)))return x;let b=y.filter(f=>a(...f));if(b.length*2>y.length)return b.filter(([v])=>Z(v)).length*2<b.length?a:(v,C)=>a(v,C)&&Z(v);
let $=y.filter(f=>c(...f));return $.length*2>y.length&&!tn($)?c:void 0}function tn(t){return new Set(t.map(([e])=>e)).size>1?!1:t.every(([,{header:e,field:n}])=>/^(?:true|false)$/u.test(n.text)&&!(0,m.isAboutSupport$0)(
M(e.text)))}var Se=t=>(0,m.isAttributeHeader$0)(M(t))&&!L(j,t)||(0,m.isMaturityHeader$0)(t),We=(t,e)=>t.text.toLowerCase()==="status"&&(0,K.parseStatus$0)(e.text)!==void 0;function nn({records:t,labelHeader:e="",
trail:n},s){let r=t.flatMap(i=>[...i.values]).filter(i=>s(...i));if(r.some(([i])=>Y.test(i)))return!0;let o=[e,n.at(-1)?.text??""].map(i=>J(M(i)));if(o.some(m.isFeatureHeader$0))return!1;if(o.some(m.isTargetHeader$0))
return!0;let a=i=>new Set(i.filter(m.isKnownTarget$0)).size;return a(t.map(({label:i})=>i?.text??""))>a(r.map(([,{header:i}])=>i.text))}function sn({values:t},e,n){return[...t].flatMap(([s,r])=>{let{header:o,
field:a}=r;return e(s,r)||a.text===""?[]:n?[[`target attribute: ${o.text}`,a]]:We(o,a)?[["status",a]]:[[`attribute: ${o.text}`,a]]})}function rn({field:t,parts:e,word:n=t.text}){return e===void 0?[["l\
evel",{...t,text:n}]]:[["level",e.level],...e.says?[["text",t]]:[],...e.notes?[["notes",e.notes]]:[],...(e.history??[]).map(([s,r])=>[s,r])]}function on({records:t},e){let n=t.flatMap(({values:o})=>[...o].
filter(a=>e(...a))),[s,...r]=new Set(n.map(([o])=>o));return s!==void 0&&r.length===0&&L(j,H(s))?s:void 0}function Xe(t,e,n){let s=en(t.records);if(s===void 0)return;let r=ce(t.records,e,s),o=nn(t,s),
[a,i]=o?["target","feature"]:["feature","target"],d=t.trail.at(-1),l=o||n===void 0?void 0:on(t,s),u=l===void 0?void 0:r.get(l);return l!==void 0&&u&&n!==void 0&&r.set(l,{...u,text:n}),t.records.flatMap(
p=>{let{label:c,group:g,values:y,node:x}=p;if(c===void 0)return[];let b=[[a,e.get(c.text)??c]];d!==void 0&&b.push(["matrix",d]);let $=[...y].flatMap(([v,C])=>{let R=r.get(v);if(R===void 0||!s(v,C))return[];
let w=o&&g.length>0&&L(j,R.text),P=w?{...R,text:g.at(-1)??""}:R,G=w?g.slice(0,-1):g;return{fields:new Map([...b,[i,P],...rn(C)]),group:G,...x}}),f=sn(p,s,o);return[{fields:new Map([...b,...f]),group:o?
[]:g,...x},...$]})}function Ye({records:t,trail:e}){let n=[...new Set(t.flatMap(({values:u})=>[...u.keys()]))].map(u=>u.slice(1)),s=(u,p)=>{let c=n.filter(u);return c.includes(p)?p:c.length===1?c[0]:void 0},
r=s(m.isTargetHeader$0,"target"),o=s(u=>L(j,u),"level");if(r===void 0||o===void 0)return;let a=({group:u,label:p})=>[...u,p?.text].join(`
`),i=u=>`${a(u)}
${u.values.get(`
${r}`)?.field.text}`;if(!(r==="target"&&o==="level")&&new Set(t.map(a)).size===t.length||new Set(t.map(i)).size<t.length)return;let l=e.at(-1);return t.map(({label:u,group:p,values:c,node:g})=>{let y=new Map;
u&&y.set("feature",u),l&&y.set("matrix",l);for(let{header:x,field:b}of c.values())x.text===r?y.set("target",b):x.text===o?y.set("level",b):y.set(L(U,x.text)?"notes":`attribute: ${x.text}`,b);return{fields:y,
group:p,...g}})}var qe="another of the same feature and target says something else";function Je(t){let e=new Map,n=[];return{cells:t.filter(({fields:r,group:o})=>{let a=r.get("level");if(a===void 0)return!0;let i=["m\
atrix","feature","target"].map(u=>r.get(u)?.text),d=[...o,...i].join(`
`),l=e.get(d)??a.text;return e.set(d,l),l!==a.text&&n.push(a),l===a.text}),repeated:n}}function Qe(t,e){let n=["group",...new Set(t.flatMap(({fields:o})=>[...o.keys()]))],s=n.map(o=>({text:o,start:0,end:0})),
r=t.map(({fields:o,group:a,start:i,end:d})=>({fields:n.map(u=>u==="group"?{text:De(a),start:i,end:i}:o.get(u)??{text:"",start:d,end:d}),start:i,end:d}));return{rows:[{fields:s,start:0,end:0},...r],problems:e}}var Ze="supported";function an(t,e){let n=M(t);return N(n,e)??N(n.split(" ",1)[0]??"",e)}var et=(t,e)=>({header:t,field:{...t,text:e},isLevel:!0,parts:{level:{...t,text:e},says:!1}});function Te({names:t,
field:e}){if(t!==void 0||e.text==="")return t??[];let n=e.start;return e.text.split(",").map(s=>{let r=n+s.length-s.trimStart().length;return n+=s.length+1,{text:s.trim(),start:r,end:r+s.trim().length}})}
function ln(t){let e=new Map;for(let[r,o]of t.flatMap(({values:a})=>[...a]))A(o)||(0,F.pushTo$1)(e,r,Te(o));let n=[...e].flatMap(([r,o])=>{let a=(0,F.tally$0)(o.flatMap(u=>u.map(({text:p})=>p))),i=o.reduce(
(u,{length:p})=>u+p,0);return o.some(({length:u})=>u>1)&&o.length>1&&o.length*2>=t.length&&i*2>=a.size*3&&dn(r,[...a.keys()])?r:[]}),s=n.filter(r=>Y.test(`${r}
x`));return s.length>0?s:n}function dn(t,e){let n=M(H(t));return I.test(`
${H(t)}
x`)||(0,m.isCalledSupport$0)(n)?!0:(0,m.isTargetHeader$0)(n)&&e.filter(m.isKnownTarget$0).length*2>e.length}function un(t){if(!t.some(({values:r})=>[...r.values()].some(({field:o})=>o.text==="")))return new Set;
let n=new Map;for(let{values:r}of t){let o=new Set;for(let[a,{field:i}]of r){let d=V(a),l=n.get(d)??{blank:0,other:0,records:0,keys:new Set};n.set(d,l),o.has(d)||(l.records+=1),o.add(d),l.keys.add(H(a)),
i.text===""?l.blank+=1:(0,k.isTellingVersion$0)(i.text)||(l.other+=1)}}let s=([r,{blank:o,other:a,records:i,keys:d}])=>r.split(`
`).some(l=>I.test(`
${l}
x`))&&a===0&&i>1&&o*2>d.size&&o<i*d.size;return new Set([...n].filter(s).map(([r])=>r))}function tt(t,e){let n=new Set(ln(t)),s=un(t);if(n.size===0&&s.size===0)return t;let r=new Set([...n].flatMap(o=>cn(
t,o)));return t.map(o=>{let a=[...o.values].flatMap(([i,d])=>{let l=an(H(i),e),u=Te(d),p=l!==void 0&&u.some(({text:c})=>r.has(c));if(n.has(i)||p){let[c]=n.has(i)?[i]:n;return u.map(g=>[`${c}
${g.text}`,et(g,l??Ze)])}return[[i,s.has(V(i))&&d.field.text===""?et(d.header,Ze):d]]});return{...o,values:new Map(a)}})}var cn=(t,e)=>t.flatMap(({values:n})=>{let s=n.get(e);return s===void 0?[]:Te(s).
map(({text:r})=>r)});var fn=t=>t.kind==="object"&&t.entries.some(({key:e,value:n})=>n.kind==="object"&&I.test(`
${e.value}
x`));function nt(t,e=0){if(t.kind!=="object"||e>O.MAX_DATA_DEPTH$0)return;let n=t.entries.find(({value:s})=>fn(s));if(n!==void 0&&e>0)return n.key.value;for(let{value:s}of t.entries){let r=nt(s,e+1);if(r!==
void 0)return r}}function pn(t,e){let n=({value:a})=>{let i=a.kind==="object"?void 0:D(a);return i!==void 0&&N(i,e)!==void 0},s=[...st(t)].map(({entries:a})=>a.filter(n)).filter(({length:a})=>a>1),r=(0,F.tally$0)(
s.flatMap(a=>a.map(({key:i})=>i.value))),o=new Set([...r].flatMap(([a,i])=>i*2>s.length?[a]:[]));if(!(o.size<2))return a=>{if(!(a.entries.filter(d=>o.has(d.key.value)&&n(d)).length<2))return{...a,entries:a.
entries.filter(({value:d})=>d.kind!=="object")}}}function*st(t,e=0){if(!(t.kind!=="object"||e>O.MAX_DATA_DEPTH$0)){yield t;for(let{value:n}of t.entries)yield*st(n,e+1)}}function gn(t){return e=>{let n=(0,O.entryOf$1)(
e,t);return n&&{...e,entries:[n]}}}function*rt(t,e,n){for(let{key:s,value:r}of t.entries){if(r.kind!=="object")continue;let o=ee(s),a=e(r);a&&(yield{label:o,trail:n,node:a});let i=!a&&Y.test(`
${s.value}
x`)?n:[...n,o];yield*rt(r,e,i)}}function ot(t,e){let n=nt(t),s=n===void 0?pn(t,e):gn(n);if(s===void 0||t.kind!=="object")return[];let r=[...rt(t,s,[])];return new Set(r.map(({trail:o})=>o.length)).size>
1?r:[]}function mn(t,e){let n=e.split(`
`);return n.some((s,r)=>t.has(n.slice(0,r).join(`
`)))}function yn(t,e,n){let s=new Map;ue(t,"",1,{values:s,repeated:e,words:n});let r=g=>{let y=s.get(g);return s.delete(g),y},o={start:t.start,end:t.node.end},{label:a,nameKey:i}=t,d=i===void 0?r(`
name`)??r(`
title`):void 0,l=he.flatMap(g=>r(`
${g}`)??[]);for(let g of l)s.set(`
${g.header.text}`,g);let u=t.groupKey===void 0?void 0:r(`
${t.groupKey}`),c=[t.isJoined?[]:u?.field.text||[],..._e.map(g=>r(`
${g}`)?.field.text||[])].flat();return d===void 0?{group:c,...a&&{label:a},values:s,node:o}:(a!==void 0&&a.text!==d.field.text&&s.set(`
id`,{header:{...a,text:"id"},field:a,isLevel:!1}),{group:c,label:d.field,values:s,node:o})}var $e=([t,{isLevel:e}])=>`${t}
${e}`,at=t=>(0,F.tally$0)(t.flatMap(({values:e})=>[...e].map($e)));function vn(t){let e=t.flatMap(({values:a})=>[...a]),n=e.filter(([,a])=>A(a)),s=n.length>0?n:e,r=at(t),o=s.filter(a=>(r.get($e(a))??0)>
1);return o.length>0&&o.length*2>=s.length}function xn(t){let e=at(t);return t.filter(({values:n})=>[...n].some(s=>(e.get($e(s))??0)>1))}function Le(t,e){let n=new Set,s=tt(t.map(r=>yn(r,n,e)),e);return n.
size===0?s:s.map(r=>{let o=[...r.values].filter(([a])=>mn(n,a));for(let[a]of o)r.values.delete(a);return{...r,unread:o.map(([,{field:a}])=>a)}})}var hn=/^(?:true|false|yes|no|on|off|[yn]|\d.*)$/iu,bn=3;
function Cn(t,e,{target:n,words:s}){if(t.kind!=="object")return[];let r={text:n,start:t.start,end:t.start},o=t.entries.map(({key:p,value:c})=>{let g=ee(p),y=be(g,c,s),x=y?.field??T(D(c)??"",c),b=N(x.text,
s),$={...y,header:r,field:x,isLevel:y!==void 0,...b!==void 0&&{word:b}};return{group:[],label:g,values:new Map([[`
`,$]]),node:{start:p.start,end:c.end}}}),i=o.flatMap(p=>[...p.values.values()]).filter(({field:p})=>p.text!==""),d=i.filter(A),l=I.test(`
${e.at(-1)?.text??""}
x`),u=d.filter(({field:p,parts:c})=>c===void 0&&!hn.test(p.text));return d.length*2<=i.length||!(l||u.length>=bn)?[]:[{trail:l?e.slice(0,-1):e,labelHeader:"Feature",records:o}]}function Rn({values:t}){
let e=[...t].filter(([,s])=>A(s)),n=e.filter(([s])=>I.test(s));return n.length>0&&n.length*2>e.length}function it(t,e){let n=ot(t,e),[s]=n;if(s===void 0)return[];let r=s.trail.findIndex((d,l)=>n.some(
({trail:u})=>u[l]?.text!==d.text)),o=r<0?s.trail.length:r,i=Le(n.map(({label:d,node:l})=>({label:d,node:l,start:d.start})),e).map((d,l)=>{let u=n[l]?.trail.slice(o).map(({text:p})=>p)??[];return{...d,
group:[...u,...d.group]}});return[{trail:s.trail.slice(0,o),labelHeader:"Feature",records:i}]}function*ke(t,e,n=[],s){let r=de(t),o=Le(r,e.words),a=n.at(-1),i=r[0]?.nameKey??(a&&J(a.text)),d={trail:n,
...i!==void 0&&{labelHeader:i}},l=t.kind==="object"&&Ce(t.entries,e.words).length>0,u=s??(l?T(e.target,{start:t.start,end:t.start}):void 0),[p]=u&&t.kind==="object"?Le([{label:u,node:t,start:t.start}],
e.words):[],c=p!==void 0&&(l||Rn(p)),g=c?[]:Cn(t,n,e);if(c)yield{trail:n.slice(0,-1),...l&&{labelHeader:"Target"},records:[p]};else if(g.length>0)yield*g;else if(vn(o))yield{...d,records:t.kind==="obj\
ect"?xn(o):o};else{let y=!1;for(let[$,{label:f,nameKey:v,node:C}]of r.entries()){let R=o[$]?.label??f,w=R===void 0?n:[...n,R];for(let P of ke(C,e,w,v===void 0?void 0:R))y=!0,yield P}let[x,...b]=o;if(y||
x===void 0||b.length>0)return;t.kind==="array"?yield{...d,records:[x]}:[...x.values.values()].some(A)&&(yield{...d,records:[x],isLone:!0})}}var Sn=4,Tn=4,lt=4;function Ln(t){let e=[];for(let s of t){let r=new Set(s.records.flatMap(({values:i})=>[...i.keys()])),o=e.at(-1),a=[...r].filter(i=>o?.paths.has(i)).length;if(o===void 0||a===0||a*3<
2*Math.min(o.paths.size,r.size))e.push({sets:[s],paths:r});else{o.sets.push(s);for(let i of r)o.paths.add(i)}}return e.map(({sets:s})=>s.length===1?s[0]:$n(s)).flatMap(s=>s===void 0||s.isLone?[]:s)}function $n(t){
let e=t.map(({trail:c})=>c.map(({text:g})=>g)),[n=[]]=e,s=n.findIndex((c,g)=>e.some(y=>y[g]!==c)),r=s<0?n.length:s,o=e.map(c=>c.slice(r)),a=o[0]?.at(-1),i=o.every(c=>c.length>1&&c.at(-1)===a),d=t.flatMap(
(c,g)=>{let y=i?o[g]?.slice(0,-1):o[g];return c.records.map(x=>({...x,group:[...y??[],...x.group]}))}),[{trail:l=[],labelHeader:u}={}]=t,p=t.every(c=>c.labelHeader===u);return{trail:l.slice(0,r),...p&&
u&&{labelHeader:u},records:d}}var fe=({end:t})=>({text:"",start:t,end:t}),te=(t,{start:e,end:n})=>({fields:t,start:e,end:n});function kn({trail:t,labelHeader:e,records:n},s){let[r]=n;if(r===void 0)return[];
let o=ce(n,s),a=n.reduce((c,{values:g})=>c+g.size,0);if(a===0||o.size*n.length>Sn*(a+n.length))return[];let i={start:r.node.start,end:r.node.start},d=n.some(({group:c})=>c.length>0),l=c=>d?[T(c,i)]:[],
u=te([T(e??"Feature",i),...l("group"),...o.values()],i),p=n.map(({label:c,group:g,values:y,node:x})=>{let b=c&&(s.get(c.text)??c),$=[...o.keys()].map(f=>y.get(f)?.field??fe(x));return te([b??fe(i),...l(
g.join(" / ")),...$],x)});return[{titles:ct(t),rows:[u,...p]}]}function ct(t,e=""){return t.slice(-1).map(n=>te([{...n,text:`${e}${n.text}`}],n))}function wn(t){let e=new Map;for(let n of t)for(let{values:s}of n.
records)for(let{field:r}of s.values()){let o=(0,S.foldName$0)(r.text);e.set(o,e.has(o)&&e.get(o)!==n?void 0:n)}return e}var ft=({label:t,values:e})=>e.get(`
id`)?.field??t;function On(t,e){return t.records.filter(s=>{let r=(0,S.foldName$0)(ft(s)?.text??"");return e.has(r)&&e.get(r)!==t}).length>1&&t.records.every(({values:s})=>s.size>0)}var dt=/^(?:true|false|yes|no|on|off|[yn])$/iu,
Fn=/^(?:none|always|never|all|auto|default|required|optional)$|\d/iu;function Mn({trail:t,labelHeader:e,records:n},s){let r=n.flatMap(c=>[...c.values]),o=new Set(r.flatMap(([c])=>c.split(`
`))),a=[t.at(-1)?.text??"",e??""].map(M);if([...a,...[...o].map(M)].some(m.isAboutSupport$0)||r.some(([,{isLevel:c}])=>c)||[...o,...n.map(({label:c})=>c?.text??"")].filter(m.isKnownTarget$0).length>1)
return!0;let d=r.filter(([,{field:c}])=>c.text!==""),l=({word:c=""})=>c!==""&&!Fn.test(c)&&!dt.test(c);if(d.some(([,c])=>l(c)))return!0;let u=d.filter(([,{field:c}])=>dt.test(c.text));return((0,m.isAboutSupport$0)(
M(s))||a.some(c=>(0,m.isFeatureHeader$0)(c)||(0,m.isTargetHeader$0)(c)))&&new Set(u.map(([c])=>c)).size>1&&u.length*2>=d.length}var we="If they have features and targets, say under `sources` in the co\
nfiguration where these are.";function Dn(t,e){return new Set(t.records.map(({group:s,label:r})=>[...s,r?.text].join(`
`))).size*lt<t.records.length*(lt-1)?`Several records have the same name, so they are no features or targets. ${we}`:Mn(t,e)?void 0:`Nothing in these records says what is supported. ${we}`}function En({
trail:t,records:e}){let n=e.map(o=>{let a=[...o.values.values()].filter(({header:g})=>U.includes(g.text)),i=ft(o),l=[...i===o.label?[]:[o.label],...a.map(({field:g})=>g)].flatMap(g=>g??[]),[u=fe(o.node),
p=u]=[l[0],l.at(-1)],c=l.map(g=>g.text).join(": ");return te([i??fe(o.node),{text:c,start:u.start,end:p.end}],o.node)}),{start:s}=e[0]?.node??{start:0},r=["Value","Meaning"].map(o=>T(o,{start:s,end:s}));
return{titles:ct(t,"Legend: "),rows:[te(r,{start:s,end:s}),...n]}}function An(t,e){let n=t.flatMap(({fields:o})=>o.get("level")?.text||[]),s=(0,E.createVocabulary$0)(n,[],void 0);return n.filter(o=>e.
explains(o)||s.read(o).basis!=="none").length*2>=n.length}function Vn({records:t}){let e=t.flatMap(({values:n})=>[...n].filter(([,s])=>A(s)));return e.filter(([n])=>Z(n)).length*2>e.length}var ut=4;function Nn(t,e){
let s=[...new Set(t.flatMap(({fields:o})=>o.get("level")?.text||[]))].filter(o=>!e.explains(o)),r=s.length>ut?", \u2026":"";return`Most of its levels are words that are unknown: ${s.slice(0,ut).join("\
, ")}${r}. Say in \`vocabulary\` of the configuration what they mean.`}function jn(t,e){let n=J(M(t));return[m.isFeatureHeader$0,m.isTargetHeader$0,m.isAboutSupport$0].some(r=>r(n))||e.some(({trail:r})=>(0,S.foldName$0)(
r.at(-1)?.text??"")===(0,S.foldName$0)(t))}function In(t,{stem:e,title:n},s){let r=Ge(t),o=it(t,s),a=o.length>0?o:Ln([...ke(t,{target:n?.text??e,words:s},[],n)]),i=wn(a),d=n?.text??(jn(e,a)?void 0:e),
l={blocks:[],cells:[],unread:[],rejected:[]};for(let u of a){let p=Ye(u),c=p===void 0&&On(u,i),g=p||c?void 0:Dn(u,e);if(c)l.blocks.push(En(u));else if(g!==void 0)l.rejected.push({set:u,reason:g});else{
let y=p??Xe(u,r(u),d),x=kn(u,r(u));y&&An(y,s)?(0,_.pushAll$0)(l.cells,y):y&&Vn(u)?l.rejected.push({set:u,reason:Nn(y,s)}):x.length===0?l.rejected.push({set:u,reason:`These records have few keys in com\
mon. ${we}`}):(0,_.pushAll$0)(l.blocks,x);for(let{unread:b=[]}of u.records)(0,_.pushAll$0)(l.unread,b)}}return l}function Hn(t){let[e,n]=[new Set,new Set];for(let{rows:[s,...r]}of t)for(let[o,{text:a}]of s?.
fields.entries()??[]){let i=r.flatMap(({fields:l})=>l[o]?.text||[]);(i.length*Tn<r.length&&!i.every(k.isVersion$0)?e:n).add(a)}return[...e].filter(s=>!n.has(s))}function pt(t,e){return e===void 0||t.matrices.
length>0?t:e.matrices.length>0?e:{...t,decisions:[...t.decisions,...e.decisions]}}function gt({root:t,problems:e},{text:n,path:s,options:r={}}){if(t===void 0||(0,O.entryOf$1)(t,"matrices")!==void 0)return;
let o=s.replace(/^.*\//u,"").replace(/\.[^.]*$/u,""),a=t.kind==="object"?t.entries.find(q)?.value:void 0,i=a?.kind==="string"?T(a.value,a):void 0,d=(0,E.createVocabulary$0)([],[],r.vocabulary),{blocks:l,
cells:u,unread:p,rejected:c}=In(t,{stem:o,title:i},d),g=[...r.columns?.attributes??[],...Hn(l)],y=(0,B.createLocator$0)(n),x=(0,le.extractTree$0)({root:Oe(l,n),text:n,markdown:!0,options:{...r,columns:{
...r.columns,attributes:g}},problems:e}),b=Je(u),$=u.length>0?Ne(Qe(b.cells,[]),y,r).matrices:[],f=R=>w=>({text:w.text,range:y.range(w.start,w.end),reason:R}),v=[...p.map(f("its list names several ite\
ms alike")),...b.repeated.map(f(qe))],C=[...$.map(({range:R,title:w,cells:{length:P}},G)=>{let h=`${P} levels stand in maps or lists of their own, or one to a record.`;return{block:"data",range:R,section:w===
""?[]:[w],taken:!0,reason:h,...G===0&&{unread:v}}}),...c.map(({set:{trail:R,records:w},reason:P})=>{let[G,h]=[w[0],w.at(-1)];return{block:"data",range:y.range(G?.node.start??0,h?.node.end??0),section:R.
map(mt=>mt.text),taken:!1,reason:P}})];return{...x,matrices:[...$,...x.matrices],decisions:[...x.decisions,...C]}}0&&(module.exports={orRecords,recordClaims});
