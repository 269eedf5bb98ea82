const importMetaUrl = require('node:url').pathToFileURL(__filename).href, importModule = (url) => import(url);
var q=Object.defineProperty;var Vt=Object.getOwnPropertyDescriptor;var Zt=Object.getOwnPropertyNames;var Qt=Object.prototype.hasOwnProperty;var V=(t,e)=>{for(var n in e)q(t,n,{get:e[n],enumerable:!0})},Xt=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of Zt(e))!Qt.call(t,o)&&o!==n&&q(t,o,{get:()=>e[o],enumerable:!(r=
Vt(e,o))||r.enumerable});return t};var Jt=t=>Xt(q({},"__esModule",{value:!0}),t);var nn={};V(nn,{emitRst:()=>zt});module.exports=Jt(nn);var K=require("../main.js");var at=(...t)=>require("./syntax-rst.js").parseRst(...t);var O=require("../main.js");var j=require("../main.js");var M=require("../main.js");var U=require("../main.js");var Yt={title:"title",section:"headings",principles:"guiding principles",targetLabel:"word for its targets",notes:"closing notes"},te={id:"id",title:"title",link:"link",attributes:"attributes"},ee={id:"\
id",title:"title",group:"group",link:"link",status:"status",api:"API name",commands:"commands",notes:"notes",attributes:"attributes"},ne={level:"level",text:"text",stage:"stage",since:"first version",
until:"last version",notes:"notes"};function lt(t){let e=JSON.stringify(t??"");return e==='""'||e==="[]"||e==="{}"?"":e}var W=class{#t;#e=new Map;constructor(e){this.#t=e}add(e,n){(0,j.pushTo$1)(this.#e,
e,n)}sentences(){return[...this.#e].map(([e,[n,...r]])=>{let o=r.length>0?` and ${r.length} more`:"";return`${this.#t} cannot hold ${e}: \`${n}\`${o}.`})}compare(e,n,r,o,i){for(let a in e){if(n[a]===r?.[a])
continue;let s=e[a];s!==void 0&&lt(n[a])!==lt(r?.[a])&&this.add(`the ${s} of a ${o} unchanged`,i)}}};function re(t){let e=new Map(t.map(([{id:r}],o)=>[r,o])),n=new Map(t.flatMap(([,r],o)=>r===void 0?[]:
[[r.id,o]]));return(r,o)=>[...new Set([...Object.keys(r.support).flatMap(a=>e.get(a)??[]),...Object.keys(o?.support??{}).flatMap(a=>n.get(a)??[])])].sort((a,s)=>a-s).flatMap(a=>t.slice(a,a+1))}function oe(t,e,n,r){
if(e!==n){t.compare(ee,e,n,"feature",e.title);for(let[{id:o,title:i},a]of r){let s=(0,M.lookup$0)(e.support,o),l=n&&a&&(0,M.lookup$0)(n.support,a.id),p=`${e.title} / ${i}`;s!==void 0?t.compare(ne,{...(0,O.historyOf$0)(
l??{}),...s},l,"cell",p):l!==void 0&&t.add("a blank cell",p)}}}function se(t,e,n){let r=new W(t);for(let[i,a]of e.entries()){let s=n[i];if(s===void 0){r.add("the matrix",a.title);continue}let l=a.targetLabel===
void 0?{...s,targetLabel:""}:s;r.compare(Yt,a,l,"matrix",a.title);for(let[c,u]of a.targets.entries())r.compare(te,u,s.targets[c],"target",u.title);s.targets.length>a.targets.length&&r.add("the number \
of targets of a matrix",a.title),s.features.length>a.features.length&&r.add("the number of features of a matrix",a.title);let p=a.targets.map((c,u)=>[c,s.targets[u]]),y=re(p);for(let[c,u]of a.features.
entries())oe(r,u,s.features[c],y(u,s.features[c]))}let o=n[e.length];return o!==void 0&&r.add("the number of matrices",o.title),r.sentences()}var ie=2e3;function ae({view:t="all",headings:e=!0}){return t===
"all"&&e}function dt(t,e,n,r,o){let i=e.reduce((a,{features:s,targets:l})=>a+s.length*l.length,0);return r.length>0||!ae(n)||i>ie?r:se(t,e,(0,U.buildMatrices$0)(o()))}var B=require("../main.js");var x=require("../main.js");var ut={level:"not-stated",code:"b",symbol:"\xB7",word:"not stated"},ct={complete:{level:"complete",code:"c",symbol:"\u2714",word:"complete"},partial:{level:"partial",code:"p",symbol:"\u25D0",word:"pa\
rtial"},missing:{level:"missing",code:"m",symbol:"\u2716",word:"missing"},unknown:{level:"unknown",code:"u",symbol:"?",word:"unknown"},"not-applicable":{level:"not-applicable",code:"n",symbol:"\u2013",
word:"not applicable"}},bn=[...B.LEVELS$0.map(t=>ct[t]),ut];function Z(t){return t===void 0?ut:ct[t]}var pt="\u2014";function Q(t){return t===void 0?pt:t==="not-applicable"?"N/A":Z(t).symbol}var X=t=>Z(t).word;function ft({features:t,targets:e}){let n=new Set(t.flatMap(({support:o})=>e.map(({id:i})=>(0,M.lookup$0)(
o,i)?.level))),r=B.LEVELS$0.filter(o=>n.has(o)).map(o=>`${Q(o)} = ${X(o)}`);return n.has(void 0)&&r.push(`${pt} = not stated`),r.length===0?void 0:`Legend: ${r.join(", ")}.`}function D(t,e=x.foldSpace$0){return t.split(/\n[^\S\n]*\n/u).map(e).filter(n=>n!=="")}var m=t=>({kind:"sign",text:t}),J=t=>({kind:"name",text:t}),w=t=>({kind:"strong",text:t}),E=t=>({kind:"code",text:t}),h=(...t)=>({kind:"paragraph",parts:t}),I=t=>({kind:"list",items:t}),F=(t,e)=>e===void 0?
J(t):{kind:"link",text:t,url:e};var L=require("../main.js");var mt=48,Y="Attributes";function le(t){return t.length>mt||t.includes(":")||t!==(0,x.foldSpace$0)(t)?!1:t!==""&&t.toLowerCase()!==Y.toLowerCase()&&(0,L.fieldKind$0)(t)===void 0}function gt({attributes:t={}}){
return!Object.keys(t).every(le)}function yt(t){return(0,O.untoldHistory$0)(t).map(([e,n])=>[`${e.charAt(0).toUpperCase()}${e.slice(1)}:`,n])}var de=/^[^:]{1,80}:/u;function ht(t){return t.some(e=>de.test(
e))}function xt(t){let e=t===void 0?"Support":`${t} Support`;return e.length<=mt&&!e.includes(":")&&(0,L.fieldKind$0)(e)==="support"?e:"Support"}var S=require("../main.js");var g=require("../main.js");var P=require("../main.js");function _(t,e){let n=o=>{let i=t.map((s,l)=>({key:String(l),title:s.title,group:s.group??[],...o.has(s)&&{id:s.id}})),a=(0,P.assignIds$0)(i,e);return new Set(t.filter((s,l)=>a.get(String(l))!==s.id))},
r=n(new Set);return r.size===0||n(r).size===0?r:new Set(t.filter(({id:o,title:i})=>o!==(0,P.slugOf$0)(i,e)))}function bt(t){let e=_(t,"target");return new Set(t.filter(n=>e.has(n)||(0,g.isAttributeHeader$0)(
n.title)||(0,g.isStatusHeader$0)(n.title)))}var A=(...t)=>({parts:t});function tt(t,e){return t.kind==="choice"?[m("choice ("),(0,x.foldSpace$0)(t.group),m(")")]:t.kind==="condition"?[m("condition ("),e(t.expression),m(")")]:[m(t.kind)]}function ue({
matrix:t,details:e,entries:n},{areEverywhere:r}){if(e)return n.map(({feature:{title:i,link:a},anchor:s})=>A(s===void 0?F(i,a):{kind:"jump",text:i,anchor:s}));let o=_(t.features,"feature");return t.features.
map(i=>({...A(F(i.title,i.link)),id:r&&o.has(i)?i.id:void 0}))}var ce=(t,e)=>t.length===e.length&&t.every((n,r)=>n===e[r]);function pe(t,e){return[t.length===0?A():A(w(t.join(S.GROUP_SEPARATOR$0))),...Array.
from({length:e-1},()=>A())]}function fe(t,{anchors:e,hasCodeInTables:n}){let{targets:r,features:o}=t.matrix,i=o.some(({status:c})=>c!==void 0),a=bt(r),s=[A(m("Feature")),...i?[A(m("Status"))]:[],...r.
map(c=>({...A(F(c.title,c.link)),id:a.has(c)&&e.ofColumn(c.id)?c.id:void 0}))],l=ue(t,e),p=[s],y=[];for(let[c,{status:u,support:T,group:$}]of o.entries()){ce(y,$)||p.push(pe($,s.length)),y=$;let d=u?tt(
u,n?E:x.foldSpace$0):[];p.push([l[c]??A(),...i?[A(...d)]:[],...r.map(({id:f})=>A(m(Q((0,M.lookup$0)(T,f)?.level))))])}return{kind:"table",rows:p}}function kt(t,e){let n=ft(t.matrix);return[...n===void 0?
[]:[h(m(n))],fe(t,e)]}function me(t){let e=t.map(n=>h(n));return ht(t)?[{kind:"quote",blocks:e}]:e}function et(t,e){let[n,...r]=D(e);return n===void 0?[]:[h(t,m(" "),n),...me(r)]}function ge(t,e){let{level:n,text:r,notes:o=[]}=e,
i=r?[m(" ("),E(r),m(")")]:[];return[h(J(t),m(`: ${X(n)}`),...i),...yt(e).map(([a,s])=>h(w(a),m(" "),E(s))),...o.flatMap(a=>et(m("Notes:"),a))]}function ye({support:t},e,n){let r=e.flatMap(({id:o,title:i})=>{
let a=(0,M.lookup$0)(t,o);return a?[ge(i,a)]:[]});return r.length===0?[]:[h(w(`${n}:`)),I(r)]}function he(t){let e=Object.entries(t.attributes??{}).map(([n,r])=>et(w(`${n}:`),r));return gt(t)?[h(w(`${Y}\
:`)),I(e)]:e.flat()}function xe({groups:t,heading:e,feature:n},r){let{id:o,title:i,link:a,status:s,api:l,commands:p=[],notes:y}=n,c=p.filter(u=>(0,x.foldSpace$0)(u)!=="");return[...t,{...e,parts:[F(i,
a)],otherwise:o},...s?[h(w("Status:"),m(" "),...tt(s,E),m("."))]:[],...l?[h(w("API alias:"),m(" "),E(l))]:[],...c.length>0?[h(w("CLI commands:")),I(c.map(u=>[h(E(u))]))]:[],...y===void 0?[]:et(w("Note\
s:"),y),...he(n),...ye(n,r.targets,xt(r.targetLabel))]}var $t=(t,e)=>t.flatMap(n=>xe(n,e));function be({section:t,title:e,features:n},r){let i=[...t,...t.at(-1)===e?[]:[e]].filter(s=>s!==""),a=n.some(({group:s})=>s.length>0);return Tt(i,r-(a?3:2)," / ")}var ke=(t,e)=>e-2-t;function Tt(t,e,n){
return t.length<=e?t:e<1?[]:[...t.slice(0,e-1),t.slice(e-1).join(n)]}function wt(t,e){let n=0;for(;n<t.length&&n<e.length&&t[n]===e[n];)n+=1;return n}function St({anchors:t,maxDepth:e},{view:n="all"}){
let r=[],o=(s,l,p=(0,x.foldSpace$0)(l))=>({kind:"heading",depth:s,parts:[p],slug:t.heading(l)}),i=s=>{let l=Math.max(0,Math.min(wt(r,s),s.length-1));return r=s,s.slice(l).map((p,y)=>o(l+y+1,p))},a=({features:s},l)=>{
let p=_(s,"feature"),y=ke(l-2,e),c=[];return s.map(u=>{let T=Tt(u.group,y,S.GROUP_SEPARATOR$0),$=wt(c,T),d=T.slice($).map((v,C)=>o(l+$+C,v));c=T;let{slug:f,...b}=o(l+T.length,u.title),{id:k,anchor:R}=t.
ofEntry(u,f,p.has(u));return{feature:u,groups:d,heading:{...b,id:k},anchor:R}})};return(s,l)=>{let p=be(s,e),y=p.length+1,c=i(p),u=C=>o(y,C,m(C)),T=n==="details"?void 0:u("Summary"),$=n!=="summary"&&s.
features.length>0,d=$?u("Details"):void 0,f=$?a(s,y+1):[],b=s.notes&&n==="all"?u("Notes"):void 0,k=l&&t.areEverywhere?s.id:void 0,R=c.length-1,v=c.map((C,qt)=>qt===R?{...C,id:k}:C);return{matrix:s,headings:v,
summary:T,details:d,entries:f,notes:b}}}function $e({principles:t=[]}){let e=t.map(({title:n,text:r})=>{let[o,...i]=D(r),a=o===void 0?[]:[m(" - "),o];return[h(w(n),...a),...i.map(s=>h(s))]});return e.length===0?[]:[h(m("Guiding principles:")),
I(e)]}function we({notes:t=[]}){return[I(t.map(e=>D(e).map(n=>h(n))))]}function Te(t,e,n){let{matrix:r,headings:o,summary:i,details:a,notes:s,entries:l}=t,{headings:p=!0,view:y="all"}=n,c=(u,T)=>u?[...p?
[u]:[],...T()]:[];return[...p?o:[],...y==="all"?$e(r):[],...c(i,()=>kt(t,e)),...c(a,()=>$t(l,r)),...c(s,()=>we(r))]}function Mt(t,e,n){let r=St(e,n),o=_(t,"matrix");return t.flatMap(i=>Te(r(i,o.has(i)),
e,n))}function At(t,e,n,r){let o=e.view==="summary"?e:{...e,headings:!0},i=new W(n.name),a={anchors:Se(n,i,o),maxDepth:n.maxDepth,hasCodeInTables:!0},s=Me(n,i,o)(Mt(t,a,o)),l=s.length===0?"":`${s.join(`

`)}
`,p=i.sentences();return{text:l,losses:dt(n.name,t,o,p,()=>r(l))}}function Se({normalName:t},e,{view:n="all"}){let r=new Set,o=i=>{let a=t(i),s=a!==""&&!r.has(a);return s?r.add(a):e.add("ids that diff\
er by case or repeat",i),s};return{areEverywhere:!1,heading:()=>"",ofColumn:o,ofEntry:({id:i},a,s)=>n==="all"&&(s||!r.has(t(i)))&&o(i)?{id:i,anchor:i}:{}}}function Me({anchor:t,anchorLink:e,atStart:n,
cellAnchor:r,inline:o,link:i,literal:a,nameAtStart:s,...l},p,y){let c=(d,f)=>{if(typeof d=="string")return f===""?n(d):o(d);let b=k=>f===""?s(k):o(k);switch(d.kind){case"sign":return f===""?d.text.trimStart():
d.text;case"name":return b(d.text);case"strong":return l.strong(d.text);case"code":return a(d.text,f.at(-1)??"");case"jump":return e(d.text,d.anchor)??b(d.text);case"link":{let k=d.url===""?void 0:i(d.
text,d.url);return k===void 0&&d.url!==""&&p.add("links to such addresses",d.url),k??b(d.text)}}},u=d=>d.reduce((f,b)=>f+c(b,f),""),T=({parts:d,id:f})=>f===void 0?u(d):r(f,u(d)),$=d=>{switch(d.kind){case"\
heading":{let{depth:f,parts:b,id:k,otherwise:R=""}=d,v=u(b)||n(R);return f>l.maxDepth&&p.add(`headings deeper than ${l.maxDepth} levels`,v),[...k===void 0?[]:[t(k)],l.heading(v,f)]}case"paragraph":return[
u(d.parts)].filter(f=>f!=="");case"list":{let f=d.items.flatMap(b=>{let[k,...R]=b.flatMap($);return k===void 0?[]:[l.item(k,R)]});return f.length===0?[]:[l.list(f)]}case"quote":return[l.quote(d.blocks.
flatMap($))];case"table":{let f=d.rows.map(b=>b.map(T));return[l.table(f,y)]}}};return d=>d.flatMap($)}var nt={};V(nt,{heading:()=>Ae,item:()=>Ee,list:()=>Le,maxDepth:()=>Et,quote:()=>Oe});var Ot="=-~^\"'#+:.,;!$%&()*/<>?@[]_`{|}",Et=Ot.length;function Ae(t,e){let n=Ot[Math.min(e,Et)-1]??"=",r=0;for(let o of t)
r+=o<"\x80"?1:2;return`${t}
${n.repeat(Math.max(4,r))}`}function Lt(t){return t.replace(/^(?=.)/gmu,"  ")}function Oe(t){return t.map(e=>Lt(e.replace(/^\u2014/u,"\\\u2014"))).join(`

`)}function Ee(t,e=[]){return[`* ${t}`,...e.map(n=>Lt(n))].join(`

`)}function Le(t){return t.join(t.some(e=>e.includes(`
`))?`

`:`
`)}var st={};V(st,{anchor:()=>ot,anchorLink:()=>Ke,atStart:()=>rt,foldLine:()=>N,inline:()=>H,link:()=>We,literal:()=>He,nameAtStart:()=>ve,normalName:()=>Ue,strong:()=>Fe});var Pe=/[\s\u001c-\u001f\u0085]+/gu,
Re=/[\0\p{Surrogate}]/gu;function N(t){return t.replace(Re,"\uFFFD").replace(Pe," ").trim()}var Ce=/[\\*`|]|_(?![A-Za-z0-9])/gu;function H(t){let e=N(t).replace(Ce,"\\$&");return e.endsWith("::")?`${e.
slice(0,-1)}\\:`:e}var Be=/^(?:[-+.:>/=(]|[\u2022\u2023\u2043](?= |$)|([!-/:-@[-`{-~])\1+$)/u,Ie=/^([0-9]+|[A-Za-z]|[ivxlcdm]+|[IVXLCDM]+|#)([.)])(?= |$)/u;function rt(t){let e=H(t);return/^\\+$/u.test(e)?`\\ ${e}`:
e.startsWith("\\")?e:Be.test(e)?`\\${e}`:e.replace(Ie,"$1\\$2")}var _e=/@|(?<=[A-Za-z][A-Za-z0-9.+-]{0,30}):(?=\S)/gu;function ve(t){return rt(t).replace(_e,"\\$&")}function Fe(t){let e=H(t);return e===
""?"":`**${e}**`}function Ne(t,e){return t===""||t.includes("``")||t.startsWith("`")||t.endsWith("`")?!1:!(e==="("&&t.startsWith(")"))}function He(t,e=" "){let n=N(t);return Ne(n,e)?`\`\`${n}\`\``:e===
""?rt(n):H(n)}var je=/[\s<>`\\]|_$/gu;function We(t,e){let n=H(t),r=N(e).replace(je,"\\$&");return n===""||r===""?void 0:`\`${n} <${r}>\`__`}var De=/^[\p{L}\p{N}]+(?:[ ._-][\p{L}\p{N}]+)*$/u;function Ke(t,e){
let n=H(t);return n===""||!De.test(e)?void 0:`\`${n} <${e}_>\`__`}function ot(t){return/^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/u.test(t)?`.. _${t}:`:`.. _\`${N(t).replace(/[\\`]/gu,"\\$&")}\`:`}function Ue(t){
return N(t).toLowerCase()}var Pt=[161,161,164,164,167,168,170,170,173,174,176,180,182,186,188,191,198,198,208,208,215,216,222,225,230,230,232,234,236,237,240,240,242,243,247,250,252,252,254,254,257,257,273,273,275,275,283,283,
294,295,299,299,305,307,312,312,319,322,324,324,328,331,333,333,338,339,358,359,363,363,462,462,464,464,466,466,468,468,470,470,472,472,474,474,476,476,593,593,609,609,708,708,711,711,713,715,717,717,
720,720,728,731,733,733,735,735,768,879,913,929,931,937,945,961,963,969,1025,1025,1040,1103,1105,1105,8208,8208,8211,8214,8216,8217,8220,8221,8224,8226,8228,8231,8240,8240,8242,8243,8245,8245,8251,8251,
8254,8254,8308,8308,8319,8319,8321,8324,8364,8364,8451,8451,8453,8453,8457,8457,8467,8467,8470,8470,8481,8482,8486,8486,8491,8491,8531,8532,8539,8542,8544,8555,8560,8569,8585,8585,8592,8601,8632,8633,
8658,8658,8660,8660,8679,8679,8704,8704,8706,8707,8711,8712,8715,8715,8719,8719,8721,8721,8725,8725,8730,8730,8733,8736,8739,8739,8741,8741,8743,8748,8750,8750,8756,8759,8764,8765,8776,8776,8780,8780,
8786,8786,8800,8801,8804,8807,8810,8811,8814,8815,8834,8835,8838,8839,8853,8853,8857,8857,8869,8869,8895,8895,8978,8978,9312,9449,9451,9547,9552,9587,9600,9615,9618,9621,9632,9633,9635,9641,9650,9651,
9654,9655,9660,9661,9664,9665,9670,9672,9675,9675,9678,9681,9698,9701,9711,9711,9733,9734,9737,9737,9742,9743,9756,9756,9758,9758,9792,9792,9794,9794,9824,9825,9827,9829,9831,9834,9836,9837,9839,9839,
9886,9887,9919,9919,9926,9933,9935,9939,9941,9953,9955,9955,9960,9961,9963,9969,9972,9972,9974,9977,9979,9980,9982,9983,10045,10045,10102,10111,11094,11097,12872,12879,57344,63743,65024,65039,65533,65533,
127232,127242,127248,127277,127280,127337,127344,127373,127375,127376,127387,127404,917760,917999,983040,1048573,1048576,1114109],Rt=12288,Ct=65510,Bt=[12288,12288,65281,65376,65504,65510];var It=4352,_t=262141,it=[4352,4447,8986,8987,9001,9002,9193,9196,9200,9200,9203,9203,9725,9726,9748,9749,9776,9783,9800,9811,9855,9855,9866,9871,9875,9875,9889,9889,9898,9899,9917,9918,9924,9925,9934,
9934,9940,9940,9962,9962,9970,9971,9973,9973,9978,9978,9981,9981,9989,9989,9994,9995,10024,10024,10060,10060,10062,10062,10067,10069,10071,10071,10133,10135,10160,10160,10175,10175,11035,11036,11088,11088,
11093,11093,11904,11929,11931,12019,12032,12245,12272,12287,12289,12350,12353,12438,12441,12543,12549,12591,12593,12686,12688,12773,12783,12830,12832,12871,12880,42124,42128,42182,43360,43388,44032,55203,
63744,64255,65040,65049,65072,65106,65108,65126,65128,65131,94176,94180,94192,94198,94208,101594,101631,101664,101760,101874,101888,102801,102816,102866,110576,110579,110581,110587,110589,110590,110592,
110888,110898,110898,110928,110930,110933,110933,110948,110952,110960,111355,119552,119638,119648,119670,126980,126980,127183,127183,127374,127374,127377,127386,127406,127406,127488,127490,127504,127547,
127552,127560,127568,127569,127584,127589,127744,127776,127789,127797,127799,127868,127870,127891,127904,127946,127951,127955,127968,127984,127988,127988,127992,128062,128064,128064,128066,128252,128255,
128317,128331,128334,128336,128359,128378,128378,128405,128406,128420,128420,128507,128591,128640,128709,128716,128716,128720,128722,128725,128729,128732,128735,128747,128748,128756,128764,128986,128986,
128992,129003,129008,129008,129292,129338,129340,129349,129351,129535,129648,129660,129664,129734,129736,129736,129740,129757,129759,129771,129775,129786,131072,196605,196608,262141];var G=(t,e)=>{let n=0,r=Math.floor(t.length/2)-1;for(;n<=r;){let o=Math.floor((n+r)/2),i=o*2;if(e<t[i])r=o-1;else if(e>t[i+1])n=o+1;else return!0}return!1};var vt=19968,[qe,Ve]=Ze(it);function Ze(t){let e=t[0],n=t[1];for(let r=0;r<t.length;r+=2){let o=t[r],i=t[r+1];if(vt>=o&&vt<=i)return[o,i];i-o>n-e&&(e=o,n=i)}return[e,n]}var Ft=t=>t<161||t>1114109?!1:G(
Pt,t),Nt=t=>t<Rt||t>Ct?!1:G(Bt,t);var Ht=t=>t>=qe&&t<=Ve?!0:t<It||t>_t?!1:G(it,t);function Qe(t){if(!Number.isSafeInteger(t))throw new TypeError(`Expected a code point, got \`${typeof t}\`.`)}function jt(t,{ambiguousAsWide:e=!1}={}){return Qe(t),Nt(t)||Ht(t)||e&&Ft(t)?2:1}var z=require("../main.js");function Dt(t){let e=0;for(let n of t)e+=jt(n.codePointAt(0)??0);return e}function Kt(t,e){return t+" ".repeat(Math.max(0,e-Dt(t)))}function Xe(t,e=[]){let n=[];for(let r of t)for(let[o,i]of r.entries())
for(let a of i.split(`
`))n[o]=Math.max(n[o]??e[o]??3,Dt(a));return n}function Wt(t){let e=[".. list-table::"];t.length>1&&e.push("   :header-rows: 1");for(let[n,r]of t.entries()){n===0&&e.push("");for(let[o,i]of r.entries()){
let[a="",...s]=i.split(`
`);e.push(`   ${o===0?"*":" "} -${a===""?"":` ${a}`}`);for(let l of s)e.push(l===""?"":`       ${l}`)}}return e.join(`
`)}function Ut(t){let e=t.map(r=>r.split(`
`)),n=(0,z.largest$0)(e.map(r=>r.length),1);return Array.from({length:n},(r,o)=>e.map(i=>i[o]??""))}function Je(t,e){let n=i=>`+${e.map(a=>i.repeat(a+2)).join("+")}+`,r=i=>`|${e.map((a,s)=>` ${Kt(i[s]??
"",a)} `).join("|")}|`,o=t.flatMap((i,a)=>[...Ut(i).map(r),n(a===0?"=":"-")]);return[n("-"),...o].join(`
`)}function Ye(t,e){let n=e.map(s=>"=".repeat(s)).join("  "),r=s=>e.map((l,p)=>Kt(s[p]??"",l)).join("  ").trimEnd(),o=t.map(([s,...l])=>[s||"\\",...l]),[i=[],...a]=o.map(s=>Ut(s).map(r));return[n,...i,
n,...a.flat(),n].join(`
`)}var tn=/[\p{Cn}\u2630-\u2637\u268a-\u268f\u4dc0-\u4dff\u{10000}-\u{1efff}]|(?![\ufe00-\ufe0f])\p{M}/u;function Gt(t,e,n=Xe(t)){return e==="list-table"||t.length<2||t.some(r=>r.some(o=>tn.test(o)))?
Wt(t):e==="grid"?Je(t,n):Ye(t,n)}var en={...st,...nt,name:"RST",table:(t,{table:e})=>Gt(t,e==="grid"||e==="simple"?e:"list-table"),cellAnchor:(t,e)=>`${ot(t)}

${e}`},zt=(t,e={})=>At(t,e,en,n=>(0,K.extractTree$0)({root:at(n).root,text:n,markdown:!1}));0&&(module.exports={emitRst});
