const importMetaUrl = require('node:url').pathToFileURL(__filename).href, importModule = (url) => import(url);
"use strict";var dn=Object.create;var Z=Object.defineProperty;var un=Object.getOwnPropertyDescriptor;var cn=Object.getOwnPropertyNames;var fn=Object.getPrototypeOf,pn=Object.prototype.hasOwnProperty;var M=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},gn=(t,e)=>{for(var n in e)Z(t,n,{get:e[n],enumerable:!0})},_e=(t,e,n,s)=>{if(e&&typeof e=="object"||typeof e==
"function")for(let r of cn(e))!pn.call(t,r)&&r!==n&&Z(t,r,{get:()=>e[r],enumerable:!(s=un(e,r))||s.enumerable});return t};var v=(t,e,n)=>(n=t!=null?dn(fn(t)):{},_e(e||!t||!t.__esModule?Z(n,"default",{value:t,enumerable:!0}):n,t)),mn=t=>_e(Z({},"__esModule",{value:!0}),t);var Ce=M((As,Be)=>{Be.exports=require("../main.js").modules["src/long-lists.ts"]()});var Re=M((Ns,Ue)=>{Ue.exports=require("../main.js").modules["src/source/source.ts"]()});var ee=M((Is,qe)=>{qe.exports=require("../main.js").modules["src/syntax/data.ts"]()});var te=M((Ps,We)=>{We.exports=require("../main.js").modules["src/extract/lexicon/vocabulary.ts"]()});var K=M((Hs,Xe)=>{Xe.exports=require("../main.js").modules["src/extract/text/fold.ts"]()});var Je=M((Ks,Ye)=>{Ye.exports=require("../main.js").modules["src/extract/lexicon/history.ts"]()});var Te=M((_s,Qe)=>{Qe.exports=require("../main.js").modules["src/extract/lexicon/stages.ts"]()});var Se=M((Bs,Ze)=>{Ze.exports=require("../main.js").modules["src/extract/lexicon/status.ts"]()});var tt=M((Us,et)=>{et.exports=require("../main.js").modules["src/extract/support.ts"]()});var yt=M((Zs,mt)=>{mt.exports=require("../main.js").modules["src/extract/document.ts"]()});var z=M((er,xt)=>{xt.exports=require("../main.js").modules["src/extract/lexicon/headers.ts"]()});var q=M((tr,vt)=>{vt.exports=require("../main.js").modules["src/extract/lexicon/versions.ts"]()});var de=M((nr,ht)=>{ht.exports=require("../main.js").modules["src/group.ts"]()});var Es={};gn(Es,{orRecords:()=>Ds,recordClaims:()=>$s});module.exports=mn(Es);var he=v(Ce(),1),en=v(Re(),1);var Ge=v(Re(),1),G=({text:t})=>t.trim()!=="",yn=t=>!t.fields.some(G),xn=t=>(t?.text??"").trim().toLowerCase(),vn=({fields:t})=>{let[e,...n]=t;return e!==void 0&&G(e)&&!n.some(G)},hn=/^\s*(?:\(\S{1,3}\)|\[\S{1,3}\]|[*\u2020\u2021\u00a7\u00b9\u00b2\u00b3\u2074-\u2079]|\S{1,12}\s*[=:]\s)|[.\u3002]\s*$/u,
bn=80,Cn=t=>t.length>=bn||hn.test(t);function Rn(t){let e=n=>vn(n)&&Cn(n.fields[0]?.text??"");return t.findLastIndex(n=>!yn(n)&&!e(n))+1}var Le=class{#t;constructor(e){this.#t=(0,Ge.createLocator)(e)}#e(e,n){return this.#t.range(e,n)}#n({text:e,start:n,end:s},r=this.#e(n,s)){return e.trim()===""?[]:[{type:"text",value:e,position:r}]}#s(e){
let n=this.#e(e.start,e.end);return{type:"tableCell",children:this.#n(e,n),position:n}}#r(e,n){return{type:"tableRow",children:e.fields.filter((r,o)=>o!==n).map(r=>this.#s(r)),position:this.#e(e.start,
e.end)}}#o(e){let n=this.#e(e.start,e.end),s=this.#n(e,n);return{type:"tableRow",children:[{type:"tableCell",children:s.length>0?[{type:"strong",children:s,position:n}]:[],position:n}],position:n}}#a(e){
let[n]=e.fields;return n===void 0||!G(n)?[]:[{type:"heading",depth:1,children:this.#n(n),position:this.#e(e.start,e.end)}]}#i({fields:[e],start:n,end:s}){return e===void 0||!G(e)?[]:[{type:"paragraph",
children:this.#n(e),position:this.#e(n,s)}]}#l(e){let n=e[0]?.fields.findIndex((a,i)=>i>0&&xn(a)==="group")??-1,s="",r=e.flatMap((a,i)=>{let d=this.#r(a,n),l=a.fields[n];return i===0||l===void 0||l.text===
s?[d]:(s=l.text,[this.#o(l),d])}),o=this.#e(e[0]?.start??0,e.at(-1)?.end??0);return{type:"table",align:[],children:r,position:o}}block({titles:e,rows:n}){let s=Rn(n);return[...e.flatMap(r=>this.#a(r)),
...s>0?[this.#l(n.slice(0,s))]:[],...n.slice(s).flatMap(r=>this.#i(r))]}};function ze(t,e){let n=new Le(e);return{type:"root",children:t.flatMap(s=>n.block(s))}}var tn=v(ee(),1);var ft=v(te(),1),pt=v(K(),1);var at=v(Ce(),1),it=v(Je(),1),lt=v(Te(),1),dt=v(Se(),1),ae=v(tt(),1),ie=v(K(),1);var ke="attribute: ",Fe="target attribute: ";function nt(t){if(t==="")return[];if(!t.startsWith("\u2022 "))return[t];let e=[];for(let n of t.split(/\r?\n/u))n.startsWith("\u2022 ")?e.push(n.slice(2)):e.push(`${e.pop()??""}
${n.replace(/^ {2}/u,"")}`);return e}var st=" \u203A ";function rt(t){return t.map(e=>e.replace(/[\\\u203a]/gu,"\\$&")).join(st)}function ne(t){return t===""?[]:t.split(st).map(e=>e.replace(/\\([\\\u203a])/gu,
"$1"))}function ot(t){let e=/^((?:[^\\:]|\\.)*):(?: |$)/su.exec(t);return e?{title:(e[1]??"").replace(/\\([\\:])/gu,"$1"),text:t.slice(e[0].length)}:{title:"",text:t}}var se="data";function Ln(t){let e=/^(choice|condition) \((.*)\)$/su.exec(t),n=e?.[2];return!e||!n?(0,dt.parseStatus)(t):e[1]==="choice"?{kind:"choice",group:n}:{kind:"condition",expression:n}}function ut(t,e){
return t?{...e,...t}:e}function Tn(t,e){let n=t.text("target")?.text,s=t.text("targetLink")?.text,r=(t.text("targetTitle")??t.text("target"))?.range??t.rangeOf("targetTitle"),o=t.targetAttributes;return{
view:se,key:e,...n&&{id:n},title:t.value("targetTitle"),...s&&{link:s},range:r,...o.length>0&&{attributes:o}}}function Sn(t,e){let n=t.text("feature")?.text,s=t.text("featureLink")?.text,r=t.text("api"),
o=t.text("featureNotes");return{view:se,key:e,...n&&{id:n},title:t.value("featureTitle"),group:ne(t.value("group")),...s&&{link:s},range:(t.text("featureTitle")??t.text("feature"))?.range??t.rangeOf("\
featureTitle"),block:t.range,...r&&{api:r},commands:t.texts("commands"),...o&&{notes:o},attributes:t.attributes}}function kn(t,e){if(!t)return e;let n=new Set(t.attributes.map(({name:s})=>s));return{...ut(
t,e),commands:t.commands.length>0?t.commands:e.commands,attributes:[...t.attributes,...e.attributes.filter(({name:s})=>!n.has(s))]}}function Fn(t,{given:e}){let n=t.value("stage");return{...e,...(0,it.historyOf)(
{stage:ae.STAGES.find(s=>s===n)??(0,lt.stageOf)(n),since:t.text("since")?.text,until:t.text("until")?.text})}}var wn=["featureNotes","api","commands","featureLink"],Mn=["targetLink"],re=class{#t=new Set;#e=new Map;#n=new Map;of(e,n,s){
if(this.#t.has(e))return e;let r=this.#n.get(n)??s();this.#n.set(n,r);let o=e||(this.#e.get(r)??r);return this.#e.has(r)||this.#e.set(r,o),e!==""&&this.#t.add(e),o}},oe=class{#t;#e=new Map;#n=new Map;#s=new re;#r=new re;#o=[];#a=new Map;#i=[];#l=[];#u=[];#c;#f;#d;constructor(e){
this.#t=e}add(e){this.#c??=e,this.#f=e,this.#d??=e.text("targetLabel")?.text;for(let{text:r,range:o}of e.texts("principles"))this.#l.push({...ot(r),range:o});(0,at.pushAll)(this.#u,e.texts("closingNot\
es"));let n=this.#p(e),s=this.#m(e);n!==void 0&&s!==void 0&&this.#y(e,n,s)}#p(e){let n=e.value("feature"),s=e.value("featureTitle");if(n===""&&s==="")return;let r=this.#s.of(n,`${e.value("group")}
${s}`,()=>(0,ie.featureKey)(ne(e.value("group")),s)),o=this.#n.get(r);return(!o||e.says(wn)||e.saysAttributes)&&this.#n.set(r,kn(o,Sn(e,r))),this.#g(e,r),r}#g(e,n){let s=e.value("status"),r=this.#a.get(
n)??new Set;if(s===""||r.has(s))return;this.#a.set(n,r.add(s));let o=Ln(s);this.#o.push({view:se,feature:n,...o&&{status:o},text:s,range:e.rangeOf("status")})}#m(e){let n=e.value("target"),s=e.value("\
targetTitle");if(n===""&&s==="")return;let r=this.#r.of(n,s,()=>(0,ie.foldName)(s)),o=this.#e.get(r);return(!o||e.says(Mn)||e.targetAttributes.length>0)&&this.#e.set(r,ut(o,Tn(e,r))),r}#y(e,n,s){let r=e.
value("level").trim(),o=e.text("text")?.text,a=e.texts("notes");if(r===""&&o===void 0&&a.length===0)return;let i=this.#x(r),d=o??(i.plain?void 0:r),l=e.rangeOf("level");this.#i.push({view:se,feature:n,
target:s,level:i.level,basis:i.basis,symbol:i.sign,...d&&{text:d},...Fn(e,i),notes:a,footnotes:[],range:l,symbolRange:l})}#x(e){let n=ae.LEVELS.find(s=>s===e);return n?{level:n,basis:"preset",sign:e,length:e.
length,plain:!0}:e===""?{level:"unknown",basis:"none",sign:e,length:0,plain:!0}:this.#t.read(e)}claims(){let e=this.#c,n=e?.text("matrix")?.text,s=e?.range.start??{line:1,column:1,offset:0};return{...n&&
{id:n},title:e?.value("matrixTitle")??"",section:ne(e?.value("section")??""),range:{start:s,end:this.#f?.range.end??s},principles:this.#l,...this.#d&&{targetLabel:this.#d},targets:[...this.#e.values()],
features:[...this.#n.values()],statuses:this.#o,cells:this.#i,notes:this.#u}}};var On=t=>t.toLowerCase().replace(/[\s_-]+/gu,"");function ct(t){let e=new Map,n=[],s=[];for(let[r,{text:o}]of(t?.fields??[]).entries()){let a=On(o);o.startsWith(ke)?n.push({name:o.slice(ke.length),index:r}):
o.startsWith(Fe)?s.push({name:o.slice(Fe.length),index:r}):e.has(a)||e.set(a,r)}return{columns:Dn(e),attributes:n,targetAttributes:s}}function Dn(t){let e=new Map(t);for(let n of["matrix","feature","t\
arget"]){if(t.has(`${n}title`))continue;let s=t.get(n),r=t.get(`${n}id`);s!==void 0&&e.set(`${n}title`,s),r===void 0?e.delete(n):e.set(n,r)}return e}var le=class{#t;#e;#n;constructor(e,n,s){this.#t=e,this.#e=n,this.#n=s}#s(e){return this.#t.fields[this.#e.columns.get(e.toLowerCase())??-1]}value(e){return this.#s(e)?.text??""}text(e){let n=this.#s(
e);return n&&n.text!==""?{text:n.text,range:this.#r(n)}:void 0}texts(e){let n=this.text(e);return n?nt(n.text).map(s=>({text:s,range:n.range})):[]}#r({start:e,end:n}){return this.#n.range(e,n)}rangeOf(e){
let n=this.#s(e);return n?this.#r(n):this.#n.range(this.#t.end,this.#t.end)}says(e){return e.some(n=>this.value(n)!=="")}get saysAttributes(){return this.#e.attributes.some(({index:e})=>(this.#t.fields[e]?.
text??"")!=="")}get range(){return this.#n.range(this.#t.start,this.#t.end)}get attributes(){return this.#o(this.#e.attributes)}get targetAttributes(){return this.#o(this.#e.targetAttributes)}#o(e){return e.
flatMap(({name:n,index:s})=>{let r=this.#t.fields[s];return r&&r.text!==""?[{name:n,value:{text:r.text,range:this.#r(r)}}]:[]})}};function $n(t,e,n){let s=e.columns.get("level")??-1,r=new Set(t.map(o=>o.fields[s]?.text.trim()??""));return r.delete(""),(0,ft.createVocabulary)(r,[],n.vocabulary)}function gt(t,e,n){let[s,...r]=t.rows,
o=ct(s),a=$n(r,o,n),i=new Map;for(let d of r){if(!d.fields.some(({text:c})=>c!==""))continue;let l=new le(d,o,e),u=l.value("matrix")||(0,pt.foldName)(l.value("matrixTitle")),p=i.get(u)??new oe(a);i.set(
u,p),p.add(l)}return{matrices:[...i.values()].map(d=>d.claims()),footnotes:[],decisions:[],definitions:[],problems:t.problems}}var nn=v(yt(),1),E=v(z(),1),sn=v(q(),1),Ke=v(te(),1),J=v(K(),1);var w=v(z(),1),Vt=v(Se(),1),ye=v(q(),1);var Y=v(de(),1),Ot=v(te(),1),Dt=v(K(),1);var ce=v(ee(),1),Rt=v(z(),1),Lt=v(Te(),1);var bt=(...t)=>require("./extract-lexicon-time-words.js").versionIn(...t);var Me=v(q(),1),ue=v(K(),1),Tt=["feature","name","title","label","capability"],V=["support","supported","status","level","implemented","available","compatible","state","mark"],St=/^(?:support(?:ed)?|version_added)$/iu,
Oe=["version_added","since","added"],En=["until","version_removed","removed","removed_in"],Vn=["stage","maturity"],I=["notes","note","comment","comments","remark","remarks"],kt=["group","category","se\
ction","area"],De=["id","key","slug","code"],A=/^\n(?:features?|capabilities|support|supported|compatibility|platforms|browsers)\n[^\n]+$/iu,fe=/\n(?:features?|capabilities)\n[^\n]+$/iu,we=5,N=t=>t.slice(
t.lastIndexOf(`
`)+1),$=t=>t.slice(0,t.lastIndexOf(`
`)),W=t=>A.test(`
${N($(t))}
x`),T=(t,{start:e,end:n})=>({text:(0,ue.foldSpace)(t),start:e,end:n}),X=t=>{let e=T(t.value,t);return{...e,text:/^\[([^\][]+)\]\([^()\s]+\)$/u.exec(e.text)?.[1]??e.text}},L=(t,e)=>t.includes(e.toLowerCase()),
Ft=({key:t})=>L(De,t.value),wt=t=>L([...V,...Oe],t),An=({key:t})=>L(I,t.value),_=({key:t})=>L(Tt,t.value),F=t=>t.replace(/(?<=\p{Ll})(?=\p{Lu})|[_-]+/gu," "),Nn=t=>t.replaceAll(/(?<=\p{L})[_-](?=\p{L})/gu,
" ").replace(/^support$/iu,"supported");function P(t,e){if(t==="")return;let n=Nn(t);return[t,n].find(s=>e.explains(s))}function O(t){if(t.kind==="string")return t.value==="~"||t.value==="null"?"":t.value;
if(t.kind==="scalar")return t.value===null?"":`${t.value}`;if(t.kind!=="array")return;let e=t.items.map(n=>n.kind==="array"?void 0:O(n));return e.includes(void 0)?void 0:e.join(", ")}function Ct(t,e){
let n=e.kind==="object"&&L(I,t)?e.entries:[];if(!(n.length===0||n.some(s=>L(V,s.key.value))))return n.map(s=>`${s.key.value}: ${O(s.value)??""}`).join("; ")}function jn(t){let[e]=t;if(e?.kind==="objec\
t"&&e.entries.slice(0,1).some(({key:l})=>wt(l.value)))return[];let n=Tt.find(l=>t.filter(u=>(0,ce.entryOf)(u,l)).length*2>t.length);if(n!==void 0)return[n];let s=e?.kind==="object"?e.entries:[],[r,o]=s.
flatMap(({key:l,value:u})=>u.kind==="string"&&u.value!==""?l.value:[]),a=(...l)=>t.map(u=>l.map(p=>Mt(u,p)??"").join(`
`)),i=(...l)=>new Set(a(...l)).size===t.length;return r===void 0||o===void 0||i(r)||!i(r,o)?[r]:!L([...V,...I],o)&&a(o).every(l=>/\p{L}/u.test(l))?[o,r]:[r]}var Mt=(t,e)=>{let n=(0,ce.entryOf)(t,e);return n&&
O(n.value)};function pe(t){if(t.kind==="object")return t.entries.flatMap(({key:r,value:o})=>O(o)===void 0?{label:X(r),node:o,start:r.start}:[]);if(t.kind!=="array")return[];let e=t.items.filter(({kind:r})=>r===
"object"),[n,s]=jn(e);return e.map(r=>{let o=n===void 0?void 0:(0,ce.entryOf)(r,n),a=o&&O(o.value),i=s!==void 0&&(0,Rt.isTargetHeader)(s)?`${Mt(r,s)} / `:"";return{label:a===void 0||!o?void 0:T(`${i}${a}`,
o.value),...n===void 0?{}:{nameKey:n,groupKey:s,isJoined:i!==""},node:r,start:r.start}})}function $e(t,e,n,s=we-1){let r=new Map;return ge({label:t,node:e,start:e.start},`
`,s,{values:r,repeated:new Set,words:n}),r.get(`
`)}function In({label:t,node:e},n,s){if(t===void 0||e.kind!=="array")return;let r=pe(e);if(r.some(l=>l.label!==void 0))return;let[o,...a]=r.map(l=>$e(t,l.node,s,n));if(o?.parts===void 0||a.includes(void 0))
return;let i=[o,...a].map(l=>l?.field.text).join("; "),d={...o.parts,says:o.parts.says||a.length>0};return{...o,field:{...o.field,text:i},parts:d}}function ge(t,e,n,s){let{node:r,label:o}=t,a=e===""?void 0:
In(t,n,s.words);if(a!==void 0){s.values.set(e,a);return}let i=r.kind==="object"?r.entries:[],d=Ee(i,s.words);for(let f of d)s.values.set(`${e}
${f.header.text}`,f);if(d.length>0)return;let l=new Map;for(let{key:f,value:y}of i){let C=f.value===t.nameKey?void 0:O(y)??Ct(f.value,y);C!==void 0&&l.set(`${e}
${(0,ue.foldSpace)(f.value)}`,Pn(f,y,C,s.words))}let u=pe(r).filter(f=>Ct(f.label?.text??"",f.node)===void 0);new Set(u.map(f=>f.label?.text)).size<u.length&&s.repeated.add(e);let p=new Map;for(let f of n===
we?[]:u){if(f.label===void 0)continue;let y=`${e}
${f.label.text}`,C=p.has(y)?`${y} ${p.size}`:y,R=new Map;ge(f,C,n+1,{...s,values:R}),p.set(C,R)}let c=[...p.values()].flatMap(f=>[...f.values()]),g=e===""||o===void 0?void 0:Kn(o,l,{flags:c,words:s.words}),
m=n===we&&u.length>0||[...p.values()].some(f=>[...f.values()].some(D)),x=[...l.values()].some(({header:f,field:y,word:C})=>St.test(f.text)&&(C!==void 0||y.text===""||(0,Me.isVersion)(y.text))),b=u.some(
f=>A.test(`
${f.label?.text}
x`));if(g!==void 0&&(x&&!b||!m)){s.values.set(e,g);return}let S=i.length>0?i.map(({key:f})=>`${e}
${(0,ue.foldSpace)(f.value)}`):p.keys();for(let f of new Set(S)){let y=l.get(f);y!==void 0&&s.values.set(f,y);for(let[C,R]of p.get(f)??[])s.values.set(C,R)}}function Pn(t,e,n,s){let r=P(n,s),o={header:T(
t.value,t),field:T(n,e),isLevel:L(V,t.value),...r!==void 0&&{word:r},...e.kind==="array"&&{names:e.items.map(c=>T(O(c)??"",c))}},[a,i,...d]=e.kind==="array"?e.items:[],l=i&&O(i);if(a===void 0||i===void 0||
d.length>0||!l?.includes(" "))return o;let u={level:T(O(a)??"",a),notes:T(l,i),says:!1},p=P(u.level.text,s)!==void 0||(0,Me.isVersion)(u.level.text);return p?{...o,parts:u,isLevel:p}:o}function Ee(t,e){
let n=t.flatMap(({key:r,value:o})=>{let a=o.kind==="object"&&o.entries.some(l=>_(l)||An(l)),d=o.kind==="array"||o.kind==="object"&&!a?P(F(r.value),e):void 0;return d===void 0?[]:[{level:d,value:o}]});
return new Set(n.map(({level:r})=>e.read(r).level)).size<2?[]:n.flatMap(({level:r,value:o})=>{let a=o.kind==="array"?o.items.map(d=>[d,void 0]):[];return(o.kind==="object"?o.entries.map(d=>[d.key,d.value]):
a).flatMap(([d,l])=>{let[u,p]=[O(d),l&&O(l)];if(u===void 0)return[];let c=T(u,d),g=p?`${r} (${p})`:r,m={level:{...c,text:r},says:g!==r};return[{header:c,field:{...c,text:g},isLevel:!0,parts:m}]})})}function Hn({
header:t,field:e}){let n=bt(e.text);if(L(Oe,t.text))return n===void 0?[]:[["since",{...e,text:n}]];if(L(En,t.text)){let o=t.text.toLowerCase()==="until"?"":"<";return n===void 0?[]:[["until",{...e,text:`${o}${n}`}]]}
let s=L(Vn,t.text)?e.text:e.text==="true"?F(t.text):"",r=(0,Lt.stageOf)(s);return r===void 0?[]:[["stage",{...e,text:r}]]}function Kn(t,e,{flags:n,words:s}){let r=[...e.values()],o=r.find(({header:h,field:H})=>L(
V,h.text)&&H.text!=="")??r.find(({header:{text:h}})=>wt(h));if(o===void 0)return;let a=r.filter(({field:{text:h}})=>h!==""&&h!==o.field.text),i=a.filter(({word:h})=>h!==void 0).length;if(!St.test(o.header.
text)&&(i>1||i>0&&o.word===void 0))return;let l=a.filter(h=>L(I,h.header.text)).map(({field:h})=>h),u=[...a.filter(h=>!L(I,h.header.text)),...n].filter(({field:{text:h}})=>h!==""&&h!=="false"),p=o.word??
o.field.text,g=L(Oe,o.header.text)&&/^\d/u.test(p)?`since ${p}`:p,x=u.some(h=>h.field.text==="true"&&s.read(F(h.header.text)).level==="partial")&&s.read(g).level==="complete",b={...o.field,text:x?"par\
tial":g},S=[...u.map(({header:{text:h},field:H})=>`${h} ${H.text}`),...l.map(({text:h})=>h)],f=S.length>0?` (${S.join("; ")})`:"",[y,C=y]=[l[0],l.at(-1)],R=y&&C&&{...y,text:l.map(({text:h})=>h).join("\
; "),end:C.end},k=r.flatMap(Hn),j={level:b,...R&&{notes:R},says:u.length>0,history:k};return{header:t,field:{...b,text:`${b.text}${f}`},isLevel:!0,parts:j}}var D=({isLevel:t,word:e})=>t||e!==void 0;function B(t){
let e=t.replace(/ies$/u,"y").replace(/s$/u,"");return e.charAt(0).toUpperCase()+e.slice(1)}var _n=(0,Ot.createVocabulary)([],[],void 0);function*Bn(t){let e=[t];for(let n=e.pop();n!==void 0;n=e.pop()){let s=n.kind==="object"?n.entries:[],r=s.find(Ft)?.value,o=s.find(_)?.value;r?.kind==="str\
ing"&&o?.kind==="string"&&(yield[r.value,T(o.value,o)]);for(let{key:a,value:i}of s){let d=i.kind==="object"?i.entries.find(_)?.value:void 0;d?.kind==="string"&&(yield[a.value,T(d.value,d)])}for(let a of n.
kind==="array"?n.items:s.map(({value:i})=>i))e.push(a)}}function Un(t){let e=new Map;for(let{value:n}of t.kind==="object"?t.entries:[])if(n.kind==="object")for(let{key:s,value:r}of n.entries)r.kind===
"string"&&!e.has(s.value)&&!_n.explains(r.value)&&e.set(s.value,{map:n,title:T(r.value,r)});return e}function $t(t){let e=new Map(Bn(t)),n=Un(t);return({records:s})=>{let r=new Map;for(let{label:a}of s){
let i=a&&n.get(a.text);a!==void 0&&i!==void 0&&(0,Y.pushTo)(r,i.map,[a.text,i.title])}let o=[...r.values()].find(a=>a.length*2>=s.length)??[];return o.length===0?e:new Map([...e,...o])}}function Gn(t){
let e=t.map(o=>o.split(`
`).slice(1)),[n=[]]=e,s=o=>e.every(a=>a.at(o)===n.at(o)),r=e.map(o=>{let a=o.findIndex((d,l)=>!s(l)),i=o.toReversed().findIndex((d,l)=>!s(-1-l));return a<0?o:o.slice(a,o.length-i)});return new Map(t.map(
(o,a)=>[o,r[a]?.join(" ")??""]))}function me(t,e){let n=new Map,s=new Map;for(let{values:a}of t)for(let[i,{header:d}]of a)n.has(i)||(n.set(i,e.get(d.text)??d),(0,Y.pushTo)(s,d.text,i));let r=[...s.values()].
filter(({length:a})=>a>1).map(Gn),o=(0,Y.tally)([...s.keys(),...r.flatMap(a=>[...a.values()])]);for(let a of r){let i=[...a.values()].every(d=>d!==""&&o.get(d)===1);for(let[d,l]of a){let u=n.get(d),p=e.
get(l)?.text??l;u&&n.set(d,{...u,text:i?p:(0,Dt.foldSpace)(d)})}}return n}var zn=4,qn=/^(?:true|false|yes|no|)$/iu;function Et(t,e,n){let s=new Map;for(let[r,o]of t.flatMap(({values:a})=>[...a])){let a=s.get(e(r))??{levels:0,filled:0};s.set(e(r),a),o.field.text!==""&&(a.filled+=
1),(D(o)||n(o.field.text))&&(a.levels+=1)}return s}var Ve=t=>t!==void 0&&t.levels*2>t.filled;function Wn(t){let e=Et(t,$,ye.isVersion),n=Et(t,f=>f,ye.isTellingVersion),s=t.flatMap(f=>[...f.values]),r=new Set(
s.filter(([,{field:f}])=>!qn.test(f.text)).map(([f])=>f)),o=f=>{let y=n.get(f),C=(y?.filled??0)*zn<t.length;return Ve(y)&&(!C||r.has(f)||(0,w.isKnownTarget)(N(f)))},a=(f,{parts:y})=>y!==void 0||$(f)!==
""&&Ve(e.get($(f))),i=(f,{header:y,field:C})=>$(f)===""&&o(f)&&!At(y,C),d=s.filter(f=>i(...f)&&!Ae(f[1].header.text)),l=new Set(d.map(([,{field:f}])=>f.text)),u=s.filter(([,{field:f}])=>f.text!==""&&!l.
has(f.text)),p=new Set(u.map(([f])=>f)),c=(f,y)=>i(f,y)&&(!Ae(y.header.text)||!p.has(f)),g=(f,{header:y})=>$(f)===""&&Ae(y.text)&&p.has(f),m=s.filter(f=>D(f[1])&&!g(...f)),x=f=>Ve(e.get($(f)))&&(0,w.isCalledSupport)(
F(N($(f))));if(m.length===0&&s.some(f=>x(...f)))return x;let b=m.filter(f=>a(...f));if(b.length*2>m.length)return b.filter(([y])=>W(y)).length*2<b.length?a:(y,C)=>a(y,C)&&W(y);let S=m.filter(f=>c(...f));
return S.length*2>m.length&&!Xn(S)?c:void 0}function Xn(t){return new Set(t.map(([e])=>e)).size>1?!1:t.every(([,{header:e,field:n}])=>/^(?:true|false)$/u.test(n.text)&&!(0,w.isAboutSupport)(F(e.text)))}
var Ae=t=>(0,w.isAttributeHeader)(F(t))&&!L(V,t)||(0,w.isMaturityHeader)(t),At=(t,e)=>t.text.toLowerCase()==="status"&&(0,Vt.parseStatus)(e.text)!==void 0;function Yn({records:t,labelHeader:e="",trail:n},s){
let r=t.flatMap(i=>[...i.values]).filter(i=>s(...i));if(r.some(([i])=>fe.test(i)))return!0;let o=[e,n.at(-1)?.text??""].map(i=>B(F(i)));if(o.some(w.isFeatureHeader))return!1;if(o.some(w.isTargetHeader))
return!0;let a=i=>new Set(i.filter(w.isKnownTarget)).size;return a(t.map(({label:i})=>i?.text??""))>a(r.map(([,{header:i}])=>i.text))}function Jn({values:t},e,n){return[...t].flatMap(([s,r])=>{let{header:o,
field:a}=r;return e(s,r)||a.text===""?[]:n?[[`target attribute: ${o.text}`,a]]:At(o,a)?[["status",a]]:[[`attribute: ${o.text}`,a]]})}function Qn({field:t,parts:e,word:n=t.text}){return e===void 0?[["l\
evel",{...t,text:n}]]:[["level",e.level],...e.says?[["text",t]]:[],...e.notes?[["notes",e.notes]]:[],...(e.history??[]).map(([s,r])=>[s,r])]}function Zn({records:t},e){let n=t.flatMap(({values:o})=>[...o].
filter(a=>e(...a))),[s,...r]=new Set(n.map(([o])=>o));return s!==void 0&&r.length===0&&L(V,N(s))?s:void 0}function Nt(t,e,n){let s=Wn(t.records);if(s===void 0)return;let r=me(t.records,e),o=Yn(t,s),[a,
i]=o?["target","feature"]:["feature","target"],d=t.trail.at(-1),l=o||n===void 0?void 0:Zn(t,s),u=l===void 0?void 0:r.get(l);return l!==void 0&&u&&n!==void 0&&r.set(l,{...u,text:n}),t.records.flatMap(p=>{
let{label:c,group:g,values:m,node:x}=p;if(c===void 0)return[];let b=[[a,e.get(c.text)??c]];d!==void 0&&b.push(["matrix",d]);let S=[...m].flatMap(([y,C])=>{let R=r.get(y);if(R===void 0||!s(y,C))return[];
let k=o&&g.length>0&&L(V,R.text),j=k?{...R,text:g.at(-1)??""}:R,h=k?g.slice(0,-1):g;return{fields:new Map([...b,[i,j],...Qn(C)]),group:h,...x}}),f=Jn(p,s,o);return[{fields:new Map([...b,...f]),group:o?
[]:g,...x},...S]})}function jt({records:t,trail:e}){let n=[...new Set(t.flatMap(({values:u})=>[...u.keys()]))].map(u=>u.slice(1)),s=(u,p)=>{let c=n.filter(u);return c.includes(p)?p:c.length===1?c[0]:void 0},
r=s(w.isTargetHeader,"target"),o=s(u=>L(V,u),"level");if(r===void 0||o===void 0)return;let a=({group:u,label:p})=>[...u,p?.text].join(`
`),i=u=>`${a(u)}
${u.values.get(`
${r}`)?.field.text}`;if(!(r==="target"&&o==="level")&&new Set(t.map(a)).size===t.length||new Set(t.map(i)).size<t.length)return;let l=e.at(-1);return t.map(({label:u,group:p,values:c,node:g})=>{let m=new Map;
u&&m.set("feature",u),l&&m.set("matrix",l);for(let{header:x,field:b}of c.values())x.text===r?m.set("target",b):x.text===o?m.set("level",b):m.set(L(I,x.text)?"notes":`attribute: ${x.text}`,b);return{fields:m,
group:p,...g}})}var It="another of the same feature and target says something else";function Pt(t){let e=new Map,n=[];return{cells:t.filter(({fields:r,group:o})=>{let a=r.get("level");if(a===void 0)return!0;let i=["m\
atrix","feature","target"].map(u=>r.get(u)?.text),d=[...o,...i].join(`
`),l=e.get(d)??a.text;return e.set(d,l),l!==a.text&&n.push(a),l===a.text}),repeated:n}}function Ht(t,e){let n=["group",...new Set(t.flatMap(({fields:o})=>[...o.keys()]))],s=n.map(o=>({text:o,start:0,end:0})),
r=t.map(({fields:o,group:a,start:i,end:d})=>({fields:n.map(u=>u==="group"?{text:rt(a),start:i,end:i}:o.get(u)??{text:"",start:d,end:d}),start:i,end:d}));return{delimiter:",",rows:[{fields:s,start:0,end:0},
...r],problems:e}}var Wt=v(de(),1);var xe=v(de(),1),U=v(z(),1),Bt=v(q(),1);var Kt="supported";function es(t,e){let n=F(t);return P(n,e)??P(n.split(" ",1)[0]??"",e)}var _t=(t,e)=>({header:t,field:{...t,text:e},isLevel:!0,parts:{level:{...t,text:e},says:!1}});function Ne({names:t,
field:e}){if(t!==void 0||e.text==="")return t??[];let n=e.start;return e.text.split(",").map(s=>{let r=n+s.length-s.trimStart().length;return n+=s.length+1,{text:s.trim(),start:r,end:r+s.trim().length}})}
function ts(t){let e=new Map;for(let[r,o]of t.flatMap(({values:a})=>[...a]))D(o)||(0,xe.pushTo)(e,r,Ne(o));let n=[...e].flatMap(([r,o])=>{let a=(0,xe.tally)(o.flatMap(u=>u.map(({text:p})=>p))),i=o.reduce(
(u,{length:p})=>u+p,0);return o.some(({length:u})=>u>1)&&o.length>1&&o.length*2>=t.length&&i*2>=a.size*3&&ns(r,[...a.keys()])?r:[]}),s=n.filter(r=>fe.test(`${r}
x`));return s.length>0?s:n}function ns(t,e){let n=F(N(t));return A.test(`
${N(t)}
x`)||(0,U.isCalledSupport)(n)?!0:(0,U.isTargetHeader)(n)&&e.filter(U.isKnownTarget).length*2>e.length}function ss(t){if(!t.some(({values:r})=>[...r.values()].some(({field:o})=>o.text==="")))return new Set;
let n=new Map;for(let{values:r}of t){let o=new Set;for(let[a,{field:i}]of r){let d=$(a),l=n.get(d)??{blank:0,other:0,records:0,keys:new Set};n.set(d,l),o.has(d)||(l.records+=1),o.add(d),l.keys.add(N(a)),
i.text===""?l.blank+=1:(0,Bt.isTellingVersion)(i.text)||(l.other+=1)}}let s=([r,{blank:o,other:a,records:i,keys:d}])=>r.split(`
`).some(l=>A.test(`
${l}
x`))&&a===0&&i>1&&o*2>d.size&&o<i*d.size;return new Set([...n].filter(s).map(([r])=>r))}function Ut(t,e){let n=new Set(ts(t)),s=ss(t);if(n.size===0&&s.size===0)return t;let r=new Set([...n].flatMap(o=>rs(
t,o)));return t.map(o=>{let a=[...o.values].flatMap(([i,d])=>{let l=es(N(i),e),u=Ne(d),p=l!==void 0&&u.some(({text:c})=>r.has(c));if(n.has(i)||p){let[c]=n.has(i)?[i]:n;return u.map(g=>[`${c}
${g.text}`,_t(g,l??Kt)])}return[[i,s.has($(i))&&d.field.text===""?_t(d.header,Kt):d]]});return{...o,values:new Map(a)}})}var rs=(t,e)=>t.flatMap(({values:n})=>{let s=n.get(e);return s===void 0?[]:Ne(s).
map(({text:r})=>r)});var ve=v(ee(),1);var os=t=>t.kind==="object"&&t.entries.some(({key:e,value:n})=>n.kind==="object"&&A.test(`
${e.value}
x`));function Gt(t,e=0){if(t.kind!=="object"||e>ve.MAX_DATA_DEPTH)return;let n=t.entries.find(({value:s})=>os(s));if(n!==void 0&&e>0)return n.key.value;for(let{value:s}of t.entries){let r=Gt(s,e+1);if(r!==
void 0)return r}}function*zt(t,e,n){for(let{key:s,value:r}of t.entries){if(s.value===e||r.kind!=="object")continue;let o=X(s),a=(0,ve.entryOf)(r,e);a&&(yield{label:o,trail:n,node:{...r,entries:[a]}}),
yield*zt(r,e,[...n,o])}}function qt(t){let e=Gt(t);if(e===void 0||t.kind!=="object")return[];let n=[...zt(t,e,[])];return new Set(n.map(({trail:s})=>s.length)).size>1?n:[]}function as(t,e){let n=e.split(`
`);return n.some((s,r)=>t.has(n.slice(0,r).join(`
`)))}function is(t,e,n){let s=new Map;ge(t,"",1,{values:s,repeated:e,words:n});let r=g=>{let m=s.get(g);return s.delete(g),m},o={start:t.start,end:t.node.end},{label:a,nameKey:i}=t,d=i===void 0?r(`
name`)??r(`
title`):void 0,l=De.flatMap(g=>r(`
${g}`)??[]);for(let g of l)s.set(`
${g.header.text}`,g);let u=t.groupKey===void 0?void 0:r(`
${t.groupKey}`),c=[t.isJoined?[]:u?.field.text||[],...kt.map(g=>r(`
${g}`)?.field.text||[])].flat();return d===void 0?{group:c,...a&&{label:a},values:s,node:o}:(a!==void 0&&a.text!==d.field.text&&s.set(`
id`,{header:{...a,text:"id"},field:a,isLevel:!1}),{group:c,label:d.field,values:s,node:o})}var Ie=([t,{isLevel:e}])=>`${t}
${e}`,Xt=t=>(0,Wt.tally)(t.flatMap(({values:e})=>[...e].map(Ie)));function ls(t){let e=t.flatMap(({values:a})=>[...a]),n=e.filter(([,a])=>D(a)),s=n.length>0?n:e,r=Xt(t),o=s.filter(a=>(r.get(Ie(a))??0)>
1);return o.length>0&&o.length*2>=s.length}function ds(t){let e=Xt(t);return t.filter(({values:n})=>[...n].some(s=>(e.get(Ie(s))??0)>1))}function je(t,e){let n=new Set,s=Ut(t.map(r=>is(r,n,e)),e);return n.
size===0?s:s.map(r=>{let o=[...r.values].filter(([a])=>as(n,a));for(let[a]of o)r.values.delete(a);return{...r,unread:o.map(([,{field:a}])=>a)}})}var us=/^(?:true|false|yes|no|on|off|[yn]|\d.*)$/iu,cs=3;
function fs(t,e,{target:n,words:s}){if(t.kind!=="object")return[];let r={text:n,start:t.start,end:t.start},o=t.entries.map(({key:p,value:c})=>{let g=X(p),m=$e(g,c,s),x=m?.field??T(O(c)??"",c),b=P(x.text,
s),S={...m,header:r,field:x,isLevel:m!==void 0,...b!==void 0&&{word:b}};return{group:[],label:g,values:new Map([[`
`,S]]),node:{start:p.start,end:c.end}}}),i=o.flatMap(p=>[...p.values.values()]).filter(({field:p})=>p.text!==""),d=i.filter(D),l=A.test(`
${e.at(-1)?.text??""}
x`),u=d.filter(({field:p,parts:c})=>c===void 0&&!us.test(p.text));return d.length*2<=i.length||!(l||u.length>=cs)?[]:[{trail:l?e.slice(0,-1):e,labelHeader:"Feature",records:o}]}function ps({values:t}){
let e=[...t].filter(([,s])=>D(s)),n=e.filter(([s])=>A.test(s));return n.length>0&&n.length*2>e.length}function Yt(t,e){let n=qt(t),[s]=n;if(s===void 0)return[];let r=s.trail.findIndex((d,l)=>n.some(({
trail:u})=>u[l]?.text!==d.text)),o=r<0?s.trail.length:r,i=je(n.map(({label:d,node:l})=>({label:d,node:l,start:d.start})),e).map((d,l)=>{let u=n[l]?.trail.slice(o).map(({text:p})=>p)??[];return{...d,group:[
...u,...d.group]}});return[{trail:s.trail.slice(0,o),labelHeader:"Feature",records:i}]}function*Pe(t,e,n=[],s){let r=pe(t),o=je(r,e.words),a=n.at(-1),i=r[0]?.nameKey??(a&&B(a.text)),d={trail:n,...i!==
void 0&&{labelHeader:i}},l=t.kind==="object"&&Ee(t.entries,e.words).length>0,u=s??(l?T(e.target,{start:t.start,end:t.start}):void 0),[p]=u&&t.kind==="object"?je([{label:u,node:t,start:t.start}],e.words):
[],c=p!==void 0&&(l||ps(p)),g=c?[]:fs(t,n,e);if(c)yield{trail:n.slice(0,-1),...l&&{labelHeader:"Target"},records:[p]};else if(g.length>0)yield*g;else if(ls(o))yield{...d,records:t.kind==="object"?ds(o):
o};else{let m=!1;for(let[S,{label:f,nameKey:y,node:C}]of r.entries()){let R=o[S]?.label??f,k=R===void 0?n:[...n,R];for(let j of Pe(C,e,k,y===void 0?void 0:R))m=!0,yield j}let[x,...b]=o;if(m||x===void 0||
b.length>0)return;t.kind==="array"?yield{...d,records:[x]}:[...x.values.values()].some(D)&&(yield{...d,records:[x],isLone:!0})}}var gs=4,ms=4,Jt=4;function ys(t){let e=[];for(let s of t){let r=new Set(s.records.flatMap(({values:i})=>[...i.keys()])),o=e.at(-1),a=[...r].filter(i=>o?.paths.has(i)).length;if(o===void 0||a===0||a*3<
2*Math.min(o.paths.size,r.size))e.push({sets:[s],paths:r});else{o.sets.push(s);for(let i of r)o.paths.add(i)}}return e.map(({sets:s})=>s.length===1?s[0]:xs(s)).flatMap(s=>s===void 0||s.isLone?[]:s)}function xs(t){
let e=t.map(({trail:c})=>c.map(({text:g})=>g)),[n=[]]=e,s=n.findIndex((c,g)=>e.some(m=>m[g]!==c)),r=s<0?n.length:s,o=e.map(c=>c.slice(r)),a=o[0]?.at(-1),i=o.every(c=>c.length>1&&c.at(-1)===a),d=t.flatMap(
(c,g)=>{let m=i?o[g]?.slice(0,-1):o[g];return c.records.map(x=>({...x,group:[...m??[],...x.group]}))}),[{trail:l=[],labelHeader:u}={}]=t,p=t.every(c=>c.labelHeader===u);return{trail:l.slice(0,r),...p&&
u&&{labelHeader:u},records:d}}var be=({end:t})=>({text:"",start:t,end:t}),Q=(t,{start:e,end:n})=>({fields:t,start:e,end:n});function vs({trail:t,labelHeader:e,records:n},s){let[r]=n;if(r===void 0)return[];
let o=me(n,s),a=n.reduce((c,{values:g})=>c+g.size,0);if(a===0||o.size*n.length>gs*(a+n.length))return[];let i={start:r.node.start,end:r.node.start},d=n.some(({group:c})=>c.length>0),l=c=>d?[T(c,i)]:[],
u=Q([T(e??"Feature",i),...l("group"),...o.values()],i),p=n.map(({label:c,group:g,values:m,node:x})=>{let b=c&&(s.get(c.text)??c),S=[...o.keys()].map(f=>m.get(f)?.field??be(x));return Q([b??be(i),...l(
g.join(" / ")),...S],x)});return[{titles:rn(t),rows:[u,...p]}]}function rn(t,e=""){return t.slice(-1).map(n=>Q([{...n,text:`${e}${n.text}`}],n))}function hs(t){let e=new Map;for(let n of t)for(let{values:s}of n.
records)for(let{field:r}of s.values()){let o=(0,J.foldName)(r.text);e.set(o,e.has(o)&&e.get(o)!==n?void 0:n)}return e}var on=({label:t,values:e})=>e.get(`
id`)?.field??t;function bs(t,e){return t.records.filter(s=>{let r=(0,J.foldName)(on(s)?.text??"");return e.has(r)&&e.get(r)!==t}).length>1&&t.records.every(({values:s})=>s.size>0)}var Qt=/^(?:true|false|yes|no|on|off|[yn])$/iu,
Cs=/^(?:none|always|never|all|auto|default|required|optional)$|\d/iu;function Rs({trail:t,labelHeader:e,records:n},s){let r=n.flatMap(c=>[...c.values]),o=new Set(r.flatMap(([c])=>c.split(`
`))),a=[t.at(-1)?.text??"",e??""].map(F);if([...a,...[...o].map(F)].some(E.isAboutSupport)||r.some(([,{isLevel:c}])=>c)||[...o,...n.map(({label:c})=>c?.text??"")].filter(E.isKnownTarget).length>1)return!0;
let d=r.filter(([,{field:c}])=>c.text!==""),l=({word:c=""})=>c!==""&&!Cs.test(c)&&!Qt.test(c);if(d.some(([,c])=>l(c)))return!0;let u=d.filter(([,{field:c}])=>Qt.test(c.text));return((0,E.isAboutSupport)(
F(s))||a.some(c=>(0,E.isFeatureHeader)(c)||(0,E.isTargetHeader)(c)))&&new Set(u.map(([c])=>c)).size>1&&u.length*2>=d.length}var He="If they have features and targets, say under `sources` in the config\
uration where these are.";function Ls(t,e){return new Set(t.records.map(({group:s,label:r})=>[...s,r?.text].join(`
`))).size*Jt<t.records.length*(Jt-1)?`Several records have the same name, so they are no features or targets. ${He}`:Rs(t,e)?void 0:`Nothing in these records says what is supported. ${He}`}function Ts({
trail:t,records:e}){let n=e.map(o=>{let a=[...o.values.values()].filter(({header:g})=>I.includes(g.text)),i=on(o),l=[...i===o.label?[]:[o.label],...a.map(({field:g})=>g)].flatMap(g=>g??[]),[u=be(o.node),
p=u]=[l[0],l.at(-1)],c=l.map(g=>g.text).join(": ");return Q([i??be(o.node),{text:c,start:u.start,end:p.end}],o.node)}),{start:s}=e[0]?.node??{start:0},r=["Value","Meaning"].map(o=>T(o,{start:s,end:s}));
return{titles:rn(t,"Legend: "),rows:[Q(r,{start:s,end:s}),...n]}}function Ss(t,e){let n=t.flatMap(({fields:o})=>o.get("level")?.text||[]),s=(0,Ke.createVocabulary)(n,[],void 0);return n.filter(o=>e.explains(
o)||s.read(o).basis!=="none").length*2>=n.length}function ks({records:t}){let e=t.flatMap(({values:n})=>[...n].filter(([,s])=>D(s)));return e.filter(([n])=>W(n)).length*2>e.length}var Zt=4;function Fs(t,e){
let s=[...new Set(t.flatMap(({fields:o})=>o.get("level")?.text||[]))].filter(o=>!e.explains(o)),r=s.length>Zt?", \u2026":"";return`Most of its levels are words that are unknown: ${s.slice(0,Zt).join("\
, ")}${r}. Say in \`vocabulary\` of the configuration what they mean.`}function ws(t,e){let n=B(F(t));return[E.isFeatureHeader,E.isTargetHeader,E.isAboutSupport].some(r=>r(n))||e.some(({trail:r})=>(0,J.foldName)(
r.at(-1)?.text??"")===(0,J.foldName)(t))}function Ms(t,{stem:e,title:n},s){let r=$t(t),o=Yt(t,s),a=o.length>0?o:ys([...Pe(t,{target:n?.text??e,words:s},[],n)]),i=hs(a),d=n?.text??(ws(e,a)?void 0:e),l={
blocks:[],cells:[],unread:[],rejected:[]};for(let u of a){let p=jt(u),c=p===void 0&&bs(u,i),g=p||c?void 0:Ls(u,e);if(c)l.blocks.push(Ts(u));else if(g!==void 0)l.rejected.push({set:u,reason:g});else{let m=p??
Nt(u,r(u),d),x=vs(u,r(u));m&&Ss(m,s)?(0,he.pushAll)(l.cells,m):m&&ks(u)?l.rejected.push({set:u,reason:Fs(m,s)}):x.length===0?l.rejected.push({set:u,reason:`These records have few keys in common. ${He}`}):
(0,he.pushAll)(l.blocks,x);for(let{unread:b=[]}of u.records)(0,he.pushAll)(l.unread,b)}}return l}function Os(t){let[e,n]=[new Set,new Set];for(let{rows:[s,...r]}of t)for(let[o,{text:a}]of s?.fields.entries()??
[]){let i=r.flatMap(({fields:l})=>l[o]?.text||[]);(i.length*ms<r.length&&!i.every(sn.isVersion)?e:n).add(a)}return[...e].filter(s=>!n.has(s))}function Ds(t,e){return e===void 0||t.matrices.length>0?t:
e.matrices.length>0?e:{...t,decisions:[...t.decisions,...e.decisions]}}function $s({root:t,problems:e},{text:n,path:s,options:r={}}){if(t===void 0||(0,tn.entryOf)(t,"matrices")!==void 0)return;let o=s.
replace(/^.*\//u,"").replace(/\.[^.]*$/u,""),a=t.kind==="object"?t.entries.find(_)?.value:void 0,i=a?.kind==="string"?T(a.value,a):void 0,d=(0,Ke.createVocabulary)([],[],r.vocabulary),{blocks:l,cells:u,
unread:p,rejected:c}=Ms(t,{stem:o,title:i},d),g=[...r.columns?.attributes??[],...Os(l)],m=(0,en.createLocator)(n),x=(0,nn.extractTree)({root:ze(l,n),text:n,markdown:!0,options:{...r,columns:{...r.columns,
attributes:g}},problems:e}),b=Pt(u),S=u.length>0?gt(Ht(b.cells,[]),m,r).matrices:[],f=R=>k=>({text:k.text,range:m.range(k.start,k.end),reason:R}),y=[...p.map(f("its list names several items alike")),...b.
repeated.map(f(It))],C=[...S.map(({range:R,title:k,cells:{length:j}},h)=>{let H=`${j} levels stand in maps or lists of their own, or one to a record.`;return{block:"data",range:R,section:k===""?[]:[k],
taken:!0,reason:H,...h===0&&{unread:y}}}),...c.map(({set:{trail:R,records:k},reason:j})=>{let[h,H]=[k[0],k.at(-1)];return{block:"data",range:m.range(h?.node.start??0,H?.node.end??0),section:R.map(ln=>ln.
text),taken:!1,reason:j}})];return{...x,matrices:[...S,...x.matrices],decisions:[...x.decisions,...C]}}0&&(module.exports={orRecords,recordClaims});
