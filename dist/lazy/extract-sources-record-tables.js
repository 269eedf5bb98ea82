const importMetaUrl = require('node:url').pathToFileURL(__filename).href, importModule = (url) => import(url);
"use strict";var At=Object.create;var B=Object.defineProperty;var Nt=Object.getOwnPropertyDescriptor;var jt=Object.getOwnPropertyNames;var It=Object.getPrototypeOf,Pt=Object.prototype.hasOwnProperty;var k=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},Ht=(t,e)=>{for(var n in e)B(t,n,{get:e[n],enumerable:!0})},Oe=(t,e,n,s)=>{if(e&&typeof e=="object"||typeof e==
"function")for(let r of jt(e))!Pt.call(t,r)&&r!==n&&B(t,r,{get:()=>e[r],enumerable:!(s=Nt(e,r))||s.enumerable});return t};var v=(t,e,n)=>(n=t!=null?At(It(t)):{},Oe(e||!t||!t.__esModule?B(n,"default",{value:t,enumerable:!0}):n,t)),Ut=t=>Oe(B({},"__esModule",{value:!0}),t);var ge=k((ts,De)=>{De.exports=require("../main.js").modules["src/source/source.ts"]()});var ye=k((ss,Ve)=>{Ve.exports=require("../main.js").modules["src/syntax/data.ts"]()});var K=k((rs,Ae)=>{Ae.exports=require("../main.js").modules["src/extract/lexicon/vocabulary.ts"]()});var V=k((os,Ne)=>{Ne.exports=require("../main.js").modules["src/extract/text/fold.ts"]()});var Ie=k((as,je)=>{je.exports=require("../main.js").modules["src/extract/claims.ts"]()});var xe=k((is,Pe)=>{Pe.exports=require("../main.js").modules["src/extract/lexicon/history.ts"]()});var he=k((ls,He)=>{He.exports=require("../main.js").modules["src/extract/lexicon/status.ts"]()});var Qe=k((xs,Je)=>{Je.exports=require("../main.js").modules["src/extract/document.ts"]()});var Z=k((hs,Ze)=>{Ze.exports=require("../main.js").modules["src/extract/lexicon/headers.ts"]()});var ee=k((vs,et)=>{et.exports=require("../main.js").modules["src/extract/lexicon/versions.ts"]()});var te=k((bs,tt)=>{tt.exports=require("../main.js").modules["src/group.ts"]()});var Zn={};Ht(Zn,{orRecords:()=>Jn,recordClaims:()=>Qn});module.exports=Ut(Zn);var Ft=v(ge(),1);var $e=v(ge(),1),H=({text:t})=>t.trim()!=="",zt=t=>!t.fields.some(H),Bt=t=>(t?.text??"").trim().toLowerCase(),Kt=({fields:t})=>{let[e,...n]=t;return e!==void 0&&H(e)&&!n.some(H)},_t=/^\s*(?:\(\S{1,3}\)|\[\S{1,3}\]|[*\u2020\u2021\u00a7\u00b9\u00b2\u00b3\u2074-\u2079]|\S{1,12}\s*[=:]\s)|[.\u3002]\s*$/u,
Gt=80,qt=t=>t.length>=Gt||_t.test(t);function Wt(t){let e=n=>Kt(n)&&qt(n.fields[0]?.text??"");return t.findLastIndex(n=>!zt(n)&&!e(n))+1}var me=class{#t;constructor(e){this.#t=(0,$e.createLocator)(e)}#e(e,n){return this.#t.range(e,n)}#n({text:e,start:n,end:s},r=this.#e(n,s)){return e.trim()===""?[]:[{type:"text",value:e,position:r}]}#s(e){
let n=this.#e(e.start,e.end);return{type:"tableCell",children:this.#n(e,n),position:n}}#r(e,n){return{type:"tableRow",children:e.fields.filter((r,o)=>o!==n).map(r=>this.#s(r)),position:this.#e(e.start,
e.end)}}#o(e){let n=this.#e(e.start,e.end),s=this.#n(e,n);return{type:"tableRow",children:[{type:"tableCell",children:s.length>0?[{type:"strong",children:s,position:n}]:[],position:n}],position:n}}#a(e){
let[n]=e.fields;return n===void 0||!H(n)?[]:[{type:"heading",depth:1,children:this.#n(n),position:this.#e(e.start,e.end)}]}#i({fields:[e],start:n,end:s}){return e===void 0||!H(e)?[]:[{type:"paragraph",
children:this.#n(e),position:this.#e(n,s)}]}#l(e){let n=e[0]?.fields.findIndex((a,i)=>i>0&&Bt(a)==="group")??-1,s="",r=e.flatMap((a,i)=>{let l=this.#r(a,n),f=a.fields[n];return i===0||f===void 0||f.text===
s?[l]:(s=f.text,[this.#o(f),l])}),o=this.#e(e[0]?.start??0,e.at(-1)?.end??0);return{type:"table",align:[],children:r,position:o}}block({titles:e,rows:n}){let s=Wt(n);return[...e.flatMap(r=>this.#a(r)),
...s>0?[this.#l(n.slice(0,s))]:[],...n.slice(s).flatMap(r=>this.#i(r))]}};function Ee(t,e){let n=new me(e);return{type:"root",children:t.flatMap(s=>n.block(s))}}var Mt=v(ye(),1);var We=v(K(),1),Xe=v(V(),1);var X=v(Ie(),1),Y=v(xe(),1),_e=v(he(),1),J=v(V(),1);var ve="attribute: ",be="target attribute: ";function Ue(t){if(t==="")return[];if(!t.startsWith("\u2022 "))return[t];let e=[];for(let n of t.split(/\r?\n/u))n.startsWith("\u2022 ")?e.push(n.slice(2)):e.push(`${e.pop()??""}
${n.replace(/^ {2}/u,"")}`);return e}var ze=" \u203A ";function Be(t){return t.map(e=>e.replace(/[\\\u203a]/gu,"\\$&")).join(ze)}function _(t){return t===""?[]:t.split(ze).map(e=>e.replace(/\\([\\\u203a])/gu,
"$1"))}function Ke(t){let e=/^((?:[^\\:]|\\.)*):(?: |$)/su.exec(t);return e?{title:(e[1]??"").replace(/\\([\\:])/gu,"$1"),text:t.slice(e[0].length)}:{title:"",text:t}}var G="data";function Xt(t){let e=/^(choice|condition) \((.*)\)$/su.exec(t),n=e?.[2];return!e||!n?(0,_e.parseStatus)(t):e[1]==="choice"?{kind:"choice",group:n}:{kind:"condition",expression:n}}function Ge(t,e){
return t?{...e,...t}:e}function Yt(t,e){let n=t.text("target")?.text,s=t.text("targetLink")?.text,r=(t.text("targetTitle")??t.text("target"))?.range??t.rangeOf("targetTitle"),o=t.targetAttributes;return{
view:G,key:e,...n&&{id:n},title:t.value("targetTitle"),...s&&{link:s},range:r,...o.length>0&&{attributes:o}}}function Jt(t,e){let n=t.text("feature")?.text,s=t.text("featureLink")?.text,r=t.text("api"),
o=t.text("featureNotes");return{view:G,key:e,...n&&{id:n},title:t.value("featureTitle"),group:_(t.value("group")),...s&&{link:s},range:(t.text("featureTitle")??t.text("feature"))?.range??t.rangeOf("fe\
atureTitle"),block:t.range,...r&&{api:r},commands:t.texts("commands"),...o&&{notes:o},attributes:t.attributes}}function Qt(t,e){if(!t)return e;let n=new Set(t.attributes.map(({name:s})=>s));return{...Ge(
t,e),commands:t.commands.length>0?t.commands:e.commands,attributes:[...t.attributes,...e.attributes.filter(({name:s})=>!n.has(s))]}}function Zt(t,{given:e}){let n=t.value("stage");return{...e,...(0,Y.historyOf)(
{stage:X.STAGES.find(s=>s===n)??(0,Y.stageOf)(n),since:t.text("since")?.text,until:t.text("until")?.text})}}var en=["featureNotes","api","commands","featureLink"],tn=["targetLink"],q=class{#t=new Set;#e=new Map;#n=new Map;of(e,n,s){
if(this.#t.has(e))return e;let r=this.#n.get(n)??s();this.#n.set(n,r);let o=e||(this.#e.get(r)??r);return this.#e.has(r)||this.#e.set(r,o),e!==""&&this.#t.add(e),o}},W=class{#t;#e=new Map;#n=new Map;#s=new q;#r=new q;#o=[];#a=new Map;#i=[];#l=[];#u=[];#c;#f;#d;constructor(e){
this.#t=e}add(e){this.#c??=e,this.#f=e,this.#d??=e.text("targetLabel")?.text;for(let{text:r,range:o}of e.texts("principles"))this.#l.push({...Ke(r),range:o});this.#u.push(...e.texts("closingNotes"));let n=this.#p(
e),s=this.#m(e);n!==void 0&&s!==void 0&&this.#y(e,n,s)}#p(e){let n=e.value("feature"),s=e.value("featureTitle");if(n===""&&s==="")return;let r=this.#s.of(n,`${e.value("group")}
${s}`,()=>(0,J.featureKey)(_(e.value("group")),s)),o=this.#n.get(r);return(!o||e.says(en)||e.saysAttributes)&&this.#n.set(r,Qt(o,Jt(e,r))),this.#g(e,r),r}#g(e,n){let s=e.value("status"),r=this.#a.get(
n)??new Set;if(s===""||r.has(s))return;this.#a.set(n,r.add(s));let o=Xt(s);this.#o.push({view:G,feature:n,...o&&{status:o},text:s,range:e.rangeOf("status")})}#m(e){let n=e.value("target"),s=e.value("t\
argetTitle");if(n===""&&s==="")return;let r=this.#r.of(n,s,()=>(0,J.foldName)(s)),o=this.#e.get(r);return(!o||e.says(tn)||e.targetAttributes.length>0)&&this.#e.set(r,Ge(o,Yt(e,r))),r}#y(e,n,s){let r=e.
value("level").trim(),o=e.text("text")?.text,a=e.texts("notes");if(r===""&&o===void 0&&a.length===0)return;let i=this.#x(r),l=o??(i.plain?void 0:r),f=e.rangeOf("level");this.#i.push({view:G,feature:n,
target:s,level:i.level,basis:i.basis,symbol:i.sign,...l&&{text:l},...Zt(e,i),notes:a,footnotes:[],range:f,symbolRange:f})}#x(e){let n=X.LEVELS.find(s=>s===e);return n?{level:n,basis:"preset",sign:e,length:e.
length,plain:!0}:e===""?{level:"unknown",basis:"none",sign:e,length:0,plain:!0}:this.#t.read(e)}claims(){let e=this.#c,n=e?.text("matrix")?.text,s=e?.range.start??{line:1,column:1,offset:0};return{...n&&
{id:n},title:e?.value("matrixTitle")??"",section:_(e?.value("section")??""),range:{start:s,end:this.#f?.range.end??s},principles:this.#l,...this.#d&&{targetLabel:this.#d},targets:[...this.#e.values()],
features:[...this.#n.values()],statuses:this.#o,cells:this.#i,notes:this.#u}}};var nn=t=>t.toLowerCase().replace(/[\s_-]+/gu,"");function qe(t){let e=new Map,n=[],s=[];for(let[r,{text:o}]of(t?.fields??[]).entries()){let a=nn(o);o.startsWith(ve)?n.push({name:o.slice(ve.length),index:r}):
o.startsWith(be)?s.push({name:o.slice(be.length),index:r}):e.has(a)||e.set(a,r)}return{columns:sn(e),attributes:n,targetAttributes:s}}function sn(t){let e=new Map(t);for(let n of["matrix","feature","t\
arget"]){if(t.has(`${n}title`))continue;let s=t.get(n),r=t.get(`${n}id`);s!==void 0&&e.set(`${n}title`,s),r===void 0?e.delete(n):e.set(n,r)}return e}var Q=class{#t;#e;#n;constructor(e,n,s){this.#t=e,this.#e=n,this.#n=s}#s(e){return this.#t.fields[this.#e.columns.get(e.toLowerCase())??-1]}value(e){return this.#s(e)?.text??""}text(e){let n=this.#s(e);
return n&&n.text!==""?{text:n.text,range:this.#r(n)}:void 0}texts(e){let n=this.text(e);return n?Ue(n.text).map(s=>({text:s,range:n.range})):[]}#r({start:e,end:n}){return this.#n.range(e,n)}rangeOf(e){
let n=this.#s(e);return n?this.#r(n):this.#n.range(this.#t.end,this.#t.end)}says(e){return e.some(n=>this.value(n)!=="")}get saysAttributes(){return this.#e.attributes.some(({index:e})=>(this.#t.fields[e]?.
text??"")!=="")}get range(){return this.#n.range(this.#t.start,this.#t.end)}get attributes(){return this.#o(this.#e.attributes)}get targetAttributes(){return this.#o(this.#e.targetAttributes)}#o(e){return e.
flatMap(({name:n,index:s})=>{let r=this.#t.fields[s];return r&&r.text!==""?[{name:n,value:{text:r.text,range:this.#r(r)}}]:[]})}};function rn(t,e,n){let s=e.columns.get("level")??-1,r=new Set(t.map(o=>o.fields[s]?.text.trim()??""));return r.delete(""),(0,We.createVocabulary)(r,[],n.vocabulary)}function Ye(t,e,n){let[s,...r]=t.rows,
o=qe(s),a=rn(r,o,n),i=new Map;for(let l of r){if(!l.fields.some(({text:d})=>d!==""))continue;let f=new Q(l,o,e),c=f.value("matrix")||(0,Xe.foldName)(f.value("matrixTitle")),p=i.get(c)??new W(a);i.set(
c,p),p.add(f)}return{matrices:[...i.values()].map(l=>l.claims()),footnotes:[],decisions:[],definitions:[],problems:t.problems}}var Ot=v(Qe(),1),M=v(Z(),1),Fe=v(K(),1),Me=v(V(),1);var L=v(Z(),1),pt=v(he(),1),ue=v(ee(),1);var it=v(te(),1),lt=v(K(),1),dt=v(V(),1);var re=v(ye(),1),oe=v(xe(),1),st=v(ee(),1),ne=v(V(),1),rt=["feature","name","title","label","capability"],O=["support","supported","status","level","implemented","available","compatible","state","mark"],
Ce=["version_added","since","added"],on=["until","version_removed","removed","removed_in"],an=["stage","maturity"],w=["notes","note","comment","comments","remark","remarks"],ot=["group","category","se\
ction","area"],Re=["id","key","slug","code"],A=/^\n(?:features?|capabilities|support|supported|compatibility|platforms|browsers)\n[^\n]+$/iu,ae=/\n(?:features?|capabilities)\n[^\n]+$/iu,se=5,b=(t,{start:e,
end:n})=>({text:(0,ne.foldSpace)(t),start:e,end:n}),C=(t,e)=>t.includes(e.toLowerCase()),at=({key:t})=>C(Re,t.value),ln=({key:t})=>C(w,t.value),N=({key:t})=>C(rt,t.value),S=t=>t.replace(/(?<=\p{Ll})(?=\p{Lu})|[_-]+/gu,
" "),dn=t=>t.replaceAll(/(?<=\p{L})[_-](?=\p{L})/gu," ").replace(/^support$/iu,"supported");function D(t,e){if(t==="")return;let n=dn(t);return[t,n].find(s=>e.explains(s))}function T(t){if(t.kind==="s\
tring")return t.value==="~"||t.value==="null"?"":t.value;if(t.kind==="scalar")return t.value===null?"":`${t.value}`;if(t.kind!=="array")return;let e=t.items.map(n=>n.kind==="array"?void 0:T(n));return e.
includes(void 0)?void 0:e.join(", ")}function nt(t,e){let n=e.kind==="object"&&C(w,t)?e.entries:[];if(!(n.length===0||n.some(s=>C(O,s.key.value))))return n.map(s=>`${s.key.value}: ${T(s.value)??""}`).
join("; ")}function un(t){let[e]=t,n=rt.find(i=>t.filter(l=>(0,re.entryOf)(l,i)).length*2>t.length);if(n!==void 0)return[n];let s=e?.kind==="object"?e.entries:[],[r,o]=s.flatMap(({key:i,value:l})=>l.kind===
"string"&&l.value!==""?i.value:[]),a=(...i)=>new Set(t.map(l=>i.map(f=>cn(l,f)).join(`
`))).size===t.length;return r===void 0||o===void 0||[[r],[o]].some(i=>a(...i))?[r]:a(r,o)&&!C([...O,...w],o)?[o,r]:[r]}var cn=(t,e)=>{let n=(0,re.entryOf)(t,e);return n&&T(n.value)};function Le(t){if(t.
kind==="object")return t.entries.flatMap(({key:r,value:o})=>T(o)===void 0?{label:b(r.value,r),node:o,start:r.start}:[]);if(t.kind!=="array")return[];let e=t.items.filter(({kind:r})=>r==="object"),[n,s]=un(
e);return e.map(r=>{let o=n===void 0?void 0:(0,re.entryOf)(r,n),a=o&&T(o.value);return{label:a===void 0||!o?void 0:b(a,o.value),...n!==void 0&&{nameKey:n,groupKey:s},node:r,start:r.start}})}function ie(t,e,n,s){
let{node:r,label:o}=t,a=r.kind==="object"?r.entries:[],i=Te(a,s.words);for(let u of i)s.values.set(`${e}
${u.header.text}`,u);if(i.length>0)return;let l=new Map;for(let{key:u,value:m}of a){let h=u.value===t.nameKey?void 0:T(m)??nt(u.value,m);h!==void 0&&l.set(`${e}
${(0,ne.foldSpace)(u.value)}`,fn(u,m,h,s.words))}let f=Le(r).filter(u=>nt(u.label?.text??"",u.node)===void 0);new Set(f.map(u=>u.label?.text)).size<f.length&&s.repeated.add(e);let c=new Map;for(let u of n===
se?[]:f){if(u.label===void 0)continue;let m=`${e}
${u.label.text}`,h=c.has(m)?`${m} ${c.size}`:m,y=new Map;ie(u,h,n+1,{...s,values:y}),c.set(h,y)}let p=e===""||o===void 0?void 0:gn(o,l),d=n===se&&f.length>0||[...c.values()].some(u=>[...u.values()].some(
F)),g=[...l.values()].some(({header:u,field:m,word:h})=>/^support(?:ed)?$/iu.test(u.text)&&(h!==void 0||m.text===""));if(p!==void 0&&(g||!d)){s.values.set(e,p);return}let x=a.length>0?a.map(({key:u})=>`${e}\

${(0,ne.foldSpace)(u.value)}`):c.keys();for(let u of new Set(x)){let m=l.get(u);m!==void 0&&s.values.set(u,m);for(let[h,y]of c.get(u)??[])s.values.set(h,y)}}function fn(t,e,n,s){let r=D(n,s),o={header:b(
t.value,t),field:b(n,e),isLevel:C(O,t.value),...r!==void 0&&{word:r},...e.kind==="array"&&{names:e.items.map(d=>b(T(d)??"",d))}},[a,i,...l]=e.kind==="array"?e.items:[],f=i&&T(i);if(a===void 0||i===void 0||
l.length>0||!f?.includes(" "))return o;let c={level:b(T(a)??"",a),notes:b(f,i),says:!1},p=D(c.level.text,s)!==void 0||(0,st.isVersion)(c.level.text);return p?{...o,parts:c,isLevel:p}:o}function Te(t,e){
let n=t.flatMap(({key:r,value:o})=>{let a=o.kind==="object"&&o.entries.some(f=>N(f)||ln(f)),l=o.kind==="array"||o.kind==="object"&&!a?D(S(r.value),e):void 0;return l===void 0?[]:[{level:l,value:o}]});
return new Set(n.map(({level:r})=>e.read(r).level)).size<2?[]:n.flatMap(({level:r,value:o})=>{let a=o.kind==="array"?o.items.map(l=>[l,void 0]):[];return(o.kind==="object"?o.entries.map(l=>[l.key,l.value]):
a).flatMap(([l,f])=>{let[c,p]=[T(l),f&&T(f)];if(c===void 0)return[];let d=b(c,l),g=p?`${r} (${p})`:r,x={level:{...d,text:r},says:g!==r};return[{header:d,field:{...d,text:g},isLevel:!0,parts:x}]})})}function pn({
header:t,field:e}){let n=(0,oe.versionIn)(e.text);if(C(Ce,t.text))return n===void 0?[]:[["since",{...e,text:n}]];if(C(on,t.text)){let o=t.text.toLowerCase()==="until"?"":"<";return n===void 0?[]:[["un\
til",{...e,text:`${o}${n}`}]]}let s=C(an,t.text)?e.text:e.text==="true"?S(t.text):"",r=(0,oe.stageOf)(s);return r===void 0?[]:[["stage",{...e,text:r}]]}function gn(t,e){let n=[...e.values()],s=n.find(
({header:y,field:R})=>C(O,y.text)&&R.text!=="")??n.find(({header:{text:y}})=>C([...O,...Ce],y));if(s===void 0)return;let r=n.filter(({field:{text:y}})=>y!==""&&y!==s.field.text),o=r.filter(({word:y})=>y!==
void 0).length;if(o>1||o>0&&s.word===void 0)return;let a=r.filter(y=>C(w,y.header.text)).map(({field:y})=>y),i=r.filter(y=>!C(w,y.header.text)),l=s.word??s.field.text,f=C(Ce,s.header.text)&&/^\d/u.test(
l),c={...s.field,text:f?`since ${l}`:l},p=[...i.map(({header:{text:y},field:R})=>`${y} ${R.text}`),...a.map(({text:y})=>y)],d=p.length>0?` (${p.join("; ")})`:"",[g,x=g]=[a[0],a.at(-1)],u=g&&x&&{...g,text:a.
map(({text:y})=>y).join("; "),end:x.end},m=n.flatMap(pn),h={level:c,...u&&{notes:u},says:i.length>0,history:m};return{header:t,field:{...c,text:`${c.text}${d}`},isLevel:!0,parts:h}}var F=({isLevel:t,word:e})=>t||
e!==void 0;function le(t){let e=t.replace(/ies$/u,"y").replace(/s$/u,"");return e.charAt(0).toUpperCase()+e.slice(1)}var mn=(0,lt.createVocabulary)([],[],void 0);function*yn(t){let e=[t];for(let n=e.pop();n!==void 0;n=e.pop()){let s=n.kind==="object"?n.entries:[],r=s.find(at)?.value,o=s.find(N)?.value;r?.kind==="str\
ing"&&o?.kind==="string"&&(yield[r.value,b(o.value,o)]);for(let{key:a,value:i}of s){let l=i.kind==="object"?i.entries.find(N)?.value:void 0;l?.kind==="string"&&(yield[a.value,b(l.value,l)])}for(let a of n.
kind==="array"?n.items:s.map(({value:i})=>i))e.push(a)}}function xn(t){let e=new Map;for(let{value:n}of t.kind==="object"?t.entries:[])if(n.kind==="object")for(let{key:s,value:r}of n.entries)r.kind===
"string"&&!e.has(s.value)&&!mn.explains(r.value)&&e.set(s.value,{map:n,title:b(r.value,r)});return e}function ut(t){let e=new Map(yn(t)),n=xn(t);return({records:s})=>{let r=new Map;for(let{label:a}of s){
let i=a&&n.get(a.text);a!==void 0&&i!==void 0&&(0,it.pushTo)(r,i.map,[a.text,i.title])}let o=[...r.values()].find(a=>a.length*2>=s.length)??[];return o.length===0?e:new Map([...e,...o])}}function de(t,e){
let n=new Map,s=new Map;for(let{values:r}of t)for(let[o,{header:a}]of r)n.has(o)||(n.set(o,e.get(a.text)??a),s.set(a.text,(s.get(a.text)??0)+1));for(let[r,o]of n)(s.get(o.text)??0)>1&&n.set(r,{...o,text:(0,dt.foldSpace)(
r)});return n}var hn=4,U=t=>t.slice(0,t.lastIndexOf(`
`));function ct(t,e,n){let s=new Map;for(let[r,o]of t.flatMap(({values:a})=>[...a])){let a=s.get(e(r))??{levels:0,filled:0};s.set(e(r),a),o.field.text!==""&&(a.filled+=1),(F(o)||n(o.field.text))&&(a.levels+=
1)}return s}var ft=t=>t!==void 0&&t.levels*2>t.filled;function vn(t){let e=ct(t,U,ue.isVersion),n=ct(t,u=>u,ue.isTellingVersion),s=t.flatMap(u=>[...u.values]),r=u=>{let m=n.get(u),h=(m?.filled??0)*hn<
t.length;return ft(m)&&(!h||(0,L.isKnownTarget)(u.slice(u.lastIndexOf(`
`)+1)))},o=(u,{parts:m})=>m!==void 0||U(u)!==""&&ft(e.get(U(u))),a=(u,{header:m,field:h})=>U(u)===""&&r(u)&&!gt(m,h),i=s.filter(u=>a(...u)&&!Se(u[1].header.text)),l=new Set(i.map(([,{field:u}])=>u.text)),
f=s.filter(([,{field:u}])=>u.text!==""&&!l.has(u.text)),c=new Set(f.map(([u])=>u)),p=(u,m)=>a(u,m)&&(!Se(m.header.text)||!c.has(u)),d=(u,{header:m})=>U(u)===""&&Se(m.text)&&c.has(u),g=s.filter(u=>F(u[1])&&
!d(...u));if(g.filter(u=>o(...u)).length*2>g.length)return o;let x=g.filter(u=>p(...u));return x.length*2>g.length&&!bn(x)?p:void 0}function bn(t){return new Set(t.map(([e])=>e)).size>1?!1:t.every(([,
{header:e,field:n}])=>/^(?:true|false)$/u.test(n.text)&&!(0,L.isAboutSupport)(S(e.text)))}var Se=t=>(0,L.isAttributeHeader)(S(t))&&!C(O,t)||(0,L.isMaturityHeader)(t),gt=(t,e)=>t.text.toLowerCase()==="\
status"&&(0,pt.parseStatus)(e.text)!==void 0;function Cn({records:t,labelHeader:e="",trail:n},s){let r=t.flatMap(i=>[...i.values]).filter(i=>s(...i));if(r.some(([i])=>ae.test(i)))return!0;let o=[e,n.at(
-1)?.text??""].map(i=>le(S(i)));if(o.some(L.isFeatureHeader))return!1;if(o.some(L.isTargetHeader))return!0;let a=i=>new Set(i.filter(L.isKnownTarget)).size;return a(t.map(({label:i})=>i?.text??""))>a(
r.map(([,{header:i}])=>i.text))}function Rn({values:t},e,n){return[...t].flatMap(([s,r])=>{let{header:o,field:a}=r;return e(s,r)||a.text===""?[]:n?[[`target attribute: ${o.text}`,a]]:gt(o,a)?[["status",
a]]:[[`attribute: ${o.text}`,a]]})}function Ln({field:t,parts:e,word:n=t.text}){return e===void 0?[["level",{...t,text:n}]]:[["level",e.level],...e.says?[["text",t]]:[],...e.notes?[["notes",e.notes]]:
[],...(e.history??[]).map(([s,r])=>[s,r])]}function mt(t,e){let n=vn(t.records);if(n===void 0)return;let s=de(t.records,e),r=Cn(t,n),[o,a]=r?["target","feature"]:["feature","target"],i=t.trail.at(-1);
return t.records.flatMap(l=>{let{label:f,group:c,values:p,node:d}=l;if(f===void 0)return[];let g=[[o,e.get(f.text)??f]];i!==void 0&&g.push(["matrix",i]);let x={group:r?[]:c,...d},u=[...p].flatMap(([m,
h])=>{let y=s.get(m);return y===void 0||!n(m,h)?[]:{fields:new Map([...g,[a,y],...Ln(h)]),...x}});return[{fields:new Map([...g,...Rn(l,n,r)]),...x},...u]})}function yt({records:t,trail:e}){let n=[...new Set(
t.flatMap(({values:c})=>[...c.keys()]))].map(c=>c.slice(1)),s=(c,p)=>{let d=n.filter(c);return d.includes(p)?p:d.length===1?d[0]:void 0},r=s(L.isTargetHeader,"target"),o=s(c=>C(O,c),"level");if(r===void 0||
o===void 0)return;let a=({group:c,label:p})=>[...c,p?.text].join(`
`),i=c=>`${a(c)}
${c.values.get(`
${r}`)?.field.text}`;if(!(r==="target"&&o==="level")&&new Set(t.map(a)).size===t.length||new Set(t.map(i)).size<t.length)return;let f=e.at(-1);return t.map(({label:c,group:p,values:d,node:g})=>{let x=new Map;
c&&x.set("feature",c),f&&x.set("matrix",f);for(let{header:u,field:m}of d.values())u.text===r?x.set("target",m):u.text===o?x.set("level",m):x.set(C(w,u.text)?"notes":`attribute: ${u.text}`,m);return{fields:x,
group:p,...g}})}function xt(t,e){let n=["group",...new Set(t.flatMap(({fields:o})=>[...o.keys()]))],s=n.map(o=>({text:o,start:0,end:0})),r=t.map(({fields:o,group:a,start:i,end:l})=>({fields:n.map(c=>c==="group"?{text:Be(
a),start:i,end:i}:o.get(c)??{text:"",start:l,end:l}),start:i,end:l}));return{delimiter:",",rows:[{fields:s,start:0,end:0},...r],problems:e}}var Tt=v(te(),1);var fe=v(te(),1),j=v(Z(),1),bt=v(ee(),1);var ht="supported",ce=t=>t.slice(t.lastIndexOf(`
`)+1),Ct=t=>t.slice(0,t.lastIndexOf(`
`));function Tn(t,e){let n=S(t);return D(n,e)??D(n.split(" ",1)[0]??"",e)}var vt=(t,e)=>({header:t,field:{...t,text:e},isLevel:!0,parts:{level:{...t,text:e},says:!1}});function Sn(t){let e=new Map;for(let[
r,{names:o}]of t.flatMap(({values:a})=>[...a]))o!==void 0&&o.length>0&&(0,fe.pushTo)(e,r,o);let n=[...e].flatMap(([r,o])=>{let a=(0,fe.tally)(o.flatMap(f=>f.map(({text:c})=>c))),i=o.reduce((f,{length:c})=>f+
c,0);return o.length>1&&o.length*2>=t.length&&i*2>=a.size*3&&kn(r,[...a.keys()])?r:[]}),s=n.filter(r=>ae.test(`${r}
x`));return s.length>0?s:n}function kn(t,e){let n=S(ce(t));return A.test(`
${ce(t)}
x`)||(0,j.isCalledSupport)(n)?!0:(0,j.isTargetHeader)(n)&&e.filter(j.isKnownTarget).length*2>e.length}function wn(t){let e=new Map;for(let{values:s}of t){let r=new Set;for(let[o,{field:a}]of s){let i=Ct(
o),l=e.get(i)??{blank:0,other:0,records:0,keys:new Set};e.set(i,l),r.has(i)||(l.records+=1),r.add(i),l.keys.add(ce(o)),a.text===""?l.blank+=1:(0,bt.isTellingVersion)(a.text)||(l.other+=1)}}let n=([s,{
blank:r,other:o,records:a,keys:i}])=>s.split(`
`).some(l=>A.test(`
${l}
x`))&&o===0&&a>1&&r*2>i.size&&r<a*i.size;return new Set([...e].filter(n).map(([s])=>s))}function Rt(t,e){let n=new Set(Sn(t)),s=wn(t);if(n.size===0&&s.size===0)return t;let r=new Set([...n].flatMap(o=>Fn(
t,o)));return t.map(o=>{let a=[...o.values].flatMap(([i,l])=>{let f=Tn(ce(i),e);if((n.has(i)||f!==void 0&&l.names?.every(({text:p})=>r.has(p)))&&l.names!==void 0){let[p]=n.has(i)?[i]:n;return l.names.
map(d=>[`${p}
${d.text}`,vt(d,f??ht)])}return[[i,s.has(Ct(i))&&l.field.text===""?vt(l.header,ht):l]]});return{...o,values:new Map(a)}})}var Fn=(t,e)=>t.flatMap(({values:n})=>n.get(e)?.names?.map(({text:s})=>s)??[]);function Mn(t,e){let n=e.split(`
`);return n.some((s,r)=>t.has(n.slice(0,r).join(`
`)))}function On(t,e,n){let s=new Map;ie(t,"",1,{values:s,repeated:e,words:n});let r=p=>{let d=s.get(p);return s.delete(p),d},o={start:t.start,end:t.node.end},{label:a,nameKey:i}=t,l=i===void 0?r(`
name`)??r(`
title`):void 0,f=Re.flatMap(p=>r(`
${p}`)??[]);for(let p of f)s.set(`
${p.header.text}`,p);let c=[t.groupKey??[],ot].flat().flatMap(p=>r(`
${p}`)?.field.text||[]);return l===void 0?{group:c,...a&&{label:a},values:s,node:o}:(a!==void 0&&a.text!==l.field.text&&s.set(`
id`,{header:{...a,text:"id"},field:a,isLevel:!1}),{group:c,label:l.field,values:s,node:o})}var ke=([t,{isLevel:e}])=>`${t}
${e}`,St=t=>(0,Tt.tally)(t.flatMap(({values:e})=>[...e].map(ke)));function Dn(t){let e=t.flatMap(({values:a})=>[...a]),n=e.filter(([,a])=>F(a)),s=n.length>0?n:e,r=St(t),o=s.filter(a=>(r.get(ke(a))??0)>
1);return o.length>0&&o.length*2>=s.length}function $n(t){let e=St(t);return t.filter(({values:n})=>[...n].some(s=>(e.get(ke(s))??0)>1))}function Lt(t,e){let n=new Set,s=Rt(t.map(r=>On(r,n,e)),e);return n.
size===0?s:s.map(r=>{let o=[...r.values].filter(([a])=>Mn(n,a));for(let[a]of o)r.values.delete(a);return{...r,unread:o.map(([,{field:a}])=>a)}})}var En=/^(?:true|false|yes|no|on|off|[yn]|\d.*)$/iu,Vn=3;
function An(t,e,{target:n,words:s}){if(t.kind!=="object")return[];let r={text:n,start:t.start,end:t.start},o=t.entries.map(({key:p,value:d})=>{let g=b(p.value,p),x=new Map,u={values:x,repeated:new Set,
words:s};ie({label:g,node:d,start:p.start},`
`,se,u);let m=x.get(`
`),h=m?.field??b(T(d)??"",d),y=D(h.text,s),R={...m,header:r,field:h,isLevel:m!==void 0,...y!==void 0&&{word:y}};return{group:[],label:g,values:new Map([[`
`,R]]),node:{start:p.start,end:d.end}}}),i=o.flatMap(p=>[...p.values.values()]).filter(({field:p})=>p.text!==""),l=i.filter(F),f=A.test(`
${e.at(-1)?.text??""}
x`),c=l.filter(({field:p,parts:d})=>d===void 0&&!En.test(p.text));return l.length*2<=i.length||!(f||c.length>=Vn)?[]:[{trail:f?e.slice(0,-1):e,labelHeader:"Feature",records:o}]}function Nn({values:t}){
let e=[...t].filter(([,s])=>F(s)),n=e.filter(([s])=>A.test(s));return n.length>0&&n.length*2>e.length}function*we(t,e,n=[],s){let r=Le(t),o=Lt(r,e.words),a=n.at(-1),i=r[0]?.nameKey??(a&&le(a.text)),l={
trail:n,...i!==void 0&&{labelHeader:i}},f=t.kind==="object"&&Te(t.entries,e.words).length>0,c=s??(f?b(e.target,{start:t.start,end:t.start}):void 0),[p]=c&&t.kind==="object"?Lt([{label:c,node:t,start:t.
start}],e.words):[],d=p!==void 0&&(f||Nn(p)),g=d?[]:An(t,n,e);if(d)yield{trail:n.slice(0,-1),...f&&{labelHeader:"Target"},records:[p]};else if(g.length>0)yield*g;else if(Dn(o))yield{...l,records:t.kind===
"object"?$n(o):o};else{let x=!1;for(let[h,{label:y,nameKey:R,node:$}]of r.entries()){let E=o[h]?.label??y,I=E===void 0?n:[...n,E];for(let P of we($,e,I,R===void 0?void 0:E))x=!0,yield P}let[u,...m]=o;
if(x||u===void 0||m.length>0)return;t.kind==="array"?yield{...l,records:[u]}:[...u.values.values()].some(F)&&(yield{...l,records:[u],isLone:!0})}}var jn=4,In=4,kt=4;function Pn(t){let e=[];for(let s of t){let r=new Set(s.records.flatMap(({values:i})=>[...i.keys()])),o=e.at(-1),a=[...r].filter(i=>o?.paths.has(i)).length;if(o===void 0||a===0||a*3<
2*Math.min(o.paths.size,r.size))e.push({sets:[s],paths:r});else{o.sets.push(s);for(let i of r)o.paths.add(i)}}return e.map(({sets:s})=>s.length===1?s[0]:Hn(s)).flatMap(s=>s===void 0||s.isLone?[]:s)}function Hn(t){
let e=t.map(({trail:d})=>d.map(({text:g})=>g)),[n=[]]=e,s=n.findIndex((d,g)=>e.some(x=>x[g]!==d)),r=s<0?n.length:s,o=e.map(d=>d.slice(r)),a=o[0]?.at(-1),i=o.every(d=>d.length>1&&d.at(-1)===a),l=t.flatMap(
(d,g)=>{let x=i?o[g]?.slice(0,-1):o[g];return d.records.map(u=>({...u,group:[...x??[],...u.group]}))}),[{trail:f=[],labelHeader:c}={}]=t,p=t.every(d=>d.labelHeader===c);return{trail:f.slice(0,r),...p&&
c&&{labelHeader:c},records:l}}var pe=({end:t})=>({text:"",start:t,end:t}),z=(t,{start:e,end:n})=>({fields:t,start:e,end:n});function Un({trail:t,labelHeader:e,records:n},s){let[r]=n;if(r===void 0)return[];
let o=de(n,s),a=n.reduce((d,{values:g})=>d+g.size,0);if(a===0||o.size*n.length>jn*(a+n.length))return[];let i={start:r.node.start,end:r.node.start},l=n.some(({group:d})=>d.length>0),f=d=>l?[b(d,i)]:[],
c=z([b(e??"Feature",i),...f("group"),...o.values()],i),p=n.map(({label:d,group:g,values:x,node:u})=>{let m=d&&(s.get(d.text)??d),h=[...o.keys()].map(y=>x.get(y)?.field??pe(u));return z([m??pe(i),...f(
g.join(" / ")),...h],u)});return[{titles:Dt(t),rows:[c,...p]}]}function Dt(t,e=""){return t.slice(-1).map(n=>z([{...n,text:`${e}${n.text}`}],n))}function zn(t){let e=new Map;for(let n of t)for(let{values:s}of n.
records)for(let{field:r}of s.values()){let o=(0,Me.foldName)(r.text);e.set(o,e.has(o)&&e.get(o)!==n?void 0:n)}return e}var $t=({label:t,values:e})=>e.get(`
id`)?.field??t;function Bn(t,e){return t.records.filter(s=>{let r=(0,Me.foldName)($t(s)?.text??"");return e.has(r)&&e.get(r)!==t}).length>1&&t.records.every(({values:s})=>s.size>0)}var wt=/^(?:true|false|yes|no|on|off|[yn])$/iu,
Kn=/^(?:none|always|never|all|auto|default|required|optional)$|\d/iu;function _n({trail:t,labelHeader:e,records:n},s){let r=n.flatMap(d=>[...d.values]),o=new Set(r.flatMap(([d])=>d.split(`
`))),a=[t.at(-1)?.text??"",e??""].map(S);if([...a,...[...o].map(S)].some(M.isAboutSupport)||r.some(([,{isLevel:d}])=>d)||[...o,...n.map(({label:d})=>d?.text??"")].filter(M.isKnownTarget).length>1)return!0;
let l=r.filter(([,{field:d}])=>d.text!==""),f=({word:d=""})=>d!==""&&!Kn.test(d)&&!wt.test(d);if(l.some(([,d])=>f(d)))return!0;let c=l.filter(([,{field:d}])=>wt.test(d.text));return((0,M.isAboutSupport)(
S(s))||a.some(d=>(0,M.isFeatureHeader)(d)||(0,M.isTargetHeader)(d)))&&new Set(c.map(([d])=>d)).size>1&&c.length*2>=l.length}function Gn(t,e){return new Set(t.records.map(({group:s,label:r})=>[...s,r?.
text].join(`
`))).size*kt<t.records.length*(kt-1)?"Several records have the same name, so they are no features or targets. Name the keys under `sources` in the configuration.":_n(t,e)?void 0:"Nothing in these reco\
rds says what is supported."}function qn({trail:t,records:e}){let n=e.map(o=>{let a=[...o.values.values()].filter(({header:g})=>w.includes(g.text)),i=$t(o),f=[...i===o.label?[]:[o.label],...a.map(({field:g})=>g)].
flatMap(g=>g??[]),[c=pe(o.node),p=c]=[f[0],f.at(-1)],d=f.map(g=>g.text).join(": ");return z([i??pe(o.node),{text:d,start:c.start,end:p.end}],o.node)}),{start:s}=e[0]?.node??{start:0},r=["Value","Meani\
ng"].map(o=>b(o,{start:s,end:s}));return{titles:Dt(t,"Legend: "),rows:[z(r,{start:s,end:s}),...n]}}function Wn(t,e){let n=t.flatMap(({fields:o})=>o.get("level")?.text||[]),s=(0,Fe.createVocabulary)(n,
[],void 0);return n.filter(o=>e.explains(o)||s.read(o).basis!=="none").length*2>=n.length}function Xn(t,{stem:e,title:n},s){let r=ut(t),o=Pn([...we(t,{target:n?.text??e,words:s},[],n)]),a=zn(o),i={blocks:[],
cells:[],unread:[],rejected:[]};for(let l of o){let f=yt(l),c=f===void 0&&Bn(l,a),p=f||c?void 0:Gn(l,e);if(c)i.blocks.push(qn(l));else if(p!==void 0)i.rejected.push({set:l,reason:p});else{let d=f??mt(
l,r(l));d&&Wn(d,s)?i.cells.push(...d):i.blocks.push(...Un(l,r(l))),i.unread.push(...l.records.flatMap(({unread:g=[]})=>g))}}return i}function Yn(t){let[e,n]=[new Set,new Set];for(let{rows:[s,...r]}of t)
for(let[o,{text:a}]of s?.fields.entries()??[])(r.filter(({fields:l})=>l[o]?.text).length*In<r.length?e:n).add(a);return[...e].filter(s=>!n.has(s))}function Jn(t,e){return e===void 0||t.matrices.length>
0?t:e.matrices.length>0?e:{...t,decisions:[...t.decisions,...e.decisions]}}function Qn({root:t,problems:e},{text:n,path:s,options:r={}}){if(t===void 0||(0,Mt.entryOf)(t,"matrices")!==void 0)return;let o=s.
replace(/^.*\//u,"").replace(/\.[^.]*$/u,""),a=t.kind==="object"?t.entries.find(N)?.value:void 0,i=a?.kind==="string"?b(a.value,a):void 0,l=(0,Fe.createVocabulary)([],[],r.vocabulary),{blocks:f,cells:c,
unread:p,rejected:d}=Xn(t,{stem:o,title:i},l),g=[...r.columns?.attributes??[],...Yn(f)],x=(0,Ft.createLocator)(n),u=(0,Ot.extractTree)({root:Ee(f,n),text:n,markdown:!0,options:{...r,columns:{...r.columns,
attributes:g}},problems:e}),m=c.length>0?Ye(xt(c,[]),x,r).matrices:[],h=p.map(R=>({text:R.text,range:x.range(R.start,R.end),reason:"its list names several items alike"})),y=[...m.map(({range:R,title:$,
cells:{length:E}},I)=>{let P=`${E} levels stand in maps or lists of their own, or one to a record.`;return{block:"data",range:R,section:$===""?[]:[$],taken:!0,reason:P,...I===0&&{unread:h}}}),...d.map(
({set:{trail:R,records:$},reason:E})=>{let[I,P]=[$[0],$.at(-1)];return{block:"data",range:x.range(I?.node.start??0,P?.node.end??0),section:R.map(Vt=>Vt.text),taken:!1,reason:E}})];return{...u,matrices:[
...m,...u.matrices],decisions:[...u.decisions,...y]}}0&&(module.exports={orRecords,recordClaims});
