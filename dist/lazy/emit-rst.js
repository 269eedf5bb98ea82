const importMetaUrl = require('node:url').pathToFileURL(__filename).href;
"use strict";var pe=Object.create;var R=Object.defineProperty;var me=Object.getOwnPropertyDescriptor;var ge=Object.getOwnPropertyNames;var he=Object.getPrototypeOf,xe=Object.prototype.hasOwnProperty;var p=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},ye=(t,e)=>{for(var n in e)R(t,n,{get:e[n],enumerable:!0})},G=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e==
"function")for(let i of ge(e))!xe.call(t,i)&&i!==n&&R(t,i,{get:()=>e[i],enumerable:!(r=me(e,i))||r.enumerable});return t};var d=(t,e,n)=>(n=t!=null?pe(he(t)):{},G(e||!t||!t.__esModule?R(n,"default",{value:t,enumerable:!0}):n,t)),be=t=>G(R({},"__esModule",{value:!0}),t);var Q=p((nn,X)=>{X.exports=require("../main.js").modules["src/extract/document.ts"]()});var J=p((rn,V)=>{V.exports=require("../main.js").modules["src/extract/index/sections.ts"]()});var A=p((sn,Y)=>{Y.exports=require("../main.js").modules["src/model/ids.ts"]()});var S=p((on,tt)=>{tt.exports=require("../main.js").modules["src/model/record.ts"]()});var rt=p((ln,nt)=>{nt.exports=require("../main.js").modules["src/emit/links.ts"]()});var st=p((un,it)=>{it.exports=require("../main.js").modules["src/model/build.ts"]()});var ct=p((cn,dt)=>{dt.exports=require("../main.js").modules["src/extract/lexicon/headers.ts"]()});var mt=p((pn,pt)=>{pt.exports=require("../main.js").modules["src/extract/claims.ts"]()});var v=p((mn,gt)=>{gt.exports=require("../main.js").modules["src/extract/text/fold.ts"]()});var xt=p((gn,ht)=>{ht.exports=require("../main.js").modules["src/emit/levels.ts"]()});var Ft=p((Mn,_t)=>{_t.exports=require("../main.js").modules["src/extract/details/fields.ts"]()});var tn={};ye(tn,{emitRst:()=>Ye});module.exports=be(tn);var ie=d(Q(),1),se=d(J(),1),oe=d(A(),1),ae=d(S(),1);var et=(...t)=>require("./syntax-rst.js").parseRst(...t);var le=d(rt(),1);var at=d(st(),1),lt=d(A(),1),_=d(S(),1),we={title:"title",section:"headings above it",principles:"guiding principles",targetLabel:"word for its targets",notes:"closing notes"},Me={id:"id",title:"title",
link:"link",attributes:"attributes"},$e={id:"id",title:"title",group:"group",link:"link",status:"status",api:"API name",commands:"commands",notes:"notes",attributes:"attributes"},Se={level:"level",text:"\
text",notes:"notes"};function ot(t){let e=JSON.stringify(t??"");return e==='""'||e==="[]"||e==="{}"?"":e}var T=class{#t;#e=new Map;constructor(e){this.#t=e}add(e,n){let r=this.#e.get(e);r===void 0?this.#e.
set(e,{count:1,first:n}):r.count+=1}sentences(){return[...this.#e].map(([e,{count:n,first:r}])=>{let i=n>1?` and ${n-1} more`:"";return`${this.#t} cannot hold ${e}: \`${r}\`${i}.`})}compare(e,n,r,i,o){
for(let s in e){if(n[s]===r?.[s])continue;let a=e[s];a!==void 0&&ot(n[s])!==ot(r?.[s])&&this.add(`the ${a} of a ${i} as it is`,o)}}};function Te(t){let e=new Map(t.map(([{id:r}],i)=>[r,i])),n=new Map(
t.flatMap(([,r],i)=>r===void 0?[]:[[r.id,i]]));return(r,i)=>[...new Set([...Object.keys(r.support).flatMap(s=>e.get(s)??[]),...Object.keys(i?.support??{}).flatMap(s=>n.get(s)??[])])].sort((s,a)=>s-a).
flatMap(s=>t.slice(s,s+1))}function ke(t,e,n,r){if(e!==n){t.compare($e,e,n,"feature",e.title);for(let[{id:i,title:o},s]of r){let a=(0,_.lookup)(e.support,i),l=n&&s&&(0,_.lookup)(n.support,s.id),f=`${e.
title} / ${o}`;a!==void 0?t.compare(Se,a,l,"cell",f):l!==void 0&&t.add("a blank cell",f)}}}function F(t,e,n){let r=new T(t);for(let[o,s]of e.entries()){let a=n[o];if(a===void 0){r.add("the matrix",s.title);
continue}let l=s.targetLabel===void 0?{...a,targetLabel:""}:a;r.compare(we,s,l,"matrix",s.title),s.id!==a.id&&s.id!==(0,lt.slugOf)(s.title,"matrix")&&r.add("the id of a matrix that its title does not \
tell",s.id);for(let[u,g]of s.targets.entries())r.compare(Me,g,a.targets[u],"target",g.title);a.targets.length>s.targets.length&&r.add("the number of targets of a matrix",s.title),a.features.length>s.features.
length&&r.add("the number of features of a matrix",s.title);let f=s.targets.map((u,g)=>[u,a.targets[g]]),k=Te(f);for(let[u,g]of s.features.entries())ke(r,g,a.features[u],k(g,a.features[u]))}let i=n[e.
length];return i!==void 0&&r.add("the number of matrices",i.title),r.sentences()}var Re=2e3;function I({view:t="all",headings:e=!0}){return t==="all"&&e}function ut(t,e,n,r,i){let o=e.reduce((s,{features:a,
targets:l})=>s+a.length*l.length,0);return r.length>0||!I(n)||o>Re?r:F(t,e,(0,at.buildMatrices)(i()))}var L=d(ct(),1),O=d(A(),1);function P(t,e){let n=i=>{let o=t.map((a,l)=>({key:String(l),title:a.title,...i.has(a)&&{id:a.id}})),s=(0,O.assignIds)(o,e);return new Set(t.filter((a,l)=>s.get(String(l))!==a.id))},r=n(new Set);return r.
size===0||n(r).size===0?r:new Set(t.filter(({id:i,title:o})=>i!==(0,O.slugOf)(o,e)))}function ft(t){let e=P(t,"target");return new Set(t.filter(n=>e.has(n)||(0,L.isAttributeHeader)(n.title)||(0,L.isStatusHeader)(
n.title)))}var yt=d(mt(),1),bt=d(v(),1),wt=d(S(),1),N=d(xt(),1),Mt="\u2014";function j(t){return t===void 0?Mt:t==="not-applicable"?"N/A":(0,N.lookOf)(t).symbol}var W=t=>(0,N.lookOf)(t).word;function $t({features:t,
targets:e}){let n=new Set(t.flatMap(({support:i})=>e.map(({id:o})=>(0,wt.lookup)(i,o)?.level))),r=yt.LEVELS.filter(i=>n.has(i)).map(i=>`${j(i)} = ${W(i)}`);return n.has(void 0)&&r.push(`${Mt} = not st\
ated`),r.length===0?void 0:`Legend: ${r.join(", ")}.`}function St(t,e=bt.foldSpace){return t.split(/\n[^\S\n]*\n/u).map(e).filter(n=>n!=="")}var Ae=/[\s\u001c-\u001f\u0085]+/gu,Le=/[\0\p{Surrogate}]/gu;function b(t){return t.replace(Le,"\uFFFD").replace(Ae," ").trim()}var w=t=>St(t,b),Oe=/[\\*`|]|_(?![A-Za-z0-9])/gu;function m(t){let e=b(t).
replace(Oe,"\\$&");return e.endsWith("::")?`${e.slice(0,-1)}\\:`:e}var Ce=/^(?:[-+.:>/=(]|[\u2022\u2023\u2043](?= |$)|([!-/:-@[-`{-~])\1+$)/u,Ee=/^([0-9]+|[A-Za-z]|[ivxlcdm]+|[IVXLCDM]+|#)([.)])(?= |$)/u;function c(t){
let e=m(t);return/^\\+$/u.test(e)?`\\ ${e}`:e.startsWith("\\")?e:Ce.test(e)?`\\${e}`:e.replace(Ee,"$1\\$2")}var _e=/@|(?<=[A-Za-z][A-Za-z0-9.+-]{0,30}):(?=\S)/gu;function M(t){return c(t).replace(_e,"\
\\$&")}function h(t){let e=m(t);return e===""?"":`**${e}**`}function Fe(t,e){return t===""||t.includes("``")||t.startsWith("`")||t.endsWith("`")?!1:!(e==="("&&t.startsWith(")"))}function $(t,e=" "){let n=b(
t);return Fe(n,e)?`\`\`${n}\`\``:e===""?c(n):m(n)}var Ie=/[\s<>`\\]|_$/gu;function Tt(t,e){let n=m(t),r=b(e).replace(Ie,"\\$&");return n===""||r===""?void 0:`\`${n} <${r}>\`__`}var Pe=/^[\p{L}\p{N}]+(?:[ ._-][\p{L}\p{N}]+)*$/u;
function kt(t,e){let n=m(t);return n===""||!Pe.test(e)?void 0:`\`${n} <${e}_>\`__`}function B(t){return/^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/u.test(t)?`.. _${t}:`:`.. _\`${b(t).replace(/[\\`]/gu,"\\$&")}\
\`:`}function q(t){return b(t).toLowerCase()}var Rt="=-~^\"'#+:.,;!$%&()*/<>?@[]_`{|}",C=Rt.length;function At(t,e){let n=Rt[Math.min(e,C)-1]??"=",r=0;for(let i of t)r+=i<"\x80"?1:2;return`${t}
${n.repeat(Math.max(4,r))}`}function Lt(t,e){return t.replace(/^(?=.)/gmu," ".repeat(e))}function Ot(t){return t.map(e=>Lt(e.replace(/^\u2014/u,"\\\u2014"),2)).join(`

`)}function x(t,e=[]){return[`* ${t}`,...e.map(n=>Lt(n,2))].join(`

`)}function y(t){return t.join(t.some(e=>e.includes(`
`))?`

`:`
`)}function Ct(t){return y(t.filter(e=>e.trim()!=="").map(e=>x($(e,""))))}function Et(t){let e=t.flatMap(n=>{let[r,...i]=w(n).map(c);return r===void 0?[]:[x(r,i)]});return y(e)}var Wt=d(S(),1);var D=d(Ft(),1),It=d(v(),1),Pt=48,z="Attributes";function ve(t){return t.length>Pt||t.includes(":")||t!==(0,It.foldSpace)(t)?!1:t!==""&&t.toLowerCase()!==z.toLowerCase()&&(0,D.fieldKind)(t)===void 0}function vt({
attributes:t={}}){return!Object.keys(t).every(ve)}var Ne=/^[^:]{1,80}:/u;function Nt(t){return t.some(e=>Ne.test(e))}function jt(t){let e=t===void 0?"Support":`${t} Support`;return e.length<=Pt&&!e.includes(
":")&&(0,D.fieldKind)(e)==="support"?e:"Support"}function je(t){let e=t.map(c);return Nt(t)?[Ot(e)]:e}function U(t,e){let[n,...r]=w(e);return n===void 0?[]:[`${t} ${m(n)}`,...je(r)]}function We(t,{level:e,text:n,notes:r}){let i=n===void 0||n===""?"":
` (${$(n,"(")})`,o=(r??[]).flatMap(s=>U("Notes:",s));return x(`${M(t)}: ${W(e)}${i}`,o)}function Be(t){let e=Object.entries(t.attributes??{}).map(([r,i])=>U(h(`${r}:`),i));if(!vt(t))return e.flat();let n=e.
flatMap(([r,...i])=>r===void 0?[]:[x(r,i)]);return[h(`${z}:`),y(n)]}function H(t){return t.kind==="choice"?`choice (${m(t.group)})`:t.kind==="condition"?`condition (${$(t.expression,"(")})`:t.kind}function Bt(t,e){
let n=[];t.status!==void 0&&n.push(`**Status:** ${H(t.status)}.`),t.api&&n.push(`**API alias:** ${$(t.api)}`);let r=Ct(t.commands??[]);r!==""&&n.push("**CLI commands:**",r),t.notes!==void 0&&n.push(...U(
"**Notes:**",t.notes)),n.push(...Be(t));let i=e.targets.flatMap(({id:o,title:s})=>{let a=(0,Wt.lookup)(t.support,o);return a===void 0?[]:[We(s,a)]});return i.length>0&&n.push(h(`${jt(e.targetLabel)}:`),
y(i)),n}var qt=[161,161,164,164,167,168,170,170,173,174,176,180,182,186,188,191,198,198,208,208,215,216,222,225,230,230,232,234,236,237,240,240,242,243,247,250,252,252,254,254,257,257,273,273,275,275,283,283,
294,295,299,299,305,307,312,312,319,322,324,324,328,331,333,333,338,339,358,359,363,363,462,462,464,464,466,466,468,468,470,470,472,472,474,474,476,476,593,593,609,609,708,708,711,711,713,715,717,717,
720,720,728,731,733,733,735,735,768,879,913,929,931,937,945,961,963,969,1025,1025,1040,1103,1105,1105,8208,8208,8211,8214,8216,8217,8220,8221,8224,8226,8228,8231,8240,8240,8242,8243,8245,8245,8251,8251,
8254,8254,8308,8308,8319,8319,8321,8324,8364,8364,8451,8451,8453,8453,8457,8457,8467,8467,8470,8470,8481,8482,8486,8486,8491,8491,8531,8532,8539,8542,8544,8555,8560,8569,8585,8585,8592,8601,8632,8633,
8658,8658,8660,8660,8679,8679,8704,8704,8706,8707,8711,8712,8715,8715,8719,8719,8721,8721,8725,8725,8730,8730,8733,8736,8739,8739,8741,8741,8743,8748,8750,8750,8756,8759,8764,8765,8776,8776,8780,8780,
8786,8786,8800,8801,8804,8807,8810,8811,8814,8815,8834,8835,8838,8839,8853,8853,8857,8857,8869,8869,8895,8895,8978,8978,9312,9449,9451,9547,9552,9587,9600,9615,9618,9621,9632,9633,9635,9641,9650,9651,
9654,9655,9660,9661,9664,9665,9670,9672,9675,9675,9678,9681,9698,9701,9711,9711,9733,9734,9737,9737,9742,9743,9756,9756,9758,9758,9792,9792,9794,9794,9824,9825,9827,9829,9831,9834,9836,9837,9839,9839,
9886,9887,9919,9919,9926,9933,9935,9939,9941,9953,9955,9955,9960,9961,9963,9969,9972,9972,9974,9977,9979,9980,9982,9983,10045,10045,10102,10111,11094,11097,12872,12879,57344,63743,65024,65039,65533,65533,
127232,127242,127248,127277,127280,127337,127344,127373,127375,127376,127387,127404,917760,917999,983040,1048573,1048576,1114109],Dt=12288,zt=65510,Ut=[12288,12288,65281,65376,65504,65510];var Ht=4352,Kt=262141,K=[4352,4447,8986,8987,9001,9002,9193,9196,9200,9200,9203,9203,9725,9726,9748,9749,9776,9783,9800,9811,9855,9855,9866,9871,9875,9875,9889,9889,9898,9899,9917,9918,9924,9925,9934,
9934,9940,9940,9962,9962,9970,9971,9973,9973,9978,9978,9981,9981,9989,9989,9994,9995,10024,10024,10060,10060,10062,10062,10067,10069,10071,10071,10133,10135,10160,10160,10175,10175,11035,11036,11088,11088,
11093,11093,11904,11929,11931,12019,12032,12245,12272,12287,12289,12350,12353,12438,12441,12543,12549,12591,12593,12686,12688,12773,12783,12830,12832,12871,12880,42124,42128,42182,43360,43388,44032,55203,
63744,64255,65040,65049,65072,65106,65108,65126,65128,65131,94176,94180,94192,94198,94208,101594,101631,101664,101760,101874,101888,102801,102816,102866,110576,110579,110581,110587,110589,110590,110592,
110888,110898,110898,110928,110930,110933,110933,110948,110952,110960,111355,119552,119638,119648,119670,126980,126980,127183,127183,127374,127374,127377,127386,127406,127406,127488,127490,127504,127547,
127552,127560,127568,127569,127584,127589,127744,127776,127789,127797,127799,127868,127870,127891,127904,127946,127951,127955,127968,127984,127988,127988,127992,128062,128064,128064,128066,128252,128255,
128317,128331,128334,128336,128359,128378,128378,128405,128406,128420,128420,128507,128591,128640,128709,128716,128716,128720,128722,128725,128729,128732,128735,128747,128748,128756,128764,128986,128986,
128992,129003,129008,129008,129292,129338,129340,129349,129351,129535,129648,129660,129664,129734,129736,129736,129740,129757,129759,129771,129775,129786,131072,196605,196608,262141];var E=(t,e)=>{let n=0,r=Math.floor(t.length/2)-1;for(;n<=r;){let i=Math.floor((n+r)/2),o=i*2;if(e<t[o])r=i-1;else if(e>t[o+1])n=i+1;else return!0}return!1};var Zt=19968,[ze,Ue]=He(K);function He(t){let e=t[0],n=t[1];for(let r=0;r<t.length;r+=2){let i=t[r],o=t[r+1];if(Zt>=i&&Zt<=o)return[i,o];o-i>n-e&&(e=i,n=o)}return[e,n]}var Gt=t=>t<161||t>1114109?!1:E(
qt,t),Xt=t=>t<Dt||t>zt?!1:E(Ut,t);var Qt=t=>t>=ze&&t<=Ue?!0:t<Ht||t>Kt?!1:E(K,t);function Ke(t){if(!Number.isSafeInteger(t))throw new TypeError(`Expected a code point, got \`${typeof t}\`.`)}function Vt(t,{ambiguousAsWide:e=!1}={}){return Ke(t),Xt(t)||Qt(t)||e&&Gt(t)?2:1}function Yt(t){let e=0;for(let n of t)e+=Vt(n.codePointAt(0)??0);return e}function te(t,e){return t+" ".repeat(Math.max(0,e-Yt(t)))}function ee(t){let e=[];for(let n of t)for(let[r,i]of n.entries())for(let o of i.
split(`
`))e[r]=Math.max(e[r]??3,Yt(o));return e}function Jt(t){let e=[".. list-table::"];t.length>1&&e.push("   :header-rows: 1");for(let[n,r]of t.entries()){n===0&&e.push("");for(let[i,o]of r.entries()){let[
s="",...a]=o.split(`
`);e.push(`   ${i===0?"*":" "} -${s===""?"":` ${s}`}`);for(let l of a)e.push(l===""?"":`       ${l}`)}}return e.join(`
`)}function ne(t){let e=t.map(r=>r.split(`
`)),n=Math.max(1,...e.map(r=>r.length));return Array.from({length:n},(r,i)=>e.map(o=>o[i]??""))}function Ze(t){let e=ee(t),n=o=>`+${e.map(s=>o.repeat(s+2)).join("+")}+`,r=o=>`|${e.map((s,a)=>` ${te(o[a]??
"",s)} `).join("|")}|`,i=t.flatMap((o,s)=>[...ne(o).map(r),n(s===0?"=":"-")]);return[n("-"),...i].join(`
`)}function Ge(t){let e=ee(t),n=e.map(a=>"=".repeat(a)).join("  "),r=a=>e.map((l,f)=>te(a[f]??"",l)).join("  ").trimEnd(),i=t.map(([a,...l])=>[a||"\\",...l]),[o=[],...s]=i.map(a=>ne(a).map(r));return[
n,...o,n,...s.flat(),n].join(`
`)}var Xe=/[\p{Cn}\u2630-\u2637\u268a-\u268f\u4dc0-\u4dff\u{10000}-\u{1efff}]/u;function re(t,e){return e==="list-table"||t.length<2||t.some(n=>n.some(r=>Xe.test(r)))?Jt(t):e==="grid"?Ze(t):Ge(t)}var Z=class{blocks=[];#t;#e=new Set;#r=new T("RST");#s=[];constructor(e){this.#t=e}get losses(){return this.#r.sentences()}#n(e,n){n>C&&this.#r.add(`headings deeper than ${C} levels`,e),this.blocks.push(
At(e,n))}matrix(e){let{view:n="all",headings:r=!0}=this.#t,i=r?this.#a(e):1;n==="all"&&this.#l(e);let o=n==="all"?this.#u(e):new Map;n!=="details"&&this.#c(e,o,i),n!=="summary"&&this.#f(e,o,i);let s=n===
"all"?Et(e.notes??[]):"";s!==""&&(this.#n("Notes",i),this.blocks.push(s))}#a({title:e,section:n}){let i=[...n,...e===""||n.at(-1)===e?[]:[e]].filter(s=>m(s)!==""),o=0;for(;o<i.length-1&&i[o]===this.#s[o];)
o+=1;for(let[s,a]of i.entries())s>=o&&this.#n(c(a),s+1);return this.#s=i,i.length+1}#l({principles:e=[]}){let n=e.flatMap(({title:r,text:i})=>{let[o="",...s]=w(i),a=h(r);if(a===""&&o==="")return[];let l=a===
""?c(o):`${a}${o===""?"":` - ${m(o)}`}`;return[x(l,s.map(c))]});n.length>0&&this.blocks.push("Guiding principles:",y(n))}#o(e){let n=q(e),r=n!==""&&!this.#e.has(n);return r?this.#e.add(n):this.#r.add(
"ids that differ by case or repeat",e),r}#u({features:e}){let n=new Map,r=P(e,"feature");for(let i of e){let o=this.#e.has(q(i.id));(r.has(i)||!o)&&this.#o(i.id)&&n.set(i,i.id)}return n}#i(e,n){if(n===
void 0||n==="")return;let r=Tt(e,n);return r===void 0&&this.#r.add("links to such addresses",n),r}#d(e){let n=ft(e);return e.map(r=>{let i=this.#i(r.title,r.link)??M(r.title);return n.has(r)&&this.#o(
r.id)?`${B(r.id)}

${i}`:i})}#c(e,n,r){let{features:i,targets:o}=e,s=i.some(({status:u})=>u!==void 0),a=this.#d(o),l=[["Feature",...s?["Status"]:[],...a]],f=[];for(let u of i){u.group.join(`
`)!==f.join(`
`)&&l.push(Ve(u.group,l)),f=u.group;let g=n.get(u),ue=g===void 0?this.#i(u.title,u.link):kt(u.title,g),de=o.map(({id:fe})=>j((0,ae.lookup)(u.support,fe)?.level)),ce=u.status===void 0?"":H(u.status);l.
push([ue??M(u.title),...s?[ce]:[],...de])}this.#t.headings!==!1&&this.#n("Summary",r);let k=$t(e);k!==void 0&&this.blocks.push(k),this.blocks.push(re(l,Qe(this.#t)))}#f(e,n,r){if(e.features.length===0)
return;this.#n("Details",r);let i=[];for(let o of e.features){let s=o.group.map(c).filter(l=>l!==""),a=0;for(;a<s.length&&s[a]===i[a];)a+=1;for(let[l,f]of s.entries())l>=a&&this.#n(f,r+1+l);i=s,this.#p(
o,e,n.get(o),r+1+s.length)}}#p(e,n,r,i){r!==void 0&&this.blocks.push(B(r));let o=this.#i(e.title,e.link)??M(e.title);this.#n(o===""?c(e.id):o,i),this.blocks.push(...Bt(e,n))}};function Qe({table:t}){return t===
"grid"||t==="simple"?t:"list-table"}function Ve(t,e){let n=(e[0]??[]).slice(1).map(()=>"");return[h(t.join(se.GROUP_SEPARATOR)),...n]}function Je(t,e){let n=(0,le.withoutPrograms)(t);if(!I(e))return n;
let r=(0,oe.assignIds)(t.map(({title:i},o)=>({key:String(o),title:i})),"matrix");return n.map((i,o)=>({...i,id:r.get(String(o))??i.id}))}function Ye(t,e={}){let n=new Z(e),r=Je(t,e);for(let a of r)n.matrix(
a);let i=n.blocks.length===0?"":`${n.blocks.join(`

`)}
`,o=()=>(0,ie.extractTree)({root:et(i).root,text:i,markdown:!1}),s=ut("RST",r,e,n.losses,o);return{text:i,losses:[...F("RST",t,r),...s]}}0&&(module.exports={emitRst});
