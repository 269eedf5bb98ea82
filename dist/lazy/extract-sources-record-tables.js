const importMetaUrl = require('node:url').pathToFileURL(__filename).href, importModule = (url) => import(url);
var me=Object.defineProperty;var xt=Object.getOwnPropertyDescriptor;var bt=Object.getOwnPropertyNames;var Ct=Object.prototype.hasOwnProperty;var Rt=(t,e)=>{for(var n in e)me(t,n,{get:e[n],enumerable:!0})},St=(t,e,n,s)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of bt(e))!Ct.call(t,r)&&r!==n&&me(t,r,{get:()=>e[r],enumerable:!(s=
xt(e,r))||s.enumerable});return t};var Tt=t=>St(me({},"__esModule",{value:!0}),t);var Bn={};Rt(Bn,{orRecords:()=>yt,recordClaims:()=>vt});module.exports=Tt(Bn);var _=require("../main.js");var Y=require("../main.js");var U=require("../main.js");var se=({text:t})=>t.trim()!=="",Lt=t=>!t.fields.some(se),$t=t=>(t?.text??"").trim().toLowerCase(),kt=({fields:t})=>{let[e,...n]=t;return e!==void 0&&se(e)&&!n.some(se)},wt=/^\s*(?:\(\S{1,3}\)|\[\S{1,3}\]|[*\u2020\u2021\u00a7\u00b9\u00b2\u00b3\u2074-\u2079]|\S{1,12}\s*[=:]\s)|[.\u3002]\s*$/u,
Ot=80,Ft=t=>t.length>=Ot||wt.test(t);function Mt(t){let e=n=>kt(n)&&Ft(n.fields[0]?.text??"");return t.findLastIndex(n=>!Lt(n)&&!e(n))+1}var ye=class{#e;constructor(e){this.#e=(0,U.createLocator$0)(e)}#t({text:e,start:n,end:s},r=this.#e.range(n,s)){return e.trim()===""?[]:[{type:"text",value:e,position:r}]}#n(e){let n=this.#e.range(e.start,
e.end);return{type:"tableCell",children:this.#t(e,n),position:n}}#r(e,n){return{type:"tableRow",children:e.fields.filter((r,o)=>o!==n).map(r=>this.#n(r)),position:this.#e.range(e.start,e.end)}}#o(e){let n=this.#e.
range(e.start,e.end),s=this.#t(e,n);return{type:"tableRow",children:[{type:"tableCell",children:s.length>0?[{type:"strong",children:s,position:n}]:[],position:n}],position:n}}#s({fields:[e],start:n,end:s}){
return e===void 0||!se(e)?[]:[{children:this.#t(e),position:this.#e.range(n,s)}]}#a(e){let n=e[0]?.fields.findIndex((a,i)=>i>0&&$t(a)==="group")??-1,s="",r=e.flatMap((a,i)=>{let u=this.#r(a,n),l=a.fields[n];
return i===0||l===void 0||l.text===s?[u]:(s=l.text,[this.#o(l),u])}),o=this.#e.range(e[0]?.start??0,e.at(-1)?.end??0);return{type:"table",align:[],children:r,position:o}}block({titles:e,rows:n}){let s=Mt(
n);return[...e.flatMap(r=>this.#s(r)).map(r=>({type:"heading",depth:1,...r})),...s>0?[this.#a(n.slice(0,s))]:[],...n.slice(s).flatMap(r=>this.#s(r)).map(r=>({type:"paragraph",...r}))]}};function Fe(t,e){
let n=new ye(e);return{type:"root",children:t.flatMap(s=>n.block(s))}}var O=require("../main.js");var E=require("../main.js");var S=require("../main.js");var re=require("../main.js");var z=require("../main.js");var W=require("../main.js");var B=require("../main.js");var X=require("../main.js");var Me="attribute: ",De="target attribute: ";function Ee(t){if(t==="")return[];if(!t.startsWith("\u2022 "))return[t];let e=[];for(let n of t.split(/\r?\n/u))n.startsWith("\u2022 ")?e.push(n.slice(2)):e.push(`${e.pop()??""}
${n.replace(/^ {2}/u,"")}`);return e}var Ae=" \u203A ";function Ve(t){return t.map(e=>e.replace(/[\\\u203a]/gu,"\\$&")).join(Ae)}function oe(t){return t===""?[]:t.split(Ae).map(e=>e.replace(/\\([\\\u203a])/gu,
"$1"))}function Ne(t){let e=/^((?:[^\\:]|\\.)*):(?: |$)/su.exec(t);return e?{title:(e[1]??"").replace(/\\([\\:])/gu,"$1"),text:t.slice(e[0].length)}:{title:"",text:t}}var ae="data";function Dt(t){let e=/^(choice|condition) \((.*)\)$/su.exec(t),n=e?.[2];return!e||!n?(0,B.parseStatus$0)(t):e[1]==="choice"?{kind:"choice",group:n}:{kind:"condition",expression:n}}function je(t,e){
return t?{...e,...t}:e}function Et(t,e){let n=t.text("target")?.text,s=t.text("targetLink")?.text,r=(t.text("targetTitle")??t.text("target"))?.range??t.rangeOf("targetTitle"),o=t.targetAttributes;return{
view:ae,key:e,...n&&{id:n},title:t.value("targetTitle"),...s&&{link:s},range:r,...o.length>0&&{attributes:o}}}function At(t,e){let n=t.text("feature")?.text,s=t.text("featureLink")?.text,r=t.text("api"),
o=t.text("featureNotes");return{view:ae,key:e,...n&&{id:n},title:t.value("featureTitle"),group:oe(t.value("group")),...s&&{link:s},range:(t.text("featureTitle")??t.text("feature"))?.range??t.rangeOf("\
featureTitle"),block:t.range,...r&&{api:r},commands:t.texts("commands"),...o&&{notes:o},attributes:t.attributes}}function Vt(t,e){if(!t)return e;let n=new Set(t.attributes.map(({name:s})=>s));return{...je(
t,e),commands:t.commands.length>0?t.commands:e.commands,attributes:[...t.attributes,...e.attributes.filter(({name:s})=>!n.has(s))]}}function Nt(t,{given:e}){let n=t.value("stage");return{...e,...(0,z.historyOf$0)(
{stage:X.STAGES$0.find(s=>s===n)??(0,W.stageOf$0)(n),since:t.text("since")?.text,until:t.text("until")?.text})}}var jt=["featureNotes","api","commands","featureLink"],It=["targetLink"],ie=class{#e=new Set;#t=new Map;#n=new Map;of(e,n,s){
if(this.#e.has(e))return e;let r=this.#n.get(n)??s();this.#n.set(n,r);let o=e||(this.#t.get(r)??r);return this.#t.has(r)||this.#t.set(r,o),e!==""&&this.#e.add(e),o}},le=class{#e;#t=new Map;#n=new Map;#r=new ie;#o=new ie;#s=[];#a=new Map;#l=[];#d=[];#u=[];#c;#f;#i;constructor(e){
this.#e=e}add(e){this.#c??=e,this.#f=e,this.#i??=e.text("targetLabel")?.text;for(let{text:r,range:o}of e.texts("principles"))this.#d.push({...Ne(r),range:o});(0,_.pushAll$0)(this.#u,e.texts("closingNo\
tes"));let n=this.#p(e),s=this.#m(e);n!==void 0&&s!==void 0&&this.#y(e,n,s)}#p(e){let n=e.value("feature"),s=e.value("featureTitle");if(n===""&&s==="")return;let r=this.#r.of(n,`${e.value("group")}
${s}`,()=>(0,S.featureKey$0)(oe(e.value("group")),s)),o=this.#n.get(r);return(!o||e.says(jt)||e.saysAttributes)&&this.#n.set(r,Vt(o,At(e,r))),this.#g(e,r),r}#g(e,n){let s=e.value("status"),r=this.#a.get(
n)??new Set;if(s===""||r.has(s))return;this.#a.set(n,r.add(s));let o=Dt(s);this.#s.push({view:ae,feature:n,...o&&{status:o},text:s,range:e.rangeOf("status")})}#m(e){let n=e.value("target"),s=e.value("\
targetTitle");if(n===""&&s==="")return;let r=this.#o.of(n,s,()=>(0,S.foldName$0)(s)),o=this.#t.get(r);return(!o||e.says(It)||e.targetAttributes.length>0)&&this.#t.set(r,je(o,Et(e,r))),r}#y(e,n,s){let r=e.
value("level").trim(),o=e.text("text")?.text,a=e.texts("notes");if(r===""&&o===void 0&&a.length===0)return;let i=this.#v(r),u=o??(i.plain?void 0:r),l=e.rangeOf("level");this.#l.push({view:ae,feature:n,
target:s,level:i.level,basis:i.basis,symbol:i.sign,...u&&{text:u},...Nt(e,i),notes:a,footnotes:[],range:l,symbolRange:l})}#v(e){let n=X.LEVELS$0.find(s=>s===e);return n?{level:n,basis:"preset",sign:e,
length:e.length,plain:!0}:e===""?{level:"unknown",basis:"none",sign:e,length:0,plain:!0}:this.#e.read(e)}claims(){let e=this.#c,n=e?.text("matrix")?.text,{start:s}=e?.range??re.DOCUMENT_START$0;return{
...n&&{id:n},title:e?.value("matrixTitle")??"",section:oe(e?.value("section")??""),range:{start:s,end:this.#f?.range.end??s},principles:this.#d,...this.#i&&{targetLabel:this.#i},targets:[...this.#t.values()],
features:[...this.#n.values()],statuses:this.#s,cells:this.#l,notes:this.#u}}};var Ht=t=>t.toLowerCase().replace(/[\s_-]+/gu,"");function Ie(t){let e=t?.fields??[],n=r=>e.flatMap(({text:o},a)=>o.startsWith(r)?{name:o.slice(r.length),index:a}:[]),s=new Map(e.map(({text:r},o)=>[Ht(
r),o]).toReversed());return{columns:Pt(s),attributes:n(Me),targetAttributes:n(De)}}function Pt(t){let e=new Map(t);for(let n of["matrix","feature","target"]){if(t.has(`${n}title`))continue;let s=t.get(
n),r=t.get(`${n}id`);s!==void 0&&e.set(`${n}title`,s),r===void 0?e.delete(n):e.set(n,r)}return e}var de=class{#e;#t;#n;constructor(e,n,s){this.#e=e,this.#t=n,this.#n=s}#r(e){return this.#e.fields[this.#t.columns.get(e.toLowerCase())??-1]}value(e){return this.#r(e)?.text??""}text(e){let n=this.#r(
e);return n&&n.text!==""?{text:n.text,range:this.#o(n)}:void 0}texts(e){let n=this.text(e);return n?Ee(n.text).map(s=>({text:s,range:n.range})):[]}#o({start:e,end:n}){return this.#n.range(e,n)}rangeOf(e){
let n=this.#r(e);return n?this.#o(n):this.#n.range(this.#e.end,this.#e.end)}says(e){return e.some(n=>this.value(n)!=="")}get saysAttributes(){return this.#t.attributes.some(({index:e})=>(this.#e.fields[e]?.
text??"")!=="")}get range(){return this.#n.range(this.#e.start,this.#e.end)}get attributes(){return this.#s(this.#t.attributes)}get targetAttributes(){return this.#s(this.#t.targetAttributes)}#s(e){return e.
flatMap(({name:n,index:s})=>{let r=this.#e.fields[s];return r&&r.text!==""?[{name:n,value:{text:r.text,range:this.#o(r)}}]:[]})}};function _t(t,e,n){let s=e.columns.get("level")??-1,r=new Set(t.map(o=>o.fields[s]?.text.trim()??""));return r.delete(""),(0,E.createVocabulary$0)(r,[],n.vocabulary)}function He(t,e,n){let[s,...r]=t.rows,
o=Ie(s),a=_t(r,o,n),i=new Map;for(let u of r){if(!u.fields.some(({text:c})=>c!==""))continue;let l=new de(u,o,e),d=l.value("matrix")||(0,S.foldName$0)(l.value("matrixTitle")),p=i.get(d)??new le(a);i.set(
d,p),p.add(l)}return{matrices:[...i.values()].map(u=>u.claims()),footnotes:[],decisions:[],definitions:[],problems:t.problems}}var ue=require("../main.js");var m=require("../main.js");var k=require("../main.js");var F=require("../main.js");var Pe=(...t)=>require("./extract-lexicon-time-words.js").versionIn(...t);var Ue=["feature","name","title","label","capability"],j="support supported status level implemented available compatible state mark".split(" "),Be=/^(?:support(?:ed)?|version_added)$/iu,he=["version_\
added","since","added"],Ut=["until","version_removed","removed","removed_in"],Bt=["stage","maturity"],K=["notes","note","comment","comments","remark","remarks"],Ke=["group","category","section","area"],
xe=["id","key","slug","code"],I=/^\n(?:features?|capabilities|support|supported|compatibility|platforms|browsers)\n[^\n]+$/iu,q=/\n(?:features?|capabilities)\n[^\n]+$/iu,ve=5,H=t=>t.slice(t.lastIndexOf(
`
`)+1),V=t=>t.slice(0,t.lastIndexOf(`
`)),ee=t=>I.test(`
${H(V(t))}
x`),T=(t,{start:e,end:n})=>({text:(0,S.foldSpace$0)(t),start:e,end:n}),te=t=>{let e=T(t.value,t);return{...e,text:/^\[([^\][]+)\]\([^()\s]+\)$/u.exec(e.text)?.[1]??e.text}},L=(t,e)=>t.includes(e.toLowerCase()),
Ge=({key:t})=>L(xe,t.value),ze=t=>L([...j,...he],t),Kt=({key:t})=>L(K,t.value),J=({key:t})=>L(Ue,t.value),M=t=>t.replace(/(?<=\p{Ll})(?=\p{Lu})|[_-]+/gu," "),Gt=t=>t.replaceAll(/(?<=\p{L})[_-](?=\p{L})/gu,
" ").replace(/^support$/iu,"supported");function N(t,e){if(t==="")return;let n=Gt(t);return[t,n].find(s=>e.explains(s))}function D(t){if(t.kind==="string")return t.value==="~"||t.value==="null"?"":t.value;
if(t.kind==="scalar")return t.value===null?"":`${t.value}`;if(t.kind!=="array")return;let e=t.items.map(n=>n.kind==="array"?void 0:D(n));return e.includes(void 0)?void 0:e.join(", ")}function _e(t,e){
let n=e.kind==="object"&&L(K,t)?e.entries:[];if(!(n.length===0||n.some(s=>L(j,s.key.value))))return n.map(s=>`${s.key.value}: ${D(s.value)??""}`).join("; ")}function zt(t){let[e]=t;if(e?.kind==="objec\
t"&&e.entries.slice(0,1).some(({key:l})=>ze(l.value)))return[];let n=Ue.find(l=>t.filter(d=>(0,O.entryOf$0)(d,l)).length*2>t.length);if(n!==void 0)return[n];let s=e?.kind==="object"?e.entries:[],[r,o]=s.
flatMap(({key:l,value:d})=>d.kind==="string"&&d.value!==""?l.value:[]),a=(...l)=>t.map(d=>l.map(p=>We(d,p)??"").join(`
`)),i=(...l)=>new Set(a(...l)).size===t.length;return r===void 0||o===void 0||i(r)||!i(r,o)?[r]:!L([...j,...K],o)&&a(o).every(l=>/\p{L}/u.test(l))?[o,r]:[r]}var We=(t,e)=>{let n=(0,O.entryOf$0)(t,e);return n&&
D(n.value)};function ce(t){if(t.kind==="object")return t.entries.flatMap(({key:r,value:o})=>D(o)===void 0?{label:te(r),node:o,start:r.start}:[]);if(t.kind!=="array")return[];let e=t.items.filter(({kind:r})=>r===
"object"),[n,s]=zt(e);return e.map(r=>{let o=n===void 0?void 0:(0,O.entryOf$0)(r,n),a=o&&D(o.value),i=s!==void 0&&(0,m.isTargetHeader$0)(s)?`${We(r,s)} / `:"";return{label:a===void 0||!o?void 0:T(`${i}${a}`,
o.value),...n===void 0?{}:{nameKey:n,groupKey:s,isJoined:i!==""},node:r,start:r.start}})}function be(t,e,n,s=ve-1){let r=new Map;return fe({label:t,node:e,start:e.start},`
`,s,{values:r,repeated:new Set,words:n}),r.get(`
`)}function Wt({label:t,node:e},n,s){if(t===void 0||e.kind!=="array")return;let r=ce(e);if(r.some(l=>l.label!==void 0))return;let[o,...a]=r.map(l=>be(t,l.node,s,n));if(o?.parts===void 0||a.includes(void 0))
return;let i=[o,...a].map(l=>l?.field.text).join("; "),u={...o.parts,says:o.parts.says||a.length>0};return{...o,field:{...o.field,text:i},parts:u}}function fe(t,e,n,s){let{node:r,label:o}=t,a=e===""?void 0:
Wt(t,n,s.words);if(a!==void 0){s.values.set(e,a);return}let i=r.kind==="object"?r.entries:[],u=Ce(i,s.words);for(let f of u)s.values.set(`${e}
${f.header.text}`,f);if(u.length>0)return;let l=new Map;for(let{key:f,value:v}of i){let C=f.value===t.nameKey?void 0:D(v)??_e(f.value,v);C!==void 0&&l.set(`${e}
${(0,S.foldSpace$0)(f.value)}`,Xt(f,v,C,s.words))}let d=ce(r).filter(f=>_e(f.label?.text??"",f.node)===void 0);new Set(d.map(f=>f.label?.text)).size<d.length&&s.repeated.add(e);let p=new Map;for(let f of n===
ve?[]:d){if(f.label===void 0)continue;let v=`${e}
${f.label.text}`,C=p.has(v)?`${v} ${p.size}`:v,R=new Map;fe(f,C,n+1,{...s,values:R}),p.set(C,R)}let c=[...p.values()].flatMap(f=>[...f.values()]),g=e===""||o===void 0?void 0:qt(o,l,{flags:c,words:s.words}),
y=n===ve&&d.length>0||[...p.values()].some(f=>[...f.values()].some(A)),h=[...l.values()].some(({header:f,field:v,word:C})=>Be.test(f.text)&&(C!==void 0||v.text===""||(0,k.isVersion$0)(v.text))),b=d.some(
f=>I.test(`
${f.label?.text}
x`));if(g!==void 0&&(h&&!b||!y)){s.values.set(e,g);return}let $=i.length>0?i.map(({key:f})=>`${e}
${(0,S.foldSpace$0)(f.value)}`):p.keys();for(let f of new Set($)){let v=l.get(f);v!==void 0&&s.values.set(f,v);for(let[C,R]of p.get(f)??[])s.values.set(C,R)}}function Xt(t,e,n,s){let r=N(n,s),o={header:T(
t.value,t),field:T(n,e),isLevel:L(j,t.value),...r!==void 0&&{word:r},...e.kind==="array"&&{names:e.items.map(c=>T(D(c)??"",c))}},[a,i,...u]=e.kind==="array"?e.items:[],l=i&&D(i);if(a===void 0||i===void 0||
u.length>0||!l?.includes(" "))return o;let d={level:T(D(a)??"",a),notes:T(l,i),says:!1},p=N(d.level.text,s)!==void 0||(0,k.isVersion$0)(d.level.text);return p?{...o,parts:d,isLevel:p}:o}function Ce(t,e){
let n=t.flatMap(({key:r,value:o})=>{let a=o.kind==="object"&&o.entries.some(l=>J(l)||Kt(l)),u=o.kind==="array"||o.kind==="object"&&!a?N(M(r.value),e):void 0;return u===void 0?[]:[{level:u,value:o}]});
return new Set(n.map(({level:r})=>e.read(r).level)).size<2?[]:n.flatMap(({level:r,value:o})=>{let a=o.kind==="array"?o.items.map(u=>[u,void 0]):[];return(o.kind==="object"?o.entries.map(u=>[u.key,u.value]):
a).flatMap(([u,l])=>{let[d,p]=[D(u),l&&D(l)];if(d===void 0)return[];let c=T(d,u),g=p?`${r} (${p})`:r,y={level:{...c,text:r},says:g!==r};return[{header:c,field:{...c,text:g},isLevel:!0,parts:y}]})})}function Yt({
header:t,field:e}){let n=Pe(e.text);if(L(he,t.text))return n===void 0?[]:[["since",{...e,text:n}]];if(L(Ut,t.text)){let o=t.text.toLowerCase()==="until"?"":"<";return n===void 0?[]:[["until",{...e,text:`${o}${n}`}]]}
let s=L(Bt,t.text)?e.text:e.text==="true"?M(t.text):"",r=(0,W.stageOf$0)(s);return r===void 0?[]:[["stage",{...e,text:r}]]}function qt(t,e,{flags:n,words:s}){let r=[...e.values()],o=r.find(({header:x,
field:Z})=>L(j,x.text)&&Z.text!=="")??r.find(({header:{text:x}})=>ze(x));if(o===void 0)return;let a=r.filter(({field:{text:x}})=>x!==""&&x!==o.field.text),i=({header:{text:x}})=>L(K,x),u=a.filter(x=>x.
word!==void 0&&!i(x)).length;if(!Be.test(o.header.text)&&(u>1||u>0&&o.word===void 0))return;let d=a.filter(i).map(({field:x})=>x),p=[...a.filter(x=>!i(x)),...n].filter(({field:{text:x}})=>x!==""&&x!==
"false"),c=o.word??o.field.text,y=L(he,o.header.text)&&/^\d/u.test(c)?`since ${c}`:c,b=p.some(x=>x.field.text==="true"&&s.read(M(x.header.text)).level==="partial")&&s.read(y).level==="complete",$={...o.
field,text:b?"partial":y},f=[...p.map(({header:{text:x},field:Z})=>`${x} ${Z.text}`),...d.map(({text:x})=>x)],v=f.length>0?` (${f.join("; ")})`:"",[C,R=C]=[d[0],d.at(-1)],w=C&&R&&{...C,text:d.map(({text:x})=>x).
join("; "),end:R.end},P=r.flatMap(Yt),G={level:$,...w&&{notes:w},says:p.length>0,history:P};return{header:t,field:{...$,text:`${$.text}${v}`},isLevel:!0,parts:G}}var A=({isLevel:t,word:e})=>t||e!==void 0;
function Q(t){let e=t.replace(/ies$/u,"y").replace(/s$/u,"");return e.charAt(0).toUpperCase()+e.slice(1)}var Jt=(0,E.createVocabulary$0)([],[],void 0);function*Qt(t){let e=[t];for(let n=e.pop();n!==void 0;n=e.pop()){let s=n.kind==="object"?n.entries:[],r=s.find(Ge)?.value,o=s.find(J)?.value;r?.kind==="st\
ring"&&o?.kind==="string"&&(yield[r.value,T(o.value,o)]);for(let{key:a,value:i}of s){let u=i.kind==="object"?i.entries.find(J)?.value:void 0;u?.kind==="string"&&(yield[a.value,T(u.value,u)])}for(let a of n.
kind==="array"?n.items:s.map(({value:i})=>i))e.push(a)}}function Zt(t){let e=new Map;for(let{value:n}of t.kind==="object"?t.entries:[])if(n.kind==="object")for(let{key:s,value:r}of n.entries)r.kind===
"string"&&!e.has(s.value)&&!Jt.explains(r.value)&&e.set(s.value,{map:n,title:T(r.value,r)});return e}function Xe(t){let e=new Map(Qt(t)),n=Zt(t);return({records:s})=>{let r=new Map;for(let{label:a}of s){
let i=a&&n.get(a.text);a!==void 0&&i!==void 0&&(0,F.pushTo$1)(r,i.map,[a.text,i.title])}let o=[...r.values()].find(a=>a.length*2>=s.length)??[];return o.length===0?e:new Map([...e,...o])}}function en(t){
let e=t.map(o=>o.split(`
`).slice(1)),[n=[]]=e,s=o=>e.every(a=>a.at(o)===n.at(o)),r=e.map(o=>{let a=o.findIndex((u,l)=>!s(l)),i=o.toReversed().findIndex((u,l)=>!s(-1-l));return a<0?o:o.slice(a,o.length-i)});return new Map(t.map(
(o,a)=>[o,r[a]?.join(" ")??""]))}function pe(t,e,n=()=>!0){let s=new Map,r=new Map;for(let{values:i}of t)for(let[u,l]of i){if(s.has(u)||!n(u,l))continue;let{header:d}=l;s.set(u,e.get(d.text)??d),(0,F.pushTo$1)(
r,d.text,u)}let o=[...r.values()].filter(({length:i})=>i>1).map(en),a=(0,F.tally$0)([...r.keys(),...o.flatMap(i=>[...i.values()])]);for(let i of o){let u=[...i.values()].every(l=>l!==""&&a.get(l)===1);
for(let[l,d]of i){let p=s.get(l),c=e.get(d)?.text??d;p&&s.set(l,{...p,text:u?c:(0,S.foldSpace$0)(l)})}}return s}var tn=4,nn=/^(?:true|false|yes|no|)$/iu;function Ye(t,e,n){let s=new Map;for(let[r,o]of t.flatMap(({values:a})=>[...a])){let a=s.get(e(r))??{levels:0,filled:0};s.set(e(r),a),o.field.text!==""&&(a.filled+=
1),(A(o)||n(o.field.text))&&(a.levels+=1)}return s}var Re=t=>t!==void 0&&t.levels*2>t.filled;function sn(t){let e=Ye(t,V,k.isVersion$0),n=Ye(t,f=>f,k.isTellingVersion$0),s=t.flatMap(f=>[...f.values]),
r=new Set(s.filter(([,{field:f}])=>!nn.test(f.text)).map(([f])=>f)),o=f=>{let v=n.get(f),C=(v?.filled??0)*tn<t.length;return Re(v)&&(!C||r.has(f)||(0,m.isKnownTarget$0)(H(f)))},a=(f,{parts:v})=>v!==void 0||
V(f)!==""&&Re(e.get(V(f))),i=(f,{header:v,field:C})=>V(f)===""&&o(f)&&!qe(v,C),u=s.filter(f=>i(...f)&&!Se(f[1].header.text)),l=new Set(u.map(([,{field:f}])=>f.text)),d=s.filter(([,{field:f}])=>f.text!==
""&&!l.has(f.text)),p=new Set(d.map(([f])=>f)),c=(f,v)=>i(f,v)&&(!Se(v.header.text)||!p.has(f)),g=(f,{header:v})=>V(f)===""&&Se(v.text)&&p.has(f),y=s.filter(f=>A(f[1])&&!g(...f)),h=f=>Re(e.get(V(f)))&&
(0,m.isCalledSupport$0)(M(H(V(f))));if(y.length===0&&s.some(f=>h(...f)))return h;let b=y.filter(f=>a(...f));if(b.length*2>y.length)return b.filter(([v])=>ee(v)).length*2<b.length?a:(v,C)=>a(v,C)&&ee(v);
let $=y.filter(f=>c(...f));return $.length*2>y.length&&!rn($)?c:void 0}function rn(t){return new Set(t.map(([e])=>e)).size>1?!1:t.every(([,{header:e,field:n}])=>/^(?:true|false)$/u.test(n.text)&&!(0,m.isAboutSupport$0)(
M(e.text)))}var Se=t=>(0,m.isAttributeHeader$0)(M(t))&&!L(j,t)||(0,m.isMaturityHeader$0)(t),qe=(t,e)=>t.text.toLowerCase()==="status"&&(0,B.parseStatus$0)(e.text)!==void 0;function on({records:t,labelHeader:e="",
trail:n},s){let r=t.flatMap(i=>[...i.values]).filter(i=>s(...i));if(r.some(([i])=>q.test(i)))return!0;let o=[e,n.at(-1)?.text??""].map(i=>Q(M(i)));if(o.some(m.isFeatureHeader$0))return!1;if(o.some(m.isTargetHeader$0))
return!0;let a=i=>new Set(i.filter(m.isKnownTarget$0)).size;return a(t.map(({label:i})=>i?.text??""))>a(r.map(([,{header:i}])=>i.text))}function an({values:t},e,n){return[...t].flatMap(([s,r])=>{let{header:o,
field:a}=r;return e(s,r)||a.text===""?[]:n?[[`target attribute: ${o.text}`,a]]:qe(o,a)?[["status",a]]:[[`attribute: ${o.text}`,a]]})}function ln({field:t,parts:e,word:n=t.text}){return e===void 0?[["l\
evel",{...t,text:n}]]:[["level",e.level],...e.says?[["text",t]]:[],...e.notes?[["notes",e.notes]]:[],...(e.history??[]).map(([s,r])=>[s,r])]}function dn({records:t},e){let n=t.flatMap(({values:o})=>[...o].
filter(a=>e(...a))),[s,...r]=new Set(n.map(([o])=>o));return s!==void 0&&r.length===0&&L(j,H(s))?s:void 0}function Je(t,e,n){let s=sn(t.records);if(s===void 0)return;let r=pe(t.records,e,s),o=on(t,s),
[a,i]=o?["target","feature"]:["feature","target"],u=t.trail.at(-1),l=o||n===void 0?void 0:dn(t,s),d=l===void 0?void 0:r.get(l);return l!==void 0&&d&&n!==void 0&&r.set(l,{...d,text:n}),t.records.flatMap(
p=>{let{label:c,group:g,values:y,node:h}=p;if(c===void 0)return[];let b=[[a,e.get(c.text)??c]];u!==void 0&&b.push(["matrix",u]);let $=[...y].flatMap(([v,C])=>{let R=r.get(v);if(R===void 0||!s(v,C))return[];
let w=o&&g.length>0&&L(j,R.text),P=w?{...R,text:g.at(-1)??""}:R,G=w?g.slice(0,-1):g;return{fields:new Map([...b,[i,P],...ln(C)]),group:G,...h}}),f=an(p,s,o);return[{fields:new Map([...b,...f]),group:o?
[]:g,...h},...$]})}function Qe({records:t,trail:e}){let n=[...new Set(t.flatMap(({values:d})=>[...d.keys()]))].map(d=>d.slice(1)),s=(d,p)=>{let c=n.filter(d);return c.includes(p)?p:c.length===1?c[0]:void 0},
r=s(m.isTargetHeader$0,"target"),o=s(d=>L(j,d),"level");if(r===void 0||o===void 0)return;let a=({group:d,label:p})=>[...d,p?.text].join(`
`),i=d=>`${a(d)}
${d.values.get(`
${r}`)?.field.text}`;if(!(r==="target"&&o==="level")&&new Set(t.map(a)).size===t.length||new Set(t.map(i)).size<t.length)return;let l=e.at(-1);return t.map(({label:d,group:p,values:c,node:g})=>{let y=new Map;
d&&y.set("feature",d),l&&y.set("matrix",l);for(let{header:h,field:b}of c.values())h.text===r?y.set("target",b):h.text===o?y.set("level",b):y.set(L(K,h.text)?"notes":`attribute: ${h.text}`,b);return{fields:y,
group:p,...g}})}var Ze="another of the same feature and target says something else";function et(t){let e=new Map,n=[];return{cells:t.filter(({fields:r,group:o})=>{let a=r.get("level");if(a===void 0)return!0;let i=["m\
atrix","feature","target"].map(d=>r.get(d)?.text),u=[...o,...i].join(`
`),l=e.get(u)??a.text;return e.set(u,l),l!==a.text&&n.push(a),l===a.text}),repeated:n}}function tt(t,e){let n=["group",...new Set(t.flatMap(({fields:o})=>[...o.keys()]))],s=n.map(o=>({text:o,start:0,end:0})),
r=t.map(({fields:o,group:a,start:i,end:u})=>({fields:n.map(d=>d==="group"?{text:Ve(a),start:i,end:i}:o.get(d)??{text:"",start:u,end:u}),start:i,end:u}));return{rows:[{fields:s,start:0,end:0},...r],problems:e}}var nt="supported";function un(t,e){let n=M(t);return N(n,e)??N(n.split(" ",1)[0]??"",e)}var st=(t,e)=>({header:t,field:{...t,text:e},isLevel:!0,parts:{level:{...t,text:e},says:!1}});function Te({names:t,
field:e}){if(t!==void 0||e.text==="")return t??[];let n=e.start;return e.text.split(",").map(s=>{let r=n+s.length-s.trimStart().length;return n+=s.length+1,{text:s.trim(),start:r,end:r+s.trim().length}})}
function cn(t){let e=new Map;for(let[r,o]of t.flatMap(({values:a})=>[...a]))A(o)||(0,F.pushTo$1)(e,r,Te(o));let n=[...e].flatMap(([r,o])=>{let a=(0,F.tally$0)(o.flatMap(d=>d.map(({text:p})=>p))),i=o.reduce(
(d,{length:p})=>d+p,0);return o.some(({length:d})=>d>1)&&o.length>1&&o.length*2>=t.length&&i*2>=a.size*3&&fn(r,[...a.keys()])?r:[]}),s=n.filter(r=>q.test(`${r}
x`));return s.length>0?s:n}function fn(t,e){let n=M(H(t));return I.test(`
${H(t)}
x`)||(0,m.isCalledSupport$0)(n)?!0:(0,m.isTargetHeader$0)(n)&&e.filter(m.isKnownTarget$0).length*2>e.length}function pn(t){if(!t.some(({values:r})=>[...r.values()].some(({field:o})=>o.text==="")))return new Set;
let n=new Map;for(let{values:r}of t){let o=new Set;for(let[a,{field:i}]of r){let u=V(a),l=n.get(u)??{blank:0,other:0,records:0,keys:new Set};n.set(u,l),o.has(u)||(l.records+=1),o.add(u),l.keys.add(H(a)),
i.text===""?l.blank+=1:(0,k.isTellingVersion$0)(i.text)||(l.other+=1)}}let s=([r,{blank:o,other:a,records:i,keys:u}])=>r.split(`
`).some(l=>I.test(`
${l}
x`))&&a===0&&i>1&&o*2>u.size&&o<i*u.size;return new Set([...n].filter(s).map(([r])=>r))}function rt(t,e){let n=new Set(cn(t)),s=pn(t);if(n.size===0&&s.size===0)return t;let r=new Set([...n].flatMap(o=>gn(
t,o)));return t.map(o=>{let a=[...o.values].flatMap(([i,u])=>{let l=un(H(i),e),d=Te(u),p=l!==void 0&&d.some(({text:c})=>r.has(c));if(n.has(i)||p){let[c]=n.has(i)?[i]:n;return d.map(g=>[`${c}
${g.text}`,st(g,l??nt)])}return[[i,s.has(V(i))&&u.field.text===""?st(u.header,nt):u]]});return{...o,values:new Map(a)}})}var gn=(t,e)=>t.flatMap(({values:n})=>{let s=n.get(e);return s===void 0?[]:Te(s).
map(({text:r})=>r)});var mn=t=>t.kind==="object"&&t.entries.some(({key:e,value:n})=>n.kind==="object"&&I.test(`
${e.value}
x`));function ot(t,e=0){if(t.kind!=="object"||e>O.MAX_DATA_DEPTH$0)return;let n=t.entries.find(({value:s})=>mn(s));if(n!==void 0&&e>0)return n.key.value;for(let{value:s}of t.entries){let r=ot(s,e+1);if(r!==
void 0)return r}}function yn(t,e){let n=({value:a})=>{let i=a.kind==="object"?void 0:D(a);return i!==void 0&&N(i,e)!==void 0},s=[...at(t)].map(({entries:a})=>a.filter(n)).filter(({length:a})=>a>1),r=(0,F.tally$0)(
s.flatMap(a=>a.map(({key:i})=>i.value))),o=new Set([...r].flatMap(([a,i])=>i*2>s.length?[a]:[]));if(!(o.size<2))return a=>{if(!(a.entries.filter(u=>o.has(u.key.value)&&n(u)).length<2))return{...a,entries:a.
entries.filter(({value:u})=>u.kind!=="object")}}}function*at(t,e=0){if(!(t.kind!=="object"||e>O.MAX_DATA_DEPTH$0)){yield t;for(let{value:n}of t.entries)yield*at(n,e+1)}}function vn(t){return e=>{let n=(0,O.entryOf$0)(
e,t);return n&&{...e,entries:[n]}}}function*it(t,e,n){for(let{key:s,value:r}of t.entries){if(r.kind!=="object")continue;let o=te(s),a=e(r);a&&(yield{label:o,trail:n,node:a});let i=!a&&q.test(`
${s.value}
x`)?n:[...n,o];yield*it(r,e,i)}}function lt(t,e){let n=ot(t),s=n===void 0?yn(t,e):vn(n);if(s===void 0||t.kind!=="object")return[];let r=[...it(t,s,[])];return new Set(r.map(({trail:o})=>o.length)).size>
1?r:[]}function hn(t,e){let n=e.split(`
`);return n.some((s,r)=>t.has(n.slice(0,r).join(`
`)))}function xn(t,e,n){let s=new Map;fe(t,"",1,{values:s,repeated:e,words:n});let r=g=>{let y=s.get(g);return s.delete(g),y},o={start:t.start,end:t.node.end},{label:a,nameKey:i}=t,u=i===void 0?r(`
name`)??r(`
title`):void 0,l=xe.flatMap(g=>r(`
${g}`)??[]);for(let g of l)s.set(`
${g.header.text}`,g);let d=t.groupKey===void 0?void 0:r(`
${t.groupKey}`),c=[t.isJoined?[]:d?.field.text||[],...Ke.map(g=>r(`
${g}`)?.field.text||[])].flat();return u===void 0?{group:c,...a&&{label:a},values:s,node:o}:(a!==void 0&&a.text!==u.field.text&&s.set(`
id`,{header:{...a,text:"id"},field:a,isLevel:!1}),{group:c,label:u.field,values:s,node:o})}var $e=([t,{isLevel:e}])=>`${t}
${e}`,dt=t=>(0,F.tally$0)(t.flatMap(({values:e})=>[...e].map($e)));function bn(t){let e=t.flatMap(({values:a})=>[...a]),n=e.filter(([,a])=>A(a)),s=n.length>0?n:e,r=dt(t),o=s.filter(a=>(r.get($e(a))??0)>
1);return o.length>0&&o.length*2>=s.length}function Cn(t){let e=dt(t);return t.filter(({values:n})=>[...n].some(s=>(e.get($e(s))??0)>1))}function Le(t,e){let n=new Set,s=rt(t.map(r=>xn(r,n,e)),e);return n.
size===0?s:s.map(r=>{let o=[...r.values].filter(([a])=>hn(n,a));for(let[a]of o)r.values.delete(a);return{...r,unread:o.map(([,{field:a}])=>a)}})}var Rn=/^(?:true|false|yes|no|on|off|[yn]|\d.*)$/iu,Sn=3;
function Tn(t,e,{target:n,words:s}){if(t.kind!=="object")return[];let r={text:n,start:t.start,end:t.start},o=t.entries.map(({key:p,value:c})=>{let g=te(p),y=be(g,c,s),h=y?.field??T(D(c)??"",c),b=N(h.text,
s),$={...y,header:r,field:h,isLevel:y!==void 0,...b!==void 0&&{word:b}};return{group:[],label:g,values:new Map([[`
`,$]]),node:{start:p.start,end:c.end}}}),i=o.flatMap(p=>[...p.values.values()]).filter(({field:p})=>p.text!==""),u=i.filter(A),l=I.test(`
${e.at(-1)?.text??""}
x`),d=u.filter(({field:p,parts:c})=>c===void 0&&!Rn.test(p.text));return u.length*2<=i.length||!(l||d.length>=Sn)?[]:[{trail:l?e.slice(0,-1):e,labelHeader:"Feature",records:o}]}function Ln({values:t}){
let e=[...t].filter(([,s])=>A(s)),n=e.filter(([s])=>I.test(s));return n.length>0&&n.length*2>e.length}function ke(t){let e=t[0]?.trail??[],n=e.findIndex(({text:s},r)=>t.some(({trail:o})=>o[r]?.text!==
s));return n<0?e.length:n}function ut(t,e){let n=lt(t,e),[s]=n;if(s===void 0)return[];let r=ke(n),a=Le(n.map(({label:i,node:u})=>({label:i,node:u,start:i.start})),e).map((i,u)=>{let l=n[u]?.trail.slice(
r).map(({text:d})=>d)??[];return{...i,group:[...l,...i.group]}});return[{trail:s.trail.slice(0,r),labelHeader:"Feature",records:a}]}function*we(t,e,n=[],s){let r=ce(t),o=Le(r,e.words),a=n.at(-1),i=r[0]?.
nameKey??(a&&Q(a.text)),u={trail:n,...i!==void 0&&{labelHeader:i}},l=t.kind==="object"&&Ce(t.entries,e.words).length>0,d=s??(l?T(e.target,{start:t.start,end:t.start}):void 0),[p]=d&&t.kind==="object"?
Le([{label:d,node:t,start:t.start}],e.words):[],c=p!==void 0&&(l||Ln(p)),g=c?[]:Tn(t,n,e);if(c)yield{trail:n.slice(0,-1),...l&&{labelHeader:"Target"},records:[p]};else if(g.length>0)yield*g;else if(bn(
o))yield{...u,records:t.kind==="object"?Cn(o):o};else{let y=!1;for(let[$,{label:f,nameKey:v,node:C}]of r.entries()){let R=o[$]?.label??f,w=R===void 0?n:[...n,R];for(let P of we(C,e,w,v===void 0?void 0:
R))y=!0,yield P}let[h,...b]=o;if(y||h===void 0||b.length>0)return;t.kind==="array"?yield{...u,records:[h]}:[...h.values.values()].some(A)&&(yield{...u,records:[h],isLone:!0})}}var $n=4,kn=4,ct=4;function wn(t){let e=[];for(let s of t){let r=new Set(s.records.flatMap(({values:i})=>[...i.keys()])),o=e.at(-1),a=[...r].filter(i=>o?.paths.has(i)).length;if(o===void 0||a===0||a*3<
2*Math.min(o.paths.size,r.size))e.push({sets:[s],paths:r});else{o.sets.push(s);for(let i of r)o.paths.add(i)}}return e.map(({sets:s})=>s.length===1?s[0]:On(s)).flatMap(s=>s===void 0||s.isLone?[]:s)}function On(t){
let e=ke(t),n=t.map(({trail:l})=>l.slice(e).map(({text:d})=>d)),s=n[0]?.at(-1),r=n.every(l=>l.length>1&&l.at(-1)===s),o=t.flatMap((l,d)=>{let p=r?n[d]?.slice(0,-1):n[d];return l.records.map(c=>({...c,
group:[...p??[],...c.group]}))}),[{trail:a=[],labelHeader:i}={}]=t,u=t.every(l=>l.labelHeader===i);return{trail:a.slice(0,e),...u&&i&&{labelHeader:i},records:o}}var ge=({end:t})=>({text:"",start:t,end:t}),
ne=(t,{start:e,end:n})=>({fields:t,start:e,end:n});function Fn({trail:t,labelHeader:e,records:n},s){let[r]=n;if(r===void 0)return[];let o=pe(n,s),a=n.reduce((c,{values:g})=>c+g.size,0);if(a===0||o.size*
n.length>$n*(a+n.length))return[];let i={start:r.node.start,end:r.node.start},u=n.some(({group:c})=>c.length>0),l=c=>u?[T(c,i)]:[],d=ne([T(e??"Feature",i),...l("group"),...o.values()],i),p=n.map(({label:c,
group:g,values:y,node:h})=>{let b=c&&(s.get(c.text)??c),$=[...o.keys()].map(f=>y.get(f)?.field??ge(h));return ne([b??ge(i),...l(g.join(" / ")),...$],h)});return[{titles:gt(t),rows:[d,...p]}]}function gt(t,e=""){
return t.slice(-1).map(n=>ne([{...n,text:`${e}${n.text}`}],n))}function Mn(t){let e=new Map;for(let n of t)for(let{values:s}of n.records)for(let{field:r}of s.values()){let o=(0,S.foldName$0)(r.text);e.
set(o,e.has(o)&&e.get(o)!==n?void 0:n)}return e}var mt=({label:t,values:e})=>e.get(`
id`)?.field??t;function Dn(t,e){return t.records.filter(s=>{let r=(0,S.foldName$0)(mt(s)?.text??"");return e.has(r)&&e.get(r)!==t}).length>1&&t.records.every(({values:s})=>s.size>0)}var ft=/^(?:true|false|yes|no|on|off|[yn])$/iu,
En=/^(?:none|always|never|all|auto|default|required|optional)$|\d/iu;function An({trail:t,labelHeader:e,records:n},s){let r=n.flatMap(c=>[...c.values]),o=new Set(r.flatMap(([c])=>c.split(`
`))),a=[t.at(-1)?.text??"",e??""].map(M);if([...a,...[...o].map(M)].some(m.isAboutSupport$0)||r.some(([,{isLevel:c}])=>c)||[...o,...n.map(({label:c})=>c?.text??"")].filter(m.isKnownTarget$0).length>1)
return!0;let u=r.filter(([,{field:c}])=>c.text!==""),l=({word:c=""})=>c!==""&&!En.test(c)&&!ft.test(c);if(u.some(([,c])=>l(c)))return!0;let d=u.filter(([,{field:c}])=>ft.test(c.text));return((0,m.isAboutSupport$0)(
M(s))||a.some(c=>(0,m.isFeatureHeader$0)(c)||(0,m.isTargetHeader$0)(c)))&&new Set(d.map(([c])=>c)).size>1&&d.length*2>=u.length}var Oe="If they have features and targets, say under `sources` in the co\
nfiguration where these are.";function Vn(t,e){return new Set(t.records.map(({group:s,label:r})=>[...s,r?.text].join(`
`))).size*ct<t.records.length*(ct-1)?`Several records have the same name, so they are no features or targets. ${Oe}`:An(t,e)?void 0:`Nothing in these records says what is supported. ${Oe}`}function Nn({
trail:t,records:e}){let n=e.map(o=>{let a=[...o.values.values()].filter(({header:g})=>K.includes(g.text)),i=mt(o),l=[...i===o.label?[]:[o.label],...a.map(({field:g})=>g)].flatMap(g=>g??[]),[d=ge(o.node),
p=d]=[l[0],l.at(-1)],c=l.map(g=>g.text).join(": ");return ne([i??ge(o.node),{text:c,start:d.start,end:p.end}],o.node)}),{start:s}=e[0]?.node??{start:0},r=["Value","Meaning"].map(o=>T(o,{start:s,end:s}));
return{titles:gt(t,"Legend: "),rows:[ne(r,{start:s,end:s}),...n]}}function jn(t,e){let n=t.flatMap(({fields:o})=>o.get("level")?.text||[]),s=(0,E.createVocabulary$0)(n,[],void 0);return n.filter(o=>e.
explains(o)||s.read(o).basis!=="none").length*2>=n.length}function In({records:t}){let e=t.flatMap(({values:n})=>[...n].filter(([,s])=>A(s)));return e.filter(([n])=>ee(n)).length*2>e.length}var pt=4;function Hn(t,e){
let s=[...new Set(t.flatMap(({fields:o})=>o.get("level")?.text||[]))].filter(o=>!e.explains(o)),r=s.length>pt?", \u2026":"";return`Most of its levels are words that are unknown: ${s.slice(0,pt).join("\
, ")}${r}. Say in \`vocabulary\` of the configuration what they mean.`}function Pn(t,e){let n=Q(M(t));return[m.isFeatureHeader$0,m.isTargetHeader$0,m.isAboutSupport$0].some(r=>r(n))||e.some(({trail:r})=>(0,S.foldName$0)(
r.at(-1)?.text??"")===(0,S.foldName$0)(t))}function _n(t,{stem:e,title:n},s){let r=Xe(t),o=ut(t,s),a=o.length>0?o:wn([...we(t,{target:n?.text??e,words:s},[],n)]),i=Mn(a),u=n?.text??(Pn(e,a)?void 0:e),
l={blocks:[],cells:[],unread:[],rejected:[]};for(let d of a){let p=Qe(d),c=p===void 0&&Dn(d,i),g=p||c?void 0:Vn(d,e);if(c)l.blocks.push(Nn(d));else if(g!==void 0)l.rejected.push({set:d,reason:g});else{
let y=p??Je(d,r(d),u),h=Fn(d,r(d));y&&jn(y,s)?(0,_.pushAll$0)(l.cells,y):y&&In(d)?l.rejected.push({set:d,reason:Hn(y,s)}):h.length===0?l.rejected.push({set:d,reason:`These records have few keys in com\
mon. ${Oe}`}):(0,_.pushAll$0)(l.blocks,h);for(let{unread:b=[]}of d.records)(0,_.pushAll$0)(l.unread,b)}}return l}function Un(t){let[e,n]=[new Set,new Set];for(let{rows:[s,...r]}of t)for(let[o,{text:a}]of s?.
fields.entries()??[]){let i=r.flatMap(({fields:l})=>l[o]?.text||[]);(i.length*kn<r.length&&!i.every(k.isVersion$0)?e:n).add(a)}return[...e].filter(s=>!n.has(s))}function yt(t,e){return e===void 0||t.matrices.
length>0?t:e.matrices.length>0?e:{...t,decisions:[...t.decisions,...e.decisions]}}function vt({root:t,problems:e},{text:n,path:s,options:r={}}){if(t===void 0||(0,O.entryOf$0)(t,"matrices")!==void 0)return;
let o=(0,Y.stemOf$0)(s),a=t.kind==="object"?t.entries.find(J)?.value:void 0,i=a?.kind==="string"?T(a.value,a):void 0,u=(0,E.createVocabulary$0)([],[],r.vocabulary),{blocks:l,cells:d,unread:p,rejected:c}=_n(
t,{stem:o,title:i},u),g=[...r.columns?.attributes??[],...Un(l)],y=(0,U.createLocator$0)(n),h=(0,ue.extractTree$0)({root:Fe(l,n),text:n,markdown:!0,options:{...r,columns:{...r.columns,attributes:g}},problems:e}),
b=et(d),$=d.length>0?He(tt(b.cells,[]),y,r).matrices:[],f=R=>w=>({text:w.text,range:y.range(w.start,w.end),reason:R}),v=[...p.map(f("its list names several items alike")),...b.repeated.map(f(Ze))],C=[
...$.map(({range:R,title:w,cells:{length:P}},G)=>{let x=`${P} levels stand in maps or lists of their own, or one to a record.`;return{block:"data",range:R,section:w===""?[]:[w],taken:!0,reason:x,...G===
0&&{unread:v}}}),...c.map(({set:{trail:R,records:w},reason:P})=>{let[G,x]=[w[0],w.at(-1)];return{block:"data",range:y.range(G?.node.start??0,x?.node.end??0),section:R.map(ht=>ht.text),taken:!1,reason:P}})];
return{...h,matrices:[...$,...h.matrices],decisions:[...h.decisions,...C]}}0&&(module.exports={orRecords,recordClaims});
