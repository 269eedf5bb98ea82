import{a as ha,b as ba,c as xa,f as wa,g as Sa,h as ka,i as va,j as Ta,k as La}from"./ACONEFCW.mjs";import{c as wr,e as $a,f as Ia}from"./2LP7VU4Q.mjs";import{a as _o,b as fr,c as Zi,
d as Qi,e as Bt,f as pr,g as ea,h as ue,i as mr,j as ta,k as gn,l as Ce,m as yn,n as na,o as ra,p as Go,q as oa,r as et,s as gr,u as Ma,v as Ea}from"./HY4Q43KL.mjs";import{a as ke,c as Hi}from"./446F3QL6.mjs";
import{$ as sa,A as We,B as ir,C as At,Ca as ya,D as Le,E as Qe,Ea as Ca,F as He,G as ar,H as lr,Ha as Ra,I as Ki,J as dr,K as Vi,L as ft,M as Bo,N as qi,O as U,Q as ne,R as Ue,S as cr,T as ur,V as Dt,
W as Yi,X as he,Z as Ji,_ as Xi,a as Bi,b as W,ba as jo,c as de,ca as yr,d as ee,e as sr,f as Se,g as _i,ga as hr,ha as br,ia as la,j as mn,ja as da,ka as ca,la as xr,m as Pt,ma as ua,n as Ui,na as fa,
o as te,oa as pa,p as T,q as h,r as ve,s as v,t as Ze,u as Do,w as zi,wa as ma,x as M,xa as Wo,y as Oe,ya as ga,z as Te}from"./HIR7QBNN.mjs";import{a as ye,b as Ft,c as or,d as Gi,e as ji,f as N,
g as Wi}from"./RSMYAND6.mjs";import{a as Sr}from"./Z576ATZY.mjs";import{a as ce,g as Xe,h as ia,i as aa,q as Oa}from"./V2I3AFUG.mjs";import{E as pn,d as nr,k as Fi,o as fn,
t as Pi,v as Ai,x as Di,z as rr}from"./3XW5A5Z7.mjs";function Fa(e,t){let[n,r]=[e[0],e[e.length-1]],o=n?.position&&r?.position?{start:n.position.start,end:r.position.end}:t.position;return{type:"paragraph",children:e,...o===void 0?{}:{position:o}}}function Pa(e,t){
return{type:"listItem",spread:!1,children:e,...t.position===void 0?{}:{position:t.position}}}function Na(e,t){return{type:"list",ordered:!1,spread:!1,children:e,...t.position===void 0?{}:{position:t.position}}}
function Am(e){let[t,n]=e.children,[r,...o]=n.children,s=t.position?.end,i={type:"text",value:": ",...s===void 0?{}:{position:{start:s,end:s}}},a=r?.type==="paragraph"?r.children:[],l=r===void 0||r.type===
"paragraph"?o:[r,...o];return Pa([Fa([...t.children,i,...a],e),...l],e)}function Dm(e){let t=[];for(let n of e.children)n.type==="term"?t.push(Fa(n.children,n)):n.type==="definitionDescription"&&t.push(
...n.children);return Pa(t,e)}function tt(e){return e.type==="fieldList"?Na(e.children.map(Am),e):e.type==="definitionList"?Na(e.children.map(Dm),e):e}var Aa=new WeakMap;function F(e){let t=Aa.get(e);if(t!==void 0)return t;let n=e.children.map(r=>{let{children:o}=r,[s]=o;return{node:r,blocks:o,first:s?.type==="paragraph"?s:void 0}});return Aa.set(e,
n),n}var Bm=/\b(alt|title|src)\s*=\s*(?:"([^"]*)"|'([^']*)')/giu;function Da(e){let t=new Map([...e.matchAll(Bm)].map(([,n="",r,o])=>[n.toLowerCase(),r??o??""]));return{alt:t.get("alt"),title:t.get("title"),
url:t.get("src")}}function Ba(e){let t=e.slice(e.lastIndexOf("/")+1);return/^[\w-]{1,40}/u.exec(t)?.[0]??""}function Ho(e){let t=e.slice(e.lastIndexOf("/")+1),n=/^[^.?#]{1,60}/u.exec(t)?.[0];return n===
void 0?void 0:Pt(n)}var _m=/^(?:alt(?:ernative)?(?: text)?|image|img|icon|picture)?$/iu;function _a({alt:e,title:t,url:n=""}){return e&&!_m.test(e)?e:t||Ho(n)}var Ga={amp:"&",apos:"'",check:"✓",checkmark:"✓",cross:"✗",gt:">",lt:"<",nbsp:" ",quot:'"'};function nt(e){return e.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,9}));/giu,(t,n,r,o)=>{if(o!==
void 0)return Object.hasOwn(Ga,o)?Ga[o]??t:t;let s=n===void 0?Number.parseInt(r??"",16):Number(n);return s>1114111?t:String.fromCodePoint(s)})}var Gm=/^(?:octicon|fa[bsrl]?|far|fas|fab|fontawesome|material(?:-[a-z]+)?|mdi|bi|icon|iconify)$/u,ja=/^(?:[a-z]+:[a-z]+(?::[a-z]+)?|ref|doc|any|term|numref|download|keyword|envvar|token|class|func|meth|mod|attr|data|exc|obj|const|macro|type|member)$/u,
jm=/^([^<]*[^<\s])\s*<([^<>]+)>$/u,Wm=/^([^()]*[^()\s])\s*\([^()]*\)$/u,Hm=[[/\\(?:big|large)?checkmark\b|\\cmark\b/u,"✓"],[/\\times\b|\\xmark\b|\\crossmark\b/u,"✗"],[/\\(?:black|big)?triangle(?:up|q)?\b/u,
"▲"],[/\\(?:bullet|blacksquare)\b/u,"●"],[/\\(?:circ|bigcirc)\b/u,"○"]];function Wa(e){return e.length>60||!e.includes("\\")?e:Hm.find(([t])=>t.test(e))?.[1]??e}function Ha(e,t){let n=e.toLowerCase();
if(Gm.test(n))return Pt(t.split(";",1)[0]??"")??t;if(n==="abbr")return t.replace(Wm,"$1");let[,r,o=""]=jm.exec(t)??[];return r!==void 0&&(ja.test(n)||/^[^\s:/#]+[:/#]\S+$/u.test(o))?r:ja.test(n)?t.startsWith(
"~")?t.slice(Math.max(1,t.lastIndexOf(".")+1)):t.replace(/^!/u,""):t}var Um=100,za=/^[\s\d,;a-z*[\]^\u2020\u2021\u00a7\u00b6]{1,12}$/iu;function I(e){return[e.position?.start.offset??0,e.position?.end.offset??0]}function zm(e){return e.start.offset!==void 0&&e.end.offset!==
void 0}function vr(e,t){return t.footnotes?.get(e)??e.label??e.identifier}function P(e,t){let{position:n}=e;if(n!==void 0&&zm(n))return n;let[r,o]=I(e);return t.locator.range(r,o)}function fe(e,t,n,r,o){
if(e.superscript!==void 0){e.superscript.text+=t;return}let s=e.length;t!==""&&e.pieces.push(t),e.length+=t.length;let i=r-n===t.length&&o.text.startsWith(t,n);e.parts.push({from:s,to:e.length,start:n,
end:r,exact:i})}function zo(e,t,n,r,o){e.length>0&&(e.lineEnd??=e.length),fe(e,t,n,r,o)}function Ka({pieces:e}){return e[e.length-1]?.slice(-2)??""}function Ko(e,t,n){let r=e.superscript;if(e.superscript=
void 0,r===void 0)return;if(/\p{L}$/u.test(Ka(e))&&/^\p{L}/u.test(n.text.slice(t,t+2))||!za.test(r.text)){fe(e,r.text,r.start,t,n);return}let s=n.locator.range(r.start,t);for(let i of r.text.split(/[\s,;[\]]+/u).
filter(Boolean))e.marks.push({label:i,notation:"superscript",range:s})}function Va(e,t,n,r,o){if(/^<sup\b/iu.test(e))r.superscript={text:"",start:t};else if(/^<\/sup\s*>/iu.test(e))Ko(r,n,o);else if(/^<(?:br|\/?(?:div|li|ol|p|ul))\b/iu.
test(e))zo(r,`
`,t,n,o);else if(/^<img\b/iu.test(e))Uo(Da(e),t,n,r,o);else{let s=Ui(e);s!==void 0&&fe(r,s,t,n,o)}}function Km(e,t){let n=e.trim();return/^\[([\d*\u2020\u2021\u00a7a-z]{1,3})\]$/iu.exec(n)?.[1]??(t?.startsWith(
"#")?/^[*\u2020\u2021\u00a7][\w-]{0,20}$/u.exec(n)?.[0]:void 0)}function kr(e,t,n){if(!("children"in e))return;if(t.depth>=Um){let[o,s]=I(e);fe(t,n.text.slice(o,s),o,s,n);return}t.depth+=1;let r=!1;for(let o of e.
children){let s=Vm(o);if((s||r)&&t.length>0&&!/\s$/u.test(Ka(t))){let[i]=I(o);zo(t," ",i,i,n)}qa(o,t,n),r=s}t.depth-=1}function Vm(e){return e.type==="paragraph"||e.type==="cellBlocks"||e.type==="list"||
e.type==="listItem"||e.type==="lineBlock"||e.type==="line"||e.type==="code"}function Ua(e,t,n,r){let{length:o}=n,[s,i]=[n.pieces.length,n.parts.length];kr(e,n,r);let a=n.pieces.slice(s).join(""),l=Km(
a,t),d=l===void 0&&s>0&&/^\s*[*\u2020\u2021\u00a7]{1,3}\s*$/u.test(a);(l!==void 0||d)&&(n.length=o,n.pieces.length=s,n.parts.length=i),l===void 0?n.link??=t:n.marks.push({label:l,notation:"reference",
range:P(e,r)})}function qm(e,t,n){if(!(e.data?.format??"").split(" ").includes("html"))return;let[r,o]=I(e);for(let s of e.value.split(/(<[^<>]*>)/u))s.startsWith("<")?Va(s,r,o,t,n):s!==""&&fe(t,nt(s),
r,o,n)}function Ym(e,t,n){let[r,o]=I(e),[s]=e.children,i=e.name==="math"?Wa(e.value):e.data?.problem==="unknown-role"?Ha(e.name,e.value):e.value,a=e.value.indexOf(i);if(s!==void 0&&i===e.value)kr(e,t,
n);else if(s===void 0||a<0)fe(t,i,r,o,n);else{let l=I(s)[0]+a;fe(t,i,l,l+i.length,n)}}function Jm(e,t,n,r,o){let s=o.substitutions?.get(h(e))??"",{growth:i}=o,a=s!==""&&(i===void 0||s.length<=i.left);
a&&i!==void 0&&(i.left-=s.length),fe(r,a?s:`|${e}|`,t,n,o)}function Uo(e,t,n,r,o){let s=_a(e);s!==void 0?fe(r,s,t,n,o):r.bare.push({name:Ba(e.url??""),start:t,end:n})}function qa(e,t,n){let r=e.position?.
start.offset??0,o=e.position?.end.offset??0;switch(e.type){case"text":fe(t,e.value,r,o,n);return;case"inlineCode":case"code":{let s=n.text.slice(r,o).indexOf(e.value);s<0?fe(t,e.value,r,o,n):fe(t,e.value,
r+s,r+s+e.value.length,n);return}case"image":Uo(e,r,o,t,n);return;case"imageReference":Uo({alt:e.alt,url:n.definitions?.get(e.identifier)},r,o,t,n);return;case"break":zo(t,`
`,r,o,n);return;case"html":Va(e.value,r,o,t,n);return;case"footnoteReference":t.marks.push({label:vr(e,n),notation:"reference",range:n.locator.range(r,o)});return;case"link":Ua(e,e.url,t,n);return;case"\
linkReference":Ua(e,n.definitions?.get(e.identifier),t,n);return;case"role":if(e.data?.canonical==="raw"&&e.data.problem===void 0){qm(e,t,n);return}if(/^sup(?:erscript)?$/u.test(e.name)&&za.test(e.value)){
t.superscript={text:e.value,start:r},Ko(t,o,n);return}Ym(e,t,n);return;case"substitutionReference":Jm(e.value,r,o,t,n);return;case"strong":{let s=t.length;kr(e,t,n),t.strongLength+=t.length-s;return}default:
kr(e,t,n)}}var Ya=[],Xm={text:"",marks:Ya,strong:!1,parts:[]};function L(e,t){let n=e[0];if(n===void 0)return Xm;if(e.length===1&&n.type==="text")return Zm(n,t);if(e.length===1&&n.type==="paragraph")return L(
n.children,t);let r=t.flats?.get(e);if(r!==void 0)return r;let o=Qm(e,t);return t.flats?.set(e,o),o}function Zm(e,t){let{value:n,position:r}=e,o=r?.start.offset??0,s=r?.end.offset??0,i=s-o===n.length&&
t.text.startsWith(n,o),a={from:0,to:n.length,start:o,end:s,exact:i};return{text:n,marks:Ya,strong:!1,parts:[a]}}function Qm(e,t){let n={pieces:[],length:0,parts:[],marks:[],link:void 0,strongLength:0,
lineEnd:void 0,superscript:void 0,bare:[],depth:0};for(let s of e)qa(s,n,t);if(n.superscript!==void 0&&Ko(n,t.text.length,t),!n.pieces.some(s=>s.trim()!==""))for(let{name:s,start:i,end:a}of n.bare)fe(
n,s,i,a,t);let r=n.pieces.join(""),{length:o}=r.trim();return{text:r,marks:n.marks,...n.link===void 0?{}:{link:n.link},strong:o>0&&n.strongLength>=o,...n.lineEnd===void 0?{}:{lineEnd:n.lineEnd},parts:n.
parts}}function G(e,t,n,r){let{parts:o}=e,s=o[ce(o.length,d=>(o[d]?.to??0)>t)],i=o[ce(o.length,d=>(o[d]?.from??0)>=n)-1];if(s===void 0||i===void 0||s.from>=n){let d=e.parts[0]?.start??0;return r.locator.
range(d,d)}let a=s.exact?s.start+Math.max(0,t-s.from):s.start,l=i.exact?i.end-Math.max(0,i.to-n):i.end;return r.locator.range(a,l)}function H(e,t,n,r){let o=e.text.slice(t,n),s=T(o);if(s==="")return;let i=t+o.length-o.trimStart().length;return{text:s,range:G(e,i,i+o.trim().length,r)}}function ie(e,t,n,r){let o=e.text.slice(t,n);return{
text:o,at:(s,i=o.length)=>H(e,t+s,t+i,r),slice:(s,i=o.length)=>ie(e,t+s,t+i,r)}}function _t(e){let[t,n]=[e[0],e[e.length-1]];if(!(t===void 0||n===void 0))return{text:e.map(({text:r})=>r).join(`

`),range:{start:t.range.start,end:n.range.end}}}function Tr({text:e,range:t}){return{type:"paragraph",children:[{type:"text",value:e,position:t}],position:t}}function Gt(e,t){let[n,r]=I(e);return{type:"\
paragraph",children:(e.type==="code"?e.value:t.text.slice(n,r).replace(/^[ \t]*\|/gmu,"")).split(`
`).flatMap((i,a)=>{let l=i.trim(),d=t.text.indexOf(l,n),c=d<0||d>r?n:d;n=Math.min(r,c+l.length);let f={type:"text",value:l,position:t.locator.range(c,n)};return a===0?[f]:[{type:"break",position:t.locator.
range(c,c)},f]}),...e.position&&{position:e.position}}}var eg=new Set(["table","comment","target","definition","footnoteDefinition","substitutionDefinition","thematicBreak","yaml"]),tg=new Set("paragr\
aph code heading line term classifier title caption attribution fieldName".split(" "));function ze(e,t){let n=[],r=[],o=s=>{if(!eg.has(s.type)){if(tg.has(s.type)){let i=L([s],t),a=H(i,0,i.text.length,
t);a!==void 0&&n.push(a)}else if(s.type==="list")for(let{blocks:i}of F(s))i.forEach(o);else if("children"in s)s.children.forEach(o);else if("value"in s){let i=T(s.value.startsWith("<!--")?"":s.value.replace(
/<[^<>]*>/gu," "));/[\p{L}\p{N}]/u.test(i)&&r.push({text:i,range:t.locator.range(...I(s))})}}};return e.forEach(o),{text:_t(n),others:r}}function Ke(e,t){return ze(e,t).text}var ng=240,rg=120,Xa=2e3,Lr=/:(?=\s|$)|(?<!\s)\s+[-–—=→](?=\s)/gu,og=/^(?:(?:input |output )?(?:parameters?|arguments?|returns?|return value|results?|errors?|exceptions?|inputs?|outputs?)|since|see also|usage|synopsis|rationale|impact)$/u,
hn=te(e=>og.test(h(e))||Le(e)||lr(e)||ar(e));function pt(e,t){return t.knowsTargets?t.isTarget(e):e.length<=40&&e.split(" ").length<=4&&!hn(e)&&/^[\p{L}\p{N}][^.!?:]*$/u.test(e)}function sg(e,t){let n;
Lr.lastIndex=0;for(let r=Lr.exec(e);r!==null&&!(r.index>ng);r=Lr.exec(e)){let o={nameTo:r.index,valueFrom:Lr.lastIndex};if(t.explains(e.slice(o.valueFrom).trim()))return o;n??=o}return n}function mt(e,t){
let n=sg(e.text,t),r=n&&e.at(0,n.nameTo);if(n===void 0||r===void 0||r.text.length>rg)return;let o=e.slice(n.valueFrom),s=o.text.trim();return{name:r,value:o,explained:v(s)!==""&&t.explains(s)}}function gt(e,t,n,r){
let o=t.at(0),{level:s,basis:i,sign:a,plain:l,length:d,given:c}=n.read(o?.text??""),f=t.text.length-t.text.trimStart().length,u=o===void 0||l?void 0:o.text,p=r!==void 0&&u?.slice(d).trim()===`(${r})`;
return{name:e,level:s,basis:o===void 0?"none":i,symbol:a,symbolRange:(t.at(f,f+d)??o??e).range,...u===void 0?{}:{text:p?r:u},range:(o??e).range,notes:[],...c&&{given:c}}}var ig=/(?<!\s)\s+(?:[([]|[–—-]\s)|[:;,](?=\s|$)/u;
function Za(e){let t=/^\[[ xX]?\](?=\s)/u.exec(e)?.[0];if(t!==void 0)return t;let[,...n]=Te(e);return n.find(({sign:r})=>M.get(v(r))?.kind==="mark")?.sign}function Qa(e,t){let n=e.text.length-e.text.trimStart().
length,r=Za(e.text.slice(n));if(r===void 0)return;let o=e.slice(n+r.length),s=o.at(0);if(s===void 0)return;let i=o.text.search(ig),a=t.isTarget(s.text)||i<1?s:o.at(0,i);if(!(a===void 0||!pt(a.text,t)))
return{...gt(a,e.slice(n,n+r.length),t),...s.text===a.text?{}:{text:`${r} ${s.text}`}}}function*el(e){let[t,n]=[0,0];for(let r=0;r<e.text.length;r+=1){let o=e.text[r];o==="("?n+=1:o===")"?n-=1:(o===`
`||(o===","||o===";")&&n<=0)&&(Ja(e.text.slice(t,r))&&(yield e.slice(t,r)),t=r+1)}Ja(e.text.slice(t))&&(yield e.slice(t))}var Ja=e=>/[^\s.]/u.test(e);function Vo({text:e,slice:t}){let n=e.trimEnd().replace(
/\.$/u,"").trimEnd().length;return t(Math.min(n,e.length-e.trimStart().length),n)}function tl(e,t){let{text:n,at:r}=Vo(e);if(t.isTarget(n))return[r(0)].flatMap(l=>l??[]);let o=[],s=/^(?:and|or)\s/u.exec(
n)?.[0].length??0,i=s;for(let{0:l,index:d}of n.slice(s).matchAll(/\s(?:and|or)\s/gu))o.push(r(i,s+d)),i=s+d+l.length;o.push(r(i));let a=o.flatMap(l=>l!==void 0&&pt(l.text,t)?[l]:[]);return a.length===
o.length?a:void 0}function ag(e,t,n){let r=Vo(e),{text:o}=r,s=p=>p.text.trim()!==""&&t.explains(p.text.trim()),i=(p,g,m)=>{let y=s(g)?tl(p,t):void 0;return y&&{names:y,value:g,goesOn:m}},a=o.endsWith(
")")?o.lastIndexOf("("):-1,l=/[:=–—]|\s-\s/u.exec(o),d=/\s(?:on|in|for|with|by)\s/u.exec(o),c=Za(o),f=a<1?"":o.slice(a+1,-1);return(t.isTarget(f)||U(f)?i(r.slice(a+1,o.length-1),r.slice(0,a),!1):void 0)??
(a<1?void 0:i(r.slice(0,a),r.slice(a+1,o.length-1),!1))??(l&&i(r.slice(0,l.index),r.slice(l.index+l[0].length),!1))??(d&&i(r.slice(d.index+d[0].length),r.slice(0,d.index),!0))??(c===void 0?void 0:i(r.
slice(c.length),r.slice(0,c.length),!0))??(n===void 0||s(r)?void 0:i(r,n,!0))}function bn(e,t){if(e.text.length>Xa)return[];let n=[],r;for(let o of el(e)){let s=ag(o,t,r);if(s===void 0)return[];r=s.goesOn?
s.value:void 0;for(let i of s.names)n.push(gt(i,s.value,t))}return n}var lg=new Set(["by","on","in","for","with"]);function Cr(e,t){if(t.isTarget(e))return;let n=e.split(" "),r=n.findIndex(s=>lg.has(s.
toLowerCase())),o=r<1?e:n.slice(0,r).join(" ");if(!(!t.explains(o)||t.read(o).basis==="none"))return{word:o,linked:r>0}}function jt(e,t){if(e.text.length>Xa)return[];let n=[];for(let r of el(e)){let o=r.
text.indexOf("("),s=o<0?r:r.slice(0,o),i=Vo(s).at(0),a=tl(s,t)??(i===void 0?[]:[i]);if(a.length===0||a.some(({text:f})=>f.length>80))return[];let l=r.text.lastIndexOf(")"),d=o<0||l<o?void 0:r.at(o+1,l),
c=d===void 0?[]:[d];n.push(...a.map((f,u)=>({name:f,notes:u===a.length-1?c:[]})))}return n}function nl(e,t,n){let r=e.filter(({text:o})=>n.isTarget(o));return r.length>0&&r.length*2>=e.length?!0:!n.knowsTargets&&
t&&e.length>0&&e.every(({text:o})=>pt(o,n))}var dg=60,cg=/^(?:(?:feature |support )?status|support)(?: ?, ?| [–—-] | ?(?=\())\(?([^():,\s][^():,]*)\)?$/iu,ug=/^([^():,\s][^():,]*?)(?: support)? status$/iu,
fg=/^(?:builds?|projects?|current|overall|development|tests?|releases?|implementation|general|reviews?|api|features?|support|ci|exit|http|response|return|job|task|the|this|my|our|git|document|documentation|proposal|ticket|issue|license|licence)$/iu;
function xn(e,t){let n=T(e);if(n.length>dg)return;let r=cg.exec(n)?.[1];if(r!==void 0)return r;let o=ug.exec(n)?.[1];if(!(o===void 0||fg.test(o)))return Te(T(t)).some(({sign:s})=>M.has(v(s)))?o:void 0}var pg=48,ol=/^(?:supported |supporting )?(?:drivers?|platforms?|targets?|back ?ends?|providers?|implementations?|sdks?|languages?|clients?|devices?|browsers?|hypervisors?|vendors?|runtimes?)$/u,mg=[[
/^(?:status|feature status|support status)$/u,"status"],[/^(?:cli|commands?|cli commands?|cli usage|command[- ]line|client commands?)$/u,"commands"],[/^(?:api|api alias|api name|alias|api operation)$/u,
"api"],[/^(?:notes?|description|remarks?|comments?)$/u,"notes"],[/^(?:[^:]{1,40} )?support$/u,"support"],[ol,"support"],[/^support(?:ed)? by(?: [\p{L} -]{1,30})?$/u,"support"],[/^(?:(?:fully |partially |partly |not |un)?supported|not available|missing|partial(?: support)?|full support|no support|complete)(?: (?:by|on|in|for)(?: \p{L}{1,20})?)?$/u,
"support"]],gg=te(e=>{let t=h(e);return t.length>pg?{kind:void 0}:{kind:mg.find(([r])=>r.test(t))?.[1]??(xn(t,"")===void 0?void 0:"target")}});function ae(e){return gg(e).kind}function sl(e){return ol.
test(h(e))}var yg=60,hg=/^\s*([^\s:](?:[^:\n]{0,46}[^\s:])?)\s*:(?=\s|$)\s*/u;function bg(e,t,n,r,o){let s=G(t,n,r,o);return e.children.some(i=>i.type==="strong"&&(i.position?.start.offset??0)<=s.start.
offset&&(i.position?.end.offset??0)>=s.end.offset)}function il(e,t,n,r,o){let s=hg.exec(r),i=s?.[1];if(s===null||i===void 0)return;let a=n+r.indexOf(i),l={from:a,to:a+i.length,valueFrom:n+s[0].length},
d=r.slice(s[0].length),c=ae(i)??(xn(i,d)===void 0?void 0:"target");return c!==void 0?{kind:c,label:i,...l}:bg(e,t,l.from,l.to,o)?{kind:"attribute",label:i,...l}:void 0}function xg(e,t,n,r){let o=[],s=new Set(
n.map(({from:a})=>a)),i=0;for(let{type:a,position:l}of e.children){if(a!=="strong"||l?.start.offset===void 0)continue;for(;(t.parts[i]?.start??Number.POSITIVE_INFINITY)<l.start.offset;)i+=1;let d=t.parts[i]?.
from;if(d===void 0||s.has(d))continue;let c=t.text.slice(d,d+yg).split(`
`,1)[0]??"",f=il(e,t,d,c,r);f!==void 0&&f.kind!=="attribute"&&o.push(f)}return o}var wg=/(?<![\s|·•;,–—])[\s|·•;,–—]+$/u;function qo(e,t,n){let r=L(e.children,n),o=[],s=0;for(let a of r.
text.split(`
`)){let l=s<t?void 0:il(e,r,s,a,n);l!==void 0&&o.push(l),s+=a.length+1}o.length>0&&(o.push(...xg(e,r,o,n)),o.sort((a,l)=>a.from-l.from));let i=o.map((a,l)=>{let d=o[l+1]?.from??r.text.length,c=r.text.
slice(a.valueFrom,d),f=d<r.text.length?a.valueFrom+c.replace(wg,"").length:d,u=ie(r,a.valueFrom,f,n);return{kind:a.kind,label:T(a.label),labelRange:G(r,a.from,a.to,n),value:u.at(0),stretch:u,blocks:[]}});
return{before:H(r,t,o[0]?.from??r.text.length,n),fields:i}}function Sg({first:e},t){if(e===void 0)return!1;let{before:n,fields:r}=qo(e,0,t);return n===void 0&&r.length>0&&r[0]?.kind!=="attribute"}function kg(e,t){
let n=[],r=[];for(let o of F(e))(Sg(o,t)?n:r).push(o);return{labelled:n,others:r}}var vg=new Set(["commands","support","notes"]);function Tg(e,t,n){return vg.has(e.kind)||Yo(e,t,n)}function Yo({label:e},t,n){
return h(e)==="attributes"&&F(t).every(r=>Jo(r,n)!==void 0)}var Lg=/status|support/iu;function Cg(e,t){let n=tt(e),[r,...o]=n.type==="blockquote"?n.children:[];if(r?.type==="paragraph"&&o.length===0)return rl(
r,t)?r:n;if(n.type!=="code"&&n.type!=="lineBlock"||n.type==="code"&&!Lg.test(n.value))return n;let s=Gt(n,t);return rl(s,t)?s:n}function rl(e,t){let{before:n,fields:r}=qo(e,0,t);return n===void 0&&r.length>
0&&r.every(({kind:o})=>o==="target"||o==="status")}function yt(e,t,n=0){let r=[],o=[];for(let[s,i]of e.entries()){let a=Cg(i,t),l=r[r.length-1];if(a.type==="paragraph"){let d=s===0?n:0,c=qo(a,d,t),u=c.
fields.length===0&&d===0?[a]:c.before===void 0?[]:[Tr(c.before)];(l?.blocks??o).push(...u),r.push(...c.fields)}else if(a.type==="list"&&(l===void 0||l.value!==void 0||!Tg(l,a,t))){let{labelled:d,others:c}=kg(
a,t);c.length>0&&(d.length>0?o:l?.blocks??o).push(d.length>0?{...a,children:c.map(({node:f})=>f)}:a);for(let{blocks:f}of d)r.push(...yt(f,t).fields)}else(l?.blocks??o).push(a)}return{fields:r,before:o}}
function Jo({first:e,blocks:[,...t]},n){let r=e?.children[0];if(e===void 0||r?.type!=="strong")return;let o=L([e],n),s=o.parts.filter(l=>l.end<=(r.position?.end.offset??0)).at(-1)?.to??0,i=T(o.text.slice(
0,s)),a=_t([H(o,s,o.text.length,n),Ke(t,n)].filter(l=>l!==void 0));return i.endsWith(":")&&a!==void 0?{name:i.slice(0,-1),value:a}:void 0}var Rg=new Map([["mandatory","mandatory"],["required","mandatory"],["must","mandatory"],["must have","mandatory"],["obligatory","mandatory"],["optional","optional"],["recommended","optional"],["should",
"optional"],["may","optional"],["nice to have","optional"],["mature","mature"],["immature","immature"],["unspecified","unspecified"]]),Og=new Map([["complete",{kind:"mature"}],["mature",{kind:"mature"}],
["stable",{kind:"mature"}],["ga",{kind:"mature"}],["generally available",{kind:"mature"}],["production",{kind:"mature"}],["beta",{kind:"immature"}],["alpha",{kind:"immature"}],["preview",{kind:"immatu\
re"}],["experimental",{kind:"immature"}],["incomplete",{kind:"immature"}],["immature",{kind:"immature"}],["deprecated",{kind:"unspecified"}]]);function Rr(e){return Og.get(e)}var Mg=/^(choice|condition|conditional)\s*\((.*)\)$/isu;
function V(e){let t=e.trim().replace(/(?<!\.)\.+$/u,"").trim(),n=Rg.get(h(t));if(n!==void 0)return{kind:n};let r=Mg.exec(t),o=r?.[2]?.trim().replace(/^`([^`]*)`$/u,"$1");if(!(!r||!o))return r[1]?.toLowerCase()===
"choice"?{kind:"choice",group:o}:{kind:"condition",expression:o}}var Eg=/[.;,:](?=\s)|\s[–—-]{1,3}(?=\s)|\s(?=\()|\n/gu,$g=200;function Or(e){if(V(e)!==void 0)return e.length;for(let{index:t}of e.
slice(0,$g).matchAll(Eg))if(V(e.slice(0,t))!==void 0)return t}function n1(e){return e.kind==="choice"?`choice(${e.group})`:e.kind==="condition"?`condition(${e.expression})`:e.kind}function Wt(e){let t=e.trimEnd();if(!t.endsWith("}"))return;let n=t.lastIndexOf("{"),r=t.slice(n+1,-1).replace(/^:/u,"").trim();if(n<1||!/^[#.][\p{L}\p{N}_-]/u.test(r))return;let o=/#([\p{L}\p{N}_.:-]+)/u.
exec(r)?.[1];return{end:t.slice(0,n).trimEnd().length,...o===void 0?{}:{id:o}}}var q=" › ";function Ig(e,t){let{text:n}=L(e.children,t);return T(n.slice(0,Wt(n)?.end))}function al({title:e,segments:[t,...n]},r){let s={title:e??"",path:e===void 0?[]:[e],depth:0,...t,children:[]},
i=s;for(let{heading:a,...l}of n){if(a===void 0)continue;let d=a.data?.level??a.depth;for(;i.parent!==void 0&&i.depth>=d;)i=i.parent;let c=Ig(a,r),f=i===s?[]:i.path,u=c===""?f:[...f,c],p=i.children[i.children.
length-1],g={heading:a,title:c,path:u,parent:i,depth:d,...l,children:[],...p===void 0?{}:{previous:p}};i.children.push(g),i=g}return s}function*be(e){for(let t=e;t!==void 0;t=t.parent)yield t}function*_(e){
yield e;for(let t of e.children)yield*_(t)}function Ht(e,t){let n=[],r=e.toReversed();for(let o=r.pop();o!==void 0;o=r.pop())if(t(o))n.push(o);else if("children"in o)for(let s of o.children.toReversed())
r.push(s);return n}function Mr(e){let t=({title:o})=>e.has(h(Ze(o))),n=new Map,r=o=>{let s=n.get(o)??o.children.filter(t).length*2>=Math.max(2,o.children.length);return n.set(o,s),s};return o=>t(o)||o.
parent!==void 0&&r(o.parent)}function Ng(e){return e.type==="html"||e.type==="target"&&e.refname===void 0&&!e.anonymous}function Me(e){if(!e.every(t=>t.type==="text"))for(let t of Ht(e,Ng)){if(t.type==="target")return t.label;let n=/<(?:a|span|div)\b[^<>]*?\b(?:id|name)\s*=\s*(?:"([^"]+)"|'([^']+)')/iu.
exec(t.value);if(n!==null)return nt(n[1]??n[2]??"")}}var Xo="⁰¹²³⁴⁵⁶⁷⁸⁹",Fg="*†‡§¶",Pg=[],ll=/^\[[ xX]?\]$/u,dl=16;function Ag(e){let t=e.split(/[\s,;]+/u).filter(Boolean);return t.length>0&&t.length<=8&&t.every(r=>/^(?:\d{1,3}|[a-z]|[*†‡§#]+)$/u.
test(r))?t:void 0}function Dg(e){let t=v(e);return M.has(t)||Oe.has(t)}function Bg(e){let t=e.at(-1);if(t!==")"&&t!=="]")return;let n=e.lastIndexOf(t===")"?"(":"[");if(n<0)return;let r=e.slice(n+1,-1),
o=e.slice(0,n);if(/[\p{L}\p{N}_]$/u.test(o)&&(/^\s*o$/iu.test(o)||!Dg(o.trim())))return;if(t==="]"&&/^\^[^\s\]]{1,60}$/u.test(r))return{labels:[r.slice(1)],notation:"reference",from:n};let s=Ag(r);return s&&
{labels:s,notation:t===")"?"parenthesis":"reference",from:n}}function _g(e){let t=e.length;for(;t>0&&(Xo.includes(e[t-1]??" ")||/[,˒⸴]/u.test(e[t-1]??" "));)t-=1;let n=e.slice(t);return[...n].some(
o=>Xo.includes(o))?{labels:n.split(/[,˒⸴]/u).filter(Boolean).map(o=>[...o].map(s=>Xo.indexOf(s)).join("")),notation:"superscript",from:t}:void 0}function Gg(e){let t=e.length;for(;t>0&&Fg.includes(
e[t-1]??" ");)t-=1;let n=e.slice(t);return n===""||t===0?void 0:{labels:[n],notation:"symbol",from:t}}var jg=te(e=>({tail:Bg(e)??_g(e)??Gg(e)})),cl=e=>jg(e).tail;function y1(e){let t=e.trimEnd();for(let n=0;n<
dl;n+=1){let r=ll.test(t.trim())?void 0:cl(t);if(r===void 0)break;t=t.slice(0,r.from).trimEnd()}return t}function Wg({labels:e,notation:t,from:n},r,o){return o===0&&r.slice(0,n).trim()===""&&t==="pare\
nthesis"&&e.every(i=>!/[\p{L}\p{N}]/u.test(i))}var ul=te(e=>{let t=e.trimEnd().length;if(ll.test(e.trim()))return Zo(e,e.indexOf("["),t,[]);let n=[],r=0;for(;r<dl;){let o=cl(e.slice(0,t));if(o===void 0||
Wg(o,e,r)||(n.push({...o,to:t}),r+=o.labels.length,t=e.slice(0,o.from).trimEnd().length,t===0))break}return Zo(e,Math.min(e.length-e.trimStart().length,t),t,n)}),fl=e=>ul(e).folded;function Zo(e,t,n,r){
let o=e.slice(t,n);return{core:o,folded:T(o),from:t,to:n,marks:Pg,tails:r}}function pl(e,t){let n=ul(e.text);if(n.tails.length===0&&e.marks.length===0)return n;let r=[],{to:o}=n;for(let l of n.tails){
let d=G(e,l.from,l.to,t);if(t.text[d.end.offset]==="`"){o=l.to;break}r.unshift(...l.labels.map(c=>({label:c,notation:l.notation,range:d})))}let{core:s,folded:i,from:a}=o===n.to?n:Zo(e.text,n.from,o,[]);
return{core:s,folded:i,from:a,to:o,marks:Hg([...e.marks,...r])}}function Hg(e){return e.length<2?e:e.toSorted((t,n)=>t.range.start.offset-n.range.start.offset)}function gl(e,t){let n=e.data===void 0?void 0:Reflect.get(e.data,t);return typeof n=="number"&&n>1?Math.min(Math.floor(n),1e4):1}var Ug=[];function zg(e){if(e.data===void 0)return Ug;let t=Reflect.get(
e.data,"classes");return Array.isArray(t)?t.filter(n=>typeof n=="string"):[]}function Kg(e,t){let[n,r]=I(e);return t.text[n]==="|"&&(n+=1),r>n&&t.text[r-1]==="|"&&(r-=1),t.locator.range(n,Math.max(n,r))}
function Vg(e,t){let n=e.children[0],r=e.children[e.children.length-1];return n===void 0||r===void 0?Kg(e,t):n===r?P(n,t):t.locator.range(I(n)[0],I(r)[1])}function qg(e,t,n,r){let o=e.parts[0];return o===
void 0||e.parts.length>1||t!==0||n!==e.text.length?!1:o.start===r.start.offset&&o.end===r.end.offset}function Yg(e,{core:t,folded:n},r){if(e.marks.length===0)return t===e.text?n:T(e.text);let o=e.marks.
map(({label:s,notation:i,range:a})=>{let l=r.text.slice(a.start.offset,a.end.offset);return i==="superscript"||l.startsWith("footnote")?`(${s})`:l});return T([e.text,...o].join(""))}function Jg(e,t){let n=L(
e.children,t),r=pl(n,t),{from:o,to:s}=r,i=Vg(e,t),a=r.core===""||qg(n,o,s,i),l={text:Yg(n,r,t),core:r.folded,coreRange:a?i:G(n,o,s,t),marks:r.marks,flat:n,range:i,covered:!1,colSpan:gl(e,"colSpan"),classes:zg(
e)},d=Me(e.children),{lineEnd:c}=n;return d===void 0&&c===void 0?l:{...l,...d!==void 0&&{id:d},...c!==void 0&&{firstLine:fl(n.text.slice(0,c))}}}function Ut({core:e,firstLine:t},n){return t!==void 0&&
!n(e)&&n(t)?t:e}function Xg(e){return e.data!==void 0&&Reflect.get(e.data,"columnWidths")!==void 0}function Zg(e){let t=e.data===void 0?void 0:Reflect.get(e.data,"headerRows");return typeof t=="number"?
t:void 0}function Qg(e){let t=r=>r.data!==void 0&&Reflect.get(r.data,"header")===!0||r.children.length>0&&r.children.every(o=>o.data!==void 0&&Reflect.get(o.data,"header")===!0),n=0;for(;n<e.children.
length-1;){let r=e.children[n];if(r===void 0||!t(r))break;n+=1}return n}var ey=new Set(['"',"''","″","〃","ditto","do."]);function ty(e){return e.text.length<=5&&ey.has(e.text.toLowerCase())}function ny(e,t){
return e.map((n,r)=>{let o=t[r];if(n===void 0||o===void 0||!ty(n))return t[r]=n,n;let{range:s,coreRange:i,covered:a,colSpan:l}=n;return{...o,range:s,coreRange:i,covered:a,colSpan:l}})}var ml=e=>e!==void 0&&
/^(?:…|\.{3})$/u.test(e.text);function ry(e){let t=new Set(e.flatMap(({cells:n})=>n.flatMap((r,o)=>ml(r)?[o]:[])));for(let n of t)e.some(({cells:r})=>We(r[n]?.core??""))&&t.delete(n);return t.size===
0?e:e.map(n=>({...n,cells:n.cells.map((r,o)=>t.has(o)&&ml(r)?{...r,text:"",core:""}:r)}))}function oy(e){if(!e.some(({cells:r})=>r.some(o=>o!==void 0&&o.colSpan>1)))return sy;let t=new Set,n=0;for(let{
cells:r}of e)n=Math.max(n,r.length),r.forEach((o,s)=>{let i=r[s-1];o?.covered===!0&&i!==void 0&&o.range.start.offset===i.range.start.offset&&o.colSpan>1||t.add(s)});return new Set(Array.from({length:n},
(r,o)=>o).filter(r=>!t.has(r)))}var sy=new Set;function iy(e,t){let n=e.cells.flatMap((r,o)=>{if(t.has(o))return[];if(r===void 0||r.colSpan===1)return[r];let{colSpan:s}=r;for(let i=o+1;i<o+r.colSpan;i+=
1)t.has(i)&&(s-=1);return[{...r,colSpan:s}]});return{...e,cells:n,cellCount:e.cellCount-(e.cells.length-n.length)}}function ay(e){let t=e.width/2,n=e.rows[e.headerRows-1]?.cells??[],r=d=>h(n[d]?.core??
""),o=d=>r(d)!==""&&r(d)===r(d+t),s=Array.from({length:t},(d,c)=>c);if(e.headerRows!==1||t<2||!Number.isInteger(t)||!s.every(o))return e;let i=d=>c=>({...c,cells:c.cells.slice(d,d+t),cellCount:t}),a=e.
rows.slice(1).map(i(t)),l=[...e.rows.map(i(0)),...a.filter(({cells:d})=>d.some(c=>c!==void 0&&c.text!==""))];return{...e,rows:l,width:t}}function yl(e,t,n){let r=new Map,o=[],s=e.children.map(f=>{let u=[],
p=0,g=()=>{for(let m=r.get(p);m!==void 0;m=r.get(p))u[p]={...m.cell,covered:!0},m.rows-=1,m.rows===0&&r.delete(p),p+=1};for(let m of f.children){r.size>0&&g();let y=Jg(m,t),x=gl(m,"rowSpan");for(let w=0;w<
y.colSpan;w+=1){let b=w===0?y:{...y,covered:!0};u[p]=b,x>1&&r.set(p,{cell:b,rows:x-1}),p+=1}}return g(),{cells:ny(u,o),cellCount:p,range:P(f,t)}}),i=oy(s),a=ry(i.size===0?s:s.map(f=>iy(f,i))),l=Zg(e),
d=l??(n?1:Qg(e)),c=n&&l===void 0||Xg(e)&&d>0?a[0]?.cellCount??0:a.reduce((f,u)=>Math.max(f,u.cellCount),0);return ay({range:P(e,t),headerRows:Math.min(d,a.length),rows:a,width:c})}var ly=.5;function dy(e){let t=v(e);if(t.length<4||t.length>24)return!1;let n=t.length>5?2:1;return zi.some(r=>Math.abs(r.length-t.length)<=n&&Bi(r,t)<=n)}var cy=te(e=>/[\p{L}\p{N}]{2}|^\p{N}$/u.test(
e)&&!dy(e));function hl(e,t,n){let r=e.filter(({cells:o})=>{let s=0;for(let[i,a]of o.entries())if(!(a===void 0||i===t||a.core==="")){if(n(Ut(a,n))||!cy(a.core))return!1;s+=1}return s>1});return new Set(
r.length<=e.length*ly?r:[])}var bl={read:e=>({level:"unknown",basis:"value",sign:e,length:e.length,plain:e===""}),explains:()=>!1,meanings:()=>[]};var wl=/\b(?:without|with no|no|not|nothing|none|never|free of|zero)(?: (?:a|an|any|no|known|major|big|serious|significant|further|additional|extra|other|open|special|obvious|apparent|remaining|real|else|is|are)){0,5} (?:issues?|bugs?|problems?|defects?|errors?|lacks?|limits?|limitations?|limited|restrictions?|restricted|caveats?|workarounds?|config(?:uration)?|set-?up|changes?|missing|lacking|needed|necessary|required|only|gaps?|regressions?|failures?|fails?|breaks|broken)(?: (?:(?:is|are) )?(?:known|needed|required|missing|left|found|reported))?\b|\b(?:no longer|not) (?:experimental|beta|alpha|partial|unstable|limited|incomplete)\b/gu,
uy=/\bnot only\b(.{1,60}?)\bbut\b/u,fy=/[;:.!?,，；。、]\s|\s[-–—]{1,3}\s|[([（]|\s(?:but|except|however|unless|although|though|while|where|when|if)\s/u,py=/\b(?:but|except|however|unless|only|limited|limitations?|restrictions?|restricted|partial|partially|partly|caveats?|experimental|unstable|beta|alpha|preview|some|incomplete|best[- ]effort|workarounds?|depends?|depending|requires?|needs?|conditional|subset|gaps?|without|pending|deferred|outstanding|not (?:yet |fully |completely |entirely |all )*(?:validated|verified|tested|complete|stable|documented|released|optimi[sz]ed|everywhere|always)|(?:known|severe|open|major|minor|has|have|with|some|few) (?:bugs|issues|problems|defects)|(?:bugs|issues|problems|defects) (?:are|is|remain)|otherwise than|differently|(?:seldom|barely|rarely|hardly|little|lightly) (?:tested|tried|used))\b|一部|部分|有限|仅/u,
my=[[/\b(?:not (?:applicable|applied|relevant|meaningful)|n\/a|inapplicable|irrelevant|does(?:n't| not) apply|makes no sense)\b|不适用|対象外/u,"not-applicable"],[/\b(?:unknown|not known|(?:don't|do not) know|untested|not (?:yet )?(?:been )?tested|no information|no data|unclear|undetermined|unverified|not documented|to be determined|tbd|(?:un|not (?:yet )?)(?:confirmed|verified)|needs? (?:testing|verification|confirmation)|untried|(?:not|never) (?:yet )?(?:tried|checked)|(?:nobody|no one) (?:knows|(?:has )?(?:yet )?(?:tried|tested|checked|looked))|under investigation)\b|未知|未测试|未確認/u,
"unknown"],[/\bnot (?:yet |currently )?(?:in progress|planned|started|under development|worked on)\b/u,"missing"],[/\b(?:not (?:yet )?(?:fully|completely|entirely|wholly|always|all|everywhere)|partial|partially|partly|in parts?|half|limited|limitations?|limits?|some|incomplete|unfinished|in[- ]progress|work[- ]in[- ]progress|wip|experimental|unstable|beta|alpha|preview|caveats?|read[- ]only|write[- ]only|restricted|restrictions?|conditional|conditionally|workarounds?|subset|under development|being (?:worked on|developed|implemented)|in review|under review|best[- ]effort|emulated|emulation|(?:known|severe|open|major|minor|has|have|with|some|few) (?:bugs|issues|problems|defects)|(?:bugs|issues|problems|defects) (?:are|is|remain)|otherwise than|differently|(?:seldom|barely|rarely|hardly|little|lightly) (?:tested|tried|used)|depends?|mostly|rarely|basic|trials?)\b|一部|部分|有限/u,
"partial"],[/\b(?:not|no|unsupported|missing|unimplemented|unavailable|cannot|can't|doesn't|isn't|won't|aren't|without (?:support|any)|nothing|nobody|no one|none|neither|never|lacks?|lacking|absent|fails?|failing|broken|planned|todo|to do|soon|upcoming|roadmap|future|unable|disabled|dead|removed|dropped|discontinued|retired|rejected|impossible|incompatible|nonexistent|abandoned|obsolete)\b|不支持|未対応|非対応|未实现/u,
"missing"],[/\b(?:supported|supports?|full|fully|complete|completely|implemented|implements|available|yes|works?|working|stable|enabled|present|provided|done|finished|merged|passes|passing|passed|read[ /-]+(?:and )?write|native|natively|have|has|shipped|released|ready|compatible|built|compiled|both|built[- ]?in|included|recommended|fit|good|ok|okay|everything|able|there|exists?|can|verified|tested|deprecated|mature|production|first[- ]class|match(?:es)? exactly|safe)\b|支持|対応|지원/u,
"complete"]];function gy(e){let t=/\b(?:should|shall|may|might|could|probably|possibly|presumably)\b/u.exec(e);return t!==null&&/\b(?:un|not (?:yet )?(?:been )?)(?:tested|confirmed|verified|tried)\b/u.
test(e.slice(t.index))}var yy=/^(?:requires?|needs?|via|through|with an?|w\/|only|if|when) |^\S.* only$|\bwith (?:an? )?(?:plug-?in|adapter|extension|add-?on)\b/u,hy=/\b(?:planned|todo|to do|soon|roadmap|future|upcoming|scheduled|in progress|proposed)\b/u;
function Sl(e){return hy.test(h(e))}var by=/(?:^|\b(?:supports?|can|only|allows?) )(?:read(?:s|able|ing)?\b(?!.{0,80}\bwrit)|writ(?:es?|able|ing)\b(?!.{0,80}\bread))/u,kl=/^not (?:stated|specified)[.!]*$/u;
function vl(e){return kl.test(h(e))}var xl=/^(?:while|although|though|even though|given)\b[^,]{1,200},\s*/u,xy=/^[,;]?\s*but\b/u;function wy(e){let t=e.replace(uy,"$1and").replace(wl," ").replace(/\s{2,}/gu,
" ").trim().replace(xl,"").replace(xl,""),n=t.search(fy);return n<1?{head:t,rest:""}:{head:t.slice(0,n).trimEnd(),rest:t.slice(n)}}var Qo=e=>my.find(([t])=>t.test(e))?.[1],Sy=/\b(?:(?:un)?supported|supports?|implemented|unimplemented|available|unavailable|complete|partial|partially|partly|mostly|rarely|limited|missing|unknown|untested|yes|no|works?|working|(?:in)?compatible)\b|支持|対応/u;
function ht(e){let t=h(e).replace(/(?<![.!])[.!]+$/u,"");if(kl.test(t))return;let n=M.get(t);if(n!==void 0)return{level:n.level,stated:!0};if(by.test(t))return{level:"partial",stated:!0};let{head:r,rest:o}=wy(
t),s=M.get(r)?.level??Qo(r),a=yy.test(r)&&!/\b(?:not|no|un\w+)\b/u.test(r)?"partial":s??(ky.test(t)?"complete":Qo(o));if(a===void 0)return;if(a==="complete"&&gy(t))return{level:"unknown",stated:!1};let l=a===
"complete"&&py.test(`${r} ${o}`),d=a==="missing"&&xy.test(o)?Qo(o):void 0;return{level:l||d==="complete"||d==="partial"?"partial":a,stated:Sy.test(r)}}var ky=new RegExp(wl.source,"u");function Tl(e){return ht(
e)?.level}function Ll(e,t){let n=h(e);if(/\b(?:at least one|one of|any of)\b/u.test(n))return{kind:"choice",group:t};if(/\b(?:optional|not required|not mandatory|recommended)\b/u.test(n))return{kind:"\
optional"};if(/\b(?:required|mandatory|must)\b/u.test(n))return{kind:"mandatory"}}var Cl=new Set(["-","–","—","―","−","--","---"]),xe=e=>({level:e,basis:"company"}),Ve=e=>({level:e,basis:"preset"}),vy={level:"unknown",basis:"none"},Ty=[["○ ◯","● ⬤ ⚫ ◐ ◑ ◒ ◓ ◔ ◕"],
["➖","➕"],["off","on"]],Ly=new Map(Ty.flatMap(([e,t])=>e.split(" ").map(n=>[n,t.split(" ")]))),es=(e,{all:t})=>Ly.get(e)?.some(n=>t.has(n))===!0,Cy=["o","○","◯","+"];function Rl(e,{levels:t,ambiguous:n}){
let r=t.has("complete")||t.has("partial");switch(e){case"y":return n.has("n")?Ve("complete"):xe("complete");case"n":return n.has("y")?Ve("missing"):xe("missing");case"p":return n.has("y")||n.has("f")?
Ve("partial"):xe("partial");case"f":return xe("complete");case"s":case"ps":case"ns":return Ve(e==="s"?"complete":e==="ps"?"partial":"missing");case"na":return Ve("not-applicable");case"on":return n.has(
"off")?Ve("complete"):void 0;case"off":return xe("missing");case"x":return xe(r||!n.has("")&&Cy.some(o=>n.has(o))||n.has("y")?"missing":"complete");default:return}}function Ry(e,{ambiguous:t}){switch(e){case"\
r/w":case"rw":return xe("complete");case"r":case"ro":case"r/o":case"w":case"wo":case"w/o":return xe("partial");case"+":case"++":return t.has("-")?Ve("complete"):xe("complete");case"o":case"○":case"◯":
return xe("complete");default:return}}function Oy(e,t){return e.has("missing")||t.has("n")?!0:t.has("x")&&Rl("x",{levels:e,ambiguous:t})?.level==="missing"}function Ol(e,t){let{levels:n,ambiguous:r,words:o}=t;
if(es(e,t))return Ve("missing");let s=Oy(n,r),i=[...r].some(a=>Cl.has(a));return e===""?xe(s||i||o&&n.size>1?"unknown":"missing"):Cl.has(e)?e==="-"&&r.has("+")?Ve("missing"):xe(s?"not-applicable":"mis\
sing"):Rl(e,t)??Ry(e,t)??vy}var Ml=new Set("✅ ❌ ✔ ✖ ✓ ✗ ✘ ☑ yes no :white_check_mark: :heavy_check_mark: :x: :heavy_multiplication_x: :check: :cross_mark:".split(" ").map(v));function zt(e){let t=v(e),n=M.get(t),
r=n?.kind==="word"&&!n.telling&&n.elsewhere!==!0;return Ml.has(t)||r&&/^\p{L}/u.test(t)}function My({symbol:e,stated:t,meaning:n}){let r=/^\p{L}/u.test(e)&&M.has(v(n));return(t!==!0||r)&&zt(e)}var El=/^[\s,;:([（，–—-]*(?:(?:if|only|when|where|except|unless|depends|depending|limited|partial|partially|some|incomplete|unfinished|unstable|mostly|basic|experimental|beta|alpha|read-only|with (?:limitations|restrictions|caveats)|nur|wenn|außer|si|seulement|uniquement|sauf|sólo|solo|excepto|apenas|somente|teilweise|partiel|partiellement|parcial|parcialmente|parziale|частично|только|если|кроме)(?![\p{L}\p{N}])|仅|只|僅|部分|一部|のみ)/u,
Ey=/^\s*[,;:([（–—-].{0,60} only[)\]）]?$/u,$y=/^(?:(?:only|if|except|unless|via|through|requires|needs|with an?|nur|wenn|über|via|seulement|uniquement|sauf|solo|sólo|vía|apenas|через|только)\s+\S|(?:w\/|仅|只|僅|需要?|通过|依赖)\s?\S|\S[^。]{0,40}(?:のみ| only)$|\S.{0,40} (?:only )?(?:if|unless) \S).{0,60}$/u,
Iy=40;function Ny(e,t){let n=new Map;for(let r of t){let o=v(r.symbol);if(r.level===void 0||r.anything===!0||n.has(o)||My(r))continue;let s=M.get(o)?.telling===!1||o===""||Oe.has(o);n.set(o,{level:r.level,
basis:"legend",plain:s&&!/^[rw]/u.test(o),entry:r})}for(let r of t){let o=v(r.meaning),s=r.level??M.get(v(r.symbol))?.level;s===void 0||r.anything===!0||o.length>Iy||/\p{L}{2}/u.test(o)&&!n.has(o)&&!M.
has(o)&&n.set(o,{level:s,basis:"legend",plain:!1,entry:r})}for(let[r,o]of Object.entries(e??{}))for(let s of o??[]){let i=v(s),a=M.get(i)?.telling!==!0&&i.length<=3;Fy(r)&&n.set(i,{level:r,basis:"conf\
ig",plain:a})}return n}function Fy(e){return e==="complete"||e==="partial"||e==="missing"||e==="unknown"||e==="not-applicable"}function Py(e,{level:t,entry:n}){return t!=="missing"?!1:n===void 0?M.get(
e)?.telling===!0:Sl(n.meaning)}var Ay=e=>El.test(e)||Ey.test(e);function ns(e){return $y.test(e.toLowerCase())}var Dy={level:"unknown",basis:"none",plain:!1};function By(e){let t=e.find(({anything:n})=>n===
!0);return t&&{level:t.level??"complete",basis:"legend",plain:!1,entry:t}}var _y=e=>/^\d{1,4}$/u.test(e)&&!/^(?:19|20)\d\d$/u.test(e)?{given:{since:e}}:{};function Gy({level:e,entry:t},n){if(t===void 0)
return{};if(t.anything===!0)return/^[\p{L}\d.]+$/u.test(n)?{given:{since:n}}:{};let r=Dt(t.meaning);return r!==void 0&&Yi(e,r)?{given:{stage:r}}:{}}function rs(e){return/^(?:[^()]{1,40}\()?[a-z]\)?$/iu.
test(e)}function os(e){if(e.length>40||!e.includes("/"))return[];let t=e.split(/\s*\/\s*/u);return t.some(n=>n.length<1||/^(?:[nrw]|na|o|a)$/iu.test(n))?[]:t}function jy(e,t){let n=os(e);if(n.length===
0)return;let r=new Set(n.map(s=>t(s)?.level));if(r.has(void 0))return;let[o]=r;return r.size===1?o:"partial"}function ss(e){let t=new Set([...e].filter(n=>/^\d+$/u.test(n)));return t.size===2&&t.has("\
0")&&t.has("1")}var Wy=6;function is(e){let t=e.split(/\s+/u).length;if(e.length>60||t<2||t>Wy||e.includes("{{"))return;let n=ht(e);return n?.stated===!0||/^(?:not|no|never|without)\s/iu.test(e)?n?.level:
void 0}function Hy(e,t,n){if(n>=e.length||Ml.has(v(t))||M.get(v(t))?.kind!=="mark")return;let r=M.get(v(e.slice(n).trim()));return r?.kind==="word"?r.level:void 0}function ts(e){return e.size===0?void 0:
t=>e.has(t)}function Uy(e,t){let n=new Set,r=new Set,o=!0,s=new Set;for(let i of new Set(e))for(let{sign:a}of Te(i,ts(t))){let l=v(a),d=t.get(l)??M.get(l);if(s.add(l),d!==void 0&&(o&&=/^\p{L}[\p{L}/.]/u.
test(l)),d!==void 0&&!Py(l,d))n.add(d.level);else if(d===void 0&&Oe.has(l))r.add(l);else if(d===void 0)continue;break}return{levels:n,words:o&&[...r].every(i=>i===""),ambiguous:r,all:s}}function zy(e){
for(let t of e)for(let{sign:n}of Te(t)){let r=v(n);if(M.get(r)?.elsewhere===!0&&!Do.has(r))return!0}return!1}function Y(e,t,n,{isElsewhere:r=!1,isNumbered:o=!1}={}){let s=Ny(n,t),i=By(t),a=hr(t),l=new Set(
t.flatMap(({symbol:b,level:S})=>b===""||S!==void 0?[]:[v(b)])),d=new Set(e),c=Uy(d,s),f=o||[...d].some(Ue),u=ss(d),p,g=new Map,m=new Map,y=b=>{let S=v(b),k=s.get(S);if(k!==void 0)return k;let C=a.length===
0?void 0:br(b,a);if(C?.level!==void 0)return{level:C.level,basis:"legend",plain:!1,entry:C};if(i!==void 0&&rs(b))return i;let O=M.get(S);if(O?.elsewhere===!0&&Do.has(S)&&(p??=r||zy(d),!p))return;if(O!==
void 0&&es(S,c))return{level:"missing",basis:"preset",plain:!0};if(O!==void 0)return{level:O.level,basis:"preset",plain:!O.telling};if(u&&(S==="1"||S==="0"))return{level:S==="1"?"complete":"missing",basis:"\
company",plain:!0};if(!Oe.has(S)||/^\p{L}/u.test(S)&&l.has(S))return;let B=Ol(S,c);return B.basis==="none"?void 0:{...B,plain:!/^[rw]/u.test(S)}},x=b=>{let S=jy(b,y);if(S!==void 0)return w(b,{level:S,
basis:"preset",plain:!1}),{level:S,basis:"preset",sign:b,length:b.length,plain:!1};let k=Te(b,ts(s)),[C=""]=a.length===0?[]:b.split(/\s/u,1);for(let{sign:Q,length:je}of[...k,{sign:C,length:C.length}]){
let se=Q===""&&b!==""?void 0:y(Q);if(se===void 0)continue;w(Q,se);let tr=Hy(b,Q,je);return tr!==void 0?{level:tr,basis:"preset",sign:Q,length:je,plain:!1}:se.level==="complete"&&se.basis!=="config"&&se.
basis!=="legend"&&(Ay(b.slice(je).toLowerCase())||b.startsWith("("))?{level:"partial",basis:"preset",sign:Q,length:je,plain:!1}:{level:se.level,basis:se.basis,sign:Q,length:je,plain:se.plain&&Q===b,...Gy(
se,Q)}}if(ne(b)&&(f||Ue(b))||ur(b))return{level:"complete",basis:"company",sign:b,length:b.length,plain:!1,..._y(b)};let O=b.indexOf("("),B=(O<0?b:b.slice(0,O)).trimEnd();if(cr(B))return{level:El.test(
b.slice(B.length).trimStart().toLowerCase())?"partial":"complete",basis:"company",sign:B,length:B.length,plain:!1};if(ns(b))return w(b,{level:"partial",basis:"preset",plain:!1}),{level:"partial",basis:"\
preset",sign:b,length:b.length,plain:!1};let j=is(b);if(j!==void 0)return{level:j,basis:"preset",sign:b,length:b.length,plain:!1};let A=Te(b,ts(l)).find(({sign:Q})=>l.has(v(Q)));if(A!==void 0)return w(
A.sign,{level:"unknown",basis:"legend",plain:!1}),{level:"unknown",basis:"legend",sign:A.sign,length:A.length,plain:!1};let{level:we,basis:Ge}=i!==void 0&&b!==""?i:Dy;return w(b,{level:we,basis:Ge,plain:!1}),
{level:we,basis:Ge,sign:b,length:b.length,plain:!1}},w=(b,{level:S,basis:k,entry:C})=>{let O=v(b);g.has(O)||g.set(O,{symbol:b,level:S,basis:k,...C===void 0?{}:{range:C.range}})};return{read(b){let S=m.
get(b);if(S!==void 0)return S;let k=x(b);return m.set(b,k),k},explains:te(b=>Te(b).some(({sign:S})=>s.has(v(S))||M.has(v(S)))),meanings:()=>[...g.values()]}}function $l(e,t){if(t.aliases===void 0)return e;let n=h(e);return Object.entries(t.aliases).find(([o])=>h(o)===n)?.[1]??e}var Ky=/(?:^|[_-])(complete|partial|missing|unknown|not-applicable)$/u;function Vy(e){if(e.classes.length!==0)for(let t of e.classes){if(!/impl/u.test(t))continue;let n=Ky.exec(t)?.[1],r=ye.find(o=>o===
n);if(r!==void 0)return r}}var qy=[];function as(e,{footnotes:t,section:n}){return e.marks.length===0?qy:e.marks.flatMap(r=>{let o=t.find(r.label,n);return o===void 0?[]:[{text:o.text,range:o.range}]})}
function Yy(e){return{level:"unknown",basis:"none",sign:e.text,length:0,plain:!1}}function Jy(e,{footnotes:t,section:n}){let r=/^\(([*†‡§]{1,3})\)$/u.exec(e.core)?.[1],o=r===void 0?void 0:t.find(
r,n),s=o===void 0?void 0:Tl(o.text),{length:i}=e.core;return s&&{level:s,basis:"legend",sign:e.core,length:i,plain:!1}}function Xy(e,t,{place:n}){if(e.text==="")return;let{link:r}=e.flat;if(r===void 0||
r.startsWith("#"))return t?void 0:e.text;let o=T(n.text.slice(e.range.start.offset,e.range.end.offset));return o.startsWith("<")?`[${e.text}](${r})`:o}function Il(e,t,n,r,o){let s=as(e,o),i=e.core===""&&
e.marks.length>0,a=Ut(e,r.explains),l=i?Yy(e):r.read(a),d=l.basis==="none"&&!i?Jy(e,o)??l:l,c=Vy(e)??d.level,f=d.length>=e.core.length,u=Xy(e,d.plain&&a===e.core&&e.marks.length===0,o);return{view:"su\
mmary",feature:t,target:n,level:c,basis:c===d.level?d.basis:"preset",symbol:d.sign,notes:s,footnotes:e.marks,range:e.range,symbolRange:f?e.coreRange:Zy(e,d.length,o),...u===void 0?{}:{text:u},...c===d.
level&&d.given}}function Zy({flat:e},t,{place:n}){let r=e.text.length-e.text.trimStart().length;return G(e,r,r+t,n)}function Qy(e){let t=v(e);if(t==="")return!1;if(["x","y","+","*","o"].includes(t))return!0;if(["n","-","–","—"].includes(t))return!1;let n=M.get(t)?.level;return n==="complete"?!0:n==="missing"?!1:
void 0}function Nl(e,t,n,r){let o=n.find(l=>v(l.symbol)===v(e));if(o!==void 0)return Ll(o.meaning,r);let s=At(t)?Rr(h(e)):V(e);if(s!==void 0)return s;let i=Qy(e);if(i===void 0)return;let a=h(t);if(/^optional/u.
test(a))return{kind:i?"optional":"mandatory"};if(/^(?:required|mandatory|requirement|necessity|obligation)/u.test(a))return{kind:i?"mandatory":"optional"}}function Fl(e){let t=new Set(e.filter(({meaning:n})=>vl(n)).map(({symbol:n})=>v(n)));return n=>t.size>0&&n.core!==""&&t.has(v(n.core))}var eh={total:"its row sums others up",surplus:"its row has more \
cells than the table has columns",nameless:"its row has no name",headless:"its column has no header",reported:"its column has no header",unstated:"the legend says that it states nothing",repeated:"its\
 column says the names of the rows again"};function Pl({rows:e,columns:t,grid:n},r){let o=t.find(({role:a})=>a==="feature")?.index??-1,s=[],i=(a,l,d)=>{if(a===void 0||a.text===""||a.covered)return;let{
text:c,range:f}=a;s.push({text:c,range:f,cause:l,reason:eh[l],...d&&{column:d}})};for(let{row:a,kind:l,title:d}of e){if(l==="total")for(let f of a.cells)i(f,"total");if(l!=="feature")continue;let c=d.
text==="";a.cells.forEach((f,u)=>{let p=t[u];u>=n.width||p===void 0?i(f,"surplus"):c?i(f,"nameless"):p.role==="attribute"&&p.title===""?i(f,"headless"):p.role==="target"&&f!==void 0&&r(f)?i(f,"unstate\
d"):p.role==="label-again"&&h(f?.core??"")!==h(a.cells[o]?.core??"")&&i(f,"repeated",p.title)})}return s}function wn(e,t){return h($l(e,t))}function th(e){let t=e.columns.filter(d=>d.role==="target"),n=e.rows.filter(d=>d.kind==="feature"&&!e.values.has(d.row)),r=d=>{let c=new Set;for(let{index:f}of d)for(let{
row:u}of n){let p=u.cells[f];p!==void 0&&(p.core!==""||p.marks.length===0)&&c.add(p.core)}return c},o={isElsewhere:e.columns.some(({title:d})=>qi(d)),isNumbered:t.some(({numbers:d,versions:c,filled:f})=>(d+
c)*2>f)},s=Y(r(t),e.legend,e.options.vocabulary,o),i=new Map,a=t.filter(({title:d})=>!e.columnLegends.has(h(d))),l=e.orientation==="targets-in-rows"?rh(a,d=>r([d])):[];for(let d of t){let c=e.columnLegends.
get(h(d.title))??(l.includes(d)?[]:void 0);c!==void 0&&i.set(d.index,Y(r([d]),[...c,...e.legend],e.options.vocabulary,o))}return d=>i.get(d.index)??s}var nh=/^[-–—−\s]*$/u;function rh(e,t){let n=e.
map(o=>new Set([...t(o)].filter(s=>!nh.test(s)).map(v))),r=ee(n.flatMap(o=>[...o]));return e.filter((o,s)=>{let i=n[s];return i!==void 0&&i.size>1&&[...i].every(a=>r.get(a)===1)})}function Al(e,{second:t}){
return t===void 0?e:`${e}${h(t)}`}function Dl(e,t){return{view:"summary",key:Al(wn(e.text,t),e),title:e.text,range:e.range,...e.link===void 0?{}:{link:e.link},...e.id===void 0?{}:{id:e.id}}}function Bl(e,t){
return{view:"summary",key:Al(ve(t,e.text),e),title:e.text,group:t,range:e.range,block:e.range,commands:[],attributes:[],...e.link===void 0?{}:{link:e.link},...e.id===void 0?{}:{id:e.id}}}function _l(e,t,n){
return t.flatMap(r=>{let o=e.row.cells[r.index];return!n.includes(r.role)||o===void 0||o.text===""||r.title===""?[]:[{name:r.title,value:{text:o.text,range:o.range}}]})}function oh(e,{columns:t,options:n}){
let r=_l(e,t,["attribute","status"]),o=e.above.join(q),s=e.group.slice(e.above.length),i=[{name:"Group",text:o},...t.filter(({role:a})=>a==="group").map(({title:a},l)=>({name:a||"Group",text:s[l]??""}))].
flatMap(({name:a,text:l})=>l===""?[]:[{name:a,value:{text:l,range:e.title.range}}]);return{...Dl(e.title,n),attributes:[...i,...r]}}function sh(e,t){let n=t.columns.find(i=>i.role==="feature"),r=n===void 0?
void 0:e.row.cells[n.index],s=(r===void 0||e.title.marks.length===0?[]:as(r,t.context))[0];return{...Bl(e.title,e.group),block:e.row.range,attributes:_l(e,t.columns,["attribute"]),...s===void 0?{}:{notes:s}}}
function ih(e,t){let n=e.columns.find(o=>o.role==="status");if(n===void 0)return[];let r=e.columnLegends.get(h(n.title))??[];return t.flatMap(({row:o,key:s})=>{let i=o.row.cells[n.index];if(i===void 0)
return[];let a=Nl(i.core,n.title,r,o.group[o.group.length-1]??n.title);return i.core===""&&a===void 0?[]:[{view:"summary",feature:s,text:i.text,range:i.range,...a===void 0?{}:{status:a}}]})}function ah(e,t){
let{grid:n,context:r}=t,o=e.row.cells.slice(n.width).find(i=>i!==void 0);if(o!==void 0)return r.place.locator.range(o.range.start.offset,e.row.range.end.offset);let s=e.row.range.end.offset;return r.place.
locator.range(s,s)}function lh(e,t,n,r){let o=e.columns.map(a=>({role:a.role==="label-again"||a.role==="group"?"feature":a.role,title:a.title,key:n(a),range:e.layout.titles[a.index]?.range??e.grid.range})),
s=e.rows.map(a=>{let l=t.get(a);return{kind:a.kind,range:a.row.range,cellCount:a.row.cellCount,end:ah(a,e),...l===void 0?{}:{key:l}}}),i=new Map(r.flatMap(a=>a.meanings().map(l=>[l.symbol,l])));return{
range:e.grid.range,orientation:e.orientation,columns:o,rows:s,vocabulary:[...i.values()],legend:[...e.legend,...[...e.columnLegends].flatMap(([a,l])=>l.map(d=>({...d,column:a})))]}}function dh(e,t){let{
layout:n,options:r}=e,o=e.rows.filter(d=>d.kind==="feature"&&d.title.text!==""),s=t.flatMap(({index:d})=>{let c=n.titles[d];return c===void 0?[]:[{index:d,title:c}]});if(e.orientation==="features-in-r\
ows"){let d=o.map(u=>sh(u,e)),c=s.map(({title:u})=>Dl(u,r)),f=new Map(s.map(({index:u},p)=>[u,c[p]?.key??""]));return{bodies:o,features:d,targets:c,columnKeys:f,rowKeys:d.map(({key:u})=>u)}}let i=s.map(
({title:d})=>Bl(ch(d),d.above)),a=o.map(d=>oh(d,e)),l=new Map(s.map(({index:d},c)=>[d,i[c]?.key??""]));return{bodies:o,features:i,targets:a,columnKeys:l,rowKeys:a.map(({key:d})=>d)}}function ch(e){return{
...e,text:e.own}}function uh(e,t,n,r){let o=e.orientation==="features-in-rows",s=[];return t.bodies.forEach(({row:i},a)=>{let l=t.rowKeys[a]??"";for(let{column:d,vocabulary:c}of n){let f=i.cells[d.index],
u=t.columnKeys.get(d.index);if(f===void 0||u===void 0||r(f))continue;let[p,g]=o?[l,u]:[u,l],m=e.values.has(i)?bl:c;s.push(Il(f,p,g,m,e.context))}}),s}function fh({layout:e,columns:t,rows:n},r){let o=n.
filter(({kind:d})=>d==="group"),s=[...e.titles,...[...r,...o].map(d=>d.title)].flatMap(d=>d.marks),i=t.filter(({role:d})=>d!=="target"&&d!=="feature"),a=r.flatMap(({row:d})=>i.flatMap(c=>d.cells[c.index]?.
marks??[])),l=n.filter(({kind:d,title:c})=>d==="feature"&&c.text==="");return[...s,...a,...l.flatMap(({row:d})=>d.cells.flatMap(c=>c?.marks??[]))]}function Gl(e){let t=e.columns.filter(({role:c})=>c===
"target"),n=th(e),r=dh(e,t),o=Fl(e.legend),s=t.map(c=>({column:c,vocabulary:n(c)})),i=uh(e,r,s,o),a=new Map(r.bodies.map((c,f)=>[c,r.rowKeys[f]??""])),l=({index:c,title:f})=>r.columnKeys.get(c)??h(f),
d=r.bodies.map((c,f)=>({row:c,key:r.rowKeys[f]??""}));return{targets:r.targets,features:r.features,statuses:e.orientation==="features-in-rows"?ih(e,d):[],cells:i,facts:lh(e,a,l,[...new Set(s.map(({vocabulary:c})=>c))]),
marks:fh(e,r.bodies),unread:Pl(e,o)}}function ph(e){let t=new Set(e.map(o=>o.key)),n=new Map,r=new Map;for(let o of e){let s=h(o.title);n.set(s,n.has(s)&&n.get(s)!==o.key?void 0:o.key),o.link?.startsWith("#")&&r.set(o.link.slice(1),o.key)}
return o=>{let s=ve(o.group,o.title.text);if(t.has(s))return s;let i=n.get(h(o.title.text));return i!==void 0?i:(o.id===void 0?void 0:r.get(o.id))??s}}function mh(e,t){return{view:"details",key:t,title:e.
title.text,group:e.group,range:e.title.range,block:e.block,commands:e.commands,attributes:e.attributes,...e.id===void 0?{}:{id:e.id},...e.link===void 0?{}:{link:e.link},...e.api===void 0?{}:{api:e.api},
...e.notes===void 0?{}:{notes:e.notes}}}function gh(e,t){if(e.status===void 0)return[];let{text:n,range:r}=e.status,o=V(n),s=n.replace(/\.$/u,"");return[{view:"details",feature:t,text:s,range:s===n?r:
yh(r),...o===void 0?{}:{status:o}}]}function yh({start:e,end:t}){return{start:e,end:{...t,column:t.column-1,offset:t.offset-1}}}function hh(e,t,n){let r=e.support.map(i=>wn(i.name.text,n)),o=e.support.
map((i,a)=>({view:"details",key:r[a]??"",title:i.name.text,range:i.name.range,feature:t,...i.link===void 0?{}:{link:i.link}})),s=e.support.map((i,a)=>({view:"details",feature:t,target:r[a]??"",level:i.
level,basis:i.basis,symbol:i.symbol,notes:i.notes,footnotes:[],range:i.range,symbolRange:i.symbolRange,...i.text===void 0?{}:{text:i.text},...i.given}));return{targets:o,cells:s}}function jl(e,t,n){let r=ph(
t),o=e.map(i=>({entry:i,key:r(i)})),s=o.map(({entry:i,key:a})=>hh(i,a,n));return{order:o.map(({key:i})=>i),features:o.map(({entry:i,key:a})=>mh(i,a)),statuses:o.flatMap(({entry:i,key:a})=>gh(i,a)),targets:s.
flatMap(i=>i.targets),cells:s.flatMap(i=>i.cells)}}function bh(e){let t=e.replace(/ies$/u,"y").replace(/(?<![su])s$/u,"");return t.charAt(0).toUpperCase()+t.slice(1)}function Wl(e){let t=e.find(o=>o.supportLabel!==
void 0)?.supportLabel;if(t===void 0)return;let n=t.replace(/(?<!\s)\s*support$/iu,"").trim(),r=n.replace(/^support(?:ed|ing)?(?:\s+by)?(?:\s+|$)/iu,"").trim();if(r!=="")return n===t||n!==r||sl(r)?bh(r):
r}var xh=/^([\p{L}\p{N}](?:[^\n:.–—]{0,39}?[^\s:.–—])??)(?:\s*:|\s+[-–—])\s+/u,wh=/^\s*[-–—:.]?\s*/u;function Sh({first:e},t){let n=e?.children[0];if(n?.type!=="strong")return;let r=n.position?.
end.offset??0,o=t.parts.filter(a=>a.end<=r).at(-1)?.to??0,s=T(t.text.slice(0,o)).replace(/(?<!\s)\s*:$/u,"");if(s==="")return;let i=wh.exec(t.text.slice(o))?.[0].length??0;return{title:s,rest:o+i,strong:!0}}
function kh(e){let t=xh.exec(e.text),n=t?.[1];if(!(t===null||n===void 0||n.split(/\s+/u).length>4))return{title:T(n),rest:t[0].length,strong:!1}}function vh(e,t){let{node:n,first:r,blocks:o}=e;if(r===
void 0)return;let s=L(r.children,t),i=Sh(e,s)??kh(s);if(i===void 0)return;let a=T(s.text.slice(i.rest)),l=Ke(o.slice(1),t)?.text,d=[a,l].filter(c=>c!==void 0&&c!=="").join(`

`);return d===""?void 0:{title:i.title,text:d,range:P(n,t)}}var Hl=new WeakMap;function Ul(e,t){let n=Hl.get(e);if(n!==void 0)return n;let r=e.blocks.flatMap((o,s)=>{if(o.type!=="list")return[];let i=e.
blocks[s-1],a=i?.type==="paragraph"&&/\bprinciples?\b/iu.test(L(i.children,t).text),l=Th(o,a,t);return l.length>0?[{list:o,principles:l}]:[]});return Hl.set(e,r),r}function Th(e,t,n){let r=F(e),s=r.map(
a=>vh(a,n)).filter(a=>a!==void 0),i=s.filter(a=>a.text.length>=30);return s.length===r.length&&(t||i.length*2>=s.length)?s:[]}var Lh=/\b(?:principles?|guidelines?|rationale)\b/u,Ch=/^(?:closing )?notes?$/u,Er=100,zl=new WeakMap;function Vl(e,t){let n=zl.get(e);if(n!==void 0)return n;let r=s=>e.children.filter(i=>s.test(h(i.title))),
o={principled:r(Lh).slice(0,Er),lists:Rh(e,t),noted:r(Ch).map(s=>({section:s,start:s.heading?.position?.start.offset??0,notes:s.blocks.flatMap(i=>Jl(i,t))}))};return zl.set(e,o),o}function ql(e,t){let n=e.
details?.lists??new Set,r=e.range.start.offset;for(let o=e.section;o!==void 0;o=o.parent)for(let s of[o,...Vl(o,t).principled]){let i=Ul(s,t).find(({list:a})=>I(a)[0]<r&&!n.has(a));if(i!==void 0)return i.
principles}return[]}function Kl(e,t){let n=ce(e.length,r=>(e[r]?.start??0)>=t);return e.slice(n,n+Er)}function Yl(e,t,n){let r=e.details?.root.parent??e.section.parent??e.section,o=[...new Set([e.section,
e.details?.root??e.section,r])],s=Math.max(e.range.end.offset,e.details?.range.end.offset??0),i=o.flatMap(l=>{let{lists:d,noted:c}=Vl(l,n);return[...Kl(d,s),...Kl(c,s)].flatMap(f=>f.section!==void 0&&
e.details?.sections.has(f.section)===!0?[]:f.notes.slice(0,Er))});return[...new Map(i.map(l=>[l.range.start.offset,l])).values()].filter(l=>!t(l.range)).slice(0,Er)}function Rh(e,t){let n=[],r=!1;for(let o of e.
blocks)o.type==="paragraph"?r=Oh(t.text.slice(...I(o))):o.type==="list"&&r&&n.push({start:I(o)[0],notes:Jl(o,t)});return n}function Oh(e){return e.length<40&&/^\s*(?:\*\*)?notes?\s*(?::\s*)?(?:\*\*\s*)?(?::\s*)?$/iu.
test(e)}function Jl(e,t){return e.type==="list"?F(e).flatMap(({blocks:n})=>Ke(n,t)??[]):e.type==="paragraph"?[Ke([e],t)??[]].flat():[]}var Xl=e=>Object.keys(e),E=e=>e?1:0,z=(e,t)=>t===0?0:e/t,pe=e=>e.reduce((t,{points:n})=>t+n,0);function Mh(e,t,n){n!==0&&e.push({id:t,points:n})}var Eh=[];function rt(e,t){let n=[];for(let r of Xl(e))
Mh(n,r,t(r)*e[r]);return n.slice()}function $r(e,t,n){let r=[];return Xl(t).forEach((o,s)=>{let i=n(o,s);i!==0&&r.push({id:o,value:i})}),e.map(o=>{let s;for(let{id:i,value:a}of r){let l=a*(t[i][o]??0);
l!==0&&(s===void 0?s=[{id:i,points:l}]:s.push({id:i,points:l}))}return{kind:o,score:s===void 0?0:pe(s),clues:s??Eh}})}function bt(e,t){return e.filter(({id:n,points:r})=>r*t>0&&n!=="always").sort((n,r)=>Math.
abs(r.points)-Math.abs(n.points))[0]}var ls=(e,t)=>z(e.filter(t).length,e.length),Ir=(e,t)=>Math.min(1,2*ls(e,t)),ds=({basis:e})=>e!=="none",$h=({level:e})=>e==="complete"||e==="partial",Zl=({name:e})=>hn(e.text),Ql=({name:e})=>/^(?:(?:not\s+)?(?:[<>=]+\s*)?-?\d+|yes|no|true|false|on|off|none|all|enabled?|disabled?)$/u.
test(h(e.text)),Ih=({name:e})=>e.text.length>60||/[{}]|\.\s/u.test(e.text);function ed(e){return new Set(e.map(({name:t})=>h(t.text)))}var td={always:()=>1,levels:({support:e,supportLabel:t})=>e.length>
1||t!==void 0?Ir(e,ds):0,statusBeside:({support:e,status:t})=>E(e.length>0&&t!==void 0),supportLabels:({support:e})=>E(e.some(({label:t})=>t!==void 0)),parameterNames:({support:e})=>E(e.some(Zl)),valueNames:({
support:e})=>E(e.some(Ql)),sameNames:({support:e})=>E(e.length>1&&ed(e).size*2<=e.length)},nd={always:()=>1,lines:({tells:e})=>E(e),supportLabel:({entry:e})=>E(e.supportLabel!==void 0||e.support.some(
({label:t})=>t!==void 0)),status:({entry:e})=>E(e.status!==void 0),commands:({entry:e})=>E(e.commands.length>0),named:({named:e})=>E(e),inDetails:({named:e,inDetails:t})=>E(e&&t),siblings:({siblings:e})=>E(
e>0)},rd={always:()=>1,levels:({lines:e})=>ls(e,ds),unexplained:({lines:e})=>Math.max(0,1-ls(e,ds)/.6)*E(e.length>0),supportLabels:({entries:e})=>E(e.some(({supportLabel:t,support:n})=>t!==void 0&&ae(
t)==="support"||n.some(({label:r})=>r!==void 0))),status:({entries:e})=>E(e.some(({status:t})=>t!==void 0&&V(t.text)!==void 0)),namesRecur:({lines:e,entries:t})=>{let n=t.filter(({support:r})=>r.length>
0);return E(n.length>1&&ed(e).size*3<=e.length*2)},tableNames:({targets:e,lines:t})=>E(e!==void 0&&(t.length===0||t.some(({name:n})=>e.has(h(n.text))))),summaryText:({hasSummaryText:e})=>E(e),nothingPositive:e=>{
let t=e.entries.some(({status:r,title:o})=>r!==void 0||e.features.has(h(o.text))),{lines:n}=e;return E(!t&&!(n.length>1&&n.some($h)))},parameterNames:({lines:e})=>Ir(e,Zl),valueNames:({lines:e})=>Ir(e,
Ql),sentences:({lines:e})=>Ir(e,Ih)},WO={always:"details need evidence",lines:"its lines say levels of support",supportLabel:"a label says that support is listed",status:"it has a status",commands:"it\
 has commands",named:"a table has a feature of its name",inDetails:"the section around it is one of details",siblings:"sections beside it are alike"},od={always:"details need evidence",levels:"its lin\
es say levels of support",unexplained:"most of its lines say no level of support",supportLabels:"a label says that support is listed",status:"its entries have a status",namesRecur:"its entries name th\
e same targets",tableNames:"a table has the same names",summaryText:"a table that was copied as text has the same names",nothingPositive:"nothing in it is supported",parameterNames:"its lines are name\
d as parameters are",valueNames:"its lines are named by values of a setting",sentences:"its lines begin with sentences, not with names"};function cs(e,t,n){let r=rt(t,o=>e[o](n));return{score:pe(r),clues:r}}var sd={always:-1,levels:2,statusBeside:6,supportLabels:2.5,parameterNames:-3,valueNames:-3,sameNames:-3},id={always:-2.2,lines:2,supportLabel:1,status:1,commands:1,named:1,inDetails:1.3,siblings:1.5},
us=.5,ad=["details","parameters","prose","other"],ld={always:{details:-2.9,other:.01},levels:{details:1.5},unexplained:{details:-1.5},supportLabels:{details:3},status:{details:3},namesRecur:{details:3},
tableNames:{details:5.5},summaryText:{details:8},nothingPositive:{details:-4},parameterNames:{details:-6,parameters:4},valueNames:{details:-6,parameters:4},sentences:{details:-6,prose:4}};var Nh={details:"details of features",parameters:"a list of parameters",prose:"a list of remarks",other:"something else"},fs=e=>e&&od[e.id];function Fh(e,t){if(e.kind==="details")return fs(bt(e.clues,
1))??"its lines say levels of support";let n=fs(bt(t.clues,-1));return e.kind!=="other"?`it reads as ${Nh[e.kind]}: ${fs(bt(e.clues,1))??n??""}`:n??"no label, no status and no table says that it lists\
 support"}var Ph={kind:"details",score:0,clues:[]};function dd({root:e,range:t,entries:n,unread:r},o){let s=$r(ad,ld,u=>rd[u](o)),i=s.find(({kind:u})=>u==="details")??Ph,[a=i,l]=s.toSorted((u,p)=>p.score-
u.score),d=a.kind==="details",c=d?l:i,f=[...r,...n.flatMap(u=>u.unread)];return{block:"details",range:t,section:e.path,taken:d,reason:Fh(a,i),chosen:a,...c===void 0?{}:{runnerUp:c},...d&&f.length>0?{unread:f}:
{}}}function Ah(e){let t=[],n=0;for(let r of e.text.split(`
`))r.trim()!==""&&t.push({from:n,text:r}),n+=r.length+1;return t}function Dh(e,t,n,r){if(t.length>e.text.length*2)return;let o=[];for(let s of[...t].sort((i,a)=>a.length-i.length)){let i=e.text.indexOf(
s),a=o.some(l=>i<l.at+l.name.length&&i+s.length>l.at);i>=0&&!a&&o.push({at:i,name:s})}if(!(o.length<2||o.length*2<t.length))return o.sort((s,i)=>s.at-i.at).flatMap(({at:s,name:i})=>H(n,e.from+s,e.from+
s+i.length,r)??[])}var Bh=40;function _h(e,t,n,r){let o=[...e.text.matchAll(/\S+/gu)].map(x=>({word:x[0],at:x.index})),s=x=>x==="?"||x.length<=2&&!/[\p{L}\p{N}]/u.test(x),i=o.length;for(;i>1&&s(o[i-1]?.
word??"");)i-=1;let a=0;for(let x=Math.min(i,Bh);x>0;x-=1){let w=o[x-1];if(w!==void 0&&t.has(h(e.text.slice(0,w.at+w.word.length)))){a=x;break}}let l=o[i-1],d=l!==void 0&&i>1&&V(l.word)!==void 0,c=a>0?
a:d?i-1:i,f=o[c-1];if(f===void 0)return;let u=(x,w)=>H(n,e.from+x,e.from+w,r),p=u(0,f.at+f.word.length),g=o.slice(c,i),[m,y]=[g[0],g[g.length-1]];if(p!==void 0)return{title:p,status:m===void 0||y===void 0?
void 0:u(m.at,y.at+y.word.length),signs:o.slice(i).flatMap(({word:x,at:w})=>u(w,w+x.length)??[])}}function Gh(e,t,n,r,o,s,i){let a=r.map(p=>({view:"summary",key:wn(p.text,i),title:p.text,range:p.range})),
l=new Set(o.map(p=>h(p.title.text))),d=n.flatMap(p=>{let g=_h(p,l,e,s);return g===void 0?[]:[{...g,line:p,key:ve([],g.title.text)}]}),c=p=>H(e,p.from,p.from+p.text.length,s)?.range??s.locator.range(0,
0),f=c(t),u=c(n[n.length-1]??t);return{targets:a,features:d.map(({title:p,key:g,line:m})=>({view:"summary",key:g,title:p.text,group:[],range:p.range,block:c(m),commands:[],attributes:[]})),statuses:d.
flatMap(({key:p,status:g})=>{if(g===void 0)return[];let m=V(g.text);return[{view:"summary",feature:p,text:g.text,range:g.range,...m===void 0?{}:{status:m}}]}),facts:{range:{start:f.start,end:u.end},orientation:"\
features-in-rows",columns:[],rows:d.map(({line:p,key:g})=>({kind:"feature",range:c(p),key:g,cellCount:0,end:c(p)})),vocabulary:[],legend:[],unplaced:d.map(({key:p,signs:g})=>({feature:p,signs:g}))}}}var jh=20,
Wh=2e3;function cd(e,t){let n=[];for(let{blocks:r}of _(e))for(let o of r){if(o.type!=="paragraph")continue;let s=L(o.children,t),[i,...a]=Ah(s);if(!(i===void 0||a.length<2||i.text.length>Wh)&&(Qe(i.text.
slice(0,60))&&n.push({flat:s,header:i,rows:a}),n.length===jh))return n}return n}function ud(e,t,n,r){if(e.length===0)return;let o=[...new Set(t.flatMap(s=>s.support.map(i=>i.name.text)))];for(let{flat:s,
header:i,rows:a}of e){let l=Dh(i,o,s,n);if(l!==void 0)return Gh(s,i,a,l,t,n,r)}}function md(e){let t=new Set;for(let{section:n}of e)for(let r=n;r!==void 0&&!t.has(r);r=r.parent)t.add(r);return t}var Kt=({claims:e})=>e.facts.range.start.offset;function Hh(e){let t=new Map;for(let n of[
...e].sort((r,o)=>Kt(r)-Kt(o)))for(let r of new Set(n.claims.features.map(({title:o})=>h(o))))W(t,r,n);return t}var fd=20;function Uh(e,t){let n=ce(e.length,r=>{let o=e[r];return o===void 0||Kt(o)>=t});
return e.slice(Math.max(0,n-fd),n+fd)}function pd(e,t,n){let r=new Map,o=e.range.start.offset;for(let i of new Set(e.entries.map(a=>h(a.title.text))))for(let a of Uh(t.get(i)??[],o))n.has(a)||r.set(a,
(r.get(a)??0)+1);let s;for(let[i,a]of[...r].sort(([l],[d])=>Kt(l)-Kt(d))){let l=s===void 0?0:r.get(s)??0;(a>l||a===l&&Kt(i)<o)&&(s=i)}return s}var zh=new Map;function Kh(e,t){let[n,r]=e.range.start.offset<=
t.range.start.offset?[e,t]:[t,e],o=n.range.end.offset>=r.range.end.offset?n.range.end:r.range.end;return{root:e.root,entries:[...n.entries,...r.entries].sort((s,i)=>s.block.start.offset-i.block.start.
offset),range:{start:n.range.start,end:o},sections:new Set([...e.sections,...t.sections]),lists:new Set([...e.lists,...t.lists]),unread:[...n.unread,...r.unread]}}function Vh({claims:e}){return new Set(
e.targets.flatMap(({key:t,title:n})=>[t,h(n)]))}function gd(e,t,n,r,o){let s=Hh(e),i=new Set(s.keys()),a,l=new Map,d=[],c=[];for(let p of t){let g=pd(p,s,l)??pd(p,s,zh);g===void 0&&(a??=cd(n,r));let m=g===
void 0?ud(a??[],p.entries,r,o):void 0,y=dd(p,{entries:p.entries,lines:p.entries.flatMap(({support:w})=>w),features:i,hasSummaryText:m!==void 0,...g===void 0?{}:{targets:Vh(g)}});c.push(y);let x=g&&l.get(
g);y.taken&&(g!==void 0?l.set(g,x===void 0?p:Kh(x,p)):d.push({section:p.root,details:p,range:m?.facts.range??p.range,...m===void 0?{}:{unplaced:m}}))}return{parts:[...e.map(p=>{let g=l.get(p);return{section:p.
section,table:p,range:p.claims.facts.range,...g===void 0?{}:{details:g}}}),...d].sort((p,g)=>p.range.start.offset-g.range.start.offset),decisions:c}}var hd=/^(?:summary|details)$/u,yd=new WeakMap;function qh({path:e,parent:t}){if(e.length!==1||t===void 0)return!1;let n=()=>t.children.map(({title:o})=>h(o)),r=yd.get(t)??new Set(n().filter(o=>hd.test(
o))).size>1;return yd.set(t,r),r}var Yh=/^(?:overview|tables?|matrix|at a glance|quick overview)$/u;function Nr(e,t=!1){let{path:n}=e,r=n[n.length-1],o=h(r??"");return(hd.test(o)||t&&Yh.test(o))&&(n.length>
1||qh(e))?n.slice(0,-1):n}function bd({section:e,details:t}){let n=Nr(e,t!==void 0)===e.path?e:e.parent;return n?.heading===void 0?void 0:Me(n.heading.children)}function xd(e){let t=new Map;for(let{section:r,
table:o}of e){let s=t.get(r)??{parts:0,labels:new Set};s.parts+=1,s.labels.add(h(o?.label??"")),t.set(r,s)}let n=[...t].filter(([,{parts:r,labels:o}])=>r>1&&o.size===r);return new Set(n.map(([r])=>r))}
function wd(e,t){let n=Nr(e.section,e.details!==void 0),r=n[n.length-1]??"";if(e.table?.caption!==void 0)return e.table.caption;let o=e.table?.label??"";return t.has(e.section)&&o!==""?o:r===""&&e.section.
path.length===0?"Feature support matrix":r}function Jh(e,t){if(e.type!=="paragraph")return;let[n,r,...o]=e.children;if(n?.type!=="strong")return;let s=T(L(n.children,t).text);if(s===""||s.length>200)return;if(r===void 0)return{name:s,children:n.
children,rest:[]};let i=r.type==="break"||r.type==="text"&&/^:?[ \t]*\n/u.test(r.value),a=r.type==="text"&&r.value.trim()===":"&&o.length===0;if(!(!i&&!a))return{name:s,children:n.children,rest:a?[]:[
r,...o]}}function Sd(e){return e.endsWith(":")?e.slice(0,-1).trimEnd():e}function Xh(e){let t=e.at(-1);return t?.type!=="text"||!t.value.endsWith(":")?[...e]:[...e.slice(0,-1),{...t,value:t.value.slice(
0,-1)}]}function Zh(e,t,{name:n,children:r,rest:o}){let s=Sd(n),i={type:"heading",depth:6,children:Xh(r),...t.position===void 0?{}:{position:t.position}},a={...t,children:[...o]};return{heading:i,title:s,
path:[...e.path,s],parent:e,depth:e.depth+1,contents:e.contents,blocks:o.length===0?[]:[a],children:[]}}function Qh({blocks:e},t){if(t.size<2)return!1;let n=e.findIndex(r=>t.has(r));return e.slice(n).
every((r,o,s)=>{let i=t.get(r);return i===void 0?r.type==="list":i.rest.length===0&&s[o+1]?.type==="list"})}function kd(e,t,n){let r=d=>{let c=Sd(d);return t.has(h(c))||t.has(h(Ze(c)))},o=new Map,s=0;
for(let d of e.blocks){let c=Jh(d,n);if(c===void 0)continue;let f=r(c.name);!f&&(c.name.endsWith(":")||ae(c.name)!==void 0)||(o.set(d,c),f&&(s+=1))}if(!(s>1&&s*2>=o.size)&&!(t.size===0&&Qh(e,o)))return;
let a=[],l=[];for(let d of e.blocks){let c=o.get(d);c!==void 0&&d.type==="paragraph"?l.push(Zh(e,d,c)):(l.at(-1)?.blocks??a).push(d)}return{own:{...e,blocks:a},parts:l}}function ps({blocks:e},t){if(e.length<2)return{notes:[]};let{fields:n,before:r}=yt(e.slice(1),t),o=r.flatMap(l=>ze([l],t).text??[]),s=n.flatMap(l=>vd(l)??[]),i=n.flatMap(l=>{if(vd(l)!==void 0)return[];
let d=[l.value,ze(l.blocks,t).text].flatMap(m=>m??[]),c=d.map(m=>m.text).join(`

`),[f,u]=[d[0],d.at(-1)];if(f===void 0||u===void 0)return[];let p=l.kind==="attribute"||l.kind==="target",g=p?l.labelRange.start:f.range.start;return[{text:p?`${l.label}: ${c}`:c,range:{start:g,end:u.
range.end}}]}),a=[...o,...i];return s.length===0?{notes:a}:{notes:a,given:Object.assign({},...s)}}function vd({kind:e,label:t,value:n,blocks:r}){if(e!=="attribute"||n===void 0||r.length>0)return;let o=h(
t);if(o==="since"||o==="until")return he({[o]:n.text});let s=o==="stage"?Ft.find(i=>i===n.text)??Dt(n.text):void 0;return s&&{stage:s}}var Ld=/^\s*notes?\s*:\s*/iu;function Cd({first:e},t,n){if(e===void 0)
return{};let r=L(e.children,n),o=ie(r,0,r.text.length,n),s=r.text.indexOf(`
`),i=o.slice(0,s<0?r.text.length:s),a=o.slice(i.text.length),l=Qa(i,t);if(l!==void 0)return{marked:l,rest:a};let d=Ht(e.children,g=>g.type==="inlineCode").at(-1),c={...r.link===void 0?{}:{link:r.link},
...d===void 0?{}:{code:d.value}},f=mt(i,t),u=f?.value.at(0)?.text??"",p=f?.explained===!0&&t.read(u).length===u.length;return s<0||p||Ld.test(a.text)?{pair:f,rest:a,...c}:{pair:mt(o,t),...c}}var Td=new WeakMap;
function Rd(e,t,n){let r=Td.get(t)??new Map;Td.set(t,r);let o=e.first===void 0?"":L(e.first.children,n).text,s=r.get(o);if(s!==void 0)return s;let{marked:i,pair:a}=Cd(e,t,n),d={isLine:i!==void 0||a?.explained===
!0,...a!==void 0&&{name:h(a.name.text)}};return r.set(o,d),d}function Od(e,t,n){let{marked:r,pair:o,rest:s,code:i,link:a}=Cd(e,t,n),l=r??(o&&gt(o.name,o.value,t,i)),d=s?.at(Ld.exec(s.text)?.[0].length??
0);if(l===void 0)return;let c=ps(e,n),f=l.given||c.given?{...l.given,...c.given}:void 0;return{...l,...a===void 0?{}:{link:a},...f&&{given:f},notes:[...d===void 0?[]:[d],...c.notes]}}function ms(e,t,n){
let r=F(e),o=0;for(let s of r)if(Rd(s,t,n).isLine||(o+=1),o*2>r.length)return!1;return o<r.length}function Md(e,t,n){let r={...t,knowsTargets:!1,isTarget:()=>!1,isFeature:()=>!1},s=[..._(e)].flatMap(({
contents:i})=>i.lists).filter(i=>F(i).length>1&&ms(i,r,n));return new Set(s.flatMap(i=>F(i).flatMap(a=>Rd(a,r,n).name??[])))}var gs=class{support=[];notes=[];commands=[];attributes=[];unread=[];words;place;status;api;supportLabel;namesTargets=!1;saysLevels=!1;constructor(t,n){this.words=t,this.place=n}textOf(t,n){let{text:r,
others:o}=ze(n,this.place);for(let s of o)this.unread.push({...s,reason:"it is markup of another language"});return _t([t,r].flatMap(s=>s??[]))}note(t,n=[]){let r=this.textOf(t,n);r!==void 0&&this.notes.
push(r)}attribute({label:t,value:n},r){let o=this.textOf(n,r);o!==void 0&&this.attributes.push({name:t,value:o})}list(t){for(let n of F(t)){let r=Od(n,this.words,this.place);if(r!==void 0)this.support.
push(r);else{let o=this.textOf(void 0,n.blocks);o!==void 0&&this.unread.push({...o,reason:"the item names no target with a level"})}}}};function Ed(e){return ae(e)==="notes"}var eb=e=>e.type==="inline\
Code"||e.type==="text";function tb(e,t,n,r){let o=u=>u.filter(p=>p.type==="list"),s=u=>ms(u,n,r),i=e.filter(({kind:u,label:p,blocks:g})=>u==="support"&&Cr(p,n)===void 0&&o(g).length>0),a=i.find(({blocks:u})=>o(
u).some(s))??i.find(({value:u})=>u===void 0);if(a!==void 0)return{label:a.label,lists:new Set(o(a.blocks))};let l=({kind:u})=>u==="attribute"||u==="target",d=u=>l(u)||u.kind==="notes"||u.kind==="statu\
s"&&u.value!==void 0,c=[...t,...e.filter(d).flatMap(({blocks:u})=>u)],f=e.find(u=>l(u)&&o(u.blocks).some(s));return{...f===void 0?{}:{label:f.label},lists:new Set(o(c).filter(u=>F(u).length>1&&s(u)))}}
function nb({value:e,blocks:t},n){let{commands:r,place:o}=n,s=i=>{i!==void 0&&r.push(i)};s(e);for(let i of t){if(i.type==="list"){for(let f of F(i))s(n.textOf(void 0,f.blocks));continue}let a=i.type===
"code",l=Ht(a?Gt(i,o).children:[i],eb);for(let f of l)(a||f.type==="inlineCode")&&s(H(L([f],o),0,f.value.length,o));let d=l.some(({type:f,value:u})=>f==="text"&&/[\p{L}\p{N}]/u.test(u)),c=a?void 0:n.textOf(
void 0,[i]);c!==void 0&&d&&n.notes.push(c)}}function rb(e,t){return F(e).flatMap(n=>{let r=ze(n.blocks.slice(0,1),t).text;return r===void 0?[]:[{name:r,notes:ps(n,t).notes}]})}function ob({label:e,labelRange:t,
value:n,stretch:r},o,s){let{words:i,place:a}=s,l=Cr(e,i);if(l===void 0)return!1;let[d,...c]=o,f=n===void 0&&d?.type==="list",u=f?rb(d,a):jt(r,i),p=u.map(({name:w})=>w);if(!nl(p,l.linked||s.saysLevels,
i))return!1;let{level:g,basis:m}=i.read(l.word),y={level:g,basis:m,symbol:l.word,symbolRange:t},x=l.linked?{label:{text:e,range:t}}:{};return s.support.push(...u.map(({name:w,notes:b})=>({name:w,...y,
range:w.range,notes:b,...x}))),s.note(void 0,f?c:o),!0}function sb({kind:e,label:t,labelRange:n,value:r,stretch:o},s,i){if(r===void 0)return!1;let a={text:t,range:n},l=e==="target"?xn(t,r.text):void 0,
d=i.namesTargets||i.words.isTarget(t),c=e==="attribute"&&d&&i.words.explains(r.text);if(l===void 0&&!c)return!1;let f=gt({...a,text:l??t},o,i.words);return i.support.push(l===void 0?f:{...f,label:a}),
i.note(void 0,s),!0}function ib(e,t,n){if(sb(e,t,n)||ob(e,t,n))return;let{kind:r,label:o,labelRange:s,value:i,stretch:a}=e,l=r==="support"?bn(a,n.words):[];if(l.length>1){n.supportLabel??=o,n.support.
push(...l),n.note(void 0,t);return}let[d,...c]=t,u=i===void 0&&d?.type==="list"&&c.length===0&&Yo(e,d,n.place)?F(d):[];n.attributes.push(...u.flatMap(p=>Jo(p,n.place)??[])),!(u.length>0)&&(o===n.supportLabel?
n.note(i,t):i!==void 0||t.length>0?n.attribute(e,t):r==="attribute"&&n.unread.push({text:o,range:s,reason:"nothing stands behind the label"}))}var ab=e=>e==="status"||e==="api",lb=/^\s*(?:[.;,:]|[–—-]{1,3}(?=\s))?\s*/u;
function db({value:e,stretch:t},n){let r=Or(t.text);if(e===void 0||r===void 0||r===t.text.length)return e;let o=lb.exec(t.text.slice(r))?.[0].length??0;return n.note(t.at(r+o)),t.at(0,r)}function cb(e,t,n){
let{kind:r,value:o}=e;if(ab(r)){if(n[r]!==void 0){n.attribute(e,t);return}let s=o===void 0?t.slice(0,1):r==="api"?t:[];n[r]=n.textOf(r==="status"?db(e,n):o,s),n.note(void 0,t.slice(s.length))}else r===
"notes"?n.note(o,t):r==="commands"?nb(e,n):ib(e,t,n)}function ub(e,t,n){let r=[],o=e.filter(s=>s.type==="paragraph");if(o.length<e.length)return[];for(let s of o){let i=L(s.children,n),a=ie(i,0,i.text.
length,n),l=bn(a,t),d=l.length>0?void 0:mt(a,t);if(d?.explained===!0)r.push(gt(d.name,d.value,t));else if(l.length>0)r.push(...l);else return[]}return r.length>1?r:[]}function fb(e,t){let n=e.filter(({
kind:r})=>r==="attribute");return!t.knowsTargets&&n.length>1&&n.every(({label:r,value:o})=>pt(r,t)&&o!==void 0&&t.explains(o.text))}function pb({kind:e,label:t,value:n},r){let o=e==="support"&&n!==void 0?
Cr(t,r):void 0;return o===void 0||r.explains(n?.text??"")?void 0:r.read(o.word).level}function $d(e,t,n,r){let{fields:o,before:s}=yt(e,n,r),i=tb(o,s,t,n),a=s.filter(l=>!i.lists.has(l));return{fields:o,
before:s,...i,lead:ub(a,t,n)}}function Sn(e,t,n,r,o=0){return Nd(e,$d(t,n,r,o),n,r)}function Id(e,t,n,r){let o=$d(t,n,r,0),{fields:s,lists:i,lead:a}=o;return s.length+i.size+a.length>0?Nd(e,o,n,r):void 0}
function Nd(e,{fields:t,before:n,label:r,lists:o,lead:s},i,a){let l=new gs(i,a);l.supportLabel=r,l.namesTargets=fb(t,i),l.saysLevels=new Set(t.flatMap(b=>pb(b,i)??[])).size>1;let d=b=>b.filter(S=>(S.type===
"list"&&o.has(S)&&l.list(S),!o.has(S))),c=d(n);if(s.length>0)l.support.push(...s);else for(let b of c)l.note(void 0,[b]);for(let b of t)cb(b,d(b.blocks),l);let f=_t(l.notes.sort((b,S)=>b.range.start.offset-
S.range.start.offset)),{status:u,api:p,supportLabel:g,commands:m,attributes:y,support:x,unread:w}=l;return{...e,...u===void 0?{}:{status:u},...p===void 0?{}:{api:p},...f===void 0?{}:{notes:f},...g===void 0?
{}:{supportLabel:g},commands:m,attributes:y,support:x,unread:w}}function ys(e,t,{features:n,numbered:r,place:o}){let s=H(e,0,t,o);if(s===void 0||n.size===0||n.has(h(s.text)))return s;let i=e.text.slice(0,t).trimEnd(),a=Ze(i.trimStart());return a.length===i.trimStart().
length||r&&!n.has(h(a))?s:H(e,i.length-a.length,t,o)??s}var mb=/(?<!\s)(?:\s*:\s|\s+[–—-]\s)/u,gb=/(?<=\S)[ \t]+(?:[–—(|-][ \t]*)?status[ \t]*:[ \t]/iu;function Fd(e,t){let{words:n,place:r}=t,
o=e.text.indexOf(`
`),s=o<0?e.text.length:o,i=e.text.slice(0,s),a=i.search(gb),l=a<1?void 0:H(e,i.indexOf(":",a)+1,s,r),d=l&&H(e,0,a,r);if(l!==void 0&&d!==void 0)return{title:d,status:l,restFrom:s};let c=mb.exec(i.slice(
0,200)),f=c===null?void 0:H(e,0,c.index,r);if(c!==null&&f!==void 0&&n.isFeature(f.text)&&!n.isFeature(i))return{title:f,restFrom:c.index+c[0].length};let u=ys(e,s,t);return u&&{title:{...u,text:u.text.
replace(/(?<!\s)\s*:$/u,"")},restFrom:s}}var yb=new Set("heading tableRow tableCell listItem yaml text strong emphasis inlineCode".split(" "));function Pd(e){return!yb.has(e.type)}function Fr({blocks:e},{legends:t}){return e.filter(Pd).filter(
n=>!t.has(n))}function hb({node:e,first:t,blocks:n},r){let{words:o,place:s}=r;if(t===void 0)return;let i=L(t.children,s),a=Fd(i,r);if(a===void 0)return;let l=Me(t.children),d={title:a.title,group:[],block:P(
e,s),...i.link===void 0?{}:{link:i.link},...l===void 0?{}:{id:l}},c=Sn(d,n,o,s,a.restFrom);if(a.status===void 0)return c;let f=c.status===void 0?[]:[{name:"Status",value:c.status}];return{...c,status:a.
status,attributes:[...f,...c.attributes]}}function Ad(e,t){let n=[],r=[],o=F(e),s=o.some(({blocks:i})=>i.length>1);for(let i of s?o:[]){let a=hb(i,t),l=a===void 0?ze(i.blocks,t.place).text:void 0;a!==
void 0?n.push(a):l!==void 0&&r.push({...l,reason:"the item has no name"})}return{list:e,entries:n,unread:r}}function bb(e,t,n){let r=[],o=t;for(let s of e.text.slice(t).split(`
`)){if(!/^:\s/u.test(s))return;r.push(...[H(e,o+1,o+s.length,n)??[]].flat()),o+=s.length+1}return r}function xb(e,t,n){let r=L(e.children,n),o=r.text.indexOf(`
`),s=o<0,i=H(r,0,s?r.text.length:o,n);if(i===void 0||i.text.startsWith(":"))return;let a=s?t?.type==="paragraph"?L(t.children,n):void 0:r,l=a&&bb(a,s?0:o+1,n);if(l===void 0||l.length===0)return;let d=[
i,...l].map(Tr),{position:c}=e;return{item:{type:"listItem",spread:!1,children:d,...c&&{position:c}},blocks:s?2:1}}function Dd({blocks:e},t){let n=[],r;for(let o=0;o<e.length;o+=1){let s=e[o],i=s?.type===
"paragraph"?xb(s,e[o+1],t.place):void 0;if(s?.type==="list"&&!t.legends.has(s)&&n.push(s),i===void 0){r=void 0;continue}if(o+=i.blocks-1,r===void 0){r=[];let{position:a}=i.item;n.push({type:"list",ordered:!1,
spread:!1,children:r,...a&&{position:a}})}r.push(i.item)}return n}var wb=/<summary\b[^<>]*>([^<>]{1,120})<\/summary>/iu;function Sb(e,t){let n=wb.exec(e.value)?.[1]?.trim()??"",[r,o]=I(e),s=t.text.indexOf(
n,r);if(!(n===""||s<r||s+n.length>o))return{text:n,range:t.locator.range(s,s+n.length)}}function Bd(e,{words:t,place:n,legends:r}){let o=[],s;for(let i of e.blocks){if(i.type!=="html"){s!==void 0&&Pd(
i)&&!r.has(i)&&s.blocks.push(i);continue}let[a,l]=I(i);if(s!==void 0&&/<\/details\s*>/iu.test(i.value)){let c={title:s.title,group:[],block:n.locator.range(s.start,l)};o.push(Sn(c,s.blocks,t,n)),s=void 0}
let d=Sb(i,n);d!==void 0&&(s={title:d,start:a,blocks:[]})}return o.filter(({title:i})=>t.isFeature(i.text))}var kb=/^(?:(?:feature |support )?details|(?:feature|detailed) (?:descriptions?|support)|features in detail)$/u,Pr=({title:e})=>kb.test(h(e)),vb=new Set(["status","commands","api","support","target"]);
function Tb(e,t,n){let{features:r,place:o}=n;if(e.heading===void 0||ae(e.title)===void 0||Pr(t)||r.has(h(e.title))&&!r.has(h(t.title)))return!1;let{fields:s}=yt(Fr(e,n),o);return!s.some(({kind:i})=>vb.
has(i))}function Lb(e,t,n){let r=Fr(e,n);for(let o of e.children){let{heading:s}=o;if(s===void 0||!Tb(o,e,n))continue;t.add(o);let i=s.position&&{position:s.position},a={type:"text",value:`${o.title}:`,
...i};r.push({type:"paragraph",children:[a],...i},...Fr(o,n))}return r}function _d(e,t,n,r){let{heading:o}=e,{words:s,place:i,features:a}=n;if(o===void 0||e.title==="")return;let l=Lb(e,t,n);if(l.every(
x=>jd(x)!==void 0)&&(e.children.length>0||!a.has(h(e.title))))return;let c=L(o.children,i),f=Wt(c.text),u=ys(c,f?.end??c.text.length,n);if(u===void 0)return;let p=l[l.length-1],g=p===void 0?P(o,i).end.
offset:I(p)[1],m=f?.id??Me(o.children)??Cb(e),y={title:u,group:[],block:i.locator.range(I(o)[0],g),...c.link===void 0?{}:{link:c.link},...m===void 0?{}:{id:m}};return r||a.has(h(u.text))?Sn(y,l,s,i):Id(
y,l,s,i)}function Cb({previous:e,parent:t}){let n=e===void 0?t?.blocks.at(-1):Gd(e);return n===void 0?void 0:jd(n)}function Gd(e){let t=e.children.at(-1);return t===void 0?e.blocks.at(-1):Gd(t)}function jd(e){
return e.type==="html"?Me([e]):e.type==="target"?e.label:e.type!=="paragraph"?void 0:e.children.every(n=>n.type==="html"||n.type==="text"&&n.value.trim()==="")?Me(e.children):void 0}function Rb({claims:e}){let t=new Map(e.cells.map(n=>[n.target,n]));return e.targets.flatMap(n=>{let r=t.get(n.key);if(r===void 0)return[];let o=(n.attributes??[]).filter(({name:s})=>Ed(s)).map(({value:s})=>s);
return[{name:{text:n.title,range:n.range},...n.link===void 0?{}:{link:n.link},level:r.level,basis:r.basis,symbol:r.symbol,symbolRange:r.symbolRange,...r.text===void 0?{}:{text:r.text},range:r.range,notes:[
...r.notes,...o]}]})}function Wd(e){let t=({claims:a})=>a.facts.orientation==="targets-in-rows"&&a.features.length===1,n=new Set(e.filter(a=>!t(a)).flatMap(({claims:a})=>a.features.map(({title:l})=>h(
l)))),r=new Set(e.filter(a=>!t(a)).flatMap(({claims:a})=>a.targets.map(({title:l})=>h(l)))),o=Mr(n),s=new Map,i=[];for(let a of e){let l=a.claims.targets.filter(({title:f})=>r.has(h(f))),d=n.has(h(a.section.
title))||l.length*2>=a.claims.targets.length&&o(a.section);t(a)&&d&&!s.has(a.section)?s.set(a.section,{label:`${a.label} support`,lines:Rb(a)}):i.push(a)}return{support:s,matrices:i}}function Hd(e,t){
return t===void 0?e:{...e,support:[...e.support,...t.lines],supportLabel:e.supportLabel??t.label}}function hs(e){return e.support.length>0&&cs(td,sd,e).score>0}function Ob({title:e,status:t},{features:n}){return t===void 0&&ae(e.text)!==void 0&&!n.has(h(e.text))}function Mb({list:e,entries:t},n){let r=t.
filter(o=>hs(o)&&!Ob(o,n));return r.length>0&&r.length>=F(e).length*us}var Eb=new Set,Ud=new Set;function bs(e,t){let n=e[0]?.block.start.offset??0;return t.locator.range(n,e[e.length-1]?.block.end.offset??
n)}function $b(e,t){let{place:n}=t,r=Dd(e,t).map(a=>Ad(a,t)).filter(a=>Mb(a,t)),o=r.length>0?[]:Bd(e,t),s=o.filter(hs).length>=o.length*us,i=r.length>0||!s?r.flatMap(a=>a.entries):o;if(i.length!==0)return{
root:e,entries:i,range:bs(i,n),sections:Eb,lists:r.length===0?Ud:new Set(r.map(({list:a})=>a)),unread:r.flatMap(a=>a.unread)}}function Ib(e,t,n){let r=[...be(e.parent??e)];return r.find(Pr)??r.find(t)??
n}function Nb(e,t){let n;for(let{section:r}of e){let o=r.parent??r;for(n===void 0&&(n=o);n.parent!==void 0&&!Fb(o,n);)n=n.parent}return n??t}function Fb(e,t){let n=e;for(;n!==void 0&&n!==t&&n.depth>t.
depth;)n=n.parent;return n===t}function Pb(e,t){let n=[];for(let r=t.parent;r!==void 0&&r!==e;r=r.parent)n.unshift(...r.title.split(q));return n}function Ab(e,{features:t}){let n=new Map;for(let{section:i,
tells:a}of e)a&&n.set(i.parent,(n.get(i.parent)??0)+1);let r=e.map(i=>{let{section:a,entry:l,tells:d}=i,c=t.has(h(l.title.text)),f={entry:l,tells:d,named:c,inDetails:c&&a.parent!==void 0&&[...be(a.parent)].
some(Pr),siblings:(n.get(a.parent)??0)-(d?1:0)};return{candidate:i,reading:cs(nd,id,f)}}),o=r.filter(({reading:i})=>i.score>0).map(({candidate:i})=>i),s=r.find(({candidate:i,reading:a})=>i.tells&&a.score<=
0)?.reading;return{chosen:o,...s===void 0?{}:{next:s}}}function Db(e,t,n){let r=new Set(t);for(let{section:o}of e)for(let s of be(o))r.add(s);return e.flatMap(({section:o})=>o.children.flatMap(s=>s.heading===
void 0||r.has(s)?[]:[{text:s.title,range:P(s.heading,n),reason:"the heading is no label of details"}]))}function Bb(e,t,n,r,o){let s=new Map,i=Nb(e,n);for(let a of e){let l=Ib(a.section,r,i),d=s.get(l)??
[];d.push(a),s.set(l,d)}return[...s].map(([a,l])=>{let d=l.map(({section:c,entry:f})=>({...f,group:Pb(a,c)}));return{root:a,entries:d,range:bs(d,o),sections:new Set(l.map(({section:c})=>c)),lists:Ud,unread:Db(
l,t,o)}})}function _b(e,t){let{entry:n}=e,{status:r,...o}=n;if(!(r!==void 0&&Or(r.text)===void 0&&t.explains(r.text))||n.support.length>0)return e;let{level:i,basis:a,sign:l,plain:d}=t.read(r.text),c={
text:"Status",range:r.range},f={level:i,basis:a,symbol:l,symbolRange:r.range,range:r.range,notes:[]},u={name:c,...f,...!d&&{text:r.text},label:c};return{...e,entry:{...o,support:[u]},tells:!0}}function xs(e,t,n,r){
let o=[],s=[],i=new Set,a=m=>{let y=i.has(m)?void 0:_d(m,i,n,r.has(m));if(y===void 0)return;let x=Hd(y,r.get(m));s.push({section:m,entry:x,tells:hs(x)})};for(let m of _(e)){let y=kd(m,n.features,n.place),
x=y===void 0?$b(m,n):void 0;if(y!==void 0)for(let w of[y.own,...y.parts])a(w);else x!==void 0?o.push(x):a(m)}let d=s.some(({entry:m})=>m.support.some(({label:y})=>y!==void 0))?s.map(m=>_b(m,n.words)):
s,{chosen:c,next:f}=Ab(d,n),u=[...o,...Bb(c,i,e,t,n.place)],p=d.filter(({tells:m})=>m),g={block:"details",range:bs(p.map(({entry:m})=>m),n.place),section:p[0]?.section.path??[],taken:!1,reason:"its se\
ction stands alone: no label, no status and no table says that it lists support",chosen:{kind:"other",score:0,clues:[]},...f===void 0?{}:{runnerUp:{kind:"details",...f}}};return{groups:u.sort((m,y)=>m.
range.start.offset-y.range.start.offset),rejected:c.length===0&&f!==void 0?[g]:[]}}var Gb=/^(?:(?:foot)?notes?|descriptions?|comments?|remarks?|details?|summary|restrictions?|limitations?|caveats?(?: description)?|reason|explanation|说明|備考|备注|描述|bemerkung(?:en)?|beschreibung|anmerkung(?:en)?|remarques?|commentaires?|notas|observaciones|descripción|примечани[ея]|описание|설명|비고)$/u,
zd=/^(?:(?:sub-?)?categor(?:y|ies)|groups?|areas?|sections?|components?|modules?|topics?|domains?|layers?|kinds?|types?|class(?:es)?|family|series|分类|类别|カテゴリ|kategorie|catégorie|categoría|категория)$/u,
jb=/^(?:#|№|no\.?|nr\.?|num(?:ber)?|id|index|序号|编号)$/u,Wb=/^(?:names?|titles?|items?|名称|名前|nom|nombre|название)$/u,Hb=/^(?:(?:(?:super|global|system|org(?:anization)?|project|team|workspace|space|cluster|domain)[-_ ]?)?(?:(?:[\p{L}]+ )?(?:admin(?:istrator)?s?|staff)|owners?|editors?|viewers?|readers?|guests?|members?|moderators?|maintainers?|reporters?|contributors?|auditors?|anonymous(?: users?)?|authenticated(?: users?)?|super ?users?|staff)(?: role)?)$/u,
Ub=/^(?:.{0,40}\b)?(?:permissions?|privileges?|rights?|access(?: level)?|roles?|scopes?|allowed actions?)$/u,zb=/^(?:symbols?|keys?|signs?|marks?|markers?|legend|icons?|emojis?|codes?|notation|abbreviations?|图标|符号|記号|標記)$/u,
Kb=/^(?:meanings?|descriptions?|definitions?|explanations?|what it means|stands for|semantics|含义|意味|说明|bedeutung|signification|significado|значение)$/u,Vb=/^(?:fix|fixable|auto-?fix(?:able)?|has ?suggestions?|recommended|suggestions?|type[- ]?check(?:ed|ing)?|requires type(?:s| info(?:rmation)?)|deprecated|strict|stylistic|on by default|🔧|💡|💭|❌|✅|💼|⚠️|🚫|✔️|✒️|🔒|🎨|🌐)$/u,
qb=/(?:^|\s)(?:support|compatibility|compliance|availability|coverage|implementation)(?: level| status)?\??$/u,Yb=/\?$|^(?:can|has|have|is|are|does|do|supports?|works?|uses?|needs?|requires?|allows?|enabled?|provides?) \S/u,
Jb=/(?<![\d.])v?\d+(?:\.(?:\d+|x))+(?:\.x|\+)?$|\S\s\d+(?:\.x|\+)?$/u,Xb=/ ?(?:\([^()]*\)|names?|titles?|ids?|versions?|lists?)$/u;function Zb(e){let t=e.split(/\s(?:of|for|in|by|with|from|on|per|that|which|supported by|or)\s|\s[-–—/|]\s/u,
1)[0]?.split("/",1)[0]??e,n=t.replace(Xb,"");return(n===""?t:n).split(" ").slice(-2).join(" ")}var Qb=/[\s_](?:types?|kinds?|dates?|notes?|urls?|links?|descriptions?|comments?|remarks?|owners?|maintainers?|categor(?:y|ies)|ids?|paths?|reasons?|sizes?|years?|authors?|licen[sc]es?|versions?(?:\(s\))?|releases?|caveats?)$/u,
ex=/[a-z]$/u;function Kd(e,t){if(!ex.test(e))return t(e);let n=Zb(e),r=n.split(" ").at(-1)??n;return t(r)||n!==r&&t(n)&&!t(n.split(" ")[0]??"")}function ws(e){return Vi(e)&&!Le(e)?!0:qb.test(h(e).replace(
/ ?\([^()]*\)$/u,""))}function tx(e){let t=h(e),n=Le(e)||Qb.test(t);return{name:t,feature:Kd(t,Qe)&&!zd.test(t),target:Kd(t,He),knownTarget:U(e),attribute:n,remark:Gb.test(t),requirement:ir(e)&&!Bo(e),
maturity:At(e),progress:Bo(e),group:zd.test(t),number:jb.test(t),plainName:Wb.test(t),parameterColumn:ar(e),parameter:lr(e),work:Ki(e),role:Hb.test(t),permission:Ub.test(t),symbol:zb.test(t),meaning:Kb.
test(t),rulePart:Vb.test(t),answer:ws(e),calledSupport:dr(e),aboutSupport:ft(e),question:Yb.test(t),versioned:Jb.test(t)}}var D=te(tx);var re=({text:e,range:t})=>({type:"text",value:e,position:t});function Ss(e,t){let[n,r]=[e[0]?.position?.start??t,e.at(-1)?.position?.end??t];return{type:"tableCell",children:[...e],position:{start:n,
end:r}}}function xt({name:e,values:t,remark:n=[],position:r}){return{type:"tableRow",children:[e,...t,n].map(s=>Ss(s,r.end)),position:r}}function Vd(e){let t={type:"strong",children:[re(e)],position:e.
range};return{type:"tableRow",children:[Ss([t],e.range.start)],position:e.range}}var Vt=(e,t)=>({type:"text",value:e,...t?.position&&{position:t.position}});function wt(e,t,n,r){let o=r.start;return{type:"\
table",children:[{type:"tableRow",children:[[],...e.map(a=>[a]),[Vt("Notes",n)]].map(a=>({...Ss(a,o),position:{start:o,end:o}})),position:{start:o,end:o}},...t],data:{headerRows:1},position:r}}var Jd=3,nx=.8,rx=/[^\s-] {3,}(?=\S)|\S\t+(?=\S)/u,ox=/^(.{1,100}?)(?: -{1,3}| [–—]|[:;,])? all ([\p{L} ]{2,20}): (?=\S)/u;function sx(e,t){let n=r=>{let o=L(r?.children??[],t),s=0;return o.text.split(
`
`).map(i=>(s+=i.length+1,ie(o,s-i.length-1,s-1,t)))};return e.type==="paragraph"?n(e):e.type==="code"?n(Gt(e,t)):e.type==="list"?F(e).flatMap(({first:r})=>n(r)):[]}var qd=e=>e?.at(0)?.range.start.column??
0;function Yd(e,t){let n=rx.exec(e.text),r=e.at(0)?.range.start.column??t,o=n===null?t-r:n.index+n[0].length,i=n!==null||o>0&&e.text.charAt(o-1)===" "?e.slice(0,o).at(0):void 0,a=e.slice(o);return i===
void 0||a.text.trim()===""?{whole:e}:{whole:e,name:i,value:a}}function ix(e,t){let[n,r="",o=""]=ox.exec(e.text.trim())??[];if(n===void 0||!t.explains(o))return;let s=e.text.length-e.text.trimStart().length,
i=e.slice(0,s+r.length).at(0);return i&&{title:i,names:jt(e.slice(s+n.length),t).map(({name:a})=>a)}}function vs(e){let t=e.text.trimEnd().length,n=e.text.indexOf("(");return n<1||e.text.charAt(t-1)!==
")"?void 0:{level:e.slice(0,n),inside:e.slice(n+1,t-1)}}function ax(e,t,n){let r=[{lines:[]}],o=e.blocks.flatMap(l=>sx(l,n)),s=o.map(l=>Yd(l,0)).filter(({value:l})=>t.explains(ks(l))),i=s.map(({value:l})=>qd(
l)).sort((l,d)=>l-d),a=i[i.length>>1]??0;if(s.length<Jd)return[];for(let l of o){let d=ix(l,t);if(d!==void 0)r.push({lead:d,lines:[]});else{let c=Yd(l,a);c.value!==void 0&&qd(c.value)===a&&r.at(-1)?.lines.
push(c)}}return r.filter(({lines:l})=>l.length>0)}var ks=e=>((e&&vs(e)?.level)??e)?.text.trim()??"";function lx(e,t){let n=new Map;for(let{lead:s}of e)for(let i of s?.names??[])n.set(h(i.text),i);if(n.
size===0)return n;let r=e.flatMap(({lines:s})=>s).flatMap(({value:s})=>(s&&vs(s)?.inside)??[]).map(s=>jt(s,t).map(({name:i})=>i)),o=new Map;for(let{text:s}of r.flat())o.set(h(s),(o.get(h(s))??0)+1);for(let s of r){
let i=s.map(({text:l})=>h(l));if(!(!i.some(l=>n.has(l)||(o.get(l)??0)>1)||i.some(l=>l.startsWith("all "))))for(let[l,d]of s.entries())n.set(i[l]??"",n.get(i[l]??"")??d)}return n}function dx(e,t,n,r){let o=vs(
e),s=o===void 0?[]:jt(o.inside,r).map(({name:l})=>h(l.text)),i=o!==void 0&&(o.inside.text.trim()===""||s.some(l=>n.includes(l))),a=new Set([...s,...t?.names.map(({text:l})=>h(l))??[]]);return n.map(l=>!i||
a.has(l))}function Xd(e,t,n){let r=ax(e,t,n),o=r.flatMap(p=>p.lines),s=o.filter(({value:p})=>t.explains(ks(p)));if(o.length<Jd||s.length<o.length*nx)return;let i=lx(r,t),a=[...i.keys()],l=r.flatMap(({
lead:p,lines:g})=>{let m=g.flatMap(({whole:y,name:x,value:w})=>{let[b,S]=[y.at(0)?.range,w?.at(0)];if(x===void 0||w===void 0||b===void 0||S===void 0)return[];let k={...S,text:ks(w)},C=a.length===0?[[re(
S)]]:dx(w,p,a,t).map(O=>O?[re(k)]:[]);return[xt({name:[re(x)],values:C,position:b})]});return[...p===void 0?[]:[Vd(p.title)],...m]}),[d,c]=[l[0]?.position?.start,l.at(-1)?.position?.end],f=e.blocks[0];
if(d===void 0||c===void 0||f===void 0)return;let u=a.length===0?[Vt("Support",e.heading)]:[...i.values()].map(re);return{block:f,table:wt(u,l,e.heading,{start:d,end:c})}}var Zd=3,cx=/^(?:\[[ xX]?\]|[^\p{L}\p{N}\s[\]]{1,3})(?=\s)/u,ux=/^(?:[-*+•]|\d{1,3}[.)])\s+(?:\[[ xX]?\]|[^\p{L}\p{N}\s[\]`*_|<&:]{1,3})\s/u,fx=80;function px({children:[e],position:t},{locator:n}){
let[r,...o]=e?.type==="paragraph"?e.children:[],s=r?.position?.start.offset;if(r?.type!=="text"||s===void 0||t===void 0)return;let i=cx.exec(r.value)?.[0];if(i===void 0||M.get(v(i))?.kind!=="mark")return;
let a=(p,g)=>({type:"text",value:r.value.slice(p,g),position:n.range(s+p,s+g)}),l=[a(i.length,r.value.length),...o],d=o[0]?.type==="strong"&&r.value.slice(i.length).trim()===""?o[0]:void 0,[c,f]=d===void 0?
[l,[]]:[[d],o.slice(1)],u={name:c,values:[[a(0,i.length)]],remark:f,position:t};return{sign:v(i),fact:u}}function Qd(e,t,n){let r=e.position?.start.offset??0;if(!ux.test(n.text.slice(r,r+20)))return;let o=e.
children.flatMap(l=>px(l,n)??[]),s=o.length>=Zd&&o.length===e.children.length,i=new Set(o.map(({sign:l})=>l));if(!s||i.size<2||i.size===o.length||e.position===void 0)return;let a=o.map(({fact:l})=>xt(
l));return wt([Vt("Support",t)],a,t,e.position)}function mx(e,t,n){let[r,o,...s]=e.children;if(r?.type!=="paragraph"||e.position===void 0)return;let i=L(r.children,n),a=ie(i,0,i.text.length,n),l=mt(a,
t);if(l?.explained)return{...l,rest:e.children.slice(1),position:e.position};let d=a.at(0);if(o?.type!=="paragraph"||d===void 0)return;let c=L(o.children,n),f=ie(c,0,c.text.length,n);return{name:d,value:f,
rest:s,position:e.position}}function gx(e,t){let n=bn(e,t),r=({name:o,basis:s})=>s!=="none"&&!t.explains(o.text)&&pt(o.text,t);return n.every(r)?n:[]}function ec(e,t,n,r){let{heading:o}=t,s=F(e);if(s.
length<Zd||e.position===void 0)return;let i=[];for(let{node:y}of s){let x=mx(y,n,r);if(x===void 0||x.name.text.length>fx||hn(x.name.text))return;i.push(x)}let a=i.map(({value:y})=>gx(y,n)),l=new Map;for(let y of a.
flat())l.has(h(y.name.text))||l.set(h(y.name.text),y);let d=l.size>0&&a.flat().length>l.size,c=i.map(({value:y})=>n.read(y.at(0)?.text??"")),f=y=>d&&(a[y]?.length??0)>0||(c[y]?.basis??"none")!=="none";
if(!i.every((y,x)=>f(x))||new Set(c.map(({level:y})=>y)).size<2)return;let u=d?[...l.keys()]:[""],p=i.map(({name:y,value:x,rest:w,position:b},S)=>{let k=x.at(0),C=a[S]??[],O=Ke(w,r),B=u.map(j=>{let A=C.
find(we=>h(we.name.text)===j);return d&&C.length>0?A===void 0?[]:[re({text:A.text??A.symbol,range:A.range})]:k===void 0?[]:[re(k)]});return xt({name:[re(y)],values:B,...O&&{remark:[re(O)]},position:b})}),
g=d?[...l.values()].map(({name:y})=>re(y)):[Vt("Support",o)],m=i.map(({name:y})=>h(y.text));return{table:wt(g,p,o,e.position),names:m}}var qt=(e,t)=>e===void 0?"":T(L(e.children,t).text);function tc(e){let{progress:t,answer:n,target:r,feature:o}=D(e);return(t||n||/^(?:level|support level)$/iu.test(e))&&!r&&!o}function yx(e){let t=e.map(
D),n=e.findLastIndex(tc),r=t.findIndex((i,a)=>i.feature&&a!==n),o=t.findIndex((i,a)=>i.target&&a!==n&&a!==r),s=i=>i===n||i===r||i===o||t[i]?.remark===!0;return n<0||r<0||o<0||!e.every((i,a)=>s(a))?void 0:
{feature:r,target:o,level:n,notes:t.findIndex(({remark:i})=>i)}}function hx(e,t){let[n,...r]=e.children;if(n===void 0||n.children.length<3||n.children.length>4)return;let o=yx(n.children.map(d=>qt(d,t)));
if(o===void 0||e.position===void 0)return;let s=new Map,i=new Map;for(let d of r){let[c,f,u]=[o.feature,o.target,o.level].map(b=>d.children[b]),[p,g]=[h(qt(c,t)),h(qt(f,t))];if(c===void 0||f===void 0||
u===void 0||p===""||g==="")return;i.has(g)||i.set(g,f);let m=s.get(p)??{row:d,cells:new Map};if(m.cells.has(g))return;let y=o.notes<0?void 0:d.children[o.notes],w=y===void 0||qt(y,t)===""?u.children:[
...u.children,{type:"text",value:" "},...y.children];m.cells.set(g,{...u,children:w}),s.set(p,m)}if(s.size<2||s.size===r.length||i.size===r.length)return;let a=[...s.values()].flatMap(({row:d,cells:c})=>{
let f=d.children[o.feature]?.children??[],u=[...i.keys()].map(p=>c.get(p)?.children??[]);return d.position===void 0?[]:[{name:f,values:u,position:d.position}]}),l=[...i.values()].map(d=>re({text:qt(d,
t),range:t.locator.range(d.position?.start.offset??0,d.position?.end.offset??0)}));return wt(l,a.map(xt),void 0,e.position)}var bx=/^[#\s]*feature(?: name)?[ \t]*:[ \t]*(\S[^\r\n]{0,100})$/imu;function xx({
blocks:e},t){for(let n of e){if(n.type==="table")return;if(n.type!=="paragraph")continue;let r=L(n.children,t),o=bx.exec(r.text),s=(o?.index??0)+(o?.[0].trimEnd().length??0);if(o?.[1]!==void 0)return ie(
r,s-o[1].trimEnd().length,s,t).at(0)}}function wx(e,t,n){let[r,...o]=e.children,[s,i]=r?.children??[];if(r?.children.length!==2||s===void 0||i===void 0||!tc(qt(i,n)))return;let a=xx(t,n);if(a===void 0)
return;let l={...i,children:[re(a)],position:a.range};return{...e,children:[{...r,children:[s,l]},...o]}}function nc(e,t,n){return e.type==="table"?hx(e,n)??wx(e,t,n):void 0}function Sx(e){let{work:t,aboutSupport:n}=D(e.title.replace(/:$/u,""));return t||e.heading===void 0?!1:n||[...be(e)].some(({title:r})=>D(r).calledSupport)}var kx=/(?:^|\n)[^|\n]{1,200}[^\s|-](?: {3}|\t)[ \t]{0,200}[\p{L}\p{N}]/u;
function vx(e){let t=new Map;for(let n of e.flatMap(({names:r})=>r))t.set(n,(t.get(n)??0)+1);return e.filter(({names:n})=>n.every(r=>t.get(r)===1))}function rc(e,t,n){let r=new Map,o=[],s=kx.test(n.text),
i=!1;for(let a of _(e)){i||=a.contents.tables.length>0;for(let c of a.contents.tables){let f=nc(c,a,n);f!==void 0&&W(r,a,{block:c,table:f})}if(!Sx(a))continue;let l=s?Xd(a,t,n):void 0;l!==void 0&&W(r,
a,l);let d=a.blocks.filter(c=>c.type==="list");for(let c of d){let f=Qd(c,a.heading,n);if(f!==void 0)W(r,a,{block:c,table:f});else{let u=i?void 0:ec(c,a,t,n);u!==void 0&&o.push({...u,block:c,section:a})}}}
if(!i)for(let{section:a,...l}of vx(o))W(r,a,l);return r}function Tx(e){let t=e.data===void 0?void 0:Reflect.get(e.data,"auto");return t==="symbol"?"symbol":t==="number"&&e.identifier===""?"number":void 0}function oc(e){let t=new Map,n=new Map;for(let r of e){
let o=Tx(r);if(o===void 0)continue;let s=`${r.type} ${o}`,i=(n.get(s)??0)+1;n.set(s,i),t.set(r,`${o==="number"?"#":"*"}${i}`)}return t}var sc="⁰¹²³⁴⁵⁶⁷⁸⁹",Lx=/^(?:\((\d{1,3}|[a-z]|[*†‡]+)\)|\[(\d{1,3}|[*†‡]+)\]|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|([†‡§¶]+|\*{1,5}(?=[\s:])))\s*(?:[:.)]\s*)?(?=\S)/u,Cx=/^(\*{1,5})(?=[\p{L}\p{N}`"'])/u,
ic=`([*†‡§¶${sc}`;function ac(e,t){let n=ic.includes(e.charAt(0))?Lx.exec(e):null;if(n===null)return;let[r,o,s,i,a]=n,l={from:t,textFrom:t+r.length};return o!==void 0?{label:o,notation:"parenthe\
sis",...l}:s!==void 0?{label:s,notation:"reference",...l}:a!==void 0?{label:a,notation:"symbol",...l}:{label:[...i??""].map(c=>sc.indexOf(c)).join(""),notation:"superscript",...l}}function Rx(e,t){let n=Cx.
exec(e)?.[1];return n===void 0?void 0:{label:n,notation:"symbol",from:t,textFrom:t+n.length}}function lc(e){let t=0;return e.split(`
`).map(n=>{let r=n.trimStart(),o=t+n.length-r.length;return t+=n.length+1,{from:o,text:r}})}function Ox(e){for(let t=0;t>=0;){let n=e.indexOf(`
`,t),r=n<0?e.slice(t):e.slice(t,n);if(ic.includes(r.trimStart().charAt(0))&&r.trim()!=="")return!0;t=n<0?n:n+1}return!1}var Mx=200;function Ex(e,t){if(e.marks.length===0)return[];let n=e.parts.filter(
s=>e.text.slice(s.from,s.to).trim()!==""),r=0,o=n.map(s=>r=Math.max(r,s.start));return e.marks.flatMap(({label:s,notation:i,range:a})=>{let{offset:l}=a.start,d=ce(n.length,g=>(o[g]??0)>=a.end.offset),
[c,f]=[n[d],n[d-1]];if(c===void 0)return[];let u=f===void 0?`
`:t.text.slice(Math.max(f.end-1,l-Mx,0),l);return/(?:\n|<br\s*\/?>)[ \t>]*$/iu.test(u)?[{label:s,notation:i,from:c.from,textFrom:c.from,start:l}]:[]})}function dc(e,t,n){return e.map(({label:r,notation:o,
from:s,textFrom:i,start:a},l)=>{let d=e[l+1]?.from??t.text.length,c=t.text.slice(s,d).trimEnd().length,f=G(t,s,s+c,n);return{label:r,notation:o,text:T(t.text.slice(i,d)),range:a===void 0?f:n.locator.range(
a,f.end.offset)}})}function cc(e,t){if(e.marks.length===0&&!Ox(e.text))return[];let r=[...lc(e.text).flatMap(({from:s,text:i})=>ac(i,s)??[]),...Ex(e,t)].sort((s,i)=>s.from-i.from);if(r.length===0)return[];
let o=e.text.slice(0,r[0]?.from??0).trim();return o===""||/^[^:\n]{1,40}:$/u.test(o)?dc(r,e,t):[]}var $x=/[.;,]\s+(?=[*†‡§¶(])/gu;function uc(e,t){return lc(e.text).flatMap(({from:n,text:r})=>{let s=[
0,...[...r.matchAll($x)].map(i=>i.index+i[0].length)].flatMap(i=>{let a=r.slice(i,i+40);return ac(a,n+i)??Rx(a,n+i)??[]});return s[0]?.from!==n?[]:dc(s,{...e,text:e.text.slice(0,n+r.length)},t)})}function Ix(e,t){let n=e.contents.footnotes.map(o=>({label:vr(o,t),notation:"reference",wide:!0,section:e,text:T(L(o.children,t).text),range:P(o,t)})),r=e.contents.paragraphs.flatMap(o=>cc(L([o],t),t)).
map(o=>({...o,section:e}));return[...n,...r]}var Nx=/^[|\s\\]*(?:[*(†‡§¶⁰¹²³⁴⁵⁶⁷⁸⁹]|<sup)/u;function*Fx(e,t){let n=e.contents.tables.flatMap(({children:r})=>r.flatMap(o=>o.children)).
filter(r=>Nx.test(t.text.slice(I(r)[0],I(r)[0]+40)));for(let r of[...e.contents.paragraphs,...n])for(let o of uc(L([r],t),t))yield{...o,section:e}}var fc=/^(?:(?:foot|end)?notes?|remarks?|limitations?)(?: (?:about|for|on|regarding|to) [^.]{1,80})?$/u;
function*Px(e,t){let n=fc.test(h(e.title)),r=n?e.parent??e:e,o=n;for(let s of e.blocks.flatMap(Ax)){if(s.type==="paragraph"){let i=L(s.children,t).text.trim();o=fc.test(h(i))||o&&!i.endsWith(":")}if((s.
type==="table"||s.type==="html")&&(o=!0),!(s.type!=="list"||s.ordered!==!0||!o))for(let[i,a]of s.children.entries()){let l=String((s.start??1)+i),d=T(L(a.children,t).text);yield{label:l,notation:"supe\
rscript",text:d,range:P(a,t),section:r}}}}function Ax(e){return e.type==="blockquote"?e.children:[e]}function pc(e){let t=new Map;for(let n of e){let r=h(n.label),o=t.get(n.section)??new Map;o.has(r)||
o.set(r,n),t.set(n.section,o)}return t}function mc(e,t,n){for(let r of be(n)){let o=e.get(r)?.get(t);if(o!==void 0)return o}}function gc(e,t){let n=[..._(e)].flatMap(i=>Ix(i,t)),r=pc(n),o=new Map;for(let i of n){
let a=h(i.label);i.notation==="reference"&&!o.has(a)&&o.set(a,i)}let s;return{definitions:n,find(i,a){let l=h(i),d=mc(r,l,a);if(d!==void 0)return d;for(let f of _(a)){let u=r.get(f)?.get(l);if(u!==void 0)
return u}let c=o.get(l);return c!==void 0?c:(s??=pc([..._(e)].flatMap(f=>[...Fx(f,t),...Px(f,t)])),mc(s,l,a))}}}function Dx(e,t){return[..._(e)].flatMap(n=>n.contents.references.map(r=>({label:vr(r,t),
section:n,range:P(r,t)})))}function Bx(e){let t=new Map;for(let n of e){let r=n.wide===!0?void 0:n.section,o=t.get(r)??new Map,s=`${n.notation} ${h(n.label)}`,i=o.get(s);i===void 0?o.set(s,[n]):i.push(
n),t.set(r,o)}return[...t.values()].flatMap(n=>[...n.values()]).sort((n,r)=>n[0].range.start.offset-r[0].range.start.offset)}function Ts(e,t,n,r){let o=new Map,s=new Map,i=(f,u,p,g)=>{let m=e.find(f,p);
if(m!==void 0){let w=o.get(m)??new Map;o.set(m,w.set(g.start.offset,g));return}let y=`${h(f)}${u}${p.path.join("")}`,x=s.get(y)??{label:f,notation:u,ranges:new Map};x.ranges.set(g.start.offset,g),s.
set(y,x)};for(let{section:f,marks:u}of t)for(let p of u)i(p.label,p.notation,f,p.range);for(let{label:f,section:u,range:p}of Dx(n,r))i(f,"reference",u,p);let a=new Set(t.map(({section:f})=>f));for(let{
section:f}of o.keys())a.add(f);let l=e.definitions.filter(f=>f.wide===!0||o.has(f)||a.has(f.section)),d=Bx(l).map(f=>({label:f[0].label,notation:f[0].notation,definitions:f.map(({text:u,range:p})=>({text:u,
range:p})),references:f.flatMap(u=>[...o.get(u)?.values()??[]])})),c=[...s.values()].map(({label:f,notation:u,ranges:p})=>({label:f,notation:u,definitions:[],references:[...p.values()]}));return[...d,
...c]}function yc(e,t){return e.flatMap(({key:n,link:r,range:o})=>{if(!r?.startsWith("#"))return[];let s=o.end.offset,a=(t.text.slice(s,s+r.length+_x).split(/[\r\n]/u,1)[0]??"").indexOf(r),l=a<0?o:t.locator.
range(s+a,s+a+r.length);return[{feature:n,anchor:r.slice(1),range:l}]})}var _x=20;function Gx(e){return e.trim().toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu,"").replaceAll(" ","-")}function jx(e,t){
let n=Wt(e.text);if(n?.id!==void 0)return n.id;let r=Gx(e.text.slice(0,n?.end)),o=t.get(r)??0;return t.set(r,o+1),o===0?r:`${r}-${o}`}var Wx=/\b(?:id|name)\s*=\s*(?:"([^"]+)"|'([^']+)'|([^\s"'<>=]+))/giu;
function hc(e,t,n){let r=new Map,o=[..._(e)].flatMap(({heading:i})=>i===void 0?[]:[{id:jx(L(i.children,n),r),range:P(i,n)}]),s=t.flatMap(i=>{let[a,l]=I(i);return[...i.value.matchAll(Wx)].map(([,d,c,f])=>({
id:nt(d??c??f??""),range:n.locator.range(a,l)}))});return[...o,...s]}var Hx=new Set(["yaml","toml"]),Ux=/^title[ \t]*[:=][ \t]*(?:"([^"\r\n]+)"|'([^'\r\n]+)'|([^\s"'|>&*#][^\r\n]*))/mu;function bc(e){if(e!==void 0&&"value"in e&&Hx.has(e.type)){let[,t,n,r]=Ux.exec(e.value)??
[];return T(t??n??r??"")||void 0}if(e?.type==="fieldList")for(let{children:t}of e.children){let[n,r]=t,[o]=r.children,[s,...i]=o?.type==="paragraph"?o.children:[];if(h(n.children.map(l=>"value"in l?l.
value:"").join(""))==="title"&&s?.type==="text"&&i.length===0)return T(s.value)||void 0}}var zx=new Map([["cspan","colSpan"],["rspan","rowSpan"]]),xc=e=>e?.type==="list"&&e.ordered!==!0?e:void 0;function Kx({children:e,position:t}){let[n,...r]=e,o=n?.type==="paragraph"&&r.length===0,s={},
i=[];for(let l of o?n.children:[]){let d=l.type==="role"?zx.get(l.name):void 0;d!==void 0&&l.type==="role"?s[d]=Number(l.value)+1:i.push(l)}return{type:"tableCell",children:o||n===void 0?i:[{type:"cel\
lBlocks",children:e}],data:s,...t&&{position:t}}}function wc(e,t,n){let r=xc(e)?.children??[],o=r.flatMap(({children:s,position:i})=>{let a=s.length===1?xc(s[0])?.children:void 0;return a===void 0?[]:
[{type:"tableRow",children:a.map(Kx),...i&&{position:i}}]});if(!(o.length<2||o.length<r.length))return{type:"table",children:o,data:t,...n&&{position:n}}}var Vx=/^(?:tab-set|tab-item|tabs?|group-tab|tabbed|dropdown|details|collapse|card|card-body|grid|grid-item|grid-item-card|container)$/,qx=/^(?:tab-item|tab|group-tab|tabbed)$/,Yx=({data:e})=>e?.problem===
"unknown-directive";function Ls(e){if(!Yx(e)||!/table/iu.test(e.name))return;let[t,...n]=e.children;if(n.length>0)return;let r=e.arguments.join(" "),o=r===""?{}:{caption:r};if(t?.type==="table")return{
...t,data:{...t.data,...o}};let s=a=>Number(e.options.find(l=>l.name===a)?.value??0)||0,i={headerRows:s("header-rows"),stubColumns:s("stub-columns"),...o};return wc(t,i,e.position)}function Jx({children:[
e,...t]}){return e?.type==="table"&&t.length===0?e:void 0}function*Ar(e,t=""){if(e.type==="table"&&t!==""&&e.data?.caption===void 0){yield{...e,data:{...e.data,caption:t}};return}let n=e.type==="direc\
tive"?Ls(e)??(t===""?void 0:Jx(e)):void 0;if(n!==void 0)yield*Ar(n,t);else if(e.type==="directive"&&Vx.test(e.name)){let r=qx.test(e.name)?e.arguments.join(" "):t;for(let o of e.children)yield*Ar(o,r)}else
yield e}var Xx=new Set("paragraph list table lineBlock definitionList fieldList code html".split(" "));function kc(e){return Xx.has(e.type)}var vc=1,Rs=2,Os=4,Cs=()=>({tables:[],paragraphs:[],lists:[],explaining:[],
footnotes:[],references:[],directives:[]});function Zx(e,t,n){if(e.type==="footnoteReference"&&n.references.push(e),e.type==="footnoteDefinition"&&(t&Rs)===0&&n.footnotes.push(e),(t&vc)!==0)return;((t&
Os)===0||e.type==="list")&&kc(e)&&n.explaining.push(e),e.type==="paragraph"&&(t&Rs)===0?n.paragraphs.push(e):e.type==="list"?n.lists.push(e):e.type==="table"?n.tables.push(e):e.type==="directive"&&n.directives.
push(e)}function Qx(e,{definitions:t,substitutions:n,footnotes:r,html:o,uses:s}){e.type==="definition"?t.push(e):e.type==="substitutionDefinition"?n.push(e):e.type==="html"?o.push(e):e.type==="linkRef\
erence"||e.type==="imageReference"?s.set(e.identifier,(s.get(e.identifier)??0)+1):(e.type==="footnoteDefinition"||e.type==="footnoteReference")&&r.push(e)}function e0(e,t){return e.type==="table"?t|vc|
Os:e.type==="footnoteDefinition"?t|Rs:e.type==="heading"||kc(e)?t|Os:t}function Sc(e,t,n){let r=[],o=[],s=0;for(let i=e;i!==void 0;i=r.pop(),s=o.pop()??0){if(i.type==="text"||(Zx(i,s,t),Qx(i,n),!("chi\
ldren"in i)))continue;let a=e0(i,s),{children:l}=i;for(let d=l.length-1;d>=0;d-=1){let c=l[d];c!==void 0&&(r.push((c.type==="directive"?Ls(c):void 0)??c),o.push(a))}}}function Tc(e){let t={definitions:[],
substitutions:[],footnotes:[],html:[],uses:new Map},n={blocks:[],contents:Cs()},r=bc(e.children[0]),o=[n];for(let s of e.children.flatMap(i=>[...Ar(i)])){if(s.type==="heading"){n={heading:s,blocks:[],
contents:Cs()},o.push(n),Sc(s,Cs(),t);continue}let i=tt(s);n.blocks.push(i),Sc(i,n.contents,t)}return{...r!==void 0&&{title:r},segments:o,census:t}}var t0=60;function n0(e,t){return[...t==="features-in-rows"?e.group:[],e.title.text].map(h).join(`
`)}function r0(e,t){let n=e.filter(({kind:o,title:s})=>o==="feature"&&s.text!=="");return[...de(n,o=>n0(o,t)).values()].filter(o=>o.length>1)}function Lc({row:e},t){let n=t.map(({index:r})=>e.cells[r]?.
core??"");return n.every(r=>r!==""&&r.length<=t0)?n.join(", "):""}function o0(e,t){let n=t.map(r=>h(Lc(r,e)));return n.every(r=>r!=="")&&new Set(n).size===n.length}function s0(e,t){let n=({index:s})=>Math.
abs(s-t)*2+(s<t?0:1),r=e.filter(({role:s,title:i})=>s==="group"||s==="attribute"&&!Le(i)).sort((s,i)=>n(s)-n(i)),o=r.slice(0,2).sort((s,i)=>s.index-i.index);return[...r.map(s=>[s]),o]}function Cc(e,t,n){
let r=r0(e,n);if(r.length===0)return e;let o=t.find(({role:d})=>d==="feature")?.index??0,s=r.length===1&&(r[0]?.length??0)<3,[i]=s0(t,o).filter(([d,c])=>!s||(d?.index===o+1||d?.role==="group")&&c===void 0).
map(d=>({columns:d,told:r.filter(c=>o0(d,c))})).filter(({told:d})=>d.length*2>=r.length&&d.length>0).sort((d,c)=>c.told.length-d.told.length);if(i===void 0)return e;let a=new Set(i.told.flat()),l=n===
"targets-in-rows"&&i.columns.every(({role:d})=>d==="group");return e.map(d=>{let{title:c}=d;return l?{...d,title:{...c,text:[...d.group,c.text].join(" / ")}}:a.has(d)?{...d,title:{...c,second:Lc(d,i.columns)}}:
d})}var i0=/\S\s*\s\|\s+\S/u;function Rc({rows:e}){return e.flatMap(({cells:t})=>t.flatMap(n=>n===void 0||n.covered||n.colSpan<2||!i0.test(n.text)?[]:[{code:"malformed-syntax",message:`A corner (\`+\`) is m\
issing in the border above or below this cell, so it spans ${n.colSpan} columns and reads \`${n.text.slice(0,60)}\`. Every column under it is told by its first word: draw a \`+\` where the columns meet.`,
range:n.range}]))}var a0=/\p{L}{2}-?\d|\d\p{L}|\p{Lu}{2}\p{Ll}{2}|\.(?:js|io|net|py|ai)\b/u,l0=/(?:\p{L}{3}ing|tion|sion|ment|ity|ness|ance|ence|able|ible|ability|less|only|ful)s?$|^(?:read|write|create|delete|update|list|query|import|export|encode|decode|encrypt|decrypt|sign|verify|upload|download|copy|move|rename|search|sort|filter|stream|publish|subscribe|send|receive|push|pull|fetch|load|save|scan|flash|debug|build|test|install|deploy|support|mode|type|types|time|level|levels|access|api|count|size|name|value|values|data|files?|image|images|audio|video|text|tags?|labels?|keys?|queries|transactions?|views?|indexes|indices|joins?|quotas?|snapshots?|backups?|clones?|locks?|hooks?|events?|metrics|logs|traces)$/u,
d0=/^(?:native|local|remote|static|dynamic|async|sync|free|open|custom|basic|advanced|automatic|manual|default|full|partial|multiple|single|required|optional|driver|language|standard)$/u;function c0(e){
let t=e.replace(/ ?\([^()]*\)/gu,"").trim();if(U(t)||ne(t)&&!/^\d{1,2}$/u.test(t))return 1;let n=t.split(/[\s/]+/u);if(a0.test(t)&&n.length<=3)return 1;if(/\p{Ll}\p{Lu}/u.test(t)&&n.length<=3)return .4;
if(n.length>1&&n.slice(1).some(o=>/^\p{Ll}{2}[^-_]*$/u.test(o)))return-1;let r=h(n.at(-1)??"");return l0.test(r)||n.length>1&&d0.test(r)?-1:0}var Ms=te(c0);function Es(e){return e.length===0?0:e.reduce(
(t,n)=>t+Ms(n),0)/e.length}function u0(e){let t=e.filter(U).length;return t===1&&e.length>2?0:z(t,e.length)}function f0(e){if(e.length<2)return 0;let t=ee(e.flatMap(({keys:r})=>[...r.keys()])),n=e.filter(({keys:r})=>r.size>1&&[
...r.keys()].every(o=>t.get(o)===1));return z(n.length,e.length)}function p0({columns:e,rows:t,label:n}){if(n===void 0||!e.some(({role:s})=>s==="group"))return 0;let r=t.map(({cells:s})=>h(s[n.index]?.
core??"")),o=ee(r);return z(r.filter(s=>(o.get(s)??0)>1).length,r.length)}function m0({columns:e,targets:t}){let n=e.filter(({role:r,filled:o,distinct:s,words:i})=>r==="attribute"&&o>0&&s>2&&!i.remark&&
!i.feature);return Math.min(1,n.length/Math.max(2,t.length))}function g0({title:e,words:t}){let n=e.split(/[►→▶➡]/u).find(s=>/[▼↓⬇]/u.test(s))?.split(/[▼↓⬇]/u)[0],r=/^([^\\]+)\\(?=\s*\p{L})/u.
exec(e)?.[1],o=n?.trim()||r;return o===void 0?t:D(o)}function y0(e){let{label:t,targets:n,section:r,caption:o,banner:s,headings:i,columns:a,names:l}=e,d=u=>z(n.filter(u).length,n.length),c=D(o??r.path.
at(-1)??""),f=t===void 0?void 0:g0(t);return{always:1,targetLabel:f?.target===!0&&!f.feature?1:0,featureLabel:f?.feature===!0?1:0,nameLabel:f?.plainName===!0?r.path.some(u=>D(u).target)?2:1:0,blankLabel:t!==
void 0&&t.title===""?1:0,targetHeading:c.target&&!c.feature?1:0,featureHeading:c.feature&&!c.target?1:0,knownColumns:d(u=>u.words.knownTarget||U(u.title.split(" / ",1)[0]??"")),knownRows:u0(l),noLabel:t===
void 0?1:0,shapes:n.length<2?0:(Es(l)-Es(n.map(({title:u})=>u.split(" / ").at(-1)??u)))/2,versionedColumns:d(u=>u.words.versioned),versionedRows:z(l.filter(ne).length,l.length),detailedColumns:d(({title:u})=>i.
has(h(u)))>=.5?1:0,detailedRows:z(l.filter(u=>i.has(h(u))).length,l.length)>=.5?1:0,statusColumn:a.some(({role:u})=>u==="status")?1:0,answerRows:z(l.filter(ws).length,l.length)>=.5?1:0,targetColumns:d(
({words:u})=>u.target&&!u.answer),questions:d(({words:u})=>u.question&&!u.answer),attributes:m0(e),ownScales:f0(n),targetBanner:s!==void 0&&D(s).target?1:0,stackedColumns:d(({title:u})=>{let[p,...g]=u.
split(" / ");return g.length>0&&p!==void 0&&Ms(p)<1&&!D(p).target}),groupedNamesakes:p0(e),single:n.length===1?1:0}}function Oc(e){let t=y0(e);return rt(ua,n=>t[n])}var Br=({targets:e,names:t})=>({columns:e.map(({title:n})=>h(n)),rows:t.map(h)});function Mc(e,t){for(let n of new Set(t))e.set(n,(e.get(n)??0)+1)}function Ec(e){let t=new Map,n=new Map;for(let r of e){
if(r?.taken!==!0)continue;let o=Br(r.reading);Mc(t,o.columns),Mc(n,o.rows)}return{columns:t,rows:n}}function Dr(e,t,n){let r=new Set(n),o=e.filter(s=>(t.get(s)??0)>(r.has(s)?1:0));return e.length===0?
0:o.length/e.length}function $c(e,t,n){let r=Br(e),{columns:o,rows:s}=r,i=n===void 0?{columns:[],rows:[]}:n===e?r:Br(n);return Math.max(Dr(o,t.columns,i.columns),Dr(o,t.rows,i.rows),Dr(s,t.rows,i.rows),
Dr(s,t.columns,i.columns))}var h0=.5,$s=class{#e;constructor(t){this.#e=Array.from({length:t},(n,r)=>({parent:r,isTurned:!1}))}find(t){let n=this.#e[t];if(n===void 0||n.parent===t)return{root:t,isTurned:!1};
let r=this.find(n.parent);return n.isTurned=n.isTurned!==r.isTurned,n.parent=r.root,{root:r.root,isTurned:n.isTurned}}join(t,n,r){let[o,s]=[this.find(t),this.find(n)];o.root!==s.root&&(this.#e[o.root]=
{parent:s.root,isTurned:o.isTurned!==s.isTurned!==r})}};function b0(e){let t=new $s(e.length),n=new Map;return e.forEach((r,o)=>{if(r?.taken!==!0)return;let s=Br(r.reading),i=[["rows",new Set(s.rows)],
["columns",new Set(s.columns)]];for(let[a,l]of i){let d=new Map;for(let c of l){let f=n.get(c);if(f===void 0)continue;let u=`${f.table} ${f.axis}`;d.set(u,(d.get(u)??0)+1)}for(let[c,f]of d){if(l.size<
2&&a==="rows"||f<l.size*h0)continue;let[u="",p]=c.split(" ");t.join(o,Number(u),a!==p)}}for(let[a,l]of i)for(let d of l)n.has(d)||n.set(d,{table:o,axis:a})}),t}function Ic(e,{orientation:t}){let n=e.map(
s=>s?.taken===!0?Oc(s.reading):[]),r=b0(e),o=new Map;return n.forEach((s,i)=>{let{root:a,isTurned:l}=r.find(i);o.set(a,(o.get(a)??0)+(l?-1:1)*pe(s))}),e.map((s,i)=>{if(s?.taken!==!0)return;let a=n[i]??
[];if(t!==void 0)return{orientation:t,clues:[]};let{root:l,isTurned:d}=r.find(i),c=(d?-1:1)*(o.get(l)??0)-pe(a),f=c===0?a:[...a,{id:"sharedAxis",points:c}];return{orientation:pe(f)>0?"targets-in-rows":
"features-in-rows",clues:f}})}function ot(e,t){if(e===void 0){let n=t.place.locator.range(0,0);return{text:"",own:"",above:[],range:n,marks:[],strong:!1}}return w0(e.flat,e,t)}function x0(e){let t=(e.length-1)/2;return e.length>6&&
e[t]===" "&&e.slice(0,t)===e.slice(t+1)?e.slice(0,t):e}function w0(e,t,n){let o=t.marks.filter(i=>!e.marks.includes(i)).every(i=>n.footnotes.find(i.label,n.section)!==void 0),s=x0(o?t.core:T(e.text));
return{text:s,own:s,above:[],range:S0(e,t,s===""||!o?s:t.core,n.place),marks:o?t.marks:e.marks,...e.link===void 0?{}:{link:e.link},...t.id===void 0?{}:{id:t.id},strong:e.strong}}function S0(e,t,n,r){let o=e.
parts.filter(i=>e.text.slice(i.from,i.to).trim()!=="");if(n===""||o.length>1&&n===t.text)return t.range;if(n===t.core)return t.coreRange;let s=e.text.length-e.text.trimStart().length;return G(e,s,e.text.
trimEnd().length,r)}function Nc(e){let t=e.rows[0]?.cells??[];return e.headerRows===1&&t.every(n=>n===void 0||n.text==="")}var k0=/^(?:yes|no|[✅❌✔✖✓✗])(?!\p{L})/iu;function Fc(e,t=0){let[n,
r]=e.rows.slice(t),o=D(n?.cells[0]?.core??""),s=o.feature||o.target||o.plainName||o.parameter;return(n?.cells??[]).some((i,a)=>{let l=r?.cells[a];return i===void 0||l===void 0||!We(l.core)?!1:s?k0.test(
i.core):We(i.core)})}function v0(e,t){let n=e.rows[t-1]?.cells[0],r=t;if(n===void 0||n.text==="")return r;for(;r<e.rows.length-1;){let o=e.rows[r]?.cells[0];if(o?.covered!==!0||o.range.start.offset!==
n.range.start.offset)break;r+=1}return r}function T0(e){let t=({cells:[,...r]})=>r.some(o=>o!==void 0&&o.core!==""&&We(o.core)),n=e.rows.slice(1,e.headerRows).findIndex(t);return n<0?e:{...e,headerRows:n+
1}}function L0(e){let t=T0(e);if(t.headerRows===0&&Fc(t))return 0;if(Nc(t)&&Fc(t,1))return 1;let n=Nc(t)?2:v0(t,Math.max(t.headerRows,1)),o=(t.rows[n-1]?.cells??[]).filter(i=>i!==void 0&&i.text!==""),
s=o.filter(i=>i!==void 0&&We(i.core));return o.length<2||s.length*2>o.length?t.headerRows:n===t.headerRows&&C0(t,n)?n+1:n}function C0(e,t){let n=e.rows[t-1]?.cells??[],r=e.rows[t]?.cells??[],o=(n[0]?.
colSpan??1)>1,s=r.slice(o?0:1).filter(a=>a!==void 0),i=n.filter(a=>a?.colSpan===1).length*2>n.length;return!(o&&i)&&n.some(a=>a!==void 0&&a.colSpan>1&&!a.covered&&a.text!=="")&&(o||r[0]?.text===""||r.
every(a=>a?.flat.strong===!0))&&s.length>1&&new Set(s.map(a=>a.core)).size*2>=s.length&&s.every(a=>a.text!==""&&!a.covered&&!We(a.core))}function R0(e,t,n){let r=new Map;for(let{cells:o}of e.rows.slice(
0,t)){let s=o[n],i=s?.range.start.offset??0;s!==void 0&&s.text!==""&&!r.has(i)&&r.set(i,s)}return[...r.values()]}function O0(e){let t=(s,i)=>s.length>1&&(i>0||(s[0]?.colSpan??1)>1),n=e.filter(t).map(s=>s[0]),
r=n[0],o=n.every(s=>s?.range.start.offset===r?.range.start.offset);return r!==void 0&&n.length>1&&o?r:void 0}function M0(e,t,{section:{heading:n},place:r}){let o=e.filter(({text:c})=>c!=="").length,s=e.
length===2&&o===0,i=e.length>1&&o===e.length-1&&e[0]?.text==="",a=s?1:0,l=t.flatMap(({cells:c})=>c[a]?.core||[]);if(n===void 0||!(s||i&&l.length>0&&l.every(We)))return e;let d={text:"Support",own:"Sup\
port",range:P(n,r)};return e.map((c,f)=>f===a?{...c,...d}:c)}function Pc(e,t){let n=L0(e),r=Array.from({length:e.width},(i,a)=>R0(e,n,a)),o=O0(r),s=r.map((i,a)=>{let l=o===void 0?i:i.filter(m=>m.range.
start.offset!==o.range.start.offset||i.length===1),[d]=l;if(d!==void 0&&l.length===1)return ot(d,t);let c=ot(l[l.length-1]??e.rows[n-1]?.cells[a],t),f=l.slice(0,-1).map(m=>ot(m,t).text),u=new Set,p=[...f,
c.text].filter(m=>{let y=u.size;return u.add(h(m)).size>y}),g=l.flatMap(m=>ot(m,t).marks);return{...c,marks:g,text:p.join(" / "),above:p.slice(0,-1)}});return{titles:M0(s,e.rows.slice(n),t),bodyStart:n,
...o===void 0?{}:{banner:o.text}}}var E0=/^(?:states?|outcomes?|results?|effects?|behaviou?rs?|actions?|decisions?|conclusions?|then|consequences?|verdict|expected)$/u,$0=/^(?:(?:project |release |work |development )?(?:plan|roadmap|to-?do|backlog|tasks?|milestones?|sprint|progress))s?\b/iu,
I0=/^(?:r\/?o|w\/?o|r\/?w|r|w)(?:[/,]\s*(?:r\/?o|w\/?o|r\/?w))*$/iu,N0=/^(?:yes|no|true|false|on|off|n\/?a|either|don[’']?t care|-|\*)$/iu,F0=/^(?:--?[a-z]|[a-z0-9]+(?:[_.][A-Za-z0-9]+)+$|[a-z]+(?:[A-Z][a-z0-9]+)+$|[A-Z0-9]+(?:_[A-Z0-9]+)+$)/u;
function Ee(e,t){return e.reduce((n,r)=>n+t(r),0)}var Ac=({targets:e})=>Ee(e,({filled:t})=>t);function vn({section:e,caption:t}){return[...e.path.slice(-2),...t===void 0?[]:[t]]}function kn(e){let t=vn(
e).map(D);return t.some(({calledSupport:n})=>n)?1:t.some(({aboutSupport:n})=>n)?.6:0}function P0({rows:e,label:t,columns:n,grouped:r}){if(t===void 0||e.length<3)return 0;let o=n.filter(({role:a})=>a===
"feature"||a==="group"||a==="attribute"),i=1-new Set(e.map(({cells:a})=>o.map(({index:l})=>a[l]?.core??"").join(`
`))).size/e.length;return r?i/3:i}function _r({targets:e},t){return z(e.filter(t).length,e.length)}function St({names:e},t){return z(e.filter(t).length,e.length)}function A0({targets:e}){let t=e.map(({
title:n})=>M.get(v(n))?.level);return E(e.length>1&&!t.includes(void 0)&&new Set(t).size>1)}function D0({columns:e,label:t}){if(t===void 0||!t.words.meaning)return 0;let n=e.find(({role:r,index:o})=>r===
"target"&&o<t.index);return E(n!==void 0&&n.distinct*2>n.filled&&n.filled>1)}var B0=/^[a-z]{3,}ed\b|^(?!requires? |needs? |is |are |has |have |can be )\S.*\?$/u,_0=/[a-z]/u;function Is({targets:e,isDetail:t,
label:n}){let r=n!==void 0&&(n.words.feature||n.words.target);if(t&&e.length===1)return 1;let o=Ee(e,({words:s,staged:i,filled:a,levels:l})=>s.answer?r||_0.test(s.name)?1:.2:B0.test(s.name)&&!s.parameterColumn&&
l===a?.7:s.progress&&e.length===1?(i<a?.8:.4)*l/Math.max(1,a):0);return z(o,e.length)}function G0(e){let t=_r(e,({title:n,words:r})=>r.knownTarget||r.versioned||U(n.split(" / ",1)[0]??""));return Math.
max(t,St(e,U))}function j0({targets:e}){let t=Ee(e,s=>s.positive+s.versions),n=Ee(e,s=>s.levels+s.versions),r=Ee(e,s=>s.blank);if(t>0&&n>t)return 1;let o=new Set(e.flatMap(({keys:s})=>[...s.keys()]));
return t>0&&(r>0||o.size>1&&o.size*2<=n)?.6:0}function W0({columns:e,targets:t}){let n=e.filter(({role:r,filled:o})=>r==="attribute"&&o>0);return z(n.length,n.length+t.length)}function H0({label:e,section:t}){
if(e===void 0)return 0;if(e.words.feature||e.words.target)return e.words.parameter&&!e.words.target?.4:1;if(!e.words.plainName&&e.title!=="")return 0;let n=D(t.title);return n.target||n.feature?.8:e.words.
plainName?.4:0}function Dc({targets:e}){let t=0;for(let{keys:n}of e)for(let[r,o]of n)D(r).calledSupport&&!r.includes("対応")&&(t+=o);return z(t,Ee(e,({filled:n})=>n))}var Bc={always:()=>1,answers:e=>z(
Ee(e.targets,t=>t.answers+t.versions+(t.versions>0?t.numbers:0)),Ac(e)),symbols:e=>z(Ee(e.targets,({marks:t})=>t),Ac(e)),columns:({targets:e})=>Math.min(1,Math.max(0,e.length-1)/2),supportWords:kn,namingHeader:H0,
knownTargets:G0,explained:({isExplained:e,targets:t})=>E(e&&t.some(({explained:n})=>n>0)),sharedAxis:({shared:e})=>e,answerHeader:Is,yesAndNo:j0,nothingPositive:e=>{let{targets:t,shared:n}=e,r=!t.some(
o=>o.positive+o.versions>0)&&Ee(t,({levels:o})=>o)*2>=Ee(t,({filled:o})=>o);return E(r)*(1-Math.max(n,Is(e)))},loneColumn:e=>e.targets.length>1?0:1-Math.max(Is(e),kn(e),E(e.isExplained),e.shared,Dc(e)),
loneRow:({rows:e,targets:t,label:n})=>{let r=n?.words.feature===!0||n?.words.target===!0;return E(e.length===1)*(t.length>1?.6:r?1:3)},looseLetters:({rows:e,targets:t})=>E(e.length===1&&t.every(({index:n})=>/^[a-z]?$/iu.
test(e[0]?.cells[n]?.core??""))),sameNames:P0,remarks:W0,valueRows:({valueShare:e})=>e,versionRows:e=>e.targets.length===1&&kn(e)<1?St(e,ne):0,keptUp:e=>E(e.targets.length===1&&/^(?:supported|maintained|status)\b/u.
test(e.targets[0]?.words.name??"")&&/^(?:.{1,20}\s)?(?:versions?|releases?|branch(?:es)?)$/u.test(e.label?.words.name??"")&&!vn(e).some(t=>/compatib|matri/iu.test(t))&&St(e,ne)>.5),answersAsNames:e=>E(
St(e,t=>N0.test(t))>.5),outcome:({label:e,columns:t,targets:n})=>E(e!==void 0&&E0.test(e.words.name)&&n.length>1&&e.index===t.length-1),symbolsAsNames:e=>E(St(e,t=>M.get(v(t))?.kind==="mark")>=.5),sameHeaders:({
targets:e})=>E(e.length>1&&new Set(e.map(({title:t})=>h(t))).size===1),levelHeaders:A0,meanings:D0,parameterColumns:e=>_r(e,({words:t})=>t.parameterColumn&&!t.answer)**2*(e.label?.words.feature===!0&&
kn(e)===1?.3:1),parameterNames:({label:e,targets:t})=>E(e?.words.parameter===!0&&!e.words.target&&!e.words.plainName)*(t.length>1?.4:1),codeNames:e=>St(e,t=>F0.test(t)&&!ne(t))/Math.max(1,e.targets.length-
1),accessLetters:({targets:e,rows:t})=>{let[n,...r]=e;if(n===void 0||r.length>0||n.words.aboutSupport)return 0;let o=t.map(({cells:s})=>s[n.index]?.core??"").filter(s=>s!=="");return E(o.length>0&&o.every(
s=>I0.test(s)))},roleColumns:e=>{let t=e.targets.filter(({words:s})=>s.role).length,n=t>1?z(t,e.targets.length):0,r=e.label?.words.permission===!0?St(e,s=>D(s).role):0,o=Math.max(n,r);return o>=.5?o:0},
permissionNames:({label:e,section:t})=>E(e?.words.permission===!0||D(t.title).permission),work:e=>{let{label:t,targets:n}=e,[r,...o]=n,s=o.length===0&&r?.words.progress===!0&&vn(e).some(i=>$0.test(i));
return t?.words.work!==!0?E(s):Dc(e)>.5||n.length>1&&kn(e)===1?0:1},prices:e=>_r(e,({prices:t})=>t>0)>0?1:0,ruleParts:e=>{let t=_r(e,({words:n})=>n.rulePart);return t>=.5?t:0}},U0=new Set(["sharedAxis",
"answerHeader","nothingPositive","loneColumn"]),_c=Object.keys(xr);function Ns(e){return _c.map(t=>Bc[t](e))}function Gc(e,t){return t.map((n,r)=>{let o=_c[r];return o!==void 0&&U0.has(o)?Bc[o](e):n})}var z0=[],K0=12;function V0(e,t,n,r){let o=n.titles[t]?.text??"",s=new Map,i={index:t,title:o,words:D(o),anchored:n.titles[t]?.id!==void 0,keys:s,distinct:0,role:"attribute",clues:z0,filled:0,blank:0,
continued:0,answers:0,levels:0,marks:0,positive:0,staged:0,explained:0,versions:0,numbers:0,statuses:0,prices:0,sentences:0,names:0,linked:0,strong:0,silent:0,dashes:0,since:0,amounts:0,told:0,named:0,
short:0},a=c=>r(c).kind==="level",l,d=c=>{i.filled+=1,i.answers+=c.answer,c.kind==="level"&&(i.levels+=1),c.kind==="level"&&c.mark&&(i.marks+=1),c.positive&&(i.positive+=1),c.staged&&(i.staged+=1),c.explained&&
(i.explained+=1),c.kind==="version"&&(i.versions+=1),c.kind==="number"&&(i.numbers+=1),c.status&&(i.statuses+=1),c.price&&(i.prices+=1),c.prose?i.sentences+=1:c.kind==="text"&&(i.names+=1),c.since&&(i.
since+=1),c.kind==="level"&&/^[-–—−]+$/u.test(c.key)&&(i.dashes+=1),c.silent&&(i.silent+=1),c.amount&&(i.amounts+=1),c.told&&(i.told+=1),c.named&&(i.named+=1),c.key.length<=K0&&(i.short+=1),s.set(
c.key,(s.get(c.key)??0)+1)};for(let c of e){let f=c.cells[t];if(f===void 0)continue;if(f.core===""&&f.marks.length===0){i.blank+=1,l!==void 0&&(i.continued+=1);continue}f.flat.link!==void 0&&(i.linked+=
1),f.flat.strong&&(i.strong+=1);let u=r(Ut(f,a)),p=f.classes.some(m=>q0.test(m))?{...u,mark:!0}:u;f.range.start.offset===l&&(i.continued+=1),l=f.range.start.offset;let g=o.length===1&&p.key===o.toLowerCase();
d(g?{...p,kind:"text",answer:0,positive:!1}:p)}return i.distinct=s.size,i}var q0=/(?:^|[-_])(?:green|red|success|danger)$/u;function Fs(e,t,n){return t.titles.map((r,o)=>V0(e,o,t,n))}function J(e,{filled:t}){
return t===0?0:e/t}function Tn(e){return e.filled>0&&e.answers>=e.filled*.5}var Y0=/(?:^|\s)(?:features?|functionalit(?:y|ies)|capabilit(?:y|ies))$/u,J0=.9,X0=.2;function Z0(e,t){let n=[],r=t.map(()=>"");for(let o of e){let s=o.names*2>o.filled&&o.levels*3<=o.filled,{attribute:i,
group:a,remark:l,number:d}=o.words;if(!s||o.index>n.length||l||d||i&&!a)return[];n.push(o);let c="";if(t.forEach(({cells:u},p)=>{c=u[o.index]?.core||c,r[p]+=`
${c}`}),new Set(r).size>=t.length*J0)return n.length>1?n:[];let f=o.filled-o.distinct;if(Math.max(o.continued,f)<t.length*X0)return[]}return[]}function Q0({filled:e,blank:t,distinct:n,names:r,words:o}){
return n===e&&t===0&&r*2>e&&!o.remark&&!o.attribute}function ew({filled:e,distinct:t}){return e<2?0:t===1?1:e>3?Math.max(0,1-2*t/e):0}function tw(e,t,n,r){let{words:o,filled:s,blank:i,distinct:a}=e,l=e.
index===0||o.versioned||o.attribute?e.versions:0,d=J(e.names+l+(e.numbers+e.sentences)/2,e),c=o.remark||o.number,f=e===t.at(-1);return{words:d,distinct:s===0?0:f?1:a/s-(a<s&&r?.3:0),filled:s+i===0?0:s/
(s+i),first:1-e.index/Math.max(1,n),featureHeader:o.feature&&!c?Y0.test(o.name)?1:.6:0,targetHeader:o.target&&!o.feature&&!c?1:0,nameHeader:o.plainName?1:0,attributeHeader:o.attribute&&!c?1:0,numberHeader:o.
number?1:0,remarkHeader:o.remark?1:0,sentences:J(e.sentences,e),levels:J(e.answers,e),linked:J(e.linked,e),strong:J(e.strong,e),heads:t.includes(e)&&!f?e.continued/(s+i):0,repeated:f?0:ew(e)}}function jc(e,t){
let n=Z0(e,t);return e.filter(({filled:r})=>r>0).map(r=>{let o=e.some(a=>a.index<r.index&&Q0(a)),s=tw(r,n,e.length,o),i=pe(rt(la,a=>s[a]));return{column:r,first:r===n.at(-1)?n[0]?.index??0:r.index,score:i}}).
sort((r,o)=>o.score-r.score||r.column.index-o.column.index)}function Yt(e,{columns:t}){if(t===void 0)return;let n=r=>r!==void 0&&h(r)===h(e);if(n(t.feature))return"feature";if(n(t.status))return"status";if(t.attributes?.some(n))return"attribute";if(t.targets!==
void 0)return t.targets.some(n)?"target":"attribute"}function Hc(e){return Tn(e)&&e.silent<e.levels}var nw=({keys:e})=>[...e.keys()].every(t=>/^\d+\.\d+$/u.test(t));function rw({columns:e,label:t,tellsSupport:n}){
let r=e.filter(({index:k})=>k!==t),o=r.filter(k=>Tn(k)&&!(k.words.remark&&k.levels<k.filled)),s=r.filter(({words:k})=>!k.attribute&&!k.remark),i=s.reduce((k,C)=>k+C.filled,0),a=s.reduce((k,C)=>k+C.answers+
C.versions,0),l=r.filter(({versions:k,numbers:C,words:O,since:B,filled:j})=>(k>0||O.knownTarget&&C>0)&&(!O.attribute||B*2>=j)),d=l.some(k=>k.levels>k.dashes+k.silent||k.since>0),c=l.filter(({words:k})=>k.
knownTarget||k.versioned).length,f=l.length>1&&l.some(({blank:k})=>k>0),u=l.length>1&&c*2>=l.length,p=c===0&&!n&&!f&&l.every(nw),y=o.some(({levels:k,dashes:C,silent:O})=>k>C+O)&&!p||d||(f||n)&&u?1:n&&
l.length>1?f?.8:.6:0,x=k=>k.flatMap(({keys:C})=>[...C.keys()]),w=new Set(o.map(({words:k})=>k.name)),b=ee(r.flatMap(k=>zc(k)??[])),S=r.filter(k=>k.filled>0&&!Tn(k)).length;return{uses:ee(x(o)),wordColumns:S,
tellingColumns:o.filter(Hc).length,families:b,levelColumns:o.length,versions:y,all:ee(x(r)),titles:w,mostly:i===0?0:a/i}}function Uc(e,{uses:t}){let n=Tn(e)?1:0,r=0;for(let[o,s]of e.keys)(t.get(o)??0)>
n&&(r+=s);return J(r,e)}function zc({filled:e,levels:t,marks:n,staged:r}){if(!(e===0||t<e))return n===e?"symbols":r*2>e?"stages":"words"}function ow(e,{families:t}){let n=zc(e);return e.filled>=e.blank&&
n!==void 0&&(t.get(n)??0)>1}var sw=3,iw=6;function aw(e,{all:t}){let{filled:n,keys:r,short:o,distinct:s}=e;if(n<2||o<n||s>iw||s>Math.max(1,n/2))return!1;let i=0;for(let[a,l]of r)(t.get(a)??0)>=sw&&(i+=
l);return i>=n*.8}function lw({words:e,blank:t},{levelColumns:n,wordColumns:r},{isSummary:o,describing:s,answering:i,rows:a}){return a.length===0?o&&!e.requirement&&!e.progress:t===0||s.has(e.name)?!1:
n>1||n>0&&r===0||o||i.has(e.name)}function Wc({words:e,named:t,filled:n}){return e.target&&!e.knownTarget&&!e.answer&&t*3>n}function dw(e,t,{detailed:n,isSummary:r,describing:o,answering:s,rows:i,label:a}){
let{words:l,filled:d,title:c}=e,f=e.explained>0&&e.positive>0?e.told:0,u=J(e.answers+f,e),p=Uc(e,t),g=t.tellingColumns-(Hc(e)?1:0)===0,m=J(e.marks,e),y=ow(e,t)&&(!l.remark||m===1||p>=.5),x=e.index<a&&
e.distinct>=d*.8,w=o.has(l.name)?0:Math.min(2,Math.max(0,(s.get(l.name)??0)-(e.levels>0?1:0)));return{always:1,levels:u,alike:p,versions:l.progress||Wc(e)||x?0:(J(e.versions,e)+(t.versions===1?J(e.numbers,
e)*(l.knownTarget?1:.5):0))*t.versions,since:Wc(e)?0:J(e.since,e),closed:u<.5&&aw(e,t)?1:0,silent:d>1&&e.silent===e.levels&&e.levels>0&&!l.answer?1:0,amounts:l.knownTarget||l.answer&&t.versions===1?J(
e.amounts,e):0,unsaid:e.positive*4<=d&&e.versions===0&&e.names*3>d&&!l.answer?1-p:0,knownTarget:l.knownTarget?1:0,detailed:n.has(l.name)&&!l.attribute&&!l.parameterColumn?1:0,anchored:e.anchored&&d>0&&
e.levels===d?1:0,answerHeader:u>.2?Math.max(l.answer?1:0,w):0,blank:d===0&&lw(e,t,{isSummary:r,describing:o,answering:s,rows:i})?1:0,siblings:t.levelColumns>1&&t.mostly>=.5&&u>.3&&(y||!(l.attribute||l.
remark))&&!l.progress?1:0,attributeHeader:l.attribute&&!y?g?.7:1.6:0,remarkHeader:l.remark&&!y?1:0,progressHeader:l.progress&&!g&&!y?1:0,parameterHeader:l.parameterColumn&&!l.answer&&!y?1-m:0,ofOther:cw(
l.name).some(b=>t.titles.has(b))?1:0,sentences:J(e.sentences,e),words:J(e.names-f,e)*(1-p),headless:c===""?1:0}}function cw(e){let t=e.split(" ",9);return t.slice(1).map((n,r)=>t.slice(0,r+1).join(" "))}
function uw(e,t){let{words:n,filled:r,statuses:o,levels:s}=e;return r===0?!1:n.maturity?!0:n.requirement?n.parameterColumn||o*2>=r:n.progress?o*2>=r:o===r&&s===0&&t.levelColumns>0}function fw(e){let{filled:t,
blank:n,distinct:r,words:o,levels:s}=e;return o.attribute&&!o.group||t===0||s*2>t||o.number||o.remark?!1:n>0?n>=t*.5||o.group:o.group||r*2<=t}function pw(e,t,n){return t===n||e.length<2?!1:e.filter(({
cells:o})=>{let s=o[t]?.core??"";return s!==""&&h(s)===h(o[n]?.core??"")}).length>=e.length*.8}function Ps(e){let{columns:t,rows:n,label:r,options:o}=e,s=rw(e),i=!1;return t.map(a=>{let l=dw(a,s,e),d=rt(
da,g=>l[g]),c=g=>({...a,role:g,clues:d});if(a.index===r)return c("feature");let f=Yt(a.title,o);if(f!==void 0&&f!=="feature")return c(f);let u=pe(d)>0;if(!e.isSummary&&a.index===t.length-1&&pw(n,a.index,
r))return c("label-again");if(!i&&uw(a,s)&&!(u&&s.levelColumns>1&&Uc(a,s)===1&&!a.words.requirement))return i=!0,c("status");if(u&&!(a.index<r&&a.index>=e.first))return c("target");let p=a.index<r&&(a.
index>=e.first||fw(a));return c(p?"group":"attribute")})}function $e(e){return e!==void 0&&e.text!==""}function mw(e,t){if(t<3)return!1;if(e.cellCount===1)return!0;let n=e.cells[0];return n!==void 0&&!n.covered&&n.colSpan>=t}function gw(e,t,n){let r=0,o=0;for(let s=0;s<
t.length;s+=1){let i=t[s],a=e.cells[s];if(s===n||!$e(a)||i===void 0||i==="")continue;if(h(a.core)===i||a.text!==a.core&&h(a.text)===i?r+=1:o+=1,o*4>=t.length)return!1}return r>=2&&r>o*4}function yw(e){
let t=e.cells.filter($e);return t.some(({core:n})=>n.includes("--"))&&t.every(({core:n})=>/^:?-*:?$/u.test(n))}var hw=/^(?:grand |sub-?)?(?:totals?|sum|score|coverage|overall|count|percent(?:age)?|passed|∑|σ|合计|总计|合計|gesamt|summe|итого)\b/u,
bw=/^[~≈]?\d(?:[\d.,%/()\s]|of)*$/u;function xw(e,t){if(!hw.test(h(e.cells[t]?.core??"")))return!1;let n=e.cells.filter((r,o)=>o!==t&&$e(r));return n.length>0&&n.every(({core:r})=>bw.test(r))}function ww(e,t,n,r){
let o=e.cells[n];return mw(e,r)?e.cells.some($e)?"group":"blank":!e.cells.some($e)||yw(e)?"blank":gw(e,t,n)?"header":xw(e,n)?"total":!$e(o)||e.cells.some((s,i)=>i!==n&&$e(s))?"feature":o.flat.strong?"\
group":"bare"}function Sw(e){let t=e.flatMap((n,r)=>n==="bare"?[r]:[]);return t.length>1&&t.every(n=>n===0||e[n-1]==="blank")}function kw(e,t,n){if(!t.includes("bare"))return!1;let r=e.filter((s,i)=>t[i]===
"feature");return!t.every((s,i)=>s!=="bare"||t[i+1]==="feature")||r.length===0||n.length<2&&!Sw(t)?!1:r.every(s=>n.every(i=>$e(s.cells[i.index])))}function Gr(e,t,n,r){let o=n.find(m=>m.role==="featur\
e")?.index??-1,s=e.rows.slice(t.bodyStart),i=t.titles.map(m=>h(m.text)),a=s.map(m=>ww(m,i,o,e.width)),l=n.filter(m=>m.role==="target"),d=kw(s,a,l),c=s.some((m,y)=>a[y]==="group"&&!ot(Kc(m),r).strong),
f=n.filter(m=>m.role==="group").map(({index:m})=>m),u=[],p=[],g=[];return s.map((m,y)=>{let x=a[y]??"feature",w=x==="bare"?d?"group":"feature":x,b=o<0?vw(m,r):ot(w==="group"?Kc(m):m.cells[o],r);if(w===
"group"){let S=b.text.split(q);b.strong&&(p=S),g=b.strong||!c?S:[...p,...S]}else if(w==="blank")p=[],g=[];else if(w==="header"){let S=h(b.text)===h(t.titles[o]?.text??"");p=[],g=S?[]:[b.text]}return u=
f.reduce((S,k,C)=>{let O=m.cells[k],B=m.cells[k+1]?.range.start.offset===O?.range.start.offset;return $e(O)&&!B?[...S.slice(0,C),ot(O,r).text]:S},u),{row:m,kind:w,title:b,group:[...g,...u],above:g}})}
function vw(e,{section:t,place:n}){let{heading:r,title:o}=t;return r===void 0||o===""?{text:"Support",own:"Support",above:[],range:e.range,marks:[],strong:!1}:{text:o,own:o,above:[],range:P(r,n),marks:[],
strong:!1}}function Kc(e){return e.cells.find($e)}function Tw({data:e},t){let n=e?.title===void 0?e?.caption:L(e.title.children,t).text;return typeof n=="string"&&n.trim()!==""?T(n):void 0}function Vc(e){let t=new Set;for(let{cells:n}of e.rows)for(let r of n)
r!==void 0&&t.add(r.core);return t}var Lw=/^[^\p{L}\p{N}\s]\p{L}+[^\p{L}\p{N}\s]$/u;function Cw(e,{elsewhere:t}){if(t.length===0)return[];let n=new Set([...e].map(v)),r=new Set(t.map(({symbol:s})=>v(s)).
filter(s=>s!==""));return[...r].filter(s=>n.has(s)).length>=Math.min(2,r.size)||t.some(({symbol:s})=>Lw.test(s)&&e.has(s))?t:[]}function Rw(e,t){return h(e.title)==="summary"&&h(t)==="feature"}function qc(e,t,{
legends:n,markdown:r}){let o=yl(e,t.place,r),s=Tw(e,t.place),i=n.general(t.section,o.range.start.offset);return{node:e,grid:o,layout:Pc(o,t),context:t,legend:i.length>0?i:Cw(Vc(o),n),columnLegends:n.byColumn(
t.section),...s===void 0?{}:{caption:s}}}function Ow(e){let t=e[0]?.words;if(t===void 0||t.target||t.feature)return!1;let n=({filled:o,levels:s,versions:i})=>o===s+i,r=e.filter(({words:o,title:s})=>o.
knownTarget||D(s.split(" / ",1)[0]??"").knownTarget);return e.length>1&&e.every(o=>o.title!==""&&n(o))&&e.some(({filled:o})=>o>0)&&(r.length*2>=e.length||e.every(({levels:o})=>o>0))}function Mw(e,{titles:t},n){
let r=t[n]?.range.start.offset,o=a=>{let l=e[a];return t[a]?.text===""||t[a]?.range.start.offset!==r?!1:l!==void 0&&l.filled>0&&l.levels===0},[s,i]=[n,n];for(;o(s-1);)s-=1;for(;o(i+1);)i+=1;return{first:s,
index:i}}var Ew=1.2,$w=2;function Iw({rough:e,body:t,block:{layout:n}},r,o){let s=e.find(({title:d})=>Yt(d,o)==="feature");if(s!==void 0)return[{index:s.index,first:s.index,score:10}];if(r)return[{index:0,
first:0,score:10}];let i=e.filter(({title:d})=>Yt(d,o)===void 0),a=jc(i.length>0?i:e,t),l=a[0];return l===void 0?[{index:0,first:0,score:0}]:a.filter(({score:d})=>d>=l.score-Ew).slice(0,$w).map(({column:d,
first:c,score:f})=>{let u=Mw(e,n,d.index);return{score:f,...u,first:Math.min(c,u.first)}})}function Yc(e,{readers:t}){let{grid:n,layout:r,legend:o,columnLegends:s}=e,i=[...o,...[...s.values()].flat()],
a=t(Vc(n),i),l=n.rows.slice(r.bodyStart);return{block:e,read:a,body:l,rough:Fs(l,r,a)}}function Jc(e){let t=new Set,n=new Map;for(let{rough:r}of e)for(let{words:o,filled:s,levels:i}of r)s>0&&i===0?t.add(
o.name):s>0&&n.set(o.name,(n.get(o.name)??0)+1);return{describing:t,answering:n}}function Xc(e,t){let{block:n,body:r,rough:o}=e,{layout:s,context:i}=n,{options:a}=t;if(a.columns===void 0&&r.length===1&&
Ow(o))return[Fw(n,o,r,t)];let d=Rw(i.section,s.titles[0]?.text??"");return Iw(e,d,a).map(c=>Nw(c,e,d,t))}function Nw(e,{block:t,rough:n,body:r,read:o},s,i){let{layout:a,grid:l,context:d}=t,c=vn({section:d.
section,...t.caption&&{caption:t.caption}}).some(A=>D(A).aboutSupport),{options:f,detailed:u,describing:p,answering:g}=i,{index:m,first:y}=e,x={layout:a,label:m,first:y,options:f,detailed:u,tellsSupport:c,
isSummary:s,describing:p,answering:g},w=Ps({columns:n,rows:r,...x}),b=Gr(l,a,w,d),S=b.filter(({kind:A})=>A==="feature").map(({row:A})=>A),k=A=>{let{answer:we,kind:Ge}=o(A);return we>0||Ge==="version"},
C=hl(S,e.index,k),O=S.filter(A=>!C.has(A)),B=O.length===r.length?w:Ps({columns:Fs(O,a,o),rows:O,...x}),j={...Zc(t,B,S,i),valueShare:S.length===0?0:C.size/S.length,isSummary:s,grouped:b.some(({group:A})=>A.
length>0)};return{block:t,labelScore:e.score,values:C,measured:Ns(j),...j}}function Fw(e,t,n,r){let o=t.map(i=>({...i,role:"target",clues:[]})),s=Zc(e,o,n,r);return{block:e,labelScore:4,values:new Set,
measured:Ns(s),...s}}function Pw(e,t){return e.map(({cells:n})=>n[t]?.core??"").filter(n=>n!=="")}function Zc({context:e,caption:t,layout:n,legend:r},o,s,{headings:i}){let a=o.find(({role:l})=>l==="fe\
ature");return{section:e.section,...t===void 0?{}:{caption:t},...n.banner===void 0?{}:{banner:n.banner},columns:o,...a===void 0?{}:{label:a},targets:o.filter(({role:l})=>l==="target"),rows:s,names:a===
void 0?[]:Pw(s,a.index),grouped:!1,headings:i,isExplained:r.some(({level:l})=>l!==void 0),isDetail:!1,isSummary:!1,shared:0,valueShare:0}}var Ds=/^(?:all|any|both|some|none)$/u,Aw=/[$€£¥]\s?\d|\d\s?[$€£¥]/u,Dw=/^0x[\da-f]+$|^[+-]?\d[\d,. ]*$/iu,Bw=/^[~≈<>]?\s?[+-]?\d[\d,. ]*\s?(?:%|[kmg]?i?b|[mn]?s|x|\/\s?\d+)$/iu,Qc=6,_w=60,Gw=new Set(
["p","f"]),jw=new Set(["s","ns","ps"]),nu=new Set(["on","off"]),jr=e=>e===""?0:e.split(/\s+/u).length;function Ww(e,t,n){if(t==="")return Ds.test(e)?.35:n?.9:.95;if(/^\s*[([（]/u.test(t))return .85;if(Ds.
test(e)&&!/^\s*(?:[,;:]|\.(?:\s|$))/u.test(t))return .1;if(/^\s*[,;:]\s/u.test(t))return .8;let r=jr(t.trim());return r<=4?.75:r<=10?.5:.25}function eu(){return{key:"",kind:"blank",answer:0,mark:!1,positive:!1,
silent:!1,staged:!1,explained:!1,status:!1,price:!1,prose:!1,since:!1,told:!1,named:!1,amount:!1}}function As(e){return{positive:e==="complete"||e==="partial",silent:e==="unknown"||e==="not-applicable"}}
function Hw(e){let t=[...e].some(s=>s.length===1&&/^[yn]$/u.test(v(s))),n=e.has("S")&&(e.has("NS")||e.has("PS")),r=new Set([...e].filter(s=>s.length<4).map(v)),o=[...nu].every(s=>r.has(s));return{isYesNo:t,
isGraded:n,isSwitched:o,isBinary:ss(e)}}function ru(e){let t=new Map;return(n,r)=>{let o=Hw(n);if(r.length>0)return tu(o,r,e);let s=Object.values(o).join(" "),i=t.get(s)??tu(o,r,e);return t.set(s,i),i}}
function tu({isYesNo:e,isGraded:t,isSwitched:n,isBinary:r},o,s){let i=new Map,a=new Set;for(let{symbol:m,level:y}of o)y!==void 0?i.set(v(m),y):m!==""&&a.add(v(m));for(let[m,y]of Object.entries(s??{}))
for(let x of y??[])i.set(v(x),m);let l=hr(o),d=o.some(({anything:m})=>m===!0),c=m=>{let y=l.length===0?"":m.split(/\s/u,1)[0]??"";return d&&(rs(m)||ne(m))||br(y,l)?{answer:1,mark:!0,positive:!0,silent:!1,
staged:!1,explained:!0}:void 0},f=i.size===0?void 0:m=>i.has(m),u=m=>{let y=c(m);if(y!==void 0)return y;for(let{sign:S,length:k}of Te(m,f)){let C=v(S),O=m.slice(k),B=i.get(C),j=M.get(C),A=j===void 0?!/[\p{L}\p{N}]{3}/u.
test(C):j.kind!=="word";if(B!==void 0)return{answer:1,mark:A,...As(B),staged:!1,explained:!0};if(j!==void 0)return{answer:A||O===""&&S.length<m.length&&!/[\p{L}\p{N})\]]$/u.test(m)?jr(O)>14?.8:1:Ww(C,
O,j.telling),mark:A,...As(j.level),staged:j.telling,explained:!1};let we=O===""||/^\s+[([]/u.test(O)||C!=="o"&&/^[([]\d/u.test(O),Ge=(!Gw.has(C)||e)&&(!jw.has(C)||t)&&(!nu.has(C)||n)&&!(a.has(C)&&/^\p{L}/u.
test(C));if(Oe.has(C)&&C!==""&&Ge&&we)return{answer:.85,mark:!0,positive:!/^(?:[-–—−n]|off$)/u.test(C),silent:!1,staged:!1,explained:!1}}if(r&&/^[01]$/u.test(m))return{answer:.85,mark:!0,positive:m===
"1",silent:!1,staged:!1,explained:!1};let x=os(m).map(u),[w]=x;if(w!==void 0&&x.every(S=>S!==void 0&&S.answer>=.8))return w;let b=is(m);return b!==void 0?{answer:.45,mark:!1,...As(b),staged:!1,explained:!1}:
ns(m)&&jr(m)<Qc?{answer:.45,mark:!1,positive:!0,silent:!1,staged:!1,explained:!1}:void 0},p=m=>{if(m==="")return eu();let y=u(m),x=cr(m),w=x||ne(m),b=y!==void 0&&y.answer>=.5?"level":x||Ue(m)||ur(m)?"\
version":Bw.test(m)?"quantity":w||Dw.test(m)?"number":"text",S=jr(m);return{...eu(),key:v(m),...y??{},kind:b,status:V(m)!==void 0,price:Aw.test(m),prose:b==="text"&&(S>=Qc||m.length>_w),since:x,told:a.
has(v(m)),named:b==="version"&&/^\p{Lu}\p{L}.*\s\S/u.test(m),amount:Ds.test(v(m))}},g=new Map;return m=>{let y=g.get(m);if(y!==void 0)return y;let x=p(m);return g.set(m,x),x}}var Uw=2.5;function ou(e,{section:t,caption:n}){let r=new Set([...t.path,...n===void 0?[]:[n]].map(h));return r.add(h(t.path.join(" / "))),e?.find(o=>r.has(h(o)))}function zw(e,{tables:t,columns:n}){let r=ou(
t?.exclude,e);if(r!==void 0)return{taken:!1,reason:`excluded by the configuration: "${r}"`};let o=ou(t?.include,e),s=e.targets.length>0;if(o!==void 0)return s?{taken:!0,reason:`included by the configu\
ration: "${o}"`}:{taken:!1,reason:`included by the configuration ("${o}"), but no column holds levels`};if(t?.include!==void 0)return{taken:!1,reason:"not among the tables that the configuration inclu\
des"};if(n?.targets!==void 0&&s)return{taken:!0,reason:"the configuration names its targets"}}function Kw({targets:e,rows:t,label:n,isSummary:r,columns:o}){return e.length===0?"no column is made of sy\
mbols or words for support levels":n===void 0&&o.some(({role:s})=>s!=="target")||n!==void 0&&n.filled===0&&t.length>0?"no column names the rows":t.length===0&&!r?"it has no rows":void 0}var su=e=>e===
void 0?void 0:pa[e.id];function au({targets:e}){let t=e.reduce((r,{filled:o})=>r+o,0);return`${e.reduce((r,o)=>r+o.levels+o.versions,0)} of ${t} filled cells in ${e.length} column${e.length===1?"":"s"}\
 read as support levels`}function Vw(e,t){if(t.kind!=="other"&&t.kind!=="matrix"){let n=su(bt(t.clues,1));return`it reads as ${fa[t.kind]}${n===void 0?"":`: ${n}`}`}return su(bt(e.clues,-1))??"too lit\
tle speaks for a matrix"}function iu(e){let[t]=e;for(let n of e)t!==void 0&&n.score>t.score&&(t=n);return t}function qw(e,t){let n=$r(ca,xr,(d,c)=>e.measured[c]??0),r=n.find(({kind:d})=>d==="matrix")??
{kind:"matrix",score:0,clues:[]},o=iu(n)??r,s=d=>{let c=iu(n.filter(({kind:f,clues:u})=>f!==d.kind&&u.length>0));return c===void 0?{}:{runnerUp:c}},i=Kw(e),a={kind:"other",score:0,clues:[]},l=zw(e,t);
return l!==void 0&&(!l.taken||i===void 0)?{reading:e,...l,chosen:l.taken?r:a}:i!==void 0?{reading:e,taken:!1,reason:i,chosen:a}:e.isSummary?{reading:e,taken:!0,reason:Yw(e),chosen:r}:o.kind==="matrix"?
{reading:e,taken:!0,reason:au(e),chosen:r,...s(r)}:{reading:e,taken:!1,reason:Vw(r,o),chosen:o,...s(o)}}function Yw(e){return e.rows.length===0?"a summary without rows yet":au(e)}function Bs(e,t){let n=e.
map(o=>qw(o,t)),r=({taken:o,chosen:s,reading:i})=>(o?s.score:-10)+i.labelScore*Uw;return n.reduce((o,s)=>o===void 0||r(s)>r(o)?s:o,void 0)}function lu({reading:e},t){let{titles:n}=e.block.layout;return e.
columns.flatMap(({index:r,title:o,role:s,clues:i})=>{let a=n[r]?.range;if(a===void 0)return[];let l=Yt(o,t)===s;return[{title:o,role:s,range:a,clues:l?[{id:"configured",points:0}]:i}]})}function du({orientation:e,
clues:t}){let n=e==="targets-in-rows"?1:-1,r=t.map(({id:o,points:s})=>({id:o,points:s*n}));return{value:e,score:pe(r),clues:r}}function cu(e,t){let n=e.filter(({role:o})=>o==="target"),r=Math.min(...n.map(({filled:o})=>o));return e.flatMap(({index:o,title:s,role:i,filled:a,levels:l})=>{let d=t[o]?.range;return!(s===""&&i==="a\
ttribute"&&d!==void 0)||a<Math.max(2,r)||l<a*.6?[]:[{code:"blank-cell",message:"The header of this column is blank, and its cells hold levels. Nobody can tell whose they are, and none of them is read:\
 write the name of the target.",severity:"error",range:d}]})}function Jw(e,t,n,r){if(n.legends.nodes.has(e))return{node:e,section:t,without:"it is a legend"};let o=qc(e,{section:t,footnotes:n.footnotes,place:n.place},r),{bodyStart:s,titles:i}=o.layout;return s===
0&&i.every(({text:a})=>a==="")?{node:e,section:t,without:"it has no header row"}:{node:e,section:t,counted:Yc(o,r)}}function Xw(e){let t=new Set,n=new Set;for(let o of e){if(o?.taken!==!0||o.reading.targets.
length<2)continue;for(let{title:i}of o.reading.targets)n.add(h(i));let s=o.reading.label?.index??0;for(let{cells:i}of o.reading.rows)t.add(h(i[s]?.core??""))}if(t.size===0)return()=>!1;let r=Mr(t);return(o,s,i)=>{
if(!r(o))return!1;let a=s.filter(({cells:l})=>n.has(h(l[i]?.core??"")));return a.length>0&&a.length*2>=s.length}}function Zw(e,t){let{options:n}=t,r={...t,...Jc(e.flatMap(({counted:l})=>l??[]))},o=e.map(
({counted:l})=>l===void 0?[]:Xc(l,r)),s=o.map(l=>Bs(l,n)),i=Xw(s),a=Ec(s);return o.map((l,d)=>{let c=s[d];if(c===void 0)return;let f=l.map(u=>{let p={isDetail:i(u.section,u.rows,u.label?.index??0),shared:$c(
u,a,c.taken?c.reading:void 0)},g={...u,...p};return{...g,measured:Gc(g,u.measured)}});return Bs(f,n)})}function Qw(e,t,{options:n,markdown:r}){let{reading:o}=e,{orientation:s}=t,i=n.orientation===void 0?
du(t):void 0,{block:a,columns:l,values:d,section:c}=o,{grid:f,layout:u,context:p,legend:g,columnLegends:m,caption:y,node:x}=a,w=Gl({values:s==="features-in-rows"?d:new Set,grid:f,layout:u,columns:l,rows:Cc(
Gr(f,u,l,p),l,s),orientation:s,legend:g,columnLegends:m,options:n,context:p}),{banner:b}=u,S=cu(l,u.titles);return{decision:uu(e,a,n,{reason:`${e.reason}; ${s.replaceAll("-"," ")}`,...i===void 0?{}:{orientation:i},
unread:w.unread.map(k=>k.cause==="headless"&&S.length>0?{...k,cause:"reported"}:k)}),matrix:{node:x,section:c,label:o.label?.title??"",claims:w,...y===void 0?{}:{caption:y},...b===void 0?{}:{banner:b}},
problems:[...S,...r?[]:Rc(f)]}}function uu(e,{grid:t},n,r={}){let{taken:o,reason:s,chosen:i,runnerUp:a,reading:l}=e,d=lu(e,n);return{block:"table",range:t.range,section:l.section.path,taken:o,reason:s,
chosen:i,...a===void 0?{}:{runnerUp:a},...d===void 0?{}:{columns:d},...r}}function eS(e,t){let{named:n,legends:r,options:o,markdown:s}=e;return{headings:new Set(t.map(({title:a})=>h(a)).filter(a=>a!==
"")),detailed:n,legends:r,options:o,readers:ru(o.vocabulary),markdown:s,describing:new Set,answering:new Map}}function fu(e){let t=[..._(e.top)],n=eS(e,t),r=t.flatMap(d=>{let c=e.facts.get(d)??[],f=new Set(
c.map(({block:p})=>p));return[...d.contents.tables.filter(p=>!f.has(p)),...c.map(({table:p})=>p)].map(p=>Jw(p,d,e,n))}),o=Zw(r,n),s=Ic(o,e.options),i=[],a=[],l=[];for(let[d,{node:c,section:f,without:u}]of r.
entries()){let p=o[d],g=s[d];if(p?.taken===!0&&g!==void 0){let m=Qw(p,g,e);i.push(m.matrix),a.push(m.decision),l.push(...m.problems)}else if(p!==void 0)a.push(uu(p,p.reading.block,e.options));else{let m=u??
"no column holds anything",y=P(c,e.place);a.push({block:"table",range:y,section:f.path,taken:!1,reason:m})}}return{matrices:i,decisions:a,problems:l}}var Wr=4e3;function Hr(e){let t=e.text.length>Wr;return{flat:e,from:0,to:t?0:e.text.length,parts:t?[]:e.parts}}function qe(e){if(e.text.length>Wr)return[];let[t,n]=[-1,0];return e.text.split(`
`).map(r=>{let o=t+1;t=o+r.length;let s=n;for(;(e.parts[n]?.to??Number.POSITIVE_INFINITY)<=t;)n+=1;return{flat:e,from:o,to:t,parts:e.parts.slice(s,n+1)}})}function pu(e,t){return e.children.flatMap(n=>n.
type==="line"?qe(L(n.children,t)):pu(n,t))}function mu(e,t,n){return{type:"text",value:e,position:n.locator.range(t,t+e.length)}}function tS(e,t){let[n,r]=I(e);if(e.value.length>Wr)return[];let o=n;return e.
value.split(`
`).flatMap(s=>{let i=s.trim(),a=i===""?-1:t.text.indexOf(i,o);return a<0||a>=r?[]:(o=a+i.length,qe(L([mu(i,a,t)],t)))})}var nS=/^<(?:br|\/?(?:p|div|li|ul|ol|tr|t[dh]|dt|dd|summary|details|blockquote|h\d))\b/iu;
function rS(e,t){if(e.value.length>Wr)return[];let n=I(e)[0],r=e.value.split(/(<[^<>]*>)/u).map(o=>{let s=n;n+=o.length;let i=t.locator.range(s,n);return nS.test(o)?{type:"break",position:i}:o.startsWith(
"<")?{type:"html",value:o,position:i}:{type:"text",value:nt(o),position:i}});return qe(L(r,t))}function gu(e,t){return e.type==="paragraph"?qe(L(e.children,t)):e.type==="lineBlock"?pu(e,t):e.type==="c\
ode"?tS(e,t):e.type==="html"?rS(e,t):[]}function yu({first:e,blocks:[,t]},n){if(e===void 0)return;let r=L(e.children,n);return t?.type!=="paragraph"||T(r.text).length>Ie?Hr(r):{symbol:r,meaning:L(t.children,
n)}}var Ie=24;function hu(e){let t=tt(e);return t.type==="list"?F(t):[]}function bu(e,t){return e.children.map(n=>n.children.map(r=>L(r.children,t)))}var oS=1e3;function xu(e,t){let n=e.data===void 0?
void 0:Reflect.get(e.data,"caption");if(typeof n!="string"||n==="")return[];let[r,o]=I(e),s=t.text.lastIndexOf(n,r),i=s>=r-n.length-oS?s:t.text.indexOf(n,r);return i<0||i>=o?[]:qe(L([mu(n,i,t)],t))}var _s=String.raw`(?:means?|stands?\s{1,4}for|indicates?|denotes?|represents?|signifies|marks?|shows?|says)\b(?:\s+that\b)?`,sS=new RegExp(String.raw`^["'”’)*\s]*(?:(?:in|under)\s+(?:an?|the)\s+[\w-][\w\s-]{0,29}?\s*)?(?:,\s*)?(?:cells?\s+)?(?:(?:${_s}|\b(?:is|are|for)\b)|=>?|[:：]|->|→|--?|[–—])\s*`,
"iu"),ku=/(?:->|[:：=→(]|(?<=\s)(?:--?|[–—]))$/u,vu=String.raw`[([<]?(?:\b(?:an?\s+)?(?:blank|empty)\b(?:\s+(?:cell|space|field|box)(?:e?s)?\b)?|\bno\s+(?:mark|sign|symbol|icon)s?\b)[)\]>]?`,iS=new RegExp(
`^(?:${vu})$`,"iu"),aS=String.raw`(?:(?![°©®™])(?:\p{Extended_Pictographic}|\p{So}|[√×])[\ufe0e\ufe0f]?(?:\u200d\p{Extended_Pictographic}\ufe0f?)*)+`,lS=new RegExp(String.raw`:[a-z0-9_+-]{2,40}:|\{\{[^{}]{1,60}\}\}|\|[^|\s]{1,40}\||\[[ xX]?\](?=\s|$)|${aS}|(["“'‘])([^"”'’\s]{1,12})["”'’]|${vu}`,
"giu"),dS=/[=:>"|{[×]|[^\0-\u2012]|-[-\s]|[Bb]lank|[Ee]mpty|[Nn]o (?:mark|sign|symbol|icon)|\s(?:means?|stands?|indicates?|denotes?|represents?|signifies|marks?|shows?|says)\b/u,cS=/[,;|·•(&，；、。]|\s\/\s|\s{2,}|\band\s|\bor\s/giu,
uS=new RegExp(String.raw`\s*(?:and\s+|or\s+)?([^\s,;|·•()=:：→]{1,12})\s*(?:(?:=>?|->|→|：)|(?<=\s)${_s}|(?<=[^\p{L}\p{N}]\s)(?:is|are)\b|:(?=\s))`,"iuy"),fS=new RegExp(String.raw`\s*([^\s,;|·•()=:：→][^,;|·•()=:：→\n]{0,${Ie-
1}}?)\s*(?:=>?|->|→|：|:(?=\s)|(?<=\s)${_s}|(?<=\s)(?:--?|[–—])(?=\s))`,"iuy"),wu=/\s*(\S{1,12})\s+(?:(?:--?|[–—])\s+)?(?=\S)/uy,pS=/^[^\p{Ll}]/u,mS=/^\s*(?:(?:symbols?|status)\s+)?(?:legend|keys?|symbols?|notation|where|meanings?|abbreviations?|légende|leyenda|legende|图例|凡例)\s*[:：]?\s*(?=\P{L}|\p{L}{1,3}\b|$)/iu,
gS=/;|；|。|,\s*(?:and\s*)?$|,\s+(?=[^\s\p{L}\p{N}("'“‘`[]{1,3}\s)|(?<!\b(?:[Ee]\.g|[Ii]\.e|[Ee]tc|[Cc]f|[Vv]s|[Ii]ncl|[Ee]xcl))\.(?:\s|$)/u;function zr(e){return e===""||iS.test(e)}function Ln(e){
let t=v(e);return M.get(t)?.kind==="mark"||Oe.has(t)}function Cn({flat:e,from:t,to:n}){return mS.exec(e.text.slice(t,n))?.[0].length??0}var yS=/::|\(\)|^--?[a-z]|^#!|\w\/\w{3}/iu;function hS({flat:e,from:t,
to:n,parts:r},o){let s=-3;return r.flatMap(i=>{if(i.from<t||i.to>n||i.to-i.from>Ie)return[];let a=e.text.slice(i.from,i.to).trim(),l=o.text[i.start-1]==="`"&&o.text[i.end]==="`"&&i.start-s>2;l&&(s=i.end);
let d=!i.exact&&/^[<!|]/u.test(o.text.slice(i.start,i.start+1));return a===""||!(l||d)||l&&yS.test(a)?[]:[{symbol:a,from:i.from-t,to:i.to-t,writing:l?"apart":"mark"}]})}function Ur(e,t,n,r){n.lastIndex=
t;let o=n.exec(e),s=o?.[1];if(o===null||s===void 0)return[];let i=o.index+o[0].indexOf(s);return[{symbol:zr(s)?"":s,from:i,to:i+s.length,writing:r}]}function bS(e,t,n,r,o){let s=hS(e,r),i=Ur(t,n,wu,"b\
are");if(s.length===0&&!i.some(u=>o(u,!0))&&!dS.test(t))return[];let a=[...t.matchAll(lS)].map(({0:u,2:p,index:g})=>{let m=p??(zr(u)?"":u),y=g+(p===void 0?0:1);return{symbol:m,from:y,to:y+(p??u).length,
writing:p===void 0?"mark":"apart"}}),l=[...t.matchAll(cS)].map(u=>u.index+u[0].length),d=Ur(t,n,fS,"token"),c=[...s,...a,...d,...l.flatMap(u=>Ur(t,u,uS,"token")),...l.flatMap(u=>Ur(t,u,wu,"bare")).filter(
({symbol:u})=>pS.test(u)),...d.length>0?[]:i].filter(u=>u.from>=n&&o(u,u.from<=n+1)).map((u,p)=>({mention:u,rank:p})).sort((u,p)=>u.mention.from-p.mention.from||u.rank-p.rank),f=[];for(let{mention:u}of c){
let p=f.at(-1);p!==void 0&&p.writing!=="mark"&&u.writing==="mark"&&/^\s*(?:[:：=]|->|→)\s*$/u.test(t.slice(p.to,u.from))&&f.pop(),u.from>=(f.at(-1)?.to??0)&&f.push(u)}return f}function xS(e,t){let n=[];
for(let r of e){let o=n.at(-1);o!==void 0&&/^["'”’]?\s*(?:[/,|&]|or|and)\s*["'“‘]?$/iu.test(t.slice(o.to,r.from))?n[n.length-1]={...o,mentions:[...o.mentions,r],to:r.to}:n.push({mentions:[r],from:r.
from,to:r.to})}return n}var wS=60;function SS(e,t,n,r){let o=e.slice(t,n),s=sS.exec(o)?.[0]??"",i=o.slice(s.length).replaceAll(`
`," "),a=r?i:i.split(gS,1)[0]??"";return{meaning:T(a.replace(/(?<![\s,(|/·•，、])[\s,(|/·•，、]+(?:(?:and|or|an?)\s*)?$/u,"")),connected:/\S/u.test(s)}}function kS(e,t,n){let r=e.slice(t,n).
trimEnd().replace(/["“'‘]$/u,"").trimEnd(),o=ku.exec(r)?.[0]??"",s=r.slice(0,r.length-o.length);return{meaning:T(s.replace(/^["'”’)\]\s,;.|/·•，、]+(?:and\s+)?/u,"")),connected:o!==""}}function vS(e,t,n){
if(!/^["'”’]?\s*[)\]]/u.test(e.slice(n.to,n.to+3)))return;let r=/[([]\s*["“'‘]?$/u.exec(e.slice(t,n.from));if(r===null)return;let s=e.slice(t,t+r.index).trim().split(/\s+/u).slice(-4).join(" ").
replace(/^.*(?:\band\b|\bor\b|[,;:.])\s*/u,"");return s===""?void 0:s}var Su=e=>/\p{L}{2}/u.test(e);function TS(e,t,n){let r=n.at(-1);return r===void 0||Su(e.slice(r.to))?!1:n.every(({from:o},s)=>Su(e.
slice(n[s-1]?.to??t,o)))}function Tu(e,t,n,r){let o=e.flat.text.slice(e.from,e.to),s=Cn(e),i=s+Math.max(0,o.slice(s).search(/\S/u)),a=xS(bS(e,o,i,t,r),o),l=TS(o,i,a);return n&&!l&&ku.test(o.slice(i,a[0]?.
from).trimEnd())?[]:a.flatMap((d,c)=>{let f=a[c-1]?.to??i,u=d.from<=i+1,p=n&&u&&a.length===1,g=l?void 0:vS(o,f,d),m=g!==void 0?{meaning:g,connected:!0}:l?kS(o,f,d.from):SS(o,d.to,a[c+1]?.from??o.length,
p),y=!m.connected&&!p&&m.meaning.length>wS;if(!/\p{L}/u.test(m.meaning)||y)return[];let x=l||g!==void 0;return d.mentions.map(w=>({...w,...m,leads:u,reversed:x}))})}var Ws=e=>e===""||Ln(e)||/^(?:\p{Extended_Pictographic}|\p{So}|:[a-z0-9_+-]{2,40}:$)/iu.test(e),js=(e,t)=>Ws(e)||t(e);function LS(e,t){return({symbol:n,writing:r},o)=>r==="mark"||e(n)?!0:r==="bare"?!1:
Ln(n)||(t?o||n.length<=3:r==="apart"&&o)}function Cu({symbol:e,level:t}){let n=zt(e)?M.get(v(e))?.level:void 0;return n!==void 0&&t!==void 0&&n==="missing"!=(t==="missing")}var Ru=e=>e.stated!==!0&&Cu(
e);function Ou(e,t){let n=M.get(v(e)),r=n?.telling===!0&&n.kind==="word"&&/\p{L}{2}/u.test(e)?{level:n.level,stated:!0}:ht(t),o={symbol:e,meaning:t,...r};return Cu(o)&&t.split(/\s/u).length>4?{...o,stated:!1}:
o}function Xt(e,t,n,r){let{place:o,isUsed:s,lines:i}=r,{flat:a,from:l,to:d,parts:c}=e,f=o.text.slice(Math.max((c[0]?.start??0)-1,0),(c.at(-1)?.end??0)+1),u=`${t} ${n} ${a.text.slice(l,d)} ${f}`,p=i.get(
u),g=p??Tu(e,o,t,LS(s,n)).map(m=>({how:m,meaning:Ou(m.symbol,m.meaning)}));return p===void 0&&i.set(u,g),g.map(({how:m,meaning:y})=>({how:m,entry:{...y,range:G(a,l+m.from,l+m.to,o)}}))}function Mu({symbol:e,
meaning:t},{place:n}){let r=T(t.text),o=T(e.text);if(!/\p{L}/u.test(r)||o.length>Ie||/^\p{L}{2}/u.test(o)&&zt(o)&&!/\s/u.test(r))return;let s=e.text.indexOf(e.text.trim()),i=G(e,s,s+e.text.trim().length,
n);return{...Ou(zr(o)?"":o,r),range:i}}function Kr(e){let t=e.filter(({entry:o})=>o.level!==void 0&&!Ru(o)),n=e.filter(({how:o})=>!o.connected);return new Set(e.map(({entry:o})=>v(o.symbol))).size>1&&
t.length>0&&(n.length*2<=e.length||t.length*2>=e.length)}function Vr(e){let t=e.filter(({how:o})=>o.reversed),n=t.filter(({entry:o})=>o.stated===!0&&!Ru(o)),r=new Set(t.map(({entry:o})=>v(o.symbol)));
return t.length===0||n.length*2>=t.length&&r.size===t.length}var Rn=e=>e.map(({entry:t})=>t);function CS(e,t){let n=d=>e.map(c=>{if(c===void 0)return[];if("flat"in c)return Xt(c,!0,d,t);let f=Mu(c,t);
return f===void 0?[]:d||js(f.symbol,t.isUsed)?[{how:{writing:"token",connected:!0,leads:!0,reversed:!1},entry:f}]:[]}),r=n(!1),o=r.flat().filter(({entry:d})=>js(d.symbol,t.isUsed)),s=new Set(o.map(({entry:d})=>v(
d.symbol))),i=t.isTitled||s.size>1?n(!0):r,a=i.flat(),l=i.filter(d=>d.length>0).length;return Kr(a)&&Vr(a)&&l*2>=e.length?Rn(a):[]}var RS=/\b(?:cells?|marked|legend|ticks?|checks?|crosses|symbol|mark|means)\b/iu;
function OS([e],t,{isUsed:n}){if(e===void 0||e.entry.level===void 0)return!1;let{connected:r,writing:o,leads:s}=e.how,i=r&&o!=="bare"&&n(e.entry.symbol)&&s;return RS.test(t)||i}function Hs(e,t){let n=[];
for(let o of e){let s=Xt(o,!0,t.isTitled,t);if(s[0]?.how.leads===!0||s[0]?.how.reversed===!0)n.push(s);else if(n.length===0&&Cn(o)<o.to-o.from)return[]}let r=n.flat();return n.length>1&&Kr(r)&&Vr(r)?Rn(
r):[]}function Us(e,t){let n=qe(e),[r]=n;if(r===void 0)return[];let o={...t,isTitled:t.isTitled||Cn(r)>0},s=Hs(n,o);if(s.length>0)return s;let i=Xt(Hr(e),!1,o.isTitled,o).filter(({how:l})=>l.connected||
l.writing!=="apart");return(i.length>1?Kr(i):OS(i,e.text,o))&&Vr(i)?Rn(i):[]}function Eu(e,t){return qe(L(e.children,t.place)).flatMap(r=>Xt(r,!0,!1,t).flatMap(({entry:o,how:s},i)=>(s.leads||i>0)&&s.connected&&
o.symbol!==""?[o]:[]))}function $u(e,t){if(e.type==="paragraph")return Us(L(e.children,t.place),t);if(e.type==="list"||e.type==="definitionList"||e.type==="fieldList")return CS(hu(e).map(a=>yu(a,t.place)),
t);let n=gu(e,t.place).filter(({flat:a,from:l,to:d})=>a.text.slice(l,d).trim()!==""),[r]=n,o=t.isTitled||r!==void 0&&Cn(r)>0,s=Hs(n,{...t,isTitled:o});if(s.length>0||n.length!==1||r===void 0)return s;
let i=Xt(r,!0,o,t);return Kr(i)&&Vr(i)?Rn(i):[]}var Jt=e=>T(e?.text??"");function MS(e,t){let n=Math.max(0,...e.map(({length:d})=>d)),r=(d,c)=>d===void 0||c===void 0||Jt(c)===""?[]:[{symbol:d,meaning:c}],
o=[];(n===2||n===3)&&o.push(e.flatMap(([d,c])=>r(d,c))),n===2&&o.push(e.flatMap(([d,c])=>r(c,d)));let s=t??e[0]??[],i=s.every((d,c)=>{let f=Jt(d);return c%2===1||f===Jt(s[0])||Ws(f)});n>3&&n%2===0&&i&&
o.push(e.flatMap(d=>d.flatMap((c,f)=>f%2===0?r(c,d[f+1]):[])));let[a,...l]=e;return t!==void 0&&a!==void 0&&l.length===0&&n>1&&o.push(t.flatMap((d,c)=>r(d,a[c]))),o}var Lu=/^(?:symbols?|keys?|signs?|marks?|legend|icons?|values?|codes?|levels?|tiers?|grades?|priority|abbreviations?|status|层级|图例|符号|記号|凡例)$/iu,
Gs=/\b(?:meanings?|descriptions?|definitions?|explanations?|means)\b|含义|说明|意味|説明/iu;function ES(e,t,n,{isUsed:r}){let o=e.map(({symbol:u})=>v(Jt(u))),[s,i]=[Jt(t?.[0]),Jt(t?.[1])],l=!/\b(?:features?|capabilit(?:y|ies))\b/iu.
test(i)&&!n&&o.length>3?1:0;if(o.length<2||new Set(o).size<o.length-l||!e.every(({meaning:u})=>/\p{L}{2}|\p{Script=Han}/u.test(u.text))||o.some(u=>u.length>Ie))return!1;let d=u=>r(u)&&(u.length<=3||Gs.
test(i)),c=o.filter(u=>u!==""&&(Ws(u)||d(u)));if(!n){let u=Lu.test(s)&&(c.length>0||Gs.test(i));return c.length*2>=o.length||u}if(Lu.test(i)&&Gs.test(s))return c.length*2>=o.length;let f=e.filter(({meaning:u})=>M.
get(v(u.text))?.kind==="word");return c.length>1&&c.length*2>=o.length&&f.length>1&&f.length*2>=o.length}function Iu(e,t){let[n,...r]=bu(e,t.place);if(n===void 0)return;if(r.length===0){let d=Rn(n.flatMap(
c=>Xt(Hr(c),!0,!0,t)));return d.length>1&&d.some(({level:c})=>c!==void 0)?d:void 0}let o=e.data!==void 0&&Reflect.get(e.data,"headerRows")===0,s=o?void 0:n,i=o?[n,...r]:r,a=MS(i,n).find(d=>ES(d,s,d[0]!==
void 0&&d[0].symbol===i[0]?.[1],t));return a===void 0?void 0:a.flatMap(d=>Mu(d,t)??[]).filter(({symbol:d})=>!/^[\p{L}\s-]{2,}$/u.test(d)||js(d,t.isUsed))}function Nu(e,t){let[n]=e.children;return(n?.children??
[]).flatMap(r=>{let o=L(r.children,t.place);return/[=:：–—→-]/u.test(o.text)?Hs(qe(o),t):[]})}function Fu(e){return e.length>1&&e.some(({level:t})=>t!==void 0)}var $S=/\b(?:values?|cells?|entries|letters?|numbers?)\b[^.;]{0,60}\b(?:contain|give|show|hold|indicate|name|are|is|tell)s?\b[^.;]{0,40}\b(?:releases?|versions?)\b[^.;]{0,60}\b(?:in which|that turned|added|introduced|implemented|supported|available|appeared|landed)\b/iu;
function Pu(e,t){let n=L(e.children,t),r=n.text.length>4e3?null:$S.exec(n.text.replaceAll(`
`," "));if(r===null)return[];let o=G(n,r.index,r.index+r[0].length,t);return[{symbol:"",meaning:T(r[0]),level:"complete",range:o,anything:!0}]}function Au(e,t){let n=T(L(e.children,t).text.slice(0,200));
return/^(?:for|in)\s+the\s+[`"“']?([^`"”',]{1,40}?)[`"”']?\s+column\b/iu.exec(n)?.[1]}function IS(e,t){let n=new Map;for(let o of e.children.slice(1))for(let s of o.children.slice(1)){let i=T(L(
s.children,t).text);if(i!==""&&n.set(v(i),i),n.size>1||i.length>3)return}let[r]=n.values();return r===void 0||zt(r)||/\d/u.test(r)?void 0:r}function Du(e,t,{place:n}){let r=l=>l.type==="table"&&!t.has(
l),[o,...s]=e.blocks.filter(r);if(o===void 0||s.length>0)return[];let i=e.blocks[e.blocks.indexOf(o)-1]??e.heading,a=IS(o,n);return a!==void 0&&(i?.type==="paragraph"||i?.type==="heading")?FS(i,a,n):[]}
function NS(e){let{length:t}=e.trimEnd(),n=1+Math.max(...[".","!","?"].map(r=>e.lastIndexOf(r,t-2)));return Math.max(n,t-200)}function FS(e,t,n){let r=L(e.children,n),o=NS(r.text),s=T(r.text.slice(o)),
i=ht(s.replace(/[:：]$/u,"")),a=i?.level==="complete"||s.endsWith(":")||e.type==="heading",l=G(r,o,r.text.length,n);return i?.stated===!0&&a?[{symbol:t,meaning:s,...i,range:l}]:[]}function Bu(e,t){let n;return r=>r===""||r.length>Ie?!1:(n??=PS(e(),t),n.has(v(r)))}function PS(e,t){let n=new Set;for(let{children:r}of e)for(let o of r.slice(1))for(let s of o.children.slice(1)){let{
text:i,marks:a}=L(s.children,t),l=T(i);l!==""&&l.length<=Ie&&a.length===0&&n.add(v(l))}return n}var ju=/^(?:(?:symbols?|status|support|table) )?(?:legends?|keys?|symbols?|notation|conventions|meanings?|(?:support )?(?:levels?|tiers?)|terminology|definitions?|status(?:es)?|图例|凡例)$/u,AS=/^(?:legend|key|symbols?|notation|where|meanings?|abbreviations?|图例|凡例) ?[:：]?$/iu,
DS=/\b(?:legend|keys?|symbols?|signs?|marks?|icons?|means?|meanings?|notation|abbreviations?)\b/iu;function BS(e){return ju.test(h(e.title))&&e.parent!==void 0?e.parent:e}function _S({children:e},t){let[
n,...r]=e;return n?.type==="strong"&&r.every(s=>s.type==="text"&&s.value===":")&&/^(?:\S{1,30} ){0,3}support:?$/iu.test(T(L(e,t).text))}function GS(e,t,n,r,o){let s=[],i=[],a,l=BS(e),d={place:n,...o,isTitled:ju.
test(h(e.title))},c=(u,p={})=>{u.length>0&&s.push({scope:l,entries:u,...p})};for(let u of e.contents.explaining){if(r.has(u))continue;if(u.type==="table"){let m=Iu(u,d);m!==void 0?t.add(u):c(Nu(u,d)),
c(m??xu(u,n).flatMap(({flat:y})=>Us(y,d)));continue}let p=u.type!=="paragraph"&&a!==void 0&&_S(a,n);a=u.type==="paragraph"?u:void 0;let g=p?[]:$u(u,d);if(g.length>0&&t.add(u),u.type==="paragraph"){let m=Au(
u,n);c(g,m===void 0?{}:{column:m}),c(Pu(u,n)),g.length===0&&i.push(u)}else{let m=tt(u);c(g,m.type==="list"?{list:m}:{})}d={...d,isTitled:u.type==="paragraph"&&jS(u,n)}}c(Du(e,t,d));let f=i.flatMap(u=>Eu(
u,d));return Fu(f)&&c(f),s}function jS(e,t){let n=T(L(e.children,t).text.slice(-200));return AS.test(n)||/[:：]$/u.test(n)&&DS.test(n.slice(-75).split(".").at(-1)??"")}function WS(e){let t=new Map,n=new Map,
r=new Map;for(let o of e)if(W(o.column===void 0?t:n,o.scope,o),!(o.column!==void 0||o.scope.parent===void 0))for(let s of be(o.scope.parent))W(r,s,o);return{general:t,naming:n,below:r}}var On=100,qr=20;
function _u(e){return e.slice(0,qr).flatMap(({entries:t})=>t.slice(0,On)).slice(0,On)}function HS(e,t){if(e.length<=qr)return e;let n=ce(e.length,r=>{let o=e[r];return o===void 0||Yr(o)>=t});return e.
slice(Math.max(0,n-qr/2),n+qr/2)}function US(e){let t=new Map;for(let{column:n,scope:r,entries:o}of e.slice(0,On))for(let s of o.slice(0,On))W(t,n??h(r.title),s);return t}function zS(e){let t=new Map;
for(let{list:n,entries:r}of e){let o=r.map(({symbol:s})=>s).filter(KS).map(h);n!==void 0&&o.length>0&&W(t,o.sort().join(""),n)}return new Set([...t.values()].filter(n=>n.length>1).flat())}function KS(e){
return/[\p{L}\p{N}]{2}/u.test(v(e))&&!Ln(e)}var Yr=({entries:[e]})=>e?.range.start.offset??0;function VS(e,t,n){let[r]=e;if(r===void 0||e.length===1)return e;let o=Yr(r)>n,s=a=>o?Yr(a)>t:Yr(a)<t,i=e.filter(
s);return[...o?i:i.toReversed(),...e.filter(a=>!s(a))]}var Gu=6;function qS({entries:e,scope:t}){let n=[...e].sort((d,c)=>d.range.start.offset-c.range.start.offset),[r,o]=[n[0],n.at(-1)];if(r===void 0||
o===void 0)return[];let s=[...new Set(n.map(({symbol:d})=>d===""?"any text":d))],i=`${s.slice(0,Gu).join(" ")}${s.length>Gu?" …":""}`,a=`it explains ${s.length} symbol${s.length===1?"":"s"}: ${i}`;return[
{block:"legend",range:{start:r.range.start,end:o.range.end},section:t.path,taken:!0,reason:a}]}function Wu(e,t,n){let r=new Set,o=[..._(e)],i={isUsed:Bu(()=>o.flatMap(({contents:y})=>y.tables),t),lines:new Map},
a=o.flatMap(y=>GS(y,r,t,n,i)),l=zS(a),d=a.filter(({list:y})=>y===void 0||!l.has(y));for(let y of l)r.delete(y);let{general:c,naming:f,below:u}=WS(d),p=new Map,g=new Map,m=y=>{let x=g.get(y);if(x!==void 0)
return x;let w=y.contents.tables.find(S=>!r.has(S)),b=w===void 0?Number.POSITIVE_INFINITY:I(w)[0];return g.set(y,b),b};return{nodes:r,elsewhere:c.size===1?_u([...c.values()].flat()):[],entries:d.flatMap(
y=>y.entries),decisions:d.flatMap(qS),general:(y,x)=>_u([...be(y)].flatMap(w=>VS(HS(c.get(w)??[],x),x,m(w)))),byColumn(y){let x=p.get(y)??US([...[...be(y)].flatMap(w=>f.get(w)?.slice(0,On)??[]),...u.get(
y)??[]]);return p.set(y,x),x}}}var YS=1e5;function JS(e,t){let n=new Map;for(let i of e.definitions)n.has(i.identifier)||n.set(i.identifier,i.url);let r=oc(e.footnotes),o={left:t.length+YS},s={text:t,locator:Xe(t),definitions:n,growth:o,
footnotes:r};return{...s,substitutions:XS(e,s),flats:new Map}}function XS(e,t){let n=new Map;for(let r of e.substitutions){let o=ZS(r)??T(L(r.children,{...t,substitutions:n}).text);n.has(h(r.label))||
n.set(h(r.label),o)}return n}function ZS({label:e,children:[t,...n]}){if(!(t?.type!=="image"||n.length>0||t.alt!==e))return e.length>1&&Pt(e)!==void 0?e:Ho(t.url)}function QS(e,t,n,r,o){let s=e.table?.
claims??e.unplaced,i=e.table?.claims.cells??[],a=e.details===void 0?void 0:jl(e.details.entries,s?.features??[],o),l=(e.details===void 0?void 0:Wl(e.details.entries))??tk(e),d=e.details===void 0||a===
void 0?void 0:{range:e.details.range,order:a.order},c=bd(e),f=yc(s?.features??[],r);return{...c===void 0?{}:{id:c},title:wd(e,t),section:Nr(e.section,e.details!==void 0),range:e.range,principles:ql(e,
r),...l===void 0?{}:{targetLabel:l},targets:[...s?.targets??[],...a?.targets??[]],features:[...ek(s?.features??[],a?.features??[]),...a?.features??[]],statuses:[...s?.statuses??[],...a?.statuses??[]],
cells:[...i,...a?.cells??[]],notes:n,...s===void 0?{}:{table:s.facts},...d===void 0?{}:{details:d},...f.length===0?{}:{jumps:f}}}function ek(e,t){let n=new Set(t.map(r=>r.key));return e.map(r=>{let{link:o,
...s}=r;return o?.startsWith("#")&&n.has(r.key)?s:r})}function tk(e){return e.table?.claims.facts.orientation==="targets-in-rows"&&e.table!==void 0&&!/^(?:names?)?$/iu.test(e.table.label)?e.table.label:
void 0}var zu=e=>({...e,knowsTargets:!1,isTarget:()=>!1,isFeature:()=>!1});function nk(e,t,n){for(let a of _(e))if(a.contents.tables.length>0)return;let r={features:new Set,legends:new Set,numbered:!1},
o=zu(t),{groups:s,rejected:i}=xs(e,()=>!1,{...r,words:o,place:n},new Map);return s.length===0?i:void 0}var Hu=2e3;function rk(e,t){let n=0;for(let{contents:r}of _(e)){let o=r.tables[Hu-n];if(o!==void 0){
let s=`The document has more than ${Hu} tables, so it is not read. Split it.`;return{code:sa,message:s,range:P(o,t)}}n+=r.tables.length}}function Ne({root:e,text:t,markdown:n,options:r={},problems:o=[]}){
let s=Tc(e),{census:i}=s,a=JS(i,t),l=al(s,a),d=rk(l,a);if(d!==void 0)return{matrices:[],footnotes:[],decisions:[],definitions:[],problems:[d]};let c=gc(l,a),f=Y([],[],r.vocabulary),u=rc(l,zu(f),a),p=u.
size>0?void 0:nk(l,f,a);if(p!==void 0){let $=Uu(i,a);return{matrices:[],footnotes:Ts(c,[],l,a),decisions:p,definitions:$,problems:o}}let g=Wu(l,a,new Set([...u.values()].flat().map(({block:$})=>$))),m=Md(
l,f,a),y=fu({top:l,place:a,footnotes:c,legends:g,facts:u,options:r,markdown:n,named:m}),x=Wd(y.matrices),w={...y,matrices:x.matrices},b=md(w.matrices),S=w.matrices.map(({claims:$})=>$),k=new Set(S.flatMap(
({features:$})=>$.map(({title:le})=>h(le)))),C=new Set(S.flatMap($=>$.targets.map(({title:le})=>h(le)))),O=S.flatMap(({facts:$})=>$.legend.filter(({column:le})=>le===void 0)),B=[...new Set(O)],j={...B.
length===0?f:Y([],B,r.vocabulary),knowsTargets:C.size>0,isTarget:$=>C.has(h($)),isFeature:$=>k.has(h($))},A=[...k].some($=>Ze($)!==$),we=xs(l,$=>b.has($),{legends:g.nodes,words:j,place:a,features:k,numbered:A},
x.support),{parts:Ge,decisions:Q}=gd(w.matrices,we.groups,l,a,r),je=new Set(c.definitions.map($=>$.range.start.offset)),se=g.entries.map($=>$.range.start.offset).sort(($,le)=>$-le),tr=({start:$,end:le})=>je.
has($.offset)||(se[ce(se.length,Pm=>(se[Pm]??0)>=$.offset)]??le.offset)<le.offset,Nm=xd(Ge),Ni=Ge.map($=>QS($,Nm,Yl($,tr,a),a,r)),Fm=w.matrices.map(({section:$,claims:le})=>({section:$,marks:[...le.marks,
...ok(le.cells)]}));return{matrices:Ni,footnotes:Ts(c,Fm,l,a),decisions:[...w.decisions,...g.decisions,...Q,...we.rejected],definitions:Uu(i,a),problems:[...o,...w.problems],...Ni.some(({jumps:$})=>$!==
void 0)&&{anchors:hc(l,i.html,a)}}}function ok(e){return e.filter(({footnotes:t})=>t.length>0).flatMap(({footnotes:t})=>t)}function Uu({definitions:e,uses:t},n){return e.map(r=>({label:r.label??r.identifier,
range:P(r,n),uses:t.get(r.identifier)??0}))}function Ye(e,t){let n=e.toLowerCase().split(/[^\p{L}\p{M}\p{N}]/u).filter(r=>r!=="").join("-");return n===""?t:n}var Fe=class{#e;#t=new Map;constructor(t=[]){this.#e=new Set(t)}take(t){let n=t,r=this.#t.
get(t)??1;for(;this.#e.has(n);)r+=1,n=`${t}-${r}`;return this.#t.set(t,r),this.#e.add(n),n}};function st(e,t){let n=new Fe,r=e.map(a=>a.id?n.take(a.id):void 0),o=e.map(({title:a,group:l=[]})=>({slug:Ye(
a,t),path:l.map(d=>Ye(d,"group")).join("/")})),s=de(o.filter((a,l)=>r[l]===void 0),({slug:a})=>a),i=new Map([...s].map(([a,l])=>[a,l.some(({path:d})=>d!==l[0]?.path)]));return new Map(o.map(({slug:a,path:l},d)=>{
let c=l!==""&&i.get(a)?`${l}/${a}`:a;return[e[d]?.key??"",r[d]??n.take(c)]}))}var Ku=48,Mn="Attributes";function sk(e){return e.length>Ku||e.includes(":")||e!==T(e)?!1:e!==""&&e.toLowerCase()!==Mn.toLowerCase()&&ae(e)===void 0}function Jr({attributes:e={}}){return!Object.keys(e).
every(sk)}function En(e){let t={...Ji(e.level,e.text,e.notes??[])};return Object.entries(he(e)).filter(([n,r])=>t[n]!==r)}function Xr(e){return En(e).map(([t,n])=>[`${t.charAt(0).toUpperCase()}${t.slice(
1)}:`,n])}var ik=/^[^:]{1,80}:/u;function Zr(e){return e.some(t=>ik.test(t))}function Qr(e){let t=e===void 0?"Support":`${e} Support`;return t.length<=Ku&&!t.includes(":")&&ae(t)==="support"?t:"Suppor\
t"}var Vu={level:"not-stated",code:"b",symbol:"·",word:"not stated"},qu={complete:{level:"complete",code:"c",symbol:"✔",word:"complete"},partial:{level:"partial",code:"p",symbol:"◐",word:"partial"},
missing:{level:"missing",code:"m",symbol:"✖",word:"missing"},unknown:{level:"unknown",code:"u",symbol:"?",word:"unknown"},"not-applicable":{level:"not-applicable",code:"n",symbol:"–",word:"not app\
licable"}},$n=[...ye.map(e=>qu[e]),Vu];function it(e){return e===void 0?Vu:qu[e]}var Yu=()=>new Map($n.map(e=>[e,0]));function Ju(e){return e.targets.map(({id:t})=>{let n=Yu();for(let{support:r}of e.features){
let o=it(N(r,t)?.level);n.set(o,(n.get(o)??0)+1)}return n})}function Xu(e){let t=Yu();for(let n of e)for(let[r,o]of n)t.set(r,(t.get(r)??0)+o);return t}var Zu=e=>[...e].filter(([,t])=>t>0).map(([t])=>t);var Qu="—";function In(e){return e===void 0?Qu:e==="not-applicable"?"N/A":it(e).symbol}var kt=e=>it(e).word;function eo({features:e,targets:t}){let n=new Set(e.flatMap(({support:o})=>t.map(({id:s})=>N(
o,s)?.level))),r=ye.filter(o=>n.has(o)).map(o=>`${In(o)} = ${kt(o)}`);return n.has(void 0)&&r.push(`${Qu} = not stated`),r.length===0?void 0:`Legend: ${r.join(", ")}.`}function Pe(e){return e.kind==="\
choice"?`choice (${e.group})`:e.kind==="condition"?`condition (${e.expression})`:e.kind}function Ae(e,t=T){return e.split(/\n[^\S\n]*\n/u).map(t).filter(n=>n!=="")}function ak(e,{item:t,list:n,literal:r}){return n(e.filter(o=>o.trim()!=="").map(o=>t(r(o,""))))}function ef(e,{atStart:t,item:n,list:r,proseOf:o}){let s=e.flatMap(i=>{let[a,...l]=o(i).map(t);return a===
void 0?[]:[n(a,l)]});return r(s)}function lk(e,{atStart:t,quote:n}){let r=e.map(t);return Zr(e)?[n(r)]:r}function zs(e,t,n){let[r,...o]=n.proseOf(t);return r===void 0?[]:[`${e} ${n.inline(r)}`,...lk(o,
n)]}function dk(e,t,n){let{level:r,text:o,notes:s=[]}=t,i=o===void 0||o===""?"":` (${n.literal(o,"(")})`,a=[...Xr(t).map(([l,d])=>`${n.strong(l)} ${n.literal(d)}`),...s.flatMap(l=>zs("Notes:",l,n))];return n.
item(`${n.nameAtStart(e)}: ${kt(r)}${i}`,a)}function ck(e,t){let{item:n,list:r,strong:o}=t,s=Object.entries(e.attributes??{}).map(([a,l])=>zs(o(`${a}:`),l,t));if(!Jr(e))return s.flat();let i=s.flatMap(
([a,...l])=>a===void 0?[]:[n(a,l)]);return[o(`${Mn}:`),r(i)]}function Ks(e,{inline:t,literal:n}){return e.kind==="choice"?`choice (${t(e.group)})`:e.kind==="condition"?`condition (${n(e.expression,"(")}\
)`:e.kind}function tf(e,t,n){let{list:r,literal:o,strong:s}=n,i=[];e.status!==void 0&&i.push(`**Status:** ${Ks(e.status,n)}.`),e.api&&i.push(`**API alias:** ${o(e.api)}`);let a=ak(e.commands??[],n);a!==
""&&i.push("**CLI commands:**",a),e.notes!==void 0&&i.push(...zs("**Notes:**",e.notes,n)),i.push(...ck(e,n));let l=t.targets.flatMap(({id:d,title:c})=>{let f=N(e.support,d);return f===void 0?[]:[dk(c,
f,n)]});return l.length>0&&i.push(s(`${Qr(t.targetLabel)}:`),r(l)),i}function Vs(e){return e.replace(/[\t\n\r]/g,"").replace(/^[\0- ]+/,"").trim()}function uk(e,t){let n=r=>{let{link:o,...s}=r,i=o===void 0?void 0:t(o);return i===o?r:i===void 0?s:{...r,link:i}};return{...e,
targets:e.targets.map(n),features:e.features.map(n)}}var fk=/^(?:javascript|vbscript|data):/i,Zt=e=>e.map(t=>uk(t,n=>fk.test(Vs(n))?void 0:n));var Je=e=>e===""?void 0:e,nf=e=>e.length>0?e:void 0;function rf(e){return[...de(e,t=>t.key)].map(([t,n])=>{let r=sr(n),o=Se(r,i=>Je(i.id)),s=Se(r,i=>Je(i.title))??"";return{key:t,title:s,claims:r,...o!==
void 0&&{id:o}}})}function pk(e,t){let n=Se(e.claims,o=>Je(o.link)),r=of(e.claims);return{id:t,title:e.title,...n!==void 0&&{link:n},...r!==void 0&&{attributes:r}}}function mk(e){let t=sr(e),[n]=t;if(n===
void 0)return;let r=Se(t,i=>Je(i.text)),o=t.some(i=>i.notes.length>0)?yk(t):[],s=gk(t,n.level);return r===void 0&&o.length===0&&s===void 0?{level:n.level}:{level:n.level,...r!==void 0&&{text:r},...Xi(
s,n.level,r,o),...o.length>0&&{notes:o}}}function gk(e,t){let n=e.find(r=>r.level===t&&(r.stage!==void 0||r.since!==void 0||r.until!==void 0));return n&&he(n)}function yk(e){let t=new Set;for(let n of hk(
e))for(let r of n.notes)t.add(r.text);return t.delete(""),[...t]}var hk=e=>e.filter((t,n)=>t.view!==e[n-1]?.view);function of(e){let t=new Map;for(let{attributes:n=[]}of e)for(let{name:r,value:o}of n)
o.text!==""&&!t.has(r)&&t.set(r,o.text);return t.size>0?ji(t):void 0}function bk(e){let t=Se(e,i=>Je(i.link)),n=Se(e,i=>Je(i.api?.text)),r=Se(e,i=>nf(i.commands.map(({text:a})=>a))),o=Se(e,i=>Je(i.notes?.
text)),s=of(e);return{...t!==void 0&&{link:t},...n!==void 0&&{api:n},...r!==void 0&&{commands:[...r]},...o!==void 0&&{notes:o},...s!==void 0&&{attributes:s}}}function xk(e,{ids:t,places:n}){let o=[...de(
e,({target:i})=>i)].flatMap(([i,a])=>{let l=n.get(i);return l===void 0?[]:[{place:l,same:a}]}),s=Gi();for(let{place:i,same:a}of o.sort((l,d)=>l.place-d.place)){let l=mk(a),d=t[i];l&&d!==void 0&&(s[d]=
l)}return s}function wk(e,t,n,r){let{claims:o,title:s}=e,i=sf(e),a=Se(sr(n),c=>c.status),{link:l,...d}=bk(o);return{id:t,title:s,group:[...i],...l!==void 0&&{link:l},...a!==void 0&&{status:{...a}},...d,
support:r}}var sf=({claims:e})=>Se(e,t=>nf(t.group))??[];function Sk(e,t){let n=rf(e.features),r=st(n.map(l=>({...l,group:sf(l)})),"feature"),o=de(e.statuses,({feature:l})=>l),s=de(e.cells,({feature:l})=>l),
i=[...t.keys()],a={ids:[...t.values()],places:new Map(i.map((l,d)=>[l,d]))};return n.map(l=>{let d=xk(s.get(l.key)??[],a);return wk(l,r.get(l.key)??l.key,o.get(l.key)??[],d)})}function kk(e,t){let n=_i(
e),r=rf(n.targets),o=st(r,"target"),s=n.principles.map(({title:l,text:d})=>({title:l,text:d})),i=n.notes.map(({text:l})=>l).filter(l=>l!==""),a=Je(n.targetLabel);return{id:t,title:n.title,section:[...n.
section],...s.length>0&&{principles:s},...a!==void 0&&{targetLabel:a},targets:r.map(l=>pk(l,o.get(l.key)??l.key)),features:Sk(n,o),...i.length>0&&{notes:i}}}function Qt(e){let t=e.matrices.map((r,o)=>{let s=Je(r.id);return{key:String(o),title:r.title,...s!==void 0&&{id:s}}}),n=st(t,"matrix");return e.matrices.map((r,o)=>kk(r,n.get(String(o))??String(o)))}var vk={title:"title",section:"headings",principles:"guiding principles",targetLabel:"word for its targets",notes:"closing notes"},Tk={id:"id",title:"title",link:"link",attributes:"attributes"},Lk={id:"\
id",title:"title",group:"group",link:"link",status:"status",api:"API name",commands:"commands",notes:"notes",attributes:"attributes"},Ck={level:"level",text:"text",stage:"stage",since:"first version",
until:"last version",notes:"notes"};function af(e){let t=JSON.stringify(e??"");return t==='""'||t==="[]"||t==="{}"?"":t}var vt=class{#e;#t=new Map;constructor(t){this.#e=t}add(t,n){let r=this.#t.get(t);
r===void 0?this.#t.set(t,{count:1,first:n}):r.count+=1}sentences(){return[...this.#t].map(([t,{count:n,first:r}])=>{let o=n>1?` and ${n-1} more`:"";return`${this.#e} cannot hold ${t}: \`${r}\`${o}.`})}compare(t,n,r,o,s){
for(let i in t){if(n[i]===r?.[i])continue;let a=t[i];a!==void 0&&af(n[i])!==af(r?.[i])&&this.add(`the ${a} of a ${o} unchanged`,s)}}};function Rk(e){let t=new Map(e.map(([{id:r}],o)=>[r,o])),n=new Map(
e.flatMap(([,r],o)=>r===void 0?[]:[[r.id,o]]));return(r,o)=>[...new Set([...Object.keys(r.support).flatMap(i=>t.get(i)??[]),...Object.keys(o?.support??{}).flatMap(i=>n.get(i)??[])])].sort((i,a)=>i-a).
flatMap(i=>e.slice(i,i+1))}function Ok(e,t,n,r){if(t!==n){e.compare(Lk,t,n,"feature",t.title);for(let[{id:o,title:s},i]of r){let a=N(t.support,o),l=n&&i&&N(n.support,i.id),d=`${t.title} / ${s}`;a!==void 0?
e.compare(Ck,a,l,"cell",d):l!==void 0&&e.add("a blank cell",d)}}}function Re(e,t,n){let r=new vt(e);for(let[s,i]of t.entries()){let a=n[s];if(a===void 0){r.add("the matrix",i.title);continue}let l=i.targetLabel===
void 0?{...a,targetLabel:""}:a;r.compare(vk,i,l,"matrix",i.title),i.id!==a.id&&i.id!==Ye(i.title,"matrix")&&r.add("the id of a matrix that its title does not tell",i.id);for(let[f,u]of i.targets.entries())
r.compare(Tk,u,a.targets[f],"target",u.title);a.targets.length>i.targets.length&&r.add("the number of targets of a matrix",i.title),a.features.length>i.features.length&&r.add("the number of features o\
f a matrix",i.title);let d=i.targets.map((f,u)=>[f,a.targets[u]]),c=Rk(d);for(let[f,u]of i.features.entries())Ok(r,u,a.features[f],c(u,a.features[f]))}let o=n[t.length];return o!==void 0&&r.add("the n\
umber of matrices",o.title),r.sentences()}var Mk=2e3;function qs({view:e="all",headings:t=!0}){return e==="all"&&t}function en(e,t,n,r,o){let s=t.reduce((i,{features:a,targets:l})=>i+a.length*l.length,
0);return r.length>0||!qs(n)||s>Mk?r:Re(e,t,Qt(o()))}function Ek(e){return e.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu,"").replaceAll(" ","-")}var to=class{#e=new Map;#t=new Set;ofHeading(t){let n=Ek(t),r=n;for(;this.#e.has(r);){let o=(this.#e.
get(n)??0)+1;this.#e.set(n,o),r=`${n}-${o}`}return this.#e.set(r,0),r}claim(t){let n=!this.#t.has(t);return this.#t.add(t),n}};function at(e,t){let n=o=>{let s=e.map((a,l)=>({key:String(l),title:a.title,
group:a.group??[],...o.has(a)&&{id:a.id}})),i=st(s,t);return new Set(e.filter((a,l)=>i.get(String(l))!==a.id))},r=n(new Set);return r.size===0||n(r).size===0?r:new Set(e.filter(({id:o,title:s})=>o!==Ye(
s,t)))}function no(e){let t=at(e,"target");return new Set(e.filter(n=>t.has(n)||Le(n.title)||ir(n.title)))}var lf=[1,2,3,4,5,6],Js=lf.length;function Xs(e){let n=[...e.section,...e.section.at(-1)===e.title?[]:[e.title]].filter(o=>o!==""),r=e.features.some(({group:o})=>o.length>0);return Fn(n,Js-(r?3:2)," /\
 ")}function Zs(e){return Js-2-e}function Fn(e,t,n){return e.length<=t?e:t<1?[]:[...e.slice(0,t-1),e.slice(t-1).join(n)]}function Nn(e,t){let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];)n+=1;return n}
var Ys=class{#e=new to;#t;#n=[];constructor(t){this.#t=t}#r(t,n){return{depth:lf[t-1]??Js,text:n,anchor:this.#e.ofHeading(n)}}#o(t){let n=Math.min(Nn(this.#n,t),t.length-1);return this.#n=t,t.slice(Math.
max(0,n)).map((r,o)=>this.#r(Math.max(0,n)+o+1,r))}#s(t,n,r,o){let s=this.#r(r,t.title),i=o||s.anchor==="",a=i&&this.#e.claim(t.id)?t.id:s.anchor;return{feature:t,groups:n,heading:s,anchor:a,...i&&{ownId:t.
id}}}#i(t,n){let r=at(t.features,"feature"),o=Zs(n-2),s=[];return t.features.map(i=>{let a=Fn(i.group,o,q),l=Nn(s,a),d=a.slice(l).map((c,f)=>this.#r(n+l+f,c));return s=a,this.#s(i,d,n+a.length,r.has(i))})}plan(t,n){
let r=Xs(t),o=r.length+1,s=this.#o(r),i=this.#t==="details"?void 0:this.#r(o,"Summary"),a=this.#t!=="summary"&&t.features.length>0,l=a?this.#r(o,"Details"):void 0,d=a?this.#i(t,o+1):[],c=t.notes&&this.#t===
"all"?this.#r(o,"Notes"):void 0;return{matrix:t,headings:s,...n&&{ownId:t.id},...i&&{summary:i},...l&&{details:l},entries:d,...c&&{notes:c}}}};function df(e,t){let n=new Ys(t),r=at(e,"matrix");return e.
map(o=>n.plan(o,r.has(o)))}var tn=class{blocks=[];#e;#t;#n=new Set;#r;#o=[];constructor(t,n){this.#e=t,this.#t=n,this.#r=new vt(t.name)}get text(){return this.blocks.length===0?"":`${this.blocks.join(`

`)}
`}get losses(){return this.#r.sentences()}#s(t,n){let{maxDepth:r}=this.#e;n>r&&this.#r.add(`headings deeper than ${r} levels`,t),this.blocks.push(this.#e.heading(t,n))}matrix(t){let{view:n="all",headings:r=!0}=this.#t,
o=r?this.#i(t):1;n==="all"&&this.#d(t);let s=n==="all"?this.#c(t):new Map;n!=="details"&&this.#u(t,s,o),n!=="summary"&&this.#p(t,s,o);let i=n==="all"?ef(t.notes??[],this.#e):"";i!==""&&(this.#s("Notes",
o),this.blocks.push(i))}#i({title:t,section:n,features:r}){let s=[...n,...t===""||n.at(-1)===t?[]:[t]].filter(d=>this.#e.inline(d)!==""),i=r.some(({group:d})=>d.length>0),a=Fn(s,this.#e.maxDepth-(i?3:
2)," / "),l=Math.min(Nn(a,this.#o),a.length-1);for(let[d,c]of a.entries())d>=l&&this.#s(this.#e.atStart(c),d+1);return this.#o=a,a.length+1}#d({principles:t=[]}){let n=t.flatMap(({title:r,text:o})=>{let[
s="",...i]=this.#e.proseOf(o),a=this.#e.strong(r);if(a===""&&s==="")return[];let l=a===""?this.#e.atStart(s):`${a}${s===""?"":` - ${this.#e.inline(s)}`}`;return[this.#e.item(l,i.map(this.#e.atStart))]});
n.length>0&&this.blocks.push("Guiding principles:",this.#e.list(n))}#a(t){let n=this.#e.normalName(t),r=n!==""&&!this.#n.has(n);return r?this.#n.add(n):this.#r.add("ids that differ by case or repeat",
t),r}#c({features:t}){let n=new Map,r=at(t,"feature");for(let o of t){let s=this.#n.has(this.#e.normalName(o.id));(r.has(o)||!s)&&this.#a(o.id)&&n.set(o,o.id)}return n}#l(t,n){if(n===void 0||n==="")return;
let r=this.#e.link(t,n);return r===void 0&&this.#r.add("links to such addresses",n),r}#f(t){let n=no(t);return t.map(r=>{let o=this.#l(r.title,r.link)??this.#e.nameAtStart(r.title);return n.has(r)&&this.#a(
r.id)?this.#e.cellAnchor(r.id,o):o})}#u(t,n,r){let{features:o,targets:s}=t,i=o.some(({status:f})=>f!==void 0),a=this.#f(s),l=[["Feature",...i?["Status"]:[],...a]],d=[];for(let f of o){f.group.join(`
`)!==d.join(`
`)&&l.push($k(f.group,l,this.#e)),d=f.group;let u=n.get(f),p=u===void 0?this.#l(f.title,f.link):this.#e.anchorLink(f.title,u),g=s.map(({id:y})=>In(N(f.support,y)?.level)),m=f.status===void 0?"":Ks(f.status,
this.#e);l.push([p??this.#e.nameAtStart(f.title),...i?[m]:[],...g])}this.#t.headings!==!1&&this.#s("Summary",r);let c=eo(t);c!==void 0&&this.blocks.push(c),this.blocks.push(this.#e.table(l,this.#t))}#p(t,n,r){
if(t.features.length===0)return;this.#s("Details",r);let o=[];for(let s of t.features){let a=Fn(s.group,this.#e.maxDepth-r-1,q).map(this.#e.atStart).filter(d=>d!==""),l=Nn(a,o);for(let[d,c]of a.entries())
d>=l&&this.#s(c,r+1+d);o=a,this.#m(s,t,n.get(s),r+1+a.length)}}#m(t,n,r,o){r!==void 0&&this.blocks.push(this.#e.anchor(r));let s=this.#l(t.title,t.link)??this.#e.nameAtStart(t.title);this.#s(s===""?this.#e.
atStart(t.id):s,o),this.blocks.push(...tf(t,n,this.#e))}};function $k(e,t,{strong:n}){let r=(t[0]??[]).slice(1).map(()=>"");return[n(e.join(q)),...r]}function ro(e,t){let n=Zt(e);if(!qs(t))return n;let r=st(
e.map(({title:o},s)=>({key:String(s),title:o})),"matrix");return n.map((o,s)=>({...o,id:r.get(String(s))??o.id}))}var Ik=/[\0-\x08\x0e-\x1f\x7f-\x9f\p{Surrogate}\ufffe\uffff]/gu;function lt(e){return e.replace(/\s+/gu," ").replace(Ik,"�").trim()}var cf=e=>Ae(e,lt),Tt=e=>`&#${e.codePointAt(0)};`,Nk=/[*`#^~{}[\]\\+]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_|&(?=#?\w+;)|\((?=\(|(?:C|R|TM)\))|:(?=[:\S])|(?<=:):|;(?=[;\s]|$)|\$(?=\$)|(?<=\$)\$|<(?=[-=<])|[-=](?=>)|-(?=-)|(?<=-)-|\.(?=\.\.)/gu;
function Lt(e){return lt(e).replace(Nk,Tt)}var Fk=/^(?:(?=[^\p{L}\p{N}&]).|(?=&(?!#)).)/u,Pk=/^(\d+|[A-Za-z]|[ivxIVX]+)([.)])(?= |$)/u,Ak=/^(NOTE|TIP|IMPORTANT|WARNING|CAUTION):(?= |$)/u;function Pn(e){
let t=Lt(e);return/^\p{Emoji_Presentation}/u.test(t)?t:t.replace(Fk,Tt).replace(Pk,(n,r,o)=>r+Tt(o)).replace(Ak,(n,r)=>r+Tt(":"))}function uf(e){let t=Lt(e);return t===""?"":`**${t}**`}function ff(e,t="\
 "){let n=lt(e);return n!==""&&!/[`+\\]/u.test(n)?`\`+${n}+\``:/^[^`\\]+$/u.test(n)?`\`${Lt(n)}\``:t===""?Pn(n):Lt(n)}var Dk=/[^\w.:/?=%,~&#|-]|_(?![A-Za-z0-9])|(?<![A-Za-z0-9])_|(?<![A-Za-z0-9])#|#(?![A-Za-z0-9])|~|&(?=#?\w+;)|^:|:(?=:)|(?<=[^A-Za-z][A-Za-z]{2,6}):(?=\/\/)|\.(?=\.\.)|-(?=[->])|(?<=-)-/gu,
pf=e=>Pn(e).replace(/[=,"]/gu,Tt);function mf(e,t){let[n,r]=[pf(e),lt(t)];if(!(n===""||r===""))return`link:${r.replace(Dk,Tt)}[${n}]`}var Qs=/^(?!_)(?!.*__)[\p{L}_][\p{L}\p{N}_-]*(?<!_)$/u;function gf(e,t){
let n=pf(e);return n===""||!Qs.test(t)?void 0:`xref:${t}[${n}]`}function yf(e){return Qs.test(e)?`[[${e}]]`:`[id="${lt(e).replace(/["\\{}]/gu,"")}"]`}function hf(e,t){return Qs.test(e)?`[[${e}]]${t}`:
`+++<a id="${lt(e).replace(/[^\w ]/gu,Tt)}"></a>+++${t}`}var Bk=e=>e.map(t=>`
+
${t}`).join("");function _k(e){return{proseOf:cf,inline:Lt,atStart:Pn,nameAtStart:Pn,strong:uf,literal:ff,link:mf,anchorLink:gf,anchor:yf,cellAnchor:hf,normalName:lt,name:"AsciiDoc",maxDepth:e?6:5,heading:(t,n)=>`${"\
=".repeat(Math.min(6,e?n:n+1))} ${t}`,item:(t,n=[])=>`* ${t}${Bk(n)}`,list:t=>t.join(`
`),quote:t=>`[quote]
____
${t.join(`

`)}
____`,table(t){let n=t.map(o=>o.map(s=>`|${s.replaceAll("|","\\|")}`).join(`
`));return`[cols="${t[0]?.length??1}*",options="header"]
|===
${n.join(`

`)}
|===`}}}function Gk(e,{headings:t=!0}){let n=new Set(e.map(({section:i,title:a})=>i[0]??a)),[r=""]=n,o=({section:i,title:a})=>i.length>1||i.length===1&&a!==""&&a!==i[0],s=e.length===1||e.every(o);return t&&
n.size===1&&s&&Lt(r)!==""}function bf(e,t={}){let n=ro(e,t),r=new tn(_k(Gk(n,t)),t);for(let a of n)r.matrix(a);let{text:o}=r,s=()=>Ne({root:Ra(o).root,text:o,markdown:!1}),i=en("AsciiDoc",n,t,r.losses,
s);return{text:o,losses:[...Re("AsciiDoc",e,n),...i]}}var nn=({text:e})=>e.trim()!=="",An=e=>!e.fields.some(nn),ei=e=>(e?.text??"").trim().toLowerCase(),ni=({fields:e})=>{let[t,...n]=e;return t!==void 0&&nn(t)&&!n.some(nn)},jk=/^\s*(?:\(\S{1,3}\)|\[\S{1,3}\]|[*†‡§¹²³⁴-⁹]|\S{1,12}\s*[=:]\s)|[.。]\s*$/u,
Wk=80,Hk=e=>e.length>=Wk||jk.test(e);function Uk(e){let t=n=>ni(n)&&Hk(n.fields[0]?.text??"");return e.findLastIndex(n=>!An(n)&&!t(n))+1}function zk(e){let t=[],n=0;for(;n<e.length;){let r=e[n];if(r!==
void 0&&An(r)){n+=1;continue}let o=n,s=o;for(;s<e.length-1&&Kk(e,s);)s+=1;let i=Vk(e,s);t.push({titles:e.slice(o,s),rows:qk(e.slice(s,i))}),n=i}return t}var Kk=(e,t)=>{let n=e[t];return n!==void 0&&(ni(
n)||An(n))};function Vk(e,t){let n=ei(e[t]?.fields[0]),r=-1;for(let o=t+1;o<e.length;o+=1){let s=e[o];if(s===void 0)break;if(An(s))r=r<0?o:r;else{if(r>=0&&ei(s.fields[0])===n&&s.fields.filter(nn).length>
1)return r;ni(s)||(r=-1)}}return e.length}function qk(e){let t=e.findLastIndex(n=>!An(n));return e.slice(0,t+1)}var ti=class{#e;constructor(t){this.#e=Xe(t)}#t(t,n){return this.#e.range(t,n)}#n({text:t,
start:n,end:r},o=this.#t(n,r)){return t.trim()===""?[]:[{type:"text",value:t,position:o}]}#r(t){let n=this.#t(t.start,t.end);return{type:"tableCell",children:this.#n(t,n),position:n}}#o(t,n){return{type:"\
tableRow",children:t.fields.filter((o,s)=>s!==n).map(o=>this.#r(o)),position:this.#t(t.start,t.end)}}#s(t){let n=this.#t(t.start,t.end),r=this.#n(t,n);return{type:"tableRow",children:[{type:"tableCell",
children:r.length>0?[{type:"strong",children:r,position:n}]:[],position:n}],position:n}}#i(t){let[n]=t.fields;return n===void 0||!nn(n)?[]:[{type:"heading",depth:1,children:this.#n(n),position:this.#t(
t.start,t.end)}]}#d({fields:[t],start:n,end:r}){return t===void 0||!nn(t)?[]:[{type:"paragraph",children:this.#n(t),position:this.#t(n,r)}]}#a(t){let n=t[0]?.fields.findIndex((i,a)=>a>0&&ei(i)==="grou\
p")??-1,r="",o=t.flatMap((i,a)=>{let l=this.#o(i,n),d=i.fields[n];return a===0||d===void 0||d.text===r?[l]:(r=d.text,[this.#s(d),l])}),s=this.#t(t[0]?.start??0,t.at(-1)?.end??0);return{type:"table",align:[],
children:o,position:s}}block({titles:t,rows:n}){let r=Uk(n);return[...t.flatMap(o=>this.#i(o)),...r>0?[this.#a(n.slice(0,r))]:[],...n.slice(r).flatMap(o=>this.#d(o))]}};function ri(e,t){let n=new ti(t);
return{type:"root",children:e.flatMap(r=>n.block(r))}}function xf({rows:e},t){return ri(zk(e),t)}var wf=["matrixTitle","section","group","featureTitle","status","targetTitle","level","text","stage","since","until","notes","featureNotes","api","commands","featureLink","targetLink","feature","targe\
t","matrix","targetLabel","principles","closingNotes"],Sf=["stage","since","until"],Dn="attribute: ",Bn="target attribute: ";function _n(e){let[t]=e;return e.length===1&&t!==void 0&&!t.startsWith("• ")?t:e.map(n=>`• ${n.replaceAll(`
`,`
  `)}`).join(`
`)}function kf(e){if(e==="")return[];if(!e.startsWith("• "))return[e];let t=[];for(let n of e.split(/\r?\n/u))n.startsWith("• ")?t.push(n.slice(2)):t.push(`${t.pop()??""}
${n.replace(/^ {2}/u,"")}`);return t}var vf=" › ";function Ct(e){return e.map(t=>t.replace(/[\\›]/gu,"\\$&")).join(vf)}function oo(e){return e===""?[]:e.split(vf).map(t=>t.replace(/\\([\\›])/gu,
"$1"))}function Tf({title:e,text:t}){return`${e.replace(/[\\:]/gu,"\\$&")}: ${t}`}function Lf(e){let t=/^((?:[^\\:]|\\.)*):(?: |$)/su.exec(e);return t?{title:(t[1]??"").replace(/\\([\\:])/gu,"$1"),text:e.
slice(t[0].length)}:{title:"",text:e}}var so="data";function Yk(e){let t=/^(choice|condition) \((.*)\)$/su.exec(e),n=t?.[2];return!t||!n?V(e):t[1]==="choice"?{kind:"choice",group:n}:{kind:"condition",expression:n}}function Cf(e,t){return e?
{...t,...e}:t}function Jk(e,t){let n=e.text("target")?.text,r=e.text("targetLink")?.text,o=(e.text("targetTitle")??e.text("target"))?.range??e.rangeOf("targetTitle"),s=e.targetAttributes;return{view:so,
key:t,...n&&{id:n},title:e.value("targetTitle"),...r&&{link:r},range:o,...s.length>0&&{attributes:s}}}function Xk(e,t){let n=e.text("feature")?.text,r=e.text("featureLink")?.text,o=e.text("api"),s=e.text(
"featureNotes");return{view:so,key:t,...n&&{id:n},title:e.value("featureTitle"),group:oo(e.value("group")),...r&&{link:r},range:(e.text("featureTitle")??e.text("feature"))?.range??e.rangeOf("featureTi\
tle"),block:e.range,...o&&{api:o},commands:e.texts("commands"),...s&&{notes:s},attributes:e.attributes}}function Zk(e,t){if(!e)return t;let n=new Set(e.attributes.map(({name:r})=>r));return{...Cf(e,t),
commands:e.commands.length>0?e.commands:t.commands,attributes:[...e.attributes,...t.attributes.filter(({name:r})=>!n.has(r))]}}function Qk(e,{given:t}){let n=e.value("stage");return{...t,...he({stage:Ft.
find(r=>r===n)??Dt(n),since:e.text("since")?.text,until:e.text("until")?.text})}}var ev=["featureNotes","api","commands","featureLink"],tv=["targetLink"],io=class{#e=new Set;#t=new Map;#n=new Map;of(t,n,r){
if(this.#e.has(t))return t;let o=this.#n.get(n)??r();this.#n.set(n,o);let s=t||(this.#t.get(o)??o);return this.#t.has(o)||this.#t.set(o,s),t!==""&&this.#e.add(t),s}},ao=class{#e;#t=new Map;#n=new Map;#r=new io;#o=new io;#s=[];#i=new Map;#d=[];#a=[];#c=[];#l;#f;#u;constructor(t){
this.#e=t}add(t){this.#l??=t,this.#f=t,this.#u??=t.text("targetLabel")?.text;for(let{text:o,range:s}of t.texts("principles"))this.#a.push({...Lf(o),range:s});this.#c.push(...t.texts("closingNotes"));let n=this.#p(
t),r=this.#g(t);n!==void 0&&r!==void 0&&this.#y(t,n,r)}#p(t){let n=t.value("feature"),r=t.value("featureTitle");if(n===""&&r==="")return;let o=this.#r.of(n,`${t.value("group")}
${r}`,()=>ve(oo(t.value("group")),r)),s=this.#n.get(o);return(!s||t.says(ev)||t.saysAttributes)&&this.#n.set(o,Zk(s,Xk(t,o))),this.#m(t,o),o}#m(t,n){let r=t.value("status"),o=this.#i.get(n)??new Set;if(r===
""||o.has(r))return;this.#i.set(n,o.add(r));let s=Yk(r);this.#s.push({view:so,feature:n,...s&&{status:s},text:r,range:t.rangeOf("status")})}#g(t){let n=t.value("target"),r=t.value("targetTitle");if(n===
""&&r==="")return;let o=this.#o.of(n,r,()=>h(r)),s=this.#t.get(o);return(!s||t.says(tv)||t.targetAttributes.length>0)&&this.#t.set(o,Cf(s,Jk(t,o))),o}#y(t,n,r){let o=t.value("level").trim(),s=t.text("\
text")?.text,i=t.texts("notes");if(o===""&&s===void 0&&i.length===0)return;let a=this.#h(o),l=s??(a.plain?void 0:o),d=t.rangeOf("level");this.#d.push({view:so,feature:n,target:r,level:a.level,basis:a.
basis,symbol:a.sign,...l&&{text:l},...Qk(t,a),notes:i,footnotes:[],range:d,symbolRange:d})}#h(t){let n=ye.find(r=>r===t);return n?{level:n,basis:"preset",sign:t,length:t.length,plain:!0}:t===""?{level:"\
unknown",basis:"none",sign:t,length:0,plain:!0}:this.#e.read(t)}claims(){let t=this.#l,n=t?.text("matrix")?.text,r=t?.range.start??{line:1,column:1,offset:0};return{...n&&{id:n},title:t?.value("matrix\
Title")??"",section:oo(t?.value("section")??""),range:{start:r,end:this.#f?.range.end??r},principles:this.#a,...this.#u&&{targetLabel:this.#u},targets:[...this.#t.values()],features:[...this.#n.values()],
statuses:this.#s,cells:this.#d,notes:this.#c}}};var nv=e=>e.toLowerCase().replace(/[\s_-]+/gu,"");function oi(e){let t=new Map,n=[],r=[];for(let[o,{text:s}]of(e?.fields??[]).entries()){let i=nv(s);s.startsWith(Dn)?n.push({name:s.slice(Dn.length),index:o}):
s.startsWith(Bn)?r.push({name:s.slice(Bn.length),index:o}):t.has(i)||t.set(i,o)}return{columns:rv(t),attributes:n,targetAttributes:r}}function rv(e){let t=new Map(e);for(let n of["matrix","feature","t\
arget"]){if(e.has(`${n}title`))continue;let r=e.get(n),o=e.get(`${n}id`);r!==void 0&&t.set(`${n}title`,r),o===void 0?t.delete(n):t.set(n,o)}return t}function Rf({rows:e}){let{columns:t}=oi(e[0]);return t.
has("featuretitle")&&t.has("targettitle")&&t.has("level")}var lo=class{#e;#t;#n;constructor(t,n,r){this.#e=t,this.#t=n,this.#n=r}#r(t){return this.#e.fields[this.#t.columns.get(t.toLowerCase())??-1]}value(t){
return this.#r(t)?.text??""}text(t){let n=this.#r(t);return n&&n.text!==""?{text:n.text,range:this.#o(n)}:void 0}texts(t){let n=this.text(t);return n?kf(n.text).map(r=>({text:r,range:n.range})):[]}#o({
start:t,end:n}){return this.#n.range(t,n)}rangeOf(t){let n=this.#r(t);return n?this.#o(n):this.#n.range(this.#e.end,this.#e.end)}says(t){return t.some(n=>this.value(n)!=="")}get saysAttributes(){return this.#t.
attributes.some(({index:t})=>(this.#e.fields[t]?.text??"")!=="")}get range(){return this.#n.range(this.#e.start,this.#e.end)}get attributes(){return this.#s(this.#t.attributes)}get targetAttributes(){
return this.#s(this.#t.targetAttributes)}#s(t){return t.flatMap(({name:n,index:r})=>{let o=this.#e.fields[r];return o&&o.text!==""?[{name:n,value:{text:o.text,range:this.#o(o)}}]:[]})}};function ov(e,t,n){let r=t.columns.get("level")??-1,o=new Set(e.map(s=>s.fields[r]?.text.trim()??""));return o.delete(""),Y(o,[],n.vocabulary)}function co(e,t,n){let[r,...o]=e.rows,s=oi(r),i=ov(o,s,n),
a=new Map;for(let l of o){if(!l.fields.some(({text:u})=>u!==""))continue;let d=new lo(l,s,t),c=d.value("matrix")||h(d.value("matrixTitle")),f=a.get(c)??new ao(i);a.set(c,f),f.add(d)}return{matrices:[...a.
values()].map(l=>l.claims()),footnotes:[],decisions:[],definitions:[],problems:e.problems}}function Of(e,t={}){let n=aa(e);return Rf(n)?co(n,Xe(e),t):Ne({root:xf(n,e),text:e,markdown:!0,options:t,problems:n.problems})}function Mf(e,t){let n=new Set;for(let r of e)for(let{attributes:o}of t(r))for(let s of Object.keys(o??{}))n.add(s);return[...n]}function sv(e){return{matrixTitle:e.title,section:Ct(e.section),matrix:e.
id}}function iv({targetLabel:e,principles:t,notes:n}){return{...e!==void 0&&{targetLabel:e},...t&&{principles:_n(t.map(Tf))},...n&&{closingNotes:_n(n)}}}function av({id:e,title:t,group:n,status:r}){return{
featureTitle:t,feature:e,group:Ct(n),...r&&{status:Pe(r)}}}function lv({notes:e,api:t,commands:n,link:r}){return{...e!==void 0&&{featureNotes:e},...t!==void 0&&{api:t},...n&&{commands:_n(n)},...r!==void 0&&
{featureLink:r}}}var dv=({id:e,title:t})=>({targetTitle:t,target:e});function cv(e){return e?{level:e.level,...e.text!==void 0&&{text:e.text},...he(e),...e.notes&&{notes:_n(e.notes)}}:{}}function*uv(e){
let{features:t,targets:n}=e,r=sv(e),o=iv(e);for(let s of t.length>0?t:[void 0]){let i={fields:s?lv(s):{},...s&&{feature:s}},a=s?av(s):{};for(let l of n.length>0?n:[void 0]){let d=s===t[0],c=d&&l?.link!==
void 0?{targetLink:l.link}:{},f=s&&l?cv(N(s.support,l.id)):{},u={...r,...a,...l&&dv(l)},p={...o,...i.fields,...c,...u,...f};yield{...i,fields:p,...d&&l&&{target:l}},o={},i={fields:{}}}}}function fv(e,t){
let n=Sf.find(r=>r===e);return n===void 0?!1:!t.some(({features:r})=>r.some(({support:o})=>Object.values(o).some(s=>s?.[n]!==void 0)))}function Ef(e){let t=Mf(e,({features:i})=>i),n=Mf(e,({targets:i})=>i),
r=wf.filter(i=>!fv(i,e)),o=[[...r,...t.map(i=>Dn+i),...n.map(i=>Bn+i)]],s=(i,a)=>(i&&N(i,a))??"";for(let i of e)for(let{fields:a,feature:l,target:d}of uv(i))o.push([...r.map(c=>a[c]??""),...t.map(c=>s(
l?.attributes,c)),...n.map(c=>s(d?.attributes,c))]);return o}function pv({features:e,targets:t}){let n=e.some(({group:i})=>i.length>0),r=e.some(({status:i})=>i!==void 0),o={header:"Group",read:i=>Ct(i.group)},s={header:"Status",read:i=>i.status?Pe(i.status):""};
return[{header:"Feature",read:({title:i})=>i},...n?[o]:[],...r?[s]:[],...t.map(({id:i,title:a})=>({header:a,read:l=>{let d=N(l.support,i);return d?kt(d.level):""}}))]}function $f(e){return e.flatMap((t,n)=>{
let r=pv(t),o=[r.map(({header:s})=>s),...t.features.map(s=>r.map(({read:i})=>i(s)))];return e.length===1?o:[...n>0?[[""]]:[],[t.title],...o]})}function mv(e){let t=e===""?e:ia(e);return/[",;\t\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t}function If(e){return e.map(t=>`${t.map(mv).join(",")}
`).join("")}function Nf(e,{csv:t="long"}={}){if(t==="long")return{text:If(Ef(e)),losses:[]};let n=If($f(e));return{text:n,losses:Re("Wide CSV",e,Qt(Of(n)))}}var gv=/[\0-\x08\x0b-\x1f\x7f-\x9f\p{Surrogate}\ufffe\uffff]/gu,yv=/[&<>"'\0-\x08\x0b-\x1f\x7f-\x9f\p{Surrogate}\ufffe\uffff]/u,hv=/[\p{Bidi_Control}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
function R(e){return yv.test(e)?e.replace(gv,"�").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;"):e}function De(e){return hv.test(
e)?`<bdi>${R(e)}</bdi>`:R(e)}var bv=new Set(["http","https","mailto"]);function dt(e){let t=Vs(e);if(t===""||t.startsWith("#"))return;let n=/^[a-z][a-z0-9+.-]*(?=:)/i.exec(t)?.[0];return n===void 0||bv.
has(n.toLowerCase())?t:void 0}var xv=/https?:\/\/[^\s<>"'`|\\^{}]+/g,wv=new Set(".,;:!?)]*_~");function Sv(e){let t=e.includes("("),n=e.length;for(;n>0&&wv.has(e.charAt(n-1))&&!(t&&e.charAt(n-1)===")");)
n-=1;return n}function si(e){let t="",n=0;for(let{0:r,index:o}of e.matchAll(xv)){let s=r.slice(0,Sv(r)),i=R(s);t+=`${R(e.slice(n,o))}<a href="${i}">${i}</a>`,n=o+s.length}return t+R(e.slice(n))}function Rt(e){
return e.split(/\n(?:[^\S\n]*\n)+/).map(t=>`<p>${si(t)}</p>`).join("")}function Ff(e){return e.toLowerCase().split(/[^\p{L}\p{M}\p{N}._]+/u).filter(n=>n!=="").join("-")||"x"}var uo=(e,t)=>`${e}--${t}`,fo=e=>`${e}--`;function Pf(e){let t=new Fe;return e.map(({id:n,features:r,
targets:o})=>{let s=e.length>1?t.take(Ff(n)):void 0,i=s===void 0?"":`${s}--`,a=l=>{let d=new Fe;return l.map(c=>d.take(Ff(c.id)))};return{...s!==void 0&&{matrix:s},features:a(r).map(l=>i+l),targets:a(
o)}})}var Af=':root{color-scheme:light dark;--page: #fff;--ink: #1b1f24;--soft: #59616b;--line: #dfe3e8;--raised: #f4f6f8;--accent: #0b5cad;--bar: 4rem;--complete: #d5ede3;--on-complete: #00513a;--partial: \
#fdebc2;--on-partial: #654300;--missing: #fadccd;--on-missing: #863000;--unknown: #f1e1ec;--on-unknown: #6e2853}@media screen and (prefers-color-scheme:dark){:root{--page: #14171b;--ink: #e4e8ec;--sof\
t: #a0a9b4;--line: #2d333b;--raised: #1d2228;--accent: #7cb8f2;--complete: #123b2e;--on-complete: #86dfbe;--partial: #41330f;--on-partial: #f4cc6c;--missing: #4a2412;--on-missing: #ffb28c;--unknown: #\
3c2535;--on-unknown: #eab0d3}}.c{--sign: "✔︎";--tint: var(--complete);--tone: var(--on-complete)}.p{--sign: "◐︎";--tint: var(--partial);--tone: var(--on-partial)}.m{--sign: "✖︎";--tint: var(--missing)\
;--tone: var(--on-missing)}.u{--sign: "?";--tint: var(--unknown);--tone: var(--on-unknown)}.n{--sign: "–";--tint: var(--raised);--tone: var(--soft)}.b{--sign: "·";--tint: var(--page);--tone: var(--sof\
t)}*{box-sizing:border-box}[hidden]{display:none!important}html{scroll-padding-top:calc(var(--bar) + 1rem);-webkit-text-size-adjust:100%}body{margin:0 auto;padding:0 clamp(1rem,3vw,3rem) 4rem;backgrou\
nd:var(--page);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Noto Sans,Liberation Sans,Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-w\
ord}h1,h2,h3,h4{line-height:1.25;text-wrap:balance;overflow-wrap:anywhere}h1{margin:0;font-size:clamp(1.5rem,1.2rem + 1.5vw,2.1rem);letter-spacing:-.015em}h2{margin:3rem 0 1rem;font-size:1.35rem;lette\
r-spacing:-.01em}h3{margin:2.25rem 0 .75rem;font-size:1.1rem}:is(h2,h3,h4) a{color:inherit;text-decoration:none}:is(h2,h3,h4) a:hover{text-decoration:underline}p{margin:0 0 .75rem}a{color:var(--accent\
);text-underline-offset:.15em}code{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,DejaVu Sans Mono,monospace;overflow-wrap:anywhere}small{color:var(--soft);font-size:.85rem;white-space:now\
rap}:focus-visible{outline:2px solid var(--accent);outline-offset:2px}main:focus{outline:0}.read,caption,.matrix td>a>span,.skip:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip\
-path:inset(50%);white-space:nowrap}.skip:focus{position:absolute;z-index:9;top:.5rem;padding:.5rem 1rem;background:var(--page)}.w{overflow-wrap:anywhere}summary{cursor:pointer}summary :is(h2,h3){disp\
lay:inline}.top{padding:2.5rem 0 1.25rem}.top p{margin:.35rem 0 0;color:var(--soft)}nav ul{margin:0 0 1.5rem;padding:0;columns:17rem;list-style:none}nav li{padding:.15rem 0;break-inside:avoid}:is(.leg\
end span,.overview th span,dt[class],span[class],.matrix td>a):before{content:var(--sign)}@supports (content: "x" / ""){:is(.legend span,.overview th span,dt[class],span[class],.matrix td>a):before{co\
ntent:var(--sign) / ""}}:is(.legend span,.overview th span,dt[class],span[class]):before{display:inline-block;min-width:1em;margin-right:.3em;text-align:center}i{font-style:normal}:is(.own,td>a:has(i)\
):before{content:none!important}.toolbar{position:sticky;z-index:5;top:0;margin:0 -.5rem 1rem;padding:.6rem .5rem;background:var(--page);font-size:.875rem}fieldset{min-width:0;margin:0;padding:0;borde\
r:0}.controls,.below,.legend,.more>div,fieldset.field{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem .75rem}.controls{margin-bottom:.6rem}.search{flex:1 1 12rem;max-width:24rem}.toolbar :is(\
input[type=search],select,button,summary),dialog button{min-height:2.125rem;padding:.3rem .65rem;border:1px solid color-mix(in srgb,var(--soft) 55%,var(--page));border-radius:6px;background:var(--page\
);color:inherit;font:inherit}.toolbar input[type=search]{width:100%}.toolbar select{max-width:11rem}.toolbar button:disabled{opacity:.5}.toolbar :is(button:enabled,summary):hover,dialog button:hover{b\
ackground:var(--raised)}.field{color:var(--soft);white-space:nowrap}.toolbar .field select{color:var(--ink)}.menu{position:relative}.menu fieldset{position:absolute;z-index:6;top:calc(100% + .3rem);wi\
dth:max-content;max-width:min(44rem,90vw);max-height:min(26rem,60vh);overflow:auto;padding:.6rem .9rem;columns:12rem;border:1px solid var(--line);border-radius:8px;background:var(--page);box-shadow:0 \
8px 28px #0000002e}.menu label{display:block;padding:.15rem 0;break-inside:avoid}.legend{gap:.4rem}.legend label{display:inline-flex;align-items:center;gap:.4rem;padding:.1rem .65rem;border:1px solid \
transparent;border-radius:1rem;background:var(--tint);color:var(--tone)}.legend .b{border-color:var(--line)}.legend b{font-weight:600}.legend input{margin:0;accent-color:var(--tone)}.legend label:has(\
:checked){border-color:var(--tone)}.legend label:has(:focus-visible){outline:2px solid var(--accent);outline-offset:1px}.legend :focus-visible{outline:0}output{color:var(--soft)}.frame{width:fit-conte\
nt;max-width:100%;max-height:calc(100dvh - var(--bar) - 1.5rem);overflow:auto;border:1px solid var(--line);border-radius:8px}table{border-spacing:0;font-size:.875rem;line-height:1.35}th{font-weight:40\
0;text-align:left}thead th{position:sticky;z-index:2;top:0;padding:.6rem .5rem;border-bottom:1px solid var(--line);background:var(--raised);font-weight:600;vertical-align:bottom}tr>th:first-child{posi\
tion:sticky;z-index:1;left:0;border-right:1px solid var(--line);background:var(--page)}thead tr>th:first-child{z-index:3;background:var(--raised)}.matrix tr>th:first-child{min-width:13rem;max-width:22\
rem;padding:.35rem .75rem}.matrix tbody th>a{color:inherit;text-decoration:none}.matrix tbody th>a:hover{text-decoration:underline}.matrix tbody th,.matrix .s{border-bottom:1px solid var(--line)}.matr\
ix .s{min-width:7rem;max-width:12rem;padding:.35rem .75rem;color:var(--soft)}[data-status=mandatory] .s{color:var(--ink);font-weight:600}.matrix th[data-target]{width:5rem;min-width:3rem;max-width:8re\
m;padding:.6rem .3rem .5rem;font-size:.78rem;text-align:center}.matrix th[data-target].at{box-shadow:inset 0 -3px var(--accent)}.matrix tr.g>*{padding:.9rem .75rem .35rem;border-bottom:1px solid var(-\
-line);background:var(--raised);font-weight:600}.matrix tr.g>th{border-right:0}.matrix tr.g span{color:var(--soft);font-weight:400}.matrix td[id]{position:relative;height:1px;padding:0;border:solid va\
r(--page);border-width:0 0 1px 1px;background:var(--tint)}.matrix td>a{display:flex;flex-direction:column;align-items:center;justify-content:center;min-width:2rem;height:100%;min-height:2rem;padding:.\
2rem .3rem;color:var(--tone);text-decoration:none}.matrix td>a:before{font-size:1rem;line-height:1.2}.matrix td b{max-width:8rem;font-size:.72rem;font-weight:500;line-height:1.25;text-align:center}.ma\
trix td:has(sup)>a{padding-inline:1.2rem}.matrix td:has(sup a+a)>a{padding-inline:1.9rem}.matrix sup{position:absolute;top:0;right:0;font-size:.68rem;line-height:1;white-space:nowrap}.matrix sup a{dis\
play:inline-block;padding:.25rem .15rem;color:var(--tone)}.matrix tbody tr:hover>th{background:var(--raised)}.matrix td>a:hover,.matrix td>a:focus-visible{outline:2px solid var(--accent);outline-offse\
t:-2px}.matrix :is(td,th).at,html:not(.live) .matrix :is(td,th):target{outline:3px solid var(--accent);outline-offset:-3px}.matrix thead th.at{outline:0}.upright thead th[data-target]{width:auto;box-s\
hadow:1px 0 var(--raised);padding:.6rem .25rem;min-width:2.1rem}.upright thead th[data-target] span{display:inline-block;max-height:18rem;overflow:hidden;writing-mode:vertical-rl;transform:rotate(180d\
eg);text-align:left;text-overflow:ellipsis;white-space:nowrap}.overview :is(th,td){padding:.35rem .75rem}.overview :is(thead th+th,td){text-align:right}.overview i{margin-right:.3em}.overview thead th\
{color:var(--tone, inherit);white-space:nowrap}.overview tbody tr+tr>*{border-top:1px solid var(--line)}.overview thead th:last-child{text-align:left}.bar{display:block;width:clamp(8rem,22vw,18rem);he\
ight:.7rem;border-radius:3px}.bar rect{shape-rendering:crispedges;fill:color-mix(in srgb,var(--tone) 60%,var(--tint))}.bar .n,.bar .b{fill:var(--line)}html:not(.live) .matrix td{scroll-margin:12rem 4r\
em 4rem 17rem}.details article{display:grid;grid-template-columns:minmax(11rem,18rem) minmax(0,46rem);column-gap:2.5rem;padding:1.25rem 0;border-top:1px solid var(--line);content-visibility:auto;conta\
in-intrinsic-size:auto 12rem}.details:not(:has(>article:not([hidden]))){display:none}.details article>*{grid-column:2}.details article>:first-child{grid-column:1;grid-row:1 / span 12;margin:0;font-siz\
e:1rem}.details article:target>:first-child{color:var(--accent)}dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.2rem 1rem;margin:0 0 .75rem;font-size:.925rem}dt{grid-column:1;max-\
width:12rem;color:var(--soft);overflow-wrap:anywhere}dd{grid-column:2;margin:0}dt[class]{color:var(--tone)}span:is(.c,.p,.m,.u,.n,.b){color:var(--tone)}.principles{margin:.75rem 0 2rem;grid-template-c\
olumns:minmax(8rem,max-content) minmax(0,46rem);gap:.5rem 2rem}.principles dt{font-weight:600;color:var(--ink)}.principles p{margin:0 0 .25rem}.footnotes{max-width:46rem;padding-left:2rem;font-size:.9\
25rem}.footnotes li{margin-bottom:.6rem}.footnotes li:target{outline:3px solid var(--accent);outline-offset:4px}.footnotes p{margin:0}.back a{margin-right:.75rem;font-size:.85rem}.back a:before{conten\
t:"↩︎"}@supports (content: "x" / ""){.back a:before{content:"↩︎" / "back to "}}.notes{max-width:46rem;padding-left:1.2rem}dialog{width:min(32rem,100%);max-width:none;height:100%;max-height:none;margin\
:0 0 0 auto;padding:0;border:0;border-left:1px solid var(--line);background:var(--page);color:inherit;box-shadow:-12px 0 40px #0003}dialog::backdrop{background:#0a0f1440}dialog header{position:sticky;\
top:0;display:flex;gap:1rem;align-items:start;justify-content:space-between;padding:1.25rem 1.5rem .75rem;background:var(--page)}dialog h2{margin:0;font-size:1.2rem}dialog>div{padding:0 1.5rem 2rem}.v\
erdict{font-size:1.05rem}.verdict span{margin-left:.35rem;padding:.15rem .7rem;border-radius:1rem;background:var(--tint)}@media(prefers-reduced-motion:no-preference){dialog[open]{animation:slide .16s \
ease-out}@keyframes slide{0%{transform:translate(2rem);opacity:0}}}dialog>div>button{margin-top:.5rem}@media(min-width:44.01rem){.more:not(:has(h2,h3))>summary{display:none}.toolbar .more,.toolbar .mo\
re>div{display:contents}.toolbar .more::details-content{display:contents}}@media(max-width:44rem){.top{padding:1rem 0 .75rem}.toolbar{position:static}:root{--bar: 0px}.search{flex-basis:100%;max-width\
:none}.matrix tr>th:first-child{min-width:7.5rem;max-width:8.5rem;padding:.3rem .5rem;font-size:.8rem}.controls select{max-width:38vw}.matrix .s{display:none}.upright thead th[data-target] span{max-he\
ight:9rem}.details article,.principles{display:block}.details article>:first-child{margin-bottom:.5rem}.principles dd{margin-bottom:.75rem}}@media(scripting:enabled){.controls[hidden]{display:flex!imp\
ortant;visibility:hidden}.legend input[hidden]{display:inline-block!important}}@media(scripting:enabled)and (max-width:44rem){html:not(.live) .more>:not(summary){display:none!important}}@media print{b\
ody{padding:0;font-size:9pt}.controls,.skip,output,dialog,.legend input{display:none!important}summary{list-style:none}.toolbar,th,tr>th:first-child{position:static!important}.frame{width:auto;max-hei\
ght:none;overflow:visible;border:0}table{font-size:7.5pt}.matrix tr>th:first-child{min-width:16em;max-width:28em;padding:.15rem .4rem}.matrix th[data-target]{width:auto;min-width:0;padding:.3rem .2rem\
;font-size:1em}.matrix .s{min-width:8em;padding:.15rem .4rem}.matrix td[id]>a{min-width:0;min-height:0;padding:.1rem}.matrix td:has(sup)>a{padding-inline:.6rem}.matrix td>a:before{font-size:1.1em}.mat\
rix sup{font-size:.8em}.upright{font-size:5pt}.upright .s,.upright tr>th:first-child{min-width:9em}.upright thead th[data-target]{min-width:0;padding:.2rem 0;box-shadow:none}.upright td>a{padding:0}.u\
pright td b{font-size:.8em;overflow-wrap:anywhere}tr,dd,li{break-inside:avoid}h2,h3,h4{break-after:avoid}.details article{content-visibility:visible;grid-template-columns:10rem minmax(0,1fr);padding:.\
5rem 0}.matrix td,.legend label,.bar,thead th{print-color-adjust:exact;-webkit-print-color-adjust:exact}}',Df="sha256-JzfxRLXdoNjSSrc/KoUQY0o2XcVSSBzebEH04nNeSXw=",Bf='"use strict";(()=>{function O(e)\
{let t=e?.getAttribute("href")??"";return t.startsWith("#")?document.getElementById(t.slice(1)):null}var x=e=>e.cells[0]?.querySelector("a")??null;function v(e){let t=O(x(e));return t?.tagName==="ARTI\
CLE"?t:null}var oe=e=>({element:e,status:e.dataset.status??"",article:v(e)});function se(e){let t=[...e.tHead?.rows[0]?.cells??[]],n=t.findIndex(r=>r.dataset.target!==void 0),o=e.closest("section")??e\
;return{section:o,element:e,rows:[...e.querySelectorAll("tr[data-status]")].map(oe),overview:o.querySelector("table.overview"),first:n<0?t.length:n,targets:t.flatMap(({dataset:r})=>r.target===void 0?[\
]:[Number(r.target)])}}var N=()=>[...document.querySelectorAll("table.matrix")].map(se),C=e=>[...e.querySelectorAll("sup>a")].flatMap(t=>[...O(t)?.querySelectorAll("p:not(.back)")??[]]);function K(e){\
if(e.text===void 0){let t=e.element.parentElement?.querySelector(".g")??null,n=e.element.querySelectorAll("th,td>a>b"),o=[...e.element.cells].flatMap(C),r=[t,...n,e.article,...o];e.text=r.map(s=>s?.te\
xtContent??"").join(" ").toLowerCase()}return e.text}var L=e=>e.className.charAt(0)+(e.querySelector("span")?.textContent??"");function q(e){return e.senses??=[...e.element.cells].map(L),e.senses}var \
B=e=>e===void 0?"":`${L(e)} ${e.querySelector("b")?.textContent??""}`,h=e=>e.closest("table")?.tHead?.rows[0]?.cells[e.cellIndex]?.textContent??"";function I(e){let t=new FormData(e),n=s=>t.getAll(s).\
map(String).filter(Boolean),o=new Set([...n("compare"),...n("with")]),r=o.size===2;return{words:n("text").join(" ").toLowerCase().split(/\\s+/).filter(Boolean),status:n("status").join(""),senses:new Se\
t(n("sense")),targets:r?o:new Set(n("target")),compare:r}}var S=({words:e,status:t,senses:n,targets:o})=>e.length===0&&t===""&&n.size===0&&o.size===0;function re(e,t,n){if(n.status!==""&&e.status!==n.\
status)return!1;let{cells:o}=e.element,r=n.senses.size>0?q(e):[];return n.senses.size>0&&!t.some(s=>n.senses.has(r[s]??""))||n.compare&&new Set(t.map(s=>B(o[s]))).size<2?!1:n.words.every(s=>K(e).inclu\
des(s))}var le=(e,t,n)=>`[data-table="${e}"] tr>:nth-child(n+${t+1}):nth-child(-n+${n}):not([colspan])`;function ae(e,t,n){let o=[],r=e.first;for(let s of[...n,e.first+e.targets.length])s>r&&o.push(le\
(t,r,s)),r=s+1;return o}function ce(e,t){let o=e.targets.map((l,c)=>({target:String(l),at:e.first+c})).filter(({target:l})=>t.targets.size===0||t.targets.has(l)).map(({at:l})=>l),s=(t.compare?o.length\
===2:o.length>0||t.targets.size===0)?e.rows.filter(l=>re(l,o,t)):[],a=new Set(s);for(let l of e.rows)l.element.hidden=!a.has(l),l.article&&(l.article.hidden=!a.has(l));for(let l of e.element.tBodies)l\
.hidden=!l.querySelector("tr[data-status]:not([hidden])");return e.section.hidden=s.length===0&&e.rows.length>0,{rows:s,columns:o}}function ie(e,{rows:t,columns:n},o){let[r,...s]=e.overview?.rows??[],\
a=[...r?.cells??[]].map(({dataset:l})=>l.sense);for(let[l,c]of s.entries()){let f=e.first+l;if(c.hidden=!n.includes(f),c.hidden)continue;let i=new Map;for(let g of t){let p=q(g)[f]??"";i.set(p,(i.get(\
p)??0)+1)}let m=c.querySelectorAll("rect"),T=0;for(let[g,p]of a.entries()){if(p===void 0)continue;let d=i.get(p)??0;o.set(p,(o.get(p)??0)+d);let u=c.cells[g];u&&(u.textContent=String(d));let b=t.lengt\
h===0?0:d*100/t.length;m[g-1]?.setAttribute("x",String(T)),m[g-1]?.setAttribute("width",String(b)),T+=b}}}function de(e,t,n){if(S(e))return"";let o=e.compare?"differ":"shown";return t===0?`No feature \
of ${n} ${o==="differ"?"differs":"matches"}.`:`${t} of ${n} features ${o}.`}function D(e,t,n){let o=new CSSStyleSheet;document.adoptedStyleSheets=[o];for(let[i,{element:m}]of e.entries())m.dataset.tab\
le=String(i);let r=e.reduce((i,{rows:m})=>i+m.length,0),s=t.querySelector("output"),a=t.querySelector("[data-role=shown]"),l=t.querySelector("button[type=reset]"),c=()=>{let i=I(t),m=e.map(d=>ce(d,i))\
,T=e.flatMap((d,u)=>ae(d,u,m[u]?.columns??[]));o.replaceSync(T.length>0?`${T.join(",")}{display:none}`:"");let g=new Map;for(let[d,u]of e.entries()){let b=m[d];b&&ie(u,b,g)}for(let d of t.querySelecto\
rAll(".legend label")){let u=d.querySelector("b");u&&(u.textContent=String(g.get(d.querySelector("input")?.value??"")??0))}let p=m.reduce((d,{rows:u})=>d+u.length,0);s&&(s.textContent=de(i,p,r)),a&&(a\
.textContent=i.targets.size>0?`${i.targets.size} chosen`:"all"),l&&(l.disabled=S(i)&&!t.querySelector(\'select:has(option:checked:not([value=""]))\')),document.documentElement.classList.toggle("filtered\
",!S(i)),n()},f=0;t.addEventListener("input",()=>{clearTimeout(f),f=setTimeout(c,r>2e3?150:0)}),t.addEventListener("submit",i=>i.preventDefault()),t.addEventListener("reset",()=>setTimeout(c));for(let\
 i of t.querySelectorAll("[hidden]"))i.hidden=!1;return S(I(t))||c(),()=>{t.reset(),c()}}var E=e=>e?.querySelector(\'a[href^="#"]\')??null,A=e=>e.getClientRects().length>0;function z(e,t){let n=e;do n=t\
>0?n.nextElementSibling:n.previousElementSibling;while(n&&!(A(n)&&E(n)));return E(n)}function ue(e,t){let n=[...e.cells].filter(o=>A(o)&&E(o));return E(t?n.at(-1):n[0])}function me(e,t,n,o){let r=n.cl\
osest("tr");if(!r)return null;if(e==="ArrowLeft")return z(n,-1);if(e==="ArrowRight")return z(n,1);let s=o.rows.map(({element:f})=>f).filter(f=>!f.hidden),a=s.indexOf(r);if(e==="ArrowUp")return E(s[a-1\
]?.cells[n.cellIndex]);if(e==="ArrowDown")return E(s[a+1]?.cells[n.cellIndex]);let l=e==="End",c=t?l?s.at(-1):s[0]:r;return(l||e==="Home")&&c?ue(c,l):null}function W(e){let t=new Map,n=(r,s)=>{let a=t\
.get(r);a&&(a.tabIndex=-1),s.tabIndex=0,t.set(r,s)},o=()=>{for(let r of e){let s=t.get(r);if(s&&A(s))continue;let a=r.rows.find(({element:c})=>!c.hidden),l=a&&x(a.element);l&&n(r,l)}};for(let r of e){\
for(let{element:s}of r.rows)x(s)?.setAttribute("tabindex","-1");r.element.addEventListener("focusin",s=>{let a=s.target;a instanceof HTMLAnchorElement&&a.closest("tbody")&&n(r,a)}),r.element.addEventL\
istener("keydown",s=>{let a=s.target instanceof Element?s.target.closest("tbody :is(td,th)"):null;if(!a||s.altKey||s.metaKey)return;let l=me(s.key,s.ctrlKey,a,r);l&&(s.preventDefault(),l.focus())})}re\
turn o(),o}function y(e,t,...n){let o=document.createElement(e);return t!==""&&(o.className=t),o.append(...n),o}var F=e=>[...e].map(t=>t.cloneNode(!0)),j=e=>e.querySelector("span")?.textContent??"",P=\
e=>e.querySelector("b")?.textContent??"";function U(e,t){let n=t.querySelector("i"),o=t.className.charAt(0);return n?y(e,`${o} own`,n.cloneNode(!0),` ${j(t)}`):y(e,o,j(t))}function fe(e){let t=P(e),n=\
y("strong","",h(e));return[y("p","verdict",n," ",U("span",e),t===""?"":` ${t}`),...F(C(e))]}function pe(e){let t=new Map;for(let o of e.querySelectorAll("td[id]")){let r=t.get(L(o))??{name:U("dt",o),t\
argets:[]},s=P(o).replace(/^\\((.*)\\)$/,"$1");r.targets.push(s===""?h(o):`${h(o)} (${s})`),t.set(L(o),r)}let n=[...t.values()].flatMap(({name:o,targets:r})=>[o,y("dd","",r.join(", "))]);return y("dl","\
levels",...n)}function ge(e){let t=y("button","","Copy link");return t.type="button",t.addEventListener("click",async()=>{await navigator.clipboard.writeText(location.href),t.textContent="Copied",e("L\
ink copied.")}),t}function V(e,t){let n=e.querySelector("h2"),o=e.querySelector("div");return e.querySelector("button")?.addEventListener("click",()=>e.close()),e.addEventListener("click",r=>{let s=r.\
target instanceof Element&&r.target.closest(\'a[href^="#"]\');(r.target===e||s)&&e.close()}),r=>{let s=r.closest("tr");if(!s||!n||!o)return;n.textContent=s.cells[0]?.textContent??"";let a=r.tagName==="T\
D"?fe(r):[],l=F([...v(s)?.children??[]].slice(1)),c="clipboard"in navigator?[ge(t)]:[];o.replaceChildren(...a,...l,pe(s),...c),e.open||e.showModal(),e.scrollTop=0}}var R="table.matrix tbody :is(td[id]\
,th[id])",k=N(),w=document.querySelector("form"),G=document.querySelector("dialog"),J=W(k),ye=w?D(k,w,J):J,Q=document.querySelector("[role=status]"),Z=e=>{Q&&(Q.textContent=e)},X=G?V(G,Z):void 0;funct\
ion _(){let e=w&&getComputedStyle(w).position==="sticky"?w.offsetHeight:0;document.documentElement.style.setProperty("--bar",`${e}px`);for(let{element:t}of k){let{style:n}=t.parentElement??t;n.scrollP\
addingTop=`${t.tHead?.offsetHeight??0}px`,n.scrollPaddingLeft=`${t.tHead?.rows[0]?.cells[0]?.offsetWidth??0}px`}}var Y=null;function ee(e){Y?.classList.remove("at"),Y=e,e?.classList.add("at")}function\
 he(){try{return document.getElementById(decodeURIComponent(location.hash.slice(1)))}catch{return null}}function Ee(e){let t=e.closest("tr")?.cells[0]?.textContent??"",n=[...e.querySelector("a")?.quer\
ySelectorAll("span,b")??[]].map(o=>o.textContent);Z(e.tagName==="TD"?`${t}, ${h(e)}: ${n.join(" ")}.`:`${t}.`)}function Te(e){let t=e.closest(".frame"),n=t?.getBoundingClientRect(),o=e.getBoundingClie\
ntRect();n&&(t?.scrollBy(o.x+o.width/2-n.x-n.width/2,o.y+o.height/2-n.y-n.height/2),t?.scrollIntoView({block:"nearest"})),e.querySelector("a")?.focus({preventScroll:!0}),Ee(e)}function te(){let e=he()\
;if(!e)return;e.getClientRects().length===0&&ye();let t=e instanceof HTMLTableCellElement&&e.matches(R)?e:null;ee(t),t?Te(t):e.scrollIntoView()}var $;function ne(e){let t=e.target instanceof Element?e\
.target.closest(R):null;$?.classList.remove("at"),$=t?.tagName==="TD"?t.closest("table")?.tHead?.rows[0]?.cells[t.cellIndex]:void 0,$?.classList.add("at")}document.addEventListener("click",e=>{let t=e\
.target instanceof Element?e.target:null;for(let o of document.querySelectorAll("details.menu[open]"))o.contains(t)||(o.open=!1);let n=t?.closest("sup")?null:t?.closest(R);!n||!X||e.ctrlKey||e.metaKey\
||e.shiftKey||e.altKey||(e.preventDefault(),n.querySelector("a")?.focus({preventScroll:!0}),ee(n),history.replaceState(null,"",`#${n.id}`),X(n))});document.addEventListener("keydown",e=>{let t=e.targe\
t instanceof Element?e.target.closest("details.menu[open]"):null;e.key!=="Escape"||!t||(t.open=!1,t.querySelector("summary")?.focus())});document.addEventListener("mouseover",ne);document.addEventList\
ener("focusin",ne);addEventListener("hashchange",te);addEventListener("resize",_);document.documentElement.classList.add("live");var M=matchMedia("(max-width: 44rem)"),H=(e,t="details.more")=>{for(let\
 n of document.querySelectorAll(t))n.open=e};H(!M.matches);M.addEventListener("change",()=>H(!M.matches));addEventListener("beforeprint",()=>H(!0,"details:not(.menu)"));addEventListener("afterprint",(\
)=>H(!M.matches));_();addEventListener("load",te);})();',_f="sha256-xcA1fpWY8tzH3pyOpkGVp/9J0YM86U+d02LCDwbruWw=";var Gn=(e,t)=>`<dt>${e}</dt><dd>${t}</dd>`;function kv(e){let t=dt(e);return t===void 0?R(e):`<a href="${R(t)}">${R(e)}</a>`}var po=({status:e})=>e===void 0||e.kind==="unspecified"?"":Pe(e);function vv(e){
let{api:t,link:n,commands:r=[],attributes:o={}}=e,s=po(e),i=l=>`<code>${R(l)}</code>`,a=[s===""?"":Gn("Status",R(s)),t===void 0?"":Gn("API",i(t)),n===void 0?"":Gn("Link",kv(n)),r.length===0?"":Gn("Com\
mands",r.map(i).join("<br>")),...Object.entries(o).map(([l,d])=>Gn(De(l),si(d)))].join("");return a===""?"":`<dl class="facts">${a}</dl>`}var ii=({api:e,link:t,commands:n,notes:r,attributes:o})=>[e,t,
n,r,o].some(s=>s!==void 0);function Tv(e,t,n){let r=e.notes===void 0?"":Rt(e.notes);return`<article id="${t}"><${n}><a href="#${fo(t)}">${De(e.title)}</a></${n}>${vv(e)}${r}</article>
`}function Gf({features:e},t,n){let r="",o="";for(let[s,i]of e.entries()){if(!ii(i))continue;let a=i.group.map(De).join(" › "),l=a===""?"":`<h${n}>${a}</h${n}>
`;(r===""||a!==o)&&(r+=`${r===""?"":`</div>
`}<div class="details">
${l}`),o=a,r+=Tv(i,t.features[s]??"",a===""?`h${n}`:`h${n+1}`)}return r===""?"":`${r}</div>
`}var Lv=12;function Cv({cells:e}){return e.slice(0,Lv).map(({anchor:n,name:r})=>`<a class="permalink" href="#${n}">${R(r)}</a>`).join(" ")}var jf=e=>(e?.notes??[]).map(Rt);function Wf({features:e,targets:t},n,r){
let o=new Map;for(let[l,{title:d,support:c}]of e.entries())for(let[f,u]of t.entries())for(let p of jf(N(c,u.id))){let g=o.get(p)??{number:o.size+1,cells:[]};o.set(p,g);let m=uo(n.features[l]??"",n.targets[f]??
"");g.cells.push({anchor:m,name:`${d}, ${u.title}`})}let s=n.matrix===void 0?"":`${n.matrix}--`,i=({number:l})=>`${s}-note-${l}`,a=[...o].map(([l,d])=>`<li id="${i(d)}">${l}<p class="back">${Cv(d)}</p\
></li>
`);return{marks:l=>{let d=jf(l).flatMap(c=>{let f=o.get(c);return f?[`<a href="#${i(f)}" aria-label="Note ${f.number}">${f.number}</a>`]:[]});return d.length===0?"":` <sup>${d.join(" ")}</sup>`},list:a.
length===0?"":`<${r}>Footnotes</${r}>
<ol class="footnotes">
${a.join("")}</ol>
`}}var Rv=12,Ov=/[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{13,}/gu,Mv=/(?<=[_/.:;,=&?@)\]-])(?=[\p{L}\p{N}([])|(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u,Ev=20;function $v(e){return e.split(Mv).map(n=>n.
length>Ev?`<span class="w">${De(n)}</span>`:De(n)).join("<wbr>")}function Be(e){if(e.length<=Rv)return De(e);let t="",n=0;for(let{0:r,index:o}of e.matchAll(Ov))t+=De(e.slice(n,o))+$v(r),n=o+r.length;return t+
De(e.slice(n))}var mo=({symbol:e,word:t})=>e===void 0?`<span>${R(t)}</span>`:`<i aria-hidden="true">${R(e)}</i><span class="own">${R(t)}</span>`,Hf=60,Iv=e=>e.length<=Hf?e:`${e.slice(0,Hf).replace(/\p{Surrogate}$/u,
"").trimEnd()}…`,Nv=(e,t)=>e===""||e.length>8||/^[:{|]/u.test(e)?t:e,Fv=/^(?:(?:the|this) \S{1,20}|it) (?:is|has) (?=\S)/iu;function Pv({level:e,word:t},n){if(typeof n=="string")return n.replaceAll(
"-"," ");if(n===void 0||(n.level??e)!==e)return t;let{meaning:r}=n;return Iv(T(r).replace(Fv,"").replace(/\.$/u,""))||t}function zf(e,t=[]){let n=new Map($n.map(i=>[i,new Map])),r=(i,a,l)=>{let d=N(a.
support,l);return[it(d?.level),t[i]?.meaningOf(a.id,l)??d?.stage]};for(let[i,{features:a,targets:l}]of e.entries())for(let d of a)for(let{id:c}of l){let[f,u]=r(i,d,c),p=n.get(f);p?.set(u,(p.get(u)??0)+
1)}let o=new Map,s=new Map([...n].map(([i,a])=>[i,Av(i,a,o)]));return{counts:o,of:(i,a,l)=>{let[d,c]=r(i,a,l);return s.get(d)?.get(c)??{key:"",look:d,word:d.word,isForeign:!1}}}}function Av(e,t,n){let r=de(
t.keys(),s=>Pv(e,s)),o=[...r].flatMap(([s,i])=>{let a=s!==e.word,[l]=i,d=r.size>1&&a&&Nv(typeof l=="object"?l.symbol:"",s),c={key:e.code+s,look:e,word:s,isForeign:a,...d&&{symbol:d}};return n.set(c,i.
reduce((f,u)=>f+(t.get(u)??0),0)),i.map(f=>[f,c])});return new Map(o)}var Dv=/\s?(?:\[\^?[^[\]\s]{1,12}\]_?|\((?:\d{1,3}|\p{L}|\*{1,5})\)|[⁰¹²³⁴⁵⁶⁷⁸⁹*†‡§¶])$/u,Bv=/\s?(?:\[\^[^[\]\s]{1,12}\]|\[[^[\]\s]{1,12}\]_)$/u,
_v=20;function Kf(e,t,n=_v){let r=e.replace(t,"");return r===e||n===0?r:Kf(r,t,n-1)}var Gv=/^(?:[\p{So}\u00d7\u221a]\ufe0f?(?=\s|$|\p{L}|\p{N}|\()|(?:[+?\u2013\u2014-]|:[a-z_]{1,30}:)(?=\s|$))\s?/u,Uf=/^(?:\s?[:,;\u2013\u2014]\s?|\s(?=\())/u;
function jv({text:e,notes:t},n){if(e===void 0)return"";let o=Kf(e,t===void 0?Bv:Dv).trim().replace(Gv,"");if(!o.toLowerCase().startsWith(n.toLowerCase()))return o;let s=o.slice(n.length);return s===""||
Uf.test(s)?s.replace(Uf,""):o}function Vf(e,t){let n=En(e).flatMap(([o,s])=>o==="stage"?[]:[`${o} ${s}`]),r=[jv(e,t),...n].filter(o=>o!=="");return r.length>0?r.join(", "):void 0}function Wv(e,t,n){let r=0;return`<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">${e.map(s=>{let i=Math.round((t.get(s)??0)*1e4/n)/100,a=`<rect class="${s.look.code}\
" x="${r}" width="${i}" height="1"/>`;return r=Math.round((r+i)*100)/100,a}).join("")}</svg>`}function qf(e,t,n){let{matrix:r,name:o,sense:s}=e;if(r.features.length===1)return"";let i=r.targets.map(({
id:u})=>ee(r.features.map(p=>s(p,u)))),a=t.filter(u=>i.some(p=>p.has(u))),l=a.map(u=>`<th scope="col" class="${u.look.code}" data-sense="${R(u.key)}">${mo(u)}</th>`),d=r.targets.map(({title:u},p)=>{let g=i[p]??
new Map,m=a.map(y=>`<td>${g.get(y)??0}</td>`).join("");return`<tr><th scope="row">${Be(u)}</th>${m}<td>${Wv(a,g,r.features.length)}</td></tr>
`}),c=R(r.targetLabel??"Target"),f=`${R(o)}: support by ${c.toLowerCase()}`;return`<footer><${n}>Support by ${c.toLowerCase()}</${n}>
<div class="frame" role="group" tabindex="0" aria-label="${f}">
<table class="overview"><caption>${f}</caption>
<thead><tr><th scope="col">${c}</th>${l.join("")}<th scope="col">Share</th></tr></thead>
<tbody>
${d.join("")}</tbody></table></div></footer>
`}var ai=5;function Yf({evidence:e=[]}={}){let t=Ca(e);if(t===void 0)return"";let n=e.filter(({result:l})=>l===t),r=n.slice(0,ai).map(({test:l,source:d})=>`${l} (${d})`),o=n.length>ai?` and ${n.length-ai}\
 more`:"",s=t==="passed"?"tests pass":"test fails",[i]=n.flatMap(({link:l=""})=>dt(l)??[]),a=i===void 0?s:`<a href="${R(i)}">${s}</a>`;return` <small title="${R(`${r.join(", ")}${o}`)}">${a}</small>`}var Hv=15,Uv=32;function zv(e,t){let n=t===void 0?void 0:dt(t);return n===void 0?Be(e):`<a href="${R(n)}">${Be(e)}</a>`}function Kv(e,t,n){let r=e.map(({title:s,link:i},a)=>{let l=s.length>Uv?` title=\
"${R(s)}"`:"";return`<th scope="col" data-target="${t[a]??a}"><span${l}>${zv(s,i)}</span></th>`});return`<tr><th scope="col">Feature</th>${n?'<th scope="col" class="s">Status</th>':""}${r.join("")}</t\
r>`}function Vv(e,{look:t,word:n,symbol:r,isForeign:o},s,i){let a=e&&Vf(e,n),l=a===void 0?"":` <b>${Be(a)}</b>`,d=o?` impl-${t.level}`:"",c=r===void 0?"":`<i aria-hidden="true">${R(r)}</i>`;return`<td\
 class="${t.code}${d}" id="${s}"><a href="#${s}" tabindex="-1">${c}<span>${R(n)}</span>${l}</a>${i}${Yf(e)}</td>`}function qv(e,t,n,r,o){let{matrix:s,anchors:i,sense:a}=n,l=o?`<td class="s">${Be(po(e))}\
</td>`:"",d=s.targets.map(({id:f},u)=>{let p=N(e.support,f),g=uo(t,i.targets[u]??"");return Vv(p,a(e,f),g,r.marks(p))}),c=ii(e)?fo(t):t;return`<tr data-status="${e.status?.kind??"unspecified"}"><th sc\
ope="row" id="${c}"><a href="#${t}">${Be(e.title)}</a></th>${l}${d.join("")}</tr>
`}function Yv(e,t){let n=e.at(-1);if(n===void 0)return"";let r=e.slice(0,-1).map(s=>`<span>${Be(s)} › </span>`),o=t>0?`<td colspan="${t}"></td>`:"";return`<tr class="g"><th scope="rowgroup">${r.join(
"")}${Be(n)}</th>${o}</tr>
`}function Jf(e,t,n){let{matrix:r,anchors:o,numbers:s}=e,i=r.features.some(f=>po(f)!==""),a=r.targets.length+(i?1:0),l="",d;for(let[f,u]of r.features.entries()){let p=JSON.stringify(u.group);p!==d&&(l+=
`${d===void 0?"":`</tbody>
`}<tbody>
${Yv(u.group,a)}`),d=p,l+=qv(u,o.features[f]??"",e,t,i)}let c=r.targets.length>=Hv?" upright":"";return`<div class="frame" role="group" tabindex="0" aria-label="${n}">
<table class="matrix${c}"><caption>${n}</caption>
<thead>${Kv(r.targets,s,i)}</thead>
${l}${d===void 0?"":`</tbody>
`}</table></div>
`}function Xf(e){let t=new Map;for(let{targets:n}of e)for(let{id:r,title:o}of n)t.has(r)||t.set(r,o);return[...t].map(([n,r])=>({id:n,title:r}))}function Jv(e){let t=new Set(e.map(({targetLabel:r})=>r??
"Target")),[n="Target"]=t;return t.size===1?n:"Target"}var li=(e,t)=>`<option value="${R(e)}">${R(t)}</option>`;function Xv(e){let t=new Set(e.flatMap(({features:r})=>r.map(({status:o})=>o?.kind??"uns\
pecified")));if(t.size<2)return"";let n=or.filter(r=>t.has(r)).map(r=>li(r,r));return`<label class="field">Status <select name="status">${li("","any")}${n.join("")}</select></label>`}function Zv(e,t){
if(e.length<2)return"";let n=e.map(({title:s},i)=>li(String(i),s)).join(""),r=e.map(({title:s},i)=>`<label><input type="checkbox" name="target" value="${i}"> ${R(s)}</label>`),o=R(`one ${t.toLowerCase()}`);
return`<details class="menu"><summary>${R(t)}: <span data-role="shown">all</span></summary><fieldset><legend class="read">Show only</legend>${r.join("")}</fieldset></details>
<fieldset class="field"><legend class="read">Compare two, feature by feature</legend><label>Compare <select name="compare"><option value="">${o}</option>${n}</select></label> <label>with <select name=\
"with"><option value="">another</option>${n}</select></label></fieldset>`}function Qv(e){return`<fieldset class="legend"><legend class="read">Legend</legend>${[...e].map(([n,r])=>`<label class="${n.look.
code}"><input type="checkbox" name="sense" value="${R(n.key)}" hidden>${mo(n)} <b>${r}</b></label>`).join("")}</fieldset>`}function Zf(e,t){let n=[Xv(e),Zv(Xf(e),Jv(e))].join(`
`);return`<form class="toolbar" role="search" aria-label="Filter the features">
<div class="controls" hidden><label class="search"><span class="read">Features that contain</span><input type="search" name="text" placeholder="Filter features and notes" autocomplete="off" spellcheck\
="false"></label>
${n.trim()===""?"":`<details class="more" open><summary>More filters</summary><div>${n}</div></details>`}
<button type="reset" disabled>Clear</button></div>
<div class="below">${Qv(t)}<output aria-live="polite"></output></div>
</form>
`}function Qf(e){let t=new Map(Xf(e).map(({id:n},r)=>[n,r]));return e.map(({targets:n})=>n.map(({id:r})=>t.get(r)??0))}function eT(){return["default-src 'none'",`style-src '${Df}'`,`script-src '${_f}'`,"base-uri 'none'","form-action 'none'","require-trusted-types-for 'script'"].join("; ")}function tT(e){let[t]=e;return(e.
length===1?t?.title:t?.section[0])||t?.section[0]||t?.title||"Feature support matrix"}var nT=({features:e,targets:t,targetLabel:n})=>`${Sr(e.length,"feature")} by ${Sr(t.length,(n??"target").toLowerCase())}`;
function rT(e,t){return e.length<2?"":`<nav aria-label="Matrices"><details class="more" open><summary>Contents</summary><ul>${e.map((r,o)=>{let s=R(r.title||r.id);return`<li><a href="#${t[o]?.matrix??
""}">${s}</a> <small>${r.features.length} × ${r.targets.length}</small></li>`}).join("")}</ul></details></nav>
`}var oT=600;function sT({principles:e=[]},t){if(e.length===0)return"";let n=e.map(({title:s,text:i})=>`<dt>${R(s)}</dt><dd>${Rt(i)}</dd>`);return`<details${e.reduce((s,{text:i})=>s+i.length,0)>oT?"":
' class="more" open'}><summary><${t}>Principles</${t}></summary><dl class="principles">${n.join("")}</dl></details>
`}var ep=(e,t)=>JSON.stringify(e)===JSON.stringify(t);function iT({notes:e=[]},t){if(e.length===0)return"";let n=e.map(r=>`<li>${Rt(r)}</li>`);return`<${t}>Notes</${t}><ul class="notes">${n.join("")}<\
/ul>
`}function aT(e,t,n,r){let{matrix:o,name:s,anchors:i,level:a}=e,l=ep(o.principles,n?.principles)?"":sT(o,`h${a+1}`),d=ep(o.notes,r?.notes)?"":iT(o,`h${a+1}`),c=`h${a+1}`,f=R(s),u=i.matrix===void 0?"":
`<h${a} id="${i.matrix}"><a href="#${i.matrix}">${f}</a></h${a}>
`,p=Wf(o,i,c),g=Gf(o,i,a+2);return`<section>
${u}${l}${Jf(e,p,f)}
${p.list}${qf(e,t,c)}${g===""?"":`<${c}>Details</${c}>
${g}`}${d}</section>
`}var lT='<dialog aria-labelledby="-title"><header><h2 id="-title"></h2><button type="button" aria-label="Close">✕</button></header><div></div></dialog>';function tp(e,t){let n=tT(e),r=Pf(e),o=zf(e,
t),s=Qf(e),i=e.length>1,a=e.map((c,f)=>aT({matrix:c,name:i?c.title||c.id:n,anchors:r[f]??{features:[],targets:[]},numbers:s[f]??[],level:i?2:1,sense:(u,p)=>o.of(f,u,p)},[...o.counts.keys()],e[f-1],e[f+
1])),[l]=e,d=i||l===void 0?Sr(e.length,"matrix","matrices"):nT(l);return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${eT()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="supportmatrix">
<title>${R(n)}</title>
<style>${Af}</style>
</head>
<body>
<a class="skip" href="#-main">Skip to the matrix</a>
<header class="top"><h1>${R(n)}</h1><p>${R(d)}</p></header>
${rT(e,r)}<main id="-main" tabindex="-1">
${Zf(e,o.counts)}${a.join("")}</main>
<p class="read" role="status"></p>
${lT}
<script>${Bf}</script>
</body>
</html>
`}function dT(e){return e.flatMap(({targets:t,features:n})=>[...t,...n].flatMap(({link:r})=>r!==void 0&&dt(r)===void 0?[r]:[]))}var cT=5e4;function uT(e){let t=e.reduce((n,{features:r,targets:o})=>n+r.length*
o.length,0);return t<cT?[]:[`The page has ${t} cells, which takes browsers long to open; as outputs of \`supportmatrix build\`, \`{target}\` or \`{matrix}\` in the file's name makes a page of each.`]}
function np(e,{origins:t}={}){let n=dT(e),r=n.length>1?` and ${n.length-1} more`:"",o=n.length===0?[]:[`The page keeps only http, https, mailto and relative links; left out: \`${n[0]}\`${r}.`];return{
text:tp(e,t),losses:[...o,...uT(e)]}}function rp(e){return e<=32?e===32||e>=9&&e<=13||e>=28&&e<=31:e<5760?e===133||e===160:e>=8192&&e<=8202?!0:e===5760||e===8232||e===8233||e===8239||e===8287||e===12288}function di(e,t,n){let r=t,o=n;for(;r<
o&&rp(e.charCodeAt(r));)r+=1;for(;o>r&&rp(e.charCodeAt(o-1));)o-=1;return{start:r,end:o}}function*op(e){let t=0;for(let n=1;t<e.length;n+=1){let r=t;for(;r<e.length&&e.charCodeAt(r)!==10&&e.charCodeAt(r)!==13;)r+=1;let o=di(e,t,r),s=e.slice(o.start,o.end);yield{number:n,start:t,end:r,text:s,
at:o.start,indent:o.start-t},t=r+(e.charCodeAt(r)===13&&e.charCodeAt(r+1)===10?2:1)}}function jn(e,t){return{line:e.number,column:t-e.start+1,offset:t}}function ci(e,t,n){return{start:jn(e,t),end:jn(e,
n)}}function _e(e,t=0,n=e.text.length){let{start:r,end:o}=di(e.text,t,n);return{text:e.text.slice(r,o),range:ci(e,e.at+r,e.at+o)}}var fT="DEFAULT";function pT(e){let t=e.indexOf("="),n=e.indexOf(":");return t<0||n<0?Math.max(t,n):Math.min(t,n)}function mT(e){let{text:t}=e,n=pT(t);if(t.startsWith("[")){let r=t.lastIndexOf("]");if(r>
1)return{kind:"section",name:{text:t.slice(1,r),range:ci(e,e.at+1,e.at+r)},closed:!0};if(r<0&&n<0&&t.length>1)return{kind:"section",name:_e(e,1),closed:!1}}return n<=0?{kind:"bogus"}:{kind:"option",name:_e(
e,0,n),value:_e(e,n+1)}}function go(e,t,n,r){return r===void 0?{code:e,message:t,range:n}:{code:e,message:t,range:n,related:r}}var ui=class{comments=[];problems=[];sections=[];#e;#t;#n=0;#r=!1;line(t){
t.text===""?this.#t?.lines.push(_e(t)):t.text.startsWith("#")||t.text.startsWith(";")?this.comments.push(_e(t)):this.#t!==void 0&&t.indent>this.#n?this.#t.lines.push(_e(t)):this.#o(t)}end(){this.#l()}#o(t){
this.#n=t.indent;let n=mT(t);n.kind==="section"?this.#s(t,n.name,n.closed):this.#e===void 0?this.#d(t):n.kind==="option"?this.#i(n.name,n.value):this.#a(t)}#s(t,n,r){if(this.#l(),!r){let i=`The sectio\
n header \`[${n.text}\` is not closed, so the parsers that read this file refuse it; add \`]\`.`;this.problems.push(go("ini-syntax",i,_e(t).range))}let o=jn(t,t.at),s=jn(t,t.at+t.text.length);this.#e=
{name:n,start:o,headerEnd:s,options:[],seen:new Map}}#i(t,n){this.#c();let r=[n],{start:o}=n.range;this.#t={name:t,lines:r,empty:{start:o,end:o}}}#d(t){if(this.#r)return;this.#r=!0,this.problems.push(
go("ini-syntax","This line stands before the first section header, where the parsers of INI files stop; put it under a `[section]`.",_e(t).range))}#a(t){let n=t.text.startsWith("=")||t.text.startsWith(
":"),r=n?"This line has a value but no key, so the parsers that read this file refuse it; name the key before the delimiter.":"This line is neither `key=value` nor a section header, so the parsers tha\
t read this file refuse it; indent it if it continues the value above.";this.problems.push(go("ini-syntax",r,_e(t).range)),n&&this.#c()}#c(){let t=this.#t,n=this.#e;if(this.#t=void 0,t===void 0||n===void 0)
return;let r=gT(t),o=n.seen.get(r.key);o===void 0?n.seen.set(r.key,r.name):this.problems.push(yT(r,n.name.text,o)),n.options.push(r)}#l(){this.#c();let t=this.#e;if(t===void 0)return;let{name:n,start:r,
headerEnd:o,options:s}=t,i=s.at(-1)?.value.range.end??o;this.sections.push({name:n,defaults:n.text===fT,range:{start:r,end:i},options:s}),this.#e=void 0}};function gT({name:e,lines:t,empty:n}){let r=t.
length;for(;r>0&&t[r-1]?.text==="";)r-=1;let o=t.slice(0,r),i={start:o.find(l=>l.text!=="")?.range.start??n.start,end:o.at(-1)?.range.end??n.end},a=o.map(l=>l.text).join(`
`);return{key:e.text.toLowerCase(),name:e,value:{text:a,lines:o,range:i}}}function yT({name:e,key:t},n,r){let o=`The key \`${t}\` stands twice in \`[${n}]\`: Python's parser refuses the file, others ta\
ke the last; remove one.`;return go("duplicate-key",o,e.range,[{range:r.range,message:"First here."}])}function Ot(e){let t=new ui;for(let s of op(e))t.line(s);t.end();let{sections:n,comments:r,problems:o}=t;
return{sections:n,comments:r,problems:o}}var hT=Y([],[],void 0);function*bT(e){let t=[e];for(let n=t.pop();n!==void 0;n=t.pop()){let r=n.kind==="object"?n.entries:[],o=r.find(ta)?.value,s=r.find(gn)?.value;o?.kind==="string"&&s?.kind==="stri\
ng"&&(yield[o.value,ue(s.value,s)]);for(let{key:i,value:a}of r){let l=a.kind==="object"?a.entries.find(gn)?.value:void 0;l?.kind==="string"&&(yield[i.value,ue(l.value,l)])}for(let i of n.kind==="array"?
n.items:r.map(({value:a})=>a))t.push(i)}}function xT(e){let t=new Map;for(let{value:n}of e.kind==="object"?e.entries:[])if(n.kind==="object")for(let{key:r,value:o}of n.entries)o.kind==="string"&&!t.has(
r.value)&&!hT.explains(o.value)&&t.set(r.value,{map:n,title:ue(o.value,o)});return t}function sp(e){let t=new Map(bT(e)),n=xT(e);return({records:r})=>{let o=new Map;for(let{label:i}of r){let a=i&&n.get(
i.text);i!==void 0&&a!==void 0&&W(o,a.map,[i.text,a.title])}let s=[...o.values()].find(i=>i.length*2>=r.length)??[];return s.length===0?t:new Map([...t,...s])}}function yo(e,t){let n=new Map,r=new Map;
for(let{values:o}of e)for(let[s,{header:i}]of o)n.has(s)||(n.set(s,t.get(i.text)??i),r.set(i.text,(r.get(i.text)??0)+1));for(let[o,s]of n)(r.get(s.text)??0)>1&&n.set(o,{...s,text:T(o)});return n}var wT=4,Wn=e=>e.slice(0,e.lastIndexOf(`
`));function ip(e,t,n){let r=new Map;for(let[o,s]of e.flatMap(({values:i})=>[...i])){let i=r.get(t(o))??{levels:0,filled:0};r.set(t(o),i),s.field.text!==""&&(i.filled+=1),(et(s)||n(s.field.text))&&(i.
levels+=1)}return r}var ap=e=>e!==void 0&&e.levels*2>e.filled;function ST(e){let t=ip(e,Wn,ne),n=ip(e,m=>m,Ue),r=e.flatMap(m=>[...m.values]),o=m=>{let y=n.get(m),x=(y?.filled??0)*wT<e.length;return ap(
y)&&(!x||U(m.slice(m.lastIndexOf(`
`)+1)))},s=(m,{parts:y})=>y!==void 0||Wn(m)!==""&&ap(t.get(Wn(m))),i=(m,{header:y,field:x})=>Wn(m)===""&&o(m)&&!lp(y,x),a=r.filter(m=>i(...m)&&!fi(m[1].header.text)),l=new Set(a.map(([,{field:m}])=>m.
text)),d=r.filter(([,{field:m}])=>m.text!==""&&!l.has(m.text)),c=new Set(d.map(([m])=>m)),f=(m,y)=>i(m,y)&&(!fi(y.header.text)||!c.has(m)),u=(m,{header:y})=>Wn(m)===""&&fi(y.text)&&c.has(m),p=r.filter(
m=>et(m[1])&&!u(...m));if(p.filter(m=>s(...m)).length*2>p.length)return s;let g=p.filter(m=>f(...m));return g.length*2>p.length&&!kT(g)?f:void 0}function kT(e){return new Set(e.map(([t])=>t)).size>1?!1:
e.every(([,{header:t,field:n}])=>/^(?:true|false)$/u.test(n.text)&&!ft(Ce(t.text)))}var fi=e=>Le(Ce(e))&&!mr(_o,e)||At(e),lp=(e,t)=>e.text.toLowerCase()==="status"&&V(t.text)!==void 0;function vT({records:e,
labelHeader:t="",trail:n},r){let o=e.flatMap(a=>[...a.values]).filter(a=>r(...a));if(o.some(([a])=>pr.test(a)))return!0;let s=[t,n.at(-1)?.text??""].map(a=>gr(Ce(a)));if(s.some(Qe))return!1;if(s.some(
He))return!0;let i=a=>new Set(a.filter(U)).size;return i(e.map(({label:a})=>a?.text??""))>i(o.map(([,{header:a}])=>a.text))}function TT({values:e},t,n){return[...e].flatMap(([r,o])=>{let{header:s,field:i}=o;
return t(r,o)||i.text===""?[]:n?[[`target attribute: ${s.text}`,i]]:lp(s,i)?[["status",i]]:[[`attribute: ${s.text}`,i]]})}function LT({field:e,parts:t,word:n=e.text}){return t===void 0?[["level",{...e,
text:n}]]:[["level",t.level],...t.says?[["text",e]]:[],...t.notes?[["notes",t.notes]]:[],...(t.history??[]).map(([r,o])=>[r,o])]}function dp(e,t){let n=ST(e.records);if(n===void 0)return;let r=yo(e.records,
t),o=vT(e,n),[s,i]=o?["target","feature"]:["feature","target"],a=e.trail.at(-1);return e.records.flatMap(l=>{let{label:d,group:c,values:f,node:u}=l;if(d===void 0)return[];let p=[[s,t.get(d.text)??d]];
a!==void 0&&p.push(["matrix",a]);let g={group:o?[]:c,...u},m=[...f].flatMap(([y,x])=>{let w=r.get(y);return w===void 0||!n(y,x)?[]:{fields:new Map([...p,[i,w],...LT(x)]),...g}});return[{fields:new Map(
[...p,...TT(l,n,o)]),...g},...m]})}function cp({records:e,trail:t}){let n=[...new Set(e.flatMap(({values:c})=>[...c.keys()]))].map(c=>c.slice(1)),r=(c,f)=>{let u=n.filter(c);return u.includes(f)?f:u.length===
1?u[0]:void 0},o=r(He,"target"),s=r(c=>mr(_o,c),"level");if(o===void 0||s===void 0)return;let i=({group:c,label:f})=>[...c,f?.text].join(`
`),a=c=>`${i(c)}
${c.values.get(`
${o}`)?.field.text}`;if(!(o==="target"&&s==="level")&&new Set(e.map(i)).size===e.length||new Set(e.map(a)).size<e.length)return;let d=t.at(-1);return e.map(({label:c,group:f,values:u,node:p})=>{let g=new Map;
c&&g.set("feature",c),d&&g.set("matrix",d);for(let{header:m,field:y}of u.values())m.text===o?g.set("target",y):m.text===s?g.set("level",y):g.set(mr(fr,m.text)?"notes":`attribute: ${m.text}`,y);return{
fields:g,group:f,...p}})}function up(e,t){let n=["group",...new Set(e.flatMap(({fields:s})=>[...s.keys()]))],r=n.map(s=>({text:s,start:0,end:0})),o=e.map(({fields:s,group:i,start:a,end:l})=>({fields:n.map(c=>c==="group"?{text:Ct(
i),start:a,end:a}:s.get(c)??{text:"",start:l,end:l}),start:a,end:l}));return{delimiter:",",rows:[{fields:r,start:0,end:0},...o],problems:t}}var fp="supported",ho=e=>e.slice(e.lastIndexOf(`
`)+1),mp=e=>e.slice(0,e.lastIndexOf(`
`));function CT(e,t){let n=Ce(e);return yn(n,t)??yn(n.split(" ",1)[0]??"",t)}var pp=(e,t)=>({header:e,field:{...e,text:t},isLevel:!0,parts:{level:{...e,text:t},says:!1}});function RT(e){let t=new Map;
for(let[o,{names:s}]of e.flatMap(({values:i})=>[...i]))s!==void 0&&s.length>0&&W(t,o,s);let n=[...t].flatMap(([o,s])=>{let i=ee(s.flatMap(d=>d.map(({text:c})=>c))),a=s.reduce((d,{length:c})=>d+c,0);return s.
length>1&&s.length*2>=e.length&&a*2>=i.size*3&&OT(o,[...i.keys()])?o:[]}),r=n.filter(o=>pr.test(`${o}
x`));return r.length>0?r:n}function OT(e,t){let n=Ce(ho(e));return Bt.test(`
${ho(e)}
x`)||dr(n)?!0:He(n)&&t.filter(U).length*2>t.length}function MT(e){let t=new Map;for(let{values:r}of e){let o=new Set;for(let[s,{field:i}]of r){let a=mp(s),l=t.get(a)??{blank:0,other:0,records:0,keys:new Set};
t.set(a,l),o.has(a)||(l.records+=1),o.add(a),l.keys.add(ho(s)),i.text===""?l.blank+=1:Ue(i.text)||(l.other+=1)}}let n=([r,{blank:o,other:s,records:i,keys:a}])=>r.split(`
`).some(l=>Bt.test(`
${l}
x`))&&s===0&&i>1&&o*2>a.size&&o<i*a.size;return new Set([...t].filter(n).map(([r])=>r))}function gp(e,t){let n=new Set(RT(e)),r=MT(e);if(n.size===0&&r.size===0)return e;let o=new Set([...n].flatMap(s=>ET(
e,s)));return e.map(s=>{let i=[...s.values].flatMap(([a,l])=>{let d=CT(ho(a),t);if((n.has(a)||d!==void 0&&l.names?.every(({text:f})=>o.has(f)))&&l.names!==void 0){let[f]=n.has(a)?[a]:n;return l.names.
map(u=>[`${f}
${u.text}`,pp(u,d??fp)])}return[[a,r.has(mp(a))&&l.field.text===""?pp(l.header,fp):l]]});return{...s,values:new Map(i)}})}var ET=(e,t)=>e.flatMap(({values:n})=>n.get(t)?.names?.map(({text:r})=>r)??[]);function $T(e,t){let n=t.split(`
`);return n.some((r,o)=>e.has(n.slice(0,o).join(`
`)))}function IT(e,t,n){let r=new Map;Go(e,"",1,{values:r,repeated:t,words:n});let o=f=>{let u=r.get(f);return r.delete(f),u},s={start:e.start,end:e.node.end},{label:i,nameKey:a}=e,l=a===void 0?o(`
name`)??o(`
title`):void 0,d=Qi.flatMap(f=>o(`
${f}`)??[]);for(let f of d)r.set(`
${f.header.text}`,f);let c=[e.groupKey??[],Zi].flat().flatMap(f=>o(`
${f}`)?.field.text||[]);return l===void 0?{group:c,...i&&{label:i},values:r,node:s}:(i!==void 0&&i.text!==l.field.text&&r.set(`
id`,{header:{...i,text:"id"},field:i,isLevel:!1}),{group:c,label:l.field,values:r,node:s})}var pi=([e,{isLevel:t}])=>`${e}
${t}`,hp=e=>ee(e.flatMap(({values:t})=>[...t].map(pi)));function NT(e){let t=e.flatMap(({values:i})=>[...i]),n=t.filter(([,i])=>et(i)),r=n.length>0?n:t,o=hp(e),s=r.filter(i=>(o.get(pi(i))??0)>1);return s.
length>0&&s.length*2>=r.length}function FT(e){let t=hp(e);return e.filter(({values:n})=>[...n].some(r=>(t.get(pi(r))??0)>1))}function yp(e,t){let n=new Set,r=gp(e.map(o=>IT(o,n,t)),t);return n.size===
0?r:r.map(o=>{let s=[...o.values].filter(([i])=>$T(n,i));for(let[i]of s)o.values.delete(i);return{...o,unread:s.map(([,{field:i}])=>i)}})}var PT=/^(?:true|false|yes|no|on|off|[yn]|\d.*)$/iu,AT=3;function DT(e,t,{
target:n,words:r}){if(e.kind!=="object")return[];let o={text:n,start:e.start,end:e.start},s=e.entries.map(({key:f,value:u})=>{let p=ue(f.value,f),g=new Map,m={values:g,repeated:new Set,words:r};Go({label:p,
node:u,start:f.start},`
`,ea,m);let y=g.get(`
`),x=y?.field??ue(na(u)??"",u),w=yn(x.text,r),b={...y,header:o,field:x,isLevel:y!==void 0,...w!==void 0&&{word:w}};return{group:[],label:p,values:new Map([[`
`,b]]),node:{start:f.start,end:u.end}}}),a=s.flatMap(f=>[...f.values.values()]).filter(({field:f})=>f.text!==""),l=a.filter(et),d=Bt.test(`
${t.at(-1)?.text??""}
x`),c=l.filter(({field:f,parts:u})=>u===void 0&&!PT.test(f.text));return l.length*2<=a.length||!(d||c.length>=AT)?[]:[{trail:d?t.slice(0,-1):t,labelHeader:"Feature",records:s}]}function BT({values:e}){
let t=[...e].filter(([,r])=>et(r)),n=t.filter(([r])=>Bt.test(r));return n.length>0&&n.length*2>t.length}function*mi(e,t,n=[],r){let o=ra(e),s=yp(o,t.words),i=n.at(-1),a=o[0]?.nameKey??(i&&gr(i.text)),
l={trail:n,...a!==void 0&&{labelHeader:a}},d=e.kind==="object"&&oa(e.entries,t.words).length>0,c=r??(d?ue(t.target,{start:e.start,end:e.start}):void 0),[f]=c&&e.kind==="object"?yp([{label:c,node:e,start:e.
start}],t.words):[],u=f!==void 0&&(d||BT(f)),p=u?[]:DT(e,n,t);if(u)yield{trail:n.slice(0,-1),...d&&{labelHeader:"Target"},records:[f]};else if(p.length>0)yield*p;else if(NT(s))yield{...l,records:e.kind===
"object"?FT(s):s};else{let g=!1;for(let[x,{label:w,nameKey:b,node:S}]of o.entries()){let k=s[x]?.label??w,C=k===void 0?n:[...n,k];for(let O of mi(S,t,C,b===void 0?void 0:k))g=!0,yield O}let[m,...y]=s;
if(g||m===void 0||y.length>0)return;e.kind==="array"?yield{...l,records:[m]}:[...m.values.values()].some(et)&&(yield{...l,records:[m],isLone:!0})}}var _T=4,GT=4,bp=4;function jT(e){let t=[];for(let r of e){let o=new Set(r.records.flatMap(({values:a})=>[...a.keys()])),s=t.at(-1),i=[...o].filter(a=>s?.paths.has(a)).length;if(s===void 0||i===0||i*3<
2*Math.min(s.paths.size,o.size))t.push({sets:[r],paths:o});else{s.sets.push(r);for(let a of o)s.paths.add(a)}}return t.map(({sets:r})=>r.length===1?r[0]:WT(r)).flatMap(r=>r===void 0||r.isLone?[]:r)}function WT(e){
let t=e.map(({trail:u})=>u.map(({text:p})=>p)),[n=[]]=t,r=n.findIndex((u,p)=>t.some(g=>g[p]!==u)),o=r<0?n.length:r,s=t.map(u=>u.slice(o)),i=s[0]?.at(-1),a=s.every(u=>u.length>1&&u.at(-1)===i),l=e.flatMap(
(u,p)=>{let g=a?s[p]?.slice(0,-1):s[p];return u.records.map(m=>({...m,group:[...g??[],...m.group]}))}),[{trail:d=[],labelHeader:c}={}]=e,f=e.every(u=>u.labelHeader===c);return{trail:d.slice(0,o),...f&&
c&&{labelHeader:c},records:l}}var bo=({end:e})=>({text:"",start:e,end:e}),Hn=(e,{start:t,end:n})=>({fields:e,start:t,end:n});function HT({trail:e,labelHeader:t,records:n},r){let[o]=n;if(o===void 0)return[];
let s=yo(n,r),i=n.reduce((u,{values:p})=>u+p.size,0);if(i===0||s.size*n.length>_T*(i+n.length))return[];let a={start:o.node.start,end:o.node.start},l=n.some(({group:u})=>u.length>0),d=u=>l?[ue(u,a)]:[],
c=Hn([ue(t??"Feature",a),...d("group"),...s.values()],a),f=n.map(({label:u,group:p,values:g,node:m})=>{let y=u&&(r.get(u.text)??u),x=[...s.keys()].map(w=>g.get(w)?.field??bo(m));return Hn([y??bo(a),...d(
p.join(" / ")),...x],m)});return[{titles:wp(e),rows:[c,...f]}]}function wp(e,t=""){return e.slice(-1).map(n=>Hn([{...n,text:`${t}${n.text}`}],n))}function UT(e){let t=new Map;for(let n of e)for(let{values:r}of n.
records)for(let{field:o}of r.values()){let s=h(o.text);t.set(s,t.has(s)&&t.get(s)!==n?void 0:n)}return t}var Sp=({label:e,values:t})=>t.get(`
id`)?.field??e;function zT(e,t){return e.records.filter(r=>{let o=h(Sp(r)?.text??"");return t.has(o)&&t.get(o)!==e}).length>1&&e.records.every(({values:r})=>r.size>0)}var xp=/^(?:true|false|yes|no|on|off|[yn])$/iu,
KT=/^(?:none|always|never|all|auto|default|required|optional)$|\d/iu;function VT({trail:e,labelHeader:t,records:n},r){let o=n.flatMap(u=>[...u.values]),s=new Set(o.flatMap(([u])=>u.split(`
`))),i=[e.at(-1)?.text??"",t??""].map(Ce);if([...i,...[...s].map(Ce)].some(ft)||o.some(([,{isLevel:u}])=>u)||[...s,...n.map(({label:u})=>u?.text??"")].filter(U).length>1)return!0;let l=o.filter(([,{field:u}])=>u.
text!==""),d=({word:u=""})=>u!==""&&!KT.test(u)&&!xp.test(u);if(l.some(([,u])=>d(u)))return!0;let c=l.filter(([,{field:u}])=>xp.test(u.text));return(ft(Ce(r))||i.some(u=>Qe(u)||He(u)))&&new Set(c.map(
([u])=>u)).size>1&&c.length*2>=l.length}function qT(e,t){return new Set(e.records.map(({group:r,label:o})=>[...r,o?.text].join(`
`))).size*bp<e.records.length*(bp-1)?"Several records have the same name, so they are no features or targets. Name the keys under `sources` in the configuration.":VT(e,t)?void 0:"Nothing in these reco\
rds says what is supported."}function YT({trail:e,records:t}){let n=t.map(s=>{let i=[...s.values.values()].filter(({header:p})=>fr.includes(p.text)),a=Sp(s),d=[...a===s.label?[]:[s.label],...i.map(({field:p})=>p)].
flatMap(p=>p??[]),[c=bo(s.node),f=c]=[d[0],d.at(-1)],u=d.map(p=>p.text).join(": ");return Hn([a??bo(s.node),{text:u,start:c.start,end:f.end}],s.node)}),{start:r}=t[0]?.node??{start:0},o=["Value","Mean\
ing"].map(s=>ue(s,{start:r,end:r}));return{titles:wp(e,"Legend: "),rows:[Hn(o,{start:r,end:r}),...n]}}function JT(e,t){let n=e.flatMap(({fields:s})=>s.get("level")?.text||[]),r=Y(n,[],void 0);return n.
filter(s=>t.explains(s)||r.read(s).basis!=="none").length*2>=n.length}function XT(e,{stem:t,title:n},r){let o=sp(e),s=jT([...mi(e,{target:n?.text??t,words:r},[],n)]),i=UT(s),a={blocks:[],cells:[],unread:[],
rejected:[]};for(let l of s){let d=cp(l),c=d===void 0&&zT(l,i),f=d||c?void 0:qT(l,t);if(c)a.blocks.push(YT(l));else if(f!==void 0)a.rejected.push({set:l,reason:f});else{let u=d??dp(l,o(l));u&&JT(u,r)?
a.cells.push(...u):a.blocks.push(...HT(l,o(l))),a.unread.push(...l.records.flatMap(({unread:p=[]})=>p))}}return a}function ZT(e){let[t,n]=[new Set,new Set];for(let{rows:[r,...o]}of e)for(let[s,{text:i}]of r?.
fields.entries()??[])(o.filter(({fields:l})=>l[s]?.text).length*GT<o.length?t:n).add(i);return[...t].filter(r=>!n.has(r))}function kp(e,t){return t===void 0||e.matrices.length>0?e:t.matrices.length>0?
t:{...e,decisions:[...e.decisions,...t.decisions]}}function vp({root:e,problems:t},{text:n,path:r,options:o={}}){if(e===void 0||mn(e,"matrices")!==void 0)return;let s=r.replace(/^.*\//u,"").replace(/\.[^.]*$/u,
""),i=e.kind==="object"?e.entries.find(gn)?.value:void 0,a=i?.kind==="string"?ue(i.value,i):void 0,l=Y([],[],o.vocabulary),{blocks:d,cells:c,unread:f,rejected:u}=XT(e,{stem:s,title:a},l),p=[...o.columns?.
attributes??[],...ZT(d)],g=Xe(n),m=Ne({root:ri(d,n),text:n,markdown:!0,options:{...o,columns:{...o.columns,attributes:p}},problems:t}),y=c.length>0?co(up(c,[]),g,o).matrices:[],x=f.map(b=>({text:b.text,
range:g.range(b.start,b.end),reason:"its list names several items alike"})),w=[...y.map(({range:b,title:S,cells:{length:k}},C)=>{let O=`${k} levels stand in maps or lists of their own, or one to a rec\
ord.`;return{block:"data",range:b,section:S===""?[]:[S],taken:!0,reason:O,...C===0&&{unread:x}}}),...u.map(({set:{trail:b,records:S},reason:k})=>{let[C,O]=[S[0],S.at(-1)];return{block:"data",range:g.range(
C?.node.start??0,O?.node.end??0),section:b.map(j=>j.text),taken:!1,reason:k}})];return{...m,matrices:[...y,...m.matrices],decisions:[...m.decisions,...w]}}var QT=/^[#;][ \t]*supportmatrix:(heading|title|targets|principle|note|more)[ \t]+/;function Cp({comments:e,sections:t}){let n=t[0]?.range.start.offset??Number.POSITIVE_INFINITY,r=[],o=[],s=[],i,a,l;for(let c of e){
if(c.range.start.offset>=n)break;let[f="",u]=QT.exec(c.text)??[];if(u===void 0)continue;let{text:p,range:g}=eL(c,f.length);if(u==="more"){l==="principle"&&Lp(o,m=>({...m,text:Tp(m.text,p)})),l==="note"&&
Lp(s,m=>({...m,text:Tp(m.text,p)}));continue}l=u==="principle"||u==="note"?u:void 0,u==="heading"?r.push(p):u==="title"?i=p:u==="targets"?a=p:u==="note"?s.push({text:p,range:g}):o.push({title:p,text:"",
range:g})}let d=i??r.at(-1);return{...d!==void 0&&{title:d},...r.length>0&&{section:r},...a!==void 0&&{targetLabel:a},...o.length>0&&{principles:o},...s.length>0&&{notes:s}}}function eL({text:e,range:t},n){
let{line:r,column:o,offset:s}=t.start;return{text:e.slice(n),range:{start:{line:r,column:o+n,offset:s+n},end:t.end}}}var Tp=(e,t)=>e===""?t:`${e}

${t}`;function Lp(e,t){let n=e.pop();n!==void 0&&e.push(t(n))}var tL=/\s+/gu,nL=/[\s%]/u;function xo(e){return nL.test(e)?e.replaceAll("%%","%").replace(tL," ").trim():e}function rL(e){let t=[[]];for(let{text:n}of e.lines){let r=xo(n);r===""?t.push([]):t.at(-1)?.
push(r)}return t.filter(n=>n.length>0).map(n=>n.join(" ")).join(`

`)}function X(e){let[t,n]=e.lines;return n===void 0?t===void 0?"":xo(t.text):e.lines.map(({text:r})=>xo(r)).filter(r=>r!=="").join(" ")}function wo(e){return{text:rL(e),range:e.range}}function So(e){return{
text:X(e),range:e.range}}function Rp({text:e,range:t},n,r){let o=n,s=r;for(;o<s&&e.charAt(o).trim()==="";)o+=1;for(;s>o&&e.charAt(s-1).trim()==="";)s-=1;if(o===s)return;let i=a=>({line:t.start.line,column:t.
start.column+a,offset:t.start.offset+a});return{text:xo(e.slice(o,s)),range:{start:i(o),end:i(s)}}}function oL(e){let t=e[0],n=e.at(-1);return t===void 0||n===void 0?void 0:{text:e.map(o=>o.text).join(
" "),range:{start:t.range.start,end:n.range.end}}}function gi(e){let t=[],n=[],r=()=>{let o=oL(n);o!==void 0&&t.push(o),n=[]};for(let o of e.lines){let s=0;for(let a=o.text.indexOf(";");a>=0;a=o.text.
indexOf(";",s)){let l=Rp(o,s,a);l!==void 0&&n.push(l),r(),s=a+1}let i=Rp(o,s,o.text.length);i!==void 0&&n.push(i)}return r(),t}var yi=(e,{start:t,end:n})=>({kind:"string",value:e,start:t.offset,end:n.offset}),sL=({name:e,value:t})=>({key:yi(e.text,e.range),value:yi(X(t),t.range)});function Op(e){let[t,n]=[e[0],e.at(-1)];return{
kind:"object",entries:e,start:t?.key.start??0,end:n?.value.end??0}}function Mp({sections:e}){let t=new Map;for(let{name:n,range:r,options:o,defaults:s}of e){if(s)continue;let i=n.text.indexOf("."),[a,
l]=i<0?["",n.text]:[n.text.slice(0,i),n.text.slice(i+1)],d={kind:"object",entries:o.map(sL),start:r.start.offset,end:r.end.offset};W(t,a,{key:yi(l,n.range),value:d})}return Op([...t].flatMap(([n,r])=>{
let o=Op(r),s={kind:"string",value:n,start:o.start,end:o.start};return n===""?r:[{key:s,value:o}]}))}var iL=new Map(ye.map(e=>[e,e])),aL=new Map([["title","title"],["link","link"],["status","status"],["cli","commands"],["notes","notes"],["api","api"],["api_alias","api"],["api-alias","api"],["api alia\
s","api"],["maturity","attribute"],["api_doc_link","attribute"],["admin_doc_link","attribute"],["tempest_test_uuids","attribute"],["id","attribute"],["group","attribute"],["choice","attribute"],["cond\
ition","attribute"]]),Ep=new Set(["id","group","choice","condition"]),lL=[["driver-notes.","support-notes"],["driver-notes-","support-notes"],["target-notes.","support-notes"],["target-notes-","suppor\
t-notes"],["driver-text.","support-text"],["driver-stage.","support-stage"],["driver-since.","support-since"],["driver-until.","support-until"],["driver-impl-","support"],["driver.","support"],["targe\
t.","support"]];function Un(e){let t=e.indexOf(":"),n=(t<0?e:e.slice(0,t)).trim(),r=iL.get(n);return r===void 0?void 0:{level:r,word:n}}function zn(e,t,n){let r=aL.get(e);if(r!==void 0)return{role:r};
for(let[o,s]of lL)if(e.startsWith(o))return{role:s,names:e.slice(o.length)};return n.has(e)?{role:"support",names:e}:Un(t)===void 0?{role:"unknown"}:{role:"support",names:e,stray:!0}}var Kn="not-applicable",$p=e=>/^support-(?:text|stage|since|until)$/u.test(e);function Ip({names:e,stray:t},n){return e===void 0||t?void 0:n.byName.get(e)}function dL(e,t,n,r){let o=X(n.value),s=zn(n.
key,o,r.bare),{role:i,names:a}=s;if($p(i))return;let l=Ip(s,r),d={text:o,range:n.value.range};return{section:e,...t!==void 0&&{feature:t},name:n.key,role:i,...a!==void 0&&{names:a},...l!==void 0&&{target:l},
value:d,range:n.name.range}}function hi(e,t,n){return e.options.flatMap(r=>dL(e.name.text,t,r,n)??[])}function cL(e,t){let n=new Map,r=new Map,o=new Map,s=new Map,i=new Map;for(let l of e){let d=zn(l.
key,X(l.value),t.bare),{role:c,names:f}=d,u=Ip(d,t);c==="support"&&u!==void 0?o.set(u,l):c==="support-notes"&&u!==void 0?s.set(u,l):$p(c)?u!==void 0&&i.set(u,{...i.get(u),[c]:l}):(c==="unknown"||c==="\
attribute"||d.stray)&&r.set(l.key,l),f===void 0&&n.set(c==="api"?c:l.key,l)}let a=[...r.values()].filter(({key:l})=>!Ep.has(l));return{own:n,attributes:a,support:o,notes:s,ofTarget:i}}function uL(e){let t=e&&
wo(e);return t===void 0||t.text===""?[]:[t]}function fL(e,t,n){if(t===void 0||t==="")return{level:e,text:n};if(e!=="missing")return{level:e,text:t};if(t===Kn)return{level:Kn,text:void 0};let r=t.startsWith(
`${Kn}: `)?t.slice(Kn.length+2):void 0;return r===void 0?{level:e,text:t}:{level:Kn,text:r}}var ko=e=>e&&X(e.value);function pL(e){let t=ko(e["support-stage"]);return he({stage:Ft.find(n=>n===t),since:ko(
e["support-since"])||void 0,until:ko(e["support-until"])||void 0})}function mL(e,t,n,r){let{text:o,range:s}=So(n.value),i=Un(o),a=r.ofTarget.get(t)??{},l=o===i?.word||o===""?void 0:o,{level:d,text:c}=fL(
i?.level??"unknown",ko(a["support-text"]),l),f=i?.word??o,{start:u}=s,p={...u,column:u.column+f.length,offset:u.offset+f.length};return{view:"data",feature:e,target:t,level:d,basis:i===void 0?"none":"\
preset",symbol:f,...c!==void 0&&{text:c},...pL(a),notes:uL(r.notes.get(t)?.value),footnotes:[],range:s,symbolRange:i===void 0?s:{start:u,end:p}}}var gL=["mandatory","optional","mature","immature","uns\
pecified"];function yL(e){let t=gL.find(s=>s===e);if(t!==void 0)return{kind:t};let n=e.indexOf("(");if(n<0||!e.endsWith(")"))return;let r=e.slice(n+1,-1).trim();if(r==="")return;let o=e.slice(0,n).trim();
if(o==="choice")return{kind:o,group:r};if(o==="condition"||o==="conditional")return{kind:"condition",expression:r}}function hL(e,t){let n=t.get("status"),r=t.get("maturity"),o=n??r;if(o===void 0)return;
let{text:s,range:i}=So(o.value),a=s==="choice"||s==="condition"?t.get(s):void 0,l=a===void 0?s:`${s}(${X(a.value)})`,d=n===void 0?Rr(s):yL(l);return{view:"data",feature:e,...d!==void 0&&{status:d},text:l,
range:i}}function bL(e,t){let n=p=>{let g=t.own.get(p);return g===void 0?"":X(g.value)},r=e.name.text,o=n("title"),s=n("link"),i=t.own.get("api"),a=t.own.get("notes"),l=t.own.get("cli"),d=t.own.get("g\
roup"),c=p=>p?.text===""?void 0:p,f=c(i&&So(i.value)),u=c(a&&wo(a.value));return{view:"data",key:r,id:n("id")||r,title:o===""?r:o,group:d===void 0?[]:gi(d.value).map(({text:p})=>p),...s!==""&&{link:s},
range:e.name.range,block:e.range,...f!==void 0&&{api:f},commands:l===void 0?[]:gi(l.value),...u!==void 0&&{notes:u},attributes:t.attributes.map(p=>({name:p.name.text,value:wo(p.value)})).filter(({value:p})=>p.
text!=="")}}function Np(e,t,n){let r=e.name.text,o=new Set(e.options.map(l=>l.key)),s=t.filter(l=>!o.has(l.key)),i=cL(s.length===0?e.options:[...e.options,...s],n),a=hL(r,i.own);return{feature:bL(e,i),
...a!==void 0&&{status:a},cells:[...i.support].map(([l,d])=>mL(r,l,d,i)),keys:hi(e,r,n)}}var Fp=/(?:^|\s)(?:features?|capabilities)$/iu,xL=/^(?:supported )?(?:features?|capabilities)$/iu,wL=/\bfeatures of (?:the |an? )?(?:(["'`])([^"'`]{1,60})\1|([\w.+-]{1,60}))/iu,Pp="default.ini";function Ap({
sections:e}){if(!e.some(({name:o})=>Fp.test(o.text.trim())))return[];let t=Y([],[],void 0),n=({value:o})=>{let s=X(o);return s===""||/^[ynpx]$/iu.test(s)||t.explains(s)},r=e.filter(({options:o})=>o.length>
0&&o.every(n));return r.some(({name:o})=>Fp.test(o.text.trim()))?r:[]}function bi({name:e},t){return ve(Dp(e.text),t.name.text)}function Dp(e){return xL.test(e.trim())?[]:[e]}function SL({comments:e},t){
for(let{text:r,range:o}of e.slice(0,10)){let s=wL.exec(r),i=s?.[2]??s?.[3];if(s===null||i===void 0)continue;let a=s.index+s[0].lastIndexOf(i);return{view:"data",key:h(i),title:i,range:kL(o,a,i.length)}}
let n=t.replace(/^.*\//u,"").replace(/\.[^.]*$/u,"");return{view:"data",key:h(n),title:n,range:yr}}function kL({start:e},t,n){let{line:r}=e,[o,s]=[e.column+t,e.offset+t];return{start:{line:r,column:o,
offset:s},end:{line:r,column:o+n,offset:s+n}}}function vL(e,{name:t,value:n}){let r=Dp(e.name.text);return{view:"data",key:ve(r,t.text),title:t.text,group:r,range:t.range,block:{start:t.range.start,end:n.
range.end},commands:[],attributes:[]}}function TL(e,t,{value:n},r){let o=X(n),{level:s,basis:i,sign:a,plain:l}=r.read(o);return{view:"data",feature:e,target:t,level:s,basis:i,symbol:a,...!l&&{text:o},
notes:[],footnotes:[],range:n.range,symbolRange:n.range}}function LL(e,{path:t,read:n}){if(t.endsWith(Pp))return[];let r=n?.(Pp);if(r?.ok!==!0)return[];let o=new Set(Ap(Ot(r.text)).flatMap(s=>s.options.
map(i=>bi(s,i))));return o.size===0?[]:e.flatMap(s=>s.options.filter(i=>!o.has(bi(s,i))).map(({name:i})=>({code:"unlisted-feature",message:`${r.path} does not list \`${i.text}\` under \`${s.name.text}\
\`. The table is made from that list and leaves it out: name the feature alike in both files.`,range:i.range})))}function Bp(e,t){let n=Ap(e),[r,o]=[n[0],n.at(-1)],s=n.flatMap(d=>d.options.map(c=>({section:d,
option:c}))),i=s.map(({option:d})=>X(d.value));if(r===void 0||o===void 0||!i.some(d=>v(d)!==""))return;let a=SL(e,t.path),l=Y(i,[],void 0);return{matrix:{title:"",section:[],range:{start:r.range.start,
end:o.range.end},principles:[],targetLabel:"Driver",targets:[a],features:s.map(({section:d,option:c})=>vL(d,c)),statuses:[],cells:s.map(({section:d,option:c})=>TL(bi(d,c),a.key,c,l)),notes:[]},problems:LL(
n,t)}}var CL=new Set(["mandatory","required","optional","choice","condition","conditional","mature","immature","unspecified"]),RL=/^[#;]+\s*(?:[-*]\s*)?([a-z][a-z-]{3,20})(?:\([^)]{0,40}\))?\s*(?:\s[-–—]|[:=])\s*(\S.*)$/u;
function _p(e){return e.flatMap(({text:t,range:n})=>{let[,r,o]=RL.exec(t)??[];if(r===void 0||o===void 0)return[];let s=t.indexOf(r,1),{line:i,column:a,offset:l}=n.start,d={line:i,column:a+s,offset:l+s},
c={line:i,column:d.column+r.length,offset:d.offset+r.length},f={symbol:r,meaning:o,range:{start:d,end:c}},u=ye.find(p=>p===r);return u!==void 0?[{...f,level:u}]:CL.has(r)?[{...f,column:"status"}]:[]})}var OL=["driver.","target."],ML="targets",vo="driver-impl-";function jp({start:e},t,n){let r=o=>({line:e.line,column:e.column+o,offset:e.offset+o});return{start:r(t),end:r(n)}}function Gp(e,t){return e.
findLast(n=>n.key===t)}function EL(e,t,n){let{text:r,range:o}=e.name,s=r.slice(t.length),i=u=>{let p=Gp(e.options,u)??Gp(n,u);return p===void 0?"":X(p.value)},a=i("title"),l=i("link"),d=i("id")||s,c={
view:"data",key:s,id:d,title:a===""?s:a},f=jp(o,t.length,r.length);return{...c,...l!==""&&{link:l},range:f}}function $L(e){return e.options.filter(({key:t})=>t.startsWith(vo)&&t.length>vo.length).map(
({key:t,name:n,value:r})=>{let o=t.slice(vo.length),s=X(r),i=jp(n.range,vo.length,n.text.length);return{view:"data",key:o,id:o,title:s===""?o:s,range:i}})}function IL(e){return OL.find(t=>e.startsWith(
t)&&e.length>t.length)}function Wp(e){let t=[],n=new Set,r=[],o=[],s=e.sections.filter(l=>l.defaults).flatMap(({options:l})=>l);for(let l of e.sections){let{text:d,range:c}=l.name,f=IL(d);if(l.defaults||
d===ML)l.defaults||t.push(...$L(l)),o.push({name:d,role:"defaults",key:d,range:c});else if(f!==void 0){let u=EL(l,f,s);t.push(u),f==="target."&&n.add(u.key.toLowerCase()),o.push({name:d,role:"target",
key:u.key,range:c})}else r.push(l),o.push({name:d,role:"feature",key:d,range:c})}let i=new Map(t.toReversed().map(({key:l})=>[l.toLowerCase(),l]));return{targetPrefix:n.size*2>t.length?"target.":"driv\
er.",targets:t,byName:i,bare:n,features:r,defaults:s,sections:o}}var NL=/^([^\s=:][^=:]{0,79})[=:]/u,FL=new Set(["title","status","notes","cli","api","maturity"]);function PL({text:e},t){let n=NL.exec(e)?.[1];if(n===void 0)return;let r=n.trim().toLowerCase();if(FL.
has(r))return e.charAt(n.length)==="="?r:void 0;let o=e.slice(n.length+1).trim(),{role:s,names:i,stray:a}=zn(r,o,t.bare);if(i!==void 0&&a===void 0&&t.byName.has(i))return s==="support"&&Un(o)===void 0?
void 0:r}function Hp(e,t){return e.options.flatMap(({name:n,value:r})=>r.lines.slice(1).flatMap(o=>{let s=o.text===""?void 0:PL(o,t);if(s===void 0)return[];let i=`This line is indented, so every parse\
r takes it for more of \`${n.text}\` above, not for the key \`${s}\`: what it says is lost. Take the spaces before it away.`,a=[{range:n.range,message:"It goes on with this value."}];return[{code:"unk\
nown-key",message:i,range:o.range,related:a}]}))}var AL=1e6;function Up(e){let t=e.sections[0]?.range.start??yr.start;return{start:t,end:e.sections.at(-1)?.range.end??t}}function DL(e){let{defaults:t,features:n}=e,r=t[0];if(r===void 0||t.length*n.length<=
AL)return{defaults:t,problems:[]};let o=`The ${t.length} keys of [DEFAULT] for ${n.length} sections are more than is read; they are left out.`;return{defaults:[],problems:[{code:"malformed-syntax",message:o,
range:r.name.range}]}}function BL(e,t,n){let r=t.features.map(i=>Np(i,n,t)),o=_p(e.comments),s=new Map(t.features.map((i,a)=>[i,r[a]?.keys]));return{title:"",section:[],range:Up(e),principles:[],targetLabel:t.
targetPrefix==="target."?"Target":"Driver",targets:t.targets,features:r.map(({feature:i})=>i),statuses:r.flatMap(({status:i})=>i??[]),cells:r.flatMap(({cells:i})=>i),notes:[],...Cp(e),data:{targetPrefix:t.
targetPrefix,sections:t.sections,keys:e.sections.flatMap(i=>s.get(i)??hi(i,void 0,t)),...o.length>0&&{legend:o}}}}function _L({targets:e,data:t}){let n=t?.keys.filter(({feature:r})=>r!==void 0)??[];return e.
length>0?n.some(({role:r})=>r==="support"||r==="title"):n.some(({role:r,name:o})=>r==="support"&&o.startsWith("driver."))}function xi(e,t={path:""}){let n=Wp(e),{defaults:r,problems:o}=DL(n),s=Up(e),i={
footnotes:[],definitions:[]},a=BL(e,n,r);if(!_L(a)){let c=Bp(e,t);if(c!==void 0){let p=`${c.matrix.features.length} features have a sign each, for one target.`,g={block:"data",range:s,section:[],taken:!0,
reason:p},m=[...e.problems,...c.problems];return{...i,matrices:[c.matrix],decisions:[g],problems:m}}return{...i,matrices:[],decisions:[{block:"data",range:s,section:[],taken:!1,reason:"No [driver.x] o\
r [target.x] section beside sections that describe features."}],problems:[]}}let l=n.features.flatMap(c=>Hp(c,n)),d=`${n.targets.length} targets are declared, ${n.features.length} sections describe fe\
atures.`;return{...i,matrices:[a],decisions:[{block:"data",range:s,section:[],taken:!0,reason:d}],problems:[...e.problems,...o,...l]}}function R2(e,t){let n=Ot(e),r=xi(n,t);if(r.matrices.length>0)return r;
let o={root:Mp(n),problems:n.problems};return kp(r,vp(o,{text:e,...t}))}function Mt({targets:e}){let t=new Map(e.map(({id:n},r)=>[n,r]));return({support:n})=>Object.keys(n).flatMap(r=>t.get(r)??[]).sort((r,o)=>r-o).flatMap(r=>{let o=e[r],s=o&&N(n,o.id);return o&&s?[[o,s]]:
[]})}var wi="operation.",Kp=/^[A-Za-z][\w-]*(?:\.[\w-]+)+$/u,GL=/^(?:title|link|status|cli|notes|api|api[ _-]alias|id|group|choice|condition|(?:driver|target)(?:-|\.).*)$/u,jL=/^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N} ._()/+-]*[\p{L}\p{M}\p{N}_.()/+-])?$/u;
function oe(e){return T(e).replaceAll("%","%%")}function ki(e){let t=[];for(let n of Ae(e,oe))t.length>0&&/^[#;]/u.test(n)?t.push(`${t.pop()} ${n}`):t.push(n);return t.join(`

  `)}function Si(e,t){return e.toLowerCase().split(/[^\p{L}\p{M}\p{N}._]/u).filter(r=>r!=="").join("-")||t}var To=class{#e;constructor(t){this.#e=[`[${t}]`]}put(t,n){n!==void 0&&n!==""&&this.#e.push(`${t}\
=${n}`)}toString(){return`${this.#e.join(`
`)}
`}};function WL(e,t){if(t.kind==="unspecified")return;if(t.kind!=="choice"&&t.kind!=="condition"){e.put("status",t.kind);return}let n=oe(t.kind==="choice"?t.group:t.expression);n.includes(")")?(e.put(
"status",t.kind),e.put(t.kind,n)):e.put("status",`${t.kind}(${n})`)}function HL(e,t,n){let{level:r,text:o,notes:s}=n,i=o===void 0?"":oe(o);r==="not-applicable"?(e.put(`driver.${t}`,"missing"),e.put(`d\
river-text.${t}`,i===""?r:`${r}: ${i}`)):(e.put(`driver.${t}`,r),e.put(`driver-text.${t}`,i));for(let[a,l]of En(n))e.put(`driver-${a}.${t}`,oe(l));e.put(`driver-notes.${t}`,(s??[]).map(ki).filter(Boolean).
join(`

  `))}function UL(e,t){let n=new Fe;for(let[r,o]of Object.entries(t.attributes??{})){let i=jL.test(r)&&!GL.test(r.toLowerCase())?r:`x-${Si(r,"attribute")}`,a=n.take(i.toLowerCase());e.put(a===i.toLowerCase()?
i:a,ki(o))}}function zL(e,t,n,r){let o=new To(t);o.put("title",oe(e.title)),oe(e.id)!==t&&o.put("id",oe(e.id)),o.put("group",e.group.map(oe).join("; ")),o.put("link",e.link&&oe(e.link)),e.status!==void 0&&
WL(o,e.status),o.put("api",e.api&&oe(e.api)),o.put("cli",e.commands?.map(oe).join(";")),o.put("notes",e.notes&&ki(e.notes)),UL(o,e);for(let[{id:s},i]of n)HL(o,r.get(s)??s,i);return o.toString()}function KL({
id:e,title:t,link:n},r){let o=new To(`driver.${r}`);return o.put("title",oe(t)),oe(e)!==r&&o.put("id",oe(e)),o.put("link",n&&oe(n)),o.toString()}function zp(e,t){let n=new Fe;return e.map(r=>n.take(t(
r)))}function VL({title:e,section:t,targetLabel:n,principles:r=[],notes:o=[]}){let s=(a,l)=>`# supportmatrix:${a} ${T(l)}`.trimEnd(),i=a=>Ae(a).map((l,d)=>s(d===0?"note":"more",l));return[...t.map(a=>s(
"heading",a)),...e===(t.at(-1)??"")?[]:[s("title",e)],...n===void 0||n==="Driver"?[]:[s("targets",n)],...r.flatMap(({title:a,text:l})=>[s("principle",a),...Ae(l).map(d=>s("more",d))]),...o.flatMap(i)]}
function qL(e){let t=zp(e.targets.map(({id:l})=>l),l=>Si(l,"target")),n=e.targets.map((l,d)=>[l,t[d]??l.id]),r=zp(e.features.map(({id:l})=>l),l=>Kp.test(l)&&!/^(?:driver|target)\./u.test(l)?l:wi+Si(l,
"feature")),o=VL(e),s=Mt(e),i=new Map(n.map(([{id:l},d])=>[l,d]));return[...o.length===0?[]:[`${o.join(`
`)}
`],...n.map(([l,d])=>KL(l,d)),...e.features.map((l,d)=>zL(l,r[d]??l.id,s(l),i))].join(`
`).replace(/\p{Surrogate}/gu,"�")}function YL(e){let t=[],n=e.features.flatMap(Mt(e)),r=i=>n.filter(([,a])=>a.level===i).length,o=e.features.length*e.targets.length-n.length,s=e.features.filter(({id:i})=>Kp.
test(i)&&!i.startsWith(wi));return r("not-applicable")>0&&t.push(`INI readers know no \`not-applicable\`: ${r("not-applicable")} such cells are written as \`missing\`, with the truth in \`driver-text\` ke\
ys that only supportmatrix reads.`),o>0&&t.push(`${o} cells have no level; sphinx-feature-classification renders no page without.`),s.length>0&&t.push(`sphinx-feature-classification drops the ${s.length}\
 sections whose name does not begin with \`${wi}\`, first \`${s[0]?.id}\`.`),t}function Vp(e){let[t,n]=e;if(t===void 0)return{text:"",losses:[]};let r=qL(t),o=Qt(xi(Ot(r))),s=e.length>2?` and ${e.length-
2} more`:"",i=n?[`INI holds one matrix a file; left out: \`${n.title}\`${s}. As outputs of \`supportmatrix build\`, \`{matrix}\` in the file's name makes a file of each.`]:[];return{text:r,losses:[...i,
...Re("INI",[t],o),...YL(t)]}}function rn(e,t,n={}){let r=new Map;for(let o in t){let s=e[o];s!=null&&r.set(o,n[o]?.(s)??vi(s))}return r}function vi(e){return typeof e=="string"||typeof e=="number"?e:Array.isArray(e)?e.map(vi):new Map(
Wi(e)?Object.entries(e).map(([t,n])=>[t,vi(n)]):[])}var JL=e=>rn(e,{kind:0,group:0,expression:0});function XL(e,t){let n=()=>new Map(t(e).map(([{id:r},o])=>[r,rn(o,Sa.entries)]));return rn(e,va.entries,
{status:JL,support:n})}function ZL(e){let t=Mt(e);return rn(e,La.entries,{principles:n=>n.map(r=>rn(r,Ta.entries)),targets:n=>n.map(r=>rn(r,ka.entries)),features:n=>n.map(r=>XL(r,t))})}function Ti(e,t){
if(typeof e!="object")return JSON.stringify(e);let n=`${t}  `,r=e instanceof Map,o=[];if(r)for(let[a,l]of e)o.push(`${JSON.stringify(a)}: ${Ti(l,n)}`);else for(let a of e)o.push(Ti(a,n));let[s,i]=r?"{\
}":"[]";return o.length===0?`${s}${i}`:`${s}
${n}${o.join(`,
${n}`)}
${t}${i}`}function Li(e){return new Map([["schemaVersion",ha],["matrices",e.map(ZL)]])}function qp(e){return{text:`${wr(Ti(Li(e),""))}
`,losses:[]}}function Z(e){return T(e).replaceAll("\0","�")}var on=e=>Ae(e,Z);function Vn(e){let t=[];for(let n of e)typeof n!="string"?t.push(n):n!==""&&t.push({type:"text",value:n});return t}var K=(...e)=>({type:"\
paragraph",children:Vn(e)}),Yp=(e,...t)=>({type:"heading",depth:e,children:Vn(t)}),me=(...e)=>({type:"tableCell",children:Vn(e)}),sn=e=>({type:"tableRow",children:e}),ge=e=>({type:"strong",children:Vn(
[e])}),an=e=>({type:"inlineCode",value:e.replace(/[\r\n]+/gu," ").replaceAll("\0","�")});function qn(e,t){return t===void 0?e:{type:"link",url:t,children:Vn([e])}}function Lo(e){return[{type:"html",
value:`<a id="${e.replace(/[^\p{L}\p{M}\p{N} .:/@+_-]/gu,n=>`&#${n.codePointAt(0)};`)}">`},{type:"html",value:"</a>"}]}var Jp=e=>({type:"blockquote",children:[...e]});function Et(e){return{type:"list",
ordered:!1,spread:e.length>1&&e.some(t=>t.length>1),children:e.map(t=>({type:"listItem",spread:t.length>1,children:[...t]}))}}var QL=e=>Z(e)===e,eC=e=>on(e).join(`

`)===e;function tC({title:e,group:t,commands:n=[],api:r=""}){return[e,...t,...n,r]}function nC({support:e,attributes:t={},notes:n=""}){return[...Object.values(e).flatMap(r=>r?.notes??[]),...Object.values(
t),n]}function rC(e,t,{view:n="all",headings:r=!0}){let o=(f,u,p)=>{(!f.every(QL)||!u.every(eC))&&e.add("white space inside texts as it is",p)},{section:s,title:i,targets:a,features:l,principles:d=[],
notes:c=[]}=t;if(r&&o([...s,i],[],i),n==="all"){for(let{title:f,text:u}of d)o([f],[u],i);o([],c,i)}for(let f of a)o([f.title],[],f.title);for(let f of l)n==="summary"?o([f.title,...f.group],[],f.title):
o(tC(f),nC(f),f.title)}function oC(e,t,n){let r=Xs(t),{id:o,section:s,title:i}=t;s.at(-1)!==i&&i!==""&&e.add("a title that is not the last heading above it",i),r.length===0&&Ye(i,"matrix")!==o&&e.add(
"the id of a matrix without a title",o),r.length<s.length&&e.add("headings deeper than six levels",i);for(let{group:a,title:l}of t.features)a.some(d=>d.includes(q))?e.add(`a group with \`${q.trim()}\` \
in its label`,l):n==="details"&&a.length>Zs(r.length)&&e.add("groups deeper than six levels of headings",l)}function sC(e,t){for(let n of t.targets)t.features.some(({support:o})=>N(o,n.id))||e.add("ta\
rgets of which nothing is stated",n.title)}function iC(e,t,{view:n,headings:r=!0}){let{title:o,features:s,targets:i,targetLabel:a}=t;s.length===0&&(i.length===0||n==="details"||!r)&&e.add("a matrix wi\
thout features",o);let l=s.some(({support:d})=>Object.keys(d).length>0);n!=="summary"&&a!==void 0&&!l&&e.add("the word for targets where no support is stated",o)}function Xp(e,t){let{view:n="all",headings:r=!0}=t,
o=new vt("Markdown");for(let s of e){r&&oC(o,s,n),rC(o,s,t),iC(o,s,t),n==="details"&&sC(o,s);for(let{title:i,attributes:a}of s.targets)a!==void 0&&o.add("the attributes of a target",i)}return o.sentences()}function Co(e){let t=this;t.compiler=n;function n(r){return ma(r,{...t.data("settings"),...e,extensions:t.data("toMarkdownExtensions")||[]})}}var aC=/[\\`*[\]<~|{\n]|\b_|_\b|&#?\w+;|[!#]$/,lC=/^(?:[-+=#>:]|\d+[.)]|import|export)/,Ro=(e,t)=>!aC.test(e)&&!(t.endsWith(`
`)&&lC.test(e)),dC=/(?:https?|ftp)(?=:\/\/)|www(?=\.)/giu,cC=(e,t,n,{before:r,after:o})=>{if(Ro(e.value,r))return e.value;let s=e.value.split(" "),i=s.length-1;return s.map((a,l)=>{let d={before:l===0?
r:" ",after:l===i?o:" "};if(Ro(a,d.before))return a;let c=n.safe(a,d);return c===a?a:c.replace(dC,"$&\\")}).join(" ")};function uC([e,...t],n){if(e===void 0)return"";let r=e.type==="strong"&&e.children.
length===1?e.children[0]:void 0,o=r??e;if(o.type!=="text"||!Ro(o.value,r?"":n))return;let s=r?`**${o.value}**`:o.value;for(let i of t){if(i.type!=="text"||!Ro(i.value,"")||!i.value.startsWith(" "))return;
s+=i.value}return s}var fC=/^[\w#%./:?=+@~-]+$/,pC={move:e=>e??"",current:()=>({now:{line:1,column:1},lineShift:0}),shift:()=>{}},mC=(e,t,n,r)=>{let{containerPhrasing:o,safe:s}=n;return n.createTracker=
()=>pC,n.containerPhrasing=(i,a)=>uC(i.children,a.before)??o.call(n,i,a),n.safe=(i,a)=>i&&a.before.endsWith("](")&&fC.test(i)?i:s.call(n,i,a),n.containerFlow(e,r)},Oo={inConstruct:"phrasing",notInConstruct:[
"destinationLiteral","destinationRaw"]},gC={unsafe:[{character:"~",...Oo},{character:"<",inConstruct:"destinationRaw"},{character:"<",after:"[#$%&'*+=^_`{|}~.-]",...Oo}]},yC={unsafe:[{character:"{",...Oo},
{character:"<",...Oo},{character:"i",after:"mport\\b",atBreak:!0},{character:"e",after:"xport\\b",atBreak:!0}]};function hC(e){if(e!=="aligned")return Wo({stringLength:()=>3});let t=Wo({stringLength:Ia}),
{table:n}=t.handlers??{};if(!n)return t;let r=(o,...s)=>{let i=(o.align??[]).map(()=>me("---")),a=n({...o,children:[...o.children,sn(i)]},...s);return a.slice(0,a.lastIndexOf(`
`))};return{...t,handlers:{...t.handlers,table:r}}}function Zp(e,{table:t,mdx:n=!1}){function r(){this.data().toMarkdownExtensions=[hC(t),gC,...n?[yC]:[]]}let o={bullet:"-",resourceLink:!0,handlers:{root:mC,
text:cC}};return ga().use(Co,o).use(r).stringify(e)}function Yn({depth:e,text:t},n,r){return Yp(e,...n===void 0?[]:Lo(n),qn(Z(t),r))}function bC(e){let t=e.map(n=>K(n));return Zr(e)?[Jp(t)]:t}function Jn(e,t,n){let[r="",...o]=on(n),s=r===""?"":`${t}${r}`;
return[typeof e=="string"?K(e+s):K(e,s),...bC(o)]}function xC(e){return e.kind!=="condition"?[` ${Z(Pe(e))}.`]:[" condition (",an(e.expression),")."]}function wC(e,t){let{level:n,text:r,notes:o=[]}=t,
s=`${e}: ${kt(n)}`,i=r===void 0?K(s):K(`${s} (`,an(r),")"),a=Xr(t).map(([l,d])=>K(ge(l)," ",an(d)));return[i,...a,...o.flatMap(l=>Jn("Notes:"," ",l))]}function SC({support:e},t,n){let r=t.targets.flatMap(
({id:o},s)=>{let i=N(e,o);return i?[wC(n[s]??"",i)]:[]});return r.length===0?[]:[K(ge(`${Z(Qr(t.targetLabel))}:`)),Et(r)]}function kC(e){let t=Object.entries(e.attributes??{}).map(([n,r])=>Jn(ge(Z(`${n}\
:`))," ",r));return Jr(e)?[K(ge(`${Mn}:`)),Et(t)]:t.flat()}function vC({groups:e,heading:t,ownId:n,feature:r},o,s){let{status:i,api:a,commands:l,notes:d}=r;return[...e.map(c=>Yn(c)),Yn(t,n,r.link),...i?
[K(ge("Status:"),...xC(i))]:[],...a===void 0?[]:[K(ge("API alias:")," ",an(a))],...l?[K(ge("CLI commands:")),Et(l.map(c=>[K(an(c))]))]:[],...d===void 0?[]:Jn(ge("Notes:")," ",d),...kC(r),...SC(r,o,s)]}
function Qp(e,t){let n=t.targets.map(({title:r})=>Z(r));return e.flatMap(r=>vC(r,t,n))}function em({id:e,title:t,link:n},r){return me(...r?Lo(e):[],qn(Z(t),n))}function TC({matrix:e,details:t,entries:n}){if(t)return n.map(({feature:o,anchor:s})=>me(qn(Z(o.title),`#${s}`)));let r=at(e.features,
"feature");return e.features.map(o=>em(o,r.has(o)))}var LC=(e,t)=>e.length===t.length&&e.every((n,r)=>n===t[r]);function CC(e,t){let n=e.length===0?me():me(ge(Z(e.join(q))));return sn([n,...Array.from(
{length:t-1},()=>me())])}function RC(e){let{targets:t,features:n}=e.matrix,r=n.some(({status:d})=>d!==void 0),o=no(t),s=TC(e),i=[me("Feature"),...r?[me("Status")]:[],...t.map(d=>em(d,o.has(d)))],a=[sn(
i)],l=[];for(let[d,{status:c,support:f,group:u}]of n.entries())LC(l,u)||a.push(CC(u,i.length)),l=u,a.push(sn([s[d]??me(),...r?[me(c?Z(Pe(c)):"")]:[],...t.map(({id:p})=>me(In(N(f,p)?.level)))]));return{
type:"table",align:i.map(()=>null),children:a}}function tm(e){let t=eo(e.matrix);return[...t===void 0?[]:[K(t)],RC(e)]}function OC({principles:e=[]}){if(e.length===0)return[];let t=e.map(({title:n,text:r})=>Jn(ge(Z(n))," - ",r));return[K("Guiding principles:"),Et(t)]}function MC({notes:e=[]}){return[Et(e.map(t=>on(t).
map(n=>K(n))))]}function EC({headings:e,ownId:t}){let n=e.length-1;return e.map((r,o)=>Yn(r,o===n?t:void 0))}function $C(e,t){let{matrix:n,summary:r,details:o,notes:s,entries:i}=e,{headings:a=!0,view:l="\
all"}=t,d=(c,f)=>c?[...a?[Yn(c)]:[],...f()]:[];return[...a?EC(e):[],...l==="all"?OC(n):[],...d(r,()=>tm(e)),...d(o,()=>Qp(i,n)),...d(s,()=>MC(n))]}function nm(e,t={}){return{type:"root",children:df(Zt(
e),t.view??"all").flatMap(r=>$C(r,t))}}function rm(e,t={}){let n=Zt(e),r=Zp(nm(n,t),t),o=()=>Ne({root:ya(r),text:r,markdown:!0}),s=en("Markdown",n,t,Xp(n,t),o);return{text:r,losses:[...Re("Markdown",e,n),...s]}}var ct=e=>Pi(e),HB=pn(Di({path:ct(ke("The document, as it was named; null where it came from nowhere.")),line:ct(Hi("Where the cell stands in it, from 1.")),matrix:ke("Id of the matrix."),section:pn(fn(
rr()),nr("The headings above it, outermost first.")),feature:ke("Id of the feature."),featureTitle:ke("Its name, as the document writes it."),group:pn(fn(rr()),nr("Sub-headers above it, outermost firs\
t.")),status:ct(Ai(or)),statusArgument:ct(ke("The group of a choice, the expression of a condition.")),target:ke("Id of the target."),targetTitle:ke("Its name, as the document writes it."),level:ba,text:ct(
ke("The cell as it reads, where it says more than its level.")),stage:ct(xa),since:ct(ke("The first version that supports the feature, as the document writes it.")),until:ct(ke("The last version that \
supports the feature; behind `<`, the first that does so no more.")),notes:fn(rr()),evidence:pn(fn(wa),nr("What tests have shown of it."))}),Fi("A record of supportmatrix convert --to ndjson"));function IC(e){
return e?.kind==="choice"?e.group:e?.kind==="condition"?e.expression:null}function NC(e,t,[n,r],o){return{path:o?.path??null,line:o?.lineOf(t.id,n.id)??null,matrix:e.id,section:e.section,feature:t.id,
featureTitle:t.title,group:t.group,status:t.status?.kind??null,statusArgument:IC(t.status),target:n.id,targetTitle:n.title,level:r.level,text:r.text??null,stage:r.stage??null,since:r.since??null,until:r.
until??null,notes:r.notes??[],evidence:r.evidence??[]}}function*FC(e,t=[]){for(let[n,r]of e.entries()){let o=Mt(r);for(let s of r.features)for(let i of o(s))yield NC(r,s,i,t[n])}}function om(e,{origins:t}={}){
let n=[];for(let r of FC(e,t))n.push(`${wr(JSON.stringify(r))}
`);return{text:n.join(""),losses:[]}}var sm="=-~^\"'#+:.,;!$%&()*/<>?@[]_`{|}",Ci=sm.length;function im(e,t){let n=sm[Math.min(t,Ci)-1]??"=",r=0;for(let o of e)r+=o<""?1:2;return`${e}
${n.repeat(Math.max(4,r))}`}function am(e,t){return e.replace(/^(?=.)/gmu," ".repeat(t))}function lm(e){return e.map(t=>am(t.replace(/^—/u,"\\—"),2)).join(`

`)}function dm(e,t=[]){return[`* ${e}`,...t.map(n=>am(n,2))].join(`

`)}function cm(e){return e.join(e.some(t=>t.includes(`
`))?`

`:`
`)}var PC=/[\s\u001c-\u001f\u0085]+/gu,AC=/[\0\p{Surrogate}]/gu;function ln(e){return e.replace(AC,"�").replace(PC," ").trim()}var um=e=>Ae(e,ln),DC=/[\\*`|]|_(?![A-Za-z0-9])/gu;function $t(e){let t=ln(
e).replace(DC,"\\$&");return t.endsWith("::")?`${t.slice(0,-1)}\\:`:t}var BC=/^(?:[-+.:>/=(]|[•‣⁃](?= |$)|([!-/:-@[-`{-~])\1+$)/u,_C=/^([0-9]+|[A-Za-z]|[ivxlcdm]+|[IVXLCDM]+|#)([.)])(?= |$)/u;function Mo(e){
let t=$t(e);return/^\\+$/u.test(t)?`\\ ${t}`:t.startsWith("\\")?t:BC.test(t)?`\\${t}`:t.replace(_C,"$1\\$2")}var GC=/@|(?<=[A-Za-z][A-Za-z0-9.+-]{0,30}):(?=\S)/gu;function fm(e){return Mo(e).replace(GC,
"\\$&")}function pm(e){let t=$t(e);return t===""?"":`**${t}**`}function jC(e,t){return e===""||e.includes("``")||e.startsWith("`")||e.endsWith("`")?!1:!(t==="("&&e.startsWith(")"))}function mm(e,t=" "){
let n=ln(e);return jC(n,t)?`\`\`${n}\`\``:t===""?Mo(n):$t(n)}var WC=/[\s<>`\\]|_$/gu;function gm(e,t){let n=$t(e),r=ln(t).replace(WC,"\\$&");return n===""||r===""?void 0:`\`${n} <${r}>\`__`}var HC=/^[\p{L}\p{N}]+(?:[ ._-][\p{L}\p{N}]+)*$/u;
function ym(e,t){let n=$t(e);return n===""||!HC.test(t)?void 0:`\`${n} <${t}_>\`__`}function Ri(e){return/^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/u.test(e)?`.. _${e}:`:`.. _\`${ln(e).replace(/[\\`]/gu,"\\\
$&")}\`:`}function hm(e){return ln(e).toLowerCase()}function xm(e){let t=0;for(let n of e)t+=$a(n.codePointAt(0)??0);return t}function wm(e,t){return e+" ".repeat(Math.max(0,t-xm(e)))}function UC(e,t=[]){let n=[];for(let r of e)for(let[o,s]of r.entries())
for(let i of s.split(`
`))n[o]=Math.max(n[o]??t[o]??3,xm(i));return n}function bm(e){let t=[".. list-table::"];e.length>1&&t.push("   :header-rows: 1");for(let[n,r]of e.entries()){n===0&&t.push("");for(let[o,s]of r.entries()){
let[i="",...a]=s.split(`
`);t.push(`   ${o===0?"*":" "} -${i===""?"":` ${i}`}`);for(let l of a)t.push(l===""?"":`       ${l}`)}}return t.join(`
`)}function Sm(e){let t=e.map(r=>r.split(`
`)),n=Math.max(1,...t.map(r=>r.length));return Array.from({length:n},(r,o)=>t.map(s=>s[o]??""))}function zC(e,t){let n=s=>`+${t.map(i=>s.repeat(i+2)).join("+")}+`,r=s=>`|${t.map((i,a)=>` ${wm(s[a]??"",
i)} `).join("|")}|`,o=e.flatMap((s,i)=>[...Sm(s).map(r),n(i===0?"=":"-")]);return[n("-"),...o].join(`
`)}function KC(e,t){let n=t.map(a=>"=".repeat(a)).join("  "),r=a=>t.map((l,d)=>wm(a[d]??"",l)).join("  ").trimEnd(),o=e.map(([a,...l])=>[a||"\\",...l]),[s=[],...i]=o.map(a=>Sm(a).map(r));return[n,...s,
n,...i.flat(),n].join(`
`)}var VC=/[\p{Cn}\u2630-\u2637\u268a-\u268f\u4dc0-\u4dff\u{10000}-\u{1efff}]/u;function km(e,t,n=UC(e)){return t==="list-table"||e.length<2||e.some(r=>r.some(o=>VC.test(o)))?bm(e):t==="grid"?zC(e,n):
KC(e,n)}var qC={proseOf:um,inline:$t,atStart:Mo,nameAtStart:fm,strong:pm,literal:mm,link:gm,anchorLink:ym,anchor:Ri,normalName:hm,name:"RST",maxDepth:Ci,heading:im,item:dm,list:cm,quote:lm,table:(e,{table:t})=>km(
e,t==="grid"||t==="simple"?t:"list-table"),cellAnchor:(e,t)=>`${Ri(e)}

${t}`};function vm(e,t={}){let n=new tn(qC,t),r=ro(e,t);for(let a of r)n.matrix(a);let{text:o}=n,s=()=>Ne({root:Oa(o).root,text:o,markdown:!1}),i=en("RST",r,t,n.losses,s);return{text:o,losses:[...Re("\
RST",e,r),...i]}}var Xn={complete:{fill:"#007a5e",ink:"#fff",symbol:"M5.5 10.5l3 3 6-7"},partial:{fill:"#f2c14e",ink:"#3d2c00",symbol:"M10 5a5 5 0 0 1 0 10a5 5 0 0 1 0-10",solid:"M10 5a5 5 0 0 0 0 10z"},missing:{fill:"\
#e0703a",ink:"#2b0f00",symbol:"M6 6l8 8M14 6l-8 8"},unknown:{fill:"#b9a3d0",ink:"#26123d",symbol:"M7.3 8a2.7 2.7 0 1 1 4 2.3Q10 11 10 12.2M10 15v.1"},"not-applicable":{fill:"#e6e9ed",ink:"#4a525c",symbol:"\
M7 10h6"},"not-stated":{fill:"#fff",ink:"#6b737d",symbol:"M10 10v.1"}},YC=[[1,Xn.complete],[.8,{fill:"#2f7d3b",ink:"#fff"}],[.6,{fill:"#9cc04a",ink:"#1d2b00"}],[.4,Xn.partial],[.2,{fill:"#e8954a",ink:"\
#2b1400"}]],o_=e=>YC.find(([t])=>e>=t)?.[1]??Xn.missing,Tm="system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Liberation Sans',Arial,sans-serif";var JC=new Set("iljtfrI.,:;'|!()[]{}/\\-` "),XC=/[\p{Lu}\p{Nd}mw%@&+=<>~#—…✔✖◐]/u,ZC=/[\p{M}\p{Cf}]/u,QC=/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|\p{Emoji_Presentation}/u;
function Oi(e){return JC.has(e)?.36:e>="a"&&e<="z"&&e!=="m"&&e!=="w"?.59:ZC.test(e)?0:QC.test(e)?1.05:XC.test(e)?.76:.62}function It(e,t){let n=0;for(let r of e)n+=Oi(r);return Math.ceil(Math.round(n*
t*100)/100)}function Eo(e,t,n){let r=Oi("…"),o=0;for(let s of e){if(r+=Oi(s),r*t>n)return It(e,t)<=n?e:`${e.slice(0,o).trimEnd()}…`;o+=s.length}return e}var cn=12,Fo=13.5,$o=18,ut=20,dn=16,Zn=8,No=320,Lm=200,eR=e=>[...e].flatMap(([{word:t},n])=>n>0?[`${n} ${t}`]:[]).join(", ");function tR(e,t){let n=`${e.features.length} features by ${e.targets.length}\
 targets.`,r=e.targets.map(({title:o},s)=>{let i=t[s];return` ${o}: ${i&&eR(i)||"nothing"}.`});return n+r.join("")}function nR({features:e},t){let n=0,r=t.map(({code:o,word:s})=>{let i=`<use href="#sm\
-${o}" x="${n}"/><text x="${n+ut+5}" y="14">${s}</text>`;return n+=ut+5+It(s,cn)+18,i});return e.some(Ei)&&(r.push(`<text x="${n}" y="14"><tspan font-weight="700">Bold</tspan>: mandatory</text>`),n+=It(
"Bold",Fo)+It(": mandatory",cn)),{width:n,height:ut,markup:r.join("")}}var Ei=({status:e})=>e?.kind==="mandatory",Cm=e=>Ei(e)?Fo:cn;function rR(e,t,n,r){let o=t.targets.map(({id:l},d)=>{let{code:c}=it(
N(e.support,l)?.level);return`<use href="#sm-${c}" x="${n+d*ut}"/>`}),s=R(e.title),i=R(Eo(e.title,Cm(e),No)),a=Ei(e)?' font-weight="700"':"";return`<g transform="translate(0 ${r})"><title>${s}</title>\
<text x="${n-Zn}" y="14" text-anchor="end"${a}>${i}</text>${o.join("")}</g>
`}function oR(e,t,n){let r=[],o=n,s="";for(let i of e.features){let a=i.group.join(" › ");if(a!==s&&a!==""){let l=R(Eo(a,Fo,No));r.push(`<text class="s" x="0" y="${o+18}" font-weight="700">${l}</tex\
t>
`),o+=ut+4}else a!==s&&(o+=Zn);s=a,r.push(rR(i,e,t,o)),o+=ut}return{markup:r.join(""),end:o}}var Io=e=>e.reduce((t,n)=>Math.max(t,n),0),Mi=(e,t,n)=>Math.min(It(e,t),n);function sR(e){let t=Ju(e),n=nR(
e,Zu(Xu(t))),r=e.features.flatMap(p=>[Mi(p.title,Cm(p),No),Mi(p.group.join(" › "),Fo,No)]),o=Io(r)+Zn,s=e.targets.map(({title:p})=>p),i=e.title===""?0:$o+12,l=i+n.height+14+Io(s.map(p=>Mi(p,cn,Lm)))+
Zn,d=s.map((p,g)=>{let m=R(Eo(p,cn,Lm));return`<text transform="translate(${o+g*ut+14} ${l-Zn+3}) rotate(-90)"><title>${R(p)}</title>${m}</text>`}),c=oR(e,o,l),f=e.title===""?"":`<text y="${$o}" font-\
size="${$o}" font-weight="700">${R(e.title)}</text>`,u=[o+s.length*ut,n.width,It(e.title,$o*1.1)];return{width:Io(u),height:c.end,words:tR(e,t),markup:`${f}<g transform="translate(0 ${i})">${n.markup}\
</g>
${d.join(`
`)}
${c.markup}`}}function iR(){return $n.map(({code:e,level:t})=>{let{fill:n,ink:r,symbol:o,solid:s}=Xn[t],i=t==="not-stated"?' stroke="#c3c9d0"':"",a=s===void 0?"":`<path fill="${r}" stroke="none" d="${s}\
"/>`;return`<g id="sm-${e}"><rect x=".5" y=".5" width="19" height="19" rx="2" fill="${n}"${i}/><g fill="none" stroke="${r}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"><path d="${o}\
"/>${a}</g></g>
`}).join("")}var aR="text{fill:#1b1f24}.s{fill:#59616b}.page{fill:#fff}@media(prefers-color-scheme:dark){text{fill:#e4e8ec}.s{fill:#a0a9b4}.page{fill:#14171b}}";function Rm(e,{background:t}={}){let n=e.
map(sR),r=Io(n.map(d=>d.width))+2*dn,o=dn,s=n.map(({markup:d,height:c})=>{let f=`<g transform="translate(${dn} ${o})">${d}</g>
`;return o+=c+2*dn,f}),i=n.length===0?2*dn:o-dn,a=R(e.map(({title:d})=>d||"Feature support matrix").join(", ")||"No matrix");return{text:`<svg xmlns="http://www.w3.org/2000/svg" width="${r}" height="${i}\
" viewBox="0 0 ${r} ${i}" role="img" aria-label="${a}" font-family="${Tm}" font-size="${cn}">
<title>${a}</title>
<desc>${R(n.map(d=>d.words).join(" "))}</desc>
<style>${aR}</style>
<defs>
${iR()}</defs>
${t==="none"?"":`<rect class="page" width="100%" height="100%"/>
`}${s.join("")}</svg>
`,losses:[]}}var lR=/^\p{L}(?:[\p{L}\p{N} _./()+-]*[\p{L}\p{N}_./()+-])?$/u,dR=/^(?:y|n|yes|no|on|off|true|false|null)$/i,cR=/^[^\s\p{C}](?:[^\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]|\n)*[^\s\p{C}]$/u,uR=/[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/gu,
fR=e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`,pR=e=>JSON.stringify(e).replace(uR,fR),Po=e=>lR.test(e)&&!dR.test(e)?e:pR(e);function mR(e,t){return`|-
${e.split(`
`).map(r=>r===""?"":`${t}${r}`).join(`
`)}`}function gR(e){let t=e.get("level");return e.size===1&&typeof t=="string"?`{ level: ${Po(t)} }`:void 0}var yR=e=>e instanceof Map;function Qn(e,t){if(typeof e=="number")return` ${e}`;if(typeof e==
"string")return` ${e.includes(`
`)&&cR.test(e)?mR(e,t):Po(e)}`;let n=`${t}  `;if(yR(e)){if(e.size===0)return" {}";let r=gR(e);return r!==void 0?` ${r}`:[...e].map(([o,s])=>`
${t}${Po(o)}:${Qn(s,n)}`).join("")}return e.length===0?" []":e.map(r=>{let o=Qn(r,n),s=o.startsWith(`
`)?` ${o.slice(n.length+1)}`:o;return`
${t}-${s}`}).join("")}function Ao(e,t,n){return`${n}${Po(e)}:${Qn(t,`${n}  `)}
`}function $i(e,t){return`${Qn([e],t).slice(1)}
`}function Om(e){return`${Qn(e,"").slice(1)}
`}var Nt=class extends Error{},er=e=>e instanceof Map;function Mm(e,t){let{root:n,problems:r}=jo(e);if(!(n?.kind!=="object"||r.length>0))try{let o=new Ii(e),s=hR(n,t),i=e.slice(0,n.start)+o.replace(n,s)+
e.slice(o.endOf(n)),a=jo(i);return a.root&&a.problems.length===0&&un(a.root,s)?i:void 0}catch(o){if(o instanceof Nt)return;throw o}}function hR({entries:e},t){let n=e.find(({key:r})=>r.value==="$schem\
a")?.value;return n?.kind==="string"?new Map([["$schema",n.value],...t]):t}function un(e,t){return e.kind==="string"||e.kind==="scalar"?typeof t!="object"&&String(e.value)===String(t):e.kind==="array"?
typeof t!="object"||er(t)||t.length!==e.items.length?!1:e.items.every((n,r)=>un(n,t[r]??"")):typeof t!="object"||!er(t)||t.size!==e.entries.length?!1:e.entries.every(({key:n,value:r})=>{let o=t.get(n.
value);return o!==void 0&&un(r,o)})}var Ii=class{#e;constructor(t){this.#e=t}endOf(t){let n=this.#e.indexOf(`
`,Math.max(0,this.#t(t)-1));return n<0?this.#e.length:n+1}#t(t){if(this.#n(t)||t.kind==="scalar")return t.end;if(t.kind==="string"){let r=this.#i(t),s=r<t.start&&this.#e[t.end]===this.#e[r]?t.end+1:t.
end;return t.start+this.#e.slice(t.start,s).trimEnd().length}let n=t.kind==="array"?t.items.at(-1):t.entries.at(-1)?.value;return n?Math.max(t.start,this.#t(n)):t.end}#n({kind:t,start:n}){return t!=="\
string"&&(this.#e[n]==="["||this.#e[n]==="{")}#r(t){return" ".repeat(t-(this.#e.lastIndexOf(`
`,t-1)+1))}replace(t,n){if(un(t,n))return this.#o(this.#e.slice(t.start,this.endOf(t)));if(typeof n=="object"&&!this.#n(t)){if(t.kind==="object"&&er(n))return this.#s(t,n);if(t.kind==="array"&&!er(n))
return this.#c(t.items,t.start,n)}throw new Nt}#o(t){return t.endsWith(`
`)?t:`${t}
`}#s({entries:t,start:n},r){let o=this.#r(n),i=this.#f(t.map(({key:c,value:f})=>({name:c.value,node:f,start:this.#i(c)})),n).filter(({name:c})=>r.has(c)),a=new Set(i.map(({name:c})=>c)),l=new Map,d;for(let[
c,f]of r)if(a.has(c))d=c;else{if(d===void 0)throw new Nt;W(l,d,Ao(c,f,o))}return this.#u(i.flatMap(c=>[c.lead+this.#d(c,r.get(c.name)??"",o),...l.get(c.name)??[]]))}#i({start:t}){return/["']/.test(this.#e.
charAt(t-1))?t-1:t}#d({name:t,node:n,start:r},o,s){let i=this.#a(n);if(this.#e[i]===":")return Ao(t,o,s);if(un(n,o)||typeof o=="object"&&!this.#n(n)&&n.kind!=="string")return this.#e.slice(r,n.start)+
this.replace(n,o);let a=this.#t(n),l=Ao(t,o,s).slice(0,-1),d=this.#e.slice(r,i),c=l.slice(wR(l)),f=c.includes(`
`)?`
`:this.#e.slice(a,this.endOf(n));return this.#o(d.trimEnd()+c+f)}#a(t){return t.kind==="string"?this.#i(t):t.start}#c(t,n,r){let o=this.#r(n),s=this.#f(t.map(l=>({name:bR(l),node:l,start:this.#l(this.#a(
l),n)})),n),i=de(s,({name:l})=>l),a=r.map(l=>{let d=i.get(xR(l))?.shift();if(!d)return $i(l,o);let{node:c}=d,f=this.#e.slice(d.start,this.#a(c));if(un(c,l))return d.lead+this.#o(this.#e.slice(d.start,
this.endOf(c)));if(c.kind==="string"||this.#n(c)){let u=this.#e.slice(this.#t(c),this.endOf(c));return d.lead+this.#o($i(l,o).slice(o.length,-1)+u)}return d.lead+f+this.replace(c,l)});return this.#u(a)}#l(t,n){
let r=t-1;for(;r>=n&&/\s/.test(this.#e.charAt(r));)r-=1;if(r<n||this.#e[r]!=="-")throw new Nt;return r}#f(t,n){let r=n;return t.map((o,s)=>{if(o.start<r)throw new Nt;let i=s===0?this.#r(n):this.#e.slice(
r,o.start);return r=this.endOf(o.node),{...o,lead:i}})}#u(t){return t.map(n=>this.#o(n)).join("").replace(/^(?:[ \t]*\n)*[ \t]+/,"")}};function bR(e){if(e.kind==="string")return e.value;let t=(mn(e,"i\
d")??mn(e,"title"))?.value;return t?.kind==="string"?t.value:""}function xR(e){if(typeof e!="object")return String(e);let t=er(e)?e.get("id")??e.get("title"):void 0;return typeof t=="string"?t:""}function wR(e){
let t=/^ *"(?:[^"\\]|\\.)*":/.exec(e);return t?t[0].length:e.indexOf(":")+1}function Em(e,{previous:t}={}){let n=Li(e);return{text:(t===void 0?void 0:Mm(t,n))??Om(n),losses:[]}}var SR=["compact","aligned","list-table","grid","simple"];var $m=[{name:"markdown",extension:".md",description:"the whole document, for people",tables:["compact","aligned"],hasLinks:!0,emit:rm},{name:"rst",extension:".rst",description:"the whole document, fo\
r Sphinx",tables:["list-table","grid","simple"],hasLinks:!0,emit:vm},{name:"asciidoc",extension:".adoc",description:"the whole document, for Asciidoctor and Antora",tables:[],hasLinks:!0,emit:bf},{name:"\
ini",extension:".ini",description:"for sphinx-feature-classification",emit:Vp},{name:"csv",extension:".csv",description:"for spreadsheets; long (default) or wide",emit:Nf},{name:"json",extension:".jso\
n",description:"the canonical model, for programs",isSparse:!0,keepsIds:!0,keepsEvidence:!0,emit:qp},{name:"yaml",extension:".yaml",description:"the same for editing by hand",isSparse:!0,keepsIds:!0,keepsEvidence:!0,
emit:Em},{name:"html",extension:".html",description:"one page to look at, filter and print",hasLinks:!0,keepsIds:!0,keepsEvidence:!0,emit:np},{name:"ndjson",extension:".ndjson",description:"a record a\
 cell, for queries",isSparse:!0,keepsIds:!0,keepsEvidence:!0,emit:om},{name:"svg",extension:".svg",description:"a heatmap, for a README or a slide",keepsIds:!0,keepsEvidence:!0,emit:Rm}];function Im(e){
return $m.find(t=>t.name===e)}function kR(e){let t=Ma(e);if(t!==".tsv")return $m.find(n=>n.extension===t)??Im(Ea(e)??"")}function P_(e){return Im(e)??kR(`x.${e}`)}function A_({name:e,tables:t},{background:n,
csv:r,table:o,view:s="all"},i){let a=(l,d)=>`${i(l,d)} says nothing of an output in ${e}`;return r!==void 0&&e!=="csv"?a("csv",r):n!==void 0&&e!=="svg"?a("background",n):o!==void 0&&!t?.includes(o)?a(
"table",o):s!=="all"&&!t?a("view",s):void 0}export{P as a,L as b,V as c,n1 as d,al as e,_ as f,y1 as g,Tl as h,Y as i,$l as j,ql as k,Yl as l,WO as m,od as n,Nh as o,Nr as p,Tc as q,JS as r,Ne as s,co as t,Of as u,up as v,kp as w,vp as x,R2 as y,
Ye as z,Fe as A,Qt as B,uk as C,R as D,dt as E,Xn as F,o_ as G,Tm as H,It as I,Eo as J,SR as K,$m as L,Im as M,kR as N,P_ as O,A_ as P};
