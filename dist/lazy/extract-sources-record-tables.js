const importMetaUrl = require('node:url').pathToFileURL(__filename).href, importModule = (url) => import(url);
"use strict";var zt=Object.create;var G=Object.defineProperty;var _t=Object.getOwnPropertyDescriptor;var Gt=Object.getOwnPropertyNames;var qt=Object.getPrototypeOf,Wt=Object.prototype.hasOwnProperty;var w=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},Xt=(t,e)=>{for(var n in e)G(t,n,{get:e[n],enumerable:!0})},Ae=(t,e,n,s)=>{if(e&&typeof e=="object"||typeof e==
"function")for(let r of Gt(e))!Wt.call(t,r)&&r!==n&&G(t,r,{get:()=>e[r],enumerable:!(s=_t(e,r))||s.enumerable});return t};var b=(t,e,n)=>(n=t!=null?zt(qt(t)):{},Ae(e||!t||!t.__esModule?G(n,"default",{value:t,enumerable:!0}):n,t)),Yt=t=>Ae(G({},"__esModule",{value:!0}),t);var me=w((us,Ne)=>{Ne.exports=require("../main.js").modules["src/long-lists.ts"]()});var ye=w((cs,je)=>{je.exports=require("../main.js").modules["src/source/source.ts"]()});var he=w((ps,He)=>{He.exports=require("../main.js").modules["src/syntax/data.ts"]()});var q=w((gs,Be)=>{Be.exports=require("../main.js").modules["src/extract/lexicon/vocabulary.ts"]()});var N=w((ms,Ue)=>{Ue.exports=require("../main.js").modules["src/extract/text/fold.ts"]()});var ve=w((ys,Ke)=>{Ke.exports=require("../main.js").modules["src/extract/lexicon/history.ts"]()});var be=w((xs,ze)=>{ze.exports=require("../main.js").modules["src/extract/lexicon/status.ts"]()});var Ge=w((hs,_e)=>{_e.exports=require("../main.js").modules["src/extract/support.ts"]()});var ot=w((ws,rt)=>{rt.exports=require("../main.js").modules["src/extract/document.ts"]()});var K=w((Fs,at)=>{at.exports=require("../main.js").modules["src/extract/lexicon/headers.ts"]()});var z=w((Ms,it)=>{it.exports=require("../main.js").modules["src/extract/lexicon/versions.ts"]()});var ne=w((Os,lt)=>{lt.exports=require("../main.js").modules["src/group.ts"]()});var ls={};Xt(ls,{orRecords:()=>as,recordClaims:()=>is});module.exports=Yt(ls);var pe=b(me(),1),Nt=b(ye(),1);var Ie=b(ye(),1),U=({text:t})=>t.trim()!=="",Jt=t=>!t.fields.some(U),Qt=t=>(t?.text??"").trim().toLowerCase(),Zt=({fields:t})=>{let[e,...n]=t;return e!==void 0&&U(e)&&!n.some(U)},en=/^\s*(?:\(\S{1,3}\)|\[\S{1,3}\]|[*\u2020\u2021\u00a7\u00b9\u00b2\u00b3\u2074-\u2079]|\S{1,12}\s*[=:]\s)|[.\u3002]\s*$/u,
tn=80,nn=t=>t.length>=tn||en.test(t);function sn(t){let e=n=>Zt(n)&&nn(n.fields[0]?.text??"");return t.findLastIndex(n=>!Jt(n)&&!e(n))+1}var xe=class{#t;constructor(e){this.#t=(0,Ie.createLocator)(e)}#e(e,n){return this.#t.range(e,n)}#n({text:e,start:n,end:s},r=this.#e(n,s)){return e.trim()===""?[]:[{type:"text",value:e,position:r}]}#s(e){
let n=this.#e(e.start,e.end);return{type:"tableCell",children:this.#n(e,n),position:n}}#r(e,n){return{type:"tableRow",children:e.fields.filter((r,o)=>o!==n).map(r=>this.#s(r)),position:this.#e(e.start,
e.end)}}#o(e){let n=this.#e(e.start,e.end),s=this.#n(e,n);return{type:"tableRow",children:[{type:"tableCell",children:s.length>0?[{type:"strong",children:s,position:n}]:[],position:n}],position:n}}#a(e){
let[n]=e.fields;return n===void 0||!U(n)?[]:[{type:"heading",depth:1,children:this.#n(n),position:this.#e(e.start,e.end)}]}#i({fields:[e],start:n,end:s}){return e===void 0||!U(e)?[]:[{type:"paragraph",
children:this.#n(e),position:this.#e(n,s)}]}#l(e){let n=e[0]?.fields.findIndex((a,i)=>i>0&&Qt(a)==="group")??-1,s="",r=e.flatMap((a,i)=>{let d=this.#r(a,n),u=a.fields[n];return i===0||u===void 0||u.text===
s?[d]:(s=u.text,[this.#o(u),d])}),o=this.#e(e[0]?.start??0,e.at(-1)?.end??0);return{type:"table",align:[],children:r,position:o}}block({titles:e,rows:n}){let s=sn(n);return[...e.flatMap(r=>this.#a(r)),
...s>0?[this.#l(n.slice(0,s))]:[],...n.slice(s).flatMap(r=>this.#i(r))]}};function Pe(t,e){let n=new xe(e);return{type:"root",children:t.flatMap(s=>n.block(s))}}var jt=b(he(),1);var tt=b(q(),1),nt=b(N(),1);var Je=b(me(),1),Q=b(ve(),1),Qe=b(be(),1),Z=b(Ge(),1),ee=b(N(),1);var Ce="attribute: ",Re="target attribute: ";function qe(t){if(t==="")return[];if(!t.startsWith("\u2022 "))return[t];let e=[];for(let n of t.split(/\r?\n/u))n.startsWith("\u2022 ")?e.push(n.slice(2)):e.push(`${e.pop()??""}
${n.replace(/^ {2}/u,"")}`);return e}var We=" \u203A ";function Xe(t){return t.map(e=>e.replace(/[\\\u203a]/gu,"\\$&")).join(We)}function W(t){return t===""?[]:t.split(We).map(e=>e.replace(/\\([\\\u203a])/gu,
"$1"))}function Ye(t){let e=/^((?:[^\\:]|\\.)*):(?: |$)/su.exec(t);return e?{title:(e[1]??"").replace(/\\([\\:])/gu,"$1"),text:t.slice(e[0].length)}:{title:"",text:t}}var X="data";function rn(t){let e=/^(choice|condition) \((.*)\)$/su.exec(t),n=e?.[2];return!e||!n?(0,Qe.parseStatus)(t):e[1]==="choice"?{kind:"choice",group:n}:{kind:"condition",expression:n}}function Ze(t,e){
return t?{...e,...t}:e}function on(t,e){let n=t.text("target")?.text,s=t.text("targetLink")?.text,r=(t.text("targetTitle")??t.text("target"))?.range??t.rangeOf("targetTitle"),o=t.targetAttributes;return{
view:X,key:e,...n&&{id:n},title:t.value("targetTitle"),...s&&{link:s},range:r,...o.length>0&&{attributes:o}}}function an(t,e){let n=t.text("feature")?.text,s=t.text("featureLink")?.text,r=t.text("api"),
o=t.text("featureNotes");return{view:X,key:e,...n&&{id:n},title:t.value("featureTitle"),group:W(t.value("group")),...s&&{link:s},range:(t.text("featureTitle")??t.text("feature"))?.range??t.rangeOf("fe\
atureTitle"),block:t.range,...r&&{api:r},commands:t.texts("commands"),...o&&{notes:o},attributes:t.attributes}}function ln(t,e){if(!t)return e;let n=new Set(t.attributes.map(({name:s})=>s));return{...Ze(
t,e),commands:t.commands.length>0?t.commands:e.commands,attributes:[...t.attributes,...e.attributes.filter(({name:s})=>!n.has(s))]}}function dn(t,{given:e}){let n=t.value("stage");return{...e,...(0,Q.historyOf)(
{stage:Z.STAGES.find(s=>s===n)??(0,Q.stageOf)(n),since:t.text("since")?.text,until:t.text("until")?.text})}}var un=["featureNotes","api","commands","featureLink"],cn=["targetLink"],Y=class{#t=new Set;#e=new Map;#n=new Map;of(e,n,s){
if(this.#t.has(e))return e;let r=this.#n.get(n)??s();this.#n.set(n,r);let o=e||(this.#e.get(r)??r);return this.#e.has(r)||this.#e.set(r,o),e!==""&&this.#t.add(e),o}},J=class{#t;#e=new Map;#n=new Map;#s=new Y;#r=new Y;#o=[];#a=new Map;#i=[];#l=[];#u=[];#c;#f;#d;constructor(e){
this.#t=e}add(e){this.#c??=e,this.#f=e,this.#d??=e.text("targetLabel")?.text;for(let{text:r,range:o}of e.texts("principles"))this.#l.push({...Ye(r),range:o});(0,Je.pushAll)(this.#u,e.texts("closingNot\
es"));let n=this.#p(e),s=this.#m(e);n!==void 0&&s!==void 0&&this.#y(e,n,s)}#p(e){let n=e.value("feature"),s=e.value("featureTitle");if(n===""&&s==="")return;let r=this.#s.of(n,`${e.value("group")}
${s}`,()=>(0,ee.featureKey)(W(e.value("group")),s)),o=this.#n.get(r);return(!o||e.says(un)||e.saysAttributes)&&this.#n.set(r,ln(o,an(e,r))),this.#g(e,r),r}#g(e,n){let s=e.value("status"),r=this.#a.get(
n)??new Set;if(s===""||r.has(s))return;this.#a.set(n,r.add(s));let o=rn(s);this.#o.push({view:X,feature:n,...o&&{status:o},text:s,range:e.rangeOf("status")})}#m(e){let n=e.value("target"),s=e.value("t\
argetTitle");if(n===""&&s==="")return;let r=this.#r.of(n,s,()=>(0,ee.foldName)(s)),o=this.#e.get(r);return(!o||e.says(cn)||e.targetAttributes.length>0)&&this.#e.set(r,Ze(o,on(e,r))),r}#y(e,n,s){let r=e.
value("level").trim(),o=e.text("text")?.text,a=e.texts("notes");if(r===""&&o===void 0&&a.length===0)return;let i=this.#x(r),d=o??(i.plain?void 0:r),u=e.rangeOf("level");this.#i.push({view:X,feature:n,
target:s,level:i.level,basis:i.basis,symbol:i.sign,...d&&{text:d},...dn(e,i),notes:a,footnotes:[],range:u,symbolRange:u})}#x(e){let n=Z.LEVELS.find(s=>s===e);return n?{level:n,basis:"preset",sign:e,length:e.
length,plain:!0}:e===""?{level:"unknown",basis:"none",sign:e,length:0,plain:!0}:this.#t.read(e)}claims(){let e=this.#c,n=e?.text("matrix")?.text,s=e?.range.start??{line:1,column:1,offset:0};return{...n&&
{id:n},title:e?.value("matrixTitle")??"",section:W(e?.value("section")??""),range:{start:s,end:this.#f?.range.end??s},principles:this.#l,...this.#d&&{targetLabel:this.#d},targets:[...this.#e.values()],
features:[...this.#n.values()],statuses:this.#o,cells:this.#i,notes:this.#u}}};var fn=t=>t.toLowerCase().replace(/[\s_-]+/gu,"");function et(t){let e=new Map,n=[],s=[];for(let[r,{text:o}]of(t?.fields??[]).entries()){let a=fn(o);o.startsWith(Ce)?n.push({name:o.slice(Ce.length),index:r}):
o.startsWith(Re)?s.push({name:o.slice(Re.length),index:r}):e.has(a)||e.set(a,r)}return{columns:pn(e),attributes:n,targetAttributes:s}}function pn(t){let e=new Map(t);for(let n of["matrix","feature","t\
arget"]){if(t.has(`${n}title`))continue;let s=t.get(n),r=t.get(`${n}id`);s!==void 0&&e.set(`${n}title`,s),r===void 0?e.delete(n):e.set(n,r)}return e}var te=class{#t;#e;#n;constructor(e,n,s){this.#t=e,this.#e=n,this.#n=s}#s(e){return this.#t.fields[this.#e.columns.get(e.toLowerCase())??-1]}value(e){return this.#s(e)?.text??""}text(e){let n=this.#s(
e);return n&&n.text!==""?{text:n.text,range:this.#r(n)}:void 0}texts(e){let n=this.text(e);return n?qe(n.text).map(s=>({text:s,range:n.range})):[]}#r({start:e,end:n}){return this.#n.range(e,n)}rangeOf(e){
let n=this.#s(e);return n?this.#r(n):this.#n.range(this.#t.end,this.#t.end)}says(e){return e.some(n=>this.value(n)!=="")}get saysAttributes(){return this.#e.attributes.some(({index:e})=>(this.#t.fields[e]?.
text??"")!=="")}get range(){return this.#n.range(this.#t.start,this.#t.end)}get attributes(){return this.#o(this.#e.attributes)}get targetAttributes(){return this.#o(this.#e.targetAttributes)}#o(e){return e.
flatMap(({name:n,index:s})=>{let r=this.#t.fields[s];return r&&r.text!==""?[{name:n,value:{text:r.text,range:this.#r(r)}}]:[]})}};function gn(t,e,n){let s=e.columns.get("level")??-1,r=new Set(t.map(o=>o.fields[s]?.text.trim()??""));return r.delete(""),(0,tt.createVocabulary)(r,[],n.vocabulary)}function st(t,e,n){let[s,...r]=t.rows,
o=et(s),a=gn(r,o,n),i=new Map;for(let d of r){if(!d.fields.some(({text:l})=>l!==""))continue;let u=new te(d,o,e),c=u.value("matrix")||(0,nt.foldName)(u.value("matrixTitle")),p=i.get(c)??new J(a);i.set(
c,p),p.add(u)}return{matrices:[...i.values()].map(d=>d.claims()),footnotes:[],decisions:[],definitions:[],problems:t.problems}}var It=b(ot(),1),E=b(K(),1),Pt=b(z(),1),Ee=b(q(),1),Ve=b(N(),1);var L=b(K(),1),Rt=b(be(),1),ce=b(z(),1);var xt=b(ne(),1),ht=b(q(),1),vt=b(N(),1);var oe=b(he(),1),ut=b(K(),1),ae=b(ve(),1),ct=b(z(),1),se=b(N(),1),ft=["feature","name","title","label","capability"],$=["support","supported","status","level","implemented","available","compatible","s\
tate","mark"],pt=/^support(?:ed)?$/iu,Le=["version_added","since","added"],mn=["until","version_removed","removed","removed_in"],yn=["stage","maturity"],D=["notes","note","comment","comments","remark",
"remarks"],gt=["group","category","section","area"],Te=["id","key","slug","code"],j=/^\n(?:features?|capabilities|support|supported|compatibility|platforms|browsers)\n[^\n]+$/iu,ie=/\n(?:features?|capabilities)\n[^\n]+$/iu,
re=5,A=t=>t.slice(t.lastIndexOf(`
`)+1),F=t=>t.slice(0,t.lastIndexOf(`
`)),C=(t,{start:e,end:n})=>({text:(0,se.foldSpace)(t),start:e,end:n}),Se=t=>{let e=C(t.value,t);return{...e,text:/^\[([^\][]+)\]\([^()\s]+\)$/u.exec(e.text)?.[1]??e.text}},R=(t,e)=>t.includes(e.toLowerCase()),
mt=({key:t})=>R(Te,t.value),xn=({key:t})=>R(D,t.value),I=({key:t})=>R(ft,t.value),T=t=>t.replace(/(?<=\p{Ll})(?=\p{Lu})|[_-]+/gu," "),hn=t=>t.replaceAll(/(?<=\p{L})[_-](?=\p{L})/gu," ").replace(/^support$/iu,
"supported");function V(t,e){if(t==="")return;let n=hn(t);return[t,n].find(s=>e.explains(s))}function k(t){if(t.kind==="string")return t.value==="~"||t.value==="null"?"":t.value;if(t.kind==="scalar")return t.
value===null?"":`${t.value}`;if(t.kind!=="array")return;let e=t.items.map(n=>n.kind==="array"?void 0:k(n));return e.includes(void 0)?void 0:e.join(", ")}function dt(t,e){let n=e.kind==="object"&&R(D,t)?
e.entries:[];if(!(n.length===0||n.some(s=>R($,s.key.value))))return n.map(s=>`${s.key.value}: ${k(s.value)??""}`).join("; ")}function vn(t){let[e]=t,n=ft.find(u=>t.filter(c=>(0,oe.entryOf)(c,u)).length*
2>t.length);if(n!==void 0)return[n];let s=e?.kind==="object"?e.entries:[],[r,o]=s.flatMap(({key:u,value:c})=>c.kind==="string"&&c.value!==""?u.value:[]),a=(...u)=>t.map(c=>u.map(p=>yt(c,p)??"").join(`\

`)),i=(...u)=>new Set(a(...u)).size===t.length;return r===void 0||o===void 0||i(r)||!i(r,o)?[r]:!R([...$,...D],o)&&a(o).every(u=>/\p{L}/u.test(u))?[o,r]:[r]}var yt=(t,e)=>{let n=(0,oe.entryOf)(t,e);return n&&
k(n.value)};function ke(t){if(t.kind==="object")return t.entries.flatMap(({key:r,value:o})=>k(o)===void 0?{label:Se(r),node:o,start:r.start}:[]);if(t.kind!=="array")return[];let e=t.items.filter(({kind:r})=>r===
"object"),[n,s]=vn(e);return e.map(r=>{let o=n===void 0?void 0:(0,oe.entryOf)(r,n),a=o&&k(o.value),i=s!==void 0&&(0,ut.isTargetHeader)(s)?`${yt(r,s)} / `:"";return{label:a===void 0||!o?void 0:C(`${i}${a}`,
o.value),...n===void 0?{}:{nameKey:n,groupKey:s,isJoined:i!==""},node:r,start:r.start}})}function le(t,e,n,s){let{node:r,label:o}=t,a=r.kind==="object"?r.entries:[],i=we(a,s.words);for(let m of i)s.values.
set(`${e}
${m.header.text}`,m);if(i.length>0)return;let d=new Map;for(let{key:m,value:h}of a){let f=m.value===t.nameKey?void 0:k(h)??dt(m.value,h);f!==void 0&&d.set(`${e}
${(0,se.foldSpace)(m.value)}`,bn(m,h,f,s.words))}let u=ke(r).filter(m=>dt(m.label?.text??"",m.node)===void 0);new Set(u.map(m=>m.label?.text)).size<u.length&&s.repeated.add(e);let c=new Map;for(let m of n===
re?[]:u){if(m.label===void 0)continue;let h=`${e}
${m.label.text}`,f=c.has(h)?`${h} ${c.size}`:h,v=new Map;le(m,f,n+1,{...s,values:v}),c.set(f,v)}let p=e===""||o===void 0?void 0:Rn(o,d),l=n===re&&u.length>0||[...c.values()].some(m=>[...m.values()].some(
M)),g=[...d.values()].some(({header:m,field:h,word:f})=>pt.test(m.text)&&(f!==void 0||h.text===""));if(p!==void 0&&(g||!l)){s.values.set(e,p);return}let y=a.length>0?a.map(({key:m})=>`${e}
${(0,se.foldSpace)(m.value)}`):c.keys();for(let m of new Set(y)){let h=d.get(m);h!==void 0&&s.values.set(m,h);for(let[f,v]of c.get(m)??[])s.values.set(f,v)}}function bn(t,e,n,s){let r=V(n,s),o={header:C(
t.value,t),field:C(n,e),isLevel:R($,t.value),...r!==void 0&&{word:r},...e.kind==="array"&&{names:e.items.map(l=>C(k(l)??"",l))}},[a,i,...d]=e.kind==="array"?e.items:[],u=i&&k(i);if(a===void 0||i===void 0||
d.length>0||!u?.includes(" "))return o;let c={level:C(k(a)??"",a),notes:C(u,i),says:!1},p=V(c.level.text,s)!==void 0||(0,ct.isVersion)(c.level.text);return p?{...o,parts:c,isLevel:p}:o}function we(t,e){
let n=t.flatMap(({key:r,value:o})=>{let a=o.kind==="object"&&o.entries.some(u=>I(u)||xn(u)),d=o.kind==="array"||o.kind==="object"&&!a?V(T(r.value),e):void 0;return d===void 0?[]:[{level:d,value:o}]});
return new Set(n.map(({level:r})=>e.read(r).level)).size<2?[]:n.flatMap(({level:r,value:o})=>{let a=o.kind==="array"?o.items.map(d=>[d,void 0]):[];return(o.kind==="object"?o.entries.map(d=>[d.key,d.value]):
a).flatMap(([d,u])=>{let[c,p]=[k(d),u&&k(u)];if(c===void 0)return[];let l=C(c,d),g=p?`${r} (${p})`:r,y={level:{...l,text:r},says:g!==r};return[{header:l,field:{...l,text:g},isLevel:!0,parts:y}]})})}function Cn({
header:t,field:e}){let n=(0,ae.versionIn)(e.text);if(R(Le,t.text))return n===void 0?[]:[["since",{...e,text:n}]];if(R(mn,t.text)){let o=t.text.toLowerCase()==="until"?"":"<";return n===void 0?[]:[["un\
til",{...e,text:`${o}${n}`}]]}let s=R(yn,t.text)?e.text:e.text==="true"?T(t.text):"",r=(0,ae.stageOf)(s);return r===void 0?[]:[["stage",{...e,text:r}]]}function Rn(t,e){let n=[...e.values()],s=n.find(
({header:x,field:S})=>R($,x.text)&&S.text!=="")??n.find(({header:{text:x}})=>R([...$,...Le],x));if(s===void 0)return;let r=n.filter(({field:{text:x}})=>x!==""&&x!==s.field.text),o=r.filter(({word:x})=>x!==
void 0).length;if(!pt.test(s.header.text)&&(o>1||o>0&&s.word===void 0))return;let i=r.filter(x=>R(D,x.header.text)).map(({field:x})=>x),d=r.filter(x=>!R(D,x.header.text)),u=s.word??s.field.text,c=R(Le,
s.header.text)&&/^\d/u.test(u),p={...s.field,text:c?`since ${u}`:u},l=[...d.map(({header:{text:x},field:S})=>`${x} ${S.text}`),...i.map(({text:x})=>x)],g=l.length>0?` (${l.join("; ")})`:"",[y,m=y]=[i[0],
i.at(-1)],h=y&&m&&{...y,text:i.map(({text:x})=>x).join("; "),end:m.end},f=n.flatMap(Cn),v={level:p,...h&&{notes:h},says:d.length>0,history:f};return{header:t,field:{...p,text:`${p.text}${g}`},isLevel:!0,
parts:v}}var M=({isLevel:t,word:e})=>t||e!==void 0;function de(t){let e=t.replace(/ies$/u,"y").replace(/s$/u,"");return e.charAt(0).toUpperCase()+e.slice(1)}var Ln=(0,ht.createVocabulary)([],[],void 0);function*Tn(t){let e=[t];for(let n=e.pop();n!==void 0;n=e.pop()){let s=n.kind==="object"?n.entries:[],r=s.find(mt)?.value,o=s.find(I)?.value;r?.kind==="str\
ing"&&o?.kind==="string"&&(yield[r.value,C(o.value,o)]);for(let{key:a,value:i}of s){let d=i.kind==="object"?i.entries.find(I)?.value:void 0;d?.kind==="string"&&(yield[a.value,C(d.value,d)])}for(let a of n.
kind==="array"?n.items:s.map(({value:i})=>i))e.push(a)}}function Sn(t){let e=new Map;for(let{value:n}of t.kind==="object"?t.entries:[])if(n.kind==="object")for(let{key:s,value:r}of n.entries)r.kind===
"string"&&!e.has(s.value)&&!Ln.explains(r.value)&&e.set(s.value,{map:n,title:C(r.value,r)});return e}function bt(t){let e=new Map(Tn(t)),n=Sn(t);return({records:s})=>{let r=new Map;for(let{label:a}of s){
let i=a&&n.get(a.text);a!==void 0&&i!==void 0&&(0,xt.pushTo)(r,i.map,[a.text,i.title])}let o=[...r.values()].find(a=>a.length*2>=s.length)??[];return o.length===0?e:new Map([...e,...o])}}function ue(t,e){
let n=new Map,s=new Map;for(let{values:r}of t)for(let[o,{header:a}]of r)n.has(o)||(n.set(o,e.get(a.text)??a),s.set(a.text,(s.get(a.text)??0)+1));for(let[r,o]of n)(s.get(o.text)??0)>1&&n.set(r,{...o,text:(0,vt.foldSpace)(
r)});return n}var kn=4,wn=/^(?:true|false|yes|no|)$/iu;function Ct(t,e,n){let s=new Map;for(let[r,o]of t.flatMap(({values:a})=>[...a])){let a=s.get(e(r))??{levels:0,filled:0};s.set(e(r),a),o.field.text!==""&&(a.filled+=
1),(M(o)||n(o.field.text))&&(a.levels+=1)}return s}var Fe=t=>t!==void 0&&t.levels*2>t.filled;function Fn(t){let e=Ct(t,F,ce.isVersion),n=Ct(t,f=>f,ce.isTellingVersion),s=t.flatMap(f=>[...f.values]),r=new Set(
s.filter(([,{field:f}])=>!wn.test(f.text)).map(([f])=>f)),o=f=>{let v=n.get(f),x=(v?.filled??0)*kn<t.length;return Fe(v)&&(!x||r.has(f)||(0,L.isKnownTarget)(A(f)))},a=(f,{parts:v})=>v!==void 0||F(f)!==
""&&Fe(e.get(F(f))),i=(f,{header:v,field:x})=>F(f)===""&&o(f)&&!Lt(v,x),d=s.filter(f=>i(...f)&&!Me(f[1].header.text)),u=new Set(d.map(([,{field:f}])=>f.text)),c=s.filter(([,{field:f}])=>f.text!==""&&!u.
has(f.text)),p=new Set(c.map(([f])=>f)),l=(f,v)=>i(f,v)&&(!Me(v.header.text)||!p.has(f)),g=(f,{header:v})=>F(f)===""&&Me(v.text)&&p.has(f),y=s.filter(f=>M(f[1])&&!g(...f)),m=f=>Fe(e.get(F(f)))&&(0,L.isCalledSupport)(
T(A(F(f))));if(y.length===0&&s.some(f=>m(...f)))return m;if(y.filter(f=>a(...f)).length*2>y.length)return a;let h=y.filter(f=>l(...f));return h.length*2>y.length&&!Mn(h)?l:void 0}function Mn(t){return new Set(
t.map(([e])=>e)).size>1?!1:t.every(([,{header:e,field:n}])=>/^(?:true|false)$/u.test(n.text)&&!(0,L.isAboutSupport)(T(e.text)))}var Me=t=>(0,L.isAttributeHeader)(T(t))&&!R($,t)||(0,L.isMaturityHeader)(
t),Lt=(t,e)=>t.text.toLowerCase()==="status"&&(0,Rt.parseStatus)(e.text)!==void 0;function On({records:t,labelHeader:e="",trail:n},s){let r=t.flatMap(i=>[...i.values]).filter(i=>s(...i));if(r.some(([i])=>ie.
test(i)))return!0;let o=[e,n.at(-1)?.text??""].map(i=>de(T(i)));if(o.some(L.isFeatureHeader))return!1;if(o.some(L.isTargetHeader))return!0;let a=i=>new Set(i.filter(L.isKnownTarget)).size;return a(t.map(
({label:i})=>i?.text??""))>a(r.map(([,{header:i}])=>i.text))}function $n({values:t},e,n){return[...t].flatMap(([s,r])=>{let{header:o,field:a}=r;return e(s,r)||a.text===""?[]:n?[[`target attribute: ${o.
text}`,a]]:Lt(o,a)?[["status",a]]:[[`attribute: ${o.text}`,a]]})}function Dn({field:t,parts:e,word:n=t.text}){return e===void 0?[["level",{...t,text:n}]]:[["level",e.level],...e.says?[["text",t]]:[],...e.
notes?[["notes",e.notes]]:[],...(e.history??[]).map(([s,r])=>[s,r])]}function Tt(t,e){let n=Fn(t.records);if(n===void 0)return;let s=ue(t.records,e),r=On(t,n),[o,a]=r?["target","feature"]:["feature","\
target"],i=t.trail.at(-1);return t.records.flatMap(d=>{let{label:u,group:c,values:p,node:l}=d;if(u===void 0)return[];let g=[[o,e.get(u.text)??u]];i!==void 0&&g.push(["matrix",i]);let y=[...p].flatMap(
([h,f])=>{let v=s.get(h);if(v===void 0||!n(h,f))return[];let x=r&&c.length>0&&R($,v.text),S=x?{...v,text:c.at(-1)??""}:v,O=x?c.slice(0,-1):c;return{fields:new Map([...g,[a,S],...Dn(f)]),group:O,...l}}),
m=$n(d,n,r);return[{fields:new Map([...g,...m]),group:r?[]:c,...l},...y]})}function St({records:t,trail:e}){let n=[...new Set(t.flatMap(({values:c})=>[...c.keys()]))].map(c=>c.slice(1)),s=(c,p)=>{let l=n.
filter(c);return l.includes(p)?p:l.length===1?l[0]:void 0},r=s(L.isTargetHeader,"target"),o=s(c=>R($,c),"level");if(r===void 0||o===void 0)return;let a=({group:c,label:p})=>[...c,p?.text].join(`
`),i=c=>`${a(c)}
${c.values.get(`
${r}`)?.field.text}`;if(!(r==="target"&&o==="level")&&new Set(t.map(a)).size===t.length||new Set(t.map(i)).size<t.length)return;let u=e.at(-1);return t.map(({label:c,group:p,values:l,node:g})=>{let y=new Map;
c&&y.set("feature",c),u&&y.set("matrix",u);for(let{header:m,field:h}of l.values())m.text===r?y.set("target",h):m.text===o?y.set("level",h):y.set(R(D,m.text)?"notes":`attribute: ${m.text}`,h);return{fields:y,
group:p,...g}})}function kt(t,e){let n=["group",...new Set(t.flatMap(({fields:o})=>[...o.keys()]))],s=n.map(o=>({text:o,start:0,end:0})),r=t.map(({fields:o,group:a,start:i,end:d})=>({fields:n.map(c=>c==="group"?{text:Xe(
a),start:i,end:i}:o.get(c)??{text:"",start:d,end:d}),start:i,end:d}));return{delimiter:",",rows:[{fields:s,start:0,end:0},...r],problems:e}}var Dt=b(ne(),1);var fe=b(ne(),1),P=b(K(),1),Mt=b(z(),1);var wt="supported";function En(t,e){let n=T(t);return V(n,e)??V(n.split(" ",1)[0]??"",e)}var Ft=(t,e)=>({header:t,field:{...t,text:e},isLevel:!0,parts:{level:{...t,text:e},says:!1}});function Oe({names:t,
field:e}){if(t!==void 0||e.text==="")return t??[];let n=e.start;return e.text.split(",").map(s=>{let r=n+s.length-s.trimStart().length;return n+=s.length+1,{text:s.trim(),start:r,end:r+s.trim().length}})}
function Vn(t){let e=new Map;for(let[r,o]of t.flatMap(({values:a})=>[...a]))M(o)||(0,fe.pushTo)(e,r,Oe(o));let n=[...e].flatMap(([r,o])=>{let a=(0,fe.tally)(o.flatMap(c=>c.map(({text:p})=>p))),i=o.reduce(
(c,{length:p})=>c+p,0);return o.some(({length:c})=>c>1)&&o.length>1&&o.length*2>=t.length&&i*2>=a.size*3&&An(r,[...a.keys()])?r:[]}),s=n.filter(r=>ie.test(`${r}
x`));return s.length>0?s:n}function An(t,e){let n=T(A(t));return j.test(`
${A(t)}
x`)||(0,P.isCalledSupport)(n)?!0:(0,P.isTargetHeader)(n)&&e.filter(P.isKnownTarget).length*2>e.length}function Nn(t){if(!t.some(({values:r})=>[...r.values()].some(({field:o})=>o.text==="")))return new Set;
let n=new Map;for(let{values:r}of t){let o=new Set;for(let[a,{field:i}]of r){let d=F(a),u=n.get(d)??{blank:0,other:0,records:0,keys:new Set};n.set(d,u),o.has(d)||(u.records+=1),o.add(d),u.keys.add(A(a)),
i.text===""?u.blank+=1:(0,Mt.isTellingVersion)(i.text)||(u.other+=1)}}let s=([r,{blank:o,other:a,records:i,keys:d}])=>r.split(`
`).some(u=>j.test(`
${u}
x`))&&a===0&&i>1&&o*2>d.size&&o<i*d.size;return new Set([...n].filter(s).map(([r])=>r))}function Ot(t,e){let n=new Set(Vn(t)),s=Nn(t);if(n.size===0&&s.size===0)return t;let r=new Set([...n].flatMap(o=>jn(
t,o)));return t.map(o=>{let a=[...o.values].flatMap(([i,d])=>{let u=En(A(i),e),c=Oe(d),p=u!==void 0&&c.some(({text:l})=>r.has(l));if(n.has(i)||p){let[l]=n.has(i)?[i]:n;return c.map(g=>[`${l}
${g.text}`,Ft(g,u??wt)])}return[[i,s.has(F(i))&&d.field.text===""?Ft(d.header,wt):d]]});return{...o,values:new Map(a)}})}var jn=(t,e)=>t.flatMap(({values:n})=>{let s=n.get(e);return s===void 0?[]:Oe(s).
map(({text:r})=>r)});function In(t,e){let n=e.split(`
`);return n.some((s,r)=>t.has(n.slice(0,r).join(`
`)))}function Pn(t,e,n){let s=new Map;le(t,"",1,{values:s,repeated:e,words:n});let r=g=>{let y=s.get(g);return s.delete(g),y},o={start:t.start,end:t.node.end},{label:a,nameKey:i}=t,d=i===void 0?r(`
name`)??r(`
title`):void 0,u=Te.flatMap(g=>r(`
${g}`)??[]);for(let g of u)s.set(`
${g.header.text}`,g);let c=t.groupKey===void 0?void 0:r(`
${t.groupKey}`),l=[t.isJoined?[]:c?.field.text||[],...gt.map(g=>r(`
${g}`)?.field.text||[])].flat();return d===void 0?{group:l,...a&&{label:a},values:s,node:o}:(a!==void 0&&a.text!==d.field.text&&s.set(`
id`,{header:{...a,text:"id"},field:a,isLevel:!1}),{group:l,label:d.field,values:s,node:o})}var $e=([t,{isLevel:e}])=>`${t}
${e}`,Et=t=>(0,Dt.tally)(t.flatMap(({values:e})=>[...e].map($e)));function Hn(t){let e=t.flatMap(({values:a})=>[...a]),n=e.filter(([,a])=>M(a)),s=n.length>0?n:e,r=Et(t),o=s.filter(a=>(r.get($e(a))??0)>
1);return o.length>0&&o.length*2>=s.length}function Bn(t){let e=Et(t);return t.filter(({values:n})=>[...n].some(s=>(e.get($e(s))??0)>1))}function $t(t,e){let n=new Set,s=Ot(t.map(r=>Pn(r,n,e)),e);return n.
size===0?s:s.map(r=>{let o=[...r.values].filter(([a])=>In(n,a));for(let[a]of o)r.values.delete(a);return{...r,unread:o.map(([,{field:a}])=>a)}})}var Un=/^(?:true|false|yes|no|on|off|[yn]|\d.*)$/iu,Kn=3;
function zn(t,e,{target:n,words:s}){if(t.kind!=="object")return[];let r={text:n,start:t.start,end:t.start},o=t.entries.map(({key:p,value:l})=>{let g=Se(p),y=new Map,m={values:y,repeated:new Set,words:s};
le({label:g,node:l,start:p.start},`
`,re,m);let h=y.get(`
`),f=h?.field??C(k(l)??"",l),v=V(f.text,s),x={...h,header:r,field:f,isLevel:h!==void 0,...v!==void 0&&{word:v}};return{group:[],label:g,values:new Map([[`
`,x]]),node:{start:p.start,end:l.end}}}),i=o.flatMap(p=>[...p.values.values()]).filter(({field:p})=>p.text!==""),d=i.filter(M),u=j.test(`
${e.at(-1)?.text??""}
x`),c=d.filter(({field:p,parts:l})=>l===void 0&&!Un.test(p.text));return d.length*2<=i.length||!(u||c.length>=Kn)?[]:[{trail:u?e.slice(0,-1):e,labelHeader:"Feature",records:o}]}function _n({values:t}){
let e=[...t].filter(([,s])=>M(s)),n=e.filter(([s])=>j.test(s));return n.length>0&&n.length*2>e.length}function*De(t,e,n=[],s){let r=ke(t),o=$t(r,e.words),a=n.at(-1),i=r[0]?.nameKey??(a&&de(a.text)),d={
trail:n,...i!==void 0&&{labelHeader:i}},u=t.kind==="object"&&we(t.entries,e.words).length>0,c=s??(u?C(e.target,{start:t.start,end:t.start}):void 0),[p]=c&&t.kind==="object"?$t([{label:c,node:t,start:t.
start}],e.words):[],l=p!==void 0&&(u||_n(p)),g=l?[]:zn(t,n,e);if(l)yield{trail:n.slice(0,-1),...u&&{labelHeader:"Target"},records:[p]};else if(g.length>0)yield*g;else if(Hn(o))yield{...d,records:t.kind===
"object"?Bn(o):o};else{let y=!1;for(let[f,{label:v,nameKey:x,node:S}]of r.entries()){let O=o[f]?.label??v,H=O===void 0?n:[...n,O];for(let B of De(S,e,H,x===void 0?void 0:O))y=!0,yield B}let[m,...h]=o;
if(y||m===void 0||h.length>0)return;t.kind==="array"?yield{...d,records:[m]}:[...m.values.values()].some(M)&&(yield{...d,records:[m],isLone:!0})}}var Gn=4,qn=4,Vt=4;function Wn(t){let e=[];for(let s of t){let r=new Set(s.records.flatMap(({values:i})=>[...i.keys()])),o=e.at(-1),a=[...r].filter(i=>o?.paths.has(i)).length;if(o===void 0||a===0||a*3<
2*Math.min(o.paths.size,r.size))e.push({sets:[s],paths:r});else{o.sets.push(s);for(let i of r)o.paths.add(i)}}return e.map(({sets:s})=>s.length===1?s[0]:Xn(s)).flatMap(s=>s===void 0||s.isLone?[]:s)}function Xn(t){
let e=t.map(({trail:l})=>l.map(({text:g})=>g)),[n=[]]=e,s=n.findIndex((l,g)=>e.some(y=>y[g]!==l)),r=s<0?n.length:s,o=e.map(l=>l.slice(r)),a=o[0]?.at(-1),i=o.every(l=>l.length>1&&l.at(-1)===a),d=t.flatMap(
(l,g)=>{let y=i?o[g]?.slice(0,-1):o[g];return l.records.map(m=>({...m,group:[...y??[],...m.group]}))}),[{trail:u=[],labelHeader:c}={}]=t,p=t.every(l=>l.labelHeader===c);return{trail:u.slice(0,r),...p&&
c&&{labelHeader:c},records:d}}var ge=({end:t})=>({text:"",start:t,end:t}),_=(t,{start:e,end:n})=>({fields:t,start:e,end:n});function Yn({trail:t,labelHeader:e,records:n},s){let[r]=n;if(r===void 0)return[];
let o=ue(n,s),a=n.reduce((l,{values:g})=>l+g.size,0);if(a===0||o.size*n.length>Gn*(a+n.length))return[];let i={start:r.node.start,end:r.node.start},d=n.some(({group:l})=>l.length>0),u=l=>d?[C(l,i)]:[],
c=_([C(e??"Feature",i),...u("group"),...o.values()],i),p=n.map(({label:l,group:g,values:y,node:m})=>{let h=l&&(s.get(l.text)??l),f=[...o.keys()].map(v=>y.get(v)?.field??ge(m));return _([h??ge(i),...u(
g.join(" / ")),...f],m)});return[{titles:Ht(t),rows:[c,...p]}]}function Ht(t,e=""){return t.slice(-1).map(n=>_([{...n,text:`${e}${n.text}`}],n))}function Jn(t){let e=new Map;for(let n of t)for(let{values:s}of n.
records)for(let{field:r}of s.values()){let o=(0,Ve.foldName)(r.text);e.set(o,e.has(o)&&e.get(o)!==n?void 0:n)}return e}var Bt=({label:t,values:e})=>e.get(`
id`)?.field??t;function Qn(t,e){return t.records.filter(s=>{let r=(0,Ve.foldName)(Bt(s)?.text??"");return e.has(r)&&e.get(r)!==t}).length>1&&t.records.every(({values:s})=>s.size>0)}var At=/^(?:true|false|yes|no|on|off|[yn])$/iu,
Zn=/^(?:none|always|never|all|auto|default|required|optional)$|\d/iu;function es({trail:t,labelHeader:e,records:n},s){let r=n.flatMap(l=>[...l.values]),o=new Set(r.flatMap(([l])=>l.split(`
`))),a=[t.at(-1)?.text??"",e??""].map(T);if([...a,...[...o].map(T)].some(E.isAboutSupport)||r.some(([,{isLevel:l}])=>l)||[...o,...n.map(({label:l})=>l?.text??"")].filter(E.isKnownTarget).length>1)return!0;
let d=r.filter(([,{field:l}])=>l.text!==""),u=({word:l=""})=>l!==""&&!Zn.test(l)&&!At.test(l);if(d.some(([,l])=>u(l)))return!0;let c=d.filter(([,{field:l}])=>At.test(l.text));return((0,E.isAboutSupport)(
T(s))||a.some(l=>(0,E.isFeatureHeader)(l)||(0,E.isTargetHeader)(l)))&&new Set(c.map(([l])=>l)).size>1&&c.length*2>=d.length}function ts(t,e){return new Set(t.records.map(({group:s,label:r})=>[...s,r?.
text].join(`
`))).size*Vt<t.records.length*(Vt-1)?"Several records have the same name, so they are no features or targets. Name the keys under `sources` in the configuration.":es(t,e)?void 0:"Nothing in these reco\
rds says what is supported."}function ns({trail:t,records:e}){let n=e.map(o=>{let a=[...o.values.values()].filter(({header:g})=>D.includes(g.text)),i=Bt(o),u=[...i===o.label?[]:[o.label],...a.map(({field:g})=>g)].
flatMap(g=>g??[]),[c=ge(o.node),p=c]=[u[0],u.at(-1)],l=u.map(g=>g.text).join(": ");return _([i??ge(o.node),{text:l,start:c.start,end:p.end}],o.node)}),{start:s}=e[0]?.node??{start:0},r=["Value","Meani\
ng"].map(o=>C(o,{start:s,end:s}));return{titles:Ht(t,"Legend: "),rows:[_(r,{start:s,end:s}),...n]}}function ss(t,e){let n=t.flatMap(({fields:o})=>o.get("level")?.text||[]),s=(0,Ee.createVocabulary)(n,
[],void 0);return n.filter(o=>e.explains(o)||s.read(o).basis!=="none").length*2>=n.length}function rs(t,{stem:e,title:n},s){let r=bt(t),o=Wn([...De(t,{target:n?.text??e,words:s},[],n)]),a=Jn(o),i={blocks:[],
cells:[],unread:[],rejected:[]};for(let d of o){let u=St(d),c=u===void 0&&Qn(d,a),p=u||c?void 0:ts(d,e);if(c)i.blocks.push(ns(d));else if(p!==void 0)i.rejected.push({set:d,reason:p});else{let l=u??Tt(
d,r(d));l&&ss(l,s)?(0,pe.pushAll)(i.cells,l):(0,pe.pushAll)(i.blocks,Yn(d,r(d)));for(let{unread:g=[]}of d.records)(0,pe.pushAll)(i.unread,g)}}return i}function os(t){let[e,n]=[new Set,new Set];for(let{
rows:[s,...r]}of t)for(let[o,{text:a}]of s?.fields.entries()??[]){let i=r.flatMap(({fields:u})=>u[o]?.text||[]);(i.length*qn<r.length&&!i.every(Pt.isVersion)?e:n).add(a)}return[...e].filter(s=>!n.has(
s))}function as(t,e){return e===void 0||t.matrices.length>0?t:e.matrices.length>0?e:{...t,decisions:[...t.decisions,...e.decisions]}}function is({root:t,problems:e},{text:n,path:s,options:r={}}){if(t===
void 0||(0,jt.entryOf)(t,"matrices")!==void 0)return;let o=s.replace(/^.*\//u,"").replace(/\.[^.]*$/u,""),a=t.kind==="object"?t.entries.find(I)?.value:void 0,i=a?.kind==="string"?C(a.value,a):void 0,d=(0,Ee.createVocabulary)(
[],[],r.vocabulary),{blocks:u,cells:c,unread:p,rejected:l}=rs(t,{stem:o,title:i},d),g=[...r.columns?.attributes??[],...os(u)],y=(0,Nt.createLocator)(n),m=(0,It.extractTree)({root:Pe(u,n),text:n,markdown:!0,
options:{...r,columns:{...r.columns,attributes:g}},problems:e}),h=c.length>0?st(kt(c,[]),y,r).matrices:[],f=p.map(x=>({text:x.text,range:y.range(x.start,x.end),reason:"its list names several items ali\
ke"})),v=[...h.map(({range:x,title:S,cells:{length:O}},H)=>{let B=`${O} levels stand in maps or lists of their own, or one to a record.`;return{block:"data",range:x,section:S===""?[]:[S],taken:!0,reason:B,
...H===0&&{unread:f}}}),...l.map(({set:{trail:x,records:S},reason:O})=>{let[H,B]=[S[0],S.at(-1)];return{block:"data",range:y.range(H?.node.start??0,B?.node.end??0),section:x.map(Kt=>Kt.text),taken:!1,
reason:O}})];return{...m,matrices:[...h,...m.matrices],decisions:[...m.decisions,...v]}}0&&(module.exports={orRecords,recordClaims});
