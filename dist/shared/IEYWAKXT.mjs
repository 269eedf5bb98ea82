import{a as ya,b as ha,c as ba,f as xa,g as wa,h as Sa,i as va,j as ka,k as Ta}from"./3ZAJVEED.mjs";import{c as kr,e as Ea,f as $a}from"./2LP7VU4Q.mjs";import{a as jo,b as br,c as sa,
d as ia,e as Pt,f as xr,g as aa,h as ce,i as wr,j as la,k as gn,l as Te,m as yn,n as da,o as ca,p as Wo,q as ua,r as Ze,s as Sr,u as Oa,v as Ma}from"./VTEXJ2KN.mjs";import{b as Le,d as ga}from"./6I7E7ARW.mjs";
import{$ as Qi,A as zi,B as ct,C as _o,D as Vi,E as U,F as Go,Fa as Ca,H as qi,I as M,J as Me,K as ke,L as je,M as Yi,N as fr,O as pr,Q as te,R as We,S as mr,T as gr,V as Nt,W as Ji,X as ge,Z as Xi,_ as Zi,
a as W,aa as ea,b as xe,ba as ta,c as le,ca as yr,d as or,da as na,e as we,ea as ra,f as Fi,fa as oa,ga as hr,ha as mn,i as ji,j as $t,k as Ui,l as ee,la as Ho,m as L,n as h,o as Se,p as k,q as Je,r as ar,
ra as fa,s as It,sa as Uo,t as ve,ta as pa,u as Xe,v as Ge,w as lr,x as dr,xa as ma,y as Ki,z as cr,za as La}from"./G5HNSB5A.mjs";import{a as Bi,b as _i,c as F,d as Gi,f as Oe,g as Ft,h as ur}from"./2ZN5WOD5.mjs";
import{a as vr}from"./Z576ATZY.mjs";import{a as de,g as Ye,h as Wi,i as Hi,q as Ra}from"./V2I3AFUG.mjs";import{E as pn,d as sr,k as Ni,o as fn,t as Pi,v as Ai,x as Di,z as ir}from"./3XW5A5Z7.mjs";function Fa(e,t){let[n,r]=[e[0],e[e.length-1]],o=n?.position&&r?.position?{start:n.position.start,end:r.position.end}:t.position;return{type:"paragraph",children:e,...o===void 0?{}:{position:o}}}function Na(e,t){
return{type:"listItem",spread:!1,children:e,...t.position===void 0?{}:{position:t.position}}}function Ia(e,t){return{type:"list",ordered:!1,spread:!1,children:e,...t.position===void 0?{}:{position:t.position}}}
function Em(e){let[t,n]=e.children,[r,...o]=n.children,s=t.position?.end,i={type:"text",value:": ",...s===void 0?{}:{position:{start:s,end:s}}},a=r?.type==="paragraph"?r.children:[],l=r===void 0||r.type===
"paragraph"?o:[r,...o];return Na([Fa([...t.children,i,...a],e),...l],e)}function $m(e){let t=[];for(let n of e.children)n.type==="term"?t.push(Fa(n.children,n)):n.type==="definitionDescription"&&t.push(
...n.children);return Na(t,e)}function Qe(e){return e.type==="fieldList"?Ia(e.children.map(Em),e):e.type==="definitionList"?Ia(e.children.map($m),e):e}var Pa=new WeakMap;function N(e){let t=Pa.get(e);if(t!==void 0)return t;let n=e.children.map(r=>{let{children:o}=r,[s]=o;return{node:r,blocks:o,first:s?.type==="paragraph"?s:void 0}});return Pa.set(e,
n),n}var Im=/\b(alt|title|src)\s*=\s*(?:"([^"]*)"|'([^']*)')/giu;function Aa(e){let t=new Map([...e.matchAll(Im)].map(([,n="",r,o])=>[n.toLowerCase(),r??o??""]));return{alt:t.get("alt"),title:t.get("title"),
url:t.get("src")}}function Da(e){let t=e.slice(e.lastIndexOf("/")+1);return/^[\w-]{1,40}/u.exec(t)?.[0]??""}function Ko(e){let t=e.slice(e.lastIndexOf("/")+1),n=/^[^.?#]{1,60}/u.exec(t)?.[0];return n===
void 0?void 0:$t(n)}var Fm=/^(?:alt(?:ernative)?(?: text)?|image|img|icon|picture)?$/iu;function Ba({alt:e,title:t,url:n=""}){return e&&!Fm.test(e)?e:t||Ko(n)}var _a={amp:"&",apos:"'",check:"✓",checkmark:"✓",cross:"✗",gt:">",lt:"<",nbsp:" ",quot:'"'};function et(e){return e.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,9}));/giu,(t,n,r,o)=>{if(o!==
void 0)return Object.hasOwn(_a,o)?_a[o]??t:t;let s=n===void 0?Number.parseInt(r??"",16):Number(n);return s>1114111?t:String.fromCodePoint(s)})}var Nm=/^(?:octicon|fa[bsrl]?|far|fas|fab|fontawesome|material(?:-[a-z]+)?|mdi|bi|icon|iconify)$/u,Ga=/^(?:[a-z]+:[a-z]+(?::[a-z]+)?|ref|doc|any|term|numref|download|keyword|envvar|token|class|func|meth|mod|attr|data|exc|obj|const|macro|type|member)$/u,
Pm=/^([^<]*[^<\s])\s*<([^<>]+)>$/u,Am=/^([^()]*[^()\s])\s*\([^()]*\)$/u,Dm=[[/\\(?:big|large)?checkmark\b|\\cmark\b/u,"✓"],[/\\times\b|\\xmark\b|\\crossmark\b/u,"✗"],[/\\(?:black|big)?triangle(?:up|q)?\b/u,
"▲"],[/\\(?:bullet|blacksquare)\b/u,"●"],[/\\(?:circ|bigcirc)\b/u,"○"]];function ja(e){return e.length>60||!e.includes("\\")?e:Dm.find(([t])=>t.test(e))?.[1]??e}function Wa(e,t){let n=e.toLowerCase();
if(Nm.test(n))return $t(t.split(";",1)[0]??"")??t;if(n==="abbr")return t.replace(Am,"$1");let[,r,o=""]=Pm.exec(t)??[];return r!==void 0&&(Ga.test(n)||/^[^\s:/#]+[:/#]\S+$/u.test(o))?r:Ga.test(n)?t.startsWith(
"~")?t.slice(Math.max(1,t.lastIndexOf(".")+1)):t.replace(/^!/u,""):t}var Bm=100,Ua=/^[\s\d,;a-z*[\]^\u2020\u2021\u00a7\u00b6]{1,12}$/iu;function I(e){return[e.position?.start.offset??0,e.position?.end.offset??0]}function _m(e){return e.start.offset!==void 0&&e.end.offset!==
void 0}function Lr(e,t){return t.footnotes?.get(e)??e.label??e.identifier}function P(e,t){let{position:n}=e;if(n!==void 0&&_m(n))return n;let[r,o]=I(e);return t.locator.range(r,o)}function ue(e,t,n,r,o){
if(e.superscript!==void 0){e.superscript.text+=t;return}let s=e.length;t!==""&&e.pieces.push(t),e.length+=t.length;let i=r-n===t.length&&o.text.startsWith(t,n);e.parts.push({from:s,to:e.length,start:n,
end:r,exact:i})}function Vo(e,t,n,r,o){e.length>0&&(e.lineEnd??=e.length),ue(e,t,n,r,o)}function Ka({pieces:e}){return e[e.length-1]?.slice(-2)??""}function qo(e,t,n){let r=e.superscript;if(e.superscript=
void 0,r===void 0)return;if(/\p{L}$/u.test(Ka(e))&&/^\p{L}/u.test(n.text.slice(t,t+2))||!Ua.test(r.text)){ue(e,r.text,r.start,t,n);return}let s=n.locator.range(r.start,t);for(let i of r.text.split(/[\s,;[\]]+/u).
filter(Boolean))e.marks.push({label:i,notation:"superscript",range:s})}function za(e,t,n,r,o){if(/^<sup\b/iu.test(e))r.superscript={text:"",start:t};else if(/^<\/sup\s*>/iu.test(e))qo(r,n,o);else if(/^<(?:br|\/?(?:div|li|ol|p|ul))\b/iu.
test(e))Vo(r,`
`,t,n,o);else if(/^<img\b/iu.test(e))zo(Aa(e),t,n,r,o);else{let s=Ui(e);s!==void 0&&ue(r,s,t,n,o)}}function Gm(e,t){let n=e.trim();return/^\[([\d*\u2020\u2021\u00a7a-z]{1,3})\]$/iu.exec(n)?.[1]??(t?.startsWith(
"#")?/^[*\u2020\u2021\u00a7][\w-]{0,20}$/u.exec(n)?.[0]:void 0)}function Tr(e,t,n){if(!("children"in e))return;if(t.depth>=Bm){let[o,s]=I(e);ue(t,n.text.slice(o,s),o,s,n);return}t.depth+=1;let r=!1;for(let o of e.
children){let s=jm(o);if((s||r)&&t.length>0&&!/\s$/u.test(Ka(t))){let[i]=I(o);Vo(t," ",i,i,n)}Va(o,t,n),r=s}t.depth-=1}function jm(e){return e.type==="paragraph"||e.type==="cellBlocks"||e.type==="list"||
e.type==="listItem"||e.type==="lineBlock"||e.type==="line"||e.type==="code"}function Ha(e,t,n,r){let{length:o}=n,[s,i]=[n.pieces.length,n.parts.length];Tr(e,n,r);let a=n.pieces.slice(s).join(""),l=Gm(
a,t),d=l===void 0&&s>0&&/^\s*[*\u2020\u2021\u00a7]{1,3}\s*$/u.test(a);(l!==void 0||d)&&(n.length=o,n.pieces.length=s,n.parts.length=i),l===void 0?n.link??=t:n.marks.push({label:l,notation:"reference",
range:P(e,r)})}function Wm(e,t,n){if(!(e.data?.format??"").split(" ").includes("html"))return;let[r,o]=I(e);for(let s of e.value.split(/(<[^<>]*>)/u))s.startsWith("<")?za(s,r,o,t,n):s!==""&&ue(t,et(s),
r,o,n)}function Hm(e,t,n){let[r,o]=I(e),[s]=e.children,i=e.name==="math"?ja(e.value):e.data?.problem==="unknown-role"?Wa(e.name,e.value):e.value,a=e.value.indexOf(i);if(s!==void 0&&i===e.value)Tr(e,t,
n);else if(s===void 0||a<0)ue(t,i,r,o,n);else{let l=I(s)[0]+a;ue(t,i,l,l+i.length,n)}}function Um(e,t,n,r,o){let s=o.substitutions?.get(h(e))??"",{growth:i}=o,a=s!==""&&(i===void 0||s.length<=i.left);
a&&i!==void 0&&(i.left-=s.length),ue(r,a?s:`|${e}|`,t,n,o)}function zo(e,t,n,r,o){let s=Ba(e);s!==void 0?ue(r,s,t,n,o):r.bare.push({name:Da(e.url??""),start:t,end:n})}function Va(e,t,n){let r=e.position?.
start.offset??0,o=e.position?.end.offset??0;switch(e.type){case"text":ue(t,e.value,r,o,n);return;case"inlineCode":case"code":{let s=n.text.slice(r,o).indexOf(e.value);s<0?ue(t,e.value,r,o,n):ue(t,e.value,
r+s,r+s+e.value.length,n);return}case"image":zo(e,r,o,t,n);return;case"imageReference":zo({alt:e.alt,url:n.definitions?.get(e.identifier)},r,o,t,n);return;case"break":Vo(t,`
`,r,o,n);return;case"html":za(e.value,r,o,t,n);return;case"footnoteReference":t.marks.push({label:Lr(e,n),notation:"reference",range:n.locator.range(r,o)});return;case"link":Ha(e,e.url,t,n);return;case"\
linkReference":Ha(e,n.definitions?.get(e.identifier),t,n);return;case"role":if(e.data?.canonical==="raw"&&e.data.problem===void 0){Wm(e,t,n);return}if(/^sup(?:erscript)?$/u.test(e.name)&&Ua.test(e.value)){
t.superscript={text:e.value,start:r},qo(t,o,n);return}Hm(e,t,n);return;case"substitutionReference":Um(e.value,r,o,t,n);return;case"strong":{let s=t.length;Tr(e,t,n),t.strongLength+=t.length-s;return}default:
Tr(e,t,n)}}var qa=[],Km={text:"",marks:qa,strong:!1,parts:[]};function T(e,t){let n=e[0];if(n===void 0)return Km;if(e.length===1&&n.type==="text")return zm(n,t);if(e.length===1&&n.type==="paragraph")return T(
n.children,t);let r=t.flats?.get(e);if(r!==void 0)return r;let o=Vm(e,t);return t.flats?.set(e,o),o}function zm(e,t){let{value:n,position:r}=e,o=r?.start.offset??0,s=r?.end.offset??0,i=s-o===n.length&&
t.text.startsWith(n,o),a={from:0,to:n.length,start:o,end:s,exact:i};return{text:n,marks:qa,strong:!1,parts:[a]}}function Vm(e,t){let n={pieces:[],length:0,parts:[],marks:[],link:void 0,strongLength:0,
lineEnd:void 0,superscript:void 0,bare:[],depth:0};for(let s of e)Va(s,n,t);if(n.superscript!==void 0&&qo(n,t.text.length,t),!n.pieces.some(s=>s.trim()!==""))for(let{name:s,start:i,end:a}of n.bare)ue(
n,s,i,a,t);let r=n.pieces.join(""),{length:o}=r.trim();return{text:r,marks:n.marks,...n.link===void 0?{}:{link:n.link},strong:o>0&&n.strongLength>=o,...n.lineEnd===void 0?{}:{lineEnd:n.lineEnd},parts:n.
parts}}function G(e,t,n,r){let{parts:o}=e,s=o[de(o.length,d=>(o[d]?.to??0)>t)],i=o[de(o.length,d=>(o[d]?.from??0)>=n)-1];if(s===void 0||i===void 0||s.from>=n){let d=e.parts[0]?.start??0;return r.locator.
range(d,d)}let a=s.exact?s.start+Math.max(0,t-s.from):s.start,l=i.exact?i.end-Math.max(0,i.to-n):i.end;return r.locator.range(a,l)}function H(e,t,n,r){let o=e.text.slice(t,n),s=L(o);if(s==="")return;let i=t+o.length-o.trimStart().length;return{text:s,range:G(e,i,i+o.trim().length,r)}}function se(e,t,n,r){let o=e.text.slice(t,n);return{
text:o,at:(s,i=o.length)=>H(e,t+s,t+i,r),slice:(s,i=o.length)=>se(e,t+s,t+i,r)}}function At(e){let[t,n]=[e[0],e[e.length-1]];if(!(t===void 0||n===void 0))return{text:e.map(({text:r})=>r).join(`

`),range:{start:t.range.start,end:n.range.end}}}function Cr({text:e,range:t}){return{type:"paragraph",children:[{type:"text",value:e,position:t}],position:t}}function Dt(e,t){let[n,r]=I(e);return{type:"\
paragraph",children:(e.type==="code"?e.value:t.text.slice(n,r).replace(/^[ \t]*\|/gmu,"")).split(`
`).flatMap((i,a)=>{let l=i.trim(),d=t.text.indexOf(l,n),c=d<0||d>r?n:d;n=Math.min(r,c+l.length);let f={type:"text",value:l,position:t.locator.range(c,n)};return a===0?[f]:[{type:"break",position:t.locator.
range(c,c)},f]}),...e.position&&{position:e.position}}}var qm=new Set(["table","comment","target","definition","footnoteDefinition","substitutionDefinition","thematicBreak","yaml"]),Ym=new Set("paragr\
aph code heading line term classifier title caption attribution fieldName".split(" "));function He(e,t){let n=[],r=[],o=s=>{if(!qm.has(s.type)){if(Ym.has(s.type)){let i=T([s],t),a=H(i,0,i.text.length,
t);a!==void 0&&n.push(a)}else if(s.type==="list")for(let{blocks:i}of N(s))i.forEach(o);else if("children"in s)s.children.forEach(o);else if("value"in s){let i=L(s.value.startsWith("<!--")?"":s.value.replace(
/<[^<>]*>/gu," "));/[\p{L}\p{N}]/u.test(i)&&r.push({text:i,range:t.locator.range(...I(s))})}}};return e.forEach(o),{text:At(n),others:r}}function Ue(e,t){return He(e,t).text}var Jm=240,Xm=120,Ja=2e3,Rr=/:(?=\s|$)|(?<!\s)\s+[-–—=→](?=\s)/gu,Zm=/^(?:(?:input |output )?(?:parameters?|arguments?|returns?|return value|results?|errors?|exceptions?|inputs?|outputs?)|since|see also|usage|synopsis|rationale|impact)$/u,
hn=ee(e=>Zm.test(h(e))||ve(e)||dr(e)||lr(e));function ut(e,t){return t.knowsTargets?t.isTarget(e):e.length<=40&&e.split(" ").length<=4&&!hn(e)&&/^[\p{L}\p{N}][^.!?:]*$/u.test(e)}function Qm(e,t){let n;
Rr.lastIndex=0;for(let r=Rr.exec(e);r!==null&&!(r.index>Jm);r=Rr.exec(e)){let o={nameTo:r.index,valueFrom:Rr.lastIndex};if(t.explains(e.slice(o.valueFrom).trim()))return o;n??=o}return n}function ft(e,t){
let n=Qm(e.text,t),r=n&&e.at(0,n.nameTo);if(n===void 0||r===void 0||r.text.length>Xm)return;let o=e.slice(n.valueFrom),s=o.text.trim();return{name:r,value:o,explained:k(s)!==""&&t.explains(s)}}function pt(e,t,n,r){
let o=t.at(0),{level:s,basis:i,sign:a,plain:l,length:d,given:c}=n.read(o?.text??""),f=t.text.length-t.text.trimStart().length,u=o===void 0||l?void 0:o.text,p=r!==void 0&&u?.slice(d).trim()===`(${r})`;
return{name:e,level:s,basis:o===void 0?"none":i,symbol:a,symbolRange:(t.at(f,f+d)??o??e).range,...u===void 0?{}:{text:p?r:u},range:(o??e).range,notes:[],...c&&{given:c}}}var eg=/(?<!\s)\s+(?:[([]|[–—-]\s)|[:;,](?=\s|$)/u;
function Xa(e){let t=/^\[[ xX]?\](?=\s)/u.exec(e)?.[0];if(t!==void 0)return t;let[,...n]=ke(e);return n.find(({sign:r})=>M.get(k(r))?.kind==="mark")?.sign}function Za(e,t){let n=e.text.length-e.text.trimStart().
length,r=Xa(e.text.slice(n));if(r===void 0)return;let o=e.slice(n+r.length),s=o.at(0);if(s===void 0)return;let i=o.text.search(eg),a=t.isTarget(s.text)||i<1?s:o.at(0,i);if(!(a===void 0||!ut(a.text,t)))
return{...pt(a,e.slice(n,n+r.length),t),...s.text===a.text?{}:{text:`${r} ${s.text}`}}}function*Qa(e){let[t,n]=[0,0];for(let r=0;r<e.text.length;r+=1){let o=e.text[r];o==="("?n+=1:o===")"?n-=1:(o===`
`||(o===","||o===";")&&n<=0)&&(Ya(e.text.slice(t,r))&&(yield e.slice(t,r)),t=r+1)}Ya(e.text.slice(t))&&(yield e.slice(t))}var Ya=e=>/[^\s.]/u.test(e);function Yo({text:e,slice:t}){let n=e.trimEnd().replace(
/\.$/u,"").trimEnd().length;return t(Math.min(n,e.length-e.trimStart().length),n)}function el(e,t){let{text:n,at:r}=Yo(e);if(t.isTarget(n))return[r(0)].flatMap(l=>l??[]);let o=[],s=/^(?:and|or)\s/u.exec(
n)?.[0].length??0,i=s;for(let{0:l,index:d}of n.slice(s).matchAll(/\s(?:and|or)\s/gu))o.push(r(i,s+d)),i=s+d+l.length;o.push(r(i));let a=o.flatMap(l=>l!==void 0&&ut(l.text,t)?[l]:[]);return a.length===
o.length?a:void 0}function tg(e,t,n){let r=Yo(e),{text:o}=r,s=p=>p.text.trim()!==""&&t.explains(p.text.trim()),i=(p,g,m)=>{let y=s(g)?el(p,t):void 0;return y&&{names:y,value:g,goesOn:m}},a=o.endsWith(
")")?o.lastIndexOf("("):-1,l=/[:=–—]|\s-\s/u.exec(o),d=/\s(?:on|in|for|with|by)\s/u.exec(o),c=Xa(o),f=a<1?"":o.slice(a+1,-1);return(t.isTarget(f)||U(f)?i(r.slice(a+1,o.length-1),r.slice(0,a),!1):void 0)??
(a<1?void 0:i(r.slice(0,a),r.slice(a+1,o.length-1),!1))??(l&&i(r.slice(0,l.index),r.slice(l.index+l[0].length),!1))??(d&&i(r.slice(d.index+d[0].length),r.slice(0,d.index),!0))??(c===void 0?void 0:i(r.
slice(c.length),r.slice(0,c.length),!0))??(n===void 0||s(r)?void 0:i(r,n,!0))}function bn(e,t){if(e.text.length>Ja)return[];let n=[],r;for(let o of Qa(e)){let s=tg(o,t,r);if(s===void 0)return[];r=s.goesOn?
s.value:void 0;for(let i of s.names)n.push(pt(i,s.value,t))}return n}var ng=new Set(["by","on","in","for","with"]);function Or(e,t){if(t.isTarget(e))return;let n=e.split(" "),r=n.findIndex(s=>ng.has(s.
toLowerCase())),o=r<1?e:n.slice(0,r).join(" ");if(!(!t.explains(o)||t.read(o).basis==="none"))return{word:o,linked:r>0}}function Bt(e,t){if(e.text.length>Ja)return[];let n=[];for(let r of Qa(e)){let o=r.
text.indexOf("("),s=o<0?r:r.slice(0,o),i=Yo(s).at(0),a=el(s,t)??(i===void 0?[]:[i]);if(a.length===0||a.some(({text:f})=>f.length>80))return[];let l=r.text.lastIndexOf(")"),d=o<0||l<o?void 0:r.at(o+1,l),
c=d===void 0?[]:[d];n.push(...a.map((f,u)=>({name:f,notes:u===a.length-1?c:[]})))}return n}function tl(e,t,n){let r=e.filter(({text:o})=>n.isTarget(o));return r.length>0&&r.length*2>=e.length?!0:!n.knowsTargets&&
t&&e.length>0&&e.every(({text:o})=>ut(o,n))}var rg=60,og=/^(?:(?:feature |support )?status|support)(?: ?, ?| [–—-] | ?(?=\())\(?([^():,\s][^():,]*)\)?$/iu,sg=/^([^():,\s][^():,]*?)(?: support)? status$/iu,
ig=/^(?:builds?|projects?|current|overall|development|tests?|releases?|implementation|general|reviews?|api|features?|support|ci|exit|http|response|return|job|task|the|this|my|our|git|document|documentation|proposal|ticket|issue|license|licence)$/iu;
function xn(e,t){let n=L(e);if(n.length>rg)return;let r=og.exec(n)?.[1];if(r!==void 0)return r;let o=sg.exec(n)?.[1];if(!(o===void 0||ig.test(o)))return ke(L(t)).some(({sign:s})=>M.has(k(s)))?o:void 0}var ag=48,rl=/^(?:supported |supporting )?(?:drivers?|platforms?|targets?|back ?ends?|providers?|implementations?|sdks?|languages?|clients?|devices?|browsers?|hypervisors?|vendors?|runtimes?)$/u,lg=[[
/^(?:status|feature status|support status)$/u,"status"],[/^(?:cli|commands?|cli commands?|cli usage|command[- ]line|client commands?)$/u,"commands"],[/^(?:api|api alias|api name|alias|api operation)$/u,
"api"],[/^(?:notes?|description|remarks?|comments?)$/u,"notes"],[/^(?:[^:]{1,40} )?support$/u,"support"],[rl,"support"],[/^support(?:ed)? by(?: [\p{L} -]{1,30})?$/u,"support"],[/^(?:(?:fully |partially |partly |not |un)?supported|not available|missing|partial(?: support)?|full support|no support|complete)(?: (?:by|on|in|for)(?: \p{L}{1,20})?)?$/u,
"support"]],dg=ee(e=>{let t=h(e);return t.length>ag?{kind:void 0}:{kind:lg.find(([r])=>r.test(t))?.[1]??(xn(t,"")===void 0?void 0:"target")}});function ie(e){return dg(e).kind}function ol(e){return rl.
test(h(e))}var cg=60,ug=/^\s*([^\s:](?:[^:\n]{0,46}[^\s:])?)\s*:(?=\s|$)\s*/u;function fg(e,t,n,r,o){let s=G(t,n,r,o);return e.children.some(i=>i.type==="strong"&&(i.position?.start.offset??0)<=s.start.
offset&&(i.position?.end.offset??0)>=s.end.offset)}function sl(e,t,n,r,o){let s=ug.exec(r),i=s?.[1];if(s===null||i===void 0)return;let a=n+r.indexOf(i),l={from:a,to:a+i.length,valueFrom:n+s[0].length},
d=r.slice(s[0].length),c=ie(i)??(xn(i,d)===void 0?void 0:"target");return c!==void 0?{kind:c,label:i,...l}:fg(e,t,l.from,l.to,o)?{kind:"attribute",label:i,...l}:void 0}function pg(e,t,n,r){let o=[],s=new Set(
n.map(({from:a})=>a)),i=0;for(let{type:a,position:l}of e.children){if(a!=="strong"||l?.start.offset===void 0)continue;for(;(t.parts[i]?.start??Number.POSITIVE_INFINITY)<l.start.offset;)i+=1;let d=t.parts[i]?.
from;if(d===void 0||s.has(d))continue;let c=t.text.slice(d,d+cg).split(`
`,1)[0]??"",f=sl(e,t,d,c,r);f!==void 0&&f.kind!=="attribute"&&o.push(f)}return o}var mg=/(?<![\s|·•;,–—])[\s|·•;,–—]+$/u;function Jo(e,t,n){let r=T(e.children,n),o=[],s=0;for(let a of r.
text.split(`
`)){let l=s<t?void 0:sl(e,r,s,a,n);l!==void 0&&o.push(l),s+=a.length+1}o.length>0&&(o.push(...pg(e,r,o,n)),o.sort((a,l)=>a.from-l.from));let i=o.map((a,l)=>{let d=o[l+1]?.from??r.text.length,c=r.text.
slice(a.valueFrom,d),f=d<r.text.length?a.valueFrom+c.replace(mg,"").length:d,u=se(r,a.valueFrom,f,n);return{kind:a.kind,label:L(a.label),labelRange:G(r,a.from,a.to,n),value:u.at(0),stretch:u,blocks:[]}});
return{before:H(r,t,o[0]?.from??r.text.length,n),fields:i}}function gg({first:e},t){if(e===void 0)return!1;let{before:n,fields:r}=Jo(e,0,t);return n===void 0&&r.length>0&&r[0]?.kind!=="attribute"}function yg(e,t){
let n=[],r=[];for(let o of N(e))(gg(o,t)?n:r).push(o);return{labelled:n,others:r}}var hg=new Set(["commands","support","notes"]);function bg(e,t,n){return hg.has(e.kind)||Xo(e,t,n)}function Xo({label:e},t,n){
return h(e)==="attributes"&&N(t).every(r=>Zo(r,n)!==void 0)}var xg=/status|support/iu;function wg(e,t){let n=Qe(e),[r,...o]=n.type==="blockquote"?n.children:[];if(r?.type==="paragraph"&&o.length===0)return nl(
r,t)?r:n;if(n.type!=="code"&&n.type!=="lineBlock"||n.type==="code"&&!xg.test(n.value))return n;let s=Dt(n,t);return nl(s,t)?s:n}function nl(e,t){let{before:n,fields:r}=Jo(e,0,t);return n===void 0&&r.length>
0&&r.every(({kind:o})=>o==="target"||o==="status")}function mt(e,t,n=0){let r=[],o=[];for(let[s,i]of e.entries()){let a=wg(i,t),l=r[r.length-1];if(a.type==="paragraph"){let d=s===0?n:0,c=Jo(a,d,t),u=c.
fields.length===0&&d===0?[a]:c.before===void 0?[]:[Cr(c.before)];(l?.blocks??o).push(...u),r.push(...c.fields)}else if(a.type==="list"&&(l===void 0||l.value!==void 0||!bg(l,a,t))){let{labelled:d,others:c}=yg(
a,t);c.length>0&&(d.length>0?o:l?.blocks??o).push(d.length>0?{...a,children:c.map(({node:f})=>f)}:a);for(let{blocks:f}of d)r.push(...mt(f,t).fields)}else(l?.blocks??o).push(a)}return{fields:r,before:o}}
function Zo({first:e,blocks:[,...t]},n){let r=e?.children[0];if(e===void 0||r?.type!=="strong")return;let o=T([e],n),s=o.parts.filter(l=>l.end<=(r.position?.end.offset??0)).at(-1)?.to??0,i=L(o.text.slice(
0,s)),a=At([H(o,s,o.text.length,n),Ue(t,n)].filter(l=>l!==void 0));return i.endsWith(":")&&a!==void 0?{name:i.slice(0,-1),value:a}:void 0}var Sg=new Map([["mandatory","mandatory"],["required","mandatory"],["must","mandatory"],["must have","mandatory"],["obligatory","mandatory"],["optional","optional"],["recommended","optional"],["should",
"optional"],["may","optional"],["nice to have","optional"],["mature","mature"],["immature","immature"],["unspecified","unspecified"]]),vg=new Map([["complete",{kind:"mature"}],["mature",{kind:"mature"}],
["stable",{kind:"mature"}],["ga",{kind:"mature"}],["generally available",{kind:"mature"}],["production",{kind:"mature"}],["beta",{kind:"immature"}],["alpha",{kind:"immature"}],["preview",{kind:"immatu\
re"}],["experimental",{kind:"immature"}],["incomplete",{kind:"immature"}],["immature",{kind:"immature"}],["deprecated",{kind:"unspecified"}]]);function Mr(e){return vg.get(e)}var kg=/^(choice|condition|conditional)\s*\((.*)\)$/isu;
function V(e){let t=e.trim().replace(/(?<!\.)\.+$/u,"").trim(),n=Sg.get(h(t));if(n!==void 0)return{kind:n};let r=kg.exec(t),o=r?.[2]?.trim().replace(/^`([^`]*)`$/u,"$1");if(!(!r||!o))return r[1]?.toLowerCase()===
"choice"?{kind:"choice",group:o}:{kind:"condition",expression:o}}var Tg=/[.;,:](?=\s)|\s[–—-]{1,3}(?=\s)|\s(?=\()|\n/gu,Lg=200;function Er(e){if(V(e)!==void 0)return e.length;for(let{index:t}of e.
slice(0,Lg).matchAll(Tg))if(V(e.slice(0,t))!==void 0)return t}function AR(e){return e.kind==="choice"?`choice(${e.group})`:e.kind==="condition"?`condition(${e.expression})`:e.kind}function _t(e){let t=e.trimEnd();if(!t.endsWith("}"))return;let n=t.lastIndexOf("{"),r=t.slice(n+1,-1).replace(/^:/u,"").trim();if(n<1||!/^[#.][\p{L}\p{N}_-]/u.test(r))return;let o=/#([\p{L}\p{N}_.:-]+)/u.
exec(r)?.[1];return{end:t.slice(0,n).trimEnd().length,...o===void 0?{}:{id:o}}}var q=" › ";function Cg(e,t){let{text:n}=T(e.children,t);return L(n.slice(0,_t(n)?.end))}function il({title:e,segments:[t,...n]},r){let s={title:e??"",path:e===void 0?[]:[e],depth:0,...t,children:[]},
i=s;for(let{heading:a,...l}of n){if(a===void 0)continue;let d=a.data?.level??a.depth;for(;i.parent!==void 0&&i.depth>=d;)i=i.parent;let c=Cg(a,r),f=i===s?[]:i.path,u=c===""?f:[...f,c],p=i.children[i.children.
length-1],g={heading:a,title:c,path:u,parent:i,depth:d,...l,children:[],...p===void 0?{}:{previous:p}};i.children.push(g),i=g}return s}function*ye(e){for(let t=e;t!==void 0;t=t.parent)yield t}function*_(e){
yield e;for(let t of e.children)yield*_(t)}function Gt(e,t){let n=[],r=e.toReversed();for(let o=r.pop();o!==void 0;o=r.pop())if(t(o))n.push(o);else if("children"in o)for(let s of o.children.toReversed())
r.push(s);return n}function $r(e){let t=({title:o})=>e.has(h(Je(o))),n=new Map,r=o=>{let s=n.get(o)??o.children.filter(t).length*2>=Math.max(2,o.children.length);return n.set(o,s),s};return o=>t(o)||o.
parent!==void 0&&r(o.parent)}function Rg(e){return e.type==="html"||e.type==="target"&&e.refname===void 0&&!e.anonymous}function Ee(e){if(!e.every(t=>t.type==="text"))for(let t of Gt(e,Rg)){if(t.type==="target")return t.label;let n=/<(?:a|span|div)\b[^<>]*?\b(?:id|name)\s*=\s*(?:"([^"]+)"|'([^']+)')/iu.
exec(t.value);if(n!==null)return et(n[1]??n[2]??"")}}var Qo="⁰¹²³⁴⁵⁶⁷⁸⁹",Og="*†‡§¶",Mg=[],al=/^\[[ xX]?\]$/u,ll=16;function Eg(e){let t=e.split(/[\s,;]+/u).filter(Boolean);return t.length>0&&t.length<=8&&t.every(r=>/^(?:\d{1,3}|[a-z]|[*†‡§#]+)$/u.
test(r))?t:void 0}function $g(e){let t=k(e);return M.has(t)||Me.has(t)}function Ig(e){let t=e.at(-1);if(t!==")"&&t!=="]")return;let n=e.lastIndexOf(t===")"?"(":"[");if(n<0)return;let r=e.slice(n+1,-1),
o=e.slice(0,n);if(/[\p{L}\p{N}_]$/u.test(o)&&(/^\s*o$/iu.test(o)||!$g(o.trim())))return;if(t==="]"&&/^\^[^\s\]]{1,60}$/u.test(r))return{labels:[r.slice(1)],notation:"reference",from:n};let s=Eg(r);return s&&
{labels:s,notation:t===")"?"parenthesis":"reference",from:n}}function Fg(e){let t=e.length;for(;t>0&&(Qo.includes(e[t-1]??" ")||/[,˒⸴]/u.test(e[t-1]??" "));)t-=1;let n=e.slice(t);return[...n].some(
o=>Qo.includes(o))?{labels:n.split(/[,˒⸴]/u).filter(Boolean).map(o=>[...o].map(s=>Qo.indexOf(s)).join("")),notation:"superscript",from:t}:void 0}function Ng(e){let t=e.length;for(;t>0&&Og.includes(
e[t-1]??" ");)t-=1;let n=e.slice(t);return n===""||t===0?void 0:{labels:[n],notation:"symbol",from:t}}var Pg=ee(e=>({tail:Ig(e)??Fg(e)??Ng(e)})),dl=e=>Pg(e).tail;function JR(e){let t=e.trimEnd();for(let n=0;n<
ll;n+=1){let r=al.test(t.trim())?void 0:dl(t);if(r===void 0)break;t=t.slice(0,r.from).trimEnd()}return t}function Ag({labels:e,notation:t,from:n},r,o){return o===0&&r.slice(0,n).trim()===""&&t==="pare\
nthesis"&&e.every(i=>!/[\p{L}\p{N}]/u.test(i))}var cl=ee(e=>{let t=e.trimEnd().length;if(al.test(e.trim()))return es(e,e.indexOf("["),t,[]);let n=[],r=0;for(;r<ll;){let o=dl(e.slice(0,t));if(o===void 0||
Ag(o,e,r)||(n.push({...o,to:t}),r+=o.labels.length,t=e.slice(0,o.from).trimEnd().length,t===0))break}return es(e,Math.min(e.length-e.trimStart().length,t),t,n)}),ul=e=>cl(e).folded;function es(e,t,n,r){
let o=e.slice(t,n);return{core:o,folded:L(o),from:t,to:n,marks:Mg,tails:r}}function fl(e,t){let n=cl(e.text);if(n.tails.length===0&&e.marks.length===0)return n;let r=[],{to:o}=n;for(let l of n.tails){
let d=G(e,l.from,l.to,t);if(t.text[d.end.offset]==="`"){o=l.to;break}r.unshift(...l.labels.map(c=>({label:c,notation:l.notation,range:d})))}let{core:s,folded:i,from:a}=o===n.to?n:es(e.text,n.from,o,[]);
return{core:s,folded:i,from:a,to:o,marks:Dg([...e.marks,...r])}}function Dg(e){return e.length<2?e:e.toSorted((t,n)=>t.range.start.offset-n.range.start.offset)}function ml(e,t){let n=e.data===void 0?void 0:Reflect.get(e.data,t);return typeof n=="number"&&n>1?Math.min(Math.floor(n),1e4):1}var Bg=[];function _g(e){if(e.data===void 0)return Bg;let t=Reflect.get(
e.data,"classes");return Array.isArray(t)?t.filter(n=>typeof n=="string"):[]}function Gg(e,t){let[n,r]=I(e);return t.text[n]==="|"&&(n+=1),r>n&&t.text[r-1]==="|"&&(r-=1),t.locator.range(n,Math.max(n,r))}
function jg(e,t){let n=e.children[0],r=e.children[e.children.length-1];return n===void 0||r===void 0?Gg(e,t):n===r?P(n,t):t.locator.range(I(n)[0],I(r)[1])}function Wg(e,t,n,r){let o=e.parts[0];return o===
void 0||e.parts.length>1||t!==0||n!==e.text.length?!1:o.start===r.start.offset&&o.end===r.end.offset}function Hg(e,{core:t,folded:n},r){if(e.marks.length===0)return t===e.text?n:L(e.text);let o=e.marks.
map(({label:s,notation:i,range:a})=>{let l=r.text.slice(a.start.offset,a.end.offset);return i==="superscript"||l.startsWith("footnote")?`(${s})`:l});return L([e.text,...o].join(""))}function Ug(e,t){let n=T(
e.children,t),r=fl(n,t),{from:o,to:s}=r,i=jg(e,t),a=r.core===""||Wg(n,o,s,i),l={text:Hg(n,r,t),core:r.folded,coreRange:a?i:G(n,o,s,t),marks:r.marks,flat:n,range:i,covered:!1,colSpan:ml(e,"colSpan"),classes:_g(
e)},d=Ee(e.children),{lineEnd:c}=n;return d===void 0&&c===void 0?l:{...l,...d!==void 0&&{id:d},...c!==void 0&&{firstLine:ul(n.text.slice(0,c))}}}function jt({core:e,firstLine:t},n){return t!==void 0&&
!n(e)&&n(t)?t:e}function Kg(e){return e.data!==void 0&&Reflect.get(e.data,"columnWidths")!==void 0}function zg(e){let t=e.data===void 0?void 0:Reflect.get(e.data,"headerRows");return typeof t=="number"?
t:void 0}function Vg(e){let t=r=>r.data!==void 0&&Reflect.get(r.data,"header")===!0||r.children.length>0&&r.children.every(o=>o.data!==void 0&&Reflect.get(o.data,"header")===!0),n=0;for(;n<e.children.
length-1;){let r=e.children[n];if(r===void 0||!t(r))break;n+=1}return n}var qg=new Set(['"',"''","″","〃","ditto","do."]);function Yg(e){return e.text.length<=5&&qg.has(e.text.toLowerCase())}function Jg(e,t){
return e.map((n,r)=>{let o=t[r];if(n===void 0||o===void 0||!Yg(n))return t[r]=n,n;let{range:s,coreRange:i,covered:a,colSpan:l}=n;return{...o,range:s,coreRange:i,covered:a,colSpan:l}})}var pl=e=>e!==void 0&&
/^(?:…|\.{3})$/u.test(e.text);function Xg(e){let t=new Set(e.flatMap(({cells:n})=>n.flatMap((r,o)=>pl(r)?[o]:[])));for(let n of t)e.some(({cells:r})=>je(r[n]?.core??""))&&t.delete(n);return t.size===
0?e:e.map(n=>({...n,cells:n.cells.map((r,o)=>t.has(o)&&pl(r)?{...r,text:"",core:""}:r)}))}function Zg(e){if(!e.some(({cells:r})=>r.some(o=>o!==void 0&&o.colSpan>1)))return Qg;let t=new Set,n=0;for(let{
cells:r}of e)n=Math.max(n,r.length),r.forEach((o,s)=>{let i=r[s-1];o?.covered===!0&&i!==void 0&&o.range.start.offset===i.range.start.offset&&o.colSpan>1||t.add(s)});return new Set(Array.from({length:n},
(r,o)=>o).filter(r=>!t.has(r)))}var Qg=new Set;function ey(e,t){let n=e.cells.flatMap((r,o)=>{if(t.has(o))return[];if(r===void 0||r.colSpan===1)return[r];let{colSpan:s}=r;for(let i=o+1;i<o+r.colSpan;i+=
1)t.has(i)&&(s-=1);return[{...r,colSpan:s}]});return{...e,cells:n,cellCount:e.cellCount-(e.cells.length-n.length)}}function ty(e){let t=e.width/2,n=e.rows[e.headerRows-1]?.cells??[],r=d=>h(n[d]?.core??
""),o=d=>r(d)!==""&&r(d)===r(d+t),s=Array.from({length:t},(d,c)=>c);if(e.headerRows!==1||t<2||!Number.isInteger(t)||!s.every(o))return e;let i=d=>c=>({...c,cells:c.cells.slice(d,d+t),cellCount:t}),a=e.
rows.slice(1).map(i(t)),l=[...e.rows.map(i(0)),...a.filter(({cells:d})=>d.some(c=>c!==void 0&&c.text!==""))];return{...e,rows:l,width:t}}function gl(e,t,n){let r=new Map,o=[],s=e.children.map(f=>{let u=[],
p=0,g=()=>{for(let m=r.get(p);m!==void 0;m=r.get(p))u[p]={...m.cell,covered:!0},m.rows-=1,m.rows===0&&r.delete(p),p+=1};for(let m of f.children){r.size>0&&g();let y=Ug(m,t),x=ml(m,"rowSpan");for(let w=0;w<
y.colSpan;w+=1){let b=w===0?y:{...y,covered:!0};u[p]=b,x>1&&r.set(p,{cell:b,rows:x-1}),p+=1}}return g(),{cells:Jg(u,o),cellCount:p,range:P(f,t)}}),i=Zg(s),a=Xg(i.size===0?s:s.map(f=>ey(f,i))),l=zg(e),
d=l??(n?1:Vg(e)),c=n&&l===void 0||Kg(e)&&d>0?a[0]?.cellCount??0:a.reduce((f,u)=>Math.max(f,u.cellCount),0);return ty({range:P(e,t),headerRows:Math.min(d,a.length),rows:a,width:c})}var ny=.5;function ry(e){let t=k(e);if(t.length<4||t.length>24)return!1;let n=t.length>5?2:1;return qi.some(r=>Math.abs(r.length-t.length)<=n&&Yi(r,t)<=n)}var oy=ee(e=>/[\p{L}\p{N}]{2}|^\p{N}$/u.test(
e)&&!ry(e));function yl(e,t,n){let r=e.filter(({cells:o})=>{let s=0;for(let[i,a]of o.entries())if(!(a===void 0||i===t||a.core==="")){if(n(jt(a,n))||!oy(a.core))return!1;s+=1}return s>1});return new Set(
r.length<=e.length*ny?r:[])}var hl={read:e=>({level:"unknown",basis:"value",sign:e,length:e.length,plain:e===""}),explains:()=>!1,meanings:()=>[]};var xl=/\b(?:without|with no|no|not|nothing|none|never|free of|zero)(?: (?:a|an|any|no|known|major|big|serious|significant|further|additional|extra|other|open|special|obvious|apparent|remaining|real|else|is|are)){0,5} (?:issues?|bugs?|problems?|defects?|errors?|lacks?|limits?|limitations?|limited|restrictions?|restricted|caveats?|workarounds?|config(?:uration)?|set-?up|changes?|missing|lacking|needed|necessary|required|only|gaps?|regressions?|failures?|fails?|breaks|broken)(?: (?:(?:is|are) )?(?:known|needed|required|missing|left|found|reported))?\b|\b(?:no longer|not) (?:experimental|beta|alpha|partial|unstable|limited|incomplete)\b/gu,
sy=/\bnot only\b(.{1,60}?)\bbut\b/u,iy=/[;:.!?,，；。、]\s|\s[-–—]{1,3}\s|[([（]|\s(?:but|except|however|unless|although|though|while|where|when|if)\s/u,ay=/\b(?:but|except|however|unless|only|limited|limitations?|restrictions?|restricted|partial|partially|partly|caveats?|experimental|unstable|beta|alpha|preview|some|incomplete|best[- ]effort|workarounds?|depends?|depending|requires?|needs?|conditional|subset|gaps?|without|pending|deferred|outstanding|not (?:yet |fully |completely |entirely |all )*(?:validated|verified|tested|complete|stable|documented|released|optimi[sz]ed|everywhere|always)|(?:known|severe|open|major|minor|has|have|with|some|few) (?:bugs|issues|problems|defects)|(?:bugs|issues|problems|defects) (?:are|is|remain)|otherwise than|differently|(?:seldom|barely|rarely|hardly|little|lightly) (?:tested|tried|used))\b|一部|部分|有限|仅/u,
ly=[[/\b(?:not (?:applicable|applied|relevant|meaningful)|n\/a|inapplicable|irrelevant|does(?:n't| not) apply|makes no sense)\b|不适用|対象外/u,"not-applicable"],[/\b(?:unknown|not known|(?:don't|do not) know|untested|not (?:yet )?(?:been )?tested|no information|no data|unclear|undetermined|unverified|not documented|to be determined|tbd|(?:un|not (?:yet )?)(?:confirmed|verified)|needs? (?:testing|verification|confirmation)|untried|(?:not|never) (?:yet )?(?:tried|checked)|(?:nobody|no one) (?:knows|(?:has )?(?:yet )?(?:tried|tested|checked|looked))|under investigation)\b|未知|未测试|未確認/u,
"unknown"],[/\bnot (?:yet |currently )?(?:in progress|planned|started|under development|worked on)\b/u,"missing"],[/\b(?:not (?:yet )?(?:fully|completely|entirely|wholly|always|all|everywhere)|partial|partially|partly|in parts?|half|limited|limitations?|limits?|some|incomplete|unfinished|in[- ]progress|work[- ]in[- ]progress|wip|experimental|unstable|beta|alpha|preview|caveats?|read[- ]only|write[- ]only|restricted|restrictions?|conditional|conditionally|workarounds?|subset|under development|being (?:worked on|developed|implemented)|in review|under review|best[- ]effort|emulated|emulation|(?:known|severe|open|major|minor|has|have|with|some|few) (?:bugs|issues|problems|defects)|(?:bugs|issues|problems|defects) (?:are|is|remain)|otherwise than|differently|(?:seldom|barely|rarely|hardly|little|lightly) (?:tested|tried|used)|depends?|mostly|rarely|basic|trials?)\b|一部|部分|有限/u,
"partial"],[/\b(?:not|no|unsupported|missing|unimplemented|unavailable|cannot|can't|doesn't|isn't|won't|aren't|without (?:support|any)|nothing|nobody|no one|none|neither|never|lacks?|lacking|absent|fails?|failing|broken|planned|todo|to do|soon|upcoming|roadmap|future|unable|disabled|dead|removed|dropped|discontinued|retired|rejected|impossible|incompatible|nonexistent|abandoned|obsolete)\b|不支持|未対応|非対応|未实现/u,
"missing"],[/\b(?:supported|supports?|full|fully|complete|completely|implemented|implements|available|yes|works?|working|stable|enabled|present|provided|done|finished|merged|passes|passing|passed|read[ /-]+(?:and )?write|native|natively|have|has|shipped|released|ready|compatible|built|compiled|both|built[- ]?in|included|recommended|fit|good|ok|okay|everything|able|there|exists?|can|verified|tested|deprecated|mature|production|first[- ]class|match(?:es)? exactly|safe)\b|支持|対応|지원/u,
"complete"]];function dy(e){let t=/\b(?:should|shall|may|might|could|probably|possibly|presumably)\b/u.exec(e);return t!==null&&/\b(?:un|not (?:yet )?(?:been )?)(?:tested|confirmed|verified|tried)\b/u.
test(e.slice(t.index))}var cy=/^(?:requires?|needs?|via|through|with an?|w\/|only|if|when) |^\S.* only$|\bwith (?:an? )?(?:plug-?in|adapter|extension|add-?on)\b/u,uy=/\b(?:planned|todo|to do|soon|roadmap|future|upcoming|scheduled|in progress|proposed)\b/u;
function wl(e){return uy.test(h(e))}var fy=/(?:^|\b(?:supports?|can|only|allows?) )(?:read(?:s|able|ing)?\b(?!.{0,80}\bwrit)|writ(?:es?|able|ing)\b(?!.{0,80}\bread))/u,Sl=/^not (?:stated|specified)[.!]*$/u;
function vl(e){return Sl.test(h(e))}var bl=/^(?:while|although|though|even though|given)\b[^,]{1,200},\s*/u,py=/^[,;]?\s*but\b/u;function my(e){let t=e.replace(sy,"$1and").replace(xl," ").replace(/\s{2,}/gu,
" ").trim().replace(bl,"").replace(bl,""),n=t.search(iy);return n<1?{head:t,rest:""}:{head:t.slice(0,n).trimEnd(),rest:t.slice(n)}}var ts=e=>ly.find(([t])=>t.test(e))?.[1],gy=/\b(?:(?:un)?supported|supports?|implemented|unimplemented|available|unavailable|complete|partial|partially|partly|mostly|rarely|limited|missing|unknown|untested|yes|no|works?|working|(?:in)?compatible)\b|支持|対応/u;
function gt(e){let t=h(e).replace(/(?<![.!])[.!]+$/u,"");if(Sl.test(t))return;let n=M.get(t);if(n!==void 0)return{level:n.level,stated:!0};if(fy.test(t))return{level:"partial",stated:!0};let{head:r,rest:o}=my(
t),s=M.get(r)?.level??ts(r),a=cy.test(r)&&!/\b(?:not|no|un\w+)\b/u.test(r)?"partial":s??(yy.test(t)?"complete":ts(o));if(a===void 0)return;if(a==="complete"&&dy(t))return{level:"unknown",stated:!1};let l=a===
"complete"&&ay.test(`${r} ${o}`),d=a==="missing"&&py.test(o)?ts(o):void 0;return{level:l||d==="complete"||d==="partial"?"partial":a,stated:gy.test(r)}}var yy=new RegExp(xl.source,"u");function kl(e){return gt(
e)?.level}function Tl(e,t){let n=h(e);if(/\b(?:at least one|one of|any of)\b/u.test(n))return{kind:"choice",group:t};if(/\b(?:optional|not required|not mandatory|recommended)\b/u.test(n))return{kind:"\
optional"};if(/\b(?:required|mandatory|must)\b/u.test(n))return{kind:"mandatory"}}var Ll=new Set(["-","–","—","―","−","--","---"]),he=e=>({level:e,basis:"company"}),Ke=e=>({level:e,basis:"preset"}),hy={level:"unknown",basis:"none"},by=[["○ ◯","● ⬤ ⚫ ◐ ◑ ◒ ◓ ◔ ◕"],
["➖","➕"],["off","on"]],xy=new Map(by.flatMap(([e,t])=>e.split(" ").map(n=>[n,t.split(" ")]))),ns=(e,{all:t})=>xy.get(e)?.some(n=>t.has(n))===!0,wy=["o","○","◯","+"];function Cl(e,{levels:t,ambiguous:n}){
let r=t.has("complete")||t.has("partial");switch(e){case"y":return n.has("n")?Ke("complete"):he("complete");case"n":return n.has("y")?Ke("missing"):he("missing");case"p":return n.has("y")||n.has("f")?
Ke("partial"):he("partial");case"f":return he("complete");case"s":case"ps":case"ns":return Ke(e==="s"?"complete":e==="ps"?"partial":"missing");case"na":return Ke("not-applicable");case"on":return n.has(
"off")?Ke("complete"):void 0;case"off":return he("missing");case"x":return he(r||!n.has("")&&wy.some(o=>n.has(o))||n.has("y")?"missing":"complete");default:return}}function Sy(e,{ambiguous:t}){switch(e){case"\
r/w":case"rw":return he("complete");case"r":case"ro":case"r/o":case"w":case"wo":case"w/o":return he("partial");case"+":case"++":return t.has("-")?Ke("complete"):he("complete");case"o":case"○":case"◯":
return he("complete");default:return}}function vy(e,t){return e.has("missing")||t.has("n")?!0:t.has("x")&&Cl("x",{levels:e,ambiguous:t})?.level==="missing"}function Rl(e,t){let{levels:n,ambiguous:r,words:o}=t;
if(ns(e,t))return Ke("missing");let s=vy(n,r),i=[...r].some(a=>Ll.has(a));return e===""?he(s||i||o&&n.size>1?"unknown":"missing"):Ll.has(e)?e==="-"&&r.has("+")?Ke("missing"):he(s?"not-applicable":"mis\
sing"):Cl(e,t)??Sy(e,t)??hy}var Ol=new Set("✅ ❌ ✔ ✖ ✓ ✗ ✘ ☑ yes no :white_check_mark: :heavy_check_mark: :x: :heavy_multiplication_x: :check: :cross_mark:".split(" ").map(k));function Wt(e){let t=k(e),n=M.get(t),
r=n?.kind==="word"&&!n.telling&&n.elsewhere!==!0;return Ol.has(t)||r&&/^\p{L}/u.test(t)}function ky({symbol:e,stated:t,meaning:n}){let r=/^\p{L}/u.test(e)&&M.has(k(n));return(t!==!0||r)&&Wt(e)}var Ml=/^[\s,;:([（，–—-]*(?:(?:if|only|when|where|except|unless|depends|depending|limited|partial|partially|some|incomplete|unfinished|unstable|mostly|basic|experimental|beta|alpha|read-only|with (?:limitations|restrictions|caveats)|nur|wenn|außer|si|seulement|uniquement|sauf|sólo|solo|excepto|apenas|somente|teilweise|partiel|partiellement|parcial|parcialmente|parziale|частично|только|если|кроме)(?![\p{L}\p{N}])|仅|只|僅|部分|一部|のみ)/u,
Ty=/^\s*[,;:([（–—-].{0,60} only[)\]）]?$/u,Ly=/^(?:(?:only|if|except|unless|via|through|requires|needs|with an?|nur|wenn|über|via|seulement|uniquement|sauf|solo|sólo|vía|apenas|через|только)\s+\S|(?:w\/|仅|只|僅|需要?|通过|依赖)\s?\S|\S[^。]{0,40}(?:のみ| only)$|\S.{0,40} (?:only )?(?:if|unless) \S).{0,60}$/u,
Cy=40;function Ry(e,t){let n=new Map;for(let r of t){let o=k(r.symbol);if(r.level===void 0||r.anything===!0||n.has(o)||ky(r))continue;let s=M.get(o)?.telling===!1||o===""||Me.has(o);n.set(o,{level:r.level,
basis:"legend",plain:s&&!/^[rw]/u.test(o),entry:r})}for(let r of t){let o=k(r.meaning),s=r.level??M.get(k(r.symbol))?.level;s===void 0||r.anything===!0||o.length>Cy||/\p{L}{2}/u.test(o)&&!n.has(o)&&!M.
has(o)&&n.set(o,{level:s,basis:"legend",plain:!1,entry:r})}for(let[r,o]of Object.entries(e??{}))for(let s of o??[]){let i=k(s),a=M.get(i)?.telling!==!0&&i.length<=3;Oy(r)&&n.set(i,{level:r,basis:"conf\
ig",plain:a})}return n}function Oy(e){return e==="complete"||e==="partial"||e==="missing"||e==="unknown"||e==="not-applicable"}function My(e,{level:t,entry:n}){return t!=="missing"?!1:n===void 0?M.get(
e)?.telling===!0:wl(n.meaning)}var Ey=e=>Ml.test(e)||Ty.test(e);function os(e){return Ly.test(e.toLowerCase())}var $y={level:"unknown",basis:"none",plain:!1};function Iy(e){let t=e.find(({anything:n})=>n===
!0);return t&&{level:t.level??"complete",basis:"legend",plain:!1,entry:t}}var Fy=e=>/^\d{1,4}$/u.test(e)&&!/^(?:19|20)\d\d$/u.test(e)?{given:{since:e}}:{};function Ny({level:e,entry:t},n){if(t===void 0)
return{};if(t.anything===!0)return/^[\p{L}\d.]+$/u.test(n)?{given:{since:n}}:{};let r=Nt(t.meaning);return r!==void 0&&Ji(e,r)?{given:{stage:r}}:{}}function ss(e){return/^(?:[^()]{1,40}\()?[a-z]\)?$/iu.
test(e)}function is(e){if(e.length>40||!e.includes("/"))return[];let t=e.split(/\s*\/\s*/u);return t.some(n=>n.length<1||/^(?:[nrw]|na|o|a)$/iu.test(n))?[]:t}function Py(e,t){let n=is(e);if(n.length===
0)return;let r=new Set(n.map(s=>t(s)?.level));if(r.has(void 0))return;let[o]=r;return r.size===1?o:"partial"}function as(e){let t=new Set([...e].filter(n=>/^\d+$/u.test(n)));return t.size===2&&t.has("\
0")&&t.has("1")}var Ay=6;function ls(e){let t=e.split(/\s+/u).length;if(e.length>60||t<2||t>Ay||e.includes("{{"))return;let n=gt(e);return n?.stated===!0||/^(?:not|no|never|without)\s/iu.test(e)?n?.level:
void 0}function Dy(e,t,n){if(n>=e.length||Ol.has(k(t))||M.get(k(t))?.kind!=="mark")return;let r=M.get(k(e.slice(n).trim()));return r?.kind==="word"?r.level:void 0}function rs(e){return e.size===0?void 0:
t=>e.has(t)}function By(e,t){let n=new Set,r=new Set,o=!0,s=new Set;for(let i of new Set(e))for(let{sign:a}of ke(i,rs(t))){let l=k(a),d=t.get(l)??M.get(l);if(s.add(l),d!==void 0&&(o&&=/^\p{L}[\p{L}/.]/u.
test(l)),d!==void 0&&!My(l,d))n.add(d.level);else if(d===void 0&&Me.has(l))r.add(l);else if(d===void 0)continue;break}return{levels:n,words:o&&[...r].every(i=>i===""),ambiguous:r,all:s}}function _y(e){
for(let t of e)for(let{sign:n}of ke(t)){let r=k(n);if(M.get(r)?.elsewhere===!0&&!Go.has(r))return!0}return!1}function Y(e,t,n,{isElsewhere:r=!1,isNumbered:o=!1}={}){let s=Ry(n,t),i=Iy(t),a=fr(t),l=new Set(
t.flatMap(({symbol:b,level:S})=>b===""||S!==void 0?[]:[k(b)])),d=new Set(e),c=By(d,s),f=o||[...d].some(We),u=as(d),p,g=new Map,m=new Map,y=b=>{let S=k(b),v=s.get(S);if(v!==void 0)return v;let C=a.length===
0?void 0:pr(b,a);if(C?.level!==void 0)return{level:C.level,basis:"legend",plain:!1,entry:C};if(i!==void 0&&ss(b))return i;let O=M.get(S);if(O?.elsewhere===!0&&Go.has(S)&&(p??=r||_y(d),!p))return;if(O!==
void 0&&ns(S,c))return{level:"missing",basis:"preset",plain:!0};if(O!==void 0)return{level:O.level,basis:"preset",plain:!O.telling};if(u&&(S==="1"||S==="0"))return{level:S==="1"?"complete":"missing",basis:"\
company",plain:!0};if(!Me.has(S)||/^\p{L}/u.test(S)&&l.has(S))return;let B=Rl(S,c);return B.basis==="none"?void 0:{...B,plain:!/^[rw]/u.test(S)}},x=b=>{let S=Py(b,y);if(S!==void 0)return w(b,{level:S,
basis:"preset",plain:!1}),{level:S,basis:"preset",sign:b,length:b.length,plain:!1};let v=ke(b,rs(s)),[C=""]=a.length===0?[]:b.split(/\s/u,1);for(let{sign:Q,length:_e}of[...v,{sign:C,length:C.length}]){
let oe=Q===""&&b!==""?void 0:y(Q);if(oe===void 0)continue;w(Q,oe);let rr=Dy(b,Q,_e);return rr!==void 0?{level:rr,basis:"preset",sign:Q,length:_e,plain:!1}:oe.level==="complete"&&oe.basis!=="config"&&oe.
basis!=="legend"&&(Ey(b.slice(_e).toLowerCase())||b.startsWith("("))?{level:"partial",basis:"preset",sign:Q,length:_e,plain:!1}:{level:oe.level,basis:oe.basis,sign:Q,length:_e,plain:oe.plain&&Q===b,...Ny(
oe,Q)}}if(te(b)&&(f||We(b))||gr(b))return{level:"complete",basis:"company",sign:b,length:b.length,plain:!1,...Fy(b)};let O=b.indexOf("("),B=(O<0?b:b.slice(0,O)).trimEnd();if(mr(B))return{level:Ml.test(
b.slice(B.length).trimStart().toLowerCase())?"partial":"complete",basis:"company",sign:B,length:B.length,plain:!1};if(os(b))return w(b,{level:"partial",basis:"preset",plain:!1}),{level:"partial",basis:"\
preset",sign:b,length:b.length,plain:!1};let j=ls(b);if(j!==void 0)return{level:j,basis:"preset",sign:b,length:b.length,plain:!1};let A=ke(b,rs(l)).find(({sign:Q})=>l.has(k(Q)));if(A!==void 0)return w(
A.sign,{level:"unknown",basis:"legend",plain:!1}),{level:"unknown",basis:"legend",sign:A.sign,length:A.length,plain:!1};let{level:be,basis:Be}=i!==void 0&&b!==""?i:$y;return w(b,{level:be,basis:Be,plain:!1}),
{level:be,basis:Be,sign:b,length:b.length,plain:!1}},w=(b,{level:S,basis:v,entry:C})=>{let O=k(b);g.has(O)||g.set(O,{symbol:b,level:S,basis:v,...C===void 0?{}:{range:C.range}})};return{read(b){let S=m.
get(b);if(S!==void 0)return S;let v=x(b);return m.set(b,v),v},explains:ee(b=>ke(b).some(({sign:S})=>s.has(k(S))||M.has(k(S)))),meanings:()=>[...g.values()]}}function El(e,t){if(t.aliases===void 0)return e;let n=h(e);return Object.entries(t.aliases).find(([o])=>h(o)===n)?.[1]??e}var Gy=/(?:^|[_-])(complete|partial|missing|unknown)$/u;function jy(e){if(e.classes.length!==0)for(let t of e.classes){if(!/impl/u.test(t))continue;let n=Gy.exec(t)?.[1];if(n==="complete"||n==="partia\
l"||n==="missing"||n==="unknown")return n}}var Wy=[];function ds(e,{footnotes:t,section:n}){return e.marks.length===0?Wy:e.marks.flatMap(r=>{let o=t.find(r.label,n);return o===void 0?[]:[{text:o.text,
range:o.range}]})}function Hy(e){return{level:"unknown",basis:"none",sign:e.text,length:0,plain:!1}}function Uy(e,{footnotes:t,section:n}){let r=/^\(([*†‡§]{1,3})\)$/u.exec(e.core)?.[1],o=r===void 0?
void 0:t.find(r,n),s=o===void 0?void 0:kl(o.text),{length:i}=e.core;return s&&{level:s,basis:"legend",sign:e.core,length:i,plain:!1}}function Ky(e,t,{place:n}){if(e.text==="")return;let{link:r}=e.flat;
if(r===void 0||r.startsWith("#"))return t?void 0:e.text;let o=L(n.text.slice(e.range.start.offset,e.range.end.offset));return o.startsWith("<")?`[${e.text}](${r})`:o}function $l(e,t,n,r,o){let s=ds(e,
o),i=e.core===""&&e.marks.length>0,a=jt(e,r.explains),l=i?Hy(e):r.read(a),d=l.basis==="none"&&!i?Uy(e,o)??l:l,c=jy(e)??d.level,f=d.length>=e.core.length,u=Ky(e,d.plain&&a===e.core&&e.marks.length===0,
o);return{view:"summary",feature:t,target:n,level:c,basis:c===d.level?d.basis:"preset",symbol:d.sign,notes:s,footnotes:e.marks,range:e.range,symbolRange:f?e.coreRange:zy(e,d.length,o),...u===void 0?{}:
{text:u},...c===d.level&&d.given}}function zy({flat:e},t,{place:n}){let r=e.text.length-e.text.trimStart().length;return G(e,r,r+t,n)}function Vy(e){let t=k(e);if(t==="")return!1;if(["x","y","+","*","o"].includes(t))return!0;if(["n","-","–","—"].includes(t))return!1;let n=M.get(t)?.level;return n==="complete"?!0:n==="missing"?!1:
void 0}function Il(e,t,n,r){let o=n.find(l=>k(l.symbol)===k(e));if(o!==void 0)return Tl(o.meaning,r);let s=It(t)?Mr(h(e)):V(e);if(s!==void 0)return s;let i=Vy(e);if(i===void 0)return;let a=h(t);if(/^optional/u.
test(a))return{kind:i?"optional":"mandatory"};if(/^(?:required|mandatory|requirement|necessity|obligation)/u.test(a))return{kind:i?"mandatory":"optional"}}function Fl(e){let t=new Set(e.filter(({meaning:n})=>vl(n)).map(({symbol:n})=>k(n)));return n=>t.size>0&&n.core!==""&&t.has(k(n.core))}var qy={total:"its row sums others up",surplus:"its row has more \
cells than the table has columns",nameless:"its row has no name",headless:"its column has no header",reported:"its column has no header",unstated:"the legend says that it states nothing",repeated:"its\
 column says the names of the rows again"};function Nl({rows:e,columns:t,grid:n},r){let o=t.find(({role:a})=>a==="feature")?.index??-1,s=[],i=(a,l,d)=>{if(a===void 0||a.text===""||a.covered)return;let{
text:c,range:f}=a;s.push({text:c,range:f,cause:l,reason:qy[l],...d&&{column:d}})};for(let{row:a,kind:l,title:d}of e){if(l==="total")for(let f of a.cells)i(f,"total");if(l!=="feature")continue;let c=d.
text==="";a.cells.forEach((f,u)=>{let p=t[u];u>=n.width||p===void 0?i(f,"surplus"):c?i(f,"nameless"):p.role==="attribute"&&p.title===""?i(f,"headless"):p.role==="target"&&f!==void 0&&r(f)?i(f,"unstate\
d"):p.role==="label-again"&&h(f?.core??"")!==h(a.cells[o]?.core??"")&&i(f,"repeated",p.title)})}return s}function wn(e,t){return h(El(e,t))}function Yy(e){let t=e.columns.filter(d=>d.role==="target"),n=e.rows.filter(d=>d.kind==="feature"&&!e.values.has(d.row)),r=d=>{let c=new Set;for(let{index:f}of d)for(let{
row:u}of n){let p=u.cells[f];p!==void 0&&(p.core!==""||p.marks.length===0)&&c.add(p.core)}return c},o={isElsewhere:e.columns.some(({title:d})=>Vi(d)),isNumbered:t.some(({numbers:d,versions:c,filled:f})=>(d+
c)*2>f)},s=Y(r(t),e.legend,e.options.vocabulary,o),i=new Map,a=t.filter(({title:d})=>!e.columnLegends.has(h(d))),l=e.orientation==="targets-in-rows"?Xy(a,d=>r([d])):[];for(let d of t){let c=e.columnLegends.
get(h(d.title))??(l.includes(d)?[]:void 0);c!==void 0&&i.set(d.index,Y(r([d]),[...c,...e.legend],e.options.vocabulary,o))}return d=>i.get(d.index)??s}var Jy=/^[-–—−\s]*$/u;function Xy(e,t){let n=e.
map(o=>new Set([...t(o)].filter(s=>!Jy.test(s)).map(k))),r=le(n.flatMap(o=>[...o]));return e.filter((o,s)=>{let i=n[s];return i!==void 0&&i.size>1&&[...i].every(a=>r.get(a)===1)})}function Pl(e,{second:t}){
return t===void 0?e:`${e}${h(t)}`}function Al(e,t){return{view:"summary",key:Pl(wn(e.text,t),e),title:e.text,range:e.range,...e.link===void 0?{}:{link:e.link},...e.id===void 0?{}:{id:e.id}}}function Dl(e,t){
return{view:"summary",key:Pl(Se(t,e.text),e),title:e.text,group:t,range:e.range,block:e.range,commands:[],attributes:[],...e.link===void 0?{}:{link:e.link},...e.id===void 0?{}:{id:e.id}}}function Bl(e,t,n){
return t.flatMap(r=>{let o=e.row.cells[r.index];return!n.includes(r.role)||o===void 0||o.text===""||r.title===""?[]:[{name:r.title,value:{text:o.text,range:o.range}}]})}function Zy(e,{columns:t,options:n}){
let r=Bl(e,t,["attribute","status"]),o=e.above.join(q),s=e.group.slice(e.above.length),i=[{name:"Group",text:o},...t.filter(({role:a})=>a==="group").map(({title:a},l)=>({name:a||"Group",text:s[l]??""}))].
flatMap(({name:a,text:l})=>l===""?[]:[{name:a,value:{text:l,range:e.title.range}}]);return{...Al(e.title,n),attributes:[...i,...r]}}function Qy(e,t){let n=t.columns.find(i=>i.role==="feature"),r=n===void 0?
void 0:e.row.cells[n.index],s=(r===void 0||e.title.marks.length===0?[]:ds(r,t.context))[0];return{...Dl(e.title,e.group),block:e.row.range,attributes:Bl(e,t.columns,["attribute"]),...s===void 0?{}:{notes:s}}}
function eh(e,t){let n=e.columns.find(o=>o.role==="status");if(n===void 0)return[];let r=e.columnLegends.get(h(n.title))??[];return t.flatMap(({row:o,key:s})=>{let i=o.row.cells[n.index];if(i===void 0)
return[];let a=Il(i.core,n.title,r,o.group[o.group.length-1]??n.title);return i.core===""&&a===void 0?[]:[{view:"summary",feature:s,text:i.text,range:i.range,...a===void 0?{}:{status:a}}]})}function th(e,t){
let{grid:n,context:r}=t,o=e.row.cells.slice(n.width).find(i=>i!==void 0);if(o!==void 0)return r.place.locator.range(o.range.start.offset,e.row.range.end.offset);let s=e.row.range.end.offset;return r.place.
locator.range(s,s)}function nh(e,t,n,r){let o=e.columns.map(a=>({role:a.role==="label-again"||a.role==="group"?"feature":a.role,title:a.title,key:n(a),range:e.layout.titles[a.index]?.range??e.grid.range})),
s=e.rows.map(a=>{let l=t.get(a);return{kind:a.kind,range:a.row.range,cellCount:a.row.cellCount,end:th(a,e),...l===void 0?{}:{key:l}}}),i=new Map(r.flatMap(a=>a.meanings().map(l=>[l.symbol,l])));return{
range:e.grid.range,orientation:e.orientation,columns:o,rows:s,vocabulary:[...i.values()],legend:[...e.legend,...[...e.columnLegends].flatMap(([a,l])=>l.map(d=>({...d,column:a})))]}}function rh(e,t){let{
layout:n,options:r}=e,o=e.rows.filter(d=>d.kind==="feature"&&d.title.text!==""),s=t.flatMap(({index:d})=>{let c=n.titles[d];return c===void 0?[]:[{index:d,title:c}]});if(e.orientation==="features-in-r\
ows"){let d=o.map(u=>Qy(u,e)),c=s.map(({title:u})=>Al(u,r)),f=new Map(s.map(({index:u},p)=>[u,c[p]?.key??""]));return{bodies:o,features:d,targets:c,columnKeys:f,rowKeys:d.map(({key:u})=>u)}}let i=s.map(
({title:d})=>Dl(oh(d),d.above)),a=o.map(d=>Zy(d,e)),l=new Map(s.map(({index:d},c)=>[d,i[c]?.key??""]));return{bodies:o,features:i,targets:a,columnKeys:l,rowKeys:a.map(({key:d})=>d)}}function oh(e){return{
...e,text:e.own}}function sh(e,t,n,r){let o=e.orientation==="features-in-rows",s=[];return t.bodies.forEach(({row:i},a)=>{let l=t.rowKeys[a]??"";for(let{column:d,vocabulary:c}of n){let f=i.cells[d.index],
u=t.columnKeys.get(d.index);if(f===void 0||u===void 0||r(f))continue;let[p,g]=o?[l,u]:[u,l],m=e.values.has(i)?hl:c;s.push($l(f,p,g,m,e.context))}}),s}function ih({layout:e,columns:t,rows:n},r){let o=n.
filter(({kind:d})=>d==="group"),s=[...e.titles,...[...r,...o].map(d=>d.title)].flatMap(d=>d.marks),i=t.filter(({role:d})=>d!=="target"&&d!=="feature"),a=r.flatMap(({row:d})=>i.flatMap(c=>d.cells[c.index]?.
marks??[])),l=n.filter(({kind:d,title:c})=>d==="feature"&&c.text==="");return[...s,...a,...l.flatMap(({row:d})=>d.cells.flatMap(c=>c?.marks??[]))]}function _l(e){let t=e.columns.filter(({role:c})=>c===
"target"),n=Yy(e),r=rh(e,t),o=Fl(e.legend),s=t.map(c=>({column:c,vocabulary:n(c)})),i=sh(e,r,s,o),a=new Map(r.bodies.map((c,f)=>[c,r.rowKeys[f]??""])),l=({index:c,title:f})=>r.columnKeys.get(c)??h(f),
d=r.bodies.map((c,f)=>({row:c,key:r.rowKeys[f]??""}));return{targets:r.targets,features:r.features,statuses:e.orientation==="features-in-rows"?eh(e,d):[],cells:i,facts:nh(e,a,l,[...new Set(s.map(({vocabulary:c})=>c))]),
marks:ih(e,r.bodies),unread:Nl(e,o)}}function ah(e){let t=new Set(e.map(o=>o.key)),n=new Map,r=new Map;for(let o of e){let s=h(o.title);n.set(s,n.has(s)&&n.get(s)!==o.key?void 0:o.key),o.link?.startsWith("#")&&r.set(o.link.slice(1),o.key)}
return o=>{let s=Se(o.group,o.title.text);if(t.has(s))return s;let i=n.get(h(o.title.text));return i!==void 0?i:(o.id===void 0?void 0:r.get(o.id))??s}}function lh(e,t){return{view:"details",key:t,title:e.
title.text,group:e.group,range:e.title.range,block:e.block,commands:e.commands,attributes:e.attributes,...e.id===void 0?{}:{id:e.id},...e.link===void 0?{}:{link:e.link},...e.api===void 0?{}:{api:e.api},
...e.notes===void 0?{}:{notes:e.notes}}}function dh(e,t){if(e.status===void 0)return[];let{text:n,range:r}=e.status,o=V(n),s=n.replace(/\.$/u,"");return[{view:"details",feature:t,text:s,range:s===n?r:
ch(r),...o===void 0?{}:{status:o}}]}function ch({start:e,end:t}){return{start:e,end:{...t,column:t.column-1,offset:t.offset-1}}}function uh(e,t,n){let r=e.support.map(i=>wn(i.name.text,n)),o=e.support.
map((i,a)=>({view:"details",key:r[a]??"",title:i.name.text,range:i.name.range,feature:t,...i.link===void 0?{}:{link:i.link}})),s=e.support.map((i,a)=>({view:"details",feature:t,target:r[a]??"",level:i.
level,basis:i.basis,symbol:i.symbol,notes:i.notes,footnotes:[],range:i.range,symbolRange:i.symbolRange,...i.text===void 0?{}:{text:i.text},...i.given}));return{targets:o,cells:s}}function Gl(e,t,n){let r=ah(
t),o=e.map(i=>({entry:i,key:r(i)})),s=o.map(({entry:i,key:a})=>uh(i,a,n));return{order:o.map(({key:i})=>i),features:o.map(({entry:i,key:a})=>lh(i,a)),statuses:o.flatMap(({entry:i,key:a})=>dh(i,a)),targets:s.
flatMap(i=>i.targets),cells:s.flatMap(i=>i.cells)}}function fh(e){let t=e.replace(/ies$/u,"y").replace(/(?<![su])s$/u,"");return t.charAt(0).toUpperCase()+t.slice(1)}function jl(e){let t=e.find(o=>o.supportLabel!==
void 0)?.supportLabel;if(t===void 0)return;let n=t.replace(/(?<!\s)\s*support$/iu,"").trim(),r=n.replace(/^support(?:ed|ing)?(?:\s+by)?(?:\s+|$)/iu,"").trim();if(r!=="")return n===t||n!==r||ol(r)?fh(r):
r}var ph=/^([\p{L}\p{N}](?:[^\n:.–—]{0,39}?[^\s:.–—])??)(?:\s*:|\s+[-–—])\s+/u,mh=/^\s*[-–—:.]?\s*/u;function gh({first:e},t){let n=e?.children[0];if(n?.type!=="strong")return;let r=n.position?.
end.offset??0,o=t.parts.filter(a=>a.end<=r).at(-1)?.to??0,s=L(t.text.slice(0,o)).replace(/(?<!\s)\s*:$/u,"");if(s==="")return;let i=mh.exec(t.text.slice(o))?.[0].length??0;return{title:s,rest:o+i,strong:!0}}
function yh(e){let t=ph.exec(e.text),n=t?.[1];if(!(t===null||n===void 0||n.split(/\s+/u).length>4))return{title:L(n),rest:t[0].length,strong:!1}}function hh(e,t){let{node:n,first:r,blocks:o}=e;if(r===
void 0)return;let s=T(r.children,t),i=gh(e,s)??yh(s);if(i===void 0)return;let a=L(s.text.slice(i.rest)),l=Ue(o.slice(1),t)?.text,d=[a,l].filter(c=>c!==void 0&&c!=="").join(`

`);return d===""?void 0:{title:i.title,text:d,range:P(n,t)}}var Wl=new WeakMap;function Hl(e,t){let n=Wl.get(e);if(n!==void 0)return n;let r=e.blocks.flatMap((o,s)=>{if(o.type!=="list")return[];let i=e.
blocks[s-1],a=i?.type==="paragraph"&&/\bprinciples?\b/iu.test(T(i.children,t).text),l=bh(o,a,t);return l.length>0?[{list:o,principles:l}]:[]});return Wl.set(e,r),r}function bh(e,t,n){let r=N(e),s=r.map(
a=>hh(a,n)).filter(a=>a!==void 0),i=s.filter(a=>a.text.length>=30);return s.length===r.length&&(t||i.length*2>=s.length)?s:[]}var xh=/\b(?:principles?|guidelines?|rationale)\b/u,wh=/^(?:closing )?notes?$/u,Ir=100,Ul=new WeakMap;function zl(e,t){let n=Ul.get(e);if(n!==void 0)return n;let r=s=>e.children.filter(i=>s.test(h(i.title))),
o={principled:r(xh).slice(0,Ir),lists:Sh(e,t),noted:r(wh).map(s=>({section:s,start:s.heading?.position?.start.offset??0,notes:s.blocks.flatMap(i=>Yl(i,t))}))};return Ul.set(e,o),o}function Vl(e,t){let n=e.
details?.lists??new Set,r=e.range.start.offset;for(let o=e.section;o!==void 0;o=o.parent)for(let s of[o,...zl(o,t).principled]){let i=Hl(s,t).find(({list:a})=>I(a)[0]<r&&!n.has(a));if(i!==void 0)return i.
principles}return[]}function Kl(e,t){let n=de(e.length,r=>(e[r]?.start??0)>=t);return e.slice(n,n+Ir)}function ql(e,t,n){let r=e.details?.root.parent??e.section.parent??e.section,o=[...new Set([e.section,
e.details?.root??e.section,r])],s=Math.max(e.range.end.offset,e.details?.range.end.offset??0),i=o.flatMap(l=>{let{lists:d,noted:c}=zl(l,n);return[...Kl(d,s),...Kl(c,s)].flatMap(f=>f.section!==void 0&&
e.details?.sections.has(f.section)===!0?[]:f.notes.slice(0,Ir))});return[...new Map(i.map(l=>[l.range.start.offset,l])).values()].filter(l=>!t(l.range)).slice(0,Ir)}function Sh(e,t){let n=[],r=!1;for(let o of e.
blocks)o.type==="paragraph"?r=vh(t.text.slice(...I(o))):o.type==="list"&&r&&n.push({start:I(o)[0],notes:Yl(o,t)});return n}function vh(e){return e.length<40&&/^\s*(?:\*\*)?notes?\s*(?::\s*)?(?:\*\*\s*)?(?::\s*)?$/iu.
test(e)}function Yl(e,t){return e.type==="list"?N(e).flatMap(({blocks:n})=>Ue(n,t)??[]):e.type==="paragraph"?[Ue([e],t)??[]].flat():[]}var Jl=e=>Object.keys(e),E=e=>e?1:0,K=(e,t)=>t===0?0:e/t,fe=e=>e.reduce((t,{points:n})=>t+n,0);function kh(e,t,n){n!==0&&e.push({id:t,points:n})}var Th=[];function tt(e,t){let n=[];for(let r of Jl(e))
kh(n,r,t(r)*e[r]);return n.slice()}function Fr(e,t,n){let r=[];return Jl(t).forEach((o,s)=>{let i=n(o,s);i!==0&&r.push({id:o,value:i})}),e.map(o=>{let s;for(let{id:i,value:a}of r){let l=a*(t[i][o]??0);
l!==0&&(s===void 0?s=[{id:i,points:l}]:s.push({id:i,points:l}))}return{kind:o,score:s===void 0?0:fe(s),clues:s??Th}})}function yt(e,t){return e.filter(({id:n,points:r})=>r*t>0&&n!=="always").sort((n,r)=>Math.
abs(r.points)-Math.abs(n.points))[0]}var cs=(e,t)=>K(e.filter(t).length,e.length),Nr=(e,t)=>Math.min(1,2*cs(e,t)),us=({basis:e})=>e!=="none",Lh=({level:e})=>e==="complete"||e==="partial",Xl=({name:e})=>hn(e.text),Zl=({name:e})=>/^(?:(?:not\s+)?(?:[<>=]+\s*)?-?\d+|yes|no|true|false|on|off|none|all|enabled?|disabled?)$/u.
test(h(e.text)),Ch=({name:e})=>e.text.length>60||/[{}]|\.\s/u.test(e.text);function Ql(e){return new Set(e.map(({name:t})=>h(t.text)))}var ed={always:()=>1,levels:({support:e,supportLabel:t})=>e.length>
1||t!==void 0?Nr(e,us):0,statusBeside:({support:e,status:t})=>E(e.length>0&&t!==void 0),supportLabels:({support:e})=>E(e.some(({label:t})=>t!==void 0)),parameterNames:({support:e})=>E(e.some(Xl)),valueNames:({
support:e})=>E(e.some(Zl)),sameNames:({support:e})=>E(e.length>1&&Ql(e).size*2<=e.length)},td={always:()=>1,lines:({tells:e})=>E(e),supportLabel:({entry:e})=>E(e.supportLabel!==void 0||e.support.some(
({label:t})=>t!==void 0)),status:({entry:e})=>E(e.status!==void 0),commands:({entry:e})=>E(e.commands.length>0),named:({named:e})=>E(e),inDetails:({named:e,inDetails:t})=>E(e&&t),siblings:({siblings:e})=>E(
e>0)},nd={always:()=>1,levels:({lines:e})=>cs(e,us),unexplained:({lines:e})=>Math.max(0,1-cs(e,us)/.6)*E(e.length>0),supportLabels:({entries:e})=>E(e.some(({supportLabel:t,support:n})=>t!==void 0&&ie(
t)==="support"||n.some(({label:r})=>r!==void 0))),status:({entries:e})=>E(e.some(({status:t})=>t!==void 0&&V(t.text)!==void 0)),namesRecur:({lines:e,entries:t})=>{let n=t.filter(({support:r})=>r.length>
0);return E(n.length>1&&Ql(e).size*3<=e.length*2)},tableNames:({targets:e,lines:t})=>E(e!==void 0&&(t.length===0||t.some(({name:n})=>e.has(h(n.text))))),summaryText:({hasSummaryText:e})=>E(e),nothingPositive:e=>{
let t=e.entries.some(({status:r,title:o})=>r!==void 0||e.features.has(h(o.text))),{lines:n}=e;return E(!t&&!(n.length>1&&n.some(Lh)))},parameterNames:({lines:e})=>Nr(e,Xl),valueNames:({lines:e})=>Nr(e,
Zl),sentences:({lines:e})=>Nr(e,Ch)};var rd={always:"details need evidence",levels:"its lines say levels of support",unexplained:"most of its lines say no level of support",supportLabels:"a label says that support is listed",status:"its \
entries have a status",namesRecur:"its entries name the same targets",tableNames:"a table has the same names",summaryText:"a table that was copied as text has the same names",nothingPositive:"nothing \
in it is supported",parameterNames:"its lines are named as parameters are",valueNames:"its lines are named by values of a setting",sentences:"its lines begin with sentences, not with names"};function fs(e,t,n){
let r=tt(t,o=>e[o](n));return{score:fe(r),clues:r}}var od={always:-1,levels:2,statusBeside:6,supportLabels:2.5,parameterNames:-3,valueNames:-3,sameNames:-3},sd={always:-2.2,lines:2,supportLabel:1,status:1,commands:1,named:1,inDetails:1.3,siblings:1.5},
ps=.5,id=["details","parameters","prose","other"],ad={always:{details:-2.9,other:.01},levels:{details:1.5},unexplained:{details:-1.5},supportLabels:{details:3},status:{details:3},namesRecur:{details:3},
tableNames:{details:5.5},summaryText:{details:8},nothingPositive:{details:-4},parameterNames:{details:-6,parameters:4},valueNames:{details:-6,parameters:4},sentences:{details:-6,prose:4}};var Rh={details:"details of features",parameters:"a list of parameters",prose:"a list of remarks",other:"something else"},ms=e=>e&&rd[e.id];function Oh(e,t){if(e.kind==="details")return ms(yt(e.clues,
1))??"its lines say levels of support";let n=ms(yt(t.clues,-1));return e.kind!=="other"?`it reads as ${Rh[e.kind]}: ${ms(yt(e.clues,1))??n??""}`:n??"no label, no status and no table says that it lists\
 support"}var Mh={kind:"details",score:0,clues:[]};function ld({root:e,range:t,entries:n,unread:r},o){let s=Fr(id,ad,u=>nd[u](o)),i=s.find(({kind:u})=>u==="details")??Mh,[a=i,l]=s.toSorted((u,p)=>p.score-
u.score),d=a.kind==="details",c=d?l:i,f=[...r,...n.flatMap(u=>u.unread)];return{block:"details",range:t,section:e.path,taken:d,reason:Oh(a,i),chosen:a,...c===void 0?{}:{runnerUp:c},...d&&f.length>0?{unread:f}:
{}}}function Eh(e){let t=[],n=0;for(let r of e.text.split(`
`))r.trim()!==""&&t.push({from:n,text:r}),n+=r.length+1;return t}function $h(e,t,n,r){if(t.length>e.text.length*2)return;let o=[];for(let s of[...t].sort((i,a)=>a.length-i.length)){let i=e.text.indexOf(
s),a=o.some(l=>i<l.at+l.name.length&&i+s.length>l.at);i>=0&&!a&&o.push({at:i,name:s})}if(!(o.length<2||o.length*2<t.length))return o.sort((s,i)=>s.at-i.at).flatMap(({at:s,name:i})=>H(n,e.from+s,e.from+
s+i.length,r)??[])}var Ih=40;function Fh(e,t,n,r){let o=[...e.text.matchAll(/\S+/gu)].map(x=>({word:x[0],at:x.index})),s=x=>x==="?"||x.length<=2&&!/[\p{L}\p{N}]/u.test(x),i=o.length;for(;i>1&&s(o[i-1]?.
word??"");)i-=1;let a=0;for(let x=Math.min(i,Ih);x>0;x-=1){let w=o[x-1];if(w!==void 0&&t.has(h(e.text.slice(0,w.at+w.word.length)))){a=x;break}}let l=o[i-1],d=l!==void 0&&i>1&&V(l.word)!==void 0,c=a>0?
a:d?i-1:i,f=o[c-1];if(f===void 0)return;let u=(x,w)=>H(n,e.from+x,e.from+w,r),p=u(0,f.at+f.word.length),g=o.slice(c,i),[m,y]=[g[0],g[g.length-1]];if(p!==void 0)return{title:p,status:m===void 0||y===void 0?
void 0:u(m.at,y.at+y.word.length),signs:o.slice(i).flatMap(({word:x,at:w})=>u(w,w+x.length)??[])}}function Nh(e,t,n,r,o,s,i){let a=r.map(p=>({view:"summary",key:wn(p.text,i),title:p.text,range:p.range})),
l=new Set(o.map(p=>h(p.title.text))),d=n.flatMap(p=>{let g=Fh(p,l,e,s);return g===void 0?[]:[{...g,line:p,key:Se([],g.title.text)}]}),c=p=>H(e,p.from,p.from+p.text.length,s)?.range??s.locator.range(0,
0),f=c(t),u=c(n[n.length-1]??t);return{targets:a,features:d.map(({title:p,key:g,line:m})=>({view:"summary",key:g,title:p.text,group:[],range:p.range,block:c(m),commands:[],attributes:[]})),statuses:d.
flatMap(({key:p,status:g})=>{if(g===void 0)return[];let m=V(g.text);return[{view:"summary",feature:p,text:g.text,range:g.range,...m===void 0?{}:{status:m}}]}),facts:{range:{start:f.start,end:u.end},orientation:"\
features-in-rows",columns:[],rows:d.map(({line:p,key:g})=>({kind:"feature",range:c(p),key:g,cellCount:0,end:c(p)})),vocabulary:[],legend:[],unplaced:d.map(({key:p,signs:g})=>({feature:p,signs:g}))}}}var Ph=20,
Ah=2e3;function dd(e,t){let n=[];for(let{blocks:r}of _(e))for(let o of r){if(o.type!=="paragraph")continue;let s=T(o.children,t),[i,...a]=Eh(s);if(!(i===void 0||a.length<2||i.text.length>Ah)&&(Xe(i.text.
slice(0,60))&&n.push({flat:s,header:i,rows:a}),n.length===Ph))return n}return n}function cd(e,t,n,r){if(e.length===0)return;let o=[...new Set(t.flatMap(s=>s.support.map(i=>i.name.text)))];for(let{flat:s,
header:i,rows:a}of e){let l=$h(i,o,s,n);if(l!==void 0)return Nh(s,i,a,l,t,n,r)}}function pd(e){let t=new Set;for(let{section:n}of e)for(let r=n;r!==void 0&&!t.has(r);r=r.parent)t.add(r);return t}var Ht=({claims:e})=>e.facts.range.start.offset;function Dh(e){let t=new Map;for(let n of[
...e].sort((r,o)=>Ht(r)-Ht(o)))for(let r of new Set(n.claims.features.map(({title:o})=>h(o))))W(t,r,n);return t}var ud=20;function Bh(e,t){let n=de(e.length,r=>{let o=e[r];return o===void 0||Ht(o)>=t});
return e.slice(Math.max(0,n-ud),n+ud)}function fd(e,t,n){let r=new Map,o=e.range.start.offset;for(let i of new Set(e.entries.map(a=>h(a.title.text))))for(let a of Bh(t.get(i)??[],o))n.has(a)||r.set(a,
(r.get(a)??0)+1);let s;for(let[i,a]of[...r].sort(([l],[d])=>Ht(l)-Ht(d))){let l=s===void 0?0:r.get(s)??0;(a>l||a===l&&Ht(i)<o)&&(s=i)}return s}var _h=new Map;function Gh(e,t){let[n,r]=e.range.start.offset<=
t.range.start.offset?[e,t]:[t,e],o=n.range.end.offset>=r.range.end.offset?n.range.end:r.range.end;return{root:e.root,entries:[...n.entries,...r.entries].sort((s,i)=>s.block.start.offset-i.block.start.
offset),range:{start:n.range.start,end:o},sections:new Set([...e.sections,...t.sections]),lists:new Set([...e.lists,...t.lists]),unread:[...n.unread,...r.unread]}}function jh({claims:e}){return new Set(
e.targets.flatMap(({key:t,title:n})=>[t,h(n)]))}function md(e,t,n,r,o){let s=Dh(e),i=new Set(s.keys()),a,l=new Map,d=[],c=[];for(let p of t){let g=fd(p,s,l)??fd(p,s,_h);g===void 0&&(a??=dd(n,r));let m=g===
void 0?cd(a??[],p.entries,r,o):void 0,y=ld(p,{entries:p.entries,lines:p.entries.flatMap(({support:w})=>w),features:i,hasSummaryText:m!==void 0,...g===void 0?{}:{targets:jh(g)}});c.push(y);let x=g&&l.get(
g);y.taken&&(g!==void 0?l.set(g,x===void 0?p:Gh(x,p)):d.push({section:p.root,details:p,range:m?.facts.range??p.range,...m===void 0?{}:{unplaced:m}}))}return{parts:[...e.map(p=>{let g=l.get(p);return{section:p.
section,table:p,range:p.claims.facts.range,...g===void 0?{}:{details:g}}}),...d].sort((p,g)=>p.range.start.offset-g.range.start.offset),decisions:c}}var yd=/^(?:summary|details)$/u,gd=new WeakMap;function Wh({path:e,parent:t}){if(e.length!==1||t===void 0)return!1;let n=()=>t.children.map(({title:o})=>h(o)),r=gd.get(t)??new Set(n().filter(o=>yd.test(
o))).size>1;return gd.set(t,r),r}var Hh=/^(?:overview|tables?|matrix|at a glance|quick overview)$/u;function Pr(e,t=!1){let{path:n}=e,r=n[n.length-1],o=h(r??"");return(yd.test(o)||t&&Hh.test(o))&&(n.length>
1||Wh(e))?n.slice(0,-1):n}function hd({section:e,details:t}){let n=Pr(e,t!==void 0)===e.path?e:e.parent;return n?.heading===void 0?void 0:Ee(n.heading.children)}function bd(e){let t=new Map;for(let{section:r,
table:o}of e){let s=t.get(r)??{parts:0,labels:new Set};s.parts+=1,s.labels.add(h(o?.label??"")),t.set(r,s)}let n=[...t].filter(([,{parts:r,labels:o}])=>r>1&&o.size===r);return new Set(n.map(([r])=>r))}
function xd(e,t){let n=Pr(e.section,e.details!==void 0),r=n[n.length-1]??"";if(e.table?.caption!==void 0)return e.table.caption;let o=e.table?.label??"";return t.has(e.section)&&o!==""?o:r===""&&e.section.
path.length===0?"Feature support matrix":r}function Uh(e,t){if(e.type!=="paragraph")return;let[n,r,...o]=e.children;if(n?.type!=="strong")return;let s=L(T(n.children,t).text);if(s===""||s.length>200)return;if(r===void 0)return{name:s,children:n.
children,rest:[]};let i=r.type==="break"||r.type==="text"&&/^:?[ \t]*\n/u.test(r.value),a=r.type==="text"&&r.value.trim()===":"&&o.length===0;if(!(!i&&!a))return{name:s,children:n.children,rest:a?[]:[
r,...o]}}function wd(e){return e.endsWith(":")?e.slice(0,-1).trimEnd():e}function Kh(e){let t=e.at(-1);return t?.type!=="text"||!t.value.endsWith(":")?[...e]:[...e.slice(0,-1),{...t,value:t.value.slice(
0,-1)}]}function zh(e,t,{name:n,children:r,rest:o}){let s=wd(n),i={type:"heading",depth:6,children:Kh(r),...t.position===void 0?{}:{position:t.position}},a={...t,children:[...o]};return{heading:i,title:s,
path:[...e.path,s],parent:e,depth:e.depth+1,contents:e.contents,blocks:o.length===0?[]:[a],children:[]}}function Vh({blocks:e},t){if(t.size<2)return!1;let n=e.findIndex(r=>t.has(r));return e.slice(n).
every((r,o,s)=>{let i=t.get(r);return i===void 0?r.type==="list":i.rest.length===0&&s[o+1]?.type==="list"})}function Sd(e,t,n){let r=d=>{let c=wd(d);return t.has(h(c))||t.has(h(Je(c)))},o=new Map,s=0;
for(let d of e.blocks){let c=Uh(d,n);if(c===void 0)continue;let f=r(c.name);!f&&(c.name.endsWith(":")||ie(c.name)!==void 0)||(o.set(d,c),f&&(s+=1))}if(!(s>1&&s*2>=o.size)&&!(t.size===0&&Vh(e,o)))return;
let a=[],l=[];for(let d of e.blocks){let c=o.get(d);c!==void 0&&d.type==="paragraph"?l.push(zh(e,d,c)):(l.at(-1)?.blocks??a).push(d)}return{own:{...e,blocks:a},parts:l}}function gs({blocks:e},t){if(e.length<2)return{notes:[]};let{fields:n,before:r}=mt(e.slice(1),t),o=r.flatMap(l=>He([l],t).text??[]),s=n.flatMap(l=>vd(l)??[]),i=n.flatMap(l=>{if(vd(l)!==void 0)return[];
let d=[l.value,He(l.blocks,t).text].flatMap(m=>m??[]),c=d.map(m=>m.text).join(`

`),[f,u]=[d[0],d.at(-1)];if(f===void 0||u===void 0)return[];let p=l.kind==="attribute"||l.kind==="target",g=p?l.labelRange.start:f.range.start;return[{text:p?`${l.label}: ${c}`:c,range:{start:g,end:u.
range.end}}]}),a=[...o,...i];return s.length===0?{notes:a}:{notes:a,given:Object.assign({},...s)}}function vd({kind:e,label:t,value:n,blocks:r}){if(e!=="attribute"||n===void 0||r.length>0)return;let o=h(
t);if(o==="since"||o==="until")return ge({[o]:n.text});let s=o==="stage"?Ft.find(i=>i===n.text)??Nt(n.text):void 0;return s&&{stage:s}}var Td=/^\s*notes?\s*:\s*/iu;function Ld({first:e},t,n){if(e===void 0)
return{};let r=T(e.children,n),o=se(r,0,r.text.length,n),s=r.text.indexOf(`
`),i=o.slice(0,s<0?r.text.length:s),a=o.slice(i.text.length),l=Za(i,t);if(l!==void 0)return{marked:l,rest:a};let d=Gt(e.children,g=>g.type==="inlineCode").at(-1),c={...r.link===void 0?{}:{link:r.link},
...d===void 0?{}:{code:d.value}},f=ft(i,t),u=f?.value.at(0)?.text??"",p=f?.explained===!0&&t.read(u).length===u.length;return s<0||p||Td.test(a.text)?{pair:f,rest:a,...c}:{pair:ft(o,t),...c}}var kd=new WeakMap;
function Cd(e,t,n){let r=kd.get(t)??new Map;kd.set(t,r);let o=e.first===void 0?"":T(e.first.children,n).text,s=r.get(o);if(s!==void 0)return s;let{marked:i,pair:a}=Ld(e,t,n),d={isLine:i!==void 0||a?.explained===
!0,...a!==void 0&&{name:h(a.name.text)}};return r.set(o,d),d}function Rd(e,t,n){let{marked:r,pair:o,rest:s,code:i,link:a}=Ld(e,t,n),l=r??(o&&pt(o.name,o.value,t,i)),d=s?.at(Td.exec(s.text)?.[0].length??
0);if(l===void 0)return;let c=gs(e,n),f=l.given||c.given?{...l.given,...c.given}:void 0;return{...l,...a===void 0?{}:{link:a},...f&&{given:f},notes:[...d===void 0?[]:[d],...c.notes]}}function ys(e,t,n){
let r=N(e),o=0;for(let s of r)if(Cd(s,t,n).isLine||(o+=1),o*2>r.length)return!1;return o<r.length}function Od(e,t,n){let r={...t,knowsTargets:!1,isTarget:()=>!1,isFeature:()=>!1},s=[..._(e)].flatMap(({
contents:i})=>i.lists).filter(i=>N(i).length>1&&ys(i,r,n));return new Set(s.flatMap(i=>N(i).flatMap(a=>Cd(a,r,n).name??[])))}var hs=class{support=[];notes=[];commands=[];attributes=[];unread=[];words;place;status;api;supportLabel;namesTargets=!1;saysLevels=!1;constructor(t,n){this.words=t,this.place=n}textOf(t,n){let{text:r,
others:o}=He(n,this.place);for(let s of o)this.unread.push({...s,reason:"it is markup of another language"});return At([t,r].flatMap(s=>s??[]))}note(t,n=[]){let r=this.textOf(t,n);r!==void 0&&this.notes.
push(r)}attribute({label:t,value:n},r){let o=this.textOf(n,r);o!==void 0&&this.attributes.push({name:t,value:o})}list(t){for(let n of N(t)){let r=Rd(n,this.words,this.place);if(r!==void 0)this.support.
push(r);else{let o=this.textOf(void 0,n.blocks);o!==void 0&&this.unread.push({...o,reason:"the item names no target with a level"})}}}};function Md(e){return ie(e)==="notes"}var qh=e=>e.type==="inline\
Code"||e.type==="text";function Yh(e,t,n,r){let o=u=>u.filter(p=>p.type==="list"),s=u=>ys(u,n,r),i=e.filter(({kind:u,label:p,blocks:g})=>u==="support"&&Or(p,n)===void 0&&o(g).length>0),a=i.find(({blocks:u})=>o(
u).some(s))??i.find(({value:u})=>u===void 0);if(a!==void 0)return{label:a.label,lists:new Set(o(a.blocks))};let l=({kind:u})=>u==="attribute"||u==="target",d=u=>l(u)||u.kind==="notes"||u.kind==="statu\
s"&&u.value!==void 0,c=[...t,...e.filter(d).flatMap(({blocks:u})=>u)],f=e.find(u=>l(u)&&o(u.blocks).some(s));return{...f===void 0?{}:{label:f.label},lists:new Set(o(c).filter(u=>N(u).length>1&&s(u)))}}
function Jh({value:e,blocks:t},n){let{commands:r,place:o}=n,s=i=>{i!==void 0&&r.push(i)};s(e);for(let i of t){if(i.type==="list"){for(let f of N(i))s(n.textOf(void 0,f.blocks));continue}let a=i.type===
"code",l=Gt(a?Dt(i,o).children:[i],qh);for(let f of l)(a||f.type==="inlineCode")&&s(H(T([f],o),0,f.value.length,o));let d=l.some(({type:f,value:u})=>f==="text"&&/[\p{L}\p{N}]/u.test(u)),c=a?void 0:n.textOf(
void 0,[i]);c!==void 0&&d&&n.notes.push(c)}}function Xh(e,t){return N(e).flatMap(n=>{let r=He(n.blocks.slice(0,1),t).text;return r===void 0?[]:[{name:r,notes:gs(n,t).notes}]})}function Zh({label:e,labelRange:t,
value:n,stretch:r},o,s){let{words:i,place:a}=s,l=Or(e,i);if(l===void 0)return!1;let[d,...c]=o,f=n===void 0&&d?.type==="list",u=f?Xh(d,a):Bt(r,i),p=u.map(({name:w})=>w);if(!tl(p,l.linked||s.saysLevels,
i))return!1;let{level:g,basis:m}=i.read(l.word),y={level:g,basis:m,symbol:l.word,symbolRange:t},x=l.linked?{label:{text:e,range:t}}:{};return s.support.push(...u.map(({name:w,notes:b})=>({name:w,...y,
range:w.range,notes:b,...x}))),s.note(void 0,f?c:o),!0}function Qh({kind:e,label:t,labelRange:n,value:r,stretch:o},s,i){if(r===void 0)return!1;let a={text:t,range:n},l=e==="target"?xn(t,r.text):void 0,
d=i.namesTargets||i.words.isTarget(t),c=e==="attribute"&&d&&i.words.explains(r.text);if(l===void 0&&!c)return!1;let f=pt({...a,text:l??t},o,i.words);return i.support.push(l===void 0?f:{...f,label:a}),
i.note(void 0,s),!0}function eb(e,t,n){if(Qh(e,t,n)||Zh(e,t,n))return;let{kind:r,label:o,labelRange:s,value:i,stretch:a}=e,l=r==="support"?bn(a,n.words):[];if(l.length>1){n.supportLabel??=o,n.support.
push(...l),n.note(void 0,t);return}let[d,...c]=t,u=i===void 0&&d?.type==="list"&&c.length===0&&Xo(e,d,n.place)?N(d):[];n.attributes.push(...u.flatMap(p=>Zo(p,n.place)??[])),!(u.length>0)&&(o===n.supportLabel?
n.note(i,t):i!==void 0||t.length>0?n.attribute(e,t):r==="attribute"&&n.unread.push({text:o,range:s,reason:"nothing stands behind the label"}))}var tb=e=>e==="status"||e==="api",nb=/^\s*(?:[.;,:]|[–—-]{1,3}(?=\s))?\s*/u;
function rb({value:e,stretch:t},n){let r=Er(t.text);if(e===void 0||r===void 0||r===t.text.length)return e;let o=nb.exec(t.text.slice(r))?.[0].length??0;return n.note(t.at(r+o)),t.at(0,r)}function ob(e,t,n){
let{kind:r,value:o}=e;if(tb(r)){if(n[r]!==void 0){n.attribute(e,t);return}let s=o===void 0?t.slice(0,1):r==="api"?t:[];n[r]=n.textOf(r==="status"?rb(e,n):o,s),n.note(void 0,t.slice(s.length))}else r===
"notes"?n.note(o,t):r==="commands"?Jh(e,n):eb(e,t,n)}function sb(e,t,n){let r=[],o=e.filter(s=>s.type==="paragraph");if(o.length<e.length)return[];for(let s of o){let i=T(s.children,n),a=se(i,0,i.text.
length,n),l=bn(a,t),d=l.length>0?void 0:ft(a,t);if(d?.explained===!0)r.push(pt(d.name,d.value,t));else if(l.length>0)r.push(...l);else return[]}return r.length>1?r:[]}function ib(e,t){let n=e.filter(({
kind:r})=>r==="attribute");return!t.knowsTargets&&n.length>1&&n.every(({label:r,value:o})=>ut(r,t)&&o!==void 0&&t.explains(o.text))}function ab({kind:e,label:t,value:n},r){let o=e==="support"&&n!==void 0?
Or(t,r):void 0;return o===void 0||r.explains(n?.text??"")?void 0:r.read(o.word).level}function Ed(e,t,n,r){let{fields:o,before:s}=mt(e,n,r),i=Yh(o,s,t,n),a=s.filter(l=>!i.lists.has(l));return{fields:o,
before:s,...i,lead:sb(a,t,n)}}function Sn(e,t,n,r,o=0){return Id(e,Ed(t,n,r,o),n,r)}function $d(e,t,n,r){let o=Ed(t,n,r,0),{fields:s,lists:i,lead:a}=o;return s.length+i.size+a.length>0?Id(e,o,n,r):void 0}
function Id(e,{fields:t,before:n,label:r,lists:o,lead:s},i,a){let l=new hs(i,a);l.supportLabel=r,l.namesTargets=ib(t,i),l.saysLevels=new Set(t.flatMap(b=>ab(b,i)??[])).size>1;let d=b=>b.filter(S=>(S.type===
"list"&&o.has(S)&&l.list(S),!o.has(S))),c=d(n);if(s.length>0)l.support.push(...s);else for(let b of c)l.note(void 0,[b]);for(let b of t)ob(b,d(b.blocks),l);let f=At(l.notes.sort((b,S)=>b.range.start.offset-
S.range.start.offset)),{status:u,api:p,supportLabel:g,commands:m,attributes:y,support:x,unread:w}=l;return{...e,...u===void 0?{}:{status:u},...p===void 0?{}:{api:p},...f===void 0?{}:{notes:f},...g===void 0?
{}:{supportLabel:g},commands:m,attributes:y,support:x,unread:w}}function bs(e,t,{features:n,numbered:r,place:o}){let s=H(e,0,t,o);if(s===void 0||n.size===0||n.has(h(s.text)))return s;let i=e.text.slice(0,t).trimEnd(),a=Je(i.trimStart());return a.length===i.trimStart().
length||r&&!n.has(h(a))?s:H(e,i.length-a.length,t,o)??s}var lb=/(?<!\s)(?:\s*:\s|\s+[–—-]\s)/u,db=/(?<=\S)[ \t]+(?:[–—(|-][ \t]*)?status[ \t]*:[ \t]/iu;function Fd(e,t){let{words:n,place:r}=t,
o=e.text.indexOf(`
`),s=o<0?e.text.length:o,i=e.text.slice(0,s),a=i.search(db),l=a<1?void 0:H(e,i.indexOf(":",a)+1,s,r),d=l&&H(e,0,a,r);if(l!==void 0&&d!==void 0)return{title:d,status:l,restFrom:s};let c=lb.exec(i.slice(
0,200)),f=c===null?void 0:H(e,0,c.index,r);if(c!==null&&f!==void 0&&n.isFeature(f.text)&&!n.isFeature(i))return{title:f,restFrom:c.index+c[0].length};let u=bs(e,s,t);return u&&{title:{...u,text:u.text.
replace(/(?<!\s)\s*:$/u,"")},restFrom:s}}var cb=new Set("heading tableRow tableCell listItem yaml text strong emphasis inlineCode".split(" "));function Nd(e){return!cb.has(e.type)}function Ar({blocks:e},{legends:t}){return e.filter(Nd).filter(
n=>!t.has(n))}function ub({node:e,first:t,blocks:n},r){let{words:o,place:s}=r;if(t===void 0)return;let i=T(t.children,s),a=Fd(i,r);if(a===void 0)return;let l=Ee(t.children),d={title:a.title,group:[],block:P(
e,s),...i.link===void 0?{}:{link:i.link},...l===void 0?{}:{id:l}},c=Sn(d,n,o,s,a.restFrom);if(a.status===void 0)return c;let f=c.status===void 0?[]:[{name:"Status",value:c.status}];return{...c,status:a.
status,attributes:[...f,...c.attributes]}}function Pd(e,t){let n=[],r=[],o=N(e),s=o.some(({blocks:i})=>i.length>1);for(let i of s?o:[]){let a=ub(i,t),l=a===void 0?He(i.blocks,t.place).text:void 0;a!==
void 0?n.push(a):l!==void 0&&r.push({...l,reason:"the item has no name"})}return{list:e,entries:n,unread:r}}function fb(e,t,n){let r=[],o=t;for(let s of e.text.slice(t).split(`
`)){if(!/^:\s/u.test(s))return;r.push(...[H(e,o+1,o+s.length,n)??[]].flat()),o+=s.length+1}return r}function pb(e,t,n){let r=T(e.children,n),o=r.text.indexOf(`
`),s=o<0,i=H(r,0,s?r.text.length:o,n);if(i===void 0||i.text.startsWith(":"))return;let a=s?t?.type==="paragraph"?T(t.children,n):void 0:r,l=a&&fb(a,s?0:o+1,n);if(l===void 0||l.length===0)return;let d=[
i,...l].map(Cr),{position:c}=e;return{item:{type:"listItem",spread:!1,children:d,...c&&{position:c}},blocks:s?2:1}}function Ad({blocks:e},t){let n=[],r;for(let o=0;o<e.length;o+=1){let s=e[o],i=s?.type===
"paragraph"?pb(s,e[o+1],t.place):void 0;if(s?.type==="list"&&!t.legends.has(s)&&n.push(s),i===void 0){r=void 0;continue}if(o+=i.blocks-1,r===void 0){r=[];let{position:a}=i.item;n.push({type:"list",ordered:!1,
spread:!1,children:r,...a&&{position:a}})}r.push(i.item)}return n}var mb=/<summary\b[^<>]*>([^<>]{1,120})<\/summary>/iu;function gb(e,t){let n=mb.exec(e.value)?.[1]?.trim()??"",[r,o]=I(e),s=t.text.indexOf(
n,r);if(!(n===""||s<r||s+n.length>o))return{text:n,range:t.locator.range(s,s+n.length)}}function Dd(e,{words:t,place:n,legends:r}){let o=[],s;for(let i of e.blocks){if(i.type!=="html"){s!==void 0&&Nd(
i)&&!r.has(i)&&s.blocks.push(i);continue}let[a,l]=I(i);if(s!==void 0&&/<\/details\s*>/iu.test(i.value)){let c={title:s.title,group:[],block:n.locator.range(s.start,l)};o.push(Sn(c,s.blocks,t,n)),s=void 0}
let d=gb(i,n);d!==void 0&&(s={title:d,start:a,blocks:[]})}return o.filter(({title:i})=>t.isFeature(i.text))}var yb=/^(?:(?:feature |support )?details|(?:feature|detailed) (?:descriptions?|support)|features in detail)$/u,Dr=({title:e})=>yb.test(h(e)),hb=new Set(["status","commands","api","support","target"]);
function bb(e,t,n){let{features:r,place:o}=n;if(e.heading===void 0||ie(e.title)===void 0||Dr(t)||r.has(h(e.title))&&!r.has(h(t.title)))return!1;let{fields:s}=mt(Ar(e,n),o);return!s.some(({kind:i})=>hb.
has(i))}function xb(e,t,n){let r=Ar(e,n);for(let o of e.children){let{heading:s}=o;if(s===void 0||!bb(o,e,n))continue;t.add(o);let i=s.position&&{position:s.position},a={type:"text",value:`${o.title}:`,
...i};r.push({type:"paragraph",children:[a],...i},...Ar(o,n))}return r}function Bd(e,t,n,r){let{heading:o}=e,{words:s,place:i,features:a}=n;if(o===void 0||e.title==="")return;let l=xb(e,t,n);if(l.every(
x=>Gd(x)!==void 0)&&(e.children.length>0||!a.has(h(e.title))))return;let c=T(o.children,i),f=_t(c.text),u=bs(c,f?.end??c.text.length,n);if(u===void 0)return;let p=l[l.length-1],g=p===void 0?P(o,i).end.
offset:I(p)[1],m=f?.id??Ee(o.children)??wb(e),y={title:u,group:[],block:i.locator.range(I(o)[0],g),...c.link===void 0?{}:{link:c.link},...m===void 0?{}:{id:m}};return r||a.has(h(u.text))?Sn(y,l,s,i):$d(
y,l,s,i)}function wb({previous:e,parent:t}){let n=e===void 0?t?.blocks.at(-1):_d(e);return n===void 0?void 0:Gd(n)}function _d(e){let t=e.children.at(-1);return t===void 0?e.blocks.at(-1):_d(t)}function Gd(e){
return e.type==="html"?Ee([e]):e.type==="target"?e.label:e.type!=="paragraph"?void 0:e.children.every(n=>n.type==="html"||n.type==="text"&&n.value.trim()==="")?Ee(e.children):void 0}function Sb({claims:e}){let t=new Map(e.cells.map(n=>[n.target,n]));return e.targets.flatMap(n=>{let r=t.get(n.key);if(r===void 0)return[];let o=(n.attributes??[]).filter(({name:s})=>Md(s)).map(({value:s})=>s);
return[{name:{text:n.title,range:n.range},...n.link===void 0?{}:{link:n.link},level:r.level,basis:r.basis,symbol:r.symbol,symbolRange:r.symbolRange,...r.text===void 0?{}:{text:r.text},range:r.range,notes:[
...r.notes,...o]}]})}function jd(e){let t=({claims:a})=>a.facts.orientation==="targets-in-rows"&&a.features.length===1,n=new Set(e.filter(a=>!t(a)).flatMap(({claims:a})=>a.features.map(({title:l})=>h(
l)))),r=new Set(e.filter(a=>!t(a)).flatMap(({claims:a})=>a.targets.map(({title:l})=>h(l)))),o=$r(n),s=new Map,i=[];for(let a of e){let l=a.claims.targets.filter(({title:f})=>r.has(h(f))),d=n.has(h(a.section.
title))||l.length*2>=a.claims.targets.length&&o(a.section);t(a)&&d&&!s.has(a.section)?s.set(a.section,{label:`${a.label} support`,lines:Sb(a)}):i.push(a)}return{support:s,matrices:i}}function Wd(e,t){
return t===void 0?e:{...e,support:[...e.support,...t.lines],supportLabel:e.supportLabel??t.label}}function xs(e){return e.support.length>0&&fs(ed,od,e).score>0}function vb({title:e,status:t},{features:n}){return t===void 0&&ie(e.text)!==void 0&&!n.has(h(e.text))}function kb({list:e,entries:t},n){let r=t.
filter(o=>xs(o)&&!vb(o,n));return r.length>0&&r.length>=N(e).length*ps}var Tb=new Set,Hd=new Set;function ws(e,t){let n=e[0]?.block.start.offset??0;return t.locator.range(n,e[e.length-1]?.block.end.offset??
n)}function Lb(e,t){let{place:n}=t,r=Ad(e,t).map(a=>Pd(a,t)).filter(a=>kb(a,t)),o=r.length>0?[]:Dd(e,t),s=o.filter(xs).length>=o.length*ps,i=r.length>0||!s?r.flatMap(a=>a.entries):o;if(i.length!==0)return{
root:e,entries:i,range:ws(i,n),sections:Tb,lists:r.length===0?Hd:new Set(r.map(({list:a})=>a)),unread:r.flatMap(a=>a.unread)}}function Cb(e,t,n){let r=[...ye(e.parent??e)];return r.find(Dr)??r.find(t)??
n}function Rb(e,t){let n;for(let{section:r}of e){let o=r.parent??r;for(n===void 0&&(n=o);n.parent!==void 0&&!Ob(o,n);)n=n.parent}return n??t}function Ob(e,t){let n=e;for(;n!==void 0&&n!==t&&n.depth>t.
depth;)n=n.parent;return n===t}function Mb(e,t){let n=[];for(let r=t.parent;r!==void 0&&r!==e;r=r.parent)n.unshift(...r.title.split(q));return n}function Eb(e,{features:t}){let n=new Map;for(let{section:i,
tells:a}of e)a&&n.set(i.parent,(n.get(i.parent)??0)+1);let r=e.map(i=>{let{section:a,entry:l,tells:d}=i,c=t.has(h(l.title.text)),f={entry:l,tells:d,named:c,inDetails:c&&a.parent!==void 0&&[...ye(a.parent)].
some(Dr),siblings:(n.get(a.parent)??0)-(d?1:0)};return{candidate:i,reading:fs(td,sd,f)}}),o=r.filter(({reading:i})=>i.score>0).map(({candidate:i})=>i),s=r.find(({candidate:i,reading:a})=>i.tells&&a.score<=
0)?.reading;return{chosen:o,...s===void 0?{}:{next:s}}}function $b(e,t,n){let r=new Set(t);for(let{section:o}of e)for(let s of ye(o))r.add(s);return e.flatMap(({section:o})=>o.children.flatMap(s=>s.heading===
void 0||r.has(s)?[]:[{text:s.title,range:P(s.heading,n),reason:"the heading is no label of details"}]))}function Ib(e,t,n,r,o){let s=new Map,i=Rb(e,n);for(let a of e){let l=Cb(a.section,r,i),d=s.get(l)??
[];d.push(a),s.set(l,d)}return[...s].map(([a,l])=>{let d=l.map(({section:c,entry:f})=>({...f,group:Mb(a,c)}));return{root:a,entries:d,range:ws(d,o),sections:new Set(l.map(({section:c})=>c)),lists:Hd,unread:$b(
l,t,o)}})}function Fb(e,t){let{entry:n}=e,{status:r,...o}=n;if(!(r!==void 0&&Er(r.text)===void 0&&t.explains(r.text))||n.support.length>0)return e;let{level:i,basis:a,sign:l,plain:d}=t.read(r.text),c={
text:"Status",range:r.range},f={level:i,basis:a,symbol:l,symbolRange:r.range,range:r.range,notes:[]},u={name:c,...f,...!d&&{text:r.text},label:c};return{...e,entry:{...o,support:[u]},tells:!0}}function Ss(e,t,n,r){
let o=[],s=[],i=new Set,a=m=>{let y=i.has(m)?void 0:Bd(m,i,n,r.has(m));if(y===void 0)return;let x=Wd(y,r.get(m));s.push({section:m,entry:x,tells:xs(x)})};for(let m of _(e)){let y=Sd(m,n.features,n.place),
x=y===void 0?Lb(m,n):void 0;if(y!==void 0)for(let w of[y.own,...y.parts])a(w);else x!==void 0?o.push(x):a(m)}let d=s.some(({entry:m})=>m.support.some(({label:y})=>y!==void 0))?s.map(m=>Fb(m,n.words)):
s,{chosen:c,next:f}=Eb(d,n),u=[...o,...Ib(c,i,e,t,n.place)],p=d.filter(({tells:m})=>m),g={block:"details",range:ws(p.map(({entry:m})=>m),n.place),section:p[0]?.section.path??[],taken:!1,reason:"its se\
ction stands alone: no label, no status and no table says that it lists support",chosen:{kind:"other",score:0,clues:[]},...f===void 0?{}:{runnerUp:{kind:"details",...f}}};return{groups:u.sort((m,y)=>m.
range.start.offset-y.range.start.offset),rejected:c.length===0&&f!==void 0?[g]:[]}}var Nb=/^(?:(?:foot)?notes?|descriptions?|comments?|remarks?|details?|summary|restrictions?|limitations?|caveats?(?: description)?|reason|explanation|说明|備考|备注|描述|bemerkung(?:en)?|beschreibung|anmerkung(?:en)?|remarques?|commentaires?|notas|observaciones|descripción|примечани[ея]|описание|설명|비고)$/u,
Ud=/^(?:(?:sub-?)?categor(?:y|ies)|groups?|areas?|sections?|components?|modules?|topics?|domains?|layers?|kinds?|types?|class(?:es)?|family|series|分类|类别|カテゴリ|kategorie|catégorie|categoría|категория)$/u,
Pb=/^(?:#|№|no\.?|nr\.?|num(?:ber)?|id|index|序号|编号)$/u,Ab=/^(?:names?|titles?|items?|名称|名前|nom|nombre|название)$/u,Db=/^(?:(?:(?:super|global|system|org(?:anization)?|project|team|workspace|space|cluster|domain)[-_ ]?)?(?:(?:[\p{L}]+ )?(?:admin(?:istrator)?s?|staff)|owners?|editors?|viewers?|readers?|guests?|members?|moderators?|maintainers?|reporters?|contributors?|auditors?|anonymous(?: users?)?|authenticated(?: users?)?|super ?users?|staff)(?: role)?)$/u,
Bb=/^(?:.{0,40}\b)?(?:permissions?|privileges?|rights?|access(?: level)?|roles?|scopes?|allowed actions?)$/u,_b=/^(?:symbols?|keys?|signs?|marks?|markers?|legend|icons?|emojis?|codes?|notation|abbreviations?|图标|符号|記号|標記)$/u,
Gb=/^(?:meanings?|descriptions?|definitions?|explanations?|what it means|stands for|semantics|含义|意味|说明|bedeutung|signification|significado|значение)$/u,jb=/^(?:fix|fixable|auto-?fix(?:able)?|has ?suggestions?|recommended|suggestions?|type[- ]?check(?:ed|ing)?|requires type(?:s| info(?:rmation)?)|deprecated|strict|stylistic|on by default|🔧|💡|💭|❌|✅|💼|⚠️|🚫|✔️|✒️|🔒|🎨|🌐)$/u,
Wb=/(?:^|\s)(?:support|compatibility|compliance|availability|coverage|implementation)(?: level| status)?\??$/u,Hb=/\?$|^(?:can|has|have|is|are|does|do|supports?|works?|uses?|needs?|requires?|allows?|enabled?|provides?) \S/u,
Ub=/(?<![\d.])v?\d+(?:\.(?:\d+|x))+(?:\.x|\+)?$|\S\s\d+(?:\.x|\+)?$/u,Kb=/ ?(?:\([^()]*\)|names?|titles?|ids?|versions?|lists?)$/u;function zb(e){let t=e.split(/\s(?:of|for|in|by|with|from|on|per|that|which|supported by|or)\s|\s[-–—/|]\s/u,
1)[0]?.split("/",1)[0]??e,n=t.replace(Kb,"");return(n===""?t:n).split(" ").slice(-2).join(" ")}var Vb=/[\s_](?:types?|kinds?|dates?|notes?|urls?|links?|descriptions?|comments?|remarks?|owners?|maintainers?|categor(?:y|ies)|ids?|paths?|reasons?|sizes?|years?|authors?|licen[sc]es?|versions?(?:\(s\))?|releases?|caveats?)$/u,
qb=/[a-z]$/u;function Kd(e,t){if(!qb.test(e))return t(e);let n=zb(e),r=n.split(" ").at(-1)??n;return t(r)||n!==r&&t(n)&&!t(n.split(" ")[0]??"")}function vs(e){return zi(e)&&!ve(e)?!0:Wb.test(h(e).replace(
/ ?\([^()]*\)$/u,""))}function Yb(e){let t=h(e),n=ve(e)||Vb.test(t);return{name:t,feature:Kd(t,Xe)&&!Ud.test(t),target:Kd(t,Ge),knownTarget:U(e),attribute:n,remark:Nb.test(t),requirement:ar(e)&&!_o(e),
maturity:It(e),progress:_o(e),group:Ud.test(t),number:Pb.test(t),plainName:Ab.test(t),parameterColumn:lr(e),parameter:dr(e),work:Ki(e),role:Db.test(t),permission:Bb.test(t),symbol:_b.test(t),meaning:Gb.
test(t),rulePart:jb.test(t),answer:vs(e),calledSupport:cr(e),aboutSupport:ct(e),question:Hb.test(t),versioned:Ub.test(t)}}var D=ee(Yb);var ne=({text:e,range:t})=>({type:"text",value:e,position:t});function ks(e,t){let[n,r]=[e[0]?.position?.start??t,e.at(-1)?.position?.end??t];return{type:"tableCell",children:[...e],position:{start:n,
end:r}}}function ht({name:e,values:t,remark:n=[],position:r}){return{type:"tableRow",children:[e,...t,n].map(s=>ks(s,r.end)),position:r}}function zd(e){let t={type:"strong",children:[ne(e)],position:e.
range};return{type:"tableRow",children:[ks([t],e.range.start)],position:e.range}}var Ut=(e,t)=>({type:"text",value:e,...t?.position&&{position:t.position}});function bt(e,t,n,r){let o=r.start;return{type:"\
table",children:[{type:"tableRow",children:[[],...e.map(a=>[a]),[Ut("Notes",n)]].map(a=>({...ks(a,o),position:{start:o,end:o}})),position:{start:o,end:o}},...t],data:{headerRows:1},position:r}}var Yd=3,Jb=.8,Xb=/[^\s-] {3,}(?=\S)|\S\t+(?=\S)/u,Zb=/^(.{1,100}?)(?: -{1,3}| [–—]|[:;,])? all ([\p{L} ]{2,20}): (?=\S)/u;function Qb(e,t){let n=r=>{let o=T(r?.children??[],t),s=0;return o.text.split(
`
`).map(i=>(s+=i.length+1,se(o,s-i.length-1,s-1,t)))};return e.type==="paragraph"?n(e):e.type==="code"?n(Dt(e,t)):e.type==="list"?N(e).flatMap(({first:r})=>n(r)):[]}var Vd=e=>e?.at(0)?.range.start.column??
0;function qd(e,t){let n=Xb.exec(e.text),r=e.at(0)?.range.start.column??t,o=n===null?t-r:n.index+n[0].length,i=n!==null||o>0&&e.text.charAt(o-1)===" "?e.slice(0,o).at(0):void 0,a=e.slice(o);return i===
void 0||a.text.trim()===""?{whole:e}:{whole:e,name:i,value:a}}function ex(e,t){let[n,r="",o=""]=Zb.exec(e.text.trim())??[];if(n===void 0||!t.explains(o))return;let s=e.text.length-e.text.trimStart().length,
i=e.slice(0,s+r.length).at(0);return i&&{title:i,names:Bt(e.slice(s+n.length),t).map(({name:a})=>a)}}function Ls(e){let t=e.text.trimEnd().length,n=e.text.indexOf("(");return n<1||e.text.charAt(t-1)!==
")"?void 0:{level:e.slice(0,n),inside:e.slice(n+1,t-1)}}function tx(e,t,n){let r=[{lines:[]}],o=e.blocks.flatMap(l=>Qb(l,n)),s=o.map(l=>qd(l,0)).filter(({value:l})=>t.explains(Ts(l))),i=s.map(({value:l})=>Vd(
l)).sort((l,d)=>l-d),a=i[i.length>>1]??0;if(s.length<Yd)return[];for(let l of o){let d=ex(l,t);if(d!==void 0)r.push({lead:d,lines:[]});else{let c=qd(l,a);c.value!==void 0&&Vd(c.value)===a&&r.at(-1)?.lines.
push(c)}}return r.filter(({lines:l})=>l.length>0)}var Ts=e=>((e&&Ls(e)?.level)??e)?.text.trim()??"";function nx(e,t){let n=new Map;for(let{lead:s}of e)for(let i of s?.names??[])n.set(h(i.text),i);if(n.
size===0)return n;let r=e.flatMap(({lines:s})=>s).flatMap(({value:s})=>(s&&Ls(s)?.inside)??[]).map(s=>Bt(s,t).map(({name:i})=>i)),o=new Map;for(let{text:s}of r.flat())o.set(h(s),(o.get(h(s))??0)+1);for(let s of r){
let i=s.map(({text:l})=>h(l));if(!(!i.some(l=>n.has(l)||(o.get(l)??0)>1)||i.some(l=>l.startsWith("all "))))for(let[l,d]of s.entries())n.set(i[l]??"",n.get(i[l]??"")??d)}return n}function rx(e,t,n,r){let o=Ls(
e),s=o===void 0?[]:Bt(o.inside,r).map(({name:l})=>h(l.text)),i=o!==void 0&&(o.inside.text.trim()===""||s.some(l=>n.includes(l))),a=new Set([...s,...t?.names.map(({text:l})=>h(l))??[]]);return n.map(l=>!i||
a.has(l))}function Jd(e,t,n){let r=tx(e,t,n),o=r.flatMap(p=>p.lines),s=o.filter(({value:p})=>t.explains(Ts(p)));if(o.length<Yd||s.length<o.length*Jb)return;let i=nx(r,t),a=[...i.keys()],l=r.flatMap(({
lead:p,lines:g})=>{let m=g.flatMap(({whole:y,name:x,value:w})=>{let[b,S]=[y.at(0)?.range,w?.at(0)];if(x===void 0||w===void 0||b===void 0||S===void 0)return[];let v={...S,text:Ts(w)},C=a.length===0?[[ne(
S)]]:rx(w,p,a,t).map(O=>O?[ne(v)]:[]);return[ht({name:[ne(x)],values:C,position:b})]});return[...p===void 0?[]:[zd(p.title)],...m]}),[d,c]=[l[0]?.position?.start,l.at(-1)?.position?.end],f=e.blocks[0];
if(d===void 0||c===void 0||f===void 0)return;let u=a.length===0?[Ut("Support",e.heading)]:[...i.values()].map(ne);return{block:f,table:bt(u,l,e.heading,{start:d,end:c})}}var Xd=3,ox=/^(?:\[[ xX]?\]|[^\p{L}\p{N}\s[\]]{1,3})(?=\s)/u,sx=/^(?:[-*+•]|\d{1,3}[.)])\s+(?:\[[ xX]?\]|[^\p{L}\p{N}\s[\]`*_|<&:]{1,3})\s/u,ix=80;function ax({children:[e],position:t},{locator:n}){
let[r,...o]=e?.type==="paragraph"?e.children:[],s=r?.position?.start.offset;if(r?.type!=="text"||s===void 0||t===void 0)return;let i=ox.exec(r.value)?.[0];if(i===void 0||M.get(k(i))?.kind!=="mark")return;
let a=(p,g)=>({type:"text",value:r.value.slice(p,g),position:n.range(s+p,s+g)}),l=[a(i.length,r.value.length),...o],d=o[0]?.type==="strong"&&r.value.slice(i.length).trim()===""?o[0]:void 0,[c,f]=d===void 0?
[l,[]]:[[d],o.slice(1)],u={name:c,values:[[a(0,i.length)]],remark:f,position:t};return{sign:k(i),fact:u}}function Zd(e,t,n){let r=e.position?.start.offset??0;if(!sx.test(n.text.slice(r,r+20)))return;let o=e.
children.flatMap(l=>ax(l,n)??[]),s=o.length>=Xd&&o.length===e.children.length,i=new Set(o.map(({sign:l})=>l));if(!s||i.size<2||i.size===o.length||e.position===void 0)return;let a=o.map(({fact:l})=>ht(
l));return bt([Ut("Support",t)],a,t,e.position)}function lx(e,t,n){let[r,o,...s]=e.children;if(r?.type!=="paragraph"||e.position===void 0)return;let i=T(r.children,n),a=se(i,0,i.text.length,n),l=ft(a,
t);if(l?.explained)return{...l,rest:e.children.slice(1),position:e.position};let d=a.at(0);if(o?.type!=="paragraph"||d===void 0)return;let c=T(o.children,n),f=se(c,0,c.text.length,n);return{name:d,value:f,
rest:s,position:e.position}}function dx(e,t){let n=bn(e,t),r=({name:o,basis:s})=>s!=="none"&&!t.explains(o.text)&&ut(o.text,t);return n.every(r)?n:[]}function Qd(e,t,n,r){let{heading:o}=t,s=N(e);if(s.
length<Xd||e.position===void 0)return;let i=[];for(let{node:y}of s){let x=lx(y,n,r);if(x===void 0||x.name.text.length>ix||hn(x.name.text))return;i.push(x)}let a=i.map(({value:y})=>dx(y,n)),l=new Map;for(let y of a.
flat())l.has(h(y.name.text))||l.set(h(y.name.text),y);let d=l.size>0&&a.flat().length>l.size,c=i.map(({value:y})=>n.read(y.at(0)?.text??"")),f=y=>d&&(a[y]?.length??0)>0||(c[y]?.basis??"none")!=="none";
if(!i.every((y,x)=>f(x))||new Set(c.map(({level:y})=>y)).size<2)return;let u=d?[...l.keys()]:[""],p=i.map(({name:y,value:x,rest:w,position:b},S)=>{let v=x.at(0),C=a[S]??[],O=Ue(w,r),B=u.map(j=>{let A=C.
find(be=>h(be.name.text)===j);return d&&C.length>0?A===void 0?[]:[ne({text:A.text??A.symbol,range:A.range})]:v===void 0?[]:[ne(v)]});return ht({name:[ne(y)],values:B,...O&&{remark:[ne(O)]},position:b})}),
g=d?[...l.values()].map(({name:y})=>ne(y)):[Ut("Support",o)],m=i.map(({name:y})=>h(y.text));return{table:bt(g,p,o,e.position),names:m}}var Kt=(e,t)=>e===void 0?"":L(T(e.children,t).text);function ec(e){let{progress:t,answer:n,target:r,feature:o}=D(e);return(t||n||/^(?:level|support level)$/iu.test(e))&&!r&&!o}function cx(e){let t=e.map(
D),n=e.findLastIndex(ec),r=t.findIndex((i,a)=>i.feature&&a!==n),o=t.findIndex((i,a)=>i.target&&a!==n&&a!==r),s=i=>i===n||i===r||i===o||t[i]?.remark===!0;return n<0||r<0||o<0||!e.every((i,a)=>s(a))?void 0:
{feature:r,target:o,level:n,notes:t.findIndex(({remark:i})=>i)}}function ux(e,t){let[n,...r]=e.children;if(n===void 0||n.children.length<3||n.children.length>4)return;let o=cx(n.children.map(d=>Kt(d,t)));
if(o===void 0||e.position===void 0)return;let s=new Map,i=new Map;for(let d of r){let[c,f,u]=[o.feature,o.target,o.level].map(b=>d.children[b]),[p,g]=[h(Kt(c,t)),h(Kt(f,t))];if(c===void 0||f===void 0||
u===void 0||p===""||g==="")return;i.has(g)||i.set(g,f);let m=s.get(p)??{row:d,cells:new Map};if(m.cells.has(g))return;let y=o.notes<0?void 0:d.children[o.notes],w=y===void 0||Kt(y,t)===""?u.children:[
...u.children,{type:"text",value:" "},...y.children];m.cells.set(g,{...u,children:w}),s.set(p,m)}if(s.size<2||s.size===r.length||i.size===r.length)return;let a=[...s.values()].flatMap(({row:d,cells:c})=>{
let f=d.children[o.feature]?.children??[],u=[...i.keys()].map(p=>c.get(p)?.children??[]);return d.position===void 0?[]:[{name:f,values:u,position:d.position}]}),l=[...i.values()].map(d=>ne({text:Kt(d,
t),range:t.locator.range(d.position?.start.offset??0,d.position?.end.offset??0)}));return bt(l,a.map(ht),void 0,e.position)}var fx=/^[#\s]*feature(?: name)?[ \t]*:[ \t]*(\S[^\r\n]{0,100})$/imu;function px({
blocks:e},t){for(let n of e){if(n.type==="table")return;if(n.type!=="paragraph")continue;let r=T(n.children,t),o=fx.exec(r.text),s=(o?.index??0)+(o?.[0].trimEnd().length??0);if(o?.[1]!==void 0)return se(
r,s-o[1].trimEnd().length,s,t).at(0)}}function mx(e,t,n){let[r,...o]=e.children,[s,i]=r?.children??[];if(r?.children.length!==2||s===void 0||i===void 0||!ec(Kt(i,n)))return;let a=px(t,n);if(a===void 0)
return;let l={...i,children:[ne(a)],position:a.range};return{...e,children:[{...r,children:[s,l]},...o]}}function tc(e,t,n){return e.type==="table"?ux(e,n)??mx(e,t,n):void 0}function gx(e){let{work:t,aboutSupport:n}=D(e.title.replace(/:$/u,""));return t||e.heading===void 0?!1:n||[...ye(e)].some(({title:r})=>D(r).calledSupport)}var yx=/(?:^|\n)[^|\n]{1,200}[^\s|-](?: {3}|\t)[ \t]{0,200}[\p{L}\p{N}]/u;
function hx(e){let t=new Map;for(let n of e.flatMap(({names:r})=>r))t.set(n,(t.get(n)??0)+1);return e.filter(({names:n})=>n.every(r=>t.get(r)===1))}function nc(e,t,n){let r=new Map,o=[],s=yx.test(n.text),
i=!1;for(let a of _(e)){i||=a.contents.tables.length>0;for(let c of a.contents.tables){let f=tc(c,a,n);f!==void 0&&W(r,a,{block:c,table:f})}if(!gx(a))continue;let l=s?Jd(a,t,n):void 0;l!==void 0&&W(r,
a,l);let d=a.blocks.filter(c=>c.type==="list");for(let c of d){let f=Zd(c,a.heading,n);if(f!==void 0)W(r,a,{block:c,table:f});else{let u=i?void 0:Qd(c,a,t,n);u!==void 0&&o.push({...u,block:c,section:a})}}}
if(!i)for(let{section:a,...l}of hx(o))W(r,a,l);return r}function bx(e){let t=e.data===void 0?void 0:Reflect.get(e.data,"auto");return t==="symbol"?"symbol":t==="number"&&e.identifier===""?"number":void 0}function rc(e){let t=new Map,n=new Map;for(let r of e){
let o=bx(r);if(o===void 0)continue;let s=`${r.type} ${o}`,i=(n.get(s)??0)+1;n.set(s,i),t.set(r,`${o==="number"?"#":"*"}${i}`)}return t}var oc="⁰¹²³⁴⁵⁶⁷⁸⁹",xx=/^(?:\((\d{1,3}|[a-z]|[*†‡]+)\)|\[(\d{1,3}|[*†‡]+)\]|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|([†‡§¶]+|\*{1,5}(?=[\s:])))\s*(?:[:.)]\s*)?(?=\S)/u,wx=/^(\*{1,5})(?=[\p{L}\p{N}`"'])/u,
sc=`([*†‡§¶${oc}`;function ic(e,t){let n=sc.includes(e.charAt(0))?xx.exec(e):null;if(n===null)return;let[r,o,s,i,a]=n,l={from:t,textFrom:t+r.length};return o!==void 0?{label:o,notation:"parenthe\
sis",...l}:s!==void 0?{label:s,notation:"reference",...l}:a!==void 0?{label:a,notation:"symbol",...l}:{label:[...i??""].map(c=>oc.indexOf(c)).join(""),notation:"superscript",...l}}function Sx(e,t){let n=wx.
exec(e)?.[1];return n===void 0?void 0:{label:n,notation:"symbol",from:t,textFrom:t+n.length}}function ac(e){let t=0;return e.split(`
`).map(n=>{let r=n.trimStart(),o=t+n.length-r.length;return t+=n.length+1,{from:o,text:r}})}function vx(e){for(let t=0;t>=0;){let n=e.indexOf(`
`,t),r=n<0?e.slice(t):e.slice(t,n);if(sc.includes(r.trimStart().charAt(0))&&r.trim()!=="")return!0;t=n<0?n:n+1}return!1}var kx=200;function Tx(e,t){if(e.marks.length===0)return[];let n=e.parts.filter(
s=>e.text.slice(s.from,s.to).trim()!==""),r=0,o=n.map(s=>r=Math.max(r,s.start));return e.marks.flatMap(({label:s,notation:i,range:a})=>{let{offset:l}=a.start,d=de(n.length,g=>(o[g]??0)>=a.end.offset),
[c,f]=[n[d],n[d-1]];if(c===void 0)return[];let u=f===void 0?`
`:t.text.slice(Math.max(f.end-1,l-kx,0),l);return/(?:\n|<br\s*\/?>)[ \t>]*$/iu.test(u)?[{label:s,notation:i,from:c.from,textFrom:c.from,start:l}]:[]})}function lc(e,t,n){return e.map(({label:r,notation:o,
from:s,textFrom:i,start:a},l)=>{let d=e[l+1]?.from??t.text.length,c=t.text.slice(s,d).trimEnd().length,f=G(t,s,s+c,n);return{label:r,notation:o,text:L(t.text.slice(i,d)),range:a===void 0?f:n.locator.range(
a,f.end.offset)}})}function dc(e,t){if(e.marks.length===0&&!vx(e.text))return[];let r=[...ac(e.text).flatMap(({from:s,text:i})=>ic(i,s)??[]),...Tx(e,t)].sort((s,i)=>s.from-i.from);if(r.length===0)return[];
let o=e.text.slice(0,r[0]?.from??0).trim();return o===""||/^[^:\n]{1,40}:$/u.test(o)?lc(r,e,t):[]}var Lx=/[.;,]\s+(?=[*†‡§¶(])/gu;function cc(e,t){return ac(e.text).flatMap(({from:n,text:r})=>{let s=[
0,...[...r.matchAll(Lx)].map(i=>i.index+i[0].length)].flatMap(i=>{let a=r.slice(i,i+40);return ic(a,n+i)??Sx(a,n+i)??[]});return s[0]?.from!==n?[]:lc(s,{...e,text:e.text.slice(0,n+r.length)},t)})}function Cx(e,t){let n=e.contents.footnotes.map(o=>({label:Lr(o,t),notation:"reference",wide:!0,section:e,text:L(T(o.children,t).text),range:P(o,t)})),r=e.contents.paragraphs.flatMap(o=>dc(T([o],t),t)).
map(o=>({...o,section:e}));return[...n,...r]}var Rx=/^[|\s\\]*(?:[*(†‡§¶⁰¹²³⁴⁵⁶⁷⁸⁹]|<sup)/u;function*Ox(e,t){let n=e.contents.tables.flatMap(({children:r})=>r.flatMap(o=>o.children)).
filter(r=>Rx.test(t.text.slice(I(r)[0],I(r)[0]+40)));for(let r of[...e.contents.paragraphs,...n])for(let o of cc(T([r],t),t))yield{...o,section:e}}var uc=/^(?:(?:foot|end)?notes?|remarks?|limitations?)(?: (?:about|for|on|regarding|to) [^.]{1,80})?$/u;
function*Mx(e,t){let n=uc.test(h(e.title)),r=n?e.parent??e:e,o=n;for(let s of e.blocks.flatMap(Ex)){if(s.type==="paragraph"){let i=T(s.children,t).text.trim();o=uc.test(h(i))||o&&!i.endsWith(":")}if((s.
type==="table"||s.type==="html")&&(o=!0),!(s.type!=="list"||s.ordered!==!0||!o))for(let[i,a]of s.children.entries()){let l=String((s.start??1)+i),d=L(T(a.children,t).text);yield{label:l,notation:"supe\
rscript",text:d,range:P(a,t),section:r}}}}function Ex(e){return e.type==="blockquote"?e.children:[e]}function fc(e){let t=new Map;for(let n of e){let r=h(n.label),o=t.get(n.section)??new Map;o.has(r)||
o.set(r,n),t.set(n.section,o)}return t}function pc(e,t,n){for(let r of ye(n)){let o=e.get(r)?.get(t);if(o!==void 0)return o}}function mc(e,t){let n=[..._(e)].flatMap(i=>Cx(i,t)),r=fc(n),o=new Map;for(let i of n){
let a=h(i.label);i.notation==="reference"&&!o.has(a)&&o.set(a,i)}let s;return{definitions:n,find(i,a){let l=h(i),d=pc(r,l,a);if(d!==void 0)return d;for(let f of _(a)){let u=r.get(f)?.get(l);if(u!==void 0)
return u}let c=o.get(l);return c!==void 0?c:(s??=fc([..._(e)].flatMap(f=>[...Ox(f,t),...Mx(f,t)])),pc(s,l,a))}}}function $x(e,t){return[..._(e)].flatMap(n=>n.contents.references.map(r=>({label:Lr(r,t),
section:n,range:P(r,t)})))}function Ix(e){let t=new Map;for(let n of e){let r=n.wide===!0?void 0:n.section,o=t.get(r)??new Map,s=`${n.notation} ${h(n.label)}`,i=o.get(s);i===void 0?o.set(s,[n]):i.push(
n),t.set(r,o)}return[...t.values()].flatMap(n=>[...n.values()]).sort((n,r)=>n[0].range.start.offset-r[0].range.start.offset)}function Cs(e,t,n,r){let o=new Map,s=new Map,i=(f,u,p,g)=>{let m=e.find(f,p);
if(m!==void 0){let w=o.get(m)??new Map;o.set(m,w.set(g.start.offset,g));return}let y=`${h(f)}${u}${p.path.join("")}`,x=s.get(y)??{label:f,notation:u,ranges:new Map};x.ranges.set(g.start.offset,g),s.
set(y,x)};for(let{section:f,marks:u}of t)for(let p of u)i(p.label,p.notation,f,p.range);for(let{label:f,section:u,range:p}of $x(n,r))i(f,"reference",u,p);let a=new Set(t.map(({section:f})=>f));for(let{
section:f}of o.keys())a.add(f);let l=e.definitions.filter(f=>f.wide===!0||o.has(f)||a.has(f.section)),d=Ix(l).map(f=>({label:f[0].label,notation:f[0].notation,definitions:f.map(({text:u,range:p})=>({text:u,
range:p})),references:f.flatMap(u=>[...o.get(u)?.values()??[]])})),c=[...s.values()].map(({label:f,notation:u,ranges:p})=>({label:f,notation:u,definitions:[],references:[...p.values()]}));return[...d,
...c]}function gc(e,t){return e.flatMap(({key:n,link:r,range:o})=>{if(!r?.startsWith("#"))return[];let s=o.end.offset,a=(t.text.slice(s,s+r.length+Fx).split(/[\r\n]/u,1)[0]??"").indexOf(r),l=a<0?o:t.locator.
range(s+a,s+a+r.length);return[{feature:n,anchor:r.slice(1),range:l}]})}var Fx=20;function Nx(e){return e.trim().toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu,"").replaceAll(" ","-")}function Px(e,t){
let n=_t(e.text);if(n?.id!==void 0)return n.id;let r=Nx(e.text.slice(0,n?.end)),o=t.get(r)??0;return t.set(r,o+1),o===0?r:`${r}-${o}`}var Ax=/\b(?:id|name)\s*=\s*(?:"([^"]+)"|'([^']+)'|([^\s"'<>=]+))/giu;
function yc(e,t,n){let r=new Map,o=[..._(e)].flatMap(({heading:i})=>i===void 0?[]:[{id:Px(T(i.children,n),r),range:P(i,n)}]),s=t.flatMap(i=>{let[a,l]=I(i);return[...i.value.matchAll(Ax)].map(([,d,c,f])=>({
id:et(d??c??f??""),range:n.locator.range(a,l)}))});return[...o,...s]}var Dx=new Set(["yaml","toml"]),Bx=/^title[ \t]*[:=][ \t]*(?:"([^"\r\n]+)"|'([^'\r\n]+)'|([^\s"'|>&*#][^\r\n]*))/mu;function hc(e){if(e!==void 0&&"value"in e&&Dx.has(e.type)){let[,t,n,r]=Bx.exec(e.value)??
[];return L(t??n??r??"")||void 0}if(e?.type==="fieldList")for(let{children:t}of e.children){let[n,r]=t,[o]=r.children,[s,...i]=o?.type==="paragraph"?o.children:[];if(h(n.children.map(l=>"value"in l?l.
value:"").join(""))==="title"&&s?.type==="text"&&i.length===0)return L(s.value)||void 0}}var _x=new Map([["cspan","colSpan"],["rspan","rowSpan"]]),bc=e=>e?.type==="list"&&e.ordered!==!0?e:void 0;function Gx({children:e,position:t}){let[n,...r]=e,o=n?.type==="paragraph"&&r.length===0,s={},
i=[];for(let l of o?n.children:[]){let d=l.type==="role"?_x.get(l.name):void 0;d!==void 0&&l.type==="role"?s[d]=Number(l.value)+1:i.push(l)}return{type:"tableCell",children:o||n===void 0?i:[{type:"cel\
lBlocks",children:e}],data:s,...t&&{position:t}}}function xc(e,t,n){let r=bc(e)?.children??[],o=r.flatMap(({children:s,position:i})=>{let a=s.length===1?bc(s[0])?.children:void 0;return a===void 0?[]:
[{type:"tableRow",children:a.map(Gx),...i&&{position:i}}]});if(!(o.length<2||o.length<r.length))return{type:"table",children:o,data:t,...n&&{position:n}}}var jx=/^(?:tab-set|tab-item|tabs?|group-tab|tabbed|dropdown|details|collapse|card|card-body|grid|grid-item|grid-item-card|container)$/,Wx=/^(?:tab-item|tab|group-tab|tabbed)$/,Hx=({data:e})=>e?.problem===
"unknown-directive";function Rs(e){if(!Hx(e)||!/table/iu.test(e.name))return;let[t,...n]=e.children;if(n.length>0)return;let r=e.arguments.join(" "),o=r===""?{}:{caption:r};if(t?.type==="table")return{
...t,data:{...t.data,...o}};let s=a=>Number(e.options.find(l=>l.name===a)?.value??0)||0,i={headerRows:s("header-rows"),stubColumns:s("stub-columns"),...o};return xc(t,i,e.position)}function Ux({children:[
e,...t]}){return e?.type==="table"&&t.length===0?e:void 0}function*Br(e,t=""){if(e.type==="table"&&t!==""&&e.data?.caption===void 0){yield{...e,data:{...e.data,caption:t}};return}let n=e.type==="direc\
tive"?Rs(e)??(t===""?void 0:Ux(e)):void 0;if(n!==void 0)yield*Br(n,t);else if(e.type==="directive"&&jx.test(e.name)){let r=Wx.test(e.name)?e.arguments.join(" "):t;for(let o of e.children)yield*Br(o,r)}else
yield e}var Kx=new Set("paragraph list table lineBlock definitionList fieldList code html".split(" "));function Sc(e){return Kx.has(e.type)}var vc=1,Ms=2,Es=4,Os=()=>({tables:[],paragraphs:[],lists:[],explaining:[],
footnotes:[],references:[],directives:[]});function zx(e,t,n){if(e.type==="footnoteReference"&&n.references.push(e),e.type==="footnoteDefinition"&&(t&Ms)===0&&n.footnotes.push(e),(t&vc)!==0)return;((t&
Es)===0||e.type==="list")&&Sc(e)&&n.explaining.push(e),e.type==="paragraph"&&(t&Ms)===0?n.paragraphs.push(e):e.type==="list"?n.lists.push(e):e.type==="table"?n.tables.push(e):e.type==="directive"&&n.directives.
push(e)}function Vx(e,{definitions:t,substitutions:n,footnotes:r,html:o,uses:s}){e.type==="definition"?t.push(e):e.type==="substitutionDefinition"?n.push(e):e.type==="html"?o.push(e):e.type==="linkRef\
erence"||e.type==="imageReference"?s.set(e.identifier,(s.get(e.identifier)??0)+1):(e.type==="footnoteDefinition"||e.type==="footnoteReference")&&r.push(e)}function qx(e,t){return e.type==="table"?t|vc|
Es:e.type==="footnoteDefinition"?t|Ms:e.type==="heading"||Sc(e)?t|Es:t}function wc(e,t,n){let r=[],o=[],s=0;for(let i=e;i!==void 0;i=r.pop(),s=o.pop()??0){if(i.type==="text"||(zx(i,s,t),Vx(i,n),!("chi\
ldren"in i)))continue;let a=qx(i,s),{children:l}=i;for(let d=l.length-1;d>=0;d-=1){let c=l[d];c!==void 0&&(r.push((c.type==="directive"?Rs(c):void 0)??c),o.push(a))}}}function kc(e){let t={definitions:[],
substitutions:[],footnotes:[],html:[],uses:new Map},n={blocks:[],contents:Os()},r=hc(e.children[0]),o=[n];for(let s of e.children.flatMap(i=>[...Br(i)])){if(s.type==="heading"){n={heading:s,blocks:[],
contents:Os()},o.push(n),wc(s,Os(),t);continue}let i=Qe(s);n.blocks.push(i),wc(i,n.contents,t)}return{...r!==void 0&&{title:r},segments:o,census:t}}var Yx=60;function Jx(e,t){return[...t==="features-in-rows"?e.group:[],e.title.text].map(h).join(`
`)}function Xx(e,t){let n=e.filter(({kind:o,title:s})=>o==="feature"&&s.text!=="");return[...xe(n,o=>Jx(o,t)).values()].filter(o=>o.length>1)}function Tc({row:e},t){let n=t.map(({index:r})=>e.cells[r]?.
core??"");return n.every(r=>r!==""&&r.length<=Yx)?n.join(", "):""}function Zx(e,t){let n=t.map(r=>h(Tc(r,e)));return n.every(r=>r!=="")&&new Set(n).size===n.length}function Qx(e,t){let n=({index:s})=>Math.
abs(s-t)*2+(s<t?0:1),r=e.filter(({role:s,title:i})=>s==="group"||s==="attribute"&&!ve(i)).sort((s,i)=>n(s)-n(i)),o=r.slice(0,2).sort((s,i)=>s.index-i.index);return[...r.map(s=>[s]),o]}function Lc(e,t,n){
let r=Xx(e,n);if(r.length===0)return e;let o=t.find(({role:d})=>d==="feature")?.index??0,s=r.length===1&&(r[0]?.length??0)<3,[i]=Qx(t,o).filter(([d,c])=>!s||(d?.index===o+1||d?.role==="group")&&c===void 0).
map(d=>({columns:d,told:r.filter(c=>Zx(d,c))})).filter(({told:d})=>d.length*2>=r.length&&d.length>0).sort((d,c)=>c.told.length-d.told.length);if(i===void 0)return e;let a=new Set(i.told.flat()),l=n===
"targets-in-rows"&&i.columns.every(({role:d})=>d==="group");return e.map(d=>{let{title:c}=d;return l?{...d,title:{...c,text:[...d.group,c.text].join(" / ")}}:a.has(d)?{...d,title:{...c,second:Tc(d,i.columns)}}:
d})}var e0=/\S\s*\s\|\s+\S/u;function Cc({rows:e}){return e.flatMap(({cells:t})=>t.flatMap(n=>n===void 0||n.covered||n.colSpan<2||!e0.test(n.text)?[]:[{code:"malformed-syntax",message:`A corner (\`+\`) is m\
issing in the border above or below this cell, so it spans ${n.colSpan} columns and reads \`${n.text.slice(0,60)}\`. Every column under it is told by its first word: draw a \`+\` where the columns meet.`,
range:n.range}]))}var t0=/\p{L}{2}-?\d|\d\p{L}|\p{Lu}{2}\p{Ll}{2}|\.(?:js|io|net|py|ai)\b/u,n0=/(?:\p{L}{3}ing|tion|sion|ment|ity|ness|ance|ence|able|ible|ability|less|only|ful)s?$|^(?:read|write|create|delete|update|list|query|import|export|encode|decode|encrypt|decrypt|sign|verify|upload|download|copy|move|rename|search|sort|filter|stream|publish|subscribe|send|receive|push|pull|fetch|load|save|scan|flash|debug|build|test|install|deploy|support|mode|type|types|time|level|levels|access|api|count|size|name|value|values|data|files?|image|images|audio|video|text|tags?|labels?|keys?|queries|transactions?|views?|indexes|indices|joins?|quotas?|snapshots?|backups?|clones?|locks?|hooks?|events?|metrics|logs|traces)$/u,
r0=/^(?:native|local|remote|static|dynamic|async|sync|free|open|custom|basic|advanced|automatic|manual|default|full|partial|multiple|single|required|optional|driver|language|standard)$/u;function o0(e){
let t=e.replace(/ ?\([^()]*\)/gu,"").trim();if(U(t)||te(t)&&!/^\d{1,2}$/u.test(t))return 1;let n=t.split(/[\s/]+/u);if(t0.test(t)&&n.length<=3)return 1;if(/\p{Ll}\p{Lu}/u.test(t)&&n.length<=3)return .4;
if(n.length>1&&n.slice(1).some(o=>/^\p{Ll}{2}[^-_]*$/u.test(o)))return-1;let r=h(n.at(-1)??"");return n0.test(r)||n.length>1&&r0.test(r)?-1:0}var $s=ee(o0);function Is(e){return e.length===0?0:e.reduce(
(t,n)=>t+$s(n),0)/e.length}function s0(e){let t=e.filter(U).length;return t===1&&e.length>2?0:K(t,e.length)}function i0(e){if(e.length<2)return 0;let t=le(e.flatMap(({keys:r})=>[...r.keys()])),n=e.filter(({keys:r})=>r.size>1&&[
...r.keys()].every(o=>t.get(o)===1));return K(n.length,e.length)}function a0({columns:e,rows:t,label:n}){if(n===void 0||!e.some(({role:s})=>s==="group"))return 0;let r=t.map(({cells:s})=>h(s[n.index]?.
core??"")),o=le(r);return K(r.filter(s=>(o.get(s)??0)>1).length,r.length)}function l0({columns:e,targets:t}){let n=e.filter(({role:r,filled:o,distinct:s,words:i})=>r==="attribute"&&o>0&&s>2&&!i.remark&&
!i.feature);return Math.min(1,n.length/Math.max(2,t.length))}function d0({title:e,words:t}){let n=e.split(/[►→▶➡]/u).find(s=>/[▼↓⬇]/u.test(s))?.split(/[▼↓⬇]/u)[0],r=/^([^\\]+)\\(?=\s*\p{L})/u.
exec(e)?.[1],o=n?.trim()||r;return o===void 0?t:D(o)}function c0(e){let{label:t,targets:n,section:r,caption:o,banner:s,headings:i,columns:a,names:l}=e,d=u=>K(n.filter(u).length,n.length),c=D(o??r.path.
at(-1)??""),f=t===void 0?void 0:d0(t);return{always:1,targetLabel:f?.target===!0&&!f.feature?1:0,featureLabel:f?.feature===!0?1:0,nameLabel:f?.plainName===!0?r.path.some(u=>D(u).target)?2:1:0,blankLabel:t!==
void 0&&t.title===""?1:0,targetHeading:c.target&&!c.feature?1:0,featureHeading:c.feature&&!c.target?1:0,knownColumns:d(u=>u.words.knownTarget||U(u.title.split(" / ",1)[0]??"")),knownRows:s0(l),noLabel:t===
void 0?1:0,shapes:n.length<2?0:(Is(l)-Is(n.map(({title:u})=>u.split(" / ").at(-1)??u)))/2,versionedColumns:d(u=>u.words.versioned),versionedRows:K(l.filter(te).length,l.length),detailedColumns:d(({title:u})=>i.
has(h(u)))>=.5?1:0,detailedRows:K(l.filter(u=>i.has(h(u))).length,l.length)>=.5?1:0,statusColumn:a.some(({role:u})=>u==="status")?1:0,answerRows:K(l.filter(vs).length,l.length)>=.5?1:0,targetColumns:d(
({words:u})=>u.target&&!u.answer),questions:d(({words:u})=>u.question&&!u.answer),attributes:l0(e),ownScales:i0(n),targetBanner:s!==void 0&&D(s).target?1:0,stackedColumns:d(({title:u})=>{let[p,...g]=u.
split(" / ");return g.length>0&&p!==void 0&&$s(p)<1&&!D(p).target}),groupedNamesakes:a0(e),single:n.length===1?1:0}}function Rc(e){let t=c0(e);return tt(na,n=>t[n])}var Gr=({targets:e,names:t})=>({columns:e.map(({title:n})=>h(n)),rows:t.map(h)});function Oc(e,t){for(let n of new Set(t))e.set(n,(e.get(n)??0)+1)}function Mc(e){let t=new Map,n=new Map;for(let r of e){
if(r?.taken!==!0)continue;let o=Gr(r.reading);Oc(t,o.columns),Oc(n,o.rows)}return{columns:t,rows:n}}function _r(e,t,n){let r=new Set(n),o=e.filter(s=>(t.get(s)??0)>(r.has(s)?1:0));return e.length===0?
0:o.length/e.length}function Ec(e,t,n){let r=Gr(e),{columns:o,rows:s}=r,i=n===void 0?{columns:[],rows:[]}:n===e?r:Gr(n);return Math.max(_r(o,t.columns,i.columns),_r(o,t.rows,i.rows),_r(s,t.rows,i.rows),
_r(s,t.columns,i.columns))}var u0=.5,Fs=class{#e;constructor(t){this.#e=Array.from({length:t},(n,r)=>({parent:r,isTurned:!1}))}find(t){let n=this.#e[t];if(n===void 0||n.parent===t)return{root:t,isTurned:!1};
let r=this.find(n.parent);return n.isTurned=n.isTurned!==r.isTurned,n.parent=r.root,{root:r.root,isTurned:n.isTurned}}join(t,n,r){let[o,s]=[this.find(t),this.find(n)];o.root!==s.root&&(this.#e[o.root]=
{parent:s.root,isTurned:o.isTurned!==s.isTurned!==r})}};function f0(e){let t=new Fs(e.length),n=new Map;return e.forEach((r,o)=>{if(r?.taken!==!0)return;let s=Gr(r.reading),i=[["rows",new Set(s.rows)],
["columns",new Set(s.columns)]];for(let[a,l]of i){let d=new Map;for(let c of l){let f=n.get(c);if(f===void 0)continue;let u=`${f.table} ${f.axis}`;d.set(u,(d.get(u)??0)+1)}for(let[c,f]of d){if(l.size<
2&&a==="rows"||f<l.size*u0)continue;let[u="",p]=c.split(" ");t.join(o,Number(u),a!==p)}}for(let[a,l]of i)for(let d of l)n.has(d)||n.set(d,{table:o,axis:a})}),t}function $c(e,{orientation:t}){let n=e.map(
s=>s?.taken===!0?Rc(s.reading):[]),r=f0(e),o=new Map;return n.forEach((s,i)=>{let{root:a,isTurned:l}=r.find(i);o.set(a,(o.get(a)??0)+(l?-1:1)*fe(s))}),e.map((s,i)=>{if(s?.taken!==!0)return;let a=n[i]??
[];if(t!==void 0)return{orientation:t,clues:[]};let{root:l,isTurned:d}=r.find(i),c=(d?-1:1)*(o.get(l)??0)-fe(a),f=c===0?a:[...a,{id:"sharedAxis",points:c}];return{orientation:fe(f)>0?"targets-in-rows":
"features-in-rows",clues:f}})}function nt(e,t){if(e===void 0){let n=t.place.locator.range(0,0);return{text:"",own:"",above:[],range:n,marks:[],strong:!1}}return m0(e.flat,e,t)}function p0(e){let t=(e.length-1)/2;return e.length>6&&
e[t]===" "&&e.slice(0,t)===e.slice(t+1)?e.slice(0,t):e}function m0(e,t,n){let o=t.marks.filter(i=>!e.marks.includes(i)).every(i=>n.footnotes.find(i.label,n.section)!==void 0),s=p0(o?t.core:L(e.text));
return{text:s,own:s,above:[],range:g0(e,t,s===""||!o?s:t.core,n.place),marks:o?t.marks:e.marks,...e.link===void 0?{}:{link:e.link},...t.id===void 0?{}:{id:t.id},strong:e.strong}}function g0(e,t,n,r){let o=e.
parts.filter(i=>e.text.slice(i.from,i.to).trim()!=="");if(n===""||o.length>1&&n===t.text)return t.range;if(n===t.core)return t.coreRange;let s=e.text.length-e.text.trimStart().length;return G(e,s,e.text.
trimEnd().length,r)}function Ic(e){let t=e.rows[0]?.cells??[];return e.headerRows===1&&t.every(n=>n===void 0||n.text==="")}var y0=/^(?:yes|no|[✅❌✔✖✓✗])(?!\p{L})/iu;function Fc(e,t=0){let[n,
r]=e.rows.slice(t),o=D(n?.cells[0]?.core??""),s=o.feature||o.target||o.plainName||o.parameter;return(n?.cells??[]).some((i,a)=>{let l=r?.cells[a];return i===void 0||l===void 0||!je(l.core)?!1:s?y0.test(
i.core):je(i.core)})}function h0(e,t){let n=e.rows[t-1]?.cells[0],r=t;if(n===void 0||n.text==="")return r;for(;r<e.rows.length-1;){let o=e.rows[r]?.cells[0];if(o?.covered!==!0||o.range.start.offset!==
n.range.start.offset)break;r+=1}return r}function b0(e){let t=({cells:[,...r]})=>r.some(o=>o!==void 0&&o.core!==""&&je(o.core)),n=e.rows.slice(1,e.headerRows).findIndex(t);return n<0?e:{...e,headerRows:n+
1}}function x0(e){let t=b0(e);if(t.headerRows===0&&Fc(t))return 0;if(Ic(t)&&Fc(t,1))return 1;let n=Ic(t)?2:h0(t,Math.max(t.headerRows,1)),o=(t.rows[n-1]?.cells??[]).filter(i=>i!==void 0&&i.text!==""),
s=o.filter(i=>i!==void 0&&je(i.core));return o.length<2||s.length*2>o.length?t.headerRows:n===t.headerRows&&w0(t,n)?n+1:n}function w0(e,t){let n=e.rows[t-1]?.cells??[],r=e.rows[t]?.cells??[],o=(n[0]?.
colSpan??1)>1,s=r.slice(o?0:1).filter(a=>a!==void 0),i=n.filter(a=>a?.colSpan===1).length*2>n.length;return!(o&&i)&&n.some(a=>a!==void 0&&a.colSpan>1&&!a.covered&&a.text!=="")&&(o||r[0]?.text===""||r.
every(a=>a?.flat.strong===!0))&&s.length>1&&new Set(s.map(a=>a.core)).size*2>=s.length&&s.every(a=>a.text!==""&&!a.covered&&!je(a.core))}function S0(e,t,n){let r=new Map;for(let{cells:o}of e.rows.slice(
0,t)){let s=o[n],i=s?.range.start.offset??0;s!==void 0&&s.text!==""&&!r.has(i)&&r.set(i,s)}return[...r.values()]}function v0(e){let t=(s,i)=>s.length>1&&(i>0||(s[0]?.colSpan??1)>1),n=e.filter(t).map(s=>s[0]),
r=n[0],o=n.every(s=>s?.range.start.offset===r?.range.start.offset);return r!==void 0&&n.length>1&&o?r:void 0}function k0(e,t,{section:{heading:n},place:r}){let o=e.filter(({text:c})=>c!=="").length,s=e.
length===2&&o===0,i=e.length>1&&o===e.length-1&&e[0]?.text==="",a=s?1:0,l=t.flatMap(({cells:c})=>c[a]?.core||[]);if(n===void 0||!(s||i&&l.length>0&&l.every(je)))return e;let d={text:"Support",own:"Sup\
port",range:P(n,r)};return e.map((c,f)=>f===a?{...c,...d}:c)}function Nc(e,t){let n=x0(e),r=Array.from({length:e.width},(i,a)=>S0(e,n,a)),o=v0(r),s=r.map((i,a)=>{let l=o===void 0?i:i.filter(m=>m.range.
start.offset!==o.range.start.offset||i.length===1),[d]=l;if(d!==void 0&&l.length===1)return nt(d,t);let c=nt(l[l.length-1]??e.rows[n-1]?.cells[a],t),f=l.slice(0,-1).map(m=>nt(m,t).text),u=new Set,p=[...f,
c.text].filter(m=>{let y=u.size;return u.add(h(m)).size>y}),g=l.flatMap(m=>nt(m,t).marks);return{...c,marks:g,text:p.join(" / "),above:p.slice(0,-1)}});return{titles:k0(s,e.rows.slice(n),t),bodyStart:n,
...o===void 0?{}:{banner:o.text}}}var T0=/^(?:states?|outcomes?|results?|effects?|behaviou?rs?|actions?|decisions?|conclusions?|then|consequences?|verdict|expected)$/u,L0=/^(?:(?:project |release |work |development )?(?:plan|roadmap|to-?do|backlog|tasks?|milestones?|sprint|progress))s?\b/iu,
C0=/^(?:r\/?o|w\/?o|r\/?w|r|w)(?:[/,]\s*(?:r\/?o|w\/?o|r\/?w))*$/iu,R0=/^(?:yes|no|true|false|on|off|n\/?a|either|don[’']?t care|-|\*)$/iu,O0=/^(?:--?[a-z]|[a-z0-9]+(?:[_.][A-Za-z0-9]+)+$|[a-z]+(?:[A-Z][a-z0-9]+)+$|[A-Z0-9]+(?:_[A-Z0-9]+)+$)/u;
function $e(e,t){return e.reduce((n,r)=>n+t(r),0)}var Pc=({targets:e})=>$e(e,({filled:t})=>t);function kn({section:e,caption:t}){return[...e.path.slice(-2),...t===void 0?[]:[t]]}function vn(e){let t=kn(
e).map(D);return t.some(({calledSupport:n})=>n)?1:t.some(({aboutSupport:n})=>n)?.6:0}function M0({rows:e,label:t,columns:n,grouped:r}){if(t===void 0||e.length<3)return 0;let o=n.filter(({role:a})=>a===
"feature"||a==="group"||a==="attribute"),i=1-new Set(e.map(({cells:a})=>o.map(({index:l})=>a[l]?.core??"").join(`
`))).size/e.length;return r?i/3:i}function jr({targets:e},t){return K(e.filter(t).length,e.length)}function xt({names:e},t){return K(e.filter(t).length,e.length)}function E0({targets:e}){let t=e.map(({
title:n})=>M.get(k(n))?.level);return E(e.length>1&&!t.includes(void 0)&&new Set(t).size>1)}function $0({columns:e,label:t}){if(t===void 0||!t.words.meaning)return 0;let n=e.find(({role:r,index:o})=>r===
"target"&&o<t.index);return E(n!==void 0&&n.distinct*2>n.filled&&n.filled>1)}var I0=/^[a-z]{3,}ed\b|^(?!requires? |needs? |is |are |has |have |can be )\S.*\?$/u,F0=/[a-z]/u;function Ns({targets:e,isDetail:t,
label:n}){let r=n!==void 0&&(n.words.feature||n.words.target);if(t&&e.length===1)return 1;let o=$e(e,({words:s,staged:i,filled:a,levels:l})=>s.answer?r||F0.test(s.name)?1:.2:I0.test(s.name)&&!s.parameterColumn&&
l===a?.7:s.progress&&e.length===1?(i<a?.8:.4)*l/Math.max(1,a):0);return K(o,e.length)}function N0(e){let t=jr(e,({title:n,words:r})=>r.knownTarget||r.versioned||U(n.split(" / ",1)[0]??""));return Math.
max(t,xt(e,U))}function P0({targets:e}){let t=$e(e,s=>s.positive+s.versions),n=$e(e,s=>s.levels+s.versions),r=$e(e,s=>s.blank);if(t>0&&n>t)return 1;let o=new Set(e.flatMap(({keys:s})=>[...s.keys()]));
return t>0&&(r>0||o.size>1&&o.size*2<=n)?.6:0}function A0({columns:e,targets:t}){let n=e.filter(({role:r,filled:o})=>r==="attribute"&&o>0);return K(n.length,n.length+t.length)}function D0({label:e,section:t}){
if(e===void 0)return 0;if(e.words.feature||e.words.target)return e.words.parameter&&!e.words.target?.4:1;if(!e.words.plainName&&e.title!=="")return 0;let n=D(t.title);return n.target||n.feature?.8:e.words.
plainName?.4:0}function Ac({targets:e}){let t=0;for(let{keys:n}of e)for(let[r,o]of n)D(r).calledSupport&&!r.includes("対応")&&(t+=o);return K(t,$e(e,({filled:n})=>n))}var Dc={always:()=>1,answers:e=>K(
$e(e.targets,t=>t.answers+t.versions+(t.versions>0?t.numbers:0)),Pc(e)),symbols:e=>K($e(e.targets,({marks:t})=>t),Pc(e)),columns:({targets:e})=>Math.min(1,Math.max(0,e.length-1)/2),supportWords:vn,namingHeader:D0,
knownTargets:N0,explained:({isExplained:e,targets:t})=>E(e&&t.some(({explained:n})=>n>0)),sharedAxis:({shared:e})=>e,answerHeader:Ns,yesAndNo:P0,nothingPositive:e=>{let{targets:t,shared:n}=e,r=!t.some(
o=>o.positive+o.versions>0)&&$e(t,({levels:o})=>o)*2>=$e(t,({filled:o})=>o);return E(r)*(1-Math.max(n,Ns(e)))},loneColumn:e=>e.targets.length>1?0:1-Math.max(Ns(e),vn(e),E(e.isExplained),e.shared,Ac(e)),
loneRow:({rows:e,targets:t,label:n})=>{let r=n?.words.feature===!0||n?.words.target===!0;return E(e.length===1)*(t.length>1?.6:r?1:3)},looseLetters:({rows:e,targets:t})=>E(e.length===1&&t.every(({index:n})=>/^[a-z]?$/iu.
test(e[0]?.cells[n]?.core??""))),sameNames:M0,remarks:A0,valueRows:({valueShare:e})=>e,versionRows:e=>e.targets.length===1&&vn(e)<1?xt(e,te):0,keptUp:e=>E(e.targets.length===1&&/^(?:supported|maintained|status)\b/u.
test(e.targets[0]?.words.name??"")&&/^(?:.{1,20}\s)?(?:versions?|releases?|branch(?:es)?)$/u.test(e.label?.words.name??"")&&!kn(e).some(t=>/compatib|matri/iu.test(t))&&xt(e,te)>.5),answersAsNames:e=>E(
xt(e,t=>R0.test(t))>.5),outcome:({label:e,columns:t,targets:n})=>E(e!==void 0&&T0.test(e.words.name)&&n.length>1&&e.index===t.length-1),symbolsAsNames:e=>E(xt(e,t=>M.get(k(t))?.kind==="mark")>=.5),sameHeaders:({
targets:e})=>E(e.length>1&&new Set(e.map(({title:t})=>h(t))).size===1),levelHeaders:E0,meanings:$0,parameterColumns:e=>jr(e,({words:t})=>t.parameterColumn&&!t.answer)**2*(e.label?.words.feature===!0&&
vn(e)===1?.3:1),parameterNames:({label:e,targets:t})=>E(e?.words.parameter===!0&&!e.words.target&&!e.words.plainName)*(t.length>1?.4:1),codeNames:e=>xt(e,t=>O0.test(t)&&!te(t))/Math.max(1,e.targets.length-
1),accessLetters:({targets:e,rows:t})=>{let[n,...r]=e;if(n===void 0||r.length>0||n.words.aboutSupport)return 0;let o=t.map(({cells:s})=>s[n.index]?.core??"").filter(s=>s!=="");return E(o.length>0&&o.every(
s=>C0.test(s)))},roleColumns:e=>{let t=e.targets.filter(({words:s})=>s.role).length,n=t>1?K(t,e.targets.length):0,r=e.label?.words.permission===!0?xt(e,s=>D(s).role):0,o=Math.max(n,r);return o>=.5?o:0},
permissionNames:({label:e,section:t})=>E(e?.words.permission===!0||D(t.title).permission),work:e=>{let{label:t,targets:n}=e,[r,...o]=n,s=o.length===0&&r?.words.progress===!0&&kn(e).some(i=>L0.test(i));
return t?.words.work!==!0?E(s):Ac(e)>.5||n.length>1&&vn(e)===1?0:1},prices:e=>jr(e,({prices:t})=>t>0)>0?1:0,ruleParts:e=>{let t=jr(e,({words:n})=>n.rulePart);return t>=.5?t:0}},B0=new Set(["sharedAxis",
"answerHeader","nothingPositive","loneColumn"]),Bc=Object.keys(yr);function Ps(e){return Bc.map(t=>Dc[t](e))}function _c(e,t){return t.map((n,r)=>{let o=Bc[r];return o!==void 0&&B0.has(o)?Dc[o](e):n})}var _0=[],G0=12;function j0(e,t,n,r){let o=n.titles[t]?.text??"",s=new Map,i={index:t,title:o,words:D(o),anchored:n.titles[t]?.id!==void 0,keys:s,distinct:0,role:"attribute",clues:_0,filled:0,blank:0,
continued:0,answers:0,levels:0,marks:0,positive:0,staged:0,explained:0,versions:0,numbers:0,statuses:0,prices:0,sentences:0,names:0,linked:0,strong:0,silent:0,dashes:0,since:0,amounts:0,told:0,named:0,
short:0},a=c=>r(c).kind==="level",l,d=c=>{i.filled+=1,i.answers+=c.answer,c.kind==="level"&&(i.levels+=1),c.kind==="level"&&c.mark&&(i.marks+=1),c.positive&&(i.positive+=1),c.staged&&(i.staged+=1),c.explained&&
(i.explained+=1),c.kind==="version"&&(i.versions+=1),c.kind==="number"&&(i.numbers+=1),c.status&&(i.statuses+=1),c.price&&(i.prices+=1),c.prose?i.sentences+=1:c.kind==="text"&&(i.names+=1),c.since&&(i.
since+=1),c.kind==="level"&&/^[-–—−]+$/u.test(c.key)&&(i.dashes+=1),c.silent&&(i.silent+=1),c.amount&&(i.amounts+=1),c.told&&(i.told+=1),c.named&&(i.named+=1),c.key.length<=G0&&(i.short+=1),s.set(
c.key,(s.get(c.key)??0)+1)};for(let c of e){let f=c.cells[t];if(f===void 0)continue;if(f.core===""&&f.marks.length===0){i.blank+=1,l!==void 0&&(i.continued+=1);continue}f.flat.link!==void 0&&(i.linked+=
1),f.flat.strong&&(i.strong+=1);let u=r(jt(f,a)),p=f.classes.some(m=>W0.test(m))?{...u,mark:!0}:u;f.range.start.offset===l&&(i.continued+=1),l=f.range.start.offset;let g=o.length===1&&p.key===o.toLowerCase();
d(g?{...p,kind:"text",answer:0,positive:!1}:p)}return i.distinct=s.size,i}var W0=/(?:^|[-_])(?:green|red|success|danger)$/u;function As(e,t,n){return t.titles.map((r,o)=>j0(e,o,t,n))}function J(e,{filled:t}){
return t===0?0:e/t}function Tn(e){return e.filled>0&&e.answers>=e.filled*.5}var H0=/(?:^|\s)(?:features?|functionalit(?:y|ies)|capabilit(?:y|ies))$/u,U0=.9,K0=.2;function z0(e,t){let n=[],r=t.map(()=>"");for(let o of e){let s=o.names*2>o.filled&&o.levels*3<=o.filled,{attribute:i,
group:a,remark:l,number:d}=o.words;if(!s||o.index>n.length||l||d||i&&!a)return[];n.push(o);let c="";if(t.forEach(({cells:u},p)=>{c=u[o.index]?.core||c,r[p]+=`
${c}`}),new Set(r).size>=t.length*U0)return n.length>1?n:[];let f=o.filled-o.distinct;if(Math.max(o.continued,f)<t.length*K0)return[]}return[]}function V0({filled:e,blank:t,distinct:n,names:r,words:o}){
return n===e&&t===0&&r*2>e&&!o.remark&&!o.attribute}function q0({filled:e,distinct:t}){return e<2?0:t===1?1:e>3?Math.max(0,1-2*t/e):0}function Y0(e,t,n,r){let{words:o,filled:s,blank:i,distinct:a}=e,l=e.
index===0||o.versioned||o.attribute?e.versions:0,d=J(e.names+l+(e.numbers+e.sentences)/2,e),c=o.remark||o.number,f=e===t.at(-1);return{words:d,distinct:s===0?0:f?1:a/s-(a<s&&r?.3:0),filled:s+i===0?0:s/
(s+i),first:1-e.index/Math.max(1,n),featureHeader:o.feature&&!c?H0.test(o.name)?1:.6:0,targetHeader:o.target&&!o.feature&&!c?1:0,nameHeader:o.plainName?1:0,attributeHeader:o.attribute&&!c?1:0,numberHeader:o.
number?1:0,remarkHeader:o.remark?1:0,sentences:J(e.sentences,e),levels:J(e.answers,e),linked:J(e.linked,e),strong:J(e.strong,e),heads:t.includes(e)&&!f?e.continued/(s+i):0,repeated:f?0:q0(e)}}function Gc(e,t){
let n=z0(e,t);return e.filter(({filled:r})=>r>0).map(r=>{let o=e.some(a=>a.index<r.index&&V0(a)),s=Y0(r,n,e.length,o),i=fe(tt(Qi,a=>s[a]));return{column:r,first:r===n.at(-1)?n[0]?.index??0:r.index,score:i}}).
sort((r,o)=>o.score-r.score||r.column.index-o.column.index)}function zt(e,{columns:t}){if(t===void 0)return;let n=r=>r!==void 0&&h(r)===h(e);if(n(t.feature))return"feature";if(n(t.status))return"status";if(t.attributes?.some(n))return"attribute";if(t.targets!==
void 0)return t.targets.some(n)?"target":"attribute"}function Wc(e){return Tn(e)&&e.silent<e.levels}var J0=({keys:e})=>[...e.keys()].every(t=>/^\d+\.\d+$/u.test(t));function X0({columns:e,label:t,tellsSupport:n}){
let r=e.filter(({index:v})=>v!==t),o=r.filter(v=>Tn(v)&&!(v.words.remark&&v.levels<v.filled)),s=r.filter(({words:v})=>!v.attribute&&!v.remark),i=s.reduce((v,C)=>v+C.filled,0),a=s.reduce((v,C)=>v+C.answers+
C.versions,0),l=r.filter(({versions:v,numbers:C,words:O,since:B,filled:j})=>(v>0||O.knownTarget&&C>0)&&(!O.attribute||B*2>=j)),d=l.some(v=>v.levels>v.dashes+v.silent||v.since>0),c=l.filter(({words:v})=>v.
knownTarget||v.versioned).length,f=l.length>1&&l.some(({blank:v})=>v>0),u=l.length>1&&c*2>=l.length,p=c===0&&!n&&!f&&l.every(J0),y=o.some(({levels:v,dashes:C,silent:O})=>v>C+O)&&!p||d||(f||n)&&u?1:n&&
l.length>1?f?.8:.6:0,x=v=>v.flatMap(({keys:C})=>[...C.keys()]),w=new Set(o.map(({words:v})=>v.name)),b=le(r.flatMap(v=>Uc(v)??[])),S=r.filter(v=>v.filled>0&&!Tn(v)).length;return{uses:le(x(o)),wordColumns:S,
tellingColumns:o.filter(Wc).length,families:b,levelColumns:o.length,versions:y,all:le(x(r)),titles:w,mostly:i===0?0:a/i}}function Hc(e,{uses:t}){let n=Tn(e)?1:0,r=0;for(let[o,s]of e.keys)(t.get(o)??0)>
n&&(r+=s);return J(r,e)}function Uc({filled:e,levels:t,marks:n,staged:r}){if(!(e===0||t<e))return n===e?"symbols":r*2>e?"stages":"words"}function Z0(e,{families:t}){let n=Uc(e);return e.filled>=e.blank&&
n!==void 0&&(t.get(n)??0)>1}var Q0=3,ew=6;function tw(e,{all:t}){let{filled:n,keys:r,short:o,distinct:s}=e;if(n<2||o<n||s>ew||s>Math.max(1,n/2))return!1;let i=0;for(let[a,l]of r)(t.get(a)??0)>=Q0&&(i+=
l);return i>=n*.8}function nw({words:e,blank:t},{levelColumns:n,wordColumns:r},{isSummary:o,describing:s,answering:i,rows:a}){return a.length===0?o&&!e.requirement&&!e.progress:t===0||s.has(e.name)?!1:
n>1||n>0&&r===0||o||i.has(e.name)}function jc({words:e,named:t,filled:n}){return e.target&&!e.knownTarget&&!e.answer&&t*3>n}function rw(e,t,{detailed:n,isSummary:r,describing:o,answering:s,rows:i,label:a}){
let{words:l,filled:d,title:c}=e,f=e.explained>0&&e.positive>0?e.told:0,u=J(e.answers+f,e),p=Hc(e,t),g=t.tellingColumns-(Wc(e)?1:0)===0,m=J(e.marks,e),y=Z0(e,t)&&(!l.remark||m===1||p>=.5),x=e.index<a&&
e.distinct>=d*.8,w=o.has(l.name)?0:Math.min(2,Math.max(0,(s.get(l.name)??0)-(e.levels>0?1:0)));return{always:1,levels:u,alike:p,versions:l.progress||jc(e)||x?0:(J(e.versions,e)+(t.versions===1?J(e.numbers,
e)*(l.knownTarget?1:.5):0))*t.versions,since:jc(e)?0:J(e.since,e),closed:u<.5&&tw(e,t)?1:0,silent:d>1&&e.silent===e.levels&&e.levels>0&&!l.answer?1:0,amounts:l.knownTarget||l.answer&&t.versions===1?J(
e.amounts,e):0,unsaid:e.positive*4<=d&&e.versions===0&&e.names*3>d&&!l.answer?1-p:0,knownTarget:l.knownTarget?1:0,detailed:n.has(l.name)&&!l.attribute&&!l.parameterColumn?1:0,anchored:e.anchored&&d>0&&
e.levels===d?1:0,answerHeader:u>.2?Math.max(l.answer?1:0,w):0,blank:d===0&&nw(e,t,{isSummary:r,describing:o,answering:s,rows:i})?1:0,siblings:t.levelColumns>1&&t.mostly>=.5&&u>.3&&(y||!(l.attribute||l.
remark))&&!l.progress?1:0,attributeHeader:l.attribute&&!y?g?.7:1.6:0,remarkHeader:l.remark&&!y?1:0,progressHeader:l.progress&&!g&&!y?1:0,parameterHeader:l.parameterColumn&&!l.answer&&!y?1-m:0,ofOther:ow(
l.name).some(b=>t.titles.has(b))?1:0,sentences:J(e.sentences,e),words:J(e.names-f,e)*(1-p),headless:c===""?1:0}}function ow(e){let t=e.split(" ",9);return t.slice(1).map((n,r)=>t.slice(0,r+1).join(" "))}
function sw(e,t){let{words:n,filled:r,statuses:o,levels:s}=e;return r===0?!1:n.maturity?!0:n.requirement?n.parameterColumn||o*2>=r:n.progress?o*2>=r:o===r&&s===0&&t.levelColumns>0}function iw(e){let{filled:t,
blank:n,distinct:r,words:o,levels:s}=e;return o.attribute&&!o.group||t===0||s*2>t||o.number||o.remark?!1:n>0?n>=t*.5||o.group:o.group||r*2<=t}function aw(e,t,n){return t===n||e.length<2?!1:e.filter(({
cells:o})=>{let s=o[t]?.core??"";return s!==""&&h(s)===h(o[n]?.core??"")}).length>=e.length*.8}function Ds(e){let{columns:t,rows:n,label:r,options:o}=e,s=X0(e),i=!1;return t.map(a=>{let l=rw(a,s,e),d=tt(
ea,g=>l[g]),c=g=>({...a,role:g,clues:d});if(a.index===r)return c("feature");let f=zt(a.title,o);if(f!==void 0&&f!=="feature")return c(f);let u=fe(d)>0;if(!e.isSummary&&a.index===t.length-1&&aw(n,a.index,
r))return c("label-again");if(!i&&sw(a,s)&&!(u&&s.levelColumns>1&&Hc(a,s)===1&&!a.words.requirement))return i=!0,c("status");if(u&&!(a.index<r&&a.index>=e.first))return c("target");let p=a.index<r&&(a.
index>=e.first||iw(a));return c(p?"group":"attribute")})}function Ie(e){return e!==void 0&&e.text!==""}function lw(e,t){if(t<3)return!1;if(e.cellCount===1)return!0;let n=e.cells[0];return n!==void 0&&!n.covered&&n.colSpan>=t}function dw(e,t,n){let r=0,o=0;for(let s=0;s<
t.length;s+=1){let i=t[s],a=e.cells[s];if(s===n||!Ie(a)||i===void 0||i==="")continue;if(h(a.core)===i||a.text!==a.core&&h(a.text)===i?r+=1:o+=1,o*4>=t.length)return!1}return r>=2&&r>o*4}function cw(e){
let t=e.cells.filter(Ie);return t.some(({core:n})=>n.includes("--"))&&t.every(({core:n})=>/^:?-*:?$/u.test(n))}var uw=/^(?:grand |sub-?)?(?:totals?|sum|score|coverage|overall|count|percent(?:age)?|passed|∑|σ|合计|总计|合計|gesamt|summe|итого)\b/u,
fw=/^[~≈]?\d(?:[\d.,%/()\s]|of)*$/u;function pw(e,t){if(!uw.test(h(e.cells[t]?.core??"")))return!1;let n=e.cells.filter((r,o)=>o!==t&&Ie(r));return n.length>0&&n.every(({core:r})=>fw.test(r))}function mw(e,t,n,r){
let o=e.cells[n];return lw(e,r)?e.cells.some(Ie)?"group":"blank":!e.cells.some(Ie)||cw(e)?"blank":dw(e,t,n)?"header":pw(e,n)?"total":!Ie(o)||e.cells.some((s,i)=>i!==n&&Ie(s))?"feature":o.flat.strong?"\
group":"bare"}function gw(e){let t=e.flatMap((n,r)=>n==="bare"?[r]:[]);return t.length>1&&t.every(n=>n===0||e[n-1]==="blank")}function yw(e,t,n){if(!t.includes("bare"))return!1;let r=e.filter((s,i)=>t[i]===
"feature");return!t.every((s,i)=>s!=="bare"||t[i+1]==="feature")||r.length===0||n.length<2&&!gw(t)?!1:r.every(s=>n.every(i=>Ie(s.cells[i.index])))}function Wr(e,t,n,r){let o=n.find(m=>m.role==="featur\
e")?.index??-1,s=e.rows.slice(t.bodyStart),i=t.titles.map(m=>h(m.text)),a=s.map(m=>mw(m,i,o,e.width)),l=n.filter(m=>m.role==="target"),d=yw(s,a,l),c=s.some((m,y)=>a[y]==="group"&&!nt(Kc(m),r).strong),
f=n.filter(m=>m.role==="group").map(({index:m})=>m),u=[],p=[],g=[];return s.map((m,y)=>{let x=a[y]??"feature",w=x==="bare"?d?"group":"feature":x,b=o<0?hw(m,r):nt(w==="group"?Kc(m):m.cells[o],r);if(w===
"group"){let S=b.text.split(q);b.strong&&(p=S),g=b.strong||!c?S:[...p,...S]}else if(w==="blank")p=[],g=[];else if(w==="header"){let S=h(b.text)===h(t.titles[o]?.text??"");p=[],g=S?[]:[b.text]}return u=
f.reduce((S,v,C)=>{let O=m.cells[v],B=m.cells[v+1]?.range.start.offset===O?.range.start.offset;return Ie(O)&&!B?[...S.slice(0,C),nt(O,r).text]:S},u),{row:m,kind:w,title:b,group:[...g,...u],above:g}})}
function hw(e,{section:t,place:n}){let{heading:r,title:o}=t;return r===void 0||o===""?{text:"Support",own:"Support",above:[],range:e.range,marks:[],strong:!1}:{text:o,own:o,above:[],range:P(r,n),marks:[],
strong:!1}}function Kc(e){return e.cells.find(Ie)}function bw({data:e},t){let n=e?.title===void 0?e?.caption:T(e.title.children,t).text;return typeof n=="string"&&n.trim()!==""?L(n):void 0}function zc(e){let t=new Set;for(let{cells:n}of e.rows)for(let r of n)
r!==void 0&&t.add(r.core);return t}var xw=/^[^\p{L}\p{N}\s]\p{L}+[^\p{L}\p{N}\s]$/u;function ww(e,{elsewhere:t}){if(t.length===0)return[];let n=new Set([...e].map(k)),r=new Set(t.map(({symbol:s})=>k(s)).
filter(s=>s!==""));return[...r].filter(s=>n.has(s)).length>=Math.min(2,r.size)||t.some(({symbol:s})=>xw.test(s)&&e.has(s))?t:[]}function Sw(e,t){return h(e.title)==="summary"&&h(t)==="feature"}function Vc(e,t,{
legends:n,markdown:r}){let o=gl(e,t.place,r),s=bw(e,t.place),i=n.general(t.section,o.range.start.offset);return{node:e,grid:o,layout:Nc(o,t),context:t,legend:i.length>0?i:ww(zc(o),n),columnLegends:n.byColumn(
t.section),...s===void 0?{}:{caption:s}}}function vw(e){let t=e[0]?.words;if(t===void 0||t.target||t.feature)return!1;let n=({filled:o,levels:s,versions:i})=>o===s+i,r=e.filter(({words:o,title:s})=>o.
knownTarget||D(s.split(" / ",1)[0]??"").knownTarget);return e.length>1&&e.every(o=>o.title!==""&&n(o))&&e.some(({filled:o})=>o>0)&&(r.length*2>=e.length||e.every(({levels:o})=>o>0))}function kw(e,{titles:t},n){
let r=t[n]?.range.start.offset,o=a=>{let l=e[a];return t[a]?.text===""||t[a]?.range.start.offset!==r?!1:l!==void 0&&l.filled>0&&l.levels===0},[s,i]=[n,n];for(;o(s-1);)s-=1;for(;o(i+1);)i+=1;return{first:s,
index:i}}var Tw=1.2,Lw=2;function Cw({rough:e,body:t,block:{layout:n}},r,o){let s=e.find(({title:d})=>zt(d,o)==="feature");if(s!==void 0)return[{index:s.index,first:s.index,score:10}];if(r)return[{index:0,
first:0,score:10}];let i=e.filter(({title:d})=>zt(d,o)===void 0),a=Gc(i.length>0?i:e,t),l=a[0];return l===void 0?[{index:0,first:0,score:0}]:a.filter(({score:d})=>d>=l.score-Tw).slice(0,Lw).map(({column:d,
first:c,score:f})=>{let u=kw(e,n,d.index);return{score:f,...u,first:Math.min(c,u.first)}})}function qc(e,{readers:t}){let{grid:n,layout:r,legend:o,columnLegends:s}=e,i=[...o,...[...s.values()].flat()],
a=t(zc(n),i),l=n.rows.slice(r.bodyStart);return{block:e,read:a,body:l,rough:As(l,r,a)}}function Yc(e){let t=new Set,n=new Map;for(let{rough:r}of e)for(let{words:o,filled:s,levels:i}of r)s>0&&i===0?t.add(
o.name):s>0&&n.set(o.name,(n.get(o.name)??0)+1);return{describing:t,answering:n}}function Jc(e,t){let{block:n,body:r,rough:o}=e,{layout:s,context:i}=n,{options:a}=t;if(a.columns===void 0&&r.length===1&&
vw(o))return[Ow(n,o,r,t)];let d=Sw(i.section,s.titles[0]?.text??"");return Cw(e,d,a).map(c=>Rw(c,e,d,t))}function Rw(e,{block:t,rough:n,body:r,read:o},s,i){let{layout:a,grid:l,context:d}=t,c=kn({section:d.
section,...t.caption&&{caption:t.caption}}).some(A=>D(A).aboutSupport),{options:f,detailed:u,describing:p,answering:g}=i,{index:m,first:y}=e,x={layout:a,label:m,first:y,options:f,detailed:u,tellsSupport:c,
isSummary:s,describing:p,answering:g},w=Ds({columns:n,rows:r,...x}),b=Wr(l,a,w,d),S=b.filter(({kind:A})=>A==="feature").map(({row:A})=>A),v=A=>{let{answer:be,kind:Be}=o(A);return be>0||Be==="version"},
C=yl(S,e.index,v),O=S.filter(A=>!C.has(A)),B=O.length===r.length?w:Ds({columns:As(O,a,o),rows:O,...x}),j={...Xc(t,B,S,i),valueShare:S.length===0?0:C.size/S.length,isSummary:s,grouped:b.some(({group:A})=>A.
length>0)};return{block:t,labelScore:e.score,values:C,measured:Ps(j),...j}}function Ow(e,t,n,r){let o=t.map(i=>({...i,role:"target",clues:[]})),s=Xc(e,o,n,r);return{block:e,labelScore:4,values:new Set,
measured:Ps(s),...s}}function Mw(e,t){return e.map(({cells:n})=>n[t]?.core??"").filter(n=>n!=="")}function Xc({context:e,caption:t,layout:n,legend:r},o,s,{headings:i}){let a=o.find(({role:l})=>l==="fe\
ature");return{section:e.section,...t===void 0?{}:{caption:t},...n.banner===void 0?{}:{banner:n.banner},columns:o,...a===void 0?{}:{label:a},targets:o.filter(({role:l})=>l==="target"),rows:s,names:a===
void 0?[]:Mw(s,a.index),grouped:!1,headings:i,isExplained:r.some(({level:l})=>l!==void 0),isDetail:!1,isSummary:!1,shared:0,valueShare:0}}var _s=/^(?:all|any|both|some|none)$/u,Ew=/[$€£¥]\s?\d|\d\s?[$€£¥]/u,$w=/^0x[\da-f]+$|^[+-]?\d[\d,. ]*$/iu,Iw=/^[~≈<>]?\s?[+-]?\d[\d,. ]*\s?(?:%|[kmg]?i?b|[mn]?s|x|\/\s?\d+)$/iu,Zc=6,Fw=60,Nw=new Set(
["p","f"]),Pw=new Set(["s","ns","ps"]),tu=new Set(["on","off"]),Hr=e=>e===""?0:e.split(/\s+/u).length;function Aw(e,t,n){if(t==="")return _s.test(e)?.35:n?.9:.95;if(/^\s*[([（]/u.test(t))return .85;if(_s.
test(e)&&!/^\s*(?:[,;:]|\.(?:\s|$))/u.test(t))return .1;if(/^\s*[,;:]\s/u.test(t))return .8;let r=Hr(t.trim());return r<=4?.75:r<=10?.5:.25}function Qc(){return{key:"",kind:"blank",answer:0,mark:!1,positive:!1,
silent:!1,staged:!1,explained:!1,status:!1,price:!1,prose:!1,since:!1,told:!1,named:!1,amount:!1}}function Bs(e){return{positive:e==="complete"||e==="partial",silent:e==="unknown"||e==="not-applicable"}}
function Dw(e){let t=[...e].some(s=>s.length===1&&/^[yn]$/u.test(k(s))),n=e.has("S")&&(e.has("NS")||e.has("PS")),r=new Set([...e].filter(s=>s.length<4).map(k)),o=[...tu].every(s=>r.has(s));return{isYesNo:t,
isGraded:n,isSwitched:o,isBinary:as(e)}}function nu(e){let t=new Map;return(n,r)=>{let o=Dw(n);if(r.length>0)return eu(o,r,e);let s=Object.values(o).join(" "),i=t.get(s)??eu(o,r,e);return t.set(s,i),i}}
function eu({isYesNo:e,isGraded:t,isSwitched:n,isBinary:r},o,s){let i=new Map,a=new Set;for(let{symbol:m,level:y}of o)y!==void 0?i.set(k(m),y):m!==""&&a.add(k(m));for(let[m,y]of Object.entries(s??{}))
for(let x of y??[])i.set(k(x),m);let l=fr(o),d=o.some(({anything:m})=>m===!0),c=m=>{let y=l.length===0?"":m.split(/\s/u,1)[0]??"";return d&&(ss(m)||te(m))||pr(y,l)?{answer:1,mark:!0,positive:!0,silent:!1,
staged:!1,explained:!0}:void 0},f=i.size===0?void 0:m=>i.has(m),u=m=>{let y=c(m);if(y!==void 0)return y;for(let{sign:S,length:v}of ke(m,f)){let C=k(S),O=m.slice(v),B=i.get(C),j=M.get(C),A=j===void 0?!/[\p{L}\p{N}]{3}/u.
test(C):j.kind!=="word";if(B!==void 0)return{answer:1,mark:A,...Bs(B),staged:!1,explained:!0};if(j!==void 0)return{answer:A||O===""&&S.length<m.length&&!/[\p{L}\p{N})\]]$/u.test(m)?Hr(O)>14?.8:1:Aw(C,
O,j.telling),mark:A,...Bs(j.level),staged:j.telling,explained:!1};let be=O===""||/^\s+[([]/u.test(O)||C!=="o"&&/^[([]\d/u.test(O),Be=(!Nw.has(C)||e)&&(!Pw.has(C)||t)&&(!tu.has(C)||n)&&!(a.has(C)&&/^\p{L}/u.
test(C));if(Me.has(C)&&C!==""&&Be&&be)return{answer:.85,mark:!0,positive:!/^(?:[-–—−n]|off$)/u.test(C),silent:!1,staged:!1,explained:!1}}if(r&&/^[01]$/u.test(m))return{answer:.85,mark:!0,positive:m===
"1",silent:!1,staged:!1,explained:!1};let x=is(m).map(u),[w]=x;if(w!==void 0&&x.every(S=>S!==void 0&&S.answer>=.8))return w;let b=ls(m);return b!==void 0?{answer:.45,mark:!1,...Bs(b),staged:!1,explained:!1}:
os(m)&&Hr(m)<Zc?{answer:.45,mark:!1,positive:!0,silent:!1,staged:!1,explained:!1}:void 0},p=m=>{if(m==="")return Qc();let y=u(m),x=mr(m),w=x||te(m),b=y!==void 0&&y.answer>=.5?"level":x||We(m)||gr(m)?"\
version":Iw.test(m)?"quantity":w||$w.test(m)?"number":"text",S=Hr(m);return{...Qc(),key:k(m),...y??{},kind:b,status:V(m)!==void 0,price:Ew.test(m),prose:b==="text"&&(S>=Zc||m.length>Fw),since:x,told:a.
has(k(m)),named:b==="version"&&/^\p{Lu}\p{L}.*\s\S/u.test(m),amount:_s.test(k(m))}},g=new Map;return m=>{let y=g.get(m);if(y!==void 0)return y;let x=p(m);return g.set(m,x),x}}var Bw=2.5;function ru(e,{section:t,caption:n}){let r=new Set([...t.path,...n===void 0?[]:[n]].map(h));return r.add(h(t.path.join(" / "))),e?.find(o=>r.has(h(o)))}function _w(e,{tables:t,columns:n}){let r=ru(
t?.exclude,e);if(r!==void 0)return{taken:!1,reason:`excluded by the configuration: "${r}"`};let o=ru(t?.include,e),s=e.targets.length>0;if(o!==void 0)return s?{taken:!0,reason:`included by the configu\
ration: "${o}"`}:{taken:!1,reason:`included by the configuration ("${o}"), but no column holds levels`};if(t?.include!==void 0)return{taken:!1,reason:"not among the tables that the configuration inclu\
des"};if(n?.targets!==void 0&&s)return{taken:!0,reason:"the configuration names its targets"}}function Gw({targets:e,rows:t,label:n,isSummary:r,columns:o}){return e.length===0?"no column is made of sy\
mbols or words for support levels":n===void 0&&o.some(({role:s})=>s!=="target")||n!==void 0&&n.filled===0&&t.length>0?"no column names the rows":t.length===0&&!r?"it has no rows":void 0}var ou=e=>e===
void 0?void 0:oa[e.id];function iu({targets:e}){let t=e.reduce((r,{filled:o})=>r+o,0);return`${e.reduce((r,o)=>r+o.levels+o.versions,0)} of ${t} filled cells in ${e.length} column${e.length===1?"":"s"}\
 read as support levels`}function jw(e,t){if(t.kind!=="other"&&t.kind!=="matrix"){let n=ou(yt(t.clues,1));return`it reads as ${ra[t.kind]}${n===void 0?"":`: ${n}`}`}return ou(yt(e.clues,-1))??"too lit\
tle speaks for a matrix"}function su(e){let[t]=e;for(let n of e)t!==void 0&&n.score>t.score&&(t=n);return t}function Ww(e,t){let n=Fr(ta,yr,(d,c)=>e.measured[c]??0),r=n.find(({kind:d})=>d==="matrix")??
{kind:"matrix",score:0,clues:[]},o=su(n)??r,s=d=>{let c=su(n.filter(({kind:f,clues:u})=>f!==d.kind&&u.length>0));return c===void 0?{}:{runnerUp:c}},i=Gw(e),a={kind:"other",score:0,clues:[]},l=_w(e,t);
return l!==void 0&&(!l.taken||i===void 0)?{reading:e,...l,chosen:l.taken?r:a}:i!==void 0?{reading:e,taken:!1,reason:i,chosen:a}:e.isSummary?{reading:e,taken:!0,reason:Hw(e),chosen:r}:o.kind==="matrix"?
{reading:e,taken:!0,reason:iu(e),chosen:r,...s(r)}:{reading:e,taken:!1,reason:jw(r,o),chosen:o,...s(o)}}function Hw(e){return e.rows.length===0?"a summary without rows yet":iu(e)}function Gs(e,t){let n=e.
map(o=>Ww(o,t)),r=({taken:o,chosen:s,reading:i})=>(o?s.score:-10)+i.labelScore*Bw;return n.reduce((o,s)=>o===void 0||r(s)>r(o)?s:o,void 0)}function au({reading:e},t){let{titles:n}=e.block.layout;return e.
columns.flatMap(({index:r,title:o,role:s,clues:i})=>{let a=n[r]?.range;if(a===void 0)return[];let l=zt(o,t)===s;return[{title:o,role:s,range:a,clues:l?[{id:"configured",points:0}]:i}]})}function lu({orientation:e,
clues:t}){let n=e==="targets-in-rows"?1:-1,r=t.map(({id:o,points:s})=>({id:o,points:s*n}));return{value:e,score:fe(r),clues:r}}function du(e,t){let n=e.filter(({role:o})=>o==="target"),r=Math.min(...n.map(({filled:o})=>o));return e.flatMap(({index:o,title:s,role:i,filled:a,levels:l})=>{let d=t[o]?.range;return!(s===""&&i==="a\
ttribute"&&d!==void 0)||a<Math.max(2,r)||l<a*.6?[]:[{code:"blank-cell",message:"The header of this column is blank, and its cells hold levels. Nobody can tell whose they are, and none of them is read:\
 write the name of the target.",severity:"error",range:d}]})}function Uw(e,t,n,r){if(n.legends.nodes.has(e))return{node:e,section:t,without:"it is a legend"};let o=Vc(e,{section:t,footnotes:n.footnotes,place:n.place},r),{bodyStart:s,titles:i}=o.layout;return s===
0&&i.every(({text:a})=>a==="")?{node:e,section:t,without:"it has no header row"}:{node:e,section:t,counted:qc(o,r)}}function Kw(e){let t=new Set,n=new Set;for(let o of e){if(o?.taken!==!0||o.reading.targets.
length<2)continue;for(let{title:i}of o.reading.targets)n.add(h(i));let s=o.reading.label?.index??0;for(let{cells:i}of o.reading.rows)t.add(h(i[s]?.core??""))}if(t.size===0)return()=>!1;let r=$r(t);return(o,s,i)=>{
if(!r(o))return!1;let a=s.filter(({cells:l})=>n.has(h(l[i]?.core??"")));return a.length>0&&a.length*2>=s.length}}function zw(e,t){let{options:n}=t,r={...t,...Yc(e.flatMap(({counted:l})=>l??[]))},o=e.map(
({counted:l})=>l===void 0?[]:Jc(l,r)),s=o.map(l=>Gs(l,n)),i=Kw(s),a=Mc(s);return o.map((l,d)=>{let c=s[d];if(c===void 0)return;let f=l.map(u=>{let p={isDetail:i(u.section,u.rows,u.label?.index??0),shared:Ec(
u,a,c.taken?c.reading:void 0)},g={...u,...p};return{...g,measured:_c(g,u.measured)}});return Gs(f,n)})}function Vw(e,t,{options:n,markdown:r}){let{reading:o}=e,{orientation:s}=t,i=n.orientation===void 0?
lu(t):void 0,{block:a,columns:l,values:d,section:c}=o,{grid:f,layout:u,context:p,legend:g,columnLegends:m,caption:y,node:x}=a,w=_l({values:s==="features-in-rows"?d:new Set,grid:f,layout:u,columns:l,rows:Lc(
Wr(f,u,l,p),l,s),orientation:s,legend:g,columnLegends:m,options:n,context:p}),{banner:b}=u,S=du(l,u.titles);return{decision:cu(e,a,n,{reason:`${e.reason}; ${s.replaceAll("-"," ")}`,...i===void 0?{}:{orientation:i},
unread:w.unread.map(v=>v.cause==="headless"&&S.length>0?{...v,cause:"reported"}:v)}),matrix:{node:x,section:c,label:o.label?.title??"",claims:w,...y===void 0?{}:{caption:y},...b===void 0?{}:{banner:b}},
problems:[...S,...r?[]:Cc(f)]}}function cu(e,{grid:t},n,r={}){let{taken:o,reason:s,chosen:i,runnerUp:a,reading:l}=e,d=au(e,n);return{block:"table",range:t.range,section:l.section.path,taken:o,reason:s,
chosen:i,...a===void 0?{}:{runnerUp:a},...d===void 0?{}:{columns:d},...r}}function qw(e,t){let{named:n,legends:r,options:o,markdown:s}=e;return{headings:new Set(t.map(({title:a})=>h(a)).filter(a=>a!==
"")),detailed:n,legends:r,options:o,readers:nu(o.vocabulary),markdown:s,describing:new Set,answering:new Map}}function uu(e){let t=[..._(e.top)],n=qw(e,t),r=t.flatMap(d=>{let c=e.facts.get(d)??[],f=new Set(
c.map(({block:p})=>p));return[...d.contents.tables.filter(p=>!f.has(p)),...c.map(({table:p})=>p)].map(p=>Uw(p,d,e,n))}),o=zw(r,n),s=$c(o,e.options),i=[],a=[],l=[];for(let[d,{node:c,section:f,without:u}]of r.
entries()){let p=o[d],g=s[d];if(p?.taken===!0&&g!==void 0){let m=Vw(p,g,e);i.push(m.matrix),a.push(m.decision),l.push(...m.problems)}else if(p!==void 0)a.push(cu(p,p.reading.block,e.options));else{let m=u??
"no column holds anything",y=P(c,e.place);a.push({block:"table",range:y,section:f.path,taken:!1,reason:m})}}return{matrices:i,decisions:a,problems:l}}var Ur=4e3;function Kr(e){let t=e.text.length>Ur;return{flat:e,from:0,to:t?0:e.text.length,parts:t?[]:e.parts}}function ze(e){if(e.text.length>Ur)return[];let[t,n]=[-1,0];return e.text.split(`
`).map(r=>{let o=t+1;t=o+r.length;let s=n;for(;(e.parts[n]?.to??Number.POSITIVE_INFINITY)<=t;)n+=1;return{flat:e,from:o,to:t,parts:e.parts.slice(s,n+1)}})}function fu(e,t){return e.children.flatMap(n=>n.
type==="line"?ze(T(n.children,t)):fu(n,t))}function pu(e,t,n){return{type:"text",value:e,position:n.locator.range(t,t+e.length)}}function Yw(e,t){let[n,r]=I(e);if(e.value.length>Ur)return[];let o=n;return e.
value.split(`
`).flatMap(s=>{let i=s.trim(),a=i===""?-1:t.text.indexOf(i,o);return a<0||a>=r?[]:(o=a+i.length,ze(T([pu(i,a,t)],t)))})}var Jw=/^<(?:br|\/?(?:p|div|li|ul|ol|tr|t[dh]|dt|dd|summary|details|blockquote|h\d))\b/iu;
function Xw(e,t){if(e.value.length>Ur)return[];let n=I(e)[0],r=e.value.split(/(<[^<>]*>)/u).map(o=>{let s=n;n+=o.length;let i=t.locator.range(s,n);return Jw.test(o)?{type:"break",position:i}:o.startsWith(
"<")?{type:"html",value:o,position:i}:{type:"text",value:et(o),position:i}});return ze(T(r,t))}function mu(e,t){return e.type==="paragraph"?ze(T(e.children,t)):e.type==="lineBlock"?fu(e,t):e.type==="c\
ode"?Yw(e,t):e.type==="html"?Xw(e,t):[]}function gu({first:e,blocks:[,t]},n){if(e===void 0)return;let r=T(e.children,n);return t?.type!=="paragraph"||L(r.text).length>Fe?Kr(r):{symbol:r,meaning:T(t.children,
n)}}var Fe=24;function yu(e){let t=Qe(e);return t.type==="list"?N(t):[]}function hu(e,t){return e.children.map(n=>n.children.map(r=>T(r.children,t)))}var Zw=1e3;function bu(e,t){let n=e.data===void 0?
void 0:Reflect.get(e.data,"caption");if(typeof n!="string"||n==="")return[];let[r,o]=I(e),s=t.text.lastIndexOf(n,r),i=s>=r-n.length-Zw?s:t.text.indexOf(n,r);return i<0||i>=o?[]:ze(T([pu(n,i,t)],t))}var js=String.raw`(?:means?|stands?\s{1,4}for|indicates?|denotes?|represents?|signifies|marks?|shows?|says)\b(?:\s+that\b)?`,Qw=new RegExp(String.raw`^["'”’)*\s]*(?:(?:in|under)\s+(?:an?|the)\s+[\w-][\w\s-]{0,29}?\s*)?(?:,\s*)?(?:cells?\s+)?(?:(?:${js}|\b(?:is|are|for)\b)|=>?|[:：]|->|→|--?|[–—])\s*`,
"iu"),Su=/(?:->|[:：=→(]|(?<=\s)(?:--?|[–—]))$/u,vu=String.raw`[([<]?(?:\b(?:an?\s+)?(?:blank|empty)\b(?:\s+(?:cell|space|field|box)(?:e?s)?\b)?|\bno\s+(?:mark|sign|symbol|icon)s?\b)[)\]>]?`,eS=new RegExp(
`^(?:${vu})$`,"iu"),tS=String.raw`(?:(?![°©®™])(?:\p{Extended_Pictographic}|\p{So}|[√×])[\ufe0e\ufe0f]?(?:\u200d\p{Extended_Pictographic}\ufe0f?)*)+`,nS=new RegExp(String.raw`:[a-z0-9_+-]{2,40}:|\{\{[^{}]{1,60}\}\}|\|[^|\s]{1,40}\||\[[ xX]?\](?=\s|$)|${tS}|(["“'‘])([^"”'’\s]{1,12})["”'’]|${vu}`,
"giu"),rS=/[=:>"|{[×]|[^\0-\u2012]|-[-\s]|[Bb]lank|[Ee]mpty|[Nn]o (?:mark|sign|symbol|icon)|\s(?:means?|stands?|indicates?|denotes?|represents?|signifies|marks?|shows?|says)\b/u,oS=/[,;|·•(&，；、。]|\s\/\s|\s{2,}|\band\s|\bor\s/giu,
sS=new RegExp(String.raw`\s*(?:and\s+|or\s+)?([^\s,;|·•()=:：→]{1,12})\s*(?:(?:=>?|->|→|：)|(?<=\s)${js}|(?<=[^\p{L}\p{N}]\s)(?:is|are)\b|:(?=\s))`,"iuy"),iS=new RegExp(String.raw`\s*([^\s,;|·•()=:：→][^,;|·•()=:：→\n]{0,${Fe-
1}}?)\s*(?:=>?|->|→|：|:(?=\s)|(?<=\s)${js}|(?<=\s)(?:--?|[–—])(?=\s))`,"iuy"),xu=/\s*(\S{1,12})\s+(?:(?:--?|[–—])\s+)?(?=\S)/uy,aS=/^[^\p{Ll}]/u,lS=/^\s*(?:(?:symbols?|status)\s+)?(?:legend|keys?|symbols?|notation|where|meanings?|abbreviations?|légende|leyenda|legende|图例|凡例)\s*[:：]?\s*(?=\P{L}|\p{L}{1,3}\b|$)/iu,
dS=/;|；|。|,\s*(?:and\s*)?$|,\s+(?=[^\s\p{L}\p{N}("'“‘`[]{1,3}\s)|(?<!\b(?:[Ee]\.g|[Ii]\.e|[Ee]tc|[Cc]f|[Vv]s|[Ii]ncl|[Ee]xcl))\.(?:\s|$)/u;function Vr(e){return e===""||eS.test(e)}function Ln(e){
let t=k(e);return M.get(t)?.kind==="mark"||Me.has(t)}function Cn({flat:e,from:t,to:n}){return lS.exec(e.text.slice(t,n))?.[0].length??0}var cS=/::|\(\)|^--?[a-z]|^#!|\w\/\w{3}/iu;function uS({flat:e,from:t,
to:n,parts:r},o){let s=-3;return r.flatMap(i=>{if(i.from<t||i.to>n||i.to-i.from>Fe)return[];let a=e.text.slice(i.from,i.to).trim(),l=o.text[i.start-1]==="`"&&o.text[i.end]==="`"&&i.start-s>2;l&&(s=i.end);
let d=!i.exact&&/^[<!|]/u.test(o.text.slice(i.start,i.start+1));return a===""||!(l||d)||l&&cS.test(a)?[]:[{symbol:a,from:i.from-t,to:i.to-t,writing:l?"apart":"mark"}]})}function zr(e,t,n,r){n.lastIndex=
t;let o=n.exec(e),s=o?.[1];if(o===null||s===void 0)return[];let i=o.index+o[0].indexOf(s);return[{symbol:Vr(s)?"":s,from:i,to:i+s.length,writing:r}]}function fS(e,t,n,r,o){let s=uS(e,r),i=zr(t,n,xu,"b\
are");if(s.length===0&&!i.some(u=>o(u,!0))&&!rS.test(t))return[];let a=[...t.matchAll(nS)].map(({0:u,2:p,index:g})=>{let m=p??(Vr(u)?"":u),y=g+(p===void 0?0:1);return{symbol:m,from:y,to:y+(p??u).length,
writing:p===void 0?"mark":"apart"}}),l=[...t.matchAll(oS)].map(u=>u.index+u[0].length),d=zr(t,n,iS,"token"),c=[...s,...a,...d,...l.flatMap(u=>zr(t,u,sS,"token")),...l.flatMap(u=>zr(t,u,xu,"bare")).filter(
({symbol:u})=>aS.test(u)),...d.length>0?[]:i].filter(u=>u.from>=n&&o(u,u.from<=n+1)).map((u,p)=>({mention:u,rank:p})).sort((u,p)=>u.mention.from-p.mention.from||u.rank-p.rank),f=[];for(let{mention:u}of c){
let p=f.at(-1);p!==void 0&&p.writing!=="mark"&&u.writing==="mark"&&/^\s*(?:[:：=]|->|→)\s*$/u.test(t.slice(p.to,u.from))&&f.pop(),u.from>=(f.at(-1)?.to??0)&&f.push(u)}return f}function pS(e,t){let n=[];
for(let r of e){let o=n.at(-1);o!==void 0&&/^["'”’]?\s*(?:[/,|&]|or|and)\s*["'“‘]?$/iu.test(t.slice(o.to,r.from))?n[n.length-1]={...o,mentions:[...o.mentions,r],to:r.to}:n.push({mentions:[r],from:r.
from,to:r.to})}return n}var mS=60;function gS(e,t,n,r){let o=e.slice(t,n),s=Qw.exec(o)?.[0]??"",i=o.slice(s.length).replaceAll(`
`," "),a=r?i:i.split(dS,1)[0]??"";return{meaning:L(a.replace(/(?<![\s,(|/·•，、])[\s,(|/·•，、]+(?:(?:and|or|an?)\s*)?$/u,"")),connected:/\S/u.test(s)}}function yS(e,t,n){let r=e.slice(t,n).
trimEnd().replace(/["“'‘]$/u,"").trimEnd(),o=Su.exec(r)?.[0]??"",s=r.slice(0,r.length-o.length);return{meaning:L(s.replace(/^["'”’)\]\s,;.|/·•，、]+(?:and\s+)?/u,"")),connected:o!==""}}function hS(e,t,n){
if(!/^["'”’]?\s*[)\]]/u.test(e.slice(n.to,n.to+3)))return;let r=/[([]\s*["“'‘]?$/u.exec(e.slice(t,n.from));if(r===null)return;let s=e.slice(t,t+r.index).trim().split(/\s+/u).slice(-4).join(" ").
replace(/^.*(?:\band\b|\bor\b|[,;:.])\s*/u,"");return s===""?void 0:s}var wu=e=>/\p{L}{2}/u.test(e);function bS(e,t,n){let r=n.at(-1);return r===void 0||wu(e.slice(r.to))?!1:n.every(({from:o},s)=>wu(e.
slice(n[s-1]?.to??t,o)))}function ku(e,t,n,r){let o=e.flat.text.slice(e.from,e.to),s=Cn(e),i=s+Math.max(0,o.slice(s).search(/\S/u)),a=pS(fS(e,o,i,t,r),o),l=bS(o,i,a);return n&&!l&&Su.test(o.slice(i,a[0]?.
from).trimEnd())?[]:a.flatMap((d,c)=>{let f=a[c-1]?.to??i,u=d.from<=i+1,p=n&&u&&a.length===1,g=l?void 0:hS(o,f,d),m=g!==void 0?{meaning:g,connected:!0}:l?yS(o,f,d.from):gS(o,d.to,a[c+1]?.from??o.length,
p),y=!m.connected&&!p&&m.meaning.length>mS;if(!/\p{L}/u.test(m.meaning)||y)return[];let x=l||g!==void 0;return d.mentions.map(w=>({...w,...m,leads:u,reversed:x}))})}var Us=e=>e===""||Ln(e)||/^(?:\p{Extended_Pictographic}|\p{So}|:[a-z0-9_+-]{2,40}:$)/iu.test(e),Hs=(e,t)=>Us(e)||t(e);function xS(e,t){return({symbol:n,writing:r},o)=>r==="mark"||e(n)?!0:r==="bare"?!1:
Ln(n)||(t?o||n.length<=3:r==="apart"&&o)}function Lu({symbol:e,level:t}){let n=Wt(e)?M.get(k(e))?.level:void 0;return n!==void 0&&t!==void 0&&n==="missing"!=(t==="missing")}var Cu=e=>e.stated!==!0&&Lu(
e);function Ru(e,t){let n=M.get(k(e)),r=n?.telling===!0&&n.kind==="word"&&/\p{L}{2}/u.test(e)?{level:n.level,stated:!0}:gt(t),o={symbol:e,meaning:t,...r};return Lu(o)&&t.split(/\s/u).length>4?{...o,stated:!1}:
o}function qt(e,t,n,r){let{place:o,isUsed:s,lines:i}=r,{flat:a,from:l,to:d,parts:c}=e,f=o.text.slice(Math.max((c[0]?.start??0)-1,0),(c.at(-1)?.end??0)+1),u=`${t} ${n} ${a.text.slice(l,d)} ${f}`,p=i.get(
u),g=p??ku(e,o,t,xS(s,n)).map(m=>({how:m,meaning:Ru(m.symbol,m.meaning)}));return p===void 0&&i.set(u,g),g.map(({how:m,meaning:y})=>({how:m,entry:{...y,range:G(a,l+m.from,l+m.to,o)}}))}function Ou({symbol:e,
meaning:t},{place:n}){let r=L(t.text),o=L(e.text);if(!/\p{L}/u.test(r)||o.length>Fe||/^\p{L}{2}/u.test(o)&&Wt(o)&&!/\s/u.test(r))return;let s=e.text.indexOf(e.text.trim()),i=G(e,s,s+e.text.trim().length,
n);return{...Ru(Vr(o)?"":o,r),range:i}}function qr(e){let t=e.filter(({entry:o})=>o.level!==void 0&&!Cu(o)),n=e.filter(({how:o})=>!o.connected);return new Set(e.map(({entry:o})=>k(o.symbol))).size>1&&
t.length>0&&(n.length*2<=e.length||t.length*2>=e.length)}function Yr(e){let t=e.filter(({how:o})=>o.reversed),n=t.filter(({entry:o})=>o.stated===!0&&!Cu(o)),r=new Set(t.map(({entry:o})=>k(o.symbol)));
return t.length===0||n.length*2>=t.length&&r.size===t.length}var Rn=e=>e.map(({entry:t})=>t);function wS(e,t){let n=d=>e.map(c=>{if(c===void 0)return[];if("flat"in c)return qt(c,!0,d,t);let f=Ou(c,t);
return f===void 0?[]:d||Hs(f.symbol,t.isUsed)?[{how:{writing:"token",connected:!0,leads:!0,reversed:!1},entry:f}]:[]}),r=n(!1),o=r.flat().filter(({entry:d})=>Hs(d.symbol,t.isUsed)),s=new Set(o.map(({entry:d})=>k(
d.symbol))),i=t.isTitled||s.size>1?n(!0):r,a=i.flat(),l=i.filter(d=>d.length>0).length;return qr(a)&&Yr(a)&&l*2>=e.length?Rn(a):[]}var SS=/\b(?:cells?|marked|legend|ticks?|checks?|crosses|symbol|mark|means)\b/iu;
function vS([e],t,{isUsed:n}){if(e===void 0||e.entry.level===void 0)return!1;let{connected:r,writing:o,leads:s}=e.how,i=r&&o!=="bare"&&n(e.entry.symbol)&&s;return SS.test(t)||i}function Ks(e,t){let n=[];
for(let o of e){let s=qt(o,!0,t.isTitled,t);if(s[0]?.how.leads===!0||s[0]?.how.reversed===!0)n.push(s);else if(n.length===0&&Cn(o)<o.to-o.from)return[]}let r=n.flat();return n.length>1&&qr(r)&&Yr(r)?Rn(
r):[]}function zs(e,t){let n=ze(e),[r]=n;if(r===void 0)return[];let o={...t,isTitled:t.isTitled||Cn(r)>0},s=Ks(n,o);if(s.length>0)return s;let i=qt(Kr(e),!1,o.isTitled,o).filter(({how:l})=>l.connected||
l.writing!=="apart");return(i.length>1?qr(i):vS(i,e.text,o))&&Yr(i)?Rn(i):[]}function Mu(e,t){return ze(T(e.children,t.place)).flatMap(r=>qt(r,!0,!1,t).flatMap(({entry:o,how:s},i)=>(s.leads||i>0)&&s.connected&&
o.symbol!==""?[o]:[]))}function Eu(e,t){if(e.type==="paragraph")return zs(T(e.children,t.place),t);if(e.type==="list"||e.type==="definitionList"||e.type==="fieldList")return wS(yu(e).map(a=>gu(a,t.place)),
t);let n=mu(e,t.place).filter(({flat:a,from:l,to:d})=>a.text.slice(l,d).trim()!==""),[r]=n,o=t.isTitled||r!==void 0&&Cn(r)>0,s=Ks(n,{...t,isTitled:o});if(s.length>0||n.length!==1||r===void 0)return s;
let i=qt(r,!0,o,t);return qr(i)&&Yr(i)?Rn(i):[]}var Vt=e=>L(e?.text??"");function kS(e,t){let n=Math.max(0,...e.map(({length:d})=>d)),r=(d,c)=>d===void 0||c===void 0||Vt(c)===""?[]:[{symbol:d,meaning:c}],
o=[];(n===2||n===3)&&o.push(e.flatMap(([d,c])=>r(d,c))),n===2&&o.push(e.flatMap(([d,c])=>r(c,d)));let s=t??e[0]??[],i=s.every((d,c)=>{let f=Vt(d);return c%2===1||f===Vt(s[0])||Us(f)});n>3&&n%2===0&&i&&
o.push(e.flatMap(d=>d.flatMap((c,f)=>f%2===0?r(c,d[f+1]):[])));let[a,...l]=e;return t!==void 0&&a!==void 0&&l.length===0&&n>1&&o.push(t.flatMap((d,c)=>r(d,a[c]))),o}var Tu=/^(?:symbols?|keys?|signs?|marks?|legend|icons?|values?|codes?|levels?|tiers?|grades?|priority|abbreviations?|status|层级|图例|符号|記号|凡例)$/iu,
Ws=/\b(?:meanings?|descriptions?|definitions?|explanations?|means)\b|含义|说明|意味|説明/iu;function TS(e,t,n,{isUsed:r}){let o=e.map(({symbol:u})=>k(Vt(u))),[s,i]=[Vt(t?.[0]),Vt(t?.[1])],l=!/\b(?:features?|capabilit(?:y|ies))\b/iu.
test(i)&&!n&&o.length>3?1:0;if(o.length<2||new Set(o).size<o.length-l||!e.every(({meaning:u})=>/\p{L}{2}|\p{Script=Han}/u.test(u.text))||o.some(u=>u.length>Fe))return!1;let d=u=>r(u)&&(u.length<=3||Ws.
test(i)),c=o.filter(u=>u!==""&&(Us(u)||d(u)));if(!n){let u=Tu.test(s)&&(c.length>0||Ws.test(i));return c.length*2>=o.length||u}if(Tu.test(i)&&Ws.test(s))return c.length*2>=o.length;let f=e.filter(({meaning:u})=>M.
get(k(u.text))?.kind==="word");return c.length>1&&c.length*2>=o.length&&f.length>1&&f.length*2>=o.length}function $u(e,t){let[n,...r]=hu(e,t.place);if(n===void 0)return;if(r.length===0){let d=Rn(n.flatMap(
c=>qt(Kr(c),!0,!0,t)));return d.length>1&&d.some(({level:c})=>c!==void 0)?d:void 0}let o=e.data!==void 0&&Reflect.get(e.data,"headerRows")===0,s=o?void 0:n,i=o?[n,...r]:r,a=kS(i,n).find(d=>TS(d,s,d[0]!==
void 0&&d[0].symbol===i[0]?.[1],t));return a===void 0?void 0:a.flatMap(d=>Ou(d,t)??[]).filter(({symbol:d})=>!/^[\p{L}\s-]{2,}$/u.test(d)||Hs(d,t.isUsed))}function Iu(e,t){let[n]=e.children;return(n?.children??
[]).flatMap(r=>{let o=T(r.children,t.place);return/[=:：–—→-]/u.test(o.text)?Ks(ze(o),t):[]})}function Fu(e){return e.length>1&&e.some(({level:t})=>t!==void 0)}var LS=/\b(?:values?|cells?|entries|letters?|numbers?)\b[^.;]{0,60}\b(?:contain|give|show|hold|indicate|name|are|is|tell)s?\b[^.;]{0,40}\b(?:releases?|versions?)\b[^.;]{0,60}\b(?:in which|that turned|added|introduced|implemented|supported|available|appeared|landed)\b/iu;
function Nu(e,t){let n=T(e.children,t),r=n.text.length>4e3?null:LS.exec(n.text.replaceAll(`
`," "));if(r===null)return[];let o=G(n,r.index,r.index+r[0].length,t);return[{symbol:"",meaning:L(r[0]),level:"complete",range:o,anything:!0}]}function Pu(e,t){let n=L(T(e.children,t).text.slice(0,200));
return/^(?:for|in)\s+the\s+[`"“']?([^`"”',]{1,40}?)[`"”']?\s+column\b/iu.exec(n)?.[1]}function CS(e,t){let n=new Map;for(let o of e.children.slice(1))for(let s of o.children.slice(1)){let i=L(T(
s.children,t).text);if(i!==""&&n.set(k(i),i),n.size>1||i.length>3)return}let[r]=n.values();return r===void 0||Wt(r)||/\d/u.test(r)?void 0:r}function Au(e,t,{place:n}){let r=l=>l.type==="table"&&!t.has(
l),[o,...s]=e.blocks.filter(r);if(o===void 0||s.length>0)return[];let i=e.blocks[e.blocks.indexOf(o)-1]??e.heading,a=CS(o,n);return a!==void 0&&(i?.type==="paragraph"||i?.type==="heading")?OS(i,a,n):[]}
function RS(e){let{length:t}=e.trimEnd(),n=1+Math.max(...[".","!","?"].map(r=>e.lastIndexOf(r,t-2)));return Math.max(n,t-200)}function OS(e,t,n){let r=T(e.children,n),o=RS(r.text),s=L(r.text.slice(o)),
i=gt(s.replace(/[:：]$/u,"")),a=i?.level==="complete"||s.endsWith(":")||e.type==="heading",l=G(r,o,r.text.length,n);return i?.stated===!0&&a?[{symbol:t,meaning:s,...i,range:l}]:[]}function Du(e,t){let n;return r=>r===""||r.length>Fe?!1:(n??=MS(e(),t),n.has(k(r)))}function MS(e,t){let n=new Set;for(let{children:r}of e)for(let o of r.slice(1))for(let s of o.children.slice(1)){let{
text:i,marks:a}=T(s.children,t),l=L(i);l!==""&&l.length<=Fe&&a.length===0&&n.add(k(l))}return n}var Gu=/^(?:(?:symbols?|status|support|table) )?(?:legends?|keys?|symbols?|notation|conventions|meanings?|(?:support )?(?:levels?|tiers?)|terminology|definitions?|status(?:es)?|图例|凡例)$/u,ES=/^(?:legend|key|symbols?|notation|where|meanings?|abbreviations?|图例|凡例) ?[:：]?$/iu,
$S=/\b(?:legend|keys?|symbols?|signs?|marks?|icons?|means?|meanings?|notation|abbreviations?)\b/iu;function IS(e){return Gu.test(h(e.title))&&e.parent!==void 0?e.parent:e}function FS({children:e},t){let[
n,...r]=e;return n?.type==="strong"&&r.every(s=>s.type==="text"&&s.value===":")&&/^(?:\S{1,30} ){0,3}support:?$/iu.test(L(T(e,t).text))}function NS(e,t,n,r,o){let s=[],i=[],a,l=IS(e),d={place:n,...o,isTitled:Gu.
test(h(e.title))},c=(u,p={})=>{u.length>0&&s.push({scope:l,entries:u,...p})};for(let u of e.contents.explaining){if(r.has(u))continue;if(u.type==="table"){let m=$u(u,d);m!==void 0?t.add(u):c(Iu(u,d)),
c(m??bu(u,n).flatMap(({flat:y})=>zs(y,d)));continue}let p=u.type!=="paragraph"&&a!==void 0&&FS(a,n);a=u.type==="paragraph"?u:void 0;let g=p?[]:Eu(u,d);if(g.length>0&&t.add(u),u.type==="paragraph"){let m=Pu(
u,n);c(g,m===void 0?{}:{column:m}),c(Nu(u,n)),g.length===0&&i.push(u)}else{let m=Qe(u);c(g,m.type==="list"?{list:m}:{})}d={...d,isTitled:u.type==="paragraph"&&PS(u,n)}}c(Au(e,t,d));let f=i.flatMap(u=>Mu(
u,d));return Fu(f)&&c(f),s}function PS(e,t){let n=L(T(e.children,t).text.slice(-200));return ES.test(n)||/[:：]$/u.test(n)&&$S.test(n.slice(-75).split(".").at(-1)??"")}function AS(e){let t=new Map,n=new Map,
r=new Map;for(let o of e)if(W(o.column===void 0?t:n,o.scope,o),!(o.column!==void 0||o.scope.parent===void 0))for(let s of ye(o.scope.parent))W(r,s,o);return{general:t,naming:n,below:r}}var On=100,Jr=20;
function Bu(e){return e.slice(0,Jr).flatMap(({entries:t})=>t.slice(0,On)).slice(0,On)}function DS(e,t){if(e.length<=Jr)return e;let n=de(e.length,r=>{let o=e[r];return o===void 0||Xr(o)>=t});return e.
slice(Math.max(0,n-Jr/2),n+Jr/2)}function BS(e){let t=new Map;for(let{column:n,scope:r,entries:o}of e.slice(0,On))for(let s of o.slice(0,On))W(t,n??h(r.title),s);return t}function _S(e){let t=new Map;
for(let{list:n,entries:r}of e){let o=r.map(({symbol:s})=>s).filter(GS).map(h);n!==void 0&&o.length>0&&W(t,o.sort().join(""),n)}return new Set([...t.values()].filter(n=>n.length>1).flat())}function GS(e){
return/[\p{L}\p{N}]{2}/u.test(k(e))&&!Ln(e)}var Xr=({entries:[e]})=>e?.range.start.offset??0;function jS(e,t,n){let[r]=e;if(r===void 0||e.length===1)return e;let o=Xr(r)>n,s=a=>o?Xr(a)>t:Xr(a)<t,i=e.filter(
s);return[...o?i:i.toReversed(),...e.filter(a=>!s(a))]}var _u=6;function WS({entries:e,scope:t}){let n=[...e].sort((d,c)=>d.range.start.offset-c.range.start.offset),[r,o]=[n[0],n.at(-1)];if(r===void 0||
o===void 0)return[];let s=[...new Set(n.map(({symbol:d})=>d===""?"any text":d))],i=`${s.slice(0,_u).join(" ")}${s.length>_u?" …":""}`,a=`it explains ${s.length} symbol${s.length===1?"":"s"}: ${i}`;return[
{block:"legend",range:{start:r.range.start,end:o.range.end},section:t.path,taken:!0,reason:a}]}function ju(e,t,n){let r=new Set,o=[..._(e)],i={isUsed:Du(()=>o.flatMap(({contents:y})=>y.tables),t),lines:new Map},
a=o.flatMap(y=>NS(y,r,t,n,i)),l=_S(a),d=a.filter(({list:y})=>y===void 0||!l.has(y));for(let y of l)r.delete(y);let{general:c,naming:f,below:u}=AS(d),p=new Map,g=new Map,m=y=>{let x=g.get(y);if(x!==void 0)
return x;let w=y.contents.tables.find(S=>!r.has(S)),b=w===void 0?Number.POSITIVE_INFINITY:I(w)[0];return g.set(y,b),b};return{nodes:r,elsewhere:c.size===1?Bu([...c.values()].flat()):[],entries:d.flatMap(
y=>y.entries),decisions:d.flatMap(WS),general:(y,x)=>Bu([...ye(y)].flatMap(w=>jS(DS(c.get(w)??[],x),x,m(w)))),byColumn(y){let x=p.get(y)??BS([...[...ye(y)].flatMap(w=>f.get(w)?.slice(0,On)??[]),...u.get(
y)??[]]);return p.set(y,x),x}}}var HS=1e5;function US(e,t){let n=new Map;for(let i of e.definitions)n.has(i.identifier)||n.set(i.identifier,i.url);let r=rc(e.footnotes),o={left:t.length+HS},s={text:t,locator:Ye(t),definitions:n,growth:o,
footnotes:r};return{...s,substitutions:KS(e,s),flats:new Map}}function KS(e,t){let n=new Map;for(let r of e.substitutions){let o=zS(r)??L(T(r.children,{...t,substitutions:n}).text);n.has(h(r.label))||
n.set(h(r.label),o)}return n}function zS({label:e,children:[t,...n]}){if(!(t?.type!=="image"||n.length>0||t.alt!==e))return e.length>1&&$t(e)!==void 0?e:Ko(t.url)}function VS(e,t,n,r,o){let s=e.table?.
claims??e.unplaced,i=e.table?.claims.cells??[],a=e.details===void 0?void 0:Gl(e.details.entries,s?.features??[],o),l=(e.details===void 0?void 0:jl(e.details.entries))??YS(e),d=e.details===void 0||a===
void 0?void 0:{range:e.details.range,order:a.order},c=hd(e),f=gc(s?.features??[],r);return{...c===void 0?{}:{id:c},title:xd(e,t),section:Pr(e.section,e.details!==void 0),range:e.range,principles:Vl(e,
r),...l===void 0?{}:{targetLabel:l},targets:[...s?.targets??[],...a?.targets??[]],features:[...qS(s?.features??[],a?.features??[]),...a?.features??[]],statuses:[...s?.statuses??[],...a?.statuses??[]],
cells:[...i,...a?.cells??[]],notes:n,...s===void 0?{}:{table:s.facts},...d===void 0?{}:{details:d},...f.length===0?{}:{jumps:f}}}function qS(e,t){let n=new Set(t.map(r=>r.key));return e.map(r=>{let{link:o,
...s}=r;return o?.startsWith("#")&&n.has(r.key)?s:r})}function YS(e){return e.table?.claims.facts.orientation==="targets-in-rows"&&e.table!==void 0&&!/^(?:names?)?$/iu.test(e.table.label)?e.table.label:
void 0}var Uu=e=>({...e,knowsTargets:!1,isTarget:()=>!1,isFeature:()=>!1});function JS(e,t,n){for(let a of _(e))if(a.contents.tables.length>0)return;let r={features:new Set,legends:new Set,numbered:!1},
o=Uu(t),{groups:s,rejected:i}=Ss(e,()=>!1,{...r,words:o,place:n},new Map);return s.length===0?i:void 0}var Wu=2e3;function XS(e,t){let n=0;for(let{contents:r}of _(e)){let o=r.tables[Wu-n];if(o!==void 0){
let s=`The document has more than ${Wu} tables, so it is not read. Split it.`;return{code:ji,message:s,range:P(o,t)}}n+=r.tables.length}}function Ne({root:e,text:t,markdown:n,options:r={},problems:o=[]}){
let s=kc(e),{census:i}=s,a=US(i,t),l=il(s,a),d=XS(l,a);if(d!==void 0)return{matrices:[],footnotes:[],decisions:[],definitions:[],problems:[d]};let c=mc(l,a),f=Y([],[],r.vocabulary),u=nc(l,Uu(f),a),p=u.
size>0?void 0:JS(l,f,a);if(p!==void 0){let $=Hu(i,a);return{matrices:[],footnotes:Cs(c,[],l,a),decisions:p,definitions:$,problems:o}}let g=ju(l,a,new Set([...u.values()].flat().map(({block:$})=>$))),m=Od(
l,f,a),y=uu({top:l,place:a,footnotes:c,legends:g,facts:u,options:r,markdown:n,named:m}),x=jd(y.matrices),w={...y,matrices:x.matrices},b=pd(w.matrices),S=w.matrices.map(({claims:$})=>$),v=new Set(S.flatMap(
({features:$})=>$.map(({title:ae})=>h(ae)))),C=new Set(S.flatMap($=>$.targets.map(({title:ae})=>h(ae)))),O=S.flatMap(({facts:$})=>$.legend.filter(({column:ae})=>ae===void 0)),B=[...new Set(O)],j={...B.
length===0?f:Y([],B,r.vocabulary),knowsTargets:C.size>0,isTarget:$=>C.has(h($)),isFeature:$=>v.has(h($))},A=[...v].some($=>Je($)!==$),be=Ss(l,$=>b.has($),{legends:g.nodes,words:j,place:a,features:v,numbered:A},
x.support),{parts:Be,decisions:Q}=md(w.matrices,be.groups,l,a,r),_e=new Set(c.definitions.map($=>$.range.start.offset)),oe=g.entries.map($=>$.range.start.offset).sort(($,ae)=>$-ae),rr=({start:$,end:ae})=>_e.
has($.offset)||(oe[de(oe.length,Mm=>(oe[Mm]??0)>=$.offset)]??ae.offset)<ae.offset,Rm=bd(Be),Ii=Be.map($=>VS($,Rm,ql($,rr,a),a,r)),Om=w.matrices.map(({section:$,claims:ae})=>({section:$,marks:[...ae.marks,
...ZS(ae.cells)]}));return{matrices:Ii,footnotes:Cs(c,Om,l,a),decisions:[...w.decisions,...g.decisions,...Q,...be.rejected],definitions:Hu(i,a),problems:[...o,...w.problems],...Ii.some(({jumps:$})=>$!==
void 0)&&{anchors:yc(l,i.html,a)}}}function ZS(e){return e.filter(({footnotes:t})=>t.length>0).flatMap(({footnotes:t})=>t)}function Hu({definitions:e,uses:t},n){return e.map(r=>({label:r.label??r.identifier,
range:P(r,n),uses:t.get(r.identifier)??0}))}function Ve(e,t){let n=e.toLowerCase().split(/[^\p{L}\p{M}\p{N}]/u).filter(r=>r!=="").join("-");return n===""?t:n}var Pe=class{#e;#t=new Map;constructor(t=[]){this.#e=new Set(t)}take(t){let n=t,r=this.#t.
get(t)??1;for(;this.#e.has(n);)r+=1,n=`${t}-${r}`;return this.#t.set(t,r),this.#e.add(n),n}};function rt(e,t){let n=new Pe,r=e.map(a=>a.id?n.take(a.id):void 0),o=e.map(({title:a,group:l=[]})=>({slug:Ve(
a,t),path:l.map(d=>Ve(d,"group")).join("/")})),s=xe(o.filter((a,l)=>r[l]===void 0),({slug:a})=>a),i=new Map([...s].map(([a,l])=>[a,l.some(({path:d})=>d!==l[0]?.path)]));return new Map(o.map(({slug:a,path:l},d)=>{
let c=l!==""&&i.get(a)?`${l}/${a}`:a;return[e[d]?.key??"",r[d]??n.take(c)]}))}var Ku=48,Mn="Attributes";function QS(e){return e.length>Ku||e.includes(":")||e!==L(e)?!1:e!==""&&e.toLowerCase()!==Mn.toLowerCase()&&ie(e)===void 0}function Zr({attributes:e={}}){return!Object.keys(e).
every(QS)}function En(e){let t={...Xi(e.level,e.text,e.notes??[])};return Object.entries(ge(e)).filter(([n,r])=>t[n]!==r)}function Qr(e){return En(e).map(([t,n])=>[`${t.charAt(0).toUpperCase()}${t.slice(
1)}:`,n])}var ev=/^[^:]{1,80}:/u;function eo(e){return e.some(t=>ev.test(t))}function to(e){let t=e===void 0?"Support":`${e} Support`;return t.length<=Ku&&!t.includes(":")&&ie(t)==="support"?t:"Suppor\
t"}var zu={level:"not-stated",code:"b",symbol:"·",word:"not stated"},Vu={complete:{level:"complete",code:"c",symbol:"✔",word:"complete"},partial:{level:"partial",code:"p",symbol:"◐",word:"partial"},
missing:{level:"missing",code:"m",symbol:"✖",word:"missing"},unknown:{level:"unknown",code:"u",symbol:"?",word:"unknown"},"not-applicable":{level:"not-applicable",code:"n",symbol:"–",word:"not app\
licable"}},Yt=[...Oe.map(e=>Vu[e]),zu];function Ce(e){return e===void 0?zu:Vu[e]}function $n(e){return e===void 0||e.kind==="unspecified"?"":e.kind==="choice"?`choice: ${e.group}`:e.kind==="condition"?
`required if ${e.expression}`:e.kind}var qu=()=>new Map(Yt.map(e=>[e,0]));function Jt(e){return e.targets.map(({id:t})=>{let n=qu();for(let{support:r}of e.features){let o=Ce(F(r,t)?.level);n.set(o,(n.
get(o)??0)+1)}return n})}function Xt(e){let t=qu();for(let n of e)for(let[r,o]of n)t.set(r,(t.get(r)??0)+o);return t}var no=e=>[...e].filter(([,t])=>t>0).map(([t])=>t);var Yu="—";function In(e){return e===void 0?Yu:e==="not-applicable"?"N/A":Ce(e).symbol}var wt=e=>Ce(e).word;function ro({features:e,targets:t}){let n=new Set(e.flatMap(({support:o})=>t.map(({id:s})=>F(
o,s)?.level))),r=Oe.filter(o=>n.has(o)).map(o=>`${In(o)} = ${wt(o)}`);return n.has(void 0)&&r.push(`${Yu} = not stated`),r.length===0?void 0:`Legend: ${r.join(", ")}.`}function ot(e){return e.kind==="\
choice"?`choice (${e.group})`:e.kind==="condition"?`condition (${e.expression})`:e.kind}function Ae(e,t=L){return e.split(/\n[^\S\n]*\n/u).map(t).filter(n=>n!=="")}function tv(e,{item:t,list:n,literal:r}){return n(e.filter(o=>o.trim()!=="").map(o=>t(r(o,""))))}function Ju(e,{atStart:t,item:n,list:r,proseOf:o}){let s=e.flatMap(i=>{let[a,...l]=o(i).map(t);return a===
void 0?[]:[n(a,l)]});return r(s)}function nv(e,{atStart:t,quote:n}){let r=e.map(t);return eo(e)?[n(r)]:r}function Vs(e,t,n){let[r,...o]=n.proseOf(t);return r===void 0?[]:[`${e} ${n.inline(r)}`,...nv(o,
n)]}function rv(e,t,n){let{level:r,text:o,notes:s=[]}=t,i=o===void 0||o===""?"":` (${n.literal(o,"(")})`,a=[...Qr(t).map(([l,d])=>`${n.strong(l)} ${n.literal(d)}`),...s.flatMap(l=>Vs("Notes:",l,n))];return n.
item(`${n.nameAtStart(e)}: ${wt(r)}${i}`,a)}function ov(e,t){let{item:n,list:r,strong:o}=t,s=Object.entries(e.attributes??{}).map(([a,l])=>Vs(o(`${a}:`),l,t));if(!Zr(e))return s.flat();let i=s.flatMap(
([a,...l])=>a===void 0?[]:[n(a,l)]);return[o(`${Mn}:`),r(i)]}function qs(e,{inline:t,literal:n}){return e.kind==="choice"?`choice (${t(e.group)})`:e.kind==="condition"?`condition (${n(e.expression,"(")}\
)`:e.kind}function Xu(e,t,n){let{list:r,literal:o,strong:s}=n,i=[];e.status!==void 0&&i.push(`**Status:** ${qs(e.status,n)}.`),e.api&&i.push(`**API alias:** ${o(e.api)}`);let a=tv(e.commands??[],n);a!==
""&&i.push("**CLI commands:**",a),e.notes!==void 0&&i.push(...Vs("**Notes:**",e.notes,n)),i.push(...ov(e,n));let l=t.targets.flatMap(({id:d,title:c})=>{let f=F(e.support,d);return f===void 0?[]:[rv(c,
f,n)]});return l.length>0&&i.push(s(`${to(t.targetLabel)}:`),r(l)),i}function Ys(e){return e.replace(/[\t\n\r]/g,"").replace(/^[\0- ]+/,"").trim()}function sv(e,t){let n=r=>{let{link:o,...s}=r,i=o===void 0?void 0:t(o);return i===o?r:i===void 0?s:{...r,link:i}};return{...e,
targets:e.targets.map(n),features:e.features.map(n)}}var iv=/^(?:javascript|vbscript|data):/i,Zt=e=>e.map(t=>sv(t,n=>iv.test(Ys(n))?void 0:n));var qe=e=>e===""?void 0:e,Zu=e=>e.length>0?e:void 0;function Qu(e){return[...xe(e,t=>t.key)].map(([t,n])=>{let r=or(n),o=we(r,i=>qe(i.id)),s=we(r,i=>qe(i.title))??"";return{key:t,title:s,claims:r,...o!==
void 0&&{id:o}}})}function av(e,t){let n=we(e.claims,o=>qe(o.link)),r=ef(e.claims);return{id:t,title:e.title,...n!==void 0&&{link:n},...r!==void 0&&{attributes:r}}}function lv(e){let t=or(e),[n]=t;if(n===
void 0)return;let r=we(t,i=>qe(i.text)),o=t.some(i=>i.notes.length>0)?cv(t):[],s=dv(t,n.level);return r===void 0&&o.length===0&&s===void 0?{level:n.level}:{level:n.level,...r!==void 0&&{text:r},...Zi(
s,n.level,r,o),...o.length>0&&{notes:o}}}function dv(e,t){let n=e.find(r=>r.level===t&&(r.stage!==void 0||r.since!==void 0||r.until!==void 0));return n&&ge(n)}function cv(e){let t=new Set;for(let n of uv(
e))for(let r of n.notes)t.add(r.text);return t.delete(""),[...t]}var uv=e=>e.filter((t,n)=>t.view!==e[n-1]?.view);function ef(e){let t=new Map;for(let{attributes:n=[]}of e)for(let{name:r,value:o}of n)
o.text!==""&&!t.has(r)&&t.set(r,o.text);return t.size>0?_i(t):void 0}function fv(e){let t=we(e,i=>qe(i.link)),n=we(e,i=>qe(i.api?.text)),r=we(e,i=>Zu(i.commands.map(({text:a})=>a))),o=we(e,i=>qe(i.notes?.
text)),s=ef(e);return{...t!==void 0&&{link:t},...n!==void 0&&{api:n},...r!==void 0&&{commands:[...r]},...o!==void 0&&{notes:o},...s!==void 0&&{attributes:s}}}function pv(e,{ids:t,places:n}){let o=[...xe(
e,({target:i})=>i)].flatMap(([i,a])=>{let l=n.get(i);return l===void 0?[]:[{place:l,same:a}]}),s=Bi();for(let{place:i,same:a}of o.sort((l,d)=>l.place-d.place)){let l=lv(a),d=t[i];l&&d!==void 0&&(s[d]=
l)}return s}function mv(e,t,n,r){let{claims:o,title:s}=e,i=tf(e),a=we(or(n),c=>c.status),{link:l,...d}=fv(o);return{id:t,title:s,group:[...i],...l!==void 0&&{link:l},...a!==void 0&&{status:{...a}},...d,
support:r}}var tf=({claims:e})=>we(e,t=>Zu(t.group))??[];function gv(e,t){let n=Qu(e.features),r=rt(n.map(l=>({...l,group:tf(l)})),"feature"),o=xe(e.statuses,({feature:l})=>l),s=xe(e.cells,({feature:l})=>l),
i=[...t.keys()],a={ids:[...t.values()],places:new Map(i.map((l,d)=>[l,d]))};return n.map(l=>{let d=pv(s.get(l.key)??[],a);return mv(l,r.get(l.key)??l.key,o.get(l.key)??[],d)})}function yv(e,t){let n=Fi(
e),r=Qu(n.targets),o=rt(r,"target"),s=n.principles.map(({title:l,text:d})=>({title:l,text:d})),i=n.notes.map(({text:l})=>l).filter(l=>l!==""),a=qe(n.targetLabel);return{id:t,title:n.title,section:[...n.
section],...s.length>0&&{principles:s},...a!==void 0&&{targetLabel:a},targets:r.map(l=>av(l,o.get(l.key)??l.key)),features:gv(n,o),...i.length>0&&{notes:i}}}function Qt(e){let t=e.matrices.map((r,o)=>{let s=qe(r.id);return{key:String(o),title:r.title,...s!==void 0&&{id:s}}}),n=rt(t,"matrix");return e.matrices.map((r,o)=>yv(r,n.get(String(o))??String(o)))}var hv={title:"title",section:"headings",principles:"guiding principles",targetLabel:"word for its targets",notes:"closing notes"},bv={id:"id",title:"title",link:"link",attributes:"attributes"},xv={id:"\
id",title:"title",group:"group",link:"link",status:"status",api:"API name",commands:"commands",notes:"notes",attributes:"attributes"},wv={level:"level",text:"text",stage:"stage",since:"first version",
until:"last version",notes:"notes"};function nf(e){let t=JSON.stringify(e??"");return t==='""'||t==="[]"||t==="{}"?"":t}var St=class{#e;#t=new Map;constructor(t){this.#e=t}add(t,n){let r=this.#t.get(t);
r===void 0?this.#t.set(t,{count:1,first:n}):r.count+=1}sentences(){return[...this.#t].map(([t,{count:n,first:r}])=>{let o=n>1?` and ${n-1} more`:"";return`${this.#e} cannot hold ${t}: \`${r}\`${o}.`})}compare(t,n,r,o,s){
for(let i in t){if(n[i]===r?.[i])continue;let a=t[i];a!==void 0&&nf(n[i])!==nf(r?.[i])&&this.add(`the ${a} of a ${o} unchanged`,s)}}};function Sv(e){let t=new Map(e.map(([{id:r}],o)=>[r,o])),n=new Map(
e.flatMap(([,r],o)=>r===void 0?[]:[[r.id,o]]));return(r,o)=>[...new Set([...Object.keys(r.support).flatMap(i=>t.get(i)??[]),...Object.keys(o?.support??{}).flatMap(i=>n.get(i)??[])])].sort((i,a)=>i-a).
flatMap(i=>e.slice(i,i+1))}function vv(e,t,n,r){if(t!==n){e.compare(xv,t,n,"feature",t.title);for(let[{id:o,title:s},i]of r){let a=F(t.support,o),l=n&&i&&F(n.support,i.id),d=`${t.title} / ${s}`;a!==void 0?
e.compare(wv,a,l,"cell",d):l!==void 0&&e.add("a blank cell",d)}}}function Re(e,t,n){let r=new St(e);for(let[s,i]of t.entries()){let a=n[s];if(a===void 0){r.add("the matrix",i.title);continue}let l=i.targetLabel===
void 0?{...a,targetLabel:""}:a;r.compare(hv,i,l,"matrix",i.title),i.id!==a.id&&i.id!==Ve(i.title,"matrix")&&r.add("the id of a matrix that its title does not tell",i.id);for(let[f,u]of i.targets.entries())
r.compare(bv,u,a.targets[f],"target",u.title);a.targets.length>i.targets.length&&r.add("the number of targets of a matrix",i.title),a.features.length>i.features.length&&r.add("the number of features o\
f a matrix",i.title);let d=i.targets.map((f,u)=>[f,a.targets[u]]),c=Sv(d);for(let[f,u]of i.features.entries())vv(r,u,a.features[f],c(u,a.features[f]))}let o=n[t.length];return o!==void 0&&r.add("the n\
umber of matrices",o.title),r.sentences()}var kv=2e3;function Js({view:e="all",headings:t=!0}){return e==="all"&&t}function en(e,t,n,r,o){let s=t.reduce((i,{features:a,targets:l})=>i+a.length*l.length,
0);return r.length>0||!Js(n)||s>kv?r:Re(e,t,Qt(o()))}function Tv(e){return e.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu,"").replaceAll(" ","-")}var oo=class{#e=new Map;#t=new Set;ofHeading(t){let n=Tv(t),r=n;for(;this.#e.has(r);){let o=(this.#e.
get(n)??0)+1;this.#e.set(n,o),r=`${n}-${o}`}return this.#e.set(r,0),r}claim(t){let n=!this.#t.has(t);return this.#t.add(t),n}};function st(e,t){let n=o=>{let s=e.map((a,l)=>({key:String(l),title:a.title,
group:a.group??[],...o.has(a)&&{id:a.id}})),i=rt(s,t);return new Set(e.filter((a,l)=>i.get(String(l))!==a.id))},r=n(new Set);return r.size===0||n(r).size===0?r:new Set(e.filter(({id:o,title:s})=>o!==Ve(
s,t)))}function so(e){let t=st(e,"target");return new Set(e.filter(n=>t.has(n)||ve(n.title)||ar(n.title)))}var rf=[1,2,3,4,5,6],Zs=rf.length;function Qs(e){let n=[...e.section,...e.section.at(-1)===e.title?[]:[e.title]].filter(o=>o!==""),r=e.features.some(({group:o})=>o.length>0);return Nn(n,Zs-(r?3:2)," /\
 ")}function ei(e){return Zs-2-e}function Nn(e,t,n){return e.length<=t?e:t<1?[]:[...e.slice(0,t-1),e.slice(t-1).join(n)]}function Fn(e,t){let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];)n+=1;return n}
var Xs=class{#e=new oo;#t;#n=[];constructor(t){this.#t=t}#r(t,n){return{depth:rf[t-1]??Zs,text:n,anchor:this.#e.ofHeading(n)}}#o(t){let n=Math.min(Fn(this.#n,t),t.length-1);return this.#n=t,t.slice(Math.
max(0,n)).map((r,o)=>this.#r(Math.max(0,n)+o+1,r))}#s(t,n,r,o){let s=this.#r(r,t.title),i=o||s.anchor==="",a=i&&this.#e.claim(t.id)?t.id:s.anchor;return{feature:t,groups:n,heading:s,anchor:a,...i&&{ownId:t.
id}}}#i(t,n){let r=st(t.features,"feature"),o=ei(n-2),s=[];return t.features.map(i=>{let a=Nn(i.group,o,q),l=Fn(s,a),d=a.slice(l).map((c,f)=>this.#r(n+l+f,c));return s=a,this.#s(i,d,n+a.length,r.has(i))})}plan(t,n){
let r=Qs(t),o=r.length+1,s=this.#o(r),i=this.#t==="details"?void 0:this.#r(o,"Summary"),a=this.#t!=="summary"&&t.features.length>0,l=a?this.#r(o,"Details"):void 0,d=a?this.#i(t,o+1):[],c=t.notes&&this.#t===
"all"?this.#r(o,"Notes"):void 0;return{matrix:t,headings:s,...n&&{ownId:t.id},...i&&{summary:i},...l&&{details:l},entries:d,...c&&{notes:c}}}};function of(e,t){let n=new Xs(t),r=st(e,"matrix");return e.
map(o=>n.plan(o,r.has(o)))}var tn=class{blocks=[];#e;#t;#n=new Set;#r;#o=[];constructor(t,n){this.#e=t,this.#t=n,this.#r=new St(t.name)}get text(){return this.blocks.length===0?"":`${this.blocks.join(`

`)}
`}get losses(){return this.#r.sentences()}#s(t,n){let{maxDepth:r}=this.#e;n>r&&this.#r.add(`headings deeper than ${r} levels`,t),this.blocks.push(this.#e.heading(t,n))}matrix(t){let{view:n="all",headings:r=!0}=this.#t,
o=r?this.#i(t):1;n==="all"&&this.#d(t);let s=n==="all"?this.#c(t):new Map;n!=="details"&&this.#u(t,s,o),n!=="summary"&&this.#p(t,s,o);let i=n==="all"?Ju(t.notes??[],this.#e):"";i!==""&&(this.#s("Notes",
o),this.blocks.push(i))}#i({title:t,section:n,features:r}){let s=[...n,...t===""||n.at(-1)===t?[]:[t]].filter(d=>this.#e.inline(d)!==""),i=r.some(({group:d})=>d.length>0),a=Nn(s,this.#e.maxDepth-(i?3:
2)," / "),l=Math.min(Fn(a,this.#o),a.length-1);for(let[d,c]of a.entries())d>=l&&this.#s(this.#e.atStart(c),d+1);return this.#o=a,a.length+1}#d({principles:t=[]}){let n=t.flatMap(({title:r,text:o})=>{let[
s="",...i]=this.#e.proseOf(o),a=this.#e.strong(r);if(a===""&&s==="")return[];let l=a===""?this.#e.atStart(s):`${a}${s===""?"":` - ${this.#e.inline(s)}`}`;return[this.#e.item(l,i.map(this.#e.atStart))]});
n.length>0&&this.blocks.push("Guiding principles:",this.#e.list(n))}#a(t){let n=this.#e.normalName(t),r=n!==""&&!this.#n.has(n);return r?this.#n.add(n):this.#r.add("ids that differ by case or repeat",
t),r}#c({features:t}){let n=new Map,r=st(t,"feature");for(let o of t){let s=this.#n.has(this.#e.normalName(o.id));(r.has(o)||!s)&&this.#a(o.id)&&n.set(o,o.id)}return n}#l(t,n){if(n===void 0||n==="")return;
let r=this.#e.link(t,n);return r===void 0&&this.#r.add("links to such addresses",n),r}#f(t){let n=so(t);return t.map(r=>{let o=this.#l(r.title,r.link)??this.#e.nameAtStart(r.title);return n.has(r)&&this.#a(
r.id)?this.#e.cellAnchor(r.id,o):o})}#u(t,n,r){let{features:o,targets:s}=t,i=o.some(({status:f})=>f!==void 0),a=this.#f(s),l=[["Feature",...i?["Status"]:[],...a]],d=[];for(let f of o){f.group.join(`
`)!==d.join(`
`)&&l.push(Lv(f.group,l,this.#e)),d=f.group;let u=n.get(f),p=u===void 0?this.#l(f.title,f.link):this.#e.anchorLink(f.title,u),g=s.map(({id:y})=>In(F(f.support,y)?.level)),m=f.status===void 0?"":qs(f.status,
this.#e);l.push([p??this.#e.nameAtStart(f.title),...i?[m]:[],...g])}this.#t.headings!==!1&&this.#s("Summary",r);let c=ro(t);c!==void 0&&this.blocks.push(c),this.blocks.push(this.#e.table(l,this.#t))}#p(t,n,r){
if(t.features.length===0)return;this.#s("Details",r);let o=[];for(let s of t.features){let a=Nn(s.group,this.#e.maxDepth-r-1,q).map(this.#e.atStart).filter(d=>d!==""),l=Fn(a,o);for(let[d,c]of a.entries())
d>=l&&this.#s(c,r+1+d);o=a,this.#m(s,t,n.get(s),r+1+a.length)}}#m(t,n,r,o){r!==void 0&&this.blocks.push(this.#e.anchor(r));let s=this.#l(t.title,t.link)??this.#e.nameAtStart(t.title);this.#s(s===""?this.#e.
atStart(t.id):s,o),this.blocks.push(...Xu(t,n,this.#e))}};function Lv(e,t,{strong:n}){let r=(t[0]??[]).slice(1).map(()=>"");return[n(e.join(q)),...r]}function io(e,t){let n=Zt(e);if(!Js(t))return n;let r=rt(
e.map(({title:o},s)=>({key:String(s),title:o})),"matrix");return n.map((o,s)=>({...o,id:r.get(String(s))??o.id}))}var Cv=/[\0-\x08\x0e-\x1f\x7f-\x9f\p{Surrogate}\ufffe\uffff]/gu;function it(e){return e.replace(/\s+/gu," ").replace(Cv,"�").trim()}var sf=e=>Ae(e,it),vt=e=>`&#${e.codePointAt(0)};`,Rv=/[*`#^~{}[\]\\+]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_|&(?=#?\w+;)|\((?=\(|(?:C|R|TM)\))|:(?=[:\S])|(?<=:):|;(?=[;\s]|$)|\$(?=\$)|(?<=\$)\$|<(?=[-=<])|[-=](?=>)|-(?=-)|(?<=-)-|\.(?=\.\.)/gu;
function kt(e){return it(e).replace(Rv,vt)}var Ov=/^(?:(?=[^\p{L}\p{N}&]).|(?=&(?!#)).)/u,Mv=/^(\d+|[A-Za-z]|[ivxIVX]+)([.)])(?= |$)/u,Ev=/^(NOTE|TIP|IMPORTANT|WARNING|CAUTION):(?= |$)/u;function Pn(e){
let t=kt(e);return/^\p{Emoji_Presentation}/u.test(t)?t:t.replace(Ov,vt).replace(Mv,(n,r,o)=>r+vt(o)).replace(Ev,(n,r)=>r+vt(":"))}function af(e){let t=kt(e);return t===""?"":`**${t}**`}function lf(e,t="\
 "){let n=it(e);return n!==""&&!/[`+\\]/u.test(n)?`\`+${n}+\``:/^[^`\\]+$/u.test(n)?`\`${kt(n)}\``:t===""?Pn(n):kt(n)}var $v=/[^\w.:/?=%,~&#|-]|_(?![A-Za-z0-9])|(?<![A-Za-z0-9])_|(?<![A-Za-z0-9])#|#(?![A-Za-z0-9])|~|&(?=#?\w+;)|^:|:(?=:)|(?<=[^A-Za-z][A-Za-z]{2,6}):(?=\/\/)|\.(?=\.\.)|-(?=[->])|(?<=-)-/gu,
df=e=>Pn(e).replace(/[=,"]/gu,vt);function cf(e,t){let[n,r]=[df(e),it(t)];if(!(n===""||r===""))return`link:${r.replace($v,vt)}[${n}]`}var ti=/^(?!_)(?!.*__)[\p{L}_][\p{L}\p{N}_-]*(?<!_)$/u;function uf(e,t){
let n=df(e);return n===""||!ti.test(t)?void 0:`xref:${t}[${n}]`}function ff(e){return ti.test(e)?`[[${e}]]`:`[id="${it(e).replace(/["\\{}]/gu,"")}"]`}function pf(e,t){return ti.test(e)?`[[${e}]]${t}`:
`+++<a id="${it(e).replace(/[^\w ]/gu,vt)}"></a>+++${t}`}var Iv=e=>e.map(t=>`
+
${t}`).join("");function Fv(e){return{proseOf:sf,inline:kt,atStart:Pn,nameAtStart:Pn,strong:af,literal:lf,link:cf,anchorLink:uf,anchor:ff,cellAnchor:pf,normalName:it,name:"AsciiDoc",maxDepth:e?6:5,heading:(t,n)=>`${"\
=".repeat(Math.min(6,e?n:n+1))} ${t}`,item:(t,n=[])=>`* ${t}${Iv(n)}`,list:t=>t.join(`
`),quote:t=>`[quote]
____
${t.join(`

`)}
____`,table(t){let n=t.map(o=>o.map(s=>`|${s.replaceAll("|","\\|")}`).join(`
`));return`[cols="${t[0]?.length??1}*",options="header"]
|===
${n.join(`

`)}
|===`}}}function Nv(e,{headings:t=!0}){let n=new Set(e.map(({section:i,title:a})=>i[0]??a)),[r=""]=n,o=({section:i,title:a})=>i.length>1||i.length===1&&a!==""&&a!==i[0],s=e.length===1||e.every(o);return t&&
n.size===1&&s&&kt(r)!==""}function mf(e,t={}){let n=io(e,t),r=new tn(Fv(Nv(n,t)),t);for(let a of n)r.matrix(a);let{text:o}=r,s=()=>Ne({root:Ca(o).root,text:o,markdown:!1}),i=en("AsciiDoc",n,t,r.losses,
s);return{text:o,losses:[...Re("AsciiDoc",e,n),...i]}}var nn=({text:e})=>e.trim()!=="",An=e=>!e.fields.some(nn),ni=e=>(e?.text??"").trim().toLowerCase(),oi=({fields:e})=>{let[t,...n]=e;return t!==void 0&&nn(t)&&!n.some(nn)},Pv=/^\s*(?:\(\S{1,3}\)|\[\S{1,3}\]|[*†‡§¹²³⁴-⁹]|\S{1,12}\s*[=:]\s)|[.。]\s*$/u,
Av=80,Dv=e=>e.length>=Av||Pv.test(e);function Bv(e){let t=n=>oi(n)&&Dv(n.fields[0]?.text??"");return e.findLastIndex(n=>!An(n)&&!t(n))+1}function _v(e){let t=[],n=0;for(;n<e.length;){let r=e[n];if(r!==
void 0&&An(r)){n+=1;continue}let o=n,s=o;for(;s<e.length-1&&Gv(e,s);)s+=1;let i=jv(e,s);t.push({titles:e.slice(o,s),rows:Wv(e.slice(s,i))}),n=i}return t}var Gv=(e,t)=>{let n=e[t];return n!==void 0&&(oi(
n)||An(n))};function jv(e,t){let n=ni(e[t]?.fields[0]),r=-1;for(let o=t+1;o<e.length;o+=1){let s=e[o];if(s===void 0)break;if(An(s))r=r<0?o:r;else{if(r>=0&&ni(s.fields[0])===n&&s.fields.filter(nn).length>
1)return r;oi(s)||(r=-1)}}return e.length}function Wv(e){let t=e.findLastIndex(n=>!An(n));return e.slice(0,t+1)}var ri=class{#e;constructor(t){this.#e=Ye(t)}#t(t,n){return this.#e.range(t,n)}#n({text:t,
start:n,end:r},o=this.#t(n,r)){return t.trim()===""?[]:[{type:"text",value:t,position:o}]}#r(t){let n=this.#t(t.start,t.end);return{type:"tableCell",children:this.#n(t,n),position:n}}#o(t,n){return{type:"\
tableRow",children:t.fields.filter((o,s)=>s!==n).map(o=>this.#r(o)),position:this.#t(t.start,t.end)}}#s(t){let n=this.#t(t.start,t.end),r=this.#n(t,n);return{type:"tableRow",children:[{type:"tableCell",
children:r.length>0?[{type:"strong",children:r,position:n}]:[],position:n}],position:n}}#i(t){let[n]=t.fields;return n===void 0||!nn(n)?[]:[{type:"heading",depth:1,children:this.#n(n),position:this.#t(
t.start,t.end)}]}#d({fields:[t],start:n,end:r}){return t===void 0||!nn(t)?[]:[{type:"paragraph",children:this.#n(t),position:this.#t(n,r)}]}#a(t){let n=t[0]?.fields.findIndex((i,a)=>a>0&&ni(i)==="grou\
p")??-1,r="",o=t.flatMap((i,a)=>{let l=this.#o(i,n),d=i.fields[n];return a===0||d===void 0||d.text===r?[l]:(r=d.text,[this.#s(d),l])}),s=this.#t(t[0]?.start??0,t.at(-1)?.end??0);return{type:"table",align:[],
children:o,position:s}}block({titles:t,rows:n}){let r=Bv(n);return[...t.flatMap(o=>this.#i(o)),...r>0?[this.#a(n.slice(0,r))]:[],...n.slice(r).flatMap(o=>this.#d(o))]}};function si(e,t){let n=new ri(t);
return{type:"root",children:e.flatMap(r=>n.block(r))}}function gf({rows:e},t){return si(_v(e),t)}var yf=["matrixTitle","section","group","featureTitle","status","targetTitle","level","text","stage","since","until","notes","featureNotes","api","commands","featureLink","targetLink","feature","targe\
t","matrix","targetLabel","principles","closingNotes"],hf=["stage","since","until"],Dn="attribute: ",Bn="target attribute: ";function _n(e){let[t]=e;return e.length===1&&t!==void 0&&!t.startsWith("• ")?t:e.map(n=>`• ${n.replaceAll(`
`,`
  `)}`).join(`
`)}function bf(e){if(e==="")return[];if(!e.startsWith("• "))return[e];let t=[];for(let n of e.split(/\r?\n/u))n.startsWith("• ")?t.push(n.slice(2)):t.push(`${t.pop()??""}
${n.replace(/^ {2}/u,"")}`);return t}var xf=" › ";function Tt(e){return e.map(t=>t.replace(/[\\›]/gu,"\\$&")).join(xf)}function ao(e){return e===""?[]:e.split(xf).map(t=>t.replace(/\\([\\›])/gu,
"$1"))}function wf({title:e,text:t}){return`${e.replace(/[\\:]/gu,"\\$&")}: ${t}`}function Sf(e){let t=/^((?:[^\\:]|\\.)*):(?: |$)/su.exec(e);return t?{title:(t[1]??"").replace(/\\([\\:])/gu,"$1"),text:e.
slice(t[0].length)}:{title:"",text:e}}var lo="data";function Hv(e){let t=/^(choice|condition) \((.*)\)$/su.exec(e),n=t?.[2];return!t||!n?V(e):t[1]==="choice"?{kind:"choice",group:n}:{kind:"condition",expression:n}}function vf(e,t){return e?
{...t,...e}:t}function Uv(e,t){let n=e.text("target")?.text,r=e.text("targetLink")?.text,o=(e.text("targetTitle")??e.text("target"))?.range??e.rangeOf("targetTitle"),s=e.targetAttributes;return{view:lo,
key:t,...n&&{id:n},title:e.value("targetTitle"),...r&&{link:r},range:o,...s.length>0&&{attributes:s}}}function Kv(e,t){let n=e.text("feature")?.text,r=e.text("featureLink")?.text,o=e.text("api"),s=e.text(
"featureNotes");return{view:lo,key:t,...n&&{id:n},title:e.value("featureTitle"),group:ao(e.value("group")),...r&&{link:r},range:(e.text("featureTitle")??e.text("feature"))?.range??e.rangeOf("featureTi\
tle"),block:e.range,...o&&{api:o},commands:e.texts("commands"),...s&&{notes:s},attributes:e.attributes}}function zv(e,t){if(!e)return t;let n=new Set(e.attributes.map(({name:r})=>r));return{...vf(e,t),
commands:e.commands.length>0?e.commands:t.commands,attributes:[...e.attributes,...t.attributes.filter(({name:r})=>!n.has(r))]}}function Vv(e,{given:t}){let n=e.value("stage");return{...t,...ge({stage:Ft.
find(r=>r===n)??Nt(n),since:e.text("since")?.text,until:e.text("until")?.text})}}var qv=["featureNotes","api","commands","featureLink"],Yv=["targetLink"],co=class{#e=new Set;#t=new Map;#n=new Map;of(t,n,r){
if(this.#e.has(t))return t;let o=this.#n.get(n)??r();this.#n.set(n,o);let s=t||(this.#t.get(o)??o);return this.#t.has(o)||this.#t.set(o,s),t!==""&&this.#e.add(t),s}},uo=class{#e;#t=new Map;#n=new Map;#r=new co;#o=new co;#s=[];#i=new Map;#d=[];#a=[];#c=[];#l;#f;#u;constructor(t){
this.#e=t}add(t){this.#l??=t,this.#f=t,this.#u??=t.text("targetLabel")?.text;for(let{text:o,range:s}of t.texts("principles"))this.#a.push({...Sf(o),range:s});this.#c.push(...t.texts("closingNotes"));let n=this.#p(
t),r=this.#g(t);n!==void 0&&r!==void 0&&this.#y(t,n,r)}#p(t){let n=t.value("feature"),r=t.value("featureTitle");if(n===""&&r==="")return;let o=this.#r.of(n,`${t.value("group")}
${r}`,()=>Se(ao(t.value("group")),r)),s=this.#n.get(o);return(!s||t.says(qv)||t.saysAttributes)&&this.#n.set(o,zv(s,Kv(t,o))),this.#m(t,o),o}#m(t,n){let r=t.value("status"),o=this.#i.get(n)??new Set;if(r===
""||o.has(r))return;this.#i.set(n,o.add(r));let s=Hv(r);this.#s.push({view:lo,feature:n,...s&&{status:s},text:r,range:t.rangeOf("status")})}#g(t){let n=t.value("target"),r=t.value("targetTitle");if(n===
""&&r==="")return;let o=this.#o.of(n,r,()=>h(r)),s=this.#t.get(o);return(!s||t.says(Yv)||t.targetAttributes.length>0)&&this.#t.set(o,vf(s,Uv(t,o))),o}#y(t,n,r){let o=t.value("level").trim(),s=t.text("\
text")?.text,i=t.texts("notes");if(o===""&&s===void 0&&i.length===0)return;let a=this.#h(o),l=s??(a.plain?void 0:o),d=t.rangeOf("level");this.#d.push({view:lo,feature:n,target:r,level:a.level,basis:a.
basis,symbol:a.sign,...l&&{text:l},...Vv(t,a),notes:i,footnotes:[],range:d,symbolRange:d})}#h(t){let n=Oe.find(r=>r===t);return n?{level:n,basis:"preset",sign:t,length:t.length,plain:!0}:t===""?{level:"\
unknown",basis:"none",sign:t,length:0,plain:!0}:this.#e.read(t)}claims(){let t=this.#l,n=t?.text("matrix")?.text,r=t?.range.start??{line:1,column:1,offset:0};return{...n&&{id:n},title:t?.value("matrix\
Title")??"",section:ao(t?.value("section")??""),range:{start:r,end:this.#f?.range.end??r},principles:this.#a,...this.#u&&{targetLabel:this.#u},targets:[...this.#t.values()],features:[...this.#n.values()],
statuses:this.#s,cells:this.#d,notes:this.#c}}};var Jv=e=>e.toLowerCase().replace(/[\s_-]+/gu,"");function ii(e){let t=new Map,n=[],r=[];for(let[o,{text:s}]of(e?.fields??[]).entries()){let i=Jv(s);s.startsWith(Dn)?n.push({name:s.slice(Dn.length),index:o}):
s.startsWith(Bn)?r.push({name:s.slice(Bn.length),index:o}):t.has(i)||t.set(i,o)}return{columns:Xv(t),attributes:n,targetAttributes:r}}function Xv(e){let t=new Map(e);for(let n of["matrix","feature","t\
arget"]){if(e.has(`${n}title`))continue;let r=e.get(n),o=e.get(`${n}id`);r!==void 0&&t.set(`${n}title`,r),o===void 0?t.delete(n):t.set(n,o)}return t}function kf({rows:e}){let{columns:t}=ii(e[0]);return t.
has("featuretitle")&&t.has("targettitle")&&t.has("level")}var fo=class{#e;#t;#n;constructor(t,n,r){this.#e=t,this.#t=n,this.#n=r}#r(t){return this.#e.fields[this.#t.columns.get(t.toLowerCase())??-1]}value(t){
return this.#r(t)?.text??""}text(t){let n=this.#r(t);return n&&n.text!==""?{text:n.text,range:this.#o(n)}:void 0}texts(t){let n=this.text(t);return n?bf(n.text).map(r=>({text:r,range:n.range})):[]}#o({
start:t,end:n}){return this.#n.range(t,n)}rangeOf(t){let n=this.#r(t);return n?this.#o(n):this.#n.range(this.#e.end,this.#e.end)}says(t){return t.some(n=>this.value(n)!=="")}get saysAttributes(){return this.#t.
attributes.some(({index:t})=>(this.#e.fields[t]?.text??"")!=="")}get range(){return this.#n.range(this.#e.start,this.#e.end)}get attributes(){return this.#s(this.#t.attributes)}get targetAttributes(){
return this.#s(this.#t.targetAttributes)}#s(t){return t.flatMap(({name:n,index:r})=>{let o=this.#e.fields[r];return o&&o.text!==""?[{name:n,value:{text:o.text,range:this.#o(o)}}]:[]})}};function Zv(e,t,n){let r=t.columns.get("level")??-1,o=new Set(e.map(s=>s.fields[r]?.text.trim()??""));return o.delete(""),Y(o,[],n.vocabulary)}function po(e,t,n){let[r,...o]=e.rows,s=ii(r),i=Zv(o,s,n),
a=new Map;for(let l of o){if(!l.fields.some(({text:u})=>u!==""))continue;let d=new fo(l,s,t),c=d.value("matrix")||h(d.value("matrixTitle")),f=a.get(c)??new uo(i);a.set(c,f),f.add(d)}return{matrices:[...a.
values()].map(l=>l.claims()),footnotes:[],decisions:[],definitions:[],problems:e.problems}}function Tf(e,t={}){let n=Hi(e);return kf(n)?po(n,Ye(e),t):Ne({root:gf(n,e),text:e,markdown:!0,options:t,problems:n.problems})}function Lf(e,t){let n=new Set;for(let r of e)for(let{attributes:o}of t(r))for(let s of Object.keys(o??{}))n.add(s);return[...n]}function Qv(e){return{matrixTitle:e.title,section:Tt(e.section),matrix:e.
id}}function ek({targetLabel:e,principles:t,notes:n}){return{...e!==void 0&&{targetLabel:e},...t&&{principles:_n(t.map(wf))},...n&&{closingNotes:_n(n)}}}function tk({id:e,title:t,group:n,status:r}){return{
featureTitle:t,feature:e,group:Tt(n),...r&&{status:ot(r)}}}function nk({notes:e,api:t,commands:n,link:r}){return{...e!==void 0&&{featureNotes:e},...t!==void 0&&{api:t},...n&&{commands:_n(n)},...r!==void 0&&
{featureLink:r}}}var rk=({id:e,title:t})=>({targetTitle:t,target:e});function ok(e){return e?{level:e.level,...e.text!==void 0&&{text:e.text},...ge(e),...e.notes&&{notes:_n(e.notes)}}:{}}function*sk(e){
let{features:t,targets:n}=e,r=Qv(e),o=ek(e);for(let s of t.length>0?t:[void 0]){let i={fields:s?nk(s):{},...s&&{feature:s}},a=s?tk(s):{};for(let l of n.length>0?n:[void 0]){let d=s===t[0],c=d&&l?.link!==
void 0?{targetLink:l.link}:{},f=s&&l?ok(F(s.support,l.id)):{},u={...r,...a,...l&&rk(l)},p={...o,...i.fields,...c,...u,...f};yield{...i,fields:p,...d&&l&&{target:l}},o={},i={fields:{}}}}}function ik(e,t){
let n=hf.find(r=>r===e);return n===void 0?!1:!t.some(({features:r})=>r.some(({support:o})=>Object.values(o).some(s=>s?.[n]!==void 0)))}function Cf(e){let t=Lf(e,({features:i})=>i),n=Lf(e,({targets:i})=>i),
r=yf.filter(i=>!ik(i,e)),o=[[...r,...t.map(i=>Dn+i),...n.map(i=>Bn+i)]],s=(i,a)=>(i&&F(i,a))??"";for(let i of e)for(let{fields:a,feature:l,target:d}of sk(i))o.push([...r.map(c=>a[c]??""),...t.map(c=>s(
l?.attributes,c)),...n.map(c=>s(d?.attributes,c))]);return o}function ak({features:e,targets:t}){let n=e.some(({group:i})=>i.length>0),r=e.some(({status:i})=>i!==void 0),o={header:"Group",read:i=>Tt(i.group)},s={header:"Status",read:i=>i.status?ot(i.status):""};
return[{header:"Feature",read:({title:i})=>i},...n?[o]:[],...r?[s]:[],...t.map(({id:i,title:a})=>({header:a,read:l=>{let d=F(l.support,i);return d?wt(d.level):""}}))]}function Rf(e){return e.flatMap((t,n)=>{
let r=ak(t),o=[r.map(({header:s})=>s),...t.features.map(s=>r.map(({read:i})=>i(s)))];return e.length===1?o:[...n>0?[[""]]:[],[t.title],...o]})}function lk(e){let t=e===""?e:Wi(e);return/[",;\t\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t}function Of(e){return e.map(t=>`${t.map(lk).join(",")}
`).join("")}function Mf(e,{csv:t="long"}={}){if(t==="long")return{text:Of(Cf(e)),losses:[]};let n=Of(Rf(e));return{text:n,losses:Re("Wide CSV",e,Qt(Tf(n)))}}var dk=/[\0-\x08\x0b-\x1f\x7f-\x9f\p{Surrogate}\ufffe\uffff]/gu,ck=/[&<>"'\0-\x08\x0b-\x1f\x7f-\x9f\p{Surrogate}\ufffe\uffff]/u,uk=/[\p{Bidi_Control}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
function R(e){return ck.test(e)?e.replace(dk,"�").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;"):e}function Lt(e){return uk.test(
e)?`<bdi>${R(e)}</bdi>`:R(e)}var fk=new Set(["http","https","mailto"]);function at(e){let t=Ys(e);if(t===""||t.startsWith("#"))return;let n=/^[a-z][a-z0-9+.-]*(?=:)/i.exec(t)?.[0];return n===void 0||fk.
has(n.toLowerCase())?t:void 0}var pk=/https?:\/\/[^\s<>"'`|\\^{}]+/g,mk=new Set(".,;:!?)]*_~");function gk(e){let t=e.includes("("),n=e.length;for(;n>0&&mk.has(e.charAt(n-1))&&!(t&&e.charAt(n-1)===")");)
n-=1;return n}function ai(e){let t="",n=0;for(let{0:r,index:o}of e.matchAll(pk)){let s=r.slice(0,gk(r)),i=R(s);t+=`${R(e.slice(n,o))}<a href="${i}">${i}</a>`,n=o+s.length}return t+R(e.slice(n))}function rn(e){
return e.split(/\n(?:[^\S\n]*\n)+/).map(t=>`<p>${ai(t)}</p>`).join("")}function Ef(e){return e.toLowerCase().split(/[^\p{L}\p{M}\p{N}._]+/u).filter(n=>n!=="").join("-")||"x"}var mo=(e,t)=>`${e}--${t}`,go=e=>`${e}--`;function $f(e){let t=new Pe;return e.map(({id:n,features:r,
targets:o})=>{let s=e.length>1?t.take(Ef(n)):void 0,i=s===void 0?"":`${s}--`,a=l=>{let d=new Pe;return l.map(c=>d.take(Ef(c.id)))};return{...s!==void 0&&{matrix:s},features:a(r).map(l=>i+l),targets:a(
o)}})}var If=':root{color-scheme:light dark;--page: #fff;--ink: #1b1f24;--soft: #59616b;--line: #dfe3e8;--raised: #f4f6f8;--accent: #0b5cad;--bar: 4rem;--complete: #d5ede3;--on-complete: #00513a;--partial: \
#fdebc2;--on-partial: #654300;--missing: #fadccd;--on-missing: #863000;--unknown: #f1e1ec;--on-unknown: #6e2853}@media screen and (prefers-color-scheme:dark){:root{--page: #14171b;--ink: #e4e8ec;--sof\
t: #a0a9b4;--line: #2d333b;--raised: #1d2228;--accent: #7cb8f2;--complete: #123b2e;--on-complete: #86dfbe;--partial: #41330f;--on-partial: #f4cc6c;--missing: #4a2412;--on-missing: #ffb28c;--unknown: #\
3c2535;--on-unknown: #eab0d3}}.c{--sign: "✔︎";--tint: var(--complete);--tone: var(--on-complete)}.p{--sign: "◐︎";--tint: var(--partial);--tone: var(--on-partial)}.m{--sign: "✖︎";--tint: var(--missing)\
;--tone: var(--on-missing)}.u{--sign: "?";--tint: var(--unknown);--tone: var(--on-unknown)}.n{--sign: "–";--tint: var(--raised);--tone: var(--soft)}.b{--sign: "·";--tint: var(--page);--tone: var(--sof\
t)}*{box-sizing:border-box}[hidden]{display:none!important}html{scroll-padding-top:calc(var(--bar) + 1rem);-webkit-text-size-adjust:100%}body{margin:0 auto;padding:0 clamp(1rem,3vw,3rem) 4rem;backgrou\
nd:var(--page);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Noto Sans,Liberation Sans,Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-w\
ord}h1,h2,h3,h4{line-height:1.25;text-wrap:balance;overflow-wrap:anywhere}h1{margin:0;font-size:clamp(1.5rem,1.2rem + 1.5vw,2.1rem);letter-spacing:-.015em}h2{margin:3rem 0 1rem;font-size:1.35rem;lette\
r-spacing:-.01em}h3{margin:2.25rem 0 .75rem;font-size:1.1rem}:is(h2,h3,h4) a{color:inherit;text-decoration:none}:is(h2,h3,h4) a:hover{text-decoration:underline}p{margin:0 0 .75rem}a{color:var(--accent\
);text-underline-offset:.15em}code{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,DejaVu Sans Mono,monospace;overflow-wrap:anywhere}small{color:var(--soft);font-size:.85rem;white-space:now\
rap}:focus-visible{outline:2px solid var(--accent);outline-offset:2px}main:focus{outline:0}.read,.matrix td>a>span,.skip:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:in\
set(50%);white-space:nowrap}.skip:focus{position:absolute;z-index:9;top:.5rem;padding:.5rem 1rem;background:var(--page)}.top{padding:2.5rem 0 1.25rem}.top p{margin:.35rem 0 0;color:var(--soft)}nav ul{\
margin:0 0 1.5rem;padding:0;columns:17rem;list-style:none}nav li{padding:.15rem 0;break-inside:avoid}.legend span:before,.overview th span:before,dt[class]:before,span[class]:before,.matrix td>a:befor\
e{content:var(--sign)}@supports (content: "x" / ""){.legend span:before,.overview th span:before,dt[class]:before,span[class]:before,.matrix td>a:before{content:var(--sign) / ""}}.legend span:before,.\
overview th span:before,dt[class]:before,span[class]:before{display:inline-block;min-width:1em;margin-right:.3em;text-align:center}.toolbar{position:sticky;z-index:5;top:0;margin:0 -.5rem 1rem;padding\
:.6rem .5rem;background:var(--page);font-size:.875rem}fieldset{min-width:0;margin:0;padding:0;border:0}.controls,.below,.legend,fieldset.field{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem \
.75rem}.controls{margin-bottom:.6rem}.search{flex:1 1 12rem;max-width:24rem}.toolbar :is(input[type=search],select,button,summary),dialog button{min-height:2.125rem;padding:.3rem .65rem;border:1px sol\
id color-mix(in srgb,var(--soft) 55%,var(--page));border-radius:6px;background:var(--page);color:inherit;font:inherit}.toolbar input[type=search]{width:100%}.toolbar select{max-width:11rem}.toolbar :i\
s(button,summary):hover,dialog button:hover{background:var(--raised)}.field{color:var(--soft);white-space:nowrap}.toolbar .field select{color:var(--ink)}.menu{position:relative}.menu summary{cursor:de\
fault}.menu fieldset{position:absolute;z-index:6;top:calc(100% + .3rem);width:max-content;max-width:min(44rem,90vw);max-height:min(26rem,60vh);overflow:auto;padding:.6rem .9rem;columns:12rem;border:1p\
x solid var(--line);border-radius:8px;background:var(--page);box-shadow:0 8px 28px #0000002e}.menu label{display:block;padding:.15rem 0;break-inside:avoid}.legend{gap:.4rem}.legend label{display:inlin\
e-flex;align-items:center;gap:.4rem;padding:.1rem .65rem;border:1px solid transparent;border-radius:1rem;background:var(--tint);color:var(--tone)}.legend .b{border-color:var(--line)}.legend b{font-wei\
ght:600}.legend input{margin:0;accent-color:var(--tone)}.legend label:has(:checked){border-color:var(--tone)}.legend label:has(:focus-visible){outline:2px solid var(--accent);outline-offset:1px}.legen\
d :focus-visible{outline:0}output{color:var(--soft)}.frame{width:fit-content;max-width:100%;max-height:calc(100vh - var(--bar) - 1.5rem);overflow:auto;border:1px solid var(--line);border-radius:8px}@s\
upports (height: 1dvh){.frame{max-height:calc(100dvh - var(--bar) - 1.5rem)}}table{border-spacing:0;font-size:.875rem;line-height:1.35}caption{position:absolute;width:1px;height:1px;overflow:hidden;cl\
ip-path:inset(50%);white-space:nowrap}th{font-weight:400;text-align:left;overflow-wrap:anywhere}thead th{position:sticky;z-index:2;top:0;padding:.6rem .5rem;border-bottom:1px solid var(--line);backgro\
und:var(--raised);font-weight:600;vertical-align:bottom}tr>th:first-child{position:sticky;z-index:1;left:0;border-right:1px solid var(--line);background:var(--page)}thead tr>th:first-child{z-index:3;b\
ackground:var(--raised)}.matrix tr>th:first-child{min-width:13rem;max-width:22rem;padding:.35rem .75rem}.matrix tbody th>a{color:inherit;text-decoration:none}.matrix tbody th>a:hover{text-decoration:u\
nderline}.matrix tbody th,.matrix .s{border-bottom:1px solid var(--line)}.matrix .s{min-width:7rem;max-width:12rem;padding:.35rem .75rem;color:var(--soft);overflow-wrap:anywhere}[data-status=mandatory\
] .s{color:var(--ink);font-weight:600}.matrix th[data-target]{width:5rem;min-width:3rem;max-width:8rem;padding:.6rem .3rem .5rem;font-size:.78rem;text-align:center;overflow-wrap:break-word}.matrix th[\
data-target].at{box-shadow:inset 0 -3px var(--accent)}.matrix tr.g>*{padding:.9rem .75rem .35rem;border-bottom:1px solid var(--line);background:var(--raised);font-weight:600}.matrix tr.g>th{border-rig\
ht:0}.matrix tr.g span{color:var(--soft);font-weight:400}.matrix td[id]{height:1px;padding:0;border:solid var(--page);border-width:0 0 1px 1px;background:var(--tint)}.matrix td>a{position:relative;dis\
play:flex;flex-direction:column;align-items:center;justify-content:center;min-width:2rem;height:100%;min-height:2rem;padding:.2rem .3rem;color:var(--tone);text-decoration:none}.matrix td>a:before{font\
-size:1rem;line-height:1.2}.matrix td b{max-width:8rem;font-size:.72rem;font-weight:500;line-height:1.25;text-align:center;overflow-wrap:break-word}.matrix sup{position:absolute;top:0;right:0;width:.5\
5rem;height:.55rem;overflow:hidden;background:currentcolor;clip-path:polygon(0 0,100% 0,100% 100%);color:inherit;font-size:0}.matrix tbody tr:hover>th{background:var(--raised)}.matrix td>a:hover,.matr\
ix td>a:focus-visible{outline:2px solid var(--accent);outline-offset:-2px}.matrix :is(td,th).at,html:not(.live) .matrix :is(td,th):target{outline:3px solid var(--accent);outline-offset:-3px}.matrix th\
ead th.at{outline:0}.upright thead th[data-target]{width:auto;box-shadow:1px 0 var(--raised);padding:.6rem .25rem;min-width:2.1rem}.upright thead th[data-target] span{display:inline-block;max-height:1\
8rem;overflow:hidden;writing-mode:vertical-rl;transform:rotate(180deg);text-align:left;text-overflow:ellipsis;white-space:nowrap}.overview :is(th,td){padding:.35rem .75rem}.overview :is(thead th+th,td\
){text-align:right}.overview thead th{color:var(--tone, inherit);white-space:nowrap}.overview tbody tr+tr>*{border-top:1px solid var(--line)}.overview thead th:last-child{text-align:left}.bar{display:\
block;width:clamp(8rem,22vw,18rem);height:.7rem;border-radius:3px}.bar rect{shape-rendering:crispedges;fill:color-mix(in srgb,var(--tone) 60%,var(--tint))}.bar .n,.bar .b{fill:var(--line)}html:not(.li\
ve) .matrix td{scroll-margin:12rem 4rem 4rem 17rem}.details article{display:grid;grid-template-columns:minmax(11rem,18rem) minmax(0,46rem);column-gap:2.5rem;padding:1.25rem 0;border-top:1px solid var(\
--line);content-visibility:auto;contain-intrinsic-size:auto 12rem}.details article>*{grid-column:2}.details article>:first-child{grid-column:1;grid-row:1 / span 12;margin:0;font-size:1rem}.details art\
icle:target>:first-child{color:var(--accent)}dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.2rem 1rem;margin:0 0 .75rem;font-size:.925rem}dt{grid-column:1;max-width:12rem;color:v\
ar(--soft);overflow-wrap:anywhere}dd{grid-column:2;margin:0}dt[class]{color:var(--tone)}span:is(.c,.p,.m,.u,.n,.b){color:var(--tone)}.principles{margin-bottom:2rem;grid-template-columns:minmax(8rem,ma\
x-content) minmax(0,46rem);gap:.5rem 2rem}.principles dt{font-weight:600;color:var(--ink)}.principles p{margin:0 0 .25rem}.remarks{margin:0 0 .5rem;padding:0;list-style:none;font-size:.925rem}.remarks\
 li{margin-bottom:.5rem;padding-left:.9rem;border-left:3px solid var(--line)}.remarks p{margin:.15rem 0 0}.remarks a{margin-right:.35rem}.notes{max-width:46rem;padding-left:1.2rem}dialog{width:min(32r\
em,100%);max-width:none;height:100%;max-height:none;margin:0 0 0 auto;padding:0;border:0;border-left:1px solid var(--line);background:var(--page);color:inherit;box-shadow:-12px 0 40px #0003}dialog::ba\
ckdrop{background:#0a0f1440}dialog header{position:sticky;top:0;display:flex;gap:1rem;align-items:start;justify-content:space-between;padding:1.25rem 1.5rem .75rem;background:var(--page)}dialog h2{mar\
gin:0;font-size:1.2rem}dialog>div{padding:0 1.5rem 2rem}.verdict{font-size:1.05rem}.verdict span{margin-left:.35rem;padding:.15rem .7rem;border-radius:1rem;background:var(--tint)}@media(prefers-reduce\
d-motion:no-preference){dialog[open]{animation:slide .16s ease-out}@keyframes slide{0%{transform:translate(2rem);opacity:0}}}dialog>div>button{margin-top:.5rem}@media(max-width:44rem){.toolbar{positio\
n:static}:root{--bar: 0px}.search{flex-basis:100%;max-width:none}.matrix tr>th:first-child{min-width:8.5rem;max-width:8.5rem;padding:.3rem .5rem;font-size:.8rem}.controls select{max-width:38vw}.matrix\
 .s{min-width:5.5rem;padding:.3rem .5rem;font-size:.75rem}.details article,.principles{display:block}.details article>:first-child{margin-bottom:.5rem}.principles dd{margin-bottom:.75rem}}@media print\
{body{padding:0;font-size:9pt}.controls,.skip,output,dialog,.legend input{display:none!important}.toolbar,th,tr>th:first-child{position:static!important}.frame{width:auto;max-height:none;overflow:visi\
ble;border:0}table{font-size:7.5pt}.matrix tr>th:first-child{min-width:16em;max-width:28em;padding:.15rem .4rem}.matrix th[data-target]{width:auto;min-width:0;padding:.3rem .2rem;font-size:1em}.matrix\
 .s{min-width:8em;padding:.15rem .4rem}.matrix td>a{min-width:0;min-height:0;padding:.1rem}.matrix td>a:before{font-size:1.1em}.upright{font-size:5pt}.upright .s,.upright tr>th:first-child{min-width:9\
em}.upright thead th[data-target]{min-width:0;padding:.2rem 0;box-shadow:none}.upright td>a{padding:0}.upright td b{font-size:.8em;overflow-wrap:anywhere}tr,dd,li{break-inside:avoid}h2,h3,h4{break-aft\
er:avoid}.details article{content-visibility:visible;grid-template-columns:10rem minmax(0,1fr);padding:.5rem 0}.matrix td,.legend label,.bar,thead th{print-color-adjust:exact;-webkit-print-color-adjus\
t:exact}}',Ff="sha256-Fkzq7PzgDGNj5HvYDgkgXGn+A4gAE76qbTYvN2Na5Q8=",Nf='"use strict";(()=>{function g(e){let t=e?.getAttribute("href")??"";return t.startsWith("#")?document.getElementById(t.slice(1)):\
null}var y=e=>e.cells[0]?.querySelector("a")??null;function F(e){return{element:e,status:e.dataset.status??"",article:g(y(e))}}function P(e){let t=[...e.tHead?.rows[0]?.cells??[]],n=t.findIndex(o=>o.d\
ataset.target!==void 0);return{section:e.closest("section")??e,element:e,rows:[...e.querySelectorAll("tr[data-status]")].map(F),first:n<0?t.length:n,targets:t.flatMap(({dataset:o})=>o.target===void 0?\
[]:[Number(o.target)])}}var H=()=>[...document.querySelectorAll("table.matrix")].map(P);function M(e){if(e.text===void 0){let t=[...e.article?.children??[]].filter(o=>!o.matches(".levels")),n=e.elemen\
t.parentElement?.querySelector(".g")?.textContent??"";e.text=[n,...t.map(o=>o.textContent)].join(" ").toLowerCase()}return e.text}var T=e=>e?.className.charAt(0)??"",v=e=>`${T(e)} ${e?.querySelector("\
b")?.textContent??""}`;function C(e){let t=new FormData(e),n=l=>t.getAll(l).map(String).filter(Boolean),o=new Set([...n("compare"),...n("with")]),r=o.size===2;return{words:n("text").join(" ").toLowerC\
ase().split(/\\s+/).filter(Boolean),status:n("status").join(""),levels:new Set(n("level")),targets:r?o:new Set(n("target")),compare:r}}var b=({words:e,status:t,levels:n,targets:o})=>e.length===0&&t==="\
"&&n.size===0&&o.size===0;function j(e,t,n){if(n.status!==""&&e.status!==n.status)return!1;let{cells:o}=e.element;return n.levels.size>0&&!t.some(r=>n.levels.has(T(o[r])))||n.compare&&new Set(t.map(r=\
>v(o[r]))).size<2?!1:n.words.every(r=>M(e).includes(r))}var U=(e,t,n)=>`[data-table="${e}"] tr>:nth-child(n+${t+1}):nth-child(-n+${n}):not([colspan])`;function V(e,t,n){let o=[],r=e.first;for(let l of\
[...n,e.first+e.targets.length])l>r&&o.push(U(t,r,l)),r=l+1;return o}function G(e,t){let o=e.targets.map((s,a)=>({target:String(s),at:e.first+a})).filter(({target:s})=>t.targets.size===0||t.targets.ha\
s(s)).map(({at:s})=>s),r=t.compare?o.length===2:o.length>0||t.targets.size===0,l=0;for(let s of e.rows){let a=r&&j(s,o,t);s.element.hidden=!a,s.article&&(s.article.hidden=!a),a&&(l+=1)}for(let s of e.\
element.tBodies)s.hidden=!s.querySelector("tr[data-status]:not([hidden])");return e.section.hidden=l===0&&e.rows.length>0,{shown:l,columns:o}}function J(e,t,n){if(b(e))return"";let o=e.compare?"differ\
":"shown";return t===0?`No feature of ${n} ${o==="differ"?"differs":"matches"}.`:`${t} of ${n} features ${o}.`}function A(e,t,n){let o=new CSSStyleSheet;document.adoptedStyleSheets=[o];for(let[i,{elem\
ent:d}]of e.entries())d.dataset.table=String(i);let r=e.reduce((i,{rows:d})=>i+d.length,0),l=t.querySelector("output"),s=t.querySelector("[data-role=shown]"),a=()=>{let i=C(t),d=e.map(m=>G(m,i)),p=e.f\
latMap((m,h)=>V(m,h,d[h]?.columns??[]));o.replaceSync(p.length>0?`${p.join(",")}{display:none}`:"");let W=d.reduce((m,h)=>m+h.shown,0);l&&(l.textContent=J(i,W,r)),s&&(s.textContent=i.targets.size>0?`$\
{i.targets.size} chosen`:"all"),document.documentElement.classList.toggle("filtered",!b(i)),n()},c=0;t.addEventListener("input",()=>{clearTimeout(c),c=setTimeout(a,r>2e3?150:0)}),t.addEventListener("s\
ubmit",i=>i.preventDefault()),t.addEventListener("reset",()=>setTimeout(a));for(let i of t.querySelectorAll("[hidden]"))i.hidden=!1;return b(C(t))||a(),()=>{t.reset(),a()}}var u=e=>e?.querySelector(\'a\
[href^="#"]\')??null,L=e=>e.getClientRects().length>0;function q(e,t){let n=e;do n=t>0?n.nextElementSibling:n.previousElementSibling;while(n&&!(L(n)&&u(n)));return u(n)}function Q(e,t){let n=[...e.cell\
s].filter(o=>L(o)&&u(o));return u(t?n.at(-1):n[0])}function X(e,t,n,o){let r=n.closest("tr");if(!r)return null;if(e==="ArrowLeft")return q(n,-1);if(e==="ArrowRight")return q(n,1);let l=o.rows.map(({el\
ement:i})=>i).filter(i=>!i.hidden),s=l.indexOf(r);if(e==="ArrowUp")return u(l[s-1]?.cells[n.cellIndex]);if(e==="ArrowDown")return u(l[s+1]?.cells[n.cellIndex]);let a=e==="End",c=t?a?l.at(-1):l[0]:r;re\
turn(a||e==="Home")&&c?Q(c,a):null}function R(e){let t=new Map,n=(r,l)=>{let s=t.get(r);s&&(s.tabIndex=-1),l.tabIndex=0,t.set(r,l)},o=()=>{for(let r of e){let l=t.get(r);if(l&&L(l))continue;let s=r.ro\
ws.find(({element:c})=>!c.hidden),a=s&&y(s.element);a&&n(r,a)}};for(let r of e){for(let{element:l}of r.rows)y(l)?.setAttribute("tabindex","-1");r.element.addEventListener("focusin",l=>{let s=l.target;\
s instanceof HTMLAnchorElement&&s.closest("tbody")&&n(r,s)}),r.element.addEventListener("keydown",l=>{let s=l.target instanceof Element?l.target.closest("tbody :is(td,th)"):null;if(!s||l.altKey||l.met\
aKey)return;let a=X(l.key,l.ctrlKey,s,r);a&&(l.preventDefault(),a.focus())})}return o(),o}function E(e,t,...n){let o=document.createElement(e);return t!==""&&(o.className=t),o.append(...n),o}function \
Y(e){return e.closest("table")?.tHead?.rows[0]?.cells[e.cellIndex]?.textContent??""}function Z(e,t){let n=E("span",e.className.charAt(0),e.querySelector("span")?.textContent??""),o=e.querySelector("b"\
)?.textContent??"",r=E("p","verdict",E("strong","",Y(e))," ",n,o===""?"":`: ${o}`),l=[...t?.querySelectorAll("p")??[]].map(s=>s.cloneNode(!0));return[r,...l]}function _(){let e=E("button","","Copy lin\
k");return e.type="button",e.addEventListener("click",async()=>{await navigator.clipboard.writeText(location.href),e.textContent="Copied"}),e}function k(e){let t=e.querySelector("h2"),n=e.querySelecto\
r("div");return e.querySelector("button")?.addEventListener("click",()=>e.close()),e.addEventListener("click",r=>{let l=r.target instanceof Element&&r.target.closest(\'a[href^="#"]\');(r.target===e||l)&\
&e.close()}),r=>{let l=g(r.querySelector("a"));if(!l||!t||!n)return;t.textContent=l.firstElementChild?.textContent??"";let s=[...l.querySelectorAll(".remarks>li")],a=s.find(p=>g(p.querySelector("a"))=\
==r),c=l.cloneNode(!0);if(!(c instanceof Element))return;c.firstElementChild?.remove(),a&&c.querySelectorAll(".remarks>li")[s.indexOf(a)]?.remove();let i=r.tagName==="TD"?Z(r,a):[],d="clipboard"in nav\
igator?[_()]:[];n.replaceChildren(...i,...c.childNodes,...d),n.scrollTop=0,e.open||e.showModal()}}var x="table.matrix tbody :is(td[id],th[id])",S=H(),f=document.querySelector("form"),$=document.queryS\
elector("dialog"),N=R(S),ee=f?A(S,f,N):N,B=$?k($):void 0;function K(){let e=f&&getComputedStyle(f).position==="sticky"?f.offsetHeight:0;document.documentElement.style.setProperty("--bar",`${e}px`);for\
(let{element:t}of S){let{style:n}=t.parentElement??t;n.scrollPaddingTop=`${t.tHead?.offsetHeight??0}px`,n.scrollPaddingLeft=`${t.tHead?.rows[0]?.cells[0]?.offsetWidth??0}px`}}var I=null;function z(e){\
I?.classList.remove("at"),I=e,e?.classList.add("at")}function te(){try{return document.getElementById(decodeURIComponent(location.hash.slice(1)))}catch{return null}}function ne(e){let t=e.closest(".fr\
ame"),n=t?.getBoundingClientRect(),o=e.getBoundingClientRect();n&&(t?.scrollBy(o.x+o.width/2-n.x-n.width/2,o.y+o.height/2-n.y-n.height/2),t?.scrollIntoView({block:"nearest"})),e.querySelector("a")?.fo\
cus({preventScroll:!0})}function D(){let e=te();if(!e)return;e.getClientRects().length===0&&ee();let t=e.matches(x);z(t?e:null),t?ne(e):e.scrollIntoView()}var w;function O(e){let t=e.target instanceof\
 Element?e.target.closest(x):null;w?.classList.remove("at"),w=t?.tagName==="TD"?t.closest("table")?.tHead?.rows[0]?.cells[t.cellIndex]:void 0,w?.classList.add("at")}document.addEventListener("click",e\
=>{let t=e.target instanceof Element?e.target:null;for(let o of document.querySelectorAll("details.menu[open]"))o.contains(t)||(o.open=!1);let n=t?.closest(x);!n||!B||e.ctrlKey||e.metaKey||e.shiftKey|\
|e.altKey||(e.preventDefault(),n.querySelector("a")?.focus({preventScroll:!0}),z(n),history.replaceState(null,"",`#${n.id}`),B(n))});document.addEventListener("keydown",e=>{let t=e.target instanceof E\
lement?e.target.closest("details.menu[open]"):null;e.key!=="Escape"||!t||(t.open=!1,t.querySelector("summary")?.focus())});document.addEventListener("mouseover",O);document.addEventListener("focusin",\
O);addEventListener("hashchange",D);addEventListener("resize",K);document.documentElement.classList.add("live");K();addEventListener("load",D);})();',Pf="sha256-zwDiRxH2wx/VGmq5mkCrwGI6fnDaIL69vRBUMub\
soGw=";var yk=/\s?(?:\[\^?[^[\]\s]{1,12}\]_?|\((?:\d{1,3}|\p{L}|\*{1,5})\)|[⁰¹²³⁴⁵⁶⁷⁸⁹*†‡§¶])$/u,hk=20;function Af(e,t=hk){let n=e.replace(yk,"");return n===e||t===0?n:Af(n,t-1)}function yo(e){
let t=En(e).map(([r,o])=>r==="stage"?o.replaceAll("-"," "):`${r} ${o}`),n=[bk(e)??[],t].flat();return n.length>0?n.join(", "):void 0}function bk({text:e,notes:t}){if(e===void 0||t===void 0)return e;let n=Af(
e).trim();return/[\p{L}\p{N}]/u.test(n)?n:void 0}var ho=5,Df=e=>e>ho?` and ${e-ho} more`:"";function Bf({evidence:e=[]}={}){let t=La(e);if(t===void 0)return"";let n=e.filter(({result:s})=>s===t),r=n.slice(0,ho).map(({test:s,source:i})=>`${s} (${i})`);
return` <small title="${R(`${r.join(", ")}${Df(n.length)}`)}">${t==="passed"?"tests pass":"test fails"}</small>`}function _f({evidence:e=[]}){return e.length===0?"":` <small>Tests: ${e.slice(0,ho).map(
({test:n,result:r,link:o,source:s})=>{let i=o===void 0?void 0:at(o),a=Lt(n===""?s:n);return`${i===void 0?a:`<a href="${R(i)}">${a}</a>`} ${r}`}).join(", ")}${Df(e.length)}</small>`}var Gn=(e,...t)=>`<dt>${e}</dt>${t.map(n=>`<dd>${n}</dd>`).join("")}`;function xk(e){let t=at(e);return t===void 0?R(e):`<a href="${R(t)}">${R(e)}</a>`}function wk(e){let{status:t,api:n,link:r,commands:o=[],
attributes:s={}}=e,i=$n(t),a=[...i===""?[]:[Gn("Status",R(i))],...n===void 0?[]:[Gn("API",`<code>${R(n)}</code>`)],...r===void 0?[]:[Gn("Link",xk(r))],...o.length===0?[]:[Gn("Commands",...o.map(l=>`<c\
ode>${R(l)}</code>`))],...Object.entries(s).map(([l,d])=>Gn(Lt(l),ai(d)))];return a.length===0?"":`<dl class="facts">${a.join("")}</dl>`}function Sk(e,t){let n=new Map(Yt.map(({code:o})=>[o,[]]));for(let{
id:o,title:s}of t.targets)n.get(Ce(F(e.support,o)?.level).code)?.push(Lt(s));return`<dl class="levels">${Yt.map(({code:o,word:s})=>{let i=n.get(o)??[];return i.length===0?"":`<dt class="${o}">${s}</dt\
><dd>${i.join(", ")}</dd>`}).join("")}</dl>`}function vk(e,t,n,r){let o=t.targets.flatMap(({id:s,title:i},a)=>{let l=F(e.support,s);if(l===void 0||!(l.text??l.notes??l.evidence))return[];let{code:d,word:c}=Ce(
l.level),f=mo(n,r[a]??""),u=yo(l),p=u===void 0?"":`: ${Lt(u)}`,g=(l.notes??[]).map(rn).join("");return`<li><a href="#${f}">${Lt(i)}</a> <span class="${d}">${c}</span>${p}${_f(l)}${g}</li>`});return o.
length===0?"":`<ul class="remarks">${o.join("")}</ul>`}function Gf(e,t,n){return e.features.map((o,s)=>{let i=t.features[s]??"",a=o.notes===void 0?"":rn(o.notes);return`<article id="${i}"><${n}><a hre\
f="#${go(i)}">${R(o.title)}</a></${n}>${wk(o)}${a}${Sk(o,e)}${vk(o,e,i,t.targets)}</article>
`}).join("")}function kk(e,t){let n=0;return`<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">${[...e].map(([{code:o},s])=>{if(s===0)return"";let i=Math.round(s*1e4/t)/100,a=`<rec\
t class="${o}" x="${n}" width="${i}" height="1"/>`;return n=Math.round((n+i)*100)/100,a}).join("")}</svg>`}function jf(e,t){let n=Jt(e),r=no(Xt(n)),o=r.map(({code:a,word:l})=>`<th scope="col" class="${a}\
"><span>${l}</span></th>`),s=e.targets.map(({title:a},l)=>{let d=n[l]??new Map,c=r.map(f=>`<td>${d.get(f)??0}</td>`).join("");return`<tr><th scope="row">${R(a)}</th>${c}<td>${kk(d,e.features.length)}<\
/td></tr>
`}),i=R(e.targetLabel??"Target");return`<div class="frame" role="group" tabindex="0" aria-label="${t}">
<table class="overview"><caption>${t}</caption>
<thead><tr><th scope="col">${i}</th>${o.join("")}<th scope="col">Share</th></tr></thead>
<tbody>
${s.join("")}</tbody></table></div>
`}var Tk=15,Lk=32;function Ck(e,t){let n=t===void 0?void 0:at(t),r=R(e);return n===void 0?r:`<a href="${R(n)}">${r}</a>`}function Rk(e,t,n){let r=e.map(({title:s,link:i},a)=>{let l=s.length>Lk?` title="${R(
s)}"`:"";return`<th scope="col" data-target="${t[a]??a}"><span${l}>${Ck(s,i)}</span></th>`});return`<tr><th scope="col">Feature</th>${n?'<th scope="col" class="s">Status</th>':""}${r.join("")}</tr>`}function Ok(e,t,n){
let{code:r,word:o}=Ce(e?.level),s=e===void 0?void 0:yo(e),i=s===void 0?"":` <b>${R(s)}</b>`,a=e?.notes===void 0?"":" <sup>with notes</sup>";return`<td class="${r}" id="${t}"><a href="#${n}" tabindex="\
-1"><span>${o}</span>${i}${a}${Bf(e)}</a></td>`}function Mk({feature:e,anchor:t},n,r,o){let s=e.status?.kind??"unspecified",i=o?`<td class="s">${R($n(e.status))}</td>`:"",a=n.targets.map(({id:l},d)=>Ok(
F(e.support,l),mo(t,r[d]??""),t));return`<tr data-status="${s}"><th scope="row" id="${go(t)}"><a href="#${t}">${R(e.title)}</a></th>${i}${a.join("")}</tr>
`}function Ek(e){let t=[],n;for(let r of e){let o=JSON.stringify(r.feature.group);o===n?t.at(-1)?.push(r):t.push([r]),n=o}return t}function $k(e,t){let n=e.at(-1);if(n===void 0)return"";let r=e.slice(
0,-1).map(s=>`<span>${R(s)} › </span>`),o=t>0?`<td colspan="${t}"></td>`:"";return`<tr class="g"><th scope="rowgroup">${r.join("")}${R(n)}</th>${o}</tr>
`}var Ik=e=>e.features.some(({status:t})=>$n(t)!=="");function Wf(e,t,n,r){let o=Ik(e),s=e.targets.length+(o?1:0),i=e.features.map((c,f)=>({feature:c,anchor:t.features[f]??""})),a=Ek(i).map(c=>{let f=c.
map(u=>Mk(u,e,t.targets,o));return`<tbody>
${$k(c[0]?.feature.group??[],s)}${f.join("")}</tbody>
`}),l=e.targets.length>=Tk?" upright":"",d=Rk(e.targets,n,o);return`<div class="frame" role="group" tabindex="0" aria-label="${r}">
<table class="matrix${l}"><caption>${r}</caption>
<thead>${d}</thead>
${a.join("")}</table></div>
`}function Hf(e){let t=new Map;for(let{targets:n}of e)for(let{id:r,title:o}of n)t.has(r)||t.set(r,o);return[...t].map(([n,r])=>({id:n,title:r}))}function Fk(e){let t=new Set(e.map(({targetLabel:r})=>r??
"Target")),[n="Target"]=t;return t.size===1?n:"Target"}var jn=(e,t)=>`<option value="${R(e)}">${R(t)}</option>`;function Nk(e){let t=new Set(e.flatMap(({features:r})=>r.map(({status:o})=>o?.kind??"uns\
pecified")));if(t.size<2)return"";let n=ur.filter(r=>t.has(r)).map(r=>jn(r,r));return`<label class="field">Status <select name="status">${jn("","any")}${n.join("")}</select></label>`}function Pk(e,t){
if(e.length<2)return"";let n=e.map(({title:o},s)=>jn(String(s),o)).join(""),r=e.map(({title:o},s)=>`<label><input type="checkbox" name="target" value="${s}"> ${R(o)}</label>`);return`<details class="m\
enu"><summary>${t}: <span data-role="shown">all</span></summary><fieldset><legend class="read">Show only</legend>${r.join("")}</fieldset></details>
<fieldset class="field"><legend class="read">Compare two, feature by feature</legend><label>Compare <select name="compare">${jn("","–")}${n}</select></label> <label>with <select name="with">${jn("",
"–")}${n}</select></label></fieldset>`}function Ak(e){return`<fieldset class="legend"><legend class="read">Levels</legend>${[...e].map(([{code:n,level:r,word:o},s])=>s===0?"":`<label class="${n}"><i\
nput type="checkbox" name="level" value="${n}" hidden data-level="${r}"><span>${o}</span> <b>${s}</b></label>`).join("")}</fieldset>`}function Uf(e,t){let n=R(Fk(e));return`<form class="toolbar" role=\
"search" aria-label="Filter the features">
<div class="controls" hidden><label class="search"><span class="read">Features that contain</span><input type="search" name="text" placeholder="Filter features and notes" autocomplete="off" spellcheck\
="false"></label>
${Nk(e)}
${Pk(Hf(e),n)}
<button type="reset">Clear</button></div>
<div class="below">${Ak(t)}<output aria-live="polite"></output></div>
</form>
`}function Kf(e){let t=new Map(Hf(e).map(({id:n},r)=>[n,r]));return e.map(({targets:n})=>n.map(({id:r})=>t.get(r)??0))}function Dk(){return["default-src 'none'",`style-src '${Ff}'`,`script-src '${Pf}'`,"base-uri 'none'","form-action 'none'","require-trusted-types-for 'script'"].join("; ")}function Bk(e){let[t]=e;return(e.
length===1?t?.title:t?.section[0])||t?.section[0]||t?.title||"Feature support matrix"}var _k=({features:e,targets:t,targetLabel:n})=>`${vr(e.length,"feature")} by ${vr(t.length,(n??"target").toLowerCase())}`;
function Gk(e,t){return e.length<2?"":`<nav aria-label="Matrices"><ul>${e.map((r,o)=>{let s=R(r.title||r.id);return`<li><a href="#${t[o]?.matrix??""}">${s}</a> <small>${r.features.length} × ${r.targets.
length}</small></li>`}).join("")}</ul></nav>
`}function jk({principles:e=[]},t){if(e.length===0)return"";let n=e.map(({title:r,text:o})=>`<dt>${R(r)}</dt><dd>${rn(o)}</dd>`);return`<${t}>Principles</${t}><dl class="principles">${n.join("")}</dl>\

`}function Wk({notes:e=[]},t){if(e.length===0)return"";let n=e.map(r=>`<li>${rn(r)}</li>`);return`<${t}>Notes</${t}><ul class="notes">${n.join("")}</ul>
`}function Hk({matrix:e,name:t,anchors:n,numbers:r,level:o}){let s=`h${o+1}`,i=(e.targetLabel??"Target").toLowerCase(),a=R(t),l=R(`${t}: support by ${i}`);return`<section>
${n.matrix===void 0?"":`<h${o} id="${n.matrix}"><a href="#${n.matrix}">${a}</a></h${o}>
`}${jk(e,s)}${Wf(e,n,r,a)}
<${s}>Support by ${R(i)}</${s}>
${jf(e,l)}
<${s}>Details</${s}>
<div class="details">
${Gf(e,n,`h${o+2}`)}</div>
${Wk(e,s)}</section>
`}var Uk='<dialog aria-labelledby="-title"><header><h2 id="-title"></h2><button type="button" aria-label="Close">✕</button></header><div></div></dialog>';function zf(e){let t=Bk(e),n=$f(e),r=Xt(e.flatMap(
Jt)),o=Kf(e),s=e.length>1,i=e.map((d,c)=>Hk({matrix:d,name:s?d.title||d.id:t,anchors:n[c]??{features:[],targets:[]},numbers:o[c]??[],level:s?2:1})),[a]=e,l=s||a===void 0?vr(e.length,"matrix","matrices"):
_k(a);return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${Dk()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="supportmatrix">
<title>${R(t)}</title>
<style>${If}</style>
</head>
<body>
<a class="skip" href="#-main">Skip to the matrix</a>
<header class="top"><h1>${R(t)}</h1><p>${R(l)}</p></header>
${Gk(e,n)}<main id="-main" tabindex="-1">
${Uf(e,r)}${i.join("")}</main>
${Uk}
<script>${Nf}</script>
</body>
</html>
`}function Kk(e){return e.flatMap(({targets:t,features:n})=>[...t,...n].flatMap(({link:r})=>r!==void 0&&at(r)===void 0?[r]:[]))}var zk=5e4;function Vk(e){let t=e.reduce((n,{features:r,targets:o})=>n+r.length*
o.length,0);return t<zk?[]:[`The page has ${t} cells, which takes browsers long to open; as outputs of \`supportmatrix build\`, \`{target}\` or \`{matrix}\` in the file's name makes a page of each.`]}
function Vf(e){let t=Kk(e),n=t.length>1?` and ${t.length-1} more`:"",r=t.length===0?[]:[`The page keeps only http, https, mailto and relative links; left out: \`${t[0]}\`${n}.`];return{text:zf(e),losses:[
...r,...Vk(e)]}}function qf(e){return e<=32?e===32||e>=9&&e<=13||e>=28&&e<=31:e<5760?e===133||e===160:e>=8192&&e<=8202?!0:e===5760||e===8232||e===8233||e===8239||e===8287||e===12288}function li(e,t,n){let r=t,o=n;for(;r<
o&&qf(e.charCodeAt(r));)r+=1;for(;o>r&&qf(e.charCodeAt(o-1));)o-=1;return{start:r,end:o}}function*Yf(e){let t=0;for(let n=1;t<e.length;n+=1){let r=t;for(;r<e.length&&e.charCodeAt(r)!==10&&e.charCodeAt(r)!==13;)r+=1;let o=li(e,t,r),s=e.slice(o.start,o.end);yield{number:n,start:t,end:r,text:s,
at:o.start,indent:o.start-t},t=r+(e.charCodeAt(r)===13&&e.charCodeAt(r+1)===10?2:1)}}function Wn(e,t){return{line:e.number,column:t-e.start+1,offset:t}}function di(e,t,n){return{start:Wn(e,t),end:Wn(e,
n)}}function De(e,t=0,n=e.text.length){let{start:r,end:o}=li(e.text,t,n);return{text:e.text.slice(r,o),range:di(e,e.at+r,e.at+o)}}var qk="DEFAULT";function Yk(e){let t=e.indexOf("="),n=e.indexOf(":");return t<0||n<0?Math.max(t,n):Math.min(t,n)}function Jk(e){let{text:t}=e,n=Yk(t);if(t.startsWith("[")){let r=t.lastIndexOf("]");if(r>
1)return{kind:"section",name:{text:t.slice(1,r),range:di(e,e.at+1,e.at+r)},closed:!0};if(r<0&&n<0&&t.length>1)return{kind:"section",name:De(e,1),closed:!1}}return n<=0?{kind:"bogus"}:{kind:"option",name:De(
e,0,n),value:De(e,n+1)}}function bo(e,t,n,r){return r===void 0?{code:e,message:t,range:n}:{code:e,message:t,range:n,related:r}}var ci=class{comments=[];problems=[];sections=[];#e;#t;#n=0;#r=!1;line(t){
t.text===""?this.#t?.lines.push(De(t)):t.text.startsWith("#")||t.text.startsWith(";")?this.comments.push(De(t)):this.#t!==void 0&&t.indent>this.#n?this.#t.lines.push(De(t)):this.#o(t)}end(){this.#l()}#o(t){
this.#n=t.indent;let n=Jk(t);n.kind==="section"?this.#s(t,n.name,n.closed):this.#e===void 0?this.#d(t):n.kind==="option"?this.#i(n.name,n.value):this.#a(t)}#s(t,n,r){if(this.#l(),!r){let i=`The sectio\
n header \`[${n.text}\` is not closed, so the parsers that read this file refuse it; add \`]\`.`;this.problems.push(bo("ini-syntax",i,De(t).range))}let o=Wn(t,t.at),s=Wn(t,t.at+t.text.length);this.#e=
{name:n,start:o,headerEnd:s,options:[],seen:new Map}}#i(t,n){this.#c();let r=[n],{start:o}=n.range;this.#t={name:t,lines:r,empty:{start:o,end:o}}}#d(t){if(this.#r)return;this.#r=!0,this.problems.push(
bo("ini-syntax","This line stands before the first section header, where the parsers of INI files stop; put it under a `[section]`.",De(t).range))}#a(t){let n=t.text.startsWith("=")||t.text.startsWith(
":"),r=n?"This line has a value but no key, so the parsers that read this file refuse it; name the key before the delimiter.":"This line is neither `key=value` nor a section header, so the parsers tha\
t read this file refuse it; indent it if it continues the value above.";this.problems.push(bo("ini-syntax",r,De(t).range)),n&&this.#c()}#c(){let t=this.#t,n=this.#e;if(this.#t=void 0,t===void 0||n===void 0)
return;let r=Xk(t),o=n.seen.get(r.key);o===void 0?n.seen.set(r.key,r.name):this.problems.push(Zk(r,n.name.text,o)),n.options.push(r)}#l(){this.#c();let t=this.#e;if(t===void 0)return;let{name:n,start:r,
headerEnd:o,options:s}=t,i=s.at(-1)?.value.range.end??o;this.sections.push({name:n,defaults:n.text===qk,range:{start:r,end:i},options:s}),this.#e=void 0}};function Xk({name:e,lines:t,empty:n}){let r=t.
length;for(;r>0&&t[r-1]?.text==="";)r-=1;let o=t.slice(0,r),i={start:o.find(l=>l.text!=="")?.range.start??n.start,end:o.at(-1)?.range.end??n.end},a=o.map(l=>l.text).join(`
`);return{key:e.text.toLowerCase(),name:e,value:{text:a,lines:o,range:i}}}function Zk({name:e,key:t},n,r){let o=`The key \`${t}\` stands twice in \`[${n}]\`: Python's parser refuses the file, others ta\
ke the last; remove one.`;return bo("duplicate-key",o,e.range,[{range:r.range,message:"First here."}])}function Ct(e){let t=new ci;for(let s of Yf(e))t.line(s);t.end();let{sections:n,comments:r,problems:o}=t;
return{sections:n,comments:r,problems:o}}var Qk=Y([],[],void 0);function*eT(e){let t=[e];for(let n=t.pop();n!==void 0;n=t.pop()){let r=n.kind==="object"?n.entries:[],o=r.find(la)?.value,s=r.find(gn)?.value;o?.kind==="string"&&s?.kind==="stri\
ng"&&(yield[o.value,ce(s.value,s)]);for(let{key:i,value:a}of r){let l=a.kind==="object"?a.entries.find(gn)?.value:void 0;l?.kind==="string"&&(yield[i.value,ce(l.value,l)])}for(let i of n.kind==="array"?
n.items:r.map(({value:a})=>a))t.push(i)}}function tT(e){let t=new Map;for(let{value:n}of e.kind==="object"?e.entries:[])if(n.kind==="object")for(let{key:r,value:o}of n.entries)o.kind==="string"&&!t.has(
r.value)&&!Qk.explains(o.value)&&t.set(r.value,{map:n,title:ce(o.value,o)});return t}function Jf(e){let t=new Map(eT(e)),n=tT(e);return({records:r})=>{let o=new Map;for(let{label:i}of r){let a=i&&n.get(
i.text);i!==void 0&&a!==void 0&&W(o,a.map,[i.text,a.title])}let s=[...o.values()].find(i=>i.length*2>=r.length)??[];return s.length===0?t:new Map([...t,...s])}}function xo(e,t){let n=new Map,r=new Map;
for(let{values:o}of e)for(let[s,{header:i}]of o)n.has(s)||(n.set(s,t.get(i.text)??i),r.set(i.text,(r.get(i.text)??0)+1));for(let[o,s]of n)(r.get(s.text)??0)>1&&n.set(o,{...s,text:L(o)});return n}var nT=4,Hn=e=>e.slice(0,e.lastIndexOf(`
`));function Xf(e,t,n){let r=new Map;for(let[o,s]of e.flatMap(({values:i})=>[...i])){let i=r.get(t(o))??{levels:0,filled:0};r.set(t(o),i),s.field.text!==""&&(i.filled+=1),(Ze(s)||n(s.field.text))&&(i.
levels+=1)}return r}var Zf=e=>e!==void 0&&e.levels*2>e.filled;function rT(e){let t=Xf(e,Hn,te),n=Xf(e,m=>m,We),r=e.flatMap(m=>[...m.values]),o=m=>{let y=n.get(m),x=(y?.filled??0)*nT<e.length;return Zf(
y)&&(!x||U(m.slice(m.lastIndexOf(`
`)+1)))},s=(m,{parts:y})=>y!==void 0||Hn(m)!==""&&Zf(t.get(Hn(m))),i=(m,{header:y,field:x})=>Hn(m)===""&&o(m)&&!Qf(y,x),a=r.filter(m=>i(...m)&&!ui(m[1].header.text)),l=new Set(a.map(([,{field:m}])=>m.
text)),d=r.filter(([,{field:m}])=>m.text!==""&&!l.has(m.text)),c=new Set(d.map(([m])=>m)),f=(m,y)=>i(m,y)&&(!ui(y.header.text)||!c.has(m)),u=(m,{header:y})=>Hn(m)===""&&ui(y.text)&&c.has(m),p=r.filter(
m=>Ze(m[1])&&!u(...m));if(p.filter(m=>s(...m)).length*2>p.length)return s;let g=p.filter(m=>f(...m));return g.length*2>p.length&&!oT(g)?f:void 0}function oT(e){return new Set(e.map(([t])=>t)).size>1?!1:
e.every(([,{header:t,field:n}])=>/^(?:true|false)$/u.test(n.text)&&!ct(Te(t.text)))}var ui=e=>ve(Te(e))&&!wr(jo,e)||It(e),Qf=(e,t)=>e.text.toLowerCase()==="status"&&V(t.text)!==void 0;function sT({records:e,
labelHeader:t="",trail:n},r){let o=e.flatMap(a=>[...a.values]).filter(a=>r(...a));if(o.some(([a])=>xr.test(a)))return!0;let s=[t,n.at(-1)?.text??""].map(a=>Sr(Te(a)));if(s.some(Xe))return!1;if(s.some(
Ge))return!0;let i=a=>new Set(a.filter(U)).size;return i(e.map(({label:a})=>a?.text??""))>i(o.map(([,{header:a}])=>a.text))}function iT({values:e},t,n){return[...e].flatMap(([r,o])=>{let{header:s,field:i}=o;
return t(r,o)||i.text===""?[]:n?[[`target attribute: ${s.text}`,i]]:Qf(s,i)?[["status",i]]:[[`attribute: ${s.text}`,i]]})}function aT({field:e,parts:t,word:n=e.text}){return t===void 0?[["level",{...e,
text:n}]]:[["level",t.level],...t.says?[["text",e]]:[],...t.notes?[["notes",t.notes]]:[],...(t.history??[]).map(([r,o])=>[r,o])]}function ep(e,t){let n=rT(e.records);if(n===void 0)return;let r=xo(e.records,
t),o=sT(e,n),[s,i]=o?["target","feature"]:["feature","target"],a=e.trail.at(-1);return e.records.flatMap(l=>{let{label:d,group:c,values:f,node:u}=l;if(d===void 0)return[];let p=[[s,t.get(d.text)??d]];
a!==void 0&&p.push(["matrix",a]);let g={group:o?[]:c,...u},m=[...f].flatMap(([y,x])=>{let w=r.get(y);return w===void 0||!n(y,x)?[]:{fields:new Map([...p,[i,w],...aT(x)]),...g}});return[{fields:new Map(
[...p,...iT(l,n,o)]),...g},...m]})}function tp({records:e,trail:t}){let n=[...new Set(e.flatMap(({values:c})=>[...c.keys()]))].map(c=>c.slice(1)),r=(c,f)=>{let u=n.filter(c);return u.includes(f)?f:u.length===
1?u[0]:void 0},o=r(Ge,"target"),s=r(c=>wr(jo,c),"level");if(o===void 0||s===void 0)return;let i=({group:c,label:f})=>[...c,f?.text].join(`
`),a=c=>`${i(c)}
${c.values.get(`
${o}`)?.field.text}`;if(!(o==="target"&&s==="level")&&new Set(e.map(i)).size===e.length||new Set(e.map(a)).size<e.length)return;let d=t.at(-1);return e.map(({label:c,group:f,values:u,node:p})=>{let g=new Map;
c&&g.set("feature",c),d&&g.set("matrix",d);for(let{header:m,field:y}of u.values())m.text===o?g.set("target",y):m.text===s?g.set("level",y):g.set(wr(br,m.text)?"notes":`attribute: ${m.text}`,y);return{
fields:g,group:f,...p}})}function np(e,t){let n=["group",...new Set(e.flatMap(({fields:s})=>[...s.keys()]))],r=n.map(s=>({text:s,start:0,end:0})),o=e.map(({fields:s,group:i,start:a,end:l})=>({fields:n.map(c=>c==="group"?{text:Tt(
i),start:a,end:a}:s.get(c)??{text:"",start:l,end:l}),start:a,end:l}));return{delimiter:",",rows:[{fields:r,start:0,end:0},...o],problems:t}}var rp="supported",wo=e=>e.slice(e.lastIndexOf(`
`)+1),sp=e=>e.slice(0,e.lastIndexOf(`
`));function lT(e,t){let n=Te(e);return yn(n,t)??yn(n.split(" ",1)[0]??"",t)}var op=(e,t)=>({header:e,field:{...e,text:t},isLevel:!0,parts:{level:{...e,text:t},says:!1}});function dT(e){let t=new Map;
for(let[o,{names:s}]of e.flatMap(({values:i})=>[...i]))s!==void 0&&s.length>0&&W(t,o,s);let n=[...t].flatMap(([o,s])=>{let i=le(s.flatMap(d=>d.map(({text:c})=>c))),a=s.reduce((d,{length:c})=>d+c,0);return s.
length>1&&s.length*2>=e.length&&a*2>=i.size*3&&cT(o,[...i.keys()])?o:[]}),r=n.filter(o=>xr.test(`${o}
x`));return r.length>0?r:n}function cT(e,t){let n=Te(wo(e));return Pt.test(`
${wo(e)}
x`)||cr(n)?!0:Ge(n)&&t.filter(U).length*2>t.length}function uT(e){let t=new Map;for(let{values:r}of e){let o=new Set;for(let[s,{field:i}]of r){let a=sp(s),l=t.get(a)??{blank:0,other:0,records:0,keys:new Set};
t.set(a,l),o.has(a)||(l.records+=1),o.add(a),l.keys.add(wo(s)),i.text===""?l.blank+=1:We(i.text)||(l.other+=1)}}let n=([r,{blank:o,other:s,records:i,keys:a}])=>r.split(`
`).some(l=>Pt.test(`
${l}
x`))&&s===0&&i>1&&o*2>a.size&&o<i*a.size;return new Set([...t].filter(n).map(([r])=>r))}function ip(e,t){let n=new Set(dT(e)),r=uT(e);if(n.size===0&&r.size===0)return e;let o=new Set([...n].flatMap(s=>fT(
e,s)));return e.map(s=>{let i=[...s.values].flatMap(([a,l])=>{let d=lT(wo(a),t);if((n.has(a)||d!==void 0&&l.names?.every(({text:f})=>o.has(f)))&&l.names!==void 0){let[f]=n.has(a)?[a]:n;return l.names.
map(u=>[`${f}
${u.text}`,op(u,d??rp)])}return[[a,r.has(sp(a))&&l.field.text===""?op(l.header,rp):l]]});return{...s,values:new Map(i)}})}var fT=(e,t)=>e.flatMap(({values:n})=>n.get(t)?.names?.map(({text:r})=>r)??[]);function pT(e,t){let n=t.split(`
`);return n.some((r,o)=>e.has(n.slice(0,o).join(`
`)))}function mT(e,t,n){let r=new Map;Wo(e,"",1,{values:r,repeated:t,words:n});let o=f=>{let u=r.get(f);return r.delete(f),u},s={start:e.start,end:e.node.end},{label:i,nameKey:a}=e,l=a===void 0?o(`
name`)??o(`
title`):void 0,d=ia.flatMap(f=>o(`
${f}`)??[]);for(let f of d)r.set(`
${f.header.text}`,f);let c=[e.groupKey??[],sa].flat().flatMap(f=>o(`
${f}`)?.field.text||[]);return l===void 0?{group:c,...i&&{label:i},values:r,node:s}:(i!==void 0&&i.text!==l.field.text&&r.set(`
id`,{header:{...i,text:"id"},field:i,isLevel:!1}),{group:c,label:l.field,values:r,node:s})}var fi=([e,{isLevel:t}])=>`${e}
${t}`,lp=e=>le(e.flatMap(({values:t})=>[...t].map(fi)));function gT(e){let t=e.flatMap(({values:i})=>[...i]),n=t.filter(([,i])=>Ze(i)),r=n.length>0?n:t,o=lp(e),s=r.filter(i=>(o.get(fi(i))??0)>1);return s.
length>0&&s.length*2>=r.length}function yT(e){let t=lp(e);return e.filter(({values:n})=>[...n].some(r=>(t.get(fi(r))??0)>1))}function ap(e,t){let n=new Set,r=ip(e.map(o=>mT(o,n,t)),t);return n.size===
0?r:r.map(o=>{let s=[...o.values].filter(([i])=>pT(n,i));for(let[i]of s)o.values.delete(i);return{...o,unread:s.map(([,{field:i}])=>i)}})}var hT=/^(?:true|false|yes|no|on|off|[yn]|\d.*)$/iu,bT=3;function xT(e,t,{
target:n,words:r}){if(e.kind!=="object")return[];let o={text:n,start:e.start,end:e.start},s=e.entries.map(({key:f,value:u})=>{let p=ce(f.value,f),g=new Map,m={values:g,repeated:new Set,words:r};Wo({label:p,
node:u,start:f.start},`
`,aa,m);let y=g.get(`
`),x=y?.field??ce(da(u)??"",u),w=yn(x.text,r),b={...y,header:o,field:x,isLevel:y!==void 0,...w!==void 0&&{word:w}};return{group:[],label:p,values:new Map([[`
`,b]]),node:{start:f.start,end:u.end}}}),a=s.flatMap(f=>[...f.values.values()]).filter(({field:f})=>f.text!==""),l=a.filter(Ze),d=Pt.test(`
${t.at(-1)?.text??""}
x`),c=l.filter(({field:f,parts:u})=>u===void 0&&!hT.test(f.text));return l.length*2<=a.length||!(d||c.length>=bT)?[]:[{trail:d?t.slice(0,-1):t,labelHeader:"Feature",records:s}]}function wT({values:e}){
let t=[...e].filter(([,r])=>Ze(r)),n=t.filter(([r])=>Pt.test(r));return n.length>0&&n.length*2>t.length}function*pi(e,t,n=[],r){let o=ca(e),s=ap(o,t.words),i=n.at(-1),a=o[0]?.nameKey??(i&&Sr(i.text)),
l={trail:n,...a!==void 0&&{labelHeader:a}},d=e.kind==="object"&&ua(e.entries,t.words).length>0,c=r??(d?ce(t.target,{start:e.start,end:e.start}):void 0),[f]=c&&e.kind==="object"?ap([{label:c,node:e,start:e.
start}],t.words):[],u=f!==void 0&&(d||wT(f)),p=u?[]:xT(e,n,t);if(u)yield{trail:n.slice(0,-1),...d&&{labelHeader:"Target"},records:[f]};else if(p.length>0)yield*p;else if(gT(s))yield{...l,records:e.kind===
"object"?yT(s):s};else{let g=!1;for(let[x,{label:w,nameKey:b,node:S}]of o.entries()){let v=s[x]?.label??w,C=v===void 0?n:[...n,v];for(let O of pi(S,t,C,b===void 0?void 0:v))g=!0,yield O}let[m,...y]=s;
if(g||m===void 0||y.length>0)return;e.kind==="array"?yield{...l,records:[m]}:[...m.values.values()].some(Ze)&&(yield{...l,records:[m],isLone:!0})}}var ST=4,vT=4,dp=4;function kT(e){let t=[];for(let r of e){let o=new Set(r.records.flatMap(({values:a})=>[...a.keys()])),s=t.at(-1),i=[...o].filter(a=>s?.paths.has(a)).length;if(s===void 0||i===0||i*3<
2*Math.min(s.paths.size,o.size))t.push({sets:[r],paths:o});else{s.sets.push(r);for(let a of o)s.paths.add(a)}}return t.map(({sets:r})=>r.length===1?r[0]:TT(r)).flatMap(r=>r===void 0||r.isLone?[]:r)}function TT(e){
let t=e.map(({trail:u})=>u.map(({text:p})=>p)),[n=[]]=t,r=n.findIndex((u,p)=>t.some(g=>g[p]!==u)),o=r<0?n.length:r,s=t.map(u=>u.slice(o)),i=s[0]?.at(-1),a=s.every(u=>u.length>1&&u.at(-1)===i),l=e.flatMap(
(u,p)=>{let g=a?s[p]?.slice(0,-1):s[p];return u.records.map(m=>({...m,group:[...g??[],...m.group]}))}),[{trail:d=[],labelHeader:c}={}]=e,f=e.every(u=>u.labelHeader===c);return{trail:d.slice(0,o),...f&&
c&&{labelHeader:c},records:l}}var So=({end:e})=>({text:"",start:e,end:e}),Un=(e,{start:t,end:n})=>({fields:e,start:t,end:n});function LT({trail:e,labelHeader:t,records:n},r){let[o]=n;if(o===void 0)return[];
let s=xo(n,r),i=n.reduce((u,{values:p})=>u+p.size,0);if(i===0||s.size*n.length>ST*(i+n.length))return[];let a={start:o.node.start,end:o.node.start},l=n.some(({group:u})=>u.length>0),d=u=>l?[ce(u,a)]:[],
c=Un([ce(t??"Feature",a),...d("group"),...s.values()],a),f=n.map(({label:u,group:p,values:g,node:m})=>{let y=u&&(r.get(u.text)??u),x=[...s.keys()].map(w=>g.get(w)?.field??So(m));return Un([y??So(a),...d(
p.join(" / ")),...x],m)});return[{titles:up(e),rows:[c,...f]}]}function up(e,t=""){return e.slice(-1).map(n=>Un([{...n,text:`${t}${n.text}`}],n))}function CT(e){let t=new Map;for(let n of e)for(let{values:r}of n.
records)for(let{field:o}of r.values()){let s=h(o.text);t.set(s,t.has(s)&&t.get(s)!==n?void 0:n)}return t}var fp=({label:e,values:t})=>t.get(`
id`)?.field??e;function RT(e,t){return e.records.filter(r=>{let o=h(fp(r)?.text??"");return t.has(o)&&t.get(o)!==e}).length>1&&e.records.every(({values:r})=>r.size>0)}var cp=/^(?:true|false|yes|no|on|off|[yn])$/iu,
OT=/^(?:none|always|never|all|auto|default|required|optional)$|\d/iu;function MT({trail:e,labelHeader:t,records:n},r){let o=n.flatMap(u=>[...u.values]),s=new Set(o.flatMap(([u])=>u.split(`
`))),i=[e.at(-1)?.text??"",t??""].map(Te);if([...i,...[...s].map(Te)].some(ct)||o.some(([,{isLevel:u}])=>u)||[...s,...n.map(({label:u})=>u?.text??"")].filter(U).length>1)return!0;let l=o.filter(([,{field:u}])=>u.
text!==""),d=({word:u=""})=>u!==""&&!OT.test(u)&&!cp.test(u);if(l.some(([,u])=>d(u)))return!0;let c=l.filter(([,{field:u}])=>cp.test(u.text));return(ct(Te(r))||i.some(u=>Xe(u)||Ge(u)))&&new Set(c.map(
([u])=>u)).size>1&&c.length*2>=l.length}function ET(e,t){return new Set(e.records.map(({group:r,label:o})=>[...r,o?.text].join(`
`))).size*dp<e.records.length*(dp-1)?"Several records have the same name, so they are no features or targets. Name the keys under `sources` in the configuration.":MT(e,t)?void 0:"Nothing in these reco\
rds says what is supported."}function $T({trail:e,records:t}){let n=t.map(s=>{let i=[...s.values.values()].filter(({header:p})=>br.includes(p.text)),a=fp(s),d=[...a===s.label?[]:[s.label],...i.map(({field:p})=>p)].
flatMap(p=>p??[]),[c=So(s.node),f=c]=[d[0],d.at(-1)],u=d.map(p=>p.text).join(": ");return Un([a??So(s.node),{text:u,start:c.start,end:f.end}],s.node)}),{start:r}=t[0]?.node??{start:0},o=["Value","Mean\
ing"].map(s=>ce(s,{start:r,end:r}));return{titles:up(e,"Legend: "),rows:[Un(o,{start:r,end:r}),...n]}}function IT(e,t){let n=e.flatMap(({fields:s})=>s.get("level")?.text||[]),r=Y(n,[],void 0);return n.
filter(s=>t.explains(s)||r.read(s).basis!=="none").length*2>=n.length}function FT(e,{stem:t,title:n},r){let o=Jf(e),s=kT([...pi(e,{target:n?.text??t,words:r},[],n)]),i=CT(s),a={blocks:[],cells:[],unread:[],
rejected:[]};for(let l of s){let d=tp(l),c=d===void 0&&RT(l,i),f=d||c?void 0:ET(l,t);if(c)a.blocks.push($T(l));else if(f!==void 0)a.rejected.push({set:l,reason:f});else{let u=d??ep(l,o(l));u&&IT(u,r)?
a.cells.push(...u):a.blocks.push(...LT(l,o(l))),a.unread.push(...l.records.flatMap(({unread:p=[]})=>p))}}return a}function NT(e){let[t,n]=[new Set,new Set];for(let{rows:[r,...o]}of e)for(let[s,{text:i}]of r?.
fields.entries()??[])(o.filter(({fields:l})=>l[s]?.text).length*vT<o.length?t:n).add(i);return[...t].filter(r=>!n.has(r))}function pp(e,t){return t===void 0||e.matrices.length>0?e:t.matrices.length>0?
t:{...e,decisions:[...e.decisions,...t.decisions]}}function mp({root:e,problems:t},{text:n,path:r,options:o={}}){if(e===void 0||mn(e,"matrices")!==void 0)return;let s=r.replace(/^.*\//u,"").replace(/\.[^.]*$/u,
""),i=e.kind==="object"?e.entries.find(gn)?.value:void 0,a=i?.kind==="string"?ce(i.value,i):void 0,l=Y([],[],o.vocabulary),{blocks:d,cells:c,unread:f,rejected:u}=FT(e,{stem:s,title:a},l),p=[...o.columns?.
attributes??[],...NT(d)],g=Ye(n),m=Ne({root:si(d,n),text:n,markdown:!0,options:{...o,columns:{...o.columns,attributes:p}},problems:t}),y=c.length>0?po(np(c,[]),g,o).matrices:[],x=f.map(b=>({text:b.text,
range:g.range(b.start,b.end),reason:"its list names several items alike"})),w=[...y.map(({range:b,title:S,cells:{length:v}},C)=>{let O=`${v} levels stand in maps or lists of their own, or one to a rec\
ord.`;return{block:"data",range:b,section:S===""?[]:[S],taken:!0,reason:O,...C===0&&{unread:x}}}),...u.map(({set:{trail:b,records:S},reason:v})=>{let[C,O]=[S[0],S.at(-1)];return{block:"data",range:g.range(
C?.node.start??0,O?.node.end??0),section:b.map(j=>j.text),taken:!1,reason:v}})];return{...m,matrices:[...y,...m.matrices],decisions:[...m.decisions,...w]}}var PT=/^[#;][ \t]*supportmatrix:(heading|title|targets|principle|note|more)[ \t]+/;function hp({comments:e,sections:t}){let n=t[0]?.range.start.offset??Number.POSITIVE_INFINITY,r=[],o=[],s=[],i,a,l;for(let c of e){
if(c.range.start.offset>=n)break;let[f="",u]=PT.exec(c.text)??[];if(u===void 0)continue;let{text:p,range:g}=AT(c,f.length);if(u==="more"){l==="principle"&&yp(o,m=>({...m,text:gp(m.text,p)})),l==="note"&&
yp(s,m=>({...m,text:gp(m.text,p)}));continue}l=u==="principle"||u==="note"?u:void 0,u==="heading"?r.push(p):u==="title"?i=p:u==="targets"?a=p:u==="note"?s.push({text:p,range:g}):o.push({title:p,text:"",
range:g})}let d=i??r.at(-1);return{...d!==void 0&&{title:d},...r.length>0&&{section:r},...a!==void 0&&{targetLabel:a},...o.length>0&&{principles:o},...s.length>0&&{notes:s}}}function AT({text:e,range:t},n){
let{line:r,column:o,offset:s}=t.start;return{text:e.slice(n),range:{start:{line:r,column:o+n,offset:s+n},end:t.end}}}var gp=(e,t)=>e===""?t:`${e}

${t}`;function yp(e,t){let n=e.pop();n!==void 0&&e.push(t(n))}var DT=/\s+/gu,BT=/[\s%]/u;function vo(e){return BT.test(e)?e.replaceAll("%%","%").replace(DT," ").trim():e}function _T(e){let t=[[]];for(let{text:n}of e.lines){let r=vo(n);r===""?t.push([]):t.at(-1)?.
push(r)}return t.filter(n=>n.length>0).map(n=>n.join(" ")).join(`

`)}function X(e){let[t,n]=e.lines;return n===void 0?t===void 0?"":vo(t.text):e.lines.map(({text:r})=>vo(r)).filter(r=>r!=="").join(" ")}function ko(e){return{text:_T(e),range:e.range}}function To(e){return{
text:X(e),range:e.range}}function bp({text:e,range:t},n,r){let o=n,s=r;for(;o<s&&e.charAt(o).trim()==="";)o+=1;for(;s>o&&e.charAt(s-1).trim()==="";)s-=1;if(o===s)return;let i=a=>({line:t.start.line,column:t.
start.column+a,offset:t.start.offset+a});return{text:vo(e.slice(o,s)),range:{start:i(o),end:i(s)}}}function GT(e){let t=e[0],n=e.at(-1);return t===void 0||n===void 0?void 0:{text:e.map(o=>o.text).join(
" "),range:{start:t.range.start,end:n.range.end}}}function mi(e){let t=[],n=[],r=()=>{let o=GT(n);o!==void 0&&t.push(o),n=[]};for(let o of e.lines){let s=0;for(let a=o.text.indexOf(";");a>=0;a=o.text.
indexOf(";",s)){let l=bp(o,s,a);l!==void 0&&n.push(l),r(),s=a+1}let i=bp(o,s,o.text.length);i!==void 0&&n.push(i)}return r(),t}var gi=(e,{start:t,end:n})=>({kind:"string",value:e,start:t.offset,end:n.offset}),jT=({name:e,value:t})=>({key:gi(e.text,e.range),value:gi(X(t),t.range)});function xp(e){let[t,n]=[e[0],e.at(-1)];return{
kind:"object",entries:e,start:t?.key.start??0,end:n?.value.end??0}}function wp({sections:e}){let t=new Map;for(let{name:n,range:r,options:o,defaults:s}of e){if(s)continue;let i=n.text.indexOf("."),[a,
l]=i<0?["",n.text]:[n.text.slice(0,i),n.text.slice(i+1)],d={kind:"object",entries:o.map(jT),start:r.start.offset,end:r.end.offset};W(t,a,{key:gi(l,n.range),value:d})}return xp([...t].flatMap(([n,r])=>{
let o=xp(r),s={kind:"string",value:n,start:o.start,end:o.start};return n===""?r:[{key:s,value:o}]}))}var WT=new Map(Oe.map(e=>[e,e])),HT=new Map([["title","title"],["link","link"],["status","status"],["cli","commands"],["notes","notes"],["api","api"],["api_alias","api"],["api-alias","api"],["api alia\
s","api"],["maturity","attribute"],["api_doc_link","attribute"],["admin_doc_link","attribute"],["tempest_test_uuids","attribute"],["id","attribute"],["group","attribute"],["choice","attribute"],["cond\
ition","attribute"]]),Sp=new Set(["id","group","choice","condition"]),UT=[["driver-notes.","support-notes"],["driver-notes-","support-notes"],["target-notes.","support-notes"],["target-notes-","suppor\
t-notes"],["driver-text.","support-text"],["driver-stage.","support-stage"],["driver-since.","support-since"],["driver-until.","support-until"],["driver-impl-","support"],["driver.","support"],["targe\
t.","support"]];function Kn(e){let t=e.indexOf(":"),n=(t<0?e:e.slice(0,t)).trim(),r=WT.get(n);return r===void 0?void 0:{level:r,word:n}}function zn(e,t,n){let r=HT.get(e);if(r!==void 0)return{role:r};
for(let[o,s]of UT)if(e.startsWith(o))return{role:s,names:e.slice(o.length)};return n.has(e)?{role:"support",names:e}:Kn(t)===void 0?{role:"unknown"}:{role:"support",names:e,stray:!0}}var Vn="not-applicable",vp=e=>/^support-(?:text|stage|since|until)$/u.test(e);function kp({names:e,stray:t},n){return e===void 0||t?void 0:n.byName.get(e)}function KT(e,t,n,r){let o=X(n.value),s=zn(n.
key,o,r.bare),{role:i,names:a}=s;if(vp(i))return;let l=kp(s,r),d={text:o,range:n.value.range};return{section:e,...t!==void 0&&{feature:t},name:n.key,role:i,...a!==void 0&&{names:a},...l!==void 0&&{target:l},
value:d,range:n.name.range}}function yi(e,t,n){return e.options.flatMap(r=>KT(e.name.text,t,r,n)??[])}function zT(e,t){let n=new Map,r=new Map,o=new Map,s=new Map,i=new Map;for(let l of e){let d=zn(l.
key,X(l.value),t.bare),{role:c,names:f}=d,u=kp(d,t);c==="support"&&u!==void 0?o.set(u,l):c==="support-notes"&&u!==void 0?s.set(u,l):vp(c)?u!==void 0&&i.set(u,{...i.get(u),[c]:l}):(c==="unknown"||c==="\
attribute"||d.stray)&&r.set(l.key,l),f===void 0&&n.set(c==="api"?c:l.key,l)}let a=[...r.values()].filter(({key:l})=>!Sp.has(l));return{own:n,attributes:a,support:o,notes:s,ofTarget:i}}function VT(e){let t=e&&
ko(e);return t===void 0||t.text===""?[]:[t]}function qT(e,t,n){if(t===void 0||t==="")return{level:e,text:n};if(e!=="missing")return{level:e,text:t};if(t===Vn)return{level:Vn,text:void 0};let r=t.startsWith(
`${Vn}: `)?t.slice(Vn.length+2):void 0;return r===void 0?{level:e,text:t}:{level:Vn,text:r}}var Lo=e=>e&&X(e.value);function YT(e){let t=Lo(e["support-stage"]);return ge({stage:Ft.find(n=>n===t),since:Lo(
e["support-since"])||void 0,until:Lo(e["support-until"])||void 0})}function JT(e,t,n,r){let{text:o,range:s}=To(n.value),i=Kn(o),a=r.ofTarget.get(t)??{},l=o===i?.word||o===""?void 0:o,{level:d,text:c}=qT(
i?.level??"unknown",Lo(a["support-text"]),l),f=i?.word??o,{start:u}=s,p={...u,column:u.column+f.length,offset:u.offset+f.length};return{view:"data",feature:e,target:t,level:d,basis:i===void 0?"none":"\
preset",symbol:f,...c!==void 0&&{text:c},...YT(a),notes:VT(r.notes.get(t)?.value),footnotes:[],range:s,symbolRange:i===void 0?s:{start:u,end:p}}}var XT=["mandatory","optional","mature","immature","uns\
pecified"];function ZT(e){let t=XT.find(s=>s===e);if(t!==void 0)return{kind:t};let n=e.indexOf("(");if(n<0||!e.endsWith(")"))return;let r=e.slice(n+1,-1).trim();if(r==="")return;let o=e.slice(0,n).trim();
if(o==="choice")return{kind:o,group:r};if(o==="condition"||o==="conditional")return{kind:"condition",expression:r}}function QT(e,t){let n=t.get("status"),r=t.get("maturity"),o=n??r;if(o===void 0)return;
let{text:s,range:i}=To(o.value),a=s==="choice"||s==="condition"?t.get(s):void 0,l=a===void 0?s:`${s}(${X(a.value)})`,d=n===void 0?Mr(s):ZT(l);return{view:"data",feature:e,...d!==void 0&&{status:d},text:l,
range:i}}function eL(e,t){let n=p=>{let g=t.own.get(p);return g===void 0?"":X(g.value)},r=e.name.text,o=n("title"),s=n("link"),i=t.own.get("api"),a=t.own.get("notes"),l=t.own.get("cli"),d=t.own.get("g\
roup"),c=p=>p?.text===""?void 0:p,f=c(i&&To(i.value)),u=c(a&&ko(a.value));return{view:"data",key:r,id:n("id")||r,title:o===""?r:o,group:d===void 0?[]:mi(d.value).map(({text:p})=>p),...s!==""&&{link:s},
range:e.name.range,block:e.range,...f!==void 0&&{api:f},commands:l===void 0?[]:mi(l.value),...u!==void 0&&{notes:u},attributes:t.attributes.map(p=>({name:p.name.text,value:ko(p.value)})).filter(({value:p})=>p.
text!=="")}}function Tp(e,t,n){let r=e.name.text,o=new Set(e.options.map(l=>l.key)),s=t.filter(l=>!o.has(l.key)),i=zT(s.length===0?e.options:[...e.options,...s],n),a=QT(r,i.own);return{feature:eL(e,i),
...a!==void 0&&{status:a},cells:[...i.support].map(([l,d])=>JT(r,l,d,i)),keys:yi(e,r,n)}}var Lp=/(?:^|\s)(?:features?|capabilities)$/iu,tL=/^(?:supported )?(?:features?|capabilities)$/iu,nL=/\bfeatures of (?:the |an? )?(?:(["'`])([^"'`]{1,60})\1|([\w.+-]{1,60}))/iu,Cp="default.ini";function Rp({
sections:e}){if(!e.some(({name:o})=>Lp.test(o.text.trim())))return[];let t=Y([],[],void 0),n=({value:o})=>{let s=X(o);return s===""||/^[ynpx]$/iu.test(s)||t.explains(s)},r=e.filter(({options:o})=>o.length>
0&&o.every(n));return r.some(({name:o})=>Lp.test(o.text.trim()))?r:[]}function hi({name:e},t){return Se(Op(e.text),t.name.text)}function Op(e){return tL.test(e.trim())?[]:[e]}function rL({comments:e},t){
for(let{text:r,range:o}of e.slice(0,10)){let s=nL.exec(r),i=s?.[2]??s?.[3];if(s===null||i===void 0)continue;let a=s.index+s[0].lastIndexOf(i);return{view:"data",key:h(i),title:i,range:oL(o,a,i.length)}}
let n=t.replace(/^.*\//u,"").replace(/\.[^.]*$/u,"");return{view:"data",key:h(n),title:n,range:hr}}function oL({start:e},t,n){let{line:r}=e,[o,s]=[e.column+t,e.offset+t];return{start:{line:r,column:o,
offset:s},end:{line:r,column:o+n,offset:s+n}}}function sL(e,{name:t,value:n}){let r=Op(e.name.text);return{view:"data",key:Se(r,t.text),title:t.text,group:r,range:t.range,block:{start:t.range.start,end:n.
range.end},commands:[],attributes:[]}}function iL(e,t,{value:n},r){let o=X(n),{level:s,basis:i,sign:a,plain:l}=r.read(o);return{view:"data",feature:e,target:t,level:s,basis:i,symbol:a,...!l&&{text:o},
notes:[],footnotes:[],range:n.range,symbolRange:n.range}}function aL(e,{path:t,read:n}){if(t.endsWith(Cp))return[];let r=n?.(Cp);if(r?.ok!==!0)return[];let o=new Set(Rp(Ct(r.text)).flatMap(s=>s.options.
map(i=>hi(s,i))));return o.size===0?[]:e.flatMap(s=>s.options.filter(i=>!o.has(hi(s,i))).map(({name:i})=>({code:"unlisted-feature",message:`${r.path} does not list \`${i.text}\` under \`${s.name.text}\
\`. The table is made from that list and leaves it out: name the feature alike in both files.`,range:i.range})))}function Mp(e,t){let n=Rp(e),[r,o]=[n[0],n.at(-1)],s=n.flatMap(d=>d.options.map(c=>({section:d,
option:c}))),i=s.map(({option:d})=>X(d.value));if(r===void 0||o===void 0||!i.some(d=>k(d)!==""))return;let a=rL(e,t.path),l=Y(i,[],void 0);return{matrix:{title:"",section:[],range:{start:r.range.start,
end:o.range.end},principles:[],targetLabel:"Driver",targets:[a],features:s.map(({section:d,option:c})=>sL(d,c)),statuses:[],cells:s.map(({section:d,option:c})=>iL(hi(d,c),a.key,c,l)),notes:[]},problems:aL(
n,t)}}var lL=new Set(["mandatory","required","optional","choice","condition","conditional","mature","immature","unspecified"]),dL=/^[#;]+\s*(?:[-*]\s*)?([a-z][a-z-]{3,20})(?:\([^)]{0,40}\))?\s*(?:\s[-–—]|[:=])\s*(\S.*)$/u;
function Ep(e){return e.flatMap(({text:t,range:n})=>{let[,r,o]=dL.exec(t)??[];if(r===void 0||o===void 0)return[];let s=t.indexOf(r,1),{line:i,column:a,offset:l}=n.start,d={line:i,column:a+s,offset:l+s},
c={line:i,column:d.column+r.length,offset:d.offset+r.length},f={symbol:r,meaning:o,range:{start:d,end:c}},u=Oe.find(p=>p===r);return u!==void 0?[{...f,level:u}]:lL.has(r)?[{...f,column:"status"}]:[]})}var cL=["driver.","target."],uL="targets",Co="driver-impl-";function Ip({start:e},t,n){let r=o=>({line:e.line,column:e.column+o,offset:e.offset+o});return{start:r(t),end:r(n)}}function $p(e,t){return e.
findLast(n=>n.key===t)}function fL(e,t,n){let{text:r,range:o}=e.name,s=r.slice(t.length),i=u=>{let p=$p(e.options,u)??$p(n,u);return p===void 0?"":X(p.value)},a=i("title"),l=i("link"),d=i("id")||s,c={
view:"data",key:s,id:d,title:a===""?s:a},f=Ip(o,t.length,r.length);return{...c,...l!==""&&{link:l},range:f}}function pL(e){return e.options.filter(({key:t})=>t.startsWith(Co)&&t.length>Co.length).map(
({key:t,name:n,value:r})=>{let o=t.slice(Co.length),s=X(r),i=Ip(n.range,Co.length,n.text.length);return{view:"data",key:o,id:o,title:s===""?o:s,range:i}})}function mL(e){return cL.find(t=>e.startsWith(
t)&&e.length>t.length)}function Fp(e){let t=[],n=new Set,r=[],o=[],s=e.sections.filter(l=>l.defaults).flatMap(({options:l})=>l);for(let l of e.sections){let{text:d,range:c}=l.name,f=mL(d);if(l.defaults||
d===uL)l.defaults||t.push(...pL(l)),o.push({name:d,role:"defaults",key:d,range:c});else if(f!==void 0){let u=fL(l,f,s);t.push(u),f==="target."&&n.add(u.key.toLowerCase()),o.push({name:d,role:"target",
key:u.key,range:c})}else r.push(l),o.push({name:d,role:"feature",key:d,range:c})}let i=new Map(t.toReversed().map(({key:l})=>[l.toLowerCase(),l]));return{targetPrefix:n.size*2>t.length?"target.":"driv\
er.",targets:t,byName:i,bare:n,features:r,defaults:s,sections:o}}var gL=/^([^\s=:][^=:]{0,79})[=:]/u,yL=new Set(["title","status","notes","cli","api","maturity"]);function hL({text:e},t){let n=gL.exec(e)?.[1];if(n===void 0)return;let r=n.trim().toLowerCase();if(yL.
has(r))return e.charAt(n.length)==="="?r:void 0;let o=e.slice(n.length+1).trim(),{role:s,names:i,stray:a}=zn(r,o,t.bare);if(i!==void 0&&a===void 0&&t.byName.has(i))return s==="support"&&Kn(o)===void 0?
void 0:r}function Np(e,t){return e.options.flatMap(({name:n,value:r})=>r.lines.slice(1).flatMap(o=>{let s=o.text===""?void 0:hL(o,t);if(s===void 0)return[];let i=`This line is indented, so every parse\
r takes it for more of \`${n.text}\` above, not for the key \`${s}\`: what it says is lost. Take the spaces before it away.`,a=[{range:n.range,message:"It goes on with this value."}];return[{code:"unk\
nown-key",message:i,range:o.range,related:a}]}))}var bL=1e6;function Pp(e){let t=e.sections[0]?.range.start??hr.start;return{start:t,end:e.sections.at(-1)?.range.end??t}}function xL(e){let{defaults:t,features:n}=e,r=t[0];if(r===void 0||t.length*n.length<=
bL)return{defaults:t,problems:[]};let o=`The ${t.length} keys of [DEFAULT] for ${n.length} sections are more than is read; they are left out.`;return{defaults:[],problems:[{code:"malformed-syntax",message:o,
range:r.name.range}]}}function wL(e,t,n){let r=t.features.map(i=>Tp(i,n,t)),o=Ep(e.comments),s=new Map(t.features.map((i,a)=>[i,r[a]?.keys]));return{title:"",section:[],range:Pp(e),principles:[],targetLabel:t.
targetPrefix==="target."?"Target":"Driver",targets:t.targets,features:r.map(({feature:i})=>i),statuses:r.flatMap(({status:i})=>i??[]),cells:r.flatMap(({cells:i})=>i),notes:[],...hp(e),data:{targetPrefix:t.
targetPrefix,sections:t.sections,keys:e.sections.flatMap(i=>s.get(i)??yi(i,void 0,t)),...o.length>0&&{legend:o}}}}function SL({targets:e,data:t}){let n=t?.keys.filter(({feature:r})=>r!==void 0)??[];return e.
length>0?n.some(({role:r})=>r==="support"||r==="title"):n.some(({role:r,name:o})=>r==="support"&&o.startsWith("driver."))}function bi(e,t={path:""}){let n=Fp(e),{defaults:r,problems:o}=xL(n),s=Pp(e),i={
footnotes:[],definitions:[]},a=wL(e,n,r);if(!SL(a)){let c=Mp(e,t);if(c!==void 0){let p=`${c.matrix.features.length} features have a sign each, for one target.`,g={block:"data",range:s,section:[],taken:!0,
reason:p},m=[...e.problems,...c.problems];return{...i,matrices:[c.matrix],decisions:[g],problems:m}}return{...i,matrices:[],decisions:[{block:"data",range:s,section:[],taken:!1,reason:"No [driver.x] o\
r [target.x] section beside sections that describe features."}],problems:[]}}let l=n.features.flatMap(c=>Np(c,n)),d=`${n.targets.length} targets are declared, ${n.features.length} sections describe fe\
atures.`;return{...i,matrices:[a],decisions:[{block:"data",range:s,section:[],taken:!0,reason:d}],problems:[...e.problems,...o,...l]}}function zD(e,t){let n=Ct(e),r=bi(n,t);if(r.matrices.length>0)return r;
let o={root:wp(n),problems:n.problems};return pp(r,mp(o,{text:e,...t}))}function Rt({targets:e}){let t=new Map(e.map(({id:n},r)=>[n,r]));return({support:n})=>Object.keys(n).flatMap(r=>t.get(r)??[]).sort((r,o)=>r-o).flatMap(r=>{let o=e[r],s=o&&F(n,o.id);return o&&s?[[o,s]]:
[]})}var xi="operation.",Dp=/^[A-Za-z][\w-]*(?:\.[\w-]+)+$/u,vL=/^(?:title|link|status|cli|notes|api|api[ _-]alias|id|group|choice|condition|(?:driver|target)(?:-|\.).*)$/u,kL=/^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N} ._()/+-]*[\p{L}\p{M}\p{N}_.()/+-])?$/u;
function re(e){return L(e).replaceAll("%","%%")}function Si(e){let t=[];for(let n of Ae(e,re))t.length>0&&/^[#;]/u.test(n)?t.push(`${t.pop()} ${n}`):t.push(n);return t.join(`

  `)}function wi(e,t){return e.toLowerCase().split(/[^\p{L}\p{M}\p{N}._]/u).filter(r=>r!=="").join("-")||t}var Ro=class{#e;constructor(t){this.#e=[`[${t}]`]}put(t,n){n!==void 0&&n!==""&&this.#e.push(`${t}\
=${n}`)}toString(){return`${this.#e.join(`
`)}
`}};function TL(e,t){if(t.kind==="unspecified")return;if(t.kind!=="choice"&&t.kind!=="condition"){e.put("status",t.kind);return}let n=re(t.kind==="choice"?t.group:t.expression);n.includes(")")?(e.put(
"status",t.kind),e.put(t.kind,n)):e.put("status",`${t.kind}(${n})`)}function LL(e,t,n){let{level:r,text:o,notes:s}=n,i=o===void 0?"":re(o);r==="not-applicable"?(e.put(`driver.${t}`,"missing"),e.put(`d\
river-text.${t}`,i===""?r:`${r}: ${i}`)):(e.put(`driver.${t}`,r),e.put(`driver-text.${t}`,i));for(let[a,l]of En(n))e.put(`driver-${a}.${t}`,re(l));e.put(`driver-notes.${t}`,(s??[]).map(Si).filter(Boolean).
join(`

  `))}function CL(e,t){let n=new Pe;for(let[r,o]of Object.entries(t.attributes??{})){let i=kL.test(r)&&!vL.test(r.toLowerCase())?r:`x-${wi(r,"attribute")}`,a=n.take(i.toLowerCase());e.put(a===i.toLowerCase()?
i:a,Si(o))}}function RL(e,t,n,r){let o=new Ro(t);o.put("title",re(e.title)),re(e.id)!==t&&o.put("id",re(e.id)),o.put("group",e.group.map(re).join("; ")),o.put("link",e.link&&re(e.link)),e.status!==void 0&&
TL(o,e.status),o.put("api",e.api&&re(e.api)),o.put("cli",e.commands?.map(re).join(";")),o.put("notes",e.notes&&Si(e.notes)),CL(o,e);for(let[{id:s},i]of n)LL(o,r.get(s)??s,i);return o.toString()}function OL({
id:e,title:t,link:n},r){let o=new Ro(`driver.${r}`);return o.put("title",re(t)),re(e)!==r&&o.put("id",re(e)),o.put("link",n&&re(n)),o.toString()}function Ap(e,t){let n=new Pe;return e.map(r=>n.take(t(
r)))}function ML({title:e,section:t,targetLabel:n,principles:r=[],notes:o=[]}){let s=(a,l)=>`# supportmatrix:${a} ${L(l)}`.trimEnd(),i=a=>Ae(a).map((l,d)=>s(d===0?"note":"more",l));return[...t.map(a=>s(
"heading",a)),...e===(t.at(-1)??"")?[]:[s("title",e)],...n===void 0||n==="Driver"?[]:[s("targets",n)],...r.flatMap(({title:a,text:l})=>[s("principle",a),...Ae(l).map(d=>s("more",d))]),...o.flatMap(i)]}
function EL(e){let t=Ap(e.targets.map(({id:l})=>l),l=>wi(l,"target")),n=e.targets.map((l,d)=>[l,t[d]??l.id]),r=Ap(e.features.map(({id:l})=>l),l=>Dp.test(l)&&!/^(?:driver|target)\./u.test(l)?l:xi+wi(l,
"feature")),o=ML(e),s=Rt(e),i=new Map(n.map(([{id:l},d])=>[l,d]));return[...o.length===0?[]:[`${o.join(`
`)}
`],...n.map(([l,d])=>OL(l,d)),...e.features.map((l,d)=>RL(l,r[d]??l.id,s(l),i))].join(`
`).replace(/\p{Surrogate}/gu,"�")}function $L(e){let t=[],n=e.features.flatMap(Rt(e)),r=i=>n.filter(([,a])=>a.level===i).length,o=e.features.length*e.targets.length-n.length,s=e.features.filter(({id:i})=>Dp.
test(i)&&!i.startsWith(xi));return r("not-applicable")>0&&t.push(`INI readers know no \`not-applicable\`: ${r("not-applicable")} such cells are written as \`missing\`, with the truth in \`driver-text\` ke\
ys that only supportmatrix reads.`),o>0&&t.push(`${o} cells have no level; sphinx-feature-classification renders no page without.`),s.length>0&&t.push(`sphinx-feature-classification drops the ${s.length}\
 sections whose name does not begin with \`${xi}\`, first \`${s[0]?.id}\`.`),t}function Bp(e){let[t,n]=e;if(t===void 0)return{text:"",losses:[]};let r=EL(t),o=Qt(bi(Ct(r))),s=e.length>2?` and ${e.length-
2} more`:"",i=n?[`INI holds one matrix a file; left out: \`${n.title}\`${s}. As outputs of \`supportmatrix build\`, \`{matrix}\` in the file's name makes a file of each.`]:[];return{text:r,losses:[...i,
...Re("INI",[t],o),...$L(t)]}}function on(e,t,n={}){let r=new Map;for(let o in t){let s=e[o];s!=null&&r.set(o,n[o]?.(s)??vi(s))}return r}function vi(e){return typeof e=="string"||typeof e=="number"?e:Array.isArray(e)?e.map(vi):new Map(
Gi(e)?Object.entries(e).map(([t,n])=>[t,vi(n)]):[])}var IL=e=>on(e,{kind:0,group:0,expression:0});function FL(e,t){let n=()=>new Map(t(e).map(([{id:r},o])=>[r,on(o,wa.entries)]));return on(e,va.entries,
{status:IL,support:n})}function NL(e){let t=Rt(e);return on(e,Ta.entries,{principles:n=>n.map(r=>on(r,ka.entries)),targets:n=>n.map(r=>on(r,Sa.entries)),features:n=>n.map(r=>FL(r,t))})}function ki(e,t){
if(typeof e!="object")return JSON.stringify(e);let n=`${t}  `,r=e instanceof Map,o=[];if(r)for(let[a,l]of e)o.push(`${JSON.stringify(a)}: ${ki(l,n)}`);else for(let a of e)o.push(ki(a,n));let[s,i]=r?"{\
}":"[]";return o.length===0?`${s}${i}`:`${s}
${n}${o.join(`,
${n}`)}
${t}${i}`}function Ti(e){return new Map([["schemaVersion",ya],["matrices",e.map(NL)]])}function _p(e){return{text:`${kr(ki(Ti(e),""))}
`,losses:[]}}function Z(e){return L(e).replaceAll("\0","�")}var sn=e=>Ae(e,Z);function qn(e){let t=[];for(let n of e)typeof n!="string"?t.push(n):n!==""&&t.push({type:"text",value:n});return t}var z=(...e)=>({type:"\
paragraph",children:qn(e)}),Gp=(e,...t)=>({type:"heading",depth:e,children:qn(t)}),pe=(...e)=>({type:"tableCell",children:qn(e)}),an=e=>({type:"tableRow",children:e}),me=e=>({type:"strong",children:qn(
[e])}),ln=e=>({type:"inlineCode",value:e.replace(/[\r\n]+/gu," ").replaceAll("\0","�")});function Yn(e,t){return t===void 0?e:{type:"link",url:t,children:qn([e])}}function Oo(e){return[{type:"html",
value:`<a id="${e.replace(/[^\p{L}\p{M}\p{N} .:/@+_-]/gu,n=>`&#${n.codePointAt(0)};`)}">`},{type:"html",value:"</a>"}]}var jp=e=>({type:"blockquote",children:[...e]});function Ot(e){return{type:"list",
ordered:!1,spread:e.length>1&&e.some(t=>t.length>1),children:e.map(t=>({type:"listItem",spread:t.length>1,children:[...t]}))}}var PL=e=>Z(e)===e,AL=e=>sn(e).join(`

`)===e;function DL({title:e,group:t,commands:n=[],api:r=""}){return[e,...t,...n,r]}function BL({support:e,attributes:t={},notes:n=""}){return[...Object.values(e).flatMap(r=>r?.notes??[]),...Object.values(
t),n]}function _L(e,t,{view:n="all",headings:r=!0}){let o=(f,u,p)=>{(!f.every(PL)||!u.every(AL))&&e.add("white space inside texts as it is",p)},{section:s,title:i,targets:a,features:l,principles:d=[],
notes:c=[]}=t;if(r&&o([...s,i],[],i),n==="all"){for(let{title:f,text:u}of d)o([f],[u],i);o([],c,i)}for(let f of a)o([f.title],[],f.title);for(let f of l)n==="summary"?o([f.title,...f.group],[],f.title):
o(DL(f),BL(f),f.title)}function GL(e,t,n){let r=Qs(t),{id:o,section:s,title:i}=t;s.at(-1)!==i&&i!==""&&e.add("a title that is not the last heading above it",i),r.length===0&&Ve(i,"matrix")!==o&&e.add(
"the id of a matrix without a title",o),r.length<s.length&&e.add("headings deeper than six levels",i);for(let{group:a,title:l}of t.features)a.some(d=>d.includes(q))?e.add(`a group with \`${q.trim()}\` \
in its label`,l):n==="details"&&a.length>ei(r.length)&&e.add("groups deeper than six levels of headings",l)}function jL(e,t){for(let n of t.targets)t.features.some(({support:o})=>F(o,n.id))||e.add("ta\
rgets of which nothing is stated",n.title)}function WL(e,t,{view:n,headings:r=!0}){let{title:o,features:s,targets:i,targetLabel:a}=t;s.length===0&&(i.length===0||n==="details"||!r)&&e.add("a matrix wi\
thout features",o);let l=s.some(({support:d})=>Object.keys(d).length>0);n!=="summary"&&a!==void 0&&!l&&e.add("the word for targets where no support is stated",o)}function Wp(e,t){let{view:n="all",headings:r=!0}=t,
o=new St("Markdown");for(let s of e){r&&GL(o,s,n),_L(o,s,t),WL(o,s,t),n==="details"&&jL(o,s);for(let{title:i,attributes:a}of s.targets)a!==void 0&&o.add("the attributes of a target",i)}return o.sentences()}function Mo(e){let t=this;t.compiler=n;function n(r){return fa(r,{...t.data("settings"),...e,extensions:t.data("toMarkdownExtensions")||[]})}}var HL=/[\\`*[\]<~|{\n]|\b_|_\b|&#?\w+;|[!#]$/,UL=/^(?:[-+=#>:]|\d+[.)]|import|export)/,Eo=(e,t)=>!HL.test(e)&&!(t.endsWith(`
`)&&UL.test(e)),KL=/(?:https?|ftp)(?=:\/\/)|www(?=\.)/giu,zL=(e,t,n,{before:r,after:o})=>{if(Eo(e.value,r))return e.value;let s=e.value.split(" "),i=s.length-1;return s.map((a,l)=>{let d={before:l===0?
r:" ",after:l===i?o:" "};if(Eo(a,d.before))return a;let c=n.safe(a,d);return c===a?a:c.replace(KL,"$&\\")}).join(" ")};function VL([e,...t],n){if(e===void 0)return"";let r=e.type==="strong"&&e.children.
length===1?e.children[0]:void 0,o=r??e;if(o.type!=="text"||!Eo(o.value,r?"":n))return;let s=r?`**${o.value}**`:o.value;for(let i of t){if(i.type!=="text"||!Eo(i.value,"")||!i.value.startsWith(" "))return;
s+=i.value}return s}var qL=/^[\w#%./:?=+@~-]+$/,YL={move:e=>e??"",current:()=>({now:{line:1,column:1},lineShift:0}),shift:()=>{}},JL=(e,t,n,r)=>{let{containerPhrasing:o,safe:s}=n;return n.createTracker=
()=>YL,n.containerPhrasing=(i,a)=>VL(i.children,a.before)??o.call(n,i,a),n.safe=(i,a)=>i&&a.before.endsWith("](")&&qL.test(i)?i:s.call(n,i,a),n.containerFlow(e,r)},$o={inConstruct:"phrasing",notInConstruct:[
"destinationLiteral","destinationRaw"]},XL={unsafe:[{character:"~",...$o},{character:"<",inConstruct:"destinationRaw"},{character:"<",after:"[#$%&'*+=^_`{|}~.-]",...$o}]},ZL={unsafe:[{character:"{",...$o},
{character:"<",...$o},{character:"i",after:"mport\\b",atBreak:!0},{character:"e",after:"xport\\b",atBreak:!0}]};function QL(e){if(e!=="aligned")return Uo({stringLength:()=>3});let t=Uo({stringLength:$a}),
{table:n}=t.handlers??{};if(!n)return t;let r=(o,...s)=>{let i=(o.align??[]).map(()=>pe("---")),a=n({...o,children:[...o.children,an(i)]},...s);return a.slice(0,a.lastIndexOf(`
`))};return{...t,handlers:{...t.handlers,table:r}}}function Hp(e,{table:t,mdx:n=!1}){function r(){this.data().toMarkdownExtensions=[QL(t),XL,...n?[ZL]:[]]}let o={bullet:"-",resourceLink:!0,handlers:{root:JL,
text:zL}};return pa().use(Mo,o).use(r).stringify(e)}function Jn({depth:e,text:t},n,r){return Gp(e,...n===void 0?[]:Oo(n),Yn(Z(t),r))}function eC(e){let t=e.map(n=>z(n));return eo(e)?[jp(t)]:t}function Xn(e,t,n){let[r="",...o]=sn(n),s=r===""?"":`${t}${r}`;
return[typeof e=="string"?z(e+s):z(e,s),...eC(o)]}function tC(e){return e.kind!=="condition"?[` ${Z(ot(e))}.`]:[" condition (",ln(e.expression),")."]}function nC(e,t){let{level:n,text:r,notes:o=[]}=t,
s=`${e}: ${wt(n)}`,i=r===void 0?z(s):z(`${s} (`,ln(r),")"),a=Qr(t).map(([l,d])=>z(me(l)," ",ln(d)));return[i,...a,...o.flatMap(l=>Xn("Notes:"," ",l))]}function rC({support:e},t,n){let r=t.targets.flatMap(
({id:o},s)=>{let i=F(e,o);return i?[nC(n[s]??"",i)]:[]});return r.length===0?[]:[z(me(`${Z(to(t.targetLabel))}:`)),Ot(r)]}function oC(e){let t=Object.entries(e.attributes??{}).map(([n,r])=>Xn(me(Z(`${n}\
:`))," ",r));return Zr(e)?[z(me(`${Mn}:`)),Ot(t)]:t.flat()}function sC({groups:e,heading:t,ownId:n,feature:r},o,s){let{status:i,api:a,commands:l,notes:d}=r;return[...e.map(c=>Jn(c)),Jn(t,n,r.link),...i?
[z(me("Status:"),...tC(i))]:[],...a===void 0?[]:[z(me("API alias:")," ",ln(a))],...l?[z(me("CLI commands:")),Ot(l.map(c=>[z(ln(c))]))]:[],...d===void 0?[]:Xn(me("Notes:")," ",d),...oC(r),...rC(r,o,s)]}
function Up(e,t){let n=t.targets.map(({title:r})=>Z(r));return e.flatMap(r=>sC(r,t,n))}function Kp({id:e,title:t,link:n},r){return pe(...r?Oo(e):[],Yn(Z(t),n))}function iC({matrix:e,details:t,entries:n}){if(t)return n.map(({feature:o,anchor:s})=>pe(Yn(Z(o.title),`#${s}`)));let r=st(e.features,
"feature");return e.features.map(o=>Kp(o,r.has(o)))}var aC=(e,t)=>e.length===t.length&&e.every((n,r)=>n===t[r]);function lC(e,t){let n=e.length===0?pe():pe(me(Z(e.join(q))));return an([n,...Array.from(
{length:t-1},()=>pe())])}function dC(e){let{targets:t,features:n}=e.matrix,r=n.some(({status:d})=>d!==void 0),o=so(t),s=iC(e),i=[pe("Feature"),...r?[pe("Status")]:[],...t.map(d=>Kp(d,o.has(d)))],a=[an(
i)],l=[];for(let[d,{status:c,support:f,group:u}]of n.entries())aC(l,u)||a.push(lC(u,i.length)),l=u,a.push(an([s[d]??pe(),...r?[pe(c?Z(ot(c)):"")]:[],...t.map(({id:p})=>pe(In(F(f,p)?.level)))]));return{
type:"table",align:i.map(()=>null),children:a}}function zp(e){let t=ro(e.matrix);return[...t===void 0?[]:[z(t)],dC(e)]}function cC({principles:e=[]}){if(e.length===0)return[];let t=e.map(({title:n,text:r})=>Xn(me(Z(n))," - ",r));return[z("Guiding principles:"),Ot(t)]}function uC({notes:e=[]}){return[Ot(e.map(t=>sn(t).
map(n=>z(n))))]}function fC({headings:e,ownId:t}){let n=e.length-1;return e.map((r,o)=>Jn(r,o===n?t:void 0))}function pC(e,t){let{matrix:n,summary:r,details:o,notes:s,entries:i}=e,{headings:a=!0,view:l="\
all"}=t,d=(c,f)=>c?[...a?[Jn(c)]:[],...f()]:[];return[...a?fC(e):[],...l==="all"?cC(n):[],...d(r,()=>zp(e)),...d(o,()=>Up(i,n)),...d(s,()=>uC(n))]}function Vp(e,t={}){return{type:"root",children:of(Zt(
e),t.view??"all").flatMap(r=>pC(r,t))}}function qp(e,t={}){let n=Zt(e),r=Hp(Vp(n,t),t),o=()=>Ne({root:ma(r),text:r,markdown:!0}),s=en("Markdown",n,t,Wp(n,t),o);return{text:r,losses:[...Re("Markdown",e,n),...s]}}var lt=e=>Pi(e),lB=pn(Di({path:lt(Le("The document, as it was named; null where it came from nowhere.")),line:lt(ga("Where the cell stands in it, from 1.")),matrix:Le("Id of the matrix."),section:pn(fn(
ir()),sr("The headings above it, outermost first.")),feature:Le("Id of the feature."),featureTitle:Le("Its name, as the document writes it."),group:pn(fn(ir()),sr("Sub-headers above it, outermost firs\
t.")),status:lt(Ai(ur)),statusArgument:lt(Le("The group of a choice, the expression of a condition.")),target:Le("Id of the target."),targetTitle:Le("Its name, as the document writes it."),level:ha,text:lt(
Le("The cell as it reads, where it says more than its level.")),stage:lt(ba),since:lt(Le("The first version that supports the feature, as the document writes it.")),until:lt(Le("The last version that \
supports the feature; behind `<`, the first that does so no more.")),notes:fn(ir()),evidence:pn(fn(xa),sr("What tests have shown of it."))}),Ni("A record of supportmatrix convert --to ndjson"));function mC(e){
return e?.kind==="choice"?e.group:e?.kind==="condition"?e.expression:null}function gC(e,t,[n,r],o){return{path:o?.path??null,line:o?.lineOf(t.id,n.id)??null,matrix:e.id,section:e.section,feature:t.id,
featureTitle:t.title,group:t.group,status:t.status?.kind??null,statusArgument:mC(t.status),target:n.id,targetTitle:n.title,level:r.level,text:r.text??null,stage:r.stage??null,since:r.since??null,until:r.
until??null,notes:r.notes??[],evidence:r.evidence??[]}}function*yC(e,t=[]){for(let[n,r]of e.entries()){let o=Rt(r);for(let s of r.features)for(let i of o(s))yield gC(r,s,i,t[n])}}function Yp(e,{origins:t}={}){
let n=[];for(let r of yC(e,t))n.push(`${kr(JSON.stringify(r))}
`);return{text:n.join(""),losses:[]}}var Jp="=-~^\"'#+:.,;!$%&()*/<>?@[]_`{|}",Li=Jp.length;function Xp(e,t){let n=Jp[Math.min(t,Li)-1]??"=",r=0;for(let o of e)r+=o<""?1:2;return`${e}
${n.repeat(Math.max(4,r))}`}function Zp(e,t){return e.replace(/^(?=.)/gmu," ".repeat(t))}function Qp(e){return e.map(t=>Zp(t.replace(/^—/u,"\\—"),2)).join(`

`)}function em(e,t=[]){return[`* ${e}`,...t.map(n=>Zp(n,2))].join(`

`)}function tm(e){return e.join(e.some(t=>t.includes(`
`))?`

`:`
`)}var hC=/[\s\u001c-\u001f\u0085]+/gu,bC=/[\0\p{Surrogate}]/gu;function dn(e){return e.replace(bC,"�").replace(hC," ").trim()}var nm=e=>Ae(e,dn),xC=/[\\*`|]|_(?![A-Za-z0-9])/gu;function Mt(e){let t=dn(
e).replace(xC,"\\$&");return t.endsWith("::")?`${t.slice(0,-1)}\\:`:t}var wC=/^(?:[-+.:>/=(]|[•‣⁃](?= |$)|([!-/:-@[-`{-~])\1+$)/u,SC=/^([0-9]+|[A-Za-z]|[ivxlcdm]+|[IVXLCDM]+|#)([.)])(?= |$)/u;function Io(e){
let t=Mt(e);return/^\\+$/u.test(t)?`\\ ${t}`:t.startsWith("\\")?t:wC.test(t)?`\\${t}`:t.replace(SC,"$1\\$2")}var vC=/@|(?<=[A-Za-z][A-Za-z0-9.+-]{0,30}):(?=\S)/gu;function rm(e){return Io(e).replace(vC,
"\\$&")}function om(e){let t=Mt(e);return t===""?"":`**${t}**`}function kC(e,t){return e===""||e.includes("``")||e.startsWith("`")||e.endsWith("`")?!1:!(t==="("&&e.startsWith(")"))}function sm(e,t=" "){
let n=dn(e);return kC(n,t)?`\`\`${n}\`\``:t===""?Io(n):Mt(n)}var TC=/[\s<>`\\]|_$/gu;function im(e,t){let n=Mt(e),r=dn(t).replace(TC,"\\$&");return n===""||r===""?void 0:`\`${n} <${r}>\`__`}var LC=/^[\p{L}\p{N}]+(?:[ ._-][\p{L}\p{N}]+)*$/u;
function am(e,t){let n=Mt(e);return n===""||!LC.test(t)?void 0:`\`${n} <${t}_>\`__`}function Ci(e){return/^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/u.test(e)?`.. _${e}:`:`.. _\`${dn(e).replace(/[\\`]/gu,"\\\
$&")}\`:`}function lm(e){return dn(e).toLowerCase()}function cm(e){let t=0;for(let n of e)t+=Ea(n.codePointAt(0)??0);return t}function um(e,t){return e+" ".repeat(Math.max(0,t-cm(e)))}function fm(e){let t=[];for(let n of e)for(let[r,o]of n.entries())for(let s of o.
split(`
`))t[r]=Math.max(t[r]??3,cm(s));return t}function dm(e){let t=[".. list-table::"];e.length>1&&t.push("   :header-rows: 1");for(let[n,r]of e.entries()){n===0&&t.push("");for(let[o,s]of r.entries()){let[
i="",...a]=s.split(`
`);t.push(`   ${o===0?"*":" "} -${i===""?"":` ${i}`}`);for(let l of a)t.push(l===""?"":`       ${l}`)}}return t.join(`
`)}function pm(e){let t=e.map(r=>r.split(`
`)),n=Math.max(1,...t.map(r=>r.length));return Array.from({length:n},(r,o)=>t.map(s=>s[o]??""))}function CC(e){let t=fm(e),n=s=>`+${t.map(i=>s.repeat(i+2)).join("+")}+`,r=s=>`|${t.map((i,a)=>` ${um(s[a]??
"",i)} `).join("|")}|`,o=e.flatMap((s,i)=>[...pm(s).map(r),n(i===0?"=":"-")]);return[n("-"),...o].join(`
`)}function RC(e){let t=fm(e),n=t.map(a=>"=".repeat(a)).join("  "),r=a=>t.map((l,d)=>um(a[d]??"",l)).join("  ").trimEnd(),o=e.map(([a,...l])=>[a||"\\",...l]),[s=[],...i]=o.map(a=>pm(a).map(r));return[
n,...s,n,...i.flat(),n].join(`
`)}var OC=/[\p{Cn}\u2630-\u2637\u268a-\u268f\u4dc0-\u4dff\u{10000}-\u{1efff}]/u;function mm(e,t){return t==="list-table"||e.length<2||e.some(n=>n.some(r=>OC.test(r)))?dm(e):t==="grid"?CC(e):RC(e)}var MC={proseOf:nm,inline:Mt,atStart:Io,nameAtStart:rm,strong:om,literal:sm,link:im,anchorLink:am,anchor:Ci,normalName:lm,name:"RST",maxDepth:Li,heading:Xp,item:em,list:tm,quote:Qp,table:(e,{table:t})=>mm(
e,t==="grid"||t==="simple"?t:"list-table"),cellAnchor:(e,t)=>`${Ci(e)}

${t}`};function gm(e,t={}){let n=new tn(MC,t),r=io(e,t);for(let a of r)n.matrix(a);let{text:o}=n,s=()=>Ne({root:Ra(o).root,text:o,markdown:!1}),i=en("RST",r,t,n.losses,s);return{text:o,losses:[...Re("\
RST",e,r),...i]}}var ym={complete:{fill:"#007a5e",ink:"#fff",symbol:"M5.5 10.5l3 3 6-7"},partial:{fill:"#f2c14e",ink:"#3d2c00",symbol:"M10 5a5 5 0 0 1 0 10a5 5 0 0 1 0-10",solid:"M10 5a5 5 0 0 0 0 10z"},missing:{fill:"\
#e0703a",ink:"#2b0f00",symbol:"M6 6l8 8M14 6l-8 8"},unknown:{fill:"#b9a3d0",ink:"#26123d",symbol:"M7.3 8a2.7 2.7 0 1 1 4 2.3Q10 11 10 12.2M10 15v.1"},"not-applicable":{fill:"#e6e9ed",ink:"#4a525c",symbol:"\
M7 10h6"},"not-stated":{fill:"#fff",ink:"#6b737d",symbol:"M10 10v.1"}},hm="system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Liberation Sans',Arial,sans-serif";var EC=new Set("iljtfrI.,:;'|!()[]{}/\\-` "),$C=/[\p{Lu}\p{Nd}mw%@&+=<>~#—…✔✖◐]/u,IC=/[\p{M}\p{Cf}]/u,FC=/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|\p{Emoji_Presentation}/u;
function Ri(e){return EC.has(e)?.36:e>="a"&&e<="z"&&e!=="m"&&e!=="w"?.59:IC.test(e)?0:FC.test(e)?1.05:$C.test(e)?.76:.62}function Zn(e,t){let n=0;for(let r of e)n+=Ri(r);return Math.ceil(Math.round(n*
t*100)/100)}function Fo(e,t,n){let r=Ri("…"),o=0;for(let s of e){if(r+=Ri(s),r*t>n)return Zn(e,t)<=n?e:`${e.slice(0,o).trimEnd()}…`;o+=s.length}return e}var er=12,Mi=13.5,No=18,dt=20,cn=16,Qn=8,Ao=320,bm=200,NC=e=>[...e].flatMap(([{word:t},n])=>n>0?[`${n} ${t}`]:[]).join(", ");function PC(e,t){let n=`${e.features.length} features by ${e.targets.length}\
 targets.`,r=e.targets.map(({title:o},s)=>{let i=t[s];return` ${o}: ${i&&NC(i)||"nothing"}.`});return n+r.join("")}function AC(e){let t=0,n=e.map(({code:r,word:o})=>{let s=`<use href="#sm-${r}" x="${t}\
"/><text x="${t+dt+5}" y="14">${o}</text>`;return t+=dt+5+Zn(o,er)+18,s});return{width:t,height:dt,markup:n.join("")}}var xm=({status:e})=>e?.kind==="mandatory",wm=e=>xm(e)?Mi:er;function DC(e,t,n,r){
let o=t.targets.map(({id:l},d)=>{let{code:c}=Ce(F(e.support,l)?.level);return`<use href="#sm-${c}" x="${n+d*dt}"/>`}),s=R(e.title),i=R(Fo(e.title,wm(e),Ao)),a=xm(e)?' font-weight="700"':"";return`<g t\
ransform="translate(0 ${r})"><title>${s}</title><text x="${n-Qn}" y="14" text-anchor="end"${a}>${i}</text>${o.join("")}</g>
`}function BC(e,t,n){let r=[],o=n,s="";for(let i of e.features){let a=i.group.join(" › ");if(a!==s&&a!==""){let l=R(Fo(a,Mi,Ao));r.push(`<text class="s" x="0" y="${o+18}" font-weight="700">${l}</tex\
t>
`),o+=dt+4}else a!==s&&(o+=Qn);s=a,r.push(DC(i,e,t,o)),o+=dt}return{markup:r.join(""),end:o}}var Po=e=>e.reduce((t,n)=>Math.max(t,n),0),Oi=(e,t,n)=>Math.min(Zn(e,t),n);function _C(e){let t=Jt(e),n=AC(
no(Xt(t))),r=e.features.flatMap(p=>[Oi(p.title,wm(p),Ao),Oi(p.group.join(" › "),Mi,Ao)]),o=Po(r)+Qn,s=e.targets.map(({title:p})=>p),i=e.title===""?0:No+12,l=i+n.height+14+Po(s.map(p=>Oi(p,er,bm)))+Qn,
d=s.map((p,g)=>{let m=R(Fo(p,er,bm));return`<text transform="translate(${o+g*dt+14} ${l-Qn+3}) rotate(-90)"><title>${R(p)}</title>${m}</text>`}),c=BC(e,o,l),f=e.title===""?"":`<text y="${No}" font-siz\
e="${No}" font-weight="700">${R(e.title)}</text>`,u=[o+s.length*dt,n.width,Zn(e.title,No*1.1)];return{width:Po(u),height:c.end,words:PC(e,t),markup:`${f}<g transform="translate(0 ${i})">${n.markup}</g\
>
${d.join(`
`)}
${c.markup}`}}function GC(){return Yt.map(({code:e,level:t})=>{let{fill:n,ink:r,symbol:o,solid:s}=ym[t],i=t==="not-stated"?' stroke="#c3c9d0"':"",a=s===void 0?"":`<path fill="${r}" stroke="none" d="${s}\
"/>`;return`<g id="sm-${e}"><rect x=".5" y=".5" width="19" height="19" rx="2" fill="${n}"${i}/><g fill="none" stroke="${r}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"><path d="${o}\
"/>${a}</g></g>
`}).join("")}var jC="text{fill:#1b1f24}.s{fill:#59616b}.page{fill:#fff}@media(prefers-color-scheme:dark){text{fill:#e4e8ec}.s{fill:#a0a9b4}.page{fill:#14171b}}";function Sm(e){let t=e.map(_C),n=Po(t.map(
l=>l.width))+2*cn,r=cn,o=t.map(({markup:l,height:d})=>{let c=`<g transform="translate(${cn} ${r})">${l}</g>
`;return r+=d+2*cn,c}),s=t.length===0?2*cn:r-cn,i=R(e.map(({title:l})=>l||"Feature support matrix").join(", ")||"No matrix");return{text:`<svg xmlns="http://www.w3.org/2000/svg" width="${n}" height="${s}\
" viewBox="0 0 ${n} ${s}" role="img" aria-label="${i}" font-family="${hm}" font-size="${er}">
<title>${i}</title>
<desc>${R(t.map(l=>l.words).join(" "))}</desc>
<style>${jC}</style>
<defs>
${GC()}</defs>
<rect class="page" width="100%" height="100%"/>
${o.join("")}</svg>
`,losses:[]}}var WC=/^\p{L}(?:[\p{L}\p{N} _./()+-]*[\p{L}\p{N}_./()+-])?$/u,HC=/^(?:y|n|yes|no|on|off|true|false|null)$/i,UC=/^[^\s\p{C}](?:[^\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]|\n)*[^\s\p{C}]$/u,KC=/[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/gu,
zC=e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`,VC=e=>JSON.stringify(e).replace(KC,zC),Do=e=>WC.test(e)&&!HC.test(e)?e:VC(e);function qC(e,t){return`|-
${e.split(`
`).map(r=>r===""?"":`${t}${r}`).join(`
`)}`}function YC(e){let t=e.get("level");return e.size===1&&typeof t=="string"?`{ level: ${Do(t)} }`:void 0}var JC=e=>e instanceof Map;function tr(e,t){if(typeof e=="number")return` ${e}`;if(typeof e==
"string")return` ${e.includes(`
`)&&UC.test(e)?qC(e,t):Do(e)}`;let n=`${t}  `;if(JC(e)){if(e.size===0)return" {}";let r=YC(e);return r!==void 0?` ${r}`:[...e].map(([o,s])=>`
${t}${Do(o)}:${tr(s,n)}`).join("")}return e.length===0?" []":e.map(r=>{let o=tr(r,n),s=o.startsWith(`
`)?` ${o.slice(n.length+1)}`:o;return`
${t}-${s}`}).join("")}function Bo(e,t,n){return`${n}${Do(e)}:${tr(t,`${n}  `)}
`}function Ei(e,t){return`${tr([e],t).slice(1)}
`}function vm(e){return`${tr(e,"").slice(1)}
`}var Et=class extends Error{},nr=e=>e instanceof Map;function km(e,t){let{root:n,problems:r}=Ho(e);if(!(n?.kind!=="object"||r.length>0))try{let o=new $i(e),s=XC(n,t),i=e.slice(0,n.start)+o.replace(n,s)+
e.slice(o.endOf(n)),a=Ho(i);return a.root&&a.problems.length===0&&un(a.root,s)?i:void 0}catch(o){if(o instanceof Et)return;throw o}}function XC({entries:e},t){let n=e.find(({key:r})=>r.value==="$schem\
a")?.value;return n?.kind==="string"?new Map([["$schema",n.value],...t]):t}function un(e,t){return e.kind==="string"||e.kind==="scalar"?typeof t!="object"&&String(e.value)===String(t):e.kind==="array"?
typeof t!="object"||nr(t)||t.length!==e.items.length?!1:e.items.every((n,r)=>un(n,t[r]??"")):typeof t!="object"||!nr(t)||t.size!==e.entries.length?!1:e.entries.every(({key:n,value:r})=>{let o=t.get(n.
value);return o!==void 0&&un(r,o)})}var $i=class{#e;constructor(t){this.#e=t}endOf(t){let n=this.#e.indexOf(`
`,Math.max(0,this.#t(t)-1));return n<0?this.#e.length:n+1}#t(t){if(this.#n(t)||t.kind==="scalar")return t.end;if(t.kind==="string"){let r=this.#i(t),s=r<t.start&&this.#e[t.end]===this.#e[r]?t.end+1:t.
end;return t.start+this.#e.slice(t.start,s).trimEnd().length}let n=t.kind==="array"?t.items.at(-1):t.entries.at(-1)?.value;return n?Math.max(t.start,this.#t(n)):t.end}#n({kind:t,start:n}){return t!=="\
string"&&(this.#e[n]==="["||this.#e[n]==="{")}#r(t){return" ".repeat(t-(this.#e.lastIndexOf(`
`,t-1)+1))}replace(t,n){if(un(t,n))return this.#o(this.#e.slice(t.start,this.endOf(t)));if(typeof n=="object"&&!this.#n(t)){if(t.kind==="object"&&nr(n))return this.#s(t,n);if(t.kind==="array"&&!nr(n))
return this.#c(t.items,t.start,n)}throw new Et}#o(t){return t.endsWith(`
`)?t:`${t}
`}#s({entries:t,start:n},r){let o=this.#r(n),i=this.#f(t.map(({key:c,value:f})=>({name:c.value,node:f,start:this.#i(c)})),n).filter(({name:c})=>r.has(c)),a=new Set(i.map(({name:c})=>c)),l=new Map,d;for(let[
c,f]of r)if(a.has(c))d=c;else{if(d===void 0)throw new Et;W(l,d,Bo(c,f,o))}return this.#u(i.flatMap(c=>[c.lead+this.#d(c,r.get(c.name)??"",o),...l.get(c.name)??[]]))}#i({start:t}){return/["']/.test(this.#e.
charAt(t-1))?t-1:t}#d({name:t,node:n,start:r},o,s){let i=this.#a(n);if(this.#e[i]===":")return Bo(t,o,s);if(un(n,o)||typeof o=="object"&&!this.#n(n)&&n.kind!=="string")return this.#e.slice(r,n.start)+
this.replace(n,o);let a=this.#t(n),l=Bo(t,o,s).slice(0,-1),d=this.#e.slice(r,i),c=l.slice(eR(l)),f=c.includes(`
`)?`
`:this.#e.slice(a,this.endOf(n));return this.#o(d.trimEnd()+c+f)}#a(t){return t.kind==="string"?this.#i(t):t.start}#c(t,n,r){let o=this.#r(n),s=this.#f(t.map(l=>({name:ZC(l),node:l,start:this.#l(this.#a(
l),n)})),n),i=xe(s,({name:l})=>l),a=r.map(l=>{let d=i.get(QC(l))?.shift();if(!d)return Ei(l,o);let{node:c}=d,f=this.#e.slice(d.start,this.#a(c));if(un(c,l))return d.lead+this.#o(this.#e.slice(d.start,
this.endOf(c)));if(c.kind==="string"||this.#n(c)){let u=this.#e.slice(this.#t(c),this.endOf(c));return d.lead+this.#o(Ei(l,o).slice(o.length,-1)+u)}return d.lead+f+this.replace(c,l)});return this.#u(a)}#l(t,n){
let r=t-1;for(;r>=n&&/\s/.test(this.#e.charAt(r));)r-=1;if(r<n||this.#e[r]!=="-")throw new Et;return r}#f(t,n){let r=n;return t.map((o,s)=>{if(o.start<r)throw new Et;let i=s===0?this.#r(n):this.#e.slice(
r,o.start);return r=this.endOf(o.node),{...o,lead:i}})}#u(t){return t.map(n=>this.#o(n)).join("").replace(/^(?:[ \t]*\n)*[ \t]+/,"")}};function ZC(e){if(e.kind==="string")return e.value;let t=(mn(e,"i\
d")??mn(e,"title"))?.value;return t?.kind==="string"?t.value:""}function QC(e){if(typeof e!="object")return String(e);let t=nr(e)?e.get("id")??e.get("title"):void 0;return typeof t=="string"?t:""}function eR(e){
let t=/^ *"(?:[^"\\]|\\.)*":/.exec(e);return t?t[0].length:e.indexOf(":")+1}function Tm(e,{previous:t}={}){let n=Ti(e);return{text:(t===void 0?void 0:km(t,n))??vm(n),losses:[]}}var tR=["compact","aligned","list-table","grid","simple"];var Lm=[{name:"markdown",extension:".md",description:"the whole document, for people",tables:["compact","aligned"],hasLinks:!0,emit:qp},{name:"rst",extension:".rst",description:"the whole document, fo\
r Sphinx",tables:["list-table","grid","simple"],hasLinks:!0,emit:gm},{name:"asciidoc",extension:".adoc",description:"the whole document, for Asciidoctor and Antora",tables:[],hasLinks:!0,emit:mf},{name:"\
ini",extension:".ini",description:"for sphinx-feature-classification",emit:Bp},{name:"csv",extension:".csv",description:"for spreadsheets; long (default) or wide",emit:Mf},{name:"json",extension:".jso\
n",description:"the canonical model, for programs",isSparse:!0,keepsIds:!0,keepsEvidence:!0,emit:_p},{name:"yaml",extension:".yaml",description:"the same for editing by hand",isSparse:!0,keepsIds:!0,keepsEvidence:!0,
emit:Tm},{name:"html",extension:".html",description:"one page to look at, filter and print",hasLinks:!0,keepsIds:!0,keepsEvidence:!0,emit:Vf},{name:"ndjson",extension:".ndjson",description:"a record a\
 cell, for queries",isSparse:!0,keepsIds:!0,keepsEvidence:!0,emit:Yp},{name:"svg",extension:".svg",description:"a heatmap, for a README or a slide",keepsIds:!0,keepsEvidence:!0,emit:Sm}];function Cm(e){
return Lm.find(t=>t.name===e)}function nR(e){let t=Oa(e);if(t!==".tsv")return Lm.find(n=>n.extension===t)??Cm(Ma(e)??"")}function QB(e){return Cm(e)??nR(`x.${e}`)}function e_({name:e,tables:t},{csv:n,
table:r,view:o="all"},s){let i=(a,l)=>`${s(a,l)} says nothing of an output in ${e}`;return n!==void 0&&e!=="csv"?i("csv",n):r!==void 0&&!t?.includes(r)?i("table",r):o!=="all"&&!t?i("view",o):void 0}export{P as a,T as b,V as c,AR as d,il as e,_ as f,JR as g,kl as h,Y as i,El as j,Vl as k,ql as l,Pr as m,kc as n,US as o,Ne as p,po as q,Tf as r,np as s,pp as t,mp as u,zD as v,Ve as w,Pe as x,Qt as y,
sv as z,R as A,at as B,ym as C,hm as D,Zn as E,Fo as F,tR as G,Lm as H,Cm as I,nR as J,QB as K,e_ as L};
