import{a as Ta,b as La,c as Ca,f as Ra,g as Oa,h as Ma,i as Ea,j as $a,k as Ia}from"./HYF32UNZ.mjs";import{c as wr,e as Ba,f as _a}from"./2LP7VU4Q.mjs";import{a as pr,b as mr,c as ra,
d as oa,e as jt,f as gr,g as sa,h as rt,i as Ce,j as he,k as ia,l as hn,m as aa,n as bn,o as be,p as xn,q as la,r as da,s as Bo,t as ca,u as $e,v as yr,x as Aa,y as Da}from"./UFR5ZN47.mjs";
import{a as ve,c as Vi,d as lr}from"./7B5SLZBE.mjs";import{$ as ua,A as Xi,Aa as ka,B as cr,C as Zi,D as gn,E as Qi,Ea as va,F as Y,G as Do,Ga as Fa,I as ea,J as M,Ja as Na,K as Ee,L as Le,
M as Ve,O as J,P as qe,Q as ur,R as fr,S as yn,U as _t,V as ta,W as ye,Z as na,_ as Gt,a as Wi,b as _,ba as _o,c as se,ca as hr,d as G,e as ar,f as ke,g as Hi,ga as br,ha as xr,ia as ma,j as mn,ja as A,
ka as ga,la as ya,m as Dt,ma as ha,n as qi,na as Sr,o as ue,oa as ba,p as L,pa as xa,q as y,qa as Sa,r as Te,s as T,t as ze,u as Yi,v as dr,w as nt,x as Bt,y as mt,ya as wa,z as Ji,za as Go}from"./UCRPXM67.mjs";
import{a as ge,b as At,c as ir,d as Ui,e as Ki,f as F,g as zi}from"./7NGNN247.mjs";import{a as kr}from"./Z576ATZY.mjs";import{a as ce,g as tt,h as fa,i as pa,u as Pa}from"./PCKMRCA5.mjs";
import{E as ji,k as Di,o as pn,t as Bi,v as _i,x as Gi,z as sr}from"./3XW5A5Z7.mjs";import{b as Ao}from"./CX3MWVVM.mjs";function ja(e,t){let[n,r]=[e[0],e[e.length-1]],o=n?.position&&r?.position?{start:n.position.start,end:r.position.end}:t.position;return{type:"paragraph",children:e,...o===void 0?{}:{position:o}}}function Wa(e,t){
return{type:"listItem",spread:!1,children:e,...t.position===void 0?{}:{position:t.position}}}function Ga(e,t){return{type:"list",ordered:!1,spread:!1,children:e,...t.position===void 0?{}:{position:t.position}}}
function wm(e){let[t,n]=e.children,[r,...o]=n.children,s=t.position?.end,i={type:"text",value:": ",...s===void 0?{}:{position:{start:s,end:s}}},a=r?.type==="paragraph"?r.children:[],l=r===void 0||r.type===
"paragraph"?o:[r,...o];return Wa([ja([...t.children,i,...a],e),...l],e)}function km(e){let t=[];for(let n of e.children)n.type==="term"?t.push(ja(n.children,n)):n.type==="definitionDescription"&&t.push(
...n.children);return Wa(t,e)}function ot(e){return e.type==="fieldList"?Ga(e.children.map(wm),e):e.type==="definitionList"?Ga(e.children.map(km),e):e}var Ha=new WeakMap;function N(e){let t=Ha.get(e);if(t!==void 0)return t;let n=e.children.map(r=>{let{children:o}=r,[s]=o;return{node:r,blocks:o,first:s?.type==="paragraph"?s:void 0}});return Ha.set(e,
n),n}var vm=/\b(alt|title|src)\s*=\s*(?:"([^"]*)"|'([^']*)')/giu;function Ua(e){let t=new Map([...e.matchAll(vm)].map(([,n="",r,o])=>[n.toLowerCase(),r??o??""]));return{alt:t.get("alt"),title:t.get("title"),
url:t.get("src")}}function Ka(e){let t=e.slice(e.lastIndexOf("/")+1);return/^[\w-]{1,40}/u.exec(t)?.[0]??""}function jo(e){let t=e.slice(e.lastIndexOf("/")+1),n=/^[^.?#]{1,60}/u.exec(t)?.[0];return n===
void 0?void 0:Dt(n)}var Tm=/^(?:alt(?:ernative)?(?: text)?|image|img|icon|picture)?$/iu;function za({alt:e,title:t,url:n=""}){return e&&!Tm.test(e)?e:t||jo(n)}var Va={amp:"&",apos:"'",check:"✓",checkmark:"✓",cross:"✗",gt:">",lt:"<",nbsp:" ",quot:'"'};function st(e){return e.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,9}));/giu,(t,n,r,o)=>{if(o!==
void 0)return Object.hasOwn(Va,o)?Va[o]??t:t;let s=n===void 0?Number.parseInt(r??"",16):Number(n);return s>1114111?t:String.fromCodePoint(s)})}var Lm=/^(?:octicon|fa[bsrl]?|far|fas|fab|fontawesome|material(?:-[a-z]+)?|mdi|bi|icon|iconify)$/u,qa=/^(?:[a-z]+:[a-z]+(?::[a-z]+)?|ref|doc|any|term|numref|download|keyword|envvar|token|class|func|meth|mod|attr|data|exc|obj|const|macro|type|member)$/u,
Cm=/^([^<]*[^<\s])\s*<([^<>]+)>$/u,Rm=/^([^()]*[^()\s])\s*\([^()]*\)$/u,Om=[[/\\(?:big|large)?checkmark\b|\\cmark\b/u,"✓"],[/\\times\b|\\xmark\b|\\crossmark\b/u,"✗"],[/\\(?:black|big)?triangle(?:up|q)?\b/u,
"▲"],[/\\(?:bullet|blacksquare)\b/u,"●"],[/\\(?:circ|bigcirc)\b/u,"○"]];function Ya(e){return e.length>60||!e.includes("\\")?e:Om.find(([t])=>t.test(e))?.[1]??e}function Ja(e,t){let n=e.toLowerCase();
if(Lm.test(n))return Dt(t.split(";",1)[0]??"")??t;if(n==="abbr")return t.replace(Rm,"$1");let[,r,o=""]=Cm.exec(t)??[];return r!==void 0&&(qa.test(n)||/^[^\s:/#]+[:/#]\S+$/u.test(o))?r:qa.test(n)?t.startsWith(
"~")?t.slice(Math.max(1,t.lastIndexOf(".")+1)):t.replace(/^!/u,""):t}var Mm=100,Za=/^[\s\d,;a-z*[\]^\u2020\u2021\u00a7\u00b6]{1,12}$/iu;function I(e){return[e.position?.start.offset??0,e.position?.end.offset??0]}function Em(e){return e.start.offset!==void 0&&e.end.offset!==
void 0}function Tr(e,t){return t.footnotes?.get(e)??e.label??e.identifier}function P(e,t){let{position:n}=e;if(n!==void 0&&Em(n))return n;let[r,o]=I(e);return t.locator.range(r,o)}function fe(e,t,n,r,o){
if(e.superscript!==void 0){e.superscript.text+=t;return}let s=e.length;t!==""&&e.pieces.push(t),e.length+=t.length;let i=r-n===t.length&&o.text.startsWith(t,n);e.parts.push({from:s,to:e.length,start:n,
end:r,exact:i})}function Ho(e,t,n,r,o){e.length>0&&(e.lineEnd??=e.length),fe(e,t,n,r,o)}function Qa({pieces:e}){return e[e.length-1]?.slice(-2)??""}function Uo(e,t,n){let r=e.superscript;if(e.superscript=
void 0,r===void 0)return;if(/\p{L}$/u.test(Qa(e))&&/^\p{L}/u.test(n.text.slice(t,t+2))||!Za.test(r.text)){fe(e,r.text,r.start,t,n);return}let s=n.locator.range(r.start,t);for(let i of r.text.split(/[\s,;[\]]+/u).
filter(Boolean))e.marks.push({label:i,notation:"superscript",range:s})}function el(e,t,n,r,o){if(/^<sup\b/iu.test(e))r.superscript={text:"",start:t};else if(/^<\/sup\s*>/iu.test(e))Uo(r,n,o);else if(/^<(?:br|\/?(?:div|li|ol|p|ul))\b/iu.
test(e))Ho(r,`
`,t,n,o);else if(/^<img\b/iu.test(e))Wo(Ua(e),t,n,r,o);else{let s=qi(e);s!==void 0&&fe(r,s,t,n,o)}}function $m(e,t){let n=e.trim();return/^\[([\d*\u2020\u2021\u00a7a-z]{1,3})\]$/iu.exec(n)?.[1]??(t?.startsWith(
"#")?/^[*\u2020\u2021\u00a7][\w-]{0,20}$/u.exec(n)?.[0]:void 0)}function vr(e,t,n){if(!("children"in e))return;if(t.depth>=Mm){let[o,s]=I(e);fe(t,n.text.slice(o,s),o,s,n);return}t.depth+=1;let r=!1;for(let o of e.
children){let s=Im(o);if((s||r)&&t.length>0&&!/\s$/u.test(Qa(t))){let[i]=I(o);Ho(t," ",i,i,n)}tl(o,t,n),r=s}t.depth-=1}function Im(e){return e.type==="paragraph"||e.type==="cellBlocks"||e.type==="list"||
e.type==="listItem"||e.type==="lineBlock"||e.type==="line"||e.type==="code"}function Xa(e,t,n,r){let{length:o}=n,[s,i]=[n.pieces.length,n.parts.length];vr(e,n,r);let a=n.pieces.slice(s).join(""),l=$m(
a,t),d=l===void 0&&s>0&&/^\s*[*\u2020\u2021\u00a7]{1,3}\s*$/u.test(a);(l!==void 0||d)&&(n.length=o,n.pieces.length=s,n.parts.length=i),l===void 0?n.link??=t:n.marks.push({label:l,notation:"reference",
range:P(e,r)})}function Fm(e,t,n){if(!(e.data?.format??"").split(" ").includes("html"))return;let[r,o]=I(e);for(let s of e.value.split(/(<[^<>]*>)/u))s.startsWith("<")?el(s,r,o,t,n):s!==""&&fe(t,st(s),
r,o,n)}function Nm(e,t,n){let[r,o]=I(e),[s]=e.children,i=e.name==="math"?Ya(e.value):e.data?.problem==="unknown-role"?Ja(e.name,e.value):e.value,a=e.value.indexOf(i);if(s!==void 0&&i===e.value)vr(e,t,
n);else if(s===void 0||a<0)fe(t,i,r,o,n);else{let l=I(s)[0]+a;fe(t,i,l,l+i.length,n)}}function Pm(e,t,n,r,o){let s=o.substitutions?.get(y(e))??"",{growth:i}=o,a=s!==""&&(i===void 0||s.length<=i.left);
a&&i!==void 0&&(i.left-=s.length),fe(r,a?s:`|${e}|`,t,n,o)}function Wo(e,t,n,r,o){let s=za(e);s!==void 0?fe(r,s,t,n,o):r.bare.push({name:Ka(e.url??""),start:t,end:n})}function tl(e,t,n){let r=e.position?.
start.offset??0,o=e.position?.end.offset??0;switch(e.type){case"text":fe(t,e.value,r,o,n);return;case"inlineCode":case"code":{let s=n.text.slice(r,o).indexOf(e.value);s<0?fe(t,e.value,r,o,n):fe(t,e.value,
r+s,r+s+e.value.length,n);return}case"image":Wo(e,r,o,t,n);return;case"imageReference":Wo({alt:e.alt,url:n.definitions?.get(e.identifier)},r,o,t,n);return;case"break":Ho(t,`
`,r,o,n);return;case"html":el(e.value,r,o,t,n);return;case"footnoteReference":t.marks.push({label:Tr(e,n),notation:"reference",range:n.locator.range(r,o)});return;case"link":Xa(e,e.url,t,n);return;case"\
linkReference":Xa(e,n.definitions?.get(e.identifier),t,n);return;case"role":if(e.data?.canonical==="raw"&&e.data.problem===void 0){Fm(e,t,n);return}if(/^sup(?:erscript)?$/u.test(e.name)&&Za.test(e.value)){
t.superscript={text:e.value,start:r},Uo(t,o,n);return}Nm(e,t,n);return;case"substitutionReference":Pm(e.value,r,o,t,n);return;case"strong":{let s=t.length;vr(e,t,n),t.strongLength+=t.length-s;return}default:
vr(e,t,n)}}var nl=[],Am={text:"",marks:nl,strong:!1,parts:[]};function v(e,t){let n=e[0];if(n===void 0)return Am;if(e.length===1&&n.type==="text")return Dm(n,t);if(e.length===1&&n.type==="paragraph")return v(
n.children,t);let r=t.flats?.get(e);if(r!==void 0)return r;let o=Bm(e,t);return t.flats?.set(e,o),o}function Dm(e,t){let{value:n,position:r}=e,o=r?.start.offset??0,s=r?.end.offset??0,i=s-o===n.length&&
t.text.startsWith(n,o),a={from:0,to:n.length,start:o,end:s,exact:i};return{text:n,marks:nl,strong:!1,parts:[a]}}function Bm(e,t){let n={pieces:[],length:0,parts:[],marks:[],link:void 0,strongLength:0,
lineEnd:void 0,superscript:void 0,bare:[],depth:0};for(let s of e)tl(s,n,t);if(n.superscript!==void 0&&Uo(n,t.text.length,t),!n.pieces.some(s=>s.trim()!==""))for(let{name:s,start:i,end:a}of n.bare)fe(
n,s,i,a,t);let r=n.pieces.join(""),{length:o}=r.trim();return{text:r,marks:n.marks,...n.link===void 0?{}:{link:n.link},strong:o>0&&n.strongLength>=o,...n.lineEnd===void 0?{}:{lineEnd:n.lineEnd},parts:n.
parts}}function j(e,t,n,r){let{parts:o}=e,s=o[ce(o.length,d=>(o[d]?.to??0)>t)],i=o[ce(o.length,d=>(o[d]?.from??0)>=n)-1];if(s===void 0||i===void 0||s.from>=n){let d=e.parts[0]?.start??0;return r.locator.
range(d,d)}let a=s.exact?s.start+Math.max(0,t-s.from):s.start,l=i.exact?i.end-Math.max(0,i.to-n):i.end;return r.locator.range(a,l)}function H(e,t,n,r){let o=e.text.slice(t,n),s=L(o);if(s==="")return;let i=t+o.length-o.trimStart().length;return{text:s,range:j(e,i,i+o.trim().length,r)}}function Q(e,t,n,r){let o=e.text.slice(t,n);return{
text:o,at:(s,i=o.length)=>H(e,t+s,t+i,r),slice:(s,i=o.length)=>Q(e,t+s,t+i,r)}}function it(e){let[t,n]=[e[0],e[e.length-1]];if(!(t===void 0||n===void 0))return{text:e.map(({text:r})=>r).join(`

`),range:{start:t.range.start,end:n.range.end}}}function Lr({text:e,range:t}){return{type:"paragraph",children:[{type:"text",value:e,position:t}],position:t}}function Wt(e,t){let[n,r]=I(e);return{type:"\
paragraph",children:(e.type==="code"?e.value:t.text.slice(n,r).replace(/^[ \t]*\|/gmu,"")).split(`
`).flatMap((i,a)=>{let l=i.trim(),d=t.text.indexOf(l,n),c=d<0||d>r?n:d;n=Math.min(r,c+l.length);let f={type:"text",value:l,position:t.locator.range(c,n)};return a===0?[f]:[{type:"break",position:t.locator.
range(c,c)},f]}),...e.position&&{position:e.position}}}var _m=new Set(["table","comment","target","definition","footnoteDefinition","substitutionDefinition","thematicBreak","yaml"]),Gm=new Set("paragr\
aph code heading line term classifier title caption attribution fieldName".split(" "));function Ye(e,t){let n=[],r=[],o=s=>{if(!_m.has(s.type)){if(Gm.has(s.type)){let i=v([s],t),a=H(i,0,i.text.length,
t);a!==void 0&&n.push(a)}else if(s.type==="list")for(let{blocks:i}of N(s))i.forEach(o);else if("children"in s)s.children.forEach(o);else if("value"in s){let i=L(s.value.startsWith("<!--")?"":s.value.replace(
/<[^<>]*>/gu," "));/[\p{L}\p{N}]/u.test(i)&&r.push({text:i,range:t.locator.range(...I(s))})}}};return e.forEach(o),{text:it(n),others:r}}function Re(e,t){return Ye(e,t).text}var jm=240,Wm=120,ol=2e3,Cr=/:(?=\s|$)|(?<!\s)\s+[-–—=→](?=\s)/gu,Hm=/^(?:(?:input |output )?(?:parameters?|arguments?|returns?|return value|results?|errors?|exceptions?|inputs?|outputs?)|since|see also|usage|synopsis|rationale|impact)$/u,
Sn=ue(e=>Hm.test(y(e))||nt(e)||Xi(e)||Ji(e));function gt(e,t){return t.knowsTargets?t.isTarget(e):e.length<=40&&e.split(" ").length<=4&&!Sn(e)&&/^[\p{L}\p{N}][^.!?:]*$/u.test(e)}function Um(e,t){let n;
Cr.lastIndex=0;for(let r=Cr.exec(e);r!==null&&!(r.index>jm);r=Cr.exec(e)){let o={nameTo:r.index,valueFrom:Cr.lastIndex};if(t.explains(e.slice(o.valueFrom).trim()))return o;n??=o}return n}function yt(e,t){
let n=Um(e.text,t),r=n&&e.at(0,n.nameTo);if(n===void 0||r===void 0||r.text.length>Wm)return;let o=e.slice(n.valueFrom),s=o.text.trim();return{name:r,value:o,explained:T(s)!==""&&t.explains(s)}}function ht(e,t,n,r){
let o=t.at(0),{level:s,basis:i,sign:a,plain:l,length:d,given:c}=n.read(o?.text??""),f=t.text.length-t.text.trimStart().length,u=o===void 0||l?void 0:o.text,p=r!==void 0&&u?.slice(d).trim()===`(${r})`;
return{name:e,level:s,basis:o===void 0?"none":i,symbol:a,symbolRange:(t.at(f,f+d)??o??e).range,...u===void 0?{}:{text:p?r:u},range:(o??e).range,notes:[],...c&&{given:c}}}var Km=/(?<!\s)\s+(?:[([]|[–—-]\s)|[:;,](?=\s|$)/u;
function sl(e){let t=/^\[[ xX]?\](?=\s)/u.exec(e)?.[0];if(t!==void 0)return t;let[,...n]=Le(e);return n.find(({sign:r})=>M.get(T(r))?.kind==="mark")?.sign}function il(e,t){let n=e.text.length-e.text.trimStart().
length,r=sl(e.text.slice(n));if(r===void 0)return;let o=e.slice(n+r.length),s=o.at(0);if(s===void 0)return;let i=o.text.search(Km),a=t.isTarget(s.text)||i<1?s:o.at(0,i);if(!(a===void 0||!gt(a.text,t)))
return{...ht(a,e.slice(n,n+r.length),t),...s.text===a.text?{}:{text:`${r} ${s.text}`}}}function*al(e){let[t,n]=[0,0];for(let r=0;r<e.text.length;r+=1){let o=e.text[r];o==="("?n+=1:o===")"?n-=1:(o===`
`||(o===","||o===";")&&n<=0)&&(rl(e.text.slice(t,r))&&(yield e.slice(t,r)),t=r+1)}rl(e.text.slice(t))&&(yield e.slice(t))}var rl=e=>/[^\s.]/u.test(e);function Ko({text:e,slice:t}){let n=e.trimEnd().replace(
/\.$/u,"").trimEnd().length;return t(Math.min(n,e.length-e.trimStart().length),n)}function ll(e,t){let{text:n,at:r}=Ko(e);if(t.isTarget(n))return[r(0)].flatMap(l=>l??[]);let o=[],s=/^(?:and|or)\s/u.exec(
n)?.[0].length??0,i=s;for(let{0:l,index:d}of n.slice(s).matchAll(/\s(?:and|or)\s/gu))o.push(r(i,s+d)),i=s+d+l.length;o.push(r(i));let a=o.flatMap(l=>l!==void 0&&gt(l.text,t)?[l]:[]);return a.length===
o.length?a:void 0}function zm(e,t,n){let r=Ko(e),{text:o}=r,s=p=>p.text.trim()!==""&&t.explains(p.text.trim()),i=(p,g,m)=>{let h=s(g)?ll(p,t):void 0;return h&&{names:h,value:g,goesOn:m}},a=o.endsWith(
")")?o.lastIndexOf("("):-1,l=/[:=–—]|\s-\s/u.exec(o),d=/\s(?:on|in|for|with|by)\s/u.exec(o),c=sl(o),f=a<1?"":o.slice(a+1,-1);return(t.isTarget(f)||Y(f)?i(r.slice(a+1,o.length-1),r.slice(0,a),!1):void 0)??
(a<1?void 0:i(r.slice(0,a),r.slice(a+1,o.length-1),!1))??(l&&i(r.slice(0,l.index),r.slice(l.index+l[0].length),!1))??(d&&i(r.slice(d.index+d[0].length),r.slice(0,d.index),!0))??(c===void 0?void 0:i(r.
slice(c.length),r.slice(0,c.length),!0))??(n===void 0||s(r)?void 0:i(r,n,!0))}function wn(e,t){if(e.text.length>ol)return[];let n=[],r;for(let o of al(e)){let s=zm(o,t,r);if(s===void 0)return[];r=s.goesOn?
s.value:void 0;for(let i of s.names)n.push(ht(i,s.value,t))}return n}var Vm=new Set(["by","on","in","for","with"]);function Rr(e,t){if(t.isTarget(e))return;let n=e.split(" "),r=n.findIndex(s=>Vm.has(s.
toLowerCase())),o=r<1?e:n.slice(0,r).join(" ");if(!(!t.explains(o)||t.read(o).basis==="none"))return{word:o,linked:r>0}}function Ht(e,t){if(e.text.length>ol)return[];let n=[];for(let r of al(e)){let o=r.
text.indexOf("("),s=o<0?r:r.slice(0,o),i=Ko(s).at(0),a=ll(s,t)??(i===void 0?[]:[i]);if(a.length===0||a.some(({text:f})=>f.length>80))return[];let l=r.text.lastIndexOf(")"),d=o<0||l<o?void 0:r.at(o+1,l),
c=d===void 0?[]:[d];n.push(...a.map((f,u)=>({name:f,notes:u===a.length-1?c:[]})))}return n}function dl(e,t,n){let r=e.filter(({text:o})=>n.isTarget(o));return r.length>0&&r.length*2>=e.length?!0:!n.knowsTargets&&
t&&e.length>0&&e.every(({text:o})=>gt(o,n))}var qm=60,Ym=/^(?:(?:feature |support )?status|support)(?: ?, ?| [–—-] | ?(?=\())\(?([^():,\s][^():,]*)\)?$/iu,Jm=/^([^():,\s][^():,]*?)(?: support)? status$/iu,
Xm=/^(?:builds?|projects?|current|overall|development|tests?|releases?|implementation|general|reviews?|api|features?|support|ci|exit|http|response|return|job|task|the|this|my|our|git|document|documentation|proposal|ticket|issue|license|licence)$/iu;
function kn(e,t){let n=L(e);if(n.length>qm)return;let r=Ym.exec(n)?.[1];if(r!==void 0)return r;let o=Jm.exec(n)?.[1];if(!(o===void 0||Xm.test(o)))return Le(L(t)).some(({sign:s})=>M.has(T(s)))?o:void 0}var Zm=48,ul=/^(?:supported |supporting )?(?:drivers?|platforms?|targets?|back ?ends?|providers?|implementations?|sdks?|languages?|clients?|devices?|browsers?|hypervisors?|vendors?|runtimes?)$/u,Qm=[[
/^(?:status|feature status|support status)$/u,"status"],[/^(?:cli|commands?|cli commands?|cli usage|command[- ]line|client commands?)$/u,"commands"],[/^(?:api|api alias|api name|alias|api operation)$/u,
"api"],[/^(?:notes?|description|remarks?|comments?)$/u,"notes"],[/^(?:[^:]{1,40} )?support$/u,"support"],[ul,"support"],[/^support(?:ed)? by(?: [\p{L} -]{1,30})?$/u,"support"],[/^(?:(?:fully |partially |partly |not |un)?supported|not available|missing|partial(?: support)?|full support|no support|complete)(?: (?:by|on|in|for)(?: \p{L}{1,20})?)?$/u,
"support"]],eg=ue(e=>{let t=y(e);return t.length>Zm?{kind:void 0}:{kind:Qm.find(([r])=>r.test(t))?.[1]??(kn(t,"")===void 0?void 0:"target")}});function ae(e){return eg(e).kind}function fl(e){return ul.
test(y(e))}var tg=60,ng=/^\s*([^\s:](?:[^:\n]{0,46}[^\s:])?)\s*:(?=\s|$)\s*/u;function rg(e,t,n,r,o){let s=j(t,n,r,o);return e.children.some(i=>i.type==="strong"&&(i.position?.start.offset??0)<=s.start.
offset&&(i.position?.end.offset??0)>=s.end.offset)}function pl(e,t,n,r,o){let s=ng.exec(r),i=s?.[1];if(s===null||i===void 0)return;let a=n+r.indexOf(i),l={from:a,to:a+i.length,valueFrom:n+s[0].length},
d=r.slice(s[0].length),c=ae(i)??(kn(i,d)===void 0?void 0:"target");return c!==void 0?{kind:c,label:i,...l}:rg(e,t,l.from,l.to,o)?{kind:"attribute",label:i,...l}:void 0}function og(e,t,n,r){let o=[],s=new Set(
n.map(({from:a})=>a)),i=0;for(let{type:a,position:l}of e.children){if(a!=="strong"||l?.start.offset===void 0)continue;for(;(t.parts[i]?.start??Number.POSITIVE_INFINITY)<l.start.offset;)i+=1;let d=t.parts[i]?.
from;if(d===void 0||s.has(d))continue;let c=t.text.slice(d,d+tg).split(`
`,1)[0]??"",f=pl(e,t,d,c,r);f!==void 0&&f.kind!=="attribute"&&o.push(f)}return o}var sg=/(?<![\s|·•;,–—])[\s|·•;,–—]+$/u;function zo(e,t,n){let r=v(e.children,n),o=[],s=0;for(let a of r.
text.split(`
`)){let l=s<t?void 0:pl(e,r,s,a,n);l!==void 0&&o.push(l),s+=a.length+1}o.length>0&&(o.push(...og(e,r,o,n)),o.sort((a,l)=>a.from-l.from));let i=o.map((a,l)=>{let d=o[l+1]?.from??r.text.length,c=r.text.
slice(a.valueFrom,d),f=d<r.text.length?a.valueFrom+c.replace(sg,"").length:d,u=Q(r,a.valueFrom,f,n);return{kind:a.kind,label:L(a.label),labelRange:j(r,a.from,a.to,n),value:u.at(0),stretch:u,blocks:[]}});
return{before:H(r,t,o[0]?.from??r.text.length,n),fields:i}}function ig({first:e},t){if(e===void 0)return!1;let{before:n,fields:r}=zo(e,0,t);return n===void 0&&r.length>0&&r[0]?.kind!=="attribute"}function ag(e,t){
let n=[],r=[];for(let o of N(e))(ig(o,t)?n:r).push(o);return{labelled:n,others:r}}var lg=new Set(["commands","support","notes"]);function dg(e,t,n){return lg.has(e.kind)||Vo(e,t,n)}function Vo({label:e},t,n){
return y(e)==="attributes"&&N(t).every(r=>qo(r,n)!==void 0)}var cg=/status|support/iu;function ug(e,t){let n=ot(e),[r,...o]=n.type==="blockquote"?n.children:[];if(r?.type==="paragraph"&&o.length===0)return cl(
r,t)?r:n;if(n.type!=="code"&&n.type!=="lineBlock"||n.type==="code"&&!cg.test(n.value))return n;let s=Wt(n,t);return cl(s,t)?s:n}function cl(e,t){let{before:n,fields:r}=zo(e,0,t);return n===void 0&&r.length>
0&&r.every(({kind:o})=>o==="target"||o==="status")}function bt(e,t,n=0){let r=[],o=[];for(let[s,i]of e.entries()){let a=ug(i,t),l=r[r.length-1];if(a.type==="paragraph"){let d=s===0?n:0,c=zo(a,d,t),u=c.
fields.length===0&&d===0?[a]:c.before===void 0?[]:[Lr(c.before)];(l?.blocks??o).push(...u),r.push(...c.fields)}else if(a.type==="list"&&(l===void 0||l.value!==void 0||!dg(l,a,t))){let{labelled:d,others:c}=ag(
a,t);c.length>0&&(d.length>0?o:l?.blocks??o).push(d.length>0?{...a,children:c.map(({node:f})=>f)}:a);for(let{blocks:f}of d)r.push(...bt(f,t).fields)}else(l?.blocks??o).push(a)}return{fields:r,before:o}}
function qo({first:e,blocks:[,...t]},n){let r=e?.children[0];if(e===void 0||r?.type!=="strong")return;let o=v([e],n),s=o.parts.filter(l=>l.end<=(r.position?.end.offset??0)).at(-1)?.to??0,i=L(o.text.slice(
0,s)),a=it([H(o,s,o.text.length,n),Re(t,n)].filter(l=>l!==void 0));return i.endsWith(":")&&a!==void 0?{name:i.slice(0,-1),value:a}:void 0}var fg=new Map([["mandatory","mandatory"],["required","mandatory"],["must","mandatory"],["must have","mandatory"],["obligatory","mandatory"],["optional","optional"],["recommended","optional"],["should",
"optional"],["may","optional"],["nice to have","optional"],["mature","mature"],["immature","immature"],["unspecified","unspecified"]]),pg=new Map([["complete",{kind:"mature"}],["mature",{kind:"mature"}],
["stable",{kind:"mature"}],["ga",{kind:"mature"}],["generally available",{kind:"mature"}],["production",{kind:"mature"}],["beta",{kind:"immature"}],["alpha",{kind:"immature"}],["preview",{kind:"immatu\
re"}],["experimental",{kind:"immature"}],["incomplete",{kind:"immature"}],["immature",{kind:"immature"}],["deprecated",{kind:"unspecified"}]]);function Or(e){return pg.get(e)}var mg=/^(choice|condition|conditional)\s*\((.*)\)$/isu;
function X(e){let t=e.trim().replace(/(?<!\.)\.+$/u,"").trim(),n=fg.get(y(t));if(n!==void 0)return{kind:n};let r=mg.exec(t),o=r?.[2]?.trim().replace(/^`([^`]*)`$/u,"$1");if(!(!r||!o))return r[1]?.toLowerCase()===
"choice"?{kind:"choice",group:o}:{kind:"condition",expression:o}}var gg=/[.;,:](?=\s)|\s[–—-]{1,3}(?=\s)|\s(?=\()|\n/gu,yg=200;function Mr(e){if(X(e)!==void 0)return e.length;for(let{index:t}of e.
slice(0,yg).matchAll(gg))if(X(e.slice(0,t))!==void 0)return t}function a1(e){return e.kind==="choice"?`choice(${e.group})`:e.kind==="condition"?`condition(${e.expression})`:e.kind}function Ut(e){let t=e.trimEnd();if(!t.endsWith("}"))return;let n=t.lastIndexOf("{"),r=t.slice(n+1,-1).replace(/^:/u,"").trim();if(n<1||!/^[#.][\p{L}\p{N}_-]/u.test(r))return;let o=/#([\p{L}\p{N}_.:-]+)/u.
exec(r)?.[1];return{end:t.slice(0,n).trimEnd().length,...o===void 0?{}:{id:o}}}var ee=" › ";function hg(e,t){let{text:n}=v(e.children,t);return L(n.slice(0,Ut(n)?.end))}function ml({title:e,segments:[t,...n]},r){let s={title:e??"",path:e===void 0?[]:[e],depth:0,...t,children:[]},
i=s;for(let{heading:a,...l}of n){if(a===void 0)continue;let d=a.data?.level??a.depth;for(;i.parent!==void 0&&i.depth>=d;)i=i.parent;let c=hg(a,r),f=i===s?[]:i.path,u=c===""?f:[...f,c],p=i.children[i.children.
length-1],g={heading:a,title:c,path:u,parent:i,depth:d,...l,children:[],...p===void 0?{}:{previous:p}};i.children.push(g),i=g}return s}function*xe(e){for(let t=e;t!==void 0;t=t.parent)yield t}function*D(e){
yield e;for(let t of e.children)yield*D(t)}function Kt(e,t){let n=[],r=e.toReversed();for(let o=r.pop();o!==void 0;o=r.pop())if(t(o))n.push(o);else if("children"in o)for(let s of o.children.toReversed())
r.push(s);return n}function Er(e){let t=({title:o})=>e.has(y(ze(o))),n=new Map,r=o=>{let s=n.get(o)??o.children.filter(t).length*2>=Math.max(2,o.children.length);return n.set(o,s),s};return o=>t(o)||o.
parent!==void 0&&r(o.parent)}function bg(e){return e.type==="html"||e.type==="target"&&e.refname===void 0&&!e.anonymous}function Ie(e){if(!e.every(t=>t.type==="text"))for(let t of Kt(e,bg)){if(t.type==="target")return t.label;let n=/<(?:a|span|div)\b[^<>]*?\b(?:id|name)\s*=\s*(?:"([^"]+)"|'([^']+)')/iu.
exec(t.value);if(n!==null)return st(n[1]??n[2]??"")}}var Yo="⁰¹²³⁴⁵⁶⁷⁸⁹",xg="*†‡§¶",Sg=[],gl=/^\[[ xX]?\]$/u,yl=16;function wg(e){let t=e.split(/[\s,;]+/u).filter(Boolean);return t.length>0&&t.length<=8&&t.every(r=>/^(?:\d{1,3}|[a-z]|[*†‡§#]+)$/u.
test(r))?t:void 0}function kg(e){let t=T(e);return M.has(t)||Ee.has(t)}function vg(e){let t=e.at(-1);if(t!==")"&&t!=="]")return;let n=e.lastIndexOf(t===")"?"(":"[");if(n<0)return;let r=e.slice(n+1,-1),
o=e.slice(0,n);if(/[\p{L}\p{N}_]$/u.test(o)&&(/^\s*o$/iu.test(o)||!kg(o.trim())))return;if(t==="]"&&/^\^[^\s\]]{1,60}$/u.test(r))return{labels:[r.slice(1)],notation:"reference",from:n};let s=wg(r);return s&&
{labels:s,notation:t===")"?"parenthesis":"reference",from:n}}function Tg(e){let t=e.length;for(;t>0&&(Yo.includes(e[t-1]??" ")||/[,˒⸴]/u.test(e[t-1]??" "));)t-=1;let n=e.slice(t);return[...n].some(
o=>Yo.includes(o))?{labels:n.split(/[,˒⸴]/u).filter(Boolean).map(o=>[...o].map(s=>Yo.indexOf(s)).join("")),notation:"superscript",from:t}:void 0}function Lg(e){let t=e.length;for(;t>0&&xg.includes(
e[t-1]??" ");)t-=1;let n=e.slice(t);return n===""||t===0?void 0:{labels:[n],notation:"symbol",from:t}}var Cg=ue(e=>({tail:vg(e)??Tg(e)??Lg(e)})),hl=e=>Cg(e).tail;function w1(e){let t=e.trimEnd();for(let n=0;n<
yl;n+=1){let r=gl.test(t.trim())?void 0:hl(t);if(r===void 0)break;t=t.slice(0,r.from).trimEnd()}return t}function Rg({labels:e,notation:t,from:n},r,o){return o===0&&r.slice(0,n).trim()===""&&t==="pare\
nthesis"&&e.every(i=>!/[\p{L}\p{N}]/u.test(i))}var bl=ue(e=>{let t=e.trimEnd().length;if(gl.test(e.trim()))return Jo(e,e.indexOf("["),t,[]);let n=[],r=0;for(;r<yl;){let o=hl(e.slice(0,t));if(o===void 0||
Rg(o,e,r)||(n.push({...o,to:t}),r+=o.labels.length,t=e.slice(0,o.from).trimEnd().length,t===0))break}return Jo(e,Math.min(e.length-e.trimStart().length,t),t,n)}),xl=e=>bl(e).folded;function Jo(e,t,n,r){
let o=e.slice(t,n);return{core:o,folded:L(o),from:t,to:n,marks:Sg,tails:r}}function Sl(e,t){let n=bl(e.text);if(n.tails.length===0&&e.marks.length===0)return n;let r=[],{to:o}=n;for(let l of n.tails){
let d=j(e,l.from,l.to,t);if(t.text[d.end.offset]==="`"){o=l.to;break}r.unshift(...l.labels.map(c=>({label:c,notation:l.notation,range:d})))}let{core:s,folded:i,from:a}=o===n.to?n:Jo(e.text,n.from,o,[]);
return{core:s,folded:i,from:a,to:o,marks:Og([...e.marks,...r])}}function Og(e){return e.length<2?e:e.toSorted((t,n)=>t.range.start.offset-n.range.start.offset)}function kl(e,t){let n=e.data===void 0?void 0:Reflect.get(e.data,t);return typeof n=="number"&&n>1?Math.min(Math.floor(n),1e4):1}var Mg=[];function Eg(e){if(e.data===void 0)return Mg;let t=Reflect.get(
e.data,"classes");return Array.isArray(t)?t.filter(n=>typeof n=="string"):[]}function $g(e,t){let[n,r]=I(e);return t.text[n]==="|"&&(n+=1),r>n&&t.text[r-1]==="|"&&(r-=1),t.locator.range(n,Math.max(n,r))}
function Ig(e,t){let n=e.children[0],r=e.children[e.children.length-1];return n===void 0||r===void 0?$g(e,t):n===r?P(n,t):t.locator.range(I(n)[0],I(r)[1])}function Fg(e,t,n,r){let o=e.parts[0];return o===
void 0||e.parts.length>1||t!==0||n!==e.text.length?!1:o.start===r.start.offset&&o.end===r.end.offset}function Ng(e,{core:t,folded:n},r){if(e.marks.length===0)return t===e.text?n:L(e.text);let o=e.marks.
map(({label:s,notation:i,range:a})=>{let l=r.text.slice(a.start.offset,a.end.offset);return i==="superscript"||l.startsWith("footnote")?`(${s})`:l});return L([e.text,...o].join(""))}function Pg(e,t){let n=v(
e.children,t),r=Sl(n,t),{from:o,to:s}=r,i=Ig(e,t),a=r.core===""||Fg(n,o,s,i),l={text:Ng(n,r,t),core:r.folded,coreRange:a?i:j(n,o,s,t),marks:r.marks,flat:n,range:i,covered:!1,colSpan:kl(e,"colSpan"),classes:Eg(
e)},d=Ie(e.children),{lineEnd:c}=n;return d===void 0&&c===void 0?l:{...l,...d!==void 0&&{id:d},...c!==void 0&&{firstLine:xl(n.text.slice(0,c))}}}function zt({core:e,firstLine:t},n){return t!==void 0&&
!n(e)&&n(t)?t:e}function Ag(e){return e.data!==void 0&&Reflect.get(e.data,"columnWidths")!==void 0}function Dg(e){let t=e.data===void 0?void 0:Reflect.get(e.data,"headerRows");return typeof t=="number"?
t:void 0}function Bg(e){let t=r=>r.data!==void 0&&Reflect.get(r.data,"header")===!0||r.children.length>0&&r.children.every(o=>o.data!==void 0&&Reflect.get(o.data,"header")===!0),n=0;for(;n<e.children.
length-1;){let r=e.children[n];if(r===void 0||!t(r))break;n+=1}return n}var _g=new Set(['"',"''","″","〃","ditto","do."]);function Gg(e){return e.text.length<=5&&_g.has(e.text.toLowerCase())}function jg(e,t){
return e.map((n,r)=>{let o=t[r];if(n===void 0||o===void 0||!Gg(n))return t[r]=n,n;let{range:s,coreRange:i,covered:a,colSpan:l}=n;return{...o,range:s,coreRange:i,covered:a,colSpan:l}})}var wl=e=>e!==void 0&&
/^(?:…|\.{3})$/u.test(e.text);function Wg(e){let t=new Set(e.flatMap(({cells:n})=>n.flatMap((r,o)=>wl(r)?[o]:[])));for(let n of t)e.some(({cells:r})=>Ve(r[n]?.core??""))&&t.delete(n);return t.size===
0?e:e.map(n=>({...n,cells:n.cells.map((r,o)=>t.has(o)&&wl(r)?{...r,text:"",core:""}:r)}))}function Hg(e){if(!e.some(({cells:r})=>r.some(o=>o!==void 0&&o.colSpan>1)))return Ug;let t=new Set,n=0;for(let{
cells:r}of e)n=Math.max(n,r.length),r.forEach((o,s)=>{let i=r[s-1];o?.covered===!0&&i!==void 0&&o.range.start.offset===i.range.start.offset&&o.colSpan>1||t.add(s)});return new Set(Array.from({length:n},
(r,o)=>o).filter(r=>!t.has(r)))}var Ug=new Set;function Kg(e,t){let n=e.cells.flatMap((r,o)=>{if(t.has(o))return[];if(r===void 0||r.colSpan===1)return[r];let{colSpan:s}=r;for(let i=o+1;i<o+r.colSpan;i+=
1)t.has(i)&&(s-=1);return[{...r,colSpan:s}]});return{...e,cells:n,cellCount:e.cellCount-(e.cells.length-n.length)}}function zg(e){let t=e.width/2,n=e.rows[e.headerRows-1]?.cells??[],r=d=>y(n[d]?.core??
""),o=d=>r(d)!==""&&r(d)===r(d+t),s=Array.from({length:t},(d,c)=>c);if(e.headerRows!==1||t<2||!Number.isInteger(t)||!s.every(o))return e;let i=d=>c=>({...c,cells:c.cells.slice(d,d+t),cellCount:t}),a=e.
rows.slice(1).map(i(t)),l=[...e.rows.map(i(0)),...a.filter(({cells:d})=>d.some(c=>c!==void 0&&c.text!==""))];return{...e,rows:l,width:t}}function vl(e,t,n){let r=new Map,o=[],s=e.children.map(f=>{let u=[],
p=0,g=()=>{for(let m=r.get(p);m!==void 0;m=r.get(p))u[p]={...m.cell,covered:!0},m.rows-=1,m.rows===0&&r.delete(p),p+=1};for(let m of f.children){r.size>0&&g();let h=Pg(m,t),b=kl(m,"rowSpan");for(let S=0;S<
h.colSpan;S+=1){let x=S===0?h:{...h,covered:!0};u[p]=x,b>1&&r.set(p,{cell:x,rows:b-1}),p+=1}}return g(),{cells:jg(u,o),cellCount:p,range:P(f,t)}}),i=Hg(s),a=Wg(i.size===0?s:s.map(f=>Kg(f,i))),l=Dg(e),
d=l??(n?1:Bg(e)),c=n&&l===void 0||Ag(e)&&d>0?a[0]?.cellCount??0:a.reduce((f,u)=>Math.max(f,u.cellCount),0);return zg({range:P(e,t),headerRows:Math.min(d,a.length),rows:a,width:c})}var Vg=.5;function qg(e){let t=T(e);if(t.length<4||t.length>24)return!1;let n=t.length>5?2:1;return ea.some(r=>Math.abs(r.length-t.length)<=n&&Wi(r,t)<=n)}var Yg=ue(e=>/[\p{L}\p{N}]{2}|^\p{N}$/u.test(
e)&&!qg(e));function Tl(e,t,n){let r=e.filter(({cells:o})=>{let s=0;for(let[i,a]of o.entries())if(!(a===void 0||i===t||a.core==="")){if(n(zt(a,n))||!Yg(a.core))return!1;s+=1}return s>1});return new Set(
r.length<=e.length*Vg?r:[])}var Ll={read:e=>({level:"unknown",basis:"value",sign:e,length:e.length,plain:e===""}),explains:()=>!1,meanings:()=>[]};var Rl=/\b(?:without|with no|no|not|nothing|none|never|free of|zero)(?: (?:a|an|any|no|known|major|big|serious|significant|further|additional|extra|other|open|special|obvious|apparent|remaining|real|else|is|are)){0,5} (?:issues?|bugs?|problems?|defects?|errors?|lacks?|limits?|limitations?|limited|restrictions?|restricted|caveats?|workarounds?|config(?:uration)?|set-?up|changes?|missing|lacking|needed|necessary|required|only|gaps?|regressions?|failures?|fails?|breaks|broken)(?: (?:(?:is|are) )?(?:known|needed|required|missing|left|found|reported))?\b|\b(?:no longer|not) (?:experimental|beta|alpha|partial|unstable|limited|incomplete)\b/gu,
Jg=/\bnot only\b(.{1,60}?)\bbut\b/u,Xg=/[;:.!?,，；。、]\s|\s[-–—]{1,3}\s|[([（]|\s(?:but|except|however|unless|although|though|while|where|when|if)\s/u,Zg=/\b(?:but|except|however|unless|only|limited|limitations?|restrictions?|restricted|partial|partially|partly|caveats?|experimental|unstable|beta|alpha|preview|some|incomplete|best[- ]effort|workarounds?|depends?|depending|requires?|needs?|conditional|subset|gaps?|without|pending|deferred|outstanding|not (?:yet |fully |completely |entirely |all )*(?:validated|verified|tested|complete|stable|documented|released|optimi[sz]ed|everywhere|always)|(?:known|severe|open|major|minor|has|have|with|some|few) (?:bugs|issues|problems|defects)|(?:bugs|issues|problems|defects) (?:are|is|remain)|otherwise than|differently|(?:seldom|barely|rarely|hardly|little|lightly) (?:tested|tried|used))\b|一部|部分|有限|仅/u,
Qg=[[/\b(?:not (?:applicable|applied|relevant|meaningful)|n\/a|inapplicable|irrelevant|does(?:n't| not) apply|makes no sense)\b|不适用|対象外/u,"not-applicable"],[/\b(?:unknown|not known|(?:don't|do not) know|untested|not (?:yet )?(?:been )?tested|no information|no data|unclear|undetermined|unverified|not documented|to be determined|tbd|(?:un|not (?:yet )?)(?:confirmed|verified)|needs? (?:testing|verification|confirmation)|untried|(?:not|never) (?:yet )?(?:tried|checked)|(?:nobody|no one) (?:knows|(?:has )?(?:yet )?(?:tried|tested|checked|looked))|under investigation)\b|未知|未测试|未確認/u,
"unknown"],[/\bnot (?:yet |currently )?(?:in progress|planned|started|under development|worked on)\b/u,"missing"],[/\b(?:not (?:yet )?(?:fully|completely|entirely|wholly|always|all|everywhere)|partial|partially|partly|in parts?|half|limited|limitations?|limits?|some|incomplete|unfinished|in[- ]progress|work[- ]in[- ]progress|wip|experimental|unstable|beta|alpha|preview|caveats?|read[- ]only|write[- ]only|restricted|restrictions?|conditional|conditionally|workarounds?|subset|under development|being (?:worked on|developed|implemented)|in review|under review|best[- ]effort|emulated|emulation|(?:known|severe|open|major|minor|has|have|with|some|few) (?:bugs|issues|problems|defects)|(?:bugs|issues|problems|defects) (?:are|is|remain)|otherwise than|differently|(?:seldom|barely|rarely|hardly|little|lightly) (?:tested|tried|used)|depends?|mostly|rarely|basic|trials?)\b|一部|部分|有限/u,
"partial"],[/\b(?:not|no|unsupported|missing|unimplemented|unavailable|cannot|can't|doesn't|isn't|won't|aren't|without (?:support|any)|nothing|nobody|no one|none|neither|never|lacks?|lacking|absent|fails?|failing|broken|planned|todo|to do|soon|upcoming|roadmap|future|unable|disabled|dead|removed|dropped|discontinued|retired|rejected|impossible|incompatible|nonexistent|abandoned|obsolete)\b|不支持|未対応|非対応|未实现/u,
"missing"],[/\b(?:supported|supports?|full|fully|complete|completely|implemented|implements|available|yes|works?|working|stable|enabled|present|provided|done|finished|merged|passes|passing|passed|read[ /-]+(?:and )?write|native|natively|have|has|shipped|released|ready|compatible|built|compiled|both|built[- ]?in|included|recommended|fit|good|ok|okay|everything|able|there|exists?|can|verified|tested|deprecated|mature|production|first[- ]class|match(?:es)? exactly|safe)\b|支持|対応|지원/u,
"complete"]];function ey(e){let t=/\b(?:should|shall|may|might|could|probably|possibly|presumably)\b/u.exec(e);return t!==null&&/\b(?:un|not (?:yet )?(?:been )?)(?:tested|confirmed|verified|tried)\b/u.
test(e.slice(t.index))}var ty=/^(?:requires?|needs?|via|through|with an?|w\/|only|if|when) |^\S.* only$|\bwith (?:an? )?(?:plug-?in|adapter|extension|add-?on)\b/u,ny=/\b(?:planned|todo|to do|soon|roadmap|future|upcoming|scheduled|in progress|proposed)\b/u;
function Ol(e){return ny.test(y(e))}var ry=/(?:^|\b(?:supports?|can|only|allows?) )(?:read(?:s|able|ing)?\b(?!.{0,80}\bwrit)|writ(?:es?|able|ing)\b(?!.{0,80}\bread))/u,Ml=/^not (?:stated|specified)[.!]*$/u;
function El(e){return Ml.test(y(e))}var Cl=/^(?:while|although|though|even though|given)\b[^,]{1,200},\s*/u,oy=/^[,;]?\s*but\b/u;function sy(e){let t=e.replace(Jg,"$1and").replace(Rl," ").replace(/\s{2,}/gu,
" ").trim().replace(Cl,"").replace(Cl,""),n=t.search(Xg);return n<1?{head:t,rest:""}:{head:t.slice(0,n).trimEnd(),rest:t.slice(n)}}var Xo=e=>Qg.find(([t])=>t.test(e))?.[1],iy=/\b(?:(?:un)?supported|supports?|implemented|unimplemented|available|unavailable|complete|partial|partially|partly|mostly|rarely|limited|missing|unknown|untested|yes|no|works?|working|(?:in)?compatible)\b|支持|対応/u;
function xt(e){let t=y(e).replace(/(?<![.!])[.!]+$/u,"");if(Ml.test(t))return;let n=M.get(t);if(n!==void 0)return{level:n.level,stated:!0};if(ry.test(t))return{level:"partial",stated:!0};let{head:r,rest:o}=sy(
t),s=M.get(r)?.level??Xo(r),a=ty.test(r)&&!/\b(?:not|no|un\w+)\b/u.test(r)?"partial":s??(ay.test(t)?"complete":Xo(o));if(a===void 0)return;if(a==="complete"&&ey(t))return{level:"unknown",stated:!1};let l=a===
"complete"&&Zg.test(`${r} ${o}`),d=a==="missing"&&oy.test(o)?Xo(o):void 0;return{level:l||d==="complete"||d==="partial"?"partial":a,stated:iy.test(r)}}var ay=new RegExp(Rl.source,"u");function $l(e){return xt(
e)?.level}function Il(e,t){let n=y(e);if(/\b(?:at least one|one of|any of)\b/u.test(n))return{kind:"choice",group:t};if(/\b(?:optional|not required|not mandatory|recommended)\b/u.test(n))return{kind:"\
optional"};if(/\b(?:required|mandatory|must)\b/u.test(n))return{kind:"mandatory"}}var Fl=new Set(["-","–","—","―","−","--","---"]),Se=e=>({level:e,basis:"company"}),Je=e=>({level:e,basis:"preset"}),ly={level:"unknown",basis:"none"},dy=[["○ ◯","● ⬤ ⚫ ◐ ◑ ◒ ◓ ◔ ◕"],
["➖","➕"],["off","on"]],cy=new Map(dy.flatMap(([e,t])=>e.split(" ").map(n=>[n,t.split(" ")]))),Zo=(e,{all:t})=>cy.get(e)?.some(n=>t.has(n))===!0,uy=["o","○","◯","+"];function Nl(e,{levels:t,ambiguous:n}){
let r=t.has("complete")||t.has("partial");switch(e){case"y":return n.has("n")?Je("complete"):Se("complete");case"n":return n.has("y")?Je("missing"):Se("missing");case"p":return n.has("y")||n.has("f")?
Je("partial"):Se("partial");case"f":return Se("complete");case"s":case"ps":case"ns":return Je(e==="s"?"complete":e==="ps"?"partial":"missing");case"na":return Je("not-applicable");case"on":return n.has(
"off")?Je("complete"):void 0;case"off":return Se("missing");case"x":return Se(r||!n.has("")&&uy.some(o=>n.has(o))||n.has("y")?"missing":"complete");default:return}}function fy(e,{ambiguous:t}){switch(e){case"\
r/w":case"rw":return Se("complete");case"r":case"ro":case"r/o":case"w":case"wo":case"w/o":return Se("partial");case"+":case"++":return t.has("-")?Je("complete"):Se("complete");case"o":case"○":case"◯":
return Se("complete");default:return}}function py(e,t){return e.has("missing")||t.has("n")?!0:t.has("x")&&Nl("x",{levels:e,ambiguous:t})?.level==="missing"}function Pl(e,t){let{levels:n,ambiguous:r,words:o}=t;
if(Zo(e,t))return Je("missing");let s=py(n,r),i=[...r].some(a=>Fl.has(a));return e===""?Se(s||i||o&&n.size>1?"unknown":"missing"):Fl.has(e)?e==="-"&&r.has("+")?Je("missing"):Se(s?"not-applicable":"mis\
sing"):Nl(e,t)??fy(e,t)??ly}var Al=new Set("✅ ❌ ✔ ✖ ✓ ✗ ✘ ☑ yes no :white_check_mark: :heavy_check_mark: :x: :heavy_multiplication_x: :check: :cross_mark:".split(" ").map(T));function Vt(e){let t=T(e),n=M.get(t),
r=n?.kind==="word"&&!n.telling&&n.elsewhere!==!0;return Al.has(t)||r&&/^\p{L}/u.test(t)}function my({symbol:e,stated:t,meaning:n}){let r=/^\p{L}/u.test(e)&&M.has(T(n));return(t!==!0||r)&&Vt(e)}var Dl=/^[\s,;:([（，–—-]*(?:(?:if|only|when|where|except|unless|depends|depending|limited|partial|partially|some|incomplete|unfinished|unstable|mostly|basic|experimental|beta|alpha|read-only|with (?:limitations|restrictions|caveats)|nur|wenn|außer|si|seulement|uniquement|sauf|sólo|solo|excepto|apenas|somente|teilweise|partiel|partiellement|parcial|parcialmente|parziale|частично|только|если|кроме)(?![\p{L}\p{N}])|仅|只|僅|部分|一部|のみ)/u,
gy=/^\s*[,;:([（–—-].{0,60} only[)\]）]?$/u,yy=/^(?:(?:only|if|except|unless|via|through|requires|needs|with an?|nur|wenn|über|via|seulement|uniquement|sauf|solo|sólo|vía|apenas|через|только)\s+\S|(?:w\/|仅|只|僅|需要?|通过|依赖)\s?\S|\S[^。]{0,40}(?:のみ| only)$|\S.{0,40} (?:only )?(?:if|unless) \S).{0,60}$/u,
hy=40;function by(e,t){let n=new Map;for(let r of t){let o=T(r.symbol);if(r.level===void 0||r.anything===!0||n.has(o)||my(r))continue;let s=M.get(o)?.telling===!1||o===""||Ee.has(o);n.set(o,{level:r.level,
basis:"legend",plain:s&&!/^[rw]/u.test(o),entry:r})}for(let r of t){let o=T(r.meaning),s=r.level??M.get(T(r.symbol))?.level;s===void 0||r.anything===!0||o.length>hy||/\p{L}{2}/u.test(o)&&!n.has(o)&&!M.
has(o)&&n.set(o,{level:s,basis:"legend",plain:!1,entry:r})}for(let[r,o]of Object.entries(e??{}))for(let s of o??[]){let i=T(s),a=M.get(i)?.telling!==!0&&i.length<=3;xy(r)&&n.set(i,{level:r,basis:"conf\
ig",plain:a})}return n}function xy(e){return e==="complete"||e==="partial"||e==="missing"||e==="unknown"||e==="not-applicable"}function Sy(e,{level:t,entry:n}){return t!=="missing"?!1:n===void 0?M.get(
e)?.telling===!0:Ol(n.meaning)}var wy=e=>Dl.test(e)||gy.test(e);function es(e){return yy.test(e.toLowerCase())}var ky={level:"unknown",basis:"none",plain:!1};function vy(e){let t=e.find(({anything:n})=>n===
!0);return t&&{level:t.level??"complete",basis:"legend",plain:!1,entry:t}}var Ty=e=>/^\d{1,4}$/u.test(e)&&!/^(?:19|20)\d\d$/u.test(e)?{given:{since:e}}:{};function Ly({level:e,entry:t},n){if(t===void 0)
return{};if(t.anything===!0)return/^[\p{L}\d.]+$/u.test(n)?{given:{since:n}}:{};let r=_t(t.meaning);return r!==void 0&&ta(e,r)?{given:{stage:r}}:{}}function ts(e){return/^(?:[^()]{1,40}\()?[a-z]\)?$/iu.
test(e)}function ns(e){if(e.length>40||!e.includes("/"))return[];let t=e.split(/\s*\/\s*/u);return t.some(n=>n.length<1||/^(?:[nrw]|na|o|a)$/iu.test(n))?[]:t}function Cy(e,t){let n=ns(e);if(n.length===
0)return;let r=new Set(n.map(s=>t(s)?.level));if(r.has(void 0))return;let[o]=r;return r.size===1?o:"partial"}function rs(e){let t=new Set([...e].filter(n=>/^\d+$/u.test(n)));return t.size===2&&t.has("\
0")&&t.has("1")}var Ry=6;function os(e){let t=e.split(/\s+/u).length;if(e.length>60||t<2||t>Ry||e.includes("{{"))return;let n=xt(e);return n?.stated===!0||/^(?:not|no|never|without)\s/iu.test(e)?n?.level:
void 0}function Oy(e,t,n){if(n>=e.length||Al.has(T(t))||M.get(T(t))?.kind!=="mark")return;let r=M.get(T(e.slice(n).trim()));return r?.kind==="word"?r.level:void 0}function Qo(e){return e.size===0?void 0:
t=>e.has(t)}function My(e,t){let n=new Set,r=new Set,o=!0,s=new Set;for(let i of new Set(e))for(let{sign:a}of Le(i,Qo(t))){let l=T(a),d=t.get(l)??M.get(l);if(s.add(l),d!==void 0&&(o&&=/^\p{L}[\p{L}/.]/u.
test(l)),d!==void 0&&!Sy(l,d))n.add(d.level);else if(d===void 0&&Ee.has(l))r.add(l);else if(d===void 0)continue;break}return{levels:n,words:o&&[...r].every(i=>i===""),ambiguous:r,all:s}}function Ey(e){
for(let t of e)for(let{sign:n}of Le(t)){let r=T(n);if(M.get(r)?.elsewhere===!0&&!Do.has(r))return!0}return!1}function te(e,t,n,{isElsewhere:r=!1,isNumbered:o=!1}={}){let s=by(n,t),i=vy(t),a=br(t),l=new Set(
t.flatMap(({symbol:x,level:w})=>x===""||w!==void 0?[]:[T(x)])),d=new Set(e),c=My(d,s),f=o||[...d].some(qe),u=rs(d),p,g=new Map,m=new Map,h=x=>{let w=T(x),k=s.get(w);if(k!==void 0)return k;let C=a.length===
0?void 0:xr(x,a);if(C?.level!==void 0)return{level:C.level,basis:"legend",plain:!1,entry:C};if(i!==void 0&&ts(x))return i;let O=M.get(w);if(O?.elsewhere===!0&&Do.has(w)&&(p??=r||Ey(d),!p))return;if(O!==
void 0&&Zo(w,c))return{level:"missing",basis:"preset",plain:!0};if(O!==void 0)return{level:O.level,basis:"preset",plain:!O.telling};if(u&&(w==="1"||w==="0"))return{level:w==="1"?"complete":"missing",basis:"\
company",plain:!0};if(!Ee.has(w)||/^\p{L}/u.test(w)&&l.has(w))return;let W=Pl(w,c);return W.basis==="none"?void 0:{...W,plain:!/^[rw]/u.test(w)}},b=x=>{let w=Cy(x,h);if(w!==void 0)return S(x,{level:w,
basis:"preset",plain:!1}),{level:w,basis:"preset",sign:x,length:x.length,plain:!1};let k=Le(x,Qo(s)),[C=""]=a.length===0?[]:x.split(/\s/u,1);for(let{sign:U,length:we}of[...k,{sign:C,length:C.length}]){
let Z=U===""&&x!==""?void 0:h(U);if(Z===void 0)continue;S(U,Z);let or=Oy(x,U,we);return or!==void 0?{level:or,basis:"preset",sign:U,length:we,plain:!1}:Z.level==="complete"&&Z.basis!=="config"&&Z.basis!==
"legend"&&(wy(x.slice(we).toLowerCase())||x.startsWith("("))?{level:"partial",basis:"preset",sign:U,length:we,plain:!1}:{level:Z.level,basis:Z.basis,sign:U,length:we,plain:Z.plain&&U===x,...Ly(Z,U)}}let O=ur(
x),W=J(O)&&(f||qe(O))||yn(x);if(W||fr(O)){let U=W&&yn(x)?x:O,we=Dl.test(x.slice(U.length).trimStart().toLowerCase())?"partial":"complete",Z=W?Ty(U):void 0;return{level:we,basis:"company",sign:U,length:U.
length,plain:!1,...Z}}if(es(x))return S(x,{level:"partial",basis:"preset",plain:!1}),{level:"partial",basis:"preset",sign:x,length:x.length,plain:!1};let V=os(x);if(V!==void 0)return{level:V,basis:"pr\
eset",sign:x,length:x.length,plain:!1};let B=Le(x,Qo(l)).find(({sign:U})=>l.has(T(U)));if(B!==void 0)return S(B.sign,{level:"unknown",basis:"legend",plain:!1}),{level:"unknown",basis:"legend",sign:B.sign,
length:B.length,plain:!1};let{level:Ue,basis:Ke}=i!==void 0&&x!==""?i:ky;return S(x,{level:Ue,basis:Ke,plain:!1}),{level:Ue,basis:Ke,sign:x,length:x.length,plain:!1}},S=(x,{level:w,basis:k,entry:C})=>{
let O=T(x);g.has(O)||g.set(O,{symbol:x,level:w,basis:k,...C===void 0?{}:{range:C.range}})};return{read(x){let w=m.get(x);if(w!==void 0)return w;let k=b(x);return m.set(x,k),k},explains:ue(x=>Le(x).some(
({sign:w})=>s.has(T(w))||M.has(T(w)))),meanings:()=>[...g.values()]}}function Bl(e,t){if(t.aliases===void 0)return e;let n=y(e);return Object.entries(t.aliases).find(([o])=>y(o)===n)?.[1]??e}var $y=/(?:^|[_-])(complete|partial|missing|unknown|not-applicable)$/u;function Iy(e){if(e.classes.length!==0)for(let t of e.classes){if(!/impl/u.test(t))continue;let n=$y.exec(t)?.[1],r=ge.find(o=>o===
n);if(r!==void 0)return r}}var Fy=[];function ss(e,{footnotes:t,section:n}){return e.marks.length===0?Fy:e.marks.flatMap(r=>{let o=t.find(r.label,n);return o===void 0?[]:[{text:o.text,range:o.range}]})}
function Ny(e){return{level:"unknown",basis:"none",sign:e.text,length:0,plain:!1}}function Py(e,{footnotes:t,section:n}){let r=/^\(([*†‡§]{1,3})\)$/u.exec(e.core)?.[1],o=r===void 0?void 0:t.find(
r,n),s=o===void 0?void 0:$l(o.text),{length:i}=e.core;return s&&{level:s,basis:"legend",sign:e.core,length:i,plain:!1}}function Ay(e,t,{place:n}){if(e.text==="")return;let{link:r}=e.flat;if(r===void 0||
r.startsWith("#"))return t?void 0:e.text;let o=L(n.text.slice(e.range.start.offset,e.range.end.offset));return o.startsWith("<")?`[${e.text}](${r})`:o}function _l(e,t,n,r,o){let s=ss(e,o),i=e.core===""&&
e.marks.length>0,a=zt(e,r.explains),l=i?Ny(e):r.read(a),d=l.basis==="none"&&!i?Py(e,o)??l:l,c=Iy(e)??d.level,f=d.length>=e.core.length,u=Ay(e,d.plain&&a===e.core&&e.marks.length===0,o);return{view:"su\
mmary",feature:t,target:n,level:c,basis:c===d.level?d.basis:"preset",symbol:d.sign,notes:s,footnotes:e.marks,range:e.range,symbolRange:f?e.coreRange:Dy(e,d.length,o),...u===void 0?{}:{text:u},...c===d.
level&&d.given}}function Dy({flat:e},t,{place:n}){let r=e.text.length-e.text.trimStart().length;return j(e,r,r+t,n)}function By(e){let t=T(e);if(t==="")return!1;if(["x","y","+","*","o"].includes(t))return!0;if(["n","-","–","—"].includes(t))return!1;let n=M.get(t)?.level;return n==="complete"?!0:n==="missing"?!1:
void 0}function Gl(e,t,n,r){let o=n.find(l=>T(l.symbol)===T(e));if(o!==void 0)return Il(o.meaning,r);let s=dr(t)?Or(y(e)):X(e);if(s!==void 0)return s;let i=By(e);if(i===void 0)return;let a=y(t);if(/^optional/u.
test(a))return{kind:i?"optional":"mandatory"};if(/^(?:required|mandatory|requirement|necessity|obligation)/u.test(a))return{kind:i?"mandatory":"optional"}}var K=({text:e,range:t})=>({type:"text",value:e,position:t});function is(e,t){let[n,r]=[e[0]?.position?.start??t,e.at(-1)?.position?.end??t];return{type:"tableCell",children:[...e],position:{start:n,end:r}}}
var as="unstated";function Fe({name:e,values:t,remark:n=[],position:r}){let o=i=>is(i,r.end),s=t.map(i=>i.length>0?o(i):{...o(i),data:{classes:[as]}});return{type:"tableRow",children:[o(e),...s,o(n)],
position:r}}function jl(e){let t={type:"strong",children:[K(e)],position:e.range};return{type:"tableRow",children:[is([t],e.range.start)],position:e.range}}var Xe=(e,t)=>({type:"text",value:e,...t?.position&&
{position:t.position}});function Ne(e,t,n,r){let o=r.start;return{type:"table",children:[{type:"tableRow",children:[[],...e.map(a=>[a]),[Xe("Notes",n)]].map(a=>({...is(a,o),position:{start:o,end:o}})),
position:{start:o,end:o}},...t],data:{headerRows:1},position:r}}function Wl(e){let t=new Set(e.filter(({meaning:n})=>El(n)).map(({symbol:n})=>T(n)));return({core:n,classes:r})=>n===""?r.includes(as):t.size>0&&t.has(T(n))}var _y={total:"its row sums others up",surplus:"\
its row has more cells than the table has columns",nameless:"its row has no name",headless:"its column has no header",reported:"its column has no header",unstated:"the legend says that it states nothi\
ng",repeated:"its column says the names of the rows again"};function Hl({rows:e,columns:t,grid:n},r){let o=t.find(({role:a})=>a==="feature")?.index??-1,s=[],i=(a,l,d)=>{if(a===void 0||a.text===""||a.covered)
return;let{text:c,range:f}=a;s.push({text:c,range:f,cause:l,reason:_y[l],...d&&{column:d}})};for(let{row:a,kind:l,title:d}of e){if(l==="total")for(let f of a.cells)i(f,"total");if(l!=="feature")continue;
let c=d.text==="";a.cells.forEach((f,u)=>{let p=t[u];u>=n.width||p===void 0?i(f,"surplus"):c?i(f,"nameless"):p.role==="attribute"&&p.title===""?i(f,"headless"):p.role==="target"&&f!==void 0&&r(f)?i(f,
"unstated"):p.role==="label-again"&&y(f?.core??"")!==y(a.cells[o]?.core??"")&&i(f,"repeated",p.title)})}return s}function vn(e,t){return y(Bl(e,t))}function Gy(e){let t=e.columns.filter(d=>d.role==="target"),n=e.rows.filter(d=>d.kind==="feature"&&!e.values.has(d.row)),r=d=>{let c=new Set;for(let{index:f}of d)for(let{
row:u}of n){let p=u.cells[f];p!==void 0&&(p.core!==""||p.marks.length===0)&&c.add(p.core)}return c},o={isElsewhere:e.columns.some(({title:d})=>Qi(d)),isNumbered:t.some(({numbers:d,versions:c,filled:f})=>(d+
c)*2>f)},s=te(r(t),e.legend,e.options.vocabulary,o),i=new Map,a=t.filter(({title:d})=>!e.columnLegends.has(y(d))),l=e.orientation==="targets-in-rows"?Wy(a,d=>r([d])):[];for(let d of t){let c=e.columnLegends.
get(y(d.title))??(l.includes(d)?[]:void 0);c!==void 0&&i.set(d.index,te(r([d]),[...c,...e.legend],e.options.vocabulary,o))}return d=>i.get(d.index)??s}var jy=/^[-–—−\s]*$/u;function Wy(e,t){let n=e.
map(o=>new Set([...t(o)].filter(s=>!jy.test(s)).map(T))),r=G(n.flatMap(o=>[...o]));return e.filter((o,s)=>{let i=n[s];return i!==void 0&&i.size>1&&[...i].every(a=>r.get(a)===1)})}function Ul(e,{second:t}){
return t===void 0?e:`${e}${y(t)}`}function Kl(e,t){return{view:"summary",key:Ul(vn(e.text,t),e),title:e.text,range:e.range,...e.link===void 0?{}:{link:e.link},...e.id===void 0?{}:{id:e.id}}}function zl(e,t){
return{view:"summary",key:Ul(Te(t,e.text),e),title:e.text,group:t,range:e.range,block:e.range,commands:[],attributes:[],...e.link===void 0?{}:{link:e.link},...e.id===void 0?{}:{id:e.id}}}function Vl(e,t,n){
return t.flatMap(r=>{let o=e.row.cells[r.index];return!n.includes(r.role)||o===void 0||o.text===""||r.title===""?[]:[{name:r.title,value:{text:o.text,range:o.range}}]})}function Hy(e,{columns:t,options:n}){
let r=Vl(e,t,["attribute","status"]),o=e.above.join(ee),s=e.group.slice(e.above.length),i=[{name:"Group",text:o},...t.filter(({role:a})=>a==="group").map(({title:a},l)=>({name:a||"Group",text:s[l]??""}))].
flatMap(({name:a,text:l})=>l===""?[]:[{name:a,value:{text:l,range:e.title.range}}]);return{...Kl(e.title,n),attributes:[...i,...r]}}function Uy(e,t){let n=t.columns.find(i=>i.role==="feature"),r=n===void 0?
void 0:e.row.cells[n.index],s=(r===void 0||e.title.marks.length===0?[]:ss(r,t.context))[0];return{...zl(e.title,e.group),block:e.row.range,attributes:Vl(e,t.columns,["attribute"]),...s===void 0?{}:{notes:s}}}
function Ky(e,t){let n=e.columns.find(o=>o.role==="status");if(n===void 0)return[];let r=e.columnLegends.get(y(n.title))??[];return t.flatMap(({row:o,key:s})=>{let i=o.row.cells[n.index];if(i===void 0)
return[];let a=Gl(i.core,n.title,r,o.group[o.group.length-1]??n.title);return i.core===""&&a===void 0?[]:[{view:"summary",feature:s,text:i.text,range:i.range,...a===void 0?{}:{status:a}}]})}function zy(e,t){
let{grid:n,context:r}=t,o=e.row.cells.slice(n.width).find(i=>i!==void 0);if(o!==void 0)return r.place.locator.range(o.range.start.offset,e.row.range.end.offset);let s=e.row.range.end.offset;return r.place.
locator.range(s,s)}function Vy(e,t,n,r){let o=e.columns.map(a=>({role:a.role==="label-again"||a.role==="group"?"feature":a.role,title:a.title,key:n(a),range:e.layout.titles[a.index]?.range??e.grid.range})),
s=e.rows.map(a=>{let l=t.get(a);return{kind:a.kind,range:a.row.range,cellCount:a.row.cellCount,end:zy(a,e),...l===void 0?{}:{key:l}}}),i=new Map(r.flatMap(a=>a.meanings().map(l=>[l.symbol,l])));return{
range:e.grid.range,orientation:e.orientation,columns:o,rows:s,vocabulary:[...i.values()],legend:[...e.legend,...[...e.columnLegends].flatMap(([a,l])=>l.map(d=>({...d,column:a})))]}}function qy(e,t){let{
layout:n,options:r}=e,o=e.rows.filter(d=>d.kind==="feature"&&d.title.text!==""),s=t.flatMap(({index:d})=>{let c=n.titles[d];return c===void 0?[]:[{index:d,title:c}]});if(e.orientation==="features-in-r\
ows"){let d=o.map(u=>Uy(u,e)),c=s.map(({title:u})=>Kl(u,r)),f=new Map(s.map(({index:u},p)=>[u,c[p]?.key??""]));return{bodies:o,features:d,targets:c,columnKeys:f,rowKeys:d.map(({key:u})=>u)}}let i=s.map(
({title:d})=>zl(Yy(d),d.above)),a=o.map(d=>Hy(d,e)),l=new Map(s.map(({index:d},c)=>[d,i[c]?.key??""]));return{bodies:o,features:i,targets:a,columnKeys:l,rowKeys:a.map(({key:d})=>d)}}function Yy(e){return{
...e,text:e.own}}function Jy(e,t,n,r){let o=e.orientation==="features-in-rows",s=[];return t.bodies.forEach(({row:i},a)=>{let l=t.rowKeys[a]??"";for(let{column:d,vocabulary:c}of n){let f=i.cells[d.index],
u=t.columnKeys.get(d.index);if(f===void 0||u===void 0||r(f))continue;let[p,g]=o?[l,u]:[u,l],m=e.values.has(i)?Ll:c;s.push(_l(f,p,g,m,e.context))}}),s}function Xy({layout:e,columns:t,rows:n},r){let o=n.
filter(({kind:d})=>d==="group"),s=[...e.titles,...[...r,...o].map(d=>d.title)].flatMap(d=>d.marks),i=t.filter(({role:d})=>d!=="target"&&d!=="feature"),a=r.flatMap(({row:d})=>i.flatMap(c=>d.cells[c.index]?.
marks??[])),l=n.filter(({kind:d,title:c})=>d==="feature"&&c.text==="");return[...s,...a,...l.flatMap(({row:d})=>d.cells.flatMap(c=>c?.marks??[]))]}function ql(e){let t=e.columns.filter(({role:c})=>c===
"target"),n=Gy(e),r=qy(e,t),o=Wl(e.legend),s=t.map(c=>({column:c,vocabulary:n(c)})),i=Jy(e,r,s,o),a=new Map(r.bodies.map((c,f)=>[c,r.rowKeys[f]??""])),l=({index:c,title:f})=>r.columnKeys.get(c)??y(f),
d=r.bodies.map((c,f)=>({row:c,key:r.rowKeys[f]??""}));return{targets:r.targets,features:r.features,statuses:e.orientation==="features-in-rows"?Ky(e,d):[],cells:i,facts:Vy(e,a,l,[...new Set(s.map(({vocabulary:c})=>c))]),
marks:Xy(e,r.bodies),unread:Hl(e,o)}}function Zy(e){let t=new Set(e.map(o=>o.key)),n=new Map,r=new Map;for(let o of e){let s=y(o.title);n.set(s,n.has(s)&&n.get(s)!==o.key?void 0:o.key),o.link?.startsWith("#")&&r.set(o.link.slice(1),o.key)}
return o=>{let s=Te(o.group,o.title.text);if(t.has(s))return s;let i=n.get(y(o.title.text));return i!==void 0?i:(o.id===void 0?void 0:r.get(o.id))??s}}function Qy(e,t){return{view:"details",key:t,title:e.
title.text,group:e.group,range:e.title.range,block:e.block,commands:e.commands,attributes:e.attributes,...e.id===void 0?{}:{id:e.id},...e.link===void 0?{}:{link:e.link},...e.api===void 0?{}:{api:e.api},
...e.notes===void 0?{}:{notes:e.notes}}}function eh(e,t){if(e.status===void 0)return[];let{text:n,range:r}=e.status,o=X(n),s=n.replace(/\.$/u,"");return[{view:"details",feature:t,text:s,range:s===n?r:
th(r),...o===void 0?{}:{status:o}}]}function th({start:e,end:t}){return{start:e,end:{...t,column:t.column-1,offset:t.offset-1}}}function nh(e,t,n){let r=e.support.map(i=>vn(i.name.text,n)),o=e.support.
map((i,a)=>({view:"details",key:r[a]??"",title:i.name.text,range:i.name.range,feature:t,...i.link===void 0?{}:{link:i.link}})),s=e.support.map((i,a)=>({view:"details",feature:t,target:r[a]??"",level:i.
level,basis:i.basis,symbol:i.symbol,notes:i.notes,footnotes:[],range:i.range,symbolRange:i.symbolRange,...i.text===void 0?{}:{text:i.text},...i.given}));return{targets:o,cells:s}}function Yl(e,t,n){let r=Zy(
t),o=e.map(i=>({entry:i,key:r(i)})),s=o.map(({entry:i,key:a})=>nh(i,a,n));return{order:o.map(({key:i})=>i),features:o.map(({entry:i,key:a})=>Qy(i,a)),statuses:o.flatMap(({entry:i,key:a})=>eh(i,a)),targets:s.
flatMap(i=>i.targets),cells:s.flatMap(i=>i.cells)}}function rh(e){let t=e.replace(/ies$/u,"y").replace(/(?<![su])s$/u,"");return t.charAt(0).toUpperCase()+t.slice(1)}function Jl(e){let t=e.find(o=>o.supportLabel!==
void 0)?.supportLabel;if(t===void 0)return;let n=t.replace(/(?<!\s)\s*support$/iu,"").trim(),r=n.replace(/^support(?:ed|ing)?(?:\s+by)?(?:\s+|$)/iu,"").trim();if(r!=="")return n===t||n!==r||fl(r)?rh(r):
r}var oh=/^([\p{L}\p{N}](?:[^\n:.–—]{0,39}?[^\s:.–—])??)(?:\s*:|\s+[-–—])\s+/u,sh=/^\s*[-–—:.]?\s*/u;function ih({first:e},t){let n=e?.children[0];if(n?.type!=="strong")return;let r=n.position?.
end.offset??0,o=t.parts.filter(a=>a.end<=r).at(-1)?.to??0,s=L(t.text.slice(0,o)).replace(/(?<!\s)\s*:$/u,"");if(s==="")return;let i=sh.exec(t.text.slice(o))?.[0].length??0;return{title:s,rest:o+i,strong:!0}}
function ah(e){let t=oh.exec(e.text),n=t?.[1];if(!(t===null||n===void 0||n.split(/\s+/u).length>4))return{title:L(n),rest:t[0].length,strong:!1}}function lh(e,t){let{node:n,first:r,blocks:o}=e;if(r===
void 0)return;let s=v(r.children,t),i=ih(e,s)??ah(s);if(i===void 0)return;let a=L(s.text.slice(i.rest)),l=Re(o.slice(1),t)?.text,d=[a,l].filter(c=>c!==void 0&&c!=="").join(`

`);return d===""?void 0:{title:i.title,text:d,range:P(n,t)}}var Xl=new WeakMap;function Zl(e,t){let n=Xl.get(e);if(n!==void 0)return n;let r=e.blocks.flatMap((o,s)=>{if(o.type!=="list")return[];let i=e.
blocks[s-1],a=i?.type==="paragraph"&&/\bprinciples?\b/iu.test(v(i.children,t).text),l=dh(o,a,t);return l.length>0?[{list:o,principles:l}]:[]});return Xl.set(e,r),r}function dh(e,t,n){let r=N(e),s=r.map(
a=>lh(a,n)).filter(a=>a!==void 0),i=s.filter(a=>a.text.length>=30);return s.length===r.length&&(t||i.length*2>=s.length)?s:[]}var ch=/\b(?:principles?|guidelines?|rationale)\b/u,uh=/^(?:closing )?notes?$/u,$r=100,Ql=new WeakMap;function td(e,t){let n=Ql.get(e);if(n!==void 0)return n;let r=s=>e.children.filter(i=>s.test(y(i.title))),
o={principled:r(ch).slice(0,$r),lists:fh(e,t),noted:r(uh).map(s=>({section:s,start:s.heading?.position?.start.offset??0,notes:s.blocks.flatMap(i=>od(i,t))}))};return Ql.set(e,o),o}function nd(e,t){let n=e.
details?.lists??new Set,r=e.range.start.offset;for(let o=e.section;o!==void 0;o=o.parent)for(let s of[o,...td(o,t).principled]){let i=Zl(s,t).find(({list:a})=>I(a)[0]<r&&!n.has(a));if(i!==void 0)return i.
principles}return[]}function ed(e,t){let n=ce(e.length,r=>(e[r]?.start??0)>=t);return e.slice(n,n+$r)}function rd(e,t,n){let r=e.details?.root.parent??e.section.parent??e.section,o=[...new Set([e.section,
e.details?.root??e.section,r])],s=Math.max(e.range.end.offset,e.details?.range.end.offset??0),i=o.flatMap(l=>{let{lists:d,noted:c}=td(l,n);return[...ed(d,s),...ed(c,s)].flatMap(f=>f.section!==void 0&&
e.details?.sections.has(f.section)===!0?[]:f.notes.slice(0,$r))});return[...new Map(i.map(l=>[l.range.start.offset,l])).values()].filter(l=>!t(l.range)).slice(0,$r)}function fh(e,t){let n=[],r=!1;for(let o of e.
blocks)o.type==="paragraph"?r=ph(t.text.slice(...I(o))):o.type==="list"&&r&&n.push({start:I(o)[0],notes:od(o,t)});return n}function ph(e){return e.length<40&&/^\s*(?:\*\*)?notes?\s*(?::\s*)?(?:\*\*\s*)?(?::\s*)?$/iu.
test(e)}function od(e,t){return e.type==="list"?N(e).flatMap(({blocks:n})=>Re(n,t)??[]):e.type==="paragraph"?[Re([e],t)??[]].flat():[]}var sd=e=>Object.keys(e),E=e=>e?1:0,z=(e,t)=>t===0?0:e/t,le=e=>e.reduce((t,{points:n})=>t+n,0);function mh(e,t,n){n!==0&&e.push({id:t,points:n})}var gh=[];function at(e,t){let n=[];for(let r of sd(e))
mh(n,r,t(r)*e[r]);return n.slice()}function Ir(e,t,n){let r=[];return sd(t).forEach((o,s)=>{let i=n(o,s);i!==0&&r.push({id:o,value:i})}),e.map(o=>{let s;for(let{id:i,value:a}of r){let l=a*(t[i][o]??0);
l!==0&&(s===void 0?s=[{id:i,points:l}]:s.push({id:i,points:l}))}return{kind:o,score:s===void 0?0:le(s),clues:s??gh}})}function St(e,t){return e.filter(({id:n,points:r})=>r*t>0&&n!=="always").sort((n,r)=>Math.
abs(r.points)-Math.abs(n.points))[0]}var ls=(e,t)=>z(e.filter(t).length,e.length),Fr=(e,t)=>Math.min(1,2*ls(e,t)),ds=({basis:e})=>e!=="none",yh=({level:e})=>e==="complete"||e==="partial",id=({name:e})=>Sn(e.text),ad=({name:e})=>/^(?:(?:not\s+)?(?:[<>=]+\s*)?-?\d+|yes|no|true|false|on|off|none|all|enabled?|disabled?)$/u.
test(y(e.text)),hh=({name:e})=>e.text.length>60||/[{}]|\.\s/u.test(e.text);function ld(e){return new Set(e.map(({name:t})=>y(t.text)))}var dd={always:()=>1,levels:({support:e,supportLabel:t})=>e.length>
1||t!==void 0?Fr(e,ds):0,statusBeside:({support:e,status:t})=>E(e.length>0&&t!==void 0),supportLabels:({support:e})=>E(e.some(({label:t})=>t!==void 0)),parameterNames:({support:e})=>E(e.some(id)),valueNames:({
support:e})=>E(e.some(ad)),sameNames:({support:e})=>E(e.length>1&&ld(e).size*2<=e.length)},cd={always:()=>1,lines:({tells:e})=>E(e),supportLabel:({entry:e})=>E(e.supportLabel!==void 0||e.support.some(
({label:t})=>t!==void 0)),status:({entry:e})=>E(e.status!==void 0),commands:({entry:e})=>E(e.commands.length>0),named:({named:e})=>E(e),inDetails:({named:e,inDetails:t})=>E(e&&t),siblings:({siblings:e})=>E(
e>0)},ud={always:()=>1,levels:({lines:e})=>ls(e,ds),unexplained:({lines:e})=>Math.max(0,1-ls(e,ds)/.6)*E(e.length>0),supportLabels:({entries:e})=>E(e.some(({supportLabel:t,support:n})=>t!==void 0&&ae(
t)==="support"||n.some(({label:r})=>r!==void 0))),status:({entries:e})=>E(e.some(({status:t})=>t!==void 0&&X(t.text)!==void 0)),namesRecur:({lines:e,entries:t})=>{let n=t.filter(({support:r})=>r.length>
0);return E(n.length>1&&ld(e).size*3<=e.length*2)},tableNames:({targets:e,lines:t})=>E(e!==void 0&&(t.length===0||t.some(({name:n})=>e.has(y(n.text))))),summaryText:({hasSummaryText:e})=>E(e),nothingPositive:e=>{
let t=e.entries.some(({status:r,title:o})=>r!==void 0||e.features.has(y(o.text))),{lines:n}=e;return E(!t&&!(n.length>1&&n.some(yh)))},parameterNames:({lines:e})=>Fr(e,id),valueNames:({lines:e})=>Fr(e,
ad),sentences:({lines:e})=>Fr(e,hh)},YO={always:"details need evidence",lines:"its lines say levels of support",supportLabel:"a label says that support is listed",status:"it has a status",commands:"it\
 has commands",named:"a table has a feature of its name",inDetails:"the section around it is one of details",siblings:"sections beside it are alike"},fd={always:"details need evidence",levels:"its lin\
es say levels of support",unexplained:"most of its lines say no level of support",supportLabels:"a label says that support is listed",status:"its entries have a status",namesRecur:"its entries name th\
e same targets",tableNames:"a table has the same names",summaryText:"a table that was copied as text has the same names",nothingPositive:"nothing in it is supported",parameterNames:"its lines are name\
d as parameters are",valueNames:"its lines are named by values of a setting",sentences:"its lines begin with sentences, not with names"};function cs(e,t,n){let r=at(t,o=>e[o](n));return{score:le(r),clues:r}}var pd={always:-1,levels:2,statusBeside:6,supportLabels:2.5,parameterNames:-3,valueNames:-3,sameNames:-3},md={always:-2.2,lines:2,supportLabel:1,status:1,commands:1,named:1,inDetails:1.3,siblings:1.5},
us=.5,gd=["details","parameters","prose","other"],yd={always:{details:-2.9,other:.01},levels:{details:1.5},unexplained:{details:-1.5},supportLabels:{details:3},status:{details:3},namesRecur:{details:3},
tableNames:{details:5.5},summaryText:{details:8},nothingPositive:{details:-4},parameterNames:{details:-6,parameters:4},valueNames:{details:-6,parameters:4},sentences:{details:-6,prose:4}};var bh={details:"details of features",parameters:"a list of parameters",prose:"a list of remarks",other:"something else"},fs=e=>e&&fd[e.id];function xh(e,t){if(e.kind==="details")return fs(St(e.clues,
1))??"its lines say levels of support";let n=fs(St(t.clues,-1));return e.kind!=="other"?`it reads as ${bh[e.kind]}: ${fs(St(e.clues,1))??n??""}`:n??"no label, no status and no table says that it lists\
 support"}var Sh={kind:"details",score:0,clues:[]};function hd({root:e,range:t,entries:n,unread:r},o){let s=Ir(gd,yd,u=>ud[u](o)),i=s.find(({kind:u})=>u==="details")??Sh,[a=i,l]=s.toSorted((u,p)=>p.score-
u.score),d=a.kind==="details",c=d?l:i,f=[...r,...n.flatMap(u=>u.unread)];return{block:"details",range:t,section:e.path,taken:d,reason:xh(a,i),chosen:a,...c===void 0?{}:{runnerUp:c},...d&&f.length>0?{unread:f}:
{}}}function wh(e){let t=[],n=0;for(let r of e.text.split(`
`))r.trim()!==""&&t.push({from:n,text:r}),n+=r.length+1;return t}function kh(e,t,n,r){if(t.length>e.text.length*2)return;let o=[];for(let s of[...t].sort((i,a)=>a.length-i.length)){let i=e.text.indexOf(
s),a=o.some(l=>i<l.at+l.name.length&&i+s.length>l.at);i>=0&&!a&&o.push({at:i,name:s})}if(!(o.length<2||o.length*2<t.length))return o.sort((s,i)=>s.at-i.at).flatMap(({at:s,name:i})=>H(n,e.from+s,e.from+
s+i.length,r)??[])}var vh=40;function Th(e,t,n,r){let o=[...e.text.matchAll(/\S+/gu)].map(b=>({word:b[0],at:b.index})),s=b=>b==="?"||b.length<=2&&!/[\p{L}\p{N}]/u.test(b),i=o.length;for(;i>1&&s(o[i-1]?.
word??"");)i-=1;let a=0;for(let b=Math.min(i,vh);b>0;b-=1){let S=o[b-1];if(S!==void 0&&t.has(y(e.text.slice(0,S.at+S.word.length)))){a=b;break}}let l=o[i-1],d=l!==void 0&&i>1&&X(l.word)!==void 0,c=a>0?
a:d?i-1:i,f=o[c-1];if(f===void 0)return;let u=(b,S)=>H(n,e.from+b,e.from+S,r),p=u(0,f.at+f.word.length),g=o.slice(c,i),[m,h]=[g[0],g[g.length-1]];if(p!==void 0)return{title:p,status:m===void 0||h===void 0?
void 0:u(m.at,h.at+h.word.length),signs:o.slice(i).flatMap(({word:b,at:S})=>u(S,S+b.length)??[])}}function Lh(e,t,n,r,o,s,i){let a=r.map(p=>({view:"summary",key:vn(p.text,i),title:p.text,range:p.range})),
l=new Set(o.map(p=>y(p.title.text))),d=n.flatMap(p=>{let g=Th(p,l,e,s);return g===void 0?[]:[{...g,line:p,key:Te([],g.title.text)}]}),c=p=>H(e,p.from,p.from+p.text.length,s)?.range??s.locator.range(0,
0),f=c(t),u=c(n[n.length-1]??t);return{targets:a,features:d.map(({title:p,key:g,line:m})=>({view:"summary",key:g,title:p.text,group:[],range:p.range,block:c(m),commands:[],attributes:[]})),statuses:d.
flatMap(({key:p,status:g})=>{if(g===void 0)return[];let m=X(g.text);return[{view:"summary",feature:p,text:g.text,range:g.range,...m===void 0?{}:{status:m}}]}),facts:{range:{start:f.start,end:u.end},orientation:"\
features-in-rows",columns:[],rows:d.map(({line:p,key:g})=>({kind:"feature",range:c(p),key:g,cellCount:0,end:c(p)})),vocabulary:[],legend:[],unplaced:d.map(({key:p,signs:g})=>({feature:p,signs:g}))}}}var Ch=20,
Rh=2e3;function bd(e,t){let n=[];for(let{blocks:r}of D(e))for(let o of r){if(o.type!=="paragraph")continue;let s=v(o.children,t),[i,...a]=wh(s);if(!(i===void 0||a.length<2||i.text.length>Rh)&&(Bt(i.text.
slice(0,60))&&n.push({flat:s,header:i,rows:a}),n.length===Ch))return n}return n}function xd(e,t,n,r){if(e.length===0)return;let o=[...new Set(t.flatMap(s=>s.support.map(i=>i.name.text)))];for(let{flat:s,
header:i,rows:a}of e){let l=kh(i,o,s,n);if(l!==void 0)return Lh(s,i,a,l,t,n,r)}}function kd(e){let t=new Set;for(let{section:n}of e)for(let r=n;r!==void 0&&!t.has(r);r=r.parent)t.add(r);return t}var qt=({claims:e})=>e.facts.range.start.offset;function Oh(e){let t=new Map;for(let n of[
...e].sort((r,o)=>qt(r)-qt(o)))for(let r of new Set(n.claims.features.map(({title:o})=>y(o))))_(t,r,n);return t}var Sd=20;function Mh(e,t){let n=ce(e.length,r=>{let o=e[r];return o===void 0||qt(o)>=t});
return e.slice(Math.max(0,n-Sd),n+Sd)}function wd(e,t,n){let r=new Map,o=e.range.start.offset;for(let i of new Set(e.entries.map(a=>y(a.title.text))))for(let a of Mh(t.get(i)??[],o))n.has(a)||r.set(a,
(r.get(a)??0)+1);let s;for(let[i,a]of[...r].sort(([l],[d])=>qt(l)-qt(d))){let l=s===void 0?0:r.get(s)??0;(a>l||a===l&&qt(i)<o)&&(s=i)}return s}var Eh=new Map;function $h(e,t){let[n,r]=e.range.start.offset<=
t.range.start.offset?[e,t]:[t,e],o=n.range.end.offset>=r.range.end.offset?n.range.end:r.range.end;return{root:e.root,entries:[...n.entries,...r.entries].sort((s,i)=>s.block.start.offset-i.block.start.
offset),range:{start:n.range.start,end:o},sections:new Set([...e.sections,...t.sections]),lists:new Set([...e.lists,...t.lists]),unread:[...n.unread,...r.unread]}}function Ih({claims:e}){return new Set(
e.targets.flatMap(({key:t,title:n})=>[t,y(n)]))}function vd(e,t,n,r,o){let s=Oh(e),i=new Set(s.keys()),a,l=new Map,d=[],c=[];for(let p of t){let g=wd(p,s,l)??wd(p,s,Eh);g===void 0&&(a??=bd(n,r));let m=g===
void 0?xd(a??[],p.entries,r,o):void 0,h=hd(p,{entries:p.entries,lines:p.entries.flatMap(({support:S})=>S),features:i,hasSummaryText:m!==void 0,...g===void 0?{}:{targets:Ih(g)}});c.push(h);let b=g&&l.get(
g);h.taken&&(g!==void 0?l.set(g,b===void 0?p:$h(b,p)):d.push({section:p.root,details:p,range:m?.facts.range??p.range,...m===void 0?{}:{unplaced:m}}))}return{parts:[...e.map(p=>{let g=l.get(p);return{section:p.
section,table:p,range:p.claims.facts.range,...g===void 0?{}:{details:g}}}),...d].sort((p,g)=>p.range.start.offset-g.range.start.offset),decisions:c}}var Ld=/^(?:summary|details)$/u,Td=new WeakMap;function Fh({path:e,parent:t}){if(e.length!==1||t===void 0)return!1;let n=()=>t.children.map(({title:o})=>y(o)),r=Td.get(t)??new Set(n().filter(o=>Ld.test(
o))).size>1;return Td.set(t,r),r}var Nh=/^(?:overview|tables?|matrix|at a glance|quick overview)$/u;function Nr(e,t=!1){let{path:n}=e,r=n[n.length-1],o=y(r??"");return(Ld.test(o)||t&&Nh.test(o))&&(n.length>
1||Fh(e))?n.slice(0,-1):n}function Cd({section:e,details:t}){let n=Nr(e,t!==void 0)===e.path?e:e.parent;return n?.heading===void 0?void 0:Ie(n.heading.children)}function Rd(e){let t=new Map;for(let{section:r,
table:o}of e){let s=t.get(r)??{parts:0,labels:new Set};s.parts+=1,s.labels.add(y(o?.label??"")),t.set(r,s)}let n=[...t].filter(([,{parts:r,labels:o}])=>r>1&&o.size===r);return new Set(n.map(([r])=>r))}
function Od(e,t){let n=Nr(e.section,e.details!==void 0),r=n[n.length-1]??"";if(e.table?.caption!==void 0)return e.table.caption;let o=e.table?.label??"";return t.has(e.section)&&o!==""?o:r===""&&e.section.
path.length===0?"Feature support matrix":r}function Ph(e,t){if(e.type!=="paragraph")return;let[n,r,...o]=e.children;if(n?.type!=="strong")return;let s=L(v(n.children,t).text);if(s===""||s.length>200)return;if(r===void 0)return{name:s,children:n.
children,rest:[]};let i=r.type==="break"||r.type==="text"&&/^:?[ \t]*\n/u.test(r.value),a=r.type==="text"&&r.value.trim()===":"&&o.length===0;if(!(!i&&!a))return{name:s,children:n.children,rest:a?[]:[
r,...o]}}function Md(e){return e.endsWith(":")?e.slice(0,-1).trimEnd():e}function Ah(e){let t=e.at(-1);return t?.type!=="text"||!t.value.endsWith(":")?[...e]:[...e.slice(0,-1),{...t,value:t.value.slice(
0,-1)}]}function Dh(e,t,{name:n,children:r,rest:o}){let s=Md(n),i={type:"heading",depth:6,children:Ah(r),...t.position===void 0?{}:{position:t.position}},a={...t,children:[...o]};return{heading:i,title:s,
path:[...e.path,s],parent:e,depth:e.depth+1,contents:e.contents,blocks:o.length===0?[]:[a],children:[]}}function Bh({blocks:e},t){if(t.size<2)return!1;let n=e.findIndex(r=>t.has(r));return e.slice(n).
every((r,o,s)=>{let i=t.get(r);return i===void 0?r.type==="list":i.rest.length===0&&s[o+1]?.type==="list"})}function Ed(e,t,n){let r=d=>{let c=Md(d);return t.has(y(c))||t.has(y(ze(c)))},o=new Map,s=0;
for(let d of e.blocks){let c=Ph(d,n);if(c===void 0)continue;let f=r(c.name);!f&&(c.name.endsWith(":")||ae(c.name)!==void 0)||(o.set(d,c),f&&(s+=1))}if(!(s>1&&s*2>=o.size)&&!(t.size===0&&Bh(e,o)))return;
let a=[],l=[];for(let d of e.blocks){let c=o.get(d);c!==void 0&&d.type==="paragraph"?l.push(Dh(e,d,c)):(l.at(-1)?.blocks??a).push(d)}return{own:{...e,blocks:a},parts:l}}function ps({blocks:e},t){if(e.length<2)return{notes:[]};let{fields:n,before:r}=bt(e.slice(1),t),o=r.flatMap(l=>Ye([l],t).text??[]),s=n.flatMap(l=>$d(l)??[]),i=n.flatMap(l=>{if($d(l)!==void 0)return[];
let d=[l.value,Ye(l.blocks,t).text].flatMap(m=>m??[]),c=d.map(m=>m.text).join(`

`),[f,u]=[d[0],d.at(-1)];if(f===void 0||u===void 0)return[];let p=l.kind==="attribute"||l.kind==="target",g=p?l.labelRange.start:f.range.start;return[{text:p?`${l.label}: ${c}`:c,range:{start:g,end:u.
range.end}}]}),a=[...o,...i];return s.length===0?{notes:a}:{notes:a,given:Object.assign({},...s)}}function $d({kind:e,label:t,value:n,blocks:r}){if(e!=="attribute"||n===void 0||r.length>0)return;let o=y(
t);if(o==="since"||o==="until")return ye({[o]:n.text});let s=o==="stage"?At.find(i=>i===n.text)??_t(n.text):void 0;return s&&{stage:s}}var Fd=/^\s*notes?\s*:\s*/iu;function Nd({first:e},t,n){if(e===void 0)
return{};let r=v(e.children,n),o=Q(r,0,r.text.length,n),s=r.text.indexOf(`
`),i=o.slice(0,s<0?r.text.length:s),a=o.slice(i.text.length),l=il(i,t);if(l!==void 0)return{marked:l,rest:a};let d=Kt(e.children,g=>g.type==="inlineCode").at(-1),c={...r.link===void 0?{}:{link:r.link},
...d===void 0?{}:{code:d.value}},f=yt(i,t),u=f?.value.at(0)?.text??"",p=f?.explained===!0&&t.read(u).length===u.length;return s<0||p||Fd.test(a.text)?{pair:f,rest:a,...c}:{pair:yt(o,t),...c}}var Id=new WeakMap;
function Pd(e,t,n){let r=Id.get(t)??new Map;Id.set(t,r);let o=e.first===void 0?"":v(e.first.children,n).text,s=r.get(o);if(s!==void 0)return s;let{marked:i,pair:a}=Nd(e,t,n),d={isLine:i!==void 0||a?.explained===
!0,...a!==void 0&&{name:y(a.name.text)}};return r.set(o,d),d}function Ad(e,t,n){let{marked:r,pair:o,rest:s,code:i,link:a}=Nd(e,t,n),l=r??(o&&ht(o.name,o.value,t,i)),d=s?.at(Fd.exec(s.text)?.[0].length??
0);if(l===void 0)return;let c=ps(e,n),f=l.given||c.given?{...l.given,...c.given}:void 0;return{...l,...a===void 0?{}:{link:a},...f&&{given:f},notes:[...d===void 0?[]:[d],...c.notes]}}function ms(e,t,n){
let r=N(e),o=0;for(let s of r)if(Pd(s,t,n).isLine||(o+=1),o*2>r.length)return!1;return o<r.length}function Dd(e,t,n){let r={...t,knowsTargets:!1,isTarget:()=>!1,isFeature:()=>!1},s=[...D(e)].flatMap(({
contents:i})=>i.lists).filter(i=>N(i).length>1&&ms(i,r,n));return new Set(s.flatMap(i=>N(i).flatMap(a=>Pd(a,r,n).name??[])))}var gs=class{support=[];notes=[];commands=[];attributes=[];unread=[];words;place;status;api;supportLabel;namesTargets=!1;saysLevels=!1;constructor(t,n){this.words=t,this.place=n}textOf(t,n){let{text:r,
others:o}=Ye(n,this.place);for(let s of o)this.unread.push({...s,reason:"it is markup of another language"});return it([t,r].flatMap(s=>s??[]))}note(t,n=[]){let r=this.textOf(t,n);r!==void 0&&this.notes.
push(r)}attribute({label:t,value:n},r){let o=this.textOf(n,r);o!==void 0&&this.attributes.push({name:t,value:o})}list(t){for(let n of N(t)){let r=Ad(n,this.words,this.place);if(r!==void 0)this.support.
push(r);else{let o=this.textOf(void 0,n.blocks);o!==void 0&&this.unread.push({...o,reason:"the item names no target with a level"})}}}};function Bd(e){return ae(e)==="notes"}var _h=e=>e.type==="inline\
Code"||e.type==="text";function Gh(e,t,n,r){let o=u=>u.filter(p=>p.type==="list"),s=u=>ms(u,n,r),i=e.filter(({kind:u,label:p,blocks:g})=>u==="support"&&Rr(p,n)===void 0&&o(g).length>0),a=i.find(({blocks:u})=>o(
u).some(s))??i.find(({value:u})=>u===void 0);if(a!==void 0)return{label:a.label,lists:new Set(o(a.blocks))};let l=({kind:u})=>u==="attribute"||u==="target",d=u=>l(u)||u.kind==="notes"||u.kind==="statu\
s"&&u.value!==void 0,c=[...t,...e.filter(d).flatMap(({blocks:u})=>u)],f=e.find(u=>l(u)&&o(u.blocks).some(s));return{...f===void 0?{}:{label:f.label},lists:new Set(o(c).filter(u=>N(u).length>1&&s(u)))}}
function jh({value:e,blocks:t},n){let{commands:r,place:o}=n,s=i=>{i!==void 0&&r.push(i)};s(e);for(let i of t){if(i.type==="list"){for(let f of N(i))s(n.textOf(void 0,f.blocks));continue}let a=i.type===
"code",l=Kt(a?Wt(i,o).children:[i],_h);for(let f of l)(a||f.type==="inlineCode")&&s(H(v([f],o),0,f.value.length,o));let d=l.some(({type:f,value:u})=>f==="text"&&/[\p{L}\p{N}]/u.test(u)),c=a?void 0:n.textOf(
void 0,[i]);c!==void 0&&d&&n.notes.push(c)}}function Wh(e,t){return N(e).flatMap(n=>{let r=Ye(n.blocks.slice(0,1),t).text;return r===void 0?[]:[{name:r,...ps(n,t)}]})}function Hh({label:e,labelRange:t,
value:n,stretch:r},o,s){let{words:i,place:a}=s,l=Rr(e,i);if(l===void 0)return!1;let[d,...c]=o,f=n===void 0&&d?.type==="list",u=f?Wh(d,a):Ht(r,i),p=u.map(({name:S})=>S);if(!dl(p,l.linked||s.saysLevels,
i))return!1;let{level:g,basis:m}=i.read(l.word),h={level:g,basis:m,symbol:l.word,symbolRange:t},b=l.linked?{label:{text:e,range:t}}:{};return s.support.push(...u.map(({name:S,...x})=>({name:S,...h,range:S.
range,...x,...b}))),s.note(void 0,f?c:o),!0}function Uh({kind:e,label:t,labelRange:n,value:r,stretch:o},s,i){if(r===void 0)return!1;let a={text:t,range:n},l=e==="target"?kn(t,r.text):void 0,d=i.namesTargets||
i.words.isTarget(t),c=e==="attribute"&&d&&i.words.explains(r.text);if(l===void 0&&!c)return!1;let f=ht({...a,text:l??t},o,i.words);return i.support.push(l===void 0?f:{...f,label:a}),i.note(void 0,s),!0}
function Kh(e,t,n){if(Uh(e,t,n)||Hh(e,t,n))return;let{kind:r,label:o,labelRange:s,value:i,stretch:a}=e,l=r==="support"?wn(a,n.words):[];if(l.length>1){n.supportLabel??=o,n.support.push(...l),n.note(void 0,
t);return}let[d,...c]=t,u=i===void 0&&d?.type==="list"&&c.length===0&&Vo(e,d,n.place)?N(d):[];n.attributes.push(...u.flatMap(p=>qo(p,n.place)??[])),!(u.length>0)&&(o===n.supportLabel?n.note(i,t):i!==void 0||
t.length>0?n.attribute(e,t):r==="attribute"&&n.unread.push({text:o,range:s,reason:"nothing stands behind the label"}))}var zh=e=>e==="status"||e==="api",Vh=/^\s*(?:[.;,:]|[–—-]{1,3}(?=\s))?\s*/u;function qh({
value:e,stretch:t},n){let r=Mr(t.text);if(e===void 0||r===void 0||r===t.text.length)return e;let o=Vh.exec(t.text.slice(r))?.[0].length??0;return n.note(t.at(r+o)),t.at(0,r)}function Yh(e,t,n){let{kind:r,
value:o}=e;if(zh(r)){if(n[r]!==void 0){n.attribute(e,t);return}let s=o===void 0?t.slice(0,1):r==="api"?t:[];n[r]=n.textOf(r==="status"?qh(e,n):o,s),n.note(void 0,t.slice(s.length))}else r==="notes"?n.
note(o,t):r==="commands"?jh(e,n):Kh(e,t,n)}function Jh(e,t,n){let r=[],o=e.filter(s=>s.type==="paragraph");if(o.length<e.length)return[];for(let s of o){let i=v(s.children,n),a=Q(i,0,i.text.length,n),
l=wn(a,t),d=l.length>0?void 0:yt(a,t);if(d?.explained===!0)r.push(ht(d.name,d.value,t));else if(l.length>0)r.push(...l);else return[]}return r.length>1?r:[]}function Xh(e,t){let n=e.filter(({kind:r})=>r===
"attribute");return!t.knowsTargets&&n.length>1&&n.every(({label:r,value:o})=>gt(r,t)&&o!==void 0&&t.explains(o.text))}function Zh({kind:e,label:t,value:n},r){let o=e==="support"&&n!==void 0?Rr(t,r):void 0;
return o===void 0||r.explains(n?.text??"")?void 0:r.read(o.word).level}function _d(e,t,n,r){let{fields:o,before:s}=bt(e,n,r),i=Gh(o,s,t,n),a=s.filter(l=>!i.lists.has(l));return{fields:o,before:s,...i,
lead:Jh(a,t,n)}}function Tn(e,t,n,r,o=0){return jd(e,_d(t,n,r,o),n,r)}function Gd(e,t,n,r){let o=_d(t,n,r,0),{fields:s,lists:i,lead:a}=o;return s.length+i.size+a.length>0?jd(e,o,n,r):void 0}function jd(e,{
fields:t,before:n,label:r,lists:o,lead:s},i,a){let l=new gs(i,a);l.supportLabel=r,l.namesTargets=Xh(t,i),l.saysLevels=new Set(t.flatMap(x=>Zh(x,i)??[])).size>1;let d=x=>x.filter(w=>(w.type==="list"&&o.
has(w)&&l.list(w),!o.has(w))),c=d(n);if(s.length>0)l.support.push(...s);else for(let x of c)l.note(void 0,[x]);for(let x of t)Yh(x,d(x.blocks),l);let f=it(l.notes.sort((x,w)=>x.range.start.offset-w.range.
start.offset)),{status:u,api:p,supportLabel:g,commands:m,attributes:h,support:b,unread:S}=l;return{...e,...u===void 0?{}:{status:u},...p===void 0?{}:{api:p},...f===void 0?{}:{notes:f},...g===void 0?{}:
{supportLabel:g},commands:m,attributes:h,support:b,unread:S}}function ys(e,t,{features:n,numbered:r,place:o}){let s=H(e,0,t,o);if(s===void 0||n.size===0||n.has(y(s.text)))return s;let i=e.text.slice(0,t).trimEnd(),a=ze(i.trimStart());return a.length===i.trimStart().
length||r&&!n.has(y(a))?s:H(e,i.length-a.length,t,o)??s}var Qh=/(?<!\s)(?:\s*:\s|\s+[–—-]\s)/u,eb=/(?<=\S)[ \t]+(?:[–—(|-][ \t]*)?status[ \t]*:[ \t]/iu;function Wd(e,t){let{words:n,place:r}=t,
o=e.text.indexOf(`
`),s=o<0?e.text.length:o,i=e.text.slice(0,s),a=i.search(eb),l=a<1?void 0:H(e,i.indexOf(":",a)+1,s,r),d=l&&H(e,0,a,r);if(l!==void 0&&d!==void 0)return{title:d,status:l,restFrom:s};let c=Qh.exec(i.slice(
0,200)),f=c===null?void 0:H(e,0,c.index,r);if(c!==null&&f!==void 0&&n.isFeature(f.text)&&!n.isFeature(i))return{title:f,restFrom:c.index+c[0].length};let u=ys(e,s,t);return u&&{title:{...u,text:u.text.
replace(/(?<!\s)\s*:$/u,"")},restFrom:s}}var tb=new Set("heading tableRow tableCell listItem yaml text strong emphasis inlineCode".split(" "));function Hd(e){return!tb.has(e.type)}function Pr({blocks:e},{legends:t}){return e.filter(Hd).filter(
n=>!t.has(n))}function nb({node:e,first:t,blocks:n},r){let{words:o,place:s}=r;if(t===void 0)return;let i=v(t.children,s),a=Wd(i,r);if(a===void 0)return;let l=Ie(t.children),d={title:a.title,group:[],block:P(
e,s),...i.link===void 0?{}:{link:i.link},...l===void 0?{}:{id:l}},c=Tn(d,n,o,s,a.restFrom);if(a.status===void 0)return c;let f=c.status===void 0?[]:[{name:"Status",value:c.status}];return{...c,status:a.
status,attributes:[...f,...c.attributes]}}function Ud(e,t){let n=[],r=[],o=N(e),s=o.some(({blocks:i})=>i.length>1);for(let i of s?o:[]){let a=nb(i,t),l=a===void 0?Ye(i.blocks,t.place).text:void 0;a!==
void 0?n.push(a):l!==void 0&&r.push({...l,reason:"the item has no name"})}return{list:e,entries:n,unread:r}}function rb(e,t,n){let r=[],o=t;for(let s of e.text.slice(t).split(`
`)){if(!/^:\s/u.test(s))return;r.push(...[H(e,o+1,o+s.length,n)??[]].flat()),o+=s.length+1}return r}function ob(e,t,n){let r=v(e.children,n),o=r.text.indexOf(`
`),s=o<0,i=H(r,0,s?r.text.length:o,n);if(i===void 0||i.text.startsWith(":"))return;let a=s?t?.type==="paragraph"?v(t.children,n):void 0:r,l=a&&rb(a,s?0:o+1,n);if(l===void 0||l.length===0)return;let d=[
i,...l].map(Lr),{position:c}=e;return{item:{type:"listItem",spread:!1,children:d,...c&&{position:c}},blocks:s?2:1}}function Kd({blocks:e},t){let n=[],r;for(let o=0;o<e.length;o+=1){let s=e[o],i=s?.type===
"paragraph"?ob(s,e[o+1],t.place):void 0;if(s?.type==="list"&&!t.legends.has(s)&&n.push(s),i===void 0){r=void 0;continue}if(o+=i.blocks-1,r===void 0){r=[];let{position:a}=i.item;n.push({type:"list",ordered:!1,
spread:!1,children:r,...a&&{position:a}})}r.push(i.item)}return n}var sb=/<summary\b[^<>]*>([^<>]{1,120})<\/summary>/iu;function ib(e,t){let n=sb.exec(e.value)?.[1]?.trim()??"",[r,o]=I(e),s=t.text.indexOf(
n,r);if(!(n===""||s<r||s+n.length>o))return{text:n,range:t.locator.range(s,s+n.length)}}function zd(e,{words:t,place:n,legends:r}){let o=[],s;for(let i of e.blocks){if(i.type!=="html"){s!==void 0&&Hd(
i)&&!r.has(i)&&s.blocks.push(i);continue}let[a,l]=I(i);if(s!==void 0&&/<\/details\s*>/iu.test(i.value)){let c={title:s.title,group:[],block:n.locator.range(s.start,l)};o.push(Tn(c,s.blocks,t,n)),s=void 0}
let d=ib(i,n);d!==void 0&&(s={title:d,start:a,blocks:[]})}return o.filter(({title:i})=>t.isFeature(i.text))}var ab=/^(?:(?:feature |support )?details|(?:feature|detailed) (?:descriptions?|support)|features in detail)$/u,Ar=({title:e})=>ab.test(y(e)),lb=new Set(["status","commands","api","support","target"]);
function db(e,t,n){let{features:r,place:o}=n;if(e.heading===void 0||ae(e.title)===void 0||Ar(t)||r.has(y(e.title))&&!r.has(y(t.title)))return!1;let{fields:s}=bt(Pr(e,n),o);return!s.some(({kind:i})=>lb.
has(i))}function cb(e,t,n){let r=Pr(e,n);for(let o of e.children){let{heading:s}=o;if(s===void 0||!db(o,e,n))continue;t.add(o);let i=s.position&&{position:s.position},a={type:"text",value:`${o.title}:`,
...i};r.push({type:"paragraph",children:[a],...i},...Pr(o,n))}return r}function Vd(e,t,n,r){let{heading:o}=e,{words:s,place:i,features:a}=n;if(o===void 0||e.title==="")return;let l=cb(e,t,n);if(l.every(
b=>Yd(b)!==void 0)&&(e.children.length>0||!a.has(y(e.title))))return;let c=v(o.children,i),f=Ut(c.text),u=ys(c,f?.end??c.text.length,n);if(u===void 0)return;let p=l[l.length-1],g=p===void 0?P(o,i).end.
offset:I(p)[1],m=f?.id??Ie(o.children)??ub(e),h={title:u,group:[],block:i.locator.range(I(o)[0],g),...c.link===void 0?{}:{link:c.link},...m===void 0?{}:{id:m}};return r||a.has(y(u.text))?Tn(h,l,s,i):Gd(
h,l,s,i)}function ub({previous:e,parent:t}){let n=e===void 0?t?.blocks.at(-1):qd(e);return n===void 0?void 0:Yd(n)}function qd(e){let t=e.children.at(-1);return t===void 0?e.blocks.at(-1):qd(t)}function Yd(e){
return e.type==="html"?Ie([e]):e.type==="target"?e.label:e.type!=="paragraph"?void 0:e.children.every(n=>n.type==="html"||n.type==="text"&&n.value.trim()==="")?Ie(e.children):void 0}function fb({claims:e}){let t=new Map(e.cells.map(n=>[n.target,n]));return e.targets.flatMap(n=>{let r=t.get(n.key);if(r===void 0)return[];let o=(n.attributes??[]).filter(({name:s})=>Bd(s)).map(({value:s})=>s);
return[{name:{text:n.title,range:n.range},...n.link===void 0?{}:{link:n.link},level:r.level,basis:r.basis,symbol:r.symbol,symbolRange:r.symbolRange,...r.text===void 0?{}:{text:r.text},range:r.range,notes:[
...r.notes,...o]}]})}function Jd(e){let t=({claims:a})=>a.facts.orientation==="targets-in-rows"&&a.features.length===1,n=new Set(e.filter(a=>!t(a)).flatMap(({claims:a})=>a.features.map(({title:l})=>y(
l)))),r=new Set(e.filter(a=>!t(a)).flatMap(({claims:a})=>a.targets.map(({title:l})=>y(l)))),o=Er(n),s=new Map,i=[];for(let a of e){let l=a.claims.targets.filter(({title:f})=>r.has(y(f))),d=n.has(y(a.section.
title))||l.length*2>=a.claims.targets.length&&o(a.section);t(a)&&d&&!s.has(a.section)?s.set(a.section,{label:`${a.label} support`,lines:fb(a)}):i.push(a)}return{support:s,matrices:i}}function Xd(e,t){
return t===void 0?e:{...e,support:[...e.support,...t.lines],supportLabel:e.supportLabel??t.label}}function hs(e){return e.support.length>0&&cs(dd,pd,e).score>0}function pb({title:e,status:t},{features:n}){return t===void 0&&ae(e.text)!==void 0&&!n.has(y(e.text))}function mb({list:e,entries:t},n){let r=t.
filter(o=>hs(o)&&!pb(o,n));return r.length>0&&r.length>=N(e).length*us}var gb=new Set,Zd=new Set;function bs(e,t){let n=e[0]?.block.start.offset??0;return t.locator.range(n,e[e.length-1]?.block.end.offset??
n)}function yb(e,t){let{place:n}=t,r=Kd(e,t).map(a=>Ud(a,t)).filter(a=>mb(a,t)),o=r.length>0?[]:zd(e,t),s=o.filter(hs).length>=o.length*us,i=r.length>0||!s?r.flatMap(a=>a.entries):o;if(i.length!==0)return{
root:e,entries:i,range:bs(i,n),sections:gb,lists:r.length===0?Zd:new Set(r.map(({list:a})=>a)),unread:r.flatMap(a=>a.unread)}}function hb(e,t,n){let r=[...xe(e.parent??e)];return r.find(Ar)??r.find(t)??
n}function bb(e,t){let n;for(let{section:r}of e){let o=r.parent??r;for(n===void 0&&(n=o);n.parent!==void 0&&!xb(o,n);)n=n.parent}return n??t}function xb(e,t){let n=e;for(;n!==void 0&&n!==t&&n.depth>t.
depth;)n=n.parent;return n===t}function Sb(e,t){let n=[];for(let r=t.parent;r!==void 0&&r!==e;r=r.parent)n.unshift(...r.title.split(ee));return n}function wb(e,{features:t}){let n=new Map;for(let{section:i,
tells:a}of e)a&&n.set(i.parent,(n.get(i.parent)??0)+1);let r=e.map(i=>{let{section:a,entry:l,tells:d}=i,c=t.has(y(l.title.text)),f={entry:l,tells:d,named:c,inDetails:c&&a.parent!==void 0&&[...xe(a.parent)].
some(Ar),siblings:(n.get(a.parent)??0)-(d?1:0)};return{candidate:i,reading:cs(cd,md,f)}}),o=r.filter(({reading:i})=>i.score>0).map(({candidate:i})=>i),s=r.find(({candidate:i,reading:a})=>i.tells&&a.score<=
0)?.reading;return{chosen:o,...s===void 0?{}:{next:s}}}function kb(e,t,n){let r=new Set(t);for(let{section:o}of e)for(let s of xe(o))r.add(s);return e.flatMap(({section:o})=>o.children.flatMap(s=>s.heading===
void 0||r.has(s)?[]:[{text:s.title,range:P(s.heading,n),reason:"the heading is no label of details"}]))}function vb(e,t,n,r,o){let s=new Map,i=bb(e,n);for(let a of e){let l=hb(a.section,r,i),d=s.get(l)??
[];d.push(a),s.set(l,d)}return[...s].map(([a,l])=>{let d=l.map(({section:c,entry:f})=>({...f,group:Sb(a,c)}));return{root:a,entries:d,range:bs(d,o),sections:new Set(l.map(({section:c})=>c)),lists:Zd,unread:kb(
l,t,o)}})}function Tb(e,t){let{entry:n}=e,{status:r,...o}=n;if(!(r!==void 0&&Mr(r.text)===void 0&&t.explains(r.text))||n.support.length>0)return e;let{level:i,basis:a,sign:l,plain:d}=t.read(r.text),c={
text:"Status",range:r.range},f={level:i,basis:a,symbol:l,symbolRange:r.range,range:r.range,notes:[]},u={name:c,...f,...!d&&{text:r.text},label:c};return{...e,entry:{...o,support:[u]},tells:!0}}function xs(e,t,n,r){
let o=[],s=[],i=new Set,a=m=>{let h=i.has(m)?void 0:Vd(m,i,n,r.has(m));if(h===void 0)return;let b=Xd(h,r.get(m));s.push({section:m,entry:b,tells:hs(b)})};for(let m of D(e)){let h=Ed(m,n.features,n.place),
b=h===void 0?yb(m,n):void 0;if(h!==void 0)for(let S of[h.own,...h.parts])a(S);else b!==void 0?o.push(b):a(m)}let d=s.some(({entry:m})=>m.support.some(({label:h})=>h!==void 0))?s.map(m=>Tb(m,n.words)):
s,{chosen:c,next:f}=wb(d,n),u=[...o,...vb(c,i,e,t,n.place)],p=d.filter(({tells:m})=>m),g={block:"details",range:bs(p.map(({entry:m})=>m),n.place),section:p[0]?.section.path??[],taken:!1,reason:"its se\
ction stands alone: no label, no status and no table says that it lists support",chosen:{kind:"other",score:0,clues:[]},...f===void 0?{}:{runnerUp:{kind:"details",...f}}};return{groups:u.sort((m,h)=>m.
range.start.offset-h.range.start.offset),rejected:c.length===0&&f!==void 0?[g]:[]}}function Dr({children:e},t){let[n,...r]=e;return n?.type==="strong"&&r.every(s=>s.type==="text"&&s.value===":")&&/^(?:\S{1,30} ){0,3}support:?$/iu.test(L(v(e,t).text))}var Lb=.8,Cb=/[^\s-] {3,}(?=\S)|\S\t+(?=\S)/u,Rb=/^(.{1,100}?)(?: -{1,3}| [–—]|[:;,])? all ([\p{L} ]{2,20}): (?=\S)/u;function Ob(e,t){let n=r=>{let o=v(r?.children??[],t),s=0;return o.text.split(
`
`).map(i=>(s+=i.length+1,Q(o,s-i.length-1,s-1,t)))};return e.type==="paragraph"?n(e):e.type==="code"?n(Wt(e,t)):e.type==="list"?N(e).flatMap(({first:r})=>n(r)):[]}var Qd=e=>e?.at(0)?.range.start.column??
0;function ec(e,t){let n=Cb.exec(e.text),r=e.at(0)?.range.start.column??t,o=n===null?t-r:n.index+n[0].length,i=n!==null||o>0&&e.text.charAt(o-1)===" "?e.slice(0,o).at(0):void 0,a=e.slice(o);return i===
void 0||a.text.trim()===""?{whole:e}:{whole:e,name:i,value:a}}function Mb(e,t){let[n,r="",o=""]=Rb.exec(e.text.trim())??[];if(n===void 0||!t.explains(o))return;let s=e.text.length-e.text.trimStart().length,
i=e.slice(0,s+r.length).at(0);return i&&{title:i,names:Ht(e.slice(s+n.length),t).map(({name:a})=>a)}}function ws(e){let t=e.text.trimEnd().length,n=e.text.indexOf("(");return n<1||e.text.charAt(t-1)!==
")"?void 0:{level:e.slice(0,n),inside:e.slice(n+1,t-1)}}function Eb(e,t,n){let r=[{lines:[]}],o=e.blocks.flatMap(l=>Ob(l,n)),s=o.map(l=>ec(l,0)).filter(({value:l})=>t.explains(Ss(l))),i=s.map(({value:l})=>Qd(
l)).sort((l,d)=>l-d),a=i[i.length>>1]??0;if(s.length<3)return[];for(let l of o){let d=Mb(l,t);if(d!==void 0)r.push({lead:d,lines:[]});else{let c=ec(l,a);c.value!==void 0&&Qd(c.value)===a&&r.at(-1)?.lines.
push(c)}}return r.filter(({lines:l})=>l.length>0)}var Ss=e=>((e&&ws(e)?.level)??e)?.text.trim()??"";function $b(e,t){let n=new Map;for(let{lead:s}of e)for(let i of s?.names??[])n.set(y(i.text),i);if(n.
size===0)return n;let r=e.flatMap(({lines:s})=>s).flatMap(({value:s})=>(s&&ws(s)?.inside)??[]).map(s=>Ht(s,t).map(({name:i})=>i)),o=G(r.flat().map(({text:s})=>y(s)));for(let s of r){let i=s.map(({text:l})=>y(
l));if(!(!i.some(l=>n.has(l)||(o.get(l)??0)>1)||i.some(l=>l.startsWith("all "))))for(let[l,d]of s.entries())n.set(i[l]??"",n.get(i[l]??"")??d)}return n}function Ib(e,t,n,r){let o=ws(e),s=o===void 0?[]:
Ht(o.inside,r).map(({name:l})=>y(l.text)),i=o!==void 0&&(o.inside.text.trim()===""||s.some(l=>n.includes(l))),a=new Set([...s,...t?.names.map(({text:l})=>y(l))??[]]);return n.map(l=>!i||a.has(l))}function tc(e,t,n){
let r=Eb(e,t,n),o=r.flatMap(p=>p.lines),s=o.filter(({value:p})=>t.explains(Ss(p)));if(o.length<3||s.length<o.length*Lb)return;let i=$b(r,t),a=[...i.keys()],l=r.flatMap(({lead:p,lines:g})=>{let m=g.flatMap(
({whole:h,name:b,value:S})=>{let[x,w]=[h.at(0)?.range,S?.at(0)];if(b===void 0||S===void 0||x===void 0||w===void 0)return[];let k={...w,text:Ss(S)},C=a.length===0?[[K(w)]]:Ib(S,p,a,t).map(O=>O?[K(k)]:[]);
return[Fe({name:[K(b)],values:C,position:x})]});return[...p===void 0?[]:[jl(p.title)],...m]}),[d,c]=[l[0]?.position?.start,l.at(-1)?.position?.end],f=e.blocks[0];if(d===void 0||c===void 0||f===void 0)
return;let u=a.length===0?[Xe("Support",e.heading)]:[...i.values()].map(K);return{block:f,table:Ne(u,l,e.heading,{start:d,end:c})}}var Fb=/^(?:\[[ xX/~]?\]|[^\p{L}\p{N}\s[\]]{1,3})(?=\s)/u,Nb=/^(?:[-*+•]|\d{1,3}[.)])\s+(?:\[[ xX/~]?\]|[^\p{L}\p{N}\s[\]`*_|<&:]{1,3})\s/u;function ks({children:[e],position:t},{locator:n}){let[r,...o]=e?.
type==="paragraph"?e.children:[],s=r?.position?.start.offset;if(r?.type!=="text"||s===void 0||t===void 0)return;let i=Fb.exec(r.value)?.[0];if(i===void 0||M.get(T(i))?.kind!=="mark")return;let a=(p,g)=>({
type:"text",value:r.value.slice(p,g),position:n.range(s+p,s+g)}),l=[a(i.length,r.value.length),...o],d=o[0]?.type==="strong"&&r.value.slice(i.length).trim()===""?o[0]:void 0,[c,f]=d===void 0?[l,[]]:[[
d],o.slice(1)],u={name:c,values:[[a(0,i.length)]],remark:f,position:t};return{sign:T(i),fact:u}}function nc(e){return e.children.flatMap(t=>[t,...t.children.flatMap(n=>n.type==="list"?nc(n):[])])}function rc(e,t,n){
let r=e.position?.start.offset??0;if(!Nb.test(n.text.slice(r,r+20)))return;let o=nc(e),s=o.flatMap(d=>ks(d,n)??[]),i=s.length>=3&&s.length===o.length,a=new Set(s.map(({sign:d})=>d));if(!i||a.size<2||a.
size===s.length||e.position===void 0)return;let l=s.map(({fact:d})=>Fe(d));return Ne([Xe("Support",t)],l,t,e.position)}function Pb({heading:e},t,n){if(e===void 0)return;let r=v(e.children,n),o=Q(r,0,r.text.length,n),s=/^\s*(?:what(?:'s| is)? )?/iu.exec(r.text)?.[0].length??0,i=[...r.text.slice(s).matchAll(/[^\s:]+/gu)],
a=/^features?$/iu.test(i.at(-1)?.[0]??"")?i.at(-2):i.at(-1),l=r.text.slice(s,s+(a===void 0?0:a.index+a[0].length));return t.explains(l)&&t.read(l).basis!=="none"?o.at(s,s+l.length):void 0}function oc(e,t,n,r){
return N(e).flatMap(o=>{let{node:s,blocks:i,first:a}=o,l=i.filter(u=>u.type==="list"),d=ks(s,n)?.fact,c=a===void 0?void 0:Re([a],n);if(l.length>0)return l.flatMap(u=>oc(u,t,n,c));if(d!==void 0)return[
d];if(c===void 0||s.position===void 0)return[];let f=r&&{remark:[K(r)]};return[{name:[K(c)],values:[[K(t)]],...f,position:s.position}]})}function sc(e,t,n){let r=e.children.flatMap(d=>{let c=Pb(d,t,n);
if(c===void 0)return[];let u=[d,...d.children].flatMap(({blocks:p})=>p.filter(g=>g.type==="list"));return u.length===0?[]:[{section:d,level:c,lists:u}]});if(!r.some(({level:d})=>A(d.text).answer)||new Set(
r.map(({level:d})=>t.read(d.text).level)).size<2)return;let o=r.flatMap(({level:d,lists:c})=>c.flatMap(f=>oc(f,d,n))),[s]=r.flatMap(({lists:d})=>d),[i,a]=[o[0]?.position.start,o.at(-1)?.position.end];
if(s===void 0||i===void 0||a===void 0)return;let l=e.heading??r[0]?.section.heading;return{block:s,table:Ne([Xe("Support",l)],o.map(Fe),l,{start:i,end:a})}}var Ab=.8,Db=80;function Bb(e,t){let n=e.text.indexOf("("),r=s=>t.read(s.at(0)?.text??"").basis!=="none";if(n<1||r(e)||!r(e.slice(0,n)))return{value:e};let o=e.at(n);return{value:e.slice(0,n),...o&&{behind:o}}}
function _b(e,t){let n=wn(e,t),r=({name:o,basis:s})=>s!=="none"&&!t.explains(o.text)&&gt(o.text,t);return n.every(r)?n:[]}function Gb({node:e,blocks:t,first:n},r,o){let[,s,...i]=t;if(n===void 0||e.position===
void 0)return;let a=v(n.children,o),l=Q(a,0,a.text.length,o),d=yt(l,r),c=d!==void 0&&d.value.text.trim()!=="",f=s?.type==="paragraph"?v(s.children,o):void 0,u=c?d.name:l.at(0),p=c?d.value:f&&Q(f,0,f.text.
length,o);if(u===void 0||p===void 0||u.text.length>Db)return;let{value:g,behind:m}=Bb(p,r),h=Re(c?t.slice(1):i,o);return{name:u,value:g,remark:it([m,h].flatMap(b=>b??[])),level:r.read(g.at(0)?.text??""),
lines:_b(g,r),position:e.position}}function jb(e,t,n){let r=[];for(let o of N(e)){let s=Gb(o,t,n);if(s===void 0||Sn(s.name.text))return;r.push(s)}return r.length<3?void 0:r}function Wb(e){let t=e.flatMap(
({lines:r})=>r),n=new Map;for(let{name:r}of t)n.set(y(r.text),n.get(y(r.text))??r);return t.length>n.size?n:new Map}function Hb(e,t,n){let r=e.filter(({level:s,lines:i})=>s.basis!=="none"||t&&i.length>
0),o=r.filter(({value:s})=>Zi(s.text));return n&&o.length*2<e.length?!1:r.length>=e.length*Ab&&new Set(r.map(({level:s})=>s.level)).size>1}function Ub({name:e,value:t,remark:n,lines:r,position:o},s){let i=t.
at(0),a=s.map(l=>{let d=r.find(c=>y(c.name.text)===l);return r.length>0&&l!==""?d===void 0?[]:[K({text:d.text??d.symbol,range:d.range})]:i===void 0?[]:[K(i)]});return Fe({name:[K(e)],values:a,...n&&{remark:[
K(n)]},position:o})}function ic(e,{heading:t},n,r,o){let s=jb(e,n,r);if(s===void 0||e.position===void 0)return;let i=Wb(s);if(!Hb(s,i.size>0,o))return;let a=i.size>0?[...i.keys()]:[""],l=i.size>0?[...i.
values()].map(K):[Xe("Support",t)],d=s.map(c=>Ub(c,a));return{table:Ne(l,d,t,e.position),names:s.map(({name:c})=>y(c.text))}}var Jt=(e,t)=>e===void 0?"":L(v(e.children,t).text);function ac(e){let{progress:t,answer:n,target:r,feature:o}=A(e);return(t||n||/^(?:level|support level)$/iu.test(e))&&!r&&!o}function Kb(e){let t=e.map(
A),n=e.findLastIndex(ac),r=t.findIndex((i,a)=>i.feature&&a!==n),o=t.findIndex((i,a)=>i.target&&a!==n&&a!==r),s=i=>i===n||i===r||i===o||t[i]?.remark===!0;return n<0||r<0||o<0||!e.every((i,a)=>s(a))?void 0:
{feature:r,target:o,level:n,notes:t.findIndex(({remark:i})=>i)}}function zb(e,t){let[n,...r]=e.children;if(n===void 0||n.children.length<3||n.children.length>4)return;let o=Kb(n.children.map(d=>Jt(d,t)));
if(o===void 0||e.position===void 0)return;let s=new Map,i=new Map;for(let d of r){let[c,f,u]=[o.feature,o.target,o.level].map(x=>d.children[x]),[p,g]=[y(Jt(c,t)),y(Jt(f,t))];if(c===void 0||f===void 0||
u===void 0||p===""||g==="")return;i.has(g)||i.set(g,f);let m=s.get(p)??{row:d,cells:new Map};if(m.cells.has(g))return;let h=o.notes<0?void 0:d.children[o.notes],S=h===void 0||Jt(h,t)===""?u.children:[
...u.children,{type:"text",value:" "},...h.children];m.cells.set(g,{...u,children:S}),s.set(p,m)}if(s.size<2||s.size===r.length||i.size===r.length)return;let a=[...s.values()].flatMap(({row:d,cells:c})=>{
let f=d.children[o.feature]?.children??[],u=[...i.keys()].map(p=>c.get(p)?.children??[]);return d.position===void 0?[]:[{name:f,values:u,position:d.position}]}),l=[...i.values()].map(d=>K({text:Jt(d,t),
range:t.locator.range(d.position?.start.offset??0,d.position?.end.offset??0)}));return Ne(l,a.map(Fe),void 0,e.position)}var Vb=/^[# \t]*feature(?: name)?[ \t]*:[ \t]*(\S[^\r\n]{0,100})$/imu;function qb({
blocks:e},t){for(let n of e){if(n.type==="table")return;if(n.type!=="paragraph")continue;let r=v(n.children,t),o=Vb.exec(r.text),s=(o?.index??0)+(o?.[0].trimEnd().length??0);if(o?.[1]!==void 0)return Q(
r,s-o[1].trimEnd().length,s,t).at(0)}}function Yb(e,t,n){let[r,...o]=e.children,[s,i]=r?.children??[];if(r?.children.length!==2||s===void 0||i===void 0||!ac(Jt(i,n)))return;let a=qb(t,n);if(a===void 0)
return;let l={...i,children:[K(a)],position:a.range};return{...e,children:[{...r,children:[s,l]},...o]}}function lc(e,t,n){return e.type==="table"?zb(e,n)??Yb(e,t,n):void 0}var dc=({title:e})=>e.replace(/:$/u,"");function Jb(e){let{work:t,aboutSupport:n,answer:r}=A(dc(e));return t||e.heading===void 0?!1:n||r||[...xe(e)].some(({title:o})=>A(o).calledSupport)}var Xb=/(?:^|\n)[^|\n]{1,200}[^\s|-](?: {3}|\t)[ \t]{0,200}[\p{L}\p{N}]/u;
function Zb(e){let t=G(e.flatMap(({names:n})=>n));return e.filter(({names:n})=>n.every(r=>t.get(r)===1))}function cc(e,t,n){let r=new Map,o=[],s=Xb.test(n.text),i=!1,a=new Set;for(let l of D(e)){i||=l.
contents.tables.length>0;for(let p of l.contents.tables){let g=lc(p,l,n);g!==void 0&&_(r,l,{block:p,table:g})}let d=sc(l,t,n);if(d!==void 0){_(r,l,d);for(let{blocks:p}of l.children)for(let g of p)a.add(
g)}let c=Jb(l);if(!c&&!A(dc(l)).progress)continue;let f=c&&s?tc(l,t,n):void 0;f!==void 0&&_(r,l,f);let u=l.blocks.filter((p,g)=>{let m=l.blocks[g-1],h=m?.type==="paragraph"&&Dr(m,n);return p.type==="l\
ist"&&!h&&!a.has(p)});for(let p of u){let g=c?rc(p,l.heading,n):void 0;if(g!==void 0)_(r,l,{block:p,table:g});else{let m=i?void 0:ic(p,l,t,n,!c);m!==void 0&&o.push({...m,block:p,section:l})}}}if(!i)for(let{
section:l,...d}of Zb(o))_(r,l,d);return r}function Qb(e){let t=e.data===void 0?void 0:Reflect.get(e.data,"auto");return t==="symbol"?"symbol":t==="number"&&e.identifier===""?"number":void 0}function uc(e){let t=new Map,n=new Map;for(let r of e){
let o=Qb(r);if(o===void 0)continue;let s=`${r.type} ${o}`,i=(n.get(s)??0)+1;n.set(s,i),t.set(r,`${o==="number"?"#":"*"}${i}`)}return t}var fc="⁰¹²³⁴⁵⁶⁷⁸⁹",ex=/^(?:\((\d{1,3}|[a-z]|[*†‡]+)\)|\[(\d{1,3}|[*†‡]+)\]|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|([†‡§¶]+|\*{1,5}(?=[\s:])))\s*(?:[:.)]\s*)?(?=\S)/u,tx=/^(\*{1,5})(?=[\p{L}\p{N}`"'])/u,
pc=`([*†‡§¶${fc}`;function mc(e,t){let n=pc.includes(e.charAt(0))?ex.exec(e):null;if(n===null)return;let[r,o,s,i,a]=n,l={from:t,textFrom:t+r.length};return o!==void 0?{label:o,notation:"parenthe\
sis",...l}:s!==void 0?{label:s,notation:"reference",...l}:a!==void 0?{label:a,notation:"symbol",...l}:{label:[...i??""].map(c=>fc.indexOf(c)).join(""),notation:"superscript",...l}}function nx(e,t){let n=tx.
exec(e)?.[1];return n===void 0?void 0:{label:n,notation:"symbol",from:t,textFrom:t+n.length}}function gc(e){let t=0;return e.split(`
`).map(n=>{let r=n.trimStart(),o=t+n.length-r.length;return t+=n.length+1,{from:o,text:r}})}function rx(e){for(let t=0;t>=0;){let n=e.indexOf(`
`,t),r=n<0?e.slice(t):e.slice(t,n);if(pc.includes(r.trimStart().charAt(0))&&r.trim()!=="")return!0;t=n<0?n:n+1}return!1}var ox=/(?:\n|<br\s*\/?>)(?:[ \t>\u00a0]|&(?:nbsp|e[mn]sp|#160);)*$/iu,sx=200;function ix(e,t){
if(e.marks.length===0)return[];let n=e.parts.filter(s=>e.text.slice(s.from,s.to).trim()!==""),r=0,o=n.map(s=>r=Math.max(r,s.start));return e.marks.flatMap(({label:s,notation:i,range:a})=>{let{offset:l}=a.
start,d=ce(n.length,g=>(o[g]??0)>=a.end.offset),[c,f]=[n[d],n[d-1]];if(c===void 0)return[];let u=f===void 0?`
`:t.text.slice(Math.max(f.end-1,l-sx,0),l);return ox.test(u)?[{label:s,notation:i,from:c.from,textFrom:c.from,start:l}]:[]})}function yc(e,t,n){return e.map(({label:r,notation:o,from:s,textFrom:i,start:a},l)=>{
let d=e[l+1]?.from??t.text.length,c=t.text.slice(s,d).trimEnd().length,f=j(t,s,s+c,n);return{label:r,notation:o,text:L(t.text.slice(i,d)),range:a===void 0?f:n.locator.range(a,f.end.offset)}})}function hc(e,t){
if(e.marks.length===0&&!rx(e.text))return[];let r=[...gc(e.text).flatMap(({from:s,text:i})=>mc(i,s)??[]),...ix(e,t)].sort((s,i)=>s.from-i.from);if(r.length===0)return[];let o=e.text.slice(0,r[0]?.from??
0).trim();return o===""||/^[^:\n]{1,40}:$/u.test(o)?yc(r,e,t):[]}var ax=/[.;,]\s+(?=[*†‡§¶(])/gu;function bc(e,t){return gc(e.text).flatMap(({from:n,text:r})=>{let s=[0,...[...r.matchAll(ax)].map(
i=>i.index+i[0].length)].flatMap(i=>{let a=r.slice(i,i+40);return mc(a,n+i)??nx(a,n+i)??[]});return s[0]?.from!==n?[]:yc(s,{...e,text:e.text.slice(0,n+r.length)},t)})}function lx(e,t){let n=e.contents.footnotes.map(o=>({label:Tr(o,t),notation:"reference",wide:!0,section:e,text:L(v(o.children,t).text),range:P(o,t)})),r=e.contents.paragraphs.flatMap(o=>hc(v([o],t),t)).
map(o=>({...o,section:e}));return[...n,...r]}var dx=/^[|\s\\]*(?:[*(†‡§¶⁰¹²³⁴⁵⁶⁷⁸⁹]|<sup)/u;function*cx(e,t){let n=e.contents.tables.flatMap(({children:r})=>r.flatMap(o=>o.children)).
filter(r=>dx.test(t.text.slice(I(r)[0],I(r)[0]+40)));for(let r of[...e.contents.paragraphs,...n])for(let o of bc(v([r],t),t))yield{...o,section:e}}var xc=/^(?:(?:foot|end)?notes?|remarks?|limitations?)(?: (?:about|for|on|regarding|to) [^.]{1,80})?$/u;
function*ux(e,t){let n=xc.test(y(e.title)),r=n?e.parent??e:e,o=n;for(let s of e.blocks.flatMap(fx)){if(s.type==="paragraph"){let i=v(s.children,t).text.trim();o=xc.test(y(i))||o&&!i.endsWith(":")}if((s.
type==="table"||s.type==="html")&&(o=!0),!(s.type!=="list"||s.ordered!==!0||!o))for(let[i,a]of s.children.entries()){let l=String((s.start??1)+i),d=L(v(a.children,t).text);yield{label:l,notation:"supe\
rscript",text:d,range:P(a,t),section:r}}}}function fx(e){return e.type==="blockquote"?e.children:[e]}function Sc(e){let t=new Map;for(let n of e){let r=y(n.label),o=t.get(n.section)??new Map;o.has(r)||
o.set(r,n),t.set(n.section,o)}return t}function wc(e,t,n){for(let r of xe(n)){let o=e.get(r)?.get(t);if(o!==void 0)return o}}function kc(e,t){let n=[...D(e)].flatMap(i=>lx(i,t)),r=Sc(n),o=new Map;for(let i of n){
let a=y(i.label);i.notation==="reference"&&!o.has(a)&&o.set(a,i)}let s;return{definitions:n,find(i,a){let l=y(i),d=wc(r,l,a);if(d!==void 0)return d;for(let f of D(a)){let u=r.get(f)?.get(l);if(u!==void 0)
return u}let c=o.get(l);return c!==void 0?c:(s??=Sc([...D(e)].flatMap(f=>[...cx(f,t),...ux(f,t)])),wc(s,l,a))}}}function px(e,t){return[...D(e)].flatMap(n=>n.contents.references.map(r=>({label:Tr(r,t),
section:n,range:P(r,t)})))}function mx(e){let t=new Map;for(let n of e){let r=n.wide===!0?void 0:n.section,o=t.get(r)??new Map,s=`${n.notation} ${y(n.label)}`,i=o.get(s);i===void 0?o.set(s,[n]):i.push(
n),t.set(r,o)}return[...t.values()].flatMap(n=>[...n.values()]).sort((n,r)=>n[0].range.start.offset-r[0].range.start.offset)}function vs(e,t,n,r){let o=new Map,s=new Map,i=(f,u,p,g)=>{let m=e.find(f,p);
if(m!==void 0){let S=o.get(m)??new Map;o.set(m,S.set(g.start.offset,g));return}let h=`${y(f)}${u}${p.path.join("")}`,b=s.get(h)??{label:f,notation:u,ranges:new Map};b.ranges.set(g.start.offset,g),s.
set(h,b)};for(let{section:f,marks:u}of t)for(let p of u)i(p.label,p.notation,f,p.range);for(let{label:f,section:u,range:p}of px(n,r))i(f,"reference",u,p);let a=new Set(t.map(({section:f})=>f));for(let{
section:f}of o.keys())a.add(f);let l=e.definitions.filter(f=>f.wide===!0||o.has(f)||a.has(f.section)),d=mx(l).map(f=>({label:f[0].label,notation:f[0].notation,definitions:f.map(({text:u,range:p})=>({text:u,
range:p})),references:f.flatMap(u=>[...o.get(u)?.values()??[]])})),c=[...s.values()].map(({label:f,notation:u,ranges:p})=>({label:f,notation:u,definitions:[],references:[...p.values()]}));return[...d,
...c]}function vc(e,t){return e.flatMap(({key:n,link:r,range:o})=>{if(!r?.startsWith("#"))return[];let s=o.end.offset,a=(t.text.slice(s,s+r.length+gx).split(/[\r\n]/u,1)[0]??"").indexOf(r),l=a<0?o:t.locator.
range(s+a,s+a+r.length);return[{feature:n,anchor:r.slice(1),range:l}]})}var gx=20;function yx(e){return e.trim().toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu,"").replaceAll(" ","-")}function hx(e,t){
let n=Ut(e.text);if(n?.id!==void 0)return n.id;let r=yx(e.text.slice(0,n?.end)),o=t.get(r)??0;return t.set(r,o+1),o===0?r:`${r}-${o}`}var bx=/\b(?:id|name)\s*=\s*(?:"([^"]+)"|'([^']+)'|([^\s"'<>=]+))/giu;
function Tc(e,t,n){let r=new Map,o=[...D(e)].flatMap(({heading:i})=>i===void 0?[]:[{id:hx(v(i.children,n),r),range:P(i,n)}]),s=t.flatMap(i=>{let[a,l]=I(i);return[...i.value.matchAll(bx)].map(([,d,c,f])=>({
id:st(d??c??f??""),range:n.locator.range(a,l)}))});return[...o,...s]}var xx=new Set(["yaml","toml"]),Sx=/^title[ \t]*[:=][ \t]*(?:"([^"\r\n]+)"|'([^'\r\n]+)'|([^\s"'|>&*#][^\r\n]*))/mu;function Lc(e){if(e!==void 0&&"value"in e&&xx.has(e.type)){let[,t,n,r]=Sx.exec(e.value)??
[];return L(t??n??r??"")||void 0}if(e?.type==="fieldList")for(let{children:t}of e.children){let[n,r]=t,[o]=r.children,[s,...i]=o?.type==="paragraph"?o.children:[];if(y(n.children.map(l=>"value"in l?l.
value:"").join(""))==="title"&&s?.type==="text"&&i.length===0)return L(s.value)||void 0}}var wx=new Map([["cspan","colSpan"],["rspan","rowSpan"]]),Cc=e=>e?.type==="list"&&e.ordered!==!0?e:void 0;function kx({children:e,position:t}){let[n,...r]=e,o=n?.type==="paragraph"&&r.length===0,s={},
i=[];for(let l of o?n.children:[]){let d=l.type==="role"?wx.get(l.name):void 0;d!==void 0&&l.type==="role"?s[d]=Number(l.value)+1:i.push(l)}return{type:"tableCell",children:o||n===void 0?i:[{type:"cel\
lBlocks",children:e}],data:s,...t&&{position:t}}}function Rc(e,t,n){let r=Cc(e)?.children??[],o=r.flatMap(({children:s,position:i})=>{let a=s.length===1?Cc(s[0])?.children:void 0;return a===void 0?[]:
[{type:"tableRow",children:a.map(kx),...i&&{position:i}}]});if(!(o.length<2||o.length<r.length))return{type:"table",children:o,data:t,...n&&{position:n}}}var vx=/^(?:tab-set|tab-item|tabs?|group-tab|tabbed|dropdown|details|collapse|card|card-body|grid|grid-item|grid-item-card|container)$/,Tx=/^(?:tab-item|tab|group-tab|tabbed)$/,Lx=({data:e})=>e?.problem===
"unknown-directive";function Ts(e){if(!Lx(e)||!/table/iu.test(e.name))return;let[t,...n]=e.children;if(n.length>0)return;let r=e.arguments.join(" "),o=r===""?{}:{caption:r};if(t?.type==="table")return{
...t,data:{...t.data,...o}};let s=a=>Number(e.options.find(l=>l.name===a)?.value??0)||0,i={headerRows:s("header-rows"),stubColumns:s("stub-columns"),...o};return Rc(t,i,e.position)}function Cx({children:[
e,...t]}){return e?.type==="table"&&t.length===0?e:void 0}function*Br(e,t=""){if(e.type==="table"&&t!==""&&e.data?.caption===void 0){yield{...e,data:{...e.data,caption:t}};return}let n=e.type==="direc\
tive"?Ts(e)??(t===""?void 0:Cx(e)):void 0;if(n!==void 0)yield*Br(n,t);else if(e.type==="directive"&&vx.test(e.name)){let r=Tx.test(e.name)?e.arguments.join(" "):t;for(let o of e.children)yield*Br(o,r)}else
yield e}var Rx=new Set("paragraph list table lineBlock definitionList fieldList code html".split(" "));function Mc(e){return Rx.has(e.type)}var Ec=1,Cs=2,Rs=4,Ls=()=>({tables:[],paragraphs:[],lists:[],explaining:[],
footnotes:[],references:[],directives:[]});function Ox(e,t,n){if(e.type==="footnoteReference"&&n.references.push(e),e.type==="footnoteDefinition"&&(t&Cs)===0&&n.footnotes.push(e),(t&Ec)!==0)return;((t&
Rs)===0||e.type==="list")&&Mc(e)&&n.explaining.push(e),e.type==="paragraph"&&(t&Cs)===0?n.paragraphs.push(e):e.type==="list"?n.lists.push(e):e.type==="table"?n.tables.push(e):e.type==="directive"&&n.directives.
push(e)}function Mx(e,{definitions:t,substitutions:n,footnotes:r,html:o,uses:s}){e.type==="definition"?t.push(e):e.type==="substitutionDefinition"?n.push(e):e.type==="html"?o.push(e):e.type==="linkRef\
erence"||e.type==="imageReference"?s.set(e.identifier,(s.get(e.identifier)??0)+1):(e.type==="footnoteDefinition"||e.type==="footnoteReference")&&r.push(e)}function Ex(e,t){return e.type==="table"?t|Ec|
Rs:e.type==="footnoteDefinition"?t|Cs:e.type==="heading"||Mc(e)?t|Rs:t}function Oc(e,t,n){let r=[],o=[],s=0;for(let i=e;i!==void 0;i=r.pop(),s=o.pop()??0){if(i.type==="text"||(Ox(i,s,t),Mx(i,n),!("chi\
ldren"in i)))continue;let a=Ex(i,s),{children:l}=i;for(let d=l.length-1;d>=0;d-=1){let c=l[d];c!==void 0&&(r.push((c.type==="directive"?Ts(c):void 0)??c),o.push(a))}}}function $c(e){let t={definitions:[],
substitutions:[],footnotes:[],html:[],uses:new Map},n={blocks:[],contents:Ls()},r=Lc(e.children[0]),o=[n];for(let s of e.children.flatMap(i=>[...Br(i)])){if(s.type==="heading"){n={heading:s,blocks:[],
contents:Ls()},o.push(n),Oc(s,Ls(),t);continue}let i=ot(s);n.blocks.push(i),Oc(i,n.contents,t)}return{...r!==void 0&&{title:r},segments:o,census:t}}var $x=60;function Ix(e,t){return[...t==="features-in-rows"?e.group:[],e.title.text].map(y).join(`
`)}function Fx(e,t){let n=e.filter(({kind:o,title:s})=>o==="feature"&&s.text!=="");return[...se(n,o=>Ix(o,t)).values()].filter(o=>o.length>1)}function Ic({row:e},t){let n=t.map(({index:r})=>e.cells[r]?.
core??"");return n.every(r=>r!==""&&r.length<=$x)?n.join(", "):""}function Nx(e,t){let n=t.map(r=>y(Ic(r,e)));return n.every(r=>r!=="")&&new Set(n).size===n.length}function Px(e,t){let n=({index:s})=>Math.
abs(s-t)*2+(s<t?0:1),r=e.filter(({role:s,title:i})=>s==="group"||s==="attribute"&&!nt(i)).sort((s,i)=>n(s)-n(i)),o=r.slice(0,2).sort((s,i)=>s.index-i.index);return[...r.map(s=>[s]),o]}function Fc(e,t,n){
let r=Fx(e,n);if(r.length===0)return e;let o=t.find(({role:d})=>d==="feature")?.index??0,s=r.length===1&&(r[0]?.length??0)<3,[i]=Px(t,o).filter(([d,c])=>!s||(d?.index===o+1||d?.role==="group")&&c===void 0).
map(d=>({columns:d,told:r.filter(c=>Nx(d,c))})).filter(({told:d})=>d.length*2>=r.length&&d.length>0).sort((d,c)=>c.told.length-d.told.length);if(i===void 0)return e;let a=new Set(i.told.flat()),l=n===
"targets-in-rows"&&i.columns.every(({role:d})=>d==="group");return e.map(d=>{let{title:c}=d;return l?{...d,title:{...c,text:[...d.group,c.text].join(" / ")}}:a.has(d)?{...d,title:{...c,second:Ic(d,i.columns)}}:
d})}var Ax=/\S\s*\s\|\s+\S/u;function Nc({rows:e}){return e.flatMap(({cells:t})=>t.flatMap(n=>n===void 0||n.covered||n.colSpan<2||!Ax.test(n.text)?[]:[{code:"malformed-syntax",message:`A corner (\`+\`) is m\
issing in the border above or below this cell, so it spans ${n.colSpan} columns and reads \`${n.text.slice(0,60)}\`. Every column under it is told by its first word: draw a \`+\` where the columns meet.`,
range:n.range}]))}var Dx=/\p{L}{2}-?\d|\d\p{L}|\p{Lu}{2}\p{Ll}{2}|\.(?:js|io|net|py|ai)\b/u,Bx=/(?:\p{L}{3}ing|tion|sion|ment|ity|ness|ance|ence|able|ible|ability|less|only|ful)s?$|^(?:read|write|create|delete|update|list|query|import|export|encode|decode|encrypt|decrypt|sign|verify|upload|download|copy|move|rename|search|sort|filter|stream|publish|subscribe|send|receive|push|pull|fetch|load|save|scan|flash|debug|build|test|install|deploy|support|mode|type|types|time|level|levels|access|api|count|size|name|value|values|data|files?|image|images|audio|video|text|tags?|labels?|keys?|queries|transactions?|views?|indexes|indices|joins?|quotas?|snapshots?|backups?|clones?|locks?|hooks?|events?|metrics|logs|traces)$/u,
_x=/^(?:native|local|remote|static|dynamic|async|sync|free|open|custom|basic|advanced|automatic|manual|default|full|partial|multiple|single|required|optional|driver|language|standard)$/u;function Gx(e){
let t=e.replace(/ ?\([^()]*\)/gu,"").trim();if(Y(t)||J(t)&&!/^\d{1,2}$/u.test(t))return 1;let n=t.split(/[\s/]+/u);if(Dx.test(t)&&n.length<=3)return 1;if(/\p{Ll}\p{Lu}/u.test(t)&&n.length<=3)return .4;
if(n.length>1&&n.slice(1).some(o=>/^\p{Ll}{2}[^-_]*$/u.test(o)))return-1;let r=y(n.at(-1)??"");return Bx.test(r)||n.length>1&&_x.test(r)?-1:0}var Os=ue(Gx);function Ms(e){return e.length===0?0:e.reduce(
(t,n)=>t+Os(n),0)/e.length}function jx(e){let t=e.filter(Y).length;return t===1&&e.length>2?0:z(t,e.length)}function Wx(e){if(e.length<2)return 0;let t=G(e.flatMap(({keys:r})=>[...r.keys()])),n=e.filter(({keys:r})=>r.size>1&&[...r.
keys()].every(o=>t.get(o)===1));return z(n.length,e.length)}function Hx({columns:e,rows:t,label:n}){if(n===void 0||!e.some(({role:s})=>s==="group"))return 0;let r=t.map(({cells:s})=>y(s[n.index]?.core??
"")),o=G(r);return z(r.filter(s=>(o.get(s)??0)>1).length,r.length)}function Ux({columns:e,targets:t}){let n=e.filter(({role:r,filled:o,distinct:s,words:i})=>r==="attribute"&&o>0&&s>2&&!i.remark&&!i.feature);
return Math.min(1,n.length/Math.max(2,t.length))}function Kx({title:e,words:t}){let n=e.split(/[►→▶➡]/u).find(s=>/[▼↓⬇]/u.test(s))?.split(/[▼↓⬇]/u)[0],r=/^([^\\]+)\\(?=\s*\p{L})/u.
exec(e)?.[1],o=n?.trim()||r;return o===void 0?t:A(o)}function zx(e){let{label:t,targets:n,section:r,caption:o,banner:s,headings:i,columns:a,names:l}=e,d=u=>z(n.filter(u).length,n.length),c=A(o??r.path.
at(-1)??""),f=t===void 0?void 0:Kx(t);return{always:1,targetLabel:f?.target===!0&&!f.feature?1:0,featureLabel:f?.feature===!0?1:0,nameLabel:f?.plainName===!0?r.path.some(u=>A(u).target)?2:1:0,blankLabel:t!==
void 0&&t.title===""?1:0,targetHeading:c.target&&!c.feature?1:0,featureHeading:c.feature&&!c.target?1:0,knownColumns:d(u=>u.words.knownTarget||Y(u.title.split(" / ",1)[0]??"")),knownRows:jx(l),noLabel:t===
void 0?1:0,shapes:n.length<2?0:(Ms(l)-Ms(n.map(({title:u})=>u.split(" / ").at(-1)??u)))/2,versionedColumns:d(u=>u.words.versioned),versionedRows:z(l.filter(J).length,l.length),detailedColumns:d(({title:u})=>i.
has(y(u)))>=.5?1:0,detailedRows:z(l.filter(u=>i.has(y(u))).length,l.length)>=.5?1:0,statusColumn:a.some(({role:u})=>u==="status")?1:0,answerRows:z(l.filter(ma).length,l.length)>=.5?1:0,targetColumns:d(
({words:u})=>u.target&&!u.answer),questions:d(({words:u})=>u.question&&!u.answer),attributes:Ux(e),ownScales:Wx(n),targetBanner:s!==void 0&&A(s).target?1:0,stackedColumns:d(({title:u})=>{let[p,...g]=u.
split(" / ");return g.length>0&&p!==void 0&&Os(p)<1&&!A(p).target}),groupedNamesakes:Hx(e),single:n.length===1?1:0}}function Pc(e){let t=zx(e);return at(ba,n=>t[n])}var Ln=({targets:e,names:t})=>({columns:e.map(({title:n})=>y(n)),rows:t.map(y)});function Ac(e,t){for(let n of new Set(t))e.set(n,(e.get(n)??0)+1)}function Bc(e){let t=new Map,n=new Map;for(let r of e){
if(r?.taken!==!0)continue;let o=Ln(r.reading);Ac(t,o.columns),Ac(n,o.rows)}return{columns:t,rows:n}}function _r(e,t,n){let r=new Set(n),o=e.filter(s=>(t.get(s)??0)>(r.has(s)?1:0));return e.length===0?
0:o.length/e.length}function _c(e,t,n){let r=Ln(e),{columns:o,rows:s}=r,i=n===void 0?{columns:[],rows:[]}:n===e?r:Ln(n);return Math.max(_r(o,t.columns,i.columns),_r(o,t.rows,i.rows),_r(s,t.rows,i.rows),
_r(s,t.columns,i.columns))}var Vx=.5;function qx(e){let t=[...e.keys()],n=o=>{let s=o;for(;t[s]!==s;)s=t[s]??s;for(let i=o;t[i]!==s;){let a=t[i]??s;t[i]=s,i=a}return s},r={rows:new Map,columns:new Map};
return e.forEach((o,s)=>{if(o?.taken!==!0)return;let i=Ln(o.reading);for(let a of["rows","columns"]){let l=new Set(i[a]),d=G([...l].flatMap(c=>r[a].get(c)??[]));for(let[c,f]of d)l.size>1&&f>=l.size*Vx&&
(t[n(s)]=n(c));for(let c of l)r[a].has(c)||r[a].set(c,s)}}),t.map((o,s)=>n(s))}var Dc=1.5;function Yx(e,t){let n=e.map(o=>{let s=o?.taken===!0?Ln(o.reading).columns:[];return s.length===1?s[0]:void 0}),
r=new Map;for(let[o,s]of n.entries())s!==void 0&&r.set(s,(r.get(s)??0)+(t[o]??0));return n.map((o,s)=>{let i=o===void 0?0:(r.get(o)??0)-(t[s]??0);return Math.max(-Dc,Math.min(Dc,i))})}function Gc(e,{orientation:t}){
let n=e.map(i=>i?.taken===!0?Pc(i.reading):[]),r=qx(e),o=new Map;n.forEach((i,a)=>{let l=r[a]??a;o.set(l,(o.get(l)??0)+le(i))});let s=Yx(e,n.map(le));return e.map((i,a)=>{if(i?.taken!==!0)return;let l=n[a]??
[];if(t!==void 0)return{orientation:t,clues:[]};let d=(o.get(r[a]??a)??0)-le(l)+(s[a]??0),c=d===0?l:[...l,{id:"sharedAxis",points:d}];return{orientation:le(c)>0?"targets-in-rows":"features-in-rows",clues:c}})}function lt(e,t){if(e===void 0){let n=t.place.locator.range(0,0);return{text:"",own:"",above:[],range:n,marks:[],strong:!1}}return Xx(e.flat,e,t)}function Jx(e){let t=(e.length-1)/2;return e.length>6&&
e[t]===" "&&e.slice(0,t)===e.slice(t+1)?e.slice(0,t):e}function Xx(e,t,n){let o=t.marks.filter(i=>!e.marks.includes(i)).every(i=>n.footnotes.find(i.label,n.section)!==void 0),s=Jx(o?t.core:L(e.text));
return{text:s,own:s,above:[],range:Zx(e,t,s===""||!o?s:t.core,n.place),marks:o?t.marks:e.marks,...e.link===void 0?{}:{link:e.link},...t.id===void 0?{}:{id:t.id},strong:e.strong}}function Zx(e,t,n,r){let o=e.
parts.filter(i=>e.text.slice(i.from,i.to).trim()!=="");if(n===""||o.length>1&&n===t.text)return t.range;if(n===t.core)return t.coreRange;let s=e.text.length-e.text.trimStart().length;return j(e,s,e.text.
trimEnd().length,r)}function jc(e){let t=e.rows[0]?.cells??[];return e.headerRows===1&&t.every(n=>n===void 0||n.text==="")}var Qx=/^(?:yes|no|[✅❌✔✖✓✗])(?!\p{L})/iu;function Wc(e,t=0){let[n,
r]=e.rows.slice(t),o=A(n?.cells[0]?.core??""),s=o.feature||o.target||o.plainName||o.parameter;return(n?.cells??[]).some((i,a)=>{let l=r?.cells[a];return i===void 0||l===void 0||!Ve(l.core)?!1:s?Qx.test(
i.core):Ve(i.core)})}function e0(e,t){let n=e.rows[t-1]?.cells[0],r=t;if(n===void 0||n.text==="")return r;for(;r<e.rows.length-1;){let o=e.rows[r]?.cells[0];if(o?.covered!==!0||o.range.start.offset!==
n.range.start.offset)break;r+=1}return r}function t0(e){let t=({cells:[,...r]})=>r.some(o=>o!==void 0&&o.core!==""&&Ve(o.core)),n=e.rows.slice(1,e.headerRows).findIndex(t);return n<0?e:{...e,headerRows:n+
1}}function n0(e){let t=t0(e);if(t.headerRows===0&&Wc(t))return 0;if(jc(t)&&Wc(t,1))return 1;let n=jc(t)?2:e0(t,Math.max(t.headerRows,1)),o=(t.rows[n-1]?.cells??[]).filter(i=>i!==void 0&&i.text!==""),
s=o.filter(i=>i!==void 0&&Ve(i.core));return o.length<2||s.length*2>o.length?t.headerRows:n===Math.max(t.headerRows,1)&&r0(t,n)?n+1:n}function r0(e,t){let n=e.rows[t-1]?.cells??[],r=e.rows[t]?.cells??
[],o=(n[0]?.colSpan??1)>1,s=o?0:1,i=r.slice(s).filter(d=>d!==void 0),a=se(i.keys(),d=>n[d+s]?.range.start.offset),l=n.filter(d=>d?.colSpan===1).length*2>n.length;return!(o&&l)&&n.some(d=>d!==void 0&&d.
colSpan>1&&!d.covered&&d.text!=="")&&(o||r[0]?.text===""||r.every(d=>d?.flat.strong===!0))&&i.length>1&&[...a.values()].every(d=>new Set(d.map(c=>i[c]?.core)).size*2>=d.length)&&i.every(d=>d.text!==""&&
!d.covered&&!Ve(d.core))}function o0(e,t,n){let r=new Map;for(let{cells:o}of e.rows.slice(0,t)){let s=o[n],i=s?.range.start.offset??0;s!==void 0&&s.text!==""&&!r.has(i)&&r.set(i,s)}return[...r.values()]}
function s0(e){let t=(s,i)=>s.length>1&&(i>0||(s[0]?.colSpan??1)>1),n=e.filter(t).map(s=>s[0]),r=n[0],o=n.every(s=>s?.range.start.offset===r?.range.start.offset);return r!==void 0&&n.length>1&&o?r:void 0}
function i0(e,t,{section:{heading:n},place:r}){let o=e.filter(({text:c})=>c!=="").length,s=e.length===2&&o===0,i=e.length>1&&o===e.length-1&&e[0]?.text==="",a=s?1:0,l=t.flatMap(({cells:c})=>c[a]?.core||
[]);if(n===void 0||!(s||i&&l.length>0&&l.every(Ve)))return e;let d={text:"Support",own:"Support",range:P(n,r)};return e.map((c,f)=>f===a?{...c,...d}:c)}function Hc(e,t){let n=n0(e),r=Array.from({length:e.
width},(i,a)=>o0(e,n,a)),o=s0(r),s=r.map((i,a)=>{let l=o===void 0?i:i.filter(m=>m.range.start.offset!==o.range.start.offset||i.length===1),[d]=l;if(d!==void 0&&l.length===1)return lt(d,t);let c=lt(l[l.
length-1]??e.rows[n-1]?.cells[a],t),f=l.slice(0,-1).map(m=>lt(m,t).text),u=new Set,p=[...f,c.text].filter(m=>{let h=u.size;return u.add(y(m)).size>h}),g=l.flatMap(m=>lt(m,t).marks);return{...c,marks:g,
text:p.join(" / "),above:p.slice(0,-1)}});return{titles:i0(s,e.rows.slice(n),t),bodyStart:n,...o===void 0?{}:{banner:o.text}}}var a0=/^(?:states?|outcomes?|results?|effects?|behaviou?rs?|actions?|decisions?|conclusions?|then|consequences?|verdict|expected)$/u,l0=/^(?:(?:project |release |work |development )?(?:plan|roadmap|to-?do|backlog|tasks?|milestones?|sprint|progress))s?\b/iu,
d0=/^(?:r\/?o|w\/?o|r\/?w|r|w)(?:[/,]\s*(?:r\/?o|w\/?o|r\/?w))*$/iu,c0=/^(?:yes|no|true|false|on|off|n\/?a|either|don[’']?t care|-|\*)$/iu,u0=/^(?:--?[a-z]|[a-z0-9]+(?:[_.][A-Za-z0-9]+)+$|[a-z]+(?:[A-Z][a-z0-9]+)+$|[A-Z0-9]+(?:_[A-Z0-9]+)+$)/u;
function Pe(e,t){return e.reduce((n,r)=>n+t(r),0)}var Uc=({targets:e})=>Pe(e,({filled:t})=>t);function Rn({section:e,caption:t}){return[...e.path.slice(-2),...t===void 0?[]:[t]]}function Cn(e){let t=Rn(
e).map(A);return t.some(({calledSupport:n})=>n)?1:t.some(({aboutSupport:n})=>n)?.6:0}function f0({rows:e,label:t,columns:n,grouped:r}){if(t===void 0||e.length<3)return 0;let o=n.filter(({role:a})=>a===
"feature"||a==="group"||a==="attribute"),i=1-new Set(e.map(({cells:a})=>o.map(({index:l})=>a[l]?.core??"").join(`
`))).size/e.length;return r?i/3:i}function Gr({targets:e},t){return z(e.filter(t).length,e.length)}function wt({names:e},t){return z(e.filter(t).length,e.length)}function p0({targets:e}){let t=e.map(({
title:n})=>M.get(T(n))?.level);return E(e.length>1&&!t.includes(void 0)&&new Set(t).size>1)}function m0({columns:e,label:t}){if(t===void 0||!t.words.meaning)return 0;let n=e.find(({role:r,index:o})=>r===
"target"&&o<t.index);return E(n!==void 0&&n.distinct*2>n.filled&&n.filled>1)}var g0=/^[a-z]{3,}ed\b|^(?!requires? |needs? |is |are |has |have |can be )\S.*\?$/u,y0=/[a-z]/u;function Es({targets:e,isDetail:t,
label:n}){let r=n!==void 0&&(n.words.feature||n.words.target);if(t&&e.length===1)return 1;let o=Pe(e,({words:s,staged:i,filled:a,levels:l})=>s.answer?r||y0.test(s.name)?1:.2:g0.test(s.name)&&!s.parameterColumn&&
l===a?.7:s.progress&&e.length===1?(i<a?.8:.4)*l/Math.max(1,a):0);return z(o,e.length)}function h0(e){let t=Gr(e,({title:n,words:r})=>r.knownTarget||r.versioned||Y(n.split(" / ",1)[0]??""));return Math.
max(t,wt(e,Y))}function b0({targets:e}){let t=Pe(e,s=>s.positive+s.versions),n=Pe(e,s=>s.levels+s.versions),r=Pe(e,s=>s.blank);if(t>0&&n>t)return 1;let o=new Set(e.flatMap(({keys:s})=>[...s.keys()]));
return t>0&&(r>0||o.size>1&&o.size*2<=n)?.6:0}function x0({columns:e,targets:t}){let n=e.filter(({role:r,filled:o})=>r==="attribute"&&o>0);return z(n.length,n.length+t.length)}function S0({label:e,section:t}){
if(e===void 0)return 0;if(e.words.feature||e.words.target)return e.words.parameter&&!e.words.target?.4:1;if(!e.words.plainName&&e.title!=="")return 0;let n=A(t.title);return n.target||n.feature?.8:e.words.
plainName?.4:0}function Kc({targets:e}){let t=0;for(let{keys:n}of e)for(let[r,o]of n)A(r).calledSupport&&!r.includes("対応")&&(t+=o);return z(t,Pe(e,({filled:n})=>n))}var zc={always:()=>1,answers:e=>z(
Pe(e.targets,t=>t.answers+t.versions+(t.versions>0?t.numbers:0)),Uc(e)),symbols:e=>z(Pe(e.targets,({marks:t})=>t),Uc(e)),columns:({targets:e})=>Math.min(1,Math.max(0,e.length-1)/2),supportWords:Cn,namingHeader:S0,
knownTargets:h0,explained:({isExplained:e,targets:t})=>E(e&&t.some(({explained:n})=>n>0)),sharedAxis:({shared:e})=>e,answerHeader:Es,yesAndNo:b0,nothingPositive:e=>{let{targets:t,shared:n}=e,r=!t.some(
o=>o.positive+o.versions>0)&&Pe(t,({levels:o})=>o)*2>=Pe(t,({filled:o})=>o);return E(r)*(1-Math.max(n,Es(e)))},loneColumn:e=>e.targets.length>1?0:1-Math.max(Es(e),Cn(e),E(e.isExplained),e.shared,Kc(e)),
loneRow:({rows:e,targets:t,label:n})=>{let r=n?.words.feature===!0||n?.words.target===!0;return E(e.length===1)*(t.length>1?.6:r?1:3)},looseLetters:({rows:e,targets:t})=>E(e.length===1&&t.every(({index:n})=>/^[a-z]?$/iu.
test(e[0]?.cells[n]?.core??""))),sameNames:f0,remarks:x0,valueRows:({valueShare:e})=>e,versionRows:e=>e.targets.length===1&&Cn(e)<1?wt(e,J):0,keptUp:e=>E(e.targets.length===1&&/^(?:supported|maintained|status)\b/u.
test(e.targets[0]?.words.name??"")&&/^(?:.{1,20}\s)?(?:versions?|releases?|branch(?:es)?)$/u.test(e.label?.words.name??"")&&!Rn(e).some(t=>/compatib|matri/iu.test(t))&&wt(e,J)>.5),answersAsNames:e=>E(
wt(e,t=>c0.test(t))>.5),outcome:({label:e,columns:t,targets:n})=>E(e!==void 0&&a0.test(e.words.name)&&n.length>1&&e.index===t.length-1),symbolsAsNames:e=>E(wt(e,t=>M.get(T(t))?.kind==="mark")>=.5),sameHeaders:({
targets:e})=>E(e.length>1&&new Set(e.map(({title:t})=>y(t))).size===1),levelHeaders:p0,meanings:m0,parameterColumns:e=>Gr(e,({words:t})=>t.parameterColumn&&!t.answer)**2*(e.label?.words.feature===!0&&
Cn(e)===1?.3:1),parameterNames:({label:e,targets:t})=>E(e?.words.parameter===!0&&!e.words.target&&!e.words.plainName)*(t.length>1?.4:1),codeNames:e=>wt(e,t=>u0.test(t)&&!J(t))/Math.max(1,e.targets.length-
1),accessLetters:({targets:e,rows:t})=>{let[n,...r]=e;if(n===void 0||r.length>0||n.words.aboutSupport)return 0;let o=t.map(({cells:s})=>s[n.index]?.core??"").filter(s=>s!=="");return E(o.length>0&&o.every(
s=>d0.test(s)))},roleColumns:e=>{let t=e.targets.filter(({words:s})=>s.role).length,n=t>1?z(t,e.targets.length):0,r=e.label?.words.permission===!0?wt(e,s=>A(s).role):0,o=Math.max(n,r);return o>=.5?o:0},
permissionNames:({label:e,section:t})=>E(e?.words.permission===!0||A(t.title).permission),work:e=>{let{label:t,targets:n}=e,[r,...o]=n,s=o.length===0&&r?.words.progress===!0&&Rn(e).some(i=>l0.test(i));
return t?.words.work!==!0?E(s):Kc(e)>.5||n.length>1&&Cn(e)===1?0:1},prices:e=>Gr(e,({prices:t})=>t>0)>0?1:0,ruleParts:e=>{let t=Gr(e,({words:n})=>n.rulePart);return t>=.5?t:0}},w0=new Set(["sharedAxis",
"answerHeader","nothingPositive","loneColumn"]),Vc=Object.keys(Sr);function $s(e){return Vc.map(t=>zc[t](e))}function qc(e,t){return t.map((n,r)=>{let o=Vc[r];return o!==void 0&&w0.has(o)?zc[o](e):n})}var k0=[],v0=12;function T0(e,t,n,r){let o=n.titles[t]?.text??"",s=new Map,i={index:t,title:o,words:A(o),anchored:n.titles[t]?.id!==void 0,keys:s,distinct:0,role:"attribute",clues:k0,filled:0,blank:0,
continued:0,answers:0,levels:0,marks:0,positive:0,staged:0,explained:0,versions:0,numbers:0,statuses:0,prices:0,sentences:0,names:0,linked:0,strong:0,silent:0,dashes:0,since:0,amounts:0,told:0,named:0,
short:0},a=c=>r(c).kind==="level",l,d=c=>{i.filled+=1,i.answers+=c.answer,c.kind==="level"&&(i.levels+=1),c.kind==="level"&&c.mark&&(i.marks+=1),c.positive&&(i.positive+=1),c.staged&&(i.staged+=1),c.explained&&
(i.explained+=1),c.kind==="version"&&(i.versions+=1),c.kind==="number"&&(i.numbers+=1),c.status&&(i.statuses+=1),c.price&&(i.prices+=1),c.prose?i.sentences+=1:c.kind==="text"&&(i.names+=1),c.since&&(i.
since+=1),c.kind==="level"&&/^[-–—−]+$/u.test(c.key)&&(i.dashes+=1),c.silent&&(i.silent+=1),c.amount&&(i.amounts+=1),c.told&&(i.told+=1),c.named&&(i.named+=1),c.key.length<=v0&&(i.short+=1),s.set(
c.key,(s.get(c.key)??0)+1)};for(let c of e){let f=c.cells[t];if(f===void 0)continue;if(f.core===""&&f.marks.length===0){i.blank+=1,l!==void 0&&(i.continued+=1);continue}f.flat.link!==void 0&&(i.linked+=
1),f.flat.strong&&(i.strong+=1);let u=r(zt(f,a)),p=f.classes.some(m=>L0.test(m))?{...u,mark:!0}:u;f.range.start.offset===l&&(i.continued+=1),l=f.range.start.offset;let g=o.length===1&&p.key===o.toLowerCase();
d(g?{...p,kind:"text",answer:0,positive:!1}:p)}return i.distinct=s.size,i}var L0=/(?:^|[-_])(?:green|red|success|danger)$/u;function Is(e,t,n){return t.titles.map((r,o)=>T0(e,o,t,n))}function ne(e,{filled:t}){
return t===0?0:e/t}function On(e){return e.filled>0&&e.answers>=e.filled*.5}var C0=/(?:^|\s)(?:features?|functionalit(?:y|ies)|capabilit(?:y|ies))$/u,R0=.9,O0=.2,M0=.5;function E0(e,t){let n=[],r=t.map(()=>"");for(let o of e){let s=o.names*2>o.filled&&o.levels*3<=o.filled,{attribute:i,
group:a,remark:l,number:d}=o.words;if(!s||o.index>n.length||l||d||i&&!a)return[];n.push(o);let c="";if(t.forEach(({cells:u},p)=>{c=u[o.index]?.core||c,r[p]+=`
${c}`}),new Set(r).size>=t.length*R0)return n.length>1?n:[];let f=o.filled-o.distinct;if(o.continued<t.length*O0&&f<t.length*M0)return[]}return[]}function $0({filled:e,blank:t,distinct:n,names:r,words:o}){
return n===e&&t===0&&r*2>e&&!o.remark&&!o.attribute}function I0({filled:e,distinct:t}){return e<2?0:t===1?1:e>3?Math.max(0,1-2*t/e):0}function F0(e,t,n,r){let{words:o,filled:s,blank:i,distinct:a}=e,l=e.
index===0||o.versioned||o.attribute?e.versions:0,d=ne(e.names+l+(e.numbers+e.sentences)/2,e),c=o.remark||o.number,f=e===t.at(-1);return{words:d,distinct:s===0?0:f?1:a/s-(a<s&&r?.3:0),filled:s+i===0?0:
s/(s+i),first:1-e.index/Math.max(1,n),featureHeader:o.feature&&!c?C0.test(o.name)?1:.6:0,targetHeader:o.target&&!o.feature&&!c?1:0,nameHeader:o.plainName?1:0,attributeHeader:o.attribute&&!c?1:0,numberHeader:o.
number?1:0,remarkHeader:o.remark?1:0,sentences:ne(e.sentences,e),levels:ne(e.answers,e),linked:ne(e.linked,e),strong:ne(e.strong,e),heads:t.includes(e)&&!f?e.continued/(s+i):0,repeated:f?0:I0(e)}}function Yc(e,t){
let n=E0(e,t);return e.filter(({filled:r})=>r>0).map(r=>{let o=e.some(a=>a.index<r.index&&$0(a)),s=F0(r,n,e.length,o),i=le(at(ga,a=>s[a]));return{column:r,first:r===n.at(-1)?n[0]?.index??0:r.index,score:i}}).
sort((r,o)=>o.score-r.score||r.column.index-o.column.index)}function Xt(e,{columns:t}){if(t===void 0)return;let n=r=>r!==void 0&&y(r)===y(e);if(n(t.feature))return"feature";if(n(t.status))return"status";if(t.attributes?.some(n))return"attribute";if(t.targets!==
void 0)return t.targets.some(n)?"target":"attribute"}function Xc(e){return On(e)&&e.silent<e.levels}var N0=({keys:e})=>[...e.keys()].every(t=>/^\d+\.\d+$/u.test(t));function P0({columns:e,label:t,tellsSupport:n}){
let r=e.filter(({index:k})=>k!==t),o=r.filter(k=>On(k)&&!(k.words.remark&&k.levels<k.filled)),s=r.filter(({words:k})=>!k.attribute&&!k.remark),i=s.reduce((k,C)=>k+C.filled,0),a=s.reduce((k,C)=>k+C.answers+
C.versions,0),l=r.filter(({versions:k,numbers:C,words:O,since:W,filled:V})=>(k>0||O.knownTarget&&C>0)&&(!O.attribute||W*2>=V)),d=l.some(k=>k.levels>k.dashes+k.silent||k.since>0),c=l.filter(({words:k})=>k.
knownTarget||k.versioned).length,f=l.length>1&&l.some(({blank:k})=>k>0),u=l.length>1&&c*2>=l.length,p=c===0&&!n&&!f&&l.every(N0),h=o.some(({levels:k,dashes:C,silent:O})=>k>C+O)&&!p||d||(f||n)&&u?1:n&&
l.length>1?f?.8:.6:0,b=k=>k.flatMap(({keys:C})=>[...C.keys()]),S=new Set(o.map(({words:k})=>k.name)),x=G(r.flatMap(k=>Qc(k)??[])),w=r.filter(k=>k.filled>0&&!On(k)).length;return{uses:G(b(o)),wordColumns:w,
tellingColumns:o.filter(Xc).length,families:x,levelColumns:o.length,versions:h,all:G(b(r)),titles:S,mostly:i===0?0:a/i}}function Zc(e,{uses:t}){let n=On(e)?1:0,r=0;for(let[o,s]of e.keys)(t.get(o)??0)>
n&&(r+=s);return ne(r,e)}function Qc({filled:e,levels:t,marks:n,staged:r}){if(!(e===0||t<e))return n===e?"symbols":r*2>e?"stages":"words"}function A0(e,{families:t}){let n=Qc(e);return e.filled>=e.blank&&
n!==void 0&&(t.get(n)??0)>1}var D0=3,B0=6;function _0(e,{all:t}){let{filled:n,keys:r,short:o,distinct:s}=e;if(n<2||o<n||s>B0||s>Math.max(1,n/2))return!1;let i=0;for(let[a,l]of r)(t.get(a)??0)>=D0&&(i+=
l);return i>=n*.8}function G0({words:e,blank:t},{levelColumns:n,wordColumns:r},{isSummary:o,describing:s,answering:i,rows:a}){return a.length===0?o&&!e.requirement&&!e.progress:t===0||s.has(e.name)?!1:
n>1||n>0&&r===0||o||i.has(e.name)}function Jc({words:e,named:t,filled:n}){return e.target&&!e.knownTarget&&!e.answer&&t*3>n}function j0(e,t,{detailed:n,isSummary:r,describing:o,answering:s,rows:i,label:a}){
let{words:l,filled:d,title:c}=e,f=e.explained>0&&e.positive>0?e.told:0,u=ne(e.answers+f,e),p=Zc(e,t),g=t.tellingColumns-(Xc(e)?1:0)===0,m=ne(e.marks,e),h=A0(e,t)&&(!l.remark||m===1||p>=.5),b=e.index<a&&
e.distinct>=d*.8,S=o.has(l.name)?0:Math.min(2,Math.max(0,(s.get(l.name)??0)-(e.levels>0?1:0)));return{always:1,levels:u,alike:p,versions:l.progress||Jc(e)||b?0:(ne(e.versions,e)+(t.versions===1?ne(e.numbers,
e)*(l.knownTarget?1:.5):0))*t.versions,since:Jc(e)?0:ne(e.since,e),closed:u<.5&&_0(e,t)?1:0,silent:d>1&&e.silent===e.levels&&e.levels>0&&!l.answer?1:0,amounts:l.knownTarget||l.answer&&t.versions===1?ne(
e.amounts,e):0,unsaid:e.positive*4<=d&&e.versions===0&&e.names*3>d&&!l.answer?1-p:0,knownTarget:l.knownTarget?1:0,detailed:n.has(l.name)&&!l.attribute&&!l.parameterColumn?1:0,anchored:e.anchored&&d>0&&
e.levels===d?1:0,answerHeader:u>.2?Math.max(l.answer?1:0,S):0,blank:d===0&&G0(e,t,{isSummary:r,describing:o,answering:s,rows:i})?1:0,siblings:t.levelColumns>1&&t.mostly>=.5&&u>.3&&(h||!(l.attribute||l.
remark))&&!l.progress?1:0,attributeHeader:l.attribute&&!h?g?.7:1.6:0,remarkHeader:l.remark&&!h?1:0,progressHeader:l.progress&&!g&&!h?1:0,parameterHeader:l.parameterColumn&&!l.answer&&!h?1-m:0,ofOther:W0(
l.name).some(x=>t.titles.has(x))?1:0,sentences:ne(e.sentences,e),words:ne(e.names-f,e)*(1-p),headless:c===""?1:0}}function W0(e){let t=e.split(" ",9);return t.slice(1).map((n,r)=>t.slice(0,r+1).join("\
 "))}function H0(e,t){let{words:n,filled:r,statuses:o,levels:s}=e;return r===0?!1:n.maturity?!0:n.requirement?n.parameterColumn||o*2>=r:n.progress?o*2>=r:o===r&&s===0&&t.levelColumns>0}function U0(e){
let{filled:t,blank:n,distinct:r,words:o,levels:s}=e;return o.attribute&&!o.group||t===0||s*2>t||o.number||o.remark?!1:n>0?n>=t*.5||o.group:o.group||r*2<=t}function K0(e,t,n){return t===n||e.length<2?!1:
e.filter(({cells:o})=>{let s=o[t]?.core??"";return s!==""&&y(s)===y(o[n]?.core??"")}).length>=e.length*.8}function Fs(e){let{columns:t,rows:n,label:r,options:o}=e,s=P0(e),i=!1;return t.map(a=>{let l=j0(
a,s,e),d=at(ya,g=>l[g]),c=g=>({...a,role:g,clues:d});if(a.index===r)return c("feature");let f=Xt(a.title,o);if(f!==void 0&&f!=="feature")return c(f);let u=le(d)>0;if(!e.isSummary&&a.index===t.length-1&&
K0(n,a.index,r))return c("label-again");if(!i&&H0(a,s)&&!(u&&s.levelColumns>1&&Zc(a,s)===1&&!a.words.requirement))return i=!0,c("status");if(u&&!(a.index<r&&a.index>=e.first))return c("target");let p=a.
index<r&&(a.index>=e.first||U0(a));return c(p?"group":"attribute")})}function Ae(e){return e!==void 0&&e.text!==""}function z0(e,t){if(t<3)return!1;if(e.cellCount===1)return!0;let n=e.cells[0];return n!==void 0&&!n.covered&&n.colSpan>=t}function V0(e,t,n){let r=0,o=0;for(let s=0;s<
t.length;s+=1){let i=t[s],a=e.cells[s];if(s===n||!Ae(a)||i===void 0||i==="")continue;if(y(a.core)===i||a.text!==a.core&&y(a.text)===i?r+=1:o+=1,o*4>=t.length)return!1}return r>=2&&r>o*4}function q0(e){
let t=e.cells.filter(Ae);return t.some(({core:n})=>n.includes("--"))&&t.every(({core:n})=>/^:?-*:?$/u.test(n))}var Y0=/^(?:grand |sub-?)?(?:totals?|sum|score|coverage|overall|count|percent(?:age)?|passed|∑|σ|合计|总计|合計|gesamt|summe|итого)\b/u,
J0=/^[~≈]?\d(?:[\d.,%/()\s]|of)*$/u;function X0(e,t){if(!Y0.test(y(e.cells[t]?.core??"")))return!1;let n=e.cells.filter((r,o)=>o!==t&&Ae(r));return n.length>0&&n.every(({core:r})=>J0.test(r))}function Z0(e,t,n,r){
let o=e.cells[n];return z0(e,r)?e.cells.some(Ae)?"group":"blank":!e.cells.some(Ae)||q0(e)?"blank":V0(e,t,n)?"header":X0(e,n)?"total":!Ae(o)||e.cells.some((s,i)=>i!==n&&Ae(s))?"feature":o.flat.strong?"\
group":"bare"}function Q0(e){let t=e.flatMap((n,r)=>n==="bare"?[r]:[]);return t.length>1&&t.every(n=>n===0||e[n-1]==="blank")}function eS(e,t,n){if(!t.includes("bare"))return!1;let r=e.filter((s,i)=>t[i]===
"feature");return!t.every((s,i)=>s!=="bare"||t[i+1]==="feature")||r.length===0||n.length<2&&!Q0(t)?!1:r.every(s=>n.every(i=>Ae(s.cells[i.index])))}function jr(e,t,n,r){let o=n.find(m=>m.role==="featur\
e")?.index??-1,s=e.rows.slice(t.bodyStart),i=t.titles.map(m=>y(m.text)),a=s.map(m=>Z0(m,i,o,e.width)),l=n.filter(m=>m.role==="target"),d=eS(s,a,l),c=s.some((m,h)=>a[h]==="group"&&!lt(eu(m),r).strong),
f=n.filter(m=>m.role==="group").map(({index:m})=>m),u=[],p=[],g=[];return s.map((m,h)=>{let b=a[h]??"feature",S=b==="bare"?d?"group":"feature":b,x=o<0?tS(m,r):lt(S==="group"?eu(m):m.cells[o],r);if(S===
"group"){let w=x.text.split(ee);x.strong&&(p=w),g=x.strong||!c?w:[...p,...w]}else if(S==="blank")p=[],g=[];else if(S==="header"){let w=y(x.text)===y(t.titles[o]?.text??"");p=[],g=w?[]:[x.text]}return u=
f.reduce((w,k,C)=>{let O=m.cells[k],W=m.cells[k+1]?.range.start.offset===O?.range.start.offset;return Ae(O)&&!W?[...w.slice(0,C),lt(O,r).text]:w},u),{row:m,kind:S,title:x,group:[...g,...u],above:g}})}
function tS(e,{section:t,place:n}){let{heading:r,title:o}=t;return r===void 0||o===""?{text:"Support",own:"Support",above:[],range:e.range,marks:[],strong:!1}:{text:o,own:o,above:[],range:P(r,n),marks:[],
strong:!1}}function eu(e){return e.cells.find(Ae)}function nS({data:e},t){let n=e?.title===void 0?e?.caption:v(e.title.children,t).text;return typeof n=="string"&&n.trim()!==""?L(n):void 0}function tu(e){let t=new Set;for(let{cells:n}of e.rows)for(let r of n)
r!==void 0&&t.add(r.core);return t}var rS=/^[^\p{L}\p{N}\s]\p{L}+[^\p{L}\p{N}\s]$/u;function oS(e,{elsewhere:t}){if(t.length===0)return[];let n=new Set([...e].map(T)),r=new Set(t.map(({symbol:s})=>T(s)).
filter(s=>s!==""));return[...r].filter(s=>n.has(s)).length>=Math.min(2,r.size)||t.some(({symbol:s})=>rS.test(s)&&e.has(s))?t:[]}function sS(e,t){return y(e.title)==="summary"&&y(t)==="feature"}function nu(e,t,{
legends:n,markdown:r}){let o=vl(e,t.place,r),s=nS(e,t.place),i=n.general(t.section,o.range.start.offset);return{node:e,grid:o,layout:Hc(o,t),context:t,legend:i.length>0?i:oS(tu(o),n),columnLegends:n.byColumn(
t.section),...s===void 0?{}:{caption:s}}}function iS(e){let t=e[0]?.words;if(t===void 0||t.target||t.feature)return!1;let n=({filled:o,levels:s,versions:i})=>o===s+i,r=e.filter(({words:o,title:s})=>o.
knownTarget||A(s.split(" / ",1)[0]??"").knownTarget);return e.length>1&&e.every(o=>o.title!==""&&n(o))&&e.some(({filled:o})=>o>0)&&(r.length*2>=e.length||e.every(({levels:o})=>o>0))}function aS(e,{titles:t},n){
let r=t[n]?.range.start.offset,o=a=>{let l=e[a];return t[a]?.text===""||t[a]?.range.start.offset!==r?!1:l!==void 0&&l.filled>0&&l.levels===0},[s,i]=[n,n];for(;o(s-1);)s-=1;for(;o(i+1);)i+=1;return{first:s,
index:i}}var lS=1.2,dS=2;function cS({rough:e,body:t,block:{layout:n}},r,o){let s=e.find(({title:d})=>Xt(d,o)==="feature");if(s!==void 0)return[{index:s.index,first:s.index,score:10}];if(r)return[{index:0,
first:0,score:10}];let i=e.filter(({title:d})=>Xt(d,o)===void 0),a=Yc(i.length>0?i:e,t),l=a[0];return l===void 0?[{index:0,first:0,score:0}]:a.filter(({score:d})=>d>=l.score-lS).slice(0,dS).map(({column:d,
first:c,score:f})=>{let u=aS(e,n,d.index);return{score:f,...u,first:Math.min(c,u.first)}})}function ru(e,{readers:t}){let{grid:n,layout:r,legend:o,columnLegends:s}=e,i=[...o,...[...s.values()].flat()],
a=t(tu(n),i),l=n.rows.slice(r.bodyStart);return{block:e,read:a,body:l,rough:Is(l,r,a)}}function ou(e){let t=new Set,n=new Map;for(let{rough:r}of e)for(let{words:o,filled:s,levels:i}of r)s>0&&i===0?t.add(
o.name):s>0&&n.set(o.name,(n.get(o.name)??0)+1);return{describing:t,answering:n}}function su(e,t){let{block:n,body:r,rough:o}=e,{layout:s,context:i}=n,{options:a}=t;if(a.columns===void 0&&r.length===1&&
iS(o))return[fS(n,o,r,t)];let d=sS(i.section,s.titles[0]?.text??"");return cS(e,d,a).map(c=>uS(c,e,d,t))}function uS(e,{block:t,rough:n,body:r,read:o},s,i){let{layout:a,grid:l,context:d}=t,c=Rn({section:d.
section,...t.caption&&{caption:t.caption}}).some(B=>A(B).aboutSupport),{options:f,detailed:u,describing:p,answering:g}=i,{index:m,first:h}=e,b={layout:a,label:m,first:h,options:f,detailed:u,tellsSupport:c,
isSummary:s,describing:p,answering:g},S=Fs({columns:n,rows:r,...b}),x=jr(l,a,S,d),w=x.filter(({kind:B})=>B==="feature").map(({row:B})=>B),k=B=>{let{answer:Ue,kind:Ke}=o(B);return Ue>0||Ke==="version"},
C=Tl(w,e.index,k),O=w.filter(B=>!C.has(B)),W=O.length===r.length?S:Fs({columns:Is(O,a,o),rows:O,...b}),V={...iu(t,W,w,i),valueShare:w.length===0?0:C.size/w.length,isSummary:s,grouped:x.some(({group:B})=>B.
length>0)};return{block:t,labelScore:e.score,values:C,measured:$s(V),...V}}function fS(e,t,n,r){let o=t.map(i=>({...i,role:"target",clues:[]})),s=iu(e,o,n,r);return{block:e,labelScore:4,values:new Set,
measured:$s(s),...s}}function pS(e,t){return e.map(({cells:n})=>n[t]?.core??"").filter(n=>n!=="")}function iu({context:e,caption:t,layout:n,legend:r},o,s,{headings:i}){let a=o.find(({role:l})=>l==="fe\
ature");return{section:e.section,...t===void 0?{}:{caption:t},...n.banner===void 0?{}:{banner:n.banner},columns:o,...a===void 0?{}:{label:a},targets:o.filter(({role:l})=>l==="target"),rows:s,names:a===
void 0?[]:pS(s,a.index),grouped:!1,headings:i,isExplained:r.some(({level:l})=>l!==void 0),isDetail:!1,isSummary:!1,shared:0,valueShare:0}}var Ps=/^(?:all|any|both|some|none)$/u,mS=/[$€£¥]\s?\d|\d\s?[$€£¥]/u,gS=/^0x[\da-f]+$|^[+-]?\d[\d,. ]*$/iu,yS=/^[~≈<>]?\s?[+-]?\d[\d,. ]*\s?(?:%|[kmg]?i?b|[mn]?s|x|\/\s?\d+)$/iu,hS=/^not (?:yet )?(?:(?:back)?ported|(?:re)?written|merged|migrated|converted|upstreamed|integrated|wired(?: up)?|built|begun|released|shipped|developed)(?: yet)?$/iu,
au=6,bS=60,xS=new Set(["p","f"]),SS=new Set(["s","ns","ps"]),cu=new Set(["on","off"]),Wr=e=>e===""?0:e.split(/\s+/u).length;function wS(e,t,n){if(t==="")return Ps.test(e)?.35:n?.9:.95;if(/^\s*[([（]/u.
test(t))return .85;if(Ps.test(e)&&!/^\s*(?:[,;:]|\.(?:\s|$))/u.test(t))return .1;if(/^\s*[,;:]\s/u.test(t))return .8;let r=Wr(t.trim());return r<=4?.75:r<=10?.5:.25}function lu(){return{key:"",kind:"b\
lank",answer:0,mark:!1,positive:!1,silent:!1,staged:!1,explained:!1,status:!1,price:!1,prose:!1,since:!1,told:!1,named:!1,amount:!1}}function Ns(e){return{positive:e==="complete"||e==="partial",silent:e===
"unknown"||e==="not-applicable"}}function kS(e){let t=[...e].some(s=>s.length===1&&/^[yn]$/u.test(T(s))),n=e.has("S")&&(e.has("NS")||e.has("PS")),r=new Set([...e].filter(s=>s.length<4).map(T)),o=[...cu].
every(s=>r.has(s));return{isYesNo:t,isGraded:n,isSwitched:o,isBinary:rs(e)}}function uu(e){let t=new Map;return(n,r)=>{let o=kS(n);if(r.length>0)return du(o,r,e);let s=Object.values(o).join(" "),i=t.get(
s)??du(o,r,e);return t.set(s,i),i}}function du({isYesNo:e,isGraded:t,isSwitched:n,isBinary:r},o,s){let i=new Map,a=new Set;for(let{symbol:m,level:h}of o)h!==void 0?i.set(T(m),h):m!==""&&a.add(T(m));for(let[
m,h]of Object.entries(s??{}))for(let b of h??[])i.set(T(b),m);let l=br(o),d=o.some(({anything:m})=>m===!0),c=m=>{let h=l.length===0?"":m.split(/\s/u,1)[0]??"";return d&&(ts(m)||J(m))||xr(h,l)?{answer:1,
mark:!0,positive:!0,silent:!1,staged:!1,explained:!0}:void 0},f=i.size===0?void 0:m=>i.has(m),u=m=>{let h=c(m);if(h!==void 0)return h;for(let{sign:w,length:k}of Le(m,f)){let C=T(w),O=m.slice(k),W=i.get(
C),V=M.get(C),B=V===void 0?!/[\p{L}\p{N}]{3}/u.test(C):V.kind!=="word";if(W!==void 0)return{answer:1,mark:B,...Ns(W),staged:!1,explained:!0};if(V!==void 0)return{answer:B||O===""&&w.length<m.length&&!/[\p{L}\p{N})\]]$/u.
test(m)?Wr(O)>14?.8:1:wS(C,O,V.telling),mark:B,...Ns(V.level),staged:V.telling,explained:!1};let Ue=O===""||/^\s+[([]/u.test(O)||C!=="o"&&/^[([]\d/u.test(O),Ke=(!xS.has(C)||e)&&(!SS.has(C)||t)&&(!cu.has(
C)||n)&&!(a.has(C)&&/^\p{L}/u.test(C));if(Ee.has(C)&&C!==""&&Ke&&Ue)return{answer:.85,mark:!0,positive:!/^(?:[-–—−n]|off$)/u.test(C),silent:!1,staged:!1,explained:!1}}if(r&&/^[01]$/u.test(m))return{
answer:.85,mark:!0,positive:m==="1",silent:!1,staged:!1,explained:!1};let b=ns(m).map(u),[S]=b;if(S!==void 0&&b.every(w=>w!==void 0&&w.answer>=.8))return S;let x=os(m);return x!==void 0?{answer:hS.test(
m)?.6:.45,mark:!1,...Ns(x),staged:!1,explained:!1}:es(m)&&Wr(m)<au?{answer:.45,mark:!1,positive:!0,silent:!1,staged:!1,explained:!1}:void 0},p=m=>{if(m==="")return lu();let h=u(m),b=ur(m),S=fr(b),x=S||
J(b),w=h!==void 0&&h.answer>=.5?"level":S||qe(b)||yn(m)?"version":yS.test(m)?"quantity":x||gS.test(m)?"number":"text",k=Wr(m);return{...lu(),key:T(m),...h??{},kind:w,status:X(m)!==void 0,price:mS.test(
m),prose:w==="text"&&(k>=au||m.length>bS),since:S,told:a.has(T(m)),named:w==="version"&&/^\p{Lu}\p{L}.*\s\S/u.test(m),amount:Ps.test(T(m))}},g=new Map;return m=>{let h=g.get(m);if(h!==void 0)return h;
let b=p(m);return g.set(m,b),b}}var vS=2.5;function fu(e,{section:t,caption:n}){let r=new Set([...t.path,...n===void 0?[]:[n]].map(y));return r.add(y(t.path.join(" / "))),e?.find(o=>r.has(y(o)))}function TS(e,{tables:t,columns:n}){let r=fu(
t?.exclude,e);if(r!==void 0)return{taken:!1,reason:`excluded by the configuration: "${r}"`};let o=fu(t?.include,e),s=e.targets.length>0;if(o!==void 0)return s?{taken:!0,reason:`included by the configu\
ration: "${o}"`}:{taken:!1,reason:`included by the configuration ("${o}"), but no column holds levels`};if(t?.include!==void 0)return{taken:!1,reason:"not among the tables that the configuration inclu\
des"};if(n?.targets!==void 0&&s)return{taken:!0,reason:"the configuration names its targets"}}function LS({targets:e,rows:t,label:n,isSummary:r,columns:o}){return e.length===0?"no column is made of sy\
mbols or words for support levels":n===void 0&&o.some(({role:s})=>s!=="target")||n!==void 0&&n.filled===0&&t.length>0?"no column names the rows":t.length===0&&!r?"it has no rows":void 0}var pu=e=>e===
void 0?void 0:Sa[e.id];function gu({targets:e}){let t=e.reduce((r,{filled:o})=>r+o,0);return`${e.reduce((r,o)=>r+o.levels+o.versions,0)} of ${t} filled cells in ${e.length} column${e.length===1?"":"s"}\
 read as support levels`}function CS(e,t){if(t.kind!=="other"&&t.kind!=="matrix"){let n=pu(St(t.clues,1));return`it reads as ${xa[t.kind]}${n===void 0?"":`: ${n}`}`}return pu(St(e.clues,-1))??"too lit\
tle speaks for a matrix"}function mu(e){let[t]=e;for(let n of e)t!==void 0&&n.score>t.score&&(t=n);return t}function RS(e,t){let n=Ir(ha,Sr,(d,c)=>e.measured[c]??0),r=n.find(({kind:d})=>d==="matrix")??
{kind:"matrix",score:0,clues:[]},o=mu(n)??r,s=d=>{let c=mu(n.filter(({kind:f,clues:u})=>f!==d.kind&&u.length>0));return c===void 0?{}:{runnerUp:c}},i=LS(e),a={kind:"other",score:0,clues:[]},l=TS(e,t);
return l!==void 0&&(!l.taken||i===void 0)?{reading:e,...l,chosen:l.taken?r:a}:i!==void 0?{reading:e,taken:!1,reason:i,chosen:a}:e.isSummary?{reading:e,taken:!0,reason:OS(e),chosen:r}:o.kind==="matrix"?
{reading:e,taken:!0,reason:gu(e),chosen:r,...s(r)}:{reading:e,taken:!1,reason:CS(r,o),chosen:o,...s(o)}}function OS(e){return e.rows.length===0?"a summary without rows yet":gu(e)}function As(e,t){let n=e.
map(o=>RS(o,t)),r=({taken:o,chosen:s,reading:i})=>(o?s.score:-10)+i.labelScore*vS;return n.reduce((o,s)=>o===void 0||r(s)>r(o)?s:o,void 0)}function yu({reading:e},t){let{titles:n}=e.block.layout;return e.
columns.flatMap(({index:r,title:o,role:s,clues:i})=>{let a=n[r]?.range;if(a===void 0)return[];let l=Xt(o,t)===s;return[{title:o,role:s,range:a,clues:l?[{id:"configured",points:0}]:i}]})}function hu({orientation:e,
clues:t}){let n=e==="targets-in-rows"?1:-1,r=t.map(({id:o,points:s})=>({id:o,points:s*n}));return{value:e,score:le(r),clues:r}}function bu(e,t){let n=e.filter(({role:o})=>o==="target"),r=Math.min(...n.map(({filled:o})=>o));return e.flatMap(({index:o,title:s,role:i,filled:a,levels:l})=>{let d=t[o]?.range;return!(s===""&&i==="a\
ttribute"&&d!==void 0)||a<Math.max(2,r)||l<a*.6?[]:[{code:"blank-cell",message:"The header of this column is blank, and its cells hold levels. Nobody can tell whose they are, and none of them is read:\
 write the name of the target.",severity:"error",range:d}]})}function MS(e,t,n,r){if(n.legends.nodes.has(e))return{node:e,section:t,without:"it is a legend"};let o=nu(e,{section:t,footnotes:n.footnotes,place:n.place},r),{bodyStart:s,titles:i}=o.layout;return s===
0&&i.every(({text:a})=>a==="")?{node:e,section:t,without:"it has no header row"}:{node:e,section:t,counted:ru(o,r)}}function ES(e){let t=new Set,n=new Set;for(let o of e){if(o?.taken!==!0||o.reading.targets.
length<2)continue;for(let{title:i}of o.reading.targets)n.add(y(i));let s=o.reading.label?.index??0;for(let{cells:i}of o.reading.rows)t.add(y(i[s]?.core??""))}if(t.size===0)return()=>!1;let r=Er(t);return(o,s,i)=>{
if(!r(o))return!1;let a=s.filter(({cells:l})=>n.has(y(l[i]?.core??"")));return a.length>0&&a.length*2>=s.length}}function $S(e,t){let{options:n}=t,r={...t,...ou(e.flatMap(({counted:l})=>l??[]))},o=e.map(
({counted:l})=>l===void 0?[]:su(l,r)),s=o.map(l=>As(l,n)),i=ES(s),a=Bc(s);return o.map((l,d)=>{let c=s[d];if(c===void 0)return;let f=l.map(u=>{let p={isDetail:i(u.section,u.rows,u.label?.index??0),shared:_c(
u,a,c.taken?c.reading:void 0)},g={...u,...p};return{...g,measured:qc(g,u.measured)}});return As(f,n)})}function IS(e,t,{options:n,markdown:r}){let{reading:o}=e,{orientation:s}=t,i=n.orientation===void 0?
hu(t):void 0,{block:a,columns:l,values:d,section:c}=o,{grid:f,layout:u,context:p,legend:g,columnLegends:m,caption:h,node:b}=a,S=ql({values:s==="features-in-rows"?d:new Set,grid:f,layout:u,columns:l,rows:Fc(
jr(f,u,l,p),l,s),orientation:s,legend:g,columnLegends:m,options:n,context:p}),{banner:x}=u,w=bu(l,u.titles);return{decision:xu(e,a,n,{reason:`${e.reason}; ${s.replaceAll("-"," ")}`,...i===void 0?{}:{orientation:i},
unread:S.unread.map(k=>k.cause==="headless"&&w.length>0?{...k,cause:"reported"}:k)}),matrix:{node:b,section:c,label:o.label?.title??"",claims:S,...h===void 0?{}:{caption:h},...x===void 0?{}:{banner:x}},
problems:[...w,...r?[]:Nc(f)]}}function xu(e,{grid:t},n,r={}){let{taken:o,reason:s,chosen:i,runnerUp:a,reading:l}=e,d=yu(e,n);return{block:"table",range:t.range,section:l.section.path,taken:o,reason:s,
chosen:i,...a===void 0?{}:{runnerUp:a},...d===void 0?{}:{columns:d},...r}}function FS(e,t){let{named:n,legends:r,options:o,markdown:s}=e;return{headings:new Set(t.map(({title:a})=>y(a)).filter(a=>a!==
"")),detailed:n,legends:r,options:o,readers:uu(o.vocabulary),markdown:s,describing:new Set,answering:new Map}}function Su(e){let t=[...D(e.top)],n=FS(e,t),r=t.flatMap(d=>{let c=e.facts.get(d)??[],f=new Set(
c.map(({block:p})=>p));return[...d.contents.tables.filter(p=>!f.has(p)),...c.map(({table:p})=>p)].map(p=>MS(p,d,e,n))}),o=$S(r,n),s=Gc(o,e.options),i=[],a=[],l=[];for(let[d,{node:c,section:f,without:u}]of r.
entries()){let p=o[d],g=s[d];if(p?.taken===!0&&g!==void 0){let m=IS(p,g,e);i.push(m.matrix),a.push(m.decision),l.push(...m.problems)}else if(p!==void 0)a.push(xu(p,p.reading.block,e.options));else{let m=u??
"no column holds anything",h=P(c,e.place);a.push({block:"table",range:h,section:f.path,taken:!1,reason:m})}}return{matrices:i,decisions:a,problems:l}}var Hr=4e3;function Ur(e){let t=e.text.length>Hr;return{flat:e,from:0,to:t?0:e.text.length,parts:t?[]:e.parts}}function Ze(e){if(e.text.length>Hr)return[];let[t,n]=[-1,0];return e.text.split(`
`).map(r=>{let o=t+1;t=o+r.length;let s=n;for(;(e.parts[n]?.to??Number.POSITIVE_INFINITY)<=t;)n+=1;return{flat:e,from:o,to:t,parts:e.parts.slice(s,n+1)}})}function wu(e,t){return e.children.flatMap(n=>n.
type==="line"?Ze(v(n.children,t)):wu(n,t))}function ku(e,t,n){return{type:"text",value:e,position:n.locator.range(t,t+e.length)}}function NS(e,t){let[n,r]=I(e);if(e.value.length>Hr)return[];let o=n;return e.
value.split(`
`).flatMap(s=>{let i=s.trim(),a=i===""?-1:t.text.indexOf(i,o);return a<0||a>=r?[]:(o=a+i.length,Ze(v([ku(i,a,t)],t)))})}var PS=/^<(?:br|\/?(?:p|div|li|ul|ol|tr|t[dh]|dt|dd|summary|details|blockquote|h\d))\b/iu;
function AS(e,t){if(e.value.length>Hr)return[];let n=I(e)[0],r=e.value.split(/(<[^<>]*>)/u).map(o=>{let s=n;n+=o.length;let i=t.locator.range(s,n);return PS.test(o)?{type:"break",position:i}:o.startsWith(
"<")?{type:"html",value:o,position:i}:{type:"text",value:st(o),position:i}});return Ze(v(r,t))}function vu(e,t){return e.type==="paragraph"?Ze(v(e.children,t)):e.type==="lineBlock"?wu(e,t):e.type==="c\
ode"?NS(e,t):e.type==="html"?AS(e,t):[]}function Tu({first:e,blocks:[,t]},n){if(e===void 0)return;let r=v(e.children,n);return t?.type!=="paragraph"||L(r.text).length>De?Ur(r):{symbol:r,meaning:v(t.children,
n)}}var De=24;function Lu(e){let t=ot(e);return t.type==="list"?N(t):[]}function Cu(e,t){return e.children.map(n=>n.children.map(r=>v(r.children,t)))}var DS=1e3;function Ru(e,t){let n=e.data===void 0?
void 0:Reflect.get(e.data,"caption");if(typeof n!="string"||n==="")return[];let[r,o]=I(e),s=t.text.lastIndexOf(n,r),i=s>=r-n.length-DS?s:t.text.indexOf(n,r);return i<0||i>=o?[]:Ze(v([ku(n,i,t)],t))}var Ds=String.raw`(?:means?|stands?\s{1,4}for|indicates?|denotes?|represents?|signifies|marks?|shows?|says)\b(?:\s+that\b)?`,BS=new RegExp(String.raw`^["'”’)*\s]*(?:(?:in|under)\s+(?:an?|the)\s+[\w-][\w\s-]{0,29}?\s*)?(?:,\s*)?(?:cells?\s+)?(?:(?:${Ds}|\b(?:is|are|for)\b)|=>?|[:：]|->|→|--?|[–—])\s*`,
"iu"),Eu=/(?:->|[:：=→(]|(?<=\s)(?:--?|[–—]))$/u,$u=String.raw`[([<]?(?:\b(?:an?\s+)?(?:blank|empty)\b(?:\s+(?:cell|space|field|box)(?:e?s)?\b)?|\bno\s+(?:mark|sign|symbol|icon)s?\b)[)\]>]?`,_S=new RegExp(
`^(?:${$u})$`,"iu"),GS=String.raw`(?:(?![°©®™])(?:\p{Extended_Pictographic}|\p{So}|[√×])[\ufe0e\ufe0f]?(?:\u200d\p{Extended_Pictographic}\ufe0f?)*)+`,jS=new RegExp(String.raw`:[a-z0-9_+-]{2,40}:|\{\{[^{}]{1,60}\}\}|\|[^|\s]{1,40}\||\[[ xX]?\](?=\s|$)|${GS}|(["“'‘])([^"”'’\s]{1,12})["”'’]|${$u}`,
"giu"),WS=/[=:>"|{[×]|[^\0-\u2012]|-[-\s]|[Bb]lank|[Ee]mpty|[Nn]o (?:mark|sign|symbol|icon)|\s(?:means?|stands?|indicates?|denotes?|represents?|signifies|marks?|shows?|says)\b/u,HS=/[,;|·•(&，；、。]|\s\/\s|\s{2,}|\band\s|\bor\s/giu,
US=new RegExp(String.raw`\s*(?:and\s+|or\s+)?([^\s,;|·•()=:：→]{1,12})\s*(?:(?:=>?|->|→|：)|(?<=\s)${Ds}|(?<=[^\p{L}\p{N}]\s)(?:is|are)\b|:(?=\s))`,"iuy"),KS=new RegExp(String.raw`\s*([^\s,;|·•()=:：→][^,;|·•()=:：→\n]{0,${De-
1}}?)\s*(?:=>?|->|→|：|:(?=\s)|(?<=\s)${Ds}|(?<=\s)(?:--?|[–—])(?=\s))`,"iuy"),Ou=/\s*(\S{1,12})\s+(?:(?:--?|[–—])\s+)?(?=\S)/uy,zS=/^[^\p{Ll}]/u,VS=/^\s*(?:(?:symbols?|status)\s+)?(?:legend|keys?|symbols?|notation|where|meanings?|abbreviations?|légende|leyenda|legende|图例|凡例)\s*[:：]?\s*(?=\P{L}|\p{L}{1,3}\b|$)/iu,
qS=/;|；|。|,\s*(?:and\s*)?$|,\s+(?=[^\s\p{L}\p{N}("'“‘`[]{1,3}\s)|(?<!\b(?:[Ee]\.g|[Ii]\.e|[Ee]tc|[Cc]f|[Vv]s|[Ii]ncl|[Ee]xcl))\.(?:\s|$)/u;function zr(e){return e===""||_S.test(e)}function Mn(e){
let t=T(e);return M.get(t)?.kind==="mark"||Ee.has(t)}function En({flat:e,from:t,to:n}){return VS.exec(e.text.slice(t,n))?.[0].length??0}var YS=/::|\(\)|^--?[a-z]|^#!|\w\/\w{3}/iu;function JS({flat:e,from:t,
to:n,parts:r},o){let s=-3;return r.flatMap(i=>{if(i.from<t||i.to>n||i.to-i.from>De)return[];let a=e.text.slice(i.from,i.to).trim(),l=o.text[i.start-1]==="`"&&o.text[i.end]==="`"&&i.start-s>2;l&&(s=i.end);
let d=!i.exact&&/^[<!|]/u.test(o.text.slice(i.start,i.start+1));return a===""||!(l||d)||l&&YS.test(a)?[]:[{symbol:a,from:i.from-t,to:i.to-t,writing:l?"apart":"mark"}]})}function Kr(e,t,n,r){n.lastIndex=
t;let o=n.exec(e),s=o?.[1];if(o===null||s===void 0)return[];let i=o.index+o[0].indexOf(s);return[{symbol:zr(s)?"":s,from:i,to:i+s.length,writing:r}]}function XS(e,t,n,r,o){let s=JS(e,r),i=Kr(t,n,Ou,"b\
are");if(s.length===0&&!i.some(u=>o(u,!0))&&!WS.test(t))return[];let a=[...t.matchAll(jS)].map(({0:u,2:p,index:g})=>{let m=p??(zr(u)?"":u),h=g+(p===void 0?0:1);return{symbol:m,from:h,to:h+(p??u).length,
writing:p===void 0?"mark":"apart"}}),l=[...t.matchAll(HS)].map(u=>u.index+u[0].length),d=Kr(t,n,KS,"token"),c=[...s,...a,...d,...l.flatMap(u=>Kr(t,u,US,"token")),...l.flatMap(u=>Kr(t,u,Ou,"bare")).filter(
({symbol:u})=>zS.test(u)),...d.length>0?[]:i].filter(u=>u.from>=n&&o(u,u.from<=n+1)).map((u,p)=>({mention:u,rank:p})).sort((u,p)=>u.mention.from-p.mention.from||u.rank-p.rank),f=[];for(let{mention:u}of c){
let p=f.at(-1);p!==void 0&&p.writing!=="mark"&&u.writing==="mark"&&/^\s*(?:[:：=]|->|→)\s*$/u.test(t.slice(p.to,u.from))&&f.pop(),u.from>=(f.at(-1)?.to??0)&&f.push(u)}return f}function ZS(e,t){let n=[];
for(let r of e){let o=n.at(-1);o!==void 0&&/^["'”’]?\s*(?:[/,|&]|or|and)\s*["'“‘]?$/iu.test(t.slice(o.to,r.from))?n[n.length-1]={...o,mentions:[...o.mentions,r],to:r.to}:n.push({mentions:[r],from:r.
from,to:r.to})}return n}var QS=60;function ew(e,t,n,r){let o=e.slice(t,n),s=BS.exec(o)?.[0]??"",i=o.slice(s.length).replaceAll(`
`," "),a=r?i:i.split(qS,1)[0]??"";return{meaning:L(a.replace(/(?<![\s,(|/·•，、])[\s,(|/·•，、]+(?:(?:and|or|an?)\s*)?$/u,"")),connected:/\S/u.test(s)}}function tw(e,t,n){let r=e.slice(t,n).
trimEnd().replace(/["“'‘]$/u,"").trimEnd(),o=Eu.exec(r)?.[0]??"",s=r.slice(0,r.length-o.length);return{meaning:L(s.replace(/^["'”’)\]\s,;.|/·•，、]+(?:and\s+)?/u,"")),connected:o!==""}}function nw(e,t,n){
if(!/^["'”’]?\s*[)\]]/u.test(e.slice(n.to,n.to+3)))return;let r=/[([]\s*["“'‘]?$/u.exec(e.slice(t,n.from));if(r===null)return;let s=e.slice(t,t+r.index).trim().split(/\s+/u).slice(-4).join(" ").
replace(/^.*(?:\band\b|\bor\b|[,;:.])\s*/u,"");return s===""?void 0:s}var Mu=e=>/\p{L}{2}/u.test(e);function rw(e,t,n){let r=n.at(-1);return r===void 0||Mu(e.slice(r.to))?!1:n.every(({from:o},s)=>Mu(e.
slice(n[s-1]?.to??t,o)))}function Iu(e,t,n,r){let o=e.flat.text.slice(e.from,e.to),s=En(e),i=s+Math.max(0,o.slice(s).search(/\S/u)),a=ZS(XS(e,o,i,t,r),o),l=rw(o,i,a);return n&&!l&&Eu.test(o.slice(i,a[0]?.
from).trimEnd())?[]:a.flatMap((d,c)=>{let f=a[c-1]?.to??i,u=d.from<=i+1,p=n&&u&&a.length===1,g=l?void 0:nw(o,f,d),m=g!==void 0?{meaning:g,connected:!0}:l?tw(o,f,d.from):ew(o,d.to,a[c+1]?.from??o.length,
p),h=!m.connected&&!p&&m.meaning.length>QS;if(!/\p{L}/u.test(m.meaning)||h)return[];let b=l||g!==void 0;return d.mentions.map(S=>({...S,...m,leads:u,reversed:b}))})}var Gs=e=>e===""||Mn(e)||/^(?:\p{Extended_Pictographic}|\p{So}|:[a-z0-9_+-]{2,40}:$)/iu.test(e),_s=(e,t)=>Gs(e)||t(e);function ow(e,t){return({symbol:n,writing:r},o)=>r==="mark"||e(n)?!0:r==="bare"?!1:
Mn(n)||(t?o||n.length<=3:r==="apart"&&o)}function Nu({symbol:e,level:t}){let n=Vt(e)?M.get(T(e))?.level:void 0;return n!==void 0&&t!==void 0&&n==="missing"!=(t==="missing")}var Pu=e=>e.stated!==!0&&Nu(
e);function Au(e,t){let n=M.get(T(e)),r=n?.telling===!0&&n.kind==="word"&&/\p{L}{2}/u.test(e)?{level:n.level,stated:!0}:xt(t),o={symbol:e,meaning:t,...r};return Nu(o)&&t.split(/\s/u).length>4?{...o,stated:!1}:
o}function Qt(e,t,n,r){let{place:o,isUsed:s,lines:i}=r,{flat:a,from:l,to:d,parts:c}=e,f=o.text.slice(Math.max((c[0]?.start??0)-1,0),(c.at(-1)?.end??0)+1),u=`${t} ${n} ${a.text.slice(l,d)} ${f}`,p=i.get(
u),g=p??Iu(e,o,t,ow(s,n)).map(m=>({how:m,meaning:Au(m.symbol,m.meaning)}));return p===void 0&&i.set(u,g),g.map(({how:m,meaning:h})=>({how:m,entry:{...h,range:j(a,l+m.from,l+m.to,o)}}))}function Du({symbol:e,
meaning:t},{place:n}){let r=L(t.text),o=L(e.text);if(!/\p{L}/u.test(r)||o.length>De||/^\p{L}{2}/u.test(o)&&Vt(o)&&!/\s/u.test(r))return;let s=e.text.indexOf(e.text.trim()),i=j(e,s,s+e.text.trim().length,
n);return{...Au(zr(o)?"":o,r),range:i}}function Vr(e){let t=e.filter(({entry:o})=>o.level!==void 0&&!Pu(o)),n=e.filter(({how:o})=>!o.connected),r=new Set(e.map(({entry:o})=>T(o.symbol)));return r.size>
1&&r.size*2>e.length&&t.length>0&&(n.length*2<=e.length||t.length*2>=e.length)}function qr(e){let t=e.filter(({how:o})=>o.reversed),n=t.filter(({entry:o})=>o.stated===!0&&!Pu(o)),r=new Set(t.map(({entry:o})=>T(
o.symbol)));return t.length===0||n.length*2>=t.length&&r.size===t.length}var $n=e=>e.map(({entry:t})=>t),sw=e=>e.length>0&&e.every(({how:t})=>t.writing==="mark");function iw(e,t){let n=(d,c)=>{if(d===
void 0)return[];if("flat"in d)return Qt(d,!0,c,t);let f=Du(d,t);return f===void 0?[]:c||_s(f.symbol,t.isUsed)?[{how:{writing:"token",connected:!0,leads:!0,reversed:!1},entry:f}]:[]},r=e.map(d=>n(d,t.isTitled)),
o=r.flat().filter(({entry:d})=>_s(d.symbol,t.isUsed)),s=new Set(o.map(({entry:d})=>T(d.symbol))),i=t.isTitled||s.size<2?r:r.map((d,c)=>sw(d)?d:n(e[c],!0)),a=i.flat(),l=i.filter(d=>d.length>0).length;return Vr(
a)&&qr(a)&&l*2>=e.length?$n(a):[]}var aw=/\b(?:cells?|marked|legend|ticks?|checks?|crosses|symbol|mark|means)\b/iu;function lw([e],t,{isUsed:n}){if(e===void 0||e.entry.level===void 0)return!1;let{connected:r,
writing:o,leads:s}=e.how,i=r&&o!=="bare"&&n(e.entry.symbol)&&s;return aw.test(t)||i}function js(e,t){let n=[];for(let o of e){let s=Qt(o,!0,t.isTitled,t);if(s[0]?.how.leads===!0||s[0]?.how.reversed===
!0)n.push(s);else if(n.length===0&&En(o)<o.to-o.from)return[]}let r=n.flat();return n.length>1&&Vr(r)&&qr(r)?$n(r):[]}function Ws(e,t){let n=Ze(e),[r]=n;if(r===void 0)return[];let o={...t,isTitled:t.isTitled||
En(r)>0},s=js(n,o);if(s.length>0)return s;let i=Qt(Ur(e),!1,o.isTitled,o).filter(({how:l})=>l.connected||l.writing!=="apart");return(i.length>1?Vr(i):lw(i,e.text,o))&&qr(i)?$n(i):[]}function Bu(e,t){return Ze(
v(e.children,t.place)).flatMap(r=>Qt(r,!0,!1,t).flatMap(({entry:o,how:s},i)=>(s.leads||i>0)&&s.connected&&o.symbol!==""?[o]:[]))}function _u(e,t){if(e.type==="paragraph")return Ws(v(e.children,t.place),
t);if(e.type==="list"||e.type==="definitionList"||e.type==="fieldList")return iw(Lu(e).map(a=>Tu(a,t.place)),t);let n=vu(e,t.place).filter(({flat:a,from:l,to:d})=>a.text.slice(l,d).trim()!==""),[r]=n,
o=t.isTitled||r!==void 0&&En(r)>0,s=js(n,{...t,isTitled:o});if(s.length>0||n.length!==1||r===void 0)return s;let i=Qt(r,!0,o,t);return Vr(i)&&qr(i)?$n(i):[]}var Zt=e=>L(e?.text??"");function dw(e,t){let n=Math.
max(0,...e.map(({length:d})=>d)),r=(d,c)=>d===void 0||c===void 0||Zt(c)===""?[]:[{symbol:d,meaning:c}],o=[];(n===2||n===3)&&o.push(e.flatMap(([d,c])=>r(d,c))),n===2&&o.push(e.flatMap(([d,c])=>r(c,d)));
let s=t??e[0]??[],i=s.every((d,c)=>{let f=Zt(d);return c%2===1||f===Zt(s[0])||Gs(f)});n>3&&n%2===0&&i&&o.push(e.flatMap(d=>d.flatMap((c,f)=>f%2===0?r(c,d[f+1]):[])));let[a,...l]=e;return t!==void 0&&a!==
void 0&&l.length===0&&n>1&&o.push(t.flatMap((d,c)=>r(d,a[c]))),o}var Fu=/^(?:symbols?|keys?|signs?|marks?|legend|icons?|values?|codes?|levels?|tiers?|grades?|priority|abbreviations?|status|层级|图例|符号|記号|凡例)$/iu,
Bs=/\b(?:meanings?|descriptions?|definitions?|explanations?|means)\b|含义|说明|意味|説明/iu;function cw(e,t,n,{isUsed:r}){let o=e.map(({symbol:u})=>T(Zt(u))),[s,i]=[Zt(t?.[0]),Zt(t?.[1])],l=!/\b(?:features?|capabilit(?:y|ies))\b/iu.
test(i)&&!n&&o.length>3?1:0;if(o.length<2||new Set(o).size<o.length-l||!e.every(({meaning:u})=>/\p{L}{2}|\p{Script=Han}/u.test(u.text))||o.some(u=>u.length>De))return!1;let d=u=>r(u)&&(u.length<=3||Bs.
test(i)),c=o.filter(u=>u!==""&&(Gs(u)||d(u)));if(!n){let u=Fu.test(s)&&(c.length>0||Bs.test(i));return c.length*2>=o.length||u}if(Fu.test(i)&&Bs.test(s))return c.length*2>=o.length;let f=e.filter(({meaning:u})=>M.
get(T(u.text))?.kind==="word");return c.length>1&&c.length*2>=o.length&&f.length>1&&f.length*2>=o.length}function Gu(e,t){let[n,...r]=Cu(e,t.place);if(n===void 0)return;if(r.length===0){let d=$n(n.flatMap(
c=>Qt(Ur(c),!0,!0,t)));return d.length>1&&d.some(({level:c})=>c!==void 0)?d:void 0}let o=e.data!==void 0&&Reflect.get(e.data,"headerRows")===0,s=o?void 0:n,i=o?[n,...r]:r,a=dw(i,n).find(d=>cw(d,s,d[0]!==
void 0&&d[0].symbol===i[0]?.[1],t));return a===void 0?void 0:a.flatMap(d=>Du(d,t)??[]).filter(({symbol:d})=>!/^[\p{L}\s-]{2,}$/u.test(d)||_s(d,t.isUsed))}function ju(e,t){let[n]=e.children;return(n?.children??
[]).flatMap(r=>{let o=v(r.children,t.place);return/[=:：–—→-]/u.test(o.text)?js(Ze(o),t):[]})}function Wu(e){return e.length>1&&e.some(({level:t})=>t!==void 0)}var uw=/\b(?:values?|cells?|entries|letters?|numbers?)\b[^.;]{0,60}\b(?:contain|give|show|hold|indicate|name|are|is|tell)s?\b[^.;]{0,40}\b(?:releases?|versions?)\b[^.;]{0,60}\b(?:in which|that turned|added|introduced|implemented|supported|available|appeared|landed)\b/iu;
function Hu(e,t){let n=v(e.children,t),r=n.text.length>4e3?null:uw.exec(n.text.replaceAll(`
`," "));if(r===null)return[];let o=j(n,r.index,r.index+r[0].length,t);return[{symbol:"",meaning:L(r[0]),level:"complete",range:o,anything:!0}]}function Uu(e,t){let n=L(v(e.children,t).text.slice(0,200));
return/^(?:for|in)\s+the\s+[`"“']?([^`"”',]{1,40}?)[`"”']?\s+column\b/iu.exec(n)?.[1]}function fw(e,t){let n=new Map;for(let o of e.children.slice(1))for(let s of o.children.slice(1)){let i=L(v(
s.children,t).text);if(i!==""&&n.set(T(i),i),n.size>1||i.length>3)return}let[r]=n.values();return r===void 0||Vt(r)||/\d/u.test(r)?void 0:r}function Ku(e,t,{place:n}){let r=l=>l.type==="table"&&!t.has(
l),[o,...s]=e.blocks.filter(r);if(o===void 0||s.length>0)return[];let i=e.blocks[e.blocks.indexOf(o)-1]??e.heading,a=fw(o,n);return a!==void 0&&(i?.type==="paragraph"||i?.type==="heading")?mw(i,a,n):[]}
function pw(e){let{length:t}=e.trimEnd(),n=1+Math.max(...[".","!","?"].map(r=>e.lastIndexOf(r,t-2)));return Math.max(n,t-200)}function mw(e,t,n){let r=v(e.children,n),o=pw(r.text),s=L(r.text.slice(o)),
i=xt(s.replace(/[:：]$/u,"")),a=i?.level==="complete"||s.endsWith(":")||e.type==="heading",l=j(r,o,r.text.length,n);return i?.stated===!0&&a?[{symbol:t,meaning:s,...i,range:l}]:[]}function zu(e,t){let n;return r=>r===""||r.length>De?!1:(n??=gw(e(),t),n.has(T(r)))}function gw(e,t){let n=new Set;for(let{children:r}of e)for(let o of r.slice(1))for(let s of o.children.slice(1)){let{
text:i,marks:a}=v(s.children,t),l=L(i);l!==""&&l.length<=De&&a.length===0&&n.add(T(l))}return n}var Yu=/^(?:(?:symbols?|status|support|table) )?(?:legends?|keys?|symbols?|notation|conventions|meanings?|(?:support )?(?:levels?|tiers?)|terminology|definitions?|status(?:es)?|图例|凡例)$/u,yw=/^(?:legend|key|symbols?|notation|where|meanings?|abbreviations?|图例|凡例) ?[:：]?$/iu,
hw=/\b(?:legend|keys?|symbols?|signs?|marks?|icons?|means?|meanings?|notation|abbreviations?)\b/iu;function bw(e){return Yu.test(y(e.title))&&e.parent!==void 0?e.parent:e}function xw(e,t,n,r,o){let s=[],
i=[],a,l=bw(e),d={place:n,...o,isTitled:Yu.test(y(e.title))},c=(u,p={})=>{u.length>0&&s.push({scope:l,entries:u,...p})};for(let u of e.contents.explaining){if(r.has(u))continue;if(u.type==="table"){let m=Gu(
u,d);m!==void 0?t.add(u):c(ju(u,d)),c(m??Ru(u,n).flatMap(({flat:h})=>Ws(h,d)));continue}let p=u.type!=="paragraph"&&a!==void 0&&Dr(a,n);a=u.type==="paragraph"?u:void 0;let g=p?[]:_u(u,d);if(g.length>0&&
t.add(u),u.type==="paragraph"){let m=Uu(u,n);c(g,m===void 0?{}:{column:m}),c(Hu(u,n)),g.length===0&&i.push(u)}else{let m=ot(u);c(g,m.type==="list"?{list:m}:{})}d={...d,isTitled:u.type==="paragraph"&&Sw(
u,n)}}c(Ku(e,t,d));let f=i.flatMap(u=>Bu(u,d));return Wu(f)&&c(f),s}function Sw(e,t){let n=L(v(e.children,t).text.slice(-200));return yw.test(n)||/[:：]$/u.test(n)&&hw.test(n.slice(-75).split(".").at(
-1)??"")}function ww(e){let t=new Map,n=new Map,r=new Map;for(let o of e)if(_(o.column===void 0?t:n,o.scope,o),!(o.column!==void 0||o.scope.parent===void 0))for(let s of xe(o.scope.parent))_(r,s,o);return{
general:t,naming:n,below:r}}var In=100,Yr=20;function Vu(e){return e.slice(0,Yr).flatMap(({entries:t})=>t.slice(0,In)).slice(0,In)}function kw(e,t){if(e.length<=Yr)return e;let n=ce(e.length,r=>{let o=e[r];
return o===void 0||Jr(o)>=t});return e.slice(Math.max(0,n-Yr/2),n+Yr/2)}function vw(e){let t=new Map;for(let{column:n,scope:r,entries:o}of e.slice(0,In))for(let s of o.slice(0,In))_(t,n??y(r.title),s);
return t}function Tw(e){let t=new Map;for(let{list:n,entries:r}of e){let o=r.map(({symbol:s})=>s).filter(Lw).map(y);n!==void 0&&o.length>0&&_(t,o.sort().join(""),n)}return new Set([...t.values()].filter(
n=>n.length>1).flat())}function Lw(e){return/[\p{L}\p{N}]{2}/u.test(T(e))&&!Mn(e)}var Jr=({entries:[e]})=>e?.range.start.offset??0;function Cw(e,t,n){let[r]=e;if(r===void 0||e.length===1)return e;let o=Jr(
r)>n,s=a=>o?Jr(a)>t:Jr(a)<t,i=e.filter(s);return[...o?i:i.toReversed(),...e.filter(a=>!s(a))]}var qu=6;function Rw({entries:e,scope:t}){let n=[...e].sort((d,c)=>d.range.start.offset-c.range.start.offset),
[r,o]=[n[0],n.at(-1)];if(r===void 0||o===void 0)return[];let s=[...new Set(n.map(({symbol:d})=>d===""?"any text":d))],i=`${s.slice(0,qu).join(" ")}${s.length>qu?" …":""}`,a=`it explains ${s.length} \
symbol${s.length===1?"":"s"}: ${i}`;return[{block:"legend",range:{start:r.range.start,end:o.range.end},section:t.path,taken:!0,reason:a}]}function Ju(e,t,n){let r=new Set,o=[...D(e)],i={isUsed:zu(()=>o.
flatMap(({contents:h})=>h.tables),t),lines:new Map},a=o.flatMap(h=>xw(h,r,t,n,i)),l=Tw(a),d=a.filter(({list:h})=>h===void 0||!l.has(h));for(let h of l)r.delete(h);let{general:c,naming:f,below:u}=ww(d),
p=new Map,g=new Map,m=h=>{let b=g.get(h);if(b!==void 0)return b;let S=h.contents.tables.find(w=>!r.has(w)),x=S===void 0?Number.POSITIVE_INFINITY:I(S)[0];return g.set(h,x),x};return{nodes:r,elsewhere:c.
size===1?Vu([...c.values()].flat()):[],entries:d.flatMap(h=>h.entries),decisions:d.flatMap(Rw),general:(h,b)=>Vu([...xe(h)].flatMap(S=>Cw(kw(c.get(S)??[],b),b,m(S)))),byColumn(h){let b=p.get(h)??vw([...[
...xe(h)].flatMap(S=>f.get(S)?.slice(0,In)??[]),...u.get(h)??[]]);return p.set(h,b),b}}}var Ow=1e5;function Mw(e,t){let n=new Map;for(let i of e.definitions)n.has(i.identifier)||n.set(i.identifier,i.url);let r=uc(e.footnotes),o={left:t.length+Ow},s={text:t,locator:tt(t),definitions:n,growth:o,
footnotes:r};return{...s,substitutions:Ew(e,s),flats:new Map}}function Ew(e,t){let n=new Map;for(let r of e.substitutions){let o=$w(r)??L(v(r.children,{...t,substitutions:n}).text);n.has(y(r.label))||
n.set(y(r.label),o)}return n}function $w({label:e,children:[t,...n]}){if(!(t?.type!=="image"||n.length>0||t.alt!==e))return e.length>1&&Dt(e)!==void 0?e:jo(t.url)}function Iw(e,t,n,r,o){let s=e.table?.
claims??e.unplaced,i=e.table?.claims.cells??[],a=e.details===void 0?void 0:Yl(e.details.entries,s?.features??[],o),l=(e.details===void 0?void 0:Jl(e.details.entries))??Nw(e),d=e.details===void 0||a===
void 0?void 0:{range:e.details.range,order:a.order},c=Cd(e),f=vc(s?.features??[],r);return{...c===void 0?{}:{id:c},title:Od(e,t),section:Nr(e.section,e.details!==void 0),range:e.range,principles:nd(e,
r),...l===void 0?{}:{targetLabel:l},targets:[...s?.targets??[],...a?.targets??[]],features:[...Fw(s?.features??[],a?.features??[]),...a?.features??[]],statuses:[...s?.statuses??[],...a?.statuses??[]],
cells:[...i,...a?.cells??[]],notes:n,...s===void 0?{}:{table:s.facts},...d===void 0?{}:{details:d},...f.length===0?{}:{jumps:f}}}function Fw(e,t){let n=new Set(t.map(r=>r.key));return e.map(r=>{let{link:o,
...s}=r;return o?.startsWith("#")&&n.has(r.key)?s:r})}function Nw(e){return e.table?.claims.facts.orientation==="targets-in-rows"&&e.table!==void 0&&!/^(?:names?)?$/iu.test(e.table.label)?e.table.label:
void 0}var Qu=e=>({...e,knowsTargets:!1,isTarget:()=>!1,isFeature:()=>!1});function Pw(e,t,n){for(let a of D(e))if(a.contents.tables.length>0)return;let r={features:new Set,legends:new Set,numbered:!1},
o=Qu(t),{groups:s,rejected:i}=xs(e,()=>!1,{...r,words:o,place:n},new Map);return s.length===0?i:void 0}var Xu=2e3;function Aw(e,t){let n=0;for(let{contents:r}of D(e)){let o=r.tables[Xu-n];if(o!==void 0){
let s=`The document has more than ${Xu} tables, so it is not read. Split it.`;return{code:ua,message:s,range:P(o,t)}}n+=r.tables.length}}function Be({root:e,text:t,markdown:n,options:r={},problems:o=[]}){
let s=$c(e),{census:i}=s,a=Mw(i,t),l=ml(s,a),d=Aw(l,a);if(d!==void 0)return{matrices:[],footnotes:[],decisions:[],definitions:[],problems:[d]};let c=kc(l,a),f=te([],[],r.vocabulary),u=cc(l,Qu(f),a),p=u.
size>0?void 0:Pw(l,f,a);if(p!==void 0){let $=Zu(i,a);return{matrices:[],footnotes:vs(c,[],l,a),decisions:p,definitions:$,problems:o}}let g=Ju(l,a,new Set([...u.values()].flat().map(({block:$})=>$))),m=Dd(
l,f,a),h=Su({top:l,place:a,footnotes:c,legends:g,facts:u,options:r,markdown:n,named:m}),b=Jd(h.matrices),S={...h,matrices:b.matrices},x=kd(S.matrices),w=S.matrices.map(({claims:$})=>$),k=new Set(w.flatMap(
({features:$})=>$.map(({title:de})=>y(de)))),C=new Set(w.flatMap($=>$.targets.map(({title:de})=>y(de)))),O=w.flatMap(({facts:$})=>$.legend.filter(({column:de})=>de===void 0)),W=[...new Set(O)],V={...W.
length===0?f:te([],W,r.vocabulary),knowsTargets:C.size>0,isTarget:$=>C.has(y($)),isFeature:$=>k.has(y($))},B=[...k].some($=>ze($)!==$),Ue=xs(l,$=>x.has($),{legends:g.nodes,words:V,place:a,features:k,numbered:B},
b.support),{parts:Ke,decisions:U}=vd(S.matrices,Ue.groups,l,a,r),we=new Set(c.definitions.map($=>$.range.start.offset)),Z=g.entries.map($=>$.range.start.offset).sort(($,de)=>$-de),or=({start:$,end:de})=>we.
has($.offset)||(Z[ce(Z.length,Sm=>(Z[Sm]??0)>=$.offset)]??de.offset)<de.offset,bm=Rd(Ke),Ai=Ke.map($=>Iw($,bm,rd($,or,a),a,r)),xm=S.matrices.map(({section:$,claims:de})=>({section:$,marks:[...de.marks,
...Bw(de.cells)]}));return{matrices:Ai,footnotes:vs(c,xm,l,a),decisions:[...S.decisions,...g.decisions,...U,...Ue.rejected],definitions:Zu(i,a),problems:[...o,...S.problems],headings:Dw(l,a),...Ai.some(
({jumps:$})=>$!==void 0)&&{anchors:Tc(l,i.html,a)}}}function Dw(e,t){return[...D(e)].flatMap(({heading:n,title:r,depth:o})=>n===void 0?[]:[{title:ze(r),depth:o,range:P(n,t)}])}function Bw(e){return e.
filter(({footnotes:t})=>t.length>0).flatMap(({footnotes:t})=>t)}function Zu({definitions:e,uses:t},n){return e.map(r=>({label:r.label??r.identifier,range:P(r,n),uses:t.get(r.identifier)??0}))}function Qe(e,t){let n=e.toLowerCase().split(/[^\p{L}\p{M}\p{N}]/u).filter(r=>r!=="").join("-");return n===""?t:n}var _e=class{#e;#t=new Map;constructor(t=[]){this.#e=new Set(t)}take(t){let n=t,r=this.#t.
get(t)??1;for(;this.#e.has(n);)r+=1,n=`${t}-${r}`;return this.#t.set(t,r),this.#e.add(n),n}};function dt(e,t){let n=new _e,r=e.map(a=>a.id?n.take(a.id):void 0),o=e.map(({title:a,group:l=[]})=>({slug:Qe(
a,t),path:l.map(d=>Qe(d,"group")).join("/")})),s=se(o.filter((a,l)=>r[l]===void 0),({slug:a})=>a),i=new Map([...s].map(([a,l])=>[a,l.some(({path:d})=>d!==l[0]?.path)]));return new Map(o.map(({slug:a,path:l},d)=>{
let c=l!==""&&i.get(a)?`${l}/${a}`:a;return[e[d]?.key??"",r[d]??n.take(c)]}))}var ef=48,Fn="Attributes";function _w(e){return e.length>ef||e.includes(":")||e!==L(e)?!1:e!==""&&e.toLowerCase()!==Fn.toLowerCase()&&ae(e)===void 0}function Xr({attributes:e={}}){return!Object.keys(e).
every(_w)}function Zr(e){return Gt(e).map(([t,n])=>[`${t.charAt(0).toUpperCase()}${t.slice(1)}:`,n])}var Gw=/^[^:]{1,80}:/u;function Qr(e){return e.some(t=>Gw.test(t))}function eo(e){let t=e===void 0?
"Support":`${e} Support`;return t.length<=ef&&!t.includes(":")&&ae(t)==="support"?t:"Support"}var tf={level:"not-stated",code:"b",symbol:"·",word:"not stated"},nf={complete:{level:"complete",code:"c",symbol:"✔",word:"complete"},partial:{level:"partial",code:"p",symbol:"◐",word:"partial"},
missing:{level:"missing",code:"m",symbol:"✖",word:"missing"},unknown:{level:"unknown",code:"u",symbol:"?",word:"unknown"},"not-applicable":{level:"not-applicable",code:"n",symbol:"–",word:"not app\
licable"}},Nn=[...ge.map(e=>nf[e]),tf];function ct(e){return e===void 0?tf:nf[e]}var rf=()=>new Map(Nn.map(e=>[e,0]));function of(e){return e.targets.map(({id:t})=>{let n=rf();for(let{support:r}of e.features){
let o=ct(F(r,t)?.level);n.set(o,(n.get(o)??0)+1)}return n})}function sf(e){let t=rf();for(let n of e)for(let[r,o]of n)t.set(r,(t.get(r)??0)+o);return t}var af=e=>[...e].filter(([,t])=>t>0).map(([t])=>t);var lf="—";function Pn(e){return e===void 0?lf:e==="not-applicable"?"N/A":ct(e).symbol}var kt=e=>ct(e).word;function to({features:e,targets:t}){let n=new Set(e.flatMap(({support:o})=>t.map(({id:s})=>F(
o,s)?.level))),r=ge.filter(o=>n.has(o)).map(o=>`${Pn(o)} = ${kt(o)}`);return n.has(void 0)&&r.push(`${lf} = not stated`),r.length===0?void 0:`Legend: ${r.join(", ")}.`}function Ge(e){return e.kind==="\
choice"?`choice (${e.group})`:e.kind==="condition"?`condition (${e.expression})`:e.kind}function je(e,t=L){return e.split(/\n[^\S\n]*\n/u).map(t).filter(n=>n!=="")}function jw(e,{item:t,list:n,literal:r}){return n(e.filter(o=>o.trim()!=="").map(o=>t(r(o,""))))}function df(e,{atStart:t,item:n,list:r,proseOf:o}){let s=e.flatMap(i=>{let[a,...l]=o(i).map(t);return a===
void 0?[]:[n(a,l)]});return r(s)}function Ww(e,{atStart:t,quote:n}){let r=e.map(t);return Qr(e)?[n(r)]:r}function Hs(e,t,n){let[r,...o]=n.proseOf(t);return r===void 0?[]:[`${e} ${n.inline(r)}`,...Ww(o,
n)]}function Hw(e,t,n){let{level:r,text:o,notes:s=[]}=t,i=o===void 0||o===""?"":` (${n.literal(o,"(")})`,a=[...Zr(t).map(([l,d])=>`${n.strong(l)} ${n.literal(d)}`),...s.flatMap(l=>Hs("Notes:",l,n))];return n.
item(`${n.nameAtStart(e)}: ${kt(r)}${i}`,a)}function Uw(e,t){let{item:n,list:r,strong:o}=t,s=Object.entries(e.attributes??{}).map(([a,l])=>Hs(o(`${a}:`),l,t));if(!Xr(e))return s.flat();let i=s.flatMap(
([a,...l])=>a===void 0?[]:[n(a,l)]);return[o(`${Fn}:`),r(i)]}function Us(e,{inline:t,literal:n}){return e.kind==="choice"?`choice (${t(e.group)})`:e.kind==="condition"?`condition (${n(e.expression,"(")}\
)`:e.kind}function cf(e,t,n){let{list:r,literal:o,strong:s}=n,i=[];e.status!==void 0&&i.push(`**Status:** ${Us(e.status,n)}.`),e.api&&i.push(`**API alias:** ${o(e.api)}`);let a=jw(e.commands??[],n);a!==
""&&i.push("**CLI commands:**",a),e.notes!==void 0&&i.push(...Hs("**Notes:**",e.notes,n)),i.push(...Uw(e,n));let l=t.targets.flatMap(({id:d,title:c})=>{let f=F(e.support,d);return f===void 0?[]:[Hw(c,
f,n)]});return l.length>0&&i.push(s(`${eo(t.targetLabel)}:`),r(l)),i}function Ks(e){return e.replace(/[\t\n\r]/g,"").replace(/^[\0- ]+/,"").trim()}function Kw(e,t){let n=r=>{let{link:o,...s}=r,i=o===void 0?void 0:t(o);return i===o?r:i===void 0?s:{...r,link:i}};return{...e,
targets:e.targets.map(n),features:e.features.map(n)}}var zw=/^(?:javascript|vbscript|data):/i,An=e=>e.map(t=>Kw(t,n=>zw.test(Ks(n))?void 0:n));var et=e=>e===""?void 0:e,uf=e=>e.length>0?e:void 0;function ff(e){return[...se(e,t=>t.key)].map(([t,n])=>{let r=ar(n),o=ke(r,i=>et(i.id)),s=ke(r,i=>et(i.title))??"";return{key:t,title:s,claims:r,...o!==
void 0&&{id:o}}})}function Vw(e,t){let n=ke(e.claims,o=>et(o.link)),r=pf(e.claims);return{id:t,title:e.title,...n!==void 0&&{link:n},...r!==void 0&&{attributes:r}}}function qw(e){let t=ar(e),[n]=t;if(n===
void 0)return;let r=ke(t,i=>et(i.text)),o=t.some(i=>i.notes.length>0)?Jw(t):[],s=Yw(t,n.level);return r===void 0&&o.length===0&&s===void 0?{level:n.level}:{level:n.level,...r!==void 0&&{text:r},...na(
s,n.level,r,o),...o.length>0&&{notes:o}}}function Yw(e,t){let n=e.find(r=>r.level===t&&(r.stage!==void 0||r.since!==void 0||r.until!==void 0));return n&&ye(n)}function Jw(e){let t=new Set;for(let n of Xw(
e))for(let r of n.notes)t.add(r.text);return t.delete(""),[...t]}var Xw=e=>e.filter((t,n)=>t.view!==e[n-1]?.view);function pf(e){let t=new Map;for(let{attributes:n=[]}of e)for(let{name:r,value:o}of n)
o.text!==""&&!t.has(r)&&t.set(r,o.text);return t.size>0?Ki(t):void 0}function Zw(e){let t=ke(e,i=>et(i.link)),n=ke(e,i=>et(i.api?.text)),r=ke(e,i=>uf(i.commands.map(({text:a})=>a))),o=ke(e,i=>et(i.notes?.
text)),s=pf(e);return{...t!==void 0&&{link:t},...n!==void 0&&{api:n},...r!==void 0&&{commands:[...r]},...o!==void 0&&{notes:o},...s!==void 0&&{attributes:s}}}function Qw(e,{ids:t,places:n}){let o=[...se(
e,({target:i})=>i)].flatMap(([i,a])=>{let l=n.get(i);return l===void 0?[]:[{place:l,same:a}]}),s=Ui();for(let{place:i,same:a}of o.sort((l,d)=>l.place-d.place)){let l=qw(a),d=t[i];l&&d!==void 0&&(s[d]=
l)}return s}function ek(e,t,n,r){let{claims:o,title:s}=e,i=mf(e),a=ke(ar(n),c=>c.status),{link:l,...d}=Zw(o);return{id:t,title:s,group:[...i],...l!==void 0&&{link:l},...a!==void 0&&{status:{...a}},...d,
support:r}}var mf=({claims:e})=>ke(e,t=>uf(t.group))??[];function tk(e,t){let n=ff(e.features),r=dt(n.map(l=>({...l,group:mf(l)})),"feature"),o=se(e.statuses,({feature:l})=>l),s=se(e.cells,({feature:l})=>l),
i=[...t.keys()],a={ids:[...t.values()],places:new Map(i.map((l,d)=>[l,d]))};return n.map(l=>{let d=Qw(s.get(l.key)??[],a);return ek(l,r.get(l.key)??l.key,o.get(l.key)??[],d)})}function nk(e,t){let n=Hi(
e),r=ff(n.targets),o=dt(r,"target"),s=n.principles.map(({title:l,text:d})=>({title:l,text:d})),i=n.notes.map(({text:l})=>l).filter(l=>l!==""),a=et(n.targetLabel);return{id:t,title:n.title,section:[...n.
section],...s.length>0&&{principles:s},...a!==void 0&&{targetLabel:a},targets:r.map(l=>Vw(l,o.get(l.key)??l.key)),features:tk(n,o),...i.length>0&&{notes:i}}}function en(e){let t=e.matrices.map((r,o)=>{let s=et(r.id);return{key:String(o),title:r.title,...s!==void 0&&{id:s}}}),n=dt(t,"matrix");return e.matrices.map((r,o)=>nk(r,n.get(String(o))??String(o)))}var rk={title:"title",section:"headings",principles:"guiding principles",targetLabel:"word for its targets",notes:"closing notes"},ok={id:"id",title:"title",link:"link",attributes:"attributes"},sk={id:"\
id",title:"title",group:"group",link:"link",status:"status",api:"API name",commands:"commands",notes:"notes",attributes:"attributes"},ik={level:"level",text:"text",stage:"stage",since:"first version",
until:"last version",notes:"notes"};function gf(e){let t=JSON.stringify(e??"");return t==='""'||t==="[]"||t==="{}"?"":t}var vt=class{#e;#t=new Map;constructor(t){this.#e=t}add(t,n){let r=this.#t.get(t);
r===void 0?this.#t.set(t,{count:1,first:n}):r.count+=1}sentences(){return[...this.#t].map(([t,{count:n,first:r}])=>{let o=n>1?` and ${n-1} more`:"";return`${this.#e} cannot hold ${t}: \`${r}\`${o}.`})}compare(t,n,r,o,s){
for(let i in t){if(n[i]===r?.[i])continue;let a=t[i];a!==void 0&&gf(n[i])!==gf(r?.[i])&&this.add(`the ${a} of a ${o} unchanged`,s)}}};function ak(e){let t=new Map(e.map(([{id:r}],o)=>[r,o])),n=new Map(
e.flatMap(([,r],o)=>r===void 0?[]:[[r.id,o]]));return(r,o)=>[...new Set([...Object.keys(r.support).flatMap(i=>t.get(i)??[]),...Object.keys(o?.support??{}).flatMap(i=>n.get(i)??[])])].sort((i,a)=>i-a).
flatMap(i=>e.slice(i,i+1))}function lk(e,t,n,r){if(t!==n){e.compare(sk,t,n,"feature",t.title);for(let[{id:o,title:s},i]of r){let a=F(t.support,o),l=n&&i&&F(n.support,i.id),d=`${t.title} / ${s}`;a!==void 0?
e.compare(ik,{...ye(l??{}),...a},l,"cell",d):l!==void 0&&e.add("a blank cell",d)}}}function Oe(e,t,n){let r=new vt(e);for(let[s,i]of t.entries()){let a=n[s];if(a===void 0){r.add("the matrix",i.title);
continue}let l=i.targetLabel===void 0?{...a,targetLabel:""}:a;r.compare(rk,i,l,"matrix",i.title),i.id!==a.id&&i.id!==Qe(i.title,"matrix")&&r.add("the id of a matrix that its title does not tell",i.id);
for(let[f,u]of i.targets.entries())r.compare(ok,u,a.targets[f],"target",u.title);a.targets.length>i.targets.length&&r.add("the number of targets of a matrix",i.title),a.features.length>i.features.length&&
r.add("the number of features of a matrix",i.title);let d=i.targets.map((f,u)=>[f,a.targets[u]]),c=ak(d);for(let[f,u]of i.features.entries())lk(r,u,a.features[f],c(u,a.features[f]))}let o=n[t.length];
return o!==void 0&&r.add("the number of matrices",o.title),r.sentences()}var dk=2e3;function zs({view:e="all",headings:t=!0}){return e==="all"&&t}function tn(e,t,n,r,o){let s=t.reduce((i,{features:a,targets:l})=>i+
a.length*l.length,0);return r.length>0||!zs(n)||s>dk?r:Oe(e,t,en(o()))}function ck(e){return e.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu,"").replaceAll(" ","-")}var no=class{#e=new Map;#t=new Set;ofHeading(t){let n=ck(t),r=n;for(;this.#e.has(r);){let o=(this.#e.
get(n)??0)+1;this.#e.set(n,o),r=`${n}-${o}`}return this.#e.set(r,0),r}claim(t){let n=!this.#t.has(t);return this.#t.add(t),n}};function ut(e,t){let n=o=>{let s=e.map((a,l)=>({key:String(l),title:a.title,
group:a.group??[],...o.has(a)&&{id:a.id}})),i=dt(s,t);return new Set(e.filter((a,l)=>i.get(String(l))!==a.id))},r=n(new Set);return r.size===0||n(r).size===0?r:new Set(e.filter(({id:o,title:s})=>o!==Qe(
s,t)))}function ro(e){let t=ut(e,"target");return new Set(e.filter(n=>t.has(n)||nt(n.title)||Yi(n.title)))}var yf=[1,2,3,4,5,6],qs=yf.length;function Ys(e){let n=[...e.section,...e.section.at(-1)===e.title?[]:[e.title]].filter(o=>o!==""),r=e.features.some(({group:o})=>o.length>0);return Bn(n,qs-(r?3:2)," /\
 ")}function Js(e){return qs-2-e}function Bn(e,t,n){return e.length<=t?e:t<1?[]:[...e.slice(0,t-1),e.slice(t-1).join(n)]}function Dn(e,t){let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];)n+=1;return n}
var Vs=class{#e=new no;#t;#n=[];constructor(t){this.#t=t}#r(t,n){return{depth:yf[t-1]??qs,text:n,anchor:this.#e.ofHeading(n)}}#o(t){let n=Math.min(Dn(this.#n,t),t.length-1);return this.#n=t,t.slice(Math.
max(0,n)).map((r,o)=>this.#r(Math.max(0,n)+o+1,r))}#s(t,n,r,o){let s=this.#r(r,t.title),i=o||s.anchor==="",a=i&&this.#e.claim(t.id)?t.id:s.anchor;return{feature:t,groups:n,heading:s,anchor:a,ownId:i?t.
id:void 0}}#i(t,n){let r=ut(t.features,"feature"),o=Js(n-2),s=[];return t.features.map(i=>{let a=Bn(i.group,o,ee),l=Dn(s,a),d=a.slice(l).map((c,f)=>this.#r(n+l+f,c));return s=a,this.#s(i,d,n+a.length,
r.has(i))})}plan(t,n){let r=Ys(t),o=r.length+1,s=this.#o(r),i=this.#t==="details"?void 0:this.#r(o,"Summary"),a=this.#t!=="summary"&&t.features.length>0,l=a?this.#r(o,"Details"):void 0,d=a?this.#i(t,o+
1):[],c=t.notes&&this.#t==="all"?this.#r(o,"Notes"):void 0;return{matrix:t,headings:s,ownId:n?t.id:void 0,summary:i,details:l,entries:d,notes:c}}};function hf(e,t){let n=new Vs(t),r=ut(e,"matrix");return e.
map(o=>n.plan(o,r.has(o)))}var nn=class{blocks=[];#e;#t;#n=new Set;#r;#o=[];constructor(t,n){this.#e=t,this.#t=n,this.#r=new vt(t.name)}get text(){return this.blocks.length===0?"":`${this.blocks.join(`

`)}
`}get losses(){return this.#r.sentences()}#s(t,n){let{maxDepth:r}=this.#e;n>r&&this.#r.add(`headings deeper than ${r} levels`,t),this.blocks.push(this.#e.heading(t,n))}matrix(t){let{view:n="all",headings:r=!0}=this.#t,
o=r?this.#i(t):1;n==="all"&&this.#d(t);let s=n==="all"?this.#c(t):new Map;n!=="details"&&this.#u(t,s,o),n!=="summary"&&this.#p(t,s,o);let i=n==="all"?df(t.notes??[],this.#e):"";i!==""&&(this.#s("Notes",
o),this.blocks.push(i))}#i({title:t,section:n,features:r}){let s=[...n,...t===""||n.at(-1)===t?[]:[t]].filter(d=>this.#e.inline(d)!==""),i=r.some(({group:d})=>d.length>0),a=Bn(s,this.#e.maxDepth-(i?3:
2)," / "),l=Math.min(Dn(a,this.#o),a.length-1);for(let[d,c]of a.entries())d>=l&&this.#s(this.#e.atStart(c),d+1);return this.#o=a,a.length+1}#d({principles:t=[]}){let n=t.flatMap(({title:r,text:o})=>{let[
s="",...i]=this.#e.proseOf(o),a=this.#e.strong(r);if(a===""&&s==="")return[];let l=a===""?this.#e.atStart(s):`${a}${s===""?"":` - ${this.#e.inline(s)}`}`;return[this.#e.item(l,i.map(this.#e.atStart))]});
n.length>0&&this.blocks.push("Guiding principles:",this.#e.list(n))}#a(t){let n=this.#e.normalName(t),r=n!==""&&!this.#n.has(n);return r?this.#n.add(n):this.#r.add("ids that differ by case or repeat",
t),r}#c({features:t}){let n=new Map,r=ut(t,"feature");for(let o of t){let s=this.#n.has(this.#e.normalName(o.id));(r.has(o)||!s)&&this.#a(o.id)&&n.set(o,o.id)}return n}#l(t,n){if(n===void 0||n==="")return;
let r=this.#e.link(t,n);return r===void 0&&this.#r.add("links to such addresses",n),r}#f(t){let n=ro(t);return t.map(r=>{let o=this.#l(r.title,r.link)??this.#e.nameAtStart(r.title);return n.has(r)&&this.#a(
r.id)?this.#e.cellAnchor(r.id,o):o})}#u(t,n,r){let{features:o,targets:s}=t,i=o.some(({status:f})=>f!==void 0),a=this.#f(s),l=[["Feature",...i?["Status"]:[],...a]],d=[];for(let f of o){f.group.join(`
`)!==d.join(`
`)&&l.push(uk(f.group,l,this.#e)),d=f.group;let u=n.get(f),p=u===void 0?this.#l(f.title,f.link):this.#e.anchorLink(f.title,u),g=s.map(({id:h})=>Pn(F(f.support,h)?.level)),m=f.status===void 0?"":Us(f.status,
this.#e);l.push([p??this.#e.nameAtStart(f.title),...i?[m]:[],...g])}this.#t.headings!==!1&&this.#s("Summary",r);let c=to(t);c!==void 0&&this.blocks.push(c),this.blocks.push(this.#e.table(l,this.#t))}#p(t,n,r){
if(t.features.length===0)return;this.#s("Details",r);let o=[];for(let s of t.features){let a=Bn(s.group,this.#e.maxDepth-r-1,ee).map(this.#e.atStart).filter(d=>d!==""),l=Dn(a,o);for(let[d,c]of a.entries())
d>=l&&this.#s(c,r+1+d);o=a,this.#m(s,t,n.get(s),r+1+a.length)}}#m(t,n,r,o){r!==void 0&&this.blocks.push(this.#e.anchor(r));let s=this.#l(t.title,t.link)??this.#e.nameAtStart(t.title);this.#s(s===""?this.#e.
atStart(t.id):s,o),this.blocks.push(...cf(t,n,this.#e))}};function uk(e,t,{strong:n}){let r=(t[0]??[]).slice(1).map(()=>"");return[n(e.join(ee)),...r]}function oo(e,t){let n=An(e);if(!zs(t))return n;let r=dt(
e.map(({title:o},s)=>({key:String(s),title:o})),"matrix");return n.map((o,s)=>({...o,id:r.get(String(s))??o.id}))}var Zs={};Ao(Zs,{anchor:()=>vk,anchorLink:()=>kk,atStart:()=>_n,cellAnchor:()=>Tk,inline:()=>Lt,link:()=>wk,literal:()=>xk,normalName:()=>Lk,proseOf:()=>pk,strong:()=>bk});var fk=/[\0-\x08\x0e-\x1f\x7f-\x9f\p{Surrogate}\ufffe\uffff]/gu;function Ct(e){return e.replace(/\s+/gu," ").replace(fk,"�").trim()}var pk=e=>je(e,Ct),Tt=e=>`&#${e.codePointAt(0)};`,mk=/[*`#^~{}[\]\\+]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_|&(?=#?\w+;)|\((?=\(|(?:C|R|TM)\))|:(?=[:\S])|(?<=:):|;(?=[;\s]|$)|\$(?=\$)|(?<=\$)\$|<(?=[-=<])|[-=](?=>)|-(?=-)|(?<=-)-|\.(?=\.\.)/gu;
function Lt(e){return Ct(e).replace(mk,Tt)}var gk=/^(?:(?=[^\p{L}\p{N}&]).|(?=&(?!#)).)/u,yk=/^(\d+|[A-Za-z]|[ivxIVX]+)([.)])(?= |$)/u,hk=/^(NOTE|TIP|IMPORTANT|WARNING|CAUTION):(?= |$)/u;function _n(e){
let t=Lt(e);return/^\p{Emoji_Presentation}/u.test(t)?t:t.replace(gk,Tt).replace(yk,(n,r,o)=>r+Tt(o)).replace(hk,(n,r)=>r+Tt(":"))}function bk(e){let t=Lt(e);return t===""?"":`**${t}**`}function xk(e,t="\
 "){let n=Ct(e);return n!==""&&!/[`+\\]/u.test(n)?`\`+${n}+\``:/^[^`\\]+$/u.test(n)?`\`${Lt(n)}\``:t===""?_n(n):Lt(n)}var Sk=/[^\w.:/?=%,~&#|-]|_(?![A-Za-z0-9])|(?<![A-Za-z0-9])_|(?<![A-Za-z0-9])#|#(?![A-Za-z0-9])|~|&(?=#?\w+;)|^:|:(?=:)|(?<=[^A-Za-z][A-Za-z]{2,6}):(?=\/\/)|\.(?=\.\.)|-(?=[->])|(?<=-)-/gu,
bf=e=>_n(e).replace(/[=,"]/gu,Tt);function wk(e,t){let[n,r]=[bf(e),Ct(t)];if(!(n===""||r===""))return`link:${r.replace(Sk,Tt)}[${n}]`}var Xs=/^(?!_)(?!.*__)[\p{L}_][\p{L}\p{N}_-]*(?<!_)$/u;function kk(e,t){
let n=bf(e);return n===""||!Xs.test(t)?void 0:`xref:${t}[${n}]`}function vk(e){return Xs.test(e)?`[[${e}]]`:`[id="${Ct(e).replace(/["\\{}]/gu,"")}"]`}function Tk(e,t){return Xs.test(e)?`[[${e}]]${t}`:
`+++<a id="${Ct(e).replace(/[^\w ]/gu,Tt)}"></a>+++${t}`}var Lk=Ct;var Ck=e=>e.map(t=>`
+
${t}`).join(""),Rk={...Zs,nameAtStart:_n,name:"AsciiDoc",item:(e,t=[])=>`* ${e}${Ck(t)}`,list:e=>e.join(`
`),quote:e=>`[quote]
____
${e.join(`

`)}
____`,table(e){let t=e.map(r=>r.map(o=>`|${o.replaceAll("|","\\|")}`).join(`
`));return`[cols="${e[0]?.length??1}*",options="header"]
|===
${t.join(`

`)}
|===`}},Ok=e=>({...Rk,maxDepth:e?6:5,heading:(t,n)=>`${"=".repeat(Math.min(6,e?n:n+1))} ${t}`});function Mk(e,{headings:t=!0}){let n=new Set(e.map(({section:i,title:a})=>i[0]??a)),[r=""]=n,o=({section:i,
title:a})=>i.length>1||i.length===1&&a!==""&&a!==i[0],s=e.length===1||e.every(o);return t&&n.size===1&&s&&Lt(r)!==""}function xf(e,t={}){let n=oo(e,t),r=new nn(Ok(Mk(n,t)),t);for(let a of n)r.matrix(a);
let{text:o}=r,s=()=>Be({root:Na(o).root,text:o,markdown:!1}),i=tn("AsciiDoc",n,t,r.losses,s);return{text:o,losses:[...Oe("AsciiDoc",e,n),...i]}}var Sf=["matrixTitle","section","group","featureTitle","status","targetTitle","level","text","stage","since","until","notes","featureNotes","api","commands","featureLink","targetLink","feature","targe\
t","matrix","targetLabel","principles","closingNotes"],wf=["stage","since","until"],Gn="attribute: ",jn="target attribute: ";function Wn(e){let[t]=e;return e.length===1&&t!==void 0&&!t.startsWith("• ")?t:e.map(n=>`• ${n.replaceAll(`
`,`
  `)}`).join(`
`)}function kf(e){if(e==="")return[];if(!e.startsWith("• "))return[e];let t=[];for(let n of e.split(/\r?\n/u))n.startsWith("• ")?t.push(n.slice(2)):t.push(`${t.pop()??""}
${n.replace(/^ {2}/u,"")}`);return t}var vf=" › ";function Rt(e){return e.map(t=>t.replace(/[\\›]/gu,"\\$&")).join(vf)}function so(e){return e===""?[]:e.split(vf).map(t=>t.replace(/\\([\\›])/gu,
"$1"))}function Tf({title:e,text:t}){return`${e.replace(/[\\:]/gu,"\\$&")}: ${t}`}function Lf(e){let t=/^((?:[^\\:]|\\.)*):(?: |$)/su.exec(e);return t?{title:(t[1]??"").replace(/\\([\\:])/gu,"$1"),text:e.
slice(t[0].length)}:{title:"",text:e}}var rn=({text:e})=>e.trim()!=="",Hn=e=>!e.fields.some(rn),Qs=e=>(e?.text??"").trim().toLowerCase(),ti=({fields:e})=>{let[t,...n]=e;return t!==void 0&&rn(t)&&!n.some(rn)},Ek=/^\s*(?:\(\S{1,3}\)|\[\S{1,3}\]|[*†‡§¹²³⁴-⁹]|\S{1,12}\s*[=:]\s)|[.。]\s*$/u,
$k=80,Ik=e=>e.length>=$k||Ek.test(e);function Fk(e){let t=n=>ti(n)&&Ik(n.fields[0]?.text??"");return e.findLastIndex(n=>!Hn(n)&&!t(n))+1}function Nk(e){let t=[],n=0;for(;n<e.length;){let r=e[n];if(r!==
void 0&&Hn(r)){n+=1;continue}let o=n,s=o;for(;s<e.length-1&&Pk(e,s);)s+=1;let i=Ak(e,s);t.push({titles:e.slice(o,s),rows:Dk(e.slice(s,i))}),n=i}return t}var Pk=(e,t)=>{let n=e[t];return n!==void 0&&(ti(
n)||Hn(n))};function Ak(e,t){let n=Qs(e[t]?.fields[0]),r=-1;for(let o=t+1;o<e.length;o+=1){let s=e[o];if(s===void 0)break;if(Hn(s))r=r<0?o:r;else{if(r>=0&&Qs(s.fields[0])===n&&s.fields.filter(rn).length>
1)return r;ti(s)||(r=-1)}}return e.length}function Dk(e){let t=e.findLastIndex(n=>!Hn(n));return e.slice(0,t+1)}var ei=class{#e;constructor(t){this.#e=tt(t)}#t(t,n){return this.#e.range(t,n)}#n({text:t,
start:n,end:r},o=this.#t(n,r)){return t.trim()===""?[]:[{type:"text",value:t,position:o}]}#r(t){let n=this.#t(t.start,t.end);return{type:"tableCell",children:this.#n(t,n),position:n}}#o(t,n){return{type:"\
tableRow",children:t.fields.filter((o,s)=>s!==n).map(o=>this.#r(o)),position:this.#t(t.start,t.end)}}#s(t){let n=this.#t(t.start,t.end),r=this.#n(t,n);return{type:"tableRow",children:[{type:"tableCell",
children:r.length>0?[{type:"strong",children:r,position:n}]:[],position:n}],position:n}}#i(t){let[n]=t.fields;return n===void 0||!rn(n)?[]:[{type:"heading",depth:1,children:this.#n(n),position:this.#t(
t.start,t.end)}]}#d({fields:[t],start:n,end:r}){return t===void 0||!rn(t)?[]:[{type:"paragraph",children:this.#n(t),position:this.#t(n,r)}]}#a(t){let n=t[0]?.fields.findIndex((i,a)=>a>0&&Qs(i)==="grou\
p")??-1,r="",o=t.flatMap((i,a)=>{let l=this.#o(i,n),d=i.fields[n];return a===0||d===void 0||d.text===r?[l]:(r=d.text,[this.#s(d),l])}),s=this.#t(t[0]?.start??0,t.at(-1)?.end??0);return{type:"table",align:[],
children:o,position:s}}block({titles:t,rows:n}){let r=Fk(n);return[...t.flatMap(o=>this.#i(o)),...r>0?[this.#a(n.slice(0,r))]:[],...n.slice(r).flatMap(o=>this.#d(o))]}};function ni(e,t){let n=new ei(t);
return{type:"root",children:e.flatMap(r=>n.block(r))}}function Cf({rows:e},t){return ni(Nk(e),t)}var io="data";function Bk(e){let t=/^(choice|condition) \((.*)\)$/su.exec(e),n=t?.[2];return!t||!n?X(e):t[1]==="choice"?{kind:"choice",group:n}:{kind:"condition",expression:n}}function Rf(e,t){return e?
{...t,...e}:t}function _k(e,t){let n=e.text("target")?.text,r=e.text("targetLink")?.text,o=(e.text("targetTitle")??e.text("target"))?.range??e.rangeOf("targetTitle"),s=e.targetAttributes;return{view:io,
key:t,...n&&{id:n},title:e.value("targetTitle"),...r&&{link:r},range:o,...s.length>0&&{attributes:s}}}function Gk(e,t){let n=e.text("feature")?.text,r=e.text("featureLink")?.text,o=e.text("api"),s=e.text(
"featureNotes");return{view:io,key:t,...n&&{id:n},title:e.value("featureTitle"),group:so(e.value("group")),...r&&{link:r},range:(e.text("featureTitle")??e.text("feature"))?.range??e.rangeOf("featureTi\
tle"),block:e.range,...o&&{api:o},commands:e.texts("commands"),...s&&{notes:s},attributes:e.attributes}}function jk(e,t){if(!e)return t;let n=new Set(e.attributes.map(({name:r})=>r));return{...Rf(e,t),
commands:e.commands.length>0?e.commands:t.commands,attributes:[...e.attributes,...t.attributes.filter(({name:r})=>!n.has(r))]}}function Wk(e,{given:t}){let n=e.value("stage");return{...t,...ye({stage:At.
find(r=>r===n)??_t(n),since:e.text("since")?.text,until:e.text("until")?.text})}}var Hk=["featureNotes","api","commands","featureLink"],Uk=["targetLink"],ao=class{#e=new Set;#t=new Map;#n=new Map;of(t,n,r){
if(this.#e.has(t))return t;let o=this.#n.get(n)??r();this.#n.set(n,o);let s=t||(this.#t.get(o)??o);return this.#t.has(o)||this.#t.set(o,s),t!==""&&this.#e.add(t),s}},lo=class{#e;#t=new Map;#n=new Map;#r=new ao;#o=new ao;#s=[];#i=new Map;#d=[];#a=[];#c=[];#l;#f;#u;constructor(t){
this.#e=t}add(t){this.#l??=t,this.#f=t,this.#u??=t.text("targetLabel")?.text;for(let{text:o,range:s}of t.texts("principles"))this.#a.push({...Lf(o),range:s});this.#c.push(...t.texts("closingNotes"));let n=this.#p(
t),r=this.#g(t);n!==void 0&&r!==void 0&&this.#y(t,n,r)}#p(t){let n=t.value("feature"),r=t.value("featureTitle");if(n===""&&r==="")return;let o=this.#r.of(n,`${t.value("group")}
${r}`,()=>Te(so(t.value("group")),r)),s=this.#n.get(o);return(!s||t.says(Hk)||t.saysAttributes)&&this.#n.set(o,jk(s,Gk(t,o))),this.#m(t,o),o}#m(t,n){let r=t.value("status"),o=this.#i.get(n)??new Set;if(r===
""||o.has(r))return;this.#i.set(n,o.add(r));let s=Bk(r);this.#s.push({view:io,feature:n,...s&&{status:s},text:r,range:t.rangeOf("status")})}#g(t){let n=t.value("target"),r=t.value("targetTitle");if(n===
""&&r==="")return;let o=this.#o.of(n,r,()=>y(r)),s=this.#t.get(o);return(!s||t.says(Uk)||t.targetAttributes.length>0)&&this.#t.set(o,Rf(s,_k(t,o))),o}#y(t,n,r){let o=t.value("level").trim(),s=t.text("\
text")?.text,i=t.texts("notes");if(o===""&&s===void 0&&i.length===0)return;let a=this.#h(o),l=s??(a.plain?void 0:o),d=t.rangeOf("level");this.#d.push({view:io,feature:n,target:r,level:a.level,basis:a.
basis,symbol:a.sign,...l&&{text:l},...Wk(t,a),notes:i,footnotes:[],range:d,symbolRange:d})}#h(t){let n=ge.find(r=>r===t);return n?{level:n,basis:"preset",sign:t,length:t.length,plain:!0}:t===""?{level:"\
unknown",basis:"none",sign:t,length:0,plain:!0}:this.#e.read(t)}claims(){let t=this.#l,n=t?.text("matrix")?.text,r=t?.range.start??{line:1,column:1,offset:0};return{...n&&{id:n},title:t?.value("matrix\
Title")??"",section:so(t?.value("section")??""),range:{start:r,end:this.#f?.range.end??r},principles:this.#a,...this.#u&&{targetLabel:this.#u},targets:[...this.#t.values()],features:[...this.#n.values()],
statuses:this.#s,cells:this.#d,notes:this.#c}}};var Kk=e=>e.toLowerCase().replace(/[\s_-]+/gu,"");function ri(e){let t=new Map,n=[],r=[];for(let[o,{text:s}]of(e?.fields??[]).entries()){let i=Kk(s);s.startsWith(Gn)?n.push({name:s.slice(Gn.length),index:o}):
s.startsWith(jn)?r.push({name:s.slice(jn.length),index:o}):t.has(i)||t.set(i,o)}return{columns:zk(t),attributes:n,targetAttributes:r}}function zk(e){let t=new Map(e);for(let n of["matrix","feature","t\
arget"]){if(e.has(`${n}title`))continue;let r=e.get(n),o=e.get(`${n}id`);r!==void 0&&t.set(`${n}title`,r),o===void 0?t.delete(n):t.set(n,o)}return t}function Of({rows:e}){let{columns:t}=ri(e[0]);return t.
has("featuretitle")&&t.has("targettitle")&&t.has("level")}var co=class{#e;#t;#n;constructor(t,n,r){this.#e=t,this.#t=n,this.#n=r}#r(t){return this.#e.fields[this.#t.columns.get(t.toLowerCase())??-1]}value(t){
return this.#r(t)?.text??""}text(t){let n=this.#r(t);return n&&n.text!==""?{text:n.text,range:this.#o(n)}:void 0}texts(t){let n=this.text(t);return n?kf(n.text).map(r=>({text:r,range:n.range})):[]}#o({
start:t,end:n}){return this.#n.range(t,n)}rangeOf(t){let n=this.#r(t);return n?this.#o(n):this.#n.range(this.#e.end,this.#e.end)}says(t){return t.some(n=>this.value(n)!=="")}get saysAttributes(){return this.#t.
attributes.some(({index:t})=>(this.#e.fields[t]?.text??"")!=="")}get range(){return this.#n.range(this.#e.start,this.#e.end)}get attributes(){return this.#s(this.#t.attributes)}get targetAttributes(){
return this.#s(this.#t.targetAttributes)}#s(t){return t.flatMap(({name:n,index:r})=>{let o=this.#e.fields[r];return o&&o.text!==""?[{name:n,value:{text:o.text,range:this.#o(o)}}]:[]})}};function Vk(e,t,n){let r=t.columns.get("level")??-1,o=new Set(e.map(s=>s.fields[r]?.text.trim()??""));return o.delete(""),te(o,[],n.vocabulary)}function uo(e,t,n){let[r,...o]=e.rows,s=ri(r),i=Vk(o,s,n),
a=new Map;for(let l of o){if(!l.fields.some(({text:u})=>u!==""))continue;let d=new co(l,s,t),c=d.value("matrix")||y(d.value("matrixTitle")),f=a.get(c)??new lo(i);a.set(c,f),f.add(d)}return{matrices:[...a.
values()].map(l=>l.claims()),footnotes:[],decisions:[],definitions:[],problems:e.problems}}function Mf(e,t={}){let n=pa(e);return Of(n)?uo(n,tt(e),t):Be({root:Cf(n,e),text:e,markdown:!0,options:t,problems:n.problems})}function Ef(e,t){let n=new Set;for(let r of e)for(let{attributes:o}of t(r))for(let s of Object.keys(o??{}))n.add(s);return[...n]}function qk(e){return{matrixTitle:e.title,section:Rt(e.section),matrix:e.
id}}var Yk=({targetLabel:e,principles:t,notes:n})=>({targetLabel:e,principles:t&&Wn(t.map(Tf)),closingNotes:n&&Wn(n)}),Jk=({id:e,title:t,group:n,status:r})=>({featureTitle:t,feature:e,group:Rt(n),status:r&&
Ge(r)}),Xk=({notes:e,api:t,commands:n,link:r})=>({featureNotes:e,api:t,commands:n&&Wn(n),featureLink:r}),Zk=({id:e,title:t})=>({targetTitle:t,target:e}),Qk=e=>({level:e.level,text:e.text,...ye(e),notes:e.
notes&&Wn(e.notes)});function*ev(e){let{features:t,targets:n}=e,r=qk(e),o=Yk(e);for(let s of t.length>0?t:[void 0]){let i={fields:s?Xk(s):{},feature:s},a=s&&Jk(s);for(let l of n.length>0?n:[void 0]){let d=s===
t[0],c=s&&l&&F(s.support,l.id),f={...r,...a,...l&&Zk(l)},u=d?l?.link:void 0,p={...o,...i.fields,targetLink:u,...f,...c&&Qk(c)};yield{...i,fields:p,target:d?l:void 0},o={},i={fields:{},feature:void 0}}}}
function tv(e,t){let n=wf.find(r=>r===e);return n===void 0?!1:!t.some(({features:r})=>r.some(({support:o})=>Object.values(o).some(s=>s?.[n]!==void 0)))}function $f(e){let t=Ef(e,({features:i})=>i),n=Ef(
e,({targets:i})=>i),r=Sf.filter(i=>!tv(i,e)),o=[[...r,...t.map(i=>Gn+i),...n.map(i=>jn+i)]],s=(i,a)=>(i&&F(i,a))??"";for(let i of e)for(let{fields:a,feature:l,target:d}of ev(i))o.push([...r.map(c=>a[c]??
""),...t.map(c=>s(l?.attributes,c)),...n.map(c=>s(d?.attributes,c))]);return o}function nv(e){let t=e===""?e:fa(e);return/[",;\t\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t}function If(e){return e.map(t=>`${t.map(nv).join(",")}
`).join("")}function Ff(e,{csv:t="long"}={}){if(t==="long")return{text:If($f(e)),losses:[]};let n=If(ov(e));return{text:n,losses:Oe("Wide CSV",e,en(Mf(n)))}}function rv({features:e,targets:t}){let n=e.
some(({group:i})=>i.length>0),r=e.some(({status:i})=>i!==void 0),o={header:"Group",read:i=>Rt(i.group)},s={header:"Status",read:i=>i.status?Ge(i.status):""};return[{header:"Feature",read:({title:i})=>i},
...n?[o]:[],...r?[s]:[],...t.map(({id:i,title:a})=>({header:a,read:l=>{let d=F(l.support,i);return d?kt(d.level):""}}))]}function ov(e){return e.flatMap((t,n)=>{let r=rv(t),o=[r.map(({header:s})=>s),...t.
features.map(s=>r.map(({read:i})=>i(s)))];return e.length===1?o:[...n>0?[[""]]:[],[t.title],...o]})}var sv=/[\0-\x08\x0b-\x1f\x7f-\x9f\p{Surrogate}\ufffe\uffff]/gu,iv=/[&<>"'\0-\x08\x0b-\x1f\x7f-\x9f\p{Surrogate}\ufffe\uffff]/u,av=/[\p{Bidi_Control}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
function R(e){return iv.test(e)?e.replace(sv,"�").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;"):e}function We(e){return av.test(
e)?`<bdi>${R(e)}</bdi>`:R(e)}var lv=new Set(["http","https","mailto"]);function Ot(e){let t=Ks(e);if(t===""||t.startsWith("#"))return;let n=/^[a-z][a-z0-9+.-]*(?=:)/i.exec(t)?.[0];return n===void 0||lv.
has(n.toLowerCase())?t:void 0}var dv=/https?:\/\/[^\s<>"'`|\\^{}]+/g,cv=new Set(".,;:!?)]*_~");function uv(e){let t=e.includes("("),n=e.length;for(;n>0&&cv.has(e.charAt(n-1))&&!(t&&e.charAt(n-1)===")");)
n-=1;return n}function oi(e){let t="",n=0;for(let{0:r,index:o}of e.matchAll(dv)){let s=r.slice(0,uv(r)),i=R(s);t+=`${R(e.slice(n,o))}<a href="${i}">${i}</a>`,n=o+s.length}return t+R(e.slice(n))}function Mt(e){
return e.split(/\n(?:[^\S\n]*\n)+/).map(t=>`<p>${oi(t)}</p>`).join("")}function Nf(e){return e.toLowerCase().split(/[^\p{L}\p{M}\p{N}._]+/u).filter(n=>n!=="").join("-")||"x"}var fo=(e,t)=>`${e}--${t}`,po=e=>`${e}--`;function Pf(e){let t=new _e;return e.map(({id:n,features:r,
targets:o})=>{let s=e.length>1?t.take(Nf(n)):void 0,i=s===void 0?"":`${s}--`,a=l=>{let d=new _e;return l.map(c=>d.take(Nf(c.id)))};return{matrix:s,features:a(r).map(l=>i+l),targets:a(o)}})}var Af=':root{color-scheme:light dark;--page: #fff;--ink: #1b1f24;--soft: #59616b;--line: #dfe3e8;--raised: #f4f6f8;--accent: #0b5cad;--bar: 4rem;--complete: #d5ede3;--on-complete: #00513a;--partial: \
#fdebc2;--on-partial: #654300;--missing: #fadccd;--on-missing: #863000;--unknown: #f1e1ec;--on-unknown: #6e2853}@media screen and (prefers-color-scheme:dark){:root{--page: #14171b;--ink: #e4e8ec;--sof\
t: #a0a9b4;--line: #2d333b;--raised: #1d2228;--accent: #7cb8f2;--complete: #123b2e;--on-complete: #86dfbe;--partial: #41330f;--on-partial: #f4cc6c;--missing: #4a2412;--on-missing: #ffb28c;--unknown: #\
3c2535;--on-unknown: #eab0d3}}.c{--sign: "✔︎";--tint: var(--complete);--tone: var(--on-complete)}.p{--sign: "◐︎";--tint: var(--partial);--tone: var(--on-partial)}.m{--sign: "✖︎";--tint: var(--missing)\
;--tone: var(--on-missing)}.u{--sign: "?";--tint: var(--unknown);--tone: var(--on-unknown)}.n{--sign: "–";--tint: var(--raised);--tone: var(--soft)}.b{--sign: "·";--tint: var(--page);--tone: var(--sof\
t)}*{box-sizing:border-box}[hidden]{display:none!important}html{scroll-padding-top:calc(var(--bar) + 1rem);-webkit-text-size-adjust:100%}body{margin:0 auto;padding:0 clamp(1rem,3vw,3rem) 4rem;backgrou\
nd:var(--page);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Noto Sans,Liberation Sans,Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-w\
ord}h1,h2,h3,h4{line-height:1.25;text-wrap:balance;overflow-wrap:anywhere}h1{margin:0;font-size:clamp(1.5rem,1.2rem + 1.5vw,2.1rem);letter-spacing:-.015em}h2{margin:3rem 0 1rem;font-size:1.35rem;lette\
r-spacing:-.01em}h3{margin:2.25rem 0 .75rem;font-size:1.1rem}:is(h2,h3,h4) a{color:inherit;text-decoration:none}:is(h2,h3,h4) a:hover{text-decoration:underline}p{margin:0 0 .75rem}a{color:var(--accent\
);text-underline-offset:.15em}code{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,DejaVu Sans Mono,monospace;overflow-wrap:anywhere}small{color:var(--soft);font-size:.85rem;white-space:now\
rap}:focus-visible{outline:2px solid var(--accent);outline-offset:2px}main:focus{outline:0}.read,caption,.matrix td>a>span:not(.said),.skip:not(:focus){position:absolute;width:1px;height:1px;overflow:\
hidden;clip-path:inset(50%);white-space:nowrap}.skip:focus{position:absolute;z-index:9;top:.5rem;padding:.5rem 1rem;background:var(--page)}.w{overflow-wrap:anywhere}summary{cursor:pointer}summary :is(\
h2,h3){display:inline}.top{padding:2.5rem 0 1.25rem}.top p{margin:.35rem 0 0;color:var(--soft)}nav ul{margin:0 0 1.5rem;padding:0;columns:17rem;list-style:none}nav li{padding:.15rem 0;break-inside:avo\
id}:is(.legend span,.overview th span,dt[class],span[class]:not(.said),.matrix td>a):before{content:var(--sign)}@supports (content: "x" / ""){:is(.legend span,.overview th span,dt[class],span[class]:n\
ot(.said),.matrix td>a):before{content:var(--sign) / ""}}:is(.legend span,.overview th span,dt[class],span[class]:not(.said)):before{display:inline-block;min-width:1em;margin-right:.3em;text-align:cen\
ter}i{font-style:normal}:is(.own,td>a:has(i)):before{content:none!important}.toolbar{position:sticky;z-index:5;top:0;margin:0 -.5rem 1rem;padding:.6rem .5rem;background:var(--page);font-size:.875rem}f\
ieldset{min-width:0;margin:0;padding:0;border:0}.controls,.below,.legend,.more>div,fieldset.field{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem .75rem}.controls{margin-bottom:.6rem}.search{\
flex:1 1 12rem;max-width:24rem}.toolbar :is(input[type=search],select,button,summary),dialog button{min-height:2.125rem;padding:.3rem .65rem;border:1px solid color-mix(in srgb,var(--soft) 55%,var(--pa\
ge));border-radius:6px;background:var(--page);color:inherit;font:inherit}.toolbar input[type=search]{width:100%}.toolbar select{max-width:11rem}.toolbar button:disabled{opacity:.5}.toolbar :is(button:\
enabled,summary):hover,dialog button:hover{background:var(--raised)}.field{color:var(--soft);white-space:nowrap}.toolbar .field select{color:var(--ink)}.menu{position:relative}.menu fieldset{position:\
absolute;z-index:6;top:calc(100% + .3rem);width:max-content;max-width:min(44rem,90vw);max-height:min(26rem,60vh);overflow:auto;padding:.6rem .9rem;columns:12rem;border:1px solid var(--line);border-rad\
ius:8px;background:var(--page);box-shadow:0 8px 28px #0000002e}.menu label{display:block;padding:.15rem 0;break-inside:avoid}.legend{gap:.4rem}.legend label{display:inline-flex;align-items:center;gap:\
.4rem;padding:.1rem .65rem;border:1px solid transparent;border-radius:1rem;background:var(--tint);color:var(--tone)}.legend .b{border-color:var(--line)}.legend b{font-weight:600}.legend input{margin:0\
;accent-color:var(--tone)}.legend label:has(:checked){border-color:var(--tone)}.legend label:has(:focus-visible){outline:2px solid var(--accent);outline-offset:1px}.legend :focus-visible{outline:0}out\
put{color:var(--soft)}.frame{width:fit-content;max-width:100%;max-height:calc(100dvh - var(--bar) - 1.5rem);overflow:auto;border:1px solid var(--line);border-radius:8px}table{border-spacing:0;font-siz\
e:.875rem;line-height:1.35}th{font-weight:400;text-align:left}thead th{position:sticky;z-index:2;top:0;padding:.6rem .5rem;border-bottom:1px solid var(--line);background:var(--raised);font-weight:600;\
vertical-align:bottom}tr>th:first-child{position:sticky;z-index:1;left:0;border-right:1px solid var(--line);background:var(--page)}thead tr>th:first-child{z-index:3;background:var(--raised)}.matrix tr\
>th:first-child{min-width:13rem;max-width:22rem;padding:.35rem .75rem}.matrix tbody th>a{color:inherit;text-decoration:none}.matrix tbody th>a:hover{text-decoration:underline}.matrix tbody th,.matrix \
.s{border-bottom:1px solid var(--line)}.matrix .s{min-width:7rem;max-width:12rem;padding:.35rem .75rem;color:var(--soft)}[data-status=mandatory] .s{color:var(--ink);font-weight:600}.matrix th[data-tar\
get]{width:5rem;min-width:3rem;max-width:8rem;padding:.6rem .3rem .5rem;font-size:.78rem;text-align:center}.matrix th[data-target].at{box-shadow:inset 0 -3px var(--accent)}.matrix tr.g>*{padding:.9rem\
 .75rem .35rem;border-bottom:1px solid var(--line);background:var(--raised);font-weight:600}.matrix tr.g>th{border-right:0}.matrix tr.g span{color:var(--soft);font-weight:400}.matrix td[id]{position:r\
elative;height:1px;padding:0;border:solid var(--page);border-width:0 0 1px 1px;background:var(--tint)}.matrix td>a{display:flex;flex-direction:column;align-items:center;justify-content:center;min-widt\
h:2rem;height:100%;min-height:2rem;padding:.2rem .3rem;color:var(--tone);text-decoration:none}.matrix td>a:before{font-size:1rem;line-height:1.2}.matrix td :is(b,.said){max-width:8rem;font-size:.72rem\
;font-weight:500;line-height:1.25;text-align:center}.matrix td:has(sup)>a{padding-inline:1.2rem}.matrix td:has(sup a+a)>a{padding-inline:1.9rem}.matrix td>small{display:block;padding:0 .3rem .2rem;fon\
t-size:.7rem;color:var(--tone);text-align:center}.matrix td:has(>small)>a{height:auto}.matrix small a{color:inherit}.matrix sup{position:absolute;top:0;right:0;font-size:.68rem;line-height:1;white-spa\
ce:nowrap}.matrix sup a{display:inline-block;padding:.25rem .15rem;color:var(--tone)}.matrix tbody tr:hover>th{background:var(--raised)}.matrix td>a:hover,.matrix td>a:focus-visible{outline:2px solid \
var(--accent);outline-offset:-2px}.matrix :is(td,th).at,html:not(.live) .matrix :is(td,th):target{outline:3px solid var(--accent);outline-offset:-3px}.matrix thead th.at{outline:0}.upright thead th[da\
ta-target]{width:auto;box-shadow:1px 0 var(--raised);padding:.6rem .25rem;min-width:2.1rem}.upright thead th[data-target] span{display:inline-block;max-height:18rem;overflow:hidden;writing-mode:vertic\
al-rl;transform:rotate(180deg);text-align:left;text-overflow:ellipsis;white-space:nowrap}.overview :is(th,td){padding:.35rem .75rem}.overview :is(thead th+th,td){text-align:right}.overview i{margin-ri\
ght:.3em}.overview thead th{color:var(--tone, inherit);white-space:nowrap}.overview tbody tr+tr>*{border-top:1px solid var(--line)}.overview thead th:last-child{text-align:left}.bar{display:block;widt\
h:clamp(8rem,22vw,18rem);height:.7rem;border-radius:3px}.bar rect{shape-rendering:crispedges;fill:color-mix(in srgb,var(--tone) 60%,var(--tint))}.bar .n,.bar .b{fill:var(--line)}html:not(.live) .matri\
x td{scroll-margin:12rem 4rem 4rem 17rem}.details article{display:grid;grid-template-columns:minmax(11rem,18rem) minmax(0,46rem);column-gap:2.5rem;padding:1.25rem 0;border-top:1px solid var(--line);co\
ntent-visibility:auto;contain-intrinsic-size:auto 12rem}.details:not(:has(>article:not([hidden]))){display:none}.details article>*{grid-column:2}.details article>:first-child{grid-column:1;grid-row:1 \
/ span 12;margin:0;font-size:1rem}.details article:target>:first-child{color:var(--accent)}dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.2rem 1rem;margin:0 0 .75rem;font-size:.9\
25rem}dt{grid-column:1;max-width:12rem;color:var(--soft);overflow-wrap:anywhere}dd{grid-column:2;margin:0}dt[class]{color:var(--tone)}span:is(.c,.p,.m,.u,.n,.b){color:var(--tone)}.principles{margin:.7\
5rem 0 2rem;grid-template-columns:minmax(8rem,max-content) minmax(0,46rem);gap:.5rem 2rem}.principles dt{font-weight:600;color:var(--ink)}.principles p{margin:0 0 .25rem}.footnotes{max-width:46rem;pad\
ding-left:2rem;font-size:.925rem}.footnotes li{margin-bottom:.6rem}.footnotes li:target{outline:3px solid var(--accent);outline-offset:4px}.footnotes p{margin:0}.back a{margin-right:.75rem;font-size:.\
85rem}.back a:before{content:"↩︎"}@supports (content: "x" / ""){.back a:before{content:"↩︎" / "back to "}}.notes{max-width:46rem;padding-left:1.2rem}dialog{width:min(32rem,100%);max-width:none;height:\
100%;max-height:none;margin:0 0 0 auto;padding:0;border:0;border-left:1px solid var(--line);background:var(--page);color:inherit;box-shadow:-12px 0 40px #0003}dialog::backdrop{background:#0a0f1440}dia\
log header{position:sticky;top:0;display:flex;gap:1rem;align-items:start;justify-content:space-between;padding:1.25rem 1.5rem .75rem;background:var(--page)}dialog h2{margin:0;font-size:1.2rem}dialog>d\
iv{padding:0 1.5rem 2rem}.verdict{font-size:1.05rem}.verdict span{margin-left:.35rem;padding:.15rem .7rem;border-radius:1rem;background:var(--tint)}@media(prefers-reduced-motion:no-preference){dialog[\
open]{animation:slide .16s ease-out}@keyframes slide{0%{transform:translate(2rem);opacity:0}}}dialog>div>button{margin-top:.5rem}@media(min-width:44.01rem){.more:not(:has(h2,h3))>summary{display:none}\
.toolbar .more,.toolbar .more>div{display:contents}.toolbar .more::details-content{display:contents}}@media(max-width:44rem){.top{padding:1rem 0 .75rem}.toolbar{position:static}:root{--bar: 0px}.searc\
h{flex-basis:100%;max-width:none}.matrix tr>th:first-child{min-width:7.5rem;max-width:8.5rem;padding:.3rem .5rem;font-size:.8rem}.controls select{max-width:38vw}.matrix .s{display:none}.upright thead \
th[data-target] span{max-height:9rem}.details article,.principles{display:block}.details article>:first-child{margin-bottom:.5rem}.principles dd{margin-bottom:.75rem}}@media(scripting:enabled){.contro\
ls[hidden]{display:flex!important;visibility:hidden}.legend input[hidden]{display:inline-block!important}}@media(scripting:enabled)and (max-width:44rem){html:not(.live) .more>:not(summary){display:non\
e!important}}@media print{body{padding:0;font-size:9pt}.controls,.skip,output,dialog,.legend input{display:none!important}summary{list-style:none}.toolbar,th,tr>th:first-child{position:static!importan\
t}.frame{width:auto;max-height:none;overflow:visible;border:0}table{font-size:7.5pt}.matrix tr>th:first-child{min-width:16em;max-width:28em;padding:.15rem .4rem}.matrix th[data-target]{width:auto;min-\
width:0;padding:.3rem .2rem;font-size:1em}.matrix .s{min-width:8em;padding:.15rem .4rem}.matrix td[id]>a{min-width:0;min-height:0;padding:.1rem}.matrix td:has(sup)>a{padding-inline:.6rem}.matrix td>a:\
before{font-size:1.1em}.matrix sup{font-size:.8em}.upright{font-size:5pt}.upright .s,.upright tr>th:first-child{min-width:9em}.upright thead th[data-target]{min-width:0;padding:.2rem 0;box-shadow:none\
}.upright td>a{padding:0}.upright td b{font-size:.8em;overflow-wrap:anywhere}tr,dd,li{break-inside:avoid}h2,h3,h4{break-after:avoid}.details article{content-visibility:visible;grid-template-columns:10\
rem minmax(0,1fr);padding:.5rem 0}.matrix td,.legend label,.bar,thead th{print-color-adjust:exact;-webkit-print-color-adjust:exact}}',Df="sha256-ZBiiduKXrIVzYrq/5C7VOWKqdLbTkkdItSHXZhitU24=",Bf='"use \
strict";(()=>{function O(e){let t=e?.getAttribute("href")??"";return t.startsWith("#")?document.getElementById(t.slice(1)):null}var x=e=>e.cells[0]?.querySelector("a")??null;function v(e){let t=O(x(e)\
);return t?.tagName==="ARTICLE"?t:null}var oe=e=>({element:e,status:e.dataset.status??"",article:v(e)});function se(e){let t=[...e.tHead?.rows[0]?.cells??[]],n=t.findIndex(l=>l.dataset.target!==void 0\
),o=e.closest("section")??e;return{section:o,element:e,rows:[...e.querySelectorAll("tr[data-status]")].map(oe),overview:o.querySelector("table.overview"),first:n<0?t.length:n,targets:t.flatMap(({datas\
et:l})=>l.target===void 0?[]:[Number(l.target)])}}var N=()=>[...document.querySelectorAll("table.matrix")].map(se),C=e=>[...e.querySelectorAll("sup>a")].flatMap(t=>[...O(t)?.querySelectorAll("p:not(.b\
ack)")??[]]);function K(e){if(e.text===void 0){let t=e.element.parentElement?.querySelector(".g")??null,n=e.element.querySelectorAll("th,td>a>b"),o=[...e.element.cells].flatMap(C),l=[t,...n,e.article,\
...o];e.text=l.map(s=>s?.textContent??"").join(" ").toLowerCase()}return e.text}var L=e=>e.className.charAt(0)+(e.querySelector("span")?.textContent??"");function q(e){return e.senses??=[...e.element.\
cells].map(L),e.senses}var B=e=>e===void 0?"":`${L(e)} ${e.querySelector("b")?.textContent??""}`,h=e=>e.closest("table")?.tHead?.rows[0]?.cells[e.cellIndex]?.textContent??"";function I(e){let t=new Fo\
rmData(e),n=s=>t.getAll(s).map(String).filter(Boolean),o=new Set([...n("compare"),...n("with")]),l=o.size===2;return{words:n("text").join(" ").toLowerCase().split(/\\s+/).filter(Boolean),status:n("stat\
us").join(""),senses:new Set(n("sense")),targets:l?o:new Set(n("target")),compare:l}}var S=({words:e,status:t,senses:n,targets:o})=>e.length===0&&t===""&&n.size===0&&o.size===0;function le(e,t,n){if(n\
.status!==""&&e.status!==n.status)return!1;let{cells:o}=e.element,l=n.senses.size>0?q(e):[];return n.senses.size>0&&!t.some(s=>n.senses.has(l[s]??""))||n.compare&&new Set(t.map(s=>B(o[s]))).size<2?!1:\
n.words.every(s=>K(e).includes(s))}var re=(e,t,n)=>`[data-table="${e}"] tr>:nth-child(n+${t+1}):nth-child(-n+${n}):not([colspan])`;function ae(e,t,n){let o=[],l=e.first;for(let s of[...n,e.first+e.tar\
gets.length])s>l&&o.push(re(t,l,s)),l=s+1;return o}function ce(e,t){let o=e.targets.map((r,c)=>({target:String(r),at:e.first+c})).filter(({target:r})=>t.targets.size===0||t.targets.has(r)).map(({at:r}\
)=>r),s=(t.compare?o.length===2:o.length>0||t.targets.size===0)?e.rows.filter(r=>le(r,o,t)):[],a=new Set(s);for(let r of e.rows)r.element.hidden=!a.has(r),r.article&&(r.article.hidden=!a.has(r));for(l\
et r of e.element.tBodies)r.hidden=!r.querySelector("tr[data-status]:not([hidden])");return e.section.hidden=s.length===0&&e.rows.length>0,{rows:s,columns:o}}function ie(e,{rows:t,columns:n},o){let[l,\
...s]=e.overview?.rows??[],a=[...l?.cells??[]].map(({dataset:r})=>r.sense);for(let[r,c]of s.entries()){let f=e.first+r;if(c.hidden=!n.includes(f),c.hidden)continue;let i=new Map;for(let g of t){let p=\
q(g)[f]??"";i.set(p,(i.get(p)??0)+1)}let m=c.querySelectorAll("rect"),T=0;for(let[g,p]of a.entries()){if(p===void 0)continue;let d=i.get(p)??0;o.set(p,(o.get(p)??0)+d);let u=c.cells[g];u&&(u.textConte\
nt=String(d));let b=t.length===0?0:d*100/t.length;m[g-1]?.setAttribute("x",String(T)),m[g-1]?.setAttribute("width",String(b)),T+=b}}}function de(e,t,n){if(S(e))return"";let o=e.compare?"differ":"shown\
";return t===0?`No feature of ${n} ${o==="differ"?"differs":"matches"}.`:`${t} of ${n} features ${o}.`}function D(e,t,n){let o=new CSSStyleSheet;document.adoptedStyleSheets=[o];for(let[i,{element:m}]o\
f e.entries())m.dataset.table=String(i);let l=e.reduce((i,{rows:m})=>i+m.length,0),s=t.querySelector("output"),a=t.querySelector("[data-role=shown]"),r=t.querySelector("button[type=reset]"),c=()=>{let\
 i=I(t),m=e.map(d=>ce(d,i)),T=e.flatMap((d,u)=>ae(d,u,m[u]?.columns??[]));o.replaceSync(T.length>0?`${T.join(",")}{display:none}`:"");let g=new Map;for(let[d,u]of e.entries()){let b=m[d];b&&ie(u,b,g)}\
for(let d of t.querySelectorAll(".legend label")){let u=d.querySelector("b");u&&(u.textContent=String(g.get(d.querySelector("input")?.value??"")??0))}let p=m.reduce((d,{rows:u})=>d+u.length,0);s&&(s.t\
extContent=de(i,p,l)),a&&(a.textContent=i.targets.size>0?`${i.targets.size} chosen`:"all"),r&&(r.disabled=S(i)&&!t.querySelector(\'select:has(option:checked:not([value=""]))\')),document.documentElement\
.classList.toggle("filtered",!S(i)),n()},f=0;t.addEventListener("input",()=>{clearTimeout(f),f=setTimeout(c,l>2e3?150:0)}),t.addEventListener("submit",i=>i.preventDefault()),t.addEventListener("reset"\
,()=>setTimeout(c));for(let i of t.querySelectorAll("[hidden]"))i.hidden=!1;return S(I(t))||c(),()=>{t.reset(),c()}}var E=e=>e?.querySelector(\'a[href^="#"]\')??null,A=e=>e.getClientRects().length>0;fun\
ction z(e,t){let n=e;do n=t>0?n.nextElementSibling:n.previousElementSibling;while(n&&!(A(n)&&E(n)));return E(n)}function ue(e,t){let n=[...e.cells].filter(o=>A(o)&&E(o));return E(t?n.at(-1):n[0])}func\
tion me(e,t,n,o){let l=n.closest("tr");if(!l)return null;if(e==="ArrowLeft")return z(n,-1);if(e==="ArrowRight")return z(n,1);let s=o.rows.map(({element:f})=>f).filter(f=>!f.hidden),a=s.indexOf(l);if(e\
==="ArrowUp")return E(s[a-1]?.cells[n.cellIndex]);if(e==="ArrowDown")return E(s[a+1]?.cells[n.cellIndex]);let r=e==="End",c=t?r?s.at(-1):s[0]:l;return(r||e==="Home")&&c?ue(c,r):null}function W(e){let \
t=new Map,n=(l,s)=>{let a=t.get(l);a&&(a.tabIndex=-1),s.tabIndex=0,t.set(l,s)},o=()=>{for(let l of e){let s=t.get(l);if(s&&A(s))continue;let a=l.rows.find(({element:c})=>!c.hidden),r=a&&x(a.element);r\
&&n(l,r)}};for(let l of e){for(let{element:s}of l.rows)x(s)?.setAttribute("tabindex","-1");l.element.addEventListener("focusin",s=>{let a=s.target;a instanceof HTMLAnchorElement&&a.closest("tbody")&&n\
(l,a)}),l.element.addEventListener("keydown",s=>{let a=s.target instanceof Element?s.target.closest("tbody :is(td,th)"):null;if(!a||s.altKey||s.metaKey)return;let r=me(s.key,s.ctrlKey,a,l);r&&(s.preve\
ntDefault(),r.focus())})}return o(),o}function y(e,t,...n){let o=document.createElement(e);return t!==""&&(o.className=t),o.append(...n),o}var F=e=>[...e].map(t=>t.cloneNode(!0)),j=e=>e.querySelector(\
"span")?.textContent??"",P=e=>e.querySelector("b")?.textContent??"";function U(e,t){let n=t.querySelector("i"),o=t.className.charAt(0);return n?y(e,`${o} own`,n.cloneNode(!0),` ${j(t)}`):y(e,o,j(t))}f\
unction fe(e){let t=P(e),n=y("strong","",h(e));return[y("p","verdict",n," ",U("span",e),t===""?"":` ${t}`),...F(C(e))]}function pe(e){let t=new Map;for(let o of e.querySelectorAll("td[id]")){let l=t.g\
et(L(o))??{name:U("dt",o),targets:[]},s=P(o).replace(/^\\((.*)\\)$/,"$1");l.targets.push(s===""?h(o):`${h(o)} (${s})`),t.set(L(o),l)}let n=[...t.values()].flatMap(({name:o,targets:l})=>[o,y("dd","",l.jo\
in(", "))]);return y("dl","levels",...n)}function ge(e){let t=y("button","","Copy link");return t.type="button",t.addEventListener("click",async()=>{await navigator.clipboard.writeText(location.href),\
t.textContent="Copied",e("Link copied.")}),t}function V(e,t){let n=e.querySelector("h2"),o=e.querySelector("div");return e.querySelector("button")?.addEventListener("click",()=>e.close()),e.addEventLi\
stener("click",l=>{let s=l.target instanceof Element&&l.target.closest(\'a[href^="#"]\');(l.target===e||s)&&e.close()}),l=>{let s=l.closest("tr");if(!s||!n||!o)return;n.textContent=s.cells[0]?.textConte\
nt??"";let a=l.tagName==="TD"?fe(l):[],r=F([...v(s)?.children??[]].slice(1)),c="clipboard"in navigator?[ge(t)]:[];o.replaceChildren(...a,...r,pe(s),...c),e.open||e.showModal(),e.scrollTop=0}}var R="ta\
ble.matrix tbody :is(td[id],th[id])",k=N(),w=document.querySelector("form"),G=document.querySelector("dialog"),J=W(k),ye=w?D(k,w,J):J,Q=document.querySelector("[role=status]"),Z=e=>{Q&&(Q.textContent=\
e)},X=G?V(G,Z):void 0;function _(){let e=w&&getComputedStyle(w).position==="sticky"?w.offsetHeight:0;document.documentElement.style.setProperty("--bar",`${e}px`);for(let{element:t}of k){let{style:n}=t\
.parentElement??t;n.scrollPaddingTop=`${t.tHead?.offsetHeight??0}px`,n.scrollPaddingLeft=`${t.tHead?.rows[0]?.cells[0]?.offsetWidth??0}px`}}var Y=null;function ee(e){Y?.classList.remove("at"),Y=e,e?.c\
lassList.add("at")}function he(){try{return document.getElementById(decodeURIComponent(location.hash.slice(1)))}catch{return null}}function Ee(e){let t=e.closest("tr")?.cells[0]?.textContent??"",n=[..\
.e.querySelector("a")?.querySelectorAll("span,b")??[]].map(o=>o.textContent);Z(e.tagName==="TD"?`${t}, ${h(e)}: ${n.join(" ")}.`:`${t}.`)}function Te(e){let t=e.closest(".frame"),n=t?.getBoundingClien\
tRect(),o=e.getBoundingClientRect();n&&(t?.scrollBy(o.x+o.width/2-n.x-n.width/2,o.y+o.height/2-n.y-n.height/2),t?.scrollIntoView({block:"nearest"})),e.querySelector("a")?.focus({preventScroll:!0}),Ee(\
e)}function te(){let e=he();if(!e)return;e.getClientRects().length===0&&ye();let t=e instanceof HTMLTableCellElement&&e.matches(R)?e:null;ee(t),t?Te(t):e.scrollIntoView()}var $;function ne(e){let t=e.\
target instanceof Element?e.target.closest(R):null;$?.classList.remove("at"),$=t?.tagName==="TD"?t.closest("table")?.tHead?.rows[0]?.cells[t.cellIndex]:void 0,$?.classList.add("at")}document.addEventL\
istener("click",e=>{let t=e.target instanceof Element?e.target:null;for(let o of document.querySelectorAll("details.menu[open]"))o.contains(t)||(o.open=!1);let n=t?.closest("sup, small")?null:t?.close\
st(R);!n||!X||e.ctrlKey||e.metaKey||e.shiftKey||e.altKey||(e.preventDefault(),n.querySelector("a")?.focus({preventScroll:!0}),ee(n),history.replaceState(null,"",`#${n.id}`),X(n))});document.addEventLi\
stener("keydown",e=>{let t=e.target instanceof Element?e.target.closest("details.menu[open]"):null;e.key!=="Escape"||!t||(t.open=!1,t.querySelector("summary")?.focus())});document.addEventListener("mo\
useover",ne);document.addEventListener("focusin",ne);addEventListener("hashchange",te);addEventListener("resize",_);document.documentElement.classList.add("live");var M=matchMedia("(max-width: 44rem)"\
),H=(e,t="details.more")=>{for(let n of document.querySelectorAll(t))n.open=e};H(!M.matches);M.addEventListener("change",()=>H(!M.matches));addEventListener("beforeprint",()=>H(!0,"details:not(.menu)"\
));addEventListener("afterprint",()=>H(!M.matches));_();addEventListener("load",te);})();',_f="sha256-vBW2TgrEE518C8LSzOT1pr/2srf2ZoBll5bXEIj6rcw=";var Un=(e,t)=>`<dt>${e}</dt><dd>${t}</dd>`;function fv(e){let t=Ot(e);return t===void 0?R(e):`<a href="${R(t)}">${R(e)}</a>`}var mo=({status:e})=>e===void 0||e.kind==="unspecified"?"":Ge(e);function pv(e){
let{api:t,link:n,commands:r=[],attributes:o={}}=e,s=mo(e),i=l=>`<code>${R(l)}</code>`,a=[s===""?"":Un("Status",R(s)),t===void 0?"":Un("API",i(t)),n===void 0?"":Un("Link",fv(n)),r.length===0?"":Un("Com\
mands",r.map(i).join("<br>")),...Object.entries(o).map(([l,d])=>Un(We(l),oi(d)))].join("");return a===""?"":`<dl class="facts">${a}</dl>`}var si=({api:e,link:t,commands:n,notes:r,attributes:o})=>[e,t,
n,r,o].some(s=>s!==void 0);function mv(e,t,n){let r=e.notes===void 0?"":Mt(e.notes);return`<article id="${t}"><${n}><a href="#${po(t)}">${We(e.title)}</a></${n}>${pv(e)}${r}</article>
`}function Gf({features:e},t,n){let r="",o="";for(let[s,i]of e.entries()){if(!si(i))continue;let a=i.group.map(We).join(" › "),l=a===""?"":`<h${n}>${a}</h${n}>
`;(r===""||a!==o)&&(r+=`${r===""?"":`</div>
`}<div class="details">
${l}`),o=a,r+=mv(i,t.features[s]??"",a===""?`h${n}`:`h${n+1}`)}return r===""?"":`${r}</div>
`}var gv=12;function yv({cells:e}){return e.slice(0,gv).map(({anchor:n,name:r})=>`<a class="permalink" href="#${n}">${R(r)}</a>`).join(" ")}var jf=e=>(e?.notes??[]).map(Mt);function Wf({features:e,targets:t},n,r){
let o=new Map;for(let[l,{title:d,support:c}]of e.entries())for(let[f,u]of t.entries())for(let p of jf(F(c,u.id))){let g=o.get(p)??{number:o.size+1,cells:[]};o.set(p,g);let m=fo(n.features[l]??"",n.targets[f]??
"");g.cells.push({anchor:m,name:`${d}, ${u.title}`})}let s=n.matrix===void 0?"":`${n.matrix}--`,i=({number:l})=>`${s}-note-${l}`,a=[...o].map(([l,d])=>`<li id="${i(d)}">${l}<p class="back">${yv(d)}</p\
></li>
`);return{marks:l=>{let d=jf(l).flatMap(c=>{let f=o.get(c);return f?[`<a href="#${i(f)}" aria-label="Note ${f.number}">${f.number}</a>`]:[]});return d.length===0?"":` <sup>${d.join(" ")}</sup>`},list:a.
length===0?"":`<${r}>Footnotes</${r}>
<ol class="footnotes">
${a.join("")}</ol>
`}}var hv=12,bv=/[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{13,}/gu,xv=/(?<=[_/.:;,=&?@)\]-])(?=[\p{L}\p{N}([])|(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u,Sv=20;function wv(e){return e.split(xv).map(n=>n.
length>Sv?`<span class="w">${We(n)}</span>`:We(n)).join("<wbr>")}function Me(e){if(e.length<=hv)return We(e);let t="",n=0;for(let{0:r,index:o}of e.matchAll(bv))t+=We(e.slice(n,o))+wv(r),n=o+r.length;return t+
We(e.slice(n))}var go=({symbol:e,word:t})=>e===void 0?`<span>${R(t)}</span>`:`<i aria-hidden="true">${R(e)}</i><span class="own">${R(t)}</span>`,Hf=60,kv=e=>e.length<=Hf?e:`${e.slice(0,Hf).replace(/\p{Surrogate}$/u,
"").trimEnd()}…`,vv=e=>e!==""&&e.length<=8&&!/^[:{|]/u.test(e),Tv=/^(?:(?:the|this) \S{1,20}|it) (?:is|has) (?=\S)/iu;function Lv({level:e,word:t},n){if(typeof n=="string")return n.replaceAll("-"," ");
if(n===void 0||(n.level??e)!==e)return t;let{meaning:r}=n;return kv(L(r).replace(Tv,"").replace(/\.$/u,""))||t}function Kf(e,t=[]){let n=new Map(Nn.map(i=>[i,new Map])),r=(i,a,l)=>{let d=F(a.support,l);
return[ct(d?.level),t[i]?.meaningOf(a.id,l)??d?.stage]};for(let[i,{features:a,targets:l}]of e.entries())for(let d of a)for(let{id:c}of l){let[f,u]=r(i,d,c),p=n.get(f);p?.set(u,(p.get(u)??0)+1)}let o=new Map,
s=new Map([...n].map(([i,a])=>[i,Cv(i,a,o)]));return{counts:o,of:(i,a,l)=>{let[d,c]=r(i,a,l);return s.get(d)?.get(c)??{key:"",look:d,word:d.word,isForeign:!1,isSpelled:!1}}}}function Cv(e,t,n){let r=se(
t.keys(),s=>Lv(e,s)),o=[...r].flatMap(([s,i])=>{let a=s!==e.word,l=r.size>1&&a,[d]=i,c=l&&typeof d=="object"&&vv(d.symbol)?d.symbol:void 0,f=l&&c===void 0,u={key:e.code+s,look:e,word:s,isForeign:a,isSpelled:f,
symbol:c};return n.set(u,i.reduce((p,g)=>p+(t.get(g)??0),0)),i.map(p=>[p,u])});return new Map(o)}var Rv=/\s?(?:\[\^?[^[\]\s]{1,12}\]_?|\((?:\d{1,3}|\p{L}|\*{1,5})\)|[⁰¹²³⁴⁵⁶⁷⁸⁹*†‡§¶])$/u,
Ov=/\s?(?:\[\^[^[\]\s]{1,12}\]|\[[^[\]\s]{1,12}\]_)$/u,Mv=20;function zf(e,t,n=Mv){let r=e.replace(t,"");return r===e||n===0?r:zf(r,t,n-1)}var Ev=/^(?:[\p{So}\u00d7\u221a]\ufe0f?(?=\s|$|\p{L}|\p{N}|\()|(?:[+?\u2013\u2014-]|:[a-z_]{1,30}:)(?=\s|$))\s?/u,
Uf=/^(?:\s?[:,;\u2013\u2014]\s?|\s(?=\(|(?:since|until|from|for|in|on|with|by|only|except|if|when)\s))/iu;function $v({text:e,notes:t},n){if(e===void 0)return"";let o=zf(e,t===void 0?Ov:Rv).trim().replace(
Ev,"");if(!o.toLowerCase().startsWith(n.toLowerCase()))return o;let s=o.slice(n.length);return s===""||Uf.test(s)?s.replace(Uf,""):o}function Vf(e,t){let n=Gt(e).flatMap(([o,s])=>o==="stage"?[]:[`${o}\
 ${s}`]),r=[$v(e,t),...n].filter(o=>o!=="");return r.length>0?r.join(", "):void 0}function Iv(e,t,n){let r=0;return`<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">${e.map(s=>{let i=Math.round((t.get(s)??0)*1e4/n)/100,a=`<rect class="${s.look.code}\
" x="${r}" width="${i}" height="1"/>`;return r=Math.round((r+i)*100)/100,a}).join("")}</svg>`}function qf(e,t,n){let{matrix:r,name:o,sense:s}=e;if(r.features.length===1)return"";let i=r.targets.map(({
id:u})=>G(r.features.map(p=>s(p,u)))),a=t.filter(u=>i.some(p=>p.has(u))),l=a.map(u=>`<th scope="col" class="${u.look.code}" data-sense="${R(u.key)}">${go(u)}</th>`),d=r.targets.map(({title:u},p)=>{let g=i[p]??
new Map,m=a.map(h=>`<td>${g.get(h)??0}</td>`).join("");return`<tr><th scope="row">${Me(u)}</th>${m}<td>${Iv(a,g,r.features.length)}</td></tr>
`}),c=R(r.targetLabel??"Target"),f=`${R(o)}: support by ${c.toLowerCase()}`;return`<footer><${n}>Support by ${c.toLowerCase()}</${n}>
<div class="frame" role="group" tabindex="0" aria-label="${f}">
<table class="overview"><caption>${f}</caption>
<thead><tr><th scope="col">${c}</th>${l.join("")}<th scope="col">Share</th></tr></thead>
<tbody>
${d.join("")}</tbody></table></div></footer>
`}var Fv=15,Nv=32;function Pv(e,t){let n=t===void 0?void 0:Ot(t);return n===void 0?Me(e):`<a href="${R(n)}">${Me(e)}</a>`}function Av(e,t,n){let r=e.map(({title:s,link:i},a)=>{let l=s.length>Nv?` title=\
"${R(s)}"`:"";return`<th scope="col" data-target="${t[a]??a}"><span${l}>${Pv(s,i)}</span></th>`});return`<tr><th scope="col">Feature</th>${n?'<th scope="col" class="s">Status</th>':""}${r.join("")}</t\
r>`}function Dv(e,{look:t,word:n,symbol:r,isForeign:o,isSpelled:s},i,a){let l=e&&Vf(e,n),d=l===void 0?"":` <b>${Me(l)}</b>`,c=o?` impl-${t.level}`:"",f=r===void 0?"":`<i aria-hidden="true">${R(r)}</i>`,
u=s?`<span class="said">${Me(n)}</span>`:`<span>${R(n)}</span>`;return`<td class="${t.code}${c}" id="${i}"><a href="#${i}" tabindex="-1">${f}${u}${d}</a>${a}${Gv(e)}</td>`}function Bv(e,t,n,r,o){let{matrix:s,
anchors:i,sense:a}=n,l=o?`<td class="s">${Me(mo(e))}</td>`:"",d=s.targets.map(({id:f},u)=>{let p=F(e.support,f),g=fo(t,i.targets[u]??"");return Dv(p,a(e,f),g,r.marks(p))}),c=si(e)?po(t):t;return`<tr d\
ata-status="${e.status?.kind??"unspecified"}"><th scope="row" id="${c}"><a href="#${t}">${Me(e.title)}</a></th>${l}${d.join("")}</tr>
`}function _v(e,t){let n=e.at(-1);if(n===void 0)return"";let r=e.slice(0,-1).map(s=>`<span>${Me(s)} › </span>`),o=t>0?`<td colspan="${t}"></td>`:"";return`<tr class="g"><th scope="rowgroup">${r.join(
"")}${Me(n)}</th>${o}</tr>
`}function Yf(e,t,n){let{matrix:r,anchors:o,numbers:s}=e,i=r.features.some(f=>mo(f)!==""),a=r.targets.length+(i?1:0),l="",d;for(let[f,u]of r.features.entries()){let p=JSON.stringify(u.group);p!==d&&(l+=
`${d===void 0?"":`</tbody>
`}<tbody>
${_v(u.group,a)}`),d=p,l+=Bv(u,o.features[f]??"",e,t,i)}let c=r.targets.length>=Fv?" upright":"";return`<div class="frame" role="group" tabindex="0" aria-label="${n}">
<table class="matrix${c}"><caption>${n}</caption>
<thead>${Av(r.targets,s,i)}</thead>
${l}${d===void 0?"":`</tbody>
`}</table></div>
`}var ii=5;function Gv({evidence:e=[]}={}){let t=Fa(e);if(t===void 0)return"";let n=e.filter(({result:l})=>l===t),r=n.slice(0,ii).map(({test:l,source:d})=>`${l} (${d})`),o=n.length>ii?` and ${n.length-
ii} more`:"",s=t==="passed"?"tests pass":"test fails",[i]=n.flatMap(({link:l=""})=>Ot(l)??[]),a=i===void 0?s:`<a href="${R(i)}">${s}</a>`;return` <small title="${R(`${r.join(", ")}${o}`)}">${a}</small\
>`}function Jf(e){let t=new Map;for(let{targets:n}of e)for(let{id:r,title:o}of n)t.has(r)||t.set(r,o);return[...t].map(([n,r])=>({id:n,title:r}))}function jv(e){let t=new Set(e.map(({targetLabel:r})=>r??
"Target")),[n="Target"]=t;return t.size===1?n:"Target"}var ai=(e,t)=>`<option value="${R(e)}">${R(t)}</option>`;function Wv(e){let t=new Set(e.flatMap(({features:r})=>r.map(({status:o})=>o?.kind??"uns\
pecified")));if(t.size<2)return"";let n=ir.filter(r=>t.has(r)).map(r=>ai(r,r));return`<label class="field">Status <select name="status">${ai("","any")}${n.join("")}</select></label>`}function Hv(e,t){
if(e.length<2)return"";let n=e.map(({title:s},i)=>ai(String(i),s)).join(""),r=e.map(({title:s},i)=>`<label><input type="checkbox" name="target" value="${i}"> ${R(s)}</label>`),o=R(`one ${t.toLowerCase()}`);
return`<details class="menu"><summary>${R(t)}: <span data-role="shown">all</span></summary><fieldset><legend class="read">Show only</legend>${r.join("")}</fieldset></details>
<fieldset class="field"><legend class="read">Compare two, feature by feature</legend><label>Compare <select name="compare"><option value="">${o}</option>${n}</select></label> <label>with <select name=\
"with"><option value="">another</option>${n}</select></label></fieldset>`}function Uv(e){return`<fieldset class="legend"><legend class="read">Legend</legend>${[...e].map(([n,r])=>`<label class="${n.look.
code}"><input type="checkbox" name="sense" value="${R(n.key)}" hidden>${go(n)} <b>${r}</b></label>`).join("")}</fieldset>`}function Xf(e,t){let n=[Wv(e),Hv(Jf(e),jv(e))].join(`
`);return`<form class="toolbar" role="search" aria-label="Filter the features">
<div class="controls" hidden><label class="search"><span class="read">Features that contain</span><input type="search" name="text" placeholder="Filter features and notes" autocomplete="off" spellcheck\
="false"></label>
${n.trim()===""?"":`<details class="more" open><summary>More filters</summary><div>${n}</div></details>`}
<button type="reset" disabled>Clear</button></div>
<div class="below">${Uv(t)}<output aria-live="polite"></output></div>
</form>
`}function Zf(e){let t=new Map(Jf(e).map(({id:n},r)=>[n,r]));return e.map(({targets:n})=>n.map(({id:r})=>t.get(r)??0))}function Kv(){return["default-src 'none'",`style-src '${Df}'`,`script-src '${_f}'`,"base-uri 'none'","form-action 'none'","require-trusted-types-for 'script'"].join("; ")}function zv(e){let[t]=e;return(e.
length===1?t?.title:t?.section[0])||t?.section[0]||t?.title||"Feature support matrix"}var Vv=({features:e,targets:t,targetLabel:n})=>`${kr(e.length,"feature")} by ${kr(t.length,(n??"target").toLowerCase())}`;
function qv(e,t){return e.length<2?"":`<nav aria-label="Matrices"><details class="more" open><summary>Contents</summary><ul>${e.map((r,o)=>{let s=R(r.title||r.id);return`<li><a href="#${t[o]?.matrix??
""}">${s}</a> <small>${r.features.length} × ${r.targets.length}</small></li>`}).join("")}</ul></details></nav>
`}var Yv=600;function Jv({principles:e=[]},t){if(e.length===0)return"";let n=e.map(({title:s,text:i})=>`<dt>${R(s)}</dt><dd>${Mt(i)}</dd>`);return`<details${e.reduce((s,{text:i})=>s+i.length,0)>Yv?"":
' class="more" open'}><summary><${t}>Principles</${t}></summary><dl class="principles">${n.join("")}</dl></details>
`}var Qf=(e,t)=>JSON.stringify(e)===JSON.stringify(t);function Xv({notes:e=[]},t){if(e.length===0)return"";let n=e.map(r=>`<li>${Mt(r)}</li>`);return`<${t}>Notes</${t}><ul class="notes">${n.join("")}<\
/ul>
`}function Zv(e,t,n,r){let{matrix:o,name:s,anchors:i,level:a}=e,l=Qf(o.principles,n?.principles)?"":Jv(o,`h${a+1}`),d=Qf(o.notes,r?.notes)?"":Xv(o,`h${a+1}`),c=`h${a+1}`,f=R(s),u=i.matrix===void 0?"":
`<h${a} id="${i.matrix}"><a href="#${i.matrix}">${f}</a></h${a}>
`,p=Wf(o,i,c),g=Gf(o,i,a+2);return`<section>
${u}${l}${Yf(e,p,f)}
${p.list}${qf(e,t,c)}${g===""?"":`<${c}>Details</${c}>
${g}`}${d}</section>
`}var Qv='<dialog aria-labelledby="-title"><header><h2 id="-title"></h2><button type="button" aria-label="Close">✕</button></header><div></div></dialog>';function ep(e,t){let n=zv(e),r=Pf(e),o=Kf(e,
t),s=Zf(e),i=e.length>1,a=e.map((c,f)=>Zv({matrix:c,name:i?c.title||c.id:n,anchors:r[f]??{features:[],targets:[]},numbers:s[f]??[],level:i?2:1,sense:(u,p)=>o.of(f,u,p)},[...o.counts.keys()],e[f-1],e[f+
1])),[l]=e,d=i||l===void 0?kr(e.length,"matrix","matrices"):Vv(l);return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${Kv()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="supportmatrix">
<title>${R(n)}</title>
<style>${Af}</style>
</head>
<body>
<a class="skip" href="#-main">Skip to the matrix</a>
<header class="top"><h1>${R(n)}</h1><p>${R(d)}</p></header>
${qv(e,r)}<main id="-main" tabindex="-1">
${Xf(e,o.counts)}${a.join("")}</main>
<p class="read" role="status"></p>
${Qv}
<script>${Bf}</script>
</body>
</html>
`}function eT(e){return e.flatMap(({targets:t,features:n})=>[...t,...n].flatMap(({link:r})=>r!==void 0&&Ot(r)===void 0?[r]:[]))}var tT=5e4;function nT(e){let t=e.reduce((n,{features:r,targets:o})=>n+r.length*
o.length,0);return t<tT?[]:[`The page has ${t} cells, which takes browsers long to open; as outputs of \`supportmatrix build\`, \`{target}\` or \`{matrix}\` in the file's name makes a page of each.`]}
function tp(e,{origins:t}={}){let n=eT(e),r=n.length>1?` and ${n.length-1} more`:"",o=n.length===0?[]:[`The page keeps only http, https, mailto and relative links; left out: \`${n[0]}\`${r}.`];return{
text:ep(e,t),losses:[...o,...nT(e)]}}function np(e){return e<=32?e===32||e>=9&&e<=13||e>=28&&e<=31:e<5760?e===133||e===160:e>=8192&&e<=8202?!0:e===5760||e===8232||e===8233||e===8239||e===8287||e===12288}function li(e,t,n){let r=t,o=n;for(;r<
o&&np(e.charCodeAt(r));)r+=1;for(;o>r&&np(e.charCodeAt(o-1));)o-=1;return{start:r,end:o}}function*rp(e){let t=0;for(let n=1;t<e.length;n+=1){let r=t;for(;r<e.length&&e.charCodeAt(r)!==10&&e.charCodeAt(r)!==13;)r+=1;let o=li(e,t,r),s=e.slice(o.start,o.end);yield{number:n,start:t,end:r,text:s,
at:o.start,indent:o.start-t},t=r+(e.charCodeAt(r)===13&&e.charCodeAt(r+1)===10?2:1)}}function Kn(e,t){return{line:e.number,column:t-e.start+1,offset:t}}function di(e,t,n){return{start:Kn(e,t),end:Kn(e,
n)}}function He(e,t=0,n=e.text.length){let{start:r,end:o}=li(e.text,t,n);return{text:e.text.slice(r,o),range:di(e,e.at+r,e.at+o)}}var rT="DEFAULT";function oT(e){let t=e.indexOf("="),n=e.indexOf(":");return t<0||n<0?Math.max(t,n):Math.min(t,n)}function sT(e){let{text:t}=e,n=oT(t);if(t.startsWith("[")){let r=t.lastIndexOf("]");if(r>
1)return{kind:"section",name:{text:t.slice(1,r),range:di(e,e.at+1,e.at+r)},closed:!0};if(r<0&&n<0&&t.length>1)return{kind:"section",name:He(e,1),closed:!1}}return n<=0?{kind:"bogus"}:{kind:"option",name:He(
e,0,n),value:He(e,n+1)}}function yo(e,t,n,r){return r===void 0?{code:e,message:t,range:n}:{code:e,message:t,range:n,related:r}}var ci=class{comments=[];problems=[];sections=[];#e;#t;#n=0;#r=!1;line(t){
t.text===""?this.#t?.lines.push(He(t)):t.text.startsWith("#")||t.text.startsWith(";")?this.comments.push(He(t)):this.#t!==void 0&&t.indent>this.#n?this.#t.lines.push(He(t)):this.#o(t)}end(){this.#l()}#o(t){
this.#n=t.indent;let n=sT(t);n.kind==="section"?this.#s(t,n.name,n.closed):this.#e===void 0?this.#d(t):n.kind==="option"?this.#i(n.name,n.value):this.#a(t)}#s(t,n,r){if(this.#l(),!r){let i=`The sectio\
n header \`[${n.text}\` is not closed, so the parsers that read this file refuse it; add \`]\`.`;this.problems.push(yo("ini-syntax",i,He(t).range))}let o=Kn(t,t.at),s=Kn(t,t.at+t.text.length);this.#e=
{name:n,start:o,headerEnd:s,options:[],seen:new Map}}#i(t,n){this.#c();let r=[n],{start:o}=n.range;this.#t={name:t,lines:r,empty:{start:o,end:o}}}#d(t){if(this.#r)return;this.#r=!0,this.problems.push(
yo("ini-syntax","This line stands before the first section header, where the parsers of INI files stop; put it under a `[section]`.",He(t).range))}#a(t){let n=t.text.startsWith("=")||t.text.startsWith(
":"),r=n?"This line has a value but no key, so the parsers that read this file refuse it; name the key before the delimiter.":"This line is neither `key=value` nor a section header, so the parsers tha\
t read this file refuse it; indent it if it continues the value above.";this.problems.push(yo("ini-syntax",r,He(t).range)),n&&this.#c()}#c(){let t=this.#t,n=this.#e;if(this.#t=void 0,t===void 0||n===void 0)
return;let r=iT(t),o=n.seen.get(r.key);o===void 0?n.seen.set(r.key,r.name):this.problems.push(aT(r,n.name.text,o)),n.options.push(r)}#l(){this.#c();let t=this.#e;if(t===void 0)return;let{name:n,start:r,
headerEnd:o,options:s}=t,i=s.at(-1)?.value.range.end??o;this.sections.push({name:n,defaults:n.text===rT,range:{start:r,end:i},options:s}),this.#e=void 0}};function iT({name:e,lines:t,empty:n}){let r=t.
length;for(;r>0&&t[r-1]?.text==="";)r-=1;let o=t.slice(0,r),i={start:o.find(l=>l.text!=="")?.range.start??n.start,end:o.at(-1)?.range.end??n.end},a=o.map(l=>l.text).join(`
`);return{key:e.text.toLowerCase(),name:e,value:{text:a,lines:o,range:i}}}function aT({name:e,key:t},n,r){let o=`The key \`${t}\` stands twice in \`[${n}]\`: Python's parser refuses the file, others ta\
ke the last; remove one.`;return yo("duplicate-key",o,e.range,[{range:r.range,message:"First here."}])}function Et(e){let t=new ci;for(let s of rp(e))t.line(s);t.end();let{sections:n,comments:r,problems:o}=t;
return{sections:n,comments:r,problems:o}}var lT=te([],[],void 0);function*dT(e){let t=[e];for(let n=t.pop();n!==void 0;n=t.pop()){let r=n.kind==="object"?n.entries:[],o=r.find(aa)?.value,s=r.find(bn)?.value;o?.kind==="string"&&s?.kind==="str\
ing"&&(yield[o.value,he(s.value,s)]);for(let{key:i,value:a}of r){let l=a.kind==="object"?a.entries.find(bn)?.value:void 0;l?.kind==="string"&&(yield[i.value,he(l.value,l)])}for(let i of n.kind==="arra\
y"?n.items:r.map(({value:a})=>a))t.push(i)}}function cT(e){let t=new Map;for(let{value:n}of e.kind==="object"?e.entries:[])if(n.kind==="object")for(let{key:r,value:o}of n.entries)o.kind==="string"&&!t.
has(r.value)&&!lT.explains(o.value)&&t.set(r.value,{map:n,title:he(o.value,o)});return t}function op(e){let t=new Map(dT(e)),n=cT(e);return({records:r})=>{let o=new Map;for(let{label:i}of r){let a=i&&
n.get(i.text);i!==void 0&&a!==void 0&&_(o,a.map,[i.text,a.title])}let s=[...o.values()].find(i=>i.length*2>=r.length)??[];return s.length===0?t:new Map([...t,...s])}}function ho(e,t){let n=new Map,r=new Map;
for(let{values:o}of e)for(let[s,{header:i}]of o)n.has(s)||(n.set(s,t.get(i.text)??i),r.set(i.text,(r.get(i.text)??0)+1));for(let[o,s]of n)(r.get(s.text)??0)>1&&n.set(o,{...s,text:L(o)});return n}var uT=4,fT=/^(?:true|false|yes|no|)$/iu;function sp(e,t,n){let r=new Map;for(let[o,s]of e.flatMap(({values:i})=>[...i])){let i=r.get(t(o))??{levels:0,filled:0};r.set(t(o),i),s.field.text!==""&&(i.filled+=
1),($e(s)||n(s.field.text))&&(i.levels+=1)}return r}var ui=e=>e!==void 0&&e.levels*2>e.filled;function pT(e){let t=sp(e,Ce,J),n=sp(e,b=>b,qe),r=e.flatMap(b=>[...b.values]),o=new Set(r.filter(([,{field:b}])=>!fT.
test(b.text)).map(([b])=>b)),s=b=>{let S=n.get(b),x=(S?.filled??0)*uT<e.length;return ui(S)&&(!x||o.has(b)||Y(rt(b)))},i=(b,{parts:S})=>S!==void 0||Ce(b)!==""&&ui(t.get(Ce(b))),a=(b,{header:S,field:x})=>Ce(
b)===""&&s(b)&&!ip(S,x),l=r.filter(b=>a(...b)&&!fi(b[1].header.text)),d=new Set(l.map(([,{field:b}])=>b.text)),c=r.filter(([,{field:b}])=>b.text!==""&&!d.has(b.text)),f=new Set(c.map(([b])=>b)),u=(b,S)=>a(
b,S)&&(!fi(S.header.text)||!f.has(b)),p=(b,{header:S})=>Ce(b)===""&&fi(S.text)&&f.has(b),g=r.filter(b=>$e(b[1])&&!p(...b)),m=b=>ui(t.get(Ce(b)))&&cr(be(rt(Ce(b))));if(g.length===0&&r.some(b=>m(...b)))
return m;if(g.filter(b=>i(...b)).length*2>g.length)return i;let h=g.filter(b=>u(...b));return h.length*2>g.length&&!mT(h)?u:void 0}function mT(e){return new Set(e.map(([t])=>t)).size>1?!1:e.every(([,{
header:t,field:n}])=>/^(?:true|false)$/u.test(n.text)&&!gn(be(t.text)))}var fi=e=>nt(be(e))&&!hn(pr,e)||dr(e),ip=(e,t)=>e.text.toLowerCase()==="status"&&X(t.text)!==void 0;function gT({records:e,labelHeader:t="",
trail:n},r){let o=e.flatMap(a=>[...a.values]).filter(a=>r(...a));if(o.some(([a])=>gr.test(a)))return!0;let s=[t,n.at(-1)?.text??""].map(a=>yr(be(a)));if(s.some(Bt))return!1;if(s.some(mt))return!0;let i=a=>new Set(
a.filter(Y)).size;return i(e.map(({label:a})=>a?.text??""))>i(o.map(([,{header:a}])=>a.text))}function yT({values:e},t,n){return[...e].flatMap(([r,o])=>{let{header:s,field:i}=o;return t(r,o)||i.text===
""?[]:n?[[`target attribute: ${s.text}`,i]]:ip(s,i)?[["status",i]]:[[`attribute: ${s.text}`,i]]})}function hT({field:e,parts:t,word:n=e.text}){return t===void 0?[["level",{...e,text:n}]]:[["level",t.level],
...t.says?[["text",e]]:[],...t.notes?[["notes",t.notes]]:[],...(t.history??[]).map(([r,o])=>[r,o])]}function ap(e,t){let n=pT(e.records);if(n===void 0)return;let r=ho(e.records,t),o=gT(e,n),[s,i]=o?["\
target","feature"]:["feature","target"],a=e.trail.at(-1);return e.records.flatMap(l=>{let{label:d,group:c,values:f,node:u}=l;if(d===void 0)return[];let p=[[s,t.get(d.text)??d]];a!==void 0&&p.push(["ma\
trix",a]);let g=[...f].flatMap(([h,b])=>{let S=r.get(h);if(S===void 0||!n(h,b))return[];let x=o&&c.length>0&&hn(pr,S.text),w=x?{...S,text:c.at(-1)??""}:S,k=x?c.slice(0,-1):c;return{fields:new Map([...p,
[i,w],...hT(b)]),group:k,...u}}),m=yT(l,n,o);return[{fields:new Map([...p,...m]),group:o?[]:c,...u},...g]})}function lp({records:e,trail:t}){let n=[...new Set(e.flatMap(({values:c})=>[...c.keys()]))].
map(c=>c.slice(1)),r=(c,f)=>{let u=n.filter(c);return u.includes(f)?f:u.length===1?u[0]:void 0},o=r(mt,"target"),s=r(c=>hn(pr,c),"level");if(o===void 0||s===void 0)return;let i=({group:c,label:f})=>[...c,
f?.text].join(`
`),a=c=>`${i(c)}
${c.values.get(`
${o}`)?.field.text}`;if(!(o==="target"&&s==="level")&&new Set(e.map(i)).size===e.length||new Set(e.map(a)).size<e.length)return;let d=t.at(-1);return e.map(({label:c,group:f,values:u,node:p})=>{let g=new Map;
c&&g.set("feature",c),d&&g.set("matrix",d);for(let{header:m,field:h}of u.values())m.text===o?g.set("target",h):m.text===s?g.set("level",h):g.set(hn(mr,m.text)?"notes":`attribute: ${m.text}`,h);return{
fields:g,group:f,...p}})}function dp(e,t){let n=["group",...new Set(e.flatMap(({fields:s})=>[...s.keys()]))],r=n.map(s=>({text:s,start:0,end:0})),o=e.map(({fields:s,group:i,start:a,end:l})=>({fields:n.map(c=>c==="group"?{text:Rt(
i),start:a,end:a}:s.get(c)??{text:"",start:l,end:l}),start:a,end:l}));return{delimiter:",",rows:[{fields:r,start:0,end:0},...o],problems:t}}var cp="supported";function bT(e,t){let n=be(e);return xn(n,t)??xn(n.split(" ",1)[0]??"",t)}var up=(e,t)=>({header:e,field:{...e,text:t},isLevel:!0,parts:{level:{...e,text:t},says:!1}});function pi({names:e,
field:t}){if(e!==void 0||t.text==="")return e??[];let n=t.start;return t.text.split(",").map(r=>{let o=n+r.length-r.trimStart().length;return n+=r.length+1,{text:r.trim(),start:o,end:o+r.trim().length}})}
function xT(e){let t=new Map;for(let[o,s]of e.flatMap(({values:i})=>[...i]))$e(s)||_(t,o,pi(s));let n=[...t].flatMap(([o,s])=>{let i=G(s.flatMap(c=>c.map(({text:f})=>f))),a=s.reduce((c,{length:f})=>c+
f,0);return s.some(({length:c})=>c>1)&&s.length>1&&s.length*2>=e.length&&a*2>=i.size*3&&ST(o,[...i.keys()])?o:[]}),r=n.filter(o=>gr.test(`${o}
x`));return r.length>0?r:n}function ST(e,t){let n=be(rt(e));return jt.test(`
${rt(e)}
x`)||cr(n)?!0:mt(n)&&t.filter(Y).length*2>t.length}function wT(e){if(!e.some(({values:o})=>[...o.values()].some(({field:s})=>s.text==="")))return new Set;let n=new Map;for(let{values:o}of e){let s=new Set;
for(let[i,{field:a}]of o){let l=Ce(i),d=n.get(l)??{blank:0,other:0,records:0,keys:new Set};n.set(l,d),s.has(l)||(d.records+=1),s.add(l),d.keys.add(rt(i)),a.text===""?d.blank+=1:qe(a.text)||(d.other+=1)}}
let r=([o,{blank:s,other:i,records:a,keys:l}])=>o.split(`
`).some(d=>jt.test(`
${d}
x`))&&i===0&&a>1&&s*2>l.size&&s<a*l.size;return new Set([...n].filter(r).map(([o])=>o))}function fp(e,t){let n=new Set(xT(e)),r=wT(e);if(n.size===0&&r.size===0)return e;let o=new Set([...n].flatMap(s=>kT(
e,s)));return e.map(s=>{let i=[...s.values].flatMap(([a,l])=>{let d=bT(rt(a),t),c=pi(l),f=d!==void 0&&c.some(({text:u})=>o.has(u));if(n.has(a)||f){let[u]=n.has(a)?[a]:n;return c.map(p=>[`${u}
${p.text}`,up(p,d??cp)])}return[[a,r.has(Ce(a))&&l.field.text===""?up(l.header,cp):l]]});return{...s,values:new Map(i)}})}var kT=(e,t)=>e.flatMap(({values:n})=>{let r=n.get(t);return r===void 0?[]:pi(
r).map(({text:o})=>o)});function vT(e,t){let n=t.split(`
`);return n.some((r,o)=>e.has(n.slice(0,o).join(`
`)))}function TT(e,t,n){let r=new Map;Bo(e,"",1,{values:r,repeated:t,words:n});let o=p=>{let g=r.get(p);return r.delete(p),g},s={start:e.start,end:e.node.end},{label:i,nameKey:a}=e,l=a===void 0?o(`
name`)??o(`
title`):void 0,d=oa.flatMap(p=>o(`
${p}`)??[]);for(let p of d)r.set(`
${p.header.text}`,p);let c=e.groupKey===void 0?void 0:o(`
${e.groupKey}`),u=[e.isJoined?[]:c?.field.text||[],...ra.map(p=>o(`
${p}`)?.field.text||[])].flat();return l===void 0?{group:u,...i&&{label:i},values:r,node:s}:(i!==void 0&&i.text!==l.field.text&&r.set(`
id`,{header:{...i,text:"id"},field:i,isLevel:!1}),{group:u,label:l.field,values:r,node:s})}var mi=([e,{isLevel:t}])=>`${e}
${t}`,mp=e=>G(e.flatMap(({values:t})=>[...t].map(mi)));function LT(e){let t=e.flatMap(({values:i})=>[...i]),n=t.filter(([,i])=>$e(i)),r=n.length>0?n:t,o=mp(e),s=r.filter(i=>(o.get(mi(i))??0)>1);return s.
length>0&&s.length*2>=r.length}function CT(e){let t=mp(e);return e.filter(({values:n})=>[...n].some(r=>(t.get(mi(r))??0)>1))}function pp(e,t){let n=new Set,r=fp(e.map(o=>TT(o,n,t)),t);return n.size===
0?r:r.map(o=>{let s=[...o.values].filter(([i])=>vT(n,i));for(let[i]of s)o.values.delete(i);return{...o,unread:s.map(([,{field:i}])=>i)}})}var RT=/^(?:true|false|yes|no|on|off|[yn]|\d.*)$/iu,OT=3;function MT(e,t,{
target:n,words:r}){if(e.kind!=="object")return[];let o={text:n,start:e.start,end:e.start},s=e.entries.map(({key:f,value:u})=>{let p=ia(f),g=new Map,m={values:g,repeated:new Set,words:r};Bo({label:p,node:u,
start:f.start},`
`,sa,m);let h=g.get(`
`),b=h?.field??he(la(u)??"",u),S=xn(b.text,r),x={...h,header:o,field:b,isLevel:h!==void 0,...S!==void 0&&{word:S}};return{group:[],label:p,values:new Map([[`
`,x]]),node:{start:f.start,end:u.end}}}),a=s.flatMap(f=>[...f.values.values()]).filter(({field:f})=>f.text!==""),l=a.filter($e),d=jt.test(`
${t.at(-1)?.text??""}
x`),c=l.filter(({field:f,parts:u})=>u===void 0&&!RT.test(f.text));return l.length*2<=a.length||!(d||c.length>=OT)?[]:[{trail:d?t.slice(0,-1):t,labelHeader:"Feature",records:s}]}function ET({values:e}){
let t=[...e].filter(([,r])=>$e(r)),n=t.filter(([r])=>jt.test(r));return n.length>0&&n.length*2>t.length}function*gi(e,t,n=[],r){let o=da(e),s=pp(o,t.words),i=n.at(-1),a=o[0]?.nameKey??(i&&yr(i.text)),
l={trail:n,...a!==void 0&&{labelHeader:a}},d=e.kind==="object"&&ca(e.entries,t.words).length>0,c=r??(d?he(t.target,{start:e.start,end:e.start}):void 0),[f]=c&&e.kind==="object"?pp([{label:c,node:e,start:e.
start}],t.words):[],u=f!==void 0&&(d||ET(f)),p=u?[]:MT(e,n,t);if(u)yield{trail:n.slice(0,-1),...d&&{labelHeader:"Target"},records:[f]};else if(p.length>0)yield*p;else if(LT(s))yield{...l,records:e.kind===
"object"?CT(s):s};else{let g=!1;for(let[b,{label:S,nameKey:x,node:w}]of o.entries()){let k=s[b]?.label??S,C=k===void 0?n:[...n,k];for(let O of gi(w,t,C,x===void 0?void 0:k))g=!0,yield O}let[m,...h]=s;
if(g||m===void 0||h.length>0)return;e.kind==="array"?yield{...l,records:[m]}:[...m.values.values()].some($e)&&(yield{...l,records:[m],isLone:!0})}}var $T=4,IT=4,gp=4;function FT(e){let t=[];for(let r of e){let o=new Set(r.records.flatMap(({values:a})=>[...a.keys()])),s=t.at(-1),i=[...o].filter(a=>s?.paths.has(a)).length;if(s===void 0||i===0||i*3<
2*Math.min(s.paths.size,o.size))t.push({sets:[r],paths:o});else{s.sets.push(r);for(let a of o)s.paths.add(a)}}return t.map(({sets:r})=>r.length===1?r[0]:NT(r)).flatMap(r=>r===void 0||r.isLone?[]:r)}function NT(e){
let t=e.map(({trail:u})=>u.map(({text:p})=>p)),[n=[]]=t,r=n.findIndex((u,p)=>t.some(g=>g[p]!==u)),o=r<0?n.length:r,s=t.map(u=>u.slice(o)),i=s[0]?.at(-1),a=s.every(u=>u.length>1&&u.at(-1)===i),l=e.flatMap(
(u,p)=>{let g=a?s[p]?.slice(0,-1):s[p];return u.records.map(m=>({...m,group:[...g??[],...m.group]}))}),[{trail:d=[],labelHeader:c}={}]=e,f=e.every(u=>u.labelHeader===c);return{trail:d.slice(0,o),...f&&
c&&{labelHeader:c},records:l}}var bo=({end:e})=>({text:"",start:e,end:e}),zn=(e,{start:t,end:n})=>({fields:e,start:t,end:n});function PT({trail:e,labelHeader:t,records:n},r){let[o]=n;if(o===void 0)return[];
let s=ho(n,r),i=n.reduce((u,{values:p})=>u+p.size,0);if(i===0||s.size*n.length>$T*(i+n.length))return[];let a={start:o.node.start,end:o.node.start},l=n.some(({group:u})=>u.length>0),d=u=>l?[he(u,a)]:[],
c=zn([he(t??"Feature",a),...d("group"),...s.values()],a),f=n.map(({label:u,group:p,values:g,node:m})=>{let h=u&&(r.get(u.text)??u),b=[...s.keys()].map(S=>g.get(S)?.field??bo(m));return zn([h??bo(a),...d(
p.join(" / ")),...b],m)});return[{titles:hp(e),rows:[c,...f]}]}function hp(e,t=""){return e.slice(-1).map(n=>zn([{...n,text:`${t}${n.text}`}],n))}function AT(e){let t=new Map;for(let n of e)for(let{values:r}of n.
records)for(let{field:o}of r.values()){let s=y(o.text);t.set(s,t.has(s)&&t.get(s)!==n?void 0:n)}return t}var bp=({label:e,values:t})=>t.get(`
id`)?.field??e;function DT(e,t){return e.records.filter(r=>{let o=y(bp(r)?.text??"");return t.has(o)&&t.get(o)!==e}).length>1&&e.records.every(({values:r})=>r.size>0)}var yp=/^(?:true|false|yes|no|on|off|[yn])$/iu,
BT=/^(?:none|always|never|all|auto|default|required|optional)$|\d/iu;function _T({trail:e,labelHeader:t,records:n},r){let o=n.flatMap(u=>[...u.values]),s=new Set(o.flatMap(([u])=>u.split(`
`))),i=[e.at(-1)?.text??"",t??""].map(be);if([...i,...[...s].map(be)].some(gn)||o.some(([,{isLevel:u}])=>u)||[...s,...n.map(({label:u})=>u?.text??"")].filter(Y).length>1)return!0;let l=o.filter(([,{field:u}])=>u.
text!==""),d=({word:u=""})=>u!==""&&!BT.test(u)&&!yp.test(u);if(l.some(([,u])=>d(u)))return!0;let c=l.filter(([,{field:u}])=>yp.test(u.text));return(gn(be(r))||i.some(u=>Bt(u)||mt(u)))&&new Set(c.map(
([u])=>u)).size>1&&c.length*2>=l.length}function GT(e,t){return new Set(e.records.map(({group:r,label:o})=>[...r,o?.text].join(`
`))).size*gp<e.records.length*(gp-1)?"Several records have the same name, so they are no features or targets. Name the keys under `sources` in the configuration.":_T(e,t)?void 0:"Nothing in these reco\
rds says what is supported."}function jT({trail:e,records:t}){let n=t.map(s=>{let i=[...s.values.values()].filter(({header:p})=>mr.includes(p.text)),a=bp(s),d=[...a===s.label?[]:[s.label],...i.map(({field:p})=>p)].
flatMap(p=>p??[]),[c=bo(s.node),f=c]=[d[0],d.at(-1)],u=d.map(p=>p.text).join(": ");return zn([a??bo(s.node),{text:u,start:c.start,end:f.end}],s.node)}),{start:r}=t[0]?.node??{start:0},o=["Value","Mean\
ing"].map(s=>he(s,{start:r,end:r}));return{titles:hp(e,"Legend: "),rows:[zn(o,{start:r,end:r}),...n]}}function WT(e,t){let n=e.flatMap(({fields:s})=>s.get("level")?.text||[]),r=te(n,[],void 0);return n.
filter(s=>t.explains(s)||r.read(s).basis!=="none").length*2>=n.length}function HT(e,{stem:t,title:n},r){let o=op(e),s=FT([...gi(e,{target:n?.text??t,words:r},[],n)]),i=AT(s),a={blocks:[],cells:[],unread:[],
rejected:[]};for(let l of s){let d=lp(l),c=d===void 0&&DT(l,i),f=d||c?void 0:GT(l,t);if(c)a.blocks.push(jT(l));else if(f!==void 0)a.rejected.push({set:l,reason:f});else{let u=d??ap(l,o(l));u&&WT(u,r)?
a.cells.push(...u):a.blocks.push(...PT(l,o(l))),a.unread.push(...l.records.flatMap(({unread:p=[]})=>p))}}return a}function UT(e){let[t,n]=[new Set,new Set];for(let{rows:[r,...o]}of e)for(let[s,{text:i}]of r?.
fields.entries()??[]){let a=o.flatMap(({fields:d})=>d[s]?.text||[]);(a.length*IT<o.length&&!a.every(J)?t:n).add(i)}return[...t].filter(r=>!n.has(r))}function xp(e,t){return t===void 0||e.matrices.length>
0?e:t.matrices.length>0?t:{...e,decisions:[...e.decisions,...t.decisions]}}function Sp({root:e,problems:t},{text:n,path:r,options:o={}}){if(e===void 0||mn(e,"matrices")!==void 0)return;let s=r.replace(
/^.*\//u,"").replace(/\.[^.]*$/u,""),i=e.kind==="object"?e.entries.find(bn)?.value:void 0,a=i?.kind==="string"?he(i.value,i):void 0,l=te([],[],o.vocabulary),{blocks:d,cells:c,unread:f,rejected:u}=HT(e,
{stem:s,title:a},l),p=[...o.columns?.attributes??[],...UT(d)],g=tt(n),m=Be({root:ni(d,n),text:n,markdown:!0,options:{...o,columns:{...o.columns,attributes:p}},problems:t}),h=c.length>0?uo(dp(c,[]),g,o).
matrices:[],b=f.map(x=>({text:x.text,range:g.range(x.start,x.end),reason:"its list names several items alike"})),S=[...h.map(({range:x,title:w,cells:{length:k}},C)=>{let O=`${k} levels stand in maps o\
r lists of their own, or one to a record.`;return{block:"data",range:x,section:w===""?[]:[w],taken:!0,reason:O,...C===0&&{unread:b}}}),...u.map(({set:{trail:x,records:w},reason:k})=>{let[C,O]=[w[0],w.
at(-1)];return{block:"data",range:g.range(C?.node.start??0,O?.node.end??0),section:x.map(V=>V.text),taken:!1,reason:k}})];return{...m,matrices:[...h,...m.matrices],decisions:[...m.decisions,...S]}}var KT=/^[#;][ \t]*supportmatrix:(heading|title|targets|principle|note|more)[ \t]+/;function vp({comments:e,sections:t}){let n=t[0]?.range.start.offset??Number.POSITIVE_INFINITY,r=[],o=[],s=[],i,a,l;for(let c of e){
if(c.range.start.offset>=n)break;let[f="",u]=KT.exec(c.text)??[];if(u===void 0)continue;let{text:p,range:g}=zT(c,f.length);if(u==="more"){l==="principle"&&kp(o,m=>({...m,text:wp(m.text,p)})),l==="note"&&
kp(s,m=>({...m,text:wp(m.text,p)}));continue}l=u==="principle"||u==="note"?u:void 0,u==="heading"?r.push(p):u==="title"?i=p:u==="targets"?a=p:u==="note"?s.push({text:p,range:g}):o.push({title:p,text:"",
range:g})}let d=i??r.at(-1);return{...d!==void 0&&{title:d},...r.length>0&&{section:r},...a!==void 0&&{targetLabel:a},...o.length>0&&{principles:o},...s.length>0&&{notes:s}}}function zT({text:e,range:t},n){
let{line:r,column:o,offset:s}=t.start;return{text:e.slice(n),range:{start:{line:r,column:o+n,offset:s+n},end:t.end}}}var wp=(e,t)=>e===""?t:`${e}

${t}`;function kp(e,t){let n=e.pop();n!==void 0&&e.push(t(n))}var VT=/\s+/gu,qT=/[\s%]/u;function xo(e){return qT.test(e)?e.replaceAll("%%","%").replace(VT," ").trim():e}function YT(e){let t=[[]];for(let{text:n}of e.lines){let r=xo(n);r===""?t.push([]):t.at(-1)?.
push(r)}return t.filter(n=>n.length>0).map(n=>n.join(" ")).join(`

`)}function re(e){let[t,n]=e.lines;return n===void 0?t===void 0?"":xo(t.text):e.lines.map(({text:r})=>xo(r)).filter(r=>r!=="").join(" ")}function So(e){return{text:YT(e),range:e.range}}function wo(e){
return{text:re(e),range:e.range}}function Tp({text:e,range:t},n,r){let o=n,s=r;for(;o<s&&e.charAt(o).trim()==="";)o+=1;for(;s>o&&e.charAt(s-1).trim()==="";)s-=1;if(o===s)return;let i=a=>({line:t.start.
line,column:t.start.column+a,offset:t.start.offset+a});return{text:xo(e.slice(o,s)),range:{start:i(o),end:i(s)}}}function JT(e){let t=e[0],n=e.at(-1);return t===void 0||n===void 0?void 0:{text:e.map(o=>o.
text).join(" "),range:{start:t.range.start,end:n.range.end}}}function yi(e){let t=[],n=[],r=()=>{let o=JT(n);o!==void 0&&t.push(o),n=[]};for(let o of e.lines){let s=0;for(let a=o.text.indexOf(";");a>=
0;a=o.text.indexOf(";",s)){let l=Tp(o,s,a);l!==void 0&&n.push(l),r(),s=a+1}let i=Tp(o,s,o.text.length);i!==void 0&&n.push(i)}return r(),t}var hi=(e,{start:t,end:n})=>({kind:"string",value:e,start:t.offset,end:n.offset}),XT=({name:e,value:t})=>({key:hi(e.text,e.range),value:hi(re(t),t.range)});function Lp(e){let[t,n]=[e[0],e.at(-1)];return{
kind:"object",entries:e,start:t?.key.start??0,end:n?.value.end??0}}function Cp({sections:e}){let t=new Map;for(let{name:n,range:r,options:o,defaults:s}of e){if(s)continue;let i=n.text.indexOf("."),[a,
l]=i<0?["",n.text]:[n.text.slice(0,i),n.text.slice(i+1)],d={kind:"object",entries:o.map(XT),start:r.start.offset,end:r.end.offset};_(t,a,{key:hi(l,n.range),value:d})}return Lp([...t].flatMap(([n,r])=>{
let o=Lp(r),s={kind:"string",value:n,start:o.start,end:o.start};return n===""?r:[{key:s,value:o}]}))}var ZT=new Map(ge.map(e=>[e,e])),QT=new Map([["title","title"],["link","link"],["status","status"],["cli","commands"],["notes","notes"],["api","api"],["api_alias","api"],["api-alias","api"],["api alia\
s","api"],["maturity","attribute"],["api_doc_link","attribute"],["admin_doc_link","attribute"],["tempest_test_uuids","attribute"],["id","attribute"],["group","attribute"],["choice","attribute"],["cond\
ition","attribute"]]),Rp=new Set(["id","group","choice","condition"]),eL=[["driver-notes.","support-notes"],["driver-notes-","support-notes"],["target-notes.","support-notes"],["target-notes-","suppor\
t-notes"],["driver-text.","support-text"],["driver-stage.","support-stage"],["driver-since.","support-since"],["driver-until.","support-until"],["driver-impl-","support"],["driver.","support"],["targe\
t.","support"]];function Vn(e){let t=e.indexOf(":"),n=(t<0?e:e.slice(0,t)).trim(),r=ZT.get(n);return r===void 0?void 0:{level:r,word:n}}function qn(e,t,n){let r=QT.get(e);if(r!==void 0)return{role:r};
for(let[o,s]of eL)if(e.startsWith(o))return{role:s,names:e.slice(o.length)};return n.has(e)?{role:"support",names:e}:Vn(t)===void 0?{role:"unknown"}:{role:"support",names:e,stray:!0}}var Yn="not-applicable",Op=e=>/^support-(?:text|stage|since|until)$/u.test(e);function Mp({names:e,stray:t},n){return e===void 0||t?void 0:n.byName.get(e)}function tL(e,t,n,r){let o=re(n.value),s=qn(n.
key,o,r.bare),{role:i,names:a}=s;if(Op(i))return;let l=Mp(s,r),d={text:o,range:n.value.range};return{section:e,...t!==void 0&&{feature:t},name:n.key,role:i,...a!==void 0&&{names:a},...l!==void 0&&{target:l},
value:d,range:n.name.range}}function bi(e,t,n){return e.options.flatMap(r=>tL(e.name.text,t,r,n)??[])}function nL(e,t){let n=new Map,r=new Map,o=new Map,s=new Map,i=new Map;for(let l of e){let d=qn(l.
key,re(l.value),t.bare),{role:c,names:f}=d,u=Mp(d,t);c==="support"&&u!==void 0?o.set(u,l):c==="support-notes"&&u!==void 0?s.set(u,l):Op(c)?u!==void 0&&i.set(u,{...i.get(u),[c]:l}):(c==="unknown"||c===
"attribute"||d.stray)&&r.set(l.key,l),f===void 0&&n.set(c==="api"?c:l.key,l)}let a=[...r.values()].filter(({key:l})=>!Rp.has(l));return{own:n,attributes:a,support:o,notes:s,ofTarget:i}}function rL(e){
let t=e&&So(e);return t===void 0||t.text===""?[]:[t]}function oL(e,t,n){if(t===void 0||t==="")return{level:e,text:n};if(e!=="missing")return{level:e,text:t};if(t===Yn)return{level:Yn,text:void 0};let r=t.
startsWith(`${Yn}: `)?t.slice(Yn.length+2):void 0;return r===void 0?{level:e,text:t}:{level:Yn,text:r}}var ko=e=>e&&re(e.value);function sL(e){let t=ko(e["support-stage"]);return ye({stage:At.find(n=>n===
t),since:ko(e["support-since"])||void 0,until:ko(e["support-until"])||void 0})}function iL(e,t,n,r){let{text:o,range:s}=wo(n.value),i=Vn(o),a=r.ofTarget.get(t)??{},l=o===i?.word||o===""?void 0:o,{level:d,
text:c}=oL(i?.level??"unknown",ko(a["support-text"]),l),f=i?.word??o,{start:u}=s,p={...u,column:u.column+f.length,offset:u.offset+f.length};return{view:"data",feature:e,target:t,level:d,basis:i===void 0?
"none":"preset",symbol:f,...c!==void 0&&{text:c},...sL(a),notes:rL(r.notes.get(t)?.value),footnotes:[],range:s,symbolRange:i===void 0?s:{start:u,end:p}}}var aL=["mandatory","optional","mature","immatu\
re","unspecified"];function lL(e){let t=aL.find(s=>s===e);if(t!==void 0)return{kind:t};let n=e.indexOf("(");if(n<0||!e.endsWith(")"))return;let r=e.slice(n+1,-1).trim();if(r==="")return;let o=e.slice(
0,n).trim();if(o==="choice")return{kind:o,group:r};if(o==="condition"||o==="conditional")return{kind:"condition",expression:r}}function dL(e,t){let n=t.get("status"),r=t.get("maturity"),o=n??r;if(o===
void 0)return;let{text:s,range:i}=wo(o.value),a=s==="choice"||s==="condition"?t.get(s):void 0,l=a===void 0?s:`${s}(${re(a.value)})`,d=n===void 0?Or(s):lL(l);return{view:"data",feature:e,...d!==void 0&&
{status:d},text:l,range:i}}function cL(e,t){let n=p=>{let g=t.own.get(p);return g===void 0?"":re(g.value)},r=e.name.text,o=n("title"),s=n("link"),i=t.own.get("api"),a=t.own.get("notes"),l=t.own.get("c\
li"),d=t.own.get("group"),c=p=>p?.text===""?void 0:p,f=c(i&&wo(i.value)),u=c(a&&So(a.value));return{view:"data",key:r,id:n("id")||r,title:o===""?r:o,group:d===void 0?[]:yi(d.value).map(({text:p})=>p),
...s!==""&&{link:s},range:e.name.range,block:e.range,...f!==void 0&&{api:f},commands:l===void 0?[]:yi(l.value),...u!==void 0&&{notes:u},attributes:t.attributes.map(p=>({name:p.name.text,value:So(p.value)})).
filter(({value:p})=>p.text!=="")}}function Ep(e,t,n){let r=e.name.text,o=new Set(e.options.map(l=>l.key)),s=t.filter(l=>!o.has(l.key)),i=nL(s.length===0?e.options:[...e.options,...s],n),a=dL(r,i.own);
return{feature:cL(e,i),...a!==void 0&&{status:a},cells:[...i.support].map(([l,d])=>iL(r,l,d,i)),keys:bi(e,r,n)}}var $p=/(?:^|\s)(?:features?|capabilities)$/iu,uL=/^(?:supported )?(?:features?|capabilities)$/iu,fL=/\bfeatures of (?:the |an? )?(?:(["'`])([^"'`]{1,60})\1|([\w.+-]{1,60}))/iu,Ip="default.ini";function Fp({
sections:e}){if(!e.some(({name:o})=>$p.test(o.text.trim())))return[];let t=te([],[],void 0),n=({value:o})=>{let s=re(o);return s===""||/^[ynpx]$/iu.test(s)||t.explains(s)},r=e.filter(({options:o})=>o.
length>0&&o.every(n));return r.some(({name:o})=>$p.test(o.text.trim()))?r:[]}function xi({name:e},t){return Te(Np(e.text),t.name.text)}function Np(e){return uL.test(e.trim())?[]:[e]}function pL({comments:e},t){
for(let{text:r,range:o}of e.slice(0,10)){let s=fL.exec(r),i=s?.[2]??s?.[3];if(s===null||i===void 0)continue;let a=s.index+s[0].lastIndexOf(i);return{view:"data",key:y(i),title:i,range:mL(o,a,i.length)}}
let n=t.replace(/^.*\//u,"").replace(/\.[^.]*$/u,"");return{view:"data",key:y(n),title:n,range:hr}}function mL({start:e},t,n){let{line:r}=e,[o,s]=[e.column+t,e.offset+t];return{start:{line:r,column:o,
offset:s},end:{line:r,column:o+n,offset:s+n}}}function gL(e,{name:t,value:n}){let r=Np(e.name.text);return{view:"data",key:Te(r,t.text),title:t.text,group:r,range:t.range,block:{start:t.range.start,end:n.
range.end},commands:[],attributes:[]}}function yL(e,t,{value:n},r){let o=re(n),{level:s,basis:i,sign:a,plain:l}=r.read(o);return{view:"data",feature:e,target:t,level:s,basis:i,symbol:a,...!l&&{text:o},
notes:[],footnotes:[],range:n.range,symbolRange:n.range}}function hL(e,{path:t,read:n}){if(t.endsWith(Ip))return[];let r=n?.(Ip);if(r?.ok!==!0)return[];let o=new Set(Fp(Et(r.text)).flatMap(s=>s.options.
map(i=>xi(s,i))));return o.size===0?[]:e.flatMap(s=>s.options.filter(i=>!o.has(xi(s,i))).map(({name:i})=>({code:"unlisted-feature",message:`${r.path} does not list \`${i.text}\` under \`${s.name.text}\
\`. The table is made from that list and leaves it out: name the feature alike in both files.`,range:i.range})))}function Pp(e,t){let n=Fp(e),[r,o]=[n[0],n.at(-1)],s=n.flatMap(d=>d.options.map(c=>({section:d,
option:c}))),i=s.map(({option:d})=>re(d.value));if(r===void 0||o===void 0||!i.some(d=>T(d)!==""))return;let a=pL(e,t.path),l=te(i,[],void 0);return{matrix:{title:"",section:[],range:{start:r.range.start,
end:o.range.end},principles:[],targetLabel:"Driver",targets:[a],features:s.map(({section:d,option:c})=>gL(d,c)),statuses:[],cells:s.map(({section:d,option:c})=>yL(xi(d,c),a.key,c,l)),notes:[]},problems:hL(
n,t)}}var bL=new Set(["mandatory","required","optional","choice","condition","conditional","mature","immature","unspecified"]),xL=/^[#;]+\s*(?:[-*]\s*)?([a-z][a-z-]{3,20})(?:\([^)]{0,40}\))?\s*(?:\s[-–—]|[:=])\s*(\S.*)$/u;
function Ap(e){return e.flatMap(({text:t,range:n})=>{let[,r,o]=xL.exec(t)??[];if(r===void 0||o===void 0)return[];let s=t.indexOf(r,1),{line:i,column:a,offset:l}=n.start,d={line:i,column:a+s,offset:l+s},
c={line:i,column:d.column+r.length,offset:d.offset+r.length},f={symbol:r,meaning:o,range:{start:d,end:c}},u=ge.find(p=>p===r);return u!==void 0?[{...f,level:u}]:bL.has(r)?[{...f,column:"status"}]:[]})}var SL=["driver.","target."],wL="targets",vo="driver-impl-";function Bp({start:e},t,n){let r=o=>({line:e.line,column:e.column+o,offset:e.offset+o});return{start:r(t),end:r(n)}}function Dp(e,t){return e.
findLast(n=>n.key===t)}function kL(e,t,n){let{text:r,range:o}=e.name,s=r.slice(t.length),i=u=>{let p=Dp(e.options,u)??Dp(n,u);return p===void 0?"":re(p.value)},a=i("title"),l=i("link"),d=i("id")||s,c={
view:"data",key:s,id:d,title:a===""?s:a},f=Bp(o,t.length,r.length);return{...c,...l!==""&&{link:l},range:f}}function vL(e){return e.options.filter(({key:t})=>t.startsWith(vo)&&t.length>vo.length).map(
({key:t,name:n,value:r})=>{let o=t.slice(vo.length),s=re(r),i=Bp(n.range,vo.length,n.text.length);return{view:"data",key:o,id:o,title:s===""?o:s,range:i}})}function TL(e){return SL.find(t=>e.startsWith(
t)&&e.length>t.length)}function _p(e){let t=[],n=new Set,r=[],o=[],s=e.sections.filter(l=>l.defaults).flatMap(({options:l})=>l);for(let l of e.sections){let{text:d,range:c}=l.name,f=TL(d);if(l.defaults||
d===wL)l.defaults||t.push(...vL(l)),o.push({name:d,role:"defaults",key:d,range:c});else if(f!==void 0){let u=kL(l,f,s);t.push(u),f==="target."&&n.add(u.key.toLowerCase()),o.push({name:d,role:"target",
key:u.key,range:c})}else r.push(l),o.push({name:d,role:"feature",key:d,range:c})}let i=new Map(t.toReversed().map(({key:l})=>[l.toLowerCase(),l]));return{targetPrefix:n.size*2>t.length?"target.":"driv\
er.",targets:t,byName:i,bare:n,features:r,defaults:s,sections:o}}var LL=/^([^\s=:][^=:]{0,79})[=:]/u,CL=new Set(["title","status","notes","cli","api","maturity"]);function RL({text:e},t){let n=LL.exec(e)?.[1];if(n===void 0)return;let r=n.trim().toLowerCase();if(CL.
has(r))return e.charAt(n.length)==="="?r:void 0;let o=e.slice(n.length+1).trim(),{role:s,names:i,stray:a}=qn(r,o,t.bare);if(i!==void 0&&a===void 0&&t.byName.has(i))return s==="support"&&Vn(o)===void 0?
void 0:r}function Gp(e,t){return e.options.flatMap(({name:n,value:r})=>r.lines.slice(1).flatMap(o=>{let s=o.text===""?void 0:RL(o,t);if(s===void 0)return[];let i=`This line is indented, so every parse\
r takes it for more of \`${n.text}\` above, not for the key \`${s}\`: what it says is lost. Take the spaces before it away.`,a=[{range:n.range,message:"It goes on with this value."}];return[{code:"unk\
nown-key",message:i,range:o.range,related:a}]}))}var OL=1e6;function jp(e){let t=e.sections[0]?.range.start??hr.start;return{start:t,end:e.sections.at(-1)?.range.end??t}}function ML(e){let{defaults:t,features:n}=e,r=t[0];if(r===void 0||t.length*n.length<=
OL)return{defaults:t,problems:[]};let o=`The ${t.length} keys of [DEFAULT] for ${n.length} sections are more than is read; they are left out.`;return{defaults:[],problems:[{code:"malformed-syntax",message:o,
range:r.name.range}]}}function EL(e,t,n){let r=t.features.map(s=>Ep(s,n,t)),o=new Map(t.features.map((s,i)=>[s,r[i]?.keys]));return{title:"",section:[],range:jp(e),principles:[],targetLabel:t.targetPrefix===
"target."?"Target":"Driver",targets:t.targets,features:r.map(({feature:s})=>s),statuses:r.flatMap(({status:s})=>s??[]),cells:r.flatMap(({cells:s})=>s),notes:[],...vp(e),data:{targetPrefix:t.targetPrefix,
sections:t.sections,keys:e.sections.flatMap(s=>o.get(s)??bi(s,void 0,t))}}}function $L({targets:e,data:t}){let n=t?.keys.filter(({feature:r})=>r!==void 0)??[];return e.length>0?n.some(({role:r})=>r===
"support"||r==="title"):n.some(({role:r,name:o})=>r==="support"&&o.startsWith("driver."))}function Si(e,t={path:""}){let n=_p(e),{defaults:r,problems:o}=ML(n),s=jp(e),i={footnotes:[],definitions:[]},a=EL(
e,n,r);if(!$L(a)){let c=Pp(e,t);if(c!==void 0){let p=`${c.matrix.features.length} features have a sign each, for one target.`,g={block:"data",range:s,section:[],taken:!0,reason:p},m=[...e.problems,...c.
problems];return{...i,matrices:[c.matrix],decisions:[g],problems:m}}return{...i,matrices:[],decisions:[{block:"data",range:s,section:[],taken:!1,reason:"No [driver.x] or [target.x] section beside sect\
ions that describe features."}],problems:[]}}let l=n.features.flatMap(c=>Gp(c,n)),d=`${n.targets.length} targets are declared, ${n.features.length} sections describe features.`;return{...i,matrices:[a],
decisions:[{block:"data",range:s,section:[],taken:!0,reason:d}],problems:[...e.problems,...o,...l]}}function K2(e,t){let n=Et(e),r=Si(n,t),o={root:Cp(n),problems:n.problems},s=r.matrices.length>0?r:xp(
r,Sp(o,{text:e,...t})),i=Ap(n.comments);return s.matrices.length===0||i.length===0?s:{...s,legend:i}}function $t({targets:e}){let t=new Map(e.map(({id:n},r)=>[n,r]));return({support:n})=>Object.keys(n).flatMap(r=>t.get(r)??[]).sort((r,o)=>r-o).flatMap(r=>{let o=e[r],s=o&&F(n,o.id);return o&&s?[[o,s]]:
[]})}var wi="operation.",Hp=/^[A-Za-z][\w-]*(?:\.[\w-]+)+$/u,IL=/^(?:title|link|status|cli|notes|api|api[ _-]alias|id|group|choice|condition|(?:driver|target)(?:-|\.).*)$/u,FL=/^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N} ._()/+-]*[\p{L}\p{M}\p{N}_.()/+-])?$/u;
function ie(e){return L(e).replaceAll("%","%%")}function vi(e){let t=[];for(let n of je(e,ie))t.length>0&&/^[#;]/u.test(n)?t.push(`${t.pop()} ${n}`):t.push(n);return t.join(`

  `)}function ki(e,t){return e.toLowerCase().split(/[^\p{L}\p{M}\p{N}._]/u).filter(r=>r!=="").join("-")||t}var To=class{#e;constructor(t){this.#e=[`[${t}]`]}put(t,n){n!==void 0&&n!==""&&this.#e.push(`${t}\
=${n}`)}toString(){return`${this.#e.join(`
`)}
`}};function NL(e,t){if(t.kind==="unspecified")return;if(t.kind!=="choice"&&t.kind!=="condition"){e.put("status",t.kind);return}let n=ie(t.kind==="choice"?t.group:t.expression);n.includes(")")?(e.put(
"status",t.kind),e.put(t.kind,n)):e.put("status",`${t.kind}(${n})`)}function PL(e,t,n){let{level:r,text:o,notes:s}=n,i=o===void 0?"":ie(o);r==="not-applicable"?(e.put(`driver.${t}`,"missing"),e.put(`d\
river-text.${t}`,i===""?r:`${r}: ${i}`)):(e.put(`driver.${t}`,r),e.put(`driver-text.${t}`,i));for(let[a,l]of Gt(n))e.put(`driver-${a}.${t}`,ie(l));e.put(`driver-notes.${t}`,(s??[]).map(vi).filter(Boolean).
join(`

  `))}function AL(e,t){let n=new _e;for(let[r,o]of Object.entries(t.attributes??{})){let i=FL.test(r)&&!IL.test(r.toLowerCase())?r:`x-${ki(r,"attribute")}`,a=n.take(i.toLowerCase());e.put(a===i.toLowerCase()?
i:a,vi(o))}}function DL(e,t,n,r){let o=new To(t);o.put("title",ie(e.title)),ie(e.id)!==t&&o.put("id",ie(e.id)),o.put("group",e.group.map(ie).join("; ")),o.put("link",e.link&&ie(e.link)),e.status!==void 0&&
NL(o,e.status),o.put("api",e.api&&ie(e.api)),o.put("cli",e.commands?.map(ie).join(";")),o.put("notes",e.notes&&vi(e.notes)),AL(o,e);for(let[{id:s},i]of n)PL(o,r.get(s)??s,i);return o.toString()}function BL({
id:e,title:t,link:n},r){let o=new To(`driver.${r}`);return o.put("title",ie(t)),ie(e)!==r&&o.put("id",ie(e)),o.put("link",n&&ie(n)),o.toString()}function Wp(e,t){let n=new _e;return e.map(r=>n.take(t(
r)))}function _L({title:e,section:t,targetLabel:n,principles:r=[],notes:o=[]}){let s=(a,l)=>`# supportmatrix:${a} ${L(l)}`.trimEnd(),i=a=>je(a).map((l,d)=>s(d===0?"note":"more",l));return[...t.map(a=>s(
"heading",a)),...e===(t.at(-1)??"")?[]:[s("title",e)],...n===void 0||n==="Driver"?[]:[s("targets",n)],...r.flatMap(({title:a,text:l})=>[s("principle",a),...je(l).map(d=>s("more",d))]),...o.flatMap(i)]}
function GL(e){let t=Wp(e.targets.map(({id:l})=>l),l=>ki(l,"target")),n=e.targets.map((l,d)=>[l,t[d]??l.id]),r=Wp(e.features.map(({id:l})=>l),l=>Hp.test(l)&&!/^(?:driver|target)\./u.test(l)?l:wi+ki(l,
"feature")),o=_L(e),s=$t(e),i=new Map(n.map(([{id:l},d])=>[l,d]));return[...o.length===0?[]:[`${o.join(`
`)}
`],...n.map(([l,d])=>BL(l,d)),...e.features.map((l,d)=>DL(l,r[d]??l.id,s(l),i))].join(`
`).replace(/\p{Surrogate}/gu,"�")}function jL(e){let t=[],n=e.features.flatMap($t(e)),r=i=>n.filter(([,a])=>a.level===i).length,o=e.features.length*e.targets.length-n.length,s=e.features.filter(({id:i})=>Hp.
test(i)&&!i.startsWith(wi));return r("not-applicable")>0&&t.push(`INI readers know no \`not-applicable\`: ${r("not-applicable")} such cells are written as \`missing\`, with the truth in \`driver-text\` ke\
ys that only supportmatrix reads.`),o>0&&t.push(`${o} cells have no level; sphinx-feature-classification renders no page without.`),s.length>0&&t.push(`sphinx-feature-classification drops the ${s.length}\
 sections whose name does not begin with \`${wi}\`, first \`${s[0]?.id}\`.`),t}function Up(e){let[t,n]=e;if(t===void 0)return{text:"",losses:[]};let r=GL(t),o=en(Si(Et(r))),s=e.length>2?` and ${e.length-
2} more`:"",i=n?[`INI holds one matrix a file; left out: \`${n.title}\`${s}. As outputs of \`supportmatrix build\`, \`{matrix}\` in the file's name makes a file of each.`]:[];return{text:r,losses:[...i,
...Oe("INI",[t],o),...jL(t)]}}function on(e,t,n={}){let r=new Map;for(let o in t){let s=e[o];s!=null&&r.set(o,n[o]?.(s)??Ti(s))}return r}function Ti(e){return typeof e=="string"||typeof e=="number"?e:Array.isArray(e)?e.map(Ti):new Map(
zi(e)?Object.entries(e).map(([t,n])=>[t,Ti(n)]):[])}var WL=e=>on(e,{kind:0,group:0,expression:0});function HL(e,t){let n=()=>new Map(t(e).map(([{id:r},o])=>[r,on(o,Oa.entries)]));return on(e,Ea.entries,
{status:WL,support:n})}function UL(e){let t=$t(e);return on(e,Ia.entries,{principles:n=>n.map(r=>on(r,$a.entries)),targets:n=>n.map(r=>on(r,Ma.entries)),features:n=>n.map(r=>HL(r,t))})}function Li(e,t){
if(typeof e!="object")return JSON.stringify(e);let n=`${t}  `,r=e instanceof Map,o=[];if(r)for(let[a,l]of e)o.push(`${JSON.stringify(a)}: ${Li(l,n)}`);else for(let a of e)o.push(Li(a,n));let[s,i]=r?"{\
}":"[]";return o.length===0?`${s}${i}`:`${s}
${n}${o.join(`,
${n}`)}
${t}${i}`}function Ci(e){return new Map([["schemaVersion",Ta],["matrices",e.map(UL)]])}function Kp(e){return{text:`${wr(Li(Ci(e),""))}
`,losses:[]}}function oe(e){return L(e).replaceAll("\0","�")}var sn=e=>je(e,oe);function Jn(e){let t=[];for(let n of e)typeof n!="string"?t.push(n):n!==""&&t.push({type:"text",value:n});return t}var q=(...e)=>({
type:"paragraph",children:Jn(e)}),zp=(e,...t)=>({type:"heading",depth:e,children:Jn(t)}),pe=(...e)=>({type:"tableCell",children:Jn(e)}),an=e=>({type:"tableRow",children:e}),me=e=>({type:"strong",children:Jn(
[e])}),ln=e=>({type:"inlineCode",value:e.replace(/[\r\n]+/gu," ").replaceAll("\0","�")});function Xn(e,t){return t===void 0?e:{type:"link",url:t,children:Jn([e])}}function Lo(e){return[{type:"html",
value:`<a id="${e.replace(/[^\p{L}\p{M}\p{N} .:/@+_-]/gu,n=>`&#${n.codePointAt(0)};`)}">`},{type:"html",value:"</a>"}]}var Vp=e=>({type:"blockquote",children:[...e]});function It(e){return{type:"list",
ordered:!1,spread:e.length>1&&e.some(t=>t.length>1),children:e.map(t=>({type:"listItem",spread:t.length>1,children:[...t]}))}}function Zn({depth:e,text:t},n,r){return zp(e,...n===void 0?[]:Lo(n),Xn(oe(t),r))}function KL(e){let t=e.map(n=>q(n));return Qr(e)?[Vp(t)]:t}function Qn(e,t,n){let[r="",...o]=sn(n),s=r===""?"":`${t}${r}`;
return[typeof e=="string"?q(e+s):q(e,s),...KL(o)]}function zL(e){return e.kind!=="condition"?[` ${oe(Ge(e))}.`]:[" condition (",ln(e.expression),")."]}function VL(e,t){let{level:n,text:r,notes:o=[]}=t,
s=`${e}: ${kt(n)}`,i=r===void 0?q(s):q(`${s} (`,ln(r),")"),a=Zr(t).map(([l,d])=>q(me(l)," ",ln(d)));return[i,...a,...o.flatMap(l=>Qn("Notes:"," ",l))]}function qL({support:e},t,n){let r=t.targets.flatMap(
({id:o},s)=>{let i=F(e,o);return i?[VL(n[s]??"",i)]:[]});return r.length===0?[]:[q(me(`${oe(eo(t.targetLabel))}:`)),It(r)]}function YL(e){let t=Object.entries(e.attributes??{}).map(([n,r])=>Qn(me(oe(`${n}\
:`))," ",r));return Xr(e)?[q(me(`${Fn}:`)),It(t)]:t.flat()}function JL({groups:e,heading:t,ownId:n,feature:r},o,s){let{status:i,api:a,commands:l,notes:d}=r;return[...e.map(c=>Zn(c)),Zn(t,n,r.link),...i?
[q(me("Status:"),...zL(i))]:[],...a===void 0?[]:[q(me("API alias:")," ",ln(a))],...l?[q(me("CLI commands:")),It(l.map(c=>[q(ln(c))]))]:[],...d===void 0?[]:Qn(me("Notes:")," ",d),...YL(r),...qL(r,o,s)]}
function qp(e,t){let n=t.targets.map(({title:r})=>oe(r));return e.flatMap(r=>JL(r,t,n))}var XL=e=>oe(e)===e,ZL=e=>sn(e).join(`

`)===e;function QL({title:e,group:t,commands:n=[],api:r=""}){return[e,...t,...n,r]}function eC({support:e,attributes:t={},notes:n=""}){return[...Object.values(e).flatMap(r=>r?.notes??[]),...Object.values(
t),n]}function tC(e,t,{view:n="all",headings:r=!0}){let o=(f,u,p)=>{(!f.every(XL)||!u.every(ZL))&&e.add("white space inside texts as it is",p)},{section:s,title:i,targets:a,features:l,principles:d=[],
notes:c=[]}=t;if(r&&o([...s,i],[],i),n==="all"){for(let{title:f,text:u}of d)o([f],[u],i);o([],c,i)}for(let f of a)o([f.title],[],f.title);for(let f of l)n==="summary"?o([f.title,...f.group],[],f.title):
o(QL(f),eC(f),f.title)}function nC(e,t,n){let r=Ys(t),{id:o,section:s,title:i}=t;s.at(-1)!==i&&i!==""&&e.add("a title that is not the last heading above it",i),r.length===0&&Qe(i,"matrix")!==o&&e.add(
"the id of a matrix without a title",o),r.length<s.length&&e.add("headings deeper than six levels",i);for(let{group:a,title:l}of t.features)a.some(d=>d.includes(ee))?e.add(`a group with \`${ee.trim()}\
\` in its label`,l):n==="details"&&a.length>Js(r.length)&&e.add("groups deeper than six levels of headings",l)}function rC(e,t){for(let n of t.targets)t.features.some(({support:o})=>F(o,n.id))||e.add(
"targets of which nothing is stated",n.title)}function oC(e,t,{view:n,headings:r=!0}){let{title:o,features:s,targets:i,targetLabel:a}=t;s.length===0&&(i.length===0||n==="details"||!r)&&e.add("a matrix\
 without features",o);let l=s.some(({support:d})=>Object.keys(d).length>0);n!=="summary"&&a!==void 0&&!l&&e.add("the word for targets where no support is stated",o)}function Yp(e,t){let{view:n="all",headings:r=!0}=t,
o=new vt("Markdown");for(let s of e){r&&nC(o,s,n),tC(o,s,t),oC(o,s,t),n==="details"&&rC(o,s);for(let{title:i,attributes:a}of s.targets)a!==void 0&&o.add("the attributes of a target",i)}return o.sentences()}function Co(e){let t=this;t.compiler=n;function n(r){return wa(r,{...t.data("settings"),...e,extensions:t.data("toMarkdownExtensions")||[]})}}var sC=/[\\`*[\]<~|{\n]|\b_|_\b|&#?\w+;|[!#]$/,iC=/^(?:[-+=#>:%]|\d+[.)]|import|export)/,Ro=(e,t)=>!sC.test(e)&&!(t.endsWith(`
`)&&iC.test(e)),aC=/(?:https?|ftp)(?=:\/\/)|www(?=\.)/giu,lC=(e,t,n,{before:r,after:o})=>{if(Ro(e.value,r))return e.value;let s=e.value.split(" "),i=s.length-1;return s.map((a,l)=>{let d={before:l===0?
r:" ",after:l===i?o:" "};if(Ro(a,d.before))return a;let c=n.safe(a,d);return c===a?a:c.replace(aC,"$&\\")}).join(" ")};function dC([e,...t],n){if(e===void 0)return"";let r=e.type==="strong"&&e.children.
length===1?e.children[0]:void 0,o=r??e;if(o.type!=="text"||!Ro(o.value,r?"":n))return;let s=r?`**${o.value}**`:o.value;for(let i of t){if(i.type!=="text"||!Ro(i.value,"")||!i.value.startsWith(" "))return;
s+=i.value}return s}var cC=/^[\w#%./:?=+@~-]+$/,uC={move:e=>e??"",current:()=>({now:{line:1,column:1},lineShift:0}),shift:()=>{}},fC=(e,t,n,r)=>{let{containerPhrasing:o,safe:s}=n;return n.createTracker=
()=>uC,n.containerPhrasing=(i,a)=>dC(i.children,a.before)??o.call(n,i,a),n.safe=(i,a)=>i&&a.before.endsWith("](")&&cC.test(i)?i:s.call(n,i,a),n.containerFlow(e,r)},Oo={inConstruct:"phrasing",notInConstruct:[
"destinationLiteral","destinationRaw"]},pC={unsafe:[{character:"~",...Oo},{character:"%",atBreak:!0},{character:"<",inConstruct:"destinationRaw"},{character:"<",after:"[#$%&'*+=^_`{|}~.-]",...Oo}]},mC={
unsafe:[{character:"{",...Oo},{character:"<",...Oo},{character:"i",after:"mport\\b",atBreak:!0},{character:"e",after:"xport\\b",atBreak:!0}]};function gC(e){if(e!=="aligned")return Go({stringLength:()=>3});
let t=Go({stringLength:_a}),{table:n}=t.handlers??{};if(!n)return t;let r=(o,...s)=>{let i=(o.align??[]).map(()=>pe("---")),a=n({...o,children:[...o.children,an(i)]},...s);return a.slice(0,a.lastIndexOf(
`
`))};return{...t,handlers:{...t.handlers,table:r}}}function Jp(e,{table:t,mdx:n=!1}){function r(){this.data().toMarkdownExtensions=[gC(t),pC,...n?[mC]:[]]}let o={bullet:"-",resourceLink:!0,handlers:{root:fC,
text:lC}};return ka().use(Co,o).use(r).stringify(e)}function Xp({id:e,title:t,link:n},r){return pe(...r?Lo(e):[],Xn(oe(t),n))}function yC({matrix:e,details:t,entries:n}){if(t)return n.map(({feature:o,anchor:s})=>pe(Xn(oe(o.title),`#${s}`)));let r=ut(e.
features,"feature");return e.features.map(o=>Xp(o,r.has(o)))}var hC=(e,t)=>e.length===t.length&&e.every((n,r)=>n===t[r]);function bC(e,t){let n=e.length===0?pe():pe(me(oe(e.join(ee))));return an([n,...Array.
from({length:t-1},()=>pe())])}function xC(e){let{targets:t,features:n}=e.matrix,r=n.some(({status:d})=>d!==void 0),o=ro(t),s=yC(e),i=[pe("Feature"),...r?[pe("Status")]:[],...t.map(d=>Xp(d,o.has(d)))],
a=[an(i)],l=[];for(let[d,{status:c,support:f,group:u}]of n.entries())hC(l,u)||a.push(bC(u,i.length)),l=u,a.push(an([s[d]??pe(),...r?[pe(c?oe(Ge(c)):"")]:[],...t.map(({id:p})=>pe(Pn(F(f,p)?.level)))]));
return{type:"table",align:i.map(()=>null),children:a}}function Zp(e){let t=to(e.matrix);return[...t===void 0?[]:[q(t)],xC(e)]}function Qp(e,t={}){let n=An(e),r=Jp(TC(n,t),t),o=()=>Be({root:va(r),text:r,markdown:!0}),s=tn("Markdown",n,t,Yp(n,t),o);return{text:r,losses:[...Oe("Markdown",e,n),...s]}}function SC({principles:e=[]}){
if(e.length===0)return[];let t=e.map(({title:n,text:r})=>Qn(me(oe(n))," - ",r));return[q("Guiding principles:"),It(t)]}function wC({notes:e=[]}){return[It(e.map(t=>sn(t).map(n=>q(n))))]}function kC({headings:e,
ownId:t}){let n=e.length-1;return e.map((r,o)=>Zn(r,o===n?t:void 0))}function vC(e,t){let{matrix:n,summary:r,details:o,notes:s,entries:i}=e,{headings:a=!0,view:l="all"}=t,d=(c,f)=>c?[...a?[Zn(c)]:[],...f()]:
[];return[...a?kC(e):[],...l==="all"?SC(n):[],...d(r,()=>Zp(e)),...d(o,()=>qp(i,n)),...d(s,()=>wC(n))]}function TC(e,t={}){return{type:"root",children:hf(An(e),t.view??"all").flatMap(r=>vC(r,t))}}var ft=e=>Bi(e),o_=ji(Gi({path:ft(ve("The document, as it was named; null where it came from nowhere.")),line:ft(Vi("Where the cell stands in it, from 1.")),matrix:ve("Id of the matrix."),section:lr(pn(
sr()),"The headings above it, outermost first."),feature:ve("Id of the feature."),featureTitle:ve("Its name, as the document writes it."),group:lr(pn(sr()),"Sub-headers above it, outermost first."),status:ft(
_i(ir)),statusArgument:ft(ve("The group of a choice, the expression of a condition.")),target:ve("Id of the target."),targetTitle:ve("Its name, as the document writes it."),level:La,text:ft(ve("The ce\
ll as it reads, where it says more than its level.")),stage:ft(Ca),since:ft(ve("The first version that supports the feature, as the document writes it.")),until:ft(ve("The last version that supports t\
he feature; behind `<`, the first that does so no more.")),notes:pn(sr()),evidence:lr(pn(Ra),"What tests have shown of it.")}),Di("A record of supportmatrix convert --to ndjson"));function LC(e){return e?.
kind==="choice"?e.group:e?.kind==="condition"?e.expression:null}function CC(e,t,[n,r],o){return{path:o?.path??null,line:o?.lineOf(t.id,n.id)??null,matrix:e.id,section:e.section,feature:t.id,featureTitle:t.
title,group:t.group,status:t.status?.kind??null,statusArgument:LC(t.status),target:n.id,targetTitle:n.title,level:r.level,text:r.text??null,stage:r.stage??null,since:r.since??null,until:r.until??null,
notes:r.notes??[],evidence:r.evidence??[]}}function*RC(e,t=[]){for(let[n,r]of e.entries()){let o=$t(r);for(let s of r.features)for(let i of o(s))yield CC(r,s,i,t[n])}}function em(e,{origins:t}={}){let n=[];
for(let r of RC(e,t))n.push(`${wr(JSON.stringify(r))}
`);return{text:n.join(""),losses:[]}}var Ri={};Ao(Ri,{heading:()=>OC,item:()=>EC,list:()=>$C,maxDepth:()=>nm,quote:()=>MC});var tm="=-~^\"'#+:.,;!$%&()*/<>?@[]_`{|}",nm=tm.length;function OC(e,t){let n=tm[Math.min(t,nm)-1]??"=",r=0;for(let o of e)
r+=o<""?1:2;return`${e}
${n.repeat(Math.max(4,r))}`}function rm(e,t){return e.replace(/^(?=.)/gmu," ".repeat(t))}function MC(e){return e.map(t=>rm(t.replace(/^—/u,"\\—"),2)).join(`

`)}function EC(e,t=[]){return[`* ${e}`,...t.map(n=>rm(n,2))].join(`

`)}function $C(e){return e.join(e.some(t=>t.includes(`
`))?`

`:`
`)}var Ei={};Ao(Ei,{anchor:()=>Mi,anchorLink:()=>zC,atStart:()=>Oi,foldLine:()=>Ft,inline:()=>dn,link:()=>UC,literal:()=>WC,nameAtStart:()=>_C,normalName:()=>VC,proseOf:()=>NC,strong:()=>GC});var IC=/[\s\u001c-\u001f\u0085]+/gu,FC=/[\0\p{Surrogate}]/gu;function Ft(e){return e.replace(FC,"�").replace(IC," ").trim()}var NC=e=>je(e,Ft),PC=/[\\*`|]|_(?![A-Za-z0-9])/gu;function dn(e){let t=Ft(
e).replace(PC,"\\$&");return t.endsWith("::")?`${t.slice(0,-1)}\\:`:t}var AC=/^(?:[-+.:>/=(]|[•‣⁃](?= |$)|([!-/:-@[-`{-~])\1+$)/u,DC=/^([0-9]+|[A-Za-z]|[ivxlcdm]+|[IVXLCDM]+|#)([.)])(?= |$)/u;function Oi(e){
let t=dn(e);return/^\\+$/u.test(t)?`\\ ${t}`:t.startsWith("\\")?t:AC.test(t)?`\\${t}`:t.replace(DC,"$1\\$2")}var BC=/@|(?<=[A-Za-z][A-Za-z0-9.+-]{0,30}):(?=\S)/gu;function _C(e){return Oi(e).replace(BC,
"\\$&")}function GC(e){let t=dn(e);return t===""?"":`**${t}**`}function jC(e,t){return e===""||e.includes("``")||e.startsWith("`")||e.endsWith("`")?!1:!(t==="("&&e.startsWith(")"))}function WC(e,t=" "){
let n=Ft(e);return jC(n,t)?`\`\`${n}\`\``:t===""?Oi(n):dn(n)}var HC=/[\s<>`\\]|_$/gu;function UC(e,t){let n=dn(e),r=Ft(t).replace(HC,"\\$&");return n===""||r===""?void 0:`\`${n} <${r}>\`__`}var KC=/^[\p{L}\p{N}]+(?:[ ._-][\p{L}\p{N}]+)*$/u;
function zC(e,t){let n=dn(e);return n===""||!KC.test(t)?void 0:`\`${n} <${t}_>\`__`}function Mi(e){return/^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/u.test(e)?`.. _${e}:`:`.. _\`${Ft(e).replace(/[\\`]/gu,"\\\
$&")}\`:`}function VC(e){return Ft(e).toLowerCase()}function sm(e){let t=0;for(let n of e)t+=Ba(n.codePointAt(0)??0);return t}function im(e,t){return e+" ".repeat(Math.max(0,t-sm(e)))}function qC(e,t=[]){let n=[];for(let r of e)for(let[o,s]of r.entries())
for(let i of s.split(`
`))n[o]=Math.max(n[o]??t[o]??3,sm(i));return n}function om(e){let t=[".. list-table::"];e.length>1&&t.push("   :header-rows: 1");for(let[n,r]of e.entries()){n===0&&t.push("");for(let[o,s]of r.entries()){
let[i="",...a]=s.split(`
`);t.push(`   ${o===0?"*":" "} -${i===""?"":` ${i}`}`);for(let l of a)t.push(l===""?"":`       ${l}`)}}return t.join(`
`)}function am(e){let t=e.map(r=>r.split(`
`)),n=Math.max(1,...t.map(r=>r.length));return Array.from({length:n},(r,o)=>t.map(s=>s[o]??""))}function YC(e,t){let n=s=>`+${t.map(i=>s.repeat(i+2)).join("+")}+`,r=s=>`|${t.map((i,a)=>` ${im(s[a]??"",
i)} `).join("|")}|`,o=e.flatMap((s,i)=>[...am(s).map(r),n(i===0?"=":"-")]);return[n("-"),...o].join(`
`)}function JC(e,t){let n=t.map(a=>"=".repeat(a)).join("  "),r=a=>t.map((l,d)=>im(a[d]??"",l)).join("  ").trimEnd(),o=e.map(([a,...l])=>[a||"\\",...l]),[s=[],...i]=o.map(a=>am(a).map(r));return[n,...s,
n,...i.flat(),n].join(`
`)}var XC=/[\p{Cn}\u2630-\u2637\u268a-\u268f\u4dc0-\u4dff\u{10000}-\u{1efff}]|(?![\ufe00-\ufe0f])\p{M}/u;function lm(e,t,n=qC(e)){return t==="list-table"||e.length<2||e.some(r=>r.some(o=>XC.test(o)))?
om(e):t==="grid"?YC(e,n):JC(e,n)}var ZC={...Ei,...Ri,name:"RST",table:(e,{table:t})=>lm(e,t==="grid"||t==="simple"?t:"list-table"),cellAnchor:(e,t)=>`${Mi(e)}

${t}`};function dm(e,t={}){let n=new nn(ZC,t),r=oo(e,t);for(let a of r)n.matrix(a);let{text:o}=n,s=()=>Be({root:Pa(o).root,text:o,markdown:!1}),i=tn("RST",r,t,n.losses,s);return{text:o,losses:[...Oe("\
RST",e,r),...i]}}var er={complete:{fill:"#007a5e",ink:"#fff",symbol:"M5.5 10.5l3 3 6-7"},partial:{fill:"#f2c14e",ink:"#3d2c00",symbol:"M10 5a5 5 0 0 1 0 10a5 5 0 0 1 0-10",solid:"M10 5a5 5 0 0 0 0 10z"},missing:{fill:"\
#e0703a",ink:"#2b0f00",symbol:"M6 6l8 8M14 6l-8 8"},unknown:{fill:"#b9a3d0",ink:"#26123d",symbol:"M7.3 8a2.7 2.7 0 1 1 4 2.3Q10 11 10 12.2M10 15v.1"},"not-applicable":{fill:"#e6e9ed",ink:"#4a525c",symbol:"\
M7 10h6"},"not-stated":{fill:"#fff",ink:"#6b737d",symbol:"M10 10v.1"}},QC=[[1,er.complete],[.8,{fill:"#2f7d3b",ink:"#fff"}],[.6,{fill:"#9cc04a",ink:"#1d2b00"}],[.4,er.partial],[.2,{fill:"#e8954a",ink:"\
#2b1400"}]],g_=e=>QC.find(([t])=>e>=t)?.[1]??er.missing,cm="system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Liberation Sans',Arial,sans-serif";var eR=new Set("iljtfrI.,:;'|!()[]{}/\\-` "),tR=/[\p{Lu}\p{Nd}mw%@&+=<>~#—…✔✖◐]/u,nR=/[\p{M}\p{Cf}]/u,rR=/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|\p{Emoji_Presentation}/u;
function $i(e){return eR.has(e)?.36:e>="a"&&e<="z"&&e!=="m"&&e!=="w"?.59:nR.test(e)?0:rR.test(e)?1.05:tR.test(e)?.76:.62}function Nt(e,t){let n=0;for(let r of e)n+=$i(r);return Math.ceil(Math.round(n*
t*100)/100)}function Mo(e,t,n){let r=$i("…"),o=0;for(let s of e){if(r+=$i(s),r*t>n)return Nt(e,t)<=n?e:`${e.slice(0,o).trimEnd()}…`;o+=s.length}return e}var un=12,Fo=13.5,Eo=18,pt=20,cn=16,tr=8,Io=320,um=200,oR=e=>[...e].flatMap(([{word:t},n])=>n>0?[`${n} ${t}`]:[]).join(", ");function sR(e,t){let n=`${e.features.length} features by ${e.targets.length}\
 targets.`,r=e.targets.map(({title:o},s)=>{let i=t[s];return` ${o}: ${i&&oR(i)||"nothing"}.`});return n+r.join("")}function iR({features:e},t){let n=0,r=t.map(({code:o,word:s})=>{let i=`<use href="#sm\
-${o}" x="${n}"/><text x="${n+pt+5}" y="14">${s}</text>`;return n+=pt+5+Nt(s,un)+18,i});return e.some(Fi)&&(r.push(`<text x="${n}" y="14"><tspan font-weight="700">Bold</tspan>: mandatory</text>`),n+=Nt(
"Bold",Fo)+Nt(": mandatory",un)),{width:n,height:pt,markup:r.join("")}}var Fi=({status:e})=>e?.kind==="mandatory",fm=e=>Fi(e)?Fo:un;function aR(e,t,n,r){let o=t.targets.map(({id:l},d)=>{let{code:c}=ct(
F(e.support,l)?.level);return`<use href="#sm-${c}" x="${n+d*pt}"/>`}),s=R(e.title),i=R(Mo(e.title,fm(e),Io)),a=Fi(e)?' font-weight="700"':"";return`<g transform="translate(0 ${r})"><title>${s}</title>\
<text x="${n-tr}" y="14" text-anchor="end"${a}>${i}</text>${o.join("")}</g>
`}function lR(e,t,n){let r=[],o=n,s="";for(let i of e.features){let a=i.group.join(" › ");if(a!==s&&a!==""){let l=R(Mo(a,Fo,Io));r.push(`<text class="s" x="0" y="${o+18}" font-weight="700">${l}</tex\
t>
`),o+=pt+4}else a!==s&&(o+=tr);s=a,r.push(aR(i,e,t,o)),o+=pt}return{markup:r.join(""),end:o}}var $o=e=>e.reduce((t,n)=>Math.max(t,n),0),Ii=(e,t,n)=>Math.min(Nt(e,t),n);function dR(e){let t=of(e),n=iR(
e,af(sf(t))),r=e.features.flatMap(p=>[Ii(p.title,fm(p),Io),Ii(p.group.join(" › "),Fo,Io)]),o=$o(r)+tr,s=e.targets.map(({title:p})=>p),i=e.title===""?0:Eo+12,l=i+n.height+14+$o(s.map(p=>Ii(p,un,um)))+
tr,d=s.map((p,g)=>{let m=R(Mo(p,un,um));return`<text transform="translate(${o+g*pt+14} ${l-tr+3}) rotate(-90)"><title>${R(p)}</title>${m}</text>`}),c=lR(e,o,l),f=e.title===""?"":`<text y="${Eo}" font-\
size="${Eo}" font-weight="700">${R(e.title)}</text>`,u=[o+s.length*pt,n.width,Nt(e.title,Eo*1.1)];return{width:$o(u),height:c.end,words:sR(e,t),markup:`${f}<g transform="translate(0 ${i})">${n.markup}\
</g>
${d.join(`
`)}
${c.markup}`}}function cR(){return Nn.map(({code:e,level:t})=>{let{fill:n,ink:r,symbol:o,solid:s}=er[t],i=t==="not-stated"?' stroke="#c3c9d0"':"",a=s===void 0?"":`<path fill="${r}" stroke="none" d="${s}\
"/>`;return`<g id="sm-${e}"><rect x=".5" y=".5" width="19" height="19" rx="2" fill="${n}"${i}/><g fill="none" stroke="${r}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"><path d="${o}\
"/>${a}</g></g>
`}).join("")}var uR="text{fill:#1b1f24}.s{fill:#59616b}.page{fill:#fff}@media(prefers-color-scheme:dark){text{fill:#e4e8ec}.s{fill:#a0a9b4}.page{fill:#14171b}}";function pm(e,{background:t}={}){let n=e.
map(dR),r=$o(n.map(d=>d.width))+2*cn,o=cn,s=n.map(({markup:d,height:c})=>{let f=`<g transform="translate(${cn} ${o})">${d}</g>
`;return o+=c+2*cn,f}),i=n.length===0?2*cn:o-cn,a=R(e.map(({title:d})=>d||"Feature support matrix").join(", ")||"No matrix");return{text:`<svg xmlns="http://www.w3.org/2000/svg" width="${r}" height="${i}\
" viewBox="0 0 ${r} ${i}" role="img" aria-label="${a}" font-family="${cm}" font-size="${un}">
<title>${a}</title>
<desc>${R(n.map(d=>d.words).join(" "))}</desc>
<style>${uR}</style>
<defs>
${cR()}</defs>
${t==="none"?"":`<rect class="page" width="100%" height="100%"/>
`}${s.join("")}</svg>
`,losses:[]}}var fR=/^\p{L}(?:[\p{L}\p{N} _./()+-]*[\p{L}\p{N}_./()+-])?$/u,pR=/^(?:y|n|yes|no|on|off|true|false|null)$/i,mR=/^[^\s\p{C}](?:[^\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]|\n)*[^\s\p{C}]$/u,gR=/[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/gu,
yR=e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`,hR=e=>JSON.stringify(e).replace(gR,yR),No=e=>fR.test(e)&&!pR.test(e)?e:hR(e);function bR(e,t){return`|-
${e.split(`
`).map(r=>r===""?"":`${t}${r}`).join(`
`)}`}function xR(e){let t=e.get("level");return e.size===1&&typeof t=="string"?`{ level: ${No(t)} }`:void 0}var SR=e=>e instanceof Map;function nr(e,t){if(typeof e=="number")return` ${e}`;if(typeof e==
"string")return` ${e.includes(`
`)&&mR.test(e)?bR(e,t):No(e)}`;let n=`${t}  `;if(SR(e)){if(e.size===0)return" {}";let r=xR(e);return r!==void 0?` ${r}`:[...e].map(([o,s])=>`
${t}${No(o)}:${nr(s,n)}`).join("")}return e.length===0?" []":e.map(r=>{let o=nr(r,n),s=o.startsWith(`
`)?` ${o.slice(n.length+1)}`:o;return`
${t}-${s}`}).join("")}function Po(e,t,n){return`${n}${No(e)}:${nr(t,`${n}  `)}
`}function Ni(e,t){return`${nr([e],t).slice(1)}
`}function mm(e){return`${nr(e,"").slice(1)}
`}function gm(e,{previous:t}={}){let n=Ci(e);return{text:(t===void 0?void 0:wR(t,n))??mm(n),losses:[]}}var Pt=class extends Error{},rr=e=>e instanceof Map;function wR(e,t){let{root:n,problems:r}=_o(e);if(!(n?.
kind!=="object"||r.length>0))try{let o=new Pi(e),s=kR(n,t),i=e.slice(0,n.start)+o.replace(n,s)+e.slice(o.endOf(n)),a=_o(i);return a.root&&a.problems.length===0&&fn(a.root,s)?i:void 0}catch(o){if(o instanceof
Pt)return;throw o}}function kR({entries:e},t){let n=e.find(({key:r})=>r.value==="$schema")?.value;return n?.kind==="string"?new Map([["$schema",n.value],...t]):t}function fn(e,t){return e.kind==="stri\
ng"||e.kind==="scalar"?typeof t!="object"&&String(e.value)===String(t):e.kind==="array"?typeof t!="object"||rr(t)||t.length!==e.items.length?!1:e.items.every((n,r)=>fn(n,t[r]??"")):typeof t!="object"||
!rr(t)||t.size!==e.entries.length?!1:e.entries.every(({key:n,value:r})=>{let o=t.get(n.value);return o!==void 0&&fn(r,o)})}var Pi=class{#e;constructor(t){this.#e=t}endOf(t){let n=this.#e.indexOf(`
`,Math.max(0,this.#t(t)-1));return n<0?this.#e.length:n+1}#t(t){if(this.#n(t)||t.kind==="scalar")return t.end;if(t.kind==="string"){let r=this.#i(t),s=r<t.start&&this.#e[t.end]===this.#e[r]?t.end+1:t.
end;return t.start+this.#e.slice(t.start,s).trimEnd().length}let n=t.kind==="array"?t.items.at(-1):t.entries.at(-1)?.value;return n?Math.max(t.start,this.#t(n)):t.end}#n({kind:t,start:n}){return t!=="\
string"&&(this.#e[n]==="["||this.#e[n]==="{")}#r(t){return" ".repeat(t-(this.#e.lastIndexOf(`
`,t-1)+1))}replace(t,n){if(fn(t,n))return this.#o(this.#e.slice(t.start,this.endOf(t)));if(typeof n=="object"&&!this.#n(t)){if(t.kind==="object"&&rr(n))return this.#s(t,n);if(t.kind==="array"&&!rr(n))
return this.#c(t.items,t.start,n)}throw new Pt}#o(t){return t.endsWith(`
`)?t:`${t}
`}#s({entries:t,start:n},r){let o=this.#r(n),i=this.#f(t.map(({key:c,value:f})=>({name:c.value,node:f,start:this.#i(c)})),n).filter(({name:c})=>r.has(c)),a=new Set(i.map(({name:c})=>c)),l=new Map,d;for(let[
c,f]of r)if(a.has(c))d=c;else{if(d===void 0)throw new Pt;_(l,d,Po(c,f,o))}return this.#u(i.flatMap(c=>[c.lead+this.#d(c,r.get(c.name)??"",o),...l.get(c.name)??[]]))}#i({start:t}){return/["']/.test(this.#e.
charAt(t-1))?t-1:t}#d({name:t,node:n,start:r},o,s){let i=this.#a(n);if(this.#e[i]===":")return Po(t,o,s);if(fn(n,o)||typeof o=="object"&&!this.#n(n)&&n.kind!=="string")return this.#e.slice(r,n.start)+
this.replace(n,o);let a=this.#t(n),l=Po(t,o,s).slice(0,-1),d=this.#e.slice(r,i),c=l.slice(LR(l)),f=c.includes(`
`)?`
`:this.#e.slice(a,this.endOf(n));return this.#o(d.trimEnd()+c+f)}#a(t){return t.kind==="string"?this.#i(t):t.start}#c(t,n,r){let o=this.#r(n),s=this.#f(t.map(l=>({name:vR(l),node:l,start:this.#l(this.#a(
l),n)})),n),i=se(s,({name:l})=>l),a=r.map(l=>{let d=i.get(TR(l))?.shift();if(!d)return Ni(l,o);let{node:c}=d,f=this.#e.slice(d.start,this.#a(c));if(fn(c,l))return d.lead+this.#o(this.#e.slice(d.start,
this.endOf(c)));if(c.kind==="string"||this.#n(c)){let u=this.#e.slice(this.#t(c),this.endOf(c));return d.lead+this.#o(Ni(l,o).slice(o.length,-1)+u)}return d.lead+f+this.replace(c,l)});return this.#u(a)}#l(t,n){
let r=t-1;for(;r>=n&&/\s/.test(this.#e.charAt(r));)r-=1;if(r<n||this.#e[r]!=="-")throw new Pt;return r}#f(t,n){let r=n;return t.map((o,s)=>{if(o.start<r)throw new Pt;let i=s===0?this.#r(n):this.#e.slice(
r,o.start);return r=this.endOf(o.node),{...o,lead:i}})}#u(t){return t.map(n=>this.#o(n)).join("").replace(/^(?:[ \t]*\n)*[ \t]+/,"")}};function vR(e){if(e.kind==="string")return e.value;let t=(mn(e,"i\
d")??mn(e,"title"))?.value;return t?.kind==="string"?t.value:""}function TR(e){if(typeof e!="object")return String(e);let t=rr(e)?e.get("id")??e.get("title"):void 0;return typeof t=="string"?t:""}function LR(e){
let t=/^ *"(?:[^"\\]|\\.)*":/.exec(e);return t?t[0].length:e.indexOf(":")+1}var CR=["compact","aligned","list-table","grid","simple"];var ym=[{name:"markdown",extension:".md",description:"the whole document, for people",tables:["compact","aligned"],hasLinks:!0,emit:Qp},{name:"rst",extension:".rst",description:"the whole document, fo\
r Sphinx",tables:["list-table","grid","simple"],hasLinks:!0,emit:dm},{name:"asciidoc",extension:".adoc",description:"the whole document, for Asciidoctor and Antora",tables:[],hasLinks:!0,emit:xf},{name:"\
ini",extension:".ini",description:"for sphinx-feature-classification",emit:Up},{name:"csv",extension:".csv",description:"for spreadsheets; long (default) or wide",emit:Ff},{name:"json",extension:".jso\
n",description:"the canonical model, for programs",isSparse:!0,keepsIds:!0,keepsEvidence:!0,emit:Kp},{name:"yaml",extension:".yaml",description:"the same for editing by hand",isSparse:!0,keepsIds:!0,keepsEvidence:!0,
emit:gm},{name:"html",extension:".html",description:"one page to look at, filter and print",hasLinks:!0,keepsIds:!0,keepsEvidence:!0,emit:tp},{name:"ndjson",extension:".ndjson",description:"a record a\
 cell, for queries",isSparse:!0,keepsIds:!0,keepsEvidence:!0,emit:em},{name:"svg",extension:".svg",description:"a heatmap, for a README or a slide",keepsIds:!0,keepsEvidence:!0,emit:pm}];function hm(e){
return ym.find(t=>t.name===e)}function RR(e){let t=Aa(e);if(t!==".tsv")return ym.find(n=>n.extension===t)??hm(Da(e)??"")}function H_(e){return hm(e)??RR(`x.${e}`)}function U_({name:e,tables:t},{background:n,
csv:r,table:o,view:s="all"},i){let a=(l,d)=>`${i(l,d)} says nothing of an output in ${e}`;return r!==void 0&&e!=="csv"?a("csv",r):n!==void 0&&e!=="svg"?a("background",n):o!==void 0&&!t?.includes(o)?a(
"table",o):s!=="all"&&!t?a("view",s):void 0}export{P as a,v as b,X as c,a1 as d,ml as e,D as f,w1 as g,$l as h,te as i,Bl as j,nd as k,rd as l,YO as m,fd as n,bh as o,Nr as p,$c as q,Mw as r,Be as s,uo as t,Mf as u,dp as v,xp as w,Sp as x,K2 as y,
Qe as z,_e as A,en as B,Kw as C,R as D,Ot as E,er as F,g_ as G,cm as H,Nt as I,Mo as J,CR as K,ym as L,hm as M,RR as N,H_ as O,U_ as P};
