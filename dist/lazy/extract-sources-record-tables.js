const importMetaUrl = require('node:url').pathToFileURL(__filename).href, importModule = (url) => import(url);
"use strict";var cn=Object.create;var ne=Object.defineProperty;var fn=Object.getOwnPropertyDescriptor;var pn=Object.getOwnPropertyNames;var gn=Object.getPrototypeOf,mn=Object.prototype.hasOwnProperty;var O=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},yn=(t,e)=>{for(var n in e)ne(t,n,{get:e[n],enumerable:!0})},Be=(t,e,n,s)=>{if(e&&typeof e=="object"||typeof e==
"function")for(let r of pn(e))!mn.call(t,r)&&r!==n&&ne(t,r,{get:()=>e[r],enumerable:!(s=fn(e,r))||s.enumerable});return t};var v=(t,e,n)=>(n=t!=null?cn(gn(t)):{},Be(e||!t||!t.__esModule?ne(n,"default",{value:t,enumerable:!0}):n,t)),xn=t=>Be(ne({},"__esModule",{value:!0}),t);var Ce=O((Ps,Ke)=>{Ke.exports=require("../main.js").modules["src/long-lists.ts"]()});var Re=O((Hs,_e)=>{_e.exports=require("../main.js").modules["src/source/source.ts"]()});var se=O((Bs,qe)=>{qe.exports=require("../main.js").modules["src/syntax/data.ts"]()});var re=O((Ks,We)=>{We.exports=require("../main.js").modules["src/extract/lexicon/vocabulary.ts"]()});var U=O((_s,Xe)=>{Xe.exports=require("../main.js").modules["src/extract/text/fold.ts"]()});var Je=O((Gs,Ye)=>{Ye.exports=require("../main.js").modules["src/extract/lexicon/history.ts"]()});var Te=O((zs,Qe)=>{Qe.exports=require("../main.js").modules["src/extract/lexicon/stages.ts"]()});var Se=O((qs,Ze)=>{Ze.exports=require("../main.js").modules["src/extract/lexicon/status.ts"]()});var tt=O((Ws,et)=>{et.exports=require("../main.js").modules["src/extract/support.ts"]()});var yt=O((sr,mt)=>{mt.exports=require("../main.js").modules["src/extract/document.ts"]()});var q=O((rr,xt)=>{xt.exports=require("../main.js").modules["src/extract/lexicon/headers.ts"]()});var W=O((or,vt)=>{vt.exports=require("../main.js").modules["src/extract/lexicon/versions.ts"]()});var X=O((ar,ht)=>{ht.exports=require("../main.js").modules["src/group.ts"]()});var Ns={};yn(Ns,{orRecords:()=>js,recordClaims:()=>As});module.exports=xn(Ns);var he=v(Ce(),1),nn=v(Re(),1);var Ge=v(Re(),1),z=({text:t})=>t.trim()!=="",vn=t=>!t.fields.some(z),hn=t=>(t?.text??"").trim().toLowerCase(),bn=({fields:t})=>{let[e,...n]=t;return e!==void 0&&z(e)&&!n.some(z)},Cn=/^\s*(?:\(\S{1,3}\)|\[\S{1,3}\]|[*\u2020\u2021\u00a7\u00b9\u00b2\u00b3\u2074-\u2079]|\S{1,12}\s*[=:]\s)|[.\u3002]\s*$/u,
Rn=80,Ln=t=>t.length>=Rn||Cn.test(t);function Tn(t){let e=n=>bn(n)&&Ln(n.fields[0]?.text??"");return t.findLastIndex(n=>!vn(n)&&!e(n))+1}var Le=class{#t;constructor(e){this.#t=(0,Ge.createLocator)(e)}#e(e,n){return this.#t.range(e,n)}#n({text:e,start:n,end:s},r=this.#e(n,s)){return e.trim()===""?[]:[{type:"text",value:e,position:r}]}#s(e){
let n=this.#e(e.start,e.end);return{type:"tableCell",children:this.#n(e,n),position:n}}#r(e,n){return{type:"tableRow",children:e.fields.filter((r,o)=>o!==n).map(r=>this.#s(r)),position:this.#e(e.start,
e.end)}}#o(e){let n=this.#e(e.start,e.end),s=this.#n(e,n);return{type:"tableRow",children:[{type:"tableCell",children:s.length>0?[{type:"strong",children:s,position:n}]:[],position:n}],position:n}}#a(e){
let[n]=e.fields;return n===void 0||!z(n)?[]:[{type:"heading",depth:1,children:this.#n(n),position:this.#e(e.start,e.end)}]}#i({fields:[e],start:n,end:s}){return e===void 0||!z(e)?[]:[{type:"paragraph",
children:this.#n(e),position:this.#e(n,s)}]}#l(e){let n=e[0]?.fields.findIndex((a,i)=>i>0&&hn(a)==="group")??-1,s="",r=e.flatMap((a,i)=>{let d=this.#r(a,n),l=a.fields[n];return i===0||l===void 0||l.text===
s?[d]:(s=l.text,[this.#o(l),d])}),o=this.#e(e[0]?.start??0,e.at(-1)?.end??0);return{type:"table",align:[],children:r,position:o}}block({titles:e,rows:n}){let s=Tn(n);return[...e.flatMap(r=>this.#a(r)),
...s>0?[this.#l(n.slice(0,s))]:[],...n.slice(s).flatMap(r=>this.#i(r))]}};function ze(t,e){let n=new Le(e);return{type:"root",children:t.flatMap(s=>n.block(s))}}var sn=v(se(),1);var ft=v(re(),1),pt=v(U(),1);var at=v(Ce(),1),it=v(Je(),1),lt=v(Te(),1),dt=v(Se(),1),de=v(tt(),1),ue=v(U(),1);var ke="attribute: ",we="target attribute: ";function nt(t){if(t==="")return[];if(!t.startsWith("\u2022 "))return[t];let e=[];for(let n of t.split(/\r?\n/u))n.startsWith("\u2022 ")?e.push(n.slice(2)):e.push(`${e.pop()??""}
${n.replace(/^ {2}/u,"")}`);return e}var st=" \u203A ";function rt(t){return t.map(e=>e.replace(/[\\\u203a]/gu,"\\$&")).join(st)}function oe(t){return t===""?[]:t.split(st).map(e=>e.replace(/\\([\\\u203a])/gu,
"$1"))}function ot(t){let e=/^((?:[^\\:]|\\.)*):(?: |$)/su.exec(t);return e?{title:(e[1]??"").replace(/\\([\\:])/gu,"$1"),text:t.slice(e[0].length)}:{title:"",text:t}}var ae="data";function Sn(t){let e=/^(choice|condition) \((.*)\)$/su.exec(t),n=e?.[2];return!e||!n?(0,dt.parseStatus)(t):e[1]==="choice"?{kind:"choice",group:n}:{kind:"condition",expression:n}}function ut(t,e){
return t?{...e,...t}:e}function kn(t,e){let n=t.text("target")?.text,s=t.text("targetLink")?.text,r=(t.text("targetTitle")??t.text("target"))?.range??t.rangeOf("targetTitle"),o=t.targetAttributes;return{
view:ae,key:e,...n&&{id:n},title:t.value("targetTitle"),...s&&{link:s},range:r,...o.length>0&&{attributes:o}}}function wn(t,e){let n=t.text("feature")?.text,s=t.text("featureLink")?.text,r=t.text("api"),
o=t.text("featureNotes");return{view:ae,key:e,...n&&{id:n},title:t.value("featureTitle"),group:oe(t.value("group")),...s&&{link:s},range:(t.text("featureTitle")??t.text("feature"))?.range??t.rangeOf("\
featureTitle"),block:t.range,...r&&{api:r},commands:t.texts("commands"),...o&&{notes:o},attributes:t.attributes}}function Fn(t,e){if(!t)return e;let n=new Set(t.attributes.map(({name:s})=>s));return{...ut(
t,e),commands:t.commands.length>0?t.commands:e.commands,attributes:[...t.attributes,...e.attributes.filter(({name:s})=>!n.has(s))]}}function Mn(t,{given:e}){let n=t.value("stage");return{...e,...(0,it.historyOf)(
{stage:de.STAGES.find(s=>s===n)??(0,lt.stageOf)(n),since:t.text("since")?.text,until:t.text("until")?.text})}}var On=["featureNotes","api","commands","featureLink"],Dn=["targetLink"],ie=class{#t=new Set;#e=new Map;#n=new Map;of(e,n,s){
if(this.#t.has(e))return e;let r=this.#n.get(n)??s();this.#n.set(n,r);let o=e||(this.#e.get(r)??r);return this.#e.has(r)||this.#e.set(r,o),e!==""&&this.#t.add(e),o}},le=class{#t;#e=new Map;#n=new Map;#s=new ie;#r=new ie;#o=[];#a=new Map;#i=[];#l=[];#u=[];#c;#f;#d;constructor(e){
this.#t=e}add(e){this.#c??=e,this.#f=e,this.#d??=e.text("targetLabel")?.text;for(let{text:r,range:o}of e.texts("principles"))this.#l.push({...ot(r),range:o});(0,at.pushAll)(this.#u,e.texts("closingNot\
es"));let n=this.#p(e),s=this.#m(e);n!==void 0&&s!==void 0&&this.#y(e,n,s)}#p(e){let n=e.value("feature"),s=e.value("featureTitle");if(n===""&&s==="")return;let r=this.#s.of(n,`${e.value("group")}
${s}`,()=>(0,ue.featureKey)(oe(e.value("group")),s)),o=this.#n.get(r);return(!o||e.says(On)||e.saysAttributes)&&this.#n.set(r,Fn(o,wn(e,r))),this.#g(e,r),r}#g(e,n){let s=e.value("status"),r=this.#a.get(
n)??new Set;if(s===""||r.has(s))return;this.#a.set(n,r.add(s));let o=Sn(s);this.#o.push({view:ae,feature:n,...o&&{status:o},text:s,range:e.rangeOf("status")})}#m(e){let n=e.value("target"),s=e.value("\
targetTitle");if(n===""&&s==="")return;let r=this.#r.of(n,s,()=>(0,ue.foldName)(s)),o=this.#e.get(r);return(!o||e.says(Dn)||e.targetAttributes.length>0)&&this.#e.set(r,ut(o,kn(e,r))),r}#y(e,n,s){let r=e.
value("level").trim(),o=e.text("text")?.text,a=e.texts("notes");if(r===""&&o===void 0&&a.length===0)return;let i=this.#x(r),d=o??(i.plain?void 0:r),l=e.rangeOf("level");this.#i.push({view:ae,feature:n,
target:s,level:i.level,basis:i.basis,symbol:i.sign,...d&&{text:d},...Mn(e,i),notes:a,footnotes:[],range:l,symbolRange:l})}#x(e){let n=de.LEVELS.find(s=>s===e);return n?{level:n,basis:"preset",sign:e,length:e.
length,plain:!0}:e===""?{level:"unknown",basis:"none",sign:e,length:0,plain:!0}:this.#t.read(e)}claims(){let e=this.#c,n=e?.text("matrix")?.text,s=e?.range.start??{line:1,column:1,offset:0};return{...n&&
{id:n},title:e?.value("matrixTitle")??"",section:oe(e?.value("section")??""),range:{start:s,end:this.#f?.range.end??s},principles:this.#l,...this.#d&&{targetLabel:this.#d},targets:[...this.#e.values()],
features:[...this.#n.values()],statuses:this.#o,cells:this.#i,notes:this.#u}}};var $n=t=>t.toLowerCase().replace(/[\s_-]+/gu,"");function ct(t){let e=new Map,n=[],s=[];for(let[r,{text:o}]of(t?.fields??[]).entries()){let a=$n(o);o.startsWith(ke)?n.push({name:o.slice(ke.length),index:r}):
o.startsWith(we)?s.push({name:o.slice(we.length),index:r}):e.has(a)||e.set(a,r)}return{columns:En(e),attributes:n,targetAttributes:s}}function En(t){let e=new Map(t);for(let n of["matrix","feature","t\
arget"]){if(t.has(`${n}title`))continue;let s=t.get(n),r=t.get(`${n}id`);s!==void 0&&e.set(`${n}title`,s),r===void 0?e.delete(n):e.set(n,r)}return e}var ce=class{#t;#e;#n;constructor(e,n,s){this.#t=e,this.#e=n,this.#n=s}#s(e){return this.#t.fields[this.#e.columns.get(e.toLowerCase())??-1]}value(e){return this.#s(e)?.text??""}text(e){let n=this.#s(
e);return n&&n.text!==""?{text:n.text,range:this.#r(n)}:void 0}texts(e){let n=this.text(e);return n?nt(n.text).map(s=>({text:s,range:n.range})):[]}#r({start:e,end:n}){return this.#n.range(e,n)}rangeOf(e){
let n=this.#s(e);return n?this.#r(n):this.#n.range(this.#t.end,this.#t.end)}says(e){return e.some(n=>this.value(n)!=="")}get saysAttributes(){return this.#e.attributes.some(({index:e})=>(this.#t.fields[e]?.
text??"")!=="")}get range(){return this.#n.range(this.#t.start,this.#t.end)}get attributes(){return this.#o(this.#e.attributes)}get targetAttributes(){return this.#o(this.#e.targetAttributes)}#o(e){return e.
flatMap(({name:n,index:s})=>{let r=this.#t.fields[s];return r&&r.text!==""?[{name:n,value:{text:r.text,range:this.#r(r)}}]:[]})}};function Vn(t,e,n){let s=e.columns.get("level")??-1,r=new Set(t.map(o=>o.fields[s]?.text.trim()??""));return r.delete(""),(0,ft.createVocabulary)(r,[],n.vocabulary)}function gt(t,e,n){let[s,...r]=t.rows,
o=ct(s),a=Vn(r,o,n),i=new Map;for(let d of r){if(!d.fields.some(({text:c})=>c!==""))continue;let l=new ce(d,o,e),u=l.value("matrix")||(0,pt.foldName)(l.value("matrixTitle")),p=i.get(u)??new le(a);i.set(
u,p),p.add(l)}return{matrices:[...i.values()].map(d=>d.claims()),footnotes:[],decisions:[],definitions:[],problems:t.problems}}var rn=v(yt(),1),E=v(q(),1),on=v(W(),1),Ue=v(re(),1),ee=v(U(),1);var F=v(q(),1),Vt=v(Se(),1),xe=v(W(),1);var Q=v(X(),1),Ot=v(re(),1),Dt=v(U(),1);var pe=v(se(),1),Rt=v(q(),1),Lt=v(Te(),1);var bt=(...t)=>require("./extract-lexicon-time-words.js").versionIn(...t);var Me=v(W(),1),fe=v(U(),1),Tt=["feature","name","title","label","capability"],j=["support","supported","status","level","implemented","available","compatible","state","mark"],St=/^(?:support(?:ed)?|version_added)$/iu,
Oe=["version_added","since","added"],jn=["until","version_removed","removed","removed_in"],An=["stage","maturity"],P=["notes","note","comment","comments","remark","remarks"],kt=["group","category","se\
ction","area"],De=["id","key","slug","code"],A=/^\n(?:features?|capabilities|support|supported|compatibility|platforms|browsers)\n[^\n]+$/iu,B=/\n(?:features?|capabilities)\n[^\n]+$/iu,Fe=5,N=t=>t.slice(
t.lastIndexOf(`
`)+1),$=t=>t.slice(0,t.lastIndexOf(`
`)),Y=t=>A.test(`
${N($(t))}
x`),T=(t,{start:e,end:n})=>({text:(0,fe.foldSpace)(t),start:e,end:n}),J=t=>{let e=T(t.value,t);return{...e,text:/^\[([^\][]+)\]\([^()\s]+\)$/u.exec(e.text)?.[1]??e.text}},L=(t,e)=>t.includes(e.toLowerCase()),
wt=({key:t})=>L(De,t.value),Ft=t=>L([...j,...Oe],t),Nn=({key:t})=>L(P,t.value),K=({key:t})=>L(Tt,t.value),w=t=>t.replace(/(?<=\p{Ll})(?=\p{Lu})|[_-]+/gu," "),In=t=>t.replaceAll(/(?<=\p{L})[_-](?=\p{L})/gu,
" ").replace(/^support$/iu,"supported");function V(t,e){if(t==="")return;let n=In(t);return[t,n].find(s=>e.explains(s))}function M(t){if(t.kind==="string")return t.value==="~"||t.value==="null"?"":t.value;
if(t.kind==="scalar")return t.value===null?"":`${t.value}`;if(t.kind!=="array")return;let e=t.items.map(n=>n.kind==="array"?void 0:M(n));return e.includes(void 0)?void 0:e.join(", ")}function Ct(t,e){
let n=e.kind==="object"&&L(P,t)?e.entries:[];if(!(n.length===0||n.some(s=>L(j,s.key.value))))return n.map(s=>`${s.key.value}: ${M(s.value)??""}`).join("; ")}function Pn(t){let[e]=t;if(e?.kind==="objec\
t"&&e.entries.slice(0,1).some(({key:l})=>Ft(l.value)))return[];let n=Tt.find(l=>t.filter(u=>(0,pe.entryOf)(u,l)).length*2>t.length);if(n!==void 0)return[n];let s=e?.kind==="object"?e.entries:[],[r,o]=s.
flatMap(({key:l,value:u})=>u.kind==="string"&&u.value!==""?l.value:[]),a=(...l)=>t.map(u=>l.map(p=>Mt(u,p)??"").join(`
`)),i=(...l)=>new Set(a(...l)).size===t.length;return r===void 0||o===void 0||i(r)||!i(r,o)?[r]:!L([...j,...P],o)&&a(o).every(l=>/\p{L}/u.test(l))?[o,r]:[r]}var Mt=(t,e)=>{let n=(0,pe.entryOf)(t,e);return n&&
M(n.value)};function ge(t){if(t.kind==="object")return t.entries.flatMap(({key:r,value:o})=>M(o)===void 0?{label:J(r),node:o,start:r.start}:[]);if(t.kind!=="array")return[];let e=t.items.filter(({kind:r})=>r===
"object"),[n,s]=Pn(e);return e.map(r=>{let o=n===void 0?void 0:(0,pe.entryOf)(r,n),a=o&&M(o.value),i=s!==void 0&&(0,Rt.isTargetHeader)(s)?`${Mt(r,s)} / `:"";return{label:a===void 0||!o?void 0:T(`${i}${a}`,
o.value),...n===void 0?{}:{nameKey:n,groupKey:s,isJoined:i!==""},node:r,start:r.start}})}function $e(t,e,n,s=Fe-1){let r=new Map;return me({label:t,node:e,start:e.start},`
`,s,{values:r,repeated:new Set,words:n}),r.get(`
`)}function Hn({label:t,node:e},n,s){if(t===void 0||e.kind!=="array")return;let r=ge(e);if(r.some(l=>l.label!==void 0))return;let[o,...a]=r.map(l=>$e(t,l.node,s,n));if(o?.parts===void 0||a.includes(void 0))
return;let i=[o,...a].map(l=>l?.field.text).join("; "),d={...o.parts,says:o.parts.says||a.length>0};return{...o,field:{...o.field,text:i},parts:d}}function me(t,e,n,s){let{node:r,label:o}=t,a=e===""?void 0:
Hn(t,n,s.words);if(a!==void 0){s.values.set(e,a);return}let i=r.kind==="object"?r.entries:[],d=Ee(i,s.words);for(let f of d)s.values.set(`${e}
${f.header.text}`,f);if(d.length>0)return;let l=new Map;for(let{key:f,value:y}of i){let C=f.value===t.nameKey?void 0:M(y)??Ct(f.value,y);C!==void 0&&l.set(`${e}
${(0,fe.foldSpace)(f.value)}`,Un(f,y,C,s.words))}let u=ge(r).filter(f=>Ct(f.label?.text??"",f.node)===void 0);new Set(u.map(f=>f.label?.text)).size<u.length&&s.repeated.add(e);let p=new Map;for(let f of n===
Fe?[]:u){if(f.label===void 0)continue;let y=`${e}
${f.label.text}`,C=p.has(y)?`${y} ${p.size}`:y,R=new Map;me(f,C,n+1,{...s,values:R}),p.set(C,R)}let c=[...p.values()].flatMap(f=>[...f.values()]),g=e===""||o===void 0?void 0:Kn(o,l,{flags:c,words:s.words}),
m=n===Fe&&u.length>0||[...p.values()].some(f=>[...f.values()].some(D)),x=[...l.values()].some(({header:f,field:y,word:C})=>St.test(f.text)&&(C!==void 0||y.text===""||(0,Me.isVersion)(y.text))),b=u.some(
f=>A.test(`
${f.label?.text}
x`));if(g!==void 0&&(x&&!b||!m)){s.values.set(e,g);return}let S=i.length>0?i.map(({key:f})=>`${e}
${(0,fe.foldSpace)(f.value)}`):p.keys();for(let f of new Set(S)){let y=l.get(f);y!==void 0&&s.values.set(f,y);for(let[C,R]of p.get(f)??[])s.values.set(C,R)}}function Un(t,e,n,s){let r=V(n,s),o={header:T(
t.value,t),field:T(n,e),isLevel:L(j,t.value),...r!==void 0&&{word:r},...e.kind==="array"&&{names:e.items.map(c=>T(M(c)??"",c))}},[a,i,...d]=e.kind==="array"?e.items:[],l=i&&M(i);if(a===void 0||i===void 0||
d.length>0||!l?.includes(" "))return o;let u={level:T(M(a)??"",a),notes:T(l,i),says:!1},p=V(u.level.text,s)!==void 0||(0,Me.isVersion)(u.level.text);return p?{...o,parts:u,isLevel:p}:o}function Ee(t,e){
let n=t.flatMap(({key:r,value:o})=>{let a=o.kind==="object"&&o.entries.some(l=>K(l)||Nn(l)),d=o.kind==="array"||o.kind==="object"&&!a?V(w(r.value),e):void 0;return d===void 0?[]:[{level:d,value:o}]});
return new Set(n.map(({level:r})=>e.read(r).level)).size<2?[]:n.flatMap(({level:r,value:o})=>{let a=o.kind==="array"?o.items.map(d=>[d,void 0]):[];return(o.kind==="object"?o.entries.map(d=>[d.key,d.value]):
a).flatMap(([d,l])=>{let[u,p]=[M(d),l&&M(l)];if(u===void 0)return[];let c=T(u,d),g=p?`${r} (${p})`:r,m={level:{...c,text:r},says:g!==r};return[{header:c,field:{...c,text:g},isLevel:!0,parts:m}]})})}function Bn({
header:t,field:e}){let n=bt(e.text);if(L(Oe,t.text))return n===void 0?[]:[["since",{...e,text:n}]];if(L(jn,t.text)){let o=t.text.toLowerCase()==="until"?"":"<";return n===void 0?[]:[["until",{...e,text:`${o}${n}`}]]}
let s=L(An,t.text)?e.text:e.text==="true"?w(t.text):"",r=(0,Lt.stageOf)(s);return r===void 0?[]:[["stage",{...e,text:r}]]}function Kn(t,e,{flags:n,words:s}){let r=[...e.values()],o=r.find(({header:h,field:H})=>L(
j,h.text)&&H.text!=="")??r.find(({header:{text:h}})=>Ft(h));if(o===void 0)return;let a=r.filter(({field:{text:h}})=>h!==""&&h!==o.field.text),i=a.filter(({word:h})=>h!==void 0).length;if(!St.test(o.header.
text)&&(i>1||i>0&&o.word===void 0))return;let l=a.filter(h=>L(P,h.header.text)).map(({field:h})=>h),u=[...a.filter(h=>!L(P,h.header.text)),...n].filter(({field:{text:h}})=>h!==""&&h!=="false"),p=o.word??
o.field.text,g=L(Oe,o.header.text)&&/^\d/u.test(p)?`since ${p}`:p,x=u.some(h=>h.field.text==="true"&&s.read(w(h.header.text)).level==="partial")&&s.read(g).level==="complete",b={...o.field,text:x?"par\
tial":g},S=[...u.map(({header:{text:h},field:H})=>`${h} ${H.text}`),...l.map(({text:h})=>h)],f=S.length>0?` (${S.join("; ")})`:"",[y,C=y]=[l[0],l.at(-1)],R=y&&C&&{...y,text:l.map(({text:h})=>h).join("\
; "),end:C.end},k=r.flatMap(Bn),I={level:b,...R&&{notes:R},says:u.length>0,history:k};return{header:t,field:{...b,text:`${b.text}${f}`},isLevel:!0,parts:I}}var D=({isLevel:t,word:e})=>t||e!==void 0;function _(t){
let e=t.replace(/ies$/u,"y").replace(/s$/u,"");return e.charAt(0).toUpperCase()+e.slice(1)}var _n=(0,Ot.createVocabulary)([],[],void 0);function*Gn(t){let e=[t];for(let n=e.pop();n!==void 0;n=e.pop()){let s=n.kind==="object"?n.entries:[],r=s.find(wt)?.value,o=s.find(K)?.value;r?.kind==="str\
ing"&&o?.kind==="string"&&(yield[r.value,T(o.value,o)]);for(let{key:a,value:i}of s){let d=i.kind==="object"?i.entries.find(K)?.value:void 0;d?.kind==="string"&&(yield[a.value,T(d.value,d)])}for(let a of n.
kind==="array"?n.items:s.map(({value:i})=>i))e.push(a)}}function zn(t){let e=new Map;for(let{value:n}of t.kind==="object"?t.entries:[])if(n.kind==="object")for(let{key:s,value:r}of n.entries)r.kind===
"string"&&!e.has(s.value)&&!_n.explains(r.value)&&e.set(s.value,{map:n,title:T(r.value,r)});return e}function $t(t){let e=new Map(Gn(t)),n=zn(t);return({records:s})=>{let r=new Map;for(let{label:a}of s){
let i=a&&n.get(a.text);a!==void 0&&i!==void 0&&(0,Q.pushTo)(r,i.map,[a.text,i.title])}let o=[...r.values()].find(a=>a.length*2>=s.length)??[];return o.length===0?e:new Map([...e,...o])}}function qn(t){
let e=t.map(o=>o.split(`
`).slice(1)),[n=[]]=e,s=o=>e.every(a=>a.at(o)===n.at(o)),r=e.map(o=>{let a=o.findIndex((d,l)=>!s(l)),i=o.toReversed().findIndex((d,l)=>!s(-1-l));return a<0?o:o.slice(a,o.length-i)});return new Map(t.map(
(o,a)=>[o,r[a]?.join(" ")??""]))}function ye(t,e){let n=new Map,s=new Map;for(let{values:a}of t)for(let[i,{header:d}]of a)n.has(i)||(n.set(i,e.get(d.text)??d),(0,Q.pushTo)(s,d.text,i));let r=[...s.values()].
filter(({length:a})=>a>1).map(qn),o=(0,Q.tally)([...s.keys(),...r.flatMap(a=>[...a.values()])]);for(let a of r){let i=[...a.values()].every(d=>d!==""&&o.get(d)===1);for(let[d,l]of a){let u=n.get(d),p=e.
get(l)?.text??l;u&&n.set(d,{...u,text:i?p:(0,Dt.foldSpace)(d)})}}return n}var Wn=4,Xn=/^(?:true|false|yes|no|)$/iu;function Et(t,e,n){let s=new Map;for(let[r,o]of t.flatMap(({values:a})=>[...a])){let a=s.get(e(r))??{levels:0,filled:0};s.set(e(r),a),o.field.text!==""&&(a.filled+=
1),(D(o)||n(o.field.text))&&(a.levels+=1)}return s}var Ve=t=>t!==void 0&&t.levels*2>t.filled;function Yn(t){let e=Et(t,$,xe.isVersion),n=Et(t,f=>f,xe.isTellingVersion),s=t.flatMap(f=>[...f.values]),r=new Set(
s.filter(([,{field:f}])=>!Xn.test(f.text)).map(([f])=>f)),o=f=>{let y=n.get(f),C=(y?.filled??0)*Wn<t.length;return Ve(y)&&(!C||r.has(f)||(0,F.isKnownTarget)(N(f)))},a=(f,{parts:y})=>y!==void 0||$(f)!==
""&&Ve(e.get($(f))),i=(f,{header:y,field:C})=>$(f)===""&&o(f)&&!jt(y,C),d=s.filter(f=>i(...f)&&!je(f[1].header.text)),l=new Set(d.map(([,{field:f}])=>f.text)),u=s.filter(([,{field:f}])=>f.text!==""&&!l.
has(f.text)),p=new Set(u.map(([f])=>f)),c=(f,y)=>i(f,y)&&(!je(y.header.text)||!p.has(f)),g=(f,{header:y})=>$(f)===""&&je(y.text)&&p.has(f),m=s.filter(f=>D(f[1])&&!g(...f)),x=f=>Ve(e.get($(f)))&&(0,F.isCalledSupport)(
w(N($(f))));if(m.length===0&&s.some(f=>x(...f)))return x;let b=m.filter(f=>a(...f));if(b.length*2>m.length)return b.filter(([y])=>Y(y)).length*2<b.length?a:(y,C)=>a(y,C)&&Y(y);let S=m.filter(f=>c(...f));
return S.length*2>m.length&&!Jn(S)?c:void 0}function Jn(t){return new Set(t.map(([e])=>e)).size>1?!1:t.every(([,{header:e,field:n}])=>/^(?:true|false)$/u.test(n.text)&&!(0,F.isAboutSupport)(w(e.text)))}
var je=t=>(0,F.isAttributeHeader)(w(t))&&!L(j,t)||(0,F.isMaturityHeader)(t),jt=(t,e)=>t.text.toLowerCase()==="status"&&(0,Vt.parseStatus)(e.text)!==void 0;function Qn({records:t,labelHeader:e="",trail:n},s){
let r=t.flatMap(i=>[...i.values]).filter(i=>s(...i));if(r.some(([i])=>B.test(i)))return!0;let o=[e,n.at(-1)?.text??""].map(i=>_(w(i)));if(o.some(F.isFeatureHeader))return!1;if(o.some(F.isTargetHeader))
return!0;let a=i=>new Set(i.filter(F.isKnownTarget)).size;return a(t.map(({label:i})=>i?.text??""))>a(r.map(([,{header:i}])=>i.text))}function Zn({values:t},e,n){return[...t].flatMap(([s,r])=>{let{header:o,
field:a}=r;return e(s,r)||a.text===""?[]:n?[[`target attribute: ${o.text}`,a]]:jt(o,a)?[["status",a]]:[[`attribute: ${o.text}`,a]]})}function es({field:t,parts:e,word:n=t.text}){return e===void 0?[["l\
evel",{...t,text:n}]]:[["level",e.level],...e.says?[["text",t]]:[],...e.notes?[["notes",e.notes]]:[],...(e.history??[]).map(([s,r])=>[s,r])]}function ts({records:t},e){let n=t.flatMap(({values:o})=>[...o].
filter(a=>e(...a))),[s,...r]=new Set(n.map(([o])=>o));return s!==void 0&&r.length===0&&L(j,N(s))?s:void 0}function At(t,e,n){let s=Yn(t.records);if(s===void 0)return;let r=ye(t.records,e),o=Qn(t,s),[a,
i]=o?["target","feature"]:["feature","target"],d=t.trail.at(-1),l=o||n===void 0?void 0:ts(t,s),u=l===void 0?void 0:r.get(l);return l!==void 0&&u&&n!==void 0&&r.set(l,{...u,text:n}),t.records.flatMap(p=>{
let{label:c,group:g,values:m,node:x}=p;if(c===void 0)return[];let b=[[a,e.get(c.text)??c]];d!==void 0&&b.push(["matrix",d]);let S=[...m].flatMap(([y,C])=>{let R=r.get(y);if(R===void 0||!s(y,C))return[];
let k=o&&g.length>0&&L(j,R.text),I=k?{...R,text:g.at(-1)??""}:R,h=k?g.slice(0,-1):g;return{fields:new Map([...b,[i,I],...es(C)]),group:h,...x}}),f=Zn(p,s,o);return[{fields:new Map([...b,...f]),group:o?
[]:g,...x},...S]})}function Nt({records:t,trail:e}){let n=[...new Set(t.flatMap(({values:u})=>[...u.keys()]))].map(u=>u.slice(1)),s=(u,p)=>{let c=n.filter(u);return c.includes(p)?p:c.length===1?c[0]:void 0},
r=s(F.isTargetHeader,"target"),o=s(u=>L(j,u),"level");if(r===void 0||o===void 0)return;let a=({group:u,label:p})=>[...u,p?.text].join(`
`),i=u=>`${a(u)}
${u.values.get(`
${r}`)?.field.text}`;if(!(r==="target"&&o==="level")&&new Set(t.map(a)).size===t.length||new Set(t.map(i)).size<t.length)return;let l=e.at(-1);return t.map(({label:u,group:p,values:c,node:g})=>{let m=new Map;
u&&m.set("feature",u),l&&m.set("matrix",l);for(let{header:x,field:b}of c.values())x.text===r?m.set("target",b):x.text===o?m.set("level",b):m.set(L(P,x.text)?"notes":`attribute: ${x.text}`,b);return{fields:m,
group:p,...g}})}var It="another of the same feature and target says something else";function Pt(t){let e=new Map,n=[];return{cells:t.filter(({fields:r,group:o})=>{let a=r.get("level");if(a===void 0)return!0;let i=["m\
atrix","feature","target"].map(u=>r.get(u)?.text),d=[...o,...i].join(`
`),l=e.get(d)??a.text;return e.set(d,l),l!==a.text&&n.push(a),l===a.text}),repeated:n}}function Ht(t,e){let n=["group",...new Set(t.flatMap(({fields:o})=>[...o.keys()]))],s=n.map(o=>({text:o,start:0,end:0})),
r=t.map(({fields:o,group:a,start:i,end:d})=>({fields:n.map(u=>u==="group"?{text:rt(a),start:i,end:i}:o.get(u)??{text:"",start:d,end:d}),start:i,end:d}));return{delimiter:",",rows:[{fields:s,start:0,end:0},
...r],problems:e}}var Yt=v(X(),1);var ve=v(X(),1),G=v(q(),1),Kt=v(W(),1);var Ut="supported";function ns(t,e){let n=w(t);return V(n,e)??V(n.split(" ",1)[0]??"",e)}var Bt=(t,e)=>({header:t,field:{...t,text:e},isLevel:!0,parts:{level:{...t,text:e},says:!1}});function Ae({names:t,
field:e}){if(t!==void 0||e.text==="")return t??[];let n=e.start;return e.text.split(",").map(s=>{let r=n+s.length-s.trimStart().length;return n+=s.length+1,{text:s.trim(),start:r,end:r+s.trim().length}})}
function ss(t){let e=new Map;for(let[r,o]of t.flatMap(({values:a})=>[...a]))D(o)||(0,ve.pushTo)(e,r,Ae(o));let n=[...e].flatMap(([r,o])=>{let a=(0,ve.tally)(o.flatMap(u=>u.map(({text:p})=>p))),i=o.reduce(
(u,{length:p})=>u+p,0);return o.some(({length:u})=>u>1)&&o.length>1&&o.length*2>=t.length&&i*2>=a.size*3&&rs(r,[...a.keys()])?r:[]}),s=n.filter(r=>B.test(`${r}
x`));return s.length>0?s:n}function rs(t,e){let n=w(N(t));return A.test(`
${N(t)}
x`)||(0,G.isCalledSupport)(n)?!0:(0,G.isTargetHeader)(n)&&e.filter(G.isKnownTarget).length*2>e.length}function os(t){if(!t.some(({values:r})=>[...r.values()].some(({field:o})=>o.text==="")))return new Set;
let n=new Map;for(let{values:r}of t){let o=new Set;for(let[a,{field:i}]of r){let d=$(a),l=n.get(d)??{blank:0,other:0,records:0,keys:new Set};n.set(d,l),o.has(d)||(l.records+=1),o.add(d),l.keys.add(N(a)),
i.text===""?l.blank+=1:(0,Kt.isTellingVersion)(i.text)||(l.other+=1)}}let s=([r,{blank:o,other:a,records:i,keys:d}])=>r.split(`
`).some(l=>A.test(`
${l}
x`))&&a===0&&i>1&&o*2>d.size&&o<i*d.size;return new Set([...n].filter(s).map(([r])=>r))}function _t(t,e){let n=new Set(ss(t)),s=os(t);if(n.size===0&&s.size===0)return t;let r=new Set([...n].flatMap(o=>as(
t,o)));return t.map(o=>{let a=[...o.values].flatMap(([i,d])=>{let l=ns(N(i),e),u=Ae(d),p=l!==void 0&&u.some(({text:c})=>r.has(c));if(n.has(i)||p){let[c]=n.has(i)?[i]:n;return u.map(g=>[`${c}
${g.text}`,Bt(g,l??Ut)])}return[[i,s.has($(i))&&d.field.text===""?Bt(d.header,Ut):d]]});return{...o,values:new Map(a)}})}var as=(t,e)=>t.flatMap(({values:n})=>{let s=n.get(e);return s===void 0?[]:Ae(s).
map(({text:r})=>r)});var Gt=v(X(),1),Z=v(se(),1);var is=t=>t.kind==="object"&&t.entries.some(({key:e,value:n})=>n.kind==="object"&&A.test(`
${e.value}
x`));function zt(t,e=0){if(t.kind!=="object"||e>Z.MAX_DATA_DEPTH)return;let n=t.entries.find(({value:s})=>is(s));if(n!==void 0&&e>0)return n.key.value;for(let{value:s}of t.entries){let r=zt(s,e+1);if(r!==
void 0)return r}}function ls(t,e){let n=({value:a})=>{let i=a.kind==="object"?void 0:M(a);return i!==void 0&&V(i,e)!==void 0},s=[...qt(t)].map(({entries:a})=>a.filter(n)).filter(({length:a})=>a>1),r=(0,Gt.tally)(
s.flatMap(a=>a.map(({key:i})=>i.value))),o=new Set([...r].flatMap(([a,i])=>i*2>s.length?[a]:[]));if(!(o.size<2))return a=>{if(!(a.entries.filter(d=>o.has(d.key.value)&&n(d)).length<2))return{...a,entries:a.
entries.filter(({value:d})=>d.kind!=="object")}}}function*qt(t,e=0){if(!(t.kind!=="object"||e>Z.MAX_DATA_DEPTH)){yield t;for(let{value:n}of t.entries)yield*qt(n,e+1)}}function ds(t){return e=>{let n=(0,Z.entryOf)(
e,t);return n&&{...e,entries:[n]}}}function*Wt(t,e,n){for(let{key:s,value:r}of t.entries){if(r.kind!=="object")continue;let o=J(s),a=e(r);a&&(yield{label:o,trail:n,node:a});let i=!a&&B.test(`
${s.value}
x`)?n:[...n,o];yield*Wt(r,e,i)}}function Xt(t,e){let n=zt(t),s=n===void 0?ls(t,e):ds(n);if(s===void 0||t.kind!=="object")return[];let r=[...Wt(t,s,[])];return new Set(r.map(({trail:o})=>o.length)).size>
1?r:[]}function us(t,e){let n=e.split(`
`);return n.some((s,r)=>t.has(n.slice(0,r).join(`
`)))}function cs(t,e,n){let s=new Map;me(t,"",1,{values:s,repeated:e,words:n});let r=g=>{let m=s.get(g);return s.delete(g),m},o={start:t.start,end:t.node.end},{label:a,nameKey:i}=t,d=i===void 0?r(`
name`)??r(`
title`):void 0,l=De.flatMap(g=>r(`
${g}`)??[]);for(let g of l)s.set(`
${g.header.text}`,g);let u=t.groupKey===void 0?void 0:r(`
${t.groupKey}`),c=[t.isJoined?[]:u?.field.text||[],...kt.map(g=>r(`
${g}`)?.field.text||[])].flat();return d===void 0?{group:c,...a&&{label:a},values:s,node:o}:(a!==void 0&&a.text!==d.field.text&&s.set(`
id`,{header:{...a,text:"id"},field:a,isLevel:!1}),{group:c,label:d.field,values:s,node:o})}var Ie=([t,{isLevel:e}])=>`${t}
${e}`,Jt=t=>(0,Yt.tally)(t.flatMap(({values:e})=>[...e].map(Ie)));function fs(t){let e=t.flatMap(({values:a})=>[...a]),n=e.filter(([,a])=>D(a)),s=n.length>0?n:e,r=Jt(t),o=s.filter(a=>(r.get(Ie(a))??0)>
1);return o.length>0&&o.length*2>=s.length}function ps(t){let e=Jt(t);return t.filter(({values:n})=>[...n].some(s=>(e.get(Ie(s))??0)>1))}function Ne(t,e){let n=new Set,s=_t(t.map(r=>cs(r,n,e)),e);return n.
size===0?s:s.map(r=>{let o=[...r.values].filter(([a])=>us(n,a));for(let[a]of o)r.values.delete(a);return{...r,unread:o.map(([,{field:a}])=>a)}})}var gs=/^(?:true|false|yes|no|on|off|[yn]|\d.*)$/iu,ms=3;
function ys(t,e,{target:n,words:s}){if(t.kind!=="object")return[];let r={text:n,start:t.start,end:t.start},o=t.entries.map(({key:p,value:c})=>{let g=J(p),m=$e(g,c,s),x=m?.field??T(M(c)??"",c),b=V(x.text,
s),S={...m,header:r,field:x,isLevel:m!==void 0,...b!==void 0&&{word:b}};return{group:[],label:g,values:new Map([[`
`,S]]),node:{start:p.start,end:c.end}}}),i=o.flatMap(p=>[...p.values.values()]).filter(({field:p})=>p.text!==""),d=i.filter(D),l=A.test(`
${e.at(-1)?.text??""}
x`),u=d.filter(({field:p,parts:c})=>c===void 0&&!gs.test(p.text));return d.length*2<=i.length||!(l||u.length>=ms)?[]:[{trail:l?e.slice(0,-1):e,labelHeader:"Feature",records:o}]}function xs({values:t}){
let e=[...t].filter(([,s])=>D(s)),n=e.filter(([s])=>A.test(s));return n.length>0&&n.length*2>e.length}function Qt(t,e){let n=Xt(t,e),[s]=n;if(s===void 0)return[];let r=s.trail.findIndex((d,l)=>n.some(
({trail:u})=>u[l]?.text!==d.text)),o=r<0?s.trail.length:r,i=Ne(n.map(({label:d,node:l})=>({label:d,node:l,start:d.start})),e).map((d,l)=>{let u=n[l]?.trail.slice(o).map(({text:p})=>p)??[];return{...d,
group:[...u,...d.group]}});return[{trail:s.trail.slice(0,o),labelHeader:"Feature",records:i}]}function*Pe(t,e,n=[],s){let r=ge(t),o=Ne(r,e.words),a=n.at(-1),i=r[0]?.nameKey??(a&&_(a.text)),d={trail:n,
...i!==void 0&&{labelHeader:i}},l=t.kind==="object"&&Ee(t.entries,e.words).length>0,u=s??(l?T(e.target,{start:t.start,end:t.start}):void 0),[p]=u&&t.kind==="object"?Ne([{label:u,node:t,start:t.start}],
e.words):[],c=p!==void 0&&(l||xs(p)),g=c?[]:ys(t,n,e);if(c)yield{trail:n.slice(0,-1),...l&&{labelHeader:"Target"},records:[p]};else if(g.length>0)yield*g;else if(fs(o))yield{...d,records:t.kind==="obj\
ect"?ps(o):o};else{let m=!1;for(let[S,{label:f,nameKey:y,node:C}]of r.entries()){let R=o[S]?.label??f,k=R===void 0?n:[...n,R];for(let I of Pe(C,e,k,y===void 0?void 0:R))m=!0,yield I}let[x,...b]=o;if(m||
x===void 0||b.length>0)return;t.kind==="array"?yield{...d,records:[x]}:[...x.values.values()].some(D)&&(yield{...d,records:[x],isLone:!0})}}var vs=4,hs=4,Zt=4;function bs(t){let e=[];for(let s of t){let r=new Set(s.records.flatMap(({values:i})=>[...i.keys()])),o=e.at(-1),a=[...r].filter(i=>o?.paths.has(i)).length;if(o===void 0||a===0||a*3<
2*Math.min(o.paths.size,r.size))e.push({sets:[s],paths:r});else{o.sets.push(s);for(let i of r)o.paths.add(i)}}return e.map(({sets:s})=>s.length===1?s[0]:Cs(s)).flatMap(s=>s===void 0||s.isLone?[]:s)}function Cs(t){
let e=t.map(({trail:c})=>c.map(({text:g})=>g)),[n=[]]=e,s=n.findIndex((c,g)=>e.some(m=>m[g]!==c)),r=s<0?n.length:s,o=e.map(c=>c.slice(r)),a=o[0]?.at(-1),i=o.every(c=>c.length>1&&c.at(-1)===a),d=t.flatMap(
(c,g)=>{let m=i?o[g]?.slice(0,-1):o[g];return c.records.map(x=>({...x,group:[...m??[],...x.group]}))}),[{trail:l=[],labelHeader:u}={}]=t,p=t.every(c=>c.labelHeader===u);return{trail:l.slice(0,r),...p&&
u&&{labelHeader:u},records:d}}var be=({end:t})=>({text:"",start:t,end:t}),te=(t,{start:e,end:n})=>({fields:t,start:e,end:n});function Rs({trail:t,labelHeader:e,records:n},s){let[r]=n;if(r===void 0)return[];
let o=ye(n,s),a=n.reduce((c,{values:g})=>c+g.size,0);if(a===0||o.size*n.length>vs*(a+n.length))return[];let i={start:r.node.start,end:r.node.start},d=n.some(({group:c})=>c.length>0),l=c=>d?[T(c,i)]:[],
u=te([T(e??"Feature",i),...l("group"),...o.values()],i),p=n.map(({label:c,group:g,values:m,node:x})=>{let b=c&&(s.get(c.text)??c),S=[...o.keys()].map(f=>m.get(f)?.field??be(x));return te([b??be(i),...l(
g.join(" / ")),...S],x)});return[{titles:an(t),rows:[u,...p]}]}function an(t,e=""){return t.slice(-1).map(n=>te([{...n,text:`${e}${n.text}`}],n))}function Ls(t){let e=new Map;for(let n of t)for(let{values:s}of n.
records)for(let{field:r}of s.values()){let o=(0,ee.foldName)(r.text);e.set(o,e.has(o)&&e.get(o)!==n?void 0:n)}return e}var ln=({label:t,values:e})=>e.get(`
id`)?.field??t;function Ts(t,e){return t.records.filter(s=>{let r=(0,ee.foldName)(ln(s)?.text??"");return e.has(r)&&e.get(r)!==t}).length>1&&t.records.every(({values:s})=>s.size>0)}var en=/^(?:true|false|yes|no|on|off|[yn])$/iu,
Ss=/^(?:none|always|never|all|auto|default|required|optional)$|\d/iu;function ks({trail:t,labelHeader:e,records:n},s){let r=n.flatMap(c=>[...c.values]),o=new Set(r.flatMap(([c])=>c.split(`
`))),a=[t.at(-1)?.text??"",e??""].map(w);if([...a,...[...o].map(w)].some(E.isAboutSupport)||r.some(([,{isLevel:c}])=>c)||[...o,...n.map(({label:c})=>c?.text??"")].filter(E.isKnownTarget).length>1)return!0;
let d=r.filter(([,{field:c}])=>c.text!==""),l=({word:c=""})=>c!==""&&!Ss.test(c)&&!en.test(c);if(d.some(([,c])=>l(c)))return!0;let u=d.filter(([,{field:c}])=>en.test(c.text));return((0,E.isAboutSupport)(
w(s))||a.some(c=>(0,E.isFeatureHeader)(c)||(0,E.isTargetHeader)(c)))&&new Set(u.map(([c])=>c)).size>1&&u.length*2>=d.length}var He="If they have features and targets, say under `sources` in the config\
uration where these are.";function ws(t,e){return new Set(t.records.map(({group:s,label:r})=>[...s,r?.text].join(`
`))).size*Zt<t.records.length*(Zt-1)?`Several records have the same name, so they are no features or targets. ${He}`:ks(t,e)?void 0:`Nothing in these records says what is supported. ${He}`}function Fs({
trail:t,records:e}){let n=e.map(o=>{let a=[...o.values.values()].filter(({header:g})=>P.includes(g.text)),i=ln(o),l=[...i===o.label?[]:[o.label],...a.map(({field:g})=>g)].flatMap(g=>g??[]),[u=be(o.node),
p=u]=[l[0],l.at(-1)],c=l.map(g=>g.text).join(": ");return te([i??be(o.node),{text:c,start:u.start,end:p.end}],o.node)}),{start:s}=e[0]?.node??{start:0},r=["Value","Meaning"].map(o=>T(o,{start:s,end:s}));
return{titles:an(t,"Legend: "),rows:[te(r,{start:s,end:s}),...n]}}function Ms(t,e){let n=t.flatMap(({fields:o})=>o.get("level")?.text||[]),s=(0,Ue.createVocabulary)(n,[],void 0);return n.filter(o=>e.explains(
o)||s.read(o).basis!=="none").length*2>=n.length}function Os({records:t}){let e=t.flatMap(({values:n})=>[...n].filter(([,s])=>D(s)));return e.filter(([n])=>Y(n)).length*2>e.length}var tn=4;function Ds(t,e){
let s=[...new Set(t.flatMap(({fields:o})=>o.get("level")?.text||[]))].filter(o=>!e.explains(o)),r=s.length>tn?", \u2026":"";return`Most of its levels are words that are unknown: ${s.slice(0,tn).join("\
, ")}${r}. Say in \`vocabulary\` of the configuration what they mean.`}function $s(t,e){let n=_(w(t));return[E.isFeatureHeader,E.isTargetHeader,E.isAboutSupport].some(r=>r(n))||e.some(({trail:r})=>(0,ee.foldName)(
r.at(-1)?.text??"")===(0,ee.foldName)(t))}function Es(t,{stem:e,title:n},s){let r=$t(t),o=Qt(t,s),a=o.length>0?o:bs([...Pe(t,{target:n?.text??e,words:s},[],n)]),i=Ls(a),d=n?.text??($s(e,a)?void 0:e),l={
blocks:[],cells:[],unread:[],rejected:[]};for(let u of a){let p=Nt(u),c=p===void 0&&Ts(u,i),g=p||c?void 0:ws(u,e);if(c)l.blocks.push(Fs(u));else if(g!==void 0)l.rejected.push({set:u,reason:g});else{let m=p??
At(u,r(u),d),x=Rs(u,r(u));m&&Ms(m,s)?(0,he.pushAll)(l.cells,m):m&&Os(u)?l.rejected.push({set:u,reason:Ds(m,s)}):x.length===0?l.rejected.push({set:u,reason:`These records have few keys in common. ${He}`}):
(0,he.pushAll)(l.blocks,x);for(let{unread:b=[]}of u.records)(0,he.pushAll)(l.unread,b)}}return l}function Vs(t){let[e,n]=[new Set,new Set];for(let{rows:[s,...r]}of t)for(let[o,{text:a}]of s?.fields.entries()??
[]){let i=r.flatMap(({fields:l})=>l[o]?.text||[]);(i.length*hs<r.length&&!i.every(on.isVersion)?e:n).add(a)}return[...e].filter(s=>!n.has(s))}function js(t,e){return e===void 0||t.matrices.length>0?t:
e.matrices.length>0?e:{...t,decisions:[...t.decisions,...e.decisions]}}function As({root:t,problems:e},{text:n,path:s,options:r={}}){if(t===void 0||(0,sn.entryOf)(t,"matrices")!==void 0)return;let o=s.
replace(/^.*\//u,"").replace(/\.[^.]*$/u,""),a=t.kind==="object"?t.entries.find(K)?.value:void 0,i=a?.kind==="string"?T(a.value,a):void 0,d=(0,Ue.createVocabulary)([],[],r.vocabulary),{blocks:l,cells:u,
unread:p,rejected:c}=Es(t,{stem:o,title:i},d),g=[...r.columns?.attributes??[],...Vs(l)],m=(0,nn.createLocator)(n),x=(0,rn.extractTree)({root:ze(l,n),text:n,markdown:!0,options:{...r,columns:{...r.columns,
attributes:g}},problems:e}),b=Pt(u),S=u.length>0?gt(Ht(b.cells,[]),m,r).matrices:[],f=R=>k=>({text:k.text,range:m.range(k.start,k.end),reason:R}),y=[...p.map(f("its list names several items alike")),...b.
repeated.map(f(It))],C=[...S.map(({range:R,title:k,cells:{length:I}},h)=>{let H=`${I} levels stand in maps or lists of their own, or one to a record.`;return{block:"data",range:R,section:k===""?[]:[k],
taken:!0,reason:H,...h===0&&{unread:y}}}),...c.map(({set:{trail:R,records:k},reason:I})=>{let[h,H]=[k[0],k.at(-1)];return{block:"data",range:m.range(h?.node.start??0,H?.node.end??0),section:R.map(un=>un.
text),taken:!1,reason:I}})];return{...x,matrices:[...S,...x.matrices],decisions:[...x.decisions,...C]}}0&&(module.exports={orRecords,recordClaims});
